export const id = 1506;
export const ids = [1506,6725];
export const modules = {

/***/ 89336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concludeRun: () => (/* binding */ concludeRun)
});

// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var evidence_bundle = __webpack_require__(34731);
// EXTERNAL MODULE: ./build/src/evidence/collect.js
var collect = __webpack_require__(61001);
// EXTERNAL MODULE: ./build/src/evidence/deposit.js
var deposit = __webpack_require__(13701);
// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/evidence/file-names.js
var file_names = __webpack_require__(42100);
// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 12 modules
var reader = __webpack_require__(28246);
// EXTERNAL MODULE: ./build/src/evidence/run-limits.js
var run_limits = __webpack_require__(54699);
// EXTERNAL MODULE: ./build/src/evidence/write.js
var write = __webpack_require__(27600);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/until-aborted.js
var until_aborted = __webpack_require__(94493);
// EXTERNAL MODULE: ./build/src/report/views.js
var report_views = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/src/signing/sign-evidence.js
var sign_evidence = __webpack_require__(68196);
// EXTERNAL MODULE: ./build/src/signing/signed-by.js
var signed_by = __webpack_require__(37783);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
// EXTERNAL MODULE: ./build/src/evidence/control-record.js + 2 modules
var control_record = __webpack_require__(92741);
// EXTERNAL MODULE: ./build/src/probes/kernel/facts.js
var facts = __webpack_require__(49460);
;// CONCATENATED MODULE: ./build/src/attest/auxiliary/written-controls.js



function writtenControls(runs, attested, { observations }, { normalised }, limits) {
    const outcomes = runs.map((each) => outcomeOf(each, attested));
    return (0,control_record/* recordControls */.g6)(outcomes, { host: attested, observations, profile: normalised, limits });
}
function outcomeOf(each, attested) {
    const { ids } = each;
    if (each.state === 'did-not-run')
        return { ids, state: each.state, why: (0,errors/* printable */.g$)(each.why) };
    const { run, folders, collected, image, marker } = each;
    const host = {
        ...attested,
        container: run.container,
        folders,
        seccomp: run.seccomp,
        kernel: run.kernel.gate === 'missed' ? run.kernel : { ...run.kernel, mountinfo: null },
        kernel_end: facts/* END_NOT_ASKED */.z,
        seal: run.seal,
        report_md: collected.reportMd,
        ...(image === null ? {} : { image: image.facts, inventory: image.inventory }),
    };
    return { ids, state: 'ran', host, collected, ended: run.ended, exitCode: run.exitCode, marker };
}

;// CONCATENATED MODULE: ./build/src/attest/expected.js
function ownExpectations({ inputs, image, policy, signing }, bundle, trust) {
    const isRehearsal = bundle.venue === 'LOCAL';
    const own = isRehearsal || policy.trust.kind === 'not-chosen';
    return {
        ...policy,
        ...(isRehearsal ? { repository: null, workflow: null, runnerEnvironment: null } : {}),
        trust: own ? trust : policy.trust,
        image: policy.image ?? [image.built.id],
        seccomp: policy.seccomp ?? [bundle.seccomp_sha256],
        payload: policy.payload ?? [bundle.payload_sha256],
        limits: inputs.policy === null ? inputs.limits : policy.limits,
        challenge: policy.challenge ?? inputs.challenge,
        waivers: new Set([
            ...(own ? WAIVED_ON_READ_BACK[trust.kind] : []),
            ...[...policy.waivers].filter((waiver) => mayWaive(waiver, policy)),
            ...(inputs.allowEngineEndpoint ? ['engine-endpoint'] : []),
            ...(inputs.policy === null ? leftOutOnPurpose(inputs) : []),
        ].filter((waiver) => waiver !== 'unsigned' || signing.kind !== 'not-signed')),
    };
}
function leftOutOnPurpose({ posture, controls }) {
    return [
        ...(posture ? [] : ['no-posture']),
        ...(controls === 'none' ? ['uncontrolled'] : []),
    ];
}
function mayWaive(waiver, { image }) {
    return waiver === 'executables' ? image !== null : waiver !== 'engine-endpoint';
}
const WAIVED_ON_READ_BACK = {
    'not-chosen': new Set(['unsigned', 'claimed-venue']),
    key: new Set(['claimed-venue']),
    certificate: new Set(),
};

// EXTERNAL MODULE: ./build/src/attest/keep-output.js
var keep_output = __webpack_require__(85110);
// EXTERNAL MODULE: ./build/src/attest/recorded-text.js
var recorded_text = __webpack_require__(14431);
;// CONCATENATED MODULE: ./build/src/attest/conclude.js



















