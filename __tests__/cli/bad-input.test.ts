import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type OnDisk, onDisk, privatePem } from '../signing/on-disk.ts';
import { newKey, pair, runToSignNow, signed } from '../signing/signed-run.ts';
import { testFolder } from '../support/test-folder.ts';
import { runProgram } from './source-program.ts';
import { verificationProblem } from './verification-schema.ts';

const { at, place } = testFolder('bad-input');
const gigabyte = (path: string) => {
  writeFileSync(path, '', { mode: 0o600 });
  truncateSync(path, 1024 ** 3);
  return path;
};
const pipe = (path: string) => {
  execFileSync('mkfifo', ['-m', '600', path]);
  return path;
};
const dir = (path: string) => {
  mkdirSync(path);
  return path;
};

const run = runToSignNow();
const key = newKey();
const SECRET = 'correct horse battery';
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
const rsaPem = rsa.privateKey.export(pkcs8).toString();
const encryptedPem = pair('p256')
  .privateKey.export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: SECRET })
  .toString();
const certificatePem = execFileSync(
  'openssl',
  ['req', '-x509', '-newkey', 'ed25519', '-nodes', '-keyout', '/dev/null', '-subj', '/CN=x', '-days', '1'],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
);

/** Files that are not keys, and the one sentence about each; the same for every option that takes a key. */
const KEYS = {
  nothing: { path: place('empty.pem', ''), says: 'is empty' },
  certificate: { path: place('certificate.pem', certificatePem), says: 'is a certificate' },
  rsa: { path: place('rsa.pem', rsaPem), says: 'is of type RSA' },
  rsaPublic: {
    path: place('rsa.pub', rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString()),
    says: 'is of type RSA',
  },
  publicHalf: { path: place('key.pub', key.publicPem), says: 'is a public key' },
  privateHalf: { path: place('key.pem', privatePem(key)), says: 'is a private key' },
  encrypted: { path: place('encrypted.pem', encryptedPem), says: 'is encrypted, and no passphrase is given' },
  binary: {
    path: place('key.der', key.privateKey.export({ type: 'pkcs8', format: 'der' })),
    says: 'is not a PEM',
  },
  folder: { path: dir(at('folder.pem')), says: 'could not be read (EISDIR)' },
  pipe: { path: pipe(at('pipe.pem')), says: 'is empty' },
  gigabyte: { path: gigabyte(at('gigabyte.pem')), says: 'larger than any' },
  endless: { path: '/dev/zero', says: 'is in /dev, a folder of the system' },
  missing: { path: at('none.pem'), says: 'could not be read (ENOENT)' },
} as const;

/** Nothing of a key's own text, nor a passphrase, nor a stack trace. */
function expectNoSecret(said: string): void {
  for (const pem of [rsaPem, encryptedPem, privatePem(key)]) {
    for (const line of pem.split('\n').filter((each) => each.length > 20 && !each.includes('-----'))) {
      expect(said).not.toContain(line);
    }
  }
  expect(said).not.toContain(SECRET);
  expect(said).not.toMatch(/^\s+at /m);
}

let evidence: OnDisk;
let unsigned: OnDisk;
beforeAll(async () => {
  evidence = await onDisk(at('evidence'), run, await signed(key, run.statement));
  unsigned = await onDisk(at('unsigned'), run, null);
});

/** The one reason with which a command ends. */
async function ends(args: readonly string[], environment: Record<string, string> = {}) {
  const { code, stdout, stderr } = await runProgram([...args, '--json'], { environment });
  expectNoSecret(stdout + stderr);
  const { verdict, reasons } = JSON.parse(stdout);
  expect(reasons).toHaveLength(1);
  return { code, verdict, reason: reasons[0], stdout };
}

describe('a file that is not a key ends in one sentence', () => {
  const privateKeys = Object.entries(KEYS).filter(([name]) => name !== 'privateHalf' && name !== 'rsaPublic');
  const publicKeys = Object.entries(KEYS).filter(([name]) => name !== 'publicHalf' && name !== 'encrypted');

  test.concurrent.each(privateKeys)('sign --signing-key: %s', async (_, { path, says }) => {
    const { code, verdict, reason } = await ends([
      'sign',
      unsigned.folder,
      '--signing',
      'key',
      '--signing-key',
      path,
    ]);
    expect([code, verdict, reason.message]).toEqual([2, 'BLOCKED', expect.stringContaining(says)]);
    expect(reason.remedy).not.toBe('');
  });

  test.concurrent.each(publicKeys)('verify --key: %s', async (name, { path, says }) => {
    const { code, verdict, reason, stdout } = await ends(['verify', evidence.folder, '--key', path]);
    expect(verificationProblem(stdout)).toBeNull();
    // An RSA private key is refused for being private.
    const expected = name === 'rsa' ? 'is a private key' : says;
    expect([code, verdict, reason.message]).toEqual([2, 'BLOCKED', expect.stringContaining(expected)]);
    expect(reason.remedy).not.toBe('');
  });

  test.concurrent.each([
    ['a certificate in SIGNING_KEY', { SIGNING_KEY: certificatePem }, 'is a certificate'],
    ['an RSA key in SIGNING_KEY', { SIGNING_KEY: rsaPem }, 'is of type RSA'],
    ['no passphrase', { SIGNING_KEY: encryptedPem }, 'no passphrase is given'],
    [
      'a wrong passphrase',
      { SIGNING_KEY: encryptedPem, SIGNING_KEY_PASSPHRASE: `${SECRET} staple` },
      'the passphrase does not open it',
    ],
  ])('%s', async (_, environment, says) => {
    const { code, reason } = await ends(['sign', unsigned.folder, '--signing', 'key'], environment);
    expect([code, reason.code, reason.message]).toEqual([
      2,
      'signing-key-invalid',
      expect.stringContaining(says),
    ]);
  });
});

