import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { watchOthersLocks } from '../../src/engine/podman/others-locks.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('others-locks');
const HOLDER = fileURLToPath(new URL('../support/hold-lock.py', import.meta.url));

async function holding(kind: string, mode: string, file: string): Promise<ChildProcess> {
  const child = spawn('python3', [HOLDER, kind, mode, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

/** The code with which a call of ten seconds ends after half of them, and a later one; null if it does not. */
async function endsOf(file: string): Promise<readonly unknown[]> {
  const watch = watchOthersLocks([at('none'), file]);
  const [before, began] = [watch.limit(10_000), performance.now()];
  await sleep(3_500);
  const later = watch.limit(10_000);
  await sleep(1_500);
  watch.stop();
  expect(performance.now() - began).toBeLessThan(9_000);
  return [before, later].map(({ aborted, reason }) => (aborted ? reason.code : null));
}

test.each([
  ['POSIX', 'shared', 'engine-locked'],
  ['OFD', 'shared', 'engine-locked'],
  // Podman's own, which others wait for as Podmans do.
  ['POSIX', 'alone', null],
  ['OFD', 'alone', null],
  // Another kind of lock, which keeps none of these away (flock(2)).
  ['FLOCK', 'alone', null],
])('of a lock %s, %s: %s', async (kind, mode, code) => {
  const file = at(`${kind}-${mode}`);
  writeFileSync(file, '');
  const holder = await holding(kind, mode, file);
  try {
    expect(await endsOf(file)).toEqual([code, code]);
  } finally {
    holder.kill('SIGKILL');
  }
});

test('once the lock is gone, calls have their whole time again', async () => {
  const file = at('gone');
  writeFileSync(file, '');
  const watch = watchOthersLocks([file]);
  const holder = await holding('POSIX', 'shared', file);
  const before = watch.limit(10_000);
  await sleep(3_500);
  expect(before.aborted).toBe(true);
  holder.kill('SIGKILL');
  await sleep(2_000);
  const later = watch.limit(10_000);
  await sleep(1_500);
  expect(later.aborted).toBe(false);
  watch.stop();
});
