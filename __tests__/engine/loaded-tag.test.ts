import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { call } from '../../src/engine/client.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { dockerArchive, tarOf } from '../../src/image/build/archive.ts';
import { imageAsRun } from '../../src/image/build/build.ts';
import { inspectImage } from '../../src/image/build/inspect.ts';
import { ensureDebianBase } from '../../src/image/debian/debian-base.ts';
import { openContentStore } from '../../src/image/inventory/content-store.ts';
import { describeEngine } from '../engines.ts';
import { connectTestEngine, type TestEngine } from './test-engine.ts';

const STORES = [
  ['docker', 'classic', null],
  ['docker', 'containerd', { features: { 'containerd-snapshotter': true } }],
  ['podman', 'containers-storage', null],
] as const;

/** Somebody's image, or another run's, has the tag that a run gives: in the containerd store a load removes it. */
describe.each(STORES)('an image that had the tag, in %s’s store %s', (name, _, configuration) => {
  describeEngine(name, 'when a run loads another', () => {
    const tag = `localhost/loaded-tag-test-${process.pid}:1`;
    let room: string;
    let connected: TestEngine;
    let before: string;
    const text = async (...args: readonly string[]) =>
      (await call(connected.engine.client, args)).stdout.trim();
    const namesOf = (image: string) => text('image', 'inspect', '--format', '{{.Id}} {{.RepoTags}}', image);
    /** Loads an image of one file, and returns its id. */
    const loaded = async (content: string, as: string) => {
      const tar = await tarOf([{ header: { name: 'file' }, content: Buffer.from(content) }]);
      const diffId = sha256Of(tar);
      const config = {
        ...{ architecture: process.arch === 'x64' ? 'amd64' : process.arch, os: 'linux' },
        ...{ config: { Cmd: ['/file'] }, history: [{ created_by: 'test' }] },
        rootfs: { type: 'layers', diff_ids: [diffId] },
      };
      const archive = dockerArchive(config, [{ diffId, tar }], as);
      const { client } = connected.engine;
      expect((await call(client, ['load'], { stdin: archive.tar })).exitCode).toBe(0);
      return text('image', 'inspect', '--format', '{{.Id}}', as);
    };

    beforeAll(async () => {
      room = await mkdtemp(join(tmpdir(), 'loaded-tag-test-'));
      connected = await connectTestEngine(name, room, configuration);
    });
    beforeEach(async () => {
      before = await loaded(`before ${process.pid}`, tag);
    });
    afterEach(async () => {
      for (const each of [tag, before]) await call(connected.engine.client, ['image', 'rm', each]);
    });
    afterAll(async () => {
      await connected.close();
      await rm(room, { recursive: true, force: true });
    });

    it('stays without a name: the base made from packages', async () => {
      const { engine } = connected;
      const scratchFolder = await mkdtemp(join(room, 'base-'));
      const base = { scratchFolder, cacheFolder: join(room, 'cache'), environment: {}, tag };
      const { image } = await ensureDebianBase(engine, base);
      expect(await namesOf(before)).toBe(`${before} []`);
      expect((await inspectImage(engine, tag))?.id).toBe(image.id);
    });

    // Podman runs an image as it is.
    if (name === 'docker')
      it('stays without a name: an image as it runs', async () => {
        const { engine } = connected;
        const other = `${tag}-other`;
        await loaded(`after ${process.pid}`, other);
        const image = await inspectImage(engine, other);
        if (image === null) throw new Error('it was not loaded');
        const store = await openContentStore([join(room, 'store')]);
        const ran = await imageAsRun(engine, image, { loaded: [], tag, store, signal: undefined });
        expect(ran.id).not.toBe(image.id);
        expect(await namesOf(before)).toBe(`${before} []`);
        expect(await namesOf(ran.id)).toBe(`${ran.id} [${tag}]`);
        await call(engine.client, ['image', 'rm', other]);
      });
  });
});
