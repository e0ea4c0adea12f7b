// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles write their variables so
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { newRunId } from '../../src/container/run-id.ts';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { DEBIAN_BASE_TAG } from '../../src/engine/labels.ts';
import { type BaseRequest, baseImageFor } from '../../src/image/base-image.ts';
import { type BuiltImage, buildImage } from '../../src/image/build/build.ts';
import type { BuildRequest } from '../../src/image/build/engine-build.ts';
import { inspectImage } from '../../src/image/build/inspect.ts';
import { type StagedContext, stageContext } from '../../src/image/context/stage.ts';
import { ensureDebianBase, makeDebianBase } from '../../src/image/debian/debian-base.ts';
import { parseDockerfile } from '../../src/image/dockerfile/dockerfile.ts';
import { describeEngines, type EngineName } from '../engines.ts';

const TAG = 'base-image-test:attest';

let room: string;
let cacheFolder: string;
const made = new Set<string>();
const connected: Engine[] = [];

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'base-image-test-'));
  cacheFolder = join(room, 'cache');
});

afterAll(async () => {
  for (const engine of connected) await engine.close();
  await rm(room, { recursive: true, force: true });
});

async function connect(name: EngineName, environment: Record<string, string> = {}): Promise<Engine> {
  const clientConfig = await mkdtemp(join(room, 'client-'));
  const machine = {
    kernel: release(),
    architecture: process.arch,
    distribution: 'test',
    lsms: [],
    corePattern: 'core',
    sandboxUser: null,
  };
  const engine = await chooseEngine(name, {
    environment: { ...process.env, ...environment },
    allowEndpoint: true,
    clientConfig,
    machine,
  });
  connected.push(engine);
  return engine;
}

const folder = (name: string) => mkdtemp(join(room, `${name}-`));

/** A clone of what the image is made of, with other times and modes. */
async function clone(seconds: number, mode: number): Promise<string> {
  const source = await folder('clone');
  await mkdir(join(source, 'inspector'));
  for (const file of ['Dockerfile.sandbox', '.dockerignore', 'inspector/main.py']) {
    await cp(file, join(source, file));
    await utimes(join(source, file), seconds, seconds);
    execFileSync('chmod', [mode.toString(8), join(source, file)]);
  }
  await utimes(join(source, 'inspector'), seconds, seconds);
  return source;
}

async function stage(source: string): Promise<StagedContext> {
  return stageContext({
    source,
    dockerfile: join(source, 'Dockerfile.sandbox'),
    target: await folder('staged'),
    includeUntracked: true,
  });
}

async function baseRequest(
  dockerfile: string,
  choice: string | null,
  venue: BaseRequest['venue'] = 'LOCAL',
): Promise<BaseRequest> {
  const scratchFolder = await folder('scratch');
  return {
    choice,
    venue,
    dockerfile: parseDockerfile(dockerfile),
    releaseBase: null,
    cacheFolder,
    scratchFolder,
    environment: {},
  };
}

async function build(engine: Engine, source: string, more: Partial<BuildRequest> = {}): Promise<BuiltImage> {
  const staged = await stage(source);
  const base = await baseImageFor(engine, await baseRequest(staged.dockerfile.text, 'debian-packages'));
  const request = {
    runId: newRunId(),
    base,
    tag: TAG,
    network: false,
    scratchFolder: await folder('scratch'),
    cacheFolder,
    ...more,
  };
  const built = await buildImage(engine, staged, request);
  made.add(built.id);
  return built;
}

/** A project with a Dockerfile of its own, on the base made from packages. */
async function project(instructions: string): Promise<string> {
  const source = await folder('project');
  await writeFile(join(source, 'payload.py'), 'print()\n');
  const text = `ARG BASE_IMAGE=unused.invalid/base\nFROM \${BASE_IMAGE}\nUSER 0:0\n${instructions}\n`;
  await writeFile(join(source, 'Dockerfile.sandbox'), text);
  return source;
}

