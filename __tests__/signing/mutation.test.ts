import { beforeAll, describe, expect, test } from '@jest/globals';
import { lineOf, mistakes, together, trialsIn } from '../support/change-summary.ts';
import { readChanged, trialsOf } from '../support/read-changed.ts';
import type { ChangeResults } from '../support/trials.ts';
import { type SignedFolder, signFolders } from './signed-folders.ts';

/**
 * A fixed share of what `npm run mutations` does: every nth change of each folder. Primes, so that every bit and
 * every kind of change has its turn.
 */
const EVERY = { key: 4999, certificate: 5003 };

let folders: readonly SignedFolder[];
beforeAll(async () => {
  folders = await signFolders();
});

const share = (folder: SignedFolder) =>
  readChanged(folder, { step: folder.perByte.files > 0 ? EVERY.key : EVERY.certificate, first: 0 });

describe('signed evidence that is changed in one place', () => {
  test('is never taken, and never makes the reader throw', async () => {
    const all: ChangeResults[] = [];
    for (const folder of folders) all.push(await share(folder));
    process.stderr.write(`${all.map(lineOf).join('\n')}\n`);
    expect(all.flatMap(mistakes)).toEqual([]);
    expect(all.map(({ folder }) => folder)).toHaveLength(6);
    for (const each of all) expect(trialsIn(each)).toBeGreaterThan(50);
    // Some forty seconds of one core; on a machine that is busy otherwise it takes its time.
  }, 300_000);

  test('would be found if it were taken', async () => {
    const logged = folders.find(({ name }) => name.endsWith('keyless, public'));
    if (logged === undefined) throw new Error('no folder has an entry of a log');
    // The log's root next to its signed checkpoint: no reader uses it.
    const signature = Buffer.from(logged.source.files.get(logged.signatureName) ?? []).toString('utf8');
    const at = signature.indexOf('"rootHash":"') + '"rootHash":"'.length;
    // Some of these flips make another letter of base64.
    const trials = [...trialsOf(logged)].map(({ file, change }, number) => ({ file, change, number }));
    const ofRoot = trials.filter(
      ({ file, change: { kind, where } }) =>
        file === logged.signatureName && kind === 'flip' && Number(where) >= at && Number(where) < at + 4,
    );
    const shares = ofRoot.map(({ number }) => readChanged(logged, { step: trials.length, first: number }));
    const results = together(await Promise.all(shares));
    expect(results.unnoticed.length).toBeGreaterThan(0);
    expect(mistakes(results)).toEqual([]);
    expect(mistakes({ ...results, isOurs: true })).not.toEqual([]);
    const other = {
      ...results,
      unnoticed: results.unnoticed.map((each) => ({ ...each, meansTheSame: false })),
    };
    expect(mistakes(other)).not.toEqual([]);
    expect(mistakes({ ...results, faults: ['x'] })).toEqual([`${results.folder}: the reader threw at x`]);
  });
});
