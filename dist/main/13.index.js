export const id = 13;
export const ids = [13,6725];
export const modules = {

/***/ 95587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runContextHere)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/attest/entry/cache-folder.js


/** The folder for what this program keeps between runs, in the user's own cache (XDG base directories). */
function cacheFolder() {
    return (0,external_node_path_.join)(process.env['XDG_CACHE_HOME'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'sandbox-attestation');
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
        stateFolder: (0,external_node_path_.join)(process.env['XDG_STATE_HOME'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.local', 'state'), 'sandbox-attestation'),
        identityToken: null,
        projectFolder: project/* projectFolder */.Kb,
        version: (0,project/* projectVersion */.oC)(),
        progress,
        signal,
    };
}


/***/ }),

/***/ 81255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ isYes),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gT: () => (/* binding */ invalidSetting),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80402);
/* harmony import */ var _setting_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9417);
/* harmony import */ var _text_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77263);




/**
 * Returns the caller's words as typed inputs.
 *
 * @param written the name of a setting as the caller wrote it (`--engine`, or `input engine`), for messages
 * @throws AttestationError `usage` with the setting, its value and the values that it may have
 */
function readSettings(given, written) {
    const one = (name) => textOf(_setting_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy[name], given[name], written(name));
    const optional = (name) => one(name) || null;
    const choice = (name) => {
        const value = one(name);
        const choices = _setting_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy[name].choices;
        const found = choices.find((candidate) => candidate === value);
        if (found !== undefined)
            return found;
        throw invalidSetting(written(name), value, `Use one of: ${choices.join(', ')}.`);
    };
    const list = (name) => listed(given[name], name, written);
    const yes = (name) => isYes(one(name), written(name));
    return {
        engine: choice('engine'),
        engineProgram: optional('engine-program'),
        allowEngineEndpoint: yes('allow-engine-endpoint'),
        pullCredentials: optional('pull-credentials'),
        venue: one('venue') === '' ? null : choice('venue'),
        seccomp: optional('seccomp'),
        context: optional('context'),
        dockerfile: optional('dockerfile'),
        tag: one('tag'),
        baseImage: optional('base-image'),
        buildNetwork: yes('build-network'),
        includeUntracked: yes('include-untracked'),
        input: optional('input'),
        output: one('output'),
        force: yes('force'),
        deposit: optional('deposit'),
        keepOutput: optional('keep-output'),
        posture: yes('posture'),
        controls: choice('controls'),
        timeoutSeconds: Number(one('timeout')),
        limits: limited(list('limit'), written('limit')),
        seal: yes('seal'),
        extraRunArguments: list('extra-run-args'),
        challenge: optional('challenge'),
        policy: optional('policy'),
        baseline: optional('baseline'),
        signing: {
            mode: choice('signing'),
            key: optional('signing-key'),
            instance: {
                fulcioUrl: optional('fulcio-url'),
                rekorUrl: optional('rekor-url'),
                tsaUrl: optional('tsa-url'),
            },
            trustedRoot: optional('trusted-root'),
        },
    };
}
function limited(entries, name) {
    const read = (0,_probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readLimits */ .BU)(entries);
    if (read.refused !== null)
        throw invalidSetting(name, read.refused, read.advice);
    return read.limits;
}
function listed(given, name, written) {
    const entries = given === undefined ? [] : typeof given === 'string' ? [given] : given;
    if (entries.length > _text_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ENTRIES */ .V0)
        throw invalidSetting(written(name), entries.join(' '), `Give at most ${_text_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ENTRIES */ .V0} arguments.`);
    for (const entry of entries) {
        const problem = _setting_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy[name].form(entry);
        if (problem !== null)
            throw invalidSetting(written(name), entry, problem);
    }
    return entries;
}
/**
 * Returns a setting's text, or its default.
 *
 * @param given an empty text was not given
 * @throws AttestationError `invalid-setting` (usage) if the text does not have the setting's form
 */
function textOf({ form, secret, default: otherwise }, given, written) {
    if (typeof given !== 'string' || given === '')
        return otherwise;
    const problem = form?.(given) ?? null;
    if (problem !== null)
        throw invalidSetting(written, secret === true ? '***' : given, problem);
    return given;
}
/**
 * Reads yes or no; an empty text is no.
 *
 * @throws AttestationError `invalid-setting` (usage)
 */
