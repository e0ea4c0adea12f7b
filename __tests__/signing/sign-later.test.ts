import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runProgram } from '../cli/source-program.ts';
import { IDENTITY, ISSUER, type LocalSigstore, startSigstore } from './local-sigstore.ts';
import { onDisk, privatePem } from './on-disk.ts';
import { newKey, runToSign, runToSignNow, type SignedRun } from './signed-run.ts';

const MINUTE_MS = 60_000;
const run = runToSign();
const folder = mkdtempSync(join(tmpdir(), 'sign-later-'));
let sigstore: LocalSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(async () => {
  await sigstore.close();
  rmSync(folder, { recursive: true });
});

const tokenOf = (claims: object) =>
  ['{}', JSON.stringify(claims), 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.');

const place = (name: string, text: string) => {
  writeFileSync(join(folder, name), text, { mode: 0o600 });
  return join(folder, name);
};

/** `sign` in a job that has an identity, on evidence that was saved without a signature. */
async function sign(name: string, more: Record<string, string> = {}, ...options: readonly string[]) {
  return signRun(name, run, more, options);
}

async function signRun(
  name: string,
  made: SignedRun,
  more: Record<string, string>,
  options: readonly string[],
) {
  const saved = await onDisk(join(folder, name), made, null);
  return { ...(await signAt(saved.folder, more, options)), saved };
}

async function signAt(path: string, more: Record<string, string>, options: readonly string[]) {
  const { instance, url } = sigstore;
  const addresses = ['--fulcio-url', `${instance.fulcioUrl}`, '--rekor-url', `${instance.rekorUrl}`];
  const { code, stdout } = await runProgram(
    ['sign', path, '--signing', 'keyless', '--json', ...addresses, ...options],
    {
      environment: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?v=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
        GITHUB_ACTIONS: 'true',
        XDG_STATE_HOME: folder,
        ...more,
      },
    },
  );
  return { code, result: JSON.parse(stdout) };
}

test('what was signed later with the job’s identity is checked, and a reader verifies it', async () => {
  const root = place('root.json', sigstore.trustedRoot);
  const { code, result, saved } = await signRun('good', runToSignNow(), {}, ['--trusted-root', root]);
  expect(result).toMatchObject({ signed: true, checked: true, signer: `${IDENTITY} (${ISSUER})` });
  expect(code).toBe(0);
  const trust = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
  const verified = await runProgram(['verify', saved.folder, '--json', ...trust, '--trusted-root', root]);
  expect(JSON.parse(verified.stdout).signer).toMatchObject({ kind: 'certificate' });
});

test.each<[string, () => SignedRun, number, string]>([
  ['of a log whose clock is ahead', runToSignNow, 7 * MINUTE_MS, 'which is in the future'],
  ['a day after the evidence was made', runToSign, 0, 'after it was made'],
])('a signature %s, whose time every reader rejects, is not written', async (name, made, aheadMs, why) => {
  const root = place('root.json', sigstore.trustedRoot);
  sigstore.ahead.set('rekor', aheadMs);
  try {
    const { code, result, saved } = await signRun(name.replaceAll(' ', '-'), made(), {}, [
      '--trusted-root',
      root,
    ]);
    expect({ code, result }).toMatchObject({
      code: 3,
      result: { reasons: [{ code: 'signature-unverified' }] },
    });
    expect(JSON.stringify(result)).toContain(why);
    expect(readdirSync(saved.folder).filter((file) => file.endsWith('.sigstore.json'))).toEqual([]);
  } finally {
    sigstore.ahead.clear();
  }
});

