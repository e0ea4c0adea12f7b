import type { Reason } from '../evidence/reasons.ts';

const MOST_CODES = 3;

/** Returns the first codes of what blocks, to follow a verdict on its line: the reasons themselves stand elsewhere. */
export function codesInWords(reasons: readonly Pick<Reason, 'code'>[]): string {
  const codes = [...new Set(reasons.map(({ code }) => code))];
  if (codes.length === 0) return '';
  const more = codes.length > MOST_CODES ? `, and ${codes.length - MOST_CODES} more` : '';
  return `: ${codes.slice(0, MOST_CODES).join(', ')}${more}`;
}
