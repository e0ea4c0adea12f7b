import { AttestationError, printable } from '../foundation/errors.ts';

/** A JSON value as it was written: objects keep their keys exactly, whole numbers keep all their digits. */
export type ExactJson =
  | null
  | boolean
  | string
  | bigint
  | number
  | readonly ExactJson[]
  | ReadonlyMap<string, ExactJson>;

/** Deeper than any profile or OCI config is; a hostile file must not exhaust the stack. */
const MAX_DEPTH = 64;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WHOLE_NUMBER = /^-?\d+$/;
const STRING = /"(?:[^"\\]|\\.)*"/sy;
const SPACE = /[ \t\n\r]*/y;

/**
 * Reads JSON (RFC 8259) without the two liberties of `JSON.parse` that let two readers of one file see two different
 * profiles: an object may not hold a key twice (engines take the last one, and Go folds case besides), and whole
 * numbers come as `bigint` (a comparison's value has 64 bits; a double would round it).
 *
 * @throws AttestationError `profile-invalid` for anything that is not JSON, or is JSON with a key twice
 */
export function parseExactJson(text: string): ExactJson {
  const reader = new Reader(text);
  const value = reader.value(0);
  reader.end();
  return value;
}

class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  value(depth: number): ExactJson {
    if (depth > MAX_DEPTH) throw this.wrong('is nested too deeply');
    this.take(SPACE);
    switch (this.text[this.at]) {
      case '{':
        return this.object(depth);
      case '[':
        return this.array(depth);
      case '"':
        return this.string();
      case 't':
        return this.word('true', true);
      case 'f':
        return this.word('false', false);
      case 'n':
        return this.word('null', null);
      default:
        return this.number();
    }
  }

  end(): void {
    this.take(SPACE);
    if (this.at < this.text.length) throw this.wrong('goes on after its end');
  }

  private object(depth: number): ReadonlyMap<string, ExactJson> {
    const members = new Map<string, ExactJson>();
    this.expect('{');
    if (this.isNext('}')) return members;
    do {
      this.take(SPACE);
      const key = this.string();
      if (members.has(key)) throw this.wrong(`holds the key "${printable(key, 60)}" twice in one object`);
      this.expect(':');
      members.set(key, this.value(depth + 1));
    } while (this.isNext(','));
    this.expect('}');
    return members;
  }

  private array(depth: number): readonly ExactJson[] {
    const items: ExactJson[] = [];
    this.expect('[');
    if (this.isNext(']')) return items;
    do items.push(this.value(depth + 1));
    while (this.isNext(','));
    this.expect(']');
    return items;
  }

  private string(): string {
    const source = this.take(STRING);
    if (source === null) throw this.wrong('is no valid JSON');
    try {
      return JSON.parse(source) as string;
    } catch {
      throw this.wrong('is no valid JSON');
    }
  }

  private number(): bigint | number {
    const source = this.take(NUMBER);
    if (source === null) throw this.wrong('is no valid JSON');
    return WHOLE_NUMBER.test(source) ? BigInt(source) : Number(source);
  }

  private word<T extends boolean | null>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) throw this.wrong('is no valid JSON');
    this.at += word.length;
    return value;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }

  private isNext(mark: string): boolean {
    this.take(SPACE);
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  private expect(mark: string): void {
    if (!this.isNext(mark)) throw this.wrong('is no valid JSON');
  }

  private wrong(what: string): AttestationError {
    return new AttestationError('profile-invalid', `The seccomp profile ${what} (character ${this.at}).`);
  }
}
