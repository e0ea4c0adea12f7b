export const id = 9602;
export const ids = [9602,6725,3470];
export const modules = {

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

/***/ 3470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signWithKey: () => (/* binding */ signWithKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76347);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54624);



async function signWithKey(statement, key) {
    const [{ bundleToJSON, toDSSEBundle }, { preAuthEncoding }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        __webpack_require__.e(/* import() */ 9032).then(__webpack_require__.t.bind(__webpack_require__, 49032, 19)),
    ]);
    const signed = preAuthEncoding(_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_TYPE */ .Uc, statement);
    const bundle = toDSSEBundle({
        artifact: statement,
        artifactType: _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_TYPE */ .Uc,
        signature: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)((0,_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(key.kind), signed, key.privateKey),
        keyHint: key.fingerprint.hint,
    });
    for (const signature of bundle.content.dsseEnvelope.signatures)
        signature.keyid = '';
    bundle.verificationMaterial.timestampVerificationData = undefined;
    return Buffer.from(JSON.stringify(bundleToJSON(bundle)), 'utf8');
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


/***/ })

};
