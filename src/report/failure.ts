import { AttestationError, printable } from '../foundation/errors.ts';

/** How a run or a reading ended when it threw: what is shown, and the exit code (contract §6). Never ACCEPTED. */
export interface Failure {
  readonly verdict: 'BLOCKED';
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly exitCode: number;
}

/**
 * Anything thrown, as a failure: the one place where errors become words. A stack trace is never shown; an error that
 * this program did not throw on purpose is a fault of the program (exit 1), and blocks all the same.
 */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof AttestationError) {
    const { code, message, remedy, exitCode } = thrown;
    return {
      verdict: 'BLOCKED',
      code,
      message: printable(message, 2000),
      remedy: printable(remedy, 2000),
      exitCode,
    };
  }
  const message = printable(thrown instanceof Error ? thrown.message : String(thrown), 500);
  const system = thrown instanceof Error && 'code' in thrown ? SYSTEM_ERRORS[String(thrown.code)] : undefined;
  if (system) return { verdict: 'BLOCKED', ...system, message: `${message}.`, exitCode: 3 };
  return {
    verdict: 'BLOCKED',
    code: 'fault',
    message: message === '' ? 'An error without a message.' : message,
    remedy:
      'This is a fault of the program: please report it with this message and the command that you ran.',
    exitCode: 1,
  };
}

/** The end of a run that a signal interrupted. */
export function interrupted(signal: string): Failure {
  return {
    verdict: 'BLOCKED',
    code: 'interrupted',
    message: `${signal} ended the run before it was complete.`,
    remedy: 'Its container is removed; start it again.',
    exitCode: 3,
  };
}

const DISK_FULL = {
  code: 'disk-full',
  remedy: 'Free space on this disk, or name another --output, and run again.',
};
const NOT_PERMITTED = {
  code: 'not-permitted',
  remedy: 'Give this user access to that path, or name another one.',
};

/** Errors of the machine, not of the program, that its user can mend: by Node's code. */
const SYSTEM_ERRORS: Readonly<Record<string, { readonly code: string; readonly remedy: string }>> = {
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  EACCES: NOT_PERMITTED,
  EPERM: NOT_PERMITTED,
  EROFS: NOT_PERMITTED,
};
