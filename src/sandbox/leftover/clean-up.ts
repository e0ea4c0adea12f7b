import type { Engine } from '../engine/engine.ts';
import type { Cleaner } from '../run/output-cleaner.ts';
import { findLeftovers, namesLeft, removeLeftovers } from './leftovers.ts';
import { findLost, removeLost } from './lost-containers.ts';

/** What was found of dead runs, by name, and what of it could not be removed. */
export interface CleanedUp {
  readonly found: readonly string[];
  readonly left: readonly string[];
}

/** A removal may show more: what an engine was still making for a killed program, what it no longer lists. */
const LOOKS = 3;

/**
 * Removes what dead runs left, and looks again until nothing more is found.
 *
 * @param runId only that run's, as {@link findLeftovers} has it
 * @param clean empties an OUTPUT where this user may not
 * @throws AttestationError `engine-call`
 */
export async function cleanUp(
  engine: Engine,
  temporary: string,
  clean: Cleaner | undefined,
  runId: string | null = null,
): Promise<CleanedUp> {
  const found = new Set<string>();
  let left: readonly string[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    const leftovers = await findLeftovers(engine, temporary, runId);
    const lost = await findLost(engine);
    const names = [...namesLeft(leftovers), ...lost.map(({ name }) => name)];
    if (names.length === 0) return { found: [...found], left: [] };
    for (const name of names) found.add(name);
    const stays = await removeLeftovers(engine, leftovers, clean);
    const lostStay = await removeLost(engine, lost);
    left = [...new Set([...namesLeft(stays), ...lostStay.map(({ name }) => name)])];
    if (left.length === names.length) break;
  }
  return { found: [...found], left };
}
