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
/* harmony import */ var _foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48889);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19809);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8621);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42100);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46706);









/**
 * The limits of what a reader opens: ten times the most that this program writes (docs/evidence-format.md), and far
 * below what strains a machine. A zip's entry sizes are checked before anything is unpacked.
 */
const OPEN_LIMITS = {
    files: 64,
    fileBytes: _canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .BUNDLE_LIMITS */ .kw.bytes,
    totalBytes: 4 * _canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .BUNDLE_LIMITS */ .kw.bytes,
};
const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');
/**
 * Opens evidence. A folder that holds nothing but one folder or one zip counts as that one, since downloads come that
 * way. Never throws for anything at the path: `problems` holds what is wrong.
 *
 * @param follow whether links lead to it: on a path that the caller named, not on a real path that was found below one
 */
async function openEvidence(path, follow = true) {
    try {
        if (!follow)
            return await openFound(path);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return found.isDirectory() ? await openFolder(path) : await openFile(path);
    }
    catch (error) {
        return closed(path, 'bundle', notOpened(path, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$N)(error)));
    }
}
/** Opens what is at a real path itself: nothing on it may have become a link since it was found. */
async function openFound(path) {
    const around = await (0,_foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .holdFolder */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(around.inside, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)));
        if (found.isSymbolicLink())
            return closed(path, 'bundle', (0,_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .reason */ .l)('evidence-link', path));
        return await (found.isDirectory() ? openFolder(path, around.inside) : openFile(path, around.inside));
    }
    finally {
        await around.release();
    }
}
/**
 * Opens the evidence folder in a folder that is held open. No link is followed, and a folder in it is not searched.
 *
 * @param around a path that leads to the held folder
 * @param path where it was found; for messages, and its last part is its name
 */
async function openEvidenceIn(around, path) {
    try {
        return await openFolder(path, around);
    }
    catch (error) {
        return closed(path, 'folder', notOpened(path, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$N)(error)));
    }
}
/** @param around the open folder that it was found in; only on a path that the caller named a link is followed */
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
        const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(`${inside}/${name}`, Math.min(left, OPEN_LIMITS.fileBytes), false);
        if (read.kind === 'bytes') {
            files.set(name, read.bytes);
            left -= read.bytes.length;
        }
        else
            problems.push(refusal(name, read));
    }
    return sourceOf(path, 'folder', files, problems);
}
/** What is in a folder, by name; null when there is too much. It reads no more than the limit. */
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
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(at, OPEN_LIMITS.totalBytes, false);
    if (read.kind !== 'bytes')
        return closed(path, 'bundle', refusal(path, read));
    const isZip = Buffer.from(read.bytes.subarray(0, ZIP_MAGIC.length)).equals(ZIP_MAGIC);
    return isZip ? openZip(path, read.bytes) : openBundleAlone(path, read.bytes);
}
/** Opens an artifact's bytes from any source; `path` is its name in messages. */
async function openZip(path, bytes) {
    // The zip reader loads only for zips.
    const { unzip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1926)]).then(__webpack_require__.bind(__webpack_require__, 51926));
    const zip = await unzip(bytes, OPEN_LIMITS);
    return sourceOf(path, 'zip', zip.files, zip.problems);
}
async function openBundleAlone(path, bytes) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    const signature = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)((0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureName */ .S1)(path), OPEN_LIMITS.fileBytes, false);
    const files = new Map(signature.kind === 'bytes' ? [[(0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureName */ .S1)(name), signature.bytes]] : []);
    const problems = signature.kind === 'bytes' || signature.kind === 'missing'
        ? []
        : [refusal((0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureName */ .S1)(name), signature)];
    return { path, kind: 'bundle', bundle: { name, bytes }, files, problems };
}
/** Finds the one bundle among many files; the other files are listed next to it. */
function sourceOf(path, kind, files, problems) {
    const [name, ...others] = [...files.keys()].filter(_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isBundleName */ .aR);
    const bytes = name === undefined ? undefined : files.get(name);
    if (name === undefined || bytes === undefined) {
        return { path, kind, bundle: null, files, problems: [...problems, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .reason */ .l)('bundle-missing')] };
    }
    if (others.length > 0) {
        const several = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .reason */ .l)('bundle-ambiguous', null, [name, ...others].join(', '));
        return { path, kind, bundle: null, files, problems: [...problems, several] };
    }
    const rest = new Map([...files].filter(([each]) => each !== name));
    return { path, kind, bundle: { name, bytes }, files: rest, problems };
}
/** Evidence that could not be opened. */
function closed(path, kind, problem) {
    return { path, kind, bundle: null, files: new Map(), problems: [problem] };
}
function notOpened(path, code) {
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return missing ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .reason */ .l)('evidence-missing', path) : unreadable(path, code);
}
/** Returns the reason for which a file was not read. */
function refusal(name, read) {
    switch (read.kind) {
        case 'missing':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .reason */ .l)('evidence-missing', name);
        case 'folder':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .reason */ .l)('evidence-folder', name);
        case 'link':
        case 'unsafe':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .reason */ .l)('evidence-link', name);
        case 'unreadable':
            return unreadable(name, read.detail);
        case 'too-large':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .reason */ .l)('evidence-too-large', name, `${OPEN_LIMITS.fileBytes} bytes`);
    }
}
function unreadable(path, code) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .reason */ .l)('evidence-unreadable', path, code);
}
function tooMany(path) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .reason */ .l)('evidence-too-large', path, `${OPEN_LIMITS.files} files`);
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
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95123);
/* harmony import */ var _probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80402);
/* harmony import */ var _probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25052);
/* harmony import */ var _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14001);
/* harmony import */ var _probes_run_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74730);





