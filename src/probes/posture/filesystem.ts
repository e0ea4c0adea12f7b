import type { Check, Denial, FailingRun } from './check.ts';

const NO_WRITE: readonly Denial[] = [{ errno: [1, 2, 13, 30] }];

/** A file of the kernel that changes the host for anyone who may write it. It is opened, never written. */
function kernelFile(id: string, path: string, source: string): Check {
  return {
    id,
    operations: [{ op: 'open', path, flags: 'write' }],
    whenPermitted: 'opened for writing (nothing is written)',
    denied: NO_WRITE,
    layer: 'mount',
    source,
    control: { failsIn: 'root-unmasked', needs: path },
  };
}

/** A path that engines cover: an empty file, an empty folder, or not there at all. */
function masked(id: string, op: 'read' | 'list', path: string, source: string, control: FailingRun): Check {
  return {
    id,
    operations: [{ op, path }],
    whenPermitted:
      op === 'read' ? 'the kernel’s own content, or EACCES from the file itself' : 'the kernel’s own entries',
    denied: [{ equals: op === 'read' ? '' : [] }, { errno: [2] }],
    layer: 'mount',
    source,
    control,
  };
}

const MASKED = 'OCI runtime specification: linux.maskedPaths; moby: oci/defaults.go';
const unmasked = (needs: string): FailingRun => ({ failsIn: 'unmasked', needs });

/** A device that gives access to the machine itself. */
function device(id: string, path: string, source: string): Check {
  return {
    id,
    operations: [
      { op: 'open', path, flags: 'read' },
      { op: 'open', path, flags: 'write' },
    ],
    whenPermitted: 'opened',
    denied: [{ errno: [2] }],
    layer: 'namespace',
    source,
    control: {
      stands: 'it would need a device of the host (--device), which this program’s runs never get',
    },
  };
}

