import { oncePer } from '../foundation/memoize.ts';
import type { KnownBits } from './comparison.ts';
import { answersAlways, foreignArchitectures, possibleAnswers } from './evaluate.ts';
import type { Architecture, NormalisedProfile, SeccompAnswer } from './model.ts';
import { numberOf } from './syscalls.ts';

/** Whether a profile closes something for every argument there is, and if not, what stands open. */
export type Guarantee = { readonly closed: true } | { readonly closed: false; readonly why: string };

/**
 * What a profile must answer to a call, whatever the arguments that are not named: `eperm` is errno 1 and nothing else
 * (what the packet's probes expect to see); `refused` is any errno or the caller's end.
 */
export interface RequiredAnswer {
  readonly call: string;
  readonly known: readonly KnownBits[];
  readonly answer: 'eperm' | 'refused';
  /** The call in words, for a sentence that says what stands open. */
  readonly text: string;
}

const EPERM = 1;
/** clone's flag for a thread of the same process (linux/sched.h). */
const CLONE_THREAD = 0x10000n;
const PROCESS: KnownBits = { index: 0, mask: CLONE_THREAD, value: 0n };

/** What corroboration demands of a profile, by what it claims to close (contract §4). */
export const requiredAnswers = {
  sockets: [
    { call: 'socket', known: [], answer: 'eperm', text: 'socket, of every family' },
    { call: 'io_uring_setup', known: [], answer: 'refused', text: 'io_uring_setup, which makes sockets too' },
  ],
  ptrace: [{ call: 'ptrace', known: [], answer: 'eperm', text: 'ptrace' }],
  processes: [
    { call: 'fork', known: [], answer: 'eperm', text: 'fork' },
    { call: 'vfork', known: [], answer: 'eperm', text: 'vfork' },
    { call: 'clone', known: [PROCESS], answer: 'eperm', text: 'clone without CLONE_THREAD' },
    { call: 'clone3', known: [], answer: 'refused', text: 'clone3, whose flags no filter sees' },
  ],
} as const satisfies Record<string, readonly RequiredAnswer[]>;

type Guaranteed = (profile: NormalisedProfile, architecture: Architecture) => Guarantee;

/** Whether `socket` is answered EPERM for every family, type and protocol, and nothing else makes sockets. */
export const closesSockets: Guaranteed = guaranteed(requiredAnswers.sockets);

/** Whether `ptrace` is answered EPERM for every request. */
export const closesPtrace: Guaranteed = guaranteed(requiredAnswers.ptrace);

/** Whether every call that makes a process is answered EPERM, and clone3 never let through. */
export const closesProcesses: Guaranteed = guaranteed(requiredAnswers.processes);

/** Of a profile that many bundles hold the answer is worked out once. */
function guaranteed(required: readonly RequiredAnswer[]): Guaranteed {
  const of = {
    x86_64: oncePer((profile: NormalisedProfile) => closes(profile, 'x86_64', required)),
    aarch64: oncePer((profile: NormalisedProfile) => closes(profile, 'aarch64', required)),
  } as const satisfies Record<Architecture, unknown>;
  return (profile, architecture) => of[architecture](profile);
}

/** Whether a call is refused, with an errno or by ending the caller, whatever the unknown argument bits are. */
export function isRefused(
  profile: NormalisedProfile,
  architecture: Architecture,
  call: string,
  known: readonly KnownBits[] = [],
): boolean {
  return possibleAnswers(profile, architecture, call, known).every(refuses);
}

/**
 * Whether all answers are as required on this architecture. Calls that it does not have (fork on arm64) cannot be
 * made. Calls of another architecture that the kernel takes as well (i386, x32) have numbers and arguments of their
 * own, so a profile that lists one closes nothing here.
 */
function closes(
  profile: NormalisedProfile,
  architecture: Architecture,
  required: readonly RequiredAnswer[],
): Guarantee {
  const [foreign] = foreignArchitectures(profile, architecture);
  if (foreign !== undefined) {
    return { closed: false, why: `the profile admits calls of ${foreign} beside the machine's own` };
  }
  const open = required.find((item) => !isMet(profile, architecture, item));
  if (open === undefined) return { closed: true };
  const answer = open.answer === 'eperm' ? 'is not always answered EPERM' : 'is not always refused';
  return { closed: false, why: `${open.text}, ${answer} by the profile` };
}

function isMet(profile: NormalisedProfile, architecture: Architecture, required: RequiredAnswer): boolean {
  if (numberOf(architecture, required.call) === null) return true;
  return required.answer === 'eperm'
    ? answersAlways(profile, architecture, required.call, EPERM, required.known)
    : isRefused(profile, architecture, required.call, required.known);
}

/** errno 0 tells the caller that the call succeeded: no refusal. */
function refuses(answer: SeccompAnswer): boolean {
  return answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0);
}
