export const id = 370;
export const ids = [370];
export const modules = {

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
    base: null,
    adds: [],
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

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readPlainJson)
/* harmony export */ });
/* harmony import */ var _probes_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31935);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87444);


/**
 * Reads JSON that other programs or people wrote, in any form but an ambiguous one: a member that is written twice is
 * refused.
 *
 * @throws an error whose message says what is wrong with the text
 */
function readPlainJson(bytes, limits) {
    const text = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes);
    if (text === null)
        throw new Error('it is not UTF-8 text without byte order mark');
    return (0,_probes_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(text, limits);
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

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ol: () => (/* binding */ singles)
/* harmony export */ });
/** How many pieces of evidence are in a batch. */
function sizeOf(batch) {
    return batch.kind === 'lines' ? batch.lengths.length : batch.items.length;
}
/** A batch as batches of one: so that one piece of evidence which kills its reader takes no other with it. */
function singles(batch) {
    if (batch.kind === 'paths')
        return batch.items.map((item) => ({ kind: 'paths', items: [item] }));
    return [...linesOf(batch)].map(({ number, bytes }) => ({
        kind: 'lines',
        first: number,
        bytes: copied(bytes ?? new Uint8Array()),
        lengths: [bytes === null ? null : bytes.length],
    }));
}
function copied(bytes) {
    const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
    copy.set(bytes);
    return copy;
}
/** Each line of a batch, with its number. */
function* linesOf(batch) {
    let at = 0;
    for (const [index, length] of batch.lengths.entries()) {
        yield {
            number: batch.first + index,
            bytes: length === null ? null : batch.bytes.subarray(at, at + length),
        };
        at += length ?? 0;
    }
}


/***/ }),

/***/ 25540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ FLEET_LIMITS)
/* harmony export */ });
/** What one evidence of a fleet may take: far more than this program writes, so that many at once stay within memory. */
const FLEET_LIMITS = {
    /** A line of a stream, its end not counted. */
    lineBytes: 16 * 1024 * 1024,
    /** Levels of folders below the one that was named. */
    depth: 16,
    /** Evidence of one batch; and bytes of lines, whichever comes first. */
    batchItems: 16,
    batchBytes: 1024 * 1024,
    /** How long a reader may take for one batch before it counts as dead. */
    batchMs: 120_000,
    /** Readers that may die before the first answer of any: then none can read. */
    deaths: 8,
    /** Heap of one reader. */
    readerMegabytes: 512,
    /** Of it, what is new: left to itself it grows with the fleet, from 1 MB to 48, and a thread is no faster for that. */
    youngMegabytes: 12,
};


/***/ }),

/***/ 32930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readFleetLine)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87444);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42100);
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99643);
/* harmony import */ var _evidence_plain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2886);
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46706);
/* harmony import */ var _evidence_thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76665);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25540);







const LIMITS = { characters: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .FLEET_LIMITS */ .i.lineBytes, depth: 3 };
const LONGEST_NAME = 512;
/**
 * Reads a line (schemas/fleet-line.schema.json): a bundle with its signature, or every file of an evidence folder, all
 * in base64, so that exactly their bytes are read. `null`: the line was too long to be kept.
 */
