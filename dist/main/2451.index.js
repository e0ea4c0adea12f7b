export const id = 2451;
export const ids = [2451];
export const modules = {

/***/ 3932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/**
 * Returns the work's result, or rejects with the error of `late` if it takes longer than `limitMs`. It does not end the
 * work: a service that answers a byte at a time keeps its connection, and the process ends without waiting for it.
 */
async function within(limitMs, work, late) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => reject(late()), limitMs);
    });
    try {
        return await Promise.race([work, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 82451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signKeyless: () => (/* binding */ signKeyless)
});

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/time-limit.js
var time_limit = __webpack_require__(3932);
// EXTERNAL MODULE: ./build/src/signing/instances.js
var instances = __webpack_require__(5045);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
;// CONCATENATED MODULE: ./build/src/signing/limited-answers.js

/** Far more than any answer of a token service, Fulcio, Rekor or a timestamp authority. */
const MOST_BYTES = 4 * 1024 * 1024;
const LOOK_EVERY_MS = 20;
/** Node's own channel: a client has received an answer's headers. */
const CHANNEL = 'http.client.response.finish';
/**
 * Does the work, and ends each connection that brings more than a service has to say: the libraries that sign keep an
 * answer whole, however long it is.
 */
async function withLimitedAnswers(work) {
    (0,external_node_diagnostics_channel_.subscribe)(CHANNEL, onAnswer);
    try {
        return await work();
    }
    finally {
        (0,external_node_diagnostics_channel_.unsubscribe)(CHANNEL, onAnswer);
    }
}
/** Watches to the answer's end, which may come after the work has been given up. */
function onAnswer(message) {
    const { response } = message;
    const { socket } = response;
    const before = socket.bytesRead;
    const watch = setInterval(() => {
        if (socket.bytesRead - before > MOST_BYTES)
            socket.destroy(new Error('the answer is too long'));
    }, LOOK_EVERY_MS).unref();
    response.once('close', () => clearInterval(watch));
    socket.once('close', () => clearInterval(watch));
}

// EXTERNAL MODULE: ./build/src/signing/statement.js
var signing_statement = __webpack_require__(54624);
;// CONCATENATED MODULE: ./build/src/signing/sign-keyless.js





/** A failing service is called five times within about eight seconds; each answer may take ten. */
const RETRY = { retries: 4, factor: 2, minTimeout: 500, maxTimeout: 8000 };
const TIMEOUT_MS = 10_000;
/** The token service's client retries without a limit of its own. */
const TOKEN_LIMIT_MS = 30_000;
/**
 * Signs a statement with a certificate that Fulcio issues for the job's identity, logged or timestamped by the same
 * instance.
 *
 * @returns the bytes of `<bundle>.sigstore.json`, and the signer that the certificate names
 * @throws AttestationError `no-identity-token` or `signing-service` (blocked): a service refused, or did not answer;
 *   never with any part of the token
 */
function signKeyless(statement, signing) {
    return withLimitedAnswers(() => signAndWitness(statement, signing));
}
async function signAndWitness(statement, signing) {
    const token = await tokenOf(signing);
    const instance = (0,instances/* chooseInstance */.NF)(signing.instance, signing.serverUrl, visibilityOf(token));
    const [{ DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness }, { bundleToJSON }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4690), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)), Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19))]);
    const asked = { retry: RETRY, timeout: TIMEOUT_MS };
    const { rekorUrl, tsaUrl } = instance;
    const witnesses = [
        ...(rekorUrl === null
            ? []
            : [new RekorWitness({ ...asked, rekorBaseURL: rekorUrl, entryType: 'dsse', fetchOnConflict: true })]),
        ...(tsaUrl === null ? [] : [new TSAWitness({ ...asked, tsaBaseURL: tsaUrl })]),
    ];
    const signer = new FulcioSigner({
        ...asked,
        fulcioBaseURL: instance.fulcioUrl,
        identityProvider: { getToken: async () => token },
    });
    try {
        const bundle = await new DSSEBundleBuilder({ signer, witnesses }).create({
            data: statement,
            type: signing_statement/* PAYLOAD_TYPE */.Uc,
        });
        await seeTimestamps(bundle);
        const bytes = Buffer.from(JSON.stringify(bundleToJSON(bundle)), 'utf8');
        return { bytes, signedBy: await signerOf(bundle, instance, rootAtHand(signing, instance)) };
    }
    catch (error) {
        if (error instanceof errors/* AttestationError */.L)
            throw error;
        throw serviceFailed(error, instance);
    }
}
/**
 * Rejects an answer of a timestamp authority that is not a timestamp: the library would accept it and spoil the whole
 * signature.
 */
