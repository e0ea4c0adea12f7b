import { oncePer } from '../foundation/memoize.ts';
import type { NormalisedProfile, ProfileArgument, ProfileRule } from './model.ts';
import { parseProfile } from './profile.ts';
import { writeProfile } from './write-profile.ts';

/** A call that is allowed, for one value of one argument or for all arguments. */
interface AllowedCall {
  readonly call: string;
  readonly only?: { readonly index: number; readonly value: string };
  /** Answered with success, and never made: for a call that would do harm. */
  readonly feigned?: true;
}

/** AF_INET (linux/socket.h). */
const AF_INET = { index: 0, value: '2' };

/** Languages with an event loop ask a socket what became of its connection, and name both ends of it. */
const INTERNET_SOCKETS: readonly AllowedCall[] = [
  { call: 'socket', only: AF_INET },
  ...['connect', 'getsockopt', 'setsockopt', 'getsockname', 'getpeername'].map((call) => ({ call })),
];

/** The calls that a profile can be changed to allow, so that a probe succeeds in a negative control. */
export const ALLOWANCES = {
  'internet-sockets': INTERNET_SOCKETS,
  /**
   * If the engine's shim, its parent, really traced a payload, the next signal would stop both, and no engine could end
   * it.
   */
  'ptrace-traceme': [{ call: 'ptrace', feigned: true }],
  /** The other end of a control's connection. */
  listening: [
    ...INTERNET_SOCKETS,
    { call: 'bind' },
    { call: 'listen' },
    { call: 'accept' },
    { call: 'accept4' },
  ],
} as const satisfies Record<string, readonly AllowedCall[]>;

export type Allowance = keyof typeof ALLOWANCES;

const ALLOW = 'SCMP_ACT_ALLOW';
const ERRNO = 'SCMP_ACT_ERRNO';
const EPERM = 1;

/**
 * Returns a profile that answers like the given one, except that it allows the named calls and nothing more: it
 * replaces the rules for those calls. If it allows one value of an argument, every other value gets the profile's
 * default answer. It differs in more than an errno, since crun 1.21's cache of compiled filters would not see that
 * (measured).
 */
export function allowCalls(profile: NormalisedProfile, allowance: Allowance): NormalisedProfile {
  return ALLOWING[allowance](profile);
}

const ALLOWING: Readonly<Record<Allowance, (profile: NormalisedProfile) => NormalisedProfile>> = {
  'internet-sockets': oncePer((profile) => allowed(profile, 'internet-sockets')),
  'ptrace-traceme': oncePer((profile) => allowed(profile, 'ptrace-traceme')),
  listening: oncePer((profile) => allowed(profile, 'listening')),
};

function allowed(profile: NormalisedProfile, allowance: Allowance): NormalisedProfile {
  const calls: readonly AllowedCall[] = ALLOWANCES[allowance];
  const kept = profile.rules.filter(({ name }) => !calls.some(({ call }) => call === name));
  const added = calls.flatMap((each) => ruleFor(each, profile.default_action));
  // Parsed again, which puts the rules into their one order.
  return parseProfile(writeProfile({ ...profile, rules: [...kept, ...added] }));
}

function ruleFor({ call, only, feigned }: AllowedCall, defaultAction: string): ProfileRule[] {
  if (feigned === true) return [{ name: call, action: ERRNO, errno: 0, args: [ANY_VALUE] }];
  if (defaultAction === ALLOW) {
    if (only === undefined) return [];
    return [{ name: call, action: ERRNO, errno: EPERM, args: [compared(only, 'SCMP_CMP_NE')] }];
  }
  const args = only === undefined ? [] : [compared(only, 'SCMP_CMP_EQ')];
  return [{ name: call, action: ALLOW, errno: null, args }];
}

/** Always holds, and makes the rule differ in more than its errno. */
const ANY_VALUE = compared({ index: 0, value: '0' }, 'SCMP_CMP_GE');

function compared({ index, value }: { index: number; value: string }, op: string): ProfileArgument {
  return { index, op, value, valueTwo: '0' };
}
