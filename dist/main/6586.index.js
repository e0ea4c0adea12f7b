export const id = 6586;
export const ids = [6586];
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

/***/ 87444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ readStrictText),
/* harmony export */   FS: () => (/* binding */ equalJson),
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Sr: () => (/* binding */ readStrictJson),
/* harmony export */   _6: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76665);

/** The one form in which this project writes JSON: two spaces, one newline at the end, UTF-8. */
function writeJson(value) {
    return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
/**
 * Reads JSON in exactly the writer's form: writing the value again must give the same bytes. That refuses duplicate
 * keys, unusual numbers, needless escapes and everything else in which two readers of one file could differ.
 */
function readStrictJson(bytes) {
    const text = decodeUtf8(bytes);
    return text === null
        ? { ok: false, fault: 'bundle-encoding', detail: 'not UTF-8 without byte order mark' }
        : readStrictText(text);
}
/** The same of a text, decoded. */
function readStrictText(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return {
            ok: false,
            fault: 'bundle-not-json',
            detail: (0,_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error),
        };
    }
    return isCanonical(value, text)
        ? { ok: true, value }
        : { ok: false, fault: 'bundle-not-canonical', detail: 'writing it again gives other bytes' };
}
/** Texts, since bytes that are UTF-8 without a byte order mark and their text stand for each other, one to one. */
function isCanonical(value, text) {
    try {
        const again = JSON.stringify(value, null, 2);
        // A part of the text is compared by the word, which startsWith is not.
        return text.length === again.length + 1 && text.endsWith('\n') && text.slice(0, -1) === again;
    }
    catch {
        // Nested deeper than the writer's stack: nothing that this project wrote.
        return false;
    }
}
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Bytes as text if they are UTF-8 without a byte order mark; null otherwise. */
function decodeUtf8(bytes) {
    try {
        const text = UTF_8.decode(bytes);
        return text.startsWith('\uFEFF') ? null : text;
    }
    catch {
        return null;
    }
}
/** Whether two plain values are written the same. */
function equalJson(a, b) {
    // Different texts are written differently, and a value as itself: neither need be written.
    if (a === b || (typeof a === 'string' && typeof b === 'string'))
        return a === b;
    return JSON.stringify(a) === JSON.stringify(b);
}


/***/ }),

/***/ 16364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NO_EXPECTATIONS),
/* harmony export */   x: () => (/* binding */ DEFAULT_MAX_AGE_DAYS)
/* harmony export */ });
/** Age limit when the caller names none (contract §6). */
const DEFAULT_MAX_AGE_DAYS = 30;
/** What is expected when the caller says nothing: nothing is trusted, nothing is pinned, nothing is waived. */
const NO_EXPECTATIONS = {
    trust: { kind: 'not-chosen' },
    image: null,
    seccomp: null,
    payload: null,
    base: null,
    adds: [],
    venues: ['CI', 'VPS'],
    maxAgeDays: DEFAULT_MAX_AGE_DAYS,
    challenge: null,
    repository: null,
    workflow: null,
    runnerEnvironment: null,
    waivers: new Set(),
};


/***/ }),

/***/ 42100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ isListable),
/* harmony export */   F5: () => (/* binding */ REPORT_NAME),
/* harmony export */   GY: () => (/* binding */ FILE_NAMES),
/* harmony export */   S1: () => (/* binding */ signatureName),
/* harmony export */   aR: () => (/* binding */ isBundleName)
/* harmony export */ });
/** The files that a run may write beside its bundle: the only ones that a bundle may list. */
const FILE_NAMES = {
    /** The payload's lines, byte for byte. */
    attest: 'attest.jsonl',
    /** The seccomp profile's file, byte for byte. */
    profile: 'seccomp.json',
    /** The Dockerfile, byte for byte. */
    dockerfile: 'Dockerfile.sandbox',
};
/** The view of the bundle for people: never listed, since a reader makes it again and compares. */
const REPORT_NAME = 'report.html';
const LISTABLE = Object.values(FILE_NAMES);
/** Whether a bundle may list a file of this name. */
function isListable(name) {
    return LISTABLE.includes(name);
}
/** Whether a file name is one that a bundle can have (contract §5). */
function isBundleName(name) {
    return /^sandbox-attestation-evidence-(CI|VPS|LOCAL)-\d{4}-\d{2}-\d{2}\.json$/.test(name);
}
/** The name of a bundle's signature (contract §5; issue: signing). */
function signatureName(bundleName) {
    return `${bundleName}.sigstore.json`;
}


