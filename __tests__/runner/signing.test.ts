import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { describeEngine } from '../engines.ts';
import { ISSUER, type LocalSigstore, startSigstore } from '../signing/local-sigstore.ts';
import { ArtifactService } from './artifact-service.ts';
import { AttestationsApi } from './attestations-api.ts';
import { Job, type StepResult } from './runner.ts';
import { type SigstoreByName, sigstoreByName } from './sigstore-by-name.ts';

/**
 * Another file's test may remove an image that has the same content, so the same id, while a step here runs. What failed the
 * first time is printed.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const IDENTITY = 'https://github.com/someone/somewhere/.github/workflows/ci.yml@refs/heads/main';

let service: ArtifactService;
let sigstore: LocalSigstore;
let byName: SigstoreByName;
let api: AttestationsApi;
let job: Job;
beforeEach(async () => {
  [service, sigstore, api, job] = await Promise.all([
    ArtifactService.start(),
    startSigstore(),
    AttestationsApi.start(),
    Job.start(),
  ]);
  byName = await sigstoreByName(sigstore, job.temporary);
  sigstore.claims = claimsOfJob('public');
});
afterEach(async () => {
  await Promise.all([service.stop(), sigstore.close(), api.stop(), byName.stop()]);
  job.end();
});

/** What GitHub's token says of the job that `Job` stands for. */
function claimsOfJob(visibility: string): Record<string, string> {
  return {
    iss: ISSUER,
    // The local Fulcio names the subject; GitHub's takes it from job_workflow_ref.
    sub: IDENTITY,
    aud: 'sigstore',
    repository: 'someone/somewhere',
    repository_id: '5002',
    repository_owner_id: '6002',
    repository_visibility: visibility,
    sha: 'f'.repeat(40),
    ref: 'refs/heads/main',
    workflow_ref: 'someone/somewhere/.github/workflows/ci.yml@refs/heads/main',
    run_id: '4711',
    run_attempt: '2',
    runner_environment: 'github-hosted',
  };
}

const inJob = (name: string, content: string | Buffer): string => {
  writeFileSync(join(job.temporary, name), content);
  return join(job.temporary, name);
};
const trustedRoot = () => inJob('root.json', sigstore.trustedRoot);

/** What a runner gives a job with `id-token: write`. */
const withIdentity = () => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.url}/token?v=1`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'REQUEST-SECRET',
});
/** The addresses of the local services, without one of them. */
const addresses = ({ without = '' } = {}) =>
  Object.fromEntries(
    ['fulcio', 'rekor', 'tsa']
      .filter((name) => name !== without)
      .map((name) => [`${name}-url`, `${sigstore.url}/${name}`]),
  );

function step(
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
  isOfRunner = false,
): Promise<StepResult> {
  return job.step('action', {
    service,
    isOfRunner,
    environment: { GITHUB_API_URL: api.url, ...environment },
    inputs: {
      engine: 'docker',
      'base-image': 'debian-packages',
      signing: 'auto',
      'github-token': api.token,
      // What is signed is shown the same without them, in a tenth of the time.
      controls: 'none',
      posture: 'false',
      ...inputs,
    },
  });
}

/** The artifact as `gh run download --dir NAME` leaves it, and as the web page gives it. */
function download(): { readonly folder: string; readonly zip: string } {
  const [stored] = service.artifacts;
  if (stored === undefined) throw new Error('nothing was uploaded');
  const folder = join(job.workspace, stored.name);
  mkdirSync(folder);
  const zip = inJob('artifact.zip', stored.zip);
  const unpacked = spawnSync('python3', ['-m', 'zipfile', '-e', zip, folder], { encoding: 'utf8' });
  expect(unpacked).toMatchObject({ status: 0, stderr: '' });
  return { folder, zip };
}

const FORGONE = ['--allow-uncontrolled', '--allow-no-posture'];
const verify = (path: string, ...options: readonly string[]) => {
  const ended = spawnSync(process.execPath, [cli, 'verify', path, '--json', ...FORGONE, ...options], {
    encoding: 'utf8',
  });
  return { exitCode: ended.status, reading: JSON.parse(ended.stdout) };
};

/** The commands that the job summary gives a stranger. */
function commandsIn({ summary }: StepResult): string[] {
  const block = /^```sh\n([\s\S]*?)\n```$/m.exec(summary)?.[1] ?? '';
  return block.split('\n').filter((line) => !line.startsWith('#'));
}

/** Runs a stranger's command as it stands, in the folder into which the artifact was downloaded. */
function runAsStranger(command: string) {
  const bin = join(job.temporary, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'sandbox-attestation'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`, {
    mode: 0o755,
  });
  return spawnSync('sh', ['-c', command], {
    cwd: job.workspace,
    encoding: 'utf8',
    env: { PATH: `${bin}:${process.env['PATH']}`, HOME: job.temporary },
  });
}

