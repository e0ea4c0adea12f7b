export const id = 8321;
export const ids = [8321];
export const modules = {

/***/ 38321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayGoOn: () => (/* binding */ mayGoOn)
/* harmony export */ });
/* harmony import */ var _foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3355);

async function mayGoOn(step) {
    const odd = await (0,_foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readAuthorities */ .Gh)(process.env);
    if (odd === null)
        return true;
    process.stdout.write(`::error title=Sandbox attestation%3A node-environment::${odd}\n`);
    process.exitCode = step === 'cleanup' ? 0 : 2;
    return false;
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ readAuthorities),
/* harmony export */   YZ: () => (/* binding */ refuseCompileCache),
/* harmony export */   hv: () => (/* binding */ refuseOddAuthorities),
/* harmony export */   qv: () => (/* binding */ refuseExposingNode)
/* harmony export */ });
/* unused harmony export oddAuthorities */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);


const EXPOSING = [
    ['NODE_DEBUG', null],
    ['NODE_DEBUG_NATIVE', null],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
];
const AUTHORITIES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'];
const MOST_AUTHORITY_BYTES = 4 * 1024 * 1024;
const HARMLESS = new Set([
    ...['--max-old-space-size', '--max-semi-space-size', '--max-heap-size', '--max-old-space-size-percentage'],
    ...[
        '--stack-size',
        '--expose-gc',
        '--max-http-header-size',
        '--dns-result-order',
        '--unhandled-rejections',
    ],
    ...['--no-warnings', '--no-deprecation', '--disable-warning', '--trace-warnings', '--trace-deprecation'],
    ...['--enable-source-maps'],
    ...['--import', '--require', '-r', '--loader', '--experimental-loader'],
    ...['--use-openssl-ca', '--use-bundled-ca', '--use-system-ca', '--openssl-legacy-provider'],
]);
function isHarmless(option) {
    return HARMLESS.has(option.replace(/=.*$/s, '').replaceAll('_', '-'));
}
function optionsIn(text) {
    return text
        .replaceAll(/["\\]/g, '')
        .split(/\s+/)
        .filter((word) => word.startsWith('-'));
}
function refuseCompileCache(environment) {
    if (!environment['NODE_COMPILE_CACHE'])
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('node-environment', 'With NODE_COMPILE_CACHE in the environment Node runs what lies in that folder in place of this program.');
}
function refuseExposingNode(environment) {
    for (const option of optionsIn(environment['NODE_OPTIONS'] ?? '')) {
        if (isHarmless(option))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('node-environment', `With Node's option ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(option, 80)} it could give away the tokens that this program sends.`);
    }
    for (const [name, bad] of EXPOSING) {
        const value = environment[name];
        if (value === undefined || value === '' || (bad !== null && value !== bad))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('node-environment', `With ${name} in the environment Node would give away the tokens that this program sends.`);
    }
}
function oddAuthorities(environment) {
    const odd = AUTHORITIES.find((name) => {
        const found = factsOf(environment[name] ?? '');
        return found !== null && !(found.isFile() && found.size > 0 && found.size <= MOST_AUTHORITY_BYTES);
    });
    if (odd !== undefined)
        return `${odd} does not name a regular file of 1 to ${MOST_AUTHORITY_BYTES} bytes.`;
    const readsFolders = optionsIn(environment['NODE_OPTIONS'] ?? '').some((option) => OF_SYSTEM.test(option.replaceAll('_', '-')));
    return (readsFolders || environment['NODE_USE_SYSTEM_CA'] === '1') && environment['SSL_CERT_DIR']
        ? 'SSL_CERT_DIR names a folder, of which Node would read whatever has a certificate’s name.'
        : null;
}
const OF_SYSTEM = /^--use-(?:openssl|system)-ca/;
async function readAuthorities(environment) {
    const odd = oddAuthorities(environment);
    if (odd === null && environment['NODE_EXTRA_CA_CERTS'])
        (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19))).createSecureContext();
    return odd;
}
async function refuseOddAuthorities(environment) {
    const odd = await readAuthorities(environment);
    if (odd !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('node-environment', odd);
}
function factsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return null;
    }
}


/***/ })

};
