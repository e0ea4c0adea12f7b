import { evaluate, runcAnswersEnosys } from '../../seccomp/evaluate.ts';
import { MARK } from '../../seccomp/marked.ts';
import type { Architecture, NormalisedProfile } from '../../seccomp/profile.ts';
import { callsOf, nameOf } from '../../seccomp/syscalls.ts';
import type { Reported } from './check.ts';
import type { Answer } from './outcome.ts';

/** A call that the sweep does not make, whatever the profile says of it. */
export interface LeftOut {
  readonly call: string;
  readonly because: string;
  /** Its number where libseccomp does not know the name yet. */
  readonly number?: Readonly<Partial<Record<Architecture, number>>>;
}

export const LEFT_OUT: readonly LeftOut[] = [
  { call: 'exit', because: 'it ends the thread' },
  { call: 'exit_group', because: 'it ends the process' },
  { call: 'rt_sigreturn', because: 'it ends whoever is in no signal handler' },
  { call: 'pause', because: 'it never returns' },
  { call: 'fork', because: 'it takes no arguments, so it acts; a check of its own makes it' },
  { call: 'vfork', because: 'it takes no arguments, so it acts; a check of its own makes it' },
  { call: 'sync', because: 'it takes no arguments, so it acts: it waits for every disk of the host' },
  {
    call: 'uretprobe',
    because: 'Linux 6.13 and newer take it before any filter, and end whoever is no probe',
  },
  {
    call: 'uprobe',
    because: 'Linux 6.18 and newer take it before any filter, and end or refuse whoever is no probe',
    number: { x86_64: 336 },
  },
];

/** No descriptor, no address, no size, no process, and every flag that does not exist: a call so made cannot act. */
const CANNOT_ACT = [-1, -1, -1, -1, -1, -1];
/** Where minus one would: msgget takes it for all its flags and makes a queue. */
const INSTEAD: Readonly<Record<string, readonly number[]>> = { msgget: [0x7fffffff, 0, 0, 0, 0, 0] };

/** One number of the sweep, how it is called, and what the evaluator says of it. */
export interface SweptCall {
  readonly number: number;
  readonly args: readonly number[];
  readonly denied: boolean;
}

/**
 * Every number from 0 to the newest that the call tables have, without those that are left out by name, that the
 * profile ends the caller for, or whose answer does not follow from the profile alone.
 */
export function sweepOf(profile: NormalisedProfile, architecture: Architecture): readonly SweptCall[] {
  const newest = Math.max(...callsOf(architecture).map(([, number]) => number));
  return Array.from({ length: newest + 1 }, (_, number) => number).flatMap((number) => {
    const name = nameOf(architecture, number);
    if (LEFT_OUT.some((each) => each.call === name || each.number?.[architecture] === number)) return [];
    const args = INSTEAD[name ?? ''] ?? CANNOT_ACT;
    const answer = evaluate(profile, { architecture, call: number, args: args.map(BigInt) });
    if (answer.kind !== 'allow' && answer.kind !== 'errno') return [];
    if (answer.kind === 'errno' && runcAnswersEnosys(profile, architecture, number)) return [];
    return [{ number, args, denied: answer.kind === 'errno' }];
  });
}

/** The sweep's answers, short enough for a bundle: which numbers were called, and to which the filter said no. */
export interface Swept {
  readonly called: string;
  readonly denied: string;
}

/** What the sweep's lines come to: only the mark counts as the filter's denial. */
export function sweptOf(answers: readonly Answer[]): Swept {
  const numbers = (of: readonly Answer[]) => rangesOf(of.map(({ id }) => Number(id)));
  return { called: numbers(answers), denied: numbers(answers.filter(({ outcomes }) => isMarked(outcomes))) };
}

function isMarked(outcomes: readonly Reported[]): boolean {
  const [only] = outcomes;
  return only !== undefined && 'errno' in only && only.errno === MARK;
}

/** Where kernel and evaluator differ; each entry names the call and both answers. */
export function sweepFindings(
  swept: Swept,
  profile: NormalisedProfile,
  architecture: Architecture,
): readonly string[] {
  const plan = sweepOf(profile, architecture);
  if (swept.called !== rangesOf(plan.map(({ number }) => number))) return ['not every number was called'];
  const denied = new Set(numbersOf(swept.denied));
  return plan
    .filter((call) => call.denied !== denied.has(call.number))
    .map((call) => {
      const name = nameOf(architecture, call.number) ?? `number ${call.number}`;
      return `${name}: the profile ${call.denied ? 'refuses it, the kernel did not' : 'lets it through, the kernel did not'}`;
    });
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

/** The numbers of {@link rangesOf}; what is none, or beyond any call table, is left out. */
export function numbersOf(ranges: string): readonly number[] {
  return ranges.split(' ').flatMap((range) => {
    const found = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(range);
    if (found === null) return [];
    const from = Number(found[1]);
    return Array.from(
      { length: Math.max(0, Number(found[2] ?? from) - from + 1) },
      (_, index) => from + index,
    );
  });
}
