import { join } from 'node:path';
import { JsonError, membersOf, parseJsonBytes } from '../../foundation/json.ts';
import { realPathIfThere } from '../../foundation/real-path.ts';
import { readFileAt } from '../../foundation/safe-file.ts';
import { NAME_PREFIX } from '../labels.ts';

/** How Podman's builder names its own containers, after their base image: with any base it may be anybody's. */
export const BUILD_NAME = /-working-container(?:-\d+)?$/;

/** What the builder records of a container. */
const STATE = join('userdata', 'buildah.json');
/** Its largest part is the image's configuration, twice. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Where a run keeps the profile of its build, which only its own builder is given. */
const PROFILE = new RegExp(`/${NAME_PREFIX}[0-9a-f]{32}/build/scratch/build-seccomp\\.json$`);

/**
 * Returns whether a builder's container is of a run's build, by the profile that its builder recorded: its name is made of
 * that of its base, on which anybody may work.
 *
 * @param folder the container's own, in the storage
 */
export async function isOfRunsBuild(folder: string): Promise<boolean> {
  const read = await readFileAt(join(await realPathIfThere(folder), STATE), MOST_BYTES);
  if (read.kind !== 'bytes') return false;
  try {
    const state = membersOf(parseJsonBytes(read.bytes, { characters: MOST_BYTES, depth: 64 }));
    const path = membersOf(state?.['CommonBuildOpts'])?.['SeccompProfilePath'];
    return typeof path === 'string' && PROFILE.test(path);
  } catch (error) {
    if (error instanceof JsonError) return false;
    throw error;
  }
}