/** What the step annotates as an error, with its reason: a test that fails shows why. */
function errorsOf({ stdout }: StepResult): string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::error '));
}

/** Expects that nothing went to the attestations, and that the step says why and does not fail. */
function expectNotPersisted({ stdout }: StepResult, why: string) {
  expect(stdout).toMatch(new RegExp(`^::warning title=Sandbox attestation%3A not-persisted::.*${why}`, 'm'));
  expect(api.posted).toEqual([]);
}

/** Everything that the step says or leaves, in which no secret may stand. The masking command itself names it. */
function expectNoSecret({ stdout, stderr, summary, outputs }: StepResult, ...secrets: readonly string[]) {
  const said = [stdout.replace(/^::add-mask::.*$/gm, ''), stderr, summary, JSON.stringify(outputs)].join(
    '\n',
  );
  for (const secret of ['SECRET', ...secrets]) expect(said).not.toContain(secret);
}

const CERTIFICATE = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];

describeEngine('docker', 'keyless', () => {
  it.each([
    ['public', ['fulcio.sigstore.dev', 'rekor.sigstore.dev'], 'tlogEntries'],
    ['private', ['fulcio.githubapp.com', 'timestamp.githubapp.com'], 'timestampVerificationData'],
  ])('a %s repository signs with its own instance', async (visibility, hosts, material) => {
    sigstore.claims = claimsOfJob(visibility);
    const root = trustedRoot();
    // Without a log of its own GitHub's root requires none; the local one is cut to that.
    const { tlogs, ...rest } = JSON.parse(sigstore.trustedRoot);
    if (visibility === 'private') writeFileSync(root, JSON.stringify({ ...rest, tlogs: [] }));
    const ended = await step({ 'trusted-root': root }, { ...withIdentity(), ...byName.environment }, true);
    expect(errorsOf(ended)).toEqual([]);
    expect(ended).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'ACCEPTED' } });
    expect(byName.asked).toEqual(hosts);
    expect(ended.outputs['signer']).toBe(`${IDENTITY} (${ISSUER})`);
    const signature = JSON.parse(readFileSync(ended.outputs['signature-path'] ?? '', 'utf8'));
    const { tlogEntries = [], timestampVerificationData = {} } = signature.verificationMaterial;
    const { rfc3161Timestamps = [] } = timestampVerificationData;
    expect([tlogEntries.length, rfc3161Timestamps.length]).toEqual(
      material === 'tlogEntries' ? [1, 0] : [0, 1],
    );
    expectNoSecret(ended, sigstore.token());

    const { folder, zip } = download();
    const expected = ['--expect-image', ended.outputs['image-digest'] ?? '', '--trusted-root', root];
    const github = ['--repository', 'someone/somewhere', '--runner-environment', 'github-hosted'];
    for (const path of [folder, zip]) {
      const { exitCode, reading } = verify(path, ...expected, ...CERTIFICATE, ...github);
      expect(reading).toMatchObject({
        headline: expect.stringMatching(/^ACCEPTED with waivers: no-posture, uncontrolled; /),
        reasons: [],
        signer: { kind: 'certificate' },
      });
      expect(exitCode).toBe(0);
    }
    const other = ['--certificate-identity', `${IDENTITY}x`, ...CERTIFICATE.slice(2)];
    expect(verify(zip, ...expected, ...other).reading.reasons).toMatchObject([
      { code: 'identity-not-expected' },
      { code: 'venue-claimed' },
    ]);
    const [, ours = '', cosign = '', ...more] = commandsIn(ended);
    expect(more).toEqual([]);
    expect(runAsStranger(ours)).toMatchObject({ status: 0, stdout: expect.stringContaining('ACCEPTED') });
    expect(cosign).toMatch(/^cosign verify-blob-attestation /);
    expect(runAsStranger(cosign)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('Verified OK'),
    });
  });

  it('blocks its own run when the root does not hold its certificate', async () => {
    const ended = await step({}, { ...withIdentity(), ...byName.environment }, true);
    expect(ended).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED', 'failed-probes': '' } });
    expect(ended.stdout).toMatch(
      /^::error title=Sandbox attestation%3A (certificate|log-entry|signing-time)-invalid::/m,
    );
    expect(service.artifacts).toHaveLength(1);
  });

  it.each<[string, () => Record<string, string>, RegExp]>([
    [
      'a proxy',
      () => byName.environment,
      /^::error title=Sandbox attestation%3A node-environment::HTTPS_PROXY /m,
    ],
    [
      'an authority of certificates',
      () => ({ NODE_EXTRA_CA_CERTS: inJob('own.pem', rootCertificates[0] ?? '') }),
      /^::error title=Sandbox attestation%3A node-environment::In a job NODE_EXTRA_CA_CERTS /m,
    ],
  ])('asks nobody with %s that only an earlier step can have set', async (_, setBefore, error) => {
    const ended = await step({ 'trusted-root': trustedRoot() }, { ...withIdentity(), ...setBefore() });
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout).toMatch(error);
    expect(byName.asked).toEqual([]);
  });

  it('blocks its own run when the certificate is of another one', async () => {
    sigstore.claims = { ...claimsOfJob('public'), sha: 'e'.repeat(40) };
    const ended = await step(
      { ...addresses(), 'trusted-root': trustedRoot(), 'persist-attestation': 'true' },
      withIdentity(),
    );
    expect(ended).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED' } });
    expect(ended.stdout).toMatch(/^::error title=Sandbox attestation%3A certificate-claims-differ::/m);
    expectNotPersisted(ended, 'the verdict is BLOCKED');
  });

  it('says aloud that a private instance’s signature was not checked', async () => {
    const ended = await step(addresses({ without: 'rekor' }), withIdentity());
    expect(ended).toMatchObject({ exitCode: 0, outputs: { verdict: 'ACCEPTED' } });
    expect(ended.stdout).toContain('NOT CHECKED on read-back');
    expect(ended.summary).toContain('not checked by the run');
  });

  it('keeps the evidence when the log refuses, and fails as not signed', async () => {
    sigstore.outages.set('rekor', { times: 100, status: 403 });
    const ended = await step(addresses({ without: 'tsa' }), withIdentity());
    // Its evidence is sound, and nobody signed it: the step failed, and so says its output.
    expect(ended).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED' } });
    expect(ended.outputs).not.toHaveProperty('signature-path');
    expect(ended.stdout).toMatch(/^::error title=Sandbox attestation%3A signing-service::.*answered 403/m);
    expect(service.artifacts).toHaveLength(1);
  });
});

