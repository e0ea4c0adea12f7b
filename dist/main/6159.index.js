export const id = 6159;
export const ids = [6159,1185,6725];
export const modules = {

/***/ 98272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/attest/entry/project.js
var project = __webpack_require__(62129);
// EXTERNAL MODULE: ./build/src/attest/entry/text-forms.js
var text_forms = __webpack_require__(77263);
// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var evidence_expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/evidence/policy.js + 1 modules
var evidence_policy = __webpack_require__(87069);
// EXTERNAL MODULE: ./build/src/evidence/present-file.js
var present_file = __webpack_require__(36863);
// EXTERNAL MODULE: ./build/src/fleet/names.js
var fleet_names = __webpack_require__(90530);
// EXTERNAL MODULE: ./build/src/fleet/read-fleet.js + 3 modules
var read_fleet = __webpack_require__(48970);
// EXTERNAL MODULE: ./build/src/fleet/result.js
var result = __webpack_require__(373);
// EXTERNAL MODULE: ./build/src/foundation/credentials.js
var credentials = __webpack_require__(84177);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/foundation/heap.js
var heap = __webpack_require__(71185);
// EXTERNAL MODULE: ./build/src/foundation/held-folder.js
var held_folder = __webpack_require__(48889);
// EXTERNAL MODULE: ./build/src/foundation/invalid-setting.js
var invalid_setting = __webpack_require__(99417);
// EXTERNAL MODULE: ./build/src/foundation/place-file.js
var place_file = __webpack_require__(78171);
// EXTERNAL MODULE: ./build/src/foundation/place-files.js
var place_files = __webpack_require__(67374);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
// EXTERNAL MODULE: ./build/src/foundation/separate-paths.js
var separate_paths = __webpack_require__(64803);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/foundation/until-aborted.js
var until_aborted = __webpack_require__(94493);
// EXTERNAL MODULE: ./build/src/foundation/workspace-path.js + 1 modules
var workspace_path = __webpack_require__(721);
;// CONCATENATED MODULE: ./build/src/foundation/workspace-file.js




async function readWorkspaceFile(path, limitBytes) {
    const real = await (0,workspace_path/* resolveInWorkspace */.z1)({ ...path, purpose: 'read' }).catch((cause) => {
        throw cause instanceof errors/* AttestationError */.L7 ? cause : unreadable(path, `cannot be found (${(0,thrown/* codeOf */.$N)(cause)})`);
    });
    const read = await (0,safe_file/* readFileAt */._T)(real, limitBytes);
    if (read.kind === 'bytes')
        return read.bytes;
    throw unreadable(path, whyNot(read, limitBytes));
}
function whyNot(read, limitBytes) {
    switch (read.kind) {
        case 'folder':
        case 'unsafe':
            return 'is not a regular file';
        case 'too-large':
            return `is larger than ${limitBytes} bytes`;
        case 'missing':
        case 'link':
            return 'was replaced while it was read';
        case 'unreadable':
            return `could not be read (${read.detail})`;
    }
}
function unreadable({ given, name }, why) {
    return new errors/* AttestationError */.L7('file-unreadable', `The ${name} ${(0,errors/* printable */.g$)(given, 160)} ${why}.`);
}

// EXTERNAL MODULE: ./build/src/report/steering.js
var steering = __webpack_require__(15429);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
// EXTERNAL MODULE: ./build/src/action/input-table.js
var input_table = __webpack_require__(94025);
// EXTERNAL MODULE: ./build/src/action/relative-inputs.js
var relative_inputs = __webpack_require__(98894);
// EXTERNAL MODULE: ./build/src/action/step.js + 1 modules
var step = __webpack_require__(62398);
// EXTERNAL MODULE: ./build/src/action/summary.js + 1 modules
var summary = __webpack_require__(30425);
// EXTERNAL MODULE: ./build/src/action/temporary-folder.js
var temporary_folder = __webpack_require__(27532);
;// CONCATENATED MODULE: ./build/src/action/collect.js

































const MOST_ANNOTATIONS = 8;
function main() {
    return (0,step/* runStep */.e)(async (job) => {
        const verdict = await collect(job);
        return { exitCode: (0,exit_code/* exitCodeOf */.F)(verdict), verdict: verdict.verdict };
    });
}
async function collect({ log, signal }) {
    const workspace = process.env['GITHUB_WORKSPACE'] || '.';
    (0,relative_inputs/* refuseRelativeOutside */.e)(relative_inputs/* PATH_INPUTS */.E.collect, core.getInput, { base: workspace, workspace });
    const policy = { given: pathInput('policy', required('policy')), name: 'policy', workspace };
    const expectations = {
        ...(0,evidence_policy.parsePolicy)(await readWorkspaceFile(policy, evidence_expectations/* MAX_POLICY_BYTES */.mk)),
        run: thisRun(process.env),
    };
    await (0,verifier/* loadVerifier */.V)(expectations.trust);
    const names = (0,fleet_names/* namesIn */.wX)(Buffer.from(required('names')));
    const { output, place } = await placeOfResults(workspace);
    const policyPath = (0,external_node_path_.resolve)(workspace, policy.given);
    await (0,separate_paths/* refuseSharedPaths */.Y)([{ name: 'policy', path: policyPath }], [{ name: 'output', path: output }]);
    const alike = yesInput('alike', core.getInput('alike') || input_table/* COLLECT_INPUTS */.l.alike.default);
    const prefix = required('prefix');
    if (!/^[\w .()+=@,#-]{1,255}$/.test(prefix) || (0,credentials/* hasCredential */.mB)(prefix))
        throw invalid('prefix', prefix, 'Give the prefix of the artifacts’ names.');
    const { verdict, blocked } = await (0,temporary_folder/* withFolder */.Z)('fleet-', async (folder) => {
        const { collectArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(6913), __webpack_require__.e(4690), __webpack_require__.e(1252), __webpack_require__.e(4461)]).then(__webpack_require__.bind(__webpack_require__, 66842));
        const onMissed = (name, why) => log.print(`The artifact ${(0,errors/* printable */.g$)(name)} was not downloaded: ${(0,errors/* printable */.g$)(why)}.`);
        const request = { prefix, names, folder, limitBytes: evidence_open/* OPEN_LIMITS */.Iy.totalBytes, onMissed };
        const artifacts = await (0,until_aborted/* untilAborted */.Eu)(signal, collectArtifacts(request));
        (0,heap.collectGarbage)();
        log.print(`${artifacts.length} artifacts of ${names.length} legs`);
        return place((write) => (0,until_aborted/* untilAborted */.Eu)(signal, readInto(write, artifacts, { expectations, summary: { names, alike, period: null } })));
    });
    for (const { sentence } of verdict.problems.slice(0, 2))
        log.annotate('Sandbox attestation: the fleet', sentence);
    for (const { name, reasons } of blocked)
        log.annotate(`Sandbox attestation: ${name}`, reasons[0]?.sentence ?? 'blocked');
    log.print(verdict.headline);
    core.setOutput('results-path', output);
    await (0,summary/* trySummary */.g)(() => core.summary.addHeading('Sandbox attestation of a fleet').addRaw(verdict.headline, true).write(), log);
    return verdict;
}
function thisRun(environment) {
    const { GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '', GITHUB_RUN_ATTEMPT = '' } = environment;
    if (GITHUB_REPOSITORY !== '' && GITHUB_RUN_ID !== '' && /^[1-9]\d{0,5}$/.test(GITHUB_RUN_ATTEMPT))
        return { repository: GITHUB_REPOSITORY, id: GITHUB_RUN_ID, attempt: Number(GITHUB_RUN_ATTEMPT) };
    const what = 'GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT do not name a run of a workflow.';
    throw new errors/* AttestationError */.L7('invalid-setting', what, {
        advice: 'Use this action in a job of GitHub Actions.',
    });
}
async function readInto(write, artifacts, { expectations, summary, }) {
    const blocked = [];
    const writeLines = (objects) => write(Buffer.from(objects.map((object) => `${(0,steering/* steeringFreeJson */.S$)(object, 0)}\n`).join('')));
    const verdict = await (0,read_fleet/* readFleet */.p)(batchesOf(artifacts), {
        workers: { entry: project/* entryModule */.b6, order: { expectations, now: new Date() } },
        summary,
        take: async (results) => {
            const open = MOST_ANNOTATIONS - blocked.length;
            blocked.push(...results.filter((each) => each.verdict === 'BLOCKED').slice(0, open));
            await writeLines(results.map(result/* resultJson */.y3));
        },
        progress: () => undefined,
    });
    await writeLines([verdict.json]);
    return { verdict, blocked };
}
async function placeOfResults(workspace) {
    const given = pathInput('output', core.getInput('output') || input_table/* COLLECT_INPUTS */.l.output.default);
    const output = await (0,workspace_path/* resolveAbove */.Sk)({ given, name: 'output', workspace });
    const found = await (0,promises_.lstat)(output).catch(() => null);
    if (found?.isSymbolicLink())
        throw new errors/* AttestationError */.L7('output-link', `The file of results ${(0,errors/* printable */.g$)(output)} is a link.`);
    const folder = await (0,held_folder/* holdFolder */.Ub)((0,external_node_path_.dirname)(output), true).catch((cause) => {
        const why = `The folder of ${(0,errors/* printable */.g$)(output)} could not be made (${(0,thrown/* codeOf */.$N)(cause)}).`;
        throw new errors/* AttestationError */.L7('evidence-not-written', why, { cause });
    });
    await folder.release();
    const [parent, name] = [(0,external_node_path_.dirname)(output), (0,external_node_path_.basename)(output)];
    await (0,place_file/* checkReplaceable */.X7)(parent, name);
    if (given !== input_table/* COLLECT_INPUTS */.l.output.default)
        return { output, place: (make) => (0,place_file/* placeParts */.uH)(parent, name, make) };
    const old = await (0,present_file/* presentIn */.Tk)(parent, name);
    if (old !== null)
        await refuseOthers(output);
    const place = (make) => (0,place_file/* inFolder */._z)(parent, false, (held) => (0,place_files/* placePartsOver */.W)(held, name, make, old && (0,present_file/* asOld */.ki)(old)));
    return { output, place };
}
const RESULTS = /^\{(?:"name":"(?:[^"\\]|\\.)*","verdict":|"fleet":\{"verdict":)/;
const HEAD_BYTES = 4096;
async function refuseOthers(output) {
    const head = await (0,safe_file/* readOpened */.ay)(output, async (handle) => {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return buffer.toString('latin1', 0, bytesRead);
    });
    if (typeof head === 'string' && RESULTS.test(head))
        return;
    throw new errors/* AttestationError */.L7('output-exists', `There is a ${(0,errors/* printable */.g$)(output)} already, and it holds no results of a fleet.`);
}
async function* batchesOf(artifacts) {
    for (let at = 0; at < artifacts.length; at += 8)
        yield { kind: 'paths', items: artifacts.slice(at, at + 8) };
}
function pathInput(name, text) {
    const problem = (0,text_forms/* path */.Ae)(text);
    if (problem !== null)
        throw invalid(name, text, problem);
    return text;
}
function yesInput(name, text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw invalid(name, text, 'Use true or false.');
}
function invalid(name, text, advice) {
    return (0,invalid_setting/* invalidSetting */.g)(`The input ${name}`, text, advice);
}
function required(name) {
    const text = core.getInput(name);
    if (text !== '')
        return text;
    throw new errors/* AttestationError */.L7('invalid-setting', `The input ${name} is empty.`, {
        advice: 'Give it a value; collect/action.yml says which.',
    });
}


/***/ }),

