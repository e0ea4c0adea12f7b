import { rmSync } from 'node:fs';
import { ENDING_SIGNALS } from './ending-signals.ts';

/** The files that are being written under a name of their own. */
const unfinished = new Set<string>();

/** Removes them when a signal ends the program, which has no handler of its own for it: nobody would ever finish them. */
function end(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  for (const path of unfinished) rmSync(path, { force: true });
  for (const name of ENDING_SIGNALS) process.off(name, end);
  process.kill(process.pid, signal);
}

/** Does the work in which a file has an unfinished name. */
export async function whileUnfinished<T>(path: string, work: () => Promise<T>): Promise<T> {
  if (unfinished.size === 0) for (const name of ENDING_SIGNALS) process.on(name, end);
  unfinished.add(path);
  try {
    return await work();
  } finally {
    unfinished.delete(path);
    if (unfinished.size === 0) for (const name of ENDING_SIGNALS) process.off(name, end);
  }
}
