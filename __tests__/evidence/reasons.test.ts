import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { acceptanceOf } from '../../src/evidence/acceptance.ts';
import { buildBundle } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { collectObservations } from '../../src/evidence/collect.ts';
import type { Expectations } from '../../src/evidence/expectations.ts';
import { readLines } from '../../src/evidence/lines.ts';
import { type EvidenceSource, openEvidence } from '../../src/evidence/open.ts';
import { type ReaderHooks, readEvidence } from '../../src/evidence/reader.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import { REASON_TABLE } from '../../src/evidence/reason-table.ts';
import { type Reason, type ReasonCode, reason, waiverFor } from '../../src/evidence/reasons.ts';
import { FleetSummary, type FleetSummaryOptions } from '../../src/fleet/fleet-summary.ts';
import { type FleetLine, readFleetLine } from '../../src/fleet/line.ts';
import { type FleetResult, resultOf, unread } from '../../src/fleet/result.ts';
import { periodIn } from '../../src/fleet/series.ts';
import { WorkerPool } from '../../src/fleet/worker-pool.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { HostFacts } from '../../src/probes/host-facts.ts';
import type { ExecutableFact, InventoryEntry, InventoryFacts } from '../../src/probes/inventory/facts.ts';
import { readingJson, readingTable } from '../../src/report/reading-table.ts';
import { launchReasons } from '../receipt/launch-reasons.ts';
import { REJECTIONS } from '../signing/rejections.ts';
import { isOfPacket } from '../support/of-packet.ts';
import { testFolder } from '../support/test-folder.ts';
import { CREATED, expectationsFor, MACHINE_FACTS, NOW, type RealRun, realRun, sourceOf } from './real-run.ts';
import { zipOf } from './zip.ts';

const run = realRun();
const honest = buildBundle(run.input);
const { folder } = testFolder('evidence-reasons');

function fleetProblem(line: FleetLine): readonly Reason[] {
  return line.ok ? [] : [line.reason];
}

/** The same evidence in a fleet, under these names. */
function tallied(options: Partial<FleetSummaryOptions>, names: readonly string[]): FleetResult[] {
  const summary = new FleetSummary({ now: NOW, names: null, alike: false, period: null, ...options });
  return names.map((name) => summary.add(resultOf(name, read({}))));
}

/** What is wrong with the last of some accepted evidence, each with a bundle of its own. */
function fleetOf(...each: readonly Partial<FleetResult>[]): readonly Reason[] {
  const summary = new FleetSummary({ now: NOW, names: null, alike: false, period: null });
  const result: FleetResult = {
    ...resultOf('a', read({})),
    verdict: 'ACCEPTED',
    reasons: [],
    container: null,
  };
  const added = each.map((part, index) =>
    summary.add({ ...result, ...part, bundle: { ...result.bundle, sha256: sha256Of(String(index)) } }),
  );
  return added.at(-1)?.reasons ?? [];
}

/** A week's series of accepted evidence: what is wrong with the last piece, and with the whole. */
function inSeries(...each: readonly { readonly name: string; readonly at: string; machine?: string }[]) {
  const period = periodIn('2026-06-01/2026-06-10/7', NOW);
  const summary = new FleetSummary({ now: NOW, names: null, alike: false, period });
  const result = { ...resultOf('a', read({})), verdict: 'ACCEPTED', reasons: [] } as const;
  const added = each.map(({ name, at, machine = null }, index) =>
    summary.add({
      ...result,
      ...{ name, machine, verified_time: null, container: name },
      bundle: { ...result.bundle, sha256: sha256Of(String(index)), created_at: `${at}T12:00:00.000Z` },
    }),
  );
  return { added: added.at(-1)?.reasons ?? [], problems: summary.verdict().problems };
}

/** Reads the recorded run after something was done to it. */
interface Done {
  readonly run?: RealRun;
  readonly bundle?: (bundle: Bundle) => unknown;
  readonly source?: (source: EvidenceSource) => EvidenceSource;
  readonly expect?: Partial<Expectations>;
  readonly now?: Date;
  readonly hooks?: ReaderHooks;
}

function read(done: Done): Reading {
  const { input, files } = done.run ?? run;
  const bundle = buildBundle(input);
  const bytes = writeJson(done.bundle?.(bundle) ?? bundle);
  const plain = sourceOf(bundle, files);
  const named = { ...plain, bundle: { name: plain.bundle?.name ?? '', bytes } };
  return readEvidence(
    done.source?.(named) ?? named,
    expectationsFor(bundle, done.expect),
    done.now ?? NOW,
    done.hooks,
  );
}

function disagreements(bundle: (made: Bundle) => Bundle): readonly string[] {
  return reasonsOf({ bundle })
    .filter(({ code }) => code === 'fields-disagree')
    .map(({ code, subject }) => `${code} ${subject}`);
}

