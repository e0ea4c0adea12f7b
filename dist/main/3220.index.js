export const id = 3220;
export const ids = [3220];
export const modules = {

/***/ 29526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/attest/attest.js + 26 modules
var attest = __webpack_require__(89571);
// EXTERNAL MODULE: ./build/src/attest/entry/here.js + 1 modules
var here = __webpack_require__(95587);
// EXTERNAL MODULE: ./build/src/attest/entry/settings.js
var settings = __webpack_require__(81255);
// EXTERNAL MODULE: ./build/src/container/run-folder.js
var run_folder = __webpack_require__(99717);
// EXTERNAL MODULE: ./build/src/container/run-id.js
var run_id = __webpack_require__(54052);
// EXTERNAL MODULE: ./build/src/engine/labels.js
var labels = __webpack_require__(83317);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/probes/contract.js + 12 modules
var contract = __webpack_require__(27498);
// EXTERNAL MODULE: ./build/src/probes/kernel/end.js
var end = __webpack_require__(19646);
;// CONCATENATED MODULE: ./build/src/report/payload-checks.js



function payloadChecks({ bundle, controls, probes }) {
    if (bundle === null)
        return [{ what: 'leaves evidence', why: 'there is none' }];
    const { run, host, observed, observation_problems: problems } = bundle;
    const tried = observed.length > 0;
    return [
        check('starts, and ends by itself', run.ended === 'exited' ? '' : run.ended),
        check('waits while /in/gate exists', waited(host.kernel)),
        check('writes observations to /out/attest.jsonl, one a line', tried
            ? problems.map(({ code, subject }) => `${code} ${subject ?? ''}`.trim()).join(', ')
            : 'it wrote none'),
        ...(tried ? contract/* PROBES */._v : []).flatMap(({ id, parts, required }) => {
            const line = observed.find(({ probe_id }) => probe_id === id);
            if (line === undefined)
                return required ? [check(id, 'no line')] : [];
            if (line.parts.length !== parts)
                return [check(id, `${line.parts.length} parts, where the probe has ${parts}`)];
            const judged = probes.find(({ probeId }) => probeId === id)?.judgement;
            return [check(id, judged?.verdict === 'PASS' ? '' : (judged?.why ?? 'not judged'))];
        }),
        check('writes ok to /out/report.md', host.report_md === 'ok' ? '' : `the file is ${host.report_md}`),
        check('exits with 0', run.exit_code === 0 ? '' : `exit code ${run.exit_code ?? 'none'}`),
        check('lives until the host has looked once more', (0,end/* endUnobserved */.LJ)(host) ?? ''),
        ...(tried ? controls : []).map(({ id, state, why }) => check(`notices a missing restriction: ${id}`, state === 'detected' ? '' : why)),
    ];
}
const OF_IMAGE = new Set([
    ...['image-adds', 'image-config', 'image-misplaced', 'image-has-executables'],
    ...['unpinned-base', 'restriction-missing'],
]);
function imageReasons({ reasons }) {
    const found = reasons.filter(({ code }) => OF_IMAGE.has(code));
    return found.map(({ code, subject }) => (0,errors/* printable */.g$)(`${code} ${subject ?? ''}`.trim(), 200));
}
function check(what, why) {
    return { what, why: (0,errors/* printable */.g$)(why, 400) };
}
function waited(kernel) {
    if (kernel.gate === 'waited')
        return '';
    return kernel.gate === 'missed'
        ? `it was not seen there (${kernel.why})`
        : 'it went on before the host had read it';
}

// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/src/report/wrote-lines.js
var wrote_lines = __webpack_require__(95903);
// EXTERNAL MODULE: ./build/src/cli/given.js
var given = __webpack_require__(50725);
// EXTERNAL MODULE: ./build/src/cli/interruptible.js + 1 modules
var interruptible = __webpack_require__(71730);
;// CONCATENATED MODULE: ./build/src/cli/check-payload.js














async function execute({ options, terminal }) {
    return (0,interruptible/* interruptible */.I)(terminal, async (signal) => {
        const folder = await (0,run_folder/* makeRunFolder */.GU)((0,external_node_os_.tmpdir)(), (0,run_id/* newRunId */.F)(), '{}\n');
        try {
            const own = { signing: 'none', posture: 'false', output: (0,external_node_path_.join)(folder.root, 'evidence') };
            const asked = (0,settings/* readSettings */.sb)({ ...(0,given/* givenSettings */.j)(options), ...own }, (name) => `--${name}`);
            const inputs = { ...asked, tag: labels/* CHECKED_TAG */.Pl };
            const { reading, wrote } = await (0,attest/* attest */.s)(inputs, (0,here/* runContextHere */.d)(terminal, signal));
            const exitCode = showChecks(payloadChecks(reading), wrote, terminal);
            for (const reason of imageReasons(reading))
                terminal.note(`run would block the image: ${reason}`);
            return exitCode;
        }
        finally {
            await (0,run_folder/* removeRunFolder */.UG)(folder);
        }
    });
}
function showChecks(checks, wrote, terminal) {
    for (const { what, why } of checks)
        terminal.print((0,table/* wrapped */.ky)(why === '' ? '✓ ' : '✕ ', why === '' ? what : `${what}: ${why}`).join('\n'));
    const missing = checks.filter(({ why }) => why !== '');
    if (missing.length > 0)
        terminal.failed(`BLOCKED: ${missing.map(({ what }) => what).join('; ')}`);
    if (missing.length > 0)
        for (const line of (0,wrote_lines/* wroteLines */.B)(wrote))
            terminal.print(line);
    terminal.result({ checks });
    return missing.length === 0 ? 0 : exit_code/* EXIT_CODES */.a.blocked;
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

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ driftLines),
/* harmony export */   FD: () => (/* binding */ baselineSentence),
/* harmony export */   GR: () => (/* binding */ driftJson),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84177);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);


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
function baselineSentence(state) {
    switch (state.kind) {
        case 'verified':
            return `Its signature and its record are consistent: signed by ${state.signer}. This comparison accepts neither.`;
        case 'unverified':
            return 'Its signature was not checked: it proves nothing, and only shows where to look.';
        case 'blocked':
            return `Its own reading is BLOCKED (${state.codes.join(', ')}): it proves nothing, and only shows where to look.`;
    }
}
function differences({ length }) {
    if (length === 0)
        return 'no difference';
    return length === 1 ? '1 difference' : `${length} differences`;
}
const SHOWN = 160;
const MOST_ITEMS = 4096;
function inWords(before, after) {
    if (before === null)
        return valued('new', ': ', after ?? '');
    if (after === null)
        return valued('gone', '; was: ', before);
    const [was, is] = aroundTheDifference((0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(before), (0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(after));
    return `${was} → ${is}`;
}
function valued(word, between, value) {
    return value === '' ? word : `${word}${between}${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(value, SHOWN)}`;
}
function aroundTheDifference(before, after) {
    if (before.length <= SHOWN && after.length <= SHOWN)
        return [shown(before), shown(after)];
    let same = 0;
    while (same < before.length && same < after.length && before[same] === after[same])
        same++;
    const from = Math.max(0, same - SHOWN / 4);
    const part = (text) => `${from > 0 ? '…' : ''}${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text.slice(from), SHOWN)}`;
    return [part(before), part(after)];
}
function shown(text) {
    return text === '' ? '(empty)' : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text);
}
function driftJson(drift) {
    if (drift.kind === 'not-compared')
        return { compared: false, why: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(drift.why, 4096) };
    const { from, createdAt, state, items } = drift;
    return {
        compared: true,
        from: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(from, 4096),
        created_at: createdAt,
        state: state.kind,
        sentence: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(baselineSentence(state), 4096),
        changes: items.slice(0, MOST_ITEMS).map(({ area, name, before, after }) => ({
            area,
            name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 4096),
            before: before === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(before, 4096),
            after: after === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(after, 4096),
        })),
        omitted: Math.max(0, items.length - MOST_ITEMS),
    };
}


