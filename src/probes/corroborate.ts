import type { NormalisedProfile } from '../seccomp/profile.ts';
import { contractOf } from './contract.ts';
import type { HostFacts } from './host-facts.ts';
import { type FoundInKernel, findInKernel } from './kernel/checks.ts';
import type { Probe } from './probe.ts';
import type { RestrictionState } from './restrictions/restriction.ts';
import { type FoundRestriction, findRestrictions } from './restrictions/restrictions.ts';
import { RUN_LIMITS, type RunLimits } from './restrictions/run-limits.ts';
import type { Corroboration } from './verdict.ts';

/** Every restriction and every check of the kernel snapshot on one host, against which all probes are compared. */
export interface HostFindings {
  readonly restrictions: readonly FoundRestriction[];
  readonly kernel: readonly FoundInKernel[];
}

/**
 * Finds the state of a host once for all probes.
 *
 * @param profile the seccomp profile's file, normalised
 * @param limits what the run's flags ask for
 */
export function lookAtHost(
  host: HostFacts,
  profile: NormalisedProfile,
  limits: RunLimits = RUN_LIMITS,
): HostFindings {
  return { restrictions: findRestrictions(host, profile, limits), kernel: findInKernel(host, limits) };
}

/**
 * Returns whether the host's own facts corroborate a probe (contract §4). A fact that disagrees contradicts it;
 * otherwise an absent fact leaves it uncorroborated.
 *
 * @param findings the result of {@link lookAtHost} on this same host
 */
export function corroborate(probeId: string, host: HostFacts, findings: HostFindings): Corroboration {
  const probe = contractOf(probeId);
  if (probe === undefined) return { state: 'uncorroborated', why: 'The contract does not have this probe.' };
  const restrictions = restrictionsOf(probe, findings);
  const found = [...restrictions, ...kernelOf(probe, findings), ...ownFact(probe, host)];
  const contradicting = found.flatMap(({ state }) => (state.state === 'missing' ? [state.why] : []));
  if (contradicting.length > 0) return { state: 'contradicted', why: contradicting.join(' ') };
  if (restrictions.length === 0)
    return { state: 'uncorroborated', why: 'This run has no restriction for it.' };
  const missing = found.flatMap(({ state }) => (state.state === 'absent' ? [state.why] : []));
  if (missing.length > 0) return { state: 'uncorroborated', why: missing.join(' ') };
  return { state: 'corroborated', by: found.map(({ id }) => id) };
}

interface Fact {
  readonly id: string;
  readonly state: RestrictionState;
}

function restrictionsOf(probe: Probe, findings: HostFindings): readonly Fact[] {
  return findings.restrictions
    .filter(({ restriction }) => probe.restrictions.includes(restriction.id))
    .map(({ restriction, found }) => ({ id: restriction.id, state: found }));
}

/**
 * The kernel's checks for a probe. For a fact that could not be read the engine's facts decide alone; a missing
 * snapshot is a reason of its own (`kernel-snapshot-missing`).
 */
function kernelOf({ kernelChecks }: Probe, { kernel }: HostFindings): readonly Fact[] {
  return kernel
    .filter(({ check, found }) => kernelChecks.includes(check.id) && found.state !== 'absent')
    .map(({ check, found }) => ({ id: `kernel-${check.id}`, state: found }));
}

function ownFact({ hostFact }: Probe, host: HostFacts): readonly Fact[] {
  return hostFact === undefined ? [] : [{ id: hostFact.id, state: hostFact.check(host) }];
}
