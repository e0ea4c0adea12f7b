/**
 * One line of text in which the runner of a job sees no command to itself. It takes `::name::` at the start of a line
 * and `##[name]` anywhere in one for such (actions/runner, ActionCommand.cs), whichever step prints it: a program's
 * words in a `run:` step as much as an action's.
 */
export function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}

/** What steers a terminal or an eye, besides the line breaks between members. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A value as JSON for a terminal or a job's log: the same value for every parser, and no character in it that steers
 * either. `##[` cannot stand in it; `::` is no command after a quotation mark.
 */
export function steeringFreeJson(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, null, indent);
  return text.replace(UNPRINTABLE, escaped).replaceAll('##[', '#\\u0023[');
}

/** A character as JSON's escapes, one for each UTF-16 code unit (RFC 8259, 7). */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
