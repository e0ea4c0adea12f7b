import { describe, expect, it, test } from '@jest/globals';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { HostFacts } from '../../src/probes/host-facts.ts';
import { findInKernel, KERNEL_CHECKS } from '../../src/probes/kernel/checks.ts';
import type { KernelSnapshot, NamespaceName, ProcessStatus } from '../../src/probes/kernel/facts.ts';
import { RUN_LIMITS } from '../../src/probes/restrictions/run-limits.ts';
import { DOCKER, mount, PODMAN } from './host-facts.ts';

type Change = (host: HostFacts) => HostFacts;

const view =
  (change: (view: KernelSnapshot) => Partial<KernelSnapshot>): Change =>
  (host) => {
    if (host.kernel.gate === 'missed') throw new Error('the recorded run has a view');
    return { ...host, kernel: { ...host.kernel, ...change(host.kernel) } };
  };
const status = (change: Partial<ProcessStatus>) =>
  view((seen) => ({ status: { ...seen.status, ...change } }));
const namespace = (name: NamespaceName, state: 'same' | 'unreadable') =>
  view(({ namespaces }) => ({ namespaces: { ...namespaces, [name]: state } }));
const mounts = (change: (table: string) => string) =>
  view(({ mountinfo }) => ({ mountinfo: change(mountinfo ?? '') }));

/** Changes the line of one limit. */
const limit = (name: string, change: (line: string) => string) =>
  view(({ limits }) => ({ limits: (limits ?? '').replace(new RegExp(`^${name} .*$`, 'm'), change) }));

/** As rootless Podman maps it (keep-id:uid=65532): the caller's own id is the payload's. */
const ROOTLESS: Change = (host) => {
  const mapped = view(({ namespaces, status: seen }) => ({
    uid_map: [
      { inside: 0, outside: 100000, count: 65532 },
      { inside: 65532, outside: 1000, count: 1 },
      { inside: 65533, outside: 165532, count: 4 },
    ],
    gid_map: [{ inside: 65532, outside: 1001, count: 1 }],
    namespaces: { ...namespaces, user: 'other' },
    status: { ...seen, uid: Array(4).fill(1000), gid: Array(4).fill(1001), groups: [1001] },
  }))(host);
  return { ...mapped, engine: { ...mapped.engine, rootless: true } };
};

const NOBODY_MAPPED = view(() => ({ uid_map: [] }));

