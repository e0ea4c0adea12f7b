export const id = 880;
export const ids = [880];
export const modules = {

/***/ 44880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ corroborate),
  p: () => (/* reexport */ unexpectedExecutables)
});

// EXTERNAL MODULE: ./build/src/probes/doors.js + 4 modules
var doors = __webpack_require__(57941);
// EXTERNAL MODULE: ./build/src/digest.js
var digest = __webpack_require__(23837);
;// CONCATENATED MODULE: ./build/src/probes/executables.js

/** execve refuses it (ENOEXEC). Docker's export holds such, mode 0755, where /etc/hosts and the like will be mounted. */
const EMPTY_FILE = (0,digest/* sha256Of */.B)('');
const LOADER = /^ld-(?:linux|musl)[\w.-]*\.so(?:\.\d+)*$/;
const SHARED_LIBRARY = /\.so(?:\.\d+)*$/;
/**
 * The image's executable files that are none of: the entrypoint's interpreter, the loader, an ELF shared library, an
 * empty file, a script that runs that interpreter or nothing (modules of Debian's Python have execute bits) (contract
 * §4, PR-EXEC-1's exec half). Anything returned blocks as `image-has-executables` unless it is pinned.
 */
function unexpectedExecutables(files) {
    return files.executables
        .filter((file) => file.sha256 !== EMPTY_FILE && !isExpected(file, files.interpreter))
        .map(({ path, sha256 }) => ({ path, sha256 }));
}
function isExpected({ path, elf, shebang }, interpreter) {
    if (interpreter === '')
        return false;
    if (absolute(path) === absolute(interpreter))
        return true;
    // execve of a script runs the program that it names: nothing new, or nothing at all (ENOENT).
    if (!elf && shebang !== null)
        return shebang === '' || absolute(shebang) === absolute(interpreter);
    const name = path.slice(path.lastIndexOf('/') + 1);
    return elf && (LOADER.test(name) || SHARED_LIBRARY.test(name));
}
/** Whether the listing can be believed to be one: an interpreter is named, and it is among the executables. */
function isWholeListing({ executables, interpreter }) {
    return interpreter !== '' && executables.some(({ path }) => absolute(path) === absolute(interpreter));
}
/** Whether the image holds the very program that PR-EXEC-1 tries: then no payload can have found it missing. */
function holdsLs({ executables }) {
    return executables.some(({ path }) => ['/bin/ls', '/usr/bin/ls'].includes(absolute(path)));
}
function absolute(path) {
    return path.startsWith('/') ? path : `/${path}`;
}

;// CONCATENATED MODULE: ./build/src/probes/corroborate.js



/**
 * Whether the host's own facts bear a probe out (contract §4). `profile` is the seccomp profile's file, normalised.
 * A fact that speaks against it contradicts; otherwise a fact that is absent leaves it uncorroborated.
 */
function corroborate(probeId, host, profile) {
    if (!isProbeId(probeId))
        return { state: 'uncorroborated', why: 'The contract knows no such probe.' };
    if (host === null)
        return { state: 'uncorroborated', why: 'There are no facts of the host.' };
    const found = [...doorsOf(probeId, host, profile), ...ownFacts(probeId, host)];
    const opened = found.flatMap(({ state }) => (state.state === 'open' ? [state.why] : []));
    if (opened.length > 0)
        return { state: 'contradicted', why: opened.join(' ') };
    const missing = found.flatMap(({ state }) => (state.state === 'absent' ? [state.why] : []));
    if (missing.length > 0)
        return { state: 'uncorroborated', why: missing.join(' ') };
    return { state: 'corroborated', by: found.map(({ id }) => id) };
}
function isProbeId(probeId) {
    return Object.hasOwn(doors/* PROBE_DOORS */.vK, probeId);
}
function doorsOf(probeId, host, profile) {
    const wanted = doors/* PROBE_DOORS */.vK[probeId];
    return (0,doors/* findDoors */.HA)(host, profile)
        .filter(({ door }) => wanted.includes(door.id))
        .map(({ door, found }) => ({ id: door.id, state: found }));
}
/** What a probe has besides doors. */
function ownFacts(probeId, host) {
    switch (probeId) {
        case 'PR-FS-OUT-OK':
            return [{ id: 'report.md', state: reportFact(host) }];
        case 'PR-EXEC-1':
            return [{ id: 'image-files', state: filesFact(host) }];
        default:
            return [];
    }
}
function reportFact({ report_md }) {
    switch (report_md) {
        case 'ok':
            return { state: 'closed' };
        case 'absent':
            return { state: 'open', why: 'The host found no report.md in OUTPUT.' };
        case 'other':
            return { state: 'open', why: "The host's report.md in OUTPUT does not hold exactly the two bytes ok." };
    }
}
/** Other executables than expected are a reason of their own (`unexpectedExecutables`), since they can be pinned. */
function filesFact({ files }) {
    if (!isWholeListing(files)) {
        return {
            state: 'absent',
            why: "The listing of the image's files does not hold the entrypoint's interpreter.",
        };
    }
    return holdsLs(files) ? { state: 'open', why: 'The image holds /bin/ls.' } : { state: 'closed' };
}


