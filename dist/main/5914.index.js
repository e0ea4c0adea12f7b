export const id = 5914;
export const ids = [5914];
export const modules = {

/***/ 3829:
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
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 16 modules
var reader = __webpack_require__(28599);
// EXTERNAL MODULE: ./build/src/report/steering.js
var steering = __webpack_require__(15429);
// EXTERNAL MODULE: ./build/src/report/views.js
var views = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var evidence_reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/report/run-view.js + 1 modules
var run_view = __webpack_require__(64837);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/src/cli/inspection.js



/** Said with everything that `inspect` shows. */
const NO_VERDICT = 'Not a verification: nothing is expected, verified or accepted here.';
/** What is wrong with the evidence whatever its reader expects. */
function problemsOf({ reasons }) {
    return reasons.filter(({ code }) => (0,evidence_reasons/* waiverFor */.Qd)(code) === null);
}
/** An inspection for people: no word of it is a verdict on the evidence. */
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
        '',
        ...signatureLines(signature),
        ...(reading.probes.length > 0 ? ['', (0,table/* runTable */.cS)({ ...(0,run_view/* viewOf */.d)(reading), reasons: [] }, ink)] : []),
        ...(problems.length > 0
            ? ['', 'A reader would refuse it for:', ...(0,table/* reasonLines */.c9)(problems.map(run_view/* reasonView */.a))]
            : []),
    ].join('\n');
}
/** An inspection for machines. It has no member named verdict, so that nobody can mistake it for one. */
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
            return (0,table/* wrapped */.ky)('key hint        ', signer.hint === '' ? 'none' : signer.hint);
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

;// CONCATENATED MODULE: ./build/src/cli/inspect.js








/**
 * `sandbox-attestation inspect PATH`: what evidence says. It accepts nothing: exit 0 only means that there is a bundle
 * to look at.
 */
async function execute({ path, options, terminal }) {
    const source = await (0,evidence_open/* openEvidence */.i)(path);
    // How old is too old is a matter of expectation too.
    const reading = (0,reader/* readEvidence */.A)(source, { ...expectations/* NO_EXPECTATIONS */.c, maxAgeDays: Number.POSITIVE_INFINITY }, new Date(), { views: await (0,views/* viewsFor */.E)(source) });
    const { bundle } = reading;
    if (options['asPolicy'] === true && bundle !== null) {
        const policy = (0,evidence_policy/* policyFrom */.J)(bundle);
        terminal.say('Look at the evidence before you keep this policy: it expects exactly what the evidence holds.');
        if (terminal.json)
            terminal.result(policy);
        else
            terminal.print((0,steering/* steeringFreeJson */.S)(policy));
        return 0;
    }
    const inspection = { reading, signature: await signatureOf(source) };
    terminal.print(inspectionTable(inspection, { good: terminal.green, bad: terminal.red }));
    terminal.result(inspectionJson(inspection));
    return bundle === null ? 3 : 0;
}
/** The certificate's reader loads only when there is a signature. */
async function signatureOf({ bundle, files }) {
    const bytes = files.get((0,file_names/* signatureName */.S1)(bundle?.name ?? ''));
    if (bytes === undefined)
        return null;
    const { inspectSignature } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(402)]).then(__webpack_require__.bind(__webpack_require__, 40402));
    return inspectSignature(bytes);
}


/***/ }),

/***/ 87444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ readStrictText),
/* harmony export */   FS: () => (/* binding */ equalJson),
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Sr: () => (/* binding */ readStrictJson),
/* harmony export */   _6: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76665);

