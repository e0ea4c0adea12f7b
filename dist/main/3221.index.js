export const id = 3221;
export const ids = [3221];
export const modules = {

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

/***/ 93221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPrivateKey: () => (/* binding */ readPrivateKey),
  N: () => (/* binding */ signingKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/asn1/index.js
var asn1 = __webpack_require__(86027);
// EXTERNAL MODULE: ./build/src/signing/der-work.js
var der_work = __webpack_require__(40222);
;// CONCATENATED MODULE: ./build/src/signing/encrypted-key.js


const PBES2 = '1.2.840.113549.1.5.13';
const DERIVATIONS = {
    '1.2.840.113549.1.5.12': [1],
    '1.3.6.1.4.1.11591.4.11': [1, 2, 3],
};
const MOST_WORK = 2n ** 20n;
function encryptedKeyIn(pem) {
    const base64 = /-----BEGIN ENCRYPTED PRIVATE KEY-----([^-]*)-----END ENCRYPTED PRIVATE KEY-----/.exec(pem)?.[1];
    if (base64 === undefined)
        return null;
    const der = Buffer.from(base64, 'base64');
    if (!(0,der_work/* isSoonRead */.CB)([der]))
        return 'slow';
    try {
        const work = workOf(asn1.ASN1Obj.parseBuffer(der));
        return work !== null && work <= MOST_WORK ? der : 'slow';
    }
    catch {
        return null;
    }
}
function workOf({ subs: [algorithm] }) {
    if (algorithm?.subs[0]?.toOID() !== PBES2)
        return null;
    const derivation = algorithm.subs[1]?.subs[0];
    const factors = DERIVATIONS[derivation?.subs[0]?.toOID() ?? ''];
    const parameters = derivation?.subs[1]?.subs ?? [];
    return factors?.reduce((work, index) => work * positive(parameters[index]), 1n) ?? null;
}
function positive(object) {
    const value = object?.toInteger() ?? 0n;
    if (value <= 0n)
        throw new RangeError('not a number of rounds');
    return value;
}

// EXTERNAL MODULE: ./build/src/signing/pem.js
var signing_pem = __webpack_require__(76347);
;// CONCATENATED MODULE: ./build/src/signing/private-key.js




function readPrivateKey(pem, passphrase) {
    refuseOtherContent(pem, passphrase);
    const privateKey = (0,signing_pem/* pemContent */.wM)(pem) === 'encrypted' ? opened(pem, passphrase ?? '') : plain(pem);
    return signingKey(privateKey);
}
function plain(pem) {
    try {
        return whole((0,external_node_crypto_.createPrivateKey)({ key: pem, format: 'pem' }));
    }
    catch {
        throw damaged();
    }
}
function opened(pem, passphrase) {
    const der = encryptedKeyIn(pem);
    if (der === null)
        throw damaged();
    if (der === 'slow')
        throw invalid('is encrypted in another way than PBES2, or takes more than 1,048,576 rounds to open', 'Encrypt it again: openssl pkcs8 -topk8 -in old.pem -out key.pem');
    try {
        return whole((0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type: 'pkcs8', passphrase }));
    }
    catch {
        throw invalid('is encrypted, and the passphrase does not open it', 'Check SIGNING_KEY_PASSPHRASE in the environment.');
    }
}
function signingKey(privateKey) {
    const kind = (0,signing_pem/* keyKind */.qp)(privateKey);
    if (kind === null)
        throw invalid(`is of type ${typeOf(privateKey)}, not P-256 or ed25519`);
    return {
        privateKey,
        kind,
        fingerprint: (0,signing_pem/* fingerprintOf */.ax)(privateKey),
        publicPem: (0,external_node_crypto_.createPublicKey)(privateKey).export({ type: 'spki', format: 'pem' }).toString(),
    };
}
function refuseOtherContent(pem, passphrase) {
    if (pem.trim() === '')
        throw invalid('is empty');
    if (pem.length > signing_pem/* MAX_KEY_BYTES */.Xd)
        throw invalid('is larger than any key');
    switch ((0,signing_pem/* pemContent */.wM)(pem)) {
        case 'private':
            return;
        case 'encrypted':
            if (passphrase !== null && passphrase !== '')
                return;
            throw invalid('is encrypted, and no passphrase is given', 'Put the passphrase into the environment as SIGNING_KEY_PASSPHRASE.');
        case 'public':
            throw invalid('is a public key, and signing needs the private one', 'Name the private key of this pair.');
        case 'certificate':
            throw invalid('is a certificate, not a private key', 'Name the private key that belongs to it.');
        case 'old-private':
            throw invalid('is a private key in another form than PKCS#8', 'Convert it: openssl pkcs8 -topk8 -nodes -in old.pem -out key.pem (RSA keys are not accepted).');
        case 'cosign':
            throw invalid('is in cosign’s own encrypted form', 'Sign with cosign itself, or use another key.');
        case 'other':
        case 'none':
            throw invalid('is not a PEM private key');
    }
}
function typeOf(key) {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
    return type === 'ec' ? `EC ${details?.namedCurve ?? ''}`.trim() : (type ?? 'unknown').toUpperCase();
}
function whole(key) {
    (0,signing_pem/* fingerprintOf */.ax)(key);
    return key;
}
function damaged() {
    return invalid('is damaged', 'Copy the whole file again.');
}
function invalid(is, advice = 'Give a P-256 or ed25519 private key in PEM (PKCS#8).') {
    return new errors/* AttestationError */.L7('signing-key-invalid', `The signing key ${is}.`, { advice });
}


/***/ })

};
