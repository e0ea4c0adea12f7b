export const id = 2898;
export const ids = [2898];
export const modules = {

/***/ 79861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyFleet: () => (/* binding */ verifyFleet)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/evidence/thrown.js
var thrown = __webpack_require__(76665);
// EXTERNAL MODULE: ./build/src/fleet/limits.js
var fleet_limits = __webpack_require__(25540);
;// CONCATENATED MODULE: ./build/src/fleet/lines.js

const NEWLINE = 0x0a;
/**
 * A stream cut into batches of lines. A line beyond the limit is not kept, and stands there as one that was too long;
 * the last line needs no end. No more than one batch and one line are held.
 */
async function* batchesOfLines(stream, limits = fleet_limits/* FLEET_LIMITS */.i) {
    const line = new Line(limits.lineBytes);
    let kept = [];
    let bytes = 0;
    let first = 1;
    const batch = () => {
        const made = {
            kind: 'lines',
            first,
            bytes: joined(kept.flatMap((each) => each ?? [])),
            lengths: kept.map((each) => each?.length ?? null),
        };
        first += kept.length;
        kept = [];
        bytes = 0;
        return made;
    };
    for await (const chunk of stream) {
        let start = 0;
        for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
            line.add(chunk.subarray(start, end));
            const whole = line.take();
            kept.push(whole);
            bytes += whole?.length ?? 0;
            start = end + 1;
            if (kept.length >= limits.batchItems || bytes >= limits.batchBytes)
                yield batch();
        }
        line.add(chunk.subarray(start));
    }
    if (line.isBegun)
        kept.push(line.take());
    if (kept.length > 0)
        yield batch();
}
/** A line as it comes in, piece by piece. */
class Line {
    limit;
    pieces = [];
    length = 0;
    constructor(limit) {
        this.limit = limit;
    }
    get isBegun() {
        return this.length > 0;
    }
    add(piece) {
        if (piece.length === 0)
            return;
        this.length += piece.length;
        if (this.length > this.limit)
            this.pieces = [];
        else
            this.pieces.push(piece);
    }
    /** The line, which begins anew; null for one that was too long. */
    take() {
        const [only, ...more] = this.pieces;
        // A line that came in one piece is copied once, into its batch.
        const whole = this.length > this.limit ? null : only !== undefined && more.length === 0 ? only : joined(this.pieces);
        this.pieces = [];
        this.length = 0;
        return whole;
    }
}
function joined(pieces) {
    const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

// EXTERNAL MODULE: ./build/src/fleet/names.js
var fleet_names = __webpack_require__(90530);
// EXTERNAL MODULE: ./build/src/fleet/read-fleet.js + 2 modules
var read_fleet = __webpack_require__(93820);
// EXTERNAL MODULE: ./build/src/fleet/result.js
var result = __webpack_require__(373);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/fleet/walk.js



/**
 * The evidence below a folder, in batches: each folder that holds files, or nothing at all, is one; so is each zip of a
 * folder that holds only zips and folders. Links are not followed. What is wrong with a folder is for its reader to
 * find: here nothing is left out.
 *
 * @throws the system's error when the folder that was named cannot be read
 */
async function* batchesBelow(folder) {
    let items = [];
    for await (const name of evidenceBelow(folder)) {
        items.push({ name, path: (0,external_node_path_.join)(folder, name) });
        if (items.length < fleet_limits/* FLEET_LIMITS */.i.batchItems)
            continue;
        yield { kind: 'paths', items };
        items = [];
    }
    if (items.length > 0)
        yield { kind: 'paths', items };
}
async function* evidenceBelow(top) {
    /** Paths below the top; the last is looked at first. */
    const waiting = [''];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        const found = await lookInto((0,external_node_path_.join)(top, name), name === '');
        // A folder that vanished or cannot be read is evidence that cannot be read.
        if (found === null) {
            yield name;
            continue;
        }
        const { folders, files } = found;
        const isTooDeep = name.split('/').length >= fleet_limits/* FLEET_LIMITS */.i.depth;
        const onlyZips = files.length > 0 && files.every((file) => file.endsWith('.zip'));
        if (onlyZips)
            for (const file of files)
                yield (0,external_node_path_.join)(name, file);
        else if (files.length > 0 || (folders.length === 0 && name !== '') || isTooDeep)
            yield name;
        if (!isTooDeep)
            waiting.push(...folders.map((each) => (0,external_node_path_.join)(name, each)).reverse());
    }
}
async function lookInto(path, isTop) {
    const folders = [];
    const files = [];
    try {
        for await (const entry of await (0,promises_.opendir)(path))
            (entry.isDirectory() ? folders : files).push(entry.name);
    }
    catch (error) {
        if (isTop)
            throw error;
        return null;
    }
    return { folders: folders.sort(), files: files.sort() };
}

