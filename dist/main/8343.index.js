export const id = 8343;
export const ids = [8343];
export const modules = {

/***/ 57340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ENGINE_NAMES),
/* harmony export */   J: () => (/* binding */ ENGINE_TITLES)
/* harmony export */ });
/**
 * The engines that a run can use, in the order in which `auto` tries them. To add one, start here: the compiler names
 * the other places.
 */
const ENGINE_NAMES = ['docker', 'podman'];
/** Each engine's name in a sentence. */
const ENGINE_TITLES = { docker: 'Docker', podman: 'Podman' };


/***/ }),

/***/ 19509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ probeCounts),
/* harmony export */   g: () => (/* binding */ reportFacts)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41132);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56103);
/* harmony import */ var _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46331);
/* harmony import */ var _evidence_generated_validate_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64817);
/* harmony import */ var _evidence_l1_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18210);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84211);
/* harmony import */ var _probes_restrictions_restrictions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(746);
/* harmony import */ var _seccomp_profile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47393);








/**
 * Computes everything that follows from the bundle's bytes. It reads them as a stranger without expectations, at the
 * moment at which they were written: so the remaining reasons are the bundle's own, and what every reader must decide.
 *
 * @throws Error when the bytes are not a bundle of this schema: there is nothing to show
 */
function reportFacts(bundleBytes) {
    const json = (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrictJson */ .Sr)(bundleBytes);
    if (!json.ok || !(0,_evidence_generated_validate_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundle */ .b)(json.value))
        throw new Error('these bytes are not a bundle of this schema');
    const bundle = json.value;
    const name = (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle);
    const source = { name, bytes: bundleBytes };
    const profile = profileOf(bundle);
    return {
        bundle,
        bundleName: name,
        reading: (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvidence */ .A)({ path: name, kind: 'bundle', bundle: source, files: new Map(), problems: [] }, _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_EXPECTATIONS */ .cV, new Date(bundle.created_at)),
        restrictions: profile === null ? [] : (0,_probes_restrictions_restrictions_js__WEBPACK_IMPORTED_MODULE_6__/* .findRestrictions */ ["do"])(bundle.host, profile),
        profile,
    };
}
function profileOf({ profile, host }) {
    try {
        return (0,_seccomp_profile_js__WEBPACK_IMPORTED_MODULE_7__/* .parseProfile */ .jZ)(profile.text, host.system.architecture);
    }
    catch {
        return null;
    }
}
/** The probes that ran, passed, and are corroborated. */
function probeCounts(probes) {
    const run = probes.filter(({ judgement }) => judgement !== null);
    return {
        run: run.length,
        passed: run.filter(({ judgement }) => judgement?.verdict === 'PASS').length,
        corroborated: run.filter(_evidence_l1_status_js__WEBPACK_IMPORTED_MODULE_4__/* .stands */ .E).length,
    };
}


/***/ })

};
