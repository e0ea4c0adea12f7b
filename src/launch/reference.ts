import { AttestationError, printable } from '../foundation/errors.ts';

/** `NAME@sha256:…`, or an image's id. */
const BY_DIGEST = /^([A-Za-z0-9][\w./:-]{0,400}@)?sha256:[0-9a-f]{64}$/;

/**
 * Accepts an image by its digest alone: a tag can be moved between two looks.
 *
 * @throws AttestationError `workload-reference` (usage)
 */
export function checkReference(reference: string): void {
  if (BY_DIGEST.test(reference)) return;
  throw new AttestationError('workload-reference', `${printable(reference)} names no image by its digest.`);
}
