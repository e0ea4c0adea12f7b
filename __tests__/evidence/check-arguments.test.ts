import { describe, expect, it } from '@jest/globals';
import { planRun, toArguments } from '../../src/container/run-arguments.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { checkArguments } from '../../src/evidence/check-arguments.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { labelProblem } from '../../src/probes/restrictions/security-options.ts';
import { CONTROLLED, realControlledRun } from './controlled-run.ts';

const IMAGE = realControlledRun('docker').image_digest;
const check = (...words: readonly string[]) => {
  const bundle = realControlledRun('docker');
  const changed: Bundle = { ...bundle, run: { ...bundle.run, arguments: ['create', ...words, IMAGE] } };
  return checkArguments({ bundle: changed } as Parameters<typeof checkArguments>[0]).map(
    ({ code, subject }) => `${code} ${subject}`,
  );
};

const planned = (['docker', 'podman'] as const).flatMap((name) =>
  [true, false].map((rootless) => [name, rootless] as const),
);

describe('the arguments of a run', () => {
  it.each(planned)('are all known as this program plans them (%s, rootless %s)', (name, rootless) => {
    const flags = planRun({
      engine: { name, rootless },
      folder: {
        name: 'run',
        profile: '/tmp/run/seccomp.json',
        input: '/tmp/run/in',
        output: '/tmp/run/out',
      },
      labels: { a: 'b' },
      imageId: sha256Of('image'),
      extra: [
        { flag: '--hostname', value: 'box' },
        { flag: '--security-opt', value: 'label=type:container_t' },
        { flag: '--security-opt', value: 'apparmor=docker-default' },
      ],
    });
    expect(check(...toArguments(flags, IMAGE).slice(0, -1))).toEqual([]);
  });

  it.each(CONTROLLED)('are all known as %s was given them', (engine) => {
    const bundle = realControlledRun(engine);
    expect(checkArguments({ bundle } as Parameters<typeof checkArguments>[0])).toEqual([]);
  });

  it.each([
    ['--security-opt label=type:spc_t', ['--security-opt', 'label=type:spc_t']],
    ['--security-opt label=disable', ['--security-opt', 'label=disable']],
    ['--security-opt label=type:container_kvm_t', ['--security-opt', 'label=type:container_kvm_t']],
    ['--security-opt apparmor=unconfined', ['--security-opt', 'apparmor=unconfined']],
    ['--security-opt apparmor=own', ['--security-opt', 'apparmor=own']],
    ['--security-opt no-new-privileges=false', ['--security-opt', 'no-new-privileges=false']],
    ['--security-opt seccomp=unconfined', ['--security-opt', 'seccomp=unconfined']],
    ['--security-opt systempaths=unconfined', ['--security-opt', 'systempaths=unconfined']],
    ['--security-opt unmask=ALL', ['--security-opt', 'unmask=ALL']],
    ['--security-opt=label=type:spc_t', ['--security-opt=label=type:spc_t']],
    ['--security-opt', ['--security-opt']],
    ['--privileged', ['--privileged']],
    ['--annotation', ['--rm', '--annotation']],
    ['--env-file /etc/environment', ['--env-file', '/etc/environment']],
    ['--pull always', ['--pull', 'always']],
    ['stray', ['stray']],
  ])('%s is a reason by name', (subject, words) => {
    expect(check(...words)).toEqual([`run-argument ${subject}`]);
  });
});

describe('the label that an engine reports', () => {
  it.each([
    '',
    'docker-default',
    'containers-default-0.57.4',
    'system_u:system_r:container_t:s0:c1,c2',
    'unconfined_u:system_r:container_t:s0:c17,c1023',
  ])('%p is known', (label) => expect(labelProblem(label)).toBeNull());

  it.each([
    'unconfined',
    'docker-default (complain)',
    'crun',
    'containers-default-',
    'system_u:system_r:spc_t:s0',
    'system_u:system_r:spc_t:s0:c1,c2',
    'system_u:system_r:container_t:s0',
    'system_u:system_r:container_t:s0:c0.c1023',
    'system_u:system_r:container_t:s0-s0:c0.c1023',
    'system_u:system_r:container_t:s0:c1,c2\n',
  ])('%p is not', (label) => expect(labelProblem(label)).toContain('container_t'));
});
