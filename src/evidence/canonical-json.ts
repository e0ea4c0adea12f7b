import { messageOf } from './thrown.ts';

/** What could not be read as this project's JSON, by reason code. */
export type JsonFault = 'bundle-encoding' | 'bundle-too-large' | 'bundle-not-json' | 'bundle-not-canonical';

/**
 * How large a bundle may be, in bytes, levels of nesting, and values (each with its bracket, comma or colon). The largest
 * that this program is known to write, with all negative controls, has 410 kB, 8 levels and 13,000 (docs/evidence-format.md).
 */
export const BUNDLE_LIMITS = { bytes: 4 * 1024 * 1024, depth: 80, values: 200_000 } as const;

export type StrictJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault; readonly detail: string };

/** The one form in which this project writes JSON: two spaces, one newline at the end, UTF-8. */
export function writeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Reads JSON in exactly the writer's form: writing the value again must give the same bytes. That refuses duplicate
 * keys, unusual numbers, needless escapes and everything else in which two readers of one file could differ.
 */
export function readStrictJson(bytes: Uint8Array): StrictJson {
  if (bytes.length > BUNDLE_LIMITS.bytes) return tooLarge(`more than ${BUNDLE_LIMITS.bytes} bytes`);
  const text = decodeUtf8(bytes);
  return text === null
    ? { ok: false, fault: 'bundle-encoding', detail: 'not UTF-8 without byte order mark' }
    : readStrictText(text);
}

/** The same of a text, decoded. */
export function readStrictText(text: string): StrictJson {
  // Before JSON.parse, which takes gigabytes for what a few kilobytes of a zip hold.
  const excess = excessOf(text);
  if (excess !== null) return tooLarge(excess);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      fault: 'bundle-not-json',
      detail: messageOf(error),
    };
  }
  return isCanonical(value, text)
    ? { ok: true, value }
    : { ok: false, fault: 'bundle-not-canonical', detail: 'writing it again gives other bytes' };
}

function tooLarge(detail: string): StrictJson {
  return { ok: false, fault: 'bundle-too-large', detail };
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Returns what a text has more of than a bundle may; null if it is within the limits. It walks the text once, keeps
 * nothing, and stops at the first excess. Of text that is not JSON it may say anything: nothing relies on it but a refusal.
 */
function excessOf(text: string): string | null {
  if (text.length > BUNDLE_LIMITS.bytes) return `more than ${BUNDLE_LIMITS.bytes} characters`;
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = lastOfString(text, at);
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        depth += 1;
        values += 1;
        if (depth > BUNDLE_LIMITS.depth) return `more than ${BUNDLE_LIMITS.depth} levels of nesting`;
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        depth -= 1;
        break;
      case COMMA:
      case COLON:
        values += 1;
        break;
    }
    if (values > BUNDLE_LIMITS.values) return `more than ${BUNDLE_LIMITS.values} values`;
  }
  return null;
}

/** Where the string ends that begins here: at its closing quote, or at the end of the text. */
function lastOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

/** Texts, since bytes that are UTF-8 without a byte order mark and their text stand for each other, one to one. */
function isCanonical(value: unknown, text: string): boolean {
  try {
    const again = JSON.stringify(value, null, 2);
    // A part of the text is compared by the word, which startsWith is not.
    return text.length === again.length + 1 && text.endsWith('\n') && text.slice(0, -1) === again;
  } catch {
    // Nested deeper than the writer's stack: nothing that this project wrote.
    return false;
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as text if they are UTF-8 without a byte order mark; null otherwise. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    const text = UTF_8.decode(bytes);
    return text.startsWith('\uFEFF') ? null : text;
  } catch {
    return null;
  }
}

/** Whether two plain values are written the same. */
export function equalJson(a: unknown, b: unknown): boolean {
  // Different texts are written differently, and a value as itself: neither need be written.
  if (a === b || (typeof a === 'string' && typeof b === 'string')) return a === b;
  return JSON.stringify(a) === JSON.stringify(b);
}
