export const id = 1261;
export const ids = [1261];
export const modules = {

/***/ 23177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96310);
/* harmony import */ var _attest_entry_engines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64650);
/* harmony import */ var _attest_entry_here_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48209);
/* harmony import */ var _container_orphans_clean_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20861);
/* harmony import */ var _container_output_cleaner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19546);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(167);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5251);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60208);








/**
 * The Action's post step: removes the orphaned containers, networks and folders of this job's own run if its step was
 * killed first. It never fails the job.
 */
async function main() {
    const log = new _log_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionLog */ .n(_actions_core__WEBPACK_IMPORTED_MODULE_0__);
    const runId = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_state_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_ID_STATE */ .u);
    if (!/^[0-9a-f]{32}$/.test(runId))
        return;
    try {
        const runContext = (0,_attest_entry_here_js__WEBPACK_IMPORTED_MODULE_2__/* .runContextHere */ .d)(log);
        await (0,_attest_entry_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .withEngines */ .U)(runContext, async (answers) => {
            for (const answer of answers) {
                if (!('engine' in answer))
                    continue;
                const { engine } = answer;
                const clean = (0,_container_output_cleaner_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanerOf */ .i)(engine, runContext);
                const { found, left } = await (0,_container_orphans_clean_up_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanUp */ .n)(engine, runContext.temporaryFolder, clean, runId);
                for (const name of found) {
                    log.note(`${left.includes(name) ? 'could not remove' : 'removed'} ${name}`);
                }
            }
        });
    }
    catch (error) {
        const { message, remedy } = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .toFailure */ .w)(error);
        log.note(`The clean-up did not run: ${message} ${remedy}`);
    }
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ActionLog)
/* harmony export */ });
/* unused harmony export logSafe */
/* harmony import */ var _cli_stage_times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84894);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6763);
/* harmony import */ var _report_steering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89442);



/** Characters of an engine's call that are shown. */
const LONGEST_CALL = 20_000;
/**
 * Makes a hostile text safe for one line of a job's log: it cannot be a command to the runner, neither at its start
 * nor, where this program puts text before it, by the colons of a command anywhere.
 */
function logSafe(hostile, limit = 2000) {
    return (0,_report_steering_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .D)((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(hostile, limit).replaceAll('::', ': :'));
}
/** The job's log: one group a stage, and nothing in it that steers the runner. */
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
    /**
     * Prints one line for each stage with its time, which a person can read without unfolding a group; once, at the end.
     */
    stages() {
        this.end();
        for (const { name, text, milliseconds } of this.times.all) {
            this.core.info(logSafe(`${name.padEnd(12)} ${(0,_cli_stage_times_js__WEBPACK_IMPORTED_MODULE_2__/* .inSeconds */ .F)(milliseconds).padStart(9)}  ${text}`, 200));
        }
    }
    note(text) {
        this.core.info(logSafe(text));
    }
    /** Ends the last group, so that a person can read the following lines without unfolding it. */
    end() {
        if (this.times.end() !== null)
            this.core.endGroup();
    }
    /** Prints several lines of ours, each made safe. */
    print(text) {
        this.end();
        for (const line of text.split('\n'))
            this.core.info(logSafe(line));
    }
    /** Writes a warning annotation: something did not happen, and the step does not fail for it. */
    warn(title, message) {
        this.end();
        this.core.warning(logSafe(message), { title: logSafe(title, 100) });
    }
    /** Writes an error annotation. */
    annotate(title, message) {
        this.end();
        this.core.error(logSafe(message), { title: logSafe(title, 100) });
    }
}


/***/ }),

/***/ 60208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ RUN_ID_STATE)
/* harmony export */ });
/** The name under which the main step saves its run's id for the post step. */
const RUN_ID_STATE = 'run-id';


/***/ }),

/***/ 31272:
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

