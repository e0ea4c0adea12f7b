export const id = 5740;
export const ids = [5740,5102];
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

/***/ 87513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ formFault)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
/* harmony import */ var _der_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40222);
/* harmony import */ var _usual_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52633);




const KEY_USAGE = '2.5.29.15';
const ALTERNATIVE_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const LOOKED_AT = new Map([
    [KEY_USAGE, 0x03],
    [ALTERNATIVE_NAME, 0x30],
    [BASIC_CONSTRAINTS, 0x30],
    [EXTENDED_KEY_USAGE, 0x30],
]);
const SAYS_MORE = new Set([
    '2.5.29.14',
    '2.5.29.35',
    '2.5.29.31',
    '2.5.29.32',
    '1.3.6.1.5.5.7.1.1',
    '1.3.6.1.4.1.11129.2.4.2',
]);
const FULCIO = /^1\.3\.6\.1\.4\.1\.57264\.1\.\d{1,3}$/;
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
function formFault(der, purpose) {
    if (!(0,_der_work_js__WEBPACK_IMPORTED_MODULE_2__/* .isSoonRead */ .CB)([der]))
        return 'it takes too long to read';
    const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate.parse(Buffer.from(der));
    if (certificate.version !== 'v3')
        return 'it is not of version 3';
    const outside = bodyFault(Buffer.from(der));
    if (outside !== null)
        return outside;
    const extensions = certificate.extensions.map(extensionOf);
    const oids = extensions.map(({ oid }) => oid);
    const twice = oids.find((oid, index) => oids.indexOf(oid) !== index);
    if (twice !== undefined)
        return `it has the extension ${twice} twice`;
    const unknown = extensions.find((each) => !isKnown(each));
    if (unknown !== undefined)
        return `it has the extension ${unknown.oid}, which is not known`;
    const odd = extensions.find((each) => !isWhole(each));
    if (odd !== undefined)
        return `its extension ${odd.oid} is not of the form that it must have`;
    return purposeFault(certificate, extensions, purpose);
}
const MEMBERS = 8;
const SIGNATURE_ALGORITHMS = new Set([
    ...[2, 3, 4].map((number) => `1.2.840.10045.4.3.${number}`),
    ...[11, 12, 13].map((number) => `1.2.840.113549.1.1.${number}`),
    '1.3.101.112',
]);
function bodyFault(der) {
    const [body, outer] = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.ASN1Obj.parseBuffer(der).subs;
    if (body?.subs.length !== MEMBERS)
        return 'it does not have the members that it must have';
    if (outer === undefined || body.subs[2]?.toDER().equals(outer.toDER()) !== true)
        return 'it names two algorithms for its signature';
    if (!(0,_usual_key_js__WEBPACK_IMPORTED_MODULE_3__/* .isUsualKey */ ._)(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der).publicKey))
        return 'its key is of a kind that is not known';
    const isKnownAlgorithm = SIGNATURE_ALGORITHMS.has(outer.subs[0]?.toOID() ?? '');
    return isKnownAlgorithm ? null : 'its signature is of an unknown algorithm';
}
function isKnown({ oid, critical }) {
    return LOOKED_AT.has(oid) || (!critical && (SAYS_MORE.has(oid) || FULCIO.test(oid)));
}
function extensionOf({ subs }) {
    const [oid, value] = [subs[0], subs.at(-1)];
    return { oid: oid?.toOID() ?? '', critical: subs.length > 2, value: Buffer.from(value?.value ?? []) };
}
function isWhole({ oid, value }) {
    const tag = LOOKED_AT.get(oid);
    if (tag === undefined)
        return true;
    try {
        const parsed = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.ASN1Obj.parseBuffer(value);
        return value[0] === tag && parsed.toDER().equals(value) && (oid !== BASIC_CONSTRAINTS || isBasic(parsed));
    }
    catch {
        return false;
    }
}
function isBasic({ subs: [isAuthority, pathLength, ...others] }) {
    return (others.length === 0 && isAuthority?.tag.isBoolean() !== false && pathLength?.tag.isInteger() !== false);
}
const STAMPER_USAGES = [0, 1];
function isToSign(extensions) {
    const usage = extensions.find(({ oid }) => oid === KEY_USAGE);
    if (usage === undefined)
        return true;
    const bits = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.ASN1Obj.parseBuffer(usage.value).toBitString();
    const given = bits.flatMap((bit, index) => (bit === 1 ? [index] : []));
    return given.length > 0 && given.every((index) => STAMPER_USAGES.includes(index));
}
function purposeFault(certificate, extensions, purpose) {
    const usage = extensions.find(({ oid }) => oid === EXTENDED_KEY_USAGE);
    const uses = usage === undefined ? null : _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.ASN1Obj.parseBuffer(usage.value).subs.map((each) => each.toOID());
    const isAuthority = certificate.extBasicConstraints?.isCA === true || certificate.extKeyUsage?.keyCertSign === true;
    switch (purpose) {
        case 'signer':
            if (isAuthority)
                return 'it belongs to an authority';
            return uses?.join() === CODE_SIGNING ? null : 'it is not for code signing alone';
        case 'time-stamper':
            if (isAuthority)
                return 'it belongs to an authority';
            if (!isToSign(extensions))
                return 'its key is not for signatures alone';
            return uses?.join() === TIME_STAMPING && usage?.critical === true
                ? null
                : 'it is not for time stamps alone';
        case 'signer-authority':
        case 'time-authority': {
            const needed = purpose === 'signer-authority' ? CODE_SIGNING : TIME_STAMPING;
            if (certificate.extBasicConstraints?.isCA !== true)
                return 'it does not belong to an authority';
            return uses === null || uses.includes(needed) ? null : 'its authority is for other purposes';
        }
    }
}


