export const id = 2549;
export const ids = [2549,6725];
export const modules = {

/***/ 95587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runContextHere)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/foundation/home-folder.js
var home_folder = __webpack_require__(6161);
;// CONCATENATED MODULE: ./build/src/attest/entry/cache-folder.js

/** The folder for what this program keeps between runs, in the user's own cache (XDG base directories). */
function cacheFolder() {
    return (0,home_folder/* baseDirectory */.P)(process.env['XDG_CACHE_HOME'], '.cache');
}

// EXTERNAL MODULE: ./build/src/attest/entry/project.js
var project = __webpack_require__(62129);
;// CONCATENATED MODULE: ./build/src/attest/entry/here.js




/**
 * The world around this process, read once when the program starts. Private run folders are made in the runner's own
 * temporary folder in a job, otherwise in the machine's.
 */
function runContextHere(progress, signal) {
    return {
        environment: process.env,
        workingFolder: process.cwd(),
        temporaryFolder: process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(),
        cacheFolder: cacheFolder(),
        stateFolder: (0,home_folder/* baseDirectory */.P)(process.env['XDG_STATE_HOME'], '.local', 'state'),
        identityToken: null,
        projectFolder: project/* projectFolder */.Kb,
        version: (0,project/* projectVersion */.oC)(),
        progress,
        signal,
    };
}


/***/ }),

/***/ 50725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ givenSettings)
/* harmony export */ });
/* harmony import */ var _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9417);
/* harmony import */ var _option_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51694);


/** Commander's camelCase names back to the settings' own. */
function givenSettings(options) {
    const settings = {};
    for (const name of _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTING_NAMES */ .OI) {
        const value = options[(0,_option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .optionKey */ .D6)(name)];
        if (typeof value === 'string')
            settings[name] = value;
        else if (value === true)
            settings[name] = 'true';
        // A setting with a word for leaving it out gets that word; a yes-or-no setting does not have one.
        else if (value === false)
            settings[name] = 'none' in _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy[name] ? 'none' : 'false';
        else if (Array.isArray(value))
            settings[name] = value.map(String);
    }
    return settings;
}


/***/ }),

/***/ 36197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ outsideEvidence),
/* harmony export */   x: () => (/* binding */ real)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42100);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68971);





/**
 * Returns the path where a reader writes its findings: never over the evidence, nor into its folder, where the next
 * reader would block it as an unknown file.
 *
 * @param paths what the caller named: the evidence, or a folder that holds nothing else; a baseline
 * @throws AttestationError `output-in-evidence` (usage)
 */
async function outsideEvidence(paths, source, target, option) {
    const written = await realTarget(target);
    const evidence = await Promise.all([...paths, source.path].map(real));
    const changed = evidence.flatMap((each) => [each, (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureName */ .S1)(each)]);
    const places = await Promise.all([...changed, ...evidence].map(placeOf));
    const isSame = async (path) => {
        const place = await placeOf(path);
        return place !== null && places.includes(place);
    };
    const inPath = changed.includes(written) || evidence.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(written));
    if (!inPath && !(await isSame(written)) && !(await isSame((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(written))))
        return written;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('output-in-evidence', `${option} ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(target)} would change the evidence itself.`);
}
/** Device and inode: the same folder may be mounted elsewhere, and a file have another name. Null if nothing is there. */
async function placeOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true }).catch(() => null);
    return found === null ? null : `${found.dev}:${found.ino}`;
}
async function realTarget(target) {
    const whole = await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveText */ .WY)(process.cwd(), target);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
}
/** Returns a path without links; a path that does not exist stays as it is. */
async function real(path) {
    return (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPathIfThere */ .ZG)(path);
}


/***/ }),

/***/ 70015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _attest_entry_here_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95587);
/* harmony import */ var _attest_entry_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81255);
/* harmony import */ var _evidence_check_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91301);
/* harmony import */ var _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16364);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42100);
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99643);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22905);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97284);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71522);
/* harmony import */ var _report_views_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6282);
/* harmony import */ var _signing_choose_signer_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(21907);
/* harmony import */ var _signing_sign_evidence_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68196);
/* harmony import */ var _signing_signed_by_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(37783);
/* harmony import */ var _signing_verifier_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(64999);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(50725);
/* harmony import */ var _outside_evidence_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(36197);


















