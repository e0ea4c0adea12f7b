import { printable } from '../foundation/errors.ts';
import {
  evaluate,
  foreignArchitectures,
  isUndecided,
  possibleAnswers,
  runcAnswersEnosys,
} from './evaluate.ts';
import { isRefused } from './guarantees.ts';
import { CLOSED_GROUPS, START_CALLS } from './lint-rules.ts';
import type { Architecture, NormalisedProfile, SeccompAnswer } from './model.ts';
import { callsOf, isKnownName, numberOf } from './syscalls.ts';

/** One thing that is wrong with a profile. `fatal`: no container starts with it; `warning`: something stands open. */
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
/** What glibc asks for when it makes a thread. */
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
  closedGroups,
  unknownNames,
  undecided,
  withoutEffect,
  defaults,
  newestCalls,
];

/**
 * What is wrong with a profile on an architecture, worst first. An empty list says that nothing known stands open, not
 * that the sandbox holds: that is what the probes are for.
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
      remedy: 'Allow execve: deny the making of processes instead (fork, vfork, clone without CLONE_THREAD).',
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
    'Allow them; then measure with scripts/check/seccomp-starts.sh, since some are needed only now and then.',
  ]);
}

function threads(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  if (lets(evaluate(profile, { architecture, call: 'clone', args: [THREAD_FLAGS] }))) return [];
  return [
    warning(
      'threads-closed',
      'The profile denies clone with CLONE_THREAD, so that neither runc nor the payload can make a thread.',
      'Allow clone when CLONE_THREAD (0x10000) is set and no namespace flag (0x7e020000) is.',
    ),
  ];
}

function architectures(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  return warn(foreignArchitectures(profile, architecture), 'foreign-architecture', (names) => [
    `The profile admits calls of ${names}, which have numbers and arguments of their own.`,
    'List SCMP_ARCH_X86_64 and SCMP_ARCH_AARCH64 only: calls of any other architecture then end the caller.',
  ]);
}

/** On i386 socketcall makes sockets from arguments in memory, and libseccomp adds rules for it when socket has some. */
function socketcall(profile: NormalisedProfile): readonly Finding[] {
  if (!profile.architectures.includes('SCMP_ARCH_X86')) return [];
  const rules = profile.rules.filter((rule) => rule.name === 'socketcall');
  const denied = rules.some((rule) => rule.args.length === 0 && !PERMISSIVE.includes(rule.action));
  const conditional = profile.rules.some((rule) => rule.name === 'socket' && rule.args.length > 0);
  if (denied || (!PERMISSIVE.includes(profile.default_action) && rules.length === 0 && !conditional))
    return [];
  return [
    warning(
      'socketcall-open',
      'The profile admits i386, where socketcall makes sockets of families that no filter sees.',
      'Leave SCMP_ARCH_X86 out, or deny socketcall.',
    ),
  ];
}

function processes(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  const process = { index: 0, mask: CLONE_THREAD, value: 0n };
  const open = ['fork', 'vfork', 'clone3'].filter((call) => isOpen(profile, architecture, call));
  if (!isRefused(profile, architecture, 'clone', [process])) open.push('clone without CLONE_THREAD');
  return warn(open, 'processes-open', (calls) => [
    `The profile lets ${calls} through, which makes processes.`,
    'Deny fork, vfork and clone where CLONE_THREAD (0x10000) is not set with EPERM, and clone3 with ENOSYS (38).',
  ]);
}

function userNamespaces(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  // The kernel itself refuses a new user namespace to a thread, so only clones of processes count.
  const flags = { index: 0, mask: CLONE_NEWUSER | CLONE_THREAD, value: CLONE_NEWUSER };
  const unshared = { index: 0, mask: CLONE_NEWUSER, value: CLONE_NEWUSER };
  const open: string[] = [];
  if (!isRefused(profile, architecture, 'clone', [flags])) open.push('clone');
  if (!isRefused(profile, architecture, 'unshare', [unshared])) open.push('unshare');
  if (isOpen(profile, architecture, 'clone3')) open.push('clone3');
  return warn(open, 'user-namespaces-open', (calls) => [
    `The profile lets ${calls} make a user namespace, in which the payload has every capability.`,
    'Deny unshare; of clone let through only what has no bit of 0x7e020000; answer clone3 with ENOSYS (38).',
  ]);
}

