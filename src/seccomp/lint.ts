import { printable } from '../foundation/errors.ts';
import {
  evaluate,
  foreignArchitectures,
  isUndecided,
  possibleAnswers,
  runcAnswersEnosys,
} from './evaluate.ts';
import { isRefused } from './guarantees.ts';
import { DENIED_GROUPS, START_CALLS } from './lint-rules.ts';
import type { Architecture, NormalisedProfile, SeccompAnswer } from './model.ts';
import { callsOf, isKnownName, numberOf } from './syscalls.ts';

/**
 * One problem of a profile. `fatal`: no container starts with it; `warning`: it allows something that it should refuse.
 */
export interface Finding {
  readonly code: string;
  readonly severity: 'fatal' | 'warning';
  readonly message: string;
  readonly remedy: string;
}

type Check = (profile: NormalisedProfile, architecture: Architecture) => readonly Finding[];

const EPERM = 1;
const ENOSYS = 38;
/** clone's flags (linux/sched.h). */
const CLONE_THREAD = 0x10000n;
const CLONE_NEWUSER = 0x10000000n;
/** The flags with which glibc makes a thread. */
const THREAD_FLAGS = 0x3d0f00n;
const PERMISSIVE = ['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG', 'SCMP_ACT_TRACE'];

/** Every check, in the order in which findings are shown. */
const CHECKS: readonly Check[] = [
  execve,
  startCalls,
  threads,
  architectures,
  socketcall,
  processes,
  userNamespaces,
  deniedGroups,
  unknownNames,
  undecided,
  withoutEffect,
  defaults,
  newestCalls,
];

/**
 * Returns the problems of a profile on an architecture, worst first. An empty list means that no known problem was
 * found, not that the sandbox holds: the probes test that.
 */
export function lintProfile(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  const findings = CHECKS.flatMap((check) => check(profile, architecture));
  return [...findings.filter(isFatal), ...findings.filter((finding) => !isFatal(finding))];
}

function isFatal(finding: Finding): boolean {
  return finding.severity === 'fatal';
}

function execve(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  if (possibleAnswers(profile, architecture, 'execve').some(lets)) return [];
  return [
    {
      code: 'denies-execve',
      severity: 'fatal',
      message: 'The profile denies execve, and the runtime loads it before it execs the entrypoint.',
      remedy: 'Allow execve. Deny new processes instead (fork, vfork, clone without CLONE_THREAD).',
    },
  ];
}

function startCalls(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  const denied = START_CALLS.filter(
    (call) =>
      numberOf(architecture, call) !== null && !possibleAnswers(profile, architecture, call).some(lets),
  );
  return warn(denied, 'starts-unreliably', (calls) => [
    `The profile denies ${calls}, which the runtime or the entrypoint needs to start.`,
    'Allow them. Then measure with scripts/check/seccomp-starts.sh, since some are needed only occasionally.',
  ]);
}

function threads(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  if (lets(evaluate(profile, { architecture, call: 'clone', args: [THREAD_FLAGS] }))) return [];
  return [
    warning(
      'threads-denied',
      'The profile denies clone with CLONE_THREAD, so neither runc nor the payload can make a thread.',
      'Allow clone if CLONE_THREAD (0x10000) is set and no namespace flag (0x7e020000) is set.',
    ),
  ];
}

function architectures(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  return warn(foreignArchitectures(profile, architecture), 'foreign-architecture', (names) => [
    `The profile accepts calls of ${names}, which have numbers and arguments of their own.`,
    'List SCMP_ARCH_X86_64 and SCMP_ARCH_AARCH64 only: calls of any other architecture then end the caller.',
  ]);
}

/** On i386 socketcall makes sockets from arguments in memory. libseccomp adds rules for it if socket has conditions. */
function socketcall(profile: NormalisedProfile): readonly Finding[] {
  if (!profile.architectures.includes('SCMP_ARCH_X86')) return [];
  const rules = profile.rules.filter((rule) => rule.name === 'socketcall');
  const denied = rules.some((rule) => rule.args.length === 0 && !PERMISSIVE.includes(rule.action));
  const conditional = profile.rules.some((rule) => rule.name === 'socket' && rule.args.length > 0);
  if (denied || (!PERMISSIVE.includes(profile.default_action) && rules.length === 0 && !conditional))
    return [];
  return [
    warning(
      'socketcall-allowed',
      'The profile accepts i386, where socketcall makes sockets of families that filters do not see.',
      'Leave SCMP_ARCH_X86 out, or deny socketcall.',
    ),
  ];
}

function processes(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  const process = { index: 0, mask: CLONE_THREAD, value: 0n };
  const open = ['fork', 'vfork', 'clone3'].filter((call) => isAllowed(profile, architecture, call));
  if (!isRefused(profile, architecture, 'clone', [process])) open.push('clone without CLONE_THREAD');
  return warn(open, 'processes-allowed', (calls) => [
    `The profile allows ${calls}, which makes processes.`,
    'Answer EPERM to fork, vfork and clone without CLONE_THREAD (0x10000), and ENOSYS (38) to clone3.',
  ]);
}

