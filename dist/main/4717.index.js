export const id = 4717;
export const ids = [4717];
export const modules = {

/***/ 99450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ flagWords),
/* harmony export */   d: () => (/* binding */ flagBegins)
/* harmony export */ });
/** Returns flags as the words of an argument vector. */
function flagWords(flags) {
    return flags.flatMap(({ flag, value }) => (value === undefined ? [flag] : [flag, value]));
}
/**
 * Returns whether a flag begins with these words: `--ulimit fsize` and `--ulimit fsize=` begin `--ulimit fsize=1:1`,
 * and `--memory` does not begin `--memory-swap 1`.
 */
function flagBegins(flag, words) {
    const whole = flagWords([flag]).join(' ');
    if (!whole.startsWith(words))
        return false;
    return whole === words || /[=:]$/.test(words) || /^[ :,=]/.test(whole.slice(words.length));
}


/***/ }),

/***/ 90070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ mountedIn),
/* harmony export */   Gv: () => (/* binding */ expectedFailures),
/* harmony export */   vc: () => (/* binding */ restrictionsOf)
/* harmony export */ });
/* harmony import */ var _restrictions_other_mounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73551);

/** The probes that must fail in a control on this engine. */
function expectedFailures(control, engine) {
    return [...control.fails, ...(control.failsOn?.[engine] ?? [])];
}
/** Where the engine must report a mount in a control on this engine. */
function mountedIn(control, engine) {
    return [...(control.mounted ?? []), ...(control.mountedOn?.[engine] ?? [])];
}
/** The restrictions that must be missing in a control on this engine. */
function restrictionsOf(control, engine) {
    return [...control.restrictions, ...(mountedIn(control, engine).length > 0 ? [_restrictions_other_mounts_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_MOUNTS */ .K] : [])];
}


/***/ }),

/***/ 20591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VH: () => (/* binding */ CONTROLS),
  US: () => (/* binding */ controlsFor),
  Gv: () => (/* reexport */ control/* expectedFailures */.Gv)
});

// EXTERNAL MODULE: ./build/src/probes/restrictions/run-limits.js
var run_limits = __webpack_require__(26712);
;// CONCATENATED MODULE: ./build/src/probes/controls/hardening.js

const STILL_IN_FORCE = 'Every other restriction stays in force, and the payload is not root.';
const SECCOMP_RESTRICTIONS = ['seccomp-held', 'seccomp-sockets', 'seccomp-ptrace', 'seccomp-processes'];
/** What the engine's own default profile allows. */
const DEFAULT_PROFILE = {
    fails: ['PR-SOCK-1', 'PR-PTRACE-1'],
    succeeds: ['PR-SOCK-1', 'PR-PTRACE-1'],
    safe: 'The engine’s own default profile is in force instead.',
};
const NOT_USED = 'The time limit stays in force.';
/** One flag less; the caller adds what else the control needs. */
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
/** The same with another value, for a flag whose absence would not remove anything here. */
function instead(flag, value, restrictions, rest = {}) {
    return without(flag, restrictions, rest, [{ kind: 'other-value', flag, value }]);
}
/**
 * One for each flag that the run gives in addition to those that the packet's controls weaken (contract §3); run with
 * `all`. Most make no probe of the packet's fail: these are restrictions, which the host must find missing here. A
 * hostile payload takes what it can get, so a limit whose absence would give it the whole machine's is loosened, not
 * lifted.
 */
const HARDENING_CONTROLS = [
    without('--cap-drop ALL', ['capabilities'], { kernel: ['capabilities'] }),
    without('--security-opt no-new-privileges', ['no-new-privileges', ...SECCOMP_RESTRICTIONS], {
        kernel: ['no-new-privileges'],
        unsealed: 'A process without capabilities needs it to load a filter for itself.',
        ...DEFAULT_PROFILE,
    }, [
        { kind: 'without-flag', flag: '--security-opt no-new-privileges' },
        // Without it the runtime loads the profile before it drops privileges, and a strict profile denies that.
        { kind: 'without-flag', flag: '--security-opt seccomp=' },
    ]),
    without('--security-opt seccomp=', SECCOMP_RESTRICTIONS, DEFAULT_PROFILE),
    without('--tmpfs /tmp', ['tmp'], { fails: ['PR-MOUNT-1'], mounts: ['/tmp'] }),
    // Docker does not accept such an option for a folder.
    without('-v OUTPUT:/out noexec', ['output'], {
        scope: { engine: 'podman' },
        safe: 'The payload does not execute anything there, and cannot gain privileges.',
    }, [{ kind: 'output-executable' }]),
    // Podman then mounts /dev/shm from a folder of its own.
    without('--ipc none', ['ipc'], { mountedOn: { podman: ['/dev/shm'] } }),
    without('--tmpfs /dev/mqueue', ['mqueue']),
    // Private is the default with cgroup v2.
    instead('--cgroupns private', 'host', ['cgroup-namespace'], {
        kernel: ['namespaces'],
        safe: 'It shows the names of the host’s control groups, read-only.',
    }),
    instead('--pids-limit', String(2 * run_limits/* RUN_LIMITS */.B.pids), ['pids'], {
        safe: 'The limit is twice as high, not more.',
    }),
    without('--memory', ['memory', 'swap'], { safe: 'The limit is twice as high, with half as much swap.' }, [
        { kind: 'other-value', flag: '--memory', value: String(2 * run_limits/* RUN_LIMITS */.B.memoryBytes) },
        { kind: 'other-value', flag: '--memory-swap', value: String(3 * run_limits/* RUN_LIMITS */.B.memoryBytes) },
    ]),
    instead('--memory-swap', String(2 * run_limits/* RUN_LIMITS */.B.memoryBytes), ['swap'], {
        safe: 'Swap is as large as memory, not more.',
    }),
    without('--cpus', ['cpus'], { safe: NOT_USED }),
    without('--ulimit fsize', ['file-size'], { safe: NOT_USED }),
    without('--ulimit nofile', ['open-files'], { safe: NOT_USED }),
    without('--ulimit core', ['core'], { safe: NOT_USED }),
    without('--no-healthcheck', ['healthcheck'], { safe: 'The check fails at once: an image without a shell has no true.' }, [
        // The image has no health check of its own.
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
        // The client's own environment does not hold a proxy that Podman could pass on.
        { kind: 'with-flag', flag: '--env', value: 'https_proxy=http://proxy.invalid' },
    ]),
];

;// CONCATENATED MODULE: ./build/src/probes/controls/packet.js
const OWN_NETWORK = 'The network is internal: it has no route out, the host has no address in it, and it is removed afterwards.';
/** Its own address is the resolver, so that names do not leave the machine (container/weakened/). */
const NO_RESOLVER = [{ path: 'HostConfig.Dns', value: '["127.0.0.1"]' }];
const NEVER_CONNECTS = 'A socket cannot connect anywhere: the network is none.';
const NOTHING_OF_THE_HOSTS = 'Only the container’s own layer can be written. It is watched like OUTPUT, and removed.';
/** Without --read-only Podman mounts its own /etc/hosts and the like writable. */
const PODMAN_OWN_FILES = { podman: ['/etc/hosts'] };
const NOT_REACHED = 'Another layer still keeps the operation from succeeding.';
/** At least one control for each of the packet's twelve probes (contract §4); they run by default. */
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
        // EACCES instead of EROFS: the errno is not the packet's, though nothing was written. Root owns the folder.
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
        // EACCES instead of EROFS, as above; PR-FS-ESC-2 accepts either.
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
        // Docker's /dev is writable for its owner, root.
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
        safe: 'It is empty, small, and gone with the container.',
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
        // Podman adds them only to a read-only root.
        restsOn: ['read-only'],
        fails: ['PR-MOUNT-1'],
        mounts: ['/run', '/var/tmp'],
        succeeds: [],
        restrictions: ['read-only-tmpfs'],
        mounted: ['/run', '/var/tmp'],
        kernel: [],
        safe: 'They are empty, and gone with the container.',
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
var control = __webpack_require__(90070);
;// CONCATENATED MODULE: ./build/src/probes/controls/controls.js



/** Every control, in the order in which a bundle holds them. */
const CONTROLS = [...PACKET_CONTROLS, ...HARDENING_CONTROLS];
/** The controls of a mode that apply to this engine. */
function controlsFor(mode, engine) {
    if (mode === 'none')
        return [];
    return CONTROLS.filter(({ group, scope = {} }) => (group === 'packet' || mode === 'all') &&
        (scope.engine === undefined || scope.engine === engine.name) &&
        (scope.rootless === undefined || scope.rootless === engine.rootless));
}


/***/ }),

/***/ 80395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ KERNEL_CHECKS),
/* harmony export */   u: () => (/* binding */ findInKernel)
/* harmony export */ });
/* harmony import */ var _judges_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41890);
/* harmony import */ var _mounts_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77680);
/* harmony import */ var _mounts_mountinfo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1674);
/* harmony import */ var _mounts_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70163);
/* harmony import */ var _restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41504);





