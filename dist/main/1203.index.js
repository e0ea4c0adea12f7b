export const id = 1203;
export const ids = [1203];
export const modules = {

/***/ 13993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ KERNEL_CHECKS),
  u: () => (/* binding */ findInKernel)
});

// EXTERNAL MODULE: ./build/src/probes/judges/context.js
var context = __webpack_require__(74821);
// EXTERNAL MODULE: ./build/src/probes/mounts/as-reported.js
var as_reported = __webpack_require__(36492);
// EXTERNAL MODULE: ./build/src/probes/mounts/judge.js
var judge = __webpack_require__(76055);
// EXTERNAL MODULE: ./build/src/probes/mounts/mountinfo.js
var mounts_mountinfo = __webpack_require__(19537);
// EXTERNAL MODULE: ./build/src/probes/mounts/root.js
var root = __webpack_require__(27026);
// EXTERNAL MODULE: ./build/src/probes/restrictions/limit-flags.js
var limit_flags = __webpack_require__(25052);
// EXTERNAL MODULE: ./build/src/probes/restrictions/restriction.js
var restriction = __webpack_require__(87667);
// EXTERNAL MODULE: ./build/src/probes/restrictions/run-limits.js
var run_limits = __webpack_require__(14001);
;// CONCATENATED MODULE: ./build/src/probes/kernel/inherited.js

const LIMITS = [
    { name: 'Max file size', unit: 'bytes', meets: (_, hard, limits) => hard <= limits['file-size'] },
    { name: 'Max open files', unit: 'files', meets: (_, hard, limits) => hard <= limits['open-files'] },
    { name: 'Max core file size', unit: 'bytes', meets: (soft, hard) => soft === 1 && hard === 1 },
];
function checkLimits({ limits: text }, _, limits) {
    if (text === null)
        return (0,restriction/* missing */.LO)('Its limits could not be read.');
    for (const { name, unit, meets } of LIMITS) {
        const line = new RegExp(`^${name} +(\\d{1,15}|unlimited) +(\\d{1,15}|unlimited) +${unit} *$`, 'gm');
        const [found, ...more] = [...text.matchAll(line)];
        if (found === undefined || more.length > 0)
            return (0,restriction/* missing */.LO)(`Its “${name}” cannot be read.`);
        const [, soft = '', hard = ''] = found;
        if (!meets(amount(soft), amount(hard), limits))
            return (0,restriction/* missing */.LO)(`Its “${name}” is ${soft}:${hard}.`);
    }
    return restriction/* IN_FORCE */.EI;
}
function amount(text) {
    return text === 'unlimited' ? Number.POSITIVE_INFINITY : Number(text);
}
function checkPersonality({ personality }) {
    if (personality === null)
        return (0,restriction/* absent */.Ge)('Its personality could not be read.');
    return (0,restriction/* inForceIf */.I)(/^0+\n$/.test(personality), `Its personality is “${personality.trim()}”.`);
}
function checkClocks({ clock_offsets: offsets }) {
    if (offsets === null)
        return (0,restriction/* absent */.Ge)('Its clocks could not be read.');
    return (0,restriction/* inForceIf */.I)(/^monotonic +0 +0\nboottime +0 +0\n$/.test(offsets), `Its clocks are moved: ${offsets.trim().replaceAll(/\s+/g, ' ')}.`);
}

