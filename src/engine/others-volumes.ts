import { call } from './client.ts';
import type { Engine } from './engine.ts';
import type { JsonView } from './json-view.ts';

/** How long each answer is waited for: anybody may make any number of containers that are asked about. */
const ANSWER_MS = 5_000;

/**
 * Whether volumes of others may go with a container: anybody may give one our labels. Docker removes those without a name that it
 * made for the container, unless that shares another's, with the last container that has them; Podman all without a name that
 * the container mounts, of which those that were made for it are younger than it.
 *
 * @param id of the container; engines may answer about another that has it for a name
 */
export async function mayHaveOthersVolumes(engine: Engine, id: string): Promise<boolean> {
  const container = await engine.calls.inspectContainer(id, ANSWER_MS).catch(() => null);
  if (container?.at('Id').string() !== id) return true;
  switch (engine.name) {
    case 'docker':
      return container.at('HostConfig', 'VolumesFrom').list().length > 0;
    case 'podman':
      // Anybody may give a container more volumes than a call can name.
      return hasOlderVolumes(engine, container).catch(() => true);
  }
}

async function hasOlderVolumes({ client }: Engine, container: JsonView): Promise<boolean> {
  const made = Date.parse(container.at('Created').string());
  const volumes = container
    .at('Mounts')
    .list()
    .filter((mount) => mount.at('Type').string() === 'volume')
    .map((mount) => mount.at('Name').string());
  if (volumes.length === 0) return false;
  const asked = ['volume', 'inspect', '--format', '{{json .CreatedAt}}', '--', ...volumes];
  const { exitCode, stdout } = await call(client, asked, { timeoutMs: ANSWER_MS });
  const times = stdout
    .trim()
    .split('\n')
    .map((time) => Date.parse(time.replaceAll('"', '')));
  // A time that cannot be read is not younger.
  return exitCode !== 0 || times.length !== volumes.length || !times.every((time) => time >= made);
}
