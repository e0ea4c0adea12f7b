import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newRunId } from '../../src/container/run-id.ts';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { baseImageFor } from '../../src/image/base-image.ts';
import { dockerArchive, tarOf } from '../../src/image/build/archive.ts';
import { buildImage } from '../../src/image/build/build.ts';
import { stageContext } from '../../src/image/context/stage.ts';
import { openContentStore } from '../../src/image/inventory/content-store.ts';
import { inventoryOf } from '../../src/image/inventory/inventory.ts';
import { findAdds } from '../../src/probes/inventory/judge.ts';
import { describeEngines } from '../engines.ts';
import { connectForTest } from './connect.ts';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const NAME = `localhost/bare-base-test:${process.pid}`;
const BUILT = `localhost/bare-base-test-built:${process.pid}`;

let room: string;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'bare-base-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));

/**
 * Distroless has neither /app nor a user 0: what WORKDIR makes belongs to the user in force there. The base that is made
 * from packages has all folders, so that no other test would see it.
 */
describeEngines('a base without /app, whose own user is not root', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await connectForTest(name, room);
    const tar = await tarOf([
      { header: { name: 'home/', type: 'directory', mode: 0o755 }, content: null },
      {
        header: { name: 'home/nonroot/', type: 'directory', mode: 0o700, uid: 65532, gid: 65532 },
        content: null,
      },
    ]);
    const layers = [{ diffId: sha256Of(tar), tar }];
    const config = {
      ...{ os: 'linux', architecture: process.arch === 'x64' ? 'amd64' : 'arm64' },
      config: { User: '65532:65532', WorkingDir: '/home/nonroot' },
      history: [{ created: '1970-01-01T00:00:00Z', created_by: 'x' }],
      rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    };
    const archive = dockerArchive(config, layers, NAME);
    expect((await call(engine.client, ['load'], { stdin: archive.tar })).exitCode).toBe(0);
  });
  afterAll(async () => {
    await call(engine.client, ['image', 'rm', '--force', NAME, BUILT]);
    await engine.close();
  });

  it.each(['.', 'examples/own-payload'])(
    'gets folders that root owns from the Dockerfile of %s',
    async (at) => {
      const source = join(projectFolder, at);
      const scratchFolder = await mkdtemp(join(room, 'scratch-'));
      const cacheFolder = join(room, 'cache');
      const staged = await stageContext({
        ...{ source, dockerfile: join(source, 'Dockerfile.sandbox'), includeUntracked: true },
        target: await mkdtemp(join(room, 'staged-')),
      });
      const around = { scratchFolder, cacheFolder, environment: {} };
      const base = await baseImageFor(engine, {
        ...{ choice: NAME, venue: 'VPS', dockerfile: staged.dockerfile, releaseBase: null, ...around },
      });
      const built = await buildImage(engine, staged, {
        ...{ runId: newRunId(), base, tag: BUILT, network: false, scratchFolder, cacheFolder },
      });
      const inventory = await inventoryOf(engine, built.id, {
        base: {
          ...{ kind: 'named', reference: NAME, diffIds: base.diffIds, packages: [] },
          loadedDiffIds: built.diffIds.slice(0, built.baseLayers ?? 0),
        },
        store: await openContentStore([join(room, 'content')]),
      });
      expect(inventory.config.user).toBe('65532:65532');
      expect(inventory.added.map(({ path }) => path)).toEqual(expect.arrayContaining(['/app', '/root']));
      expect(findAdds(inventory)).toEqual([]);
    },
  );
});
