import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Starts a program that removes something, and returns whether it succeeded, or still works when the time is over. Then it
 * goes on alone, also when this program has ended: how long a removal takes may be a payload's choice.
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
): Promise<boolean> {
  // In a session of its own: a terminal's Ctrl-C is for this program.
  const child = spawn(program, words, { env: { ...environment }, cwd: '/', detached: true, stdio: 'ignore' });
  const ended = new Promise<boolean>((resolve) => {
    child.once('exit', (code) => resolve(code === 0));
    child.once('error', () => resolve(false));
  });
  const late = new AbortController();
  const works = sleep(mostMs, true, { signal: late.signal }).catch(() => true);
  try {
    return await Promise.race([ended, works]);
  } finally {
    late.abort();
    child.unref();
  }
}