async function remove(engine: Engine, images: Iterable<string>): Promise<void> {
  // Not by force: another set of tests may have its own name on the same image.
  for (const image of images) await call(engine.client, ['image', 'rm', image], { timeoutMs: 10_000 });
}

describe('the base image from packages', () => {
  it('is the same archive every time, of recorded packages and two executables', async () => {
    const scratchFolder = await folder('scratch');
    const runContext = { scratchFolder, environment: {}, cacheFolder: await folder('cache') };
    const one = await makeDebianBase(runContext);
    const two = await makeDebianBase(runContext);
    const [first, second] = [one.archive(), two.archive()];
    expect(Buffer.compare(await buffer(first.tar), await buffer(second.tar))).toBe(0);
    expect([first.configDigest, first.manifestDigest]).toEqual([
      one.facts.configDigest,
      one.facts.manifestDigest,
    ]);
    expect(one.facts).toEqual(two.facts);
    expect(one.facts.packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['libc6', 'libexpat1', expect.stringMatching(/^libffi\d/), 'zlib1g']),
    );
    for (const { version, architecture, sha256 } of one.facts.packages) {
      expect([version, architecture, sha256]).toEqual([
        expect.stringMatching(/\d/),
        expect.stringMatching(/^(amd64|arm64)$/),
        expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      ]);
    }
    expect(one.facts.executables).toEqual([
      expect.stringMatching(/^\/usr\/bin\/python3\.\d+$/),
      expect.stringMatching(/^\/usr\/lib\/.*ld-linux.*\.so\.\d$/),
    ]);
    await expect(readFile(join(scratchFolder, 'x'))).rejects.toThrow();
  });

  it('is made without holding its files: 35 MB were 180 once', async () => {
    const runContext = { scratchFolder: await folder('scratch'), environment: {}, cacheFolder };
    const program = `
      const { makeDebianBase } = await import(process.argv[1]);
      // Not maxRSS, in which a child has what its parent had when it was made.
      const { readFileSync } = await import('node:fs');
      const peak = () => Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
      const before = peak();
      await makeDebianBase(${JSON.stringify(runContext)});
      process.stdout.write(String(peak() - before));`;
    const source = new URL('../../src/image/debian/debian-base.ts', import.meta.url).href;
    const words = ['--no-warnings', '--input-type=module', '--eval', program, source];
    const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect([stderr, Number(stdout) > 0]).toEqual(['', true]);
    expect(Number(stdout)).toBeLessThan(90);
  });
});

