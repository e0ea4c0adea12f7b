import { describe, expect, it, test } from '@jest/globals';
import { evaluate } from '../../src/seccomp/evaluate.ts';
import { deniesProcesses, deniesPtrace, deniesSockets } from '../../src/seccomp/guarantees.ts';
import { equals, masked } from '../support/seccomp-comparisons.ts';
import { ALLOW, ARCHITECTURES, EPERM, fixture, fromOci, profile, SHIPPED, shipped } from './profiles.ts';

const RING = { names: ['io_uring_setup'], ...EPERM };
const denying = { defaultAction: 'SCMP_ACT_ERRNO', defaultErrnoRet: 1 };

describe('the profiles that this project ships', () => {
  const cases = SHIPPED.flatMap((name) => ARCHITECTURES.map((architecture) => [name, architecture] as const));
  test.each(cases)('%s on %s denies sockets, ptrace and processes', (name, architecture) => {
    for (const closes of [deniesSockets, deniesPtrace, deniesProcesses]) {
      expect(closes(shipped(name), architecture)).toEqual({ denied: true });
    }
  });

  test.each(cases)('%s on %s lets execve and threads through', (name, architecture) => {
    const thread = { architecture, call: 'clone', args: [0x3d0f00n] } as const;
    expect(evaluate(shipped(name), thread)).toEqual({ kind: 'allow' });
    expect(evaluate(shipped(name), { architecture, call: 'execve', args: [] })).toEqual({ kind: 'allow' });
  });
});

describe('sockets are not denied by', () => {
  test.each<[string, object]>([
    ['nothing', {}],
    ['denying AF_INET only', { syscalls: [{ names: ['socket'], ...EPERM, args: [equals(0, 2)] }, RING] }],
    [
      'denying all families from 0 to 46, one by one',
      {
        syscalls: [
          ...Array.from({ length: 47 }, (_, family) => ({
            names: ['socket'],
            ...EPERM,
            args: [equals(0, family)],
          })),
          RING,
        ],
      },
    ],
    [
      'denying all but AF_UNIX',
      { ...denying, syscalls: [{ names: ['socket'], ...ALLOW, args: [equals(0, 1)] }, RING] },
    ],
    ['denying TCP only', { syscalls: [{ names: ['socket'], ...EPERM, args: [equals(1, 1)] }, RING] }],
    [
      'ENOSYS in place of EPERM',
      { syscalls: [{ names: ['socket'], action: 'SCMP_ACT_ERRNO', errnoRet: 38 }, RING] },
    ],
    [
      'errno 0, which reports success',
      { syscalls: [{ names: ['socket'], action: 'SCMP_ACT_ERRNO', errnoRet: 0 }, RING] },
    ],
    [
      'ending the caller, which the probe would not see as EPERM',
      { syscalls: [{ names: ['socket'], action: 'SCMP_ACT_KILL_PROCESS' }, RING] },
    ],
    ['only logging', { syscalls: [{ names: ['socket'], action: 'SCMP_ACT_LOG' }, RING] }],
    ['io_uring left open', { syscalls: [{ names: ['socket'], ...EPERM }] }],
    [
      'io_uring answered with errno 0',
      {
        syscalls: [
          { names: ['socket'], ...EPERM },
          { names: ['io_uring_setup'], action: 'SCMP_ACT_ERRNO', errnoRet: 0 },
        ],
      },
    ],
    ['a misspelt name', { syscalls: [{ names: ['sockets'], ...EPERM }, RING] }],
    [
      'a foreign architecture next to it',
      {
        architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86'],
        syscalls: [{ names: ['socket', 'socketcall'], ...EPERM }, RING],
      },
    ],
    [
      'x32 next to it',
      {
        architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X32'],
        syscalls: [{ names: ['socket'], ...EPERM }, RING],
      },
    ],
    [
      'an exception that the runtime drops',
      {
        ...denying,
        syscalls: [
          { names: ['socket'], ...ALLOW },
          { names: ['socket'], ...EPERM, args: [equals(0, 2)] },
          RING,
        ],
      },
    ],
  ])('%s', (_what, sketch) => {
    expect(deniesSockets(profile(sketch), 'x86_64')).toEqual({ denied: false, why: expect.any(String) });
  });

  it('but are by denying socket and io_uring, in either kind of profile', () => {
    const denied = [{ names: ['socket'], ...EPERM }, RING];
    expect(deniesSockets(profile({ syscalls: denied }), 'x86_64')).toEqual({ denied: true });
    const allowed = [{ names: ['read', 'removexattrat'], ...ALLOW }];
    expect(deniesSockets(profile({ ...denying, syscalls: allowed }), 'x86_64')).toEqual({ denied: true });
  });
});

describe('processes are not denied by', () => {
  const forks = { names: ['fork', 'vfork'], ...EPERM };
  const clone = { names: ['clone'], ...EPERM, args: [masked(0x10000, 0)] };
  const clone3 = { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: 38 };

  test.each<[string, object[]]>([
    ['fork left open', [{ names: ['vfork'], ...EPERM }, clone, clone3]],
    ['vfork left open', [{ names: ['fork'], ...EPERM }, clone, clone3]],
    ['clone left open', [forks, clone3]],
    ['clone3 left open', [forks, clone]],
    ['clone denied for SIGCHLD only', [forks, { names: ['clone'], ...EPERM, args: [equals(0, 17)] }, clone3]],
    [
      'clone denied unless CLONE_VM',
      [forks, { names: ['clone'], ...EPERM, args: [masked(0x100, 0)] }, clone3],
    ],
    [
      'clone denied where another bit is unset as well',
      [forks, { names: ['clone'], ...EPERM, args: [masked(0x10100, 0)] }, clone3],
    ],
    [
      'clone compared in the wrong argument',
      [forks, { names: ['clone'], ...EPERM, args: [{ ...masked(0x10000, 0), index: 1 }] }, clone3],
    ],
  ])('%s', (_what, syscalls) => {
    expect(deniesProcesses(profile({ syscalls }), 'x86_64')).toEqual({
      denied: false,
      why: expect.any(String),
    });
  });

  it('but are by all four', () => {
    expect(deniesProcesses(profile({ syscalls: [forks, clone, clone3] }), 'x86_64')).toEqual({
      denied: true,
    });
  });

  it('a call that arm64 does not have', () => {
    const syscalls = [clone, clone3];
    expect(deniesProcesses(profile({ syscalls }), 'aarch64')).toEqual({ denied: true });
    expect(deniesProcesses(profile({ syscalls }), 'x86_64').denied).toBe(false);
  });
});

describe('ptrace is not denied by', () => {
  test.each<[string, object]>([
    ['nothing', {}],
    ['denying PTRACE_TRACEME only', { syscalls: [{ names: ['ptrace'], ...EPERM, args: [equals(0, 0)] }] }],
    [
      'an allow-list that names nothing as new as it',
      { ...denying, syscalls: [{ names: ['read'], ...ALLOW }] },
    ],
  ])('%s', (_what, sketch) => {
    expect(deniesPtrace(profile(sketch), 'x86_64')).toEqual({ denied: false, why: expect.any(String) });
  });

  it("Podman's own default", () => {
    const found = fromOci(fixture('podman5-default.json'));
    for (const closes of [deniesSockets, deniesPtrace, deniesProcesses]) {
      expect(closes(found, 'x86_64').denied).toBe(false);
    }
  });
});