const changed = (part: Partial<Bundle>) => (bundle: Bundle) => ({ ...bundle, ...part });
const bytesOf = (text: string) => (source: EvidenceSource) => ({
  ...source,
  bundle: { name: source.bundle?.name ?? '', bytes: Buffer.from(text) },
});
/** With other facts of the host's, and without the negative controls, which stand against the real ones. */
const host = (part: (facts: HostFacts) => Partial<HostFacts>): RealRun => {
  const { controls: _, ...input } = run.input;
  return { ...run, input: { ...input, host: { ...input.host, ...part(input.host) } } };
};
const firstProbe = (part: Partial<Bundle['probes'][number]>) => (bundle: Bundle) => ({
  ...bundle,
  probes: bundle.probes.map((probe, index) => (index === 0 ? { ...probe, ...part } : probe)),
});
const withFile = (name: string, bytes: Uint8Array | null) => (source: EvidenceSource) => {
  const files = new Map([...source.files].filter(([each]) => each !== name));
  if (bytes !== null) files.set(name, bytes);
  return { ...source, files };
};
const lines = Buffer.from(run.attest).toString('utf8');
const attest = (text: string) => {
  const collected = readLines(Buffer.from(text));
  return realRun('docker-targeted-deny', { collected });
};
const key: Expectations['trust'] = { kind: 'key', publicKey: 'PEM' };
const signature = `${sourceOf(honest, run.files).bundle?.name}.sigstore.json`;
const signer = { kind: 'key', description: 'a key' } as const;

type PostureRecord = NonNullable<Bundle['posture']>[number];
const posture = (part: (record: PostureRecord) => Partial<PostureRecord>) => (bundle: Bundle) => ({
  ...bundle,
  posture: (bundle.posture ?? []).map((record) => ({ ...record, ...part(record) })),
});

/** Collects from a folder in which something lies. */
async function collected(make: (out: string) => void): Promise<readonly Reason[]> {
  const out = mkdtempSync(join(folder, 'out-'));
  make(out);
  return (await collectObservations(out)).problems;
}

async function opened(make: (path: string) => void): Promise<readonly Reason[]> {
  const path = join(mkdtempSync(join(folder, 'open-')), 'evidence');
  make(path);
  return readEvidence(await openEvidence(path), expectationsFor(honest), NOW).reasons;
}

const NAME = 'sandbox-attestation-evidence-CI-2026-06-10.json';
const SECOND = 'sandbox-attestation-evidence-VPS-2026-06-10.json';
const reasonsOf = (done: Done) => read(done).reasons;
const textOf = (text: string) => collected((out) => writeFileSync(join(out, 'attest.jsonl'), text));

