import { describe, expect, it, test } from '@jest/globals';
import { driftSince, readBaseline } from '../../src/evidence/baseline.ts';
import { type Bundle, buildBundle } from '../../src/evidence/bundle.ts';
import { type DriftItem, driftBetween } from '../../src/evidence/drift.ts';
import { DRIFT_AREAS } from '../../src/evidence/drift-areas.ts';
import { openEvidence } from '../../src/evidence/open.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { NOW, RUNS, type RunName, readRun, realRun, sourceOf } from './real-run.ts';

/** A bundle's text with every name of its one run replaced by another run's. */
function ofAnotherRun(bundle: Bundle): Bundle {
  const [, runId = ''] = /([0-9a-f]{32})/.exec(bundle.host.folders.input) ?? [];
  const text = JSON.stringify(bundle)
    .replaceAll(runId, 'e'.repeat(32))
    .replaceAll(bundle.host.container.id, 'd'.repeat(64))
    .replaceAll(/attestation\.owner=[\d.]+/g, 'attestation.owner=1.2')
    .replaceAll('/tmp/sandbox-attestation-', '/var/tmp/sandbox-attestation-');
  return JSON.parse(text);
}

/** What differs when the second of two runs was changed after it was written, however its reading ends. */
function driftOf(change: (bundle: Bundle) => Bundle, name: RunName = 'docker-targeted-deny') {
  return driftBetween(readRun(realRun(name)), readRun(realRun(name), change));
}

const inHost = (bundle: Bundle, host: Partial<Bundle['host']>): Bundle => ({
  ...bundle,
  host: { ...bundle.host, ...host },
});

describe('what is the same', () => {
  test.each(RUNS)('%s does not differ from itself, nor from itself under another run’s names', (name) => {
    expect(driftOf((bundle) => bundle, name)).toEqual([]);
    expect(driftOf(ofAnotherRun, name)).toEqual([]);
  });

  it('is found at once, however long the path of a folder is', () => {
    const input = `/${'a'.repeat(16_000)}`;
    const mountinfo = Array.from({ length: 1_000 }, (_, at) => `${at} 1 0:1 / /${at} rw - tmpfs x rw`).join(
      '\n',
    );
    const began = process.cpuUsage();
    const drift = driftOf((bundle) => ({
      ...inHost(bundle, { folders: { ...bundle.host.folders, input } }),
      raw: { ...bundle.raw, mountinfo: `${mountinfo}\n` },
    }));
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1_000);
    expect(drift.length).toBeGreaterThan(900);
  });

  it('also if an engine reports unordered facts in another order', () => {
    const reversed = driftOf((bundle) => {
      const { env_keys: keys, ulimits, ...rest } = bundle.host.container;
      const turned = { ...rest, env_keys: keys.toReversed(), ulimits: ulimits.toReversed() };
      return inHost(bundle, { container: turned });
    }, 'podman-targeted-deny');
    // The negative controls were recorded against the host's facts as they stood.
    expect(reversed.filter(({ area }) => area !== 'controls')).toEqual([]);
  });
});

const other = sha256Of('another');