function isYes(text, written) {
    const value = text.toLowerCase();
    if (value === '' || value === 'false')
        return false;
    if (value === 'true')
        return true;
    throw invalidSetting(written, value, 'Use true or false.');
}
/** The error for a setting whose text cannot be its value. */
function invalidSetting(name, value, advice) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('invalid-setting', `${name} cannot be "${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(value, 80)}".`, {
        advice,
    });
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
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(target);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
}
/** Returns a path without links; a path that does not exist stays as it is. */
async function real(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
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
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85258);
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
    const { bundle, reasons } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .readEvidence */ .A)(source, _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_EXPECTATIONS */ .cV, new Date(), { views });
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
    const { signer, reasons } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .readEvidence */ .A)({ ...signed, files }, expectations, new Date(), {
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
/* harmony export */   D: () => (/* binding */ subjectInWords),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95123);
/* harmony import */ var _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18620);
/* harmony import */ var _release_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53954);



/** Returns what a bundle's verdict is about, from its content. */
const subjectOf = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)(({ host, image_digest, seccomp_sha256 }) => ({
    kind: (0,_release_image_js__WEBPACK_IMPORTED_MODULE_2__/* .notReleaseImage */ .gN)(host.inventory) === null ? 'reference' : 'own',
    profile: profileOf(seccomp_sha256),
    image: image_digest,
}));
function profileOf(digest) {
    if (digest === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PROFILES */ .B6['seccomp/targeted-deny.json'])
        return 'targeted-deny';
    return digest === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PROFILES */ .B6['seccomp/deny-by-default.json'] ? 'deny-by-default' : 'own';
}
/** Names the subject for a headline. */
function subjectInWords({ kind, profile, image }) {
    const what = kind === 'reference' ? 'the reference sandbox of this release, not an image of yours' : `image ${image}`;
    return `${what}, under ${profile === 'own' ? 'a seccomp profile of your own' : profile}`;
}


/***/ }),

/***/ 57999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ SIGNING_GAP_MS),
/* harmony export */   rn: () => (/* binding */ CLOCK_SKEW_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
/** One day: the unit in which ages are reported. */
const DAY_MS = 86_400_000;
/** How far another clock may be ahead of this one; the reader tolerates it, and notes it. */
const CLOCK_SKEW_MS = 5 * 60_000;
/**
 * How long after it was made evidence may be signed. A run signs at once, and a service that is down may take up to a
 * day to return. Without this limit old evidence could be signed today, and its age would count from today.
 */
const SIGNING_GAP_MS = DAY_MS;


/***/ }),

/***/ 27600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Ok: () => (/* binding */ placeNewFile),
/* harmony export */   Qk: () => (/* binding */ checkOutputFolder),
/* harmony export */   X7: () => (/* binding */ checkReplaceable),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   nP: () => (/* binding */ writeEvidence),
/* harmony export */   uH: () => (/* binding */ placeParts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97284);
/* harmony import */ var _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40698);
/* harmony import */ var _foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48889);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8621);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34731);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42100);












/** The bundle's `files[]` for these files, sorted by name. */
function listFiles(files) {
    return [...files]
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(bytes) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/**
 * Writes the evidence folder: each file under a temporary name, synced, then renamed. The bundle comes last, so that a
 * folder with a bundle is complete.
 *
 * @param force whether another run's evidence in the folder may be replaced
 * @param views what is rendered from the bundle's bytes and written next to it, by file name
 * @throws AttestationError `evidence-exists` (usage) if another run's evidence is there and `force` is not given;
 *   `output-not-empty` (usage) if something else is there; `evidence-not-written` if the disk refuses
 */
async function writeEvidence(folder, bundle, files, { force, views = {} }) {
    const name = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .bundleName */ .u1)(bundle);
    const bundleBytes = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_9__/* .writeJson */ .GF)(bundle);
    const rendered = Object.entries(views).map(([path, render]) => [path, render(bundleBytes)]);
    const whole = new Map([...files, ...rendered, [name, bundleBytes]]);
    await inFolder(folder, true, async (held) => {
        await makeRoom(held, force);
        for (const [path, bytes] of whole)
            await placeIn(held, path, bytes);
        await syncFolder(held);
    });
    const bundlePath = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    const bundleSha256 = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(bundleBytes);
    return { folder, bundlePath, bundleName: name, bundleBytes, bundleSha256, files: whole };
}
/**
 * Does the work in the folder at a real path. A user who may write to the workspace can replace a folder on that path
 * with a link meanwhile: everything is written to the folder that was there, and no link is followed.
 */
