export const id = 4479;
export const ids = [4479,6860];
export const modules = {

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

/***/ 40222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ isSoonRead),
/* harmony export */   CF: () => (/* binding */ areDocumentsSoonRead)
/* harmony export */ });
/* unused harmony export objectsLookedAt */
const MOST_OBJECTS = 5_000;
const OBJECTS_OF_A_FAULT = 10;
const MAX_DEPTH = 100;
function isSoonRead(documents) {
    const walk = new Walk(MOST_OBJECTS);
    for (const bytes of documents)
        walk.object(bytes, 0, 0);
    return !walk.isEnded;
}
function areDocumentsSoonRead({ verificationMaterial: material }) {
    const { content, timestampVerificationData } = material;
    const chain = content.$case === 'x509CertificateChain' ? content.x509CertificateChain.certificates : [];
    const certificates = content.$case === 'certificate' ? [content.certificate] : chain;
    const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
    return isSoonRead([
        ...certificates.map(({ rawBytes }) => rawBytes),
        ...timestamps.map(({ signedTimestamp }) => signedTimestamp),
    ]);
}
function objectsLookedAt(bytes, most) {
    const walk = new Walk(most);
    walk.object(bytes, 0, 0);
    return walk.objects;
}
class Walk {
    objects = 0;
    faults = 0;
    most;
    constructor(most) {
        this.most = most;
    }
    get isEnded() {
        return this.objects + OBJECTS_OF_A_FAULT * this.faults > this.most;
    }
    object(bytes, at, depth) {
        const tag = bytes[at];
        const length = lengthAt(bytes, at + 1);
        if (depth > MAX_DEPTH || tag === undefined || !isKnownTag(tag) || length === null)
            return null;
        const end = length.next + length.value;
        if (end > bytes.length)
            return null;
        this.objects += 1;
        if (this.isEnded)
            return null;
        const isConstructed = (tag & 0x20) !== 0;
        if (!isConstructed && tag !== OCTET_STRING)
            return end;
        const isRead = this.members(bytes, length.next, end, depth + 1);
        if (!isRead)
            this.faults += 1;
        return isRead || tag === OCTET_STRING ? end : null;
    }
    members(bytes, begin, end, depth) {
        let at = begin;
        while (at !== null && at < end)
            at = this.object(bytes, at, depth);
        return at === end;
    }
}
const OCTET_STRING = 0x04;
const MOST_LENGTH_BYTES = 6;
function isKnownTag(tag) {
    return (tag & 0x1f) !== 0x1f && (tag & 0xdf) !== 0;
}
function lengthAt(bytes, at) {
    const first = bytes[at];
    if (first === undefined)
        return null;
    if (first < 0x80)
        return { value: first, next: at + 1 };
    const next = at + 1 + (first & 0x7f);
    const digits = bytes.subarray(at + 1, next);
    if (digits.length > MOST_LENGTH_BYTES || next > bytes.length || digits[0] === 0)
        return null;
    const value = digits.reduce((sum, digit) => sum * 256 + digit, 0);
    return value < 0x80 ? null : { value, next };
}


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ namedInstance),
/* harmony export */   DZ: () => (/* binding */ isPublicGood),
/* harmony export */   NF: () => (/* binding */ chooseInstance),
/* harmony export */   ax: () => (/* binding */ MAX_ROOT_BYTES),
/* harmony export */   bC: () => (/* binding */ isGitHubs)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

