import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { call } from '../../../src/engine/client.ts';
import { dockerCalls } from '../../../src/engine/docker/calls.ts';
import { isSha256, type Sha256, sha256Of } from '../../../src/foundation/digest.ts';
import { openContentStore } from '../../../src/image/inventory/content-store.ts';
import { type ContentEngine, readImageContent } from '../../../src/image/inventory/image-content.ts';
import { inventoryOf } from '../../../src/image/inventory/inventory.ts';
import { CLIENTS } from '../../engine/clients.ts';
import { OwnDockerd } from '../../engine/own-dockerd.ts';
import { describeEngine } from '../../engines.ts';
import { archiveOf, BASE, factsOf, file, folder, PAYLOAD, type TestImage, whiteout } from './images.ts';

describeEngine('docker', 'an image in the containerd store, whose id is its manifest', () => {
  let own: OwnDockerd;
  let room: string;
  let engine: ContentEngine;
  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), 'inventory-containerd-'));
    own = await OwnDockerd.start({ features: { 'containerd-snapshotter': true } });
    const calls = dockerCalls({ path: own.host.slice('unix://'.length), prefix: '/v1.45' });
    engine = { name: 'docker', calls, facts: { image_store: 'containerd' } };
  });
  afterAll(async () => {
    await own.stop();
    await rm(room, { recursive: true, force: true });
  });

  const docker = async (args: readonly string[], stdin?: Uint8Array): Promise<string> => {
    const client = { ...CLIENTS.docker, globalArguments: ['--host', own.host] };
    const result = await call(client, args, stdin === undefined ? {} : { stdin });
    if (result.exitCode !== 0) throw new Error(result.stderr);
    return result.stdout.trim();
  };
  const idOf = async (tag: string): Promise<Sha256> => {
    const id = await docker(['image', 'inspect', '--format', '{{.Id}}', tag]);
    if (!isSha256(id)) throw new Error(`not an id: ${id}`);
    return id;
  };

  it.each<[string, TestImage]>([
    ['the payload', { layers: [BASE, PAYLOAD] }],
    ['a whiteout', { layers: [BASE, PAYLOAD, [whiteout('etc/.wh.passwd')]] }],
    [
      'the last of two',
      {
        layers: [
          BASE,
          [file('app/a', '1'), file('app/a', '2'), folder('app/d', { mode: 0o700 }), folder('app/d')],
        ],
      },
    ],
  ])('loaded: %s', async (name, image) => {
    const tag = `localhost/inventory-containerd:${name.replaceAll(' ', '-')}`;
    const { bytes, id, base } = await archiveOf(image, tag);
    await docker(['load'], bytes);
    const manifestId = await idOf(tag);
    expect(manifestId).not.toBe(id);
    const store = await openContentStore([join(room, 'loaded')]);
    const facts = await inventoryOf(engine, manifestId, { base, store });
    const expected = await factsOf(image);
    expect(facts).toEqual({ ...expected, image_id: manifestId });
  });

  it('loaded: the engine lays down the last of two as well', async () => {
    const created = await docker(['create', 'localhost/inventory-containerd:the-last-of-two', '/x']);
    const tar = join(room, 'exported.tar');
    await docker(['export', '--output', tar, created]);
    await docker(['rm', created]);
    expect(execFileSync('tar', ['-xOf', tar, 'app/a'], { encoding: 'utf8' })).toBe('2');
    expect(execFileSync('tar', ['-tvf', tar, 'app/d/'], { encoding: 'utf8' })).toMatch(/^drwxr-xr-x 0\/0/);
  });

  it('built, with compressed layers and an attestation next to it in an index', async () => {
    const context = join(room, 'context');
    await mkdir(context);
    await writeFile(join(context, 'main.py'), 'print()\n');
    const { bytes, base } = await archiveOf({ layers: [BASE] }, 'localhost/inventory-containerd:base');
    await docker(['load'], bytes);
    for (const provenance of ['false', 'true']) {
      const tag = `localhost/inventory-containerd:built-${provenance}`;
      const dockerfile = 'FROM localhost/inventory-containerd:base\nCOPY main.py /app/main.py\n';
      await writeFile(join(context, 'Dockerfile'), dockerfile);
      await docker(['build', `--provenance=${provenance}`, '--tag', tag, context]);
      const store = await openContentStore([join(room, `built-${provenance}`)]);
      const id = await idOf(tag);
      const facts = await inventoryOf(engine, id, { base, store });
      expect(facts.added.map(({ path, sha256 }) => [path, sha256])).toEqual([
        ['/app/main.py', sha256Of('print()\n')],
      ]);
      const content = await readImageContent(engine, id, store);
      expect(content.layers.some(({ diffId, blob }) => diffId !== blob)).toBe(true);
      expect(sha256Of(content.manifest ?? '') === id).toBe(provenance === 'false');
      // What the store has is enough: an engine that is not there is not missed.
      const gone = { ...engine, calls: { saveImage: () => Promise.reject(new Error('asked')) } };
      expect(await inventoryOf(gone, id, { base, store })).toEqual(facts);
    }
  });
});
