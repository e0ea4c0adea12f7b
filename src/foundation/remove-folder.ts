import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { goesOn } from './goes-on.ts';
import { clientPath, systemProgram } from './programs.ts';

/** How long a removal is waited for, in milliseconds. */
const MOST_MS = 10_000;
/** While the program ends, a removal does not go on alone. */
const AT_EXIT_MS = 5_000;

/** Where something still writes to the folder, a removal may find it filled again. */
const TRIES = 3;
const BETWEEN_MS = 100;

const FORCED = ['-rf', '--'];

/** The whole environment of this project's calls of coreutils. */
export const coreutils = () => ({ PATH: clientPath(), LC_ALL: 'C' });

/**
 * Has rm(1) remove a folder with everything in it, and lets it go on alone if it takes more than ten seconds: another
 * process of this user's may have put a million files there, whose names Node's own removal holds all at once. Links are
 * removed, never followed. What cannot be removed stays, and a folder that is not there is no error.
 */
export async function removeFolder(folder: string): Promise<void> {
  const program = await findRm();
  // rm(1) runs in the root.
  const words = [...FORCED, resolve(folder)];
  const until = performance.now() + MOST_MS;
  for (let tries = 0; program !== null && tries < TRIES; tries += 1) {
    const left = Math.max(0, until - performance.now());
    const end = await goesOn(program, words, coreutils(), left).catch(() => 'failed');
    if (end !== 'failed') return;
    await sleep(BETWEEN_MS);
  }
}

/**
 * Returns a function that removes folders as {@link removeFolder} does while this program ends, when nothing goes on that
 * is not waited for. Their paths are absolute.
 */
export async function removalAtExit(): Promise<(folders: Iterable<string>) => void> {
  const program = await findRm();
  return (folders) => {
    if (program === null) return;
    try {
      const options = { env: coreutils(), cwd: '/', stdio: 'ignore', timeout: AT_EXIT_MS } as const;
      spawnSync(program, [...FORCED, ...folders], options);
    } catch {
      // What cannot be removed changes no result.
    }
  };
}

/** @returns null if the system has no rm(1) that only root can change */
function findRm(): Promise<string | null> {
  return systemProgram('rm').catch(() => null);
}
