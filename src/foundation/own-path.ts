import { lstatSync, mkdirSync, type Stats, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { mayHaveAccessList } from './access-list.ts';
import { followed } from './followed.ts';
import { isPrivateGroup } from './private-group.ts';

/** Permission bits that others must not have: to change a path, or to read it at all. */
export const CLOSED = { toWriters: 0o022, toReaders: 0o077 } as const;

/**
 * Returns why a folder or a file cannot be relied on to be this user's own, as the end of a sentence; null if it can.
 * It never follows a link, and a file must have one name only: it rejects a path that another user can change, or has
 * planted.
 *
 * @param closed permission bits that it must not have ({@link CLOSED})
 */
export function whyNotOwn(
  path: string,
  kind: 'folder' | 'file',
  closed: number = CLOSED.toWriters,
): string | null {
  const facts = factsOf(path);
  if (facts === null) return 'cannot be read';
  if (facts.isSymbolicLink()) return 'is a link';
  if (kind === 'folder' ? !facts.isDirectory() : !facts.isFile()) return `is not a ${kind}`;
  if (facts.uid !== user()) return 'belongs to another user';
  if ((facts.mode & closed) !== 0)
    return closed === CLOSED.toReaders ? 'is open to other users' : 'can be changed by other users';
  return kind === 'file' && facts.nlink !== 1 ? 'has a second name' : null;
}

/**
 * Returns why an open file cannot be relied on to be a secret of the caller's, as the end of a sentence; null if it can:
 * it belongs to this user, to root or to the workspace's owner; no other user may change it, and none may read it but
 * the group of a file that root gives it (the rule of ssh(1) for keys).
 *
 * @param workspaceOwner the user who owns the folder that the caller works in
 */
export function whyNotSecret(
  { uid, mode }: Pick<Stats, 'uid' | 'mode'>,
  workspaceOwner: number,
): string | null {
  if (![0, user(), workspaceOwner].includes(uid)) return 'belongs to another user';
  if ((mode & CLOSED.toWriters) !== 0) return 'can be changed by other users';
  const closed = uid === 0 && uid !== user() ? 0o007 : CLOSED.toReaders;
  return (mode & closed) === 0 ? null : 'can be read by other users';
}

/**
 * Returns why a socket cannot be relied on to be a service's of this machine, as the end of a sentence; null if it can:
 * it belongs to root or to this user, not every user may write to it, and no other user can put another in its place.
 */
export function whyNotOwnSocket(path: string): string | null {
  const { facts, why } = wayOf(path);
  if (facts === null) return null;
  if (!facts.isSocket()) return 'is not a socket';
  if (facts.uid !== 0 && facts.uid !== user()) return 'belongs to another user';
  if ((facts.mode & 0o002) !== 0) return 'can be used by every user';
  return why;
}

/**
 * Makes a folder for this user alone if it is missing. Returns why it is not this user's own, or may be replaced by
 * another user, or null.
 */
export function makeOwnFolder(path: string): string | null {
  make(path);
  return whyNotOwn(path, 'folder') ?? whyNotSafeBelow(path);
}

/**
 * Returns why private folders cannot be made below a folder, as the end of a sentence; null if they can. On the whole
 * path only root and this user may be able to move a folder away and put another in its place: each folder, each link and
 * each folder in which a link lies belongs to one of the two, and one that others may write has the sticky bit.
 */
export function whyNotSafeBelow(path: string): string | null {
  const { end, facts, why } = wayOf(path);
  if (facts?.isDirectory() !== true) return 'cannot be read';
  return whyNotSafe(end, facts) ?? why;
}

/** Each of them is looked at by another program. A user's own folders may all be so; a way has a dozen. */
const MOST_SHARED = 16;

function wayOf(path: string) {
  const shared = new Set<string>();
  return followed(path, (on, facts) => {
    if (!facts.isSymbolicLink()) {
      if (isForGroup(facts)) shared.add(on);
      if (shared.size > MOST_SHARED)
        return `lies below more than ${MOST_SHARED} folders that a group may change`;
      const unsafe = whyNotSafe(on, facts);
      return unsafe === null ? null : `lies in a folder that ${unsafe}`;
    }
    if (isOthers(facts)) return 'leads through a link that belongs to another user';
    return isOfProcess(on) ? 'leads through a link that leads each process elsewhere' : null;
  });
}

/** statfs(2)'s f_type of /proc, wherever it is mounted (linux/magic.h). */
const PROC_SUPER_MAGIC = 0x9fa0;

/** A link of /proc leads an engine's daemon, or the next program, to a folder of its own (proc(5): self, cwd, root, fd). */
function isOfProcess(link: string): boolean {
  return statfsSync(dirname(link)).type === PROC_SUPER_MAGIC;
}

/** Returns why what lies in a folder may be replaced by others. */
function whyNotSafe(folder: string, facts: Stats): string | null {
  if (isOthers(facts)) return 'belongs to another user';
  return canBeWritten(folder, facts) ? 'can be changed by other users' : null;
}

function isOthers({ uid }: Pick<Stats, 'uid'>): boolean {
  return uid !== 0 && uid !== user();
}

/**
 * The same for a folder that may be missing: it would be made below the next one above it that is there. Who makes it may
 * take a `..` of it by the text, or as the kernel does.
 */
export function whyNotSafePlace(path: string): string | null {
  return whyNotSafeOrMissing(path) ?? whyNotSafeOrMissing(resolve(path));
}

function whyNotSafeOrMissing(path: string): string | null {
  const above = dirname(path);
  return factsOf(path) !== null || above === path ? whyNotSafeBelow(path) : whyNotSafeOrMissing(above);
}

/** Returns whether others may move away what lies in a folder. */
function canBeWritten(folder: string, facts: Pick<Stats, 'mode' | 'gid'>): boolean {
  const { mode, gid } = facts;
  if (!isForGroup(facts)) return (mode & 0o1002) === 0o002;
  // Many systems let the user's own group write whatever the user makes; root's group has other members as well.
  const isOwnGroup = gid !== 0 && gid === process.getegid?.() && gid === user();
  return !(isOwnGroup && isPrivateGroup(gid)) || mayHaveAccessList(folder);
}

/** Returns whether a folder's group may move away what lies in it, and not every user. */
function isForGroup({ mode }: Pick<Stats, 'mode'>): boolean {
  return (mode & 0o1022) === 0o020;
}

/** One level at a time: below /proc Node's own recursive mkdir never ends. */
function make(path: string): void {
  const parent = dirname(path);
  if (!tryToMake(path) && parent !== path) {
    make(parent);
    tryToMake(path);
  }
}

/** Returns false if its parent is missing; the check that follows shows any other problem. */
function tryToMake(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

function factsOf(path: string) {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

function user(): number | undefined {
  return process.geteuid?.();
}
