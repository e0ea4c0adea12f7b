import { existsSync, readFileSync } from 'node:fs';

/** Replaces a container's id in a place. */
const ID = '\0';

/**
 * Where the kernel lists the processes of an engine's containers: `cgroup.procs` of each one's control group
 * (cgroups(7)).
 */
export type CgroupPlace = string;

/**
 * Returns where the control group is in which a container's process was found: the search for the next container's
 * process starts there and not among all of the machine's. Null if no usual mount has it (a cgroup namespace of our
 * own).
 *
 * @param cgroup the text of the process's /proc/PID/cgroup
 */
export function placeOf(pid: string, containerId: string, cgroup: string): CgroupPlace | null {
  for (const line of cgroup.split('\n')) {
    const [, controllers = '', path = ''] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
    if (!path.includes(containerId)) continue;
    for (const mount of mountsOf(controllers)) {
      const place = `${mount}${path.replaceAll(containerId, ID)}/cgroup.procs`;
      if (processesAt(place, containerId).includes(pid)) return place;
    }
  }
  return null;
}

/** Returns the process ids that are listed for a container at a place; none while it has no control group there. */
export function processesAt(place: CgroupPlace, containerId: string): readonly string[] {
  const path = place.replaceAll(ID, containerId);
  // Tested hundreds of times before it is there, and a thrown error costs more than the answer.
  if (!existsSync(path)) return [];
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** cgroup v2 has one mount and no controllers; v1 one for each set of controllers, `name=systemd` at `systemd`. */
function mountsOf(controllers: string): readonly string[] {
  const root = '/sys/fs/cgroup';
  return controllers === '' ? [root, `${root}/unified`] : [`${root}/${controllers.replace(/^name=/, '')}`];
}
