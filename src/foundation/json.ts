import { decodeUtf8 } from './utf8.ts';

/** A value whose numbers are of one kind. */
type Tree<Num> = string | Num | boolean | null | readonly Tree<Num>[] | { readonly [key: string]: Tree<Num> };

/** A JSON value as parsed: plain data without any prototype trick. */
export type Json = Tree<number>;

/** An object among them. */
export type JsonMembers = Readonly<Record<string, Json>>;

/** The same with every integer as a `bigint`, so that none is rounded. */
export type ExactJson = Tree<number | bigint>;

export interface JsonLimits {
  /** Greatest length of the text in characters (UTF-16 code units). */
  readonly characters: number;
  /** Greatest nesting of arrays and objects. */
  readonly depth: number;
  /** Maximum number of brackets, commas and colons together; `MOST_VALUES` by default. */
  readonly values?: number;
}

/** Each value takes up to a hundred bytes of memory, and two of text: four megabytes of empty lists take half a gigabyte. */
const MOST_VALUES = 200_000;

/** Why a text is rejected: it is not JSON, readers could understand it in two ways, or it exceeds a limit. */
export type JsonFault = 'not-json' | 'ambiguous' | 'too-large';

/** A rejected text. The message is the end of a sentence and holds no part of the text. */
export class JsonError extends Error {
  readonly fault: JsonFault;

