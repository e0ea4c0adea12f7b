import { lstat, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { realPathIfThere } from '../foundation/real-path.ts';
import { namespaceOf, processIds, readBeginning } from './processes.ts';

/** What a line of /proc/PID/mountinfo says (proc(5)), in its own spelling. */
interface Line {
  readonly device: string;
  /** Which folder of its file system is mounted, and where. */
  readonly root: string;
  readonly point: string;
}

/** Returns whether this process sees anything mounted below the folder: that may be whatever its mounter has. */
export async function hasMountBelow(folder: string): Promise<boolean> {
  const path = spelled(await realPathIfThere(folder));
  const table = linesOf(await readFile('/proc/self/mountinfo', 'utf8'));
  return table.some(({ point }) => point.startsWith(`${path}/`));
}

/**
 * Returns whether this process sees something mounted at a folder, by its name below `parent`. Elsewhere anybody may
 * mount something of any name.
 */
export async function mountedBelow(parent: string): Promise<(name: string) => boolean> {
  const path = await realPathIfThere(parent);
  const points = new Set(linesOf(ownTable() ?? '').map(({ point }) => point));
  return (name) => points.has(spelled(join(path, name)));
}

/**
 * What is read of a table of mounts, of how many, and for how long, in milliseconds. A container's has some ten lines, and a
 * copy of a busy machine's some hundred; but anybody may make namespaces with as many mounts as the kernel allows, of which it
 * may go through all and show none.
 */
const [TABLE_BYTES, MOST_TABLES, MOST_MS] = [256 * 1024, 1_000, 3_000];

/**
 * Returns which of these folders a process has in a mount: its container lives, on an engine that was perhaps not asked.
 * Processes whose mounts this user may not read count for nothing. All of them where there is more than is looked at.
 */
export async function mountedOf(folders: readonly string[], mostMs = MOST_MS): Promise<ReadonlySet<string>> {
  const own = ownTable();
  // Where not even its own mounts can be read (too many open files), nothing is known of others'.
  if (own === null) return new Set(folders);
  const here = linesOf(own);
  const tests = new Map<string, (line: Line) => boolean>();
  for (const folder of folders) tests.set(basename(folder), await mountsOf(folder, here));
  const found = new Set<string>();
  const seen = new Set<string>();
  const until = performance.now() + mostMs;
  for (const pid of processIds()) {
    const namespace = namespaceOf(pid, 'mnt');
    if (namespace === null || seen.has(namespace)) continue;
    if (seen.size === MOST_TABLES || performance.now() > until) return new Set(folders);
    seen.add(namespace);
    for (const line of linesOf(readBeginning(pid, 'mountinfo', TABLE_BYTES) ?? ''))
      for (const name of line.root.split('/')) if (tests.get(name)?.(line) === true) found.add(name);
    // One may take a third of a second: signals are handled between two.
    await setImmediate();
  }
  return new Set(folders.filter((folder) => found.has(basename(folder))));
}

/**
 * Returns how to tell mounts of a folder from others: by its place in its file system, which is the same in all
 * namespaces. Where that is not certain, by its name, which has 128 random bits but anybody may give to a folder.
 */
async function mountsOf(folder: string, own: readonly Line[]): Promise<(line: Line) => boolean> {
  const path = spelled(await realPathIfThere(folder));
  const above = own.filter(({ point }) => point === '/' || path === point || path.startsWith(`${point}/`));
  const longest = Math.max(...above.map(({ point }) => point.length));
  const [on, another] = above.filter(({ point }) => point.length === longest);
  if (on === undefined || another !== undefined || on.device !== (await deviceOf(folder)))
    return ({ root }) => root.includes(`/${basename(folder)}/`);
  const inside = join(on.root, path.slice(on.point === '/' ? 0 : on.point.length));
  return ({ device, root }) => device === on.device && root.startsWith(`${inside}/`);
}

/**
 * Returns what a container's table of mounts shows of a folder of the host: the folder's real path, and the lines of the file systems
 * that it lies on. The source of one may be an address with a login (mount(8)).
 */
export async function toldByMounts(folder: string): Promise<readonly string[]> {
  const real = await realPathIfThere(folder);
  const path = spelled(real);
  const above = (ownTable() ?? '').split('\n').filter((line) => {
    const [point = '/'] = linesOf(line).map((each) => each.point);
    return point === '/' || path === point || path.startsWith(`${point}/`);
  });
  return [real, ...above];
}

/** The device of a folder as in mountinfo (makedev(3)); null if it cannot be read. Btrfs has another for each subvolume. */
async function deviceOf(folder: string): Promise<string | null> {
  const found = await lstat(folder, { bigint: true }).catch(() => null);
  if (found === null) return null;
  const major = ((found.dev >> 32n) & 0xfffff000n) | ((found.dev >> 8n) & 0xfffn);
  const minor = ((found.dev >> 12n) & 0xffffff00n) | (found.dev & 0xffn);
  return `${major}:${minor}`;
}

/** A machine has up to 100,000 mounts by default (sysctl fs.mount-max), of some hundred characters. */
const MOUNTS_BYTES = 32 * 1024 * 1024;

function ownTable(): string | null {
  return readBeginning(`${process.pid}`, 'mountinfo', MOUNTS_BYTES);
}

function linesOf(table: string): readonly Line[] {
  return table.split('\n').map((line) => {
    const [, , device = '', root = '', point = ''] = line.split(' ');
    return { device, root, point };
  });
}

/** A blank, a tab, a line's end and a backslash are octal numbers in mountinfo. */
function spelled(path: string): string {
  return path.replace(
    /[ \t\n\\]/g,
    (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
}
