export const id = 811;
export const ids = [811];
export const modules = {

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

/***/ 42908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ lines_LINE_LIMITS),
  S: () => (/* binding */ readLines)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/probes/contract.js
var contract = __webpack_require__(25411);
// EXTERNAL MODULE: ./build/src/probes/strict-json.js
var strict_json = __webpack_require__(31935);
;// CONCATENATED MODULE: ./build/src/probes/observation.js



/** What a line may hold: characters, nesting, parts, and the lengths of its texts. Also in the published schema. */
const LINE_LIMITS = {
    characters: 1_048_576,
    depth: 5,
    parts: 8,
    errorName: 100,
    message: 4096,
    keys: 4096,
    key: 4096,
};
const GREATEST_ERRNO = 4095;
/**
 * Reads one line of the payload's output, `{"probe_id": …, "parts": [{"error", "errno", "message"} | {"value"}]}`.
 * The schema is `schemas/observation.schema.json`; whether a probe comes twice is the collector's to see.
 *
 * @throws AttestationError `observation-invalid` or `observation-unknown-probe`, with the line's number
 */
function parseObservationLine(text, line) {
    let json;
    try {
        json = (0,strict_json/* parseStrictJson */.R)(text, LINE_LIMITS);
    }
    catch (cause) {
        throw invalid(line, cause instanceof Error ? cause.message : 'it is not JSON', cause);
    }
    const { probe_id: probeId, parts } = members(json, ['probe_id', 'parts'], line);
    if (typeof probeId !== 'string')
        throw invalid(line, 'its probe_id is no text');
    if ((0,contract/* contractOf */.Qu)(probeId) === undefined)
        throw unknownProbe(line);
    if (!isArray(parts) || parts.length === 0 || parts.length > LINE_LIMITS.parts) {
        throw invalid(line, `its parts are no list of 1 to ${LINE_LIMITS.parts}`);
    }
    return { probeId, parts: parts.map((part) => parsePart(part, line)), line };
}
function parsePart(part, line) {
    if (isObject(part) && Object.hasOwn(part, 'value')) {
        const { value } = members(part, ['value'], line);
        return { outcome: 'value', value: parseValue(value, line) };
    }
    const { error, errno, message } = members(part, ['error', 'errno', 'message'], line);
    if (typeof error !== 'string' || error.length > LINE_LIMITS.errorName)
        throw invalid(line, 'its error is no name');
    if (typeof message !== 'string' || message.length > LINE_LIMITS.message)
        throw invalid(line, 'its message is no short text');
    if (typeof errno !== 'number' || !Number.isInteger(errno) || errno < 0 || errno > GREATEST_ERRNO) {
        throw invalid(line, `its errno is no whole number from 0 to ${GREATEST_ERRNO}`);
    }
    return { outcome: 'raised', error, errno: Math.abs(errno), message };
}
function parseValue(value, line) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (!isArray(value))
        throw invalid(line, 'its value is no text, no truth value and no list of texts');
    if (value.length > LINE_LIMITS.keys)
        throw invalid(line, `its value is a list of more than ${LINE_LIMITS.keys}`);
    return value.map((item) => {
        if (typeof item === 'string' && item.length <= LINE_LIMITS.key)
            return item;
        throw invalid(line, 'its value is a list of something else than short texts');
    });
}
/** An object's members, when they are exactly these. */
function members(json, names, line) {
    if (!isObject(json))
        throw invalid(line, 'it is not built of objects where it must be');
    const found = Object.keys(json);
    if (found.length !== names.length || !names.every((name) => Object.hasOwn(json, name))) {
        throw invalid(line, `its members are not exactly ${names.join(', ')}`);
    }
    return json;
}
function isArray(json) {
    return Array.isArray(json);
}
function isObject(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}
function invalid(line, reason, cause) {
    return new errors/* AttestationError */.L('blocked', 'observation-invalid', `Line ${line} of /out/attest.jsonl is no observation: ${reason}.`, 'The payload must write lines as schemas/observation.schema.json describes them.', cause);
}
function unknownProbe(line) {
    return new errors/* AttestationError */.L('blocked', 'observation-unknown-probe', `Line ${line} of /out/attest.jsonl names a probe that the contract does not know.`, "The payload may report the contract's probes only (see the table in the README).");
}

// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(87444);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js + 1 modules
var reasons = __webpack_require__(26284);
;// CONCATENATED MODULE: ./build/src/evidence/lines.js





/** Five times what twelve honest probes write on a host with a long mount table. */
const lines_LINE_LIMITS = { bytes: 1024 * 1024, lines: 64, lineBytes: 256 * 1024 };
const NEWLINE = 0x0a;
/**
 * Reads attest.jsonl: UTF-8 lines, each ended by a newline, each one probe of the contract, each probe at most once. A
 * probe that comes twice counts as not reported: nobody can say which line is meant.
 */
function readLines(bytes, limits = lines_LINE_LIMITS) {
    if (bytes.length > limits.bytes)
        return tooLarge(limits.bytes);
    const { lines, terminated } = splitLines(bytes);
    const problems = terminated ? [] : [(0,reasons/* reason */.l)('attest-unterminated')];
    if (lines.length > limits.lines)
        problems.push((0,reasons/* reason */.l)('attest-too-many-lines', null, String(limits.lines)));
    const observations = [];
    for (const [index, line] of lines.slice(0, limits.lines).entries()) {
        const read = readLine(line, index + 1, limits.lineBytes);
        if ('code' in read)
            problems.push(read);
        else
            observations.push(read);
    }
    const repeated = repeatedProbes(observations);
    for (const probeId of repeated)
        problems.push((0,reasons/* reason */.l)('probe-repeated', probeId));
    return { observations: observations.filter(({ probeId }) => !repeated.has(probeId)), problems };
}
function tooLarge(bytes) {
    return { observations: [], problems: [(0,reasons/* reason */.l)('attest-too-large', null, `${bytes} bytes`)] };
}
function splitLines(bytes) {
    const lines = [];
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
        lines.push(bytes.subarray(start, end));
        start = end + 1;
    }
    return { lines, terminated: start === bytes.length };
}
function readLine(bytes, line, limit) {
    if (bytes.length > limit)
        return lines_invalid(line, `it is longer than ${limit} bytes`);
    const text = (0,canonical_json/* decodeUtf8 */._6)(bytes);
    if (text === null)
        return lines_invalid(line, 'it is not UTF-8 without byte order mark');
    if (text.includes('\0'))
        return lines_invalid(line, 'it holds a NUL character');
    try {
        const observation = parseObservationLine(text, line);
        return (0,contract/* contractOf */.Qu)(observation.probeId) ? observation : (0,reasons/* reason */.l)('probe-unknown', observation.probeId);
    }
    catch (error) {
        if (error instanceof errors/* AttestationError */.L && error.code === 'observation-unknown-probe') {
            return (0,reasons/* reason */.l)('probe-unknown', `line ${line}`);
        }
        return lines_invalid(line, error instanceof errors/* AttestationError */.L ? error.message : 'it cannot be parsed');
    }
}
function lines_invalid(line, why) {
    return (0,reasons/* reason */.l)('line-invalid', String(line), why);
}
function repeatedProbes(observations) {
    const seen = new Set();
    const repeated = new Set();
    for (const { probeId } of observations)
        (seen.has(probeId) ? repeated : seen).add(probeId);
    return repeated;
}


/***/ }),

/***/ 99643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openEvidence)
/* harmony export */ });
/* unused harmony export OPEN_LIMITS */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42100);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26284);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8882);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76665);







