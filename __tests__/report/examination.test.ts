import { describe, expect, it, test } from '@jest/globals';
import type { EngineFacts, SystemFacts } from '../../src/probes/host-facts.ts';
import { canLimit, examine, whyNoRun } from '../../src/report/examination.ts';

const engine: EngineFacts = {
  name: 'docker',
  version: '26.1.5',
  oci_runtime: 'runc',
  oci_runtime_version: '1.1.15',
  image_store: 'classic',
  rootless: false,
  cgroup_version: 2,
  client: { program: '/usr/bin/docker', endpoint: 'default', pull_credentials: false },
};
const system: SystemFacts = {
  kernel: '6.12.0',
  architecture: 'x86_64',
  distribution: 'Debian GNU/Linux 13 (trixie)',
  lsms: ['lockdown', 'apparmor'],
};

/** One finding of an engine and a machine that are other than these. */
function found(
  about: string,
  changed: { engine?: Partial<EngineFacts>; system?: Partial<SystemFacts>; newestTried?: string } = {},
) {
  const all = examine({
    engine: { ...engine, ...changed.engine },
    system: { ...system, ...changed.system },
    newestTried: changed.newestTried ?? null,
  });
  return all.find((each) => each.about === about);
}

describe('what doctor explains', () => {
  it('covers client, engine, root, cgroup, LSM, kernel and /out, each once', () => {
    const abouts = examine({ engine, system, newestTried: null }).map(({ about }) => about);
    expect(abouts).toEqual(['client', 'OCI runtime', 'root', 'cgroup', 'LSM', 'kernel', 'exec from /out']);
  });

  test.each([
    ['client', {}, '/usr/bin/docker, docker', null],
    [
      'client',
      { engine: { client: { program: '/x', endpoint: 'DOCKER_HOST', pull_credentials: false } } },
      '/x, the endpoint of DOCKER_HOST',
      /Unset/,
    ],
    [
      'client',
      { engine: { client: { ...engine.client, environment: ['XDG_DATA_HOME'] } } },
      '/usr/bin',
      null,
    ],
    ['OCI runtime', {}, 'runc 1.1.15', null],
    ['OCI runtime', { engine: { oci_runtime: 'io.containerd.runc.v2' } }, 'io.containerd.runc.v2', null],
    ['OCI runtime', { engine: { oci_runtime: 'youki' } }, 'youki', /runc or crun/],
    [
      'OCI runtime',
      { engine: { oci_runtime: 'runsc' } },
      'runsc',
      /answers EACCES where the packet demands EROFS.*runc or crun/,
    ],
    ['version', { newestTried: '25.0' }, 'docker 26.1.5', null],
    ['root', {}, 'rootful', /Rootless Podman/],
    ['root', { engine: { name: 'podman', rootless: true } }, 'rootless', null],
    ['cgroup', {}, 'v2', null],
    ['cgroup', { engine: { rootless: true } }, 'v2', /Delegate/],
    [
      'cgroup',
      {
        engine: { cgroup_version: 1 },
      },
      'v1',
      /unified_cgroup_hierarchy/,
    ],
    ['cgroup', { engine: { cgroup_version: 1, rootless: true } }, 'v1', /no limit can be set/],
    ['LSM', {}, 'lockdown apparmor', null],
    ['LSM', { system: { lsms: [] } }, 'none', /one more layer/],
    ['kernel', {}, '6.12.0 x86_64', null],
    ['exec from /out', {}, 'open', /--seal/],
    ['exec from /out', { engine: { name: 'podman' } }, 'noexec', null],
  ] as const)('%s of %j', (about, changed, what, change) => {
    const finding = found(about, changed);
    expect(finding?.found).toContain(what);
    if (change === null) expect(finding?.change).toBeNull();
    else expect(finding?.change).toMatch(change);
  });

  it('names the variables that decide where Podman keeps its images', () => {
    expect(found('client')?.means).not.toMatch(/XDG/);
    const environment = ['XDG_DATA_HOME', 'XDG_RUNTIME_DIR'];
    expect(found('client', { engine: { client: { ...engine.client, environment } } })?.means).toMatch(
      /; XDG_DATA_HOME, XDG_RUNTIME_DIR of the environment decide where/,
    );
  });

  it('does not promise AppArmor where a rootless engine cannot load it', () => {
    expect(found('LSM', { engine: { rootless: true } })?.means).toContain('is missing');
    expect(found('LSM')?.means).toContain('can confine');
  });
});

test.each([
  [false, 1, true],
  [false, 2, true],
  [true, 2, true],
  [true, 1, false],
] as const)(
  'rootless %s with cgroup v%d: whether it can set limits is %s',
  (rootless, cgroup_version, can) => {
    expect(canLimit({ ...engine, rootless, cgroup_version })).toBe(can);
  },
);

test.each([
  ['docker', false, 2, null],
  ['podman', true, 2, null],
  ['podman', true, 1, /no limit/],
  ['docker', true, 1, /no limit/],
  ['docker', true, 2, /mounts/],
] as const)(
  '%s, rootless %s, with cgroup v%d: why no run is accepted',
  (name, rootless, cgroup_version, why) => {
    const said = whyNoRun({ ...engine, name, rootless, cgroup_version });
    if (why === null) expect(said).toBeNull();
    else expect(said).toMatch(why);
  },
);
