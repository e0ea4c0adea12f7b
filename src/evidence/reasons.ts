import { printable } from '../foundation/errors.ts';
import { REASON_TABLE, type ReasonClass, type ReasonCode, type ReasonRow } from './reason-table.ts';
import type { Waiver } from './waiver-table.ts';

export type { ReasonClass, ReasonCode } from './reason-table.ts';
export type { Waiver } from './waiver-table.ts';

/** Why evidence is not accepted: a stable code, its subject (a probe, a flag, a field, a file), and what to do. */
export interface Reason {
  readonly code: ReasonCode;
  readonly class: ReasonClass;
  readonly subject: string | null;
  readonly sentence: string;
  readonly remedy: string;
}

/** Of one code: more than a person reads. A sweep in which no call was refused has more. */
const MOST_OF_A_CODE = 200;

/** Returns reasons of which none has a code that more than `most` have: the last of them counts the rest. */
export function bounded(reasons: readonly Reason[], most = MOST_OF_A_CODE): readonly Reason[] {
  if (reasons.length <= most) return reasons;
  const seen = new Map<ReasonCode, number>();
  for (const { code } of reasons) seen.set(code, (seen.get(code) ?? 0) + 1);
  const left = new Map(seen);
  return reasons.flatMap((each) => {
    const { code } = each;
    const all = seen.get(code) ?? 0;
    const rest = left.get(code) ?? 0;
    left.set(code, rest - 1);
    const at = all - rest;
    if (all <= most || at < most - 1) return [each];
    return at === most - 1 ? [{ ...each, subject: null, sentence: `${rest} more of this kind.` }] : [];
  });
}

/** Returns the reason of this code about this subject. Both texts may be hostile, and are made printable here. */
export function reason(code: ReasonCode, subject: string | null = null, detail = ''): Reason {
  const row: ReasonRow = REASON_TABLE[code];
  const shown = subject === null ? null : printable(subject, 120);
  const filled: Record<string, string> = { subject: shown ?? '', detail: printable(detail) };
  const fill = (text: string) =>
    text.replace(/\{(subject|detail)\}/g, (_, name: string) => filled[name] ?? '');
  return { code, class: row.class, subject: shown, sentence: fill(row.sentence), remedy: fill(row.remedy) };
}

/** What the caller of `run` can do about a reason: some remedies of a reader name options that only readers have. */
export function remedyAtRun({ code, remedy }: Reason): string {
  const row: ReasonRow = REASON_TABLE[code];
  return row.atRun ?? remedy;
}

/** The waiver that waives this code, or null if it cannot be waived. */
export function waiverFor(code: ReasonCode): Waiver | null {
  const row: ReasonRow = REASON_TABLE[code];
  return row.waiver ?? null;
}

/** Whether only the reader's caller decides about this code, so that it is not part of a signed result. */
export function callersBring(code: ReasonCode): boolean {
  const row: ReasonRow = REASON_TABLE[code];
  return row.callers === true;
}

/** Whether a text is a code of the table. */
export function isReasonCode(text: string): text is ReasonCode {
  return Object.hasOwn(REASON_TABLE, text);
}
