import {
  DockerfileParser,
  JSONInstruction,
  ModifiableInstruction,
  type Instruction as Parsed,
} from 'dockerfile-ast';
import type { LogicalLine } from './lines.ts';
import { refused } from './refused.ts';

/** An instruction as written in the Dockerfile; nothing in it is expanded, because nothing in it may need that. */
export interface Instruction {
  /** Its first line, from 1. */
  readonly line: number;
  /** In upper case. */
  readonly keyword: string;
  /** As written, with their dashes. */
  readonly flags: readonly string[];
  /** `json`: the strings of an array. `shell`: one word, the command. `words`: the parts between blanks. */
  readonly form: 'json' | 'shell' | 'words';
  readonly words: readonly string[];
  /** All that follows the keyword and its flags. */
  readonly rest: string;
}

/** Instructions that take an array of strings, and how to read their other form. */
const TAKES_JSON: ReadonlyMap<string, 'shell' | 'words'> = new Map([
  ['RUN', 'shell'],
  ['CMD', 'shell'],
  ['ENTRYPOINT', 'shell'],
  ['COPY', 'words'],
  ['ADD', 'words'],
]);

/**
 * An array of strings as all JSON readers decode it: without \u escapes, whose halves Go replaces and others keep.
 * Paths (of COPY) have no escapes at all.
 */
const JSON_ESCAPED =
  /^\[[ \t]*(?:"(?:[^"\\\t]|\\["\\/bfnrt])*"[ \t]*(?:,[ \t]*"(?:[^"\\\t]|\\["\\/bfnrt])*"[ \t]*)*)?\]$/;
const JSON_PLAIN = /^\[[ \t]*(?:"[^"\\\t]*"[ \t]*(?:,[ \t]*"[^"\\\t]*"[ \t]*)*)?\]$/;

/**
 * Reads each line as an instruction, and has dockerfile-ast read the whole text: it rejects what the two do not read
 * alike, because a builder might read it in a third way.
 *
 * @throws AttestationError `dockerfile-refused` (blocked)
 */
export function readInstructions(text: string, lines: readonly LogicalLine[]): Instruction[] {
  const instructions = lines.map(instructionOf);
  const parsed = DockerfileParser.parse(text).getInstructions();
  for (const [at, line] of lines.entries()) {
    const instruction = instructions[at];
    const other = parsed[at];
    if (instruction === undefined || other === undefined || !readAlike(instruction, line, other))
      throw refused(line.first, 'can be read in more than one way');
  }
  if (parsed.length !== lines.length)
    throw refused(lines.at(-1)?.last ?? 1, 'is followed by something that can be read in more than one way');
  return instructions;
}

function instructionOf({ first, text }: LogicalLine): Instruction {
  const [, written, rest = ''] = /^([A-Za-z]+)(?:[ \t]+(.*))?$/.exec(text) ?? [];
  if (written === undefined) throw refused(first, 'does not begin with an instruction');
  if (text.includes('<<'))
    throw refused(first, 'holds <<, which may begin a heredoc', 'Put the text into a file of the context.');
  const keyword = written.toUpperCase();
  const flags: string[] = [];
  let left = rest;
  for (let flag = FLAG.exec(left); flag !== null; flag = FLAG.exec(left)) {
    flags.push(flag[0].trimEnd());
    left = left.slice(flag[0].length);
  }
  const otherForm = TAKES_JSON.get(keyword) ?? 'words';
  const common = { line: first, keyword, flags, rest: left };
  if (TAKES_JSON.has(keyword) && left.startsWith('['))
    return { ...common, form: 'json', words: jsonStrings(first, left, otherForm) };
  const words = left === '' ? [] : otherForm === 'shell' ? [left] : left.split(/[ \t]+/);
  return { ...common, form: otherForm, words };
}

/** A word that begins with two dashes, and the blanks after it. */
const FLAG = /^--[^ \t]*[ \t]*/;

function jsonStrings(line: number, text: string, otherForm: 'shell' | 'words'): string[] {
  if (!(otherForm === 'shell' ? JSON_ESCAPED : JSON_PLAIN).test(text))
    throw refused(
      line,
      'begins like an array of strings and is not a plain one',
      'Write ["a", "b"] without \\u escapes (COPY: without any) and with nothing after it; a command in shell form cannot begin with [.',
    );
  return JSON.parse(text) as string[];
}

/**
 * Returns whether dockerfile-ast finds the same instruction at the same place with the same flags and words. Blanks do
 * not count: 0.7.1 drops them from the strings of an array.
 */
function readAlike({ keyword, flags, form, words }: Instruction, line: LogicalLine, other: Parsed): boolean {
  const { start, end } = other.getRange();
  if (other.getKeyword() !== keyword || start.line + 1 !== line.first || end.line + 1 !== line.last)
    return false;
  const its = other instanceof ModifiableInstruction ? other.getFlags().map(String) : [];
  if (its.join(' ') !== flags.join(' ')) return false;
  // Only the shell reads its own command; of the escapes in an array dockerfile-ast knows only two.
  if (form === 'shell' || (form === 'json' && line.text.includes('\\'))) return true;
  return withoutBlanks(wordsOf(other, form)) === withoutBlanks(words);
}

function wordsOf(parsed: Parsed, form: 'json' | 'words'): string[] {
  if (form === 'json' && parsed instanceof JSONInstruction)
    return parsed.getJSONStrings().map((string) => string.getJSONValue());
  return parsed.getArguments().map((argument) => argument.getValue());
}

function withoutBlanks(words: readonly string[]): string {
  return words.map((word) => word.replaceAll(' ', '')).join(' ');
}
