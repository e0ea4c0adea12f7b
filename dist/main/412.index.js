export const id = 412;
export const ids = [412];
export const modules = {

/***/ 57183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ holdRunnerFiles),
/* harmony export */   O: () => (/* binding */ setVerdict)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);



const NAMES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const UNUSED = [
    'GITHUB_EVENT_PATH',
    'ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY',
    'ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS',
    'ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT',
];
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
function holdRunnerFiles(environment) {
    for (const name of UNUSED)
        delete environment[name];
    let refused = null;
    for (const name of NAMES) {
        const path = environment[name] ?? '';
        if (path === '')
            continue;
        const descriptor = openRegular(path);
        if (descriptor === null) {
            delete environment[name];
            refused ??= name;
        }
        else
            environment[name] = `/proc/self/fd/${descriptor}`;
    }
    if (refused === null)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('runner-file', `${refused} does not name the regular file that the runner makes for each step.`);
}
function setVerdict(verdict) {
    const path = process.env['GITHUB_OUTPUT'] ?? '';
    const size = path === '' ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size;
    try {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput)('verdict', verdict);
    }
    catch (error) {
        if (size !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, size);
        throw error;
    }
}
function openRegular(path) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
    }
    catch {
        return null;
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile())
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    return null;
}


/***/ }),

/***/ 12410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ setBlocked),
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _command_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57183);

function fail(failure, log) {
    log.annotate(`Sandbox attestation: ${failure.code}`, `${failure.message} ${failure.remedy}`);
    return failure.exitCode;
}
function setBlocked() {
    try {
        (0,_command_files_js__WEBPACK_IMPORTED_MODULE_0__/* .setVerdict */ .O)('BLOCKED');
    }
    catch {
    }
}


/***/ }),

/***/ 40901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   dj: () => (/* binding */ artifact),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   k1: () => (/* binding */ isArtifactName)
/* harmony export */ });
/* harmony import */ var _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77263);
/* harmony import */ var _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84177);
/* harmony import */ var _foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99417);



function entries(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function yes(name, text) {
    const value = text.toLowerCase();
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw invalid(name, text, 'Use true or false.');
}
function days(text) {
    if (text === '')
        return null;
    if (/^[0-9]{1,3}$/.test(text) && Number(text) >= 1)
        return Number(text);
    throw invalid('retention-days', text, 'Use whole days from 1 to 999, or leave it out.');
}
function folder(text) {
    const problem = (0,_attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)(text);
    if (problem !== null)
        throw invalid('working-directory', text, problem);
    return text;
}
const ARTIFACT_NAME = /^[A-Za-z0-9_(][A-Za-z0-9 ._()+=@,#-]{0,254}$/;
function isArtifactName(text) {
    return ARTIFACT_NAME.test(text) && !(0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCredential */ .mB)(text);
}
function artifact(text) {
    if (text === '' || isArtifactName(text))
        return text || null;
    const remedy = 'Use at most 255 letters, digits, blanks and . _ ( ) + = @ , # -, or leave it out.';
    throw invalid('artifact-name', text, remedy);
}
function token(text) {
    if (text === '' || /^[\x20-\x7e]{1,4096}$/.test(text))
        return text || null;
    throw invalid('github-token', '***', 'Give the token alone, without line breaks.');
}
function invalid(name, text, advice) {
    return (0,_foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidSetting */ .g)(`The input ${name}`, text, advice);
}


/***/ }),

/***/ 94025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ACTION_INPUTS),
/* harmony export */   l: () => (/* binding */ COLLECT_INPUTS)
/* harmony export */ });
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
        description: "Also add the signature of ACCEPTED evidence whose signed statement says PASSED to the repository's attestations, for gh attestation verify. Needs keyless signing and the permission attestations: write; without it the step warns.",
    },
    'github-token': {
        default: `$\{{ github.token }}`,
        description: 'Token with which persist-attestation posts, and with which baseline looks for the last artifact.',
    },
    'retention-days': {
        default: '',
        description: "Days that the artifact is kept. Default: the repository's own setting.",
        reusable: true,
    },
};
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


/***/ }),

/***/ 56405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z5: () => (/* binding */ EXPECTATION_INPUTS)
/* harmony export */ });
/* unused harmony exports LAUNCH_INPUTS, ATTEST_AND_LAUNCH */
/* harmony import */ var _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77263);
/* harmony import */ var _cli_launch_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27574);
/* harmony import */ var _launch_entry_launch_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35574);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94025);




