import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isEmpty } from '../../src/engine/config/rule.ts';
import { WORKING_FOLDER } from '../../src/engine/config/shared-rules.ts';
import { configTable, unknownConfig } from '../../src/engine/config/unknown-config.ts';
import { DOCKER_CONFIG } from '../../src/engine/docker/config.ts';
import { containerFacts as dockerFacts } from '../../src/engine/docker/snapshot.ts';
import { JsonView } from '../../src/engine/json-view.ts';
import { PODMAN_CONFIG } from '../../src/engine/podman/config.ts';
import { OCI_CONFIG } from '../../src/engine/podman/oci-config.ts';
import { containerFacts as podmanFacts } from '../../src/engine/podman/snapshot.ts';
import { REASON_TABLE } from '../../src/evidence/reason-table.ts';
import type { ContainerFacts } from '../../src/probes/host-facts.ts';
import { RESTRICTIONS } from '../../src/probes/restrictions/restrictions.ts';
import { type JsonObject, recordedInspect } from '../support/recorded-inspect.ts';

const RUNC = { oci_runtime: 'runc', rootless: false };
const ROOTLESS = { oci_runtime: 'crun', rootless: true };

/** What each engine printed of a container with this program's flags, by the version that did. */
const DOCKERS = ['docker26-created', 'docker26-cgroup2-created', 'docker28-created', 'docker29-created'];
const PODMANS = [
  ['podman4-created', 'podman4-oci-config', RUNC],
  ['podman5-runc-created', 'podman5-runc-oci-config', RUNC],
  ['podman5-crun-rootless-created', 'podman5-crun-rootless-oci-config', ROOTLESS],
  ['podman58-created', 'podman58-oci-config', RUNC],
] as const;

const asIs = (document: JsonObject): JsonObject => document;

function docker(name: string, change = asIs): ContainerFacts {
  return dockerFacts(new JsonView(change(recordedInspect(name)), 'inspect'), '/var/lib/docker', RUNC);
}

function podman([inspect, oci, engine]: (typeof PODMANS)[number], change = asIs, changeOci = asIs) {
  return podmanFacts(
    new JsonView(change(recordedInspect(inspect)), 'inspect'),
    new JsonView(changeOci(recordedInspect(oci)), 'oci'),
    engine,
  );
}

/** The document with the member at this path set to a value; a list's element by its number, `+` for one more. */
function set(path: readonly string[], value: unknown): (document: JsonObject) => JsonObject {
  return (document) => {
    const copy = structuredClone(document);
    const last = path.at(-1) ?? '';
    const holder = path.slice(0, -1).reduce<JsonObject>((at, name) => {
      at[name] ??= {};
      return at[name] as JsonObject;
    }, copy);
    if (Array.isArray(holder) && last === '+') holder.push(value);
    else if (value === undefined) delete holder[last];
    else holder[last] = value;
    return copy;
  };
}

describe('what an engine holds of a container with every flag', () => {
  it.each(DOCKERS)('is known whole: %s', (name) => {
    expect(docker(name).unknown_config).toEqual([]);
  });

  it.each(PODMANS)('is known whole: %s', (...names) => {
    expect(podman(names).unknown_config).toEqual([]);
  });

  it('says what is executed in Podman 4 as well, whose inspect joins the words of an entrypoint', () => {
    expect(podman(PODMANS[0])).toMatchObject({
      entrypoint: ['/usr/bin/python3'],
      command: ['-I', '-c', 'pass'],
    });
  });
});

