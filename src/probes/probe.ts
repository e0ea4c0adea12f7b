import type { HostFacts } from './host-facts.ts';
import type { PartJudge } from './judges/part.ts';
import type { KernelCheckId } from './kernel/checks.ts';
import type { RestrictionState } from './restrictions/restriction.ts';
import type { RestrictionId } from './restrictions/restrictions.ts';

/** The packet's `raw` (packet §4): the complete texts that three of the probes read. */
export interface Raw {
  readonly mountinfo: string;
  readonly env_keyset: readonly string[];
  readonly proc_net_dev: string;
}

/** A fact of the host that corroborates only one probe. */
export interface HostFact {
  readonly id: string;
  readonly check: (host: HostFacts) => RestrictionState;
}

/**
 * The whole row of one probe (contract §4). Each file in `probes/` exports one, under its id with underscores;
 * `scripts/generate/probes.ts` lists them in `generated/rows.ts`.
 */
export interface Probe {
  readonly id: `PR-${string}`;
  /** Its row in the contract's table. The packet's probes are 1 to 12; a further probe comes after them. */
  readonly place: number;
  /** What the payload does, in Python. The operations of a probe with several parts are joined by ` and `. */
  readonly operation: string;
  /** How many operations the probe's one line must report, in order. */
  readonly parts: number;
  /** The verdict is PASS only if this happened. */
  readonly expected: string;
  /** Whether a payload that leaves the probe out fails. */
  readonly required: boolean;
  /** The attack that the probe tests: one sentence for a reader who does not know the packet. */
  readonly attack: string;
  /** The flag or file that denies the attack. A failed probe's message names it. */
  readonly deniedBy: string;
  /** The tests of the L1 matrix (#24 to #37) that the packet binds the probe to. */
  readonly l1: readonly number[];
  /** The packet's words for that binding, if it is more than the number. */
  readonly l1Note?: string;
  /** The tests that the binding made after the packet names the probe for (l1-matrix.ts). */
  readonly l1Later: readonly number[];
  readonly judge: PartJudge;
  /** The restrictions that the host must find in force; without them the probe is not corroborated. */
  readonly restrictions: readonly [RestrictionId, ...RestrictionId[]];
  /** The kernel's checks that must not contradict the probe. */
  readonly kernelChecks: readonly KernelCheckId[];
  readonly hostFact?: HostFact;
  /** The field of the packet's `raw` that holds the probe's value. */
  readonly raw?: keyof Raw;
}
