export const id = 6708;
export const ids = [6708];
export const modules = {

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
 * The project's own folder, with dist/ and the files that the program ships (Dockerfile.sandbox, seccomp/, inspector/,
 * schemas/). It is three folders above this file as source, two as bundled (dist/main/).
 */
const projectFolder = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(new URL(here.endsWith('.ts') ? '../../../' : '../../', here));
/** The module that starts everything (`start`), next to this file both as source and bundled. */
const entryModule = new URL(here.endsWith('.ts') ? '../../entry.ts' : './index.js', here);
/** Returns this program's version, from its package.json. */
function projectVersion() {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${projectFolder}package.json`, 'utf8'));
    if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
        return String(manifest.version);
    return 'unknown';
}


/***/ }),

/***/ 26708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _attest_entry_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62129);

/**
 * The command line's entry. Sets the process's exit code and returns when all output is written. It answers `--version`
 * before it loads the argument library.
 */
async function main(argv) {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
        process.stdout.write(`${(0,_attest_entry_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectVersion */ .oC)()}\n`);
        return;
    }
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', toleratesNoReader);
    const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(7375), __webpack_require__.e(7284), __webpack_require__.e(3378)]).then(__webpack_require__.bind(__webpack_require__, 93378));
    process.exitCode = await runProgram(argv);
}
/** `… | head` stops reading: the run goes on, cleans up and keeps its exit code. */
function toleratesNoReader(error) {
    if (error.code !== 'EPIPE')
        throw error;
}


/***/ })

};