/***/ }),

/***/ 57941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vK: () => (/* binding */ PROBE_DOORS),
  HA: () => (/* binding */ findDoors)
});

// UNUSED EXPORTS: DOORS, NOTHING_TO_SHOW, doorsOfFlag

;// CONCATENATED MODULE: ./build/src/probes/door.js
const CLOSED = { state: 'closed' };
function door_open(why) {
    return { state: 'open', why };
}
function absent(why) {
    return { state: 'absent', why };
}
/** Closed if the condition holds, else open with this sentence. */
function closedIf(condition, why) {
    return condition ? CLOSED : door_open(why);
}
/** A number that the engine must tell and that must meet a condition. */
function numberDoor(value, meets, what) {
    if (value === null)
        return absent(`The engine tells no ${what}.`);
    return closedIf(Number.isFinite(value) && meets(value), `The ${what} is ${value}.`);
}

// EXTERNAL MODULE: ./build/src/probes/judge-context.js
var judge_context = __webpack_require__(62780);
// EXTERNAL MODULE: ./build/src/probes/secret-keys.js
var secret_keys = __webpack_require__(282);
;// CONCATENATED MODULE: ./build/src/probes/doors-files.js



const TIGHT = ['noexec', 'nosuid', 'nodev'];
/** Mounts without a host path that OCI configs list for every container. */
const OCI_MOUNTS = ['/proc', '/dev', '/dev/pts', '/dev/mqueue', '/dev/shm', '/sys', '/sys/fs/cgroup'];
/** Doors closed by what is mounted, what can be written, who runs and what is in the environment (contract §3). */
const FILE_DOORS = [
    {
        id: 'read-only',
        flag: '--read-only',
        shows: 'The root file system is read-only.',
        check: ({ container }) => closedIf(container.readonly_rootfs, 'The root file system is writable.'),
    },
    {
        id: 'input',
        flag: '-v INPUT:/in:ro',
        shows: "The one mount at /in is the run's own INPUT, read-only.",
        check: ({ container, folders }) => {
            const mount = only(container.mounts, '/in');
            if (mount === null)
                return door_open('There is not exactly one mount at /in.');
            if (mount.type !== 'bind' || mount.source !== folders.input)
                return door_open(`/in is ${mount.type} ${mount.source}.`);
            return closedIf(mount.read_only, '/in is writable.');
        },
    },
    {
        id: 'output',
        flag: '-v OUTPUT:/out:rw',
        shows: "The one mount at /out is the run's own OUTPUT; on Podman it is noexec, nosuid and nodev.",
        check: ({ container, folders, engine }) => {
            const mount = only(container.mounts, '/out');
            if (mount === null)
                return door_open('There is not exactly one mount at /out.');
            if (mount.type !== 'bind' || mount.source !== folders.output)
                return door_open(`/out is ${mount.type} ${mount.source}.`);
            if (mount.read_only)
                return door_open('/out is read-only.');
            return engine.name === 'podman' ? tight(mount) : CLOSED;
        },
    },
    {
        id: 'tmp',
        flag: '--tmpfs /tmp',
        shows: '/tmp is a tmpfs, noexec, nosuid, nodev and limited in size.',
        check: ({ container }) => {
            const mount = only(container.mounts, '/tmp');
            if (mount?.type !== 'tmpfs')
                return door_open('There is not exactly one tmpfs at /tmp.');
            const limited = mount.options.some((option) => /^size=[1-9]\d*[kmg]?$/i.test(option));
            return limited ? tight(mount) : door_open('/tmp has no size limit.');
        },
    },
    {
        id: 'mqueue',
        flag: '--tmpfs /dev/mqueue',
        shows: '/dev/mqueue is covered by a read-only tmpfs.',
        check: ({ container }) => {
            const covers = container.mounts.filter(({ destination, type }) => destination === '/dev/mqueue' && type === 'tmpfs');
            const [mount] = covers;
            if (mount === undefined || covers.length > 1)
                return door_open('There is not exactly one tmpfs at /dev/mqueue.');
            return closedIf(mount.read_only || mount.options.includes('ro'), 'The tmpfs at /dev/mqueue is writable.');
        },
    },
    {
        id: 'other-mounts',
        flag: '-v',
        never: true,
        shows: 'Nothing else is mounted: no folder or socket of the host, no volume, no other tmpfs.',
        check: ({ container }) => {
            const others = container.mounts.filter((mount) => !isExpected(mount, container.engine_files));
            return closedIf(others.length === 0, `Also mounted: ${others.map(({ destination }) => destination).join(', ')}.`);
        },
    },
    {
        id: 'read-only-tmpfs',
        flag: '--read-only-tmpfs=false',
        engines: ['podman'],
        shows: 'Podman adds no writable tmpfs of its own (inside: the mount rules take none at /run and /var/tmp).',
        check: ({ container }) => {
            const own = container.mounts.filter(({ destination, type }) => type === 'tmpfs' && ['/run', '/var/tmp'].includes(destination));
            return closedIf(own.length === 0, `Writable tmpfs at ${own.map(({ destination }) => destination).join(', ')}.`);
        },
    },
    {
        id: 'volumes',
        flag: '--volume',
        never: true,
        shows: 'The image declares no volume, which would be writable.',
        check: ({ image }) => closedIf(image.volumes.length === 0, `The image's volumes: ${image.volumes.join(', ')}.`),
    },
    {
        id: 'user',
        flag: '--user',
        shows: 'The payload runs as a number that is not root.',
        check: ({ container: { user } }) => {
            const uid = (0,judge_context/* uidOf */.k)(user);
            return closedIf(uid !== null && uid !== 0 && !/:0+$/.test(user), `The user is "${user}".`);
        },
    },
    {
        id: 'entrypoint',
        flag: '--entrypoint',
        shows: 'What runs is a file of the payload, by an interpreter that the image holds; no code in the arguments.',
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
            return closedIf(wrong.length === 0, `Environment keys: ${wrong.join(', ')}.`);
        },
    },
    {
        id: 'http-proxy',
        flag: '--http-proxy=false',
        engines: ['podman'],
        shows: "Podman hands on no proxy of its client's environment.",
        check: ({ container }) => {
            const proxies = container.env_keys.filter((key) => /_proxy$/i.test(key));
            return closedIf(proxies.length === 0, `Environment keys: ${proxies.join(', ')}.`);
        },
    },
];
function only(mounts, destination) {
    const found = mounts.filter((mount) => mount.destination === destination);
    return found.length === 1 ? (found[0] ?? null) : null;
}
function tight({ destination, options }) {
    const missing = TIGHT.filter((option) => !options.includes(option));
    return closedIf(missing.length === 0, `${destination} is not ${missing.join(', ')}.`);
}
/** Whether a mount is one of the run's, or the engine's own: a file that it keeps for this container, or no host path. */
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
/**
 * Python's flags that take no argument and read no code: any other (`-c`, `-m`, `-X`, `-W`, `-`, a long one) could make
 * something else run than the file that stands first after them.
 */
