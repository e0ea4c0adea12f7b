import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readDockerInfo, setsLimits } from '../../src/engine/docker/info.ts';
import { JsonView } from '../../src/engine/json-view.ts';

const RECORDED = JSON.parse(
  readFileSync(new URL('../fixtures/inspect/docker26-info.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const KERNEL = String(RECORDED['KernelVersion']);

const read = (changes: Record<string, unknown> = {}, kernel = KERNEL) =>
  readDockerInfo(new JsonView({ ...RECORDED, ...changes }, 'docker info'), kernel);

describe('readDockerInfo', () => {
  it('refuses a data-root with a token in its name, and does not show it', () => {
    const token = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    const refused = expect(() => read({ DockerRootDir: `/srv/${token}/docker` }));
    refused.toThrow(expect.objectContaining({ code: 'engine-storage' }));
    refused.not.toThrow(token);
  });

  it('reports what this engine is', () => {
    expect(read()).toEqual({
      dataRoot: '/var/lib/docker',
      facts: {
        name: 'docker',
        version: '26.1.5',
        oci_runtime: 'runc',
        oci_runtime_version: '1.1.15',
        image_store: 'classic',
        rootless: false,
        cgroup_version: 1,
      },
    });
  });

  it.each([
    [{ DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']] }, { image_store: 'containerd' }],
    [{ SecurityOptions: ['name=seccomp,profile=builtin', 'name=rootless'] }, { rootless: true }],
    [{ CgroupVersion: '2' }, { cgroup_version: 2 }],
    [{ DefaultRuntime: 'runsc' }, { oci_runtime: 'runsc at a shim of its own', oci_runtime_version: null }],
    [
      { DefaultRuntime: 'crun', Runtimes: { crun: { path: '/usr/bin/crun' } } },
      { oci_runtime: 'crun', oci_runtime_version: null },
    ],
  ])('%j is reported', (changes, facts) => {
    expect(read(changes).facts).toMatchObject(facts);
  });

  it.each([
    ['cgroupfs', true],
    ['systemd', true],
    ['none', false],
    ['', false],
    ['another', false],
  ])('an engine whose driver of control groups is %j sets limits: %s', (CgroupDriver, sets) => {
    expect(setsLimits(new JsonView({ ...RECORDED, CgroupDriver }, 'docker info'))).toBe(sets);
  });

  it.each(['stargz', 'nydus', 'devmapper', 'aufs', 'windowsfilter', ''])(
    'the storage driver %j is refused',
    (Driver) => {
      expect(() => read({ Driver })).toThrow(expect.objectContaining({ code: 'engine-storage' }));
    },
  );

  it.each([
    ['a wrapper under its name', { path: '/opt/own/crun' }],
    ['another program under its name', { path: '/usr/bin/runc' }],
    ['options', { path: 'crun', runtimeArgs: ['--debug'] }],
    [
      'a shim with a program of its own',
      { runtimeType: 'io.containerd.runc.v2', options: { BinaryName: '/x' } },
    ],
    ['nothing', {}],
  ])('a runtime that is registered with %s is not taken for the one of that name', (_, crun) => {
    const { oci_runtime } = read({ DefaultRuntime: 'crun', Runtimes: { crun } }).facts;
    expect(oci_runtime).toMatch(/^crun at /);
  });

  it.each([
    [{ OperatingSystem: 'Docker Desktop' }],
    [{ Name: 'docker-desktop' }],
    [{ Name: 'colima' }],
    [{ Name: 'lima-rancher-desktop' }],
    [{ OperatingSystem: 'OrbStack' }],
    [{ KernelVersion: '6.6.12-linuxkit' }],
    [{ KernelVersion: '' }],
    [{ OSType: 'windows' }],
  ])('an engine that is not this machine’s is refused: %j', (changes) => {
    expect(() => read(changes)).toThrow(
      expect.objectContaining({ code: 'engine-not-local', kind: 'blocked' }),
    );
  });

  it('an engine that is too old is refused', () => {
    expect(() => read({ ServerVersion: '20.10.24+dfsg1' })).toThrow(
      'oldest Docker that was seen to work is 24.0',
    );
  });
});