/** `sandbox-attestation sign PATH`: signs evidence that was saved without a signature. */
async function execute({ path, options, terminal }) {
    const { signing } = (0,_attest_entry_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .sb)((0,_given_js__WEBPACK_IMPORTED_MODULE_16__/* .givenSettings */ .j)(options), (name) => `--${name}`);
    // The owner of the folder could redirect the signature with a link after the evidence was read.
    const source = await withItsFolder(await (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openEvidence */ .i)(await (0,_outside_evidence_js__WEBPACK_IMPORTED_MODULE_17__/* .real */ .x)(path)));
    const views = await (0,_report_views_js__WEBPACK_IMPORTED_MODULE_11__/* .viewsFor */ .E)(source);
    const { bundle, reasons } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .readEvidence */ .At)(source, _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_EXPECTATIONS */ .cV, new Date(), { views });
    if (source.kind === 'zip')
        throw cannot('A zip cannot be signed in place', 'Unpack it and sign the folder.');
    if (source.bundle === null || bundle === null) {
        throw cannot(`No bundle at ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(path)} follows its schema`, 'Run sandbox-attestation inspect to see why.');
    }
    const [changed] = (0,_evidence_check_files_js__WEBPACK_IMPORTED_MODULE_4__/* .folderReasons */ .mb)(reasons);
    if (changed !== undefined)
        throw cannot(`The folder changed after the run: ${changed.sentence.replace(/\.$/, '')}`, changed.remedy);
    const { name, bytes } = source.bundle;
    if (source.files.has((0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureName */ .S1)(name)) && options['force'] !== true) {
        throw cannot('The evidence is signed already', 'Replace its signature with --force.');
    }
    const signer = await (0,_signing_choose_signer_js__WEBPACK_IMPORTED_MODULE_12__/* .chooseSigner */ .C)(signing, (0,_attest_entry_here_js__WEBPACK_IMPORTED_MODULE_2__/* .runContextHere */ .d)(terminal));
    const folder = source.kind === 'folder' ? source.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(source.path);
    const outcome = await (0,_signing_sign_evidence_js__WEBPACK_IMPORTED_MODULE_13__/* .signEvidence */ .J)({ folder, bundleName: name, bundleBytes: bytes }, bundle, signer);
    switch (outcome.kind) {
        case 'none':
            throw cannot('With --signing none, sign has nothing to do', 'Use auto, keyless or key.');
        case 'not-signed': {
            const failure = { ...(0,_report_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .toFailure */ .w)(outcome.error), remedy: outcome.remedy };
            terminal.failure(failure);
            return failure.exitCode;
        }
        case 'signed': {
            const signedBy = (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_14__/* .signerLine */ .z7)(outcome.signedBy);
            const publicPath = (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_14__/* .publicPathOf */ .ex)(outcome.signedBy);
            const checked = await readBack(source, outcome.bytes, (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_14__/* .trustIn */ .Us)(outcome.signedBy));
            terminal.print(`signed by ${signedBy}`);
            if (publicPath !== null)
                terminal.print(`public half ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(publicPath, 4096)}`);
            terminal.print(`signature ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(outcome.path, 4096)}`);
            if (!checked)
                terminal.print('NOT CHECKED: the trusted root is not known here; give --trusted-root');
            terminal.result({
                signed: true,
                signer: signedBy,
                signature: outcome.path,
                public_key: publicPath,
                checked,
            });
            return 0;
        }
    }
}
/**
 * Returns the evidence folder of a bundle that was named as a file, if a file of its run lies next to it: a signature in
 * an evidence folder is for all of it, and a file that changed must not get one because the caller named another.
 *
 * @throws AttestationError `cannot-sign` (usage) when the folder is of another bundle
 */
