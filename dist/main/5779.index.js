export const id = 5779;
export const ids = [5779];
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

/***/ 25779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrustedRoot: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54187);
/* harmony import */ var _evidence_plain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2886);
/* harmony import */ var _evidence_thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76665);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);





const MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot';
const LIMITS = { characters: 4 * 1024 * 1024, depth: 16 };
/**
 * Reads a trusted root. What it names is required: an instance with a transparency log (public-good) needs an entry of
 * it, one without (GitHub's) does not; a verified time is always required. So the caller's choice of root is the
 * profile, and the signature has no say in it.
 *
 * @throws AttestationError `trusted-root-invalid` (usage)
 */
function readTrustedRoot(text) {
    try {
        const json = (0,_evidence_plain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainJson */ .z)(Buffer.from(text, 'utf8'), LIMITS);
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(json);
        if (!root.mediaType.startsWith(MEDIA_TYPE))
            throw new Error('its media type is not a trusted root’s');
        if (root.certificateAuthorities.length === 0)
            throw new Error('it names no certificate authority');
        if (root.tlogs.length + root.timestampAuthorities.length === 0) {
            throw new Error('it names neither a log nor a timestamp authority');
        }
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
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('usage', 'trusted-root-invalid', `The trusted root cannot be used: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)((0,_evidence_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause))}.`, 'Give one JSON object, as cosign trusted-root create or one line of gh attestation trusted-root writes it (docs/verifying.md).', cause);
    }
}


/***/ })

};
