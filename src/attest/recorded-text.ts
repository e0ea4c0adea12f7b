import { hasCredential, LEAVE_OUT } from '../foundation/credentials.ts';
import { AttestationError } from '../foundation/errors.ts';
import { holdsSecret } from '../image/context/private-keys.ts';
import type { HostFacts } from '../probes/host-facts.ts';

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

/** What the machine reports of a run or a launch, as its evidence or receipt records it. */
interface Reported {
  readonly host: HostFacts;
  readonly venue_facts: object;
}

/**
 * Refuses what engine, kernel and venue report if a text of it has a secret. A machine's folder may have one in its name, and no list
 * of the places that show such a name is complete. An image's content and the profile were checked when they were read.
 *
 * @throws AttestationError `invalid-setting` (usage), which names the member
 */
export function refuseReportedSecrets({ host, venue_facts }: Reported): void {
  const { inventory: _, seccomp: __, ...facts } = host;
  for (const [member, value] of Object.entries({ ...facts, venue_facts }))
    refuseRecordedSecrets({ [`What this machine reports (${member})`]: textsBelow(value) });
}

function textsBelow(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsBelow) : [];
}

/** The one knows more kinds of keys, the other addresses of every scheme. */
function isTold(text: string): boolean {
  return holdsSecret(text) || hasCredential(text);
}

/** Returns the texts among settings: names and paths are recorded as well. */
export function textsOf(settings: object): readonly string[] {
  return Object.values(settings).filter((each) => typeof each === 'string');
}
