import type { Engine } from './engine.ts';
import { readImageName } from './image-names.ts';
import { BUILD_LABEL, OWNER_LABEL } from './labels.ts';
import { untag } from './untag.ts';

/**
 * Takes a name that a run gave from its image. The image goes with it only if a run made it, which its own label says: anybody who may ask
 * the engine can give such a name to another's image, which may have no other one, and can put no label on it. So the image goes by its
 * id: the name may have another image by then.
 *
 * @param prune whether its untagged parents go too
 * @returns whether the image is gone, or the name
 * @throws AttestationError `engine-call`
 */
export async function removeRunImage(
  engine: Pick<Engine, 'name' | 'client' | 'calls'>,
  name: string,
  timeoutMs: number,
  prune = false,
): Promise<boolean> {
  const label = labelOf(name);
  const made = label === null ? null : await idOf(engine, name, label);
  if (made !== null) {
    if (await engine.calls.removeImage(made, prune, timeoutMs)) return true;
    // With no other name it is in use.
    if (!(await hasOthers(engine, made))) return false;
  }
  return (await idOf(engine, name)) === null || untag(engine, name, timeoutMs);
}

/** Asked by a list: the answer about a single image has its other labels too, which may have any length. */
async function idOf({ calls }: Pick<Engine, 'calls'>, name: string, label?: string): Promise<string | null> {
  const found = await calls.list({ kind: 'images', references: [name], ...(label && { label }) });
  return found.find(({ names }) => names.includes(name))?.id ?? null;
}

/** Returns whether an image has more than one name. A list has only those that it was asked for. */
async function hasOthers({ calls }: Pick<Engine, 'calls'>, id: string): Promise<boolean> {
  const names = (await calls.inspectImage(id))?.at('RepoTags').list() ?? [];
  return names.length > 1;
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
