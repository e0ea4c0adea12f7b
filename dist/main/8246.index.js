export const id = 8246;
export const ids = [8246];
export const modules = {

/***/ 19351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ bundleCase)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _probes_corroborate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58863);
/* harmony import */ var _seccomp_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24417);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21755);
/* harmony import */ var _recompute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78813);
/* harmony import */ var _run_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54699);






const bundleCase = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((bundle) => {
    const observations = (0,_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .restoreObservations */ .u)(bundle.observed, bundle.raw);
    const profile = profileOf(bundle);
    return {
        bundle,
        observations,
        recorded: (0,_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .recordObservations */ .v)(observations, bundle.raw),
        recomputed: (0,_recompute_js__WEBPACK_IMPORTED_MODULE_4__/* .recompute */ .Z)(bundle.host, observations),
        profile,
        findings: profile === null ? null : (0,_probes_corroborate_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAtHost */ .J)(bundle.host, profile, (0,_run_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .limitsOfRun */ .LR)(bundle)),
    };
});
function profileOf({ profile, host }) {
    try {
        return (0,_seccomp_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProfile */ .jZ)(profile.text, host.system.architecture);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 75026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ checkArguments)
/* harmony export */ });
/* harmony import */ var _foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32485);
/* harmony import */ var _probes_run_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74730);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46706);
/* harmony import */ var _run_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54699);




function checkArguments({ bundle }) {
    const [command = '', ...words] = (0,_run_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentsBefore */ .i)(bundle);
    const found = command === 'create' ? [] : [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('run-argument', command, 'is not create')];
    for (const flag of (0,_probes_run_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlags */ .u)(words)) {
        const problem = (0,_probes_run_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .flagProblem */ .W)(flag);
        if (problem !== null)
            found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('run-argument', (0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flagWords */ .G)([flag]).join(' ').trim(), problem));
    }
    return found;
}


/***/ }),

/***/ 25795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ checkConsistency),
  J: () => (/* binding */ checkRunFacts)
});

// EXTERNAL MODULE: ./build/src/probes/inventory/judge.js
var judge = __webpack_require__(28557);
// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var evidence_bundle = __webpack_require__(34731);
// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(87444);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
;// CONCATENATED MODULE: ./build/src/evidence/check-same-bytes.js


const EMPTY = { sha256: (0,digest/* sha256Of */.Bj)(''), size: 0, program: 'none' };
function checkSameBytes(bundle) {
    const { input, files, host, reference_image: reference } = bundle;
    const known = new Map();
    const lists = [
        ['', [EMPTY]],
        ['files', files],
        ['input.files', input.files],
        ...inventoryLists('host.inventory', host.inventory),
        ...(reference === undefined ? [] : inventoryLists('reference_image', reference)),
    ];
    return [
        ...lists.flatMap(([field, listed]) => listed.every((file) => agrees(file, known))
            ? []
            : [(0,reasons/* reason */.l)('fields-disagree', field, 'the same bytes have another size or form elsewhere')]),
        ...inputPaths(bundle),
    ];
}
function inventoryLists(field, { added, executables }) {
    return [
        [`${field}.added`, added],
        [`${field}.executables`, executables],
    ];
}
function agrees({ sha256, size, program }, known) {
    if (sha256 === null)
        return true;
    if (size === 0 && sha256 !== EMPTY.sha256)
        return false;
    const was = known.get(sha256) ?? {};
    known.set(sha256, { size: was.size ?? size, program: was.program ?? program });
    return isSame(was.size, size) && isSame(was.program, program);
}
function isSame(one, other) {
    return one === undefined || other === undefined || one === other;
}
function inputPaths({ input }) {
    const paths = input.files.map(({ path }) => path);
    const isBelow = (path) => path.split('/').every((name) => !['', '.', '..'].includes(name));
    const found = [];
    if (!paths.every(isBelow))
        found.push((0,reasons/* reason */.l)('fields-disagree', 'input.files', 'a path is not one below INPUT'));
    if (new Set(paths).size !== paths.length)
        found.push((0,reasons/* reason */.l)('fields-disagree', 'input.files', 'a file is listed twice'));
    return found;
}

// EXTERNAL MODULE: ./build/src/evidence/exec-from-out.js + 1 modules
var exec_from_out = __webpack_require__(38838);
// EXTERNAL MODULE: ./build/src/evidence/payload-digest.js
var payload_digest = __webpack_require__(81950);
// EXTERNAL MODULE: ./build/src/evidence/time-limits.js
var time_limits = __webpack_require__(57999);
;// CONCATENATED MODULE: ./build/src/evidence/check-consistency.js








function checkConsistency(evidence) {
    const { bundle } = evidence;
    return [...derivedFields(evidence), ...checkRunFacts(bundle, ranWith(evidence))];
}
function derivedFields({ bundle }) {
    const { host } = bundle;
    const derived = {
        runtime: (0,evidence_bundle/* runtimeOf */.GV)(host),
        image_digest_kind: host.image.id_kind,
        image_config_digest: host.image.config_digest,
        rootfs_diff_ids: host.image.diff_ids,
        payload_sha256: (0,payload_digest/* payloadDigest */.J)((0,judge/* payloadFiles */.aW)(host.inventory)),
        exec_from_out: (0,exec_from_out/* execFromOut */.__)(host),
    };
    const claimed = { ...bundle };
    return Object.entries(derived)
        .filter(([field, value]) => !(0,canonical_json/* equalJson */.FS)(claimed[field], value))
        .map(([field]) => (0,reasons/* reason */.l)('fields-disagree', field, 'the host’s facts say otherwise'));
}
function machine({ venue_facts: facts, host: { system } }) {
    if (!('kernel' in facts))
        return [];
    return ['kernel', 'distribution']
        .filter((name) => facts[name] !== system[name])
        .map((name) => (0,reasons/* reason */.l)('fields-disagree', `venue_facts.${name}`, 'the host’s facts say otherwise'));
}
function ranWith({ bundle: { host } }) {
    return host.seal === null ? [] : host.container.command;
}
function checkRunFacts(bundle, command) {
    return [
        ...machine(bundle),
        ...ranById(bundle, command),
        ...mounts(bundle),
        ...times(bundle),
        ...venueForm(bundle),
        ...checkSameBytes(bundle),
    ];
}
function ranById({ run, image_digest }, command) {
    const end = [image_digest, ...command];
    return (0,canonical_json/* equalJson */.FS)(run.arguments.slice(-end.length), end)
        ? []
        : [(0,reasons/* reason */.l)('fields-disagree', 'run.arguments', 'the image was not run by its id')];
}
function mounts(bundle) {
    return bundle.host.container.mounts
        .filter(({ type, source, read_only, options }) => {
        const modes = options.includes('ro') ? [true] : [];
        if (options.includes('rw'))
            modes.push(false);
        return modes.some((readOnly) => readOnly !== read_only) || (type === 'tmpfs' && source !== '');
    })
        .map(({ destination }) => (0,reasons/* reason */.l)('fields-disagree', 'host.container.mounts', destination));
}
const ROUNDED_MS = 2_000;
const LATEST_END_MS = 30_000;
function times(bundle) {
    const stamps = { created_at: bundle.created_at, 'run.started_at': bundle.run.started_at };
    const found = Object.entries(stamps)
        .filter(([, stamp]) => !isInstant(stamp))
        .map(([field]) => (0,reasons/* reason */.l)('fields-disagree', field, 'there is no such day'));
    const { ended, duration_ms, timeout_seconds } = bundle.run;
    const lateMs = Date.parse(bundle.created_at) - Date.parse(bundle.run.started_at) - duration_ms;
    if (lateMs > time_limits/* WRITING_GAP_MS */.xS)
        found.push((0,reasons/* reason */.l)('fields-disagree', 'created_at', 'it is more than a day after the run'));
    if (bundle.created_at < bundle.run.started_at || lateMs < -ROUNDED_MS)
        found.push((0,reasons/* reason */.l)('fields-disagree', 'created_at', 'it is before the end of the run'));
    if (ended === 'exited' && duration_ms > timeout_seconds * 1000 + LATEST_END_MS)
        found.push((0,reasons/* reason */.l)('fields-disagree', 'run.duration_ms', 'the run had less time'));
    const { kernel_end: end } = bundle.host;
    if (end.state === 'seen' && Math.max(end.looks, end.looked_ms_before_end) > duration_ms + ROUNDED_MS)
        found.push((0,reasons/* reason */.l)('fields-disagree', 'host.kernel_end', 'the run took less'));
    return found;
}
function isInstant(stamp) {
    const time = new Date(stamp);
    return !Number.isNaN(time.getTime()) && (0,evidence_bundle/* instant */.uR)(time) === stamp;
}
function venueForm(bundle) {
    const ofCi = 'GITHUB_REPOSITORY' in bundle.venue_facts;
    return ofCi === (bundle.venue === 'CI')
        ? []
        : [(0,reasons/* reason */.l)('fields-disagree', 'venue_facts', `they are not those of ${bundle.venue}`)];
}


/***/ }),

/***/ 91301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gw: () => (/* binding */ checkFiles),
/* harmony export */   mb: () => (/* binding */ folderReasons),
/* harmony export */   xw: () => (/* binding */ checkListing)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34731);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42100);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42908);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21755);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46706);







const OF_FOLDER = new Set([
    'evidence-folder',
    'evidence-link',
    'evidence-too-large',
    'evidence-unreadable',
    'bundle-ambiguous',
    'bundle-name',
    'file-missing',
    'file-differs',
    'unknown-file',
    'view-differs',
    'observations-differ',
]);
function folderReasons(reasons) {
    return reasons.filter(({ code }) => OF_FOLDER.has(code));
}
function checkFiles(evidence, views) {
    return [
        ...listedFiles(evidence),
        ...presentFiles(evidence, views),
        ...payloadLines(evidence),
        ...name(evidence),
    ];
}
function checkListing({ bundle }) {
    const paths = bundle.files.map(({ path }) => path);
    const found = paths.filter((path) => !(0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isListable */ .$9)(path)).map((path) => (0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('unknown-file', path));
    if (new Set(paths).size !== paths.length)
        found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('fields-disagree', 'files', 'a file is listed twice'));
    const digests = {
        [_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_NAMES */ .GY.profile]: bundle.seccomp_sha256,
        [_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_NAMES */ .GY.dockerfile]: bundle.dockerfile_sha256,
    };
    for (const { path, sha256 } of bundle.files) {
        if (Object.hasOwn(digests, path) && digests[path] !== sha256) {
            found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('fields-disagree', 'files', `${path} has another digest elsewhere in the bundle`));
        }
    }
    if (!paths.includes(_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_NAMES */ .GY.attest) && bundle.observation_problems.length === 0) {
        found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('fields-disagree', 'files', `${_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_NAMES */ .GY.attest} is not listed`));
    }
    return found;
}
function listedFiles({ source, bundle }) {
    if (source.kind === 'bundle')
        return [];
    return bundle.files.flatMap(({ path, size, sha256 }) => {
        const bytes = source.files.get(path);
        if (bytes === undefined)
            return [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('file-missing', path)];
        if (bytes.length !== size)
            return [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('file-differs', path, `${bytes.length} bytes, ${size} listed`)];
        return (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) === sha256 ? [] : [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('file-differs', path, 'its digest is another one')];
    });
}
function presentFiles({ source, bundle, bundleName }, views) {
    const listed = new Set(bundle.files.map(({ path }) => path));
    return [...source.files].flatMap(([name, bytes]) => {
        if (listed.has(name) || name === (0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S1)(bundleName))
            return [];
        const render = Object.hasOwn(views, name) ? views[name] : undefined;
        if (render === undefined || source.bundle === null)
            return [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('unknown-file', name)];
        const same = Buffer.compare(render(source.bundle.bytes), bytes) === 0;
        return same ? [] : [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('view-differs', name)];
    });
}
function payloadLines({ source, bundle, recorded }) {
    const bytes = source.files.get(_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_NAMES */ .GY.attest);
    if (bytes === undefined)
        return [];
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .S)(bytes);
    const found = [];
    if (!(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .equalJson */ .FS)((0,_observed_js__WEBPACK_IMPORTED_MODULE_5__/* .recordObservations */ .v)(lines.observations, bundle.raw), recorded)) {
        found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('observations-differ', null, 'another observation'));
    }
    const problems = lines.problems.map(({ code, subject }) => ({ code, subject }));
    if (!(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .equalJson */ .FS)(problems, bundle.observation_problems)) {
        found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('observations-differ', null, 'other problems'));
    }
    return found;
}
function name({ source, bundle, bundleName: found }) {
    const expected = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleName */ .u1)(bundle);
    return source.kind === 'bundle' || found === expected ? [] : [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('bundle-name', found, expected)];
}


