export const id = 232;
export const ids = [232];
export const modules = {

/***/ 95587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runContextHere)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/home-folder.js
var home_folder = __webpack_require__(6161);
;// CONCATENATED MODULE: ./build/src/attest/entry/cache-folder.js

function cacheFolder() {
    return (0,home_folder/* baseDirectory */.P)(process.env['XDG_CACHE_HOME'], '.cache');
}

// EXTERNAL MODULE: ./build/src/attest/entry/project.js
var project = __webpack_require__(62129);
;// CONCATENATED MODULE: ./build/src/attest/entry/here.js





function runContextHere(progress, signal) {
    return {
        environment: process.env,
        workingFolder: process.cwd(),
        temporaryFolder: (0,external_node_path_.resolve)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)()),
        cacheFolder: cacheFolder(),
        stateFolder: (0,home_folder/* baseDirectory */.P)(process.env['XDG_STATE_HOME'], '.local', 'state'),
        identityToken: null,
        projectFolder: project/* projectFolder */.Kb,
        version: (0,project/* projectVersion */.oC)(),
        progress,
        signal,
    };
}


/***/ }),

/***/ 50104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ENDING_SIGNALS)
/* harmony export */ });
const ENDING_SIGNALS = [
    'SIGHUP',
    'SIGINT',
    'SIGQUIT',
    'SIGTRAP',
    'SIGABRT',
    'SIGUSR1',
    'SIGUSR2',
    'SIGALRM',
    'SIGTERM',
    'SIGSTKFLT',
    'SIGXCPU',
    'SIGVTALRM',
    'SIGPROF',
    'SIGIO',
    'SIGPWR',
    'SIGSYS',
];


/***/ }),

/***/ 30115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ followed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68971);



const MOST_LINKS = 40;
const MOST_NAMES = 500;
function followed(path, whyNot) {
    const names = namesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : `${process.cwd()}/${path}`);
    let end = '/';
    let why = null;
    let links = 0;
    let steps = 0;
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
        steps += 1;
        if (steps > MOST_NAMES)
            return { end, facts: null, why };
        const folder = factsOf(end);
        if (folder?.isDirectory() !== true)
            return { end, facts: null, why };
        why ??= whyNot(end, folder);
        const at = name === '..' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(end) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(end, name);
        const facts = factsOf(at);
        if (facts?.isSymbolicLink() !== true) {
            end = at;
            continue;
        }
        links += 1;
        const target = targetOf(at);
        if (target === null || links > MOST_LINKS)
            return { end: at, facts: null, why };
        why ??= whyNot(at, facts);
        names.unshift(...namesOf(target));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            end = '/';
    }
    return { end, facts: factsOf(end), why };
}
function namesOf(path) {
    return path.split('/').filter((name) => name !== '' && name !== '.');
}
function targetOf(link) {
    try {
        return (0,_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTextSync */ .Jq)(link);
    }
    catch {
        return null;
    }
}
function factsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 40369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ readGivenFile),
/* harmony export */   P1: () => (/* binding */ readGivenBytes),
/* harmony export */   ol: () => (/* binding */ isDescriptor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _own_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70238);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19809);
/* harmony import */ var _shown_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78556);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8621);
/* harmony import */ var _waited_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18233);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(721);