const NO_CAPABILITY = '0'.repeat(16);
const CHECKS = [
    {
        id: 'process',
        shows: "It is the first process of a process namespace, in this container's control group, and executes the image's file.",
        check: checkProcess,
    },
    {
        id: 'user',
        shows: 'Its four user ids and four group ids are the requested ones and not root; it has no further group.',
        check: checkUser,
    },
    {
        id: 'capabilities',
        shows: 'Its five capability sets are empty.',
        check: ({ status }) => {
            const { cap_inh, cap_prm, cap_eff, cap_bnd, cap_amb } = status;
            const sets = Object.entries({ cap_inh, cap_prm, cap_eff, cap_bnd, cap_amb });
            const held = sets.filter(([, set]) => set !== NO_CAPABILITY);
            return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .inForceIf */ .I)(held.length === 0, `It has ${held.map(([name, set]) => `${name} ${set}`).join(', ')}.`);
        },
    },
    {
        id: 'no-new-privileges',
        shows: 'It cannot gain privileges by executing a file.',
        check: ({ status }) => (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .inForceIf */ .I)(status.no_new_privs === 1, `NoNewPrivs is ${status.no_new_privs}.`),
    },
    {
        id: 'seccomp',
        shows: 'It runs under at least one seccomp filter.',
        check: ({ status: { seccomp, seccomp_filters } }) => (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .inForceIf */ .I)(seccomp === 2 && seccomp_filters !== 0, `Seccomp is ${seccomp}, with ${seccomp_filters ?? 'an unknown number of'} filters.`),
    },
    {
        id: 'network',
        shows: 'It has a network namespace of its own, whose interfaces are exactly lo.',
        check: ({ interfaces, namespaces }) => {
            if (namespaces.net === 'same')
                return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)("It is in this machine's network namespace.");
            if (interfaces === null)
                return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge)('Its interfaces could not be read.');
            return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .inForceIf */ .I)(interfaces.join() === 'lo', `Its interfaces are ${interfaces.join(', ') || 'none'}.`);
        },
    },
    {
        id: 'namespaces',
        shows: 'Its mounts, processes, messages, host name and control groups are in namespaces of its own.',
        check: checkNamespaces,
    },
    {
        id: 'mounts',
        shows: 'Its mount table matches the rules by which PR-MOUNT-1 judges the payload’s reading.',
        check: checkMounts,
    },
];
/** What the kernel must report of the payload's process (contract §4). */
const KERNEL_CHECKS = CHECKS;
/** Every check of the kernel snapshot; empty without a snapshot, which is a reason of its own. */
function findInKernel(host) {
    const { kernel } = host;
    if (kernel.gate === 'missed')
        return [];
    return KERNEL_CHECKS.map((check) => ({ check, found: check.check(kernel, host) }));
}
function checkProcess({ cgroup, status, exe_sha256: exe }, { container, inventory: { interpreter, executables } }) {
    if (!(0,_mounts_root_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnCgroup */ .r)(cgroup, container.id))
        return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(`Its control group is ${cgroup}.`);
    if (status.ns_pid.length < 2 || status.ns_pid.at(-1) !== 1)
        return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(`Its process ids are ${status.ns_pid.join(', ')}.`);
    if (exe === null)
        return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge)('The file that it executes could not be read.');
    const wanted = executables.find(({ path }) => path === interpreter)?.sha256;
    return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .inForceIf */ .I)(exe === wanted, `It executes a file with the digest ${exe}.`);
}
function checkUser({ status, uid_map, gid_map }, { container }) {
    const uid = single(status.uid);
    const gid = single(status.gid);
    if (uid === null || gid === null || uid === 0 || gid === 0)
        return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(`Its ids are ${status.uid.join(' ')} and ${status.gid.join(' ')}.`);
    const [inside, group] = [inner(uid, uid_map), inner(gid, gid_map)];
    if (!inside || inside !== (0,_judges_context_js__WEBPACK_IMPORTED_MODULE_4__/* .uidOf */ .k)(container.user))
        return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(`Inside, its user id is ${inside ?? 'none'}.`);
    if (!group || group !== gidOf(container.user))
        return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(`Inside, its group id is ${group ?? 'none'}.`);
    const others = status.groups.filter((each) => each !== gid);
    return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .inForceIf */ .I)(others.length === 0, `Its further groups are ${others.join(', ')}.`);
}
/** The one number of which a list consists. */
function single(ids) {
    const [first, ...rest] = ids;
    return first !== undefined && rest.every((id) => id === first) ? first : null;
}
/** The inside id of this machine's id; null if it is not mapped. */
function inner(id, map) {
    const range = map.find(({ outside, count }) => id >= outside && id < outside + count);
    return range === undefined ? null : range.inside + (id - range.outside);
}
/** The gid of an engine's `uid:gid`. */
function gidOf(user) {
    return (0,_judges_context_js__WEBPACK_IMPORTED_MODULE_4__/* .uidOf */ .k)(user.slice(user.indexOf(':') + 1));
}
function checkNamespaces({ namespaces }, { engine }) {
    const wanted = ['mnt', 'pid', 'ipc', 'uts', 'cgroup'];
    // Without root the payload's user is one of the caller's own, and only a user namespace separates them.
    if (engine.rootless)
        wanted.push('user');
    const shared = wanted.filter((name) => namespaces[name] === 'same');
    if (shared.length > 0)
        return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(`It shares with this machine: ${shared.join(', ')}.`);
    const hidden = wanted.filter((name) => namespaces[name] === 'unreadable');
    return hidden.length === 0 ? _restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_FORCE */ .EI : (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge)(`Could not be read: ${hidden.join(', ')}.`);
}
function checkMounts({ mountinfo }, host) {
    if (mountinfo === null)
        return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge)('Its mount table could not be read.');
    try {
        const judged = (0,_mounts_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMounts */ .Sz)((0,_mounts_mountinfo_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMountinfo */ .b)(mountinfo), (0,_judges_context_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeContext */ .F)(host));
        return judged.kind === 'as-asked' ? _restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_FORCE */ .EI : (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(`Its mount table: ${judged.faults.join(', ')}.`);
    }
    catch (cause) {
        return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(`Its mount table: ${cause instanceof Error ? cause.message : 'unreadable'}.`);
    }
}


/***/ }),

/***/ 87907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ NAMESPACES),
/* harmony export */   z: () => (/* binding */ END_NOT_ASKED)
/* harmony export */ });
/** The namespaces that a sandbox may have of its own (namespaces(7)), by their names in /proc/PID/ns. */
const NAMESPACES = ['net', 'mnt', 'pid', 'ipc', 'uts', 'cgroup', 'user'];
/** For a run whose end is not read. */
const END_NOT_ASKED = { state: 'unobserved', why: 'not-asked' };


/***/ }),

/***/ 16999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ L1_MATRIX),
/* harmony export */   t: () => (/* binding */ L1_NAMES_SOURCE)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49976);

/**
 * The source of the names: the packet gives only numbers. The page's binding was made after the packet and differs from
 * it in places; the packet decides which probe is bound to which number.
 */
const L1_NAMES_SOURCE = 'Phase 2 Offline MVP — rev4 Acceptance Matrix Binding — 2026-06-10, of the packet’s authors';
const BUILD_GUARD = 'the workload’s static build guard';
/** #24 to #37 by name. */
const NAMED = {
    24: {
        name: 'a module declares a prohibited action',
        means: 'A module of the workload that says it will do something prohibited is refused.',
        laterAlso: BUILD_GUARD,
    },
    25: {
        name: 'shell or subprocess attempt',
        means: 'The workload tries to start a shell or another program, and cannot.',
        laterAlso: BUILD_GUARD,
        differs: 'The packet binds PR-SOCK-1 to it (a socket), and the later binding PR-EXEC-1 (another program).',
    },
    26: {
        name: 'dynamic import or plug-in load',
        means: 'The workload tries to load code that is not part of it, and is refused.',
        laterAlso: BUILD_GUARD,
    },
    27: {
        name: 'network egress',
        means: 'The workload tries to reach another machine, and cannot.',
        differs: 'The later binding adds PR-SOCK-1.',
    },
    28: {
        name: 'credential or environment secret',
        means: 'The workload looks for a secret in its environment, and finds none.',
        differs: 'The packet’s cell was cut; the later binding is used.',
    },
    29: {
        name: 'arbitrary local read or escape',
        means: 'The workload tries to leave the folders that it was given, and cannot.',
    },
    30: {
        name: 'direct database driver opened',
        means: 'A module of the workload that opens a database driver is refused.',
        laterAlso: BUILD_GUARD,
    },
    31: {
        name: 'raw SQL submitted',
        means: 'A module of the workload that submits SQL of its own is refused.',
        laterAlso: BUILD_GUARD,
    },
    32: {
        name: '',
        means: 'It has no name: the page that names the others does not list it.',
    },
    33: {
        name: 'write outside the output folder',
        means: 'The workload tries to write anywhere but /out, and cannot; /out itself must work.',
        differs: 'The later binding leaves out PR-FS-ESC-2.',
    },
    34: {
        name: 'knowledge-base write attempt',
        means: 'The workload tries to change the knowledge base that it reads, and cannot.',
        laterAlso: `the missing network and ${BUILD_GUARD}`,
        differs: 'The packet binds PR-EXEC-1 to it (another program), and the later binding no probe.',
    },
    35: {
        name: 'live database query',
        means: 'The workload tries to ask a database that is in use, and cannot.',
        laterAlso: `the missing network and ${BUILD_GUARD}`,
        differs: 'The packet calls it dynamic import outside the L2 allow-list, a check at build time.',
    },
    36: {
        name: 'Docker socket',
        means: 'The workload looks for the engine’s socket, and does not find it.',
    },
    37: {
        name: 'sandbox invariants cannot be verified at startup',
        means: 'If the workload cannot see at its start that the sandbox holds, it does not start.',
        laterAlso: 'the workload’s own check of itself',
        differs: 'The packet binds PR-PTRACE-1 to it, which is optional; the later binding leaves it to the workload’s own check of itself.',
    },
};
/** A run cannot attest build-time checks (packet §3's note). */
const BUILD_TIME = 35;
/** Every test from #24 to #37, so that none is dropped silently (contract §4, §6; packet §3's note on #35). */
const L1_MATRIX = Object.entries(NAMED).map(([test, named]) => rowOf(Number(test), named));
function rowOf(test, { name, means, laterAlso, differs = '' }) {
    const bound = idsOf(({ l1 }) => l1.includes(test));
    const binding = bound.length > 0
        ? { kind: 'probes', probes: bound }
        : { kind: test === BUILD_TIME ? 'build-time' : 'unbound' };
    const later = [idsOf(({ l1Later }) => l1Later.includes(test)), laterAlso ?? []].flat().join(', ');
    const covered = coveredBy(binding, later);
    const sentence = [`${titleOf(name)}: ${covered}.`, ...(differs === '' ? [] : [differs])].join(' ');
    return { test, name, means, covered, later, differs, binding, sentence };
}
function idsOf(isBound) {
    return _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBES */ ._v.filter(isBound).map(({ id }) => id);
}
function titleOf(name) {
    return name === '' ? 'Without a name' : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
function coveredBy(binding, later) {
    switch (binding.kind) {
        case 'probes':
            return `tested here by ${binding.probes.map(withNote).join(', ')}`;
        case 'build-time':
            return `not attested here; the later binding leaves it to ${later}`;
        case 'unbound':
            return later === ''
                ? 'not attested here; neither binding names anything'
                : `not attested here, since the packet binds no probe to it; the later binding leaves it to ${later}`;
    }
}
function withNote(id) {
    const role = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .contractOf */ .Qu)(id)?.l1Note ?? '';
    // A longer note is the bindings' difference, which has its own sentence.
    return role === '' || role.includes(' ') ? id : `${id} (${role})`;
}


