import { randomBytes } from 'node:crypto';
import { NAME_PREFIX } from './labels.ts';

/** What an image that only a control has is called: it says whose it is. */
export function controlImageName(run: string, owner: string): string {
  return `localhost/${NAME_PREFIX}control-${run}:${owner}`;
}

/**
 * The same for an image as Docker's builders make it, before its times are set (`build`), and for an image that a build
 * starts from (`base`). A run may build more than one; nobody can guess the name. A builder that does not find it here asks
 * the registry that the name begins with: port 1 of this machine, where only root could listen.
 */
export function buildImageName(kind: 'build' | 'base', run: string, owner: string): string {
  return `127.0.0.1:1/${NAME_PREFIX}${kind}-${run}:${owner}-${randomBytes(16).toString('hex')}`;
}
