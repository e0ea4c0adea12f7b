import { equalJson } from './canonical-json.ts';
import type { BundleCase } from './case.ts';
import { isReasonCode, type Reason, reason } from './reasons.ts';

/** Computes every verdict again from the observations; a claim that differs is a reason of its own (contract §6). */
export function checkVerdicts(evidence: BundleCase): Reason[] {
  return [
    ...failedProbes(evidence),
    ...claimedProbes(evidence),
    ...rawFields(evidence),
    ...observedForm(evidence),
    ...outputProblems(evidence),
    ...runEnd(evidence),
  ];
}

function failedProbes({ recomputed }: BundleCase): Reason[] {
  return recomputed.judgements
    .filter(({ verdict }) => verdict !== 'PASS')
    .map(({ probeId, why }) => reason('probe-failed', probeId, why));
}

function claimedProbes({ bundle, recomputed }: BundleCase): Reason[] {
  const claimedIds = bundle.probes.map(({ probe_id }) => probe_id);
  const ids = recomputed.probes.map(({ probe_id }) => probe_id);
  if (!equalJson(claimedIds, ids)) {
    const odd =
      ids.find((id) => !claimedIds.includes(id)) ??
      claimedIds.find((id, index) => id !== ids[index]) ??
      'order';
    return [reason('probe-set-differs', odd, `${claimedIds.length} claimed, ${ids.length} computed`)];
  }
  return recomputed.probes.flatMap((probe, index) => {
    const claimed = bundle.probes[index];
    return claimed === undefined
      ? [reason('probe-set-differs', probe.probe_id)]
      : differences(claimed, probe);
  });
}

type Probe = BundleCase['bundle']['probes'][number];

function differences(claimed: Probe, computed: Probe): Reason[] {
  const id = computed.probe_id;
  const found: Reason[] = [];
  if (claimed.verdict !== computed.verdict) found.push(reason('verdict-differs', id, claimed.verdict));
  for (const field of ['operation', 'expected'] as const) {
    if (claimed[field] !== computed[field]) found.push(reason('contract-differs', id, field));
  }
  for (const field of ['actual_stderr_or_value', 'errno_or_exit', 'artifact_path'] as const) {
    if (claimed[field] !== computed[field]) found.push(reason('actual-differs', id, field));
  }
  return found;
}

function rawFields({ bundle, recomputed }: BundleCase): Reason[] {
  const fields = ['mountinfo', 'env_keyset', 'proc_net_dev'] as const;
  return fields
    .filter((field) => !equalJson(bundle.raw[field], recomputed.raw[field]))
    .map((field) => reason('raw-differs', field));
}

function observedForm({ bundle, recorded, recomputed }: BundleCase): Reason[] {
  const found: Reason[] = [];
  if (!equalJson(bundle.observed, recorded)) {
    found.push(reason('fields-disagree', 'observed', 'it is not in the one form that this program writes'));
  }
  if (!equalJson(bundle.not_run, recomputed.notRun)) {
    found.push(reason('fields-disagree', 'not_run', 'other probes were left out'));
  }
  return found;
}

/** The run records by code what was wrong with the payload's output; each code still blocks when it is read back. */
function outputProblems({ bundle }: BundleCase): Reason[] {
  return bundle.observation_problems.map(({ code, subject }) =>
    isReasonCode(code)
      ? reason(code, subject, 'as the run recorded it')
      : reason('part-not-recomputed', `observation_problems ${code}`),
  );
}

function runEnd({ bundle: { run } }: BundleCase): Reason[] {
  if (run.ended !== 'exited') return [reason('run-not-finished', run.ended)];
  return run.exit_code === 0 ? [] : [reason('payload-exit', String(run.exit_code))];
}
