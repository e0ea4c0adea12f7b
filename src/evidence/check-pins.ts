import type { Sha256 } from '../foundation/digest.ts';
import { isKnownBase } from '../probes/inventory/known-base.ts';
import type { Case } from './case.ts';
import { RELEASE_PAYLOADS, RELEASE_PROFILES } from './generated/release-digests.ts';
import type { Pin } from './reading.ts';
import { type Reason, type ReasonCode, reason } from './reasons.ts';
import { runsReleasePayload } from './release-image.ts';
import { subjectOf } from './subject.ts';

/** Checks whether profile, payload, base and image match the caller's pins, or else this release's own digests. */
export function pinsOf({ bundle, expectations }: Case): Pin[] {
  const { seccomp, payload, image, base } = expectations;
  const { inventory } = bundle.host;
  // The same file, started in another way, is another payload.
  const payloads = runsReleasePayload(inventory.config) ? Object.values(RELEASE_PAYLOADS) : [];
  const found = inventory.base.chain_id ?? inventory.base.inventory_sha256;
  return [
    pin('seccomp', seccomp, Object.values(RELEASE_PROFILES), [bundle.seccomp_sha256]),
    pin('payload', payload, payloads, [bundle.payload_sha256]),
    pin('image', image, [], [bundle.image_digest, bundle.image_config_digest]),
    pin('base', base, isKnownBase(inventory.base) ? [found] : [], [found, inventory.base.inventory_sha256]),
  ];
}

/** `found`: the digest itself first, then others under which the same thing is known. */
function pin(
  what: Pin['what'],
  caller: readonly Sha256[] | null,
  release: readonly Sha256[],
  [found, other]: readonly [Sha256, (Sha256 | null)?],
): Pin {
  const expected = caller ?? release;
  const matched = expected.includes(found) || (other != null && expected.includes(other));
  const source = caller !== null ? 'caller' : matched ? 'release' : 'none';
  return { what, source, expected: source === 'none' ? [] : expected, found, matched };
}

const CODES: Readonly<Record<Pin['what'], { unpinned: ReasonCode; notExpected: ReasonCode }>> = {
  seccomp: { unpinned: 'unpinned-profile', notExpected: 'profile-not-expected' },
  payload: { unpinned: 'unpinned-payload', notExpected: 'payload-not-expected' },
  image: { unpinned: 'unpinned-image', notExpected: 'image-not-expected' },
  base: { unpinned: 'unpinned-base', notExpected: 'base-not-expected' },
};

/** The reference sandbox says nothing about an image of the caller's, and the other way round. */
export function checkSubject({ bundle, expectations }: Case): Reason[] {
  const { kind } = subjectOf(bundle);
  if (expectations.subject === null || expectations.subject === kind) return [];
  return [reason('subject-not-expected', null, kind === 'reference' ? REFERENCE : OWN)];
}

const REFERENCE = 'the reference sandbox of this release, which your policy does not name';
const OWN = 'an image, and your policy names the reference sandbox';

/**
 * A pin that does not match blocks: unpinned when nothing expects it, not expected when the caller expects another
 * value.
 */
export function checkPins(pins: readonly Pin[]): Reason[] {
  return pins
    .filter(({ matched }) => !matched)
    .map(({ what, source, found }) =>
      reason(source === 'caller' ? CODES[what].notExpected : CODES[what].unpinned, found),
    );
}
