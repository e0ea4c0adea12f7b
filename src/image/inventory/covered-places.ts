import { posix } from 'node:path';
import { shownName } from '../context/secret-names.ts';
import { type Folder, walk } from './file-tree.ts';
import { resolve } from './resolve.ts';
import { unreadable } from './unreadable.ts';

/** Where the run mounts something that is not the image's: the image cannot show what a path below leads to. */
export const MOUNTED = ['/in', '/out', '/tmp', '/dev', '/proc', '/sys', '/run'] as const;

/**
 * What engines and OCI runtimes read of an image, line by line, for the numbers of its user: of half a gigabyte each an engine took a
 * minute for each container, and did not end with its client.
 */
const ACCOUNTS = ['/etc/passwd', '/etc/group'] as const;
const MOST_ACCOUNTS = 1024 ** 2;

/**
 * Refuses an image in which they are not files of its own: behind a link to a file of the kernel that never ends, a container does not
 * start before its time is up.
 *
 * @throws AttestationError `image-unreadable`
 */
export function refuseOtherAccounts(root: Folder): void {
  for (const path of ACCOUNTS) {
    const { path: end, node } = resolve(root, path);
    if (node === null && end === path) continue;
    if (node?.kind !== 'file' || MOUNTED.some((place) => end.startsWith(`${place}/`)))
      throw unreadable(`its ${path} is not a file of its own`);
    if (node.size > MOST_ACCOUNTS) throw unreadable(`its ${path} has more than ${MOST_ACCOUNTS} bytes`);
  }
}

/** Places that containers cover with what engines and runtimes fill from the image, and how much they may hold together. */
interface Covered {
  readonly places: readonly string[];
  readonly most: { readonly entries: number; readonly bytes: number };
}

/**
 * Where a run or a control has a file system in memory, each by its own path: in the image it may be a link to any folder. The runtime
 * copies what the image has there (tmpcopyup), each name of a file again, and before the container's limit of memory is set. As much
 * holds for an image's own volumes, on the disk.
 */
const IN_MEMORY = [
  ...['/dev', '/dev/mqueue', '/dev/pts', '/dev/shm', '/run', '/tmp', '/var/tmp'],
  // Podman's, where the image's program is called as systemd is (podman-run(1), --systemd).
  ...['/run/lock', '/var/log/journal'],
];
const MOST_COPIED = { entries: 1_000, bytes: 16 * 1024 ** 2 };

/** The file system of the control PR-MOUNT-1/tmpfs has sixteen pages. */
const SMALL: Covered = { places: ['/mnt'], most: { entries: 9, bytes: 32 * 1024 } };

/**
 * Refuses an image with much in these places. A place within another one counts twice: it is copied twice.
 *
 * @throws AttestationError `image-unreadable`
 */
export function refuseFull(root: Folder, volumes: readonly string[]): void {
  // Engines clean a volume's path without a look at links.
  const places = [...IN_MEMORY, ...volumes.map((volume) => posix.join('/', volume))];
  for (const covered of [{ places, most: MOST_COPIED }, SMALL]) refuseFuller(root, covered);
}

function refuseFuller(root: Folder, { places, most }: Covered): void {
  let [entries, bytes] = [0, 0];
  for (const place of places) {
    const { path, node } = resolve(root, place);
    for (const [, each] of node === null ? [] : walk(node)) {
      entries += 1;
      bytes += each.kind === 'folder' ? 0 : each.size;
      if (entries <= most.entries && bytes <= most.bytes) continue;
      throw unreadable(
        `what it has where a run covers it, in ${shownName(path)} among others, takes more than ${most.entries} entries or ${most.bytes} bytes`,
      );
    }
  }
}
