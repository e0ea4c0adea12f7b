import { beforeAll, describe, expect, test } from '@jest/globals';
import { type SignedFolder, signFolders } from './signed-folders.ts';
import { type Tampered, tamper } from './tamper.ts';
import { lineOf, mistakes, trialsIn } from './tampered.ts';

/**
 * A fixed share of what `npm run mutations` does: every so manieth change of each folder. Primes, so that every bit and
 * every kind of change has its turn.
 */
const EVERY = { key: 997, certificate: 1999 };

let folders: readonly SignedFolder[];
beforeAll(async () => {
  folders = await signFolders();
});

const share = (folder: SignedFolder) =>
  tamper(folder, { step: folder.perByte.files > 0 ? EVERY.key : EVERY.certificate, first: 0 });

describe('signed evidence that is changed in one place', () => {
  test('is never taken, and never makes the reader throw', async () => {
    const all: Tampered[] = [];
    for (const folder of folders) all.push(await share(folder));
    process.stderr.write(`${all.map(lineOf).join('\n')}\n`);
    expect(all.flatMap(mistakes)).toEqual([]);
    expect(all.map(({ folder }) => folder)).toHaveLength(6);
    for (const each of all) expect(trialsIn(each)).toBeGreaterThan(50);
  });

  test('would be found if it were taken', async () => {
    const certified = folders.find(({ isOurs, perByte }) => !isOurs && perByte.files === 0);
    if (certified === undefined) throw new Error('no folder is signed with a certificate');
    const everyBit = { ...certified, perByte: { bundle: 0, signature: 1, files: 0 } };
    const tampered = await tamper(everyBit, { step: 53, first: 0 });
    expect(tampered.unnoticed.length).toBeGreaterThan(0);
    expect(mistakes(tampered)).toEqual([]);
    expect(mistakes({ ...tampered, isOurs: true })).not.toEqual([]);
    const other = {
      ...tampered,
      unnoticed: tampered.unnoticed.map((each) => ({ ...each, meansTheSame: false })),
    };
    expect(mistakes(other)).not.toEqual([]);
    expect(mistakes({ ...tampered, faults: ['x'] })).toEqual([`${tampered.folder}: the reader threw at x`]);
  });
});
