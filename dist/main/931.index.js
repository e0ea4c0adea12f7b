export const id = 931;
export const ids = [931];
export const modules = {

/***/ 43931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var bundle = __webpack_require__(34731);
;// CONCATENATED MODULE: ./build/src/evidence/acceptance.js

/** The record of a reading, whatever came of it. */
function acceptanceOf(reading, toolVersion) {
    return {
        schema_version: 1,
        tool: { name: 'sandbox-attestation', version: toolVersion },
        read_at: (0,bundle/* instant */.uR)(reading.readAt),
        b4_prime: reading.verdict,
        headline: reading.headline,
        venue: reading.bundle?.venue ?? null,
        evidence: {
            name: reading.bundleName,
            sha256: reading.bundleSha256,
            created_at: reading.bundle?.created_at ?? null,
            image_digest: reading.bundle?.image_digest ?? null,
            seccomp_sha256: reading.bundle?.seccomp_sha256 ?? null,
            payload_sha256: reading.bundle?.payload_sha256 ?? null,
        },
        probes: reading.probes.map((probe) => ({
            probe_id: probe.probeId,
            l1_tests: probe.l1.map(l1Name),
            expected: probe.expected,
            actual: probe.judgement?.actual ?? '',
            verdict: probe.judgement?.verdict ?? 'NOT-RUN',
            corroboration: probe.corroboration.state,
        })),
        l1_matrix: reading.l1.map(({ test, status, probes, sentence }) => ({
            number: l1Name(test),
            status,
            probes,
            note: sentence,
        })),
        pins: reading.pins.map(({ what, source, expected, found, matched }) => ({
            what,
            source,
            expected,
            found,
            matched,
        })),
        signer: reading.signer?.description ?? null,
        waivers: reading.waivers,
        reasons: [
            ...reading.reasons.map((reason) => recorded(reason, false)),
            ...reading.waived.map((reason) => recorded(reason, true)),
        ],
    };
}
function l1Name(test) {
    return `#${test}`;
}
function recorded(reason, waived) {
    const { code, class: reasonClass, subject, sentence, remedy } = reason;
    return { code, class: reasonClass, subject, sentence, remedy, waived };
}

// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var evidence_expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 17 modules
var reader = __webpack_require__(47628);
// EXTERNAL MODULE: ./build/src/evidence/write.js
var write = __webpack_require__(27600);
// EXTERNAL MODULE: ./build/src/main/project.js
var project = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/src/report/reading-table.js
var reading_table = __webpack_require__(93497);
// EXTERNAL MODULE: ./build/src/digest.js
var digest = __webpack_require__(23837);
;// CONCATENATED MODULE: ./build/src/cli/expectations.js



/** Which option forgoes what. */
const WAIVERS = {
    allowUnsigned: 'unsigned',
    allowClaimedVenue: 'claimed-venue',
    allowUnpinnedImage: 'unpinned-image',
    allowUnpinnedSeccomp: 'unpinned-seccomp',
    allowUnpinnedPayload: 'unpinned-payload',
    allowExecutables: 'executables',
};
/**
 * What the caller of `verify` expects: the policy, and on top of it what the options say. An option that is given
 * replaces what the policy says of the same thing; waivers add up.
 *
 * @throws AttestationError `usage` naming the option and what it may be
 */
function readExpectations(options, policy = evidence_expectations/* NO_EXPECTATIONS */.c) {
    const waivers = Object.entries(WAIVERS).flatMap(([option, waiver]) => options[option] === true ? [waiver] : []);
    return {
        ...policy,
        image: digests(options['expectImage'], '--expect-image') ?? policy.image,
        seccomp: digests(options['expectSeccomp'], '--expect-seccomp') ?? policy.seccomp,
        payload: digests(options['expectPayload'], '--expect-payload') ?? policy.payload,
        venues: typeof options['venue'] === 'string' ? venues(options['venue']) : policy.venues,
        maxAgeDays: typeof options['maxAge'] === 'string' ? days(options['maxAge']) : policy.maxAgeDays,
        challenge: typeof options['challenge'] === 'string' ? options['challenge'] : policy.challenge,
        waivers: new Set([...policy.waivers, ...waivers]),
    };
}
function digests(given, option) {
    if (!Array.isArray(given))
        return null;
    return given.map((text) => {
        if ((0,digest/* isSha256 */._)(text))
            return text;
        throw invalid(option, String(text), 'Use sha256: and 64 lower-case hex digits.');
    });
}
function venues(text) {
    return text.split(',').map((venue) => {
        if (venue === 'CI' || venue === 'VPS')
            return venue;
        throw invalid('--venue', text, 'Use CI, VPS or CI,VPS; LOCAL is a rehearsal and cannot be accepted.');
    });
}
function days(text) {
    const number = Number(text);
    if (/^[0-9]{1,4}$/.test(text) && number >= 1)
        return number;
    throw invalid('--max-age', text, 'Use whole days from 1 to 9999.');
}
function invalid(option, text, remedy) {
    const message = `${option} cannot be "${(0,errors/* printable */.g)(text, 120)}".`;
    return new errors/* AttestationError */.L('usage', 'invalid-setting', message, remedy);
}

;// CONCATENATED MODULE: ./build/src/cli/verify.js











/** `sandbox-attestation verify PATH`. */
async function execute({ path, options, terminal }) {
    const policy = typeof options['policy'] === 'string' ? await policyAt(options['policy']) : evidence_expectations/* NO_EXPECTATIONS */.c;
    const expectations = readExpectations(options, policy);
    const reading = (0,reader/* readEvidence */.A)(await (0,evidence_open/* openEvidence */.i)(path), expectations, new Date());
    if (typeof options['acceptance'] === 'string') {
        const record = `${JSON.stringify(acceptanceOf(reading, (0,project/* projectVersion */.o)()), null, 2)}\n`;
        const target = (0,external_node_path_.resolve)(options['acceptance']);
        await (0,write/* placeFile */.af)((0,external_node_path_.dirname)(target), (0,external_node_path_.basename)(target), Buffer.from(record));
        terminal.say(`acceptance record: ${options['acceptance']}`);
    }
    terminal.print((0,reading_table/* readingTable */.d)(reading, { good: terminal.green, bad: terminal.red }));
    terminal.result((0,reading_table/* readingJson */.X)(reading));
    return reading.verdict === 'ACCEPTED' ? 0 : 3;
}
async function policyAt(path) {
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw new errors/* AttestationError */.L('usage', 'policy-unreadable', `The policy ${(0,errors/* printable */.g)(path)} could not be read.`, 'Check the path after --policy.', cause);
    }
    // The policy's validator loads only with a policy.
    const { parsePolicy } = await __webpack_require__.e(/* import() */ 69).then(__webpack_require__.bind(__webpack_require__, 87069));
    return parsePolicy(bytes);
}


