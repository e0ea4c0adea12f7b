import type { Engine } from './engine.ts';
import { readImageName } from './image-names.ts';
import { BUILD_LABEL, OWNER_LABEL } from './labels.ts';
import { untag } from './untag.ts';

/**
 * Takes a name that a run gave from its image. The image goes with it only if a run made it, which its own label says: anybody who may ask
 * the engine can give such a name to another's image, which may have no other one, and can put no label on it.
 *
 * @param prune whether its untagged parents go too
 * @returns whether the name is gone
 * @throws AttestationError `engine-call`
 */
export async function removeRunImage(
  engine: Pick<Engine, 'name' | 'client' | 'calls'>,
  name: string,
  timeoutMs: number,
  prune = false,
): Promise<boolean> {
  const label = labelOf(name);
  if (label !== null && (await has(engine, name, label)))
    return engine.calls.removeImage(name, prune, timeoutMs);
  return !(await has(engine, name)) || untag(engine, name, timeoutMs);
}

/** Asked by a list: the answer about a single image has its other labels too, which may have any length. */
async function has({ calls }: Pick<Engine, 'calls'>, name: string, label?: string): Promise<boolean> {
  const found = await calls.list({ kind: 'images', references: [name], ...(label && { label }) });
  return found.some(({ names }) => names.includes(name));
}

/** What an image that a run made under such a name is labelled with; null if it may be somebody's. */
function labelOf(name: string): string | null {
  const { kind, owner } = readImageName(name) ?? {};
  switch (kind) {
    case 'control':
      return `${OWNER_LABEL}=${owner}`;
    case 'build':
      return `${BUILD_LABEL}=1`;
    case 'kept-build':
    case 'base':
    case undefined:
      return null;
  }
}
