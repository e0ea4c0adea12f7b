import { holdsSecret } from './private-keys.ts';

/** No token that the scan knows is shorter, so that most names cost nothing. */
const SHORTEST = 16;

/**
 * Returns whether a name, or a link's text, holds a token: a download may be named as its address, with the token in it. An
 * image and an evidence show the names of files as well as their bytes.
 */
export function isSecretName(name: string): boolean {
  return name.length >= SHORTEST && holdsSecret(name);
}
