import { messageOf } from './thrown.ts';

/** What could not be read as this project's JSON, by reason code. */
export type JsonFault = 'bundle-encoding' | 'bundle-not-json' | 'bundle-not-canonical';

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
  const text = decodeUtf8(bytes);
  return text === null
    ? { ok: false, fault: 'bundle-encoding', detail: 'not UTF-8 without byte order mark' }
    : readStrictText(text);
}

/** The same of a text, decoded. */
export function readStrictText(text: string): StrictJson {
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
