import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readExpectations } from '../../src/cli/expectations.ts';
import { readTrust } from '../../src/cli/trust.ts';
import { acceptanceOf } from '../../src/evidence/acceptance.ts';
import { buildBundle } from '../../src/evidence/bundle.ts';
import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { acceptanceProblem } from '../../src/evidence/generated/validate-acceptance.ts';
import { parsePolicy, policyFrom } from '../../src/evidence/policy.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { PROBES } from '../../src/probes/contract.ts';
import { PUBLIC_GOOD_ROOT } from '../../src/signing/generated/public-good-root.ts';
import { readTrustedRoot } from '../../src/signing/trusted-root.ts';
import { testFolder } from '../support/test-folder.ts';
import { MACHINE_FACTS, NOW, RUNS, readRun, realRun, sourceOf } from './real-run.ts';

const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

const { folder } = testFolder('policy');
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const digest = sha256Of('x');
const LOGIN = 'https://x-access-token:hunter2@github.com/o/r';
const CERTIFICATE = { kind: 'certificate', identity: 'i', issuer: 'o', match: 'exact' };
const exact = { certificateIdentity: 'i', certificateOidcIssuer: 'o' };

/** Each option of `verify` that expects something, and the policy that says the same. */
const SAID: readonly (readonly [string, Record<string, unknown>, Record<string, unknown>])[] = [
  ['key', { key: file('key.pub', 'PEM') }, { signer: { kind: 'key', public_key: 'PEM' } }],
  ['identity', exact, { signer: CERTIFICATE }],
  [
    'pattern',
    { certificateIdentityRegexp: 'i.*', certificateOidcIssuerRegexp: 'o.*' },
    { signer: { ...CERTIFICATE, identity: 'i.*', issuer: 'o.*', match: 'regexp' } },
  ],
  [
    'root',
    { ...exact, trustedRoot: file('root.json', '{"mediaType":"x"}') },
    { signer: { ...CERTIFICATE, trusted_root: { mediaType: 'x' } } },
  ],
  ['image', { expectImage: [digest] }, { image: [digest] }],
  ['seccomp', { expectSeccomp: [digest] }, { seccomp: [digest] }],
  ['payload', { expectPayload: [digest] }, { payload: [digest] }],
  ['base', { expectBase: [digest] }, { base: [digest] }],
  ['adds', { expectAdd: [digest] }, { adds: [digest] }],
  [
    'limits',
    { limit: ['memory=512m,cpus=1.5', 'file-size=1g'] },
    { limits: { memory: '512m', cpus: '1.5', 'file-size': '1g' } },
  ],
  ['venues', { venue: 'VPS' }, { venues: ['VPS'] }],
  ['age', { maxAge: '9999' }, { max_age_days: 9999 }],
  ['challenge', { challenge: 'c' }, { challenge: 'c' }],
  ['repository', { repository: 'owner/name' }, { repository: 'owner/name' }],
  ['workflow', { workflow: 'w' }, { workflow: 'w' }],
  ['runner', { runnerEnvironment: 'self-hosted' }, { runner_environment: 'self-hosted' }],
  ...(
    [
      ['allowUnsigned', 'unsigned'],
      ['allowClaimedVenue', 'claimed-venue'],
      ['allowEngineEndpoint', 'engine-endpoint'],
      ['allowExecutables', 'executables'],
      ['allowUnpinnedBase', 'unpinned-base'],
      ['allowUnpinnedImage', 'unpinned-image'],
      ['allowUnpinnedSeccomp', 'unpinned-seccomp'],
      ['allowUnpinnedPayload', 'unpinned-payload'],
      ['allowNoKernelSnapshot', 'no-kernel-snapshot'],
      ['allowEndUnobserved', 'end-unobserved'],
      ['allowNoPosture', 'no-posture'],
      ['allowUncheckedPage', 'unchecked-page'],
      ['allowUncontrolled', 'uncontrolled'],
    ] as const
  ).map(([option, waiver]) => [option, { [option]: true }, { allow: [waiver] }] as const),
];

