import { AttestationError, printable } from '../foundation/errors.ts';
import { messageOf } from '../foundation/thrown.ts';

/**
 * Returns the pattern that compares an identity or an issuer: the whole text exactly, or a regular expression that must
 * match the whole text.
 *
 * @throws AttestationError `identity-pattern-invalid` (usage)
 */
export function matcher(expected: string, match: 'exact' | 'regexp'): (found: string | null) => boolean {
  if (match === 'exact') return (found) => found !== null && found === expected;
  const pattern = anchored(expected);
  return (found) => found !== null && pattern.test(found);
}

function anchored(expected: string): RegExp {
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
