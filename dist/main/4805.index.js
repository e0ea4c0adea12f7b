export const id = 4805;
export const ids = [4805,9032];
export const modules = {

/***/ 49032:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.preAuthEncoding = preAuthEncoding;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const PAE_PREFIX = 'DSSEv1';
// DSSE Pre-Authentication Encoding
function preAuthEncoding(payloadType, payload) {
    const typeBytes = Buffer.from(payloadType, 'utf-8');
    return Buffer.concat([
        Buffer.from(`${PAE_PREFIX} ${typeBytes.length} `, 'ascii'),
        typeBytes,
        Buffer.from(` ${payload.length} `, 'ascii'),
        payload,
    ]);
}


/***/ }),

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

/***/ 14410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyVerifier: () => (/* binding */ keyVerifier)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core_dist_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49032);
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46706);
/* harmony import */ var _parse_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84485);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76347);
/* harmony import */ var _read_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32417);






/** Verifies signatures of one trusted key. A log's entry or a certificate in the file counts for nothing here. */
function keyVerifier(key) {
    return (bundleBytes, signatureBytes) => verifyWithKey(key, bundleBytes, signatureBytes);
}
function verifyWithKey(key, bundleBytes, signatureBytes) {
    const file = (0,_parse_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSignature */ .u)(signatureBytes);
    if (!file.ok)
        return { ok: false, reasons: [file.reason] };
    const { payload, signature, keyHint } = file.parsed;
    if (keyHint === null)
        return { ok: false, reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('signer-is-certificate')] };
    if (keyHint !== key.fingerprint.hint) {
        return { ok: false, reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('key-not-expected', null, keyHint === '' ? 'no key' : keyHint)] };
    }
    const signed = (0,_sigstore_core_dist_dsse_js__WEBPACK_IMPORTED_MODULE_1__.preAuthEncoding)(payload.type, payload.bytes);
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)((0,_pem_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .qQ)(key.kind), signed, key.publicKey, signature)) {
        return {
            ok: false,
            reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('signature-invalid', null, 'it was not made with this key over this statement')],
        };
    }
    return {
        ok: true,
        signer: { kind: 'key', description: `key ${key.fingerprint.hex}` },
        verifiedTime: null,
        ...(0,_read_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .readStatement */ .c)(payload, bundleBytes),
    };
}


/***/ })

};
