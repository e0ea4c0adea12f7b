import { oncePer } from '../foundation/memoize.ts';
import type { KnownBits } from './comparison.ts';
import { answersAlways, foreignArchitectures, possibleAnswers } from './evaluate.ts';
import type { Architecture, NormalisedProfile, SeccompAnswer } from './model.ts';
import { numberOf } from './syscalls.ts';

/** Whether a profile refuses certain calls for all arguments, and if not, which one it does not refuse. */
export type Guarantee = { readonly denied: true } | { readonly denied: false; readonly why: string };

/**
 * The answer that a profile must give to a call, whatever its other arguments: `eperm` is errno 1 and nothing else
 * (which the packet's probes expect); `refused` is any errno or the caller's end.
 */
export interface RequiredAnswer {
  readonly call: string;
  readonly known: readonly KnownBits[];
  readonly answer: 'eperm' | 'refused';
  /** The call in words, for a sentence that names what is not refused. */
  readonly text: string;
}

const EPERM = 1;
/** clone's flag for a thread of the same process (linux/sched.h). */
const CLONE_THREAD = 0x10000n;
/** Flags that give a thread its own table of open files (linux/sched.h, close_range.h). */
const OWN_TABLE: KnownBits = { index: 0, mask: CLONE_THREAD | 0x400n, value: CLONE_THREAD };
const NEW_TABLE: KnownBits = { index: 0, mask: 0x400n, value: 0x400n };
const UNSHARE: KnownBits = { index: 2, mask: 2n, value: 2n };
/** F_SETLK, F_SETLKW, F_OFD_SETLK, F_OFD_SETLKW, F_SETLEASE (linux/fcntl.h). */
const LOCKS = [6n, 7n, 37n, 38n, 1024n] as const;
/** The calls that take huge pages, and the flag that asks for them (linux/mman.h, shm.h, memfd.h). */
const HUGE_PAGES = [
  ['mmap', 3, 0x40000n],
  ['shmget', 2, 0x800n],
  ['memfd_create', 1, 0x4n],
] as const;
const PROCESS: KnownBits = { index: 0, mask: CLONE_THREAD, value: 0n };

/** What corroboration requires of a profile, by the calls that it must refuse (contract §4). */
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
    { call: 'clone3', known: [], answer: 'refused', text: 'clone3, whose flags filters do not see' },
  ],
  limits: [
    { call: 'setrlimit', known: [], answer: 'refused', text: 'setrlimit' },
    // A pointer to new limits is not null: at least one of its bits is set.
    ...Array.from({ length: 64 }, (_, n): RequiredAnswer => {
      const bit = 1n << BigInt(n);
      const known = [{ index: 2, mask: bit, value: bit }];
      return { call: 'prlimit64', known, answer: 'refused', text: 'prlimit64 with new limits' };
    }),
    // The limit on open files is of one table of descriptors (kernel: fs/file.c).
    { call: 'clone', known: [OWN_TABLE], answer: 'refused', text: 'clone of a thread without CLONE_FILES' },
    { call: 'unshare', known: [NEW_TABLE], answer: 'refused', text: 'unshare of the descriptors' },
    { call: 'close_range', known: [UNSHARE], answer: 'refused', text: 'close_range that unshares' },
    // fs.aio-max-nr is one number for the whole machine (io_setup(2)).
    { call: 'io_setup', known: [], answer: 'refused', text: 'io_setup' },
    // Locks, and attributes and policies of files on a tmpfs, are memory of the kernel that no control group counts
    // (kernel: fs/locks.c, fs/posix_acl.c, mm/mempolicy.c).
    ...LOCKS.map(
      (command): RequiredAnswer => ({
        call: 'fcntl',
        known: [{ index: 1, mask: 0xffffffffn, value: command }],
        answer: 'refused',
        text: 'fcntl that locks a file',
      }),
    ),
    ...['setxattr', 'lsetxattr', 'fsetxattr', 'mbind'].map(
      (call): RequiredAnswer => ({ call, known: [], answer: 'refused', text: call }),
    ),
    // No limit on memory counts huge pages (kernel: admin-guide/cgroup-v2, hugetlb).
    ...HUGE_PAGES.map(
      ([call, index, flag]): RequiredAnswer => ({
        call,
        known: [{ index, mask: flag, value: flag }],
        answer: 'refused',
        text: `${call} of huge pages`,
      }),
    ),
  ],
} as const satisfies Record<string, readonly RequiredAnswer[]>;

type Guaranteed = (profile: NormalisedProfile, architecture: Architecture) => Guarantee;

/**
 * Whether the profile answers EPERM to `socket` for every family, type and protocol, and refuses other calls that make
 * sockets.
 */
export const deniesSockets: Guaranteed = guaranteed(requiredAnswers.sockets);

/** Whether the profile answers EPERM to `ptrace` for every request. */
export const deniesPtrace: Guaranteed = guaranteed(requiredAnswers.ptrace);

/** Whether the profile answers EPERM to every call that makes a process, and never allows clone3. */
export const deniesProcesses: Guaranteed = guaranteed(requiredAnswers.processes);

/**
 * Whether the profile refuses every call that changes a limit (core(5)), or takes what no limit of the container counts:
 * huge pages, locks, attributes, another table of open files, the machine's asynchronous reads.
 */
export const keepsLimits: Guaranteed = guaranteed(requiredAnswers.limits);

/** The answer for a profile that many bundles hold is computed once. */
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
 * Returns whether all answers are as required on this architecture. Calls that it does not have (fork on arm64) cannot
 * be made. Calls of another architecture that the kernel accepts too (i386, x32) have numbers and arguments of their
 * own, so a profile that lists one does not guarantee anything here.
 */
function closes(
  profile: NormalisedProfile,
  architecture: Architecture,
  required: readonly RequiredAnswer[],
): Guarantee {
  const [foreign] = foreignArchitectures(profile, architecture);
  if (foreign !== undefined) {
    return { denied: false, why: `the profile accepts calls of ${foreign} in addition to the machine's own` };
  }
  const open = required.find((item) => !isMet(profile, architecture, item));
  if (open === undefined) return { denied: true };
  const answer = open.answer === 'eperm' ? 'is not always answered EPERM' : 'is not always refused';
  return { denied: false, why: `${open.text}, ${answer} by the profile` };
}

function isMet(profile: NormalisedProfile, architecture: Architecture, required: RequiredAnswer): boolean {
  if (numberOf(architecture, required.call) === null) return true;
  return required.answer === 'eperm'
    ? answersAlways(profile, architecture, required.call, EPERM, required.known)
    : isRefused(profile, architecture, required.call, required.known);
}

/** errno 0 means to the caller that the call succeeded: it is not a refusal. */
function refuses(answer: SeccompAnswer): boolean {
  return answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0);
}
