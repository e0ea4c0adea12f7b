import { plainText } from '../../foundation/plain-text.ts';
import { withPlainBorders } from './drawn-tables.ts';
import { decodings, encodings } from './encoded-text.ts';
import { holdsEncodedToken } from './encoded-tokens.ts';
import { BEGINNING_BYTES, beginsAsKey, holdsAddressLogin, holdsKeyText } from './key-forms.ts';
import { withoutMarkup } from './markup.ts';
import { holdsEncodedLogin } from './registry-logins.ts';

/** How much is tested at a time. */
const PIECE = 1024 * 1024;
/** Pieces overlap by more than a key's beginning needs, also with the four bytes a character of UTF-32. */
const OVERLAP = 16 * 1024;

/**
 * The header of a PEM or OpenPGP private key (RFC 7468, RFC 9580), of one of SSH.com's with four hyphens, or of OpenVPN's;
 * also in a URL.
 */
const HEADER =
  /----(?:-| )BEGIN(?: |%20|\+)(?:(?:[A-Z0-9][A-Z0-9-]{0,23}(?: |%20|\+)){0,4}PRIVATE(?: |%20|\+)KEY(?: BLOCK)?|OpenVPN (?:Static key V1|tls-crypt-v2 (?:client|server) key))(?:-| )----/g;

/** What may stand for a break of the line, or around it: blanks, quotes, and escapes of JSON, PowerShell, RTF, XML and URLs. */
const BREAK = String.raw`(?:\\par|[\\\x60][nrt]|\\x0[ad]|\\u000[ad]|&#x?[0-9a-f]{1,3};|%0[ad]|[^a-z0-9])`;
/** Lines between a header and the key (RFC 1421, RFC 9580). Four hyphens end one, so that no header is read twice; so does a break of PowerShell's or HTML's, and the key where a blank is the break. */
const LINE = String.raw`(?:Proc-Type|DEK-Info|Key-Info|Version|Comment|MessageID|Hash|Charset|Subject):(?:(?!----|(?<![a-z0-9+/])[a-z0-9+/]{40})[^\r\n\\\x60<]){0,200}`;
/** It always matches, so that it never has to be tried again. */
const BETWEEN = new RegExp(`${BREAK}{0,300}(?:${LINE}${BREAK}{0,300}){0,8}`, 'iy');
/** Base64 as no program has it behind a header that it only names. */
const KEY = new RegExp(
  // What a lookahead has matched is not tried in another length: signs of base64 that are a break as well would take long.
  `[a-z0-9+/]{32}|(?=([a-z0-9+/]{16,31}))\\1(?=(${BREAK}{1,80}))\\2[a-z0-9+/=]{16}`,
  'iy',
);

/** An age identity, of X25519 or hybrid: 32 bytes in Bech32. */
const AGE = /AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]{58}/i;

const PUTTY = /PuTTY-User-Key-File-\d/g;
const PUTTY_KEY = /Private-Lines:/g;

/** Base64 of what a header begins with, and of what is in it, as kubeconfig and Kubernetes' secrets have it. */
const ENCODED_BEGIN = new RegExp(['-----BEGIN ', '---- BEGIN '].flatMap(encodings).join('|'), 'g');
const ENCODED_KIND = new RegExp(encodings('PRIVATE KEY').join('|'), 'g');
/** How far the second is behind the first at most, and how long the first is. */
const KIND_BEHIND = 70;
const LONGEST_BEGIN = 20;
/** A break between two lines of base64, also in a string; the last line may be short. */
const WRAPPED =
  /(?:\r?\n|(?:\\r)?\\n)(?:[ \t]*(?=[A-Za-z0-9+/]{16})|(?<=[A-Za-z0-9+/]{16}(?:\r?\n|(?:\\r)?\\n))[ \t]*(?=[A-Za-z0-9+/]{1,15}={0,2}(?![\w+/=])))/g;
/** How much is decoded at a time, and how much of it again: a header, lines behind it, and the key's beginning. */
const ENCODED_PIECE = 4096;
const ENCODED_OVERLAP = 1600;

/**
 * Looks for a private key in a file that comes in pieces, whatever its name and wherever in it: PEM, OpenPGP, age,
 * PuTTY, also indented, in a string of JSON or of a program, in base64, in UTF-16; JWK, WireGuard and tokens in a form of
 * their own; and at the file's beginning a key or a store of keys that is not text. A header alone, as programs name it,
 * is not a key. Takes time in proportion to the file's size.
 */
