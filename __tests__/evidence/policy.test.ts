import { describe, expect, test } from '@jest/globals';
import { sha256Of } from '../../src/digest.ts';
import { AttestationError } from '../../src/errors.ts';
import { acceptanceOf } from '../../src/evidence/acceptance.ts';
import { buildBundle } from '../../src/evidence/bundle.ts';
import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { acceptanceProblem } from '../../src/evidence/generated/validate-acceptance.ts';
import { parsePolicy, policyFrom } from '../../src/evidence/policy.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { NOW, RUNS, readRun, realRun, sourceOf } from './real-run.ts';

const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

describe('a policy', () => {
  test('that says nothing expects what nobody said', () => {
    expect(parsePolicy(bytes({ schema_version: 1 }))).toEqual(NO_EXPECTATIONS);
  });

  test('says all that the options say', () => {
    const digest = sha256Of('x');
    const policy = {
      schema_version: 1,
      signer: { kind: 'certificate', identity: 'i', issuer: 'o', match: 'exact' },
      image: [digest],
      seccomp: [digest],
      payload: [digest],
      venues: ['CI'],
      max_age_days: 7,
      challenge: 'c',
      repository: 'owner/name',
      workflow: 'w',
      runner_environment: 'github-hosted',
      allow: ['executables'],
    };
    expect(parsePolicy(bytes(policy))).toEqual({
      trust: { kind: 'certificate', identity: 'i', issuer: 'o', match: 'exact', trustedRoot: null },
      image: [digest],
      seccomp: [digest],
      payload: [digest],
      venues: ['CI'],
      maxAgeDays: 7,
      challenge: 'c',
      repository: 'owner/name',
      workflow: 'w',
      runnerEnvironment: 'github-hosted',
      waivers: new Set(['executables']),
    });
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
    ['no age', { schema_version: 1, max_age_days: 0 }],
    ['a key without one', { schema_version: 1, signer: { kind: 'key' } }],
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

  test('made from evidence expects that evidence, and neither trusts nor forgoes anything', () => {
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

const LOCAL = { hostname: 'h', machine_id_sha256: '' as const, kernel: 'k', distribution: 'd' };

describe('the acceptance record', () => {
  test.each(RUNS)('%s: accepted, every L1 test named', (name) => {
    const record = acceptanceOf(readRun(realRun(name)), '0.1.0');
    expect(acceptanceProblem(record)).toBeNull();
    expect(record.b4_prime).toBe('ACCEPTED');
    expect(record.probes).toHaveLength(12);
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
