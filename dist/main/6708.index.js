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


const here = import.meta.url;
const projectFolder = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(new URL(here.endsWith('.ts') ? '../../../' : '../../', here));
const entryModule = new URL(here.endsWith('.ts') ? '../../entry.ts' : './index.js', here);
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


async function main(argv) {
    process.stderr.on('error', () => undefined);
    const text = /^(--version|-V)$/.test(`${argv}`) ? (0,_attest_entry_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectVersion */ .oC)() : null;
    if (text !== null) {
        const stdout = new _result_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .ResultStream */ .Y(process.stdout);
        stdout.write(`${text}\n`);
        if ((await stdout.end()) === null)
            return;
    }
    const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(7375), __webpack_require__.e(7284), __webpack_require__.e(8031), __webpack_require__.e(8851)]).then(__webpack_require__.bind(__webpack_require__, 58851));
    process.exitCode = await runProgram(argv, text);
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


const NO_READER = 'EPIPE';
class ResultStream {
    isTTY;
    stdout;
    isFile;
    writing = Promise.resolve();
    firstError = null;
    constructor(stdout) {
        this.stdout = stdout;
        this.isTTY = stdout.isTTY === true;
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(stdout.fd);
        this.isFile = !this.isTTY && !facts.isFIFO() && !facts.isSocket();
        stdout.on('error', () => undefined);
    }
    get columns() {
        return this.stdout.columns;
    }
    get error() {
        return this.firstError;
    }
    write(text, written = () => undefined) {
        const writing = this.firstError === null ? this.writeWhole(text) : Promise.resolve();
        this.writing = Promise.all([this.writing, writing]).then(() => undefined);
        void writing.then(written);
    }
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
function codeOf(thrown) {
    return textMember(thrown, 'code') ?? 'unknown error';
}
function messageOf(thrown) {
    return textMember(thrown, 'message') ?? 'unknown error';
}
function whyUnreadable(thrown) {
    return thrown instanceof TypeError || thrown instanceof RangeError
        ? 'it is not of the form that it must have'
        : messageOf(thrown);
}
function textMember(thrown, name) {
    if (typeof thrown !== 'object' || thrown === null || !(name in thrown))
        return null;
    const value = Reflect.get(thrown, name);
    return typeof value === 'string' ? value : null;
}


/***/ })

};