const MAX_ROOT_BYTES = 4 * 1024 * 1024;
const PUBLIC_GOOD = {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
    tsaUrl: null,
};
const GITHUB = {
    fulcioUrl: 'https://fulcio.githubapp.com',
    rekorUrl: null,
    tsaUrl: 'https://timestamp.githubapp.com',
};
function chooseInstance(named, serverUrl, visibility) {
    const instance = namedInstance(named);
    if (instance !== null)
        return instance;
    if (serverUrl === 'https://github.com')
        return visibility === 'public' ? PUBLIC_GOOD : GITHUB;
    throw problem(`No Sigstore instance is known for ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(serverUrl, 100)}`);
}
function isGitHubs({ fulcioUrl }) {
    return fulcioUrl === GITHUB.fulcioUrl;
}
function isPublicGood({ fulcioUrl }) {
    return fulcioUrl === PUBLIC_GOOD.fulcioUrl;
}
function namedInstance({ fulcioUrl, rekorUrl, tsaUrl }) {
    if (fulcioUrl === null && rekorUrl === null && tsaUrl === null)
        return null;
    if (fulcioUrl === null)
        throw problem('A log or timestamp authority is given without fulcio-url');
    if (rekorUrl === null && tsaUrl === null) {
        throw problem('fulcio-url is given without a log or timestamp authority');
    }
    return {
        fulcioUrl: safe(fulcioUrl, 'fulcio-url'),
        rekorUrl: rekorUrl === null ? null : safe(rekorUrl, 'rekor-url'),
        tsaUrl: tsaUrl === null ? null : safe(tsaUrl, 'tsa-url'),
    };
}
function safe(text, name) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isLoopback = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) {
        if (url.username === '' && url.password === '' && url.search === '' && url.hash === '') {
            return text.replace(/\/+$/, '');
        }
    }
    throw problem(`${name} is not an https address`);
}
function problem(message) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('signing-instance', `${message}.`);
}


/***/ }),

/***/ 4479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTrustedRoot: () => (/* binding */ readTrustedRoot)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var foundation_json = __webpack_require__(98461);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
;// CONCATENATED MODULE: ./build/src/signing/authority-chain.js

const LONGEST_CHAIN = 8;
function chainFault(certificates) {
    if (certificates.length > LONGEST_CHAIN)
        return `one authority has ${certificates.length} certificates; it may have ${LONGEST_CHAIN}`;
    const parsed = certificates.map((der) => core_dist.X509Certificate.parse(Buffer.from(der)));
    const differ = (parts) => {
        const there = parts.flatMap((part) => (part === undefined ? [] : [part.toString('hex')]));
        return new Set(there).size === there.length;
    };
    if (!differ(parsed.map(({ subject }) => subject)))
        return 'two certificates of one authority have one name';
    if (parsed.length <= 2)
        return null;
    return differ(parsed.map(({ publicKey }) => publicKey)) &&
        differ(parsed.map(({ extSubjectKeyID: id }) => id?.keyIdentifier))
        ? null
        : 'two certificates of one authority have one key';
}

// EXTERNAL MODULE: ./build/src/signing/certificate-form.js
var certificate_form = __webpack_require__(87513);
// EXTERNAL MODULE: ./build/src/signing/instances.js
var instances = __webpack_require__(5045);
;// CONCATENATED MODULE: ./build/src/signing/trusted-root-form.js

const TIMES = { start: 'text', end: 'text' };
const LOG = {
    baseUrl: 'text',
    hashAlgorithm: 'text',
    publicKey: { rawBytes: 'text', keyDetails: 'text', validFor: TIMES },
    logId: { keyId: 'text' },
    checkpointKeyId: { keyId: 'text' },
    operator: 'text',
};
const AUTHORITY = {
    subject: { organization: 'text', commonName: 'text' },
    uri: 'text',
    certChain: { certificates: [{ rawBytes: 'text' }] },
    validFor: TIMES,
    operator: 'text',
};
const ROOT = {
    mediaType: 'text',
    tlogs: [LOG],
    certificateAuthorities: [AUTHORITY],
    ctlogs: [LOG],
    timestampAuthorities: [AUTHORITY],
};
function strangeInRoot(root) {
    return strange(root, ROOT, 'the root');
}
function strange(value, form, at) {
    if (form === 'text')
        return typeof value === 'string' ? null : `${at} is not a text`;
    if (isList(form)) {
        const items = (0,foundation_json/* listOf */.c3)(value);
        return items === null
            ? `${at} is not a list`
            : first(items.map((item, index) => strange(item, form[0], `${at}[${index}]`)));
    }
    const members = (0,foundation_json/* membersOf */.lS)(value);
    if (members === null)
        return `${at} is not an object`;
    return first(Object.entries(members).map(([name, member]) => {
        const its = Object.hasOwn(form, name) ? form[name] : undefined;
        return its === undefined ? `${at} has an unknown member ${name}` : strange(member, its, name);
    }));
}
function isList(form) {
    return Array.isArray(form);
}
function first(faults) {
    return faults.find((fault) => fault !== null) ?? null;
}

