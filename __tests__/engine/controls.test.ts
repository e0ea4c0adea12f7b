import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from '@jest/globals';
import { cleanUp } from '../../src/container/orphans/clean-up.ts';
import { findDeadFolders } from '../../src/container/orphans/dead-folders.ts';
import { findOrphans, NOTHING_LEFT } from '../../src/container/orphans/orphans.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { makeControlNetwork } from '../../src/container/weakened/control-network.ts';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from '../../src/engine/labels.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { CONTROLS, controlsFor, expectedFailures } from '../../src/probes/controls/controls.ts';
import { CONTROL_NETWORK } from '../../src/probes/controls/host-routes.ts';
import { runName, weakenedRunsFor } from '../../src/probes/controls/together.ts';
import { readMachine } from '../../src/venue/machine.ts';
import { describeEngines, type EngineName } from '../engines.ts';
import { PERFECT, withContext } from '../hostile/sandbox.ts';
import { eachAloneWithDeadRuns } from '../support/dead-runs.ts';
import { ofDead } from '../support/owner-names.ts';
import { holdsWithin } from '../support/wait-until.ts';
import { attested, projectFolder, reasonsOf } from './attested.ts';

/** Other tests on this machine have such a network, too, and there is one at a time. */
const PATIENCE_MS = 100_000;
/** How often a test makes a dead run's network that others may remove. */
const TRIES = 5;

const PROFILES = ['targeted-deny', 'deny-by-default'] as const;
const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));
const [ADDRESSES = ''] = CONTROL_NETWORK.subnet.split('/');

/** Whether nobody has the addresses of the controls' network. Other tests may have networks of other addresses. */
async function isFree(): Promise<boolean> {
  const files = await Promise.all(['route', 'fib_trie'].map((name) => readFile(`/proc/net/${name}`, 'utf8')));
  return !files.join('\n').includes(ADDRESSES);
}

const connected: Engine[] = [];
afterAll(async () => {
  for (const engine of connected) await engine.close();
});

async function engineHere(name: EngineName, folder: string): Promise<Engine> {
  const clientConfig = join(folder, 'client');
  await mkdir(clientConfig, { recursive: true });
  const machine = await readMachine();
  const engine = await chooseEngine(name, { environment: process.env, clientConfig, machine });
  connected.push(engine);
  return engine;
}

