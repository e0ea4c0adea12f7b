import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { buildBundle } from '../../../src/evidence/bundle.ts';
import type { Bundle } from '../../../src/evidence/bundle-type.ts';
import { openEvidence } from '../../../src/evidence/open.ts';
import { parsePolicy } from '../../../src/evidence/policy.ts';
import { readEvidence } from '../../../src/evidence/reader.ts';
import type { Reading } from '../../../src/evidence/reading.ts';
import { reason } from '../../../src/evidence/reasons.ts';
import { CROSSWALK, FRAMEWORKS, isEvidencePart } from '../../../src/report/crosswalk.ts';
import { assessmentResults } from '../../../src/report/oscal/assessment-results.ts';
import type { Finding } from '../../../src/report/oscal/model.ts';
import { OBJECTIVES } from '../../../src/report/oscal/objectives.ts';
import { viewsFor } from '../../../src/report/views.ts';
import { loadVerifier } from '../../../src/signing/verifier.ts';
import { CONTROLLED, readControlled, realControlledRun } from '../../evidence/controlled-run.ts';
import { expectationOf, type GoldenReading, goldenFolder } from '../../evidence/golden.ts';
import { MACHINE_FACTS, RUNS, readRun, realRun } from '../../evidence/real-run.ts';
import { oscalProblems } from './oscal-schema.ts';

const exportOf = (reading: Reading) => assessmentResults(reading, '0.1.0');
const resultOf = (reading: Reading) => exportOf(reading)['assessment-results'].results[0];

/** The findings by their objectives: `satisfied`, or the reason of what is not. */
function found(reading: Reading): Readonly<Record<string, string>> {
  return Object.fromEntries(
    resultOf(reading).findings.map(({ target }) => [
      target['target-id'],
      target.status.state === 'satisfied' ? 'satisfied' : target.status.reason,
    ]),
  );
}

function finding(reading: Reading, id: string): Finding {
  const one = resultOf(reading).findings.find(({ target }) => target['target-id'] === id);
  if (one === undefined) throw new Error(`no finding of ${id}`);
  return one;
}

async function goldenReading(folder: string, { policy, at }: GoldenReading): Promise<Reading> {
  const expectations = parsePolicy(Buffer.from(JSON.stringify(policy)));
  const source = await openEvidence(`${goldenFolder}${folder}/evidence`);
  const verifySignature = await loadVerifier(expectations.trust);
  const hooks = {
    ...(verifySignature === undefined ? {} : { verifySignature }),
    views: await viewsFor(source),
  };
  return readEvidence(source, expectations, new Date(at), hooks);
}

/** With every negative control, and as if a trusted signer had signed it: nothing is waived. */
const whole: Reading = {
  ...readControlled(realControlledRun('docker')),
  signer: { kind: 'key', description: 'key sha256:ab' },
  waivers: [],
  waived: [],
};
const wholeBundle = whole.bundle ?? realControlledRun('docker');

/** What no evidence of this release can show: no negative control is for it, or this export does not compare. */
const NEVER = ['sandbox.own-processes', 'sandbox.masked', 'evidence.baseline'];

function withHost(changed: Partial<Bundle['host']>): Reading {
  return { ...whole, bundle: { ...wholeBundle, host: { ...wholeBundle.host, ...changed } } };
}

const withContainer = (changed: Partial<Bundle['host']['container']>) =>
  withHost({ container: { ...wholeBundle.host.container, ...changed } });

function withProbe(id: string, changed: Partial<Reading['probes'][number]>): Reading {
  const probes = whole.probes.map((probe) => (probe.probeId === id ? { ...probe, ...changed } : probe));
  return { ...whole, probes };
}

const failed = (probeId: string) =>
  withProbe(probeId, {
    judgement: { probeId, verdict: 'FAIL', actual: 'connected', errno: '0', why: 'It connected.' },
  });

/** With a negative control that detected nothing. */
function blind(control: string): Reading {
  const controls = whole.controls.map((each) =>
    each.id === control ? { ...each, state: 'not-detected' as const } : each,
  );
  return { ...whole, controls };
}

