import { randomInt } from 'node:crypto';
import type { Stats } from 'node:fs';
import { link, lstat, open, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AttestationError, printable } from './errors.ts';
import { type HeldFolder, holdFolder } from './held-folder.ts';
import { realPath } from './real-path.ts';
import { codeOf } from './thrown.ts';
import { whileUnfinished } from './unfinished-files.ts';

/**
 * Writes one file whole or not at all: under a temporary name in the same folder, synced, then renamed over `name`.
 *
 * @param folder the folder, or its real path: a link on it is not followed
 * @returns the file's path
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`
 */
export async function placeFile(folder: Folder, name: string, bytes: Uint8Array): Promise<string> {
  await placeParts(folder, name, (write) => write(bytes));
  return join(pathOf(folder), name);
}

/**
 * Writes one file as {@link placeFile} does, under a name that nothing has: link(2) never replaces a file.
 *
 * @returns the file's path
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`, also if something has the name, whenever it came
 *   ({@link isTaken})
 */
export async function placeNewFile(folder: Folder, name: string, bytes: Uint8Array): Promise<string> {
  if (typeof folder === 'string') await checkReplaceable(folder, name);
  await inFolder(folder, false, (held) => placeNewParts(held, name, (write) => write(bytes)));
  return join(pathOf(folder), name);
}

/** A folder's real path, or the folder itself: what is at its path may be another's after a while. */
export type Folder = string | HeldFolder;

export function pathOf(folder: Folder): string {
  return typeof folder === 'string' ? folder : folder.path;
}

/** Whether a file was not written because something has its name. */
export function isTaken(error: unknown): boolean {
  return error instanceof AttestationError && codeOf(error.cause) === 'EEXIST';
}

/** Writes one file as {@link placeNewFile} does, into a folder that is held, from parts as {@link placeParts} has them. */
export function placeNewParts<T>(folder: HeldFolder, name: string, make: Parts<T>): Promise<T> {
  return placePartsIn(folder, name, make, linkNew);
}

/** Gives a file a name that nothing has. Not every file system has links: there, a name is looked for first. */
export async function linkNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!WITHOUT_LINKS.includes(codeOf(error)) || (await factsOf(lstat(path))) !== null) throw error;
    return rename(temporary, path);
  }
  await rm(temporary, { force: true });
}

/** What link(2) answers on a file system without hard links, such as FAT. */
const WITHOUT_LINKS: readonly string[] = ['EPERM', 'EOPNOTSUPP', 'ENOTSUP', 'ENOSYS'];

/**
 * Writes one file whole or not at all, as {@link placeFile} does, from parts that are made one after the other.
 *
 * @param make makes the parts and hands each to `write`; if it throws, nothing is placed
 * @returns what `make` returns
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`, and what `make` throws
 */
export async function placeParts<T>(folder: Folder, name: string, make: Parts<T>): Promise<T> {
  if (typeof folder === 'string') await checkReplaceable(folder, name);
  return inFolder(folder, false, (held) => placePartsIn(held, name, make));
}

/** The largest range that randomInt takes. */
const RANDOM_BELOW = 2 ** 48 - 1;

const UNFINISHED = /^\.(.+)\.\d+\.part$/;

/** Returns the name that a file was to get, if it has such a name as it has until it is whole: what a crash leaves. */
export function unfinishedName(name: string): string | null {
  return UNFINISHED.exec(name)?.[1] ?? null;
}

/** A path that nobody can know before. */
export function unfinishedPath({ inside }: HeldFolder, name: string): string {
  return join(inside, `.${name}.${randomInt(RANDOM_BELOW)}.part`);
}

/** Makes a file's parts and hands each to `write`; `sync` waits until the disk has them. */
export type Parts<T> = (write: (part: Uint8Array) => Promise<void>, sync: () => Promise<void>) => Promise<T>;

/**
 * Writes one file's parts under an unfinished name, and gives it its own.
 *
 * @param giveName given the path of the whole file, and the one that it is to have
 */