async function concludeRun(ended) {
    const { places, runContext, run } = ended;
    if (run.ended !== 'exited')
        runContext.progress.note(endedBadly(run));
    const collected = await conclude_collect(ended);
    const beside = evidenceFiles(ended, collected);
    const bundle = (0,evidence_bundle/* buildBundle */.bS)(bundleInput(ended, collected, beside));
    (0,recorded_text/* refuseReportedSecrets */.tn)(bundle);
    const { written, signing } = await writeSigned(ended, bundle, beside);
    const trust = trustOnReadBack(signing, runContext.progress);
    const expectations = ownExpectations({ ...ended, signing }, bundle, trust);
    const verifySignature = await (0,verifier/* loadVerifier */.V)(expectations.trust);
    const source = await (0,evidence_open/* openEvidence */.i)(written.folder);
    const files = withSignature(written, signing);
    refuseOtherEvidence(source, files, written.bundlePath);
    const views = await (0,report_views/* viewsFor */.E)(source);
    const reading = (0,reader/* readEvidence */.At)(source, expectations, new Date(), verifySignature === undefined ? { views } : { verifySignature, views });
    const { output: left } = ended.folder;
    const kept = await (0,keep_output/* keepOutput */.x)(places.keptOutput, { output: left, wrote: run.wrote }, runContext);
    if (places.deposit !== null) {
        const signature = signing.kind === 'signed' ? signing.bytes : null;
        const deposited = await (0,deposit/* depositEvidence */.kJ)(written, signature, places.deposit);
        runContext.progress.stage('deposit', deposited);
    }
    return {
        verdict: verdictOf(reading),
        evidenceFolder: written.folder,
        bundlePath: written.bundlePath,
        bundleSha256: written.bundleSha256,
        files,
        bundle,
        wrote: run.wrote,
        kept,
        otherDockerfiles: ended.workspace.others,
        signing,
        reading,
    };
}
async function writeSigned({ places, runContext, signer }, bundle, beside) {
    const { progress, signal } = runContext;
    const options = { replaces: places.oldEvidence, views: await (0,report_views/* loadViews */.V)() };
    const folder = await places.evidence.open(true);
    try {
        const written = await (0,write/* writeEvidence */.nP)(folder, bundle, beside, options);
        progress.stage('evidence', written.bundlePath);
        const signed = (0,sign_evidence/* signEvidence */.J)({ ...written, folder }, bundle, signer, { signal });
        return { written, signing: await (0,until_aborted/* untilAborted */.Eu)(signal, signed) };
    }
    finally {
        await folder.release();
    }
}
function refuseOtherEvidence(source, files, path) {
    const { bundle } = source;
    const found = new Map(bundle === null ? [] : [[bundle.name, bundle.bytes]]);
    for (const [name, bytes] of source.files)
        found.set(name, bytes);
    const same = [...files].every(([name, bytes]) => {
        const there = found.get(name);
        return there !== undefined && Buffer.from(bytes).equals(there);
    });
    if (same && found.size === files.size && source.problems.length === 0)
        return;
    throw new errors/* AttestationError */.L7('evidence-replaced', `What is at ${(0,errors/* printable */.g$)(path, 4096)} is not the evidence that this run wrote.`);
}
function withSignature({ files, bundleName: name }, signing) {
    return signing.kind === 'signed' ? new Map([...files, [(0,file_names/* signatureName */.S1)(name), signing.bytes]]) : files;
}
async function conclude_collect({ folder, clean }) {
    const collected = await (0,collect/* collectObservations */.Gd)(folder.output);
    const closed = collected.reportMd === 'other' || collected.problems.some(({ code }) => code === 'attest-unreadable');
    if (!closed || process.getuid?.() === 0)
        return collected;
    return (await clean('open', folder.output)) ? (0,collect/* collectObservations */.Gd)(folder.output) : collected;
}
function trustOnReadBack(signing, progress) {
    if (signing.kind !== 'signed') {
        progress.stage('signature', 'none');
        return expectations/* NO_EXPECTATIONS */.cV.trust;
    }
    const { signedBy } = signing;
    progress.stage('signature', (0,signed_by/* signerLine */.z7)(signedBy));
    if (signedBy.kind === 'certificate' && signedBy.root.kind === 'unknown') {
        progress.note(`The signature is NOT CHECKED on read-back: the trusted root of ${signedBy.instance.fulcioUrl} is not known here. Give trusted-root (docs/signing.md).`);
    }
    return (0,signed_by/* trustIn */.Us)(signedBy);
}
function evidenceFiles({ profile, image }, collected) {
    const files = new Map([
        [file_names/* FILE_NAMES */.GY.profile, Buffer.from(profile.text)],
        [file_names/* FILE_NAMES */.GY.dockerfile, Buffer.from(image.dockerfileText)],
    ]);
    if (collected.bytes !== null)
        files.set(file_names/* FILE_NAMES */.GY.attest, collected.bytes);
    return files;
}
function bundleInput(ended, collected, files) {
    const { inputs, runContext, venue, profile, image, reference, staged, run } = ended;
    const host = hostFacts(ended, collected);
    const limits = (0,run_limits/* limitsOfRun */.LR)({ run, image_digest: image.built.id });
    return {
        toolVersion: runContext.version,
        createdAt: new Date(),
        venue: venue.name,
        venueFacts: venue.facts,
        host,
        collected,
        profile: { name: profile.name, source: profile.source, text: profile.text, sha256: profile.sha256 },
        lint: profile.findings,
        imageTag: inputs.tag,
        dockerfileSha256: image.dockerfileSha256,
        buildNetwork: inputs.buildNetwork,
        reproducible: image.built.reproducible,
        input: { files: staged },
        run: {
            arguments: run.arguments,
            started_at: (0,evidence_bundle/* instant */.uR)(run.startedAt),
            duration_ms: run.durationMs,
            exit_code: run.exitCode,
            ended: run.ended,
            timeout_seconds: inputs.timeoutSeconds,
        },
        challenge: inputs.challenge,
        ...(inputs.posture ? { posture: ended.posture } : {}),
        ...(reference === null || reference === image ? {} : { referenceImage: reference.inventory }),
        ...(ended.controls.length > 0
            ? { controls: writtenControls(ended.controls, host, collected, profile, limits) }
            : {}),
        files: (0,write/* listFiles */.CS)(files),
    };
}
function hostFacts({ engine, image, run, folder }, collected) {
    return {
        engine: engine.facts,
        system: engine.system,
        container: run.view.container,
        image: run.view.image,
        folders: { input: folder.input, output: folder.output },
        seccomp: run.view.seccomp,
        inventory: image.inventory,
        root: run.root,
        kernel: run.kernel,
        kernel_end: run.kernelEnd,
        seal: run.seal,
        report_md: collected.reportMd,
    };
}
function verdictOf({ verdict, reasons }) {
    if (verdict === 'ACCEPTED')
        return 'ACCEPTED';
    return reasons.length > 0 && reasons.every(({ code }) => code === 'venue-local') ? 'REHEARSAL' : 'BLOCKED';
}
function endedBadly(run) {
    switch (run.ended) {
        case 'exited':
            return '';
        case 'timeout':
            return 'The payload did not end in time; its container was killed.';
        case 'output-flood':
            return 'The payload left more in /out than it may or closed a folder, or its disk was nearly full; its container was killed.';
        case 'start-failed':
            return `The container did not start: ${run.engineSaid}`;
    }
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

/***/ 87277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ LAUNCH_NAMES)
/* harmony export */ });
const LAUNCH_NAMES = {
    receipt: 'receipt.json',
    evidence: 'evidence',
    output: 'output',
    stdout: 'stdout',
    stderr: 'stderr',
};


