export const id = 1447;
export const ids = [1447,6725];
export const modules = {

/***/ 90713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ testedIn),
/* harmony export */   o: () => (/* binding */ attackAnswers)
/* harmony export */ });
/* harmony import */ var _probes_attack_list_attack_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35406);
/* harmony import */ var _probes_controls_control_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(66473);
/* harmony import */ var _probes_inventory_executables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56251);
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28557);
/* harmony import */ var _probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95267);
/* harmony import */ var _probes_kernel_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13993);
/* harmony import */ var _probes_posture_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17726);
/* harmony import */ var _probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79927);
/* harmony import */ var _probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98718);
/* harmony import */ var _probes_restrictions_restrictions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98974);
/* harmony import */ var _seccomp_evaluate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25709);
/* harmony import */ var _seccomp_guarantees_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87097);
/* harmony import */ var _seccomp_profile_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24417);
/* harmony import */ var _seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(86608);
/* harmony import */ var _control_record_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92741);
/* harmony import */ var _exec_from_out_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(38838);
/* harmony import */ var _judged_posture_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(98999);
/* harmony import */ var _l1_status_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8427);
/* harmony import */ var _run_limits_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(54699);



















function attackAnswers(reading) {
    const tested = testedIn(reading);
    const answered = _probes_attack_list_attack_list_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTACK_LIST */ .CV.map((attack) => (0,_probes_attack_list_attack_list_js__WEBPACK_IMPORTED_MODULE_0__/* .answerAttack */ .D8)(attack, tested));
    return { answered, counts: (0,_probes_attack_list_attack_list_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .XA)(answered) };
}
function testedIn(reading) {
    return reading.bundle === null ? NOTHING : testedBy(reading, reading.bundle);
}
const NOTHING = { engine: 'docker', stateOf: () => 'unanswered', shownBy: () => [] };
function testedBy(reading, bundle) {
    const profile = profileOf(bundle);
    const restrictions = profile === null ? [] : (0,_probes_restrictions_restrictions_js__WEBPACK_IMPORTED_MODULE_8__/* .findRestrictions */ ["do"])(bundle.host, profile, (0,_run_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .limitsOfRun */ .LR)(bundle));
    const kernel = (0,_probes_kernel_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .findInKernel */ .u)(bundle.host, (0,_run_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .limitsOfRun */ .LR)(bundle));
    const posture = postureOf(reading, bundle);
    const controls = detectedControls(reading);
    const pressure = pressureControl(reading, bundle, posture);
    const stateOf = (test) => {
        if ('probe' in test)
            return ofProbe(test.probe, reading);
        if ('restriction' in test) {
            if (profile === null)
                return 'unanswered';
            const found = restrictions.find(({ restriction }) => restriction.id === test.restriction);
            return found === undefined ? 'left-out' : found.found.state === 'in-force' ? 'holds' : 'fails';
        }
        if ('kernel' in test)
            return ofKernel(kernel.find(({ check }) => check.id === test.kernel)?.found);
        if ('check' in test)
            return ofCheck(test.check, posture);
        if ('call' in test)
            return ofCall(test.call, bundle, posture);
        if ('image' in test)
            return ofImage(bundle);
        return (0,_exec_from_out_js__WEBPACK_IMPORTED_MODULE_14__/* .isNoexec */ .rU)(bundle.host) ? 'holds' : 'fails';
    };
    return {
        engine: bundle.host.engine.name,
        stateOf,
        shownBy: (test) => shownBy(test, controls, bundle, pressure),
    };
}
function profileOf({ profile, host }) {
    try {
        return (0,_seccomp_profile_js__WEBPACK_IMPORTED_MODULE_11__/* .parseProfile */ .jZ)(profile.text, host.system.architecture);
    }
    catch {
        return null;
    }
}
function ofProbe(id, { probes, bundle }) {
    const probe = probes.find(({ probeId }) => probeId === id);
    if (probe === undefined)
        return 'unanswered';
    if (probe.judgement === null)
        return 'left-out';
    if (bundle?.observed.every(({ probe_id }) => probe_id !== id))
        return 'unanswered';
    if ((0,_l1_status_js__WEBPACK_IMPORTED_MODULE_16__/* .stands */ .E)(probe))
        return 'holds';
    const onlyPayloadSays = probe.judgement.verdict === 'PASS' && probe.corroboration.state === 'uncorroborated';
    return onlyPayloadSays ? 'unanswered' : 'fails';
}
function ofKernel(found) {
    switch (found?.state) {
        case undefined:
            return 'unanswered';
        case 'in-force':
            return 'holds';
        case 'missing':
            return 'fails';
        case 'absent':
            return 'left-out';
    }
}
function postureOf({ reasons, waived }, bundle) {
    const records = (bundle.posture ?? []).filter(({ state }) => state === 'ran');
    const reference = records.find(({ image }) => image === 'reference');
    const isOther = [...reasons, ...waived].some(({ code }) => code === 'posture-differs' || code === 'posture-incomplete');
    if (reference === undefined || isOther)
        return null;
    const checks = records.flatMap((record) => (0,_judged_posture_js__WEBPACK_IMPORTED_MODULE_15__/* .judgedChecks */ .J)(record, bundle));
    return { checks, reference, swept: sweptBy(reference) };
}
function sweptBy({ sweep }) {
    if (sweep === null)
        return new Map();
    const denied = new Set((0,_probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_7__/* .numbersOf */ .cZ)(sweep.denied));
    return new Map((0,_probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_7__/* .numbersOf */ .cZ)(sweep.called).map((number) => [number, denied.has(number)]));
}
const ARCHITECTURES = ['x86_64', 'aarch64'];
function ofCheck(id, posture) {
    if (posture === null)
        return 'unanswered';
    const found = posture.checks.filter(({ check }) => check.id === id);
    if (found.some(({ judged }) => judged?.verdict === 'FAIL'))
        return 'fails';
    if (found.some(({ judged }) => judged === null))
        return 'unanswered';
    if (found.length > 0)
        return 'holds';
    return _probes_posture_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECKS */ .u.some((check) => check.id === id) ? 'left-out' : 'unanswered';
}
function ofImage({ host: { inventory } }) {
    if (inventory.interpreter === '')
        return 'unanswered';
    const others = [...(0,_probes_inventory_executables_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedExecutables */ .p)(inventory), ...(0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .findAdds */ .wk)(inventory)];
    if (others.length > 0 || inventory.ls !== '')
        return 'fails';
    const program = inventory.executables.find(({ path }) => path === inventory.interpreter);
    return (0,_probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnownBase */ .ho)(inventory.base) && program?.from === 'base' ? 'holds' : 'unanswered';
}
function ofCall(call, { host }, posture) {
    const { architecture } = host.system;
    if (host.seccomp === null)
        return 'unanswered';
    const number = (0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(architecture, call);
    if (number === null)
        return ARCHITECTURES.some((each) => (0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(each, call) !== null) ? 'left-out' : 'unanswered';
    if ((0,_seccomp_evaluate_js__WEBPACK_IMPORTED_MODULE_9__/* .foreignArchitectures */ .bN)(host.seccomp, architecture).length > 0)
        return 'fails';
    if (!(0,_seccomp_guarantees_js__WEBPACK_IMPORTED_MODULE_10__/* .isRefused */ .H0)(host.seccomp, architecture, call))
        return 'fails';
    return posture?.swept.get(number) === false ? 'fails' : 'holds';
}
function doubted({ reasons, waived }) {
    return new Set([...reasons, ...waived].map(({ subject }) => subject));
}
function detectedControls(reading) {
    const doubts = doubted(reading);
    return reading.controls.filter(({ run, state }) => state === 'detected' && !doubts.has(run));
}
function pressureControl(reading, bundle, posture) {
    const made = posture?.reference.without_limits;
    if (posture === null || made === undefined || doubted(reading).has(_probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_6__/* .PRESSURE_CONTROL */ .S))
        return [];
    return (0,_probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_6__/* .judgePressureControl */ .y)(made.observed, (0,_judged_posture_js__WEBPACK_IMPORTED_MODULE_15__/* .circumstancesOf */ .c)(posture.reference, bundle)).flatMap(({ check, why }) => (why === null ? [check.id] : []));
}
function shownBy(test, controls, bundle, pressure) {
    if ('probe' in test)
        return controls.filter(({ failed }) => failed.includes(test.probe)).map(({ id }) => id);
    if ('restriction' in test)
        return controls.filter(({ id }) => removes(id, test.restriction, bundle)).map(({ id }) => id);
    if ('check' in test)
        return pressure.includes(test.check) ? [_probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_6__/* .PRESSURE_CONTROL */ .S] : [];
    return [];
}
function removes(control, restriction, { host }) {
    const found = (0,_control_record_js__WEBPACK_IMPORTED_MODULE_13__/* .controlOf */ .rs)(control);
    return found !== undefined && (0,_probes_controls_control_js__WEBPACK_IMPORTED_MODULE_18__/* .restrictionsOf */ .vc)(found, host.engine.name).includes(restriction);
}


/***/ }),

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

