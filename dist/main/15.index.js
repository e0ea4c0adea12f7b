export const id = 15;
export const ids = [15];
export const modules = {

/***/ 50725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ signingWorld),
/* harmony export */   j: () => (/* binding */ givenSettings)
/* harmony export */ });
/* harmony import */ var _main_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49098);

/** Commander's camelCase names back to the settings' own. */
function givenSettings(options) {
    const settings = {};
    for (const name of _main_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTING_NAMES */ .OI) {
        const value = options[(0,_main_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .optionOf */ .XD)(name).replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())];
        if (typeof value === 'string')
            settings[name] = value;
        else if (value === true)
            settings[name] = 'true';
        else if (Array.isArray(value))
            settings[name] = value.map(String);
    }
    return settings;
}
/** What signing sees of the world from the command line: this user's own key may be made and kept. */
function signingWorld(here) {
    const { environment, workingFolder, stateFolder } = here;
    return { environment, workingFolder, stateFolder, identityToken: null };
}


/***/ }),

/***/ 70015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16364);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42100);
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99643);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58662);
/* harmony import */ var _main_here_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83205);
/* harmony import */ var _main_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49098);
/* harmony import */ var _signing_choose_signer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21907);
/* harmony import */ var _signing_sign_evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68196);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50725);











/** `sandbox-attestation sign PATH`: signs evidence that was saved without a signature. */
async function execute({ path, options, terminal }) {
    const { signing } = (0,_main_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .readSettings */ .sb)((0,_given_js__WEBPACK_IMPORTED_MODULE_10__/* .givenSettings */ .j)(options), (name) => `--${(0,_main_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .optionOf */ .XD)(name)}`);
    const source = await (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openEvidence */ .i)(path);
    const { bundle } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvidence */ .A)(source, _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_EXPECTATIONS */ .c, new Date());
    if (source.kind === 'zip')
        throw cannot('A zip cannot be signed in place', 'Unpack it and sign the folder.');
    if (source.bundle === null || bundle === null) {
        throw cannot(`There is no bundle at ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path)} that follows its schema`, 'See inspect for why.');
    }
    const { name, bytes } = source.bundle;
    if (source.files.has((0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S1)(name)) && options['force'] !== true) {
        throw cannot('The evidence is signed already', 'Replace its signature with --force.');
    }
    const signer = await (0,_signing_choose_signer_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseSigner */ .C)(signing, (0,_given_js__WEBPACK_IMPORTED_MODULE_10__/* .signingWorld */ .M)((0,_main_here_js__WEBPACK_IMPORTED_MODULE_6__/* .surroundingsHere */ .U)(terminal)));
    const folder = source.kind === 'folder' ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    const outcome = await (0,_signing_sign_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .signEvidence */ .J)({ folder, bundleName: name, bundleBytes: bytes }, bundle, signer);
    switch (outcome.kind) {
        case 'none':
            throw cannot('--sign none signs nothing', 'Use auto, keyless or key.');
        case 'not-signed':
            throw outcome.error;
        case 'signed':
            terminal.print(`signed by ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(outcome.description, 4096)}`);
            if (outcome.publicPath !== null)
                terminal.print(`public half ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(outcome.publicPath, 4096)}`);
            terminal.print(`signature ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(outcome.path, 4096)}`);
            terminal.result({
                signed: true,
                signer: outcome.description,
                signature: outcome.path,
                public_key: outcome.publicPath,
            });
            return 0;
    }
}
function cannot(message, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('usage', 'cannot-sign', `${message}.`, remedy);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ testResult)
/* harmony export */ });
/* harmony import */ var _probes_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25411);
/* harmony import */ var _probes_corroborate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44880);
/* harmony import */ var _seccomp_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23872);



/** What a bundle's probes come to. One that the host contradicts or does not corroborate has not passed. */
function testResult(bundle) {
    const verdicts = new Map(bundle.probes.map(({ probe_id, verdict }) => [probe_id, verdict]));
    const expected = _probes_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBES */ ._v.filter(({ id, required }) => required || verdicts.has(id)).map(({ id }) => id);
    const passed = expected.filter((id) => verdicts.get(id) === 'PASS' && isCorroborated(id, bundle));
    return { expected, passed, failed: expected.filter((id) => !passed.includes(id)) };
}
function isCorroborated(id, { profile, host }) {
    try {
        const normalised = (0,_seccomp_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProfile */ .jZ)(profile.text, host.system.architecture);
        return (0,_probes_corroborate_js__WEBPACK_IMPORTED_MODULE_1__/* .corroborate */ .x)(id, host, normalised).state === 'corroborated';
    }
    catch {
        // A profile that cannot be read corroborates nothing.
        return false;
    }
}


/***/ }),

/***/ 27600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Qk: () => (/* binding */ checkOutputFolder),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34731);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42100);
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
    const bundleBytes = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .writeJson */ .GF)(bundle);
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
/**
 * Whether a run may write its evidence to a folder: asked before anything is built, and again before it is written.
 *
 * @returns what of an earlier run lies there and would be replaced
 * @throws AttestationError `evidence-exists`, `output-not-empty`, `output-link` (usage) or `evidence-not-written`
 */
