import type { EngineName } from '../../foundation/engine-name.ts';
import type { WeakRunPlan } from './weak-runs.ts';

/** A flag of an engine's client, with its value where it has one. */
export interface PlannedFlag {
  readonly flag: string;
  readonly value?: string;
}

/**
 * The planned flags of a run, weakened as a plan says. Pure: the writer runs them, and the reader expects them.
 *
 * @param own puts what a run has of its own in place of INPUT, OUTPUT and NETWORK
 * @throws Error if the plan takes away a flag that is not there, which would weaken nothing
 */
export function weakenedFlags(
  flags: readonly PlannedFlag[],
  { without, with: added }: WeakRunPlan,
  engine: EngineName,
  own: (value: string) => string = (value) => value,
): readonly PlannedFlag[] {
  const kept = flags.filter(({ flag, value }) => {
    const words = value === undefined ? flag : `${flag} ${value}`;
    return !without.some((start) => begins(words, own(start)));
  });
  if (kept.length > flags.length - without.length)
    throw new Error('A weakened run takes away a flag that is not planned.');
  const more = added
    .filter((each) => each.engine === undefined || each.engine === engine)
    .map(({ flag, value }): PlannedFlag => (value === undefined ? { flag } : { flag, value: own(value) }));
  return [...kept, ...more];
}

function begins(words: string, start: string): boolean {
  return (
    words === start ||
    (words.startsWith(start) && (start.endsWith('=') || /^[ :=]/.test(words.slice(start.length))))
  );
}
