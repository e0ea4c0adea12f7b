import type { EngineName } from '../../foundation/engine-name.ts';
import type { ProbeId } from '../contract.ts';
import type { KernelCheckId } from '../kernel/checks.ts';
import type { RestrictionId } from '../restrictions/restrictions.ts';

/**
 * One fact of the evidence, by the name of its source. Probes, restrictions and kernel checks are rows of the tables of
 * those names; a check is one of the posture's.
 */
export type Test =
  | { readonly probe: ProbeId }
  /** A restriction of the run (restrictions/). */
  | { readonly restriction: RestrictionId }
  /** A fact that the kernel reports from outside (kernel/checks.ts). */
  | { readonly kernel: KernelCheckId }
  /** A check of the posture (posture/checks.ts). */
  | { readonly check: string }
  /** A system call: the profile that the engine holds refuses it, whatever its arguments. */
  | { readonly call: string }
  /** Only what the payload's own start needs can be executed in the image, whatever the caller has pinned. */
  | { readonly image: 'no-other-program' }
  /** The engine mounts /out so that no file in it can be executed or mapped as code. */
  | { readonly out: 'noexec' };

/**
 * One thing that an attack needs and that the sandbox removes. The layer holds if every test of it does; then the
 * attack fails, whatever the other layers do. The first test that was made decides whether the layer was shown to fail:
 * that test must have failed in a weakened run of the same evidence.
 */
export interface Layer {
  /** What is removed: the end of "there is …". */
  readonly takes: string;
  readonly tests: readonly Test[];
}

/** One way to make an attack. It is denied if one of its layers holds. */
export type Way = readonly Layer[];

/** The source of a named attack. */
export interface Source {
  readonly name: string;
  readonly url: string;
}

/** How the answer for one attack follows from evidence. */
export type Rule =
  /**
   * The attack needs a wrong setting. It is denied if every way is. A test that fails means that it is not denied,
   * though another layer may hold.
   */
  | { readonly kind: 'setting'; readonly ways: readonly Way[] }
  /**
   * The attack needs a flaw of kernel or runtime. It is denied only if every way needs something that cannot be
   * reached. Otherwise it was not tested: the project ships no exploit, and a version proves nothing (distributions
   * patch).
   */
  | { readonly kind: 'flaw'; readonly ways: readonly Way[] }
  /** The target of the attack does not exist here, whatever the evidence says. */
  | { readonly kind: 'not-applicable'; readonly because: string }
  /** The evidence does not test it. */
  | { readonly kind: 'not-tested'; readonly because: string };

/** A named attack: what it is, what it needs, and its tests. It does not contain instructions. */
export interface Attack {
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  /** What the attacker gains and how, in one sentence. */
  readonly does: string;
  /** What it needs to work, each a phrase. */
  readonly needs: readonly string[];
  /** The one engine to which it applies; absent: both. */
  readonly engine?: EngineName;
  readonly rule: Rule;
}

/** The result of one test in a reading. `left-out`: it does not apply here, or this caller could not read it. */
export type TestState = 'holds' | 'fails' | 'unanswered' | 'left-out';

/** The result of every test in one reading. */
export interface Tested {
  readonly engine: EngineName;
  readonly stateOf: (test: Test) => TestState;
  /** The negative controls of the same evidence in which this test was seen to fail, by id. */
  readonly shownBy: (test: Test) => readonly string[];
}

/** The answer of one reading for one attack; docs/attacks.md explains each. */
export type Answer = 'denied-and-shown' | 'denied-not-shown' | 'not-denied' | 'not-applicable' | 'not-tested';

/** The answer for one attack, and why. */
export interface Answered {
  readonly attack: Attack;
  readonly answer: Answer;
  /** One sentence: the layers that hold, the tests that failed, or why nothing was tested. */
  readonly why: string;
}

