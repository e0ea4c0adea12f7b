export const id = 2827;
export const ids = [2827];
export const modules = {

/***/ 66473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ mountedIn),
/* harmony export */   Gv: () => (/* binding */ expectedFailures),
/* harmony export */   vc: () => (/* binding */ restrictionsOf)
/* harmony export */ });
/* harmony import */ var _restrictions_other_mounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98610);

function expectedFailures(control, engine) {
    return [...control.fails, ...(control.failsOn?.[engine] ?? [])];
}
function mountedIn(control, engine) {
    return [...(control.mounted ?? []), ...(control.mountedOn?.[engine] ?? [])];
}
function restrictionsOf(control, engine) {
    return [...control.restrictions, ...(mountedIn(control, engine).length > 0 ? [_restrictions_other_mounts_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_MOUNTS */ .K] : [])];
}


/***/ }),

/***/ 81767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VH: () => (/* binding */ CONTROLS),
  US: () => (/* binding */ controlsFor),
  Gv: () => (/* reexport */ control/* expectedFailures */.Gv)
});

// EXTERNAL MODULE: ./build/src/probes/restrictions/run-limits.js
var run_limits = __webpack_require__(14001);
;// CONCATENATED MODULE: ./build/src/probes/controls/hardening.js

const STILL_IN_FORCE = 'Every other restriction stays in force, and the payload is not root.';
const SECCOMP_RESTRICTIONS = [
    'seccomp-held',
    'seccomp-sockets',
    'seccomp-ptrace',
    'seccomp-processes',
    'seccomp-limits',
];
const DEFAULT_PROFILE = {
    fails: ['PR-SOCK-1', 'PR-PTRACE-1'],
    succeeds: ['PR-SOCK-1', 'PR-PTRACE-1'],
    safe: 'The engine’s own default profile is in force instead.',
};
const NOT_USED = 'The time limit stays in force.';
function without(flag, restrictions, rest = {}, weakens = [{ kind: 'without-flag', flag }]) {
    return {
        id: flag,
        group: 'hardening',
        weakens,
        fails: [],
        succeeds: [],
        restrictions,
        kernel: [],
        safe: STILL_IN_FORCE,
        ...rest,
    };
}
function instead(flag, value, restrictions, rest = {}) {
    return without(flag, restrictions, rest, [{ kind: 'other-value', flag, value }]);
}
const HARDENING_CONTROLS = [
    without('--cap-drop ALL', ['capabilities'], { kernel: ['capabilities'] }),
    without('--security-opt no-new-privileges', ['no-new-privileges', ...SECCOMP_RESTRICTIONS], {
        kernel: ['no-new-privileges'],
        unsealed: 'A process without capabilities needs it to load a filter for itself.',
        ...DEFAULT_PROFILE,
    }, [
        { kind: 'without-flag', flag: '--security-opt no-new-privileges' },
        { kind: 'without-flag', flag: '--security-opt seccomp=' },
    ]),
    without('--security-opt seccomp=', SECCOMP_RESTRICTIONS, DEFAULT_PROFILE),
    without('--tmpfs /tmp', ['tmp'], { fails: ['PR-MOUNT-1'], mounts: ['/tmp'] }),
    without('-v OUTPUT:/out noexec', ['output'], {
        scope: { engine: 'podman' },
        safe: 'The payload does not execute anything there, and cannot gain privileges.',
    }, [{ kind: 'output-executable' }]),
    without('--ipc none', ['ipc'], { mountedOn: { podman: ['/dev/shm'] } }),
    without('--tmpfs /dev/mqueue', ['mqueue']),
    without('--tmpfs /dev/pts', ['terminals']),
    instead('--cgroupns private', 'host', ['cgroup-namespace'], {
        kernel: ['namespaces'],
        safe: 'It shows the names of the host’s control groups, read-only.',
    }),
    without('--pids-limit', ['pids'], { safe: 'The limit is higher by 64 processes, not more.' }, [
        { kind: 'higher-limit', flag: '--pids-limit', by: run_limits/* RUN_LIMITS */.Bz.pids },
    ]),
    without('--memory', ['memory', 'swap'], { safe: 'The limit is higher by 256 MiB, with as much swap, not more.' }, [
        { kind: 'higher-limit', flag: '--memory', by: run_limits/* RUN_LIMITS */.Bz.memory },
        { kind: 'higher-limit', flag: '--memory-swap', by: 2 * run_limits/* RUN_LIMITS */.Bz.memory },
    ]),
    without('--memory-swap', ['swap'], { safe: 'There is swap of 256 MiB, not more.' }, [
        { kind: 'higher-limit', flag: '--memory-swap', by: run_limits/* RUN_LIMITS */.Bz.memory },
    ]),
    without('--cpus', ['cpus'], { safe: NOT_USED }),
    without('--ulimit fsize', ['file-size'], { kernel: ['limits'], safe: NOT_USED }),
    without('--ulimit nofile', ['open-files'], { kernel: ['limits'], safe: NOT_USED }),
    instead('--ulimit core', 'core=1:2', ['core'], {
        kernel: ['limits'],
        safe: 'A crash finds the same limit as in the attested run.',
    }),
    without('--no-healthcheck', ['healthcheck'], { safe: 'The check fails at once: an image without a shell has no true.' }, [
        { kind: 'without-flag', flag: '--no-healthcheck' },
        { kind: 'with-flag', flag: '--health-cmd', value: 'true' },
    ]),
    without('--log-driver none', ['log'], { safe: 'At most 1 MiB is kept, and removed with the container.' }, [
        { kind: 'other-value', flag: '--log-driver', value: 'json-file' },
        { kind: 'with-flag', flag: '--log-opt', value: 'max-size=1m' },
    ]),
    without('--http-proxy=false', ['http-proxy', 'environment'], {
        scope: { engine: 'podman' },
        fails: ['PR-ENV-1'],
        safe: 'The proxy does not exist: its name is reserved (RFC 2606).',
    }, [
        { kind: 'without-flag', flag: '--http-proxy=false' },
        { kind: 'with-flag', flag: '--env', value: 'https_proxy=http://proxy.invalid' },
    ]),
];

;// CONCATENATED MODULE: ./build/src/probes/controls/packet.js
const OWN_NETWORK = 'The network is internal: it has no route out, the host has no address in it, and it is removed afterwards.';
const NO_RESOLVER = [{ path: 'HostConfig.Dns', value: '["127.0.0.1"]' }];
const NEVER_CONNECTS = 'A socket cannot connect anywhere: the network is none.';
const NOTHING_OF_THE_HOSTS = 'Only the container’s own layer can be written, which is watched like OUTPUT, and removed with it; without a user namespace this root reads what needs no capability of the host’s. Docker’s own hosts, hostname and resolv.conf of the container can be as well, each up to the largest file.';
const PODMAN_OWN_FILES = { podman: ['/etc/hosts'] };
const NOT_REACHED = 'Another layer still keeps the operation from succeeding.';
const PACKET_CONTROLS = [
    {
        id: 'PR-NET-1',
        group: 'packet',
        weakens: [
            { kind: 'network', address: '1.1.1.2' },
            { kind: 'profile', allows: 'internet-sockets' },
        ],
        fails: ['PR-NET-1', 'PR-NET-2', 'PR-SOCK-1'],
        succeeds: ['PR-NET-1', 'PR-SOCK-1'],
        restrictions: ['network', 'seccomp-held', 'seccomp-sockets'],
        config: NO_RESOLVER,
        kernel: ['network'],
        marker: { kind: 'peer', saw: '1.1.1.2' },
        safe: OWN_NETWORK,
    },
    {
        id: 'PR-NET-2',
        group: 'packet',
        partOf: 'PR-NET-1',
        weakens: [{ kind: 'network', address: '1.1.1.3' }],
        fails: ['PR-NET-2'],
        succeeds: [],
        restrictions: ['network'],
        config: NO_RESOLVER,
        kernel: ['network'],
        safe: OWN_NETWORK,
    },
    {
        id: 'PR-SOCK-1',
        group: 'packet',
        partOf: 'PR-NET-1',
        weakens: [{ kind: 'profile', allows: 'internet-sockets' }],
        fails: ['PR-SOCK-1'],
        succeeds: ['PR-SOCK-1'],
        restrictions: ['seccomp-held', 'seccomp-sockets'],
        kernel: [],
        safe: NEVER_CONNECTS,
    },
    {
        id: 'PR-PTRACE-1',
        group: 'packet',
        weakens: [{ kind: 'profile', allows: 'ptrace-traceme' }],
        fails: ['PR-PTRACE-1'],
        succeeds: ['PR-PTRACE-1'],
        restrictions: ['seccomp-held', 'seccomp-ptrace'],
        kernel: [],
        safe: 'The filter answers ptrace with success and does not make the call, so nothing is traced.',
    },
    {
        id: 'PR-ENV-1',
        group: 'packet',
        weakens: [{ kind: 'with-flag', flag: '--env', value: 'CONTROL_TOKEN=' }],
        fails: ['PR-ENV-1'],
        succeeds: [],
        restrictions: ['environment'],
        kernel: [],
        safe: 'The variable looks like a secret and is empty.',
    },
    {
        id: 'PR-FS-RO-IN',
        group: 'packet',
        weakens: [{ kind: 'input-writable' }, { kind: 'input-for-all' }],
        fails: ['PR-FS-RO-IN', 'PR-MOUNT-1'],
        mounts: ['/in'],
        succeeds: ['PR-FS-RO-IN'],
        restrictions: ['input'],
        kernel: [],
        safe: 'The staged copy of INPUT is this control’s own, and watched like OUTPUT.',
    },
    {
        id: 'PR-FS-RO-IN/mount',
        group: 'packet',
        scope: { rootless: false },
        partOf: 'PR-FS-RO-IN',
        weakens: [{ kind: 'input-writable' }],
        restsOn: ['user'],
        fails: ['PR-FS-RO-IN', 'PR-MOUNT-1'],
        mounts: ['/in'],
        succeeds: [],
        restrictions: ['input'],
        kernel: [],
        safe: NOT_REACHED,
    },
    {
        id: 'PR-FS-RO-IN/folder',
        group: 'packet',
        partOf: 'PR-FS-RO-IN',
        weakens: [{ kind: 'input-for-all' }],
        fails: [],
        succeeds: [],
        restrictions: [],
        kernel: [],
        safe: NOT_REACHED,
    },
    {
        id: 'PR-FS-ESC',
        group: 'packet',
        weakens: [
            { kind: 'without-flag', flag: '--read-only' },
            { kind: 'other-value', flag: '--user', value: '0:0' },
        ],
        fails: ['PR-FS-ESC-1', 'PR-FS-ESC-2', 'PR-MOUNT-1'],
        mounts: ['/'],
        succeeds: ['PR-FS-ESC-1', 'PR-FS-ESC-2'],
        restrictions: ['read-only', 'user'],
        mountedOn: PODMAN_OWN_FILES,
        kernel: ['user'],
        safe: NOTHING_OF_THE_HOSTS,
    },
    {
        id: 'PR-FS-ESC/root',
        group: 'packet',
        partOf: 'PR-FS-ESC',
        weakens: [{ kind: 'without-flag', flag: '--read-only' }],
        fails: ['PR-FS-ESC-1', 'PR-MOUNT-1'],
        mounts: ['/'],
        succeeds: [],
        restrictions: ['read-only'],
        mountedOn: PODMAN_OWN_FILES,
        kernel: [],
        safe: NOT_REACHED,
    },
    {
        id: 'PR-FS-ESC/user',
        group: 'packet',
        partOf: 'PR-FS-ESC',
        weakens: [{ kind: 'other-value', flag: '--user', value: '0:0' }],
        fails: [],
        failsOn: { docker: ['PR-MOUNT-1'] },
        mounts: ['/dev'],
        succeeds: [],
        restrictions: ['user'],
        kernel: ['user'],
        safe: NOT_REACHED,
    },
    {
        id: 'PR-FS-OUT-OK',
        group: 'packet',
        weakens: [{ kind: 'output-taken', name: 'report.md' }],
        fails: ['PR-FS-OUT-OK'],
        succeeds: [],
        restrictions: [],
        kernel: [],
        safe: 'The folder is empty, and in this control’s own OUTPUT.',
    },
    {
        id: 'PR-EXEC-1',
        group: 'packet',
        weakens: [{ kind: 'program-at', path: '/bin/ls' }],
        fails: ['PR-EXEC-1'],
        succeeds: [],
        restrictions: [],
        kernel: [],
        marker: { kind: 'nonce', replaces: 'PR-EXEC-1' },
        unsealed: 'The seal would keep the program from being executed.',
        safe: 'The program is this project’s, and writes one line to this control’s own OUTPUT.',
    },
    {
        id: 'PR-MOUNT-1/tmpfs',
        group: 'packet',
        weakens: [{ kind: 'with-flag', flag: '--tmpfs', value: '/mnt:rw,noexec,nosuid,nodev,size=65536' }],
        fails: ['PR-MOUNT-1'],
        mounts: ['/mnt'],
        succeeds: [],
        restrictions: [],
        mounted: ['/mnt'],
        kernel: [],
        safe: 'It is small, and gone with the container.',
    },
    {
        id: 'PR-MOUNT-1/hosts',
        group: 'packet',
        weakens: [{ kind: 'file-at', path: '/etc/hosts' }],
        fails: ['PR-MOUNT-1'],
        mounts: ['/etc/hosts'],
        succeeds: [],
        restrictions: [],
        mounted: ['/etc/hosts'],
        kernel: [],
        safe: 'The file is empty, read-only, and from this control’s own folder.',
    },
    {
        id: 'PR-MOUNT-1/podman-tmpfs',
        group: 'packet',
        scope: { engine: 'podman' },
        weakens: [{ kind: 'without-flag', flag: '--read-only-tmpfs=false' }],
        restsOn: ['read-only'],
        fails: ['PR-MOUNT-1'],
        mounts: ['/run', '/var/tmp'],
        succeeds: [],
        restrictions: ['read-only-tmpfs'],
        mounted: ['/run', '/var/tmp'],
        kernel: [],
        safe: 'They hold the little that an image may have there, and are gone with the container.',
    },
    {
        id: 'PR-SOCK-DOCKER',
        group: 'packet',
        weakens: [{ kind: 'file-at', path: '/var/run/docker.sock' }],
        fails: ['PR-SOCK-DOCKER', 'PR-MOUNT-1'],
        mounts: ['/run/docker.sock'],
        succeeds: [],
        restrictions: [],
        mounted: ['/run/docker.sock'],
        kernel: [],
        safe: 'It is an empty file, not a socket.',
    },
];

