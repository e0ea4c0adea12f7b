import { oncePer } from '../../foundation/memoize.ts';
import { evaluate, runcEnosysFrom } from '../../seccomp/evaluate.ts';
import { MARK } from '../../seccomp/marked.ts';
import type { Architecture, NormalisedProfile } from '../../seccomp/profile.ts';
import { callInWords, callsOf, nameOf, YOUNGEST_OF_LIBSECCOMP_2_5 } from '../../seccomp/syscalls.ts';
import type { Reported } from './check.ts';
import type { Answer } from './outcome.ts';

/** A call that the sweep does not make, whatever the profile answers. */
export interface LeftOut {
  readonly call: string;
  readonly because: string;
  /** Its number if libseccomp does not know the name yet. */
  readonly number?: Readonly<Partial<Record<Architecture, number>>>;
}

export const LEFT_OUT: readonly LeftOut[] = [
  { call: 'exit', because: 'it ends the thread' },
  { call: 'exit_group', because: 'it ends the process' },
  { call: 'rt_sigreturn', because: 'it ends a process that is not in a signal handler' },
  { call: 'pause', because: 'it never returns' },
  { call: 'fork', because: 'it takes no arguments, so it acts; a check of its own makes it' },
  { call: 'vfork', because: 'it takes no arguments, so it acts; a check of its own makes it' },
  { call: 'sync', because: 'it takes no arguments, so it acts: it waits for every disk of the host' },
  {
    call: 'uretprobe',
    because: 'Linux 6.13 and newer handle it before any filter, and end a process that is not a uprobe',
  },
  {
    call: 'uprobe',
    because:
      'Linux 6.18 and newer handle it before any filter, and end or refuse a process that is not a uprobe',
    number: { x86_64: 336 },
  },
];

/** Not a descriptor, address, size or process, and every flag that does not exist: such a call cannot act. */
const CANNOT_ACT = [-1, -1, -1, -1, -1, -1];
/** Arguments for calls that minus one would let act: msgget reads it as all of its flags and makes a queue. */
const INSTEAD: Readonly<Record<string, readonly number[]>> = { msgget: [0x7fffffff, 0, 0, 0, 0, 0] };

/** The kernel's answer for a number without a call (errno(3)). */
const ENOSYS = 38;

/**
 * The last number that the sweep calls. Numbers above the newest call are assigned one by one on every architecture
 * (kernel: include/uapi/asm-generic/unistd.h; 471 in 2026), so a kernel that knows one beyond this is years away. A
 * call that answers is a finding long before, since no rule can name it.
 */
const LAST = 600;

/** One number of the sweep, its arguments, and the evaluator's answer. */
export interface SweptCall {
  readonly number: number;
  readonly args: readonly number[];
  /**
   * What the answer must be. `absent`: no rule can name the number, so only the kernel's ENOSYS shows that it is not a
   * call. `denied-or-absent`: the filter refuses it, and runc may put its own ENOSYS before the filter.
   */
  readonly expected: 'let-through' | 'denied' | 'absent' | 'denied-or-absent';
}

/**
 * Every number from 0 to {@link LAST}, except those that are left out by name, those for which the profile ends the
 * caller, and those whose answer does not follow from the profile alone.
 */
export function sweepOf(profile: NormalisedProfile, architecture: Architecture): readonly SweptCall[] {
  return SWEEPS[architecture](profile);
}

const SWEEPS: Readonly<Record<Architecture, (profile: NormalisedProfile) => readonly SweptCall[]>> = {
  x86_64: oncePer((profile) => computedSweep(profile, 'x86_64')),
  aarch64: oncePer((profile) => computedSweep(profile, 'aarch64')),
};

function computedSweep(profile: NormalisedProfile, architecture: Architecture): readonly SweptCall[] {
  const rules = new Map<string, (typeof profile.rules)[number][]>();
  for (const rule of profile.rules) rules.set(rule.name, [...(rules.get(rule.name) ?? []), rule]);
  const enosysFrom = runcEnosysFrom(profile, architecture);
  const newest = Math.max(LAST, ...callsOf(architecture).map(([, number]) => number));
  return Array.from({ length: newest + 1 }, (_, number) => number).flatMap((number): SweptCall[] => {
    const name = nameOf(architecture, number);
    if (LEFT_OUT.some((each) => each.call === name || each.number?.[architecture] === number)) return [];
    const args = INSTEAD[name ?? ''] ?? CANNOT_ACT;
    // Of many rules the evaluator uses those of the call.
    const own = { ...profile, rules: name === null ? [] : (rules.get(name) ?? []) };
    const answer = evaluate(own, { architecture, call: number, args: args.map(BigInt) });
    switch (answer.kind) {
      case 'allow':
        return [{ number, args, expected: name === null ? 'absent' : 'let-through' }];
      case 'errno': {
        // A runtime with another libseccomp than this table's may or may not know the name: it is refused either way.
        const before = name === null || number >= enosysFrom || number > YOUNGEST_OF_LIBSECCOMP_2_5;
        return [{ number, args, expected: before ? 'denied-or-absent' : 'denied' }];
      }
      default:
        return [];
    }
  });
}

