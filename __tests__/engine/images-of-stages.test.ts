import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newRunId } from '../../src/container/run-id.ts';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { fullImageName } from '../../src/engine/image-name.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { baseImageFor } from '../../src/image/base-image.ts';
import { dockerArchive, tarOf } from '../../src/image/build/archive.ts';
import { buildImage } from '../../src/image/build/build.ts';
import { inspectImage } from '../../src/image/build/inspect.ts';
import { stageContext } from '../../src/image/context/stage.ts';
import { describeEngine, type EngineName } from '../engines.ts';
import { CountingServer } from './counting-server.ts';
import { connectTestEngine } from './test-engine.ts';

const STORES: readonly (readonly [EngineName, string, object | null])[] = [
  ['docker', 'classic', null],
  ['docker', 'containerd', { features: { 'containerd-snapshotter': true } }],
  ['podman', 'containers-storage', null],
];
const OURS = process.arch === 'x64' ? 'amd64' : 'arm64';
const OTHER = process.arch === 'x64' ? 'arm64' : 'amd64';
const BUILT = `localhost/images-of-stages-test:${process.pid}`;

const TAKES_BASE = 'ARG BASE_IMAGE=unused.invalid/base:1\nFROM $BASE_IMAGE\n';

let room: string;
let server: CountingServer;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'images-of-stages-'));
  server = await CountingServer.start();
});
afterAll(async () => {
  await server.close();
  await rm(room, { recursive: true, force: true });
});
const folder = (name: string) => mkdtemp(join(room, `${name}-`));