/** What each check must find: every way in which its restriction can be missing. */
const WEAKENED: Readonly<Record<string, readonly Change[]>> = {
  process: [
    view(() => ({ cgroup: '/docker' })),
    view(({ cgroup }) => ({ cgroup: `${cgroup}/../other` })),
    view(() => ({ exe_sha256: sha256Of('another program') })),
    (host) => ({ ...host, inventory: { ...host.inventory, interpreter: '/usr/bin/other' } }),
    status({ ns_pid: [1] }),
    status({ ns_pid: [4711, 2] }),
  ],
  user: [
    status({ uid: [0, 0, 0, 0], gid: [0, 0, 0, 0] }),
    status({ uid: [65532, 65532, 65532, 0] }),
    status({ uid: [1000, 1000, 1000, 1000] }),
    status({ gid: [0, 0, 0, 0] }),
    status({ gid: [65532, 0, 65532, 65532] }),
    status({ groups: [65532, 0] }),
    status({ groups: [998] }),
    NOBODY_MAPPED,
    (host) => NOBODY_MAPPED(ROOTLESS(host)),
    (host) => status({ uid: [1002, 1002, 1002, 1002] })(ROOTLESS(host)),
    (host) => status({ uid: [100000, 100000, 100000, 100000] })(ROOTLESS(host)),
  ],
  capabilities: (['cap_inh', 'cap_prm', 'cap_eff', 'cap_bnd', 'cap_amb'] as const).map((set) =>
    status({ [set]: '0000000000002000' }),
  ),
  'no-new-privileges': [status({ no_new_privs: 0 })],
  seccomp: [
    status({ seccomp: 0, seccomp_filters: 0 }),
    status({ seccomp: 1, seccomp_filters: null }),
    status({ seccomp_filters: 0 }),
    status({ seccomp_filters: 2 }),
  ],
  tracer: [status({ traced: true })],
  network: [
    view(() => ({ interfaces: ['lo', 'eth0'] })),
    view(() => ({ interfaces: [] })),
    namespace('net', 'same'),
    (host) => view(() => ({ interfaces: null }))(namespace('net', 'same')(host)),
  ],
  namespaces: [
    ...(['mnt', 'pid', 'ipc', 'uts', 'cgroup'] as const).map((name) => namespace(name, 'same')),
    (host) => namespace('user', 'same')(ROOTLESS(host)),
  ],
  mounts: [
    mounts(() => ''),
    mounts((table) => table.replace(' / / ro,', ' / / rw,')),
    mounts((table) => table.replace(/( \/tmp \S*?)noexec/, '$1relatime')),
    mounts((table) => table.replace(/( \/tmp [^\n]*)size=65536k/, '$1size=131072k')),
    mounts((table) => table.replace(/( \/tmp [^\n]*),size=65536k/, '$1')),
    mounts((table) => `${table}1 2 0:3 / /home rw - ext4 /dev/sda1 rw\n`),
    ...['/proc/sys', '/proc/keys', '/proc/timer_list', '/sys/firmware', '/dev'].map((at) =>
      mounts((table) => table.replace(new RegExp(`^\\S+ \\S+ \\S+ \\S+ ${at} .*\\n`, 'm'), '')),
    ),
    // What the engine reports of its own mounts must be what the kernel has.
    mounts((table) => `${table}1 2 0:3 / /dev/shm rw,nosuid,nodev,noexec - tmpfs shm rw,size=64000k\n`),
    ...['/dev/mqueue', '/dev/pts'].flatMap((at) => {
      const line = new RegExp(`( ${at}) ro(,nosuid,nodev,noexec,relatime - tmpfs tmpfs rw),size=0k,mode=555`);
      return [
        mounts((table) => table.replace(line, '$1 rw$2,size=0k,mode=555')),
        mounts((table) => table.replace(line, '$1 ro$2,size=999999k,mode=555')),
        mounts((table) => table.replace(line, '$1 ro$2,mode=555')),
        mounts((table) => table.replace(line, '$1 ro$2,size=0k,mode=777')),
        mounts((table) => table.replace(line, '$1 ro$2,size=0k')),
        mounts((table) => table.replace(new RegExp(`^\\S+ \\S+ \\S+ \\S+ ${at} .*\\n`, 'm'), '')),
      ];
    }),
    mounts((table) =>
      table.replace(
        /( \/dev\/mqueue) ro(,nosuid,nodev,noexec,relatime - )tmpfs tmpfs rw,.*/,
        '$1 rw$2mqueue mqueue rw',
      ),
    ),
    mounts((table) => table.replace(/( \/tmp [^\n]*)size=65536k/, '$1size=32768k')),
    (host) => ({
      ...host,
      container: {
        ...host.container,
        mounts: [
          ...host.container.mounts,
          { destination: '/proc', type: 'tmpfs', source: '', read_only: false, options: ['rw'] },
        ],
      },
    }),
  ],
  limits: [
    view(() => ({ limits: null })),
    view(() => ({ limits: '' })),
    ...['Max file size', 'Max open files', 'Max core file size'].flatMap((name) => [
      limit(name, (line) => line.replace(/\d+ +\d+/, 'unlimited            unlimited')),
      limit(name, (line) => line.replace(/(\d+ +)\d+/, '$1unlimited')),
      limit(name, () => ''),
      limit(name, (line) => `${line}\n${line}`),
      limit(name, (line) => line.replace(/\d+ +\d+/, '-1                   -1')),
    ]),
    limit('Max file size', (line) => line.replaceAll(/\d+/g, '67108865')),
    limit('Max open files', (line) => line.replaceAll(/\d+/g, '1025')),
    limit('Max core file size', (line) => line.replaceAll(/\d+/g, '0')),
  ],
  personality: ['00400000\n', '00040000\n', '', '00000000'].map((personality) =>
    view(() => ({ personality })),
  ),
  clocks: [
    'monotonic       86400         0\nboottime            0         0\n',
    'monotonic           0         0\nboottime            0         1\n',
    'monotonic           0         0\n',
    '',
  ].map((offsets) => view(() => ({ clock_offsets: offsets }))),
};

