export const id = 2977;
export const ids = [2977];
export const modules = {

/***/ 84285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G_: () => (/* binding */ compareWith),
  Eg: () => (/* binding */ openBaseline),
  Dp: () => (/* binding */ trustOfRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/probes/kernel/checks.js + 1 modules
var checks = __webpack_require__(13993);
// EXTERNAL MODULE: ./build/src/probes/mounts/mountinfo.js
var mountinfo = __webpack_require__(19537);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var posture_sweep = __webpack_require__(98718);
// EXTERNAL MODULE: ./build/src/probes/run-flags.js
var run_flags = __webpack_require__(74730);
// EXTERNAL MODULE: ./build/src/seccomp/answer-in-words.js
var answer_in_words = __webpack_require__(41782);
// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js
var syscalls = __webpack_require__(86608);
// EXTERNAL MODULE: ./build/src/evidence/judged-posture.js
var judged_posture = __webpack_require__(98999);
// EXTERNAL MODULE: ./build/src/evidence/run-limits.js
var run_limits = __webpack_require__(54699);
;// CONCATENATED MODULE: ./build/src/evidence/drift-areas.js








const DRIFT_AREAS = [
    { name: 'probes', facts: probes },
    { name: 'controls', facts: controls },
    { name: 'posture', facts: posture },
    { name: 'swept calls', facts: sweptCalls },
    { name: 'system calls', facts: systemCalls },
    { name: 'profile', facts: profile },
    { name: 'kernel snapshot', facts: kernelSnapshot },
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
    return new Map(reading.controls.map(({ id, state, failed }) => [
        id,
        failed.length === 0 ? state : `${state}: ${failed.join(' ')}`,
    ]));
}
function posture({ bundle }) {
    return new Map((bundle.posture ?? []).flatMap((record) => record.state === 'ran'
        ? (0,judged_posture/* judgedChecks */.J)(record, bundle).map(({ check, judged }) => [
            `${check.id} (${record.image})`,
            judged === null ? 'not answered' : judged.verdict === 'PASS' ? 'denied' : `FAILED: ${judged.why}`,
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
function kernelSnapshot({ bundle }) {
    return new Map([
        ['gate', bundle.host.kernel.gate],
        ...(0,checks/* findInKernel */.u)(bundle.host, (0,run_limits/* limitsOfRun */.LR)(bundle)).map(({ check, found }) => [
            check.id,
            found.state === 'in-force' ? 'in force' : ofAnyRun(`${found.state}: ${found.why}`, bundle),
        ]),
        ['exec from /out', bundle.exec_from_out],
    ]);
}
const REPEATED = ['--security-opt', '--volume', '-v', '--tmpfs', '--ulimit', '--label'];
const OF_ONE_RUN = /^--name( |$)|^--label io\.sandbox-attestation\./;
function flags({ bundle }) {
    const words = bundle.run.arguments.slice(0, bundle.run.arguments.lastIndexOf(bundle.image_digest));
    const found = new Map();
    for (const { flag, value: as = '' } of (0,run_flags/* readFlags */.u)(words.slice(1))) {
        const value = ofAnyRun(as, bundle);
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
        const again = found.has(mount.destination) ? ' (again)' : '';
        found.set(`${mount.destination}${again}`, ofAnyRun(inWords(mount), bundle));
    }
    return found;
}
function inWords({ type, flags: options, root, propagation, superOptions }) {
    const own = type === 'tmpfs' ? [`(${superOptions.join(',')})`] : [];
    return [type, options.join(','), ...own, ...(root === '/' ? [] : [`root ${root}`]), ...propagation].join(' ');
}
function container({ bundle }) {
    const { id: _, image_id: __, mounts: ___, engine_files: ____, ...rest } = bundle.host.container;
    return members(rest);
}
function drift_areas_image({ bundle }) {
    const { inventory } = bundle.host;
    const { base } = inventory;
    return new Map([
        ['id', `${bundle.image_digest} (${bundle.image_digest_kind})`],
        ['config', bundle.image_config_digest ?? 'unknown'],
        ['Dockerfile', bundle.dockerfile_sha256],
        ['payload', bundle.payload_sha256],
        ['base', `${base.kind}: ${base.reference}`],
        ['base layers', base.chain_id ?? 'none'],
        ['base content', base.inventory_sha256],
        ['reproducible', String(bundle.reproducible)],
        ['network during its build', String(bundle.build_network)],
        ...bundle.rootfs_diff_ids.map((digest, index) => [`layer ${index + 1}`, digest]),
        ...base.packages.map(({ name, version }) => [`package ${name}`, version]),
        ...inventory.added.map((entry) => [
            `above the base: ${entry.path}`,
            JSON.stringify(entry),
        ]),
        ...inventory.executables.map(({ path, sha256 }) => [`executable ${path}`, sha256]),
        ...inventory.setid.map((path) => [`setuid or setgid ${path}`, '']),
    ]);
}
function engine({ bundle }) {
    return members(bundle.host.engine);
}
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
const ORDERED = ['entrypoint', 'command'];
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
function ofAnyRun(text, { host: { container, folders } }) {
    const end = folders.input.lastIndexOf('/');
    const folder = /[0-9a-f]{32}$/.test(folders.input.slice(Math.max(0, end - 32), end))
        ? folders.input.slice(0, end)
        : undefined;
    const runId = folder?.slice(-32);
    const { id } = container;
    return [
        [folder, '<run>'],
        [runId, '<run>'],
        [/^[0-9a-f]{64}$/.test(id) ? id : undefined, '<container>'],
    ].reduce((before, [own, shown = '']) => (own === undefined ? before : before.replaceAll(own, shown)), text);
}

;// CONCATENATED MODULE: ./build/src/evidence/drift.js

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
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 12 modules
var reader = __webpack_require__(28246);
;// CONCATENATED MODULE: ./build/src/evidence/baseline.js





const WAIVED = [
    'claimed-venue',
    'unpinned-image',
    'unpinned-seccomp',
    'unpinned-payload',
    'uncontrolled',
    'no-posture',
];
function readBaseline(source, trust, now, verifySignature) {
    const expectations = {
        ...evidence_expectations/* NO_EXPECTATIONS */.cV,
        trust,
        maxAgeDays: Number.POSITIVE_INFINITY,
        waivers: new Set([...WAIVED, ...(trust.kind === 'not-chosen' ? ['unsigned'] : [])]),
    };
    const files = new Map([...source.files].filter(([name]) => name !== file_names/* REPORT_NAME */.F5));
    const hooks = verifySignature === undefined ? {} : { verifySignature };
    return (0,reader/* readEvidence */.At)({ ...source, files }, expectations, now, hooks);
}
function driftSince(baseline, from, after) {
    if (baseline.bundle === null) {
        const [first] = baseline.reasons;
        return { kind: 'not-compared', why: first?.sentence ?? 'The baseline does not hold a bundle.' };
    }
    if (after.bundle === null) {
        return { kind: 'not-compared', why: 'This evidence does not hold a bundle to compare.' };
    }
    const { created_at: createdAt } = baseline.bundle;
    const common = { from, createdAt, state: stateOf(baseline) };
    try {
        return { kind: 'compared', ...common, items: driftBetween(baseline, after) };
    }
    catch (error) {
        return { kind: 'not-compared', why: `The baseline could not be compared: ${(0,thrown/* messageOf */.bD)(error)}.` };
    }
}
function stateOf({ verdict, signer, reasons }) {
    if (verdict !== 'ACCEPTED')
        return { kind: 'blocked', codes: [...new Set(reasons.map(({ code }) => code))] };
    return signer === null ? { kind: 'unverified' } : { kind: 'verified', signer: signer.description };
}

// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/workspace-path.js + 1 modules
var workspace_path = __webpack_require__(721);
// EXTERNAL MODULE: ./build/src/signing/signed-by.js
var signed_by = __webpack_require__(37783);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
;// CONCATENATED MODULE: ./build/src/attest/entry/compare.js







async function openBaseline(given) {
    const path = { given, name: 'baseline', workspace: process.cwd(), purpose: 'read' };
    const real = await (0,workspace_path/* resolveInWorkspace */.z1)(path).catch((error) => {
        if (error instanceof errors/* AttestationError */.L7)
            throw error;
        return (0,external_node_path_.resolve)(given);
    });
    return { ...(await (0,evidence_open/* openEvidence */.i)(real, false)), path: given };
}
async function compareWith(baseline, after, trust) {
    const reading = readBaseline(baseline, trust, new Date(), await (0,verifier/* loadVerifier */.V)(trust));
    return driftSince(reading, baseline.path, after);
}
function trustOfRun(signing) {
    return signing.kind === 'signed' ? (0,signed_by/* trustIn */.Us)(signing.signedBy) : { kind: 'not-chosen' };
}


/***/ }),

/***/ 8458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ signatureView)
/* harmony export */ });
/* harmony import */ var _signing_instances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);

function signatureView(signing) {
    if (signing.kind !== 'signed')
        return { kind: 'none' };
    const { signedBy } = signing;
    switch (signedBy.kind) {
        case 'key':
            return { kind: 'key', fingerprint: signedBy.fingerprint, publicPath: signedBy.publicPath };
        case 'certificate': {
            const { identity, issuer, instance, root } = signedBy;
            return {
                kind: 'certificate',
                identity,
                issuer,
                root: rootView(root, (0,_signing_instances_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubs */ .bC)(instance)),
                logged: instance.rekorUrl !== null,
                checked: root.kind !== 'unknown',
            };
        }
    }
}
function rootView(root, gitHubs) {
    switch (root.kind) {
        case 'public-good':
            return 'public-good';
        case 'given':
            return { file: root.path };
        case 'unknown':
            return gitHubs ? 'github' : { file: 'trusted-root.json' };
    }
}


/***/ }),