/***/ }),

/***/ 30703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ enforcingProgram),
/* harmony export */   u: () => (/* binding */ runtimeProblem)
/* harmony export */ });
/**
 * The OCI runtimes that were seen to load the seccomp profile as it is written (measured), by the names that
 * engines use, each with its program.
 */
const ENFORCING = new Map([
    ['runc', 'runc'],
    ['crun', 'crun'],
    ['io.containerd.runc.v2', 'runc'],
]);
/** Returns the program of an enforcing runtime; null for every other name. */
function enforcingProgram(runtime) {
    return ENFORCING.get(runtime) ?? null;
}
/** Returns why a profile may not be in force in this runtime; null if it is an enforcing one. */
function runtimeProblem(runtime) {
    if (enforcingProgram(runtime) !== null)
        return null;
    // gVisor is named: people choose it because it is stricter, but it is refused as well.
    return /^(runsc|gvisor)/i.test(runtime)
        ? `The OCI runtime "${runtime}" is gVisor: it ignores the seccomp profile and answers EACCES where the packet demands EROFS (docs/venues.md, "gVisor").`
        : `The OCI runtime "${runtime}" is not known to load seccomp profiles.`;
}


/***/ }),

/***/ 95053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  A: () => (/* binding */ MAIN_CHECKS)
});

;// CONCATENATED MODULE: ./build/src/probes/posture/filesystem.js
const NO_WRITE = [{ errno: [1, 2, 13, 30] }];
/** A file of the kernel that changes the host for anyone who may write it. It is opened, never written. */
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
/** A path that engines cover: an empty file, an empty folder, or not there at all. */
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
/** A device that gives access to the machine itself. */
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
/** What the payload can write, execute, read and make. */
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
    masked('masked-powercap', 'list', '/sys/devices/virtual/powercap', MASKED, unmasked('/sys/devices/virtual/powercap/intel-rapl')),
];

;// CONCATENATED MODULE: ./build/src/probes/posture/identity.js
const STATUS = '/proc/self/task/*/status';
const ROOT = { failsIn: 'root' };
/** A capability set of every thread, as /proc/PID/status writes it: no bit may be set. */
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
/** Who the payload is, and what it received at its start. */
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
                    // What the engine gives every process; runc opens /dev/null for both.
                    'stdin (read|read-write) /dev/null',
                    'std(out|err) (write|read-write) (pipe|/dev/null)',
                    // The file to which the answers are written.
                    'further write /out/posture\\.jsonl',
                    // libffi 3.8 (Debian forky and sid; 3.4.8 does not) keeps its own library open when ctypes loads it, for its
                    // static trampolines (src/tramp.c).
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
];

// EXTERNAL MODULE: ./build/src/probes/kernel/facts.js
var facts = __webpack_require__(87907);
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
        // A rootful engine does not give a user namespace (contract §3): the check records it and does not require it.
        ...(name === 'user' ? { variants: [{ where: { rootless: false }, denied: [{ isHosts: name }] }] } : {}),
        layer: 'namespace',
        source: 'namespaces(7)',
        control: name === 'cgroup' ? { failsIn: 'cgroup' } : NEVER_HOSTS,
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
/** These run last: what the calls before have left (a child, a socket) would be seen here. */
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
var limits = __webpack_require__(70955);
// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js + 1 modules
var syscalls = __webpack_require__(32758);
;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls/call.js

/**
 * Neither an address nor a descriptor: a call that the filter allows answers EFAULT, EBADF or EINVAL, and does nothing.
 */
const BAD = -1;
const EPERM = [{ errno: [1] }];
/**
 * ENOSYS: the profile's default, or runc's own stub if libseccomp does not know the name; or a kernel without the call.
 */
const EPERM_OR_ENOSYS = [{ errno: [1, 38] }];
/** x86-64: mov eax, NUMBER; syscall; a child ends itself (exit_group 0), the parent returns its number. */
const forking = (number) => ({
    op: 'code',
    code: `b8${number.toString(16).padStart(2, '0')}0000000f0585c0750931ffb8e70000000f05c3`,
});
/** x86-64: mov eax, 20 (getpid of i386); int 0x80; ret. The kernel keeps every other register. */
const I386_GETPID = { op: 'code', code: 'b814000000cd80c3' };
const NO_PROFILE = { failsIn: 'no-profile' };
/** The kernel checks for the capability before it looks at any argument, so both layers give the same answer. */
const CAPABILITY_FIRST = {
    stands: 'the capability that it needs is missing too, and the kernel checks that first; the sweep shows the filter',
};
const call = (name, ...args) => ({
    op: 'call',
    name,
    args,
});
/** Whether an older libseccomp may not know the call's name ({@link YOUNGEST_OF_LIBSECCOMP_2_5}). */
function isYoung(operation) {
    if (operation.op !== 'call')
        return false;
    return ((0,syscalls/* numberOf */.rl)('x86_64', operation.name) ?? 0) > syscalls/* YOUNGEST_OF_LIBSECCOMP_2_5 */.sw;
}

;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls/allowed-by-targeted-deny.js

/** Calls that targeted-deny allows: they cannot reach anything of the host. */
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

/** Calls that give the kernel keys, programs or memory, open files by number, or change the kernel or the machine. */
const KERNEL = [
    // Keys, programs in the kernel, memory.
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
    // Files by number, and watching whole mounts.
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
    // The kernel itself.
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
    // The machine.
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

/** Calls that change the tree of mounts. */
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

/** Calls that make processes or namespaces. */
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
        // CLONE_SIGHAND without CLONE_VM: the kernel refuses it if the filter does not.
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
    // Namespaces: each with CLONE_VM, which the call refuses.
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

/** Calls that reach into other processes. */
const OTHER_PROCESSES = [
    // PTRACE_SEIZE of a process that does not exist. Never PTRACE_TRACEME: if it works, the runtime becomes the tracer.
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

;// CONCATENATED MODULE: ./build/src/probes/posture/syscalls/sockets.js

/** Calls that make sockets, or what can make them. */
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
    ...ALLOWED_BY_TARGETED_DENY,
];
/** The system calls that the profile refuses: each is made so that it cannot act if it is allowed. */
const SYSCALL_CHECKS = ROWS.map(({ calls, denied = calls.some(isYoung) ? EPERM_OR_ENOSYS : EPERM, control = NO_PROFILE, ...row }) => ({
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
        // SIGSYS for the whole process, or SIGSEGV from a kernel that does not have such calls: nothing runs after it.
        denied: [{ equals: 'thread ended' }, { ended: [159, 139], oom: false }],
        layer: 'seccomp',
        where: { architectures: ['x86_64'] },
        source: 'seccomp(2): the architecture word; int 0x80 has other numbers, socketcall among them',
        control: NO_PROFILE,
    },
];

;// CONCATENATED MODULE: ./build/src/probes/posture/checks.js





/** The checks of one run, in its order: checks that may end a thread or leave something behind come last. */
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

/***/ 70955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LIMIT_CHECKS),
/* harmony export */   c: () => (/* binding */ PRESSURE_CHECKS)
/* harmony export */ });
/* harmony import */ var _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26712);

const NO_LIMITS = { failsIn: 'no-limits' };
const MEBIBYTE = 1024 * 1024;
/** Limits that show without pressure. */
const LIMIT_CHECKS = [
    {
        id: 'core-size',
        operations: [{ op: 'read', path: '/proc/self/limits', find: '^Max core file size\\s+(\\S+\\s+\\S+)' }],
        whenPermitted: 'a hard limit that lets it write its memory out',
        denied: [{ within: ['0\\s+0'] }],
        layer: 'limit',
        source: 'core(5); getrlimit(2)',
        control: NO_LIMITS,
    },
    {
        id: 'processor-quota',
        operations: [{ op: 'read', path: '/sys/fs/cgroup/cpu/cpu.cfs_quota_us' }],
        whenPermitted: '-1: no quota',
        denied: [{ within: ['[1-9]\\d{0,5}\\n'] }],
        layer: 'limit',
        where: { cgroup: 1 },
        source: 'kernel.org: scheduler/sched-bwc',
        control: NO_LIMITS,
    },
    {
        id: 'processor-quota-2',
        operations: [{ op: 'read', path: '/sys/fs/cgroup/cpu.max' }],
        whenPermitted: 'max: no quota',
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
        whenPermitted: 'priority over every other process',
        denied: [{ errno: [1, 13] }],
        layer: 'capabilities',
        source: 'setpriority(2), sched_setscheduler(2): CAP_SYS_NICE',
        control: {
            stands: 'engines do not grant CAP_SYS_NICE by default, and this program’s runs do not add a capability',
        },
    },
];
/**
 * Limits under pressure, in a run of their own: each operation stops by itself if nothing stops it. Memory comes last,
 * since its limit ends the container.
 */