const PLAIN_FLAG = /^-[bBdEIOPqsSuv]+$/;
/**
 * What runs must be a file that the payload's digest covers. Both paths are whole ones: a name is looked up in PATH or
 * in the working folder, and either may hold another file of that name.
 */
function checkEntrypoint({ container, files }) {
    const [program, ...rest] = [...container.entrypoint, ...container.command];
    if (program === undefined)
        return absent('The engine tells no entrypoint.');
    if (!program.startsWith('/'))
        return door_open(`The entrypoint's ${program} is no absolute path.`);
    if (files.interpreter === '')
        return door_open(`The image holds no ${program}.`);
    const path = rest.find((argument) => !PLAIN_FLAG.test(argument));
    if (path?.startsWith('-'))
        return door_open(`With ${path} the entrypoint may run other code than the payload's.`);
    const isPayload = path !== undefined && files.payload.some((file) => file.path === path);
    return closedIf(isPayload, `The entrypoint runs ${path ?? 'no file'}, which is no file of the payload below /app.`);
}

// EXTERNAL MODULE: ./build/src/seccomp/guarantees.js
var guarantees = __webpack_require__(87097);
// EXTERNAL MODULE: ./build/src/seccomp/profile.js + 2 modules
var seccomp_profile = __webpack_require__(23872);
;// CONCATENATED MODULE: ./build/src/probes/doors-isolation.js



