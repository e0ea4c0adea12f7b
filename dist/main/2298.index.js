export const id = 2298;
export const ids = [2298,5102];
export const modules = {

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readPlainJson)
/* harmony export */ });
/* harmony import */ var _probes_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31935);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87444);


/**
 * Reads JSON that other programs or people wrote, in any form but an ambiguous one: a member that is written twice is
 * refused.
 *
 * @throws an error whose message says what is wrong with the text
 */
function readPlainJson(bytes, limits) {
    const text = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes);
    if (text === null)
        throw new Error('it is not UTF-8 text without byte order mark');
    return (0,_probes_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(text, limits);
}


/***/ }),

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
/** GeneralName's tags for a mail address and a URI (RFC 5280 §4.2.1.6). */
const NAME_TAGS = [1, 6];
/** Reads a verified certificate's claims. Whatever is not in the one form that Fulcio writes is no claim. */
function claimsOf(signer) {
    return claimsFrom((signer.identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value })));
}
/**
 * Reads a certificate's claims without verifying it: for one that was just asked for, or to show them as unverified. Never
 * to decide anything about one that was found.
 */
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
    return {
        identity: only(values(SUBJECT_ALTERNATIVE_NAME), soleName),
        issuer: text(8),
        runnerEnvironment: text(11),
        repositoryUri: text(12),
        commit: text(13),
        ref: text(14),
        workflowUri: text(18),
        runUri: text(21),
    };
}
/**
 * What a certificate says otherwise than the bundle (contract §6): for venue CI everything is compared, and what the
 * certificate does not say differs; a certificate of a CI run cannot vouch for another venue.
 */
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
        ['commit', claims.commit, facts.GITHUB_SHA],
        ['ref', claims.ref, facts.GITHUB_REF],
        ['workflow', claims.workflowUri, `${server}/${facts.GITHUB_WORKFLOW_REF}`],
        ['run', claims.runUri, `${server}/${run}`],
        ['runner environment', claims.runnerEnvironment, facts.RUNNER_ENVIRONMENT],
    ];
    return compared
        .filter(([, certified, claimed]) => certified === null || certified !== claimed)
        .map(([what, certified]) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('certificate-claims-differ', what, certified ?? 'it says nothing'));
}
/** The server before the repository's name, `https://github.com`; empty, which nothing equals, when there is none. */
function serverOf(repositoryUri, repository) {
    const suffix = `/${repository}`;
    const server = repositoryUri?.endsWith(suffix) ? repositoryUri.slice(0, -suffix.length) : '';
    return /^https:\/\/[a-z0-9.-]+(:[0-9]+)?$/.test(server) ? server : '';
}
/** An extension that is there twice says nothing. */
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
/** The certificate's one name, a mail address or a URI in printable ASCII, as both are defined. */
function soleName(der) {
    const [name, ...others] = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(der).subs;
    if (name === undefined || others.length > 0)
        return null;
    if (!NAME_TAGS.some((number) => name.tag.isContextSpecific(number)))
        return null;
    const text = name.value.toString('latin1');
    return /^[\x21-\x7e]+$/.test(text) ? text : null;
}


/***/ }),

/***/ 46215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  certificateVerifier: () => (/* binding */ certificateVerifier)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/evidence/thrown.js
var thrown = __webpack_require__(76665);
// EXTERNAL MODULE: ./build/src/signing/certificate-claims.js
var certificate_claims = __webpack_require__(55102);
;// CONCATENATED MODULE: ./build/src/signing/identity.js


/**
 * How an identity or an issuer is compared: the whole text exactly, or a regular expression that must match the whole
 * text.
 *
 * @throws AttestationError `identity-pattern-invalid` (usage)
 */
function matcher(expected, match) {
    if (match === 'exact')
        return (found) => found !== null && found === expected;
    const pattern = anchored(expected);
    return (found) => found !== null && pattern.test(found);
}
function anchored(expected) {
    try {
        // By itself first: `a)|(b` is no expression, but would be one between the anchors.
        new RegExp(expected, 'u');
        return new RegExp(`^(?:${expected})$`, 'u');
    }
    catch (cause) {
        throw new errors/* AttestationError */.L('usage', 'identity-pattern-invalid', `This is no regular expression: ${(0,errors/* printable */.g)((0,thrown/* messageOf */.b)(cause))}.`, 'Write it as JavaScript does; it must match the whole identity or issuer.', cause);
    }
}