/***/ 27532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _foundation_own_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70238);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68971);
/* harmony import */ var _foundation_remove_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11640);







async function withFolder(prefix, use) {
    const temporary = process.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    const unsafe = (0,_foundation_own_path_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNotSafeBelow */ .ER)(temporary);
    if (unsafe !== null)
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('temporary-folder', `${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(temporary, 200)} ${unsafe}.`);
    const folder = await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, prefix)));
    try {
        return await use(folder);
    }
    finally {
        await (0,_foundation_remove_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v$)(folder);
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

/***/ 36863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ presentIn),
/* harmony export */   ki: () => (/* binding */ asOld),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/* unused harmony export isStill */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11455);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19809);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87444);





async function isReplaced(path, name, replaces) {
    if (replaces === 'nothing' || replaces === 'all')
        return replaces === 'all';
    const old = replaces.find((each) => each.name === name);
    return old !== undefined && (await isStill(old, path));
}
async function presentIn(inside, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inside, name);
    const id = await idOf(path);
    return id === null ? null : { name, id, sha256: await digestAt(path) };
}
function asOld(present) {
    return { name: present.name, isStill: (path) => isStill(present, path) };
}
async function isStill({ id, sha256 }, path) {
    return (await idOf(path)) === id || (sha256 !== null && (await digestAt(path)) === sha256);
}
async function idOf(path) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path, { bigint: true }).catch(() => null);
    if (facts === null || !(facts.isFile() || facts.isSymbolicLink()))
        return null;
    return [facts.mode, facts.dev, facts.ino, facts.birthtimeNs, facts.mtimeNs, facts.size].join();
}
async function digestAt(path) {
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_LIMITS */ .kw.bytes, false);
    return read.kind === 'bytes' ? (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(read.bytes) : null;
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

/***/ 50104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ENDING_SIGNALS)
/* harmony export */ });
const ENDING_SIGNALS = [
    'SIGHUP',
    'SIGINT',
    'SIGQUIT',
    'SIGTRAP',
    'SIGABRT',
    'SIGUSR1',
    'SIGUSR2',
    'SIGALRM',
    'SIGTERM',
    'SIGSTKFLT',
    'SIGXCPU',
    'SIGVTALRM',
    'SIGPROF',
    'SIGIO',
    'SIGPWR',
    'SIGSYS',
];