async function inFolder(folder, make, work) {
    const held = await (0,_foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .holdFolder */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder), make).catch(async (cause) => {
        const isLink = (await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder)))?.isSymbolicLink() === true;
        throw isLink ? folderIsLink(folder) : notWritten(folder, cause);
    });
    try {
        return await work(held);
    }
    finally {
        await held.release();
    }
}
/** The largest range that randomInt takes. */
const RANDOM_BELOW = 2 ** 48 - 1;
/**
 * Writes one file whole or not at all: under a temporary name in the same folder, synced, then renamed over `name`.
 *
 * @param folder its real path: a link on it is not followed
 * @returns the file's path
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`
 */
async function placeFile(folder, name, bytes) {
    await placeParts(folder, name, (write) => write(bytes));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
}
/**
 * Writes one file as {@link placeFile} does, under a name that nothing has: link(2) never replaces a file.
 *
 * @returns false, without writing, if something has the name, whenever it came
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`
 */
async function placeNewFile(folder, name, bytes) {
    await checkReplaceable(folder, name);
    try {
        await inFolder(folder, false, (held) => placePartsIn(held, name, (write) => write(bytes), linkNew));
        return true;
    }
    catch (error) {
        if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L && (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$N)(error.cause) === 'EEXIST')
            return false;
        throw error;
    }
}
/** Gives a file a name that nothing has. Not every file system has links: there, a name is looked for first. */
async function linkNew(temporary, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, path);
    }
    catch (error) {
        if (!WITHOUT_LINKS.includes((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$N)(error)) || (await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path))) !== null)
            throw error;
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
}
/** What link(2) answers on a file system without hard links, such as FAT. */
const WITHOUT_LINKS = ['EPERM', 'EOPNOTSUPP', 'ENOTSUP', 'ENOSYS'];
function placeIn(folder, name, bytes) {
    return placePartsIn(folder, name, (write) => write(bytes));
}
/**
 * Writes one file whole or not at all, as {@link placeFile} does, from parts that are made one after the other.
 *
 * @param make makes the parts and hands each to `write`; if it throws, nothing is placed
 * @returns what `make` returns
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`, and what `make` throws
 */
async function placeParts(folder, name, make) {
    await checkReplaceable(folder, name);
    return inFolder(folder, false, (held) => placePartsIn(held, name, make));
}
async function placePartsIn(folder, name, make, giveName = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder.path, name);
    await refuseOtherThanFile(folder, name);
    // Other users may be able to write to the folder: the name must be unpredictable, and must not exist.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder.inside, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(RANDOM_BELOW)}.part`);
    const onDisk = async (work) => work.catch((cause) => {
        throw notWritten(path, cause);
    });
    try {
        const handle = await onDisk((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', 0o644));
        let made;
        try {
            made = await make((part) => onDisk(handle.writeFile(part)));
            await onDisk(handle.sync());
        }
        finally {
            await onDisk(handle.close());
        }
        await onDisk(giveName(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder.inside, name)));
        return made;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
}
/**
 * Checks what stands where a file is to be placed. A rename replaces anything: root would turn the machine's /dev/full,
 * or a service's socket, into a regular file. A link is replaced and not followed, so only one to a file, or to nothing,
 * may be there: a user who names a link to a device means the device.
 *
 * @throws AttestationError `output-not-file` (usage)
 */
function checkReplaceable(folder, name) {
    return refuseOtherThanFile({ path: folder, inside: folder }, name);
}
async function refuseOtherThanFile({ path: folder, inside }, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(inside, name);
    // Its links lead to open files (/dev/stdout) as well as to devices, and every name in it is the machine's.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(inside).catch(() => folder)) === DEVICES)
        throw notFile(path, 'is in /dev');
    const found = await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(at));
    // A folder cannot be replaced by a file: the rename reports it.
    if (found === null || found.isFile() || found.isDirectory())
        return;
    if (!found.isSymbolicLink())
        throw notFile(path, `is ${kindOf(found)}`);
    const target = await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(at));
    if (target !== null && !target.isFile())
        throw notFile(path, `is a link to ${kindOf(target)}`);
}
const DEVICES = '/dev';
/** What cannot be looked at cannot be replaced either: the write reports why. */
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
/**
 * Checks whether a run may write its evidence to a folder: before anything is built, and again before it is written.
 *
 * @returns the files of an earlier run that are there and would be replaced
 * @throws AttestationError `evidence-exists`, `output-not-empty`, `output-link` (usage) or `evidence-not-written`
 */
