import { mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { makeFolders } from '../../src/foundation/make-folders.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'make-folders-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('makes what is missing, and leaves what is there', async () => {
  const path = join(folder, 'one', 'two', 'three');
  await makeFolders(path, 0o700);
  await makeFolders(path, 0o755);
  expect((await stat(path)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, 'one'))).mode & 0o777).toBe(0o700);
});

it('goes through a link to a folder', async () => {
  await makeFolders(join(folder, 'one'));
  await symlink('one', join(folder, 'link'));
  await makeFolders(join(folder, 'link', 'two'));
  expect((await stat(join(folder, 'one', 'two'))).isDirectory()).toBe(true);
});

it('serves several that make the same', async () => {
  const path = join(folder, 'a', 'b', 'c', 'd');
  await Promise.all(Array.from({ length: 8 }, () => makeFolders(path)));
  expect((await stat(path)).isDirectory()).toBe(true);
});

it.each([
  ['EEXIST', 'file'],
  ['ENOTDIR', 'file/below'],
])('says %s for %s', async (code, name) => {
  await writeFile(join(folder, 'file'), '');
  await expect(makeFolders(join(folder, name))).rejects.toMatchObject({ code });
});

/** Below procfs nothing can be made, and it says that the folder above is missing. */
it('ends where a file system says that a folder is missing which is there', async () => {
  await expect(makeFolders('/proc/self/one/two')).rejects.toMatchObject({ code: 'ENOENT' });
});
