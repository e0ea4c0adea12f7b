import type { Engine } from '../../engine/engine.ts';
import type { OrphanedContainer } from '../../engine/orphaned-container.ts';
import type { Cleaner } from '../output-cleaner.ts';
import { findOrphans, namesLeft, type Orphans, removeOrphans } from './orphans.ts';

/** The orphans of dead runs, by name, and those of them that are still there. */
export interface CleanedUp {
  readonly found: readonly string[];
  readonly left: readonly string[];
  /** What may belong to a live program: it is never removed. */
  readonly undecided: readonly string[];
}

/** A removal may reveal more: what an engine was still making for a killed program, what it no longer lists. */
const LOOKS = 3;
/** For how long removals on one engine are begun. A user of the engine may have made any number; the rest is named as left. */
const REMOVING_MS = 12_000;

/**
 * Removes the orphans of dead runs, and looks again until it finds nothing more.
 *
 * @param runId only that run's, as {@link findOrphans} has it, and Podman's orphaned processes; null for all
 * @param clean empties an OUTPUT that this user may not
 * @throws AttestationError `engine-call`, only after it has removed what it found
 */
export async function cleanUp(
  engine: Engine,
  temporary: string,
  clean: Cleaner | undefined,
  runId: string | null = null,
): Promise<CleanedUp> {
  const found = new Set<string>();
  const until = performance.now() + REMOVING_MS;
  for (let look = 0; look < LOOKS && performance.now() < until; look += 1) {
    const orphans = await findOrphans(engine, temporary, runId);
    await removeOrphans(engine, orphans, clean, until);
    // Only now: the removal of a half-made container that is listed may leave an orphan.
    const orphaned = await findOrphaned(engine, runId);
    await engine.orphaned?.remove(orphaned);
    const names = namesOf(orphans, orphaned);
    if (names.length === 0) return { found: [...found], left: [], undecided: orphans.undecided };
    for (const name of names) found.add(name);
  }
  const orphans = await findOrphans(engine, temporary, runId);
  const left = namesOf(orphans, await findOrphaned(engine, runId));
  return { found: [...new Set([...found, ...left])], left, undecided: orphans.undecided };
}

/** Finds the orphans of dead runs, and removes none. @throws AttestationError `engine-call` */
export async function lookFor(engine: Engine, temporary: string): Promise<CleanedUp> {
  const orphans = await findOrphans(engine, temporary);
  const names = namesOf(orphans, await findOrphaned(engine, null));
  return { found: names, left: names, undecided: orphans.undecided };
}

async function findOrphaned(engine: Engine, runId: string | null): Promise<OrphanedContainer[]> {
  if (engine.orphaned === null) return [];
  const processes = await engine.orphaned.processes();
  return runId === null ? [...processes, ...(await engine.orphaned.files())] : processes;
}

function namesOf(orphans: Orphans, orphaned: readonly OrphanedContainer[]): string[] {
  return [...new Set([...namesLeft(orphans), ...orphaned.map(({ name }) => name)])];
}