/***/ 50725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ givenSettings)
/* harmony export */ });
/* harmony import */ var _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9417);
/* harmony import */ var _option_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51694);


function givenSettings(options) {
    const settings = {};
    for (const name of _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTING_NAMES */ .OI) {
        const value = options[(0,_option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .optionKey */ .D6)(name)];
        if (typeof value === 'string')
            settings[name] = value;
        else if (value === true)
            settings[name] = 'true';
        else if (value === false)
            settings[name] = 'none' in _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy[name] ? 'none' : 'false';
        else if (Array.isArray(value))
            settings[name] = value.map(String);
    }
    return settings;
}


/***/ }),

/***/ 71730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ interruptible)
});

// EXTERNAL MODULE: ./build/src/attest/entry/interrupt.js
var interrupt = __webpack_require__(47335);
// EXTERNAL MODULE: ./build/src/foundation/end-soon.js
var end_soon = __webpack_require__(21960);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/report/failure.js
var report_failure = __webpack_require__(71522);
;// CONCATENATED MODULE: ./build/src/cli/unblocked.js
function unblockTerminals(streams) {
    const terminals = streams.filter(({ isTTY }) => isTTY === true);
    const set = (isBlocking) => {
        for (const { _handle } of terminals)
            _handle?.setBlocking?.(isBlocking);
    };
    set(false);
    return () => set(true);
}