const MOST_MS = 5000;
const ofPipes = new _waited_time_js__WEBPACK_IMPORTED_MODULE_8__/* .WaitedTime */ .Y();
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
const DESCRIPTOR = /^\/(?:dev\/(?:stdin|fd\/\d{1,9})|proc\/self\/fd\/\d{1,9})$/;
function isDescriptor(path) {
    return DESCRIPTOR.test(path);
}
async function readGivenBytes(file, limitBytes) {
    const { given, what } = file;
    let handle = null;
    try {
        handle = await openGiven(file);
        const isOfFolder = !isDescriptor(given) && (await handle.stat()).isFIFO();
        const end = performance.now() + MOST_MS - (isOfFolder ? ofPipes.ms : 0);
        const read = readWhole(handle, limitBytes, end);
        const bytes = await (isOfFolder ? ofPipes.during(read) : read);
        if (bytes !== null)
            return bytes;
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7)
            throw cause;
        throw unreadable(`The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .p)(given)} could not be read (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_9__/* .codeOf */ .$N)(cause)}).`, cause);
    }
    finally {
        await handle?.close().catch(() => undefined);
    }
    throw unreadable(`The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .p)(given)} is larger than any ${what} (${limitBytes} bytes).`);
}
async function readGivenFile(file, limitBytes) {
    return (await readGivenBytes(file, limitBytes)).toString('utf8');
}
async function openGiven(file) {
    const { given, what, workspace = process.cwd(), isSecret = false } = file;
    if (isDescriptor(given))
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(given, OPEN_FLAGS);
    const purpose = isSecret ? 'secret' : 'used';
    const real = await (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveInWorkspace */ .z1)({ given, name: what, workspace, purpose });
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, OPEN_FLAGS | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        if (!(await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isAt */ .ii)(handle, real)))
            throw unreadable(`The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .p)(given)} was replaced while it was read.`);
        const facts = await handle.stat();
        const isChecked = isSecret && !facts.isDirectory();
        const why = isChecked ? (0,_own_path_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNotSecret */ .y$)(facts, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(workspace)).uid) : null;
        if (why !== null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('secret-file-unsafe', `The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .p)(given)} ${why}.`);
        return handle;
    }
    catch (error) {
        await handle.close().catch(() => undefined);
        throw error;
    }
}
async function readWhole(handle, limitBytes, end) {
    const bytes = Buffer.alloc(limitBytes + 1);
    let length = 0;
    for (;;) {
        const bytesRead = await readSome(handle, bytes, length);
        if (bytesRead === 0)
            return bytes.subarray(0, length);
        length += bytesRead ?? 0;
        if (length > limitBytes)
            return null;
        if (performance.now() > end)
            throw Object.assign(new Error('It takes too long.'), { code: 'ETIMEDOUT' });
        if (bytesRead === null)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
    }
}
async function readSome(handle, bytes, length) {
    try {
        return (await handle.read(bytes, length, bytes.length - length)).bytesRead;
    }
    catch (error) {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_9__/* .codeOf */ .$N)(error) !== 'EAGAIN')
            throw error;
        return null;
    }
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('file-unreadable', message, { cause });
}


/***/ }),

/***/ 6161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ baseDirectory),
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);