describe('golden evidence', () => {
  const readings = readdirSync(goldenFolder).flatMap((folder) =>
    expectationOf(folder).readings.map((reading) => ({ folder, ...reading })),
  );

  test.each(readings)(
    '$folder, $name: follows NIST’s schema, and satisfies no more than is shown',
    async (row) => {
      const reading = await goldenReading(row.folder, row);
      expect(reading.verdict).toBe(row.verdict);
      expect(oscalProblems(exportOf(reading))).toEqual([]);
      const satisfied = Object.entries(found(reading)).filter(([, word]) => word === 'satisfied');
      // Golden evidence has no negative controls: of no layer it is shown that its tests can fail.
      expect(satisfied.filter(([id]) => id.startsWith('sandbox.'))).toEqual([]);
      const isSigned = reading.verdict === 'ACCEPTED' && reading.signer !== null;
      expect(found(reading)['evidence.signature'] === 'satisfied').toBe(isSigned);
      if (reading.verdict === 'BLOCKED') {
        expect(satisfied).toEqual([]);
        for (const { target } of resultOf(reading).findings) {
          expect(target.status.remarks).toContain('BLOCKED');
          expect(target.status.remarks).toContain(reading.reasons[0]?.code);
        }
      }
    },
  );
});

describe('recorded runs', () => {
  test.each(RUNS)('%s: accepted, with the packet’s controls', (name) => {
    const reading = readRun(realRun(name));
    expect(oscalProblems(exportOf(reading))).toEqual([]);
    expect(found(reading)).toMatchObject({
      'sandbox.no-network': 'satisfied',
      'sandbox.read-only': 'satisfied',
      'sandbox.no-program': 'satisfied',
      'evidence.negative-controls': 'satisfied',
      'evidence.digests': 'satisfied',
      // Held, and no control of the packet shows that its test can fail.
      'sandbox.no-capabilities': 'other',
      'sandbox.memory-limit': 'other',
      'evidence.signature': 'other',
    });
    expect(finding(reading, 'sandbox.no-network').target.status.remarks).toContain('unsigned, claimed-venue');
    expect(finding(reading, 'sandbox.memory-limit').target.status.remarks).toMatch(/^Not tested: /);
  });

  test.each(CONTROLLED)('%s with every control: all that can be shown', (engine) => {
    const reading = readControlled(realControlledRun(engine));
    const open = Object.entries(found(reading)).filter(([, word]) => word !== 'satisfied');
    expect(open.map(([id]) => id)).toEqual([
      'sandbox.own-processes',
      'sandbox.masked',
      'evidence.signature',
      'evidence.baseline',
    ]);
  });
});

