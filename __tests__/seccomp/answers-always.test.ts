import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { KnownBits } from '../../src/seccomp/comparison.ts';
import { answersAlways, evaluate, possibleAnswers } from '../../src/seccomp/evaluate.ts';
import { equals, masked } from '../support/seccomp-comparisons.ts';
import { ALLOW, arbitraryProfile, EPERM, edgeValue, profile } from './profiles.ts';

const denying = { defaultAction: 'SCMP_ACT_ERRNO', defaultErrnoRet: 1 };

describe('answers for every argument', () => {
  const thread: KnownBits[] = [{ index: 0, mask: 0x10000n, value: 0n }];

  test.each<[string, object, KnownBits[], boolean]>([
    ['denied outright', { syscalls: [{ names: ['clone'], ...EPERM }] }, [], true],
    ['denied by default', { ...denying, syscalls: [{ names: ['getpid', 'clone3'], ...ALLOW }] }, [], true],
    [
      'another errno',
      { syscalls: [{ names: ['clone'], action: 'SCMP_ACT_ERRNO', errnoRet: 38 }] },
      [],
      false,
    ],
    ['one value only', { syscalls: [{ names: ['clone'], ...EPERM, args: [equals(0, 17)] }] }, [], false],
    [
      'many values, not all',
      {
        syscalls: Array.from({ length: 46 }, (_, value) => ({
          names: ['clone'],
          ...EPERM,
          args: [equals(0, value)],
        })),
      },
      [],
      false,
    ],
    [
      'the bit in question',
      { syscalls: [{ names: ['clone'], ...EPERM, args: [masked(0x10000, 0)] }] },
      thread,
      true,
    ],
    [
      'the bit, and one more that the caller chooses',
      { syscalls: [{ names: ['clone'], ...EPERM, args: [masked(0x110000, 0)] }] },
      thread,
      false,
    ],
    [
      'the bit, and another argument',
      { syscalls: [{ names: ['clone'], ...EPERM, args: [masked(0x10000, 0), equals(1, 0)] }] },
      thread,
      false,
    ],
    [
      'all but what has the bit',
      {
        ...denying,
        syscalls: [
          { names: ['clone'], ...ALLOW, args: [masked(0x10000, 0x10000)] },
          { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: 38 },
        ],
      },
      thread,
      true,
    ],
    [
      'all but what has another bit',
      {
        ...denying,
        syscalls: [
          { names: ['clone'], ...ALLOW, args: [masked(0x20000, 0)] },
          { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: 38 },
        ],
      },
      thread,
      false,
    ],
    [
      'by default, but numbered above all that is named',
      { ...denying, syscalls: [{ names: ['read'], ...ALLOW }] },
      [],
      false,
    ],
  ])('%s', (_what, sketch, known, always) => {
    expect(answersAlways(profile(sketch), 'x86_64', 'clone', 1, known)).toBe(always);
  });

  const random = {
    made: fc.oneof(arbitraryProfile('equality'), arbitraryProfile('single'), arbitraryProfile('any')),
    args: fc.tuple(edgeValue, edgeValue, edgeValue),
    masks: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), edgeValue), { maxLength: 3 }),
  };

  it('never says so when one argument gives another answer', () => {
    let said = 0;
    fc.assert(
      fc.property(random.made, random.args, random.masks, (made, args, masks) => {
        const known = masks.map(([index, mask]) => ({ index, mask, value: (args[index] ?? 0n) & mask }));
        const real = evaluate(made, { architecture: 'x86_64', call: 'personality', args });
        const possible = possibleAnswers(made, 'x86_64', 'personality', known);
        const covers = possible.some((one) => JSON.stringify(one) === JSON.stringify(real));
        expect(covers || real.kind === 'other').toBe(true);
        if (!answersAlways(made, 'x86_64', 'personality', 1, known)) return;
        said += 1;
        expect(real).toEqual({ kind: 'errno', errno: 1 });
      }),
      { numRuns: 20_000 },
    );
    // The property would hold for an evaluator that never says so.
    expect(said).toBeGreaterThan(500);
  });
});
