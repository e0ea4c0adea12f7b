/** A quote of JSON, also where the JSON is in a string; a quote of Python and JavaScript. What stands before the first one does not count. */
const [QUOTE, FIRST] = [String.raw`\\{0,4}["']`, `["']`];
/** A form in a URL has a plus for a blank; Perl and Ruby have an arrow. */
const SEPARATOR = String.raw`[\s+]{0,20}(?::|=>)[\s+]{0,20}`;
/** Letters of both cases: random characters, and no placeholder. */
const LETTERS = String.raw`(?=[A-Z\d_-]{0,60}[a-z])(?=[a-z\d_-]{0,60}[A-Z])`;
/** A member's name with its colon; YAML and JavaScript need no quotes. */
const member = (names: string) =>
  String.raw`(?:${FIRST}(?:${names})${QUOTE}|(?<![\w.$])(?:${names}))${SEPARATOR}`;
/** The kind of a key and a private member of it, whatever the kind (RFC 7517, RFC 7518, RFC 8037). */
const KIND = new RegExp(`${member('kty')}(?:${QUOTE})?(?:RSA|EC|OKP|oct|AKP)\\b`);
const PRIVATE_NAMES = 'd|k|p|q|dp|dq|qi|priv';
const PRIVATE_MEMBER = new RegExp(
  [
    `${FIRST}(?:${PRIVATE_NAMES})${QUOTE}${SEPARATOR}${QUOTE}[A-Za-z0-9_-]{8,}={0,2}${QUOTE}`,
    // Without quotes a program's own names and calls must not count: random characters have a digit.
    String.raw`${member(PRIVATE_NAMES)}(?:${QUOTE})?(?=[\w-]{0,60}\d)${LETTERS}[A-Za-z0-9_-]{32,}(?=[\s\\"',}])`,
  ].join('|'),
);

/** Returns whether a text holds a private JWK: both members stand in one object, whatever other objects it holds. */
export function holdsPrivateJwk(text: string): boolean {
  if (!text.includes('kty')) return false;
  const isPrivate = (members: string) => KIND.test(members) && PRIVATE_MEMBER.test(members);
  for (const withStrings of [true, false])
    for (const members of objectsIn(text, withStrings)) if (isPrivate(members)) return true;
  return false;
}

const [BRACE, END_BRACE, STRING, BACKSLASH, LINE_FEED] = [0x7b, 0x7d, 0x22, 0x5c, 0x0a];

/** How deep objects are told apart: no key is deeper. */
const DEEPEST = 64;

/**
 * Returns the text of each object without that of the objects in it, and what is in none.
 *
 * @param withStrings whether a brace in a string of JSON is none; other texts have quotes without an end
 */
function* objectsIn(text: string, withStrings: boolean): Generator<string> {
  const open = [''];
  let from = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString && code === BACKSLASH) at += 1;
    else if (inString) inString = code !== STRING && code !== LINE_FEED;
    else if (code === STRING) inString = withStrings;
    else if (code === END_BRACE || (code === BRACE && open.length < DEEPEST)) {
      const members = `${open.pop() ?? ''}${text.slice(from, at)} `;
      from = at + 1;
      if (code === BRACE) open.push(members, '');
      else yield members;
      if (open.length === 0) open.push('');
    }
  }
  yield* open.slice(0, -1);
  yield `${open.at(-1) ?? ''}${text.slice(from)}`;
}