function homeFolder() {
    try {
        const home = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
        return isFixed(home) ? home : (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('invalid-setting', 'This user has no account and no HOME.', {
            advice: 'Set HOME to the absolute path of a folder of this user’s.',
            cause,
        });
    }
}
function isFixed(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)}/`.startsWith('/proc/');
}
function baseDirectory(given, ...usual) {
    const folder = given !== undefined && isFixed(given) ? given : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(), ...usual);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'sandbox-attestation');
}


/***/ }),

/***/ 70238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ CLOSED),
  xc: () => (/* binding */ makeOwnFolder),
  gk: () => (/* binding */ whyNotOwn),
  Fr: () => (/* binding */ whyNotOwnSocket),
  ER: () => (/* binding */ whyNotSafeBelow),
  AY: () => (/* binding */ whyNotSafePlace),
  y$: () => (/* binding */ whyNotSecret)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/foundation/access-list.js


const PROGRAMS = ['/usr/bin/ls', '/bin/ls'];
const LIMIT_MS = 5_000;
const NO_LIST = /^d[rwxsStT-]{9}[ .]/;
const known = new Map();
function mayHaveAccessList(folder) {
    const facts = factsOf(folder);
    if (facts === null)
        return true;
    const key = `${facts.dev}:${facts.ino}`;
    const before = known.get(key);
    if (before?.changed === facts.ctimeNs)
        return before.mayHave;
    const mayHave = !isShownWithout(folder);
    known.set(key, { changed: facts.ctimeNs, mayHave });
    return mayHave;
}
function isShownWithout(folder) {
    const words = ['-ldn', '--quoting-style=c', '--time-style=+%s', folder];
    const lines = PROGRAMS.map((program) => {
        const options = { encoding: 'utf8', env: { LC_ALL: 'C' }, cwd: '/', timeout: LIMIT_MS };
        const { status, stdout } = (0,external_node_child_process_.spawnSync)(program, words, options);
        return status === 0 ? stdout : '';
    });
    const answers = lines.filter((line) => line !== '');
    return answers.length > 0 && answers.every((line) => NO_LIST.test(line));
}
function factsOf(folder) {
    try {
        return (0,external_node_fs_.lstatSync)(folder, { bigint: true });
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/foundation/followed.js
var followed = __webpack_require__(30115);
;// CONCATENATED MODULE: ./build/src/foundation/private-group.js

const FILES = { groups: '/etc/group', accounts: '/etc/passwd' };
function isPrivateGroup(user, files = FILES) {
    const [groups, accounts] = [rowsOf(files.groups), rowsOf(files.accounts)];
    const id = String(user);
    const own = accounts.filter((row) => row[2] === id).map(([name]) => name);
    const members = groups.filter((row) => row[2] === id).map((row) => row[3] ?? '');
    return (own.length > 0 &&
        members.length > 0 &&
        members.every((names) => names.split(',').every((name) => name === '' || own.includes(name))) &&
        accounts.every((row) => row[3] !== id || row[2] === id || row[2] === '0'));
}
function rowsOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8')
            .split('\n')
            .map((line) => line.split(':'));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/foundation/own-path.js





const CLOSED = { toWriters: 0o022, toReaders: 0o077 };
function whyNotOwn(path, kind, closed = CLOSED.toWriters) {
    const facts = own_path_factsOf(path);
    if (facts === null)
        return 'cannot be read';
    if (facts.isSymbolicLink())
        return 'is a link';
    if (kind === 'folder' ? !facts.isDirectory() : !facts.isFile())
        return `is not a ${kind}`;
    if (facts.uid !== user())
        return 'belongs to another user';
    if ((facts.mode & closed) !== 0)
        return closed === CLOSED.toReaders ? 'is open to other users' : 'can be changed by other users';
    return kind === 'file' && facts.nlink !== 1 ? 'has a second name' : null;
}
function whyNotSecret({ uid, mode }, workspaceOwner) {
    if (![0, user(), workspaceOwner].includes(uid))
        return 'belongs to another user';
    if ((mode & CLOSED.toWriters) !== 0)
        return 'can be changed by other users';
    const closed = uid === 0 && uid !== user() ? 0o007 : CLOSED.toReaders;
    return (mode & closed) === 0 ? null : 'can be read by other users';
}
function whyNotOwnSocket(path) {
    const { facts, why } = wayOf(path);
    if (facts === null)
        return null;
    if (!facts.isSocket())
        return 'is not a socket';
    if (facts.uid !== 0 && facts.uid !== user())
        return 'belongs to another user';
    if ((facts.mode & 0o002) !== 0)
        return 'can be used by every user';
    return why;
}
function makeOwnFolder(path) {
    make(path);
    return whyNotOwn(path, 'folder') ?? whyNotSafeBelow(path);
}
function whyNotSafeBelow(path) {
    const { end, facts, why } = wayOf(path);
    if (facts?.isDirectory() !== true)
        return 'cannot be read';
    return whyNotSafe(end, facts) ?? why;
}
const MOST_SHARED = 16;
function wayOf(path) {
    const shared = new Set();
    return (0,followed/* followed */.X)(path, (on, facts) => {
        if (!facts.isSymbolicLink()) {
            if (isForGroup(facts))
                shared.add(on);
            if (shared.size > MOST_SHARED)
                return `lies below more than ${MOST_SHARED} folders that a group may change`;
            const unsafe = whyNotSafe(on, facts);
            return unsafe === null ? null : `lies in a folder that ${unsafe}`;
        }
        if (isOthers(facts))
            return 'leads through a link that belongs to another user';
        return isOfProcess(on) ? 'leads through a link that leads each process elsewhere' : null;
    });
}
const PROC_SUPER_MAGIC = 0x9fa0;
function isOfProcess(link) {
    return (0,external_node_fs_.statfsSync)((0,external_node_path_.dirname)(link)).type === PROC_SUPER_MAGIC;
}
function whyNotSafe(folder, facts) {
    if (isOthers(facts))
        return 'belongs to another user';
    return canBeWritten(folder, facts) ? 'can be changed by other users' : null;
}
function isOthers({ uid }) {
    return uid !== 0 && uid !== user();
}
function whyNotSafePlace(path) {
    return whyNotSafeOrMissing(path) ?? whyNotSafeOrMissing((0,external_node_path_.resolve)(path));
}
function whyNotSafeOrMissing(path) {
    const above = (0,external_node_path_.dirname)(path);
    return own_path_factsOf(path) !== null || above === path ? whyNotSafeBelow(path) : whyNotSafeOrMissing(above);
}
function canBeWritten(folder, facts) {
    const { mode, gid } = facts;
    if (!isForGroup(facts))
        return (mode & 0o1002) === 0o002;
    const isOwnGroup = gid !== 0 && gid === process.getegid?.() && gid === user();
    return !(isOwnGroup && isPrivateGroup(gid)) || mayHaveAccessList(folder);
}
function isForGroup({ mode }) {
    return (mode & 0o1022) === 0o020;
}
function make(path) {
    const parent = (0,external_node_path_.dirname)(path);
    if (!tryToMake(path) && parent !== path) {
        make(parent);
        tryToMake(path);
    }
}
function tryToMake(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
        return true;
    }
    catch (error) {
        return error.code !== 'ENOENT';
    }
}
function own_path_factsOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return null;
    }
}
function user() {
    return process.geteuid?.();
}


/***/ }),

/***/ 68971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ linkTextSync),
/* harmony export */   WY: () => (/* binding */ resolveText),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   ZG: () => (/* binding */ realPathIfThere),
/* harmony export */   yX: () => (/* binding */ linkText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);





async function realPath(path) {
    return textOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path, 'buffer'), path);
}
function realPathIfThere(path) {
    return realPath(path).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    });
}
async function linkText(path) {
    return textOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path, 'buffer'), path);
}
function linkTextSync(path) {
    return textOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path, 'buffer'), path);
}
async function resolveText(base, given) {
    const parts = given.split('/');
    for (const [index, part] of parts.entries()) {
        if (part !== '..' || index === 0)
            continue;
        const before = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, parts.slice(0, index).join('/') || '/');
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(before).catch(() => null);
        if (found?.isSymbolicLink() === true)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('path-refused', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(given, 200)} goes up from the link ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(before, 200)}, which could mean two folders.`);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, given);
}
function textOf(bytes, path) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('path-refused', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path, 200)} leads to a name that is not UTF-8, and would be read as another one.`);
}


/***/ }),

/***/ 78556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

const CONTENT = /[{}\r\n]|-----|(?=[\w+=-]{0,60}[a-z])(?=[\w+=-]{0,60}[A-Z])(?=[\w+=-]{0,60}\d)[\w+=-]{24}/;
function shownPath(path, limit = 200) {
    return CONTENT.test(path)
        ? '(not shown: it looks like a file’s content, not its name)'
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path, limit);
}


/***/ }),

/***/ 18233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ WaitedTime)
/* harmony export */ });
class WaitedTime {
    totalMs = 0;
    underWay = 0;
    changedAt = performance.now();
    get ms() {
        const since = performance.now() - this.changedAt;
        return Math.max(0, this.totalMs + (this.underWay > 0 ? since : -since));
    }
    async during(work) {
        this.change(1);
        try {
            return await work;
        }
        finally {
            this.change(-1);
        }
    }
    change(by) {
        this.totalMs = this.ms;
        this.changedAt = performance.now();
        this.underWay += by;
    }
}


/***/ }),

/***/ 721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sk: () => (/* binding */ resolveAbove),
  ii: () => (/* binding */ resolveBelow),
  z1: () => (/* binding */ resolveInWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/home-folder.js
var home_folder = __webpack_require__(6161);
// EXTERNAL MODULE: ./build/src/foundation/real-path.js
var real_path = __webpack_require__(68971);
;// CONCATENATED MODULE: ./build/src/foundation/outside-path.js




const OF_KERNEL = ['/proc', '/sys', '/dev'];
const OF_SYSTEM = [
    ...OF_KERNEL,
    ...['/etc', '/run', '/boot', '/var', '/usr', '/lib', '/lib32', '/lib64', '/libx32', '/bin', '/sbin'],
];
const OF_CALLER = [
    ...['/usr/local/src', '/usr/src', '/var/tmp', '/var/local'],
    ...['cache', 'lib', 'log', 'spool'].map((each) => `/var/${each}/sandbox-attestation`),
];
const OF_CREDENTIALS = [
    ...['.docker', '.ssh', '.aws', '.azure', '.kube', '.gnupg', '.oci', '.gcloud', '.password-store'],
    ...['.netrc', '.npmrc', '.git-credentials', '.pgpass', '.vault-token'],
    ...['.credentials', '.credentials_rsaparams', '.runner', '.git'],
];
const ALSO_OF_CREDENTIALS = ['.config', '.gem', '.cargo', '.m2', '.local'];
const RULES = {
    shown: {
        credentials: [...OF_CREDENTIALS, ...ALSO_OF_CREDENTIALS],
        system: OF_SYSTEM,
        ownersCount: true,
    },
    read: {
        credentials: [...OF_CREDENTIALS, ...ALSO_OF_CREDENTIALS],
        system: OF_KERNEL,
        ownersCount: true,
    },
    used: { credentials: [], system: OF_KERNEL, ownersCount: false },
    secret: { credentials: [], system: OF_KERNEL, ownersCount: true },
    written: { credentials: OF_CREDENTIALS, system: OF_SYSTEM, ownersCount: true },
};
async function outsidePath(written, purpose, workspace) {
    const real = await realpathOf(written, purpose);
    const { credentials, system, ownersCount } = RULES[purpose];
    const parts = real.split('/');
    const secret = credentials.find((name) => parts.includes(name));
    if (secret !== undefined)
        return { real, refused: `is in ${secret}, where credentials are kept` };
    const own = await ownersOf(workspace);
    const isCallers = OF_CALLER.some((each) => isIn(real, each));
    const folder = isCallers ? undefined : system.find((each) => isIn(real, each));
    const mayBeUsers = purpose === 'written' && !OF_KERNEL.some((each) => isIn(real, each));
    if (folder !== undefined && !(mayBeUsers && (await belongsToUser(real, own))))
        return { real, refused: `is in ${folder}, a folder of the system` };
    return { real, refused: ownersCount ? await whyForeign(real, own) : null };
}
async function ownersOf(workspace) {
    const root = (await (0,promises_.stat)('/')).uid;
    return { root, users: [process.geteuid?.() ?? root, (await (0,promises_.stat)(workspace)).uid] };
}
async function belongsToUser(real, { root, users }) {
    const { uid } = await (0,promises_.lstat)(await existing(real));
    return uid !== root && users.includes(uid);
}
async function whyForeign(real, { root, users }) {
    const home = await (0,real_path/* realPathIfThere */.ZG)((0,home_folder/* homeFolder */.W)());
    for (let at = await existing(real); at !== '/'; at = (0,external_node_path_.dirname)(at)) {
        if (at === home)
            return null;
        const { uid } = await (0,promises_.lstat)(at);
        if (uid !== root && !users.includes(uid))
            return `is in ${at}, which belongs to another user`;
        if (at === '/root' && users[0] !== root)
            return `is in ${at}, another user's home`;
    }
    return null;
}
async function existing(real) {
    const found = await (0,promises_.lstat)(real).catch(() => null);
    return found !== null || real === '/' ? real : existing((0,external_node_path_.dirname)(real));
}
function isIn(real, folder) {
    return `${real}/`.startsWith(`${folder}/`);
}
async function realpathOf(written, purpose) {
    try {
        return await (0,real_path/* realPath */.Ye)(written);
    }
    catch (cause) {
        const { code } = cause;
        if (purpose !== 'written' || code !== 'ENOENT' || written === '/')
            throw cause;
        const above = await realpathOf((0,external_node_path_.join)(written, '..'), purpose);
        return (0,external_node_path_.join)(above, written.split('/').at(-1) ?? '');
    }
}