/***/ 84894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inSeconds),
/* harmony export */   l: () => (/* binding */ StageTimes)
/* harmony export */ });
/** Measures how long each stage took: one at a time, the next ends the one before. */
class StageTimes {
    now;
    done = [];
    running = null;
    /** @param now milliseconds of a clock that never goes back */
    constructor(now) {
        this.now = now;
    }
    begin(name, text) {
        this.end();
        this.running = { name, text, since: this.now() };
    }
    /** Returns how long the running stage has taken so far, in milliseconds; null between stages. */
    get elapsed() {
        return this.running === null ? null : this.now() - this.running.since;
    }
    /** Ends the running stage; returns null if no stage is running. */
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
/** `0.3 s`, `12.0 s`, `3 min 20 s`. */
function inSeconds(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}


/***/ }),

/***/ 83442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ LABEL_PREFIX),
/* harmony export */   DZ: () => (/* binding */ REFERENCE_TAG),
/* harmony export */   fL: () => (/* binding */ DEFAULT_TAG),
/* harmony export */   fs: () => (/* binding */ DEBIAN_BASE_TAG),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
/* harmony export */   pk: () => (/* binding */ OWNER_LABEL),
/* harmony export */   ve: () => (/* binding */ NAME_PREFIX)
/* harmony export */ });
/** The prefix of the labels on every container, network and volume of ours, and on nothing else. */
const LABEL_PREFIX = 'io.sandbox-attestation.';
/** The run that a thing belongs to: its value is the run's id. */
const RUN_LABEL = `${LABEL_PREFIX}run`;
/** The prefix of our containers' and folders' names. */
const NAME_PREFIX = 'sandbox-attestation-';
/** The program that made a thing, as `ownerHere` names it: a thing is an orphan when its owner is dead. */
const OWNER_LABEL = `${LABEL_PREFIX}owner`;
/** The tag that an image gets when the caller names none (packet §2). */
const DEFAULT_TAG = 'tki-inspector:attest';
/** The reference image's tag, where the attested image is the operator's. */
const REFERENCE_TAG = 'localhost/sandbox-attestation-reference:posture';
/** The tag of the base image that is made from packages; `localhost/` keeps engines from asking a registry for it. */
const DEBIAN_BASE_TAG = 'localhost/sandbox-attestation-base:debian-packages';


/***/ }),

/***/ 57340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ENGINE_NAMES),
/* harmony export */   J: () => (/* binding */ ENGINE_TITLES)
/* harmony export */ });
/**
 * The engines that a run can use, in the order in which `auto` tries them. To add one, start here: the compiler names
 * the other places.
 */
const ENGINE_NAMES = ['docker', 'podman'];
/** Each engine's name in a sentence. */
const ENGINE_TITLES = { docker: 'Docker', podman: 'Podman' };


/***/ }),

/***/ 42542:
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


/***/ }),

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ interrupted),
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6763);

/**
 * Returns anything thrown as a failure: the only place that turns errors into messages. It never shows a stack trace.
 * An error that this program did not throw on purpose is a fault of the program (exit 1), and blocks too.
 */
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
/** The end of a run that a signal interrupted. */
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
/** Errors of the machine that its user can fix, not of the program: by Node's code. */
const SYSTEM_ERRORS = new Map([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'not-permitted'],
    ['EPERM', 'not-permitted'],
    ['EROFS', 'not-permitted'],
]);


/***/ }),

/***/ 89442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   S: () => (/* binding */ steeringFreeJson)
/* harmony export */ });
/**
 * Makes a text one line that a job's runner does not take for a command. The runner reads `::name::` at the start of a
 * line and `##[name]` anywhere as commands (actions/runner, ActionCommand.cs), whichever step prints them: a program in
 * a `run:` step as well as an action.
 */
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
/** Characters that control a terminal or mislead the eye, except the line breaks between members. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * Writes a value as JSON for a terminal or a job's log: the same value for every parser, without characters that
 * control either. `##[` cannot occur in it; `::` after a quotation mark is not a command.
 */
function steeringFreeJson(value, indent = 2) {
    const text = JSON.stringify(value, null, indent);
    return text.replace(UNPRINTABLE, escaped).replaceAll('##[', '#\\u0023[');
}
/** A character as JSON escapes, one for each UTF-16 code unit (RFC 8259, 7). */
function escaped(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ })

};