// EXTERNAL MODULE: ./build/src/probes/controls/control.js
var control = __webpack_require__(66473);
;// CONCATENATED MODULE: ./build/src/probes/controls/controls.js



const CONTROLS = [...PACKET_CONTROLS, ...HARDENING_CONTROLS];
function controlsFor(mode, engine) {
    if (mode === 'none')
        return [];
    return CONTROLS.filter(({ group, scope = {} }) => (group === 'packet' || mode === 'all') &&
        (scope.engine === undefined || scope.engine === engine.name) &&
        (scope.rootless === undefined || scope.rootless === engine.rootless));
}


/***/ }),

/***/ 49460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ NAMESPACES),
/* harmony export */   z: () => (/* binding */ END_NOT_ASKED)
/* harmony export */ });
const NAMESPACES = ['net', 'mnt', 'pid', 'ipc', 'uts', 'cgroup', 'user'];
const END_NOT_ASKED = { state: 'unobserved', why: 'not-asked' };


/***/ }),

/***/ 93064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ enforcingProgram),
/* harmony export */   dk: () => (/* binding */ GVISOR_PROBLEM),
/* harmony export */   uN: () => (/* binding */ runtimeProblem)
/* harmony export */ });
const ENFORCING = new Map([
    ['runc', 'runc'],
    ['crun', 'crun'],
    ['io.containerd.runc.v2', 'runc'],
]);
function enforcingProgram(runtime) {
    return ENFORCING.get(runtime) ?? null;
}
const GVISOR_PROBLEM = 'ignores the seccomp profile and answers EACCES where the packet demands EROFS (docs/venues.md, "gVisor")';
function runtimeProblem(runtime) {
    if (enforcingProgram(runtime) !== null)
        return null;
    return /^(runsc|gvisor)/i.test(runtime)
        ? `The OCI runtime "${runtime}" is gVisor: it ${GVISOR_PROBLEM}.`
        : `The OCI runtime "${runtime}" is not known to load seccomp profiles.`;
}


/***/ }),

/***/ 17726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  A: () => (/* binding */ MAIN_CHECKS)
});

