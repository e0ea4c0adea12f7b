import type { EngineName } from '../foundation/engine-name.ts';
import { DOCKER_TRAITS } from './docker/traits.ts';
import type { EngineTraits } from './engine-traits.ts';
import { PODMAN_TRAITS } from './podman/traits.ts';

/** The traits of every engine. */
export const ENGINE_TRAITS: Readonly<Record<EngineName, EngineTraits>> = {
  docker: DOCKER_TRAITS,
  podman: PODMAN_TRAITS,
};