/**
 * The sweep's answers, short enough for a bundle: which numbers were called, which the filter refused, and which kernel
 * or runtime do not know as calls.
 */
export interface Swept {
  readonly called: string;
  readonly denied: string;
  readonly absent: string;
}

/**
 * Returns the result of the sweep's lines: only the mark counts as the filter's denial. It does not record which
 * allowed calls this kernel has: that is a fact about the kernel, not about the sandbox.
 */
export function sweptOf(answers: readonly Answer[], plan: readonly SweptCall[]): Swept {
  const mayBeAbsent = absences(plan);
  const numbers = (of: readonly Answer[]) => rangesOf(of.map(({ id }) => Number(id)));
  const answered = (errno: number) => answers.filter(({ outcomes }) => isErrno(outcomes, errno));
  return {
    called: numbers(answers),
    denied: numbers(answered(MARK)),
    absent: numbers(answered(ENOSYS).filter(({ id }) => mayBeAbsent.has(Number(id)))),
  };
}

/** The numbers whose absence shows something. */
function absences(plan: readonly SweptCall[]): ReadonlySet<number> {
  const asked = plan.filter(({ expected }) => expected === 'absent' || expected === 'denied-or-absent');
  return new Set(asked.map(({ number }) => number));
}

function isErrno(outcomes: readonly Reported[], errno: number): boolean {
  const [only] = outcomes;
  return only !== undefined && 'errno' in only && only.errno === errno;
}

/** The differences between kernel and evaluator; each entry names the call and both answers. */
export function sweepFindings(
  swept: Swept,
  profile: NormalisedProfile,
  architecture: Architecture,
): readonly string[] {
  const plan = sweepOf(profile, architecture);
  if (swept.called !== rangesOf(plan.map(({ number }) => number)))
    return ['the sweep did not call every number'];
  const denied = new Set(numbersOf(swept.denied));
  const absent = new Set(numbersOf(swept.absent));
  const mayBeAbsent = absences(plan);
  if ([...absent].some((number) => denied.has(number) || !mayBeAbsent.has(number))) {
    return ['a number is absent that was not called, or that the filter answered'];
  }
  return plan.flatMap(({ number, expected }) => {
    const answer = denied.has(number) ? 'denied' : absent.has(number) ? 'absent' : 'answered';
    const why = contradiction(expected, answer);
    return why === null ? [] : [`${callInWords(architecture, number)}: ${why}`];
  });
}

/** What is wrong with an answer to a call; null if it is right. */
function contradiction(
  expected: SweptCall['expected'],
  answer: 'denied' | 'absent' | 'answered',
): string | null {
  switch (expected) {
    case 'let-through':
      return answer === 'denied' ? 'the profile allows it, but the kernel refused it' : null;
    case 'denied':
      return answer === 'denied' ? null : 'the profile refuses it, but the kernel did not';
    case 'denied-or-absent':
      return answer === 'answered' ? 'the profile refuses it, but the kernel did not' : null;
    case 'absent':
      // A profile that allows what it does not name allows this call too, whatever it does. Only a runtime with a newer
      // libseccomp may know a name for it, and refuse it.
      return answer === 'answered'
        ? 'the kernel has this call, and neither the filter nor ENOSYS stops it'
        : null;
  }
}

/** Whole numbers in the shortest form: `0-12 14 16-20`. */
export function rangesOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else if (last === undefined || number > last[1]) runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
}

/**
 * The numbers of {@link rangesOf}; it leaves out what is not a number, beyond any call table, or not above all before it:
 * a text of 4,096 characters could otherwise name six million.
 */
export function numbersOf(ranges: string): readonly number[] {
  let above = -1;
  return ranges.split(' ').flatMap((range) => {
    const [, first, last = first] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(range) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!(above < from && from <= to)) return [];
    above = to;
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