/***/ }),

/***/ 65452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RC: () => (/* binding */ checkHost),
  Sl: () => (/* binding */ checkSandbox),
  mE: () => (/* binding */ missedInWords)
});

// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/memoize.js + 1 modules
var memoize = __webpack_require__(72587);
// EXTERNAL MODULE: ./build/src/probes/kernel/checks.js + 1 modules
var checks = __webpack_require__(13993);
// EXTERNAL MODULE: ./build/src/probes/kernel/end.js
var end = __webpack_require__(19646);
// EXTERNAL MODULE: ./build/src/seccomp/profile.js
var profile = __webpack_require__(24417);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
;// CONCATENATED MODULE: ./build/src/evidence/check-engine-config.js

function engineConfig({ bundle: { host } }) {
    const { endpoint } = host.engine.client;
    return [
        ...(endpoint === 'default' ? [] : [(0,reasons/* reason */.l)('engine-endpoint', endpoint)]),
        ...host.container.unknown_config.map(({ path, value }) => (0,reasons/* reason */.l)('engine-config-unknown', path, value)),
    ];
}

// EXTERNAL MODULE: ./build/src/evidence/check-inventory.js
var check_inventory = __webpack_require__(21278);
// EXTERNAL MODULE: ./build/src/evidence/exec-from-out.js + 1 modules
var exec_from_out = __webpack_require__(38838);
// EXTERNAL MODULE: ./build/src/evidence/run-limits.js
var run_limits = __webpack_require__(54699);
;// CONCATENATED MODULE: ./build/src/evidence/check-host.js










function checkHost(evidence, probes) {
    return [
        ...corroboration(probes),
        ...gate(evidence),
        ...checkSandbox(evidence, evidence.bundle.host.inventory.config.command),
        ...sealed(evidence),
    ];
}
function checkSandbox(run, command) {
    return [
        ...restrictions(run),
        ...engineConfig(run),
        ...kernel(run),
        ...kernelEnd(run),
        ...check_host_profile(run),
        ...check_host_image(run),
        ...(0,check_inventory/* checkInventory */.L)(run, command),
    ];
}
function corroboration(probes) {
    return probes.flatMap(({ probeId, corroboration: found }) => found.state === 'corroborated' ? [] : [(0,reasons/* reason */.l)(found.state, probeId, found.why)]);
}
function restrictions({ findings }) {
    return (findings?.restrictions ?? []).flatMap(({ restriction, found }) => found.state === 'in-force'
        ? []
        : [(0,reasons/* reason */.l)('restriction-missing', `${restriction.never ? 'no ' : ''}${restriction.flag}`, found.why)]);
}
function gate({ bundle: { host } }) {
    const why = notSeen(host.kernel);
    return why === null ? [] : [(0,reasons/* reason */.l)('kernel-snapshot-missing', null, why)];
}
function kernel({ bundle, findings }) {
    return (findings?.kernel ?? (0,checks/* findInKernel */.u)(bundle.host, (0,run_limits/* limitsOfRun */.LR)(bundle))).flatMap(({ check, found }) => found.state === 'missing' ? [(0,reasons/* reason */.l)('kernel-contradicts', check.id, found.why)] : []);
}
function kernelEnd({ bundle: { host } }) {
    const why = (0,end/* endUnobserved */.LJ)(host);
    return [
        ...(why === null ? [] : [(0,reasons/* reason */.l)('end-unobserved', null, why)]),
        ...(0,end/* endDifferences */.iV)(host).map((difference) => (0,reasons/* reason */.l)('kernel-end-differs', null, difference)),
    ];
}
function sealed({ bundle: { host } }) {
    const why = host.seal === null ? null : (0,exec_from_out/* unsealed */.wI)(host.seal, host);
    return why === null ? [] : [(0,reasons/* reason */.l)('seal-not-shown', null, why)];
}
function notSeen(facts) {
    switch (facts.gate) {
        case 'waited':
            return null;
        case 'went-on':
            return 'it went on before everything had been read';
        case 'missed':
            return missedInWords(facts);
    }
}
function missedInWords(facts) {
    return facts.why === 'changed' ? changedInWords(facts.changed) : MISSED[facts.why];
}
const MISSED = {
    'no-process': 'its process was not found (a /proc with hidepid hides it, and so does a control group without the container’s id)',
    'not-started': 'its program was not there in time',
    unreadable: 'its status could not be read',
};
function changedInWords(changed) {
    return changed.includes('process')
        ? 'the process ended while it was read'
        : `while it was read, this of it changed: ${changed.join(', ')}`;
}
const textDigest = (0,memoize/* oncePer */.Pu)(({ text }) => (0,digest/* sha256Of */.Bj)(text));
function check_host_profile({ bundle, profile: file }) {
    const found = [];
    if (textDigest(bundle.profile) !== bundle.seccomp_sha256)
        found.push((0,reasons/* reason */.l)('profile-text-differs'));
    if (file === null)
        found.push((0,reasons/* reason */.l)('profile-invalid', null, 'it cannot be parsed'));
    const held = bundle.host.seccomp;
    if (held === null)
        found.push((0,reasons/* reason */.l)('engine-profile-missing'));
    else if (file !== null && !(0,profile/* sameProfile */.ch)(held, file)) {
        found.push((0,reasons/* reason */.l)('engine-profile-differs', null, 'their normal forms are not equal'));
    }
    return found;
}
function check_host_image({ bundle: { image_digest, host } }) {
    const { image, container } = host;
    return image_digest !== container.image_id || container.image_id !== image.id
        ? [(0,reasons/* reason */.l)('image-differs')]
        : [];
}


/***/ }),

/***/ 21278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkInventory),
/* harmony export */   P: () => (/* binding */ checkAdds)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11455);
/* harmony import */ var _probes_inventory_executables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56251);
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28557);
/* harmony import */ var _probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95267);
/* harmony import */ var _probes_inventory_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94072);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46706);
/* harmony import */ var _release_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53954);








function checkInventory({ bundle }, command) {
    const { inventory } = bundle.host;
    return [
        ...differences(bundle, command),
        ...base(inventory),
        ...(0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .findConfig */ .u0)(inventory).map(({ what, why }) => (0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('image-config', what, why)),
        ...inventory.misplaced.map((path) => (0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('image-misplaced', path)),
        ...executables(inventory),
        ...root(bundle.host.root),
    ];
}
function differences({ image_digest, host: { image, container, seal, inventory, root } }, command) {
    const { config } = inventory;
    const agreed = [
        ['the image’s id', inventory.image_id, image_digest],
        ['its config digest', inventory.config_digest, image.config_digest ?? inventory.config_digest],
        ['its layers', inventory.diff_ids, image.diff_ids],
        ['its user', config.user, image.user],
        ['its environment', config.env_keys.toSorted(), image.env_keys.toSorted()],
        ['its volumes', config.volumes.toSorted(), image.volumes.toSorted()],
        ['its ONBUILD instructions', config.onbuild.length > 0 || image.onbuild.length === 0, true],
        ...(seal === null
            ? [
                ['the container’s entrypoint', config.entrypoint, container.entrypoint],
                ['the container’s command', command, container.command],
            ]
            : []),
        ['the order of its entries', inventory.added.map(keyOf), sortedKeys(inventory.added)],
        ['the order of the container’s files', root.differing.map(keyOf), sortedKeys(root.differing)],
    ];
    return agreed.flatMap(([what, one, other]) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one, other)
        ? []
        : [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('inventory-differs', what, 'the engine reports another one')]);
}
function sortedKeys(entries) {
    return [...new Set(entries.map(keyOf))].sort();
}
function keyOf({ path, type }) {
    return `${path}\0${type}`;
}
function base(inventory) {
    const why = (0,_probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_4__/* .baseFault */ .M1)(inventory, _release_image_js__WEBPACK_IMPORTED_MODULE_7__/* .RELEASE_BASES */ .ND);
    return why === null ? [] : [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('base-claimed', inventory.base.kind, why)];
}
function checkAdds({ host: { inventory } }, pinned) {
    return (0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .findAdds */ .wk)(inventory)
        .filter(({ entry }) => !pinned.includes(entry))
        .map(({ path, why, entry, file }) => (0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('image-adds', path, `${why} (entry ${entry}${file === null ? '' : `, file ${file}`})`));
}
const EMPTY = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)('');
function executables(inventory) {
    const unexpected = (0,_probes_inventory_executables_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpectedExecutables */ .p)(inventory)
        .filter(({ sha256 }) => sha256 !== EMPTY)
        .map(({ path }) => path);
    if (unexpected.length === 0)
        return [];
    const more = unexpected.length > 5 ? ` and ${unexpected.length - 5} more` : '';
    return [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('image-has-executables', null, `${unexpected.slice(0, 5).join(', ')}${more}`)];
}
const NAMED = 10;
function root(facts) {
    if (facts.entries === 0)
        return [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('root-differs', '/', 'the engine shows no file at all')];
    const found = (0,_probes_inventory_root_js__WEBPACK_IMPORTED_MODULE_5__/* .unexplained */ .E)(facts);
    const more = found.length > NAMED ? `, and ${found.length - NAMED} more are listed` : '';
    return found
        .slice(0, NAMED)
        .map(({ path, type, size }) => (0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l)('root-differs', path, `a ${type} of ${size} bytes${more}`));
}


/***/ }),

/***/ 58828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checkSignatureOf),
/* harmony export */   j: () => (/* binding */ checkSignature)
/* harmony export */ });
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42100);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46706);


function checkSignature(source, bundleDigest, expectations, verify) {
    if (source.bundle === null || bundleDigest === null)
        return refuse();
    const signature = source.files.get((0,_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureName */ .S1)(source.bundle.name)) ?? null;
    return checkSignatureOf(bundleDigest, signature, expectations, verify);
}
function checkSignatureOf(digest, signature, expectations, verify) {
    if (expectations.trust.kind === 'not-chosen') {
        return refuse((0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('trust-not-chosen'), ...(signature === null ? [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('unsigned')] : []));
    }
    if (signature === null)
        return refuse((0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('signature-missing'));
    if (verify === undefined)
        return refuse((0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('signature-unchecked'));
    const result = verify(digest, signature, expectations);
    return result.ok || result.reasons.length > 0
        ? result
        : refuse((0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('signature-invalid', null, 'no reason was given'));
}
function refuse(...reasons) {
    return { ok: false, reasons };
}


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checkTime)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46706);
/* harmony import */ var _time_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57999);


function checkTime(evidence) {
    const stamps = stampsOf(evidence).map((stamp) => ({ ...stamp, aheadMs: aheadOf(evidence.now, stamp) }));
    return {
        reasons: [
            ...stamps
                .filter(({ aheadMs }) => !(aheadMs <= _time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOCK_SKEW_MS */ .rn))
                .map(({ text }) => (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('from-the-future', text)),
            ...age(evidence),
            ...gap(evidence),
        ],
        notes: stamps
            .filter(({ aheadMs }) => aheadMs > 0 && aheadMs <= _time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOCK_SKEW_MS */ .rn)
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
        sentence: `${what} is ${seconds} s ahead of this machine’s clock; up to ${_time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOCK_SKEW_MS */ .rn / 1000} s are tolerated.`,
    };
}
function age({ bundle, expectations, verifiedTime, now }) {
    const made = verifiedTime ?? new Date(bundle.created_at);
    const ageMs = now.getTime() - made.getTime();
    if (ageMs <= expectations.maxAgeDays * _time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO)
        return [];
    return [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('too-old', days(ageMs), days(expectations.maxAgeDays * _time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO))];
}
function gap({ bundle, verifiedTime }) {
    if (verifiedTime === null)
        return [];
    const gapMs = verifiedTime.getTime() - new Date(bundle.created_at).getTime();
    if (!(gapMs >= -_time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOCK_SKEW_MS */ .rn))
        return [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('signed-before-made', verifiedTime.toISOString())];
    return gapMs <= _time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNING_GAP_MS */ .M3 ? [] : [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('signed-late', days(gapMs), days(_time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNING_GAP_MS */ .M3))];
}
function days(ms) {
    const count = Math.floor((ms / _time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO) * 10) / 10;
    return `${count} ${count === 1 ? 'day' : 'days'}`;
}


/***/ }),

