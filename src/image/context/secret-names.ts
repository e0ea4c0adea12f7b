import { hasLogin } from '../../foundation/hidden-logins.ts';
import { plainText } from './plain-text.ts';
import { holdsSecret } from './private-keys.ts';

/** No token or login that counts is shorter, so that most names cost nothing. */
const SHORTEST = 16;

/**
 * Returns whether a name, or a link's text, holds a token or a login: a download may be named as its address, with either in it, and
 * escaped, since no name has a slash. An image and an evidence show the names of files as well as their bytes.
 */
export function isSecretName(name: string): boolean {
  return (
    name.length >= SHORTEST && (holdsSecret(name) || hasLogin(name) || hasLogin(plainText(Buffer.from(name))))
  );
}
