import { parseStrictJson } from '../probes/strict-json.ts';
import { decodeUtf8 } from './canonical-json.ts';

/** How much of a text is read, and how deep it may be nested. */
export interface PlainJsonLimits {
  readonly characters: number;
  readonly depth: number;
}

/**
 * Reads JSON that other programs or people wrote, in any form but an ambiguous one: a member that is written twice is
 * refused.
 *
 * @throws an error whose message says what is wrong with the text
 */
export function readPlainJson(bytes: Uint8Array, limits: PlainJsonLimits): unknown {
  const text = decodeUtf8(bytes);
  if (text === null) throw new Error('it is not UTF-8 text without byte order mark');
  return parseStrictJson(text, limits);
}
