import { basename } from 'node:path';
import type { Engine } from '../../engine/engine.ts';
import { settled } from '../../foundation/settled.ts';
import type { Cleaner } from '../output-cleaner.ts';
import { endDeadBuilds, findDeadFolders, removeDeadFolders } from './dead-folders.ts';
import { findOrphans, namesLeft, removeOrphans } from './orphans.ts';
import type { Sorted } from './owned.ts';

/** The orphans of dead runs in one place, by name, and those of them that are still there. */
export interface CleanedUp {
  readonly found: readonly string[];
  readonly left: readonly string[];
  /** What may belong to a live program: it is never removed. */
  readonly undecided: readonly string[];
}

/** The orphans on this machine. */
export interface CleanedPlaces {
  readonly engines: ReadonlyMap<Engine, CleanedUp>;
  /** Those of all engines: a folder belongs to none of them. */
  readonly folders: CleanedUp;
}

/** Where orphans are looked for, and whose. */
export interface Places {
  readonly engines: readonly Engine[];
  readonly temporary: string;
  /** Only that run's and its negative controls', and Podman's orphaned processes, which nobody owns; null for all. */
  readonly runId?: string | null;
}

/** A removal may reveal more: what an engine was still making for a killed program, what it no longer lists. */
const LOOKS = 3;
/** For how long removals are begun. A user of an engine may have made any number; the rest is named as left. */
const REMOVING_MS = 12_000;

/**
 * Removes the orphans of dead runs, and looks again until it finds nothing more.
 *
 * @param clean empties an OUTPUT that this user may not
 * @throws AttestationError `engine-call`, only after it has removed what it found in engines
 */
export async function cleanUp(places: Places, clean?: Cleaner): Promise<CleanedPlaces> {
  const removing = { clean, until: performance.now() + REMOVING_MS };
  const found: Seen[] = [];
  for (let look = 0; look < LOOKS && performance.now() < removing.until; look += 1) {
    const seen = await pass(places, removing);
    if (isEmpty(seen)) return summed(found, seen);
    found.push(seen);
  }
  return summed(found, await pass(places, null));
}

/** Finds the orphans of dead runs, and removes none. @throws AttestationError `engine-call` */
export async function lookFor(places: Places): Promise<CleanedPlaces> {
  return summed([], await pass(places, null));
}

/** What one look saw. */
interface Seen {
  readonly engines: ReadonlyMap<Engine, Sorted>;
  readonly folders: Sorted;
}

interface Removing {
  readonly clean: Cleaner | undefined;
  /** When nothing more is begun (performance.now()). */
  readonly until: number;
}

/** Finds what there is, and removes it if asked to: of each engine, and then the folders, which any engine's container may hold. */
async function pass({ engines, temporary, runId = null }: Places, removing: Removing | null): Promise<Seen> {
  const things = engines.map((engine) => thingsIn(engine, runId, removing));
  await Promise.allSettled(things);
  const folders = await findDeadFolders(temporary, engines, runId);
  if (removing !== null && performance.now() < removing.until) await endDeadBuilds(engines, folders.left);
  // Only now: the removal of a half-made container that is listed may leave an orphan, and a RUN holds its build's container.
  const orphaned = engines.map((engine) => orphanedIn(engine, runId, removing));
  await Promise.allSettled(orphaned);
  const inEngines = await settled(things);
  const orphans = await settled(orphaned);
  if (removing !== null) {
    // Nothing but the folder says whose such a container is.
    const held = new Set(orphans.flatMap(({ kept }) => kept));
    const free = folders.left.filter((folder) => !held.has(basename(folder)));
    await removeDeadFolders(free, removing.clean, removing.until);
  }
  const seen = engines.map((engine, at): [Engine, Sorted] => {
    const { left = [], undecided = [] } = inEngines[at] ?? {};
    return [engine, { left: [...new Set([...left, ...(orphans[at]?.names ?? [])])], undecided }];
  });
  return { engines: new Map(seen), folders };
}

async function thingsIn(engine: Engine, runId: string | null, removing: Removing | null): Promise<Sorted> {
  const orphans = await findOrphans(engine, runId);
  if (removing !== null) await removeOrphans(engine, orphans, removing.until);
  return { left: namesLeft(orphans), undecided: orphans.undecided };
}

/** @returns the names, and the runs' folders of those that it could not remove */
async function orphanedIn({ orphaned }: Engine, runId: string | null, removing: Removing | null) {
  if (orphaned === null) return { names: [], kept: [] };
  const found = [...(await orphaned.processes()), ...(await orphaned.files(runId))];
  const left = removing === null ? [] : await orphaned.remove(found);
  return { names: found.map(({ name }) => name), kept: left.map(({ run }) => run) };
}

function isEmpty({ engines, folders }: Seen): boolean {
  return [folders, ...engines.values()].every(({ left }) => left.length === 0);
}

/** @param last the look that says what is there now */
function summed(before: readonly Seen[], last: Seen): CleanedPlaces {
  const sum = (now: Sorted, then: readonly (Sorted | undefined)[]): CleanedUp => ({
    ...now,
    found: [...new Set([...then, now].flatMap((each) => each?.left ?? []))],
  });
  return {
    engines: new Map(
      [...last.engines].map(([engine, now]) => [
        engine,
        sum(
          now,
          before.map(({ engines }) => engines.get(engine)),
        ),
      ]),
    ),
    folders: sum(
      last.folders,
      before.map(({ folders }) => folders),
    ),
  };
}