async function checkOutputFolder(folder, force) {
    // A workspace may hold a link: the evidence would be written wherever it points.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder).catch(() => null))?.isSymbolicLink())
        throw folderIsLink(folder);
    await checkWritable(folder);
    return evidenceIn({ path: folder, inside: folder }, force);
}
/** Far more than the evidence of a run has. */
const MOST_PRESENT = 1000;
/** The files of an earlier run that are in a folder and would be replaced. */
async function evidenceIn({ path: folder, inside }, force) {
    const entries = await (0,_foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(inside, MOST_PRESENT).catch((cause) => {
        if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$N)(cause) === 'ENOENT')
            return [];
        if (cause instanceof _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .TooManyEntries */ .q$)
            throw folderNotOurs(folder, `more than ${MOST_PRESENT} files`);
        throw notWritten(folder, cause);
    });
    const present = entries.map(({ name }) => name);
    const foreign = present.find((name) => !isEvidenceName(name));
    if (foreign !== undefined)
        throw folderNotOurs(folder, foreign);
    if (present.length > 0 && !force)
        throw evidenceExists(folder);
    return present;
}
/** The folder, or the nearest existing one above it: a file system mounted read-only refuses root as well. */
async function checkWritable(folder) {
    for (let path = folder;; path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        }
        catch (cause) {
            if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$N)(cause) !== 'ENOENT' || path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))
                throw notWritten(folder, cause);
        }
    }
}
/** With `force` it removes the evidence of an earlier run, if the folder holds nothing else. */
async function makeRoom(folder, force) {
    for (const name of await evidenceIn(folder, force)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder.inside, name), { force: true }).catch((cause) => {
            throw notWritten((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder.path, name), cause);
        });
    }
}
const SIGNATURE = '.sigstore.json';
const TEMPORARY = /^\..+\.\d+\.part$/;
/** A file that a run writes: the bundle, its signature, what it lists, its views, and what a crash left of them. */
function isEvidenceName(name) {
    if (TEMPORARY.test(name) || (0,_file_names_js__WEBPACK_IMPORTED_MODULE_10__/* .isListable */ .$9)(name) || name === _file_names_js__WEBPACK_IMPORTED_MODULE_10__/* .REPORT_NAME */ .F5)
        return true;
    return (0,_file_names_js__WEBPACK_IMPORTED_MODULE_10__/* .isBundleName */ .aR)(name.endsWith(SIGNATURE) ? name.slice(0, -SIGNATURE.length) : name);
}
/**
 * A rename is durable only when its folder is synced (fsync(2)). A filesystem that cannot sync folders loses only that.
 */
async function syncFolder({ inside }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(inside, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY).catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close().catch(() => undefined);
}
function evidenceExists(folder) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L('evidence-exists', `The output folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(folder)} holds the evidence of another run.`);
}
function folderIsLink(folder) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L('output-link', `The output folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(folder)} is a link.`);
}
function folderNotOurs(folder, foreign) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L('output-not-empty', `The output folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(folder)} holds ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(foreign, 80)}, which is not evidence; a reader would block it.`);
}
function notFile(path, why) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L('output-not-file', `Nothing was written to ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)}: it ${why}.`);
}
function notWritten(path, cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L('evidence-not-written', `The evidence could not be written to ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)} (${(0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$N)(cause)}).`, { cause });
}


/***/ }),

/***/ 40369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readGivenFile),
/* harmony export */   P: () => (/* binding */ readGivenBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _shown_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78556);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8621);






/** A pipe without a writer ends at once and is not a file; a slow pipe gets at most this time. */
const PIPE_WAIT_MS = 5000;
/** Opening never waits for a pipe in the kernel, where nothing could end it, and never makes a terminal ours. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
/**
 * Reads a file that the caller named (a key, a policy, a trusted root), and never more than the maximum size of such a
 * file. It may be a pipe, as a shell's `<(…)` is.
 *
 * @param what what the file is, for messages: `signing key`
 * @throws AttestationError `file-unreadable` (usage) with the path and no part of its content, also if that is given as the path
 */
