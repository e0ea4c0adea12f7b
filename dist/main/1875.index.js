export const id = 1875;
export const ids = [1875];
export const modules = {

/***/ 76686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ NAMESPACES)
/* harmony export */ });
/** The namespaces that a sandbox may have of its own (namespaces(7)), by their names in /proc/PID/ns. */
const NAMESPACES = ['net', 'mnt', 'pid', 'ipc', 'uts', 'cgroup', 'user'];


/***/ }),

/***/ 31875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  A: () => (/* binding */ MAIN_CHECKS)
});

;// CONCATENATED MODULE: ./build/src/probes/posture/filesystem.js
const NO_WRITE = [{ errno: [1, 2, 13, 30] }];
/** A file of the kernel's that changes the host for whoever may write it. It is opened, never written. */
function kernelFile(id, path, source) {
    return {
        id,
        operations: [{ op: 'open', path, flags: 'write' }],
        open: 'opened for writing (nothing is written)',
        denied: NO_WRITE,
        layer: 'mount',
        source,
        control: { flipsIn: 'root-unmasked', needs: path },
    };
}
/** A path that engines cover: an empty file, an empty folder, or none at all. */
function masked(id, op, path, source, control) {
    return {
        id,
        operations: [{ op, path }],
        open: op === 'read' ? 'the kernel’s own content, or EACCES from the file itself' : 'the kernel’s own entries',
        denied: [{ equals: op === 'read' ? '' : [] }, { errno: [2] }],
        layer: 'mount',
        source,
        control,
    };
}
const MASKED = 'OCI runtime specification: linux.maskedPaths; moby: oci/defaults.go';
const unmasked = (needs) => ({ flipsIn: 'unmasked', needs });
/** A device that hands out the machine itself. */
function device(id, path, source) {
    return {
        id,
        operations: [
            { op: 'open', path, flags: 'read' },
            { op: 'open', path, flags: 'write' },
        ],
        open: 'opened',
        denied: [{ errno: [2] }],
        layer: 'namespace',
        source,
        control: {
            stands: 'it would take a device of the host’s (--device), which no run of ours is ever given',
        },
    };
}
/** What the payload can write, execute, read and make. */
const FILE_CHECKS = [
    {
        id: 'creatable-folders',
        operations: [{ op: 'walk', what: 'creatable' }],
        open: 'every folder in which a file can be made',
        denied: [{ equals: ['/out', '/tmp'] }],
        layer: 'mount',
        source: 'contract §3: /out and /tmp',
        control: { flipsIn: 'ipc' },
    },
    {
        id: 'writable-files',
        operations: [{ op: 'walk', what: 'writable' }],
        open: 'every file that can be opened for writing',
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
        control: { flipsIn: 'root-unmasked' },
    },
    {
        id: 'executables',
        operations: [{ op: 'walk', what: 'executable' }],
        open: 'every file with an execute bit',
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
        control: { flipsIn: 'strangers' },
    },
    {
        id: 'setid-files',
        operations: [{ op: 'walk', what: 'setid' }],
        open: 'every setuid or setgid file',
        denied: [{ equals: [] }],
        layer: 'image',
        source: 'inode(7); credentials(7)',
        control: { flipsIn: 'strangers' },
    },
    {
        id: 'root-folder',
        operations: ['/', '/etc', '/usr', '/var', '/home', '/root', '/app'].map((folder) => ({
            op: 'open',
            path: `${folder === '/' ? '' : folder}/__posture`,
            flags: 'create',
        })),
        open: 'a file is made',
        denied: [{ errno: [2, 13, 30] }],
        layer: 'permission',
        source: 'open(2)',
        control: { flipsIn: 'root' },
    },
    {
        id: 'root-read-only',
        operations: [{ op: 'open', path: '/__posture', flags: 'create' }],
        open: 'EACCES from the folder, or a file',
        denied: [{ errno: [30] }],
        layer: 'mount',
        source: 'open(2): EROFS; docker run --read-only',
        control: { flipsIn: 'writable' },
    },
    {
        id: 'input-read-only',
        operations: [{ op: 'open', path: '/in/__posture', flags: 'create' }],
        open: 'EACCES from the folder, or a file',
        denied: [{ errno: [30] }],
        layer: 'mount',
        source: 'contract §3: -v INPUT:/in:ro',
        control: { flipsIn: 'writable' },
    },
    {
        id: 'own-program',
        operations: [
            { op: 'open', path: '/in/posture.py', flags: 'write' },
            { op: 'open', path: '/proc/self/exe', flags: 'write' },
        ],
        open: 'opened for writing',
        denied: [{ errno: [13, 26, 30] }],
        layer: 'permission',
        source: 'CVE-2019-5736: a runtime overwritten through /proc/self/exe',
        control: { stands: 'the kernel refuses to write a program that runs (ETXTBSY), whatever a run is given' },
    },
    {
        id: 'shared-memory-folder',
        operations: [{ op: 'open', path: '/dev/shm/__posture', flags: 'create' }],
        open: 'a file is made',
        denied: [{ errno: [2, 30] }],
        layer: 'namespace',
        source: 'shm_overview(7); docker run --ipc none',
        control: { flipsIn: 'ipc' },
        controls: [
            {
                where: { engines: ['podman'] },
                control: { stands: '--read-only-tmpfs=false makes it read-only on Podman besides' },
            },
        ],
    },
    {
        id: 'message-queue-folder',
        operations: [{ op: 'open', path: '/dev/mqueue/__posture', flags: 'create' }],
        open: 'a queue is made',
        denied: [{ errno: [2, 13, 30] }],
        layer: 'mount',
        source: 'mq_overview(7)',
        control: { flipsIn: 'ipc' },
    },
    {
        id: 'execute-tmp',
        operations: [{ op: 'execute', folder: '/tmp' }],
        open: 'ENOEXEC: it may be executed, and is no program',
        denied: [{ errno: [13] }],
        layer: 'mount',
        source: 'execve(2); mount(8): noexec',
        control: { flipsIn: 'writable' },
    },
    {
        id: 'map-tmp',
        operations: [{ op: 'map', folder: '/tmp' }],
        open: 'a file’s pages, executable',
        denied: [{ errno: [1] }],
        layer: 'mount',
        source: 'mmap(2): EPERM on a noexec mount',
        control: { flipsIn: 'writable' },
    },
    {
        id: 'execute-out',
        operations: [{ op: 'execute', folder: '/out' }],
        open: 'ENOEXEC: it may be executed, and is no program',
        denied: [{ errno: [13] }],
        // Docker refuses noexec on a bind: what the bundle says of exec_from_out is borne out here, not closed.
        variants: [{ where: { engines: ['docker'] }, denied: [{ errno: [8] }] }],
        layer: 'mount',
        source: 'contract §4: exec_from_out',
        control: { stands: 'on Docker it is open and the report says so' },
        controls: [{ where: { engines: ['podman'] }, control: { flipsIn: 'writable' } }],
    },
    {
        id: 'mount-options',
        operations: [
            { op: 'read', path: '/proc/self/mountinfo', find: ' /tmp (\\S+) ' },
            { op: 'read', path: '/proc/self/mountinfo', find: ' / / (\\S+) ' },
        ],
        open: 'rw or exec',
        denied: [{ within: ['rw,nosuid,nodev,noexec(,\\S+)?', 'ro(,\\S+)?'] }],
        layer: 'mount',
        source: 'proc_pid_mountinfo(5), field 6',
        control: { flipsIn: 'writable' },
    },
    {
        id: 'propagation',
        operations: [{ op: 'read', path: '/proc/self/mountinfo', find: ' ((?:shared|propagate_from):\\d+) ' }],
        open: 'a mount that reaches the host (shared)',
        denied: [{ equals: [] }],
        layer: 'mount',
        source: 'mount_namespaces(7)',
        control: {
            stands: 'sharing a mount with the host would be one of the host’s, which no run of ours is given',
        },
    },
    {
        id: 'device-nodes',
        operations: [
            { op: 'node', path: '/out/__posture', mode: 0o20644, major: 1, minor: 3 },
            { op: 'node', path: '/tmp/__posture', mode: 0o20644, major: 1, minor: 3 },
        ],
        open: 'a node of the null device',
        denied: [{ errno: [1] }],
        layer: 'capabilities',
        source: 'mknod(2): EPERM without CAP_MKNOD',
        control: { flipsIn: 'capabilities' },
        controls: [
            {
                where: { profiles: ['deny-by-default'] },
                control: { stands: 'deny-by-default refuses the call besides, and the sweep tells the filter' },
            },
            {
                where: { engines: ['podman'] },
                control: { stands: 'Podman grants no CAP_MKNOD by default, and no run of ours adds a capability' },
            },
        ],
    },
    {
        id: 'change-owner',
        operations: [{ op: 'call', name: 'chown', args: ['/out', 65532, 0] }],
        open: 'another owner',
        denied: [{ errno: [1] }],
        layer: 'capabilities',
        where: { architectures: ['x86_64'] },
        source: 'chown(2): EPERM without CAP_CHOWN',
        control: { flipsIn: 'capabilities' },
        controls: [
            {
                where: { profiles: ['deny-by-default'] },
                control: { stands: 'deny-by-default refuses the call besides, and the sweep tells the filter' },
            },
        ],
    },
    {
        id: 'devices',
        operations: [{ op: 'list', path: '/dev' }],
        open: 'devices of the host’s',
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
        control: { flipsIn: 'terminal' },
    },
    device('device-memory', '/dev/mem', 'mem(4)'),
    device('device-kernel-log', '/dev/kmsg', 'kernel.org: ABI/testing/dev-kmsg'),
    device('device-kvm', '/dev/kvm', 'kernel.org: virt/kvm/api'),
    device('device-fuse', '/dev/fuse', 'fuse(4)'),
    device('device-vsock', '/dev/vsock', 'vsock(7)'),
    device('device-tunnel', '/dev/net/tun', 'kernel.org: networking/tuntap'),
    kernelFile('core-pattern', '/proc/sys/kernel/core_pattern', 'core(5): a program that the host runs'),
    kernelFile('modprobe-path', '/proc/sys/kernel/modprobe', 'proc_sys_kernel(5): a program that the host runs'),
    kernelFile('sysrq-trigger', '/proc/sysrq-trigger', 'kernel.org: admin-guide/sysrq'),
    kernelFile('randomize-va-space', '/proc/sys/kernel/randomize_va_space', 'proc_sys_kernel(5)'),
    kernelFile('uevent-helper', '/sys/kernel/uevent_helper', 'kernel.org: ABI/testing/sysfs-kernel-uevent_helper'),
    kernelFile('irq-affinity', '/proc/irq/default_smp_affinity', 'kernel.org: core-api/irq/irq-affinity'),
    {
        id: 'release-agent',
        operations: [
            { op: 'open', path: '/sys/fs/cgroup/release_agent', flags: 'write' },
            { op: 'open', path: '/sys/fs/cgroup/memory/release_agent', flags: 'write' },
            { op: 'open', path: '/sys/fs/cgroup/cgroup.procs', flags: 'write' },
            { op: 'open', path: '/sys/fs/cgroup/memory/cgroup.procs', flags: 'write' },
        ],
        open: 'opened for writing: a program that the host runs, or another group',
        denied: NO_WRITE,
        layer: 'mount',
        source: 'CVE-2022-0492; cgroups(7)',
        control: {
            stands: 'cgroup mounts stay read-only in every run that is not privileged, and none of ours is',
        },
    },
    {
        id: 'out-of-memory-score',
        operations: [{ op: 'write', path: '/proc/self/oom_score_adj', text: '-1000' }],
        open: 'others are killed in its place',
        denied: [{ errno: [1, 13, 30] }],
        layer: 'capabilities',
        source: 'proc_pid_oom_score_adj(5): EACCES without CAP_SYS_RESOURCE',
        control: { stands: 'no engine grants CAP_SYS_RESOURCE by default, and no run of ours adds a capability' },
    },
    {
        ...masked('masked-kcore', 'read', '/proc/kcore', MASKED, unmasked('/proc/kcore')),
        // The engines' AppArmor profiles deny it before what covers it is seen.
        variants: [{ where: { lsm: 'apparmor', rootless: false }, denied: [{ equals: '' }, { errno: [2, 13] }] }],
        controls: [
            {
                where: { lsm: 'apparmor', rootless: false },
                control: { stands: 'the engine’s AppArmor profile denies it besides' },
            },
        ],
    },
    masked('masked-keys', 'read', '/proc/keys', MASKED, unmasked('/proc/keys')),
    masked('masked-timer-list', 'read', '/proc/timer_list', MASKED, unmasked('/proc/timer_list')),
    masked('masked-firmware', 'list', '/sys/firmware', MASKED, unmasked('/sys/firmware/memmap')),
    masked('masked-acpi', 'list', '/proc/acpi', MASKED, unmasked('/proc/acpi/wakeup')),
    masked('masked-scsi', 'list', '/proc/scsi', MASKED, unmasked('/proc/scsi/scsi')),
    masked('masked-powercap', 'list', '/sys/devices/virtual/powercap', MASKED, unmasked('/sys/devices/virtual/powercap/intel-rapl')),
];

