export const id = 747;
export const ids = [747];
export const modules = {

/***/ 30747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concludeRun: () => (/* binding */ concludeRun)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var evidence_bundle = __webpack_require__(34731);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/evidence/lines.js + 1 modules
var lines = __webpack_require__(42908);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js + 1 modules
var reasons = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/src/evidence/regular-file.js
var regular_file = __webpack_require__(8882);
// EXTERNAL MODULE: ./build/src/evidence/thrown.js
var thrown = __webpack_require__(76665);
;// CONCATENATED MODULE: ./build/src/evidence/collect.js






/**
 * Reads what a run left in OUTPUT: the one narrow door from /out, passed after the container has ended. Never throws
 * for anything that a payload can leave there.
 */
async function collectObservations(outputFolder, limits = lines/* LINE_LIMITS */.e) {
    let folder;
    try {
        folder = await (0,promises_.open)(outputFolder, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW);
    }
    catch (error) {
        const problem = (0,reasons/* reason */.l)('output-unreadable', null, (0,thrown/* codeOf */.$)(error));
        return { observations: [], bytes: null, problems: [problem], reportMd: 'absent' };
    }
    try {
        // Names are looked up in the folder that was opened, whatever stands at its path by now (proc(5), fd/).
        const inside = (name) => `/proc/self/fd/${folder.fd}/${name}`;
        const attest = await collectAttest(inside('attest.jsonl'), limits);
        return { ...attest, reportMd: await collectReport(inside('report.md')) };
    }
    finally {
        await folder.close().catch(() => undefined);
    }
}
async function collectAttest(path, limits) {
    const file = await (0,regular_file/* readRegularFile */.X)(path, limits.bytes);
    if (file.kind === 'bytes')
        return { bytes: file.bytes, ...(0,lines/* readLines */.S)(file.bytes, limits) };
    return { observations: [], bytes: null, problems: [problemOf(file, limits)] };
}
function problemOf(file, limits) {
    switch (file.kind) {
        case 'missing':
            return (0,reasons/* reason */.l)('attest-missing');
        case 'unsafe':
            return (0,reasons/* reason */.l)('attest-unsafe', null, file.detail);
        case 'unreadable':
            return (0,reasons/* reason */.l)('attest-unreadable', null, file.detail);
        case 'too-large':
            return (0,reasons/* reason */.l)('attest-too-large', null, `${limits.bytes} bytes`);
    }
}
async function collectReport(path) {
    const file = await (0,regular_file/* readRegularFile */.X)(path, 2);
    if (file.kind === 'missing')
        return 'absent';
    return file.kind === 'bytes' && Buffer.from(file.bytes).toString('latin1') === 'ok' ? 'ok' : 'other';
}

// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 17 modules
var reader = __webpack_require__(47628);
// EXTERNAL MODULE: ./build/src/evidence/write.js
var write = __webpack_require__(27600);
;// CONCATENATED MODULE: ./build/src/conclude.js








/**
 * The second half of the road: observations → verdicts → bundle → read back. A bundle is written whatever the payload
 * did; what it is worth the reader says.
 *
 * @throws AttestationError if the evidence cannot be written
 */
async function concludeRun(ended) {
    const { inputs, surroundings, run } = ended;
    if (run.ended !== 'exited')
        surroundings.progress.note(endedBadly(run));
    const collected = await collectObservations(ended.folder.output);
    const files = evidenceFiles(ended, collected);
    const bundle = (0,evidence_bundle/* buildBundle */.bS)(bundleInput(ended, collected, files));
    const output = (0,external_node_path_.resolve)(surroundings.workingFolder, inputs.output);
    const written = await (0,write/* writeEvidence */.nP)(output, bundle, files, { force: inputs.force });
    surroundings.progress.stage('evidence', written.bundlePath);
    const reading = (0,reader/* readEvidence */.A)(await (0,evidence_open/* openEvidence */.i)(written.folder), ownExpectations(bundle, inputs), new Date());
    if (inputs.deposit !== null)
        await deposit(written, (0,external_node_path_.resolve)(surroundings.workingFolder, inputs.deposit));
    return {
        verdict: verdictOf(reading),
        evidenceFolder: written.folder,
        bundlePath: written.bundlePath,
        bundleSha256: written.bundleSha256,
        bundle,
        reading,
    };
}
/** What lies in the evidence folder beside the bundle: what the bundle speaks of, so that nothing has to be fetched. */
function evidenceFiles({ profile, image }, collected) {
    const files = new Map([
        ['seccomp.json', Buffer.from(profile.text)],
        ['Dockerfile.sandbox', Buffer.from(image.dockerfileText)],
    ]);
    if (collected.bytes !== null)
        files.set('attest.jsonl', collected.bytes);
    return files;
}
function bundleInput(ended, collected, files) {
    const { inputs, surroundings, venue, profile, image, staged, run } = ended;
    return {
        toolVersion: surroundings.version,
        createdAt: new Date(),
        venue: venue.name,
        venueFacts: venue.facts,
        host: hostFacts(ended, collected),
        collected,
        profile: { name: profile.name, source: profile.source, text: profile.text, sha256: profile.sha256 },
        lint: profile.findings,
        imageTag: inputs.tag,
        baseImage: baseImage(image),
        dockerfileSha256: image.dockerfileSha256,
        buildNetwork: inputs.buildNetwork,
        reproducible: image.built.reproducible,
        input: { files: staged },
        run: {
            arguments: run.arguments,
            started_at: `${run.startedAt.toISOString().slice(0, 19)}Z`,
            duration_ms: run.durationMs,
            exit_code: run.exitCode,
            ended: run.ended,
            timeout_seconds: inputs.timeoutSeconds,
        },
        challenge: inputs.challenge,
        files: (0,write/* listFiles */.CS)(files),
    };
}
function baseImage({ base }) {
    const { kind, reference, id, packages } = base;
    return {
        kind: kind === 'named' ? 'reference' : kind,
        reference: reference ?? '',
        id,
        ...(packages.length > 0 ? { packages } : {}),
    };
}
function hostFacts({ engine, run, folder }, collected) {
    return {
        engine: engine.facts,
        system: engine.system,
        container: run.view.container,
        image: run.view.image,
        folders: { input: folder.input, output: folder.output },
        seccomp: run.view.seccomp,
        files: run.files,
        report_md: collected.reportMd,
    };
}
/**
 * What a run expects of its own evidence: the image, profile and payload that it used itself. It says that everything
 * in the bundle holds together; whether these are the right ones is for a stranger's pins to say.
 */
function ownExpectations(bundle, inputs) {
    return {
        ...expectations/* NO_EXPECTATIONS */.c,
        image: [bundle.image_digest],
        seccomp: [bundle.seccomp_sha256],
        payload: [bundle.payload_sha256],
        challenge: inputs.challenge,
        waivers: new Set(['unsigned', 'claimed-venue']),
    };
}
/** A rehearsal is a run that only its venue keeps from being evidence (contract §1). */
function verdictOf({ verdict, reasons }) {
    if (verdict === 'ACCEPTED')
        return 'ACCEPTED';
    return reasons.length > 0 && reasons.every(({ code }) => code === 'venue-local') ? 'REHEARSAL' : 'BLOCKED';
}
/** Places the bundle where the packet's §4 wants it on a VPS: at a file's path, or in a folder under its own name. */
async function deposit(written, path) {
    const isFolder = await (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
    const [folder, name] = isFolder ? [path, written.bundleName] : [(0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path)];
    const signature = await (0,promises_.readFile)((0,external_node_path_.join)(written.folder, `${written.bundleName}.sigstore.json`)).catch(() => null);
    // The signature first: a bundle that lies there without it would look unsigned.
    if (signature !== null)
        await (0,write/* placeFile */.af)(folder, `${name}.sigstore.json`, signature);
    await (0,write/* placeFile */.af)(folder, name, written.bundleBytes);
}
function endedBadly(run) {
    switch (run.ended) {
        case 'exited':
            return '';
        case 'timeout':
            return 'The payload did not end in time; its container was killed.';
        case 'output-flood':
            return 'The payload flooded /out; its container was killed.';
        case 'start-failed':
            return `The container did not start: ${run.engineSaid}`;
    }
}


/***/ }),

