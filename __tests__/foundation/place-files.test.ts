import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { holdFolder } from '../../src/foundation/held-folder.ts';
import { type NewFile, type OldFile, placeFiles, placePartsOver } from '../../src/foundation/place-files.ts';
import { hasBytes } from '../../src/foundation/take-back.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('place-files');

const NEW: readonly NewFile[] = [
  ['a', Buffer.from('new a')],
  ['b', Buffer.from('new b')],
];

/** What a folder holds, by name. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  );
}

let count = 0;
async function inFolderOf(
  there: Readonly<Record<string, string>>,
  work: (held: Awaited<ReturnType<typeof holdFolder>>, folder: string) => Promise<unknown>,
): Promise<string> {
  count += 1;
  const folder = at(`folder-${count}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(there)) writeFileSync(`${folder}/${name}`, text);
  const held = await holdFolder(folder);
  await work(held, folder).finally(held.release);
  return folder;
}

const old = (name: string, text: string): OldFile => ({
  name,
  isStill: (path) => hasBytes(path, Buffer.from(text)),
});
const refused = (work: Promise<unknown>) =>
  expect(work).rejects.toMatchObject({ code: 'evidence-not-written' });

test('new files stand in the place of the old ones', async () => {
  const folder = await inFolderOf({ a: 'old', gone: 'old', other: 'stays' }, (held) =>
    placeFiles(held, NEW, [old('a', 'old'), old('gone', 'old'), old('never there', '')]),
  );
  expect(contents(folder)).toEqual({ a: 'new a', b: 'new b', other: 'stays' });
});

describe('everything stays as it was', () => {
  test('if something has one of the names', async () => {
    const folder = await inFolderOf({ a: 'old', b: 'theirs' }, (held) =>
      refused(placeFiles(held, NEW, [old('a', 'old')])),
    );
    expect(contents(folder)).toEqual({ a: 'old', b: 'theirs' });
  });

  test('if what is to be replaced is another file by now', async () => {
    const folder = await inFolderOf({ a: 'old', b: 'theirs' }, (held) =>
      refused(placeFiles(held, NEW, [old('a', 'old'), old('b', 'old')])),
    );
    expect(contents(folder)).toEqual({ a: 'old', b: 'theirs' });
  });

  test('if something comes to a name while old files are put aside', async () => {
    const folder = await inFolderOf({ a: 'old' }, (held, path) => {
      const isStill = async () => {
        writeFileSync(`${path}/b`, 'theirs');
        return true;
      };
      return refused(placeFiles(held, NEW, [{ name: 'a', isStill }]));
    });
    expect(contents(folder)).toEqual({ a: 'old', b: 'theirs' });
  });

  test('if the last one cannot be written', async () => {
    const folder = await inFolderOf({ a: 'old' }, (held) =>
      refused(placeFiles(held, [...NEW, ['missing/c', Buffer.from('c')]], [old('a', 'old')])),
    );
    expect(contents(folder)).toEqual({ a: 'old' });
  });

  test('if an old file is a folder by now', async () => {
    const folder = await inFolderOf({ a: 'old' }, (held, path) => {
      mkdirSync(`${path}/b`);
      return refused(placeFiles(held, NEW, [old('a', 'old'), old('b', 'old')]));
    });
    expect(readFileSync(`${folder}/a`, 'utf8')).toBe('old');
    expect(statSync(`${folder}/b`).isDirectory()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });
});

test('an old file that is a link goes, and not what it leads to', async () => {
  const folder = await inFolderOf({ theirs: 'theirs' }, (held, path) => {
    symlinkSync('theirs', `${path}/a`);
    return placeFiles(held, NEW, [{ name: 'a', isStill: async () => true }]);
  });
  expect(contents(folder)).toEqual({ a: 'new a', b: 'new b', theirs: 'theirs' });
});

test('a second name of an old file stays', async () => {
  const folder = await inFolderOf({ a: 'old' }, (held, path) => {
    linkSync(`${path}/a`, `${path}/copy`);
    return placeFiles(held, NEW, [old('a', 'old')]);
  });
  expect(contents(folder)).toEqual({ a: 'new a', b: 'new b', copy: 'old' });
});

describe('a file that is written in parts', () => {
  const make = async (write: (part: Uint8Array) => Promise<void>) => {
    await write(Buffer.from('new'));
    return 1;
  };

  test('takes the place of the old one', async () => {
    const folder = await inFolderOf({ a: 'old' }, (held) => placePartsOver(held, 'a', make, old('a', 'old')));
    expect(contents(folder)).toEqual({ a: 'new' });
  });

  test.each<[string, OldFile | null]>([
    ['that came meanwhile', null],
    ['that took the place of the old one', old('a', 'old')],
  ])('replaces none %s', async (_, before) => {
    const folder = await inFolderOf(before === null ? {} : { a: 'old' }, (held, path) => {
      const meanwhile = async (write: (part: Uint8Array) => Promise<void>) => {
        writeFileSync(`${path}/theirs`, 'theirs');
        renameSync(`${path}/theirs`, `${path}/a`);
        return make(write);
      };
      return refused(placePartsOver(held, 'a', meanwhile, before));
    });
    expect(contents(folder)).toEqual({ a: 'theirs' });
  });
});
