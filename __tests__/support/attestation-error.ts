import { AttestationError } from '../../src/foundation/errors.ts';

/** Returns the AttestationError with which an attempt fails; throws if it ends otherwise. */
export async function attestationErrorOf(attempt: Promise<unknown>): Promise<AttestationError> {
  const error = await attempt.catch((caught: unknown) => caught);
  if (error instanceof AttestationError) return error;
  throw new Error(`no AttestationError: ${String(error)}`);
}
