export const id = 6649;
export const ids = [6649];
export const modules = {

/***/ 76424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _attest_entry_engines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56959);
/* harmony import */ var _attest_entry_here_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95587);
/* harmony import */ var _attest_entry_interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47335);
/* harmony import */ var _container_helper_container_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13555);
/* harmony import */ var _container_orphans_clean_up_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87940);
/* harmony import */ var _container_orphans_removed_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(82437);
/* harmony import */ var _container_output_cleaner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22211);
/* harmony import */ var _foundation_debugger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76812);
/* harmony import */ var _foundation_end_soon_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21960);
/* harmony import */ var _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99073);
/* harmony import */ var _foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3355);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71522);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(48194);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29049);















async function main() {
    const log = new _log_js__WEBPACK_IMPORTED_MODULE_12__/* .ActionLog */ .n(_actions_core__WEBPACK_IMPORTED_MODULE_0__);
    const runId = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_state_js__WEBPACK_IMPORTED_MODULE_13__/* .RUN_ID_STATE */ .u);
    if (!/^[0-9a-f]{32}$/.test(runId))
        return;
    const { signal, release } = (0,_attest_entry_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .interruptSignal */ .C)();
    try {
        (0,_foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseManyVariables */ .HA)(process.env);
        await (0,_foundation_debugger_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseDebugger */ .C)();
        const runContext = (0,_attest_entry_here_js__WEBPACK_IMPORTED_MODULE_2__/* .runContextHere */ .d)(log, signal);
        const allowEndpoint = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput('allow-engine-endpoint').toLowerCase() === 'true';
        await (0,_attest_entry_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .withEngines */ .U)(runContext, allowEndpoint, async (answers, { scratchFolder }) => {
            const engines = answers.flatMap((answer) => ('engine' in answer ? [answer.engine] : []));
            const { temporaryFolder: temporary } = runContext;
            const clean = (0,_container_output_cleaner_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanerOfAny */ .g)(engines, (engine) => new _container_helper_container_js__WEBPACK_IMPORTED_MODULE_4__/* .HelperContainer */ .A(engine, runContext, runId, scratchFolder));
            const cleaned = await (0,_container_orphans_clean_up_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanUp */ .n)({ engines, temporary, runId }, clean);
            for (const problem of problemsOf(answers))
                log.note(`${problem.message} What this run left there, if anything, stays. ${problem.remedy}`);
            for (const place of [...cleaned.engines.values(), cleaned.folders]) {
                for (const name of (0,_container_orphans_removed_js__WEBPACK_IMPORTED_MODULE_14__/* .removedOf */ .Q)(place))
                    log.note(`removed ${name}`);
                for (const name of place.left)
                    log.note(`could not remove ${name}`);
                for (const name of place.undecided)
                    log.note(`left ${name}, whose program may be alive`);
            }
        }, signal);
        (0,_attest_entry_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseUncaught */ .m)(signal);
    }
    catch (error) {
        const { message, remedy } = signal.aborted ? (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .interrupted */ .V)(signal.reason) : (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .toFailure */ .w)(error);
        log.note(`The clean-up did not come to its end, and something may be left: ${message} ${remedy}`);
    }
    finally {
        release();
        if (signal.aborted)
            (0,_foundation_end_soon_js__WEBPACK_IMPORTED_MODULE_8__/* .endSoon */ .n)(_foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT_CODES */ .a.blocked);
    }
}
function problemsOf(answers) {
    const problems = answers.flatMap((answer) => ('problem' in answer ? [answer.problem] : []));
    return problems.length === answers.length
        ? problems
        : problems.filter(({ code }) => code !== 'engine-unreachable');
}


/***/ }),

/***/ 48194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ActionLog)
/* harmony export */ });
/* unused harmony export logSafe */
/* harmony import */ var _cli_stage_times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28253);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _report_steering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15429);



