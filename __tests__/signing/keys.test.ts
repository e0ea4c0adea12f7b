import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { ASN1Obj } from '@sigstore/core';
import { readPrivateKey } from '../../src/signing/private-key.ts';
import { readPublicKey } from '../../src/signing/public-key.ts';
import { codes, pair, readSigned, runToSign, signed, trusts } from './signed-run.ts';

const run = runToSign();
const pem = { type: 'pkcs8', format: 'pem' } as const;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p384 = generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
const passphrase = 'correct horse';
const plain = (kind: 'ed25519' | 'p256') => pair(kind).privateKey.export(pem).toString();
const encrypted = (kind: 'ed25519' | 'p256') =>
  pair(kind)
    .privateKey.export({ ...pem, cipher: 'aes-256-cbc', passphrase })
    .toString();
const certificate = execFileSync(
  'openssl',
  ['req', '-x509', '-newkey', 'ed25519', '-nodes', '-keyout', '/dev/null', '-subj', '/CN=x', '-days', '1'],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
);
const publicPem = pair('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
/** A P-256 key whose point is one byte: SEQUENCE { algorithm, BIT STRING 01 01 }. */
const halfPoint = `-----BEGIN PUBLIC KEY-----\n${Buffer.concat([
  Buffer.from([0x30, 0x19]),
  pair('p256').publicKey.export({ type: 'spki', format: 'der' }).subarray(2, 23),
  Buffer.from([0x03, 0x02, 0x01, 0x01]),
]).toString('base64')}\n-----END PUBLIC KEY-----\n`;
const sec1 = pair('p256').privateKey.export({ type: 'sec1', format: 'pem' }).toString();

/** Returns an encrypted key that names another number of PBKDF2's iterations, in hex. */
function withIterations(hex: string): string {
  const root = ASN1Obj.parseBuffer(Buffer.from(pemBody(encrypted('ed25519')), 'base64'));
  const iterations = root.subs[0]?.subs[1]?.subs[0]?.subs[1]?.subs[1];
  if (iterations?.toInteger() !== 2048n) throw new Error('OpenSSL writes another form');
  Object.assign(iterations, { value: Buffer.from(hex, 'hex') });
  const base64 = root.toDER().toString('base64').replaceAll(/.{64}/g, '$&\n');
  return `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${base64}\n-----END ENCRYPTED PRIVATE KEY-----\n`;
}

const pemBody = (text: string) => text.replaceAll(/^-----.*$/gm, '');

test('a key has one fingerprint, however its point is written', () => {
  const { publicKey, privateKey } = pair('p256');
  const compressed = execFileSync('openssl', ['ec', '-pubin', '-conv_form', 'compressed'], {
    input: publicKey.export({ type: 'spki', format: 'pem' }),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const compressedPrivate = execFileSync('openssl', ['ec', '-conv_form', 'compressed'], {
    input: privateKey.export({ type: 'sec1', format: 'pem' }),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const whole = readPublicKey(publicKey.export({ type: 'spki', format: 'pem' }).toString());
  expect(compressed.length).toBeLessThan(150);
  expect(readPublicKey(compressed).fingerprint).toEqual(whole.fingerprint);
  const pkcs8 = execFileSync('openssl', ['pkcs8', '-topk8', '-nocrypt'], {
    input: compressedPrivate,
    encoding: 'utf8',
  });
  expect(readPrivateKey(pkcs8, null).fingerprint).toEqual(whole.fingerprint);
});

describe('a signing key', () => {
  test.each([
    ['ed25519', plain('ed25519'), null],
    ['P-256', plain('p256'), null],
    ['ed25519, encrypted', encrypted('ed25519'), passphrase],
    ['P-256, encrypted', encrypted('p256'), passphrase],
  ])('%s signs what its public half verifies', async (_, text, phrase) => {
    const key = readPrivateKey(text, phrase);
    const reading = await readSigned(run, await signed(key, run.statement), trusts(key));
    expect(reading.headline).toMatch(/^ACCEPTED with waivers: claimed-venue; /);
    expect(reading.signer).toEqual({ kind: 'key', description: `key ${key.fingerprint.hex}` });
  });

  test.each([
    ['nothing', '', 'is empty'],
    ['no PEM', 'hello', 'is not a PEM private key'],
    ['a certificate', certificate, 'is a certificate'],
    ['a public key', publicPem, 'is a public key'],
    ['an RSA key', rsa.privateKey.export(pem).toString(), 'is of type RSA'],
    ['another curve', p384.privateKey.export(pem).toString(), 'is of type EC secp384r1'],
    ['the old form', sec1, 'in another form than PKCS#8'],
    ['encrypted without a passphrase', encrypted('p256'), 'no passphrase is given'],
    ['a damaged one', plain('p256').replace(/^(.{44}).{20}$/m, '$1'), 'is damaged'],
    ['a giant', plain('p256').padEnd(100_000, '\n'), 'larger than any key'],
  ])('%s is refused in one sentence', (_, text, sentence) => {
    expect(() => readPrivateKey(text, null)).toThrow(
      expect.objectContaining({
        kind: 'usage',
        code: 'signing-key-invalid',
        message: expect.stringContaining(sentence),
      }),
    );
  });

  test('a wrong passphrase is never shown', () => {
    const open = () => readPrivateKey(encrypted('ed25519'), 'wrong horse');
    expect(open).toThrow('the passphrase does not open it');
    expect(open).not.toThrow('wrong horse');
  });
});

/** Makes the encrypted key with OpenSSL's own options for the way. */
const encryptedBy = (...options: readonly string[]) =>
  execFileSync('openssl', ['pkcs8', '-topk8', '-passout', `pass:${passphrase}`, ...options], {
    encoding: 'utf8',
    input: plain('ed25519'),
  });

describe('an encrypted key that takes long to open', () => {
  test.each([
    ['PBKDF2, as careful users have it', ['-iter', '600000']],
    ['scrypt', ['-scrypt']],
  ])('%s is opened', (_, options) => {
    expect(readPrivateKey(encryptedBy(...options), passphrase).kind).toBe('ed25519');
  });

  test.each([
    // As many as a signed 32-bit number has: three numbers of DER are changed, since OpenSSL would need an hour to write it.
    ['2,147,483,647 iterations', withIterations('7fffffff')],
    ['a number of iterations with zeros before it', withIterations('0000007fffffff')],
    ['less than nothing', withIterations('ffff')],
    [
      'scrypt with a factor of millions',
      encryptedBy('-scrypt', '-scrypt_N', '1024', '-scrypt_r', '1', '-scrypt_p', '1025'),
    ],
    ['the way before PBES2', encryptedBy('-v1', 'PBE-SHA1-3DES')],
  ])('%s is refused at once', (_, text) => {
    const begun = performance.now();
    expect(() => readPrivateKey(text, passphrase)).toThrow(
      expect.objectContaining({
        code: 'signing-key-invalid',
        message: expect.stringMatching(/rounds to open|is damaged/),
      }),
    );
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe('a trusted key', () => {
  test.each([
    ['nothing', ' \n', 'is empty'],
    ['no PEM', 'hello', 'is not a PEM public key'],
    ['two keys', `${publicPem}${publicPem}`, 'is more than one key'],
    ['a certificate', certificate, 'is a certificate'],
    ['a private key', plain('ed25519'), 'is a private key'],
    ['an RSA key', rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'is of type RSA'],
    ['a damaged one', publicPem.replace('MC', 'XX'), 'is damaged'],
    ['one with half a point', halfPoint, 'is damaged'],
  ])('%s is refused in one sentence', (_, text, sentence) => {
    expect(() => readPublicKey(text)).toThrow(
      expect.objectContaining({ code: 'trusted-key-invalid', message: expect.stringContaining(sentence) }),
    );
  });
});

test('a statement of failed probes is signed too, and blocks', async () => {
  const key = readPrivateKey(plain('ed25519'), null);
  const { statement } = run;
  const failed = {
    ...statement,
    predicate: { ...statement.predicate, result: 'FAILED', passedTests: [], failedTests: ['PR-NET-1'] },
  };
  const reading = await readSigned(run, await signed(key, failed), trusts(key));
  expect(codes(reading)).toContain('statement-result');
  expect(codes(reading)).toContain('statement-test PR-NET-1');
});
