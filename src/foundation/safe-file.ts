import { constants, type Dirent, type Stats } from 'node:fs';
import { type FileHandle, open, readdir, readlink } from 'node:fs/promises';
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

/** The outcome of reading such a file piece by piece. */
export type PiecesRead = { readonly kind: 'pieces'; readonly bytes: number; readonly mode: number } | NotRead;

/** How much of a file is in memory while it is read in pieces. */
const PIECE_BYTES = 1024 * 1024;

/** Follows no link at the end of a path, waits for no pipe, and makes no terminal ours. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

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
 * Reads such a file as {@link readFileAt} does, in pieces of at most 1 MiB, so that a large file takes no memory. A
 * piece is overwritten by the next one.
 *
 * @throws what `use` throws
 */
export function readPiecesAt(path: string, limit: number, use: UsePiece): Promise<PiecesRead> {
  return readPieces(path, use, async (handle, used) =>
    (await isAt(handle, path))
      ? piecesOf(handle, await handle.stat(), limit, used)
      : { kind: 'link' as const },
  );
}

/**
 * Reads such a file as {@link readRegularFile} does, in pieces of at most 1 MiB. A piece is overwritten by the next one.
 * A file that changes while it is read is unsafe; some of its pieces were used by then.
 *
 * @param singleLink whether a second hard link makes it unsafe
 * @throws what `use` throws
 */
export function readRegularPieces(
  path: string,
  limit: number,
  use: UsePiece,
  singleLink = true,
): Promise<PiecesRead> {
  return readPieces(path, use, async (handle, used) => {
    const facts = await handle.stat();
    if (facts.isFile() && singleLink && facts.nlink !== 1) return unsafe('it has another hard link');
    const before = await stateOf(handle);
    const read = await piecesOf(handle, facts, limit, used);
    const same = read.kind !== 'pieces' || (read.bytes === facts.size && (await stateOf(handle)) === before);
    return same ? read : unsafe('it changed while it was read');
  });
}

/** Uses one piece of a file before the next one is read. */
type UsePiece = (piece: Buffer) => Promise<void>;

async function readPieces(
  path: string,
  use: UsePiece,
  read: (handle: FileHandle, used: UsePiece) => Promise<PiecesRead>,
): Promise<PiecesRead> {
  const thrown: unknown[] = [];
  const used = (piece: Buffer) =>
    use(piece).catch((error: unknown) => {
      thrown.push(error);
      throw error;
    });
  const found = await readOpened(path, (handle) => read(handle, used));
  if (thrown.length > 0) throw thrown[0];
  return found;
}

/** What changes with every write to an open file, in nanoseconds (inode(7)). */
async function stateOf(handle: FileHandle): Promise<string> {
  const { size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
  return `${size} ${mtimeNs} ${ctimeNs}`;
}

/**
 * Returns the entries of the folder at a real path, read from that very folder.
 *
 * @throws an error when it is not a readable folder, or is elsewhere
 */
export async function entriesAt(path: string): Promise<Dirent[]> {
  const handle = await openUnfollowed(path, constants.O_DIRECTORY);
  try {
    if (!(await isAt(handle, path))) throw new Error('it lies elsewhere');
    return await readdir(placeOf(handle), { withFileTypes: true });
  } finally {
    await handle.close();
  }
}

async function readOpened<T>(
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
function refusal(facts: Stats, limit: number): NotRead | null {
  if (facts.isDirectory()) return { kind: 'folder' };
  if (!facts.isFile()) return unsafe('it is not a regular file');
  return facts.size > limit ? { kind: 'too-large' } : null;
}

async function piecesOf(handle: FileHandle, facts: Stats, limit: number, use: UsePiece): Promise<PiecesRead> {
  const refused = refusal(facts, limit);
  if (refused !== null) return refused;
  const buffer = Buffer.allocUnsafe(Math.min(facts.size + 1, PIECE_BYTES));
  for (let length = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, length);
    length += bytesRead;
    if (bytesRead === 0) return { kind: 'pieces', bytes: length, mode: facts.mode };
    if (length > limit) return { kind: 'too-large' };
    await use(buffer.subarray(0, bytesRead));
  }
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

function notOpened(code: string): NotRead {
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

function unsafe(detail: string): NotRead {
  return { kind: 'unsafe', detail };
}

/** Returns whether an open file is the one at that path: the kernel reports where it is (proc(5), /proc/PID/fd). */
async function isAt(handle: FileHandle, path: string): Promise<boolean> {
  return (await readlink(placeOf(handle)).catch(() => '')) === path;
}

function placeOf({ fd }: FileHandle): string {
  return `/proc/self/fd/${fd}`;
}