/***/ }),

/***/ 99643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ OPEN_LIMITS),
/* harmony export */   QH: () => (/* binding */ openZip),
/* harmony export */   i: () => (/* binding */ openEvidence),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42100);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46706);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8882);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76665);







/** What a reader opens: far more than this program writes, far less than what hurts. */
const OPEN_LIMITS = { files: 64, fileBytes: 64 * 1024 * 1024, totalBytes: 128 * 1024 * 1024 };
const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');
/**
 * Opens evidence. A folder that holds nothing but one folder or one zip stands for that one: so downloads come. Never
 * throws for anything that lies at the path: what is wrong stands in `problems`.
 */
async function openEvidence(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return found.isDirectory() ? await openFolder(path) : await openFile(path);
    }
    catch (error) {
        const code = (0,_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$)(error);
        const missing = code === 'ENOENT' || code === 'ENOTDIR';
        return closed(path, 'bundle', missing ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-missing', path) : unreadable(path, code));
    }
}
/** @param around the open folder that holds this one alone; no link is followed but one that the caller named */
async function openFolder(path, around = null) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY;
    const handle = around === null
        ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags)
        : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(around, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)), flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        const inside = `/proc/self/fd/${handle.fd}`;
        const entries = await entriesIn(inside);
        if (entries === null)
            return closed(path, 'folder', tooMany(path));
        const sole = around === null && entries.length === 1 ? entries[0] : undefined;
        if (sole?.isDirectory())
            return await openFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, sole.name), inside);
        if (sole?.isFile() && sole.name.endsWith('.zip'))
            return await openFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, sole.name), inside);
        return await readFolder(path, inside, entries);
    }
    finally {
        await handle.close().catch(() => undefined);
    }
}
async function readFolder(path, inside, entries) {
    const files = new Map();
    const problems = [];
    let room = OPEN_LIMITS.totalBytes;
    for (const { name } of entries) {
        const read = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)(`${inside}/${name}`, Math.min(room, OPEN_LIMITS.fileBytes), false);
        if (read.kind === 'bytes') {
            files.set(name, read.bytes);
            room -= read.bytes.length;
        }
        else
            problems.push(refusal(name, read));
    }
    return sourceOf(path, 'folder', files, problems);
}
/** What is in a folder, by name; null when there is too much. No more of it is read than that. */
async function entriesIn(folder) {
    const entries = [];
    for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(folder)) {
        if (entries.length === OPEN_LIMITS.files)
            return null;
        entries.push(entry);
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function openFile(path, around = null) {
    const at = around === null ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(around, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    const read = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)(at, OPEN_LIMITS.totalBytes, false);
    if (read.kind !== 'bytes')
        return closed(path, 'bundle', refusal(path, read));
    const isZip = Buffer.from(read.bytes.subarray(0, ZIP_MAGIC.length)).equals(ZIP_MAGIC);
    return isZip ? openZip(path, read.bytes) : openBundleAlone(path, read.bytes);
}
/** Opens an artifact's bytes, wherever they came from; `path` is what it is called. */
async function openZip(path, bytes) {
    // The zip reader loads only for zips.
    const { unzip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(4441)]).then(__webpack_require__.bind(__webpack_require__, 14441));
    const zip = await unzip(bytes, OPEN_LIMITS);
    return sourceOf(path, 'zip', zip.files, zip.problems);
}
async function openBundleAlone(path, bytes) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    const signature = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)((0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S1)(path), OPEN_LIMITS.fileBytes, false);
    const files = new Map(signature.kind === 'bytes' ? [[(0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S1)(name), signature.bytes]] : []);
    const problems = signature.kind === 'bytes' || signature.kind === 'missing'
        ? []
        : [refusal((0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S1)(name), signature)];
    return { path, kind: 'bundle', bundle: { name, bytes }, files, problems };
}
/** Of many files the one bundle; everything else is beside it. */
function sourceOf(path, kind, files, problems) {
    const [name, ...others] = [...files.keys()].filter(_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundleName */ .aR);
    const bytes = name === undefined ? undefined : files.get(name);
    if (name === undefined || bytes === undefined) {
        return { path, kind, bundle: null, files, problems: [...problems, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('bundle-missing')] };
    }
    if (others.length > 0) {
        const several = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('bundle-ambiguous', null, [name, ...others].join(', '));
        return { path, kind, bundle: null, files, problems: [...problems, several] };
    }
    const rest = new Map([...files].filter(([each]) => each !== name));
    return { path, kind, bundle: { name, bytes }, files: rest, problems };
}
function closed(path, kind, problem) {
    return { path, kind, bundle: null, files: new Map(), problems: [problem] };
}
function refusal(name, read) {
    switch (read.kind) {
        case 'missing':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-missing', name);
        case 'folder':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-folder', name);
        case 'unsafe':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-link', name);
        case 'unreadable':
            return unreadable(name, read.detail);
        case 'too-large':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-too-large', name, `${OPEN_LIMITS.fileBytes} bytes`);
    }
}
function unreadable(path, code) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-unreadable', path, code);
}
function tooMany(path) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-too-large', path, `${OPEN_LIMITS.files} files`);
}


