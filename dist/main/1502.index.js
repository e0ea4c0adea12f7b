export const id = 1502;
export const ids = [1502];
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
/* harmony import */ var _container_orphans_clean_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87940);
/* harmony import */ var _container_output_cleaner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22211);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71522);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48194);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29049);








/**
 * The Action's post step: removes the containers, networks and folders of this job's own run, when its step was killed before
 * it could do so. It never fails the job.
 */
async function main() {
    const log = new _log_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionLog */ .n(_actions_core__WEBPACK_IMPORTED_MODULE_0__);
    const runId = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_state_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_ID_STATE */ .u);
    if (!/^[0-9a-f]{32}$/.test(runId))
        return;
    try {
        const surroundings = (0,_attest_entry_here_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsHere */ .U)(log);
        await (0,_attest_entry_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .withEngines */ .U)(surroundings, async (answers) => {
            for (const answer of answers) {
                if (!('engine' in answer))
                    continue;
                const { engine } = answer;
                const clean = (0,_container_output_cleaner_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanerOf */ .i)(engine, surroundings);
                const { found, left } = await (0,_container_orphans_clean_up_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanUp */ .n)(engine, surroundings.temporaryFolder, clean, runId);
                for (const name of found) {
                    log.note(`${left.includes(name) ? 'could not remove' : 'removed'} ${name}`);
                }
            }
        });
    }
    catch (error) {
        const { message, remedy } = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .toFailure */ .w)(error);
        log.note(`Nothing could be cleaned up: ${message} ${remedy}`);
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



/** Characters of an engine's call that are shown. */
const LONGEST_CALL = 20_000;
/**
 * A hostile text made safe for a job's log, on one line: neither a command to the runner at its start nor, for what this
 * program itself may put before it, the colons of one anywhere.
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
    /** One line for each stage with its time, to be read without unfolding anything; once, at the end. */
    stages() {
        this.end();
        for (const { name, text, milliseconds } of this.times.all) {
            this.core.info(logSafe(`${name.padEnd(12)} ${(0,_cli_stage_times_js__WEBPACK_IMPORTED_MODULE_2__/* .inSeconds */ .F)(milliseconds).padStart(9)}  ${text}`, 200));
        }
    }
    note(text) {
        this.core.info(logSafe(text));
    }
    /** Ends the last group, so that what follows is read without unfolding. */
    end() {
        if (this.times.end() !== null)
            this.core.endGroup();
    }
    /** Several lines of ours, each made safe. */
    print(text) {
        this.end();
        for (const line of text.split('\n'))
            this.core.info(logSafe(line));
    }
    /** A warning annotation: something did not happen, and the step does not fail for it. */
    warn(title, message) {
        this.end();
        this.core.warning(logSafe(message), { title: logSafe(title, 100) });
    }
    /** An error annotation. */
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
/** The name under which the main step saves its run's id for the post step. */
const RUN_ID_STATE = 'run-id';


/***/ }),

/***/ 56959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withEngines)
/* harmony export */ });
/* harmony import */ var _container_run_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99717);
/* harmony import */ var _engine_choose_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25025);
/* harmony import */ var _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81553);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _venue_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87376);





/**
 * Connects to each engine of this machine and lets `use` work with the answers; the clients' private configuration
 * is removed afterwards.
 */
async function withEngines(surroundings, use) {
    const machine = await (0,_venue_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .readMachine */ .U)();
    const folder = await (0,_container_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .makeRunFolder */ .GU)(surroundings.temporaryFolder, (0,_container_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .newRunId */ .F$)(), '');
    let answers = [];
    try {
        const connect = async (name) => {
            try {
                const { environment } = surroundings;
                return {
                    name,
                    engine: await (0,_engine_choose_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseEngine */ .m)(name, { environment, clientConfig: folder.clientConfig, machine }),
                };
            }
            catch (error) {
                if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L)
                    return { name, problem: error };
                throw error;
            }
        };
        answers = await Promise.all(_foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ENGINE_NAMES */ .G.map(connect));
        return await use(answers, machine);
    }
    finally {
        for (const answer of answers)
            if ('engine' in answer)
                await answer.engine.close();
        await (0,_container_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeRunFolder */ .UG)(folder);
    }
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

/***/ 28253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inSeconds),
/* harmony export */   l: () => (/* binding */ StageTimes)
/* harmony export */ });
/** How long each stage took: one at a time, the next ends the one before. */
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
    /** How long the running stage has taken so far, in milliseconds; null between stages. */
    get elapsed() {
        return this.running === null ? null : this.now() - this.running.since;
    }
    /** Ends the running stage; null when there is none. */
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

/***/ 87940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cleanUp),
/* harmony export */   x: () => (/* binding */ lookFor)
/* harmony export */ });
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22057);

