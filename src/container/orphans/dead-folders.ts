import { lstatSync, type Stats } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BuildFolder,
  type BuildingEngine,
  endBuildsBelow,
  foldersOfBuilds,
} from '../../engine/abandoned.ts';
import { folderOwnerState, folderRun, goneFolderState, runOfName } from '../../engine/folder-marks.ts';
import { madeBy, SCRATCH } from '../../engine/made-images.ts';
import { removeHalfMade } from '../../engine/podman/half-made-runs.ts';
import { whyNotSafeBelow } from '../../foundation/own-path.ts';
import { settled } from '../../foundation/settled.ts';
import { mountedBelow, mountedOf } from '../folder-mounts.ts';
import type { Cleaner } from '../output-cleaner.ts';
import { REMOVAL_MS, removeRunFolder } from '../run-folder.ts';
import { inGroups, keep, type Owned, type Sorted, sorted } from './owned.ts';

/**
 * Finds the folders of dead runs, which belong to no engine: those below `temporary`, and others in which one of the engines
 * built. It skips a run whose program is alive, or may be.
 *
 * @param runId only that run's and its negative controls'; null for all
 */
export async function findDeadFolders(
  temporary: string,
  engines: readonly BuildingEngine[],
  runId: string | null = null,
): Promise<Sorted> {
  const builds = await settled(engines.map((engine) => foldersOfBuilds(engine).catch(() => [])));
  return sorted(await runFolders(temporary, builds.flat(), runId), runId);
}

/**
 * Returns whether a run of this user's has a folder here and is alive, or may be. Between its build and its container an engine has
 * nothing of a run but the images, which may be the ones that are kept.
 */
export async function hasLiveFolder(temporary: string, engines: readonly BuildingEngine[]): Promise<boolean> {
  const builds = await settled(engines.map((engine) => foldersOfBuilds(engine).catch(() => [])));
  const states = await inGroups(await runFolders(temporary, builds.flat(), null), ({ state }) => state());
  return states.some((state) => state !== 'dead');
}

/** Names that are read together. */
const NAMES_TOGETHER = 1024;

/** Anybody may make entries of such names in a folder that all share: a million are looked through, in some five seconds. */
const MOST_NAMES = 1_000_000;
/** For how long this user's own folders are looked into, in milliseconds: an earlier step of a job may have made any number. */
const LOOKING_MS = 2_000;

/** @param builds folders that may be runs' below other temporary folders, in which a build was */
async function runFolders(
  temporary: string,
  builds: readonly BuildFolder[],
  runId: string | null,
): Promise<Owned[]> {
  const others = builds.map(({ path }) => path).filter((path) => runOfName(basename(path)) !== null);
  const folders: string[] = ownFolders(others);
  // A run's folder is never a mount point, and a file system that is mounted there may never answer.
  const isMountPoint = await mountedBelow(temporary);
  const entries = await opendir(temporary, { bufferSize: NAMES_TOGETHER }).catch(() => []);
  let looked = 0;
  for await (const entry of entries) {
    looked += 1;
    if (looked > MOST_NAMES) break;
    const path = join(temporary, entry.name);
    if (!entry.isDirectory() || runOfName(entry.name) === null || isMountPoint(entry.name)) continue;
    if (!others.includes(path) && isOurs(path)) folders.push(path);
  }
  const isAsked = (folder: string) => runId !== null && basename(folder).includes(runId);
  const inOrder = [...folders.filter(isAsked), ...folders.filter((folder) => !isAsked(folder))];
  const owned = await lookedInto(inOrder, performance.now() + LOOKING_MS);
  const isAll = looked <= MOST_NAMES && owned.length === folders.length;
  const gone = builds.filter(({ path }) => statOf(path) === 'none').map(goneBuild);
  return [...owned, ...gone, ...(isAll ? [] : [notLookedThrough(temporary)])];
}

/** Folders that are looked into before the time is looked at again. */
const LOOKED_INTO_TOGETHER = 256;

async function lookedInto(folders: readonly string[], until: number): Promise<Owned[]> {
  const owned: Owned[] = [];
  for (let at = 0; at < folders.length && performance.now() < until; at += LOOKED_INTO_TOGETHER)
    owned.push(...(await inGroups(folders.slice(at, at + LOOKED_INTO_TOGETHER), ownedFolder)));
  return owned;
}

