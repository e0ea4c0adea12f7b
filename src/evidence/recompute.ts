import { contractOf } from '../probes/contract.ts';
import type { HostFacts } from '../probes/host-facts.ts';
import { judgeAll, judgeContext, notRun, rawOf } from '../probes/judge.ts';
import type { Observation } from '../probes/observation.ts';
import type { Judgement } from '../probes/verdict.ts';
import type { Bundle } from './bundle-type.ts';

/** Everything in a bundle that follows from the observations and the host's facts. */
export interface Recomputed {
  readonly probes: Bundle['probes'];
  readonly raw: Bundle['raw'];
  readonly notRun: readonly string[];
  readonly judgements: readonly Judgement[];
}

/** Judges the observations. Writer and reader both use it, so that a claimed verdict can be compared. */
export function recompute(host: HostFacts, observations: readonly Observation[]): Recomputed {
  const judgements = judgeAll(observations, judgeContext(host));
  return {
    probes: judgements.map((judgement) => packetProbe(judgement, observations)),
    raw: rawOf(observations),
    notRun: notRun(observations),
    judgements,
  };
}

/** One probe in the packet's fields (packet §4). */
function packetProbe(judgement: Judgement, observations: readonly Observation[]): Bundle['probes'][number] {
  const contract = contractOf(judgement.probeId);
  const line = observations.find(({ probeId }) => probeId === judgement.probeId)?.line;
  return {
    probe_id: judgement.probeId,
    operation: contract?.operation ?? '',
    expected: contract?.expected ?? '',
    actual_stderr_or_value: judgement.actual,
    errno_or_exit: judgement.errno,
    verdict: judgement.verdict,
    artifact_path: `/out/attest.jsonl${line === undefined ? '' : `#L${line}`}`,
  };
}
