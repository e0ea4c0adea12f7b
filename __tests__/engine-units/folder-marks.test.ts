import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { folderOwnerState } from '../../src/engine/folder-marks.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder, at } = testFolder('folder-marks');

/** The folder of a live run that nothing has changed for long. */
async function liveFolder(): Promise<string> {
  const { root } = await makeRunFolder(folder, newRunId(), '{}');
  utimesSync(root, 1, 1);
  return root;
}

test('the owner of a run’s folder is known though a copy has linked the mark', async () => {
  const root = await liveFolder();
  linkSync(join(root, 'owner'), at('copy'));
  expect(await folderOwnerState(root)).toBe('alive');
});

test.each<[string, (path: string) => void]>([
  ['a pipe', (path) => void execFileSync('mkfifo', [path])],
  ['a folder', (path) => mkdirSync(path)],
  ['a link', (path) => symlinkSync('run', path)],
  ['more than a name', (path) => writeFileSync(path, 'x'.repeat(2000))],
])('nobody is dead whose mark is %s', async (_, put) => {
  const root = await liveFolder();
  unlinkSync(join(root, 'owner'));
  put(join(root, 'owner'));
  utimesSync(root, 1, 1);
  expect(await folderOwnerState(root)).toBe('undecidable');
});

test('a folder whose mark is empty is a dead run’s: its program was killed while it wrote the mark', async () => {
  const root = await liveFolder();
  writeFileSync(join(root, 'owner'), '');
  utimesSync(root, 1, 1);
  expect(await folderOwnerState(root)).toBe('dead');
});

test('a folder without a mark is a dead run’s if it holds nothing but what a run makes', async () => {
  const root = await liveFolder();
  unlinkSync(join(root, 'owner'));
  utimesSync(root, 1, 1);
  expect(await folderOwnerState(root)).toBe('dead');
  writeFileSync(join(root, 'notes.txt'), 'of somebody else');
  utimesSync(root, 1, 1);
  expect(await folderOwnerState(root)).toBe('undecidable');
});
