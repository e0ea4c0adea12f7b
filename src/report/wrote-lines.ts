import { printable } from '../foundation/errors.ts';

const MOST_LINES = 40;

/**
 * Returns the last lines of what a payload wrote to stderr, for the person who debugs it: there one looks first. Each is
 * made printable; empty if it wrote nothing.
 */
export function wroteLines(wrote: string): string[] {
  if (wrote.trim() === '') return [];
  const lines = wrote.trimEnd().split('\n').slice(-MOST_LINES);
  const shown = lines.map((line) => `  | ${printable(line, 400)}`);
  return ['The payload’s stderr, which the evidence does not have:', ...shown, ''];
}