;// CONCATENATED MODULE: ./build/src/probes/posture/filesystem.js
const NO_WRITE = [{ errno: [1, 2, 13, 30] }];
function kernelFile(id, path, source) {
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
function masked(id, op, path, source, control) {
    return {
        id,
        operations: [{ op, path }],
        whenPermitted: op === 'read' ? 'the kernel’s own content, or EACCES from the file itself' : 'the kernel’s own entries',
        denied: [{ equals: op === 'read' ? '' : [] }, { errno: [2] }],
        layer: 'mount',
        source,
        control,
    };
}
const MASKED = 'OCI runtime specification: linux.maskedPaths; moby: oci/defaults.go';
const unmasked = (needs) => ({ failsIn: 'unmasked', needs });
function device(id, path, source) {
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
const FILE_CHECKS = [
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
            op: 'open',
            path: `${folder === '/' ? '' : folder}/__posture`,
            flags: 'create',
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
                    stands: 'Podman does not grant CAP_MKNOD by default, and this program’s runs do not add a capability',
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
        whenPermitted: 'opened for writing: a program that the host runs, or another group',
        denied: NO_WRITE,
        layer: 'mount',
        source: 'CVE-2022-0492; cgroups(7)',
        control: {
            stands: 'cgroup mounts stay read-only in every unprivileged run, and this program’s runs are unprivileged',
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
            stands: 'engines do not grant CAP_SYS_RESOURCE by default, and this program’s runs do not add a capability',
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
    masked('masked-powercap', 'list', '/sys/devices/virtual/powercap', MASKED, unmasked('/sys/devices/virtual/powercap/intel-rapl')),
];

;// CONCATENATED MODULE: ./build/src/probes/posture/identity.js
const STATUS = '/proc/self/task/*/status';
const ROOT = { failsIn: 'root' };
function capabilities(id, field, control, controls) {
    return {
        id,
        operations: [{ op: 'read', path: STATUS, find: `^${field}:\\s*(\\w+)$` }],
        whenPermitted: 'a bit for each capability that there is',
        denied: [{ within: ['0{16}'] }],
        layer: 'capabilities',
        source: 'capabilities(7); proc_pid_status(5)',
        control,
        ...(controls === undefined ? {} : { controls }),
    };
}
const IDENTITY_CHECKS = [
    {
        id: 'uid',
        operations: [{ op: 'read', path: STATUS, find: '^Uid:\\s*(.*)$' }],
        whenPermitted: '0 among the four',
        denied: [{ within: ['65532\\t65532\\t65532\\t65532'] }],
        layer: 'permission',
        source: 'credentials(7); contract §2: user 65532',
        control: ROOT,
    },
    {
        id: 'gid',
        operations: [{ op: 'read', path: STATUS, find: '^Gid:\\s*(.*)$' }],
        whenPermitted: '0 among the four',
        denied: [{ within: ['65532\\t65532\\t65532\\t65532'] }],
        layer: 'permission',
        source: 'credentials(7); contract §2: user 65532',
        control: ROOT,
    },
    {
        id: 'groups',
        operations: [{ op: 'read', path: STATUS, find: '^Groups:[ \\t]*(.*)$' }],
        whenPermitted: 'further groups',
        denied: [{ within: ['(65532)? ?'] }],
        layer: 'permission',
        source: 'credentials(7); CVE-2022-36109 (supplementary groups)',
        control: ROOT,
    },
    capabilities('capabilities-inheritable', 'CapInh', {
        stands: 'engines have set no inheritable capability since CVE-2022-24769',
    }),
    capabilities('capabilities-permitted', 'CapPrm', { failsIn: 'capabilities' }),
    capabilities('capabilities-effective', 'CapEff', { failsIn: 'capabilities' }),
    capabilities('capabilities-bounding', 'CapBnd', { failsIn: 'capabilities' }),
    capabilities('capabilities-ambient', 'CapAmb', {
        stands: 'engines set an ambient capability only for an added one, and this program’s runs do not add any',
    }),
    {
        id: 'no-new-privileges',
        operations: [{ op: 'read', path: STATUS, find: '^NoNewPrivs:\\s*(\\d+)$' }],
        whenPermitted: '0',
        denied: [{ within: ['1'] }],
        layer: 'permission',
        source: 'kernel.org: userspace-api/no_new_privs',
        control: { failsIn: 'new-privileges' },
    },
    {
        id: 'seccomp-filter',
        operations: [
            { op: 'read', path: STATUS, find: '^Seccomp:\\s*(\\d+)$' },
            { op: 'read', path: STATUS, find: '^Seccomp_filters:\\s*(\\d+)$' },
        ],
        whenPermitted: '0: no filter; with a filter each thread reports 2',
        denied: [{ within: ['[1-9]\\d*'] }],
        layer: 'seccomp',
        source: 'proc_pid_status(5): Seccomp, Seccomp_filters',
        control: { failsIn: 'no-profile' },
    },
    {
        id: 'umask',
        operations: [{ op: 'read', path: '/proc/self/status', find: '^Umask:\\s*(\\d+)$' }],
        whenPermitted: '0000: anyone can write the files that it makes',
        denied: [{ within: ['0022'] }],
        layer: 'permission',
        source: 'umask(2); OCI runtime specification: process.user.umask',
        control: {
            stands: 'Docker has no flag for it, and this program does not set it: it is the runtimes’ own',
        },
    },
    {
        id: 'open-files',
        operations: [{ op: 'held' }],
        whenPermitted: 'descriptors that engine or runtime left open',
        denied: [
            {
                within: [
                    'stdin (read|read-write) /dev/null',
                    'std(out|err) (write|read-write) (pipe|/dev/null)',
                    'further write /out/posture\\.jsonl',
                    'further read (/usr)?/lib(64)?(/[-\\w]+)?/libffi\\.so(\\.\\d+)+',
                ],
            },
        ],
        layer: 'permission',
        source: 'CVE-2024-21626: runc left a descriptor of the host open; proc_pid_fd(5); libffi: src/tramp.c',
        control: { stands: 'the flags of create do not leave a descriptor open; only a broken runtime does' },
    },
    {
        id: 'environment',
        operations: [{ op: 'environment' }],
        whenPermitted: 'keys that engine, client or caller added',
        denied: [
            { within: ['PATH', 'HOME', 'HOSTNAME', 'TERM', 'container', 'LC_CTYPE', 'SSL_CERT_FILE', 'LANG'] },
        ],
        layer: 'environment',
        source: 'contract §4, PR-ENV-1',
        control: { failsIn: 'strangers' },
    },
    {
        id: 'terminal',
        operations: [{ op: 'open', path: '/dev/tty', flags: 'write' }],
        whenPermitted: 'the terminal of the user who started the container (TIOCSTI)',
        denied: [{ errno: [2, 6] }],
        layer: 'namespace',
        source: 'tty(4); ioctl_tty(2): TIOCSTI',
        control: { failsIn: 'terminal' },
    },
    {
        id: 'input-stream',
        operations: [{ op: 'link', path: '/proc/self/fd/0' }],
        whenPermitted: 'a terminal or a socket of the caller’s',
        denied: [{ within: ['/dev/null', 'pipe:\\[\\d+\\]'] }],
        layer: 'namespace',
        source: 'docker create: --interactive, --tty',
        control: { failsIn: 'terminal' },
    },
    {
        id: 'lsm-label',
        operations: [{ op: 'read', path: '/proc/self/attr/current' }],
        whenPermitted: 'unconfined, or another label than the engine reports',
        denied: [{ labelled: true }],
        layer: 'lsm',
        source: 'kernel.org: admin-guide/LSM/apparmor; recorded if the engine reports none',
        control: {
            stands: 'the host’s modules and the engine choose the label, and this program’s runs do not change it',
        },
    },
    {
        id: 'apparmor-profile',
        where: { lsm: 'apparmor', rootless: false },
        operations: [
            { op: 'read', path: '/proc/self/attr/current' },
            { op: 'read', path: '/proc/self/mountinfo', find: '^\\S+ \\S+ \\S+ (\\S+) /proc/kcore ' },
            { op: 'read', path: '/proc/kcore' },
        ],
        whenPermitted: 'a profile that only complains, or a file that the engine’s profile denies',
        denied: [{ enforced: true }],
        layer: 'lsm',
        source: 'moby: profiles/apparmor; containers/common: pkg/apparmor; crun stacks it onto its own profile (AppArmor 4)',
        control: {
            stands: 'the engine loads its profile in force, and this program’s runs do not change it',
        },
    },
];

// EXTERNAL MODULE: ./build/src/probes/kernel/facts.js
var facts = __webpack_require__(49460);
;// CONCATENATED MODULE: ./build/src/probes/posture/isolation.js

const NEVER_HOSTS = {
    stands: 'this program’s runs never join a namespace of the host, not even weakened runs',
};
function namespace(name) {
    return {
        id: `namespace-${name}`,
        operations: [{ op: 'link', path: `/proc/self/ns/${name}` }],
        whenPermitted: 'the host’s own inode number',
        denied: [{ notHosts: name }],
        ...(name === 'user' ? { variants: [{ where: { rootless: false }, denied: [{ isHosts: name }] }] } : {}),
        layer: 'namespace',
        source: 'namespaces(7)',
        control: name === 'cgroup' ? { failsIn: 'cgroup' } : NEVER_HOSTS,
    };
}
const METADATA = [
    [2, '169.254.169.254', 80],
    [2, '169.254.170.2', 80],
    [2, '168.63.129.16', 80],
    [2, '100.100.100.200', 80],
    [2, '192.0.0.192', 80],
    [10, 'fd00:ec2::254', 80],
    [10, 'fd20:ce::254', 80],
];
const ISOLATION_CHECKS = [
    ...facts/* NAMESPACES */.d.map(namespace),
    {
        id: 'hostname',
        operations: [{ op: 'hostname' }],
        whenPermitted: 'the host’s name, or one that names its owner',
        denied: [{ within: ['[0-9a-f]{12}'] }, { asked: '--hostname' }],
        layer: 'namespace',
        source: 'uts_namespaces(7); engines use the container’s id',
        control: { failsIn: 'strangers' },
    },
    {
        id: 'interfaces',
        operations: [{ op: 'read', path: '/proc/net/dev', find: '^\\s*(\\S+):' }],
        whenPermitted: 'an interface to another network',
        denied: [{ equals: ['lo'] }],
        layer: 'namespace',
        source: 'proc_pid_net(5); docker run --network none',
        control: { failsIn: 'network' },
    },
    {
        id: 'routes',
        operations: [{ op: 'read', path: '/proc/net/route', find: '^(?!Iface)(\\S+)' }],
        whenPermitted: 'a route to another network',
        denied: [{ equals: [] }],
        layer: 'namespace',
        source: 'proc_pid_net(5)',
        control: { failsIn: 'network' },
    },
    {
        id: 'routes-v6',
        operations: [{ op: 'read', path: '/proc/net/ipv6_route', find: '^.*\\s(\\S+)$' }],
        whenPermitted: 'a route to another network',
        denied: [{ within: ['lo'] }, { errno: [2] }],
        layer: 'namespace',
        source: 'proc_pid_net(5)',
        control: { failsIn: 'network' },
    },
    {
        id: 'neighbours',
        operations: [{ op: 'read', path: '/proc/net/arp', find: '^(\\d\\S*)' }],
        whenPermitted: 'other machines’ addresses',
        denied: [{ equals: [] }],
        layer: 'namespace',
        source: 'arp(7)',
        control: {
            stands: 'an empty network has no neighbours, and this program’s runs do not join another network',
        },
    },
    {
        id: 'loopback',
        operations: [
            { op: 'connect', family: 2, address: '127.0.0.1', port: 22 },
            { op: 'connect', family: 10, address: '::1', port: 22 },
            { op: 'connect', family: 2, address: '127.0.0.53', port: 53 },
        ],
        whenPermitted: 'ECONNREFUSED or ENETUNREACH from its own loopback',
        denied: [{ errno: [1] }],
        layer: 'seccomp',
        source: 'ip(7)',
        control: { failsIn: 'no-profile' },
    },
    {
        id: 'metadata-addresses',
        operations: METADATA.map(([family, address, port]) => ({ op: 'connect', family, address, port })),
        whenPermitted: 'ENETUNREACH from an empty network',
        denied: [{ errno: [1] }],
        layer: 'seccomp',
        source: 'the clouds’ documentation: AWS, ECS, Azure, Alibaba, Oracle, Google',
        control: { failsIn: 'no-profile' },
    },
    {
        id: 'abstract-sockets',
        operations: [{ op: 'connect', family: 1, address: '\0/containerd-shim/posture', port: 0 }],
        whenPermitted: 'ECONNREFUSED: no process listens there',
        denied: [{ errno: [1] }],
        layer: 'seccomp',
        source: 'CVE-2020-15257: the shim’s abstract socket; unix(7)',
        control: { failsIn: 'no-profile' },
    },
    {
        id: 'names',
        operations: [{ op: 'resolve', name: 'posture.invalid' }],
        whenPermitted: 'an address from a name server',
        denied: [{ equals: [] }],
        layer: 'namespace',
        source: 'resolver(5); RFC 6761: .invalid has no address',
        control: {
            stands: 'a name server that answers would be outside the machine, and this program’s runs do not reach one',
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
        whenPermitted: 'ENXIO: a socket is there',
        denied: [{ errno: [2] }],
        layer: 'mount',
        source: 'contract §4, PR-SOCK-DOCKER; open(2)',
        control: {
            stands: 'this program’s runs never get an engine’s socket; a negative control of PR-SOCK-DOCKER puts a file there',
        },
    },
];
const LEFT_CHECKS = [
    {
        id: 'unix-sockets',
        operations: [{ op: 'read', path: '/proc/net/unix', find: '^([0-9a-f]+:.*)$' }],
        whenPermitted: 'sockets of others, or made before',
        denied: [{ equals: [] }, { errno: [2] }],
        layer: 'namespace',
        source: 'unix(7)',
        control: { failsIn: 'no-profile' },
    },
    {
        id: 'processes',
        operations: [{ op: 'read', path: '/proc/[0-9]*/status', find: '^Pid:\\s*(\\d+)$' }],
        whenPermitted: 'other processes, of the host or made before',
        denied: [{ equals: ['1'] }],
        layer: 'namespace',
        source: 'pid_namespaces(7)',
        control: { failsIn: 'no-profile' },
    },
];

// EXTERNAL MODULE: ./build/src/probes/posture/limits.js
var limits = __webpack_require__(24732);
// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js
var syscalls = __webpack_require__(86608);
;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls/call.js

const BAD = -1;
const EPERM = [{ errno: [1] }];
const EPERM_OR_ENOSYS = [{ errno: [1, 38] }];
const forking = (number) => ({
    op: 'code',
    code: `b8${number.toString(16).padStart(2, '0')}0000000f0585c0750931ffb8e70000000f05c3`,
});
const I386_GETPID = { op: 'code', code: 'b814000000cd80c3' };
const NO_PROFILE = { failsIn: 'no-profile' };
const CAPABILITY_FIRST = {
    stands: 'the capability that it needs is missing too, and the kernel checks that first; the sweep shows the filter',
};
const call = (name, ...args) => ({
    op: 'call',
    name,
    args,
});
function isYoung(operation) {
    if (operation.op !== 'call')
        return false;
    return ((0,syscalls/* numberOf */.rl)('x86_64', operation.name) ?? 0) > syscalls/* YOUNGEST_OF_LIBSECCOMP_2_5 */.sw;
}

;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls/allowed-by-targeted-deny.js

const ALLOWED_BY_TARGETED_DENY = [
    {
        id: 'mq_open',
        calls: [call('mq_open', BAD, 0, 0, 0)],
        whenPermitted: 'EFAULT',
        source: 'mq_open(3)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'landlock',
        calls: [call('landlock_create_ruleset', BAD, 0, BAD)],
        whenPermitted: 'EINVAL or EOPNOTSUPP',
        source: 'landlock(7)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'mknod',
        calls: [call('mknodat', -100, '/out/__posture', 0o10644, 0)],
        whenPermitted: 'a pipe',
        source: 'mknod(2)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'links',
        calls: [call('symlinkat', BAD, -100, BAD), call('linkat', BAD, BAD, BAD, BAD, BAD)],
        whenPermitted: 'EFAULT or EINVAL',
        source: 'link(2), symlink(2)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'chmod',
        calls: [call('fchmodat', -100, BAD, 0), call('fchownat', -100, BAD, 0, 0, 0)],
        whenPermitted: 'EFAULT',
        source: 'chmod(2), chown(2)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'shared-memory',
        calls: [call('shmget', 0, 0, 0), call('semget', BAD, BAD, 0), call('msgget', 0x7fffffff, 0)],
        whenPermitted: 'EINVAL or ENOENT',
        source: 'sysvipc(7)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'kill',
        calls: [call('kill', 0x3fffffff, 0), call('tkill', 0x3fffffff, 0)],
        whenPermitted: 'ESRCH',
        source: 'kill(2)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'setuid',
        calls: [call('setuid', BAD), call('setgid', BAD), call('setgroups', BAD, BAD)],
        whenPermitted: 'EINVAL',
        source: 'setuid(2)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'execveat',
        calls: [call('execveat', BAD, BAD, 0, 0, BAD)],
        whenPermitted: 'EINVAL or EFAULT',
        source: 'execveat(2)',
        where: { profiles: ['deny-by-default'] },
    },
    {
        id: 'schedule',
        calls: [call('sched_setscheduler', 0x3fffffff, 0, BAD), call('setpriority', 99, 0, 0)],
        whenPermitted: 'ESRCH, EFAULT or EINVAL',
        source: 'sched_setscheduler(2)',
        where: { profiles: ['deny-by-default'] },
    },
];

;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls/kernel.js

const KERNEL = [
    {
        id: 'keyctl',
        calls: [call('keyctl', BAD, 0, 0, 0, 0)],
        whenPermitted: 'EOPNOTSUPP',
        source: 'keyctl(2); keyrings are not namespaced',
    },
    {
        id: 'add_key',
        calls: [call('add_key', BAD, BAD, 0, BAD, 0)],
        whenPermitted: 'EINVAL',
        source: 'add_key(2)',
    },
    {
        id: 'request_key',
        calls: [call('request_key', BAD, BAD, 0, 0)],
        whenPermitted: 'EFAULT',
        source: 'request_key(2)',
    },
    {
        id: 'bpf',
        calls: [call('bpf', BAD, BAD, 16)],
        whenPermitted: 'EFAULT or EINVAL',
        source: 'bpf(2); kernel.org: unprivileged_bpf_disabled',
    },
    {
        id: 'userfaultfd',
        calls: [call('userfaultfd', 0x1 + 0x4)],
        whenPermitted: 'EINVAL: a flag that does not exist',
        source: 'userfaultfd(2)',
    },
    {
        id: 'memfd_create',
        calls: [call('memfd_create', BAD, 0)],
        whenPermitted: 'EFAULT; a memfd is an executable file outside every mount',
        source: 'memfd_create(2)',
    },
    {
        id: 'memfd_secret',
        calls: [call('memfd_secret', BAD)],
        whenPermitted: 'EINVAL',
        source: 'memfd_secret(2)',
    },
    {
        id: 'personality',
        calls: [call('personality', 0xffffffff)],
        whenPermitted: 'the current one',
        source: 'personality(2)',
    },
    {
        id: 'open_by_handle_at',
        calls: [call('open_by_handle_at', BAD, BAD, 0)],
        whenPermitted: 'EFAULT',
        source: 'open_by_handle_at(2); CVE-2014-9357 (shocker)',
    },
    {
        id: 'name_to_handle_at',
        calls: [call('name_to_handle_at', BAD, BAD, BAD, BAD, BAD)],
        whenPermitted: 'EINVAL',
        source: 'name_to_handle_at(2)',
    },
    {
        id: 'fanotify_init',
        calls: [call('fanotify_init', 0x200 + 0x80000000, 0)],
        whenPermitted: 'EINVAL',
        source: 'fanotify_init(2)',
    },
    {
        id: 'fanotify_mark',
        calls: [call('fanotify_mark', BAD, BAD, 0, BAD, 0)],
        whenPermitted: 'EINVAL',
        source: 'fanotify_mark(2)',
    },
    {
        id: 'init_module',
        calls: [call('init_module', BAD, 0, BAD), call('finit_module', BAD, BAD, BAD)],
        whenPermitted: 'EFAULT or EINVAL',
        source: 'init_module(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'delete_module',
        calls: [call('delete_module', BAD, 0)],
        whenPermitted: 'EFAULT',
        source: 'delete_module(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'kexec_load',
        calls: [call('kexec_load', 0, 0, 0, BAD), call('kexec_file_load', BAD, BAD, 0, 0, BAD)],
        whenPermitted: 'EINVAL',
        source: 'kexec_load(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'reboot',
        calls: [call('reboot', 0, 0, 0, 0)],
        whenPermitted: 'EINVAL: no magic number',
        source: 'reboot(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'sethostname',
        calls: [call('sethostname', BAD, BAD), call('setdomainname', BAD, BAD)],
        whenPermitted: 'EINVAL',
        source: 'sethostname(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'settimeofday',
        calls: [call('settimeofday', BAD, 0)],
        whenPermitted: 'EFAULT',
        source: 'settimeofday(2)',
    },
    {
        id: 'clock_settime',
        calls: [call('clock_settime', 0, BAD)],
        whenPermitted: 'EFAULT',
        source: 'clock_settime(2)',
    },
    {
        id: 'adjtimex',
        calls: [call('adjtimex', BAD), call('clock_adjtime', 0, BAD)],
        whenPermitted: 'EFAULT',
        source: 'adjtimex(2)',
    },
    {
        id: 'syslog',
        calls: [call('syslog', 99, 0, 0)],
        whenPermitted: 'EINVAL',
        source: 'syslog(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'swapon',
        calls: [call('swapon', BAD, BAD), call('swapoff', BAD)],
        whenPermitted: 'EINVAL',
        source: 'swapon(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'quotactl',
        calls: [call('quotactl', BAD, 0, 0, 0), call('quotactl_fd', BAD, BAD, 0, 0)],
        whenPermitted: 'EINVAL or EBADF',
        source: 'quotactl(2)',
    },
    {
        id: 'acct',
        calls: [call('acct', BAD)],
        whenPermitted: 'EFAULT',
        source: 'acct(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'iopl',
        calls: [call('iopl', 99), call('ioperm', BAD, BAD, 1)],
        whenPermitted: 'EINVAL',
        source: 'iopl(2), ioperm(2)',
        where: { architectures: ['x86_64'] },
    },
    {
        id: 'modify_ldt',
        calls: [call('modify_ldt', 0, 0, 0)],
        whenPermitted: 'it succeeds',
        source: 'modify_ldt(2)',
        where: { architectures: ['x86_64'] },
    },
    {
        id: 'remap_file_pages',
        calls: [call('remap_file_pages', BAD, BAD, BAD, BAD, BAD)],
        whenPermitted: 'EINVAL',
        source: 'remap_file_pages(2)',
    },
    {
        id: 'sysfs',
        calls: [call('sysfs', 99, 0, 0), call('ustat', BAD, BAD)],
        whenPermitted: 'EINVAL or ENOSYS',
        source: 'sysfs(2), ustat(2)',
        where: { architectures: ['x86_64'] },
    },
    {
        id: 'setxattrat',
        calls: [call('setxattrat', BAD, BAD, BAD, BAD, BAD, BAD), call('removexattrat', BAD, BAD, BAD, BAD)],
        whenPermitted: 'EINVAL',
        source: 'kernel: fs/xattr.c (6.13)',
    },
    {
        id: 'lsm_set_self_attr',
        calls: [call('lsm_set_self_attr', BAD, BAD, 0, BAD)],
        whenPermitted: 'EINVAL',
        source: 'kernel: security/lsm_syscalls.c (6.8)',
    },
];

;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls/mounts.js

const MOUNTS = [
    { id: 'mount', calls: [call('mount', BAD, BAD, BAD, 0, 0)], whenPermitted: 'EFAULT', source: 'mount(2)' },
    {
        id: 'umount2',
        calls: [call('umount2', BAD, BAD)],
        whenPermitted: 'EINVAL: such flags do not exist',
        source: 'umount(2)',
    },
    {
        id: 'pivot_root',
        calls: [call('pivot_root', BAD, BAD)],
        whenPermitted: 'EFAULT',
        source: 'pivot_root(2)',
        control: CAPABILITY_FIRST,
    },
    { id: 'chroot', calls: [call('chroot', BAD)], whenPermitted: 'EFAULT', source: 'chroot(2)' },
    {
        id: 'open_tree',
        calls: [call('open_tree', BAD, BAD, 0)],
        whenPermitted: 'EFAULT',
        source: 'open_tree(2)',
    },
    {
        id: 'move_mount',
        calls: [call('move_mount', BAD, BAD, BAD, BAD, 0)],
        whenPermitted: 'EFAULT',
        source: 'move_mount(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'mount_setattr',
        calls: [call('mount_setattr', BAD, BAD, BAD, BAD, 0)],
        whenPermitted: 'EINVAL: such flags do not exist',
        source: 'mount_setattr(2)',
    },
    {
        id: 'fsopen',
        calls: [call('fsopen', BAD, 0)],
        whenPermitted: 'EFAULT',
        source: 'fsopen(2); CVE-2022-0185',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'fsconfig',
        calls: [call('fsconfig', BAD, 0, 0, 0, 0)],
        whenPermitted: 'EINVAL: no descriptor',
        source: 'fsconfig(2)',
    },
    {
        id: 'fsmount',
        calls: [call('fsmount', BAD, 0, 0)],
        whenPermitted: 'EBADF',
        source: 'fsmount(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'fspick',
        calls: [call('fspick', BAD, BAD, 0)],
        whenPermitted: 'EFAULT',
        source: 'fspick(2)',
        control: CAPABILITY_FIRST,
    },
    {
        id: 'statmount',
        calls: [call('statmount', BAD, 0, 0, 0)],
        whenPermitted: 'EFAULT',
        source: 'statmount(2)',
    },
    {
        id: 'listmount',
        calls: [call('listmount', BAD, 0, 0, 0)],
        whenPermitted: 'EFAULT',
        source: 'listmount(2)',
    },
];

;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls/new-processes.js

const NEW_PROCESSES = [
    {
        id: 'fork',
        calls: [forking(57)],
        whenPermitted: 'a child',
        source: 'fork(2)',
        where: { architectures: ['x86_64'] },
    },
    {
        id: 'vfork',
        calls: [forking(58)],
        whenPermitted: 'a child',
        source: 'vfork(2)',
        where: { architectures: ['x86_64'] },
    },
    {
        id: 'clone-process',
        calls: [call('clone', 0x800, 0, 0, 0, 0)],
        whenPermitted: 'EINVAL: CLONE_SIGHAND without CLONE_VM',
        source: 'clone(2)',
    },
    {
        id: 'clone3',
        calls: [call('clone3', BAD, 64)],
        whenPermitted: 'EFAULT: no clone_args at that address',
        denied: [{ errno: [38, 1] }],
        source: 'clone(2); glibc falls back to clone on ENOSYS',
    },
    {
        id: 'clone-namespaces',
        calls: [0x10000000, 0x20000000, 0x40000000, 0x20000, 0x4000000, 0x8000000, 0x2000000].map((flag) => call('clone', flag + 0x10000, 0, 0, 0, 0)),
        whenPermitted: 'EINVAL: CLONE_THREAD without CLONE_SIGHAND',
        source: 'clone(2); user_namespaces(7)',
    },
    {
        id: 'unshare',
        calls: [0x10000000, 0x20000000, 0x40000000, 0x20000, 0x4000000, 0x8000000, 0x2000000].map((flag) => call('unshare', flag + 0x1)),
        whenPermitted: 'EINVAL: a flag that does not exist',
        source: 'unshare(2); CVE-2022-0185 began with a user namespace',
    },
    { id: 'setns', calls: [call('setns', BAD, 0)], whenPermitted: 'EBADF', source: 'setns(2)' },
];

;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls/other-processes.js

const OTHER_PROCESSES = [
    {
        id: 'ptrace',
        calls: [call('ptrace', 0x4206, 0x3fffffff, 0, 0)],
        whenPermitted: 'ESRCH',
        source: 'ptrace(2)',
    },
    {
        id: 'process_vm',
        calls: [
            call('process_vm_readv', 1, BAD, 1, BAD, 1, BAD),
            call('process_vm_writev', 1, BAD, 1, BAD, 1, BAD),
        ],
        whenPermitted: 'EINVAL: such flags do not exist',
        source: 'process_vm_readv(2)',
    },
    {
        id: 'process_madvise',
        calls: [call('process_madvise', BAD, BAD, 0, 0, BAD)],
        whenPermitted: 'EINVAL',
        source: 'process_madvise(2)',
    },
    {
        id: 'process_mrelease',
        calls: [call('process_mrelease', BAD, BAD)],
        whenPermitted: 'EINVAL',
        source: 'kernel: mm/oom_kill.c',
    },
    {
        id: 'pidfd_open',
        calls: [call('pidfd_open', BAD, BAD)],
        whenPermitted: 'EINVAL',
        source: 'pidfd_open(2)',
    },
    {
        id: 'pidfd_getfd',
        calls: [call('pidfd_getfd', BAD, BAD, 0)],
        whenPermitted: 'EBADF',
        source: 'pidfd_getfd(2)',
    },
    {
        id: 'pidfd_send_signal',
        calls: [call('pidfd_send_signal', BAD, 0, 0, BAD)],
        whenPermitted: 'EINVAL',
        source: 'pidfd_send_signal(2)',
    },
    {
        id: 'kcmp',
        calls: [call('kcmp', 0x3fffffff, 0x3fffffff, 0, 0, 0)],
        whenPermitted: 'ESRCH',
        source: 'kcmp(2)',
    },
    {
        id: 'move_pages',
        calls: [call('move_pages', 0, 1, BAD, 0, BAD, BAD)],
        whenPermitted: 'EINVAL',
        source: 'move_pages(2)',
    },
    {
        id: 'migrate_pages',
        calls: [call('migrate_pages', 0x3fffffff, 0, 0, 0)],
        whenPermitted: 'ESRCH',
        source: 'migrate_pages(2)',
    },
    {
        id: 'perf_event_open',
        calls: [call('perf_event_open', BAD, 0, 0, BAD, BAD)],
        whenPermitted: 'EINVAL: such flags do not exist',
        source: 'perf_event_open(2)',
    },
];

;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls/past-limits.js

const PAST_LIMITS = [
    {
        id: 'setrlimit',
        calls: [call('setrlimit', BAD, BAD), call('prlimit64', 0, BAD, BAD, 0)],
        denied: EPERM_OR_ENOSYS,
        whenPermitted: 'EINVAL; with a limit of 0 a crash starts the host’s program for cores',
        source: 'setrlimit(2); core(5): piping core dumps to a program',
    },
    {
        id: 'huge-pages',
        calls: [call('mmap', 0, 0x200000, 3, 0x40002, BAD, 0), call('shmget', 0, 0, 0x800)],
        whenPermitted: 'EBADF or EINVAL; the limit on memory does not count them',
        source: 'mmap(2): MAP_HUGETLB; kernel.org: admin-guide/cgroup-v2, hugetlb',
    },
    {
        id: 'descriptor-tables',
        calls: [call('clone', 0x10000, 0, 0, 0, 0), call('close_range', BAD, 0, 2)],
        denied: EPERM_OR_ENOSYS,
        whenPermitted: 'EINVAL; each table of open files has the whole limit',
        source: 'clone(2): CLONE_FILES; close_range(2): CLOSE_RANGE_UNSHARE',
    },
    {
        id: 'io_setup',
        calls: [call('io_setup', BAD, BAD), call('io_submit', BAD, BAD, BAD)],
        whenPermitted: 'EAGAIN, EFAULT or EINVAL; one number bounds them for the whole machine',
        source: 'io_setup(2): fs.aio-max-nr',
    },
    {
        id: 'locks',
        calls: [6, 7, 37, 38, 1024].map((command) => call('fcntl', BAD, command, BAD)),
        denied: EPERM_OR_ENOSYS,
        whenPermitted: 'EBADF; the limit on memory does not count locks',
        source: 'fcntl(2): advisory record locking; kernel: fs/locks.c',
    },
    {
        id: 'attributes',
        calls: ['setxattr', 'lsetxattr', 'fsetxattr'].map((name) => call(name, BAD, BAD, BAD, 0, 0)),
        whenPermitted: 'EFAULT or EBADF; the limit on memory does not count an access list in /tmp',
        source: 'setxattr(2), acl(5); kernel: fs/posix_acl.c',
    },
    {
        id: 'memory-policies',
        calls: [call('mbind', 0, 0, BAD, 0, 0, BAD), call('set_mempolicy', BAD, 0, 0)],
        whenPermitted: 'EINVAL; the limit on memory does not count the policies of a file in /tmp',
        source: 'mbind(2); kernel: mm/mempolicy.c',
    },
];

;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls/sockets.js

const SOCKETS = [
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
        whenPermitted: 'a socket of UNIX, INET, INET6, NETLINK, ALG or VSOCK; RAW and PACKET also need a capability',
        source: 'socket(2); CVE-2026-31431 is in AF_ALG',
    },
    { id: 'socketpair', calls: [{ op: 'socketpair' }], whenPermitted: 'two sockets', source: 'socketpair(2)' },
    {
        id: 'connect',
        calls: [
            call('connect', BAD, BAD, 0),
            call('bind', BAD, BAD, 0),
            call('listen', BAD, 0),
            call('accept4', BAD, 0, 0, 0),
        ],
        whenPermitted: 'EBADF',
        source: 'connect(2), bind(2), listen(2), accept(2)',
    },
    {
        id: 'io_uring_setup',
        calls: [call('io_uring_setup', 1, BAD)],
        whenPermitted: 'EFAULT',
        source: 'io_uring_setup(2); kernel.org: io_uring_disabled',
    },
    {
        id: 'io_uring_enter',
        calls: [call('io_uring_enter', BAD, 0, 0, BAD, 0, 0)],
        whenPermitted: 'EINVAL or EBADF',
        source: 'io_uring_enter(2)',
    },
    {
        id: 'io_uring_register',
        calls: [call('io_uring_register', BAD, 0, 0, 0)],
        whenPermitted: 'EBADF',
        source: 'io_uring_register(2)',
    },
];

;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls/checks.js








const ROWS = [
    ...NEW_PROCESSES,
    ...MOUNTS,
    ...SOCKETS,
    ...OTHER_PROCESSES,
    ...KERNEL,
    ...PAST_LIMITS,
    ...ALLOWED_BY_TARGETED_DENY,
];
const SYSCALL_CHECKS = ROWS.map(({ calls, denied = calls.some(isYoung) ? EPERM_OR_ENOSYS : EPERM, control = NO_PROFILE, ...row }) => ({
    ...row,
    operations: calls,
    denied,
    layer: 'seccomp',
    control,
}));
const FOREIGN_CHECKS = [
    {
        id: 'x32',
        operations: [{ op: 'call', name: 'getpid', args: [], x32: true }],
        whenPermitted: 'the process id, or ENOSYS if the kernel does not have x32',
        denied: [{ equals: 'thread ended' }],
        layer: 'seccomp',
        where: { architectures: ['x86_64'] },
        source: 'seccomp(2): the architecture word; kernel: arch/x86/entry/syscalls/syscall_64.tbl',
        control: NO_PROFILE,
    },
    {
        id: 'i386',
        operations: [I386_GETPID],
        whenPermitted: 'the process id',
        denied: [{ equals: 'thread ended' }, { ended: [159, 139], oom: false }],
        layer: 'seccomp',
        where: { architectures: ['x86_64'] },
        source: 'seccomp(2): the architecture word; int 0x80 has other numbers, socketcall among them',
        control: NO_PROFILE,
    },
];

;// CONCATENATED MODULE: ./build/src/probes/posture/checks.js





const MAIN_CHECKS = [
    ...IDENTITY_CHECKS,
    ...FILE_CHECKS,
    ...ISOLATION_CHECKS,
    ...limits/* LIMIT_CHECKS */.YT,
    ...SYSCALL_CHECKS,
    ...LEFT_CHECKS,
    ...FOREIGN_CHECKS,
];
const CHECKS = [...MAIN_CHECKS, ...limits/* PRESSURE_CHECKS */.c0];


/***/ }),

/***/ 24732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ pressureChecks),
/* harmony export */   YT: () => (/* binding */ LIMIT_CHECKS),
/* harmony export */   c0: () => (/* binding */ PRESSURE_CHECKS)
/* harmony export */ });
/* harmony import */ var _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14001);

