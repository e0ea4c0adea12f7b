import type { Reading } from '../evidence/reading.ts';
import { type AddFinding, findAdds } from '../probes/inventory/judge.ts';
import type { PinnedEntry } from './view.ts';

/** Returns the entries of the image that would block, and that the caller accepts by the digest of each. */
export function pinnedEntries({ bundle, enforced }: Pick<Reading, 'bundle' | 'enforced'>): PinnedEntry[] {
  if (bundle === null) return [];
  return findAdds(bundle.host.inventory)
    .filter(({ entry }) => enforced.adds.includes(entry))
    .map((add) => ({ path: add.path, what: whatIs(add), digest: add.entry }));
}

/** For machines; left out if there is none (schemas/verification.schema.json). */
export function pinnedJson(entries: readonly PinnedEntry[]): { readonly accepted_by_pin?: object } {
  return entries.length === 0 ? {} : { accepted_by_pin: entries };
}

/** Returns one entry in words: a program that a pin lets through is named as one. */
export function pinnedInWords({ path, what, digest }: PinnedEntry): string {
  return `${path} (${what}) ${digest}`;
}

/** Names the attacks that a pinned program leaves open. */
export function openedInWords(attacks: readonly string[]): string {
  return `NOT DENIED, since a program of the image is accepted: ${attacks.join(', ')}`;
}

/** The word for an entry that is a program. */
export const PROGRAM = 'program';

function whatIs({ program, why }: AddFinding): string {
  return program ? PROGRAM : why;
}
