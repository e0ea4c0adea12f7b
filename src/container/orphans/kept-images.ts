import type { Engine } from '../../engine/engine.ts';
import { fullImageName } from '../../engine/image-name.ts';
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

/** Docker lists names of its own registry without that. */
const OWN_REGISTRY = /^docker\.io\/(?:library\/)?/;

/**
 * Returns those that an engine has, as it lists them: asked for a name, an engine may take it for another registry's image
 * (Podman), or for the beginning of an id. Only such names are listed: a client reads the labels of every image that it
 * lists, which may have any length.
 */
export async function findKeptImages(engine: Engine, tags: readonly string[]): Promise<string[]> {
  const wanted = new Set(tags.map((tag) => fullImageName(engine.name, tag)));
  const references = [...wanted].map((name) => name.replace(OWN_REGISTRY, ''));
  const found = await engine.calls.list({ kind: 'images', references });
  return found.flatMap(({ names }) => names).filter((name) => wanted.has(fullImageName(engine.name, name)));
}

/** Removes them; returns those that an engine did not remove, such as one that a container uses. */
export async function removeKeptImages(engine: Engine, listed: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  // What it was made from may be anybody's: only the named image goes.
  for (const name of listed) if (!(await engine.calls.removeImage(name, false, 60_000))) left.push(name);
  return left;
}
