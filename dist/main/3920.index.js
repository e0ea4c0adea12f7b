export const id = 3920;
export const ids = [3920];
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
/* harmony import */ var _container_helper_container_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13555);
/* harmony import */ var _container_orphans_clean_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87940);
/* harmony import */ var _container_output_cleaner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22211);
/* harmony import */ var _foundation_debugger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76812);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71522);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48194);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29049);










async function main() {
    const log = new _log_js__WEBPACK_IMPORTED_MODULE_8__/* .ActionLog */ .n(_actions_core__WEBPACK_IMPORTED_MODULE_0__);
    const runId = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_state_js__WEBPACK_IMPORTED_MODULE_9__/* .RUN_ID_STATE */ .u);
    if (!/^[0-9a-f]{32}$/.test(runId))
        return;
    try {
        await (0,_foundation_debugger_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseDebugger */ .C)();
        const runContext = (0,_attest_entry_here_js__WEBPACK_IMPORTED_MODULE_2__/* .runContextHere */ .d)(log);
        await (0,_attest_entry_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .withEngines */ .U)(runContext, async (answers) => {
            for (const answer of answers) {
                if (!('engine' in answer))
                    continue;
                const { engine } = answer;
                const clean = (0,_container_output_cleaner_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanerOf */ .i)(engine, new _container_helper_container_js__WEBPACK_IMPORTED_MODULE_3__/* .HelperContainer */ .A(engine, runContext, runId, runContext.temporaryFolder));
                const { found, left } = await (0,_container_orphans_clean_up_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanUp */ .n)(engine, runContext.temporaryFolder, clean, runId);
                for (const name of found) {
                    log.note(`${left.includes(name) ? 'could not remove' : 'removed'} ${name}`);
                }
            }
        });
    }
    catch (error) {
        const { message, remedy } = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .toFailure */ .w)(error);
        log.note(`The clean-up did not run: ${message} ${remedy}`);
    }
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
    return (0,_report_steering_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(hostile, limit).replaceAll('::', ': :'));
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
/* harmony export */   fL: () => (/* binding */ DEFAULT_TAG),
/* harmony export */   fs: () => (/* binding */ DEBIAN_BASE_TAG),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
/* harmony export */   j_: () => (/* binding */ WORKLOAD_TAG),
/* harmony export */   pk: () => (/* binding */ OWNER_LABEL),
/* harmony export */   ve: () => (/* binding */ NAME_PREFIX)
/* harmony export */ });
const LABEL_PREFIX = 'io.sandbox-attestation.';
const RUN_LABEL = `${LABEL_PREFIX}run`;
const NAME_PREFIX = 'sandbox-attestation-';
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('debugger-open', 'Node’s debugger listens in this process.');
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

/***/ 71522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ interrupted),
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function toFailure(thrown) {
    const { code, message, remedy, exitCode } = thrown instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L ? thrown : unforeseen(thrown);
    return {
        verdict: 'BLOCKED',
        code,
        message: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(message, 2000),
        remedy: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(remedy, 2000),
        exitCode,
    };
}
function interrupted(signal) {
    return toFailure(new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('interrupted', `${signal} ended the run before it was complete.`));
}
function unforeseen(thrown) {
    const message = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(thrown instanceof Error ? thrown.message : String(thrown), 500);
    const code = thrown instanceof Error && 'code' in thrown ? SYSTEM_ERRORS.get(String(thrown.code)) : undefined;
    if (code !== undefined)
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L(code, `${message}.`);
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('fault', message === '' ? 'An error without a message.' : message);
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
/* harmony export */   S$: () => (/* binding */ steeringFreeJson),
/* harmony export */   fb: () => (/* binding */ unsteering)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
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
        .map((each) => (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(each, each.length))
        .join('\t');
}
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function steeringFreeJson(value, indent = 2) {
    const text = JSON.stringify(value, null, indent);
    return text.replace(UNPRINTABLE, escaped).replaceAll('##[', '#\\u0023[');
}
function escaped(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ })

};
