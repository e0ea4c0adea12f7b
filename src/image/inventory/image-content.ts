import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import type { EngineCalls } from '../../engine/engine-calls.ts';
import { isSha256, type Sha256 } from '../../foundation/digest.ts';
import type { EngineName } from '../../foundation/engine-name.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { codeOf } from '../../foundation/thrown.ts';
import type { EngineFacts } from '../../probes/host-facts.ts';
import { ARCHITECTURE } from '../platform.ts';
import type { ContentStore } from './content-store.ts';
import {
  diffIdsOf,
  documentOf,
  MAX_DOCUMENT,
  type Manifest,
  manifestHere,
  manifestOf,
} from './image-documents.ts';
import { bytesOf, readable } from './layer-entries.ts';
import { Budget, IMAGE_LIMITS, unreadable } from './unreadable.ts';

/** What is needed of an engine to read an image's content. */
export interface ContentEngine {
  readonly name: EngineName;
  readonly calls: Pick<EngineCalls, 'saveImage'>;
  readonly facts: { readonly image_store: EngineFacts['image_store'] };
}

/** A layer of an image: the blob that holds it, and what its uncompressed bytes hash to. */
export interface ImageLayer {
  readonly diffId: Sha256;
  /** Of the bytes in the store: the same as `diffId` unless it is compressed. */
  readonly blob: Sha256;
}

/** An image, each part by its digest: id → (index →) (manifest →) config → diff ids. */
export interface ImageContent {
  readonly imageId: Sha256;
  readonly configDigest: Sha256;
  /** The config's own bytes. */
  readonly config: Buffer;
  /** Where the id is a manifest's or an index's digest; null where it is the config's. */
  readonly manifest: Buffer | null;
  /** The lowest first. */
  readonly layers: readonly ImageLayer[];
}

/**
 * Returns an image's config and layers by their digests. The engine is asked (to save the image) only for what the
 * store does not have, and its names are not believed: a blob is found by the hash of its bytes.
 *
 * @throws AttestationError `image-unreadable`, `engine-call`, `content-store`, `disk-full` (blocked)
 */
export async function readImageContent(
  engine: ContentEngine,
  imageId: Sha256,
  store: ContentStore,
): Promise<ImageContent> {
  const known = await contentIn(store, engine, imageId);
  if (typeof known !== 'string') return known;
  await engine.calls
    .saveImage(imageId, (tar) => keepFiles(tar, store))
    .catch((cause: unknown) => {
      if (cause instanceof AttestationError) throw cause;
      // The engine ended the archive in the middle of a file: a stream's own error, not this program's fault.
      throw unreadable(`the archive that ${engine.name} sent ends too early`, cause);
    });
  const saved = await contentIn(store, engine, imageId);
  if (typeof saved !== 'string') return saved;
  throw unreadable(`${engine.name} saved the image ${imageId} without ${saved}`);
}

/**
 * Hands a layer's uncompressed bytes to `use` as they are read; the result counts only if they hash to the diff id.
 *
 * @returns null if the store does not have the layer, or no longer has it
 * @throws AttestationError `image-unreadable` if they do not, or what `use` throws
 */
export async function readLayer<T>(
  store: ContentStore,
  layer: ImageLayer,
  use: (tar: AsyncIterable<Buffer>) => Promise<T>,
): Promise<{ readonly value: T } | null> {
  const isPacked = layer.diffId !== layer.blob;
  // Few bytes under its name may unpack to gigabytes: they are hashed before.
  if (isPacked && (await store.read(layer.blob, async () => true)) === null) return null;
  return store.read(layer.blob, async (pieces) => {
    const plain = new HashedPieces(isPacked ? await decompressed(pieces) : pieces);
    try {
      const value = await use(plain.pieces());
      if ((await plain.digest()) !== layer.diffId)
        throw unreadable(`the layer ${layer.diffId} has other bytes`);
      return { value };
    } finally {
      await plain.close();
    }
  });
}

/** Returns a layer's uncompressed bytes as a stream, which fails if the store no longer has them. */
export function layerStream(store: ContentStore, layer: ImageLayer): Readable {
  const through = new PassThrough();
  readLayer(store, layer, (tar) => pipeline(Readable.from(tar, { objectMode: false }), through)).then(
    (read) => read ?? through.destroy(unreadable(`the layer ${layer.diffId} is no longer there`)),
    (error: Error) => through.destroy(error),
  );
  return through;
}

/** Returns the image if the store holds everything that is reachable from its id; else what is missing. */
async function contentIn(
  store: ContentStore,
  { facts }: ContentEngine,
  imageId: Sha256,
): Promise<ImageContent | string> {
  // The engine's own store decides what an id is the digest of; the bytes alone could be taken for another kind of
  // document.
  const top = await store.readBytes(imageId, MAX_DOCUMENT);
  if (top === null) return 'the document that its id is the digest of, of at most 512 KiB';
  if (facts.image_store !== 'containerd') return withConfig(store, imageId, imageId, top, null);
  const manifest = await manifestFor(store, top);
  if (typeof manifest === 'string') return manifest;
  const { config, layers } = manifestOf(documentOf(manifest, 'manifest'));
  const bytes = await store.readBytes(config, MAX_DOCUMENT);
  if (bytes === null) return 'its config, of at most 512 KiB';
  return withConfig(store, imageId, config, bytes, { bytes: manifest, layers });
}

