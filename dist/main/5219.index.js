export const id = 5219;
export const ids = [5219];
export const modules = {

/***/ 84285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareWith),
  D: () => (/* binding */ trustOfRun)
});

// EXTERNAL MODULE: ./build/src/probes/kernel-checks.js
var kernel_checks = __webpack_require__(98668);
// EXTERNAL MODULE: ./build/src/probes/mountinfo.js
var mountinfo = __webpack_require__(9688);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var posture_sweep = __webpack_require__(98718);
// EXTERNAL MODULE: ./build/src/seccomp/answer-in-words.js
var answer_in_words = __webpack_require__(41782);
// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js + 1 modules
var syscalls = __webpack_require__(84423);
// EXTERNAL MODULE: ./build/src/evidence/judged-posture.js
var judged_posture = __webpack_require__(98999);
;// CONCATENATED MODULE: ./build/src/evidence/drift-areas.js






/** In the order of what they tell about the sandbox: what happened, what guards it, what it is made of, where it ran. */
const DRIFT_AREAS = [
    { name: 'probes', facts: probes },
    { name: 'controls', facts: controls },
    { name: 'posture', facts: posture },
    { name: 'swept calls', facts: sweptCalls },
    { name: 'system calls', facts: systemCalls },
    { name: 'profile', facts: profile },
    { name: 'kernel view', facts: kernelView },
    { name: 'flags', facts: flags },
    { name: 'mounts', facts: mounts },
    { name: 'container', facts: container },
    { name: 'image', facts: drift_areas_image },
    { name: 'engine', facts: engine },
    { name: 'system', facts: ({ bundle }) => members(bundle.host.system) },
    { name: 'venue', facts: venue },
];
function probes({ reading, bundle }) {
    return new Map(reading.probes.map(({ probeId, judgement, corroboration }) => [
        probeId,
        judgement === null
            ? 'not run'
            : ofAnyRun(`${judgement.verdict}, ${corroboration.state}: ${judgement.actual}`, bundle),
    ]));
}
function controls({ reading }) {
    return new Map(reading.controls.map(({ id, state, flipped }) => [
        id,
        flipped.length === 0 ? state : `${state}: ${flipped.join(' ')}`,
    ]));
}
function posture({ bundle }) {
    return new Map((bundle.posture ?? []).flatMap((record) => record.state === 'ran'
        ? (0,judged_posture/* judgedChecks */.J)(record, bundle).map(({ check, judged }) => [
            `${check.id} (${record.image})`,
            judged === null ? 'not answered' : judged.verdict === 'PASS' ? 'denied' : `OPEN: ${judged.why}`,
        ])
        : [[`the ${record.image} image`, `not runnable: ${record.why}`]]));
}
function sweptCalls({ bundle }) {
    return new Map((bundle.posture ?? []).flatMap((record) => sweptIn(record, bundle)));
}
function sweptIn({ sweep, image }, { host }) {
    if (sweep === null)
        return [];
    const denied = new Set((0,posture_sweep/* numbersOf */.cZ)(sweep.denied));
    return (0,posture_sweep/* numbersOf */.cZ)(sweep.called).map((number) => [
        `${(0,syscalls/* nameOf */.Vb)(host.system.architecture, number) ?? number} (${image})`,
        denied.has(number) ? 'refused' : 'let through',
    ]);
}
/** By the filter that the engine held, over every call that the machine has. */
function systemCalls({ bundle: { host } }) {
    const { seccomp, system } = host;
    if (seccomp === null)
        return new Map();
    return new Map((0,syscalls/* callsOf */.p9)(system.architecture).map(([name]) => [name, (0,answer_in_words/* answerInWords */.F)(seccomp, system.architecture, name)]));
}
function profile({ bundle }) {
    const held = bundle.host.seccomp;
    return new Map([
        ['profile', bundle.profile.name],
        ['sha256 of its file', bundle.seccomp_sha256],
        ['what it answers by default', held === null ? 'no filter' : defaultOf(held)],
        ['architectures', held === null ? 'no filter' : held.architectures.join(' ')],
    ]);
}
function defaultOf({ default_action: action, default_errno: errno }) {
    return errno === null ? action : `${action} ${errno}`;
}
function kernelView({ bundle }) {
    return new Map([
        ['gate', bundle.host.kernel.gate],
        ...(0,kernel_checks/* findInKernel */.uM)(bundle.host).map(({ check, found }) => [
            check.id,
            found.state === 'closed' ? 'closed' : ofAnyRun(`${found.state}: ${found.why}`, bundle),
        ]),
        ['exec from /out', bundle.exec_from_out],
    ]);
}
/** The flags that may be given more than once; each such flag counts with its value. */
const REPEATED = ['--security-opt', '--volume', '-v', '--tmpfs', '--ulimit', '--label'];
/** What names this one run. */
const OF_ONE_RUN = /^--name( |$)|^--label io\.sandbox-attestation\./;
/** The engine client's own words, up to the image; what is executed is the container's entrypoint and command. */
function flags({ bundle }) {
    const words = bundle.run.arguments.slice(0, bundle.run.arguments.lastIndexOf(bundle.image_digest));
    const found = new Map();
    for (let at = 0; at < words.length; at++) {
        const flag = words[at] ?? '';
        if (!flag.startsWith('-'))
            continue;
        const next = words[at + 1];
        const value = next === undefined || next.startsWith('-') ? '' : ofAnyRun(next, bundle);
        const whole = `${flag} ${value}`;
        if (OF_ONE_RUN.test(whole))
            continue;
        if (REPEATED.includes(flag))
            found.set(whole, '');
        else
            found.set(flag, value);
    }
    return found;
}
function mounts({ bundle }) {
    let table;
    try {
        table = (0,mountinfo/* parseMountinfo */.b)(bundle.raw.mountinfo);
    }
    catch (error) {
        return new Map([['the table', error instanceof Error ? error.message : String(error)]]);
    }
    const found = new Map();
    for (const mount of table) {
        // Mounted twice is a fault of its own; the second is seen beside the first.
        const again = found.has(mount.destination) ? ' (again)' : '';
        found.set(`${mount.destination}${again}`, ofAnyRun(inWords(mount), bundle));
    }
    return found;
}
/** Without ids, devices and, but for a tmpfs, what its file system was mounted with: they differ with every run. */
function inWords({ type, flags: options, root, propagation, superOptions }) {
    const own = type === 'tmpfs' ? [`(${superOptions.join(',')})`] : [];
    return [type, options.join(','), ...own, ...(root === '/' ? [] : [`root ${root}`]), ...propagation].join(' ');
}
function container({ bundle }) {
    // Its image and mounts have areas of their own, and so has what they are made of.
    const { id: _, image_id: __, mounts: ___, engine_files: ____, ...rest } = bundle.host.container;
    return members(rest);
}
function drift_areas_image({ bundle }) {
    const { base_image: base, host } = bundle;
    return new Map([
        ['id', `${bundle.image_digest} (${bundle.image_digest_kind})`],
        ['config', bundle.image_config_digest ?? 'unknown'],
        ['Dockerfile', bundle.dockerfile_sha256],
        ['payload', bundle.payload_sha256],
        ['base', `${base.kind}: ${base.reference}`],
        ['base id', base.id ?? 'unknown'],
        ['reproducible', String(bundle.reproducible)],
        ['network during its build', String(bundle.build_network)],
        ...bundle.rootfs_diff_ids.map((digest, index) => [`layer ${index + 1}`, digest]),
        ...(base.packages ?? []).map(({ name, version }) => [`package ${name}`, version]),
        ...host.files.executables.map(({ path }) => [`executable ${path}`, '']),
        ...host.files.setid.map((path) => [`setuid or setgid ${path}`, '']),
    ]);
}
function engine({ bundle }) {
    return members(bundle.host.engine);
}
/** What makes two venues differ in kind; which run it was differs always. */
const VENUE_FACTS = [
    'RUNNER_ENVIRONMENT',
    'RUNNER_ARCH',
    'ImageOS',
    'ImageVersion',
    'GITHUB_REPOSITORY',
    'GITHUB_REF',
    'GITHUB_WORKFLOW_REF',
    'hostname',
    'machine_id_sha256',
];
function venue({ reading, bundle }) {
    return new Map([
        ['venue', bundle.venue],
        ['written by', `${bundle.tool.name} ${bundle.tool.version}`],
        ...(reading.signer === null ? [] : [['signer', reading.signer.description]]),
        ...[...members(bundle.venue_facts)].filter(([name]) => VENUE_FACTS.includes(name)),
    ]);
}
/** What is executed: the lists whose order means something. Podman tells the others in another order each time. */
const ORDERED = ['entrypoint', 'command'];
/** A plain object's members, each as a text. */
function members(value) {
    return new Map(Object.entries(value).map(([name, member]) => {
        const text = Array.isArray(member) ? listInWords(member, ORDERED.includes(name)) : textOf(member);
        return [name.replaceAll('_', ' '), text];
    }));
}
function listInWords(list, ordered) {
    const texts = list.map(textOf);
    return texts.length === 0 ? 'none' : (ordered ? texts : texts.sort()).join(' ');
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** A text without what only this run is called: its folder (and with it its id), and its container's id. */
function ofAnyRun(text, { host: { container, folders } }) {
    const [, folder, runId] = /^(.*([0-9a-f]{32}))\/[^/]+$/.exec(folders.input) ?? [];
    const { id } = container;
    return [
        [folder, '<run>'],
        [runId, '<run>'],
        [/^[0-9a-f]{64}$/.test(id) ? id : undefined, '<container>'],
    ].reduce((before, [own, shown = '']) => (own === undefined ? before : before.replaceAll(own, shown)), text);
}

;// CONCATENATED MODULE: ./build/src/evidence/drift.js

/**
 * What differs between two readings, area by area: probes and what guards them first. It says nothing of which of the
 * two is better, and no verdict is made of it. Pure. Nothing when one of them has no bundle.
 */
function driftBetween(before, after) {
    if (before.bundle === null || after.bundle === null)
        return [];
    const then = { reading: before, bundle: before.bundle };
    const now = { reading: after, bundle: after.bundle };
    return DRIFT_AREAS.flatMap(({ name, facts }) => differences(name, facts(then), facts(now)));
}
function differences(area, before, after) {
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
        const item = { area, name, before: before.get(name) ?? null, after: after.get(name) ?? null };
        return item.before === item.after ? [] : [item];
    });
}

// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var evidence_expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/evidence/file-names.js
var file_names = __webpack_require__(42100);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 16 modules
var reader = __webpack_require__(28599);
// EXTERNAL MODULE: ./build/src/evidence/thrown.js
var thrown = __webpack_require__(76665);
;// CONCATENATED MODULE: ./build/src/evidence/baseline.js





/** What a baseline need not meet: these are expectations of the evidence that is judged, not of an earlier one. */
const FORGONE = [
    'claimed-venue',
    'unpinned-image',
    'unpinned-seccomp',
    'unpinned-payload',
    'uncontrolled',
    'no-posture',
];
/**
 * Reads a baseline as hostile as any evidence, for the trust that its reader has: of whatever age, image and profile.
 * Its page is not made again, since another version of this program made another page.
 */
function readBaseline(source, trust, now, verifySignature) {
    const expectations = {
        ...evidence_expectations/* NO_EXPECTATIONS */.c,
        trust,
        maxAgeDays: Number.POSITIVE_INFINITY,
        waivers: new Set([...FORGONE, ...(trust.kind === 'not-chosen' ? ['unsigned'] : [])]),
    };
    const files = new Map([...source.files].filter(([name]) => name !== file_names/* REPORT_NAME */.F5));
    const hooks = verifySignature === undefined ? {} : { verifySignature };
    return (0,reader/* readEvidence */.A)({ ...source, files }, expectations, now, hooks);
}
/** How a reading compares with its baseline's. */
function driftSince(baseline, from, after) {
    if (baseline.bundle === null) {
        const [first] = baseline.reasons;
        return { kind: 'not-compared', why: first?.sentence ?? 'The baseline holds no bundle.' };
    }
    if (after.bundle === null) {
        return { kind: 'not-compared', why: 'There is no bundle here that could be compared.' };
    }
    const { created_at: createdAt } = baseline.bundle;
    const common = { from, createdAt, state: stateOf(baseline) };
    try {
        return { kind: 'compared', ...common, items: driftBetween(baseline, after) };
    }
    catch (error) {
        // A hostile baseline must not be able to end a reading or a run.
        return { kind: 'not-compared', why: `The baseline could not be compared: ${(0,thrown/* messageOf */.b)(error)}.` };
    }
}
function stateOf({ verdict, signer, reasons }) {
    if (verdict !== 'ACCEPTED')
        return { kind: 'blocked', codes: [...new Set(reasons.map(({ code }) => code))] };
    return signer === null ? { kind: 'unverified' } : { kind: 'verified', signer: signer.description };
}

