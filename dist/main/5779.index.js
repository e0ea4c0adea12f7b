export const id = 5779;
export const ids = [5779,8160];
export const modules = {

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ namedInstance),
/* harmony export */   DZ: () => (/* binding */ isPublicGood),
/* harmony export */   NF: () => (/* binding */ chooseInstance),
/* harmony export */   ax: () => (/* binding */ MAX_ROOT_BYTES),
/* harmony export */   bC: () => (/* binding */ isGitHubs)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

/** Maximum size of a trusted root, in bytes: public-good's is below 10 kB. */
const MAX_ROOT_BYTES = 4 * 1024 * 1024;
const PUBLIC_GOOD = {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
    tsaUrl: null,
};
/** GitHub's own instance, for repositories whose names must not appear in a public log. */
const GITHUB = {
    fulcioUrl: 'https://fulcio.githubapp.com',
    rekorUrl: null,
    tsaUrl: 'https://timestamp.githubapp.com',
};
/**
 * Returns the instance that signs: the named one, whole; otherwise the public-good one for a public repository of
 * github.com, and GitHub's own for every other one, whose name a public log must not reveal.
 *
 * @param visibility the token's `repository_visibility`; null if the token does not have it
 * @throws AttestationError `signing-instance` (usage) when the named one lacks something or is not safe to use
 */
function chooseInstance(named, serverUrl, visibility) {
    const instance = namedInstance(named);
    if (instance !== null)
        return instance;
    if (serverUrl === 'https://github.com')
        return visibility === 'public' ? PUBLIC_GOOD : GITHUB;
    throw problem(`No Sigstore instance is known for ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(serverUrl, 100)}`);
}
/** Returns whether it is GitHub's own instance, whose trusted root GitHub's command line prints. */
function isGitHubs({ fulcioUrl }) {
    return fulcioUrl === GITHUB.fulcioUrl;
}
/** Returns whether an instance's certificates are public-good's, whose trusted root this program ships. */
function isPublicGood({ fulcioUrl }) {
    return fulcioUrl === PUBLIC_GOOD.fulcioUrl;
}
/**
 * Returns the instance that the caller names, checked; null if none is named.
 *
 * @throws AttestationError `signing-instance` (usage) when it lacks something or is not safe to use
 */
function namedInstance({ fulcioUrl, rekorUrl, tsaUrl }) {
    if (fulcioUrl === null && rekorUrl === null && tsaUrl === null)
        return null;
    if (fulcioUrl === null)
        throw problem('A log or timestamp authority is given without fulcio-url');
    if (rekorUrl === null && tsaUrl === null) {
        throw problem('fulcio-url is given without a log or timestamp authority');
    }
    return {
        fulcioUrl: safe(fulcioUrl, 'fulcio-url'),
        rekorUrl: rekorUrl === null ? null : safe(rekorUrl, 'rekor-url'),
        tsaUrl: tsaUrl === null ? null : safe(tsaUrl, 'tsa-url'),
    };
}
/**
 * Checks an address that gets the identity token: https, or this machine itself. A slash at the end would be doubled.
 */
function safe(text, name) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isLoopback = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) {
        if (url.username === '' && url.password === '' && url.search === '' && url.hash === '') {
            return text.replace(/\/+$/, '');
        }
    }
    throw problem(`${name} is not an https address`);
}
function problem(message) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('signing-instance', `${message}.`);
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
