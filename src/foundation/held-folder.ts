import { constants } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { codeOf } from './thrown.ts';

/** A folder that stays the same one, whatever another user puts at its path meanwhile. */
export interface HeldFolder {
  /** Where it was found; for messages. */
  readonly path: string;
  /** A path that leads to exactly this folder while it is held (proc(5), /proc/PID/fd). */
  readonly inside: string;
  readonly release: () => Promise<void>;
}

/** Not among Node's constants: open(2), the same on x86-64 and arm64. It needs no right to read the folder. */
const O_PATH = 0o10000000;
const FLAGS = O_PATH | constants.O_DIRECTORY | constants.O_NOFOLLOW;

/**
 * Holds the folder at a real path, going down from the root by open folders: a folder on the way that has become a link
 * since the path was resolved is not followed.
 *
 * @param path absolute and without links
 * @param make whether folders that are missing are made
 * @throws the file system's own error, ENOTDIR for a link
 */
export async function holdFolder(path: string, make = false): Promise<HeldFolder> {
  if (!isAbsolute(path)) throw new TypeError('not an absolute path');
  let handle = await open('/', FLAGS);
  for (const name of path.split('/').filter((part) => part !== '')) {
    const below = await openBelow(handle, name, make).finally(() => handle.close());
    handle = below;
  }
  const held = handle;
  return { path, inside: insideOf(held), release: () => held.close() };
}

/**
 * Makes a new folder in a held one, and holds it.
 *
 * @throws the file system's own error, EEXIST if the name is taken
 */
export async function makeBelow(folder: HeldFolder, name: string): Promise<HeldFolder> {
  await mkdir(join(folder.inside, name));
  return holdBelow(folder, name);
}

/**
 * Holds a folder in a held one.
 *
 * @throws the file system's own error, ENOTDIR for a link
 */
export async function holdBelow({ path, inside }: HeldFolder, name: string): Promise<HeldFolder> {
  const held = await open(join(inside, name), FLAGS);
  return { path: join(path, name), inside: insideOf(held), release: () => held.close() };
}

/** Holds a held folder once more, for work that may outlast its holder's. */
export async function holdAgain({ path, inside }: HeldFolder): Promise<HeldFolder> {
  const held = await open(`${inside}/.`, FLAGS);
  return { path, inside: insideOf(held), release: () => held.close() };
}

async function openBelow(folder: FileHandle, name: string, make: boolean): Promise<FileHandle> {
  const at = `${insideOf(folder)}/${name}`;
  try {
    return await open(at, FLAGS);
  } catch (error) {
    if (!make || codeOf(error) !== 'ENOENT') throw error;
  }
  await mkdir(at).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
  return open(at, FLAGS);
}

function insideOf({ fd }: FileHandle): string {
  return `/proc/self/fd/${fd}`;
}
