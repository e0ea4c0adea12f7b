import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  LEFT_OUT,
  numbersOf,
  rangesOf,
  sweepFindings,
  sweepOf,
  sweptOf,
} from '../../../src/probes/posture/sweep.ts';
import { evaluate } from '../../../src/seccomp/evaluate.ts';
import { MARK, markProfile } from '../../../src/seccomp/marked.ts';
import { parseProfile } from '../../../src/seccomp/profile.ts';
import { callsOf, nameOf } from '../../../src/seccomp/syscalls.ts';
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

    test('every number to the newest is called, but for those that are left out by name', () => {
      const newest = Math.max(...callsOf(architecture).map(([, number]) => number));
      const called = new Set(plan.map(({ number }) => number));
      const missing = Array.from({ length: newest + 1 }, (_, number) => number).filter(
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

    test('the marked profile answers the mark where the profile answers an errno, and nothing else changes', () => {
      const marked = markProfile(profile);
      for (const { number, args, denied } of plan) {
        const call = { architecture, call: number, args: args.map(BigInt) };
        expect(evaluate(marked, call)).toEqual(
          denied ? { kind: 'errno', errno: MARK } : evaluate(profile, call),
        );
      }
    });

    test('an answer that differs from the evaluator’s is found, by name', () => {
      const honest = {
        called: rangesOf(plan.map(({ number }) => number)),
        denied: rangesOf(plan.filter(({ denied }) => denied).map(({ number }) => number)),
      };
      expect(sweepFindings(honest, profile, architecture)).toEqual([]);
      const numbers = new Set(numbersOf(honest.denied));
      for (const { number, denied } of plan) {
        const other = new Set(numbers);
        if (denied) other.delete(number);
        else other.add(number);
        const found = sweepFindings({ ...honest, denied: rangesOf([...other]) }, profile, architecture);
        expect(found).toHaveLength(1);
        expect(found[0]).toContain(nameOf(architecture, number) ?? `number ${number}`);
      }
      const fewer = rangesOf(plan.slice(1).map(({ number }) => number));
      expect(sweepFindings({ ...honest, called: fewer }, profile, architecture)).toEqual([
        'not every number was called',
      ]);
    });
  },
);

test.each(RUNS)('the recorded sweep of %s is as the evaluator says', (name) => {
  const { input } = realRun(name);
  const sweep = input.posture?.[0]?.sweep;
  expect(sweep && sweepFindings(sweep, parseProfile(input.profile.text), 'x86_64')).toEqual([]);
});

test('only the mark is a denial', () => {
  const answers = [
    { id: '1', outcomes: [{ errno: MARK }] },
    { id: '2', outcomes: [{ errno: 1 }] },
    { id: '3', outcomes: [{ value: 'succeeded' }] },
    { id: '4', outcomes: [] },
  ];
  expect(sweptOf(answers)).toEqual({ called: '1-4', denied: '1' });
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
