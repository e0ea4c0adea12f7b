export const id = 708;
export const ids = [708];
export const modules = {

/***/ 26708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var _main_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37282);


/**
 * The command line's entry. Sets the process's exit code and returns when everything is written; `--version` is
 * answered before the argument library is loaded.
 */
async function main(argv) {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
        process.stdout.write(`${(0,_main_project_js__WEBPACK_IMPORTED_MODULE_1__/* .projectVersion */ .o)()}\n`);
        return;
    }
    (0,node_module__WEBPACK_IMPORTED_MODULE_0__.enableCompileCache)?.();
    const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(375), __webpack_require__.e(78)]).then(__webpack_require__.bind(__webpack_require__, 13078));
    process.exitCode = await runProgram(argv);
}


/***/ }),

/***/ 37282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ projectFolder),
/* harmony export */   o: () => (/* binding */ projectVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


// Two steps on purpose: the bundler takes `new URL('…', import.meta.url)` in one expression for an asset to copy.
const here = import.meta.url;
/**
 * The project's own folder: what the program brings with it (Dockerfile.sandbox, seccomp/, inspector/, schemas/)
 * stands there, beside dist/. Two folders above this file both as source (src/main/) and bundled (dist/main/).
 */
const projectFolder = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(new URL('../../', here));
/** This program's version, from its package.json. */
function projectVersion() {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${projectFolder}package.json`, 'utf8'));
    if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
        return String(manifest.version);
    return 'unknown';
}


/***/ })

};