/** What produces each code: a thing done to real evidence, or to the folder in which it lies. */
const PRODUCED: Record<ReasonCode, () => readonly Reason[] | Promise<readonly Reason[]>> = {
  'run-argument': () =>
    reasonsOf({
      bundle: (bundle) => ({
        ...bundle,
        run: {
          ...bundle.run,
          arguments: ['create', '--security-opt', 'label=type:spc_t', bundle.image_digest],
        },
      }),
    }),
  'limit-not-accepted': () =>
    reasonsOf({
      bundle: (bundle) => ({
        ...bundle,
        run: { ...bundle.run, arguments: ['create', '--memory', '1g', bundle.image_digest] },
      }),
    }),
  'fleet-line': () => fleetProblem(readFleetLine(null, 1)),
  'fleet-reader-died': async () => {
    const order = { expectations: expectationsFor(honest), now: NOW };
    const workers = new WorkerPool({ entry: new URL(`file://${folder}/none.mjs`), order, readers: 1 });
    const items = [{ name: 'evidence', path: folder }];
    const [result] = await workers.read({ kind: 'paths', items });
    await workers.close();
    return result?.reasons ?? [];
  },
  'fleet-repeated': () => tallied({}, ['a', 'b'])[1]?.reasons ?? [],
  'fleet-container-repeated': () => fleetOf({ container: 'c' }, { container: 'c' }),
  'fleet-machine-repeated': () => fleetOf({ machine: 'sha256:m' }, { machine: 'sha256:m' }),
  'fleet-machine-unknown': () => fleetOf({ machine: '' }),
  'fleet-name': () => tallied({ names: ['a'] }, ['b'])[0]?.reasons ?? [],
  'fleet-differs': () => {
    const summary = new FleetSummary({ now: NOW, names: null, alike: true, period: null });
    const result = resultOf('a', read({}));
    for (const image_digest of [honest.image_digest, honest.payload_sha256])
      summary.add({ ...result, image_digest });
    return summary.verdict().problems;
  },
  'series-date': () => inSeries({ name: '2026-06-09', at: '2026-06-10' }).added,
  'series-machine': () =>
    inSeries(
      { name: '2026-06-09', at: '2026-06-09', machine: 'sha256:a' },
      { name: '2026-06-10', at: '2026-06-10', machine: 'sha256:b' },
    ).added,
  'series-gap': () =>
    inSeries({ name: '2026-06-01', at: '2026-06-01' }, { name: '2026-06-10', at: '2026-06-10' }).problems,
  'fleet-empty': () =>
    new FleetSummary({ now: NOW, names: null, alike: false, period: null }).verdict().problems,
  'fleet-not-evidence': () => {
    const summary = new FleetSummary({ now: NOW, names: null, alike: false, period: null });
    const line = unread('line', reason('fleet-line', 'line', 'no JSON'));
    for (let count = 0; count < 500; count += 1) summary.add(line);
    expect(summary.verdict().problems).toEqual([]);
    summary.add(line);
    return summary.verdict().problems;
  },
  'evidence-missing': () => opened(() => undefined),
  'evidence-unreadable': async () => (await openEvidence(`${folder}/${'x'.repeat(5000)}`)).problems,
  'evidence-link': () =>
    opened((path) => symlinkSync(mkdtempSync(join(folder, 'x-')), path) ?? planted(path)),
  'evidence-folder': () =>
    opened((path) => mkdirSync(join(path, 'a'), { recursive: true }) && mkdirSync(join(path, 'b'))),
  'evidence-too-large': () =>
    opened((path) => {
      writeFileSync(path, '');
      truncateSync(path, 1024 ** 4);
    }),
  'zip-refused': () =>
    opened((path) => writeFileSync(path, zipOf([{ name: '../x', content: Buffer.from('x') }]))),
  'bundle-missing': () => opened((path) => mkdirSync(path)),
  'bundle-ambiguous': () =>
    opened((path) => {
      mkdirSync(path);
      for (const name of [NAME, SECOND]) writeFileSync(join(path, name), '{}');
    }),
  'reader-fault': () =>
    reasonsOf({
      now: new Date(0),
      hooks: { views: { 'x.html': thrower } },
      source: withFile('x.html', Buffer.from('x')),
    }),
  'file-missing': () => reasonsOf({ source: withFile('seccomp.json', null) }),
  'file-differs': () => reasonsOf({ source: withFile('seccomp.json', Buffer.from('{}')) }),
  'unknown-file': () => reasonsOf({ source: withFile('policy.json', Buffer.from('{}')) }),
  'view-differs': () =>
    reasonsOf({
      hooks: { views: { 'report.html': () => Buffer.from('this') } },
      source: withFile('report.html', Buffer.from('that')),
    }),
  'trust-not-chosen': () => reasonsOf({ expect: { waivers: new Set() } }),
  unsigned: () => reasonsOf({ expect: { waivers: new Set() } }),
  'signature-missing': () => reasonsOf({ expect: { trust: key } }),
  'signature-unchecked': () =>
    reasonsOf({ expect: { trust: key }, source: withFile(signature, Buffer.from('{}')) }),
  'signature-invalid': () =>
    reasonsOf({
      expect: { trust: key },
      source: withFile(signature, Buffer.from('{}')),
      hooks: { verifySignature: () => ({ ok: false, reasons: [] }) },
    }),
  ...signatureReasons(),
  ...launchReasons(),
  'bundle-encoding': () => reasonsOf({ source: bytesOf('\uFEFF{}') }),
  'bundle-too-large': () => reasonsOf({ source: bytesOf('['.repeat(100)) }),
  'bundle-not-json': () => reasonsOf({ source: bytesOf('{') }),
  'bundle-not-canonical': () => reasonsOf({ source: bytesOf('{"a":1,"a":1}\n') }),
  'inventory-missing': () =>
    reasonsOf({
      bundle: (bundle) => {
        const { inventory: _, ...host } = bundle.host;
        return { ...bundle, host } as Bundle;
      },
    }),
  'bundle-schema': () => reasonsOf({ source: bytesOf('{}\n') }),
  'bundle-name': () =>
    reasonsOf({
      source: (source) => ({
        ...source,
        bundle: { name: SECOND, bytes: source.bundle?.bytes ?? Buffer.of() },
      }),
    }),
  'fields-disagree': () => reasonsOf({ bundle: changed({ runtime: 'docker 1.0' }) }),
  'part-not-recomputed': () =>
    reasonsOf({ bundle: changed({ observation_problems: [{ code: 'unheard-of', subject: null }] }) }),
  'output-unreadable': async () => (await collectObservations(join(folder, 'none'))).problems,
  'attest-missing': () => collected(() => undefined),
  'attest-unsafe': () => collected((out) => mkdirSync(join(out, 'attest.jsonl'))),
  // Produced for real, as another user, in collect.test.ts; here as a run would have recorded it.
  'attest-unreadable': () =>
    reasonsOf({ bundle: changed({ observation_problems: [{ code: 'attest-unreadable', subject: null }] }) }),
  'attest-too-large': () => textOf('x'.repeat(1024 * 1024 + 1)),
  'attest-unterminated': () => textOf(lines.trimEnd()),
  'attest-too-many-lines': () => textOf('\n'.repeat(65)),
  'line-invalid': () => textOf('x\n'),
  'probe-repeated': () => textOf(lines + lines),
  'probe-unknown': () => textOf('{"probe_id":"PR-NONE","parts":[{"value":true}]}\n'),
  'observations-differ': () => reasonsOf({ run: attest(lines.replace('"errno": 1,', '"errno": 101,')) }),
  'run-not-finished': () =>
    reasonsOf({
      bundle: (bundle) => ({ ...bundle, run: { ...bundle.run, ended: 'timeout', exit_code: null } }),
    }),
  'payload-exit': () =>
    reasonsOf({ bundle: (bundle) => ({ ...bundle, run: { ...bundle.run, exit_code: 137 } }) }),
  'probe-failed': () => reasonsOf({ run: attest(lines.replace('"errno": 1,', '"errno": 2,')) }),
  'probe-set-differs': () =>
    reasonsOf({ bundle: (bundle) => ({ ...bundle, probes: bundle.probes.slice(1) }) }),
  'contract-differs': () => reasonsOf({ bundle: firstProbe({ expected: 'anything' }) }),
  'verdict-differs': () => reasonsOf({ bundle: firstProbe({ verdict: 'FAIL' }) }),
  'actual-differs': () => reasonsOf({ bundle: firstProbe({ errno_or_exit: '101' }) }),
  'raw-differs': () =>
    reasonsOf({
      bundle: (bundle) => ({
        ...bundle,
        raw: { ...bundle.raw, proc_net_dev: '' },
        observed: bundle.observed.map((each) =>
          each.probe_id === 'PR-NET-2'
            ? { ...each, parts: [{ outcome: 'value', value: bundle.raw.proc_net_dev }] }
            : each,
        ),
      }),
    }),
  uncorroborated: () => reasonsOf({ run: host(() => ({ seccomp: null })) }),
  contradicted: () =>
    reasonsOf({ run: host(({ container }) => ({ container: { ...container, network_mode: 'bridge' } })) }),
  'posture-missing': () => reasonsOf({ bundle: ({ posture, ...rest }) => rest }),
  'posture-incomplete': () =>
    reasonsOf({ bundle: posture(({ observed }) => ({ observed: observed.slice(1) })) }),
  'posture-differs': () => reasonsOf({ bundle: posture(() => ({ program_sha256: sha256Of('another') })) }),
  'posture-failed': () =>
    reasonsOf({
      bundle: posture(({ observed }) => ({
        observed: observed.map((each) =>
          each.id === 'ptrace' ? { ...each, outcomes: [{ errno: 3 }] } : each,
        ),
      })),
    }),
  'restriction-missing': () =>
    reasonsOf({ run: host(({ container }) => ({ container: { ...container, pids_limit: -1 } })) }),
  'engine-endpoint': () =>
    reasonsOf({
      run: host(({ engine }) => ({
        engine: { ...engine, client: { ...engine.client, endpoint: 'DOCKER_HOST' } },
      })),
    }),
  'engine-config-unknown': () =>
    reasonsOf({
      run: host(({ container }) => ({
        container: { ...container, unknown_config: [{ path: 'HostConfig.Init', value: 'true' }] },
      })),
    }),
  'kernel-snapshot-missing': () =>
    reasonsOf({ run: host(() => ({ kernel: { gate: 'missed', why: 'no-process' } })) }),
  'kernel-contradicts': () =>
    reasonsOf({ run: host(({ kernel }) => ({ kernel: { ...kernel, cgroup: '/x' } })) }),
  'end-unobserved': () =>
    reasonsOf({ run: host(() => ({ kernel_end: { state: 'unobserved', why: 'ended-before' } })) }),
  'kernel-end-differs': () =>
    reasonsOf({
      run: host(({ kernel_end: end }) =>
        end.state === 'seen' ? { kernel_end: { ...end, interfaces: ['lo', 'eth0'] } } : {},
      ),
    }),
  'seal-not-shown': () =>
    reasonsOf({
      run: host(() => ({ seal: { launcher_sha256: sha256Of('other'), said: null, status: null } })),
    }),
  uncontrolled: () => reasonsOf({ bundle: ({ controls, ...rest }) => rest }),
  'control-missing': () => controlled((controls) => controls.slice(1)),
  'control-did-not-run': () =>
    controlled(([first, ...rest]) => [
      { ids: first?.ids ?? [], state: 'did-not-run', why: 'The engine refused.' },
      ...rest,
    ]),
  'control-not-detected': () => controlled(firstWith({ ended: 'timeout' })),
  'control-differs': () => controlled(firstWith({ failed: [] })),
  'profile-text-differs': () =>
    reasonsOf({
      bundle: (bundle) => ({ ...bundle, profile: { ...bundle.profile, text: `${bundle.profile.text} ` } }),
    }),
  'profile-invalid': () => {
    const text = 'no profile';
    return reasonsOf({
      run: realRun('docker-targeted-deny', {
        profile: { ...run.input.profile, text, sha256: sha256Of(text) },
      }),
    });
  },
  'engine-profile-missing': () => reasonsOf({ run: host(() => ({ seccomp: null })) }),
  'engine-profile-differs': () =>
    reasonsOf({
      run: host(({ seccomp }) => ({ seccomp: seccomp && { ...seccomp, rules: seccomp.rules.slice(1) } })),
    }),
  'image-differs': () =>
    reasonsOf({ run: host(({ image }) => ({ image: { ...image, id: sha256Of('other') } })) }),
  'image-has-executables': () =>
    reasonsOf({
      run: withInventory(({ executables }) => ({ executables: [...executables, BUSYBOX] })),
    }),
  'image-adds': () => reasonsOf({ run: withInventory(({ added }) => ({ added: [...added, PRELOAD] })) }),
  'image-config': () =>
    reasonsOf({ run: withInventory(({ config }) => ({ config: { ...config, volumes: ['/data'] } })) }),
  'image-misplaced': () => reasonsOf({ run: withInventory(() => ({ misplaced: ['/in'] })) }),
  'root-differs': () =>
    reasonsOf({
      run: realRun('docker-targeted-deny', {
        host: { ...run.input.host, root: { entries: 0, differing: [] } },
      }),
    }),
  'inventory-differs': () => reasonsOf({ run: withInventory(() => ({ diff_ids: [sha256Of('other')] })) }),
  'base-claimed': () =>
    reasonsOf({ run: withInventory(({ base }) => ({ base: { ...base, kind: 'release-table' } })) }),
  'unpinned-base': () =>
    reasonsOf({ run: withInventory(({ base }) => ({ base: { ...base, kind: 'named', packages: [] } })) }),
  'base-not-expected': () => reasonsOf({ expect: { base: [sha256Of('other')] } }),
  'unpinned-profile': () => {
    const text = run.input.profile.text.replace('{', '{ ');
    return reasonsOf({
      run: realRun('docker-targeted-deny', {
        profile: { ...run.input.profile, text, sha256: sha256Of(text) },
      }),
      expect: { seccomp: null },
    });
  },
  'unpinned-payload': () =>
    reasonsOf({
      run: withInventory(({ added }) => ({ added: added.filter(({ type }) => type !== 'file') })),
      expect: { payload: null },
    }),
  'unpinned-image': () => reasonsOf({ expect: { image: null } }),
  'profile-not-expected': () => reasonsOf({ expect: { seccomp: [sha256Of('other')] } }),
  'payload-not-expected': () => reasonsOf({ expect: { payload: [sha256Of('other')] } }),
  'subject-not-expected': () => reasonsOf({ expect: { subject: 'own' } }),
  'image-not-expected': () => reasonsOf({ expect: { image: [sha256Of('other')] } }),
  'venue-local': () =>
    reasonsOf({ run: realRun('docker-targeted-deny', { venue: 'LOCAL', venueFacts: MACHINE_FACTS }) }),
  'venue-claimed': () => reasonsOf({ expect: { waivers: new Set(['unsigned']) } }),
  'venue-not-expected': () => reasonsOf({ expect: { venues: ['VPS'] } }),
  'repository-not-expected': () => reasonsOf({ expect: { repository: 'owner/repositor' } }),
  'workflow-not-expected': () => reasonsOf({ expect: { workflow: 'other' } }),
  'runner-environment-not-expected': () => reasonsOf({ expect: { runnerEnvironment: 'self-hosted' } }),
  'run-not-expected': () =>
    reasonsOf({ expect: { run: { repository: 'owner/repository', id: '2', attempt: 1 } } }),
  'challenge-differs': () => reasonsOf({ expect: { challenge: 'c' } }),
  'too-old': () => reasonsOf({ now: new Date(CREATED.getTime() + 31 * 86_400_000) }),
  'from-the-future': () => reasonsOf({ now: new Date(CREATED.getTime() - 6 * 60_000) }),
};

