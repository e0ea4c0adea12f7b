import type { JsonView } from '../json-view.ts';
import { idRuns, type ShownIds } from '../shown-ids.ts';

/** Returns how Podman shows the owners of a container's files (podman-inspect(1), HostConfig.IDMappings). */
export function shownIn(container: JsonView): ShownIds {
  const maps = container.at('HostConfig', 'IDMappings');
  return { users: idRuns(maps.at('UidMap').texts()), groups: idRuns(maps.at('GidMap').texts()) };
}
