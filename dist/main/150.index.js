export const id = 150;
export const ids = [150];
export const modules = {

/***/ 30150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenOfJob: () => (/* binding */ tokenOfJob)
/* harmony export */ });
const AUDIENCE = 'sigstore';
async function tokenOfJob(environment) {
    const [{ HttpClient }, { BearerCredentialHandler }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4942).then(__webpack_require__.bind(__webpack_require__, 44942)),
        __webpack_require__.e(/* import() */ 2145).then(__webpack_require__.bind(__webpack_require__, 92145)),
    ]);
    const url = new URL(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
    url.searchParams.set('audience', AUDIENCE);
    const bearer = new BearerCredentialHandler(environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
    const client = new HttpClient('sandbox-attestation', [bearer], {
        ...{ allowRetries: true, maxRetries: 2, allowRedirects: false, keepAlive: false },
    });
    const { result } = await client.getJson(url.href);
    const token = result?.value;
    if (typeof token !== 'string')
        throw new TypeError('the answer has no token');
    return token;
}


/***/ })

};
