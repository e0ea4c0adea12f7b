import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { inspectionTable } from '../../src/cli/inspection.ts';
import { buildBundle } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { openEvidence } from '../../src/evidence/open.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import { ATTACK_LIST } from '../../src/probes/attack-list/attack-list.ts';
import { CHECKS } from '../../src/probes/posture/checks.ts';
import { LEFT_OUT, numbersOf } from '../../src/probes/posture/sweep.ts';
import { attacksFact } from '../../src/report/attacks-line.ts';
import { renderReport } from '../../src/report/html/page.ts';
import { postureNumbers, postureWords } from '../../src/report/posture-numbers.ts';
import { readingTable } from '../../src/report/reading-table.ts';
import { viewOf } from '../../src/report/run-view.ts';
import { jobSummary } from '../../src/report/summary.ts';
import { PLAIN } from '../../src/report/table.ts';
import { callsOf, nameOf, numberOf } from '../../src/seccomp/syscalls.ts';
import { readControlled, realControlledRun } from '../evidence/controlled-run.ts';
import { goldenFolder } from '../evidence/golden.ts';
import { RUNS, readRun, realRun } from '../evidence/real-run.ts';

const root = new URL('../../', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, root), 'utf8').replace(/\s+/g, ' ');

/** Without line breaks, tags and entities, as a reader sees it. */
const seen = (output: string) =>
  output
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replace(/\s+/g, ' ');

function outputsOf(reading: Reading, bundle: Bundle): Record<string, string> {
  const summary = jobSummary(viewOf(reading), {
    bundleName: 'bundle.json',
    bundleSha256: 'sha256:0',
    artifact: null,
    signature: { kind: 'none' },
    attestation: null,
    commands: [],
  });
  return {
    verify: seen(readingTable(reading)),
    inspect: seen(inspectionTable({ reading, signature: null }, PLAIN)),
    summary: seen(summary),
    report: seen(Buffer.from(renderReport(writeJson(bundle))).toString('utf8')),
  };
}

/** Everything that evidence says of its posture: in each output, and in the report also as a tile. */
function expectOneNumber(reading: Reading, bundle: Bundle): void {
  const records = (bundle.posture ?? []).filter(({ state }) => state === 'ran');
  expect(records.length).toBeGreaterThan(0);
  const outputs = outputsOf(reading, bundle);
  for (const record of records) {
    const numbers = postureNumbers(record, bundle);
    const elsewhere = numbers.elsewhere.reduce((sum, [, count]) => sum + count, 0);
    expect(numbers.here + elsewhere).toBe(numbers.all);
    expect(numbers.canFail + numbers.stand).toBe(numbers.here);
    for (const output of Object.values(outputs)) expect(output).toContain(postureWords(numbers));
  }
  // Nobody counts the same thing in another way.
  const counts = Object.entries(outputs).flatMap(([name, output]) =>
    [...output.matchAll(/(\d+) of (\d+) checks/g)].map(([, some, all]) => ({ name, some, all })),
  );
  expect(counts).toHaveLength(records.length * Object.keys(outputs).length);
  const here = records.reduce((sum, record) => sum + postureNumbers(record, bundle).here, 0);
  expect(outputs['report']).toMatch(new RegExp(`Posture \\d+ of ${here} as expected checks that apply here`));
}

describe('verify, inspect, the report and the job summary print the same numbers', () => {
  test('of golden evidence', async () => {
    const source = await openEvidence(`${goldenFolder}docker-ed25519/evidence`);
    const reading = readEvidence(source, NO_EXPECTATIONS, new Date());
    if (reading.bundle === null) throw new Error('the golden evidence has no bundle');
    expectOneNumber(reading, reading.bundle);
  });

  test.each([...RUNS])('of the recorded run %s', (name) => {
    expectOneNumber(readRun(realRun(name)), buildBundle(realRun(name).input));
  });
});

it('says what each number counts', () => {
  const bundle = buildBundle(realRun().input);
  const [record] = bundle.posture ?? [];
  if (record === undefined) throw new Error('the recorded run has no posture');
  expect(postureWords(postureNumbers(record, bundle))).toBe(
    '161 of 161 checks that apply here as expected (12 of all 173 need something else: 1 another security module, 1 another cgroup version, 10 another profile); 120 of these fail in weakened runs of this release’s own tests, 41 cannot be made to fail here; 592 call numbers tried, with 371 of the 379 calls that have a name',
  );
});

