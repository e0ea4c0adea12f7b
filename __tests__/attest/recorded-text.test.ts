import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { refuseRecordedSecrets } from '../../src/attest/recorded-text.ts';

const PEM = `${generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })}`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['a private key', PEM.replaceAll('\n', ' ')],
  ['a private key in base64', base64(PEM)],
  ['a token in base64', base64(`ghp_${'a1B2c3D4e5F6'.repeat(3)}`)],
  ['a registry’s logins', `{"auths":{"r.example":{"auth":"${base64('user:5Kd0-p1a2')}"}}}`],
])('no text that is recorded has %s', (_, text) => {
  const refuse = () =>
    refuseRecordedSecrets({ 'A challenge': ['nightly'], 'An argument': ['-c', `x=${text}`] });
  expect(refuse).toThrow(
    expect.objectContaining({
      ...{ code: 'invalid-setting', kind: 'usage' },
      message: 'An argument has a key, a login or a token.',
    }),
  );
});

test('a text that is recorded may be any other', () => {
  const nonce = base64('a nonce of a verifier, 1d2c3b4a');
  expect(() => refuseRecordedSecrets({ 'A challenge': [nonce], 'An argument': null })).not.toThrow();
});