;// CONCATENATED MODULE: ./build/src/probes/kernel/checks.js









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
            return (0,restriction/* inForceIf */.I)(held.length === 0, `It has ${held.map(([name, set]) => `${name} ${set}`).join(', ')}.`);
        },
    },
    {
        id: 'no-new-privileges',
        shows: 'It cannot gain privileges by executing a file.',
        check: ({ status }) => (0,restriction/* inForceIf */.I)(status.no_new_privs === 1, `NoNewPrivs is ${status.no_new_privs}.`),
    },
    {
        id: 'seccomp',
        shows: 'It runs under one seccomp filter: the profile’s.',
        check: ({ status: { seccomp, seccomp_filters } }) => (0,restriction/* inForceIf */.I)(seccomp === 2 && (seccomp_filters === 1 || seccomp_filters === null), `Seccomp is ${seccomp}, with ${seccomp_filters ?? 'an unknown number of'} filters.`),
    },
    {
        id: 'tracer',
        shows: 'No process traces it.',
        check: ({ status }) => (0,restriction/* inForceIf */.I)(!status.traced, 'A process traces it.'),
    },
    {
        id: 'network',
        shows: 'It has a network namespace of its own, whose interfaces are exactly lo.',
        check: ({ interfaces, namespaces }) => {
            if (namespaces.net === 'same')
                return (0,restriction/* missing */.LO)("It is in this machine's network namespace.");
            if (interfaces === null)
                return (0,restriction/* absent */.Ge)('Its interfaces could not be read.');
            return (0,restriction/* inForceIf */.I)(interfaces.join() === 'lo', `Its interfaces are ${interfaces.join(', ') || 'none'}.`);
        },
    },
    {
        id: 'namespaces',
        shows: 'Its mounts, processes, messages, host name and control groups are in namespaces of its own.',
        check: checkNamespaces,
    },
    {
        id: 'mounts',
        shows: 'Its mount table matches the rules by which PR-MOUNT-1 judges the payload’s reading, and what the engine reports.',
        check: checkMounts,
    },
    {
        id: 'limits',
        shows: 'Its files, open descriptors and cores are limited, no looser than the run requests.',
        check: checkLimits,
    },
    {
        id: 'personality',
        shows: 'Its personality is the kernel’s own: addresses are randomised, and nothing is executable that is not meant to be.',
        check: checkPersonality,
    },
    { id: 'clocks', shows: 'Its clocks are the machine’s.', check: checkClocks },
];
const KERNEL_CHECKS = CHECKS;
function findInKernel(host, limits = run_limits/* RUN_LIMITS */.Bz) {
    const { kernel } = host;
    if (kernel.gate === 'missed')
        return [];
    return KERNEL_CHECKS.map((check) => ({ check, found: check.check(kernel, host, limits) }));
}
function checkProcess({ cgroup, status, exe_sha256: exe }, { container, inventory: { interpreter, executables } }) {
    if (!(0,root/* isOwnCgroup */.r)(cgroup, container.id))
        return (0,restriction/* missing */.LO)(`Its control group is ${cgroup}.`);
    if (status.ns_pid.length < 2 || status.ns_pid.at(-1) !== 1)
        return (0,restriction/* missing */.LO)(`Its process ids are ${status.ns_pid.join(', ')}.`);
    if (exe === null)
        return (0,restriction/* absent */.Ge)('The file that it executes could not be read.');
    const wanted = executables.find(({ path }) => path === interpreter)?.sha256;
    return (0,restriction/* inForceIf */.I)(exe === wanted, `It executes a file with the digest ${exe}.`);
}
function checkUser({ status, uid_map, gid_map }, { container }) {
    const uid = single(status.uid);
    const gid = single(status.gid);
    if (uid === null || gid === null || uid === 0 || gid === 0)
        return (0,restriction/* missing */.LO)(`Its ids are ${status.uid.join(' ')} and ${status.gid.join(' ')}.`);
    const [inside, group] = [inner(uid, uid_map), inner(gid, gid_map)];
    if (!inside || inside !== (0,context/* uidOf */.k)(container.user))
        return (0,restriction/* missing */.LO)(`Inside, its user id is ${inside ?? 'none'}.`);
    if (!group || group !== gidOf(container.user))
        return (0,restriction/* missing */.LO)(`Inside, its group id is ${group ?? 'none'}.`);
    const others = status.groups.filter((each) => each !== gid);
    return (0,restriction/* inForceIf */.I)(others.length === 0, `Its further groups are ${others.join(', ')}.`);
}
function single(ids) {
    const [first, ...rest] = ids;
    return first !== undefined && rest.every((id) => id === first) ? first : null;
}
function inner(id, map) {
    const range = map.find(({ outside, count }) => id >= outside && id < outside + count);
    return range === undefined ? null : range.inside + (id - range.outside);
}
function gidOf(user) {
    return (0,context/* uidOf */.k)(user.slice(user.indexOf(':') + 1));
}
function checkNamespaces({ namespaces }, { engine }) {
    const wanted = ['mnt', 'pid', 'ipc', 'uts', 'cgroup'];
    if (engine.rootless)
        wanted.push('user');
    const shared = wanted.filter((name) => namespaces[name] === 'same');
    if (shared.length > 0)
        return (0,restriction/* missing */.LO)(`It shares with this machine: ${shared.join(', ')}.`);
    const hidden = wanted.filter((name) => namespaces[name] === 'unreadable');
    return hidden.length === 0 ? restriction/* IN_FORCE */.EI : (0,restriction/* absent */.Ge)(`Could not be read: ${hidden.join(', ')}.`);
}
function checkMounts({ mountinfo }, host, { tmp }) {
    if (mountinfo === null)
        return (0,restriction/* absent */.Ge)('Its mount table could not be read.');
    try {
        const table = (0,mounts_mountinfo/* parseMountinfo */.b)(mountinfo);
        const judged = (0,judge/* judgeMounts */.Sz)(table, (0,context/* judgeContext */.F)(host));
        if (judged.kind === 'wrong')
            return (0,restriction/* missing */.LO)(`Its mount table: ${judged.faults.join(', ')}.`);
        const size = sizeAt(table, '/tmp');
        return (0,restriction/* inForceIf */.I)(size !== null && size <= (0,as_reported/* inPages */.W)(tmp), `Its /tmp holds ${size ?? 'any number of'} bytes.`);
    }
    catch (cause) {
        return (0,restriction/* missing */.LO)(`Its mount table: ${cause instanceof Error ? cause.message : 'unreadable'}.`);
    }
}
function sizeAt(table, place) {
    const mount = table.find(({ destination }) => destination === place);
    return mount === undefined ? null : (0,limit_flags/* tmpfsSize */.Kc)(mount.superOptions);
}


