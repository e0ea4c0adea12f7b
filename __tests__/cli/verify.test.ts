import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { acceptanceProblem } from '../../src/evidence/generated/validate-acceptance.ts';
import { zipOf } from '../evidence/zip.ts';
import { IDENTITY, ISSUER, startSigstore } from '../signing/local-sigstore.ts';
import { type OnDisk, onDisk } from '../signing/on-disk.ts';
import { keyless } from '../signing/rejections.ts';
import { newKey, runToSignNow, signed } from '../signing/signed-run.ts';
import { testFolder } from '../support/test-folder.ts';
import { runProgram } from './source-program.ts';
import { verificationProblem } from './verification-schema.ts';

const { at, place } = testFolder('verify');

const run = runToSignNow();
const key = newKey();
const publicKey = place('signer.pub', key.publicPem);
const image = run.bundle.image_digest;
const identity = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
let byKey: OnDisk;
let byCertificate: OnDisk;
let root: string;

beforeAll(async () => {
  byKey = await onDisk(at('by-key'), run, await signed(key, run.statement));
  const sigstore = await startSigstore();
  byCertificate = await onDisk(at('by-certificate'), run, await keyless(sigstore, run.statement));
  root = place('root.json', sigstore.trustedRoot);
  await sigstore.close();
});

/** What `verify --json` says, held against its schema. */
async function verify(...args: readonly string[]) {
  const { code, stdout, stderr } = await runProgram(['verify', '--json', ...args]);
  expect(verificationProblem(stdout)).toBeNull();
  expect(stderr).not.toMatch(/^\s+at /m);
  return { code, json: JSON.parse(stdout) };
}

describe('verify --json says what was enforced', () => {
  test('of a key', async () => {
    const { code, json } = await verify(
      byKey.folder,
      ...['--key', publicKey, '--expect-image', image, '--allow-claimed-venue'],
    );
    expect([code, json.headline]).toEqual([
      0,
      expect.stringMatching(/^ACCEPTED with waivers: claimed-venue; /),
    ]);
    expect(json.verified_time).toBeNull();
    expect(json.signer).toEqual({ kind: 'key', description: `key ${key.fingerprint.hex}` });
    expect(json.waived.map((each: { code: string }) => each.code)).toEqual(['venue-claimed']);
    expect(json.enforced).toMatchObject({
      trust: { kind: 'key', fingerprint: key.fingerprint.hex },
      pins: [
        { what: 'seccomp', source: 'release' },
        { what: 'payload', source: 'release' },
        { what: 'image', source: 'caller', expected: [image] },
        { what: 'base', source: 'none', expected: [] },
      ],
      adds: [],
      venues: ['CI', 'VPS'],
      max_age_days: 30,
      clock_skew_seconds: 300,
      signing_gap_seconds: 86_400,
      challenge: null,
      allowed: ['claimed-venue'],
    });
  });

  test('of a certificate', async () => {
    const acceptance = at('acceptance.json');
    const expected = ['--repository', 'owner/repository', '--runner-environment', 'github-hosted'];
    const limits = ['--max-age', '7', '--venue', 'CI', '--acceptance', acceptance];
    const pins = ['--expect-image', image, ...expected, ...limits];
    const { code, json } = await verify(byCertificate.folder, ...identity, '--trusted-root', root, ...pins);
    expect([code, json.headline]).toEqual([0, expect.stringMatching(/^ACCEPTED: /)]);
    expect(Date.parse(json.verified_time)).toBeGreaterThan(Date.now() - 600_000);
    const enforced = {
      trust: {
        kind: 'certificate',
        identity: IDENTITY,
        issuer: ISSUER,
        match: 'exact',
        trusted_root: { source: 'caller', sha256: expect.stringMatching(/^sha256:/) },
      },
      repository: 'owner/repository',
      workflow: null,
      runner_environment: 'github-hosted',
      max_age_days: 7,
      venues: ['CI'],
      allowed: [],
    };
    expect(json.enforced).toMatchObject(enforced);
    const record = JSON.parse(readFileSync(acceptance, 'utf8'));
    expect(acceptanceProblem(record)).toBeNull();
    expect(record.enforced).toEqual(json.enforced);
    expect(record.verified_time).toBe(json.verified_time);
  });

  test('of the shipped root, which did not issue it', async () => {
    const { code, json } = await verify(byCertificate.folder, ...identity, '--challenge', 'c');
    expect(code).toBe(3);
    expect(json.enforced.trust.trusted_root).toEqual({ source: 'public-good', sha256: null });
    expect(json.enforced.challenge).toBe('c');
    expect(json.reasons.map((each: { code: string }) => each.code)).toContain('challenge-differs');
  });

  test('of one policy file that says it all', async () => {
    const policy = {
      schema_version: 1,
      subject: 'reference',
      signer: {
        kind: 'certificate',
        identity: IDENTITY,
        issuer: ISSUER,
        match: 'exact',
        trusted_root: JSON.parse(readFileSync(root, 'utf8')),
      },
      image: [image],
      repository: 'owner/repository',
    };
    const { code, json } = await verify(
      byCertificate.bundle,
      '--policy',
      place('policy.json', JSON.stringify(policy)),
    );
    expect([code, json.headline]).toEqual([0, expect.stringMatching(/^ACCEPTED: /)]);
    expect(json.enforced.trust.trusted_root.source).toBe('caller');
  });

  test('of nobody: the text for people says so too', async () => {
    const { code, stdout } = await runProgram(['verify', byKey.folder]);
    expect(code).toBe(3);
    expect(stdout).toMatch(/you trust {7}nobody/);
    expect(stdout).toMatch(/time {12}stated by the evidence alone/);
  });
});

