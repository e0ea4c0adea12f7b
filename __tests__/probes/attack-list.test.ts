import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ATTACK_LIST,
  type Attack,
  answerAttack,
  countAnswers,
  type Layer,
  MITRE_CONTAINERS,
  nameOfTest,
  SANDBOX_ESCAPE_BENCH,
  type Test,
  type Tested,
  type TestState,
} from '../../src/probes/attack-list/attack-list.ts';
import { PROBES } from '../../src/probes/contract.ts';
import { KERNEL_CHECKS } from '../../src/probes/kernel/checks.ts';
import { CHECKS } from '../../src/probes/posture/checks.ts';
import { RESTRICTIONS } from '../../src/probes/restrictions/restrictions.ts';
import { numberOf } from '../../src/seccomp/syscalls.ts';

function waysOf({ rule }: Attack): readonly (readonly Layer[])[] {
  return rule.kind === 'setting' || rule.kind === 'flaw' ? rule.ways : [];
}

const testsOf = (attack: Attack): readonly Test[] =>
  waysOf(attack).flatMap((way) => way.flatMap(({ tests }) => tests));

const TESTABLE = ATTACK_LIST.filter((attack) => waysOf(attack).length > 0);

const known = {
  probe: PROBES.map(({ id }) => id as string),
  restriction: RESTRICTIONS.map(({ id }) => id),
  kernel: KERNEL_CHECKS.map(({ id }) => id),
  check: CHECKS.map(({ id }) => id),
};

/** Whether a test names something that there is. */
function exists(each: Test): boolean {
  if ('probe' in each) return known.probe.includes(each.probe);
  if ('restriction' in each) return known.restriction.includes(each.restriction);
  if ('kernel' in each) return known.kernel.includes(each.kernel);
  if ('check' in each) return known.check.includes(each.check);
  if ('call' in each) return numberOf('x86_64', each.call) !== null;
  return true;
}

/** A reading in which every test has this state, but for those that are named. */
function reading(
  usual: TestState,
  others: Readonly<Record<string, TestState>> = {},
  shown: readonly string[] = [],
): Tested {
  return {
    engine: 'docker',
    stateOf: (each) => others[nameOfTest(each)] ?? usual,
    shownBy: (each) => (shown.includes(nameOfTest(each)) ? ['a control'] : []),
  };
}