/***/ 37793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkOrigin),
/* harmony export */   i: () => (/* binding */ checkVenue)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46706);

function checkVenue(evidence) {
    return [...checkOrigin(evidence), ...challenge(evidence)];
}
function checkOrigin(of) {
    return [...venue(of), ...claims(of), ...run(of)];
}
function venue({ bundle, expectations, signer }) {
    switch (bundle.venue) {
        case 'LOCAL':
            return [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('venue-local')];
        case 'CI':
        case 'VPS': {
            const found = [];
            if (!expectations.venues.includes(bundle.venue)) {
                found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('venue-not-expected', bundle.venue, expectations.venues.join(', ')));
            }
            if (bundle.venue === 'CI' && signer?.kind !== 'certificate')
                found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('venue-claimed'));
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
        : [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(code, found === '' ? 'nothing known' : found, expected)]);
}
function run({ bundle: { venue_facts: facts }, expectations: { run: expected } }) {
    if (expected === null)
        return [];
    const isOf = 'GITHUB_REPOSITORY' in facts &&
        facts.GITHUB_REPOSITORY === expected.repository &&
        facts.GITHUB_RUN_ID === expected.id &&
        /^[1-9]\d{0,5}$/.test(facts.GITHUB_RUN_ATTEMPT) &&
        Number(facts.GITHUB_RUN_ATTEMPT) <= expected.attempt;
    if (isOf)
        return [];
    const found = 'GITHUB_REPOSITORY' in facts
        ? runText(facts.GITHUB_REPOSITORY, facts.GITHUB_RUN_ID, facts.GITHUB_RUN_ATTEMPT)
        : 'no run of a workflow';
    return [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('run-not-expected', found, runText(expected.repository, expected.id, expected.attempt))];
}
function runText(repository, id, attempt) {
    return `run ${id} of ${repository}, attempt ${attempt}`;
}
function challenge({ bundle, expectations }) {
    return expectations.challenge === null || expectations.challenge === bundle.challenge
        ? []
        : [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('challenge-differs')];
}


/***/ }),

/***/ 92741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IU: () => (/* binding */ attestedRun),
  rs: () => (/* binding */ controlOf),
  g6: () => (/* binding */ recordControls),
  NM: () => (/* binding */ rereadControl)
});

// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/probes/controls/controls.js + 2 modules
var controls = __webpack_require__(81767);
// EXTERNAL MODULE: ./build/src/probes/contract.js + 12 modules
var contract = __webpack_require__(27498);
// EXTERNAL MODULE: ./build/src/probes/corroborate.js
var corroborate = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/src/probes/judge.js + 1 modules
var judge = __webpack_require__(68547);
// EXTERNAL MODULE: ./build/src/probes/judges/secret-keys.js
var secret_keys = __webpack_require__(937);
// EXTERNAL MODULE: ./build/src/probes/mounts/judge.js
var mounts_judge = __webpack_require__(76055);
// EXTERNAL MODULE: ./build/src/probes/mounts/mountinfo.js
var mounts_mountinfo = __webpack_require__(19537);
// EXTERNAL MODULE: ./build/src/probes/probes/pr-mount-1.js
var pr_mount_1 = __webpack_require__(60105);
// EXTERNAL MODULE: ./build/src/probes/restrictions/other-mounts.js
var other_mounts = __webpack_require__(98610);
// EXTERNAL MODULE: ./build/src/probes/restrictions/run-limits.js
var run_limits = __webpack_require__(14001);
// EXTERNAL MODULE: ./build/src/probes/controls/control.js
var controls_control = __webpack_require__(66473);
// EXTERNAL MODULE: ./build/src/probes/controls/program.js
var controls_program = __webpack_require__(82304);
;// CONCATENATED MODULE: ./build/src/probes/controls/judge-control.js












