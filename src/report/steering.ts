import { printable } from '../foundation/errors.ts';

/**
 * Makes a text one line that a job's runner does not take for a command. The runner reads `::name::` at the start of a
 * line and `##[name]` anywhere as commands (actions/runner, ActionCommand.cs), whichever step prints them: a program in
 * a `run:` step as well as an action.
 */
export function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}

/**
 * Makes what a library writes in one piece hold at most one command, at its beginning: a library writes each of its
 * commands by itself, and may put a service's text with line breaks behind its own words.
 */
export function withoutInnerCommands(text: string): string {
  const [first = '', ...more] = text.split(/(?<=[\r\n])/);
  return [first.replaceAll('##[', '## ['), ...more.map(withoutCommands)].join('');
}

/** This program's own colours on a terminal (ECMA-48, SGR). */
const COLOURS = [2, 22, 31, 32, 39].map((code) => `\u001b[${code}m`);
const OWN = new RegExp(`(${COLOURS.map((text) => text.replace('[', '\\[')).join('|')})`);

/**
 * Escapes what can steer a terminal or mislead the eye in a line for people, other than this program's own colours.
 *
 * @param colours whether it may hold this program's colours
 */
export function unsteering(line: string, colours: boolean): string {
  return line
    .split(OWN)
    .map((part, at) => (at % 2 === 1 && colours ? part : shown(part)))
    .join('');
}

/** A tab only moves to the next column. */
function shown(part: string): string {
  return part
    .split('\t')
    .map((each) => printable(each, Number.POSITIVE_INFINITY))
    .join('\t');
}

/** Characters that control a terminal or mislead the eye, as `printable` has them. */
const UNPRINTABLE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]+/gu;

/**
 * Writes a value as JSON for a terminal or a job's log: the same value for every parser, without characters that
 * control either. `##[` cannot occur in it; `::` after a quotation mark is not a command.
 */
export function steeringFreeJson(value: unknown, indent = 2): string {
  // Line by line: all the matches of one text are in memory at once, and a million of them take 100 MB.
  return JSON.stringify(value, null, indent)
    .split('\n')
    .map((line) => line.replace(UNPRINTABLE, escaped).replaceAll('##[', '#\\u0023['))
    .join('\n');
}

/** Characters as JSON escapes, one for each UTF-16 code unit (RFC 8259, 7). */
function escaped(characters: string): string {
  return Array.from(
    { length: characters.length },
    (_, at) => `\\u${characters.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