/** What a reader opens: far more than this program writes, far less than what hurts. */
const OPEN_LIMITS = { files: 64, fileBytes: 64 * 1024 * 1024, totalBytes: 128 * 1024 * 1024 };
const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');
/** Opens evidence. Never throws for anything that lies at the path: what is wrong stands in `problems`. */
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
async function openFolder(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
    try {
        return await readFolder(path, handle);
    }
    finally {
        await handle.close().catch(() => undefined);
    }
}
async function readFolder(path, handle) {
    const inside = `/proc/self/fd/${handle.fd}`;
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(inside)).sort();
    if (names.length > OPEN_LIMITS.files)
        return closed(path, 'folder', tooMany(path));
    const files = new Map();
    const problems = [];
    let room = OPEN_LIMITS.totalBytes;
    for (const name of names) {
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
async function openFile(path) {
    const read = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)(path, OPEN_LIMITS.totalBytes, false);
    if (read.kind !== 'bytes')
        return closed(path, 'bundle', refusal(path, read));
    if (Buffer.from(read.bytes.subarray(0, ZIP_MAGIC.length)).equals(ZIP_MAGIC)) {
        // The zip reader loads only for zips.
        const { unzip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(441)]).then(__webpack_require__.bind(__webpack_require__, 14441));
        const zip = await unzip(read.bytes, OPEN_LIMITS);
        return sourceOf(path, 'zip', zip.files, zip.problems);
    }
    return openBundleAlone(path, read.bytes);
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
        case 'unsafe':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-link', name);
        case 'unreadable':
            return read.detail === 'EISDIR' ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-link', name) : unreadable(name, read.detail);
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

/***/ 58662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readEvidence)
});

// EXTERNAL MODULE: ./build/src/digest.js
var digest = __webpack_require__(23837);
// EXTERNAL MODULE: ./build/src/probes/contract.js
var contract = __webpack_require__(25411);
// EXTERNAL MODULE: ./build/src/probes/corroborate.js + 1 modules
var corroborate = __webpack_require__(44880);
// EXTERNAL MODULE: ./build/src/seccomp/profile.js + 2 modules
var profile = __webpack_require__(23872);
// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(87444);
// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var evidence_bundle = __webpack_require__(34731);
// EXTERNAL MODULE: ./build/src/evidence/exec-from-out.js
var exec_from_out = __webpack_require__(76306);
// EXTERNAL MODULE: ./build/src/evidence/payload-digest.js
var payload_digest = __webpack_require__(81950);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js + 1 modules
var evidence_reasons = __webpack_require__(26284);
;// CONCATENATED MODULE: ./build/src/evidence/check-consistency.js





/** What stands twice in a bundle, or follows from something else in it, must agree with itself. */
function checkConsistency(evidence) {
    return [
        ...derivedFields(evidence),
        ...ranById(evidence),
        ...mounts(evidence),
        ...times(evidence),
        ...venueForm(evidence),
        ...unread(evidence),
        ...check_consistency_name(evidence),
    ];
}
function derivedFields({ bundle }) {
    const { host } = bundle;
    const derived = {
        runtime: (0,evidence_bundle/* runtimeOf */.GV)(host),
        image_digest_kind: host.image.id_kind,
        image_config_digest: host.image.config_digest,
        rootfs_diff_ids: host.image.diff_ids,
        payload_sha256: (0,payload_digest/* payloadDigest */.J)(host.files.payload),
        exec_from_out: (0,exec_from_out/* execFromOut */._)(host),
    };
    const claimed = { ...bundle };
    return Object.entries(derived)
        .filter(([field, value]) => !(0,canonical_json/* equalJson */.FS)(claimed[field], value))
        .map(([field]) => (0,evidence_reasons/* reason */.l)('fields-disagree', field, 'the host’s facts say otherwise'));
}
/** The image runs by its id, never by its tag (contract §3). */
function ranById({ bundle: { run, image_digest } }) {
    return run.arguments.at(-1) === image_digest
        ? []
        : [(0,evidence_reasons/* reason */.l)('fields-disagree', 'run.arguments', 'the image was not run by its id')];
}
/** An engine tells a mount's mode twice, and a tmpfs has nothing of the host's behind it. */
function mounts({ bundle }) {
    return bundle.host.container.mounts
        .filter(({ type, source, read_only, options }) => {
        const told = options.includes('ro') ? [true] : [];
        if (options.includes('rw'))
            told.push(false);
        return told.some((readOnly) => readOnly !== read_only) || (type === 'tmpfs' && source !== '');
    })
        .map(({ destination }) => (0,evidence_reasons/* reason */.l)('fields-disagree', 'host.container.mounts', destination));
}
function times({ bundle }) {
    const stamps = { created_at: bundle.created_at, 'run.started_at': bundle.run.started_at };
    const found = Object.entries(stamps)
        .filter(([, stamp]) => !isInstant(stamp))
        .map(([field]) => (0,evidence_reasons/* reason */.l)('fields-disagree', field, 'there is no such day'));
    if (bundle.created_at < bundle.run.started_at) {
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'created_at', 'it is before the run'));
    }
    return found;
}
/** The schema's pattern lets 31 February pass; the calendar does not. */
function isInstant(stamp) {
    const time = new Date(stamp);
    return !Number.isNaN(time.getTime()) && (0,evidence_bundle/* instant */.uR)(time) === stamp;
}
function venueForm({ bundle }) {
    const ofCi = 'GITHUB_REPOSITORY' in bundle.venue_facts;
    return ofCi === (bundle.venue === 'CI')
        ? []
        : [(0,evidence_reasons/* reason */.l)('fields-disagree', 'venue_facts', `they are not those of ${bundle.venue}`)];
}
/** Parts whose meaning this version cannot compute again are never believed. */
function unread({ bundle }) {
    return ['controls', 'posture']
        .filter((part) => bundle[part] !== undefined)
        .map((part) => (0,evidence_reasons/* reason */.l)('part-not-recomputed', part));
}
/** A bundle file alone may have any name: the packet's §4 wants it under another one on a VPS. */
function check_consistency_name({ source, bundle, bundleName: found }) {
    const expected = (0,evidence_bundle/* bundleName */.u1)(bundle);
    return source.kind === 'bundle' || found === expected ? [] : [(0,evidence_reasons/* reason */.l)('bundle-name', found, expected)];
}

// EXTERNAL MODULE: ./build/src/evidence/file-names.js
var file_names = __webpack_require__(42100);
// EXTERNAL MODULE: ./build/src/evidence/lines.js + 1 modules
var evidence_lines = __webpack_require__(42908);
// EXTERNAL MODULE: ./build/src/evidence/observed.js
var observed = __webpack_require__(21755);
;// CONCATENATED MODULE: ./build/src/evidence/check-files.js