function closedGroups(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  return CLOSED_GROUPS.flatMap((group) => {
    const open = group.calls.filter((call) => isOpen(profile, architecture, call));
    return warn(open, group.code, (calls) => [
      `The profile lets ${calls} through, which ${group.message}.`,
      `Deny ${calls} with SCMP_ACT_ERRNO and errnoRet 1.`,
    ]);
  });
}

function unknownNames(profile: NormalisedProfile): readonly Finding[] {
  const unknown = [...new Set(profile.rules.map((rule) => rule.name))].filter((name) => !isKnownName(name));
  const consequence = PERMISSIVE.includes(profile.default_action) ? 'allowed' : 'denied';
  return warn(unknown, 'unknown-name', (names) => [
    `libseccomp does not know ${names}: runtimes leave such names out in silence, and the call stays ${consequence}.`,
    'Correct the spelling; a call too new for libseccomp can only be denied by denying everything by default.',
  ]);
}

/** Calls for which several rules contradict each other, or which libseccomp itself gets wrong (evaluate.ts). */
function undecided(profile: NormalisedProfile): readonly Finding[] {
  const names = [...new Set(profile.rules.map((rule) => rule.name))];
  const open = names.filter((name) => isUndecided(profile, name));
  return warn(open, 'undecided-call', (calls) => [
    `Several rules answer ${calls}, and what comes of it depends on libseccomp and on their order.`,
    'Write one rule for each case, and compare with SCMP_CMP_EQ or SCMP_CMP_MASKED_EQ.',
  ]);
}

/** A rule equal to the default is dropped, so it makes no exception from another rule for the same call. */
function withoutEffect(profile: NormalisedProfile): readonly Finding[] {
  const isDefault = (rule: { readonly action: string; readonly errno: number | null }): boolean =>
    rule.action === profile.default_action && rule.errno === profile.default_errno;
  const names = profile.rules
    .filter((rule) => isDefault(rule))
    .map((rule) => rule.name)
    .filter((name) => profile.rules.some((rule) => rule.name === name && !isDefault(rule)));
  return warn([...new Set(names)], 'rule-without-effect', (calls) => [
    `A rule for ${calls} gives the default's answer: runtimes drop it, and the call's other rules stay whole.`,
    'Put the exception into the conditions of the other rules.',
  ]);
}

function defaults(profile: NormalisedProfile): readonly Finding[] {
  const action = profile.default_action;
  // EPERM is what the probes expect. ENOSYS sends a library to an older call, and what the probes make is judged above.
  const errnos: readonly (number | null)[] = [EPERM, ENOSYS];
  if (PERMISSIVE.includes(action)) return [];
  if (action === 'SCMP_ACT_ERRNO' && errnos.includes(profile.default_errno)) return [];
  const what = action === 'SCMP_ACT_ERRNO' ? `errno ${profile.default_errno}` : action;
  return [
    warning(
      'default-is-not-eperm',
      `The profile answers what it does not name with ${what}, where the probes expect EPERM.`,
      'Set defaultAction to SCMP_ACT_ERRNO, and defaultErrnoRet to 1, or to 38 with EPERM rules for what the probes make.',
    ),
  ];
}

/** runc answers ENOSYS above the highest call named, crun the default: the two differ for the calls in between. */
function newestCalls(profile: NormalisedProfile, architecture: Architecture): readonly Finding[] {
  const between = callsOf(architecture)
    .filter(([, number]) => runcAnswersEnosys(profile, architecture, number))
    .map(([name]) => name);
  return warn(between, 'newest-calls-unnamed', (calls) => [
    `The profile names no call as new as ${calls}: runc answers ENOSYS to them, crun the profile's default.`,
    'Name the newest calls in a rule of their own with SCMP_ACT_ERRNO and errnoRet 1, as seccomp/ does.',
  ]);
}

function isOpen(profile: NormalisedProfile, architecture: Architecture, call: string): boolean {
  return numberOf(architecture, call) !== null && !isRefused(profile, architecture, call);
}

/** Whether an answer lets the call run: SCMP_ACT_LOG does, after writing a line. */
function lets(answer: SeccompAnswer): boolean {
  return answer.kind === 'allow' || (answer.kind === 'other' && answer.action === 'SCMP_ACT_LOG');
}

/** No finding for no name; else one finding whose texts hold the names. */
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
