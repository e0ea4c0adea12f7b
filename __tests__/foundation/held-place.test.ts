import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from '@jest/globals';
import { holdPlace } from '../../src/foundation/held-place.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder, at } = testFolder('held-place');
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['there/in', 'other/in']) mkdirSync(at(name), { recursive: true });
});

/** Writes a file into a place to which something came after it was held. */
async function written(path: string, meanwhile: () => void, make = true): Promise<void> {
  const place = await holdPlace(at(path));
  try {
    meanwhile();
    const held = await place.open(make);
    writeFileSync(join(held.inside, 'file'), '');
    await held.release();
  } finally {
    await place.release();
  }
}

const swap = () => {
  renameSync(at('there'), at('moved'));
  renameSync(at('other'), at('there'));
};

it.each(['there/in', 'there/new', 'there/new/deeper', 'new'])('%s: the folder is made', async (path) => {
  await written(path, () => {});
  expect(readdirSync(at(path))).toEqual(['file']);
});

it.each([
  ['there/in', 'moved/in'],
  ['there/new/deeper', 'moved/new/deeper'],
])('%s: what was moved is written to, and not what is in its place', async (path, moved) => {
  await written(path, swap);
  expect(readdirSync(at(moved))).toEqual(['file']);
  expect(readdirSync(at('there/in'))).toEqual([]);
});

it.each([
  ['there/new', () => symlinkSync('../other', at('there/new')), 'output-link'],
  ['there/new/deeper', () => symlinkSync('../other', at('there/new')), 'evidence-not-written'],
  ['there/new', () => writeFileSync(at('there/new'), ''), 'evidence-not-written'],
])('%s is refused where a link or a file comes', async (path, meanwhile, code) => {
  await expect(written(path, meanwhile)).rejects.toMatchObject({ code });
  expect(readdirSync(at('other'))).toEqual(['in']);
});

it('is not made without leave', async () => {
  await expect(written('new', () => {}, false)).rejects.toMatchObject({ code: 'evidence-not-written' });
  await written('new', () => mkdirSync(at('new')), false);
  expect(readdirSync(at('new'))).toEqual(['file']);
});

it('is refused where a link is from the beginning', async () => {
  symlinkSync('nowhere', at('link'));
  await expect(holdPlace(at('link'))).rejects.toMatchObject({ code: 'output-link' });
  await expect(holdPlace(at('link/below'))).rejects.toMatchObject({ code: 'evidence-not-written' });
});

const asRoot = process.geteuid?.() === 0 ? it : it.skip;
asRoot.each([
  ['there/new', true],
  ['there/new/deeper', true],
  ['there/new', false],
])('%s: another user’s folder that comes is refused', async (path, make) => {
  const come = () => {
    mkdirSync(at(path), { recursive: true });
    chownSync(at('there/new'), 65534, 65534);
  };
  await expect(written(path, come, make)).rejects.toMatchObject({ kind: 'usage', code: 'path-refused' });
  expect(readdirSync(at(path))).toEqual([]);
});

asRoot('in another user’s folder that user’s folders may come', async () => {
  chownSync(at('there'), 65534, 65534);
  await written('there/new', () => {
    mkdirSync(at('there/new'));
    chownSync(at('there/new'), 65534, 65534);
  });
  expect(readdirSync(at('there/new'))).toEqual(['file']);
});
