/** A JSON value as parsed: plain data without any prototype trick. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface JsonLimits {
  /** Greatest length of the text in characters (UTF-16 code units). */
  readonly characters: number;
  /** Greatest nesting of arrays and objects. */
  readonly depth: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gy;
const BETWEEN = /[^"{}[\]:,]*/gy;

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
  checkValues(value);
  return value;
}

/** Walks the tokens once: nesting and repeated members. Text that is no JSON at all is left to JSON.parse to refuse. */
function checkStructure(text: string, depth: number): void {
  const open: (Set<string> | null)[] = [];
  let previous = '';
  let at = 0;
  while (at < text.length) {
    BETWEEN.lastIndex = at;
    at += BETWEEN.exec(text)?.[0].length ?? 0;
    if (at >= text.length) return;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) throw new Error('it is not JSON');
    at += token.length;
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      if (open.length > depth) throw new Error(`it is nested deeper than ${depth}`);
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':') {
      noteMember(open.at(-1) ?? null, previous);
    }
    previous = token;
  }
}

function noteMember(members: Set<string> | null, token: string): void {
  if (members === null) return;
  let name: unknown;
  try {
    name = JSON.parse(token);
  } catch {
    throw new Error('it is not JSON');
  }
  if (typeof name !== 'string') throw new Error('it is not JSON');
  if (members.has(name)) throw new Error('it names a member twice');
  if (name === '__proto__') throw new Error('it has a member named __proto__');
  members.add(name);
}

function checkValues(value: Json): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new Error('it holds an unpaired surrogate');
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('it holds a number that is too great');
  } else if (Array.isArray(value)) {
    for (const item of value) checkValues(item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      checkValues(name);
      checkValues(member);
    }
  }
}
