import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { AttestationError } from './errors.ts';
import { whyNotSecret } from './own-path.ts';
import { isAt } from './safe-file.ts';
import { shownPath } from './shown-path.ts';
import { codeOf } from './thrown.ts';
import { WaitedTime } from './waited-time.ts';
import { resolveInWorkspace } from './workspace-path.ts';

/**
 * How long a file may take for all that it brings, and all pipes in folders together: anybody who may write there can put one in a
 * file's place. A pipe without a writer ends at once and is not a file.
 */
const MOST_MS = 5000;
const ofPipes = new WaitedTime();

/** Opening never waits for a pipe in the kernel, where nothing could end it, and never makes a terminal ours. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/** A descriptor that the caller's shell opened, as in `<(…)`: no name leads to it that another user could replace. */
const DESCRIPTOR = /^\/(?:dev\/(?:stdin|fd\/\d{1,9})|proc\/self\/fd\/\d{1,9})$/;

/** Returns whether a path is one of this process's descriptors, which only the caller chose. */
export function isDescriptor(path: string): boolean {
  return DESCRIPTOR.test(path);
}

/** A file that the caller named: a key, a policy, a trusted root. */
export interface GivenFile {
  /** As the caller wrote it. */
  readonly given: string;
  /** What the file is, for messages: `signing key`. */
  readonly what: string;
  /** The folder that relative paths begin in; left out: the current one. */
  readonly workspace?: string;
  /** Whether it holds a secret: then other users may neither own nor read it. */
  readonly isSecret?: boolean;
}

/**
 * Reads a file that the caller named, by the rules of every path in a workspace, and never more than the maximum size of
 * such a file. It may be a pipe, as a shell's `<(…)` is.
 *
 * @throws AttestationError `path-refused`, `secret-file-unsafe`, or `file-unreadable` (all usage) with the path and no
 *   part of its content, also if that is given as the path
 */
export async function readGivenBytes(file: GivenFile, limitBytes: number): Promise<Buffer> {
  const { given, what } = file;
  let handle: FileHandle | null = null;
  try {
    handle = await openGiven(file);
    const isOfFolder = !isDescriptor(given) && (await handle.stat()).isFIFO();
    const end = performance.now() + MOST_MS - (isOfFolder ? ofPipes.ms : 0);
    const read = readWhole(handle, limitBytes, end);
    const bytes = await (isOfFolder ? ofPipes.during(read) : read);
    if (bytes !== null) return bytes;
  } catch (cause) {
    if (cause instanceof AttestationError) throw cause;
    throw unreadable(`The ${what} ${shownPath(given)} could not be read (${codeOf(cause)}).`, cause);
  } finally {
    await handle?.close().catch(() => undefined);
  }
  throw unreadable(`The ${what} ${shownPath(given)} is larger than any ${what} (${limitBytes} bytes).`);
}

/**
 * Returns the same as text, for formats with an error of their own for other content (PEM).
 *
 * @throws AttestationError as {@link readGivenBytes}
 */
export async function readGivenFile(file: GivenFile, limitBytes: number): Promise<string> {
  return (await readGivenBytes(file, limitBytes)).toString('utf8');
}

/** Opens the file that the rules of paths lead to, and nothing that was put in its place since. */
async function openGiven(file: GivenFile): Promise<FileHandle> {
  const { given, what, workspace = process.cwd(), isSecret = false } = file;
  if (isDescriptor(given)) return open(given, OPEN_FLAGS);
  const purpose = isSecret ? 'secret' : 'used';
  const real = await resolveInWorkspace({ given, name: what, workspace, purpose });
  const handle = await open(real, OPEN_FLAGS | constants.O_NOFOLLOW);
  try {
    if (!(await isAt(handle, real)))
      throw unreadable(`The ${what} ${shownPath(given)} was replaced while it was read.`);
    const facts = await handle.stat();
    // Reading a folder fails, whatever its mode.
    const isChecked = isSecret && !facts.isDirectory();
    const why = isChecked ? whyNotSecret(facts, (await stat(workspace)).uid) : null;
    if (why !== null)
      throw new AttestationError('secret-file-unsafe', `The ${what} ${shownPath(given)} ${why}.`);
    return handle;
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
}

/** Reads a file whole, and not after `end`: each byte of a pipe may be a packet of its own (pipe(2), O_DIRECT). Null if it is too large. */
async function readWhole(handle: FileHandle, limitBytes: number, end: number): Promise<Buffer | null> {
  const bytes = Buffer.alloc(limitBytes + 1);
  let length = 0;
  for (;;) {
    const bytesRead = await readSome(handle, bytes, length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead ?? 0;
    if (length > limitBytes) return null;
    if (performance.now() > end) throw Object.assign(new Error('It takes too long.'), { code: 'ETIMEDOUT' });
    if (bytesRead === null) await sleep(20);
  }
}

/** Returns null for a pipe whose writer is not ready. */
async function readSome(handle: FileHandle, bytes: Buffer, length: number): Promise<number | null> {
  try {
    return (await handle.read(bytes, length, bytes.length - length)).bytesRead;
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error;
    return null;
  }
}

function unreadable(message: string, cause?: unknown): AttestationError {
  return new AttestationError('file-unreadable', message, { cause });
}
