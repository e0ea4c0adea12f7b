import type { EngineName } from '../../foundation/engine-name.ts';
import type { JudgeContext } from '../judges/context.ts';
import type { Mount } from './mountinfo.ts';

/** What a rule requires of field 4; `root.ts` checks it. */
export type RootRule =
  | { readonly kind: 'whole' }
  | { readonly kind: 'own-name' }
  | { readonly kind: 'null-device' }
  | { readonly kind: 'empty-folder' }
  | { readonly kind: 'run-folder'; readonly folder: 'input' | 'output' }
  | { readonly kind: 'engine-file' }
  | { readonly kind: 'cgroup' };

/**
 * What keeps a mount harmless, enforced by `judge.ts`: it is not writable; or nothing in it can be executed and it has
 * no path of the host behind it; or it is Docker's root-owned /dev and the payload is not root; or it is the null
 * device. `asked` is one of the packet's four, whose flags are in the rule itself.
 */
export type Harmless = 'asked' | 'read-only' | 'noexec-no-host-path' | 'dev-of-root' | 'null-device';

export interface MountRule {
  readonly id: string;
  /** The engine that makes such a mount; absent: both do. */
  readonly engine?: EngineName;
  /** Where: exact paths, or an anchored pattern. */
  readonly at: readonly string[] | RegExp;
  /** File system types; absent: the type of the host's own folder. */
  readonly types?: readonly string[];
  readonly root: RootRule;
  /** Per-mount flags (field 6) that must all be there. */
  readonly flags: readonly string[];
  readonly harmless: Harmless;
}

const WHOLE = { kind: 'whole' } as const;

/** The packet's four: each must be there exactly once (contract §4, PR-MOUNT-1). */
export const ASKED_MOUNTS: readonly MountRule[] = [
  {
    id: 'rootfs',
    at: ['/'],
    types: ['overlay', 'fuse.fuse-overlayfs'],
    root: WHOLE,
    flags: ['ro'],
    harmless: 'asked',
  },
  { id: 'in', at: ['/in'], root: { kind: 'run-folder', folder: 'input' }, flags: ['ro'], harmless: 'asked' },
  {
    id: 'out',
    at: ['/out'],
    root: { kind: 'run-folder', folder: 'output' },
    flags: ['rw'],
    harmless: 'asked',
  },
  {
    id: 'tmp',
    at: ['/tmp'],
    types: ['tmpfs'],
    root: WHOLE,
    flags: ['noexec', 'nosuid', 'nodev'],
    harmless: 'asked',
  },
];

const OWN_NAME = { kind: 'own-name' } as const;
const ENGINE_FILE = { kind: 'engine-file' } as const;

/** Linux' own controllers (cgroups(7)), alone or mounted together as systemd does, and the named hierarchies. */
const CGROUP_1_CONTROLLERS = [
  ...[
    'cpu',
    'cpuacct',
    'cpu,cpuacct',
    'cpuset',
    'memory',
    'devices',
    'freezer',
    'net_cls',
    'net_prio',
    'net_cls,net_prio',
  ],
  ...['blkio', 'perf_event', 'hugetlb', 'pids', 'rdma', 'misc', 'systemd', 'elogind'],
];

/**
 * What engines and OCI runtimes add by themselves. A mount that matches none of these rules fails the probe, by name.
 */
