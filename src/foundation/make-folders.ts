import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { codeOf } from './thrown.ts';

/**
 * Makes a folder and those above it that are missing. Node's own recursive mkdir never ends, and no signal ends it, where
 * the file system says ENOENT below a folder that is there (procfs, an automounter), and a variable such as
 * XDG_CACHE_HOME may lead there.
 *
 * @param mode of each folder that is made
 * @throws the file system's own error; EEXIST if a file has the name
 */
export async function makeFolders(path: string, mode = 0o777): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(path); !(await isMade(at, mode)); at = dirname(at)) missing.unshift(at);
  for (const each of missing)
    await mkdir(each, { mode }).catch((error: unknown) => {
      // Another process was faster.
      if (codeOf(error) !== 'EEXIST') throw error;
    });
}

/** Returns false if the folder above is missing. */
async function isMade(path: string, mode: number): Promise<boolean> {
  try {
    await mkdir(path, { mode });
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && dirname(path) !== path) return false;
    if (codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory()) return true;
    throw error;
  }
}