async function withItsFolder(source) {
    const { kind, path } = source;
    if (kind !== 'bundle' || !(await hasCompany(path)))
        return source;
    const folder = await (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openEvidence */ .i)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (folder.bundle === null || folder.bundle.name === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))
        return folder;
    throw cannot(`The folder of ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(path)} holds other evidence`, 'Name the folder, or move the bundle into a folder of its own.');
}
async function hasCompany(path) {
    const names = [...Object.values(_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_NAMES */ .GY), _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .REPORT_NAME */ .F5];
    const found = await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name)).then(() => true, () => false)));
    return found.includes(true);
}
/**
 * Reads the evidence that was signed with its signature, and trusts exactly its signer. Not from disk: at the path there
 * may be other evidence of the same signer by now.
 *
 * @returns false when the trusted root is not known, so that this machine cannot check it
 * @throws AttestationError `signature-unverified` when it does not verify
 */
async function readBack(signed, signature, trust) {
    const verifySignature = await (0,_signing_verifier_js__WEBPACK_IMPORTED_MODULE_15__/* .loadVerifier */ .V)(trust);
    if (verifySignature === undefined)
        return false;
    const expectations = { ..._evidence_expectations_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_EXPECTATIONS */ .cV, trust };
    const files = new Map([...signed.files, [(0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureName */ .S1)(signed.bundle?.name ?? ''), signature]]);
    const { signer, reasons } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .readEvidence */ .At)({ ...signed, files }, expectations, new Date(), {
        verifySignature,
    });
    if (signer !== null)
        return true;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .AttestationError */ .L('signature-unverified', `The signature was written and does not verify: ${reasons[0]?.sentence ?? 'the reader gave no reason.'}`);
}
function cannot(message, advice) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .AttestationError */ .L('cannot-sign', `${message}.`, { advice });
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

/***/ 56024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   qM: () => (/* binding */ refuseCancelled),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

/** The error of work that a signal ended. */
function cancelled() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('cancelled', 'The run was cancelled.');
}
/** Ends work of many pieces between two of them. @throws AttestationError `cancelled` */
function refuseCancelled(signal) {
    if (signal?.aborted === true)
        throw cancelled();
}
/** Returns a signal that is aborted after this time, or when the given one is. */
function within(limitMs, signal) {
    const timeout = AbortSignal.timeout(limitMs);
    return signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
}


/***/ }),

/***/ 68971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ resolveText),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   ZG: () => (/* binding */ realPathIfThere),
/* harmony export */   jv: () => (/* binding */ realPathSync),
/* harmony export */   yX: () => (/* binding */ linkText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);





/**
 * Returns a path without links, as realpath(3) does.
 *
 * Linux's names are bytes. Node's text of one that is not UTF-8 is the name of something else, which another user may
 * have made: it is refused. A lint rule keeps Node's own functions out of every other file.
 *
 * @throws AttestationError `path-refused` (usage); the file system's own error where the path cannot be resolved
 */
async function realPath(path) {
    return textOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path, 'buffer'), path);
}
/**
 * The same; a path that cannot be resolved, since nothing is there, stays as it is.
 *
 * @throws AttestationError `path-refused` (usage)
 */
function realPathIfThere(path) {
    return realPath(path).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    });
}
/** As {@link realPath}, at once. */
function realPathSync(path) {
    return textOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path, 'buffer'), path);
}
/**
 * Returns the text of a link.
 *
 * @throws AttestationError `path-refused` (usage) for one that is not UTF-8; the file system's own error
 */
async function linkText(path) {
    return textOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path, 'buffer'), path);
}
/**
 * Resolves a path by its text, as `path.resolve` does: for a folder that need not exist yet. By the text, `LINK/..` is the
 * folder that has the link; for the kernel, and so for every other program, it is the one above the link's target. So
 * that form is refused.
 *
 * @throws AttestationError `path-refused` (usage)
 */