const LONGEST_CALL = 20_000;
function logSafe(hostile, limit = 2000) {
    return (0,_report_steering_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hostile, limit).replaceAll('::', ': :'));
}
class ActionLog {
    trace;
    core;
    times;
    constructor(core, { debugging = false, now = () => performance.now() } = {}) {
        this.core = core;
        this.times = new _cli_stage_times_js__WEBPACK_IMPORTED_MODULE_2__/* .StageTimes */ .l(now);
        if (debugging)
            this.trace = (text) => this.core.debug(logSafe(text, LONGEST_CALL));
    }
    stage(name, text) {
        this.end();
        this.core.startGroup(logSafe(`${name}: ${text}`));
        this.times.begin(name, text);
    }
    stages() {
        this.end();
        for (const { name, text, milliseconds } of this.times.all) {
            this.core.info(logSafe(`${name.padEnd(12)} ${(0,_cli_stage_times_js__WEBPACK_IMPORTED_MODULE_2__/* .inSeconds */ .F)(milliseconds).padStart(9)}  ${text}`, 200));
        }
    }
    note(text) {
        this.core.info(logSafe(text));
    }
    end() {
        if (this.times.end() !== null)
            this.core.endGroup();
    }
    print(text) {
        this.end();
        for (const line of text.split('\n'))
            this.core.info(logSafe(line));
    }
    warn(title, message) {
        this.end();
        this.core.warning(logSafe(message), { title: logSafe(title, 100) });
    }
    annotate(title, message) {
        this.end();
        this.core.error(logSafe(message), { title: logSafe(title, 100) });
    }
}


/***/ }),

/***/ 29049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ RUN_ID_STATE)
/* harmony export */ });
const RUN_ID_STATE = 'run-id';


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

/***/ 28253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inSeconds),
/* harmony export */   l: () => (/* binding */ StageTimes)
/* harmony export */ });
class StageTimes {
    now;
    done = [];
    running = null;
    constructor(now) {
        this.now = now;
    }
    begin(name, text) {
        this.end();
        this.running = { name, text, since: this.now() };
    }
    get elapsed() {
        return this.running === null ? null : this.now() - this.running.since;
    }
    end() {
        if (this.running === null)
            return null;
        const { name, text, since } = this.running;
        const ended = { name, text, milliseconds: this.now() - since };
        this.done.push(ended);
        this.running = null;
        return ended;
    }
    get all() {
        return this.done;
    }
}
function inSeconds(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}


/***/ }),

/***/ 83317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ LABEL_PREFIX),
/* harmony export */   DZ: () => (/* binding */ REFERENCE_TAG),
/* harmony export */   Pl: () => (/* binding */ CHECKED_TAG),
/* harmony export */   QV: () => (/* binding */ RUN_NAME),
/* harmony export */   fL: () => (/* binding */ DEFAULT_TAG),
/* harmony export */   fs: () => (/* binding */ DEBIAN_BASE_TAG),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
/* harmony export */   j_: () => (/* binding */ WORKLOAD_TAG),
/* harmony export */   pk: () => (/* binding */ OWNER_LABEL),
/* harmony export */   qX: () => (/* binding */ BUILD_LABEL),
/* harmony export */   ve: () => (/* binding */ NAME_PREFIX)
/* harmony export */ });
const LABEL_PREFIX = 'io.sandbox-attestation.';
const RUN_LABEL = `${LABEL_PREFIX}run`;
const BUILD_LABEL = 'sandbox-attestation.build';
const NAME_PREFIX = 'sandbox-attestation-';
const RUN_NAME = new RegExp(`^${NAME_PREFIX}[0-9a-f]{32}$`);
const OWNER_LABEL = `${LABEL_PREFIX}owner`;
const DEFAULT_TAG = 'tki-inspector:attest';
const REFERENCE_TAG = 'localhost/sandbox-attestation-reference:posture';
const CHECKED_TAG = 'localhost/sandbox-attestation-checked:payload';
const DEBIAN_BASE_TAG = 'localhost/sandbox-attestation-base:debian-packages';
const WORKLOAD_TAG = 'localhost/sandbox-attestation-launched:workload';


/***/ }),

/***/ 76812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseDebugger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

async function refuseDebugger() {
    if (process.execArgv.some((word) => word.startsWith('--inspect')))
        return;
    const inspector = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 86592, 19)).catch(() => null);
    if (inspector?.url() === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('debugger-open', 'Node’s debugger listens in this process.');
}


/***/ }),

/***/ 11455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   iv: () => (/* binding */ sha256InPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const SHA256 = /^sha256:[0-9a-f]{64}$/;
function sha256Of(bytes) {
    return `sha256:${hexOf(bytes)}`;
}
function hexOf(bytes) {
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash?.('sha256', bytes, 'hex') ?? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
}
function sha256InPieces() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    return { add: (bytes) => hash.update(bytes), digest: () => `sha256:${hash.digest('hex')}` };
}
function isSha256(text) {
    return typeof text === 'string' && SHA256.test(text);
}


