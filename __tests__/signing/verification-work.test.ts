import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Bundle } from '@sigstore/bundle';
import { workFault } from '../../src/signing/verification-work.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('verification-work');

/** A certificate with so many bytes in its list of certificate logs' timestamps; without one for zero. */
function certificate(bytes: number): Uint8Array {
  const [key, out] = [at('key'), at('certificate')];
  const run = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  run('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', key);
  const list = `1.3.6.1.4.1.11129.2.4.2=DER:${'00'.repeat(bytes)}`;
  const extension = bytes === 0 ? [] : ['-addext', list];
  run('req', '-x509', '-new', '-key', key, '-subj', '/CN=a', '-outform', 'DER', '-out', out, ...extension);
  return readFileSync(out);
}

function bundle(entries: number, stamps: number, lines: number, rawBytes: Uint8Array): Bundle {
  const envelope = `log\n1\nhash\n\n${'\u2014 log c2lnbmF0dXJl\n'.repeat(lines)}`;
  return {
    verificationMaterial: {
      content: { $case: 'certificate', certificate: { rawBytes } },
      tlogEntries: Array.from({ length: entries }, () => ({ inclusionProof: { checkpoint: { envelope } } })),
      timestampVerificationData: { rfc3161Timestamps: Array.from({ length: stamps }, () => ({})) },
    },
  } as unknown as Bundle;
}

test.each([
  ['the usual', [1, 1, 1, 0], null],
  ['the most', [7, 1, 32, 2_048], null],
  ['nine log entries', [9, 0, 1, 0], /more than 8 log entries/],
  ['nine of both', [4, 5, 1, 0], /more than 8 log entries/],
  ['a checkpoint of many', [1, 0, 33, 0], /more than 32 signatures/],
  ['many logs’ timestamps', [1, 1, 1, 2_049], /more than 2048 bytes/],
] as const)('%s', (_, [entries, stamps, lines, bytes], fault) => {
  const found = workFault(bundle(entries, stamps, lines, certificate(bytes)));
  if (fault === null) expect(found).toBeNull();
  else expect(found).toMatch(fault);
});

test('bytes that are no certificate are who verifies it’s to name', () => {
  expect(workFault(bundle(1, 1, 1, Buffer.from('no certificate')))).toBeNull();
});