function judgeRun(run, profile, limits = run_limits/* RUN_LIMITS */.Bz) {
    return { ...run, limits, passed: passedIn(run), findings: (0,corroborate/* lookAtHost */.J)(run.host, profile, limits) };
}
function judgeControl(control, ran, attested, profile) {
    const { passed, limits } = attested;
    const run = judgeRun(ran, profile, limits);
    const { passed: still } = run;
    const failed = passed.filter((id) => !still.includes(id));
    const expected = expectedOf(control, attested);
    const faults = [
        ...ownRun(run, attested),
        ...sameImage(control, run, attested),
        ...reported(control, run, attested),
        ...verdicts(expected.fails, passed, still),
        ...mountsAtFault(control, failed, run),
        ...operations(expected.succeeds, run, attested),
        ...restrictions(control, run, attested),
        ...mountedThere(control, run),
        ...engineConfig(control, run, attested),
        ...kernel(control, run, attested),
        ...seenByTheHost(failed, run),
        ...markerSeen(control, run),
    ];
    return { detected: faults.length === 0, failed, why: faults.join(' ') };
}
function expectedOf(control, { host, observations }) {
    const leftOut = (0,judge/* notRun */.nE)(observations);
    const ran = (id) => !leftOut.includes(id);
    return {
        fails: (0,controls_control/* expectedFailures */.Gv)(control, host.engine.name).filter(ran),
        succeeds: control.succeeds.filter(ran),
    };
}
function passedIn({ host, observations }) {
    return (0,judge/* judgeAll */.Ty)(observations, (0,judge/* judgeContext */.FH)(host)).flatMap(({ probeId, verdict }) => verdict === 'PASS' ? [probeId] : []);
}
function ownRun(run, attested) {
    const faults = [];
    if (run.ended !== 'exited')
        faults.push(`It did not end by itself (${run.ended}).`);
    if (run.problems > 0)
        faults.push('Its payload wrote lines that are not observations.');
    const one = [run.host, attested.host].map(({ engine, system }) => JSON.stringify([engine, system]));
    if (one[0] !== one[1])
        faults.push('It ran on another engine or machine.');
    const { container, folders } = run.host;
    if (container.id === attested.host.container.id || folders.output === attested.host.folders.output)
        faults.push('It is the attested run itself.');
    return faults;
}
function sameImage(control, run, { host }) {
    const { image, inventory, container } = run.host;
    if (container.image_id !== image.id)
        return ['Its container was made from another image.'];
    const added = control.weakens.find((weakening) => weakening.kind === 'program-at');
    if (added === undefined) {
        const same = isEqual(image, host.image) && isEqual(inventory, host.inventory);
        return same ? [] : ['Its image is not the attested image.'];
    }
    if (inventory.image_id !== image.id || image.diff_ids.slice(0, -1).join() !== host.image.diff_ids.join())
        return ['Its image is not the attested image with one more layer.'];
    return withoutProgram(run, host.inventory) === JSON.stringify(comparable(host.inventory))
        ? []
        : [`Its image is not the attested image with the negative control's program at ${added.path}.`];
}
function isEqual(one, other) {
    return one === other || JSON.stringify(one) === JSON.stringify(other);
}
function withoutProgram({ host: { inventory, system }, marker }, attested) {
    const program = (0,digest/* sha256Of */.Bj)((0,controls_program/* markerProgram */.x)(system.architecture, marker?.expected ?? ''));
    const isProgram = ({ path, sha256 }) => path === inventory.ls && sha256 === program;
    if (!inventory.added.some(isProgram))
        return null;
    const rest = {
        ...inventory,
        diff_ids: inventory.diff_ids.slice(0, -1),
        added: inventory.added.filter((entry) => !isProgram(entry) && !isFolderOfLs(entry, inventory, attested)),
        executables: inventory.executables.filter((entry) => !isProgram(entry)),
        ls: '',
    };
    return JSON.stringify(comparable(rest));
}
function isFolderOfLs(entry, { ls }, attested) {
    const { path, type, mode, uid, gid, xattrs } = entry;
    const isPlain = type === 'folder' && mode === 0o755 && uid === 0 && gid === 0 && xattrs.length === 0;
    return (isPlain && path === ls.slice(0, ls.lastIndexOf('/')) && !attested.added.some((old) => old.path === path));
}
function comparable({ image_id: _, config_digest: __, config, ...rest }) {
    const env_keys = config.env_keys.filter((key) => !secret_keys/* ENGINE_KEYS */.kL.includes(key) || key === 'PATH');
    return { ...rest, config: { ...config, env_keys } };
}
function reported({ marker }, run, attested) {
    return attested.observations.flatMap(({ probeId, parts }) => {
        if (marker?.kind === 'nonce' && marker.replaces === probeId)
            return [];
        const here = run.observations.find((observation) => observation.probeId === probeId);
        return here?.parts.length === parts.length ? [] : [`It did not report ${probeId}.`];
    });
}
function verdicts(expected, passed, still) {
    return [
        ...expected.filter((id) => still.includes(id)).map((id) => `${id} did not fail.`),
        ...passed
            .filter((id) => !still.includes(id) && !expected.includes(id))
            .map((id) => `${id} failed as well.`),
        ...still.filter((id) => !passed.includes(id)).map((id) => `${id} failed in the attested run only.`),
    ];
}
function mountsAtFault({ mounts = [] }, failed, run) {
    if (!failed.includes(pr_mount_1/* PR_MOUNT_1 */.B.id))
        return [];
    const found = strangeIn((0,judge/* rawOf */.UD)(run.observations).mountinfo, run).map(inRun);
    return mounts.filter((at) => !found.includes(at)).map((at) => `${pr_mount_1/* PR_MOUNT_1 */.B.id} does not report ${at}.`);
}
function strangeIn(mountinfo, { host }) {
    try {
        return (0,mounts_judge/* strangeMounts */.vT)((0,mounts_mountinfo/* parseMountinfo */.b)(mountinfo), (0,judge/* judgeContext */.FH)(host));
    }
    catch {
        return [];
    }
}
function inRun(path) {
    return path.replace(/^\/var\/run\//, '/run/');
}
function operations(succeeds, run, attested) {
    return attested.observations.flatMap(({ probeId, parts }) => {
        if (!parts.every(({ outcome }) => outcome === 'raised'))
            return [];
        const here = run.observations.find((observation) => observation.probeId === probeId)?.parts ?? [];
        const succeeded = here.map(({ outcome }) => outcome === 'value');
        if (succeeds.includes(probeId))
            return succeeded.length > 0 && succeeded.every(Boolean)
                ? []
                : [`${probeId}'s operation did not succeed.`];
        return succeeded.some(Boolean) ? [`${probeId}'s operation succeeded as well.`] : [];
    });
}
function restrictions(control, run, attested) {
    const openIn = ({ findings }) => findings.restrictions.flatMap(({ restriction, found }) => found.state === 'in-force' ? [] : [{ id: restriction.id, why: found.why }]);
    const expected = (0,controls_control/* restrictionsOf */.vc)(control, run.host.engine.name);
    const usual = openIn(attested).map(({ id }) => id);
    const found = openIn(run);
    return [
        ...expected
            .filter((id) => !found.some((restriction) => restriction.id === id))
            .map((id) => `The restriction ${id} is still in force.`),
        ...found
            .filter(({ id }) => !expected.includes(id) && !usual.includes(id))
            .map(({ id, why }) => `The restriction ${id} is missing as well: ${why}`),
    ];
}
function mountedThere(control, { host }) {
    const found = (0,other_mounts/* otherMounts */.p)(host.container).map(inRun);
    return (0,controls_control/* mountedIn */.E3)(control, host.engine.name)
        .filter((at) => !found.includes(at))
        .map((at) => `The engine does not report a mount at ${at}.`);
}
function engineConfig({ config = [] }, run, attested) {
    const expected = [...config, ...attested.host.container.unknown_config];
    return run.host.container.unknown_config
        .filter(({ path, value }) => !expected.some((each) => each.path === path && each.value === value))
        .map(({ path, value }) => `The engine held ${path} = ${value} as well.`);
}
function kernel(control, run, attested) {
    const usual = openInKernel(attested);
    return run.findings.kernel.flatMap(({ check: { id }, found }) => {
        if (control.kernel.includes(id))
            return found.state === 'in-force' ? [`The kernel does not show that ${id} is missing.`] : [];
        return found.state === 'missing' && !usual.includes(id)
            ? [`The kernel reports of its ${id}: ${found.why}`]
            : [];
    });
}
function openInKernel({ findings }) {
    return findings.kernel.flatMap(({ check, found }) => (found.state === 'missing' ? [check.id] : []));
}
function seenByTheHost(failed, { host, findings }) {
    return failed.flatMap((id) => {
        if ((0,contract/* contractOf */.Qu)(id)?.hostFact?.check(host).state === 'in-force')
            return [`The host found what ${id} asks for.`];
        return (0,corroborate/* corroborate */.x)(id, host, findings).state === 'corroborated'
            ? [`The host's facts still corroborate ${id}.`]
            : [];
    });
}
function markerSeen({ marker }, run) {
    switch (marker?.kind) {
        case undefined:
            return run.marker === null ? [] : ['It has a marker that it does not need.'];
        case 'peer':
            if (run.marker?.expected !== marker.saw)
                return ['Its marker is another one.'];
            return run.marker.seen === marker.saw ? [] : ['The peer did not see the connection.'];
        case 'nonce':
            if (!/^[0-9a-f]{32}$/.test(run.marker?.expected ?? ''))
                return ['It has no nonce.'];
            return run.marker?.seen === run.marker?.expected ? [] : ['The program did not write its nonce.'];
    }
}

// EXTERNAL MODULE: ./build/src/probes/controls/together.js
var together = __webpack_require__(5692);
// EXTERNAL MODULE: ./build/src/probes/kernel/facts.js
var kernel_facts = __webpack_require__(49460);
// EXTERNAL MODULE: ./build/src/seccomp/allow-calls.js
var allow_calls = __webpack_require__(97793);
// EXTERNAL MODULE: ./build/src/seccomp/profile.js
var seccomp_profile = __webpack_require__(24417);
// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(87444);
;// CONCATENATED MODULE: ./build/src/evidence/changes.js
function changesBetween(before, after) {
    return [...walk(before, after, [])];
}
function* walk(before, after, path) {
    if (before === after)
        return;
    const keys = sharedKeys(before, after);
    if (keys === null)
        yield { path: path.join('.'), value: after };
    else
        for (const key of keys)
            yield* walk(memberOf(before, key), memberOf(after, key), [...path, key]);
}
function sharedKeys(a, b) {
    if (!isHolder(a) || !isHolder(b) || Array.isArray(a) !== Array.isArray(b))
        return null;
    const [keys, others] = [keysOf(a), keysOf(b)];
    return keys.length === others.length && keys.every((key, index) => key === others[index]) ? keys : null;
}
function keysOf(holder) {
    return Object.keys(holder).filter((key) => memberOf(holder, key) !== undefined);
}
function withChanges(before, changes) {
    const copies = new Set();
    return changes.reduce((value, { path, value: changed }) => replaced(value, path === '' ? [] : path.split('.'), changed, copies), before);
}
function replaced(value, path, changed, copies) {
    const [key, ...rest] = path;
    if (key === undefined)
        return changed;
    if (!isHolder(value) || !Object.prototype.propertyIsEnumerable.call(value, key))
        return value;
    const copy = copies.has(value) ? value : Array.isArray(value) ? [...value] : { ...value };
    copies.add(copy);
    Reflect.set(copy, key, replaced(memberOf(value, key), rest, changed, copies));
    return copy;
}
function isHolder(value) {
    return typeof value === 'object' && value !== null;
}
function memberOf(value, key) {
    return isHolder(value) ? value[key] : undefined;
}

// EXTERNAL MODULE: ./build/src/evidence/generated/validate-bundle.js
var validate_bundle = __webpack_require__(92804);
// EXTERNAL MODULE: ./build/src/evidence/observed.js
var observed = __webpack_require__(21755);
;// CONCATENATED MODULE: ./build/src/evidence/control-record.js












function attestedRun(host, observations, raw, profile, limits) {
    const recorded = (0,observed/* recordObservations */.v)(observations, raw);
    const written = new Set(recorded.map((line) => JSON.stringify(line)));
    return judgeRun({ host, observations, raw, profile, recorded, written }, profile, limits);
}
function controlOf(id) {
    return controls/* CONTROLS */.VH.find((control) => control.id === id);
}
function recordControls(outcomes, { host, observations, profile, limits }) {
    const attested = attestedRun(host, observations, (0,judge/* rawOf */.UD)(observations), profile, limits);
    return outcomes.map((outcome) => recordControl(outcome, attested));
}
function recordControl(outcome, attested) {
    const ids = [...outcome.ids];
    if (outcome.state === 'did-not-run')
        return { ids, state: 'did-not-run', why: outcome.why };
    const { host, collected, ended, exitCode, marker } = outcome;
    const { observations, problems, bytes } = collected;
    const run = { host, observations, ended, marker, problems: problems.length };
    const { detected, failed, why } = judged(ids, run, attested);
    return {
        ids,
        state: detected ? 'detected' : 'not-detected',
        why,
        failed,
        ended,
        exit_code: exitCode,
        ...differences(host, observations, attested),
        observation_problems: problems.map(({ code, subject }) => ({ code, subject })),
        observations_sha256: bytes === null ? null : (0,digest/* sha256Of */.Bj)(bytes),
        marker,
    };
}
function differences(host, observations, attested) {
    const recorded = (0,observed/* recordObservations */.v)(observations, attested.raw);
    const usual = new Set(recorded.filter((line) => attested.written.has(JSON.stringify(line))));
    return {
        host: changesBetween(withoutProfile(attested.host), withoutProfile(host)),
        seccomp_sha256: host.seccomp === null ? null : (0,seccomp_profile/* profileDigest */.AW)(host.seccomp),
        observed: recorded.filter((line) => !usual.has(line)),
        observed_as_attested: [...usual].map(({ probe_id }) => probe_id),
    };
}
function rereadControl(record, attested, bundle) {
    const host = rebuiltHost(record, attested, bundle);
    if (host === null)
        return null;
    const usual = attested.recorded.filter(({ probe_id }) => record.observed_as_attested.includes(probe_id));
    const lines = [...usual, ...record.observed].sort((a, b) => a.line - b.line);
    if (new Set(lines.map(({ probe_id }) => probe_id)).size < lines.length)
        return null;
    const observations = (0,observed/* restoreObservations */.u)(lines, attested.raw);
    const again = differences(host, observations, attested);
    const fields = ['host', 'observed', 'observed_as_attested'];
    if (fields.some((field) => !(0,canonical_json/* equalJson */.FS)(again[field], record[field])))
        return null;
    const { ids, ended, marker } = record;
    const problems = record.observation_problems.length;
    return {
        host,
        judgement: judged(ids, { host, observations, ended, marker, problems }, attested),
    };
}
function judged(ids, run, attested) {
    const control = (0,together/* weakenedRunOf */.fr)(ids, attested.host.engine.name);
    if (control === null)
        return { detected: false, failed: [], why: 'No negative control has that name.' };
    return judgeControl(control, run, attested, attested.profile);
}
function rebuiltHost(record, { host, profile }, bundle) {
    const changed = withChanges(withoutProfile(host), record.host);
    if (typeof changed !== 'object' || changed === null)
        return null;
    const facts = { ...host, ...changed, seccomp: heldProfile(record, host, profile) };
    if (!(0,canonical_json/* equalJson */.FS)(facts.kernel_end, kernel_facts/* END_NOT_ASKED */.z))
        return null;
    const { controls: _, ...rest } = bundle;
    return (0,validate_bundle/* bundleProblem */.Q)({ ...rest, host: facts }) === null ? facts : null;
}
function heldProfile({ ids, seccomp_sha256: wanted }, host, profile) {
    const weakens = (0,together/* weakenedRunOf */.fr)(ids, host.engine.name)?.weakens ?? [];
    const allowances = weakens.flatMap((each) => (each.kind === 'profile' ? [each.allows] : []));
    const known = [host.seccomp, ...allowances.map((allowance) => (0,allow_calls/* allowCalls */.n)(profile, allowance))];
    return known.find((each) => each !== null && (0,seccomp_profile/* profileDigest */.AW)(each) === wanted) ?? null;
}
function withoutProfile({ seccomp: _, ...facts }) {
    return facts;
}


/***/ }),

/***/ 98999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ judgedChecks),
/* harmony export */   c: () => (/* binding */ circumstancesOf)
/* harmony export */ });
/* harmony import */ var _probes_posture_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5769);
/* harmony import */ var _probes_posture_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24443);
/* harmony import */ var _run_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54699);



function circumstancesOf(record, bundle) {
    return {
        engine: bundle.host.engine,
        system: bundle.host.system,
        profile: bundle.profile.name,
        namespaces: record.namespaces,
        lsmLabel: bundle.host.container.lsm_label,
        arguments: (0,_run_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentsBefore */ .i)(bundle),
    };
}
function judgedChecks(record, bundle) {
    const circumstances = circumstancesOf(record, bundle);
    return _probes_posture_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .POSTURE_PARTS */ .OZ[record.image].flatMap((part) => {
        const checks = (0,_probes_posture_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checksOf */ .tg)(part, record.image, circumstances);
        const end = record.runs.find((run) => run.part === part) ?? { exit_code: null, oom_killed: null };
        const answers = (0,_probes_posture_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .answersTo */ .to)(checks, record.observed, end);
        return checks.map((check) => {
            const outcomes = answers.get(check.id);
            const judged = outcomes === undefined ? null : (0,_probes_posture_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCheck */ .GE)(check, outcomes, circumstances);
            return { check, part, control: (0,_probes_posture_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .failingRunOf */ .x0)(check, circumstances), judged };
        });
    });
}


/***/ }),

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ stands),
/* harmony export */   G: () => (/* binding */ l1Statuses)
/* harmony export */ });
/* harmony import */ var _probes_l1_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95170);

function l1Statuses(probes) {
    return _probes_l1_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .L1_MATRIX */ .I.map((row) => ({
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
function stands({ judgement, corroboration }) {
    return judgement?.verdict === 'PASS' && corroboration.state === 'corroborated';
}


/***/ }),

/***/ 57221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseBundle)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87444);
/* harmony import */ var _generated_validate_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92804);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46706);




