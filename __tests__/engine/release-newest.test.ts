import { expect, it } from '@jest/globals';
import { PASSES, RELEASE_NEWEST, runPass } from '../../scripts/fixtures/releases/passes.ts';
import { describeReleases, PASS_LIMIT_MS } from './releases.ts';

/**
 * The newest engines that there are packages of, with the built program (dist/). About half a minute each; the first of a day
 * makes the root file system, which takes a minute or two besides.
 */
describeReleases(`the engines of ${RELEASE_NEWEST}`, () => {
  const defaults = PASSES.filter(
    ({ release, profile }) => release === RELEASE_NEWEST && profile === 'targeted-deny',
  );

  it.each(defaults)(
    '$engine, $store store: a default run is ACCEPTED',
    async (pass) => {
      expect(await runPass(pass)).toMatchObject({ verdict: 'ACCEPTED', reasons: [] });
    },
    PASS_LIMIT_MS,
  );
});
