import type { Reason } from './view.ts';

/** From so many on, reasons of one code are told as one. */
const MANY = 3;

/** What explains other reasons comes first, and what follows from them last; whatever is not named stands between. */
const RANKS: Readonly<Record<string, number>> = {
  'run-not-finished': -2,
  'attest-missing': -1,
  'statement-result': 1,
  'statement-test': 1,
  'control-not-detected': 1,
};

/**
 * Reasons as people read them: of one code the first in full and of the others what they are about, causes before what
 * follows from them. A sandbox without a payload has forty reasons, and one of them is worth reading.
 */
export function groupReasons(reasons: readonly Reason[]): readonly Reason[] {
  const codes = [...new Set(reasons.map(({ code }) => code))];
  const groups = codes.map((code) => reasons.filter((each) => each.code === code));
  return groups.toSorted((a, b) => rankOf(a) - rankOf(b)).flatMap(told);
}

function rankOf([first]: readonly Reason[]): number {
  return RANKS[first?.code ?? ''] ?? 0;
}

function told(group: readonly Reason[]): readonly Reason[] {
  const [first, ...others] = group;
  if (first === undefined || group.length < MANY) return group;
  const subjects = others.flatMap(({ subject }) => subject ?? []);
  const about = subjects.length === others.length ? `: ${subjects.join(', ')}` : '';
  return [{ ...first, message: `${first.message} The same of ${others.length} more${about}.` }];
}
