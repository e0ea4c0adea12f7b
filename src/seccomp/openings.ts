import type { NormalisedProfile, ProfileArgument, ProfileRule } from './model.ts';
import { parseProfile } from './profile.ts';
import { writeProfile } from './write-profile.ts';

/** A call that is let through, for one value of one argument or whatever its arguments. */
interface OpenedCall {
  readonly call: string;
  readonly only?: { readonly index: number; readonly value: string };
  /** Answered with success, and never made: for a call that would do harm. */
  readonly feigned?: true;
}

/** AF_INET (linux/socket.h). */
const AF_INET = { index: 0, value: '2' };

const INTERNET_SOCKETS: readonly OpenedCall[] = [{ call: 'socket', only: AF_INET }, { call: 'connect' }];

/** What a profile can be opened for, so that a control sees a probe succeed. */
export const OPENINGS = {
  'internet-sockets': INTERNET_SOCKETS,
  /**
   * A payload that is really traced by its parent, the engine's shim, stops both with the next signal, and no engine ends
   * it any more.
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
} as const satisfies Record<string, readonly OpenedCall[]>;

export type Opening = keyof typeof OPENINGS;

const ALLOW = 'SCMP_ACT_ALLOW';
const ERRNO = 'SCMP_ACT_ERRNO';
const EPERM = 1;

/**
 * A profile that answers like the given one, but lets through what is named and nothing more: rules for those calls are
 * replaced. Where one value of an argument is let through, every other value gets the profile's default answer. It differs in more than an errno, which crun 1.21's cache of compiled filters would not see (facts: seccomp).
 */
export function openProfile(profile: NormalisedProfile, opening: Opening): NormalisedProfile {
  const opened: readonly OpenedCall[] = OPENINGS[opening];
  const kept = profile.rules.filter(({ name }) => !opened.some(({ call }) => call === name));
  const added = opened.flatMap((each) => ruleFor(each, profile.default_action));
  // Once more through the reader, which brings rules into their one order.
  return parseProfile(writeProfile({ ...profile, rules: [...kept, ...added] }));
}

function ruleFor({ call, only, feigned }: OpenedCall, defaultAction: string): ProfileRule[] {
  if (feigned === true) return [{ name: call, action: ERRNO, errno: 0, args: [ANY_VALUE] }];
  if (defaultAction === ALLOW) {
    if (only === undefined) return [];
    return [{ name: call, action: ERRNO, errno: EPERM, args: [compared(only, 'SCMP_CMP_NE')] }];
  }
  const args = only === undefined ? [] : [compared(only, 'SCMP_CMP_EQ')];
  return [{ name: call, action: ALLOW, errno: null, args }];
}

/** Holds always, and makes the rule differ in more than its errno. */
const ANY_VALUE = compared({ index: 0, value: '0' }, 'SCMP_CMP_GE');

function compared({ index, value }: { index: number; value: string }, op: string): ProfileArgument {
  return { index, op, value, valueTwo: '0' };
}
