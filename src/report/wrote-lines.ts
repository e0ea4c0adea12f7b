import { printable } from '../foundation/errors.ts';

const MOST_LINES = 40;

/**
 * Returns the last lines that a payload wrote to each stream, for the person who debugs it: an error of an interpreter
 * ends there. Each is made printable; empty if it wrote nothing.
 */
export function wroteLines(wrote: Readonly<Record<'stdout' | 'stderr', string>>): string[] {
  return (['stdout', 'stderr'] as const).flatMap((stream) => {
    if (wrote[stream].trim() === '') return [];
    const lines = wrote[stream].trimEnd().split('\n').slice(-MOST_LINES);
    const shown = lines.map((line) => `  | ${printable(line, 400)}`);
    return [`The end of the payload’s ${stream}, which the evidence does not have:`, ...shown, ''];
  });
}
