import { describe, expect, it, test } from '@jest/globals';
import { answersAlways, evaluate, runcAnswersEnosys } from '../../src/seccomp/evaluate.ts';
import type { SeccompAnswer } from '../../src/seccomp/profile.ts';
import { numberOf } from '../../src/seccomp/syscalls.ts';
import { equals, masked } from '../support/seccomp-comparisons.ts';
import { ALLOW, EPERM, profile, shipped } from './profiles.ts';

const allow: SeccompAnswer = { kind: 'allow' };
const eperm: SeccompAnswer = { kind: 'errno', errno: 1 };
const ambiguous: SeccompAnswer = { kind: 'other', action: 'ambiguous' };
const denying = { defaultAction: 'SCMP_ACT_ERRNO', defaultErrnoRet: 1 };

function answer(sketch: object, call: string | number, args: bigint[] = []): SeccompAnswer {
  return evaluate(profile(sketch), { architecture: 'x86_64', call, args });
}

describe('comparisons, over all 64 bits and unsigned', () => {
  const top = 0xffffffffffffffffn;
  test.each<[string, number, number, bigint, boolean]>([
    ['SCMP_CMP_EQ', 2, 0, 2n, true],
    ['SCMP_CMP_EQ', 2, 0, 0x100000002n, false],
    ['SCMP_CMP_NE', 2, 0, 2n, false],
    ['SCMP_CMP_NE', 2, 0, 0x100000002n, true],
    ['SCMP_CMP_LT', 2, 0, 1n, true],
    ['SCMP_CMP_LT', 2, 0, 2n, false],
    ['SCMP_CMP_LE', 2, 0, 2n, true],
    ['SCMP_CMP_LE', 2, 0, top, false],
    ['SCMP_CMP_GE', 2, 0, 2n, true],
    ['SCMP_CMP_GE', 2, 0, 1n, false],
    ['SCMP_CMP_GT', 2, 0, 2n, false],
    ['SCMP_CMP_GT', 2, 0, top, true],
    ['SCMP_CMP_MASKED_EQ', 0xf0, 0x20, 0x2fn, true],
    ['SCMP_CMP_MASKED_EQ', 0xf0, 0x20, 0x3fn, false],
    // The datum is masked as well, and a mask of 0 compares nothing.
    ['SCMP_CMP_MASKED_EQ', 0xf0, 0x2f, 0x20n, true],
    ['SCMP_CMP_MASKED_EQ', 0, 5, 7n, true],
  ])('%s %i %i of %i is %s', (op, value, valueTwo, argument, matches) => {
    const rule = { names: ['bpf'], ...EPERM, args: [{ index: 0, op, value, valueTwo }] };
    expect(answer({ syscalls: [rule] }, 'bpf', [argument])).toEqual(matches ? eperm : allow);
  });
});