/***/ }),

/***/ 14206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isCause),
/* harmony export */   F6: () => (/* binding */ groupReasons),
/* harmony export */   NO: () => (/* binding */ causesFirst)
/* harmony export */ });
const MANY = 3;
const RANKS = {
    'run-not-finished': -2,
    'attest-missing': -1,
    'payload-exit': -1,
    'statement-result': 1,
    'statement-test': 1,
    'control-not-detected': 1,
};
function groupReasons(reasons) {
    const kinds = [...new Set(reasons.map(kindOf))];
    const groups = kinds.map((kind) => reasons.filter((each) => kindOf(each) === kind));
    return groups.toSorted(([a], [b]) => rankOf(a) - rankOf(b)).flatMap(asOne);
}
function causesFirst(reasons) {
    return reasons.toSorted((a, b) => rankOf(a) - rankOf(b));
}
function isCause(reason) {
    return rankOf(reason) < 0;
}
function kindOf({ code, subject, message }) {
    return `${code} ${subject === undefined ? message : message.replace(subject, '')}`;
}
function rankOf(reason) {
    return RANKS[reason?.code ?? ''] ?? 0;
}
function asOne(group) {
    const [first, ...others] = group;
    if (first === undefined || group.length < MANY)
        return group;
    const subjects = others.flatMap(({ subject }) => subject ?? []);
    const about = subjects.length === others.length ? `: ${subjects.join(', ')}` : '';
    return [{ ...first, message: `${first.message} The same applies to ${others.length} more${about}.` }];
}


