import { flagBegins, type RunFlag } from '../../foundation/run-flag.ts';
import type { NormalisedProfile } from '../../seccomp/profile.ts';
import type { HostFacts } from '../host-facts.ts';
import { FILE_RESTRICTIONS } from './files.ts';
import { ISOLATION_RESTRICTIONS } from './isolation.ts';
import { LIMIT_RESTRICTIONS } from './limits.ts';
import type { Restriction, RestrictionState } from './restriction.ts';
import { RUN_LIMITS, type RunLimits } from './run-limits.ts';

export type { Restriction, RestrictionState } from './restriction.ts';

const ALL = [...ISOLATION_RESTRICTIONS, ...FILE_RESTRICTIONS, ...LIMIT_RESTRICTIONS] as const;

/** The restrictions by name. */
export type RestrictionId = (typeof ALL)[number]['id'];

/** Every restriction that a flag of the run enforces, and what shows it (contract §3). */
export const RESTRICTIONS: readonly Restriction<RestrictionId>[] = ALL;

/**
 * Flags of the run with nothing to show: they name, label or clean up. A complete list: a test fails for a flag that
 * is neither here nor in {@link RESTRICTIONS}.
 */
export const NOTHING_TO_SHOW: readonly string[] = ['--rm', '--name', '--label', '--env-file', '--pull'];

/** A restriction with its state on one host. */
export interface FoundRestriction {
  readonly restriction: Restriction<RestrictionId>;
  readonly found: RestrictionState;
}

/**
 * Every restriction that applies to the run's engine, as the host's facts show it; each that is not in force blocks.
 *
 * @param limits what the run's flags ask for
 */
export function findRestrictions(
  host: HostFacts,
  profile: NormalisedProfile,
  limits: RunLimits = RUN_LIMITS,
): readonly FoundRestriction[] {
  return RESTRICTIONS.filter(
    ({ engines }) => engines === undefined || engines.includes(host.engine.name),
  ).map((restriction) => ({ restriction, found: restriction.check(host, profile, limits) }));
}

/** The restrictions that a planned flag enforces, with its folders written as INPUT and OUTPUT. */
export function restrictionsOfFlag(planned: RunFlag): readonly Restriction<RestrictionId>[] {
  return RESTRICTIONS.filter(({ flag, never }) => !never && flagBegins(planned, flag));
}
