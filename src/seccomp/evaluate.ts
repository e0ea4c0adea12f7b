import { oncePer } from '../foundation/memoize.ts';
import { holds, type KnownBits, outcome } from './comparison.ts';
import type { Architecture, NormalisedProfile, ProfileRule, SeccompAnswer } from './model.ts';
import { nameOf, numberOf } from './syscalls.ts';

/** A call as the kernel sees it: by name or number, with up to six arguments (missing ones are 0). */
export interface SystemCall {
  readonly architecture: Architecture;
  readonly call: string | number;
  readonly args: readonly bigint[];
}

/**
 * Rules that contradict each other for one call: libseccomp's answer depends on their order, so there is no answer
 * here.
 */
const AMBIGUOUS: SeccompAnswer = { kind: 'other', action: 'ambiguous' };
/** A name that the architecture does not have: there is no answer. */
const NO_SUCH_CALL: SeccompAnswer = { kind: 'other', action: 'no-such-call' };
/** x86-64 numbers with this bit are x32's, which libseccomp treats as another architecture. */
const X32_BIT = 0x40000000;
const NATIVE: Record<Architecture, string> = { x86_64: 'SCMP_ARCH_X86_64', aarch64: 'SCMP_ARCH_AARCH64' };
const X32 = 'SCMP_ARCH_X32';

/**
 * Returns the answer to one call of the filter that libseccomp makes from this profile. Runtimes (runc and crun) drop
 * rules equal to the default and names that libseccomp does not know. A rule without conditions outweighs all with
 * conditions; of those, the one that matches answers; if none matches, the default answers. If libseccomp itself is not
 * reliable (see areTangled, and several matching rules with different answers), the answer is `ambiguous`.
 */
export function evaluate(profile: NormalisedProfile, call: SystemCall): SeccompAnswer {
  const name = resolve(profile, call.architecture, call.call);
  if (typeof name === 'object' && name !== null) return name;
  const rules = name === null ? [] : rulesFor(profile, name);
  const decisive = unconditional(rules);
  if (decisive.length > 0) return single(decisive.map(answerOf));
  const results = rules.map((rule) => ({ rule, matches: matches(rule, call.args) }));
  if (results.some((result) => result.matches === null) || areTangled(rules)) return AMBIGUOUS;
  const answers = results.filter((result) => result.matches).map((result) => answerOf(result.rule));
  return single(answers.length > 0 ? answers : [defaultOf(profile)]);
}

/**
 * Returns every answer that the filter may give to a call of which only some argument bits are known. A superset: an
 * answer that is not in it cannot happen, whatever the other bits are; one that is in it may or may not.
 */
export function possibleAnswers(
  profile: NormalisedProfile,
  architecture: Architecture,
  call: string | number,
  known: readonly KnownBits[] = [],
): readonly SeccompAnswer[] {
  const name = resolve(profile, architecture, call);
  if (typeof name === 'object' && name !== null) return [name];
  const rules = name === null ? [] : rulesFor(profile, name);
  const decisive = unconditional(rules);
  if (decisive.length > 0) return [single(decisive.map(answerOf))];
  const unclear = areTangled(rules);
  const reachable = rules.map((rule) => ({ rule, outcome: unclear ? 'depends' : ruleOutcome(rule, known) }));
  const answers = reachable.filter((item) => item.outcome !== 'never').map((item) => answerOf(item.rule));
  // One rule that always matches hides the default; if several match at once, each of their answers stays listed.
  const covered = reachable.some((item) => item.outcome === 'always');
  return covered ? answers : [...answers, defaultOf(profile)];
}

/**
 * Returns whether the answer is this errno for every value of the unknown bits, on runc and on crun. Never true by
 * mistake: it does not combine rules that only together cover all values, and does not rely on a call above the highest
 * one that the profile names, since runc answers ENOSYS to it ({@link runcAnswersEnosys}).
 */
export function answersAlways(
  profile: NormalisedProfile,
  architecture: Architecture,
  call: string | number,
  errno: number,
  known: readonly KnownBits[] = [],
): boolean {
  const number = typeof call === 'number' ? call : numberOf(architecture, call);
  if (number === null || runcAnswersEnosys(profile, architecture, number)) return false;
  return possibleAnswers(profile, architecture, call, known).every(
    (answer) => answer.kind === 'errno' && answer.errno === errno,
  );
}

/**
 * Returns whether runc puts ENOSYS before libseccomp's filter for this number. It does so for every call above the
 * highest one that the profile names on that architecture, unless the default allows calls (runc, `patchbpf`, from
 * 1.0.0). crun gives the profile's default instead; a profile that names the newest calls makes the two agree.
 */
export function runcAnswersEnosys(
  profile: NormalisedProfile,
  architecture: Architecture,
  number: number,
): boolean {
  return number >= runcEnosysFrom(profile, architecture);
}

/** The first number of {@link runcAnswersEnosys}; infinite if there is none. */
export function runcEnosysFrom(profile: NormalisedProfile, architecture: Architecture): number {
  if (['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG', 'SCMP_ACT_TRACE'].includes(profile.default_action)) return Infinity;
  return HIGHEST_NAMED[architecture](profile) + 1;
}

/** The highest number that a profile names on an architecture; -1 without one. */
const HIGHEST_NAMED: Readonly<Record<Architecture, (profile: NormalisedProfile) => number>> = {
  x86_64: oncePer((profile) => highestNamed(profile, 'x86_64')),
  aarch64: oncePer((profile) => highestNamed(profile, 'aarch64')),
};

