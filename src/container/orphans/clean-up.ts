import type { Engine } from '../../engine/engine.ts';
import type { OrphanedContainer } from '../../engine/orphaned-container.ts';
import type { Cleaner } from '../output-cleaner.ts';
import { findOrphans, namesLeft, type Orphans, removeOrphans } from './orphans.ts';

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
 * @param runId only that run's, as {@link findOrphans} has it, and what processes Podman lost; null for all
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
    const orphans = await findOrphans(engine, temporary, runId);
    await removeOrphans(engine, orphans, clean);
    // Only now: of a container that is listed and half made the rest is lost when it is removed.
    const lost = await findOrphaned(engine, runId);
    await engine.orphaned?.remove(lost);
    const names = namesOf(orphans, lost);
    if (names.length === 0) return { found: [...found], left: [], undecided: orphans.undecided };
    for (const name of names) found.add(name);
  }
  const orphans = await findOrphans(engine, temporary, runId);
  const left = namesOf(orphans, await findOrphaned(engine, runId));
  return { found: [...new Set([...found, ...left])], left, undecided: orphans.undecided };
}

/** What dead runs left, all of which stays. @throws AttestationError `engine-call` */
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

function namesOf(orphans: Orphans, lost: readonly OrphanedContainer[]): string[] {
  return [...new Set([...namesLeft(orphans), ...lost.map(({ name }) => name)])];
}
