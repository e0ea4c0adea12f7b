export const id = 6658;
export const ids = [6658];
export const modules = {

/***/ 16658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/evidence/file-names.js
var file_names = __webpack_require__(42100);
// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/evidence/policy.js + 1 modules
var evidence_policy = __webpack_require__(87069);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 12 modules
var reader = __webpack_require__(28246);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/receipt/hold-launch.js
var hold_launch = __webpack_require__(60165);
// EXTERNAL MODULE: ./build/src/receipt/launch-source.js
var launch_source = __webpack_require__(87277);
// EXTERNAL MODULE: ./build/src/report/views.js
var views = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var evidence_reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/report/files-above-base.js
var files_above_base = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/src/report/run-view.js + 1 modules
var run_view = __webpack_require__(19095);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/src/signing/pem.js
var pem = __webpack_require__(76347);
;// CONCATENATED MODULE: ./build/src/cli/inspection.js





const NO_VERDICT = 'Not a verification: nothing is expected, verified or accepted here.';
function problemsOf({ reasons }) {
    return reasons.filter(({ code }) => (0,evidence_reasons/* waiverFor */.Qd)(code) === null);
}
function inspectionTable({ reading, signature }, ink) {
    const problems = problemsOf(reading);
    return [
        NO_VERDICT,
        '',
        ...(0,table/* wrapped */.ky)('bundle          ', reading.bundleName ?? 'none'),
        ...(0,table/* wrapped */.ky)('bundle sha256   ', reading.bundleSha256 ?? 'none'),
        ...(0,table/* wrapped */.ky)('venue           ', reading.bundle?.venue ?? 'unknown'),
        ...(0,table/* wrapped */.ky)('made at         ', reading.bundle?.created_at ?? 'unknown'),
        ...(0,table/* wrapped */.ky)('image           ', reading.bundle?.image_digest ?? 'unknown'),
        ...(0,table/* wrapped */.ky)('challenge       ', reading.bundle?.challenge ?? 'none'),
        ...fileLines(reading),
        '',
        ...signatureLines(signature),
        ...(reading.probes.length > 0 ? ['', (0,table/* runTable */.cS)({ ...(0,run_view/* viewOf */.d)(reading), reasons: [] }, ink)] : []),
        ...(problems.length > 0
            ? ['', 'A reader would block it for:', ...(0,table/* reasonLines */.c9)(problems.map(run_view/* reasonView */.a))]
            : []),
    ].join('\n');
}
const MOST_FILES = 40;
function fileLines({ bundle }) {
    if (bundle === null)
        return [];
    const files = (0,files_above_base/* filesAboveBase */.a)(bundle);
    const left = files.length - MOST_FILES;
    return [
        ...(0,table/* wrapped */.ky)('payload         ', bundle.payload_sha256),
        ...files
            .slice(0, MOST_FILES)
            .flatMap(({ path, size, sha256, payload }) => [
            ...(0,table/* wrapped */.ky)(payload ? 'payload file    ' : 'file above base ', `${path}, ${size} bytes`),
            ...(0,table/* wrapped */.ky)('  ', sha256),
        ]),
        ...(left > 0 ? [`… and ${left} more files above the base (--json)`] : []),
    ];
}
function inspectionJson({ reading, signature }) {
    const { bundle } = reading;
    return {
        verified: false,
        note: NO_VERDICT,
        bundle: {
            name: reading.bundleName,
            sha256: reading.bundleSha256,
            venue: bundle?.venue ?? null,
            created_at: bundle?.created_at ?? null,
            image_digest: bundle?.image_digest ?? null,
            seccomp_sha256: bundle?.seccomp_sha256 ?? null,
            payload_sha256: bundle?.payload_sha256 ?? null,
            runtime: bundle?.runtime ?? null,
            challenge: bundle?.challenge ?? null,
        },
        signature,
        files_above_base: bundle === null ? [] : (0,files_above_base/* filesAboveBase */.a)(bundle),
        probes: reading.probes.map((probe) => ({
            probe_id: probe.probeId,
            recomputed: probe.judgement?.verdict ?? 'NOT-RUN',
            corroboration: probe.corroboration.state,
        })),
        problems: problemsOf(reading).map(({ code, class: kind, subject, sentence, remedy }) => ({
            code,
            class: kind,
            subject,
            message: sentence,
            remedy,
        })),
    };
}
function signatureLines(signature) {
    if (signature === null)
        return ['signature       none'];
    if (!signature.readable)
        return (0,table/* wrapped */.ky)('signature       ', `unreadable: ${signature.why}`);
    const { envelope, media_type: mediaType, log_entries: entries, timestamps } = signature;
    return [
        ...(0,table/* wrapped */.ky)('signature       ', `${envelope} in ${mediaType}, not verified`),
        ...signerLines(signature.signer),
        ...(0,table/* wrapped */.ky)('log, timestamps ', `${entries} and ${timestamps}, not verified`),
        ...statementLines(signature.statement),
    ];
}
function signerLines(signer) {
    switch (signer.kind) {
        case 'key':
            return (0,table/* wrapped */.ky)('key hint        ', signer.hint === '' ? 'none' : (0,pem/* hintInWords */.wt)(signer.hint));
        case 'unreadable':
            return (0,table/* wrapped */.ky)('certificate     ', `unreadable: ${signer.why}`);
        case 'certificate':
            return [
                ...(0,table/* wrapped */.ky)('certificate     ', `from ${signer.not_before} to ${signer.not_after}; it claims, unverified:`),
                ...Object.entries(signer.claims_unverified).flatMap(([name, claim]) => (0,table/* wrapped */.ky)(`  ${name.padEnd(19)}`, claim ?? 'nothing')),
            ];
    }
}
function statementLines(statement) {
    if (!statement.readable)
        return (0,table/* wrapped */.ky)('statement       ', `unreadable: ${statement.why}`);
    return [
        ...(0,table/* wrapped */.ky)('statement       ', statement.predicate_type),
        ...statement.subjects.flatMap(({ name, sha256 }) => (0,table/* wrapped */.ky)('  subject       ', `${name} sha256:${sha256}`)),
        ...(0,table/* wrapped */.ky)('  says          ', `${statement.result}: ${statement.passed.length} passed`),
        ...(0,table/* wrapped */.ky)('  failed        ', statement.failed.join(', ') || 'none'),
    ];
}

// EXTERNAL MODULE: ./build/src/evidence/generated/release-digests.js
var release_digests = __webpack_require__(18620);
// EXTERNAL MODULE: ./build/src/evidence/release-image.js
var release_image = __webpack_require__(53954);
// EXTERNAL MODULE: ./build/src/evidence/run-limits.js
var run_limits = __webpack_require__(54699);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/probes/inventory/executables.js
var executables = __webpack_require__(56251);
// EXTERNAL MODULE: ./build/src/probes/inventory/judge.js
var judge = __webpack_require__(28557);
// EXTERNAL MODULE: ./build/src/probes/inventory/known-base.js
var known_base = __webpack_require__(95267);
// EXTERNAL MODULE: ./build/src/probes/restrictions/limit-amounts.js
var limit_amounts = __webpack_require__(80402);
;// CONCATENATED MODULE: ./build/src/cli/pin-notes.js








const SHOWN = 10;
function pinNotes(bundle) {
    const { inventory } = bundle.host;
    const { base } = inventory;
    const programs = (0,executables/* unexpectedExecutables */.p)(inventory).map(({ path }) => path);
    return [
        ...((0,known_base/* isKnownBase */.ho)(base)
            ? []
            : [
                `base: accepts all ${base.entries} entries of ${(0,errors/* printable */.g$)(base.reference) || 'its layers'}, whatever they do before the payload starts.`,
            ]),
        ...ownNotes(bundle),
        ...(programs.length > 0 ? [`image: holds programs besides the interpreter: ${listed(programs)}.`] : []),
        ...(0,limit_amounts/* limitsInWords */.Zf)((0,run_limits/* largerThanDefault */.Cd)(bundle)).map((limit) => `limits: accepts ${limit}, more than the default.`),
        ...(0,judge/* findAdds */.wk)(inventory).map(({ path, why, entry, program }) => program
            ? `adds: does not have the program ${(0,errors/* printable */.g$)(path)}, which ${why}: the payload could execute it. Add ${entry} yourself if it may.`
            : `adds: accepts ${(0,errors/* printable */.g$)(path)}, which ${why} (${entry}).`),
    ];
}
function ownNotes(bundle) {
    const { inventory } = bundle.host;
    const files = (0,judge/* payloadFiles */.aW)(inventory).map(({ path }) => path);
    const isKnownPayload = (0,release_image/* runsReleasePayload */.Iy)(inventory.config) && Object.values(release_digests/* RELEASE_PAYLOADS */.oB).includes(bundle.payload_sha256);
    return [
        ...(Object.values(release_digests/* RELEASE_PROFILES */.B6).includes(bundle.seccomp_sha256)
            ? []
            : ['seccomp: accepts a profile that is not this release’s, with every call that it allows.']),
        ...(isKnownPayload
            ? []
            : [`payload: accepts what these files of /app do, and what they report: ${listed(files)}.`]),
        ...((0,release_image/* notReleaseImage */.gN)(inventory) === null
            ? []
            : ['image: accepts this image and no other, with all that it adds to its base.']),
    ];
}
function listed(names) {
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    return `${names
        .slice(0, SHOWN)
        .map((name) => (0,errors/* printable */.g$)(name))
        .join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/src/cli/inspect.js











async function execute({ path, options, terminal }) {
    if (await (0,hold_launch/* isLaunchFolder */.oU)(path))
        terminal.complain(`This is the folder of a launch, and inspect reads evidence: inspect its ${launch_source/* LAUNCH_NAMES */.z.evidence}/, or verify the whole of it.`);
    const source = await (0,evidence_open/* openEvidence */.i)(path);
    const reading = (0,reader/* readEvidence */.At)(source, { ...expectations/* NO_EXPECTATIONS */.cV, maxAgeDays: Number.POSITIVE_INFINITY }, new Date(), { views: await (0,views/* viewsFor */.E)(source) });
    const { bundle } = reading;
    if (options['asPolicy'] === true && bundle !== null) {
        const policy = (0,evidence_policy/* policyFrom */.J)(bundle, reading.bundleSha256);
        terminal.say('Look at the evidence before you keep this policy: it expects exactly what the evidence holds. Compare the image with the one that production runs, by another way than this folder.');
        for (const line of pinNotes(bundle))
            terminal.say(line);
        if (terminal.json)
            terminal.result(policy);
        else
            terminal.object(policy);
        return 0;
    }
    const inspection = { reading, signature: await signatureOf(source) };
    terminal.print(inspectionTable(inspection, { good: terminal.green, bad: terminal.red }));
    terminal.result(inspectionJson(inspection));
    return bundle === null ? exit_code/* EXIT_CODES */.a.blocked : 0;
}
async function signatureOf({ bundle, files }) {
    const bytes = files.get((0,file_names/* signatureName */.S1)(bundle?.name ?? ''));
    if (bytes === undefined)
        return null;
    const { inspectSignature } = await Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(5997), __webpack_require__.e(402)]).then(__webpack_require__.bind(__webpack_require__, 40402));
    return inspectSignature(bytes);
}


/***/ }),

/***/ 60165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   hV: () => (/* binding */ holdLaunch),
/* harmony export */   oU: () => (/* binding */ isLaunchFolder),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _launch_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87277);




const FOLDER = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY;
async function isLaunchFolder(path) {
    try {
        const held = await holdLaunch(path);
        await release(held);
        return held.hasReceipt;
    }
    catch {
        return false;
    }
}
async function holdLaunch(path) {
    const held = await holding(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FOLDER));
    if (held.hasReceipt)
        return held;
    const below = await soleFolder(held);
    if (below === null)
        return held;
    await release(below.hasReceipt ? held : below);
    return below.hasReceipt ? below : held;
}
async function release({ handle }) {
    await handle.close().catch(() => undefined);
}
async function entriesIn(folder, most) {
    const entries = [];
    for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(folder)) {
        if (entries.length === most)
            return null;
        entries.push(entry);
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function holding(path, handle) {
    const inside = `/proc/self/fd/${handle.fd}`;
    const receipt = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(`${inside}/${_launch_source_js__WEBPACK_IMPORTED_MODULE_3__/* .LAUNCH_NAMES */ .z.receipt}`).catch(() => null);
    return { path, handle, inside, hasReceipt: receipt !== null };
}
async function soleFolder({ path, inside }) {
    const entries = await entriesIn(inside, 1);
    const [sole] = entries ?? [];
    if (sole?.isDirectory() !== true)
        return null;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(`${inside}/${sole.name}`, FOLDER | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch(() => null);
    return handle === null ? null : holding((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, sole.name), handle);
}


/***/ }),

/***/ 87277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ LAUNCH_NAMES)
/* harmony export */ });
const LAUNCH_NAMES = {
    receipt: 'receipt.json',
    evidence: 'evidence',
    output: 'output',
    stdout: 'stdout',
    stderr: 'stderr',
};


/***/ }),

/***/ 46257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ filesAboveBase)
/* harmony export */ });
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28557);

function filesAboveBase({ host: { inventory } }) {
    const ofPayload = new Set((0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadFiles */ .aW)(inventory).map(({ path }) => path));
    return inventory.added.flatMap(({ path, type, size, sha256 }) => type === 'file' && sha256 !== null ? [{ path, size, sha256, payload: ofPayload.has(path) }] : []);
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
/* harmony import */ var _pinned_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34137);
/* harmony import */ var _untried_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47333);





const COLUMNS = 80;
const PLAIN = { good: (text) => text, bad: (text) => text };
const ID_WIDTH = 15;
const VERDICT_WIDTH = 8;
const HOST_WIDTH = 15;
const STATE_WIDTH = 14;
function runTable(view, ink = PLAIN) {
    const tried = view.untried === null
        ? [...probeTable(view.probes, ink), ...controlLines(view.controls, ink)]
        : [...wrapped('', view.untried).map(ink.bad), ''];
    const lines = [
        ...tried,
        ...(view.drift === null ? [] : driftTable(view.drift)),
        ...view.host.flatMap((fact) => wrapped(fact.name.padEnd(ID_WIDTH + 1), fact.value)),
        ...view.pinned.flatMap((entry) => wrapped('accepted by a pin: ', (0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .pinnedInWords */ .fR)(entry))),
        ...(view.openedByPin.length === 0 ? [] : wrapped('  ', (0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .openedInWords */ .eY)(view.openedByPin)).map(ink.bad)),
    ];
    const reasons = view.untried === null ? view.reasons : (0,_untried_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutConsequences */ .Ro)(view.reasons);
    if (reasons.length > 0)
        lines.push('', ...reasonLines(reasons));
    return lines.join('\n');
}
function probeTable(probes, ink) {
    return [
        `${'probe'.padEnd(ID_WIDTH)} ${'verdict'.padEnd(VERDICT_WIDTH)}${'host'.padEnd(HOST_WIDTH)} actual`,
        '-'.repeat(COLUMNS),
        ...probes.flatMap((probe) => probeLines(probe, ink)),
        '',
    ];
}
const CONTROL_WIDTH = 36;
function controlLines(controls, ink) {
    if (controls.length === 0)
        return [];
    return [
        `${'control'.padEnd(CONTROL_WIDTH)} ${'state'.padEnd(STATE_WIDTH)}failed`,
        '-'.repeat(COLUMNS),
        ...controls.flatMap(({ id, state, failed, nothing, why }) => {
            const name = shortened((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(id, 200), CONTROL_WIDTH).padEnd(CONTROL_WIDTH);
            const mark = state === 'detected' ? ink.good : ink.bad;
            const width = COLUMNS - CONTROL_WIDTH - STATE_WIDTH - 1;
            const [first = '', ...more] = wrapped(' '.repeat(COLUMNS - width), nothing ?? failed.join(' '));
            const line = `${name} ${mark(state.replaceAll('-', ' ').padEnd(STATE_WIDTH))}${first.trim()}`;
            return [line.trimEnd(), ...more, ...(why === '' ? [] : wrapped('  why       ', why))];
        }),
        '',
    ];
}
const DRIFT_LINES = 40;
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
function reasonLines(reasons) {
    return (0,_grouped_js__WEBPACK_IMPORTED_MODULE_2__/* .groupReasons */ .F6)(reasons).flatMap((reason) => [
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
        shortened((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(probe.actual, 200), COLUMNS - before);
    if (stands || probe.verdict === 'NOT RUN')
        return [first.trimEnd()];
    return [
        first.trimEnd(),
        ...wrapped('  expected  ', probe.expected),
        ...wrapped('  actual    ', probe.actual),
        ...(probe.why === '' ? [] : wrapped('  why       ', probe.why)),
        ...(probe.deniedBy === '' ? [] : wrapped('  denied by ', probe.deniedBy)),
    ];
}
function shortened(text, width) {
    return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
function wrapped(head, hostile) {
    const width = COLUMNS - head.length;
    const lines = [];
    let line = '';
    for (const word of (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hostile, 4000).split(' ')) {
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


/***/ })

};