// EXTERNAL MODULE: ./build/src/signing/signed-by.js
var signed_by = __webpack_require__(37783);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
;// CONCATENATED MODULE: ./build/src/attest/entry/compare.js



/**
 * Reads earlier evidence for the trust that its reader has, and says what changed since. Whatever the baseline is, it
 * ends in words: nothing that lies in it is thrown.
 */
async function compareWith(baseline, after, trust) {
    const reading = readBaseline(baseline, trust, new Date(), await (0,verifier/* loadVerifier */.V)(trust));
    return driftSince(reading, baseline.path, after);
}
/** Whom a run trusts with its baseline: exactly who signed the run itself. */
function trustOfRun(signing) {
    return signing.kind === 'signed' ? (0,signed_by/* trustIn */.Us)(signing.signedBy) : { kind: 'not-chosen' };
}


/***/ }),

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ driftLines),
/* harmony export */   FD: () => (/* binding */ baselineSentence),
/* harmony export */   GR: () => (/* binding */ driftJson),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

/** What changed, in the order of the comparison: what changed in the same way stands on one line. */
function driftLines(items) {
    const lines = new Map();
    for (const { area, name, before, after } of items) {
        const key = JSON.stringify([area, before, after]);
        const line = lines.get(key);
        if (line === undefined)
            lines.set(key, { area, names: [name], change: inWords(before, after) });
        else
            line.names.push(name);
    }
    return [...lines.values()];
}
/** What a baseline's own reading came to, and what it is worth. */
function baselineSentence(state) {
    switch (state.kind) {
        case 'verified':
            return `It verifies: signed by ${state.signer}.`;
        case 'unverified':
            return 'Nobody’s signature on it was checked: it proves nothing, and only shows where to look.';
        case 'blocked':
            return `Its own reading is BLOCKED (${state.codes.join(', ')}): it proves nothing, and only shows where to look.`;
    }
}
/** `12 differences`. */
function differences({ length }) {
    if (length === 0)
        return 'no difference';
    return length === 1 ? '1 difference' : `${length} differences`;
}
/** What is told of one change, at most; machines get them all up to this many. */
const SHOWN = 160;
const MOST_ITEMS = 4096;
function inWords(before, after) {
    if (before === null)
        return valued('new', ': ', after ?? '');
    if (after === null)
        return valued('gone', '; was: ', before);
    const [was, is] = aroundTheDifference(before, after);
    return `${was} → ${is}`;
}
function valued(word, between, value) {
    return value === '' ? word : `${word}${between}${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(value, SHOWN)}`;
}
/** Of two long texts the part where they begin to differ. */
function aroundTheDifference(before, after) {
    if (before.length <= SHOWN && after.length <= SHOWN)
        return [shown(before), shown(after)];
    let same = 0;
    while (same < before.length && same < after.length && before[same] === after[same])
        same++;
    const from = Math.max(0, same - SHOWN / 4);
    const part = (text) => `${from > 0 ? '…' : ''}${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text.slice(from), SHOWN)}`;
    return [part(before), part(after)];
}
function shown(text) {
    return text === '' ? '(empty)' : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text);
}
/** For machines: what `run --json` and `verify --json` say with `--baseline` (schemas/verification.schema.json). */
function driftJson(drift) {
    if (drift.kind === 'not-compared')
        return { compared: false, why: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(drift.why, 4096) };
    const { from, createdAt, state, items } = drift;
    return {
        compared: true,
        from: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(from, 4096),
        created_at: createdAt,
        state: state.kind,
        sentence: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(baselineSentence(state), 4096),
        changes: items.slice(0, MOST_ITEMS).map(({ area, name, before, after }) => ({
            area,
            name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(name, 4096),
            before: before === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(before, 4096),
            after: after === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(after, 4096),
        })),
        omitted: Math.max(0, items.length - MOST_ITEMS),
    };
}