/** Returns the arguments that created the attested container, up to its image: what follows is the payload's. */
function argumentsBefore({ run, image_digest }) {
    return run.arguments.slice(0, run.arguments.lastIndexOf(image_digest));
}
/** Returns the limits that the attested run asked for by its flags; where it asked for none, the default. */
const limitsOfRun = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((created) => (0,_probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsIn */ .UQ)((0,_probes_run_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlags */ .u)(argumentsBefore(created))));
/** Returns the limits of a run that are larger than the default, by name. */
function largerThanDefault(created) {
    const limits = limitsOfRun(created);
    return Object.fromEntries((0,_probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .largerLimits */ ._v)(limits, _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LIMITS */ .Bz).map((name) => [name, limits[name]]));
}
/** Returns the same as `NAME=AMOUNT`, separated by commas; empty if no limit is larger. */
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
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95123);
/* harmony import */ var _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18620);
/* harmony import */ var _release_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53954);




/** Returns what a bundle's verdict is about, from its content. */
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
/** Names the subject for a headline: the sandbox, whose run made it, and the profile. */
function subjectInWords({ kind, profile, image }, bundle) {
    const what = kind === 'reference'
        ? 'the reference sandbox of this release, not an image of yours'
        : `image ${image}${sourceInWords(bundle)}`;
    return `${what}, under ${profileInWords(profile)}`;
}
/** Names the profile for a headline. */
function profileInWords(profile) {
    return profile === 'own' ? 'a seccomp profile of your own' : profile;
}
/**
 * The commit of the run in CI that built the image, which is a claim as the venue is. The folder that it was built from
 * is not in the evidence: its content is, by digest.
 */
function sourceInWords({ venue_facts: facts }) {
    if (!('GITHUB_SHA' in facts))
        return '';
    return ` (of a run of ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(facts.GITHUB_REPOSITORY, 140)} at ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(facts.GITHUB_SHA, 64)})`;
}
/** Names the subject for a title: short, and without what a verdict adds. */
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
/** One day: the unit in which ages are reported. */
const DAY_MS = 86_400_000;
/** How far another clock may be ahead of this one; the reader tolerates it, and notes it. */
const CLOCK_SKEW_MS = 5 * 60_000;
/**
 * How long after its attested run evidence may be made: all negative controls take hours on a slow machine. Without
 * this limit the age of facts would count from the last time that a clock was set, or a machine woke up, in a run.
 */
const WRITING_GAP_MS = DAY_MS;
/**
 * How long after it was made evidence may be signed. A run signs at once, and a service that is down may take up to a
 * day to return. Without this limit old evidence could be signed today, and its age would count from today.
 */
