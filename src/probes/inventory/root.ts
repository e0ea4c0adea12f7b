import { sha256Of } from '../../foundation/digest.ts';
import type { InventoryEntry, RootFacts } from './facts.ts';

/**
 * Where the run or the runtime mounts something that is not the image's: an engine may show what is mounted there
 * (packet §2; runc libcontainer/SPEC.md, "Filesystem").
 */
const MOUNTED = ['/in', '/out', '/tmp', '/dev', '/proc', '/sys'] as const;

/**
 * Mount points that engines make in a container's root before it starts (moby daemon/initlayer/setup_unix.go; podman
 * libpod/container_internal_common.go).
 */
const MOUNT_POINTS: ReadonlyMap<string, 'empty-file' | 'folder'> = new Map([
  ['/.dockerenv', 'empty-file'],
  ['/etc', 'folder'],
  // Podman's, of an image without them (libpod/container_internal_common.go, generatePasswdAndGroup).
  ['/etc/group', 'empty-file'],
  ['/etc/passwd', 'empty-file'],
  ['/etc/hostname', 'empty-file'],
  ['/etc/hosts', 'empty-file'],
  ['/etc/resolv.conf', 'empty-file'],
  ['/run', 'folder'],
  ['/run/.containerenv', 'empty-file'],
  ['/run/secrets', 'folder'],
]);

/** Returns whether a path is, or is below, a place over which the run or the runtime mounts. */
export function isMountedOver(path: string): boolean {
  return MOUNTED.some((place) => path === place || path.startsWith(`${place}/`));
}

/** Returns the entries of a container's root that neither its image nor its engine explains. */
export function unexplained({ differing }: RootFacts): readonly InventoryEntry[] {
  return differing.filter((entry) => !isEngineMade(entry));
}

const EMPTY = sha256Of('');

function isEngineMade({ path, type, size, sha256, target, ...rest }: InventoryEntry): boolean {
  const { mode, uid, gid, xattrs } = rest;
  if (uid !== 0 || gid !== 0 || xattrs.length > 0 || size !== 0) return false;
  // Docker's: where programs look for the table of mounts.
  if (path === '/etc/mtab') return type === 'symbolic-link' && target === '/proc/mounts' && sha256 === null;
  if ((mode & 0o7022) !== 0 || target !== '') return false;
  switch (MOUNT_POINTS.get(path)) {
    case 'empty-file':
      return type === 'file' && sha256 === EMPTY;
    case 'folder':
      return type === 'folder' && sha256 === null;
    case undefined:
      return false;
  }
}
