import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { AttestationError, printable } from './errors.ts';
import { homeFolder } from './home-folder.ts';
import { linkText, realPath, realPathIfThere } from './real-path.ts';

/**
 * The purpose of a path. `shown`: its files get into a container or an image. `read`: its text is used, and recorded.
 * `written`: evidence is put there; the last parts of it may be missing.
 */
export type PathPurpose = 'shown' | 'read' | 'written';

export interface WorkspacePath {
  /** As the caller wrote it. */
  readonly given: string;
  /** The caller's name for it, for messages: `input`, `context`, … */
  readonly name: string;
  /** The folder that relative paths begin in; anyone who may change a file in it is a stranger. */
  readonly workspace: string;
  readonly purpose: PathPurpose;
}

/** Folders of the system and of its services; the caller may not show them or build from them. */
const OF_SYSTEM = [
  '/etc',
  '/proc',
  '/sys',
  '/dev',
  '/run',
  '/boot',
  '/var',
  '/lib',
  '/lib64',
  '/bin',
  '/sbin',
];
/** The kernel's virtual file systems are never read as files: some hold the host's state, and some never end. */
const OF_KERNEL = ['/proc', '/sys', '/dev'];
/** Where tools keep credentials, at any depth. */
const OF_CREDENTIALS = [
  ...[
    '.docker',
    '.ssh',
    '.aws',
    '.azure',
    '.kube',
    '.config',
    '.gnupg',
    '.oci',
    '.gcloud',
    '.password-store',
  ],
  ...['.gem', '.cargo', '.m2', '.local', '.netrc', '.npmrc', '.git-credentials', '.pgpass', '.vault-token'],
  // A self-hosted runner's own credentials.
  ...['.credentials', '.credentials_rsaparams', '.runner', '.git'],
];

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
  const { given, workspace } = path;
  if (given.includes('\0')) throw refused(path, 'holds a NUL character');
  const root = await realPath(workspace);
  const written = resolve(workspace, given);
  for (const base of [resolve(workspace), root]) {
    if (written === base) return root;
    if (written.startsWith(`${base}/`)) return beneath(root, written.slice(base.length + 1).split('/'), path);
  }
  return outside(written, path);
}

/**
 * Resolves the folder above a path that is written later, and keeps the last part as it is: the code that writes it
 * decides whether it may be a link, or exist at all, and reports a folder that cannot be resolved.
 *
 * @throws AttestationError `path-refused` (usage)
 */
export async function resolveAbove(path: Omit<WorkspacePath, 'purpose'>): Promise<string> {
  const written = resolve(path.workspace, path.given);
  try {
    const above = await resolveInWorkspace({ ...path, given: dirname(written), purpose: 'written' });
    return join(above, basename(written));
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
  const written = resolve(root, path.given);
  if (isAbsolute(path.given) || path.given.includes('\0') || climbs(0, path.given))
    throw refused(path, 'leads out of the workspace');
  return written === root ? root : beneath(root, written.slice(root.length + 1).split('/'), path);
}

/** Linux' own limit (path_resolution(7)). */
const MOST_LINKS = 40;
/** Not among Node's constants: open(2), the same on x86-64 and arm64. It does not touch a device or a pipe. */
const O_PATH = 0o10000000;

/** Goes down from the workspace by open folders, so that it notices a folder that is swapped for a link meanwhile. */
async function beneath(root: string, parts: readonly string[], path: WorkspacePath): Promise<string> {
  const open: FileHandle[] = [await openPath(root)];
  const names: string[] = [];
  const left = [...parts];
  let links = 0;
  try {
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
      left.unshift(...to.split('/'));
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

async function outside(written: string, path: WorkspacePath): Promise<string> {
  const real = await realpathOf(written, path.purpose);
  const parts = real.split('/');
  const credentials = OF_CREDENTIALS.find((name) => parts.includes(name));
  if (credentials !== undefined && path.purpose !== 'written')
    throw refused(path, `is in ${credentials}, where credentials are kept`);
  const system = path.purpose === 'shown' ? OF_SYSTEM : OF_KERNEL;
  const folder = system.find((each) => `${real}/`.startsWith(`${each}/`));
  if (folder !== undefined) throw refused(path, `is in ${folder}, a folder of the system`);
  const home = /^\/(?:root|home\/[^/]+)(?=\/|$)/.exec(real)?.[0];
  const own = await realPathIfThere(homeFolder());
  if (home !== undefined && home !== own && !own.startsWith(`${home}/`) && path.purpose !== 'written')
    throw refused(path, `is in ${home}, another user's home`);
  return real;
}

/** For a path that is written later, the nearest existing folder counts. */
async function realpathOf(written: string, purpose: PathPurpose): Promise<string> {
  try {
    return await realPath(written);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (purpose !== 'written' || code !== 'ENOENT' || written === '/') throw cause;
    const above = await realpathOf(join(written, '..'), purpose);
    return join(above, written.split('/').at(-1) ?? '');
  }
}

function refused({ given, name }: WorkspacePath, why: string): AttestationError {
  return new AttestationError(
    'path-refused',
    `The path ${printable(given, 160)} (${name}) ${printable(why, 200)}.`,
  );
}
