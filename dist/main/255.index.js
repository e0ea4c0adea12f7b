export const id = 255;
export const ids = [255];
export const modules = {

/***/ 25411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ L1_MATRIX),
/* harmony export */   Qu: () => (/* binding */ contractOf),
/* harmony export */   _v: () => (/* binding */ PROBES)
/* harmony export */ });
/**
 * The contract's table (§4) as data, in the packet's order. Judges, README and the bundle's `operation` and `expected`
 * all come from here, and from nowhere else.
 */
const PROBES = [
    {
        id: 'PR-NET-1',
        operation: 'socket.socket().connect(("1.1.1.1", 53))',
        expected: 'OSError with errno 1 (EPERM), 101 (ENETUNREACH) or 97 (EAFNOSUPPORT)',
        required: true,
        l1: [27],
        l1Note: '',
        parts: 1,
        closedBy: '--network none, and the seccomp profile (socket)',
    },
    {
        id: 'PR-NET-2',
        operation: 'read /proc/net/dev',
        expected: 'the interfaces are exactly lo',
        required: true,
        l1: [27],
        l1Note: 'sibling',
        parts: 1,
        closedBy: '--network none',
    },
    {
        id: 'PR-SOCK-1',
        operation: 'socket.socket(AF_INET, SOCK_STREAM)',
        expected: 'PermissionError with errno 1 (EPERM)',
        required: true,
        l1: [25],
        l1Note: '',
        parts: 1,
        closedBy: 'the seccomp profile (socket)',
    },
    {
        id: 'PR-ENV-1',
        operation: 'sorted(os.environ.keys())',
        expected: "no key that looks like a secret's, and none besides the image's own and PATH, HOME, HOSTNAME, TERM, container, LC_CTYPE",
        required: true,
        l1: [28],
        l1Note: "the packet's cell was cut; the number is the project's public matrix binding",
        parts: 1,
        closedBy: "--env-file /dev/null, the engine client's constructed environment, and the image's ENV lines",
    },
    {
        id: 'PR-FS-RO-IN',
        operation: 'open("/in/__probe", "w")',
        expected: 'OSError with errno 30 (EROFS)',
        required: true,
        l1: [33],
        l1Note: '',
        parts: 1,
        closedBy: '-v INPUT:/in:ro',
    },
    {
        id: 'PR-FS-ESC-1',
        operation: 'open("/etc/__probe", "w")',
        expected: 'OSError with errno 30 (EROFS)',
        required: true,
        l1: [29],
        l1Note: '',
        parts: 1,
        closedBy: '--read-only',
    },
    {
        id: 'PR-FS-ESC-2',
        operation: 'open("/root/__probe", "w") and open("/app/__probe", "w")',
        expected: 'each OSError with errno 30 (EROFS) or 13 (EACCES)',
        required: true,
        l1: [29, 33],
        l1Note: '',
        parts: 2,
        closedBy: '--read-only and --user; /root and /app must exist in Dockerfile.sandbox',
    },
    {
        id: 'PR-FS-OUT-OK',
        operation: 'open("/out/report.md", "w").write("ok")',
        expected: 'succeeds, and the host finds the file with those two bytes',
        required: true,
        l1: [33],
        l1Note: 'control',
        parts: 1,
        closedBy: '-v OUTPUT:/out:rw (the positive control: the one writable path)',
    },
    {
        id: 'PR-EXEC-1',
        operation: 'subprocess.run(["/bin/ls"]) and os.execv("/bin/ls", ["ls"])',
        expected: 'each PermissionError with errno 1 (EPERM), or FileNotFoundError with errno 2 (ENOENT)',
        required: true,
        l1: [34],
        l1Note: '',
        parts: 2,
        closedBy: 'the seccomp profile (fork, vfork, clone), and a Dockerfile.sandbox without a shell or programs',
    },
    {
        id: 'PR-MOUNT-1',
        operation: 'read /proc/self/mountinfo',
        expected: '/ ro, /in ro, /out rw and /tmp tmpfs noexec, each once; every other mount is one that engines add for themselves and matches its rule',
        required: true,
        l1: [29, 33],
        l1Note: '',
        parts: 1,
        closedBy: '--read-only, -v, --tmpfs and, on Podman, --read-only-tmpfs=false',
    },
    {
        id: 'PR-SOCK-DOCKER',
        operation: 'os.path.exists("/var/run/docker.sock")',
        expected: 'False',
        required: true,
        l1: [36],
        l1Note: '',
        parts: 1,
        closedBy: "no -v of the engine's socket, and none in Dockerfile.sandbox",
    },
    {
        id: 'PR-PTRACE-1',
        operation: 'ptrace(PTRACE_TRACEME) via ctypes',
        expected: '-1 with errno 1 (EPERM)',
        required: false,
        l1: [37],
        l1Note: '',
        parts: 1,
        closedBy: 'the seccomp profile (ptrace)',
    },
];
/** The contract of a probe, or undefined for a name that it does not know. */
function contractOf(probeId) {
    return PROBES.find(({ id }) => id === probeId);
}
const FIRST = 24;
const LAST = 37;
const BUILD_TIME = 35;
/** Every test from #24 to #37, so that none is dropped in silence (contract §4, §6; packet §3's note on #35). */
const L1_MATRIX = Array.from({ length: LAST - FIRST + 1 }, (_, index) => rowOf(FIRST + index));
function rowOf(test) {
    const bound = PROBES.filter(({ l1 }) => l1.includes(test));
    if (bound.length > 0) {
        const names = bound.map(({ id, l1Note }) => (l1Note === '' ? id : `${id} (${l1Note})`));
        const sentence = `Attested here by ${names.join(', ')}.`;
        return { test, binding: { kind: 'probes', probes: bound.map(({ id }) => id) }, sentence };
    }
    if (test === BUILD_TIME) {
        const sentence = 'Dynamic import outside the L2 allow-list is a build-time check of the L2 harness: not attested here.';
        return { test, binding: { kind: 'build-time' }, sentence };
    }
    return {
        test,
        binding: { kind: 'unbound' },
        sentence: 'The packet binds no probe to this test: not attested here.',
    };
}


