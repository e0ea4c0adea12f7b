export const id = 1541;
export const ids = [1541];
export const modules = {

/***/ 84353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../work/main/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(96310);
// EXTERNAL MODULE: ./build/src/attest/entry/interrupt.js + 2 modules
var interrupt = __webpack_require__(20077);
// EXTERNAL MODULE: ./build/src/attest/entry/project.js
var project = __webpack_require__(31272);
// EXTERNAL MODULE: ./build/src/attest/entry/text-forms.js
var text_forms = __webpack_require__(3944);
// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var evidence_expectations = __webpack_require__(46331);
// EXTERNAL MODULE: ./build/src/evidence/policy.js + 1 modules
var evidence_policy = __webpack_require__(46339);
// EXTERNAL MODULE: ./build/src/evidence/write.js
var write = __webpack_require__(1557);
// EXTERNAL MODULE: ./build/src/fleet/names.js
var fleet_names = __webpack_require__(49473);
// EXTERNAL MODULE: ./build/src/fleet/read-fleet.js + 2 modules
var read_fleet = __webpack_require__(29792);
// EXTERNAL MODULE: ./build/src/fleet/result.js
var result = __webpack_require__(63944);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(45576);
// EXTERNAL MODULE: ./build/src/foundation/held-folder.js
var held_folder = __webpack_require__(55944);
// EXTERNAL MODULE: ./build/src/foundation/node-environment.js
var node_environment = __webpack_require__(4888);
// EXTERNAL MODULE: ./build/src/foundation/own-path.js
var own_path = __webpack_require__(2288);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(42542);
// EXTERNAL MODULE: ./build/src/foundation/until-aborted.js
var until_aborted = __webpack_require__(54772);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(91936);
// EXTERNAL MODULE: ./build/src/foundation/workspace-path.js
var workspace_path = __webpack_require__(32555);
;// CONCATENATED MODULE: ./build/src/foundation/workspace-file.js




/**
 * Reads a regular file of a job's workspace, where another step may have put a link, a device or a pipe.
 *
 * @returns at most `limitBytes` bytes
 * @throws AttestationError `path-refused` or `file-unreadable` (both usage)
 */
async function readWorkspaceFile(path, limitBytes) {
    const real = await (0,workspace_path/* resolveInWorkspace */.z1)({ ...path, purpose: 'read' }).catch((cause) => {
        throw cause instanceof errors/* AttestationError */.L ? cause : unreadable(path, `cannot be found (${(0,thrown/* codeOf */.$N)(cause)})`);
    });
    const read = await (0,safe_file/* readFileAt */._T)(real, limitBytes);
    if (read.kind === 'bytes')
        return read.bytes;
    throw unreadable(path, whyNot(read, limitBytes));
}
function whyNot(read, limitBytes) {
    switch (read.kind) {
        case 'folder':
        case 'unsafe':
            return 'is not a regular file';
        case 'too-large':
            return `is larger than ${limitBytes} bytes`;
        case 'missing':
        case 'link':
            return 'was replaced while it was read';
        case 'unreadable':
            return `could not be read (${read.detail})`;
    }
}
function unreadable({ given, name }, why) {
    return new errors/* AttestationError */.L('file-unreadable', `The ${name} ${(0,errors/* printable */.g)(given, 160)} ${why}.`);
}

// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(167);
// EXTERNAL MODULE: ./build/src/report/steering.js
var steering = __webpack_require__(89442);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(4978);
// EXTERNAL MODULE: ./build/src/action/command-files.js
var command_files = __webpack_require__(36666);
// EXTERNAL MODULE: ./build/src/action/failed-step.js
var failed_step = __webpack_require__(97875);
;// CONCATENATED MODULE: ./build/src/action/input-table.js
/**
 * Every such input, once; inputs about the run are settings (src/attest/entry/setting-table.ts). action.yml has both.
 */
const ACTION_INPUTS = {
    'working-directory': {
        default: '.',
        description: 'Folder below the workspace that all paths are relative to.',
    },
    upload: {
        default: 'true',
        description: 'Upload the evidence folder as an artifact, even if a probe fails.',
    },
    'artifact-name': {
        default: '',
        description: 'Name of the artifact. Default: sandbox-attestation-evidence-<venue>-<date>-<engine>-<profile>-<attempt>-<8 hex digits>, unique for each leg of a matrix.',
        reusable: true,
    },
    'persist-attestation': {
        default: 'false',
        description: "Also add the signature of ACCEPTED evidence to the repository's attestations, for gh attestation verify. Needs keyless signing and the permission attestations: write; without it the step warns.",
    },
    'github-token': {
        // The runner fills it in.
        default: `$\{{ github.token }}`,
        description: 'Token with which persist-attestation posts, and with which baseline looks for the last artifact.',
    },
    'retention-days': {
        default: '',
        description: "Days that the artifact is kept. Default: the repository's own setting.",
        reusable: true,
    },
};
/** The inputs of the step that reads a fleet (collect/action.yml); one without a default is required. */
const COLLECT_INPUTS = {
    prefix: { description: 'Prefix of the artifacts’ names.' },
    names: { description: 'The artifacts that the fleet must have, each once, as a JSON list of names.' },
    policy: {
        description: 'Policy file (schemas/policy.schema.json): whom you trust, and what you expect of each piece of evidence.',
    },
    alike: {
        default: 'true',
        description: 'Fail if images, profiles or payloads of one engine differ.',
    },
    output: {
        default: 'fleet.jsonl',
        description: 'File for the results: a line of JSON for each piece of evidence and one for the fleet.',
    },
};

// EXTERNAL MODULE: ./build/src/action/log.js
var action_log = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/src/action/summary.js + 1 modules
var summary = __webpack_require__(11124);
;// CONCATENATED MODULE: ./build/src/action/collect.js






























/** A runner shows ten error annotations of a step. */
const MOST_ANNOTATIONS = 8;
/**
 * The step that reads a workflow run's evidence as a fleet (collect/action.yml). It never throws: an error becomes an
 * annotation and a failed step.
 */
async function main() {
    const log = new action_log/* ActionLog */.n(core, { debugging: core.isDebug() });
    // A cancelled job's steps get SIGINT, then SIGTERM: this leaves time to remove the folder of artifacts.
    const { signal, release } = (0,interrupt/* interruptSignal */.C)();
    try {
        (0,node_environment/* refuseExposingNode */.q)(process.env);
        (0,command_files/* holdRunnerFiles */.B)(process.env);
        const verdict = await collect(log, signal);
        // Last: a later step that reads only this must not go on after a step that failed.
        core.setOutput('verdict', verdict.verdict);
        process.exitCode = (0,exit_code/* exitCodeOf */.F)(verdict);
    }
    catch (error) {
        process.exitCode = (0,failed_step/* fail */.f)(signal.aborted ? (0,failure/* interrupted */.V)(String(signal.reason)) : (0,failure/* toFailure */.w)(error), log);
        (0,failed_step/* setBlocked */.V)();
    }
    finally {
        release();
    }
}
async function collect(log, signal) {
    const workspace = process.env['GITHUB_WORKSPACE'] || '.';
    const policy = { given: pathInput('policy', required('policy')), name: 'policy', workspace };
    const expectations = {
        ...(0,evidence_policy.parsePolicy)(await readWorkspaceFile(policy, evidence_expectations/* MAX_POLICY_BYTES */.mk)),
        run: thisRun(process.env),
    };
    await (0,verifier/* loadVerifier */.V)(expectations.trust);
    const names = (0,fleet_names/* namesIn */.w)(Buffer.from(required('names')));
    const output = await outputPath(workspace);
    const alike = yesInput('alike', core.getInput('alike') || COLLECT_INPUTS.alike.default);
    const prefix = required('prefix');
    if (!/^[\w .()+=@,#-]{1,255}$/.test(prefix))
        throw invalid('prefix', prefix, 'Give the prefix of the artifacts’ names.');
    const { verdict, blocked } = await withFolder(async (folder) => {
        const { collectArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(7777), __webpack_require__.e(9234), __webpack_require__.e(3452), __webpack_require__.e(7245)]).then(__webpack_require__.bind(__webpack_require__, 57245));
        const artifacts = await (0,until_aborted/* untilAborted */.E)(signal, collectArtifacts({ prefix, folder }));
        log.print(`${artifacts.length} artifacts of ${names.length} legs`);
        return (0,write/* placeParts */.uH)((0,external_node_path_.dirname)(output), (0,external_node_path_.basename)(output), (write) => (0,until_aborted/* untilAborted */.E)(signal, readInto(write, artifacts, { expectations, summary: { names, alike } })));
    });
    for (const { sentence } of verdict.problems.slice(0, 2))
        log.annotate('Sandbox attestation: the fleet', sentence);
    for (const { name, reasons } of blocked)
        log.annotate(`Sandbox attestation: ${name}`, reasons[0]?.sentence ?? 'blocked');
    log.print(verdict.headline);
    core.setOutput('results-path', output);
    await (0,summary/* trySummary */.g)(() => core.summary.addHeading('Sandbox attestation of a fleet').addRaw(verdict.headline, true).write(), log);
    return verdict;
}
/**
 * Returns the run whose evidence is read. Any of its jobs can upload an artifact, also one that another run made.
 *
 * @throws AttestationError `invalid-setting` (usage) outside of a run
 */
function thisRun(environment) {
    const { GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '', GITHUB_RUN_ATTEMPT = '' } = environment;
    if (GITHUB_REPOSITORY !== '' && GITHUB_RUN_ID !== '' && /^[1-9]\d{0,5}$/.test(GITHUB_RUN_ATTEMPT))
        return { repository: GITHUB_REPOSITORY, id: GITHUB_RUN_ID, attempt: Number(GITHUB_RUN_ATTEMPT) };
    const what = 'GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT do not name a run of a workflow.';
    throw new errors/* AttestationError */.L('invalid-setting', what, {
        advice: 'Use this action in a job of GitHub Actions.',
    });
}
/** Reads the artifacts, and writes a line for each and one for the fleet. */
async function readInto(write, artifacts, { expectations, summary, }) {
    const blocked = [];
    const writeLines = (objects) => write(Buffer.from(objects.map((object) => `${(0,steering/* steeringFreeJson */.S)(object, 0)}\n`).join('')));
    const verdict = await (0,read_fleet/* readFleet */.p)(batchesOf(artifacts), {
        workers: { entry: project/* entryModule */.b6, order: { expectations, now: new Date() } },
        summary,
        take: async (results) => {
            const open = MOST_ANNOTATIONS - blocked.length;
            blocked.push(...results.filter((each) => each.verdict === 'BLOCKED').slice(0, open));
            await writeLines(results.map(result/* resultJson */.y3));
        },
        progress: () => undefined,
    });
    await writeLines([verdict.json]);
    return { verdict, blocked };
}
/**
 * Returns the path of the results, in a folder that exists. An earlier step may have put a link there: the results
 * would be written wherever it leads. What else cannot be replaced is refused before anything is downloaded.
 *
 * @throws AttestationError `path-refused`, `output-link` or `output-not-file` (usage), or `evidence-not-written`
 */
async function outputPath(workspace) {
    const given = pathInput('output', core.getInput('output') || COLLECT_INPUTS.output.default);
    const output = await (0,workspace_path/* resolveAbove */.Sk)({ given, name: 'output', workspace });
    const found = await (0,promises_.lstat)(output).catch(() => null);
    if (found?.isSymbolicLink())
        throw new errors/* AttestationError */.L('output-link', `The file of results ${(0,errors/* printable */.g)(output)} is a link.`);
    const folder = await (0,held_folder/* holdFolder */.U)((0,external_node_path_.dirname)(output), true).catch((cause) => {
        const why = `The folder of ${(0,errors/* printable */.g)(output)} could not be made (${(0,thrown/* codeOf */.$N)(cause)}).`;
        throw new errors/* AttestationError */.L('evidence-not-written', why, { cause });
    });
    await folder.release();
    await (0,write/* checkReplaceable */.X7)((0,external_node_path_.dirname)(output), (0,external_node_path_.basename)(output));
    return output;
}
/** Some downloads may still be writing when the job is cancelled. */
const REMOVAL = { recursive: true, force: true, maxRetries: 3 };
/** Lends a folder of the runner's temporary folder, and removes it. */
async function withFolder(use) {
    const temporary = process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    const unsafe = (0,own_path/* whyNotSafeBelow */.ER)(temporary);
    if (unsafe !== null)
        throw new errors/* AttestationError */.L('temporary-folder', `${(0,errors/* printable */.g)(temporary, 200)} ${unsafe}.`);
    const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'fleet-')));
    try {
        return await use(folder);
    }
    finally {
        // The runner empties its temporary folder after the job: what cannot be removed here changes no verdict.
        await (0,promises_.rm)(folder, REMOVAL).catch(() => undefined);
    }
}
async function* batchesOf(artifacts) {
    for (let at = 0; at < artifacts.length; at += 8)
        yield { kind: 'paths', items: artifacts.slice(at, at + 8) };
}
function pathInput(name, text) {
    const problem = (0,text_forms/* path */.Ae)(text);
    if (problem !== null)
        throw invalid(name, text, problem);
    return text;
}
function yesInput(name, text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw invalid(name, text, 'Use true or false.');
}
function invalid(name, text, advice) {
    const what = `The input ${name} cannot be "${(0,errors/* printable */.g)(text, 80)}".`;
    return new errors/* AttestationError */.L('invalid-setting', what, { advice });
}
function required(name) {
    const text = core.getInput(name);
    if (text !== '')
        return text;
    throw new errors/* AttestationError */.L('invalid-setting', `The input ${name} is empty.`, {
        advice: 'Give it a value; collect/action.yml says which.',
    });
}