/***/ }),

/***/ 68196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ signEvidence),
/* harmony export */   o: () => (/* binding */ signReceipt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42100);
/* harmony import */ var _foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56024);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);
/* harmony import */ var _foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48889);
/* harmony import */ var _foundation_place_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78171);
/* harmony import */ var _foundation_place_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67374);
/* harmony import */ var _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87277);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54624);










function signEvidence({ folder, bundleName, bundleBytes }, bundle, signer, further = {}) {
    const where = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(folder), 4096);
    const later = `The evidence is saved in ${where}; to sign it there later: sandbox-attestation sign ${where}`;
    return signFile({ folder, name: bundleName, later, ...further }, signer, () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_9__/* .writeStatement */ .pc)((0,_statement_js__WEBPACK_IMPORTED_MODULE_9__/* .statementOf */ .T8)(bundle, bundleBytes)));
}
async function signReceipt({ folder, bytes }, result, signer, signal) {
    const digest = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bytes);
    if (!result.subjects.some((each) => each.name === _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_8__/* .LAUNCH_NAMES */ .z.receipt && each.digest === digest))
        throw new TypeError('the result is of another receipt');
    const { launchStatement } = await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 50782));
    const later = `The receipt is saved in ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(folder), 4096)}, unsigned.`;
    return signFile({ folder, name: _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_8__/* .LAUNCH_NAMES */ .z.receipt, later, signal }, signer, () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_9__/* .writeStatement */ .pc)(launchStatement(result)));
}
async function signFile({ folder, name, later, old, check, signal }, signer, statement) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(folder), (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureName */ .S1)(name));
    switch (signer.kind) {
        case 'none':
            return { kind: 'none' };
        case 'unavailable':
            return notSigned(signer.error, later);
        case 'key':
        case 'keyless':
            try {
                (0,_foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseCancelled */ .qM)(signal);
                return await holding(folder, async (at) => {
                    const { bytes, signedBy } = await signer.sign(statement());
                    await check?.(bytes, signedBy);
                    (0,_foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseCancelled */ .qM)(signal);
                    await (0,_foundation_place_files_js__WEBPACK_IMPORTED_MODULE_7__/* .placeFiles */ .h)(at, [[(0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureName */ .S1)(name), bytes]], old === undefined ? [] : [old]);
                    return { kind: 'signed', path, bytes, signedBy };
                });
            }
            catch (error) {
                if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7)
                    return notSigned(error, later);
                throw error;
            }
    }
}
async function holding(folder, work) {
    if (typeof folder === 'string')
        return (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_6__/* .inFolder */ ._z)(folder, false, work);
    const own = await (0,_foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .holdAgain */ .i2)(folder);
    return work(own).finally(own.release);
}
function notSigned(error, later) {
    return { kind: 'not-signed', error, remedy: `${error.remedy} ${later}` };
}