;// CONCATENATED MODULE: ./build/src/probes/posture/identity.js
const STATUS = '/proc/self/task/*/status';
const ROOT = { flipsIn: 'root' };
/** A capability set of every thread, as /proc/PID/status writes it: no bit is set. */
function capabilities(id, field, control, controls) {
    return {
        id,
        operations: [{ op: 'read', path: STATUS, find: `^${field}:\\s*(\\w+)$` }],
        open: 'a bit for each capability that there is',
        denied: [{ within: ['0{16}'] }],
        layer: 'capabilities',
        source: 'capabilities(7); proc_pid_status(5)',
        control,
        ...(controls === undefined ? {} : { controls }),
    };
}
/** Who the payload is, and what it was given at its start. */
const IDENTITY_CHECKS = [
    {
        id: 'uid',
        operations: [{ op: 'read', path: STATUS, find: '^Uid:\\s*(.*)$' }],
        open: '0 among the four',
        denied: [{ within: ['65532\\t65532\\t65532\\t65532'] }],
        layer: 'permission',
        source: 'credentials(7); contract §2: user 65532',
        control: ROOT,
    },
    {
        id: 'gid',
        operations: [{ op: 'read', path: STATUS, find: '^Gid:\\s*(.*)$' }],
        open: '0 among the four',
        denied: [{ within: ['65532\\t65532\\t65532\\t65532'] }],
        layer: 'permission',
        source: 'credentials(7); contract §2: user 65532',
        control: ROOT,
    },
    {
        id: 'groups',
        operations: [{ op: 'read', path: STATUS, find: '^Groups:[ \\t]*(.*)$' }],
        open: 'further groups',
        denied: [{ within: ['(65532)? ?'] }],
        layer: 'permission',
        source: 'credentials(7); CVE-2022-36109 (supplementary groups)',
        control: ROOT,
    },
    capabilities('capabilities-inheritable', 'CapInh', {
        stands: 'engines have set no inheritable capability since CVE-2022-24769',
    }),
    capabilities('capabilities-permitted', 'CapPrm', { flipsIn: 'capabilities' }),
    capabilities('capabilities-effective', 'CapEff', { flipsIn: 'capabilities' }),
    capabilities('capabilities-bounding', 'CapBnd', { flipsIn: 'capabilities' }),
    capabilities('capabilities-ambient', 'CapAmb', {
        stands: 'engines set an ambient capability only where one is added, which no run of ours does',
    }),
    {
        id: 'no-new-privileges',
        operations: [{ op: 'read', path: STATUS, find: '^NoNewPrivs:\\s*(\\d+)$' }],
        open: '0',
        denied: [{ within: ['1'] }],
        layer: 'permission',
        source: 'kernel.org: userspace-api/no_new_privs',
        control: { flipsIn: 'new-privileges' },
    },
    {
        id: 'seccomp-filter',
        operations: [
            { op: 'read', path: STATUS, find: '^Seccomp:\\s*(\\d+)$' },
            { op: 'read', path: STATUS, find: '^Seccomp_filters:\\s*(\\d+)$' },
        ],
        open: '0: no filter; of one filter or more each thread says 2',
        denied: [{ within: ['[1-9]\\d*'] }],
        layer: 'seccomp',
        source: 'proc_pid_status(5): Seccomp, Seccomp_filters',
        control: { flipsIn: 'no-profile' },
    },
    {
        id: 'umask',
        operations: [{ op: 'read', path: '/proc/self/status', find: '^Umask:\\s*(\\d+)$' }],
        open: '0000: what it makes is everybody’s to write',
        denied: [{ within: ['0022'] }],
        layer: 'permission',
        source: 'umask(2); OCI runtime specification: process.user.umask',
        control: { stands: 'Docker has no flag for it, and no flag of ours sets it: it is the runtimes’ own' },
    },
    {
        id: 'open-files',
        // The fourth is the listing's own, or the file that the answers are written to.
        operations: [{ op: 'list', path: '/proc/self/fd' }],
        open: 'descriptors that engine or runtime left open',
        denied: [{ within: ['[0-4]'] }],
        layer: 'permission',
        source: 'CVE-2024-21626: runc left a descriptor of the host’s open',
        control: { stands: 'no flag of create leaves a descriptor open; it would take a broken runtime' },
    },
    {
        id: 'environment',
        operations: [{ op: 'environment' }],
        open: 'keys that engine, client or caller put in',
        denied: [
            { within: ['PATH', 'HOME', 'HOSTNAME', 'TERM', 'container', 'LC_CTYPE', 'SSL_CERT_FILE', 'LANG'] },
        ],
        layer: 'environment',
        source: 'contract §4, PR-ENV-1',
        control: { flipsIn: 'strangers' },
    },
    {
        id: 'terminal',
        operations: [{ op: 'open', path: '/dev/tty', flags: 'write' }],
        open: 'the terminal of whoever started the container (TIOCSTI)',
        denied: [{ errno: [2, 6] }],
        layer: 'namespace',
        source: 'tty(4); ioctl_tty(2): TIOCSTI',
        control: { flipsIn: 'terminal' },
    },
    {
        id: 'input-stream',
        operations: [{ op: 'link', path: '/proc/self/fd/0' }],
        open: 'a terminal or a socket of the caller’s',
        denied: [{ within: ['/dev/null', 'pipe:\\[\\d+\\]'] }],
        layer: 'namespace',
        source: 'docker create: --interactive, --tty',
        control: { flipsIn: 'terminal' },
    },
    {
        id: 'lsm-label',
        operations: [{ op: 'read', path: '/proc/self/attr/current' }],
        open: 'unconfined, or another label than the engine tells',
        denied: [{ labelled: true }],
        layer: 'lsm',
        source: 'kernel.org: admin-guide/LSM/apparmor; recorded where the engine tells none',
        control: {
            stands: 'which label there is, the host’s modules and the engine decide, and no run of ours changes',
        },
    },
];