const SIGNING_GAP_MS = DAY_MS;


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ol: () => (/* binding */ singles),
/* harmony export */   tD: () => (/* binding */ bytesIn)
/* harmony export */ });
/** Returns how many pieces of evidence a batch has. */
function sizeOf(batch) {
    return batch.kind === 'lines' ? batch.lengths.length : batch.items.length;
}
/** Returns how many bytes of lines a batch has. */
function bytesIn(batch) {
    return batch.kind === 'lines' ? batch.lengths.reduce((sum, length) => sum + (length ?? 0), 0) : 0;
}
/** Splits a batch into batches of one, so that a piece of evidence which kills its reader affects no other. */
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
/** Yields each line of a batch, with its number. */
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
/**
 * What one piece of evidence of a fleet may take: far more than this program writes, so that many at once fit in
 * memory.
 */
const FLEET_LIMITS = {
    /** A line of a stream, its end not counted. */
    lineBytes: 8 * 1024 * 1024,
    /** A line that goes on for so much longer ends the stream: its end may never come. */
    skippedBytes: 256 * 1024 * 1024,
    /** Brackets, commas and colons of a line: the 64 files of an evidence folder have 140. */
    lineValues: 1_000,
    /**
     * The number of pieces without a bundle after which the rest is not read: each takes two bytes, and a line of 500 in
     * the answer.
     */
    notEvidence: 10_000,
    /** Levels of folders below the one that was named. */
    depth: 16,
    /** Pieces of evidence in one batch, and bytes of lines, whichever limit is reached first. */
    batchItems: 16,
    batchBytes: 1024 * 1024,
    /** Far more than a piece of this program's evidence has: after a larger piece its reader collects the garbage. */
    usualBytes: 4 * 1024 * 1024,
    /** Bytes of lines in progress for each reader, from which on the next batch waits: three usual batches have less. */
    readerBatchBytes: 4 * 1024 * 1024,
    /**
     * The time that a reader may take for a batch, and for a single piece, before it counts as dead. A piece takes some
     * ten milliseconds, so a batch that hangs is soon read again one by one.
     */
    batchMs: 4_000,
    pieceMs: 10_000,
    /** The additional time that a thread may take before its first answer: it loads the reader. */
    startMs: 3_000,
    /** The number of readers that may die before any of them answers: then none can read. */
    deaths: 8,
    /** Heap of one reader. In addition it holds the files of one piece, 16 MiB at most, and their text. */
    readerMegabytes: 224,
    /**
     * The young generation of that heap. By default it grows with the fleet, from 1 MB to 48, and a thread is not faster
     * for that.
     */
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
/**
 * Reads a line (schemas/fleet-line.schema.json): a bundle with its signature, or every file of an evidence folder, all
 * in base64, so that exactly their bytes are read. `null`: the line was too long to keep.
 */
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
/** The file name of a bundle that comes without one; such a bundle needs none. */
const ALONE = 'bundle.json';
function members(value) {
    const found = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(value);
    if (found === null)
        throw new Error('it does not have an object where the schema requires one');
    return found;
}
/**
 * Decodes base64 in its one form (RFC 4648, 4): with its padding, no bits behind the end, and not the alphabet of URLs,
 * which Node decodes as well.
 */
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



/** Longest list of names that is read, in bytes. */
const MAX_NAMES_BYTES = 16 * 1024 * 1024;
/** Most names: two fleets of the largest size that is measured. */
const MAX_NAMES = 200_000;
/** Longest name, in characters. */
const LONGEST_NAME = 512;
/** Whether a name is shown as it is: the names of results are compared in the form in which they are shown. */
function isShown(name) {
    return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(name, LONGEST_NAME) === name && !name.includes('\\u{');
}
/**
 * Returns the names that a fleet must have: a JSON list of strings.
 *
 * @throws AttestationError `invalid-setting` (usage) when it is not such a list, is empty, has a name twice or one
 *   that cannot be shown
 */
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
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('invalid-setting', `The names of a fleet cannot be used: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error))}.`, { advice: 'Write a JSON list of strings: ["runner-1", "runner-2"].', cause: error });
    }
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
/** The outcome of a reading. */
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
        runner: bundle === null ? null : runnerOf(bundle),
        subject: reading.subject?.kind ?? null,
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
function runnerOf({ venue_facts: facts }) {
    if (!('RUNNER_NAME' in facts))
        return null;
    const { GITHUB_REPOSITORY_ID: repository, RUNNER_ENVIRONMENT, RUNNER_NAME } = facts;
    return { repository, name: RUNNER_ENVIRONMENT === 'github-hosted' ? null : RUNNER_NAME };
}
/** Returns the result of evidence that was never read. */
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
        runner: null,
        subject: null,
        image_digest: null,
        seccomp_sha256: null,
        payload_sha256: null,
        signer: null,
        verified_time: null,
    };
}
/** Returns the same result with one more reason, which blocks it. */
function alsoBlocked(result, reason) {
    return { ...result, ...blockedBy([...result.reasons, reason]) };
}
function blockedBy(reasons) {
    const count = `${reasons.length} ${reasons.length === 1 ? 'reason' : 'reasons'}`;
    return { verdict: 'BLOCKED', headline: `BLOCKED for ${count}`, reasons };
}
/** Returns a result as its line of JSON, with `reasons` as `verify --json` writes them. */
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
// EXTERNAL MODULE: ./build/src/foundation/memoize.js
var memoize = __webpack_require__(95123);
// EXTERNAL MODULE: ./build/src/foundation/utf8.js
var utf8 = __webpack_require__(596);
// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(87444);
;// CONCATENATED MODULE: ./build/src/evidence/common-members.js



