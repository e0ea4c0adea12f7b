export const id = 4462;
export const ids = [4462];
export const modules = {

/***/ 69539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What this program keeps between runs, in the user's own cache (XDG base directories). */
function cacheFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.env['XDG_CACHE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'sandbox-attestation');
}


/***/ }),

/***/ 62129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ projectFolder),
/* harmony export */   b6: () => (/* binding */ entryModule),
/* harmony export */   oC: () => (/* binding */ projectVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


// Two steps on purpose: the bundler takes `new URL('…', import.meta.url)` in one expression for an asset to copy.
const here = import.meta.url;
/**
 * The project's own folder: what the program brings with it (Dockerfile.sandbox, seccomp/, inspector/, schemas/)
 * stands there, beside dist/. Three folders above this file as source, two as bundled (dist/main/).
 */
const projectFolder = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(new URL(here.endsWith('.ts') ? '../../../' : '../../', here));
/** The module that starts everything (`start`): this file's neighbour both as source and bundled. */
const entryModule = new URL(here.endsWith('.ts') ? '../../entry.ts' : './index.js', here);
/** This program's version, from its package.json. */
function projectVersion() {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${projectFolder}package.json`, 'utf8'));
    if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
        return String(manifest.version);
    return 'unknown';
}


/***/ }),

/***/ 24462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/attest/entry/cache-folder.js
var cache_folder = __webpack_require__(69539);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/own-path.js
var own_path = __webpack_require__(32175);
;// CONCATENATED MODULE: ./build/src/attest/entry/compile-cache.js



/**
 * Lets Node keep what it compiles, so that the next start need not. Node runs what it finds there: so only in a folder of
 * this user's own to which nobody else can write, and without one nothing is kept.
 */
function keepCompiled(cacheFolder) {
    const folder = (0,external_node_path_.join)(cacheFolder, 'compile');
    // Older releases of Node 20 and 22 have no such cache.
    if ((0,own_path/* makeOwnFolder */.xc)(cacheFolder) === null && (0,own_path/* makeOwnFolder */.xc)(folder) === null)
        (0,external_node_module_.enableCompileCache)?.(folder);
}

// EXTERNAL MODULE: ./build/src/attest/entry/project.js
var project = __webpack_require__(62129);
;// CONCATENATED MODULE: ./build/src/cli/index.js



/**
 * The command line's entry. Sets the process's exit code and returns when everything is written; `--version` is
 * answered before the argument library is loaded.
 */
async function main(argv) {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
        process.stdout.write(`${(0,project/* projectVersion */.oC)()}\n`);
        return;
    }
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', toleratesNoReader);
    keepCompiled((0,cache_folder/* cacheFolder */.n)());
    const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(7375), __webpack_require__.e(3078)]).then(__webpack_require__.bind(__webpack_require__, 13078));
    process.exitCode = await runProgram(argv);
}
/** `… | head` stops reading: the run goes on, cleans up and keeps its exit code. */
function toleratesNoReader(error) {
    if (error.code !== 'EPIPE')
        throw error;
}


/***/ }),

/***/ 32175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ whyNotSafeBelow),
/* harmony export */   V: () => (/* binding */ CLOSED),
/* harmony export */   gk: () => (/* binding */ whyNotOwn),
/* harmony export */   xc: () => (/* binding */ makeOwnFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Permission bits that others must not have: to change what lies there, or to see it at all. */
const CLOSED = { toWriters: 0o022, toReaders: 0o077 };
/**
 * Why a folder or a file cannot be relied on to be this user's own, as the end of a sentence; null if it can. A link is
 * never followed, and a file must have one name only: what another user can change, or has planted, is refused.
 *
 * @param closed permission bits that it must not have ({@link CLOSED})
 */
function whyNotOwn(path, kind, closed = CLOSED.toWriters) {
    const facts = factsOf(path);
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
/** Makes a folder, for this user alone, if it is missing. Returns why it is not this user's own, or null. */
function makeOwnFolder(path) {
    make(path);
    return whyNotOwn(path, 'folder');
}
/**
 * Why private folders cannot be made below a folder, as the end of a sentence; null if they can. On the whole way to it
 * nobody but root and this user may be able to move a folder away and put another in its place: each belongs to one of the
 * two, and what others may write has the sticky bit.
 */
function whyNotSafeBelow(path) {
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return 'cannot be read';
    }
    for (let folder = real;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const facts = factsOf(folder);
        if (facts === null || !facts.isDirectory())
            return 'cannot be read';
        const at = folder === real ? '' : 'lies in a folder that ';
        if (facts.uid !== 0 && facts.uid !== user())
            return `${at}belongs to another user`;
        const sticky = (facts.mode & 0o1000) !== 0;
        // Many systems give each user a group of its own, and let it write.
        const foreignGroup = facts.gid !== 0 && facts.gid !== process.getegid?.();
        const writers = foreignGroup ? CLOSED.toWriters : 0o002;
        if (!sticky && (facts.mode & writers) !== 0)
            return `${at}can be changed by other users`;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return null;
    }
}
/** One level at a time: below /proc Node's own way of making several never ends. */
function make(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!tryToMake(path) && parent !== path) {
        make(parent);
        tryToMake(path);
    }
}
/** False if its parent is missing; whatever else is wrong, a look at it shows. */
function tryToMake(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode: 0o700 });
        return true;
    }
    catch (error) {
        return error.code !== 'ENOENT';
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
function user() {
    return process.geteuid?.();
}


/***/ })

};
