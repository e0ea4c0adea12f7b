import type { Attack } from './attack-list/attack.ts';
import { MITRE_CONTAINERS } from './attack-list/mitre-containers.ts';
import { NAMED_ATTACKS } from './attack-list/named.ts';
import { SANDBOX_ESCAPE_BENCH } from './attack-list/sandbox-escape-bench.ts';

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
} from './attack-list/attack.ts';
export { MITRE_CONTAINERS, NAMED_ATTACKS, SANDBOX_ESCAPE_BENCH };

/** Every named attack (contract §4): the denominator of what a reader prints. */
export const ATTACK_LIST: readonly Attack[] = [
  ...SANDBOX_ESCAPE_BENCH,
  ...MITRE_CONTAINERS,
  ...NAMED_ATTACKS,
];