function highestNamed({ rules }: NormalisedProfile, architecture: Architecture): number {
  return rules.reduce((highest, { name }) => Math.max(highest, numberOf(architecture, name) ?? -1), -1);
}

/** Whether the profile's rules for a call contradict each other, or compare in a way that libseccomp gets wrong. */
export function isUndecided(profile: NormalisedProfile, name: string): boolean {
  const rules = rulesFor(profile, name);
  const decisive = unconditional(rules).map(answerOf);
  return decisive.length > 0 ? single(decisive) === AMBIGUOUS : areTangled(rules);
}

/** Architectures in the profile, other than the machine's own, whose calls the machine's kernel would accept. */
export function foreignArchitectures(
  profile: NormalisedProfile,
  architecture: Architecture,
): readonly string[] {
  // A kernel accepts only calls of its own family: x86-64 cannot make the calls of an arm64 profile, and the reverse.
  const harmless = Object.values(NATIVE);
  return profile.architectures.filter((name) => name !== NATIVE[architecture] && !harmless.includes(name));
}

/** The name to look for; `null` if no rule can name the call; an answer if the filter never evaluates its rules. */
function resolve(
  profile: NormalisedProfile,
  architecture: Architecture,
  call: string | number,
): string | null | SeccompAnswer {
  if (typeof call === 'string') return numberOf(architecture, call) === null ? NO_SUCH_CALL : call;
  if (architecture === 'x86_64' && call >= X32_BIT) {
    return profile.architectures.includes(X32) ? AMBIGUOUS : { kind: 'kill' };
  }
  return nameOf(architecture, call);
}

/** The rules that reach libseccomp: both runtimes drop a rule whose answer is the default's. */
function rulesFor(profile: NormalisedProfile, name: string): readonly ProfileRule[] {
  return rulesByName(profile).get(name) ?? [];
}

/** Each of hundreds of calls would be compared with each of hundreds of rules. */
const rulesByName = oncePer((profile: NormalisedProfile): ReadonlyMap<string, readonly ProfileRule[]> => {
  const usual = defaultOf(profile);
  const byName = new Map<string, ProfileRule[]>();
  for (const rule of profile.rules) {
    if (same(answerOf(rule), usual)) continue;
    const others = byName.get(rule.name);
    if (others === undefined) byName.set(rule.name, [rule]);
    else others.push(rule);
  }
  return byName;
});

/**
 * Rules without conditions. libseccomp ignores a comparison under a mask of 0, so a rule with only such ones counts.
 */
function unconditional(rules: readonly ProfileRule[]): readonly ProfileRule[] {
  return rules.filter((rule) =>
    rule.args.every((argument) => argument.op === 'SCMP_CMP_MASKED_EQ' && argument.value === '0'),
  );
}

/**
 * Whether libseccomp's tree for these rules is unreliable. It puts all rules of one call into one decision tree. If one
 * of several compares by order or inequality, the tree of 2.6.0 is wrong for some arguments (measured: "less than 1"
 * with "at most 2^32" denies 2). Rules that compare by equality are right in any number.
 */
function areTangled(rules: readonly ProfileRule[]): boolean {
  const byEquality = ['SCMP_CMP_EQ', 'SCMP_CMP_MASKED_EQ'];
  return (
    rules.length > 1 && rules.some((rule) => rule.args.some((argument) => !byEquality.includes(argument.op)))
  );
}

function ruleOutcome(rule: ProfileRule, known: readonly KnownBits[]): 'always' | 'never' | 'depends' {
  const outcomes = rule.args.map((argument) => outcome(argument, known));
  // Runtimes read two comparisons of one argument as "or". parseProfile refuses them; an untrusted bundle may hold
  // them.
  if (new Set(rule.args.map((argument) => argument.index)).size < rule.args.length) return 'depends';
  if (outcomes.includes('never')) return 'never';
  return outcomes.every((one) => one === 'always') ? 'always' : 'depends';
}

function matches(rule: ProfileRule, args: readonly bigint[]): boolean | null {
  if (new Set(rule.args.map((argument) => argument.index)).size < rule.args.length) return null;
  const results = rule.args.map((argument) => holds(argument, args));
  return results.includes(null) ? null : results.every((result) => result === true);
}

function defaultOf(profile: NormalisedProfile): SeccompAnswer {
  return answerOf({ action: profile.default_action, errno: profile.default_errno });
}

function answerOf(rule: Pick<ProfileRule, 'action' | 'errno'>): SeccompAnswer {
  switch (rule.action) {
    case 'SCMP_ACT_ALLOW':
      return { kind: 'allow' };
    case 'SCMP_ACT_ERRNO':
      return { kind: 'errno', errno: rule.errno ?? 1 };
    case 'SCMP_ACT_KILL':
    case 'SCMP_ACT_KILL_THREAD':
    case 'SCMP_ACT_KILL_PROCESS':
      return { kind: 'kill' };
    default:
      return { kind: 'other', action: rule.action };
  }
}

function single(answers: readonly SeccompAnswer[]): SeccompAnswer {
  const [first, ...rest] = answers;
  return first !== undefined && rest.every((answer) => same(answer, first)) ? first : AMBIGUOUS;
}

function same(a: SeccompAnswer, b: SeccompAnswer): boolean {
  if (a.kind === 'errno' && b.kind === 'errno') return a.errno === b.errno;
  if (a.kind === 'other' && b.kind === 'other') return a.action === b.action;
  return a.kind === b.kind;
}
