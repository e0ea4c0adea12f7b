export const id = 7229;
export const ids = [7229,1185,6725];
export const modules = {

/***/ 99643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   Iy: () => (/* binding */ OPEN_LIMITS),
/* harmony export */   QH: () => (/* binding */ openZip),
/* harmony export */   Tm: () => (/* binding */ openEvidenceIn),
/* harmony export */   i: () => (/* binding */ openEvidence),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84177);
/* harmony import */ var _foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48889);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19809);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8621);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42100);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46706);










const OPEN_LIMITS = {
    files: 64,
    fileBytes: _canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_LIMITS */ .kw.bytes,
    totalBytes: 4 * _canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_LIMITS */ .kw.bytes,
};
const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');
async function openEvidence(path, follow = true) {
    try {
        if (!follow)
            return await openFound(path);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return found.isDirectory() ? await openFolder(path) : await openFile(path);
    }
    catch (error) {
        return closed(path, 'bundle', notOpened(path, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_9__/* .codeOf */ .$N)(error)));
    }
}
async function openFound(path) {
    const around = await (0,_foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .holdFolder */ .Ub)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(around.inside, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)));
        if (found.isSymbolicLink())
            return closed(path, 'bundle', (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-link', path));
        return await (found.isDirectory() ? openFolder(path, around.inside) : openFile(path, around.inside));
    }
    finally {
        await around.release();
    }
}
async function openEvidenceIn(around, path) {
    try {
        return await openFolder(path, around);
    }
    catch (error) {
        return closed(path, 'folder', notOpened(path, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_9__/* .codeOf */ .$N)(error)));
    }
}
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
    let left = OPEN_LIMITS.totalBytes;
    for (const { name } of entries) {
        const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(`${inside}/${name}`, Math.min(left, OPEN_LIMITS.fileBytes), false);
        if (read.kind === 'bytes') {
            files.set(name, read.bytes);
            left -= read.bytes.length;
        }
        else
            problems.push(refusal(name, read));
    }
    return sourceOf(path, 'folder', files, problems);
}
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
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(at, OPEN_LIMITS.totalBytes, false);
    if (read.kind !== 'bytes')
        return closed(path, 'bundle', refusal(path, read));
    const isZip = Buffer.from(read.bytes.subarray(0, ZIP_MAGIC.length)).equals(ZIP_MAGIC);
    return isZip ? openZip(path, read.bytes) : openBundleAlone(path, read.bytes);
}
async function openZip(path, bytes) {
    const { unzip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1926)]).then(__webpack_require__.bind(__webpack_require__, 51926));
    const zip = await unzip(bytes, OPEN_LIMITS);
    return sourceOf(path, 'zip', zip.files, zip.problems);
}
async function openBundleAlone(path, bytes) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    const signature = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)((0,_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureName */ .S1)(path), OPEN_LIMITS.fileBytes, false);
    const files = new Map(signature.kind === 'bytes' ? [[(0,_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureName */ .S1)(name), signature.bytes]] : []);
    const problems = signature.kind === 'bytes' || signature.kind === 'missing'
        ? []
        : [refusal((0,_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureName */ .S1)(name), signature)];
    return { path, kind: 'bundle', bundle: { name, bytes }, files, problems };
}
function sourceOf(path, kind, files, problems) {
    const [name, ...others] = [...files.keys()].filter(_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isBundleName */ .aR);
    const bytes = name === undefined ? undefined : files.get(name);
    if (name === undefined || bytes === undefined) {
        return { path, kind, bundle: null, files, problems: [...problems, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('bundle-missing')] };
    }
    if (others.length > 0) {
        const several = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('bundle-ambiguous', null, [name, ...others].join(', '));
        return { path, kind, bundle: null, files, problems: [...problems, several] };
    }
    const rest = new Map([...files].filter(([each]) => each !== name));
    return { path, kind, bundle: { name, bytes }, files: rest, problems };
}
function closed(path, kind, problem) {
    return { path, kind, bundle: null, files: new Map(), problems: [problem] };
}
function notOpened(path, code) {
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    const shown = (0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredentials */ .ri)(path);
    return missing ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-missing', shown) : unreadable(shown, code);
}
function refusal(name, read, limit = OPEN_LIMITS.fileBytes) {
    switch (read.kind) {
        case 'missing':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-missing', name);
        case 'folder':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-folder', name);
        case 'link':
        case 'unsafe':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-link', name);
        case 'unreadable':
            return unreadable(name, read.detail);
        case 'too-large':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-too-large', name, `${limit} bytes`);
    }
}
function unreadable(path, code) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-unreadable', path, code);
}
function tooMany(path) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-too-large', path, `${OPEN_LIMITS.files} files`);
}


