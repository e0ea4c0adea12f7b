import { beforeAll, describe, expect, test } from '@jest/globals';
import { lineOf, mistakes, trialsIn } from '../support/change-summary.ts';
import { readChangedLaunch } from '../support/read-changed-launch.ts';
import { readTrials, type Trial } from '../support/trials.ts';
import { type SignedLaunch, signLaunches } from './signed-launches.ts';

/**
 * A fixed share of what `npm run mutations` does: every nth change. Primes, so that every kind has its turn. A certificate takes
 * ten times as long as a key.
 */
const EVERY = { key: 7919, certificate: 5003 };
const EVERY_MEMBER = { key: 421, certificate: 3001 };
const signerOf = ({ isOurs }: SignedLaunch) => (isOurs ? 'key' : 'certificate');

let launches: readonly SignedLaunch[];
beforeAll(async () => {
  launches = await signLaunches();
});

describe('a signed launch’s folder that is changed in one place', () => {
  test('is never CONFINED, and never makes the reader throw', async () => {
    expect(launches).toHaveLength(3);
    for (const launch of launches) {
      const results = await readChangedLaunch(launch, { step: EVERY[signerOf(launch)], first: 0 });
      process.stderr.write(`${lineOf(results)}\n`);
      expect(mistakes(results)).toEqual([]);
      expect(trialsIn(results)).toBeGreaterThan(50);
    }
  }, 300_000);

  test('nor with members of the receipt or of its statement dropped, doubled, nulled or swapped', async () => {
    for (const launch of launches) {
      const isMember = ({ file, change: { kind } }: Trial) =>
        kind !== 'flip' && file.startsWith('receipt.json');
      const results = await readChangedLaunch(
        launch,
        { step: EVERY_MEMBER[signerOf(launch)], first: 0 },
        isMember,
      );
      process.stderr.write(`${lineOf(results)}\n`);
      expect(mistakes(results)).toEqual([]);
      expect(trialsIn(results)).toBeGreaterThan(launch.isOurs ? 100 : 20);
    }
  }, 300_000);

  test('would be found if it were', () => {
    const change = { kind: 'flip', where: 0, bytes: () => Buffer.of() } as const;
    const results = readTrials(
      {
        ...{ name: 'any', isOurs: true },
        all: [{ file: 'receipt.json', change }],
        bytesOf: () => Buffer.from('{}'),
        look: () => ({ reasons: [], meaning: () => null }),
      },
      { step: 1, first: 0 },
    );
    expect(mistakes(results)).toHaveLength(1);
  });
});
