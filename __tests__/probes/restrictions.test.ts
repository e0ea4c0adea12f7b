import { describe, expect, it, test } from '@jest/globals';
import { planRun } from '../../src/container/run-arguments.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { flagWords } from '../../src/foundation/run-flag.ts';
import type { HostFacts } from '../../src/probes/host-facts.ts';
import {
  findRestrictions,
  NOTHING_TO_SHOW,
  RESTRICTIONS,
  restrictionsOfFlag,
} from '../../src/probes/restrictions/restrictions.ts';
import { RUN_LIMITS } from '../../src/probes/restrictions/run-limits.ts';
import {
  allowing,
  container,
  DOCKER,
  inventory,
  mount,
  mountAlso,
  PODMAN,
  PROFILE,
  unmount,
} from './host-facts.ts';

type Change = (host: HostFacts) => HostFacts;
const limit = (name: string, soft: number, hard: number) => ({ name, soft, hard });
const without = (words: readonly string[], word: RegExp) => words.filter((each) => !word.test(each));
const loosen =
  (destination: string, word: RegExp): Change =>
  (host) =>
    mount(destination, {
      options: without(
        host.container.mounts.find((each) => each.destination === destination)?.options ?? [],
        word,
      ),
    })(host);
const both =
  (...changes: Change[]): Change =>
  (host) =>
    changes.reduce((facts, change) => change(facts), host);

