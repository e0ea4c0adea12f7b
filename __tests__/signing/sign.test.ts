import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { writeEvidence } from '../../src/evidence/write.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { holdFolder } from '../../src/foundation/held-folder.ts';
import { chooseSigner, type SigningInputs, type SigningWorld } from '../../src/signing/choose-signer.ts';
import { chooseInstance } from '../../src/signing/instances.ts';
import { signEvidence } from '../../src/signing/sign-evidence.ts';
import { signerLine, trustIn } from '../../src/signing/signed-by.ts';
import { claimsOfRun, IDENTITY, ISSUER, type LocalSigstore, startSigstore } from './local-sigstore.ts';
import { newKey, readSigned, runToSignNow, trusts } from './signed-run.ts';

const run = runToSignNow();
const folder = mkdtempSync(join(tmpdir(), 'sign-'));
let sigstore: LocalSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterEach(() => {
  sigstore.outages.clear();
  sigstore.answers.clear();
});
afterAll(async () => {
  await sigstore.close();
  rmSync(folder, { recursive: true });
});

const NOWHERE = { fulcioUrl: null, rekorUrl: null, tsaUrl: null };
const inputs = (changed: Partial<SigningInputs> = {}): SigningInputs => ({
  mode: 'auto',
  key: null,
  instance: NOWHERE,
  trustedRoot: null,
  ...changed,
});
const world = (changed: Partial<SigningWorld> = {}): SigningWorld => ({
  environment: {},
  workingFolder: folder,
  stateFolder: null,
  identityToken: null,
  ...changed,
});
/** The variables of a job with id-token: write; the token comes from the local service. */
const job = () =>
  world({
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.url}/token?v=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'REQUEST-SECRET',
      GITHUB_SERVER_URL: 'https://github.com',
    },
    identityToken: async () => {
      const response = await fetch(`${sigstore.url}/token`, { headers: { authorization: 'Bearer x' } });
      if (!response.ok) throw new Error(`the token is ${sigstore.token()}`);
      return ((await response.json()) as { value: string }).value;
    },
  });

async function sign(given: SigningInputs, around: SigningWorld) {
  const evidence = mkdtempSync(join(folder, 'evidence-'));
  const written = await writeEvidence(evidence, run.bundle, run.run.files, { replaces: 'all' });
  const outcome = await signEvidence(written, run.bundle, await chooseSigner(given, around));
  return { outcome, evidence, names: readdirSync(evidence) };
}

const certificate = () =>
  ({
    kind: 'certificate',
    identity: IDENTITY,
    issuer: ISSUER,
    match: 'exact',
    trustedRoot: sigstore.trustedRoot,
  }) as const;

describe('auto', () => {
  test('is keyless when the job can have a token, before any key', async () => {
    const around = job();
    const key = newKey().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { outcome } = await sign(inputs({ instance: sigstore.instance, key }), around);
    if (outcome.kind !== 'signed') throw outcome;
    const reading = await readSigned(run, readFileSync(outcome.path), certificate(), {
      waivers: new Set(),
      repository: 'owner/repository',
      now: new Date(),
    });
    expect(reading.headline).toMatch(/^ACCEPTED: /);
  });

  test('is the key that the environment holds', async () => {
    const key = newKey('p256');
    const SIGNING_KEY = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { outcome, names } = await sign(inputs(), world({ environment: { SIGNING_KEY } }));
    if (outcome.kind !== 'signed') throw outcome;
    const reading = await readSigned(run, readFileSync(outcome.path), trusts(key), {
      now: new Date(),
    });
    expect(reading.headline).toMatch(/^ACCEPTED with waivers: claimed-venue; /);
    // The run writes nothing next to the evidence that could verify it.
    expect(names.filter((name) => !run.source.files.has(name)).toSorted()).toEqual([
      run.source.bundle?.name,
      `${run.source.bundle?.name}.sigstore.json`,
    ]);
  });

  test('makes this user a key once, for this user alone', async () => {
    const stateFolder = join(folder, 'state');
    const outcomes = await Promise.all([1, 2].map(() => sign(inputs(), world({ stateFolder }))));
    for (const { outcome } of outcomes) {
      if (outcome.kind !== 'signed') throw outcome;
      expect(trustIn(outcome.signedBy)).toEqual({
        kind: 'key',
        publicKey: readFileSync(join(stateFolder, 'signing-key.pub'), 'utf8'),
      });
    }
    expect(readdirSync(stateFolder).toSorted()).toEqual(['signing-key.pem', 'signing-key.pub']);
    expect(statSync(join(stateFolder, 'signing-key.pem')).mode & 0o777).toBe(0o600);
    chmodSync(join(stateFolder, 'signing-key.pem'), 0o644);
    await expect(chooseSigner(inputs(), world({ stateFolder }))).rejects.toMatchObject({
      code: 'local-key-unsafe',
    });
  });

  test.each([
    ['workflow_dispatch', 'no identity and no key', 'id-token: write'],
    ['pull_request', 'pull request from a fork', 'attest after the merge'],
  ])('on %s without anything: not signed, and the evidence is kept', async (event, why, remedy) => {
    const { outcome, names } = await sign(inputs(), world({ environment: { GITHUB_EVENT_NAME: event } }));
    expect(outcome).toMatchObject({
      kind: 'not-signed',
      error: {
        code: 'not-signed',
        message: expect.stringContaining(why),
        remedy: expect.stringContaining(remedy),
      },
    });
    expect(names).toContain(run.source.bundle?.name);
  });
});

