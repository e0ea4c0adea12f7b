/**
 * What the work gives, or the error of `late` when it takes longer than `limitMs`. The work itself is not ended: a
 * service that answers a byte at a time keeps its connection, and the process ends without waiting for it.
 */
export async function within<T>(limitMs: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