async function checkOutputFolder(folder, force) {
    // A workspace may hold one: the evidence would be written wherever it points.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null))?.isSymbolicLink())
        throw folderIsLink(folder);
    await checkWritable(folder);
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((cause) => {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause) === 'ENOENT')
            return [];
        throw notWritten(folder, cause);
    });
    const foreign = present.find((name) => !isEvidenceName(name));
    if (foreign !== undefined)
        throw folderNotOurs(folder, foreign);
    if (present.length > 0 && !force)
        throw evidenceExists(folder);
    return present;
}
/** The folder, or the nearest one above it that is there: a file system mounted read-only refuses root as well. */
async function checkWritable(folder) {
    for (let path = folder;; path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        }
        catch (cause) {
            if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause) !== 'ENOENT' || path === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))
                throw notWritten(folder, cause);
        }
    }
}
/** Makes the folder, and with `force` clears away the evidence of an earlier run, when there is nothing else in it. */
async function makeRoom(folder, force) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    }
    catch (cause) {
        throw notWritten(folder, cause);
    }
    for (const name of await checkOutputFolder(folder, force)) {
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
function folderIsLink(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'output-link', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} is a link.`, 'Name a real folder with --output.');
}
function folderNotOurs(folder, foreign) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'output-not-empty', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} holds ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(foreign, 80)}, which is no evidence; a reader would block it.`, 'Name an empty or new folder with --output.');
}
function notWritten(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('blocked', 'evidence-not-written', `The evidence could not be written to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(path)} (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause)}).`, 'Make the output folder writable and free some space, or name another one with --output.', cause);
}


/***/ }),

/***/ 83205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ surroundingsHere)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37282);




/**
 * The world around this process, read once at the edge and handed in. Private run folders are made in the runner's own
 * temporary folder in a job, else in the machine's.
 */
function surroundingsHere(progress, signal) {
    return {
        environment: process.env,
        workingFolder: process.cwd(),
        temporaryFolder: process.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        cacheFolder: (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolder */ .n)(),
        stateFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.env['XDG_STATE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'state'), 'sandbox-attestation'),
        projectFolder: _project_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFolder */ .K,
        version: (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .projectVersion */ .o)(),
        progress,
        signal,
    };
}


/***/ }),

/***/ 21907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ chooseSigner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _given_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69871);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76347);




/**
 * Chooses the signer (issue: signing): `auto` is keyless when the job can have an identity token, else a key that is
 * given, else this user's own key where there is a place for it.
 *
 * @throws AttestationError (usage) when the key cannot be used, or the mode lacks what it needs
 */
async function chooseSigner(inputs, world) {
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
            const { localKey } = await __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 9888));
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
    return (0,_given_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readGivenFile */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.workingFolder, key), _pem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_KEY_BYTES */ .Xd, 'signing key');
}
async function readKey(pem, { environment }) {
    const { readPrivateKey } = await __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 50952));
    return readPrivateKey(pem, environment['SIGNING_KEY_PASSPHRASE'] ?? null);
}
function withKey(key, publicPath) {
    return {
        kind: 'key',
        description: `key ${key.fingerprint.hex}`,
        publicPath,
        trust: { kind: 'key', publicKey: key.publicPem },
        sign: async (statement) => (await Promise.all(/* import() */[__webpack_require__.e(880), __webpack_require__.e(470)]).then(__webpack_require__.bind(__webpack_require__, 3470))).signWithKey(statement, key),
    };
}
function keyless({ instance }, world) {
    return {
        kind: 'keyless',
        description: 'a certificate of this job’s identity',
        trust: { kind: 'not-chosen' },
        publicPath: null,
        sign: async (statement) => (await Promise.all(/* import() */[__webpack_require__.e(880), __webpack_require__.e(24)]).then(__webpack_require__.bind(__webpack_require__, 48024))).signKeyless(statement, {
            instance,
            serverUrl: world.environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
            identityToken: world.identityToken ?? tokenOfJob,
        }),
    };
}
async function tokenOfJob() {
    const { CIContextProvider } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(690), __webpack_require__.e(179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    return new CIContextProvider('sigstore').getToken();
}
/** The variables with which a runner gives tokens; they are there only with `id-token: write`. */
function canHaveToken({ environment }) {
    return Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** GitHub gives no identity to pull requests of forks, whatever their workflow asks for. */
function notSigned({ environment }) {
    const isPullRequest = environment['GITHUB_EVENT_NAME'] === 'pull_request';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('blocked', 'not-signed', isPullRequest
        ? 'The evidence is not signed: this job has no identity, as in every pull request of a fork.'
        : 'The evidence is not signed: this job has no identity and no key.', isPullRequest
        ? 'Attest after the merge; if this is no fork’s pull request, add to the job: permissions: { contents: read, id-token: write }.'
        : 'Add to the job: permissions: { contents: read, id-token: write }; or give signing-key, or say signing: none.');
}
function noKey() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('usage', 'signing-key-missing', 'A key is to sign, and none is given.', 'Give --key FILE (input signing-key), or put the PEM into the environment as SIGNING_KEY.');
}


/***/ }),