/***/ }),

/***/ 30115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ followed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68971);



const MOST_LINKS = 40;
const MOST_NAMES = 500;
function followed(path, whyNot) {
    const names = namesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : `${process.cwd()}/${path}`);
    let end = '/';
    let why = null;
    let links = 0;
    let steps = 0;
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
        steps += 1;
        if (steps > MOST_NAMES)
            return { end, facts: null, why };
        const folder = factsOf(end);
        if (folder?.isDirectory() !== true)
            return { end, facts: null, why };
        why ??= whyNot(end, folder);
        const at = name === '..' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(end) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(end, name);
        const facts = factsOf(at);
        if (facts?.isSymbolicLink() !== true) {
            end = at;
            continue;
        }
        links += 1;
        const target = targetOf(at);
        if (target === null || links > MOST_LINKS)
            return { end: at, facts: null, why };
        why ??= whyNot(at, facts);
        names.unshift(...namesOf(target));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            end = '/';
    }
    return { end, facts: factsOf(end), why };
}
function namesOf(path) {
    return path.split('/').filter((name) => name !== '' && name !== '.');
}
function targetOf(link) {
    try {
        return (0,_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTextSync */ .Jq)(link);
    }
    catch {
        return null;
    }
}
function factsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return null;
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

/***/ 6161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ baseDirectory),
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);



function homeFolder() {
    try {
        const home = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
        return isFixed(home) ? home : (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('invalid-setting', 'This user has no account and no HOME.', {
            advice: 'Set HOME to the absolute path of a folder of this user’s.',
            cause,
        });
    }
}
function isFixed(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)}/`.startsWith('/proc/');
}
function baseDirectory(given, ...usual) {
    const folder = given !== undefined && isFixed(given) ? given : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(), ...usual);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'sandbox-attestation');
}


/***/ }),

/***/ 99417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ invalidSetting)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function invalidSetting(name, value, advice) {
    const shown = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(withoutLogin(value), 120);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('invalid-setting', `${name} cannot be "${shown}".`, { advice });
}
function withoutLogin(value) {
    const begin = value.indexOf('//');
    const end = value.lastIndexOf('@');
    return begin < 0 || end < begin ? value : `${value.slice(0, begin)}//…${value.slice(end)}`;
}


/***/ }),

/***/ 70238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ CLOSED),
  xc: () => (/* binding */ makeOwnFolder),
  gk: () => (/* binding */ whyNotOwn),
  Fr: () => (/* binding */ whyNotOwnSocket),
  ER: () => (/* binding */ whyNotSafeBelow),
  AY: () => (/* binding */ whyNotSafePlace),
  y$: () => (/* binding */ whyNotSecret)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/foundation/access-list.js


