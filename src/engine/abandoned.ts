import type { EngineName } from '../foundation/engine-name.ts';
import { type Client, call } from './client.ts';
import { failedCall } from './failed-call.ts';
import { NAME_PREFIX } from './labels.ts';

/** An engine, as far as its builds are asked for. */
export interface BuildingEngine {
  readonly name: EngineName;
  readonly client: Client;
  readonly facts: { readonly oci_runtime: string };
}

/** Of a line of two hundred characters for each container of the machine. */
const LIST_BYTES = 32 * 1024 * 1024;
/**
 * How long the list is waited for, in milliseconds. It takes some hundredths of a second; a pipe in place of a container's state,
 * which an earlier step of a job may have put there, keeps the runtime from ever answering.
 */
const LIST_MS = 3_000;
/** How long all of the deletions are waited for together. */
const DELETIONS_MS = 5_000;

/**
 * Ends what a stopped Podman build left running: Podman does not wait for its RUN, and the process outlives it
 * (measured with 5.4.2). The OCI runtime lists its containers with their bundles, and those of this build lie in its
 * own folder. It lists them as a table: as JSON it would add all of their annotations, which anybody may make long.
 *
 * A process that has ended leaves its state there, and its control groups.
 *
 * @param folders of builds: no other build has anything below them
 * @param mostMs how long to wait in all, in milliseconds
 * @returns those of the folders in which something could not be ended
 * @throws AttestationError `engine-call` if the list cannot be read
 */
export async function endAbandoned(
  engine: BuildingEngine,
  folders: readonly string[],
  mostMs = LIST_MS + DELETIONS_MS,
): Promise<readonly string[]> {
  const until = performance.now() + mostMs;
  const list = await listOf(engine, Math.min(LIST_MS, mostMs));
  const by = Math.min(until, performance.now() + DELETIONS_MS);
  const left = new Set<string>();
  for (const { id, folder } of listedBelow(list, folders)) {
    const timeoutMs = by - performance.now();
    const words = ['delete', '--force', id];
    const ended = timeoutMs > 0 ? await call(runtimeOf(engine), words, { timeoutMs }) : null;
    if (ended?.exitCode !== 0) left.add(folder);
  }
  return [...left];
}

function runtimeOf({ client, facts }: BuildingEngine): Client {
  return { ...client, program: facts.oci_runtime, globalArguments: [] };
}

async function listOf(engine: BuildingEngine, timeoutMs = LIST_MS): Promise<string> {
  const listed = await call(runtimeOf(engine), ['list'], { timeoutMs, keepBytes: LIST_BYTES });
  const { exitCode, stdout, stderr, truncated, timedOut } = listed;
  if (exitCode !== 0 || truncated)
    throw failedCall(`${engine.facts.oci_runtime} list`, stderr || 'it is too long', timedOut);
  return stdout;
}

/**
 * Ends what builds of killed programs left running, whose folders are below these. Docker ends its own.
 *
 * @returns those of the folders in which something could not be ended
 */
export async function endBuildsBelow(
  engine: BuildingEngine,
  folders: readonly string[],
): Promise<readonly string[]> {
  switch (engine.name) {
    case 'docker':
      return [];
    case 'podman':
      return endAbandoned(engine, folders);
  }
}

/** The folder of a run whose build the runtime has something of. */
export interface BuildFolder {
  readonly path: string;
  /** When the runtime made the last of it, in milliseconds; null if it does not say. */
  readonly began: number | null;
}

/**
 * Returns the folders in which builds run, or left something: where runs have them, of whichever temporary folder. They may be
 * gone.
 *
 * @throws AttestationError `engine-call` if the list cannot be read
 */
export async function foldersOfBuilds(engine: BuildingEngine): Promise<readonly BuildFolder[]> {
  switch (engine.name) {
    case 'docker':
      return [];
    case 'podman':
      return buildFoldersIn(await listOf(engine));
  }
}

/** Returns the folders of runs whose builds a runtime's list names. */
export function buildFoldersIn(list: string): BuildFolder[] {
  const found = new Map<string, number | null>();
  for (const { bundle, began } of bundlesIn(list)) {
    const [, path] = OF_A_BUILD.exec(bundle) ?? [];
    if (path === undefined) continue;
    const before = found.get(path);
    found.set(path, began === null || before === null ? null : Math.max(began, before ?? began));
  }
  return [...found].map(([path, began]) => ({ path, began }));
}

/** The bundle of a RUN of a run's build; the path may have blanks. */
const OF_A_BUILD = new RegExp(`^(/.*?/${NAME_PREFIX}[0-9a-f]{32})/build/scratch/buildah\\d+(?=[ /]|$)`);

/** Returns the listed containers whose bundle is below one of the folders: of lines of id, process, state, bundle. */
export function listedBelow(
  list: string,
  folders: readonly string[],
): { readonly id: string; readonly folder: string }[] {
  return bundlesIn(list).flatMap(({ id, bundle }) => {
    const folder = folders.find((each) => bundle.startsWith(`${each}/`));
    return folder === undefined ? [] : [{ id, folder }];
  });
}

interface Bundle {
  readonly id: string;
  readonly bundle: string;
  readonly began: number | null;
}

function bundlesIn(list: string): Bundle[] {
  return list.split('\n').flatMap((line) => {
    const [, id, bundle] = LINE.exec(line) ?? [];
    const began = Date.parse(TIME.exec(line)?.[1] ?? '');
    return id === undefined || bundle === undefined
      ? []
      : [{ id, bundle, began: Number.isNaN(began) ? null : began }];
  });
}

/** It ends with the time and the owner, which are no part of a bundle's path that is looked at. */
const LINE = /^(\w[\w.-]*) +\d+ +[a-z]+ +(\/.*)$/;
const TIME = / (\d{4}-\d{2}-\d{2}T\S{1,30})(?: {1,99}\S{1,99})? {0,99}$/;