/***/ }),

/***/ 20077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ interruptSignal)
});

;// CONCATENATED MODULE: ./build/src/attest/entry/ending-signals.js
/**
 * The signals that end a run as SIGTERM does: all whose default action ends a process and that Node lets a program
 * handle (signal(7)). Not among them:
 * - SIGKILL, which no program can handle;
 * - SIGSEGV, SIGBUS, SIGFPE and SIGILL, the faults of a process itself, which would happen again after a handler;
 * - SIGPIPE and SIGXFSZ, which Node ignores;
 * - SIGIOT and SIGPOLL, which are other names of SIGABRT and SIGIO;
 * - the real-time signals, which have no name in Node.
 *
 * A handler of SIGUSR1 also keeps Node from opening its debugger.
 */
const ENDING_SIGNALS = [
    'SIGHUP',
    'SIGINT',
    'SIGQUIT',
    'SIGTRAP',
    'SIGABRT',
    'SIGUSR1',
    'SIGUSR2',
    'SIGALRM',
    'SIGTERM',
    'SIGSTKFLT',
    'SIGXCPU',
    'SIGVTALRM',
    'SIGPROF',
    'SIGIO',
    'SIGPWR',
    'SIGSYS',
];

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/attest/entry/watchdog.js

/**
 * Signals must end everything within five seconds. The watchdog counts processor time, so that a busy machine, or one
 * that was asleep, does not look like a program that hangs. No piece of work here takes a tenth of it.
 */
