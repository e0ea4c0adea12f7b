export const id = 4461;
export const ids = [4461,6842];
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

/***/ 66842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectArtifacts: () => (/* binding */ collectArtifacts),
/* harmony export */   ownArtifact: () => (/* binding */ ownArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91252);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _foundation_limited_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59083);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8621);
/* harmony import */ var _foundation_time_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3932);







const MOST_OTHERS = 16;
const MOST_LISTED = { bytes: 2 * 1024 * 1024, values: 100_000 };
const AT_ONCE = 4;
const LIMITS_MS = { list: 60_000, artifact: 120_000, usual: 5_000 };
async function collectArtifacts(request) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_2__/* .DefaultArtifactClient */ .t9();
    const limits = request.limits ?? LIMITS_MS;
    const listed = await list(client, limits.list);
    const wanted = listed.filter(({ name }) => name.startsWith(request.prefix)).sort((a, b) => a.id - b.id);
    const collected = wanted.map(({ name, id }) => ({
        name,
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.folder, String(id), 'evidence.zip'),
    }));
    const names = new Set(request.names);
    const left = new Set(wanted.filter(({ name }) => !names.has(name)).slice(MOST_OTHERS));
    const waiting = wanted.filter((each) => !left.has(each));
    let patience = AT_ONCE * limits.artifact;
    const fetchAll = async () => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const begun = performance.now();
            const fetched = patience > 0 ? fetchOne(client, next, request) : Promise.reject(tooSlow());
            await (0,_foundation_time_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .u)(limits.artifact, fetched, late(limits.artifact)).catch((cause) => request.onMissed(next.name, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(cause)));
            patience -= Math.max(0, performance.now() - begun - limits.usual);
        }
    };
    await (0,_foundation_limited_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .withLimitedAnswers */ .WC)(answersOf(request.limitBytes), () => Promise.all(Array.from({ length: AT_ONCE }, fetchAll)));
    return collected;
}
async function ownArtifact(name, folder, limitBytes, limits = LIMITS_MS) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_2__/* .DefaultArtifactClient */ .t9();
    const found = (await list(client, limits.list)).find((each) => each.name === name);
    if (found === undefined)
        return null;
    return await (0,_foundation_time_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .u)(limits.artifact, (0,_foundation_limited_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .withLimitedAnswers */ .WC)(answersOf(limitBytes), () => fetchOne(client, found, { folder, limitBytes })), late(limits.artifact)).catch((cause) => {
        const what = `The artifact ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name)} of this run was not downloaded`;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('launch-evidence', `${what}: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(cause))}.`);
    });
}
async function list(client, limitMs) {
    const listed = await (0,_foundation_time_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .u)(limitMs, (0,_foundation_limited_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .withLimitedAnswers */ .WC)({ bytes: MOST_LISTED.bytes, ofPost: MOST_LISTED }, () => (0,_foundation_limited_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .untilRefused */ .XT)(() => client.listArtifacts({ latest: true }))), late(limitMs)).catch((cause) => {
        const why = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(cause));
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('artifacts-not-listed', `The artifacts of this run could not be listed: ${why}.`, { cause });
    });
    return listed.artifacts;
}
function answersOf(limitBytes) {
    return { bytes: limitBytes, ofPost: _foundation_limited_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .ONE_THING */ .I7 };
}
function late(limitMs) {
    return () => new Error(`the service gave no whole answer within ${limitMs / 1000} seconds`);
}
function tooSlow() {
    return new Error('the service took too long for the artifacts before it');
}
async function fetchOne(client, { id, size, digest }, { folder, limitBytes }) {
    if (size > limitBytes)
        throw new Error(`it is larger than ${limitBytes} bytes`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(id));
    const begun = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'begun');
    for (const each of [path, begun])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(each);
    const expected = digest === undefined ? {} : { expectedHash: digest };
    const { digestMismatch } = await (0,_foundation_limited_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .untilRefused */ .XT)(() => client.downloadArtifact(id, { path: begun, skipDecompress: true, ...expected }));
    const [file, ...others] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(begun);
    if (digestMismatch === true)
        throw new Error('it is not the one that was uploaded');
    if (file === undefined || others.length > 0)
        throw new Error('it is not one file');
    const zip = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'evidence.zip');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(begun, file), zip);
    return zip;
}


/***/ })

};