/** The one form in which this project writes JSON: two spaces, one newline at the end, UTF-8. */
function writeJson(value) {
    return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
/**
 * Reads JSON in exactly the writer's form: writing the value again must give the same bytes. That refuses duplicate
 * keys, unusual numbers, needless escapes and everything else in which two readers of one file could differ.
 */
function readStrictJson(bytes) {
    const text = decodeUtf8(bytes);
    return text === null
        ? { ok: false, fault: 'bundle-encoding', detail: 'not UTF-8 without byte order mark' }
        : readStrictText(text);
}
/** The same of a text, decoded. */
function readStrictText(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return {
            ok: false,
            fault: 'bundle-not-json',
            detail: (0,_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error),
        };
    }
    return isCanonical(value, text)
        ? { ok: true, value }
        : { ok: false, fault: 'bundle-not-canonical', detail: 'writing it again gives other bytes' };
}
/** Texts, since bytes that are UTF-8 without a byte order mark and their text stand for each other, one to one. */
function isCanonical(value, text) {
    try {
        const again = JSON.stringify(value, null, 2);
        // A part of the text is compared by the word, which startsWith is not.
        return text.length === again.length + 1 && text.endsWith('\n') && text.slice(0, -1) === again;
    }
    catch {
        // Nested deeper than the writer's stack: nothing that this project wrote.
        return false;
    }
}
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Bytes as text if they are UTF-8 without a byte order mark; null otherwise. */
function decodeUtf8(bytes) {
    try {
        const text = UTF_8.decode(bytes);
        return text.startsWith('\uFEFF') ? null : text;
    }
    catch {
        return null;
    }
}
/** Whether two plain values are written the same. */
function equalJson(a, b) {
    // Different texts are written differently, and a value as itself: neither need be written.
    if (a === b || (typeof a === 'string' && typeof b === 'string'))
        return a === b;
    return JSON.stringify(a) === JSON.stringify(b);
}


/***/ }),

/***/ 16364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NO_EXPECTATIONS),
/* harmony export */   x: () => (/* binding */ DEFAULT_MAX_AGE_DAYS)
/* harmony export */ });
/** Age limit when the caller names none (contract §6). */
const DEFAULT_MAX_AGE_DAYS = 30;
/** What is expected when the caller says nothing: nothing is trusted, nothing is pinned, nothing is waived. */
const NO_EXPECTATIONS = {
    trust: { kind: 'not-chosen' },
    image: null,
    seccomp: null,
    payload: null,
    venues: ['CI', 'VPS'],
    maxAgeDays: DEFAULT_MAX_AGE_DAYS,
    challenge: null,
    repository: null,
    workflow: null,
    runnerEnvironment: null,
    waivers: new Set(),
};


/***/ }),

/***/ 42100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ isListable),
/* harmony export */   F5: () => (/* binding */ REPORT_NAME),
/* harmony export */   GY: () => (/* binding */ FILE_NAMES),
/* harmony export */   S1: () => (/* binding */ signatureName),
/* harmony export */   aR: () => (/* binding */ isBundleName)
/* harmony export */ });
/** The files that a run may write beside its bundle: the only ones that a bundle may list. */
const FILE_NAMES = {
    /** The payload's lines, byte for byte. */
    attest: 'attest.jsonl',
    /** The seccomp profile's file, byte for byte. */
    profile: 'seccomp.json',
    /** The Dockerfile, byte for byte. */
    dockerfile: 'Dockerfile.sandbox',
};
/** The view of the bundle for people: never listed, since a reader makes it again and compares. */
const REPORT_NAME = 'report.html';
const LISTABLE = Object.values(FILE_NAMES);
/** Whether a bundle may list a file of this name. */
function isListable(name) {
    return LISTABLE.includes(name);
}
/** Whether a file name is one that a bundle can have (contract §5). */
function isBundleName(name) {
    return /^sandbox-attestation-evidence-(CI|VPS|LOCAL)-\d{4}-\d{2}-\d{2}\.json$/.test(name);
}
/** The name of a bundle's signature (contract §5; issue: signing). */
function signatureName(bundleName) {
    return `${bundleName}.sigstore.json`;
}


/***/ }),

/***/ 99643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ OPEN_LIMITS),
/* harmony export */   QH: () => (/* binding */ openZip),
/* harmony export */   i: () => (/* binding */ openEvidence),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42100);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46706);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8882);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76665);







/** What a reader opens: far more than this program writes, far less than what hurts. */
const OPEN_LIMITS = { files: 64, fileBytes: 64 * 1024 * 1024, totalBytes: 128 * 1024 * 1024 };
const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');
/**
 * Opens evidence. A folder that holds nothing but one folder or one zip stands for that one: so downloads come. Never
 * throws for anything that lies at the path: what is wrong stands in `problems`.
 */
