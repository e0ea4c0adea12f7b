import { lstatSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endBuildsBelow, foldersOfBuilds } from '../../engine/abandoned.ts';
import { call } from '../../engine/client.ts';
import type { Engine } from '../../engine/engine.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from '../../engine/labels.ts';
import type { Listing } from '../../engine/listing.ts';
import { mayHaveOthersVolumes } from '../../engine/others-volumes.ts';
import { type OwnerState, ownerState } from '../../engine/owner.ts';
import { removeHalfMade } from '../../engine/podman/half-made-runs.ts';
import { removalWords } from '../../engine/removal-words.ts';
import { untag } from '../../engine/untag.ts';
import { settled } from '../../foundation/settled.ts';
import { mountedBelow, mountedOf } from '../folder-mounts.ts';
import type { Cleaner } from '../output-cleaner.ts';
import { folderOwnerState, folderRun, removeRunFolder, runOfName } from '../run-folder.ts';

/** What runs of dead programs left on this machine, by name. */
export interface Orphans {
  readonly containers: readonly string[];
  /** A network that only negative controls have, and images that only a negative control or a build under way has. */
  readonly networks: readonly string[];
  readonly images: readonly string[];
  readonly folders: readonly string[];
  /** What may belong to a live program, which cannot be decided from here: it is reported, never removed. */
  readonly undecided: readonly string[];
}

/** The result of a search that found nothing. */
export const NOTHING_LEFT: Orphans = {
  containers: [],
  networks: [],
  images: [],
  folders: [],
  undecided: [],
};

const RUN_NAME = new RegExp(`^${NAME_PREFIX}[0-9a-f]{32}$`);

/**
 * Finds the orphans of dead runs: our containers, networks and images, wherever their folders are, run folders
 * below `temporary`, and others in which Podman built; with `runId` that run's alone (a cancelled job's own), its negative
 * controls' things as well. It skips a
 * run whose program is alive, or may be: an earlier step of a job may name any run to the post step.
 */
export async function findOrphans(
  engine: Engine,
  temporary: string,
  runId: string | null = null,
): Promise<Orphans> {
  const [containers, networks, images, folders] = await settled([
    sorted(await listed(engine, CONTAINERS), runId),
    sorted(await listed(engine, NETWORKS), runId),
    sorted(await listed(engine, IMAGES), runId),
    sorted(await runFolders(temporary, await foldersOfBuilds(engine).catch(() => [])), runId),
  ]);
  return {
    containers: containers.left,
    networks: networks.left,
    images: images.left,
    folders: folders.left,
    undecided: [containers, networks, images, folders].flatMap(({ undecided }) => undecided),
  };
}

/** Returns which of these are orphans, and which are undecided; of the named run's alone, if one is named. */
async function sorted(
  items: readonly Owned[],
  runId: string | null,
): Promise<{ readonly left: string[]; readonly undecided: string[] }> {
  const asked = runId === null ? items : items.filter(({ run }) => run === runId);
  const states = await inGroups(asked, async ({ name, state }) => ({ name, is: await state() }));
  const named = (wanted: (is: OwnerState) => boolean) =>
    states.filter(({ is }) => wanted(is)).map(({ name }) => name);
  // Other runs are alive all the time; the named one is not expected to be.
  const isUndecided = (is: OwnerState) => is !== 'dead' && (runId !== null || is !== 'alive');
  return { left: named((is) => is === 'dead'), undecided: named(isUndecided) };
}

/** Names that are read together. */
const NAMES_TOGETHER = 1024;

/** Anybody may make entries of such names in a folder that all share: a million are looked through, in some five seconds. */
const MOST_NAMES = 1_000_000;

/** @param others folders that may be runs' below other temporary folders, in which a build was */
async function runFolders(temporary: string, others: readonly string[]): Promise<Owned[]> {
  const folders: string[] = others.filter((path) => runOfName(basename(path)) !== null && isOurs(path));
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
  const owned = await inGroups(folders, async (folder) => ({
    name: folder,
    run: (await folderRun(folder)) || (runOfName(basename(folder)) ?? ''),
    state: () => folderOwnerState(folder),
  }));
  return looked > MOST_NAMES ? [...owned, notLookedThrough(temporary)] : owned;
}

function notLookedThrough(temporary: string): Owned {
  const name = `${temporary}, which has more than ${MOST_NAMES} names, and was not looked through`;
  return { name, run: '', state: async () => 'undecidable' };
}

/** Returns the networks of runs whose program is dead. */
export async function deadNetworks(engine: Engine): Promise<string[]> {
  return (await sorted(await listed(engine, NETWORKS), null)).left;
}

/** Returns the networks of runs whose program is not known to be dead. */
export async function livingNetworks(engine: Engine): Promise<string[]> {
  const networks = await listed(engine, NETWORKS);
  return (await keep(networks, async ({ state }) => (await state()) !== 'dead')).map(({ name }) => name);
}

/** Returns the containers of runs whose program is dead. */
export async function deadContainers(engine: Engine): Promise<string[]> {
  return (await sorted(await listed(engine, CONTAINERS), null)).left;
}

/**
 * Returns whether a run of a live program, or of one that may be, has anything here. Its images may be the ones that are
 * kept between runs.
 */
export async function isRunUnderWay(engine: Engine): Promise<boolean> {
  const items = await settled([CONTAINERS, NETWORKS, IMAGES].map((each) => listed(engine, each)));
  const states = await inGroups(items.flat(), ({ state }) => state());
  return states.some((state) => state !== 'dead');
}

