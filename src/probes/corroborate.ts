import type { NormalisedProfile } from '../seccomp/profile.ts';
import type { ProbeId } from './contract.ts';
import type { HostFacts } from './host-facts.ts';
import { type FoundInKernel, findInKernel } from './kernel/checks.ts';
import type { DoorState } from './restrictions/restriction.ts';
import { type FoundDoor, findDoors, PROBE_DOORS } from './restrictions/restrictions.ts';
import type { Corroboration } from './verdict.ts';

/** Every door and every check of the kernel's view, as they were found on one host: what all probes are held against. */
export interface HostFindings {
  readonly doors: readonly FoundDoor[];
  readonly kernel: readonly FoundInKernel[];
}

/** Looks at a host's facts once for all probes. `profile` is the seccomp profile's file, normalised. */
export function lookAtHost(host: HostFacts, profile: NormalisedProfile): HostFindings {
  return { doors: findDoors(host, profile), kernel: findInKernel(host) };
}

/**
 * Whether the host's own facts bear a probe out (contract §4). A fact that speaks against it contradicts; otherwise a
 * fact that is absent leaves it uncorroborated.
 *
 * @param findings what {@link lookAtHost} found on this same host
 */
export function corroborate(probeId: string, host: HostFacts, findings: HostFindings): Corroboration {
  if (!isProbeId(probeId)) return { state: 'uncorroborated', why: 'The contract knows no such probe.' };
  const found = [...doorsOf(probeId, findings), ...kernelOf(probeId, findings), ...ownFacts(probeId, host)];
  const opened = found.flatMap(({ state }) => (state.state === 'open' ? [state.why] : []));
  if (opened.length > 0) return { state: 'contradicted', why: opened.join(' ') };
  const missing = found.flatMap(({ state }) => (state.state === 'absent' ? [state.why] : []));
  if (missing.length > 0) return { state: 'uncorroborated', why: missing.join(' ') };
  return { state: 'corroborated', by: found.map(({ id }) => id) };
}

interface Fact {
  readonly id: string;
  readonly state: DoorState;
}

function isProbeId(probeId: string): probeId is ProbeId {
  return Object.hasOwn(PROBE_DOORS, probeId);
}

function doorsOf(probeId: ProbeId, { doors }: HostFindings): readonly Fact[] {
  const wanted = PROBE_DOORS[probeId];
  return doors
    .filter(({ door }) => wanted.includes(door.id))
    .map(({ door, found }) => ({ id: door.id, state: found }));
}

/**
 * What the kernel says from outside. What it could not be asked leaves a probe to the engine's facts; that there is no
 * view at all is a reason of its own (`kernel-view-missing`).
 */
function kernelOf(probeId: ProbeId, { kernel }: HostFindings): readonly Fact[] {
  return kernel
    .filter(({ check, found }) => check.probes.includes(probeId) && found.state !== 'absent')
    .map(({ check, found }) => ({ id: `kernel-${check.id}`, state: found }));
}

/** What a probe has besides doors. */
function ownFacts(probeId: ProbeId, host: HostFacts): readonly Fact[] {
  switch (probeId) {
    case 'PR-FS-OUT-OK':
      return [{ id: 'report.md', state: reportFact(host) }];
    case 'PR-EXEC-1':
      return [{ id: 'image-files', state: filesFact(host) }];
    default:
      return [];
  }
}

function reportFact({ report_md }: HostFacts): DoorState {
  switch (report_md) {
    case 'ok':
      return { state: 'closed' };
    case 'absent':
      return { state: 'open', why: 'The host found no report.md in OUTPUT.' };
    case 'other':
      return { state: 'open', why: "The host's report.md in OUTPUT does not hold exactly the two bytes ok." };
  }
}

/** What else can be executed is a reason of its own (`image-adds`, `image-has-executables`), since it can be pinned. */
function filesFact({ inventory: { interpreter, ls } }: HostFacts): DoorState {
  if (interpreter === '')
    return { state: 'absent', why: "The image's inventory does not hold the entrypoint's program." };
  return ls === ''
    ? { state: 'closed' }
    : { state: 'open', why: `In the image /bin/ls leads to ${ls}, which is there.` };
}