export class PrivateKeyScan {
  /** Whether one was found so far. */
  found = false;
  private tail = Buffer.alloc(0);
  private isPutty = false;
  private beginning = Buffer.alloc(0);

  add(piece: Buffer): void {
    if (this.beginning.length < BEGINNING_BYTES) {
      this.beginning = Buffer.concat([this.beginning, piece.subarray(0, BEGINNING_BYTES)]);
      this.found ||= beginsAsKey(this.beginning);
    }
    for (let at = 0; at < piece.length && !this.found; at += PIECE) {
      const bytes = Buffer.concat([this.tail, piece.subarray(at, at + PIECE)]);
      this.found = textsOf(bytes)
        .flatMap(withJoinedLines)
        .some((text) => this.isInAny(withPlainBorders(plainText(text))) || holdsEscapedLogin(text));
      this.tail = bytes.subarray(Math.max(0, bytes.length - OVERLAP));
    }
  }

  /** In the text, or in it as its reader sees it. */
  private isInAny(text: string): boolean {
    const seen = withoutMarkup(text);
    return this.isIn(text) || (seen !== text && this.isIn(seen));
  }

  private isIn(text: string): boolean {
    const unwrapped = text.replaceAll(WRAPPED, '');
    if (holdsPem(text) || AGE.test(text) || holdsKeyText(text)) return true;
    if (holdsEncodedPem(unwrapped) || holdsEncodedToken(unwrapped) || holdsEncodedLogin(unwrapped))
      return true;
    if (ENCODED_KEY.test(unwrapped)) return true;
    const putty = this.isPutty ? 0 : indexIn(text, PUTTY, 0);
    this.isPutty = putty >= 0;
    return this.isPutty && indexIn(text, PUTTY_KEY, putty) >= 0;
  }
}

/** How a key of GnuPG's agent begins, in both of its forms, and the private half of one of PuTTY's, in base64. */
const ENCODED_KEY = new RegExp(
  [
    ':private-key(',
    'protected-private-key(',
    'Private-Lines: ',
    ...['rsa', 'dsa', 'ecc', 'elg'].map((kind) => `private-key (${kind} `),
  ]
    .flatMap(encodings)
    .join('|'),
);

/** Returns whether a short text holds a private key or a token. */
export function holdsSecret(text: string): boolean {
  const scan = new PrivateKeyScan();
  scan.add(Buffer.from(text));
  return scan.found;
}

/** An address whose user or password has a sign that would end it, and so is escaped. */
function holdsEscapedLogin(text: Buffer): boolean {
  return text.includes('%') && holdsAddressLogin(text.toString('latin1'));
}

function indexIn(text: string, expression: RegExp, from: number): number {
  expression.lastIndex = from;
  return expression.exec(text)?.index ?? -1;
}

/**
 * The texts that a file's bytes may be: a NUL stands between two words, as in a process's environment; or it is a half or three
 * quarters of a character, in UTF-16 or UTF-32.
 */
function textsOf(bytes: Buffer): readonly Buffer[] {
  if (!bytes.includes(0)) return [bytes];
  const latin = bytes.toString('latin1');
  const apart = Buffer.from(latin.replaceAll(/\0+/g, '\n'), 'latin1');
  const wide = WIDTHS.filter(([isIn]) => isIn.test(latin)).map(([, nuls]) => wideText(bytes, nuls));
  return [apart, ...wide];
}

/** What goes on in the next line: in a shell, and in a string of YAML, in which blanks before the rest do not count. */
const GOES_ON = /\\\r?\n[ \t]*\\?/g;

/** How much around such an end is looked through once more: most texts have few of them. */
const AROUND = 4096;

/** Returns a text, and what stands around lines that go on, with each as one line. */
function withJoinedLines(text: Buffer): readonly Buffer[] {
  if (!text.includes('\\\n') && !text.includes('\\\r\n')) return [text];
  const latin = text.toString('latin1');
  let joined = '';
  let from = 0;
  let end = 0;
  for (const { 0: found, index } of latin.matchAll(GOES_ON)) {
    if (index > end) {
      joined += `${latin.slice(from, Math.min(end, index))}\n`;
      from = Math.max(from, index - AROUND);
    }
    joined += latin.slice(from, index);
    from = index + found.length;
    end = from + AROUND;
  }
  return [text, Buffer.from(`${joined}${latin.slice(from, end)}`, 'latin1')];
}

