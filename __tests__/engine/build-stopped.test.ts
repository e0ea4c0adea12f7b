import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cleanUp } from '../../src/container/orphans/clean-up.ts';
import { processIds, read } from '../../src/container/processes.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { call } from '../../src/engine/client.ts';
import { DEBIAN_BASE_TAG } from '../../src/engine/labels.ts';
import { profileOfBuild } from '../../src/engine/podman/build-container.ts';
import { baseImageFor } from '../../src/image/base-image.ts';
import { buildImage } from '../../src/image/build/build.ts';
import { stageContext } from '../../src/image/context/stage.ts';
import { describeEngines } from '../engines.ts';
import { holdsWithin } from '../support/wait-until.ts';
import { attested } from './attested.ts';
import { connectTestEngine, type TestEngine } from './test-engine.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));
const COPIES = Array.from({ length: 100 }, (_, index) => `COPY large /app/${index}`);
const SLEEPS = 'USER 65532:65532\nRUN ["/usr/bin/python3", "-c", "import time; time.sleep(300)"]';

/** Whether an engine's client builds from this folder. */
function builds(folder: string): boolean {
  return [...processIds()].some((pid) => {
    const words = (read(pid, 'cmdline') ?? '').split('\0');
    return words.includes('build') && words.some((each) => each.startsWith(folder));
  });
}

describeEngines('a build that is stopped while it copies', (name) => {
  let room: string;
  let connected: TestEngine;
  const folder = (what: string) => mkdtemp(join(room, `${what}-`));
  /** The builder's containers that have this profile, and the names of images of this run. */
  const left = async (scratchFolder: string, runId: string) => {
    const { client } = connected.engine;
    const names = await call(client, ['image', 'ls', '--format', '{{.Repository}}']);
    const images = names.stdout.split('\n').filter((each) => each.includes(runId));
    if (name === 'docker') return images;
    const { stdout } = await call(client, ['info', '--format', '{{.Store.GraphRoot}}/overlay-containers']);
    const folders = (await readdir(stdout.trim(), { withFileTypes: true })).filter((each) =>
      each.isDirectory(),
    );
    const profiles = folders.map((each) => profileOfBuild(join(each.parentPath, each.name)));
    return [...images, ...(await Promise.all(profiles)).filter((each) => each?.startsWith(scratchFolder))];
  };

  beforeAll(async () => {
    // It makes the base.
    await attested({ engine: name });
    room = await mkdtemp(join(tmpdir(), 'build-stopped-test-'));
    connected = await connectTestEngine(name, room);
  });

  afterAll(async () => {
    await connected.close();
    await rm(room, { recursive: true, force: true });
  });

  it('leaves no container and no image', async () => {
    const { engine } = connected;
    const source = await folder('context');
    await writeFile(join(source, 'large'), randomBytes(8 * 1024 * 1024));
    const dockerfile = join(source, 'Dockerfile.sandbox');
    await writeFile(dockerfile, [`FROM ${DEBIAN_BASE_TAG}`, ...COPIES, SLEEPS, ''].join('\n'));
    const staged = await stageContext({
      ...{ source, dockerfile, target: await folder('staged'), includeUntracked: true },
    });
    const around = {
      ...{ scratchFolder: await folder('scratch'), cacheFolder: join(room, 'cache'), environment: {} },
    };
    const wanted = { choice: null, venue: 'VPS', dockerfile: staged.dockerfile, releaseBase: null } as const;
    const base = await baseImageFor(engine, { ...wanted, ...around });
    const stop = new AbortController();
    const runId = newRunId();
    const request = { runId, base, network: false, signal: stop.signal, ...around };
    const tag = `localhost/build-stopped-test-${process.pid}:1`;
    const building = buildImage(engine, staged, { ...request, tag }).catch((error: unknown) => error);
    // A busy engine begins late: what is stopped is a build whose builder has begun, which its last step keeps from ending.
    const hasBegun = async () =>
      builds(staged.folder) && (name === 'docker' || (await left(around.scratchFolder, runId)).length > 0);
    expect(await holdsWithin(60_000, hasBegun)).toBe(true);
    await sleep(1_000);
    stop.abort();
    expect(await building).toMatchObject({ code: 'image-build-failed' });
    expect(await left(around.scratchFolder, runId)).toEqual([]);
  });

  it('ends with its program, and what still runs with what doctor --clean removes', async () => {
    const { engine } = connected;
    const [context, temporary] = [await folder('killed'), await folder('temporary')];
    const mark = newRunId();
    const sleeps = `RUN ["/usr/bin/python3", "-c", "import time; time.sleep(300)", "${mark}"]`;
    await writeFile(
      join(context, 'Dockerfile.sandbox'),
      [`FROM ${DEBIAN_BASE_TAG}`, 'USER 65532:65532', sleeps, 'ENTRYPOINT ["/usr/bin/python3"]', ''].join(
        '\n',
      ),
    );
    const runs = () =>
      [...processIds()].some((pid) => {
        const words = (read(pid, 'cmdline') ?? '').split('\0');
        return words.at(-2) === mark && words[0]?.endsWith('python3');
      });
    const given = ['--engine', name, '--venue', 'VPS', '--no-posture'];
    const child = spawn(
      process.execPath,
      [
        ...[PROGRAM, 'run', ...given, '--context', context, '--include-untracked', '--signing', 'none'],
        ...['--no-controls', '--output', join(room, 'killed-evidence')],
      ],
      {
        stdio: 'ignore',
        env: { ...process.env, TMPDIR: temporary, RUNNER_TEMP: '', GITHUB_ACTIONS: '' },
      },
    );
    const ended = once(child, 'close');
    expect(await holdsWithin(100_000, () => runs() || child.exitCode !== null)).toBe(true);
    expect(child.exitCode).toBeNull();
    child.kill('SIGKILL');
    await ended;
    if (name === 'docker') expect(await holdsWithin(10_000, () => !runs())).toBe(true);
    expect(await holdsWithin(10_000, () => !builds(temporary))).toBe(true);
    const { folders } = await cleanUp({ engines: [engine], temporary });
    expect(folders.left).toEqual([]);
    expect(runs()).toBe(false);
    expect(await readdir(temporary)).toEqual([]);
  });
});
