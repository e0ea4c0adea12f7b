export const id = 402;
export const ids = [402,2417,5102];
export const modules = {

/***/ 55102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimsOfCertificate: () => (/* binding */ claimsOfCertificate),
/* harmony export */   d: () => (/* binding */ claimsOf),
/* harmony export */   f: () => (/* binding */ compareClaims)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46706);


const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const FULCIO = '1.3.6.1.4.1.57264.1';
const NAME_FORMS = [
    [1, /^(?:(?![@:/])[\x21-\x7e])+@(?:(?![@:/])[\x21-\x7e])+$/],
    [6, /^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/],
];
function claimsOf(signer) {
    return claimsFrom((signer.identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value })));
}
function claimsOfCertificate(der) {
    const extensions = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der)).extensions.flatMap(({ subs }) => {
        const [oid, value] = [subs[0], subs.at(-1)];
        return oid === undefined || value === undefined ? [] : [{ oid: oid.toOID(), value: value.value }];
    });
    return claimsFrom(extensions);
}
function claimsFrom(extensions) {
    const values = (oid) => extensions.filter((each) => each.oid === oid).map(({ value }) => Buffer.from(value));
    const text = (arc) => only(values(`${FULCIO}.${arc}`), utf8String);
    const also = (old, claim, isSame = (bare) => bare === claim) => {
        const bare = values(`${FULCIO}.${old}`);
        return bare.every((value) => isSame(value.toString('utf8'))) ? claim : null;
    };
    const repository = text(12);
    return {
        identity: only(values(SUBJECT_ALTERNATIVE_NAME), soleName),
        issuer: also(1, text(8)),
        runnerEnvironment: text(11),
        repositoryUri: also(5, repository, (name) => repository?.split('/').slice(-2).join('/') === name),
        commit: also(3, text(13)),
        ref: also(6, text(14)),
        repositoryId: text(15),
        ownerId: text(17),
        workflowUri: text(18),
        runUri: text(21),
        buildSignerUri: text(9),
        trigger: text(20),
        oldTrigger: only(values(`${FULCIO}.2`), (bare) => bare.toString('utf8')),
    };
}
function compareClaims(claims, bundle) {
    const { venue_facts: facts, venue } = bundle;
    if (!('GITHUB_REPOSITORY' in facts)) {
        return claims.runUri === null
            ? []
            : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('certificate-claims-differ', 'venue', `it is of a CI run, and the bundle says ${venue}`)];
    }
    const server = serverOf(claims.repositoryUri, facts.GITHUB_REPOSITORY);
    const run = `${facts.GITHUB_REPOSITORY}/actions/runs/${facts.GITHUB_RUN_ID}/attempts/${facts.GITHUB_RUN_ATTEMPT}`;
    const compared = [
        ['repository', claims.repositoryUri, `${server}/${facts.GITHUB_REPOSITORY}`],
        ['repository id', claims.repositoryId, facts.GITHUB_REPOSITORY_ID],
        ['owner id', claims.ownerId, facts.GITHUB_REPOSITORY_OWNER_ID],
        ['commit', claims.commit, facts.GITHUB_SHA],
        ['ref', claims.ref, facts.GITHUB_REF],
        ['workflow', claims.workflowUri, `${server}/${facts.GITHUB_WORKFLOW_REF}`],
        ['run', claims.runUri, `${server}/${run}`],
        ['runner environment', claims.runnerEnvironment, facts.RUNNER_ENVIRONMENT],
    ];
    const differing = compared
        .filter(([, certified, claimed]) => certified === null || certified !== claimed)
        .map(([what, certified]) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('certificate-claims-differ', what, certified ?? 'it says nothing'));
    return [...differing, ...contradictions(claims)];
}
function contradictions(claims) {
    const twice = [
        ['build signer', claims.buildSignerUri, claims.identity],
        ['trigger', claims.trigger, claims.oldTrigger],
    ];
    return twice
        .filter(([, one, other]) => one !== null && other !== null && one !== other)
        .map(([what, one, other]) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('certificate-claims-differ', what, `it says ${one} and ${other}`));
}
function serverOf(repositoryUri, repository) {
    const suffix = `/${repository}`;
    const server = repositoryUri?.endsWith(suffix) ? repositoryUri.slice(0, -suffix.length) : '';
    return /^https:\/\/[a-z0-9.-]+(:[0-9]+)?$/.test(server) ? server : '';
}
function only(values, read) {
    const [value, ...others] = values;
    if (value === undefined || others.length > 0)
        return null;
    try {
        return read(value);
    }
    catch {
        return null;
    }
}
function utf8String(der) {
    const { tag, value } = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(der);
    const UTF8_STRING = 0x0c;
    return tag.isUniversal() && tag.number === UTF8_STRING
        ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value)
        : null;
}
function soleName(der) {
    const [name, ...others] = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(der).subs;
    if (name === undefined || others.length > 0)
        return null;
    const text = name.value.toString('latin1');
    const isOfForm = NAME_FORMS.some(([tag, form]) => name.tag.isContextSpecific(tag) && form.test(text));
    return isOfForm ? text : null;
}


