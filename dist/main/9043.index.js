export const id = 9043;
export const ids = [9043,6725];
export const modules = {

/***/ 50725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ givenSettings)
/* harmony export */ });
/* harmony import */ var _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9417);
/* harmony import */ var _option_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51694);


function givenSettings(options) {
    const settings = {};
    for (const name of _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTING_NAMES */ .OI) {
        const value = options[(0,_option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .optionKey */ .D6)(name)];
        if (typeof value === 'string')
            settings[name] = value;
        else if (value === true)
            settings[name] = 'true';
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
/* harmony export */   Dv: () => (/* binding */ outsideEvidence),
/* harmony export */   MX: () => (/* binding */ addedTo),
/* harmony export */   x: () => (/* binding */ real)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42100);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68971);
/* harmony import */ var _foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(721);






async function outsideEvidence(paths, source, target, option) {
    const written = await (0,_foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveAbove */ .Sk)({
        given: target,
        name: option.replace(/^--/, ''),
        workspace: process.cwd(),
    });
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
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('output-in-evidence', `${option} ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(target)} would change the evidence itself.`);
}
async function placeOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true }).catch(() => null);
    return found === null ? null : `${found.dev}:${found.ino}`;
}
async function addedTo(given) {
    const path = { given, name: 'evidence', workspace: process.cwd(), purpose: 'written' };
    return (0,_foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInWorkspace */ .z1)(path).catch((error) => {
        if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7)
            throw error;
        return real(given);
    });
}
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
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28246);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97284);
/* harmony import */ var _foundation_place_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78171);
/* harmony import */ var _foundation_take_back_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79546);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71522);
/* harmony import */ var _report_views_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6282);
/* harmony import */ var _signing_choose_signer_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(21907);
/* harmony import */ var _signing_sign_evidence_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(68196);
/* harmony import */ var _signing_signed_by_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(37783);
/* harmony import */ var _signing_verifier_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(64999);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(50725);
/* harmony import */ var _outside_evidence_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(36197);




















async function execute({ path, options, terminal }) {
    const { signing } = (0,_attest_entry_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .sb)((0,_given_js__WEBPACK_IMPORTED_MODULE_18__/* .givenSettings */ .j)(options), (name) => `--${name}`);
    const source = await withItsFolder(await (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openEvidence */ .i)(await (0,_outside_evidence_js__WEBPACK_IMPORTED_MODULE_19__/* .addedTo */ .MX)(path)));
    const views = await (0,_report_views_js__WEBPACK_IMPORTED_MODULE_13__/* .viewsFor */ .E)(source);
    const { bundle, reasons } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .readEvidence */ .At)(source, _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_EXPECTATIONS */ .cV, new Date(), { views });
    if (source.kind === 'zip')
        throw cannot('A zip cannot be signed in place', 'Unpack it and sign the folder.');
    if (source.bundle === null || bundle === null) {
        throw cannot(`No bundle at ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(path)} follows its schema`, 'Run sandbox-attestation inspect to see why.');
    }
    const [changed] = (0,_evidence_check_files_js__WEBPACK_IMPORTED_MODULE_4__/* .folderReasons */ .mb)(reasons);
    if (changed !== undefined)
        throw cannot(`The folder changed after the run: ${changed.sentence.replace(/\.$/, '')}`, changed.remedy);
    const { name, bytes } = source.bundle;
    if (source.files.has((0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureName */ .S1)(name)) && options['force'] !== true) {
        throw cannot('The evidence is signed already', 'Replace its signature with --force.');
    }
    const folder = source.kind === 'folder' ? source.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(source.path);
    const old = source.files.get((0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureName */ .S1)(name));
    let checked = false;
    const outcome = await (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_10__/* .inFolder */ ._z)(folder, false, async (held) => {
        if (!(await (0,_foundation_take_back_js__WEBPACK_IMPORTED_MODULE_11__/* .hasBytes */ .gI)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(held.inside, name), bytes)))
            throw cannot('The folder changed while it was read', 'Sign it again.');
        const signer = await (0,_signing_choose_signer_js__WEBPACK_IMPORTED_MODULE_14__/* .chooseSigner */ .C)(signing, (0,_attest_entry_here_js__WEBPACK_IMPORTED_MODULE_2__/* .runContextHere */ .d)(terminal));
        const written = { folder: held, bundleName: name, bundleBytes: bytes };
        return (0,_signing_sign_evidence_js__WEBPACK_IMPORTED_MODULE_15__/* .signEvidence */ .J)(written, bundle, signer, {
            old: old && { name: (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureName */ .S1)(name), isStill: (path) => (0,_foundation_take_back_js__WEBPACK_IMPORTED_MODULE_11__/* .hasBytes */ .gI)(path, old) },
            check: async (signature, signedBy) => {
                checked = await readBack(source, signature, (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_16__/* .trustIn */ .Us)(signedBy));
            },
        });
    });
    switch (outcome.kind) {
        case 'none':
            throw cannot('With --signing none, sign has nothing to do', 'Use auto, keyless or key.');
        case 'not-signed': {
            const failure = { ...(0,_report_failure_js__WEBPACK_IMPORTED_MODULE_12__/* .toFailure */ .w)(outcome.error), remedy: outcome.remedy };
            terminal.failure(failure);
            return failure.exitCode;
        }
        case 'signed': {
            const signedBy = (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_16__/* .signerLine */ .z7)(outcome.signedBy);
            const publicPath = (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_16__/* .publicPathOf */ .ex)(outcome.signedBy);
            terminal.print(`signed by ${signedBy}`);
            if (publicPath !== null)
                terminal.print(`public half ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(publicPath, 4096)}`);
            terminal.print(`signature ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(outcome.path, 4096)}`);
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
async function withItsFolder(source) {
    const { kind, path } = source;
    if (kind !== 'bundle' || !(await hasCompany(path)))
        return source;
    const folder = await (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openEvidence */ .i)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (folder.bundle === null || folder.bundle.name === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))
        return folder;
    throw cannot(`The folder of ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(path)} holds other evidence`, 'Name the folder, or move the bundle into a folder of its own.');
}
async function hasCompany(path) {
    const names = [...Object.values(_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_NAMES */ .GY), _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .REPORT_NAME */ .F5];
    const found = await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name)).then(() => true, () => false)));
    return found.includes(true);
}
async function readBack(signed, signature, trust) {
    const verifySignature = await (0,_signing_verifier_js__WEBPACK_IMPORTED_MODULE_17__/* .loadVerifier */ .V)(trust);
    if (verifySignature === undefined)
        return false;
    const expectations = { ..._evidence_expectations_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_EXPECTATIONS */ .cV, trust };
    const files = new Map([...signed.files, [(0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureName */ .S1)(signed.bundle?.name ?? ''), signature]]);
    const { signer, reasons } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .readEvidence */ .At)({ ...signed, files }, expectations, new Date(), {
        verifySignature,
    });
    const why = signer === null ? reasons[0] : reasons.find(({ code }) => TIMES_OF_A_SIGNATURE.has(code));
    if (signer !== null && why === undefined)
        return true;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .AttestationError */ .L7('signature-unverified', `A reader rejects the new signature, and it was not written: ${why?.sentence ?? 'the reader gave no reason.'}`);
}
const TIMES_OF_A_SIGNATURE = new Set([
    'from-the-future',
    'signed-before-made',
    'signed-late',
]);
function cannot(message, advice) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .AttestationError */ .L7('cannot-sign', `${message}.`, { advice });
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

