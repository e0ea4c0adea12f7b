import { oncePer } from '../foundation/memoize.ts';
import { type HostFindings, lookAtHost } from '../probes/corroborate.ts';
import type { Observation } from '../probes/observation.ts';
import { type NormalisedProfile, parseProfile } from '../seccomp/profile.ts';
import type { Bundle } from './bundle-type.ts';
import type { Expectations } from './expectations.ts';
import { recordObservations, restoreObservations } from './observed.ts';
import type { EvidenceSource } from './open.ts';
import type { Signer } from './reading.ts';
import { type Recomputed, recompute } from './recompute.ts';
import { limitsOfRun } from './run-limits.ts';

/** A bundle, and what the reader computed from it alone: the same for every reader. */
export interface BundleCase {
  readonly bundle: Bundle;
  readonly observations: readonly Observation[];
  /** The observations in the bundle's own form, in which each fact has one spelling. */
  readonly recorded: Bundle['observed'];
  readonly recomputed: Recomputed;
  /** The recorded profile in normal form; null when it is not a profile. */
  readonly profile: NormalisedProfile | null;
  /** The result of comparing the host's facts with that profile; null without one. */
  readonly findings: HostFindings | null;
}

/** The input of each check that also needs what lies beside the bundle, who signed it, or who reads it. */
export interface Case extends BundleCase {
  readonly source: EvidenceSource;
  readonly bundleName: string;
  readonly signer: Signer | null;
  /** When a log or an authority says that it was signed. */
  readonly verifiedTime: Date | null;
  readonly expectations: Expectations;
  readonly now: Date;
}

/** Computes once what follows from a bundle alone: a page is rendered from the bundle that is read. */
export const bundleCase: (bundle: Bundle) => BundleCase = oncePer((bundle) => {
  const observations = restoreObservations(bundle.observed, bundle.raw);
  const profile = profileOf(bundle);
  return {
    bundle,
    observations,
    recorded: recordObservations(observations, bundle.raw),
    recomputed: recompute(bundle.host, observations),
    profile,
    findings: profile === null ? null : lookAtHost(bundle.host, profile, limitsOfRun(bundle)),
  };
});

function profileOf({ profile, host }: Bundle): NormalisedProfile | null {
  try {
    return parseProfile(profile.text, host.system.architecture);
  } catch {
    return null;
  }
}
