export const id = 756;
export const ids = [756];
export const modules = {

/***/ 70756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ signingKey),
/* harmony export */   readPrivateKey: () => (/* binding */ readPrivateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56632);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68703);



/**
 * Reads a private key: PEM, PKCS#8, P-256 or ed25519, encrypted with a passphrase or not.
 *
 * @param passphrase the environment's SIGNING_KEY_PASSPHRASE
 * @throws AttestationError `signing-key-invalid` (usage) with what the text is instead, and never with any part of it
 */
function readPrivateKey(pem, passphrase) {
    refuseOtherContent(pem, passphrase);
    let privateKey;
    try {
        privateKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
            key: pem,
            format: 'pem',
            ...(passphrase === null ? {} : { passphrase }),
        });
    }
    catch {
        // OpenSSL's message does not help, and the error has no cause: no part of a key may reach a log.
        throw (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .pemContent */ .wM)(pem) === 'encrypted'
            ? invalid('is encrypted, and the passphrase does not open it', 'Check SIGNING_KEY_PASSPHRASE in the environment.')
            : invalid('is damaged', 'Copy the whole file again.');
    }
    return signingKey(privateKey);
}
/** Returns a key with its public half, kind and fingerprint. */
function signingKey(privateKey) {
    const kind = (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .keyKind */ .qp)(privateKey);
    if (kind === null)
        throw invalid(`is of type ${typeOf(privateKey)}, not P-256 or ed25519`);
    return {
        privateKey,
        kind,
        fingerprint: (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .ax)(privateKey),
        publicPem: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey).export({ type: 'spki', format: 'pem' }).toString(),
    };
}
function refuseOtherContent(pem, passphrase) {
    if (pem.trim() === '')
        throw invalid('is empty');
    if (pem.length > _pem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY_BYTES */ .Xd)
        throw invalid('is larger than any key');
    switch ((0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .pemContent */ .wM)(pem)) {
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
function invalid(is, advice = 'Give a P-256 or ed25519 private key in PEM (PKCS#8).') {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('signing-key-invalid', `The signing key ${is}.`, { advice });
}


/***/ })

};
