import { AttestationError, type ErrorCode, printable } from '../foundation/errors.ts';

/** How a run or a reading ended when it threw: the message, and the exit code (contract §6). Never ACCEPTED. */
export interface Failure {
  readonly verdict: 'BLOCKED';
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
  readonly exitCode: number;
}

/**
 * Returns anything thrown as a failure: the only place that turns errors into messages. It never shows a stack trace.
 * An error that this program did not throw on purpose is a fault of the program (exit 1), and blocks too.
 */
export function toFailure(thrown: unknown): Failure {
  const { code, message, remedy, exitCode } =
    thrown instanceof AttestationError ? thrown : unforeseen(thrown);
  return {
    verdict: 'BLOCKED',
    code,
    message: printable(message, 2000),
    remedy: printable(remedy, 2000),
    exitCode,
  };
}

/** The end of a run that was interrupted: by a signal, of which this is the name, or by an error that nobody caught. */
export function interrupted(reason: unknown): Failure {
  if (typeof reason !== 'string') return toFailure(reason);
  return toFailure(new AttestationError('interrupted', `${reason} ended the run before it was complete.`));
}

function unforeseen(thrown: unknown): AttestationError {
  const message = printable(thrown instanceof Error ? thrown.message : String(thrown), 500);
  const code =
    thrown instanceof Error && 'code' in thrown ? SYSTEM_ERRORS.get(String(thrown.code)) : undefined;
  if (code !== undefined) return new AttestationError(code, `${message}.`);
  return new AttestationError('fault', message === '' ? 'An error without a message.' : message);
}

/** Errors of the machine that its user can fix, not of the program: by Node's code. */
const SYSTEM_ERRORS = new Map<string, 'disk-full' | 'not-permitted'>([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'not-permitted'],
  ['EPERM', 'not-permitted'],
  ['EROFS', 'not-permitted'],
]);
