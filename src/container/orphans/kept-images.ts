import { call } from '../../engine/client.ts';
import type { Engine } from '../../engine/engine.ts';
import {
  CHECKED_TAG,
  DEBIAN_BASE_TAG,
  DEFAULT_TAG,
  REFERENCE_TAG,
  WORKLOAD_TAG,
} from '../../engine/labels.ts';

/** Images that stay after a run on purpose, so that the next one need not build them: by their tags. */
const KEPT = [DEFAULT_TAG, REFERENCE_TAG, CHECKED_TAG, WORKLOAD_TAG, DEBIAN_BASE_TAG];

/** Returns those tags, and the one that runs were given, which nothing records. */
export function keptTags(given: unknown): readonly string[] {
  return typeof given === 'string' && given !== '' ? [...new Set([...KEPT, given])] : KEPT;
}

/** Returns those that an engine has. */
export async function findKeptImages(engine: Engine, tags: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    tags.map(async (tag) => {
      const result = await call(engine.client, ['image', 'inspect', '--format', '{{.Id}}', tag], {
        timeoutMs: 30_000,
      });
      return result.exitCode === 0 ? [tag] : [];
    }),
  );
  return found.flat();
}

/** Removes them; returns those that an engine did not remove, such as one that a container uses. */
export async function removeKeptImages(engine: Engine, tags: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  for (const tag of tags) {
    const result = await call(engine.client, ['image', 'rm', tag], { timeoutMs: 60_000 });
    if (result.exitCode !== 0) left.push(tag);
  }
  return left;
}