const WATCHDOG_LIMITS = { computingMs: 4_000, waitingMs: 30_000, speedTestMs: 120 };
/** An emulated machine on a busy host was 25 times slower than the one that these limits were measured on. */
const MOST_TIMES_SLOWER = 40;
const BEAT_MS = 250;
/**
 * Ends this program and its child processes with SIGKILL when its main thread stops answering. What it then leaves is
 * what a killed program leaves: the Action's post step or `doctor --clean` removes it.
 *
 * @returns ends the watch
 */
function watchMainThread(limits = WATCHDOG_LIMITS) {
    const beats = new Int32Array(new SharedArrayBuffer(4));
    const timer = setInterval(() => Atomics.add(beats, 0, 1), BEAT_MS).unref();
    const worker = new external_node_worker_threads_.Worker(WATCH, {
        eval: true,
        env: {},
        execArgv: [],
        workerData: { beats, beatMs: BEAT_MS, pid: process.pid, mostTimesSlower: MOST_TIMES_SLOWER, ...limits },
        resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
    });
    // Without the watchdog the program works as before.
    worker.on('error', () => undefined);
    worker.unref();
    return () => {
        clearInterval(timer);
        void worker.terminate();
    };
}
/**
 * The watching thread. It counts its own turns, not the clock's time: when machine or process slept, both threads did.
 * Processor time of the main thread: fields 14 and 15 of /proc/PID/task/TID/stat, in hundredths of a second (proc(5)).
 */
