import { DRIFT_AREAS, type DriftArea } from './drift-areas.ts';
import type { Reading } from './reading.ts';

/** One difference. Both texts may come from evidence: hostile. */
export interface DriftItem {
  readonly area: DriftArea['name'];
  /** What differs: a probe, a call, a flag, a mount, a version. */
  readonly name: string;
  /** Null: it was not there. */
  readonly before: string | null;
  /** Null: it is gone. */
  readonly after: string | null;
}

/**
 * Returns what differs between two readings, area by area: probes and what guards them first. It does not say which of
 * the two is better, and no verdict depends on it. Pure. Empty when one of them has no bundle.
 */
export function driftBetween(before: Reading, after: Reading): readonly DriftItem[] {
  if (before.bundle === null || after.bundle === null) return [];
  const then = { reading: before, bundle: before.bundle };
  const now = { reading: after, bundle: after.bundle };
  return DRIFT_AREAS.flatMap(({ name, facts }) => differences(name, facts(then), facts(now)));
}

function differences(
  area: DriftArea['name'],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): DriftItem[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const item = { area, name, before: before.get(name) ?? null, after: after.get(name) ?? null };
    return item.before === item.after ? [] : [item];
  });
}