async function openEvidence(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return found.isDirectory() ? await openFolder(path) : await openFile(path);
    }
    catch (error) {
        const code = (0,_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$)(error);
        const missing = code === 'ENOENT' || code === 'ENOTDIR';
        return closed(path, 'bundle', missing ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-missing', path) : unreadable(path, code));
    }
}
/** @param around the open folder that holds this one alone; no link is followed but one that the caller named */
async function openFolder(path, around = null) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY;
    const handle = around === null
        ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags)
        : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(around, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)), flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        const inside = `/proc/self/fd/${handle.fd}`;
        const entries = await entriesIn(inside);
        if (entries === null)
            return closed(path, 'folder', tooMany(path));
        const sole = around === null && entries.length === 1 ? entries[0] : undefined;
        if (sole?.isDirectory())
            return await openFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, sole.name), inside);
        if (sole?.isFile() && sole.name.endsWith('.zip'))
            return await openFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, sole.name), inside);
        return await readFolder(path, inside, entries);
    }
    finally {
        await handle.close().catch(() => undefined);
    }
}
async function readFolder(path, inside, entries) {
    const files = new Map();
    const problems = [];
    let room = OPEN_LIMITS.totalBytes;
    for (const { name } of entries) {
        const read = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)(`${inside}/${name}`, Math.min(room, OPEN_LIMITS.fileBytes), false);
        if (read.kind === 'bytes') {
            files.set(name, read.bytes);
            room -= read.bytes.length;
        }
        else
            problems.push(refusal(name, read));
    }
    return sourceOf(path, 'folder', files, problems);
}
/** What is in a folder, by name; null when there is too much. No more of it is read than that. */
async function entriesIn(folder) {
    const entries = [];
    for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(folder)) {
        if (entries.length === OPEN_LIMITS.files)
            return null;
        entries.push(entry);
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function openFile(path, around = null) {
    const at = around === null ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(around, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    const read = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)(at, OPEN_LIMITS.totalBytes, false);
    if (read.kind !== 'bytes')
        return closed(path, 'bundle', refusal(path, read));
    const isZip = Buffer.from(read.bytes.subarray(0, ZIP_MAGIC.length)).equals(ZIP_MAGIC);
    return isZip ? openZip(path, read.bytes) : openBundleAlone(path, read.bytes);
}
/** Opens an artifact's bytes, wherever they came from; `path` is what it is called. */
async function openZip(path, bytes) {
    // The zip reader loads only for zips.
    const { unzip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(4441)]).then(__webpack_require__.bind(__webpack_require__, 14441));
    const zip = await unzip(bytes, OPEN_LIMITS);
    return sourceOf(path, 'zip', zip.files, zip.problems);
}
async function openBundleAlone(path, bytes) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    const signature = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)((0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S1)(path), OPEN_LIMITS.fileBytes, false);
    const files = new Map(signature.kind === 'bytes' ? [[(0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S1)(name), signature.bytes]] : []);
    const problems = signature.kind === 'bytes' || signature.kind === 'missing'
        ? []
        : [refusal((0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S1)(name), signature)];
    return { path, kind: 'bundle', bundle: { name, bytes }, files, problems };
}
/** Of many files the one bundle; everything else is beside it. */
function sourceOf(path, kind, files, problems) {
    const [name, ...others] = [...files.keys()].filter(_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundleName */ .aR);
    const bytes = name === undefined ? undefined : files.get(name);
    if (name === undefined || bytes === undefined) {
        return { path, kind, bundle: null, files, problems: [...problems, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('bundle-missing')] };
    }
    if (others.length > 0) {
        const several = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('bundle-ambiguous', null, [name, ...others].join(', '));
        return { path, kind, bundle: null, files, problems: [...problems, several] };
    }
    const rest = new Map([...files].filter(([each]) => each !== name));
    return { path, kind, bundle: { name, bytes }, files: rest, problems };
}
function closed(path, kind, problem) {
    return { path, kind, bundle: null, files: new Map(), problems: [problem] };
}
function refusal(name, read) {
    switch (read.kind) {
        case 'missing':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-missing', name);
        case 'folder':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-folder', name);
        case 'unsafe':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-link', name);
        case 'unreadable':
            return unreadable(name, read.detail);
        case 'too-large':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-too-large', name, `${OPEN_LIMITS.fileBytes} bytes`);
    }
}
function unreadable(path, code) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-unreadable', path, code);
}
function tooMany(path) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-too-large', path, `${OPEN_LIMITS.files} files`);
}