/** Every file beside the bundle is its signature, or listed with its digest, or a view made again to the same bytes. */
function checkFiles(evidence, views) {
    return [
        ...listing(evidence),
        ...listedFiles(evidence),
        ...presentFiles(evidence, views),
        ...payloadLines(evidence),
    ];
}
function listing({ bundle }) {
    const paths = bundle.files.map(({ path }) => path);
    const found = paths.filter((path) => !(0,file_names/* isListable */.$9)(path)).map((path) => (0,evidence_reasons/* reason */.l)('unknown-file', path));
    if (new Set(paths).size !== paths.length)
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'files', 'a file is listed twice'));
    const digests = {
        [file_names/* FILE_NAMES */.GY.profile]: bundle.seccomp_sha256,
        [file_names/* FILE_NAMES */.GY.dockerfile]: bundle.dockerfile_sha256,
    };
    for (const { path, sha256 } of bundle.files) {
        if (Object.hasOwn(digests, path) && digests[path] !== sha256) {
            found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'files', `${path} has another digest elsewhere in the bundle`));
        }
    }
    if (!paths.includes(file_names/* FILE_NAMES */.GY.attest) && bundle.observation_problems.length === 0) {
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'files', `${file_names/* FILE_NAMES */.GY.attest} is not listed`));
    }
    return found;
}
function listedFiles({ source, bundle }) {
    if (source.kind === 'bundle')
        return [];
    return bundle.files.flatMap(({ path, size, sha256 }) => {
        const bytes = source.files.get(path);
        if (bytes === undefined)
            return [(0,evidence_reasons/* reason */.l)('file-missing', path)];
        if (bytes.length !== size)
            return [(0,evidence_reasons/* reason */.l)('file-differs', path, `${bytes.length} bytes, ${size} listed`)];
        return (0,digest/* sha256Of */.B)(bytes) === sha256 ? [] : [(0,evidence_reasons/* reason */.l)('file-differs', path, 'its digest is another one')];
    });
}
function presentFiles({ source, bundle, bundleName }, views) {
    const listed = new Set(bundle.files.map(({ path }) => path));
    return [...source.files].flatMap(([name, bytes]) => {
        if (listed.has(name) || name === (0,file_names/* signatureName */.S1)(bundleName))
            return [];
        const render = Object.hasOwn(views, name) ? views[name] : undefined;
        if (render === undefined || source.bundle === null)
            return [(0,evidence_reasons/* reason */.l)('unknown-file', name)];
        const same = Buffer.compare(render(source.bundle.bytes), bytes) === 0;
        return same ? [] : [(0,evidence_reasons/* reason */.l)('file-differs', name, 'the reader makes another one of this bundle')];
    });
}
/** The payload's own lines, read again: they must come to what the bundle says was observed. */
function payloadLines({ source, bundle, observations }) {
    const bytes = source.files.get(file_names/* FILE_NAMES */.GY.attest);
    if (bytes === undefined)
        return [];
    const lines = (0,evidence_lines/* readLines */.S)(bytes);
    const found = [];
    // Both in the bundle's own form, in which each thing is written one way.
    const recorded = (0,observed/* recordObservations */.v)(lines.observations, bundle.raw);
    if (!(0,canonical_json/* equalJson */.FS)(recorded, (0,observed/* recordObservations */.v)(observations, bundle.raw))) {
        found.push((0,evidence_reasons/* reason */.l)('observations-differ', null, 'another observation'));
    }
    const problems = lines.problems.map(({ code, subject }) => ({ code, subject }));
    if (!(0,canonical_json/* equalJson */.FS)(problems, bundle.observation_problems)) {
        found.push((0,evidence_reasons/* reason */.l)('observations-differ', null, 'other problems'));
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/probes/doors.js + 4 modules
var doors = __webpack_require__(57941);
// EXTERNAL MODULE: ./build/src/probes/judge-context.js
var judge_context = __webpack_require__(62780);
;// CONCATENATED MODULE: ./build/src/evidence/check-host.js






/** What the host's own facts say: of every probe, every door, the profile that the engine held, and the image. */
function checkHost(evidence, probes) {
    return [
        ...corroboration(probes),
        ...check_host_doors(evidence),
        ...check_host_profile(evidence),
        ...check_host_image(evidence),
        ...executables(evidence),
    ];
}
function corroboration(probes) {
    return probes.flatMap(({ probeId, corroboration: found }) => found.state === 'corroborated' ? [] : [(0,evidence_reasons/* reason */.l)(found.state, probeId, found.why)]);
}
function check_host_doors({ bundle, profile: file }) {
    if (file === null)
        return [];
    return (0,doors/* findDoors */.HA)(bundle.host, file).flatMap(({ door, found }) => found.state === 'closed'
        ? []
        : [(0,evidence_reasons/* reason */.l)('door-open', `${door.never ? 'no ' : ''}${door.flag}`, found.why)]);
}
function check_host_profile({ bundle, profile: file }) {
    const found = [];
    if ((0,digest/* sha256Of */.B)(bundle.profile.text) !== bundle.seccomp_sha256)
        found.push((0,evidence_reasons/* reason */.l)('profile-text-differs'));
    if (file === null)
        found.push((0,evidence_reasons/* reason */.l)('profile-invalid', null, 'it cannot be parsed'));
    const held = bundle.host.seccomp;
    if (held === null)
        found.push((0,evidence_reasons/* reason */.l)('engine-profile-missing'));
    else if (file !== null && !(0,profile/* sameProfile */.ch)(held, file)) {
        found.push((0,evidence_reasons/* reason */.l)('engine-profile-differs', null, 'their normal forms are not equal'));
    }
    return found;
}
function check_host_image({ bundle: { image_digest, host } }) {
    const { image, container } = host;
    const found = [];
    if (image_digest !== container.image_id || container.image_id !== image.id)
        found.push((0,evidence_reasons/* reason */.l)('image-differs'));
    const uid = (0,judge_context/* uidOf */.k)(image.user);
    if (uid === null || uid === 0)
        found.push((0,evidence_reasons/* reason */.l)('image-user', image.user === '' ? 'no user' : image.user));
    if (image.volumes.length > 0)
        found.push((0,evidence_reasons/* reason */.l)('image-volumes', null, image.volumes.join(', ')));
    if (image.onbuild.length > 0)
        found.push((0,evidence_reasons/* reason */.l)('image-onbuild'));
    return found;
}
/** An empty file: execve answers ENOEXEC. Docker leaves such, mode 0755, where it will mount /etc/hosts and the like. */
const EMPTY = (0,digest/* sha256Of */.B)('');
function executables({ bundle }) {
    const unexpected = (0,corroborate/* unexpectedExecutables */.p)(bundle.host.files)
        .filter(({ sha256 }) => sha256 !== EMPTY)
        .map(({ path }) => path);
    if (unexpected.length === 0)
        return [];
    const more = unexpected.length > 5 ? ` and ${unexpected.length - 5} more` : '';
    return [(0,evidence_reasons/* reason */.l)('image-has-executables', null, `${unexpected.slice(0, 5).join(', ')}${more}`)];
}

;// CONCATENATED MODULE: ./build/src/evidence/generated/release-digests.js
/** This release’s own profiles, by the digest of the file’s bytes. */
const RELEASE_PROFILES = {
    'seccomp/deny-by-default.json': 'sha256:3f4c252b5019e0a7ce7f6b662fa22530f89c8cca1a8c5da1cad8dce98cb34726',
    'seccomp/targeted-deny.json': 'sha256:a7449f9fcd1684d9d57c544131a7b023b75b3c3d9242c466fa27a52e514e9826',
};
/** This release’s own payload. */
const RELEASE_PAYLOADS = {
    'inspector/main.py': 'sha256:36abb019a910da5eb613c50e5d1526fa64d7a264cb70d014a0940fa8381ca618',
};

;// CONCATENATED MODULE: ./build/src/evidence/check-pins.js


/** Whether profile, payload and image are the expected ones: the caller's pins, else this release's own digests. */
function pinsOf({ bundle, expectations }) {
    const { seccomp, payload, image } = expectations;
    return [
        pin('seccomp', seccomp, Object.values(RELEASE_PROFILES), [bundle.seccomp_sha256]),
        pin('payload', payload, Object.values(RELEASE_PAYLOADS), [bundle.payload_sha256]),
        pin('image', image, [], [bundle.image_digest, bundle.image_config_digest]),
    ];
}
/** `found`: the digest itself first, then others under which the same thing is known. */
function pin(what, caller, release, [found, other]) {
    const expected = caller ?? release;
    const matched = expected.includes(found) || (other != null && expected.includes(other));
    const source = caller !== null ? 'caller' : matched ? 'release' : 'none';
    return { what, source, expected: source === 'none' ? [] : expected, found, matched };
}
const CODES = {
    seccomp: { unpinned: 'unpinned-profile', notExpected: 'profile-not-expected' },
    payload: { unpinned: 'unpinned-payload', notExpected: 'payload-not-expected' },
    image: { unpinned: 'unpinned-image', notExpected: 'image-not-expected' },
};
/** A pin that does not match blocks: unpinned when nobody expects it, not expected when the caller expects another. */
function checkPins(pins) {
    return pins
        .filter(({ matched }) => !matched)
        .map(({ what, source, found }) => (0,evidence_reasons/* reason */.l)(source === 'caller' ? CODES[what].notExpected : CODES[what].unpinned, found));
}

;// CONCATENATED MODULE: ./build/src/evidence/check-signature.js


/** The signature step (contract §6): trust is the caller's; without it, or without a signature, nothing is verified. */
function checkSignature(source, expectations, verify) {
    if (source.bundle === null)
        return refuse();
    const signature = source.files.get((0,file_names/* signatureName */.S1)(source.bundle.name));
    if (expectations.trust.kind === 'not-chosen') {
        return refuse((0,evidence_reasons/* reason */.l)('trust-not-chosen'), ...(signature === undefined ? [(0,evidence_reasons/* reason */.l)('unsigned')] : []));
    }
    if (signature === undefined)
        return refuse((0,evidence_reasons/* reason */.l)('signature-missing'));
    if (verify === undefined)
        return refuse((0,evidence_reasons/* reason */.l)('signature-unchecked'));
    const result = verify(source.bundle.bytes, signature, expectations);
    return result.ok || result.reasons.length > 0
        ? result
        : refuse((0,evidence_reasons/* reason */.l)('signature-invalid', null, 'no reason was given'));
}
function refuse(...reasons) {
    return { ok: false, reasons };
}

;// CONCATENATED MODULE: ./build/src/evidence/check-venue.js

/** Where and when it was made, and for whom: venue, challenge, age (contract §6). */
function checkVenue(evidence) {
    return [...venue(evidence), ...claims(evidence), ...challenge(evidence), ...age(evidence)];
}
function venue({ bundle, expectations, signer }) {
    switch (bundle.venue) {
        case 'LOCAL':
            return [(0,evidence_reasons/* reason */.l)('venue-local')];
        case 'CI':
        case 'VPS': {
            const found = [];
            if (!expectations.venues.includes(bundle.venue)) {
                found.push((0,evidence_reasons/* reason */.l)('venue-not-expected', bundle.venue, expectations.venues.join(', ')));
            }
            if (bundle.venue === 'CI' && signer?.kind !== 'certificate')
                found.push((0,evidence_reasons/* reason */.l)('venue-claimed'));
            return found;
        }
    }
}
function claims({ bundle: { venue_facts: facts }, expectations }) {
    const ofCi = 'GITHUB_REPOSITORY' in facts;
    const checks = [
        ['repository-not-expected', expectations.repository, ofCi ? facts.GITHUB_REPOSITORY : ''],
        ['workflow-not-expected', expectations.workflow, ofCi ? facts.GITHUB_WORKFLOW_REF : ''],
        ['runner-environment-not-expected', expectations.runnerEnvironment, ofCi ? facts.RUNNER_ENVIRONMENT : ''],
    ];
    return checks.flatMap(([code, expected, found]) => expected === null || expected === found
        ? []
        : [(0,evidence_reasons/* reason */.l)(code, found === '' ? 'nothing known' : found, expected)]);
}
function challenge({ bundle, expectations }) {
    return expectations.challenge === null || expectations.challenge === bundle.challenge
        ? []
        : [(0,evidence_reasons/* reason */.l)('challenge-differs')];
}
const DAY_MS = 86_400_000;
/** How far ahead a clock that attested may be of the one that reads. */
const CLOCK_SKEW_MS = 5 * 60_000;
function age({ bundle, expectations, verifiedTime, now }) {
    const made = verifiedTime ?? new Date(bundle.created_at);
    const ageMs = now.getTime() - made.getTime();
    const limitMs = expectations.maxAgeDays * DAY_MS;
    // Each comparison is so written that a time which is none blocks.
    if (!(ageMs >= -CLOCK_SKEW_MS))
        return [(0,evidence_reasons/* reason */.l)('from-the-future', bundle.created_at)];
    if (ageMs <= limitMs)
        return [];
    return [(0,evidence_reasons/* reason */.l)('too-old', days(ageMs / DAY_MS), days(expectations.maxAgeDays))];
}
function days(count) {
    return `${Math.floor(count * 10) / 10} days`;
}

;// CONCATENATED MODULE: ./build/src/evidence/check-verdicts.js



/** Every verdict is computed again from what was observed; a claim that differs is a reason of its own (contract §6). */
function checkVerdicts(evidence) {
    return [
        ...failedProbes(evidence),
        ...claimedProbes(evidence),
        ...rawFields(evidence),
        ...observedForm(evidence),
        ...outputProblems(evidence),
        ...runEnd(evidence),
    ];
}
function failedProbes({ recomputed }) {
    return recomputed.judgements
        .filter(({ verdict }) => verdict !== 'PASS')
        .map(({ probeId, why }) => (0,evidence_reasons/* reason */.l)('probe-failed', probeId, why));
}
function claimedProbes({ bundle, recomputed }) {
    const claimedIds = bundle.probes.map(({ probe_id }) => probe_id);
    const ids = recomputed.probes.map(({ probe_id }) => probe_id);
    if (!(0,canonical_json/* equalJson */.FS)(claimedIds, ids)) {
        const odd = ids.find((id) => !claimedIds.includes(id)) ??
            claimedIds.find((id, index) => id !== ids[index]) ??
            'order';
        return [(0,evidence_reasons/* reason */.l)('probe-set-differs', odd, `${claimedIds.length} claimed, ${ids.length} computed`)];
    }
    return recomputed.probes.flatMap((probe, index) => {
        const claimed = bundle.probes[index];
        return claimed === undefined
            ? [(0,evidence_reasons/* reason */.l)('probe-set-differs', probe.probe_id)]
            : differences(claimed, probe);
    });
}
function differences(claimed, computed) {
    const id = computed.probe_id;
    const found = [];
    if (claimed.verdict !== computed.verdict)
        found.push((0,evidence_reasons/* reason */.l)('verdict-differs', id, claimed.verdict));
    for (const field of ['operation', 'expected']) {
        if (claimed[field] !== computed[field])
            found.push((0,evidence_reasons/* reason */.l)('contract-differs', id, field));
    }
    for (const field of ['actual_stderr_or_value', 'errno_or_exit', 'artifact_path']) {
        if (claimed[field] !== computed[field])
            found.push((0,evidence_reasons/* reason */.l)('actual-differs', id, field));
    }
    return found;
}
function rawFields({ bundle, recomputed }) {
    const fields = ['mountinfo', 'env_keyset', 'proc_net_dev'];
    return fields
        .filter((field) => !(0,canonical_json/* equalJson */.FS)(bundle.raw[field], recomputed.raw[field]))
        .map((field) => (0,evidence_reasons/* reason */.l)('raw-differs', field));
}
function observedForm({ bundle, observations, recomputed }) {
    const found = [];
    if (!(0,canonical_json/* equalJson */.FS)(bundle.observed, (0,observed/* recordObservations */.v)(observations, bundle.raw))) {
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'observed', 'it is not in the one form that this program writes'));
    }
    if (!(0,canonical_json/* equalJson */.FS)(bundle.not_run, recomputed.notRun)) {
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'not_run', 'other probes were left out'));
    }
    return found;
}
/** What was wrong with the payload's output is recorded by code; each one still blocks when it is read back. */
function outputProblems({ bundle }) {
    return bundle.observation_problems.map(({ code, subject }) => (0,evidence_reasons/* isReasonCode */.O8)(code)
        ? (0,evidence_reasons/* reason */.l)(code, subject, 'as the run recorded it')
        : (0,evidence_reasons/* reason */.l)('part-not-recomputed', `observation_problems ${code}`));
}
function runEnd({ bundle: { run } }) {
    if (run.ended !== 'exited')
        return [(0,evidence_reasons/* reason */.l)('run-not-finished', run.ended)];
    return run.exit_code === 0 ? [] : [(0,evidence_reasons/* reason */.l)('payload-exit', String(run.exit_code))];
}