/** Where it is added, what, and the path that must be named: members that a created container here cannot be given. */
const IN_DOCKER: readonly (readonly [string, unknown, string?])[] = [
  ['HostConfig.BlkioWeight', 300],
  ['HostConfig.BlkioDeviceReadBps', [{ Path: '/dev/vda', Rate: 1 }]],
  ['HostConfig.KernelMemory', 5],
  ['HostConfig.KernelMemoryTCP', 5],
  ['HostConfig.StorageOpt', { size: '10G' }],
  ['HostConfig.VolumesFrom', ['other']],
  ['HostConfig.Links', ['x:y']],
  ['HostConfig.Cgroup', 'container:x'],
  ['HostConfig.RestartPolicy.Name', 'always'],
  ['HostConfig.RestartPolicy.MaximumRetryCount', 3],
  ['HostConfig.ConsoleSize.+', 80, 'HostConfig.ConsoleSize[2]'],
  ['HostConfig.Isolation', 'hyperv'],
  ['HostConfig.Runtime', 'runsc'],
  ['HostConfig.Runtime', undefined],
  ['HostConfig.NewInTheNextRelease', { on: true }],
  ['HostConfig.MaskedPaths', null],
  ['HostConfig.MaskedPaths', undefined],
  ['HostConfig.MaskedPaths.+', '/proc/self/mountinfo', 'HostConfig.MaskedPaths[11]'],
  ['HostConfig.MaskedPaths.+', '/proc/../app', 'HostConfig.MaskedPaths[11]'],
  ['HostConfig.ReadonlyPaths', ['/proc/bus']],
  ['HostConfig.ReadonlyPaths.+', '/out', 'HostConfig.ReadonlyPaths[5]'],
  ['HostConfig.SecurityOpt.+', 'no-new-privileges=false', 'HostConfig.SecurityOpt[2]'],
  ['HostConfig.SecurityOpt.+', 'writable-cgroups=true', 'HostConfig.SecurityOpt[2]'],
  ['HostConfig.SecurityOpt.+', 'label=type:container_t:extra', 'HostConfig.SecurityOpt[2]'],
  ['Config.MacAddress', '02:42:ac:11:00:02'],
  ['Config.NetworkDisabled', true],
  ['Config.Shell', ['/bin/sh']],
  ['Config.ArgsEscaped', true],
  ['NetworkSettings.Networks.none.Aliases', ['x']],
  ['NetworkSettings.Networks.none.DriverOpts', { x: 'y' }],
  ['NetworkSettings.Networks.none.GwPriority', 1],
  ['NetworkSettings.Ports', { '80/tcp': null, '81/tcp': [{ HostPort: '1' }] }],
  ['NetworkSettings.SecondaryIPAddresses', ['1.2.3.4']],
  ['MountLabel', 'system_u:object_r:unlabeled_t:s0'],
  ['ProcessLabel', 'system_u:system_r:spc_t:s0'],
  ['AppArmorProfile', 'unconfined'],
  ['ResolvConfPath', '/etc/resolv.conf'],
  ['Path', '/bin/sh'],
  ['Args', ['-c', 'pass']],
  ['Platform', 'windows'],
  ['ExecIDs', ['x']],
  ['NewAtTheTop', 1],
];