export async function placePartsIn<T>(
  folder: HeldFolder,
  name: string,
  make: Parts<T>,
  giveName: (temporary: string, path: string) => Promise<void> = rename,
): Promise<T> {
  const path = join(folder.path, name);
  await refuseOtherThanFile(folder, name);
  // Other users may be able to write to the folder: the name must be unpredictable, and must not exist.
  const temporary = unfinishedPath(folder, name);
  const onDisk = async <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((cause: unknown) => {
      throw cause instanceof AttestationError ? cause : notWritten(path, cause);
    });
  return whileUnfinished(temporary, async () => {
    try {
      const handle = await onDisk(open(temporary, 'wx', 0o644));
      let made: T;
      try {
        made = await make(
          (part) => onDisk(handle.writeFile(part)),
          () => onDisk(handle.sync()),
        );
        await onDisk(handle.sync());
      } finally {
        await onDisk(handle.close());
      }
      await onDisk(giveName(temporary, join(folder.inside, name)));
      return made;
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Checks what stands where a file is to be placed. A rename replaces anything: root would turn the machine's /dev/full,
 * or a service's socket, into a regular file. A link is replaced and not followed, so only one to a file, or to nothing,
 * may be there: a user who names a link to a device means the device.
 *
 * @throws AttestationError `output-not-file` (usage)
 */
export function checkReplaceable(folder: Folder, name: string): Promise<void> {
  return refuseOtherThanFile(typeof folder === 'string' ? { path: folder, inside: folder } : folder, name);
}

async function refuseOtherThanFile(
  { path: folder, inside }: Pick<HeldFolder, 'path' | 'inside'>,
  name: string,
): Promise<void> {
  const path = join(folder, name);
  const at = join(inside, name);
  // Its links lead to open files (/dev/stdout) as well as to devices, and every name in it is the machine's.
  if ((await realPath(inside).catch(() => folder)) === DEVICES) throw notFile(path, 'is in /dev');
  const found = await factsOf(lstat(at));
  // A folder cannot be replaced by a file: the rename reports it.
  if (found === null || found.isFile() || found.isDirectory()) return;
  if (!found.isSymbolicLink()) throw notFile(path, `is ${kindOf(found)}`);
  const target = await factsOf(stat(at));
  if (target !== null && !target.isFile()) throw notFile(path, `is a link to ${kindOf(target)}`);
}

const DEVICES = '/dev';

/** What cannot be looked at cannot be replaced either: the write reports why. */
function factsOf(facts: Promise<Stats>): Promise<Stats | null> {
  return facts.catch(() => null);
}

function kindOf(facts: Stats): string {
  if (facts.isFIFO()) return 'a named pipe';
  if (facts.isSocket()) return 'a socket';
  return facts.isDirectory() ? 'a folder' : 'a device';
}

/**
 * Does the work in the folder at a real path. A user who may write to the workspace can replace a folder on that path
 * with a link meanwhile: everything is written to the folder that was there, and no link is followed.
 */
export async function inFolder<T>(
  folder: Folder,
  make: boolean,
  work: (held: HeldFolder) => Promise<T>,
): Promise<T> {
  if (typeof folder !== 'string') return work(folder);
  const held = await holdFolder(resolve(folder), make).catch(cannotHold(folder));
  try {
    return await work(held);
  } finally {
    await held.release();
  }
}

/** Tells why a folder cannot be held. */
export function cannotHold(folder: string): (cause: unknown) => Promise<never> {
  return async (cause) => {
    if (cause instanceof AttestationError) throw cause;
    const isLink = (await factsOf(lstat(folder)))?.isSymbolicLink() === true;
    throw isLink ? folderIsLink(folder) : notWritten(folder, cause);
  };
}

/** A folder of outputs that is a link itself. */
export function folderIsLink(folder: string): AttestationError {
  return new AttestationError('output-link', `The output folder ${printable(folder)} is a link.`);
}

function notFile(path: string, why: string): AttestationError {
  return new AttestationError('output-not-file', `Nothing was written to ${printable(path)}: it ${why}.`);
}

/** What the disk refused, by the code of its error. */
export function notWritten(path: string, cause: unknown): AttestationError {
  const code = codeOf(cause);
  const why = code === 'EEXIST' ? 'something else got its name first' : code;
  return new AttestationError('evidence-not-written', `${printable(path)} could not be written (${why}).`, {
    cause,
  });
}