/***/ }),

/***/ 40402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectSignature: () => (/* binding */ inspectSignature)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8621);
/* harmony import */ var _certificate_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55102);
/* harmony import */ var _parse_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95997);
/* harmony import */ var _read_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32417);






function inspectSignature(bytes) {
    const file = (0,_parse_signature_js__WEBPACK_IMPORTED_MODULE_3__.parseSignature)(bytes);
    if (!file.ok)
        return { readable: false, why: file.reason.sentence };
    const { bundle, payload } = file.parsed;
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    return {
        readable: true,
        verified: false,
        media_type: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(bundle.mediaType),
        envelope: 'DSSE',
        payload_type: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(payload.type),
        signer: signerOf(file.parsed),
        log_entries: tlogEntries.length,
        timestamps: timestampVerificationData?.rfc3161Timestamps.length ?? 0,
        statement: statementOf(file.parsed),
    };
}
function signerOf({ bundle, keyHint }) {
    if (keyHint !== null)
        return { kind: 'key', hint: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(keyHint) };
    const { content } = bundle.verificationMaterial;
    try {
        if (content.$case !== 'certificate')
            throw new Error('it is not one certificate');
        const { rawBytes } = content.certificate;
        const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(rawBytes));
        return {
            kind: 'certificate',
            not_before: certificate.notBefore.toISOString(),
            not_after: certificate.notAfter.toISOString(),
            claims_unverified: shownClaims((0,_certificate_claims_js__WEBPACK_IMPORTED_MODULE_2__.claimsOfCertificate)(rawBytes)),
        };
    }
    catch (error) {
        return { kind: 'unreadable', why: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)) };
    }
}
function shownClaims(claims) {
    const shownOrNull = (text) => (text === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
    return {
        identity: shownOrNull(claims.identity),
        issuer: shownOrNull(claims.issuer),
        runner_environment: shownOrNull(claims.runnerEnvironment),
        repository: shownOrNull(claims.repositoryUri),
        repository_id: shownOrNull(claims.repositoryId),
        owner_id: shownOrNull(claims.ownerId),
        commit: shownOrNull(claims.commit),
        ref: shownOrNull(claims.ref),
        workflow: shownOrNull(claims.workflowUri),
        run: shownOrNull(claims.runUri),
    };
}
function statementOf({ payload }) {
    try {
        const claims = (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_4__.statementClaims)(payload);
        return {
            readable: true,
            type: shown(claims.type),
            predicate_type: shown(claims.predicateType),
            subjects: claims.subjects.map(({ name, sha256 }) => ({
                name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name),
                sha256: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(sha256),
            })),
            result: shown(claims.result ?? 'nothing'),
            passed: claims.passed.map(shown),
            failed: claims.failed.map(shown),
        };
    }
    catch (error) {
        return { readable: false, why: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)) };
    }
}
function shown(value) {
    return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
}


/***/ }),

/***/ 32417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStatement: () => (/* binding */ readStatement),
/* harmony export */   statementClaims: () => (/* binding */ statementClaims),
/* harmony export */   statementIn: () => (/* binding */ statementIn),
/* harmony export */   wordOf: () => (/* binding */ wordOf)
/* harmony export */ });
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46706);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98461);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54624);




const STATEMENT_TYPES = [_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG, 'https://in-toto.io/Statement/v0.1'];
const LIMITS = { characters: 1_048_576, depth: 16 };
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
            reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-predicate', null, wordOf(claims.predicateType))],
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
        ...(claims.subjects.some(({ sha256 }) => sha256 === bundleDigest)
            ? unknown.map(({ name }) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-subject-unknown', null, name))
            : []),
    ];
}
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
function wordOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
function tests(claims, { passed, failed }) {
    const stands = (id, among, notAmong) => among.includes(id) && !notAmong.includes(id);
    return [
        ...passed.filter((id) => !stands(id, claims.passed, claims.failed)),
        ...failed.filter((id) => !stands(id, claims.failed, claims.passed)),
    ].map((id) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-test', id));
}
function configuration(claims, bundle) {
    const known = new Map((0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationOf */ .QV)(bundle).map(({ name, digest }) => [name, digest.sha256]));
    return claims.configuration
        .filter(({ name, sha256 }) => known.has(name) && known.get(name) !== sha256)
        .map(({ name }) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-differs', name));
}
function statementClaims(payload) {
    const statement = statementIn(payload, LIMITS.characters);
    if (!STATEMENT_TYPES.includes(statement['_type']))
        throw new Error('its _type is not in-toto’s');
    const { predicateType } = statement;
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
function statementIn({ type, bytes }, characters) {
    if (type !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_TYPE */ .Uc)
        throw new Error(`its type is ${type}`);
    return object((0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonBytes */ .dQ)(bytes, { ...LIMITS, characters }), 'the statement');
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