/***/ }),

/***/ 14206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupReasons)
/* harmony export */ });
/** From so many on, reasons of one code are told as one. */
const MANY = 3;
/** What explains other reasons comes first, and what follows from them last; whatever is not named stands between. */
const RANKS = {
    'run-not-finished': -2,
    'attest-missing': -1,
    'statement-result': 1,
    'statement-test': 1,
    'control-did-not-bite': 1,
};
/**
 * Reasons as people read them: of one code the first in full and of the others what they are about, causes before what
 * follows from them. A sandbox without a payload has forty reasons, and one of them is worth reading.
 */
function groupReasons(reasons) {
    const codes = [...new Set(reasons.map(({ code }) => code))];
    const groups = codes.map((code) => reasons.filter((each) => each.code === code));
    return groups.toSorted((a, b) => rankOf(a) - rankOf(b)).flatMap(told);
}
function rankOf([first]) {
    return RANKS[first?.code ?? ''] ?? 0;
}
function told(group) {
    const [first, ...others] = group;
    if (first === undefined || group.length < MANY)
        return group;
    const subjects = others.flatMap(({ subject }) => subject ?? []);
    const about = subjects.length === others.length ? `: ${subjects.join(', ')}` : '';
    return [{ ...first, message: `${first.message} The same of ${others.length} more${about}.` }];
}


/***/ }),

/***/ 64837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ reasonView),
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./build/src/probes/contract.js
var contract = __webpack_require__(25411);
// EXTERNAL MODULE: ./build/src/evidence/judged-posture.js
var judged_posture = __webpack_require__(98999);
// EXTERNAL MODULE: ./build/src/probes/posture/pressure-control.js
var pressure_control = __webpack_require__(79927);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var sweep = __webpack_require__(98718);
;// CONCATENATED MODULE: ./build/src/report/posture-line.js



/** The posture in one line: how many checks found everything denied, and how many of them can be seen to fail. */
function postureLine(bundle) {
    const { posture } = bundle;
    if (posture === undefined || posture.length === 0)
        return 'not taken';
    return posture.map((record) => ofImage(record, bundle)).join('; ');
}
function ofImage(record, bundle) {
    if (record.state !== 'ran')
        return `${record.image} image: not runnable (${record.why})`;
    const judged = (0,judged_posture/* judgedChecks */.J)(record, bundle);
    const denied = judged.filter(({ judged: found }) => found?.verdict === 'PASS').length;
    const stands = judged.filter(({ control }) => 'stands' in control).length;
    const swept = record.sweep === null ? '' : `, ${(0,sweep/* numbersOf */.cZ)(record.sweep.called).length} system calls swept`;
    const without = withoutLimits(record, bundle);
    return `${record.image} image: ${denied} of ${judged.length} checks denied (${judged.length - stands} flip in a weakened run, ${stands} stand)${swept}${without}`;
}
/** What the tests under pressure came to where their limits were taken away. */
function withoutLimits(record, bundle) {
    if (record.without_limits === undefined)
        return '';
    const { observed } = record.without_limits;
    const judged = (0,pressure_control/* judgePressureControl */.y)(observed, (0,judged_posture/* circumstancesOf */.c)(record, bundle));
    const flipped = judged.filter(({ why }) => why === null).length;
    return `, without limits ${flipped} of ${judged.length} tests under pressure flip`;
}

