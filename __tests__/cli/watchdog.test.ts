import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { ReadyTime } from '../support/ready-time.ts';
import { holdsWithin } from '../support/wait-until.ts';

const MODULE = fileURLToPath(new URL('../../src/attest/entry/interrupt.ts', import.meta.url));
const LAST_CALLS = fileURLToPath(new URL('../../src/foundation/last-calls.ts', import.meta.url));
const WATCHDOG = fileURLToPath(new URL('../../src/attest/entry/watchdog.ts', import.meta.url));

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A program that handles signals as a run does, prints when it begins its work, and then runs the given code. */
async function program(
  work: string,
  onAbort = "writeSync(1, 'aborted '); release(); process.exit(3);",
  before: readonly string[] = [],
) {
  const script = `
    import { spawn } from 'node:child_process';
    import { readFileSync, writeSync } from 'node:fs';
    import { interruptSignal } from ${JSON.stringify(MODULE)};
    const { signal, release } = interruptSignal();
    signal.addEventListener('abort', () => { ${onAbort} });
    // The watch has begun.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    ${work}`;
  const words = [...before, process.execPath, '--no-warnings', '--input-type=module', '-e', script];
  const child = spawn(words[0] ?? '', words.slice(1));
  started.push(child);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    said.stdout += data;
  });
  child.stderr.on('data', (data) => {
    said.stderr += data;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({
    code,
    signal,
    at: performance.now(),
    ...said,
  }));
  while (!said.stdout.includes('begin')) await sleep(20);
  return { child, said, ended, began: performance.now() };
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s in the middle of computing ends the program, and its children',
  async (name) => {
    const { child, said, ended, began } = await program(
      `const other = spawn('sleep', ['1000']);
      await new Promise(setImmediate);
      writeSync(1, 'begin ' + other.pid + ' ');
      for (;;);`,
    );
    const ready = new ReadyTime(child.pid ?? 0);
    child.kill(name);
    const { signal, stderr, at } = await ended;
    expect(signal).toBe('SIGKILL');
    expect(stderr).toMatch(/stopped answering and was ended.*doctor --clean/);
    // Five seconds, and as long as other programs had the processor.
    expect(at - began - ready.end()).toBeLessThan(5_000);
    await sleep(200);
    expect(isRunning(Number(/begin (\d+)/.exec(said.stdout)?.[1]))).toBe(false);
  },
);