/** What the payload can write, execute, read and make. */
export const FILE_CHECKS: readonly Check[] = [
  {
    id: 'creatable-folders',
    operations: [{ op: 'walk', what: 'creatable' }],
    whenPermitted: 'every folder in which a file can be made',
    denied: [{ equals: ['/out', '/tmp'] }],
    layer: 'mount',
    source: 'contract §3: /out and /tmp',
    control: { failsIn: 'ipc' },
  },
  {
    id: 'writable-files',
    operations: [{ op: 'walk', what: 'writable' }],
    whenPermitted: 'every file that can be opened for writing',
    denied: [
      {
        within: [
          '/out/.*',
          '/tmp/.*',
          '/dev/(full|null|random|tty|urandom|zero|ptmx|pts/ptmx|pts/\\d+)',
          '/proc/1/[^/]*',
          '/proc/1/(attr|fdinfo|fd|map_files|net)/.*',
          '/proc/(keys|timer_list|kcore|latency_stats|sched_debug|interrupts)',
          '/proc/pressure/(cpu|io|irq|memory)',
        ],
      },
    ],
    layer: 'permission',
    source: 'contract §3; proc_pid(5): a process may write its own',
    control: { failsIn: 'root-unmasked' },
  },
  {
    id: 'executables',
    operations: [{ op: 'walk', what: 'executable' }],
    whenPermitted: 'every file with an execute bit',
    denied: [
      {
        within: [
          '/usr/bin/python3(\\.\\d+)?',
          '(/usr)?/lib(64)?/(.*/)?ld-linux-[-\\w]+\\.so\\.\\d',
          '(/usr)?/lib(64)?/.*\\.so(\\.[\\d.]+)?',
          // Docker leaves these, empty, where it will mount its own.
          '/etc/(hosts|hostname|resolv\\.conf)',
          '/dev/console',
          '/\\.dockerenv',
        ],
      },
    ],
    layer: 'image',
    source: 'contract §4, PR-EXEC-1 (exec half)',
    control: { failsIn: 'strangers' },
  },
  {
    id: 'setid-files',
    operations: [{ op: 'walk', what: 'setid' }],
    whenPermitted: 'every setuid or setgid file',
    denied: [{ equals: [] }],
    layer: 'image',
    source: 'inode(7); credentials(7)',
    control: { failsIn: 'strangers' },
  },
  {
    id: 'root-folder',
    operations: ['/', '/etc', '/usr', '/var', '/home', '/root', '/app'].map((folder) => ({
      op: 'open' as const,
      path: `${folder === '/' ? '' : folder}/__posture`,
      flags: 'create' as const,
    })),
    whenPermitted: 'a file is made',
    denied: [{ errno: [2, 13, 30] }],
    layer: 'permission',
    source: 'open(2)',
    control: { failsIn: 'root' },
  },
  {
    id: 'root-read-only',
    operations: [{ op: 'open', path: '/__posture', flags: 'create' }],
    whenPermitted: 'EACCES from the folder, or a file',
    denied: [{ errno: [30] }],
    layer: 'mount',
    source: 'open(2): EROFS; docker run --read-only',
    control: { failsIn: 'writable' },
  },
  {
    id: 'input-read-only',
    operations: [{ op: 'open', path: '/in/__posture', flags: 'create' }],
    whenPermitted: 'EACCES from the folder, or a file',
    denied: [{ errno: [30] }],
    layer: 'mount',
    source: 'contract §3: -v INPUT:/in:ro',
    control: { failsIn: 'writable' },
  },
  {
    id: 'own-program',
    operations: [
      { op: 'open', path: '/in/posture.py', flags: 'write' },
      { op: 'open', path: '/proc/self/exe', flags: 'write' },
    ],
    whenPermitted: 'opened for writing',
    denied: [{ errno: [13, 26, 30] }],
    layer: 'permission',
    source: 'CVE-2019-5736: a runtime overwritten through /proc/self/exe',
    control: { stands: 'the kernel refuses to write a running program (ETXTBSY), whatever the run’s flags' },
  },
  {
    id: 'shared-memory-folder',
    operations: [{ op: 'open', path: '/dev/shm/__posture', flags: 'create' }],
    whenPermitted: 'a file is made',
    denied: [{ errno: [2, 30] }],
    layer: 'namespace',
    source: 'shm_overview(7); docker run --ipc none',
    control: { failsIn: 'ipc' },
    controls: [
      {
        where: { engines: ['podman'] },
        control: { stands: 'on Podman --read-only-tmpfs=false makes it read-only too' },
      },
    ],
  },
  {
    id: 'message-queue-folder',
    operations: [{ op: 'open', path: '/dev/mqueue/__posture', flags: 'create' }],
    whenPermitted: 'a queue is made',
    denied: [{ errno: [2, 13, 30] }],
    layer: 'mount',
    source: 'mq_overview(7)',
    control: { failsIn: 'ipc' },
  },
  {
    id: 'terminals',
    operations: [{ op: 'open', path: '/dev/ptmx', flags: 'write' }],
    whenPermitted: 'a new terminal, whose work the kernel does outside of the limit on processor time',
    denied: [{ errno: [2] }],
    layer: 'mount',
    source: 'pty(7)',
    control: { failsIn: 'terminal' },
  },
  {
    id: 'execute-tmp',
    operations: [{ op: 'execute', folder: '/tmp' }],
    whenPermitted: 'ENOEXEC: it may be executed, and is not a program',
    denied: [{ errno: [13] }],
    layer: 'mount',
    source: 'execve(2); mount(8): noexec',
    control: { failsIn: 'writable' },
  },
  {
    id: 'map-tmp',
    operations: [{ op: 'map', folder: '/tmp' }],
    whenPermitted: 'a file’s pages, executable',
    denied: [{ errno: [1] }],
    layer: 'mount',
    source: 'mmap(2): EPERM on a noexec mount',
    control: { failsIn: 'writable' },
  },
  {
    id: 'execute-out',
    operations: [{ op: 'execute', folder: '/out' }],
    whenPermitted: 'ENOEXEC: it may be executed, and is not a program',
    denied: [{ errno: [13] }],
    // Docker refuses noexec on a bind: this check corroborates the bundle's exec_from_out and does not require denial.
    variants: [{ where: { engines: ['docker'] }, denied: [{ errno: [8] }] }],
    layer: 'mount',
    source: 'contract §4: exec_from_out',
    control: { stands: 'on Docker it is possible, and the report says so' },
    controls: [{ where: { engines: ['podman'] }, control: { failsIn: 'writable' } }],
  },
  {
    id: 'mount-options',
    operations: [
      { op: 'read', path: '/proc/self/mountinfo', find: ' /tmp (\\S+) ' },
      { op: 'read', path: '/proc/self/mountinfo', find: ' / / (\\S+) ' },
    ],
    whenPermitted: 'rw or exec',
    denied: [{ within: ['rw,nosuid,nodev,noexec(,\\S+)?', 'ro(,\\S+)?'] }],
    layer: 'mount',
    source: 'proc_pid_mountinfo(5), field 6',
    control: { failsIn: 'writable' },
  },
  {
    id: 'propagation',
    operations: [{ op: 'read', path: '/proc/self/mountinfo', find: ' ((?:shared|propagate_from):\\d+) ' }],
    whenPermitted: 'a mount that reaches the host (shared)',
    denied: [{ equals: [] }],
    layer: 'mount',
    source: 'mount_namespaces(7)',
    control: {
      stands: 'a shared mount would be one of the host, which this program’s runs do not get',
    },
  },
  {
    id: 'device-nodes',
    operations: [
      { op: 'node', path: '/out/__posture', mode: 0o20644, major: 1, minor: 3 },
      { op: 'node', path: '/tmp/__posture', mode: 0o20644, major: 1, minor: 3 },
    ],
    whenPermitted: 'a node of the null device',
    denied: [{ errno: [1] }],
    layer: 'capabilities',
    source: 'mknod(2): EPERM without CAP_MKNOD',
    control: { failsIn: 'capabilities' },
    controls: [
      {
        where: { profiles: ['deny-by-default'] },
        control: { stands: 'deny-by-default refuses the call too, and the sweep shows the filter' },
      },
      {
        where: { engines: ['podman'] },
        control: {
          stands:
            'Podman does not grant CAP_MKNOD by default, and this program’s runs do not add a capability',
        },
      },
    ],
  },
  {
    id: 'change-owner',
    operations: [{ op: 'call', name: 'chown', args: ['/out', 65532, 0] }],
    whenPermitted: 'another owner',
    denied: [{ errno: [1] }],
    layer: 'capabilities',
    where: { architectures: ['x86_64'] },
    source: 'chown(2): EPERM without CAP_CHOWN',
    control: { failsIn: 'capabilities' },
    controls: [
      {
        where: { profiles: ['deny-by-default'] },
        control: { stands: 'deny-by-default refuses the call too, and the sweep shows the filter' },
      },
    ],
  },
  {
    id: 'devices',
    operations: [{ op: 'list', path: '/dev' }],
    whenPermitted: 'devices of the host',
    denied: [
      {
        within: [
          'core',
          'fd',
          'full',
          'mqueue',
          'null',
          'ptmx',
          'pts',
          'random',
          'shm',
          'stderr',
          'stdin',
          'stdout',
          'tty',
          'urandom',
          'zero',
        ],
      },
    ],
    layer: 'namespace',
    source: 'OCI runtime specification: default devices',
    control: { failsIn: 'terminal' },
  },
  device('device-memory', '/dev/mem', 'mem(4)'),
  device('device-kernel-log', '/dev/kmsg', 'kernel.org: ABI/testing/dev-kmsg'),
  device('device-kvm', '/dev/kvm', 'kernel.org: virt/kvm/api'),
  device('device-fuse', '/dev/fuse', 'fuse(4)'),
  device('device-vsock', '/dev/vsock', 'vsock(7)'),
  device('device-tunnel', '/dev/net/tun', 'kernel.org: networking/tuntap'),
  kernelFile('core-pattern', '/proc/sys/kernel/core_pattern', 'core(5): a program that the host runs'),
  kernelFile(
    'modprobe-path',
    '/proc/sys/kernel/modprobe',
    'proc_sys_kernel(5): a program that the host runs',
  ),
  kernelFile('sysrq-trigger', '/proc/sysrq-trigger', 'kernel.org: admin-guide/sysrq'),
  kernelFile('randomize-va-space', '/proc/sys/kernel/randomize_va_space', 'proc_sys_kernel(5)'),
  kernelFile(
    'uevent-helper',
    '/sys/kernel/uevent_helper',
    'kernel.org: ABI/testing/sysfs-kernel-uevent_helper',
  ),
  kernelFile('irq-affinity', '/proc/irq/default_smp_affinity', 'kernel.org: core-api/irq/irq-affinity'),
  {
    id: 'release-agent',
    operations: [
      { op: 'open', path: '/sys/fs/cgroup/release_agent', flags: 'write' },
      { op: 'open', path: '/sys/fs/cgroup/memory/release_agent', flags: 'write' },
      { op: 'open', path: '/sys/fs/cgroup/cgroup.procs', flags: 'write' },
      { op: 'open', path: '/sys/fs/cgroup/memory/cgroup.procs', flags: 'write' },
    ],
    whenPermitted: 'opened for writing: a program that the host runs, or another group',
    denied: NO_WRITE,
    layer: 'mount',
    source: 'CVE-2022-0492; cgroups(7)',
    control: {
      stands:
        'cgroup mounts stay read-only in every unprivileged run, and this program’s runs are unprivileged',
    },
  },
  {
    id: 'out-of-memory-score',
    operations: [{ op: 'write', path: '/proc/self/oom_score_adj', text: '-1000' }],
    whenPermitted: 'the kernel kills other processes instead',
    denied: [{ errno: [1, 13, 30] }],
    layer: 'capabilities',
    source: 'proc_pid_oom_score_adj(5): EACCES without CAP_SYS_RESOURCE',
    control: {
      stands:
        'engines do not grant CAP_SYS_RESOURCE by default, and this program’s runs do not add a capability',
    },
  },
  {
    id: 'own-personality',
    operations: [{ op: 'read', path: '/proc/self/personality', find: '^([0-9a-f]+)$' }],
    whenPermitted: 'memory at addresses that are known, or another kernel version than the real one',
    denied: [{ equals: ['00000000'] }],
    layer: 'namespace',
    source: 'personality(2): inherited from the engine, which an administrator can start under setarch',
    control: { stands: 'only the engine’s own start decides it, and no option of a run' },
  },
  {
    ...masked('masked-kcore', 'read', '/proc/kcore', MASKED, unmasked('/proc/kcore')),
    // The engines' AppArmor profiles deny it before the cover shows.
    variants: [{ where: { lsm: 'apparmor', rootless: false }, denied: [{ equals: '' }, { errno: [2, 13] }] }],
    controls: [
      {
        where: { lsm: 'apparmor', rootless: false },
        control: { stands: 'the engine’s AppArmor profile denies it too' },
      },
    ],
  },
  masked('masked-keys', 'read', '/proc/keys', MASKED, unmasked('/proc/keys')),
  masked('masked-timer-list', 'read', '/proc/timer_list', MASKED, unmasked('/proc/timer_list')),
  masked('masked-firmware', 'list', '/sys/firmware', MASKED, unmasked('/sys/firmware/memmap')),
  masked('masked-acpi', 'list', '/proc/acpi', MASKED, unmasked('/proc/acpi/wakeup')),
  masked('masked-scsi', 'list', '/proc/scsi', MASKED, unmasked('/proc/scsi/scsi')),
  masked(
    'masked-powercap',
    'list',
    '/sys/devices/virtual/powercap',
    MASKED,
    unmasked('/sys/devices/virtual/powercap/intel-rapl'),
  ),
];
