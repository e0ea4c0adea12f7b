import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { honestLaunch, key, type Launch, signedEvidence } from '../receipt/honest-launch.ts';
import { launchOnDisk } from '../receipt/on-disk.ts';
import { cosignIn } from '../signing/cosign.ts';
import { newKey } from '../signing/signed-run.ts';
import { testFolder } from '../support/test-folder.ts';
import { runProgram } from './source-program.ts';
import { verificationProblem } from './verification-schema.ts';

const { folder, at, place } = testFolder('verify-launch');

const publicKey = place('signer.pub', key.publicPem);
/** The recorded run is of a fixed day. */
const byKey = ['--key', publicKey, '--max-age', '9999'];
let launch: Launch;
let pinned: readonly string[];

beforeAll(async () => {
  launch = await honestLaunch();
  await launchOnDisk(at('launch'), launch);
  await launchOnDisk(at('unsigned'), await honestLaunch(signedEvidence(null)), false);
  pinned = [...byKey, '--expect-image', launch.run.bundle.image_digest];
});

async function verify(path: string, ...args: readonly string[]) {
  const ended = await runProgram(['verify', path, ...args]);
  expect(ended.stderr).not.toMatch(/^\s+at /m);
  return ended;
}

async function verifyJson(path: string, ...args: readonly string[]) {
  const { code, stdout } = await verify(path, '--json', ...args);
  expect(verificationProblem(stdout)).toBeNull();
  return { code, json: JSON.parse(stdout) };
}

/** A copy in which one thing was changed. */
function changed(name: string, change: (path: string) => void): string {
  cpSync(at('launch'), at(name), { recursive: true });
  change(at(name));
  return at(name);
}

test('a launch’s folder is one chain from the signer to the outputs', async () => {
  const { code, stdout } = await verify(at('launch'), ...pinned);
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^CONFINED: 2 output files of the attested image/),
  ]);
  const order = [
    /^receipt +read\n +sha256:[0-9a-f]{64}$/m,
    /^signed by +key\n +sha256:[0-9a-f]{64}$/m,
    /^evidence +ACCEPTED: /m,
    /^machine +as attested: docker 26\.1\.5, runc, kernel /m,
    /^image +the attested one, on the attested base, pinned by you\n +sha256:/m,
    /^ran +2026-06-10T12:30:00Z, for \d+ ms: exit code 0/m,
    /^restrictions +in force from start to end: looked at \d+ times/m,
    /^stdout +15 bytes\n +sha256:[0-9a-f]{64}$/m,
    /^output +report\.txt, 7 bytes\n +sha256:/m,
    /^output +tables\/a\.csv, 4 bytes/m,
    /^cosign verify-blob-attestation /m,
  ].map((line) => stdout.search(line));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  for (const line of stdout.split('\n').filter((each) => !/^(# )?cosign /.test(each)))
    expect(line.length).toBeLessThanOrEqual(80);
});

test('as JSON, by its schema', async () => {
  const { code, json } = await verifyJson(at('launch'), ...pinned);
  expect([code, json.verdict, json.evidence.verdict]).toEqual([0, 'CONFINED', 'ACCEPTED']);
  expect(json.signer).toEqual({ kind: 'key', description: `key ${key.fingerprint.hex}` });
  expect(json.launch).toMatchObject({
    venue: 'VPS',
    differs: [],
    exit_code: 0,
    image: { source: 'attested' },
  });
  expect(json.launch.outputs.map(({ path }: { path: string }) => path)).toEqual([
    'report.txt',
    'tables/a.csv',
  ]);
});

describe('BLOCKED, with the reasons, and exit code 3', () => {
  const cases: readonly [string, () => string, readonly string[]][] = [
    [
      'an output that was changed',
      () => changed('output', (path) => writeFileSync(join(path, 'output/report.txt'), 'x')),
      ['output-differs'],
    ],
    [
      'an output that is missing',
      () => changed('missing', (path) => rmSync(join(path, 'output/report.txt'))),
      ['output-differs'],
    ],
    [
      'a file too many',
      () => changed('further', (path) => writeFileSync(join(path, 'signer.pub'), 'x')),
      ['unknown-file'],
    ],
    [
      'no signature',
      () => changed('bare', (path) => rmSync(join(path, 'receipt.json.sigstore.json'))),
      ['signature-missing'],
    ],
    [
      'no evidence',
      () => changed('alone', (path) => rmSync(join(path, 'evidence'), { recursive: true })),
      ['evidence-missing'],
    ],
    [
      'a receipt that is not one',
      () => changed('other', (path) => writeFileSync(join(path, 'receipt.json'), '{}')),
      ['receipt-malformed'],
    ],
    ['an unsigned launch', () => at('unsigned'), ['signature-missing', 'signature-missing']],
  ];
  test.each(cases)('%s', async (_, make, expected) => {
    const { code, json } = await verifyJson(make(), ...pinned);
    expect([code, json.verdict]).toEqual([3, 'BLOCKED']);
    expect(json.reasons.map((each: { code: string }) => each.code)).toEqual(expected);
  });

  test('in words', async () => {
    const { code, stdout } = await verify(
      changed('words', (path) => rmSync(join(path, 'stdout'))),
      ...pinned,
    );
    expect(code).toBe(3);
    expect(stdout).toMatch(/^BLOCKED for 1 reason\n/);
    expect(stdout).toContain('[output-differs]');
    expect(stdout).not.toContain('in force from start to end');
    expect(stdout).not.toContain('cosign');
  });
});

test('unsigned needs a waiver, which the headline names', async () => {
  const rest = ['--max-age', '9999', '--expect-image', launch.run.bundle.image_digest];
  const strict = await verifyJson(at('unsigned'), ...rest);
  expect(strict.code).toBe(3);
  const { code, stdout } = await verify(at('unsigned'), ...rest, '--allow-unsigned');
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^CONFINED \(with waivers: unsigned\): /)]);
  expect(stdout).toMatch(/^signed by +nobody: it is not signed/m);
});

