import { AttestationError } from '../foundation/errors.ts';

/** Podman's storage does not always hand on why it could write nothing. */
const DISK_FULL = /no space left on device|inconsistent layer size/i;

/**
 * The error of an engine that has no room, or null when that is not what it said. Only its words tell it; what prints
 * them only blocks itself.
 *
 * @param what what could not be done, as a sentence without its end: `The image could not be built`
 */
export function diskFull(said: string, what: string): AttestationError | null {
  if (!DISK_FULL.test(said)) return null;
  return new AttestationError('disk-full', `${what}: no space is left on the disk.`);
}