const FIRST = {
    evidence: {
        default: 'attestation',
        description: 'The evidence: a folder or a zip, as the Action left it in this job, or artifact:NAME, an artifact of this run, else the newest of that name that an earlier run left on the branch (permission actions: read).',
    },
    command: {
        kind: 'list',
        default: '',
        description: "Arguments that replace the image's own, one a line; blanks around an argument and empty lines do not count.",
    },
};
const LAST = {
    'allow-failure': {
        kind: 'flag',
        default: 'false',
        description: 'Succeed also when the confined workload fails; its exit code is an output.',
    },
    'working-directory': _input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .ACTION_INPUTS */ .b['working-directory'],
    upload: {
        default: 'true',
        description: "Upload the launch's folder as an artifact, whatever its verdict.",
    },
    'artifact-name': {
        default: '',
        description: 'Name of the artifact. Default: sandbox-attestation-launch-<venue>-<date>-<engine>-<profile>-<attempt>-<8 hex digits>.',
    },
    'github-token': {
        default: _input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .ACTION_INPUTS */ .b['github-token'].default,
        description: 'Token with which evidence of an earlier run is looked for.',
    },
    'retention-days': _input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .ACTION_INPUTS */ .b['retention-days'],
};
const EXPECTATION_INPUTS = Object.fromEntries(_cli_launch_options_js__WEBPACK_IMPORTED_MODULE_1__/* .LAUNCH_EXPECTATIONS */ .u.map(expectation));
const LAUNCH_INPUTS = {
    ...FIRST,
    ..._launch_entry_launch_table_js__WEBPACK_IMPORTED_MODULE_2__/* .LAUNCH_SETTINGS */ .sy,
    ...EXPECTATION_INPUTS,
    ...LAST,
};
const ATTEST_AND_LAUNCH = {
    attest: {
        engine: 'engine',
        seccomp: 'seccomp',
        context: 'context',
        dockerfile: 'dockerfile',
        'base-image': 'base-image',
        controls: 'controls',
        limit: 'limit',
    },
    launch: {
        'workload-image': 'image',
        'workload-pull': 'pull',
        'workload-context': 'context',
        'workload-dockerfile': 'dockerfile',
        command: 'command',
        input: 'input',
        timeout: 'timeout',
        challenge: 'challenge',
        'allow-failure': 'allow-failure',
        'artifact-name': 'artifact-name',
        'retention-days': 'retention-days',
    },
};
function expectation({ flags, description, repeatable }) {
    const [option = '', value = null] = flags.split(' ');
    const isFile = value === '<FILE>';
    const about = description.replace(' (repeatable)', '; one a line');
    return [
        option.slice('--'.length),
        {
            kind: repeatable === true ? 'list' : value === null ? 'flag' : 'text',
            default: value === null ? 'false' : '',
            description: `Of the evidence: ${about}.`,
            form: isFile ? _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae : _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj,
            isFile,
        },
    ];
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

/***/ 98894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PATH_INPUTS),
/* harmony export */   e: () => (/* binding */ refuseRelativeOutside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9417);
/* harmony import */ var _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77263);
/* harmony import */ var _launch_entry_launch_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35574);
/* harmony import */ var _input_readers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40901);
/* harmony import */ var _launch_input_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56405);






const PATH_INPUTS = {
    attest: [
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTING_NAMES */ .OI.filter((name) => 'form' in _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy[name] && _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy[name].form === _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
        'signing-key',
    ],
    launch: [
        'evidence',
        ..._launch_entry_launch_table_js__WEBPACK_IMPORTED_MODULE_3__/* .LAUNCH_SETTING_NAMES */ ._1.filter((name) => _launch_entry_launch_table_js__WEBPACK_IMPORTED_MODULE_3__/* .LAUNCH_SETTINGS */ .sy[name].form === _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
        ...Object.entries(_launch_input_table_js__WEBPACK_IMPORTED_MODULE_5__/* .EXPECTATION_INPUTS */ .Z5).flatMap(([name, { isFile }]) => (isFile ? [name] : [])),
        'signing-key',
    ],
    collect: ['policy', 'output'],
};
function refuseRelativeOutside(names, getInput, { base, workspace }) {
    for (const name of names) {
        const given = getInput(name);
        if (given === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(given) || given.includes('-----BEGIN '))
            continue;
        const [first] = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, given)).split('/');
        if (first === '..')
            throw (0,_input_readers_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(name, given, 'Name a path below the workspace, or an absolute path for a place outside.');
    }
}


/***/ }),