const NO_LIMITS = { failsIn: 'no-limits' };
const MEBIBYTE = 1024 * 1024;
const LIMIT_CHECKS = [
    {
        id: 'core-size',
        operations: [{ op: 'read', path: '/proc/self/limits', find: '^Max core file size\\s+(\\S+\\s+\\S+)' }],
        whenPermitted: 'a limit that lets a crash write its memory out, or start the host’s program for cores',
        denied: [{ within: ['1\\s+1'] }],
        layer: 'limit',
        source: 'core(5); getrlimit(2)',
        control: NO_LIMITS,
    },
    {
        id: 'processor-quota',
        operations: [{ op: 'read', path: '/sys/fs/cgroup/cpu/cpu.cfs_quota_us' }],
        whenPermitted: '-1: no quota',
        denied: [{ quotaWithin: 'cpus' }],
        layer: 'limit',
        where: { cgroup: 1 },
        source: 'kernel.org: scheduler/sched-bwc',
        control: NO_LIMITS,
    },
    {
        id: 'processor-quota-2',
        operations: [{ op: 'read', path: '/sys/fs/cgroup/cpu.max' }],
        whenPermitted: 'max: no quota',
        denied: [{ quotaWithin: 'cpus' }],
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
        whenPermitted: 'priority over every other process',
        denied: [{ errno: [1, 13] }],
        layer: 'capabilities',
        source: 'setpriority(2), sched_setscheduler(2): CAP_SYS_NICE',
        control: {
            stands: 'engines do not grant CAP_SYS_NICE by default, and this program’s runs do not add a capability',
        },
    },
];
function pressureChecks(limits) {
    const [tmp, memory] = [Math.ceil(limits.tmp / MEBIBYTE), Math.ceil(limits.memory / MEBIBYTE)];
    return [
        {
            id: 'file-size',
            operations: [{ op: 'size', folder: '/out', bytes: limits['file-size'] + 1 }],
            whenPermitted: 'a file one byte larger than the limit',
            denied: [{ errno: [27] }],
            layer: 'limit',
            source: 'truncate(2): EFBIG; getrlimit(2): RLIMIT_FSIZE',
            control: NO_LIMITS,
        },
        {
            id: 'tmp-size',
            operations: [{ op: 'fill', folder: '/tmp', most: 2 * tmp }],
            whenPermitted: 'twice as much',
            denied: [{ atMost: tmp }],
            layer: 'limit',
            source: 'tmpfs(5): size',
            control: NO_LIMITS,
        },
        {
            id: 'threads',
            operations: [{ op: 'threads', most: 2 * limits.pids }],
            whenPermitted: 'twice as many',
            denied: [{ atMost: limits.pids }],
            layer: 'limit',
            source: 'kernel.org: admin-guide/cgroup-v2, pids.max',
            control: NO_LIMITS,
        },
        {
            id: 'descriptors',
            operations: [{ op: 'descriptors', most: 2 * limits['open-files'] }],
            whenPermitted: 'twice as many',
            denied: [{ atMost: limits['open-files'] }],
            layer: 'limit',
            source: 'dup(2): EMFILE; getrlimit(2): RLIMIT_NOFILE',
            control: NO_LIMITS,
        },
        {
            id: 'processor-time',
            operations: [{ op: 'spin', threads: 2, milliseconds: 300 }],
            whenPermitted: 'two cores’ time, 200 hundredths, on a machine with two free cores',
            denied: [{ atMost: Math.max(160 * limits.cpus, 40) }],
            layer: 'limit',
            source: 'kernel.org: scheduler/sched-bwc, cpu.max',
            control: {
                stands: 'it needs two unused cores; the check of the quota that the kernel holds fails instead',
            },
        },
        {
            id: 'memory',
            operations: [{ op: 'memory', most: 2 * memory }],
            whenPermitted: 'twice as much',
            denied: [{ ended: [137], oom: true }],
            variants: [{ where: { engines: ['podman'], majorBelow: 5 }, denied: [{ ended: [137], oom: false }] }],
            layer: 'limit',
            source: 'kernel.org: admin-guide/cgroup-v2, memory.max; docker inspect: State.OOMKilled',
            control: NO_LIMITS,
        },
    ];
}
const PRESSURE_CHECKS = pressureChecks(_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .Bz);


