import { JsonError, parseJson } from '../foundation/json.ts';
import { decodeUtf8 } from '../foundation/utf8.ts';

/** Why a file could not be read as this project's JSON, by reason code. */
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
 * Reads JSON in exactly the writer's form: writing the value again must give the same bytes. The rule refuses duplicate
 * keys, unusual numbers, needless escapes and everything else that two readers of one file could read differently.
 */
export function readStrictJson(bytes: Uint8Array): StrictJson {
  if (bytes.length > BUNDLE_LIMITS.bytes)
    return { ok: false, fault: 'bundle-too-large', detail: `it is longer than ${BUNDLE_LIMITS.bytes} bytes` };
  const text = decodeUtf8(bytes);
  return text === null
    ? { ok: false, fault: 'bundle-encoding', detail: 'not UTF-8 without byte order mark' }
    : readStrictText(text);
}

/** Reads a decoded text by the same rule. */
export function readStrictText(text: string): StrictJson {
  try {
    const value = parseJson(text, { ...BUNDLE_LIMITS, characters: BUNDLE_LIMITS.bytes });
    return isCanonical(value, text)
      ? { ok: true, value }
      : { ok: false, fault: 'bundle-not-canonical', detail: 'writing it again gives other bytes' };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { ok: false, fault: FAULTS[error.fault], detail: error.message };
  }
}

/** The writer never writes what can be read in two ways. */
const FAULTS: Readonly<Record<JsonError['fault'], JsonFault>> = {
  'not-json': 'bundle-not-json',
  ambiguous: 'bundle-not-canonical',
  'too-large': 'bundle-too-large',
};

/** Texts, since bytes that are UTF-8 without a byte order mark correspond to their text one to one. */
function isCanonical(value: unknown, text: string): boolean {
  const again = JSON.stringify(value, null, 2);
  // A slice compares by the word; startsWith does not.
  return text.length === again.length + 1 && text.endsWith('\n') && text.slice(0, -1) === again;
}

/** Whether two plain values have the same written form. */
export function equalJson(a: unknown, b: unknown): boolean {
  // Different strings have different written forms, and a value equals itself: neither case needs writing.
  if (a === b || (typeof a === 'string' && typeof b === 'string')) return a === b;
  return JSON.stringify(a) === JSON.stringify(b);
}
