import type { JudgeContext } from './context.ts';

/**
 * The result of one part of a probe's operation, as the payload reports it: it raised an OSError, or returned a value.
 * Untrusted until judged and corroborated (contract §4).
 */
export type Part =
  | { readonly outcome: 'raised'; readonly error: string; readonly errno: number; readonly message: string }
  | { readonly outcome: 'value'; readonly value: string | boolean | readonly string[] }
  /** The payload's language has no such operation: only a probe whose row says what the host shows instead passes. */
  | { readonly outcome: 'cannot-try'; readonly message: string };

/** The judgement of one part of a probe: its shown actual, and why it fails (empty: it passes). */
export interface PartJudgement {
  readonly actual: string;
  readonly why: string;
}

/** A probe's judge: pure, one part at a time. It never uses what the payload says about itself. */
export type PartJudge = (part: Part, context: JudgeContext, index: number) => PartJudgement;

/** A part in the words of Python: the exception and its message, or the value. */
export function describe(part: Part): string {
  if (part.outcome === 'raised') return part.message === '' ? part.error : `${part.error}: ${part.message}`;
  if (part.outcome === 'cannot-try') return `not tried: ${part.message}`;
  if (typeof part.value === 'string') return part.value;
  if (typeof part.value === 'boolean') return part.value ? 'True' : 'False';
  return part.value.join(',');
}

/** Judges a part that is not the text or list that reading `what` must return. */
export function notRead(part: Part, what: string): PartJudgement {
  return { actual: describe(part), why: `It is not what reading ${what} gives.` };
}