;// CONCATENATED MODULE: ./build/src/report/run-view.js


/** What is shown of a reading: its probes, the host's facts and every reason in the words of the views. */
function viewOf(reading, verdict = reading.verdict, drift = null) {
    const { bundle } = reading;
    return {
        verdict,
        venue: bundle?.venue ?? 'unknown',
        runtime: bundle?.runtime ?? 'unknown',
        imageDigest: bundle?.image_digest ?? 'unknown',
        seccompSha256: bundle?.seccomp_sha256 ?? 'unknown',
        probes: reading.probes.map(probeLine),
        controls: reading.controls.map(({ id, state, flipped, why }) => ({ id, state, flipped, why })),
        host: bundle === null ? [] : hostFacts(bundle),
        reasons: reading.reasons.map(reasonView),
        drift,
    };
}
/** A reader's reason in the words of the views. */
function reasonView({ code, subject, sentence, remedy }) {
    return { code, message: sentence, remedy, ...(subject === null ? {} : { subject }) };
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
        closedBy: (0,contract/* contractOf */.Qu)(probe.probeId)?.closedBy ?? '',
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
    sealed: 'sealed: the payload’s launcher denied itself exec before it (self-applied)',
};
/** The first screen's facts: what engine and kernel say from outside (contract §4), by name. */
function hostFacts(bundle) {
    const { engine, system, container, image } = bundle.host;
    const runtime = [engine.oci_runtime, engine.oci_runtime_version].filter((part) => part !== null).join(' ');
    return [
        { name: 'exec from /out', value: EXEC_FROM_OUT[bundle.exec_from_out] },
        { name: 'posture', value: postureLine(bundle) },
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
        { name: 'venue', value: venueLine(bundle) },
        { name: 'run', value: `${bundle.run.ended} after ${bundle.run.duration_ms} ms` },
    ];
}
/** Where it ran, as the bundle says; a certificate alone confirms it. */
function venueLine({ venue, venue_facts: facts }) {
    if (!('GITHUB_REPOSITORY' in facts))
        return `${venue}: ${facts.hostname}, ${facts.distribution}`;
    const run = `run ${facts.GITHUB_RUN_ID} attempt ${facts.GITHUB_RUN_ATTEMPT} of ${facts.GITHUB_WORKFLOW_REF}`;
    const runner = `${facts.RUNNER_ENVIRONMENT} runner ${facts.RUNNER_NAME}, ${facts.ImageOS} ${facts.ImageVersion}`;
    return `${venue}: ${run}, commit ${facts.GITHUB_SHA}, ${runner}`;
}


/***/ }),

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ driftTable),
/* harmony export */   c9: () => (/* binding */ reasonLines),
/* harmony export */   cS: () => (/* binding */ runTable),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/* unused harmony export COLUMNS */
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32315);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14206);



