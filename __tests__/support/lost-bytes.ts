import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const EVERY_MS = 50;

/** Does some work, and returns what it returns with the most bytes that the disk of temporary files lost meanwhile. */
export async function withLostBytes<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly lostBytes: number }> {
  const before = freeBytes();
  let least = before;
  const sampling = setInterval(() => {
    least = Math.min(least, freeBytes());
  }, EVERY_MS);
  try {
    const result = await work();
    return { result, lostBytes: before - least };
  } finally {
    clearInterval(sampling);
  }
}

function freeBytes(): number {
  const { bavail, bsize } = statfsSync(tmpdir());
  return bavail * bsize;
}
