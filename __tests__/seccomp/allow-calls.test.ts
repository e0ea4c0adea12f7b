import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ALLOWANCES, type Allowance, allowCalls } from '../../src/seccomp/allow-calls.ts';
import { possibleAnswers } from '../../src/seccomp/evaluate.ts';
import { deniesProcesses, deniesPtrace, deniesSockets } from '../../src/seccomp/guarantees.ts';
import { parseProfile, sameProfile } from '../../src/seccomp/profile.ts';
import { callsOf, numberOf } from '../../src/seccomp/syscalls.ts';
import { writeProfile } from '../../src/seccomp/write-profile.ts';

const ARCHITECTURES = ['x86_64', 'aarch64'] as const;
const profiles = ['targeted-deny', 'deny-by-default'].map(
  (name) =>
    [
      name,
      parseProfile(readFileSync(new URL(`../../seccomp/${name}.json`, import.meta.url), 'utf8')),
    ] as const,
);
const opened = profiles.flatMap(([name, profile]) =>
  (Object.keys(ALLOWANCES) as Allowance[]).map((allowance) => [name, allowance, profile] as const),
);

const ALLOW = [{ kind: 'allow' }];
const SUCCESS = [{ kind: 'errno', errno: 0 }];
const argument = (index: number, value: bigint) => [{ index, mask: (1n << 64n) - 1n, value }];

/** Domain, type with its flags, and protocol (socket(2)): TCP over AF_INET, and nothing else. */
const SOCKETS: readonly (readonly [readonly bigint[], boolean])[] = [
  [[2n, 1n, 0n], true],
  [[2n, 1n, 6n], true],
  [[2n, 0x8_0801n, 0n], true],
  [[2n, 2n, 0n], false],
  [[2n, 2n, 17n], false],
  [[2n, 0x8_0802n, 0n], false],
  [[2n, 3n, 1n], false],
  [[2n, 5n, 132n], false],
  [[2n, 1n, 132n], false],
  [[2n, 1n, 262n], false],
  [[2n, 1n, 1n << 32n], false],
  [[1n, 1n, 0n], false],
  [[10n, 1n, 0n], false],
  [[40n, 1n, 0n], false],
  [[(1n << 32n) + 2n, 1n, 0n], false],
];
const whole = (value: bigint, index: number) => argument(index, value);

describe.each(opened)('%s opened for %s', (_, allowance, profile) => {
  const weak = allowCalls(profile, allowance);
  const calls: readonly string[] = ALLOWANCES[allowance].map(({ call }) => call);

  it.each(ARCHITECTURES)(
    'lets through what is named, and answers every other call as before (%s)',
    (arch) => {
      for (const [name] of callsOf(arch)) {
        if (!calls.includes(name))
          expect([name, possibleAnswers(weak, arch, name, [])]).toEqual([
            name,
            possibleAnswers(profile, arch, name, []),
          ]);
      }
      for (const each of ALLOWANCES[allowance]) {
        if (numberOf(arch, each.call) === null) continue;
        const only = 'only' in each ? each.only : undefined;
        if ('feigned' in each)
          expect(possibleAnswers(weak, arch, each.call, argument(0, 0n))).toEqual(SUCCESS);
        else if (only === undefined) expect(possibleAnswers(weak, arch, each.call, [])).toEqual(ALLOW);
        else {
          const others = [{ kind: 'errno', errno: profile.default_errno ?? 1 }];
          for (const [socket, isAllowed] of SOCKETS)
            expect([socket, possibleAnswers(weak, arch, each.call, socket.flatMap(whole))]).toEqual([
              socket,
              isAllowed ? ALLOW : others,
            ]);
        }
      }
    },
  );

  it('removes the guarantees about its own calls and no other', () => {
    const open = [deniesSockets, deniesPtrace, deniesProcesses].map(
      (closes) => !closes(weak, 'x86_64').denied,
    );
    expect(open).toEqual([calls.includes('socket'), calls.includes('ptrace'), false]);
  });
});

it.each(profiles)('%s is the same when it is written and read again', (_, profile) => {
  expect(sameProfile(parseProfile(writeProfile(profile)), profile)).toBe(true);
});

it('a rule that answers the same call otherwise does not outlive the allowance', () => {
  const odd = parseProfile(
    JSON.stringify({
      defaultAction: 'SCMP_ACT_ALLOW',
      syscalls: [{ names: ['ptrace'], action: 'SCMP_ACT_KILL_PROCESS' }],
    }),
  );
  expect(possibleAnswers(allowCalls(odd, 'ptrace-traceme'), 'x86_64', 'ptrace', argument(0, 0n))).toEqual(
    SUCCESS,
  );
});
