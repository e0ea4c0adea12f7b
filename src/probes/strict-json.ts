/** A JSON value as parsed: plain data without any prototype trick. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface JsonLimits {
  /** Greatest length of the text in characters (UTF-16 code units). */
  readonly characters: number;
  /** Greatest nesting of arrays and objects. */
  readonly depth: number;
}

/**
 * Parses hostile JSON: JSON.parse's grammar (RFC 8259, so no NaN and no comments), and besides refuses what readers
 * disagree about: a member named twice (also when spelled with escapes), `__proto__`, unpaired surrogates, numbers that
 * become infinite, and what is too long or too deep.
 *
 * @throws Error with one short sentence that holds nothing of the text
 */
export function parseStrictJson(text: string, limits: JsonLimits): Json {
  if (text.length > limits.characters) throw new Error(`it is longer than ${limits.characters} characters`);
  if (!text.isWellFormed()) throw new Error('it holds an unpaired surrogate');
  // Before JSON.parse, whose own depth is bounded by nothing that we choose.
  checkStructure(text, limits.depth);
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('it is not JSON');
  }
  // Of a text that is well-formed only escapes can make a value that is not.
  checkValues(value, text.includes('\\u'));
  return value;
}

/** The characters of JSON's structure (RFC 8259, 2), and the two that matter within a string. */
const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

const NOWHERE = -1;

/** Walks the text once: nesting and repeated members. Text that is no JSON at all is left to JSON.parse to refuse. */
function checkStructure(text: string, depth: number): void {
  const open: (Set<string> | null)[] = [];
  /** Where the string begins and ends that stands right before; nowhere when something else does. */
  let start = NOWHERE;
  let end = NOWHERE;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        start = at;
        end = endOfString(text, at);
        at = end - 1;
        break;
      case OPEN_OBJECT:
      case OPEN_LIST:
        open.push(text.charCodeAt(at) === OPEN_OBJECT ? new Set() : null);
        if (open.length > depth) throw new Error(`it is nested deeper than ${depth}`);
        start = NOWHERE;
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        open.pop();
        start = NOWHERE;
        break;
      case COLON:
        noteMember(open.at(-1) ?? null, start === NOWHERE ? null : text.slice(start, end));
        start = NOWHERE;
        break;
      case COMMA:
        start = NOWHERE;
        break;
    }
  }
}

/** Where a string that begins here ends, its closing quote included. */
function endOfString(text: string, start: number): number {
  const quote = text.indexOf('"', start + 1);
  // Most strings hold no escape, and long ones (base64) never do.
  if (quote !== -1 && !text.slice(start + 1, quote).includes('\\')) return quote + 1;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) return at + 1;
    if (character === BACKSLASH) at += 1;
  }
  throw new Error('it is not JSON');
}

function noteMember(members: Set<string> | null, string: string | null): void {
  if (members === null) return;
  if (string === null) throw new Error('it is not JSON');
  const name = nameIn(string);
  if (members.has(name)) throw new Error('it names a member twice');
  if (name === '__proto__') throw new Error('it has a member named __proto__');
  members.add(name);
}

/** Two spellings of one name are the same name. */
function nameIn(string: string): string {
  if (!string.includes('\\')) return string.slice(1, -1);
  try {
    return String(JSON.parse(string));
  } catch {
    throw new Error('it is not JSON');
  }
}

function checkValues(value: Json, hasEscapes: boolean): void {
  if (typeof value === 'string') {
    if (hasEscapes && !value.isWellFormed()) throw new Error('it holds an unpaired surrogate');
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('it holds a number that is too great');
  } else if (Array.isArray(value)) {
    for (const item of value) checkValues(item, hasEscapes);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      checkValues(name, hasEscapes);
      checkValues(member, hasEscapes);
    }
  }
}
