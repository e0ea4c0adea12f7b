import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import type { Expectations } from '../../src/evidence/expectations.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { SUMMARY_PREDICATE_TYPE, summaryOf } from '../../src/signing/summary.ts';
import { runProgram } from '../cli/source-program.ts';
import { verificationProblem } from '../cli/verification-schema.ts';
import { expectationsFor, NOW, realRun, sourceOf, withCores } from '../evidence/real-run.ts';
import { testFolder } from '../support/test-folder.ts';
import { cosignIn } from './cosign.ts';
import { type OnDisk, onDisk, privatePem } from './on-disk.ts';
import { codes, newKey, readSigned, runToSignNow, signed, trusts } from './signed-run.ts';

const { folder, at, place } = testFolder('summary');

const run = runToSignNow();
const signer = newKey();
const reader = newKey('p256');
const signerPub = place('signer.pub', signer.publicPem);
const readerPem = place('reader.pem', privatePem(reader));
const readerPub = place('reader.pub', reader.publicPem);
const image = run.bundle.image_digest;
const accepts = ['--key', signerPub, '--expect-image', image, '--allow-claimed-venue'];
const cosign = cosignIn(folder);
let evidence: OnDisk;

beforeAll(async () => {
  evidence = await onDisk(at('evidence'), run, await signed(signer, run.statement));
  expect(await cosign('trusted-root', 'create', '--out', at('empty.json'))).toMatchObject({ ok: true });
});

/** Verifies with a summary, and gives its statement. */
async function summarise(name: string, args: readonly string[], environment: Record<string, string> = {}) {
  const file = at(name);
  const { code, stdout } = await runProgram(
    ['verify', '--json', evidence.folder, '--summary-statement', file, ...args],
    { environment },
  );
  expect(verificationProblem(stdout)).toBeNull();
  expect(JSON.parse(stdout).summary).toBe(file);
  const { dsseEnvelope } = JSON.parse(readFileSync(file, 'utf8'));
  const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'));
  return { code, file, statement, json: JSON.parse(stdout) };
}

/** The same profile in other bytes, which are nobody's release's. */
function withOwnProfile(bundle: Bundle): Bundle {
  const text = `${bundle.profile.text}\n`;
  const sha256 = sha256Of(text);
  const files = bundle.files.map((each) =>
    each.path === 'seccomp.json' ? { ...each, sha256, size: text.length } : each,
  );
  return { ...bundle, seccomp_sha256: sha256, profile: { ...bundle.profile, text }, files };
}

const checks = (file: string, publicKey: string, blob = evidence.bundle) =>
  cosign(
    'verify-blob-attestation',
    '--key',
    publicKey,
    '--trusted-root',
    at('empty.json'),
    '--insecure-ignore-tlog',
    '--bundle',
    file,
    '--new-bundle-format',
    '--type',
    SUMMARY_PREDICATE_TYPE,
    blob,
  );

const hex = (text: string | Uint8Array) => sha256Of(text).slice('sha256:'.length);

