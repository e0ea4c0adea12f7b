import { flagBegins, type RunFlag } from '../foundation/run-flag.ts';
import type { NormalisedProfile } from '../seccomp/profile.ts';
import type { ProbeId } from './contract.ts';
import type { Door, DoorState } from './door.ts';
import { FILE_DOORS } from './doors-files.ts';
import { ISOLATION_DOORS } from './doors-isolation.ts';
import { LIMIT_DOORS } from './doors-limits.ts';
import type { HostFacts } from './host-facts.ts';

export type { Door, DoorState } from './door.ts';

/** Every door that a flag of the run closes, and what shows it (the issue's `closes[]`; contract §3). */
export const DOORS: readonly Door[] = [...ISOLATION_DOORS, ...FILE_DOORS, ...LIMIT_DOORS];

/**
 * Flags of the run with nothing to show: they name, label or tidy. A closed list: a flag that is neither here nor in
 * {@link DOORS} fails the build.
 */
export const NOTHING_TO_SHOW: readonly string[] = ['--rm', '--name', '--label', '--env-file', '--pull'];

const FILES = [
  'read-only',
  'user',
  'input',
  'output',
  'tmp',
  'mqueue',
  'other-mounts',
  'read-only-tmpfs',
  'volumes',
];

/** Which doors bear out which probe (contract §4, corroboration). */
export const PROBE_DOORS: Readonly<Record<ProbeId, readonly string[]>> = {
  'PR-NET-1': ['network'],
  'PR-NET-2': ['network'],
  'PR-SOCK-1': ['oci-runtime', 'seccomp-held', 'seccomp-sockets'],
  'PR-ENV-1': ['environment', 'http-proxy'],
  'PR-FS-RO-IN': FILES,
  'PR-FS-ESC-1': FILES,
  'PR-FS-ESC-2': FILES,
  'PR-FS-OUT-OK': FILES,
  'PR-EXEC-1': ['oci-runtime', 'seccomp-held', 'seccomp-processes'],
  'PR-MOUNT-1': FILES,
  'PR-SOCK-DOCKER': FILES,
  'PR-PTRACE-1': ['oci-runtime', 'seccomp-held', 'seccomp-ptrace'],
};

/** A door as it was found. */
export interface FoundDoor {
  readonly door: Door;
  readonly found: DoorState;
}

/** Every door that concerns the run's engine, as the host's facts show it; any that is not closed blocks. */
export function findDoors(host: HostFacts, profile: NormalisedProfile): readonly FoundDoor[] {
  return DOORS.filter(({ engines }) => engines === undefined || engines.includes(host.engine.name)).map(
    (door) => ({ door, found: door.check(host, profile) }),
  );
}

/** The doors that a planned flag closes, its folders written as INPUT and OUTPUT. */
export function doorsOfFlag(planned: RunFlag): readonly Door[] {
  return DOORS.filter(({ flag, never }) => !never && flagBegins(planned, flag));
}