const PROGRAMS = ['/usr/bin/ls', '/bin/ls'];
const LIMIT_MS = 5_000;
const NO_LIST = /^d[rwxsStT-]{9}[ .]/;
const known = new Map();
function mayHaveAccessList(folder) {
    const facts = factsOf(folder);
    if (facts === null)
        return true;
    const key = `${facts.dev}:${facts.ino}`;
    const before = known.get(key);
    if (before?.changed === facts.ctimeNs)
        return before.mayHave;
    const mayHave = !isShownWithout(folder);
    known.set(key, { changed: facts.ctimeNs, mayHave });
    return mayHave;
}
function isShownWithout(folder) {
    const words = ['-ldn', '--quoting-style=c', '--time-style=+%s', folder];
    const lines = PROGRAMS.map((program) => {
        const options = { encoding: 'utf8', env: { LC_ALL: 'C' }, cwd: '/', timeout: LIMIT_MS };
        const { status, stdout } = (0,external_node_child_process_.spawnSync)(program, words, options);
        return status === 0 ? stdout : '';
    });
    const answers = lines.filter((line) => line !== '');
    return answers.length > 0 && answers.every((line) => NO_LIST.test(line));
}
function factsOf(folder) {
    try {
        return (0,external_node_fs_.lstatSync)(folder, { bigint: true });
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/foundation/followed.js
var followed = __webpack_require__(30115);
;// CONCATENATED MODULE: ./build/src/foundation/private-group.js

const FILES = { groups: '/etc/group', accounts: '/etc/passwd' };
function isPrivateGroup(user, files = FILES) {
    const [groups, accounts] = [rowsOf(files.groups), rowsOf(files.accounts)];
    const id = String(user);
    const own = accounts.filter((row) => row[2] === id).map(([name]) => name);
    const members = groups.filter((row) => row[2] === id).map((row) => row[3] ?? '');
    return (own.length > 0 &&
        members.length > 0 &&
        members.every((names) => names.split(',').every((name) => name === '' || own.includes(name))) &&
        accounts.every((row) => row[3] !== id || row[2] === id || row[2] === '0'));
}
function rowsOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8')
            .split('\n')
            .map((line) => line.split(':'));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/foundation/own-path.js





const CLOSED = { toWriters: 0o022, toReaders: 0o077 };
function whyNotOwn(path, kind, closed = CLOSED.toWriters) {
    const facts = own_path_factsOf(path);
    if (facts === null)
        return 'cannot be read';
    if (facts.isSymbolicLink())
        return 'is a link';
    if (kind === 'folder' ? !facts.isDirectory() : !facts.isFile())
        return `is not a ${kind}`;
    if (facts.uid !== user())
        return 'belongs to another user';
    if ((facts.mode & closed) !== 0)
        return closed === CLOSED.toReaders ? 'is open to other users' : 'can be changed by other users';
    return kind === 'file' && facts.nlink !== 1 ? 'has a second name' : null;
}
function whyNotSecret({ uid, mode }, workspaceOwner) {
    if (![0, user(), workspaceOwner].includes(uid))
        return 'belongs to another user';
    if ((mode & CLOSED.toWriters) !== 0)
        return 'can be changed by other users';
    const closed = uid === 0 && uid !== user() ? 0o007 : CLOSED.toReaders;
    return (mode & closed) === 0 ? null : 'can be read by other users';
}
function whyNotOwnSocket(path) {
    const { facts, why } = wayOf(path);
    if (facts === null)
        return null;
    if (!facts.isSocket())
        return 'is not a socket';
    if (facts.uid !== 0 && facts.uid !== user())
        return 'belongs to another user';
    if ((facts.mode & 0o002) !== 0)
        return 'can be used by every user';
    return why;
}
function makeOwnFolder(path) {
    make(path);
    return whyNotOwn(path, 'folder') ?? whyNotSafeBelow(path);
}
function whyNotSafeBelow(path) {
    const { end, facts, why } = wayOf(path);
    if (facts?.isDirectory() !== true)
        return 'cannot be read';
    return whyNotSafe(end, facts) ?? why;
}
const MOST_SHARED = 16;
function wayOf(path) {
    const shared = new Set();
    return (0,followed/* followed */.X)(path, (on, facts) => {
        if (!facts.isSymbolicLink()) {
            if (isForGroup(facts))
                shared.add(on);
            if (shared.size > MOST_SHARED)
                return `lies below more than ${MOST_SHARED} folders that a group may change`;
            const unsafe = whyNotSafe(on, facts);
            return unsafe === null ? null : `lies in a folder that ${unsafe}`;
        }
        if (isOthers(facts))
            return 'leads through a link that belongs to another user';
        return isOfProcess(on) ? 'leads through a link that leads each process elsewhere' : null;
    });
}
const PROC_SUPER_MAGIC = 0x9fa0;
function isOfProcess(link) {
    return (0,external_node_fs_.statfsSync)((0,external_node_path_.dirname)(link)).type === PROC_SUPER_MAGIC;
}
function whyNotSafe(folder, facts) {
    if (isOthers(facts))
        return 'belongs to another user';
    return canBeWritten(folder, facts) ? 'can be changed by other users' : null;
}
function isOthers({ uid }) {
    return uid !== 0 && uid !== user();
}
function whyNotSafePlace(path) {
    return whyNotSafeOrMissing(path) ?? whyNotSafeOrMissing((0,external_node_path_.resolve)(path));
}
function whyNotSafeOrMissing(path) {
    const above = (0,external_node_path_.dirname)(path);
    return own_path_factsOf(path) !== null || above === path ? whyNotSafeBelow(path) : whyNotSafeOrMissing(above);
}
function canBeWritten(folder, facts) {
    const { mode, gid } = facts;
    if (!isForGroup(facts))
        return (mode & 0o1002) === 0o002;
    const isOwnGroup = gid !== 0 && gid === process.getegid?.() && gid === user();
    return !(isOwnGroup && isPrivateGroup(gid)) || mayHaveAccessList(folder);
}
function isForGroup({ mode }) {
    return (mode & 0o1022) === 0o020;
}
function make(path) {
    const parent = (0,external_node_path_.dirname)(path);
    if (!tryToMake(path) && parent !== path) {
        make(parent);
        tryToMake(path);
    }
}
function tryToMake(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
        return true;
    }
    catch (error) {
        return error.code !== 'ENOENT';
    }
}
function own_path_factsOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return null;
    }
}
function user() {
    return process.geteuid?.();
}


/***/ }),

/***/ 78171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   D0: () => (/* binding */ unfinishedName),
/* harmony export */   LU: () => (/* binding */ cannotHold),
/* harmony export */   Ok: () => (/* binding */ placeNewFile),
/* harmony export */   V4: () => (/* binding */ linkNew),
/* harmony export */   Wm: () => (/* binding */ placeNewParts),
/* harmony export */   X7: () => (/* binding */ checkReplaceable),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   fT: () => (/* binding */ placePartsIn),
/* harmony export */   fn: () => (/* binding */ folderIsLink),
/* harmony export */   t1: () => (/* binding */ unfinishedPath),
/* harmony export */   uH: () => (/* binding */ placeParts),
/* harmony export */   xc: () => (/* binding */ notWritten)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _held_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48889);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68971);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8621);
/* harmony import */ var _unfinished_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25588);








