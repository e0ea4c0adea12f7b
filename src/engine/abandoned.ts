import { type Client, call } from './client.ts';
import type { Engine } from './engine.ts';
import { failedCall } from './failed-call.ts';

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
  const runtime = { ...engine.client, program: engine.facts.oci_runtime, globalArguments: [] };
  const listed = await call(runtime, ['list'], { timeoutMs: 20_000, keepBytes: LIST_BYTES });
  const { exitCode, stdout, stderr, truncated, timedOut } = listed;
  if (exitCode !== 0 || truncated)
    throw failedCall(`${engine.facts.oci_runtime} list`, stderr || 'it is too long', timedOut);
  for (const id of idsBelow(stdout, folders)) {
    await call(runtime, ['delete', '--force', id], { timeoutMs: 20_000 });
  }
}

interface BuildingEngine {
  readonly client: Client;
  readonly facts: { readonly oci_runtime: string };
}

/** Ends what builds of killed programs left running, whose folders are below these. Docker ends its own. */
export async function endBuildsBelow(
  engine: Pick<Engine, 'name' | 'client' | 'facts'>,
  folders: readonly string[],
): Promise<void> {
  switch (engine.name) {
    case 'docker':
      return;
    case 'podman':
      return endAbandoned(engine, ...folders);
  }
}

/** Returns the ids of the listed containers whose bundle is below one of the folders: of lines of id, process, state, bundle. */
export function idsBelow(list: string, folders: readonly string[]): string[] {
  return list.split('\n').flatMap((line) => {
    const [, id, bundle] = /^(\w[\w.-]*) +\d+ +[a-z]+ +(\/.*)$/.exec(line) ?? [];
    const isBelow = folders.some((folder) => bundle?.startsWith(`${folder}/`) === true);
    return id !== undefined && isBelow ? [id] : [];
  });
}