/** The image of a stage is named by a registry that would notice a builder which asks for it: an outsider's way out. */
describe.each(STORES)('a closed build on %s, store %s', (name, _, configuration) => {
  describeEngine(name, 'asks no registry for an image that it has', () => {
    let engine: Engine;
    let close: () => Promise<void>;
    const loaded: string[] = [];

    beforeAll(async () => {
      ({ engine, close } = await connectTestEngine(name, room, configuration));
    });
    afterAll(async () => {
      await call(engine.client, ['image', 'rm', '--force', BUILT, ...loaded]);
      await close();
    });
    beforeEach(() => {
      server.connections.length = 0;
    });

    /** Loads an image of one file; what a registry would call it. Docker's classic store takes no other system's. */
    async function load(
      tag: string,
      platform: object,
      more: object = {},
      file: Parameters<typeof tarOf>[0][number]['header'] = { name: 'x', mode: 0o644 },
    ): Promise<{ at: string; tag: string; digest: string }> {
      const content = Buffer.from(file.type === undefined ? tag : '');
      const tar = await tarOf([{ header: file, content }]);
      const layers = [{ diffId: sha256Of(tar), tar }];
      const config = {
        ...{ os: 'linux', ...platform, config: {}, ...more },
        history: [{ created: '1970-01-01T00:00:00Z', created_by: 'x' }],
        rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
      };
      const at = `127.0.0.1:${server.port}/stage`;
      const archive = dockerArchive(config, layers, `${at}:${tag}`);
      const { exitCode, stderr } = await call(engine.client, ['load'], { stdin: archive.tar });
      if (exitCode !== 0) expect(stderr).toContain('cannot load windows image on linux');
      else loaded.push(`${at}:${tag}`);
      return { at, tag: `${at}:${tag}`, digest: archive.manifestDigest };
    }

    /** The code of what a build on it ends with; null for an image. */
    async function build(text: string, baseImage: string | null, asTag = BUILT): Promise<string | null> {
      const source = await folder('context');
      const dockerfile = join(source, 'Dockerfile.sandbox');
      await writeFile(join(source, 'a'), 'a\n');
      await writeFile(dockerfile, text);
      const scratchFolder = await folder('scratch');
      const cacheFolder = join(room, 'cache');
      try {
        const staged = await stageContext({
          ...{ source, dockerfile, target: await folder('staged'), includeUntracked: true },
        });
        const request = {
          ...{ choice: baseImage, venue: 'LOCAL' as const, dockerfile: staged.dockerfile },
          ...{ releaseBase: null, scratchFolder, cacheFolder, environment: {} },
        };
        const base = await baseImageFor(engine, request);
        await buildImage(engine, staged, {
          ...{ runId: newRunId(), base, tag: asTag, network: false, scratchFolder, cacheFolder },
        });
        return null;
      } catch (error) {
        return (error as { readonly code?: string }).code ?? String(error);
      }
    }

    const stageOf = (reference: string) =>
      `FROM ${reference} AS one\nFROM scratch\nCOPY --from=one /x /data/x\n`;

    it('by its tag, as the base', async () => {
      const { tag } = await load('ours', { architecture: OURS });
      expect([await build(`FROM ${tag}\nCOPY a /data/a\n`, null), server.connections]).toEqual([null, []]);
      expect([await build(`${TAKES_BASE}COPY a /data/a\n`, tag), server.connections]).toEqual([null, []]);
    });

    it('builds under no name of an image that it reads, however that is written', async () => {
      const { tag } = await load('own', { architecture: OURS });
      const short = `stages-own-${process.pid}:1`;
      const own = fullImageName(name, short);
      expect((await call(engine.client, ['tag', tag, own])).exitCode).toBe(0);
      loaded.push(own);
      expect(await build(`FROM ${own}\nCOPY a /data/a\n`, null, short)).toBe('invalid-setting');
      expect(await build(`${TAKES_BASE}COPY a /data/a\n`, own, short)).toBe('invalid-setting');
    });

    it('refuses an image that has more variables than evidence holds', async () => {
      const { tag } = await load('many', { architecture: OURS });
      const pairs = (count: number) => Array.from({ length: count }, (_, at) => `V${at}=1`).join(' ');
      const of = (count: number) => build(`FROM ${tag}\nCOPY a /data/a\nENV ${pairs(count)}\n`, null);
      expect([await of(95), await of(100)]).toEqual([null, 'image-unreadable']);
    });

    it('runs nothing in one that has a device, which its builder may open on the host', async () => {
      const device = { name: 'etc/passwd', type: 'character-device', devmajor: 1, devminor: 3 } as const;
      const { at, tag, digest } = await load('device', { architecture: OURS }, {}, device);
      const run = 'USER 0:0\nRUN ["/x"]\n';
      const asStage = `FROM ${at}@${digest} AS one\n${run}FROM scratch\nCOPY a /data/a\n`;
      const isHere = (await inspectImage(engine, `${at}@${digest}`)) !== null;
      expect(await build(`FROM ${tag}\n${run}`, null)).toBe('image-unreadable');
      expect(await build(`${TAKES_BASE}${run}`, tag)).toBe('image-unreadable');
      expect(await build(asStage, null)).toBe(isHere ? 'image-unreadable' : 'base-image-unavailable');
    });

    it('by its digest, which it has under another name alone', async () => {
      const { at, digest } = await load('other-name', { architecture: OURS });
      const reference = `${at}@${digest}`;
      const isHere = (await inspectImage(engine, reference)) !== null;
      for (const text of [stageOf(reference), `FROM ${reference}\nCOPY a /data/a\n`])
        expect([await build(text, null), server.connections]).toEqual([
          isHere ? null : 'base-image-unavailable',
          // What a run does not have it pulls before the build.
          isHere || text.includes('AS one') ? [] : expect.anything(),
        ]);
    });

    it.each([
      ['another architecture', { architecture: OTHER }],
      ['another variant', { architecture: OURS, variant: 'v9' }],
      ['another system', { architecture: OURS, os: 'windows' }],
    ])('nor for one of %s, as a stage or as the base', async (what, platform) => {
      const { at, tag, digest } = await load(what.replace(' ', '-'), platform);
      // Podman does not report a variant; it takes images by their ids.
      const isTaken = name === 'podman' && what === 'another variant';
      const refused = ['base-image-unavailable', isTaken ? null : 'base-image-platform'];
      expect(refused).toContain(await build(stageOf(`${at}@${digest}`), null));
      if ((await inspectImage(engine, tag)) === null) return;
      for (const [text, base] of [
        [`FROM ${tag}\nCOPY a /data/a\n`, null],
        [`${TAKES_BASE}COPY a /data/a\n`, tag],
      ] as const)
        expect(await build(text, base)).toBe(isTaken ? null : 'base-image-platform');
      expect(server.connections).toEqual([]);
    });

    // Engines are written in Go, whose JSON takes each of the first three for OnBuild; Buildah takes the last.
    it.each([
      ['upper', (config: object) => ({ config: { ONBUILD: config } })],
      ['lower', (config: object) => ({ config: { onbuild: config } })],
      ['second', (config: object) => ({ config: {}, Config: { OnBuild: config } })],
      ['builder', (config: object) => ({ config: undefined, container_config: { OnBuild: config } })],
      ['both', (config: object) => ({ config: {}, container_config: { OnBuild: config } })],
      ['plain', (config: object) => ({ config: { OnBuild: config } })],
    ])('nor runs what it would do in every build on top of it (%s)', async (what, configOf) => {
      const triggers = [`ADD http://127.0.0.1:${server.port}/fetched /fetched`];
      const named = await load(`onbuild-${what}`, { architecture: OURS }, configOf(triggers));
      const reference = `${named.at}@${named.digest}`;
      const isHere = (await inspectImage(engine, reference)) !== null;
      const refused = ['base-image-onbuild', 'image-unreadable'];
      expect(isHere ? refused : ['base-image-unavailable']).toContain(await build(stageOf(reference), null));
      expect(refused).toContain(await build(`FROM ${named.tag}\nCOPY a /data/a\n`, null));
      expect(refused).toContain(await build(`${TAKES_BASE}COPY a /data/a\n`, named.tag));
      expect(server.connections).toEqual([]);
    });
  });
});