/***/ 69871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readGivenFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _evidence_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76665);



/**
 * Reads a file that the caller named (a key, a trusted root), and never more of it than can be one.
 *
 * @param what what the file is, for messages: `signing key`
 * @throws AttestationError `file-unreadable` (usage) with the path and nothing of its content
 */
async function readGivenFile(path, limitBytes, what) {
    let handle = null;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        const bytes = Buffer.alloc(limitBytes + 1);
        let length = 0;
        for (;;) {
            const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
            length += bytesRead;
            if (bytesRead === 0)
                return bytes.toString('utf8', 0, length);
            if (length > limitBytes)
                break;
        }
    }
    catch (cause) {
        throw unreadable(`The ${what} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path)} could not be read (${(0,_evidence_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(cause)}).`, cause);
    }
    finally {
        await handle?.close().catch(() => undefined);
    }
    throw unreadable(`The ${what} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path)} is larger than any ${what} (${limitBytes} bytes).`);
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('usage', 'file-unreadable', message, 'Check the path.', cause);
}


/***/ }),

/***/ 76347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   wM: () => (/* binding */ pemContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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
/** Longest key file that is read, in bytes: a PKCS#8 key of either kind is below 1 kB. */
const MAX_KEY_BYTES = 64 * 1024;
/** What a key file holds, by its label alone. */
function pemContent(text) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
    return label === undefined ? 'none' : (LABELS[label] ?? 'other');
}
/** Which of the two a key is; null for every other key. */
function keyKind(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return isP256 ? 'p256' : null;
}
/** The hash that goes with a key in DSSE as Sigstore uses it: SHA-256 for P-256, none for ed25519. */
function hashOf(kind) {
    return kind === 'p256' ? 'sha256' : null;
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
/* harmony export */   J: () => (/* binding */ signEvidence)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42100);
/* harmony import */ var _evidence_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27600);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54624);




/** Signs a bundle's bytes, whatever its verdict, and places the signature beside it. Nothing but the signature is written. */
async function signEvidence(written, bundle, signer) {
    switch (signer.kind) {
        case 'none':
            return { kind: 'none' };
        case 'unavailable':
            return { kind: 'not-signed', error: signer.error };
        case 'key':
        case 'keyless':
            try {
                const signature = await signer.sign((0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .writeStatement */ .pc)((0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(bundle, written.bundleBytes)));
                const path = await (0,_evidence_write_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFile */ .af)(written.folder, (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureName */ .S1)(written.bundleName), signature);
                const { description, trust, publicPath } = signer;
                return { kind: 'signed', path, description, trust, publicPath };
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L)
                    return { kind: 'not-signed', error };
                throw error;
            }
    }
}


/***/ }),

/***/ 54624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   pc: () => (/* binding */ writeStatement),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23837);
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34731);
/* harmony import */ var _evidence_test_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);



/** in-toto Statement v1 (in-toto attestation framework, spec/v1/statement.md). */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** in-toto's predicate for the outcome of tests (spec/predicates/test-result.md). */
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
/** The media type of a statement in a DSSE envelope (spec/v1/envelope.md). */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/**
 * The statement about a bundle's bytes: two subjects (the bytes, and the image, named by what its digest is of), what
 * the run was configured with, and each expected probe as passed or failed.
 */
function statementOf(bundle, bundleBytes) {
    const { passed, failed } = (0,_evidence_test_result_js__WEBPACK_IMPORTED_MODULE_2__/* .testResult */ .K)(bundle);
    return {
        _type: STATEMENT_TYPE,
        subject: [
            described((0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleName */ .u1)(bundle), (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(bundleBytes)),
            described(`image-${bundle.image_digest_kind}`, bundle.image_digest),
        ],
        predicateType: PREDICATE_TYPE,
        predicate: {
            result: failed.length === 0 ? 'PASSED' : 'FAILED',
            configuration: configurationOf(bundle),
            passedTests: passed,
            failedTests: failed,
        },
    };
}
/** What a run was configured with: files by their digests, and texts with their digests. */
function configurationOf(bundle) {
    const { oci_runtime: ociRuntime } = bundle.host.engine;
    return [
        described('seccomp-profile', bundle.seccomp_sha256),
        described('Dockerfile.sandbox', bundle.dockerfile_sha256),
        described('payload', bundle.payload_sha256),
        text('engine', bundle.runtime),
        text('oci-runtime', ociRuntime),
        ...(bundle.challenge === null ? [] : [text('challenge', bundle.challenge)]),
    ];
}
/** The bytes that are signed: DSSE signs exactly these, so no canonical form is needed. */
function writeStatement(statement) {
    return Buffer.from(JSON.stringify(statement), 'utf8');
}
function described(name, digest) {
    return { name, digest: { sha256: hex(digest) } };
}
function text(name, content) {
    return {
        ...described(name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(content)),
        mediaType: 'text/plain',
        content: Buffer.from(content, 'utf8').toString('base64'),
    };
}
/** The 64 digits of `sha256:…`. */
function hex(digest) {
    return digest.slice('sha256:'.length);
}


/***/ })

};