const PRESSURE_CHECKS = [
    {
        id: 'file-size',
        operations: [{ op: 'size', folder: '/out', bytes: _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.fileSizeBytes + 1 }],
        whenPermitted: 'a file one byte larger than the limit',
        denied: [{ errno: [27] }],
        layer: 'limit',
        source: 'truncate(2): EFBIG; getrlimit(2): RLIMIT_FSIZE',
        control: NO_LIMITS,
    },
    {
        id: 'tmp-size',
        operations: [{ op: 'fill', folder: '/tmp', most: 2 * (_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.tmpBytes / MEBIBYTE) }],
        whenPermitted: 'twice as much',
        denied: [{ atMost: _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.tmpBytes / MEBIBYTE }],
        layer: 'limit',
        source: 'tmpfs(5): size',
        control: NO_LIMITS,
    },
    {
        id: 'threads',
        operations: [{ op: 'threads', most: 2 * _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.pids }],
        whenPermitted: 'twice as many',
        denied: [{ atMost: _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.pids }],
        layer: 'limit',
        source: 'kernel.org: admin-guide/cgroup-v2, pids.max',
        control: NO_LIMITS,
    },
    {
        id: 'descriptors',
        operations: [{ op: 'descriptors', most: 2 * _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.openFiles }],
        whenPermitted: 'twice as many',
        denied: [{ atMost: _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.openFiles }],
        layer: 'limit',
        source: 'dup(2): EMFILE; getrlimit(2): RLIMIT_NOFILE',
        control: NO_LIMITS,
    },
    {
        id: 'processor-time',
        operations: [{ op: 'spin', threads: 2, milliseconds: 300 }],
        whenPermitted: 'two cores’ time, 200 hundredths, on a machine with two free cores',
        // A quota counts in periods of 100 ms: within 300 ms it may be used up once more.
        denied: [{ atMost: 160 * _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.cpus }],
        layer: 'limit',
        source: 'kernel.org: scheduler/sched-bwc, cpu.max',
        control: {
            stands: 'it needs two unused cores; the check of the quota that the kernel holds fails instead',
        },
    },
    {
        id: 'memory',
        operations: [{ op: 'memory', most: 2 * (_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LIMITS */ .B.memoryBytes / MEBIBYTE) }],
        whenPermitted: 'twice as much',
        denied: [{ ended: [137], oom: true }],
        // Podman before 5.0 never reports it: its monitor writes the file that shows it to another folder than the one in
        // which Podman looks (containers/podman#13102, #21523). A container that SIGKILL ended still shows it.
        variants: [{ where: { engines: ['podman'], majorBelow: 5 }, denied: [{ ended: [137], oom: false }] }],
        layer: 'limit',
        source: 'kernel.org: admin-guide/cgroup-v2, memory.max; docker inspect: State.OOMKilled',
        control: NO_LIMITS,
    },
];


/***/ }),

/***/ 19654:
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
/**
 * Every weakened run, by its name. They are never privileged, and join no namespace of the host except that of control
 * groups. They get no device, socket or folder of the host, and no added capability: `capabilities` keeps what the
 * engine grants by itself.
 */
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
        // Without it the runtime loads the profile before it drops capabilities, and a strict profile denies that.
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
    terminal: { permits: 'a terminal', weakens: [{ kind: 'with-flag', flag: '--tty' }] },
};


/***/ }),

/***/ 73551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ OTHER_MOUNTS),
/* harmony export */   p: () => (/* binding */ otherMounts)
/* harmony export */ });
/** The name of the restriction that nothing else is mounted. */
const OTHER_MOUNTS = 'other-mounts';
/** Mounts without a host path that OCI configs list for every container. */
const OCI_MOUNTS = ['/proc', '/dev', '/dev/pts', '/dev/mqueue', '/dev/shm', '/sys', '/sys/fs/cgroup'];
/** Returns where the engine mounted anything that is neither the run's nor its own. */
function otherMounts({ mounts, engine_files, }) {
    return mounts.filter((mount) => !isExpected(mount, engine_files)).map(({ destination }) => destination);
}
/** Whether a mount is one of the run's or the engine's own: a file that it keeps for this container, or without a host path. */
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

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mB: () => (/* binding */ RESTRICTIONS),
  "do": () => (/* binding */ findRestrictions)
});

// UNUSED EXPORTS: NOTHING_TO_SHOW, restrictionsOfFlag

// EXTERNAL MODULE: ./build/src/probes/engine-rules.js
var engine_rules = __webpack_require__(32654);
// EXTERNAL MODULE: ./build/src/probes/inventory/judge.js
var judge = __webpack_require__(34500);
// EXTERNAL MODULE: ./build/src/probes/judges/context.js
var context = __webpack_require__(41890);
// EXTERNAL MODULE: ./build/src/probes/judges/secret-keys.js
var secret_keys = __webpack_require__(19594);
// EXTERNAL MODULE: ./build/src/probes/seal/facts.js
var facts = __webpack_require__(60811);
// EXTERNAL MODULE: ./build/src/probes/restrictions/other-mounts.js
var other_mounts = __webpack_require__(73551);
// EXTERNAL MODULE: ./build/src/probes/restrictions/restriction.js
var restriction = __webpack_require__(41504);
;// CONCATENATED MODULE: ./build/src/probes/restrictions/files.js







const TIGHT = ['noexec', 'nosuid', 'nodev'];
/** Restrictions on what is mounted, what can be written, who runs and what is in the environment (contract §3). */
const FILE_RESTRICTIONS = [
    {
        id: 'read-only',
        flag: '--read-only',
        shows: 'The root file system is read-only.',
        check: ({ container }) => (0,restriction/* inForceIf */.I)(container.readonly_rootfs, 'The root file system is writable.'),
    },
    {
        id: 'input',
        flag: '-v INPUT:/in:ro',
        shows: "The one mount at /in is the run's own INPUT, read-only.",
        check: ({ container, folders }) => {
            const mount = only(container.mounts, '/in');
            if (mount === null)
                return (0,restriction/* missing */.LO)('/in is not mounted exactly once.');
            if (mount.type !== 'bind' || mount.source !== folders.input)
                return (0,restriction/* missing */.LO)(`/in is ${mount.type} ${mount.source}.`);
            return (0,restriction/* inForceIf */.I)(mount.read_only, '/in is writable.');
        },
    },
    {
        id: 'output',
        flag: '-v OUTPUT:/out:rw',
        shows: "The one mount at /out is the run's own OUTPUT; on Podman it is noexec, nosuid and nodev.",
        check: ({ container, folders, engine }) => {
            const mount = only(container.mounts, '/out');
            if (mount === null)
                return (0,restriction/* missing */.LO)('/out is not mounted exactly once.');
            if (mount.type !== 'bind' || mount.source !== folders.output)
                return (0,restriction/* missing */.LO)(`/out is ${mount.type} ${mount.source}.`);
            if (mount.read_only)
                return (0,restriction/* missing */.LO)('/out is read-only.');
            return engine_rules/* ENGINE_RULES */.N[engine.name].tightOutput ? tight(mount) : restriction/* IN_FORCE */.EI;
        },
    },
    {
        id: 'tmp',
        flag: '--tmpfs /tmp',
        shows: '/tmp is a tmpfs, noexec, nosuid, nodev and limited in size.',
        check: ({ container }) => {
            const mount = only(container.mounts, '/tmp');
            if (mount?.type !== 'tmpfs')
                return (0,restriction/* missing */.LO)('/tmp is not exactly one tmpfs.');
            const limited = mount.options.some((option) => /^size=[1-9]\d*[kmg]?$/i.test(option));
            return limited ? tight(mount) : (0,restriction/* missing */.LO)('/tmp has no size limit.');
        },
    },
    {
        id: 'mqueue',
        flag: '--tmpfs /dev/mqueue',
        shows: 'A read-only tmpfs covers /dev/mqueue.',
        check: ({ container }) => {
            const covers = container.mounts.filter(({ destination, type }) => destination === '/dev/mqueue' && type === 'tmpfs');
            const [mount] = covers;
            if (mount === undefined || covers.length > 1)
                return (0,restriction/* missing */.LO)('/dev/mqueue is not exactly one tmpfs.');
            return (0,restriction/* inForceIf */.I)(mount.read_only || mount.options.includes('ro'), 'The tmpfs at /dev/mqueue is writable.');
        },
    },
    {
        id: other_mounts/* OTHER_MOUNTS */.K,
        flag: '-v',
        never: true,
        shows: 'Nothing else is mounted: no folder or socket of the host, no volume, no other tmpfs.',
        check: ({ container }) => {
            const others = (0,other_mounts/* otherMounts */.p)(container);
            return (0,restriction/* inForceIf */.I)(others.length === 0, `Also mounted: ${others.join(', ')}.`);
        },
    },
    {
        id: 'read-only-tmpfs',
        flag: '--read-only-tmpfs=false',
        engines: ['podman'],
        shows: 'Podman does not add a writable tmpfs of its own (inside: the mount rules accept none at /run and /var/tmp).',
        check: ({ container }) => {
            const own = container.mounts.filter(({ destination, type }) => type === 'tmpfs' && ['/run', '/var/tmp'].includes(destination));
            return (0,restriction/* inForceIf */.I)(own.length === 0, `Writable tmpfs at ${own.map(({ destination }) => destination).join(', ')}.`);
        },
    },
    {
        id: 'volumes',
        flag: '--volume',
        never: true,
        shows: 'The image does not declare a volume, which would be writable.',
        check: ({ image }) => (0,restriction/* inForceIf */.I)(image.volumes.length === 0, `The image's volumes: ${image.volumes.join(', ')}.`),
    },
    {
        id: 'user',
        flag: '--user',
        shows: 'The payload runs as a numeric user that is not root.',
        check: ({ container: { user } }) => {
            const uid = (0,context/* uidOf */.k)(user);
            return (0,restriction/* inForceIf */.I)(uid !== null && uid !== 0 && !/:0+$/.test(user), `The user is "${user}".`);
        },
    },
    {
        id: 'entrypoint',
        flag: '--entrypoint',
        shows: 'The container runs a file of the payload, with an interpreter of the image; the arguments hold no code.',
        check: (host) => checkEntrypoint(host),
    },
    {
        id: 'environment',
        flag: '--env',
        never: true,
        shows: "The container's environment keys are the image's own and the engine's, and none looks like a secret's.",
        check: ({ container, image }) => {
            const allowed = new Set([...image.env_keys, ...secret_keys/* ENGINE_KEYS */.kL]);
            const wrong = container.env_keys.filter((key) => !allowed.has(key) || (0,secret_keys/* looksSecret */.n0)(key));
            return (0,restriction/* inForceIf */.I)(wrong.length === 0, `Environment keys: ${wrong.join(', ')}.`);
        },
    },
    {
        id: 'http-proxy',
        flag: '--http-proxy=false',
        engines: ['podman'],
        shows: "Podman does not pass on a proxy of its client's environment.",
        check: ({ container }) => {
            const proxies = container.env_keys.filter((key) => /_proxy$/i.test(key));
            return (0,restriction/* inForceIf */.I)(proxies.length === 0, `Environment keys: ${proxies.join(', ')}.`);
        },
    },
];
function only(mounts, destination) {
    const found = mounts.filter((mount) => mount.destination === destination);
    return found.length === 1 ? (found[0] ?? null) : null;
}
function tight({ destination, options }) {
    const missing = TIGHT.filter((option) => !options.includes(option));
    return (0,restriction/* inForceIf */.I)(missing.length === 0, `${destination} is not ${missing.join(', ')}.`);
}
/**
 * Python's flags that take no argument and read no code: any other flag (`-c`, `-m`, `-X`, `-W`, `-`, a long one) could
 * make something run other than the file that follows them.
 */
