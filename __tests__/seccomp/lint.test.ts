import { describe, expect, it, test } from '@jest/globals';
import { lintProfile } from '../../src/seccomp/lint.ts';
import { DENIED_GROUPS } from '../../src/seccomp/lint-rules.ts';
import type { NormalisedProfile } from '../../src/seccomp/profile.ts';
import {
  ALLOW,
  ARCHITECTURES,
  EPERM,
  fixture,
  fromOci,
  parsedWith,
  profile,
  SHIPPED,
  shipped,
} from './profiles.ts';

/** A profile with rules added to or instead of its own: one that allows what it does not name, and a shipped one. */
const targeted = (change: Parameters<typeof parsedWith>[1]) => parsedWith('list-of-denials', change);
const strict = (change: Parameters<typeof parsedWith>[1]) => parsedWith('deny-by-default', change);
const without = (call: string) => targeted({ unnamed: [call] });
const exec = { names: ['execve'], ...EPERM };

/** One planted fault for each code, and the severity that it has. */
const PLANTED: readonly (readonly [code: string, severity: 'fatal' | 'warning', made: NormalisedProfile])[] =
  [
    ['denies-execve', 'fatal', targeted({ added: [exec] })],
    ['denies-execve', 'fatal', strict({ unnamed: ['execve'] })],
    ['starts-unreliably', 'warning', strict({ unnamed: ['futex'] })],
    ['starts-unreliably', 'warning', targeted({ added: [{ names: ['madvise'], ...EPERM }] })],
    ['threads-denied', 'warning', targeted({ added: [{ names: ['clone'], ...EPERM }] })],
    ['foreign-architecture', 'warning', targeted({ architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X32'] })],
    ['socketcall-allowed', 'warning', without('socketcall')],
    ['processes-allowed', 'warning', without('fork')],
    ['processes-allowed', 'warning', without('vfork')],
    ['processes-allowed', 'warning', without('clone')],
    ['processes-allowed', 'warning', without('clone3')],
    ['user-namespaces-allowed', 'warning', without('clone')],
    ['user-namespaces-allowed', 'warning', without('unshare')],
    ['user-namespaces-allowed', 'warning', without('clone3')],
    ...DENIED_GROUPS.flatMap((group) =>
      group.calls.map((call) => [group.code, 'warning', without(call)] as const),
    ),
    [
      'sockets-allowed',
      'warning',
      targeted({
        unnamed: ['socket'],
        added: [{ names: ['socket'], ...EPERM, args: [{ index: 0, op: 'SCMP_CMP_EQ', value: 2 }] }],
      }),
    ],
    ['unknown-name', 'warning', targeted({ added: [{ names: ['open_tree_atr'], ...EPERM }] })],
    [
      'undecided-call',
      'warning',
      targeted({
        added: [1, 5].map((value) => ({
          names: ['ioctl'],
          ...EPERM,
          args: [{ index: 1, op: 'SCMP_CMP_LT', value }],
        })),
      }),
    ],
    [
      'rule-without-effect',
      'warning',
      targeted({ added: [{ names: ['bpf'], ...ALLOW, args: [{ index: 0, op: 'SCMP_CMP_EQ', value: 1 }] }] }),
    ],
    ['default-is-not-eperm', 'warning', strict({ defaultErrnoRet: 95 })],
    ['newest-calls-unnamed', 'warning', strict({ unnamed: ['removexattrat'] })],
  ];

describe('the linter', () => {
  test.each(SHIPPED.flatMap((name) => ARCHITECTURES.map((architecture) => [name, architecture] as const)))(
    'finds nothing in %s on %s',
    (name, architecture) => expect(lintProfile(shipped(name), architecture)).toEqual([]),
  );

  test.each(PLANTED)('finds %s (%s)', (code, severity, made) => {
    // i386 is admitted only where it is what makes the fault.
    const admitted =
      code === 'socketcall-allowed'
        ? { ...made, architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86'] }
        : made;
    const finding = lintProfile(admitted, 'x86_64').find((one) => one.code === code);
    expect(finding).toEqual({
      code,
      severity,
      message: expect.stringMatching(/\.$/),
      remedy: expect.stringMatching(/\.$/),
    });
  });

  it('has a planted fault for each code that Podman and a bare profile bring out', () => {
    const seen = [fromOci(fixture('podman5-default.json')), profile({ syscalls: [exec] })].flatMap((made) =>
      lintProfile(made, 'x86_64').map((finding) => finding.code),
    );
    const planted = PLANTED.map(([code]) => code);
    expect(seen.filter((code) => !planted.includes(code))).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining(DENIED_GROUPS.map((group) => group.code)));
  });

  it('says the worst first', () => {
    expect(lintProfile(profile({ syscalls: [exec] }), 'x86_64')[0]?.code).toBe('denies-execve');
  });

  it('says what becomes of a name that libseccomp does not know', () => {
    const unknown = { names: ['open_tree_atr'], ...EPERM };
    const texts = [targeted({ added: [unknown] }), strict({ added: [unknown] })].map(
      (made) => lintProfile(made, 'x86_64').find((finding) => finding.code === 'unknown-name')?.message,
    );
    expect(texts).toEqual([
      expect.stringContaining('stays allowed'),
      expect.stringContaining('stays denied'),
    ]);
  });

  it('takes i386 without complaint about socketcall when it is denied', () => {
    const made = { ...shipped('targeted-deny'), architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86'] };
    const codes = lintProfile(made, 'x86_64').map((finding) => finding.code);
    expect(codes).toEqual(['foreign-architecture']);
  });
});
