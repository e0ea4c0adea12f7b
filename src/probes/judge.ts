import { printable } from '../foundation/errors.ts';
import { PROBES, type ProbeContract, type ProbeId } from './contract.ts';
import type { JudgeContext } from './judges/context.ts';
import type { Part } from './judges/part.ts';
import type { Observation } from './observation.ts';
import type { Judgement } from './verdict.ts';

export { type JudgeContext, judgeContext } from './judges/context.ts';
export { rawOf } from './raw.ts';

const LONGEST_ACTUAL = 4000;

/**
 * Judges every probe, in the packet's order. A required probe without an observation fails; an optional probe without
 * one is not judged (`notRun` names it). A probe observed twice fails: no one can say which is true.
 */
export function judgeAll(observations: readonly Observation[], context: JudgeContext): Judgement[] {
  return PROBES.flatMap((probe) => {
    const observed = observations.filter(({ probeId }) => probeId === probe.id);
    if (observed.length === 0 && !probe.required) return [];
    return [judgeProbe(probe, observed, context)];
  });
}

/** The optional probes that the payload left out: the bundle's `not_run` (contract §4). */
export function notRun(observations: readonly Observation[]): readonly ProbeId[] {
  return PROBES.filter(
    ({ id, required }) => !required && !observations.some(({ probeId }) => probeId === id),
  ).map(({ id }) => id);
}

function judgeProbe(
  probe: ProbeContract,
  observed: readonly Observation[],
  context: JudgeContext,
): Judgement {
  const [observation, second] = observed;
  if (observation === undefined)
    return failed(probe, 'no observation', '', 'The payload did not write a line for this probe.');
  const parts = observation.parts.map((part, index) => probe.judge(part, context, index));
  const actual = parts.map((part) => printable(part.actual, LONGEST_ACTUAL)).join('; ');
  const errno = observation.parts.map(errnoOf).join('; ');
  if (second !== undefined)
    return failed(probe, actual, errno, 'The payload wrote more than one line for this probe.');
  if (parts.length !== probe.parts) {
    return failed(
      probe,
      actual,
      errno,
      `The payload reported ${parts.length} parts where the contract has ${probe.parts}.`,
    );
  }
  const why = parts.map((part) => part.why).filter((sentence) => sentence !== '');
  if (why.length > 0) return failed(probe, actual, errno, why.join(' '));
  return { probeId: probe.id, verdict: 'PASS', actual, errno, why: '' };
}

function failed({ id }: ProbeContract, actual: string, errno: string, why: string): Judgement {
  return { probeId: id, verdict: 'FAIL', actual, errno, why: printable(why, LONGEST_ACTUAL) };
}

function errnoOf(part: Part): string {
  switch (part.outcome) {
    case 'raised':
      return String(part.errno);
    case 'value':
      return '0';
    case 'cannot-try':
      return 'not tried';
  }
}