/** A program of a base that runs others. */
const BUSYBOX: ExecutableFact = { path: '/bin/busybox', sha256: sha256Of('b'), program: 'elf', from: 'base' };

/** What the loader reads before every program (ld.so(8)). */
const PRELOAD: InventoryEntry = {
  path: '/etc/ld.so.preload',
  type: 'file',
  mode: 0o644,
  uid: 0,
  gid: 0,
  size: 1,
  sha256: sha256Of('p'),
  target: '',
  xattrs: [],
  program: 'none',
};

/** The recorded run with another inventory of its image. */
function withInventory(change: (inventory: InventoryFacts) => Partial<InventoryFacts>) {
  return host(({ inventory }) => ({ inventory: { ...inventory, ...change(inventory) } }));
}

type Controls = NonNullable<Bundle['controls']>;

/** Reads the recorded run after something was done to its negative controls. */
function controlled(change: (controls: Controls) => Controls): readonly Reason[] {
  return reasonsOf({ bundle: (bundle) => ({ ...bundle, controls: change(bundle.controls ?? []) }) });
}

const firstWith = (part: object) => (controls: Controls) =>
  controls.map((each, index) => (index === 0 ? { ...each, ...part } : each));

/** Those that need real signatures are produced where signing is tested. */
function signatureReasons() {
  const produced = Object.entries(REJECTIONS).map(([code, reject]) => [
    code,
    async () => (await reject()).reasons,
  ]);
  return Object.fromEntries(produced) as Record<keyof typeof REJECTIONS, () => Promise<readonly Reason[]>>;
}

