import type { CleanedUp } from './clean-up.ts';

/** Returns what a clean-up found and removed, by name. */
export function removedOf({ found, left }: Pick<CleanedUp, 'found' | 'left'>): string[] {
  const there = new Set(left);
  return found.filter((name) => !there.has(name));
}