async function placeFile(folder, name, bytes) {
    await placeParts(folder, name, (write) => write(bytes));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(pathOf(folder), name);
}
async function placeNewFile(folder, name, bytes) {
    if (typeof folder === 'string')
        await checkReplaceable(folder, name);
    await inFolder(folder, false, (held) => placeNewParts(held, name, (write) => write(bytes)));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(pathOf(folder), name);
}
function pathOf(folder) {
    return typeof folder === 'string' ? folder : folder.path;
}
function isTaken(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7 && (0,_thrown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(error.cause) === 'EEXIST';
}
function placeNewParts(folder, name, make) {
    return placePartsIn(folder, name, make, linkNew);
}
async function linkNew(temporary, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, path);
    }
    catch (error) {
        if (!WITHOUT_LINKS.includes((0,_thrown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(error)) || (await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path))) !== null)
            throw error;
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
}
const WITHOUT_LINKS = ['EPERM', 'EOPNOTSUPP', 'ENOTSUP', 'ENOSYS'];
async function placeParts(folder, name, make) {
    if (typeof folder === 'string')
        await checkReplaceable(folder, name);
    return inFolder(folder, false, (held) => placePartsIn(held, name, make));
}
const RANDOM_BELOW = 2 ** 48 - 1;
const UNFINISHED = /^\.(.+)\.\d+\.part$/;
function unfinishedName(name) {
    return UNFINISHED.exec(name)?.[1] ?? null;
}
function unfinishedPath({ inside }, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(RANDOM_BELOW)}.part`);
}
async function placePartsIn(folder, name, make, giveName = node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, name);
    await refuseOtherThanFile(folder, name);
    const temporary = unfinishedPath(folder, name);
    const onDisk = async (work) => work.catch((cause) => {
        throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7 ? cause : notWritten(path, cause);
    });
    return (0,_unfinished_files_js__WEBPACK_IMPORTED_MODULE_6__/* .whileUnfinished */ .V)(temporary, async () => {
        try {
            const handle = await onDisk((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644));
            let made;
            try {
                made = await make((part) => onDisk(handle.writeFile(part)), () => onDisk(handle.sync()));
                await onDisk(handle.sync());
            }
            finally {
                await onDisk(handle.close());
            }
            await onDisk(giveName(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.inside, name)));
            return made;
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
            throw error;
        }
    });
}
function checkReplaceable(folder, name) {
    return refuseOtherThanFile(typeof folder === 'string' ? { path: folder, inside: folder } : folder, name);
}
async function refuseOtherThanFile({ path: folder, inside }, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, name);
    if ((await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(inside).catch(() => folder)) === DEVICES)
        throw notFile(path, 'is in /dev');
    const found = await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at));
    if (found === null || found.isFile() || found.isDirectory())
        return;
    if (!found.isSymbolicLink())
        throw notFile(path, `is ${kindOf(found)}`);
    const target = await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(at));
    if (target !== null && !target.isFile())
        throw notFile(path, `is a link to ${kindOf(target)}`);
}
const DEVICES = '/dev';
function factsOf(facts) {
    return facts.catch(() => null);
}
function kindOf(facts) {
    if (facts.isFIFO())
        return 'a named pipe';
    if (facts.isSocket())
        return 'a socket';
    return facts.isDirectory() ? 'a folder' : 'a device';
}
async function inFolder(folder, make, work) {
    if (typeof folder !== 'string')
        return work(folder);
    const held = await (0,_held_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .holdFolder */ .Ub)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), make).catch(cannotHold(folder));
    try {
        return await work(held);
    }
    finally {
        await held.release();
    }
}
function cannotHold(folder) {
    return async (cause) => {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7)
            throw cause;
        const isLink = (await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder)))?.isSymbolicLink() === true;
        throw isLink ? folderIsLink(folder) : notWritten(folder, cause);
    };
}
function folderIsLink(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('output-link', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(folder)} is a link.`);
}
function notFile(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('output-not-file', `Nothing was written to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}: it ${why}.`);
}
function notWritten(path, cause) {
    const code = (0,_thrown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(cause);
    const why = code === 'EEXIST' ? 'something else got its name first' : code;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('evidence-not-written', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} could not be written (${why}).`, {
        cause,
    });
}


/***/ }),

/***/ 67374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ placePartsOver),
/* harmony export */   h: () => (/* binding */ placeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _place_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78171);
/* harmony import */ var _take_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79546);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8621);
/* harmony import */ var _unfinished_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25588);






async function placeFiles(folder, files, old = []) {
    const waiting = files.map(([name, bytes]) => {
        const isOurs = (path) => (0,_take_back_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBytes */ .gI)(path, bytes);
        return { name, bytes, at: (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedPath */ .t1)(folder, name), isOurs };
    });
    const work = waiting.reduceRight((inner, { at }) => () => (0,_unfinished_files_js__WEBPACK_IMPORTED_MODULE_4__/* .whileUnfinished */ .V)(at, inner), () => placeWaiting(folder, waiting, old));
    await work();
}
async function placeWaiting(folder, files, old) {
    try {
        for (const each of files.toReversed())
            await writeWhole(folder, each);
        await giveNames(folder, files, old);
    }
    catch (error) {
        for (const { at } of files)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(at, { force: true }).catch(() => undefined);
        throw error;
    }
}
function placePartsOver(folder, name, make, old) {
    const isOurs = async () => false;
    return (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .placePartsIn */ .fT)(folder, name, make, (at) => giveNames(folder, [{ name, at, isOurs }], old === null ? [] : [old]));
}
async function giveNames(folder, files, old) {
    const undo = [];
    const last = [];
    try {
        for (const each of old)
            await putAside(folder, each, undo, last);
        for (const each of files) {
            await giveName(folder, each);
            undo.push(() => (0,_take_back_js__WEBPACK_IMPORTED_MODULE_3__/* .takeBack */ .zH)(folder, each.name, each.isOurs));
        }
    }
    catch (error) {
        for (const step of undo.toReversed())
            await step().catch(() => undefined);
        throw error;
    }
    for (const step of last)
        await step().catch(() => undefined);
}
async function writeWhole(folder, { name, bytes, at }) {
    await (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .checkReplaceable */ .X7)(folder, name);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(at, 'wx', 0o644);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .notWritten */ .xc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name), error);
    }
}
async function giveName(folder, { name, at }) {
    await (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .linkNew */ .V4)(at, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.inside, name)).catch((cause) => {
        throw (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .notWritten */ .xc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name), cause);
    });
}
async function putAside(folder, { name, isStill }, undo, last) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.inside, name);
    const aside = (0,_take_back_js__WEBPACK_IMPORTED_MODULE_3__/* .asidePath */ .ie)(folder, name);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(at, aside);
        if (await isStill(aside).catch(() => false)) {
            undo.push(() => (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .linkNew */ .V4)(aside, at));
            last.push(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside));
        }
        else
            await (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .linkNew */ .V4)(aside, at);
    }
    catch (error) {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .notWritten */ .xc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name), error);
    }
}


/***/ }),

/***/ 68971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ linkTextSync),
/* harmony export */   WY: () => (/* binding */ resolveText),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   ZG: () => (/* binding */ realPathIfThere),
/* harmony export */   yX: () => (/* binding */ linkText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);





async function realPath(path) {
    return textOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path, 'buffer'), path);
}
function realPathIfThere(path) {
    return realPath(path).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    });
}
async function linkText(path) {
    return textOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path, 'buffer'), path);
}
function linkTextSync(path) {
    return textOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path, 'buffer'), path);
}
async function resolveText(base, given) {
    const parts = given.split('/');
    for (const [index, part] of parts.entries()) {
        if (part !== '..' || index === 0)
            continue;
        const before = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, parts.slice(0, index).join('/') || '/');
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(before).catch(() => null);
        if (found?.isSymbolicLink() === true)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('path-refused', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(given, 200)} goes up from the link ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(before, 200)}, which could mean two folders.`);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, given);
}
function textOf(bytes, path) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('path-refused', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path, 200)} leads to a name that is not UTF-8, and would be read as another one.`);
}


/***/ }),

/***/ 64803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ refuseSharedPaths),
/* harmony export */   k: () => (/* binding */ givenPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68971);




function givenPaths(settings) {
    return Object.entries(settings).flatMap(([name, path]) => typeof path === 'string' ? [{ name, path }] : []);
}
async function refuseSharedPaths(read, written) {
    const known = new Map();
    const note = (keys, { name }) => {
        for (const key of keys)
            known.set(key, name);
    };
    for (const each of read)
        note(await keysOf(each.path), each);
    for (const each of written) {
        const keys = await keysOf(each.path);
        const other = keys.map((key) => known.get(key)).find((name) => name !== undefined);
        if (other !== undefined)
            throw shared(each, other);
        note(keys, each);
    }
}
async function keysOf(path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const folder = await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathIfThere */ .ZG)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole));
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(whole, { bigint: true }).catch(() => null);
    const inode = file?.isFile() ? [`${file.dev}:${file.ino}`] : [];
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder, { bigint: true }).catch(() => null);
    const inFolder = parent === null ? [] : [`${parent.dev}:${parent.ino}/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole)}`];
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole)), ...inFolder, ...inode];
}
function shared({ name, path }, other) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('invalid-setting', `${name} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path, 160)} is the same file as ${other}, and one would replace the other.`, { advice: 'Name another file.' });
}


/***/ }),

/***/ 79546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gI: () => (/* binding */ hasBytes),
/* harmony export */   ie: () => (/* binding */ asidePath),
/* harmony export */   zH: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _place_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78171);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19809);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8621);





async function takeBack(folder, name, isOurs) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.inside, name);
    const aside = asidePath(folder, name);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(at, aside);
        try {
            if (await isOurs(aside))
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside);
        }
        catch (error) {
            await (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .linkNew */ .V4)(aside, at);
            throw error;
        }
        await (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .linkNew */ .V4)(aside, at);
    }
    catch (error) {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .notWritten */ .xc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name), error);
    }
}
function asidePath(folder, name) {
    const own = (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedName */ .D0)(name) ?? name;
    return (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedPath */ .t1)(folder, Buffer.byteLength(own) > LONGEST_ASIDE ? 'file' : own);
}
const LONGEST_ASIDE = 200;
async function hasBytes(path, bytes) {
    const read = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, bytes.length, false);
    return read.kind === 'bytes' && read.bytes.equals(bytes);
}


/***/ }),

/***/ 25588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ whileUnfinished)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _ending_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50104);


const unfinished = new Set();
function end(signal) {
    if (process.listenerCount(signal) > 1)
        return;
    for (const path of unfinished)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
    for (const name of _ending_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDING_SIGNALS */ .g)
        process.off(name, end);
    process.kill(process.pid, signal);
}
async function whileUnfinished(path, work) {
    if (unfinished.size === 0)
        for (const name of _ending_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDING_SIGNALS */ .g)
            process.on(name, end);
    unfinished.add(path);
    try {
        return await work();
    }
    finally {
        unfinished.delete(path);
        if (unfinished.size === 0)
            for (const name of _ending_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDING_SIGNALS */ .g)
                process.off(name, end);
    }
}


/***/ }),

/***/ 721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sk: () => (/* binding */ resolveAbove),
  ii: () => (/* binding */ resolveBelow),
  z1: () => (/* binding */ resolveInWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/home-folder.js
var home_folder = __webpack_require__(6161);
// EXTERNAL MODULE: ./build/src/foundation/real-path.js
var real_path = __webpack_require__(68971);
;// CONCATENATED MODULE: ./build/src/foundation/outside-path.js




const OF_KERNEL = ['/proc', '/sys', '/dev'];
const OF_SYSTEM = [
    ...OF_KERNEL,
    ...['/etc', '/run', '/boot', '/var', '/usr', '/lib', '/lib32', '/lib64', '/libx32', '/bin', '/sbin'],
];
const OF_CALLER = [
    ...['/usr/local/src', '/usr/src', '/var/tmp', '/var/local'],
    ...['cache', 'lib', 'log', 'spool'].map((each) => `/var/${each}/sandbox-attestation`),
];
const OF_CREDENTIALS = [
    ...['.docker', '.ssh', '.aws', '.azure', '.kube', '.gnupg', '.oci', '.gcloud', '.password-store'],
    ...['.netrc', '.npmrc', '.git-credentials', '.pgpass', '.vault-token'],
    ...['.credentials', '.credentials_rsaparams', '.runner', '.git'],
];
const ALSO_OF_CREDENTIALS = ['.config', '.gem', '.cargo', '.m2', '.local'];
const RULES = {
    shown: {
        credentials: [...OF_CREDENTIALS, ...ALSO_OF_CREDENTIALS],
        system: OF_SYSTEM,
        ownersCount: true,
    },
    read: {
        credentials: [...OF_CREDENTIALS, ...ALSO_OF_CREDENTIALS],
        system: OF_KERNEL,
        ownersCount: true,
    },
    used: { credentials: [], system: OF_KERNEL, ownersCount: false },
    secret: { credentials: [], system: OF_KERNEL, ownersCount: true },
    written: { credentials: OF_CREDENTIALS, system: OF_SYSTEM, ownersCount: true },
};
async function outsidePath(written, purpose, workspace) {
    const real = await realpathOf(written, purpose);
    const { credentials, system, ownersCount } = RULES[purpose];
    const parts = real.split('/');
    const secret = credentials.find((name) => parts.includes(name));
    if (secret !== undefined)
        return { real, refused: `is in ${secret}, where credentials are kept` };
    const own = await ownersOf(workspace);
    const isCallers = OF_CALLER.some((each) => isIn(real, each));
    const folder = isCallers ? undefined : system.find((each) => isIn(real, each));
    const mayBeUsers = purpose === 'written' && !OF_KERNEL.some((each) => isIn(real, each));
    if (folder !== undefined && !(mayBeUsers && (await belongsToUser(real, own))))
        return { real, refused: `is in ${folder}, a folder of the system` };
    return { real, refused: ownersCount ? await whyForeign(real, own) : null };
}
async function ownersOf(workspace) {
    const root = (await (0,promises_.stat)('/')).uid;
    return { root, users: [process.geteuid?.() ?? root, (await (0,promises_.stat)(workspace)).uid] };
}
async function belongsToUser(real, { root, users }) {
    const { uid } = await (0,promises_.lstat)(await existing(real));
    return uid !== root && users.includes(uid);
}
async function whyForeign(real, { root, users }) {
    const home = await (0,real_path/* realPathIfThere */.ZG)((0,home_folder/* homeFolder */.W)());
    for (let at = await existing(real); at !== '/'; at = (0,external_node_path_.dirname)(at)) {
        if (at === home)
            return null;
        const { uid } = await (0,promises_.lstat)(at);
        if (uid !== root && !users.includes(uid))
            return `is in ${at}, which belongs to another user`;
        if (at === '/root' && users[0] !== root)
            return `is in ${at}, another user's home`;
    }
    return null;
}
async function existing(real) {
    const found = await (0,promises_.lstat)(real).catch(() => null);
    return found !== null || real === '/' ? real : existing((0,external_node_path_.dirname)(real));
}
function isIn(real, folder) {
    return `${real}/`.startsWith(`${folder}/`);
}
async function realpathOf(written, purpose) {
    try {
        return await (0,real_path/* realPath */.Ye)(written);
    }
    catch (cause) {
        const { code } = cause;
        if (purpose !== 'written' || code !== 'ENOENT' || written === '/')
            throw cause;
        const above = await realpathOf((0,external_node_path_.join)(written, '..'), purpose);
        return (0,external_node_path_.join)(above, written.split('/').at(-1) ?? '');
    }
}