/***/ 28436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ attacksLine),
/* harmony export */   ao: () => (/* binding */ openedByPin),
/* harmony export */   mg: () => (/* binding */ attacksFact),
/* harmony export */   qA: () => (/* binding */ attacksJson)
/* harmony export */ });
/* harmony import */ var _evidence_attack_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90713);
/* harmony import */ var _pinned_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34137);


function attacksLine(counts) {
    const denied = `${counts['denied-and-shown']} of ${counts.all} denied, test proven`;
    const others = [
        [counts['denied-not-shown'], 'denied, test not proven here'],
        [counts['not-applicable'], 'not applicable'],
        [counts['not-tested'], 'not tested'],
        [counts['not-denied'], 'NOT DENIED'],
    ];
    return [denied, ...others.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []))].join('; ');
}
function attacksFact(reading) {
    const { answered, counts } = (0,_evidence_attack_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .attackAnswers */ .o)(reading);
    const open = answered.filter(({ answer }) => answer === 'not-denied').map(({ attack }) => attack.id);
    const names = open.length === 0 ? '' : ` (${open.join(' ')})`;
    return { name: 'named attacks', value: `${attacksLine(counts)}${names}` };
}
function openedByPin(reading) {
    if (!(0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedEntries */ .nB)(reading).some(({ what }) => what === _pinned_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX))
        return [];
    return (0,_evidence_attack_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .attackAnswers */ .o)(reading)
        .answered.filter(({ answer, attack }) => answer === 'not-denied' && restsOnImage(attack))
        .map(({ attack }) => attack.id);
}
function restsOnImage({ rule }) {
    if (!('ways' in rule))
        return false;
    return rule.ways.some((way) => way.some(({ tests }) => tests.some((test) => 'image' in test)));
}
function attacksJson(reading) {
    const { answered, counts } = (0,_evidence_attack_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .attackAnswers */ .o)(reading);
    return {
        all: counts.all,
        denied_and_shown: counts['denied-and-shown'],
        denied_not_shown: counts['denied-not-shown'],
        not_denied: counts['not-denied'],
        not_applicable: counts['not-applicable'],
        not_tested: counts['not-tested'],
        answers: answered.map(({ attack, answer, why }) => ({ id: attack.id, answer, why })),
    };
}


