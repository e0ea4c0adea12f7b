export const id = 4410;
export const ids = [4410];
export const modules = {

/***/ 83729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ parseSignature)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var foundation_json = __webpack_require__(98461);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
;// CONCATENATED MODULE: ./build/src/signing/key-file-form.js

/**
 * Returns whether the bytes are a key-signed file as this program writes it, or as cosign does. Readers of two spellings
 * of the same members could disagree, and the file's digest would not name the signature.
 *
 * @param json the parsed bytes
 */
function isKeyFileForm(bytes, json) {
    return [',', ', '].some((comma) => Buffer.from(written(json, comma), 'utf8').equals(bytes));
}
/**
 * Writes JSON without blanks except in the comma. Go's protojson, which cosign uses, adds a blank after every comma or
 * after none; the choice is fixed in each build (google.golang.org/protobuf, internal/encoding/json and detrand).
 */
function written(json, comma) {
    const items = (0,foundation_json/* listOf */.c3)(json);
    if (items !== null)
        return `[${items.map((item) => written(item, comma)).join(comma)}]`;
    const members = (0,foundation_json/* membersOf */.lS)(json);
    if (members === null)
        return JSON.stringify(json);
    const texts = Object.entries(members).map(([name, value]) => `${JSON.stringify(name)}:${written(value, comma)}`);
    return `{${texts.join(comma)}}`;
}

;// CONCATENATED MODULE: ./build/src/signing/parse-signature.js





const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** A keyless signature with a log entry and a timestamp is below 20 kB, and 8 levels deep. */
const LIMITS = { characters: 256 * 1024, depth: 80 };
/**
 * Parses a signature file: a Sigstore bundle v0.3 with one DSSE signature. Serialising the parsed value must give the
 * file again, member for member: the file must not hold a member that is not checked, or a member twice. A key's file
 * must be that byte for byte.
 */
function parseSignature(bytes) {
    try {
        return { ok: true, parsed: parse(bytes) };
    }
    catch (error) {
        return { ok: false, reason: (0,reasons/* reason */.l)('signature-malformed', null, (0,thrown/* whyUnreadable */._p)(error)) };
    }
}
function parse(bytes) {
    if (bytes.length === 0)
        throw new Error('it is empty');
    const json = (0,foundation_json/* parseJsonBytes */.dQ)(bytes, LIMITS);
    const bundle = (0,dist.bundleFromJSON)(json);
    if (JSON.stringify((0,dist.bundleToJSON)(bundle)) !== JSON.stringify(json)) {
        throw new Error('it holds unknown members, or is not in the usual form');
    }
    if (bundle.mediaType !== MEDIA_TYPE)
        throw new Error(`its media type is ${bundle.mediaType}`);
    const { content, verificationMaterial: material } = bundle;
    if (content.$case !== 'dsseEnvelope')
        throw new Error('it holds no DSSE envelope');
    const { payload, payloadType, signatures } = content.dsseEnvelope;
    const [signature, ...others] = signatures;
    if (signature === undefined || others.length > 0)
        throw new Error('it does not hold exactly one signature');
    const key = material.content;
    const isKey = key.$case === 'publicKey';
    if (isKey && !isKeyFileForm(bytes, json)) {
        throw new Error('its bytes are not in the form that this program or cosign writes');
    }
    // sigstore’s own builder writes this next to a certificate; next to a key it would be a second form of the same.
    if (isKey && material.timestampVerificationData?.rfc3161Timestamps.length === 0) {
        throw new Error('it holds an empty list of timestamps');
    }
    return {
        bundle,
        payload: { type: payloadType, bytes: payload },
        signature: signature.sig,
        keyHint: isKey ? key.publicKey.hint : null,
    };
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
/** The fingerprint of a key's public half. */
function fingerprintOf(key) {
    const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicKey.export({ type: 'spki', format: 'der' }))
        .digest();
    return { hex: `sha256:${digest.toString('hex')}`, hint: digest.toString('base64') };
}


/***/ }),

/***/ 32417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ statementClaims),
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46706);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98461);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54624);




/** cosign writes the version before v1; the members that are read here have the same form in both. */
const STATEMENT_TYPES = [_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG, 'https://in-toto.io/Statement/v0.1'];
const LIMITS = { characters: 1_048_576, depth: 16 };
/**
 * Reads a signed statement about the bytes of this digest. It must name both subjects and no other: a single match is
 * not enough.
 */