/***/ }),

/***/ 8747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ WEAK_RUNS)
/* harmony export */ });
const without = (...flags) => flags.map((flag) => ({ kind: 'without-flag', flag }));
const ROOT = { kind: 'other-value', flag: '--user', value: '0:0' };
const NO_PROFILE = {
    kind: 'other-value',
    flag: '--security-opt seccomp=',
    value: 'seccomp=unconfined',
};
const UNMASKED = [
    { kind: 'with-flag', flag: '--security-opt', value: 'systempaths=unconfined', engine: 'docker' },
    { kind: 'with-flag', flag: '--security-opt', value: 'unmask=ALL', engine: 'podman' },
];
const WEAK_RUNS = {
    'no-profile': { permits: 'every system call', weakens: [NO_PROFILE] },
    root: {
        permits: 'user 0 without capabilities, with one more group, on a writable root',
        weakens: [ROOT, ...without('--read-only'), { kind: 'with-flag', flag: '--group-add', value: '44' }],
    },
    'root-unmasked': {
        permits: 'user 0, without capabilities, and the kernel’s files that engines cover',
        weakens: [ROOT, ...UNMASKED],
    },
    capabilities: {
        permits: 'user 0 with the capabilities that the engine grants by itself',
        weakens: [ROOT, ...without('--cap-drop ALL')],
    },
    unmasked: { permits: 'the kernel’s files that engines cover', weakens: UNMASKED },
    writable: {
        permits: 'a writable root, a writable /in, an executable /tmp and /out',
        weakens: [
            ...without('--read-only'),
            { kind: 'other-value', flag: '--tmpfs /tmp', value: '/tmp:rw,exec,size=67108864' },
            { kind: 'input-writable' },
            { kind: 'output-executable' },
        ],
    },
    ipc: {
        permits: 'shared memory and message queues',
        weakens: [{ kind: 'other-value', flag: '--ipc', value: 'private' }, ...without('--tmpfs /dev/mqueue')],
    },
    'no-limits': {
        permits: 'every limit except the time limit',
        weakens: [
            ...without('--pids-limit', '--memory', '--memory-swap', '--cpus', '--ulimit', '--tmpfs /tmp'),
            { kind: 'with-flag', flag: '--pids-limit', value: '-1' },
            { kind: 'with-flag', flag: '--tmpfs', value: '/tmp:rw,noexec,nosuid,nodev,size=268435456' },
        ],
        pressure: true,
    },
    'new-privileges': {
        permits: 'privileges through setuid files',
        weakens: [...without('--security-opt no-new-privileges'), NO_PROFILE],
    },
    network: { permits: 'a network that leads nowhere', weakens: [{ kind: 'network', address: null }] },
    strangers: {
        permits: 'a setuid program, a key in the environment, another host name',
        weakens: [
            { kind: 'setuid-file', name: 'stranger' },
            { kind: 'with-flag', flag: '--hostname', value: 'stranger' },
            { kind: 'with-flag', flag: '--env', value: 'POSTURE_KEY=' },
        ],
    },
    cgroup: {
        permits: 'the names of the host’s control groups',
        weakens: [{ kind: 'other-value', flag: '--cgroupns', value: 'host' }],
    },
    terminal: {
        permits: 'a terminal, and more of them',
        weakens: [...without('--tmpfs /dev/pts'), { kind: 'with-flag', flag: '--tty' }],
    },
};


/***/ }),

/***/ 98610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ OTHER_MOUNTS),
/* harmony export */   p: () => (/* binding */ otherMounts)
/* harmony export */ });
const OTHER_MOUNTS = 'other-mounts';
const OCI_MOUNTS = ['/proc', '/dev', '/dev/pts', '/dev/mqueue', '/dev/shm', '/sys', '/sys/fs/cgroup'];
function otherMounts({ mounts, engine_files, }) {
    return mounts.filter((mount) => !isExpected(mount, engine_files)).map(({ destination }) => destination);
}
function isExpected({ destination, type, source }, engineFiles) {
    switch (type) {
        case 'bind':
            return ['/in', '/out'].includes(destination) || engineFiles.includes(source);
        case 'tmpfs':
            return ['/tmp', '/dev/mqueue', ...OCI_MOUNTS].includes(destination);
        case 'volume':
            return false;
        case 'other':
            return OCI_MOUNTS.includes(destination);
    }
}


/***/ }),

/***/ 73771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ COMPARISONS),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export ALL_BITS */
const COMPARISONS = {
    SCMP_CMP_NE: (argument, value) => argument !== value,
    SCMP_CMP_LT: (argument, value) => argument < value,
    SCMP_CMP_LE: (argument, value) => argument <= value,
    SCMP_CMP_EQ: (argument, value) => argument === value,
    SCMP_CMP_GE: (argument, value) => argument >= value,
    SCMP_CMP_GT: (argument, value) => argument > value,
    SCMP_CMP_MASKED_EQ: (argument, mask, datum) => (argument & mask) === (datum & mask),
};
const ALL_BITS = (1n << 64n) - 1n;
const DECIMAL = /^\d{1,20}$/;
function holds(comparison, args) {
    const compare = lookUp(comparison.op);
    const [value, valueTwo] = numbers(comparison);
    if (compare === undefined || value === null || valueTwo === null)
        return null;
    return compare((args[comparison.index] ?? 0n) & ALL_BITS, value, valueTwo);
}
function outcome(comparison, known) {
    const bits = known.find((item) => item.index === comparison.index);
    const mask = bits?.mask ?? 0n;
    const least = (bits?.value ?? 0n) & mask;
    const greatest = least | (ALL_BITS & ~mask);
    const [value, valueTwo] = numbers(comparison);
    if (value === null || valueTwo === null)
        return 'depends';
    switch (comparison.op) {
        case 'SCMP_CMP_EQ':
            return equals(mask, least, ALL_BITS, value);
        case 'SCMP_CMP_NE':
            return negated(equals(mask, least, ALL_BITS, value));
        case 'SCMP_CMP_MASKED_EQ':
            return equals(mask, least, value, valueTwo & value);
        case 'SCMP_CMP_LT':
            return ordered(greatest < value, least >= value);
        case 'SCMP_CMP_LE':
            return ordered(greatest <= value, least > value);
        case 'SCMP_CMP_GE':
            return ordered(least >= value, greatest < value);
        case 'SCMP_CMP_GT':
            return ordered(least > value, greatest <= value);
        default:
            return 'depends';
    }
}
function equals(mask, least, wanted, datum) {
    if (((least ^ datum) & mask & wanted) !== 0n)
        return 'never';
    return (wanted & ~mask & ALL_BITS) === 0n ? 'always' : 'depends';
}
function negated(result) {
    if (result === 'depends')
        return 'depends';
    return result === 'always' ? 'never' : 'always';
}
function ordered(always, never) {
    if (always)
        return 'always';
    return never ? 'never' : 'depends';
}
function lookUp(op) {
    return Object.hasOwn(COMPARISONS, op) ? COMPARISONS[op] : undefined;
}
function numbers(comparison) {
    return [number(comparison.value), number(comparison.valueTwo)];
}
function number(text) {
    if (!DECIMAL.test(text))
        return null;
    const value = BigInt(text);
    return value <= ALL_BITS ? value : null;
}


/***/ }),

/***/ 25709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ isUndecided),
/* harmony export */   B8: () => (/* binding */ answersAlways),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   bN: () => (/* binding */ foreignArchitectures),
/* harmony export */   eD: () => (/* binding */ runcEnosysFrom),
/* harmony export */   fW: () => (/* binding */ runcAnswersEnosys),
/* harmony export */   hW: () => (/* binding */ possibleAnswers)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73771);
/* harmony import */ var _syscalls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86608);



const AMBIGUOUS = { kind: 'other', action: 'ambiguous' };
const NO_SUCH_CALL = { kind: 'other', action: 'no-such-call' };
const X32_BIT = 0x40000000;
const NATIVE = { x86_64: 'SCMP_ARCH_X86_64', aarch64: 'SCMP_ARCH_AARCH64' };
const X32 = 'SCMP_ARCH_X32';
function evaluate(profile, call) {
    const name = resolve(profile, call.architecture, call.call);
    if (typeof name === 'object' && name !== null)
        return name;
    const rules = name === null ? [] : rulesFor(profile, name);
    const decisive = unconditional(rules);
    if (decisive.length > 0)
        return single(decisive.map(answerOf));
    const results = rules.map((rule) => ({ rule, matches: matches(rule, call.args) }));
    if (results.some((result) => result.matches === null) || areTangled(rules))
        return AMBIGUOUS;
    const answers = results.filter((result) => result.matches).map((result) => answerOf(result.rule));
    return single(answers.length > 0 ? answers : [defaultOf(profile)]);
}
function possibleAnswers(profile, architecture, call, known = []) {
    const name = resolve(profile, architecture, call);
    if (typeof name === 'object' && name !== null)
        return [name];
    const rules = name === null ? [] : rulesFor(profile, name);
    const decisive = unconditional(rules);
    if (decisive.length > 0)
        return [single(decisive.map(answerOf))];
    const unclear = areTangled(rules);
    const reachable = rules.map((rule) => ({ rule, outcome: unclear ? 'depends' : ruleOutcome(rule, known) }));
    const answers = reachable.filter((item) => item.outcome !== 'never').map((item) => answerOf(item.rule));
    const covered = reachable.some((item) => item.outcome === 'always');
    return covered ? answers : [...answers, defaultOf(profile)];
}
function answersAlways(profile, architecture, call, errno, known = []) {
    const number = typeof call === 'number' ? call : (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(architecture, call);
    if (number === null || runcAnswersEnosys(profile, architecture, number))
        return false;
    return possibleAnswers(profile, architecture, call, known).every((answer) => answer.kind === 'errno' && answer.errno === errno);
}
function runcAnswersEnosys(profile, architecture, number) {
    return number >= runcEnosysFrom(profile, architecture);
}
function runcEnosysFrom(profile, architecture) {
    if (['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG', 'SCMP_ACT_TRACE'].includes(profile.default_action))
        return Infinity;
    return HIGHEST_NAMED[architecture](profile) + 1;
}
const HIGHEST_NAMED = {
    x86_64: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => highestNamed(profile, 'x86_64')),
    aarch64: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => highestNamed(profile, 'aarch64')),
};
function highestNamed({ rules }, architecture) {
    return rules.reduce((highest, { name }) => Math.max(highest, (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(architecture, name) ?? -1), -1);
}
function isUndecided(profile, name) {
    const rules = rulesFor(profile, name);
    const decisive = unconditional(rules).map(answerOf);
    return decisive.length > 0 ? single(decisive) === AMBIGUOUS : areTangled(rules);
}
function foreignArchitectures(profile, architecture) {
    const harmless = Object.values(NATIVE);
    return profile.architectures.filter((name) => name !== NATIVE[architecture] && !harmless.includes(name));
}
function resolve(profile, architecture, call) {
    if (typeof call === 'string')
        return (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(architecture, call) === null ? NO_SUCH_CALL : call;
    if (architecture === 'x86_64' && call >= X32_BIT) {
        return profile.architectures.includes(X32) ? AMBIGUOUS : { kind: 'kill' };
    }
    return (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(architecture, call);
}
function rulesFor(profile, name) {
    return rulesByName(profile).get(name) ?? [];
}
const rulesByName = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => {
    const usual = defaultOf(profile);
    const byName = new Map();
    for (const rule of profile.rules) {
        if (same(answerOf(rule), usual))
            continue;
        const others = byName.get(rule.name);
        if (others === undefined)
            byName.set(rule.name, [rule]);
        else
            others.push(rule);
    }
    return byName;
});
function unconditional(rules) {
    return rules.filter((rule) => rule.args.every((argument) => argument.op === 'SCMP_CMP_MASKED_EQ' && argument.value === '0'));
}
function areTangled(rules) {
    const byEquality = ['SCMP_CMP_EQ', 'SCMP_CMP_MASKED_EQ'];
    return (rules.length > 1 && rules.some((rule) => rule.args.some((argument) => !byEquality.includes(argument.op))));
}
function ruleOutcome(rule, known) {
    const outcomes = rule.args.map((argument) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .outcome */ .bu)(argument, known));
    if (new Set(rule.args.map((argument) => argument.index)).size < rule.args.length)
        return 'depends';
    if (outcomes.includes('never'))
        return 'never';
    return outcomes.every((one) => one === 'always') ? 'always' : 'depends';
}
function matches(rule, args) {
    if (new Set(rule.args.map((argument) => argument.index)).size < rule.args.length)
        return null;
    const results = rule.args.map((argument) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(argument, args));
    return results.includes(null) ? null : results.every((result) => result === true);
}
function defaultOf(profile) {
    return answerOf({ action: profile.default_action, errno: profile.default_errno });
}
function answerOf(rule) {
    switch (rule.action) {
        case 'SCMP_ACT_ALLOW':
            return { kind: 'allow' };
        case 'SCMP_ACT_ERRNO':
            return { kind: 'errno', errno: rule.errno ?? 1 };
        case 'SCMP_ACT_KILL':
        case 'SCMP_ACT_KILL_THREAD':
        case 'SCMP_ACT_KILL_PROCESS':
            return { kind: 'kill' };
        default:
            return { kind: 'other', action: rule.action };
    }
}
function single(answers) {
    const [first, ...rest] = answers;
    return first !== undefined && rest.every((answer) => same(answer, first)) ? first : AMBIGUOUS;
}
function same(a, b) {
    if (a.kind === 'errno' && b.kind === 'errno')
        return a.errno === b.errno;
    if (a.kind === 'other' && b.kind === 'other')
        return a.action === b.action;
    return a.kind === b.kind;
}


/***/ }),

