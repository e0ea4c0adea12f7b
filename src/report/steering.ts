/**
 * Makes a text one line that a job's runner does not take for a command. The runner reads `::name::` at the start of a
 * line and `##[name]` anywhere as commands (actions/runner, ActionCommand.cs), whichever step prints them: a program in
 * a `run:` step as well as an action.
 */
export function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}

/** Characters that control a terminal or mislead the eye, except the line breaks between members. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Writes a value as JSON for a terminal or a job's log: the same value for every parser, without characters that
 * control either. `##[` cannot occur in it; `::` after a quotation mark is not a command.
 */
export function steeringFreeJson(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, null, indent);
  return text.replace(UNPRINTABLE, escaped).replaceAll('##[', '#\\u0023[');
}

/** A character as JSON escapes, one for each UTF-16 code unit (RFC 8259, 7). */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
