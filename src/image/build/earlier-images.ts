import { isBuildsName } from '../../engine/image-names.ts';
import { type BuildEngine, inspectImage } from './inspect.ts';

/** The images that an engine had before a build. */
export interface EarlierImages {
  /** Whether any of them had no name. */
  readonly someNameless: boolean;
  readonly has: (id: string) => boolean;
}

/**
 * Asks an engine for its images, before a build. A build of the same files gives the same image, and an engine removes an image
 * with its last name: that would be the build's own name where somebody's image has none, or loses it meanwhile, as every image
 * does whose tag is built again.
 *
 * @returns any image may be one of them if the engine does not list them: the build's own then stays, without a name
 */
export async function earlierImages({ calls }: BuildEngine): Promise<EarlierImages> {
  const listed = await calls.images().catch(() => null);
  if (listed === null) return { someNameless: true, has: () => true };
  // What another run builds at this time goes with the last of its builders' names, and nobody has it.
  const others = listed.filter(({ name }) => name === null || !isBuildsName(name));
  const ids = new Set(others.map(({ id }) => (id.includes(':') ? id : `sha256:${id}`)));
  return { someNameless: others.some(({ name }) => name === null), has: (id) => ids.has(id) };
}

/**
 * Whether the image of a build's own name would go with that name, and may have been somebody's before the build; true if the
 * engine does not say which image it is.
 */
export async function mayBeOthers(
  engine: BuildEngine,
  name: string,
  earlier: EarlierImages,
): Promise<boolean> {
  try {
    const built = await inspectImage(engine, name);
    if (built === null || !earlier.has(built.id)) return false;
    return built.names.every((each) => each === name || each.includes('@'));
  } catch {
    return true;
  }
}
