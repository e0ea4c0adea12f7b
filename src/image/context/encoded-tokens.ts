import { hasToken, TOKEN_FORMS } from '../../foundation/tokens.ts';
import { decodings, encodings } from './encoded-text.ts';

/** Programs put tokens into base64 behind a user (RFC 7617), or alone, as Kubernetes has any secret. */
const MARKS = [...new Set(TOKEN_FORMS.flatMap(([, ...marks]) => marks))];
const ENCODED = new RegExp(MARKS.flatMap(encodings).join('|'), 'g');
/** How far a user's name stands before it, and how long the longest token is: nothing of it is decoded more than twice. */
const [BEFORE, LONGEST] = [300, 350];

/**
 * Returns whether a text has a token in base64.
 *
 * @param text without the breaks of base64's lines
 */
export function holdsEncodedToken(text: string): boolean {
  ENCODED.lastIndex = 0;
  for (let found = ENCODED.exec(text); found !== null; found = ENCODED.exec(text)) {
    const [from, end] = runAround(text, found.index);
    if (decodings(text.slice(from, end)).some(hasToken)) return true;
    // What ended before that was decoded whole: another beginning in it would say nothing new.
    const isWhole = end < found.index + 2 * LONGEST;
    ENCODED.lastIndex = Math.max(ENCODED.lastIndex, isWhole ? end : end - LONGEST);
  }
  return false;
}

/** Where the base64 around a place begins and ends. */
function runAround(text: string, at: number): readonly [from: number, end: number] {
  let from = at;
  while (from > at - BEFORE && IS_BASE64.test(text.charAt(from - 1))) from -= 1;
  let end = at;
  while (end < at + 2 * LONGEST && IS_BASE64.test(text.charAt(end))) end += 1;
  return [from, end];
}

const IS_BASE64 = /[\w+/-]/;