/***/ }),

/***/ 54699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ largerThanDefault),
/* harmony export */   Kl: () => (/* binding */ largerInWords),
/* harmony export */   LR: () => (/* binding */ limitsOfRun),
/* harmony export */   i: () => (/* binding */ argumentsBefore)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80402);
/* harmony import */ var _probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25052);
/* harmony import */ var _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14001);
/* harmony import */ var _probes_run_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74730);





function argumentsBefore({ run, image_digest }) {
    return run.arguments.slice(0, run.arguments.lastIndexOf(image_digest));
}
const limitsOfRun = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((created) => (0,_probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsIn */ .UQ)((0,_probes_run_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlags */ .u)(argumentsBefore(created))));
function largerThanDefault(created) {
    const limits = limitsOfRun(created);
    return Object.fromEntries((0,_probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .largerLimits */ ._v)(limits, _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LIMITS */ .Bz).map((name) => [name, limits[name]]));
}
function largerInWords(created) {
    return (0,_probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsInWords */ .Zf)(largerThanDefault(created)).join(', ');
}


/***/ }),

/***/ 64187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ subjectInWords),
/* harmony export */   Yi: () => (/* binding */ profileInWords),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   qj: () => (/* binding */ subjectInTitle)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72587);
/* harmony import */ var _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18620);
/* harmony import */ var _release_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53954);




const subjectOf = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)(({ host, image_digest, seccomp_sha256 }) => ({
    kind: (0,_release_image_js__WEBPACK_IMPORTED_MODULE_3__/* .notReleaseImage */ .gN)(host.inventory) === null ? 'reference' : 'own',
    profile: profileOf(seccomp_sha256),
    image: image_digest,
}));
function profileOf(digest) {
    if (digest === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_PROFILES */ .B6['seccomp/targeted-deny.json'])
        return 'targeted-deny';
    return digest === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_PROFILES */ .B6['seccomp/deny-by-default.json'] ? 'deny-by-default' : 'own';
}
function subjectInWords({ kind, profile, image }, bundle) {
    const what = kind === 'reference'
        ? 'the reference sandbox of this release, not an image of yours'
        : `image ${image}${sourceInWords(bundle)}`;
    return `${what}, under ${profileInWords(profile)}`;
}
function profileInWords(profile) {
    return profile === 'own' ? 'a seccomp profile of your own' : profile;
}
function sourceInWords({ venue_facts: facts }) {
    if (!('GITHUB_SHA' in facts))
        return '';
    return ` (of a run of ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(facts.GITHUB_REPOSITORY, 140)} at ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(facts.GITHUB_SHA, 64)})`;
}
function subjectInTitle({ kind, image }) {
    return kind === 'reference' ? 'the reference sandbox' : `image ${image.slice(0, 'sha256:'.length + 12)}`;
}


/***/ }),