/***/ }),

/***/ 34137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ PROGRAM),
/* harmony export */   Z_: () => (/* binding */ pinnedJson),
/* harmony export */   eY: () => (/* binding */ openedInWords),
/* harmony export */   fR: () => (/* binding */ pinnedInWords),
/* harmony export */   nB: () => (/* binding */ pinnedEntries)
/* harmony export */ });
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28557);

function pinnedEntries({ bundle, enforced }) {
    if (bundle === null)
        return [];
    return (0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .findAdds */ .wk)(bundle.host.inventory)
        .filter(({ entry }) => enforced.adds.includes(entry))
        .map((add) => ({ path: add.path, what: whatIs(add), digest: add.entry }));
}
function pinnedJson(entries) {
    return entries.length === 0 ? {} : { accepted_by_pin: entries };
}
function pinnedInWords({ path, what, digest }) {
    return `${path} (${what}) ${digest}`;
}
function openedInWords(attacks) {
    return `NOT DENIED, since a program of the image is accepted: ${attacks.join(', ')}`;
}
const PROGRAM = 'program';
function whatIs({ program, why }) {
    return program ? PROGRAM : why;
}


/***/ }),

/***/ 47333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ untriedSentence),
/* harmony export */   Ro: () => (/* binding */ withoutConsequences),
/* harmony export */   uQ: () => (/* binding */ triedNothing)
/* harmony export */ });
const CONSEQUENCES = new Set([
    ...['attest-missing', 'probe-failed', 'uncorroborated', 'contradicted', 'payload-exit'],
    ...['kernel-snapshot-missing', 'end-unobserved', 'control-not-detected'],
]);
function triedNothing({ bundle }) {
    if (bundle === null || bundle.observed.length > 0 || bundle.run.ended !== 'exited')
        return false;
    return bundle.observation_problems.every(({ code }) => code === 'attest-missing');
}
function withoutConsequences(reasons) {
    return reasons.filter(({ code }) => !CONSEQUENCES.has(code));
}
function untriedSentence({ bundle }) {
    const exit = bundle?.run.exit_code ?? 'none';
    return `The payload wrote no lines, so no probe was tried. It ended with exit code ${exit}. A payload waits while /in/gate exists, tries the probes, and writes one line for each to /out/attest.jsonl: see docs/image.md (The payload), or begin with examples/own-payload.`;
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


let last = null;
async function loadViews() {
    const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(3091), __webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(5406), __webpack_require__.e(3707), __webpack_require__.e(7805)]).then(__webpack_require__.bind(__webpack_require__, 53707));
    return {
        [_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_NAME */ .F5]: (bytes) => {
            const of = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(bytes);
            if (last?.of !== of)
                last = { of, page: renderReport(bytes) };
            return last.page;
        },
    };
}
async function viewsFor(source) {
    return source.files.has(_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_NAME */ .F5) ? loadViews() : {};
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

/***/ 76347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   wM: () => (/* binding */ pemContent),
/* harmony export */   wt: () => (/* binding */ hintInWords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_spki_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89896);



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
const MAX_KEY_BYTES = 64 * 1024;
function pemContent(text) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
    return label === undefined ? 'none' : (LABELS[label] ?? 'other');
}
function keyKind(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return isP256 ? 'p256' : null;
}
function hashOf(kind) {
    return kind === 'p256' ? 'sha256' : null;
}
function hintInWords(hint) {
    const digest = Buffer.from(hint, 'base64');
    const isDigest = digest.length === 32 && digest.toString('base64') === hint;
    return isDigest ? `sha256:${digest.toString('hex')}` : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(hint, 100);
}
function fingerprintOf(key) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_foundation_spki_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiOf */ .B)(key)).digest();
    return { hex: `sha256:${digest.toString('hex')}`, hint: digest.toString('base64') };
}


/***/ })

};