const IN_OCI: readonly (readonly [string, unknown, string?])[] = [
  ['hooks', { createRuntime: [{ path: '/bin/x', env: ['SECRET=abc'] }] }],
  ['domainname', 'x'],
  ['process.user.uid', 0],
  ['process.user.gid', 0],
  ['process.user.umask', 0],
  ['process.user.username', 'x'],
  ['process.user.additionalGids.+', 0, 'process.user.additionalGids[1]'],
  ['process.consoleSize', { height: 1, width: 1 }],
  ['process.capabilities', undefined],
  ['process.oomScoreAdj', -500],
  ['process.ioPriority', { class: 'IOPRIO_CLASS_RT' }],
  ['process.scheduler', { policy: 'SCHED_FIFO' }],
  ['process.execCPUAffinity', { initial: '0' }],
  ['process.apparmorProfile', 'unconfined'],
  ['process.selinuxLabel', 'system_u:system_r:spc_t:s0'],
  ['process.rlimits.+', { type: 'RLIMIT_MEMLOCK', hard: 1, soft: 1 }, 'process.rlimits[4].type'],
  ['mounts.+', { destination: '/proc2', type: 'proc', source: 'proc' }, 'mounts[13]'],
  ['mounts.0.uidMappings', [{ containerID: 0, hostID: 0, size: 1 }], 'mounts[0].uidMappings'],
  ['mounts.0.options', ['ro', 'rw', 'rbind'], 'mounts[0].options'],
  ['linux.rootfsPropagation', 'shared'],
  ['linux.intelRdt', { closID: 'x' }],
  ['linux.personality', { domain: 'LINUX32' }],
  ['linux.timeOffsets', { monotonic: { secs: 1 } }],
  ['linux.netDevices', { eth0: {}, eth1: { name: 'x' } }],
  ['linux.memoryPolicy', { mode: 'x' }],
  ['linux.namespaces.+', { type: 'time' }, 'linux.namespaces[6].type'],
  ['linux.namespaces', [{ type: 'mount', path: '/proc/1/ns/mnt' }]],
  ['linux.uidMappings', [{ containerID: 0, hostID: 0, size: 1 }]],
  ['linux.sysctl', { 'kernel.shm_rmid_forced': '1' }, 'linux.sysctl["kernel.shm_rmid_forced"]'],
  [
    'linux.sysctl',
    { 'net.ipv4.ping_group_range': '0 2147483647' },
    'linux.sysctl["net.ipv4.ping_group_range"]',
  ],
  ['linux.resources.devices', undefined],
  ['linux.resources.hugepageLimits', [{ pageSize: '2MB', limit: 1 }]],
  ['linux.resources.blockIO', { weight: 300 }],
  ['linux.resources.network', { classID: 1 }],
  ['linux.resources.rdma', { x: { hcaHandles: 1 } }],
  ['linux.resources.unified', { 'memory.high': '1' }],
  ['linux.resources.memory.kernel', 1],
  ['linux.resources.memory.useHierarchy', true],
  ['linux.resources.cpu.realtimeRuntime', 1],
  ['linux.resources.cpu.burst', 1],
  ['linux.cgroupsPath', '/'],
  ['linux.cgroupsPath', 'system.slice:libpod:x'],
  ['linux.maskedPaths', []],
  ['linux.maskedPaths.+', '/proc/net/dev', 'linux.maskedPaths[12]'],
  ['linux.readonlyPaths', undefined],
  ['linux.mountLabel', 'system_u:object_r:unlabeled_t:s0'],
  ['annotations.run\u0000oci\u0000seccomp_bpf_data', 'AAAA', 'annotations["run.oci.seccomp_bpf_data"]'],
  ['annotations.run\u0000oci\u0000handler', 'krun', 'annotations["run.oci.handler"]'],
  ['annotations.org\u0000criu\u0000config', '/etc/x', 'annotations["org.criu.config"]'],
  ['annotations.io\u0000container\u0000manager', 'x', 'annotations["io.container.manager"]'],
  [
    'annotations.org\u0000systemd\u0000property\u0000DeviceAllow',
    '1',
    'annotations["org.systemd.property.DeviceAllow"]',
  ],
  ['vm', { hypervisor: { path: '/x' } }],
  ['zos', { namespaces: [{ type: 'x' }] }],
  ['newInTheNextRelease', true],
];

const IN_PODMAN: readonly (readonly [string, unknown, string?])[] = [
  ['Rootfs', '/'],
  ['Pod', 'x'],
  ['IsInfra', true],
  ['Dependencies', ['x']],
  ['Config.SystemdMode', true],
  ['Config.Secrets', [{ Name: 'x' }]],
  ['Config.Timezone', 'UTC'],
  ['Config.Umask', '0000'],
  ['Config.StartupHealthCheck', { Test: ['CMD', 'x'] }],
  ['HostConfig.CgroupConf', { 'memory.high': '1' }],
  ['HostConfig.Cgroups', 'disabled'],
  ['HostConfig.Init', true],
  ['HostConfig.Dns', ['9.9.9.9']],
  ['HostConfig.PortBindings', { '80/tcp': [{ HostPort: '1' }] }],
  ['HostConfig.DiskQuota', 5],
  ['NetworkSettings.Networks.none.IPAMConfig', { LinkLocalIPs: ['169.254.1.1'] }],
];

const names = (path: string) => path.split('.').map((name) => name.replaceAll('\u0000', '.'));

describe('a value that a run does not have is named by its path', () => {
  it.each(IN_DOCKER)('in Docker’s inspect: %s = %j', (path, value, named = path) => {
    const found = docker('docker26-cgroup2-created', set(names(path), value)).unknown_config;
    expect(found.map((each) => each.path.startsWith(named))).toContain(true);
  });

  it.each(IN_OCI)('in Podman’s OCI config: %s = %j', (path, value, named = path) => {
    const found = podman(PODMANS[1], asIs, set(names(path), value)).unknown_config;
    expect(found.map((each) => each.path.startsWith(`oci.${named}`))).toContain(true);
  });

  it.each(IN_PODMAN)('in Podman’s inspect: %s = %j', (path, value, named = path) => {
    const found = podman(PODMANS[1], set(names(path), value)).unknown_config;
    expect(found.map((each) => each.path.startsWith(named))).toContain(true);
  });
});