describe('which rule answers', () => {
  test.each<[string, object, bigint[], SeccompAnswer]>([
    ['no rule: the default', { syscalls: [] }, [], allow],
    [
      'all conditions hold',
      { syscalls: [{ names: ['socket'], ...EPERM, args: [equals(0, 2), equals(1, 1)] }] },
      [2n, 1n],
      eperm,
    ],
    [
      'one does not',
      { syscalls: [{ names: ['socket'], ...EPERM, args: [equals(0, 2), equals(1, 1)] }] },
      [2n, 2n],
      allow,
    ],
    [
      'any of several rules',
      {
        syscalls: [
          { names: ['socket'], ...EPERM, args: [equals(0, 1)] },
          { names: ['socket'], ...EPERM, args: [equals(0, 2)] },
        ],
      },
      [2n],
      eperm,
    ],
    [
      'without conditions outweighs with',
      {
        syscalls: [
          { names: ['socket'], ...EPERM },
          { names: ['socket'], action: 'SCMP_ACT_KILL', args: [equals(0, 2)] },
        ],
      },
      [2n],
      eperm,
    ],
    [
      'one that gives the default is dropped',
      {
        ...denying,
        syscalls: [
          { names: ['socket'], ...ALLOW },
          { names: ['socket'], ...EPERM, args: [equals(0, 2)] },
        ],
      },
      [2n],
      allow,
    ],
    [
      'two that contradict: nothing to rely on',
      {
        syscalls: [
          { names: ['socket'], ...EPERM, args: [equals(0, 2)] },
          { names: ['socket'], action: 'SCMP_ACT_KILL', args: [masked(2, 2)] },
        ],
      },
      [2n],
      ambiguous,
    ],
    [
      'two of which one matches',
      {
        syscalls: [
          { names: ['socket'], ...EPERM, args: [equals(0, 2)] },
          { names: ['socket'], action: 'SCMP_ACT_KILL', args: [equals(0, 3)] },
        ],
      },
      [2n],
      eperm,
    ],
    [
      'several that compare by order: libseccomp errs',
      {
        ...denying,
        syscalls: [
          { names: ['socket'], ...ALLOW, args: [{ index: 0, op: 'SCMP_CMP_LT', value: 1 }] },
          { names: ['socket'], ...ALLOW, args: [{ index: 0, op: 'SCMP_CMP_LE', value: 4294967296 }] },
        ],
      },
      [2n],
      ambiguous,
    ],
  ])('%s', (_what, sketch, args, expected) => {
    expect(answer(sketch, 'socket', args)).toEqual(expected);
  });

  test.each<[string, SeccompAnswer]>([
    ['SCMP_ACT_ALLOW', allow],
    ['SCMP_ACT_ERRNO', eperm],
    ['SCMP_ACT_KILL', { kind: 'kill' }],
    ['SCMP_ACT_KILL_THREAD', { kind: 'kill' }],
    ['SCMP_ACT_KILL_PROCESS', { kind: 'kill' }],
    ['SCMP_ACT_TRAP', { kind: 'other', action: 'SCMP_ACT_TRAP' }],
    ['SCMP_ACT_TRACE', { kind: 'other', action: 'SCMP_ACT_TRACE' }],
    ['SCMP_ACT_LOG', { kind: 'other', action: 'SCMP_ACT_LOG' }],
  ])('%s', (action, expected) => {
    expect(answer({ defaultAction: action }, 'bpf')).toEqual(expected);
  });

  it('by number, also for numbers that no name has', () => {
    expect(answer({ syscalls: [{ names: ['socket'], ...EPERM }] }, 41)).toEqual(eperm);
    expect(answer({ ...denying }, 9999)).toEqual(eperm);
    expect(answer({ syscalls: [{ names: ['nosuchcall'], ...EPERM }] }, 9999)).toEqual(allow);
  });

  it("ends the caller of x32's numbers, unless the profile admits x32", () => {
    expect(answer({}, 0x40000000 + 41)).toEqual({ kind: 'kill' });
    expect(answer({ architectures: ['SCMP_ARCH_X32'] }, 0x40000000 + 41)).toEqual(ambiguous);
  });

  it('has no answer for a call that the architecture lacks', () => {
    const call = { architecture: 'aarch64', call: 'fork', args: [] } as const;
    expect(evaluate(shipped('targeted-deny'), call)).toEqual({ kind: 'other', action: 'no-such-call' });
    expect(numberOf('aarch64', 'fork')).toBeNull();
  });

  it('does not fall over a hostile normal form', () => {
    const args = [{ index: 0, op: 'SCMP_CMP_EQ', value: '0x2', valueTwo: '-' }];
    const rules = [{ name: 'socket', action: 'SCMP_ACT_ERRNO', errno: 1, args }];
    const hostile = { ...profile({}), rules };
    expect(evaluate(hostile, { architecture: 'x86_64', call: 'socket', args: [2n] })).toEqual(ambiguous);
    expect(answersAlways(hostile, 'x86_64', 'socket', 1)).toBe(false);
    const twice = { index: 0, op: 'SCMP_CMP_EQ', value: '1', valueTwo: '0' };
    const or = { ...hostile, rules: [{ ...hostile.rules[0], args: [twice, { ...twice, value: '2' }] }] };
    expect(evaluate(or as typeof hostile, { architecture: 'x86_64', call: 'socket', args: [1n] })).toEqual(
      ambiguous,
    );
    expect(answersAlways(or as typeof hostile, 'x86_64', 'socket', 1)).toBe(false);
  });
});

describe("runc's ENOSYS for the newest calls", () => {
  const number = numberOf('x86_64', 'getxattrat') ?? 0;
  test.each<[string, object, boolean]>([
    ['not for a default that allows', { syscalls: [{ names: ['read'], ...EPERM }] }, false],
    ['for what is above all names', { ...denying, syscalls: [{ names: ['read'], ...ALLOW }] }, true],
    ['not for what is named', { ...denying, syscalls: [{ names: ['getxattrat'], ...EPERM }] }, false],
    ['not for what is below', { ...denying, syscalls: [{ names: ['removexattrat'], ...EPERM }] }, false],
    [
      'for all when nothing is known by name',
      { ...denying, syscalls: [{ names: ['nosuch'], ...EPERM }] },
      true,
    ],
  ])('%s', (_what, sketch, expected) => {
    expect(runcAnswersEnosys(profile(sketch), 'x86_64', number)).toBe(expected);
  });
});