// EXTERNAL MODULE: ./build/src/signing/parse-signature.js
var parse_signature = __webpack_require__(84485);
// EXTERNAL MODULE: ./build/src/signing/read-statement.js
var read_statement = __webpack_require__(32417);
;// CONCATENATED MODULE: ./build/src/signing/verify-certificate.js








/**
 * Verifies signatures of a certificate's identity: chain, certificate log, transparency log and time against the trusted
 * root, then identity and issuer, compared whole. @sigstore/verify's own policy is not used: its identities are
 * unanchored patterns.
 *
 * @throws AttestationError `identity-pattern-invalid` (usage)
 */
function certificateVerifier(trust, trusted) {
    const isIdentity = matcher(trust.identity, trust.match);
    const isIssuer = matcher(trust.issuer, trust.match);
    const verifier = new dist/* Verifier */.BL(trusted.material, trusted.thresholds);
    return (bundleBytes, signatureBytes) => {
        const file = (0,parse_signature/* parseSignature */.u)(signatureBytes);
        if (!file.ok)
            return { ok: false, reasons: [file.reason] };
        if (file.parsed.keyHint !== null)
            return { ok: false, reasons: [(0,reasons/* reason */.l)('signer-is-key')] };
        const verified = verify(verifier, file.parsed);
        if (!verified.ok)
            return { ok: false, reasons: [verified.reason] };
        const claims = (0,certificate_claims/* claimsOf */.d)(verified.signer);
        const { identity, issuer } = claims;
        const others = [
            ...(isIdentity(identity) ? [] : [(0,reasons/* reason */.l)('identity-not-expected', null, identity ?? 'nobody')]),
            ...(isIssuer(issuer) ? [] : [(0,reasons/* reason */.l)('issuer-not-expected', null, issuer ?? 'nobody')]),
        ];
        if (others.length > 0)
            return { ok: false, reasons: others };
        const statement = (0,read_statement/* readStatement */.c)(file.parsed.payload, bundleBytes);
        return {
            ok: true,
            signer: { kind: 'certificate', description: (0,errors/* printable */.g)(`${identity} (${issuer})`, 500) },
            verifiedTime: verified.time,
            reasons: statement.reasons,
            compare: (bundle) => [...statement.compare(bundle), ...(0,certificate_claims/* compareClaims */.f)(claims, bundle)],
        };
    };
}
function verify(verifier, { bundle }) {
    try {
        const entity = (0,dist/* toSignedEntity */.DC)(bundle);
        const signer = verifier.verify(entity);
        const time = earliest(entity);
        return time === null
            ? { ok: false, reason: (0,reasons/* reason */.l)('signing-time-invalid', null, 'there is no time') }
            : { ok: true, signer, time };
    }
    catch (error) {
        const code = error instanceof dist/* VerificationError */.mk ? codeOf(error.code) : 'signature-invalid';
        return { ok: false, reason: (0,reasons/* reason */.l)(code, null, (0,thrown/* messageOf */.b)(error)) };
    }
}
function codeOf(code) {
    if (code.startsWith('TLOG'))
        return 'log-entry-invalid';
    switch (code) {
        case 'TIMESTAMP_ERROR':
            return 'signing-time-invalid';
        case 'CERTIFICATE_ERROR':
            return 'certificate-invalid';
        default:
            return 'signature-invalid';
    }
}
/** Of the verified times the earliest: evidence is never younger than that. A log's time counts only when it promised it. */
function earliest(entity) {
    const times = entity.timestamps.flatMap((timestamp) => {
        if (timestamp.$case === 'timestamp-authority')
            return [timestamp.timestamp.signingTime.getTime()];
        const { inclusionPromise, integratedTime } = timestamp.tlogEntry;
        return inclusionPromise === undefined ? [] : [Number(integratedTime) * 1000];
    });
    const time = Math.min(...times);
    return Number.isFinite(time) ? new Date(time) : null;
}


/***/ })

};
