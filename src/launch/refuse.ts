import type { SandboxRun } from '../container/run.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import { judgeLaunch } from '../receipt/check-launch.ts';
import { ofCaller } from '../receipt/read-receipt.ts';
import { type Prepared, receiptBeforeStart } from './receipt.ts';

/** Ends a launch whose container was created and does not run yet. */
export class RefusedBeforeStart extends Error {
  readonly reasons: readonly Reason[];

  constructor(reasons: readonly Reason[]) {
    super('refused before the start');
    this.reasons = reasons;
  }
}

/** What only a process shows: it is judged when the launch has ended. */
const OF_PROCESS: readonly Reason['code'][] = ['unobserved', 'end-unobserved'];

/**
 * Judges the created container as a reader will judge the launch: what changed since the gate, in the machine, the image
 * or the engine's configuration, is found before anything of the workload runs.
 *
 * @throws RefusedBeforeStart with every reason
 */
export function refuseDifferentContainer(
  prepared: Prepared,
  created: Pick<SandboxRun, 'arguments' | 'view' | 'root'>,
): void {
  const { open, inputs } = prepared;
  const judged = judgeLaunch(open.bundle, receiptBeforeStart(prepared, created));
  const reasons =
    typeof judged === 'string'
      ? [reason('receipt-malformed', null, judged)]
      : [...judged.reasons, ...ofCaller(judged, open.bundle, inputs.expectations)];
  const now = reasons.filter(({ code }) => !OF_PROCESS.includes(code));
  if (now.length > 0) throw new RefusedBeforeStart(now);
}
