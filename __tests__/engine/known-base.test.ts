import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { releaseBaseOf } from '../../scripts/fixtures/release-base.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { DEBIAN_BASE_TAG } from '../../src/engine/labels.ts';
import { type Sha256, sha256Of } from '../../src/foundation/digest.ts';
import { baseImageFor } from '../../src/image/base-image.ts';
import { dockerArchive, tarOf } from '../../src/image/build/archive.ts';
import { buildImage } from '../../src/image/build/build.ts';
import { type InspectedImage, inspectImage, isOn } from '../../src/image/build/inspect.ts';
import { stageContext } from '../../src/image/context/stage.ts';
import { ensureDebianBase, makeDebianBase } from '../../src/image/debian/debian-base.ts';
import { guessedNames } from '../../src/image/debian/kept-packages.ts';
import { parseDockerfile } from '../../src/image/dockerfile/dockerfile.ts';
import { openContentStore } from '../../src/image/inventory/content-store.ts';
import { inventoryOf } from '../../src/image/inventory/inventory.ts';
import { describeEngine, type EngineName } from '../engines.ts';
import { OwnDockerd } from './own-dockerd.ts';
import { RegistryOf } from './registry-of.ts';

let room: string;
const folder = (name: string) => mkdtemp(join(room, `${name}-`));
const connected: Engine[] = [];

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'known-base-'));
});
afterAll(async () => {
  for (const engine of connected) await engine.close();
  await rm(room, { recursive: true, force: true });
});

async function connect(name: EngineName, host?: string): Promise<Engine> {
  const machine = {
    kernel: release(),
    architecture: process.arch,
    distribution: 'test',
    lsms: [],
    corePattern: 'core',
    sandboxUser: null,
  };
  const environment = { ...process.env, ...(host === undefined ? {} : { DOCKER_HOST: host }) };
  const clientConfig = await folder('client');
  const engine = await chooseEngine(name, { environment, allowEndpoint: true, clientConfig, machine });
  connected.push(engine);
  return engine;
}

const runContext = async (cacheFolder: string) => ({
  ...{ scratchFolder: await folder('scratch'), environment: {}, cacheFolder },
});

describe('what is kept of packages', () => {
  it('is not trusted: a forged file, a link and forged names give the same image', async () => {
    const cacheFolder = await folder('cache');
    const { facts } = await makeDebianBase(await runContext(cacheFolder));
    const packages = join(cacheFolder, 'packages');
    const [first = '', second = '', third = ''] = (await readdir(packages)).sort();
    // It has the same size, so that only its digest differs.
    const bytes = await readFile(join(packages, first));
    bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1;
    await writeFile(join(packages, first), bytes);
    await rm(join(packages, second));
    await symlink('/etc/passwd', join(packages, second));
    await rm(join(packages, third));
    spawnSync('mkfifo', [join(packages, third)]);
    expect((await makeDebianBase(await runContext(cacheFolder))).facts).toEqual(facts);
    const names = join(cacheFolder, 'base-packages.json');
    for (const forged of ['{}', '[1]', '["--option=x"]', '["../up"]', 'x'.repeat(1_000_000)]) {
      await writeFile(names, forged);
      expect(await guessedNames(cacheFolder)).toEqual([]);
    }
    await writeFile(names, '["hello"]');
    expect((await makeDebianBase(await runContext(cacheFolder))).facts).toEqual(facts);
    // The program fetched the file again, and kept it in place of the forged one.
    expect(await readFile(join(packages, first))).not.toEqual(bytes);
  }, 300_000);

  it('works where nothing can be kept', async () => {
    const file = join(await folder('cache'), 'file');
    await writeFile(file, '');
    expect((await makeDebianBase(await runContext(join(file, 'cache')))).facts.packages.length).toBe(7);
  });
});

