import { expect, test } from '@jest/globals';
import type { Bundle } from '@sigstore/bundle';
import { workFault } from '../../src/signing/verification-work.ts';

function bundle(entries: number, stamps: number, lines: number): Bundle {
  const envelope = `log\n1\nhash\n\n${'\u2014 log c2lnbmF0dXJl\n'.repeat(lines)}`;
  return {
    verificationMaterial: {
      tlogEntries: Array.from({ length: entries }, () => ({ inclusionProof: { checkpoint: { envelope } } })),
      timestampVerificationData: { rfc3161Timestamps: Array.from({ length: stamps }, () => ({})) },
    },
  } as unknown as Bundle;
}

test.each([
  ['the usual', [1, 1, 1], null],
  ['the most', [7, 1, 32], null],
  ['nine log entries', [9, 0, 1], /more than 8 log entries/],
  ['nine of both', [4, 5, 1], /more than 8 log entries/],
  ['a checkpoint of many', [1, 0, 33], /more than 32 signatures/],
] as const)('%s', (_, [entries, stamps, lines], fault) => {
  const found = workFault(bundle(entries, stamps, lines));
  if (fault === null) expect(found).toBeNull();
  else expect(found).toMatch(fault);
});
