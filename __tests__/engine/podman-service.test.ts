import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { describeEngine } from '../engines.ts';
import { ENGINE_PROGRAM } from '../hostile/faulty-client.ts';
import { liar, PERFECT, withContext } from '../hostile/sandbox.ts';
import { eachAloneWithDeadRuns } from '../support/dead-runs.ts';
import { processesOf, runCommand } from './command.ts';
import { connectTestEngine } from './test-engine.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));
const REAL = spawnSync('sh', ['-c', 'command -v podman'], { encoding: 'utf8' }).stdout.trim();
const SLEEPS = liar('report(); emit(LINES.items())\nimport time\ntime.sleep(300)');

/** Process ids of services whose socket is below a folder. */
async function servicesIn(folder: string): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const words = (await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')).split('\0');
    if (words.includes('service') && words.some((word) => word.startsWith(`unix://${folder}`)))
      found.push(Number(name));
  }
  return found;
}

/** Whether the payload of a run below a folder has written its lines. */
async function linesIn(folder: string): Promise<boolean> {
  const runs = (await readdir(folder)).filter((name) => name.startsWith('sandbox-attestation-'));
  return runs.some((name) => existsSync(join(folder, name, 'out/attest.jsonl')));
}

async function until<T>(ask: () => Promise<T>, wanted: (value: T) => boolean, seconds: number): Promise<T> {
  for (const end = performance.now() + seconds * 1000; ; ) {
    const value = await ask();
    if (wanted(value) || performance.now() > end) return value;
    await sleep(50);
  }
}