/** The digest of what a base made from packages holds: the same for each engine. */
async function inventoryOfBase(engine: Engine, { id, diffIds }: InspectedImage): Promise<Sha256> {
  const base = { kind: 'debian-packages', reference: '', diffIds, packages: [] } as const;
  const store = await openContentStore([await folder('content')]);
  return (await inventoryOf(engine, id, { base, store })).base.inventory_sha256;
}

/** A build on top of a base that looks the same by its layers: the attack of issue 13, M4. */
async function metadataOnly(engine: Engine, base: string, tag: string): Promise<void> {
  const context = await folder('evil');
  const lines = ['ENV PYTHONPATH=/evil', 'LABEL evil=yes', 'ONBUILD ENV LD_PRELOAD=/evil.so'];
  await writeFile(join(context, 'Dockerfile'), [`FROM ${base}`, ...lines, ''].join('\n'));
  const format = engine.name === 'podman' ? ['--no-cache', '--format', 'docker'] : ['--provenance=false'];
  const built = await call(engine.client, ['build', ...format, '--network', 'none', '--tag', tag, context]);
  expect([built.exitCode, built.stderr.slice(-300)]).toEqual([0, expect.anything()]);
}

/** Builds one file on top of an image, and gives what comes out the image's own name. */
async function layerMore(engine: Engine, tag: string): Promise<void> {
  const context = await folder('more');
  await writeFile(join(context, 'smuggled.txt'), 'x');
  await writeFile(join(context, 'Dockerfile'), `FROM ${tag}\nCOPY smuggled.txt /root/smuggled.txt\n`);
  const flags = engine.name === 'podman' ? ['--no-cache'] : ['--provenance=false'];
  const words = ['build', ...flags, '--network', 'none', '--tag', tag, context];
  const built = await call(engine.client, words);
  expect([built.exitCode, built.stderr.slice(-300)]).toEqual([0, expect.anything()]);
}

async function project(): Promise<string> {
  const source = await folder('project');
  await writeFile(join(source, 'payload.py'), 'print()\n');
  const text = 'ARG BASE_IMAGE=unused.invalid/base\nFROM $BASE_IMAGE\nCOPY payload.py /app/payload.py\n';
  await writeFile(join(source, 'Dockerfile.sandbox'), text);
  return source;
}

/** Builds on packages, with a base's name that was given away after it was looked at. */
async function buildOn(
  engine: Engine,
  during: () => Promise<void> = async () => undefined,
  runId = newRunId(),
  choice = 'debian-packages',
) {
  const source = await project();
  const staged = await stageContext({
    ...{ source, dockerfile: join(source, 'Dockerfile.sandbox'), target: await folder('staged') },
    includeUntracked: false,
  });
  const cacheFolder = join(room, 'cache');
  const base = await baseImageFor(engine, {
    ...{ choice, venue: 'VPS', dockerfile: staged.dockerfile, releaseBase: null },
    ...(await runContext(cacheFolder)),
  });
  await during();
  return buildImage(engine, staged, {
    ...{ runId, base, tag: 'localhost/known-base-test:built', network: false },
    ...{ scratchFolder: await folder('scratch'), cacheFolder },
  });
}

const STORES = [
  ['docker', null],
  ['docker', { features: { 'containerd-snapshotter': true } }],
  ['podman', null],
] as const;