describe('what a run checks its own certificate with', () => {
  const signedWith = async (changed: Partial<SigningInputs>) => {
    const { outcome } = await sign(inputs({ instance: sigstore.instance, ...changed }), job());
    if (outcome.kind !== 'signed') throw outcome;
    return { outcome, trust: trustIn(outcome.signedBy) };
  };

  test('the root that was given, and exactly who signed', async () => {
    writeFileSync(join(folder, 'root.json'), sigstore.trustedRoot);
    const { outcome, trust } = await signedWith({ trustedRoot: 'root.json' });
    expect(trust).toEqual(certificate());
    expect(signerLine(outcome.signedBy)).toBe(`${IDENTITY} (${ISSUER})`);
    const reading = await readSigned(run, readFileSync(outcome.path), trust, {
      waivers: new Set(),
      now: new Date(),
    });
    expect(reading.headline).toMatch(/^ACCEPTED: /);
  });

  test('nothing, when the root of the instance is not known', async () => {
    const { outcome, trust } = await signedWith({});
    expect(trust).toEqual({ kind: 'not-chosen' });
    expect(outcome.signedBy).toMatchObject({ identity: IDENTITY, root: { kind: 'unknown' } });
  });

  test.each([
    ['nothing.json', 'file-unreadable'],
    ['no-root.json', 'trusted-root-invalid'],
  ])('%s is wrong usage before anything is signed', async (trustedRoot, code) => {
    writeFileSync(join(folder, 'no-root.json'), '{}');
    await expect(chooseSigner(inputs({ trustedRoot }), job())).rejects.toMatchObject({ kind: 'usage', code });
  });
});

describe('addresses', () => {
  const wrong = { ...NOWHERE, fulcioUrl: 'http://fulcio.example.org', rekorUrl: 'https://rekor.example.org' };
  test.each([['auto'], ['keyless'], ['key'], ['none']] as const)(
    'that are wrong are wrong usage, whatever signs: %s',
    async (mode) => {
      await expect(chooseSigner(inputs({ mode, instance: wrong }), world())).rejects.toMatchObject({
        kind: 'usage',
        code: 'signing-instance',
        message: 'fulcio-url is not an https address.',
      });
    },
  );
  test('are required before anything is signed, for a server without a known Sigstore', async () => {
    const around = job();
    const environment = { ...around.environment, GITHUB_SERVER_URL: 'https://ghes.example.org' };
    await expect(chooseSigner(inputs(), { ...around, environment })).rejects.toMatchObject({
      code: 'signing-instance',
    });
  });
});

