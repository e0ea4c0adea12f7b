import type { NormalisedProfile, ProfileArgument, ProfileRule } from './model.ts';
import { parseProfile } from './profile.ts';
import { writeProfile } from './write-profile.ts';

/** A call that is let through, for one value of one argument or whatever its arguments. */
interface OpenedCall {
  readonly call: string;
  readonly only?: { readonly index: number; readonly value: string };
}

/** AF_INET (linux/socket.h) and PTRACE_TRACEME (linux/ptrace.h). */
const AF_INET = { index: 0, value: '2' };
const PTRACE_TRACEME = { index: 0, value: '0' };

const INTERNET_SOCKETS: readonly OpenedCall[] = [{ call: 'socket', only: AF_INET }, { call: 'connect' }];

/** What a profile can be opened for, so that a control sees a probe succeed. */
export const OPENINGS = {
  'internet-sockets': INTERNET_SOCKETS,
  'ptrace-traceme': [{ call: 'ptrace', only: PTRACE_TRACEME }],
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
const EPERM = 1;

/**
 * A profile that answers like the given one, but lets through what is named and nothing more: rules for those calls are
 * replaced. It differs in more than an errno, which crun 1.21's cache of compiled filters would not see (facts: seccomp).
 */
export function openProfile(profile: NormalisedProfile, opening: Opening): NormalisedProfile {
  const opened: readonly OpenedCall[] = OPENINGS[opening];
  const kept = profile.rules.filter(({ name }) => !opened.some(({ call }) => call === name));
  const added = opened.flatMap((each) => ruleFor(each, profile.default_action));
  // Once more through the reader, which brings rules into their one order.
  return parseProfile(writeProfile({ ...profile, rules: [...kept, ...added] }));
}

function ruleFor({ call, only }: OpenedCall, defaultAction: string): ProfileRule[] {
  if (defaultAction === ALLOW) {
    if (only === undefined) return [];
    return [{ name: call, action: 'SCMP_ACT_ERRNO', errno: EPERM, args: [compared(only, 'SCMP_CMP_NE')] }];
  }
  const args = only === undefined ? [] : [compared(only, 'SCMP_CMP_EQ')];
  return [{ name: call, action: ALLOW, errno: null, args }];
}

function compared({ index, value }: { index: number; value: string }, op: string): ProfileArgument {
  return { index, op, value, valueTwo: '0' };
}
