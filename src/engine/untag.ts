import { call } from './client.ts';
import type { Engine } from './engine.ts';

/** A tar without files (POSIX.1, pax: two blocks of zeros end an archive). */
const NOTHING = Buffer.alloc(1024);

/**
 * Takes a name from its image, which stays: without a name if that was its last. Docker has no such request, and removes an image
 * with its last name; so the name moves to a new, empty image, which goes.
 *
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
      const moved = await call(client, ['import', '-', name], { stdin: NOTHING, timeoutMs });
      return moved.exitCode === 0 && calls.removeImage(name, false, timeoutMs);
    }
  }
}