// EXTERNAL MODULE: ./build/src/evidence/generated/validate-bundle.js
var validate_bundle = __webpack_require__(92804);
;// CONCATENATED MODULE: ./build/src/evidence/l1-status.js

/** How each of #24 to #37 stands on these probes; without any (unreadable evidence) nothing is attested. */
function l1Statuses(probes) {
    return contract/* L1_MATRIX */.Iq.map((row) => ({
        test: row.test,
        status: statusOf(row, probes),
        probes: row.binding.kind === 'probes' ? row.binding.probes : [],
        sentence: row.sentence,
    }));
}
function statusOf({ binding }, probes) {
    switch (binding.kind) {
        case 'unbound':
            return 'unbound';
        case 'build-time':
            return 'not-attested-here';
        case 'probes': {
            const bound = binding.probes.map((id) => probes.find(({ probeId }) => probeId === id));
            if (bound.some((probe) => probe === undefined || probe.judgement === null))
                return 'not-run';
            return bound.every((probe) => probe !== undefined && stands(probe)) ? 'attested' : 'failed';
        }
    }
}
/** Whether a probe passed and the host bears it out. */
function stands({ judgement, corroboration }) {
    return judgement?.verdict === 'PASS' && corroboration.state === 'corroborated';
}

// EXTERNAL MODULE: ./build/src/evidence/recompute.js + 9 modules
var recompute = __webpack_require__(28489);
// EXTERNAL MODULE: ./build/src/evidence/thrown.js
var thrown = __webpack_require__(76665);
;// CONCATENATED MODULE: ./build/src/evidence/waive.js