async function manifestFor(store: ContentStore, top: Buffer): Promise<Buffer | string> {
  const document = documentOf(top, 'manifest');
  if (!('manifests' in document)) return top;
  return (await store.readBytes(manifestHere(document, ARCHITECTURE), MAX_DOCUMENT)) ?? 'its manifest';
}

async function withConfig(
  store: ContentStore,
  imageId: Sha256,
  configDigest: Sha256,
  config: Buffer,
  manifest: (Pick<Manifest, 'layers'> & { readonly bytes: Buffer }) | null,
): Promise<ImageContent | string> {
  const diffIds = diffIdsOf(documentOf(config, 'config'));
  const blobs = manifest?.layers ?? diffIds;
  if (blobs.length !== diffIds.length)
    throw unreadable('its manifest and its config name different numbers of layers');
  const layers: ImageLayer[] = [];
  for (const [index, diffId] of diffIds.entries()) {
    const blob = blobs[index] ?? diffId;
    if (!(await store.has(blob))) return `its layer ${blob}`;
    layers.push({ diffId, blob });
  }
  return { imageId, configDigest, config, manifest: manifest?.bytes ?? null, layers };
}

/** Puts every file of an engine's archive into the store; the archive's names decide nothing. */
async function keepFiles(tar: Readable, store: ContentStore): Promise<void> {
  const { extract } = await import('tar-stream');
  const reader = extract();
  tar.once('error', (error) => reader.destroy(error));
  tar.pipe(reader);
  let total = 0;
  const names = new Budget();
  for await (const entry of reader) {
    const { type, size } = entry.header;
    // The library takes null for a size, and a folder may have one: it then waits for an end that never comes.
    if (!Number.isSafeInteger(size) || (type === 'directory' && size !== 0))
      throw unreadable('an entry of the archive has no size that its type may have');
    if (type === 'file' || type === 'contiguous-file') {
      total += size ?? 0;
      if (total > IMAGE_LIMITS.bytes) throw unreadable(`it has more than ${IMAGE_LIMITS.bytes} bytes`);
      await store.add(withFewNames(bytesOf(entry), names));
    } else entry.resume();
  }
}

/** Where a tar's first header says that it is one (POSIX ustar; GNU tar). */
const [MAGIC_AT, MAGIC] = [257, Buffer.from('ustar')] as const;

/**
 * Ends with the first name that is too many of a layer: an engine takes a minute to save thousands of files in deep folders. What is
 * packed is unpacked by nobody meanwhile.
 */
async function* withFewNames(
  pieces: AsyncIterable<Uint8Array>,
  names: Budget,
): AsyncGenerator<Uint8Array, undefined> {
  const source = pieces[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < MAGIC_AT + MAGIC.length) {
    const next = await source.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const whole = joined(head, source);
  const isTar = head.subarray(MAGIC_AT, MAGIC_AT + MAGIC.length).equals(MAGIC);
  yield* isTar ? readable(whole, names) : whole;
}

const GZIP = Buffer.from([0x1f, 0x8b]);
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/**
 * Detects the compression of OCI layers by their first bytes, as engines do; the diff id shows whether that was right.
 */
async function decompressed(pieces: AsyncIterable<Buffer>): Promise<AsyncIterable<Buffer>> {
  const source = pieces[Symbol.asyncIterator]();
  const first = await source.next();
  const head = first.done === true ? Buffer.alloc(0) : first.value;
  const whole = Readable.from(joined(head, source), { objectMode: false });
  if (head.subarray(0, GZIP.length).equals(GZIP)) return through(whole, zlib.createGunzip());
  if (!head.subarray(0, ZSTD.length).equals(ZSTD)) return whole;
  // Node 20 does not have it.
  if (typeof zlib.createZstdDecompress !== 'function')
    throw unreadable('a layer is compressed with zstd, which needs Node 22.15 or newer');
  return through(whole, zlib.createZstdDecompress());
}

async function* joined(first: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer, undefined> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next())
    yield Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length);
}

async function* through(source: Readable, decoder: zlib.Gunzip): AsyncGenerator<Buffer, undefined> {
  source.once('error', (error) => decoder.destroy(error));
  decoder.once('close', () => source.destroy());
  try {
    for await (const piece of source.pipe(decoder)) yield piece;
  } catch (error) {
    // zlib's and zstd's own errors; others are the source's.
    throw /^Z(?:_|STD_)/.test(codeOf(error)) ? unreadable('a layer cannot be decompressed', error) : error;
  }
}

/** Bytes that are hashed as they pass, to the end in any case. */
class HashedPieces {
  private readonly hash = createHash('sha256');
  private readonly source: AsyncIterator<Buffer>;

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  async *pieces(): AsyncGenerator<Buffer, undefined> {
    for (let next = await this.source.next(); next.done !== true; next = await this.source.next()) {
      this.hash.update(next.value);
      yield next.value;
    }
  }

  /** Ends what is still being decompressed. */
  async close(): Promise<void> {
    await this.source.return?.();
  }

  async digest(): Promise<Sha256> {
    for await (const _ of this.pieces());
    const digest = `sha256:${this.hash.digest('hex')}`;
    if (!isSha256(digest)) throw new TypeError('not a SHA-256');
    return digest;
  }
}
