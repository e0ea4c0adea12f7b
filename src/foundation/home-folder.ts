import { homedir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Returns this user's home: HOME, otherwise what the system says. A relative or empty HOME would be the working folder. */
export function homeFolder(): string {
  const home = homedir();
  return isAbsolute(home) ? home : userInfo().homedir;
}

/**
 * Returns this program's own folder in one of the user's base directories.
 *
 * @param given the variable's value; a relative one is ignored (XDG Base Directory Specification, "Basics")
 * @param usual the folder below the home where the variable has no other
 */
export function baseDirectory(given: string | undefined, ...usual: readonly string[]): string {
  const folder = given !== undefined && isAbsolute(given) ? given : join(homeFolder(), ...usual);
  return join(folder, 'sandbox-attestation');
}
