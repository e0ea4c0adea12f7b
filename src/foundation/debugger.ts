import { AttestationError } from './errors.ts';

/**
 * Refuses to work with a debugger that listens: any user of the machine can then execute code as this one. The signal may
 * have come before this program's first line, or an earlier step of a job may have set NODE_OPTIONS; who names it on
 * Node's own command line wants it.
 *
 * @throws AttestationError `debugger-open` (blocked)
 */
export async function refuseDebugger(): Promise<void> {
  if (process.execArgv.some((word) => word.startsWith('--inspect'))) return;
  // A Node without it has nothing to import.
  const inspector = await import('node:inspector').catch(() => null);
  if (inspector?.url() === undefined) return;
  throw new AttestationError('debugger-open', 'Node’s debugger listens in this process.');
}
