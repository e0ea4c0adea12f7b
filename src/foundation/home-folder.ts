import { homedir, userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { AttestationError } from './errors.ts';

/**
 * Returns this user's home: HOME, otherwise the one of the account. A relative or empty one may be the working folder.
 *
 * @throws AttestationError `invalid-setting` (usage) if a user without an account has no HOME
 */
export function homeFolder(): string {
  try {
    const home = homedir();
    return isFixed(home) ? home : userInfo().homedir;
  } catch (cause) {
    throw new AttestationError('invalid-setting', 'This user has no account and no HOME.', {
      advice: 'Set HOME to the absolute path of a folder of this user’s.',
      cause,
    });
  }
}

/** Whether a path is one place for every process: /proc/self/cwd is the working folder. */
function isFixed(path: string): boolean {
  return isAbsolute(path) && !`${resolve(path)}/`.startsWith('/proc/');
}

/**
 * Returns this program's own folder in one of the user's base directories.
 *
 * @param given the variable's value; a relative one, or one of a process, is ignored (XDG Base Directory Specification, "Basics")
 * @param usual the folder below the home where the variable has no other
 */
export function baseDirectory(given: string | undefined, ...usual: readonly string[]): string {
  const folder = given !== undefined && isFixed(given) ? given : join(homeFolder(), ...usual);
  return join(folder, 'sandbox-attestation');
}
