/** Stands for borders, as between the columns of a table in ASCII: a hyphen or a plus would be part of some tokens. */
export const BAR = '|';

/** Whether a character is one of Unicode's box drawing, U+2500 to U+257F. */
function isBorder(code: number): boolean {
  return code >= 0x2500 && code <= 0x257f;
}

/** What starts an escape. */
const [BACKSLASH, PERCENT, AMPERSAND] = [0x5c, 0x25, 0x26];
const [SEMICOLON, LINE_FEED, SHARP] = [0x3b, 0x0a, 0x23];
const [BRACE, END_BRACE] = [0x7b, 0x7d];

/**
 * What a character behind a backslash may stand for: what keys and credentials are written with besides letters and digits, and what
 * stands around them. A letter would be one in any text: `\n` may be a folder's name behind a backslash. A number may stand for any
 * character of ASCII that can be seen, and these.
 */
const MEANT = new Set([...'\t\n\r !"\'#&()+,-./:;<=>?@[]_`{|}~'].map((character) => character.charCodeAt(0)));

/** HTML's names of these characters (HTML §13.5); XML has five of them. */
const NAMES =
  'Tab \t NewLine \n excl ! quot " num # amp & apos \' lpar ( rpar ) plus + comma , hyphen - dash - period . sol / ' +
  'colon : semi ; lt < equals = gt > quest ? commat @ lsqb [ rsqb ] lowbar _ UnderBar _ grave ` lcub { verbar | vert | rcub }';
const NAMED: ReadonlyMap<string, number> = new Map(
  NAMES.split(/ (?=[a-z])/i).map((each) => [each.slice(0, -2), each.charCodeAt(each.length - 1)]),
);

/**
 * Returns a text without the escapes in which programs write punctuation, and any sign by its number: of JSON and of programs (`\/`, `\"`, `\u002B`,
 * `\x2b`, `\053`), of URLs (`%2F`), and of HTML and XML (`&#47;`, `&quot;`). A table's border by its number is a bar.
 * Takes time in proportion to the text's length.
 *
 * @param bytes a text in Latin-1
 */
export function plainText(bytes: Buffer): string {
  if (![BACKSLASH, PERCENT, AMPERSAND].some((sign) => bytes.includes(sign))) return bytes.toString('latin1');
  const plain = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const found =
      byte === BACKSLASH || byte === PERCENT || byte === AMPERSAND ? escapeAt(bytes, at, byte) : null;
    plain[length++] = found?.meant ?? byte;
    at = found?.next ?? at + 1;
  }
  return plain.toString('latin1', 0, length);
}

interface Escape {
  readonly meant: number;
  readonly next: number;
}

function escapeAt(bytes: Buffer, at: number, sign: number): Escape | null {
  if (sign === BACKSLASH) return backslashAt(bytes, at);
  if (sign === AMPERSAND) return entityAt(bytes, at);
  // As JavaScript's escape() writes what is not Latin-1, and may write anything.
  return bytes[at + 1] === 0x75
    ? ofNumber(hexOf(bytes, at + 2, 4), at + 6)
    : ofNumber(hexOf(bytes, at + 1, 2), at + 3);
}

/** How many digits follow `\x`, `\u` and `\U`, where they are not in braces. */
const HEX_DIGITS: ReadonlyMap<number, number> = new Map([
  [0x78, 2],
  [0x75, 4],
  [0x55, 8],
]);

/** `\u{2d}` and `\o{55}`, with up to twelve digits. */
function inBraces(bytes: Buffer, from: number, base: 8 | 16): Escape | null {
  let end = from;
  while (end < from + 12 && bytes[end] !== END_BRACE) end += 1;
  if (bytes[end] !== END_BRACE || end === from) return null;
  return ofNumber(numberOf(bytes, from, end - from, base), end + 1);
}

/** A zero and three digits, as echo(1) has it, or three or two. */
function octalAt(bytes: Buffer, at: number): Escape | null {
  const digits = (from: number, count: number) => ofNumber(numberOf(bytes, from, count, 8), from + count);
  return (bytes[at] === 0x30 ? digits(at + 1, 3) : null) ?? digits(at, 3) ?? digits(at, 2);
}

/** Of a string that holds a string, the backslashes are escaped as well. */
function backslashAt(bytes: Buffer, from: number): Escape | null {
  let at = from;
  while (bytes[at] === BACKSLASH && at < from + 8) at += 1;
  const byte = bytes[at] ?? 0;
  const digits = HEX_DIGITS.get(byte);
  if (bytes[at + 1] === BRACE && (digits !== undefined || byte === 0x6f))
    return inBraces(bytes, at + 2, digits === undefined ? 8 : 16);
  if (digits !== undefined) return ofNumber(hexOf(bytes, at + 1, digits), at + 1 + digits);
  if (byte >= 0x30 && byte <= 0x37) return octalAt(bytes, at);
  // At a line's end it joins two lines, and does not escape the line feed.
  return byte < 0x20 ? null : meant(byte, at + 1);
}

/** The longest has a name of seven letters, or a number with zeros before it. */
const MOST_OF_ENTITY = 12;

function entityAt(bytes: Buffer, from: number): Escape | null {
  let at = from + 1;
  while (at <= from + MOST_OF_ENTITY && isOfEntity(bytes[at] ?? 0)) at += 1;
  if (bytes[at] !== SEMICOLON) return unendedAt(bytes, from);
  const name = bytes.toString('latin1', from + 1, at);
  const [, hex, digits] = /^#(?:[xX]([0-9A-Fa-f]+)|([0-9]+))$/.exec(name) ?? [];
  const number = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
  const named = NAMED.get(name);
  return named === undefined ? ofNumber(number, at + 1) : meant(named, at + 1);
}

/** A decimal number without a semicolon: readers of HTML end it at the first sign that is no digit (HTML §13.2.5.84). */
function unendedAt(bytes: Buffer, from: number): Escape | null {
  if (bytes[from + 1] !== SHARP) return null;
  const [whole, digits] = /^&#(\d{2,8})(?![\d;])/.exec(bytes.toString('latin1', from, from + 11)) ?? [];
  return whole === undefined ? null : ofNumber(Number(digits), from + whole.length);
}

/** A sharp, a digit or a letter. */
function isOfEntity(byte: number): boolean {
  return byte === SHARP || (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}

function meant(code: number, next: number): Escape | null {
  if (!MEANT.has(code)) return null;
  return { meant: code === 0x0d ? LINE_FEED : code, next };
}

/** Returns null unless it is the number of a sign of ASCII that can be seen, of {@link MEANT}, or of a table's border. */
function ofNumber(code: number, next: number): Escape | null {
  if (isBorder(code)) return { meant: BAR.charCodeAt(0), next };
  return code > 0x20 && code < 0x7f ? { meant: code, next } : meant(code, next);
}

function hexOf(bytes: Buffer, from: number, count: number): number {
  return numberOf(bytes, from, count, 16);
}

/** NaN if they are not all digits of that base. */
function numberOf(bytes: Buffer, from: number, count: number, base: 8 | 16): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const byte = bytes[at] ?? 0;
    const digit = byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x57;
    if (digit < 0 || digit >= base || (byte > 0x39 && digit < 10)) return Number.NaN;
    value = value * base + digit;
  }
  return value;
}
