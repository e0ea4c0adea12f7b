import { lstatSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { call } from '../../engine/client.ts';
import type { Engine } from '../../engine/engine.ts';
import { failedCall } from '../../engine/failed-call.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from '../../engine/labels.ts';
import { type OwnerState, ownerState } from '../../engine/owner.ts';
import { ENGINE_TRAITS } from '../../engine/traits.ts';
import { untag } from '../../engine/untag.ts';
import type { EngineName } from '../../foundation/engine-name.ts';
import { JsonError, parseJson } from '../../foundation/json.ts';
import { settled } from '../../foundation/settled.ts';
import type { Cleaner } from '../output-cleaner.ts';
import {
  folderOwnerState,
  folderRun,
  isMounted,
  mountedNames,
  removeRunFolder,
  runOfName,
} from '../run-folder.ts';

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
 * Finds the orphans of dead runs: our containers, networks and images, wherever their folders are, and run folders
 * below `temporary`. It skips a run whose program is alive, or may be, unless `runId` names that run (a cancelled job's
 * own): then it finds everything of the run, its negative controls' things as well.
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
    sorted(await runFolders(temporary), runId),
  ]);
  return {
    containers: containers.left,
    networks: networks.left,
    images: images.left,
    folders: folders.left,
    undecided: [containers, networks, images, folders].flatMap(({ undecided }) => undecided),
  };
}

/** Returns which of these are orphans, and which are undecided. What belongs to the named run counts, alive or not. */
async function sorted(
  items: readonly Owned[],
  runId: string | null,
): Promise<{ readonly left: string[]; readonly undecided: string[] }> {
  if (runId !== null) {
    return { left: items.filter(({ run }) => run === runId).map(({ name }) => name), undecided: [] };
  }
  const states = await inGroups(items, async ({ name, state }) => ({ name, is: await state() }));
  const named = (wanted: (is: OwnerState) => boolean) =>
    states.filter(({ is }) => wanted(is)).map(({ name }) => name);
  return { left: named((is) => is === 'dead'), undecided: named((is) => is !== 'dead' && is !== 'alive') };
}

/** Names that are read together. */
const NAMES_TOGETHER = 1024;

/** Anybody may make entries of such names in a folder that all share: a million are looked through. */
async function runFolders(temporary: string): Promise<Owned[]> {
  const folders: string[] = [];
  // A run's folder is never a mount point, and a file system that is mounted there may never answer.
  const mounts = mountedNames();
  const entries = await opendir(temporary, { bufferSize: NAMES_TOGETHER }).catch(() => []);
  for await (const entry of entries) {
    const path = join(temporary, entry.name);
    if (!entry.isDirectory() || runOfName(entry.name) === null || mounts.has(entry.name)) continue;
    if (isOurs(path)) folders.push(path);
  }
  return inGroups(folders, async (folder) => ({
    name: folder,
    run: (await folderRun(folder)) || (runOfName(basename(folder)) ?? ''),
    state: () => folderOwnerState(folder),
  }));
}

