import { ROWS } from './generated/rows.ts';
import type { KernelCheckId } from './kernel/checks.ts';
import type { Probe } from './probe.ts';
import type { RestrictionId } from './restrictions/restrictions.ts';

/** The probes by name: the packet's (packet §3), and then this project's own. */
export type ProbeId = (typeof ROWS)[number]['id'];

/** One row of the contract (§4). */
export interface ProbeContract extends Probe {
  readonly id: ProbeId;
}

/**
 * The contract's table (§4) as data, in the packet's order. Only these rows define the verdicts, the corroboration, the
 * schema's names, README, reports and the bundle's `operation` and `expected`.
 */
export const PROBES: readonly ProbeContract[] = ROWS;

/** Returns the contract of a probe, or undefined for a name that the contract does not have. */
export function contractOf(probeId: string): ProbeContract | undefined {
  return PROBES.find(({ id }) => id === probeId);
}

/** Returns the probes that depend on a restriction, in the contract's order. */
export function probesOnRestriction(id: RestrictionId): readonly ProbeId[] {
  return PROBES.filter(({ restrictions }) => restrictions.includes(id)).map((probe) => probe.id);
}

/** Returns the probes that depend on a check of the kernel, in the contract's order. */
export function probesOnKernelCheck(id: KernelCheckId): readonly ProbeId[] {
  return PROBES.filter(({ kernelChecks }) => kernelChecks.includes(id)).map((probe) => probe.id);
}
