import type { RunEnd } from '../container/start.ts';
import type { Reading } from '../evidence/reading.ts';
import type { Reason } from '../evidence/reasons.ts';
import type { LaunchReading } from '../receipt/read-receipt.ts';
import type { SigningOutcome } from '../signing/sign-evidence.ts';

/** The end of a launch. */
export type LaunchResult = RefusedLaunch | EndedLaunch;

/** Nothing ran. */
export interface RefusedLaunch {
  readonly kind: 'refused';
  /**
   * The evidence was not accepted; this machine is not as it was; the caller trusts another key than the launch would
   * sign with; or the created container is not as attested.
   */
  readonly at: 'gate' | 'machine' | 'signer' | 'container';
  readonly evidence: Reading;
  readonly reasons: readonly Reason[];
}

/** The workload ran to some end. */
export interface EndedLaunch {
  readonly kind: 'ended';
  /** REHEARSAL: nothing but the venue LOCAL keeps it from being CONFINED. */
  readonly verdict: 'CONFINED' | 'REHEARSAL' | 'BLOCKED';
  /** The workload's own; null if it has none, because it was killed or did not start. */
  readonly exitCode: number | null;
  readonly ended: RunEnd;
  /** What the engine said when the container did not start; empty otherwise. */
  readonly engineSaid: string;
  readonly folder: string;
  readonly reading: LaunchReading;
  readonly signing: SigningOutcome;
}
