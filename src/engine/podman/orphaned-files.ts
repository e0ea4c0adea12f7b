import { lstat, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Removal } from '../../foundation/goes-on.ts';
import { whyNotOwn, whyNotSafeBelow } from '../../foundation/own-path.ts';
import { type Client, callThatGoesOn } from '../client.ts';
import { folderOwnerState, goneFolderState } from '../folder-marks.ts';
import { NAME_PREFIX, RUN_NAME } from '../labels.ts';
import type { FoundContainers, OrphanedContainer } from '../orphaned-container.ts';
import type { OwnerState } from '../owner.ts';
import { BUILD_NAME, isOfBuilder, profileOfBuild } from './build-container.ts';
import { placeOf, storedContainers, storeOf } from './stored-containers.ts';
import { userPrograms } from './user-programs.ts';

const A_RUN = new RegExp(`${NAME_PREFIX}[0-9a-f]{32}`, 'g');
/** Where a run keeps the profile of its build, which only its own builder is given. */
const PROFILE = new RegExp(`^(/.*/${NAME_PREFIX}[0-9a-f]{32})/build/scratch/build-seccomp\\.json$`);
/** While Podman makes or removes a container, the container may have files and not be listed. */
const MAKING_MS = 3_000;
/**
 * How long one look reads what builders recorded, in milliseconds: anybody who builds may leave any number of containers with
 * megabytes of it. What it does not reach is left alone.
 */
const READING_MS = 3_000;

/**
 * Finds files without a container: of our runs, and of builds of dead ones. It takes seconds if there are any.
 *
 * @throws AttestationError `engine-call`
 */
export async function findOrphanedFiles(client: Client, runId: string | null): Promise<FoundContainers> {
  const { unlisted } = await storedContainers(client);
  const isAsked = (run: string) => runId === null || run === `${NAME_PREFIX}${runId}`;
  const runs = await notOfBuilders(
    client,
    unlisted.filter(({ name }) => RUN_NAME.test(name) && isAsked(name)),
  );
  const { dead, undecided } = await builds(client, unlisted, isAsked);
  if (runs.length + dead.length === 0) return { orphans: [], undecided };
  await sleep(MAKING_MS);
  const named = await namedRuns();
  const still = new Set((await storedContainers(client)).unlisted.map(({ id }) => id));
  const isFree = ({ folder, name }: OrphanedContainer) =>
    !named.has(folder === null ? name : basename(folder));
  const there = [...runs, ...dead].filter(({ id }) => still.has(id));
  // A run of its own is made, or removed, while somebody works for it.
  const worked = dead.filter((each) => still.has(each.id) && !isFree(each));
  return { orphans: there.filter(isFree), undecided: [...undecided, ...worked] };
}

/** Who builds may give the container any name, and a run gives its builder's none. */
async function notOfBuilders(
  client: Client,
  named: readonly OrphanedContainer[],
): Promise<OrphanedContainer[]> {
  if (named.length === 0) return [];
  const store = await storeOf(client);
  const of = await Promise.all(named.map((each) => isOfBuilder(placeOf(store, each))));
  return named.filter((_, at) => of[at] === false);
}

/** Returns the containers that builders of runs have made whose program is dead, and those of which that is not known. */
async function builds(
  client: Client,
  unlisted: readonly OrphanedContainer[],
  isAsked: (run: string) => boolean,
): Promise<{ readonly dead: OrphanedContainer[]; readonly undecided: OrphanedContainer[] }> {
  const found = { dead: [] as OrphanedContainer[], undecided: [] as OrphanedContainer[] };
  for await (const { profile, place, container } of ofBuilders(client, unlisted)) {
    const [, folder] = PROFILE.exec(profile) ?? [];
    if (folder === undefined || !isAsked(basename(folder))) continue;
    const state = await stateOf(folder, place);
    if (state === 'dead') found.dead.push({ ...container, folder });
    else if (state !== 'alive') found.undecided.push({ ...container, folder });
  }
  return found;
}

/**
 * The state of the program of a build's run.
 *
 * @param place of the build's container
 */
async function stateOf(folder: string, place: string): Promise<OwnerState> {
  const isGone = (await lstat(folder).catch((error: NodeJS.ErrnoException) => error.code)) === 'ENOENT';
  // Who else's it is may write any mark.
  const isOwn = whyNotOwn(folder, 'folder') === null && whyNotSafeBelow(dirname(folder)) === null;
  if (!isGone) return isOwn ? folderOwnerState(folder) : 'undecidable';
  const made = await stat(place).catch(() => null);
  return goneFolderState(made?.mtimeMs ?? null);
}

interface OfABuilder {
  readonly container: OrphanedContainer;
  /** The path of the seccomp profile that its builder was given. */
  readonly profile: string;
  /** Its own folder in the storage. */
  readonly place: string;
}

/** Finds the containers of builders that were given a seccomp profile, for as long as one look may take. */
async function* ofBuilders(
  client: Client,
  unlisted: readonly OrphanedContainer[],
): AsyncGenerator<OfABuilder> {
  const named = unlisted.filter(({ name }) => BUILD_NAME.test(name));
  if (named.length === 0) return;
  const store = await storeOf(client);
  const until = performance.now() + READING_MS;
  for (const container of named) {
    if (performance.now() > until) return;
    const place = placeOf(store, container);
    const profile = await profileOfBuild(place);
    if (profile !== null) yield { container, profile, place };
  }
}

/**
 * Removes what a builder left that has ended: its own container, with its mount.
 *
 * @param profile the path of the seccomp profile that only this builder was given
 * @throws AttestationError `engine-call`
 */
export async function removeBuildsContainers(client: Client, profile: string): Promise<void> {
  const { unlisted } = await storedContainers(client);
  const own: string[] = [];
  for await (const each of ofBuilders(client, unlisted))
    if (each.profile === profile) own.push(each.container.id);
  for (const id of own) await removeFiles(client, id);
}

/**
 * Returns the runs that a program works for: a Podman that stands still while it makes a container has files of it, and its
 * words name it, the folder of its service, or the build's.
 */
async function namedRuns(): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  for await (const { words } of userPrograms()) {
    if (basename(words[0] ?? '') === 'conmon') continue;
    for (const [name] of words.join(' ').matchAll(A_RUN)) named.add(name);
  }
  return named;
}

/** How long the files of one container are waited for: a RUN may have made millions, and a signal ends a run in five seconds. */
const FILES_MS = 1_000;

function removeFiles(client: Client, id: string): Promise<Removal> {
  // Not by a filter, which only finds what Podman itself knows.
  return callThatGoesOn(client, ['rm', '--force', '--time', '0', '--volumes', id], FILES_MS);
}

/**
 * Removes a container's files and its mount, if they are still an orphan.
 *
 * @throws AttestationError `engine-call`
 */
export async function removeOrphanedFiles(client: Client, id: string): Promise<Removal> {
  const isThere = (await storedContainers(client)).unlisted.some((each) => each.id === id);
  return isThere ? removeFiles(client, id) : 'done';
}