/***/ }),

/***/ 87021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ RUN_LIMITS)
/* harmony export */ });
/**
 * The limits of every run (contract §3, hardening on top): processes, bytes, cores. A caller may only tighten them, and
 * a reader takes no looser ones, so that an engine's own default is never mistaken for ours.
 */
const RUN_LIMITS = {
    pids: 64,
    memoryBytes: 256 * 1024 * 1024,
    cpus: 1,
    fileSizeBytes: 64 * 1024 * 1024,
    tmpBytes: 64 * 1024 * 1024,
};


/***/ }),

/***/ 89559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reasonView),
/* harmony export */   d: () => (/* binding */ viewOf)
/* harmony export */ });
/* harmony import */ var _probes_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25411);

/** What is shown of a reading: its probes, the host's facts and every reason in the words of the views. */
function viewOf(reading, verdict = reading.verdict) {
    const { bundle } = reading;
    return {
        verdict,
        venue: bundle?.venue ?? 'unknown',
        runtime: bundle?.runtime ?? 'unknown',
        imageDigest: bundle?.image_digest ?? 'unknown',
        seccompSha256: bundle?.seccomp_sha256 ?? 'unknown',
        probes: reading.probes.map(probeLine),
        host: bundle === null ? [] : hostFacts(bundle),
        reasons: reading.reasons.map(reasonView),
    };
}
/** A reader's reason in the words of the views. */
function reasonView({ code, sentence, remedy }) {
    return { code, message: sentence, remedy };
}
function probeLine(probe) {
    const { judgement, corroboration } = probe;
    const whyNot = [judgement?.why ?? '', whyOf(corroboration)].filter((why) => why !== '');
    return {
        probeId: probe.probeId,
        operation: probe.operation,
        expected: probe.expected,
        actual: judgement?.actual ?? 'not run',
        errno: judgement?.errno ?? '',
        verdict: judgement?.verdict ?? 'NOT RUN',
        corroboration: corroboration.state,
        l1: probe.l1.map((test) => `#${test}`).join(' '),
        why: whyNot.join('; '),
        closedBy: (0,_probes_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .contractOf */ .Qu)(probe.probeId)?.closedBy ?? '',
    };
}
function whyOf(corroboration) {
    switch (corroboration.state) {
        case 'corroborated':
            return '';
        case 'uncorroborated':
        case 'contradicted':
            return corroboration.why;
    }
}
const EXEC_FROM_OUT = {
    open: 'open: a program that the payload writes there can be executed',
    noexec: 'noexec: nothing written there can be executed',
    sealed: 'sealed: exec is denied after the start',
};
/** The first screen's facts: what engine and kernel say from outside (contract §4), by name. */
function hostFacts(bundle) {
    const { engine, system, container, image } = bundle.host;
    const runtime = [engine.oci_runtime, engine.oci_runtime_version].filter((part) => part !== null).join(' ');
    return [
        { name: 'exec from /out', value: EXEC_FROM_OUT[bundle.exec_from_out] },
        {
            name: 'engine',
            value: `${bundle.runtime}, ${runtime}, ${engine.rootless ? 'rootless' : 'rootful'}, ${engine.image_store} store`,
        },
        {
            name: 'system',
            value: `${system.distribution}, ${system.kernel} ${system.architecture}, cgroup v${engine.cgroup_version}, LSMs: ${system.lsms.join(' ') || 'none'}`,
        },
        {
            name: 'container',
            value: `network ${container.network_mode}, root ${container.readonly_rootfs ? 'read-only' : 'WRITABLE'}, user ${container.user}, ${container.no_new_privileges ? 'no new privileges' : 'MAY GAIN PRIVILEGES'}, capabilities dropped: ${container.cap_drop.join(' ') || 'NONE'}`,
        },
        { name: 'image', value: `${bundle.image_digest} (${image.id_kind})` },
        { name: 'base image', value: `${bundle.base_image.kind}: ${bundle.base_image.reference}` },
        { name: 'seccomp', value: `${bundle.profile.name}: ${bundle.profile.source}` },
        { name: 'seccomp file', value: bundle.seccomp_sha256 },
        { name: 'payload', value: bundle.payload_sha256 },
        { name: 'run', value: `${bundle.run.ended} after ${bundle.run.duration_ms} ms` },
    ];
}