test.each<[string, (request: Record<string, never>) => object]>([
  [
    'another identity',
    (request) => ({
      ...request,
      credentials: {
        oidcIdentityToken: tokenOf({ ...sigstore.claims, sub: IDENTITY.replace('owner', 'victim') }),
      },
    }),
  ],
  [
    'another issuer',
    (request) => ({
      ...request,
      credentials: { oidcIdentityToken: tokenOf({ ...sigstore.claims, iss: 'https://issuer.invalid' }) },
    }),
  ],
  [
    'another key',
    (request) => ({
      ...request,
      publicKeyRequest: {
        publicKey: { content: newKey('p256').publicPem },
      },
    }),
  ],
])('a certificate for %s is not taken, root or no root', async (name, instead) => {
  sigstore.insteadOf = (request) => JSON.stringify(instead(JSON.parse(request)));
  try {
    const { code, result, saved } = await sign(name.replace(' ', '-'));
    expect({ code, result }).toMatchObject({ code: 3, result: { reasons: [{ code: 'signing-service' }] } });
    expect(readdirSync(saved.folder).filter((file) => file.endsWith('.sigstore.json'))).toEqual([]);
  } finally {
    sigstore.insteadOf = null;
  }
});

test('no program of PATH and no variable gives an identity', async () => {
  const witness = join(folder, 'ran');
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'buildkite-agent'), `#!/bin/sh\necho >${witness}\necho a.b.c\n`, { mode: 0o755 });
  const { code, result } = await sign('planted', {
    BUILDKITE: 'true',
    PATH: bin,
    SIGSTORE_ID_TOKEN: 'a.b.c',
  });
  expect({ code, result }).toMatchObject({ code: 0, result: { signer: `${IDENTITY} (${ISSUER})` } });
  expect(existsSync(witness)).toBe(false);
});

test.each([
  ['NODE_DEBUG', 'net'],
  ['NODE_DEBUG_NATIVE', 'inspector_server'],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
])('no token is asked for with %s', async (name, value) => {
  const before = sigstore.requests.length;
  const { code, result } = await sign(name, { [name]: value });
  expect({ code, result }).toMatchObject({ code: 2, result: { reasons: [{ code: 'node-environment' }] } });
  expect(sigstore.requests).toHaveLength(before);
});

test('a root of another instance: the signature does not hold, and that is the end', async () => {
  const other = await startSigstore();
  await other.close();
  const root = ['--trusted-root', place('other.json', other.trustedRoot)];
  const { code, result, saved } = await sign('other', {}, ...root);
  expect(result).toMatchObject({ verdict: 'BLOCKED', reasons: [{ code: 'signature-unverified' }] });
  expect(code).toBe(3);
  expect(readdirSync(saved.folder).filter((name) => name.endsWith('.sigstore.json'))).toEqual([]);
});

test('a signature that verifies is not replaced by one that does not', async () => {
  const { code, saved } = await sign('kept');
  const [name = ''] = readdirSync(saved.folder).filter((each) => each.endsWith('.sigstore.json'));
  const before = readFileSync(join(saved.folder, name));
  const other = await startSigstore();
  await other.close();
  const root = ['--trusted-root', place('other.json', other.trustedRoot)];
  const again = await signAt(saved.folder, {}, ['--force', ...root]);
  expect([code, again.code]).toEqual([0, 3]);
  expect(readFileSync(join(saved.folder, name)).equals(before)).toBe(true);
});

test('without a root the result says that nobody checked', async () => {
  const { code, result } = await sign('unknown');
  expect({ code, result }).toMatchObject({ code: 0, result: { signed: true, checked: false } });
});

test('a key’s signature needs no root', async () => {
  const saved = await onDisk(join(folder, 'key'), run, null);
  const key = ['--signing', 'key', '--signing-key', place('key.pem', privatePem(newKey()))];
  const { code, stdout } = await runProgram(['sign', saved.folder, '--json', ...key]);
  expect({ code, result: JSON.parse(stdout) }).toMatchObject({ code: 0, result: { checked: true } });
});

