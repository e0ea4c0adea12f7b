import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type Header, type Pack, pack } from 'tar-stream';
import { type Sha256, sha256Of } from '../../foundation/digest.ts';

/** Bytes that are read when they are written, and how many they are. */
export interface StoredBytes {
  readonly length: number;
  readonly read: () => Readable;
  /** Reads all of them at once, where that needs no waiting. */
  readonly readNow?: () => Uint8Array;
}

/** Up to this size an entry is read at once where that is possible: a stream for each of a thousand leaves much garbage. */
const SMALL = 256 * 1024;

/** An entry of a tar that is written here; owner 0:0 and time 0 unless said. */
export interface TarEntry {
  readonly header: Partial<Header> & Pick<Header, 'name'>;
  readonly content: Uint8Array | StoredBytes | null;
}

/** A layer of an image archive: its uncompressed tar, or null when the engine is known to have it. */
export interface ArchiveLayer {
  readonly diffId: Sha256;
  readonly tar: Uint8Array | StoredBytes | null;
}

const EPOCH = new Date(0);

/** Returns a tar of these entries, in this order; the same entries give the same bytes. */
export function tarOf(entries: readonly TarEntry[]): Promise<Buffer> {
  return buffer(tarStream(entries));
}

/** The same tar, never whole in memory. */
export function tarStream(entries: readonly TarEntry[]): Readable {
  const writer = pack();
  write(writer, entries).catch((error: unknown) =>
    writer.destroy(error instanceof Error ? error : new Error('not written', { cause: error })),
  );
  return Readable.from(writer, { objectMode: false });
}

async function write(writer: Pack, entries: readonly TarEntry[]): Promise<void> {
  for (const { header, content } of entries) {
    const full = { uid: 0, gid: 0, mtime: EPOCH, ...header };
    if (content === null || content instanceof Uint8Array) await written(writer, full, content ?? NOTHING);
    else if (content.readNow !== undefined && content.length <= SMALL)
      await written(writer, full, content.readNow());
    else await pipeline(content.read(), writer.entry({ ...full, size: content.length }));
  }
  writer.finalize();
}

const NOTHING = new Uint8Array();

/** Waits until the entry's reader has taken it: otherwise the stream would hold all that was written. */
function written(writer: Pack, header: TarEntry['header'], content: Uint8Array): Promise<void> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return new Promise((resolve, reject) => {
    writer.entry(header, bytes, (error) => (error ? reject(error) : resolve()));
  });
}

/** An archive that every engine loads, and the image's ids wherever it is loaded. */
export interface WrittenArchive {
  readonly tar: Readable;
  /** The image's id in Docker's classic store and in Podman's. */
  readonly configDigest: Sha256;
  /** The image's id in Docker's containerd store, which reads the OCI layout. */
  readonly manifestDigest: Sha256;
}

const OCI = 'application/vnd.oci.image';

/**
 * Writes what `docker save` writes since Docker 25: an OCI layout (OCI image-spec, image-layout.md) with the
 * manifest.json of a docker-archive next to it. Every engine reads one of the two, and the image's id is known before
 * it is loaded.
 *
 * @param layers those without a tar are left out, which only Docker's classic store takes
 * @param tag the name that the image gets with the load; null for none. Docker's containerd store removes the image that
 *   had the name, where a tag that is given afterwards only takes the name away
 */
export function dockerArchive(
  config: object,
  layers: readonly ArchiveLayer[],
  tag: string | null,
): WrittenArchive {
  const { text, manifest, configDigest, manifestDigest } = imageDigests(config, layers);
  const named = tag === null ? {} : { annotations: annotationsOf(tag) };
  const index = { schemaVersion: 2, mediaType: `${OCI}.index.v1+json` };
  const blobs = new Map<string, Uint8Array | StoredBytes>([[blobName(configDigest), text]]);
  for (const { diffId, tar } of layers) if (tar !== null) blobs.set(blobName(diffId), tar);
  blobs.set(blobName(manifestDigest), manifest);
  const listed = [
    {
      Config: blobName(configDigest),
      RepoTags: tag === null ? null : [tag],
      Layers: layers.map(({ diffId }) => blobName(diffId)),
    },
  ];
  const documents: readonly (readonly [string, object])[] = [
    ['index.json', { ...index, manifests: [{ ...descriptor('manifest.v1+json', manifest), ...named }] }],
    ['manifest.json', listed],
    ['oci-layout', { imageLayoutVersion: '1.0.0' }],
  ];
  const tar = tarStream([
    ...[...blobs].map(([name, content]) => ({ header: { name, mode: 0o644 }, content })),
    ...documents.map(([name, value]) => ({
      header: { name, mode: 0o644 },
      content: Buffer.from(JSON.stringify(value)),
    })),
  ]);
  return { tar, configDigest, manifestDigest };
}

function annotationsOf(tag: string): object {
  return {
    'io.containerd.image.name': tag,
    'org.opencontainers.image.ref.name': tag.slice(tag.lastIndexOf(':') + 1),
  };
}

/** Returns an image's two documents, and the digests that engines use as its id. */
export function imageDigests(
  config: object,
  layers: readonly ArchiveLayer[],
): Pick<WrittenArchive, 'configDigest' | 'manifestDigest'> & {
  readonly text: Buffer;
  readonly manifest: Buffer;
} {
  const text = Buffer.from(JSON.stringify(config));
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: `${OCI}.manifest.v1+json`,
      config: descriptor('config.v1+json', text),
      layers: layers.map(({ diffId, tar }) => ({
        mediaType: `${OCI}.layer.v1.tar`,
        digest: diffId,
        size: tar?.length ?? 0,
      })),
    }),
  );
  return { text, manifest, configDigest: sha256Of(text), manifestDigest: sha256Of(manifest) };
}

function descriptor(kind: string, bytes: Uint8Array): object {
  return { mediaType: `${OCI}.${kind}`, digest: sha256Of(bytes), size: bytes.length };
}

function blobName(digest: Sha256): string {
  return `blobs/sha256/${hex(digest)}`;
}

function hex(digest: Sha256): string {
  return digest.slice('sha256:'.length);
}
