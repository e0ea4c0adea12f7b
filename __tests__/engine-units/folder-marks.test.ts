import { execFileSync } from 'node:child_process';
import {
  chownSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { makeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { folderOwnerState } from '../../src/engine/folder-marks.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { ofDead } from '../support/owner-names.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder, at } = testFolder('folder-marks');
const DEAD = ofDead(await ownerHere());

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

describe('a control’s folder without a mark yet', () => {
  let root = '';
  let unmarked = '';
  beforeEach(async () => {
    root = await liveFolder();
    unmarked = `${root}-${newRunId()}`;
    mkdirSync(unmarked);
  });

  test('is its run’s program’s', async () => {
    expect(await folderOwnerState(unmarked)).toBe('alive');
    // A program that was stopped may mark it at any time.
    utimesSync(unmarked, 1, 1);
    expect(await folderOwnerState(unmarked)).toBe('alive');
    writeFileSync(join(root, 'owner'), DEAD);
    expect(await folderOwnerState(unmarked)).toBe('dead');
  });

  test.each<[string, () => void]>([
    ['the run’s folder is gone', () => rmSync(root, { recursive: true })],
    ['the run’s folder has no mark', () => unlinkSync(join(root, 'owner'))],
    ['the run’s folder is another user’s', () => chownSync(root, 65_534, 65_534)],
    [
      'a link is in the place of the run’s folder',
      () => {
        renameSync(root, `${root}.moved`);
        symlinkSync(`${root}.moved`, root);
      },
    ],
    ['it holds what no run makes', () => writeFileSync(join(unmarked, 'notes.txt'), 'of somebody else')],
  ])('is nobody’s if %s', async (_, change) => {
    writeFileSync(join(root, 'owner'), DEAD);
    change();
    expect(await folderOwnerState(unmarked)).toBe('undecidable');
  });
});
