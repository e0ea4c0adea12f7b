import type { EngineName } from '../foundation/engine-name.ts';

/**
 * The words of a client's call that ends and removes a container at once, without its name. Podman would ask it to end first,
 * for ten seconds.
 */
export function removalWords(engine: EngineName): readonly string[] {
  return ['rm', '--force', ...(engine === 'podman' ? ['--time', '0'] : [])];
}
