import { type Client, call } from './client.ts';
import type { Engine } from './engine.ts';

/**
 * Ends what a stopped Podman build left running: Podman does not wait for its RUN, and the process outlives it
 * (measured with 5.4.2). The OCI runtime lists its containers with their bundles, and those of this build lie in its
 * own folder.
 *
 * @param folder the build's TMPDIR, whose name no other build has
 */
export async function endAbandoned(engine: BuildingEngine, folder: string): Promise<void> {
  const runtime = { ...engine.client, program: engine.facts.oci_runtime, globalArguments: [] };
  const listed = await call(runtime, ['list', '--format', 'json'], { timeoutMs: 20_000 });
  for (const id of idsBelow(listed.stdout, folder)) {
    await call(runtime, ['delete', '--force', id], { timeoutMs: 20_000 });
  }
}

interface BuildingEngine {
  readonly client: Client;
  readonly facts: { readonly oci_runtime: string };
}

/** Ends what the build of a killed program left running, whose folders are below this one. Docker ends its own. */
export async function endBuildBelow(engine: Pick<Engine, 'name' | 'client' | 'facts'>, folder: string) {
  switch (engine.name) {
    case 'docker':
      return;
    case 'podman':
      return endAbandoned(engine, folder);
  }
}

/** Returns the ids of the listed containers whose bundle is below the folder; none if the text is not a list. */
export function idsBelow(list: string, folder: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(list);
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: { id?: unknown; bundle?: unknown } | null) => {
    const { id, bundle } = entry ?? {};
    const ours = typeof bundle === 'string' && bundle.startsWith(`${folder}/`);
    return ours && typeof id === 'string' && /^\w[\w.-]*$/.test(id) ? [id] : [];
  });
}
