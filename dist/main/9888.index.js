export const id = 9888;
export const ids = [9888,3221];
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

/***/ 28370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ localKeyPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function localKeyPath(stateFolder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateFolder, 'signing-key.pem');
}


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localKey: () => (/* binding */ localKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40698);
/* harmony import */ var _foundation_given_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40369);
/* harmony import */ var _foundation_own_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70238);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19809);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8621);
/* harmony import */ var _foundation_unfinished_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25588);
/* harmony import */ var _local_key_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28370);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76347);
/* harmony import */ var _private_key_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93221);













async function localKey(stateFolder) {
    const path = (0,_local_key_path_js__WEBPACK_IMPORTED_MODULE_9__/* .localKeyPath */ .C)(stateFolder);
    const publicPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stateFolder, 'signing-key.pub');
    try {
        refuse(stateFolder, 'folder of the signing key', (0,_foundation_own_path_js__WEBPACK_IMPORTED_MODULE_6__/* .makeOwnFolder */ .xc)(stateFolder));
        await makeOnce(path, publicPath);
        await removeUnfinished(stateFolder, path);
        refuse(path, 'signing key', (0,_foundation_own_path_js__WEBPACK_IMPORTED_MODULE_6__/* .whyNotOwn */ .gk)(path, 'file', _foundation_own_path_js__WEBPACK_IMPORTED_MODULE_6__/* .CLOSED */ .V.toReaders));
        const key = (0,_private_key_js__WEBPACK_IMPORTED_MODULE_11__.readPrivateKey)(await (0,_foundation_given_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readGivenFile */ .Mh)({ given: path, what: 'signing key' }, _pem_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_KEY_BYTES */ .Xd), null);
        await replaceIfOther(publicPath, key.publicPem);
        await removeUnfinished(stateFolder, publicPath);
        return { key, publicPath };
    }
    catch (cause) {
        if (cause instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7)
            throw cause;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('local-key', `This user's signing key could not be kept in ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(stateFolder)} (${(0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_12__/* .codeOf */ .$N)(cause)}).`);
    }
}
async function makeOnce(path, publicPath) {
    if (await exists(path))
        return;
    if ((await exists(publicPath)) && !(await exists(path)))
        throw withoutKey(publicPath);
    const { privateKey } = (0,_private_key_js__WEBPACK_IMPORTED_MODULE_11__/* .signingKey */ .N)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ed25519').privateKey);
    await whole(path, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 0o600, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, path).catch((error) => {
        if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_12__/* .codeOf */ .$N)(error) !== 'EEXIST')
            throw error;
    }));
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false);
}
function withoutKey(publicPath) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('local-key-missing', `${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(publicPath)} is here, but its private half is not.`);
}
const UNFINISHED = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/;
const WRITING_MS = 60_000;
const MOST_ENTRIES = 1_000;
async function removeUnfinished(folder, path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    const key = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    for (const entry of await (0,_foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(folder, MOST_ENTRIES).catch(() => [])) {
        if (!entry.name.startsWith(name) || !UNFINISHED.test(entry.name.slice(name.length)))
            continue;
        const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(unfinished).catch(() => null);
        if (facts?.isFile() !== true || facts.uid !== process.geteuid?.())
            continue;
        const isKey = facts.dev === key.dev && facts.ino === key.ino;
        if (isKey || Date.now() - facts.mtimeMs > WRITING_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished).catch(() => undefined);
    }
}
async function replaceIfOther(path, text) {
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readRegularFile */ .XF)(path, _pem_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_KEY_BYTES */ .Xd);
    if (read.kind === 'bytes' && read.bytes.toString('utf8') === text)
        return;
    await whole(path, text, 0o644, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path));
}
async function whole(path, text, mode, giveName) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    await (0,_foundation_unfinished_files_js__WEBPACK_IMPORTED_MODULE_8__/* .whileUnfinished */ .V)(temporary, async () => {
        try {
            await write(temporary, text, mode);
            await giveName(temporary);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        }
    });
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
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('local-key-unsafe', `The ${what}, ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}, ${why}, so what the key signs proves nothing.`);
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
