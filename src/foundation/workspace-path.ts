import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { AttestationError, printable } from './errors.ts';
import { outsidePath, type PathPurpose } from './outside-path.ts';
import { linkText, realPath, resolveText } from './real-path.ts';

export type { PathPurpose } from './outside-path.ts';

export interface WorkspacePath {
  /** As the caller wrote it. */
  readonly given: string;
  /** The caller's name for it, for messages: `input`, `context`, … */
  readonly name: string;
  /** The folder that relative paths begin in; anyone who may change a file in it is a stranger. */
  readonly workspace: string;
  readonly purpose: PathPurpose;
}

/** Git's own folder in a checkout: actions/checkout keeps the job's token in it, and no payload or reader needs it. */
const OF_GIT = '.git';

/**
 * Resolves a path of the caller. A path in the workspace is followed part by part from the
 * workspace's open folder. A link may lead anywhere in the workspace, but not out: a stranger may have put it there. A
 * path that is written to be outside is the caller's own choice; its links are followed, and it may not end in a folder
 * of the system, of another user or of credentials.
 *
 * @returns the real path, without links; open it so that a later link is noticed (`openAt`, `entriesAt`)
 * @throws AttestationError `path-refused` (usage) with the link or the folder; the file system's own error where the
 *   path cannot be resolved
 */
export async function resolveInWorkspace(path: WorkspacePath): Promise<string> {
  const { given, workspace, purpose } = path;
  if (given.includes('\0')) throw refused(path, 'holds a NUL character');
  const here = await realPath(workspace);
  const checkout = await checkoutOf(here);
  const written = await resolveText(workspace, given);
  const bases = [
    [resolve(workspace), here],
    [here, here],
    ...(checkout === null
      ? []
      : [[checkout.given, checkout.real] as const, [checkout.real, checkout.real] as const]),
  ] as const;
  const root = checkout?.real ?? here;
  for (const [base, real] of bases) {
    if (written === base) return real;
    if (!written.startsWith(`${base}/`)) continue;
    const found = await beneath(root, partsOf(root, `${real}/${written.slice(base.length + 1)}`), path);
    const isOfGit =
      (purpose === 'shown' || purpose === 'read' || purpose === 'written') &&
      partsOf(root, found).includes(OF_GIT);
    if (isOfGit) throw refused(path, `is in ${OF_GIT}, where credentials are kept`);
    return found;
  }
  const outside = await outsidePath(written, purpose, here);
  if (outside.refused !== null) throw refused(path, outside.refused);
  return outside.real;
}

/**
 * Returns the checkout of a job, if a folder is in it: a step may work in a folder of it, and a user who may
 * change a file next to that folder is a stranger as well. Null outside of a job.
 */
async function checkoutOf(folder: string): Promise<{ readonly given: string; readonly real: string } | null> {
  const given = resolve(process.env['GITHUB_WORKSPACE'] || '/');
  const real = await realPath(given).catch(() => '/');
  return real !== '/' && folder.startsWith(`${real}/`) ? { given, real } : null;
}

function partsOf(root: string, path: string): string[] {
  return path === root ? [] : path.slice(root.length + 1).split('/');
}

/**
 * Resolves the folder above a path that is written later, and keeps the last part as it is: the code that writes it
 * decides whether it may be a link, or exist at all, and reports a folder that cannot be resolved. Outside of the workspace
 * a folder may not be another user's.
 *
 * @throws AttestationError `path-refused` (usage)
 */
export async function resolveAbove(path: Omit<WorkspacePath, 'purpose'>): Promise<string> {
  const written = await resolveText(path.workspace, path.given);
  try {
    const above = await resolveInWorkspace({ ...path, given: dirname(written), purpose: 'written' });
    const whole = join(above, basename(written));
    // Its writer judges what a link is.
    if ((await lstat(whole).catch(() => null))?.isSymbolicLink()) return whole;
    // What is there is somebody's, and where nothing is the name may say what it would be for.
    return await resolveInWorkspace({ ...path, given: whole, purpose: 'written' });
  } catch (error) {
    if (error instanceof AttestationError) throw error;
    return written;
  }
}

