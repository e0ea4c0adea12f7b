import { AttestationError } from '../foundation/errors.ts';
import { codeOf } from '../foundation/thrown.ts';
import type { Engine } from './engine.ts';
import { readImageName } from './image-names.ts';
import { untag } from './untag.ts';

/**
 * Takes a name that a run gave from its image. The image goes with it only if the run made it, by the id that it knows of it: anybody who
 * may ask the engine can give such a name to another's image, which may have no other one, and any label to the base of another's. So
 * the image goes by its id: the name may have another image by then.
 *
 * @param made the ids of the images that the run made
 * @param prune whether its untagged parents go too
 * @returns whether the image is gone, or the name
 * @throws AttestationError `engine-call`
 */
export async function removeRunImage(
  engine: Pick<Engine, 'name' | 'client' | 'calls'>,
  name: string,
  made: ReadonlySet<string>,
  timeoutMs: number,
  prune = false,
): Promise<boolean> {
  const id = await idOf(engine, name);
  if (id === null) return true;
  if (made.has(id) && isARunsAlone(name)) {
    if (await engine.calls.removeImage(id, prune, timeoutMs)) return true;
    // With no other name it is in use.
    if (!(await hasOthers(engine, id))) return false;
  }
  return untag(engine, name, timeoutMs);
}

/** Asked by a list: the answer about a single image has its labels too, which may have any length. */
async function idOf({ calls }: Pick<Engine, 'calls'>, name: string): Promise<string | null> {
  const found = await calls.list({ kind: 'images', references: [name] });
  return found.find(({ names }) => names.includes(name))?.id ?? null;
}

/**
 * Returns whether an image has more than one name, also where they are so many that no answer has room for them. A list has only those
 * that it was asked for.
 *
 * @throws AttestationError `engine-call`
 */
async function hasOthers({ calls }: Pick<Engine, 'calls'>, id: string): Promise<boolean> {
  try {
    const names = (await calls.inspectImage(id))?.at('RepoTags').list() ?? [];
    return names.length > 1;
  } catch (error) {
    if (error instanceof AttestationError && codeOf(error.cause) === 'EMSGSIZE') return true;
    throw error;
  }
}

/** Whether an image that a run made under such a name is nobody else's, as one may be that has the same id. */
function isARunsAlone(name: string): boolean {
  switch (readImageName(name)?.kind) {
    case 'control':
    case 'build':
      return true;
    case 'kept-build':
    case 'base':
    case undefined:
      return false;
  }
}