/** Sorts reasons by the caller's waivers. Programs in the image can be forgone only of an image that is pinned. */
function waive(reasons, { waivers }, pins) {
    const imagePinned = pins.some(({ what, source, matched }) => what === 'image' && source === 'caller' && matched);
    const forgone = (code) => {
        const waiver = (0,evidence_reasons/* waiverFor */.Qd)(code);
        if (waiver === null || !waivers.has(waiver))
            return null;
        return waiver === 'executables' && !imagePinned ? null : waiver;
    };
    return {
        blocking: reasons.filter(({ code }) => forgone(code) === null),
        waived: reasons.filter(({ code }) => forgone(code) !== null),
        waivers: [...new Set(reasons.flatMap(({ code }) => forgone(code) ?? []))],
    };
}

;// CONCATENATED MODULE: ./build/src/evidence/reader.js



















/**
 * Reads evidence as a stranger (contract §6): runs nothing, opens nothing, believes nothing. The order: bytes,
 * signature, strict JSON, schema, recomputation, corroboration, files, pins, venue, challenge, age. Never throws:
 * whatever happens that is not ACCEPTED is BLOCKED, with every reason.
 */
function readEvidence(source, expectations, now, hooks = {}) {
    try {
        return read(source, expectations, now, hooks);
    }
    catch (error) {
        return conclude({ source, expectations, now, reasons: [(0,evidence_reasons/* reason */.l)('reader-fault', null, (0,thrown/* messageOf */.b)(error))] });
    }
}
function read(source, expectations, now, hooks) {
    const signature = checkSignature(source, expectations, hooks.verifySignature);
    const signer = signature.ok ? signature.signer : null;
    const first = [...source.problems, ...signature.reasons];
    const parsed = parseBundle(source);
    if (!parsed.ok)
        return conclude({ source, expectations, now, reasons: [...first, ...parsed.reasons], signer });
    const verifiedTime = signature.ok ? signature.verifiedTime : null;
    const evidence = caseOf(source, parsed.name, parsed.bundle, { signer, verifiedTime, expectations, now });
    const probes = readProbes(evidence);
    const pins = pinsOf(evidence);
    const reasons = [
        ...first,
        ...(signature.ok ? signature.compare(parsed.bundle) : []),
        ...checkVerdicts(evidence),
        ...checkHost(evidence, probes),
        ...checkConsistency(evidence),
        ...checkFiles(evidence, hooks.views ?? {}),
        ...checkPins(pins),
        ...checkVenue(evidence),
    ];
    return conclude({ source, expectations, now, reasons, signer, bundle: parsed.bundle, probes, pins });
}
function parseBundle(source) {
    if (source.bundle === null) {
        return { ok: false, reasons: source.problems.length > 0 ? [] : [(0,evidence_reasons/* reason */.l)('bundle-missing')] };
    }
    const { name, bytes } = source.bundle;
    const json = (0,canonical_json/* readStrictJson */.Sr)(bytes);
    if (!json.ok)
        return { ok: false, reasons: [(0,evidence_reasons/* reason */.l)(json.fault, null, json.detail)] };
    const { value } = json;
    if ((0,validate_bundle/* isBundle */.b)(value))
        return { ok: true, name, bundle: value };
    return { ok: false, reasons: [(0,evidence_reasons/* reason */.l)('bundle-schema', null, (0,validate_bundle/* bundleProblem */.Q)(value) ?? 'unknown')] };
}
function caseOf(source, bundleName, bundle, rest) {
    const observations = (0,observed/* restoreObservations */.u)(bundle.observed, bundle.raw);
    const recomputed = (0,recompute/* recompute */.Z)(bundle.host, observations);
    return { source, bundleName, bundle, observations, recomputed, profile: profileOf(bundle), ...rest };
}
function profileOf(bundle) {
    try {
        return (0,profile/* parseProfile */.jZ)(bundle.profile.text, bundle.host.system.architecture);
    }
    catch {
        return null;
    }
}
/** Every probe of the contract; one that was left out and need not run counts for nothing and blocks nothing. */
function readProbes({ bundle, recomputed, profile }) {
    return contract/* PROBES */._v.map(({ id, l1, operation, expected }) => {
        const judgement = recomputed.judgements.find(({ probeId }) => probeId === id) ?? null;
        const corroboration = profile === null
            ? { state: 'uncorroborated', why: 'The recorded seccomp profile cannot be read.' }
            : (0,corroborate/* corroborate */.x)(id, bundle.host, profile);
        return { probeId: id, l1, operation, expected, judgement, corroboration };
    });
}
/** The one place where ACCEPTED is said: a bundle that was read whole, every probe judged, and no reason left. */
function conclude(found) {
    const { source, expectations, now, reasons, signer = null, bundle = null, probes = [], pins = [] } = found;
    const { blocking, waived, waivers } = waive(reasons, expectations, pins);
    const accepted = bundle !== null && probes.length === contract/* PROBES */._v.length && blocking.length === 0;
    return {
        verdict: accepted ? 'ACCEPTED' : 'BLOCKED',
        headline: headline(accepted, blocking.length, waivers),
        reasons: blocking,
        waived,
        waivers,
        bundleName: source.bundle?.name ?? null,
        bundleSha256: source.bundle === null ? null : (0,digest/* sha256Of */.B)(source.bundle.bytes),
        bundle,
        probes,
        l1: l1Statuses(probes),
        pins,
        signer,
        readAt: now,
    };
}
function headline(accepted, blocking, waivers) {
    const forgone = waivers.length > 0 ? ` with waivers: ${waivers.join(', ')}` : '';
    if (accepted)
        return `ACCEPTED${forgone}`;
    return `BLOCKED for ${blocking} ${blocking === 1 ? 'reason' : 'reasons'}${forgone === '' ? '' : ` (${forgone.trim()})`}`;
}


