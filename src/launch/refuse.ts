import { refuseReportedSecrets } from '../attest/recorded-text.ts';
import type { CreatedRun } from '../container/run.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import { waive } from '../evidence/waive.ts';
import { judgeLaunch } from '../receipt/check-launch.ts';
import { workloadPins } from '../receipt/check-workload.ts';
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
 * @throws RefusedBeforeStart with every reason; AttestationError `invalid-setting`
 */
export function refuseDifferentContainer(prepared: Prepared, created: CreatedRun): void {
  const { open, inputs } = prepared;
  const receipt = receiptBeforeStart(prepared, created);
  refuseReportedSecrets(receipt);
  const judged = judgeLaunch(open.bundle, receipt);
  if (typeof judged === 'string') throw new RefusedBeforeStart([reason('receipt-malformed', null, judged)]);
  const { expectations } = inputs;
  const reasons = [...judged.reasons, ...ofCaller(judged, open.bundle, expectations)];
  const pins = workloadPins(receipt, judged.launched, open.gate.reading, expectations);
  const { blocking } = waive(reasons, expectations, pins);
  const now = blocking.filter(({ code }) => !OF_PROCESS.includes(code));
  if (now.length > 0) throw new RefusedBeforeStart(now);
}