/***/ 29270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ LIBSECCOMP_VERSION),
/* harmony export */   h9: () => (/* binding */ SYSCALL_NUMBERS),
/* harmony export */   yb: () => (/* binding */ OTHER_NAMES)
/* harmony export */ });
const LIBSECCOMP_VERSION = '2.6.0';
const SYSCALL_NUMBERS = {
    x86_64: {
        read: 0,
        write: 1,
        open: 2,
        close: 3,
        stat: 4,
        fstat: 5,
        lstat: 6,
        poll: 7,
        lseek: 8,
        mmap: 9,
        mprotect: 10,
        munmap: 11,
        brk: 12,
        rt_sigaction: 13,
        rt_sigprocmask: 14,
        rt_sigreturn: 15,
        ioctl: 16,
        pread64: 17,
        pwrite64: 18,
        readv: 19,
        writev: 20,
        access: 21,
        pipe: 22,
        select: 23,
        sched_yield: 24,
        mremap: 25,
        msync: 26,
        mincore: 27,
        madvise: 28,
        shmget: 29,
        shmat: 30,
        shmctl: 31,
        dup: 32,
        dup2: 33,
        pause: 34,
        nanosleep: 35,
        getitimer: 36,
        alarm: 37,
        setitimer: 38,
        getpid: 39,
        sendfile: 40,
        socket: 41,
        connect: 42,
        accept: 43,
        sendto: 44,
        recvfrom: 45,
        sendmsg: 46,
        recvmsg: 47,
        shutdown: 48,
        bind: 49,
        listen: 50,
        getsockname: 51,
        getpeername: 52,
        socketpair: 53,
        setsockopt: 54,
        getsockopt: 55,
        clone: 56,
        fork: 57,
        vfork: 58,
        execve: 59,
        exit: 60,
        wait4: 61,
        kill: 62,
        uname: 63,
        semget: 64,
        semop: 65,
        semctl: 66,
        shmdt: 67,
        msgget: 68,
        msgsnd: 69,
        msgrcv: 70,
        msgctl: 71,
        fcntl: 72,
        flock: 73,
        fsync: 74,
        fdatasync: 75,
        truncate: 76,
        ftruncate: 77,
        getdents: 78,
        getcwd: 79,
        chdir: 80,
        fchdir: 81,
        rename: 82,
        mkdir: 83,
        rmdir: 84,
        creat: 85,
        link: 86,
        unlink: 87,
        symlink: 88,
        readlink: 89,
        chmod: 90,
        fchmod: 91,
        chown: 92,
        fchown: 93,
        lchown: 94,
        umask: 95,
        gettimeofday: 96,
        getrlimit: 97,
        getrusage: 98,
        sysinfo: 99,
        times: 100,
        ptrace: 101,
        getuid: 102,
        syslog: 103,
        getgid: 104,
        setuid: 105,
        setgid: 106,
        geteuid: 107,
        getegid: 108,
        setpgid: 109,
        getppid: 110,
        getpgrp: 111,
        setsid: 112,
        setreuid: 113,
        setregid: 114,
        getgroups: 115,
        setgroups: 116,
        setresuid: 117,
        getresuid: 118,
        setresgid: 119,
        getresgid: 120,
        getpgid: 121,
        setfsuid: 122,
        setfsgid: 123,
        getsid: 124,
        capget: 125,
        capset: 126,
        rt_sigpending: 127,
        rt_sigtimedwait: 128,
        rt_sigqueueinfo: 129,
        rt_sigsuspend: 130,
        sigaltstack: 131,
        utime: 132,
        mknod: 133,
        uselib: 134,
        personality: 135,
        ustat: 136,
        statfs: 137,
        fstatfs: 138,
        sysfs: 139,
        getpriority: 140,
        setpriority: 141,
        sched_setparam: 142,
        sched_getparam: 143,
        sched_setscheduler: 144,
        sched_getscheduler: 145,
        sched_get_priority_max: 146,
        sched_get_priority_min: 147,
        sched_rr_get_interval: 148,
        mlock: 149,
        munlock: 150,
        mlockall: 151,
        munlockall: 152,
        vhangup: 153,
        modify_ldt: 154,
        pivot_root: 155,
        _sysctl: 156,
        prctl: 157,
        arch_prctl: 158,
        adjtimex: 159,
        setrlimit: 160,
        chroot: 161,
        sync: 162,
        acct: 163,
        settimeofday: 164,
        mount: 165,
        umount2: 166,
        swapon: 167,
        swapoff: 168,
        reboot: 169,
        sethostname: 170,
        setdomainname: 171,
        iopl: 172,
        ioperm: 173,
        create_module: 174,
        init_module: 175,
        delete_module: 176,
        get_kernel_syms: 177,
        query_module: 178,
        quotactl: 179,
        nfsservctl: 180,
        getpmsg: 181,
        putpmsg: 182,
        afs_syscall: 183,
        tuxcall: 184,
        security: 185,
        gettid: 186,
        readahead: 187,
        setxattr: 188,
        lsetxattr: 189,
        fsetxattr: 190,
        getxattr: 191,
        lgetxattr: 192,
        fgetxattr: 193,
        listxattr: 194,
        llistxattr: 195,
        flistxattr: 196,
        removexattr: 197,
        lremovexattr: 198,
        fremovexattr: 199,
        tkill: 200,
        time: 201,
        futex: 202,
        sched_setaffinity: 203,
        sched_getaffinity: 204,
        set_thread_area: 205,
        io_setup: 206,
        io_destroy: 207,
        io_getevents: 208,
        io_submit: 209,
        io_cancel: 210,
        get_thread_area: 211,
        lookup_dcookie: 212,
        epoll_create: 213,
        epoll_ctl_old: 214,
        epoll_wait_old: 215,
        remap_file_pages: 216,
        getdents64: 217,
        set_tid_address: 218,
        restart_syscall: 219,
        semtimedop: 220,
        fadvise64: 221,
        timer_create: 222,
        timer_settime: 223,
        timer_gettime: 224,
        timer_getoverrun: 225,
        timer_delete: 226,
        clock_settime: 227,
        clock_gettime: 228,
        clock_getres: 229,
        clock_nanosleep: 230,
        exit_group: 231,
        epoll_wait: 232,
        epoll_ctl: 233,
        tgkill: 234,
        utimes: 235,
        vserver: 236,
        mbind: 237,
        set_mempolicy: 238,
        get_mempolicy: 239,
        mq_open: 240,
        mq_unlink: 241,
        mq_timedsend: 242,
        mq_timedreceive: 243,
        mq_notify: 244,
        mq_getsetattr: 245,
        kexec_load: 246,
        waitid: 247,
        add_key: 248,
        request_key: 249,
        keyctl: 250,
        ioprio_set: 251,
        ioprio_get: 252,
        inotify_init: 253,
        inotify_add_watch: 254,
        inotify_rm_watch: 255,
        migrate_pages: 256,
        openat: 257,
        mkdirat: 258,
        mknodat: 259,
        fchownat: 260,
        futimesat: 261,
        newfstatat: 262,
        unlinkat: 263,
        renameat: 264,
        linkat: 265,
        symlinkat: 266,
        readlinkat: 267,
        fchmodat: 268,
        faccessat: 269,
        pselect6: 270,
        ppoll: 271,
        unshare: 272,
        set_robust_list: 273,
        get_robust_list: 274,
        splice: 275,
        tee: 276,
        sync_file_range: 277,
        vmsplice: 278,
        move_pages: 279,
        utimensat: 280,
        epoll_pwait: 281,
        signalfd: 282,
        timerfd_create: 283,
        eventfd: 284,
        fallocate: 285,
        timerfd_settime: 286,
        timerfd_gettime: 287,
        accept4: 288,
        signalfd4: 289,
        eventfd2: 290,
        epoll_create1: 291,
        dup3: 292,
        pipe2: 293,
        inotify_init1: 294,
        preadv: 295,
        pwritev: 296,
        rt_tgsigqueueinfo: 297,
        perf_event_open: 298,
        recvmmsg: 299,
        fanotify_init: 300,
        fanotify_mark: 301,
        prlimit64: 302,
        name_to_handle_at: 303,
        open_by_handle_at: 304,
        clock_adjtime: 305,
        syncfs: 306,
        sendmmsg: 307,
        setns: 308,
        getcpu: 309,
        process_vm_readv: 310,
        process_vm_writev: 311,
        kcmp: 312,
        finit_module: 313,
        sched_setattr: 314,
        sched_getattr: 315,
        renameat2: 316,
        seccomp: 317,
        getrandom: 318,
        memfd_create: 319,
        kexec_file_load: 320,
        bpf: 321,
        execveat: 322,
        userfaultfd: 323,
        membarrier: 324,
        mlock2: 325,
        copy_file_range: 326,
        preadv2: 327,
        pwritev2: 328,
        pkey_mprotect: 329,
        pkey_alloc: 330,
        pkey_free: 331,
        statx: 332,
        io_pgetevents: 333,
        rseq: 334,
        uretprobe: 335,
        pidfd_send_signal: 424,
        io_uring_setup: 425,
        io_uring_enter: 426,
        io_uring_register: 427,
        open_tree: 428,
        move_mount: 429,
        fsopen: 430,
        fsconfig: 431,
        fsmount: 432,
        fspick: 433,
        pidfd_open: 434,
        clone3: 435,
        close_range: 436,
        openat2: 437,
        pidfd_getfd: 438,
        faccessat2: 439,
        process_madvise: 440,
        epoll_pwait2: 441,
        mount_setattr: 442,
        quotactl_fd: 443,
        landlock_create_ruleset: 444,
        landlock_add_rule: 445,
        landlock_restrict_self: 446,
        memfd_secret: 447,
        process_mrelease: 448,
        futex_waitv: 449,
        set_mempolicy_home_node: 450,
        cachestat: 451,
        fchmodat2: 452,
        map_shadow_stack: 453,
        futex_wake: 454,
        futex_wait: 455,
        futex_requeue: 456,
        statmount: 457,
        listmount: 458,
        lsm_get_self_attr: 459,
        lsm_set_self_attr: 460,
        lsm_list_modules: 461,
        mseal: 462,
        setxattrat: 463,
        getxattrat: 464,
        listxattrat: 465,
        removexattrat: 466,
    },
    aarch64: {
        io_setup: 0,
        io_destroy: 1,
        io_submit: 2,
        io_cancel: 3,
        io_getevents: 4,
        setxattr: 5,
        lsetxattr: 6,
        fsetxattr: 7,
        getxattr: 8,
        lgetxattr: 9,
        fgetxattr: 10,
        listxattr: 11,
        llistxattr: 12,
        flistxattr: 13,
        removexattr: 14,
        lremovexattr: 15,
        fremovexattr: 16,
        getcwd: 17,
        lookup_dcookie: 18,
        eventfd2: 19,
        epoll_create1: 20,
        epoll_ctl: 21,
        epoll_pwait: 22,
        dup: 23,
        dup3: 24,
        fcntl: 25,
        inotify_init1: 26,
        inotify_add_watch: 27,
        inotify_rm_watch: 28,
        ioctl: 29,
        ioprio_set: 30,
        ioprio_get: 31,
        flock: 32,
        mknodat: 33,
        mkdirat: 34,
        unlinkat: 35,
        symlinkat: 36,
        linkat: 37,
        renameat: 38,
        umount2: 39,
        mount: 40,
        pivot_root: 41,
        nfsservctl: 42,
        statfs: 43,
        fstatfs: 44,
        truncate: 45,
        ftruncate: 46,
        fallocate: 47,
        faccessat: 48,
        chdir: 49,
        fchdir: 50,
        chroot: 51,
        fchmod: 52,
        fchmodat: 53,
        fchownat: 54,
        fchown: 55,
        openat: 56,
        close: 57,
        vhangup: 58,
        pipe2: 59,
        quotactl: 60,
        getdents64: 61,
        lseek: 62,
        read: 63,
        write: 64,
        readv: 65,
        writev: 66,
        pread64: 67,
        pwrite64: 68,
        preadv: 69,
        pwritev: 70,
        sendfile: 71,
        pselect6: 72,
        ppoll: 73,
        signalfd4: 74,
        vmsplice: 75,
        splice: 76,
        tee: 77,
        readlinkat: 78,
        newfstatat: 79,
        fstat: 80,
        sync: 81,
        fsync: 82,
        fdatasync: 83,
        sync_file_range: 84,
        timerfd_create: 85,
        timerfd_settime: 86,
        timerfd_gettime: 87,
        utimensat: 88,
        acct: 89,
        capget: 90,
        capset: 91,
        personality: 92,
        exit: 93,
        exit_group: 94,
        waitid: 95,
        set_tid_address: 96,
        unshare: 97,
        futex: 98,
        set_robust_list: 99,
        get_robust_list: 100,
        nanosleep: 101,
        getitimer: 102,
        setitimer: 103,
        kexec_load: 104,
        init_module: 105,
        delete_module: 106,
        timer_create: 107,
        timer_gettime: 108,
        timer_getoverrun: 109,
        timer_settime: 110,
        timer_delete: 111,
        clock_settime: 112,
        clock_gettime: 113,
        clock_getres: 114,
        clock_nanosleep: 115,
        syslog: 116,
        ptrace: 117,
        sched_setparam: 118,
        sched_setscheduler: 119,
        sched_getscheduler: 120,
        sched_getparam: 121,
        sched_setaffinity: 122,
        sched_getaffinity: 123,
        sched_yield: 124,
        sched_get_priority_max: 125,
        sched_get_priority_min: 126,
        sched_rr_get_interval: 127,
        restart_syscall: 128,
        kill: 129,
        tkill: 130,
        tgkill: 131,
        sigaltstack: 132,
        rt_sigsuspend: 133,
        rt_sigaction: 134,
        rt_sigprocmask: 135,
        rt_sigpending: 136,
        rt_sigtimedwait: 137,
        rt_sigqueueinfo: 138,
        rt_sigreturn: 139,
        setpriority: 140,
        getpriority: 141,
        reboot: 142,
        setregid: 143,
        setgid: 144,
        setreuid: 145,
        setuid: 146,
        setresuid: 147,
        getresuid: 148,
        setresgid: 149,
        getresgid: 150,
        setfsuid: 151,
        setfsgid: 152,
        times: 153,
        setpgid: 154,
        getpgid: 155,
        getsid: 156,
        setsid: 157,
        getgroups: 158,
        setgroups: 159,
        uname: 160,
        sethostname: 161,
        setdomainname: 162,
        getrlimit: 163,
        setrlimit: 164,
        getrusage: 165,
        umask: 166,
        prctl: 167,
        getcpu: 168,
        gettimeofday: 169,
        settimeofday: 170,
        adjtimex: 171,
        getpid: 172,
        getppid: 173,
        getuid: 174,
        geteuid: 175,
        getgid: 176,
        getegid: 177,
        gettid: 178,
        sysinfo: 179,
        mq_open: 180,
        mq_unlink: 181,
        mq_timedsend: 182,
        mq_timedreceive: 183,
        mq_notify: 184,
        mq_getsetattr: 185,
        msgget: 186,
        msgctl: 187,
        msgrcv: 188,
        msgsnd: 189,
        semget: 190,
        semctl: 191,
        semtimedop: 192,
        semop: 193,
        shmget: 194,
        shmctl: 195,
        shmat: 196,
        shmdt: 197,
        socket: 198,
        socketpair: 199,
        bind: 200,
        listen: 201,
        accept: 202,
        connect: 203,
        getsockname: 204,
        getpeername: 205,
        sendto: 206,
        recvfrom: 207,
        setsockopt: 208,
        getsockopt: 209,
        shutdown: 210,
        sendmsg: 211,
        recvmsg: 212,
        readahead: 213,
        brk: 214,
        munmap: 215,
        mremap: 216,
        add_key: 217,
        request_key: 218,
        keyctl: 219,
        clone: 220,
        execve: 221,
        mmap: 222,
        fadvise64: 223,
        swapon: 224,
        swapoff: 225,
        mprotect: 226,
        msync: 227,
        mlock: 228,
        munlock: 229,
        mlockall: 230,
        munlockall: 231,
        mincore: 232,
        madvise: 233,
        remap_file_pages: 234,
        mbind: 235,
        get_mempolicy: 236,
        set_mempolicy: 237,
        migrate_pages: 238,
        move_pages: 239,
        rt_tgsigqueueinfo: 240,
        perf_event_open: 241,
        accept4: 242,
        recvmmsg: 243,
        wait4: 260,
        prlimit64: 261,
        fanotify_init: 262,
        fanotify_mark: 263,
        name_to_handle_at: 264,
        open_by_handle_at: 265,
        clock_adjtime: 266,
        syncfs: 267,
        setns: 268,
        sendmmsg: 269,
        process_vm_readv: 270,
        process_vm_writev: 271,
        kcmp: 272,
        finit_module: 273,
        sched_setattr: 274,
        sched_getattr: 275,
        renameat2: 276,
        seccomp: 277,
        getrandom: 278,
        memfd_create: 279,
        bpf: 280,
        execveat: 281,
        userfaultfd: 282,
        membarrier: 283,
        mlock2: 284,
        copy_file_range: 285,
        preadv2: 286,
        pwritev2: 287,
        pkey_mprotect: 288,
        pkey_alloc: 289,
        pkey_free: 290,
        statx: 291,
        io_pgetevents: 292,
        rseq: 293,
        kexec_file_load: 294,
        pidfd_send_signal: 424,
        io_uring_setup: 425,
        io_uring_enter: 426,
        io_uring_register: 427,
        open_tree: 428,
        move_mount: 429,
        fsopen: 430,
        fsconfig: 431,
        fsmount: 432,
        fspick: 433,
        pidfd_open: 434,
        clone3: 435,
        close_range: 436,
        openat2: 437,
        pidfd_getfd: 438,
        faccessat2: 439,
        process_madvise: 440,
        epoll_pwait2: 441,
        mount_setattr: 442,
        quotactl_fd: 443,
        landlock_create_ruleset: 444,
        landlock_add_rule: 445,
        landlock_restrict_self: 446,
        memfd_secret: 447,
        process_mrelease: 448,
        futex_waitv: 449,
        set_mempolicy_home_node: 450,
        cachestat: 451,
        fchmodat2: 452,
        map_shadow_stack: 453,
        futex_wake: 454,
        futex_wait: 455,
        futex_requeue: 456,
        statmount: 457,
        listmount: 458,
        lsm_get_self_attr: 459,
        lsm_set_self_attr: 460,
        lsm_list_modules: 461,
        mseal: 462,
        setxattrat: 463,
        getxattrat: 464,
        listxattrat: 465,
        removexattrat: 466,
    },
};
const OTHER_NAMES = [
    '_llseek',
    '_newselect',
    'arm_fadvise64_64',
    'arm_sync_file_range',
    'atomic_barrier',
    'atomic_cmpxchg_32',
    'bdflush',
    'break',
    'breakpoint',
    'cachectl',
    'cacheflush',
    'chown32',
    'clock_adjtime64',
    'clock_getres_time64',
    'clock_gettime64',
    'clock_nanosleep_time64',
    'clock_settime64',
    'fadvise64_64',
    'fchown32',
    'fcntl64',
    'fstat64',
    'fstatat64',
    'fstatfs64',
    'ftime',
    'ftruncate64',
    'futex_time64',
    'get_tls',
    'getegid32',
    'geteuid32',
    'getgid32',
    'getgroups32',
    'getpagesize',
    'getresgid32',
    'getresuid32',
    'getuid32',
    'gtty',
    'idle',
    'io_pgetevents_time64',
    'ipc',
    'lchown32',
    'lock',
    'lstat64',
    'mmap2',
    'mpx',
    'mq_timedreceive_time64',
    'mq_timedsend_time64',
    'multiplexer',
    'nice',
    'oldfstat',
    'oldlstat',
    'oldolduname',
    'oldstat',
    'olduname',
    'pciconfig_iobase',
    'pciconfig_read',
    'pciconfig_write',
    'ppoll_time64',
    'prof',
    'profil',
    'pselect6_time64',
    'readdir',
    'recv',
    'recvmmsg_time64',
    'riscv_flush_icache',
    'riscv_hwprobe',
    'rt_sigtimedwait_time64',
    'rtas',
    's390_guarded_storage',
    's390_pci_mmio_read',
    's390_pci_mmio_write',
    's390_runtime_instr',
    's390_sthyi',
    'sched_rr_get_interval_time64',
    'semtimedop_time64',
    'send',
    'sendfile64',
    'set_tls',
    'setfsgid32',
    'setfsuid32',
    'setgid32',
    'setgroups32',
    'setregid32',
    'setresgid32',
    'setresuid32',
    'setreuid32',
    'setuid32',
    'sgetmask',
    'sigaction',
    'signal',
    'sigpending',
    'sigprocmask',
    'sigreturn',
    'sigsuspend',
    'socketcall',
    'spu_create',
    'spu_run',
    'ssetmask',
    'stat64',
    'statfs64',
    'stime',
    'stty',
    'subpage_prot',
    'swapcontext',
    'switch_endian',
    'sync_file_range2',
    'sys_debug_setcontext',
    'syscall',
    'sysmips',
    'timer_gettime64',
    'timer_settime64',
    'timerfd',
    'timerfd_gettime64',
    'timerfd_settime64',
    'truncate64',
    'ugetrlimit',
    'ulimit',
    'umount',
    'usr26',
    'usr32',
    'utimensat_time64',
    'vm86',
    'vm86old',
    'waitpid',
];