/***/ }),

/***/ 95170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ L1_MATRIX),
/* harmony export */   t: () => (/* binding */ L1_NAMES_SOURCE)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27498);

const L1_NAMES_SOURCE = 'Phase 2 Offline MVP — rev4 Acceptance Matrix Binding — 2026-06-10, of the packet’s authors';
const ALSO = {
    network: {
        words: 'the missing network',
        covers: 'this evidence (the missing network: PR-NET-1, PR-NET-2)',
    },
    buildGuard: {
        words: 'the workload’s static build guard',
        covers: 'the workload (its static build guard)',
    },
    ownCheck: { words: 'the workload’s own check of itself', covers: 'the workload (its own check of itself)' },
};
const NO_ONE = 'no one: neither binding names anything';
const NAMED = {
    24: {
        name: 'a module declares a prohibited action',
        means: 'A module of the workload that says it will do something prohibited is refused.',
        laterAlso: ['buildGuard'],
    },
    25: {
        name: 'shell or subprocess attempt',
        means: 'The workload tries to start a shell or another program, and cannot.',
        laterAlso: ['buildGuard'],
        differs: 'The packet binds PR-SOCK-1 to it (a socket), and the later binding PR-EXEC-1 (another program).',
    },
    26: {
        name: 'dynamic import or plug-in load',
        means: 'The workload tries to load code that is not part of it, and is refused.',
        laterAlso: ['buildGuard'],
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
        laterAlso: ['buildGuard'],
    },
    31: {
        name: 'raw SQL submitted',
        means: 'A module of the workload that submits SQL of its own is refused.',
        laterAlso: ['buildGuard'],
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
        laterAlso: ['network', 'buildGuard'],
        differs: 'The packet binds PR-EXEC-1 to it (another program), and the later binding no probe.',
    },
    35: {
        name: 'live database query',
        means: 'The workload tries to ask a database that is in use, and cannot.',
        laterAlso: ['network', 'buildGuard'],
        differs: 'The packet calls it dynamic import outside the L2 allow-list, a check at build time.',
    },
    36: {
        name: 'Docker socket',
        means: 'The workload looks for the engine’s socket, and does not find it.',
    },
    37: {
        name: 'sandbox invariants cannot be verified at startup',
        means: 'If the workload cannot see at its start that the sandbox holds, it does not start.',
        laterAlso: ['ownCheck'],
        differs: 'The packet binds PR-PTRACE-1 to it, which is optional, and the later binding no probe.',
    },
};
const BUILD_TIME = 35;
const L1_MATRIX = Object.entries(NAMED).map(([test, named]) => rowOf(Number(test), named));
function rowOf(test, { name, means, laterAlso = [], differs = '' }) {
    const bound = idsOf(({ l1 }) => l1.includes(test));
    const binding = bound.length > 0
        ? { kind: 'probes', probes: bound }
        : { kind: test === BUILD_TIME ? 'build-time' : 'unbound' };
    const also = laterAlso.map((each) => ALSO[each].words).join(' and ');
    const later = [...idsOf(({ l1Later }) => l1Later.includes(test)), ...(also === '' ? [] : [also])].join(', ');
    const covered = coveredBy(binding, also);
    const covers = [
        ...(bound.length > 0 ? [`this evidence (${bound.join(', ')})`] : []),
        ...laterAlso.map((each) => ALSO[each].covers),
    ].join('; ');
    const sentence = [`${titleOf(name)}: ${covered}.`, ...(differs === '' ? [] : [differs])].join(' ');
    return { test, name, means, covered, covers: covers || NO_ONE, later, differs, binding, sentence };
}
function idsOf(isBound) {
    return _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBES */ ._v.filter(isBound).map(({ id }) => id);
}
function titleOf(name) {
    return name === '' ? 'Without a name' : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
function coveredBy(binding, also) {
    switch (binding.kind) {
        case 'probes':
            return [
                `tested here by ${binding.probes.map(withNote).join(', ')}`,
                ...(also === '' ? [] : [`the later binding leaves a part to ${also}`]),
            ].join('; ');
        case 'build-time':
            return `not attested here; the later binding leaves it to ${also}`;
        case 'unbound':
            return also === ''
                ? 'not attested here; neither binding names anything'
                : `not attested here, since the packet binds no probe to it; the later binding leaves it to ${also}`;
    }
}
function withNote(id) {
    const role = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .contractOf */ .Qu)(id)?.l1Note ?? '';
    return role === '' || role.includes(' ') ? id : `${id} (${role})`;
}


