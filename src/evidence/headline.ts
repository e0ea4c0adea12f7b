import type { Qualifier } from './reading.ts';

/**
 * Everything that qualifies the word: the waivers, the subject and its profile, and the qualifiers.
 */
export function acceptedHeadline(
  about: string,
  waivers: readonly string[],
  qualifiers: readonly Qualifier[],
): string {
  const waived = waivers.length > 0 ? ` with waivers: ${waivers.join(', ')};` : ':';
  return `ACCEPTED${waived} ${[about, ...qualifiers.map(({ words }) => words)].join('; ')}`;
}

/** How many reasons block, what they are about, and what was waived all the same. */
export function blockedHeadline(blocking: number, about: string | null, waivers: readonly string[]): string {
  const also = [
    ...(about === null ? [] : [`about ${about}`]),
    ...(waivers.length > 0 ? [`with waivers: ${waivers.join(', ')}`] : []),
  ];
  const words = also.length > 0 ? ` (${also.join('; ')})` : '';
  return `BLOCKED for ${blocking} ${blocking === 1 ? 'reason' : 'reasons'}${words}`;
}