const PLAIN_FLAG = /^-[bBdEIOPqsSuv]+$/;
/**
 * The container must run a file that the payload's digest covers: a program of the image's own below /app, or a file
 * that follows the flags of the base's interpreter. Both paths must be absolute: a relative name is looked up in PATH
 * or in the working folder, and either may hold another file of that name.
 */
function checkEntrypoint({ container, inventory, seal }) {
    const [program, ...rest] = [...container.entrypoint, ...container.command];
    if (program === undefined)
        return (0,restriction/* absent */.Ge)('The engine does not report an entrypoint.');
    if (!program.startsWith('/'))
        return (0,restriction/* missing */.LO)(`The entrypoint's ${program} is not an absolute path.`);
    if (inventory.interpreter === '')
        return (0,restriction/* missing */.LO)(`The image does not hold an executable ${program}.`);
    const payload = (0,judge/* payloadFiles */.aW)(inventory).map((file) => file.path);
    if (payload.includes(inventory.interpreter))
        return restriction/* IN_FORCE */.EI;
    const path = rest.find((argument) => !PLAIN_FLAG.test(argument));
    if (path?.startsWith('-'))
        return (0,restriction/* missing */.LO)(`With ${path} the entrypoint may run code that is not the payload's.`);
    // The launcher runs what follows it; the seal's own check decides which launcher it is.
    const runs = path === facts/* LAUNCHER_PATH */.H$ && seal !== null ? rest[rest.indexOf(path) + 1] : path;
    return (0,restriction/* inForceIf */.I)(runs !== undefined && payload.includes(runs), `The entrypoint runs ${runs ?? 'no file'}, which is not a file of the payload below /app.`);
}

// EXTERNAL MODULE: ./build/src/seccomp/guarantees.js
var guarantees = __webpack_require__(37952);
// EXTERNAL MODULE: ./build/src/seccomp/profile.js + 1 modules
var seccomp_profile = __webpack_require__(47393);
// EXTERNAL MODULE: ./build/src/probes/oci-runtimes.js
var oci_runtimes = __webpack_require__(30703);
// EXTERNAL MODULE: ./build/src/probes/restrictions/security-options.js
var security_options = __webpack_require__(37901);
;// CONCATENATED MODULE: ./build/src/probes/restrictions/isolation.js






const OWN_NAMESPACE = ['', 'private'];
/** Restrictions by privileges, namespaces and the seccomp profile (contract §3, packet §2.4). */
const ISOLATION_RESTRICTIONS = [
    {
        id: 'network',
        flag: '--network none',
        shows: "The container's network mode is none, and no network is attached.",
        check: ({ container }) => {
            if (container.network_mode !== 'none')
                return (0,restriction/* missing */.LO)(`The network mode is ${container.network_mode}.`);
            const others = container.networks.filter((name) => name !== 'none');
            return (0,restriction/* inForceIf */.I)(others.length === 0, `Attached networks: ${others.join(', ')}.`);
        },
    },
    {
        id: 'capabilities',
        flag: '--cap-drop ALL',
        shows: 'All capabilities are dropped and none is added; if the engine reports the sets, they are empty.',
        check: ({ container }) => checkCapabilities(container),
    },
    {
        id: 'no-new-privileges',
        flag: '--security-opt no-new-privileges',
        shows: 'The container is created with no-new-privileges.',
        check: ({ container }) => (0,restriction/* inForceIf */.I)(container.no_new_privileges, 'The container may gain new privileges.'),
    },
    {
        id: 'seccomp-held',
        flag: '--security-opt seccomp=',
        shows: 'The profile that the engine holds for this container is the file, rule by rule.',
        check: ({ seccomp }, profile) => {
            if (seccomp === null)
                return (0,restriction/* absent */.Ge)('The engine does not hold a readable seccomp profile.');
            return (0,restriction/* inForceIf */.I)((0,seccomp_profile/* sameProfile */.ch)(seccomp, profile), 'The profile that the engine holds differs from the file.');
        },
    },
    {
        id: 'oci-runtime',
        flag: '--runtime',
        never: true,
        shows: 'The OCI runtime loads the given profile (gVisor and Kata ignore it by default).',
        check: ({ engine }) => {
            const problem = (0,oci_runtimes/* runtimeProblem */.u)(engine.oci_runtime);
            return problem === null ? restriction/* IN_FORCE */.EI : (0,restriction/* missing */.LO)(problem);
        },
    },
    {
        id: 'lsm',
        flag: '--security-opt label=',
        never: true,
        shows: "If AppArmor or SELinux confines containers, the label is the engine's own profile or container_t.",
        check: ({ container: { lsm_label } }) => {
            const problem = (0,security_options/* labelProblem */.W6)(lsm_label);
            return problem === null ? restriction/* IN_FORCE */.EI : (0,restriction/* missing */.LO)(problem);
        },
    },
    seccompRestriction('seccomp-sockets', 'It answers EPERM to socket, whatever the family.', guarantees/* deniesSockets */.$m),
    seccompRestriction('seccomp-ptrace', 'It answers EPERM to ptrace.', guarantees/* deniesPtrace */.gI),
    seccompRestriction('seccomp-processes', 'It answers EPERM to fork, vfork and clone of a process.', guarantees/* deniesProcesses */.wl),
    {
        id: 'privileged',
        flag: '--privileged',
        never: true,
        shows: 'The container is not privileged.',
        check: ({ container }) => (0,restriction/* inForceIf */.I)(!container.privileged, 'The container is privileged.'),
    },
    {
        id: 'pid-namespace',
        flag: '--pid host',
        never: true,
        shows: 'The container has a process namespace of its own.',
        check: ({ container }) => ownNamespace('pid', container.pid_mode),
    },
    {
        id: 'uts-namespace',
        flag: '--uts host',
        never: true,
        shows: 'The container has a host name of its own.',
        check: ({ container }) => ownNamespace('uts', container.uts_mode),
    },
    {
        id: 'user-namespace',
        flag: '--userns',
        shows: "The run does not use the host's user namespace; rootless, the payload's user is mapped to the runner's own.",
        check: ({ container, engine }) => {
            const mode = container.userns_mode;
            const mapped = mode === 'private' || mode.startsWith('keep-id');
            if (engine.rootless && engine_rules/* ENGINE_RULES */.N[engine.name].mapsRootlessUser)
                return (0,restriction/* inForceIf */.I)(mapped, `The user namespace is "${mode}".`);
            return (0,restriction/* inForceIf */.I)(mode === '' || mapped, `The user namespace is "${mode}".`);
        },
    },
    {
        id: 'ipc',
        flag: '--ipc none',
        shows: "The container's IPC mode is none.",
        check: ({ container }) => (0,restriction/* inForceIf */.I)(container.ipc_mode === 'none', `The IPC mode is "${container.ipc_mode}".`),
    },
    {
        id: 'cgroup-namespace',
        flag: '--cgroupns private',
        shows: 'The container has a control group namespace of its own.',
        check: ({ container }) => (0,restriction/* inForceIf */.I)(container.cgroupns_mode === 'private', `The cgroup namespace is "${container.cgroupns_mode}".`),
    },
    {
        id: 'devices',
        flag: '--device',
        never: true,
        shows: 'The container does not get a device of the host.',
        check: ({ container: { devices } }) => (0,restriction/* inForceIf */.I)(devices.length === 0, `Devices: ${devices.join(', ')}.`),
    },
];
function checkCapabilities({ cap_add, cap_drop, capabilities }) {
    if (cap_add.length > 0)
        return (0,restriction/* missing */.LO)(`Added capabilities: ${cap_add.join(', ')}.`);
    if (capabilities !== null)
        return (0,restriction/* inForceIf */.I)(capabilities.length === 0, `Capabilities: ${capabilities.join(', ')}.`);
    return (0,restriction/* inForceIf */.I)(cap_drop.some((name) => name.toUpperCase() === 'ALL'), 'Not all capabilities are dropped.');
}
function ownNamespace(what, mode) {
    return (0,restriction/* inForceIf */.I)(OWN_NAMESPACE.includes(mode), `The ${what} namespace is "${mode}".`);
}
/** What the profile that the engine holds guarantees, evaluated here for the architecture on which it ran. */
function seccompRestriction(id, shows, guarantee) {
    return {
        id,
        flag: '--security-opt seccomp=',
        shows,
        check: ({ seccomp, system }) => {
            if (seccomp === null)
                return (0,restriction/* absent */.Ge)('The engine does not hold a readable seccomp profile.');
            const answer = guarantee(seccomp, system.architecture);
            return answer.denied
                ? restriction/* IN_FORCE */.EI
                : (0,restriction/* missing */.LO)(`The profile that the engine holds does not refuse every such call: ${answer.why}.`);
        },
    };
}