/***/ 57999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ SIGNING_GAP_MS),
/* harmony export */   rn: () => (/* binding */ CLOCK_SKEW_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   xS: () => (/* binding */ WRITING_GAP_MS)
/* harmony export */ });
const DAY_MS = 86_400_000;
const CLOCK_SKEW_MS = 5 * 60_000;
const WRITING_GAP_MS = DAY_MS;
const SIGNING_GAP_MS = DAY_MS;


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Ol: () => (/* binding */ singles),
/* harmony export */   tD: () => (/* binding */ bytesIn)
/* harmony export */ });
function sizeOf(batch) {
    return batch.kind === 'lines' ? batch.lengths.length : batch.items.length;
}
function bytesIn(batch) {
    return batch.kind === 'lines' ? batch.lengths.reduce((sum, length) => sum + (length ?? 0), 0) : 0;
}
function without(batch, first) {
    if (batch.kind === 'paths')
        return { kind: 'paths', items: batch.items.slice(first) };
    const read = batch.lengths.slice(0, first).reduce((sum, length) => sum + (length ?? 0), 0);
    return {
        kind: 'lines',
        first: batch.first + first,
        bytes: batch.bytes.subarray(read),
        lengths: batch.lengths.slice(first),
    };
}
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
const FLEET_LIMITS = {
    lineBytes: 8 * 1024 * 1024,
    skippedBytes: 256 * 1024 * 1024,
    lineValues: 1_000,
    anyones: 500,
    untrusted: { bytes: 1024 * 1024, ms: 40 },
    untrustedInAll: { bytes: 64 * 1024 * 1024, ms: 10_000 },
    reasonsOfACode: 10,
    ...{ depth: 16, between: 20_000 },
    ...{ pieceNames: 100, idleNames: 200_000 },
    batchItems: 16,
    batchBytes: 1024 * 1024,
    usualBytes: 4 * 1024 * 1024,
    readerBatchBytes: 4 * 1024 * 1024,
    batchMs: 4_000,
    answerMs: 1_000,
    pieceMs: 10_000,
    startMs: 3_000,
    deaths: 8,
    slowMs: 20_000,
    readerMegabytes: 160,
    largeProcess: 300e6,
    youngMegabytes: 12,
};


/***/ }),

/***/ 32930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readFleetLine)
/* harmony export */ });
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42100);
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99643);
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46706);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98461);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8621);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25540);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90530);







const LIMITS = { characters: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .FLEET_LIMITS */ .i.lineBytes, depth: 3, values: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .FLEET_LIMITS */ .i.lineValues };
function readFleetLine(bytes, number) {
    const unnamed = `line ${number}`;
    if (bytes === null) {
        const why = `it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .FLEET_LIMITS */ .i.lineBytes} bytes`;
        return { ok: false, name: unnamed, reason: (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('fleet-line', unnamed, why) };
    }
    try {
        const { name, ...rest } = members((0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonBytes */ .dQ)(bytes, LIMITS));
        if (typeof name !== 'string' || name === '' || !(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isShown */ .aJ)(name))
            throw new Error('its name is not a short string that can be shown');
        return { ok: true, name, source: evidenceIn(name, rest) };
    }
    catch (error) {
        return { ok: false, name: unnamed, reason: (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('fleet-line', unnamed, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)) };
    }
}
function evidenceIn(name, { bundle, signature, files, ...others }) {
    const [other] = Object.keys(others);
    if (other !== undefined)
        throw new Error('it has an unknown member');
    if (files !== undefined) {
        if (bundle !== undefined || signature !== undefined)
            throw new Error('it has both files and a bundle');
        const all = Object.entries(members(files)).map(([file, text]) => [file, decoded(text)]);
        return (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(name, 'folder', new Map(all), []);
    }
    const bytes = decoded(bundle);
    if (bytes.length === 0)
        throw new Error('its bundle is empty');
    const signatures = signature === undefined ? [] : [[(0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureName */ .S1)(ALONE), decoded(signature)]];
    return {
        path: name,
        kind: 'bundle',
        bundle: { name: ALONE, bytes },
        files: new Map(signatures),
        problems: [],
    };
}
const ALONE = 'bundle.json';
function members(value) {
    const found = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(value);
    if (found === null)
        throw new Error('it does not have an object where the schema requires one');
    return found;
}
function decoded(text) {
    const bytes = Buffer.from(typeof text === 'string' ? text : '', 'base64');
    if (bytes.toString('base64') !== text)
        throw new Error('its bytes are not in base64');
    return bytes;
}


/***/ }),