let last = null;
function parseBundle(bytes, of = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes), readJson = _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrictJson */ .Sr) {
    if (last?.of !== of)
        last = { of, parsed: parsedAnew(bytes, readJson) };
    return last.parsed;
}
function parsedAnew(bytes, readJson) {
    const json = readJson(bytes);
    if (!json.ok)
        return { ok: false, reasons: [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l)(json.fault, null, json.detail)] };
    const { value } = json;
    if ((0,_generated_validate_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .isBundle */ .b)(value))
        return { ok: true, bundle: value };
    if (hasNoInventory(value))
        return { ok: false, reasons: [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l)('inventory-missing')] };
    return { ok: false, reasons: [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l)('bundle-schema', null, (0,_generated_validate_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleProblem */ .Q)(value) ?? 'unknown')] };
}
function hasNoInventory(value) {
    const host = typeof value === 'object' && value !== null && 'host' in value ? value.host : null;
    return typeof host === 'object' && host !== null && !('inventory' in host);
}


/***/ }),

/***/ 96990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zn: () => (/* binding */ contentQualifiers),
  h: () => (/* binding */ ofEvidence),
  k6: () => (/* binding */ policyQualifiers),
  c$: () => (/* binding */ trustQualifiers)
});

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/probes/inventory/judge.js
var judge = __webpack_require__(28557);
;// CONCATENATED MODULE: ./build/src/evidence/pinned-adds.js


function pinnedAsWords({ host }, adds) {
    const [first, ...more] = (0,judge/* findAdds */.wk)(host.inventory).filter(({ entry }) => adds.includes(entry));
    if (first === undefined)
        return [];
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return [`${(0,errors/* printable */.g$)(first.path, 80)}${others} in it accepted by your pin`];
}

// EXTERNAL MODULE: ./build/src/evidence/run-limits.js
var run_limits = __webpack_require__(54699);
;// CONCATENATED MODULE: ./build/src/evidence/qualifiers.js


function contentQualifiers(bundle, adds) {
    const larger = (0,run_limits/* largerInWords */.Kl)(bundle);
    return [
        ...(larger === ''
            ? []
            : [qualifier('larger-limits', `its limits are larger than the default (${larger})`)]),
        ...pinnedAsWords(bundle, adds).map((words) => qualifier('pinned-entries', words)),
    ];
}
function policyQualifiers(notes) {
    const words = 'its policy was made of this very evidence, which confirms nothing';
    return notes.some(({ code }) => code === 'expects-itself') ? [qualifier('expects-itself', words)] : [];
}
function trustQualifiers({ what, isSigned }, signer, verifiedTime) {
    if (verifiedTime !== null)
        return [];
    if (signer !== null)
        return [qualifier('time-not-confirmed', 'its time is stated by the signer, not confirmed')];
    const unchecked = 'it is signed, and the signature was not checked since no signer was named';
    return [
        ...(isSigned ? [qualifier('signature-not-checked', unchecked)] : []),
        qualifier('time-not-confirmed', `its time is stated by the ${what} alone`),
    ];
}
function ofEvidence(evidence, own) {
    const said = ['time-not-confirmed', ...own.map(({ code }) => code)];
    return evidence
        .filter(({ code }) => !said.includes(code))
        .map(({ code, words }) => qualifier(code, `of its evidence: ${words}`));
}
function qualifier(code, words) {
    return { code, words };
}


/***/ }),

/***/ 28246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uS: () => (/* binding */ bundleResult),
  Uo: () => (/* binding */ ownResult),
  At: () => (/* binding */ readEvidence)
});

// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/probes/contract.js + 12 modules
var contract = __webpack_require__(27498);
// EXTERNAL MODULE: ./build/src/evidence/case.js
var evidence_case = __webpack_require__(19351);
// EXTERNAL MODULE: ./build/src/evidence/check-files.js
var check_files = __webpack_require__(91301);
// EXTERNAL MODULE: ./build/src/evidence/check-inventory.js
var check_inventory = __webpack_require__(21278);
// EXTERNAL MODULE: ./build/src/probes/restrictions/limit-amounts.js
var limit_amounts = __webpack_require__(80402);
// EXTERNAL MODULE: ./build/src/probes/restrictions/run-limits.js
var run_limits = __webpack_require__(14001);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var evidence_reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/evidence/run-limits.js
var evidence_run_limits = __webpack_require__(54699);
;// CONCATENATED MODULE: ./build/src/evidence/check-limits.js




function checkLimits(bundle, limits) {
    const found = (0,evidence_run_limits/* limitsOfRun */.LR)(bundle);
    const accepted = { ...run_limits/* RUN_LIMITS */.Bz, ...limits };
    return (0,run_limits/* largerLimits */._v)(found, accepted).map((name) => {
        const asked = `${name}=${(0,limit_amounts/* amountInWords */.NL)(name, found[name])}`;
        return (0,evidence_reasons/* reason */.l)('limit-not-accepted', asked, (0,limit_amounts/* amountInWords */.NL)(name, accepted[name]));
    });
}

// EXTERNAL MODULE: ./build/src/probes/inventory/known-base.js
var known_base = __webpack_require__(95267);
// EXTERNAL MODULE: ./build/src/evidence/generated/release-digests.js
var release_digests = __webpack_require__(18620);
// EXTERNAL MODULE: ./build/src/evidence/release-image.js
var release_image = __webpack_require__(53954);
// EXTERNAL MODULE: ./build/src/evidence/subject.js
var evidence_subject = __webpack_require__(64187);
;// CONCATENATED MODULE: ./build/src/evidence/check-pins.js





function pinsOf({ bundle, expectations }) {
    const { seccomp, payload, image, base } = expectations;
    const { inventory } = bundle.host;
    const payloads = (0,release_image/* runsReleasePayload */.Iy)(inventory.config) ? Object.values(release_digests/* RELEASE_PAYLOADS */.oB) : [];
    return [
        pin('seccomp', seccomp, Object.values(release_digests/* RELEASE_PROFILES */.B6), [bundle.seccomp_sha256]),
        pin('payload', payload, payloads, [bundle.payload_sha256]),
        pin('image', image, [], [bundle.image_digest, bundle.image_config_digest]),
        basePin(inventory.base, base),
    ];
}
function basePin(base, caller) {
    const found = base.chain_id ?? base.inventory_sha256;
    const by = (0,known_base/* baseKnownBy */.wS)(base);
    return caller === null && by === 'run'
        ? { what: 'base', source: 'run', expected: [], found, matched: true }
        : pin('base', caller, by === 'release' ? [found] : [], [found]);
}
function pin(what, caller, release, [found, other]) {
    const expected = caller ?? release;
    const matched = expected.includes(found) || (other != null && expected.includes(other));
    const source = caller !== null ? 'caller' : matched ? 'release' : 'none';
    return { what, source, expected: source === 'none' ? [] : expected, found, matched };
}
function expectsItself({ madeFrom }, bundleSha256) {
    if (madeFrom === null || madeFrom !== bundleSha256)
        return [];
    const sentence = 'The policy was made of this very evidence (made_from), so it expects whatever the evidence holds, and confirms nothing. Compare image, payload and profile with what those who answer for them say.';
    return [{ code: 'expects-itself', subject: bundleSha256, sentence }];
}
const CODES = {
    seccomp: { unpinned: 'unpinned-profile', notExpected: 'profile-not-expected' },
    payload: { unpinned: 'unpinned-payload', notExpected: 'payload-not-expected' },
    image: { unpinned: 'unpinned-image', notExpected: 'image-not-expected' },
    base: { unpinned: 'unpinned-base', notExpected: 'base-not-expected' },
};
function checkSubject({ bundle, expectations }) {
    const { kind } = (0,evidence_subject/* subjectOf */.et)(bundle);
    if (expectations.subject === null || expectations.subject === kind)
        return [];
    return [(0,evidence_reasons/* reason */.l)('subject-not-expected', null, kind === 'reference' ? REFERENCE : OWN)];
}
const REFERENCE = 'the reference sandbox of this release, which your policy does not name';
const OWN = 'an image, and your policy names the reference sandbox';
function checkPins(pins) {
    return pins
        .filter(({ matched }) => !matched)
        .map(({ what, source, found }) => (0,evidence_reasons/* reason */.l)(source === 'caller' ? CODES[what].notExpected : CODES[what].unpinned, found));
}

// EXTERNAL MODULE: ./build/src/evidence/check-signature.js
var check_signature = __webpack_require__(58828);
// EXTERNAL MODULE: ./build/src/evidence/check-time.js
var check_time = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/src/evidence/check-venue.js
var check_venue = __webpack_require__(37793);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/foundation/memoize.js + 1 modules
var memoize = __webpack_require__(72587);
// EXTERNAL MODULE: ./build/src/foundation/spki.js
var spki = __webpack_require__(89896);
// EXTERNAL MODULE: ./build/src/evidence/time-limits.js
var time_limits = __webpack_require__(57999);
;// CONCATENATED MODULE: ./build/src/evidence/enforced.js







