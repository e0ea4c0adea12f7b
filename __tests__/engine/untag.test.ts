import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pack } from 'tar-stream';
import { newRunId } from '../../src/container/run-id.ts';
import { call } from '../../src/engine/client.ts';
import { buildImageName } from '../../src/engine/image-names.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { untag } from '../../src/engine/untag.ts';
import { describeEngine } from '../engines.ts';
import { connectTestEngine, type TestEngine } from './test-engine.ts';

const STORES = [
  ['docker', 'classic', null],
  ['docker', 'containerd', { features: { 'containerd-snapshotter': true } }],
  ['podman', 'containers-storage', null],
] as const;

describe.each(STORES)('the name of an image in %s’s store %s', (name, _, configuration) => {
  describeEngine(name, 'that is its last', () => {
    let room: string;
    let connected: TestEngine;
    beforeAll(async () => {
      room = await mkdtemp(join(tmpdir(), 'untag-test-'));
      connected = await connectTestEngine(name, room, configuration);
    });
    afterAll(async () => {
      await connected.close();
      await rm(room, { recursive: true, force: true });
    });

    it('goes, and the image and nothing else stays', async () => {
      const { engine } = connected;
      const text = async (...args: readonly string[]) => (await call(engine.client, args)).stdout.trim();
      const own = buildImageName('kept-build', newRunId(), await ownerHere());
      const files = pack();
      files.entry({ name: 'file' }, own);
      files.finalize();
      expect((await call(engine.client, ['import', '-', own], { stdin: await buffer(files) })).exitCode).toBe(
        0,
      );
      const id = await text('image', 'inspect', '--format', '{{.Id}}', own);
      const of = `reference=${own.slice(0, own.lastIndexOf(':'))}`;
      expect(await untag(engine, own, 20_000)).toBe(true);
      expect(await text('image', 'inspect', '--format', '{{.Id}} {{.RepoTags}}', id)).toBe(`${id} []`);
      expect(await text('image', 'ls', '--quiet', '--filter', of)).toBe('');
      expect((await call(engine.client, ['image', 'rm', id])).exitCode).toBe(0);
    });
  });
});