/***/ }),

/***/ 46706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ isReasonCode),
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   Zk: () => (/* binding */ callersBring),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _reason_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99466);


/** The reason of this code about this subject; both texts may be hostile and are made printable here. */
function reason(code, subject = null, detail = '') {
    const row = _reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c[code];
    const shown = subject === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(subject, 120);
    const filled = { subject: shown ?? '', detail: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(detail) };
    const fill = (text) => text.replace(/\{(subject|detail)\}/g, (_, name) => filled[name] ?? '');
    return { code, class: row.class, subject: shown, sentence: fill(row.sentence), remedy: fill(row.remedy) };
}
/** The waiver that forgoes this code, or null when nothing does. */
function waiverFor(code) {
    const row = _reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c[code];
    return row.waiver ?? null;
}
/** Whether only what a reader's caller brings decides about this code, so that it is not part of a signed result. */
function callersBring(code) {
    const row = _reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c[code];
    return row.callers === true;
}
/** Whether a text is a code of the table. */
function isReasonCode(text) {
    return Object.hasOwn(_reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c, text);
}


/***/ }),

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76665);



/** No link is followed, no pipe is waited for, no terminal becomes ours. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
/**
 * Reads a regular file of at most `limit` bytes. Everything is asked of one descriptor, so that swapping the file under
 * the name changes nothing.
 *
 * @param singleLink whether a second hard link makes it unsafe (a file of the payload's own has one)
 */
async function readRegularFile(path, limit, singleLink = true) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS);
    }
    catch (error) {
        return notOpened((0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error));
    }
    try {
        return await readHandle(handle, limit, singleLink);
    }
    catch (error) {
        return { kind: 'unreadable', detail: (0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) };
    }
    finally {
        await handle.close().catch(() => undefined);
    }
}
async function readHandle(handle, limit, singleLink) {
    const stat = await handle.stat();
    if (stat.isDirectory())
        return { kind: 'folder' };
    if (!stat.isFile())
        return { kind: 'unsafe', detail: 'it is no regular file' };
    if (singleLink && stat.nlink !== 1)
        return { kind: 'unsafe', detail: 'it has another hard link' };
    if (stat.size > limit)
        return { kind: 'too-large' };
    // One byte more than allowed shows whether it grew since.
    const buffer = Buffer.alloc(Math.min(stat.size, limit) + 1);
    let length = 0;
    while (length < buffer.length) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    if (length > stat.size)
        return { kind: 'unsafe', detail: 'it was still being written' };
    return { kind: 'bytes', bytes: new Uint8Array(buffer.subarray(0, length)) };
}
function notOpened(code) {
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { kind: 'missing' };
        case 'ELOOP':
            return { kind: 'unsafe', detail: 'it is a symbolic link' };
        case 'ENXIO':
        case 'ENODEV':
            return { kind: 'unsafe', detail: 'it is a socket or a device' };
        default:
            return { kind: 'unreadable', detail: code };
    }
}


/***/ }),