const enforcedOf = (0,memoize/* oncePer */.Pu)(record);
function record(expectations) {
    const { image, seccomp, payload, base, adds } = expectations;
    return {
        trust: trustOf(expectations.trust),
        pins: [
            pinOf('seccomp', seccomp, Object.values(release_digests/* RELEASE_PROFILES */.B6)),
            pinOf('payload', payload, Object.values(release_digests/* RELEASE_PAYLOADS */.oB)),
            pinOf('image', image, []),
            pinOf('base', base, []),
        ],
        subject: expectations.subject,
        adds,
        ...limitsOf(expectations),
        venues: expectations.venues,
        max_age_days: expectations.maxAgeDays,
        clock_skew_seconds: time_limits/* CLOCK_SKEW_MS */.rn / 1000,
        signing_gap_seconds: time_limits/* SIGNING_GAP_MS */.M3 / 1000,
        challenge: expectations.challenge,
        repository: expectations.repository,
        workflow: expectations.workflow,
        runner_environment: expectations.runnerEnvironment,
        run: expectations.run,
        allowed: [...expectations.waivers].sort(),
    };
}
function limitsOf(expectations) {
    const limits = (0,limit_amounts/* limitAmounts */.x6)(expectations.limits);
    return Object.keys(limits).length === 0 ? {} : { limits };
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
                : { source: 'caller', sha256: (0,digest/* sha256Of */.Bj)(root) };
            return { kind: 'certificate', identity, issuer, match, trusted_root: trustedRoot };
        }
    }
}
function fingerprintOf(publicKey) {
    try {
        return (0,digest/* sha256Of */.Bj)((0,spki/* spkiOf */.B)((0,external_node_crypto_.createPublicKey)(publicKey)));
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

// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/evidence/file-names.js
var file_names = __webpack_require__(42100);
;// CONCATENATED MODULE: ./build/src/evidence/headline.js
function acceptedHeadline(about, waivers, qualifiers) {
    const waived = waivers.length > 0 ? ` with waivers: ${waivers.join(', ')};` : ':';
    return `ACCEPTED${waived} ${[about, ...qualifiers.map(({ words }) => words)].join('; ')}`;
}
function blockedHeadline(blocking, about, waivers) {
    const also = [
        ...(about === null ? [] : [`about ${about}`]),
        ...(waivers.length > 0 ? [`with waivers: ${waivers.join(', ')}`] : []),
    ];
    const words = also.length > 0 ? ` (${also.join('; ')})` : '';
    return `BLOCKED for ${blocking} ${blocking === 1 ? 'reason' : 'reasons'}${words}`;
}

// EXTERNAL MODULE: ./build/src/probes/corroborate.js
var corroborate = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/src/evidence/check-arguments.js
var check_arguments = __webpack_require__(75026);
// EXTERNAL MODULE: ./build/src/evidence/check-consistency.js + 1 modules
var check_consistency = __webpack_require__(25795);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/probes/controls/controls.js + 2 modules
var controls = __webpack_require__(81767);
// EXTERNAL MODULE: ./build/src/probes/controls/together.js
var together = __webpack_require__(5692);
// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(87444);
// EXTERNAL MODULE: ./build/src/probes/controls/control.js
var controls_control = __webpack_require__(66473);
// EXTERNAL MODULE: ./build/src/probes/probes/pr-fs-out-ok.js
var pr_fs_out_ok = __webpack_require__(28085);
;// CONCATENATED MODULE: ./build/src/evidence/control-facts.js



const RULES = [
    { name: 'its observations, of which one stands there twice', holds: isEachObservedOnce },
    { name: 'its exit code, or the digest of what it observed', holds: hasEnded },
    { name: 'its user, which it does not change', holds: hasAttestedUser },
    { name: 'its network, of which mode and list belong together', holds: hasOneNetwork },
    { name: 'report.md, which it does not change', holds: hasAttestedReport },
    { name: 'the files of the engine, which are of another container', holds: hasOwnEngineFiles },
    { name: 'the executables of its image, without the program that it adds', holds: listsItsProgram },
];
function contradictionsIn(compared) {
    return RULES.filter(({ holds }) => !holds(compared)).map(({ name }) => name);
}
function isEachObservedOnce({ record }) {
    const ids = [...record.observed.map(({ probe_id }) => probe_id), ...record.observed_as_attested];
    const lines = record.observed.map(({ line }) => line);
    return new Set(ids).size === ids.length && new Set(lines).size === lines.length;
}
function hasEnded({ record }) {
    const hasObserved = record.observed.length + record.observed_as_attested.length > 0;
    return ((record.ended !== 'exited' || record.exit_code !== null) &&
        (!hasObserved || record.observations_sha256 !== null));
}
function changes({ control, host }, restriction) {
    return (0,controls_control/* restrictionsOf */.vc)(control, host.engine.name).includes(restriction);
}
function hasAttestedUser(compared) {
    const { host, attested } = compared;
    if (changes(compared, 'user'))
        return true;
    if (host.container.user !== attested.container.user)
        return false;
    const [ids, usual] = [idsOf(host), idsOf(attested)];
    return ids === null || usual === null || (0,canonical_json/* equalJson */.FS)(ids, usual);
}
function idsOf({ kernel }) {
    if (kernel.gate === 'missed')
        return null;
    const { uid, gid, groups } = kernel.status;
    return { uid, gid, groups };
}
function hasOneNetwork(compared) {
    const { host, attested } = compared;
    if (host.engine.rootless || !changes(compared, 'network'))
        return true;
    const [here, there] = [host.container, attested.container];
    return here.network_mode !== there.network_mode && !(0,canonical_json/* equalJson */.FS)(here.networks, there.networks);
}
function hasAttestedReport({ control, host, attested }) {
    const isChanged = (0,controls_control/* expectedFailures */.Gv)(control, host.engine.name).includes(pr_fs_out_ok/* PR_FS_OUT_OK */.N.id);
    return isChanged || attested.report_md !== 'ok' || host.report_md === attested.report_md;
}
function hasOwnEngineFiles({ host, attested }) {
    return hasOwnFiles(host) === hasOwnFiles(attested);
}
function hasOwnFiles({ container: { id, engine_files } }) {
    return engine_files.every((path) => path.includes(id));
}
function listsItsProgram({ control, host: { inventory } }) {
    if (!control.weakens.some(({ kind }) => kind === 'program-at'))
        return true;
    const program = inventory.added.find(({ path }) => path === inventory.ls)?.sha256;
    return inventory.executables.some(({ path, sha256 }) => path === inventory.ls && sha256 === program);
}

// EXTERNAL MODULE: ./build/src/evidence/control-record.js + 2 modules
var control_record = __webpack_require__(92741);
;// CONCATENATED MODULE: ./build/src/evidence/check-controls.js










function checkControls(evidence) {
    const { bundle, profile, observations } = evidence;
    const records = bundle.controls;
    if (records === undefined)
        return { controls: [], reasons: [(0,evidence_reasons/* reason */.l)('uncontrolled')] };
    if (profile === null)
        return { controls: [], reasons: [] };
    (0,memoize/* share */.uM)(bundle.host.inventory);
    const attested = (0,control_record/* attestedRun */.IU)(bundle.host, observations, bundle.raw, profile, (0,evidence_run_limits/* limitsOfRun */.LR)(bundle));
    const seen = { ids: new Set(), containers: new Set([bundle.host.container.id]) };
    const checked = records.map((record) => checkRun(record, attested, evidence, seen));
    return {
        controls: checked.flatMap(({ controls }) => controls),
        reasons: [...completeness(evidence, records), ...checked.flatMap(({ reasons }) => reasons)],
    };
}
function completeness({ bundle }, records) {
    const runs = records.map(({ ids }) => ids);
    const found = runs.flat();
    const more = found.some((id) => (0,control_record/* controlOf */.rs)(id)?.group === 'hardening');
    const wantedRuns = (0,together/* weakenedRunsFor */.on)(more ? 'all' : 'packet', bundle.host.engine).map((run) => run.map(({ id }) => id));
    const wanted = wantedRuns.flat();
    const missing = wanted.filter((id) => !found.includes(id));
    const odd = found.filter((id) => !wanted.includes(id));
    const reasons = [
        ...missing.map((id) => (0,evidence_reasons/* reason */.l)('control-missing', id)),
        ...odd.map((id) => (0,evidence_reasons/* reason */.l)('control-differs', id, 'there is no such control on this engine')),
    ];
    const isEachOnce = new Set(found).size === found.length;
    if ((0,canonical_json/* equalJson */.FS)(runs, wantedRuns) || (reasons.length > 0 && isEachOnce))
        return reasons;
    return [
        ...reasons,
        (0,evidence_reasons/* reason */.l)('fields-disagree', 'controls', 'they are not each once, in order, and in the runs that hold them'),
    ];
}
function readControls(record, { host: { engine } }, { state, failed, why }) {
    const expectedOf = (id) => {
        const control = (0,control_record/* controlOf */.rs)(id);
        return control === undefined ? [] : (0,controls/* expectedFailures */.Gv)(control, engine.name);
    };
    const run = (0,together/* runName */.rt)(record.ids);
    const ids = isOwnRun(record.ids, engine) ? record.ids : [run];
    const anyExpected = new Set(ids.flatMap(expectedOf));
    return ids.map((id) => {
        const expected = expectedOf(id);
        const own = failed.filter((probe) => expected.includes(probe) || !anyExpected.has(probe));
        return { id, run, expected, failed: own, state, why };
    });
}
function isOwnRun(ids, engine) {
    const runs = ['packet', 'all'].flatMap((mode) => (0,together/* weakenedRunsFor */.on)(mode, engine));
    return runs.some((run) => run.length === ids.length && run.every(({ id }, at) => id === ids[at]));
}
function checkRun(record, attested, { bundle }, { ids, containers }) {
    const name = (0,together/* runName */.rt)(record.ids);
    const isKnown = record.ids.every((id) => (0,control_record/* controlOf */.rs)(id) !== undefined && !ids.has(id));
    for (const id of record.ids)
        ids.add(id);
    const unread = (state, found, why) => ({
        controls: readControls(record, bundle, { state, failed: [], why }),
        reasons: [found],
    });
    if (record.state === 'did-not-run') {
        const why = (0,errors/* printable */.g$)(record.why);
        return unread(record.state, (0,evidence_reasons/* reason */.l)('control-did-not-run', name, why), why);
    }
    const read = isKnown ? (0,control_record/* rereadControl */.NM)(record, attested, bundle) : null;
    if (read === null) {
        const why = isKnown
            ? 'its record is not one that this program writes'
            : 'it holds a negative control that is not known, or that stands there already';
        return unread('not-detected', (0,evidence_reasons/* reason */.l)('control-differs', name, why), why);
    }
    const { failed, why } = read.judgement;
    const state = read.judgement.detected ? 'detected' : 'not-detected';
    const again = containers.has(read.host.container.id) ? ['it is a run that stands there already'] : [];
    containers.add(read.host.container.id);
    const differs = [...again, ...differencesOf(record, read, attested, bundle)];
    return {
        controls: readControls(record, bundle, { state, failed, why }),
        reasons: [
            ...differs.map((what) => (0,evidence_reasons/* reason */.l)('control-differs', name, what)),
            ...(read.judgement.detected ? [] : [(0,evidence_reasons/* reason */.l)('control-not-detected', name, why)]),
        ],
    };
}
function differencesOf(record, { judgement, host }, attested, bundle) {
    const { detected, failed, why } = judgement;
    const judged = { state: detected ? 'detected' : 'not-detected', why, failed };
    const fields = ['state', 'why', 'failed'].filter((field) => !(0,canonical_json/* equalJson */.FS)(record[field], judged[field]));
    const control = (0,together/* weakenedRunOf */.fr)(record.ids, host.engine.name);
    const found = control === null ? [] : contradictionsIn({ record, control, host, attested: attested.host });
    return [...fields, ...found, ...(isPeersImage(record, bundle) ? [] : ['what its peer ran in'])];
}
function isPeersImage({ ids, marker }, bundle) {
    const expected = (0,together/* weakenedRunOf */.fr)(ids, bundle.host.engine.name)?.marker;
    if (expected?.kind !== 'peer')
        return marker?.image_id === undefined;
    const known = [bundle.host.inventory, bundle.reference_image].find((inventory) => inventory !== undefined && inventory.image_id === marker?.image_id);
    return known !== undefined && (0,release_image/* notReleaseImage */.gN)(known) === null;
}

// EXTERNAL MODULE: ./build/src/evidence/check-host.js + 1 modules
var check_host = __webpack_require__(65452);
// EXTERNAL MODULE: ./build/src/probes/inventory/same-base.js
var same_base = __webpack_require__(45682);
// EXTERNAL MODULE: ./build/src/probes/posture/parts.js + 1 modules
var posture_parts = __webpack_require__(24443);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var sweep = __webpack_require__(98718);
// EXTERNAL MODULE: ./build/src/seccomp/marked.js
var marked = __webpack_require__(96402);
// EXTERNAL MODULE: ./build/src/seccomp/write-profile.js
var write_profile = __webpack_require__(64235);
// EXTERNAL MODULE: ./build/src/probes/posture/pressure-control.js
var pressure_control = __webpack_require__(79927);
// EXTERNAL MODULE: ./build/src/probes/posture/weak-runs.js
var weak_runs = __webpack_require__(8747);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/image-label.js
var image_label = __webpack_require__(12689);
// EXTERNAL MODULE: ./build/src/foundation/run-flag.js
var run_flag = __webpack_require__(32485);
// EXTERNAL MODULE: ./build/src/probes/controls/weakening.js
var weakening = __webpack_require__(63229);
// EXTERNAL MODULE: ./build/src/probes/posture/pressure-limits.js
var pressure_limits = __webpack_require__(11968);
// EXTERNAL MODULE: ./build/src/probes/run-flags.js
var run_flags = __webpack_require__(74730);
;// CONCATENATED MODULE: ./build/src/evidence/posture-arguments.js







function anyRun(argument) {
    return argument.replace(/sandbox-attestation-[0-9a-f]{32}/g, 'RUN');
}
function expectedArguments(part, { image_id, image, runs }, { run, host, image_digest }, weakens = []) {
    const common = commonFlags(run.arguments, image_digest);
    const flags = part === 'pressure' ? (0,pressure_limits/* underPressure */.O)(common) : common;
    if (!(0,weakening/* weakensWhatIsThere */.jX)(flags, weakens))
        return null;
    const weakened = (0,weakening/* weakenFlags */.pQ)(flags, weakens, {
        engine: host.engine.name,
        root: (0,external_node_path_.dirname)(host.folders.input),
        ...host.folders,
        network: null,
    });
    const kept = weakened.filter(({ flag }) => part !== 'pressure' || flag !== '--rm');
    const recorded = runs.find((each) => each.part === part)?.arguments ?? [];
    const interpreter = image === 'subject' ? (0,posture_parts/* interpreterOf */.OS)(host.container.entrypoint) : (0,posture_parts/* interpreterOf */.OS)(recorded.slice(-4));
    const { entrypoint, command } = (0,posture_parts/* postureCommand */.WK)(interpreter ?? 'none');
    const own = (0,run_flag/* flagWords */.G)(kept).map((word) => word === `${image_label/* IMAGE_LABEL */.H}=${image_digest}` ? `${image_label/* IMAGE_LABEL */.H}=${image_id}` : anyRun(word));
    return [...own, '--entrypoint', entrypoint, image_id, ...command];
}
function commonFlags(words, imageId) {
    const flags = (0,run_flags/* readFlags */.u)(words.slice(0, words.lastIndexOf(imageId)));
    const own = flags.findIndex(({ flag }) => flag === '--entrypoint');
    return flags.filter((_, index) => index !== own);
}

;// CONCATENATED MODULE: ./build/src/evidence/check-pressure-control.js









function checkPressureControl(record, around) {
    const asked = record.image === 'reference' && isEveryFlagControlled(around.bundle);
    const made = record.without_limits;
    if (made === undefined) {
        return asked ? [(0,evidence_reasons/* reason */.l)('control-did-not-run', pressure_control/* PRESSURE_CONTROL */.S, 'the bundle does not record it')] : [];
    }
    if (!asked)
        return [(0,evidence_reasons/* reason */.l)('control-differs', pressure_control/* PRESSURE_CONTROL */.S, 'this run does not make it')];
    const judged = (0,pressure_control/* judgePressureControl */.y)(made.observed, around.circumstances);
    return [
        ...runsAsPlanned(made.run, record, around).map((why) => (0,evidence_reasons/* reason */.l)('control-differs', pressure_control/* PRESSURE_CONTROL */.S, why)),
        ...strange(made.observed, around.circumstances).map((id) => (0,evidence_reasons/* reason */.l)('control-differs', pressure_control/* PRESSURE_CONTROL */.S, `${id} is not one of its checks`)),
        ...judged.flatMap(({ check, why }) => why === null ? [] : [(0,evidence_reasons/* reason */.l)('control-not-detected', `${pressure_control/* PRESSURE_CONTROL */.S} ${check.id}`, why)]),
    ];
}
function isEveryFlagControlled({ controls = [] }) {
    return controls.some(({ ids }) => ids.some((id) => (0,control_record/* controlOf */.rs)(id)?.group === 'hardening'));
}
function runsAsPlanned(run, record, { bundle, profile, circumstances }) {
    const isAsPlanned = {
        part: run.part === 'pressure',
        arguments: (0,canonical_json/* equalJson */.FS)(run.arguments.map(anyRun), expectedArguments('pressure', record, bundle, weak_runs/* WEAK_RUNS */.o[pressure_control/* PRESSURE_CONTROL */.S].weakens)),
        checks_sha256: run.checks_sha256 === (0,digest/* sha256Of */.Bj)((0,posture_parts/* stageOf */.gV)('pressure', record.image, circumstances, profile)),
        seccomp_sha256: run.seccomp_sha256 === (0,digest/* sha256Of */.Bj)((0,write_profile/* writeProfile */.Z)(profile)),
        ended: run.ended === 'exited' && run.exit_code === 0 && run.oom_killed === false,
    };
    return Object.entries(isAsPlanned).flatMap(([field, holds]) => (holds ? [] : [field]));
}
function strange(observed, circumstances) {
    const asked = (0,posture_parts/* checksOf */.tg)('pressure', 'reference', circumstances);
    const ids = observed.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index || !asked.some((check) => check.id === id));
}

// EXTERNAL MODULE: ./build/src/evidence/judged-posture.js
var judged_posture = __webpack_require__(98999);
;// CONCATENATED MODULE: ./build/src/evidence/check-posture.js













function checkPosture({ bundle, profile }) {
    const records = bundle.posture ?? [];
    const reference = records.find(({ image, state }) => image === 'reference' && state === 'ran');
    if (reference === undefined)
        return [(0,evidence_reasons/* reason */.l)('posture-missing')];
    if (profile === null)
        return [(0,evidence_reasons/* reason */.l)('posture-incomplete', 'the profile', 'it cannot be read')];
    return [
        ...check_posture_images(records, reference, bundle),
        ...referenceContent(reference, bundle),
        ...records.flatMap((record) => record.state === 'ran' ? ran(record, bundle, profile) : notRunnable(record, bundle)),
    ];
}
function check_posture_images(records, reference, bundle) {
    const found = [];
    if (new Set(records.map(({ image }) => image)).size < records.length) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', 'its images', 'one of them is recorded twice'));
    }
    const subject = records.find(({ image }) => image === 'subject');
    if (subject === undefined && reference.image_id !== bundle.image_digest) {
        found.push((0,evidence_reasons/* reason */.l)('posture-incomplete', 'the subject image', 'the bundle does not record it'));
    }
    if (subject !== undefined && subject.image_id !== bundle.image_digest) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', 'the subject image', 'it is not the image that was attested'));
    }
    return found;
}
function referenceContent(reference, { image_digest, host, reference_image: other }) {
    const inventory = reference.image_id === image_digest ? host.inventory : other;
    if (inventory === undefined || inventory.image_id !== reference.image_id)
        return [(0,evidence_reasons/* reason */.l)('posture-differs', 'the reference image', 'the bundle does not say what it contains')];
    const why = (0,release_image/* notReleaseImage */.gN)(inventory);
    const differs = (0,same_base/* baseDifference */.b)(host.inventory, inventory);
    return [
        ...(why === null
            ? []
            : [(0,evidence_reasons/* reason */.l)('posture-differs', 'the reference image', `it is not this release’s: ${why}`)]),
        ...(differs === null
            ? []
            : [(0,evidence_reasons/* reason */.l)('fields-disagree', 'reference_image.base', `the same layers have ${differs} in the image`)]),
    ];
}
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
        return [
            (0,evidence_reasons/* reason */.l)('posture-differs', `the ${record.image} image`, 'it ran, and its record says why it did not'),
        ];
    const found = record.program_sha256 === release_digests/* RELEASE_POSTURE */.fH
        ? []
        : [(0,evidence_reasons/* reason */.l)('posture-differs', 'its program', 'it is not this release’s')];
    const ran = record.runs.map(({ part }) => part);
    if (!(0,canonical_json/* equalJson */.FS)(ran.toSorted(), [...parts].sort())) {
        const missing = parts.filter((part) => !ran.includes(part));
        const why = missing.length > 0 ? `${missing.join(' and ')} did not run` : 'a part of it ran twice';
        return [...found, (0,evidence_reasons/* reason */.l)('posture-incomplete', `the ${record.image} image`, why)];
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
        ...checkPressureControl(record, { bundle, profile, circumstances }),
    ];
}
function unknown({ observed }, asked) {
    const ids = observed.map(({ id }) => id);
    const strange = ids.filter((id, index) => ids.indexOf(id) !== index || !asked.some((check) => check.id === id));
    return [...new Set(strange)].map((id) => (0,evidence_reasons/* reason */.l)('posture-differs', id, 'it is not a check of this run, or it is answered twice'));
}
function sameRun(run, record, bundle, profile, circumstances) {
    const subject = `${record.image} ${run.part}`;
    const found = [];
    if (!(0,canonical_json/* equalJson */.FS)(run.arguments.map(anyRun), expectedArguments(run.part, record, bundle))) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', subject, 'its arguments are not the attested run’s'));
    }
    if (run.checks_sha256 !== (0,digest/* sha256Of */.Bj)((0,posture_parts/* stageOf */.gV)(run.part, record.image, circumstances, profile))) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', subject, 'its checks are not this release’s'));
    }
    if (run.ended !== 'exited')
        found.push((0,evidence_reasons/* reason */.l)('posture-incomplete', subject, `it did not end by itself (${run.ended})`));
    if (run.observations_sha256 === null)
        found.push((0,evidence_reasons/* reason */.l)('posture-incomplete', subject, 'it left no answers'));
    if ((run.oom_killed === null) !== (run.part !== 'pressure')) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', subject, 'it does not say whether it ran out of memory as it must'));
    }
    const held = (0,write_profile/* writeProfile */.Z)(run.part === 'sweep' ? (0,marked/* markProfile */.X)(profile) : profile);
    if (run.seccomp_sha256 !== (0,digest/* sha256Of */.Bj)(held)) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', subject, 'the engine held another profile'));
    }
    return found;
}
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
        return record.sweep === null ? [] : [(0,evidence_reasons/* reason */.l)('posture-differs', 'sweep', 'it is not part of this run')];
    }
    if (record.sweep === null)
        return [(0,evidence_reasons/* reason */.l)('posture-incomplete', 'sweep', 'it is not recorded')];
    return (0,sweep/* sweepFindings */.Nk)(record.sweep, profile, system.architecture).map((finding) => (0,evidence_reasons/* reason */.l)('posture-failed', 'sweep', finding));
}