describe('the reader’s own decision, signed', () => {
  test('ACCEPTED: PASSED, about bundle and image, against what was enforced', async () => {
    const { code, file, statement, json } = await summarise('passed.json', [
      ...accepts,
      '--summary-key',
      readerPem,
    ]);
    expect(code).toBe(0);
    const { predicate, ...rest } = statement;
    expect(rest).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: run.source.bundle?.name, digest: { sha256: hex(run.bytes) } },
        { name: expect.stringMatching(/^image-/), digest: { sha256: image.slice('sha256:'.length) } },
      ],
      predicateType: 'https://slsa.dev/verification_summary/v1',
    });
    expect(predicate).toMatchObject({
      verifier: { id: named(reader.fingerprint.hex), version: { 'sandbox-attestation': '0.1.0' } },
      timeVerified: `${json.read_at.slice(0, 19)}Z`,
      resourceUri: named(sha256Of(run.bytes)),
      inputAttestations: [{ digest: { sha256: hex(readFileSync(evidence.signature)) } }],
      verificationResult: 'PASSED',
      verifiedLevels: ['SANDBOX_TARGETED_DENY_QUALIFIED', 'WITH_WAIVERS'],
      slsaVersion: '1.1',
    });
    const policy = Buffer.from(predicate.policy.content, 'base64');
    expect(predicate.policy.digest.sha256).toBe(hex(policy));
    expect(JSON.parse(policy.toString('utf8'))).toEqual(json.enforced);
    expect(await checks(file, readerPub)).toMatchObject({ ok: true });
    expect((await checks(file, signerPub)).ok).toBe(false);
    expect((await checks(file, readerPub, place('other.json', 'other'))).ok).toBe(false);
  });

  test.each([
    ['targeted-deny', (bundle: Bundle) => bundle, 'SANDBOX_TARGETED_DENY_QUALIFIED'],
    ['deny-by-default', (bundle: Bundle) => bundle, 'SANDBOX_DENY_BY_DEFAULT_QUALIFIED'],
    ['targeted-deny', withOwnProfile, 'SANDBOX_OWN_PROFILE_QUALIFIED'],
  ] as const)('ACCEPTED under %s: the level is the profile’s', (profile, change, level) => {
    const real = realRun(`docker-${profile}`);
    const changed = change(buildBundle(real.input));
    const files = new Map([...real.files, ['seccomp.json', Buffer.from(changed.profile.text)]]);
    const source = sourceOf(changed, files);
    const reading = readEvidence(source, expectationsFor(changed), NOW);
    expect(reading.reasons).toEqual([]);
    expect(summaryOf(reading, source, reader, '0')?.predicate.verifiedLevels).toEqual([
      level,
      'WITH_WAIVERS',
    ]);
  });

  test.each<[string, (bundle: Bundle) => Bundle, (bundle: Bundle) => Partial<Expectations>, string]>([
    ['larger limits', withCores('4', 4), () => ({ limits: { cpus: 4 } }), 'WITH_LARGER_LIMITS'],
    [
      'a policy that was made of it',
      (bundle) => bundle,
      (bundle) => ({ madeFrom: sha256Of(writeJson(bundle)) }),
      'WITH_POLICY_OF_ITSELF',
    ],
  ])('ACCEPTED with %s: the level says so', (_, change, expected, word) => {
    const changed = change(buildBundle(realRun('docker-targeted-deny').input));
    const reading = readEvidence(
      sourceOf(changed, realRun('docker-targeted-deny').files),
      expectationsFor(changed, expected(changed)),
      NOW,
    );
    expect(reading.reasons).toEqual([]);
    expect(summaryOf(reading, sourceOf(changed, new Map()), reader, '0')?.predicate.verifiedLevels).toEqual([
      ...['SANDBOX_TARGETED_DENY_QUALIFIED', 'WITH_WAIVERS', word],
    ]);
  });

  test('BLOCKED: FAILED, about the bundle alone', async () => {
    const SIGNING_KEY = privatePem(reader);
    const args = ['--key', readerPub, '--expect-image', image];
    const { code, file, statement } = await summarise('failed.json', args, { SIGNING_KEY });
    expect(code).toBe(3);
    expect(statement.subject).toHaveLength(1);
    expect(statement.predicate).toMatchObject({
      verificationResult: 'FAILED',
      verifiedLevels: ['FAILED'],
    });
    expect(await checks(file, readerPub)).toMatchObject({ ok: true });
  });

  test('never passes for the signature of a run', async () => {
    const { file } = await summarise('taken.json', [...accepts, '--summary-key', readerPem]);
    const reading = await readSigned(run, readFileSync(file), trusts(reader), { now: new Date() });
    expect(codes(reading)).toContain('statement-predicate');
  });

  test('is missing without a bundle, and the reader says so', async () => {
    const args = ['verify', '--json', at('none'), '--summary-statement', at('x'), '--summary-key', readerPem];
    const { code, stdout } = await runProgram(args);
    expect(verificationProblem(stdout)).toBeNull();
    expect([code, JSON.parse(stdout).summary]).toEqual([3, null]);
  });

  test.each([
    ['a public key', () => readerPub, 'signing-key-invalid'],
    ['no such file', () => at('none.pem'), 'file-unreadable'],
  ])('needs a key that signs: %s', async (_, key, code) => {
    const args = ['--summary-statement', at('x'), '--summary-key', key()];
    const ended = await runProgram(['verify', '--json', evidence.folder, ...args]);
    expect(verificationProblem(ended.stdout)).toBeNull();
    expect([ended.code, JSON.parse(ended.stdout).reasons[0].code]).toEqual([2, code]);
  });

  test('never goes into the evidence', async () => {
    const target = join(evidence.folder, 'summary.json');
    const ended = await runProgram([
      ...['verify', '--json', evidence.folder],
      ...['--summary-statement', target, '--summary-key', readerPem],
    ]);
    expect([ended.code, JSON.parse(ended.stdout).reasons[0].code]).toEqual([2, 'output-in-evidence']);
  });
});

/** RFC 6920. */
function named(digest: string): string {
  return `ni:///sha-256;${Buffer.from(digest.slice('sha256:'.length), 'hex').toString('base64url')}`;
}