/** Changes to a host by restriction id: with one of them alone, the restriction must not be in force. */
const WEAKENED: Readonly<Record<string, readonly Change[]>> = {
  network: [
    container({ network_mode: 'bridge' }),
    container({ network_mode: 'host' }),
    container({ network_mode: '' }),
    container({ network_mode: `container:${'a'.repeat(64)}` }),
    container({ networks: ['attached'] }),
  ],
  capabilities: [
    container({ cap_add: ['NET_RAW'] }),
    container({ cap_drop: [], capabilities: null }),
    container({ cap_drop: ['NET_RAW'], capabilities: null }),
    container({ capabilities: ['CAP_CHOWN'] }),
  ],
  'no-new-privileges': [container({ no_new_privileges: false })],
  'seccomp-held': [(host) => ({ ...host, seccomp: null }), allowing('mount'), allowing('a_call_of_tomorrow')],
  'oci-runtime': [
    (host) => ({ ...host, engine: { ...host.engine, oci_runtime: 'runsc' } }),
    (host) => ({ ...host, engine: { ...host.engine, oci_runtime: '' } }),
  ],
  'seccomp-sockets': [(host) => ({ ...host, seccomp: null }), allowing('socket'), allowing('io_uring_setup')],
  'seccomp-ptrace': [(host) => ({ ...host, seccomp: null }), allowing('ptrace')],
  'seccomp-processes': [
    (host) => ({ ...host, seccomp: null }),
    allowing('fork'),
    allowing('vfork'),
    allowing('clone'),
    allowing('clone3'),
  ],
  'seccomp-limits': [
    (host) => ({ ...host, seccomp: null }),
    ...[
      'setrlimit',
      'prlimit64',
      'mmap',
      'shmget',
      'memfd_create',
      'clone',
      'close_range',
      'io_setup',
      'fcntl',
      'setxattr',
      'mbind',
    ].map(allowing),
  ],
  lsm: [
    container({ lsm_label: 'unconfined' }),
    container({ lsm_label: 'docker-default (complain)' }),
    container({ lsm_label: 'system_u:system_r:spc_t:s0:c1,c2' }),
  ],
  privileged: [container({ privileged: true })],
  'pid-namespace': [container({ pid_mode: 'host' }), container({ pid_mode: 'container:x' })],
  'uts-namespace': [container({ uts_mode: 'host' })],
  'user-namespace': [container({ userns_mode: 'host' }), container({ userns_mode: 'path:/proc/1/ns/user' })],
  ipc: [container({ ipc_mode: 'private' }), container({ ipc_mode: 'host' }), container({ ipc_mode: '' })],
  'cgroup-namespace': [container({ cgroupns_mode: 'host' }), container({ cgroupns_mode: '' })],
  devices: [container({ devices: ['/dev/fuse'] })],
  'read-only': [container({ readonly_rootfs: false })],
  input: [
    unmount('/in'),
    mount('/in', { read_only: false }),
    mount('/in', { source: '/var/run' }),
    mount('/in', { type: 'volume' }),
    mountAlso('/in', 'bind', '/var/run'),
  ],
  output: [
    unmount('/out'),
    mount('/out', { read_only: true }),
    mount('/out', { source: '/home' }),
    mount('/out', { type: 'volume' }),
    mountAlso('/out', 'tmpfs'),
  ],
  tmp: [
    unmount('/tmp'),
    mount('/tmp', { type: 'bind', source: '/tmp' }),
    loosen('/tmp', /^noexec$/),
    loosen('/tmp', /^nosuid$/),
    loosen('/tmp', /^nodev$/),
    loosen('/tmp', /^size=/),
    both(loosen('/tmp', /^size=/), mount('/tmp', { options: ['noexec', 'nosuid', 'nodev', 'size=0'] })),
  ],
  mqueue: [
    unmount('/dev/mqueue'),
    mount('/dev/mqueue', { read_only: false, options: ['rw'] }),
    mountAlso('/dev/mqueue', 'tmpfs'),
  ],
  terminals: [
    unmount('/dev/pts'),
    mount('/dev/pts', { read_only: false, options: ['rw'] }),
    mountAlso('/dev/pts', 'tmpfs'),
  ],
  'other-mounts': [
    mountAlso('/var/run/docker.sock', 'bind', '/var/run/docker.sock'),
    mountAlso('/home', 'bind', '/home'),
    mountAlso('/data', 'volume', 'data'),
    mountAlso('/run', 'tmpfs'),
    mountAlso('/etc/hosts', 'bind', '/etc/passwd'),
    mountAlso('/mnt', 'other'),
  ],
  'read-only-tmpfs': [mountAlso('/run', 'tmpfs'), mountAlso('/var/tmp', 'tmpfs')],
  volumes: [(host) => ({ ...host, image: { ...host.image, volumes: ['/data'] } })],
  user: [
    container({ user: '' }),
    container({ user: '0' }),
    container({ user: '0:0' }),
    container({ user: '65532:0' }),
    container({ user: 'root' }),
    container({ user: 'nonroot' }),
    container({ user: '00' }),
  ],
  entrypoint: [
    container({ entrypoint: [] }),
    container({ entrypoint: ['/usr/bin/python3', '-c', 'print(1)'] }),
    container({ entrypoint: ['/usr/bin/python3', '-Ic', 'print(1)', '/app/inspector/main.py'] }),
    container({ entrypoint: ['/usr/bin/python3', '-m', 'http.server'] }),
    container({ entrypoint: ['/usr/bin/python3', '/usr/lib/other.py'] }),
    // What looks like the script is -X's own argument; what runs is the next one.
    container({ entrypoint: ['/usr/bin/python3', '-X', '/app/inspector/main.py', '/evil.py'] }),
    container({ entrypoint: ['/usr/bin/python3', '-IW', '/app/inspector/main.py', '/evil.py'] }),
    container({ entrypoint: ['/usr/bin/python3', '--check-hash-based-pycs', '/app/inspector/main.py'] }),
    // Relative to a working folder that may be anywhere.
    container({ entrypoint: ['/usr/bin/python3', 'app/inspector/main.py'] }),
    container({ entrypoint: ['usr/bin/python3', '/app/inspector/main.py'] }),
    // From stdin.
    container({ entrypoint: ['/usr/bin/python3', '-', '/app/inspector/main.py'] }),
    container({ entrypoint: ['/usr/bin/python3'] }),
    container({ entrypoint: ['/usr/bin/python3'], command: ['-c', 'print(1)'] }),
    inventory({ interpreter: '' }),
    inventory({ interpreter: '/usr/bin/find' }),
    inventory({ interpreter: '/usr/bin/perl' }),
    inventory({ added: [] }),
  ],
  environment: [
    container({ env_keys: ['PATH', 'FOO'] }),
    container({ env_keys: [] }),
    both(container({ env_keys: ['API_KEY'] }), (host) => ({
      ...host,
      image: { ...host.image, env_keys: ['API_KEY'] },
    })),
  ],
  'http-proxy': [container({ env_keys: ['PATH', 'https_proxy'] }), container({ env_keys: ['NO_PROXY'] })],
  pids: [
    container({ pids_limit: 65 }),
    container({ pids_limit: null }),
    container({ pids_limit: 0 }),
    container({ pids_limit: -1 }),
  ],
  memory: [
    container({ memory_bytes: 2 ** 30, memory_swap_bytes: 2 ** 30 }),
    container({ memory_bytes: null }),
    container({ memory_bytes: 0 }),
  ],
  swap: [
    container({ memory_swap_bytes: null }),
    container({ memory_bytes: null }),
    container({ memory_swap_bytes: 536870912 }),
    container({ memory_swap_bytes: -1 }),
    container({ memory_bytes: 0, memory_swap_bytes: 0 }),
  ],
  cpus: [container({ nano_cpus: 2e9 }), container({ nano_cpus: null }), container({ nano_cpus: 0 })],
  'file-size': [
    container({ ulimits: [] }),
    container({ ulimits: [limit('fsize', -1, -1)] }),
    container({ ulimits: [limit('fsize', 100, -1)] }),
    container({ ulimits: [limit('fsize', 100, 2 ** 40)] }),
    container({ ulimits: [limit('fsize', 100, 100), limit('RLIMIT_FSIZE', -1, -1)] }),
  ],
  'open-files': [
    container({ ulimits: [] }),
    container({ ulimits: [limit('nofile', -1, -1)] }),
    container({ ulimits: [limit('nofile', 100, 4096)] }),
  ],
  core: [
    container({ ulimits: [] }),
    container({ ulimits: [limit('core', 0, 0)] }),
    container({ ulimits: [limit('core', 1, -1)] }),
    container({ ulimits: [limit('core', -1, -1)] }),
  ],
  healthcheck: [container({ healthcheck: true })],
  log: [container({ log_driver: 'json-file' }), container({ log_driver: '' })],
};

