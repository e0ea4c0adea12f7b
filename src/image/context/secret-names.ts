import { readingsOf } from '../../foundation/credentials.ts';
import { printable } from '../../foundation/errors.ts';
import { hasLogin } from '../../foundation/hidden-logins.ts';
import { holdsSecret } from './private-keys.ts';

/** No token that the scan knows is shorter, so that most names cost nothing. */
const SHORTEST = 16;

/** Of a longer name nothing is shown: what an image says may have megabytes, and the look takes time. */
const LONGEST = 4096;

/** What is said in the place of such a name. */
export const UNTOLD = '(a name with a token or a login in it)';

/**
 * Returns whether a name, a path, or a link's text holds a token or a login: a download may be named as its address, with either in it,
 * escaped, or as folders, where two slashes are one. An image and an evidence show the names of files as well as their bytes.
 */
export function isSecretName(name: string): boolean {
  const readings = readingsOf(name);
  const last = name.slice(name.lastIndexOf('/') + 1);
  return (
    readings.some((each) => hasLogin(each)) ||
    [last, ...readings].some((each) => each.length >= SHORTEST && holdsSecret(each))
  );
}

/** Returns a name as a message has it: whole names are looked at, since of a part nobody knows what it is a part of. */
export function shownName(name: string, limit = 80): string {
  if (name.length > LONGEST) return `(a name of ${name.length} characters)`;
  return isSecretName(name) ? UNTOLD : printable(name, limit);
}
