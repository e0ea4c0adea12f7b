import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  LEFT_OUT,
  numbersOf,
  rangesOf,
  type Swept,
  type SweptCall,
  sweepFindings,
  sweepOf,
  sweptOf,
} from '../../../src/probes/posture/sweep.ts';
import { evaluate } from '../../../src/seccomp/evaluate.ts';
import { MARK, markProfile } from '../../../src/seccomp/marked.ts';
import { parseProfile } from '../../../src/seccomp/profile.ts';
import { callInWords, callsOf, nameOf } from '../../../src/seccomp/syscalls.ts';
import { RUNS, realRun } from '../../evidence/real-run.ts';

const PROFILES = ['targeted-deny', 'deny-by-default'] as const;
const ARCHITECTURES = ['x86_64', 'aarch64'] as const;
const read = (name: string, architecture: (typeof ARCHITECTURES)[number] = 'x86_64') =>
  parseProfile(readFileSync(new URL(`../../../seccomp/${name}.json`, import.meta.url), 'utf8'), architecture);

describe.each(PROFILES.flatMap((name) => ARCHITECTURES.map((architecture) => [name, architecture] as const)))(
  '%s on %s',
  (name, architecture) => {
    const profile = read(name, architecture);
    const plan = sweepOf(profile, architecture);

    test('every number to 600 is called, except those that are left out by name', () => {
      const newest = Math.max(...callsOf(architecture).map(([, number]) => number));
      expect(newest).toBeLessThan(600);
      const called = new Set(plan.map(({ number }) => number));
      const missing = Array.from({ length: 601 }, (_, number) => number).filter(
        (number) => !called.has(number),
      );
      const names = LEFT_OUT.flatMap((each) => each.number?.[architecture] ?? []);
      expect(
        missing.filter(
          (number) =>
            !LEFT_OUT.some(({ call }) => call === nameOf(architecture, number)) && !names.includes(number),
        ),
      ).toEqual([]);
    });

    test('what no rule can name is refused, on runc and on crun', () => {
      const nameless = plan.filter(({ number }) => nameOf(architecture, number) === null);
      expect(nameless.length).toBeGreaterThan(100);
      expect(new Set(nameless.map(({ expected }) => expected))).toEqual(new Set(['denied-or-absent']));
    });

    test('the marked profile answers the mark where the profile answers an errno, and nothing else changes', () => {
      const marked = markProfile(profile);
      for (const { number, args, expected } of plan) {
        const call = { architecture, call: number, args: args.map(BigInt) };
        expect(evaluate(marked, call)).toEqual(
          expected === 'let-through' ? evaluate(profile, call) : { kind: 'errno', errno: MARK },
        );
      }
    });

    test('an answer that differs from the evaluator’s is found, by name', () => {
      const honest = sweptAs(plan);
      expect(sweepFindings(honest, profile, architecture)).toEqual([]);
      const numbers = new Set(numbersOf(honest.denied));
      for (const { number, expected } of plan) {
        const other = new Set(numbers);
        if (expected === 'let-through') other.add(number);
        else other.delete(number);
        const found = sweepFindings({ ...honest, denied: rangesOf([...other]) }, profile, architecture);
        expect(found).toHaveLength(1);
        expect(found[0]).toContain(callInWords(architecture, number));
      }
      const fewer = rangesOf(plan.slice(1).map(({ number }) => number));
      expect(sweepFindings({ ...honest, called: fewer }, profile, architecture)).toEqual([
        'the sweep did not call every number',
      ]);
    });
  },
);

/** The sweep of a machine on which filter and kernel answer as the evaluator says. */
function sweptAs(plan: readonly SweptCall[]): Swept {
  const numbers = (...of: readonly SweptCall['expected'][]) =>
    rangesOf(plan.filter(({ expected }) => of.includes(expected)).map(({ number }) => number));
  return {
    called: rangesOf(plan.map(({ number }) => number)),
    denied: numbers('denied', 'denied-or-absent'),
    absent: numbers('absent'),
  };
}