async function resolveText(base, given) {
    const parts = given.split('/');
    for (const [index, part] of parts.entries()) {
        if (part !== '..' || index === 0)
            continue;
        const before = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, parts.slice(0, index).join('/') || '/');
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(before).catch(() => null);
        if (found?.isSymbolicLink() === true)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('path-refused', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(given, 200)} goes up from the link ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(before, 200)}, which could mean two folders.`);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, given);
}
function textOf(bytes, path) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('path-refused', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(path, 200)} leads to a name that is not UTF-8, and would be read as another one.`);
}


/***/ }),

/***/ 87277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ LAUNCH_NAMES)
/* harmony export */ });
/** The files of a launch's folder (contract §7): one folder holds the whole chain. */
const LAUNCH_NAMES = {
    receipt: 'receipt.json',
    /** The evidence's folder, as the launch read it. */
    evidence: 'evidence',
    /** What the workload left in /out. */
    output: 'output',
    stdout: 'stdout',
    stderr: 'stderr',
};


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
/** Maximum size of a key file, in bytes: a PKCS#8 key of either kind is below 1 kB. */
const MAX_KEY_BYTES = 64 * 1024;
/** Returns what a key file holds, by its label alone. */
function pemContent(text) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
    return label === undefined ? 'none' : (LABELS[label] ?? 'other');
}
/** Returns which of the two a key is; null for every other key. */
function keyKind(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return isP256 ? 'p256' : null;
}
/** The hash that belongs to a key in DSSE as Sigstore uses it: SHA-256 for P-256, none for ed25519. */
function hashOf(kind) {
    return kind === 'p256' ? 'sha256' : null;
}
/** Returns a signature's hint in the one form in which fingerprints are shown, or as it is if it is not one. */
function hintInWords(hint) {
    const digest = Buffer.from(hint, 'base64');
    const isDigest = digest.length === 32 && digest.toString('base64') === hint;
    return isDigest ? `sha256:${digest.toString('hex')}` : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(hint, 100);
}
/** The fingerprint of a key's public half. */
function fingerprintOf(key) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_foundation_spki_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiOf */ .B)(key)).digest();
    return { hex: `sha256:${digest.toString('hex')}`, hint: digest.toString('base64') };
}


/***/ }),

/***/ 68196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ signEvidence),
/* harmony export */   o: () => (/* binding */ signReceipt)
/* harmony export */ });
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42100);
/* harmony import */ var _foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56024);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _foundation_place_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78171);
/* harmony import */ var _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87277);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54624);







/**
 * Signs a bundle's bytes, whatever its verdict, and writes the signature next to it. It writes nothing but the
 * signature.
 */
function signEvidence({ folder, bundleName, bundleBytes }, bundle, signer) {
    const where = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(folder, 4096);
    const later = `The evidence is saved in ${where}; to sign it there later: sandbox-attestation sign ${where}`;
    return signFile({ folder, name: bundleName, later }, signer, () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .writeStatement */ .pc)((0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .statementOf */ .T8)(bundle, bundleBytes)));
}
/**
 * Signs a launch's receipt, whatever the launch came to, and writes the signature next to it, in the launch's folder.
 *
 * @param receipt its bytes, and the real path of the folder that it is in
 * @param signal aborted: nothing is written any more, since the receipt is removed
 * @throws TypeError if the result is not that of these bytes
 */
async function signReceipt({ folder, bytes }, result, signer, signal) {
    const digest = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes);
    if (!result.subjects.some((each) => each.name === _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_5__/* .LAUNCH_NAMES */ .z.receipt && each.digest === digest))
        throw new TypeError('the result is of another receipt');
    const { launchStatement } = await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 50782));
    const later = `The receipt is saved in ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(folder, 4096)}, unsigned.`;
    return signFile({ folder, name: _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_5__/* .LAUNCH_NAMES */ .z.receipt, later, signal }, signer, () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .writeStatement */ .pc)(launchStatement(result)));
}
async function signFile({ folder, name, later, signal }, signer, statement) {
    switch (signer.kind) {
        case 'none':
            return { kind: 'none' };
        case 'unavailable':
            return notSigned(signer.error, later);
        case 'key':
        case 'keyless':
            try {
                (0,_foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseCancelled */ .qM)(signal);
                const { bytes, signedBy } = await signer.sign(statement());
                (0,_foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseCancelled */ .qM)(signal);
                const path = await (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_4__/* .placeFile */ .af)(folder, (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureName */ .S1)(name), bytes);
                return { kind: 'signed', path, bytes, signedBy };
            }
            catch (error) {
                if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L)
                    return notSigned(error, later);
                throw error;
            }
    }
}
/** Returns the error, and in addition to its own remedy what can be done later. */
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