// EXTERNAL MODULE: ./build/src/probes/restrictions/run-limits.js
var run_limits = __webpack_require__(26712);
;// CONCATENATED MODULE: ./build/src/probes/restrictions/limits.js


/** Restrictions by limits, and by what the engine does next to the run (contract §3, hardening on top). */
const LIMIT_RESTRICTIONS = [
    {
        id: 'pids',
        flag: '--pids-limit',
        shows: 'The number of processes is limited, no looser than the run requests.',
        check: ({ container }) => (0,restriction/* numberRestriction */.q$)(container.pids_limit, (limit) => limit > 0 && limit <= run_limits/* RUN_LIMITS */.B.pids, 'process limit'),
    },
    {
        id: 'memory',
        flag: '--memory',
        shows: 'Memory is limited, no looser than the run requests.',
        check: ({ container }) => (0,restriction/* numberRestriction */.q$)(container.memory_bytes, (bytes) => bytes > 0 && bytes <= run_limits/* RUN_LIMITS */.B.memoryBytes, 'memory limit'),
    },
    {
        id: 'swap',
        flag: '--memory-swap',
        shows: 'Memory and swap together have the same limit as memory alone: no swap.',
        check: ({ container: { memory_bytes, memory_swap_bytes } }) => {
            if (memory_bytes === null)
                return (0,restriction/* absent */.Ge)('The engine does not report a memory limit.');
            return (0,restriction/* numberRestriction */.q$)(memory_swap_bytes, (bytes) => bytes > 0 && bytes === memory_bytes, 'memory and swap limit');
        },
    },
    {
        id: 'cpus',
        flag: '--cpus',
        shows: 'Processor time is limited, no looser than the run requests.',
        check: ({ container }) => (0,restriction/* numberRestriction */.q$)(container.nano_cpus, (cpus) => cpus > 0 && cpus <= run_limits/* RUN_LIMITS */.B.cpus * 1e9, 'processor limit'),
    },
    {
        id: 'file-size',
        flag: '--ulimit fsize',
        shows: 'The size of a file is limited, hard and soft, no looser than the run requests.',
        check: ({ container }) => ulimit(container, 'fsize', ({ soft, hard }) => soft > 0 && hard >= soft && hard <= run_limits/* RUN_LIMITS */.B.fileSizeBytes),
    },
    {
        id: 'core',
        flag: '--ulimit core=0',
        shows: 'No core file can be written.',
        check: ({ container }) => ulimit(container, 'core', ({ soft, hard }) => soft === 0 && hard === 0),
    },
    {
        id: 'open-files',
        flag: '--ulimit nofile',
        shows: 'The number of open files is limited, hard and soft, no looser than the run requests.',
        check: ({ container }) => ulimit(container, 'nofile', ({ soft, hard }) => soft > 0 && hard >= soft && hard <= run_limits/* RUN_LIMITS */.B.openFiles),
    },
    {
        id: 'healthcheck',
        flag: '--no-healthcheck',
        shows: "The image's health check, a second program, does not run.",
        check: ({ container }) => (0,restriction/* inForceIf */.I)(!container.healthcheck, 'A health check runs in the container.'),
    },
    {
        id: 'log',
        flag: '--log-driver none',
        shows: 'The host does not keep what the payload prints.',
        check: ({ container }) => (0,restriction/* inForceIf */.I)(container.log_driver === 'none', `The log driver is "${container.log_driver}".`),
    },
];
/** Docker calls it `fsize`, Podman `RLIMIT_FSIZE`. */
function ulimit({ ulimits }, name, meets) {
    const found = ulimits.filter((limit) => limit.name.toLowerCase().replace(/^rlimit_/, '') === name);
    const [limit] = found;
    if (limit === undefined)
        return (0,restriction/* absent */.Ge)(`The engine does not report a ${name} limit.`);
    if (found.length > 1)
        return (0,restriction/* missing */.LO)(`The engine reports the ${name} limit more than once.`);
    return (0,restriction/* inForceIf */.I)(meets(limit), `The ${name} limit is ${limit.soft}:${limit.hard}.`);
}

;// CONCATENATED MODULE: ./build/src/probes/restrictions/restrictions.js




const ALL = [...ISOLATION_RESTRICTIONS, ...FILE_RESTRICTIONS, ...LIMIT_RESTRICTIONS];
/** Every restriction that a flag of the run enforces, and what shows it (contract §3). */
const RESTRICTIONS = ALL;
/**
 * Flags of the run with nothing to show: they name, label or clean up. A complete list: a test fails for a flag that
 * is neither here nor in {@link RESTRICTIONS}.
 */
const NOTHING_TO_SHOW = (/* unused pure expression or super */ null && (['--rm', '--name', '--label', '--env-file', '--pull']));
/**
 * Every restriction that applies to the run's engine, as the host's facts show it; each that is not in force blocks.
 */
function findRestrictions(host, profile) {
    return RESTRICTIONS.filter(({ engines }) => engines === undefined || engines.includes(host.engine.name)).map((restriction) => ({ restriction, found: restriction.check(host, profile) }));
}
/** The restrictions that a planned flag enforces, with its folders written as INPUT and OUTPUT. */
function restrictionsOfFlag(planned) {
    return RESTRICTIONS.filter(({ flag, never }) => !never && flagBegins(planned, flag));
}


/***/ }),

/***/ 26712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ RUN_LIMITS)
/* harmony export */ });
/**
 * The limits of every run (contract §3, hardening on top): processes, bytes, cores. A caller may only tighten them, and
 * a reader accepts no looser ones, so that an engine's own default is never mistaken for them.
 */
const RUN_LIMITS = {
    pids: 64,
    memoryBytes: 256 * 1024 * 1024,
    cpus: 1,
    fileSizeBytes: 64 * 1024 * 1024,
    openFiles: 1024,
    tmpBytes: 64 * 1024 * 1024,
};


/***/ }),

/***/ 37901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ securityOptionProblem),
/* harmony export */   W6: () => (/* binding */ labelProblem),
/* harmony export */   Wn: () => (/* binding */ apparmorProblem),
/* harmony export */   uW: () => (/* binding */ selinuxTypeProblem)
/* harmony export */ });
/* harmony import */ var _foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99450);

/**
 * What confines a container by label, as a positive list. A profile or a type that another user loaded can be empty, in
 * complain mode, or unconfined under a name of its own (`spc_t`): a label that is not known to be as strict as the
 * engines' own is refused.
 */
/** The engines' own AppArmor profiles: Moby's (profiles/apparmor), and containers/common's, with its version. */
const APPARMOR = /^(docker-default|containers-default-\d{1,4}(\.\d{1,4}){0,2})$/;
/**
 * The one SELinux type (container-selinux, container_selinux(8)). It excludes `container_kvm_t`, `container_init_t`,
 * `container_device_t` and `container_logreader_t`, each of which may do more, and types made for one container
 * (udica), which add to it.
 */
const SELINUX_TYPE = 'container_t';
/** A context with that type and two categories, by which engines separate containers (selinux(8), MCS). */
const SELINUX_CONTEXT = /^[a-z_]{1,64}_u:[a-z_]{1,64}_r:container_t:s0:c\d{1,4},c\d{1,4}$/;
/** Returns why an AppArmor profile of this name is refused; null if it is an engine's own. */
function apparmorProblem(name) {
    return APPARMOR.test(name)
        ? null
        : `is not a known AppArmor profile: only docker-default and containers-default-VERSION are`;
}
/** Returns why an SELinux type is refused; null if it is the engines' own. */
function selinuxTypeProblem(type) {
    return type === SELINUX_TYPE ? null : `is not a known SELinux type: only ${SELINUX_TYPE} is`;
}
/**
 * Returns what is wrong with the label that an engine reports for a container; null if it is a known label or empty. An
 * empty label means that no such module confines containers here, which the report shows on its own line.
 */
