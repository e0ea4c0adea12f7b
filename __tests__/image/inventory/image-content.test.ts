import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Sha256, sha256Of } from '../../../src/foundation/digest.ts';
import { type ContentStore, openContentStore } from '../../../src/image/inventory/content-store.ts';
import { type ContentEngine, readLayer } from '../../../src/image/inventory/image-content.ts';
import { inventoryOf } from '../../../src/image/inventory/inventory.ts';
import { layerEntries, readable } from '../../../src/image/inventory/layer-entries.ts';
import { Budget, IMAGE_LIMITS } from '../../../src/image/inventory/unreadable.ts';
import { ARCHITECTURE } from '../../../src/image/platform.ts';
import { BASE, baseOf, configOf, factsOf, PAYLOAD, type TestImage, tarsOf } from './images.ts';
import { type RawEntry, rawEntry, rawTar } from './raw-tar.ts';

let room: string;
let count = 0;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'image-content-test-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));

const newStore = (): Promise<ContentStore> => openContentStore([join(room, `store-${count++}`)]);

/** An engine that saves exactly this archive. */
function saving(
  image_store: ContentEngine['facts']['image_store'],
  ...entries: readonly RawEntry[]
): ContentEngine {
  return {
    name: 'docker',
    calls: { saveImage: (_, read) => read(Readable.from([rawTar(...entries)])) },
    facts: { image_store },
  };
}

const IMAGE: TestImage = { layers: [BASE, PAYLOAD] };
const tars = tarsOf(IMAGE);
const diffIds = tars.map((tar) => sha256Of(tar));
const config = Buffer.from(JSON.stringify(configOf(IMAGE, diffIds)));
const configDigest = sha256Of(config);
const base = baseOf(IMAGE, diffIds);
const hex = (digest: Sha256) => digest.slice(7);
const blob = (bytes: Buffer, name = `blobs/sha256/${hex(sha256Of(bytes))}`): RawEntry => ({
  name,
  body: bytes,
});
const layers = tars.map((tar) => blob(tar));

const json = (value: object) => Buffer.from(JSON.stringify(value));
const manifest = (blobs: readonly Buffer[], named: Sha256 = configDigest) =>
  json({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: named, size: 1 },
    layers: blobs.map((bytes) => ({ mediaType: 'x', digest: sha256Of(bytes), size: bytes.length })),
  });

const read = async (engine: ContentEngine, id: Sha256) =>
  inventoryOf(engine, id, { base, store: await newStore() });
const message = (text: string) => ({ code: 'image-unreadable', message: expect.stringContaining(text) });

// Found by the fuzzer: the library calls the size null, and then waits for ever.
it.each(['0', '5', '2', 'D'])(
  'an archive with an entry of type %s without a size ends at once',
  async (type) => {
    const entry = { ...blob(config), type, patch: [[124, Buffer.from([0x81])]] } satisfies RawEntry;
    await expect(read(saving('classic', entry), configDigest)).rejects.toMatchObject(message('has no size'));
  },
);

it('and so does one with a folder that has a size', async () => {
  const folder = { name: 'x', type: '5', body: 'x' };
  await expect(read(saving('classic', folder, blob(config)), configDigest)).rejects.toMatchObject(
    message('has no size'),
  );
});

