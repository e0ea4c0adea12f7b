import { bundleName } from '../evidence/bundle.ts';
import type { Bundle } from '../evidence/bundle-type.ts';
import { bundleCase } from '../evidence/case.ts';
import { NO_EXPECTATIONS } from '../evidence/expectations.ts';
import { stands } from '../evidence/l1-status.ts';
import { parseBundle } from '../evidence/parse-bundle.ts';
import { readEvidence } from '../evidence/reader.ts';
import type { Reading, ReadProbe } from '../evidence/reading.ts';
import { limitsOfRun } from '../evidence/run-limits.ts';
import type { FoundRestriction } from '../probes/restrictions/restrictions.ts';
import type { RunLimits } from '../probes/restrictions/run-limits.ts';
import type { NormalisedProfile } from '../seccomp/profile.ts';

/** The input of the page: the bundle, and what follows from it. It does not include when or where it is read. */
export interface ReportFacts {
  readonly bundle: Bundle;
  readonly bundleName: string;
  readonly reading: Reading;
  /** Every restriction that applies to the engine; empty when the recorded profile is not a profile. */
  readonly restrictions: readonly FoundRestriction[];
  readonly profile: NormalisedProfile | null;
  /** What the run asked for by its flags. */
  readonly limits: RunLimits;
}

/**
 * Computes everything that follows from the bundle's bytes. It reads them as a stranger without expectations, at the
 * moment at which they were written: so the remaining reasons are the bundle's own, and what every reader must decide.
 *
 * @throws Error when the bytes are not a bundle of this schema: there is nothing to show
 */
export function reportFacts(bundleBytes: Uint8Array): ReportFacts {
  const parsed = parseBundle(bundleBytes);
  if (!parsed.ok) throw new Error('these bytes are not a bundle of this schema');
  const { bundle } = parsed;
  const name = bundleName(bundle);
  const { profile, findings } = bundleCase(bundle);
  return {
    bundle,
    bundleName: name,
    reading: readEvidence(
      {
        path: name,
        kind: 'bundle',
        bundle: { name, bytes: bundleBytes },
        files: new Map(),
        problems: [],
      },
      NO_EXPECTATIONS,
      new Date(bundle.created_at),
    ),
    restrictions: findings?.restrictions ?? [],
    profile,
    limits: limitsOfRun(bundle),
  };
}

/** The probes that ran, passed, and are corroborated. */
export function probeCounts(probes: readonly ReadProbe[]): {
  readonly run: number;
  readonly passed: number;
  readonly corroborated: number;
} {
  const run = probes.filter(({ judgement }) => judgement !== null);
  return {
    run: run.length,
    passed: run.filter(({ judgement }) => judgement?.verdict === 'PASS').length,
    corroborated: run.filter(stands).length,
  };
}
