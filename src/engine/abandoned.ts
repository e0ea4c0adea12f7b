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
 * Ends what a stopped Podman build left running: Podman does not wait for its RUN, and the process outlives it
 * (measured with 5.4.2). The OCI runtime lists its containers with their bundles, and those of this build lie in its
 * own folder. It lists them as a table: as JSON it would add all of their annotations, which anybody may make long.
 *
 * A process that has ended leaves its state there, and its control groups.
 *
 * @param folders of builds: no other build has anything below them
 * @throws AttestationError `engine-call` if the list cannot be read
 */
export async function endAbandoned(engine: BuildingEngine, ...folders: readonly string[]): Promise<void> {
  for (const id of idsBelow(await listOf(engine), folders)) {
    await call(runtimeOf(engine), ['delete', '--force', id], { timeoutMs: 20_000 });
  }
}

function runtimeOf({ client, facts }: BuildingEngine): Client {
  return { ...client, program: facts.oci_runtime, globalArguments: [] };
}

async function listOf(engine: BuildingEngine): Promise<string> {
  const listed = await call(runtimeOf(engine), ['list'], { timeoutMs: 20_000, keepBytes: LIST_BYTES });
  const { exitCode, stdout, stderr, truncated, timedOut } = listed;
  if (exitCode !== 0 || truncated)
    throw failedCall(`${engine.facts.oci_runtime} list`, stderr || 'it is too long', timedOut);
  return stdout;
}

/** Ends what builds of killed programs left running, whose folders are below these. Docker ends its own. */
export async function endBuildsBelow(engine: BuildingEngine, folders: readonly string[]): Promise<void> {
  switch (engine.name) {
    case 'docker':
      return;
    case 'podman':
      return endAbandoned(engine, ...folders);
  }
}

/**
 * Returns the folders in which builds run, or left something: where runs have them, of whichever temporary folder.
 *
 * @throws AttestationError `engine-call` if the list cannot be read
 */
export async function foldersOfBuilds(engine: BuildingEngine): Promise<readonly string[]> {
  switch (engine.name) {
    case 'docker':
      return [];
    case 'podman':
      return [
        ...new Set(
          bundlesIn(await listOf(engine)).flatMap(({ bundle }) => OF_A_BUILD.exec(bundle)?.[1] ?? []),
        ),
      ];
  }
}

/** The bundle of a RUN of a run's build; the path may have blanks. */
const OF_A_BUILD = new RegExp(`^(/.*?/${NAME_PREFIX}[0-9a-f]{32})/build/scratch/buildah\\d+(?=[ /]|$)`);

/** Returns the ids of the listed containers whose bundle is below one of the folders: of lines of id, process, state, bundle. */
export function idsBelow(list: string, folders: readonly string[]): string[] {
  const isBelow = (bundle: string) => folders.some((folder) => bundle.startsWith(`${folder}/`));
  return bundlesIn(list).flatMap(({ id, bundle }) => (isBelow(bundle) ? [id] : []));
}

interface Bundle {
  readonly id: string;
  readonly bundle: string;
}

function bundlesIn(list: string): Bundle[] {
  return list.split('\n').flatMap((line) => {
    const [, id, bundle] = LINE.exec(line) ?? [];
    return id === undefined || bundle === undefined ? [] : [{ id, bundle }];
  });
}

/** It ends with the time and the owner, which are no part of a bundle's path that is looked at. */
const LINE = /^(\w[\w.-]*) +\d+ +[a-z]+ +(\/.*)$/;