/***/ 62398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/attest/entry/interrupt.js
var interrupt = __webpack_require__(47335);
// EXTERNAL MODULE: ./build/src/foundation/debugger.js
var foundation_debugger = __webpack_require__(76812);
// EXTERNAL MODULE: ./build/src/foundation/end-soon.js
var end_soon = __webpack_require__(21960);
// EXTERNAL MODULE: ./build/src/foundation/node-environment.js
var node_environment = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/src/foundation/process-bytes.js
var process_bytes = __webpack_require__(21208);
// EXTERNAL MODULE: ./build/src/foundation/proxies.js + 1 modules
var proxies = __webpack_require__(87547);
// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/action/command-files.js
var command_files = __webpack_require__(57183);
// EXTERNAL MODULE: ./build/src/action/failed-step.js
var failed_step = __webpack_require__(12410);
// EXTERNAL MODULE: ./build/src/foundation/credentials.js
var credentials = __webpack_require__(84177);
// EXTERNAL MODULE: ./build/src/report/steering.js
var steering = __webpack_require__(15429);
;// CONCATENATED MODULE: ./build/src/action/guarded-output.js


const COMMAND = /^::[^\r\n]*?::/;
const LINE = /[^\r\n]+/g;
const MASK = '::add-mask::';
function guardOutput(stream) {
    const write = stream.write.bind(stream);
    stream.write = (piece, ...rest) => write(typeof piece === 'string' ? guarded(piece) : piece, ...rest);
}
function guarded(piece) {
    const [command = ''] = COMMAND.exec(piece) ?? [];
    const text = piece.slice(command.length);
    return (0,steering/* withoutInnerCommands */.P8)(command + (command === MASK ? text : shown((0,credentials/* withoutCredentials */.ri)(text))));
}
function shown(text) {
    return text.replace(LINE, (line) => (0,steering/* unsteering */.fb)(line, false));
}

// EXTERNAL MODULE: ./build/src/action/log.js
var action_log = __webpack_require__(48194);
;// CONCATENATED MODULE: ./build/src/action/step.js












async function runStep(work) {
    guardOutput(process.stdout);
    const log = new action_log/* ActionLog */.n(core, { debugging: core.isDebug() });
    const { signal, release } = (0,interrupt/* interruptSignal */.C)();
    try {
        await (0,foundation_debugger/* refuseDebugger */.C)();
        (0,node_environment/* refuseManyVariables */.HA)(process.env);
        (0,node_environment/* refuseExposingNode */.qv)(process.env);
        (0,proxies/* settleProxies */.y)(process.env);
        (0,node_environment/* refuseOthersParts */.ek)(process.env);
        (0,node_environment/* refuseChannel */.em)(process.channel);
        (0,process_bytes/* refuseOtherBytes */.y)([], process.env);
        (0,command_files/* holdRunnerFiles */.B)(process.env);
        const { exitCode, verdict } = await work({ log, signal });
        (0,interrupt/* refuseUncaught */.m)(signal);
        await (0,foundation_debugger/* refuseDebugger */.C)();
        (0,command_files/* setVerdict */.O)(exitCode === 0 ? verdict : 'BLOCKED');
        process.exitCode = exitCode;
    }
    catch (error) {
        process.exitCode = (0,failed_step/* fail */.f)(signal.aborted ? (0,failure/* interrupted */.V)(signal.reason) : (0,failure/* toFailure */.w)(error), log);
        (0,failed_step/* setBlocked */.V)();
    }
    finally {
        log.stages();
        release();
        if (signal.aborted)
            (0,end_soon/* endSoon */.n)(Number(process.exitCode));
    }
}


/***/ }),

/***/ 30425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ trySummary),
  S: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/attest/entry/signature-view.js
var signature_view = __webpack_require__(8458);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/report/drift.js
var report_drift = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/src/report/grouped.js
var grouped = __webpack_require__(14206);
// EXTERNAL MODULE: ./build/src/report/markup.js
var markup = __webpack_require__(34110);
// EXTERNAL MODULE: ./build/src/report/pinned-entries.js
var pinned_entries = __webpack_require__(34137);
// EXTERNAL MODULE: ./build/src/report/untried.js
var untried = __webpack_require__(47333);
// EXTERNAL MODULE: ./build/src/report/view.js
var report_view = __webpack_require__(37455);
;// CONCATENATED MODULE: ./build/src/report/summary.js