/***/ }),

/***/ 37783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ trustIn),
/* harmony export */   ex: () => (/* binding */ publicPathOf),
/* harmony export */   z7: () => (/* binding */ signerLine)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function signerLine(signedBy) {
    switch (signedBy.kind) {
        case 'key':
            return `key ${signedBy.fingerprint}`;
        case 'certificate':
            return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${signedBy.identity} (${signedBy.issuer})`, 500);
    }
}
function publicPathOf(signedBy) {
    return signedBy.kind === 'key' ? signedBy.publicPath : null;
}
function trustIn(signedBy) {
    switch (signedBy.kind) {
        case 'key':
            return { kind: 'key', publicKey: signedBy.publicKey };
        case 'certificate': {
            const { identity, issuer, root } = signedBy;
            if (root.kind === 'unknown')
                return { kind: 'not-chosen' };
            const trustedRoot = root.kind === 'given' ? root.text : null;
            return { kind: 'certificate', identity, issuer, match: 'exact', trustedRoot };
        }
    }
}


/***/ }),

/***/ 54624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ isReasonTest),
/* harmony export */   Lf: () => (/* binding */ reasonTest),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   pc: () => (/* binding */ writeStatement),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34731);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28246);
/* harmony import */ var _evidence_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64187);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11455);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72587);





const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const REASON_PREFIX = 'reason:';
function reasonTest(code) {
    return `${REASON_PREFIX}${code}`;
}
function isReasonTest(test) {
    return typeof test === 'string' && test.startsWith(REASON_PREFIX);
}
function statementOf(bundle, bundleBytes) {
    const name = (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle);
    const { result, passed, failed, codes } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ownResult */ .Uo)(bundleBytes);
    return {
        _type: STATEMENT_TYPE,
        subject: [
            described(name, (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bundleBytes)),
            described(`image-${bundle.image_digest_kind}`, bundle.image_digest),
        ],
        predicateType: PREDICATE_TYPE,
        predicate: {
            result,
            configuration: configurationOf(bundle),
            passedTests: passed,
            failedTests: [...failed, ...codes.map(reasonTest)],
        },
    };
}
function configurationOf(bundle) {
    const { oci_runtime: ociRuntime } = bundle.host.engine;
    return [
        text('subject', (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(bundle).kind),
        described('seccomp-profile', bundle.seccomp_sha256),
        described('Dockerfile.sandbox', bundle.dockerfile_sha256),
        described('payload', bundle.payload_sha256),
        text('engine', bundle.runtime),
        text('oci-runtime', ociRuntime),
        text('controls', controlsOf(bundle)),
        ...(bundle.challenge === null ? [] : [text('challenge', bundle.challenge)]),
    ];
}
function controlsOf({ controls = [] }) {
    const detected = controls.filter(({ state }) => state === 'detected').flatMap(({ ids }) => ids);
    const all = controls.flatMap(({ ids }) => ids);
    return all.length === 0 ? 'none' : `${detected.length} of ${all.length} detected`;
}
function writeStatement(statement) {
    return Buffer.from(JSON.stringify(statement), 'utf8');
}
function described(name, digest) {
    return { name, digest: { sha256: hex(digest) } };
}
function text(name, content) {
    return { name, ...ofText(content) };
}
const ofText = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_4__/* .rememberTexts */ .qV)({ texts: 64, length: 1024 }, (content) => ({
    digest: { sha256: hex((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(content)) },
    mediaType: 'text/plain',
    content: Buffer.from(content, 'utf8').toString('base64'),
}));
function hex(digest) {
    return digest.slice('sha256:'.length);
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