describeEngine('podman', 'its service', () => {
  let folder: string;
  // Some of these tests call `doctor --clean`.
  eachAloneWithDeadRuns();
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'service-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('goes away while the payload runs: nothing runs on', async () => {
    let container = '';
    const ended = await withContext({ payload: SLEEPS }, (context) =>
      runCommand('podman', ['--context', context, '--timeout', '200'], {
        temporary: folder,
        whenRunning: async (id) => {
          container = id;
          for (const pid of await servicesIn(folder)) process.kill(pid, 'SIGKILL');
        },
      }),
    );
    expect(container).not.toBe('');
    expect(ended.result.reasons.map(({ code }) => code)).toEqual(['engine-stopped']);
    expect(ended.exitCode).toBe(3);
    expect(ended.seconds).toBeLessThan(60);
    expect(await processesOf(container)).toEqual([]);
    expect(await servicesIn(folder)).toEqual([]);
  });

  /** Starts the program, kills it when `ready` says so, and waits until what `left` finds is gone. */
  async function killedWhen(
    ready: () => Promise<boolean>,
    left: () => Promise<readonly number[]>,
    client: string | null = null,
  ): Promise<void> {
    await withContext({ payload: SLEEPS }, async (context) => {
      const args = ['run', '--engine', 'podman', '--venue', 'VPS', '--base-image', 'debian-packages'];
      const named = client === null ? [] : ['--engine-program', client];
      const more = [...named, '--no-controls', '--no-posture', '--context', context, '--timeout', '200'];
      const tag = 'localhost/sandbox-attestation-test-service:attest';
      const environment = {
        ...process.env,
        TMPDIR: folder,
        RUNNER_TEMP: '',
        GITHUB_ACTIONS: '',
        XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
      };
      const start = (words: readonly string[]) =>
        spawn(process.execPath, [PROGRAM, ...words], { cwd: folder, stdio: 'ignore', env: environment });
      const program = start([...args, ...more, '--tag', tag, '--output', join(folder, 'evidence')]);
      expect(await until(ready, Boolean, 30)).toBe(true);
      program.kill('SIGKILL');
      expect(await until(left, ({ length }) => length === 0, 5)).toEqual([]);
      const doctor = start(['doctor', '--clean']);
      await new Promise((resolve) => doctor.once('close', resolve));
      expect((await readdir(folder)).filter((name) => name.startsWith('sandbox-attestation-'))).toEqual([]);
    });
  }

  it.each([
    ['is there', async () => (await servicesIn(folder)).length > 0],
    ['has the payload run', () => linesIn(folder)],
  ])('ends with a program that is killed when it %s', async (_, ready) => {
    await killedWhen(ready, () => servicesIn(folder));
    expect(await servicesIn(folder)).toEqual([]);
  });

  it('writes what it serves into a folder that goes with the run’s', async () => {
    const { close } = await connectTestEngine('podman', folder);
    const [pid] = await servicesIn(folder);
    try {
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8');
      expect(environment.split('\0').find((each) => each.startsWith('TMPDIR='))).toMatch(`=${folder}/`);
    } finally {
      await close();
    }
  });

  // One that is asked to end in the middle of a request may never do so, and holds locks that all of Podman waits for.
  it('ends with a killed program although it ignores SIGTERM', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    const pidFile = join(folder, 'deaf.pid');
    const deaf = `case "$*" in *'system service'*) echo $$ >${pidFile}; trap '' TERM;; esac`;
    await writeFile(join(bin, 'podman'), `#!/bin/bash\n${deaf}\n${REAL} "$@"\nexit $?\n`, { mode: 0o755 });
    const isDeaf = async () => {
      const pid = Number(await readFile(pidFile, 'utf8').catch(() => '0'));
      return pid > 0 && existsSync(`/proc/${pid}`) ? [pid] : [];
    };
    try {
      await killedWhen(() => linesIn(folder), isDeaf, join(bin, 'podman'));
      expect(existsSync(pidFile)).toBe(true);
    } finally {
      // The kernel's signal is for the script alone; the real one would end when it was idle for long.
      for (const pid of await servicesIn(folder)) process.kill(pid, 'SIGKILL');
    }
  });

  it('is killed at the end of a run when it ignores SIGTERM', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    const deaf = `case "$*" in *'system service'*) trap '' TERM; ${REAL} "$@" & wait; sleep 600;; esac`;
    await writeFile(join(bin, 'podman'), `#!/bin/bash\n${deaf}\nexec ${REAL} "$@"\n`, { mode: 0o755 });
    const temporary = join(folder, 't');
    const ended = await withContext({ payload: PERFECT }, (context) =>
      runCommand('podman', ['--context', context], {
        temporary,
        environment: { [ENGINE_PROGRAM]: join(bin, 'podman') },
      }),
    );
    expect(ended.stderr).not.toContain('unsettled');
    expect(ended.exitCode).toBe(0);
    expect(await servicesIn(temporary)).toEqual([]);
  });

  it('ends with the run where podman is a script that waits for the real one', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    await writeFile(join(bin, 'podman'), `#!/bin/bash\n${REAL} "$@"\nexit $?\n`, { mode: 0o755 });
    const temporary = join(folder, 't');
    const ended = await withContext({ payload: PERFECT }, (context) =>
      runCommand('podman', ['--context', context], {
        temporary,
        environment: { [ENGINE_PROGRAM]: join(bin, 'podman') },
      }),
    );
    expect(ended.exitCode).toBe(0);
    expect(
      await until(
        () => servicesIn(temporary),
        ({ length }) => length === 0,
        5,
      ),
    ).toEqual([]);
  });

  it('is left out where its socket would have too long a path', async () => {
    const temporary = join(folder, 'long'.repeat(15));
    await mkdir(temporary);
    const ended = await withContext({ payload: PERFECT }, (context) =>
      runCommand('podman', ['--context', context, '--verbose'], { temporary }),
    );
    expect(
      ended.result.reasons.map(({ code }) => code).filter((code) => !code.startsWith('statement-')),
    ).toEqual([]);
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr).toContain('podman --runtime');
    expect(ended.stderr).toContain(' start --attach ');
    expect(ended.stderr).not.toContain('system service');
  });
});
