export const id = 6137;
export const ids = [6137];
export const modules = {

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

/***/ 26137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SUMMARY_PREDICATE_TYPE: () => (/* binding */ SUMMARY_PREDICATE_TYPE),
/* harmony export */   summaryOf: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34731);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87444);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42100);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11455);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54624);





const SUMMARY_PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';
const LEVELS = {
    'deny-by-default': 'SANDBOX_DENY_BY_DEFAULT',
    'targeted-deny': 'SANDBOX_TARGETED_DENY',
    own: 'SANDBOX_OWN_PROFILE',
};
function summaryOf(reading, source, key, toolVersion) {
    const { bundleName, bundleSha256 } = reading;
    if (bundleName === null || bundleSha256 === null)
        return null;
    const accepted = reading.verdict === 'ACCEPTED';
    const enforced = (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .GF)(reading.enforced);
    return {
        _type: _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_TYPE */ .zG,
        subject: [{ name: bundleName, digest: digestSet(bundleSha256) }, ...(accepted ? imageOf(reading) : [])],
        predicateType: SUMMARY_PREDICATE_TYPE,
        predicate: {
            verifier: { id: named(key.fingerprint.hex), version: { 'sandbox-attestation': toolVersion } },
            timeVerified: (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(reading.readAt),
            resourceUri: named(bundleSha256),
            policy: {
                ...located(named((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(enforced)), (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(enforced)),
                mediaType: 'application/json',
                content: Buffer.from(enforced).toString('base64'),
            },
            inputAttestations: signaturesOf(source),
            verificationResult: accepted ? 'PASSED' : 'FAILED',
            verifiedLevels: accepted ? levelsOf(reading) : ['FAILED'],
            slsaVersion: '1.1',
        },
    };
}
const QUALIFIED = {
    'larger-limits': ['WITH_LARGER_LIMITS'],
    'pinned-entries': ['WITH_PINNED_ENTRIES'],
    'signature-not-checked': ['WITH_UNCHECKED_SIGNATURE'],
    'time-not-confirmed': [],
    'expects-itself': ['WITH_POLICY_OF_ITSELF'],
};
function levelsOf({ subject, waivers, qualifiers }) {
    const level = LEVELS[subject?.profile ?? 'own'];
    const also = [
        ...(waivers.length > 0 ? ['WITH_WAIVERS'] : []),
        ...qualifiers.flatMap(({ code }) => QUALIFIED[code]),
    ];
    return also.length === 0 ? [level] : [`${level}_QUALIFIED`, ...also];
}
function imageOf({ bundle }) {
    if (bundle === null)
        return [];
    return [{ name: `image-${bundle.image_digest_kind}`, digest: digestSet(bundle.image_digest) }];
}
function signaturesOf({ bundle, files }) {
    const name = (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureName */ .S1)(bundle?.name ?? '');
    const bytes = files.get(name);
    return bytes === undefined ? [] : [located(encodeURIComponent(name), (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bytes))];
}
function located(uri, digest) {
    return { uri, digest: digestSet(digest) };
}
function digestSet(digest) {
    return { sha256: digest.slice('sha256:'.length) };
}
function named(digest) {
    return `ni:///sha-256;${Buffer.from(digestSet(digest).sha256, 'hex').toString('base64url')}`;
}


/***/ })

};