describe('what keeps an objective from being satisfied', () => {
  const all = OBJECTIVES.map(({ id }) => id);
  const layers = all.filter((id) => id.startsWith('sandbox.'));

  it('nothing, in the reading that the rows below change', () => {
    expect(Object.keys(found(whole)).filter((id) => found(whole)[id] !== 'satisfied')).toEqual(NEVER);
  });

  const rows: readonly (readonly [string, Reading, 'fail' | 'other', readonly string[]])[] = [
    ['a probe that failed', failed('PR-NET-1'), 'fail', ['sandbox.no-network', 'evidence.negative-controls']],
    [
      'a probe that the host contradicts',
      withProbe('PR-ENV-1', { corroboration: { state: 'contradicted', why: 'x' } }),
      'fail',
      ['sandbox.no-secret', 'evidence.negative-controls'],
    ],
    [
      'a probe that only the payload reports',
      withProbe('PR-ENV-1', { corroboration: { state: 'uncorroborated', why: 'x' } }),
      'other',
      ['sandbox.no-secret'],
    ],
    [
      'a probe that was left out',
      withProbe('PR-PTRACE-1', { judgement: null }),
      'other',
      ['sandbox.no-ptrace', 'evidence.negative-controls'],
    ],
    ['a missing restriction', withContainer({ readonly_rootfs: false }), 'fail', ['sandbox.read-only']],
    [
      'a restriction that another attack needs',
      withContainer({ nano_cpus: null }),
      'fail',
      ['sandbox.cpu-limit', 'sandbox.no-network', 'sandbox.no-socket'],
    ],
    [
      'no negative controls',
      { ...whole, controls: [], waivers: ['uncontrolled'] },
      'other',
      [
        'evidence.negative-controls',
        'sandbox.no-network',
        'sandbox.read-only',
        'sandbox.not-root',
        'sandbox.no-program',
        'sandbox.memory-limit',
      ],
    ],
    [
      'a negative control that detected nothing',
      blind('PR-ENV-1'),
      'fail',
      ['sandbox.no-secret', 'evidence.negative-controls'],
    ],
    [
      'a posture that is not this release’s',
      { ...whole, waived: [reason('posture-differs', 'reference', 'x')] },
      'other',
      ['sandbox.no-network', 'sandbox.masked'],
    ],
    [
      'a kernel snapshot that the caller waives',
      { ...withHost({ kernel: { gate: 'missed', why: 'no-process' } }), waivers: ['no-kernel-snapshot'] },
      'other',
      ['sandbox.no-network', 'sandbox.own-mounts', 'sandbox.not-root'],
    ],
    [
      'an end that the caller waives',
      { ...whole, waivers: ['end-unobserved'] },
      'other',
      ['sandbox.no-network', 'sandbox.own-mounts', 'sandbox.not-root', 'sandbox.no-process'],
    ],
    ['no signer', { ...whole, signer: null }, 'other', ['evidence.signature']],
    ['a waived signature', { ...whole, waivers: ['unsigned'] }, 'other', ['evidence.signature']],
    [
      'an image that nobody expects',
      {
        ...whole,
        pins: whole.pins.map((pin) =>
          pin.what === 'image' ? { ...pin, source: 'none', matched: false } : pin,
        ),
      },
      'other',
      ['evidence.digests'],
    ],
    [
      'another image',
      { ...whole, pins: whole.pins.map((pin) => (pin.what === 'image' ? { ...pin, matched: false } : pin)) },
      'fail',
      ['evidence.digests'],
    ],
    ['no pins at all', { ...whole, pins: [] }, 'other', ['evidence.digests']],
    [
      'a policy of the same evidence',
      { ...whole, notes: [{ code: 'expects-itself', subject: 'x', sentence: 'x' }] },
      'other',
      ['evidence.signature', 'evidence.digests'],
    ],
  ];

  test.each(rows)('%s', (_, reading, word, ids) => {
    for (const id of ids) expect([id, found(reading)[id]]).toEqual([id, word]);
    expect(oscalProblems(exportOf(reading))).toEqual([]);
  });

  test.each<[string, Reading]>([
    ['a failed probe', failed('PR-NET-1')],
    ['a missing restriction', withContainer({ readonly_rootfs: false })],
  ])('%s changes nothing that does not rest on it', (_, reading) => {
    for (const id of ['sandbox.no-setuid', 'sandbox.no-ptrace', 'evidence.digests'])
      expect([id, found(reading)[id]]).toEqual([id, 'satisfied']);
  });

  test.each<[string, Reading, string]>([
    [
      'a blocked verdict',
      { ...whole, verdict: 'BLOCKED', reasons: [reason('too-old', '31 days')] },
      'too-old',
    ],
    ['a reason, whatever the verdict says', { ...whole, reasons: [reason('too-old', '31 days')] }, 'too-old'],
    ['a rehearsal', { ...whole, bundle: { ...wholeBundle, venue: 'LOCAL' } }, 'venue LOCAL'],
  ])('%s: every one', (_, reading, words) => {
    expect(Object.values(found(reading))).not.toContain('satisfied');
    for (const { target } of resultOf(reading).findings) expect(target.status.remarks).toContain(words);
  });

  it('a real rehearsal is never satisfied', () => {
    const reading = readRun(realRun('docker-targeted-deny', { venue: 'LOCAL', venueFacts: MACHINE_FACTS }));
    expect(reading.verdict).toBe('BLOCKED');
    expect(Object.values(found(reading))).not.toContain('satisfied');
    for (const id of layers) expect(finding(reading, id).target.status.remarks).toContain('venue-local');
  });
});

