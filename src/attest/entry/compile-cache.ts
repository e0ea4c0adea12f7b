import { lstatSync, mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Lets Node keep what it compiles, so that the next start need not. Node runs what it finds there: so only in a folder of
 * this user's own to which nobody else can write, and without one nothing is kept.
 */
export function keepCompiled(cacheFolder: string): void {
  const folder = join(cacheFolder, 'compile');
  make(dirname(cacheFolder));
  // Older releases of Node 20 and 22 have no such cache.
  if (isOwn(cacheFolder) && isOwn(folder)) enableCompileCache?.(folder);
}

/** Whether a folder, made here if need be, is this user's alone. A link is none. */
function isOwn(folder: string): boolean {
  make(folder);
  try {
    const { uid, mode } = lstatSync(folder);
    return (mode & 0o170000) === 0o040000 && uid === process.getuid?.() && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}

/** One level at a time: below /proc Node's own way of making several never ends. */
function make(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch {
    // It is there already, or cannot be; the look at it tells.
  }
}
