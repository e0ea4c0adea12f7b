import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Header } from 'tar-stream';
import { isSha256, type Sha256 } from '../../foundation/digest.ts';
import { shownName } from '../context/secret-names.ts';
import { HEAD_BYTES, type ProgramKind, programKind } from './elf.ts';
import { type GatedEntry, TarGate } from './tar-gate.ts';
import { type Budget, unreadable } from './unreadable.ts';

/** An entry of a layer with the facts of its bytes; null for an entry without bytes. */
export interface LayerEntry extends GatedEntry {
  readonly content: FileContent | null;
}

export interface FileContent extends ProgramKind {
  readonly sha256: Sha256;
}

/** tar-stream's names of the types that the gate lets pass. */
const TYPES = {
  file: 'file',
  'hard-link': 'link',
  'symbolic-link': 'symlink',
  folder: 'directory',
} as const satisfies Record<GatedEntry['type'], string>;

/**
 * Reads a layer's tar. The gate decides what may be read and tar-stream reads it; if the two differ, nothing is
 * believed.
 *
 * @throws AttestationError `image-unreadable`, or what the source throws
 */
export async function layerEntries(tar: AsyncIterable<Buffer>, budget: Budget): Promise<LayerEntry[]> {
  const { extract } = await import('tar-stream');
  const gate = new TarGate(budget);
  const reader = extract();
  const source = Readable.from(gated(tar, gate), { objectMode: false });
  source.once('error', (error) => reader.destroy(error));
  source.pipe(reader);
  const entries: LayerEntry[] = [];
  try {
    for await (const entry of reader) {
      const known = gate.shift();
      if (known === undefined || !agree(known, entry.header))
        throw unreadable('two readers see different entries in a layer');
      entries.push({
        ...known,
        content: known.type === 'file' ? await contentOf(bytesOf(entry), known) : null,
      });
      entry.resume();
    }
  } finally {
    source.destroy();
  }
  if (gate.shift() !== undefined) throw unreadable('two readers see different entries in a layer');
  return entries;
}

async function* gated(tar: AsyncIterable<Buffer>, gate: TarGate): AsyncGenerator<Buffer, undefined> {
  for await (const piece of tar) {
    gate.add(piece);
    yield piece;
  }
  gate.end();
}

/**
 * Yields a layer's bytes, and ends with the first that the inventory would not read: an engine takes minutes to unpack what has too
 * much, and goes on when its client has ended.
 *
 * @throws AttestationError `image-unreadable`
 */
export async function* readable(
  tar: AsyncIterable<Buffer>,
  budget: Budget,
): AsyncGenerator<Buffer, undefined> {
  const gate = new TarGate(budget);
  for await (const piece of tar) {
    gate.add(piece);
    while (gate.shift() !== undefined);
    yield piece;
  }
  gate.end();
}

function agree(known: GatedEntry, header: Header): boolean {
  return (
    header.name === known.name &&
    header.type === TYPES[known.type] &&
    (header.size ?? 0) === known.size &&
    (header.linkname ?? '') === known.linkname &&
    ((header.mode ?? 0) & 0o7777) === known.mode
  );
}

async function contentOf(entry: AsyncIterable<Uint8Array>, { name, size }: GatedEntry): Promise<FileContent> {
  const hash = createHash('sha256');
  const head: Uint8Array[] = [];
  let read = 0;
  for await (const piece of entry) {
    if (read < HEAD_BYTES) head.push(piece.subarray(0, HEAD_BYTES - read));
    hash.update(piece);
    read += piece.length;
  }
  const sha256 = `sha256:${hash.digest('hex')}`;
  if (read !== size || !isSha256(sha256)) throw unreadable(`the file ${shownName(name)} is cut off`);
  return { sha256, ...programKind(Buffer.concat(head)) };
}

/** An entry's bytes; tar-stream's own types leave open what it yields. */
export async function* bytesOf(entry: AsyncIterable<unknown>): AsyncGenerator<Uint8Array, undefined> {
  for await (const piece of entry) {
    if (!(piece instanceof Uint8Array)) throw new TypeError('not bytes');
    yield piece;
  }
}
