import { expect, test } from '@jest/globals';
import { viewOf } from '../../src/report/run-view.ts';
import { runTable } from '../../src/report/table.ts';
import { triedNothing } from '../../src/report/untried.ts';
import { readControlled, realControlledRun } from '../evidence/controlled-run.ts';

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
