import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { entriesAt, type FileRead, readFileAt, readRegularFile } from '../../src/foundation/safe-file.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'safe-file-')));
  mkdirSync(join(folder, 'own'));
  writeFileSync(join(folder, 'own/file'), 'text');
  symlinkSync('own', join(folder, 'way'));
  symlinkSync('own/file', join(folder, 'link'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
});
afterEach(() => rmSync(folder, { recursive: true }));

function shown(read: FileRead): string {
  return read.kind === 'bytes' ? read.bytes.toString() : read.kind;
}

describe('a file at a real path', () => {
  test.each([
    ['own/file', 'text'],
    ['way/file', 'link'],
    ['link', 'link'],
    ['own/nothing', 'missing'],
    ['own/file/below', 'missing'],
    ['own', 'folder'],
    ['pipe', 'unsafe'],
  ])('%s: %s', async (path, expected) => {
    expect(shown(await readFileAt(join(folder, path), 100))).toBe(expected);
  });

  test.each([
    [3, 'too-large'],
    [4, 'text'],
    [5, 'text'],
  ])('of at most %d bytes: %s', async (limit, expected) => {
    expect(shown(await readFileAt(join(folder, 'own/file'), limit))).toBe(expected);
  });

  test('may hold more than it says, up to the limit', async () => {
    const path = `/proc/${process.pid}/status`;
    expect(shown(await readFileAt(path, 100_000))).toContain('Name:');
    expect(shown(await readFileAt(path, 100))).toBe('too-large');
  });
});

describe('a regular file', () => {
  test.each([
    ['own/file', 'text'],
    // Only the last part of the path is not followed: its folder is an open one.
    ['way/file', 'text'],
    ['link', 'link'],
    ['own/nothing', 'missing'],
    ['own', 'folder'],
    ['pipe', 'unsafe'],
  ])('%s: %s', async (path, expected) => {
    expect(shown(await readRegularFile(join(folder, path), 4))).toBe(expected);
  });

  test('of one byte more than the limit is too large', async () => {
    expect(shown(await readRegularFile(join(folder, 'own/file'), 3))).toBe('too-large');
  });

  test('that holds more than it says is still being written', async () => {
    expect(await readRegularFile('/proc/self/status', 100_000)).toMatchObject({
      kind: 'unsafe',
      detail: 'it was still being written',
    });
  });

  test('with a second name is read only where that is allowed', async () => {
    linkSync(join(folder, 'own/file'), join(folder, 'second'));
    expect(shown(await readRegularFile(join(folder, 'second'), 4))).toBe('unsafe');
    expect(shown(await readRegularFile(join(folder, 'second'), 4, false))).toBe('text');
  });
});

test('a folder lists its own entries', async () => {
  expect((await entriesAt(join(folder, 'own'), 100)).map(({ name }) => name)).toEqual(['file']);
});

test.each([['way'], ['own/file'], ['link']])('%s is not listed', async (path) => {
  await expect(entriesAt(join(folder, path), 100)).rejects.toThrow();
});