;// CONCATENATED MODULE: ./build/src/cli/interruptible.js





async function interruptible(terminal, work) {
    const { signal, release } = (0,interrupt/* interruptSignal */.C)();
    const block = unblockTerminals([process.stdout, process.stderr]);
    let exitCode = exit_code/* EXIT_CODES */.a.blocked;
    try {
        exitCode = await work(signal);
        (0,interrupt/* refuseUncaught */.m)(signal);
        return exitCode;
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        const failure = (0,report_failure/* interrupted */.V)(signal.reason);
        exitCode = failure.exitCode;
        terminal.failure(failure);
        return failure.exitCode;
    }
    finally {
        block();
        release();
        if (signal.aborted)
            (0,end_soon/* endSoon */.n)(exitCode);
    }
}


/***/ }),

/***/ 62977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attest_attest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89571);
/* harmony import */ var _attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84285);
/* harmony import */ var _attest_entry_here_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95587);
/* harmony import */ var _attest_entry_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81255);
/* harmony import */ var _attest_entry_signature_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8458);
/* harmony import */ var _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99073);
/* harmony import */ var _report_drift_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32315);
/* harmony import */ var _report_pinned_entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34137);
/* harmony import */ var _report_reason_codes_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4097);
/* harmony import */ var _report_run_view_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19095);
/* harmony import */ var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77259);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26108);
/* harmony import */ var _report_verify_commands_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84298);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(37455);
/* harmony import */ var _report_wrote_lines_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(95903);
/* harmony import */ var _signing_signed_by_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(37783);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(50725);
/* harmony import */ var _interruptible_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(71730);



















