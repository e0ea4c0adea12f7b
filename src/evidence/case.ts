import type { HostFindings } from '../probes/corroborate.ts';
import type { Observation } from '../probes/observation.ts';
import type { NormalisedProfile } from '../seccomp/profile.ts';
import type { Bundle } from './bundle-type.ts';
import type { Expectations } from './expectations.ts';
import type { EvidenceSource } from './open.ts';
import type { Signer } from './reading.ts';
import type { Recomputed } from './recompute.ts';

/** The input of each check of the reader: the bundle, and what the reader computed from it. */
export interface Case {
  readonly source: EvidenceSource;
  readonly bundleName: string;
  readonly bundle: Bundle;
  readonly observations: readonly Observation[];
  /** The observations in the bundle's own form, in which each fact has one spelling. */
  readonly recorded: Bundle['observed'];
  readonly recomputed: Recomputed;
  /** The recorded profile in normal form; null when it is not a profile. */
  readonly profile: NormalisedProfile | null;
  /** The result of comparing the host's facts with that profile; null without one. */
  readonly findings: HostFindings | null;
  readonly signer: Signer | null;
  /** When a log or an authority says that it was signed. */
  readonly verifiedTime: Date | null;
  readonly expectations: Expectations;
  readonly now: Date;
}
