import { describe, expect, it } from '@jest/globals';
import { containerFacts as dockerFacts } from '../../src/engine/docker/snapshot.ts';
import { JsonView } from '../../src/engine/json-view.ts';
import { containerFacts as podmanFacts } from '../../src/engine/podman/snapshot.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import type { ContainerFacts } from '../../src/probes/host-facts.ts';
import { type JsonObject, recordedInspect } from '../support/recorded-inspect.ts';
import { expectRestricted } from '../support/restricted-facts.ts';

/** The recorded document with one member, named by its path, set to another value. */
function changed(document: JsonObject, path: string, value: unknown): JsonObject {
  const copy = structuredClone(document);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce<JsonObject>((object, name) => object[name] as JsonObject, copy);
  holder[last] = value;
  return copy;
}

/** The engine's own facts that an expectation depends on. */
const HOST = { oci_runtime: 'runc', rootless: false };

const docker = (change: (document: JsonObject) => JsonObject = (document) => document): ContainerFacts =>
  dockerFacts(new JsonView(change(recordedInspect('docker26-created')), 'inspect'), '/var/lib/docker', HOST);
const podman = (change: (oci: JsonObject) => JsonObject = (oci) => oci): ContainerFacts =>
  podmanFacts(
    new JsonView(recordedInspect('podman5-runc-created'), 'inspect'),
    new JsonView(change(recordedInspect('podman5-runc-oci-config')), 'oci'),
    HOST,
  );

describe('what the engine holds of a container with every flag', () => {
  it.each(['docker26-created', 'docker28-created', 'docker29-created'])(
    'is reported with every restriction by the Docker of %s',
    (name) => {
      const inspect = new JsonView(recordedInspect(name), 'inspect');
      expectRestricted(dockerFacts(inspect, '/var/lib/docker', HOST));
    },
  );

  it.each(['podman4', 'podman5-runc', 'podman58'])(
    'is reported with every restriction by the Podman of %s',
    (name) => {
      const [inspect, oci] = ['created', 'oci-config'].map((each) => recordedInspect(`${name}-${each}`));
      expectRestricted(podmanFacts(new JsonView(inspect, 'inspect'), new JsonView(oci, 'oci'), HOST));
    },
  );

  it.each([
    ['docker', docker()],
    ['podman', podman()],
  ])('is reported with its limits and files by %s', (_, facts) => {
    expect(facts.ulimits).toEqual(expect.arrayContaining([{ name: 'core', soft: 0, hard: 0 }]));
    expect(facts.env_keys).toEqual(expect.arrayContaining(['PATH', 'LANG']));
    expect(facts.engine_files.every((path) => path.includes(facts.id))).toBe(true);
  });

  it('holds no value of an environment variable', () => {
    expect(JSON.stringify([docker(), podman()])).not.toContain('/usr/local/sbin');
  });
});

describe('a missing restriction in Docker’s inspect', () => {
  it.each<[string, unknown, Partial<ContainerFacts>]>([
    ['HostConfig.Privileged', true, { privileged: true }],
    ['HostConfig.ReadonlyRootfs', false, { readonly_rootfs: false }],
    ['HostConfig.CapDrop', null, { cap_drop: [] }],
    ['HostConfig.CapAdd', ['CAP_SYS_ADMIN'], { cap_add: ['CAP_SYS_ADMIN'] }],
    ['HostConfig.SecurityOpt', ['no-new-privileges=false'], { no_new_privileges: false }],
    ['HostConfig.NetworkMode', 'bridge', { network_mode: 'bridge' }],
    ['NetworkSettings.Networks', { evil: {} }, { networks: ['evil'] }],
    ['HostConfig.PidMode', 'host', { pid_mode: 'host' }],
    ['HostConfig.Memory', 0, { memory_bytes: 0 }],
    ['HostConfig.PidsLimit', null, { pids_limit: null }],
    ['HostConfig.DeviceCgroupRules', ['a *:* rwm'], { devices: ['"a *:* rwm"'] }],
    ['Config.Healthcheck', { Test: ['CMD', 'true'] }, { healthcheck: true }],
  ])('%s is seen', (path, value, facts) => {
    expect(docker((document) => changed(document, path, value))).toMatchObject(facts);
  });
});

describe('a missing restriction in Podman’s OCI config', () => {
  it.each<[string, unknown, Partial<ContainerFacts>]>([
    ['root.readonly', false, { readonly_rootfs: false }],
    ['process.noNewPrivileges', false, { no_new_privileges: false }],
    ['process.capabilities', { bounding: ['CAP_CHOWN'] }, { capabilities: ['CAP_CHOWN'] }],
    [
      'linux.namespaces',
      [{ type: 'mount' }],
      { network_mode: 'host', pid_mode: 'host', ipc_mode: 'host', cgroupns_mode: 'host' },
    ],
    ['linux.namespaces', [{ type: 'pid', path: '/proc/1/ns/pid' }], { pid_mode: 'path:/proc/1/ns/pid' }],
    ['linux.devices', [{ path: '/dev/kvm' }], { devices: ['/dev/kvm'] }],
    ['linux.resources', {}, { pids_limit: null, memory_bytes: null, nano_cpus: null }],
  ])('%s is seen', (path, value, facts) => {
    expect(podman((document) => changed(document, path, value))).toMatchObject(facts);
  });

  it('a mount that is not the engine’s own is listed, whatever it is called', () => {
    const mounts = (oci: JsonObject) => oci['mounts'] as unknown[];
    const facts = podman((oci) =>
      changed(oci, 'mounts', [
        ...mounts(oci),
        { destination: '/run', type: 'tmpfs', source: 'tmpfs', options: ['rw'] },
        {
          destination: '/etc/hosts',
          type: 'bind',
          source: '/srv/overlay-containers/other/userdata/hosts',
          options: ['ro', 'bind'],
        },
        {
          destination: '/run/docker.sock',
          type: 'bind',
          source: '/run/docker.sock',
          options: ['rw', 'bind'],
        },
        { destination: '/host', type: 'ext4', source: '/dev/vda', options: ['rw'] },
      ]),
    );
    expect(facts.mounts.map(({ destination }) => destination)).toEqual(
      expect.arrayContaining(['/run', '/etc/hosts', '/run/docker.sock', '/host']),
    );
  });
});

describe('JsonView', () => {
  it.each<[string, (view: JsonView) => unknown]>([
    ['text', (view) => view.at('n').string()],
    ['flag', (view) => view.at('n').boolean()],
    ['list', (view) => view.at('n').list()],
    ['member', (view) => view.at('n', 'deeper').string()],
    ['digest', (view) => view.at('t').digest()],
    ['number', (view) => view.at('t').number()],
  ])('refuses another type for %s', (_, read) => {
    expect(() => read(new JsonView({ n: 1, t: 'x' }, 'x'))).toThrow(AttestationError);
  });

  it('never takes an inherited member', () => {
    expect(new JsonView({}, 'x').at('toString').exists).toBe(false);
    expect(new JsonView({}, 'x').at('__proto__', 'toString').exists).toBe(false);
  });
});