const missingIn = (host: HostFacts) =>
  findInKernel(host).flatMap(({ check, found }) => (found.state === 'missing' ? [check.id] : []));

const MIB = 1024 ** 2;

describe.each([
  ['docker', DOCKER],
  ['podman', PODMAN],
])('%s', (_, honest) => {
  it('a real run has no missing restriction and nothing unread', () => {
    expect(findInKernel(honest).map(({ found }) => found.state)).toEqual(KERNEL_CHECKS.map(() => 'in-force'));
    expect(missingIn(ROOTLESS(honest))).toEqual([]);
  });

  test.each(KERNEL_CHECKS)('$id detects its changes, and no other check does', ({ id }) => {
    const changes = WEAKENED[id] ?? [];
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      expect(missingIn(change(honest))).toEqual([id]);
      const why = findInKernel(change(honest)).find(({ found }) => found.state === 'missing')?.found;
      expect(why).toMatchObject({ why: expect.stringMatching(/^[A-Z/].*\.$/) });
    }
  });

  it('holds /tmp against the limit that the run asked for, in whole pages', () => {
    const twice = mounts((table) => table.replace(/( \/tmp [^\n]*)size=65536k/, '$1size=131072k'))(honest);
    const reported = mount('/tmp', { options: ['nodev', 'noexec', 'nosuid', 'rw', 'size=134217727'] })(twice);
    const missing = (tmp: number) =>
      findInKernel(reported, { ...RUN_LIMITS, tmp }).filter(({ found }) => found.state === 'missing').length;
    expect([missing(128 * MIB), missing(128 * MIB - 1), missing(127 * MIB)]).toEqual([0, 0, 1]);
  });

  it('holds the kernel’s limits against those that the run asked for', () => {
    const larger = limit('Max file size', (line) => line.replaceAll(/\d+/g, String(128 * MIB)))(honest);
    const missing = (most: number) =>
      findInKernel(larger, { ...RUN_LIMITS, 'file-size': most }).flatMap(({ check, found }) =>
        found.state === 'missing' ? [check.id] : [],
      );
    expect([missing(128 * MIB), missing(128 * MIB - 1)]).toEqual([[], ['limits']]);
  });

  it('what a caller without root cannot read neither corroborates nor contradicts', () => {
    const unread = view(() => ({
      exe_sha256: null,
      interfaces: null,
      mountinfo: null,
      personality: null,
      clock_offsets: null,
      namespaces: {
        net: 'unreadable',
        mnt: 'unreadable',
        pid: 'unreadable',
        ipc: 'unreadable',
        uts: 'unreadable',
        cgroup: 'unreadable',
        user: 'unreadable',
      },
    }))(honest);
    const absent = findInKernel(unread).filter(({ found }) => found.state === 'absent');
    expect(absent.map(({ check }) => check.id)).toEqual([
      'process',
      'network',
      'namespaces',
      'mounts',
      'personality',
      'clocks',
    ]);
    expect(missingIn(unread)).toEqual([]);
  });

  it('without a kernel snapshot there is nothing to check', () => {
    expect(findInKernel({ ...honest, kernel: { gate: 'missed', why: 'no-process' } })).toEqual([]);
  });
});