/** Makes a folder for a test's engine and whatever else it leaves, and removes it. */
async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'controls-test-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describeEngines('the negative controls', (engine) => {
  it('are all detected, each in a run of its own: it makes what it must fail and nothing else', async () => {
    const result = await attested({ engine, seccomp: 'deny-by-default', controls: 'all' });
    const { controls, waivers, verdict } = result.reading;
    expect(reasonsOf(result)).toEqual([]);
    expect([verdict, waivers.includes('uncontrolled')]).toEqual(['ACCEPTED', false]);
    const wanted = controlsFor('all', result.bundle.host.engine);
    expect(controls.map(({ id, state, failed }) => [id, state, [...failed].sort()])).toEqual(
      wanted.map((control) => [control.id, 'detected', [...expectedFailures(control, engine)].sort()]),
    );
    expect(await imagesOf(engine)).toEqual([]);
    expect(await holdsWithin(PATIENCE_MS, isFree)).toBe(true);
  });

  it.each(PROFILES)('share a few runs when only the packet’s are made, under %s', async (seccomp) => {
    const result = await attested({ engine, seccomp, controls: 'packet' });
    expect(reasonsOf(result)).toEqual([]);
    expect(result.verdict).toBe('ACCEPTED');
    const wanted = weakenedRunsFor('packet', result.bundle.host.engine);
    expect(result.bundle.controls?.map(({ ids, state }) => [ids, state])).toEqual(
      wanted.map((run) => [run.map(({ id }) => id), 'detected']),
    );
    for (const { id, failed } of result.reading.controls) {
      const control = CONTROLS.find((each) => each.id === id);
      const expected = control === undefined ? [] : expectedFailures(control, engine);
      expect([id, [...failed].sort()]).toEqual([id, [...expected].sort()]);
    }
  });

  it('detect a payload that reports the same whatever it finds', async () => {
    const result = await withContext({ payload: PERFECT }, (context) =>
      attested({ engine, context, controls: 'packet' }),
    );
    expect(result.verdict).toBe('BLOCKED');
    // It hands on what it reads, so that those probes fail; the others it only claims.
    const read = ['PR-NET-2', 'PR-ENV-1', 'PR-MOUNT-1'];
    const caught = weakenedRunsFor('packet', result.bundle.host.engine).filter((run) =>
      run.some((control) => expectedFailures(control, engine).some((id) => !read.includes(id))),
    );
    expect(reasonsOf(result)).toEqual(
      caught.map((run) => `control-not-detected ${runName(run.map(({ id }) => id))}`),
    );
  });

  it('that cannot run block the run by name', () =>
    inFolder(async (folder) => {
      for (const name of ['Dockerfile.sandbox', 'seccomp', 'inspector'])
        await cp(join(projectFolder, name), join(folder, name), { recursive: true });
      await writeFile(join(folder, 'inspector/peer.py'), 'raise SystemExit(1)\n');
      const result = await attested({ engine, controls: 'packet' }, { projectFolder: folder });
      expect(result.verdict).toBe('BLOCKED');
      const networked = weakenedRunsFor('packet', result.bundle.host.engine).filter((run) =>
        run.some(({ weakens }) => weakens.some(({ kind }) => kind === 'network')),
      );
      expect(networked.length).toBeGreaterThan(0);
      expect(reasonsOf(result)).toEqual(
        networked.map((run) => `control-did-not-run ${runName(run.map(({ id }) => id))}`),
      );
    }));
});