// EXTERNAL MODULE: ./build/src/main/project.js
var project = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/src/signing/given-file.js
var given_file = __webpack_require__(69871);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
;// CONCATENATED MODULE: ./build/src/cli/verify-fleet.js












/** Options that are about one piece of evidence. */
const OF_ONE = ['acceptance', 'baseline', 'summaryStatement', 'summaryKey'];
/** `sandbox-attestation verify --fleet PATH`: a line of JSON for each piece of evidence, and one for the fleet. */
async function verifyFleet({ path, options, terminal }, expectations) {
    const odd = OF_ONE.find((name) => options[name] !== undefined);
    if (odd !== undefined) {
        throw new errors/* AttestationError */.L('usage', 'invalid-setting', `--${odd.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} is about one piece of evidence, and --fleet reads many.`, 'Verify that piece alone.');
    }
    const names = typeof options['names'] === 'string'
        ? (0,fleet_names/* namesIn */.w)(await (0,given_file/* readGivenBytes */.P1)(options['names'], fleet_names/* MAX_NAMES_BYTES */.U, 'list of names'))
        : null;
    // A key or root that cannot be used is the caller's mistake, and no thread's.
    await (0,verifier/* loadVerifier */.V)(expectations.trust);
    const verdict = await (0,read_fleet/* readFleet */.p)(await batchesAt(path), {
        crew: { entry: project/* entryModule */.b6, order: { expectations, now: new Date() } },
        tally: { names, alike: options['alike'] === true },
        take: (results) => terminal.lines(results.map(result/* resultJson */.y3)),
        progress: ({ evidence, blocked }) => terminal.progress(`${evidence} read, ${blocked} blocked`),
    });
    await terminal.lines([verdict.json]);
    for (const { sentence } of verdict.problems)
        terminal.complain(sentence);
    terminal.say(verdict.headline);
    return verdict.verdict === 'ACCEPTED' ? 0 : 3;
}
async function batchesAt(path) {
    if (path === '-')
        return batchesOfLines(process.stdin);
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw new errors/* AttestationError */.L('blocked', 'fleet-unreadable', `There is no fleet to read at ${(0,errors/* printable */.g)(path)} (${(0,errors/* printable */.g)((0,thrown/* messageOf */.b)(error))}).`, 'Name a folder with evidence folders in it, a file of lines, or - for stdin.', error);
    });
    return found.isDirectory()
        ? batchesBelow(path)
        : batchesOfLines((0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 }));
}


/***/ }),

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readPlainJson)
/* harmony export */ });
/* harmony import */ var _probes_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31935);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87444);


/**
 * Reads JSON that other programs or people wrote, in any form but an ambiguous one: a member that is written twice is
 * refused.
 *
 * @throws an error whose message says what is wrong with the text
 */
function readPlainJson(bytes, limits) {
    const text = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes);
    if (text === null)
        throw new Error('it is not UTF-8 text without byte order mark');
    return (0,_probes_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(text, limits);
}


/***/ })

};