describe('a file that is not a trusted root or a policy ends in one sentence', () => {
  const root = (path: string) => [
    ...['--certificate-identity', 'i', '--certificate-oidc-issuer', 'o'],
    ...['--trusted-root', path],
  ];
  const policy = (path: string) => ['--policy', path];
  const files = {
    folder: [at('folder.pem'), 'file-unreadable', 'file-unreadable'],
    pipe: [at('pipe.pem'), 'trusted-root-invalid', 'policy-invalid'],
    gigabyte: [at('gigabyte.pem'), 'file-unreadable', 'file-unreadable'],
    endless: ['/dev/zero', 'path-refused', 'path-refused'],
    nothing: [at('empty.pem'), 'trusted-root-invalid', 'policy-invalid'],
    certificate: [at('certificate.pem'), 'trusted-root-invalid', 'policy-invalid'],
  } as const;

  test.concurrent.each(Object.entries(files))('%s', async (_, [path, ofRoot, ofPolicy]) => {
    const asRoot = await ends(['verify', evidence.folder, ...root(path)]);
    expect([asRoot.code, asRoot.reason.code]).toEqual([2, ofRoot]);
    const asPolicy = await ends(['verify', evidence.folder, ...policy(path)]);
    expect([asPolicy.code, asPolicy.reason.code]).toEqual([2, ofPolicy]);
  });
});

describe('a path that is not evidence is blocked for its own reason', () => {
  const trust = ['--key', at('key.pub'), '--allow-claimed-venue', '--expect-image', run.bundle.image_digest];

  /** Evidence of its own whose signature or bundle was replaced by what `make` puts there. */
  async function damaged(name: string, part: 'signature' | 'bundle', make: (path: string) => unknown) {
    const found = await onDisk(at(name), run, await signed(key, run.statement));
    rmSync(found[part]);
    make(found[part]);
    return found;
  }
  async function codesOf(path: string) {
    const { code, stdout, stderr } = await runProgram(['verify', path, '--json', ...trust]);
    expect(verificationProblem(stdout)).toBeNull();
    expectNoSecret(stdout + stderr);
    const { verdict, reasons } = JSON.parse(stdout);
    expect([code, verdict]).toEqual([3, 'BLOCKED']);
    return reasons.map((each: { code: string }) => each.code);
  }

  const SIGNATURES: readonly (readonly [string, (path: string) => unknown, readonly string[]])[] = [
    ['empty', (path) => writeFileSync(path, ''), ['signature-malformed']],
    ['a folder', dir, ['evidence-folder', 'signature-missing']],
    ['a pipe', pipe, ['evidence-link', 'signature-missing']],
    ['a link', (path) => symlinkSync('/dev/null', path), ['evidence-link', 'signature-missing']],
    ['a gigabyte', gigabyte, ['evidence-too-large', 'signature-missing']],
    ['a certificate', (path) => writeFileSync(path, certificatePem), ['signature-malformed']],
    ['a key', (path) => writeFileSync(path, key.publicPem), ['signature-malformed']],
    ['zeros', (path) => writeFileSync(path, Buffer.alloc(1_000_000)), ['signature-malformed']],
    ['too deep', (path) => writeFileSync(path, '['.repeat(100_000)), ['signature-malformed']],
    ['missing', () => undefined, ['signature-missing']],
  ];
  test.concurrent.each(SIGNATURES)('a signature that is %s', async (name, make, codes) => {
    const { folder: path, bundle } = await damaged(`signature ${name}`, 'signature', make);
    expect(await codesOf(path)).toEqual(codes);
    // Next to a bundle file the reader looks only for the signature.
    expect(await codesOf(bundle)).toEqual(codes);
  });

  const BUNDLES: readonly (readonly [string, (path: string) => unknown, string])[] = [
    ['empty', (path) => writeFileSync(path, ''), 'bundle-not-json'],
    ['a folder', dir, 'evidence-folder'],
    ['a pipe', pipe, 'evidence-link'],
    ['a gigabyte', gigabyte, 'evidence-too-large'],
    ['too deep', (path) => writeFileSync(path, '['.repeat(100_000)), 'bundle-too-large'],
  ];
  test.concurrent.each(BUNDLES)('a bundle that is %s', async (name, make, code) => {
    const { folder: path } = await damaged(`bundle ${name}`, 'bundle', make);
    expect(await codesOf(path)).toContain(code);
  });

  test.concurrent.each([
    ['a gigabyte', () => gigabyte(at('gigabyte.json')), 'evidence-too-large'],
    ['a pipe', () => pipe(at('pipe.json')), 'evidence-link'],
    ['an endless device', () => '/dev/zero', 'evidence-link'],
    [
      'a zip of nothing',
      () => place('empty.zip', Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`)),
      'bundle-not-json',
    ],
  ])('%s as evidence', async (_, path, code) => {
    expect(await codesOf(path())).toContain(code);
  });
});