// EXTERNAL MODULE: ./build/src/probes/kernel-facts.js
var kernel_facts = __webpack_require__(76686);
;// CONCATENATED MODULE: ./build/src/probes/posture/isolation.js

const NEVER_HOSTS = {
    stands: 'a namespace of the host’s is never given to a run of ours, not even to one that is weakened',
};
function namespace(name) {
    return {
        id: `namespace-${name}`,
        operations: [{ op: 'link', path: `/proc/self/ns/${name}` }],
        open: 'the host’s own inode number',
        denied: [{ notHosts: name }],
        // A rootful engine gives no user namespace (contract §3): it is told, not closed.
        ...(name === 'user' ? { variants: [{ where: { rootless: false }, denied: [{ isHosts: name }] }] } : {}),
        layer: 'namespace',
        source: 'namespaces(7)',
        control: name === 'cgroup' ? { flipsIn: 'cgroup' } : NEVER_HOSTS,
    };
}
/** Cloud metadata services: link-local addresses that answer with a machine's credentials. */
const METADATA = [
    [2, '169.254.169.254', 80],
    [2, '169.254.170.2', 80],
    [2, '168.63.129.16', 80],
    [2, '100.100.100.200', 80],
    [2, '192.0.0.192', 80],
    [10, 'fd00:ec2::254', 80],
    [10, 'fd20:ce::254', 80],
];
/** What the payload sees of the machine, of other processes and of any network. */
const ISOLATION_CHECKS = [
    ...kernel_facts/* NAMESPACES */.d.map(namespace),
    {
        id: 'hostname',
        operations: [{ op: 'hostname' }],
        open: 'the host’s name, or one that says who runs it',
        denied: [{ within: ['[0-9a-f]{12}'] }, { asked: '--hostname' }],
        layer: 'namespace',
        source: 'uts_namespaces(7); engines take the container’s id',
        control: { flipsIn: 'strangers' },
    },
    {
        id: 'interfaces',
        operations: [{ op: 'read', path: '/proc/net/dev', find: '^\\s*(\\S+):' }],
        open: 'an interface to somewhere',
        denied: [{ equals: ['lo'] }],
        layer: 'namespace',
        source: 'proc_pid_net(5); docker run --network none',
        control: { flipsIn: 'network' },
    },
    {
        id: 'routes',
        operations: [{ op: 'read', path: '/proc/net/route', find: '^(?!Iface)(\\S+)' }],
        open: 'a route to somewhere',
        denied: [{ equals: [] }],
        layer: 'namespace',
        source: 'proc_pid_net(5)',
        control: { flipsIn: 'network' },
    },
    {
        id: 'routes-v6',
        operations: [{ op: 'read', path: '/proc/net/ipv6_route', find: '^.*\\s(\\S+)$' }],
        open: 'a route to somewhere',
        denied: [{ within: ['lo'] }, { errno: [2] }],
        layer: 'namespace',
        source: 'proc_pid_net(5)',
        control: { flipsIn: 'network' },
    },
    {
        id: 'neighbours',
        operations: [{ op: 'read', path: '/proc/net/arp', find: '^(\\d\\S*)' }],
        open: 'other machines’ addresses',
        denied: [{ equals: [] }],
        layer: 'namespace',
        source: 'arp(7)',
        control: { stands: 'an empty network has no neighbour to be seen, and no run of ours joins another' },
    },
    {
        id: 'loopback',
        operations: [
            { op: 'connect', family: 2, address: '127.0.0.1', port: 22 },
            { op: 'connect', family: 10, address: '::1', port: 22 },
            { op: 'connect', family: 2, address: '127.0.0.53', port: 53 },
        ],
        open: 'ECONNREFUSED or ENETUNREACH from an own loopback',
        denied: [{ errno: [1] }],
        layer: 'seccomp',
        source: 'ip(7)',
        control: { flipsIn: 'no-profile' },
    },
    {
        id: 'metadata-addresses',
        operations: METADATA.map(([family, address, port]) => ({ op: 'connect', family, address, port })),
        open: 'ENETUNREACH from an empty network',
        denied: [{ errno: [1] }],
        layer: 'seccomp',
        source: 'the clouds’ documentation: AWS, ECS, Azure, Alibaba, Oracle, Google',
        control: { flipsIn: 'no-profile' },
    },
    {
        id: 'abstract-sockets',
        operations: [{ op: 'connect', family: 1, address: '\0/containerd-shim/posture', port: 0 }],
        open: 'ECONNREFUSED: nobody listens there',
        denied: [{ errno: [1] }],
        layer: 'seccomp',
        source: 'CVE-2020-15257: the shim’s abstract socket; unix(7)',
        control: { flipsIn: 'no-profile' },
    },
    {
        id: 'names',
        operations: [{ op: 'resolve', name: 'posture.invalid' }],
        open: 'an address from a name server',
        denied: [{ equals: [] }],
        layer: 'namespace',
        source: 'resolver(5); RFC 6761: .invalid has no address',
        control: {
            stands: 'a name server that answers would be outside the machine, and no run of ours reaches one',
        },
    },
    {
        id: 'engine-sockets',
        operations: [
            '/var/run/docker.sock',
            '/run/docker.sock',
            '/run/podman/podman.sock',
            '/run/containerd/containerd.sock',
            '/run/crio/crio.sock',
            '/run/systemd/private',
            '/run/dbus/system_bus_socket',
        ].map((path) => ({ op: 'open', path, flags: 'read' })),
        open: 'ENXIO: a socket is there',
        denied: [{ errno: [2] }],
        layer: 'mount',
        source: 'contract §4, PR-SOCK-DOCKER; open(2)',
        control: {
            stands: 'an engine’s socket is never given to a run of ours; a control of PR-SOCK-DOCKER puts a file there',
        },
    },
];
/** Asked last: what the calls before have left (a child, a socket) would be seen here. */
const LEFT_CHECKS = [
    {
        id: 'unix-sockets',
        operations: [{ op: 'read', path: '/proc/net/unix', find: '^([0-9a-f]+:.*)$' }],
        open: 'sockets, of others or made before',
        denied: [{ equals: [] }, { errno: [2] }],
        layer: 'namespace',
        source: 'unix(7)',
        control: { flipsIn: 'no-profile' },
    },
    {
        id: 'processes',
        operations: [{ op: 'read', path: '/proc/[0-9]*/status', find: '^Pid:\\s*(\\d+)$' }],
        open: 'other processes, of the host’s or made before',
        denied: [{ equals: ['1'] }],
        layer: 'namespace',
        source: 'pid_namespaces(7)',
        control: { flipsIn: 'no-profile' },
    },
];