function labelProblem(label) {
    if (label === '' || APPARMOR.test(label) || SELINUX_CONTEXT.test(label))
        return null;
    return `The label "${label}" is neither an engine's own AppArmor profile nor ${SELINUX_TYPE} with two categories.`;
}
/** The values of `--security-opt` that a run may have, by what they begin with. */
const OPTIONS = [
    ['no-new-privileges', (rest) => (rest === '' ? null : 'removes the restriction')],
    ['seccomp=', (rest) => (rest.startsWith('/') ? null : 'is not a profile of this run')],
    ['apparmor=', apparmorProblem],
    ['label=type:', selinuxTypeProblem],
];
/** Returns why a value of `--security-opt` is refused; null if it keeps or tightens what the engines do. */
function securityOptionProblem(value) {
    const flag = '--security-opt';
    const found = OPTIONS.find(([prefix]) => (0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_0__/* .flagBegins */ .d)({ flag, value }, `${flag} ${prefix}`));
    return found === undefined ? 'is not an option of a run' : found[1](value.slice(found[0].length));
}


/***/ }),

/***/ 52722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ COMPARISONS),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export ALL_BITS */
/**
 * libseccomp's comparisons (seccomp_rule_add(3)), unsigned and over all 64 bits. For SCMP_CMP_MASKED_EQ `value` is the
 * mask and `valueTwo` the datum; libseccomp masks the datum too.
 */
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
/** Whether a comparison holds for these arguments; `null` for a comparison that libseccomp does not have. */
function holds(comparison, args) {
    const compare = lookUp(comparison.op);
    const [value, valueTwo] = numbers(comparison);
    if (compare === undefined || value === null || valueTwo === null)
        return null;
    return compare((args[comparison.index] ?? 0n) & ALL_BITS, value, valueTwo);
}
/**
 * Returns whether a comparison holds whatever the unknown bits are. Exact for every operator, since the least possible
 * value (unknown bits 0) and the greatest (unknown bits 1) are themselves possible; an operator that libseccomp does
 * not have `depends`.
 */
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
/** `argument & wanted` equals `datum`, when `argument & mask` is known to be `least`. */
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
/** A bundle's profile is untrusted: a text that is not a 64-bit number gives null, and never an exception. */
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

/***/ 65456:
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
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52722);
/* harmony import */ var _syscalls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32758);


/**
 * Rules that contradict each other for one call: libseccomp's answer depends on their order, so there is no answer
 * here.
 */
const AMBIGUOUS = { kind: 'other', action: 'ambiguous' };
/** A name that the architecture does not have: there is no answer. */
const NO_SUCH_CALL = { kind: 'other', action: 'no-such-call' };
/** x86-64 numbers with this bit are x32's, which libseccomp treats as another architecture. */
const X32_BIT = 0x40000000;
const NATIVE = { x86_64: 'SCMP_ARCH_X86_64', aarch64: 'SCMP_ARCH_AARCH64' };
const X32 = 'SCMP_ARCH_X32';
/**
 * Returns the answer to one call of the filter that libseccomp makes from this profile. Runtimes (runc and crun) drop
 * rules equal to the default and names that libseccomp does not know. A rule without conditions outweighs all with
 * conditions; of those, the one that matches answers; if none matches, the default answers. If libseccomp itself is not
 * reliable (see areTangled, and several matching rules with different answers), the answer is `ambiguous`.
 */
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
/**
 * Returns every answer that the filter may give to a call of which only some argument bits are known. A superset: an
 * answer that is not in it cannot happen, whatever the other bits are; one that is in it may or may not.
 */
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
    // One rule that always matches hides the default; if several match at once, each of their answers stays listed.
    const covered = reachable.some((item) => item.outcome === 'always');
    return covered ? answers : [...answers, defaultOf(profile)];
}
/**
 * Returns whether the answer is this errno for every value of the unknown bits, on runc and on crun. Never true by
 * mistake: it does not combine rules that only together cover all values, and does not rely on a call above the highest
 * one that the profile names, since runc answers ENOSYS to it ({@link runcAnswersEnosys}).
 */
function answersAlways(profile, architecture, call, errno, known = []) {
    const number = typeof call === 'number' ? call : (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(architecture, call);
    if (number === null || runcAnswersEnosys(profile, architecture, number))
        return false;
    return possibleAnswers(profile, architecture, call, known).every((answer) => answer.kind === 'errno' && answer.errno === errno);
}
/**
 * Returns whether runc puts ENOSYS before libseccomp's filter for this number. It does so for every call above the
 * highest one that the profile names on that architecture, unless the default allows calls (runc, `patchbpf`, from
 * 1.0.0). crun gives the profile's default instead; a profile that names the newest calls makes the two agree.
 */
function runcAnswersEnosys(profile, architecture, number) {
    return number >= runcEnosysFrom(profile, architecture);
}
/** The first number of {@link runcAnswersEnosys}; infinite if there is none. */
function runcEnosysFrom(profile, architecture) {
    if (['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG', 'SCMP_ACT_TRACE'].includes(profile.default_action))
        return Infinity;
    const named = profile.rules.map((rule) => (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(architecture, rule.name) ?? -1);
    return named.reduce((highest, candidate) => Math.max(highest, candidate), -1) + 1;
}
/** Whether the profile's rules for a call contradict each other, or compare in a way that libseccomp gets wrong. */
function isUndecided(profile, name) {
    const rules = rulesFor(profile, name);
    const decisive = unconditional(rules).map(answerOf);
    return decisive.length > 0 ? single(decisive) === AMBIGUOUS : areTangled(rules);
}
/** Architectures in the profile, other than the machine's own, whose calls the machine's kernel would accept. */
function foreignArchitectures(profile, architecture) {
    // A kernel accepts only calls of its own family: x86-64 cannot make the calls of an arm64 profile, and the reverse.
    const harmless = Object.values(NATIVE);
    return profile.architectures.filter((name) => name !== NATIVE[architecture] && !harmless.includes(name));
}
/** The name to look for; `null` if no rule can name the call; an answer if the filter never evaluates its rules. */
function resolve(profile, architecture, call) {
    if (typeof call === 'string')
        return (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(architecture, call) === null ? NO_SUCH_CALL : call;
    if (architecture === 'x86_64' && call >= X32_BIT) {
        return profile.architectures.includes(X32) ? AMBIGUOUS : { kind: 'kill' };
    }
    return (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(architecture, call);
}
/** The rules that reach libseccomp: both runtimes drop a rule whose answer is the default's. */
function rulesFor(profile, name) {
    const usual = defaultOf(profile);
    return profile.rules.filter((rule) => rule.name === name && !same(answerOf(rule), usual));
}
/**
 * Rules without conditions. libseccomp ignores a comparison under a mask of 0, so a rule with only such ones counts.
 */
function unconditional(rules) {
    return rules.filter((rule) => rule.args.every((argument) => argument.op === 'SCMP_CMP_MASKED_EQ' && argument.value === '0'));
}
/**
 * Whether libseccomp's tree for these rules is unreliable. It puts all rules of one call into one decision tree. If one
 * of several compares by order or inequality, the tree of 2.6.0 is wrong for some arguments (measured: "less than 1"
 * with "at most 2^32" denies 2). Rules that compare by equality are right in any number.
 */
function areTangled(rules) {
    const byEquality = ['SCMP_CMP_EQ', 'SCMP_CMP_MASKED_EQ'];
    return (rules.length > 1 && rules.some((rule) => rule.args.some((argument) => !byEquality.includes(argument.op))));
}
function ruleOutcome(rule, known) {
    const outcomes = rule.args.map((argument) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .bu)(argument, known));
    // Runtimes read two comparisons of one argument as "or". parseProfile refuses them; an untrusted bundle may hold
    // them.
    if (new Set(rule.args.map((argument) => argument.index)).size < rule.args.length)
        return 'depends';
    if (outcomes.includes('never'))
        return 'never';
    return outcomes.every((one) => one === 'always') ? 'always' : 'depends';
}
function matches(rule, args) {
    if (new Set(rule.args.map((argument) => argument.index)).size < rule.args.length)
        return null;
    const results = rule.args.map((argument) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(argument, args));
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

/***/ 37952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ deniesSockets),
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   gI: () => (/* binding */ deniesPtrace),
/* harmony export */   wl: () => (/* binding */ deniesProcesses)
/* harmony export */ });
/* unused harmony export requiredAnswers */
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64970);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65456);
/* harmony import */ var _syscalls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32758);



const EPERM = 1;
/** clone's flag for a thread of the same process (linux/sched.h). */
const CLONE_THREAD = 0x10000n;
const PROCESS = { index: 0, mask: CLONE_THREAD, value: 0n };
/** What corroboration requires of a profile, by the calls that it must refuse (contract §4). */
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
};
/**
 * Whether the profile answers EPERM to `socket` for every family, type and protocol, and refuses other calls that make
 * sockets.
 */
const deniesSockets = guaranteed(requiredAnswers.sockets);
/** Whether the profile answers EPERM to `ptrace` for every request. */
const deniesPtrace = guaranteed(requiredAnswers.ptrace);
/** Whether the profile answers EPERM to every call that makes a process, and never allows clone3. */
const deniesProcesses = guaranteed(requiredAnswers.processes);
/** The answer for a profile that many bundles hold is computed once. */
function guaranteed(required) {
    const of = {
        x86_64: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => closes(profile, 'x86_64', required)),
        aarch64: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => closes(profile, 'aarch64', required)),
    };
    return (profile, architecture) => of[architecture](profile);
}
/** Whether a call is refused, with an errno or by ending the caller, whatever the unknown argument bits are. */
function isRefused(profile, architecture, call, known = []) {
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .possibleAnswers */ .hW)(profile, architecture, call, known).every(refuses);
}
/**
 * Returns whether all answers are as required on this architecture. Calls that it does not have (fork on arm64) cannot
 * be made. Calls of another architecture that the kernel accepts too (i386, x32) have numbers and arguments of their
 * own, so a profile that lists one does not guarantee anything here.
 */
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
/** errno 0 means to the caller that the call succeeded: it is not a refusal. */
function refuses(answer) {
    return answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0);
}


