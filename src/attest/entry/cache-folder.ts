import { baseDirectory } from '../../foundation/home-folder.ts';

/** The folder for what this program keeps between runs, in the user's own cache (XDG base directories). */
export function cacheFolder(): string {
  return baseDirectory(process.env['XDG_CACHE_HOME'], '.cache');
}
