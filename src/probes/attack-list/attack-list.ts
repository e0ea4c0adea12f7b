import type { Attack } from './attack.ts';
import { MITRE_CONTAINERS } from './mitre-containers.ts';
import { NAMED_ATTACKS } from './named.ts';
import { SANDBOX_ESCAPE_BENCH } from './sandbox-escape-bench.ts';

export {
  type Answer,
  type AnswerCounts,
  type Answered,
  type Attack,
  answerAttack,
  countAnswers,
  type Layer,
  nameOfTest,
  type Test,
  type Tested,
  type TestState,
} from './attack.ts';
export { MITRE_CONTAINERS, NAMED_ATTACKS, SANDBOX_ESCAPE_BENCH };

/** Every named attack (contract §4): the denominator of the numbers that a reader prints. */
export const ATTACK_LIST: readonly Attack[] = [
  ...SANDBOX_ESCAPE_BENCH,
  ...MITRE_CONTAINERS,
  ...NAMED_ATTACKS,
];
