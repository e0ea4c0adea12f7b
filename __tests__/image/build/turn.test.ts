import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ownerHere } from '../../../src/engine/owner.ts';
import { inBuildTurn } from '../../../src/image/build/turn.ts';
import { ofDead } from '../../support/owner-names.ts';

const of = 'a'.repeat(16);
const BUILDING = `building-${of}`;

let base: string;
let folder: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'turn-'));
  folder = join(base, 'cache');
});
afterEach(() => rmSync(base, { recursive: true }));

test('one builds at a time, in any order of arrival, and nothing of the turns is left', async () => {
  let building = 0;
  let most = 0;
  const build = async () => {
    building += 1;
    most = Math.max(most, building);
    await sleep(10);
    building -= 1;
  };
  await Promise.all(Array.from({ length: 12 }, () => inBuildTurn({ folder, of }, build)));
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('what is built otherwise is not waited for', async () => {
  const slow = new AbortController();
  const building = inBuildTurn({ folder, of }, () => once(slow.signal, 'abort'));
  await inBuildTurn({ folder, of: 'b'.repeat(16) }, async () => undefined);
  slow.abort();
  await building;
  expect(readdirSync(folder)).toEqual([]);
});

test('folders with these names that cannot be removed keep no build from its turn', async () => {
  mkdirSync(join(folder, BUILDING, 'x'), { recursive: true });
  mkdirSync(join(folder, `${BUILDING}.0123456789abcdef.dead`, 'x'), { recursive: true });
  for (let each = 0; each < 2; each += 1) {
    let isTaken = false;
    await inBuildTurn({ folder, of }, async () => {
      isTaken = lstatSync(join(folder, BUILDING)).isFile();
    });
    expect(isTaken).toBe(true);
  }
});

test('a turn that somebody holds for good, and renews, is not waited for much longer than a build takes', async () => {
  await inBuildTurn({ folder, of }, async () => undefined);
  const path = join(folder, BUILDING);
  const owner = await ownerHere();
  let turns = 0;
  const renew = () => {
    writeFileSync(`${path}-next`, `${owner} another-${turns++}`);
    renameSync(`${path}-next`, path);
  };
  renew();
  const renewing = setInterval(renew, 100);
  const began = performance.now();
  expect(await inBuildTurn({ folder, of }, async () => 'built')).toBe('built');
  clearInterval(renewing);
  expect(performance.now() - began).toBeLessThan(14_000);
}, 30_000);

test('what cannot be removed is not waited for either', async () => {
  await inBuildTurn({ folder, of }, async () => undefined);
  writeFileSync(join(folder, BUILDING), `${ofDead(await ownerHere())} another`);
  // Of root alone, and where the file system knows it; else the file just goes.
  spawnSync('chattr', ['+i', join(folder, BUILDING)]);
  const began = performance.now();
  expect(await inBuildTurn({ folder, of, waitMs: 300 }, async () => 'built')).toBe('built');
  spawnSync('chattr', ['-i', join(folder, BUILDING)]);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('a build that fails gives its turn on', async () => {
  const failing = inBuildTurn({ folder, of }, () => Promise.reject(new Error('it failed')));
  await expect(failing).rejects.toThrow('it failed');
  expect(readdirSync(folder)).toEqual([]);
});

test('a dead run’s turn is over', async () => {
  await inBuildTurn({ folder, of }, async () => undefined);
  const dead = ofDead(await ownerHere());
  for (const name of [BUILDING, `${BUILDING}.0123456789abcdef`, `${BUILDING}.0123456789abcdef.dead`])
    writeFileSync(join(folder, name), name === BUILDING ? `${dead} abc` : '7.7 abc');
  writeFileSync(join(folder, 'base.json'), 'another file');
  const began = performance.now();
  await inBuildTurn({ folder, of }, async () => undefined);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(readdirSync(folder)).toEqual(['base.json']);
});

test.each<[string, (path: string) => unknown]>([
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ['a link to a device', (path) => symlinkSync('/dev/zero', path)],
  [
    'a large file',
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, 2 ** 31);
    },
  ],
])('%s in the place of a turn keeps nobody waiting', async (_, put) => {
  mkdirSync(folder, { mode: 0o700 });
  put(join(folder, BUILDING));
  expect(await inBuildTurn({ folder, of }, async () => 'built')).toBe('built');
  expect(readdirSync(folder)).toEqual([]);
});

test('a run does not wait for ever, and leaves another run’s turn alone', async () => {
  await inBuildTurn({ folder, of }, async () => undefined);
  writeFileSync(join(folder, BUILDING), `${await ownerHere()} another`);
  expect(await inBuildTurn({ folder, of, waitMs: 200 }, async () => 'built')).toBe('built');
  expect(readdirSync(folder)).toEqual([BUILDING]);
});

test('a turn whose program lives and builds nothing is over', async () => {
  await inBuildTurn({ folder, of }, async () => undefined);
  writeFileSync(join(folder, BUILDING), `${await ownerHere()} another`);
  utimesSync(join(folder, BUILDING), 1, 1);
  const began = performance.now();
  expect(await inBuildTurn({ folder, of }, async () => 'built')).toBe('built');
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(readdirSync(folder)).toEqual([]);
});

test('a turn of a long build stays its own', async () => {
  // In memory: a disk that others keep busy for seconds delays the beat until the turn counts as over.
  const inMemory = mkdtempSync('/dev/shm/turn-');
  const long = { of, folder: join(inMemory, 'cache'), waitMs: 60_000 };
  let building = 0;
  const build = async () => {
    building += 1;
    await sleep(6_000);
    expect(building).toBe(1);
    building -= 1;
  };
  try {
    await Promise.all([inBuildTurn(long, build), inBuildTurn(long, build)]);
  } finally {
    rmSync(inMemory, { recursive: true });
  }
});

test('a run that is cancelled does not wait', async () => {
  await inBuildTurn({ folder, of }, async () => undefined);
  writeFileSync(join(folder, BUILDING), `${await ownerHere()} another`);
  const began = performance.now();
  await inBuildTurn({ folder, of, signal: AbortSignal.abort() }, async () => undefined);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('others that wait and do not answer are asked all at once', async () => {
  await inBuildTurn({ folder, of }, async () => undefined);
  const here = (await ownerHere()).split('.').slice(0, -1).join('.');
  const silent = ['1', '2', '3', '4', '5', '6'].map((each) => ({
    key: each.repeat(64),
    server: createServer(),
  }));
  for (const { key, server } of silent)
    await new Promise<void>((resolve) => server.listen(`\0sandbox-attestation-${key}`, resolve));
  for (const { key } of silent)
    writeFileSync(join(folder, `building.${key.slice(0, 16)}`), `${here}.${key} abc`);
  const began = performance.now();
  expect(await inBuildTurn({ folder, of }, async () => 'built')).toBe('built');
  expect(performance.now() - began).toBeLessThan(6_000);
  for (const { server } of silent) server.close();
});

test('the work is done even if no turn can be kept', async () => {
  writeFileSync(folder, 'a file');
  expect(await inBuildTurn({ folder, of }, async () => 'built')).toBe('built');
});
