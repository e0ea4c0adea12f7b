import type { EngineName } from '../foundation/engine-name.ts';

/**
 * The words of a client's call that ends and removes a container at once. Podman would ask it to end first, for ten seconds; and
 * it takes a word for a name before it takes it for an id (5.4.2), so that it would be another's that somebody named like this.
 *
 * @param container its whole id, or a name
 */
export function removalWords(engine: EngineName, container: string, keepsVolumes = false): readonly string[] {
  const volumes = keepsVolumes ? [] : ['--volumes'];
  if (engine === 'docker') return ['rm', '--force', ...volumes, container];
  const which = isContainerId(container) ? ['--filter', `id=${container}`] : [container];
  return ['rm', '--force', '--time', '0', ...volumes, ...which];
}

/** Whether it is a container's whole id, as engines have it. */
export function isContainerId(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