describe('an image whose id is its config', () => {
  it.each<[string, readonly RawEntry[]]>([
    ['an OCI layout', [blob(config), ...layers]],
    [
      'the old form, where equal layers are links',
      [
        { name: `${hex(configDigest)}.json`, body: config },
        ...tars.map((tar, index) => ({ name: `${index}/layer.tar`, body: tar })),
        { name: '2/layer.tar', type: '2', linkname: '../1/layer.tar' },
        { name: 'manifest.json', body: 'names that lie' },
      ],
    ],
    [
      'names that lie',
      [
        blob(config, 'manifest.json'),
        blob(tars[1] ?? config, 'layer-0'),
        blob(tars[0] ?? config, hex(configDigest)),
      ],
    ],
  ])('is read from %s', async (_, entries) => {
    expect(await read(saving('classic', ...entries), configDigest)).toEqual(await factsOf(IMAGE));
  });

  it.each<[string, readonly RawEntry[], string]>([
    ['a layer', [blob(config), ...layers.slice(1)], `without its layer ${diffIds[0]}`],
    ['the config', layers, 'without the document that its id is the digest of, of at most 512 KiB'],
    [
      'one byte of a layer',
      [blob(config), blob(Buffer.concat([tars[0] ?? config, Buffer.alloc(512)])), ...layers.slice(1)],
      'without its layer',
    ],
  ])('is not read without %s', async (_, entries, why) => {
    await expect(read(saving('classic', ...entries), configDigest)).rejects.toMatchObject(message(why));
  });

  it.each<[string, Buffer, string]>([
    ['is not JSON', Buffer.from('x'), 'is not JSON'],
    ['is not an object', Buffer.from('[]'), 'is not a JSON object'],
    ['names a member twice', Buffer.from('{"os":"linux","os":"x"}'), 'names a member twice'],
    ['is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'config is not usable'],
    ['has no layers', json({ os: 'linux' }), 'names no layers'],
    [
      'is long',
      json({ ...configOf(IMAGE, diffIds), author: 'x'.repeat(512 * 1024) }),
      'without the document that its id is the digest of, of at most 512 KiB',
    ],
    [
      'has layers by another digest',
      json({ rootfs: { type: 'layers', diff_ids: ['sha512:x'] } }),
      'names no layers',
    ],
    ['is an index as well', json({ ...configOf(IMAGE, diffIds), manifests: [] }), 'is a manifest as well'],
  ])('is not read if the config %s', async (_, bytes, why) => {
    await expect(read(saving('classic', blob(bytes), ...layers), sha256Of(bytes))).rejects.toMatchObject(
      message(why),
    );
  });
});

const [HERE, ELSEWHERE] = [
  { architecture: ARCHITECTURE, os: 'linux' },
  { architecture: ARCHITECTURE === 'amd64' ? 'arm64' : 'amd64', os: 'linux' },
];

/** An index of images: each its platform, and what it is the digest of. */
function indexOf(...images: readonly (readonly [platform?: object, content?: string | Buffer])[]): Buffer {
  const manifests = images.map(([platform, content = 'a']) => ({ digest: sha256Of(content), platform }));
  return json({ manifests });
}

describe('an image whose id is its manifest or index', () => {
  const packed: readonly (readonly [string, (tar: Buffer) => Buffer])[] = [
    ['plain', (tar) => tar],
    ['gzip', (tar) => zlib.gzipSync(tar)],
    [
      'gzip in two members',
      (tar) => Buffer.concat([zlib.gzipSync(tar.subarray(0, 700)), zlib.gzipSync(tar.subarray(700))]),
    ],
    ['zstd', (tar) => zlib.zstdCompressSync(tar)],
  ];

  it.each(packed)('is read with %s layers', async (_, pack) => {
    const blobs = tars.map(pack);
    const top = manifest(blobs);
    const engine = saving('containerd', blob(top), blob(config), ...blobs.map((each) => blob(each)));
    expect(await read(engine, sha256Of(top))).toEqual({ ...(await factsOf(IMAGE)), image_id: sha256Of(top) });
  });

  it.each<[string, (tar: Buffer) => Buffer]>([
    ['gzip that is cut off', (tar) => zlib.gzipSync(tar).subarray(0, -20)],
    ['gzip with another byte in it', (tar) => zlib.gzipSync(tar).fill(0xff, 60, 61)],
    ['nothing but the beginning of gzip', () => Buffer.from([0x1f, 0x8b])],
    ['zstd that is cut off', (tar) => zlib.zstdCompressSync(tar).subarray(0, -20)],
    ['zstd with another byte in it', (tar) => zlib.zstdCompressSync(tar).fill(0xff, 20, 24)],
  ])('is not read with a layer of %s', async (_, pack) => {
    const blobs = tars.map(pack);
    const top = manifest(blobs);
    const engine = saving('containerd', blob(top), blob(config), ...blobs.map((each) => blob(each)));
    await expect(read(engine, sha256Of(top))).rejects.toMatchObject(message('cannot be decompressed'));
  });

  it('is read through an index that holds attestations besides', async () => {
    const inner = manifest(tars);
    const top = json({
      manifests: [
        { digest: sha256Of(inner), platform: { architecture: 'amd64', os: 'linux' } },
        {
          digest: sha256Of('attestation'),
          platform: { architecture: 'unknown', os: 'unknown' },
          annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
        },
      ],
    });
    const engine = saving('containerd', blob(top), blob(inner), blob(config), ...layers);
    expect(await read(engine, sha256Of(top))).toMatchObject({
      image_id: sha256Of(top),
      config_digest: configDigest,
    });
  });

  it('is read through an index of several platforms, of which one is this machine’s', async () => {
    const inner = manifest(tars);
    const top = indexOf([ELSEWHERE, 'other'], [HERE, inner], [{ ...HERE, os: 'windows' }, 'third']);
    const engine = saving('containerd', blob(top), blob(inner), blob(config), ...layers);
    expect(await read(engine, sha256Of(top))).toMatchObject({ config_digest: configDigest });
  });

  it.each<[string, Buffer, string]>([
    [
      'two images whose platform is not said',
      json({ manifests: ['a', 'b'].map((each) => ({ digest: sha256Of(each) })) }),
      'names 2 images, of which an engine can take 0 for linux/',
    ],
    ['two of this platform', indexOf([HERE], [{ ...HERE, variant: 'v3' }]), 'can take 2 for linux/'],
    // BuildKit does not match the variant, and builds on the other one.
    [
      'a variant of this platform',
      indexOf([{ ...HERE, variant: 'v2' }], [ELSEWHERE]),
      'can take 1 for linux/',
    ],
    ['an empty variant', indexOf([{ ...HERE, variant: '' }], [ELSEWHERE]), 'can take 1 for linux/'],
    [
      'a feature of this platform',
      indexOf([{ ...HERE, features: ['x'] }], [ELSEWHERE]),
      'can take 1 for linux/',
    ],
    [
      'a version of this platform',
      indexOf([{ ...HERE, 'os.version': '1' }], [ELSEWHERE]),
      'can take 1 for linux/',
    ],
    ...(ARCHITECTURE === 'amd64'
      ? [
          [
            'a platform that this machine runs as well',
            indexOf([HERE], [{ ...HERE, architecture: '386' }]),
            'can take 2 for linux/',
          ] as [string, Buffer, string],
        ]
      : []),
    ['one of this platform and one of none', indexOf([HERE], []), 'can take 1 for linux/'],
    // Engines read both as linux/amd64 (containerd/platforms, Normalize).
    [
      'another spelling of the processor',
      indexOf([HERE], [{ architecture: 'x86_64', os: 'linux' }]),
      '2 images',
    ],
    ['another spelling of the system', indexOf([HERE], [{ ...HERE, os: 'Linux' }]), 'names 2 images'],
    ['other platforms alone', indexOf([ELSEWHERE], [{ ...HERE, os: 'windows' }]), 'can take 0 for linux/'],
    ['no image', json({ manifests: [] }), 'names 0 images'],
    [
      'an attestation that claims a platform',
      json({
        manifests: [
          { digest: sha256Of('a') },
          {
            digest: sha256Of('b'),
            platform: { architecture: 'amd64', os: 'linux' },
            annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
          },
        ],
      }),
      'names 2 images',
    ],
    [
      'an index that is a manifest as well',
      json({ manifests: [{ digest: sha256Of('a') }], layers: [] }),
      'its index has the unknown member layers',
    ],
    [
      'a manifest that is a config as well',
      json({ config: { digest: configDigest }, layers: [], rootfs: {} }),
      'its manifest has the unknown member rootfs',
    ],
    // Go's JSON takes each for the member that it looks like; the last one wins.
    ...['Config', 'CONFIG', 'Layers', 'layer\u017f', 'SchemaVersion'].map(
      (name): [string, Buffer, string] => [
        `a manifest that has ${name}`,
        json({ config: { digest: configDigest }, layers: [], [name]: {} }),
        'its manifest has the unknown member',
      ],
    ),
    ...['Digest', 'data', 'urls', 'Platform'].map((name): [string, Buffer, string] => [
      `a descriptor that has ${name}`,
      json({ config: { digest: configDigest, [name]: [] }, layers: [] }),
      'its manifest has the unknown member',
    ]),
    ...['Manifests', 'manife\u017fts', 'layers'].map((name): [string, Buffer, string] => [
      `an index that has ${name}`,
      json({ manifests: [{ digest: sha256Of('a') }], [name]: [] }),
      'its index has the unknown member',
    ]),
    ...['Architecture', 'o\u017f', 'OS'].map((name): [string, Buffer, string] => [
      `an index with a platform that has ${name}`,
      json({ manifests: [{ digest: sha256Of('a'), platform: { ...HERE, [name]: 'x' } }] }),
      'its index has the unknown member',
    ]),
    ['a manifest without layers', json({ config: { digest: configDigest } }), 'names no config or no layers'],
    ['fewer layers than the config has', manifest(tars.slice(1)), 'different numbers of layers'],
    ['layers in another order', manifest([...tars].reverse()), 'has other bytes'],
    [
      'a layer with bytes behind it',
      manifest([tars[0] ?? config, zlib.gzipSync(Buffer.concat([tars[1] ?? config, Buffer.alloc(512)]))]),
      'has other bytes',
    ],
  ])('is not read with %s', async (_, top, why) => {
    const more = [zlib.gzipSync(Buffer.concat([tars[1] ?? config, Buffer.alloc(512)]))];
    const engine = saving(
      'containerd',
      blob(top),
      blob(config),
      ...layers,
      ...more.map((each) => blob(each)),
    );
    await expect(read(engine, sha256Of(top))).rejects.toMatchObject(message(why));
  });
});

describe('limits', () => {
  it.each([
    ['bytes', { bytes: 4096, entries: 10, text: 100 }, 'more than 4096 bytes'],
    ['text', { bytes: 2 ** 30, entries: 100, text: 5 }, 'more than 5 bytes of names'],
    ['entries', { bytes: 2 ** 30, entries: 3, text: 100 }, 'more than 3 entries'],
  ])('end the reading: %s', async (_, limits, why) => {
    let pieces = 0;
    async function* endless(): AsyncGenerator<Buffer, undefined> {
      const entry = rawEntry({ name: 'a' });
      for (;;) {
        pieces += 1;
        yield entry;
      }
    }
    await expect(layerEntries(endless(), new Budget(limits))).rejects.toMatchObject(message(why));
    const passed = async () => {
      for await (const _ of readable(endless(), new Budget(limits)));
    };
    await expect(passed()).rejects.toMatchObject(message(why));
    expect(pieces).toBeLessThan(100);
  });

  it('are the ones that are documented', () => {
    expect(IMAGE_LIMITS).toEqual({ bytes: 4 * 1024 ** 3, entries: 40_000, text: 4 * 1024 ** 2 });
  });
});

it('unpacks no bytes that only have the name of a layer', async () => {
  const place = join(room, 'planted');
  const store = await openContentStore([place]);
  const packed = zlib.gzipSync(tars[0] ?? Buffer.alloc(0));
  const layer = { diffId: diffIds[0] ?? sha256Of(''), blob: sha256Of(packed) };
  await writeFile(join(place, layer.blob.slice('sha256:'.length)), zlib.gzipSync(Buffer.alloc(1 << 20)), {
    mode: 0o600,
  });
  let seen = 0;
  const read = await readLayer(store, layer, async (tar) => {
    for await (const piece of tar) seen += piece.length;
  });
  expect([read, seen]).toEqual([null, 0]);
});