/***/ 90530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ MAX_NAMES_BYTES),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98461);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8621);



const MAX_NAMES_BYTES = 8 * 1024 * 1024;
const MAX_NAMES = 200_000;
const LONGEST_NAME = 512;
function isShown(name) {
    return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name, LONGEST_NAME) === name && !name.includes('\\u{');
}
function namesIn(bytes) {
    try {
        const names = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)((0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonBytes */ .dQ)(bytes, { characters: MAX_NAMES_BYTES, depth: 2, values: MAX_NAMES })) ?? [];
        if (names.length === 0 || names.includes('') || new Set(names).size < names.length)
            throw new Error('they are not a list of strings, each once');
        if (!names.every(isShown))
            throw new Error('a name is too long, or holds characters that cannot be shown');
        return names;
    }
    catch (error) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('invalid-setting', `The names of a fleet cannot be used: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error))}.`, { advice: 'Write a JSON list of strings: ["runner-1", "runner-2"].', cause: error });
    }
}


/***/ }),

/***/ 373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   K4: () => (/* binding */ withCost),
/* harmony export */   SJ: () => (/* binding */ isVouchedFor),
/* harmony export */   TC: () => (/* binding */ reasonJson),
/* harmony export */   aB: () => (/* binding */ alsoBlocked),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   y3: () => (/* binding */ resultJson)
/* harmony export */ });
/* harmony import */ var _evidence_reason_rows_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6683);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25540);



const NOTHING = { bytes: 0, ms: 0 };
const LONGEST_NAME = 512;
function resultOf(name, reading) {
    const { verdict, headline, reasons, waivers, bundleName, bundleSha256, bundle } = reading;
    return {
        name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, LONGEST_NAME),
        verdict,
        headline,
        reasons,
        waivers,
        qualifiers: reading.qualifiers.map(({ code }) => code),
        bundle: { name: bundleName, sha256: bundleSha256, created_at: bundle?.created_at ?? null },
        venue: bundle?.venue ?? null,
        runtime: bundle?.runtime ?? null,
        container: bundle?.host.container.id ?? null,
        machine: bundle === null ? null : machineOf(bundle),
        runner: bundle === null ? null : runnerOf(bundle),
        subject: reading.subject?.kind ?? null,
        profile: reading.subject?.profile ?? null,
        image_digest: bundle?.image_digest ?? null,
        seccomp_sha256: bundle?.seccomp_sha256 ?? null,
        payload_sha256: bundle?.payload_sha256 ?? null,
        signer: reading.signer?.description ?? null,
        verified_time: reading.verifiedTime?.toISOString() ?? null,
        beyond: NOTHING,
    };
}
function withCost(result, { bytes, ms }, usualMs) {
    if (result.verdict === 'ACCEPTED' && result.signer !== null)
        return result;
    const beyond = {
        bytes: Math.max(0, bytes - _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FLEET_LIMITS */ .i.untrusted.bytes),
        ms: Math.max(0, ms - usualMs),
    };
    return { ...result, beyond };
}
function isVouchedFor({ bundle, signer, reasons, waivers }) {
    const has = (isOne) => reasons.some(({ code }) => isOne(code));
    if (bundle.sha256 === null || has((code) => code === 'fleet-repeated'))
        return false;
    if (waivers.includes('unsigned'))
        return true;
    return signer !== null && !has((code) => Object.hasOwn(_evidence_reason_rows_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_REASONS */ .y, code));
}
function machineOf({ venue, venue_facts: facts }) {
    return venue === 'VPS' && 'machine_id_sha256' in facts ? facts.machine_id_sha256 : null;
}
function runnerOf({ venue_facts: facts }) {
    if (!('RUNNER_NAME' in facts))
        return null;
    const { GITHUB_REPOSITORY_ID: repository, RUNNER_ENVIRONMENT, RUNNER_NAME } = facts;
    return { repository, name: RUNNER_ENVIRONMENT === 'github-hosted' ? null : RUNNER_NAME };
}
function unread(name, reason) {
    return {
        name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, LONGEST_NAME),
        ...blockedBy([reason]),
        waivers: [],
        qualifiers: [],
        bundle: { name: null, sha256: null, created_at: null },
        venue: null,
        runtime: null,
        container: null,
        machine: null,
        runner: null,
        subject: null,
        profile: null,
        image_digest: null,
        seccomp_sha256: null,
        payload_sha256: null,
        signer: null,
        verified_time: null,
        beyond: NOTHING,
    };
}
function alsoBlocked(result, reason) {
    return { ...result, ...blockedBy([...result.reasons, reason]), qualifiers: [] };
}
function blockedBy(reasons) {
    const count = `${reasons.length} ${reasons.length === 1 ? 'reason' : 'reasons'}`;
    return { verdict: 'BLOCKED', headline: `BLOCKED for ${count}`, reasons };
}
function resultJson({ reasons, beyond: _, ...rest }) {
    return { ...rest, reasons: reasons.map(reasonJson) };
}
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
// EXTERNAL MODULE: ./build/src/foundation/memoize.js + 1 modules
var memoize = __webpack_require__(72587);
// EXTERNAL MODULE: ./build/src/foundation/utf8.js
var utf8 = __webpack_require__(596);
// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(87444);
;// CONCATENATED MODULE: ./build/src/evidence/common-members.js



