import { describe, type PartJudge } from './part.ts';

/** The Python class of an errno (PEP 3151); every other errno is a plain OSError. */
const CLASSES: Readonly<Record<number, string>> = {
  1: 'PermissionError',
  2: 'FileNotFoundError',
  13: 'PermissionError',
};

/**
 * Returns a judge of an operation that must be refused with one of these errnos. The exception's class must be the one
 * that Python uses for that errno: a right number under a wrong name was made up.
 */
export function judgeRaised(errnos: readonly number[]): PartJudge {
  return (part) => {
    const actual = describe(part);
    if (part.outcome === 'value') return { actual, why: 'The operation was not refused.' };
    if (part.outcome === 'cannot-try') return { actual, why: 'The operation was not tried.' };
    if (!errnos.includes(part.errno)) {
      return {
        actual,
        why: `It was refused with errno ${part.errno}, where ${errnos.join(' or ')} is expected.`,
      };
    }
    const expected = CLASSES[part.errno] ?? 'OSError';
    if (part.error !== expected) {
      return {
        actual,
        why: `Errno ${part.errno} was reported as ${part.error}, where Python raises ${expected}.`,
      };
    }
    return { actual, why: '' };
  };
}
