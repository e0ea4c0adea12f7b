import { describe, expect, test } from '@jest/globals';
import { bundleFromJSON, bundleToJSON } from '@sigstore/bundle';
import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { signWithKey } from '../../src/signing/sign-key.ts';
import { loadVerifier } from '../../src/signing/verifier.ts';
import { acceptedKeyless, REJECTIONS } from './rejections.ts';
import { codes, newKey, readSigned, runToSign, signed, trusts } from './signed-run.ts';

const run = runToSign();
const key = newKey('p256');
const attacker = newKey('p256');

describe('a signature', () => {
  test('is accepted when nothing is wrong with it', async () => {
    const reading = await acceptedKeyless();
    expect(reading.headline).toBe('ACCEPTED');
    expect(reading.signer?.kind).toBe('certificate');
  });

  test.each(Object.entries(REJECTIONS))(
    'is rejected as %s, and never accepted besides',
    async (code, reject) => {
      const reading = await reject();
      expect(reading.verdict).toBe('BLOCKED');
      expect(reading.reasons.map((each) => each.code)).toContain(code);
    },
  );

  test('of ours is its own canonical form', async () => {
    const text = Buffer.from(await signed(key, run.statement)).toString('utf8');
    expect(JSON.stringify(bundleToJSON(bundleFromJSON(JSON.parse(text))))).toBe(text);
    expect(JSON.parse(text).dsseEnvelope.signatures).toEqual([{ sig: expect.any(String) }]);
  });

  test('with a member twice is none', async () => {
    const text = Buffer.from(await signed(key, run.statement)).toString('utf8');
    const twice = text.replace('{"mediaType"', '{"mediaType":"x","mediaType"');
    expect(codes(await readSigned(run, Buffer.from(twice), trusts(key)))).toEqual(['signature-malformed']);
  });

  test('with a statement that has a member twice is none', async () => {
    const statement = JSON.stringify(run.statement);
    const payload = Buffer.from(
      statement.replace('"result":"PASSED"', '"result":"FAILED","result":"PASSED"'),
    );
    expect(codes(await readSigned(run, await signWithKey(payload, key), trusts(key)))).toContain(
      'statement-malformed',
    );
  });
});

describe('what lies in the evidence folder', () => {
  const planted = [
    'key.pub',
    'key.pem',
    'cosign.pub',
    'signing-key.pub',
    'signing-key.pem',
    'policy.json',
    'trusted_root.json',
    'trusted-root.json',
    'root.json',
  ];

  test.each(planted)('as %s never makes an attacker trusted', async (name) => {
    const signature = await signed(attacker, run.statement);
    const files = new Map(run.source.files).set(name, Buffer.from(attacker.publicPem));
    const source = { ...run.source, files };
    for (const trust of [trusts(key), { kind: 'not-chosen' } as const]) {
      const reading = await readSigned({ ...run, source }, signature, trust, { waivers: new Set() });
      expect(reading.verdict).toBe('BLOCKED');
      expect(reading.signer).toBeNull();
      expect(codes(reading)).toContain(`unknown-file ${name}`);
      expect(codes(reading)).toContain(trust.kind === 'key' ? 'key-not-expected' : 'trust-not-chosen');
    }
  });
});

describe('every byte', () => {
  test('of our signature file is looked at', async () => {
    const signature = await signed(key, run.statement);
    const verify = await loadVerifier(trusts(key));
    if (verify === undefined) throw new Error('no verifier');
    const accepted: number[] = [];
    for (let at = 0; at < signature.length; at++) {
      for (const flip of [0x01, 0x20, 0x80]) {
        const changed = Buffer.from(signature);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const result = verify(run.bytes, changed, NO_EXPECTATIONS);
        if (result.ok && result.reasons.length === 0) accepted.push(at);
      }
    }
    expect(accepted).toEqual([]);
  });
});
