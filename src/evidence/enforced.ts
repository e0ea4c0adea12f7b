import { createPublicKey } from 'node:crypto';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { oncePer } from '../foundation/memoize.ts';
import { spkiOf } from '../foundation/spki.ts';
import { limitAmounts } from '../probes/restrictions/limit-amounts.ts';
import type { DeepReadonly } from './bundle-type.ts';
import type { Expectations, Trust } from './expectations.ts';
import type { Acceptance } from './generated/acceptance.ts';
import { RELEASE_PAYLOADS, RELEASE_PROFILES } from './generated/release-digests.ts';
import { CLOCK_SKEW_MS, SIGNING_GAP_MS } from './time-limits.ts';

/** What the evidence was checked against, for the record: the caller's expectations, or else this release's. */
export type Enforced = DeepReadonly<Acceptance>['enforced'];

/** The record of these expectations. It names keys by fingerprint and roots by digest, and does not contain them. */
export const enforcedOf: (expectations: Expectations) => Enforced = oncePer(record);

function record(expectations: Expectations): Enforced {
  const { image, seccomp, payload, base, adds } = expectations;
  return {
    trust: trustOf(expectations.trust),
    pins: [
      pinOf('seccomp', seccomp, Object.values(RELEASE_PROFILES)),
      pinOf('payload', payload, Object.values(RELEASE_PAYLOADS)),
      pinOf('image', image, []),
      pinOf('base', base, []),
    ],
    subject: expectations.subject,
    adds,
    ...limitsOf(expectations),
    venues: expectations.venues,
    max_age_days: expectations.maxAgeDays,
    clock_skew_seconds: CLOCK_SKEW_MS / 1000,
    signing_gap_seconds: SIGNING_GAP_MS / 1000,
    challenge: expectations.challenge,
    repository: expectations.repository,
    workflow: expectations.workflow,
    runner_environment: expectations.runnerEnvironment,
    run: expectations.run,
    allowed: [...expectations.waivers].sort(),
  };
}

/** The limits that the caller names; without any, the record has no such member. */
function limitsOf(expectations: Expectations): Pick<Enforced, 'limits'> {
  const limits = limitAmounts(expectations.limits);
  return Object.keys(limits).length === 0 ? {} : { limits };
}

function trustOf(trust: Trust): Enforced['trust'] {
  switch (trust.kind) {
    case 'not-chosen':
      return { kind: 'nobody' };
    case 'key':
      return { kind: 'key', fingerprint: fingerprintOf(trust.publicKey) };
    case 'certificate': {
      const { identity, issuer, match, trustedRoot: root } = trust;
      const trustedRoot =
        root === null
          ? ({ source: 'public-good', sha256: null } as const)
          : ({ source: 'caller', sha256: sha256Of(root) } as const);
      return { kind: 'certificate', identity, issuer, match, trusted_root: trustedRoot };
    }
  }
}

/** sha256 of the SPKI DER, as src/signing names keys; null for a text that is not a key, which verifies nothing. */
function fingerprintOf(publicKey: string): Sha256 | null {
  try {
    return sha256Of(spkiOf(createPublicKey(publicKey)));
  } catch {
    return null;
  }
}

function pinOf(
  what: Enforced['pins'][number]['what'],
  caller: readonly Sha256[] | null,
  release: readonly Sha256[],
): Enforced['pins'][number] {
  if (caller !== null) return { what, source: 'caller', expected: caller };
  return { what, source: release.length > 0 ? 'release' : 'none', expected: release };
}
