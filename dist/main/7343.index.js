export const id = 7343;
export const ids = [7343];
export const modules = {

/***/ 59083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ ONE_THING),
/* harmony export */   WC: () => (/* binding */ withLimitedAnswers),
/* harmony export */   XT: () => (/* binding */ untilRefused)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53053);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98461);




const ONE_THING = { bytes: 64 * 1024, values: 1000 };
const MOST_DEPTH = 8;
const CHANNEL = 'http.client.response.finish';
const ASKING_CHANNELS = ['http.client.request.created', 'http.client.request.start'];
const MOST_INFORMATIONAL = 8;
const workHere = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
const workOf = new WeakMap();
function withLimitedAnswers(limits, work) {
    watch();
    return during({ limits, outer: null, isOver: false, giveUp: () => undefined }, work);
}
async function during(state, work) {
    try {
        return await workHere.run(state, work);
    }
    finally {
        state.isOver = true;
    }
}
let isWatching = false;
function watch() {
    if (isWatching)
        return;
    isWatching = true;
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)(CHANNEL, onAnswer);
    for (const channel of ASKING_CHANNELS)
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)(channel, onAsking);
}
function onAnswer(message) {
    const { request, response } = message;
    const work = workOf.get(request);
    if (work === undefined)
        return;
    const { limits, giveUp } = work;
    refuseRedirect(response);
    if (FINAL.includes(response.statusCode))
        giveUp(`answered ${response.statusCode}`);
    delete response.headers['content-disposition'];
    const ofJson = request.method === 'POST' ? limits.ofPost : undefined;
    if (ofJson !== undefined)
        readFirst(response, ofJson, giveUp);
    unpack(response, limit(response, (ofJson ?? limits).bytes, giveUp));
}
function onAsking(message) {
    const { request } = message;
    const work = workHere.getStore();
    if (work === undefined || workOf.has(request))
        return;
    workOf.set(request, work);
    limitInformational(request);
    if (isOver(work))
        request.destroy(new Error('nobody waits for its answer'));
}
function isOver(work) {
    return work.isOver || (work.outer !== null && isOver(work.outer));
}
const FINAL = [403, 404, 410];
function untilRefused(work) {
    const outer = workHere.getStore();
    if (outer === undefined)
        return work();
    return new Promise((resolve, reject) => {
        const state = {
            ...{ limits: outer.limits, outer },
            isOver: false,
            giveUp: (what) => {
                state.isOver = true;
                reject(new Error(`the service ${what}`));
            },
        };
        during(state, work).then(resolve, reject);
    });
}
function limitInformational(request) {
    let count = 0;
    request.on('information', () => {
        count += 1;
        if (count > MOST_INFORMATIONAL)
            request.destroy(new Error(`the service sent more than ${MOST_INFORMATIONAL} informational answers`));
    });
}
const REFUSED = 400;
function refuseRedirect(response) {
    if (response.statusCode < 300 || response.statusCode >= 400)
        return;
    response.statusCode = REFUSED;
    delete response.headers['location'];
}
const UNPACKERS = new Map([
    ['gzip', node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip],
    ['x-gzip', node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip],
    ['deflate', node_zlib__WEBPACK_IMPORTED_MODULE_2__.createInflate],
]);
function unpack(response, isOver) {
    const encoding = response.headers['content-encoding'];
    if (encoding === undefined || encoding === 'identity')
        return;
    delete response.headers['content-encoding'];
    const unpacker = UNPACKERS.get(String(encoding).toLowerCase())?.();
    if (unpacker === undefined) {
        response.statusCode = REFUSED;
        return;
    }
    delete response.headers['content-length'];
    const push = response.push.bind(response);
    const end = () => {
        push(null);
        unpacker.destroy();
    };
    unpacker.on('data', (piece) => {
        push(piece);
        if (isOver())
            unpacker.destroy();
    });
    unpacker.once('end', end).once('error', end);
    response.push = (piece, ...rest) => {
        if (unpacker.destroyed)
            return push(piece, ...rest);
        if (piece === null)
            unpacker.end();
        else
            unpacker.write(piece);
        return true;
    };
}
const PIECE_BYTES = 64;
const SHORT_PIECES = 4096;
function limit(response, mostBytes, giveUp) {
    const push = response.push.bind(response);
    const { socket } = response;
    let bytes = 0;
    let pieces = 0;
    let isOver = false;
    response.push = (piece, ...rest) => {
        if (isOver)
            return false;
        bytes += piece?.length ?? 0;
        pieces += 1;
        const inCrumbs = pieces > SHORT_PIECES + bytes / PIECE_BYTES;
        if (bytes <= mostBytes && !inCrumbs)
            return push(piece, ...rest);
        isOver = true;
        giveUp(TOO_LARGE);
        response.once('end', () => socket.destroy());
        return push(null);
    };
    return () => isOver;
}
const TOO_LARGE = 'gave an answer that is too large';
function readFirst(response, limits, giveUp) {
    const push = response.push.bind(response);
    const held = [];
    response.push = (piece) => {
        if (piece !== null) {
            held.push(piece);
            return true;
        }
        const whole = Buffer.concat(held);
        if (isTooLarge(whole, limits))
            giveUp(TOO_LARGE);
        else if (whole.length > 0)
            push(whole);
        return push(null);
    };
}
function isTooLarge(answer, { bytes, values }) {
    try {
        (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonBytes */ .dQ)(answer, { characters: bytes, depth: MOST_DEPTH, values });
        return false;
    }
    catch (error) {
        return error instanceof _json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonError */ .N3 && error.fault === 'too-large';
    }
}


