import { lstat, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AttestationError, printable } from './errors.ts';
import { type HeldFolder, holdAgain, holdBelow, holdFolder } from './held-folder.ts';
import { cannotHold } from './place-file.ts';
import { settled } from './settled.ts';
import { codeOf } from './thrown.ts';

/** A place for a folder, which may not be there yet: the nearest folder above it is held, whatever is put at that path meanwhile. */
export interface HeldPlace {
  readonly path: string;
  /**
   * Holds the folder itself. Of the folders that were missing each is made, or must be the caller's own.
   *
   * @param make whether they are made
   * @throws AttestationError `path-refused` (usage) for another user's folder; `evidence-not-written`, `output-link`
   */
  readonly open: (make: boolean) => Promise<HeldFolder>;
  /** Whether the folder that is held is still the one at its path. */
  readonly isThere: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

/**
 * Holds a place.
 *
 * @param path absolute and without links
 * @param tell makes the error of what the file system refuses, here and in {@link HeldPlace.open}
 * @throws AttestationError `evidence-not-written`, `output-link`
 */
export async function holdPlace(
  path: string,
  tell: (cause: unknown) => Promise<never> = cannotHold(path),
): Promise<HeldPlace> {
  const parts = path.split('/').filter((part) => part !== '');
  let nearest = await holdFolder('/');
  let there = 0;
  for (const name of parts) {
    const below = await holdBelow(nearest, name).catch(async (cause: unknown) => {
      if (codeOf(cause) === 'ENOENT') return null;
      await nearest.release();
      return tell(cause);
    });
    if (below === null) break;
    await nearest.release();
    nearest = below;
    there += 1;
  }
  const [held, missing] = [nearest, parts.slice(there)];
  return {
    path,
    open: (make) => openFrom(held, missing, make).catch(tell),
    isThere: () => isAtPath(held),
    release: held.release,
  };
}

async function isAtPath({ path, inside }: HeldFolder): Promise<boolean> {
  const [held, there] = await settled([stat(inside), lstat(path).catch(() => null)]);
  return there?.dev === held.dev && there.ino === held.ino;
}

async function openFrom(nearest: HeldFolder, missing: readonly string[], make: boolean): Promise<HeldFolder> {
  const owners = await ownersBelow(nearest);
  let held = await holdAgain(nearest);
  for (const name of missing) {
    const above = held;
    held = await openOwn(above, name, { make, owners }).finally(above.release);
  }
  return held;
}

/** Whose folders may come meanwhile: the caller's, root's, and those of the folder's owner, who decides what is in it. */
async function ownersBelow({ inside }: HeldFolder): Promise<readonly number[]> {
  const root = (await stat('/')).uid;
  return [root, process.geteuid?.() ?? root, (await stat(inside)).uid];
}

interface Opening {
  readonly make: boolean;
  readonly owners: readonly number[];
}

async function openOwn(above: HeldFolder, name: string, { make, owners }: Opening): Promise<HeldFolder> {
  if (make)
    await mkdir(join(above.inside, name)).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  const held = await holdBelow(above, name);
  if (owners.includes((await stat(held.inside)).uid)) return held;
  await held.release();
  throw new AttestationError(
    'path-refused',
    `The folder ${printable(held.path, 200)} came while the run went on, and belongs to another user.`,
  );
}