/** Without these a statement says FAILED. */
const COMPLETE = { controls: 'packet', posture: 'true' };

describeEngine('docker', 'the repository’s attestations', () => {
  const persisting = (inputs: Readonly<Record<string, string>> = COMPLETE) =>
    step(
      { ...addresses(), 'trusted-root': trustedRoot(), 'persist-attestation': 'true', ...inputs },
      withIdentity(),
    );

  it('get no statement that says FAILED, though the run is ACCEPTED', async () => {
    const ended = await persisting({});
    expect(ended).toMatchObject({ exitCode: 0, outputs: { verdict: 'ACCEPTED' } });
    expect(ended.outputs).not.toHaveProperty('attestation-id');
    expectNotPersisted(ended, 'statement says FAILED .reason:posture-missing, reason:uncontrolled');
    expect(commandsIn(ended).join()).not.toContain('gh attestation');
  });

  it('get the signature, also when the service comes back late', async () => {
    api.statuses = [503, 429, 201];
    const ended = await persisting();
    expect(ended).toMatchObject({
      exitCode: 0,
      outputs: {
        'attestation-id': '8151',
        'attestation-url': 'https://github.com/someone/somewhere/attestations/8151',
      },
    });
    expect(api.posted.map(({ path }) => path)).toEqual(
      Array(3).fill('/repos/someone/somewhere/attestations'),
    );
    const [posted] = api.posted;
    expect(posted?.headers).toMatchObject({
      authorization: `token ${api.token}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    });
    const signature = readFileSync(ended.outputs['signature-path'] ?? '', 'utf8');
    expect(posted?.body).toEqual({ bundle: JSON.parse(signature) });
    expect(ended.stdout).toContain(`::add-mask::${api.token}`);
    expectNoSecret(ended);
    const bundle = `${service.artifacts[0]?.name}/${/[^/]+$/.exec(ended.outputs['signature-path'] ?? '')?.[0]}`;
    expect(commandsIn(ended).at(-1)).toBe(
      `gh attestation verify ${bundle.replace('.sigstore.json', '')} --repo someone/somewhere --predicate-type https://in-toto.io/attestation/test-result/v0.1`,
    );
  });

  it('may not be written: a warning, and the evidence is as good as before', async () => {
    api.statuses = [403];
    const ended = await persisting();
    expect(ended).toMatchObject({ exitCode: 0, outputs: { verdict: 'ACCEPTED' } });
    expect(ended.outputs).not.toHaveProperty('attestation-id');
    expect(ended.stdout).toMatch(
      /^::warning title=Sandbox attestation%3A not-persisted::.*answered 403.*attestations: write/m,
    );
    expect(api.posted).toHaveLength(1);
    expectNoSecret(ended);
    const { zip } = download();
    const options = ['--expect-image', ended.outputs['image-digest'] ?? '', '--trusted-root', trustedRoot()];
    expect(verify(zip, ...options, ...CERTIFICATE)).toMatchObject({ exitCode: 0 });
  });
});

const pem = (key: KeyObject, passphrase?: string): string =>
  key
    .export({
      type: 'pkcs8',
      format: 'pem',
      ...(passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase }),
    })
    .toString();