/** Runtimes whose loading of the profile was measured (facts: seccomp), by the names that engines give them. */
const ENFORCING_RUNTIMES = ['runc', 'crun', 'io.containerd.runc.v2'];
const OWN_NAMESPACE = ['', 'private'];
/** Doors closed by privileges, namespaces and the seccomp profile (contract §3, packet §2.4). */
const ISOLATION_DOORS = [
    {
        id: 'network',
        flag: '--network none',
        shows: "The container's network mode is none, and no network is attached.",
        check: ({ container }) => {
            if (container.network_mode !== 'none')
                return door_open(`The network mode is ${container.network_mode}.`);
            const others = container.networks.filter((name) => name !== 'none');
            return closedIf(others.length === 0, `Attached networks: ${others.join(', ')}.`);
        },
    },
    {
        id: 'capabilities',
        flag: '--cap-drop ALL',
        shows: 'No capability is added, all are dropped, and where the engine tells the sets, they are empty.',
        check: ({ container }) => checkCapabilities(container),
    },
    {
        id: 'no-new-privileges',
        flag: '--security-opt no-new-privileges',
        shows: 'The container is created with no-new-privileges.',
        check: ({ container }) => closedIf(container.no_new_privileges, 'The container may gain new privileges.'),
    },
    {
        id: 'seccomp-held',
        flag: '--security-opt seccomp=',
        shows: 'The profile that the engine holds for this container is the file, rule by rule.',
        check: ({ seccomp }, profile) => {
            if (seccomp === null)
                return absent('The engine holds no readable seccomp profile.');
            return closedIf((0,seccomp_profile/* sameProfile */.ch)(seccomp, profile), 'The profile that the engine holds differs from the file.');
        },
    },
    {
        id: 'oci-runtime',
        flag: '--runtime',
        never: true,
        shows: 'The OCI runtime is one that loads the profile it is given (gVisor and Kata ignore it by default).',
        check: ({ engine }) => closedIf(ENFORCING_RUNTIMES.includes(engine.oci_runtime), `The OCI runtime "${engine.oci_runtime}" is not known to load seccomp profiles.`),
    },
    seccompDoor('seccomp-sockets', 'It answers EPERM to socket, whatever the family.', guarantees/* closesSockets */.yR),
    seccompDoor('seccomp-ptrace', 'It answers EPERM to ptrace.', guarantees/* closesPtrace */.X$),
    seccompDoor('seccomp-processes', 'It answers EPERM to fork, vfork and clone of a process.', guarantees/* closesProcesses */.Xt),
    {
        id: 'privileged',
        flag: '--privileged',
        never: true,
        shows: 'The container is not privileged.',
        check: ({ container }) => closedIf(!container.privileged, 'The container is privileged.'),
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
        shows: "The host's user namespace is not asked for; rootless, the payload's user is mapped to the runner's own.",
        check: ({ container, engine }) => {
            const mode = container.userns_mode;
            const mapped = mode === 'private' || mode.startsWith('keep-id');
            if (engine.rootless && engine.name === 'podman')
                return closedIf(mapped, `The user namespace is "${mode}".`);
            return closedIf(mode === '' || mapped, `The user namespace is "${mode}".`);
        },
    },
    {
        id: 'ipc',
        flag: '--ipc none',
        shows: "The container's IPC mode is none.",
        check: ({ container }) => closedIf(container.ipc_mode === 'none', `The IPC mode is "${container.ipc_mode}".`),
    },
    {
        id: 'cgroup-namespace',
        flag: '--cgroupns private',
        shows: 'The container has a control group namespace of its own.',
        check: ({ container }) => closedIf(container.cgroupns_mode === 'private', `The cgroup namespace is "${container.cgroupns_mode}".`),
    },
    {
        id: 'devices',
        flag: '--device',
        never: true,
        shows: 'No device of the host is given.',
        check: ({ container: { devices } }) => closedIf(devices.length === 0, `Devices: ${devices.join(', ')}.`),
    },
];
function checkCapabilities({ cap_add, cap_drop, capabilities }) {
    if (cap_add.length > 0)
        return door_open(`Added capabilities: ${cap_add.join(', ')}.`);
    if (capabilities !== null)
        return closedIf(capabilities.length === 0, `Capabilities: ${capabilities.join(', ')}.`);
    return closedIf(cap_drop.some((name) => name.toUpperCase() === 'ALL'), 'Not all capabilities are dropped.');
}
function ownNamespace(what, mode) {
    return closedIf(OWN_NAMESPACE.includes(mode), `The ${what} namespace is "${mode}".`);
}
/** What the profile that the engine holds guarantees, evaluated by us on the architecture that it ran on. */
function seccompDoor(id, shows, guarantee) {
    return {
        id,
        flag: '--security-opt seccomp=',
        shows,
        check: ({ seccomp, system }) => {
            if (seccomp === null)
                return absent('The engine holds no readable seccomp profile.');
            const answer = guarantee(seccomp, system.architecture);
            return answer.closed
                ? CLOSED
                : door_open(`The profile that the engine holds leaves something open: ${answer.why}.`);
        },
    };
}

