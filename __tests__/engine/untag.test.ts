import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pack } from 'tar-stream';
import { NOTHING_LEFT, removeOrphans } from '../../src/container/orphans/orphans.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { call } from '../../src/engine/client.ts';
import { buildImageName, controlImageName } from '../../src/engine/image-names.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { untag } from '../../src/engine/untag.ts';
import { describeEngine } from '../engines.ts';
import { connectTestEngine, type TestEngine } from './test-engine.ts';

const STORES = [
  ['docker', 'classic', null],
  ['docker', 'containerd', { features: { 'containerd-snapshotter': true } }],
  ['podman', 'containers-storage', null],
] as const;

/** A tar of one file. */
function filled(content: string): Promise<Buffer> {
  const files = pack();
  files.entry({ name: 'file' }, content);
  files.finalize();
  return buffer(files);
}

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
      expect((await call(engine.client, ['import', '-', own], { stdin: await filled(own) })).exitCode).toBe(
        0,
      );
      const id = await text('image', 'inspect', '--format', '{{.Id}}', own);
      const of = `reference=${own.slice(0, own.lastIndexOf(':'))}`;
      expect(await untag(engine, own, 20_000)).toBe(true);
      expect(await text('image', 'inspect', '--format', '{{.Id}} {{.RepoTags}}', id)).toBe(`${id} []`);
      expect(await text('image', 'ls', '--quiet', '--filter', of)).toBe('');
      expect((await call(engine.client, ['image', 'rm', id])).exitCode).toBe(0);
    });

    // Podman does it in one call.
    const kinds = name === 'docker' ? (['control', 'kept-build', 'base'] as const) : [];
    const times = kinds.flatMap((kind) => [[kind, 'before'] as const, [kind, 'after'] as const]);
    for (const [kind, at] of times)
      it(`that is ${kind} leaves no name of a run’s if the program is killed ${at} the name moves`, async () => {
        const { engine } = connected;
        const [run, owner] = [newRunId(), await ownerHere()];
        const own = kind === 'control' ? controlImageName(run, owner) : buildImageName(kind, run, owner);
        const idOf = async (image: string) =>
          (await call(engine.client, ['image', 'inspect', '--format', '{{.Id}}', image])).stdout.trim();
        expect((await call(engine.client, ['import', '-', own], { stdin: await filled(own) })).exitCode).toBe(
          0,
        );
        const id = await idOf(own);
        // The client that makes the empty image is the last that it starts.
        const program = join(room, 'killed');
        const fails = 'case " $* " in *" image rm "*) exit 9;; esac';
        await writeFile(program, `#!/bin/bash\n${fails}\nexec ${engine.client.program} "$@"\n`);
        await chmod(program, 0o755);
        const dies = { tag: async () => Promise.reject(new Error()) };
        const killed = at === 'before' ? { ...engine.calls, ...dies } : engine.calls;
        await untag({ ...engine, calls: killed, client: { ...engine.client, program } }, own, 20_000);
        const of = [
          'image',
          'ls',
          '--format',
          '{{.Repository}}:{{.Tag}}',
          '--filter',
          `reference=*/*-${run}`,
        ];
        const images = (await call(engine.client, of)).stdout.split('\n').filter((line) => line !== '');
        const empty = images.filter((image) => image !== own);
        expect(empty).toHaveLength(1);
        const emptyId = await idOf(empty[0] ?? '');
        await removeOrphans(engine, { ...NOTHING_LEFT, images });
        expect((await call(engine.client, of)).stdout).toBe('');
        expect(await idOf(id)).toBe(id);
        await call(engine.client, ['image', 'rm', id, emptyId]);
      });
  });
});
