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
/* harmony import */ var _result_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8364);


/**
 * The command line's entry. Sets the process's exit code and returns when all output is written. It answers `--version`
 * before it loads the argument library.
 */
async function main(argv) {
    // Messages are not a result: whether someone reads them changes nothing.
    process.stderr.on('error', () => undefined);
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
        const stdout = new _result_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .ResultStream */ .Y(process.stdout);
        stdout.write(`${(0,_attest_entry_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectVersion */ .oC)()}\n`);
        if ((await stdout.end()) === null)
            return;
        // It could not be written; the whole program reports that.
    }
    const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(7375), __webpack_require__.e(7284), __webpack_require__.e(8201), __webpack_require__.e(8851)]).then(__webpack_require__.bind(__webpack_require__, 58851));
    process.exitCode = await runProgram(argv);
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ResultStream),
/* harmony export */   g: () => (/* binding */ NO_READER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8621);


/** The code of a pipe whose reader is gone. */
const NO_READER = 'EPIPE';
/**
 * Writes results to stdout, and knows whether all of them were written. Node's own stream for a file makes one write
 * call and drops what a nearly full disk did not take; the streams of pipes and terminals write all, and report errors.
 */
class ResultStream {
    isTTY;
    stdout;
    /** Whether Node would use its stream for files, which it also does for a device that is not a terminal. */
    isFile;
    /** Waits for everything that a pipe has not taken yet. */
    writing = Promise.resolve();
    firstError = null;
    /** A caller who closes stdout throws the result away, as with /dev/null, which Node opens in its place. */
    constructor(stdout) {
        this.stdout = stdout;
        this.isTTY = stdout.isTTY === true;
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(stdout.fd);
        this.isFile = !this.isTTY && !facts.isFIFO() && !facts.isSocket();
        // Each write's callback reports its error.
        stdout.on('error', () => undefined);
    }
    get columns() {
        return this.stdout.columns;
    }
    /** The code of what went wrong first; null as long as everything was written. */
    get error() {
        return this.firstError;
    }
    write(text, written = () => undefined) {
        const writing = this.firstError === null ? this.writeWhole(text) : Promise.resolve();
        this.writing = Promise.all([this.writing, writing]).then(() => undefined);
        void writing.then(written);
    }
    /** Waits until all is written. Returns the code of what went wrong first, or null. */
    async end() {
        await this.writing;
        return this.firstError;
    }
    writeWhole(text) {
        const { stdout } = this;
        if (this.isFile) {
            this.note(writeFile(stdout.fd, Buffer.from(text)));
            return Promise.resolve();
        }
        return new Promise((resolve) => {
            stdout.write(text, (error) => {
                this.note(error);
                resolve();
            });
        });
    }
    note(error) {
        if (error !== null && error !== undefined)
            this.firstError ??= (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
    }
}
/** Writes all bytes. Returns the error that prevented it, or null. */
function writeFile(fd, bytes) {
    try {
        for (let at = 0; at < bytes.length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, at);
        return null;
    }
    catch (error) {
        return error;
    }
}


/***/ }),

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   _p: () => (/* binding */ whyUnreadable),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/** Returns a thrown value's system code (`EACCES`), or `unknown error`. */
function codeOf(thrown) {
    return textMember(thrown, 'code') ?? 'unknown error';
}
/** Returns a thrown value's message, or `unknown error`. */
function messageOf(thrown) {
    return textMember(thrown, 'message') ?? 'unknown error';
}
/** Returns why something that a library read cannot be read: its own message, unless the library failed over it. */
function whyUnreadable(thrown) {
    return thrown instanceof TypeError || thrown instanceof RangeError
        ? 'it is not of the form that it must have'
        : messageOf(thrown);
}
/** Reads any object, not only this realm's Error: a VM's or a worker's errors have another class. */
function textMember(thrown, name) {
    if (typeof thrown !== 'object' || thrown === null || !(name in thrown))
        return null;
    const value = Reflect.get(thrown, name);
    return typeof value === 'string' ? value : null;
}


/***/ })

};
