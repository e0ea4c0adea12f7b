import { AttestationError } from '../foundation/errors.ts';

/** Returns the error of a result that stdout did not take whole; `code` is what a ResultStream reports. */
export function notWritten(code: string): AttestationError {
  return new AttestationError(
    'stdout-not-written',
    `The result could not be written whole to stdout (${code}).`,
  );
}