/***/ }),

/***/ 81553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ENGINE_NAMES),
/* harmony export */   J: () => (/* binding */ ENGINE_TITLES)
/* harmony export */ });
const ENGINE_NAMES = ['docker', 'podman'];
const ENGINE_TITLES = { docker: 'Docker', podman: 'Podman' };


/***/ }),

/***/ 98461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ JsonError),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dQ: () => (/* binding */ parseJsonBytes),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   lQ: () => (/* binding */ parseExactJson),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(596);

const MOST_VALUES = 200_000;
class JsonError extends Error {
    fault;
    constructor(fault, message) {
        super(message);
        this.fault = fault;
    }
}
function parseJson(text, limits) {
    return new Reader(text, limits, finite).document();
}
function parseJsonBytes(bytes, limits) {
    const text = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(bytes);
    if (text === null)
        throw new JsonError('not-json', 'it is not UTF-8 text without byte order mark');
    return parseJson(text, limits);
}
function membersOf(value) {
    return typeof value === 'object' && value !== null && !isList(value) ? value : null;
}
function listOf(value) {
    return isList(value) ? value : null;
}
function stringsOf(value) {
    return isList(value) && value.every((item) => typeof item === 'string') ? value : null;
}
function isList(value) {
    return Array.isArray(value);
}
function parseExactJson(text, limits) {
    return new Reader(text, limits, exact).document();
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WHOLE_NUMBER = /^(?:0|-?[1-9]\d*)$/;
function finite(source) {
    const value = Number(source);
    if (!Number.isFinite(value))
        throw new JsonError('ambiguous', 'it holds a number that is too great');
    return value;
}
function exact(source) {
    return WHOLE_NUMBER.test(source) ? BigInt(source) : finite(source);
}
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const [BLANK, TAB, NEW_LINE, RETURN] = [0x20, 0x09, 0x0a, 0x0d];
const [LETTER_T, LETTER_F, LETTER_N] = [0x74, 0x66, 0x6e];
const LONG = 256;
const SHORT = 12;
class Reader {
    text;
    limits;
    numberOf;
    at = 0;
    depth = 0;
    values = 0;
    constructor(text, limits, numberOf) {
        this.text = text;
        this.limits = { values: MOST_VALUES, ...limits };
        this.numberOf = numberOf;
    }
    document() {
        const { characters } = this.limits;
        if (this.text.length > characters)
            throw tooLarge(`it is longer than ${characters} characters`);
        if (!this.text.isWellFormed())
            throw unpaired();
        const value = this.value();
        this.skipBlanks();
        if (this.at < this.text.length)
            throw notJson();
        return value;
    }
    value() {
        this.skipBlanks();
        switch (this.text.charCodeAt(this.at)) {
            case QUOTE:
                return this.string();
            case OPEN_OBJECT:
                return this.object();
            case OPEN_LIST:
                return this.list();
            case LETTER_T:
                return this.word('true', true);
            case LETTER_F:
                return this.word('false', false);
            case LETTER_N:
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    object() {
        const members = {};
        this.open();
        if (!this.takes(CLOSE_OBJECT)) {
            do {
                this.skipBlanks();
                const name = this.string();
                if (name === '__proto__')
                    throw new JsonError('ambiguous', 'it has a member named __proto__');
                if (Object.hasOwn(members, name))
                    throw new JsonError('ambiguous', 'it names a member twice');
                this.expect(COLON);
                this.count();
                members[name] = this.value();
            } while (this.separated());
            this.expect(CLOSE_OBJECT);
        }
        this.depth -= 1;
        return members;
    }
    list() {
        const items = [];
        this.open();
        if (!this.takes(CLOSE_LIST)) {
            do
                items.push(this.value());
            while (this.separated());
            this.expect(CLOSE_LIST);
        }
        this.depth -= 1;
        return items;
    }
    open() {
        this.at += 1;
        this.count();
        this.depth += 1;
        if (this.depth > this.limits.depth)
            throw tooLarge(`it is nested deeper than ${this.limits.depth}`);
    }
    separated() {
        if (!this.takes(COMMA))
            return false;
        this.count();
        return true;
    }
    count() {
        this.values += 1;
        if (this.values > this.limits.values)
            throw tooLarge(`it holds more than ${this.limits.values} values`);
    }
    string() {
        const { text, at } = this;
        if (text.charCodeAt(at) !== QUOTE)
            throw notJson();
        const quote = text.indexOf('"', at + 1);
        if (quote - at > LONG && !text.slice(at, quote).includes('\\'))
            return this.decoded(quote + 1);
        for (let end = at + 1; end < text.length; end += 1) {
            const code = text.charCodeAt(end);
            if (code === QUOTE)
                return end - at > SHORT ? this.decoded(end + 1) : this.undecoded(end);
            if (code === BACKSLASH)
                return this.decoded(endOfString(text, end));
            if (code < BLANK)
                throw notJson();
        }
        throw notJson();
    }
    undecoded(end) {
        const value = this.text.slice(this.at + 1, end);
        this.at = end + 1;
        return value;
    }
    decoded(end) {
        let value;
        try {
            value = String(JSON.parse(this.text.slice(this.at, end)));
        }
        catch {
            throw notJson();
        }
        if (!value.isWellFormed())
            throw unpaired();
        this.at = end;
        return value;
    }
    number() {
        NUMBER.lastIndex = this.at;
        const source = NUMBER.exec(this.text)?.[0];
        if (source === undefined)
            throw notJson();
        this.at += source.length;
        return this.numberOf(source);
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.at))
            throw notJson();
        this.at += word.length;
        return value;
    }
    expect(mark) {
        if (!this.takes(mark))
            throw notJson();
    }
    takes(mark) {
        this.skipBlanks();
        if (this.text.charCodeAt(this.at) !== mark)
            return false;
        this.at += 1;
        return true;
    }
    skipBlanks() {
        const { text } = this;
        let { at } = this;
        for (;; at += 1) {
            const code = text.charCodeAt(at);
            if (code !== BLANK && code !== NEW_LINE && code !== TAB && code !== RETURN)
                break;
        }
        this.at = at;
    }
}
function endOfString(text, from) {
    for (let at = from; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return at + 1;
        if (code === BACKSLASH)
            at += 1;
    }
    throw notJson();
}
function notJson() {
    return new JsonError('not-json', 'it is not JSON');
}
function tooLarge(message) {
    return new JsonError('too-large', message);
}
function unpaired() {
    return new JsonError('ambiguous', 'it holds an unpaired surrogate');
}


/***/ }),

