import type { Engine } from '../../engine/engine.ts';
import type { LostContainer } from '../../engine/lost-container.ts';
import type { Cleaner } from '../output-cleaner.ts';
import { findLeftovers, type Leftovers, namesLeft, removeLeftovers } from './leftovers.ts';

/** What was found of dead runs, by name, and what of it is still there. */
export interface CleanedUp {
  readonly found: readonly string[];
  readonly left: readonly string[];
  /** What may belong to a program that is alive: it is never removed. */
  readonly undecided: readonly string[];
}

/** A removal may show more: what an engine was still making for a killed program, what it no longer lists. */
const LOOKS = 3;

/**
 * Removes what dead runs left, and looks again until nothing more is found.
 *
 * @param runId only that run's, as {@link findLeftovers} has it, and what processes Podman lost; null for all
 * @param clean empties an OUTPUT where this user may not
 * @throws AttestationError `engine-call`, only after what was found was removed
 */
export async function cleanUp(
  engine: Engine,
  temporary: string,
  clean: Cleaner | undefined,
  runId: string | null = null,
): Promise<CleanedUp> {
  const found = new Set<string>();
  for (let look = 0; look < LOOKS; look += 1) {
    const leftovers = await findLeftovers(engine, temporary, runId);
    await removeLeftovers(engine, leftovers, clean);
    // Only now: of a container that is listed and half made the rest is lost when it is removed.
    const lost = await findLost(engine, runId);
    await engine.lost?.remove(lost);
    const names = namesOf(leftovers, lost);
    if (names.length === 0) return { found: [...found], left: [], undecided: leftovers.undecided };
    for (const name of names) found.add(name);
  }
  const leftovers = await findLeftovers(engine, temporary, runId);
  const left = namesOf(leftovers, await findLost(engine, runId));
  return { found: [...new Set([...found, ...left])], left, undecided: leftovers.undecided };
}

/** What dead runs left, all of which stays. @throws AttestationError `engine-call` */
export async function lookFor(engine: Engine, temporary: string): Promise<CleanedUp> {
  const leftovers = await findLeftovers(engine, temporary);
  const names = namesOf(leftovers, await findLost(engine, null));
  return { found: names, left: names, undecided: leftovers.undecided };
}

async function findLost(engine: Engine, runId: string | null): Promise<LostContainer[]> {
  if (engine.lost === null) return [];
  const processes = await engine.lost.processes();
  return runId === null ? [...processes, ...(await engine.lost.files())] : processes;
}

function namesOf(leftovers: Leftovers, lost: readonly LostContainer[]): string[] {
  return [...new Set([...namesLeft(leftovers), ...lost.map(({ name }) => name)])];
}