/** How some characters of UTF-16 and UTF-32 look, and how many NULs each has. */
const WIDTHS = [
  [/(?:[^\0]\0){8}/, 1],
  [/(?:[^\0]\0\0\0){8}/, 3],
] as const;

/** Returns the bytes that have this many NULs between them, and a line's end wherever it is another number. */
function wideText(bytes: Buffer, nuls: number): Buffer {
  const kept = Buffer.allocUnsafe(bytes.length + 2);
  let length = 0;
  let before = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) continue;
    const follows = at - before === nuls + 1;
    if (!follows && length > 0 && kept[length - 1] !== LINE_FEED) kept[length++] = LINE_FEED;
    // The first of a text: nothing else of it stands before.
    if (follows || isWide(bytes, at, nuls)) kept[length++] = byte;
    before = at;
  }
  return kept.subarray(0, length);
}

const LINE_FEED = 0x0a;

/** Whether exactly this many NULs follow. */
function isWide(bytes: Buffer, at: number, nuls: number): boolean {
  for (let next = 1; next <= nuls; next += 1) if (bytes[at + next] !== 0) return false;
  return bytes[at + nuls + 1] !== 0;
}

function holdsPem(text: string): boolean {
  HEADER.lastIndex = 0;
  let looked = 0;
  for (let found = HEADER.exec(text); found !== null; found = HEADER.exec(text)) {
    const end = HEADER.lastIndex;
    if (isKeyAt(text, end)) return true;
    if (end < looked) continue;
    looked = end + ONE_LOOK;
    if (isKeyAt(withoutBeginnings(text, found.index, end), 0)) return true;
  }
  return false;
}

function isKeyAt(text: string, at: number): boolean {
  BETWEEN.lastIndex = at;
  BETWEEN.test(text);
  KEY.lastIndex = BETWEEN.lastIndex;
  return KEY.test(text);
}

/** How much behind a header is looked through once more, how far from the last one, and how much may stand before each line. */
const [LOOKED_THROUGH, ONE_LOOK, LONGEST_BEGINNING] = [2_000, 500, 200];

/** Returns what is behind a header without as much of each line as stands before the header: logs have that before each of their lines. */
function withoutBeginnings(text: string, header: number, end: number): string {
  const near = text.slice(Math.max(0, header - LONGEST_BEGINNING), header);
  const before = near.length - near.lastIndexOf('\n') - 1;
  if (before === 0 || before === LONGEST_BEGINNING) return '';
  const [, ...lines] = text.slice(end, end + LOOKED_THROUGH).split('\n');
  return lines.map((each) => each.slice(before)).join('\n');
}

/** @param unwrapped without the breaks of base64's lines */
function holdsEncodedPem(unwrapped: string): boolean {
  for (let at = 0; ; at += ENCODED_PIECE) {
    const found = encodedHeader(unwrapped, at);
    if (found < 0) return false;
    // The group of four characters in which it begins may begin before it.
    at = Math.max(0, found - 3);
    const piece = unwrapped.slice(at, at + ENCODED_PIECE + ENCODED_OVERLAP);
    // In JSON base64 may be wrapped by escapes. The groups of each string in it may begin anywhere.
    const encoded = piece.replaceAll(/\\[nr]|[^A-Za-z0-9+/]/g, '');
    if (decodings(encoded).some(holdsPem)) return true;
  }
}

/** Returns where the next header begins; -1 without one. As one expression it would look ahead from each beginning. */
function encodedHeader(text: string, from: number): number {
  for (let at = from; ; ) {
    const begin = indexIn(text, ENCODED_BEGIN, at);
    if (begin < 0) return -1;
    const end = ENCODED_BEGIN.lastIndex;
    const kind = indexIn(text, ENCODED_KIND, end);
    if (kind < 0) return -1;
    if (kind <= end + KIND_BEHIND) return begin;
    at = Math.max(begin + 1, kind - KIND_BEHIND - LONGEST_BEGIN);
  }
}
