import { createContext, Script } from 'node:vm';
import { AttestationError, printable } from '../foundation/errors.ts';
import { codeOf, messageOf } from '../foundation/thrown.ts';

/**
 * Returns the pattern that compares an identity or an issuer: the whole text exactly, or a regular expression that must
 * match the whole text.
 *
 * @throws AttestationError `identity-pattern-invalid` (usage)
 */
export function matcher(expected: string, match: 'exact' | 'regexp'): (found: string | null) => boolean {
  if (match === 'exact') return (found) => found !== null && found === expected;
  const pattern = anchored(expected);
  return (found) => found !== null && found.length <= LONGEST && matchesInTime(pattern, found);
}

/** Of an identity or an issuer, in UTF-16 units: a workflow's path with its ref has a few hundred. */
const LONGEST = 2_048;
const MATCH_LIMIT_MS = 500;
const TEST = new Script('pattern.test(found)');

/**
 * The found text is a stranger's, and an expression with two `.*` may backtrack over it for hours: only a script of
 * node:vm can be ended in the middle of a match. One that does not come to an end in time does not match.
 */
function matchesInTime(pattern: RegExp, found: string): boolean {
  try {
    return TEST.runInContext(createContext({ pattern, found }), { timeout: MATCH_LIMIT_MS }) === true;
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

function anchored(expected: string): RegExp {
  // Nothing ends V8 while it compiles one, which takes it a time that grows with the square of the length.
  if (expected.length > LONGEST)
    throw new AttestationError(
      'identity-pattern-invalid',
      `This regular expression has more than ${LONGEST} characters: ${printable(expected, 60)}.`,
    );
  try {
    // Compiled alone first: `a)|(b` is not an expression, but would be one between the anchors.
    new RegExp(expected, 'u');
    return new RegExp(`^(?:${expected})$`, 'u');
  } catch (cause) {
    throw new AttestationError(
      'identity-pattern-invalid',
      `This is not a regular expression: ${printable(messageOf(cause))}.`,
      { cause },
    );
  }
}