const WATCH = `
const { readFileSync, readdirSync, writeSync } = require('node:fs');
const { workerData } = require('node:worker_threads');
const { beats, beatMs, pid, computingMs, waitingMs, speedTestMs, mostTimesSlower } = workerData;
/** How many times slower this machine is now than the one for which the limits are meant. */
function timesSlower() {
  const began = processorMs('/proc/thread-self/stat');
  let value = 1;
  for (let turn = 0; turn < 4e7; turn += 1) value = (Math.imul(value, 1103515245) + 12345) | 0;
  // The value is used, so that the compiler cannot leave the loop out.
  const took = value === 0 ? 0 : processorMs('/proc/thread-self/stat') - began;
  return Math.min(Math.max(took / speedTestMs, 1), mostTimesSlower);
}
function processorMs(thread) {
  try {
    const stat = readFileSync(thread, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
const mainMs = () => processorMs('/proc/self/task/' + pid + '/stat');
function children() {
  try {
    return readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync('/proc/self/task/' + task + '/children', 'latin1').split(' ').filter((word) => word !== '').map(Number),
    );
  } catch {
    return [];
  }
}
let last = -1;
let since = 0;
let turns = 0;
let slower = 1;
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now !== last) {
    last = now;
    since = mainMs();
    turns = 0;
    slower = 1;
    return;
  }
  turns += 1;
  const within = () => mainMs() - since < computingMs * slower && turns * beatMs < waitingMs * slower;
  if (within()) return;
  slower = Math.max(slower, timesSlower());
  if (within()) return;
  try {
    writeSync(2, 'sandbox-attestation: This program stopped answering and was ended. sandbox-attestation doctor --clean removes its orphans.\\n');
  } catch {}
  for (const child of children()) {
    try { process.kill(child, 'SIGKILL'); } catch {}
  }
  process.kill(pid, 'SIGKILL');
}, beatMs);
`;