async function readGivenBytes(path, limitBytes, what) {
    let handle = null;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS);
        const bytes = Buffer.alloc(limitBytes + 1);
        let length = 0;
        for (;;) {
            const bytesRead = await readSome(handle, bytes, length);
            length += bytesRead;
            if (bytesRead === 0)
                return bytes.subarray(0, length);
            if (length > limitBytes)
                break;
        }
    }
    catch (cause) {
        throw unreadable(`The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .p)(path)} could not be read (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(cause)}).`, cause);
    }
    finally {
        await handle?.close().catch(() => undefined);
    }
    throw unreadable(`The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .p)(path)} is larger than any ${what} (${limitBytes} bytes).`);
}
/**
 * Returns the same as text, for formats with an error of their own for other content (PEM).
 *
 * @throws AttestationError `file-unreadable` (usage)
 */
async function readGivenFile(path, limitBytes, what) {
    return (await readGivenBytes(path, limitBytes, what)).toString('utf8');
}
/** Reads more of the file; waits for a pipe whose writer is not ready. */
async function readSome(handle, bytes, length) {
    const end = performance.now() + PIPE_WAIT_MS;
    for (;;) {
        try {
            return (await handle.read(bytes, length, bytes.length - length)).bytesRead;
        }
        catch (error) {
            if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) !== 'EAGAIN' || performance.now() > end)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
        }
    }
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('file-unreadable', message, { cause });
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ refuseExposingNode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

/** Variables that make Node print what it sends, tokens included, or accept any server; null: any value. */
const EXPOSING = [
    ['NODE_DEBUG', null],
    ['NODE_DEBUG_NATIVE', null],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
];
/**
 * Refuses to handle tokens where Node would give them away. An earlier step of a job may have set such a variable, and
 * Node has read it before this program begins.
 *
 * @throws AttestationError `node-environment` (usage)
 */
function refuseExposingNode(environment) {
    for (const [name, bad] of EXPOSING) {
        const value = environment[name];
        if (value === undefined || value === '' || (bad !== null && value !== bad))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('node-environment', `With ${name} in the environment Node would give away the tokens that this program sends.`);
    }
}


/***/ }),

/***/ 78556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

/** JSON, PEM, or random characters such as a token's or a key's line in base64. */
const CONTENT = /[{}\r\n]|-----|(?=[\w+=-]{0,60}[a-z])(?=[\w+=-]{0,60}[A-Z])(?=[\w+=-]{0,60}\d)[\w+=-]{24}/;
/**
 * Returns a path for a message. In the place of a file's name a caller may give its content, and that may be a secret: it
 * is not shown then.
 */
function shownPath(path, limit = 200) {
    return CONTENT.test(path)
        ? '(not shown: it looks like a file’s content, not its name)'
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(path, limit);
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
    const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(3091), __webpack_require__.e(6174), __webpack_require__.e(5258), __webpack_require__.e(2880), __webpack_require__.e(3707), __webpack_require__.e(2831)]).then(__webpack_require__.bind(__webpack_require__, 53707));
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

/***/ 21907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ chooseSigner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_given_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40369);
/* harmony import */ var _foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3355);
/* harmony import */ var _instances_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5045);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76347);






/**
 * Chooses the signer: `auto` is keyless if the job can have an identity token, otherwise a key that is
 * given, otherwise this user's own key if it has a folder.
 *
 * @throws AttestationError (usage) when the key, an address or the trusted root cannot be used, or the mode lacks what
 *   it needs
 */