function readFleetLine(bytes, number) {
    const unnamed = `line ${number}`;
    if (bytes === null) {
        const why = `it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .FLEET_LIMITS */ .i.lineBytes} bytes`;
        return { ok: false, name: unnamed, reason: (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('fleet-line', unnamed, why) };
    }
    const usual = readUsualLine(bytes);
    if (usual !== null)
        return usual;
    try {
        const { name, ...rest } = members((0,_evidence_plain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainJson */ .z)(bytes, LIMITS));
        if (typeof name !== 'string' || name === '' || name.length > LONGEST_NAME) {
            throw new Error('its name is no short text');
        }
        return { ok: true, name, source: evidenceIn(name, rest) };
    }
    catch (error) {
        return { ok: false, name: unnamed, reason: (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('fleet-line', unnamed, (0,_evidence_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(error)) };
    }
}
const [NAME, BUNDLE, SIGNATURE, END] = ['{"name":"', '","bundle":"', '","signature":"', '"}'];
/** A name that stands for itself within quotes. */
const PLAIN_NAME = /^[\w .:/@-]{1,512}$/;
/**
 * The line of a bundle with its signature as it is usually written: without blanks, in this order, with a plain name. It
 * need not be parsed: base64 holds neither quotes nor escapes. `null`: it is another one, which may be as good.
 */
function readUsualLine(bytes) {
    const text = (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes);
    if (text === null || !text.startsWith(NAME) || !text.endsWith(END))
        return null;
    const nameEnd = text.indexOf('"', NAME.length);
    const name = text.slice(NAME.length, nameEnd);
    const bundleBegin = nameEnd + BUNDLE.length;
    const bundleEnd = text.indexOf('"', bundleBegin);
    const signatureBegin = bundleEnd + SIGNATURE.length;
    const signatureEnd = text.indexOf('"', signatureBegin);
    const isUsual = !text.includes('\\') &&
        PLAIN_NAME.test(name) &&
        text.startsWith(BUNDLE, nameEnd) &&
        text.startsWith(SIGNATURE, bundleEnd) &&
        signatureEnd === text.length - END.length;
    if (!isUsual)
        return null;
    try {
        const bundle = text.slice(bundleBegin, bundleEnd);
        const signature = text.slice(signatureBegin, signatureEnd);
        return { ok: true, name, source: evidenceIn(name, { bundle, signature }) };
    }
    catch {
        return null;
    }
}
function evidenceIn(name, { bundle, signature, files, ...others }) {
    const [other] = Object.keys(others);
    if (other !== undefined)
        throw new Error('it has a member that is not known');
    if (files !== undefined) {
        if (bundle !== undefined || signature !== undefined)
            throw new Error('it has both files and a bundle');
        const all = Object.entries(members(files)).map(([file, text]) => [file, decoded(text)]);
        return (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(name, 'folder', new Map(all), []);
    }
    const signatures = signature === undefined ? [] : [[(0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureName */ .S1)(ALONE), decoded(signature)]];
    return {
        path: name,
        kind: 'bundle',
        bundle: { name: ALONE, bytes: decoded(bundle) },
        files: new Map(signatures),
        problems: [],
    };
}
/** A bundle that comes alone has no file name; of such none is asked. */
const ALONE = 'bundle.json';
function members(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new Error('it is not built of objects where it must be');
}
/** Base64 with its padding (RFC 4648, 4): what a decoder would leave out makes the length another one. */
function decoded(text) {
    if (typeof text !== 'string' || text.length % 4 !== 0)
        throw new Error('its bytes are not in base64');
    const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length !== (text.length / 4) * 3 - padding)
        throw new Error('its bytes are not in base64');
    return bytes;
}


/***/ }),

/***/ 373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   TC: () => (/* binding */ reasonJson),
/* harmony export */   aB: () => (/* binding */ alsoBlocked),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   y3: () => (/* binding */ resultJson)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

const LONGEST_NAME = 512;
/** What became of a reading. */
function resultOf(name, reading) {
    const { verdict, headline, reasons, waivers, bundleName, bundleSha256, bundle } = reading;
    return {
        name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(name, LONGEST_NAME),
        verdict,
        headline,
        reasons,
        waivers,
        bundle: { name: bundleName, sha256: bundleSha256, created_at: bundle?.created_at ?? null },
        venue: bundle?.venue ?? null,
        runtime: bundle?.runtime ?? null,
        container: bundle?.host.container.id ?? null,
        machine: bundle === null ? null : machineOf(bundle),
        image_digest: bundle?.image_digest ?? null,
        seccomp_sha256: bundle?.seccomp_sha256 ?? null,
        payload_sha256: bundle?.payload_sha256 ?? null,
        signer: reading.signer?.description ?? null,
        verified_time: reading.verifiedTime?.toISOString() ?? null,
    };
}
function machineOf({ venue, venue_facts: facts }) {
    return venue === 'VPS' && 'machine_id_sha256' in facts ? facts.machine_id_sha256 : null;
}
/** Evidence that was never read. */
function unread(name, reason) {
    return {
        name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(name, LONGEST_NAME),
        ...blockedBy([reason]),
        waivers: [],
        bundle: { name: null, sha256: null, created_at: null },
        venue: null,
        runtime: null,
        container: null,
        machine: null,
        image_digest: null,
        seccomp_sha256: null,
        payload_sha256: null,
        signer: null,
        verified_time: null,
    };
}
/** The same result with one reason more, which blocks it. */
function alsoBlocked(result, reason) {
    return { ...result, ...blockedBy([...result.reasons, reason]) };
}
function blockedBy(reasons) {
    const count = `${reasons.length} ${reasons.length === 1 ? 'reason' : 'reasons'}`;
    return { verdict: 'BLOCKED', headline: `BLOCKED for ${count}`, reasons };
}
/** A result as its line of JSON, with `reasons` as `verify --json` writes them. */
function resultJson({ reasons, ...rest }) {
    return { ...rest, reasons: reasons.map(reasonJson) };
}
/** A reason as `verify --json` writes it. */
function reasonJson({ code, class: kind, subject, sentence, remedy }) {
    return { code, class: kind, subject, message: sentence, remedy };
}


/***/ }),

