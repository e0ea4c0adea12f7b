import { describe, expect, it } from '@jest/globals';
import { NO_EXPECTATIONS, type Trust } from '../../src/evidence/expectations.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { otherSigner } from '../../src/launch/expected-signer.ts';
import type { EvidenceSigner } from '../../src/signing/choose-signer.ts';
import { readPublicKey } from '../../src/signing/public-key.ts';
import { newKey } from '../signing/signed-run.ts';

const [own, other] = [newKey('p256'), newKey('p256')];
const sign = () => Promise.reject(new Error('nothing signs here'));
const signer = (key: typeof own): EvidenceSigner => ({
  ...{ kind: 'key', fingerprint: readPublicKey(key.publicPem).fingerprint, sign },
});
const keyless: EvidenceSigner = { kind: 'keyless', sign };
const trusted = (key: typeof own): Trust => ({ kind: 'key', publicKey: key.publicPem });
const certificate: Trust = {
  ...{ kind: 'certificate', identity: 'x', issuer: 'y', match: 'exact', trustedRoot: null },
};

describe('a signer whom a reader would not trust is refused before a workload runs', () => {
  const cases: readonly [string, EvidenceSigner, Trust, string[], string[]][] = [
    ['the trusted key', signer(own), trusted(own), [], []],
    ['another key', signer(other), trusted(own), ['key-not-expected'], ['key-not-expected']],
    ['a key, and a certificate is trusted', signer(own), certificate, ['signer-is-key'], []],
    ['a certificate, and a key is trusted', keyless, trusted(own), ['signer-is-certificate'], []],
    ['a certificate', keyless, certificate, [], []],
    ['nobody, and a key is trusted', { kind: 'none' }, trusted(own), ['signature-missing'], []],
    ['nobody, and a certificate is trusted', { kind: 'none' }, certificate, ['signature-missing'], []],
    ['nobody, and nobody is trusted', { kind: 'none' }, { kind: 'not-chosen' }, [], []],
  ];
  it.each(cases)('%s', (_, who, trust, codes, inRehearsal) => {
    const codesOf = (venue: 'VPS' | 'LOCAL') =>
      otherSigner(who, { ...NO_EXPECTATIONS, trust }, venue).map(({ code }) => code);
    expect(codesOf('VPS')).toEqual(codes);
    expect(codesOf('LOCAL')).toEqual(inRehearsal);
    const { launch } = NO_EXPECTATIONS;
    const ofReceipts = { ...NO_EXPECTATIONS, trust: trusted(own), launch: { ...launch, trust } };
    if (trust.kind !== 'not-chosen')
      expect(otherSigner(who, ofReceipts, 'VPS').map(({ code }) => code)).toEqual(codes);
  });

  it('one that cannot sign, by its own error', () => {
    const error = new AttestationError('not-signed', 'There is no token.');
    const expected = { ...NO_EXPECTATIONS, trust: certificate };
    expect(() => otherSigner({ kind: 'unavailable', error }, expected, 'CI')).toThrow(error);
    expect(otherSigner({ kind: 'unavailable', error }, expected, 'LOCAL')).toEqual([]);
    expect(otherSigner({ kind: 'unavailable', error }, NO_EXPECTATIONS, 'CI')).toEqual([]);
  });
});