describeEngines('the negative controls, beside dead runs,', (engine) => {
  eachAloneWithDeadRuns();

  it('take another run’s network in turn, and a dead run’s away', () =>
    inFolder(async (folder) => {
      const { image_digest: image } = (await attested({ engine })).bundle;
      const here = await engineHere(engine, folder);
      const { signal } = new AbortController();
      const make = async (owner: string, waitMs: number) => {
        const labels = { [RUN_LABEL]: newRunId(), [OWNER_LABEL]: owner };
        return makeControlNetwork(here, { name: `${NAME_PREFIX}${newRunId()}`, labels, waitMs, signal });
      };
      const first = await make(await ownerHere(), PATIENCE_MS);
      try {
        await expect(make(await ownerHere(), 300)).rejects.toMatchObject({ code: 'control-network' });
        const second = make(await ownerHere(), PATIENCE_MS);
        await sleep(500);
        await first.remove();
        await (await second).remove();
      } finally {
        await first.remove();
      }
      // Process ids end below this one.
      const deadOwner = ofDead(await ownerHere());
      // A live run's container keeps it, whatever an image's labels say.
      const live = `${NAME_PREFIX}${newRunId()}`;
      const labels = [`${RUN_LABEL}=${newRunId()}`, `${OWNER_LABEL}=${await ownerHere()}`];
      const words = labels.flatMap((each) => ['--label', each]);
      const makeWithContainer = async () => {
        const network = await make(deadOwner, PATIENCE_MS);
        const args = ['create', '--name', live, '--network', network.name, ...words, image];
        return { network, created: await call(here.client, args) };
      };
      let { network: dead, created } = await makeWithContainer();
      // Until the container is on it, any run on this machine that waits for the addresses removes the network.
      for (let tries = 1; tries < TRIES && created.exitCode !== 0; tries += 1) {
        await dead.remove();
        ({ network: dead, created } = await makeWithContainer());
      }
      expect(created).toMatchObject({ exitCode: 0 });
      await expect(make(await ownerHere(), 300)).rejects.toMatchObject({ code: 'control-network' });
      expect((await call(here.client, ['rm', live])).exitCode).toBe(0);
      const next = await make(await ownerHere(), PATIENCE_MS);
      await next.remove();
      expect((await findOrphans(here)).networks).not.toContain(dead.name);
      await dead.remove();
    }));

  it('leave nothing that doctor --clean does not find when the program is killed among them', () =>
    inFolder(async (folder) => {
      const here = await engineHere(engine, folder);
      const temporary = join(folder, 'temporary');
      await mkdir(temporary);
      const args = ['--engine', engine, '--venue', 'VPS', '--base-image', 'debian-packages', '--no-posture'];
      const given = [...args, '--signing', 'none', '--tag', 'localhost/sandbox-attestation-test:attest'];
      const child = spawn(
        process.execPath,
        [PROGRAM, 'run', ...given, '--output', join(folder, 'evidence')],
        {
          cwd: folder,
          stdio: 'ignore',
          env: {
            ...process.env,
            TMPDIR: temporary,
            RUNNER_TEMP: '',
            GITHUB_ACTIONS: '',
            XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
          },
        },
      );
      const ended = new Promise((resolve) => child.once('close', resolve));
      const runId = await firstRun(temporary);
      // The test kills it when its network exists, and with it most of what a run can leave.
      const asked = ['network', 'ls', '--quiet', '--filter', `label=${RUN_LABEL}=${runId}`];
      const named = ['network', 'ls', '--format', '{{.Name}}', '--filter', `label=${RUN_LABEL}=${runId}`];
      for (let tries = 0; tries < 2000 && child.exitCode === null; tries += 1) {
        if ((await call(here.client, asked)).stdout.trim() !== '') break;
        await sleep(20);
      }
      child.kill('SIGKILL');
      await ended;
      await sleep(1000);
      const left = await findOrphans(here);
      const folders = await findDeadFolders(temporary, [here]);
      // Any run on this machine that waits for the addresses may have removed it: what is still there must be found.
      const there = (await call(here.client, named)).stdout.split('\n').filter((name) => name !== '');
      expect(left.networks).toEqual(expect.arrayContaining(there));
      expect(folders.left.length).toBeGreaterThan(1);
      // On a busy machine the first has no time for all of it: it names the rest, and the next removes it.
      const first = await cleanUp({ engines: [here], temporary, runId });
      const places = ({ engines, folders }: typeof first) => [...engines.values(), folders];
      for (const { found, left } of places(first)) expect(found).toEqual(expect.arrayContaining([...left]));
      const isDone = places(first).every(({ left }) => left.length === 0);
      const cleaned = isDone ? first : await cleanUp({ engines: [here], temporary, runId });
      for (const { left } of places(cleaned)) expect(left).toEqual([]);
      expect(await findOrphans(here, runId)).toEqual(NOTHING_LEFT);
      expect((await readdir(temporary)).filter((name) => name.startsWith(NAME_PREFIX))).toEqual([]);
      // Nothing holds the addresses: the next run's network is made at once.
      const labels = { [RUN_LABEL]: newRunId(), [OWNER_LABEL]: await ownerHere() };
      const name = `${NAME_PREFIX}${newRunId()}`;
      const { signal } = new AbortController();
      await (await makeControlNetwork(here, { name, labels, waitMs: PATIENCE_MS, signal })).remove();
    }));
});

/** The images of this program's own negative controls that the engine still has. */
async function imagesOf(engine: EngineName): Promise<string[]> {
  return inFolder(async (folder) => {
    const { client } = await engineHere(engine, folder);
    const { stdout } = await call(client, ['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}']);
    const owner = await ownerHere();
    return stdout.split('\n').filter((name) => name.endsWith(`:${owner}`));
  });
}

/** The id of the run whose folder is made first. */
async function firstRun(temporary: string): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    for (const name of await readdir(temporary)) {
      const run = await readFile(join(temporary, name, 'run'), 'utf8').catch(() => '');
      if (/^[0-9a-f]{32}$/.test(run)) return run;
    }
    await sleep(50);
  }
  throw new Error('no run began');
}
