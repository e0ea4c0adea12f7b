import { AttestationError, printable } from '../../foundation/errors.ts';
import { readFileAt } from '../../foundation/safe-file.ts';
import { publishesSecret } from '../context/published-text.ts';
import { type Dockerfile, parseDockerfile } from './dockerfile.ts';
import { DOCKERFILE_LIMITS } from './lines.ts';

/**
 * Reads a Dockerfile from a file.
 *
 * @param path without links (`resolveInWorkspace`): a link that is new is not followed
 *
 * @throws AttestationError `dockerfile-missing`, `dockerfile-unreadable` (usage), `dockerfile-secret`,
 * `dockerfile-refused`, `dockerfile-frontend-unpinned` (blocked)
 */
export async function readDockerfile(path: string): Promise<Dockerfile> {
  const bytes = await bytesOf(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, 'is not UTF-8 text', cause);
  }
  refuseSecret(text);
  return parseDockerfile(text);
}

/** The evidence has the Dockerfile as a file of its own, and an error may show a line. */
function refuseSecret(text: string): void {
  if (!publishesSecret(text)) return;
  const message =
    'The Dockerfile holds what looks like a private key, a token or a login, and the evidence would publish it.';
  throw new AttestationError('dockerfile-secret', message);
}

async function bytesOf(path: string): Promise<Buffer> {
  const read = await readFileAt(path, DOCKERFILE_LIMITS.bytes);
  switch (read.kind) {
    case 'bytes':
      // The kernel's own files report size 0, and hold the host's state.
      if (read.bytes.length === 0) throw unreadable(path, 'is empty');
      return read.bytes;
    case 'missing':
    case 'folder':
      throw missing(path);
    case 'unsafe':
      throw unreadable(path, 'is not a regular file');
    case 'link':
      throw unreadable(path, 'is a link, or lies behind one');
    case 'unreadable':
      throw unreadable(path, 'cannot be read');
    case 'too-large':
      throw unreadable(path, 'is larger than 64 KiB');
  }
}

function missing(path: string): AttestationError {
  return new AttestationError('dockerfile-missing', `There is no Dockerfile at ${printable(path)}.`);
}

function unreadable(path: string, why: string, cause?: unknown): AttestationError {
  return new AttestationError('dockerfile-unreadable', `The Dockerfile ${printable(path)} ${why}.`, {
    cause,
  });
}