async function execute({ options, terminal }) {
    const inputs = (0,_attest_entry_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readSettings */ .sb)((0,_given_js__WEBPACK_IMPORTED_MODULE_15__/* .givenSettings */ .j)(options), (name) => `--${name}`);
    return (0,_interruptible_js__WEBPACK_IMPORTED_MODULE_16__/* .interruptible */ .I)(terminal, async (signal) => {
        const baseline = inputs.baseline === null ? null : await (0,_attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .openBaseline */ .Eg)(inputs.baseline);
        const result = await (0,_attest_attest_js__WEBPACK_IMPORTED_MODULE_1__/* .attest */ .s)(inputs, (0,_attest_entry_here_js__WEBPACK_IMPORTED_MODULE_3__/* .runContextHere */ .d)(terminal, signal));
        const drift = baseline && (await (0,_attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareWith */ .G_)(baseline, result.reading, (0,_attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .trustOfRun */ .Dp)(result.signing)));
        show(result, drift, inputs.policy, terminal);
        return (0,_foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeOf */ .F)(result);
    });
}
function show(result, drift, policy, terminal) {
    const view = (0,_report_run_view_js__WEBPACK_IMPORTED_MODULE_9__/* .viewOf */ .d)(result.reading, result.verdict, drift);
    const mark = result.verdict === 'BLOCKED' ? terminal.red : terminal.green;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', result.evidenceFolder) || '.';
    const { signing } = result;
    const toVerify = {
        folder,
        bundle: result.bundle,
        signature: (0,_attest_entry_signature_view_js__WEBPACK_IMPORTED_MODULE_5__/* .signatureView */ .O)(signing),
        accepted: result.reading,
        policy,
    };
    const readBack = [ownName(), ...(0,_report_verify_commands_js__WEBPACK_IMPORTED_MODULE_12__/* .verifyWords */ .pe)(toVerify)].join(' ');
    terminal.print(['', (0,_report_table_js__WEBPACK_IMPORTED_MODULE_11__/* .runTable */ .cS)(view, { good: terminal.green, bad: terminal.red }), ''].join('\n'));
    if (result.verdict === 'BLOCKED')
        for (const line of (0,_report_wrote_lines_js__WEBPACK_IMPORTED_MODULE_13__/* .wroteLines */ .B)(result.wrote))
            terminal.print(line);
    const about = result.verdict === 'BLOCKED' ? 'this sandbox is not attested' : view.subject;
    const codes = result.verdict === 'BLOCKED' ? (0,_report_reason_codes_js__WEBPACK_IMPORTED_MODULE_17__/* .codesInWords */ .D)(result.reading.reasons) : '';
    const pinned = view.pinned.map(({ path, what }) => `; ${path} (${what}) in it accepted by a pin`).join('');
    const headline = `${result.verdict}: ${about}${ENDS[result.verdict]}${codes}${pinned}`;
    terminal.print((0,_report_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrapped */ .ky)('', headline).map(mark).join('\n'));
    const [other] = result.otherDockerfiles;
    if (other !== undefined && result.reading.subject?.kind === 'reference')
        terminal.print((0,_report_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrapped */ .ky)('not attested    ', `${other}, which is here: --dockerfile names it`).join('\n'));
    if (result.verdict === 'BLOCKED')
        terminal.failed(headline);
    else if (signing.kind === 'not-signed')
        terminal.failed(signatureLine(signing));
    const waived = view.waivers.join(', ');
    if (waived !== '')
        terminal.print((0,_report_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrapped */ .ky)('waived here     ', `${waived}: a reader must waive them as well`).join('\n'));
    terminal.print((0,_report_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrapped */ .ky)('evidence        ', `${folder}/`).join('\n'));
    terminal.print((0,_report_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrapped */ .ky)('signature       ', signatureLine(signing)).join('\n'));
    if (readBack.includes('--key signer.pub'))
        terminal.print('public key      openssl pkey -in KEY -pubout -out signer.pub');
    terminal.print(`read it back    ${readBack}`);
    terminal.result({
        verdict: result.verdict,
        subject: result.reading.subject,
        waivers: view.waivers,
        ...(0,_report_pinned_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .pinnedJson */ .Z_)(view.pinned),
        venue: view.venue,
        runtime: view.runtime,
        evidence: { folder: result.evidenceFolder, bundle: result.bundlePath, sha256: result.bundleSha256 },
        signature: signatureJson(signing),
        ...keptJson(result.kept),
        image_digest: view.imageDigest,
        seccomp_sha256: view.seccompSha256,
        failed_probes: (0,_report_view_js__WEBPACK_IMPORTED_MODULE_18__/* .failedProbes */ .h)(view).map(({ probeId }) => probeId),
        probes: view.probes.map(({ probeId, verdict, corroboration, actual, errno }) => ({
            probe_id: probeId,
            verdict,
            corroboration,
            actual,
            errno,
        })),
        controls: view.controls,
        reasons: view.reasons,
        ...(drift === null ? {} : { drift: (0,_report_drift_js__WEBPACK_IMPORTED_MODULE_7__/* .driftJson */ .GR)(drift) }),
        read_back: readBack,
    });
}
const ENDS = {
    ACCEPTED: '',
    REHEARSAL: '; venue LOCAL is not evidence',
    BLOCKED: '',
};
function ownName() {
    const file = process.argv[1] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) === 'index.js' ? `node ${(0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_10__/* .shellWord */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', file))}` : 'sandbox-attestation';
}
function keptJson(kept) {
    if (kept === null)
        return {};
    const { folder, files, leftOut } = kept;
    return { kept_output: { folder, files, left_out: leftOut } };
}
function signatureLine(signing) {
    switch (signing.kind) {
        case 'signed':
            return (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_14__/* .signerLine */ .z7)(signing.signedBy);
        case 'none':
            return 'none: you asked for none, and a reader must waive it';
        case 'not-signed':
            return `NOT SIGNED: ${signing.error.message} ${signing.remedy}`;
    }
}
function signatureJson(signing) {
    switch (signing.kind) {
        case 'signed':
            return {
                signed: true,
                path: signing.path,
                signer: (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_14__/* .signerLine */ .z7)(signing.signedBy),
                public_key: (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_14__/* .publicPathOf */ .ex)(signing.signedBy),
            };
        case 'none':
            return { signed: false };
        case 'not-signed': {
            const { code, message } = signing.error;
            return { signed: false, code, message, remedy: signing.remedy };
        }
    }
}


