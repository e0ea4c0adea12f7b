import type { Readable } from 'node:stream';
import { type Json, type JsonMembers, parseJson } from '../foundation/json.ts';

/** Characters of a label, of a name of a member, and how deep and long a list may be. */
const [LONGEST_LABEL, LONGEST_NAME, DEEPEST, MOST_OBJECTS] = [512, 128, 128, 200_000];
/** Characters of all wanted members together but labels: an image has as many names as somebody gives it. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** JSON's own characters (RFC 8259, 2 and 7). */
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Reads a list of objects that may have any length, and of each object only some members: anybody who may use an engine may give
 * things labels of many megabytes, and a program that decodes the list keeps all of them.
 *
 * @param wanted names of members, and `Labels/NAME` for a label
 * @returns the wanted members of each object, in order; a label that is longer than all of ours is left out
 * @throws Error if it is not such a list, or its other wanted members are too long: one that is left out would hide names of ours
 */
export async function readLongList(body: Readable, wanted: readonly string[]): Promise<JsonMembers[]> {
  const scanner = new Scanner(new Set(wanted));
  body.setEncoding('utf8');
  for await (const piece of body as AsyncIterable<string>) scanner.read(piece);
  return scanner.end();
}

/** A wanted value while it is read. */
interface WantedValue {
  readonly name: string;
  /** How much is open around it. */
  readonly depth: number;
  /** Its text, as slices of the pieces: one text for each character would take 32 bytes of it. */
  readonly parts: string[];
  /** Where it begins in the piece that is read. */
  from: number;
  characters: number;
  isTooLong: boolean;
}

/** Goes through the text once, and keeps nothing of what is not wanted. */
class Scanner {
  private readonly objects: Record<string, Json>[] = [];
  private readonly wanted: ReadonlySet<string>;
  /** What is open: an object, or a list. */
  private readonly open: number[] = [];
  /** The name of the last member of the object in the list, and of the object in it. */
  private readonly names: [string, string] = ['', ''];
  private inString = false;
  private isEscaped = false;
  /** Whether the next string is the name of a member, and the one that is read if it is. */
  private isNameNext = false;
  private name: string | null = null;
  private value: WantedValue | null = null;
  private hasBegun = false;
  private characters = 0;

  constructor(wanted: ReadonlySet<string>) {
    this.wanted = wanted;
  }

  read(piece: string): void {
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (this.inString) this.inText(code, piece, at);
      else this.between(code, piece, at);
    }
    this.keep(piece, piece.length);
  }

  end(): JsonMembers[] {
    if (!this.hasBegun || this.open.length > 0 || this.inString) throw new Error('the list does not end');
    return this.objects;
  }

  private inText(code: number, piece: string, at: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (code === BACKSLASH) this.isEscaped = true;
    else if (code === QUOTE) {
      this.inString = false;
      const depth = this.open.length;
      if (this.name !== null && (depth === 2 || depth === 3)) this.names[depth - 2] = this.name;
      this.name = null;
    }
    if (this.value === null && this.name !== null && this.name.length < LONGEST_NAME)
      this.name += piece.charAt(at);
  }

  private between(code: number, piece: string, at: number): void {
    const endsValue = this.value?.depth === this.open.length && (code === COMMA || code === CLOSE_OBJECT);
    if (endsValue) {
      this.keep(piece, at);
      this.endValue();
    }
    switch (code) {
      case QUOTE:
        this.inString = true;
        if (this.isNameNext && this.value === null) this.name = '';
        return;
      case OPEN_LIST:
      case OPEN_OBJECT:
        this.begin(code);
        return;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        if (this.open.pop() !== code - 2) throw new Error('a bracket closes nothing');
        return;
      case COMMA:
        this.isNameNext = this.open.at(-1) === OPEN_OBJECT;
        return;
      case COLON:
        this.isNameNext = false;
        if (this.value === null) this.beginValue(at + 1);
    }
  }

  private begin(code: number): void {
    if (this.open.length === 0 && (code !== OPEN_LIST || this.hasBegun)) throw new Error('it is not a list');
    this.hasBegun = true;
    if (this.open.length === DEEPEST) throw new Error('the list is too deep');
    this.open.push(code);
    this.isNameNext = code === OPEN_OBJECT;
    if (this.open.length !== 2 || code !== OPEN_OBJECT) return;
    if (this.objects.length === MOST_OBJECTS) throw new Error('the list is too long');
    this.objects.push({});
  }

  private beginValue(from: number): void {
    const depth = this.open.length;
    if (depth !== 2 && (depth !== 3 || this.open[1] !== OPEN_OBJECT)) return;
    const name = depth === 2 ? this.names[0] : `${this.names[0]}/${this.names[1]}`;
    if (this.wanted.has(name)) this.value = { name, depth, parts: [], from, characters: 0, isTooLong: false };
  }

  private endValue(): void {
    const object = this.objects.at(-1);
    if (this.value === null || object === undefined) return;
    const limits = { characters: MOST_CHARACTERS, depth: 4 };
    // Anybody may write a label that is: the rest of the list counts all the same.
    if (!this.value.isTooLong) object[this.value.name] = parseJson(this.value.parts.join(''), limits);
    this.value = null;
  }

  /** Keeps what a piece has of the value, up to a place in it. */
  private keep(piece: string, end: number): void {
    const { value } = this;
    if (value === null) return;
    const part = piece.slice(value.from, end);
    value.from = 0;
    value.characters += part.length;
    if (value.depth === 2) this.characters += part.length;
    if (this.characters > MOST_CHARACTERS) throw new Error('its names are too long');
    value.isTooLong = value.depth === 3 && value.characters > LONGEST_LABEL;
    if (value.isTooLong) value.parts.length = 0;
    else value.parts.push(part);
  }
}
