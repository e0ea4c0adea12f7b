import { AttestationError, printable } from '../foundation/errors.ts';
import { messageOf } from '../foundation/thrown.ts';

/** The error for a fleet of which the system gives nothing: not a fault of this program. */
export function unreadable(path: string, cause: unknown): AttestationError {
  return new AttestationError(
    'fleet-unreadable',
    `No fleet can be read at ${printable(path)} (${printable(messageOf(cause))}).`,
    { cause },
  );
}
