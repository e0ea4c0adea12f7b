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

/** A docker-archive, which `docker load` and `podman load` read: config, layers, and the manifest that names both. */
export async function dockerArchive(
  config: object,
  layers: readonly ArchiveLayer[],
  tag: string,
): Promise<{ bytes: Uint8Array; configDigest: Sha256 }> {
  const text = Buffer.from(JSON.stringify(config));
  const configDigest = sha256Of(text);
  const configName = `${hex(configDigest)}.json`;
  const names = layers.map(({ diffId }) => `${hex(diffId)}/layer.tar`);
  const manifest = [{ Config: configName, RepoTags: [tag], Layers: names }];
  const written = new Map(layers.map(({ tar }, index) => [names[index] ?? '', tar]));
  const bytes = await tarOf([
    { header: { name: configName, mode: 0o644 }, content: text },
    ...[...written].flatMap(([name, tar]) =>
      tar === null ? [] : [{ header: { name, mode: 0o644 }, content: tar }],
    ),
    { header: { name: 'manifest.json', mode: 0o644 }, content: Buffer.from(JSON.stringify(manifest)) },
  ]);
  return { bytes, configDigest };
}

/** The files of an image that an engine has written with `save`. */
export interface SavedImage {
  readonly config: Record<string, unknown>;
  readonly configDigest: Sha256;
  readonly layers: readonly ArchiveLayer[];
}

/**
 * Reads what `docker save` writes since Docker 25 (an OCI layout with a manifest.json beside it), in memory.
 *
 * @param known layers that need not be kept
 * @param limit bytes of what is kept
 * @returns null when it is of another form, or larger than the limit
 * @throws Error when it is cut off
 */
export async function readSaved(
  save: Readable,
  known: readonly Sha256[],
  limit: number,
): Promise<SavedImage | null> {
  const skipped = new Set(known.map((digest) => `blobs/sha256/${hex(digest)}`));
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
  return kept > limit ? null : savedImage(files, known, limit);
}

function savedImage(
  files: ReadonlyMap<string, Buffer>,
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
    const skipped = known.find((digest) => name === `blobs/sha256/${hex(digest)}`);
    const content = typeof name === 'string' ? files.get(name) : undefined;
    if (skipped !== undefined) layers.push({ diffId: skipped, tar: null });
    else {
      const tar = content === undefined ? null : plainTar(content, limit);
      if (tar === null) return null;
      layers.push({ diffId: sha256Of(tar), tar });
    }
  }
  return { config: config as Record<string, unknown>, configDigest: sha256Of(bytes), layers };
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