/***/ }),

/***/ 4097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codesInWords)
/* harmony export */ });
const MOST_CODES = 3;
function codesInWords(reasons) {
    const codes = [...new Set(reasons.map(({ code }) => code))];
    if (codes.length === 0)
        return '';
    const more = codes.length > MOST_CODES ? `, and ${codes.length - MOST_CODES} more` : '';
    return `: ${codes.slice(0, MOST_CODES).join(', ')}${more}`;
}


/***/ }),

/***/ 84298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dt: () => (/* binding */ strangersLines),
/* harmony export */   pe: () => (/* binding */ verifyWords),
/* harmony export */   tt: () => (/* binding */ cosignLinesOfLaunch)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34731);
/* harmony import */ var _evidence_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18620);
/* harmony import */ var _evidence_release_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53954);
/* harmony import */ var _evidence_run_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54699);
/* harmony import */ var _probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95267);
/* harmony import */ var _probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80402);
/* harmony import */ var _pinned_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34137);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77259);








const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const LAUNCH_PREDICATE_TYPE = 'https://in-toto.io/attestation/scai/v0.3';
function strangersLines(what, { artifact, persisted }) {
    const { signature, bundle } = what;
    const download = artifact === null
        ? []
        : [
            `gh run download ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(artifact.runId)} --repo ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(artifact.repository)} --name ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(artifact.name)} --dir ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(what.folder)}`,
        ];
    const key = signature.kind === 'key' && signature.publicPath === null
        ? [`# signer.pub: the public key ${signature.fingerprint}, from another source than the evidence`]
        : [];
    const cosign = cosignLines(what);
    const repository = 'GITHUB_REPOSITORY' in bundle.venue_facts ? bundle.venue_facts.GITHUB_REPOSITORY : '';
    return [
        ...download,
        ...rootLines(what),
        ...key,
        ['sandbox-attestation', ...verifyWords(what)].join(' '),
        ...(cosign.length === 0 ? [] : ['# cosign checks the signature, not the evidence', ...cosign]),
        ...(persisted ? [githubLine(what, repository)] : []),
    ];
}
function verifyWords({ folder, bundle, signature, accepted, policy = null }) {
    if (policy !== null)
        return ['verify', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(folder), '--policy', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(policy), ...trustWords(signature)];
    const words = [
        'verify',
        (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(folder),
        ...pinWords(bundle),
        ...(0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .pinnedEntries */ .nB)({ bundle, enforced: accepted.enforced }).flatMap(({ digest }) => [
            '--expect-add',
            digest,
        ]),
        ...limitWords(bundle),
        ...trustWords(signature),
        ...venueWords(bundle, signature),
        ...waiverWords(bundle),
    ];
    return [...words, ...waivedByRun(accepted).filter((word) => !words.includes(word))];
}
const WITHOUT_SIGNER = ['unsigned', 'claimed-venue'];
function waivedByRun({ waivers, signer }) {
    return waivers
        .filter((waiver) => signer !== null || !WITHOUT_SIGNER.includes(waiver))
        .map((waiver) => `--allow-${waiver}`);
}
function limitWords(bundle) {
    const larger = (0,_probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_5__/* .limitsInWords */ .Zf)((0,_evidence_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .largerThanDefault */ .Cd)(bundle));
    return larger.length === 0 ? [] : ['--limit', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(larger.join(','))];
}
function waiverWords({ controls = [], posture = [], host }) {
    return [
        ...(controls.length === 0 ? ['--allow-uncontrolled'] : []),
        ...(posture.length === 0 ? ['--allow-no-posture'] : []),
        ...(host.engine.client.endpoint === 'default' ? [] : ['--allow-engine-endpoint']),
    ];
}
function pinWords({ image_digest: image, seccomp_sha256: seccomp, payload_sha256: payload, host: { inventory }, }) {
    const known = (release, digest) => Object.values(release).includes(digest);
    return [
        ...['--expect-image', image],
        ...(known(_evidence_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PROFILES */ .B6, seccomp) ? [] : ['--expect-seccomp', seccomp]),
        ...(known(_evidence_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PAYLOADS */ .oB, payload) && (0,_evidence_release_image_js__WEBPACK_IMPORTED_MODULE_2__/* .runsReleasePayload */ .Iy)(inventory.config)
            ? []
            : ['--expect-payload', payload]),
        ...((0,_probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownBase */ .ho)(inventory.base)
            ? []
            : ['--expect-base', inventory.base.chain_id ?? inventory.base.inventory_sha256]),
    ];
}
function venueWords({ venue_facts: facts }, { kind }) {
    if (!('GITHUB_REPOSITORY' in facts))
        return [];
    return kind === 'certificate'
        ? ['--repository', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(facts.GITHUB_REPOSITORY)]
        : ['--allow-claimed-venue'];
}
function cosignLines({ folder, bundle, signature }) {
    const file = `${folder}/${(0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle)}`;
    return cosignFor({ file, signatureFile: `${file}.sigstore.json`, type: PREDICATE_TYPE }, signature);
}
function cosignLinesOfLaunch(folder, name, signature) {
    const signatureFile = `${folder}/receipt.json.sigstore.json`;
    return cosignFor({ file: `${folder}/${name}`, signatureFile, type: LAUNCH_PREDICATE_TYPE }, signature);
}
function cosignFor({ file, signatureFile, type }, signature) {
    const about = [
        ...['--bundle', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(signatureFile), '--new-bundle-format'],
        ...['--type', type, (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(file)],
    ];
    const command = (...words) => ['cosign verify-blob-attestation', ...words, ...about].join(' ');
    switch (signature.kind) {
        case 'none':
            return [];
        case 'key':
            return [
                'cosign trusted-root create --out empty-root.json',
                command(...keyWords(signature), '--trusted-root empty-root.json', '--insecure-ignore-tlog'),
            ];
        case 'certificate':
            return [command(...trustWords(signature), ...withoutLogs(signature))];
    }
}
function rootLines({ signature }) {
    return signature.kind === 'certificate' && signature.root === 'github'
        ? [`gh attestation trusted-root | grep -F fulcio.githubapp.com > ${GITHUB_ROOT}`]
        : [];
}
function githubLine({ folder, bundle }, repository) {
    const words = [(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(`${folder}/${(0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle)}`), '--repo', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(repository)];
    return ['gh attestation verify', ...words, '--predicate-type', PREDICATE_TYPE].join(' ');
}
const GITHUB_ROOT = 'github-root.json';
function rootWord(root) {
    return root === 'github' ? GITHUB_ROOT : (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(root.file);
}
function withoutLogs({ logged, root }) {
    if (logged)
        return [];
    const noCertificateLog = root === 'github' ? ['--insecure-ignore-sct'] : [];
    return ['--use-signed-timestamps', '--insecure-ignore-tlog', ...noCertificateLog];
}
function trustWords(signature) {
    switch (signature.kind) {
        case 'none':
            return ['--allow-unsigned'];
        case 'key':
            return keyWords(signature);
        case 'certificate': {
            const { identity, issuer, root } = signature;
            return [
                ...['--certificate-identity', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(identity)],
                ...['--certificate-oidc-issuer', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(issuer)],
                ...(root === 'public-good' ? [] : ['--trusted-root', rootWord(root)]),
            ];
        }
    }
}
function keyWords({ publicPath }) {
    return ['--key', publicPath === null ? 'signer.pub' : (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(publicPath)];
}


/***/ }),

/***/ 37455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ failedProbes)
/* harmony export */ });
function failedProbes(view) {
    return view.probes.filter((probe) => probe.verdict === 'FAIL' || (probe.verdict === 'PASS' && probe.corroboration !== 'corroborated'));
}


