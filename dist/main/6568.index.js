export const id = 6568;
export const ids = [6568];
export const modules = {

/***/ 64187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ subjectInWords),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95123);
/* harmony import */ var _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18620);
/* harmony import */ var _release_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53954);



/** Returns what a bundle's verdict is about, from its content. */
const subjectOf = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)(({ host, image_digest, seccomp_sha256 }) => ({
    kind: (0,_release_image_js__WEBPACK_IMPORTED_MODULE_2__/* .notReleaseImage */ .gN)(host.inventory) === null ? 'reference' : 'own',
    profile: profileOf(seccomp_sha256),
    image: image_digest,
}));
function profileOf(digest) {
    if (digest === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PROFILES */ .B6['seccomp/targeted-deny.json'])
        return 'targeted-deny';
    return digest === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PROFILES */ .B6['seccomp/deny-by-default.json'] ? 'deny-by-default' : 'own';
}
/** Names the subject for a headline. */
function subjectInWords({ kind, profile, image }) {
    const what = kind === 'reference' ? 'the reference sandbox of this release, not an image of yours' : `image ${image}`;
    return `${what}, under ${profile === 'own' ? 'a seccomp profile of your own' : profile}`;
}


/***/ })

};
