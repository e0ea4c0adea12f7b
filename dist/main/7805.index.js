export const id = 7805;
export const ids = [7805,6725];
export const modules = {

/***/ 35879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tP: () => (/* binding */ bundleOfPage),
/* harmony export */   wA: () => (/* binding */ PAGE_META)
/* harmony export */ });
/* unused harmony export HEAD_BYTES */
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);

const PAGE_META = { generator: 'sandbox-attestation', bundle: 'sandbox-attestation-bundle' };
const HEAD_BYTES = 1024;
const OWN = new RegExp(`<meta name="generator" content="${PAGE_META.generator}"/><meta name="${PAGE_META.bundle}" content="([^"]+)"/>`);
function bundleOfPage(page) {
    const head = Buffer.from(page.subarray(0, HEAD_BYTES)).toString('latin1');
    const digest = OWN.exec(head)?.[1];
    return (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(digest) ? digest : null;
}


/***/ }),

/***/ 54699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ largerThanDefault),
/* harmony export */   Kl: () => (/* binding */ largerInWords),
/* harmony export */   LR: () => (/* binding */ limitsOfRun),
/* harmony export */   i: () => (/* binding */ argumentsBefore)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80402);
/* harmony import */ var _probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25052);
/* harmony import */ var _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14001);
/* harmony import */ var _probes_run_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74730);





function argumentsBefore({ run, image_digest }) {
    return run.arguments.slice(0, run.arguments.lastIndexOf(image_digest));
}
const limitsOfRun = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((created) => (0,_probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsIn */ .UQ)((0,_probes_run_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlags */ .u)(argumentsBefore(created))));
function largerThanDefault(created) {
    const limits = limitsOfRun(created);
    return Object.fromEntries((0,_probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .largerLimits */ ._v)(limits, _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LIMITS */ .Bz).map((name) => [name, limits[name]]));
}
function largerInWords(created) {
    return (0,_probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsInWords */ .Zf)(largerThanDefault(created)).join(', ');
}


/***/ }),

/***/ 64187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ subjectInWords),
/* harmony export */   Yi: () => (/* binding */ profileInWords),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   qj: () => (/* binding */ subjectInTitle)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72587);
/* harmony import */ var _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18620);
/* harmony import */ var _release_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53954);




const subjectOf = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)(({ host, image_digest, seccomp_sha256 }) => ({
    kind: (0,_release_image_js__WEBPACK_IMPORTED_MODULE_3__/* .notReleaseImage */ .gN)(host.inventory) === null ? 'reference' : 'own',
    profile: profileOf(seccomp_sha256),
    image: image_digest,
}));
function profileOf(digest) {
    if (digest === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_PROFILES */ .B6['seccomp/targeted-deny.json'])
        return 'targeted-deny';
    return digest === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_PROFILES */ .B6['seccomp/deny-by-default.json'] ? 'deny-by-default' : 'own';
}
function subjectInWords({ kind, profile, image }, bundle) {
    const what = kind === 'reference'
        ? 'the reference sandbox of this release, not an image of yours'
        : `image ${image}${sourceInWords(bundle)}`;
    return `${what}, under ${profileInWords(profile)}`;
}
function profileInWords(profile) {
    return profile === 'own' ? 'a seccomp profile of your own' : profile;
}
function sourceInWords({ venue_facts: facts }) {
    if (!('GITHUB_SHA' in facts))
        return '';
    return ` (of a run of ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(facts.GITHUB_REPOSITORY, 140)} at ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(facts.GITHUB_SHA, 64)})`;
}
function subjectInTitle({ kind, image }) {
    return kind === 'reference' ? 'the reference sandbox' : `image ${image.slice(0, 'sha256:'.length + 12)}`;
}


/***/ }),

/***/ 57999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ SIGNING_GAP_MS),
/* harmony export */   rn: () => (/* binding */ CLOCK_SKEW_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   xS: () => (/* binding */ WRITING_GAP_MS)
/* harmony export */ });
const DAY_MS = 86_400_000;
const CLOCK_SKEW_MS = 5 * 60_000;
const WRITING_GAP_MS = DAY_MS;
const SIGNING_GAP_MS = DAY_MS;


/***/ }),

/***/ 81553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ENGINE_NAMES),
/* harmony export */   J: () => (/* binding */ ENGINE_TITLES)
/* harmony export */ });
const ENGINE_NAMES = ['docker', 'podman'];
const ENGINE_TITLES = { docker: 'Docker', podman: 'Podman' };


/***/ }),

/***/ 51715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ probeCounts),
/* harmony export */   g: () => (/* binding */ reportFacts)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34731);
/* harmony import */ var _evidence_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19351);
/* harmony import */ var _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16364);
/* harmony import */ var _evidence_l1_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8427);
/* harmony import */ var _evidence_parse_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57221);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28246);
/* harmony import */ var _evidence_run_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54699);







function reportFacts(bundleBytes) {
    const parsed = (0,_evidence_parse_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBundle */ .Q)(bundleBytes);
    if (!parsed.ok)
        throw new Error('these bytes are not a bundle of this schema');
    const { bundle } = parsed;
    const name = (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle);
    const { profile, findings } = (0,_evidence_case_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleCase */ .d)(bundle);
    return {
        bundle,
        bundleName: name,
        reading: (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvidence */ .At)({
            path: name,
            kind: 'bundle',
            bundle: { name, bytes: bundleBytes },
            files: new Map(),
            problems: [],
        }, _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_EXPECTATIONS */ .cV, new Date(bundle.created_at)),
        restrictions: findings?.restrictions ?? [],
        profile,
        limits: (0,_evidence_run_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitsOfRun */ .LR)(bundle),
    };
}
function probeCounts(probes) {
    const run = probes.filter(({ judgement }) => judgement !== null);
    return {
        run: run.length,
        passed: run.filter(({ judgement }) => judgement?.verdict === 'PASS').length,
        corroborated: run.filter(_evidence_l1_status_js__WEBPACK_IMPORTED_MODULE_3__/* .stands */ .E).length,
    };
}


/***/ })

};