/***/ 27600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34731);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42100);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90161);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76665);









/** The bundle's `files[]` for these files, sorted by name. */
function listFiles(files) {
    return [...files]
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(bytes) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/**
 * Writes the evidence folder: each file under a temporary name, synced, then renamed; the bundle last, so that a folder
 * with a bundle is a whole one.
 *
 * @param force whether another run's evidence in the folder may be replaced
 * @throws AttestationError `evidence-exists` (usage) if another run's evidence is there and `force` is not given;
 *   `output-not-empty` (usage) if something else is there; `evidence-not-written` if the disk refuses
 */
async function writeEvidence(folder, bundle, files, { force }) {
    const name = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleName */ .u1)(bundle);
    const bundleBytes = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_7__/* .writeJson */ .GF)(bundle);
    await makeRoom(folder, force);
    for (const [path, bytes] of files)
        await placeFile(folder, path, bytes);
    const bundlePath = await placeFile(folder, name, bundleBytes);
    await syncFolder(folder);
    return { folder, bundlePath, bundleName: name, bundleBytes, bundleSha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(bundleBytes) };
}
/**
 * Writes one file whole or not at all: under a temporary name in the same folder, synced, then renamed over `name`.
 *
 * @returns the file's path
 * @throws AttestationError `evidence-not-written`
 */
async function placeFile(folder, name, bytes) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${name}.${process.pid}.part`);
    try {
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, flags, 0o644);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        return path;
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notWritten(path, cause);
    }
}
/** Makes the folder, and with `force` clears away the evidence of an earlier run, when there is nothing else in it. */
async function makeRoom(folder, force) {
    let present;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    }
    catch (cause) {
        throw notWritten(folder, cause);
    }
    const foreign = present.find((name) => !isEvidenceName(name));
    if (foreign !== undefined)
        throw folderNotOurs(folder, foreign);
    if (present.length > 0 && !force)
        throw evidenceExists(folder);
    for (const name of present) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true }).catch((cause) => {
            throw notWritten((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), cause);
        });
    }
}
const SIGNATURE = '.sigstore.json';
const TEMPORARY = /^\..+\.\d+\.part$/;
/** A file that a run writes: the bundle, its signature, what it lists, its views, and what a crash left of them. */
function isEvidenceName(name) {
    if (TEMPORARY.test(name) || (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isListable */ .$9)(name) || name === 'report.html')
        return true;
    return (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isBundleName */ .aR)(name.endsWith(SIGNATURE) ? name.slice(0, -SIGNATURE.length) : name);
}
/** A rename is durable only when its folder is synced (fsync(2)). Filesystems that cannot do it lose nothing else. */
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY).catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close().catch(() => undefined);
}
function evidenceExists(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'evidence-exists', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} holds the evidence of another run.`, 'Name another folder with --output, or replace what is there with --force.');
}
function folderNotOurs(folder, foreign) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'output-not-empty', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} holds ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(foreign, 80)}, which is no evidence; a reader would block it.`, 'Name an empty or new folder with --output.');
}
function notWritten(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('blocked', 'evidence-not-written', `The evidence could not be written to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(path)} (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause)}).`, 'Make the output folder writable and free some space, or name another one with --output.', cause);
}


/***/ })

};
