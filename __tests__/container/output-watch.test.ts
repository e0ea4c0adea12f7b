import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import * as fileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { holdsWithin } from '../support/wait-until.ts';

/** How often the kernel has said how much of a disk is free. */
let answers = 0;
jest.unstable_mockModule('node:fs/promises', () => ({
  ...fileSystem,
  statfs: async (path: string) => {
    const answer = await fileSystem.statfs(path);
    answers += 1;
    return answer;
  },
}));
const { isFlooded, watchOutput } = await import('../../src/container/output-watch.ts');

let disk: string;
let floods: number;
let stop: () => Promise<void>;
beforeEach(async () => {
  disk = mkdtempSync(join(tmpdir(), 'output-watch-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]);
  floods = 0;
  answers = 0;
  stop = watchOutput(disk, () => {
    floods += 1;
  });
  // The first is what was free at the beginning, the second that of the first look.
  expect(await holdsWithin(10_000, () => answers >= 2)).toBe(true);
});
afterEach(() => {
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

/** Writes a file that is in no folder while it is written; returns its descriptor. */
function removedFile(bytes: number): number {
  const path = join(disk, 'removed');
  const file = openSync(path, 'wx');
  unlinkSync(path);
  writeFileSync(file, Buffer.alloc(bytes, 'x'));
  return file;
}

it('sees a disk that files fill which are in no folder', async () => {
  const file = removedFile(40 * 1024 ** 2);
  expect(await holdsWithin(10_000, () => floods > 0)).toBe(true);
  await stop();
  closeSync(file);
  expect(floods).toBe(1);
});

it('lets a payload use a part of its disk', async () => {
  const file = removedFile(20 * 1024 ** 2);
  await sleep(500);
  await stop();
  closeSync(file);
  expect(floods).toBe(0);
});

/** A name that is not UTF-8 (path_resolution(7): any bytes but two), in a folder of that name. */
const odd = (...parts: readonly string[]) =>
  Buffer.concat([Buffer.from(`${disk}/`), Buffer.from(parts.join('/'), 'latin1')]);

it.each<[string, () => void]>([
  ['a large file', () => writeFileSync(odd('\xff'), Buffer.alloc(4096))],
  [
    'a file in a folder',
    () => {
      mkdirSync(odd('d\xff'));
      writeFileSync(odd('d\xff', 'x'), Buffer.alloc(4096));
    },
  ],
  ['folders in one another', () => mkdirSync(odd('\xff', '\xfe', 'a', 'b'), { recursive: true })],
])('counts what has a name that is not UTF-8: %s', async (_, make) => {
  const limits = { bytes: 1024, entries: 100, depth: 3 };
  expect(await isFlooded(disk, limits)).toBe(false);
  make();
  expect(await isFlooded(disk, limits)).toBe(true);
  await stop();
});

it('does not pass over a file whose path is longer than any path', async () => {
  // 20 folders of 200 letters: the last one can still be listed by its path, and its file not be looked at.
  const script =
    'n=$(printf %0200d 0); for _ in $(seq 20); do mkdir $n; cd $n; done; head -c 4096 /dev/zero > $n';
  execFileSync('bash', ['-c', script], { cwd: disk });
  expect(await isFlooded(disk, { bytes: 1024, entries: 100 })).toBe(true);
  await stop();
});

it.each([
  [3, false],
  [4, true],
])('finds %i levels of folders too deep where three are allowed: %s', async (levels, isDeep) => {
  mkdirSync(join(disk, 'nest', ...Array.from({ length: levels - 1 }, () => 'd')), { recursive: true });
  for (const name of ['a', 'z']) mkdirSync(join(disk, name));
  expect(await isFlooded(disk, { bytes: 1, entries: 100, depth: 3 })).toBe(isDeep);
  expect(await isFlooded(disk, { bytes: 1, entries: 100 })).toBe(false);
  await stop();
});
