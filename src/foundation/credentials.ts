import { hasLogin, withoutLogins } from './hidden-logins.ts';
import { plainText } from './plain-text.ts';
import { hasToken, withoutTokens } from './tokens.ts';

/** What to do about it. */
export const LEAVE_OUT = 'Leave out keys, logins and tokens: it is shown and recorded.';

/** What a text of more than one reading has: an escape, or one slash behind a colon. */
const OF_READINGS = /[\\%&]|:\/(?!\/)/;

/** Returns a text as its readers may read it: as it is, without its escapes, and with two slashes where a path has one of them. */
export function readingsOf(text: string): readonly string[] {
  if (!OF_READINGS.test(text)) return [text];
  const texts = [text, plainText(Buffer.from(text))];
  return [...new Set([...texts, ...texts.map(withTwoSlashes)])];
}

function withTwoSlashes(address: string): string {
  return address.replace(/:\/(?!\/)/g, '://');
}

/** Whether a text has a token, or an address with a login, in any reading: no setting may have one, since it is shown and recorded. */
export function hasCredential(text: string): boolean {
  return readingsOf(text).some((each) => hasToken(each) || hasLogin(each));
}

/**
 * The beginning of a token of claims (RFC 7519), and what may be the rest of it: a service may repeat the one that it was sent, and a
 * message be cut in it. One that a file or a setting has may be nobody's secret.
 */
const CLAIMS = /eyJ[\w-]{17,}[\w.+/=%~-]*/g;

/** What {@link withoutLogins} leaves of a login. */
const HIDDEN = /…@/g;

/**
 * Returns a text in which nothing shows a token, not even one of claims, nor an address or a setting the login before its
 * host, as far as a word can be one. Of a word with one in another reading nothing is left.
 */
export function withoutCredentials(text: string): string {
  const shown = withoutLogins(withoutTokens(text)).replace(CLAIMS, '…');
  if (!OF_READINGS.test(shown)) return shown;
  return shown
    .split(/(\s+)/)
    .map((word) => (OF_READINGS.test(word) && hasCredential(word.replace(HIDDEN, '')) ? '…' : word))
    .join('');
}