/***/ 76665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** A thrown value's system code (`EACCES`), or `unknown error`. */
function codeOf(thrown) {
    return textMember(thrown, 'code') ?? 'unknown error';
}
/** A thrown value's message, or `unknown error`. */
function messageOf(thrown) {
    return textMember(thrown, 'message') ?? 'unknown error';
}
/** Asked of any object, not only of this realm's Error: a VM's or a worker's errors are of another class. */
function textMember(thrown, name) {
    if (typeof thrown !== 'object' || thrown === null || !(name in thrown))
        return null;
    const value = Reflect.get(thrown, name);
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 57999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ SIGNING_GAP_MS),
/* harmony export */   rn: () => (/* binding */ CLOCK_SKEW_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
/** A day, in which ages are told. */
const DAY_MS = 86_400_000;
/** How far another clock may be ahead of this one: tolerated, and said. */
const CLOCK_SKEW_MS = 5 * 60_000;
/**
 * How long after it was made evidence may be signed: a run signs at once, and a service that is out may come back within
 * a day. Without this limit old evidence could be signed today, and its age would count from today.
 */
const SIGNING_GAP_MS = DAY_MS;


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

/***/ 95267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ baseFault),
/* harmony export */   ho: () => (/* binding */ isKnownBase),
/* harmony export */   ok: () => (/* binding */ chainIdOf)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);

/** Returns the OCI ChainID of layers (image-spec, config.md); null for none. */
function chainIdOf(diffIds) {
    return diffIds.reduce((chain, diffId) => (chain === null ? diffId : (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(`${chain} ${diffId}`)), null);
}
/** Whether a base is known without a caller's pin (contract §2.1). What it claims is checked by {@link baseFault}. */
function isKnownBase({ kind }) {
    return kind !== 'named';
}
/** Returns why the base cannot be what its record says; null if it can. */
function baseFault({ base, diff_ids }, known) {
    if (base.diff_ids.some((digest, index) => diff_ids[index] !== digest))
        return 'the image does not begin with its layers';
    if (chainIdOf(base.diff_ids) !== base.chain_id)
        return 'its ChainID is not that of its layers';
    switch (base.kind) {
        case 'release-table':
            return known.table.some(({ diffIds }) => diffIds.join() === base.diff_ids.join())
                ? null
                : 'it is not in the table of this release';
        case 'pulled-by-digest':
            return base.reference === known.pinned && base.diff_ids.length > 0
                ? null
                : 'it is not the reference that this release pins';
        case 'debian-packages':
            return base.packages.length > 0 && base.diff_ids.length === 1
                ? null
                : 'it does not name its packages, or has other layers than the one that they make';
        case 'scratch':
            return base.diff_ids.length === 0 && base.entries === 0 ? null : 'it has layers';
        case 'named':
            return base.diff_ids.length > 0 ? null : 'it has no layers';
    }
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


/***/ }),

/***/ 64999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadVerifier)
/* harmony export */ });
/**
 * What verifies signatures for the trust that a reader's caller chose; undefined when no trust was chosen. Only what
 * that trust needs is loaded: a key takes no ASN.1 and no trusted root.
 *
 * @throws AttestationError (usage) when the caller's key, root or pattern cannot be used
 */
async function loadVerifier(trust) {
    switch (trust.kind) {
        case 'not-chosen':
            return undefined;
        case 'key': {
            const [{ readPublicKey }, { keyVerifier }] = await Promise.all([
                __webpack_require__.e(/* import() */ 8706).then(__webpack_require__.bind(__webpack_require__, 68706)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(6245), __webpack_require__.e(3872), __webpack_require__.e(3043), __webpack_require__.e(3796), __webpack_require__.e(4410)]).then(__webpack_require__.bind(__webpack_require__, 14410)),
            ]);
            return keyVerifier(readPublicKey(trust.publicKey));
        }
        case 'certificate': {
            const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(5779)]).then(__webpack_require__.bind(__webpack_require__, 25779)),
                Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(3872), __webpack_require__.e(3043), __webpack_require__.e(3796), __webpack_require__.e(6215)]).then(__webpack_require__.bind(__webpack_require__, 46215)),
            ]);
            return certificateVerifier(trust, readTrustedRoot(trust.trustedRoot ?? (await publicGoodRoot())));
        }
    }
}
async function publicGoodRoot() {
    return (await __webpack_require__.e(/* import() */ 527).then(__webpack_require__.bind(__webpack_require__, 10527))).PUBLIC_GOOD_ROOT;
}


/***/ })

};
