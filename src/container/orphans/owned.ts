import type { OwnerState } from '../../engine/owner.ts';
import { settled } from '../../foundation/settled.ts';

/** Something of a run's: a thing in an engine, or a folder. */
export interface Owned {
  readonly name: string;
  readonly run: string;
  readonly state: () => Promise<OwnerState>;
}

/** What dead programs own, and what may belong to a live one: that is reported, never removed. */
export interface Sorted {
  readonly left: readonly string[];
  readonly undecided: readonly string[];
}

/** Returns which of these are orphans, and which are undecided; of the named run's alone, if one is named. */
export async function sorted(items: readonly Owned[], runId: string | null): Promise<Sorted> {
  const asked = runId === null ? items : items.filter(({ run }) => run === runId);
  const states = await inGroups(asked, async ({ name, state }) => ({ name, is: await state() }));
  const named = (wanted: (is: OwnerState) => boolean) =>
    states.filter(({ is }) => wanted(is)).map(({ name }) => name);
  // Other runs are alive all the time; the named one is not expected to be.
  const isUndecided = (is: OwnerState) => is !== 'dead' && (runId !== null || is !== 'alive');
  return { left: named((is) => is === 'dead'), undecided: named(isUndecided) };
}

/** Returns those for which it holds. */
export async function keep<T>(items: readonly T[], wanted: (item: T) => Promise<boolean>): Promise<T[]> {
  const flags = await inGroups(items, wanted);
  return items.filter((_, index) => flags[index]);
}

/** How many are worked on together: one at a time takes nine times as long, and each needs memory, open files and programs. */
const TOGETHER = 16;

/** Does the work for each of them, some at once. */
export async function inGroups<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += TOGETHER)
    results.push(...(await settled(items.slice(at, at + TOGETHER).map(work))));
  return results;
}