describeEngine('docker', 'a key', () => {
  it.each([
    ['P-256', () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' }), undefined],
    ['ed25519', () => generateKeyPairSync('ed25519'), undefined],
    ['ed25519, encrypted', () => generateKeyPairSync('ed25519'), 'correct horse'],
  ])('%s signs what its public half verifies', async (_, pair, passphrase) => {
    const { privateKey, publicKey } = pair();
    const secret = pem(privateKey, passphrase);
    const environment: Record<string, string> =
      passphrase === undefined ? {} : { SIGNING_KEY_PASSPHRASE: passphrase };
    const persist = { 'persist-attestation': 'true' };
    const ended = await step({ signing: 'key', 'signing-key': secret, ...persist }, environment);
    expect(ended).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'ACCEPTED' } });
    expectNotPersisted(ended, 'certificates only');
    expect(ended.outputs['signer']).toMatch(/^key sha256:[0-9a-f]{64}$/);
    expectNoSecret(ended, secret.split('\n')[1] ?? '', ...(passphrase === undefined ? [] : [passphrase]));
    const { zip } = download();
    writeFileSync(join(job.workspace, 'signer.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
    const [, ours = '', root = '', cosign = ''] = commandsIn(ended);
    expect(runAsStranger(ours)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^ACCEPTED with waivers: .*claimed-venue/),
    });
    expect(runAsStranger(`${root} && ${cosign}`)).toMatchObject({ status: 0 });
    const stranger = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' });
    const options = ['--expect-image', ended.outputs['image-digest'] ?? '', '--allow-claimed-venue'];
    const { exitCode, reading } = verify(zip, ...options, '--key', inJob('other.pub', stranger as Buffer));
    expect(exitCode).toBe(3);
    expect(reading.reasons).toMatchObject([{ code: 'key-not-expected' }]);
  });
});

describeEngine('docker', 'nobody', () => {
  it('signs without one, and says so', async () => {
    const ended = await step({ signing: 'none', 'persist-attestation': 'true' }, withIdentity());
    expect(ended).toMatchObject({ exitCode: 0, outputs: { verdict: 'ACCEPTED' } });
    expectNotPersisted(ended, 'the evidence is not signed');
    expect(ended.outputs).not.toHaveProperty('signer');
    expect(ended.summary).toContain('| signed by | **nobody** |');
    expect(sigstore.requests).toEqual([]);
    download();
    const [, ours = '', ...more] = commandsIn(ended);
    expect(more).toEqual([]);
    expect(runAsStranger(ours)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^ACCEPTED with waivers: unsigned, .*claimed-venue/),
    });
  });

  it.each([
    ['push', 'id-token: write'],
    ['pull_request', 'pull request from a fork'],
  ])('can sign on %s: the evidence is there, and the step fails as not signed', async (event, words) => {
    const ended = await step({}, { GITHUB_EVENT_NAME: event });
    // Its evidence is sound, and nobody signed it: the step failed, and so says its output.
    expect(ended).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED' } });
    expect(ended.stdout).toMatch(
      new RegExp(`^::error title=Sandbox attestation%3A not-signed::.*${words}`, 'm'),
    );
    const { zip, folder } = download();
    expect(readdirSync(folder).filter((name) => name.endsWith('.sigstore.json'))).toEqual([]);
    const { exitCode, reading } = verify(zip, '--expect-image', ended.outputs['image-digest'] ?? '');
    expect(exitCode).toBe(3);
    expect(reading.reasons).toMatchObject([
      { code: 'trust-not-chosen' },
      { code: 'unsigned' },
      { code: 'venue-claimed' },
    ]);
  });
});

describe('an address that is not valid', () => {
  it.each([
    ['fulcio-url', 'http://fulcio.example.org'],
    ['rekor-url', 'rekor'],
    ['tsa-url', 'https://tsa.example.org/?token=x'],
  ])('%s is wrong usage before anything is built', async (name, address) => {
    const ended = await step({ ...addresses(), [name]: address }, withIdentity());
    expect(ended).toMatchObject({ exitCode: 2, outputs: { verdict: 'BLOCKED' } });
    expect(ended.stdout).toMatch(/^::error title=Sandbox attestation%3A signing-instance::/m);
    expect(ended.stdout).toContain(`${name} is not an https address.`);
    expect(ended.stdout).not.toContain('::group::image');
    expect(existsSync(join(job.workspace, 'attestation'))).toBe(false);
  });
});
