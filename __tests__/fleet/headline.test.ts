import { expect, test } from '@jest/globals';
import { FleetSummary } from '../../src/fleet/fleet-summary.ts';
import type { FleetResult } from '../../src/fleet/result.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { fleetResult } from './fleet-result.ts';

function headline(...each: readonly Partial<FleetResult>[]): string {
  const summary = new FleetSummary({ now: new Date(), names: null, alike: false, period: null });
  for (const [at, part] of each.entries()) summary.add(fleetResult(`vps-${at}`, part));
  return summary.verdict().headline;
}

const REFERENCE = 'the reference sandbox of this release, not an image of yours';

test.each<[string, readonly Partial<FleetResult>[], string]>([
  ['one image', [{}, {}], `ACCEPTED: 2 of 2 accepted, each of image ${sha256Of('image')}`],
  [
    'the images of two engines',
    [{}, { image_digest: sha256Of('other') }],
    'ACCEPTED: 2 of 2 accepted, of 2 images',
  ],
  [
    'the reference sandbox of two engines',
    [{ subject: 'reference' }, { subject: 'reference', image_digest: sha256Of('other') }],
    `ACCEPTED: 2 of 2 accepted, each of ${REFERENCE}`,
  ],
  [
    'both',
    [{}, { image_digest: sha256Of('other') }, { subject: 'reference' }],
    `ACCEPTED: 3 of 3 accepted, of 2 images and ${REFERENCE}`,
  ],
  ['nothing, if it is blocked', [{}, { verdict: 'BLOCKED' }], 'BLOCKED: 1 of 2 accepted'],
])('the headline of a fleet names %s', (_, each, expected) => expect(headline(...each)).toBe(expected));