describe('a real run', () => {
  test.each([
    ['docker', DOCKER],
    ['podman', PODMAN],
  ])('with every flag finds every restriction of %s in force', (engine, host) => {
    const found = findRestrictions(host, PROFILE);
    expect(found.filter((each) => each.found.state !== 'in-force')).toEqual([]);
    const own = RESTRICTIONS.filter(({ engines }) => !engines?.some((each) => each !== engine));
    expect(found.map(({ restriction }) => restriction.id)).toEqual(own.map(({ id }) => id));
  });
});

describe('each restriction is missing on a host that loosens it', () => {
  test.each(RESTRICTIONS)('$id', (restriction) => {
    // A new restriction without a host in which it is missing fails here.
    const changes = WEAKENED[restriction.id] ?? [];
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      for (const host of [DOCKER, PODMAN].filter(
        ({ engine }) => restriction.engines?.includes(engine.name) ?? true,
      )) {
        const found = restriction.check(change(host), PROFILE, RUN_LIMITS);
        expect([change.toString(), found.state]).toEqual([
          change.toString(),
          expect.stringMatching(/^(missing|absent)$/),
        ]);
        expect(found).toMatchObject({ why: expect.stringMatching(/^[A-Z/].*\.$/) });
      }
    }
  });

  test.each([
    ['no-exec', /^noexec$/],
    ['no-suid', /^nosuid$/],
    ['no-dev', /^nodev$/],
  ])('on Podman /out must be %s', (_, word) => {
    const output = RESTRICTIONS.find(({ id }) => id === 'output');
    expect(output?.check(loosen('/out', word)(PODMAN), PROFILE, RUN_LIMITS).state).toBe('missing');
  });

  it("takes Podman's rootless mapping and nothing else there", () => {
    const userns = RESTRICTIONS.find(({ id }) => id === 'user-namespace');
    const rootless = (mode: string): HostFacts => ({
      ...container({ userns_mode: mode })(PODMAN),
      engine: { ...PODMAN.engine, rootless: true },
    });
    expect(userns?.check(rootless('private'), PROFILE, RUN_LIMITS).state).toBe('in-force');
    expect(userns?.check(rootless('keep-id:uid=65532,gid=65532'), PROFILE, RUN_LIMITS).state).toBe(
      'in-force',
    );
    expect(userns?.check(rootless(''), PROFILE, RUN_LIMITS).state).toBe('missing');
  });

  it('a null never counts as in force', () => {
    const facts = { pids_limit: null, memory_bytes: null, memory_swap_bytes: null, nano_cpus: null };
    const found = findRestrictions({ ...container(facts)(DOCKER), seccomp: null }, PROFILE);
    const absent = found
      .filter((each) => each.found.state === 'absent')
      .map(({ restriction }) => restriction.id);
    expect(absent).toEqual([
      'seccomp-held',
      'seccomp-sockets',
      'seccomp-ptrace',
      'seccomp-processes',
      'seccomp-limits',
      'pids',
      'memory',
      'swap',
      'cpus',
    ]);
  });
});

describe('flags', () => {
  const planned = (['docker', 'podman', 'rootless podman'] as const).flatMap((engine) =>
    planRun({
      engine: { name: engine === 'docker' ? 'docker' : 'podman', rootless: engine === 'rootless podman' },
      folder: { name: 'run', profile: '/profile.json', input: 'INPUT', output: 'OUTPUT' },
      labels: { label: 'value' },
      imageId: sha256Of('image'),
      extra: [],
    }).map((flag) => ({ flag, planned: flagWords([flag]).join(' ') })),
  );

  test.each(planned)('$planned puts a restriction in force, or has nothing to show', ({ flag }) => {
    const closes = restrictionsOfFlag(flag).length > 0;
    expect(closes).toBe(!NOTHING_TO_SHOW.includes(flag.flag));
  });

  it('has a planned flag for every restriction', () => {
    const restrictions = RESTRICTIONS.filter(({ never, flag }) => !never && flag !== '--entrypoint');
    for (const restriction of restrictions)
      expect(planned.some(({ flag }) => restrictionsOfFlag(flag).includes(restriction))).toBe(true);
  });

  it('are distinguished by whole words', () => {
    expect(restrictionsOfFlag({ flag: '--memory-swap', value: '1' }).map(({ id }) => id)).toEqual(['swap']);
    expect(restrictionsOfFlag({ flag: '--userns', value: 'host' }).map(({ id }) => id)).toEqual([
      'user-namespace',
    ]);
    expect(restrictionsOfFlag({ flag: '--privileged' })).toEqual([]);
    expect(restrictionsOfFlag({ flag: '--pid', value: 'host' })).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = RESTRICTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
