import { oncePer } from '../foundation/memoize.ts';
import type { NormalisedProfile, ProfileArgument, ProfileRule } from './model.ts';
import { sorted } from './normalise.ts';

/** The values that one argument may have; of `lowBits` only, where the others are flags of their own. */
interface AllowedValues {
  readonly index: number;
  readonly values: readonly number[];
  readonly lowBits?: number;
}

/** A call that is allowed, for some values of its arguments or for all. */
interface AllowedCall {
  readonly call: string;
  readonly only?: readonly AllowedValues[];
  /** Answered with success, and never made: for a call that would do harm. */
  readonly feigned?: true;
}

/**
 * AF_INET, SOCK_STREAM with any of its flags, and TCP or the default (linux/socket.h, net.h, in.h). Nothing else: a
 * datagram that is sent from a device of the control's network reaches the machine, which answers for its own
 * addresses on every bridge. A connection does not, since the machine has no way back into the network.
 */
const TCP: readonly AllowedValues[] = [
  { index: 0, values: [2] },
  { index: 1, values: [1], lowBits: 4 },
  { index: 2, values: [0, 6] },
];

/** Languages with an event loop ask a socket what became of its connection, and name both ends of it. */
const INTERNET_SOCKETS: readonly AllowedCall[] = [
  { call: 'socket', only: TCP },
  ...['connect', 'getsockopt', 'getsockname', 'getpeername'].map((call) => ({ call })),
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
 * replaces the rules for those calls. If it allows some values of an argument, every other value gets the profile's
 * default answer, or EPERM. It differs in more than an errno, since crun 1.21's cache of compiled filters would not see that
 * (measured).
 */
export function allowCalls(profile: NormalisedProfile, allowance: Allowance): NormalisedProfile {
  return ALLOWING[allowance](profile);
}

const ALLOWING = Object.fromEntries(
  Object.keys(ALLOWANCES).map((name) => [
    name,
    oncePer((profile: NormalisedProfile) => allowed(profile, name as Allowance)),
  ]),
) as Readonly<Record<Allowance, (profile: NormalisedProfile) => NormalisedProfile>>;

function allowed(profile: NormalisedProfile, allowance: Allowance): NormalisedProfile {
  const calls: readonly AllowedCall[] = ALLOWANCES[allowance];
  const kept = profile.rules.filter(({ name }) => !calls.some(({ call }) => call === name));
  const added = calls.flatMap((each) => ruleFor(each, profile.default_action));
  return { ...profile, rules: sorted([...kept, ...added]) };
}

function ruleFor({ call, only, feigned }: AllowedCall, defaultAction: string): ProfileRule[] {
  if (feigned === true) return [{ name: call, action: ERRNO, errno: 0, args: [ANY_VALUE] }];
  if (defaultAction === ALLOW)
    return (only ?? [])
      .flatMap(comparedOtherwise)
      .map((argument) => ({ name: call, action: ERRNO, errno: EPERM, args: [argument] }));
  return (only ?? [])
    .reduce<readonly (readonly ProfileArgument[])[]>(
      (rules, allowed) => rules.flatMap((args) => compared(allowed).map((each) => [...args, each])),
      [[]],
    )
    .map((args) => ({ name: call, action: ALLOW, errno: null, args }));
}

/** Always holds, and makes the rule differ in more than its errno. */
const ANY_VALUE = comparison(0, 'SCMP_CMP_GE', 0);

/** One comparison for each allowed value: exactly one of them holds for an allowed argument. */
function compared({ index, values, lowBits }: AllowedValues): ProfileArgument[] {
  if (lowBits === undefined) return values.map((value) => comparison(index, 'SCMP_CMP_EQ', value));
  return values.map((value) => comparison(index, 'SCMP_CMP_MASKED_EQ', maskOf(lowBits), value));
}

/** Comparisons of which one holds for each argument that is not allowed: libseccomp has no "none of these". */
function comparedOtherwise({ index, values, lowBits }: AllowedValues): ProfileArgument[] {
  const most = lowBits === undefined ? Math.max(...values) : maskOf(lowBits);
  const others = Array.from({ length: most + 1 }, (_, value) => value).filter(
    (value) => !values.includes(value),
  );
  if (lowBits !== undefined)
    return others.map((value) => comparison(index, 'SCMP_CMP_MASKED_EQ', most, value));
  return [
    ...others.map((value) => comparison(index, 'SCMP_CMP_EQ', value)),
    comparison(index, 'SCMP_CMP_GT', most),
  ];
}

function maskOf(lowBits: number): number {
  return 2 ** lowBits - 1;
}

function comparison(index: number, op: string, value: number, valueTwo = 0): ProfileArgument {
  return { index, op, value: String(value), valueTwo: String(valueTwo) };
}
