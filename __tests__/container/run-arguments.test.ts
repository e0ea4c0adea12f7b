import { describe, expect, it } from '@jest/globals';
import { withLimits } from '../../src/container/asked-limits.ts';
import { planRun, type RunOptions, toArguments } from '../../src/container/run-arguments.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { readLimits } from '../../src/probes/restrictions/limit-amounts.ts';

const options: RunOptions = {
  engine: { name: 'docker', rootless: false },
  folder: { name: 'sandbox-attestation-0f', profile: '/t/seccomp.json', input: '/t/in', output: '/t/out' },
  labels: { 'io.sandbox-attestation.run': '0f' },
  imageId: sha256Of('image'),
  extra: [],
};
const { imageId } = options;
const argumentsOf = (changed: Partial<RunOptions> = {}) =>
  toArguments(planRun({ ...options, ...changed }), imageId);

const packet = (out: string) => [
  ...['--rm', '--network', 'none', '--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
  ...['--security-opt', 'seccomp=/t/seccomp.json', '--env-file', '/dev/null'],
  ...['-v', '/t/in:/in:ro', '-v', `/t/out:/out:${out}`],
  ...['--tmpfs', '/tmp:rw,noexec,nosuid,nodev,size=67108864'],
];
const hardening = [
  ...['--user', '65532:65532', '--ipc', 'none'],
  ...['--tmpfs', '/dev/mqueue:ro,noexec,nosuid,nodev,size=0,mode=0555'],
  ...['--tmpfs', '/dev/pts:ro,noexec,nosuid,nodev,size=0,mode=0555', '--cgroupns', 'private'],
  ...['--pids-limit', '64', '--memory', '268435456', '--memory-swap', '268435456', '--cpus', '1'],
  ...['--ulimit', 'fsize=67108864:67108864', '--ulimit', 'core=1:1'],
  ...['--ulimit', 'nofile=1024:1024'],
  ...['--pull', 'never', '--no-healthcheck', '--log-driver', 'none'],
];
const labels = [
  '--label',
  'io.sandbox-attestation.run=0f',
  '--label',
  `io.sandbox-attestation.image=${imageId}`,
];
const ours = ['--name', 'sandbox-attestation-0f', ...labels];

describe('the arguments of a run', () => {
  it('is the packet’s command with every hardening flag, for Docker', () => {
    expect(argumentsOf()).toEqual([...packet('rw'), ...hardening, ...ours, imageId]);
  });

  it('restricts what Podman permits by default', () => {
    expect(argumentsOf({ engine: { name: 'podman', rootless: false } })).toEqual([
      ...packet('rw,noexec,nosuid,nodev'),
      ...hardening,
      ...['--read-only-tmpfs=false', '--http-proxy=false'],
      ...ours,
      imageId,
    ]);
  });

  it('maps the payload’s user to the caller’s in rootless Podman', () => {
    const argv = argumentsOf({ engine: { name: 'podman', rootless: true } });
    expect(argv.join(' ')).toContain('--http-proxy=false --userns keep-id:uid=65532,gid=65532 --name');
  });

  it('replaces our limit with a tighter one instead of adding it', () => {
    const extra = [
      { flag: '--memory', value: '64m' },
      { flag: '--memory-swap', value: '64m' },
      { flag: '--ulimit', value: 'fsize=1024' },
    ];
    const argv = argumentsOf({ extra });
    expect(argv.filter((word) => word === '--memory')).toHaveLength(1);
    expect(argv.filter((word) => word.startsWith('fsize='))).toEqual(['fsize=1024']);
    expect(argv).toContain('core=1:1');
    expect(argv.at(-1)).toBe(imageId);
  });

  it('replaces each default limit by the one that is asked for, in every flag that carries it', () => {
    const asked = readLimits(['memory=512m,pids=128,cpus=2.5,tmp=128m,file-size=1g,open-files=4096']);
    const argv = argumentsOf({ extra: withLimits(asked.refused === null ? asked.limits : {}, []) });
    const usual = argumentsOf();
    const added = [
      ...['--tmpfs', '/tmp:rw,noexec,nosuid,nodev,size=134217728', '--pids-limit', '128'],
      ...['--memory', '536870912', '--memory-swap', '536870912', '--cpus', '2.5'],
      ...['--ulimit', 'fsize=1073741824:1073741824', '--ulimit', 'nofile=4096:4096'],
    ];
    expect(argv.slice(-added.length - 1)).toEqual([...added, imageId]);
    expect(argv.toSorted()).toHaveLength(usual.length);
    expect(argv.filter((word) => /size=67108864|268435456|^64$|nofile=1024/.test(word))).toEqual([]);
  });

  it.each([
    '--privileged',
    '--pid',
    '--uts',
    '--device',
    '--cap-add',
    '--volume',
    '--mount',
    '--env',
    '--env-host',
  ])('never says %s', (flag) => {
    for (const name of ['docker', 'podman'] as const) {
      const flags = planRun({ ...options, engine: { name, rootless: true } }).map((each) => each.flag);
      expect(flags).not.toContain(flag);
    }
  });
});
