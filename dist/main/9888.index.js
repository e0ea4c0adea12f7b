export const id = 9888;
export const ids = [9888,952];
export const modules = {

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localKey: () => (/* binding */ localKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);
/* harmony import */ var _foundation_given_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40369);
/* harmony import */ var _foundation_own_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32175);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19809);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8621);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76347);
/* harmony import */ var _private_key_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50952);











/**
 * Returns the user's own ed25519 key, made once: only the user can read the private half, and the public half is next
 * to it.
 *
 * @param stateFolder below XDG_STATE_HOME
 * @throws AttestationError `local-key` (blocked) when the key cannot be kept, or others can read it
 */
async function localKey(stateFolder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stateFolder, 'signing-key.pem');
    try {
        refuse(stateFolder, 'folder of the signing key', (0,_foundation_own_path_js__WEBPACK_IMPORTED_MODULE_6__/* .makeOwnFolder */ .xc)(stateFolder));
        await makeOnce(path);
        refuse(path, 'signing key', await whyNotOwnSoon(path));
        const key = (0,_private_key_js__WEBPACK_IMPORTED_MODULE_9__.readPrivateKey)(await (0,_foundation_given_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readGivenFile */ .M)({ given: path, what: 'signing key' }, _pem_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_KEY_BYTES */ .Xd), null);
        const publicPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stateFolder, 'signing-key.pub');
        await replaceIfOther(publicPath, key.publicPem);
        return { key, publicPath };
    }
    catch (cause) {
        if (cause instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L)
            throw cause;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('local-key', `This user's signing key could not be kept in ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(stateFolder)} (${(0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_10__/* .codeOf */ .$N)(cause)}).`);
    }
}
/** Two runs may do this at the same time: the first complete file wins, and both use it. */
async function makeOnce(path) {
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false))
        return;
    const { privateKey } = (0,_private_key_js__WEBPACK_IMPORTED_MODULE_9__/* .signingKey */ .N)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ed25519').privateKey);
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    try {
        await write(temporary, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 0o600);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, path).catch((error) => {
            if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_10__/* .codeOf */ .$N)(error) !== 'EEXIST')
                throw error;
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}
/** How long another run may take from giving the key its name to removing its own. */
const PLACING_MS = 500;
/** Returns why the key is not this user's own; another run that makes it at this moment gives it a second name. */
async function whyNotOwnSoon(path) {
    for (const until = performance.now() + PLACING_MS;; await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(10)) {
        const why = (0,_foundation_own_path_js__WEBPACK_IMPORTED_MODULE_6__/* .whyNotOwn */ .gk)(path, 'file', _foundation_own_path_js__WEBPACK_IMPORTED_MODULE_6__/* .CLOSED */ .V.toReaders);
        if (why === null || performance.now() > until)
            return why;
    }
}
/** Readers may have the file open at any time: it is replaced whole, and only if its content differs. */
async function replaceIfOther(path, text) {
    // Anything may be in its place: no pipe is waited for, and no large file read.
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readRegularFile */ .XF)(path, _pem_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_KEY_BYTES */ .Xd);
    if (read.kind === 'bytes' && read.bytes.toString('utf8') === text)
        return;
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    try {
        await write(temporary, text, 0o644);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}
async function write(path, text, mode) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w', mode);
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function refuse(path, what, why) {
    if (why === null)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('local-key-unsafe', `The ${what}, ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(path)}, ${why}, so what the key signs proves nothing.`);
}


/***/ }),

/***/ 50952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ signingKey),
/* harmony export */   readPrivateKey: () => (/* binding */ readPrivateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76347);



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