;// CONCATENATED MODULE: ./build/src/attest/entry/interrupt.js


/** One Ctrl-C may arrive twice, from the terminal and from npm; a runner sends SIGINT and later SIGTERM. */
const SAME_MS = 2_000;
/**
 * Turns every signal that would end the program into an abort signal, so that a run can remove its container and
 * folders before it ends. The abort's reason is the signal's name. A second SIGINT after two seconds ends the process at
 * once, as people expect. While signals wait for this program to answer them, a watchdog checks that it does.
 */
function interruptSignal() {
    const controller = new AbortController();
    let interruptedAt = null;
    const abort = (name) => {
        if (name === 'SIGINT') {
            const now = performance.now();
            if (interruptedAt !== null && now - interruptedAt > SAME_MS)
                process.exit(3);
            interruptedAt ??= now;
        }
        controller.abort(name);
    };
    for (const name of ENDING_SIGNALS)
        process.on(name, abort);
    const endWatch = watchMainThread();
    return {
        signal: controller.signal,
        release: () => {
            endWatch();
            for (const name of ENDING_SIGNALS)
                process.off(name, abort);
        },
    };
}


/***/ }),

/***/ 69253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ signatureView)
/* harmony export */ });
/* harmony import */ var _signing_instances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26186);

/** Returns the result of signing in the words of the views. */
function signatureView(signing) {
    if (signing.kind !== 'signed')
        return { kind: 'none' };
    const { signedBy } = signing;
    switch (signedBy.kind) {
        case 'key':
            return { kind: 'key', fingerprint: signedBy.fingerprint, publicPath: signedBy.publicPath };
        case 'certificate': {
            const { identity, issuer, instance, root } = signedBy;
            return {
                kind: 'certificate',
                identity,
                issuer,
                root: rootView(root, (0,_signing_instances_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubs */ .bC)(instance)),
                logged: instance.rekorUrl !== null,
                checked: root.kind !== 'unknown',
            };
        }
    }
}
function rootView(root, gitHubs) {
    switch (root.kind) {
        case 'public-good':
            return 'public-good';
        case 'given':
            return { file: root.path };
        case 'unknown':
            return gitHubs ? 'github' : { file: 'trusted-root.json' };
    }
}


/***/ }),

/***/ 4888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ refuseExposingNode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6763);

/** Variables that make Node print what it sends, tokens included, or accept any server; null: any value. */
const EXPOSING = [
    ['NODE_DEBUG', null],
    ['NODE_DEBUG_NATIVE', null],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
];
/**
 * Refuses to handle tokens where Node would give them away. An earlier step of a job may have set such a variable, and
 * Node has read it before this program begins.
 *
 * @throws AttestationError `node-environment` (usage)
 */
function refuseExposingNode(environment) {
    for (const [name, bad] of EXPOSING) {
        const value = environment[name];
        if (value === undefined || value === '' || (bad !== null && value !== bad))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('node-environment', `With ${name} in the environment Node would give away the tokens that this program sends.`);
    }
}


/***/ }),