/***/ }),

/***/ 25709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ isUndecided),
/* harmony export */   B8: () => (/* binding */ answersAlways),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   bN: () => (/* binding */ foreignArchitectures),
/* harmony export */   fW: () => (/* binding */ runcAnswersEnosys),
/* harmony export */   hW: () => (/* binding */ possibleAnswers)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73771);
/* harmony import */ var _syscalls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84423);


/** Rules that contradict each other for one call: libseccomp's answer depends on their order, ours is none. */
const AMBIGUOUS = { kind: 'other', action: 'ambiguous' };
/** A name that the architecture does not have: nothing can be asked. */
const NO_SUCH_CALL = { kind: 'other', action: 'no-such-call' };
/** x86-64 numbers with this bit are x32's, which libseccomp treats as another architecture. */
const X32_BIT = 0x40000000;
const NATIVE = { x86_64: 'SCMP_ARCH_X86_64', aarch64: 'SCMP_ARCH_AARCH64' };
const X32 = 'SCMP_ARCH_X32';
/**
 * The answer that the filter made of this profile by libseccomp gives to one call: rules equal to the default are
 * dropped (runc and crun), so are names that libseccomp does not know; a rule without conditions outweighs all with
 * conditions; of those, the one that matches answers; none matches: the default. Where libseccomp itself is not to be
 * relied on (see areTangled, and several matching rules with different answers), the answer is `ambiguous`.
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
 * Every answer that the filter may give to a call of which only some argument bits are known. A superset: what it does
 * not list cannot happen, whatever the other bits are; what it lists may or may not.
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
    // One rule that always holds hides the default; where several match at once each of their answers stays listed.
    const covered = reachable.some((item) => item.outcome === 'always');
    return covered ? answers : [...answers, defaultOf(profile)];
}
/**
 * Whether the answer is this errno for every value of the unknown bits, on runc and on crun. Never true by mistake:
 * rules that only together cover all values are not put together, and a call above the highest one that the profile
 * names is not counted on, since runc answers ENOSYS to it ({@link runcAnswersEnosys}).
 */
