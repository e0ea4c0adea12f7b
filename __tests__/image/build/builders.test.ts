import { describe, expect, it, test } from '@jest/globals';
import { BUILDERS, type BuildOptions } from '../../../src/image/build/builders.ts';

const OPTIONS: BuildOptions = {
  contextFolder: '/run/context',
  dockerfilePath: '/run/Dockerfile',
  iidFile: '/run/image-id',
  hooksFolder: '/run/no-hooks',
  securityOptions: ['seccomp=/run/seccomp.json', 'mask=/sys/fs/cgroup'],
  baseImage: null,
  network: false,
  cached: false,
  tag: 'tki-inspector:attest',
};

const LIMITS = ['--ulimit', 'core=1:1', '--ulimit', 'fsize=1073741824:1073741824'];

describe('the arguments of a builder', () => {
  it('has BuildKit build with neither network, cache nor attestations', () => {
    expect(BUILDERS.buildkit.arguments(OPTIONS)).toEqual([
      ...[
        'build',
        '--no-cache',
        '--network',
        'none',
        '--provenance=false',
        '--sbom=false',
        '--progress',
        'plain',
      ],
      ...LIMITS,
      ...[
        '--label',
        'sandbox-attestation.build=1',
        '--build-arg',
        'SOURCE_DATE_EPOCH=0',
        '--tag',
        'tki-inspector:attest',
        '--file',
        '/run/Dockerfile',
        '/run/context',
      ],
    ]);
  });

  it('asks the classic builder for nothing that only BuildKit knows', () => {
    expect(BUILDERS.classic.arguments(OPTIONS)).toEqual([
      ...['build', '--no-cache', '--force-rm', ...LIMITS],
      ...['--label', 'sandbox-attestation.build=1', '--network', 'none'],
      ...['--tag', 'tki-inspector:attest', '--file', '/run/Dockerfile', '/run/context'],
    ]);
  });

  it('has Podman set the times itself and put neither proxies nor its version in', () => {
    expect(BUILDERS.podman.arguments(OPTIONS)).toEqual([
      ...[
        'build',
        '--layers=false',
        '--force-rm',
        '--network',
        'none',
        '--http-proxy=false',
        '--identity-label=false',
        '--default-mounts-file=/dev/null',
        '--hooks-dir',
        '/run/no-hooks',
        '--security-opt',
        'seccomp=/run/seccomp.json',
        '--security-opt',
        'mask=/sys/fs/cgroup',
      ],
      ...['--ulimit', 'nofile=1024:4096', '--ulimit', 'nproc=4096:4096'],
      ...LIMITS,
      ...['--timestamp', '0', '--pull=never', '--iidfile', '/run/image-id'],
      ...['--tag', 'tki-inspector:attest', '--file', '/run/Dockerfile', '/run/context'],
    ]);
  });

  test.each(['buildkit', 'classic', 'podman'] as const)(
    '%s: a named base and an opened network',
    (builder) => {
      const closed = BUILDERS[builder].arguments(OPTIONS);
      const open = BUILDERS[builder].arguments({ ...OPTIONS, baseImage: 'base:1', network: true });
      expect(open).not.toContain('--network');
      const added: Readonly<Record<typeof builder, readonly string[]>> = {
        buildkit: ['BASE_IMAGE=base:1'],
        classic: ['--build-arg', 'BASE_IMAGE=base:1'],
        podman: ['--pull=missing', '--build-arg', 'BASE_IMAGE=base:1'],
      };
      expect(open.filter((argument) => !closed.includes(argument))).toEqual(added[builder]);
    },
  );
});