interface Owned {
  readonly name: string;
  readonly run: string;
  readonly state: () => Promise<OwnerState>;
}

const LABELS = { label: RUN_LABEL, labels: [RUN_LABEL, OWNER_LABEL] };
const CONTAINERS: Listing = { kind: 'containers', ...LABELS };
const NETWORKS: Listing = { kind: 'networks', ...LABELS };
/** The engines do not list images' labels in one way, so the name of such an image includes its owner. */
const IMAGES: Listing = {
  kind: 'images',
  references: ['localhost', '127.0.0.1:0'].map((host) => `${host}/${NAME_PREFIX}*`),
};
const IMAGE_NAME =
  /^(?:localhost|127\.0\.0\.1:0)\/sandbox-attestation-(?:control|build|kept-build|base)-([0-9a-f]{32}):([0-9a-f.]+)(?:-[0-9a-f]{8,32})?$/;

async function listed({ calls }: Engine, listing: Listing): Promise<Owned[]> {
  const found = await calls.list(listing);
  return found.flatMap(({ names, labels }) =>
    names.flatMap((name): Owned[] => {
      const [, run, owner] =
        listing.kind === 'images'
          ? (IMAGE_NAME.exec(name) ?? [])
          : [name, RUN_NAME.test(name) ? (labels[RUN_LABEL] ?? '') : undefined, labels[OWNER_LABEL] ?? ''];
      return run === undefined || owner === undefined ? [] : [{ name, run, state: () => ownerState(owner) }];
    }),
  );
}

async function keep<T>(items: readonly T[], wanted: (item: T) => Promise<boolean>): Promise<T[]> {
  const flags = await inGroups(items, wanted);
  return items.filter((_, index) => flags[index]);
}

/** How many are worked on together: one at a time takes nine times as long, and each needs memory, open files and programs. */
const TOGETHER = 16;

async function inGroups<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += TOGETHER)
    results.push(...(await settled(items.slice(at, at + TOGETHER).map(work))));
  return results;
}

/** Accepts only our own user's folders: others may share the temporary folder. At once: it is asked of very many. */
function isOurs(folder: string): boolean {
  try {
    const found = lstatSync(folder);
    return found.isDirectory() && found.uid === process.getuid?.();
  } catch {
    return false;
  }
}

/**
 * Removes them, containers first, since they hold networks and images; returns what it could not remove. The folder of a
 * container that still runs stays: the engine that has it was not asked.
 *
 * @param clean empties an OUTPUT that this user may not
 * @param until when it begins with nothing more (performance.now()): a thousand images take an engine half a minute
 */
export async function removeOrphans(
  engine: Engine,
  orphans: Orphans,
  clean?: Cleaner,
  until = Number.POSITIVE_INFINITY,
): Promise<Orphans> {
  const left = (names: readonly string[], stays: (name: string) => Promise<boolean>) =>
    keep(names, async (name) => performance.now() > until || stays(name));
  const fails = async (args: readonly string[]) =>
    (await call(engine.client, args, { timeoutMs: 60_000 }).catch(() => null))?.exitCode !== 0;
  return {
    containers: await left(orphans.containers, async (name) =>
      fails([
        ...removalWords(engine.name),
        ...((await mayHaveOthersVolumes(engine, name)) ? [] : ['--volumes']),
        name,
      ]),
    ),
    networks: await left(orphans.networks, (name) => fails(['network', 'rm', name])),
    // What it was made from may be anybody's: only the named image goes.
    images: await left(
      orphans.images,
      async (name) =>
        !(await (MAYBE_OTHERS.test(name)
          ? untag(engine, name, 60_000)
          : engine.calls.removeImage(name, false, 60_000))),
    ),
    undecided: orphans.undecided,
    folders: await leftFolders(engine, orphans.folders, until, clean),
  };
}

/** A name that a run gave to an image that may be somebody's, and may by now have no other one (image-names.ts). */
const MAYBE_OTHERS = new RegExp(`/${NAME_PREFIX}(?:kept-build|base)-`);

/** How many folders' mounts are looked for at once: of all processes, so that one at a time would take long. */
const FOLDERS_TOGETHER = 256;

/** Removes folders; returns those that it could not remove. What a dead build still runs in one is ended. */
async function leftFolders(
  engine: Engine,
  folders: readonly string[],
  until: number,
  clean: Cleaner | undefined,
): Promise<string[]> {
  if (folders.length > 0 && performance.now() < until)
    await endBuildsBelow(engine, folders).catch(() => undefined);
  const unmountedBy = performance.now() + ENDING_MS;
  const left: string[] = [];
  for (let at = 0; at < folders.length; at += FOLDERS_TOGETHER) {
    const some = folders.slice(at, at + FOLDERS_TOGETHER);
    const mounted = performance.now() < until ? await stillMounted(some, unmountedBy) : new Set(some);
    const stays = async (folder: string) => {
      if (performance.now() > until || mounted.has(folder)) return true;
      // Whichever engine this is: afterwards nobody knows the names.
      await removeHalfMade(folder);
      return !(await removeRunFolder({ root: folder, output: join(folder, 'out') }, clean));
    };
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

/** Returns every name of what was left, for people. */
export function namesLeft({ containers, networks, images, folders }: Orphans): string[] {
  return [...containers, ...networks, ...images, ...folders];
}
