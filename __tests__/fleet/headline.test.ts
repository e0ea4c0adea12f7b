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
  [
    'one image',
    [{}, {}],
    `ACCEPTED: 2 of 2 accepted, each of image ${sha256Of('image')}, under targeted-deny`,
  ],
  [
    'the images of two engines',
    [{}, { image_digest: sha256Of('other') }],
    'ACCEPTED: 2 of 2 accepted, of 2 images, under targeted-deny',
  ],
  [
    'the reference sandbox of two engines',
    [{ subject: 'reference' }, { subject: 'reference', image_digest: sha256Of('other') }],
    `ACCEPTED: 2 of 2 accepted, each of ${REFERENCE}, under targeted-deny`,
  ],
  [
    'both',
    [{}, { image_digest: sha256Of('other') }, { subject: 'reference' }],
    `ACCEPTED: 3 of 3 accepted, of 2 images and ${REFERENCE}, under targeted-deny`,
  ],
  [
    'each profile',
    [{}, { profile: 'own' }],
    `ACCEPTED: 2 of 2 accepted, each of image ${sha256Of('image')}, under a seccomp profile of your own and targeted-deny`,
  ],
  [
    'what qualifies accepted pieces, with their number',
    [
      { qualifiers: ['larger-limits', 'time-not-confirmed'] },
      { qualifiers: ['expects-itself', 'time-not-confirmed'] },
    ],
    `ACCEPTED: 2 of 2 accepted, each of image ${sha256Of('image')}, under targeted-deny; 1 read with a policy made of itself; 1 with limits larger than the default; 2 whose time is not confirmed`,
  ],
  [
    'nothing, if it is blocked',
    [{ qualifiers: ['larger-limits'] }, { verdict: 'BLOCKED' }],
    'BLOCKED: 1 of 2 accepted',
  ],
])('the headline of a fleet names %s', (_, each, expected) => expect(headline(...each)).toBe(expected));