test.each([
  ['--fleet'],
  ['--alike'],
  ['--baseline', 'x.json'],
  ['--acceptance', 'x.json'],
  ['--summary-statement', 'x.json'],
])('%s is refused by a sentence', async (...option) => {
  const { code, stderr } = await verify(at('launch'), ...pinned, ...option);
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining(`${option[0]} is for evidence, and this is the folder of a launch.`),
  ]);
});

test('inspect says what the folder is', async () => {
  const { stderr } = await runProgram(['inspect', at('launch')]);
  expect(stderr).toContain('This is the folder of a launch, and inspect reads evidence');
  expect((await runProgram(['inspect', at('launch/evidence')])).stderr).not.toContain('launch');
});

test('a rehearsal is called one in the first line, in the last and in the chain, and is blocked', async () => {
  await launchOnDisk(at('rehearsal'), {
    ...launch,
    receipt: { ...launch.receipt, venue: 'LOCAL' },
  });
  const { code, stdout } = await verify(at('rehearsal'), ...pinned);
  const headline = 'BLOCKED for 1 reason: a REHEARSAL, which is not evidence';
  expect([code, stdout.split('\n')[0], stdout.trim().split('\n').at(-1)]).toEqual([3, headline, headline]);
  expect(stdout).toMatch(/^receipt +read: of a REHEARSAL \(venue LOCAL\)$/m);
  const { json } = await verifyJson(at('rehearsal'), ...pinned);
  expect([json.verdict, json.headline]).toEqual(['BLOCKED', headline]);
});

test('a policy names who may sign launches, and then the printed command names that key', async () => {
  const launcher = newKey();
  await launchOnDisk(at('of-launcher'), launch, true, launcher);
  const policy = place(
    'policy.json',
    JSON.stringify({
      schema_version: 1,
      subject: 'reference',
      image: [launch.run.bundle.image_digest],
      launch: { signer: { kind: 'key', public_key: launcher.publicPem } },
    }),
  );
  const { code, stdout } = await verify(at('of-launcher'), ...byKey, '--policy', policy);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^CONFINED: /)]);
  expect(stdout).toMatch(/^cosign verify-blob-attestation --key signer\.pub /m);
  const { json } = await verifyJson(at('launch'), ...byKey, '--policy', policy);
  expect(json.reasons.map((each: { code: string }) => each.code)).toEqual(['key-not-expected']);
});

describe('cosign verifies offline what a launch left', () => {
  const cosign = cosignIn(folder);
  beforeAll(async () => {
    expect(await cosign('trusted-root', 'create', '--out', at('empty-root.json'))).toMatchObject({
      ok: true,
    });
  });
  const verifies = (file: string, type = 'https://in-toto.io/attestation/scai/v0.3') =>
    cosign(
      ...['verify-blob-attestation', '--key', publicKey, '--trusted-root', at('empty-root.json')],
      ...['--insecure-ignore-tlog', '--bundle', at('launch/receipt.json.sigstore.json')],
      ...['--new-bundle-format', '--type', type, file],
    );

  test.each(['receipt.json', 'stdout', 'stderr', 'output/report.txt', 'output/tables/a.csv'])(
    '%s',
    async (name) => {
      expect(await verifies(at(`launch/${name}`))).toMatchObject({ ok: true });
    },
  );
  test('and nothing else', async () => {
    expect((await verifies(place('changed.txt', 'result'))).ok).toBe(false);
    expect((await verifies(at('launch/evidence/seccomp.json'))).ok).toBe(false);
  });
  test('with the command that verify prints', async () => {
    const { stdout } = await verify(at('launch'), ...pinned);
    const lines = stdout.split('\n').filter((line) => line.startsWith('cosign '));
    expect(lines).toHaveLength(2);
    mkdirSync(at('elsewhere'));
    const other = cosignIn(at('elsewhere'));
    for (const line of lines) expect(await other(...line.split(' ').slice(1))).toMatchObject({ ok: true });
    expect(readFileSync(at('elsewhere/empty-root.json'), 'utf8')).toContain('mediaType');
  });
});