/**
 * The members that bundles of one release, image and kind of machine have in common, in the writer's order: of the
 * whole bundle, and of its `host`.
 */
const OF_BUNDLE = ['profile', 'observed'];
const OF_HOST = ['image', 'seccomp', 'inventory'];
/** What precedes a member's name in the writer's form. */
const BREAK_2 = '\n  ';
const BREAK_4 = '\n    ';
/** Where `host` begins, with at least one member, and where the line begins on which it ends. */
const HOST = `${BREAK_2}"host": {\n`;
const HOST_END = `${BREAK_2}}`;
/** How many texts of one member are remembered, and up to which length (in UTF-16 code units). */
const MOST = 8;
const LONGEST = 262_144;
/**
 * Reads bundles one after the other as {@link readStrictJson} does, with the same results. A member whose text was read
 * before is not parsed again: the bundles share its value.
 *
 * The text without those members (`null` in their places) must be canonical. Then each of its line breaks is the
 * writer's. So a line that begins with two blanks and a name begins a member of the whole, and a line of four blanks
 * between `"host": {` and the next line of two begins a member of `host`. A canonical value in the place of `null`
 * leaves the text canonical. Any other text is read whole: this function refuses nothing.
 */
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
        // A slice compares by the word; startsWith does not.
        return all.find((each) => text.slice(begin, begin + each.text.length) === each.text) ?? null;
    }
    /** Remembers what was parsed for the next bundle: of each member the latest texts. */
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
/** The whole value, with shared members where they are known; null when its text is not canonical or not an object. */
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
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 11 modules
var reader = __webpack_require__(22905);
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
var result = __webpack_require__(373);
;// CONCATENATED MODULE: ./build/src/fleet/worker.js