/** Options of `verify` that say where, not what is expected. */
const NO_EXPECTATION_OPTIONS = [
  'acceptance',
  'baseline',
  'help',
  'json',
  'policy',
  'quiet',
  'summaryKey',
  'summaryStatement',
];
/** What is expected of a fleet as a whole: a policy speaks of one piece of evidence. */
const FLEET_OPTIONS = ['alike', 'fleet', 'names', 'series'];
const HELP = "import { main } from './src/cli/index.ts'; await main(['verify', '--help']);";
const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe('a policy', () => {
  test('that says nothing expects what nobody said', () => {
    expect(parsePolicy(bytes({ schema_version: 1 }))).toEqual({ ...NO_EXPECTATIONS, subject: 'own' });
  });

  test.each(SAID)('says all that the options say: %s', async (_, options, policy) => {
    const given = readExpectations(options);
    const trust = await readTrust(options, given.trust);
    const parsed = parsePolicy(bytes({ schema_version: 1, ...policy }));
    expect(parsed).toEqual({ ...given, subject: 'own', trust });
    expect(parsed).not.toEqual(NO_EXPECTATIONS);
  });

  test('says all that the options say: none of them is left out', () => {
    const { stdout } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', HELP], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    });
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name = '']) =>
      camelCase(name),
    );
    const covered = SAID.flatMap(([, given]) => Object.keys(given));
    expect(options.filter((name) => !covered.includes(name)).toSorted()).toEqual(
      [...NO_EXPECTATION_OPTIONS, ...FLEET_OPTIONS].toSorted(),
    );
  });

  test('keeps a trusted root whole', () => {
    const root = JSON.parse(PUBLIC_GOOD_ROOT);
    const signer = { kind: 'certificate', identity: 'i', issuer: 'o', match: 'exact', trusted_root: root };
    const { trust } = parsePolicy(bytes({ schema_version: 1, signer }));
    if (trust.kind !== 'certificate') throw new Error('no certificate');
    expect(JSON.parse(trust.trustedRoot ?? '')).toEqual(root);
    expect(readTrustedRoot(trust.trustedRoot ?? '').thresholds.tlogThreshold).toBe(1);
  });

  test.each([
    ['no JSON', '{'],
    ['a byte order mark', '\uFEFF{"schema_version":1}'],
    ['no version', {}],
    ['another version', { schema_version: 2 }],
    ['a misspelt member', { schema_version: 1, seccmp: [] }],
    ['a member twice', '{"schema_version":1,"venues":["CI"],"venues":["VPS"]}'],
    ['LOCAL', { schema_version: 1, venues: ['LOCAL'] }],
    ['no venue', { schema_version: 1, venues: [] }],
    ['an empty pin', { schema_version: 1, image: [] }],
    ['a digest without its name', { schema_version: 1, image: ['0'.repeat(64)] }],
    ['an unknown waiver', { schema_version: 1, allow: ['all'] }],
    ['a login', { schema_version: 1, workflow: LOGIN }],
    ['a signer with a login', { schema_version: 1, signer: { ...CERTIFICATE, identity: LOGIN } }],
    [
      'a login of launches’ signer',
      { schema_version: 1, launch: { signer: { ...CERTIFICATE, issuer: LOGIN } } },
    ],
    ['no repository of GitHub’s', { schema_version: 1, repository: LOGIN }],
    ['no age', { schema_version: 1, max_age_days: 0 }],
    ['a key without one', { schema_version: 1, signer: { kind: 'key' } }],
    ['a root that is a path', { schema_version: 1, signer: { ...CERTIFICATE, trusted_root: 'root.json' } }],
    ['another runner', { schema_version: 1, runner_environment: 'mine' }],
    ['an empty challenge', { schema_version: 1, challenge: '' }],
    ['a limit that is a number', { schema_version: 1, limits: { pids: 64 } }],
    ['a limit that no run may ask for', { schema_version: 1, limits: { memory: '65g' } }],
    ['a limit of nothing', { schema_version: 1, limits: { pids: '0' } }],
    ['no limit at all', { schema_version: 1, limits: { memory: 'unlimited' } }],
    ['two limits in one', { schema_version: 1, limits: { memory: '1g,pids=4096' } }],
    ['a limit on time', { schema_version: 1, limits: { time: '60' } }],
    ['limits as a list', { schema_version: 1, limits: ['memory=1g'] }],
  ])('with %s is refused', (_, value) => {
    let thrown: unknown;
    try {
      parsePolicy(bytes(value));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AttestationError);
    expect(thrown).toMatchObject({ kind: 'usage', code: 'policy-invalid' });
  });

  test('made from evidence expects that evidence, and neither trusts nor waives anything', () => {
    const { input, files } = realRun();
    const bundle = buildBundle(input);
    const expectations = parsePolicy(bytes(policyFrom(bundle)));
    expect(expectations.trust).toEqual({ kind: 'not-chosen' });
    expect([...expectations.waivers]).toEqual([]);
    const reading = readEvidence(sourceOf(bundle, files), expectations, NOW);
    expect(reading.reasons.map(({ code }) => code)).toEqual([
      'trust-not-chosen',
      'unsigned',
      'venue-claimed',
    ]);
    const other = buildBundle({ ...input, venue: 'LOCAL', venueFacts: LOCAL });
    expect(parsePolicy(bytes(policyFrom(other))).venues).toEqual(['CI', 'VPS']);
  });
});

