import { closeSync, fstatSync, openSync, readlinkSync, readSync, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { type NotRead, notOpened, OPEN_FLAGS, readOpened, refusal, unsafe } from './safe-file.ts';
import { codeOf } from './thrown.ts';

/** The outcome of reading, piece by piece, a file that a hostile author may have made. */
export type PiecesRead = { readonly kind: 'pieces'; readonly bytes: number; readonly mode: number } | NotRead;

/** How much of a file is in memory while it is read in pieces. */
const PIECE_BYTES = 1024 * 1024;

/**
 * Reads a file as `readFileAt` does, in pieces of at most 1 MiB, so that a large file takes no memory. A piece is
 * overwritten by the next one. The calls are made at once: handed to another thread each takes ten times as long, and a
 * context may have 20,000 files.
 *
 * @throws what `use` throws
 */
export async function readPiecesAt(path: string, limit: number, use: UsePiece): Promise<PiecesRead> {
  const file = atOnce(() => openSync(path, OPEN_FLAGS));
  if (typeof file !== 'number') return notOpened(file.detail);
  try {
    const place = atOnce(() => readlinkSync(`/proc/self/fd/${file}`));
    if (place !== path) return { kind: 'link' };
    const facts = atOnce(() => fstatSync(file));
    if ('kind' in facts) return facts;
    const refused = refusal(facts, limit);
    if (refused !== null) return refused;
    let buffer = bufferFor(facts.size);
    for (let length = 0; ; ) {
      const into = buffer;
      const count = atOnce(() => readSync(file, into, 0, into.length, length));
      if (typeof count !== 'number') return count;
      length += count;
      if (count === 0) return { kind: 'pieces', bytes: length, mode: facts.mode };
      if (length > limit) return { kind: 'too-large' };
      await use(buffer.subarray(0, count));
      if (length > facts.size) buffer = bufferFor(PIECE_BYTES);
    }
  } finally {
    closeSync(file);
  }
}

function atOnce<T>(call: () => T): T | Extract<NotRead, { readonly kind: 'unreadable' }> {
  try {
    return call();
  } catch (error) {
    return { kind: 'unreadable', detail: codeOf(error) };
  }
}

/**
 * Reads such a file as `readRegularFile` does, in pieces of at most 1 MiB. A piece is overwritten by the next one.
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
/** One byte more than its size shows that a file grew. Some file systems give every file the size 0: it then gets whole pieces. */
function bufferFor(size: number): Buffer {
  return Buffer.allocUnsafe(Math.min(size + 1, PIECE_BYTES));
}

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

async function piecesOf(handle: FileHandle, facts: Stats, limit: number, use: UsePiece): Promise<PiecesRead> {
  const refused = refusal(facts, limit);
  if (refused !== null) return refused;
  let buffer = bufferFor(facts.size);
  for (let length = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, length);
    length += bytesRead;
    if (bytesRead === 0) return { kind: 'pieces', bytes: length, mode: facts.mode };
    if (length > limit) return { kind: 'too-large' };
    await use(buffer.subarray(0, bytesRead));
    if (length > facts.size) buffer = bufferFor(PIECE_BYTES);
  }
}
