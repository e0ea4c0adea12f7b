import type { Bundle } from '../evidence/bundle-type.ts';
import { circumstancesOf, judgedChecks, type PostureRecord } from '../evidence/judged-posture.ts';
import type { Check, Where } from '../probes/posture/check.ts';
import { CHECKS } from '../probes/posture/checks.ts';
import { applies, type Circumstances } from '../probes/posture/judge.ts';
import { judgePressureControl } from '../probes/posture/pressure-control.ts';
import { numbersOf } from '../probes/posture/sweep.ts';
import { callsOf, nameOf } from '../seccomp/syscalls.ts';

/**
 * The numbers of one image's posture, counted once: every text takes them from here, and says what each counts.
 */
export interface PostureNumbers {
  /** Checks that this release has, for every machine, profile and image. */
  readonly all: number;
  /** Those that apply to this run and image. */
  readonly here: number;
  /** Of those that apply: with the answer that proves denial. */
  readonly asExpected: number;
  /** Of those that apply: seen to fail in a run that is weakened on purpose. */
  readonly canFail: number;
  /** Of those that apply: no run can make them fail here. */
  readonly stand: number;
  /** Those that do not apply, by what they need. */
  readonly elsewhere: readonly (readonly [needs: string, count: number])[];
  /** Null if the sweep did not run in this image. */
  readonly sweep: SweepNumbers | null;
  /** Tests under pressure in the run without their limits, and those that failed there; null if there was none. */
  readonly withoutLimits: { readonly all: number; readonly failed: number } | null;
}

interface SweepNumbers {
  /** Numbers that were called; most have no call behind them. */
  readonly numbers: number;
  /** Of these: numbers of calls that have a name. */
  readonly named: number;
  /** Calls of the architecture that have a name. */
  readonly known: number;
}

/** Counts what a record of a posture that ran says. */
export function postureNumbers(record: PostureRecord, bundle: Bundle): PostureNumbers {
  const judged = judgedChecks(record, bundle);
  const stand = judged.filter(({ control }) => 'stands' in control).length;
  const made = new Set(judged.map(({ check }) => check.id));
  return {
    all: CHECKS.length,
    here: judged.length,
    asExpected: judged.filter(({ judged: found }) => found?.verdict === 'PASS').length,
    canFail: judged.length - stand,
    stand,
    elsewhere: counted(
      CHECKS.filter(({ id }) => !made.has(id)).map((check) => needs(check, circumstancesOf(record, bundle))),
    ),
    sweep: record.sweep === null ? null : sweepNumbers(record.sweep, bundle),
    withoutLimits: withoutLimits(record, bundle),
  };
}

/** What a check needs that this run is not, by the member of its condition that does not hold. */
const NEEDS: Readonly<Record<keyof Where, string>> = {
  profiles: 'another profile',
  architectures: 'another architecture',
  cgroup: 'another cgroup version',
  engines: 'another engine',
  majorBelow: 'an older engine',
  rootless: 'an engine of the other kind, rootless or rootful',
  lsm: 'another security module',
};

function needs({ where = {} }: Check, circumstances: Circumstances): string {
  const names = Object.keys(NEEDS) as readonly (keyof Where)[];
  const missing = names.find((name) => !applies({ [name]: where[name] }, circumstances));
  // Its condition holds: the other image's posture makes it.
  return missing === undefined ? 'the reference image' : NEEDS[missing];
}

function counted(words: readonly string[]): PostureNumbers['elsewhere'] {
  return [...new Set(words)].map((word) => [word, words.filter((each) => each === word).length]);
}

function sweepNumbers({ called }: NonNullable<PostureRecord['sweep']>, bundle: Bundle): SweepNumbers {
  const { architecture } = bundle.host.system;
  const numbers = new Set(numbersOf(called));
  const named = [...numbers].filter((number) => nameOf(architecture, number) !== null).length;
  return { numbers: numbers.size, named, known: callsOf(architecture).length };
}

function withoutLimits(record: PostureRecord, bundle: Bundle): PostureNumbers['withoutLimits'] {
  if (record.without_limits === undefined) return null;
  const judged = judgePressureControl(record.without_limits.observed, circumstancesOf(record, bundle));
  return { all: judged.length, failed: judged.filter(({ why }) => why === null).length };
}

/** The numbers in words, the same in every output: how many checks, of which, and what the others are. */
export function postureWords(numbers: PostureNumbers): string {
  const { all, here, asExpected, canFail, stand, elsewhere, sweep, withoutLimits: without } = numbers;
  const others = elsewhere.map(([what, count]) => `${count} ${what}`).join(', ');
  return [
    `${asExpected} of ${here} checks that apply here as expected`,
    ...(others === '' ? [] : [` (${all - here} of all ${all} need something else: ${others})`]),
    `; ${canFail} of these fail in weakened runs of this release’s own tests, ${stand} cannot be made to fail here`,
    ...(sweep === null
      ? []
      : [
          `; ${sweep.numbers} call numbers tried, with ${sweep.named} of the ${sweep.known} calls that have a name`,
        ]),
    ...(without === null
      ? []
      : [`; without limits ${without.failed} of ${without.all} tests under pressure fail`]),
  ].join('');
}
