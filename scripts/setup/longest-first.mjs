import Sequencer from '@jest/test-sequencer';
import { CI_ONLY, LONG } from './test-sets.mjs';

/**
 * Begins with the sets that take minutes: one that begins last keeps one of the two workers waiting. Jest's own order is by
 * the durations of an earlier run, which a fresh clone does not have.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (isOf(LONG, path) ? 0 : isOf(CI_ONLY, path) ? 1 : 2);
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}

function isOf(names, path) {
  return names.some((name) => path.endsWith(`/__tests__/${name}.test.ts`));
}