/***/ 72587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yM: () => (/* binding */ isShared),
  Pu: () => (/* binding */ oncePer),
  qV: () => (/* binding */ rememberTexts),
  uM: () => (/* binding */ share)
});

;// CONCATENATED MODULE: ./build/src/foundation/own-text.js
function ownText(text) {
    return String(JSON.parse(JSON.stringify(text)));
}

;// CONCATENATED MODULE: ./build/src/foundation/memoize.js

function oncePer(work) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before.result;
        const result = work(key);
        known.set(key, { result });
        return result;
    };
}
function rememberTexts({ texts, length }, work) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before.result;
        if (text.length > length)
            return work(text);
        const own = ownText(text);
        const result = work(own);
        const [oldest] = known.keys();
        if (known.size >= texts && oldest !== undefined)
            known.delete(oldest);
        known.set(own, { result });
        return result;
    };
}
const shared = new WeakSet();
function share(value) {
    if (shared.has(value))
        return value;
    for (const member of Object.values(value))
        if (typeof member === 'object' && member !== null)
            share(member);
    shared.add(Object.freeze(value));
    return value;
}
function isShared(value) {
    return typeof value === 'object' && value !== null && shared.has(value);
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ namesAuthorities),
/* harmony export */   HA: () => (/* binding */ refuseManyVariables),
/* harmony export */   WV: () => (/* binding */ AUTHORITIES),
/* harmony export */   ek: () => (/* binding */ refuseOthersParts),
/* harmony export */   em: () => (/* binding */ refuseChannel),
/* harmony export */   mA: () => (/* binding */ readsSystems),
/* harmony export */   qv: () => (/* binding */ refuseExposingNode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _known_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42496);


