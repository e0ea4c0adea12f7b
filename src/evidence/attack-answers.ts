import {
  type AnswerCounts,
  type Answered,
  ATTACK_LIST,
  answerAttack,
  countAnswers,
  type Test,
  type Tested,
  type TestState,
} from '../probes/attack-list/attack-list.ts';
import { restrictionsOf } from '../probes/controls/control.ts';
import { unexpectedExecutables } from '../probes/inventory/executables.ts';
import { findAdds } from '../probes/inventory/judge.ts';
import { isKnownBase } from '../probes/inventory/known-base.ts';
import { findInKernel } from '../probes/kernel/checks.ts';
import { CHECKS } from '../probes/posture/checks.ts';
import { judgePressureControl, PRESSURE_CONTROL } from '../probes/posture/pressure-control.ts';
import { numbersOf } from '../probes/posture/sweep.ts';
import { findRestrictions, type RestrictionState } from '../probes/restrictions/restrictions.ts';
import { foreignArchitectures } from '../seccomp/evaluate.ts';
import { isRefused } from '../seccomp/guarantees.ts';
import { type NormalisedProfile, parseProfile } from '../seccomp/profile.ts';
import { numberOf } from '../seccomp/syscalls.ts';
import type { Bundle } from './bundle-type.ts';
import { controlOf } from './control-record.ts';
import { isNoexec } from './exec-from-out.ts';
import { circumstancesOf, type JudgedCheck, judgedChecks, type PostureRecord } from './judged-posture.ts';
import { stands } from './l1-status.ts';
import type { Reading } from './reading.ts';
import { limitsOfRun } from './run-limits.ts';

/** What one reading answers to the named attacks (contract §4). */
export interface AttackAnswers {
  /** Every attack of the list, in the list's order. */
  readonly answered: readonly Answered[];
  readonly counts: AnswerCounts;
}

type Read = Pick<Reading, 'bundle' | 'probes' | 'controls' | 'reasons' | 'waived'>;

/**
 * Answers every named attack from what the reader recomputed. Pure; it does not throw for any bundle of the schema.
 * Unreadable evidence answers nothing: it reports every attack that has a test as not tested.
 */
export function attackAnswers(reading: Read): AttackAnswers {
  const tested = testedIn(reading);
  const answered = ATTACK_LIST.map((attack) => answerAttack(attack, tested));
  return { answered, counts: countAnswers(answered) };
}

/** Returns the result of every test in one reading, as the answers for the attacks follow from it. Pure. */
export function testedIn(reading: Read): Tested {
  return reading.bundle === null ? NOTHING : testedBy(reading, reading.bundle);
}

const NOTHING: Tested = { engine: 'docker', stateOf: () => 'unanswered', shownBy: () => [] };

function testedBy(reading: Read, bundle: Bundle): Tested {
  const profile = profileOf(bundle);
  const restrictions = profile === null ? [] : findRestrictions(bundle.host, profile, limitsOfRun(bundle));
  const kernel = findInKernel(bundle.host, limitsOfRun(bundle));
  const posture = postureOf(reading, bundle);
  const controls = detectedControls(reading);
  const pressure = pressureControl(reading, bundle, posture);
  const stateOf = (test: Test): TestState => {
    if ('probe' in test) return ofProbe(test.probe, reading);
    if ('restriction' in test) {
      if (profile === null) return 'unanswered';
      const found = restrictions.find(({ restriction }) => restriction.id === test.restriction);
      // A fact that the engine does not report never counts as in force (contract §4).
      return found === undefined ? 'left-out' : found.found.state === 'in-force' ? 'holds' : 'fails';
    }
    if ('kernel' in test) return ofKernel(kernel.find(({ check }) => check.id === test.kernel)?.found);
    if ('check' in test) return ofCheck(test.check, posture);
    if ('call' in test) return ofCall(test.call, bundle, posture);
    if ('image' in test) return ofImage(bundle);
    return isNoexec(bundle.host) ? 'holds' : 'fails';
  };
  return {
    engine: bundle.host.engine.name,
    stateOf,
    shownBy: (test) => shownBy(test, controls, bundle, pressure),
  };
}

function profileOf({ profile, host }: Bundle): NormalisedProfile | null {
  try {
    return parseProfile(profile.text, host.system.architecture);
  } catch {
    return null;
  }
}

function ofProbe(id: string, { probes, bundle }: Read): TestState {
  const probe = probes.find(({ probeId }) => probeId === id);
  if (probe === undefined) return 'unanswered';
  if (probe.judgement === null) return 'left-out';
  // A payload that wrote no line tried nothing, so nothing is known of the attack.
  if (bundle?.observed.every(({ probe_id }) => probe_id !== id)) return 'unanswered';
  if (stands(probe)) return 'holds';
  const onlyPayloadSays =
    probe.judgement.verdict === 'PASS' && probe.corroboration.state === 'uncorroborated';
  return onlyPayloadSays ? 'unanswered' : 'fails';
}

function ofKernel(found: RestrictionState | undefined): TestState {
  switch (found?.state) {
    case undefined:
      return 'unanswered';
    case 'in-force':
      return 'holds';
    case 'missing':
      return 'fails';
    case 'absent':
      return 'left-out';
  }
}

