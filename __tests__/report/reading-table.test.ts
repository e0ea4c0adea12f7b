import { expect, test } from '@jest/globals';
import type { Reading } from '../../src/evidence/reading.ts';
import { reason } from '../../src/evidence/reasons.ts';
import { readingTable } from '../../src/report/reading-table.ts';
import { readRun, realRun } from '../evidence/real-run.ts';

const unsigned = readRun(realRun());
const KEY = { kind: 'key', description: 'key sha256:0' } as const;

/** The lines of the table about who signed, and when. */
function saidOf(changed: Partial<Reading>): readonly (string | undefined)[] {
  const table = readingTable({ ...unsigned, ...changed });
  return ['signer', 'time'].map((name) => new RegExp(`^${name} +(.*)$`, 'm').exec(table)?.[1]);
}

test.each<[string, Partial<Reading>, string, string]>([
  [
    'nobody signed',
    { waived: [reason('trust-not-chosen'), reason('unsigned')] },
    'nobody: it is not signed',
    'stated by the evidence alone',
  ],
  [
    'it is signed, and no signer is trusted',
    { waived: [reason('trust-not-chosen')] },
    'not checked: you named no signer whom you trust',
    'stated by the evidence alone',
  ],
  ['a key signed', { signer: KEY }, 'key sha256:0', 'stated by the signer, not confirmed'],
  [
    'a log knows when',
    { signer: KEY, verifiedTime: new Date('2026-06-10T12:00:01Z') },
    'key sha256:0',
    '2026-06-10T12:00:01.000Z, confirmed by a log or an authority',
  ],
])('where %s, the reader says so in words', (_, changed, signer, time) => {
  expect(saidOf(changed)).toEqual([signer, time]);
});
