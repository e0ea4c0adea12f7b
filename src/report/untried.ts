import type { Reading } from '../evidence/reading.ts';
import type { ReasonCode } from '../evidence/reasons.ts';
import type { Reason } from './view.ts';

/** What follows from a payload that wrote no line: one cause, and no advice about a restriction. */
const CONSEQUENCES: ReadonlySet<string> = new Set<ReasonCode>([
  ...(['attest-missing', 'probe-failed', 'uncorroborated', 'contradicted', 'payload-exit'] as const),
  ...(['kernel-snapshot-missing', 'end-unobserved', 'control-not-detected'] as const),
]);

/** Returns whether the payload tried nothing: a program that does not know the probes, or that ended before them. */
export function triedNothing({ bundle }: Pick<Reading, 'bundle'>): boolean {
  if (bundle === null || bundle.observed.length > 0 || bundle.run.ended !== 'exited') return false;
  // A file that was too large, or half a line, was an attempt.
  return bundle.observation_problems.every(({ code }) => code === 'attest-missing');
}

/** The reasons that a person is shown, without those that follow from a payload that tried nothing. */
export function withoutConsequences(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ code }) => !CONSEQUENCES.has(code));
}

/** Says what happened instead, in one sentence. */
export function untriedSentence({ bundle }: Pick<Reading, 'bundle'>): string {
  const exit = bundle?.run.exit_code ?? 'none';
  return `The payload wrote no lines, so no probe was tried. It ended with exit code ${exit}. A payload waits while /in/gate exists, tries the probes, and writes one line for each to /out/attest.jsonl: see docs/image.md (The payload), or begin with examples/own-payload.`;
}
