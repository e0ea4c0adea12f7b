import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { normaliseOci, parseOciConfig, parseProfile, sameProfile } from '../../src/seccomp/profile.ts';
import {
  arbitraryProfile,
  asOci,
  fixture,
  fromOci,
  profile,
  SHIPPED,
  shipped,
  shippedText,
} from './profiles.ts';

/** The profile in what `docker inspect` calls SecurityOpt. */
function inlined(recorded: string): string {
  const options = JSON.parse(recorded) as string[];
  return (options.find((option) => option.startsWith('seccomp=')) ?? '').slice('seccomp='.length);
}

const refusal = expect.objectContaining({ kind: 'usage', code: 'profile-invalid' });

describe('one form for the file and for what the engines hold', () => {
  test.each(SHIPPED)('%s: what Docker inlines equals the file', (name) => {
    expect(sameProfile(parseProfile(inlined(fixture(`docker26-${name}.json`))), shipped(name))).toBe(true);
  });

  test.each(SHIPPED)('%s: what Podman writes into the OCI config equals the file', (name) => {
    const text = fixture(`podman5-${name}.json`);
    expect(sameProfile(fromOci(text), shipped(name))).toBe(true);
    const config = JSON.parse(text) as { linux: { seccomp: unknown } };
    expect(normaliseOci(config.linux.seccomp)).toEqual(shipped(name));
  });

  test.each(SHIPPED)('%s: any one rule taken away, in any form, differs', (name) => {
    const whole = JSON.parse(shippedText(name)) as { syscalls: unknown[] };
    for (const left of whole.syscalls.keys()) {
      const fewer = { ...whole, syscalls: whole.syscalls.filter((_, index) => index !== left) };
      expect(sameProfile(parseProfile(JSON.stringify(fewer)), shipped(name))).toBe(false);
    }
  });

  test.each([
    ['the default', { defaultAction: 'SCMP_ACT_LOG' }],
    ['the architectures', { architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86'] }],
    ['an errno', { syscalls: [{ names: ['bpf'], action: 'SCMP_ACT_ERRNO', errnoRet: 2 }] }],
    [
      'a condition',
      {
        syscalls: [
          { names: ['bpf'], action: 'SCMP_ACT_ERRNO', args: [{ index: 0, op: 'SCMP_CMP_EQ', value: 1 }] },
        ],
      },
    ],
    ['a name', { syscalls: [{ names: ['bpf', 'mount'], action: 'SCMP_ACT_ERRNO' }] }],
  ])('differing in %s is reported', (_what, change) => {
    const rules = [{ names: ['bpf'], action: 'SCMP_ACT_ERRNO' }];
    expect(sameProfile(profile({ syscalls: rules, ...change }), profile({ syscalls: rules }))).toBe(false);
  });

  it('does not mind order, grouping, comments, repetition, or an errno that is left out', () => {
    const one = profile({
      architectures: ['SCMP_ARCH_AARCH64', 'SCMP_ARCH_X86_64'],
      syscalls: [
        { names: ['mount', 'bpf'], action: 'SCMP_ACT_ERRNO', comment: 'both' },
        {
          name: 'clone',
          action: 'SCMP_ACT_ERRNO',
          args: [
            { index: 1, value: 2, op: 'SCMP_CMP_EQ' },
            { index: 0, op: 'SCMP_CMP_EQ' },
          ],
        },
      ],
    });
    const other = profile({
      architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_AARCH64', 'SCMP_ARCH_X86_64'],
      syscalls: [
        {
          names: ['clone'],
          action: 'SCMP_ACT_ERRNO',
          errnoRet: 1,
          args: [
            { index: 0, value: 0, valueTwo: 0, op: 'SCMP_CMP_EQ' },
            { index: 1, value: 2, op: 'SCMP_CMP_EQ' },
          ],
        },
        { names: ['bpf'], action: 'SCMP_ACT_ERRNO', errnoRet: 1, includes: {}, excludes: null, args: null },
        { names: ['mount', 'bpf'], action: 'SCMP_ACT_ERRNO' },
      ],
    });
    expect(other).toEqual(one);
  });

  it('comes to the same form when written out and read again', () => {
    fc.assert(fc.property(arbitraryProfile('any'), (made) => expect(fromOci(asOci(made))).toEqual(made)));
    for (const name of SHIPPED) expect(fromOci(asOci(shipped(name)))).toEqual(shipped(name));
  });

  it("reads Podman's own default, and no filter as none", () => {
    expect(fromOci(fixture('podman5-default.json')).default_errno).toBe(38);
    expect(parseOciConfig('{"linux":{}}')).toBeNull();
    expect(parseOciConfig('{}')).toBeNull();
  });

  it('resolves archMap by the machine, as the engines do', () => {
    const text = JSON.stringify({
      defaultAction: 'SCMP_ACT_ALLOW',
      archMap: [
        { architecture: 'SCMP_ARCH_X86_64', subArchitectures: ['SCMP_ARCH_X86', 'SCMP_ARCH_X32'] },
        { architecture: 'SCMP_ARCH_AARCH64', subArchitectures: ['SCMP_ARCH_ARM'] },
      ],
    });
    expect(parseProfile(text, 'x86_64').architectures).toEqual([
      'SCMP_ARCH_X32',
      'SCMP_ARCH_X86',
      'SCMP_ARCH_X86_64',
    ]);
    expect(parseProfile(text, 'aarch64').architectures).toEqual(['SCMP_ARCH_AARCH64', 'SCMP_ARCH_ARM']);
    expect(() => parseProfile(text)).toThrow(refusal);
  });
});

describe('what is refused in a profile', () => {
  const bpf = { names: ['bpf'], action: 'SCMP_ACT_ERRNO' };
  const compared = (argument: object) => ({ syscalls: [{ ...bpf, args: [argument] }] });

  // Docker's client reads no -0 as an unsigned number.
  test.each(['"index": 0, "value": -0', '"index": -0, "value": 1'])('a negative zero: %s', (numbers) => {
    const text = `{"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{"names": ["bpf"], "action": "SCMP_ACT_ALLOW",
      "args": [{${numbers}, "op": "SCMP_CMP_EQ"}]}]}`;
    expect(parseProfile(text.replace('-0', '0')).rules).toHaveLength(1);
    expect(() => parseProfile(text)).toThrow(refusal);
  });

  test.each<[string, number, number, number]>([
    // How many names, rules of each, and comparisons of each rule are taken.
    ['of one name', 1, 64, 1],
    ['of all names', 8, 64, 1],
    ['of one name, several in a rule', 1, 6, 2],
    ['of all names, several in a rule', 30, 1, 2],
  ])('more comparisons %s than a runtime compiles in time', (_, names, rules, comparisons) => {
    const rule = (name: number, value: number) => ({
      ...{ names: [`call${name}`], action: 'SCMP_ACT_ALLOW' },
      args: Array.from({ length: comparisons }, (_, index) => ({ index, value, op: 'SCMP_CMP_GT' })),
    });
    const of = (count: number, ofEach: number) =>
      JSON.stringify({
        defaultAction: 'SCMP_ACT_ERRNO',
        syscalls: Array.from({ length: count * ofEach }, (_, at) => rule(at % count, at)),
      });
    expect(parseProfile(of(names, rules)).rules).toHaveLength(names * rules);
    const oneMore = names === 1 ? of(1, rules + 1) : of(names + 1, rules);
    expect(() => parseProfile(oneMore)).toThrow(expect.objectContaining({ code: 'profile-invalid' }));
  });

  it('more rules than any engine has, before they are compared', () => {
    const names = Array.from({ length: 1501 }, (_, number) => `c${number}`);
    const text = (count: number) =>
      JSON.stringify({
        defaultAction: 'SCMP_ACT_ERRNO',
        architectures: ['SCMP_ARCH_X86_64'],
        syscalls: [{ names: names.slice(0, count), action: 'SCMP_ACT_ALLOW' }],
      });
    expect(parseProfile(text(1500)).rules).toHaveLength(1500);
    for (const _ of ['read', 'remembered'])
      expect(() => parseProfile(text(1501))).toThrow(expect.objectContaining({ code: 'profile-invalid' }));
    expect(() => parseProfile(text(1) + ' '.repeat(256 * 1024))).toThrow(/longer than 262144 characters/);
  });

  test.each([
    ['a key in another case, which Go would fold', { SYSCALLS: [bpf] }],
    ['a key in another case in a rule', { syscalls: [{ ...bpf, Action: 'SCMP_ACT_ALLOW' }] }],
    ['a key in another case in a comparison', compared({ Index: 0, op: 'SCMP_CMP_EQ' })],
    ['a key that nobody knows', { policy: 1 }],
    ['flags', { flags: ['SECCOMP_FILTER_FLAG_LOG'] }],
    ['a listener', { listenerPath: '/run/agent' }],
    ['an unknown default', { defaultAction: 'allow' }],
    ['an agent', { syscalls: [{ ...bpf, action: 'SCMP_ACT_NOTIFY' }] }],
    ['no action', { syscalls: [{ names: ['bpf'] }] }],
    ['an errno that no kernel has', { syscalls: [{ ...bpf, errnoRet: 4096 }] }],
    ['a negative errno', { syscalls: [{ ...bpf, errnoRet: -1 }] }],
    ['an errno that is not a whole number', { syscalls: [{ ...bpf, errnoRet: 1.5 }] }],
    ['an errno in text', { syscalls: [{ ...bpf, errnoRet: '1' }] }],
    ["Podman's errno by name", { syscalls: [{ ...bpf, errno: 'EPERM' }] }],
    [
      'an errno next to allow, which crun refuses',
      { syscalls: [{ names: ['bpf'], action: 'SCMP_ACT_ALLOW', errnoRet: 1 }] },
    ],
    ['an errno next to an allowing default', { defaultErrnoRet: 1 }],
    ['a rule for capabilities', { syscalls: [{ ...bpf, includes: { caps: ['CAP_SYS_ADMIN'] } }] }],
    ['a rule for an architecture', { syscalls: [{ ...bpf, excludes: { arches: ['amd64'] } }] }],
    ['a name and names', { syscalls: [{ ...bpf, name: 'mount' }] }],
    ['no name', { syscalls: [{ ...bpf, names: [] }] }],
    ['a name that is not valid', { syscalls: [{ ...bpf, names: ['bpf\u001b[2J'] }] }],
    ['a name that is not text', { syscalls: [{ ...bpf, names: [3] }] }],
    ['an unknown comparison', compared({ index: 0, op: 'SCMP_CMP_LIKE' })],
    ['a comparison from the prototype', compared({ index: 0, op: 'toString' })],
    ['a seventh argument', compared({ index: 6, op: 'SCMP_CMP_EQ' })],
    ['a negative value', compared({ index: 0, op: 'SCMP_CMP_EQ', value: -1 })],
    [
      'one argument compared twice, which runtimes read as "or"',
      {
        syscalls: [
          {
            ...bpf,
            args: [
              { index: 0, op: 'SCMP_CMP_GT', value: 1 },
              { index: 0, op: 'SCMP_CMP_LT', value: 9 },
            ],
          },
        ],
      },
    ],
    ['two answers to one call', { syscalls: [bpf, { ...bpf, errnoRet: 38 }] }],
    ['an architecture that does not exist', { architectures: ['x86_64'] }],
    ['both kinds of architecture list', { archMap: [{ architecture: 'SCMP_ARCH_X86_64' }] }],
    ['rules that are not a list', { syscalls: { 0: bpf } }],
    ['a rule that is not an object', { syscalls: ['bpf'] }],
  ])('%s', (_what, change) => {
    expect(() => profile(change)).toThrow(refusal);
  });

  test.each([
    ['[]'],
    ['null'],
    ['"x"'],
    ['{}'],
    ['{"defaultAction":null}'],
    ['not json'],
    ['{"defaultAction":"SCMP_ACT_ALLOW","defaultAction":"SCMP_ACT_ALLOW"}'],
  ])('a file that holds %s', (text) => expect(() => parseProfile(text)).toThrow(refusal));

  it('a value above 64 bits, and one that may have been rounded on the way', () => {
    const text = (value: string) =>
      `{"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["bpf"],"action":"SCMP_ACT_ERRNO","args":[{"index":0,"op":"SCMP_CMP_EQ","value":${value}}]}]}`;
    expect(parseProfile(text('18446744073709551615')).rules[0]?.args[0]?.value).toBe('18446744073709551615');
    expect(() => parseProfile(text('18446744073709551616'))).toThrow(refusal);
    expect(() => normaliseOci(JSON.parse(text('18446744073709551615')))).toThrow(refusal);
  });

  it('without showing what could steer a terminal', () => {
    expect(() => parseProfile('{"\u001b[2J":1}'.replace('\u001b', '\\u001b'))).toThrow(/\\u\{1b\}\[2J/);
  });
});
