import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 100;

/** Waits until a condition holds, at most this long. Returns whether it held. */
export async function holdsWithin(
  limitMs: number,
  holds: () => boolean | Promise<boolean>,
): Promise<boolean> {
  for (const end = performance.now() + limitMs; performance.now() < end; await sleep(EVERY_MS))
    if (await holds()) return true;
  return await holds();
}
