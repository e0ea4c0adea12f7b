import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { PASSES, type PassResult, runPass } from '../../scripts/fixtures/releases/passes.ts';
import { describeReleases, PASS_LIMIT_MS } from './releases.ts';

const recorded: readonly PassResult[] = JSON.parse(
  readFileSync(new URL('../fixtures/venues.json', import.meta.url), 'utf8'),
);

it('has a row of docs/venues.md for every pass', () => {
  const key = ({ release, engine, store, profile }: (typeof PASSES)[number]) =>
    [release, engine, store, profile].join(' ');
  expect(recorded.map(key)).toEqual(PASSES.map(key));
});

/** All of them: about 15 minutes, and two minutes for each release that was not made today. */
describeReleases('the engines of other releases', () => {
  it.each(recorded)(
    '$release, $engine, $store store, $profile: $verdict, as docs/venues.md says',
    async ({ release, engine, store, profile, verdict, reasons }) => {
      expect(await runPass({ release, engine, store, profile })).toMatchObject({ verdict, reasons });
    },
    PASS_LIMIT_MS,
  );
});