test('what a program has started at its forced end is started, unless it was taken back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'last-calls-'));
  const call = (name: string) =>
    JSON.stringify({ program: '/usr/bin/touch', words: [join(folder, name)], environment: {} });
  const work = `
    const { atForcedEnd } = await import(${JSON.stringify(LAST_CALLS)});
    atForcedEnd(${call('wanted')});
    atForcedEnd(${call('taken-back')})();
    atForcedEnd({ program: '/nowhere', words: [], environment: {} });
    atForcedEnd(${call('wanted-too')});
    writeSync(1, 'begin ');
    for (;;);`;
  try {
    const { child, ended } = await program(work);
    child.kill('SIGTERM');
    expect((await ended).signal).toBe('SIGKILL');
    const isThere = async () => readdirSync(folder).length === 2;
    expect(await holdsWithin(5_000, isThere)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['wanted', 'wanted-too']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const SILENT = fileURLToPath(new URL('../support/silent-mount.py', import.meta.url));

/** A folder on a file system that never answers; the kernel ends it with its server. */
async function silentMount(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'silent-'));
  const server = spawn('python3', [SILENT, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(server.stdout, 'data');
  mounts.push({ folder, server });
  return folder;
}
const mounts: { readonly folder: string; readonly server: ChildProcess }[] = [];
afterEach(async () => {
  for (const { folder, server } of mounts.splice(0)) {
    server.kill('SIGKILL');
    await once(server, 'exit');
    spawnSync('umount', ['--lazy', folder]);
    rmdirSync(folder);
  }
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a program whose main thread waits for a file system that never answers',
  async (name) => {
    const work = `const { statSync } = await import('node:fs'); writeSync(1, 'begin '); statSync(${JSON.stringify(await silentMount())} + '/x');`;
    const { child, ended, began } = await program(work);
    await sleep(500);
    child.kill(name);
    const { signal, at } = await ended;
    expect(signal).toBe('SIGKILL');
    expect(at - began).toBeLessThan(7_000);
  },
);

test('it ends within twenty seconds without a signal, too', async () => {
  const work = `const { statSync } = await import('node:fs'); writeSync(1, 'begin '); statSync(${JSON.stringify(await silentMount())} + '/x');`;
  const { ended, began } = await program(work);
  const { signal, at } = await ended;
  expect(signal).toBe('SIGKILL');
  expect(at - began).toBeLessThan(20_000);
}, 40_000);

test('so does one whose main thread goes on, but another thread waits for one', async () => {
  const folder = await silentMount();
  const work = `const { stat } = await import('node:fs/promises'); writeSync(1, 'begin '); await stat(${JSON.stringify(folder)} + '/x');`;
  const { ended, began } = await program(work, "writeSync(1, 'aborted ');");
  const { signal, stdout, stderr, at } = await ended;
  expect(signal).toBe('SIGKILL');
  expect(stdout).toContain('aborted');
  expect(stderr).toMatch(/A file system does not answer.*waited for a file system that does not answer/s);
  expect(at - began).toBeLessThan(23_000);
}, 40_000);

test('one of whose threads waits for a pipe is left alone', async () => {
  const { ended } = await program(`
    const { read } = await import('node:fs');
    read(0, Buffer.alloc(10), () => undefined);
    writeSync(1, 'begin ');
    setTimeout(() => { writeSync(1, 'went on '); process.kill(process.pid, 'SIGKILL'); }, 19_000);`);
  const { stdout, stderr } = await ended;
  expect([stdout, stderr]).toEqual([expect.stringContaining('went on'), '']);
}, 60_000);

test('it ends as soon on a machine that is four times slower', async () => {
  const { child, ended, began } = await program(`
    const { watchMainThread, WATCHDOG_LIMITS } = await import(${JSON.stringify(WATCHDOG)});
    // Without the watch of its own.
    release();
    watchMainThread({ ...WATCHDOG_LIMITS, speedTestMs: WATCHDOG_LIMITS.speedTestMs / 4 });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    writeSync(1, 'begin ');
    for (;;);`);
  const ready = new ReadyTime(child.pid ?? 0);
  const { signal, at } = await ended;
  expect(signal).toBe('SIGKILL');
  expect(at - began - ready.end()).toBeLessThan(5_000);
});

/** One that has ended may wait for its parent to ask (a zombie): it has no command line. */
function isRunning(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}

test('one that answers ends by itself', async () => {
  const { child, ended } = await program("writeSync(1, 'begin '); setInterval(() => undefined, 1000);");
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 3, stdout: expect.stringContaining('aborted'), stderr: '' });
});

test.each<[string, readonly NodeJS.Signals[]]>([
  ['SIGINT twice, as npm and a terminal send it', ['SIGINT', 'SIGINT']],
  ['SIGTERM and SIGINT', ['SIGTERM', 'SIGINT']],
  ['SIGHUP, when a terminal is closed', ['SIGHUP']],
])('%s lets it end by itself', async (_, signals) => {
  const { child, ended } = await program(
    "writeSync(1, 'begin '); setInterval(() => undefined, 1000);",
    "setTimeout(() => { writeSync(1, 'cleaned '); process.exit(4); }, 1000);",
  );
  for (const each of signals) {
    child.kill(each);
    await sleep(300);
  }
  expect(await ended).toMatchObject({ code: 4, stdout: expect.stringContaining('cleaned') });
});

test('one that computes in pieces, or for less than its limit, is left alone', async () => {
  const { ended } = await program(`
    writeSync(1, 'begin ');
    const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const busy = (ms) => { const end = used() + ms; while (used() < end) for (let n = 0; n < 1e6; n += 1); };
    busy(1500);
    for (let piece = 0; piece < 6; piece += 1) { busy(700); await new Promise((resolve) => setTimeout(resolve, 300)); }
    release(); process.exit(0);`);
  expect(await ended).toMatchObject({ code: 0, stderr: '' });
});

test('one on a machine that is ten times slower has ten times as long', async () => {
  const { ended } = await program(
    `
    const { watchMainThread, WATCHDOG_LIMITS } = await import(${JSON.stringify(WATCHDOG)});
    // A limit of 300 ms, on a machine whose loop takes at least ten times what it is meant to take.
    watchMainThread({ ...WATCHDOG_LIMITS, computingMs: 300, waitingMs: 30_000, speedTestMs: 5 });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    writeSync(1, 'begin ');
    const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const end = used() + 1500;
    while (used() < end) for (let n = 0; n < 1e6; n += 1);
    process.exit(0);`,
  );
  expect(await ended).toMatchObject({ code: 0, stderr: '' });
});

test('one that was stopped for a while is left alone', async () => {
  const { child, ended } = await program(
    "writeSync(1, 'begin '); await new Promise((resolve) => setTimeout(resolve, 8000)); process.exit(0);",
  );
  child.kill('SIGSTOP');
  await sleep(7_000);
  child.kill('SIGCONT');
  expect(await ended).toMatchObject({ code: 0, stderr: '' });
});

/** Takes 20 MB more every 20 ms, up to 600. */
const GROW = `const all = []; setInterval(() => { if (all.length < 30) all.push(Buffer.alloc(20e6, 1)); }, 20);`;

test('one that takes more than 400 MB of memory ends by itself', async () => {
  const { ended } = await program(
    `writeSync(1, 'begin '); ${GROW}`,
    "setTimeout(() => { writeSync(1, 'cleaned '); process.exit(4); }, 20);",
  );
  expect(await ended).toMatchObject({
    code: 4,
    stdout: expect.stringContaining('cleaned'),
    stderr: 'sandbox-attestation: This program took more than 400 MB of memory and ends.\n',
  });
});

test('one that then takes still more is ended, with its children', async () => {
  const { said, ended } = await program(
    `const other = spawn('sleep', ['1000']); writeSync(1, 'begin ' + other.pid + ' '); ${GROW}
    setInterval(() => writeSync(1, 'at ' + process.memoryUsage.rss() + ' '), 5);`,
    '',
  );
  const { signal, stderr, stdout } = await ended;
  expect({ signal, stderr }).toEqual({
    signal: 'SIGKILL',
    stderr:
      'sandbox-attestation: This program took more than 400 MB of memory and ends.\nsandbox-attestation: This program took more than 400 MB of memory and was ended. sandbox-attestation doctor --clean removes its orphans.\n',
  });
  const seen = [...stdout.matchAll(/at (\d+) /g)].map(([, bytes]) => Number(bytes));
  expect(Math.max(...seen)).toBeGreaterThan(400e6);
  expect(Math.max(...seen)).toBeLessThan(600e6);
  await sleep(200);
  expect(isRunning(Number(/begin (\d+)/.exec(said.stdout)?.[1]))).toBe(false);
});

test.each([
  ['a program that it started', ''],
  [
    'one that such a program works in, as Podman does for another user than root',
    "const { spawnSync } = require('node:child_process'); if (!process.argv[1]) spawnSync(process.execPath, ['-e', process.env.CODE, 'inner'], { stdio: 'inherit' }); else ",
  ],
])('of %s that takes more, only that one is ended', async (_, first) => {
  const { ended } = await program(`
    const code = ${JSON.stringify(`${first}{ ${GROW} }`)};
    const other = spawn(process.execPath, ['-e', code], { env: { CODE: code }, stdio: 'inherit' });
    writeSync(1, 'begin ');
    other.on('exit', (code, signal) => { writeSync(1, 'ended ' + code + ' ' + signal); process.exit(0); });`);
  const { code, stdout, stderr } = await ended;
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr:
      'sandbox-attestation: A program that this one started took more than 400 MB of memory and was ended.\n',
  });
  expect(stdout).toMatch(first === '' ? /ended null SIGKILL$/ : /ended 0 null$/);
});