  constructor(fault: JsonFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/**
 * Parses JSON (RFC 8259) that a hostile author may have written. It rejects what JSON.parse accepts and other readers
 * understand differently: a member named twice (also when spelled with escapes), `__proto__`, unpaired surrogates, and
 * numbers that become infinite. It stops at the first excess over a limit, before it spends memory on the rest.
 *
 * @throws JsonError
 */
export function parseJson(text: string, limits: JsonLimits): Json {
  return new Reader<number>(text, limits, finite).document();
}

/**
 * Parses the bytes of a JSON text: UTF-8 without a byte order mark, then as {@link parseJson}.
 *
 * @throws JsonError
 */
export function parseJsonBytes(bytes: Uint8Array, limits: JsonLimits): Json {
  const text = decodeUtf8(bytes);
  if (text === null) throw new JsonError('not-json', 'it is not UTF-8 text without byte order mark');
  return parseJson(text, limits);
}

/** Returns a value's members if it is an object; null otherwise. */
export function membersOf(value: Json | undefined): JsonMembers | null {
  return typeof value === 'object' && value !== null && !isList(value) ? value : null;
}

/** Returns a value's items if it is a list; null otherwise. */
export function listOf(value: Json | undefined): readonly Json[] | null {
  return isList(value) ? value : null;
}

/** Returns a value's items if it is a list of strings; null otherwise. */
export function stringsOf(value: Json | undefined): readonly string[] | null {
  return isList(value) && value.every((item) => typeof item === 'string') ? value : null;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * Parses JSON as {@link parseJson} does, and keeps all digits of integers: they are `bigint`, because a 64-bit value
 * would be rounded.
 *
 * @throws JsonError
 */
export function parseExactJson(text: string, limits: JsonLimits): ExactJson {
  return new Reader<number | bigint>(text, limits, exact).document();
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A negative zero is none: not every reader takes it for an unsigned number. */
const WHOLE_NUMBER = /^(?:0|-?[1-9]\d*)$/;

function finite(source: string): number {
  const value = Number(source);
  if (!Number.isFinite(value)) throw new JsonError('ambiguous', 'it holds a number that is too great');
  return value;
}

function exact(source: string): number | bigint {
  return WHOLE_NUMBER.test(source) ? BigInt(source) : finite(source);
}

/** JSON's own characters (RFC 8259, 2 and 7). */
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const [BLANK, TAB, NEW_LINE, RETURN] = [0x20, 0x09, 0x0a, 0x0d];
const [LETTER_T, LETTER_F, LETTER_N] = [0x74, 0x66, 0x6e];

/** From this length on, the JavaScript engine's own code reads a string without an escape. */
const LONG = 256;
/** V8 keeps the whole text for a slice of it that is longer: a bundle's 8 MB for a time in what is answered of it. */
const SHORT = 12;

class Reader<Num> {
  private readonly text: string;
  private readonly limits: Required<JsonLimits>;
  private readonly numberOf: (source: string) => Num;
  private at = 0;
  private depth = 0;
  private values = 0;

  constructor(text: string, limits: JsonLimits, numberOf: (source: string) => Num) {
    this.text = text;
    this.limits = { values: MOST_VALUES, ...limits };
    this.numberOf = numberOf;
  }

  document(): Tree<Num> {
    const { characters } = this.limits;
    if (this.text.length > characters) throw tooLarge(`it is longer than ${characters} characters`);
    if (!this.text.isWellFormed()) throw unpaired();
    const value = this.value();
    this.skipBlanks();
    if (this.at < this.text.length) throw notJson();
    return value;
  }

  private value(): Tree<Num> {
    this.skipBlanks();
    switch (this.text.charCodeAt(this.at)) {
      case QUOTE:
        return this.string();
      case OPEN_OBJECT:
        return this.object();
      case OPEN_LIST:
        return this.list();
      case LETTER_T:
        return this.word('true', true);
      case LETTER_F:
        return this.word('false', false);
      case LETTER_N:
        return this.word('null', null);
      default:
        return this.number();
    }
  }

  private object(): Tree<Num> {
    const members: { [key: string]: Tree<Num> } = {};
    this.open();
    if (!this.takes(CLOSE_OBJECT)) {
      do {
        this.skipBlanks();
        const name = this.string();
        if (name === '__proto__') throw new JsonError('ambiguous', 'it has a member named __proto__');
        if (Object.hasOwn(members, name)) throw new JsonError('ambiguous', 'it names a member twice');
        this.expect(COLON);
        this.count();
        members[name] = this.value();
      } while (this.separated());
      this.expect(CLOSE_OBJECT);
    }
    this.depth -= 1;
    return members;
  }

  private list(): Tree<Num> {
    const items: Tree<Num>[] = [];
    this.open();
    if (!this.takes(CLOSE_LIST)) {
      do items.push(this.value());
      while (this.separated());
      this.expect(CLOSE_LIST);
    }
    this.depth -= 1;
    return items;
  }

  private open(): void {
    this.at += 1;
    this.count();
    this.depth += 1;
    if (this.depth > this.limits.depth) throw tooLarge(`it is nested deeper than ${this.limits.depth}`);
  }

  private separated(): boolean {
    if (!this.takes(COMMA)) return false;
    this.count();
    return true;
  }

  private count(): void {
    this.values += 1;
    if (this.values > this.limits.values) throw tooLarge(`it holds more than ${this.limits.values} values`);
  }

  private string(): string {
    const { text, at } = this;
    if (text.charCodeAt(at) !== QUOTE) throw notJson();
    const quote = text.indexOf('"', at + 1);
    // Base64 is not read character by character.
    if (quote - at > LONG && !text.slice(at, quote).includes('\\')) return this.decoded(quote + 1);
    for (let end = at + 1; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === QUOTE) return end - at > SHORT ? this.decoded(end + 1) : this.undecoded(end);
      if (code === BACKSLASH) return this.decoded(endOfString(text, end));
      if (code < BLANK) throw notJson();
    }
    throw notJson();
  }

  /** Returns the string without escapes that ends there. */
  private undecoded(end: number): string {
    const value = this.text.slice(this.at + 1, end);
    this.at = end + 1;
    return value;
  }

  /** Returns the string that ends there, decoded by the JavaScript engine's own code. */
  private decoded(end: number): string {
    let value: string;
    try {
      value = String(JSON.parse(this.text.slice(this.at, end)));
    } catch {
      throw notJson();
    }
    if (!value.isWellFormed()) throw unpaired();
    this.at = end;
    return value;
  }

  private number(): Num {
    NUMBER.lastIndex = this.at;
    const source = NUMBER.exec(this.text)?.[0];
    if (source === undefined) throw notJson();
    this.at += source.length;
    return this.numberOf(source);
  }

  private word<Word extends boolean | null>(word: string, value: Word): Word {
    if (!this.text.startsWith(word, this.at)) throw notJson();
    this.at += word.length;
    return value;
  }

  private expect(mark: number): void {
    if (!this.takes(mark)) throw notJson();
  }

  private takes(mark: number): boolean {
    this.skipBlanks();
    if (this.text.charCodeAt(this.at) !== mark) return false;
    this.at += 1;
    return true;
  }

  private skipBlanks(): void {
    const { text } = this;
    let { at } = this;
    for (; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== BLANK && code !== NEW_LINE && code !== TAB && code !== RETURN) break;
    }
    this.at = at;
  }
}

/**
 * Returns where a string ends, its closing quote included; `from` is a position in it that is not part of an escape.
 */
function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at += 1;
  }
  throw notJson();
}

function notJson(): JsonError {
  return new JsonError('not-json', 'it is not JSON');
}

function tooLarge(message: string): JsonError {
  return new JsonError('too-large', message);
}

function unpaired(): JsonError {
  return new JsonError('ambiguous', 'it holds an unpaired surrogate');
}