function planted(path: string): void {
  rmSync(path);
  mkdirSync(path);
  symlinkSync('/etc/passwd', join(path, 'key.pem'));
}

function thrower(): Uint8Array {
  throw new Error('a view that cannot be rendered');
}

describe('every reason of the table', () => {
  test.each(Object.entries(PRODUCED))('%s can be produced', async (code, produce) => {
    const reasons = await produce();
    const found = reasons.find((each) => each.code === code);
    expect(reasons.map((each) => each.code)).toContain(code);
    expect(found?.class).toBe(REASON_TABLE[found?.code ?? 'reader-fault'].class);
    expect(`${found?.sentence}${found?.remedy}`).not.toMatch(/\{(subject|detail)\}|undefined/);
  });

  test('the list and the table hold the same reasons', () => {
    expect(Object.keys(PRODUCED).sort()).toEqual(Object.keys(REASON_TABLE).sort());
  });
});

describe('waivers', () => {
  test('are for few reasons only, and never for what is invalid', () => {
    const waivable = Object.keys(REASON_TABLE).filter((code) => waiverFor(code as ReasonCode) !== null);
    expect(waivable.sort()).toEqual([
      'end-unobserved',
      'engine-endpoint',
      'image-has-executables',
      'kernel-snapshot-missing',
      'posture-missing',
      'trust-not-chosen',
      'uncontrolled',
      'unpinned-base',
      'unpinned-image',
      'unpinned-payload',
      'unpinned-profile',
      'unsigned',
      'venue-claimed',
      'view-differs',
    ]);
    for (const code of waivable) expect(REASON_TABLE[code as ReasonCode].class).not.toBe('invalid');
  });

  const busybox = withInventory(({ executables }) => ({ executables: [...executables, BUSYBOX] }));
  const all = new Set([
    'unsigned',
    'claimed-venue',
    'executables',
    'unpinned-image',
    'uncontrolled',
  ] as const);

  test('executables need a pinned image besides', () => {
    expect(read({ run: busybox, expect: { waivers: all } }).headline).toMatch(
      /^ACCEPTED with waivers: unsigned, executables, uncontrolled, claimed-venue; /,
    );
    const unpinned = read({ run: busybox, expect: { waivers: all, image: null } });
    expect(unpinned.verdict).toBe('BLOCKED');
    expect(unpinned.reasons.map(({ code }) => code)).toEqual(['image-has-executables']);
  });

  test.each([
    ['no-process', { gate: 'missed', why: 'no-process' }],
    ['not-started', { gate: 'missed', why: 'not-started' }],
    ['unreadable', { gate: 'missed', why: 'unreadable' }],
    ['changed', { gate: 'missed', why: 'changed', changed: ['uid'] }],
    ['went-on', { ...run.input.host.kernel, gate: 'went-on' }],
  ] as const)('a payload that was not seen waiting (%s) blocks, unless that is waived', (_, kernel) => {
    const end = { state: 'unobserved', why: 'no-first-snapshot' } as const;
    const unseen = host(({ kernel_end }) => ({
      kernel: kernel as HostFacts['kernel'],
      kernel_end: kernel.gate === 'missed' ? end : kernel_end,
    }));
    expect(read({ run: unseen }).reasons.map(({ code }) => code)).toEqual([
      'kernel-snapshot-missing',
      'uncontrolled',
    ]);
    const waivers = new Set(['unsigned', 'claimed-venue', 'no-kernel-snapshot', 'uncontrolled'] as const);
    expect(read({ run: unseen, expect: { waivers } }).headline).toMatch(
      /^ACCEPTED with waivers: unsigned, no-kernel-snapshot, uncontrolled, claimed-venue; /,
    );
  });

  test('what the kernel contradicts is not waived with the snapshot', () => {
    const { kernel } = run.input.host;
    if (kernel.gate === 'missed') throw new Error('the recorded run has a view');
    const status = { ...kernel.status, seccomp: 0, seccomp_filters: 0 };
    const open = host(({ kernel_end: end }) => ({
      kernel: { ...kernel, gate: 'went-on', status },
      kernel_end: end.state === 'seen' ? { ...end, status } : end,
    }));
    const waivers = new Set(['unsigned', 'claimed-venue', 'no-kernel-snapshot', 'uncontrolled'] as const);
    const reading = read({ run: open, expect: { waivers } });
    const found = reading.reasons.map(({ code, subject }) => `${code} ${subject}`);
    expect(found.filter(isOfPacket)).toEqual([
      'contradicted PR-SOCK-1',
      'contradicted PR-EXEC-1',
      'contradicted PR-PTRACE-1',
      'kernel-contradicts seccomp',
    ]);
  });

  test('a waiver that nothing needs is not reported', () => {
    const vps = realRun('docker-targeted-deny', { venue: 'VPS', venueFacts: MACHINE_FACTS });
    expect(read({ run: vps, expect: { waivers: all } }).headline).toMatch(
      /^ACCEPTED with waivers: unsigned; /,
    );
  });

  test('unsigned is not waived when a signer was named: a stripped signature blocks', () => {
    const reading = read({ expect: { trust: key, waivers: all } });
    expect(reading.reasons.map(({ code }) => code)).toEqual(['signature-missing']);
  });
});