/***/ }),

/***/ 27600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Qk: () => (/* binding */ checkOutputFolder),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34731);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42100);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76665);









/** The bundle's `files[]` for these files, sorted by name. */
function listFiles(files) {
    return [...files]
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(bytes) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/**
 * Writes the evidence folder: each file under a temporary name, synced, then renamed; the bundle last, so that a folder
 * with a bundle is a whole one.
 *
 * @param force whether another run's evidence in the folder may be replaced
 * @throws AttestationError `evidence-exists` (usage) if another run's evidence is there and `force` is not given;
 *   `output-not-empty` (usage) if something else is there; `evidence-not-written` if the disk refuses
 */
async function writeEvidence(folder, bundle, files, { force }) {
    const name = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleName */ .u1)(bundle);
    const bundleBytes = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .writeJson */ .GF)(bundle);
    await makeRoom(folder, force);
    for (const [path, bytes] of files)
        await placeFile(folder, path, bytes);
    const bundlePath = await placeFile(folder, name, bundleBytes);
    await syncFolder(folder);
    return { folder, bundlePath, bundleName: name, bundleBytes, bundleSha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(bundleBytes) };
}
/**
 * Writes one file whole or not at all: under a temporary name in the same folder, synced, then renamed over `name`.
 *
 * @returns the file's path
 * @throws AttestationError `evidence-not-written`
 */