const SUMMARY_LIMIT_BYTES = 1024 * 1024;
const DETAILS = [
    { cell: 400, rows: 100, tables: true, command: 8000 },
    { cell: 160, rows: 50, tables: true, command: 8000 },
    { cell: 80, rows: 25, tables: false, command: 4000 },
];
const LEAST = { cell: 40, rows: 12, tables: false, command: 1000 };
function jobSummary(view, links) {
    for (const detail of DETAILS) {
        const markdown = render(view, links, detail);
        if (Buffer.byteLength(markdown) < SUMMARY_LIMIT_BYTES)
            return markdown;
    }
    return render(view, links, LEAST);
}
function render(view, links, detail) {
    const text = new markup/* Markup */.V(detail);
    const passed = view.probes.filter((probe) => probe.verdict === 'PASS').length;
    const corroborated = view.probes.filter((probe) => probe.corroboration === 'corroborated').length;
    const { cell } = text;
    return [
        `## Sandbox attestation: ${view.verdict}`,
        '',
        ...(view.subject === '' ? [] : [`**What was attested:** ${cell(view.subject)}.`, '']),
        ...(view.waivers.length === 0 ? [] : [`**Waived here:** ${cell(view.waivers.join(', '))}.`, '']),
        ...pinnedList(view, text),
        ...(view.next === null ? [] : [`Next: ${cell(view.next)}`, '']),
        ...(view.untried === null
            ? [
                `${passed} of ${view.probes.length} probes passed, ${corroborated} corroborated by the host; venue ${cell(view.venue)}, ${cell(view.runtime)}.`,
            ]
            : [`**${cell(view.untried)}**`]),
        '',
        ...(detail === DETAILS[0]
            ? []
            : ['Some detail is left out to save space: the bundle holds all of it.', '']),
        ...(view.untried === null ? probeTable(view, text) : []),
        ...(view.untried === null && detail.tables ? controlTable(view.controls, text) : []),
        ...(view.drift === null ? [] : driftSection(view.drift, text)),
        ...reasonList(view.untried === null ? view.reasons : (0,untried/* withoutConsequences */.Ro)(view.reasons), text),
        ...evidenceTable(view, links, text),
        ...commandBlock(links, detail),
    ].join('\n');
}
function pinnedList({ pinned: entries, openedByPin }, { code, cell, rows }) {
    if (entries.length === 0)
        return [];
    const lines = rows(entries, ({ path, what, digest }) => `- accepted by a pin: ${code(path)} (${cell(what)}) ${code(digest)}`);
    const opened = openedByPin.length === 0 ? [] : [`- ${cell((0,pinned_entries/* openedInWords */.eY)(openedByPin))}`];
    return [...lines, ...opened, ''];
}
function probeTable(view, { detail, row, code, cell, rows }) {
    const failed = (0,report_view/* failedProbes */.h)(view);
    const ordered = view.probes.length <= detail.rows
        ? view.probes
        : [...failed, ...view.probes.filter((probe) => !failed.includes(probe))];
    return [
        row('probe', 'L1', 'verdict', 'host', 'actual', 'expected', 'denied by'),
        '|---|---|---|---|---|---|---|',
        ...rows(ordered, (probe) => row(code(probe.probeId), cell(probe.l1), (0,markup/* marked */.x)(probe.verdict, probe.verdict === 'PASS'), (0,markup/* marked */.x)(probe.corroboration, probe.corroboration === 'corroborated'), cell(probe.actual), cell(probe.expected), cell(probe.deniedBy))),
        '',
    ];
}
function controlTable(controls, { row, code, cell, rows }) {
    if (controls.length === 0)
        return [];
    const detected = controls.filter(({ state }) => state === 'detected').length;
    return [
        `<details><summary>${detected} of ${controls.length} negative controls detected</summary>`,
        '',
        row('control', 'state', 'failed', 'why not'),
        '|---|---|---|---|',
        ...rows(controls, ({ id, state, failed, nothing, why }) => row(code(id), (0,markup/* marked */.x)(state, state === 'detected'), cell(nothing ?? failed.join(', ')), cell(why))),
        '',
        '</details>',
        '',
    ];
}
function driftSection(drift, { detail, row, cell, rows }) {
    const head = ['### What changed', ''];
    if (drift.kind === 'not-compared')
        return [...head, cell(drift.why), ''];
    const { from, createdAt, state, items } = drift;
    const about = `${(0,report_drift/* differences */.tX)(items)} since ${cell(createdAt)} (${cell(from)}). ${cell((0,report_drift/* baselineSentence */.FD)(state))}`;
    if (items.length === 0 || !detail.tables)
        return [...head, about, ''];
    return [
        ...head,
        about,
        '',
        row('area', 'what', 'change'),
        '|---|---|---|',
        ...rows((0,report_drift/* driftLines */.$m)(items), ({ area, names, change }) => row(cell(area), cell(names.join(', ')), cell(change))),
        '',
    ];
}
function reasonList(reasons, { code, cell, rows }) {
    if (reasons.length === 0)
        return [];
    const lines = rows((0,grouped/* groupReasons */.F6)(reasons), (reason) => `- ${cell(reason.message)} (${code(reason.code)}) ${cell(reason.remedy)}`);
    return ['### Why it is blocked', '', ...lines, ''];
}
function evidenceTable(view, links, text) {
    const { row, code, cell, rows, detail } = text;
    const link = (to, none) => to === null
        ? none
        : to.url.length > URL_LIMIT
            ? cell(to.name)
            : `[${cell(to.name)}](${encodeURI(to.url)})`;
    const { attestation } = links;
    return [
        '### Evidence',
        '',
        row('what', 'value'),
        '|---|---|',
        row('bundle', code(links.bundleName)),
        row('bundle sha256', code(links.bundleSha256)),
        row('image', code(view.imageDigest)),
        row('seccomp profile', code(view.seccompSha256)),
        row('artifact', link(links.artifact, 'not uploaded')),
        row('signed by', signedBy(links.signature, text)),
        row('attestation', link(attestation === null ? null : { name: attestation, url: attestation }, 'not added')),
        ...(detail.tables ? rows(view.host, (fact) => row(cell(fact.name), cell(fact.value))) : []),
        '',
    ];
}
const URL_LIMIT = 2000;
function commandBlock({ commands }, { command: limit, rows }) {
    const printed = commands
        .filter(({ length }) => length <= limit)
        .map((command) => (0,errors/* printable */.g$)(command, Number.POSITIVE_INFINITY));
    const shown = printed.filter(({ length }) => length <= limit).slice(0, rows);
    const left = commands.length - shown.length;
    return [
        '### How to verify it',
        '',
        '```sh',
        ...shown,
        '```',
        '',
        ...(left > 0 ? [`${left} more, too long for this page: see docs/verifying.md.`, ''] : []),
    ];
}
function signedBy(signature, { code }) {
    switch (signature.kind) {
        case 'none':
            return '**nobody**';
        case 'key':
            return `key ${code(signature.fingerprint)}`;
        case 'certificate': {
            const { identity, issuer, checked } = signature;
            const note = checked ? '' : '; **not checked by the run**: it does not know the trusted root';
            return `${code(identity)}, issuer ${code(issuer)}${note}`;
        }
    }
}

