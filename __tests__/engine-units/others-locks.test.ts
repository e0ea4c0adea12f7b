import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { watchOthersLocks } from '../../src/engine/podman/others-locks.ts';
import { testFolder } from '../support/test-folder.ts';
import { holdsWithin } from '../support/wait-until.ts';

const { at } = testFolder('others-locks');
const HOLDER = fileURLToPath(new URL('../support/hold-lock.py', import.meta.url));

const made: ChildProcess[] = [];
afterEach(() => {
  for (const child of made.splice(0)) child.kill('SIGKILL');
});

function lock(kind: string, mode: string, file: string, ...times: readonly number[]): ChildProcess {
  const words = [HOLDER, kind, mode, file, ...times.map(String)];
  const child = spawn('python3', words, { stdio: ['ignore', 'pipe', 'inherit'] });
  made.push(child);
  return child;
}

/** Somebody takes a lock, and then a program of ours waits for its own. */
async function waiting(kind: string, mode: string, name: string): Promise<ChildProcess> {
  writeFileSync(at(name), '');
  const holder = lock(kind, mode, at(name));
  if (holder.stdout) await once(holder.stdout, 'data');
  lock(kind, 'alone', at(name));
  return holder;
}

test.each([
  ['POSIX', 'shared', 'netavark.lock', 'engine-locked'],
  ['OFD', 'shared', 'alive.lck', 'engine-locked'],
  ['POSIX', 'alone', 'netavark.lock', 'engine-locked'],
  // Not of those that every user may open.
  ['POSIX', 'alone', 'storage.lock', null],
])(
  'a program that waits for a lock %s, %s, on %s: %s',
  async (kind, mode, name, code) => {
    await waiting(kind, mode, name);
    const watch = watchOthersLocks({ rootless: false, everyMs: 200 });
    const [before, began] = [watch.limit(60_000), performance.now()];
    await sleep(3_000);
    const later = watch.limit(60_000);
    await sleep(1_500);
    watch.stop();
    expect(performance.now() - began).toBeLessThan(20_000);
    const ends = [before, later].map(({ aborted, reason }) => (aborted ? reason.code : null));
    expect(ends).toEqual([code, code]);
    if (code !== null) expect(before.reason.message).toContain(name);
  },
  30_000,
);

test.each([
  [false, 'another’s', 'engine-locked'],
  [true, 'another’s', 'engine-locked'],
  [true, 'its own', null],
])(
  'once the run is asked to end, a wait for a lock ends it: rootless %s, %s',
  async (rootless, whose, code) => {
    writeFileSync(at('layers.lock'), '');
    const words = [HOLDER, 'POSIX', 'alone', at('layers.lock')];
    // What the shell starts is no program of this one's own.
    const holder =
      whose === 'its own'
        ? lock('POSIX', 'alone', at('layers.lock'))
        : spawn('sh', ['-c', 'python3 "$@" & echo; wait', 'sh', ...words], { detached: true });
    if (holder.stdout) await once(holder.stdout, 'data');
    await sleep(500);
    lock('POSIX', 'alone', at('layers.lock'));
    const ending = new AbortController();
    const watch = watchOthersLocks({ rootless, ending: ending.signal, everyMs: 200 });
    const limit = watch.limit(60_000);
    await sleep(2_000);
    expect(limit.aborted).toBe(false);
    ending.abort();
    await sleep(2_000);
    watch.stop();
    if (whose !== 'its own' && holder.pid) process.kill(-holder.pid, 'SIGKILL');
    expect(limit.aborted ? limit.reason.code : null).toBe(code);
  },
  30_000,
);

test('once the run is asked to end, calls end whatever they wait for, and later ones have little time in all', async () => {
  const ending = new AbortController();
  const watch = watchOthersLocks({ rootless: true, ending: ending.signal, everyMs: 200, mostMsAtEnd: 1_000 });
  const before = watch.limit(60_000);
  await sleep(1_500);
  expect(before.aborted).toBe(false);
  ending.abort();
  expect(await holdsWithin(10_000, async () => before.aborted)).toBe(true);
  expect(before.reason.name).toBe('TimeoutError');
  const first = watch.limit(60_000);
  expect(first.aborted).toBe(false);
  expect(await holdsWithin(10_000, async () => first.aborted)).toBe(true);
  await sleep(3_000);
  expect(watch.limit(60_000).aborted).toBe(true);
  watch.stop();
}, 60_000);

test('one that gets its lock after some seconds ends no call', async () => {
  const holder = await waiting('POSIX', 'shared', 'netavark.lock');
  const watch = watchOthersLocks({ rootless: false, everyMs: 200 });
  const limit = watch.limit(60_000);
  await sleep(400);
  holder.kill('SIGKILL');
  await sleep(3_000);
  watch.stop();
  expect(limit.aborted).toBe(false);
}, 30_000);

test.each([
  ['some looks at a time, and gives it back for others, is locking out', 0.6, 0.3, 'engine-locked'],
  ['a fifth of a second, as others do that use networks, is not', 0.2, 1, null],
])(
  'who holds it for %s',
  async (_, hold, pause, code) => {
    writeFileSync(at('netavark.lock'), '');
    const other = lock('POSIX', 'shared', at('netavark.lock'), hold, pause);
    if (other.stdout) await once(other.stdout, 'data');
    lock('POSIX', 'alone', at('netavark.lock'), 0.01, 0.01);
    const watch = watchOthersLocks({ rootless: false, everyMs: 200 });
    const limit = watch.limit(60_000);
    await holdsWithin(code === null ? 6_000 : 15_000, async () => limit.aborted);
    watch.stop();
    expect(limit.aborted ? limit.reason.code : null).toBe(code);
  },
  30_000,
);