/** A file that is neither a policy nor a root. */
const noDocument = fileURLToPath(import.meta.url);

describe('verify --json is one object on every failure', () => {
  const cases: readonly (readonly [string, number, string, readonly string[]])[] = [
    ['nothing there', 3, 'evidence-missing', ['none']],
    ['no path', 2, 'usage', []],
    ['two paths', 2, 'usage', ['a', 'b']],
    ['an unknown option', 2, 'usage', ['none', '--keey', 'x']],
    ['an option without its value', 2, 'usage', ['none', '--key']],
    ['a digest that is not valid', 2, 'invalid-setting', ['none', '--expect-image', 'latest']],
    ['an age that is not valid', 2, 'invalid-setting', ['none', '--max-age', '0']],
    ['a venue that does not exist', 2, 'invalid-setting', ['none', '--venue', 'LOCAL']],
    ['a runner that does not exist', 2, 'invalid-setting', ['none', '--runner-environment', 'mine']],
    ['an empty challenge', 2, 'invalid-setting', ['none', '--challenge', '']],
    ['no such key', 2, 'file-unreadable', ['none', '--key', 'none.pub']],
    ['no such policy', 2, 'file-unreadable', ['none', '--policy', 'none.json']],
    ['a file that is not a policy', 2, 'policy-invalid', ['none', '--policy', noDocument]],
    [
      'a pattern that is not valid',
      2,
      'identity-pattern-invalid',
      ['none', '--certificate-identity-regexp', '(', '--certificate-oidc-issuer', 'x'],
    ],
    [
      'a file that is not a root',
      2,
      'trusted-root-invalid',
      ['none', ...identity, '--trusted-root', noDocument],
    ],
    ['a root alone', 2, 'invalid-setting', ['none', '--trusted-root', noDocument]],
    ['a summary without a key', 2, 'summary-incomplete', ['none', '--summary-statement', 'x']],
    [
      'a summary over its key',
      2,
      'invalid-setting',
      ['none', '--summary-statement', './x', '--summary-key', 'x'],
    ],
    [
      'two outputs at one path',
      2,
      'invalid-setting',
      ['none', '--acceptance', 'x', '--summary-statement', 'x', '--summary-key', 'y'],
    ],
    ['a record over the policy', 2, 'invalid-setting', ['none', '--acceptance', 'x', '--policy', 'x']],
    ['a key without a summary', 2, 'summary-incomplete', ['none', '--summary-key', 'x']],
    [
      'a record where nothing can be written',
      2,
      'path-refused',
      ['none', '--acceptance', '/proc/none/x.json'],
    ],
  ];
  test.concurrent.each(cases)('%s', async (_, exitCode, expected, args) => {
    const { code, json } = await verify(...args);
    expect([code, json.verdict, json.reasons[0].code]).toEqual([exitCode, 'BLOCKED', expected]);
  });
});