// EXTERNAL MODULE: ./build/src/report/verify-commands.js
var verify_commands = __webpack_require__(84298);
;// CONCATENATED MODULE: ./build/src/action/summary.js






async function trySummary(write, log) {
    try {
        await write();
    }
    catch (error) {
        log.note(`The job summary could not be written: ${(0,errors/* printable */.g$)((0,thrown/* messageOf */.bD)(error), 200)}.`);
    }
}
async function writeSummary({ bundle, bundleSha256, evidenceFolder, reading, signing }, view, { artifact, attestation }) {
    const signature = (0,signature_view/* signatureView */.O)(signing);
    const run = {
        repository: process.env['GITHUB_REPOSITORY'] ?? '',
        runId: process.env['GITHUB_RUN_ID'] ?? '',
    };
    const commands = (0,verify_commands/* strangersLines */.dt)({ folder: artifact?.name ?? evidenceFolder, bundle, signature, accepted: reading }, { artifact: artifact && { name: artifact.name, ...run }, persisted: attestation !== null });
    const bundleName = reading.bundleName ?? '';
    const links = { bundleName, bundleSha256, artifact, signature, attestation, commands };
    await core.summary.addRaw(jobSummary(view, links)).write();
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

/***/ 8458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ signatureView)
/* harmony export */ });
/* harmony import */ var _signing_instances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);

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

