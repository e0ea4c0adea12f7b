export const id = 8706;
export const ids = [8706];
export const modules = {

/***/ 89896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ spkiOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const WHOLE_POINT = 91;
function spkiOf(key) {
    const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    const der = publicKey.export({ type: 'spki', format: 'der' });
    if (publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1' || der.length === WHOLE_POINT)
        return der;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: publicKey.export({ format: 'jwk' }), format: 'jwk' }).export({
        ...{ type: 'spki', format: 'der' },
    });
}


/***/ }),

/***/ 76347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   wM: () => (/* binding */ pemContent),
/* harmony export */   wt: () => (/* binding */ hintInWords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_spki_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89896);



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
const MAX_KEY_BYTES = 64 * 1024;
function pemContent(text) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
    return label === undefined ? 'none' : (LABELS[label] ?? 'other');
}
function keyKind(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return isP256 ? 'p256' : null;
}
function hashOf(kind) {
    return kind === 'p256' ? 'sha256' : null;
}
function hintInWords(hint) {
    const digest = Buffer.from(hint, 'base64');
    const isDigest = digest.length === 32 && digest.toString('base64') === hint;
    return isDigest ? `sha256:${digest.toString('hex')}` : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(hint, 100);
}
function fingerprintOf(key) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_foundation_spki_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiOf */ .B)(key)).digest();
    return { hex: `sha256:${digest.toString('hex')}`, hint: digest.toString('base64') };
}


/***/ }),

/***/ 68706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPublicKey: () => (/* binding */ readPublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76347);



function readPublicKey(pem) {
    refuseOtherContent(pem);
    let publicKey;
    let fingerprint;
    try {
        publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: pem, format: 'pem' });
        fingerprint = (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .ax)(publicKey);
    }
    catch {
        throw invalid('is damaged', 'Copy the whole file again.');
    }
    const kind = (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .keyKind */ .qp)(publicKey);
    if (kind === null) {
        throw invalid(`is of type ${(publicKey.asymmetricKeyType ?? 'unknown').toUpperCase()}, not P-256 or ed25519`);
    }
    return { publicKey, kind, fingerprint };
}
function refuseOtherContent(pem) {
    if (pem.trim() === '')
        throw invalid('is empty');
    if (pem.length > _pem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY_BYTES */ .Xd)
        throw invalid('is larger than any key');
    switch ((0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .pemContent */ .wM)(pem)) {
        case 'public':
            if (pem.split('-----BEGIN ').length === 2)
                return;
            throw invalid('is more than one key', 'Give a file with one public key.');
        case 'certificate':
            throw invalid('is a certificate', 'To trust a certificate, give --certificate-identity and --certificate-oidc-issuer instead.');
        case 'private':
        case 'encrypted':
        case 'old-private':
        case 'cosign':
            throw invalid('is a private key', 'Keep it secret, and give its public half.');
        case 'other':
        case 'none':
            throw invalid('is not a PEM public key', 'Give a PEM file that begins with -----BEGIN PUBLIC KEY-----.');
    }
}
function invalid(is, advice = 'Ask the signer for the public half of the key that signed.') {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('trusted-key-invalid', `The key that you trust ${is}.`, { advice });
}


/***/ })

};
