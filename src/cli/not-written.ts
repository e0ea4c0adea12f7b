import { AttestationError } from '../foundation/errors.ts';
import { CLOSED } from './result-stream.ts';

/** Returns the error of a result that stdout did not take whole; `code` is what a ResultStream reports. */
export function notWritten(code: string): AttestationError {
  const what =
    code === CLOSED
      ? 'The result could not be written: stdout is closed.'
      : `The result could not be written whole to stdout (${code}).`;
  return new AttestationError('stdout-not-written', what);
}