/***/ }),

/***/ 26284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O8: () => (/* binding */ isReasonCode),
  l: () => (/* binding */ reason),
  Qd: () => (/* binding */ waiverFor)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/evidence/reason-table.js
/**
 * Every reason for which a reader blocks evidence. Codes are stable: tools match on them. The table in
 * docs/evidence-format.md is made from this one, and a test produces every code.
 */
const REASON_TABLE = {
    // What could not be found, opened or read.
    'evidence-missing': {
        class: 'unverifiable',
        sentence: 'There is nothing at {subject}.',
        remedy: 'Name an evidence folder, a bundle file, or a downloaded artifact (zip).',
    },
    'evidence-unreadable': {
        class: 'unverifiable',
        sentence: '{subject} could not be read ({detail}).',
        remedy: 'Make it readable for this user, or copy the evidence to a place where it is.',
    },
    'evidence-link': {
        class: 'invalid',
        sentence: '{subject} is a link or another special file, and evidence holds regular files only.',
        remedy: 'Copy the evidence again without links.',
    },
    'evidence-too-large': {
        class: 'unverifiable',
        sentence: '{subject} is larger than a reader opens ({detail}).',
        remedy: 'This is not evidence that this program wrote; look at it by hand.',
    },
    'zip-refused': {
        class: 'invalid',
        sentence: 'The archive was refused: {detail}.',
        remedy: 'Download the artifact again, or unpack it yourself and verify the folder.',
    },
    'bundle-missing': {
        class: 'unverifiable',
        sentence: 'No file named sandbox-attestation-evidence-<venue>-<date>.json was found.',
        remedy: 'Name the folder that the run wrote, or the bundle file itself.',
    },
    'bundle-ambiguous': {
        class: 'unverifiable',
        sentence: 'There is more than one bundle: {detail}.',
        remedy: 'Name the one bundle that is meant, or keep each run in a folder of its own.',
    },
    'reader-fault': {
        class: 'unverifiable',
        sentence: 'The reader itself failed: {detail}.',
        remedy: 'Nothing may be accepted; please report it with the evidence if you can share it.',
    },
    'file-missing': {
        class: 'unverifiable',
        sentence: 'The bundle lists {subject}, which is not there.',
        remedy: 'Get the whole evidence folder, or verify the bundle file alone.',
    },
    'file-differs': {
        class: 'invalid',
        sentence: '{subject} is not the file that the bundle lists ({detail}).',
        remedy: 'Get the evidence again from where the run left it; if it stays so, it was changed.',
    },
    'unknown-file': {
        class: 'invalid',
        sentence: '{subject} is neither listed in the bundle nor something that the reader can make again.',
        remedy: 'Remove it from the evidence folder, and find out who put it there.',
    },
    // The signature.
    'trust-not-chosen': {
        class: 'unverifiable',
        sentence: 'You did not say whose signature you trust.',
        remedy: 'Give --key, or --certificate-identity and --certificate-oidc-issuer, or forgo it with --allow-unsigned.',
        waiver: 'unsigned',
    },
    unsigned: {
        class: 'unverifiable',
        sentence: 'The evidence is not signed.',
        remedy: 'Ask for signed evidence, or forgo it with --allow-unsigned.',
        waiver: 'unsigned',
    },
    'signature-missing': {
        class: 'unverifiable',
        sentence: 'You named a signer, and the evidence has no signature.',
        remedy: 'Get the file <bundle>.sigstore.json that belongs to it.',
    },
    'signature-unchecked': {
        class: 'unverifiable',
        sentence: 'This reader cannot check the signature.',
        remedy: 'Use a version that can.',
    },
    'signature-invalid': {
        class: 'invalid',
        sentence: 'The signature does not hold: {detail}.',
        remedy: 'Check that key or identity are the right ones; if they are, the evidence was changed.',
    },
    'signature-malformed': {
        class: 'invalid',
        sentence: 'The signature file is no Sigstore bundle that a reader takes: {detail}.',
        remedy: 'Get the signature again from where the run left it; cosign’s must be in the new bundle format.',
    },
    'signer-is-certificate': {
        class: 'unmet',
        sentence: 'You trust a key, and the evidence is signed with a certificate.',
        remedy: 'Give --certificate-identity and --certificate-oidc-issuer, if that is whom you trust.',
    },
    'signer-is-key': {
        class: 'unmet',
        sentence: 'You trust a certificate’s identity, and the evidence is signed with a key.',
        remedy: 'Give --key with the public key, if that is whom you trust.',
    },
    'key-not-expected': {
        class: 'unmet',
        sentence: 'The evidence names {detail} as its key, and you trust another one.',
        remedy: 'Give the public key of the signer whom you expect, or refuse the evidence.',
    },
    'certificate-invalid': {
        class: 'invalid',
        sentence: 'The signing certificate does not hold: {detail}.',
        remedy: 'Check --trusted-root: it must be that of the Sigstore instance which signed.',
    },
    'log-entry-invalid': {
        class: 'invalid',
        sentence: 'The transparency log’s entry does not hold: {detail}.',
        remedy: 'Check --trusted-root; if it is the right one, the signature was changed.',
    },
    'signing-time-invalid': {
        class: 'invalid',
        sentence: 'Nothing that you trust says when it was signed: {detail}.',
        remedy: 'Check --trusted-root; a certificate counts only with a log’s or an authority’s time.',
    },
    'identity-not-expected': {
        class: 'unmet',
        sentence: 'It was signed by {detail}, and you trust another identity.',
        remedy: 'Check --certificate-identity: it is compared whole and exactly.',
    },
    'issuer-not-expected': {
        class: 'unmet',
        sentence: 'The signer’s identity comes from {detail}, and you trust another issuer.',
        remedy: 'Check --certificate-oidc-issuer: it is compared whole and exactly.',
    },
    'certificate-claims-differ': {
        class: 'invalid',
        sentence: 'The certificate says otherwise than the bundle of {subject}: {detail}.',
        remedy: 'The signature belongs to another run, or the run lied about itself; refuse the evidence.',
    },
    // The signed statement.
    'statement-malformed': {
        class: 'invalid',
        sentence: 'What was signed is no in-toto statement: {detail}.',
        remedy: 'Sign the bundle with this program (sandbox-attestation sign).',
    },
    'statement-predicate': {
        class: 'invalid',
        sentence: 'The signed statement is of another kind than a test result ({detail}).',
        remedy: 'Get the signature that the run made; this one says something else.',
    },
    'statement-subject-bundle': {
        class: 'invalid',
        sentence: 'The signed statement is not about this bundle’s bytes.',
        remedy: 'Get bundle and signature of the same run; if they are, the bundle was changed.',
    },
    'statement-subject-image': {
        class: 'invalid',
        sentence: 'The signed statement is not about the image of this bundle.',
        remedy: 'Get the signature that the run made: it names bundle and image, and both are required.',
    },
    'statement-subject-unknown': {
        class: 'invalid',
        sentence: 'The signed statement is also about something that is neither bundle nor image: {detail}.',
        remedy: 'Get the signature that the run made: it names these two only.',
    },
    'statement-result': {
        class: 'unmet',
        sentence: 'The signer says that the result is {detail}.',
        remedy: 'Find out which probe failed, mend the sandbox, and attest again.',
    },
    'statement-test': {
        class: 'unmet',
        sentence: 'The signer does not say that {subject} passed.',
        remedy: 'Every expected probe must be among the statement’s passed tests, and not among its failed ones.',
    },
    'statement-differs': {
        class: 'invalid',
        sentence: 'The signed statement says otherwise than the bundle of {subject}.',
        remedy: 'No run of this program signs this; refuse the evidence.',
    },
    // The bundle's bytes and form.
    'bundle-encoding': {
        class: 'invalid',
        sentence: 'The bundle is not UTF-8 text ({detail}).',
        remedy: 'Get the evidence again; this program writes UTF-8 without byte order mark.',
    },
    'bundle-not-json': {
        class: 'invalid',
        sentence: 'The bundle is not JSON ({detail}).',
        remedy: 'Get the evidence again from where the run left it.',
    },
    'bundle-not-canonical': {
        class: 'invalid',
        sentence: 'The bundle is not in the one form that this program writes ({detail}).',
        remedy: 'Do not edit or reformat evidence; get it again from where the run left it.',
    },
    'bundle-schema': {
        class: 'invalid',
        sentence: 'The bundle does not follow its schema: {detail}.',
        remedy: 'Read it with the version that wrote it; if that is this one, it was changed.',
    },
    'bundle-name': {
        class: 'invalid',
        sentence: 'The bundle’s name {subject} does not agree with its venue and day ({detail}).',
        remedy: 'Give the file back the name that the run gave it.',
    },
    'fields-disagree': {
        class: 'invalid',
        sentence: 'The bundle contradicts itself in {subject}: {detail}.',
        remedy: 'No run of this program writes this; treat the evidence as forged.',
    },
    'part-not-recomputed': {
        class: 'unverifiable',
        sentence: 'The bundle holds {subject}, which this version cannot recompute.',
        remedy: 'Read it with the version that wrote it.',
    },
    // What the payload left behind.
    'output-unreadable': {
        class: 'unverifiable',
        sentence: 'The output folder could not be opened ({detail}).',
        remedy: 'The payload must leave /out as a readable folder.',
    },
    'attest-missing': {
        class: 'unverifiable',
        sentence: 'The payload left no /out/attest.jsonl.',
        remedy: 'Let the payload write one line a probe to /out/attest.jsonl.',
    },
    'attest-unsafe': {
        class: 'invalid',
        sentence: '/out/attest.jsonl is no ordinary file of its own ({detail}).',
        remedy: 'Let the payload write a regular file, no link.',
    },
    'attest-unreadable': {
        class: 'unverifiable',
        sentence: '/out/attest.jsonl could not be read ({detail}).',
        remedy: 'Let the payload leave the file readable.',
    },
    'attest-too-large': {
        class: 'invalid',
        sentence: '/out/attest.jsonl is larger than {detail}.',
        remedy: 'Let the payload write one line a probe and nothing else.',
    },
    'attest-unterminated': {
        class: 'invalid',
        sentence: '/out/attest.jsonl does not end with a newline: its last line may be incomplete.',
        remedy: 'Let the payload end and flush every line.',
    },
    'attest-too-many-lines': {
        class: 'invalid',
        sentence: '/out/attest.jsonl has more than {detail} lines.',
        remedy: 'Let the payload write one line a probe and nothing else.',
    },
    'line-invalid': {
        class: 'invalid',
        sentence: 'Line {subject} of /out/attest.jsonl is no observation: {detail}.',
        remedy: 'Let the payload write lines as schemas/observation.schema.json says.',
    },
    'probe-repeated': {
        class: 'invalid',
        sentence: '/out/attest.jsonl reports {subject} more than once.',
        remedy: 'Let the payload report each probe once.',
    },
    'probe-unknown': {
        class: 'invalid',
        sentence: '/out/attest.jsonl reports {subject}, which is no probe of the contract.',
        remedy: 'Let the payload report the contract’s probes only.',
    },
    'observations-differ': {
        class: 'invalid',
        sentence: 'The payload’s lines in attest.jsonl are not what the bundle says they are ({detail}).',
        remedy: 'Treat the evidence as forged.',
    },
    'run-not-finished': {
        class: 'unmet',
        sentence: 'The run did not come to its own end ({subject}).',
        remedy: 'Look at the run’s log; raise --timeout if the payload needs longer.',
    },
    'payload-exit': {
        class: 'unmet',
        sentence: 'The payload ended with exit code {subject}.',
        remedy: 'Let the payload exit with 0 when it has written its lines.',
    },
    // Verdicts, recomputed.
    'probe-failed': {
        class: 'unmet',
        sentence: '{subject} failed: {detail}',
        remedy: 'Close what the probe found open and attest again.',
    },
    'probe-set-differs': {
        class: 'invalid',
        sentence: 'The bundle’s list of probes is not the contract’s ({subject}: {detail}).',
        remedy: 'Treat the evidence as forged.',
    },
    'contract-differs': {
        class: 'invalid',
        sentence: 'The bundle words {subject} otherwise than the contract ({detail}).',
        remedy: 'Read it with the version that wrote it; if that is this one, treat it as forged.',
    },
    'verdict-differs': {
        class: 'invalid',
        sentence: 'The bundle says {detail} for {subject}, and its own record says otherwise.',
        remedy: 'Treat the evidence as forged.',
    },
    'actual-differs': {
        class: 'invalid',
        sentence: 'What the bundle says {subject} came to is not what it recorded ({detail}).',
        remedy: 'Treat the evidence as forged.',
    },
    'raw-differs': {
        class: 'invalid',
        sentence: 'raw.{subject} is not what the probe recorded.',
        remedy: 'Treat the evidence as forged.',
    },
    uncorroborated: {
        class: 'unverifiable',
        sentence: 'Nothing outside the payload bears {subject} out: {detail}',
        remedy: 'Attest on an engine that tells the host’s side of it.',
    },
    contradicted: {
        class: 'invalid',
        sentence: 'The host contradicts {subject}: {detail}',
        remedy: 'Do not believe this payload; close what the host says is open.',
    },
    'door-open': {
        class: 'unmet',
        sentence: 'The host’s facts do not show {subject} in effect: {detail}',
        remedy: 'Run with this flag; this program always does.',
    },
    // Profile, image, payload.
    'profile-text-differs': {
        class: 'invalid',
        sentence: 'The recorded profile’s digest is not seccomp_sha256.',
        remedy: 'Treat the evidence as forged.',
    },
    'profile-invalid': {
        class: 'invalid',
        sentence: 'The recorded profile is no seccomp profile: {detail}.',
        remedy: 'Use a profile in the form that Docker and Podman read.',
    },
    'engine-profile-missing': {
        class: 'unverifiable',
        sentence: 'It is not known which profile the engine held for the container.',
        remedy: 'Attest on an engine that tells it.',
    },
    'engine-profile-differs': {
        class: 'invalid',
        sentence: 'The profile that the engine held is not the recorded file ({detail}).',
        remedy: 'Find out what changed the profile between the file and the engine.',
    },
    'image-differs': {
        class: 'invalid',
        sentence: 'The container was not made from the image that the bundle names.',
        remedy: 'Treat the evidence as forged.',
    },
    'image-has-executables': {
        class: 'unmet',
        sentence: 'The image holds programs that a payload could execute: {detail}.',
        remedy: 'Use an image without them, or pin the image and give --allow-executables.',
        waiver: 'executables',
    },
    'image-user': {
        class: 'unmet',
        sentence: 'The image runs as {subject}, and only a numeric user other than 0 is accepted.',
        remedy: 'Set USER to a number other than 0 in the Dockerfile.',
    },
    'image-volumes': {
        class: 'unmet',
        sentence: 'The image declares volumes: {detail}.',
        remedy: 'Remove VOLUME from the Dockerfile and its base.',
    },
    'image-onbuild': {
        class: 'unmet',
        sentence: 'The image carries ONBUILD instructions.',
        remedy: 'Remove ONBUILD from the Dockerfile and its base.',
    },
    'unpinned-profile': {
        class: 'unmet',
        sentence: 'The profile {subject} is none of this release’s, and you did not say that you expect it.',
        remedy: 'Look at it, then give --expect-seccomp or a policy.',
        waiver: 'unpinned-seccomp',
    },
    'unpinned-payload': {
        class: 'unmet',
        sentence: 'The payload {subject} is none of this release’s, and you did not say that you expect it.',
        remedy: 'Look at it, then give --expect-payload or a policy.',
        waiver: 'unpinned-payload',
    },
    'unpinned-image': {
        class: 'unmet',
        sentence: 'You did not say that you expect the image {subject}.',
        remedy: 'Rebuild or look at it, then give --expect-image or a policy.',
        waiver: 'unpinned-image',
    },
    'profile-not-expected': {
        class: 'unmet',
        sentence: 'The profile {subject} is not the one you expect.',
        remedy: 'Attest with the expected profile, or change the expectation.',
    },
    'payload-not-expected': {
        class: 'unmet',
        sentence: 'The payload {subject} is not the one you expect.',
        remedy: 'Attest with the expected payload, or change the expectation.',
    },
    'image-not-expected': {
        class: 'unmet',
        sentence: 'The image {subject} is not the one you expect.',
        remedy: 'Attest the expected image, or change the expectation.',
    },
    // Venue, challenge, age.
    'venue-local': {
        class: 'unmet',
        sentence: 'This is a rehearsal on a machine that nobody vouches for (venue LOCAL), and no evidence.',
        remedy: 'Run it in CI, or on a VPS with --venue VPS.',
    },
    'venue-claimed': {
        class: 'unverifiable',
        sentence: 'The CI run is only claimed: no certificate confirms it.',
        remedy: 'Sign keyless in the job, or forgo it with --allow-claimed-venue.',
        waiver: 'claimed-venue',
    },
    'venue-not-expected': {
        class: 'unmet',
        sentence: 'The venue is {subject}, and you accept {detail}.',
        remedy: 'Attest on an accepted venue, or change --venue.',
    },
    'repository-not-expected': {
        class: 'unmet',
        sentence: 'The run belongs to {subject}, and you expect {detail}.',
        remedy: 'Get the evidence of the right repository.',
    },
    'workflow-not-expected': {
        class: 'unmet',
        sentence: 'The run belongs to the workflow {subject}, and you expect {detail}.',
        remedy: 'Get the evidence of the right workflow.',
    },
    'runner-environment-not-expected': {
        class: 'unmet',
        sentence: 'The runner is {subject}, and you expect {detail}.',
        remedy: 'Attest on the right kind of runner.',
    },
    'challenge-differs': {
        class: 'unmet',
        sentence: 'The evidence does not answer your challenge.',
        remedy: 'Ask for a run with the challenge that you gave.',
    },
    'too-old': {
        class: 'unmet',
        sentence: 'The evidence is {subject} old, and you accept {detail}.',
        remedy: 'Attest again, or raise --max-age.',
    },
    'from-the-future': {
        class: 'invalid',
        sentence: 'The evidence says it was made at {subject}, which has not come yet.',
        remedy: 'Check this machine’s clock and the one that attested.',
    },
};

