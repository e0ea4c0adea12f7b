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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/attest/entry/compile-cache.js



/**
 * Lets Node keep what it compiles, so that the next start need not. Node runs what it finds there: so only in a folder of
 * this user's own to which nobody else can write, and without one nothing is kept.
 */
function keepCompiled(cacheFolder) {
    const folder = (0,external_node_path_.join)(cacheFolder, 'compile');
    make((0,external_node_path_.dirname)(cacheFolder));
    // Older releases of Node 20 and 22 have no such cache.
    if (isOwn(cacheFolder) && isOwn(folder))
        (0,external_node_module_.enableCompileCache)?.(folder);
}
/** Whether a folder, made here if need be, is this user's alone. A link is none. */
function isOwn(folder) {
    make(folder);
    try {
        const { uid, mode } = (0,external_node_fs_.lstatSync)(folder);
        return (mode & 0o170000) === 0o040000 && uid === process.getuid?.() && (mode & 0o022) === 0;
    }
    catch {
        return false;
    }
}
/** One level at a time: below /proc Node's own way of making several never ends. */
function make(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    }
    catch {
        // It is there already, or cannot be; the look at it tells.
    }
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


/***/ })

};
