import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { isDoubtful, isOwnEnd } from '../../src/container/ending.ts';
import type { RunFolder } from '../../src/container/run-folder.ts';
import { startContainer } from '../../src/container/start.ts';
import type { Engine } from '../../src/engine/engine.ts';

let root: string;
let folder: RunFolder;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'start-'));
  const [input, output] = [join(root, 'in'), join(root, 'out')];
  for (const each of [input, output]) await mkdir(each);
  folder = { root, name: 'start', input, output } as RunFolder;
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** An engine whose container ends shortly after its time limit; of real ones only the moment differs. */
function endingWith(exitCode: number): Engine {
  const calls = {
    start: () => sleep(150).then(() => ({ kind: 'exited', exitCode, stderr: '' })),
    kill: async () => true,
  };
  return { name: 'docker', runtime: 'docker 26.1.5', calls } as unknown as Engine;
}

it.each([
  [42, 'exited', 42],
  [0, 'exited', 0],
  // What SIGKILL leaves, and what Podman says of an end that it did not see.
  [137, 'timeout', null],
  [255, 'timeout', null],
])('takes exit code %d of a container that is killed for its time as %s', async (exitCode, ended, own) => {
  const created = { id: 'f'.repeat(64), before: new Set<string>() };
  const container = { entrypoint: ['/nothing'], command: [], readonly_rootfs: true, user: '65532:65532' };
  const run = await startContainer(endingWith(exitCode), created, container, { folder, timeoutMs: 50 });
  expect(run).toMatchObject({ ended, exitCode: own });
});

it.each([
  ['a workload', 0, 'exited', 0],
  ['a workload', 42, 'exited', 42],
  ['a workload', 137, 'output-flood', null],
  ['a payload', 0, 'output-flood', null],
])(
  'takes the end of %s that left a flood, and that the engine reports as %d, as %s',
  async (what, exitCode, ended, own) => {
    const created = { id: 'f'.repeat(64), before: new Set<string>() };
    const container = { entrypoint: ['/nothing'], command: [], readonly_rootfs: true, user: '65532:65532' };
    for (let at = 0; at < 1001; at += 1) await writeFile(join(folder.output, String(at)), '');
    const workload =
      what === 'a workload' ? { workload: { onLook: () => undefined, onOutput: async () => undefined } } : {};
    const run = await startContainer(endingWith(exitCode), created, container, {
      ...{ folder, timeoutMs: 60_000 },
      ...workload,
    });
    expect(run).toMatchObject({ ended, exitCode: own });
  },
);

it('starts nothing that is cancelled', async () => {
  const created = { id: 'f'.repeat(64), before: new Set<string>() };
  const container = { entrypoint: ['/nothing'], command: [], readonly_rootfs: true, user: '65532:65532' };
  const options = { folder, timeoutMs: 50, signal: AbortSignal.abort('SIGTERM') };
  await expect(startContainer(endingWith(0), created, container, options)).rejects.toMatchObject({
    code: 'cancelled',
  });
});

it('ends what starts only after the engine was asked to kill it', async () => {
  const created = { id: 'f'.repeat(64), before: new Set<string>() };
  const container = { entrypoint: ['/nothing'], command: [], readonly_rootfs: true, user: '65532:65532' };
  const cancel = new AbortController();
  let runs = false;
  let killed: () => void = () => {};
  const calls = {
    start: async () => {
      const end = new Promise<void>((resolve) => {
        killed = resolve;
      });
      cancel.abort('SIGTERM');
      await sleep(300);
      runs = true;
      await Promise.race([end, sleep(20_000, undefined, { ref: false })]);
      return { kind: 'exited', exitCode: 137, stderr: '' };
    },
    kill: async () => {
      if (runs) killed();
      return runs;
    },
  };
  const engine = { name: 'docker', runtime: 'docker 26.1.5', calls } as unknown as Engine;
  const began = performance.now();
  const options = { folder, timeoutMs: 60_000, signal: cancel.signal };
  await expect(startContainer(engine, created, container, options)).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(performance.now() - began).toBeLessThan(5_000);
}, 30_000);

it('waits for no engine that neither kills nor answers, once the run is asked to end', async () => {
  const created = { id: 'f'.repeat(64), before: new Set<string>() };
  const container = { entrypoint: ['/nothing'], command: [], readonly_rootfs: true, user: '65532:65532' };
  const cancel = new AbortController();
  const calls = {
    start: async (_: string, { signal }: { signal: AbortSignal }) => {
      cancel.abort('SIGTERM');
      await sleep(40_000, undefined, { signal }).catch(() => undefined);
      return { kind: 'timed-out' };
    },
    kill: async () => false,
  };
  const engine = { name: 'docker', runtime: 'docker 26.1.5', calls } as unknown as Engine;
  const began = performance.now();
  const options = { folder, timeoutMs: 60_000, signal: cancel.signal };
  await expect(startContainer(engine, created, container, options)).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(performance.now() - began).toBeLessThan(20_000);
}, 60_000);

const exited = (exitCode: number) => ({ exitCode, bySignal: false });
const KILLED = { exitCode: 137, bySignal: true };

it.each([
  ['what the kernel shows too', 3, { processEnd: exited(3), reportedAfterMs: 5_000 }, false],
  ['another end than the kernel shows', 0, { processEnd: exited(3), reportedAfterMs: 1 }, true],
  ['another end than the kernel shows, by a signal', 3, { processEnd: KILLED, reportedAfterMs: 1 }, true],
  ['SIGKILL at once', 137, { processEnd: null, reportedAfterMs: 900 }, false],
  ['SIGKILL before the process was seen gone', 137, { processEnd: null, reportedAfterMs: null }, false],
  // containerd answers 137 for a container whose monitor it lost, however that one ended.
  [
    'SIGKILL over a second after the process was gone',
    137,
    { processEnd: null, reportedAfterMs: 1_100 },
    true,
  ],
  ['SIGKILL late, as the kernel shows', 137, { processEnd: KILLED, reportedAfterMs: 9_000 }, false],
  ['another end, late', 3, { processEnd: null, reportedAfterMs: 9_000 }, false],
  // Docker's shim, of a payload that stops for its tracer.
  ['an end that no process has', 4_991, { processEnd: null, reportedAfterMs: null }, true],
])('doubts an end that the engine reports: %s', (_, reported, watched, doubted) => {
  expect(isDoubtful(reported, watched)).toBe(doubted);
});

it.each([
  ['an end that no signal has', 3, { processEnd: null, hadEnded: false }, true],
  ['SIGKILL', 137, { processEnd: KILLED, hadEnded: false }, false],
  [
    'SIGKILL, as the kernel shows, whatever was seen before',
    137,
    { processEnd: KILLED, hadEnded: true },
    false,
  ],
  ['an end that no process has', 4_991, { processEnd: null, hadEnded: false }, false],
  ['what SIGKILL leaves, and nobody saw how', 137, { processEnd: null, hadEnded: false }, false],
  ['what SIGKILL leaves, of a process that was gone before', 137, { processEnd: null, hadEnded: true }, true],
  ['137 of its own choice, as the kernel shows', 137, { processEnd: exited(137), hadEnded: false }, true],
  [
    '255, which Podman answers for an end that it did not see',
    255,
    { processEnd: null, hadEnded: false },
    false,
  ],
  ['255 of its own choice, as the kernel shows', 255, { processEnd: exited(255), hadEnded: false }, true],
])('a container that was killed had ended by itself or not: %s', (_, reported, seen, own) => {
  expect(isOwnEnd(reported, seen)).toBe(own);
});
