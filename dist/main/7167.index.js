export const id = 7167;
export const ids = [7167];
export const modules = {

/***/ 67167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierArtifacts: () => (/* binding */ earlierArtifacts)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_kept_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24693);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61339);




const LIST = 'GET /repos/{owner}/{repo}/actions/artifacts';
const DOWNLOAD = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';
const PAGE = 100;
const PAGES = 5;
const DOWNLOADS = 5;
const LIMIT_MS = 60_000;
async function* earlierArtifacts(request) {
    const found = await list(request);
    let leftMs = request.limitMs ?? LIMIT_MS;
    for (const artifact of found.slice(0, DOWNLOADS)) {
        const { name, runId } = artifact;
        const begun = performance.now();
        const zip = await download(request, artifact, Math.max(1, leftMs));
        leftMs -= performance.now() - begun;
        yield { name, runId, zip };
    }
}
async function list(request) {
    const found = [];
    const end = performance.now() + (request.limitMs ?? LIMIT_MS);
    for (let page = 1; page <= PAGES && found.length < DOWNLOADS; page++) {
        const only = request.name === null ? {} : { name: request.name };
        const answer = await ask(request, LIST, { per_page: PAGE, page, ...only }, 'its artifacts were not listed', { timeoutMs: Math.max(1, end - performance.now()) });
        const artifacts = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(answer, 'artifacts');
        if (!Array.isArray(artifacts))
            throw notFound(request, 'GitHub did not return a list of artifacts', null);
        found.push(...artifacts.flatMap((each) => listed(each, request)));
        if (artifacts.length < PAGE)
            break;
    }
    return found.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
function listed(artifact, { branch, runId, isName, limitBytes }) {
    const run = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(artifact, 'workflow_run');
    const name = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(artifact, 'name');
    const size = Number((0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(artifact, 'size_in_bytes'));
    const repositories = [(0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(run, 'repository_id'), (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(run, 'head_repository_id')].map(String);
    const counts = typeof name === 'string' &&
        isName(name) &&
        (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(artifact, 'expired') === false &&
        size <= limitBytes &&
        (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(run, 'head_branch') === branch &&
        repositories[0] === repositories[1] &&
        String((0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(run, 'id')) !== runId;
    if (!counts)
        return [];
    const id = String((0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(artifact, 'id'));
    const digest = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(artifact, 'digest');
    return [
        {
            ...{ id, name },
            runId: String((0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(run, 'id')),
            createdAt: String((0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(artifact, 'created_at')),
            digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(digest) ? digest : null,
        },
    ];
}
async function download(request, { id, name, digest }, timeoutMs) {
    const what = `the artifact ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name)} was not downloaded`;
    const options = { timeoutMs, asStream: true };
    const body = await ask(request, DOWNLOAD, { artifact_id: id }, what, options);
    if (!(body instanceof ReadableStream))
        throw notFound(request, `${what}: it is empty`, null);
    const kept = new _foundation_kept_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .KeptBytes */ .Y(request.limitBytes);
    try {
        for await (const chunk of body) {
            kept.add(chunk);
            if (kept.truncated)
                break;
        }
    }
    catch {
        throw notFound(request, `${what}: the connection broke`, null);
    }
    if (kept.truncated)
        throw notFound(request, `${what}: it is larger than it says`, null);
    const zip = kept.bytes();
    if (digest !== null && (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(zip) !== digest) {
        throw notFound(request, `${what}: its bytes have another digest than GitHub lists for it`, null);
    }
    return zip;
}
async function ask(request, route, parameters, what, options) {
    try {
        return await (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .askGitHub */ .X3)(request, route, parameters, options);
    }
    catch (error) {
        const status = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error);
        throw notFound(request, `${what}: ${(0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .ut)(status)}`, status);
    }
}
const MAY_NOT = [401, 403, 404];
function notFound(request, what, status) {
    const { repository, failed } = request;
    if (failed !== undefined)
        return failed(what);
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('baseline-not-found', `No earlier evidence of ${repository} could be compared: ${what}.`, {
        advice: MAY_NOT.includes(status ?? 0)
            ? 'Add to the job: permissions: { contents: read, actions: read }.'
            : 'No verdict depends on it; the next run looks again.',
    });
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