describe('a negative control that runs as root in rootless Podman', () => {
  /** The recorded container, as `--user 0:0` changes it. */
  const asRoot = (groups: readonly number[]) =>
    podman(PODMANS[2], set(['Config', 'User'], '0:0'), (oci) =>
      set(['process', 'user'], { uid: 0, gid: 0, umask: 0o22, additionalGids: groups })(oci),
    ).unknown_config.map(({ path }) => path);

  it('has the group that keep-id maps to, and no other', () => {
    expect(asRoot([65532])).toEqual([]);
    expect(asRoot([0])).toEqual([]);
    expect(asRoot([65532, 998])).toEqual(['oci.process.user.additionalGids[1]']);
  });
});

describe('what is recorded of an unknown value', () => {
  it('holds no value of an environment variable or a label', () => {
    const hooks = { createRuntime: [{ path: '/x', env: ['SECRET=abc'], labels: { key: 'abc' } }] };
    const [found] = podman(PODMANS[1], asIs, set(['hooks'], hooks)).unknown_config;
    expect(found?.value).toBe('{"createRuntime":[{"path":"/x","env":["SECRET"],"labels":["key"]}]}');
  });

  it.each<[string, unknown, string]>([
    ['hooks', { poststop: [{ annotations: { key: 'abc' } }] }, '{"poststop":[{"annotations":["key"]}]}'],
    ['annotations', { 'ci.url': 'abc' }, '(not shown)'],
    ['Annotations', { 'ci.url': 'abc' }, '["ci.url"]'],
    ['labels', { key: 'abc' }, '["key"]'],
  ])('holds no value of an annotation: %s', (name, value, shown) => {
    const [found] = podman(PODMANS[1], asIs, set([name], value)).unknown_config;
    expect(found?.value).toBe(shown);
  });

  it('is printable and bounded, however much there is', () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`x\n${at}`, 'y\u001b'.repeat(500)]),
    );
    const { unknown_config: found } = docker('docker26-created', (inspect) => ({ ...inspect, ...many }));
    expect(found).toHaveLength(65);
    for (const { path, value } of found) {
      expect(value.length).toBeLessThan(2000);
      expect(`${path}${value}`).not.toMatch(/\p{Cc}/u);
    }
  });
});

describe('the tables', () => {
  const tables = { DOCKER_CONFIG, PODMAN_CONFIG, OCI_CONFIG };
  const judges = [...RESTRICTIONS.map(({ id }) => id), ...Object.keys(REASON_TABLE)];

  it.each(Object.entries(tables))('%s names only restrictions and reasons that exist', (_, { rows }) => {
    const named = rows.flatMap(({ judgedBy }) => (judgedBy === undefined ? [] : [judgedBy]));
    expect(named.filter((each) => !judges.includes(each))).toEqual([]);
  });

  it.each(Object.entries(tables))('%s finds every member that it has no row for', (_, table) => {
    const known = new Set(table.root.members.keys());
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,12}$/).filter((each) => !known.has(each));
    const context = { engine: RUNC, container: { id: '', user: '', entrypoint: [], command: [] } };
    fc.assert(
      fc.property(name, fc.jsonValue(), (member, value) => {
        const found = unknownConfig({ [member]: value }, table, context).map(({ path }) => path);
        expect(found.includes(member)).toBe(!isEmpty(value));
      }),
    );
  });

  it('do not take a second row for a path', () => {
    const row = { path: 'A["b.c"].d', rule: () => true };
    expect(() => configTable([row, row])).toThrow('two rows');
  });
});

it.each([
  ...['/', '/app', '/app/', '/root/x', '/data/a.b/..c', '/home/nonroot'].map((path) => [path, true] as const),
  ...[
    '/out',
    '/app/../out/q',
    '/app/..',
    '/app/.',
    '/app/./x',
    '/app//x',
    '/app/../proc/self/fd/7',
    'app',
  ].map((path) => [path, false] as const),
])('a working folder %s: %s', (path, isKnown) => expect(WORKING_FOLDER.test(path)).toBe(isKnown));
