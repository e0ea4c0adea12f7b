import type { Engine } from '../../engine/engine.ts';
import { readImageName } from '../../engine/image-names.ts';
import type {
  OrphanedContainer,
  OrphanedContainers,
  RemovedContainers,
} from '../../engine/orphaned-container.ts';
import { settled } from '../../foundation/settled.ts';
import type { Cleaner } from '../output-cleaner.ts';
import { endDeadBuilds, findDeadFolders, madeIn, ownFolders, removeDeadFolders } from './dead-folders.ts';
import { namesLeft, removeOrphans, seenOrphans } from './orphans.ts';
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
const REMOVING_MS = 10_000;
/** For how long at least, once an engine's lists are read: a busy machine takes most of the rest for them. */
const LEAST_MS = 4_000;

/**
 * Removes the orphans of dead runs, and looks again until it finds nothing more, or until an engine removes something for longer
 * than it is waited for.
 *
 * @param clean empties an OUTPUT that this user may not
 * @throws AttestationError `engine-call`, only after it has removed what it found
 */
export async function cleanUp(places: Places, clean?: Cleaner): Promise<CleanedPlaces> {
  const removing = { clean, until: performance.now() + REMOVING_MS };
  const looks: Look[] = [];
  while (looks.length < LOOKS && performance.now() < removing.until) {
    const look = await pass(places, removing);
    looks.push(look);
    if (look.goesOn || isEmpty(look)) return summed(looks, ({ stayed }) => stayed);
  }
  return summed([...looks, await pass(places, null)], ({ left }) => left);
}

/** Finds the orphans of dead runs, and removes none. @throws AttestationError `engine-call` */
export async function lookFor(places: Places): Promise<CleanedPlaces> {
  return summed([await pass(places, null)], ({ left }) => left);
}

/** What one look saw in one place, and what of it could not be removed then. */
interface Seen extends Sorted {
  readonly stayed: readonly string[];
}

interface Look {
  readonly engines: ReadonlyMap<Engine, Seen>;
  readonly folders: Seen;
  /** Whether an engine still removes something, and answers nothing meanwhile. */
  readonly goesOn: boolean;
}

interface Removing {
  readonly clean: Cleaner | undefined;
  /** When nothing more is begun (performance.now()). */
  readonly until: number;
}

interface SeenThings extends Seen {
  /** The dead runs of which an image has a name yet. */
  readonly withImages: readonly string[];
}

interface RemovingThings extends Removing {
  /** The ids of images that dead runs have recorded. */
  readonly made: ReadonlySet<string>;
}

/** Finds what there is, and removes it if asked to: of each engine, and then the folders, which any engine's container may hold. */
async function pass({ engines, temporary, runId = null }: Places, removing: Removing | null): Promise<Look> {
  const found = await findDeadFolders(temporary, engines, runId);
  const recorded = await madeIn(found.left);
  const inThem = removing && {
    ...removing,
    until: halfWay(removing.until),
    made: new Set(recorded.map(({ id }) => id)),
  };
  const things = engines.map((engine) => thingsIn(engine, runId, inThem));
  const ends = await Promise.allSettled(things);
  const withImages = runsWithImages(ends);
  // Nothing else says that the image is a run's.
  const holding = recorded.filter(({ run }) => withImages === null || withImages.has(run));
  const isBegun = removing !== null && performance.now() < removing.until;
  const running = isBegun ? await endDeadBuilds(engines, found.left) : [];
  // Only now: the removal of a half-made container that is listed may leave an orphan, and a RUN holds its build's container.
  const orphaned = engines.map((engine) => orphanedIn(engine, runId, removing));
  await Promise.allSettled(orphaned);
  const orphans = await settled(orphaned);
  // Wherever it is, and though the runtime no longer has anything of the build.
  const more = ownFolders(orphans.flatMap(({ folders }) => folders));
  const folders = { left: [...new Set([...found.left, ...more])], undecided: found.undecided };
  const held = new Set([
    ...running,
    ...orphans.flatMap((each) => each.held),
    ...holding.map(({ folder }) => folder),
  ]);
  const stayed = await foldersLeft(folders.left, held, removing);
  // Only now: anybody may make an engine's list longer than is read.
  const inEngines = await settled(things);
  const seen = engines.map((engine, at): [Engine, Seen] => [
    engine,
    together(inEngines[at], orphans[at]?.seen),
  ]);
  return {
    engines: new Map(seen),
    folders: { ...folders, stayed },
    goesOn: orphans.some(({ goesOn }) => goesOn),
  };
}