const OF_BUNDLE = ['profile', 'observed'];
const OF_HOST = ['image', 'seccomp', 'inventory'];
const BREAK_2 = '\n  ';
const BREAK_4 = '\n    ';
const HOST = `${BREAK_2}"host": {\n`;
const HOST_END = `${BREAK_2}}`;
const MOST = 8;
const LONGEST = 262_144;
class CommonMembers {
    known = new Map();
    read(bytes) {
        if (bytes.length > canonical_json/* BUNDLE_LIMITS */.kw.bytes)
            return (0,canonical_json/* readStrictJson */.Sr)(bytes);
        const text = (0,utf8/* decodeUtf8 */._)(bytes);
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
        return all.find((each) => text.slice(begin, begin + each.text.length) === each.text) ?? null;
    }
    learn(text, places, bundle) {
        for (const { host, name, begin, known } of places) {
            if (known !== null)
                continue;
            const value = (host ? membersOf(bundle['host']) : bundle)?.[name];
            if (typeof value !== 'object' || value === null || (0,memoize/* isShared */.yM)(value))
                continue;
            const written = JSON.stringify(value, null, 2).replaceAll('\n', host ? BREAK_4 : BREAK_2);
            if (written.length > LONGEST || !text.startsWith(written, begin))
                continue;
            const key = keyOf(host, name);
            const latest = [{ text: written, value: (0,memoize/* share */.uM)(value) }, ...(this.known.get(key) ?? [])];
            this.known.set(key, latest.slice(0, MOST));
        }
    }
}
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
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 12 modules
var reader = __webpack_require__(28246);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/foundation/heap.js
var heap = __webpack_require__(71185);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/report/views.js
var report_views = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
// EXTERNAL MODULE: ./build/src/fleet/batch.js
var fleet_batch = __webpack_require__(1246);
// EXTERNAL MODULE: ./build/src/fleet/limits.js
var limits = __webpack_require__(25540);
// EXTERNAL MODULE: ./build/src/fleet/line.js
var fleet_line = __webpack_require__(32930);
// EXTERNAL MODULE: ./build/src/fleet/result.js
var fleet_result = __webpack_require__(373);
;// CONCATENATED MODULE: ./build/src/fleet/worker.js














