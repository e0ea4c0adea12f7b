import { expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/annotations.ts';
import { viewOf } from '../../src/report/run-view.ts';
import { jobSummary } from '../../src/report/summary.ts';
import { runTable } from '../../src/report/table.ts';
import { triedNothing } from '../../src/report/untried.ts';
import { readControlled, realControlledRun } from '../evidence/controlled-run.ts';
import { readRun, realRun } from '../evidence/real-run.ts';

const bundle = realControlledRun('docker');
const missing = { code: 'attest-missing', subject: null };
const tooLarge = { code: 'attest-too-large', subject: null };
const nothing = { ...bundle, observed: [], observation_problems: [missing] };

test.each([
  ['wrote no file', nothing, true],
  ['wrote an empty file', { ...nothing, observation_problems: [] }, true],
  ['wrote too much', { ...nothing, observation_problems: [tooLarge] }, false],
  ['was killed', { ...nothing, run: { ...bundle.run, ended: 'timeout' as const } }, false],
  ['tried one probe', { ...nothing, observed: bundle.observed.slice(0, 1) }, false],
])('a payload that %s', (_, changed, isNothing) => {
  expect(triedNothing({ bundle: changed })).toBe(isNothing);
});

test('a payload that tried nothing gets its cause and no advice about restrictions; machines get all reasons', () => {
  const reading = readControlled(nothing);
  const view = viewOf(reading);
  const codes = view.reasons.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['attest-missing', 'probe-failed']));
  const table = runTable(view).replaceAll(/\s+/g, ' ');
  expect(table).toContain('The payload wrote no lines, so no probe was tried.');
  for (const hidden of ['probe-failed', 'attest-missing', 'Put the missing restriction', 'PR-NET-1 FAIL'])
    expect(table).not.toContain(hidden);
  expect(table).not.toContain('control-not-detected');
});

test('the job summary and the annotations show the one cause as well', () => {
  const view = viewOf(readControlled(nothing));
  const summary = jobSummary(view, {
    bundleName: 'bundle.json',
    bundleSha256: 'sha256:0',
    artifact: null,
    signature: { kind: 'none' },
    attestation: null,
    commands: [],
  });
  expect(summary).toContain('The payload wrote no lines, so no probe was tried.');
  for (const hidden of ['probe-failed', 'attest-missing', '<code>PR-NET-1', 'control-not-detected'])
    expect(summary).not.toContain(hidden);
  const annotations = annotationsOf(view);
  expect(annotations[0]?.text).toContain('The payload wrote no lines');
  expect(annotations.map(({ title }) => title).join()).not.toMatch(/PR-|probe-failed|attest-missing/);
});

test('annotations begin with the cause, then each failed probe, and count what a runner would drop', () => {
  const view = viewOf(
    readControlled({
      ...bundle,
      observed: bundle.observed.slice(3),
      run: { ...bundle.run, ended: 'timeout', exit_code: null },
    }),
  );
  const titles = annotationsOf(view).map(({ title }) => title);
  expect(titles[0]).toBe('Sandbox attestation: run-not-finished');
  expect(titles[1]).toMatch(/^PR-[A-Z0-9-]+ failed$/);
  expect(titles.length).toBeLessThanOrEqual(10);
  expect(titles.length === 10 ? titles[9] : '1 more').toMatch(/^\d+ more$/);
});

test('an accepted run under targeted-deny names the stricter profile; a blocked one and the stricter one do not', () => {
  const next = (name: 'docker-targeted-deny' | 'docker-deny-by-default', expect = {}) =>
    viewOf(readRun(realRun(name), undefined, expect)).next;
  expect(next('docker-targeted-deny')).toContain('deny-by-default is stricter');
  expect(next('docker-deny-by-default')).toBeNull();
  expect(next('docker-targeted-deny', { waivers: new Set() })).toBeNull();
});
