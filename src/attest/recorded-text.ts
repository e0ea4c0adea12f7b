import { hasCredential, LEAVE_OUT } from '../foundation/credentials.ts';
import { AttestationError } from '../foundation/errors.ts';
import { holdsSecret } from '../image/context/private-keys.ts';

/**
 * Refuses texts of free form that evidence or a receipt would publish if one holds what no file of a build may hold. The message has
 * no part of it.
 *
 * @param texts by the words that name them in the message; null for no texts
 * @throws AttestationError `invalid-setting` (usage)
 */
export function refuseRecordedSecrets(texts: Readonly<Record<string, readonly string[] | null>>): void {
  const [found] = Object.entries(texts).find(([, each]) => each?.some(isTold)) ?? [];
  if (found === undefined) return;
  throw new AttestationError('invalid-setting', `${found} has a key, a login or a token.`, {
    advice: LEAVE_OUT,
  });
}

/** The one knows more kinds of keys, the other addresses of every scheme. */
function isTold(text: string): boolean {
  return holdsSecret(text) || hasCredential(text);
}

/** Returns the texts among settings: names and paths are recorded as well. */
export function textsOf(settings: object): readonly string[] {
  return Object.values(settings).filter((each) => typeof each === 'string');
}