/***/ 34110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Markup),
/* harmony export */   x: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function marked(word, good) {
    return good ? word : `**${word}**`;
}
const MARKUP = /[^\p{L}\p{N} ,.;'"/+%…-]|(?<=www)\./giu;
class Markup {
    detail;
    constructor(detail) {
        this.detail = detail;
    }
    cell = (hostile) => (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hostile, this.detail.cell).replace(MARKUP, (character) => {
        const entity = `&#${character.codePointAt(0) ?? 0};`;
        return character === '@' || character === '#' ? `${entity}<wbr>` : entity;
    });
    code = (hostile) => `<code>${this.cell(hostile)}</code>`;
    row = (...cells) => `| ${cells.join(' | ')} |`;
    rows = (all, line) => {
        const left = all.length - this.detail.rows;
        return [...all.slice(0, this.detail.rows).map(line), ...(left > 0 ? ['', `… and ${left} more`] : [])];
    };
}


/***/ }),

/***/ 84298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dt: () => (/* binding */ strangersLines),
/* harmony export */   pe: () => (/* binding */ verifyWords),
/* harmony export */   tt: () => (/* binding */ cosignLinesOfLaunch)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34731);
/* harmony import */ var _evidence_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18620);
/* harmony import */ var _evidence_release_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53954);
/* harmony import */ var _evidence_run_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54699);
/* harmony import */ var _probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95267);
/* harmony import */ var _probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80402);
/* harmony import */ var _pinned_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34137);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77259);








const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const LAUNCH_PREDICATE_TYPE = 'https://in-toto.io/attestation/scai/v0.3';
function strangersLines(what, { artifact, persisted }) {
    const { signature, bundle } = what;
    const download = artifact === null
        ? []
        : [
            `gh run download ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(artifact.runId)} --repo ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(artifact.repository)} --name ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(artifact.name)} --dir ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(what.folder)}`,
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
function verifyWords({ folder, bundle, signature, accepted, policy = null }) {
    if (policy !== null)
        return ['verify', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(folder), '--policy', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(policy), ...trustWords(signature)];
    const words = [
        'verify',
        (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(folder),
        ...pinWords(bundle),
        ...(0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .pinnedEntries */ .nB)({ bundle, enforced: accepted.enforced }).flatMap(({ digest }) => [
            '--expect-add',
            digest,
        ]),
        ...limitWords(bundle),
        ...trustWords(signature),
        ...venueWords(bundle, signature),
        ...waiverWords(bundle),
    ];
    return [...words, ...waivedByRun(accepted).filter((word) => !words.includes(word))];
}
const WITHOUT_SIGNER = ['unsigned', 'claimed-venue'];
function waivedByRun({ waivers, signer }) {
    return waivers
        .filter((waiver) => signer !== null || !WITHOUT_SIGNER.includes(waiver))
        .map((waiver) => `--allow-${waiver}`);
}
function limitWords(bundle) {
    const larger = (0,_probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_5__/* .limitsInWords */ .Zf)((0,_evidence_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .largerThanDefault */ .Cd)(bundle));
    return larger.length === 0 ? [] : ['--limit', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(larger.join(','))];
}
function waiverWords({ controls = [], posture = [], host }) {
    return [
        ...(controls.length === 0 ? ['--allow-uncontrolled'] : []),
        ...(posture.length === 0 ? ['--allow-no-posture'] : []),
        ...(host.engine.client.endpoint === 'default' ? [] : ['--allow-engine-endpoint']),
    ];
}
function pinWords({ image_digest: image, seccomp_sha256: seccomp, payload_sha256: payload, host: { inventory }, }) {
    const known = (release, digest) => Object.values(release).includes(digest);
    return [
        ...['--expect-image', image],
        ...(known(_evidence_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PROFILES */ .B6, seccomp) ? [] : ['--expect-seccomp', seccomp]),
        ...(known(_evidence_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PAYLOADS */ .oB, payload) && (0,_evidence_release_image_js__WEBPACK_IMPORTED_MODULE_2__/* .runsReleasePayload */ .Iy)(inventory.config)
            ? []
            : ['--expect-payload', payload]),
        ...((0,_probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownBase */ .ho)(inventory.base)
            ? []
            : ['--expect-base', inventory.base.chain_id ?? inventory.base.inventory_sha256]),
    ];
}
function venueWords({ venue_facts: facts }, { kind }) {
    if (!('GITHUB_REPOSITORY' in facts))
        return [];
    return kind === 'certificate'
        ? ['--repository', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(facts.GITHUB_REPOSITORY)]
        : ['--allow-claimed-venue'];
}
function cosignLines({ folder, bundle, signature }) {
    const file = `${folder}/${(0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle)}`;
    return cosignFor({ file, signatureFile: `${file}.sigstore.json`, type: PREDICATE_TYPE }, signature);
}
function cosignLinesOfLaunch(folder, name, signature) {
    const signatureFile = `${folder}/receipt.json.sigstore.json`;
    return cosignFor({ file: `${folder}/${name}`, signatureFile, type: LAUNCH_PREDICATE_TYPE }, signature);
}
function cosignFor({ file, signatureFile, type }, signature) {
    const about = [
        ...['--bundle', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(signatureFile), '--new-bundle-format'],
        ...['--type', type, (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(file)],
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
function rootLines({ signature }) {
    return signature.kind === 'certificate' && signature.root === 'github'
        ? [`gh attestation trusted-root | grep -F fulcio.githubapp.com > ${GITHUB_ROOT}`]
        : [];
}
function githubLine({ folder, bundle }, repository) {
    const words = [(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(`${folder}/${(0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle)}`), '--repo', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(repository)];
    return ['gh attestation verify', ...words, '--predicate-type', PREDICATE_TYPE].join(' ');
}
const GITHUB_ROOT = 'github-root.json';
function rootWord(root) {
    return root === 'github' ? GITHUB_ROOT : (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(root.file);
}
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
                ...['--certificate-identity', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(identity)],
                ...['--certificate-oidc-issuer', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(issuer)],
                ...(root === 'public-good' ? [] : ['--trusted-root', rootWord(root)]),
            ];
        }
    }
}
function keyWords({ publicPath }) {
    return ['--key', publicPath === null ? 'signer.pub' : (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(publicPath)];
}


/***/ }),

/***/ 37455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ failedProbes)
/* harmony export */ });
function failedProbes(view) {
    return view.probes.filter((probe) => probe.verdict === 'FAIL' || (probe.verdict === 'PASS' && probe.corroboration !== 'corroborated'));
}


