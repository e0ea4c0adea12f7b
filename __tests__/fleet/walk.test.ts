import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { batchesBelow } from '../../src/fleet/walk.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder } = testFolder('walk');

async function namesBelow(top: string, most?: number, bytes = 1_000_000): Promise<string[]> {
  const names: string[] = [];
  for await (const batch of batchesBelow(top, most === undefined ? undefined : { names: most, bytes }))
    if (batch.kind === 'paths') names.push(...batch.items.map(({ name }) => name));
  return names;
}

/** Makes folders with a file in each. */
function put(top: string, names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(top, name), { recursive: true });
    writeFileSync(join(top, name, 'file'), '');
  }
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => `${100 + at}`);

describe('the folders of a fleet that wait to be read', () => {
  it('come in the order of their paths, each level’s first folder first', async () => {
    const top = join(folder, 'order');
    put(top, ['b', 'a/2/x', 'a/1', 'a', 'c/d']);
    expect(await namesBelow(top)).toEqual(['a', 'a/1', 'a/2/x', 'b', 'c/d']);
  });

  it('are counted over all levels, and too many end the reading', async () => {
    const top = join(folder, 'levels');
    // When 0/0 was read, 9 of the top wait, 9 of 0, and its own 18.
    put(
      top,
      numbers(9).flatMap((name) => [name, `0/${name}`, `0/0/${name}`, `0/0/a${name}`]),
    );
    expect(await namesBelow(top, 36)).toHaveLength(36);
    await expect(namesBelow(top, 35)).rejects.toMatchObject({
      kind: 'blocked',
      code: 'fleet-unreadable',
      message: expect.stringContaining('more than 35 names of folders'),
    });
  });

  it('are no longer counted once they were read, and files never are', async () => {
    const top = join(folder, 'runs');
    const runs = numbers(30).flatMap((run) => numbers(4).map((machine) => `${run}/${machine}`));
    put(top, runs);
    for (const run of runs) for (const name of numbers(12)) writeFileSync(join(top, run, name), '');
    expect(await namesBelow(top, 33)).toEqual(runs);
  });

  it('may hold nothing but folders up to a number', async () => {
    const top = join(folder, 'between');
    put(top, ['a/b/c/d', 'a/e']);
    const within = async (most: number) => {
      let names = 0;
      for await (const batch of batchesBelow(top, undefined, { between: most, idleNames: 0 }))
        if (batch.kind === 'paths') names += batch.items.length;
      return names;
    };
    // The top, a, a/b and a/b/c.
    expect(await within(4)).toBe(2);
    await expect(within(3)).rejects.toMatchObject({
      code: 'fleet-unreadable',
      message: expect.stringContaining('more than 3 folders that hold nothing but folders'),
    });
  });

  it.each([
    ['beside one another', ['a', 'b'], false],
    ['in a folder that is too deep to look further', [`${'x/'.repeat(15)}x`, 'b'], true],
    ['in a folder that cannot be read to its end', ['a', 'b'], false, 150],
  ])('may hold other names up to a number, in all: %s', async (what, folders, areFolders, most = 1_000) => {
    const top = join(folder, `idle ${what}`);
    // A hundred of each folder are its evidence's.
    for (const each of folders) put(top, areFolders ? numbers(200).map((name) => `${each}/${name}`) : [each]);
    for (const each of areFolders ? [] : folders)
      for (const name of numbers(199)) writeFileSync(join(top, each, name), '');
    const within = async (idleNames: number) => {
      const limits = { names: most, bytes: 1_000_000 };
      for await (const _ of batchesBelow(top, limits, { between: 100, idleNames }));
    };
    const there = most === 150 ? 100 : areFolders ? 100 : 200;
    await within(there);
    await expect(within(there - 1)).rejects.toMatchObject({
      code: 'fleet-unreadable',
      message: expect.stringContaining(`more than ${there - 1} names that are neither evidence nor folders`),
    });
  });

  it('leave as much less for the names of one folder, and always a thousand', async () => {
    const top = join(folder, 'both');
    put(top, numbers(1_500));
    for (const name of numbers(1_100)) writeFileSync(join(top, '100', name), '');
    const idleOf = async (names: number, idleNames: number) => {
      const limits = { names, bytes: 1_000_000 };
      for await (const _ of batchesBelow(top, limits, { between: 1, idleNames }));
    };
    // When the first is read, 1,499 wait. It has 1,101 names, of which 100 are its evidence's.
    await expect(idleOf(2_600, 1_000)).rejects.toMatchObject({ code: 'fleet-unreadable' });
    // It is not read to its end.
    await idleOf(2_599, 1_000);
    await idleOf(1_500, 900);
    await expect(idleOf(1_500, 899)).rejects.toMatchObject({ code: 'fleet-unreadable' });
  });

  it('are too many in the folder that was named', async () => {
    const top = join(folder, 'wide');
    put(top, numbers(12));
    await expect(namesBelow(top, 11)).rejects.toMatchObject({ code: 'fleet-unreadable' });
  });

  it('are too long in all, in the folder that was named and below it', async () => {
    const top = join(folder, 'long');
    put(top, ['a', 'a/ä1', 'a/ä2']);
    expect(await namesBelow(top, 9, 10)).toEqual(['a', 'a/ä1', 'a/ä2']);
    expect(await namesBelow(top, 9, 9)).toEqual(['a']);
    const message = expect.stringContaining('names of more than 9 bytes of files and folders');
    await expect(namesBelow(join(top, 'a'), 9, 9)).rejects.toMatchObject({
      code: 'fleet-unreadable',
      message,
    });
  });
});
