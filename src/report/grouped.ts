import type { Reason } from './view.ts';

/** From this many on, the reasons of one code are shown as one. */
const MANY = 3;

/** Causes come first, and reasons that follow from others last; the others are in between. */
const RANKS: Readonly<Record<string, number>> = {
  'run-not-finished': -2,
  'attest-missing': -1,
  'payload-exit': -1,
  'statement-result': 1,
  'statement-test': 1,
  'control-not-detected': 1,
};

/**
 * Groups reasons for people: of those that say the same of several things the first in full and the subjects of the others, causes before what follows
 * from them. A sandbox without a payload has forty reasons, and only one of them is worth reading.
 */
export function groupReasons(reasons: readonly Reason[]): readonly Reason[] {
  const kinds = [...new Set(reasons.map(kindOf))];
  const groups = kinds.map((kind) => reasons.filter((each) => kindOf(each) === kind));
  return groups.toSorted(([a], [b]) => rankOf(a) - rankOf(b)).flatMap(asOne);
}

/** Orders reasons: causes, the others as they were, then what follows from others. */
export function causesFirst<Each extends { readonly code: string }>(
  reasons: readonly Each[],
): readonly Each[] {
  return reasons.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Whether other reasons follow from this one. */
export function isCause(reason: { readonly code: string }): boolean {
  return rankOf(reason) < 0;
}

/** Its code, and what it says of its subject. */
function kindOf({ code, subject, message }: Reason): string {
  return `${code} ${subject === undefined ? message : message.replace(subject, '')}`;
}

function rankOf(reason: { readonly code: string } | undefined): number {
  return RANKS[reason?.code ?? ''] ?? 0;
}

function asOne(group: readonly Reason[]): readonly Reason[] {
  const [first, ...others] = group;
  if (first === undefined || group.length < MANY) return group;
  const subjects = others.flatMap(({ subject }) => subject ?? []);
  const about = subjects.length === others.length ? `: ${subjects.join(', ')}` : '';
  return [{ ...first, message: `${first.message} The same applies to ${others.length} more${about}.` }];
}