/***/ 41425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf),
/* harmony export */   P: () => (/* binding */ after)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

function after(ms, reason) {
    const limit = new AbortController();
    const late = reason ?? new DOMException(`It took more than ${ms} ms.`, 'TimeoutError');
    setTimeout(() => limit.abort(late), ms).unref();
    return limit.signal;
}
function firstOf(...signals) {
    const first = new AbortController();
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, first.signal);
    for (const signal of signals) {
        if (first.signal.aborted)
            break;
        if (signal.aborted)
            first.abort(signal.reason);
        else {
            (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
            signal.addEventListener('abort', () => first.abort(signal.reason), {
                once: true,
                signal: first.signal,
            });
        }
    }
    return first.signal;
}


/***/ }),

/***/ 56024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   qM: () => (/* binding */ refuseCancelled),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _abort_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41425);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);


function cancelled() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('cancelled', 'The run was cancelled.');
}
function refuseCancelled(signal) {
    if (signal?.aborted === true)
        throw cancelled();
}
function within(limitMs, signal) {
    return signal === undefined ? (0,_abort_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .after */ .P)(limitMs) : (0,_abort_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .K)((0,_abort_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .after */ .P)(limitMs), signal);
}


/***/ }),

/***/ 87547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ settleProxies),
  _: () => (/* binding */ settledProxies)
});

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/foundation/runner-environment.js

const WORKER = 'Runner.Worker';
function runnerEnvironment() {
    let last = process.ppid;
    for (let pid = process.ppid; pid > 0; pid = parentOf(pid)) {
        last = pid;
        if (textOf(pid, 'comm').trim() === WORKER)
            break;
    }
    return environmentOf(last === 0 ? 1 : last);
}
function parentOf(pid) {
    return Number(/^PPid:\t(\d+)$/m.exec(textOf(pid, 'status'))?.[1] ?? 0);
}
function environmentOf(pid) {
    const pairs = textOf(pid, 'environ').split('\0');
    return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}
function textOf(pid, name) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${name}`, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/src/foundation/proxies.js


const KINDS = ['http_proxy', 'https_proxy', 'no_proxy'];
const PROXIES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];
function settleProxies(environment) {
    const settled = settledProxies(environment);
    for (const [name, value] of settled) {
        if (value === undefined)
            delete environment[name];
        else
            environment[name] = value;
    }
    const odd = PROXIES.find((name) => environment[name] && !isReadable(environment[name]));
    if (odd !== undefined)
        throw new errors/* AttestationError */.L7('node-environment', `${odd} is not the address of a proxy.`);
}
function settledProxies(environment) {
    const names = KINDS.flatMap((kind) => [kind, kind.toUpperCase()].map((name) => [kind, name]));
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return new Map(names.map(([, name]) => [name, environment[name]]));
    const runner = runnerEnvironment();
    const own = (kind) => runner.get(kind) || runner.get(kind.toUpperCase()) || undefined;
    const known = new Set(PROXIES.map((name) => plain(runner.get(name) ?? '')));
    const others = PROXIES.find((name) => environment[name] && !known.has(plain(environment[name])));
    if (others !== undefined)
        throw new errors/* AttestationError */.L7('node-environment', `${others} is not a proxy of the runner’s own: an earlier step of this job may have set it.`);
    return new Map(names.map(([kind, name]) => [name, own(kind)]));
}
function plain(address) {
    return address.replace(/\/$/, '');
}
function isReadable(address) {
    try {
        const url = new URL(address);
        if (!/^https?:$/.test(url.protocol))
            return false;
        return [url.username, url.password].every((part) => decodeURIComponent(part).length >= 0);
    }
    catch {
        return false;
    }
}


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
