import { hasLogin } from '../../foundation/hidden-logins.ts';
import { plainText } from '../../foundation/plain-text.ts';
import { holdsSecret } from './private-keys.ts';

/** What goes on in the next line, as a Dockerfile and a shell have it. */
const GOES_ON = /\\[ \t]*\r?\n/g;
/** Instructions of which Docker runs the words as they are, but those for a shell. */
const WORDS =
  /^[ \t]*(?:ONBUILD[ \t]+|HEALTHCHECK[ \t])?(?:--\S{1,200}[ \t]+){0,8}(?:RUN|CMD|ENTRYPOINT)[ \t]+(?:--\S{1,200}[ \t]+){0,8}\[[ \t]*"(?![^\n]*"-[a-z]*c")[^\n]*$/gim;

/** The name of a variable that a text declares: for a builder, or in a shell. */
const DECLARED =
  /(?<=\b(?:ARG|ENV|for)[ \t]{1,9}|\bread[ \t]{1,9}(?:-[a-z]{1,9}[ \t]{1,9})?(?:\w{1,40}[ \t]{1,9}){0,4})[a-z_]\w*|(?<![\w$?&.,=-])[a-z_]\w*(?==)/gi;
const USED = /(?<!\\)\$([a-z_]\w*)/gi;

/**
 * Returns whether a text that the evidence would publish holds a private key, a token, or an address with a login, also behind
 * escapes and across lines that go on.
 */
export function publishesSecret(text: string): boolean {
  const joined = text.replace(GOES_ON, '');
  const texts = [text, plainText(Buffer.from(text)), joined, plainText(Buffer.from(joined))];
  return (
    [text, joined].some(holdsSecret) ||
    texts.some((each) => hasLogin(withBraces(each), 'a shell')) ||
    (joined.match(WORDS) ?? []).some((words) => hasLogin(words))
  );
}

/** Returns a text in which the variables that it declares have braces: a password may begin with the same sign. */
function withBraces(text: string): string {
  const declared = new Set(text.match(DECLARED));
  if (declared.size === 0) return text;
  return text.replaceAll(USED, (used, name: string) => (declared.has(name) ? `\${${name}}` : used));
}