function readStatement(payload, bundleSha256) {
    let claims;
    try {
        claims = statementClaims(payload);
    }
    catch (error) {
        return { reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-malformed', null, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))], compare: () => [] };
    }
    if (claims.predicateType !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPE */ .To) {
        return {
            reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-predicate', null, String(claims.predicateType))],
            compare: () => [],
        };
    }
    const bundleDigest = digits(bundleSha256);
    const isAboutBundle = claims.subjects.some(({ sha256 }) => sha256 === bundleDigest);
    return {
        reasons: isAboutBundle ? [] : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-subject-bundle')],
        compare: (bundle, result) => [
            ...subjects(claims, bundle, bundleDigest),
            ...results(claims, result),
            ...tests(claims, result),
            ...configuration(claims, bundle),
        ],
    };
}
function subjects(claims, bundle, bundleDigest) {
    const image = digits(bundle.image_digest);
    const unknown = claims.subjects.filter(({ sha256 }) => sha256 !== bundleDigest && sha256 !== image);
    return [
        ...(claims.subjects.some(({ sha256 }) => sha256 === image) ? [] : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-subject-image')]),
        // A statement about another bundle already has its reason.
        ...(claims.subjects.some(({ sha256 }) => sha256 === bundleDigest)
            ? unknown.map(({ name }) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-subject-unknown', null, name))
            : []),
    ];
}
/**
 * The result and its reasons must be what the reader computed: a signer that signs PASSED for blocked evidence misleads
 * every consumer that reads only the statement (contract §5).
 */
function results(claims, { result, codes }) {
    const said = claims.failed.filter(_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .isReasonTest */ .JW);
    const computed = codes.map(_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonTest */ .Lf);
    const same = claims.result === result &&
        said.length === computed.length &&
        computed.every((test) => said.includes(test));
    if (same)
        return [];
    const both = [
        [wordOf(claims.result), ...said],
        [result, ...computed],
    ].map((words) => words.join(' '));
    return [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-result', null, both.join(', and the bundle leads to '))];
}
/** A signer may write anything in place of a result. */
function wordOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
/** Each expected probe must be in the list where the reader puts it: an empty list of failures proves nothing. */
function tests(claims, { passed, failed }) {
    const stands = (id, among, notAmong) => among.includes(id) && !notAmong.includes(id);
    return [
        ...passed.filter((id) => !stands(id, claims.passed, claims.failed)),
        ...failed.filter((id) => !stands(id, claims.failed, claims.passed)),
    ].map((id) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-test', id));
}
/** A statement's file or text must match what the bundle has under the same name. */
function configuration(claims, bundle) {
    const known = new Map((0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationOf */ .QV)(bundle).map(({ name, digest }) => [name, digest.sha256]));
    return claims.configuration
        .filter(({ name, sha256 }) => known.has(name) && known.get(name) !== sha256)
        .map(({ name }) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-differs', name));
}
/**
 * Parses a signed payload as an in-toto statement.
 *
 * @throws an error whose message says why it is not a statement
 */
function statementClaims({ type, bytes }) {
    if (type !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_TYPE */ .Uc)
        throw new Error(`its type is ${type}`);
    const statement = object((0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonBytes */ .dQ)(bytes, LIMITS), 'the statement');
    if (!STATEMENT_TYPES.includes(statement['_type']))
        throw new Error('its _type is not in-toto’s');
    const { predicateType } = statement;
    // A predicate of another type is not read: it may have any form.
    const predicate = predicateType === _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPE */ .To ? object(statement['predicate'], 'the predicate') : NO_MEMBERS;
    return {
        type: statement['_type'],
        predicateType,
        subjects: list(statement['subject'], 'subject').map(descriptor),
        result: predicate['result'],
        configuration: list(predicate['configuration'] ?? [], 'configuration').map(descriptor),
        passed: list(predicate['passedTests'] ?? [], 'passedTests'),
        failed: list(predicate['failedTests'] ?? [], 'failedTests'),
    };
}
const NO_MEMBERS = {};
function descriptor(value) {
    const { name, digest } = object(value, 'a resource descriptor');
    const { sha256 } = object(digest ?? {}, 'a digest');
    return { name: typeof name === 'string' ? name : '', sha256: typeof sha256 === 'string' ? sha256 : '' };
}
function object(value, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { ...value };
    throw new Error(`${what} is not a JSON object`);
}
function list(value, what) {
    if (Array.isArray(value))
        return value;
    throw new Error(`${what} is not a list`);
}
function digits(digest) {
    return digest.slice('sha256:'.length);
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
/* harmony export */   pc: () => (/* binding */ writeStatement),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34731);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52132);
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

/***/ 14410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyVerifier: () => (/* binding */ keyVerifier)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core_dist_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49032);
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46706);
/* harmony import */ var _parse_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83729);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76347);
/* harmony import */ var _read_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32417);






/** Verifies signatures of one trusted key. A log's entry or a certificate in the file has no effect here. */
function keyVerifier(key) {
    return (bundleDigest, signatureBytes) => verifyWithKey(key, bundleDigest, signatureBytes);
}
function verifyWithKey(key, bundleDigest, signatureBytes) {
    const file = (0,_parse_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSignature */ .u)(signatureBytes);
    if (!file.ok)
        return { ok: false, reasons: [file.reason] };
    const { payload, signature, keyHint } = file.parsed;
    if (keyHint === null)
        return { ok: false, reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('signer-is-certificate')] };
    if (keyHint !== key.fingerprint.hint) {
        return { ok: false, reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('key-not-expected', null, keyHint === '' ? 'no key' : keyHint)] };
    }
    const signed = (0,_sigstore_core_dist_dsse_js__WEBPACK_IMPORTED_MODULE_1__.preAuthEncoding)(payload.type, payload.bytes);
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)((0,_pem_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .qQ)(key.kind), signed, key.publicKey, signature)) {
        return {
            ok: false,
            reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('signature-invalid', null, 'it was not made with this key over this statement')],
        };
    }
    return {
        ok: true,
        signer: { kind: 'key', description: `key ${key.fingerprint.hex}` },
        verifiedTime: null,
        ...(0,_read_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .readStatement */ .c)(payload, bundleDigest),
    };
}


/***/ })

};