/** Returns the signer in one line for people. */
function signerLine(signedBy) {
    switch (signedBy.kind) {
        case 'key':
            return `key ${signedBy.fingerprint}`;
        case 'certificate':
            return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(`${signedBy.identity} (${signedBy.issuer})`, 500);
    }
}
/** Returns where the public half is on this machine; null if it is not a file. */
function publicPathOf(signedBy) {
    return signedBy.kind === 'key' ? signedBy.publicPath : null;
}
/**
 * Returns what a run trusts when it reads its own evidence back: exactly its signer. Nothing if it signed with an
 * instance whose trusted root it does not have: then the certificate cannot be checked here.
 */
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
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22905);
/* harmony import */ var _evidence_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64187);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11455);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95123);





/** in-toto Statement v1 (in-toto attestation framework, spec/v1/statement.md). */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** in-toto's predicate for the outcome of tests (spec/predicates/test-result.md). */
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
/** The media type of a statement in a DSSE envelope (spec/v1/envelope.md). */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The prefix of a reason's code among the tests of a statement: `reason:image-has-executables`. */
const REASON_PREFIX = 'reason:';
/**
 * Returns the name of the test that a reason's code fails. A consumer that knows nothing of this project still sees a
 * failed test with a name, which is what the predicate's `failedTests` is for.
 */
function reasonTest(code) {
    return `${REASON_PREFIX}${code}`;
}
/** Returns whether a statement's test is the code of a reason, and not a probe. */
function isReasonTest(test) {
    return typeof test === 'string' && test.startsWith(REASON_PREFIX);
}
/**
 * Returns the statement about a bundle's bytes: two subjects (the bytes, and the image, named by what its digest is
 * of), the configuration of the run, each expected probe as passed or failed, and each reason for which a reader blocks
 * these bytes whatever its caller brings. It reads the bytes itself, so that no one can sign PASSED for evidence that a
 * reader blocks (contract §5).
 */
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
/** Returns the configuration of a run, and its negative controls: files by their digests, and texts with theirs. */
function configurationOf(bundle) {
    const { oci_runtime: ociRuntime } = bundle.host.engine;
    return [
        // Anyone who reads the statement alone must not take this project's own sandbox for somebody's product.
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
/** For a person who reads the statement without the bundle: how many negative controls ran, and how many were detected. */
function controlsOf({ controls = [] }) {
    const detected = controls.filter(({ state }) => state === 'detected').flatMap(({ ids }) => ids);
    const all = controls.flatMap(({ ids }) => ids);
    return all.length === 0 ? 'none' : `${detected.length} of ${all.length} detected`;
}
/** Returns the bytes that are signed: DSSE signs exactly these, so no canonical form is needed. */
function writeStatement(statement) {
    return Buffer.from(JSON.stringify(statement), 'utf8');
}
/** Returns the descriptor of something by its name and `sha256:…`. */
function described(name, digest) {
    return { name, digest: { sha256: hex(digest) } };
}
function text(name, content) {
    return { name, ...ofText(content) };
}
/** A fleet has few engines and runtimes. */
const ofText = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_4__/* .rememberTexts */ .qV)({ texts: 64, length: 1024 }, (content) => ({
    digest: { sha256: hex((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(content)) },
    mediaType: 'text/plain',
    content: Buffer.from(content, 'utf8').toString('base64'),
}));
/** Returns the 64 digits of `sha256:…`. */
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
