import { closeSync, fchmodSync, futimesSync, openSync, writeSync } from 'node:fs';
import { chmod, utimes, writeFile } from 'node:fs/promises';
import { type Sha256, sha256InPieces } from '../../foundation/digest.ts';
import type { NotRead } from '../../foundation/safe-file.ts';
import { readPiecesAt } from '../../foundation/safe-pieces.ts';
import { PrivateKeyScan } from './private-keys.ts';

/** SOURCE_DATE_EPOCH of every build: BuildKit keeps a context's file times in the layer. */
export const EPOCH = new Date(0);

/** Writes one file with exactly this mode, whatever the umask, and the time 0. */
export async function putFile(path: string, content: Uint8Array | string, mode: number): Promise<void> {
  await writeFile(path, content, { flag: 'wx', mode });
  await chmod(path, mode);
  await utimes(path, EPOCH, EPOCH);
}

export interface CopiedFile {
  readonly kind: 'copied';
  readonly bytes: number;
  readonly mode: number;
  readonly digest: Sha256;
}

interface FileOptions {
  /** How many bytes it may have. */
  readonly limit: number;
  /** The digests of what counts as credentials. */
  readonly secrets: ReadonlySet<Sha256>;
  /** Called for each piece: it has the keys look at it. */
  readonly look: (keys: PrivateKeyScan, piece: Buffer) => void;
  /** Called after each piece. */
  readonly turn: () => Promise<void>;
}

/**
 * Copies a regular file in pieces, with the mode 0644 or 0755 and the time 0. Of what is not copied a part may be there.
 *
 * @throws what `look` throws
 */
export async function copyFile(
  from: string,
  to: string,
  { limit, secrets, look, turn }: FileOptions,
): Promise<CopiedFile | NotRead | { readonly kind: 'credentials' }> {
  const keys = new PrivateKeyScan();
  const digest = sha256InPieces();
  const file = openSync(to, 'wx');
  try {
    const read = await readPiecesAt(from, limit, async (piece) => {
      look(keys, piece);
      digest.add(piece);
      writeWhole(file, piece);
      await turn();
    });
    if (read.kind !== 'pieces') return read;
    const sha256 = digest.digest();
    if (keys.found || secrets.has(sha256)) return { kind: 'credentials' };
    const mode = (read.mode & 0o100) === 0 ? 0o644 : 0o755;
    fchmodSync(file, mode);
    futimesSync(file, EPOCH, EPOCH);
    return { kind: 'copied', bytes: read.bytes, mode, digest: sha256 };
  } finally {
    closeSync(file);
  }
}

/** write(2) may write less than it was given. */
function writeWhole(file: number, piece: Buffer): void {
  for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
}