/***/ }),

/***/ 70745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mustFail),
/* harmony export */   X: () => (/* binding */ whyNothingFailed)
/* harmony export */ });
/* harmony import */ var _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81553);
/* harmony import */ var _probes_controls_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81767);


function nothingFails({ group }) {
    return group === 'packet'
        ? 'nothing must fail: another restriction still denies it'
        : 'nothing must fail: the host must report the restriction missing';
}
function whyNothingFailed({ id, expected, failed, }) {
    const control = _probes_controls_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTROLS */ .VH.find((each) => each.id === id);
    return control === undefined || expected.length > 0 || failed.length > 0 ? null : nothingFails(control);
}
function mustFail(control) {
    const { fails, failsOn = {} } = control;
    const onOne = _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGINE_NAMES */ .G.flatMap((engine) => {
        const probes = failsOn[engine] ?? [];
        return probes.length > 0 ? [`on ${_foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGINE_TITLES */ .J[engine]} ${probes.join(', ')}`] : [];
    });
    const others = onOne.length > 0 ? 'on the other engine ' : '';
    return [...(fails.length > 0 ? [fails.join(', ')] : []), ...onOne]
        .concat(fails.length > 0 ? [] : [`${others}${nothingFails(control)}`])
        .join('; ');
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

/***/ 33515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ postureNumbers),
/* harmony export */   u: () => (/* binding */ postureWords)
/* harmony export */ });
/* harmony import */ var _evidence_judged_posture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98999);
/* harmony import */ var _probes_posture_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17726);
/* harmony import */ var _probes_posture_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5769);
/* harmony import */ var _probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79927);
/* harmony import */ var _probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98718);
/* harmony import */ var _seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86608);