describeEngines('the base image in an engine', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await connect(name);
  });
  afterAll(async () => remove(engine, ['base-image-test:replaced']));

  it('has the id that its packages give, on either engine', async () => {
    const { image, facts } = await ensureDebianBase(engine, await baseRequest('FROM scratch', null));
    expect(image.diffIds).toEqual([facts.diffId]);
    const containerd = engine.facts.image_store === 'containerd';
    expect(image.id).toBe(containerd ? facts.manifestDigest : facts.configDigest);
    expect(image.user).toBe('65532:65532');
  });

  it('asks the engine for the image by its id, and loads nothing when nothing has changed', async () => {
    await ensureDebianBase(engine, await baseRequest('FROM scratch', null));
    const asked: string[] = [];
    const counted = counting(engine, asked);
    expect(await ensureDebianBase(counted, await baseRequest('FROM scratch', null))).toMatchObject({
      cached: true,
    });
    expect(asked).toEqual(['inspectImage', 'tag']);
  });

  it('notices that its name has gone to another image, and puts it right', async () => {
    // Under a name of this test's: other tests build on the shared one at the same time.
    const tag = `localhost/base-image-test-${name}:mine`;
    const request = { ...(await baseRequest('FROM scratch', null)), tag };
    const before = await ensureDebianBase(engine, request);
    await writeFile(join(room, `Dockerfile.${name}`), `FROM ${tag}\nLABEL replaced=yes\n`);
    const file = ['--file', join(room, `Dockerfile.${name}`)];
    const uncached = name === 'podman' ? ['--no-cache'] : [];
    const words = ['build', ...uncached, '--tag', 'base-image-test:replaced', ...file];
    await call(engine.client, [...words, await folder('empty')]);
    await call(engine.client, ['tag', 'base-image-test:replaced', tag]);
    expect((await inspectImage(engine, tag))?.id).not.toBe(before.image.id);
    const after = await ensureDebianBase(engine, request);
    expect([after.image.id, after.cached]).toEqual([before.image.id, true]);
    expect((await inspectImage(engine, tag))?.id).toBe(before.image.id);
    await call(engine.client, ['image', 'rm', tag]);
  });

  it('runs Python without a shell, as 65532, with the folders of the contract', async () => {
    await ensureDebianBase(engine, await baseRequest('FROM scratch', null));
    const program =
      'import ctypes, json, os, socket, subprocess; print(json.dumps([os.getuid(), os.getgid(), os.path.exists("/bin/sh"), [oct(os.stat(p).st_mode & 0o7777) for p in ("/root", "/app", "/in", "/out", "/tmp")]]))';
    const flags = ['run', '--rm', '--network', 'none', '--read-only', '--pull', 'never'];
    const { stdout } = await call(engine.client, [
      ...flags,
      DEBIAN_BASE_TAG,
      '/usr/bin/python3',
      '-I',
      '-c',
      program,
    ]);
    expect(JSON.parse(stdout)).toEqual([65532, 65532, false, ['0o700', '0o755', '0o755', '0o755', '0o1777']]);
  });
});

