export const id = 2396;
export const ids = [2396];
export const modules = {

/***/ 42396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyFleet: () => (/* binding */ verifyFleet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/attest/entry/project.js
var project = __webpack_require__(62129);
;// CONCATENATED MODULE: ./build/src/fleet/batch-memory.js
class BatchMemory {
    free;
    constructor(...sizes) {
        this.free = sizes.map((size) => [size, []]);
    }
    take(bytes) {
        const fitting = this.free.find(([size]) => bytes <= size);
        if (fitting === undefined)
            return new Uint8Array(new SharedArrayBuffer(bytes));
        const [size, pieces] = fitting;
        return pieces.pop() ?? new Uint8Array(new SharedArrayBuffer(size));
    }
    give(memory) {
        const same = this.free.find(([size]) => size === memory.length);
        same?.[1].push(memory);
    }
}

// EXTERNAL MODULE: ./build/src/fleet/limits.js
var fleet_limits = __webpack_require__(25540);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
;// CONCATENATED MODULE: ./build/src/fleet/lines.js


const NEWLINE = 0x0a;
async function* batchesOfLines(stream, memory, limits = fleet_limits/* FLEET_LIMITS */.i) {
    const skipped = { bytes: 0 };
    let lines = new Lines(1, memory, limits, skipped);
    for await (const chunk of stream) {
        let start = 0;
        for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
            lines.add(chunk.subarray(start, end));
            if (lines.isOver)
                break;
            lines.endLine();
            start = end + 1;
            if (!lines.isFull)
                continue;
            yield lines.batch();
            lines = new Lines(lines.next, memory, limits, skipped);
        }
        if (!lines.isOver)
            lines.add(chunk.subarray(start));
        if (lines.isOver) {
            if (lines.count > 0)
                yield lines.batch();
            throw tooLong(lines.next);
        }
    }
    if (lines.isBegun)
        lines.endLine();
    if (lines.count > 0)
        yield lines.batch();
}
class Lines {
    first;
    memory;
    limits;
    skipped;
    lengths = [];
    bytes;
    used = 0;
    length = 0;
    constructor(first, memory, limits, skipped) {
        this.first = first;
        this.memory = memory;
        this.limits = limits;
        this.skipped = skipped;
        this.bytes = memory.take(0);
    }
    get isFull() {
        return this.lengths.length >= this.limits.batchItems || this.used >= this.limits.batchBytes;
    }
    get isOver() {
        return this.skipped.bytes > this.limits.skippedBytes;
    }
    get isBegun() {
        return this.length > 0;
    }
    get count() {
        return this.lengths.length;
    }
    get next() {
        return this.first + this.lengths.length;
    }
    add(piece) {
        const begin = this.used + this.length;
        this.length += piece.length;
        if (this.length > this.limits.lineBytes) {
            this.skipped.bytes += piece.length;
            return;
        }
        if (begin + piece.length > this.bytes.length)
            this.grow(begin, piece.length);
        this.bytes.set(piece, begin);
    }
    endLine() {
        const isKept = this.length <= this.limits.lineBytes;
        this.lengths.push(isKept ? this.length : null);
        if (isKept)
            this.used += this.length;
        this.length = 0;
    }
    batch() {
        return { kind: 'lines', first: this.first, bytes: this.bytes, lengths: this.lengths };
    }
    grow(used, more) {
        const grown = this.memory.take(used + more);
        grown.set(this.bytes.subarray(0, used));
        this.memory.give(this.bytes);
        this.bytes = grown;
    }
}
function tooLong(number) {
    return new errors/* AttestationError */.L7('fleet-unreadable', `Lines of the fleet are too long; line ${number} and what follows it were not read.`);
}

// EXTERNAL MODULE: ./build/src/fleet/names.js
var fleet_names = __webpack_require__(90530);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/foundation/given-file.js
var given_file = __webpack_require__(40369);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
;// CONCATENATED MODULE: ./build/src/fleet/unreadable.js


function unreadable(path, cause) {
    return new errors/* AttestationError */.L7('fleet-unreadable', `No fleet can be read at ${(0,errors/* printable */.g$)(path)} (${(0,errors/* printable */.g$)((0,thrown/* messageOf */.bD)(cause))}).`, { cause });
}

;// CONCATENATED MODULE: ./build/src/fleet/pieces.js







const PIECE = 256 * 1024;
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOCTTY;
const WRITER_WAIT_MS = 5_000;
const MOST_WAITING_MS = 15_000;
const EMPTY_WAIT_MS = { first: 1, most: 20 };
async function* piecesOf(path, mostWaitingMs = MOST_WAITING_MS) {
    const file = await (0,promises_.open)(path, OPEN_FLAGS).catch((error) => {
        throw unreadable(path, error);
    });
    try {
        const memory = Buffer.allocUnsafeSlow(PIECE);
        const facts = await file.stat();
        refuseOther(path, facts);
        const mostMs = (0,given_file/* isDescriptor */.ol)(path) ? Number.POSITIVE_INFINITY : mostWaitingMs;
        const next = facts.isFIFO() ? ofPipe(file, memory, mostMs) : ofFile(file, memory);
        for (let bytesRead = await next(); bytesRead > 0; bytesRead = await next())
            yield memory.subarray(0, bytesRead);
    }
    catch (error) {
        throw error instanceof errors/* AttestationError */.L7 ? error : unreadable(path, error);
    }
    finally {
        await file.close();
    }
}
function ofFile(file, memory) {
    return async () => (await file.read(memory, 0, memory.length, null)).bytesRead;
}
function ofPipe(pipe, memory, mostMs) {
    const patience = { tookMs: 0, bytes: 0, mostMs };
    let writerWaitMs = WRITER_WAIT_MS;
    return async () => {
        const bytesRead = await readSome(pipe, memory, writerWaitMs, patience);
        writerWaitMs = 0;
        return bytesRead;
    };
}
function refuseOther(path, facts) {
    if (!facts.isFile() && !facts.isFIFO())
        throw unreadable(path, new Error('it is neither a file nor a pipe'));
}
const BYTES_IN_MS = 8 * 1024;
function isOver({ tookMs, bytes, mostMs }) {
    return tookMs - bytes / BYTES_IN_MS > mostMs;
}
async function readSome(file, memory, writerWaitMs, patience) {
    let began = performance.now();
    let end = began + writerWaitMs;
    let [length, wait] = [0, EMPTY_WAIT_MS.first];
    for (;;) {
        const bytesRead = await readNow(file, memory.subarray(length));
        if (bytesRead !== 'not-yet') {
            length += bytesRead;
            patience.bytes += bytesRead;
        }
        const now = performance.now();
        patience.tookMs += now - began;
        began = now;
        if (length > 0 && (length === memory.length || typeof bytesRead === 'string' || bytesRead === 0))
            return length;
        if (bytesRead === 0 && now >= end)
            return 0;
        if (isOver(patience))
            throw new Error('its writer is too slow');
        if (bytesRead === 'not-yet')
            end = 0;
        if (length > 0)
            continue;
        await (0,external_node_timers_promises_.setTimeout)(wait);
        wait = Math.min(2 * wait, EMPTY_WAIT_MS.most);
    }
}
async function readNow(file, memory) {
    try {
        return (await file.read(memory, 0, memory.length, null)).bytesRead;
    }
    catch (error) {
        if ((0,thrown/* codeOf */.$N)(error) !== 'EAGAIN')
            throw error;
        return 'not-yet';
    }
}

// EXTERNAL MODULE: ./build/src/fleet/read-fleet.js + 3 modules
var read_fleet = __webpack_require__(48970);
// EXTERNAL MODULE: ./build/src/fleet/result.js
var result = __webpack_require__(373);
// EXTERNAL MODULE: ./build/src/fleet/series.js
var series = __webpack_require__(38421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
;// CONCATENATED MODULE: ./build/src/fleet/walk.js





const MOST = { names: 200_000, bytes: 16 * 1024 * 1024 };
async function* batchesBelow(folder, most = MOST, idle = fleet_limits/* FLEET_LIMITS */.i) {
    let items = [];
    for await (const name of evidenceBelow(folder, most, idle)) {
        items.push({ name, path: (0,external_node_path_.join)(folder, name) });
        if (items.length < fleet_limits/* FLEET_LIMITS */.i.batchItems)
            continue;
        yield { kind: 'paths', items };
        items = [];
    }
    if (items.length > 0)
        yield { kind: 'paths', items };
}
async function* evidenceBelow(top, most, idle) {
    const waiting = new WaitingFolders(most);
    const idleCount = new IdleCount(idle);
    for (let name = ''; name !== undefined; name = waiting.next()) {
        const { names, found } = await lookInto((0,external_node_path_.join)(top, name), name === '', waiting.left());
        const { folders, files } = found ?? { folders: [], files: [] };
        const isTooDeep = name.split('/').length >= fleet_limits/* FLEET_LIMITS */.i.depth;
        const onlyZips = files.length > 0 && files.every((file) => file.endsWith('.zip'));
        const isPiece = found === null || (!onlyZips && files.length > 0) || isTooDeep;
        idleCount.add(names - (onlyZips ? files.length : 0) - (isTooDeep ? 0 : folders.length));
        if (onlyZips)
            for (const file of files)
                yield (0,external_node_path_.join)(name, file);
        else if (isPiece || (folders.length === 0 && name !== ''))
            yield name;
        else
            idleCount.addBetween();
        if (!isTooDeep)
            waiting.add(name, folders);
    }
}
class IdleCount {
    most;
    between = 0;
    names = 0;
    constructor(most) {
        this.most = most;
    }
    add(names) {
        this.names += Math.max(0, names - fleet_limits/* FLEET_LIMITS */.i.pieceNames);
        if (this.names > this.most.idleNames)
            throw tooMany(`more than ${this.most.idleNames} names that are neither evidence nor folders, those above ${fleet_limits/* FLEET_LIMITS */.i.pieceNames} of a folder counted`);
    }
    addBetween() {
        this.between += 1;
        if (this.between > this.most.between)
            throw tooMany(`more than ${this.most.between} folders that hold nothing but folders`);
    }
}
class WaitingFolders {
    levels = [];
    count;
    constructor(most) {
        this.count = new NameCount(most);
    }
    add(above, folders) {
        for (const name of folders)
            this.count.add(name);
        const excess = this.count.excess();
        if (excess !== null)
            throw tooMany(`${excess} of folders that are still to be read`);
        if (folders.length > 0)
            this.levels.push({ above, names: folders.toReversed() });
    }
    left() {
        return this.count.left();
    }
    next() {
        const level = this.levels.at(-1);
        const name = level?.names.pop();
        if (level === undefined || name === undefined)
            return undefined;
        this.count.take(name);
        if (level.names.length === 0)
            this.levels.pop();
        return (0,external_node_path_.join)(level.above, name);
    }
}
const ALWAYS = { names: 1_000, bytes: 64 * 1024 };
class NameCount {
    most;
    names = 0;
    bytes = 0;
    constructor(most) {
        this.most = most;
    }
    add(name) {
        this.names += 1;
        this.bytes += Buffer.byteLength(name);
    }
    take(name) {
        this.names -= 1;
        this.bytes -= Buffer.byteLength(name);
    }
    left() {
        const { names, bytes } = this.most;
        return {
            names: Math.max(Math.min(names, ALWAYS.names), names - this.names),
            bytes: Math.max(Math.min(bytes, ALWAYS.bytes), bytes - this.bytes),
        };
    }
    excess() {
        if (this.names > this.most.names)
            return `more than ${this.most.names} names`;
        return this.bytes > this.most.bytes ? `names of more than ${this.most.bytes} bytes` : null;
    }
}
class TooManyNames extends Error {
}
function tooMany(what) {
    return new errors/* AttestationError */.L7('fleet-unreadable', `The folder of the fleet has ${what}.`);
}
async function lookInto(path, isTop, most) {
    const folders = [];
    const files = [];
    const count = new NameCount(most);
    const read = () => folders.length + files.length;
    try {
        await (0,safe_file/* eachEntryAt */.DL)(path, (entry) => {
            if (entry.name.includes('\ufffd'))
                throw new Error('a name in it is not UTF-8');
            count.add(entry.name);
            const excess = count.excess();
            if (excess !== null)
                throw new TooManyNames(excess);
            (entry.isDirectory() ? folders : files).push(entry.name);
        });
    }
    catch (error) {
        if (isTop && error instanceof TooManyNames)
            throw tooMany(`${error.message} of files and folders`);
        if (isTop)
            throw unreadable(path, error);
        return { names: read(), found: null };
    }
    return { names: read(), found: { folders: folders.sort(), files: files.sort() } };
}

// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/foundation/real-path.js
var real_path = __webpack_require__(68971);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
// EXTERNAL MODULE: ./build/src/cli/option-row.js
var option_row = __webpack_require__(51694);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/cli/stdin-pieces.js


const stdin_pieces_PIECE = 256 * 1024;
function stdinPieces() {
    const stdin = (0,external_node_fs_.fstatSync)(0);
    return stdin.isFIFO() || stdin.isSocket() ? piecesOfPipe(0) : process.stdin;
}
async function* piecesOfPipe(fd) {
    const memory = Buffer.allocUnsafeSlow(stdin_pieces_PIECE);
    let waiting = null;
    const onread = {
        buffer: memory,
        callback: (bytes) => {
            waiting?.piece(bytes);
            return false;
        },
    };
    const socket = new external_node_net_.Socket({ fd, readable: true, writable: false, onread });
    socket.pause();
    socket.once('end', () => waiting?.piece(0));
    socket.on('error', (error) => waiting?.fail(error));
    try {
        for (;;) {
            if (socket.errored !== null)
                throw socket.errored;
            const bytes = await new Promise((piece, fail) => {
                waiting = { piece, fail };
                socket.resume();
            });
            if (bytes === 0)
                return;
            yield memory.subarray(0, bytes);
        }
    }
    finally {
        socket.destroy();
    }
}

;// CONCATENATED MODULE: ./build/src/cli/verify-fleet.js



















const OF_ONE = ['acceptance', 'baseline', 'summaryStatement', 'summaryKey'];
const MEMORY_SIZES = [2 * fleet_limits/* FLEET_LIMITS */.i.batchBytes, fleet_limits/* FLEET_LIMITS */.i.batchBytes + fleet_limits/* FLEET_LIMITS */.i.lineBytes];
async function verifyFleet({ path, options, terminal }, expectations) {
    const odd = OF_ONE.find((name) => options[name] !== undefined);
    if (odd !== undefined) {
        throw new errors/* AttestationError */.L7('invalid-setting', `${(0,option_row/* optionFlag */.aN)(odd)} is for one piece of evidence, and --fleet reads many.`, { advice: 'Verify that piece without --fleet.' });
    }
    const names = typeof options['names'] === 'string'
        ? (0,fleet_names/* namesIn */.wX)(await (0,given_file/* readGivenBytes */.P1)({ given: options['names'], what: 'list of names' }, fleet_names/* MAX_NAMES_BYTES */.U_))
        : null;
    const now = new Date();
    const period = typeof options['series'] === 'string' ? (0,series/* periodIn */.D)(options['series'], now) : null;
    await (0,verifier/* loadVerifier */.V)(expectations.trust);
    const memory = new BatchMemory(...MEMORY_SIZES);
    const verdict = await (0,read_fleet/* readFleet */.p)(await batchesAt(path, memory), {
        memory,
        workers: { entry: project/* entryModule */.b6, order: { expectations, now } },
        summary: { names, alike: options['alike'] === true, period },
        take: (results) => terminal.lines(results.map(result/* resultJson */.y3)),
        progress: ({ evidence, blocked }) => terminal.progress(`${evidence} read, ${blocked} blocked`),
    });
    await terminal.lines([verdict.json]);
    for (const { sentence } of verdict.problems)
        terminal.complain(sentence);
    terminal.say(verdict.headline);
    return (0,exit_code/* exitCodeOf */.F)(verdict);
}
async function batchesAt(path, memory) {
    if (path === '-')
        return batchesOfLines(stdinPieces(), memory);
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw unreadable(path, error);
    });
    if (found.isDirectory())
        return batchesBelow(await (0,real_path/* realPath */.Ye)(path));
    refuseOther(path, found);
    return batchesOfLines(piecesOf(path), memory);
}


/***/ })

};
