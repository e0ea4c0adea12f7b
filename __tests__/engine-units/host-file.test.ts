import { constants, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { entriesAt, openAt, readAtMost } from '../../src/engine/host-file.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'host-file-')));
  mkdirSync(join(folder, 'own'));
  writeFileSync(join(folder, 'own/file'), 'text');
  symlinkSync('own', join(folder, 'way'));
  symlinkSync('own/file', join(folder, 'link'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what stands at a path is opened, and a folder lists its own entries', async () => {
  const handle = await openAt(join(folder, 'own/file'));
  expect((await readAtMost(handle, 4))?.toString()).toBe('text');
  await handle.close();
  expect((await entriesAt(join(folder, 'own'))).map(({ name }) => name)).toEqual(['file']);
});

test.each([['way/file'], ['link'], ['own/nothing']])('%s is not opened', async (path) => {
  await expect(openAt(join(folder, path))).rejects.toThrow();
});

test.each([['way'], ['own/file'], ['link']])('%s is not listed', async (path) => {
  await expect(entriesAt(join(folder, path))).rejects.toThrow();
});

test.each([
  [3, null],
  [4, 'text'],
  [5, 'text'],
])('of at most %d bytes', async (bytes, text) => {
  const handle = await open(join(folder, 'own/file'));
  expect((await readAtMost(handle, bytes))?.toString() ?? null).toBe(text);
  await handle.close();
});

test('what says that it is empty and never ends is not read to its end', async () => {
  const handle = await open('/dev/zero', constants.O_RDONLY);
  expect(await readAtMost(handle, 100_000)).toBeNull();
  await handle.close();
});

test('a file that says less than it holds is read whole', async () => {
  const handle = await open('/proc/self/status');
  expect((await readAtMost(handle, 100_000))?.toString()).toContain('Name:');
  await handle.close();
});