test('what a container runs is none of them: another program in one that it started', async () => {
  const { ended } = await program(`
    const code = 'const all = Buffer.alloc(450e6, 1); setTimeout(() => process.exit(0), 1500)';
    const other = spawn('sh', ['-c', '"$0" -e "$CODE"; exit $?', process.execPath], { env: { CODE: code }, stdio: 'inherit' });
    writeSync(1, 'begin ');
    other.on('exit', (code, signal) => { writeSync(1, 'ended ' + code + ' ' + signal); process.exit(0); });`);
  expect(await ended).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/ended 0 null$/),
    stderr: '',
  });
});

test('nor is a child that it has from the program whose place it took', async () => {
  const large = 'const all = Buffer.alloc(450e6, 1); setTimeout(() => all, 60_000)';
  // As a shell's `server & exec node …` leaves one.
  const shell = ['sh', '-c', '"$1" -e "$2" > /dev/null 2>&1 & export LARGE=$!; shift 2; exec "$@"', 'sh'];
  const { said, ended } = await program(
    `const other = spawn('sleep', ['1000']);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    writeSync(1, 'begin ' + process.env.LARGE + ' ' + other.pid + ' '); for (;;);`,
    '',
    [...shell, process.execPath, large],
  );
  const { signal, stderr } = await ended;
  const pids = (/begin (\d+) (\d+)/.exec(said.stdout) ?? []).slice(1).map(Number);
  await sleep(200);
  const live = pids.map(isRunning);
  process.kill(pids[0] ?? 0, 'SIGKILL');
  expect(signal).toBe('SIGKILL');
  expect(stderr).toMatch(/^sandbox-attestation: This program stopped answering and was ended/);
  expect(live).toEqual([true, false]);
});

const LIMITED = `
    const { watchMainThread, READING_LIMITS, FLEET_LIMITS } = await import(${JSON.stringify(WATCHDOG)});
    const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const busy = (ms) => { const end = used() + ms; while (used() < end) for (let n = 0; n < 1e6; n += 1); };
    writeSync(1, 'begin ');
    // A tenth of the time.
    const tenth = (limits) => ({ ...limits, totalMs: limits.totalMs && limits.totalMs / 10 });`;
const IN_PIECES =
  'for (let piece = 0; piece < 15; piece += 1) { busy(200); await new Promise((resolve) => setTimeout(resolve, 1)); } process.exit(0);';

test('one that reads has a time for all that it computes, in pieces too', async () => {
  const { ended } = await program(`${LIMITED} watchMainThread(tenth(READING_LIMITS)); ${IN_PIECES}`);
  expect(await ended).toMatchObject({
    signal: 'SIGKILL',
    stderr:
      'sandbox-attestation: This program computed for longer than 1.8 s and was ended. Nothing that it read is accepted.\n',
  });
}, 40_000);

test('one that reads a fleet has as long as its pieces take', async () => {
  const { ended } = await program(`${LIMITED} watchMainThread(tenth(FLEET_LIMITS)); ${IN_PIECES}`);
  expect(await ended).toMatchObject({ code: 0, stderr: '' });
}, 40_000);
