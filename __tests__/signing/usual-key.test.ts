import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { isUsualKey } from '../../src/signing/usual-key.ts';

const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });
const rsa = (modulusLength: number, publicExponent = 65_537) =>
  generateKeyPairSync('rsa', { modulusLength, publicExponent });

test.each([
  ['P-256', () => ec('prime256v1'), true],
  ['P-521', () => ec('secp521r1'), true],
  ['Ed25519', () => generateKeyPairSync('ed25519'), true],
  ['RSA with 2,048 bits', () => rsa(2048), true],
  ['RSA with 1,024 bits', () => rsa(1024), false],
  ['RSA with 4,104 bits', () => rsa(4104), false],
  ['RSA with another exponent', () => rsa(2048, 3), false],
  ['RSA-PSS', () => generateKeyPairSync('rsa-pss', { modulusLength: 2048 }), false],
  ['another curve', () => ec('sect571k1'), false],
  ['Ed448', () => generateKeyPairSync('ed448'), false],
])('%s', (_, make, isUsual) => {
  expect(isUsualKey(make().publicKey)).toBe(isUsual);
});