function postureNumbers(record, bundle) {
    const judged = (0,_evidence_judged_posture_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedChecks */ .J)(record, bundle);
    const stand = judged.filter(({ control }) => 'stands' in control).length;
    const made = new Set(judged.map(({ check }) => check.id));
    return {
        all: _probes_posture_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u.length,
        here: judged.length,
        asExpected: judged.filter(({ judged: found }) => found?.verdict === 'PASS').length,
        canFail: judged.length - stand,
        stand,
        elsewhere: counted(_probes_posture_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u.filter(({ id }) => !made.has(id)).map((check) => needs(check, (0,_evidence_judged_posture_js__WEBPACK_IMPORTED_MODULE_0__/* .circumstancesOf */ .c)(record, bundle)))),
        sweep: record.sweep === null ? null : sweepNumbers(record.sweep, bundle),
        withoutLimits: withoutLimits(record, bundle),
    };
}
const NEEDS = {
    profiles: 'another profile',
    architectures: 'another architecture',
    cgroup: 'another cgroup version',
    engines: 'another engine',
    majorBelow: 'an older engine',
    rootless: 'an engine of the other kind, rootless or rootful',
    lsm: 'another security module',
};
function needs({ where = {} }, circumstances) {
    const names = Object.keys(NEEDS);
    const missing = names.find((name) => !(0,_probes_posture_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .applies */ .Br)({ [name]: where[name] }, circumstances));
    return missing === undefined ? 'the reference image' : NEEDS[missing];
}
function counted(words) {
    return [...new Set(words)].map((word) => [word, words.filter((each) => each === word).length]);
}
function sweepNumbers({ called }, bundle) {
    const { architecture } = bundle.host.system;
    const numbers = new Set((0,_probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_4__/* .numbersOf */ .cZ)(called));
    const named = [...numbers].filter((number) => (0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(architecture, number) !== null).length;
    return { numbers: numbers.size, named, known: (0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_5__/* .callsOf */ .p9)(architecture).length };
}
function withoutLimits(record, bundle) {
    if (record.without_limits === undefined)
        return null;
    const judged = (0,_probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_3__/* .judgePressureControl */ .y)(record.without_limits.observed, (0,_evidence_judged_posture_js__WEBPACK_IMPORTED_MODULE_0__/* .circumstancesOf */ .c)(record, bundle));
    return { all: judged.length, failed: judged.filter(({ why }) => why === null).length };
}
function postureWords(numbers) {
    const { all, here, asExpected, canFail, stand, elsewhere, sweep, withoutLimits: without } = numbers;
    const others = elsewhere.map(([what, count]) => `${count} ${what}`).join(', ');
    return [
        `${asExpected} of ${here} checks that apply here as expected`,
        ...(others === '' ? [] : [` (${all - here} of all ${all} need something else: ${others})`]),
        `; ${canFail} of these fail in weakened runs of this release’s own tests, ${stand} cannot be made to fail here`,
        ...(sweep === null
            ? []
            : [
                `; ${sweep.numbers} call numbers tried, with ${sweep.named} of the ${sweep.known} calls that have a name`,
            ]),
        ...(without === null
            ? []
            : [`; without limits ${without.failed} of ${without.all} tests under pressure fail`]),
    ].join('');
}


/***/ }),

/***/ 19095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ reasonView),
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/evidence/run-limits.js
var run_limits = __webpack_require__(54699);
// EXTERNAL MODULE: ./build/src/evidence/subject.js
var subject = __webpack_require__(64187);
// EXTERNAL MODULE: ./build/src/probes/contract.js + 12 modules
var contract = __webpack_require__(27498);
// EXTERNAL MODULE: ./build/src/report/attacks-line.js
var attacks_line = __webpack_require__(28436);
// EXTERNAL MODULE: ./build/src/report/control-words.js
var control_words = __webpack_require__(70745);
// EXTERNAL MODULE: ./build/src/report/pinned-entries.js
var pinned_entries = __webpack_require__(34137);
// EXTERNAL MODULE: ./build/src/report/posture-numbers.js
var posture_numbers = __webpack_require__(33515);
;// CONCATENATED MODULE: ./build/src/report/posture-facts.js

function postureFacts(bundle) {
    const { posture = [] } = bundle;
    if (posture.length === 0)
        return [{ name: 'posture', value: 'not taken' }];
    return posture.map((record) => ({
        name: 'posture',
        value: `${record.image} image: ${ofImage(record, bundle)}`,
    }));
}
function ofImage(record, bundle) {
    return record.state === 'ran'
        ? (0,posture_numbers/* postureWords */.u)((0,posture_numbers/* postureNumbers */.r)(record, bundle))
        : `not runnable (${record.why})`;
}