;// CONCATENATED MODULE: ./build/src/foundation/workspace-path.js






const OF_GIT = '.git';
async function resolveInWorkspace(path) {
    const { given, workspace, purpose } = path;
    if (given.includes('\0'))
        throw refused(path, 'holds a NUL character');
    const here = await (0,real_path/* realPath */.Ye)(workspace);
    const checkout = await checkoutOf(here);
    const written = await (0,real_path/* resolveText */.WY)(workspace, given);
    const bases = [
        [(0,external_node_path_.resolve)(workspace), here],
        [here, here],
        ...(checkout === null
            ? []
            : [[checkout.given, checkout.real], [checkout.real, checkout.real]]),
    ];
    const root = checkout?.real ?? here;
    for (const [base, real] of bases) {
        if (written === base)
            return real;
        if (!written.startsWith(`${base}/`))
            continue;
        const found = await beneath(root, partsOf(root, `${real}/${written.slice(base.length + 1)}`), path);
        const isOfGit = (purpose === 'shown' || purpose === 'read' || purpose === 'written') &&
            partsOf(root, found).includes(OF_GIT);
        if (isOfGit)
            throw refused(path, `is in ${OF_GIT}, where credentials are kept`);
        return found;
    }
    const outside = await outsidePath(written, purpose, here);
    if (outside.refused !== null)
        throw refused(path, outside.refused);
    return outside.real;
}
async function checkoutOf(folder) {
    const given = (0,external_node_path_.resolve)(process.env['GITHUB_WORKSPACE'] || '/');
    const real = await (0,real_path/* realPath */.Ye)(given).catch(() => '/');
    return real !== '/' && folder.startsWith(`${real}/`) ? { given, real } : null;
}
function partsOf(root, path) {
    return path === root ? [] : path.slice(root.length + 1).split('/');
}
async function resolveAbove(path) {
    const written = await (0,real_path/* resolveText */.WY)(path.workspace, path.given);
    try {
        const above = await resolveInWorkspace({ ...path, given: (0,external_node_path_.dirname)(written), purpose: 'written' });
        const whole = (0,external_node_path_.join)(above, (0,external_node_path_.basename)(written));
        if ((await (0,promises_.lstat)(whole).catch(() => null))?.isSymbolicLink())
            return whole;
        return await resolveInWorkspace({ ...path, given: whole, purpose: 'written' });
    }
    catch (error) {
        if (error instanceof errors/* AttestationError */.L7)
            throw error;
        return written;
    }
}
async function resolveBelow(path) {
    const root = await (0,real_path/* realPath */.Ye)(path.workspace);
    const written = await (0,real_path/* resolveText */.WY)(root, path.given);
    if ((0,external_node_path_.isAbsolute)(path.given) || path.given.includes('\0') || climbs(0, path.given))
        throw refused(path, 'leads out of the workspace');
    return written === root ? root : beneath(root, written.slice(root.length + 1).split('/'), path);
}
const MOST_LINKS = 40;
const MOST_NAMES = 4_096;
const O_PATH = 0o10000000;
async function beneath(root, parts, path) {
    const open = [await openPath(root)];
    const names = [];
    const left = [...parts];
    let links = 0;
    let total = left.length;
    try {
        if (total > MOST_NAMES)
            throw refused(path, `comes to more than ${MOST_NAMES} names`);
        for (let part = left.shift(); part !== undefined; part = left.shift()) {
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (names.length === 0)
                    throw refused(path, 'leads out of the workspace by a link');
                names.pop();
                await open.pop()?.close();
                continue;
            }
            const here = `/proc/self/fd/${open.at(-1)?.fd}/${part}`;
            const handle = await openPath(here).catch((cause) => {
                if (path.purpose === 'written' && cause.code === 'ENOENT')
                    return null;
                throw cause;
            });
            if (handle === null)
                return missing(root, names, [part, ...left], path);
            if (!(await handle.stat()).isSymbolicLink()) {
                open.push(handle);
                names.push(part);
                continue;
            }
            await handle.close();
            links += 1;
            const at = [...names, part].join('/');
            const to = await (0,real_path/* linkText */.yX)(here).catch((error) => {
                if (error instanceof errors/* AttestationError */.L7)
                    throw refused(path, `has the link ${at}, which is not UTF-8`);
                throw refused(path, `has the link ${at}, which changed while it was read`);
            });
            if (links > MOST_LINKS)
                throw refused(path, `leads through more than ${MOST_LINKS} links, the last ${at}`);
            if ((0,external_node_path_.isAbsolute)(to))
                throw refused(path, `leads out of the workspace by the link ${at} to ${to}`);
            if (climbs(names.length, to))
                throw refused(path, `leads out of the workspace by the link ${at} to ${to}`);
            const more = to.split('/');
            total += more.length;
            if (total > MOST_NAMES)
                throw refused(path, `comes to more than ${MOST_NAMES} names, the last link ${at}`);
            left.unshift(...more);
        }
        return names.length === 0 ? root : (0,external_node_path_.join)(root, ...names);
    }
    finally {
        for (const handle of open)
            await handle.close();
    }
}
function climbs(depth, to) {
    let now = depth;
    for (const part of to.split('/')) {
        if (part === '..')
            now -= 1;
        else if (part !== '' && part !== '.')
            now += 1;
        if (now < 0)
            return true;
    }
    return false;
}
function missing(root, names, rest, path) {
    if (rest.includes('..'))
        throw refused(path, 'goes up from a folder that does not exist');
    return (0,external_node_path_.join)(root, ...names, ...rest);
}
function openPath(path) {
    return (0,promises_.open)(path, O_PATH | external_node_fs_.constants.O_NOFOLLOW);
}
function refused({ given, name }, why) {
    return new errors/* AttestationError */.L7('path-refused', `The path ${(0,errors/* printable */.g$)(given, 160)} (${name}) ${(0,errors/* printable */.g$)(why, 200)}.`);
}


/***/ })

};
