import { collectGarbage } from '../../src/foundation/heap.ts';

/** Returns a text of eight million characters that is no other call's. */
export function longText(seed: number): string {
  return String(JSON.parse(`"${seed}${'x'.repeat(8_000_000)}"`));
}

/** Returns how many megabytes are in use after the work that were not before it. */
export function keptMegabytes(work: () => void): number {
  const before = heapUsed();
  work();
  return (heapUsed() - before) / 1e6;
}

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
