import { randomInt } from 'node:crypto';
import { firstOf } from '../../foundation/abort-signals.ts';

/** A piece of work; its signal is aborted when the work is no longer wanted. */
export type Task = (signal: AbortSignal) => Promise<void>;

/**
 * Runs tasks in parallel, at most `width` at once, in a random order: the payload must not recognise the attested run
 * by its position among the negative controls. The first task that fails ends the others, and its error is thrown when
 * all have ended.
 */
export async function inPool(
  tasks: readonly Task[],
  width: number,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const failed = new AbortController();
  const unwanted = firstOf(signal, failed.signal);
  const waiting = shuffled(tasks);
  const failures: unknown[] = [];
  const work = async () => {
    for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) {
      if (unwanted.aborted && failures.length > 0) return;
      try {
        await task(unwanted);
      } catch (error) {
        failures.push(error);
        failed.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, width) }, work));
  if (failures.length > 0) throw failures[0];
}

/** Fisher and Yates' shuffle of a copy. */
function shuffled<T>(items: readonly T[]): T[] {
  const result: T[] = [];
  for (const item of items) result.splice(randomInt(result.length + 1), 0, item);
  return result;
}