/** A removal may show more: what an engine was still making for a killed program, what it no longer lists. */
const LOOKS = 3;
/**
 * Removes what dead runs left, and looks again until nothing more is found.
 *
 * @param runId only that run's, as {@link findLeftovers} has it, and what processes Podman lost; null for all
 * @param clean empties an OUTPUT where this user may not
 * @throws AttestationError `engine-call`, only after what was found was removed
 */
async function cleanUp(engine, temporary, clean, runId = null) {
    const found = new Set();
    for (let look = 0; look < LOOKS; look += 1) {
        const leftovers = await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_0__/* .findLeftovers */ .Q_)(engine, temporary, runId);
        await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_0__/* .removeLeftovers */ .DA)(engine, leftovers, clean);
        // Only now: of a container that is listed and half made the rest is lost when it is removed.
        const lost = await findLost(engine, runId);
        await engine.lost?.remove(lost);
        const names = namesOf(leftovers, lost);
        if (names.length === 0)
            return { found: [...found], left: [], undecided: leftovers.undecided };
        for (const name of names)
            found.add(name);
    }
    const leftovers = await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_0__/* .findLeftovers */ .Q_)(engine, temporary, runId);
    const left = namesOf(leftovers, await findLost(engine, runId));
    return { found: [...new Set([...found, ...left])], left, undecided: leftovers.undecided };
}
/** What dead runs left, all of which stays. @throws AttestationError `engine-call` */
async function lookFor(engine, temporary) {
    const leftovers = await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_0__/* .findLeftovers */ .Q_)(engine, temporary);
    const names = namesOf(leftovers, await findLost(engine, null));
    return { found: names, left: names, undecided: leftovers.undecided };
}
async function findLost(engine, runId) {
    if (engine.lost === null)
        return [];
    const processes = await engine.lost.processes();
    return runId === null ? [...processes, ...(await engine.lost.files())] : processes;
}
function namesOf(leftovers, lost) {
    return [...new Set([...(0,_leftovers_js__WEBPACK_IMPORTED_MODULE_0__/* .namesLeft */ .o_)(leftovers), ...lost.map(({ name }) => name)])];
}


/***/ }),

/***/ 83317:
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
/** Every container, network and volume of ours carries labels below this prefix; nobody else's things do. */
const LABEL_PREFIX = 'io.sandbox-attestation.';
/** The run that a thing belongs to: its value is the run's id. */
const RUN_LABEL = `${LABEL_PREFIX}run`;
/** What the names of our containers and folders begin with. */
const NAME_PREFIX = 'sandbox-attestation-';
/** The program that made a thing, as `ownerHere` names it: a thing is left over when its owner is dead. */
const OWNER_LABEL = `${LABEL_PREFIX}owner`;
/** The tag that an image gets when the caller names none (packet §2). */
const DEFAULT_TAG = 'tki-inspector:attest';
/** The reference image's, where the attested one is the operator's. */
const REFERENCE_TAG = 'localhost/sandbox-attestation-reference:posture';
/** The base image's that is made from packages; `localhost/` keeps engines from asking a registry for it. */
const DEBIAN_BASE_TAG = 'localhost/sandbox-attestation-base:debian-packages';


/***/ }),

/***/ 11455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   _: () => (/* binding */ isSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const SHA256 = /^sha256:[0-9a-f]{64}$/;
/** The digest of exactly these bytes. Digests are of file bytes, never of re-serialised objects (contract §5). */
function sha256Of(bytes) {
    return `sha256:${hexOf(bytes)}`;
}
/** In one step, which the first releases of Node 20 do not have. */
function hexOf(bytes) {
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash?.('sha256', bytes, 'hex') ?? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
}
/** Whether a text is a digest in the one form that this project writes and reads. */
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
/** The engines that a run can use, in the order in which `auto` tries them. A new one begins here: the compiler names the rest. */
const ENGINE_NAMES = ['docker', 'podman'];
/** What each engine is called in a sentence. */
const ENGINE_TITLES = { docker: 'Docker', podman: 'Podman' };


/***/ }),

/***/ 97284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ AttestationError),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const EXIT_CODES = { usage: 2, blocked: 3, fault: 1 };
/**
 * The one error that this program throws on purpose. `code` is stable and documented; the message is one sentence
 * that names what was wrong; `remedy` is one sentence that says what to do. Neither ever holds a secret, and text
 * that came from a payload, an engine or a bundle is escaped before it is put in (`printable`).
 */
class AttestationError extends Error {
    kind;
    code;
    remedy;
    constructor(kind, code, message, remedy, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'AttestationError';
        this.kind = kind;
        this.code = code;
        this.remedy = remedy;
    }
    /** The process's exit code for this kind of end (contract §6). */
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
    /** The same error, whose remedy says one thing more. */
    advising(more) {
        const { kind, code, message, remedy, cause } = this;
        return new AttestationError(kind, code, message, `${remedy} ${more}`, cause);
    }
}
/**
 * Control, format, separator and unpaired surrogate characters: what can steer a terminal, a log or a reader's eye; and
 * noncharacters, which neither HTML nor XML takes.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/**
 * A hostile text made safe to show on one line: control and format characters become `\u{…}`, and no more than
 * `limit` characters stand. It is for showing only, never for comparing.
 */
