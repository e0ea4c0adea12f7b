import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { AttestationError } from './errors.ts';
import { shownPath } from './shown-path.ts';
import { codeOf } from './thrown.ts';

/** A pipe without a writer ends at once and is not a file; a slow pipe gets at most this time. */
const PIPE_WAIT_MS = 5000;

/** Opening never waits for a pipe in the kernel, where nothing could end it, and never makes a terminal ours. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/**
 * Reads a file that the caller named (a key, a policy, a trusted root), and never more than the maximum size of such a
 * file. It may be a pipe, as a shell's `<(…)` is.
 *
 * @param what what the file is, for messages: `signing key`
 * @throws AttestationError `file-unreadable` (usage) with the path and no part of its content, also if that is given as the path
 */
export async function readGivenBytes(path: string, limitBytes: number, what: string): Promise<Buffer> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, OPEN_FLAGS);
    const bytes = Buffer.alloc(limitBytes + 1);
    let length = 0;
    for (;;) {
      const bytesRead = await readSome(handle, bytes, length);
      length += bytesRead;
      if (bytesRead === 0) return bytes.subarray(0, length);
      if (length > limitBytes) break;
    }
  } catch (cause) {
    throw unreadable(`The ${what} ${shownPath(path)} could not be read (${codeOf(cause)}).`, cause);
  } finally {
    await handle?.close().catch(() => undefined);
  }
  throw unreadable(`The ${what} ${shownPath(path)} is larger than any ${what} (${limitBytes} bytes).`);
}

/**
 * Returns the same as text, for formats with an error of their own for other content (PEM).
 *
 * @throws AttestationError `file-unreadable` (usage)
 */
export async function readGivenFile(path: string, limitBytes: number, what: string): Promise<string> {
  return (await readGivenBytes(path, limitBytes, what)).toString('utf8');
}

/** Reads more of the file; waits for a pipe whose writer is not ready. */
async function readSome(handle: FileHandle, bytes: Buffer, length: number): Promise<number> {
  const end = performance.now() + PIPE_WAIT_MS;
  for (;;) {
    try {
      return (await handle.read(bytes, length, bytes.length - length)).bytesRead;
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN' || performance.now() > end) throw error;
      await sleep(20);
    }
  }
}

function unreadable(message: string, cause?: unknown): AttestationError {
  return new AttestationError('file-unreadable', message, { cause });
}