/** Returns the networks of runs whose program is dead. */
export async function deadNetworks(engine: Engine): Promise<string[]> {
  return (await sorted(await listed(engine, NETWORKS), null)).left;
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

/**
 * How to ask an engine for its things of one kind, and how to read one of them. A line of the answer is an array of JSON
 * texts: an image gives its containers labels, and a label may hold a line of any form.
 */
interface Listing {
  readonly args: (engine: EngineName) => readonly string[];
  readonly read: (words: readonly string[]) => Owned | null;
}

/** No name and no label of ours is longer than an image's tag may be; others' have any length. */
const cut = (expression: string) => `{{json (printf "%.128s" (${expression}))}}`;
/** Characters of a line. */
const MAX_LINE = 4096;
const LABELLED = ['--filter', `label=${RUN_LABEL}`, '--format'];
const lineOf = (name: string, label: (key: string) => string) =>
  `[${[name, label(RUN_LABEL), label(OWNER_LABEL)].map(cut).join()}]`;
const CONTAINERS: Listing = {
  args: () => ['ps', '--all', ...LABELLED, lineOf('.Names', (key) => `.Label "${key}"`)],
  read: ([name, run, owner]) => named(name, run, owner),
};
const NETWORKS: Listing = {
  args: (engine) => {
    const { label } = ENGINE_TRAITS[engine].isolatedNetwork;
    return ['network', 'ls', ...LABELLED, lineOf('.Name', label)];
  },
  read: ([name, run, owner]) => named(name, run, owner),
};
/**
 * The engines do not list images' labels in one way, so the name of such an image includes its owner. Asked for by the
 * beginnings of such names: a client reads the labels of every image that it lists, which may have any length.
 */
const IMAGES: Listing = {
  args: () => [
    'image',
    'ls',
    ...['localhost', '127.0.0.1:0'].flatMap((host) => ['--filter', `reference=${host}/${NAME_PREFIX}*`]),
    ...['--format', '[{{json .Repository}},{{json .Tag}}]'],
  ],
  read: (words) => {
    const [, name = '', run = '', owner = ''] =
      /^((?:localhost|127\.0\.0\.1:0)\/sandbox-attestation-(?:control|build|kept-build|base)-([0-9a-f]{32})) ([0-9a-f.]+(?:-[0-9a-f]{8,32})?)$/.exec(
        words.join(' '),
      ) ?? [];
    return name === ''
      ? null
      : { name: `${name}:${owner}`, run, state: () => ownerState(owner.split('-')[0] ?? '') };
  },
};

function named(name = '', run = '', owner = ''): Owned | null {
  return RUN_NAME.test(name) ? { name, run, state: () => ownerState(owner) } : null;
}

async function listed(engine: Engine, { args: argsOf, read }: Listing): Promise<Owned[]> {
  const args = argsOf(engine.name);
  const { exitCode, stdout, stderr, timedOut, truncated } = await call(engine.client, args, {
    timeoutMs: 30_000,
  });
  const lines = exitCode === 0 && !truncated ? stdout.split('\n').filter((line) => line !== '') : null;
  const all = lines?.map(wordsOf) ?? [null];
  return all.flatMap((words) => {
    if (words !== null) return read(words) ?? [];
    throw failedCall(
      `${engine.client.program} ${args.slice(0, 2).join(' ')}`,
      stderr || 'its answer cannot be read',
      timedOut,
    );
  });
}

/** Returns the texts of a line; null if it is not an array of texts. */
function wordsOf(line: string): readonly string[] | null {
  try {
    const words = parseJson(line, { characters: MAX_LINE, depth: 1 });
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : null;
  } catch (error) {
    if (error instanceof JsonError) return null;
    throw error;
  }
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
    (await call(engine.client, args, { timeoutMs: 60_000 })).exitCode !== 0;
  // Of all together: anybody may mount folders of such names, and would keep each of them waiting.
  let unmountedBy = 0;
  return {
    containers: await left(orphans.containers, (name) => fails(['rm', '--force', '--volumes', name])),
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
    folders: await left(orphans.folders, async (folder) => {
      unmountedBy ||= performance.now() + ENDING_MS;
      return (
        (await staysMounted(folder, unmountedBy)) ||
        !(await removeRunFolder({ root: folder, output: join(folder, 'out') }, clean))
      );
    }),
  };
}

/** A name that a run gave to an image that may be somebody's, and may by now have no other one (image-names.ts). */
const MAYBE_OTHERS = new RegExp(`/${NAME_PREFIX}(?:kept-build|base)-`);

/** How long the process of a container that was just removed may take to end, and its mounts with it. */
const ENDING_MS = 2_000;

async function staysMounted(folder: string, until: number): Promise<boolean> {
  for (; isMounted(folder); await sleep(100)) if (performance.now() > until) return true;
  return false;
}

/** Returns every name of what was left, for people. */
export function namesLeft({ containers, networks, images, folders }: Orphans): string[] {
  return [...containers, ...networks, ...images, ...folders];
}