/***/ }),

/***/ 98974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mB: () => (/* binding */ RESTRICTIONS),
  "do": () => (/* binding */ findRestrictions)
});

// UNUSED EXPORTS: NOTHING_TO_SHOW, restrictionsOfFlag

// EXTERNAL MODULE: ./build/src/probes/engine-rules.js
var engine_rules = __webpack_require__(11077);
// EXTERNAL MODULE: ./build/src/probes/inventory/interpreter.js
var interpreter = __webpack_require__(6480);
// EXTERNAL MODULE: ./build/src/probes/inventory/judge.js
var judge = __webpack_require__(28557);
// EXTERNAL MODULE: ./build/src/probes/judges/context.js
var context = __webpack_require__(74821);
// EXTERNAL MODULE: ./build/src/probes/judges/secret-keys.js
var secret_keys = __webpack_require__(937);
// EXTERNAL MODULE: ./build/src/probes/seal/facts.js
var facts = __webpack_require__(18088);
// EXTERNAL MODULE: ./build/src/probes/restrictions/limit-flags.js
var limit_flags = __webpack_require__(25052);
// EXTERNAL MODULE: ./build/src/probes/restrictions/other-mounts.js
var other_mounts = __webpack_require__(98610);
// EXTERNAL MODULE: ./build/src/probes/restrictions/restriction.js
var restriction = __webpack_require__(87667);
;// CONCATENATED MODULE: ./build/src/probes/restrictions/files.js









const TIGHT = ['noexec', 'nosuid', 'nodev'];
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
        check: ({ container }, _, { tmp }) => {
            const mount = only(container.mounts, '/tmp');
            if (mount?.type !== 'tmpfs')
                return (0,restriction/* missing */.LO)('/tmp is not exactly one tmpfs.');
            const size = (0,limit_flags/* tmpfsSize */.Kc)(mount.options);
            if (size === null || size === 0)
                return (0,restriction/* missing */.LO)('/tmp has no size limit.');
            return size <= tmp ? tight(mount) : (0,restriction/* missing */.LO)(`/tmp holds ${size} bytes.`);
        },
    },
    {
        id: 'mqueue',
        flag: '--tmpfs /dev/mqueue',
        shows: 'A read-only tmpfs covers /dev/mqueue.',
        check: ({ container }) => covered(container, '/dev/mqueue'),
    },
    {
        id: 'terminals',
        flag: '--tmpfs /dev/pts',
        shows: 'A read-only tmpfs covers /dev/pts: there is no terminal, and none can be made.',
        check: ({ container }) => covered(container, '/dev/pts'),
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
        shows: 'The container runs a file of the payload, with a known interpreter of the image; the arguments hold no code.',
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
            if (wrong.length > 0)
                return (0,restriction/* missing */.LO)(`Environment keys: ${wrong.join(', ')}.`);
            const lacking = image.env_keys.filter((key) => !container.env_keys.includes(key));
            return (0,restriction/* inForceIf */.I)(lacking.length === 0, `Environment keys of the image alone: ${lacking.join(', ')}.`);
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
    const given = (0,interpreter/* fileGiven */.A)(inventory.interpreter, program, rest);
    if ('fault' in given)
        return (0,restriction/* missing */.LO)(`The entrypoint ${given.fault}.`);
    const { path } = given;
    const runs = path === facts/* LAUNCHER_PATH */.H$ && seal !== null ? rest[rest.indexOf(path) + 1] : path;
    return (0,restriction/* inForceIf */.I)(runs !== undefined && payload.includes(runs), `The entrypoint runs ${runs ?? 'no file'}, which is not a file of the payload below /app.`);
}
function covered({ mounts }, at) {
    const covers = mounts.filter(({ destination, type }) => destination === at && type === 'tmpfs');
    const [mount] = covers;
    if (mount === undefined || covers.length > 1)
        return (0,restriction/* missing */.LO)(`${at} is not exactly one tmpfs.`);
    return (0,restriction/* inForceIf */.I)(mount.read_only || mount.options.includes('ro'), `The tmpfs at ${at} is writable.`);
}