/***/ }),

/***/ 52633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isUsualKey)
/* harmony export */ });
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const [LEAST_RSA_BITS, MOST_RSA_BITS, RSA_EXPONENT] = [2048, 4096, 65537n];
function isUsualKey({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
    switch (type) {
        case 'ed25519':
            return true;
        case 'ec':
            return CURVES.includes(details?.namedCurve ?? '');
        case 'rsa': {
            const bits = details?.modulusLength ?? 0;
            return bits >= LEAST_RSA_BITS && bits <= MOST_RSA_BITS && details?.publicExponent === RSA_EXPONENT;
        }
        default:
            return false;
    }
}


/***/ }),

/***/ 15740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  certificateVerifier: () => (/* binding */ certificateVerifier)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/signing/certificate-claims.js
var certificate_claims = __webpack_require__(55102);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var json = __webpack_require__(98461);
// EXTERNAL MODULE: ./build/src/signing/certificate-form.js
var certificate_form = __webpack_require__(87513);
;// CONCATENATED MODULE: ./build/src/signing/certificate-use.js




const BODY_LIMITS = { characters: 256 * 1024, depth: 16 };
function useFault({ verificationMaterial: { content } }) {
    if (content.$case !== 'certificate')
        return 'it is not one certificate';
    const raw = Buffer.from(content.certificate.rawBytes);
    const fault = (0,certificate_form/* formFault */.$)(raw, 'signer');
    if (fault !== null)
        return fault;
    return core_dist.X509Certificate.parse(raw).extKeyUsage?.digitalSignature === true
        ? null
        : 'it is not for digital signatures';
}
const MOST_TIMESTAMP_BYTES = 2_048;
const TIMESTAMPS = '1.3.6.1.4.1.11129.2.4.2';
function timestampsFault({ verificationMaterial: { content } }) {
    if (content.$case !== 'certificate')
        return 'it is not one certificate';
    const { extensions } = core_dist.X509Certificate.parse(Buffer.from(content.certificate.rawBytes));
    const lists = extensions.filter(({ subs: [oid] }) => oid?.toOID() === TIMESTAMPS);
    const bytes = lists.reduce((sum, { subs }) => sum + (subs.at(-1)?.value.length ?? 0), 0);
    return bytes > MOST_TIMESTAMP_BYTES
        ? `it has more than ${MOST_TIMESTAMP_BYTES} bytes of logs’ timestamps`
        : null;
}
function issuerFault({ verificationMaterial: { content } }, { certificateAuthorities }) {
    if (content.$case !== 'certificate')
        return 'it is not one certificate';
    const certificate = new external_node_crypto_.X509Certificate(Buffer.from(content.certificate.rawBytes));
    const isIssuer = (der) => certificate.verify(new external_node_crypto_.X509Certificate(der).publicKey);
    return certificateAuthorities.some(({ certChain }) => certChain.some(({ root }) => isIssuer(root.toDER())))
        ? null
        : 'its algorithm is not of the key that signed it';
}
function entryFault({ verificationMaterial: { content, tlogEntries } }) {
    if (content.$case !== 'certificate')
        return 'it is not one certificate';
    const raw = Buffer.from(content.certificate.rawBytes);
    for (const { canonicalizedBody } of tlogEntries) {
        const found = certificatesIn(Buffer.from(canonicalizedBody));
        if (found.length !== 1 || found[0]?.equals(raw) !== true)
            return 'the log entry names another signer';
    }
    return null;
}
function certificatesIn(body) {
    const spec = (0,json/* membersOf */.lS)((0,json/* membersOf */.lS)((0,json/* parseJsonBytes */.dQ)(body, BODY_LIMITS))?.['spec']);
    const dsse = (0,json/* listOf */.c3)(spec?.['signatures'] ?? []) ?? [];
    const hashed = (0,json/* membersOf */.lS)((0,json/* membersOf */.lS)(spec?.['signature'])?.['publicKey'])?.['content'];
    const envelope = (0,json/* membersOf */.lS)((0,json/* membersOf */.lS)(spec?.['content'])?.['envelope']);
    const intoto = (0,json/* listOf */.c3)(envelope?.['signatures'] ?? []) ?? [];
    return [
        ...dsse.map((each) => derOf((0,json/* membersOf */.lS)(each)?.['verifier'])),
        ...(hashed === undefined ? [] : [derOf(hashed)]),
        ...intoto.map((each) => derOf((0,json/* membersOf */.lS)(each)?.['publicKey'])),
    ];
}
function derOf(base64) {
    if (typeof base64 !== 'string')
        return Buffer.alloc(0);
    try {
        return new external_node_crypto_.X509Certificate(Buffer.from(base64, 'base64')).raw;
    }
    catch {
        return Buffer.alloc(0);
    }
}
function logKeyFault({ verificationMaterial: { tlogEntries } }, { tlogs }, time) {
    for (const { inclusionPromise, logId } of tlogEntries) {
        if (inclusionPromise !== undefined)
            continue;
        const id = Buffer.from(logId?.keyId ?? []);
        const isValid = tlogs.some((log) => log.logID.equals(id) && log.validFor.start <= time && time <= log.validFor.end);
        if (!isValid)
            return 'the key of the log was not valid at that time';
    }
    return null;
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/src/signing/identity.js



function matcher(expected, match) {
    if (match === 'exact')
        return (found) => found !== null && found === expected;
    const pattern = anchored(expected);
    return (found) => found !== null && found.length <= LONGEST && matchesInTime(pattern, found);
}
const LONGEST = 2_048;
const MATCH_LIMIT_MS = 500;
const TEST = new external_node_vm_.Script('pattern.test(found)');
function matchesInTime(pattern, found) {
    try {
        return TEST.runInContext((0,external_node_vm_.createContext)({ pattern, found }), { timeout: MATCH_LIMIT_MS }) === true;
    }
    catch (error) {
        if ((0,thrown/* codeOf */.$N)(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return false;
        throw error;
    }
}
function anchored(expected) {
    if (expected.length > LONGEST)
        throw new errors/* AttestationError */.L7('identity-pattern-invalid', `This regular expression has more than ${LONGEST} characters: ${(0,errors/* printable */.g$)(expected, 60)}.`);
    try {
        new RegExp(expected, 'u');
        return new RegExp(`^(?:${expected})$`, 'u');
    }
    catch (cause) {
        throw new errors/* AttestationError */.L7('identity-pattern-invalid', `This is not a regular expression: ${(0,errors/* printable */.g$)((0,thrown/* messageOf */.bD)(cause))}.`, { cause });
    }
}

// EXTERNAL MODULE: ./build/src/signing/parse-signature.js + 2 modules
var parse_signature = __webpack_require__(95997);
;// CONCATENATED MODULE: ./build/src/signing/timestamp-form.js

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATES = ['1.2.840.113549.1.9.16.2.12', '1.2.840.113549.1.9.16.2.47'];
const DIGESTS = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
const GRANTED = [0n, 1n];
const MOST_ACCURACY_SECONDS = 60;
const TAG = { boolean: 0x01, integer: 0x02, octets: 0x04, oid: 0x06, time: 0x18, sequence: 0x30, set: 0x31 };
const context = (number) => 0xa0 + number;
const INFO = [TAG.integer, TAG.oid, TAG.sequence, TAG.integer, TAG.time];
const INFO_OPTIONAL = [TAG.sequence, TAG.boolean, TAG.integer, context(0), context(1)];
const SIGNER = [TAG.integer, TAG.sequence, TAG.sequence, context(0), TAG.sequence, TAG.octets];
const SIGNER_OPTIONAL = [context(1)];
function timestampFault(timestamp, stampers) {
    try {
        return faultOf(timestamp, stampers);
    }
    catch {
        return 'its timestamp is not of the form that it must have';
    }
}
function faultOf(timestamp, stampers) {
    if (!GRANTED.includes(timestamp.status))
        return 'the authority refused to give a time';
    const signedData = member(member(timestamp.root, 1), 1).subs[0];
    const [signer, ...others] = signedData?.subs.at(-1)?.subs ?? [];
    if (signer === undefined || others.length > 0)
        return 'its timestamp does not have one signer';
    if (!hasMembers(signer, SIGNER, SIGNER_OPTIONAL))
        return 'the signer of its timestamp is not of the known form';
    return (infoFault(timestamp.tstInfo.root) ??
        attributesFault(attributesOf(signer), stampersOf(timestamp, stampers)));
}
function infoFault(info) {
    if (!hasMembers(info, INFO, INFO_OPTIONAL) || timeless(info))
        return 'its timestamp is not of the known form';
    if (member(info, 0).toInteger() !== 1n)
        return 'its timestamp is not of version 1';
    const optional = info.subs.slice(INFO.length);
    const extensions = optional.find(({ tag }) => tag.isContextSpecific(1))?.subs ?? [];
    if (extensions.some(({ subs }) => subs.length > 2))
        return 'its timestamp has a critical extension';
    const accuracy = optional.find(({ tag }) => tag.toDER() === TAG.sequence);
    return accuracy === undefined || isAccurate(accuracy)
        ? null
        : `its timestamp may be wrong by more than ${MOST_ACCURACY_SECONDS} seconds`;
}
function timeless(info) {
    return Number.isNaN(member(info, 4).toDate().getTime());
}
function isAccurate({ subs }) {
    return subs.every((each) => each.tag.isInteger()
        ? each.toInteger() >= 0n && each.toInteger() <= MOST_ACCURACY_SECONDS
        : each.value.length <= 2 && [0, 1].some((number) => each.tag.isContextSpecific(number)));
}
function attributesOf(signer) {
    return member(signer, 3).subs.map((each) => {
        if (!hasMembers(each, [TAG.oid, TAG.set], []))
            throw new Error('an attribute of another form');
        return { oid: member(each, 0).toOID(), values: member(each, 1).subs };
    });
}
function attributesFault(attributes, stampers) {
    const oids = attributes.map(({ oid }) => oid);
    const twice = oids.find((oid, index) => oids.indexOf(oid) !== index);
    if (twice !== undefined)
        return `its timestamp has the attribute ${twice} twice`;
    const sole = (oid) => {
        const values = attributes.find((each) => each.oid === oid)?.values ?? [];
        return values.length === 1 ? values[0] : undefined;
    };
    if (sole(CONTENT_TYPE)?.toOID() !== TST_INFO)
        return 'its timestamp is signed as something else';
    if (sole(MESSAGE_DIGEST)?.tag.isOctetString() !== true)
        return 'its timestamp does not have one digest';
    const named = SIGNING_CERTIFICATES.filter((oid) => oids.includes(oid));
    const isSigner = (oid) => stampers.some((each) => names(sole(oid), each));
    return named.every(isSigner) ? null : 'its timestamp names another certificate';
}
function names(attribute, certificate) {
    const first = attribute?.subs[0]?.subs[0]?.subs ?? [];
    const hash = first.find(({ tag }) => tag.isOctetString())?.value;
    const algorithm = first[0]?.tag.toDER() === TAG.sequence ? DIGESTS[member(first[0], 0).toOID()] : undefined;
    const digest = algorithm ?? (hash?.length === 20 ? 'sha1' : 'sha256');
    return hash !== undefined && (0,external_node_crypto_.createHash)(digest).update(certificate.root.toDER()).digest().equals(hash);
}
function stampersOf({ signerIssuer, signerSerialNumber }, stampers) {
    return stampers.filter(({ issuer, serialNumber }) => issuer.equals(signerIssuer) && serialNumber.equals(signerSerialNumber));
}
function hasMembers({ subs }, needed, optional) {
    const tags = subs.map(({ tag }) => tag.toDER());
    const places = tags.slice(needed.length).map((tag) => optional.indexOf(tag));
    return (needed.every((tag, index) => tags[index] === tag) &&
        places.every((place, index) => place > (places[index - 1] ?? -1)));
}
function member({ subs }, index) {
    const found = subs[index];
    if (found === undefined)
        throw new Error('a member is missing');
    return found;
}

;// CONCATENATED MODULE: ./build/src/signing/verify-certificate.js









function certificateVerifier(trust, trusted, { read, characters }) {
    const isIdentity = matcher(trust.identity, trust.match);
    const isIssuer = matcher(trust.issuer, trust.match);
    const verifier = new dist/* Verifier */.BL(trusted.material, trusted.thresholds);
    return (digest, signatureBytes) => {
        const file = (0,parse_signature.parseSignature)(signatureBytes, characters);
        if (!file.ok)
            return { ok: false, reasons: [file.reason] };
        if (file.parsed.keyHint !== null)
            return { ok: false, reasons: [(0,reasons/* reason */.l)('signer-is-key')] };
        const verified = verify(verifier, file.parsed, trusted);
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
        const statement = read(file.parsed.payload, digest);
        return {
            ok: true,
            signer: { kind: 'certificate', description: (0,errors/* printable */.g$)(`${identity} (${issuer})`, 500) },
            verifiedTime: verified.time,
            reasons: statement.reasons,
            compare: (bundle, result) => [...statement.compare(bundle, result), ...(0,certificate_claims/* compareClaims */.f)(claims, bundle)],
        };
    };
}
function verify(verifier, { bundle }, { material }) {
    try {
        const long = timestampsFault(bundle);
        if (long !== null)
            return { ok: false, reason: (0,reasons/* reason */.l)('certificate-invalid', null, long) };
        const entity = (0,dist/* toSignedEntity */.DC)(bundle);
        const signer = verifier.verify(entity);
        const time = earliest(entity);
        if (time === null)
            return { ok: false, reason: (0,reasons/* reason */.l)('signing-time-invalid', null, 'the signature has no time') };
        const stamp = stampFault(entity, material);
        if (stamp !== null)
            return { ok: false, reason: (0,reasons/* reason */.l)('signing-time-invalid', null, stamp) };
        const use = useFault(bundle) ?? issuerFault(bundle, material);
        if (use !== null)
            return { ok: false, reason: (0,reasons/* reason */.l)('certificate-invalid', null, use) };
        const entry = entryFault(bundle) ?? logKeyFault(bundle, material, time);
        if (entry !== null)
            return { ok: false, reason: (0,reasons/* reason */.l)('log-entry-invalid', null, entry) };
        return { ok: true, signer, time };
    }
    catch (error) {
        const code = error instanceof dist/* VerificationError */.mk ? codeOf(error.code) : 'signature-invalid';
        return { ok: false, reason: (0,reasons/* reason */.l)(code, null, (0,thrown/* whyUnreadable */._p)(error)) };
    }
}
function stampFault({ timestamps }, { timestampAuthorities }) {
    const stampers = timestampAuthorities.flatMap(({ certChain }) => certChain.slice(0, 1));
    for (const each of timestamps) {
        const fault = each.$case === 'timestamp-authority' ? timestampFault(each.timestamp, stampers) : null;
        if (fault !== null)
            return fault;
    }
    return null;
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