/***/ }),

/***/ 46706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ isReasonCode),
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   Zk: () => (/* binding */ callersBring),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _reason_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99466);


/** The reason of this code about this subject; both texts may be hostile and are made printable here. */
function reason(code, subject = null, detail = '') {
    const row = _reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c[code];
    const shown = subject === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(subject, 120);
    const filled = { subject: shown ?? '', detail: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(detail) };
    const fill = (text) => text.replace(/\{(subject|detail)\}/g, (_, name) => filled[name] ?? '');
    return { code, class: row.class, subject: shown, sentence: fill(row.sentence), remedy: fill(row.remedy) };
}
/** The waiver that forgoes this code, or null when nothing does. */
function waiverFor(code) {
    const row = _reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c[code];
    return row.waiver ?? null;
}
/** Whether only what a reader's caller brings decides about this code, so that it is not part of a signed result. */
function callersBring(code) {
    const row = _reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c[code];
    return row.callers === true;
}
/** Whether a text is a code of the table. */
function isReasonCode(text) {
    return Object.hasOwn(_reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c, text);
}


/***/ }),

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76665);



/** No link is followed, no pipe is waited for, no terminal becomes ours. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
/**
 * Reads a regular file of at most `limit` bytes. Everything is asked of one descriptor, so that swapping the file under
 * the name changes nothing.
 *
 * @param singleLink whether a second hard link makes it unsafe (a file of the payload's own has one)
 */
async function readRegularFile(path, limit, singleLink = true) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS);
    }
    catch (error) {
        return notOpened((0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error));
    }
    try {
        return await readHandle(handle, limit, singleLink);
    }
    catch (error) {
        return { kind: 'unreadable', detail: (0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) };
    }
    finally {
        await handle.close().catch(() => undefined);
    }
}
async function readHandle(handle, limit, singleLink) {
    const stat = await handle.stat();
    if (stat.isDirectory())
        return { kind: 'folder' };
    if (!stat.isFile())
        return { kind: 'unsafe', detail: 'it is no regular file' };
    if (singleLink && stat.nlink !== 1)
        return { kind: 'unsafe', detail: 'it has another hard link' };
    if (stat.size > limit)
        return { kind: 'too-large' };
    // One byte more than allowed shows whether it grew since.
    const buffer = Buffer.alloc(Math.min(stat.size, limit) + 1);
    let length = 0;
    while (length < buffer.length) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    if (length > stat.size)
        return { kind: 'unsafe', detail: 'it was still being written' };
    return { kind: 'bytes', bytes: new Uint8Array(buffer.subarray(0, length)) };
}
function notOpened(code) {
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { kind: 'missing' };
        case 'ELOOP':
            return { kind: 'unsafe', detail: 'it is a symbolic link' };
        case 'ENXIO':
        case 'ENODEV':
            return { kind: 'unsafe', detail: 'it is a socket or a device' };
        default:
            return { kind: 'unreadable', detail: code };
    }
}


/***/ }),

/***/ 76665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** A thrown value's system code (`EACCES`), or `unknown error`. */
function codeOf(thrown) {
    return textMember(thrown, 'code') ?? 'unknown error';
}
/** A thrown value's message, or `unknown error`. */
function messageOf(thrown) {
    return textMember(thrown, 'message') ?? 'unknown error';
}
/** Asked of any object, not only of this realm's Error: a VM's or a worker's errors are of another class. */
function textMember(thrown, name) {
    if (typeof thrown !== 'object' || thrown === null || !(name in thrown))
        return null;
    const value = Reflect.get(thrown, name);
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 57999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ SIGNING_GAP_MS),
/* harmony export */   rn: () => (/* binding */ CLOCK_SKEW_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
/** A day, in which ages are told. */
const DAY_MS = 86_400_000;
/** How far another clock may be ahead of this one: tolerated, and said. */
const CLOCK_SKEW_MS = 5 * 60_000;
/**
 * How long after it was made evidence may be signed: a run signs at once, and a service that is out may come back within
 * a day. Without this limit old evidence could be signed today, and its age would count from today.
 */
const SIGNING_GAP_MS = DAY_MS;


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


/***/ })

};