describe('the other modes', () => {
  test('none signs nothing', async () => {
    expect((await sign(inputs({ mode: 'none' }), job())).outcome).toEqual({ kind: 'none' });
  });
  test('key without a key is wrong usage', async () => {
    await expect(sign(inputs({ mode: 'key' }), world())).rejects.toMatchObject({
      code: 'signing-key-missing',
    });
  });
  test('key from a file', async () => {
    const key = newKey();
    const pem = key.privateKey.export({ type: 'pkcs8', format: 'pem' });
    writeFileSync(join(folder, 'key.pem'), pem, { mode: 0o600 });
    const { outcome } = await sign(inputs({ mode: 'key', key: 'key.pem' }), job());
    expect(outcome).toMatchObject({ kind: 'signed', signedBy: { fingerprint: key.fingerprint.hex } });
  });
  test('keyless outside a job', async () => {
    const { outcome } = await sign(inputs({ mode: 'keyless' }), world());
    expect(outcome).toMatchObject({ kind: 'not-signed', error: { code: 'not-signed' } });
  });
});

describe('keyless while services are out', () => {
  test.each([['fulcio'], ['rekor'], ['tsa']] as const)('%s comes back: signed', async (service) => {
    sigstore.outages.set(service, { times: 2, status: 503 });
    const { outcome } = await sign(inputs({ instance: sigstore.instance }), job());
    expect(outcome.kind).toBe('signed');
  });

  test.each([
    ['fulcio', 'the certificate authority', 'signing-service'],
    ['rekor', 'the transparency log', 'signing-service'],
    ['tsa', 'the timestamp authority', 'signing-service'],
    ['token', 'identity token', 'no-identity-token'],
  ] as const)('%s refuses: a clear end, and no secret in it', async (service, who, code) => {
    sigstore.outages.set(service, { times: 100, status: 403 });
    const { outcome, names } = await sign(inputs({ instance: sigstore.instance }), job());
    if (outcome.kind !== 'not-signed') throw new Error(outcome.kind);
    expect(outcome.error).toMatchObject({ code, kind: 'blocked' });
    expect(outcome.error.message).toContain(who);
    const said = JSON.stringify([outcome.error.message, outcome.error.remedy, String(outcome.error.cause)]);
    expect(said).not.toContain(sigstore.token());
    expect(said).not.toContain('SECRET');
    expect(names).toHaveLength(4);
  });

  test.each([
    ['an address that nobody verified', { email: 'person@example.test' }],
    ['nobody', { sub: '' }],
  ])('a token of %s: the authority is not asked, and not blamed', async (_, claims) => {
    sigstore.claims = { ...sigstore.claims, ...claims };
    const before = sigstore.requests.length;
    const { outcome } = await sign(inputs({ instance: sigstore.instance }), job());
    sigstore.claims = claimsOfRun();
    expect(outcome).toMatchObject({ kind: 'not-signed', error: { code: 'no-identity-token' } });
    expect(JSON.stringify(outcome)).not.toContain(sigstore.token());
    expect(sigstore.requests.slice(before).map(({ service }) => service)).toEqual(['token']);
  });

  test.each([
    ['rekor', '{"a":5}', 'the transparency log'],
    ['rekor', '{"a":null}', 'the transparency log'],
    ['rekor', '{"a":{"logID":5,"verification":7}}', 'the transparency log'],
    ['rekor', '{}', 'the transparency log'],
    ['rekor', 'null', 'the transparency log'],
    ['rekor', '{', 'the transparency log'],
    ['tsa', 'null', 'the timestamp authority'],
    ['fulcio', 'null', 'the certificate authority'],
    ['fulcio', '{"signedCertificateEmbeddedSct":{"chain":{"certificates":[5]}}}', 'Sigstore'],
  ] as const)('%s answers %s: it is named, no other', async (service, answer, who) => {
    sigstore.answers.set(service, answer);
    const { outcome } = await sign(inputs({ instance: sigstore.instance }), job());
    const named = `${who} (${sigstore.url}/${service})`;
    expect(outcome).toMatchObject({
      error: { code: 'signing-service', message: expect.stringContaining(named) },
    });
  });

  test('a log that stays out ends after five tries', async () => {
    sigstore.outages.set('rekor', { times: 100, status: 500 });
    const before = sigstore.requests.length;
    const { outcome } = await sign(inputs({ instance: sigstore.instance }), job());
    expect(outcome).toMatchObject({ kind: 'not-signed', error: { message: expect.stringContaining('500') } });
    const tries = sigstore.requests.slice(before).filter(({ service }) => service === 'rekor');
    expect(tries).toHaveLength(5);
  });
});

