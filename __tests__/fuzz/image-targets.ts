import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { digestsIn } from '../../src/engine/image-digests.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { EmptyLayer, MARK, markedLayer, OtherForm } from '../../src/image/build/marked-layer.ts';
import { normalConfig } from '../../src/image/build/normal-config.ts';
import { configFacts } from '../../src/image/inventory/config-facts.ts';
import { openContentStore } from '../../src/image/inventory/content-store.ts';
import { readImageContent, readLayer } from '../../src/image/inventory/image-content.ts';
import {
  diffIdsOf,
  documentOf,
  manifestHere,
  manifestOf,
} from '../../src/image/inventory/image-documents.ts';
import { layerEntries } from '../../src/image/inventory/layer-entries.ts';
import { Budget } from '../../src/image/inventory/unreadable.ts';
import { configOf, PAYLOAD } from '../image/inventory/images.ts';
import { type RawEntry, rawTar } from '../image/inventory/raw-tar.ts';
import { layerSeeds, pieces, withSums } from './layer-target.ts';
import { partsOf } from './parts.ts';
import { file, onPurpose, onPurposeLater, rule, type Target } from './target.ts';

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const recorded = (name: string) => file(`__tests__/fixtures/docker-save/${name}.json`);
const descriptor = (bytes: Buffer, mediaType: string) => ({
  mediaType,
  digest: sha256Of(bytes),
  size: bytes.length,
});
const INDEX = {
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  manifests: ['amd64', 'arm64'].map((architecture) => ({
    ...descriptor(recorded('manifest'), 'application/vnd.oci.image.manifest.v1+json'),
    platform: { architecture, os: 'linux' },
  })),
};
const documents = [
  JSON.parse(recorded('manifest').toString()),
  JSON.parse(recorded('config').toString()),
  INDEX,
].map((each) => partsOf(each));

/** Reads a document as each of the three kinds: what an engine's store calls it does not decide. */
function readDocument([which = 0, ...rest]: Uint8Array): void {
  const bytes = documents[which % documents.length]?.put(Uint8Array.from(rest)) ?? Buffer.alloc(0);
  onPurpose(() => {
    const document = documentOf(bytes, 'document');
    for (const read of [
      manifestOf,
      (each: typeof document) => manifestHere(each, 'amd64'),
      diffIdsOf,
      configFacts,
    ])
      onPurpose(() => read(document));
    normalConfig(document, []);
  });
  const all = [...[recorded('manifest'), recorded('config')], bytes].map(
    (each) => [sha256Of(each), each] as const,
  );
  onPurpose(() => digestsIn(new Map(all), { id: sha256Of(bytes), diff_ids: [] }));
}

const LAYER = rawTar(...PAYLOAD);
const blob = (bytes: Buffer): RawEntry => ({ name: `blobs/sha256/${sha256Of(bytes).slice(7)}`, body: bytes });

/** An archive of one layer: its manifest, in the store that has one, its config and the layer, perhaps compressed. */
function archiveOf(layer: Buffer, config: Buffer, hasManifest: boolean): Buffer {
  const manifest = json({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: descriptor(config, 'application/vnd.oci.image.config.v1+json'),
    layers: [descriptor(layer, 'application/vnd.oci.image.layer.v1.tar')],
  });
  return rawTar(...(hasManifest ? [blob(manifest)] : []), blob(config), blob(layer));
}

const config = configOf({ layers: [PAYLOAD] }, [sha256Of(LAYER)]);
const configParts = partsOf(config);

/** What the first byte says of the others: a whole archive (0 and 1), the config's parts (2), a compressed layer (3). */
function archiveIn(kind: number, rest: Buffer): Buffer {
  if (kind === 2) return archiveOf(LAYER, Buffer.from(configParts.put(rest)), false);
  return kind === 3 ? archiveOf(rest, json(config), true) : withSums(rest);
}

/** Takes far less than an image may have: what a bomb unpacks to ends soon. */
const LIMITS = { bytes: 2 * 1024 ** 2, entries: 5_000, text: 1024 ** 2 };

/** Reads what an engine saves as the image whose id is the first file's digest, with all of its layers. */
async function readArchive([which = 0, ...rest]: Uint8Array): Promise<void> {
  const archive = archiveIn(which % 4, Buffer.from(rest));
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-archive-'));
  try {
    await onPurposeLater(async () => {
      const store = await openContentStore([folder]);
      const engine = {
        name: 'docker',
        calls: {
          saveImage: (_: string, read: (tar: Readable) => Promise<void>) =>
            read(Readable.from(pieces(archive))),
        },
        facts: { image_store: which % 2 === 0 ? 'classic' : 'containerd' },
      } as const;
      const content = await readImageContent(engine, sha256Of(firstFile(archive)), store);
      const budget = new Budget(LIMITS);
      for (const layer of content.layers) await readLayer(store, layer, (tar) => layerEntries(tar, budget));
      rule(sha256Of(content.config) === content.configDigest, 'the config is the one of its digest');
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The first entry's content, by the size in its header. */
function firstFile(tar: Buffer): Buffer {
  const size = Number.parseInt(tar.toString('latin1', 124, 135), 8);
  return tar.subarray(512, 512 + (Number.isNaN(size) ? 0 : size));
}

/** Marks a layer: no byte is added or lost, and the first header has the mark. */
async function mark(bytes: Uint8Array): Promise<void> {
  const tar = withSums(bytes);
  for (const times of ['zero', 'kept'] as const) {
    const marked: Buffer[] = [];
    try {
      for await (const piece of markedLayer(pieces(tar), times, new Budget())) marked.push(piece);
    } catch (error) {
      if (error instanceof OtherForm || error instanceof EmptyLayer || error instanceof AttestationError)
        continue;
      throw error;
    }
    const whole = Buffer.concat(marked);
    rule(whole.length === tar.length, 'a marked layer is as long');
    rule(whole.toString('latin1', 265, 265 + MARK.length) === MARK, 'a marked layer has the mark');
  }
}

const behind = (which: number, bytes: Uint8Array) => Buffer.concat([Buffer.from([which]), bytes]);

export const IMAGE_TARGETS: readonly Target[] = [
  {
    name: 'image-document',
    seeds: () => documents.flatMap((parts, which) => parts.seeds().map((seed) => behind(which, seed))),
    run: readDocument,
  },
  {
    name: 'image-archive',
    waits: true,
    seeds: () => [
      behind(0, archiveOf(LAYER, json(config), false)),
      behind(1, archiveOf(gzipSync(LAYER), json(config), true)),
      ...configParts.seeds().map((seed) => behind(2, seed)),
      ...[LAYER, gzipSync(LAYER), zstdCompressSync(LAYER), zstdCompressSync(Buffer.alloc(1024 ** 3))].map(
        (each) => behind(3, each),
      ),
    ],
    run: readArchive,
  },
  { name: 'marked-layer', waits: true, seeds: layerSeeds, run: mark },
];