/** One reader: a thread that answers each batch with its results, one for each piece of evidence, in order. */
async function main() {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error('This is a thread of verify --fleet.');
    const order = external_node_worker_threads_.workerData.order;
    // The key's object is made once for everything that this thread reads.
    const verifySignature = await (0,verifier/* loadVerifier */.V)(order.expectations.trust);
    const common = new CommonMembers();
    const readJson = (bytes) => common.read(bytes);
    const judge = async (name, source) => {
        const views = await (0,report_views/* viewsFor */.E)(source);
        const hooks = verifySignature === undefined ? { views, readJson } : { verifySignature, views, readJson };
        return (0,result/* resultOf */.Bg)(name, (0,reader/* readEvidence */.At)(source, order.expectations, order.now, hooks));
    };
    port.on('message', async (batch) => {
        // Passing one string takes half the time that passing its objects takes.
        port.postMessage(JSON.stringify(await resultsOf(batch, judge)));
    });
    // Until the worker pool ends it: the pool that started this thread ends it when this returns.
    await (0,external_node_events_.once)(port, 'close');
}
async function resultsOf(batch, judge) {
    const results = [];
    if (batch.kind === 'lines') {
        for (const { number, bytes } of (0,fleet_batch/* linesOf */.Dx)(batch)) {
            const line = (0,fleet_line/* readFleetLine */.L)(bytes, number);
            results.push(line.ok ? await judged(line.name, line.source, judge) : (0,result/* unread */.gy)(line.name, line.reason));
            if (bytes !== null && bytes.length > limits/* FLEET_LIMITS */.i.usualBytes)
                (0,heap.collectGarbage)();
        }
        return results;
    }
    for (const { name, path } of batch.items) {
        const source = await (0,evidence_open/* openEvidence */.i)(path, false);
        results.push(await judged(name, source, judge));
        if (bytesOf(source) > limits/* FLEET_LIMITS */.i.usualBytes)
            (0,heap.collectGarbage)();
    }
    return results;
}
function bytesOf({ bundle, files }) {
    return [...files.values()].reduce((sum, { length }) => sum + length, bundle?.bytes.length ?? 0);
}
/** The reader never throws; the code that makes the views could. */
async function judged(name, source, judge) {
    try {
        return await judge(name, source);
    }
    catch (error) {
        return (0,result/* unread */.gy)(name, (0,reasons/* reason */.l)('reader-fault', null, (0,thrown/* messageOf */.bD)(error)));
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


/**
 * Keeps the part of the heap for new values at its present size. By itself it grows to 100 MB while a run reads an image
 * of thousands of files, and nearly all of those values are soon garbage. Measured: 417 MB became 319, in the same time.
 * Called before the program is loaded, it also keeps the buffers of images from piling up: the larger that part is, the
 * later it is collected.
 */
function keepNewSpaceSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
let collect = null;
/**
 * Collects this thread's garbage now, in some 20 ms. By itself the JavaScript engine lets the texts of several long lines
 * pile up, or the buffers of an image, because each of them is a small part of the heap that a thread may have.
 */
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
/** Returns a thrown value's system code (`EACCES`), or `unknown error`. */
function codeOf(thrown) {
    return textMember(thrown, 'code') ?? 'unknown error';
}
/** Returns a thrown value's message, or `unknown error`. */
function messageOf(thrown) {
    return textMember(thrown, 'message') ?? 'unknown error';
}
/** Returns why something that a library read cannot be read: its own message, unless the library failed over it. */
function whyUnreadable(thrown) {
    return thrown instanceof TypeError || thrown instanceof RangeError
        ? 'it is not of the form that it must have'
        : messageOf(thrown);
}
/** Reads any object, not only this realm's Error: a VM's or a worker's errors have another class. */
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


/** The page that was rendered last: a run reads back the bytes that it has just written. */
let last = null;
/**
 * The view that this program writes next to a bundle for people, and renders again when it reads. Loaded only when
 * needed.
 */
async function loadViews() {
    const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(3091), __webpack_require__.e(6174), __webpack_require__.e(2905), __webpack_require__.e(5406), __webpack_require__.e(3707), __webpack_require__.e(2831)]).then(__webpack_require__.bind(__webpack_require__, 53707));
    return {
        [_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_NAME */ .F5]: (bytes) => {
            const of = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(bytes);
            if (last?.of !== of)
                last = { of, page: renderReport(bytes) };
            return last.page;
        },
    };
}
/**
 * The views that a reader of this evidence must render again: empty when the evidence has none, so that nothing is
 * loaded.
 */
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
    // A launch's statement names each output, and so may be as long as a file may be.
    return read === undefined
        ? verifierOf(trust, await ofEvidence())
        : verifierOf(trust, { read, characters: _evidence_open_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_LIMITS */ .Iy.fileBytes });
}
async function ofEvidence() {
    const [{ readStatement }, { MAX_SIGNATURE }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6174), __webpack_require__.e(2905), __webpack_require__.e(9630), __webpack_require__.e(7365), __webpack_require__.e(2417)]).then(__webpack_require__.bind(__webpack_require__, 32417)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3729)]).then(__webpack_require__.bind(__webpack_require__, 83729)),
    ]);
    return { read: readStatement, characters: MAX_SIGNATURE };
}
async function verifierOf(trust, kind) {
    switch (trust.kind) {
        case 'key': {
            const [{ readPublicKey }, { keyVerifier }] = await Promise.all([
                __webpack_require__.e(/* import() */ 8706).then(__webpack_require__.bind(__webpack_require__, 68706)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3729), __webpack_require__.e(4410)]).then(__webpack_require__.bind(__webpack_require__, 14410)),
            ]);
            return keyVerifier(readPublicKey(trust.publicKey), kind);
        }
        case 'certificate': {
            const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(5869)]).then(__webpack_require__.bind(__webpack_require__, 15869)),
                Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(3729), __webpack_require__.e(5740)]).then(__webpack_require__.bind(__webpack_require__, 15740)),
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