// EXTERNAL MODULE: ./build/src/report/untried.js
var report_untried = __webpack_require__(47333);
;// CONCATENATED MODULE: ./build/src/report/run-view.js









function viewOf(reading, verdict = reading.verdict, drift = null) {
    const { bundle } = reading;
    const untried = (0,report_untried/* triedNothing */.uQ)(reading);
    return {
        untried: untried ? (0,report_untried/* untriedSentence */.LS)(reading) : null,
        verdict,
        subject: reading.subject === null || bundle === null ? '' : (0,subject/* subjectInWords */.DN)(reading.subject, bundle),
        next: verdict === 'ACCEPTED' && reading.subject?.profile === 'targeted-deny' ? STRICTER : null,
        waivers: reading.waivers,
        pinned: (0,pinned_entries/* pinnedEntries */.nB)(reading),
        openedByPin: (0,attacks_line/* openedByPin */.ao)(reading),
        venue: bundle?.venue ?? 'unknown',
        runtime: bundle?.runtime ?? 'unknown',
        imageDigest: bundle?.image_digest ?? 'unknown',
        seccompSha256: bundle?.seccomp_sha256 ?? 'unknown',
        probes: reading.probes.map(probeLine),
        controls: reading.controls.map(controlLine),
        host: bundle === null ? [] : [...hostFacts(bundle), (0,attacks_line/* attacksFact */.mg)(reading)],
        reasons: reading.reasons.map((reason) => ({
            ...reasonView(reason),
            remedy: (0,reasons/* remedyAtRun */.jj)(reason),
        })),
        drift,
    };
}
const STRICTER = 'This attestation stands. The profile deny-by-default is stricter: it allows only listed system calls (seccomp: deny-by-default; docs/seccomp.md).';
function reasonView({ code, subject, sentence, remedy }) {
    return { code, message: sentence, remedy, ...(subject === null ? {} : { subject }) };
}
function controlLine({ id, run, state, expected, failed, why }, index, all) {
    const nothing = (0,control_words/* whyNothingFailed */.X)({ id, expected, failed });
    return { id, state, failed, nothing, why: all[index - 1]?.run === run ? '' : why };
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
        deniedBy: (0,contract/* contractOf */.Qu)(probe.probeId)?.deniedBy ?? '',
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
function hostFacts(bundle) {
    const { engine, system, container, image } = bundle.host;
    const runtime = [engine.oci_runtime, engine.oci_runtime_version].filter((part) => part !== null).join(' ');
    return [
        { name: 'exec from /out', value: EXEC_FROM_OUT[bundle.exec_from_out] },
        ...postureFacts(bundle),
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
        ...limitsFact(bundle),
        { name: 'image', value: `${bundle.image_digest} (${image.id_kind})` },
        {
            name: 'base image',
            value: `${bundle.host.inventory.base.kind}: ${bundle.host.inventory.base.reference}`,
        },
        { name: 'seccomp', value: `${bundle.profile.name}: ${bundle.profile.source}` },
        { name: 'seccomp file', value: bundle.seccomp_sha256 },
        { name: 'payload', value: bundle.payload_sha256 },
        { name: 'venue', value: venueLine(bundle) },
        { name: 'run', value: `${bundle.run.ended} after ${bundle.run.duration_ms} ms` },
    ];
}
function limitsFact(bundle) {
    const larger = (0,run_limits/* largerInWords */.Kl)(bundle);
    return larger === '' ? [] : [{ name: 'limits', value: `LARGER THAN THE DEFAULT: ${larger}` }];
}
function venueLine({ venue, venue_facts: facts }) {
    if (!('GITHUB_REPOSITORY' in facts))
        return `${venue}: ${facts.hostname}, ${facts.distribution}`;
    const run = `run ${facts.GITHUB_RUN_ID} attempt ${facts.GITHUB_RUN_ATTEMPT} of ${facts.GITHUB_WORKFLOW_REF}`;
    const runner = `${facts.RUNNER_ENVIRONMENT} runner ${facts.RUNNER_NAME}, ${facts.ImageOS} ${facts.ImageVersion}`;
    return `${venue}: ${run}, commit ${facts.GITHUB_SHA}, ${runner}`;
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