describe('the findings', () => {
  const { findings, observations } = resultOf(whole);

  it('are of every layer and part of the crosswalk, once, and of nothing else', () => {
    const rests = [...new Set(CROSSWALK.flatMap(({ rests }) => [...rests]))];
    expect(new Set(OBJECTIVES.map(({ rest }) => rest))).toEqual(new Set(rests));
    expect(OBJECTIVES).toHaveLength(rests.length);
    expect(new Set(OBJECTIVES.map(({ id }) => id)).size).toBe(rests.length);
    expect(findings.map(({ target }) => target['target-id'])).toEqual(OBJECTIVES.map(({ id }) => id));
  });

  it('name every row’s controls where it rests, with what it shows and what it leaves', () => {
    const expected = CROSSWALK.flatMap(({ framework, control, rests }) =>
      rests.flatMap(({ takes }) => control.split(', ').map((each) => [framework, each, takes].join('|'))),
    );
    const named = findings.flatMap(({ props, target }) => {
      const takes = OBJECTIVES.find(({ id }) => id === target['target-id'])?.rest.takes ?? '';
      return props.map(({ class: framework = '', value }) => [framework, value, takes].join('|'));
    });
    expect(named.sort()).toEqual(expected.sort());
    for (const row of CROSSWALK)
      for (const rest of row.rests) {
        const { rest: _, id } = OBJECTIVES.find((each) => each.rest === rest) ?? { id: '', rest };
        const { remarks } = finding(whole, id);
        expect(remarks).toContain(row.shows);
        expect(remarks).toContain(row.leaves);
      }
  });

  it('never have a framework’s control as their target', () => {
    const controls = CROSSWALK.flatMap(({ control }) => control.split(', '));
    for (const { target, props } of findings) {
      expect(target.type).toBe('objective-id');
      expect(controls).not.toContain(target['target-id']);
      for (const { name, ns } of props)
        expect([name, FRAMEWORKS.some(({ url }) => url === ns)]).toEqual(['bears-on', true]);
    }
    const reviewed = resultOf(whole)['reviewed-controls']['control-selections'][0]['include-controls'];
    expect(reviewed).toEqual([{ 'control-id': 'sandbox-attestation' }]);
  });

  it('say of each row whether all of its objectives are satisfied', () => {
    const { remarks } = finding(blind('PR-ENV-1'), 'sandbox.no-network');
    expect(remarks).toContain('Not satisfied here: sandbox.no-secret.');
    expect(remarks).toContain('Each is satisfied here.');
  });

  it('refer to observations that are there', () => {
    const uuids = observations.map(({ uuid }) => uuid);
    for (const { 'related-observations': related } of findings)
      for (const { 'observation-uuid': uuid } of related) expect(uuids).toContain(uuid);
    const network = finding(whole, 'sandbox.no-network')['related-observations'].map(
      (each) => each['observation-uuid'],
    );
    expect(observations.filter(({ uuid }) => network.includes(uuid)).map(({ title }) => title)).toEqual([
      'Probe PR-NET-1',
      'Probe PR-NET-2',
      'The reader’s verdict',
    ]);
  });

  it('of evidence parts rest on no probe but those of the negative controls', () => {
    for (const { id, rest } of OBJECTIVES.filter((each) => isEvidencePart(each.rest)))
      expect([id, finding(whole, id)['related-observations'].length]).toEqual([
        id,
        'id' in rest && rest.id === 'negative-controls' ? whole.probes.length + 1 : 1,
      ]);
  });
});

describe('the observations', () => {
  const { observations } = resultOf(whole);

  it('are one of each probe, at the time of the run, and one of the verdict, at the time of the reading', () => {
    expect(observations.map(({ methods }) => methods[0])).toEqual([
      ...whole.probes.map(() => 'TEST'),
      'EXAMINE',
    ]);
    const [probe] = observations;
    expect(probe?.collected).toBe(new Date(wholeBundle.run.started_at).toISOString());
    expect(probe?.description).toMatch(
      /Seen: .* Verdict: PASS\..*Seen to fail in these negative controls: PR-NET-1/s,
    );
    expect(observations.at(-1)?.collected).toBe(whole.readAt.toISOString());
  });

  it('have headline, waivers, signer, times and pins of the verdict', () => {
    const verdict = resultOf(readRun(realRun())).observations.at(-1);
    expect(verdict?.description).toContain('ACCEPTED with waivers: unsigned, claimed-venue');
    const names = verdict?.props.map(({ name }) => name);
    expect(names).toEqual([
      'verdict',
      'signer',
      'time-confirmed',
      'time-stated',
      'waiver',
      'waiver',
      'pin-seccomp',
      'pin-payload',
      'pin-image',
      'pin-base',
    ]);
  });

  it('name the bundle by its digest', () => {
    const { 'back-matter': back } = exportOf(whole)['assessment-results'];
    const [bundle] = back.resources;
    expect(`sha256:${bundle?.rlinks?.[0].hashes[0].value}`).toBe(whole.bundleSha256);
    for (const { 'relevant-evidence': evidence } of observations)
      expect(evidence[0].href).toBe(`#${bundle?.uuid}`);
  });

  it('say that a probe was left out', () => {
    const left = resultOf(withProbe('PR-PTRACE-1', { judgement: null })).observations;
    expect(left.find(({ title }) => title.includes('PTRACE'))?.description).toContain('Not tested');
  });
});