describe('signatures, as far as this module knows them', () => {
  const source = withFile(signature, Buffer.from('{}'));
  const verified = (verifiedTime: Date | null): ReaderHooks => ({
    verifySignature: () => ({ ok: true, signer, verifiedTime, reasons: [], compare: () => [] }),
  });

  test('a verified key needs no waiver but for the claimed venue', () => {
    const reading = read({ expect: { trust: key }, source, hooks: verified(null) });
    expect(reading.headline).toMatch(/^ACCEPTED with waivers: claimed-venue; /);
    expect(reading.signer).toEqual(signer);
  });
  test('an unchecked signature next to waived evidence is not a signer', () => {
    expect(read({ source }).signer).toBeNull();
  });
});

describe('times', () => {
  const MINUTE = 60_000;
  const DAY = 86_400_000;
  const after = (ms: number) => new Date(CREATED.getTime() + ms);
  /** Read so long after it was made; signed so long after it was made, or by a key, which has no time. */
  const timed = (readMs: number, signedMs: number | null, maxAgeDays = 30) =>
    read({
      now: after(readMs),
      expect: { trust: key, maxAgeDays },
      source: withFile(signature, Buffer.from('{}')),
      hooks: {
        verifySignature: () => ({
          ok: true,
          signer,
          verifiedTime: signedMs === null ? null : after(signedMs),
          reasons: [],
          compare: () => [],
        }),
      },
    });

  test.each([
    ['its own word', 30 * DAY, null, []],
    ['its own word, too old', 30 * DAY + MINUTE, null, ['too-old']],
    ['the verified time', 31 * DAY, DAY, []],
    ['the verified time, too old', 31 * DAY + MINUTE, DAY, ['too-old']],
    ['a signature a day later', DAY, DAY, []],
    ['a signature more than a day later', 2 * DAY, DAY + MINUTE, ['signed-late']],
    ['a clock that is ahead, signed', DAY, -5 * MINUTE, []],
    ['a signature before it was made', DAY, -6 * MINUTE, ['signed-before-made']],
    ['a future beyond the tolerance', -6 * MINUTE, null, ['from-the-future']],
    ['two futures', -6 * MINUTE, 0, ['from-the-future', 'from-the-future']],
    ['a signature in the future', 0, 6 * MINUTE, ['from-the-future']],
  ] as const)('%s', (_, readMs, signedMs, codes) => {
    const reading = timed(readMs, signedMs);
    expect(reading.reasons.map(({ code }) => code)).toEqual(codes);
    expect(reading.verdict).toBe(codes.length === 0 ? 'ACCEPTED' : 'BLOCKED');
  });

  /** Read at once, after a run that began so long before it was made. */
  test.each([
    ['a run that began before it by less than a day and its own time', DAY, []],
    ['a run that ended more than a day before it', DAY + 3 * MINUTE, ['fields-disagree created_at']],
    ['a run forty days before it', 40 * DAY, ['fields-disagree created_at']],
    ['a run that began after it', -MINUTE, ['fields-disagree created_at']],
  ])('%s', (_, beforeMs, codes) => {
    const started_at = `${after(-beforeMs).toISOString().slice(0, 19)}Z`;
    expect(disagreements((made) => ({ ...made, run: { ...made.run, started_at } }))).toEqual(codes);
  });

  test.each<[string, Partial<Bundle['run']>, string[]]>([
    ['an end a little after its time', { timeout_seconds: 1, duration_ms: 30_000 }, []],
    ['an end long after its time', { timeout_seconds: 1, duration_ms: 31_001 }, ['run.duration_ms']],
    ['an end after it was made', { timeout_seconds: 3600, duration_ms: 3_000_000 }, ['created_at']],
  ])('a run a minute before it, with %s', (_, part, fields) => {
    const started_at = `${after(-MINUTE).toISOString().slice(0, 19)}Z`;
    const found = disagreements((made) => ({ ...made, run: { ...made.run, started_at, ...part } }));
    expect(found).toEqual(fields.map((field) => `fields-disagree ${field}`));
  });

  test.each([{ looks: 999_999 }, { looked_ms_before_end: 999_999 }])(
    'a last look that the run had no time for: %j',
    (part) => {
      const found = disagreements((made) => {
        const { kernel_end: end } = made.host;
        if (end.state !== 'seen') throw new Error('the recorded run has a last look');
        return { ...made, host: { ...made.host, kernel_end: { ...end, ...part } } };
      });
      expect(found).toEqual(['fields-disagree host.kernel_end']);
    },
  );

  test('a clock a little ahead is tolerated and reported, in words and in JSON', () => {
    const reading = timed(-5 * MINUTE, 0);
    expect(reading.verdict).toBe('ACCEPTED');
    expect(reading.notes.map(({ code, subject }) => [code, subject])).toEqual([
      ['clock-skew', 'created_at'],
      ['clock-skew', 'the verified time'],
    ]);
    expect(readingTable(reading)).toMatch(/note created_at is 300 s ahead of this machine’s clock/);
    expect(readingJson(reading)).toMatchObject({ notes: [{ code: 'clock-skew' }, { code: 'clock-skew' }] });
    expect(acceptanceOf(reading, '0.1.0').notes).toHaveLength(2);
    expect(timed(0, 0).notes).toEqual([]);
  });
});

