import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withLimits } from '../../src/container/asked-limits.ts';
import { parseExtraArguments } from '../../src/container/extra-arguments.ts';
import { AttestationError } from '../../src/foundation/errors.ts';

const MIB = 1024 ** 2;

describe('parseExtraArguments', () => {
  it.each([
    ['--label=team=security', { flag: '--label', value: 'team=security' }],
    ['--hostname=box', { flag: '--hostname', value: 'box' }],
    ['--cpus=0.5', { flag: '--cpus', value: '0.5' }],
    ['--pids-limit=8', { flag: '--pids-limit', value: '8' }],
    ['--ulimit=nofile=64:128', { flag: '--ulimit', value: 'nofile=64:128' }],
    [
      '--security-opt=apparmor=containers-default-0.62.2',
      { flag: '--security-opt', value: 'apparmor=containers-default-0.62.2' },
    ],
    ['--security-opt=apparmor=docker-default', { flag: '--security-opt', value: 'apparmor=docker-default' }],
    ['--security-opt=label=type:container_t', { flag: '--security-opt', value: 'label=type:container_t' }],
  ])('lets %s through', (argument, flag) => {
    expect(parseExtraArguments([argument])).toEqual([flag]);
  });

  it('keeps swap off when memory is tightened', () => {
    expect(parseExtraArguments(['--memory=64m'])).toEqual([
      { flag: '--memory', value: '64m' },
      { flag: '--memory-swap', value: '64m' },
    ]);
  });

  it.each([
    ['--privileged', 'form'],
    ['--privileged=true', 'not a flag'],
    ['--network=host', 'not a flag'],
    ['--cap-add=SYS_ADMIN', 'not a flag'],
    ['-v=/:/host', 'form'],
    ['--volume=/:/host', 'not a flag'],
    // Found by a fuzzer: another flag, which begins like one.
    ['--label:x=team=security', 'not a flag'],
    ['--label x=team', 'not a flag'],
    ['--cpus=2', 'looser'],
    ['--cpus=-1', 'positive'],
    ['--cpus=1e9', 'positive'],
    ['--memory=1g', 'looser'],
    ['--memory=0', 'positive'],
    ['--memory=99999999999999999999', 'positive'],
    ['--pids-limit=-1', 'positive'],
    ['--pids-limit=65', 'looser'],
    ['--ulimit=core=1', 'not a flag'],
    ['--ulimit=nofile=64:4096', 'looser'],
    ['--ulimit=nofile=1:2:3', 'positive'],
    ['--ulimit=fsize=-1', 'positive'],
    ['--security-opt=apparmor=unconfined', 'not a known AppArmor profile'],
    ['--security-opt=apparmor=Unconfined', 'not a known AppArmor profile'],
    ['--security-opt=apparmor=my-permissive', 'not a known AppArmor profile'],
    ['--security-opt=apparmor=docker-default (complain)', 'not a known AppArmor profile'],
    ['--security-opt=apparmor=docker-default-of-mine', 'not a known AppArmor profile'],
    ['--security-opt=apparmor=', 'not a known AppArmor profile'],
    ['--security-opt=seccomp=unconfined', 'not a flag'],
    ['--security-opt=label=disable', 'not a flag'],
    ['--security-opt=label=type:spc_t', 'not a known SELinux type'],
    ['--security-opt=label=type:unconfined_t', 'not a known SELinux type'],
    ['--security-opt=label=type:container_kvm_t', 'not a known SELinux type'],
    ['--security-opt=label=type:container_init_t', 'not a known SELinux type'],
    ['--security-opt=label=type:container_t:s0', 'not a known SELinux type'],
    ['--security-opt=label=type:spc t', 'SELinux'],
    ['--security-opt=label=level:s0', 'not a flag'],
    ['--security-opt=label=user:unconfined_u', 'not a flag'],
    ['--security-opt=label=nested', 'not a flag'],
    ['--label=io.sandbox-attestation.run=x', 'label of this program'],
    ['--label=IO.sandbox-attestation.run=x', 'label of this program'],
    ['--label=no-value', 'not a label'],
    ['--hostname=a b', 'host name'],
    ['--hostname=', 'host name'],
    ['sha256:other-image', 'form'],
  ])('refuses %s by name', (argument, why) => {
    expect(() => parseExtraArguments([argument])).toThrow(AttestationError);
    expect(() => parseExtraArguments([argument])).toThrow(why);
  });

  it('refuses the same limit twice', () => {
    expect(() => parseExtraArguments(['--cpus=0.5', '--cpus=0.25'])).toThrow('twice');
    expect(parseExtraArguments(['--ulimit=nofile=64', '--ulimit=nproc=8'])).toHaveLength(2);
  });

  it.each([
    [{ memory: MIB }, '--memory=1m', '--memory is a limit that extra-run-args names as well'],
    [{ cpus: 4 }, '--cpus=0.5', '--cpus is a limit that'],
    [{ pids: 8 }, '--pids-limit=8', '--pids-limit is a limit that'],
    [{ 'open-files': 64 }, '--ulimit=nofile=64', '--ulimit nofile= is a limit that'],
    [{ 'file-size': MIB }, '--ulimit=fsize=64:64', '--ulimit fsize= is a limit that'],
    [{ tmp: 129 * MIB }, '--label=a=b', 'tmp=129m is more than half of the memory'],
    [{ memory: 100 * MIB }, '--label=a=b', 'tmp=64m is more than half of the memory'],
    [{ tmp: 64 * MIB }, '--memory=127m', 'tmp=64m is more than half of the memory'],
    [{}, '--memory=127m', 'tmp=64m is more than half of the memory'],
  ])('does not go with the limits %j: %s', (limits, argument, why) => {
    expect(() => withLimits(limits, parseExtraArguments([argument]))).toThrow(why);
  });

  it.each(['--cpus=0.5', '--pids-limit=8', '--ulimit=nofile=64', '--label=a=b', '--memory=128m'])(
    'goes without other limits: %s',
    (argument) => {
      expect(withLimits({}, parseExtraArguments([argument]))).toEqual(parseExtraArguments([argument]));
    },
  );

  it.each([
    [{ memory: 512 * MIB, tmp: 256 * MIB }, '--ulimit=nproc=8'],
    [{ cpus: 4 }, '--memory=128m'],
    [{ tmp: MIB }, '--memory=2m'],
  ])('goes with the limits %j: %s', (limits, argument) => {
    expect(withLimits(limits, parseExtraArguments([argument])).at(-1)?.value).toMatch(/^(nproc=8|128m|2m)$/);
  });

  it('accepts only its own forms', () => {
    const known =
      /^--(label=|hostname=|cpus=|memory=|pids-limit=|ulimit=(nofile|fsize|nproc)=|security-opt=(apparmor=|label=type:))/;
    fc.assert(
      fc.property(fc.string(), (argument) => {
        try {
          parseExtraArguments([argument]);
          return known.test(argument);
        } catch (error) {
          return error instanceof AttestationError;
        }
      }),
    );
  });
});
