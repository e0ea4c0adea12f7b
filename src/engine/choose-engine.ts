import { ENGINE_NAMES, type EngineName } from '../foundation/engine-name.ts';
import { AttestationError } from '../foundation/errors.ts';
import { connectDocker } from './docker/connect.ts';
import type { Engine, EngineContext } from './engine.ts';
import { connectPodman } from './podman/connect.ts';

/** The connector of each engine. */
const CONNECTORS: Readonly<Record<EngineName, (runContext: EngineContext) => Promise<Engine>>> = {
  docker: connectDocker,
  podman: connectPodman,
};

/**
 * Connects to the engine that the caller names, or to the first that answers.
 *
 * @throws AttestationError the connector's own; for `auto`, `engine-unreachable` with what each engine said
 */
export async function chooseEngine(choice: 'auto' | EngineName, runContext: EngineContext): Promise<Engine> {
  if (choice !== 'auto') return CONNECTORS[choice](runContext);
  if (runContext.program)
    throw new AttestationError('engine-program', 'The engine’s program is named, but the engine is not.');
  const said: string[] = [];
  for (const name of ENGINE_NAMES) {
    try {
      return await CONNECTORS[name](runContext);
    } catch (error) {
      if (!(error instanceof AttestationError)) throw error;
      said.push(error.message);
    }
  }
  throw new AttestationError(
    'engine-unreachable',
    `No container engine on this machine answers. ${said.join(' ')}`,
    {
      advice:
        'Install Docker or Podman, or start the one that is installed (systemctl start docker.service).',
    },
  );
}