describe('the document', () => {
  it('is the same bytes for the same reading, and has other UUIDs for another', () => {
    const again = readControlled(realControlledRun('docker'));
    const once = readControlled(realControlledRun('docker'));
    expect(JSON.stringify(exportOf(again))).toBe(JSON.stringify(exportOf(once)));
    const later = { ...once, readAt: new Date(once.readAt.getTime() + 1000) };
    expect(exportOf(later)['assessment-results'].uuid).not.toBe(exportOf(once)['assessment-results'].uuid);
  });

  it('has each UUID once where something is defined', () => {
    const text = JSON.stringify(exportOf(whole));
    const uuids = [...text.matchAll(/"uuid":"([^"]+)"/g)].map(([, uuid]) => uuid);
    expect(uuids.length).toBeGreaterThan(40);
    expect(new Set(uuids).size).toBe(uuids.length);
  });

  it('cuts none of this program’s own words', () => {
    expect(JSON.stringify(exportOf(whole))).not.toContain('…');
  });

  it('is not made of what is not a bundle', () => {
    expect(() => exportOf({ ...whole, bundle: null })).toThrow(
      expect.objectContaining({ code: 'no-bundle' }),
    );
  });

  it('takes a day that no month has', () => {
    const bundle = { ...wholeBundle, run: { ...wholeBundle.run, started_at: '2026-02-31T12:00:00Z' } };
    expect(oscalProblems(exportOf({ ...whole, bundle }))).toEqual([]);
  });

  test.each([
    '[click](https://example.org) <b>{{ insert: param, x }}\u202e\n# no',
    ' '.repeat(50),
    'x'.repeat(5000),
    '\u0000\ud800',
  ])('shows hostile text as text: %j', (text) => {
    const reading = withProbe('PR-NET-1', {
      judgement: { probeId: 'PR-NET-1', verdict: 'FAIL', actual: text, errno: '0', why: text },
    });
    const hostile: Reading = {
      ...reading,
      signer: { kind: 'key', description: text },
      headline: text,
      bundle: { ...wholeBundle, tool: { ...wholeBundle.tool, version: text || 'x' } },
      reasons: [{ ...reason('too-old'), sentence: text }],
    };
    const document = exportOf(hostile);
    expect(oscalProblems(document)).toEqual([]);
    // A property's value is not markup.
    const written = JSON.stringify(document, (key, value) => (key === 'value' ? null : value));
    expect(JSON.stringify(document)).not.toMatch(/\u202e/);
    expect(written).not.toMatch(/[^\\]\[click|[^\\]<b>|[^\\]\{\{|\u202e|[^\\]# no/);
    expect(written.length).toBeLessThan(400_000);
  });

  it('has no path of the machine, and no more reasons than it can bear', () => {
    const { input } = wholeBundle.host.folders;
    const many = Array.from({ length: 500 }, () => reason('reader-fault', null, `at ${input}`));
    const written = JSON.stringify(exportOf({ ...whole, reasons: many, verdict: 'BLOCKED' }));
    expect(written).not.toContain(input);
    expect(written).toContain('(a path of the machine)');
    expect(written.length).toBeLessThan(600_000);
  });

  it('has no path of the machine in the export of a real run', () => {
    const { container, folders } = wholeBundle.host;
    const written = JSON.stringify(
      exportOf(
        readRun(realRun(), (bundle) =>
          buildBundle({
            ...realRun().input,
            host: { ...bundle.host, container: { ...bundle.host.container, network_mode: 'bridge' } },
          }),
        ),
      ),
    );
    for (const path of [folders.input, folders.output, ...container.engine_files])
      expect(written).not.toContain(path);
    expect(written).not.toMatch(/\/(home|root|tmp)\/\w/);
  });
});

test('a base that the run made is named as compared with nothing', () => {
  const text = JSON.stringify(exportOf(whole));
  expect(text).toContain('made, pulled or left out by the run, and compared with nothing else');
  expect(finding(whole, 'evidence.digests')).toMatchObject({
    target: { status: { state: 'satisfied' } },
  });
  expect(text).toContain('compared with nothing outside the evidence: base sha256:');
});