/***/ }),

/***/ 87097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ deniesSockets),
/* harmony export */   BW: () => (/* binding */ keepsLimits),
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   gI: () => (/* binding */ deniesPtrace),
/* harmony export */   wl: () => (/* binding */ deniesProcesses)
/* harmony export */ });
/* unused harmony export requiredAnswers */
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25709);
/* harmony import */ var _syscalls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86608);



const EPERM = 1;
const CLONE_THREAD = 0x10000n;
const OWN_TABLE = { index: 0, mask: CLONE_THREAD | 0x400n, value: CLONE_THREAD };
const NEW_TABLE = { index: 0, mask: 0x400n, value: 0x400n };
const UNSHARE = { index: 2, mask: 2n, value: 2n };
const LOCKS = [6n, 7n, 37n, 38n, 1024n];
const HUGE_PAGES = [
    ['mmap', 3, 0x40000n],
    ['shmget', 2, 0x800n],
    ['memfd_create', 1, 0x4n],
];
const PROCESS = { index: 0, mask: CLONE_THREAD, value: 0n };
const requiredAnswers = {
    sockets: [
        { call: 'socket', known: [], answer: 'eperm', text: 'socket, of every family' },
        { call: 'io_uring_setup', known: [], answer: 'refused', text: 'io_uring_setup, which makes sockets too' },
    ],
    ptrace: [{ call: 'ptrace', known: [], answer: 'eperm', text: 'ptrace' }],
    processes: [
        { call: 'fork', known: [], answer: 'eperm', text: 'fork' },
        { call: 'vfork', known: [], answer: 'eperm', text: 'vfork' },
        { call: 'clone', known: [PROCESS], answer: 'eperm', text: 'clone without CLONE_THREAD' },
        { call: 'clone3', known: [], answer: 'refused', text: 'clone3, whose flags filters do not see' },
    ],
    limits: [
        { call: 'setrlimit', known: [], answer: 'refused', text: 'setrlimit' },
        ...Array.from({ length: 64 }, (_, n) => {
            const bit = 1n << BigInt(n);
            const known = [{ index: 2, mask: bit, value: bit }];
            return { call: 'prlimit64', known, answer: 'refused', text: 'prlimit64 with new limits' };
        }),
        { call: 'clone', known: [OWN_TABLE], answer: 'refused', text: 'clone of a thread without CLONE_FILES' },
        { call: 'unshare', known: [NEW_TABLE], answer: 'refused', text: 'unshare of the descriptors' },
        { call: 'close_range', known: [UNSHARE], answer: 'refused', text: 'close_range that unshares' },
        { call: 'io_setup', known: [], answer: 'refused', text: 'io_setup' },
        ...LOCKS.map((command) => ({
            call: 'fcntl',
            known: [{ index: 1, mask: 0xffffffffn, value: command }],
            answer: 'refused',
            text: 'fcntl that locks a file',
        })),
        ...['setxattr', 'lsetxattr', 'fsetxattr', 'mbind'].map((call) => ({ call, known: [], answer: 'refused', text: call })),
        ...HUGE_PAGES.map(([call, index, flag]) => ({
            call,
            known: [{ index, mask: flag, value: flag }],
            answer: 'refused',
            text: `${call} of huge pages`,
        })),
    ],
};
const deniesSockets = guaranteed(requiredAnswers.sockets);
const deniesPtrace = guaranteed(requiredAnswers.ptrace);
const deniesProcesses = guaranteed(requiredAnswers.processes);
const keepsLimits = guaranteed(requiredAnswers.limits);
function guaranteed(required) {
    const of = {
        x86_64: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => closes(profile, 'x86_64', required)),
        aarch64: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => closes(profile, 'aarch64', required)),
    };
    return (profile, architecture) => of[architecture](profile);
}
function isRefused(profile, architecture, call, known = []) {
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .possibleAnswers */ .hW)(profile, architecture, call, known).every(refuses);
}
function closes(profile, architecture, required) {
    const [foreign] = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignArchitectures */ .bN)(profile, architecture);
    if (foreign !== undefined) {
        return { denied: false, why: `the profile accepts calls of ${foreign} in addition to the machine's own` };
    }
    const open = required.find((item) => !isMet(profile, architecture, item));
    if (open === undefined)
        return { denied: true };
    const answer = open.answer === 'eperm' ? 'is not always answered EPERM' : 'is not always refused';
    return { denied: false, why: `${open.text}, ${answer} by the profile` };
}
function isMet(profile, architecture, required) {
    if ((0,_syscalls_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(architecture, required.call) === null)
        return true;
    return required.answer === 'eperm'
        ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .answersAlways */ .B8)(profile, architecture, required.call, EPERM, required.known)
        : isRefused(profile, architecture, required.call, required.known);
}
function refuses(answer) {
    return answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0);
}


/***/ }),

/***/ 74194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   VP: () => (/* binding */ parseProfileJson),
/* harmony export */   j7: () => (/* binding */ normalise)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98461);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73771);



