/**
 * Returns the work's result, or rejects with the error of `late` if it takes longer than `limitMs`. It does not end the
 * work: a service that answers a byte at a time keeps its connection, and the process ends without waiting for it.
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
