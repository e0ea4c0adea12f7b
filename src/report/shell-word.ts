import { printable } from '../foundation/errors.ts';

/**
 * Writes a text as one word of a POSIX shell, on one line. In a log the runner takes `::` and `##[` for a command: an
 * empty pair of quotes in between changes nothing for the shell.
 */
export function shellWord(hostile: string): string {
  const text = printable(hostile, 4096);
  if (/^[\w./:@%+,=-]+$/.test(text) && !text.includes('::')) return text;
  const quoted = `'${text.replaceAll("'", `'\\''`)}'`;
  return quoted.replace(/:(?=:)/g, ":''").replace(/##(?=\[)/g, "##''");
}
