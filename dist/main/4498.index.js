export const id = 4498;
export const ids = [4498];
export const modules = {

/***/ 44498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   persistAttestation: () => (/* binding */ persistAttestation)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61339);


const CREATE = 'POST /repos/{owner}/{repo}/attestations';
const TIMEOUT_MS = 60_000;
async function persistAttestation(request) {
    const { serverUrl, repository, signature } = request;
    let answer;
    try {
        const bundle = JSON.parse(Buffer.from(signature).toString('utf8'));
        answer = await (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askGitHub */ .X3)(request, CREATE, { bundle }, { timeoutMs: TIMEOUT_MS });
    }
    catch (error) {
        throw notPersisted(repository, (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error));
    }
    const id = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(answer, 'id');
    if (!/^[0-9]{1,20}$/.test(String(id)))
        throw notPersisted(repository, 201);
    return { id: String(id), url: `${serverUrl}/${repository}/attestations/${id}` };
}
const MAY_NOT = [401, 403, 404];
function notPersisted(repository, status) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('not-persisted', `The signature was not added to the attestations of ${repository}: ${howOf(status)}.`, {
        advice: MAY_NOT.includes(status ?? 0)
            ? 'Add to the job: permissions: { contents: read, id-token: write, attestations: write }. A private repository needs a plan with attestations.'
            : 'Run the job again when the service answers, if you need the signature there.',
    });
}
function howOf(status) {
    return status === 201 ? 'GitHub gave no id for it' : (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(status);
}


/***/ }),

/***/ 61339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   X3: () => (/* binding */ askGitHub),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
/* harmony import */ var _foundation_abort_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41425);
/* harmony import */ var _foundation_kept_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24693);




const RETRY = { retries: 3, retryAfterBaseValue: 500 };
const GIVEN_UP = 'AbortError';
const API_VERSION = '2022-11-28';
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
async function askGitHub({ apiUrl, repository, token }, route, parameters, { timeoutMs, asStream }) {
    const [owner, repo] = repository.split('/');
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl, retry: RETRY, log: SILENT }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L);
    const { data } = await octokit.request(route, {
        owner,
        repo,
        ...parameters,
        headers: { accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION },
        request: {
            signal: (0,_foundation_abort_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .after */ .P)(timeoutMs, new DOMException(`It took more than ${timeoutMs} ms.`, GIVEN_UP)),
            ...(asStream ? { parseSuccessResponseBody: false, fetch: unreadFetch } : { fetch: limitedFetch }),
        },
    });
    return data;
}
const MOST_ANSWER_BYTES = 1024 * 1024;
async function limitedFetch(...asked) {
    const response = await fetch(...asked);
    if (response.body === null)
        return response;
    const kept = new _foundation_kept_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .KeptBytes */ .Y(MOST_ANSWER_BYTES);
    for await (const piece of response.body) {
        kept.add(piece);
        if (kept.truncated)
            throw new Error('the answer is too long');
    }
    const { status, statusText, headers } = response;
    return new Response(kept.bytes(), { status, statusText, headers });
}
async function unreadFetch(...asked) {
    const response = await fetch(...asked);
    if (response.ok)
        return response;
    await response.body?.cancel();
    const { status, statusText, headers } = response;
    return new Response(null, { status, statusText, headers });
}
function statusOf(error) {
    const status = member(member(error, 'response'), 'status');
    return typeof status === 'number' ? status : null;
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function answerOf(status) {
    return status === null ? 'GitHub gave no answer, or none that is read' : `GitHub answered ${status}`;
}
function nothing() { }


/***/ })

};
