import { causesFirst, isCause } from './grouped.ts';
import { withoutConsequences } from './untried.ts';
import { failedProbes, type ProbeLine, type Reason, type RunView } from './view.ts';

/** An error annotation of a step: a title and a text, which its writer makes safe. */
export interface Annotation {
  readonly title: string;
  readonly text: string;
}

/** A runner shows ten error annotations of a step and drops the others silently. */
const MOST_ANNOTATIONS = 10;

/** Reasons about one probe that the probe's own annotation explains better. */
const OF_ONE_PROBE: readonly string[] = ['probe-failed', 'uncorroborated', 'contradicted'];

/**
 * Returns the annotations of a run: causes, then each failed probe, then every other reason; the last one counts the
 * rest. A payload that tried nothing gets one annotation in the place of its probes. Pure.
 */
export function annotationsOf(view: RunView): readonly Annotation[] {
  const all = allOf(view);
  if (all.length <= MOST_ANNOTATIONS) return all;
  const left = all.slice(MOST_ANNOTATIONS - 1).map(({ title }) => title);
  const rest = { title: `${left.length} more`, text: `The job summary has them all: ${left.join('; ')}` };
  return [...all.slice(0, MOST_ANNOTATIONS - 1), rest];
}

function allOf(view: RunView): readonly Annotation[] {
  const reasons = view.verdict === 'BLOCKED' ? causesFirst(view.reasons) : [];
  if (view.untried !== null) {
    const cause = { title: 'Sandbox attestation: the payload tried nothing', text: view.untried };
    return [cause, ...withoutConsequences(reasons).map(ofReason)];
  }
  const others = reasons.filter(({ code }) => !OF_ONE_PROBE.includes(code));
  return [
    ...others.filter(isCause).map(ofReason),
    ...failedProbes(view).map(ofProbe),
    ...others.filter((reason) => !isCause(reason)).map(ofReason),
  ];
}

function ofProbe(probe: ProbeLine): Annotation {
  const deniedBy = probe.deniedBy === '' ? '' : ` Denied by: ${probe.deniedBy}.`;
  return {
    title: `${probe.probeId} ${probe.verdict === 'FAIL' ? 'failed' : probe.corroboration}`,
    text: `Expected: ${probe.expected}. Actual: ${probe.actual}. ${probe.why}${deniedBy}`,
  };
}

function ofReason({ code, message, remedy }: Reason): Annotation {
  return { title: `Sandbox attestation: ${code}`, text: `${message} ${remedy}` };
}
