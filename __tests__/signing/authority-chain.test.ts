import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { chainFault } from '../../src/signing/authority-chain.ts';
import { PUBLIC_GOOD_ROOT } from '../../src/signing/generated/public-good-root.ts';
import { readTrustedRoot } from '../../src/signing/trusted-root.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('authority-chain');
const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });

/** A certificate of this name, with the key of this name. */
function certificate(name: string, key: string): Uint8Array {
  const path = at(key);
  openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', path);
  return readFileSync(certificateOf(name, path));
}

function certificateOf(name: string, key: string, ...more: readonly string[]): string {
  const out = at(`${name}.der`);
  const subject = ['-subj', `/CN=${name}`];
  openssl('req', '-x509', '-new', '-key', key, ...subject, '-outform', 'DER', '-out', out, ...more);
  return out;
}

test('a chain has certificates of different names and keys, and few of them', () => {
  const [a, b] = [certificate('a', 'key-a'), certificate('b', 'key-b')];
  const [again, other] = [
    readFileSync(certificateOf('a', at('key-b'))),
    readFileSync(certificateOf('c', at('key-a'))),
  ];
  expect(chainFault([])).toBeNull();
  expect(chainFault([a, b])).toBeNull();
  expect(chainFault([a, b, a])).toMatch(/one name/);
  expect(chainFault([a, again])).toMatch(/one name/);
  expect(chainFault([a, b, other])).toMatch(/one key/);
  const alike = ['d', 'e'].map((name) => {
    certificate(name, `key-${name}`);
    return readFileSync(certificateOf(name, at(`key-${name}`), '-addext', 'subjectKeyIdentifier=00112233'));
  });
  expect(chainFault([a, ...alike])).toMatch(/one key/);
  expect(chainFault(Array.from({ length: 9 }, () => a))).toMatch(/9 certificates/);
});

type Log = { publicKey: { rawBytes: string }; logId: { keyId: string } };

const RSA = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).publicKey;

test.each<[string, (logs: Log[], first: Log) => unknown, RegExp]>([
  ['two of one id', (logs, first) => logs.push(first), /one id/],
  [
    'too many',
    (logs, first) => {
      const keyId = (index: number) => Buffer.alloc(32, index).toString('base64');
      logs.push(...Array.from({ length: 32 }, (_, index) => ({ ...first, logId: { keyId: keyId(index) } })));
    },
    /more than 32 logs/,
  ],
  [
    'one with a key that takes long',
    (_, first) => {
      first.publicKey.rawBytes = RSA.export({ format: 'der', type: 'spki' }).toString('base64');
    },
    /of a kind that is not known/,
  ],
])('a root whose logs are %s is refused', (_, change, fault) => {
  for (const kind of ['tlogs', 'ctlogs']) {
    const root = JSON.parse(PUBLIC_GOOD_ROOT);
    change(root[kind], root[kind][0]);
    expect(() => readTrustedRoot(JSON.stringify(root))).toThrow(fault);
  }
});

type Authority = { certChain: { certificates: unknown[] } };

test.each<[string, (root: Record<'certificateAuthorities' | 'timestampAuthorities', Authority[]>) => void]>([
  [
    'a pair of one name',
    ({ timestampAuthorities: [first] }) =>
      first?.certChain.certificates.push(first.certChain.certificates[0]),
  ],
  [
    'more than 128',
    ({ certificateAuthorities: all }) => all.push(...Array.from({ length: 128 }, () => all[0] as Authority)),
  ],
])('a root whose certificates are %s is refused', (_, change) => {
  const root = JSON.parse(PUBLIC_GOOD_ROOT);
  change(root);
  expect(() => readTrustedRoot(JSON.stringify(root))).toThrow(/certificates/);
});