/** Terminal columns that every view keeps to. */
const COLUMNS = 80;
const PLAIN = { good: (text) => text, bad: (text) => text };
const ID_WIDTH = 15;
const VERDICT_WIDTH = 8;
const HOST_WIDTH = 15;
const STATE_WIDTH = 14;
/** The table of probes, the host's facts and the reasons, for a terminal: no line longer than 80 columns. */
function runTable(view, ink = PLAIN) {
    const lines = [
        `${'probe'.padEnd(ID_WIDTH)} ${'verdict'.padEnd(VERDICT_WIDTH)}${'host'.padEnd(HOST_WIDTH)} actual`,
        '-'.repeat(COLUMNS),
        ...view.probes.flatMap((probe) => probeLines(probe, ink)),
        '',
        ...controlLines(view.controls, ink),
        ...(view.drift === null ? [] : driftTable(view.drift)),
        ...view.host.flatMap((fact) => wrapped(fact.name.padEnd(ID_WIDTH + 1), fact.value)),
    ];
    if (view.reasons.length > 0)
        lines.push('', ...reasonLines(view.reasons));
    return lines.join('\n');
}
const CONTROL_WIDTH = 36;
/** A line for each control: what it weakened by its name, whether it bit, and what flipped in it. */
function controlLines(controls, ink) {
    if (controls.length === 0)
        return [];
    return [
        `${'control'.padEnd(CONTROL_WIDTH)} ${'state'.padEnd(STATE_WIDTH)}flipped`,
        '-'.repeat(COLUMNS),
        ...controls.flatMap(({ id, state, flipped, why }) => {
            const name = shortened((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(id, 200), CONTROL_WIDTH).padEnd(CONTROL_WIDTH);
            const mark = state === 'bit' ? ink.good : ink.bad;
            const width = COLUMNS - CONTROL_WIDTH - STATE_WIDTH - 1;
            const [first = '', ...more] = wrapped(' '.repeat(COLUMNS - width), flipped.join(' '));
            const line = `${name} ${mark(state.replaceAll('-', ' ').padEnd(STATE_WIDTH))}${first.trim()}`;
            return [line.trimEnd(), ...more, ...(why === '' ? [] : wrapped('  why       ', why))];
        }),
        '',
    ];
}
/** Of one area, at most; `--json` has them all. */
const DRIFT_LINES = 40;
/** What changed since earlier evidence, area by area, and what that evidence is worth. */
function driftTable(drift) {
    const head = 'drift'.padEnd(ID_WIDTH + 1);
    if (drift.kind === 'not-compared')
        return [...wrapped(head, drift.why), ''];
    const lines = (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .driftLines */ .$m)(drift.items);
    const rest = ' '.repeat(head.length);
    return [
        ...wrapped(head, `${(0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .differences */ .tX)(drift.items)} since ${drift.createdAt}`),
        ...wrapped(rest, drift.from),
        ...wrapped(rest, (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineSentence */ .FD)(drift.state)),
        ...[...new Set(lines.map(({ area }) => area))].flatMap((area) => {
            const found = lines.filter((line) => line.area === area);
            const left = found.length - DRIFT_LINES;
            return [
                `  ${area}`,
                ...found
                    .slice(0, DRIFT_LINES)
                    .flatMap(({ names, change }) => wrapped('    ', `${names.join(', ')}: ${change}`)),
                ...(left > 0 ? [`    … and ${left} more`] : []),
            ];
        }),
        '',
    ];
}
/** The reasons with their codes and what to do. */
function reasonLines(reasons) {
    return (0,_grouped_js__WEBPACK_IMPORTED_MODULE_2__/* .groupReasons */ .F)(reasons).flatMap((reason) => [
        ...wrapped('- ', `${reason.message} [${reason.code}]`),
        ...(reason.remedy === '' ? [] : wrapped('  ', reason.remedy)),
    ]);
}
function probeLines(probe, ink) {
    const stands = probe.verdict === 'PASS' && probe.corroboration === 'corroborated';
    const mark = probe.verdict === 'PASS' ? ink.good : probe.verdict === 'FAIL' ? ink.bad : (text) => text;
    const host = probe.corroboration === 'corroborated' ? (text) => text : ink.bad;
    const before = ID_WIDTH + 1 + VERDICT_WIDTH + HOST_WIDTH + 1;
    const first = `${probe.probeId.padEnd(ID_WIDTH)} ${mark(probe.verdict.padEnd(VERDICT_WIDTH))}` +
        `${host((probe.verdict === 'NOT RUN' ? '' : probe.corroboration).padEnd(HOST_WIDTH))} ` +
        shortened((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(probe.actual, 200), COLUMNS - before);
    if (stands || probe.verdict === 'NOT RUN')
        return [first.trimEnd()];
    return [
        first.trimEnd(),
        ...wrapped('  expected  ', probe.expected),
        ...wrapped('  actual    ', probe.actual),
        ...(probe.why === '' ? [] : wrapped('  why       ', probe.why)),
        ...(probe.closedBy === '' ? [] : wrapped('  closed by ', probe.closedBy)),
    ];
}
function shortened(text, width) {
    return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
/** A text folded at spaces (a word too long is cut through) so that no line is longer than the terminal. */
function wrapped(head, hostile) {
    const width = COLUMNS - head.length;
    const lines = [];
    let line = '';
    for (const word of (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(hostile, 4000).split(' ')) {
        let rest = word;
        if (line !== '' && line.length + 1 + rest.length > width) {
            lines.push(line);
            line = '';
        }
        while (rest.length > width) {
            lines.push(rest.slice(0, width));
            rest = rest.slice(width);
        }
        line = line === '' ? rest : `${line} ${rest}`;
    }
    lines.push(line);
    return lines.map((text, index) => (index === 0 ? head : ' '.repeat(head.length)) + text);
}


/***/ }),

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ viewsFor),
/* harmony export */   V: () => (/* binding */ loadViews)
/* harmony export */ });
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42100);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11455);


/** The page that was made last: a run reads back the very bytes that it has just written. */
let last = null;
/** What this program lays beside a bundle for people, and makes again when it reads. Loaded only where it is made. */
async function loadViews() {
    const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(3091), __webpack_require__.e(8203), __webpack_require__.e(1715)]).then(__webpack_require__.bind(__webpack_require__, 48203));
    return {
        [_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_NAME */ .F5]: (bytes) => {
            const of = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .B)(bytes);
            if (last?.of !== of)
                last = { of, page: renderReport(bytes) };
            return last.page;
        },
    };
}
/** The views that a reader of this evidence has to make again: none when there is none, which costs no loading. */
async function viewsFor(source) {
    return source.files.has(_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_NAME */ .F5) ? loadViews() : {};
}


