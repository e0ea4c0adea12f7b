export const id = 8160;
export const ids = [8160];
export const modules = {

/***/ 87513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ formFault)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);

const KEY_USAGE = '2.5.29.15';
const ALTERNATIVE_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENDED_KEY_USAGE = '2.5.29.37';
/**
 * Extensions that this program or @sigstore/verify looks at, with the tag that each begins with. A reader must reject a
 * certificate with any other that is critical (RFC 5280, 4.2): the poison of a precertificate (RFC 6962, 3.1), or name
 * constraints, for two.
 */
const KNOWN = new Map([
    [KEY_USAGE, 0x03],
    [ALTERNATIVE_NAME, 0x30],
    [BASIC_CONSTRAINTS, 0x30],
    [EXTENDED_KEY_USAGE, 0x30],
]);
/** id-kp-codeSigning and id-kp-timeStamping (RFC 5280, 4.2.1.12). */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
/**
 * Returns why a certificate does not count for a purpose, by its form and its extensions alone; null if it does.
 * @sigstore/verify looks at the first of several extensions, at the beginning of each, and at few of an authority's.
 */
function formFault(der, purpose) {
    const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der));
    if (certificate.version !== 'v3')
        return 'it is not of version 3';
    const extensions = certificate.extensions.map(extensionOf);
    const oids = extensions.map(({ oid }) => oid);
    const twice = oids.find((oid, index) => oids.indexOf(oid) !== index);
    if (twice !== undefined)
        return `it has the extension ${twice} twice`;
    const unknown = extensions.find(({ oid, critical }) => critical && !KNOWN.has(oid));
    if (unknown !== undefined)
        return `it has the critical extension ${unknown.oid}, which is not known`;
    const odd = extensions.find((each) => !isWhole(each));
    if (odd !== undefined)
        return `its extension ${odd.oid} is not of the form that it must have`;
    return purposeFault(certificate, extensions, purpose);
}
/** Extension ::= SEQUENCE { extnID, critical BOOLEAN DEFAULT FALSE, extnValue } (RFC 5280, 4.1). */
function extensionOf({ subs }) {
    const [oid, value] = [subs[0], subs.at(-1)];
    // Three members: `critical` is there, and DER has no FALSE that is the default.
    return { oid: oid?.toOID() ?? '', critical: subs.length > 2, value: Buffer.from(value?.value ?? []) };
}
/** Returns whether nothing follows what a parser reads of a known extension. */
function isWhole({ oid, value }) {
    const tag = KNOWN.get(oid);
    if (tag === undefined)
        return true;
    try {
        return value[0] === tag && _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(value).toDER().equals(value);
    }
    catch {
        return false;
    }
}
function purposeFault(certificate, extensions, purpose) {
    const usage = extensions.find(({ oid }) => oid === EXTENDED_KEY_USAGE);
    const uses = usage === undefined ? null : _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(usage.value).subs.map((each) => each.toOID());
    const isAuthority = certificate.extBasicConstraints?.isCA === true;
    switch (purpose) {
        case 'signer':
            if (isAuthority)
                return 'it belongs to an authority';
            return uses?.join() === CODE_SIGNING ? null : 'it is not for code signing alone';
        case 'time-stamper':
            // RFC 3161, 2.3: this one use, and critical.
            return uses?.join() === TIME_STAMPING && usage?.critical === true
                ? null
                : 'it is not for time stamps alone';
        case 'signer-authority':
        case 'time-authority': {
            const needed = purpose === 'signer-authority' ? CODE_SIGNING : TIME_STAMPING;
            if (!isAuthority)
                return 'it does not belong to an authority';
            return uses === null || uses.includes(needed) ? null : 'its authority is for other purposes';
        }
    }
}


/***/ }),

/***/ 25779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrustedRoot: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54187);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98461);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8621);
/* harmony import */ var _certificate_form_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87513);
/* harmony import */ var _instances_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5045);







const MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot';
const LIMITS = { characters: _instances_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ROOT_BYTES */ .ax, depth: 16 };
/**
 * Reads a trusted root. What it names is required: an instance with a transparency log (public-good) needs an entry of
 * it, one without (GitHub's) does not; a verified time is always required. So the caller's choice of root is the
 * profile, and the signature cannot change it.
 *
 * @throws AttestationError `trusted-root-invalid` (usage)
 */
function readTrustedRoot(text) {
    try {
        const json = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonBytes */ .dQ)(Buffer.from(text, 'utf8'), LIMITS);
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(json);
        if (!root.mediaType.startsWith(MEDIA_TYPE))
            throw new Error('its media type is not a trusted root’s');
        if (root.certificateAuthorities.length === 0)
            throw new Error('it names no certificate authority');
        if (root.tlogs.length + root.timestampAuthorities.length === 0) {
            throw new Error('it names neither a log nor a timestamp authority');
        }
        refuseOddAuthorities(root);
        return {
            material: (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toTrustMaterial */ .jO)(root),
            thresholds: {
                ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
                tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
                timestampThreshold: 1,
            },
        };
    }
    catch (cause) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L('trusted-root-invalid', `The trusted root cannot be used: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(cause))}.`, { cause });
    }
}
/** A chain begins with who signs: of time stamps the stamper itself, of certificates the lowest authority. */
function refuseOddAuthorities({ certificateAuthorities, timestampAuthorities }) {
    for (const { certChain } of certificateAuthorities)
        for (const { rawBytes } of certChain?.certificates ?? [])
            refuseOdd(rawBytes, 'signer-authority');
    for (const { certChain } of timestampAuthorities)
        for (const [index, { rawBytes }] of (certChain?.certificates ?? []).entries())
            refuseOdd(rawBytes, index === 0 ? 'time-stamper' : 'time-authority');
}
function refuseOdd(rawBytes, purpose) {
    const fault = (0,_certificate_form_js__WEBPACK_IMPORTED_MODULE_4__/* .formFault */ .$)(rawBytes, purpose);
    if (fault !== null)
        throw new Error(`of one of its certificates, ${fault}`);
}


/***/ })

};
