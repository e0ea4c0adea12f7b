import { constants, type Dirent, type Stats } from 'node:fs';
import { type FileHandle, open, opendir, readlink } from 'node:fs/promises';
import { entriesOf } from './folder-entries.ts';
import { codeOf } from './thrown.ts';

/** The outcome of reading a file that a hostile author may have made. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly mode: number; readonly owner: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'folder' }
  /** It is a symbolic link, or a folder on the way to it has become one. */
  | { readonly kind: 'link' }
  | { readonly kind: 'unsafe'; readonly detail: string }
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'too-large' };

/** Why the read returned no bytes. */
export type NotRead = Exclude<FileRead, { readonly kind: 'bytes' }>;

/** Follows no link at the end of a path, waits for no pipe, and makes no terminal ours. */
export const OPEN_FLAGS =
  constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

/** Opens a path for reading so that nothing at that path can lead elsewhere or keep this program waiting. */
export function openUnfollowed(path: string, flags = 0): Promise<FileHandle> {
  return open(path, OPEN_FLAGS | flags);
}

/**
 * Reads a regular file of at most `limit` bytes that no one may still be writing. Every check uses one descriptor, so
 * that a swap of the file under the name has no effect.
 *
 * @param singleLink whether a second hard link makes it unsafe (a file of the payload's own has one)
 */
export function readRegularFile(path: string, limit: number, singleLink = true): Promise<FileRead> {
  return readOpened(path, async (handle) => {
    const facts = await handle.stat();
    if (facts.isFile() && singleLink && facts.nlink !== 1) return unsafe('it has another hard link');
    const read = await contentOf(handle, facts, limit);
    const hasGrown = read.kind === 'bytes' && read.bytes.length > facts.size;
    return hasGrown ? unsafe('it was still being written') : read;
  });
}

/**
 * Reads a regular file of at most `limit` bytes at a real path, and nothing else: a user who may write a folder on the
 * path may have replaced it with a link since the path was resolved. The file may grow while it is read.
 */
export function readFileAt(path: string, limit: number): Promise<FileRead> {
  return readOpened(path, async (handle) =>
    (await isAt(handle, path)) ? contentOf(handle, await handle.stat(), limit) : { kind: 'link' },
  );
}

/**
 * Returns the entries of the folder at a real path, read from that very folder.
 *
 * @throws TooManyEntries, or an error when it is not a readable folder, or is elsewhere
 */
export async function entriesAt(path: string, most: number): Promise<Dirent[]> {
  const handle = await openUnfollowed(path, constants.O_DIRECTORY);
  try {
    if (!(await isAt(handle, path))) throw new Error('it lies elsewhere');
    return await entriesOf(placeOf(handle), most);
  } finally {
    await handle.close();
  }
}

/**
 * Gives each entry of the folder at a real path to a function, which may end it by throwing: a folder of hundreds of
 * thousands of names is never held as a whole.
 *
 * @throws what the function throws, or an error when it is not a readable folder, or is elsewhere
 */
export async function eachEntryAt(path: string, take: (entry: Dirent) => void): Promise<void> {
  const handle = await openUnfollowed(path, constants.O_DIRECTORY);
  try {
    if (!(await isAt(handle, path))) throw new Error('it lies elsewhere');
    for await (const entry of await opendir(placeOf(handle))) take(entry);
  } finally {
    await handle.close();
  }
}

/** Opens such a file, reads from it and closes it; never throws for what is at the path, nor for what `read` throws. */
export async function readOpened<T>(
  path: string,
  read: (handle: FileHandle) => Promise<T | NotRead>,
): Promise<T | NotRead> {
  let handle: FileHandle;
  try {
    handle = await openUnfollowed(path);
  } catch (error) {
    return notOpened(codeOf(error));
  }
  try {
    return await read(handle);
  } catch (error) {
    return { kind: 'unreadable', detail: codeOf(error) };
  } finally {
    await handle.close().catch(() => undefined);
  }
}

/** Returns why an open file is not read; null if it is. */
export function refusal(facts: Stats, limit: number): NotRead | null {
  if (facts.isDirectory()) return { kind: 'folder' };
  if (!facts.isFile()) return unsafe('it is not a regular file');
  return facts.size > limit ? { kind: 'too-large' } : null;
}

async function contentOf(handle: FileHandle, facts: Stats, limit: number): Promise<FileRead> {
  const refused = refusal(facts, limit);
  if (refused !== null) return refused;
  // One byte more than its size shows that it grew, and is read too.
  let buffer = Buffer.alloc(facts.size + 1);
  for (let length = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    length += bytesRead;
    if (bytesRead === 0)
      return { kind: 'bytes', bytes: buffer.subarray(0, length), mode: facts.mode, owner: facts.uid };
    if (length > limit) return { kind: 'too-large' };
    if (length === buffer.length)
      buffer = Buffer.concat([buffer, Buffer.alloc(Math.min(length, limit + 1 - length))]);
  }
}

/** Returns why a file could not be opened. */
export function notOpened(code: string): NotRead {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing' };
    case 'ELOOP':
      return { kind: 'link' };
    case 'ENXIO':
    case 'ENODEV':
      return unsafe('it is a socket or a device');
    default:
      return { kind: 'unreadable', detail: code };
  }
}

/** Returns that a file is not read, and why not: the end of a sentence about it. */
export function unsafe(detail: string): NotRead {
  return { kind: 'unsafe', detail };
}

/** Returns whether an open file is the one at that path: the kernel reports where it is (proc(5), /proc/PID/fd). */
export async function isAt(handle: FileHandle, path: string): Promise<boolean> {
  return (await readlink(placeOf(handle)).catch(() => '')) === path;
}

function placeOf({ fd }: FileHandle): string {
  return `/proc/self/fd/${fd}`;
}