/***/ 35471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/foundation/shared.js
var shared = __webpack_require__(41206);
// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(87444);
;// CONCATENATED MODULE: ./build/src/evidence/common-members.js


/**
 * The members that bundles of one release, image and kind of machine have in common, in the order in which they are
 * written: of the whole, and of its `host`.
 */
const OF_BUNDLE = ['profile', 'observed'];
const OF_HOST = ['image', 'seccomp', 'inventory'];
/** What stands before the name of a member, by the writer's form. */
const BREAK_2 = '\n  ';
const BREAK_4 = '\n    ';
/** Where `host` begins, with at least one member, and where the line begins on which it ends. */
const HOST = `${BREAK_2}"host": {\n`;
const HOST_END = `${BREAK_2}}`;
/** How many texts of one member are remembered, and of what length (in UTF-16 code units). */
const MOST = 8;
const LONGEST = 262_144;
/**
 * Reads bundles one after the other as {@link readStrictJson} does, with the same results; but a member whose text was
 * read before is not parsed again: it is the same value, which is shared.
 *
 * The text without those members (`null` in their places) must be canonical. Then each of its line breaks is the
 * writer's, so that a line which begins with two blanks and a name begins a member of the whole, and one of four blanks
 * between `"host": {` and the next line of two a member of `host`; and a canonical value in the place of `null` leaves
 * it canonical. Whatever is not so is read whole: from here comes no refusal.
 */