const EXPOSING = [
    ['NODE_DEBUG', null],
    ['NODE_DEBUG_NATIVE', null],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
];
const AUTHORITIES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'];
const HARMLESS = new Set([
    ...['--max-old-space-size', '--max-semi-space-size', '--max-heap-size', '--max-old-space-size-percentage'],
    ...[
        '--stack-size',
        '--expose-gc',
        '--max-http-header-size',
        '--dns-result-order',
        '--unhandled-rejections',
    ],
    ...['--no-warnings', '--no-deprecation', '--disable-warning', '--trace-warnings', '--trace-deprecation'],
    ...['--enable-source-maps'],
    ...['--import', '--require', '-r', '--loader', '--experimental-loader'],
    ...['--use-openssl-ca', '--use-bundled-ca', '--use-system-ca', '--openssl-legacy-provider'],
]);
function isHarmless(option) {
    return HARMLESS.has(option.replace(/=.*$/s, '').replaceAll('_', '-'));
}
function optionsIn(text) {
    return text
        .replaceAll(/["\\]/g, '')
        .split(/\s+/)
        .filter((word) => word.startsWith('-'));
}
function refuseManyVariables(environment) {
    const { length } = Object.getOwnPropertyNames(environment);
    if (length <= _known_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_VARIABLES */ .c)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', `The environment has ${length} variables, and more than ${_known_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_VARIABLES */ .c} take long to look at.`);
}
const PARTS = ['NODE_COMPILE_CACHE', 'NODE_ICU_DATA', 'ICU_TIMEZONE_FILES_DIR'];
const PARTS_OPTION = /^--icu-data-dir/;
function refuseOthersParts(environment) {
    const option = optionsIn(environment['NODE_OPTIONS'] ?? '').find((each) => PARTS_OPTION.test(each.replaceAll('_', '-')));
    const name = PARTS.find((each) => environment[each]) ?? (option && 'NODE_OPTIONS=--icu-data-dir');
    if (name === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', `With ${name} in the environment Node takes what lies in that folder for parts of itself.`);
}
function refuseExposingNode(environment) {
    for (const option of optionsIn(environment['NODE_OPTIONS'] ?? '')) {
        if (isHarmless(option))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', `With Node's option ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(option, 80)} it could give away the tokens that this program sends.`);
    }
    for (const [name, bad] of EXPOSING) {
        const value = environment[name];
        if (value === undefined || value === '' || (bad !== null && value !== bad))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', `With ${name} in the environment Node would give away the tokens that this program sends.`);
    }
}
const OF_SYSTEM = /^--use-(?:openssl|system)-ca/;
function readsSystems(environment) {
    const options = optionsIn(environment['NODE_OPTIONS'] ?? '');
    return (environment['NODE_USE_SYSTEM_CA'] === '1' ||
        options.some((option) => OF_SYSTEM.test(option.replaceAll('_', '-'))));
}
function namesAuthorities(environment) {
    return AUTHORITIES.some((name) => environment[name]) || readsSystems(environment);
}
function refuseChannel(channel) {
    if (channel === undefined || channel === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', 'Node has a channel to the program that started this one (NODE_CHANNEL_FD), and takes messages out of it.');
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


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeUtf8(bytes) {
    try {
        const text = UTF_8.decode(bytes);
        return text.startsWith('\uFEFF') ? null : text;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 11077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ENGINE_RULES)
/* harmony export */ });
const ENGINE_RULES = {
    docker: {
        tightOutput: false,
        mapsRootlessUser: false,
        engineFile: (containerId, name) => ['containers', containerId, name],
    },
    podman: {
        tightOutput: true,
        mapsRootlessUser: true,
        engineFile: (containerId, name, parts) => {
            const driver = parts.at(-4) ?? '';
            return /^[a-z]+-containers$/.test(driver) ? [driver, containerId, 'userdata', name] : null;
        },
    },
};


/***/ }),

/***/ 27026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rootMatches),
/* harmony export */   r: () => (/* binding */ isOwnCgroup)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _engine_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11077);


const CRUN_EMPTY = '/crun/.empty-directory';
const CONTAINER_ID = /^[0-9a-f]{64}$/;
function rootMatches(rule, mountCase) {
    const { mount, context } = mountCase;
    switch (rule.kind) {
        case 'whole':
            return mount.root === '/';
        case 'own-name':
            return mount.root === `/${lastOf(mount.destination)}`;
        case 'null-device':
            return mount.root === '/null' && isOfDev(mountCase);
        case 'empty-folder':
            return mount.root === '/' || mount.root === CRUN_EMPTY;
        case 'run-folder':
            return endsWithFolder(mount.root, rule.folder === 'input' ? context.input : context.output);
        case 'engine-file':
            return isEngineFile(mountCase);
        case 'cgroup':
            return mount.root === '/' || isOwnCgroup(mount.root, context.containerId);
    }
}
function isOfDev({ mount, table }) {
    if (mount.type === 'devtmpfs')
        return true;
    return devDevices(table).has(mount.device);
}
const devDevices = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((table) => new Set(table
    .filter(({ destination, type }) => destination === '/dev' && type === 'tmpfs')
    .map(({ device }) => device)));
function endsWithFolder(root, folder) {
    const names = folder.split('/').filter((name) => name !== '');
    return names.length >= 2 && root.endsWith(`/${names.slice(-2).join('/')}`);
}
function isEngineFile({ mount, context }) {
    if (!CONTAINER_ID.test(context.containerId))
        return false;
    const name = lastOf(mount.destination);
    const parts = mount.root.split('/');
    const tail = _engine_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINE_RULES */ .N[context.engine].engineFile(context.containerId, name, parts);
    if (tail === null || parts.slice(-tail.length).join('/') !== tail.join('/'))
        return false;
    const reported = endsOf(context.engineFiles);
    return !reported(1).has(name) || reported(tail.length).has(tail.join('/'));
}
const endsOf = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((paths) => {
    const known = new Map();
    return (count) => {
        const ends = known.get(count) ?? new Set(paths.flatMap((path) => endOf(path, count)));
        known.set(count, ends);
        return ends;
    };
});
function endOf(path, count) {
    let at = path.length;
    for (let left = count; left > 0; left -= 1) {
        if (at <= 0)
            return [];
        at = path.lastIndexOf('/', at - 1);
    }
    return at === -1 ? [] : [path.slice(at + 1)];
}
function isOwnCgroup(root, containerId) {
    if (!CONTAINER_ID.test(containerId))
        return false;
    const names = [
        containerId,
        `docker-${containerId}.scope`,
        `libpod-${containerId}`,
        `libpod-${containerId}.scope`,
    ];
    const parts = root.split('/');
    return (names.includes(parts.at(-1) ?? '') || (parts.at(-1) === 'container' && names.includes(parts.at(-2) ?? '')));
}
function lastOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 71522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ interrupted),
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function toFailure(thrown) {
    const { code, message, remedy, exitCode } = thrown instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7 ? thrown : unforeseen(thrown);
    return {
        verdict: 'BLOCKED',
        code,
        message: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message, 2000),
        remedy: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(remedy, 2000),
        exitCode,
    };
}
function interrupted(reason) {
    if (typeof reason !== 'string')
        return toFailure(reason);
    return toFailure(new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('interrupted', `${reason} ended the run before it was complete.`));
}
function unforeseen(thrown) {
    const message = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(thrown instanceof Error ? thrown.message : String(thrown), 500);
    const code = thrown instanceof Error && 'code' in thrown ? SYSTEM_ERRORS.get(String(thrown.code)) : undefined;
    if (code !== undefined)
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7(code, `${message}.`);
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('fault', message === '' ? 'An error without a message.' : message);
}
const SYSTEM_ERRORS = new Map([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'not-permitted'],
    ['EPERM', 'not-permitted'],
    ['EROFS', 'not-permitted'],
]);


/***/ }),

/***/ 15429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   P8: () => (/* binding */ withoutInnerCommands),
/* harmony export */   S$: () => (/* binding */ steeringFreeJson),
/* harmony export */   fb: () => (/* binding */ unsteering)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
function withoutInnerCommands(text) {
    const [first = '', ...more] = text.split(/(?<=[\r\n])/);
    return [first.replaceAll('##[', '## ['), ...more.map(withoutCommands)].join('');
}
const COLOURS = [2, 22, 31, 32, 39].map((code) => `\u001b[${code}m`);
const OWN = new RegExp(`(${COLOURS.map((text) => text.replace('[', '\\[')).join('|')})`);
function unsteering(line, colours) {
    return line
        .split(OWN)
        .map((part, at) => (at % 2 === 1 && colours ? part : shown(part)))
        .join('');
}
function shown(part) {
    return part
        .split('\t')
        .map((each) => (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(each, Number.POSITIVE_INFINITY))
        .join('\t');
}
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]+/gu;
function steeringFreeJson(value, indent = 2) {
    return JSON.stringify(value, null, indent)
        .split('\n')
        .map((line) => line.replace(UNPRINTABLE, escaped).replaceAll('##[', '#\\u0023['))
        .join('\n');
}
function escaped(characters) {
    return Array.from({ length: characters.length }, (_, at) => `\\u${characters.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ })

};
