import { type BuildEngine, inspectImage } from './inspect.ts';

/** The images of an engine that had no name before a build. */
export interface Nameless {
  /** Whether there were any. */
  readonly some: boolean;
  readonly has: (id: string) => boolean;
}

/**
 * Asks an engine for its images without a name, before a build. A build of the same files gives the same image, and an
 * engine removes an image with its last name: that would be the build's own name, and the image somebody's.
 *
 * @returns any image may be one of them if the engine does not list them: the build's own then stays, without a name
 */
export async function namelessImages({ calls }: BuildEngine): Promise<Nameless> {
  const listed = await calls.namelessImages().catch(() => null);
  if (listed === null) return { some: true, has: () => true };
  const ids = new Set(listed.map((id) => (id.includes(':') ? id : `sha256:${id}`)));
  return { some: ids.size > 0, has: (id) => ids.has(id) };
}

/** Whether the image of this name may have been somebody's before the build; true if the engine does not say which image it is. */
export async function mayBeOthers(engine: BuildEngine, name: string, nameless: Nameless): Promise<boolean> {
  try {
    const built = await inspectImage(engine, name);
    return built !== null && nameless.has(built.id);
  } catch {
    return true;
  }
}