it('has the numbers of docs/audit.md that look alike', () => {
  const bundle = buildBundle(realRun().input);
  const [record] = bundle.posture ?? [];
  if (record === undefined || record.sweep === null) throw new Error('the recorded run has no posture');
  const { all, here, sweep } = postureNumbers(record, bundle);
  const subject = postureNumbers({ ...record, image: 'subject', sweep: null }, bundle);
  const denied = new Set(numbersOf(record.sweep.denied));
  const through = numbersOf(record.sweep.called).filter(
    (number) => nameOf('x86_64', number) !== null && !denied.has(number),
  );
  const page = seen(Buffer.from(renderReport(writeJson(bundle))).toString('utf8'));
  const [, refused, depends, letThrough] =
    /(\d+) refused · (\d+) by arguments · (\d+) let through/.exec(page) ?? [];
  const row = (number: string) =>
    new RegExp(`\\| ${number} \\| ([^|]*) \\|`).exec(text('docs/audit.md'))?.[1] ?? '';
  expect(row(`${sweep?.named} of ${sweep?.known}`)).toContain(`It leaves out ${379 - (sweep?.named ?? 0)}`);
  expect(row(`${letThrough} of ${sweep?.known}`)).toContain(`It refuses ${refused}, and ${depends} depend`);
  expect(row(`${through.length} of ${sweep?.named}`)).toContain(
    `The other ${Number(letThrough) - through.length} of the ${letThrough}`,
  );
  expect(row(`${here} of ${all}`)).toContain('apply to a run with cgroup v2');
  expect(row(`${subject.here} of ${all}`)).toContain(`The ${here - subject.here} others`);
});

describe('the documents', () => {
  it('show the line of the named attacks as verify prints it', () => {
    const { value } = attacksFact(readControlled(realControlledRun('docker')));
    expect(text('docs/attacks.md')).toContain(`named attacks ${value}`);
  });

  // Recorded by scripts/generate/sweep-defaults.ts.
  const [targeted, strict] = ['targeted-deny', 'deny-by-default'].map(
    (profile) => new RegExp(`\\| ${profile} \\| (\\d+) \\|`).exec(text('docs/posture.md'))?.[1],
  );
  const swept = /So it makes (\d+) of/.exec(text('docs/posture.md'))?.[1];
  test.each([
    ['README.md', `\`targeted-deny\` allows ${targeted}, and \`deny-by-default\` allows ${strict}`],
    ['docs/seccomp.md', `counts: ${targeted} and ${strict} calls`],
    ['docs/audit.md', `allows ${targeted} of the ${swept} calls that the sweep makes`],
    [
      'src/report/crosswalk.ts',
      `of the ${swept} calls that the sweep makes targeted-deny allows ${targeted}, and deny-by-default ${strict}`,
    ],
  ])('%s counts the allowed calls as the sweep does: %s', (name, words) => {
    expect(text(name)).toContain(words);
  });

  it('count nothing about', () => {
    for (const name of [
      'README.md',
      'docs/audit.md',
      'docs/posture.md',
      'docs/attacks.md',
      'docs/seccomp.md',
    ])
      expect(text(name)).not.toMatch(/about \d+ (calls|attacks|checks|through)/);
  });

  const known = callsOf('x86_64').length;
  const leftOut = LEFT_OUT.filter(({ call }) => numberOf('x86_64', call) !== null).length;
  const stand = CHECKS.filter(({ control }) => 'stands' in control).length;
  const bundle = buildBundle(realRun().input);
  const [here = 0] = (bundle.posture ?? []).map((record) => postureNumbers(record, bundle).here);
  test.each([
    ['README.md', `${CHECKS.length} checks from identity to limits`],
    ['README.md', `${CHECKS.length - stand} of the checks are seen to fail`],
    ['README.md', `the other ${stand} are a closed list`],
    ['README.md', `Of x86-64’s ${known} calls that have a name the sweep makes ${known - leftOut}`],
    ['CHANGELOG.md', `${CHECKS.length} checks, every system call`],
    ['docs/posture.md', `makes ${known - leftOut} of x86-64's ${known} calls that have a name`],
    ['docs/posture.md', `on x86-64, ${here} of ${CHECKS.length}, since`],
    ['docs/posture.md', `leaves out ${leftOut} of them`],
    ['docs/seccomp.md', `x86-64's ${known} calls that have a name`],
    ['docs/attacks.md', `The list has ${ATTACK_LIST.length} attacks`],
    ['CHANGELOG.md', `${ATTACK_LIST.length} named attacks`],
  ])('%s says: %s', (name, words) => {
    expect(text(name)).toContain(words);
  });
});
