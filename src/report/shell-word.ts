import { printable } from '../errors.ts';

/** A text as one word of a POSIX shell, on one line. */
export function shellWord(hostile: string): string {
  const text = printable(hostile, 4096);
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