// EXTERNAL MODULE: ./build/src/signing/usual-key.js
var usual_key = __webpack_require__(52633);
;// CONCATENATED MODULE: ./build/src/signing/trusted-root.js










const MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot';
const LIMITS = { characters: instances/* MAX_ROOT_BYTES */.ax, depth: 16 };
function readTrustedRoot(text) {
    try {
        const json = (0,foundation_json/* parseJsonBytes */.dQ)(Buffer.from(text, 'utf8'), LIMITS);
        const odd = strangeInRoot(json);
        if (odd !== null)
            throw new Error(odd);
        const root = dist.TrustedRoot.fromJSON(json);
        if (!root.mediaType.startsWith(MEDIA_TYPE))
            throw new Error('its media type is not a trusted root’s');
        if (root.certificateAuthorities.length === 0)
            throw new Error('it names no certificate authority');
        if (root.tlogs.length + root.timestampAuthorities.length === 0) {
            throw new Error('it names neither a log nor a timestamp authority');
        }
        refuseOddAuthorities(root);
        if (Math.max(root.tlogs.length, root.ctlogs.length) > MOST_LOGS)
            throw new Error(`it has more than ${MOST_LOGS} logs of a kind`);
        const material = (0,verify_dist/* toTrustMaterial */.jO)(root);
        refuseOddLogs(material.tlogs);
        refuseOddLogs(material.ctlogs);
        return {
            material,
            thresholds: {
                ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
                tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
                timestampThreshold: 1,
            },
        };
    }
    catch (cause) {
        throw new errors/* AttestationError */.L7('trusted-root-invalid', `The trusted root cannot be used: ${(0,errors/* printable */.g$)((0,thrown/* whyUnreadable */._p)(cause))}.`, { cause });
    }
}
const MOST_CERTIFICATES = 128;
const MOST_LOGS = 32;
function refuseOddLogs(logs) {
    if (new Set(logs.map(({ logID }) => logID.toString('hex'))).size < logs.length)
        throw new Error('two of its logs have one id');
    if (!logs.every(({ publicKey }) => (0,usual_key/* isUsualKey */._)(publicKey)))
        throw new Error('the key of one of its logs is of a kind that is not known');
}
function refuseOddAuthorities({ certificateAuthorities, timestampAuthorities }) {
    const chainsOf = (authorities) => authorities.map(({ certChain }) => certChain?.certificates.map(({ rawBytes }) => rawBytes) ?? []);
    const [signers, stampers] = [chainsOf(certificateAuthorities), chainsOf(timestampAuthorities)];
    const count = [...signers, ...stampers].flat().length;
    if (count > MOST_CERTIFICATES)
        throw new Error(`it has ${count} certificates, and may have ${MOST_CERTIFICATES}`);
    for (const rawBytes of signers.flat())
        refuseOdd(rawBytes, 'signer-authority');
    for (const chain of stampers)
        for (const [index, rawBytes] of chain.entries())
            refuseOdd(rawBytes, index === 0 ? 'time-stamper' : 'time-authority');
    for (const chain of [...signers, ...stampers]) {
        const fault = chainFault(chain);
        if (fault !== null)
            throw new Error(fault);
    }
}
function refuseOdd(rawBytes, purpose) {
    const fault = (0,certificate_form/* formFault */.$)(rawBytes, purpose);
    if (fault !== null)
        throw new Error(`of one of its certificates, ${fault}`);
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


/***/ })

};