/** Returns the runs of which an engine has an image yet; null, for all, if one did not say. */
function runsWithImages(ends: readonly PromiseSettledResult<SeenThings>[]): ReadonlySet<string> | null {
  const runs = ends.map((end) => (end.status === 'fulfilled' ? end.value.withImages : null));
  return runs.includes(null) ? null : new Set(runs.flatMap((each) => each ?? []));
}

/** Anybody may give an engine any number of things of such names: half of the time is for what nobody else can make, the folders. */
function halfWay(until: number): number {
  const now = performance.now();
  return now + (until - now) / 2;
}

/** @param held folders that stay: nothing else says whose the container or the image of a build is */
async function foldersLeft(
  folders: readonly string[],
  held: ReadonlySet<string>,
  removing: Removing | null,
): Promise<readonly string[]> {
  if (removing === null) return folders;
  const free = folders.filter((folder) => !held.has(folder));
  const left = await removeDeadFolders(free, removing.clean, removing.until);
  return [...folders.filter((folder) => held.has(folder)), ...left];
}

async function thingsIn(
  engine: Engine,
  runId: string | null,
  removing: RemovingThings | null,
): Promise<SeenThings> {
  const { orphans, problem } = await seenOrphans(engine, runId);
  const left =
    removing === null ? orphans : await removeOrphans(engine, orphans, { ...removing, leastMs: LEAST_MS });
  if (problem !== null) throw problem;
  return {
    left: namesLeft(orphans),
    undecided: orphans.undecided,
    stayed: namesLeft(left),
    withImages: left.images.flatMap((name) => readImageName(name)?.run ?? []),
  };
}

const NOTHING: Seen = { left: [], undecided: [], stayed: [] };

/** Orphaned containers, and the folders of dead runs whose builds they are of. */
async function orphanedIn(engine: Engine, runId: string | null, removing: Removing | null) {
  const { orphaned } = engine;
  if (orphaned === null) return { seen: NOTHING, folders: [], held: [], goesOn: false };
  const processes = await orphaned.processes();
  const files = await orphaned.files(runId);
  const found = [...processes, ...files.orphans];
  const { left, goesOn } = await removeOrphaned(engine, orphaned, found, removing);
  return {
    seen: { left: namesOf(found), undecided: namesOf(files.undecided), stayed: namesOf(left) },
    folders: foldersOf(found),
    held: foldersOf([...left, ...files.undecided]),
    goesOn,
  };
}

/** But for those of builds in which a RUN goes on that cannot be ended: of such a build the run's folder may be gone. */
async function removeOrphaned(
  engine: Engine,
  orphaned: OrphanedContainers,
  found: readonly OrphanedContainer[],
  removing: Removing | null,
): Promise<RemovedContainers> {
  if (removing === null) return { left: found, goesOn: false };
  const running = await endDeadBuilds([engine], foldersOf(found));
  const isRunning = ({ folder }: OrphanedContainer) => folder !== null && running.includes(folder);
  const free = found.filter((each) => !isRunning(each));
  const { left, goesOn } = await orphaned.remove(free, removing.until);
  return { left: [...found.filter(isRunning), ...left], goesOn };
}

function namesOf(containers: readonly OrphanedContainer[]): string[] {
  return containers.map(({ name }) => name);
}

function foldersOf(containers: readonly OrphanedContainer[]): string[] {
  return containers.flatMap(({ folder }) => folder ?? []);
}

function together(one: Seen = NOTHING, other: Seen = NOTHING): Seen {
  const both = (of: (seen: Seen) => readonly string[]) => [...new Set([...of(one), ...of(other)])];
  return {
    left: both(({ left }) => left),
    undecided: both(({ undecided }) => undecided),
    stayed: both(({ stayed }) => stayed),
  };
}

function isEmpty({ engines, folders }: Look): boolean {
  return [folders, ...engines.values()].every(({ left }) => left.length === 0);
}

/** @param there what of the last look is still there */
function summed(looks: readonly Look[], there: (seen: Seen) => readonly string[]): CleanedPlaces {
  const sum = (of: (look: Look) => Seen | undefined): CleanedUp => {
    const seen = looks.map((look) => of(look) ?? NOTHING);
    const last = seen.at(-1) ?? NOTHING;
    const found = new Set(seen.flatMap(({ left }) => left));
    // What was a dead run's is still one: a removal that failed may have taken the mark that says so.
    const lost = last.undecided.filter((each) => found.has(each));
    return {
      found: [...found],
      left: [...new Set([...there(last), ...lost])],
      undecided: last.undecided.filter((each) => !found.has(each)),
    };
  };
  const engines = [...(looks[0]?.engines.keys() ?? [])];
  return {
    engines: new Map(engines.map((engine) => [engine, sum((look) => look.engines.get(engine))])),
    folders: sum(({ folders }) => folders),
  };
}