class CommonMembers {
    known = new Map();
    read(bytes) {
        const text = (0,canonical_json/* decodeUtf8 */._6)(bytes);
        if (text === null)
            return (0,canonical_json/* readStrictJson */.Sr)(bytes);
        const places = this.placesIn(text);
        const value = bundleOf(text, places);
        if (value !== null) {
            this.learn(text, places, value);
            return { ok: true, value };
        }
        return (0,canonical_json/* readStrictJson */.Sr)(bytes);
    }
    placesIn(text) {
        const places = [];
        let from = 0;
        const look = (host, name, end) => {
            const before = `${host ? BREAK_4 : BREAK_2}"${name}": `;
            const at = text.indexOf(before, from);
            if (at === -1 || at >= end)
                return;
            const begin = at + before.length;
            const known = this.find(host, name, text, begin);
            places.push({ host, name, begin, known });
            from = begin + (known?.text.length ?? 0);
        };
        for (const name of OF_BUNDLE.slice(0, -1))
            look(false, name, text.length);
        const host = text.indexOf(HOST, from);
        if (host !== -1) {
            from = host + HOST.length - 1;
            const end = text.indexOf(HOST_END, from);
            for (const name of OF_HOST)
                look(true, name, end);
        }
        for (const name of OF_BUNDLE.slice(-1))
            look(false, name, text.length);
        return places;
    }
    find(host, name, text, begin) {
        const all = this.known.get(keyOf(host, name)) ?? [];
        // A part of the text is compared by the word, which startsWith is not.
        return all.find((each) => text.slice(begin, begin + each.text.length) === each.text) ?? null;
    }
    /** Remembers what was parsed, for the next bundle; of a member the latest texts. */
    learn(text, places, bundle) {
        for (const { host, name, begin, known } of places) {
            if (known !== null)
                continue;
            const value = (host ? membersOf(bundle['host']) : bundle)?.[name];
            if (typeof value !== 'object' || value === null || (0,shared/* isShared */.yM)(value))
                continue;
            const written = JSON.stringify(value, null, 2).replaceAll('\n', host ? BREAK_4 : BREAK_2);
            if (written.length > LONGEST || !text.startsWith(written, begin))
                continue;
            const key = keyOf(host, name);
            const latest = [{ text: written, value: (0,shared/* share */.uM)(value) }, ...(this.known.get(key) ?? [])];
            this.known.set(key, latest.slice(0, MOST));
        }
    }
}
/** The whole value, with shared members where they are known; null when its text is not canonical, or no object. */
function bundleOf(text, places) {
    const known = places.flatMap((place) => (place.known === null ? [] : [{ ...place, ...place.known }]));
    let rest = '';
    let at = 0;
    for (const { begin, text: written } of known) {
        rest += `${text.slice(at, begin)}null`;
        at = begin + written.length;
    }
    const read = (0,canonical_json/* readStrictText */.BL)(rest + text.slice(at));
    const bundle = read.ok ? membersOf(read.value) : null;
    if (bundle === null)
        return null;
    for (const { host, name, value } of known) {
        const owner = host ? membersOf(bundle['host']) : bundle;
        if (owner === null || owner[name] !== null)
            return null;
        owner[name] = value;
    }
    return bundle;
}
function membersOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
function keyOf(host, name) {
    return host ? `host.${name}` : name;
}

// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 19 modules
var reader = __webpack_require__(43796);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/evidence/thrown.js
var thrown = __webpack_require__(76665);
// EXTERNAL MODULE: ./build/src/report/views.js
var report_views = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
// EXTERNAL MODULE: ./build/src/fleet/batch.js
var fleet_batch = __webpack_require__(1246);
// EXTERNAL MODULE: ./build/src/fleet/line.js
var fleet_line = __webpack_require__(32930);
// EXTERNAL MODULE: ./build/src/fleet/result.js
var result = __webpack_require__(373);
;// CONCATENATED MODULE: ./build/src/fleet/worker.js












/** One reader: a thread that answers each batch with its results, one for each piece of evidence, in order. */
async function main() {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error('This is a thread of verify --fleet.');
    const order = external_node_worker_threads_.workerData.order;
    // The key's object is made once for all that this thread reads.
    const verifySignature = await (0,verifier/* loadVerifier */.V)(order.expectations.trust);
    const common = new CommonMembers();
    const readJson = (bytes) => common.read(bytes);
    const judge = async (name, source) => {
        const views = await (0,report_views/* viewsFor */.E)(source);
        const hooks = verifySignature === undefined ? { views, readJson } : { verifySignature, views, readJson };
        return (0,result/* resultOf */.Bg)(name, (0,reader/* readEvidence */.A)(source, order.expectations, order.now, hooks));
    };
    port.on('message', async (batch) => {
        // One text is handed over in half the time that its objects take.
        port.postMessage(JSON.stringify(await resultsOf(batch, judge)));
    });
    // Until the crew ends it: who started this ends the thread when it returns.
    await (0,external_node_events_.once)(port, 'close');
}
async function resultsOf(batch, judge) {
    const results = [];
    if (batch.kind === 'lines') {
        for (const { number, bytes } of (0,fleet_batch/* linesOf */.Dx)(batch)) {
            const line = (0,fleet_line/* readFleetLine */.L)(bytes, number);
            results.push(line.ok ? await judged(line.name, line.source, judge) : (0,result/* unread */.gy)(line.name, line.reason));
        }
        return results;
    }
    for (const { name, path } of batch.items)
        results.push(await judged(name, await (0,evidence_open/* openEvidence */.i)(path), judge));
    return results;
}
/** The reader never throws; what makes the views could. */
async function judged(name, source, judge) {
    try {
        return await judge(name, source);
    }
    catch (error) {
        return (0,result/* unread */.gy)(name, (0,reasons/* reason */.l)('reader-fault', null, (0,thrown/* messageOf */.b)(error)));
    }
}