async function chooseSigner(inputs, world) {
    // Wrong addresses are reported whatever signs in the end.
    (0,_instances_js__WEBPACK_IMPORTED_MODULE_4__/* .namedInstance */ .B8)(inputs.instance);
    const pem = await keyText(inputs, world);
    switch (inputs.mode) {
        case 'none':
            return { kind: 'none' };
        case 'keyless':
            return canHaveToken(world) ? keyless(inputs, world) : { kind: 'unavailable', error: notSigned(world) };
        case 'key':
            if (pem === null)
                throw noKey();
            return withKey(await readKey(pem, world), null);
        case 'auto': {
            if (canHaveToken(world))
                return keyless(inputs, world);
            if (pem !== null)
                return withKey(await readKey(pem, world), null);
            if (world.stateFolder === null)
                return { kind: 'unavailable', error: notSigned(world) };
            const { localKey } = await __webpack_require__.e(/* import() */ 9888).then(__webpack_require__.bind(__webpack_require__, 9888));
            const { key, publicPath } = await localKey(world.stateFolder);
            return withKey(key, publicPath);
        }
    }
}
async function keyText({ key }, world) {
    if (key === null)
        return world.environment['SIGNING_KEY'] || null;
    if (key.includes('-----BEGIN '))
        return key;
    return (0,_foundation_given_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readGivenFile */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.workingFolder, key), _pem_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_KEY_BYTES */ .Xd, 'signing key');
}
async function readKey(pem, { environment }) {
    const { readPrivateKey } = await __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 50952));
    return readPrivateKey(pem, environment['SIGNING_KEY_PASSPHRASE'] ?? null);
}
function withKey(key, publicPath) {
    const { fingerprint, publicPem } = key;
    return {
        kind: 'key',
        sign: async (statement) => ({
            bytes: await (await Promise.all(/* import() */[__webpack_require__.e(6174), __webpack_require__.e(5258), __webpack_require__.e(5016)]).then(__webpack_require__.bind(__webpack_require__, 3470))).signWithKey(statement, key),
            signedBy: { kind: 'key', fingerprint: fingerprint.hex, publicKey: publicPem, publicPath },
        }),
    };
}
async function keyless(inputs, world) {
    (0,_foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseExposingNode */ .q)(world.environment);
    const { instance } = inputs;
    const serverUrl = world.environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    // Checked before the token arrives: whether any instance is known here does not depend on the token.
    (0,_instances_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseInstance */ .NF)(instance, serverUrl, null);
    const trustedRoot = await givenRoot(inputs, world);
    const identityToken = world.identityToken ?? (async () => (await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 30150))).tokenOfJob(world.environment));
    return {
        kind: 'keyless',
        sign: async (statement) => (await Promise.all(/* import() */[__webpack_require__.e(6174), __webpack_require__.e(5258), __webpack_require__.e(7649)]).then(__webpack_require__.bind(__webpack_require__, 95087))).signKeyless(statement, {
            instance,
            serverUrl,
            identityToken,
            trustedRoot,
        }),
    };
}
async function givenRoot({ trustedRoot: path }, { workingFolder }) {
    if (path === null)
        return null;
    const text = await (0,_foundation_given_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readGivenFile */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, path), _instances_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ROOT_BYTES */ .ax, 'trusted root');
    const { readTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(8250)]).then(__webpack_require__.bind(__webpack_require__, 15869));
    readTrustedRoot(text);
    return { path, text };
}
/** The variables with which a runner issues tokens; they exist only with `id-token: write`. */
function canHaveToken({ environment }) {
    return Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** GitHub gives pull requests of forks no identity, whatever their workflow asks for. */
function notSigned({ environment }) {
    const isPullRequest = environment['GITHUB_EVENT_NAME'] === 'pull_request';
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('not-signed', isPullRequest
        ? 'The evidence is not signed: this job has no identity, like every pull request from a fork.'
        : 'The evidence is not signed: this job has no identity and no key.');
}
function noKey() {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('signing-key-missing', 'Signing with a key needs a key, and none is given.');
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

/** Maximum size of a trusted root, in bytes: public-good's is below 10 kB. */
const MAX_ROOT_BYTES = 4 * 1024 * 1024;
const PUBLIC_GOOD = {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
    tsaUrl: null,
};
/** GitHub's own instance, for repositories whose names must not appear in a public log. */
const GITHUB = {
    fulcioUrl: 'https://fulcio.githubapp.com',
    rekorUrl: null,
    tsaUrl: 'https://timestamp.githubapp.com',
};
/**
 * Returns the instance that signs: the named one, whole; otherwise the public-good one for a public repository of
 * github.com, and GitHub's own for every other one, whose name a public log must not reveal.
 *
 * @param visibility the token's `repository_visibility`; null if the token does not have it
 * @throws AttestationError `signing-instance` (usage) when the named one lacks something or is not safe to use
 */
function chooseInstance(named, serverUrl, visibility) {
    const instance = namedInstance(named);
    if (instance !== null)
        return instance;
    if (serverUrl === 'https://github.com')
        return visibility === 'public' ? PUBLIC_GOOD : GITHUB;
    throw problem(`No Sigstore instance is known for ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(serverUrl, 100)}`);
}
/** Returns whether it is GitHub's own instance, whose trusted root GitHub's command line prints. */
function isGitHubs({ fulcioUrl }) {
    return fulcioUrl === GITHUB.fulcioUrl;
}
/** Returns whether an instance's certificates are public-good's, whose trusted root this program ships. */
function isPublicGood({ fulcioUrl }) {
    return fulcioUrl === PUBLIC_GOOD.fulcioUrl;
}
/**
 * Returns the instance that the caller names, checked; null if none is named.
 *
 * @throws AttestationError `signing-instance` (usage) when it lacks something or is not safe to use
 */
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
/**
 * Checks an address that gets the identity token: https, or this machine itself. A slash at the end would be doubled.
 */
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
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('signing-instance', `${message}.`);
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
/** Returns a signature's hint in the one form in which fingerprints are shown, or as it is if it is none. */
function hintInWords(hint) {
    const digest = Buffer.from(hint, 'base64');
    const isDigest = digest.length === 32 && digest.toString('base64') === hint;
    return isDigest ? `sha256:${digest.toString('hex')}` : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(hint, 100);
}
/** The fingerprint of a key's public half. */
function fingerprintOf(key) {
    const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicKey.export({ type: 'spki', format: 'der' }))
        .digest();
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
/* harmony import */ var _evidence_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27600);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87277);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54624);