/** Answers one attack. Pure. A test that was not made denies nothing. */
export function answerAttack(attack: Attack, tested: Tested): Answered {
  const { rule, engine } = attack;
  if (rule.kind === 'not-applicable' || rule.kind === 'not-tested')
    return { attack, answer: rule.kind, why: rule.because };
  if (engine !== undefined && engine !== tested.engine)
    return {
      attack,
      answer: 'not-applicable',
      why: `It applies to ${engine}, and this run used another engine.`,
    };
  const ways = rule.ways.map((way) => way.map((layer) => foundLayer(layer, tested)));
  const failed = [...new Set(ways.flat().flatMap((layer) => layer.failed))];
  if (rule.kind === 'setting' && failed.length > 0)
    return { attack, answer: 'not-denied', why: `Failed: ${failed.join(', ')}.` };
  const holding = ways.map((layers) => layers.filter(({ holds }) => holds));
  if (holding.length === 0 || holding.some((layers) => layers.length === 0))
    return { attack, answer: 'not-tested', why: notTested(rule.kind, failed) };
  const shown = holding.every((layers) => layers.some(({ shownBy }) => shownBy.length > 0));
  return {
    attack,
    answer: shown ? 'denied-and-shown' : 'denied-not-shown',
    why: `The sandbox has ${list(holding.map(decisive))}.`,
  };
}

interface FoundLayer {
  readonly takes: string;
  readonly holds: boolean;
  readonly failed: readonly string[];
  readonly shownBy: readonly string[];
}

function foundLayer({ takes, tests }: Layer, { stateOf, shownBy }: Tested): FoundLayer {
  const found = tests.map((test) => ({ test, state: stateOf(test) }));
  const first = found.find(({ state }) => state === 'holds');
  const holds = first !== undefined && found.every(({ state }) => state === 'holds' || state === 'left-out');
  return {
    takes,
    holds,
    failed: found.filter(({ state }) => state === 'fails').map(({ test }) => nameOfTest(test)),
    shownBy: holds ? shownBy(first.test) : [],
  };
}

function notTested(kind: 'setting' | 'flaw', failed: readonly string[]): string {
  if (kind === 'setting') return 'Not all of its tests were made.';
  return failed.length > 0
    ? `What it needs can be reached (${failed.join(', ')}), and no exploit was tried.`
    : 'Not all of its tests were made, and no exploit was tried.';
}

/** The layer to name: one that was shown to fail, if there is one. */
function decisive(layers: readonly FoundLayer[]): string {
  const layer = layers.find(({ shownBy }) => shownBy.length > 0) ?? layers[0];
  if (layer === undefined) return '';
  const [first, ...more] = layer.shownBy;
  if (first === undefined) return layer.takes;
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  return `${layer.takes} (seen to fail in ${first}${others})`;
}

function list(words: readonly string[]): string {
  return [...new Set(words)].join('; ');
}

/** A test's name with its kind, for documents and messages. */
export function nameOfTest(test: Test): string {
  if ('probe' in test) return `probe ${test.probe}`;
  if ('restriction' in test) return `restriction ${test.restriction}`;
  if ('kernel' in test) return `kernel check ${test.kernel}`;
  if ('check' in test) return `posture check ${test.check}`;
  if ('call' in test) return `system call ${test.call}`;
  if ('image' in test) return `image ${test.image}`;
  return 'exec from /out';
}

/** How many attacks got each answer. */
export type AnswerCounts = Readonly<Record<Answer | 'all', number>>;

/** Counts the answers; `all` is the denominator: the whole list. */
export function countAnswers(answered: readonly Answered[]): AnswerCounts {
  const count = (answer: Answer) => answered.filter((each) => each.answer === answer).length;
  return {
    all: answered.length,
    'denied-and-shown': count('denied-and-shown'),
    'denied-not-shown': count('denied-not-shown'),
    'not-denied': count('not-denied'),
    'not-applicable': count('not-applicable'),
    'not-tested': count('not-tested'),
  };
}