;// CONCATENATED MODULE: ./build/src/evidence/reasons.js


/** The reason of this code about this subject; both texts may be hostile and are made printable here. */
function reason(code, subject = null, detail = '') {
    const row = REASON_TABLE[code];
    const shown = subject === null ? null : (0,errors/* printable */.g)(subject, 120);
    const filled = { subject: shown ?? '', detail: (0,errors/* printable */.g)(detail) };
    const fill = (text) => text.replace(/\{(subject|detail)\}/g, (_, name) => filled[name] ?? '');
    return { code, class: row.class, subject: shown, sentence: fill(row.sentence), remedy: fill(row.remedy) };
}
/** The waiver that forgoes this code, or null when nothing does. */
function waiverFor(code) {
    const row = REASON_TABLE[code];
    return row.waiver ?? null;
}
/** Whether a text is a code of the table. */
function isReasonCode(text) {
    return Object.hasOwn(REASON_TABLE, text);
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

/***/ 31935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gy;
const BETWEEN = /[^"{}[\]:,]*/gy;
/**
 * Parses hostile JSON: JSON.parse's grammar (RFC 8259, so no NaN and no comments), and besides refuses what readers
 * disagree about: a member named twice (also when spelled with escapes), `__proto__`, unpaired surrogates, numbers that
 * become infinite, and what is too long or too deep.
 *
 * @throws Error with one short sentence that holds nothing of the text
 */
function parseStrictJson(text, limits) {
    if (text.length > limits.characters)
        throw new Error(`it is longer than ${limits.characters} characters`);
    if (!text.isWellFormed())
        throw new Error('it holds an unpaired surrogate');
    // Before JSON.parse, whose own depth is bounded by nothing that we choose.
    checkStructure(text, limits.depth);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Error('it is not JSON');
    }
    checkValues(value);
    return value;
}
/** Walks the tokens once: nesting and repeated members. Text that is no JSON at all is left to JSON.parse to refuse. */
function checkStructure(text, depth) {
    const open = [];
    let previous = '';
    let at = 0;
    while (at < text.length) {
        BETWEEN.lastIndex = at;
        at += BETWEEN.exec(text)?.[0].length ?? 0;
        if (at >= text.length)
            return;
        TOKEN.lastIndex = at;
        const token = TOKEN.exec(text)?.[0];
        if (token === undefined)
            throw new Error('it is not JSON');
        at += token.length;
        if (token === '{' || token === '[') {
            open.push(token === '{' ? new Set() : null);
            if (open.length > depth)
                throw new Error(`it is nested deeper than ${depth}`);
        }
        else if (token === '}' || token === ']') {
            open.pop();
        }
        else if (token === ':') {
            noteMember(open.at(-1) ?? null, previous);
        }
        previous = token;
    }
}
function noteMember(members, token) {
    if (members === null)
        return;
    let name;
    try {
        name = JSON.parse(token);
    }
    catch {
        throw new Error('it is not JSON');
    }
    if (typeof name !== 'string')
        throw new Error('it is not JSON');
    if (members.has(name))
        throw new Error('it names a member twice');
    if (name === '__proto__')
        throw new Error('it has a member named __proto__');
    members.add(name);
}
function checkValues(value) {
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw new Error('it holds an unpaired surrogate');
    }
    else if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw new Error('it holds a number that is too great');
    }
    else if (Array.isArray(value)) {
        for (const item of value)
            checkValues(item);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [name, member] of Object.entries(value)) {
            checkValues(name);
            checkValues(member);
        }
    }
}


/***/ })

};
