import { buffer } from 'node:stream/consumers';
import { type Header, pack } from 'tar-stream';
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

function hex(digest: Sha256): string {
  return digest.slice('sha256:'.length);
}
