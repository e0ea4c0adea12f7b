import { oncePer } from '../../foundation/memoize.ts';
import { ENGINE_RULES } from '../engine-rules.ts';
import type { Mount } from './mountinfo.ts';
import type { MountCase, RootRule } from './rules.ts';

/**
 * What crun 1.28 covers a folder with: one empty folder for all containers, in its own folder of /run, or of the user's
 * runtime folder. Older ones and runc make a tmpfs for each.
 */
const CRUN_EMPTY = '/crun/.empty-directory';

const CONTAINER_ID = /^[0-9a-f]{64}$/;

/**
 * Whether field 4 of a mount is what its rule requires. Destination, type and flags alone do not decide it (facts:
 * engines).
 */
export function rootMatches(rule: RootRule, mountCase: MountCase): boolean {
  const { mount, context } = mountCase;
  switch (rule.kind) {
    case 'whole':
      return mount.root === '/';
    case 'own-name':
      return mount.root === `/${lastOf(mount.destination)}`;
    case 'null-device':
      return mount.root === '/null' && isOfDev(mountCase);
    case 'empty-folder':
      return mount.root === '/' || mount.root === CRUN_EMPTY;
    case 'run-folder':
      return endsWithFolder(mount.root, rule.folder === 'input' ? context.input : context.output);
    case 'engine-file':
      return isEngineFile(mountCase);
    case 'cgroup':
      return mount.root === '/' || isOwnCgroup(mount.root, context.containerId);
  }
}

/**
 * A mask's node is the kernel's own (devtmpfs), or the runtime made it in this container's /dev: the same file system.
 * A file called `null` on any other tmpfs is an ordinary file.
 */
function isOfDev({ mount, table }: MountCase): boolean {
  if (mount.type === 'devtmpfs') return true;
  return devDevices(table).has(mount.device);
}

/** Found once for a table: each of its mounts may be a mask. */
const devDevices = oncePer(
  (table: readonly Mount[]): ReadonlySet<string> =>
    new Set(
      table
        .filter(({ destination, type }) => destination === '/dev' && type === 'tmpfs')
        .map(({ device }) => device),
    ),
);

/**
 * Field 4 is the path inside its file system, so only its end is known: the folder and the run's own folder above it,
 * whose name is new for each run.
 */
function endsWithFolder(root: string, folder: string): boolean {
  const names = folder.split('/').filter((name) => name !== '');
  return names.length >= 2 && root.endsWith(`/${names.slice(-2).join('/')}`);
}

/** The engine's own folder for this container's files; its storage may be on any file system, below any path. */
function isEngineFile({ mount, context }: MountCase): boolean {
  if (!CONTAINER_ID.test(context.containerId)) return false;
  const name = lastOf(mount.destination);
  const parts = mount.root.split('/');
  const tail = ENGINE_RULES[context.engine].engineFile(context.containerId, name, parts);
  if (tail === null || parts.slice(-tail.length).join('/') !== tail.join('/')) return false;
  // If the engine names its file of that name, it must be this one.
  const reported = endsOf(context.engineFiles);
  return !reported(1).has(name) || reported(tail.length).has(tail.join('/'));
}

/** The last so many names of each path, found once: a long table may name a file of the engine in each of its lines. */
const endsOf = oncePer((paths: readonly string[]) => {
  const known = new Map<number, ReadonlySet<string>>();
  return (count: number): ReadonlySet<string> => {
    const ends = known.get(count) ?? new Set(paths.flatMap((path) => endOf(path, count)));
    known.set(count, ends);
    return ends;
  };
});

/** The last so many names of a path; none if it has fewer. */
function endOf(path: string, count: number): readonly string[] {
  let at = path.length;
  for (let left = count; left > 0; left -= 1) {
    if (at <= 0) return [];
    at = path.lastIndexOf('/', at - 1);
  }
  return at === -1 ? [] : [path.slice(at + 1)];
}

/** Whether a control group is a container's, by its path: Docker, systemd's scopes, Podman. */
export function isOwnCgroup(root: string, containerId: string): boolean {
  if (!CONTAINER_ID.test(containerId)) return false;
  const names = [
    containerId,
    `docker-${containerId}.scope`,
    `libpod-${containerId}`,
    `libpod-${containerId}.scope`,
  ];
  const parts = root.split('/');
  return (
    names.includes(parts.at(-1) ?? '') || (parts.at(-1) === 'container' && names.includes(parts.at(-2) ?? ''))
  );
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