test('a policy that was made of the same evidence is named wherever the verdict is', () => {
  const madeFrom = read({}).bundleSha256;
  const reading = read({ expect: { madeFrom } });
  expect(reading.verdict).toBe('ACCEPTED');
  expect(reading.headline).toMatch(/; its policy was made of this very evidence, which confirms nothing$/);
  expect(acceptanceOf(reading, '0.1.0')).toMatchObject({
    headline: reading.headline,
    notes: [{ code: 'expects-itself', subject: madeFrom }],
  });
  expect(readingJson(reading)).toMatchObject({ notes: [{ code: 'expects-itself' }] });
  expect(read({ expect: { madeFrom: sha256Of('another') } }).notes).toEqual([]);
});

test.each(['kernel', 'distribution'] as const)('a machine with another %s than its engine blocks', (name) => {
  const venueFacts = { ...MACHINE_FACTS, [name]: 'another' };
  const found = reasonsOf({ run: realRun('docker-targeted-deny', { venue: 'VPS', venueFacts }) });
  expect(found.map(({ code, subject }) => `${code} ${subject}`)).toContain(
    `fields-disagree venue_facts.${name}`,
  );
});

test('an invalid time blocks', () => {
  expect(read({ now: new Date(Number.NaN) }).verdict).toBe('BLOCKED');
  expect(read({ expect: { maxAgeDays: Number.NaN } }).verdict).toBe('BLOCKED');
});

test('a view that the reader makes again to the same bytes is known', () => {
  const hooks: ReaderHooks = { views: { 'report.html': (bytes) => Buffer.from(sha256Of(bytes)) } };
  const same = withFile('report.html', Buffer.from(sha256Of(writeJson(honest))));
  expect(read({ source: same, hooks }).verdict).toBe('ACCEPTED');
  const other = withFile('report.html', Buffer.from('other'));
  expect(read({ source: other, hooks }).reasons.map(({ code }) => code)).toEqual(['view-differs']);
  const waivers = new Set(['unsigned', 'claimed-venue', 'unchecked-page'] as const);
  const unread = read({ source: other, hooks, expect: { waivers } });
  expect(unread.headline).toMatch(/^ACCEPTED with waivers: unsigned, unchecked-page, claimed-venue; /);
  const stranger = withFile('signing-key.pub', Buffer.from('other'));
  expect(read({ source: stranger, hooks, expect: { waivers } }).reasons.map(({ code }) => code)).toEqual([
    'unknown-file',
  ]);
});