/***/ }),

/***/ 3932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
async function within(limitMs, work, late) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => reject(late()), limitMs);
    });
    try {
        return await Promise.race([work, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 47343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactUrl: () => (/* binding */ artifactUrl),
/* harmony export */   uploadEvidence: () => (/* binding */ uploadEvidence),
/* harmony export */   uploadFiles: () => (/* binding */ uploadFiles),
/* harmony export */   uploadFolder: () => (/* binding */ uploadFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91252);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _foundation_limited_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59083);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68971);
/* harmony import */ var _foundation_remove_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11640);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19809);
/* harmony import */ var _foundation_time_limit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3932);









const LIMIT_MS = 120_000;
const MOST_ANSWER_BYTES = 256 * 1024;
function artifactUrl(run, id) {
    return `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/artifacts/${id}`;
}
async function uploadEvidence({ files, ...request }) {
    const what = 'evidence';
    const folder = await uploadFolder(request.temporaryFolder);
    for (const [each, bytes] of files)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, each), bytes, { flag: 'wx' });
    const uploaded = await asUploaded({ ...request, what }, () => upload(request, folder, [...files.keys()]));
    for (const [each, bytes] of files)
        if (!(await isStill((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, each), bytes)))
            throw replaced(folder);
    return uploaded;
}
async function isStill(path, bytes) {
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readRegularFile */ .XF)(path, bytes.length);
    return read.kind === 'bytes' && read.bytes.equals(bytes);
}
function replaced(folder) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('evidence-replaced', `The copy of the evidence in ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(folder, 200)} was changed while it was uploaded: the artifact may not be this run’s evidence.`);
}
async function uploadFiles({ folder, paths, ...request }) {
    return asUploaded(request, () => upload(request, folder, paths));
}
async function asUploaded({ name, saved, what, limitMs = LIMIT_MS }, work) {
    try {
        const { id, digest } = await (0,_foundation_time_limit_js__WEBPACK_IMPORTED_MODULE_8__/* .within */ .u)(limitMs, work(), () => {
            return new Error(`the service gave no whole answer within ${limitMs / 1000} seconds`);
        });
        if (id === undefined || !Number.isSafeInteger(id) || id < 1)
            throw new Error('the service gave no artifact id');
        return { id: String(id), digest: digest === undefined ? '' : `sha256:${digest}` };
    }
    catch (cause) {
        const why = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(cause instanceof Error ? cause.message : String(cause));
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('upload-failed', `The ${what} is saved in ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(saved)}, but it could not be uploaded as the artifact ${name}: ${why}`, { cause });
    }
}
async function upload({ name, retentionDays }, folder, names) {
    const options = retentionDays === null ? {} : { retentionDays };
    const paths = names.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, each));
    return (0,_foundation_limited_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .withLimitedAnswers */ .WC)({ bytes: MOST_ANSWER_BYTES, ofPost: _foundation_limited_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .ONE_THING */ .I7 }, () => new _actions_artifact__WEBPACK_IMPORTED_MODULE_2__/* .DefaultArtifactClient */ .t9().uploadArtifact(name, paths, folder, options));
}
async function uploadFolder(temporaryFolder) {
    const folder = await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, 'upload-')));
    await removeAtExit(folder);
    return folder;
}
const copies = new Set();
async function removeAtExit(folder) {
    const remove = await (0,_foundation_remove_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .removalAtExit */ .yb)();
    if (copies.size === 0)
        process.once('exit', () => remove(copies));
    copies.add(folder);
}


/***/ })

};
