import { AttestationError } from '../foundation/errors.ts';

/** Returns the error of a launch whose workload wrote what stdout or stderr did not take whole. */
export function notPassedOn(code: string): AttestationError {
  return new AttestationError(
    'stdout-not-written',
    `What the workload wrote could not be passed on whole (${code}); the launch's folder has its beginning.`,
  );
}

/** Returns the error of a result that stdout did not take whole; `code` is what a ResultStream reports. */
export function notWritten(code: string): AttestationError {
  return new AttestationError(
    'stdout-not-written',
    `The result could not be written whole to stdout (${code}).`,
  );
}