export const ENGINE_MOUNTS: readonly MountRule[] = [
  { id: 'proc', at: ['/proc'], types: ['proc'], root: WHOLE, flags: [], harmless: 'noexec-no-host-path' },
  { id: 'sysfs', at: ['/sys'], types: ['sysfs'], root: WHOLE, flags: [], harmless: 'read-only' },
  {
    id: 'dev-docker',
    engine: 'docker',
    at: ['/dev'],
    types: ['tmpfs'],
    root: WHOLE,
    flags: ['nosuid'],
    harmless: 'dev-of-root',
  },
  {
    id: 'dev-podman',
    engine: 'podman',
    at: ['/dev'],
    types: ['tmpfs'],
    root: WHOLE,
    flags: ['nosuid'],
    harmless: 'read-only',
  },
  {
    // The run covers it too; without that, terminals can be made there.
    id: 'devpts',
    at: ['/dev/pts'],
    types: ['devpts', 'tmpfs'],
    root: WHOLE,
    flags: ['nosuid'],
    harmless: 'noexec-no-host-path',
  },
  {
    // The run covers it with a read-only tmpfs; without that, only messages can be left there.
    id: 'mqueue',
    at: ['/dev/mqueue'],
    types: ['mqueue', 'tmpfs'],
    root: WHOLE,
    flags: ['nosuid', 'nodev'],
    harmless: 'noexec-no-host-path',
  },
  {
    // Not in a run, which has --ipc none (as-reported.ts).
    id: 'shm',
    at: ['/dev/shm'],
    types: ['tmpfs'],
    root: WHOLE,
    flags: ['nosuid', 'nodev'],
    harmless: 'noexec-no-host-path',
  },
  {
    // A user namespace cannot make devices, so Podman binds the host's nodes one by one.
    id: 'device-node',
    engine: 'podman',
    at: ['/dev/null', '/dev/zero', '/dev/full', '/dev/tty', '/dev/random', '/dev/urandom'],
    types: ['devtmpfs'],
    root: OWN_NAME,
    flags: ['nosuid'],
    harmless: 'noexec-no-host-path',
  },
  {
    id: 'cgroup-2',
    at: ['/sys/fs/cgroup'],
    types: ['cgroup2'],
    root: { kind: 'cgroup' },
    flags: ['nosuid', 'nodev', 'noexec'],
    harmless: 'read-only',
  },
  {
    id: 'cgroup-1-folder',
    at: ['/sys/fs/cgroup'],
    types: ['tmpfs'],
    root: WHOLE,
    flags: ['nosuid', 'nodev'],
    harmless: 'noexec-no-host-path',
  },
  {
    id: 'cgroup-1-controller',
    at: CGROUP_1_CONTROLLERS.map((name) => `/sys/fs/cgroup/${name}`),
    types: ['cgroup'],
    root: { kind: 'cgroup' },
    flags: ['nosuid', 'nodev', 'noexec'],
    harmless: 'read-only',
  },
  {
    id: 'files-docker',
    engine: 'docker',
    at: ['/etc/hosts', '/etc/hostname', '/etc/resolv.conf'],
    root: ENGINE_FILE,
    flags: [],
    harmless: 'read-only',
  },
  {
    id: 'files-podman',
    engine: 'podman',
    at: [
      '/etc/hosts',
      '/etc/hostname',
      '/etc/resolv.conf',
      '/etc/group',
      '/etc/passwd',
      '/run/.containerenv',
    ],
    root: ENGINE_FILE,
    flags: ['nosuid', 'nodev', 'noexec'],
    harmless: 'read-only',
  },
  {
    id: 'proc-part',
    at: ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'],
    types: ['proc'],
    root: OWN_NAME,
    flags: [],
    harmless: 'read-only',
  },
  {
    id: 'mask-file',
    at: [
      '/proc/interrupts',
      '/proc/kcore',
      '/proc/keys',
      '/proc/latency_stats',
      '/proc/sched_debug',
      '/proc/timer_list',
      '/proc/timer_stats',
    ],
    types: ['tmpfs', 'devtmpfs'],
    root: { kind: 'null-device' },
    flags: [],
    harmless: 'null-device',
  },
  {
    id: 'mask-folder',
    at: /^\/(?:proc\/(?:acpi|asound|scsi)|sys\/(?:firmware|dev\/block|fs\/selinux|devices\/virtual\/powercap|devices\/system\/cpu\/cpu\d{1,4}\/thermal_throttle))$/,
    types: ['tmpfs'],
    root: { kind: 'empty-folder' },
    flags: [],
    harmless: 'read-only',
  },
];

/**
 * Where every run has a mount: the packet's four, and what every engine mounts, makes read-only or covers of paths that
 * every kernel has which runs containers (engine/config/shared-rules.ts lists all that engines name).
 */
export const NEEDED_MOUNTS: readonly string[] = [
  ...['/', '/in', '/out', '/tmp', '/proc', '/sys', '/dev'],
  ...['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys'],
  ...['/proc/keys', '/proc/timer_list', '/sys/firmware'],
];

export const MOUNT_RULES: readonly MountRule[] = [...ASKED_MOUNTS, ...ENGINE_MOUNTS];

/** A mount with the table that holds it and the run for which it is judged. */
export interface MountCase {
  readonly mount: Mount;
  readonly table: readonly Mount[];
  readonly context: JudgeContext;
}
