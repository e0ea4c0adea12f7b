import { expect, test } from '@jest/globals';
import { SETTINGS } from '../../src/attest/entry/setting-table.ts';
import { VERIFY_OPTIONS } from '../../src/cli/verify-options.ts';
import { REASON_TABLE, type ReasonRow } from '../../src/evidence/reason-table.ts';

const ROWS = Object.entries(REASON_TABLE as Readonly<Record<string, ReasonRow>>);

const namedIn = (text: string) => text.match(/--[a-z][a-z-]+/g) ?? [];

const OF_RUN = new Set([
  ...Object.keys(SETTINGS).map((name) => `--${name}`),
  // The settings' second names.
  ...['--no-posture', '--no-controls'],
]);
const OF_VERIFY = new Set(VERIFY_OPTIONS.map(({ flags }) => flags.split(' ')[0]));
/** `gh run download --name`. */
const OF_OTHERS = new Set(['--name']);

/** A run reads no fleet. */
const AT_RUN = ROWS.filter(([code]) => !code.startsWith('fleet-'));

test.each(AT_RUN)('%s: what a run advises, a run has an option for', (_, { remedy, atRun }) => {
  const unknown = namedIn(atRun ?? remedy).filter((option) => !OF_RUN.has(option) && !OF_OTHERS.has(option));
  expect(unknown).toEqual([]);
});

test.each(ROWS)('%s: what a reader advises, a reader or the next run has an option for', (_, { remedy }) => {
  const unknown = namedIn(remedy).filter(
    (option) => !OF_VERIFY.has(option) && !OF_RUN.has(option) && !OF_OTHERS.has(option),
  );
  expect(unknown).toEqual([]);
});

test('a text for the run alone is there only where the reader’s would mislead', () => {
  const needless = ROWS.filter(
    ([, { remedy, atRun }]) => atRun !== undefined && namedIn(remedy).every((option) => OF_RUN.has(option)),
  );
  expect(needless.map(([code]) => code)).toEqual([]);
});