test.each<[string, (saved: { folder: string; bundleName: string }) => void]>([
  ['a file more', ({ folder }) => writeFileSync(join(folder, 'note.txt'), 'confirmed')],
  ['a file less', ({ folder }) => rmSync(join(folder, 'Dockerfile.sandbox'))],
  ['a changed file', ({ folder }) => writeFileSync(join(folder, 'Dockerfile.sandbox'), 'FROM scratch\n')],
  ['another page', ({ folder }) => writeFileSync(join(folder, 'report.html'), '<p>all is well</p>')],
  [
    'another name of the bundle',
    ({ folder, bundleName }) =>
      renameSync(join(folder, bundleName), join(folder, bundleName.replace(/\d\d.json$/, '31.json'))),
  ],
])(
  'a folder with %s is not signed, nor its bundle by name: the statement would be of what a reader blocks',
  async (what, change) => {
    const saved = await onDisk(join(folder, what.replaceAll(' ', '-')), run, null);
    const bundleName = readdirSync(saved.folder).find((name) => name.endsWith('.json')) ?? '';
    change({ folder: saved.folder, bundleName });
    const key = ['--signing', 'key', '--signing-key', place('key.pem', privatePem(newKey()))];
    const now = readdirSync(saved.folder).find((name) => name.startsWith('sandbox-attestation-')) ?? '';
    for (const path of [saved.folder, join(saved.folder, now)]) {
      const { code, stdout } = await runProgram(['sign', path, '--json', ...key]);
      expect({ code, result: JSON.parse(stdout) }).toMatchObject({
        code: 2,
        result: { reasons: [{ code: 'cannot-sign' }] },
      });
    }
    expect(readdirSync(saved.folder).filter((name) => name.endsWith('.sigstore.json'))).toEqual([]);
  },
);

test('a bundle is signed by name in its folder and alone, and not next to the files of another run', async () => {
  const saved = await onDisk(join(folder, 'by-name'), run, null);
  const name = readdirSync(saved.folder).find((each) => each.endsWith('.json')) ?? '';
  const bytes = readFileSync(join(saved.folder, name));
  const [alone, among] = ['alone', 'among'].map((each) => join(folder, each));
  if (alone === undefined || among === undefined) throw new Error('no paths');
  for (const each of [alone, among]) mkdirSync(each);
  writeFileSync(join(alone, name), bytes);
  writeFileSync(join(among, name), bytes);
  writeFileSync(join(among, 'named-otherwise.json'), bytes);
  writeFileSync(join(among, 'report.html'), '<p>');
  const key = ['--signing', 'key', '--signing-key', place('key.pem', privatePem(newKey()))];
  const codeOf = async (path: string) => (await runProgram(['sign', path, '--json', ...key])).code;
  expect(await codeOf(join(saved.folder, name))).toBe(0);
  expect(await codeOf(join(alone, name))).toBe(0);
  expect(await codeOf(join(among, 'named-otherwise.json'))).toBe(2);
});

describe('while the key is waited for', () => {
  /** Signs with a key that comes through a pipe once the change is made. */
  async function signMeanwhile(name: string, change: (saved: string, signature: string) => void) {
    const saved = (await onDisk(join(folder, name), run, null)).folder;
    const bundle = readdirSync(saved).find((each) => each.startsWith('sandbox-attestation-')) ?? '';
    const pipe = join(folder, `${name}.pipe`);
    execFileSync('mkfifo', ['-m', '600', pipe]);
    const key = ['--signing', 'key', '--signing-key', pipe, '--force'];
    const ended = runProgram(['sign', saved, '--json', ...key]);
    // Opened when the program reads it.
    const handle = await open(pipe, 'w');
    change(saved, `${bundle}.sigstore.json`);
    await handle.writeFile(privatePem(newKey()));
    await handle.close();
    return { saved, signature: `${bundle}.sigstore.json`, ...(await ended) };
  }

  test('the signature goes where the evidence is, and not into what is at its path then', async () => {
    const { code, saved, signature } = await signMeanwhile('moved', (path) => {
      renameSync(path, `${path}.was`);
      mkdirSync(path);
    });
    expect({ code, there: readdirSync(saved) }).toEqual({ code: 0, there: [] });
    expect(readdirSync(`${saved}.was`)).toContain(signature);
  });

  test('--force replaces no signature that comes meanwhile', async () => {
    const { code, saved, signature } = await signMeanwhile('came', (path, name) =>
      writeFileSync(join(path, name), 'theirs'),
    );
    expect(code).toBe(3);
    expect(readFileSync(join(saved, signature), 'utf8')).toBe('theirs');
  });
});
