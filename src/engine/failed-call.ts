import { AttestationError, printable } from '../foundation/errors.ts';
import { diskFull } from './disk-full.ts';

/**
 * Returns the error for an engine call that failed or got no answer. The engine's text is untrusted.
 *
 * @param what the call, as it would be typed: `docker create`
 * @param cause why there is no answer
 */
export function failedCall(what: string, said: string, timedOut: boolean, cause?: unknown): AttestationError {
  const full = diskFull(said, `${what} failed`);
  if (full !== null) return full;
  const why = timedOut ? 'did not answer in time' : `failed: ${printable(said.trim(), 300)}`;
  return new AttestationError('engine-call', `${what} ${why}.`, { cause });
}
