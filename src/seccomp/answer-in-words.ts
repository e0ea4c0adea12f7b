import { possibleAnswers } from './evaluate.ts';
import type {
  Architecture,
  NormalisedProfile,
  ProfileArgument,
  ProfileRule,
  SeccompAnswer,
} from './model.ts';

/** A filter's answer to a call over all possible arguments. */
export type OverallAnswer = 'denied' | 'depends' | 'allowed';

/**
 * Whether a call is allowed, refused, or either by its arguments. Any answer that is not a refusal counts as allowed.
 */
export function overallAnswer(
  profile: NormalisedProfile,
  architecture: Architecture,
  name: string,
): OverallAnswer {
  const kinds = new Set(
    possibleAnswers(profile, architecture, name).map((answer) =>
      answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0) ? 'denied' : 'allowed',
    ),
  );
  if (kinds.size > 1) return 'depends';
  return kinds.has('denied') ? 'denied' : 'allowed';
}

/**
 * Returns a filter's whole answer to a call in words, which are equal for filters with the same rules and answers:
 * `allowed`, `denied with errno 1`, or `allowed if arg0 = 2; else denied with errno 1`. Names come from outside.
 */
export function answerInWords(profile: NormalisedProfile, architecture: Architecture, name: string): string {
  const words = new Set(possibleAnswers(profile, architecture, name).map(inWords));
  const [only, ...others] = words;
  if (only !== undefined && others.length === 0) return only;
  const rules = profile.rules.filter((rule) => rule.name === name).map(ruleInWords);
  return [...rules, `else ${actionInWords(profile.default_action, profile.default_errno)}`].join('; ');
}

function ruleInWords({ action, errno, args }: ProfileRule): string {
  const conditions = args.map(comparisonInWords).join(' and ');
  return `${actionInWords(action, errno)}${conditions === '' ? '' : ` if ${conditions}`}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  SCMP_CMP_NE: '≠',
  SCMP_CMP_LT: '<',
  SCMP_CMP_LE: '≤',
  SCMP_CMP_EQ: '=',
  SCMP_CMP_GE: '≥',
  SCMP_CMP_GT: '>',
};

function comparisonInWords({ index, op, value, valueTwo }: ProfileArgument): string {
  if (op === 'SCMP_CMP_MASKED_EQ') return `arg${index} & ${value} = ${valueTwo}`;
  return `arg${index} ${Object.hasOwn(SIGNS, op) ? SIGNS[op] : op} ${value}`;
}

function actionInWords(action: string, errno: number | null): string {
  switch (action) {
    case 'SCMP_ACT_ALLOW':
      return 'allowed';
    case 'SCMP_ACT_ERRNO':
      return `denied with errno ${errno ?? 1}`;
    case 'SCMP_ACT_KILL':
    case 'SCMP_ACT_KILL_THREAD':
    case 'SCMP_ACT_KILL_PROCESS':
      return 'ends the caller';
    default:
      return action;
  }
}

function inWords(answer: SeccompAnswer): string {
  switch (answer.kind) {
    case 'allow':
      return 'allowed';
    case 'errno':
      return `denied with errno ${answer.errno}`;
    case 'kill':
      return 'ends the caller';
    case 'other':
      return answer.action;
  }
}