/** A change, and what must be said of it. */
const CHANGES: readonly [string, (bundle: Bundle) => Bundle, Partial<DriftItem>][] = [
  [
    'the image',
    (bundle) => ({ ...bundle, image_digest: other }),
    { area: 'image', name: 'id', after: `${other} (config)` },
  ],
  [
    'a package of the base',
    (bundle) => {
      const { inventory } = bundle.host;
      const packages = [{ name: 'libc7', version: '2', architecture: 'amd64', sha256: other }];
      return inHost(bundle, { inventory: { ...inventory, base: { ...inventory.base, packages } } });
    },
    { area: 'image', name: 'package libc7', before: null, after: '2' },
  ],
  [
    'the engine',
    (bundle) => inHost(bundle, { engine: { ...bundle.host.engine, version: '99.1' } }),
    { area: 'engine', name: 'version', before: '26.1.5', after: '99.1' },
  ],
  [
    'the kernel',
    (bundle) => inHost(bundle, { system: { ...bundle.host.system, kernel: '7.0' } }),
    { area: 'system', name: 'kernel', after: '7.0' },
  ],
  [
    'a flag that is gone',
    (bundle) => ({
      ...bundle,
      run: { ...bundle.run, arguments: bundle.run.arguments.filter((word) => word !== '--read-only') },
    }),
    { area: 'flags', name: '--read-only', before: '', after: null },
  ],
  [
    'a flag with another value',
    (bundle) => ({
      ...bundle,
      run: {
        ...bundle.run,
        arguments: bundle.run.arguments.map((word) => (word === '64' ? '512' : word)),
      },
    }),
    { area: 'flags', name: '--pids-limit', before: '64', after: '512' },
  ],
  [
    'a mount that is writable',
    (bundle) => ({
      ...bundle,
      raw: { ...bundle.raw, mountinfo: bundle.raw.mountinfo.replace('/in ro,', '/in rw,') },
    }),
    { area: 'mounts', name: '/in', before: 'ext4 ro,relatime root <run>/in' },
  ],
  [
    'a mount table that is not valid',
    (bundle) => ({ ...bundle, raw: { ...bundle.raw, mountinfo: 'x\n' } }),
    { area: 'mounts', name: 'the table', before: null },
  ],
  [
    'what a probe came to',
    (bundle) => ({
      ...bundle,
      observed: bundle.observed.map((each) =>
        each.probe_id === 'PR-SOCK-DOCKER'
          ? { ...each, parts: [{ outcome: 'value' as const, value: true }] }
          : each,
      ),
    }),
    {
      area: 'probes',
      name: 'PR-SOCK-DOCKER',
      before: 'PASS, corroborated: False',
      after: 'FAIL, corroborated: True',
    },
  ],
  [
    'a control',
    (bundle) => ({ ...bundle, controls: [{ ids: ['PR-NET-1'], state: 'did-not-run', why: 'x' }] }),
    { area: 'controls', name: 'PR-NET-1', after: 'did-not-run' },
  ],
  [
    'a check of the posture',
    (bundle) => ({
      ...bundle,
      posture: bundle.posture?.map((record) => ({ ...record, observed: [] })) ?? [],
    }),
    { area: 'posture', after: 'not answered' },
  ],
  [
    'a call that the sweep let through',
    (bundle) => ({
      ...bundle,
      posture:
        bundle.posture?.map((record) => ({ ...record, sweep: { called: '101', denied: '', absent: '' } })) ??
        [],
    }),
    { area: 'swept calls', name: 'ptrace (reference)', before: 'refused', after: 'let through' },
  ],
  [
    'the container',
    (bundle) => inHost(bundle, { container: { ...bundle.host.container, privileged: true } }),
    { area: 'container', name: 'privileged', before: 'false', after: 'true' },
  ],
  [
    'what the kernel says',
    (bundle) => inHost(bundle, { kernel: { gate: 'missed', why: 'no-process' } }),
    { area: 'kernel snapshot', name: 'gate', before: 'waited', after: 'missed' },
  ],
  [
    'the venue',
    (bundle) => ({ ...bundle, venue: 'VPS' }),
    { area: 'venue', name: 'venue', before: 'CI', after: 'VPS' },
  ],
  [
    'the filter that the engine held, for one value of one argument',
    (bundle) =>
      inHost(bundle, {
        seccomp: bundle.host.seccomp && {
          ...bundle.host.seccomp,
          rules: bundle.host.seccomp.rules.map((rule) =>
            rule.name === 'ptrace'
              ? { ...rule, args: [{ index: 0, op: 'SCMP_CMP_NE', value: '0', valueTwo: '0' }] }
              : rule,
          ),
        },
      }),
    {
      area: 'system calls',
      name: 'ptrace',
      before: 'denied with errno 1',
      after: 'denied with errno 1 if arg0 ≠ 0; else denied with errno 38',
    },
  ],
  [
    'the profile’s file',
    (bundle) => ({ ...bundle, seccomp_sha256: other }),
    { area: 'profile', name: 'sha256 of its file', after: other },
  ],
];

describe('what differs', () => {
  test.each(CHANGES)('%s', (_, change, item) => {
    expect(driftOf(change)).toContainEqual(expect.objectContaining(item));
  });

  it('compares the profiles of two real runs call by call', () => {
    const [before, after] = (['docker-targeted-deny', 'docker-deny-by-default'] as const).map((name) =>
      readRun(realRun(name)),
    );
    const calls = driftBetween(before as Reading, after as Reading).filter(
      ({ area }) => area === 'system calls',
    );
    expect(calls).toContainEqual({
      area: 'system calls',
      name: 'shmat',
      before: 'allowed',
      after: 'denied with errno 1',
    });
    // What both deny or allow in the same way is not a difference.
    const names = calls.map(({ name }) => name);
    for (const name of ['socket', 'ptrace', 'read', 'write']) expect(names).not.toContain(name);
  });

  it('has a row above for every area', () => {
    expect(new Set(CHANGES.map(([, , { area }]) => area))).toEqual(
      new Set(DRIFT_AREAS.map(({ name }) => name)),
    );
  });
});

describe('a baseline', () => {
  const { input, files } = realRun();
  const bundle = buildBundle(input);
  const after = readRun(realRun());
  const since = (source: Parameters<typeof readBaseline>[0]) =>
    driftSince(readBaseline(source, { kind: 'not-chosen' }, NOW), 'there', after);

  it('is named unverified when nobody’s signature was checked, however old it is', () => {
    expect(since(sourceOf({ ...bundle, created_at: '2001-01-01T00:00:00Z' }, files))).toMatchObject({
      kind: 'compared',
      createdAt: '2001-01-01T00:00:00Z',
    });
    expect(since(sourceOf(bundle, files))).toMatchObject({
      kind: 'compared',
      from: 'there',
      state: { kind: 'unverified' },
      items: [],
    });
  });

  it('is named blocked, with the codes, when a reader would block it', () => {
    const lying = { ...bundle, venue: 'LOCAL' as const };
    expect(since(sourceOf(lying, files))).toMatchObject({
      kind: 'compared',
      state: { kind: 'blocked', codes: expect.arrayContaining(['venue-local']) },
    });
  });

  it('is blocked where its signer is not the one that is trusted', () => {
    const trust = { kind: 'key', publicKey: 'none' } as const;
    const reading = readBaseline(sourceOf(bundle, files), trust, NOW);
    expect(driftSince(reading, 'there', after)).toMatchObject({
      state: { kind: 'blocked', codes: ['signature-missing'] },
    });
  });

  it('is not compared when it is missing', async () => {
    expect(since(await openEvidence('no/such/place'))).toMatchObject({ kind: 'not-compared' });
    expect(
      since({ ...sourceOf(bundle, files), bundle: { name: 'x.json', bytes: Buffer.from('{}') } }),
    ).toEqual({
      kind: 'not-compared',
      why: expect.stringContaining('form'),
    });
  });
});