/***/ }),

/***/ 95903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ wroteLines)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

const MOST_LINES = 40;
function wroteLines(wrote) {
    return ['stdout', 'stderr'].flatMap((stream) => {
        if (wrote[stream].trim() === '')
            return [];
        const lines = wrote[stream].trimEnd().split('\n').slice(-MOST_LINES);
        const shown = lines.map((line) => `  | ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line, 400)}`);
        return [`The end of the payload’s ${stream}, which the evidence does not have:`, ...shown, ''];
    });
}


/***/ }),

/***/ 41782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ answerInWords),
/* harmony export */   _: () => (/* binding */ overallAnswer)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25709);

function overallAnswer(profile, architecture, name) {
    const kinds = new Set((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleAnswers */ .hW)(profile, architecture, name).map((answer) => answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0) ? 'denied' : 'allowed'));
    if (kinds.size > 1)
        return 'depends';
    return kinds.has('denied') ? 'denied' : 'allowed';
}
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

/***/ 37783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ trustIn),
/* harmony export */   ex: () => (/* binding */ publicPathOf),
/* harmony export */   z7: () => (/* binding */ signerLine)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function signerLine(signedBy) {
    switch (signedBy.kind) {
        case 'key':
            return `key ${signedBy.fingerprint}`;
        case 'certificate':
            return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${signedBy.identity} (${signedBy.issuer})`, 500);
    }
}
function publicPathOf(signedBy) {
    return signedBy.kind === 'key' ? signedBy.publicPath : null;
}
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
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99643);

async function loadVerifier(trust, read) {
    if (trust.kind === 'not-chosen')
        return undefined;
    return read === undefined
        ? verifierOf(trust, await ofEvidence())
        : verifierOf(trust, { read, characters: _evidence_open_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_LIMITS */ .Iy.fileBytes });
}
async function ofEvidence() {
    const [{ readStatement }, { MAX_SIGNATURE }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(2827), __webpack_require__.e(2101), __webpack_require__.e(2417)]).then(__webpack_require__.bind(__webpack_require__, 32417)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(5997)]).then(__webpack_require__.bind(__webpack_require__, 95997)),
    ]);
    return { read: readStatement, characters: MAX_SIGNATURE };
}
async function verifierOf(trust, kind) {
    switch (trust.kind) {
        case 'key': {
            const [{ readPublicKey }, { keyVerifier }] = await Promise.all([
                __webpack_require__.e(/* import() */ 8706).then(__webpack_require__.bind(__webpack_require__, 68706)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(5997), __webpack_require__.e(4410)]).then(__webpack_require__.bind(__webpack_require__, 14410)),
            ]);
            return keyVerifier(readPublicKey(trust.publicKey), kind);
        }
        case 'certificate': {
            const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(4479)]).then(__webpack_require__.bind(__webpack_require__, 4479)),
                Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(5997), __webpack_require__.e(5740)]).then(__webpack_require__.bind(__webpack_require__, 15740)),
            ]);
            const trusted = readTrustedRoot(trust.trustedRoot ?? (await publicGoodRoot()));
            return certificateVerifier(trust, trusted, kind);
        }
    }
}
async function publicGoodRoot() {
    return (await __webpack_require__.e(/* import() */ 527).then(__webpack_require__.bind(__webpack_require__, 10527))).PUBLIC_GOOD_ROOT;
}


/***/ })

};
