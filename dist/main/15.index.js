export const id = 15;
export const ids = [15];
export const modules = {

/***/ 50725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        // What has a word for leaving it out has it as its value; a yes or no has no.
        else if (value === false)
            settings[name] = 'none' in _main_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy[name] ? 'none' : 'false';
        else if (Array.isArray(value))
            settings[name] = value.map(String);
    }
    return settings;
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
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69644);
/* harmony import */ var _main_here_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83205);
/* harmony import */ var _main_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49098);
/* harmony import */ var _signing_choose_signer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21907);
/* harmony import */ var _signing_sign_evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68196);
/* harmony import */ var _signing_signed_by_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37783);
/* harmony import */ var _signing_verifier_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(64999);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50725);













/** `sandbox-attestation sign PATH`: signs evidence that was saved without a signature. */
async function execute({ path, options, terminal }) {
    const { signing } = (0,_main_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .readSettings */ .sb)((0,_given_js__WEBPACK_IMPORTED_MODULE_11__/* .givenSettings */ .j)(options), (name) => `--${(0,_main_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .optionOf */ .XD)(name)}`);
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
    const signer = await (0,_signing_choose_signer_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseSigner */ .C)(signing, (0,_main_here_js__WEBPACK_IMPORTED_MODULE_6__/* .surroundingsHere */ .U)(terminal));
    const folder = source.kind === 'folder' ? source.path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(source.path);
    const outcome = await (0,_signing_sign_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .signEvidence */ .J)({ folder, bundleName: name, bundleBytes: bytes }, bundle, signer);
    switch (outcome.kind) {
        case 'none':
            throw cannot('--sign none signs nothing', 'Use auto, keyless or key.');
        case 'not-signed':
            throw outcome.error;
        case 'signed': {
            const signedBy = (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_10__/* .signerLine */ .z7)(outcome.signedBy);
            const publicPath = (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_10__/* .publicPathOf */ .ex)(outcome.signedBy);
            const checked = await readBack(source.path, (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_10__/* .trustIn */ .Us)(outcome.signedBy));
            terminal.print(`signed by ${signedBy}`);
            if (publicPath !== null)
                terminal.print(`public half ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(publicPath, 4096)}`);
            terminal.print(`signature ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(outcome.path, 4096)}`);
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
 * Reads the signature back from disk, trusting exactly who made it.
 *
 * @returns false when the trusted root is not known, so that nobody can tell here
 * @throws AttestationError `signature-unverified` when it does not hold
 */
async function readBack(path, trust) {
    const verifySignature = await (0,_signing_verifier_js__WEBPACK_IMPORTED_MODULE_12__/* .loadVerifier */ .V)(trust);
    if (verifySignature === undefined)
        return false;
    const expectations = { ..._evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_EXPECTATIONS */ .c, trust };
    const { signer, reasons } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvidence */ .A)(await (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openEvidence */ .i)(path), expectations, new Date(), {
        verifySignature,
    });
    if (signer !== null)
        return true;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('blocked', 'signature-unverified', `The signature was written and does not hold: ${reasons[0]?.sentence ?? 'no reason was given.'}`, 'Check --trusted-root: it must be that of the Sigstore instance which signed; then sign again with --force.');
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
    const profile = profileOf(bundle);
    // A profile that cannot be read corroborates nothing.
    const isCorroborated = (id) => profile !== null && (0,_probes_corroborate_js__WEBPACK_IMPORTED_MODULE_1__/* .corroborate */ .x)(id, bundle.host, profile).state === 'corroborated';
    const passed = expected.filter((id) => verdicts.get(id) === 'PASS' && isCorroborated(id));
    return { expected, passed, failed: expected.filter((id) => !passed.includes(id)) };
}
function profileOf({ profile, host }) {
    try {
        return (0,_seccomp_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProfile */ .jZ)(profile.text, host.system.architecture);
    }
    catch {
        return null;
    }
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
        identityToken: null,
        projectFolder: _project_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFolder */ .K,
        version: (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .projectVersion */ .o)(),
        progress,
        signal,
    };
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
                const statement = (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .writeStatement */ .pc)((0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(bundle, written.bundleBytes));
                const { bytes, signedBy } = await signer.sign(statement);
                const path = await (0,_evidence_write_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFile */ .af)(written.folder, (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureName */ .S1)(written.bundleName), bytes);
                return { kind: 'signed', path, signedBy };
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


/***/ }),

/***/ 64999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadVerifier)
/* harmony export */ });
/**
 * What verifies signatures for the trust that a reader's caller chose; undefined when no trust was chosen. Only what
 * that trust needs is loaded: a key takes no ASN.1 and no trusted root.
 *
 * @throws AttestationError (usage) when the caller's key, root or pattern cannot be used
 */
async function loadVerifier(trust) {
    switch (trust.kind) {
        case 'not-chosen':
            return undefined;
        case 'key': {
            const [{ readPublicKey }, { keyVerifier }] = await Promise.all([
                __webpack_require__.e(/* import() */ 8706).then(__webpack_require__.bind(__webpack_require__, 68706)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4765), __webpack_require__.e(4805)]).then(__webpack_require__.bind(__webpack_require__, 14410)),
            ]);
            return keyVerifier(readPublicKey(trust.publicKey));
        }
        case 'certificate': {
            const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(5779)]).then(__webpack_require__.bind(__webpack_require__, 25779)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(4765), __webpack_require__.e(2298)]).then(__webpack_require__.bind(__webpack_require__, 46215)),
            ]);
            return certificateVerifier(trust, readTrustedRoot(trust.trustedRoot ?? (await publicGoodRoot())));
        }
    }
}
async function publicGoodRoot() {
    return (await __webpack_require__.e(/* import() */ 527).then(__webpack_require__.bind(__webpack_require__, 10527))).PUBLIC_GOOD_ROOT;
}


/***/ })

};