describe('the list of attacks', () => {
  it('has the 18 scenarios of SandboxEscapeBench: 4 of orchestration, 8 of the runtime, 6 of the kernel', () => {
    const layers = SANDBOX_ESCAPE_BENCH.map(({ source }) => /, (\w+) layer$/.exec(source.name)?.[1]);
    expect(layers).toEqual([
      ...Array(4).fill('orchestration'),
      ...Array(8).fill('runtime'),
      ...Array(6).fill('kernel'),
    ]);
  });

  it('has each technique of the containers matrix once', () => {
    const numbers = MITRE_CONTAINERS.map(({ id }) => id.replace('mitre-', ''));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual(
      expect.arrayContaining(['T1609', 'T1610', 'T1611', 'T1612', 'T1613', 'T1552.007']),
    );
  });

  it('gives every attack a name of its own, a source, what it needs and words that are whole sentences', () => {
    expect(new Set(ATTACK_LIST.map(({ id }) => id)).size).toBe(ATTACK_LIST.length);
    for (const { id, name, source, does, needs, rule } of ATTACK_LIST) {
      expect(id).toMatch(/^(seb|mitre|cve|technique)-[A-Za-z0-9.-]+$/);
      expect(name).not.toBe('');
      expect(source.url).toMatch(/^https:\/\/[a-z0-9.-]+\//);
      expect(does).toMatch(/^[A-Z].*\.$/);
      expect(needs.length).toBeGreaterThan(0);
      if ('because' in rule) expect(rule.because).toMatch(/^[A-Z].*\.$/);
    }
  });

  test.each(TESTABLE.map((attack) => [attack.id, attack] as const))(
    '%s names only tests that exist',
    (_, attack) => {
      for (const each of testsOf(attack))
        expect([nameOfTest(each), exists(each)]).toEqual([nameOfTest(each), true]);
      for (const layer of waysOf(attack).flat()) expect(layer.tests.length).toBeGreaterThan(0);
    },
  );

  it('bounds every flaw by a system call: each layer of one names a call that it cannot do without', () => {
    for (const attack of ATTACK_LIST.filter(({ rule }) => rule.kind === 'flaw')) {
      for (const layer of waysOf(attack).flat()) {
        expect([attack.id, layer.takes, layer.tests.some((each) => 'call' in each)]).toEqual([
          attack.id,
          layer.takes,
          true,
        ]);
      }
    }
  });
});

describe('answerAttack', () => {
  it('denies nothing where nothing was made, and counts the whole list', () => {
    const counts = countAnswers(ATTACK_LIST.map((attack) => answerAttack(attack, reading('unanswered'))));
    expect(counts['denied-and-shown'] + counts['denied-not-shown'] + counts['not-denied']).toBe(0);
    expect(counts['not-tested'] + counts['not-applicable']).toBe(ATTACK_LIST.length);
    const leftOut = countAnswers(ATTACK_LIST.map((attack) => answerAttack(attack, reading('left-out'))));
    expect(leftOut['denied-and-shown'] + leftOut['denied-not-shown']).toBe(0);
  });

  it('denies what holds, and says that it was shown only where the deciding test was seen to fail', () => {
    for (const attack of TESTABLE) {
      expect(answerAttack(attack, reading('holds')).answer).toBe('denied-not-shown');
      const all = testsOf(attack).map(nameOfTest);
      expect(answerAttack(attack, reading('holds', {}, all)).answer).toBe('denied-and-shown');
      const deciding = waysOf(attack).flatMap((way) =>
        way.flatMap(({ tests }) => tests.slice(0, 1).map(nameOfTest)),
      );
      const rest = all.filter((name) => !deciding.includes(name));
      expect(answerAttack(attack, reading('holds', {}, rest)).answer).toBe('denied-not-shown');
    }
  });

  it('never denies an attack of which any test failed, if the attack takes a wrong setting', () => {
    for (const attack of TESTABLE.filter(({ rule }) => rule.kind === 'setting')) {
      for (const each of testsOf(attack)) {
        const { answer, why } = answerAttack(attack, reading('holds', { [nameOfTest(each)]: 'fails' }));
        expect(answer).toBe('not-denied');
        expect(why).toContain(nameOfTest(each));
      }
    }
  });

  it('never denies a flaw whose calls can be reached', () => {
    const flaws = ATTACK_LIST.filter(({ rule }) => rule.kind === 'flaw');
    for (const attack of flaws) {
      const calls = testsOf(attack)
        .filter((each) => 'call' in each)
        .map(nameOfTest);
      const reachable = Object.fromEntries(calls.map((name) => [name, 'fails' as const]));
      expect(answerAttack(attack, reading('holds', reachable, calls)).answer).toBe('not-tested');
    }
  });

  const state = fc.constantFrom<TestState>('holds', 'fails', 'unanswered', 'left-out');
  const names = [...new Set(TESTABLE.flatMap(testsOf).map(nameOfTest))];
  const states = fc.record(Object.fromEntries(names.map((name) => [name, state])));

  it('denies only where each way has a layer in which no test failed and no test is missing (property)', () => {
    fc.assert(
      fc.property(states, fc.subarray(names), fc.constantFrom(...TESTABLE), (found, shown, attack) => {
        const { answer } = answerAttack(attack, reading('unanswered', found, shown));
        const holds = (layer: Layer) => {
          const made = layer.tests.map((each) => found[nameOfTest(each)]);
          return made.includes('holds') && made.every((each) => each === 'holds' || each === 'left-out');
        };
        const denied = answer === 'denied-and-shown' || answer === 'denied-not-shown';
        if (denied) expect(waysOf(attack).every((way) => way.some(holds))).toBe(true);
        if (attack.rule.kind === 'flaw') expect(answer).not.toBe('not-denied');
      }),
      { numRuns: 2000 },
    );
  });

  it('never makes an answer better when a test that held no longer does (property)', () => {
    const rank = {
      'denied-and-shown': 2,
      'denied-not-shown': 1,
      'not-denied': 0,
      'not-applicable': 0,
      'not-tested': 0,
    };
    fc.assert(
      fc.property(
        states,
        fc.constantFrom(...names),
        fc.constantFrom<TestState>('fails', 'unanswered'),
        fc.constantFrom(...TESTABLE),
        (found, name, worse, attack) => {
          const before = answerAttack(attack, reading('unanswered', { ...found, [name]: 'holds' }));
          const after = answerAttack(attack, reading('unanswered', { ...found, [name]: worse }));
          expect(rank[after.answer]).toBeLessThanOrEqual(rank[before.answer]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