/***/ 2288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ whyNotSafeBelow),
/* harmony export */   V: () => (/* binding */ CLOSED),
/* harmony export */   gk: () => (/* binding */ whyNotOwn),
/* harmony export */   xc: () => (/* binding */ makeOwnFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Permission bits that others must not have: to change a path, or to read it at all. */
const CLOSED = { toWriters: 0o022, toReaders: 0o077 };
/**
 * Returns why a folder or a file cannot be relied on to be this user's own, as the end of a sentence; null if it can.
 * It never follows a link, and a file must have one name only: it rejects a path that another user can change, or has
 * planted.
 *
 * @param closed permission bits that it must not have ({@link CLOSED})
 */
function whyNotOwn(path, kind, closed = CLOSED.toWriters) {
    const facts = factsOf(path);
    if (facts === null)
        return 'cannot be read';
    if (facts.isSymbolicLink())
        return 'is a link';
    if (kind === 'folder' ? !facts.isDirectory() : !facts.isFile())
        return `is not a ${kind}`;
    if (facts.uid !== user())
        return 'belongs to another user';
    if ((facts.mode & closed) !== 0)
        return closed === CLOSED.toReaders ? 'is open to other users' : 'can be changed by other users';
    return kind === 'file' && facts.nlink !== 1 ? 'has a second name' : null;
}
/** Makes a folder for this user alone if it is missing. Returns why it is not this user's own, or null. */
function makeOwnFolder(path) {
    make(path);
    return whyNotOwn(path, 'folder');
}
/**
 * Returns why private folders cannot be made below a folder, as the end of a sentence; null if they can. On the whole
 * path only root and this user may be able to move a folder away and put another in its place: each folder belongs to
 * one of the two, and a folder that others may write has the sticky bit.
 */
function whyNotSafeBelow(path) {
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return 'cannot be read';
    }
    for (let folder = real;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const facts = factsOf(folder);
        if (facts === null || !facts.isDirectory())
            return 'cannot be read';
        const at = folder === real ? '' : 'lies in a folder that ';
        if (facts.uid !== 0 && facts.uid !== user())
            return `${at}belongs to another user`;
        const sticky = (facts.mode & 0o1000) !== 0;
        // Many systems give each user a group of its own, and let it write.
        const foreignGroup = facts.gid !== 0 && facts.gid !== process.getegid?.();
        const writers = foreignGroup ? CLOSED.toWriters : 0o002;
        if (!sticky && (facts.mode & writers) !== 0)
            return `${at}can be changed by other users`;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return null;
    }
}
/** One level at a time: below /proc Node's own recursive mkdir never ends. */
function make(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!tryToMake(path) && parent !== path) {
        make(parent);
        tryToMake(path);
    }
}
/** Returns false if its parent is missing; the check that follows shows any other problem. */
function tryToMake(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode: 0o700 });
        return true;
    }
    catch (error) {
        return error.code !== 'ENOENT';
    }
}
function factsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return null;
    }
}
function user() {
    return process.geteuid?.();
}


/***/ }),

/***/ 24978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ driftLines),
/* harmony export */   FD: () => (/* binding */ baselineSentence),
/* harmony export */   GR: () => (/* binding */ driftJson),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6763);

/** Returns what changed, in the order of the comparison: equal changes share one line. */
function driftLines(items) {
    const lines = new Map();
    for (const { area, name, before, after } of items) {
        const key = JSON.stringify([area, before, after]);
        const line = lines.get(key);
        if (line === undefined)
            lines.set(key, { area, names: [name], change: inWords(before, after) });
        else
            line.names.push(name);
    }
    return [...lines.values()];
}
/** The result of a baseline's own reading, and how far it can be trusted. */
function baselineSentence(state) {
    switch (state.kind) {
        case 'verified':
            return `It is verified: signed by ${state.signer}.`;
        case 'unverified':
            return 'Its signature was not checked: it proves nothing, and only shows where to look.';
        case 'blocked':
            return `Its own reading is BLOCKED (${state.codes.join(', ')}): it proves nothing, and only shows where to look.`;
    }
}
/** `12 differences`. */
function differences({ length }) {
    if (length === 0)
        return 'no difference';
    return length === 1 ? '1 difference' : `${length} differences`;
}
/** The most characters shown of one change; machines get every change up to this length. */
const SHOWN = 160;
const MOST_ITEMS = 4096;
function inWords(before, after) {
    if (before === null)
        return valued('new', ': ', after ?? '');
    if (after === null)
        return valued('gone', '; was: ', before);
    const [was, is] = aroundTheDifference(before, after);
    return `${was} → ${is}`;
}
function valued(word, between, value) {
    return value === '' ? word : `${word}${between}${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(value, SHOWN)}`;
}
/** Of two long texts the part from which they differ. */
function aroundTheDifference(before, after) {
    if (before.length <= SHOWN && after.length <= SHOWN)
        return [shown(before), shown(after)];
    let same = 0;
    while (same < before.length && same < after.length && before[same] === after[same])
        same++;
    const from = Math.max(0, same - SHOWN / 4);
    const part = (text) => `${from > 0 ? '…' : ''}${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text.slice(from), SHOWN)}`;
    return [part(before), part(after)];
}
function shown(text) {
    return text === '' ? '(empty)' : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text);
}
/**
 * For machines: the output of `run --json` and `verify --json` with `--baseline` (schemas/verification.schema.json).
 */
