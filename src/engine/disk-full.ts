import { AttestationError } from '../foundation/errors.ts';

/** Podman's storage does not always report why it could not write. */
const DISK_FULL = /no space left on device|inconsistent layer size/i;

/**
 * Returns the error for an engine whose disk is full, or null if it reported something else. Only the engine's text
 * shows it; a payload that prints the same text only blocks itself.
 *
 * @param what what could not be done, as a sentence without its end: `The image could not be built`
 */
export function diskFull(said: string, what: string): AttestationError | null {
  if (!DISK_FULL.test(said)) return null;
  return new AttestationError('disk-full', `${what}: no space is left on the disk.`);
}
