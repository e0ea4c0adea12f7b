import { AttestationError } from '../foundation/errors.ts';

/**
 * The engine keeps its things in a folder whose name has what looks like a token or a login. A container's table of mounts and the
 * engine's own answers say where that is, and evidence publishes them. The message has no part of it.
 */
export function toldPlace(engine: 'Docker' | 'Podman', place: string): AttestationError {
  return new AttestationError(
    'engine-storage',
    `${engine} has ${place} in a folder whose name has what looks like a token or a login, and evidence would publish it.`,
  );
}
