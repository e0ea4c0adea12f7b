import { AttestationError } from '../foundation/errors.ts';

/**
 * Returns the error for an engine whose storage is in a folder with what looks like a token or a login in its name: a container's
 * table of mounts and the engine's answers show the path, and evidence publishes them. The message has no part of the path.
 */
export function secretPlace(engine: 'Docker' | 'Podman', place: string): AttestationError {
  return new AttestationError(
    'engine-storage',
    `${engine} has ${place} in a folder whose name has what looks like a token or a login, and evidence would publish it.`,
  );
}