/***/ }),

/***/ 97284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ AttestationError),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const EXIT_CODES = { usage: 2, blocked: 3, fault: 1 };
/**
 * The one error that this program throws on purpose. `code` is stable and documented; the message is one sentence
 * that names what was wrong; `remedy` is one sentence that says what to do. Neither ever holds a secret, and text
 * that came from a payload, an engine or a bundle is escaped before it is put in (`printable`).
 */
class AttestationError extends Error {
    kind;
    code;
    remedy;
    constructor(kind, code, message, remedy, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'AttestationError';
        this.kind = kind;
        this.code = code;
        this.remedy = remedy;
    }
    /** The process's exit code for this kind of end (contract §6). */
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
    /** The same error, whose remedy says one thing more. */
    advising(more) {
        const { kind, code, message, remedy, cause } = this;
        return new AttestationError(kind, code, message, `${remedy} ${more}`, cause);
    }
}
/**
 * Control, format, separator and unpaired surrogate characters: what can steer a terminal, a log or a reader's eye; and
 * noncharacters, which neither HTML nor XML takes.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/**
 * A hostile text made safe to show on one line: control and format characters become `\u{…}`, and no more than
 * `limit` characters stand. It is for showing only, never for comparing.
 */
function printable(text, limit = 300) {
    const short = text.length > limit ? `${text.slice(0, limit)}…` : text;
    return short.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 95267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ baseFault),
/* harmony export */   ho: () => (/* binding */ isKnownBase),
/* harmony export */   ok: () => (/* binding */ chainIdOf)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);

/** Returns the OCI ChainID of layers (image-spec, config.md); null for none. */
function chainIdOf(diffIds) {
    return diffIds.reduce((chain, diffId) => (chain === null ? diffId : (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(`${chain} ${diffId}`)), null);
}
/** Whether a base is known without a caller's pin (contract §2.1). What it claims is checked by {@link baseFault}. */
function isKnownBase({ kind }) {
    return kind !== 'named';
}
/** Returns why the base cannot be what its record says; null if it can. */
function baseFault({ base, diff_ids }, known) {
    if (base.diff_ids.some((digest, index) => diff_ids[index] !== digest))
        return 'the image does not begin with its layers';
    if (chainIdOf(base.diff_ids) !== base.chain_id)
        return 'its ChainID is not that of its layers';
    switch (base.kind) {
        case 'release-table':
            return known.table.some(({ diffIds }) => diffIds.join() === base.diff_ids.join())
                ? null
                : 'it is not in the table of this release';
        case 'pulled-by-digest':
            return base.reference === known.pinned && base.diff_ids.length > 0
                ? null
                : 'it is not the reference that this release pins';
        case 'debian-packages':
            return base.packages.length > 0 && base.diff_ids.length === 1
                ? null
                : 'it does not name its packages, or has other layers than the one that they make';
        case 'scratch':
            return base.diff_ids.length === 0 && base.entries === 0 ? null : 'it has layers';
        case 'named':
            return base.diff_ids.length > 0 ? null : 'it has no layers';
    }
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
    const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(3091), __webpack_require__.e(7187), __webpack_require__.e(1340), __webpack_require__.e(1715)]).then(__webpack_require__.bind(__webpack_require__, 51340));
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
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(6245), __webpack_require__.e(3872), __webpack_require__.e(3043), __webpack_require__.e(3796), __webpack_require__.e(4410)]).then(__webpack_require__.bind(__webpack_require__, 14410)),
            ]);
            return keyVerifier(readPublicKey(trust.publicKey));
        }
        case 'certificate': {
            const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(5779)]).then(__webpack_require__.bind(__webpack_require__, 25779)),
                Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(3872), __webpack_require__.e(3043), __webpack_require__.e(3796), __webpack_require__.e(6215)]).then(__webpack_require__.bind(__webpack_require__, 46215)),
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