/**
 * Resolves a folder that must be in the workspace however it is written (the Action's `working-directory`).
 *
 * @throws AttestationError `path-refused` (usage); the file system's own error where it cannot be resolved
 */
export async function resolveBelow(path: WorkspacePath): Promise<string> {
  const root = await realPath(path.workspace);
  const written = await resolveText(root, path.given);
  if (isAbsolute(path.given) || path.given.includes('\0') || climbs(0, path.given))
    throw refused(path, 'leads out of the workspace');
  return written === root ? root : beneath(root, written.slice(root.length + 1).split('/'), path);
}

/** Linux' own limit (path_resolution(7)). */
const MOST_LINKS = 40;
/**
 * Names that a path comes to, those of its links included. The kernel's longest path has half as many, but it begins anew
 * at each link: 40 of them have room for 80,000 names, and each name below the last keeps a descriptor open.
 */
const MOST_NAMES = 4_096;
/** Not among Node's constants: open(2), the same on x86-64 and arm64. It does not touch a device or a pipe. */
const O_PATH = 0o10000000;

/** Goes down from the workspace by open folders, so that it notices a folder that is swapped for a link meanwhile. */
async function beneath(root: string, parts: readonly string[], path: WorkspacePath): Promise<string> {
  const open: FileHandle[] = [await openPath(root)];
  const names: string[] = [];
  const left = [...parts];
  let links = 0;
  let total = left.length;
  try {
    if (total > MOST_NAMES) throw refused(path, `comes to more than ${MOST_NAMES} names`);
    for (let part = left.shift(); part !== undefined; part = left.shift()) {
      if (part === '' || part === '.') continue;
      if (part === '..') {
        if (names.length === 0) throw refused(path, 'leads out of the workspace by a link');
        names.pop();
        await open.pop()?.close();
        continue;
      }
      const here = `/proc/self/fd/${open.at(-1)?.fd}/${part}`;
      const handle = await openPath(here).catch((cause: NodeJS.ErrnoException) => {
        if (path.purpose === 'written' && cause.code === 'ENOENT') return null;
        throw cause;
      });
      if (handle === null) return missing(root, names, [part, ...left], path);
      if (!(await handle.stat()).isSymbolicLink()) {
        open.push(handle);
        names.push(part);
        continue;
      }
      await handle.close();
      links += 1;
      const at = [...names, part].join('/');
      const to = await linkText(here).catch((error: unknown) => {
        if (error instanceof AttestationError) throw refused(path, `has the link ${at}, which is not UTF-8`);
        throw refused(path, `has the link ${at}, which changed while it was read`);
      });
      if (links > MOST_LINKS)
        throw refused(path, `leads through more than ${MOST_LINKS} links, the last ${at}`);
      if (isAbsolute(to)) throw refused(path, `leads out of the workspace by the link ${at} to ${to}`);
      if (climbs(names.length, to))
        throw refused(path, `leads out of the workspace by the link ${at} to ${to}`);
      const more = to.split('/');
      total += more.length;
      if (total > MOST_NAMES)
        throw refused(path, `comes to more than ${MOST_NAMES} names, the last link ${at}`);
      left.unshift(...more);
    }
    return names.length === 0 ? root : join(root, ...names);
  } finally {
    for (const handle of open) await handle.close();
  }
}

/** Returns whether a link's text goes above the workspace from so many folders below it. */
function climbs(depth: number, to: string): boolean {
  let now = depth;
  for (const part of to.split('/')) {
    if (part === '..') now -= 1;
    else if (part !== '' && part !== '.') now += 1;
    if (now < 0) return true;
  }
  return false;
}

function missing(
  root: string,
  names: readonly string[],
  rest: readonly string[],
  path: WorkspacePath,
): string {
  if (rest.includes('..')) throw refused(path, 'goes up from a folder that does not exist');
  return join(root, ...names, ...rest);
}

function openPath(path: string): Promise<FileHandle> {
  return open(path, O_PATH | constants.O_NOFOLLOW);
}

function refused({ given, name }: WorkspacePath, why: string): AttestationError {
  return new AttestationError(
    'path-refused',
    `The path ${printable(given, 160)} (${name}) ${printable(why, 200)}.`,
  );
}
