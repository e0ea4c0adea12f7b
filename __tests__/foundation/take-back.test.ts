import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { type HeldFolder, holdFolder } from '../../src/foundation/held-folder.ts';
import { isTaken } from '../../src/foundation/place-file.ts';
import { placeFiles } from '../../src/foundation/place-files.ts';
import { hasBytes, takeBack } from '../../src/foundation/take-back.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('take-back');
const OURS = Buffer.from('ours');

async function inOne(name: string, work: (held: HeldFolder) => Promise<void>): Promise<string> {
  mkdirSync(at(name));
  const held = await holdFolder(at(name));
  await placeFiles(held, [['file', OURS]]);
  await work(held).finally(held.release);
  return at(name);
}

const ifOurs = (path: string) => hasBytes(path, OURS);

test('a file of ours goes', async () => {
  const folder = await inOne('ours', (held) => takeBack(held, 'file', ifOurs));
  expect(readdirSync(folder)).toEqual([]);
});

test('nothing of that name is no error', async () => {
  const folder = await inOne('nothing', (held) => takeBack(held, 'other', ifOurs));
  expect(readdirSync(folder)).toEqual(['file']);
});

test.each<[string, (path: string) => void, (path: string) => unknown, unknown]>([
  ['a file', (path) => writeFileSync(path, 'mine'), (path) => readFileSync(path, 'utf8'), 'mine'],
  ['a link', (path) => symlinkSync('nowhere', path), (path) => lstatSync(path).isSymbolicLink(), true],
  ['a folder', (path) => mkdirSync(path), (path) => lstatSync(path).isDirectory(), true],
])('what another gave its name stays: %s', async (kind, make, look, seen) => {
  const folder = await inOne(basename(kind), async (held) => {
    make(at('another'));
    renameSync(`${held.inside}/file`, at('before'));
    renameSync(at('another'), `${held.inside}/file`);
    await takeBack(held, 'file', ifOurs);
  });
  expect(readdirSync(folder)).toEqual(['file']);
  expect(look(`${folder}/file`)).toBe(seen);
});

test('what comes while it is looked at stays too', async () => {
  const folder = await inOne('meanwhile', (held) =>
    takeBack(held, 'file', async (path) => {
      writeFileSync(at('meanwhile/file'), 'mine');
      return hasBytes(path, OURS);
    }),
  );
  expect(readFileSync(`${folder}/file`, 'utf8')).toBe('mine');
});

test('a name that is taken is no place', async () => {
  await inOne('taken', async (held) => {
    expect(await placeFiles(held, [['file', OURS]]).catch(isTaken)).toBe(true);
  });
});

test('a folder keeps its name, also where it counts as ours', async () => {
  const folder = await inOne('kept', async (held) => {
    mkdirSync(`${held.inside}/.file.5.part/below`, { recursive: true });
    const taken = takeBack(held, '.file.5.part', async () => true);
    await expect(taken).rejects.toMatchObject({ code: 'evidence-not-written' });
  });
  expect(readdirSync(folder).sort()).toEqual(['.file.5.part', 'file']);
});