// EXTERNAL MODULE: ./build/src/probes/posture/limits.js
var limits = __webpack_require__(24732);
;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls.js
/** No address and no descriptor: a call that is let through answers EFAULT, EBADF or EINVAL, and does nothing. */
const BAD = -1;
const EPERM = [{ errno: [1] }];
/** x86-64: mov eax, NUMBER; syscall; a child ends itself (exit_group 0), the parent returns its number. */
const forking = (number) => ({
    op: 'code',
    code: `b8${number.toString(16).padStart(2, '0')}0000000f0585c0750931ffb8e70000000f05c3`,
});
/** x86-64: mov eax, 20 (getpid of i386); int 0x80; ret. The kernel keeps every other register. */
const I386_GETPID = { op: 'code', code: 'b814000000cd80c3' };
const NO_PROFILE = { flipsIn: 'no-profile' };
/** The kernel asks for the capability before it looks at any argument, so that both locks answer alike. */
const CAPABILITY_FIRST = {
    stands: 'the capability that it asks for is missing too, and the kernel asks first; the sweep tells the filter',
};
const call = (name, ...args) => ({ op: 'call', name, args });
const ROWS = [
    // Processes.
    {
        id: 'fork',
        calls: [forking(57)],
        open: 'a child',
        source: 'fork(2)',
        where: { architectures: ['x86_64'] },
    },
    {
        id: 'vfork',
        calls: [forking(58)],
        open: 'a child',
        source: 'vfork(2)',
        where: { architectures: ['x86_64'] },
    },
    {
        id: 'clone-process',
        // CLONE_SIGHAND without CLONE_VM: the kernel refuses it when the filter has not.
        calls: [call('clone', 0x800, 0, 0, 0, 0)],
        open: 'EINVAL: CLONE_SIGHAND without CLONE_VM',
        source: 'clone(2)',
    },
    {
        id: 'clone3',
        calls: [call('clone3', BAD, 64)],
        open: 'EFAULT: no clone_args there',
        denied: [{ errno: [38, 1] }],
        source: 'clone(2); glibc falls back to clone on ENOSYS',
    },
    // Namespaces: CLONE_VM, which the call refuses, beside each.
    {
        id: 'clone-namespaces',
        calls: [0x10000000, 0x20000000, 0x40000000, 0x20000, 0x4000000, 0x8000000, 0x2000000].map((flag) => call('clone', flag + 0x10000, 0, 0, 0, 0)),
        open: 'EINVAL: CLONE_THREAD without CLONE_SIGHAND',
        source: 'clone(2); user_namespaces(7)',
    },
    {
        id: 'unshare',
        calls: [0x10000000, 0x20000000, 0x40000000, 0x20000, 0x4000000, 0x8000000, 0x2000000].map((flag) => call('unshare', flag + 0x1)),
        open: 'EINVAL: a flag that does not exist',
        source: 'unshare(2); CVE-2022-0185 began with a user namespace',
    },
    { id: 'setns', calls: [call('setns', BAD, 0)], open: 'EBADF', source: 'setns(2)' },
    // Mounts.
    { id: 'mount', calls: [call('mount', BAD, BAD, BAD, 0, 0)], open: 'EFAULT', source: 'mount(2)' },
    {
        id: 'umount2',
        calls: [call('umount2', BAD, BAD)],
        open: 'EINVAL: such flags do not exist',
        source: 'umount(2)',
    },
    {
        id: 'pivot_root',
        calls: [call('pivot_root', BAD, BAD)],
        open: 'EFAULT',
        source: 'pivot_root(2)',
        control: CAPABILITY_FIRST,
    },
    { id: 'chroot', calls: [call('chroot', BAD)], open: 'EFAULT', source: 'chroot(2)' },
    { id: 'open_tree', calls: [call('open_tree', BAD, BAD, 0)], open: 'EFAULT', source: 'open_tree(2)' },
    {
        id: 'move_mount',
        calls: [call('move_mount', BAD, BAD, BAD, BAD, 0)],
        open: 'EFAULT',
        source: 'move_mount(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'mount_setattr',
        calls: [call('mount_setattr', BAD, BAD, BAD, BAD, 0)],
        open: 'EINVAL: such flags do not exist',
        source: 'mount_setattr(2)',
    },
    {
        id: 'fsopen',
        calls: [call('fsopen', BAD, 0)],
        open: 'EFAULT',
        source: 'fsopen(2); CVE-2022-0185',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'fsconfig',
        calls: [call('fsconfig', BAD, 0, 0, 0, 0)],
        open: 'EINVAL: no descriptor',
        source: 'fsconfig(2)',
    },
    {
        id: 'fsmount',
        calls: [call('fsmount', BAD, 0, 0)],
        open: 'EBADF',
        source: 'fsmount(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'fspick',
        calls: [call('fspick', BAD, BAD, 0)],
        open: 'EFAULT',
        source: 'fspick(2)',
        control: CAPABILITY_FIRST,
    },
    { id: 'statmount', calls: [call('statmount', BAD, 0, 0, 0)], open: 'EFAULT', source: 'statmount(2)' },
    { id: 'listmount', calls: [call('listmount', BAD, 0, 0, 0)], open: 'EFAULT', source: 'listmount(2)' },
    // Sockets and what makes them.
    {
        id: 'socket',
        calls: [
            { op: 'socket', family: 1, type: 1 },
            { op: 'socket', family: 2, type: 1 },
            { op: 'socket', family: 2, type: 3, protocol: 1 },
            { op: 'socket', family: 10, type: 1 },
            { op: 'socket', family: 16, type: 3 },
            { op: 'socket', family: 17, type: 3 },
            { op: 'socket', family: 38, type: 5 },
            { op: 'socket', family: 40, type: 1 },
        ],
        open: 'a socket of UNIX, INET, INET6, NETLINK, ALG or VSOCK; RAW and PACKET need a capability besides',
        source: 'socket(2); CVE-2026-31431 is an AF_ALG one',
    },
    { id: 'socketpair', calls: [{ op: 'socketpair' }], open: 'two sockets', source: 'socketpair(2)' },
    {
        id: 'connect',
        calls: [
            call('connect', BAD, BAD, 0),
            call('bind', BAD, BAD, 0),
            call('listen', BAD, 0),
            call('accept4', BAD, 0, 0, 0),
        ],
        open: 'EBADF',
        source: 'connect(2), bind(2), listen(2), accept(2)',
    },
    {
        id: 'io_uring_setup',
        calls: [call('io_uring_setup', 1, BAD)],
        open: 'EFAULT',
        source: 'io_uring_setup(2); kernel.org: io_uring_disabled',
    },
    {
        id: 'io_uring_enter',
        calls: [call('io_uring_enter', BAD, 0, 0, BAD, 0, 0)],
        open: 'EINVAL or EBADF',
        source: 'io_uring_enter(2)',
    },
    {
        id: 'io_uring_register',
        calls: [call('io_uring_register', BAD, 0, 0, 0)],
        open: 'EBADF',
        source: 'io_uring_register(2)',
    },
    // Other processes.
    // PTRACE_SEIZE of a process that there is not. Never PTRACE_TRACEME: where it works, the runtime becomes the tracer.
    { id: 'ptrace', calls: [call('ptrace', 0x4206, 0x3fffffff, 0, 0)], open: 'ESRCH', source: 'ptrace(2)' },
    {
        id: 'process_vm',
        calls: [
            call('process_vm_readv', 1, BAD, 1, BAD, 1, BAD),
            call('process_vm_writev', 1, BAD, 1, BAD, 1, BAD),
        ],
        open: 'EINVAL: such flags do not exist',
        source: 'process_vm_readv(2)',
    },
    {
        id: 'process_madvise',
        calls: [call('process_madvise', BAD, BAD, 0, 0, BAD)],
        open: 'EINVAL',
        source: 'process_madvise(2)',
    },
    {
        id: 'process_mrelease',
        calls: [call('process_mrelease', BAD, BAD)],
        open: 'EINVAL',
        source: 'kernel: mm/oom_kill.c',
    },
    { id: 'pidfd_open', calls: [call('pidfd_open', BAD, BAD)], open: 'EINVAL', source: 'pidfd_open(2)' },
    { id: 'pidfd_getfd', calls: [call('pidfd_getfd', BAD, BAD, 0)], open: 'EBADF', source: 'pidfd_getfd(2)' },
    {
        id: 'pidfd_send_signal',
        calls: [call('pidfd_send_signal', BAD, 0, 0, BAD)],
        open: 'EINVAL',
        source: 'pidfd_send_signal(2)',
    },
    { id: 'kcmp', calls: [call('kcmp', 0x3fffffff, 0x3fffffff, 0, 0, 0)], open: 'ESRCH', source: 'kcmp(2)' },
    {
        id: 'move_pages',
        calls: [call('move_pages', 0, 1, BAD, 0, BAD, BAD)],
        open: 'EINVAL',
        source: 'move_pages(2)',
    },
    {
        id: 'migrate_pages',
        calls: [call('migrate_pages', 0x3fffffff, 0, 0, 0)],
        open: 'ESRCH',
        source: 'migrate_pages(2)',
    },
    {
        id: 'perf_event_open',
        calls: [call('perf_event_open', BAD, 0, 0, BAD, BAD)],
        open: 'EINVAL: such flags do not exist',
        source: 'perf_event_open(2)',
    },
    // Keys, programs in the kernel, memory.
    {
        id: 'keyctl',
        calls: [call('keyctl', BAD, 0, 0, 0, 0)],
        open: 'EOPNOTSUPP',
        source: 'keyctl(2); keyrings are not namespaced',
    },
    { id: 'add_key', calls: [call('add_key', BAD, BAD, 0, BAD, 0)], open: 'EINVAL', source: 'add_key(2)' },
    {
        id: 'request_key',
        calls: [call('request_key', BAD, BAD, 0, 0)],
        open: 'EFAULT',
        source: 'request_key(2)',
    },
    {
        id: 'bpf',
        calls: [call('bpf', BAD, BAD, 16)],
        open: 'EFAULT or EINVAL',
        source: 'bpf(2); kernel.org: unprivileged_bpf_disabled',
    },
    {
        id: 'userfaultfd',
        calls: [call('userfaultfd', 0x1 + 0x4)],
        open: 'EINVAL: a flag that does not exist',
        source: 'userfaultfd(2)',
    },
    {
        id: 'memfd_create',
        calls: [call('memfd_create', BAD, 0)],
        open: 'EFAULT; a memfd is an executable file on no mount',
        source: 'memfd_create(2)',
    },
    { id: 'memfd_secret', calls: [call('memfd_secret', BAD)], open: 'EINVAL', source: 'memfd_secret(2)' },
    {
        id: 'personality',
        calls: [call('personality', 0xffffffff)],
        open: 'the current one',
        source: 'personality(2)',
    },
    // Files by number, and watching whole mounts.
    {
        id: 'open_by_handle_at',
        calls: [call('open_by_handle_at', BAD, BAD, 0)],
        open: 'EFAULT',
        source: 'open_by_handle_at(2); CVE-2014-9357 (shocker)',
    },
    {
        id: 'name_to_handle_at',
        calls: [call('name_to_handle_at', BAD, BAD, BAD, BAD, BAD)],
        open: 'EINVAL',
        source: 'name_to_handle_at(2)',
    },
    {
        id: 'fanotify_init',
        calls: [call('fanotify_init', 0x200 + 0x80000000, 0)],
        open: 'EINVAL',
        source: 'fanotify_init(2)',
    },
    {
        id: 'fanotify_mark',
        calls: [call('fanotify_mark', BAD, BAD, 0, BAD, 0)],
        open: 'EINVAL',
        source: 'fanotify_mark(2)',
    },
    // The kernel itself.
    {
        id: 'init_module',
        calls: [call('init_module', BAD, 0, BAD), call('finit_module', BAD, BAD, BAD)],
        open: 'EFAULT or EINVAL',
        source: 'init_module(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'delete_module',
        calls: [call('delete_module', BAD, 0)],
        open: 'EFAULT',
        source: 'delete_module(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'kexec_load',
        calls: [call('kexec_load', 0, 0, 0, BAD), call('kexec_file_load', BAD, BAD, 0, 0, BAD)],
        open: 'EINVAL',
        source: 'kexec_load(2)',
        control: CAPABILITY_FIRST,
    },
    // The machine.
    {
        id: 'reboot',
        calls: [call('reboot', 0, 0, 0, 0)],
        open: 'EINVAL: no magic number',
        source: 'reboot(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'sethostname',
        calls: [call('sethostname', BAD, BAD), call('setdomainname', BAD, BAD)],
        open: 'EINVAL',
        source: 'sethostname(2)',
        control: CAPABILITY_FIRST,
    },
    { id: 'settimeofday', calls: [call('settimeofday', BAD, 0)], open: 'EFAULT', source: 'settimeofday(2)' },
    { id: 'clock_settime', calls: [call('clock_settime', 0, BAD)], open: 'EFAULT', source: 'clock_settime(2)' },
    {
        id: 'adjtimex',
        calls: [call('adjtimex', BAD), call('clock_adjtime', 0, BAD)],
        open: 'EFAULT',
        source: 'adjtimex(2)',
    },
    {
        id: 'syslog',
        calls: [call('syslog', 99, 0, 0)],
        open: 'EINVAL',
        source: 'syslog(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'swapon',
        calls: [call('swapon', BAD, BAD), call('swapoff', BAD)],
        open: 'EINVAL',
        source: 'swapon(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'quotactl',
        calls: [call('quotactl', BAD, 0, 0, 0), call('quotactl_fd', BAD, BAD, 0, 0)],
        open: 'EINVAL or EBADF',
        source: 'quotactl(2)',
    },
    { id: 'acct', calls: [call('acct', BAD)], open: 'EFAULT', source: 'acct(2)', control: CAPABILITY_FIRST },
    {
        id: 'iopl',
        calls: [call('iopl', 99), call('ioperm', BAD, BAD, 1)],
        open: 'EINVAL',
        source: 'iopl(2), ioperm(2)',
        where: { architectures: ['x86_64'] },
    },
    {
        id: 'modify_ldt',
        calls: [call('modify_ldt', 0, 0, 0)],
        open: 'it succeeds',
        source: 'modify_ldt(2)',
        where: { architectures: ['x86_64'] },
    },
    {
        id: 'remap_file_pages',
        calls: [call('remap_file_pages', BAD, BAD, BAD, BAD, BAD)],
        open: 'EINVAL',
        source: 'remap_file_pages(2)',
    },
    {
        id: 'sysfs',
        calls: [call('sysfs', 99, 0, 0), call('ustat', BAD, BAD)],
        open: 'EINVAL or ENOSYS',
        source: 'sysfs(2), ustat(2)',
        where: { architectures: ['x86_64'] },
    },
    {
        id: 'setxattrat',
        calls: [call('setxattrat', BAD, BAD, BAD, BAD, BAD, BAD), call('removexattrat', BAD, BAD, BAD, BAD)],
        open: 'EINVAL',
        source: 'kernel: fs/xattr.c (6.13)',
    },
    {
        id: 'lsm_set_self_attr',
        calls: [call('lsm_set_self_attr', BAD, BAD, 0, BAD)],
        open: 'EINVAL',
        source: 'kernel: security/lsm_syscalls.c (6.8)',
    },
    // What targeted-deny lets through: nothing of the host's can be reached with it.
    {
        id: 'mq_open',
        calls: [call('mq_open', BAD, 0, 0, 0)],
        open: 'EFAULT',
        source: 'mq_open(3)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'landlock',
        calls: [call('landlock_create_ruleset', BAD, 0, BAD)],
        open: 'EINVAL or EOPNOTSUPP',
        source: 'landlock(7)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'mknod',
        calls: [call('mknodat', -100, '/out/__posture', 0o10644, 0)],
        open: 'a pipe',
        source: 'mknod(2)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'links',
        calls: [call('symlinkat', BAD, -100, BAD), call('linkat', BAD, BAD, BAD, BAD, BAD)],
        open: 'EFAULT or EINVAL',
        source: 'link(2), symlink(2)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'chmod',
        calls: [call('fchmodat', -100, BAD, 0), call('fchownat', -100, BAD, 0, 0, 0)],
        open: 'EFAULT',
        source: 'chmod(2), chown(2)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'shared-memory',
        calls: [call('shmget', 0, 0, 0), call('semget', BAD, BAD, 0), call('msgget', 0x7fffffff, 0)],
        open: 'EINVAL or ENOENT',
        source: 'sysvipc(7)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'kill',
        calls: [call('kill', 0x3fffffff, 0), call('tkill', 0x3fffffff, 0)],
        open: 'ESRCH',
        source: 'kill(2)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'setuid',
        calls: [call('setuid', BAD), call('setgid', BAD), call('setgroups', BAD, BAD)],
        open: 'EINVAL',
        source: 'setuid(2)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'execveat',
        calls: [call('execveat', BAD, BAD, 0, 0, BAD)],
        open: 'EINVAL or EFAULT',
        source: 'execveat(2)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'schedule',
        calls: [call('sched_setscheduler', 0x3fffffff, 0, BAD), call('setpriority', 99, 0, 0)],
        open: 'ESRCH, EFAULT or EINVAL',
        source: 'sched_setscheduler(2)',
        where: { profiles: ['deny-by-default'] },
    },
];
/** The system calls that the profile refuses: each is made in a way that cannot act where it is let through. */
const SYSCALL_CHECKS = ROWS.map(({ calls, denied = EPERM, control = NO_PROFILE, ...row }) => ({
    ...row,
    operations: calls,
    denied,
    layer: 'seccomp',
    control,
}));
/** Calls of the machine's other architectures. They end the thread that makes them, so they come last. */
const FOREIGN_CHECKS = [
    {
        id: 'x32',
        operations: [{ op: 'call', name: 'getpid', args: [], x32: true }],
        open: 'the process id, or ENOSYS where the kernel has no x32',
        denied: [{ equals: 'thread ended' }],
        layer: 'seccomp',
        where: { architectures: ['x86_64'] },
        source: 'seccomp(2): the architecture word; kernel: arch/x86/entry/syscalls/syscall_64.tbl',
        control: NO_PROFILE,
    },
    {
        id: 'i386',
        operations: [I386_GETPID],
        open: 'the process id',
        // SIGSYS for the whole process, or SIGSEGV from a kernel that has no such calls: it is the last thing that is done.
        denied: [{ equals: 'thread ended' }, { ended: [159, 139], oom: false }],
        layer: 'seccomp',
        where: { architectures: ['x86_64'] },
        source: 'seccomp(2): the architecture word; int 0x80 has other numbers, and socketcall among them',
        control: NO_PROFILE,
    },
];