/** The same engine through a client that writes down each call before it makes it. */
function counting(engine: Engine, asked: string[]): Engine {
  const calls = new Proxy(engine.calls, {
    get: (target, name, receiver) => {
      asked.push(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
  return { ...engine, calls, client: { ...engine.client, onCall: (words) => asked.push(words.join(' ')) } };
}

describeEngines('which base image', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await connect(name);
  });

  const OWN = 'ARG BASE_IMAGE=unreachable.invalid/base:1\nFROM ${BASE_IMAGE}\n';

  test.each(['CI', 'VPS'] as const)('%s: never another than the Dockerfile names', async (venue) => {
    await expect(baseImageFor(engine, await baseRequest(OWN, null, venue))).rejects.toMatchObject({
      kind: 'blocked',
      code: 'base-image-unavailable',
      remedy: expect.stringContaining('--base-image'),
    });
    await expect(baseImageFor(engine, await baseRequest(OWN, 'auto', venue))).rejects.toMatchObject({
      kind: 'usage',
      code: 'base-image-auto',
    });
  });

  it('LOCAL: packages stand in for the release’s own base, and it is said', async () => {
    const request = { ...(await baseRequest(OWN, null)), releaseBase: 'unreachable.invalid/base:1' };
    const base = await baseImageFor(engine, request);
    expect(base).toMatchObject({ kind: 'debian-packages', given: true, pinned: true });
    expect(base.note).toContain('unreachable.invalid/base:1 is not available here');
    expect(base.packages.length).toBeGreaterThan(6);
  });

  it('LOCAL: nothing stands in for another base: a program of another language could not run there', async () => {
    const request = { ...(await baseRequest(OWN, null)), releaseBase: 'unreachable.invalid/other:1' };
    await expect(baseImageFor(engine, request)).rejects.toMatchObject({ code: 'base-image-unavailable' });
  });

  it('LOCAL: nothing stands in where the Dockerfile would not take it', async () => {
    await expect(
      baseImageFor(engine, await baseRequest('FROM unreachable.invalid/base:1', null)),
    ).rejects.toMatchObject({
      code: 'base-image-unavailable',
    });
  });

  it("takes the Dockerfile's own when it is here", async () => {
    await ensureDebianBase(engine, await baseRequest('FROM scratch', null));
    const request = await baseRequest(`FROM ${DEBIAN_BASE_TAG}`, null, 'VPS');
    expect(await baseImageFor(engine, request)).toMatchObject({
      kind: 'named',
      origin: 'dockerfile',
      given: false,
      pinned: false,
      note: null,
    });
  });

  it('leaves an image from scratch what it is, where packages are asked for: the reference image needs them', async () => {
    const given = await baseImageFor(engine, await baseRequest('FROM scratch', 'debian-packages', 'VPS'));
    const alone = await baseImageFor(engine, await baseRequest('FROM scratch', null, 'VPS'));
    expect(alone).toMatchObject({ kind: 'scratch', id: null, diffIds: [], note: null });
    expect(given).toEqual({ ...alone, note: expect.stringContaining('reference image alone') });
  });

  test.each([
    ['FROM scratch', 'other:1', 'base-image-not-taken'],
    [`${OWN}\nFROM scratch`, 'debian-packages', 'base-image-not-taken'],
    ['FROM docker.io/library/debian', 'debian-packages', 'base-image-not-taken'],
    ['FROM docker.io/library/debian', 'other:1', 'base-image-not-taken'],
    [OWN, '--privileged', 'base-image-invalid'],
    [OWN, 'a b', 'base-image-invalid'],
  ])('refuses for %j the base %j', async (dockerfile, choice, code) => {
    await expect(baseImageFor(engine, await baseRequest(dockerfile, choice))).rejects.toMatchObject({
      kind: 'usage',
      code,
    });
  });
});

describeEngines('the sandbox image', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await connect(name);
  });
  afterAll(async () => {
    await remove(engine, [TAG, ...made]);
  });

  const digests = ({ configDigest, diffIds, reproducible }: BuiltImage) => ({
    configDigest,
    diffIds,
    reproducible,
  });

  it('is the same from two clones with other times and modes, on the base that was asked for', async () => {
    const one = await build(engine, await clone(1_000_000_000, 0o644));
    const two = await build(engine, await clone(1_700_000_001, 0o600));
    expect(digests(one)).toEqual({ ...digests(two), reproducible: true });
    const base = await inspectImage(engine, DEBIAN_BASE_TAG);
    expect(one.diffIds.slice(0, 1)).toEqual(base?.diffIds);
    expect((await inspectImage(engine, TAG))?.id).toBe(one.id);
    expect(one.user).toBe('65532:65532');
  });

  it('is another one when the payload is', async () => {
    const source = await clone(1_000_000_000, 0o644);
    const one = await build(engine, source);
    await writeFile(join(source, 'inspector/main.py'), 'print("another")\n');
    expect((await build(engine, source)).configDigest).not.toBe(one.configDigest);
  });

  it('is the same where COPY and WORKDIR make folders at other times', async () => {
    const source = await project(
      'WORKDIR /made/here\nCOPY payload.py /also/made/here/payload.py\nUSER 65532:65532',
    );
    const one = await build(engine, source);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(digests(await build(engine, source))).toEqual({ ...digests(one), reproducible: true });
  });

  it('holds the payload readable, owned by root, and nothing else of the checkout', async () => {
    const source = await clone(1_000_000_000, 0o600);
    await writeFile(join(source, '.env'), 'SECRET=1');
    await build(engine, source);
    const program =
      'import json, os; print(json.dumps([[p, f, oct(os.stat(os.path.join(p, f)).st_mode & 0o7777), os.stat(os.path.join(p, f)).st_uid] for p, _, fs in os.walk("/app") for f in fs]))';
    const flags = [
      'run',
      '--rm',
      '--network',
      'none',
      '--read-only',
      '--pull',
      'never',
      '--entrypoint',
      '/usr/bin/python3',
    ];
    const { stdout } = await call(engine.client, [...flags, TAG, '-I', '-c', program]);
    expect(JSON.parse(stdout)).toEqual([['/app/inspector', 'main.py', '0o644', 0]]);
  });

  it('gives no network, proxy or environment of ours to a RUN, and says that it cannot be made again', async () => {
    const look =
      'import os, socket; print(sorted(os.environ)); assert not any("proxy" in k.lower() or k == "LEAK" for k in os.environ); assert [n for _, n in socket.if_nameindex()] == ["lo"]';
    const source = await project(`RUN ${JSON.stringify(['/usr/bin/python3', '-c', look])}`);
    const noisy = await connect(name, {
      HTTPS_PROXY: 'http://user:password@proxy.invalid',
      https_proxy: 'http://x',
      LEAK: '1',
    });
    const built = await build(noisy, source);
    expect(built).toMatchObject({ reproducible: false, irreproducibleBecause: ['run-instruction'] });
  });

  it('ends a build at its time limit and leaves nothing running', async () => {
    const mark = `sleep-${name}-${process.pid}`;
    const own = `localhost/base-image-test-limit-${name}:mine`;
    await ensureDebianBase(engine, await baseRequest('FROM scratch', null));
    await call(engine.client, ['tag', DEBIAN_BASE_TAG, own]);
    const sleep = ['/usr/bin/python3', '-c', `import time; time.sleep(300) # ${mark}`];
    const source = await project(`RUN ${JSON.stringify(sleep)}`);
    const staged = await stage(source);
    const base = await baseImageFor(engine, await baseRequest(staged.dockerfile.text, own));
    await expect(build(engine, source, { base, timeoutMs: 6_000 })).rejects.toMatchObject({
      code: 'image-build-timeout',
    });
    await expect(gone(mark)).resolves.toBe(true);
    // Podman keeps the container of a builder that is asked to end, under a name made of its base's.
    const external = name === 'podman' ? ['--external'] : [];
    const { stdout } = await call(engine.client, ['ps', '--all', ...external, '--format', '{{.Names}}']);
    expect(stdout).not.toContain('base-image-test-limit-');
    await call(engine.client, ['image', 'rm', own], { timeoutMs: 10_000 });
  });

  it('says in one sentence why a build failed, without control characters', async () => {
    const absent = build(engine, await project('COPY absent.py /app/\n'));
    await expect(absent).rejects.toMatchObject({ kind: 'usage', code: 'copy-source-missing' });
    const noise = [
      '/usr/bin/python3',
      '-c',
      'import sys; sys.stderr.write("\\x1b[31merror: \\u202eevil\\x1b[0m\\n" * 9); sys.exit(7)',
    ];
    const error: unknown = await build(engine, await project(`RUN ${JSON.stringify(noise)}`)).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ kind: 'blocked', code: 'image-build-failed' });
    const said = error instanceof Error ? `${error.message}${String(error.cause)}` : '';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(said.replaceAll('\n', '')).not.toMatch(/[\x00-\x1f\u202e]/);
    expect(said.length).toBeLessThan(6_000);
  });

  it('never removes an image of the caller’s that has no name: Docker would, with the build’s own name', async () => {
    const tag = `unnamed-test-${process.pid}:x`;
    const [first, second] = [await project('LABEL a=1'), await project('LABEL a=2')];
    const { id } = await build(engine, first, { tag });
    await build(engine, second, { tag });
    const staged = await stage(await project('COPY payload.py /app/'));
    const base = await baseImageFor(engine, await baseRequest(staged.dockerfile.text, id));
    const building = buildImage(engine, staged, {
      ...{ runId: newRunId(), base, tag: TAG, network: false, cacheFolder },
      scratchFolder: await folder('scratch'),
    });
    if (name === 'docker') await expect(building).rejects.toMatchObject({ code: 'base-image-unnamed' });
    else made.add((await building).id);
    expect((await inspectImage(engine, id))?.id).toBe(id);
  });

  it('refuses a tag that is a name of the base, though the base was named otherwise', async () => {
    const own = `localhost/own-name-test-${process.pid}:x`;
    const { id } = await build(engine, await project('LABEL own=1'), { tag: own });
    const staged = await stage(await project('COPY payload.py /app/'));
    const names = name === 'podman' ? [id, own.slice('localhost/'.length)] : [id];
    for (const given of names) {
      const base = await baseImageFor(engine, await baseRequest(staged.dockerfile.text, given));
      const building = buildImage(engine, staged, {
        ...{ runId: newRunId(), base, tag: own, network: false, cacheFolder },
        scratchFolder: await folder('scratch'),
      });
      await expect(building).rejects.toMatchObject({ code: 'invalid-setting' });
    }
    expect((await inspectImage(engine, own))?.id).toBe(id);
    await remove(engine, [own]);
  });

  it('and of an image that another stage reads under another name, with a network', async () => {
    const own = `localhost/other-stage-test-${process.pid}:x`;
    const other = `${own}y`;
    const { id } = await build(engine, await project('LABEL own=2'), { tag: own });
    await call(engine.client, ['image', 'tag', own, other]);
    const source = await project('COPY --from=other /usr/bin/python3 /app/x');
    const file = join(source, 'Dockerfile.sandbox');
    const base = 'ARG BASE_IMAGE=localhost/sandbox-attestation-base:debian-packages\n';
    const before = await readFile(file, 'utf8');
    for (const text of [
      before.replace(/^ARG.*\n/, `${base}FROM ${other} AS other\n`),
      before.replace(/^ARG.*\n/, base).replace('--from=other', `--from=${other}`),
      before.replace(/^ARG.*\n/, base).replace('--from=other', `--from=${own}`),
    ]) {
      await writeFile(file, text);
      const staged = await stage(source);
      const request = {
        ...{ runId: newRunId(), base: await baseImageFor(engine, await baseRequest(text, null)) },
        ...{ tag: own, cacheFolder, scratchFolder: await folder('scratch') },
      };
      await expect(buildImage(engine, staged, { ...request, network: true })).rejects.toMatchObject({
        code: 'invalid-setting',
      });
    }
    expect((await inspectImage(engine, own))?.id).toBe(id);
    await remove(engine, [own, other]);
  });

  it('refuses an image that was not built on the base asked for', async () => {
    const source = await project('COPY payload.py /p.py\nFROM scratch\nCOPY payload.py /p.py');
    await expect(build(engine, source)).rejects.toMatchObject({
      kind: 'usage',
      code: 'base-image-not-taken',
    });
    const base = await baseImageFor(
      engine,
      await baseRequest('ARG BASE_IMAGE\nFROM $BASE_IMAGE', 'debian-packages'),
    );
    const request = {
      ...{ runId: newRunId(), base, tag: TAG, network: false, cacheFolder },
      scratchFolder: await folder('scratch'),
    };
    await writeFile(join(source, 'Dockerfile.sandbox'), 'FROM scratch\nCOPY payload.py /p.py\n');
    await expect(buildImage(engine, await stage(source), request)).rejects.toMatchObject({
      kind: 'blocked',
      code: 'base-image-not-used',
    });
  });
});