;// CONCATENATED MODULE: ./build/src/evidence/check-verdicts.js


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
function observedForm({ bundle, recorded, recomputed }) {
    const found = [];
    if (!(0,canonical_json/* equalJson */.FS)(bundle.observed, recorded)) {
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'observed', 'it is not in the one form that this program writes'));
    }
    if (!(0,canonical_json/* equalJson */.FS)(bundle.not_run, recomputed.notRun)) {
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'not_run', 'other probes were left out'));
    }
    return found;
}
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

;// CONCATENATED MODULE: ./build/src/evidence/judged-bundle.js











const judgedBundle = (0,memoize/* oncePer */.Pu)((bundle) => {
    const evidence = (0,evidence_case/* bundleCase */.d)(bundle);
    const probes = readProbes(evidence);
    const { controls, reasons: ofControls } = checkControls(evidence);
    const reasons = [
        ...checkVerdicts(evidence),
        ...(0,check_arguments/* checkArguments */.P)(evidence),
        ...(0,check_host/* checkHost */.RC)(evidence, probes),
        ...checkPosture(evidence),
        ...ofControls,
        ...(0,check_consistency/* checkConsistency */.z)(evidence),
        ...(0,check_files/* checkListing */.xw)(evidence),
    ];
    return { probes, controls, reasons };
});
function readProbes({ bundle, recomputed, findings }) {
    return contract/* PROBES */._v.map(({ id, l1, operation, expected }) => {
        const judgement = recomputed.judgements.find(({ probeId }) => probeId === id) ?? null;
        const corroboration = findings === null
            ? { state: 'uncorroborated', why: 'The recorded seccomp profile cannot be read.' }
            : (0,corroborate/* corroborate */.x)(id, bundle.host, findings);
        return { probeId: id, l1, operation, expected, judgement, corroboration };
    });
}

// EXTERNAL MODULE: ./build/src/evidence/l1-status.js
var l1_status = __webpack_require__(8427);
// EXTERNAL MODULE: ./build/src/evidence/parse-bundle.js
var parse_bundle = __webpack_require__(57221);
// EXTERNAL MODULE: ./build/src/evidence/qualifiers.js + 1 modules
var evidence_qualifiers = __webpack_require__(96990);
;// CONCATENATED MODULE: ./build/src/evidence/test-result.js


function expectedTests({ probes }) {
    const observed = new Set(probes.map(({ probe_id }) => probe_id));
    return contract/* PROBES */._v.filter(({ id, required }) => required || observed.has(id)).map(({ id }) => id);
}
function testResult(bundle, probes, reasons) {
    const stood = new Set(probes
        .filter(({ judgement, corroboration }) => {
        return judgement?.verdict === 'PASS' && corroboration.state === 'corroborated';
    })
        .map(({ probeId }) => probeId));
    const claimed = new Map(bundle.probes.map(({ probe_id, verdict }) => [probe_id, verdict]));
    const expected = expectedTests(bundle);
    const passed = expected.filter((id) => stood.has(id) && claimed.get(id) === 'PASS');
    const failed = expected.filter((id) => !passed.includes(id));
    const codes = [...new Set(reasons.map(({ code }) => code))].filter((code) => !(0,evidence_reasons/* callersBring */.Zk)(code)).sort();
    return { result: failed.length === 0 && codes.length === 0 ? 'PASSED' : 'FAILED', passed, failed, codes };
}
function noBundle(reasons) {
    return {
        result: 'FAILED',
        passed: [],
        failed: contract/* PROBES */._v.filter(({ required }) => required).map(({ id }) => id),
        codes: [...new Set(reasons.map(({ code }) => code))].sort(),
    };
}