/***/ }),

/***/ 64999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadVerifier)
/* harmony export */ });
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99643);

async function loadVerifier(trust, read) {
    if (trust.kind === 'not-chosen')
        return undefined;
    return read === undefined
        ? verifierOf(trust, await ofEvidence())
        : verifierOf(trust, { read, characters: _evidence_open_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_LIMITS */ .Iy.fileBytes });
}
async function ofEvidence() {
    const [{ readStatement }, { MAX_SIGNATURE }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(2827), __webpack_require__.e(2101), __webpack_require__.e(2417)]).then(__webpack_require__.bind(__webpack_require__, 32417)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(5997)]).then(__webpack_require__.bind(__webpack_require__, 95997)),
    ]);
    return { read: readStatement, characters: MAX_SIGNATURE };
}
async function verifierOf(trust, kind) {
    switch (trust.kind) {
        case 'key': {
            const [{ readPublicKey }, { keyVerifier }] = await Promise.all([
                __webpack_require__.e(/* import() */ 8706).then(__webpack_require__.bind(__webpack_require__, 68706)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(5997), __webpack_require__.e(4410)]).then(__webpack_require__.bind(__webpack_require__, 14410)),
            ]);
            return keyVerifier(readPublicKey(trust.publicKey), kind);
        }
        case 'certificate': {
            const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(4479)]).then(__webpack_require__.bind(__webpack_require__, 4479)),
                Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(5997), __webpack_require__.e(5740)]).then(__webpack_require__.bind(__webpack_require__, 15740)),
            ]);
            const trusted = readTrustedRoot(trust.trustedRoot ?? (await publicGoodRoot()));
            return certificateVerifier(trust, trusted, kind);
        }
    }
}
async function publicGoodRoot() {
    return (await __webpack_require__.e(/* import() */ 527).then(__webpack_require__.bind(__webpack_require__, 10527))).PUBLIC_GOOD_ROOT;
}


/***/ })

};
