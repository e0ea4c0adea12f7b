/**
 * Returns the results of all work, or throws the first error among them, but only once every piece has ended: none goes on
 * behind its caller, where it would write into what the caller removes.
 */
export async function settled<T extends readonly unknown[] | []>(
  work: T,
): Promise<{ -readonly [Index in keyof T]: Awaited<T[Index]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
