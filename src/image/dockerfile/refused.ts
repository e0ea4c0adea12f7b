import { AttestationError, printable } from '../../foundation/errors.ts';

/**
 * Returns the error for a line outside the positive list (contract §2.1).
 *
 * @param line its number, from 1
 * @param why completes "Line 7 of the Dockerfile …"
 */
export function refused(line: number, why: string, advice = FORMS): AttestationError {
  return new AttestationError(
    'dockerfile-refused',
    `Line ${line} of the Dockerfile ${printable(why, 240)}.`,
    { advice },
  );
}

const FORMS = 'Write the line in a known form; the builder might read this one in another way.';