function answersAlways(profile, architecture, call, errno, known = []) {
    const number = typeof call === 'number' ? call : (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(architecture, call);
    if (number === null || runcAnswersEnosys(profile, architecture, number))
        return false;
    return possibleAnswers(profile, architecture, call, known).every((answer) => answer.kind === 'errno' && answer.errno === errno);
}
/**
 * Whether runc puts ENOSYS before libseccomp's filter for this number: it does so for every call above the highest one
 * that the profile names on that architecture, unless the default lets calls through (runc, `patchbpf`, from 1.0.0).
 * crun gives the profile's default instead; naming the newest calls makes the two agree.
 */
function runcAnswersEnosys(profile, architecture, number) {
    if (['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG', 'SCMP_ACT_TRACE'].includes(profile.default_action))
        return false;
    const named = profile.rules.map((rule) => (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(architecture, rule.name) ?? -1);
    return number > named.reduce((highest, candidate) => Math.max(highest, candidate), -1);
}
/** Whether the profile's rules for a call contradict each other, or compare in a way that libseccomp itself gets wrong. */
function isUndecided(profile, name) {
    const rules = rulesFor(profile, name);
    const decisive = unconditional(rules).map(answerOf);
    return decisive.length > 0 ? single(decisive) === AMBIGUOUS : areTangled(rules);
}
/** Architectures in the profile besides the machine's own whose calls the machine's kernel would take. */
function foreignArchitectures(profile, architecture) {
    // A kernel takes calls of its own family only: what an arm64 profile says cannot be reached on x86-64, and so on.
    const harmless = Object.values(NATIVE);
    return profile.architectures.filter((name) => name !== NATIVE[architecture] && !harmless.includes(name));
}
/** The name to look for; `null` if no rule can name the call; an answer if the filter never looks at its rules. */
function resolve(profile, architecture, call) {
    if (typeof call === 'string')
        return (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(architecture, call) === null ? NO_SUCH_CALL : call;
    if (architecture === 'x86_64' && call >= X32_BIT) {
        return profile.architectures.includes(X32) ? AMBIGUOUS : { kind: 'kill' };
    }
    return (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(architecture, call);
}
/** The rules that reach libseccomp: both runtimes drop those whose answer is the default's. */
function rulesFor(profile, name) {
    const usual = defaultOf(profile);
    return profile.rules.filter((rule) => rule.name === name && !same(answerOf(rule), usual));
}
/** Rules without conditions. libseccomp leaves out a comparison under a mask of 0, so a rule of only such is one too. */
function unconditional(rules) {
    return rules.filter((rule) => rule.args.every((argument) => argument.op === 'SCMP_CMP_MASKED_EQ' && argument.value === '0'));
}
/**
 * Whether libseccomp's tree for these rules is not to be relied on. It puts all rules of one call into one decision
 * tree, and where one of several compares by order or inequality, the tree that 2.6.0 makes is wrong for some arguments
 * (measured: "less than 1" with "at most 2^32" denies 2). Rules that compare by equality are right in any number.
 */
function areTangled(rules) {
    const byEquality = ['SCMP_CMP_EQ', 'SCMP_CMP_MASKED_EQ'];
    return (rules.length > 1 && rules.some((rule) => rule.args.some((argument) => !byEquality.includes(argument.op))));
}
function ruleOutcome(rule, known) {
    const outcomes = rule.args.map((argument) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .bu)(argument, known));
    // Runtimes read two comparisons of one argument as "or"; parseProfile refuses them, a stranger's bundle may not.
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

/***/ 87097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   X$: () => (/* binding */ closesPtrace),
/* harmony export */   Xt: () => (/* binding */ closesProcesses),
/* harmony export */   yR: () => (/* binding */ closesSockets)
/* harmony export */ });
/* unused harmony export requiredAnswers */
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25709);
/* harmony import */ var _syscalls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84423);


