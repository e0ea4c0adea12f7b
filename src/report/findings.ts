import { stands } from '../evidence/l1-status.ts';
import type { ReadProbe } from '../evidence/reading.ts';
import { type Reason, type ReasonCode, type Waiver, waiverFor } from '../evidence/reasons.ts';
import { contractOf } from '../probes/contract.ts';
import { findInKernel } from '../probes/kernel/checks.ts';
import type { RestrictionState } from '../probes/restrictions/restrictions.ts';
import type { ReportFacts } from './facts.ts';

/** One check and its outcome, for machines: dashboards of tests and of code scanning. */
export interface Finding {
  readonly suite: 'probes' | 'restrictions' | 'kernel' | 'bundle';
  /** Stable: a probe's id, a restriction's, a kernel check's, or a reason's code. */
  readonly id: string;
  /** The requirement: one sentence of this program. */
  readonly name: string;
  /** `noted`: nothing is wrong with the sandbox, but people should know. */
  readonly outcome: 'passed' | 'failed' | 'not-run' | 'noted';
  /** What was found; hostile. Empty when it passed. */
  readonly message: string;
  readonly remedy: string;
  /** The line of attest.jsonl in which the payload reported it; null for what the payload does not report. */
  readonly line: number | null;
}

/**
 * Everything that the bundle shows, one finding each, in the order of the page. It does not cover signature and files.
 */
export function findings(facts: ReportFacts): readonly Finding[] {
  return [
    ...facts.reading.probes.map((probe) => ofProbe(probe, facts)),
    ...facts.restrictions.map(({ restriction, found }) =>
      ofState('restrictions', restriction.id, restriction.shows, found, `Run with ${restriction.flag}.`),
    ),
    ...findInKernel(facts.bundle.host, facts.limits).map(({ check, found }) =>
      ofState(
        'kernel',
        check.id,
        check.shows,
        found,
        'Put the restriction that the kernel reports missing in force.',
      ),
    ),
    ...facts.reading.reasons.filter(isOfTheBundle).map(ofReason),
  ];
}

function ofProbe(probe: ReadProbe, { bundle }: ReportFacts): Finding {
  const { probeId, judgement, corroboration } = probe;
  const contract = contractOf(probeId);
  const why = [judgement?.why ?? '', corroboration.state === 'corroborated' ? '' : corroboration.why];
  return {
    suite: 'probes',
    id: probeId,
    name: contract?.attack ?? probeId,
    outcome: judgement === null ? 'not-run' : stands(probe) ? 'passed' : 'failed',
    message: judgement === null ? 'The payload left it out.' : why.filter((part) => part !== '').join(' '),
    remedy: `Denied by ${contract?.deniedBy ?? 'nothing that is known'}.`,
    line: bundle.observed.find(({ probe_id }) => probe_id === probeId)?.line ?? null,
  };
}

function ofState(
  suite: Finding['suite'],
  id: string,
  name: string,
  state: RestrictionState,
  remedy: string,
): Finding {
  // A fact that this caller may not read from the kernel decides nothing; a restriction that is not reported blocks.
  const absent = suite === 'kernel' ? 'not-run' : 'failed';
  const outcome = state.state === 'in-force' ? 'passed' : state.state === 'missing' ? 'failed' : absent;
  return {
    suite,
    id,
    name,
    outcome,
    message: state.state === 'in-force' ? '' : state.why,
    remedy,
    line: null,
  };
}

function ofReason({ code, subject, sentence, remedy }: Reason): Finding {
  const outcome = code === 'venue-local' ? 'noted' : 'failed';
  const id = subject === null ? code : `${code} ${subject}`;
  return { suite: 'bundle', id, name: code, outcome, message: sentence, remedy, line: null };
}

/** Codes with a finding of their own above. */
const REPORTED: readonly ReasonCode[] = [
  ...([
    'probe-failed',
    'uncorroborated',
    'contradicted',
    'restriction-missing',
    'kernel-contradicts',
  ] as const),
];
/** What a reader decides, whatever the bundle holds. */
const READERS_OWN: readonly Waiver[] = [
  ...(['unsigned', 'claimed-venue', 'unpinned-image', 'unpinned-seccomp', 'unpinned-payload'] as const),
];

function isOfTheBundle({ code }: Reason): boolean {
  const waiver = waiverFor(code);
  return !REPORTED.includes(code) && (waiver === null || !READERS_OWN.includes(waiver));
}