describe('chooseInstance', () => {
  const github = 'https://github.com';
  const own = sigstoreOf('https://fulcio.example.org/', null, 'https://tsa.example.org');
  function sigstoreOf(fulcioUrl: string | null, rekorUrl: string | null, tsaUrl: string | null) {
    return { fulcioUrl, rekorUrl, tsaUrl };
  }

  test('a public repository is logged in public, every other one is not', () => {
    expect(chooseInstance(NOWHERE, github, 'public').rekorUrl).toBe('https://rekor.sigstore.dev');
    for (const visibility of ['private', 'internal', null]) {
      expect(chooseInstance(NOWHERE, github, visibility)).toEqual(
        sigstoreOf('https://fulcio.githubapp.com', null, 'https://timestamp.githubapp.com'),
      );
    }
  });
  test('a named one is used whole', () => {
    expect(chooseInstance(own, github, 'public').fulcioUrl).toBe('https://fulcio.example.org');
  });
  test.each([
    ['an unknown server', NOWHERE, 'https://ghes.example.org'],
    ['no Fulcio', sigstoreOf(null, 'https://r', null), github],
    ['no time', sigstoreOf('https://f', null, null), github],
    ['no https', sigstoreOf('http://fulcio.example.org', 'https://r', null), github],
    ['a password', sigstoreOf('https://a:b@f', 'https://r', null), github],
    ['no address', sigstoreOf('fulcio', 'https://r', null), github],
  ])('%s is refused', (_, instance, server) => {
    expect(() => chooseInstance(instance, server, 'public')).toThrow(AttestationError);
  });
});

test('replaces no file that came after the evidence, unless it is asked to', async () => {
  const evidence = mkdtempSync(join(folder, 'came-'));
  const written = await writeEvidence(evidence, run.bundle, run.run.files, { replaces: 'all' });
  const at = join(evidence, `${written.bundleName}.sigstore.json`);
  writeFileSync(at, 'theirs');
  const key = newKey().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const signer = await chooseSigner(inputs({ mode: 'key', key }), world());
  expect(await signEvidence(written, run.bundle, signer)).toMatchObject({
    kind: 'not-signed',
    error: { code: 'evidence-not-written' },
  });
  expect(readFileSync(at, 'utf8')).toBe('theirs');
  const oldOf = (text: string) => ({
    name: `${written.bundleName}.sigstore.json`,
    isStill: async (path: string) => readFileSync(path, 'utf8') === text,
  });
  expect(await signEvidence(written, run.bundle, signer, { old: oldOf('other') })).toMatchObject({
    kind: 'not-signed',
  });
  expect(await signEvidence(written, run.bundle, signer, { old: oldOf('theirs') })).toMatchObject({
    kind: 'signed',
  });
});

test('writes into the folder that the evidence is in, whatever is at its path by now', async () => {
  const path = mkdtempSync(join(folder, 'moved-'));
  const held = await holdFolder(path);
  const written = await writeEvidence(held, run.bundle, run.run.files, { replaces: 'all' });
  renameSync(path, `${path}-away`);
  mkdirSync(path);
  const key = newKey().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const signer = await chooseSigner(inputs({ mode: 'key', key }), world());
  const outcome = await signEvidence({ ...written, folder: held }, run.bundle, signer);
  await held.release();
  expect(outcome).toMatchObject({ kind: 'signed', path: join(path, `${written.bundleName}.sigstore.json`) });
  expect(readdirSync(path)).toEqual([]);
  expect(readdirSync(`${path}-away`)).toContain(`${written.bundleName}.sigstore.json`);
});

test('writes a signature whole where its folder is let go meanwhile', async () => {
  const path = mkdtempSync(join(folder, 'let-go-'));
  const held = await holdFolder(path);
  const written = await writeEvidence(held, run.bundle, run.run.files, { replaces: 'all' });
  const key = newKey().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const signer = await chooseSigner(inputs({ mode: 'key', key }), world());
  if (signer.kind !== 'key') throw new Error('no key');
  const letsGo: typeof signer = {
    ...signer,
    sign: async (statement) => {
      const signed = await signer.sign(statement);
      await held.release();
      return signed;
    },
  };
  expect(await signEvidence({ ...written, folder: held }, run.bundle, letsGo)).toMatchObject({
    kind: 'signed',
  });
  expect(readdirSync(path)).toContain(`${written.bundleName}.sigstore.json`);
  expect(readdirSync(path).filter((name) => name.endsWith('.part'))).toEqual([]);
});
