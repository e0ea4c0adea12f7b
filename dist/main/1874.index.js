export const id = 1874;
export const ids = [1874];
export const modules = {

/***/ 91874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91659);
/* harmony import */ var _attest_entry_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62129);
/* harmony import */ var _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77263);
/* harmony import */ var _evidence_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87069);
/* harmony import */ var _fleet_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90530);
/* harmony import */ var _fleet_read_fleet_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93820);
/* harmony import */ var _fleet_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(373);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97284);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71522);
/* harmony import */ var _report_steering_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(15429);
/* harmony import */ var _signing_verifier_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(64999);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(48194);
















/** A runner shows ten error annotations of a step. */
const MOST_ANNOTATIONS = 8;
/** The step that reads a workflow run's evidence as a fleet (collect/action.yml). Nothing is thrown from here. */
async function main() {
    const log = new _log_js__WEBPACK_IMPORTED_MODULE_13__/* .ActionLog */ .n(_actions_core__WEBPACK_IMPORTED_MODULE_4__, { debugging: _actions_core__WEBPACK_IMPORTED_MODULE_4__.isDebug() });
    try {
        process.exitCode = await collect(log);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.setOutput('verdict', 'BLOCKED');
        const failure = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_12__/* .toFailure */ .w)(error);
        log.annotate(`Sandbox attestation: ${failure.code}`, `${failure.message} ${failure.remedy}`);
        process.exitCode = failure.exitCode;
    }
}
async function collect(log) {
    const policy = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(pathInput('policy', required('policy')));
    const expectations = (0,_evidence_policy_js__WEBPACK_IMPORTED_MODULE_7__.parsePolicy)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(policy));
    await (0,_signing_verifier_js__WEBPACK_IMPORTED_MODULE_14__/* .loadVerifier */ .V)(expectations.trust);
    const names = (0,_fleet_names_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .w)(Buffer.from(required('names')));
    const output = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(pathInput('output', _actions_core__WEBPACK_IMPORTED_MODULE_4__.getInput('output') || 'fleet.jsonl'));
    const alike = yesInput('alike', _actions_core__WEBPACK_IMPORTED_MODULE_4__.getInput('alike') || 'true');
    const prefix = required('prefix');
    if (!/^[\w .()+=@,#-]{1,255}$/.test(prefix))
        throw invalid('prefix', prefix, 'Give the beginning of a name.');
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(process.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'fleet-'));
    try {
        const { collectArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(6913), __webpack_require__.e(4690), __webpack_require__.e(1252), __webpack_require__.e(6842)]).then(__webpack_require__.bind(__webpack_require__, 66842));
        const artifacts = await collectArtifacts({ prefix, folder });
        log.print(`${artifacts.length} artifacts of ${names.length} legs`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(output), { recursive: true });
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(output);
        const write = (objects) => new Promise((written, failed) => {
            const text = objects.map((object) => `${(0,_report_steering_js__WEBPACK_IMPORTED_MODULE_15__/* .steeringFreeJson */ .S)(object, 0)}\n`).join('');
            file.write(text, (error) => (error ? failed(error) : written()));
        });
        const blocked = [];
        const verdict = await (0,_fleet_read_fleet_js__WEBPACK_IMPORTED_MODULE_9__/* .readFleet */ .p)(batchesOf(artifacts), {
            crew: { entry: _attest_entry_project_js__WEBPACK_IMPORTED_MODULE_5__/* .entryModule */ .b6, order: { expectations, now: new Date() } },
            tally: { names, alike },
            take: async (results) => {
                const open = MOST_ANNOTATIONS - blocked.length;
                blocked.push(...results.filter((each) => each.verdict === 'BLOCKED').slice(0, open));
                await write(results.map(_fleet_result_js__WEBPACK_IMPORTED_MODULE_10__/* .resultJson */ .y3));
            },
            progress: () => undefined,
        });
        await write([verdict.json]);
        await new Promise((ended) => file.end(() => ended()));
        for (const { sentence } of verdict.problems.slice(0, 2))
            log.annotate('Sandbox attestation: the fleet', sentence);
        for (const { name, reasons } of blocked)
            log.annotate(`Sandbox attestation: ${name}`, reasons[0]?.sentence ?? 'blocked');
        log.print(verdict.headline);
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.setOutput('verdict', verdict.verdict);
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.setOutput('results-path', output);
        await _actions_core__WEBPACK_IMPORTED_MODULE_4__.summary.addHeading('Sandbox attestation of a fleet').addRaw(verdict.headline, true).write();
        return verdict.verdict === 'ACCEPTED' ? 0 : 3;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
async function* batchesOf(artifacts) {
    for (let at = 0; at < artifacts.length; at += 8)
        yield { kind: 'paths', items: artifacts.slice(at, at + 8) };
}
function pathInput(name, text) {
    const problem = (0,_attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .path */ .Ae)(text);
    if (problem !== null)
        throw invalid(name, text, problem);
    return text;
}
function yesInput(name, text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw invalid(name, text, 'Use true or false.');
}
function invalid(name, text, remedy) {
    const what = `The input ${name} cannot be "${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g)(text, 80)}".`;
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .AttestationError */ .L('usage', 'invalid-setting', what, remedy);
}
function required(name) {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_4__.getInput(name);
    if (text !== '')
        return text;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .AttestationError */ .L('usage', 'invalid-setting', `The input ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g)(name)} is empty.`, 'See collect/action.yml for what it is.');
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

/***/ 77263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   E_: () => (/* binding */ TEXT_FORMS),
/* harmony export */   V0: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   bB: () => (/* binding */ SECRET)
/* harmony export */ });
/** What steers a terminal, a log or a reader's eye; no name that a person types has any of it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u;
/** Linux's PATH_MAX, in bytes and with the NUL at its end. */
const LONGEST_PATH = 4095;
const LONGEST_TEXT = 1024;
/** `-x` would be an option wherever a path is handed on. */
const path = (value) => {
    if (Buffer.byteLength(value) > LONGEST_PATH)
        return `A path has at most ${LONGEST_PATH} bytes.`;
    if (value.startsWith('-'))
        return 'Write a path that begins with - as ./-….';
    return UNSEEN.test(value) ? 'Use a path without control and format characters.' : null;
};
/** As many bytes as a key's file may have (src/signing/pem.ts). */
const LONGEST_KEY = 64 * 1024;
/** A path, or the key itself as a PEM text (RFC 7468), which has lines. */
const key = (value) => {
    if (!value.includes('-----BEGIN '))
        return path(value);
    const good = value.length <= LONGEST_KEY && /^[\x20-\x7e\r\n]*$/.test(value);
    return good ? null : 'Give a path, or the PEM text of one key.';
};
const plain = (value) => {
    if (value.length > LONGEST_TEXT)
        return `Use at most ${LONGEST_TEXT} characters.`;
    return UNSEEN.test(value) ? 'Leave out control and format characters.' : null;
};
const COMPONENT = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const HOST = /^[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** A name as every engine takes it (distribution/reference): `[HOST[:PORT]/]NAME[:TAG]`, here of at most 255 characters. */
const isName = (value) => {
    if (value.length > 255)
        return false;
    const colon = value.lastIndexOf(':');
    const tagged = colon > value.lastIndexOf('/');
    if (tagged && !TAG.test(value.slice(colon + 1)))
        return false;
    const [first = '', ...rest] = (tagged ? value.slice(0, colon) : value).split('/');
    return ((COMPONENT.test(first) || (rest.length > 0 && HOST.test(first))) &&
        rest.every((part) => COMPONENT.test(part)));
};
const tag = (value) => isName(value) ? null : 'Use NAME:TAG in lower case, as for docker build --tag.';
/** A name with or without a digest, or an image's id; `auto` and `debian-packages` look like names. */
const reference = (value) => {
    const [name = '', digest = null, ...more] = value.split('@', 3);
    const good = DIGEST.test(value) || (isName(name) && (digest === null || DIGEST.test(digest)));
    return good && more.length === 0 ? null : 'Name an image as NAME:TAG or NAME@sha256:DIGEST.';
};
/** How the texts of settings must look, by the setting's name; choices, flags and numbers have rules of their own (`readSettings`). */
const TEXT_FORMS = {
    seccomp: path,
    context: path,
    dockerfile: path,
    input: path,
    output: path,
    deposit: path,
    baseline: path,
    'engine-program': path,
    'pull-credentials': path,
    'signing-key': key,
    'trusted-root': path,
    tag,
    'base-image': reference,
    challenge: plain,
    'extra-run-args': plain,
    'fulcio-url': plain,
    'rekor-url': plain,
    'tsa-url': plain,
};
/** Settings whose value may be a secret: it is never shown. */
const SECRET = ['signing-key'];
/** More arguments than there are kinds of them are not meant. */
const MOST_ENTRIES = 64;


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