// EXTERNAL MODULE: ./build/src/probes/run-limits.js
var run_limits = __webpack_require__(87021);
;// CONCATENATED MODULE: ./build/src/probes/doors-limits.js


/** Doors closed by limits and by what the engine does beside the run (contract §3, hardening on top). */
const LIMIT_DOORS = [
    {
        id: 'pids',
        flag: '--pids-limit',
        shows: 'The number of processes is limited, no looser than the run asks.',
        check: ({ container }) => numberDoor(container.pids_limit, (limit) => limit > 0 && limit <= run_limits/* RUN_LIMITS */.B.pids, 'process limit'),
    },
    {
        id: 'memory',
        flag: '--memory',
        shows: 'Memory is limited, no looser than the run asks.',
        check: ({ container }) => numberDoor(container.memory_bytes, (bytes) => bytes > 0 && bytes <= run_limits/* RUN_LIMITS */.B.memoryBytes, 'memory limit'),
    },
    {
        id: 'swap',
        flag: '--memory-swap',
        shows: 'Memory and swap together are limited to what memory alone is: no swap.',
        check: ({ container: { memory_bytes, memory_swap_bytes } }) => {
            if (memory_bytes === null)
                return absent('The engine tells no memory limit.');
            return numberDoor(memory_swap_bytes, (bytes) => bytes > 0 && bytes === memory_bytes, 'memory and swap limit');
        },
    },
    {
        id: 'cpus',
        flag: '--cpus',
        shows: 'Processor time is limited, no looser than the run asks.',
        check: ({ container }) => numberDoor(container.nano_cpus, (cpus) => cpus > 0 && cpus <= run_limits/* RUN_LIMITS */.B.cpus * 1e9, 'processor limit'),
    },
    {
        id: 'file-size',
        flag: '--ulimit fsize',
        shows: 'The size of a file is limited, hard and soft, no looser than the run asks.',
        check: ({ container }) => ulimit(container, 'fsize', ({ soft, hard }) => soft > 0 && hard >= soft && hard <= run_limits/* RUN_LIMITS */.B.fileSizeBytes),
    },
    {
        id: 'core',
        flag: '--ulimit core=0',
        shows: 'No core file can be written.',
        check: ({ container }) => ulimit(container, 'core', ({ soft, hard }) => soft === 0 && hard === 0),
    },
    {
        id: 'healthcheck',
        flag: '--no-healthcheck',
        shows: "The image's health check, a program beside the payload, does not run.",
        check: ({ container }) => closedIf(!container.healthcheck, 'A health check runs in the container.'),
    },
    {
        id: 'log',
        flag: '--log-driver none',
        shows: 'What the payload prints is not kept on the host.',
        check: ({ container }) => closedIf(container.log_driver === 'none', `The log driver is "${container.log_driver}".`),
    },
];
/** Docker calls it `fsize`, Podman `RLIMIT_FSIZE`. */
function ulimit({ ulimits }, name, meets) {
    const found = ulimits.filter((limit) => limit.name.toLowerCase().replace(/^rlimit_/, '') === name);
    const [limit] = found;
    if (limit === undefined)
        return absent(`The engine tells no ${name} limit.`);
    if (found.length > 1)
        return door_open(`The ${name} limit is told more than once.`);
    return closedIf(meets(limit), `The ${name} limit is ${limit.soft}:${limit.hard}.`);
}

