import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { extract, type Header, pack } from 'tar-stream';
import { type Sha256, sha256Of } from '../../foundation/digest.ts';

/** An entry of a tar that is written here; owner 0:0 and time 0 unless said. */
export interface TarEntry {
  readonly header: Partial<Header> & Pick<Header, 'name'>;
  readonly content: Uint8Array | null;
}

/** A layer of an image archive: its uncompressed tar, or null when the engine is known to have it. */
export interface ArchiveLayer {
  readonly diffId: Sha256;
  readonly tar: Uint8Array | null;
  /** Bytes of the tar, where they are known without it. */
  readonly size?: number;
}

const EPOCH = new Date(0);

/** A tar of these entries, in this order; the same entries give the same bytes. */
export async function tarOf(entries: readonly TarEntry[]): Promise<Buffer> {
  const writer = pack();
  const whole = buffer(writer);
  for (const { header, content } of entries) {
    writer.entry({ uid: 0, gid: 0, mtime: EPOCH, ...header }, content ?? Buffer.alloc(0));
  }
  writer.finalize();
  return whole;
}

/** An archive that every engine loads, and what the image in it is called wherever it is loaded. */
export interface WrittenArchive {
  readonly bytes: Uint8Array;
  /** The image's id in Docker's classic store and in Podman's. */
  readonly configDigest: Sha256;
  /** The image's id in Docker's containerd store, which reads the OCI layout. */
  readonly manifestDigest: Sha256;
}

const OCI = 'application/vnd.oci.image';

/**
 * Writes what `docker save` writes since Docker 25: an OCI layout (OCI image-spec, image-layout.md) with the manifest.json
 * of a docker-archive beside it. Every engine reads one of the two, and the image's id is known before it is loaded.
 *
 * @param layers those without a tar are left out, which only Docker's classic store takes
 */
export async function dockerArchive(
  config: object,
  layers: readonly ArchiveLayer[],
  tag: string,
): Promise<WrittenArchive> {
  const { text, manifest, configDigest, manifestDigest } = imageDigests(config, layers);
  const annotations = {
    'io.containerd.image.name': tag,
    'org.opencontainers.image.ref.name': tag.slice(tag.lastIndexOf(':') + 1),
  };
  const index = { schemaVersion: 2, mediaType: `${OCI}.index.v1+json` };
  const blobs = new Map<string, Uint8Array>([[blobName(configDigest), text]]);
  for (const { diffId, tar } of layers) if (tar !== null) blobs.set(blobName(diffId), tar);
  blobs.set(blobName(manifestDigest), manifest);
  const listed = [
    {
      Config: blobName(configDigest),
      RepoTags: [tag],
      Layers: layers.map(({ diffId }) => blobName(diffId)),
    },
  ];
  const documents: readonly (readonly [string, object])[] = [
    ['index.json', { ...index, manifests: [{ ...descriptor('manifest.v1+json', manifest), annotations }] }],
    ['manifest.json', listed],
    ['oci-layout', { imageLayoutVersion: '1.0.0' }],
  ];
  const bytes = await tarOf([
    ...[...blobs].map(([name, content]) => ({ header: { name, mode: 0o644 }, content })),
    ...documents.map(([name, value]) => ({
      header: { name, mode: 0o644 },
      content: Buffer.from(JSON.stringify(value)),
    })),
  ]);
  return { bytes, configDigest, manifestDigest };
}

/** An image's two documents, and the digests that engines call it by. */
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
      layers: layers.map(({ diffId, tar, size }) => ({
        mediaType: `${OCI}.layer.v1.tar`,
        digest: diffId,
        size: tar?.length ?? size ?? 0,
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

/** The files of an image that an engine has written with `save`. */
export interface SavedImage {
  readonly config: Record<string, unknown>;
  /** The config as it was saved. */
  readonly text: Uint8Array;
  /** The document that has the image's id as its digest: the config, or in the containerd store a manifest. */
  readonly named: Uint8Array | null;
  readonly layers: readonly ArchiveLayer[];
}

/**
 * Reads what `docker save` writes since Docker 25 (an OCI layout with a manifest.json beside it), in memory.
 *
 * @param id what the engine calls it
 * @param known layers that need not be kept
 * @param limit bytes of what is kept
 * @returns null when it is of another form, or larger than the limit
 * @throws Error when it is cut off
 */
export async function readSaved(
  save: Readable,
  id: Sha256,
  known: readonly Sha256[],
  limit: number,
): Promise<SavedImage | null> {
  const skipped = new Set(known.map(blobName));
  const files = new Map<string, Buffer>();
  let kept = 0;
  const reader = extract();
  save.once('error', (error) => reader.destroy(error));
  save.pipe(reader);
  for await (const entry of reader) {
    const { name, type, size } = entry.header;
    const wanted = type === 'file' && !skipped.has(name);
    if (wanted) kept += size;
    // What is too much is still read to its end: the client must not be left with a full pipe.
    if (wanted && kept <= limit) files.set(name, await buffer(entry));
    else entry.resume();
  }
  return kept > limit ? null : savedImage(files, id, known, limit);
}

function savedImage(
  files: ReadonlyMap<string, Buffer>,
  id: Sha256,
  known: readonly Sha256[],
  limit: number,
): SavedImage | null {
  const manifests: unknown = json(files.get('manifest.json'));
  if (!Array.isArray(manifests) || manifests.length !== 1) return null;
  const { Config, Layers } = manifests[0] as { Config?: unknown; Layers?: unknown };
  if (typeof Config !== 'string' || !Array.isArray(Layers)) return null;
  const bytes = files.get(Config);
  const config = json(bytes);
  if (bytes === undefined || typeof config !== 'object' || config === null) return null;
  const layers: ArchiveLayer[] = [];
  for (const name of Layers) {
    const skipped = known.find((digest) => name === blobName(digest));
    const content = typeof name === 'string' ? files.get(name) : undefined;
    if (skipped !== undefined) layers.push({ diffId: skipped, tar: null });
    else {
      const tar = content === undefined ? null : plainTar(content, limit);
      if (tar === null) return null;
      layers.push({ diffId: sha256Of(tar), tar });
    }
  }
  const named = files.get(blobName(id)) ?? null;
  return { config: config as Record<string, unknown>, text: bytes, named, layers };
}

/** Docker's own store saves layers as tars, the containerd store mostly as gzip. */
function plainTar(content: Buffer, limit: number): Buffer | null {
  if (content[0] !== 0x1f || content[1] !== 0x8b) return content;
  try {
    return gunzipSync(content, { maxOutputLength: limit });
  } catch {
    return null;
  }
}

function json(bytes: Buffer | undefined): unknown {
  try {
    return JSON.parse(bytes?.toString('utf8') ?? '');
  } catch {
    return null;
  }
}

function hex(digest: Sha256): string {
  return digest.slice('sha256:'.length);
}