describe('what the reader writes', () => {
  const folderOf = () => byKey.folder;
  const bundleOf = () => byKey.bundle;
  const around = (name: string, put: (path: string) => void) => () => {
    const path = at(name);
    mkdirSync(path);
    put(path);
    return path;
  };
  const copied = (path: string) => cpSync(byKey.folder, join(path, 'inner'), { recursive: true });
  const zipped = (path: string) =>
    writeFileSync(join(path, 'artifact.zip'), zipOf([{ name: 'x', content: Buffer.from('x') }]));
  const linked = (path: string) => symlinkSync(byKey.folder, join(path, 'link'));

  test.each([
    ['over the bundle', bundleOf, bundleOf],
    ['over the bundle of a folder', folderOf, bundleOf],
    ['over the signature', bundleOf, () => byKey.signature],
    ['into the folder', folderOf, () => join(byKey.folder, 'acceptance.json')],
    ['into it by a link', folderOf, () => join(around('linked', linked)(), 'link', 'acceptance.json')],
    ['next to the one folder of a download', around('one-folder', copied), () => at('one-folder/a.json')],
    ['into the one folder of a download', around('inner', copied), () => at('inner/inner/a.json')],
    ['next to the one zip of a download', around('one-zip', zipped), () => at('one-zip/a.json')],
    ['over the one zip of a download', around('zip', zipped), () => at('zip/artifact.zip')],
  ])('never goes %s', async (_, path, target) => {
    const before = readFileSync(byKey.bundle);
    const { code, json } = await verify(path(), '--acceptance', target());
    expect([code, json.reasons[0].code]).toEqual([2, 'output-in-evidence']);
    expect(readFileSync(byKey.bundle)).toEqual(before);
  });

  test('may lie next to a bundle file', async () => {
    const place = around('beside', (path) => cpSync(byKey.bundle, join(path, 'bundle.json')))();
    const { code } = await verify(join(place, 'bundle.json'), '--acceptance', join(place, 'a.json'));
    expect(code).toBe(3);
    expect(acceptanceProblem(JSON.parse(readFileSync(join(place, 'a.json'), 'utf8')))).toBeNull();
  });
});

describe('verify --baseline', () => {
  const trusted = () => [byKey.folder, '--key', publicKey, '--expect-image', image, '--allow-claimed-venue'];

  test('says what changed since, of a baseline that the same signer signed', async () => {
    const { code, json } = await verify(...trusted(), '--baseline', byKey.folder);
    expect([code, json.verdict]).toEqual([0, 'ACCEPTED']);
    expect(json.drift).toMatchObject({ compared: true, state: 'verified', changes: [], omitted: 0 });
  });

  test('changes no verdict, whatever the baseline is', async () => {
    const broken = place('sandbox-attestation-evidence-CI-2026-01-01.json', '{"verdict":"ACCEPTED"}');
    for (const [baseline, drift] of [
      [byCertificate.folder, { compared: true, state: 'blocked' }],
      [broken, { compared: false }],
      [at('not-there'), { compared: false }],
    ] as const) {
      const { code, json } = await verify(...trusted(), '--baseline', baseline);
      expect([code, json.verdict, json.drift]).toEqual([0, 'ACCEPTED', expect.objectContaining(drift)]);
    }
    const blocked = await verify(byKey.folder, '--baseline', byKey.folder);
    expect([blocked.code, blocked.json.verdict]).toEqual([3, 'BLOCKED']);
    expect(blocked.json.drift).toMatchObject({ state: 'unverified', changes: [] });
  });
});

describe('verify for people', () => {
  const trusted = () => ['--key', publicKey, '--expect-image', image, '--allow-claimed-venue'];

  test('says the verdict first', async () => {
    const record = at('said-after.json');
    const { code, stdout } = await runProgram(['verify', byKey.folder, ...trusted(), '--acceptance', record]);
    expect([code, stdout.split('\n')[0]]).toEqual([
      0,
      expect.stringMatching(/^ACCEPTED with waivers: claimed-venue; /),
    ]);
    const unsigned = await runProgram(['verify', byKey.folder, '--baseline', byKey.folder]);
    expect([unsigned.code, unsigned.stdout.split('\n')[0]]).toEqual([
      3,
      expect.stringMatching(/^BLOCKED for /),
    ]);
  });

  test('does not say ACCEPTED when it could not write what was asked for', async () => {
    const inside = join(byKey.folder, 'acceptance.json');
    const { code, stdout } = await runProgram(['verify', byKey.folder, ...trusted(), '--acceptance', inside]);
    expect([code, stdout]).toEqual([2, '']);
  });
});
