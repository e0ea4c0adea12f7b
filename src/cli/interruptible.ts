import { interruptSignal, refuseUncaught } from '../attest/entry/interrupt.ts';
import { endSoon } from '../foundation/end-soon.ts';
import { EXIT_CODES } from '../foundation/exit-code.ts';
import { interrupted } from '../report/failure.ts';
import type { Terminal } from './terminal.ts';
import { unblockTerminals } from './unblocked.ts';

/**
 * Does a command's work, which a signal may interrupt: the command then ends with the interruption, whatever the work
 * threw over it.
 *
 * @param work gets the signal that ends it; returns the exit code
 * @returns the exit code
 * @throws what `work` throws, unless it was interrupted
 */
export async function interruptible(
  terminal: Pick<Terminal, 'failure'>,
  work: (signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const { signal, release } = interruptSignal();
  const block = unblockTerminals([process.stdout, process.stderr]);
  let exitCode: number = EXIT_CODES.blocked;
  try {
    exitCode = await work(signal);
    refuseUncaught(signal);
    return exitCode;
  } catch (error) {
    if (!signal.aborted) throw error;
    const failure = interrupted(signal.reason);
    exitCode = failure.exitCode;
    terminal.failure(failure);
    return failure.exitCode;
  } finally {
    block();
    release();
    if (signal.aborted) endSoon(exitCode);
  }
}