async function sizes(folder: string): Promise<{ name: string; size: number }[]> {
  const names: string[] = await readdir(folder).catch(() => []);
  return Promise.all(names.map(async (name) => ({ name, size: (await stat(join(folder, name))).size })));
}

describeEngines('a build of the same files again', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await connect(name);
  });
  afterAll(() => remove(engine, [TAG, ...made]));

  it('gives the same image, and Docker is not made to hand its layers out again', async () => {
    const source = await project('COPY payload.py /app/payload.py');
    const [first, again]: [string[], string[]] = [[], []];
    const one = await build(counting(engine, first), source);
    const two = await build(counting(engine, again), source);
    expect([two.id, two.configDigest, two.diffIds]).toEqual([one.id, one.configDigest, one.diffIds]);
    const saves = (asked: readonly string[]) =>
      asked.filter((words) => / save /.test(words) || words === 'saveImage').length;
    expect([saves(first), saves(again)]).toEqual(name === 'docker' ? [1, 0] : [0, 0]);
    expect((await inspectImage(engine, TAG))?.id).toBe(one.id);
  });

  it('makes it anew when what was made of it is gone', async () => {
    const source = await project('COPY payload.py /app/gone.py');
    const one = await build(engine, source);
    await remove(engine, [one.id]);
    expect((await build(engine, source)).id).toBe(one.id);
  });

  it('does not trust anything that is kept of earlier builds: neither a record nor the bytes under a name', async () => {
    const source = await project('COPY payload.py /app/gone.py');
    const one = await build(engine, source);
    const other = await build(engine, await project('COPY payload.py /app/other.py\nENTRYPOINT ["/other"]'));
    const kept = join(cacheFolder, 'content');
    const names: string[] = await readdir(kept).catch(() => []);
    expect(names.length > 0 || name === 'podman').toBe(true);
    const forged = names.includes(other.id.slice(7)) ? await readFile(join(kept, other.id.slice(7))) : '';
    for (const each of names) await writeFile(join(kept, each), forged);
    const two = await build(engine, source);
    expect([two.id, two.entrypoint, two.diffIds]).toEqual([one.id, one.entrypoint, one.diffIds]);
    // Layers alone: what names them is still as it was.
    for (const { name: each, size } of await sizes(kept))
      if (size % 512 === 0) await writeFile(join(kept, each), forged);
    expect((await build(engine, source)).id).toBe(one.id);
  });

  it('runs what a Dockerfile runs each time: nothing of an earlier build stands for it', async () => {
    const run = 'import os; open("/tmp/when", "w").write(os.urandom(8).hex())';
    const source = await project(`RUN ${JSON.stringify(['/usr/bin/python3', '-c', run])}`);
    const [one, two] = [await build(engine, source), await build(engine, source)];
    expect(two.diffIds).not.toEqual(one.diffIds);
  });
});

