import type { Check } from './check.ts';
import { type Circumstances, failingRunOf, judgeCheck } from './judge.ts';
import type { Answer } from './outcome.ts';
import { checksOf } from './parts.ts';

/** The weakened run in which every test under pressure must find its limit missing; `controls: all` makes it. */
export const PRESSURE_CONTROL = 'no-limits';

/** One test under pressure, and why it did not fail in the run without limits; null if it did. */
export interface PressureControl {
  readonly check: Check;
  readonly why: string | null;
}

/**
 * Returns the result of the run without limits: each test that can fail there must fail. It leaves out tests that stand
 * there.
 */
export function judgePressureControl(
  answers: readonly Answer[],
  circumstances: Circumstances,
): readonly PressureControl[] {
  return checksOf('pressure', 'reference', circumstances).flatMap((check) => {
    const control = failingRunOf(check, circumstances);
    if (!('failsIn' in control) || control.failsIn !== PRESSURE_CONTROL) return [];
    const found = answers.filter(({ id }) => id === check.id);
    const [answer] = found;
    if (answer === undefined || found.length > 1) return [{ check, why: 'it was not answered exactly once' }];
    const { verdict } = judgeCheck(check, answer.outcomes, circumstances);
    // An operation that failed for another reason shows nothing: it must have reached what it tried.
    const failed =
      answer.outcomes.length !== check.operations.length ||
      answer.outcomes.some((each) => !('value' in each));
    if (failed) return [{ check, why: 'its operation did not succeed' }];
    return [{ check, why: verdict === 'FAIL' ? null : 'it still finds its limit' }];
  });
}
