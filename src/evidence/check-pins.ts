import type { Sha256 } from '../foundation/digest.ts';
import type { BaseFacts } from '../probes/inventory/facts.ts';
import { baseKnownBy } from '../probes/inventory/known-base.ts';
import type { Case } from './case.ts';
import type { Expectations } from './expectations.ts';
import { RELEASE_PAYLOADS, RELEASE_PROFILES } from './generated/release-digests.ts';
import type { Note, Pin } from './reading.ts';
import { type Reason, type ReasonCode, reason } from './reasons.ts';
import { runsReleasePayload } from './release-image.ts';
import { subjectOf } from './subject.ts';

/** Checks whether profile, payload, base and image match the caller's pins, or else this release's own digests. */
export function pinsOf({ bundle, expectations }: Case): Pin[] {
  const { seccomp, payload, image, base } = expectations;
  const { inventory } = bundle.host;
  // The same file, started in another way, is another payload.
  const payloads = runsReleasePayload(inventory.config) ? Object.values(RELEASE_PAYLOADS) : [];
  return [
    pin('seccomp', seccomp, Object.values(RELEASE_PROFILES), [bundle.seccomp_sha256]),
    pin('payload', payload, payloads, [bundle.payload_sha256]),
    pin('image', image, [], [bundle.image_digest, bundle.image_config_digest]),
    basePin(inventory.base, base),
  ];
}

/** A base that the run made is not compared with anything: the pin must not name this release as its source. */
function basePin(base: BaseFacts, caller: readonly Sha256[] | null): Pin {
  const found = base.chain_id ?? base.inventory_sha256;
  const by = baseKnownBy(base);
  return caller === null && by === 'run'
    ? { what: 'base', source: 'run', expected: [], found, matched: true }
    : pin('base', caller, by === 'release' ? [found] : [], [found]);
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

/** Pins that were made of the same evidence expect whatever it holds. */
export function expectsItself({ madeFrom }: Expectations, bundleSha256: Sha256 | null): Note[] {
  if (madeFrom === null || madeFrom !== bundleSha256) return [];
  const sentence =
    'The policy was made of this very evidence (made_from), so it expects whatever the evidence holds, and confirms nothing. Compare image, payload and profile with what those who answer for them say.';
  return [{ code: 'expects-itself', subject: bundleSha256, sentence }];
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