describe('a list of denials on a kernel that has calls without a name', () => {
  // As targeted-deny was until 949a92a: open_tree_attr (467, Linux 6.15) returned a descriptor under it.
  const profile = parseProfile(
    JSON.stringify({
      defaultAction: 'SCMP_ACT_ALLOW',
      architectures: ['SCMP_ARCH_X86_64'],
      syscalls: [{ names: ['open_tree'], action: 'SCMP_ACT_ERRNO', errnoRet: 1 }],
    }),
    'x86_64',
  );
  const honest = sweptAs(sweepOf(profile, 'x86_64'));
  const without = (ranges: string, number: number) =>
    rangesOf(numbersOf(ranges).filter((each) => each !== number));

  test.each([
    [467, 'open_tree_attr (number 467)'],
    [599, 'number 599'],
    [400, 'number 400'],
  ])('names number %d when neither filter nor ENOSYS answers it', (number, words) => {
    const swept = { ...honest, absent: without(honest.absent, number) };
    expect(sweepFindings(swept, profile, 'x86_64')).toEqual([
      `${words}: the kernel has this call, and neither the filter nor ENOSYS stops it`,
    ]);
  });

  test('does not count a call as absent that is allowed, or that the filter refused', () => {
    const absent = rangesOf([0, ...numbersOf(honest.absent)]);
    const both = { ...honest, denied: rangesOf([...numbersOf(honest.denied), 467]) };
    for (const swept of [{ ...honest, absent }, both])
      expect(sweepFindings(swept, profile, 'x86_64')).toEqual([expect.stringContaining('absent')]);
  });

  test('takes the refusal of a filter that knows the name', () => {
    const swept = {
      ...honest,
      absent: without(honest.absent, 467),
      denied: rangesOf([...numbersOf(honest.denied), 467]),
    };
    expect(sweepFindings(swept, profile, 'x86_64')).toEqual([]);
  });
});

test.each(RUNS)('the recorded sweep of %s is as the evaluator says', (name) => {
  const { input } = realRun(name);
  const sweep = input.posture?.[0]?.sweep;
  expect(sweep && sweepFindings(sweep, parseProfile(input.profile.text), 'x86_64')).toEqual([]);
});

test('only the mark is a denial, and only ENOSYS an absence', () => {
  const answers = [
    { id: '1', outcomes: [{ errno: MARK }] },
    { id: '2', outcomes: [{ errno: 1 }] },
    { id: '3', outcomes: [{ value: 'succeeded' }] },
    { id: '4', outcomes: [] },
    { id: '5', outcomes: [{ errno: 38 }] },
  ];
  const plan = [5, 6].map((number) => ({ number, args: [], expected: 'absent' as const }));
  expect(sweptOf(answers, plan)).toEqual({ called: '1-5', denied: '1', absent: '5' });
  expect(sweptOf(answers, plan.slice(1))).toEqual({ called: '1-5', denied: '1', absent: '' });
});

test('ranges hold the same numbers as the list', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 999 })), (numbers) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      expect(numbersOf(rangesOf(numbers))).toEqual(sorted);
    }),
  );
  expect(numbersOf('x 1-0 99999')).toEqual([]);
});

test.each([
  ['0-3 5 7-8', [0, 1, 2, 3, 5, 7, 8]],
  ['0-2 0-2 2-3 1', [0, 1, 2]],
  ['5-3 4', [4]],
  ['12345 x 3-  4', [4]],
])('%j names each number at most once', (text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers);
});

test('a text of 4,096 characters names at most as many numbers as have four digits', () => {
  for (const text of ['0-9999 ', '9999-0 0-9998 ', '0-9998 9999-1 '])
    expect(numbersOf(text.repeat(4096 / text.length)).length).toBeLessThanOrEqual(10_000);
});
