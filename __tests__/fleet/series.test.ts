import { expect, test } from '@jest/globals';
import { periodIn, Series } from '../../src/fleet/series.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { fleetResult } from './fleet-result.ts';

const NOW = new Date('2026-05-01T00:00:00Z');

test('a date is confirmed by a time of that day alone: the day before is the signer’s word', () => {
  const series = new Series(periodIn('2026-04-01/2026-04-05/1', NOW));
  // A machine that attests every second day, each time once more with a clock that is a day behind.
  const verified = ['02', '02', '04', '04', '05'];
  for (const [at, confirmed] of verified.entries()) {
    const day = `2026-04-0${at + 1}`;
    const bundle = { name: 'bundle.json', sha256: sha256Of(day), created_at: `${day}T12:00:00.000Z` };
    const verified_time = `2026-04-${confirmed}T00:10:00.000Z`;
    const result = fleetResult(`${day}/db-1`, { machine: sha256Of('db-1'), verified_time, bundle });
    expect(series.add(result)).toEqual([]);
  }
  expect(series.gaps()).toEqual([]);
  expect(series.inWords()).toMatch(/, 3 of 5 dates confirmed$/);
});

test('a name that holds what stands for the date is another name', () => {
  const series = new Series(periodIn('2026-04-01/2026-04-05/1', NOW));
  // Hosted runners of one repository, which are no machines.
  const runner = { repository: 'o/r', name: null };
  const names = ['*-2026-04-01', '2026-04-02-*', '*-2026-04-03', '2026-04-04-*', '*-2026-04-05'];
  for (const [at, name] of names.entries()) {
    const created_at = `2026-04-0${at + 1}T12:00:00.000Z`;
    const bundle = { name: 'bundle.json', sha256: sha256Of(name), created_at };
    expect(series.add(fleetResult(name, { machine: null, runner, bundle }))).toEqual([]);
  }
  expect(series.gaps().map(({ subject }) => subject)).toEqual(['*-*', '*-*']);
});