;// CONCATENATED MODULE: ./build/src/probes/posture/checks.js





/** The checks of one run, in its order: what may end a thread or leave something behind comes last. */
const MAIN_CHECKS = [
    ...IDENTITY_CHECKS,
    ...FILE_CHECKS,
    ...ISOLATION_CHECKS,
    ...limits/* LIMIT_CHECKS */.Y,
    ...SYSCALL_CHECKS,
    ...LEFT_CHECKS,
    ...FOREIGN_CHECKS,
];
/** Every check of the posture. */
const CHECKS = [...MAIN_CHECKS, ...limits/* PRESSURE_CHECKS */.c];


/***/ }),

/***/ 24732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LIMIT_CHECKS),
/* harmony export */   c: () => (/* binding */ PRESSURE_CHECKS)
/* harmony export */ });
/* harmony import */ var _run_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87021);

const NO_LIMITS = { flipsIn: 'no-limits' };
const MEBIBYTE = 1024 * 1024;
/** Limits that need no pressure to be seen. */
const LIMIT_CHECKS = [
    {
        id: 'core-size',
        operations: [{ op: 'read', path: '/proc/self/limits', find: '^Max core file size\\s+(\\S+\\s+\\S+)' }],
        open: 'a hard limit that lets it write its memory out',
        denied: [{ within: ['0\\s+0'] }],
        layer: 'limit',
        source: 'core(5); getrlimit(2)',
        control: NO_LIMITS,
    },
    {
        id: 'processor-quota',
        operations: [{ op: 'read', path: '/sys/fs/cgroup/cpu/cpu.cfs_quota_us' }],
        open: '-1: no quota',
        denied: [{ within: ['[1-9]\\d{0,5}\\n'] }],
        layer: 'limit',
        where: { cgroup: 1 },
        source: 'kernel.org: scheduler/sched-bwc',
        control: NO_LIMITS,
    },
    {
        id: 'processor-quota-2',
        operations: [{ op: 'read', path: '/sys/fs/cgroup/cpu.max' }],
        open: 'max: no quota',
        denied: [{ within: ['[1-9]\\d{0,5} 100000\\n'] }],
        layer: 'limit',
        where: { cgroup: 2 },
        source: 'kernel.org: admin-guide/cgroup-v2, cpu.max',
        control: NO_LIMITS,
    },
    {
        id: 'priority',
        operations: [
            { op: 'call', name: 'setpriority', args: [0, 0, -20] },
            { op: 'call', name: 'sched_setscheduler', args: [0, 1, '\u0001\u0000\u0000\u0000'] },
        ],
        open: 'before every other process',
        denied: [{ errno: [1, 13] }],
        layer: 'capabilities',
        source: 'setpriority(2), sched_setscheduler(2): CAP_SYS_NICE',
        control: { stands: 'no engine grants CAP_SYS_NICE by default, and no run of ours adds a capability' },
    },
];
/**
 * Limits under pressure, in a run of their own: each operation stops by itself where nothing stops it. Memory comes
 * last, since what holds it ends the container.
 */
