import { randomBytes } from 'node:crypto';
import { NAME_PREFIX } from './labels.ts';

/** What an image that only a control has is called: it says whose it is. */
export function controlImageName(run: string, owner: string): string {
  return `localhost/${NAME_PREFIX}control-${run}:${owner}`;
}

/**
 * The same for an image as Docker's builders make it, before its times are set (`build`), and for an image that a build
 * starts from (`base`). A run may build more than one; nobody can guess the name. BuildKit asks the registry that a name
 * begins with, in the containerd store even for what it has: port 0, at which nobody can listen.
 */
export function buildImageName(kind: 'build' | 'base', run: string, owner: string): string {
  return `127.0.0.1:0/${NAME_PREFIX}${kind}-${run}:${owner}-${randomBytes(16).toString('hex')}`;
}
