import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a removal ended, or that it had not when the time was over. */
export type Removal = 'done' | 'failed' | 'goes on';

/**
 * Starts a program that removes something. If it still works when the time is over, it goes on alone, also when this program
 * has ended: how long a removal takes may be a payload's choice.
 *
 * @param program an absolute path
 * @param environment the whole of it
 * @param mostMs how long to wait, in milliseconds
 */
export async function goesOn(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  mostMs: number,
): Promise<Removal> {
  // In a session of its own: a terminal's Ctrl-C is for this program.
  const child = spawn(program, words, { env: { ...environment }, cwd: '/', detached: true, stdio: 'ignore' });
  const ended = new Promise<Removal>((resolve) => {
    child.once('exit', (code) => resolve(code === 0 ? 'done' : 'failed'));
    child.once('error', () => resolve('failed'));
  });
  const late = new AbortController();
  const works = sleep<Removal>(mostMs, 'goes on', { signal: late.signal }).catch((): Removal => 'failed');
  try {
    return await Promise.race([ended, works]);
  } finally {
    late.abort();
    child.unref();
  }
}