function printable(text, limit = 300) {
    const short = text.length > limit ? `${text.slice(0, limit)}…` : text;
    return short.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 74868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer),
/* harmony export */   q: () => (/* binding */ rememberTexts)
/* harmony export */ });
/**
 * A pure function of a value that nobody changes, worked out once for each. It is forgotten with the value.
 */
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
/**
 * A pure function of a text, whose latest results are remembered: evidence of a fleet repeats a few texts again and
 * again. The whole text is the key, so that nothing but the same text gets its result; what throws is not remembered.
 */
function rememberTexts({ texts, length }, work) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before.result;
        const result = work(text);
        if (text.length > length)
            return result;
        const [oldest] = known.keys();
        if (known.size >= texts && oldest !== undefined)
            known.delete(oldest);
        known.set(text, { result });
        return result;
    };
}


/***/ }),

/***/ 41206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ oncePerShared),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
const shared = new WeakSet();
/**
 * Makes a plain value one that many may hold: nobody can change it any more, however deep, so that what was found out
 * of it once stays true of it.
 */
function share(value) {
    if (shared.has(value))
        return value;
    for (const member of Object.values(value))
        if (typeof member === 'object' && member !== null)
            share(member);
    shared.add(Object.freeze(value));
    return value;
}
/** Whether a value is shared: then it is what it was. */
function isShared(value) {
    return typeof value === 'object' && value !== null && shared.has(value);
}
/**
 * A pure function of a value, worked out once for each that is shared, and each time for any other: of what comes once
 * nothing need be remembered. It is forgotten with the value.
 */
function oncePerShared(work) {
    const known = new WeakMap();
    return (key) => {
        if (!shared.has(key))
            return work(key);
        const before = known.get(key);
        if (before !== undefined)
            return before.result;
        const result = work(key);
        known.set(key, { result });
        return result;
    };
}


/***/ }),

/***/ 71522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ interrupted),
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

/**
 * Anything thrown, as a failure: the one place where errors become words. A stack trace is never shown; an error that
 * this program did not throw on purpose is a fault of the program (exit 1), and blocks all the same.
 */
function toFailure(thrown) {
    if (thrown instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L) {
        const { code, message, remedy, exitCode } = thrown;
        return {
            verdict: 'BLOCKED',
            code,
            message: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(message, 2000),
            remedy: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(remedy, 2000),
            exitCode,
        };
    }
    const message = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(thrown instanceof Error ? thrown.message : String(thrown), 500);
    const system = thrown instanceof Error && 'code' in thrown ? SYSTEM_ERRORS[String(thrown.code)] : undefined;
    if (system)
        return { verdict: 'BLOCKED', ...system, message: `${message}.`, exitCode: 3 };
    return {
        verdict: 'BLOCKED',
        code: 'fault',
        message: message === '' ? 'An error without a message.' : message,
        remedy: 'This is a fault of the program: please report it with this message and the command that you ran.',
        exitCode: 1,
    };
}
/** The end of a run that a signal interrupted. */
function interrupted(signal) {
    return {
        verdict: 'BLOCKED',
        code: 'interrupted',
        message: `${signal} ended the run before it was complete.`,
        remedy: 'Its container is removed; start it again.',
        exitCode: 3,
    };
}
const DISK_FULL = {
    code: 'disk-full',
    remedy: 'Free space on this disk, or name another --output, and run again.',
};
const NOT_PERMITTED = {
    code: 'not-permitted',
    remedy: 'Give this user access to that path, or name another one.',
};
/** Errors of the machine, not of the program, that its user can mend: by Node's code. */
const SYSTEM_ERRORS = {
    ENOSPC: DISK_FULL,
    EDQUOT: DISK_FULL,
    EACCES: NOT_PERMITTED,
    EPERM: NOT_PERMITTED,
    EROFS: NOT_PERMITTED,
};


/***/ }),

/***/ 15429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   S: () => (/* binding */ steeringFreeJson)
/* harmony export */ });
/**
 * One line of text in which the runner of a job sees no command to itself. It takes `::name::` at the start of a line
 * and `##[name]` anywhere in one for such (actions/runner, ActionCommand.cs), whichever step prints it: a program's
 * words in a `run:` step as much as an action's.
 */
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
/** What steers a terminal or an eye, besides the line breaks between members. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A value as JSON for a terminal or a job's log: the same value for every parser, and no character in it that steers
 * either. `##[` cannot stand in it; `::` is no command after a quotation mark.
 */
function steeringFreeJson(value, indent = 2) {
    const text = JSON.stringify(value, null, indent);
    return text.replace(UNPRINTABLE, escaped).replaceAll('##[', '#\\u0023[');
}
/** A character as JSON's escapes, one for each UTF-16 code unit (RFC 8259, 7). */
function escaped(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ })

};
