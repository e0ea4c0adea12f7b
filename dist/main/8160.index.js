export const id = 8160;
export const ids = [8160];
export const modules = {

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
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8621);
/* harmony import */ var _instances_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5045);






const MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot';
const LIMITS = { characters: _instances_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ROOT_BYTES */ .ax, depth: 16 };
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
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L('trusted-root-invalid', `The trusted root cannot be used: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(cause))}.`, { cause });
    }
}


/***/ })

};
