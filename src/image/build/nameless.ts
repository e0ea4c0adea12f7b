import type { BuildEngine } from './inspect.ts';

/**
 * Asks an engine for its images without a name, before a build. A build of the same files gives the same image, and an
 * engine removes an image with its last name: that would be the build's own name, and the image somebody's.
 *
 * @returns their ids; none if the engine does not list them: otherwise the image of each build would stay, and a user who can
 * make the list too long can remove images as well
 */
export async function namelessImages({ calls }: BuildEngine): Promise<ReadonlySet<string>> {
  const listed = await calls.namelessImages().catch(() => []);
  return new Set(listed.map((id) => (id.includes(':') ? id : `sha256:${id}`)));
}