// EXTERNAL MODULE: ./build/src/seccomp/guarantees.js
var guarantees = __webpack_require__(87097);
// EXTERNAL MODULE: ./build/src/seccomp/profile.js
var seccomp_profile = __webpack_require__(24417);
// EXTERNAL MODULE: ./build/src/probes/oci-runtimes.js
var oci_runtimes = __webpack_require__(93064);
// EXTERNAL MODULE: ./build/src/probes/restrictions/security-options.js
var security_options = __webpack_require__(84060);
;// CONCATENATED MODULE: ./build/src/probes/restrictions/isolation.js






const OWN_NAMESPACE = ['', 'private'];
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
            const problem = (0,oci_runtimes/* runtimeProblem */.uN)(engine.oci_runtime);
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
    seccompRestriction('seccomp-limits', 'It refuses every call that changes a limit, or takes what no limit counts: huge pages, locks and attributes of files, another table of open files, asynchronous reads.', guarantees/* keepsLimits */.BW),
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

;// CONCATENATED MODULE: ./build/src/probes/restrictions/limits.js

const LIMIT_RESTRICTIONS = [
    {
        id: 'pids',
        flag: '--pids-limit',
        shows: 'The number of processes is limited, no looser than the run requests.',
        check: ({ container }, _, { pids }) => (0,restriction/* numberRestriction */.q$)(container.pids_limit, (limit) => limit > 0 && limit <= pids, 'process limit'),
    },
    {
        id: 'memory',
        flag: '--memory',
        shows: 'Memory is limited, no looser than the run requests.',
        check: ({ container }, _, { memory }) => (0,restriction/* numberRestriction */.q$)(container.memory_bytes, (bytes) => bytes > 0 && bytes <= memory, 'memory limit'),
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
        check: ({ container }, _, { cpus }) => (0,restriction/* numberRestriction */.q$)(container.nano_cpus, (nano) => nano > 0 && nano <= Math.round(cpus * 1e9), 'processor limit'),
    },
    {
        id: 'file-size',
        flag: '--ulimit fsize',
        shows: 'The size of a file is limited, hard and soft, no looser than the run requests.',
        check: ({ container }, _, most) => ulimit(container, 'fsize', ({ soft, hard }) => soft > 0 && hard >= soft && hard <= most['file-size']),
    },
    {
        id: 'core',
        flag: '--ulimit core=1',
        shows: 'A crash writes no core file, and starts no program of the machine.',
        check: ({ container }) => ulimit(container, 'core', ({ soft, hard }) => soft === 1 && hard === 1),
    },
    {
        id: 'open-files',
        flag: '--ulimit nofile',
        shows: 'The number of open descriptors is limited, hard and soft, no looser than the run requests.',
        check: ({ container }, _, most) => ulimit(container, 'nofile', ({ soft, hard }) => soft > 0 && hard >= soft && hard <= most['open-files']),
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
function ulimit({ ulimits }, name, meets) {
    const found = ulimits.filter((limit) => limit.name.toLowerCase().replace(/^rlimit_/, '') === name);
    const [limit] = found;
    if (limit === undefined)
        return (0,restriction/* absent */.Ge)(`The engine does not report a ${name} limit.`);
    if (found.length > 1)
        return (0,restriction/* missing */.LO)(`The engine reports the ${name} limit more than once.`);
    return (0,restriction/* inForceIf */.I)(meets(limit), `The ${name} limit is ${limit.soft}:${limit.hard}.`);
}

// EXTERNAL MODULE: ./build/src/probes/restrictions/run-limits.js
var run_limits = __webpack_require__(14001);
;// CONCATENATED MODULE: ./build/src/probes/restrictions/restrictions.js





const ALL = [...ISOLATION_RESTRICTIONS, ...FILE_RESTRICTIONS, ...LIMIT_RESTRICTIONS];
const RESTRICTIONS = ALL;
const NOTHING_TO_SHOW = (/* unused pure expression or super */ null && (['--rm', '--name', '--label', '--env-file', '--pull']));
function findRestrictions(host, profile, limits = run_limits/* RUN_LIMITS */.Bz) {
    return RESTRICTIONS.filter(({ engines }) => engines === undefined || engines.includes(host.engine.name)).map((restriction) => ({ restriction, found: restriction.check(host, profile, limits) }));
}
function restrictionsOfFlag(planned) {
    return RESTRICTIONS.filter(({ flag, never }) => !never && flagBegins(planned, flag));
}


/***/ })

};
