import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { makeOwnFolder } from '../../foundation/own-path.ts';

/**
 * Lets Node keep what it compiles, so that the next start need not. Node runs what it finds there: so only in a folder of
 * this user's own to which nobody else can write, and without one nothing is kept.
 */
export function keepCompiled(cacheFolder: string): void {
  const folder = join(cacheFolder, 'compile');
  // Older releases of Node 20 and 22 have no such cache.
  if (makeOwnFolder(cacheFolder) === null && makeOwnFolder(folder) === null) enableCompileCache?.(folder);
}
