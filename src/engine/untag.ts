import { isSha256 } from '../foundation/digest.ts';
import { call } from './client.ts';
import type { Engine } from './engine.ts';
import { anotherBuildName } from './image-names.ts';

/** A tar without files (POSIX.1, pax: two blocks of zeros end an archive). */
const NOTHING = Buffer.alloc(1024);

/**
 * Takes a name from its image, which stays: without a name if that was its last. Docker has no such request, and removes an image
 * with its last name; so the name moves to a new, empty image, which goes by its id with all of its names: another program may
 * move the name meanwhile. It has a name of its own: where an import takes another image's name, the containerd store drops
 * that image.
 *
 * @param name a run's own (`readImageName`)
 * @returns whether the name is gone
 */
export async function untag(
  { name: engine, client, calls }: Pick<Engine, 'name' | 'client' | 'calls'>,
  name: string,
  timeoutMs: number,
): Promise<boolean> {
  switch (engine) {
    case 'podman':
      return (await call(client, ['untag', name, name], { timeoutMs })).exitCode === 0;
    case 'docker': {
      const empty = anotherBuildName(name);
      if (empty === null) return false;
      const made = await call(client, ['import', '-', empty], { stdin: NOTHING, timeoutMs });
      const id = made.stdout.trim();
      if (made.exitCode !== 0 || !isSha256(id)) return false;
      const isMoved = await calls.tag(id, name).then(
        () => true,
        () => false,
      );
      const gone = await call(client, ['image', 'rm', '--force', '--no-prune', id], { timeoutMs });
      return gone.exitCode === 0 && isMoved;
    }
  }
}
