import { AttestationError, printable } from '../foundation/errors.ts';
import { parseJsonBytes, stringsOf } from '../foundation/json.ts';
import { messageOf } from '../foundation/thrown.ts';

/** Longest list of names that is read, in bytes: one letter that is not Latin makes each of its characters two bytes. */
export const MAX_NAMES_BYTES = 8 * 1024 * 1024;

/** Most names: two fleets of the largest size that is measured. */
const MAX_NAMES = 200_000;

/** Longest name, in characters. */
const LONGEST_NAME = 512;

/** Whether a name is shown as it is: the names of results are compared in the form in which they are shown. */
export function isShown(name: string): boolean {
  return printable(name, LONGEST_NAME) === name && !name.includes('\\u{');
}

/**
 * Returns the names that a fleet must have: a JSON list of strings.
 *
 * @throws AttestationError `invalid-setting` (usage) when it is not such a list, is empty, has a name twice or one
 *   that cannot be shown
 */
export function namesIn(bytes: Uint8Array): readonly string[] {
  try {
    const names =
      stringsOf(parseJsonBytes(bytes, { characters: MAX_NAMES_BYTES, depth: 2, values: MAX_NAMES })) ?? [];
    if (names.length === 0 || names.includes('') || new Set(names).size < names.length)
      throw new Error('they are not a list of strings, each once');
    if (!names.every(isShown))
      throw new Error('a name is too long, or holds characters that cannot be shown');
    return names;
  } catch (error) {
    throw new AttestationError(
      'invalid-setting',
      `The names of a fleet cannot be used: ${printable(messageOf(error))}.`,
      { advice: 'Write a JSON list of strings: ["runner-1", "runner-2"].', cause: error },
    );
  }
}
