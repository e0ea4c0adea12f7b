import { openAt, readAtMost } from '../../engine/host-file.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { type Dockerfile, parseDockerfile } from './dockerfile.ts';
import { DOCKERFILE_LIMITS } from './lines.ts';

/**
 * Reads a Dockerfile from a file.
 *
 * @param path without links (`resolveInWorkspace`): one that has come since is not followed
 *
 * @throws AttestationError `dockerfile-missing`, `dockerfile-unreadable` (usage), `dockerfile-refused`,
 * `dockerfile-frontend-unpinned` (blocked)
 */
export async function readDockerfile(path: string): Promise<Dockerfile> {
  const bytes = await bytesOf(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, 'is not UTF-8 text', cause);
  }
  return parseDockerfile(text);
}

async function bytesOf(path: string): Promise<Buffer> {
  const handle = await openAt(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') throw missing(path, cause);
    throw unreadable(
      path,
      cause.code === 'EACCES' ? 'cannot be read' : 'is a link, or lies behind one',
      cause,
    );
  });
  try {
    const facts = await handle.stat();
    if (!facts.isFile()) throw missing(path);
    // The kernel's own files say 0, hold the host's state, and some never end (/proc/kmsg).
    if (facts.size === 0) throw unreadable(path, 'is empty');
    const bytes = await readAtMost(handle, DOCKERFILE_LIMITS.bytes).catch((cause: unknown) => {
      throw unreadable(path, 'cannot be read', cause);
    });
    if (bytes === null) throw unreadable(path, 'is larger than 64 KiB');
    return bytes;
  } finally {
    await handle.close();
  }
}

function missing(path: string, cause?: unknown): AttestationError {
  return new AttestationError('dockerfile-missing', `There is no Dockerfile at ${printable(path)}.`, {
    cause,
  });
}

function unreadable(path: string, why: string, cause?: unknown): AttestationError {
  return new AttestationError('dockerfile-unreadable', `The Dockerfile ${printable(path)} ${why}.`, {
    cause,
  });
}
