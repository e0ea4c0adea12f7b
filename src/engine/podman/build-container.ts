import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { JsonError, membersOf, parseJsonBytes } from '../../foundation/json.ts';
import { realPathIfThere } from '../../foundation/real-path.ts';
import { readFileAt } from '../../foundation/safe-file.ts';
import { codeOf } from '../../foundation/thrown.ts';

/** How Podman's builder names its own containers, after their base image: with any base it may be anybody's. */
export const BUILD_NAME = /-working-container(?:-\d+)?$/;

/** What the builder records of a container. */
const STATE = join('userdata', 'buildah.json');
/**
 * Its largest part is the image's configuration, in several forms: of a usual image some kilobytes. A base may have half a megabyte,
 * of characters that take six bytes each in JSON.
 */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Whether a builder has recorded anything of a container, whose name is then its user's choice.
 *
 * @param folder the container's own, in the storage
 */
export async function isOfBuilder(folder: string): Promise<boolean> {
  return (await lstat(join(folder, STATE)).catch(codeOf)) !== 'ENOENT';
}

/**
 * Returns the path of the seccomp profile that a builder recorded of its container; null if it recorded none. The
 * container's name says nothing of who builds: it is made of that of its base, on which anybody may work.
 *
 * @param folder the container's own, in the storage
 */
export async function profileOfBuild(folder: string): Promise<string | null> {
  const read = await readFileAt(join(await realPathIfThere(folder), STATE), MOST_BYTES);
  if (read.kind !== 'bytes') return null;
  try {
    const state = membersOf(parseJsonBytes(read.bytes, { characters: MOST_BYTES, depth: 64 }));
    const path = membersOf(state?.['CommonBuildOpts'])?.['SeccompProfilePath'];
    return typeof path === 'string' ? path : null;
  } catch (error) {
    if (error instanceof JsonError) return null;
    throw error;
  }
}
