import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { AttestationError, printable } from './errors.ts';
import { codeOf } from './thrown.ts';

/** A pipe that nobody writes to ends at once and is no file; none is waited for longer than this. */
const PIPE_WAIT_MS = 5000;

/** No pipe is waited for in the kernel, where nothing could end it, and no terminal becomes ours. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/**
 * Reads a file that the caller named (a key, a policy, a trusted root), and never more of it than can be one. It may be
 * a pipe, as a shell's `<(…)` is.
 *
 * @param what what the file is, for messages: `signing key`
 * @throws AttestationError `file-unreadable` (usage) with the path and nothing of its content
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
    throw unreadable(`The ${what} ${printable(path)} could not be read (${codeOf(cause)}).`, cause);
  } finally {
    await handle?.close().catch(() => undefined);
  }
  throw unreadable(`The ${what} ${printable(path)} is larger than any ${what} (${limitBytes} bytes).`);
}

/**
 * The same as text, for what has its own way of saying that it is none (PEM).
 *
 * @throws AttestationError `file-unreadable` (usage)
 */
export async function readGivenFile(path: string, limitBytes: number, what: string): Promise<string> {
  return (await readGivenBytes(path, limitBytes, what)).toString('utf8');
}

/** Some more of the file; of a pipe whose writer is not ready, when it is. */
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