async function ownedFolder(folder: string): Promise<Owned> {
  const run = await runOf(folder);
  const state = await folderOwnerState(folder);
  return { name: folder, run, state: async () => state };
}

async function runOf(folder: string): Promise<string> {
  return (await folderRun(folder)) || (runOfName(basename(folder)) ?? '');
}

/** What the runtime has of a build whose run's folder somebody removed: its RUN may go on. */
function goneBuild({ path, began }: BuildFolder): Owned {
  return { name: path, run: runOfName(basename(path)) ?? '', state: async () => goneFolderState(began) };
}

function notLookedThrough(temporary: string): Owned {
  const name = `${temporary}, which has too many names, or folders of runs: not all were looked at`;
  return { name, run: '', state: async () => 'undecidable' };
}

/** An image that a run recorded in a folder of its own. */
export interface RecordedImage {
  readonly folder: string;
  readonly run: string;
  readonly id: string;
}

/** Returns the images that runs recorded in these folders. */
export async function madeIn(folders: readonly string[]): Promise<RecordedImage[]> {
  const made = await inGroups(folders, async (folder) => {
    const ids = [...(await madeBy(join(folder, 'build', SCRATCH)))];
    const run = ids.length === 0 ? '' : await runOf(folder);
    return ids.map((id): RecordedImage => ({ folder, run, id }));
  });
  return made.flat();
}

/** Returns those that are this user's folders, are there, and that no other user can move away. */
export function ownFolders(paths: readonly string[]): string[] {
  return paths.filter((path) => isOurs(path) && whyNotSafeBelow(dirname(path)) === null);
}

/** Accepts only our own user's folders: others may share the temporary folder. At once: it is asked of very many. */
function isOurs(folder: string): boolean {
  const found = statOf(folder);
  return typeof found === 'object' && found.isDirectory() && found.uid === process.getuid?.();
}

/** `none`: there is nothing of this name. */
function statOf(path: string): Stats | 'none' | 'unreadable' {
  try {
    return lstatSync(path);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'none' : 'unreadable';
  }
}

/** How much longer those may take that were begun, in milliseconds. */
const LAST_OF_THEM_MS = 3_000;

/** How many folders' mounts are looked for at once: of all processes, so that one at a time would take long. */
const FOLDERS_TOGETHER = 256;

/**
 * Ends what dead builds still run in these folders, on every engine: a mount of theirs would keep the folder.
 *
 * @returns those of the folders in which something could not be ended; of an engine that does not answer it is not known
 */
export async function endDeadBuilds(
  engines: readonly BuildingEngine[],
  folders: readonly string[],
): Promise<readonly string[]> {
  if (folders.length === 0) return [];
  const left = await settled(engines.map((engine) => endBuildsBelow(engine, folders).catch(() => [])));
  return left.flat();
}

/**
 * Removes folders of dead runs; returns those that it could not remove. The folder of a container that still runs stays: an
 * engine that has it was not asked.
 *
 * @param clean empties an OUTPUT that this user may not
 * @param until when it begins with nothing more (performance.now())
 */
export async function removeDeadFolders(
  folders: readonly string[],
  clean?: Cleaner,
  until = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> {
  if (performance.now() > until) return folders;
  const by = until + LAST_OF_THEM_MS;
  const unmountedBy = performance.now() + ENDING_MS;
  const left: string[] = [];
  for (let at = 0; at < folders.length; at += FOLDERS_TOGETHER) {
    const some = folders.slice(at, at + FOLDERS_TOGETHER);
    const mounted = performance.now() < until ? await stillMounted(some, unmountedBy) : new Set(some);
    const stays = async (folder: string) =>
      performance.now() > until ||
      mounted.has(folder) ||
      !(await removeRunFolder({ root: folder }, clean, Math.min(by, performance.now() + REMOVAL_MS)));
    // Only the folders know the names.
    await removeHalfMade(
      some.filter((folder) => !mounted.has(folder)),
      until,
    );
    left.push(...(await keep(some, stays)));
  }
  return left;
}

/** How long the processes of containers that were just removed may take to end, and their mounts with them. */
const ENDING_MS = 2_000;

/** Returns which of these folders are mounted, after that time or later if some are. */
async function stillMounted(folders: readonly string[], until: number): Promise<ReadonlySet<string>> {
  for (;;) {
    const mounted = await mountedOf(folders);
    if (mounted.size === 0 || performance.now() > until) return mounted;
    await sleep(100);
  }
}
