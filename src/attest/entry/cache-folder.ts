import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder for what this program keeps between runs, in the user's own cache (XDG base directories). */
export function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sandbox-attestation');
}