/** Whether the process is gone within some seconds: an engine may need a moment to stop it. */
async function gone(mark: string): Promise<boolean> {
  for (let tries = 0; tries < 20; tries += 1) {
    if (spawnSync('pgrep', ['-f', mark]).status !== 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
}

describeEngines("Docker's classic builder", (name) => {
  it('gives the same image twice as well, without buildx', async () => {
    const engine = await connect(name);
    if (name === 'podman') {
      // Podman has one builder: nothing of Docker's may be asked of it.
      expect((await build(engine, await clone(1, 0o644))).builder).toBe('podman');
      await remove(engine, [TAG, ...made]);
      return;
    }
    const classic = await withoutBuildx(engine);
    const one = await build(classic, await clone(1_000_000_000, 0o644));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const two = await build(classic, await clone(1_700_000_001, 0o600));
    expect(one.builder).toBe('classic');
    expect([two.configDigest, two.diffIds, two.reproducible]).toEqual([one.configDigest, one.diffIds, true]);
    await remove(engine, [TAG, ...made]);
  });
});

/** The same engine through its own client, which finds no buildx where plugins lie. */
async function withoutBuildx(engine: Engine): Promise<Engine> {
  const program = join(await folder('bin'), 'docker');
  const real = execFileSync('sh', ['-c', 'command -v docker'], { encoding: 'utf8' }).trim();
  const places = ['libexec', 'lib', 'local/lib', 'local/libexec'].map(
    (at) => `/usr/${at}/docker/cli-plugins`,
  );
  const hidden = places.map((place) => `[ ! -d ${place} ] || mount -t tmpfs none ${place}`).join('\n');
  await writeFile(
    program,
    `#!/bin/sh\nPATH=/usr/bin:/bin exec unshare --mount sh -ec '${hidden}\nexec ${real} "$@"' docker "$@"\n`,
    { mode: 0o755 },
  );
  return { ...engine, client: { ...engine.client, program } };
}