// EXTERNAL MODULE: ./build/src/evidence/waive.js
var waive = __webpack_require__(64641);
;// CONCATENATED MODULE: ./build/src/evidence/reader.js























function readEvidence(source, expectations, now, hooks = {}) {
    try {
        return read(source, expectations, now, hooks);
    }
    catch (error) {
        const reasons = [(0,evidence_reasons/* reason */.l)('reader-fault', null, (0,thrown/* messageOf */.bD)(error))];
        return conclude({ source, bundleSha256: digestOf(source), expectations, now, reasons });
    }
}
function read(source, expectations, now, hooks) {
    const bundleSha256 = digestOf(source);
    const signature = (0,check_signature/* checkSignature */.j)(source, bundleSha256, expectations, hooks.verifySignature);
    const signer = signature.ok ? signature.signer : null;
    const verifiedTime = signature.ok ? signature.verifiedTime : null;
    const { mostOfACode } = hooks;
    const known = { source, bundleSha256, expectations, now, signer, verifiedTime, mostOfACode };
    const first = [...source.problems, ...signature.reasons];
    if (source.bundle === null || bundleSha256 === null) {
        const missing = source.problems.length > 0 ? [] : [(0,evidence_reasons/* reason */.l)('bundle-missing')];
        return conclude({ ...known, reasons: [...first, ...missing] });
    }
    const { name, bytes } = source.bundle;
    const parsed = (0,parse_bundle/* parseBundle */.Q)(bytes, bundleSha256, hooks.readJson);
    if (!parsed.ok)
        return conclude({ ...known, reasons: [...first, ...parsed.reasons] });
    const { bundle } = parsed;
    const evidence = {
        ...(0,evidence_case/* bundleCase */.d)(bundle),
        ...{ source, bundleName: name, signer, verifiedTime, expectations, now },
    };
    const { probes, controls, reasons: own } = judgedBundle(bundle);
    const pins = pinsOf(evidence);
    const { reasons: timeReasons, notes: ofTime } = (0,check_time/* checkTime */.A)(evidence);
    const notes = [...ofTime, ...expectsItself(expectations, bundleSha256)];
    const ofVenue = (0,check_venue/* checkVenue */.i)(evidence);
    const reasons = [
        ...first,
        ...(signature.ok
            ? signature.compare(bundle, testResult(bundle, probes, [...own, ...unaccepted(bundle), ...ofVenue]))
            : []),
        ...own,
        ...(0,check_inventory/* checkAdds */.P)(bundle, expectations.adds),
        ...(0,check_files/* checkFiles */.gw)(evidence, hooks.views ?? {}),
        ...checkPins(pins),
        ...checkSubject(evidence),
        ...checkLimits(bundle, expectations.limits),
        ...ofVenue,
        ...timeReasons,
    ];
    return conclude({ ...known, reasons, bundle, probes, controls, pins, notes });
}
function unaccepted(bundle) {
    return [...(0,check_inventory/* checkAdds */.P)(bundle, []), ...checkLimits(bundle, {})];
}
function ownResult(bytes) {
    try {
        const parsed = (0,parse_bundle/* parseBundle */.Q)(bytes);
        if (!parsed.ok)
            return noBundle(parsed.reasons);
        return bundleResult(parsed.bundle);
    }
    catch (error) {
        return noBundle([(0,evidence_reasons/* reason */.l)('reader-fault', null, (0,thrown/* messageOf */.bD)(error))]);
    }
}
function bundleResult(bundle) {
    const { probes, reasons } = judgedBundle(bundle);
    const ofVenue = (0,check_venue/* checkVenue */.i)({ bundle, signer: null, expectations: expectations/* NO_EXPECTATIONS */.cV });
    return testResult(bundle, probes, [...reasons, ...unaccepted(bundle), ...ofVenue]);
}
function isSigned({ bundle, files }) {
    return bundle !== null && files.has((0,file_names/* signatureName */.S1)(bundle.name));
}
function digestOf({ bundle }) {
    return bundle === null ? null : (0,digest/* sha256Of */.Bj)(bundle.bytes);
}
function conclude(found) {
    const { source, bundleSha256, expectations, now, reasons, signer = null, bundle = null, probes = [], controls = [], pins = [], } = found;
    const { verifiedTime = null, notes = [] } = found;
    const { blocking, waived, waivers } = (0,waive/* waive */.T)(reasons, expectations, pins);
    const accepted = bundle !== null && probes.length === contract/* PROBES */._v.length && blocking.length === 0;
    const subject = bundle === null ? null : (0,evidence_subject/* subjectOf */.et)(bundle);
    const about = bundle === null || subject === null ? null : (0,evidence_subject/* subjectInWords */.DN)(subject, bundle);
    const qualifiers = accepted
        ? [
            ...(0,evidence_qualifiers/* contentQualifiers */.Zn)(bundle, expectations.adds),
            ...(0,evidence_qualifiers/* trustQualifiers */.c$)({ what: 'evidence', isSigned: isSigned(source) }, signer, verifiedTime),
            ...(0,evidence_qualifiers/* policyQualifiers */.k6)(notes),
        ]
        : [];
    return {
        verdict: accepted ? 'ACCEPTED' : 'BLOCKED',
        headline: accepted && about !== null
            ? acceptedHeadline(about, waivers, qualifiers)
            : blockedHeadline(blocking.length, about, waivers),
        subject,
        reasons: (0,evidence_reasons/* bounded */.Mm)(blocking, found.mostOfACode),
        waived: (0,evidence_reasons/* bounded */.Mm)(waived, found.mostOfACode),
        waivers,
        qualifiers,
        bundleName: source.bundle?.name ?? null,
        bundleSha256,
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


/***/ }),

/***/ 64641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ waive)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46706);

function waive(reasons, { waivers }, pins) {
    const imagePinned = pins.some(({ what, source, matched }) => what === 'image' && source === 'caller' && matched);
    const waived = (code) => {
        const waiver = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverFor */ .Qd)(code);
        if (waiver === null || !waivers.has(waiver))
            return null;
        return waiver === 'executables' && !imagePinned ? null : waiver;
    };
    return {
        blocking: reasons.filter(({ code }) => waived(code) === null),
        waived: reasons.filter(({ code }) => waived(code) !== null),
        waivers: [...new Set(reasons.flatMap(({ code }) => waived(code) ?? []))],
    };
}


/***/ }),

/***/ 58863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookAtHost),
/* harmony export */   x: () => (/* binding */ corroborate)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27498);
/* harmony import */ var _kernel_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13993);
/* harmony import */ var _restrictions_restrictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98974);
/* harmony import */ var _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14001);




function lookAtHost(host, profile, limits = _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LIMITS */ .Bz) {
    return { restrictions: (0,_restrictions_restrictions_js__WEBPACK_IMPORTED_MODULE_2__/* .findRestrictions */ ["do"])(host, profile, limits), kernel: (0,_kernel_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .findInKernel */ .u)(host, limits) };
}
function corroborate(probeId, host, findings) {
    const probe = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .contractOf */ .Qu)(probeId);
    if (probe === undefined)
        return { state: 'uncorroborated', why: 'The contract does not have this probe.' };
    const restrictions = restrictionsOf(probe, findings);
    const found = [...restrictions, ...kernelOf(probe, findings), ...ownFact(probe, host)];
    const contradicting = found.flatMap(({ state }) => (state.state === 'missing' ? [state.why] : []));
    if (contradicting.length > 0)
        return { state: 'contradicted', why: contradicting.join(' ') };
    if (restrictions.length === 0)
        return { state: 'uncorroborated', why: 'This run has no restriction for it.' };
    const missing = found.flatMap(({ state }) => (state.state === 'absent' ? [state.why] : []));
    if (missing.length > 0)
        return { state: 'uncorroborated', why: missing.join(' ') };
    return { state: 'corroborated', by: found.map(({ id }) => id) };
}
function restrictionsOf(probe, findings) {
    return findings.restrictions
        .filter(({ restriction }) => probe.restrictions.includes(restriction.id))
        .map(({ restriction, found }) => ({ id: restriction.id, state: found }));
}
function kernelOf({ kernelChecks }, { kernel }) {
    return kernel
        .filter(({ check, found }) => kernelChecks.includes(check.id) && found.state !== 'absent')
        .map(({ check, found }) => ({ id: `kernel-${check.id}`, state: found }));
}
function ownFact({ hostFact }, host) {
    return hostFact === undefined ? [] : [{ id: hostFact.id, state: hostFact.check(host) }];
}


/***/ }),

/***/ 56251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unexpectedExecutables)
/* harmony export */ });
/* harmony import */ var _known_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95267);

const LOADER = /^ld-(?:linux|musl)[\w.-]*\.so(?:\.\d+)*$/;
const SHARED_LIBRARY = /\.so(?:\.\d+)*$/;
function unexpectedExecutables(inventory) {
    const programs = inventory.executables.filter(({ from, program, path }) => from === 'base' && program === 'elf' && path !== inventory.interpreter);
    return (0,_known_base_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownBase */ .ho)(inventory.base) ? programs.filter(({ path }) => !isLibrary(path)) : programs;
}
function isLibrary(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return LOADER.test(name) || SHARED_LIBRARY.test(name);
}


/***/ }),

/***/ 45682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isSameBase),
/* harmony export */   b: () => (/* binding */ baseDifference)
/* harmony export */ });
/* harmony import */ var _foundation_binary_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35859);

function isSameBase(one, other) {
    return one.chain_id === other.chain_id && one.inventory_sha256 === other.inventory_sha256;
}
function baseDifference(one, other) {
    const [was, is] = [one.base, other.base];
    if (was.chain_id !== is.chain_id)
        return null;
    if (was.inventory_sha256 !== is.inventory_sha256 || was.entries !== is.entries)
        return 'other files';
    const isNamed = [was.kind, is.kind].includes('named');
    if (was.kind !== is.kind)
        return isNamed ? null : 'another origin';
    if (JSON.stringify(was.packages) !== JSON.stringify(is.packages))
        return 'other packages';
    return programsOf(one, other) === programsOf(other, one) && setidOf(one, other) === setidOf(other, one)
        ? null
        : 'other programs';
}
function programsOf(image, other) {
    const isKept = keptOf(image, other);
    return image.executables
        .filter(({ from, path }) => from === 'base' && isKept(path))
        .map(({ path, sha256, program }) => `${path}\0${sha256}\0${program}`)
        .sort()
        .join('\n');
}
function setidOf(image, other) {
    return image.setid.filter(keptOf(image, other)).toSorted().join('\n');
}
function keptOf(image, other) {
    const added = [...image.added, ...other.added].filter(({ type }) => type !== 'folder');
    const isReplaced = atOrBelow(added.map(({ path }) => path));
    return (path) => !isReplaced(path);
}
function atOrBelow(paths) {
    const tops = [];
    for (const path of paths.map(inOrder).sort()) {
        const last = tops.at(-1);
        if (last === undefined || !isAtOrBelow(path, last))
            tops.push(path);
    }
    return (path) => {
        const found = lastUpTo(inOrder(path), tops);
        return found !== undefined && isAtOrBelow(inOrder(path), found);
    };
}
function inOrder(path) {
    return path.replaceAll('/', '\0');
}
function isAtOrBelow(path, top) {
    return top !== '' && path.startsWith(top) && (path.length === top.length || path[top.length] === '\0');
}
function lastUpTo(text, sorted) {
    return sorted[(0,_foundation_binary_search_js__WEBPACK_IMPORTED_MODULE_0__/* .countBefore */ .t)(sorted.length, (at) => (sorted[at] ?? '') <= text) - 1];
}


/***/ })

};
