import { type FileHandle, open } from 'node:fs/promises';
import { AttestationError, printable } from '../errors.ts';
import { codeOf } from '../evidence/thrown.ts';

/** Longest trusted root that is read, in bytes: public-good's is below 10 kB. */
export const MAX_ROOT_BYTES = 4 * 1024 * 1024;

/**
 * Reads a file that the caller named (a key, a trusted root), and never more of it than can be one.
 *
 * @param what what the file is, for messages: `signing key`
 * @throws AttestationError `file-unreadable` (usage) with the path and nothing of its content
 */
export async function readGivenFile(path: string, limitBytes: number, what: string): Promise<string> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, 'r');
    const bytes = Buffer.alloc(limitBytes + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
      length += bytesRead;
      if (bytesRead === 0) return bytes.toString('utf8', 0, length);
      if (length > limitBytes) break;
    }
  } catch (cause) {
    throw unreadable(`The ${what} ${printable(path)} could not be read (${codeOf(cause)}).`, cause);
  } finally {
    await handle?.close().catch(() => undefined);
  }
  throw unreadable(`The ${what} ${printable(path)} is larger than any ${what} (${limitBytes} bytes).`);
}

function unreadable(message: string, cause?: unknown): AttestationError {
  return new AttestationError('usage', 'file-unreadable', message, 'Check the path.', cause);
}
