import { randomBytes } from 'node:crypto';
import { NAME_PREFIX } from './labels.ts';

/** What an image that only a control has is called: it says whose it is. */
export function controlImageName(run: string, owner: string): string {
  return `localhost/${NAME_PREFIX}control-${run}:${owner}`;
}

/** The same for an image as Docker's builders make it, before its times are set; a run may build more than one. */
export function buildImageName(run: string, owner: string): string {
  return `localhost/${NAME_PREFIX}build-${run}:${owner}-${randomBytes(4).toString('hex')}`;
}