/***/ }),

/***/ 41782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ answerInWords),
/* harmony export */   _: () => (/* binding */ overallAnswer)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25709);

/** Whether a call is let through, refused, or either by its arguments. What is no refusal counts as let through. */
function overallAnswer(profile, architecture, name) {
    const kinds = new Set((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleAnswers */ .hW)(profile, architecture, name).map((answer) => answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0) ? 'denied' : 'allowed'));
    if (kinds.size > 1)
        return 'depends';
    return kinds.has('denied') ? 'denied' : 'allowed';
}
/**
 * A filter's whole answer to a call in words, which are the same for filters that answer the same by the same rules:
 * `allowed`, `denied with errno 1`, or `allowed if arg0 = 2; else denied with errno 1`. Names come from outside.
 */
function answerInWords(profile, architecture, name) {
    const words = new Set((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleAnswers */ .hW)(profile, architecture, name).map(inWords));
    const [only, ...others] = words;
    if (only !== undefined && others.length === 0)
        return only;
    const rules = profile.rules.filter((rule) => rule.name === name).map(ruleInWords);
    return [...rules, `else ${actionInWords(profile.default_action, profile.default_errno)}`].join('; ');
}
function ruleInWords({ action, errno, args }) {
    const conditions = args.map(comparisonInWords).join(' and ');
    return `${actionInWords(action, errno)}${conditions === '' ? '' : ` if ${conditions}`}`;
}
const SIGNS = {
    SCMP_CMP_NE: '≠',
    SCMP_CMP_LT: '<',
    SCMP_CMP_LE: '≤',
    SCMP_CMP_EQ: '=',
    SCMP_CMP_GE: '≥',
    SCMP_CMP_GT: '>',
};
function comparisonInWords({ index, op, value, valueTwo }) {
    if (op === 'SCMP_CMP_MASKED_EQ')
        return `arg${index} & ${value} = ${valueTwo}`;
    return `arg${index} ${Object.hasOwn(SIGNS, op) ? SIGNS[op] : op} ${value}`;
}
function actionInWords(action, errno) {
    switch (action) {
        case 'SCMP_ACT_ALLOW':
            return 'allowed';
        case 'SCMP_ACT_ERRNO':
            return `denied with errno ${errno ?? 1}`;
        case 'SCMP_ACT_KILL':
        case 'SCMP_ACT_KILL_THREAD':
        case 'SCMP_ACT_KILL_PROCESS':
            return 'ends the caller';
        default:
            return action;
    }
}
function inWords(answer) {
    switch (answer.kind) {
        case 'allow':
            return 'allowed';
        case 'errno':
            return `denied with errno ${answer.errno}`;
        case 'kill':
            return 'ends the caller';
        case 'other':
            return answer.action;
    }
}


/***/ }),

/***/ 69871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ readGivenFile),
/* harmony export */   P1: () => (/* binding */ readGivenBytes),
/* harmony export */   ax: () => (/* binding */ MAX_ROOT_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _evidence_thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76665);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);





/** Longest trusted root that is read, in bytes: public-good's is below 10 kB. */
const MAX_ROOT_BYTES = 4 * 1024 * 1024;
/** A pipe that nobody writes to ends at once and is no file; none is waited for longer than this. */
const PIPE_WAIT_MS = 5000;
/** No pipe is waited for in the kernel, where nothing could end it, and no terminal becomes ours. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
/**
 * Reads a file that the caller named (a key, a policy, a trusted root), and never more of it than can be one. It may be
 * a pipe, as a shell's `<(…)` is.
 *
 * @param what what the file is, for messages: `signing key`
 * @throws AttestationError `file-unreadable` (usage) with the path and nothing of its content
 */
async function readGivenBytes(path, limitBytes, what) {
    let handle = null;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS);
        const bytes = Buffer.alloc(limitBytes + 1);
        let length = 0;
        for (;;) {
            const bytesRead = await readSome(handle, bytes, length);
            length += bytesRead;
            if (bytesRead === 0)
                return bytes.subarray(0, length);
            if (length > limitBytes)
                break;
        }
    }
    catch (cause) {
        throw unreadable(`The ${what} ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)} could not be read (${(0,_evidence_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(cause)}).`, cause);
    }
    finally {
        await handle?.close().catch(() => undefined);
    }
    throw unreadable(`The ${what} ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)} is larger than any ${what} (${limitBytes} bytes).`);
}
/**
 * The same as text, for what has its own way of saying that it is none (PEM).
 *
 * @throws AttestationError `file-unreadable` (usage)
 */
