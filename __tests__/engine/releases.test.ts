import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { PASSES, type PassResult, passKey, runPass } from '../../scripts/fixtures/releases/passes.ts';
import { describeReleases, PASS_LIMIT_MS } from './releases.ts';

const recorded: readonly PassResult[] = JSON.parse(
  readFileSync(new URL('../fixtures/venues.json', import.meta.url), 'utf8'),
);

it('has a row of docs/venues.md for every pass', () => {
  expect(recorded.map(passKey)).toEqual(PASSES.map(passKey));
});

/** Passes that differ in nothing but the Python of the base. */
const PYTHONS = recorded.filter(
  ({ release, engine, store, profile }) =>
    [release, engine, store, profile].join(' ') === 'trixie docker classic targeted-deny',
);

it('has the same answers of probes and sweep for every Python on one engine', () => {
  const pythons = PYTHONS.map(({ versions }) => versions.python.split('.').slice(0, 2).join('.'));
  expect(new Set(pythons)).toEqual(new Set(['3.9', '3.11', '3.13']));
  for (const { answers } of PYTHONS) expect(answers).toEqual(PYTHONS[0]?.answers);
});

it('has the same errno of every probe in every accepted run', () => {
  const accepted = recorded.filter(({ verdict }) => verdict === 'ACCEPTED');
  for (const { answers } of accepted) expect(answers?.probes).toEqual(accepted[0]?.answers?.probes);
});

/** All of them: about 20 minutes, and two minutes for each release that was not made today. */
describeReleases('the engines of other releases', () => {
  it.each(recorded)(
    '$release, $engine, $store store, $profile, base of $base by $given: $verdict, as docs/venues.md says',
    async ({ verdict, reasons, said, ...pass }) => {
      expect(await runPass(pass)).toMatchObject({ verdict, reasons, said });
    },
    PASS_LIMIT_MS,
  );
});