/** The posture of one reading: its checks by image, and the reference record with its sweep. */
interface ReadPosture {
  readonly checks: readonly JudgedCheck[];
  readonly reference: PostureRecord;
  /** The numbers of calls that the sweep made, and whether the kernel denied each. Empty without a sweep. */
  readonly swept: ReadonlyMap<number, boolean>;
}

/**
 * Null if no posture was taken, or if it is not the one that this release takes of this run: such a posture answers
 * nothing.
 */
function postureOf({ reasons, waived }: Read, bundle: Bundle): ReadPosture | null {
  const records = (bundle.posture ?? []).filter(({ state }) => state === 'ran');
  const reference = records.find(({ image }) => image === 'reference');
  const isOther = [...reasons, ...waived].some(
    ({ code }) => code === 'posture-differs' || code === 'posture-incomplete',
  );
  if (reference === undefined || isOther) return null;
  const checks = records.flatMap((record) => judgedChecks(record, bundle));
  return { checks, reference, swept: sweptBy(reference) };
}

function sweptBy({ sweep }: PostureRecord): ReadonlyMap<number, boolean> {
  if (sweep === null) return new Map();
  const denied = new Set(numbersOf(sweep.denied));
  return new Map(numbersOf(sweep.called).map((number) => [number, denied.has(number)]));
}

const ARCHITECTURES = ['x86_64', 'aarch64'] as const;

function ofCheck(id: string, posture: ReadPosture | null): TestState {
  if (posture === null) return 'unanswered';
  const found = posture.checks.filter(({ check }) => check.id === id);
  if (found.some(({ judged }) => judged?.verdict === 'FAIL')) return 'fails';
  if (found.some(({ judged }) => judged === null)) return 'unanswered';
  if (found.length > 0) return 'holds';
  // A check that does not apply to this machine, engine or profile was not run. A name without a check tests nothing.
  return CHECKS.some((check) => check.id === id) ? 'left-out' : 'unanswered';
}

/** A caller may pin a program that is there. The pin does not remove it. */
function ofImage({ host: { inventory } }: Bundle): TestState {
  if (inventory.interpreter === '') return 'unanswered';
  const others = [...unexpectedExecutables(inventory), ...findAdds(inventory)];
  if (others.length > 0 || inventory.ls !== '') return 'fails';
  // The one program may be a shell itself, unless it is the interpreter of a base whose content is known.
  const program = inventory.executables.find(({ path }) => path === inventory.interpreter);
  return isKnownBase(inventory.base) && program?.from === 'base' ? 'holds' : 'unanswered';
}

/**
 * Refused by the profile that the engine holds, for every argument. If the sweep saw the kernel do otherwise, the sweep
 * decides.
 */
function ofCall(call: string, { host }: Bundle, posture: ReadPosture | null): TestState {
  const { architecture } = host.system;
  if (host.seccomp === null) return 'unanswered';
  const number = numberOf(architecture, call);
  // A call that only the other architecture has cannot be made. A call that is in no table was not tested.
  if (number === null)
    return ARCHITECTURES.some((each) => numberOf(each, call) !== null) ? 'left-out' : 'unanswered';
  if (foreignArchitectures(host.seccomp, architecture).length > 0) return 'fails';
  if (!isRefused(host.seccomp, architecture, call)) return 'fails';
  return posture?.swept.get(number) === false ? 'fails' : 'holds';
}

/** The subjects of the reader's reasons. They show nothing. */
function doubted({ reasons, waived }: Read): ReadonlySet<string | null> {
  return new Set([...reasons, ...waived].map(({ subject }) => subject));
}

function detectedControls(reading: Read): Read['controls'] {
  const doubts = doubted(reading);
  return reading.controls.filter(({ run, state }) => state === 'detected' && !doubts.has(run));
}

/** The checks that found their limit gone in the posture's own weakened run, which `controls: all` makes. */
function pressureControl(reading: Read, bundle: Bundle, posture: ReadPosture | null): readonly string[] {
  const made = posture?.reference.without_limits;
  if (posture === null || made === undefined || doubted(reading).has(PRESSURE_CONTROL)) return [];
  return judgePressureControl(made.observed, circumstancesOf(posture.reference, bundle)).flatMap(
    ({ check, why }) => (why === null ? [check.id] : []),
  );
}

/**
 * Returns the negative controls in which this test was seen to fail. The judge of a control compares its missing
 * restrictions one by one, but the kernel's checks only as far as they could be read, so kernel checks show nothing
 * here. The posture's other weakened runs are tests of the release: this evidence does not hold them.
 */
function shownBy(
  test: Test,
  controls: Read['controls'],
  bundle: Bundle,
  pressure: readonly string[],
): readonly string[] {
  if ('probe' in test)
    return controls.filter(({ failed }) => failed.includes(test.probe)).map(({ id }) => id);
  if ('restriction' in test)
    return controls.filter(({ id }) => removes(id, test.restriction, bundle)).map(({ id }) => id);
  if ('check' in test) return pressure.includes(test.check) ? [PRESSURE_CONTROL] : [];
  return [];
}

function removes(control: string, restriction: string, { host }: Bundle): boolean {
  const found = controlOf(control);
  return found !== undefined && restrictionsOf(found, host.engine.name).includes(restriction);
}
