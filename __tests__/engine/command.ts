import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { OWNER_LABEL } from '../../src/engine/labels.ts';
import { type Canary, canarySightings, plantCanary } from '../hostile/canary.ts';
import { ENGINE_PROGRAM } from '../hostile/faulty-client.ts';
import { ownerOf } from './leftovers.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));

export interface CommandOptions {
  /** On top of this process's environment; undefined takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Where the program makes its private folders; one of this call's own if it is not given. */
  readonly temporary?: string;
  /** Where the test itself asks the engine, when the program is given a socket in front of it (faulty-socket.ts). */
  readonly engineHost?: string | undefined;
  /** Whether auxiliary runs take the posture; not by default. */
  readonly posture?: boolean;
  /** The host's secret that nothing may show; one of this call's own if it is not given. */
  readonly canary?: Canary;
  /** Called when the payload's container runs, with the container's id and the program's process id. */
  readonly whenRunning?: (containerId: string, pid: number) => unknown;
}

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  readonly result: {
    readonly verdict: string;
    readonly reasons: readonly { code: string; message: string; remedy: string }[];
    readonly failed_probes?: readonly string[];
    readonly kept_output?: object;
  };
}

/**
 * Calls `sandbox-attestation run … --json` as a program of its own, and sees that whatever happened its words are in
 * order, no secret of the host is in them or in the evidence, its folders are gone and none of its containers is left.
 */
export async function runCommand(
  engine: 'docker' | 'podman',
  args: readonly string[],
  options: CommandOptions = {},
): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'command-'));
  const canary = options.canary ?? plantCanary(folder);
  const temporary = options.temporary ?? join(folder, 'temporary');
  await mkdir(temporary, { recursive: true });
  try {
    const began = performance.now();
    const child = spawn(
      process.execPath,
      [PROGRAM, 'run', '--json', ...defaults(engine, folder, args, options)],
      {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          TMPDIR: temporary,
          RUNNER_TEMP: '',
          GITHUB_ACTIONS: '',
          XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
          ...canary.environment,
          ...options.environment,
        },
      },
    );
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text;
      });
    const host = options.engineHost ?? options.environment?.['DOCKER_HOST'];
    const owner = child.pid ?? 0;
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    if (options.whenRunning) {
      const id = await running(engine, owner, host, () => child.exitCode !== null);
      if (id !== null) await options.whenRunning(id, child.pid ?? 0);
    }
    const exitCode = await ended;
    const seconds = (performance.now() - began) / 1000;
    expectOrder(said);
    expect(canarySightings(canary, said, [join(folder, 'evidence')])).toEqual([]);
    expect((await readdir(temporary)).filter((name) => name.startsWith('sandbox-attestation-'))).toEqual([]);
    expect(await readFile('/proc/self/mountinfo', 'utf8')).not.toContain(`${folder}/`);
    expect(await lastContainers(engine, owner, host)).toEqual([]);
    return { exitCode, ...said, seconds, result: JSON.parse(said.stdout) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The arguments that each call needs and does not name itself. A call without evidence keeps nothing. */
function defaults(
  engine: string,
  folder: string,
  args: readonly string[],
  { posture = false, environment = {} }: CommandOptions,
): string[] {
  const program = environment[ENGINE_PROGRAM];
  const given = (name: string) => args.includes(name);
  return [
    ...(given('--engine') ? [] : ['--engine', engine]),
    ...(program === undefined ? [] : ['--engine-program', program]),
    ...(given('--output') ? [] : ['--output', join(folder, 'evidence')]),
    ...(given('--base-image') ? [] : ['--base-image', 'debian-packages']),
    ...(given('--tag') ? [] : ['--tag', 'localhost/sandbox-attestation-test-faults:attest']),
    ...(environment['DOCKER_HOST'] === undefined ? [] : ['--allow-engine-endpoint']),
    // It has tests of its own (posture.test.ts).
    ...(posture ? [] : ['--no-posture']),
    // They have tests of their own, and would make every other one slow.
    ...(given('--controls') ? [] : ['--no-controls']),
    ...['--venue', 'VPS'],
    ...args,
  ];
}

/** One object on stdout; no stack trace, nothing of node's own, no control characters on stderr. */
function expectOrder({ stdout, stderr }: { stdout: string; stderr: string }): void {
  expect(() => JSON.parse(stdout)).not.toThrow();
  expect(stderr).not.toMatch(/^\s+at .*:\d+|node:internal|Warning:|undefined|\[object/m);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(stderr.replaceAll('\n', '')).not.toMatch(/[\x00-\x1f\x7f]/);
}

/** Containers of the program with this process id, with which its name on them begins. */
function list(engine: string, owner: number, host: string | undefined, ...more: readonly string[]): string[] {
  // Nothing runs on another host, and no test may ask one.
  if (host !== undefined && !host.startsWith('unix:')) return [];
  const format = `{{.ID}} {{.Label "${OWNER_LABEL}"}}`;
  const found = spawnSync(engine, ['ps', '--no-trunc', '--format', format, ...more], {
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, ...(host === undefined ? {} : { DOCKER_HOST: host }) },
  });
  return found.stdout.split('\n').flatMap((line) => {
    const [id = '', of = ''] = line.split(' ');
    return of.startsWith(ownerOf(owner)) ? [id] : [];
  });
}

/** What is left after the engine had a moment to remove what it must remove (`--rm`). */
async function lastContainers(engine: string, owner: number, host: string | undefined): Promise<string[]> {
  for (let tries = 0; ; tries += 1) {
    const left = list(engine, owner, host, '--all');
    if (left.length === 0 || tries === 20) return left;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function running(
  engine: string,
  owner: number,
  host: string | undefined,
  over: () => boolean,
): Promise<string | null> {
  for (let tries = 0; tries < 300 && !over(); tries += 1) {
    const [id] = list(engine, owner, host);
    if (id !== undefined) return id;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return null;
}

/** Processes of a container that the host still has. */
export async function processesOf(containerId: string): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const cgroup = await readFile(`/proc/${name}/cgroup`, 'utf8').catch(() => '');
    if (cgroup.includes(containerId)) found.push(Number(name));
  }
  return found;
}