;// CONCATENATED MODULE: ./build/src/foundation/workspace-path.js






const OF_GIT = '.git';
async function resolveInWorkspace(path) {
    const { given, workspace, purpose } = path;
    if (given.includes('\0'))
        throw refused(path, 'holds a NUL character');
    const here = await (0,real_path/* realPath */.Ye)(workspace);
    const checkout = await checkoutOf(here);
    const written = await (0,real_path/* resolveText */.WY)(workspace, given);
    const bases = [
        [(0,external_node_path_.resolve)(workspace), here],
        [here, here],
        ...(checkout === null
            ? []
            : [[checkout.given, checkout.real], [checkout.real, checkout.real]]),
    ];
    const root = checkout?.real ?? here;
    for (const [base, real] of bases) {
        if (written === base)
            return real;
        if (!written.startsWith(`${base}/`))
            continue;
        const found = await beneath(root, partsOf(root, `${real}/${written.slice(base.length + 1)}`), path);
        const isOfGit = (purpose === 'shown' || purpose === 'read' || purpose === 'written') &&
            partsOf(root, found).includes(OF_GIT);
        if (isOfGit)
            throw refused(path, `is in ${OF_GIT}, where credentials are kept`);
        return found;
    }
    const outside = await outsidePath(written, purpose, here);
    if (outside.refused !== null)
        throw refused(path, outside.refused);
    return outside.real;
}
async function checkoutOf(folder) {
    const given = (0,external_node_path_.resolve)(process.env['GITHUB_WORKSPACE'] || '/');
    const real = await (0,real_path/* realPath */.Ye)(given).catch(() => '/');
    return real !== '/' && folder.startsWith(`${real}/`) ? { given, real } : null;
}
function partsOf(root, path) {
    return path === root ? [] : path.slice(root.length + 1).split('/');
}
async function resolveAbove(path) {
    const written = await (0,real_path/* resolveText */.WY)(path.workspace, path.given);
    try {
        const above = await resolveInWorkspace({ ...path, given: (0,external_node_path_.dirname)(written), purpose: 'written' });
        const whole = (0,external_node_path_.join)(above, (0,external_node_path_.basename)(written));
        if ((await (0,promises_.lstat)(whole).catch(() => null))?.isSymbolicLink())
            return whole;
        return await resolveInWorkspace({ ...path, given: whole, purpose: 'written' });
    }
    catch (error) {
        if (error instanceof errors/* AttestationError */.L7)
            throw error;
        return written;
    }
}
async function resolveBelow(path) {
    const root = await (0,real_path/* realPath */.Ye)(path.workspace);
    const written = await (0,real_path/* resolveText */.WY)(root, path.given);
    if ((0,external_node_path_.isAbsolute)(path.given) || path.given.includes('\0') || climbs(0, path.given))
        throw refused(path, 'leads out of the workspace');
    return written === root ? root : beneath(root, written.slice(root.length + 1).split('/'), path);
}
const MOST_LINKS = 40;
const MOST_NAMES = 4_096;
const O_PATH = 0o10000000;
async function beneath(root, parts, path) {
    const open = [await openPath(root)];
    const names = [];
    const left = [...parts];
    let links = 0;
    let total = left.length;
    try {
        if (total > MOST_NAMES)
            throw refused(path, `comes to more than ${MOST_NAMES} names`);
        for (let part = left.shift(); part !== undefined; part = left.shift()) {
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (names.length === 0)
                    throw refused(path, 'leads out of the workspace by a link');
                names.pop();
                await open.pop()?.close();
                continue;
            }
            const here = `/proc/self/fd/${open.at(-1)?.fd}/${part}`;
            const handle = await openPath(here).catch((cause) => {
                if (path.purpose === 'written' && cause.code === 'ENOENT')
                    return null;
                throw cause;
            });
            if (handle === null)
                return missing(root, names, [part, ...left], path);
            if (!(await handle.stat()).isSymbolicLink()) {
                open.push(handle);
                names.push(part);
                continue;
            }
            await handle.close();
            links += 1;
            const at = [...names, part].join('/');
            const to = await (0,real_path/* linkText */.yX)(here).catch((error) => {
                if (error instanceof errors/* AttestationError */.L7)
                    throw refused(path, `has the link ${at}, which is not UTF-8`);
                throw refused(path, `has the link ${at}, which changed while it was read`);
            });
            if (links > MOST_LINKS)
                throw refused(path, `leads through more than ${MOST_LINKS} links, the last ${at}`);
            if ((0,external_node_path_.isAbsolute)(to))
                throw refused(path, `leads out of the workspace by the link ${at} to ${to}`);
            if (climbs(names.length, to))
                throw refused(path, `leads out of the workspace by the link ${at} to ${to}`);
            const more = to.split('/');
            total += more.length;
            if (total > MOST_NAMES)
                throw refused(path, `comes to more than ${MOST_NAMES} names, the last link ${at}`);
            left.unshift(...more);
        }
        return names.length === 0 ? root : (0,external_node_path_.join)(root, ...names);
    }
    finally {
        for (const handle of open)
            await handle.close();
    }
}
function climbs(depth, to) {
    let now = depth;
    for (const part of to.split('/')) {
        if (part === '..')
            now -= 1;
        else if (part !== '' && part !== '.')
            now += 1;
        if (now < 0)
            return true;
    }
    return false;
}
function missing(root, names, rest, path) {
    if (rest.includes('..'))
        throw refused(path, 'goes up from a folder that does not exist');
    return (0,external_node_path_.join)(root, ...names, ...rest);
}
function openPath(path) {
    return (0,promises_.open)(path, O_PATH | external_node_fs_.constants.O_NOFOLLOW);
}
function refused({ given, name }, why) {
    return new errors/* AttestationError */.L7('path-refused', `The path ${(0,errors/* printable */.g$)(given, 160)} (${name}) ${(0,errors/* printable */.g$)(why, 200)}.`);
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

/***/ 77259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function shellWord(hostile) {
    const text = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hostile, 4096);
    if (/^[\w./:@%+,=-]+$/.test(text) && !text.includes('::'))
        return text;
    const quoted = `'${text.replaceAll("'", `'\\''`)}'`;
    return quoted.replace(/:(?=:)/g, ":''").replace(/##(?=\[)/g, "##''");
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

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ namedInstance),
/* harmony export */   DZ: () => (/* binding */ isPublicGood),
/* harmony export */   NF: () => (/* binding */ chooseInstance),
/* harmony export */   ax: () => (/* binding */ MAX_ROOT_BYTES),
/* harmony export */   bC: () => (/* binding */ isGitHubs)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

const MAX_ROOT_BYTES = 4 * 1024 * 1024;
const PUBLIC_GOOD = {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
    tsaUrl: null,
};
const GITHUB = {
    fulcioUrl: 'https://fulcio.githubapp.com',
    rekorUrl: null,
    tsaUrl: 'https://timestamp.githubapp.com',
};
function chooseInstance(named, serverUrl, visibility) {
    const instance = namedInstance(named);
    if (instance !== null)
        return instance;
    if (serverUrl === 'https://github.com')
        return visibility === 'public' ? PUBLIC_GOOD : GITHUB;
    throw problem(`No Sigstore instance is known for ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(serverUrl, 100)}`);
}
function isGitHubs({ fulcioUrl }) {
    return fulcioUrl === GITHUB.fulcioUrl;
}
function isPublicGood({ fulcioUrl }) {
    return fulcioUrl === PUBLIC_GOOD.fulcioUrl;
}
function namedInstance({ fulcioUrl, rekorUrl, tsaUrl }) {
    if (fulcioUrl === null && rekorUrl === null && tsaUrl === null)
        return null;
    if (fulcioUrl === null)
        throw problem('A log or timestamp authority is given without fulcio-url');
    if (rekorUrl === null && tsaUrl === null) {
        throw problem('fulcio-url is given without a log or timestamp authority');
    }
    return {
        fulcioUrl: safe(fulcioUrl, 'fulcio-url'),
        rekorUrl: rekorUrl === null ? null : safe(rekorUrl, 'rekor-url'),
        tsaUrl: tsaUrl === null ? null : safe(tsaUrl, 'tsa-url'),
    };
}
function safe(text, name) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isLoopback = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) {
        if (url.username === '' && url.password === '' && url.search === '' && url.hash === '') {
            return text.replace(/\/+$/, '');
        }
    }
    throw problem(`${name} is not an https address`);
}
function problem(message) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('signing-instance', `${message}.`);
}


/***/ })

};