function userNamespaces(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  // The kernel itself refuses a new user namespace to a thread, so only clones of processes count.
  const flags = { index: 0, mask: CLONE_NEWUSER | CLONE_THREAD, value: CLONE_NEWUSER };
  const unshared = { index: 0, mask: CLONE_NEWUSER, value: CLONE_NEWUSER };
  const open: string[] = [];
  if (!isRefused(profile, architecture, 'clone', [flags])) open.push('clone');
  if (!isRefused(profile, architecture, 'unshare', [unshared])) open.push('unshare');
  if (isAllowed(profile, architecture, 'clone3')) open.push('clone3');
  return warn(open, 'user-namespaces-allowed', (calls) => [
    `The profile allows ${calls} to make a user namespace, in which the payload has every capability.`,
    'Deny unshare; allow clone only without any bit of 0x7e020000; answer ENOSYS (38) to clone3.',
  ]);
}

function deniedGroups(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  return DENIED_GROUPS.flatMap((group) => {
    const open = group.calls.filter((call) => isAllowed(profile, architecture, call));
    return warn(open, group.code, (calls) => [
      `The profile allows ${calls}, which ${group.message}.`,
      `Deny ${calls} with SCMP_ACT_ERRNO and errnoRet 1.`,
    ]);
  });
}

function unknownNames(profile: NormalisedProfile): readonly Finding[] {
  const unknown = [...new Set(profile.rules.map((rule) => rule.name))].filter((name) => !isKnownName(name));
  const consequence = PERMISSIVE.includes(profile.default_action) ? 'allowed' : 'denied';
  return warn(unknown, 'unknown-name', (names) => [
    `libseccomp does not know ${names}: runtimes silently ignore such names, and the call stays ${consequence}.`,
    'Correct the spelling. Only a profile that denies by default can deny a call too new for libseccomp.',
  ]);
}

/** Calls for which several rules contradict each other, or which libseccomp gets wrong (evaluate.ts). */
function undecided(profile: NormalisedProfile): readonly Finding[] {
  const names = [...new Set(profile.rules.map((rule) => rule.name))];
  const open = names.filter((name) => isUndecided(profile, name));
  return warn(open, 'undecided-call', (calls) => [
    `Several rules answer ${calls}, and the result depends on libseccomp and on their order.`,
    'Write one rule for each case, and compare with SCMP_CMP_EQ or SCMP_CMP_MASKED_EQ.',
  ]);
}

/** Runtimes drop a rule equal to the default, so it is not an exception from another rule for the same call. */
function withoutEffect(profile: NormalisedProfile): readonly Finding[] {
  const isDefault = (rule: { readonly action: string; readonly errno: number | null }): boolean =>
    rule.action === profile.default_action && rule.errno === profile.default_errno;
  const names = profile.rules
    .filter((rule) => isDefault(rule))
    .map((rule) => rule.name)
    .filter((name) => profile.rules.some((rule) => rule.name === name && !isDefault(rule)));
  return warn([...new Set(names)], 'rule-without-effect', (calls) => [
    `A rule for ${calls} gives the default's answer: runtimes drop it, and the call's other rules apply in full.`,
    'Put the exception into the conditions of the other rules.',
  ]);
}

function defaults(profile: NormalisedProfile): readonly Finding[] {
  const action = profile.default_action;
  // The probes expect EPERM. ENOSYS makes a library use an older call; the calls that the probes make are checked
  // above.
  const errnos: readonly (number | null)[] = [EPERM, ENOSYS];
  if (PERMISSIVE.includes(action)) return [];
  if (action === 'SCMP_ACT_ERRNO' && errnos.includes(profile.default_errno)) return [];
  const what = action === 'SCMP_ACT_ERRNO' ? `errno ${profile.default_errno}` : action;
  return [
    warning(
      'default-is-not-eperm',
      `The profile answers ${what} to calls that it does not name, but the probes expect EPERM.`,
      'Set defaultAction to SCMP_ACT_ERRNO, and defaultErrnoRet to 1, or to 38 with EPERM rules for the calls of the probes.',
    ),
  ];
}

/**
 * Above the highest call that the profile names runc answers ENOSYS and crun the default: they differ for these calls.
 */
function newestCalls(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  const between = callsOf(architecture)
    .filter(([, number]) => runcAnswersEnosys(profile, architecture, number))
    .map(([name]) => name);
  return warn(between, 'newest-calls-unnamed', (calls) => [
    `The profile does not name a call as new as ${calls}: runc answers ENOSYS to them, crun the profile's default.`,
    'Name the newest calls in a rule of their own with SCMP_ACT_ERRNO and errnoRet 1, as seccomp/ does.',
  ]);
}

function isAllowed(profile: NormalisedProfile, architecture: Architecture, call: string): boolean {
  return numberOf(architecture, call) !== null && !isRefused(profile, architecture, call);
}

/** Whether an answer permits the call: SCMP_ACT_LOG does, after it writes a line. */
function lets(answer: SeccompAnswer): boolean {
  return answer.kind === 'allow' || (answer.kind === 'other' && answer.action === 'SCMP_ACT_LOG');
}

/** Empty without names; otherwise one finding with the names in its texts. */
function warn(
  names: readonly string[],
  code: string,
  texts: (names: string) => readonly [message: string, remedy: string],
): readonly Finding[] {
  if (names.length === 0) return [];
  return [warning(code, ...texts(printable(names.join(', '), 200)))];
}

function warning(code: string, message: string, remedy: string): Finding {
  return { code, severity: 'warning', message, remedy };
}