async function seeTimestamps({ verificationMaterial: { timestampVerificationData } }) {
    const { RFC3161Timestamp } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    for (const { signedTimestamp } of timestampVerificationData?.rfc3161Timestamps ?? []) {
        try {
            RFC3161Timestamp.parse(Buffer.from(signedTimestamp));
        }
        catch {
            throw Object.assign(new Error('no timestamp'), { code: 'TSA_CREATE_TIMESTAMP_ERROR' });
        }
    }
}
/** Returns the signer that the new certificate names: readers must name it the same way. */
async function signerOf({ verificationMaterial: { content } }, instance, root) {
    const { claimsOfCertificate } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(5102)]).then(__webpack_require__.bind(__webpack_require__, 55102));
    if (content.$case === 'certificate') {
        const { identity, issuer } = claimsOfCertificate(content.certificate.rawBytes);
        if (identity !== null && issuer !== null) {
            return { kind: 'certificate', identity, issuer, instance, root };
        }
    }
    throw new errors/* AttestationError */.L('signing-service', `The evidence could not be signed: the certificate of ${instance.fulcioUrl} lacks an identity or an issuer.`);
}
function rootAtHand({ trustedRoot }, instance) {
    if (trustedRoot !== null)
        return { kind: 'given', ...trustedRoot };
    return { kind: (0,instances/* isPublicGood */.DZ)(instance) ? 'public-good' : 'unknown' };
}
async function tokenOf({ identityToken }) {
    try {
        const token = await (0,time_limit/* within */.u)(TOKEN_LIMIT_MS, identityToken(), noToken);
        if (token.split('.').length === 3)
            return token;
    }
    catch {
        // Without the cause: the request's address and the answer may hold a token.
    }
    throw noToken();
}
function noToken() {
    return new errors/* AttestationError */.L('no-identity-token', 'The job’s identity token for Sigstore could not be fetched.');
}
/** Returns what the token says of the repository. It only decides which instance signs; otherwise it is untrusted. */
function visibilityOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        if (typeof claims !== 'object' || claims === null || !('repository_visibility' in claims))
            return null;
        return typeof claims.repository_visibility === 'string' ? claims.repository_visibility : null;
    }
    catch {
        return null;
    }
}
const SERVICES = {
    CA_CREATE_SIGNING_CERTIFICATE_ERROR: ['the certificate authority', 'fulcioUrl'],
    TLOG_CREATE_ENTRY_ERROR: ['the transparency log', 'rekorUrl'],
    TLOG_FETCH_ENTRY_ERROR: ['the transparency log', 'rekorUrl'],
    TSA_CREATE_TIMESTAMP_ERROR: ['the timestamp authority', 'tsaUrl'],
};
/** Sigstore's own messages may hold the token, so the error shows only its code and the answer's status. */
function serviceFailed(error, instance) {
    const code = member(error, 'code');
    const status = member(member(error, 'cause'), 'statusCode');
    const [who, url] = SERVICES[typeof code === 'string' ? code : ''] ?? ['Sigstore', 'fulcioUrl'];
    const how = typeof status === 'number' ? `answered ${status}` : 'gave no whole answer in time';
    return new errors/* AttestationError */.L('signing-service', `The evidence could not be signed: ${who} (${instance[url] ?? 'none'}) ${how}.`);
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
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
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44796);
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
    const detected = controls.filter(({ state }) => state === 'detected').length;
    return controls.length === 0 ? 'none' : `${detected} of ${controls.length} detected`;
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


/***/ })

};
