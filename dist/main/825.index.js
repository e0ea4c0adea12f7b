export const id = 825;
export const ids = [825];
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

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ stands),
/* harmony export */   G: () => (/* binding */ l1Statuses)
/* harmony export */ });
/* harmony import */ var _probes_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25411);

/** How each of #24 to #37 stands on these probes; without any (unreadable evidence) nothing is attested. */
function l1Statuses(probes) {
    return _probes_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .L1_MATRIX */ .Iq.map((row) => ({
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
    if (Buffer.from(read.bytes.subarray(0, ZIP_MAGIC.length)).equals(ZIP_MAGIC)) {
        // The zip reader loads only for zips.
        const { unzip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(4441)]).then(__webpack_require__.bind(__webpack_require__, 14441));
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

/***/ 69644:
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
// EXTERNAL MODULE: ./build/src/evidence/exec-from-out.js + 1 modules
var exec_from_out = __webpack_require__(12877);
// EXTERNAL MODULE: ./build/src/evidence/payload-digest.js
var payload_digest = __webpack_require__(81950);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var evidence_reasons = __webpack_require__(46706);
;// CONCATENATED MODULE: ./build/src/evidence/check-consistency.js





/** What stands twice in a bundle, or follows from something else in it, must agree with itself. */
function checkConsistency(evidence) {
    return [
        ...derivedFields(evidence),
        ...ranById(evidence),
        ...mounts(evidence),
        ...times(evidence),
        ...venueForm(evidence),
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
function ranById({ bundle: { run, image_digest, host } }) {
    // After the image stands what a launcher is to run, and without one nothing.
    const end = host.seal === null ? [image_digest] : [image_digest, ...host.container.command];
    return (0,canonical_json/* equalJson */.FS)(run.arguments.slice(-end.length), end)
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
/** A bundle file alone may have any name: the packet's §4 wants it under another one on a VPS. */
function check_consistency_name({ source, bundle, bundleName: found }) {
    const expected = (0,evidence_bundle/* bundleName */.u1)(bundle);
    return source.kind === 'bundle' || found === expected ? [] : [(0,evidence_reasons/* reason */.l)('bundle-name', found, expected)];
}

// EXTERNAL MODULE: ./build/src/probes/controls/controls.js + 2 modules
var controls = __webpack_require__(81767);
// EXTERNAL MODULE: ./build/src/evidence/control-record.js + 2 modules
var control_record = __webpack_require__(92741);
;// CONCATENATED MODULE: ./build/src/evidence/check-controls.js




/** Every control is judged again from what was recorded of it; nothing that it claims is believed (contract §6). */
function checkControls(evidence) {
    const { bundle, profile, observations } = evidence;
    const records = bundle.controls;
    if (records === undefined)
        return { controls: [], reasons: [(0,evidence_reasons/* reason */.l)('uncontrolled')] };
    // Without its profile nothing can be judged; that it cannot be read blocks already.
    if (profile === null)
        return { controls: [], reasons: [] };
    const attested = { host: bundle.host, observations, raw: bundle.raw, profile };
    const containers = new Set([bundle.host.container.id]);
    const checked = records.map((record) => checkOne(record, attested, evidence, containers));
    return {
        controls: checked.map(({ control }) => control),
        reasons: [...completeness(evidence, records), ...checked.flatMap(({ reasons }) => reasons)],
    };
}
/** The packet's controls all, and of the others all or none; each once, in the table's order. */
function completeness({ bundle }, records) {
    const found = records.map(({ id }) => id);
    const more = found.some((id) => (0,control_record/* controlOf */.rs)(id)?.group === 'hardening');
    const wanted = (0,controls/* controlsFor */.US)(more ? 'all' : 'packet', bundle.host.engine).map(({ id }) => id);
    const missing = wanted.filter((id) => !found.includes(id));
    const odd = found.filter((id) => !wanted.includes(id));
    const reasons = [
        ...missing.map((id) => (0,evidence_reasons/* reason */.l)('control-missing', id)),
        ...odd.map((id) => (0,evidence_reasons/* reason */.l)('control-differs', id, 'there is no such control on this engine')),
    ];
    if (reasons.length > 0 || (0,canonical_json/* equalJson */.FS)(found, wanted))
        return reasons;
    return [(0,evidence_reasons/* reason */.l)('fields-disagree', 'controls', 'they are not each once and in order')];
}
function expectedFlips(id, { host }) {
    const control = (0,control_record/* controlOf */.rs)(id);
    return control === undefined ? [] : (0,controls/* flipsOf */.ou)(control, host.engine.name);
}
function checkOne(record, attested, { bundle }, containers) {
    const { id } = record;
    const shown = { id, expected: expectedFlips(id, bundle) };
    if (record.state === 'did-not-run') {
        const { why } = record;
        return {
            control: { ...shown, state: 'did-not-run', flipped: [], why },
            reasons: [(0,evidence_reasons/* reason */.l)('control-did-not-run', id, why)],
        };
    }
    const read = (0,control_record/* rereadControl */.NM)(record, attested, bundle);
    if (read === null) {
        const why = 'its record is not one that this program writes';
        return {
            control: { ...shown, state: 'did-not-bite', flipped: [], why },
            reasons: [(0,evidence_reasons/* reason */.l)('control-differs', id, why)],
        };
    }
    const { judgement, containerId } = read;
    const { flipped, why } = judgement;
    const reasons = [];
    if (containers.has(containerId))
        reasons.push((0,evidence_reasons/* reason */.l)('control-differs', id, 'it is a run that stands there already'));
    containers.add(containerId);
    const state = judgement.bit ? 'bit' : 'did-not-bite';
    for (const [field, value] of Object.entries({ state, why, flipped }))
        if (!(0,canonical_json/* equalJson */.FS)(record[field], value))
            reasons.push((0,evidence_reasons/* reason */.l)('control-differs', id, field));
    if (!judgement.bit)
        reasons.push((0,evidence_reasons/* reason */.l)('control-did-not-bite', id, why));
    return { control: { ...shown, state, flipped, why }, reasons };
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
        return same ? [] : [(0,evidence_reasons/* reason */.l)('view-differs', name)];
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

// EXTERNAL MODULE: ./build/src/probes/doors.js + 3 modules
var doors = __webpack_require__(33447);
// EXTERNAL MODULE: ./build/src/probes/judge-context.js
var judge_context = __webpack_require__(62780);
// EXTERNAL MODULE: ./build/src/probes/kernel-checks.js
var kernel_checks = __webpack_require__(98668);
;// CONCATENATED MODULE: ./build/src/evidence/check-host.js








/** What the host's own facts say: of every probe, every door, the kernel, the profile that the engine held, and the image. */
function checkHost(evidence, probes) {
    return [
        ...corroboration(probes),
        ...check_host_doors(evidence),
        ...kernel(evidence),
        ...sealed(evidence),
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
function kernel({ bundle: { host } }) {
    const why = notSeen(host.kernel);
    return [
        ...(why === null ? [] : [(0,evidence_reasons/* reason */.l)('kernel-view-missing', null, why)]),
        ...(0,kernel_checks/* findInKernel */.uM)(host).flatMap(({ check, found }) => found.state === 'open' ? [(0,evidence_reasons/* reason */.l)('kernel-contradicts', check.id, found.why)] : []),
    ];
}
function sealed({ bundle: { host } }) {
    const why = host.seal === null ? null : (0,exec_from_out/* unsealed */.w)(host.seal, host);
    return why === null ? [] : [(0,evidence_reasons/* reason */.l)('seal-not-shown', null, why)];
}
/** Why what was seen is not the waiting payload; null if it is. */
function notSeen(facts) {
    switch (facts.gate) {
        case 'waited':
            return null;
        case 'went-on':
            return 'it went on before everything had been read';
        case 'missed':
            return MISSED[facts.why];
    }
}
const MISSED = {
    'no-process': 'its process was not found (a /proc with hidepid hides it, and so does a control group without the container’s id)',
    'not-started': 'its program was not there in time',
    unreadable: 'its status could not be read',
    changed: 'the process ended, or became another one, while it was read',
};
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

// EXTERNAL MODULE: ./build/src/evidence/generated/release-digests.js
var release_digests = __webpack_require__(18620);
;// CONCATENATED MODULE: ./build/src/evidence/check-pins.js


/** Whether profile, payload and image are the expected ones: the caller's pins, else this release's own digests. */
function pinsOf({ bundle, expectations }) {
    const { seccomp, payload, image } = expectations;
    return [
        pin('seccomp', seccomp, Object.values(release_digests/* RELEASE_PROFILES */.B6), [bundle.seccomp_sha256]),
        pin('payload', payload, Object.values(release_digests/* RELEASE_PAYLOADS */.oB), [bundle.payload_sha256]),
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

// EXTERNAL MODULE: ./build/src/probes/posture/parts.js + 1 modules
var posture_parts = __webpack_require__(24443);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var sweep = __webpack_require__(98718);
// EXTERNAL MODULE: ./build/src/seccomp/marked.js
var marked = __webpack_require__(96402);
// EXTERNAL MODULE: ./build/src/seccomp/write-profile.js
var write_profile = __webpack_require__(64235);
// EXTERNAL MODULE: ./build/src/evidence/judged-posture.js
var judged_posture = __webpack_require__(98999);
;// CONCATENATED MODULE: ./build/src/evidence/check-posture.js









/**
 * The complete posture, recomputed: that it was taken in the reference image and, where that is another one, in the
 * image that the evidence is about; with this release's program and checks, the attested run's arguments and profile;
 * and that every answer proves denial. What a bundle holds of it is never believed, only judged.
 */
function checkPosture({ bundle, profile }) {
    const records = bundle.posture ?? [];
    const reference = records.find(({ image, state }) => image === 'reference' && state === 'ran');
    if (reference === undefined)
        return [(0,evidence_reasons/* reason */.l)('posture-missing')];
    if (profile === null)
        return [(0,evidence_reasons/* reason */.l)('posture-incomplete', 'the profile', 'it cannot be read')];
    return [
        ...check_posture_images(records, reference, bundle),
        ...records.flatMap((record) => record.state === 'ran' ? ran(record, bundle, profile) : notRunnable(record, bundle)),
    ];
}
function check_posture_images(records, reference, bundle) {
    const found = [];
    if (new Set(records.map(({ image }) => image)).size < records.length) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', 'its images', 'one stands there twice'));
    }
    const subject = records.find(({ image }) => image === 'subject');
    if (subject === undefined && reference.image_id !== bundle.image_digest) {
        found.push((0,evidence_reasons/* reason */.l)('posture-incomplete', 'the subject image', 'nothing is said of it'));
    }
    if (subject !== undefined && subject.image_id !== bundle.image_digest) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', 'the subject image', 'it is not the image that was attested'));
    }
    return found;
}
/** An image that can run it must have run it. */
function notRunnable(record, { host }) {
    return record.image === 'subject' && (0,posture_parts/* interpreterOf */.OS)(host.container.entrypoint) === null
        ? []
        : [(0,evidence_reasons/* reason */.l)('posture-differs', `the ${record.image} image`, 'it can run the posture, and did not')];
}
function ran(record, bundle, profile) {
    const circumstances = (0,judged_posture/* circumstancesOf */.c)(record, bundle);
    const judged = (0,judged_posture/* judgedChecks */.J)(record, bundle);
    const parts = posture_parts/* POSTURE_PARTS */.OZ[record.image];
    if (record.why !== '')
        return [(0,evidence_reasons/* reason */.l)('posture-differs', `the ${record.image} image`, 'it ran, and says why not')];
    const found = record.program_sha256 === release_digests/* RELEASE_POSTURE */.fH
        ? []
        : [(0,evidence_reasons/* reason */.l)('posture-differs', 'its program', 'it is not this release’s')];
    if (!(0,canonical_json/* equalJson */.FS)(record.runs.map(({ part }) => part).sort(), [...parts].sort())) {
        return [
            ...found,
            (0,evidence_reasons/* reason */.l)('posture-incomplete', `the ${record.image} image`, `its runs are not ${parts.join(', ')}`),
        ];
    }
    return [
        ...found,
        ...unknown(record, judged.map(({ check }) => check)),
        ...record.runs.flatMap((run) => [
            ...sameRun(run, record, bundle, profile, circumstances),
            ...ended(run, record, judged),
        ]),
        ...judged.flatMap((each) => answered(each, record)),
        ...check_posture_sweep(record, profile, circumstances),
    ];
}
function unknown({ observed }, asked) {
    const ids = observed.map(({ id }) => id);
    const strange = ids.filter((id, index) => ids.indexOf(id) !== index || !asked.some((check) => check.id === id));
    return [...new Set(strange)].map((id) => (0,evidence_reasons/* reason */.l)('posture-differs', id, 'nothing asked it, or it is answered twice'));
}
/** Whether one container was like the attested one, but for its name, its folders and what was executed in it. */
function sameRun(run, record, bundle, profile, circumstances) {
    const subject = `${record.image} ${run.part}`;
    const found = [];
    if (!(0,canonical_json/* equalJson */.FS)(run.arguments.map(anyRun), expectedArguments(run.part, record, bundle))) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', subject, 'its arguments are not the attested run’s'));
    }
    if (run.checks_sha256 !== (0,digest/* sha256Of */.B)((0,posture_parts/* stageOf */.gV)(run.part, record.image, circumstances, profile))) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', subject, 'its checks are not this release’s'));
    }
    if (run.ended !== 'exited')
        found.push((0,evidence_reasons/* reason */.l)('posture-incomplete', subject, `it did not end by itself (${run.ended})`));
    if ((run.oom_killed === null) !== (run.part !== 'pressure')) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', subject, 'it does not say whether it ran out of memory as it must'));
    }
    const held = (0,write_profile/* writeProfile */.Z)(run.part === 'sweep' ? (0,marked/* markProfile */.X)(profile) : profile);
    if (run.seccomp_sha256 !== (0,digest/* sha256Of */.B)(held)) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', subject, 'the engine held another profile'));
    }
    return found;
}
/** A run's own name, which its folders have too: all that may differ between runs. */
function anyRun(argument) {
    return argument.replace(/sandbox-attestation-[0-9a-f]{32}/g, 'RUN');
}
function expectedArguments(part, { image_id, image, runs }, { run, host, image_digest }) {
    const flags = commonFlags(run.arguments, image_digest);
    // Without --rm: a container that is gone cannot be asked whether it ran out of memory.
    const kept = flags.filter((argument) => part !== 'pressure' || argument !== '--rm');
    const told = runs.find((each) => each.part === part)?.arguments ?? [];
    const interpreter = image === 'subject' ? (0,posture_parts/* interpreterOf */.OS)(host.container.entrypoint) : (0,posture_parts/* interpreterOf */.OS)(told.slice(-4));
    const { entrypoint, command } = (0,posture_parts/* postureCommand */.WK)(interpreter ?? 'none');
    return [...kept.map(anyRun), '--entrypoint', entrypoint, image_id, ...command];
}
/** The attested run's flags, without what it executes: a sealed payload has an entrypoint of its own. */
function commonFlags(words, imageId) {
    const flags = words.slice(0, words.lastIndexOf(imageId));
    const own = flags.indexOf('--entrypoint');
    return own === -1 ? flags : flags.filter((_, index) => index !== own && index !== own + 1);
}
/** A container must have answered every check, and ended by itself where no answer lies in its end. */
function ended(run, record, judged) {
    const lines = new Set(record.observed.map(({ id }) => id));
    const asked = judged.filter(({ part }) => part === run.part);
    return run.exit_code !== 0 && asked.every(({ check }) => lines.has(check.id))
        ? [(0,evidence_reasons/* reason */.l)('posture-incomplete', `${record.image} ${run.part}`, `it ended with ${run.exit_code}`)]
        : [];
}
function answered({ check, part, judged }, { image }) {
    if (judged === null)
        return [(0,evidence_reasons/* reason */.l)('posture-incomplete', check.id, `the ${part} of the ${image} image ended before`)];
    return judged.verdict === 'PASS'
        ? []
        : [(0,evidence_reasons/* reason */.l)('posture-failed', check.id, `${judged.why}, in the ${image} image`)];
}
function check_posture_sweep(record, profile, { system }) {
    if (!posture_parts/* POSTURE_PARTS */.OZ[record.image].includes('sweep')) {
        return record.sweep === null ? [] : [(0,evidence_reasons/* reason */.l)('posture-differs', 'sweep', 'nothing asked it')];
    }
    if (record.sweep === null)
        return [(0,evidence_reasons/* reason */.l)('posture-incomplete', 'sweep', 'it is not recorded')];
    return (0,sweep/* sweepFindings */.Nk)(record.sweep, profile, system.architecture).map((finding) => (0,evidence_reasons/* reason */.l)('posture-failed', 'sweep', finding));
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

;// CONCATENATED MODULE: ./build/src/evidence/time-limits.js
/** A day, in which ages are told. */
const DAY_MS = 86_400_000;
/** How far another clock may be ahead of this one: tolerated, and said. */
const CLOCK_SKEW_MS = 5 * 60_000;
/**
 * How long after it was made evidence may be signed: a run signs at once, and a service that is out may come back within
 * a day. Without this limit old evidence could be signed today, and its age would count from today.
 */
const SIGNING_GAP_MS = DAY_MS;

;// CONCATENATED MODULE: ./build/src/evidence/check-time.js


/** When it was made and signed, against this clock, each other and the age limit (contract §6). */
function checkTime(evidence) {
    const stamps = stampsOf(evidence).map((stamp) => ({ ...stamp, aheadMs: aheadOf(evidence.now, stamp) }));
    return {
        // Each comparison is so written that a time which is none blocks.
        reasons: [
            ...stamps
                .filter(({ aheadMs }) => !(aheadMs <= CLOCK_SKEW_MS))
                .map(({ text }) => (0,evidence_reasons/* reason */.l)('from-the-future', text)),
            ...age(evidence),
            ...gap(evidence),
        ],
        notes: stamps
            .filter(({ aheadMs }) => aheadMs > 0 && aheadMs <= CLOCK_SKEW_MS)
            .map(({ what, aheadMs }) => clockSkew(what, aheadMs)),
    };
}
function stampsOf({ bundle, verifiedTime }) {
    const made = { what: 'created_at', text: bundle.created_at, time: new Date(bundle.created_at) };
    if (verifiedTime === null)
        return [made];
    return [made, { what: 'the verified time', text: verifiedTime.toISOString(), time: verifiedTime }];
}
function aheadOf(now, { time }) {
    return time.getTime() - now.getTime();
}
function clockSkew(what, aheadMs) {
    const seconds = Math.ceil(aheadMs / 1000);
    return {
        code: 'clock-skew',
        subject: what,
        sentence: `${what} is ${seconds} s ahead of this machine’s clock; up to ${CLOCK_SKEW_MS / 1000} s are tolerated.`,
    };
}
function age({ bundle, expectations, verifiedTime, now }) {
    const made = verifiedTime ?? new Date(bundle.created_at);
    const ageMs = now.getTime() - made.getTime();
    if (ageMs <= expectations.maxAgeDays * DAY_MS)
        return [];
    return [(0,evidence_reasons/* reason */.l)('too-old', days(ageMs), days(expectations.maxAgeDays * DAY_MS))];
}
/** A verified time is later than what it is of, and not much later. */
function gap({ bundle, verifiedTime }) {
    if (verifiedTime === null)
        return [];
    const gapMs = verifiedTime.getTime() - new Date(bundle.created_at).getTime();
    if (!(gapMs >= -CLOCK_SKEW_MS))
        return [(0,evidence_reasons/* reason */.l)('signed-before-made', verifiedTime.toISOString())];
    return gapMs <= SIGNING_GAP_MS ? [] : [(0,evidence_reasons/* reason */.l)('signed-late', days(gapMs), days(SIGNING_GAP_MS))];
}
function days(ms) {
    const count = Math.floor((ms / DAY_MS) * 10) / 10;
    return `${count} ${count === 1 ? 'day' : 'days'}`;
}

;// CONCATENATED MODULE: ./build/src/evidence/check-venue.js

/** Where it was made, and for whom: venue, the run's claims, challenge (contract §6). */
function checkVenue(evidence) {
    return [...venue(evidence), ...claims(evidence), ...challenge(evidence)];
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/evidence/enforced.js




/** The record of these expectations. It names keys by fingerprint and roots by digest, and holds neither. */
function enforcedOf(expectations) {
    const { image, seccomp, payload } = expectations;
    return {
        trust: trustOf(expectations.trust),
        pins: [
            pinOf('seccomp', seccomp, Object.values(release_digests/* RELEASE_PROFILES */.B6)),
            pinOf('payload', payload, Object.values(release_digests/* RELEASE_PAYLOADS */.oB)),
            pinOf('image', image, []),
        ],
        venues: expectations.venues,
        max_age_days: expectations.maxAgeDays,
        clock_skew_seconds: CLOCK_SKEW_MS / 1000,
        signing_gap_seconds: SIGNING_GAP_MS / 1000,
        challenge: expectations.challenge,
        repository: expectations.repository,
        workflow: expectations.workflow,
        runner_environment: expectations.runnerEnvironment,
        allowed: [...expectations.waivers].sort(),
    };
}
function trustOf(trust) {
    switch (trust.kind) {
        case 'not-chosen':
            return { kind: 'nobody' };
        case 'key':
            return { kind: 'key', fingerprint: fingerprintOf(trust.publicKey) };
        case 'certificate': {
            const { identity, issuer, match, trustedRoot: root } = trust;
            const trustedRoot = root === null
                ? { source: 'public-good', sha256: null }
                : { source: 'caller', sha256: (0,digest/* sha256Of */.B)(root) };
            return { kind: 'certificate', identity, issuer, match, trusted_root: trustedRoot };
        }
    }
}
/** sha256 of the SPKI DER, as the signing room names keys; null for a text that is no key, which verifies nothing. */
function fingerprintOf(publicKey) {
    try {
        return (0,digest/* sha256Of */.B)((0,external_node_crypto_.createPublicKey)(publicKey).export({ type: 'spki', format: 'der' }));
    }
    catch {
        return null;
    }
}
function pinOf(what, caller, release) {
    if (caller !== null)
        return { what, source: 'caller', expected: caller };
    return { what, source: release.length > 0 ? 'release' : 'none', expected: release };
}

// EXTERNAL MODULE: ./build/src/evidence/generated/validate-bundle.js
var validate_bundle = __webpack_require__(92804);
// EXTERNAL MODULE: ./build/src/evidence/l1-status.js
var l1_status = __webpack_require__(8427);
// EXTERNAL MODULE: ./build/src/evidence/recompute.js
var recompute = __webpack_require__(78813);
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
    const verifiedTime = signature.ok ? signature.verifiedTime : null;
    const first = [...source.problems, ...signature.reasons];
    const parsed = parseBundle(source);
    if (!parsed.ok) {
        const reasons = [...first, ...parsed.reasons];
        return conclude({ source, expectations, now, reasons, signer, verifiedTime });
    }
    const evidence = caseOf(source, parsed.name, parsed.bundle, { signer, verifiedTime, expectations, now });
    const probes = readProbes(evidence);
    const pins = pinsOf(evidence);
    const { controls, reasons: ofControls } = checkControls(evidence);
    const { reasons: timeReasons, notes } = checkTime(evidence);
    const reasons = [
        ...first,
        ...(signature.ok ? signature.compare(parsed.bundle) : []),
        ...checkVerdicts(evidence),
        ...checkHost(evidence, probes),
        ...checkPosture(evidence),
        ...ofControls,
        ...checkConsistency(evidence),
        ...checkFiles(evidence, hooks.views ?? {}),
        ...checkPins(pins),
        ...checkVenue(evidence),
        ...timeReasons,
    ];
    const { bundle } = parsed;
    const read = { bundle, probes, controls, pins, notes };
    return conclude({ source, expectations, now, reasons, signer, verifiedTime, ...read });
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
    const { source, expectations, now, reasons, signer = null, bundle = null, probes = [], controls = [], pins = [], } = found;
    const { verifiedTime = null, notes = [] } = found;
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
        controls,
        l1: (0,l1_status/* l1Statuses */.G)(probes),
        pins,
        signer,
        verifiedTime,
        notes,
        enforced: enforcedOf(expectations),
        readAt: now,
    };
}
function headline(accepted, blocking, waivers) {
    const forgone = waivers.length > 0 ? ` with waivers: ${waivers.join(', ')}` : '';
    if (accepted)
        return `ACCEPTED${forgone}`;
    return `BLOCKED for ${blocking} ${blocking === 1 ? 'reason' : 'reasons'}${forgone === '' ? '' : ` (${forgone.trim()})`}`;
}


/***/ })

};