describe.each(STORES)('a base made from packages on %s %j', (name, configuration) => {
  describeEngine(name, 'whatever was done to its name', () => {
    let engine: Engine;
    let own: OwnDockerd | null = null;
    beforeAll(async () => {
      own = configuration === null ? null : await OwnDockerd.start(configuration);
      engine = await connect(name, own?.host);
    });
    afterAll(async () => {
      await call(engine.client, ['image', 'rm', 'localhost/known-base-test:built']);
      await own?.stop();
    });
    // Other tests use the shared engine's names as well.
    const tag = () => (own === null ? `localhost/known-base-test-${name}:base` : DEBIAN_BASE_TAG);

    it('is used by its content: another image of the same layers under its name is not', async () => {
      const request = { ...(await runContext(join(room, 'cache'))), tag: tag() };
      const before = await ensureDebianBase(engine, request);
      await metadataOnly(engine, tag(), tag());
      const forged = await inspectImage(engine, tag());
      expect(forged?.id).not.toBe(before.image.id);
      expect(forged?.diffIds.slice(0, 1)).toEqual(before.image.diffIds);
      const after = await ensureDebianBase(engine, request);
      // Other runs may build on it at this moment, under names of their own.
      expect({ ...after.image, names: [] }).toEqual({ ...before.image, names: [] });
      const built = await buildOn(engine, () => metadataOnly(engine, tag(), tag())).catch(
        ({ code }: { code: string }) => code,
      );
      // The containerd store forgets an image with its last name: then nothing is built.
      if (typeof built === 'string') expect([built, own !== null]).toEqual(['engine-call', true]);
      else {
        const { config } = (await inspectImage(engine, built.id)) ?? {};
        expect([config?.['OnBuild'] ?? [], config?.['Labels'] ?? null]).toEqual([[], null]);
        expect(JSON.stringify(config?.['Env'])).not.toMatch(/evil/);
      }
      await call(engine.client, ['image', 'rm', tag()]);
    });

    it('is missed when the name of the build itself is given away during the build', async () => {
      const calls = new Proxy(engine.calls, {
        get: (target, property, receiver) => {
          if (property !== 'tag') return Reflect.get(target, property, receiver);
          return async (image: string, name: string) => {
            await target.tag(image, name);
            if (/-base-[0-9a-f]{32}:/.test(name)) await metadataOnly(engine, name, name);
          };
        },
      });
      const building = buildOn({ ...engine, calls });
      // Podman takes the id, so that no name can be given away.
      if (name === 'podman') await expect(building).resolves.toMatchObject({ builder: 'podman' });
      else
        await expect(building).rejects.toMatchObject({
          code: 'base-image-not-used',
          message: expect.stringMatching(/: (?=.*Env)(?=.*Labels).* came from elsewhere/),
        });
    });

    it.each<[string, (name: string) => Promise<unknown>]>([
      ['moved to the base with a file more', (moved) => layerMore(engine, moved)],
      ['removed', (moved) => call(engine.client, ['image', 'rm', moved])],
    ])('is missed when that name is %s', async (_, change) => {
      const calls = new Proxy(engine.calls, {
        get: (target, property, receiver) => {
          if (property !== 'tag') return Reflect.get(target, property, receiver);
          return async (image: string, tagged: string) => {
            await target.tag(image, tagged);
            if (/-base-[0-9a-f]{32}:/.test(tagged)) await change(tagged);
          };
        },
      });
      const building = buildOn({ ...engine, calls });
      if (name === 'podman') await expect(building).resolves.toMatchObject({ builder: 'podman' });
      else
        await expect(building).rejects.toMatchObject({
          code: expect.stringMatching(/^(base-image-not-used|image-build-failed)$/),
        });
    });

    it('leaves no name of the build behind', async () => {
      const runId = newRunId();
      await buildOn(engine, undefined, runId);
      const { stdout } = await call(engine.client, ['image', 'ls', '--format', '{{.Repository}}']);
      expect(stdout).not.toContain(runId);
    });

    it('a name with a digest that an archive brings is not the image of that digest', async () => {
      const pinned = `registry.invalid/known-base-test:nonroot@${sha256Of('release')}`;
      const layer = await tarOf([{ header: { name: 'evil', mode: 0o644 }, content: Buffer.from('evil') }]);
      const config = {
        ...{ architecture: process.arch === 'x64' ? 'amd64' : 'arm64', os: 'linux', config: {}, history: [] },
        rootfs: { type: 'layers', diff_ids: [sha256Of(layer)] },
      };
      const archive = dockerArchive(config, [{ diffId: sha256Of(layer), tar: layer }], pinned);
      await call(engine.client, ['load'], { stdin: archive.tar });
      const dockerfile = parseDockerfile(`ARG BASE_IMAGE=${pinned}\nFROM $BASE_IMAGE\n`);
      const request = {
        ...{ choice: null, venue: 'VPS' as const, dockerfile, releaseBase: pinned },
        ...(await runContext(join(room, 'cache'))),
      };
      const base = await baseImageFor(engine, request).catch((error: { code: string }) => error.code);
      if (typeof base === 'string') expect(base).toBe('base-image-unavailable');
      else expect(base.kind).toBe('named');
    });

    it('ONBUILD is found in the config itself, whatever its history and labels say', async () => {
      const layer = await tarOf([{ header: { name: 'x', mode: 0o644 }, content: Buffer.from('x') }]);
      const config = {
        ...{ architecture: process.arch === 'x64' ? 'amd64' : 'arm64', os: 'linux' },
        config: { Env: ['PATH=/bin'], OnBuild: ['RUN ["/x"]'] },
        history: [{ created: '1970-01-01T00:00:00Z', created_by: 'COPY x /x' }],
        rootfs: { type: 'layers', diff_ids: [sha256Of(layer)] },
      };
      const name = `localhost/known-base-test-onbuild-${process.pid}:x`;
      const archive = dockerArchive(config, [{ diffId: sha256Of(layer), tar: layer }], name);
      await call(engine.client, ['load'], { stdin: archive.tar });
      const request = {
        ...{ choice: name, venue: 'VPS' as const, releaseBase: null },
        dockerfile: parseDockerfile('ARG BASE_IMAGE=unused.invalid/base\nFROM $BASE_IMAGE\n'),
        ...(await runContext(join(room, 'cache'))),
      };
      await expect(baseImageFor(engine, request)).rejects.toMatchObject({ code: 'base-image-onbuild' });
      await call(engine.client, ['image', 'rm', name]);
    });

    it.each([
      ['its manifest', false],
      ['an index of two platforms', true],
    ])(
      'the very image of a release, pulled by the digest of %s, is known and built on',
      async (_, platforms) => {
        const { image } = await ensureDebianBase(engine, await runContext(join(room, 'cache')));
        const registry = await RegistryOf.image(engine, image.id, platforms);
        try {
          const reference = `127.0.0.1:${registry.port}/known-base:nonroot@${registry.digest}`;
          const dockerfile = parseDockerfile(`ARG BASE_IMAGE=${reference}\nFROM $BASE_IMAGE\n`);
          const request = {
            ...{ choice: null, venue: 'VPS' as const, dockerfile, releaseBase: reference },
            ...(await runContext(join(room, 'cache'))),
          };
          if (engine.name === 'podman')
            await call(engine.client, ['pull', '--tls-verify=false', reference.replace(':nonroot', '')]);
          const base = await baseImageFor(engine, request);
          expect([base.kind, base.diffIds]).toEqual(['pulled-by-digest', image.diffIds]);
          // What a maintainer would put into the release's table, with which a reader knows the same base.
          const row = await releaseBaseOf(engine, reference, await folder('content'));
          expect(row).toMatchObject({ reference, diffIds: image.diffIds });
          expect(row.architecture).toBe(process.arch === 'x64' ? 'amd64' : 'arm64');
          expect(await inventoryOfBase(engine, image)).toBe(row.inventorySha256);
          const other = { ...request, releaseBase: null };
          expect((await baseImageFor(engine, other)).kind).toBe('named');
          const built = await buildOn(engine, undefined, newRunId(), reference);
          // On Docker its layers have a mark.
          expect(built.baseLayers).toBe(image.diffIds.length);
          expect(isOn(built.diffIds, image.diffIds)).toBe(name === 'podman');
          await call(engine.client, ['image', 'rm', reference.replace(':nonroot', '')]);
        } finally {
          await registry.close();
        }
      },
    );
  });
});