const EPERM = 1;
/** clone's flag for a thread of the same process (linux/sched.h). */
const CLONE_THREAD = 0x10000n;
const PROCESS = { index: 0, mask: CLONE_THREAD, value: 0n };
/** What corroboration demands of a profile, by what it claims to close (contract §4). */
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
        { call: 'clone3', known: [], answer: 'refused', text: 'clone3, whose flags no filter sees' },
    ],
};
/** Whether `socket` is answered EPERM for every family, type and protocol, and nothing else makes sockets. */
function closesSockets(profile, architecture) {
    return closes(profile, architecture, requiredAnswers.sockets);
}
/** Whether `ptrace` is answered EPERM for every request. */
function closesPtrace(profile, architecture) {
    return closes(profile, architecture, requiredAnswers.ptrace);
}
/** Whether every call that makes a process is answered EPERM, and clone3 never let through. */
function closesProcesses(profile, architecture) {
    return closes(profile, architecture, requiredAnswers.processes);
}
/** Whether a call is refused, with an errno or by ending the caller, whatever the unknown argument bits are. */
function isRefused(profile, architecture, call, known = []) {
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleAnswers */ .hW)(profile, architecture, call, known).every(refuses);
}
/**
 * Whether all answers are as required on this architecture. Calls that it does not have (fork on arm64) cannot be
 * made. Calls of another architecture that the kernel takes as well (i386, x32) have numbers and arguments of their
 * own, so a profile that lists one closes nothing here.
 */
function closes(profile, architecture, required) {
    const [foreign] = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignArchitectures */ .bN)(profile, architecture);
    if (foreign !== undefined) {
        return { closed: false, why: `the profile admits calls of ${foreign} beside the machine's own` };
    }
    const open = required.find((item) => !isMet(profile, architecture, item));
    if (open === undefined)
        return { closed: true };
    const answer = open.answer === 'eperm' ? 'is not always answered EPERM' : 'is not always refused';
    return { closed: false, why: `${open.text}, ${answer} by the profile` };
}
function isMet(profile, architecture, required) {
    if ((0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(architecture, required.call) === null)
        return true;
    return required.answer === 'eperm'
        ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .answersAlways */ .B8)(profile, architecture, required.call, EPERM, required.known)
        : isRefused(profile, architecture, required.call, required.known);
}
/** errno 0 tells the caller that the call succeeded: no refusal. */
function refuses(answer) {
    return answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0);
}


/***/ }),

/***/ 84423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p9: () => (/* binding */ callsOf),
  XU: () => (/* binding */ isKnownName),
  Vb: () => (/* binding */ nameOf),
  rl: () => (/* binding */ numberOf)
});

;// CONCATENATED MODULE: ./build/src/seccomp/generated/syscalls.js
// Generated by scripts/seccomp-table.py from libseccomp 2.6.0; do not edit.
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
/** A call's number on an architecture; `null` if libseccomp knows no such call there. */
function numberOf(architecture, name) {
    return NUMBERS[architecture].get(name) ?? null;
}
/** A number's call on an architecture; `null` if libseccomp knows none, so that no rule can name it. */
function nameOf(architecture, number) {
    return NAMES[architecture].get(number) ?? null;
}
/** Whether libseccomp knows the name on any architecture. One that it does not know is dropped in silence. */
function isKnownName(name) {
    return NUMBERS.x86_64.has(name) || NUMBERS.aarch64.has(name) || ELSEWHERE.has(name);
}
/** Every call of an architecture, by number. */
function callsOf(architecture) {
    return [...NUMBERS[architecture]];
}


/***/ })

};