async function main() {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error('This is a thread of verify --fleet.');
    const order = external_node_worker_threads_.workerData.order;
    const verifySignature = await (0,verifier/* loadVerifier */.V)(order.expectations.trust);
    const common = new CommonMembers();
    const readJson = (bytes) => common.read(bytes);
    const judge = async (name, source) => {
        const views = await (0,report_views/* viewsFor */.E)(source);
        const own = { views, readJson, mostOfACode: limits/* FLEET_LIMITS */.i.reasonsOfACode };
        const hooks = verifySignature === undefined ? own : { ...own, verifySignature };
        return (0,fleet_result/* resultOf */.Bg)(name, (0,reader/* readEvidence */.At)(source, order.expectations, order.now, hooks));
    };
    port.on('message', async (batch) => {
        port.postMessage(JSON.stringify(await resultsOf(batch, judge)));
    });
    await (0,external_node_events_.once)(port, 'close');
}
const USUAL_MS = Math.max(limits/* FLEET_LIMITS */.i.untrusted.ms, performance.now() / 8);
async function resultsOf(batch, judge) {
    const results = [];
    const until = performance.now() + limits/* FLEET_LIMITS */.i.answerMs;
    for (const read of readersOf(batch, judge)) {
        const began = performance.now();
        const { result, bytes } = await read();
        const ms = performance.now() - began;
        results.push((0,fleet_result/* withCost */.K4)(result, { bytes, ms }, USUAL_MS));
        if (bytes > limits/* FLEET_LIMITS */.i.usualBytes)
            (0,heap.collectGarbage)();
        if (performance.now() > until)
            break;
    }
    return results;
}
function* readersOf(batch, judge) {
    if (batch.kind === 'lines') {
        for (const { number, bytes } of (0,fleet_batch/* linesOf */.Dx)(batch))
            yield async () => {
                const line = (0,fleet_line/* readFleetLine */.L)(bytes, number);
                const result = line.ok ? await judged(line.name, line.source, judge) : (0,fleet_result/* unread */.gy)(line.name, line.reason);
                return { result, bytes: bytes?.length ?? 0 };
            };
        return;
    }
    for (const { name, path } of batch.items)
        yield async () => {
            const source = await (0,evidence_open/* openEvidence */.i)(path, false);
            return { result: await judged(name, source, judge), bytes: bytesOf(source) };
        };
}
function bytesOf({ bundle, files }) {
    return [...files.values()].reduce((sum, { length }) => sum + length, bundle?.bytes.length ?? 0);
}
async function judged(name, source, judge) {
    try {
        return await judge(name, source);
    }
    catch (error) {
        return (0,fleet_result/* unread */.gy)(name, (0,reasons/* reason */.l)('reader-fault', null, (0,thrown/* messageOf */.bD)(error)));
    }
}


/***/ }),

/***/ 71185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectGarbage: () => (/* binding */ collectGarbage),
/* harmony export */   keepNewSpaceSmall: () => (/* binding */ keepNewSpaceSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);


function keepNewSpaceSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
let collect = null;
function collectGarbage() {
    if (collect === null) {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
        collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    }
    if (typeof collect === 'function')
        collect();
}


/***/ }),

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   _p: () => (/* binding */ whyUnreadable),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
function codeOf(thrown) {
    return textMember(thrown, 'code') ?? 'unknown error';
}
function messageOf(thrown) {
    return textMember(thrown, 'message') ?? 'unknown error';
}
function whyUnreadable(thrown) {
    return thrown instanceof TypeError || thrown instanceof RangeError
        ? 'it is not of the form that it must have'
        : messageOf(thrown);
}
function textMember(thrown, name) {
    if (typeof thrown !== 'object' || thrown === null || !(name in thrown))
        return null;
    const value = Reflect.get(thrown, name);
    return typeof value === 'string' ? value : null;
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