function driftJson(drift) {
    if (drift.kind === 'not-compared')
        return { compared: false, why: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(drift.why, 4096) };
    const { from, createdAt, state, items } = drift;
    return {
        compared: true,
        from: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(from, 4096),
        created_at: createdAt,
        state: state.kind,
        sentence: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(baselineSentence(state), 4096),
        changes: items.slice(0, MOST_ITEMS).map(({ area, name, before, after }) => ({
            area,
            name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(name, 4096),
            before: before === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(before, 4096),
            after: after === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(after, 4096),
        })),
        omitted: Math.max(0, items.length - MOST_ITEMS),
    };
}


/***/ }),

/***/ 53923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupReasons)
/* harmony export */ });
/** From this many on, the reasons of one code are shown as one. */
const MANY = 3;
/** Causes come first, and reasons that follow from others last; the others are in between. */
const RANKS = {
    'run-not-finished': -2,
    'attest-missing': -1,
    'statement-result': 1,
    'statement-test': 1,
    'control-not-detected': 1,
};
/**
 * Groups reasons for people: of each code the first in full and the subjects of the others, causes before what follows
 * from them. A sandbox without a payload has forty reasons, and only one of them is worth reading.
 */
function groupReasons(reasons) {
    const codes = [...new Set(reasons.map(({ code }) => code))];
    const groups = codes.map((code) => reasons.filter((each) => each.code === code));
    return groups.toSorted((a, b) => rankOf(a) - rankOf(b)).flatMap(asOne);
}
function rankOf([first]) {
    return RANKS[first?.code ?? ''] ?? 0;
}
function asOne(group) {
    const [first, ...others] = group;
    if (first === undefined || group.length < MANY)
        return group;
    const subjects = others.flatMap(({ subject }) => subject ?? []);
    const about = subjects.length === others.length ? `: ${subjects.join(', ')}` : '';
    return [{ ...first, message: `${first.message} The same applies to ${others.length} more${about}.` }];
}


/***/ }),

/***/ 15084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6763);

/**
 * Writes a text as one word of a POSIX shell, on one line. In a log the runner takes `::` and `##[` for a command: an
 * empty pair of quotes in between changes nothing for the shell.
 */