async function readGivenFile(path, limitBytes, what) {
    return (await readGivenBytes(path, limitBytes, what)).toString('utf8');
}
/** Some more of the file; of a pipe whose writer is not ready, when it is. */
async function readSome(handle, bytes, length) {
    const end = performance.now() + PIPE_WAIT_MS;
    for (;;) {
        try {
            return (await handle.read(bytes, length, bytes.length - length)).bytesRead;
        }
        catch (error) {
            if ((0,_evidence_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error) !== 'EAGAIN' || performance.now() > end)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
        }
    }
}
function unreadable(message, cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('usage', 'file-unreadable', message, 'Check the path.', cause);
}


/***/ }),

/***/ 76347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   wM: () => (/* binding */ pemContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const LABELS = {
    'PRIVATE KEY': 'private',
    'ENCRYPTED PRIVATE KEY': 'encrypted',
    'PUBLIC KEY': 'public',
    CERTIFICATE: 'certificate',
    'RSA PRIVATE KEY': 'old-private',
    'EC PRIVATE KEY': 'old-private',
    'DSA PRIVATE KEY': 'old-private',
    'OPENSSH PRIVATE KEY': 'old-private',
    'ENCRYPTED SIGSTORE PRIVATE KEY': 'cosign',
    'ENCRYPTED COSIGN PRIVATE KEY': 'cosign',
};
/** Longest key file that is read, in bytes: a PKCS#8 key of either kind is below 1 kB. */
const MAX_KEY_BYTES = 64 * 1024;
/** What a key file holds, by its label alone. */
function pemContent(text) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
    return label === undefined ? 'none' : (LABELS[label] ?? 'other');
}
/** Which of the two a key is; null for every other key. */
function keyKind(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return isP256 ? 'p256' : null;
}
/** The hash that goes with a key in DSSE as Sigstore uses it: SHA-256 for P-256, none for ed25519. */
function hashOf(kind) {
    return kind === 'p256' ? 'sha256' : null;
}
/** The fingerprint of a key's public half. */
function fingerprintOf(key) {
    const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicKey.export({ type: 'spki', format: 'der' }))
        .digest();
    return { hex: `sha256:${digest.toString('hex')}`, hint: digest.toString('base64') };
}


/***/ }),

/***/ 37783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ trustIn),
/* harmony export */   ex: () => (/* binding */ publicPathOf),
/* harmony export */   z7: () => (/* binding */ signerLine)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

/** Who signed, in one line for people. */
function signerLine(signedBy) {
    switch (signedBy.kind) {
        case 'key':
            return `key ${signedBy.fingerprint}`;
        case 'certificate':
            return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(`${signedBy.identity} (${signedBy.issuer})`, 500);
    }
}
/** Where the public half lies on this machine; null when there is none. */
function publicPathOf(signedBy) {
    return signedBy.kind === 'key' ? signedBy.publicPath : null;
}
/**
 * What a run trusts when it reads its own evidence back: exactly who signed it. Nothing when it signed with an instance
 * whose trusted root it does not have: then nobody can check the certificate here.
 */
function trustIn(signedBy) {
    switch (signedBy.kind) {
        case 'key':
            return { kind: 'key', publicKey: signedBy.publicKey };
        case 'certificate': {
            const { identity, issuer, root } = signedBy;
            if (root.kind === 'unknown')
                return { kind: 'not-chosen' };
            const trustedRoot = root.kind === 'given' ? root.text : null;
            return { kind: 'certificate', identity, issuer, match: 'exact', trustedRoot };
        }
    }
}


/***/ }),

/***/ 64999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadVerifier)
/* harmony export */ });
/**
 * What verifies signatures for the trust that a reader's caller chose; undefined when no trust was chosen. Only what
 * that trust needs is loaded: a key takes no ASN.1 and no trusted root.
 *
 * @throws AttestationError (usage) when the caller's key, root or pattern cannot be used
 */
async function loadVerifier(trust) {
    switch (trust.kind) {
        case 'not-chosen':
            return undefined;
        case 'key': {
            const [{ readPublicKey }, { keyVerifier }] = await Promise.all([
                __webpack_require__.e(/* import() */ 8706).then(__webpack_require__.bind(__webpack_require__, 68706)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(6245), __webpack_require__.e(3872), __webpack_require__.e(2726), __webpack_require__.e(8599), __webpack_require__.e(4410)]).then(__webpack_require__.bind(__webpack_require__, 14410)),
            ]);
            return keyVerifier(readPublicKey(trust.publicKey));
        }
        case 'certificate': {
            const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(5779)]).then(__webpack_require__.bind(__webpack_require__, 25779)),
                Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(3872), __webpack_require__.e(2726), __webpack_require__.e(8599), __webpack_require__.e(6215)]).then(__webpack_require__.bind(__webpack_require__, 46215)),
            ]);
            return certificateVerifier(trust, readTrustedRoot(trust.trustedRoot ?? (await publicGoodRoot())));
        }
    }
}
async function publicGoodRoot() {
    return (await __webpack_require__.e(/* import() */ 527).then(__webpack_require__.bind(__webpack_require__, 10527))).PUBLIC_GOOD_ROOT;
}


/***/ })

};
