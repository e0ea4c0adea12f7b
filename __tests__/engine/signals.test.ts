import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { answering, describeEngines, type EngineName } from '../engines.ts';

import { ENGINE_PROGRAM } from '../hostile/faulty-client.ts';
import { groupOf, titled } from '../hostile/table.ts';
import { aloneWithDeadRuns, DEAD_RUNS_TIMEOUT_MS } from '../support/dead-runs.ts';
import { Results } from './at-once.ts';
import { ownerOf } from './leftovers.ts';
import { signalledAt } from './stages.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));
const SUITE = 'a program that a signal ends, at each of its stages';
const AT_ONCE = 3;

interface Left {
  readonly exitCode: number | null;
  readonly code: string;
  readonly stderr: string;
  /** What is left: names of containers and folders, and parts of files. */
  readonly left: readonly string[];
}

async function ended(engine: EngineName, id: string): Promise<Left> {
  const [, signal = '', stage = '', auxiliary = ''] = id.split('-');
  const folder = await mkdtemp(join(tmpdir(), 'signals-'));
  const temporary = join(folder, 'temporary');
  const output = join(folder, 'evidence');
  mkdirSync(temporary);
  const environment = {
    ...process.env,
    TMPDIR: temporary,
    RUNNER_TEMP: '',
    GITHUB_ACTIONS: '',
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
  };
  const faulty = await signalledAt(folder, engine, stage, signal);
  const engineProgram = Reflect.get(faulty.environment, ENGINE_PROGRAM) as string | undefined;
  try {
    const args = [
      '--engine',
      engine,
      ...(engineProgram === undefined ? [] : ['--engine-program', engineProgram]),
      ...(auxiliary === '' ? ['--no-posture'] : []),
      '--venue',
      'VPS',
      '--allow-engine-endpoint',
      '--base-image',
      'debian-packages',
      '--output',
      output,
    ];
    const run = await program(
      ['run', '--json', '--tag', `localhost/sandbox-attestation-test-signals:${id}`, ...args],
      {
        ...environment,
        ...faulty.environment,
      },
    );
    expect(faulty.happened()).toBe(true);
    const owner = ownerOf(run.pid);
    // A program that was killed cleans nothing up: the next one does, when it is asked.
    if (signal === 'KILL') {
      // A client that was under way goes on without it.
      await sleep(2000);
      const doctor = await aloneWithDeadRuns(() => program(['doctor', '--clean', '--json'], environment));
      expect(doctor.stdout).toContain('"able": true');
    }
    return {
      exitCode: run.exitCode,
      code: run.stdout === '' ? '' : JSON.parse(run.stdout).reasons[0].code,
      stderr: run.stderr,
      left: [
        ...(await containersOf(engine, owner)),
        ...(await imagesOf(engine, owner)),
        ...readdirSync(temporary).filter((name) => name.startsWith('sandbox-attestation-')),
        ...halfWritten(output),
      ],
    };
  } finally {
    await faulty.end();
    await said(engine, ['image', 'rm', '--force', `localhost/sandbox-attestation-test-signals:${id}`]);
    await rm(folder, { recursive: true, force: true });
  }
}

function program(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ exitCode: number | null; stdout: string; stderr: string; pid: number }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr, pid: child.pid ?? 0 }));
  });
}

/**
 * Returns what an engine prints. Does not block this process, which holds the auxiliary runs' proxies; Podman
 * does not list a container whose files one of them is reading.
 */
async function said(engine: EngineName, args: readonly string[]): Promise<string> {
  const done = await promisify(execFile)(engine, args).catch(() => ({ stdout: '' }));
  return done.stdout;
}

/** Containers whose owner has this process id. */
async function containersOf(engine: EngineName, owner: string): Promise<string[]> {
  const format = '{{.Names}} {{.Label "io.sandbox-attestation.owner"}}';
  const lines = (await said(engine, ['ps', '--all', '--format', format])).split('\n');
  return lines.filter((line) => line.split(' ')[1]?.startsWith(owner));
}

/** Images that exist only during a run: their tags name their owner. */
async function imagesOf(engine: EngineName, owner: string): Promise<string[]> {
  const lines = (await said(engine, ['image', 'ls', '--format', '{{.Repository}} {{.Tag}}'])).split('\n');
  return lines.filter((line) => line.split(' ')[1]?.startsWith(owner));
}

/** A bundle is whole or not there. */
function halfWritten(output: string): string[] {
  const names = existsSync(output) ? readdirSync(output) : [];
  for (const name of names)
    if (/^sandbox-.*\.json$/.test(name)) JSON.parse(readFileSync(join(output, name), 'utf8'));
  return names.filter((name) => name.endsWith('.part'));
}

describeEngines(SUITE, (engine) => {
  const group = groupOf('engine/signals.test.ts', SUITE);
  let results: Results<Left>;
  beforeAll(async () => {
    const ids = answering.includes(engine) ? group.rows.map(([id]) => id) : [];
    results = await Results.of(ids, AT_ONCE, (id) => ended(engine, id));
  }, 300_000 + DEAD_RUNS_TIMEOUT_MS);

  test.each(titled(group))('%s', (_, id) => {
    const { exitCode, code, left, stderr } = results.get(id);
    expect({ left, stderr: left.length > 0 ? stderr : '' }).toEqual({ left: [], stderr: '' });
    expect(stderr).not.toMatch(/^\s+at /m);
    if (id.includes('KILL')) expect(exitCode).toBeNull();
    else expect({ exitCode, code }).toEqual({ exitCode: 3, code: 'interrupted' });
  });
});