const PROFILE_KEYS = {
    file: ['defaultAction', 'defaultErrnoRet', 'architectures', 'archMap', 'flags', 'syscalls'],
    oci: ['defaultAction', 'defaultErrnoRet', 'architectures', 'flags', 'syscalls'],
};
const RULE_KEYS = {
    file: ['names', 'name', 'action', 'errnoRet', 'args', 'comment', 'includes', 'excludes'],
    oci: ['names', 'action', 'errnoRet', 'args'],
};
const ARGUMENT_KEYS = ['index', 'value', 'valueTwo', 'op'];
const ARCH_MAP_KEYS = ['architecture', 'subArchitectures'];
const TAKES_ERRNO = ['SCMP_ACT_ERRNO', 'SCMP_ACT_TRACE'];
const ACTIONS = [
    ...TAKES_ERRNO,
    'SCMP_ACT_ALLOW',
    'SCMP_ACT_LOG',
    'SCMP_ACT_TRAP',
    'SCMP_ACT_KILL',
    'SCMP_ACT_KILL_THREAD',
    'SCMP_ACT_KILL_PROCESS',
];
const EPERM = 1;
const MAX_ERRNO = 4095n;
const MAX_U64 = (1n << 64n) - 1n;
const ARGUMENTS = 6;
const NAME = /^[A-Za-z0-9_]{1,64}$/;
const ARCHITECTURE = /^SCMP_ARCH_[A-Z0-9_]{2,16}$/;
const NATIVE = { x86_64: 'SCMP_ARCH_X86_64', aarch64: 'SCMP_ARCH_AARCH64' };
const LIMITS = { characters: 16 * 1024 * 1024, depth: 64 };
const MOST_RULES = 1500;
const MOST_COMPARISONS = { ofName: 64, ofAll: 512 };
const MOST_TOGETHER = { ofName: 12, ofAll: 60 };
function parseProfileJson(text) {
    try {
        return (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactJson */ .lQ)(text, LIMITS);
    }
    catch (error) {
        if (error instanceof _foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            throw invalid(`cannot be used: ${error.message}`);
        throw error;
    }
}
function normalise(value, source, architecture) {
    const profile = object(value, 'the profile', PROFILE_KEYS[source]);
    if (list(profile, 'flags').length > 0)
        throw invalid('has flags, which this program does not judge');
    const action = actionOf(profile['defaultAction'], 'defaultAction');
    const rules = list(profile, 'syscalls').flatMap((item) => rulesOf(item, source));
    if (rules.length > MOST_RULES)
        throw invalid(`has more than ${MOST_RULES} rules, one for each name`);
    refuseLargeTrees(rules);
    return {
        default_action: action,
        default_errno: errnoOf(profile['defaultErrnoRet'], action),
        architectures: architecturesOf(profile, architecture),
        rules: sorted(source === 'file' ? inOneWay(rules) : rules),
    };
}
function refuseLargeTrees(rules) {
    refuseMany(rules, MOST_COMPARISONS, 'compares arguments');
    const together = rules.filter(({ args }) => args.length > 1);
    refuseMany(together, MOST_TOGETHER, 'compares several arguments in one rule');
}
function refuseMany(rules, most, what) {
    const ofNames = new Map();
    let ofAll = 0;
    for (const { name, args } of rules) {
        const ofName = (ofNames.get(name) ?? 0) + args.length;
        ofNames.set(name, ofName);
        ofAll += args.length;
        if (ofName > most.ofName || ofAll > most.ofAll)
            throw invalid(`${what} more than ${most.ofName} times for a name, or ${most.ofAll} times in all`);
    }
}
function rulesOf(value, source) {
    const rule = object(value, 'a rule', RULE_KEYS[source]);
    for (const key of ['includes', 'excludes'])
        refuseFilter(rule[key] ?? null, key);
    const action = actionOf(rule['action'], 'action');
    const errno = errnoOf(rule['errnoRet'], action);
    const args = list(rule, 'args').map(argumentOf);
    if (new Set(args.map((argument) => argument.index)).size < args.length) {
        throw invalid('compares one argument twice in one rule, which runtimes read as "or"');
    }
    args.sort((a, b) => a.index - b.index);
    return namesOf(rule).map((name) => ({ name, action, errno, args }));
}
function namesOf(rule) {
    const names = list(rule, 'names');
    const name = rule['name'] ?? null;
    if (name !== null && names.length > 0)
        throw invalid('has a rule with both "name" and "names"');
    const all = name === null ? names : [name];
    if (all.length === 0)
        throw invalid('has a rule without a name');
    return all.map((text) => {
        if (typeof text === 'string' && NAME.test(text))
            return text;
        throw invalid(`names a call with an invalid name (${shown(text)})`);
    });
}
function argumentOf(value) {
    const argument = object(value, 'a comparison', ARGUMENT_KEYS);
    const op = argument['op'];
    if (typeof op !== 'string' || !Object.hasOwn(_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPARISONS */ .F, op)) {
        throw invalid(`has a comparison that libseccomp does not know (${shown(op ?? null)})`);
    }
    return {
        index: Number(whole(argument['index'] ?? 0n, 'index', BigInt(ARGUMENTS - 1))),
        op,
        value: whole(argument['value'] ?? 0n, 'value', MAX_U64).toString(),
        valueTwo: whole(argument['valueTwo'] ?? 0n, 'valueTwo', MAX_U64).toString(),
    };
}
function architecturesOf(profile, architecture) {
    const listed = list(profile, 'architectures');
    const map = list(profile, 'archMap').map((item) => object(item, 'an archMap entry', ARCH_MAP_KEYS));
    if (map.length === 0)
        return names(listed);
    if (listed.length > 0)
        throw invalid('has both "architectures" and "archMap"');
    if (architecture === undefined)
        throw invalid('has an "archMap", which means another list on each machine');
    const own = map.find((entry) => entry['architecture'] === NATIVE[architecture]);
    return own === undefined ? [] : names([NATIVE[architecture], ...list(own, 'subArchitectures')]);
}
function names(values) {
    const texts = values.map((value) => {
        if (typeof value === 'string' && ARCHITECTURE.test(value))
            return value;
        throw invalid(`lists an invalid architecture (${shown(value)})`);
    });
    return [...new Set(texts)].sort();
}
function refuseFilter(value, key) {
    if (value === null || (isObject(value) && Object.keys(value).length === 0))
        return;
    throw invalid(`has a rule with "${key}", so that it means another filter on each machine`);
}
function actionOf(value, key) {
    if (typeof value === 'string' && ACTIONS.includes(value))
        return value;
    throw invalid(`has a ${key} that this program does not judge (${shown(value ?? null)})`);
}
function errnoOf(value, action) {
    if (value === undefined || value === null)
        return TAKES_ERRNO.includes(action) ? EPERM : null;
    if (!TAKES_ERRNO.includes(action))
        throw invalid(`gives ${action} an errno, which it does not take`);
    return Number(whole(value, 'errnoRet', MAX_ERRNO));
}
function whole(value, key, largest) {
    if (typeof value === 'bigint' && value >= 0n && value <= largest)
        return value;
    throw invalid(`has a ${key} that is not an integer from 0 to ${largest} (${shown(value)})`);
}
function list(holder, key) {
    const value = holder[key] ?? null;
    if (value === null)
        return [];
    if (Array.isArray(value))
        return value;
    throw invalid(`has a "${key}" that is not a list`);
}
function object(value, what, keys) {
    if (!isObject(value))
        throw invalid(`is not a profile: ${what} is not an object`);
    for (const key of Object.keys(value)) {
        if (!keys.includes(key))
            throw invalid(`has the key "${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(key, 60)}" in ${what}, which is not known`);
    }
    return value;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function inOneWay(rules) {
    const answers = new Map();
    for (const rule of rules) {
        if (rule.args.length > 0)
            continue;
        const key = sortKey(rule);
        if ((answers.get(rule.name) ?? key) !== key)
            throw invalid(`answers "${rule.name}" in two ways`);
        answers.set(rule.name, key);
    }
    return rules;
}
function sorted(rules) {
    const byText = new Map(rules.map((rule) => [sortKey(rule), rule]));
    return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}
function sortKey(rule) {
    const args = rule.args.map((argument) => [argument.index, argument.op, argument.value, argument.valueTwo]);
    return JSON.stringify([rule.name, rule.action, rule.errno, args]);
}
function shown(value) {
    if (isObject(value))
        return 'an object';
    return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(typeof value === 'string' ? `"${value}"` : String(value), 60);
}
function invalid(what) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('profile-invalid', `The seccomp profile ${what}.`);
}


/***/ }),

/***/ 24417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ profileDigest),
/* harmony export */   J7: () => (/* binding */ parseOciConfig),
/* harmony export */   ch: () => (/* binding */ sameProfile),
/* harmony export */   jZ: () => (/* binding */ parseProfile)
/* harmony export */ });
/* unused harmony export normaliseOci */
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72587);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74194);




function parseProfile(text, architecture) {
    if (text.length > MOST_CHARACTERS)
        throw (0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(`is longer than ${MOST_CHARACTERS} characters`);
    const readers = READERS[architecture ?? 'any'];
    const read = text.length > USUAL ? readers.long(text) : readers.usual(text);
    if (read.profile === null)
        throw read.error;
    return read.profile;
}
const MOST_CHARACTERS = 256 * 1024;
const USUAL = 65_536;
const READERS = {
    x86_64: readersFor('x86_64'),
    aarch64: readersFor('aarch64'),
    any: readersFor(undefined),
};
function readersFor(architecture) {
    const read = (text) => {
        try {
            return { profile: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)((0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .normalise */ .j7)((0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProfileJson */ .VP)(text), 'file', architecture)) };
        }
        catch (error) {
            return { profile: null, error };
        }
    };
    return {
        usual: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberTexts */ .qV)({ texts: 8, length: USUAL }, read),
        long: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberTexts */ .qV)({ texts: 2, length: MOST_CHARACTERS }, read),
    };
}
function normaliseOci(value) {
    return normalise(fromPlain(value), 'oci');
}
function parseOciConfig(text) {
    const seccomp = member(member((0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProfileJson */ .VP)(text), 'linux'), 'seccomp');
    return seccomp === null ? null : (0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .normalise */ .j7)(seccomp, 'oci');
}
function sameProfile(a, b) {
    return isSameAs(a)(b);
}
const isSameAs = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((a) => (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((b) => same(a, b)));
function same(a, b) {
    return (a.default_action === b.default_action &&
        a.default_errno === b.default_errno &&
        allSame(a.architectures, b.architectures, (one, other) => one === other) &&
        allSame(a.rules, b.rules, sameRule));
}
function sameRule(a, b) {
    return (a.name === b.name && a.action === b.action && a.errno === b.errno && allSame(a.args, b.args, sameArgument));
}
function sameArgument(a, b) {
    return a.index === b.index && a.op === b.op && a.value === b.value && a.valueTwo === b.valueTwo;
}
function allSame(a, b, same) {
    if (a.length !== b.length)
        return false;
    for (const [index, one] of a.entries()) {
        const other = b[index];
        if (other === undefined || !same(one, other))
            return false;
    }
    return true;
}
const profileDigest = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((profile) => (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(canonical(profile)));
function canonical(profile) {
    return JSON.stringify([
        profile.default_action,
        profile.default_errno,
        profile.architectures,
        profile.rules.map((rule) => [
            rule.name,
            rule.action,
            rule.errno,
            rule.args.map((argument) => [argument.index, argument.op, argument.value, argument.valueTwo]),
        ]),
    ]);
}
function member(value, key) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value[key] ?? null) : null;
}
function fromPlain(value) {
    switch (typeof value) {
        case 'string':
        case 'boolean':
        case 'bigint':
            return value;
        case 'number':
            if (!Number.isInteger(value))
                return value;
            if (Number.isSafeInteger(value))
                return BigInt(value);
            throw rounded(value);
        case 'object':
            if (value === null)
                return null;
            if (Array.isArray(value))
                return value.map(fromPlain);
            return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromPlain(inner)]));
        default:
            return null;
    }
}
function rounded(value) {
    return new AttestationError('profile-invalid', `The seccomp profile holds ${printable(String(value))}, which may have been rounded.`);
}


/***/ }),

/***/ 86608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XU: () => (/* binding */ isKnownName),
/* harmony export */   js: () => (/* binding */ callInWords),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   sw: () => (/* binding */ YOUNGEST_OF_LIBSECCOMP_2_5)
/* harmony export */ });
/* harmony import */ var _generated_syscalls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29270);

const NUMBERS = {
    x86_64: new Map(Object.entries(_generated_syscalls_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSCALL_NUMBERS */ .h9.x86_64)),
    aarch64: new Map(Object.entries(_generated_syscalls_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSCALL_NUMBERS */ .h9.aarch64)),
};
const NAMES = {
    x86_64: new Map([...NUMBERS.x86_64].map(([name, number]) => [number, name])),
    aarch64: new Map([...NUMBERS.aarch64].map(([name, number]) => [number, name])),
};
const ELSEWHERE = new Set(_generated_syscalls_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_NAMES */ .yb);
function numberOf(architecture, name) {
    return NUMBERS[architecture].get(name) ?? null;
}
function nameOf(architecture, number) {
    return NAMES[architecture].get(number) ?? null;
}
function isKnownName(name) {
    return NUMBERS.x86_64.has(name) || NUMBERS.aarch64.has(name) || ELSEWHERE.has(name);
}
function callsOf(architecture) {
    return [...NUMBERS[architecture]];
}
const NEWER = {
    467: 'open_tree_attr',
    468: 'file_getattr',
    469: 'file_setattr',
    470: 'listns',
    471: 'rseq_slice_yield',
};
function callInWords(architecture, number) {
    const name = nameOf(architecture, number);
    if (name !== null)
        return name;
    return NEWER[number] === undefined ? `number ${number}` : `${NEWER[number]} (number ${number})`;
}
const YOUNGEST_OF_LIBSECCOMP_2_5 = 439;


/***/ })

};