;// CONCATENATED MODULE: ./build/src/probes/doors.js



/** Every door that a flag of the run closes, and what shows it (the issue's `closes[]`; contract §3). */
const DOORS = [...ISOLATION_DOORS, ...FILE_DOORS, ...LIMIT_DOORS];
/**
 * Flags of the run with nothing to show: they name, label or tidy. A closed list: a flag that is neither here nor in
 * {@link DOORS} fails the build.
 */
const NOTHING_TO_SHOW = (/* unused pure expression or super */ null && (['--rm', '--name', '--label', '--env-file', '--pull']));
const FILES = [
    'read-only',
    'user',
    'input',
    'output',
    'tmp',
    'mqueue',
    'other-mounts',
    'read-only-tmpfs',
    'volumes',
];
/** Which doors bear out which probe (contract §4, corroboration). */
const PROBE_DOORS = {
    'PR-NET-1': ['network'],
    'PR-NET-2': ['network'],
    'PR-SOCK-1': ['oci-runtime', 'seccomp-held', 'seccomp-sockets'],
    'PR-ENV-1': ['environment', 'http-proxy'],
    'PR-FS-RO-IN': FILES,
    'PR-FS-ESC-1': FILES,
    'PR-FS-ESC-2': FILES,
    'PR-FS-OUT-OK': FILES,
    'PR-EXEC-1': ['oci-runtime', 'seccomp-held', 'seccomp-processes'],
    'PR-MOUNT-1': FILES,
    'PR-SOCK-DOCKER': FILES,
    'PR-PTRACE-1': ['oci-runtime', 'seccomp-held', 'seccomp-ptrace'],
};
/** Every door that concerns the run's engine, as the host's facts show it. Any that is not closed blocks. */
function findDoors(host, profile) {
    return DOORS.filter(({ engines }) => engines === undefined || engines.includes(host.engine.name)).map((door) => ({
        door,
        found: door.check(host, profile),
    }));
}
/** The doors that a planned flag closes; `planned` is the flag and its value, with the folders as INPUT and OUTPUT. */
function doorsOfFlag(planned) {
    return DOORS.filter(({ flag, never }) => {
        if (never || !planned.startsWith(flag))
            return false;
        const rest = planned.slice(flag.length);
        return rest === '' || flag.endsWith('=') || /^[ :,=]/.test(rest);
    });
}


/***/ })

};
