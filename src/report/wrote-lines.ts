import { printable } from '../foundation/errors.ts';

const MOST_LINES = 40;

/**
 * Returns lines of what a payload wrote to stderr, for the person who debugs it: of the beginning that the run keeps, the
 * last ones, where an error of an interpreter ends. Each is made printable; empty if it wrote nothing.
 *
 * @param wrote the beginning of its stderr
 */
export function wroteLines(wrote: string): string[] {
  if (wrote.trim() === '') return [];
  const lines = wrote.trimEnd().split('\n');
  const which =
    lines.length > MOST_LINES ? ` (the last ${MOST_LINES} of its first ${lines.length} lines)` : '';
  const shown = lines.slice(-MOST_LINES).map((line) => `  | ${printable(line, 400)}`);
  return [`The beginning of the payload’s stderr${which}, which the evidence does not have:`, ...shown, ''];
}
