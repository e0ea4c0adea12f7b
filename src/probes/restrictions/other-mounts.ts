import type { ContainerFacts, MountFacts } from '../host-facts.ts';

/** The name of the restriction that nothing else is mounted. */
export const OTHER_MOUNTS = 'other-mounts';

/** Mounts without a host path that OCI configs list for every container. */
const OCI_MOUNTS = ['/proc', '/dev', '/dev/pts', '/dev/mqueue', '/dev/shm', '/sys', '/sys/fs/cgroup'];

/** Returns where the engine mounted anything that is neither the run's nor its own. */
export function otherMounts({
  mounts,
  engine_files,
}: Pick<ContainerFacts, 'mounts' | 'engine_files'>): string[] {
  return mounts.filter((mount) => !isExpected(mount, engine_files)).map(({ destination }) => destination);
}

/** Whether a mount is one of the run's or the engine's own: a file that it keeps for this container, or without a host path. */
function isExpected({ destination, type, source }: MountFacts, engineFiles: readonly string[]): boolean {
  switch (type) {
    case 'bind':
      return ['/in', '/out'].includes(destination) || engineFiles.includes(source);
    case 'tmpfs':
      return ['/tmp', '/dev/mqueue', ...OCI_MOUNTS].includes(destination);
    case 'volume':
      return false;
    case 'other':
      return OCI_MOUNTS.includes(destination);
  }
}