const LOCAL = MACHINE_FACTS;

describe('the acceptance record', () => {
  test.each(RUNS)('%s: accepted, every L1 test named', (name) => {
    const record = acceptanceOf(readRun(realRun(name)), '0.1.0');
    expect(acceptanceProblem(record)).toBeNull();
    expect(record.b4_prime).toBe('ACCEPTED');
    expect(record.probes.map(({ probe_id }) => probe_id)).toEqual(PROBES.map(({ id }) => id));
    const status = Object.fromEntries(record.l1_matrix.map(({ number, status }) => [number, status]));
    expect(status).toEqual({
      '#24': 'unbound',
      '#25': 'attested',
      '#26': 'unbound',
      '#27': 'attested',
      '#28': 'attested',
      '#29': 'attested',
      '#30': 'unbound',
      '#31': 'unbound',
      '#32': 'unbound',
      '#33': 'attested',
      '#34': 'attested',
      '#35': 'not-attested-here',
      '#36': 'attested',
      '#37': 'attested',
    });
    expect(record.reasons.map(({ code, waived }) => [code, waived])).toEqual([
      ['trust-not-chosen', true],
      ['unsigned', true],
      ['venue-claimed', true],
    ]);
  });

  test('of a failed probe: its L1 test failed', () => {
    const { input, files } = realRun();
    const observations = input.collected.observations.filter(({ probeId }) => probeId !== 'PR-SOCK-1');
    const bundle = buildBundle({ ...input, collected: { observations, problems: [] } });
    const record = acceptanceOf(readEvidence(sourceOf(bundle, files), NO_EXPECTATIONS, NOW), '0.1.0');
    expect(acceptanceProblem(record)).toBeNull();
    expect(record.b4_prime).toBe('BLOCKED');
    expect(record.l1_matrix.find(({ number }) => number === '#25')?.status).toBe('failed');
  });

  test('of an optional probe that did not run: not run, and not blocked for it', () => {
    const { input, files } = realRun();
    const observations = input.collected.observations.filter(({ probeId }) => probeId !== 'PR-PTRACE-1');
    const lines = Buffer.from(files.get('attest.jsonl') ?? []).toString('utf8');
    const kept = Buffer.from(
      lines
        .split('\n')
        .filter((line) => !line.includes('PR-PTRACE-1'))
        .join('\n'),
    );
    const run = realRun('docker-targeted-deny', { collected: { observations, problems: [] } });
    const without = { ...run, files: new Map([...run.files, ['attest.jsonl', kept]]) };
    const record = acceptanceOf(readRun(without), '0.1.0');
    expect(record.l1_matrix.find(({ number }) => number === '#37')?.status).toBe('not-run');
    expect(record.probes.find(({ probe_id }) => probe_id === 'PR-PTRACE-1')?.verdict).toBe('NOT-RUN');
  });

  test('of nothing readable: blocked, and nothing attested', () => {
    const record = acceptanceOf(
      readEvidence(
        { path: 'x', kind: 'folder', bundle: null, files: new Map(), problems: [] },
        NO_EXPECTATIONS,
        NOW,
      ),
      '0.1.0',
    );
    expect(acceptanceProblem(record)).toBeNull();
    expect(record.b4_prime).toBe('BLOCKED');
    expect(record.l1_matrix.some(({ status }) => status === 'attested')).toBe(false);
  });
});
