import { flagBegins, type RunFlag } from '../../foundation/run-flag.ts';
import type { NormalisedProfile } from '../../seccomp/profile.ts';
import type { HostFacts } from '../host-facts.ts';
import { FILE_DOORS } from './files.ts';
import { ISOLATION_DOORS } from './isolation.ts';
import { LIMIT_DOORS } from './limits.ts';
import type { Door, DoorState } from './restriction.ts';

export type { Door, DoorState } from './restriction.ts';

const ALL = [...ISOLATION_DOORS, ...FILE_DOORS, ...LIMIT_DOORS] as const;

/** The restrictions by name. */
export type RestrictionId = (typeof ALL)[number]['id'];

/** Every restriction that a flag of the run enforces, and what shows it (the issue's `closes[]`; contract §3). */
export const DOORS: readonly Door<RestrictionId>[] = ALL;

/**
 * Flags of the run with nothing to show: they name, label or tidy. A closed list: a flag that is neither here nor in
 * {@link DOORS} fails the build.
 */
export const NOTHING_TO_SHOW: readonly string[] = ['--rm', '--name', '--label', '--env-file', '--pull'];

/** A door as it was found. */
export interface FoundDoor {
  readonly door: Door<RestrictionId>;
  readonly found: DoorState;
}

/** Every door that concerns the run's engine, as the host's facts show it; any that is not closed blocks. */
export function findDoors(host: HostFacts, profile: NormalisedProfile): readonly FoundDoor[] {
  return DOORS.filter(({ engines }) => engines === undefined || engines.includes(host.engine.name)).map(
    (door) => ({ door, found: door.check(host, profile) }),
  );
}

/** The doors that a planned flag closes, its folders written as INPUT and OUTPUT. */
export function doorsOfFlag(planned: RunFlag): readonly Door<RestrictionId>[] {
  return DOORS.filter(({ flag, never }) => !never && flagBegins(planned, flag));
}
