import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { entriesOf, isEmptyFolder, TooManyEntries } from '../../src/foundation/folder-entries.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-entries-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('returns what is in a folder, and no more than so much', async () => {
  expect(await isEmptyFolder(folder)).toBe(true);
  for (const name of ['a', 'b', 'c']) await writeFile(join(folder, name), '');
  expect(await isEmptyFolder(folder)).toBe(false);
  expect((await entriesOf(folder, 3)).map(({ name }) => name).sort()).toEqual(['a', 'b', 'c']);
  await expect(entriesOf(folder, 2)).rejects.toBeInstanceOf(TooManyEntries);
});

it('says what the file system says', async () => {
  await expect(entriesOf(join(folder, 'absent'), 3)).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(isEmptyFolder(join(folder, 'absent'))).rejects.toMatchObject({ code: 'ENOENT' });
});