function shellWord(hostile) {
    const text = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(hostile, 4096);
    if (/^[\w./:@%+,=-]+$/.test(text) && !text.includes('::'))
        return text;
    const quoted = `'${text.replaceAll("'", `'\\''`)}'`;
    return quoted.replace(/:(?=:)/g, ":''").replace(/##(?=\[)/g, "##''");
}


/***/ }),

/***/ 16255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ strangersLines),
/* harmony export */   p: () => (/* binding */ verifyWords)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41132);
/* harmony import */ var _evidence_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2661);
/* harmony import */ var _evidence_release_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87847);
/* harmony import */ var _probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11744);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15084);





/** in-toto's predicate type of the signed statement (src/signing/statement.ts), which other tools need as an option. */
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
/**
 * Returns a stranger's commands, in order: get the evidence, verify it with this program, with cosign, with GitHub's
 * own.
 */
function strangersLines(what, { artifact, persisted }) {
    const { signature, bundle } = what;
    const download = artifact === null
        ? []
        : [
            `gh run download ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(artifact.runId)} --repo ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(artifact.repository)} --name ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(artifact.name)} --dir ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(what.folder)}`,
        ];
    const key = signature.kind === 'key' && signature.publicPath === null
        ? [`# signer.pub: the public key ${signature.fingerprint}, from another source than the evidence`]
        : [];
    const cosign = cosignLines(what);
    const repository = 'GITHUB_REPOSITORY' in bundle.venue_facts ? bundle.venue_facts.GITHUB_REPOSITORY : '';
    return [
        ...download,
        ...rootLines(what),
        ...key,
        ['sandbox-attestation', ...verifyWords(what)].join(' '),
        ...(cosign.length === 0 ? [] : ['# cosign checks the signature, not the evidence', ...cosign]),
        ...(persisted ? [githubLine(what, repository)] : []),
    ];
}
/** Returns the arguments of this program's `verify`, each quoted for a shell. */
function verifyWords({ folder, bundle, signature }) {
    return [
        'verify',
        (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(folder),
        ...pinWords(bundle),
        ...trustWords(signature),
        ...venueWords(bundle, signature),
        ...waiverWords(bundle),
    ];
}
/** What the run left out on request. Its reader must waive it. */
function waiverWords({ controls = [], posture = [], host }) {
    return [
        ...(controls.length === 0 ? ['--allow-uncontrolled'] : []),
        ...(posture.length === 0 ? ['--allow-no-posture'] : []),
        ...(host.engine.client.endpoint === 'default' ? [] : ['--allow-engine-endpoint']),
    ];
}
/** What this release does not know: the image, and an operator's profile or payload. */
function pinWords({ image_digest: image, seccomp_sha256: seccomp, payload_sha256: payload, host: { inventory }, }) {
    const known = (release, digest) => Object.values(release).includes(digest);
    return [
        ...['--expect-image', image],
        ...(known(_evidence_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PROFILES */ .B6, seccomp) ? [] : ['--expect-seccomp', seccomp]),
        ...(known(_evidence_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PAYLOADS */ .oB, payload) && (0,_evidence_release_image_js__WEBPACK_IMPORTED_MODULE_2__/* .runsReleasePayload */ .Iy)(inventory.config)
            ? []
            : ['--expect-payload', payload]),
        ...((0,_probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnownBase */ .ho)(inventory.base)
            ? []
            : ['--expect-base', inventory.base.chain_id ?? inventory.base.inventory_sha256]),
    ];
}
/** Only a certificate vouches for the CI run. With one, the reader can expect its repository. */
function venueWords({ venue_facts: facts }, { kind }) {
    if (!('GITHUB_REPOSITORY' in facts))
        return [];
    return kind === 'certificate'
        ? ['--repository', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(facts.GITHUB_REPOSITORY)]
        : ['--allow-claimed-venue'];
}
/** Returns cosign's command to check the signature over the bundle's bytes; empty when there is no signature. */
function cosignLines({ folder, bundle, signature }) {
    const path = `${folder}/${(0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle)}`;
    const about = [
        ...['--bundle', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(`${path}.sigstore.json`), '--new-bundle-format'],
        ...['--type', PREDICATE_TYPE, (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(path)],
    ];
    const command = (...words) => ['cosign verify-blob-attestation', ...words, ...about].join(' ');
    switch (signature.kind) {
        case 'none':
            return [];
        case 'key':
            return [
                'cosign trusted-root create --out empty-root.json',
                command(...keyWords(signature), '--trusted-root empty-root.json', '--insecure-ignore-tlog'),
            ];
        case 'certificate':
            return [command(...trustWords(signature), ...withoutLogs(signature))];
    }
}
/** Commands that get what the others need and the reader may not have. */
function rootLines({ signature }) {
    return signature.kind === 'certificate' && signature.root === 'github'
        ? [`gh attestation trusted-root | grep -F fulcio.githubapp.com > ${GITHUB_ROOT}`]
        : [];
}
/** The command with which GitHub's command line finds and checks the stored attestation. */
function githubLine({ folder, bundle }, repository) {
    const words = [(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(`${folder}/${(0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle)}`), '--repo', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(repository)];
    return ['gh attestation verify', ...words, '--predicate-type', PREDICATE_TYPE].join(' ');
}
const GITHUB_ROOT = 'github-root.json';
function rootWord(root) {
    return root === 'github' ? GITHUB_ROOT : (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(root.file);
}
/** GitHub's own instance keeps no log of signatures or of certificates; other instances may lack the first. */
function withoutLogs({ logged, root }) {
    if (logged)
        return [];
    const noCertificateLog = root === 'github' ? ['--insecure-ignore-sct'] : [];
    return ['--use-signed-timestamps', '--insecure-ignore-tlog', ...noCertificateLog];
}
function trustWords(signature) {
    switch (signature.kind) {
        case 'none':
            return ['--allow-unsigned'];
        case 'key':
            return keyWords(signature);
        case 'certificate': {
            const { identity, issuer, root } = signature;
            return [
                ...['--certificate-identity', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(identity)],
                ...['--certificate-oidc-issuer', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(issuer)],
                ...(root === 'public-good' ? [] : ['--trusted-root', rootWord(root)]),
            ];
        }
    }
}
function keyWords({ publicPath }) {
    return ['--key', publicPath === null ? 'signer.pub' : (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(publicPath)];
}


/***/ }),

/***/ 98184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ failedProbes)
/* harmony export */ });
/** Returns the probes that failed, or that the host does not corroborate. */
function failedProbes(view) {
    return view.probes.filter((probe) => probe.verdict === 'FAIL' || (probe.verdict === 'PASS' && probe.corroboration !== 'corroborated'));
}


/***/ })

};