/***/ }),

/***/ 47393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J7: () => (/* binding */ parseOciConfig),
  jZ: () => (/* binding */ parseProfile),
  AW: () => (/* binding */ profileDigest),
  ch: () => (/* binding */ sameProfile)
});

// UNUSED EXPORTS: normaliseOci

// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(84652);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/src/foundation/memoize.js
var memoize = __webpack_require__(64970);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var json = __webpack_require__(72126);
// EXTERNAL MODULE: ./build/src/seccomp/comparison.js
var comparison = __webpack_require__(52722);
;// CONCATENATED MODULE: ./build/src/seccomp/normalise.js



/**
 * Every key is known or refused: Go's parsers fold case, so they would read a key "SYSCALLS" that this one does not.
 */
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
/** The actions for which both runtimes read `errnoRet`; crun refuses it with any other action. */
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
/** Both runtimes' errno if a profile names none. */
const EPERM = 1;
/** The kernel's MAX_ERRNO: the kernel reduces larger ones to this. */
const MAX_ERRNO = 4095n;
const MAX_U64 = (1n << 64n) - 1n;
/** System calls have six arguments. */
const ARGUMENTS = 6;
const NAME = /^[A-Za-z0-9_]{1,64}$/;
const ARCHITECTURE = /^SCMP_ARCH_[A-Z0-9_]{2,16}$/;
const NATIVE = { x86_64: 'SCMP_ARCH_X86_64', aarch64: 'SCMP_ARCH_AARCH64' };
/** Longer and deeper than any profile or OCI config. */
const LIMITS = { characters: 16 * 1024 * 1024, depth: 64 };
/**
 * Parses the text of a profile or of an OCI config.
 *
 * @throws AttestationError `profile-invalid` if the text is not JSON, or is JSON that readers could read in two ways
 */
function parseProfileJson(text) {
    try {
        return (0,json/* parseExactJson */.lQ)(text, LIMITS);
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            throw invalid(`cannot be used: ${error.message}`);
        throw error;
    }
}
/**
 * Returns the normal form of a parsed profile: one rule for each name, names and architectures sorted, errno written
 * out, comments dropped. Refuses whatever engines or runtimes would read in more than one way.
 *
 * @throws AttestationError `profile-invalid`
 */
function normalise_normalise(value, source, architecture) {
    const profile = object(value, 'the profile', PROFILE_KEYS[source]);
    if (list(profile, 'flags').length > 0)
        throw invalid('has flags, which this program does not judge');
    const action = actionOf(profile['defaultAction'], 'defaultAction');
    const rules = list(profile, 'syscalls').flatMap((item) => rulesOf(item, source));
    return {
        default_action: action,
        default_errno: errnoOf(profile['defaultErrnoRet'], action),
        architectures: architecturesOf(profile, architecture),
        rules: sorted(source === 'file' ? inOneWay(rules) : rules),
    };
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
    if (typeof op !== 'string' || !Object.hasOwn(comparison/* COMPARISONS */.F, op)) {
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
    // As both engines do: the first entry for the machine's own architecture, or no architectures without one.
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
/** Conditions on capabilities, architecture or kernel make one file stand for many filters. */
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
            throw invalid(`has the key "${(0,errors/* printable */.g)(key, 60)}" in ${what}, which is not known`);
    }
    return value;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * If rules give two different answers to every call of one name, their order decides, which the normal form does not
 * keep: a file with such rules is refused. A filter that an engine holds (Podman's own default has such rules) is
 * reported as it is, and evaluated as ambiguous.
 */
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
/** Sorted and without repetitions, so that equal filters have equal texts. */
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
    return (0,errors/* printable */.g)(typeof value === 'string' ? `"${value}"` : String(value), 60);
}
function invalid(what) {
    return new errors/* AttestationError */.L('profile-invalid', `The seccomp profile ${what}.`);
}

;// CONCATENATED MODULE: ./build/src/seccomp/profile.js




/**
 * Reads a seccomp profile as Docker and Podman accept it with `--security-opt seccomp=FILE`, and as `docker inspect`
 * returns it (the same text without blanks). Only a profile with `archMap` needs `architecture`: engines resolve it by
 * the machine on which they run.
 *
 * @throws AttestationError `profile-invalid` if it is not a profile, or has no one form that means the same to both
 *   engines and both runtimes
 */
function parseProfile(text, architecture) {
    return PARSERS[architecture ?? 'any'](text);
}
/** A fleet has few profiles, of 8 to 30 kB each. */
const REMEMBERED = { texts: 32, length: 65_536 };
const PARSERS = {
    x86_64: (0,memoize/* rememberTexts */.qV)(REMEMBERED, (text) => (0,memoize/* share */.uM)(normalise_normalise(parseProfileJson(text), 'file', 'x86_64'))),
    aarch64: (0,memoize/* rememberTexts */.qV)(REMEMBERED, (text) => (0,memoize/* share */.uM)(normalise_normalise(parseProfileJson(text), 'file', 'aarch64'))),
    any: (0,memoize/* rememberTexts */.qV)(REMEMBERED, (text) => (0,memoize/* share */.uM)(normalise_normalise(parseProfileJson(text), 'file'))),
};
/**
 * Reads `linux.seccomp` of an OCI runtime config (Podman writes one at `podman init`, `OCIConfigPath`). In a value that
 * went through `JSON.parse` it refuses a number above 2^53, which may have been rounded: use {@link parseOciConfig} on
 * the file's text.
 *
 * @throws AttestationError `profile-invalid`, as {@link parseProfile}
 */
function normaliseOci(value) {
    return normalise(fromPlain(value), 'oci');
}
/**
 * Reads the filter from the text of a whole OCI runtime config, with every digit; `null` if the container does not have
 * a filter.
 *
 * @throws AttestationError `profile-invalid`, as {@link parseProfile}
 */
function parseOciConfig(text) {
    const seccomp = member(member(parseProfileJson(text), 'linux'), 'seccomp');
    return seccomp === null ? null : normalise_normalise(seccomp, 'oci');
}
/** Whether two profiles are the same filter, rule by rule. */
function sameProfile(a, b) {
    return isSameAs(a)(b);
}
/** Compares a profile that many bundles hold only once with each other profile. */
const isSameAs = (0,memoize/* oncePer */.Pu)((a) => (0,memoize/* oncePer */.Pu)((b) => same(a, b)));
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
/** The digest of a profile's one form: equal filters have equal digests. */
const profileDigest = (0,memoize/* oncePer */.Pu)((profile) => (0,digest/* sha256Of */.Bj)(canonical(profile)));
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

/***/ 32758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sw: () => (/* binding */ YOUNGEST_OF_LIBSECCOMP_2_5),
  js: () => (/* binding */ callInWords),
  p9: () => (/* binding */ callsOf),
  XU: () => (/* binding */ isKnownName),
  Vb: () => (/* binding */ nameOf),
  rl: () => (/* binding */ numberOf)
});

;// CONCATENATED MODULE: ./build/src/seccomp/generated/syscalls.js
// Generated by scripts/generate/syscalls.py from libseccomp 2.6.0; do not edit.
/** The libseccomp that these tables come from. A runtime with an older one knows fewer names. */
const LIBSECCOMP_VERSION = '2.6.0';
/** Call numbers by name, for the architectures that this project judges. */
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
/** Names that libseccomp knows on other architectures only: harmless in a profile, without effect here. */
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

;// CONCATENATED MODULE: ./build/src/seccomp/syscalls.js

const NUMBERS = {
    x86_64: new Map(Object.entries(SYSCALL_NUMBERS.x86_64)),
    aarch64: new Map(Object.entries(SYSCALL_NUMBERS.aarch64)),
};
const NAMES = {
    x86_64: new Map([...NUMBERS.x86_64].map(([name, number]) => [number, name])),
    aarch64: new Map([...NUMBERS.aarch64].map(([name, number]) => [number, name])),
};
const ELSEWHERE = new Set(OTHER_NAMES);
/** A call's number on an architecture; `null` if libseccomp does not know such a call there. */
function numberOf(architecture, name) {
    return NUMBERS[architecture].get(name) ?? null;
}
/** A number's call on an architecture; `null` if libseccomp does not know one, so that no rule can name it. */
function nameOf(architecture, number) {
    return NAMES[architecture].get(number) ?? null;
}
/** Whether libseccomp knows the name on any architecture. Runtimes drop an unknown name silently. */
function isKnownName(name) {
    return NUMBERS.x86_64.has(name) || NUMBERS.aarch64.has(name) || ELSEWHERE.has(name);
}
/** Every call of an architecture, by number. */
function callsOf(architecture) {
    return [...NUMBERS[architecture]];
}
/**
 * Calls of Linux 6.15 and newer, by number on every architecture (kernel: include/uapi/asm-generic/unistd.h).
 * libseccomp 2.6.0 does not have names for them, so no rule can name them: only for display.
 */
const NEWER = {
    467: 'open_tree_attr',
    468: 'file_getattr',
    469: 'file_setattr',
    470: 'listns',
    471: 'rseq_slice_yield',
};
/** A number's call in words: with its number if no rule can name it. */
function callInWords(architecture, number) {
    const name = nameOf(architecture, number);
    if (name !== null)
        return name;
    return NEWER[number] === undefined ? `number ${number}` : `${NEWER[number]} (number ${number})`;
}
/**
 * The highest number for which libseccomp 2.5.0 has a name (Linux 5.8: faccessat2; such numbers are the same on every
 * architecture). Debian 11 and 12 and Ubuntu 22.04 and 24.04 have 2.5. Their engines drop a profile's rules for later
 * calls: the profile's default answers these, or runc's ENOSYS.
 */
const YOUNGEST_OF_LIBSECCOMP_2_5 = 439;


/***/ })

};