const PRESSURE_CHECKS = [
    {
        id: 'file-size',
        operations: [{ op: 'size', folder: '/out', bytes: _run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.fileSizeBytes + 1 }],
        open: 'a file of one byte more than it may have',
        denied: [{ errno: [27] }],
        layer: 'limit',
        source: 'truncate(2): EFBIG; getrlimit(2): RLIMIT_FSIZE',
        control: NO_LIMITS,
    },
    {
        id: 'tmp-size',
        operations: [{ op: 'fill', folder: '/tmp', most: 2 * (_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.tmpBytes / MEBIBYTE) }],
        open: 'twice as much',
        denied: [{ atMost: _run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.tmpBytes / MEBIBYTE }],
        layer: 'limit',
        source: 'tmpfs(5): size',
        control: NO_LIMITS,
    },
    {
        id: 'threads',
        operations: [{ op: 'threads', most: 2 * _run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.pids }],
        open: 'twice as many',
        denied: [{ atMost: _run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.pids }],
        layer: 'limit',
        source: 'kernel.org: admin-guide/cgroup-v2, pids.max',
        control: NO_LIMITS,
    },
    {
        id: 'descriptors',
        operations: [{ op: 'descriptors', most: 2 * _run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.openFiles }],
        open: 'twice as many',
        denied: [{ atMost: _run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.openFiles }],
        layer: 'limit',
        source: 'dup(2): EMFILE; getrlimit(2): RLIMIT_NOFILE',
        control: NO_LIMITS,
    },
    {
        id: 'processor-time',
        operations: [{ op: 'spin', threads: 2, milliseconds: 300 }],
        open: 'two cores’ time, 200 hundredths, on a machine with two free cores',
        // A quota counts in periods of 100 ms: within 300 ms it may be used up once more.
        denied: [{ atMost: 160 * _run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.cpus }],
        layer: 'limit',
        source: 'kernel.org: scheduler/sched-bwc, cpu.max',
        control: {
            stands: 'it takes two cores that nobody else uses; the quota that the kernel holds is checked besides, and flips',
        },
    },
    {
        id: 'memory',
        operations: [{ op: 'memory', most: 2 * (_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.memoryBytes / MEBIBYTE) }],
        open: 'twice as much',
        denied: [{ ended: [137], oom: true }],
        layer: 'limit',
        source: 'kernel.org: admin-guide/cgroup-v2, memory.max; docker inspect: State.OOMKilled',
        control: NO_LIMITS,
    },
];


/***/ })

};
