import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const EVERY_MS = 50;

/** Does some work. Returns its result, and the most bytes that it used meanwhile on the disk of temporary files. */
export async function withDiskUse<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly usedBytes: number }> {
  const before = freeBytes();
  let least = before;
  const sampling = setInterval(() => {
    least = Math.min(least, freeBytes());
  }, EVERY_MS);
  try {
    const result = await work();
    return { result, usedBytes: before - least };
  } finally {
    clearInterval(sampling);
  }
}

function freeBytes(): number {
  const { bavail, bsize } = statfsSync(tmpdir());
  return bavail * bsize;
}
