export const id = 150;
export const ids = [150];
export const modules = {

/***/ 30150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenOfJob: () => (/* binding */ tokenOfJob)
/* harmony export */ });
/** The audience of Fulcio's tokens (fulcio, "OIDC Token Audience"). */
const AUDIENCE = 'sigstore';
/**
 * Asks the runner for the job's identity token (GitHub, "OpenID Connect": `ACTIONS_ID_TOKEN_REQUEST_URL`), and nobody
 * else: the provider of @sigstore/sign also runs a `buildkite-agent` that PATH names and believes `SIGSTORE_ID_TOKEN`,
 * and an earlier step of the job may have set both.
 *
 * @throws an error when the runner gives none; its message may hold a part of the answer
 */
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
