import { afterEach, expect, jest, test } from '@jest/globals';
import { PROBES } from '../../src/probes/contract.ts';
import { CONTROLLED, readControlled, realControlledRun } from './controlled-run.ts';

/**
 * What a reading judges, in counts that do not depend on the machine. Anyone who has probes judged more often raises the
 * number, and says in the commit what for.
 */
afterEach(() => {
  jest.restoreAllMocks();
});

/** By itself, and as what each weakened run is compared with. */
const ATTESTED = 2;

test.each(CONTROLLED)('on %s a probe is judged once for each weakened run', (engine) => {
  const bundle = realControlledRun(engine);
  const judges = PROBES.map((probe) => ({ ...probe, judge: jest.spyOn(probe, 'judge') }));
  const { reasons, controls } = readControlled(bundle);
  expect(reasons).toEqual([]);
  const runs = new Set(controls.map(({ run }) => run)).size + ATTESTED;
  for (const { id, parts, judge } of judges) {
    const times = judge.mock.calls.length / parts;
    // The control of a probe may leave it without an answer.
    expect({ id, isOnce: times === runs || times === runs - 1 }).toEqual({ id, isOnce: true });
  }
});