/**
 * Signs a bundle's bytes, whatever its verdict, and writes the signature next to it. It writes nothing but the
 * signature.
 */
function signEvidence({ folder, bundleName, bundleBytes }, bundle, signer) {
    const where = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(folder, 4096);
    const later = `The evidence is saved in ${where}; to sign it there later: sandbox-attestation sign ${where}`;
    return signFile({ folder, name: bundleName, later }, signer, () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .writeStatement */ .pc)((0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statementOf */ .T8)(bundle, bundleBytes)));
}
/**
 * Signs a launch's receipt, whatever the launch came to, and writes the signature next to it, in the launch's folder.
 *
 * @param receipt its bytes, and the real path of the folder that it is in
 * @throws TypeError if the result is not that of these bytes
 */
async function signReceipt({ folder, bytes }, result, signer) {
    const digest = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes);
    if (!result.subjects.some((each) => each.name === _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_4__/* .LAUNCH_NAMES */ .z.receipt && each.digest === digest))
        throw new TypeError('the result is of another receipt');
    const { launchStatement } = await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 50782));
    const later = `The receipt is saved in ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(folder, 4096)}, unsigned.`;
    return signFile({ folder, name: _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_4__/* .LAUNCH_NAMES */ .z.receipt, later }, signer, () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .writeStatement */ .pc)(launchStatement(result)));
}
async function signFile({ folder, name, later }, signer, statement) {
    switch (signer.kind) {
        case 'none':
            return { kind: 'none' };
        case 'unavailable':
            return notSigned(signer.error, later);
        case 'key':
        case 'keyless':
            try {
                const { bytes, signedBy } = await signer.sign(statement());
                const path = await (0,_evidence_write_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFile */ .af)(folder, (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureName */ .S1)(name), bytes);
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
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85258);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11455);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95123);




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
    const { result, passed, failed, codes } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ownResult */ .U)(name, bundleBytes);
    return {
        _type: STATEMENT_TYPE,
        subject: [
            described(name, (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bundleBytes)),
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
const ofText = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberTexts */ .qV)({ texts: 64, length: 1024 }, (content) => ({
    digest: { sha256: hex((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(content)) },
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
        Promise.all(/* import() */[__webpack_require__.e(6174), __webpack_require__.e(5258), __webpack_require__.e(9630), __webpack_require__.e(3634), __webpack_require__.e(2417)]).then(__webpack_require__.bind(__webpack_require__, 32417)),
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
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(5869)]).then(__webpack_require__.bind(__webpack_require__, 15869)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(3729), __webpack_require__.e(5740)]).then(__webpack_require__.bind(__webpack_require__, 15740)),
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
