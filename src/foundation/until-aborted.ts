import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Returns the work's result, or rejects with the signal's reason as soon as the signal is aborted. It does not end the
 * work: no library of a service accepts a signal for all its waits, and the process ends without waiting for it.
 */
export async function untilAborted<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (signal === undefined) return work;
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** How long work may go on whose result is there, and which a signal asks to end, in milliseconds. */
const LAST_OF_IT_MS = 1_000;

/** Waits for the last part of work whose result stands, at most a second once the signal is aborted. Returns whether it ended. */
export async function endsSoon(signal: AbortSignal | undefined, work: Promise<unknown>): Promise<boolean> {
  const ended = work.then(() => true);
  if (signal === undefined) return ended;
  const late = aborted(signal).then(() => sleep(LAST_OF_IT_MS, false, { ref: false }));
  return Promise.race([ended, late]);
}

/** Resolves as soon as the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