async function placeFile(folder, name, bytes) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${name}.${process.pid}.part`);
    try {
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, flags, 0o644);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        return path;
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notWritten(path, cause);
    }
}
/**
 * Whether a run may write its evidence to a folder: asked before anything is built, and again before it is written.
 *
 * @returns what of an earlier run lies there and would be replaced
 * @throws AttestationError `evidence-exists`, `output-not-empty` (usage) or `evidence-not-written`
 */
async function checkOutputFolder(folder, force) {
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((cause) => {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause) === 'ENOENT')
            return [];
        throw notWritten(folder, cause);
    });
    const foreign = present.find((name) => !isEvidenceName(name));
    if (foreign !== undefined)
        throw folderNotOurs(folder, foreign);
    if (present.length > 0 && !force)
        throw evidenceExists(folder);
    return present;
}
/** Makes the folder, and with `force` clears away the evidence of an earlier run, when there is nothing else in it. */
async function makeRoom(folder, force) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    }
    catch (cause) {
        throw notWritten(folder, cause);
    }
    for (const name of await checkOutputFolder(folder, force)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true }).catch((cause) => {
            throw notWritten((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), cause);
        });
    }
}
const SIGNATURE = '.sigstore.json';
const TEMPORARY = /^\..+\.\d+\.part$/;
/** A file that a run writes: the bundle, its signature, what it lists, its views, and what a crash left of them. */
function isEvidenceName(name) {
    if (TEMPORARY.test(name) || (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isListable */ .$9)(name) || name === 'report.html')
        return true;
    return (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isBundleName */ .aR)(name.endsWith(SIGNATURE) ? name.slice(0, -SIGNATURE.length) : name);
}
/** A rename is durable only when its folder is synced (fsync(2)). Filesystems that cannot do it lose nothing else. */
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY).catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close().catch(() => undefined);
}
function evidenceExists(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'evidence-exists', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} holds the evidence of another run.`, 'Name another folder with --output, or replace what is there with --force.');
}
function folderNotOurs(folder, foreign) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'output-not-empty', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} holds ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(foreign, 80)}, which is no evidence; a reader would block it.`, 'Name an empty or new folder with --output.');
}
function notWritten(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('blocked', 'evidence-not-written', `The evidence could not be written to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(path)} (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause)}).`, 'Make the output folder writable and free some space, or name another one with --output.', cause);
}


/***/ }),

/***/ 93497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readingJson),
/* harmony export */   d: () => (/* binding */ readingTable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _run_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89559);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26108);



/** A reading for a terminal: ACCEPTED or BLOCKED first, then why, the matrix #24 to #37, the probes. */
function readingTable(reading, ink = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAIN */ .tZ) {
    const mark = reading.verdict === 'ACCEPTED' ? ink.good : ink.bad;
    const [first = '', ...more] = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)('', reading.headline);
    const lines = [mark(first), ...more.map(mark)];
    if (reading.reasons.length > 0)
        lines.push('', ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonLines */ .c9)(reading.reasons.map(_run_view_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonView */ .a)));
    if (reading.waived.length > 0) {
        lines.push('', 'Waived by you:', ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonLines */ .c9)(reading.waived.map(_run_view_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonView */ .a)));
    }
    lines.push('', 'L1 tests:', ...reading.l1.flatMap((row) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(`#${row.test} ${row.status.padEnd(18)} `, row.sentence)));
    if (reading.probes.length > 0)
        lines.push('', (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .runTable */ .cS)({ ...(0,_run_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewOf */ .d)(reading), reasons: [] }, ink));
    lines.push('', ...evidenceLines(reading));
    return lines.join('\n');
}
function evidenceLines(reading) {
    return [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)('bundle          ', reading.bundleName ?? 'none'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)('bundle sha256   ', reading.bundleSha256 ?? 'none'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)('signer          ', reading.signer?.description ?? 'nobody'),
        ...reading.pins.flatMap((pin) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(`pin ${pin.what}`.padEnd(16), pin.source === 'none'
            ? 'not pinned'
            : `${pin.matched ? 'matched' : 'NOT MATCHED'} (${pin.source === 'caller' ? 'yours' : 'of this release'})`)),
    ];
}
/** A reading for machines: what `verify --json` prints. */
function readingJson(reading) {
    return {
        verdict: reading.verdict,
        headline: reading.headline,
        reasons: reading.reasons.map(({ code, class: kind, subject, sentence, remedy }) => ({
            code,
            class: kind,
            subject,
            message: sentence,
            remedy,
        })),
        waived: reading.waived.map(({ code, subject }) => ({ code, subject })),
        waivers: reading.waivers,
        bundle: { name: reading.bundleName, sha256: reading.bundleSha256 },
        venue: reading.bundle?.venue ?? null,
        probes: reading.probes.map((probe) => ({
            probe_id: probe.probeId,
            l1: probe.l1,
            expected: probe.expected,
            actual: probe.judgement === null ? null : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(probe.judgement.actual, 4096),
            verdict: probe.judgement?.verdict ?? 'NOT-RUN',
            corroboration: probe.corroboration.state,
        })),
        l1: reading.l1,
        pins: reading.pins,
        signer: reading.signer,
        read_at: reading.readAt.toISOString(),
    };
}


/***/ })

};
