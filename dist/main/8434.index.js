export const id = 8434;
export const ids = [8434];
export const modules = {

/***/ 56733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ tryCompare),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   n5: () => (/* binding */ givenBaseline)
/* harmony export */ });
/* harmony import */ var _attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84285);
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99643);
/* harmony import */ var _publish_artifact_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49603);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71522);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);





const LAST = 'last';
async function givenBaseline({ attest: { baseline } }) {
    return baseline === null || baseline === LAST ? null : (0,_attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .openBaseline */ .Eg)(baseline);
}
async function tryCompare(result, given, inputs, log) {
    if (inputs.attest.baseline === null)
        return null;
    const drift = await compare(result, given, inputs, log);
    if (drift.kind === 'not-compared')
        log.warn('Sandbox attestation: baseline', drift.why);
    return drift;
}
async function compare(result, given, inputs, log) {
    try {
        const trust = (0,_attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .trustOfRun */ .Dp)(result.signing);
        return given === null
            ? await compareWithLast(result, inputs, log)
            : await (0,_attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWith */ .G_)(given, result.reading, trust);
    }
    catch (error) {
        const { message, remedy } = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .toFailure */ .w)(error);
        return { kind: 'not-compared', why: `${message} ${remedy}` };
    }
}
async function compareWithLast(result, inputs, log) {
    const branch = branchOf(process.env);
    if (branch === null)
        return nothing('This run does not belong to a branch, so it has no earlier artifact.');
    if (inputs.gitHubToken === null)
        return nothing('The input github-token is empty.');
    log.stage('baseline', `the last artifact of the same name on ${branch}`);
    const { earlierArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(6913), __webpack_require__.e(7167)]).then(__webpack_require__.bind(__webpack_require__, 67167));
    let newest = null;
    const request = { ...lastOf(result, inputs), branch, token: inputs.gitHubToken };
    for await (const { name, runId, zip } of earlierArtifacts(request)) {
        const source = await (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openZip */ .QH)(`artifact ${name} of run ${runId}`, zip);
        const drift = await (0,_attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWith */ .G_)(source, result.reading, (0,_attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .trustOfRun */ .Dp)(result.signing));
        if (drift.kind === 'not-compared')
            continue;
        if (drift.state.kind !== 'blocked')
            return drift;
        newest ??= drift;
    }
    return newest ?? nothing(`No earlier run on ${branch} left an artifact of this name that can be read.`);
}
function lastOf(result, { artifactName }) {
    const parts = (0,_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .namePartsOf */ .d)(result);
    return {
        apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
        repository: process.env['GITHUB_REPOSITORY'] ?? '',
        runId: process.env['GITHUB_RUN_ID'] ?? '',
        name: artifactName,
        isName: (name) => (artifactName === null ? (0,_publish_artifact_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfSameKind */ .e2)(name, parts) : name === artifactName),
        limitBytes: _evidence_open_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN_LIMITS */ .Iy.totalBytes,
    };
}
function branchOf(environment) {
    const [, own] = /^refs\/heads\/(.+)$/.exec(environment['GITHUB_REF'] ?? '') ?? [];
    return environment['GITHUB_BASE_REF'] || (own ?? null);
}
function nothing(why) {
    return { kind: 'not-compared', why };
}


/***/ }),

/***/ 76910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ jobContext)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/attest/entry/here.js + 1 modules
var here = __webpack_require__(95587);
// EXTERNAL MODULE: ./build/src/action/state.js
var state = __webpack_require__(29049);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/src/foundation/credentials.js
var credentials = __webpack_require__(84177);
// EXTERNAL MODULE: ./build/src/foundation/hidden-logins.js
var hidden_logins = __webpack_require__(30850);
;// CONCATENATED MODULE: ./build/src/action/shown-output.js



const MOST_LINES = 2_000;
const LONGEST_LINE = 2_000;
const LONGEST_KEPT = 2 * LONGEST_LINE;
class ShownOutput {
    show;
    decoders = { stdout: new external_node_string_decoder_.StringDecoder('utf8'), stderr: new external_node_string_decoder_.StringDecoder('utf8') };
    begun = { stdout: '', stderr: '' };
    lines = 0;
    constructor(show) {
        this.show = show;
    }
    add(stream, chunk) {
        if (this.lines > MOST_LINES)
            return;
        const lines = `${this.begun[stream]}${this.decoders[stream].write(chunk)}`.split(/[\r\n]+/);
        const rest = lines.pop() ?? '';
        for (const line of lines)
            this.line(line);
        this.begun[stream] = rest.slice(0, LONGEST_KEPT);
    }
    end() {
        this.line(this.begun.stdout);
        this.line(this.begun.stderr);
    }
    line(text) {
        if (text === '' || this.lines > MOST_LINES)
            return;
        this.lines += 1;
        this.show(this.lines > MOST_LINES
            ? `More than ${MOST_LINES} lines: the rest is not shown.`
            : beginningOf((0,credentials/* withoutCredentials */.ri)(text.length < LONGEST_KEPT ? text : (0,hidden_logins/* wordsOfBeginning */.GL)(text))));
    }
}
function beginningOf(line) {
    return line.length > LONGEST_LINE ? (0,hidden_logins/* wordsOfBeginning */.GL)(line.slice(0, LONGEST_LINE - 1)) : line;
}

;// CONCATENATED MODULE: ./build/src/action/watched-exec.js




const CHANNEL = 'child_process';
const GONE_MS = 15_000;
function watchedExec(show) {
    return async (call) => {
        if (call.stop.aborted)
            return null;
        const output = new ShownOutput(show);
        const over = new AbortController();
        const release = endWhenStopped(call, over.signal);
        try {
            return await Promise.race([run(call, output), goneAfter(call, over.signal)]);
        }
        finally {
            over.abort();
            release();
            output.end();
        }
    };
}
function run(call, output) {
    const { program, words, environment, folder } = call;
    const taking = (keep, stream) => (chunk) => {
        const own = Buffer.from(chunk);
        chunk[chunk.length - 1] = 0x0a;
        keep(own);
        output.add(stream, own);
    };
    return (0,exec/* exec */.m)(`"${program.replace(/["\\]/g, '\\$&')}"`, [...words], {
        env: { ...environment },
        ...(folder === undefined ? {} : { cwd: folder }),
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdout: taking(call.onStdout, 'stdout'), stderr: taking(call.onStderr, 'stderr') },
    });
}
function endWhenStopped({ program, words, stop, graceMs }, over) {
    const started = [];
    const end = () => {
        for (const each of started)
            each.kill('SIGTERM');
        setTimeout(() => {
            if (!over.aborted)
                for (const each of started)
                    each.kill('SIGKILL');
        }, graceMs).unref();
    };
    const onProcess = (message) => {
        const { process: made } = message;
        made.once('spawn', () => {
            if ([...(made.spawnargs ?? [])].join('\0') !== [program, ...words].join('\0'))
                return;
            made.stdin?.destroy();
            started.push(made);
            if (stop.aborted)
                end();
        });
    };
    (0,external_node_diagnostics_channel_.subscribe)(CHANNEL, onProcess);
    stop.addEventListener('abort', end, { once: true, signal: over });
    return () => (0,external_node_diagnostics_channel_.unsubscribe)(CHANNEL, onProcess);
}
async function goneAfter({ stop, graceMs }, over) {
    await new Promise((resolve) => stop.addEventListener('abort', () => resolve(), { once: true, signal: over }));
    await (0,promises_.setTimeout)(graceMs + GONE_MS, undefined, { signal: over }).catch(() => undefined);
    return null;
}

;// CONCATENATED MODULE: ./build/src/action/job-context.js




function jobContext({ log, signal }) {
    return {
        ...(0,here/* runContextHere */.d)(log, signal),
        watchedRun: watchedExec((line) => log.note(`| ${line}`)),
        stateFolder: null,
        identityToken: () => core.getIDToken('sigstore'),
        onRunId: (id) => core.saveState(state/* RUN_ID_STATE */.u, id),
    };
}


/***/ }),

/***/ 6695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ namePartsOf),
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _attest_entry_here_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95587);
/* harmony import */ var _foundation_heap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71185);
/* harmony import */ var _publish_artifact_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49603);





async function publish(result, inputs, log) {
    const name = inputs.artifactName ?? (0,_publish_artifact_name_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactName */ .Cs)(namePartsOf(result));
    log.stage('upload', name);
    (0,_foundation_heap_js__WEBPACK_IMPORTED_MODULE_3__.collectGarbage)();
    const { artifactUrl, uploadEvidence } = await Promise.all(/* import() */[__webpack_require__.e(6913), __webpack_require__.e(4690), __webpack_require__.e(1252), __webpack_require__.e(7343)]).then(__webpack_require__.bind(__webpack_require__, 47343));
    const uploaded = await uploadEvidence({
        name,
        files: result.files,
        saved: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(result.evidenceFolder),
        temporaryFolder: (0,_attest_entry_here_js__WEBPACK_IMPORTED_MODULE_2__/* .runContextHere */ .d)(log).temporaryFolder,
        retentionDays: inputs.retentionDays,
    });
    const run = {
        serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository: process.env['GITHUB_REPOSITORY'] ?? '',
        runId: process.env['GITHUB_RUN_ID'] ?? '',
    };
    const url = artifactUrl(run, uploaded.id);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('artifact-id', uploaded.id);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('artifact-url', url);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('artifact-digest', uploaded.digest);
    log.print(`Artifact: ${name}`);
    return { name, url };
}
function namePartsOf({ reading, bundleSha256 }) {
    const { bundle } = reading;
    return {
        venue: bundle?.venue ?? 'unknown',
        date: bundle?.created_at.slice(0, 10) ?? 'unknown',
        engine: bundle?.host.engine.name ?? 'unknown',
        profile: bundle?.profile.name ?? 'unknown',
        attempt: process.env['GITHUB_RUN_ATTEMPT'] ?? '1',
        bundleSha256,
    };
}


/***/ }),

/***/ 29049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ RUN_ID_STATE)
/* harmony export */ });
const RUN_ID_STATE = 'run-id';


/***/ }),

/***/ 36137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ enterWorkingDirectory)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68971);
/* harmony import */ var _foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(721);
/* harmony import */ var _relative_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98894);




async function enterWorkingDirectory(given, paths, getInput) {
    const workspace = process.env['GITHUB_WORKSPACE'] ?? '.';
    try {
        process.chdir(await (0,_foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBelow */ .ii)({ given, name: 'working-directory', workspace, purpose: 'shown' }));
    }
    catch (cause) {
        if (cause instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7)
            throw cause;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('no-working-directory', `The working directory ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(given, 160)} is not a folder below the workspace.`, { cause });
    }
    (0,_relative_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseRelativeOutside */ .e)(paths, getInput, { base: process.cwd(), workspace: await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(workspace) });
}


/***/ }),

/***/ 84285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G_: () => (/* binding */ compareWith),
  Eg: () => (/* binding */ openBaseline),
  Dp: () => (/* binding */ trustOfRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/probes/kernel/checks.js + 1 modules
var checks = __webpack_require__(13993);
// EXTERNAL MODULE: ./build/src/probes/mounts/mountinfo.js
var mountinfo = __webpack_require__(19537);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var posture_sweep = __webpack_require__(98718);
// EXTERNAL MODULE: ./build/src/probes/run-flags.js
var run_flags = __webpack_require__(74730);
// EXTERNAL MODULE: ./build/src/seccomp/answer-in-words.js
var answer_in_words = __webpack_require__(41782);
// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js
var syscalls = __webpack_require__(86608);
// EXTERNAL MODULE: ./build/src/evidence/judged-posture.js
var judged_posture = __webpack_require__(98999);
// EXTERNAL MODULE: ./build/src/evidence/run-limits.js
var run_limits = __webpack_require__(54699);
;// CONCATENATED MODULE: ./build/src/evidence/drift-areas.js








const DRIFT_AREAS = [
    { name: 'probes', facts: probes },
    { name: 'controls', facts: controls },
    { name: 'posture', facts: posture },
    { name: 'swept calls', facts: sweptCalls },
    { name: 'system calls', facts: systemCalls },
    { name: 'profile', facts: profile },
    { name: 'kernel snapshot', facts: kernelSnapshot },
    { name: 'flags', facts: flags },
    { name: 'mounts', facts: mounts },
    { name: 'container', facts: container },
    { name: 'image', facts: drift_areas_image },
    { name: 'engine', facts: engine },
    { name: 'system', facts: ({ bundle }) => members(bundle.host.system) },
    { name: 'venue', facts: venue },
];
function probes({ reading, bundle }) {
    return new Map(reading.probes.map(({ probeId, judgement, corroboration }) => [
        probeId,
        judgement === null
            ? 'not run'
            : ofAnyRun(`${judgement.verdict}, ${corroboration.state}: ${judgement.actual}`, bundle),
    ]));
}
function controls({ reading }) {
    return new Map(reading.controls.map(({ id, state, failed }) => [
        id,
        failed.length === 0 ? state : `${state}: ${failed.join(' ')}`,
    ]));
}
function posture({ bundle }) {
    return new Map((bundle.posture ?? []).flatMap((record) => record.state === 'ran'
        ? (0,judged_posture/* judgedChecks */.J)(record, bundle).map(({ check, judged }) => [
            `${check.id} (${record.image})`,
            judged === null ? 'not answered' : judged.verdict === 'PASS' ? 'denied' : `FAILED: ${judged.why}`,
        ])
        : [[`the ${record.image} image`, `not runnable: ${record.why}`]]));
}
function sweptCalls({ bundle }) {
    return new Map((bundle.posture ?? []).flatMap((record) => sweptIn(record, bundle)));
}
function sweptIn({ sweep, image }, { host }) {
    if (sweep === null)
        return [];
    const denied = new Set((0,posture_sweep/* numbersOf */.cZ)(sweep.denied));
    return (0,posture_sweep/* numbersOf */.cZ)(sweep.called).map((number) => [
        `${(0,syscalls/* nameOf */.Vb)(host.system.architecture, number) ?? number} (${image})`,
        denied.has(number) ? 'refused' : 'let through',
    ]);
}
function systemCalls({ bundle: { host } }) {
    const { seccomp, system } = host;
    if (seccomp === null)
        return new Map();
    return new Map((0,syscalls/* callsOf */.p9)(system.architecture).map(([name]) => [name, (0,answer_in_words/* answerInWords */.F)(seccomp, system.architecture, name)]));
}
function profile({ bundle }) {
    const held = bundle.host.seccomp;
    return new Map([
        ['profile', bundle.profile.name],
        ['sha256 of its file', bundle.seccomp_sha256],
        ['what it answers by default', held === null ? 'no filter' : defaultOf(held)],
        ['architectures', held === null ? 'no filter' : held.architectures.join(' ')],
    ]);
}
function defaultOf({ default_action: action, default_errno: errno }) {
    return errno === null ? action : `${action} ${errno}`;
}
function kernelSnapshot({ bundle }) {
    return new Map([
        ['gate', bundle.host.kernel.gate],
        ...(0,checks/* findInKernel */.u)(bundle.host, (0,run_limits/* limitsOfRun */.LR)(bundle)).map(({ check, found }) => [
            check.id,
            found.state === 'in-force' ? 'in force' : ofAnyRun(`${found.state}: ${found.why}`, bundle),
        ]),
        ['exec from /out', bundle.exec_from_out],
    ]);
}
const REPEATED = ['--security-opt', '--volume', '-v', '--tmpfs', '--ulimit', '--label'];
const OF_ONE_RUN = /^--name( |$)|^--label io\.sandbox-attestation\./;
function flags({ bundle }) {
    const words = bundle.run.arguments.slice(0, bundle.run.arguments.lastIndexOf(bundle.image_digest));
    const found = new Map();
    for (const { flag, value: as = '' } of (0,run_flags/* readFlags */.u)(words.slice(1))) {
        const value = ofAnyRun(as, bundle);
        const whole = `${flag} ${value}`;
        if (OF_ONE_RUN.test(whole))
            continue;
        if (REPEATED.includes(flag))
            found.set(whole, '');
        else
            found.set(flag, value);
    }
    return found;
}
function mounts({ bundle }) {
    let table;
    try {
        table = (0,mountinfo/* parseMountinfo */.b)(bundle.raw.mountinfo);
    }
    catch (error) {
        return new Map([['the table', error instanceof Error ? error.message : String(error)]]);
    }
    const found = new Map();
    for (const mount of table) {
        const again = found.has(mount.destination) ? ' (again)' : '';
        found.set(`${mount.destination}${again}`, ofAnyRun(inWords(mount), bundle));
    }
    return found;
}
function inWords({ type, flags: options, root, propagation, superOptions }) {
    const own = type === 'tmpfs' ? [`(${superOptions.join(',')})`] : [];
    return [type, options.join(','), ...own, ...(root === '/' ? [] : [`root ${root}`]), ...propagation].join(' ');
}
function container({ bundle }) {
    const { id: _, image_id: __, mounts: ___, engine_files: ____, ...rest } = bundle.host.container;
    return members(rest);
}
function drift_areas_image({ bundle }) {
    const { inventory } = bundle.host;
    const { base } = inventory;
    return new Map([
        ['id', `${bundle.image_digest} (${bundle.image_digest_kind})`],
        ['config', bundle.image_config_digest ?? 'unknown'],
        ['Dockerfile', bundle.dockerfile_sha256],
        ['payload', bundle.payload_sha256],
        ['base', `${base.kind}: ${base.reference}`],
        ['base layers', base.chain_id ?? 'none'],
        ['base content', base.inventory_sha256],
        ['reproducible', String(bundle.reproducible)],
        ['network during its build', String(bundle.build_network)],
        ...bundle.rootfs_diff_ids.map((digest, index) => [`layer ${index + 1}`, digest]),
        ...base.packages.map(({ name, version }) => [`package ${name}`, version]),
        ...inventory.added.map((entry) => [
            `above the base: ${entry.path}`,
            JSON.stringify(entry),
        ]),
        ...inventory.executables.map(({ path, sha256 }) => [`executable ${path}`, sha256]),
        ...inventory.setid.map((path) => [`setuid or setgid ${path}`, '']),
    ]);
}
function engine({ bundle }) {
    return members(bundle.host.engine);
}
const VENUE_FACTS = [
    'RUNNER_ENVIRONMENT',
    'RUNNER_ARCH',
    'ImageOS',
    'ImageVersion',
    'GITHUB_REPOSITORY',
    'GITHUB_REF',
    'GITHUB_WORKFLOW_REF',
    'hostname',
    'machine_id_sha256',
];
function venue({ reading, bundle }) {
    return new Map([
        ['venue', bundle.venue],
        ['written by', `${bundle.tool.name} ${bundle.tool.version}`],
        ...(reading.signer === null ? [] : [['signer', reading.signer.description]]),
        ...[...members(bundle.venue_facts)].filter(([name]) => VENUE_FACTS.includes(name)),
    ]);
}
const ORDERED = ['entrypoint', 'command'];
function members(value) {
    return new Map(Object.entries(value).map(([name, member]) => {
        const text = Array.isArray(member) ? listInWords(member, ORDERED.includes(name)) : textOf(member);
        return [name.replaceAll('_', ' '), text];
    }));
}
function listInWords(list, ordered) {
    const texts = list.map(textOf);
    return texts.length === 0 ? 'none' : (ordered ? texts : texts.sort()).join(' ');
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function ofAnyRun(text, { host: { container, folders } }) {
    const end = folders.input.lastIndexOf('/');
    const folder = /[0-9a-f]{32}$/.test(folders.input.slice(Math.max(0, end - 32), end))
        ? folders.input.slice(0, end)
        : undefined;
    const runId = folder?.slice(-32);
    const { id } = container;
    return [
        [folder, '<run>'],
        [runId, '<run>'],
        [/^[0-9a-f]{64}$/.test(id) ? id : undefined, '<container>'],
    ].reduce((before, [own, shown = '']) => (own === undefined ? before : before.replaceAll(own, shown)), text);
}

;// CONCATENATED MODULE: ./build/src/evidence/drift.js

function driftBetween(before, after) {
    if (before.bundle === null || after.bundle === null)
        return [];
    const then = { reading: before, bundle: before.bundle };
    const now = { reading: after, bundle: after.bundle };
    return DRIFT_AREAS.flatMap(({ name, facts }) => differences(name, facts(then), facts(now)));
}
function differences(area, before, after) {
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
        const item = { area, name, before: before.get(name) ?? null, after: after.get(name) ?? null };
        return item.before === item.after ? [] : [item];
    });
}

// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var evidence_expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/evidence/file-names.js
var file_names = __webpack_require__(42100);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 12 modules
var reader = __webpack_require__(28246);
;// CONCATENATED MODULE: ./build/src/evidence/baseline.js





const WAIVED = [
    'claimed-venue',
    'unpinned-image',
    'unpinned-seccomp',
    'unpinned-payload',
    'uncontrolled',
    'no-posture',
];
function readBaseline(source, trust, now, verifySignature) {
    const expectations = {
        ...evidence_expectations/* NO_EXPECTATIONS */.cV,
        trust,
        maxAgeDays: Number.POSITIVE_INFINITY,
        waivers: new Set([...WAIVED, ...(trust.kind === 'not-chosen' ? ['unsigned'] : [])]),
    };
    const files = new Map([...source.files].filter(([name]) => name !== file_names/* REPORT_NAME */.F5));
    const hooks = verifySignature === undefined ? {} : { verifySignature };
    return (0,reader/* readEvidence */.At)({ ...source, files }, expectations, now, hooks);
}
function driftSince(baseline, from, after) {
    if (baseline.bundle === null) {
        const [first] = baseline.reasons;
        return { kind: 'not-compared', why: first?.sentence ?? 'The baseline does not hold a bundle.' };
    }
    if (after.bundle === null) {
        return { kind: 'not-compared', why: 'This evidence does not hold a bundle to compare.' };
    }
    const { created_at: createdAt } = baseline.bundle;
    const common = { from, createdAt, state: stateOf(baseline) };
    try {
        return { kind: 'compared', ...common, items: driftBetween(baseline, after) };
    }
    catch (error) {
        return { kind: 'not-compared', why: `The baseline could not be compared: ${(0,thrown/* messageOf */.bD)(error)}.` };
    }
}
function stateOf({ verdict, signer, reasons }) {
    if (verdict !== 'ACCEPTED')
        return { kind: 'blocked', codes: [...new Set(reasons.map(({ code }) => code))] };
    return signer === null ? { kind: 'unverified' } : { kind: 'verified', signer: signer.description };
}

// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/workspace-path.js + 1 modules
var workspace_path = __webpack_require__(721);
// EXTERNAL MODULE: ./build/src/signing/signed-by.js
var signed_by = __webpack_require__(37783);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
;// CONCATENATED MODULE: ./build/src/attest/entry/compare.js







async function openBaseline(given) {
    const path = { given, name: 'baseline', workspace: process.cwd(), purpose: 'read' };
    const real = await (0,workspace_path/* resolveInWorkspace */.z1)(path).catch((error) => {
        if (error instanceof errors/* AttestationError */.L7)
            throw error;
        return (0,external_node_path_.resolve)(given);
    });
    return { ...(await (0,evidence_open/* openEvidence */.i)(real, false)), path: given };
}
async function compareWith(baseline, after, trust) {
    const reading = readBaseline(baseline, trust, new Date(), await (0,verifier/* loadVerifier */.V)(trust));
    return driftSince(reading, baseline.path, after);
}
function trustOfRun(signing) {
    return signing.kind === 'signed' ? (0,signed_by/* trustIn */.Us)(signing.signedBy) : { kind: 'not-chosen' };
}


/***/ }),

/***/ 49603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   JV: () => (/* binding */ launchArtifactName),
/* harmony export */   e2: () => (/* binding */ isOfSameKind)
/* harmony export */ });
const FORBIDDEN = /[^A-Za-z0-9._-]+/g;
const BEGINNING = 'sandbox-attestation-evidence';
const OF_LAUNCH = 'sandbox-attestation-launch';
function artifactName(parts) {
    return nameOf(BEGINNING, parts, parts.bundleSha256);
}
function launchArtifactName(parts, receiptSha256) {
    return nameOf(OF_LAUNCH, parts, receiptSha256);
}
function nameOf(beginning, { venue, date, engine, profile, attempt }, sha256) {
    const digits = sha256.replace(/^sha256:/, '').slice(0, 8);
    return [beginning, ...[venue, date, engine, profile, attempt, digits].map(allowed)].join('-');
}
function isOfSameKind(name, { venue, engine, profile }) {
    const [own, ...kind] = [venue, engine, profile].map((part) => allowed(part).replaceAll('.', '\\.'));
    const words = [BEGINNING, own, '\\d{4}-\\d{2}-\\d{2}', ...kind, '\\d{1,10}', '[0-9a-f]{8}'];
    return new RegExp(`^${words.join('-')}$`).test(name);
}
function allowed(part) {
    return part.replace(FORBIDDEN, '_').slice(0, 64);
}


/***/ }),

/***/ 41782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ answerInWords),
/* harmony export */   _: () => (/* binding */ overallAnswer)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25709);

function overallAnswer(profile, architecture, name) {
    const kinds = new Set((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleAnswers */ .hW)(profile, architecture, name).map((answer) => answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0) ? 'denied' : 'allowed'));
    if (kinds.size > 1)
        return 'depends';
    return kinds.has('denied') ? 'denied' : 'allowed';
}
function answerInWords(profile, architecture, name) {
    const words = new Set((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleAnswers */ .hW)(profile, architecture, name).map(inWords));
    const [only, ...others] = words;
    if (only !== undefined && others.length === 0)
        return only;
    const rules = profile.rules.filter((rule) => rule.name === name).map(ruleInWords);
    return [...rules, `else ${actionInWords(profile.default_action, profile.default_errno)}`].join('; ');
}
function ruleInWords({ action, errno, args }) {
    const conditions = args.map(comparisonInWords).join(' and ');
    return `${actionInWords(action, errno)}${conditions === '' ? '' : ` if ${conditions}`}`;
}
const SIGNS = {
    SCMP_CMP_NE: '≠',
    SCMP_CMP_LT: '<',
    SCMP_CMP_LE: '≤',
    SCMP_CMP_EQ: '=',
    SCMP_CMP_GE: '≥',
    SCMP_CMP_GT: '>',
};
function comparisonInWords({ index, op, value, valueTwo }) {
    if (op === 'SCMP_CMP_MASKED_EQ')
        return `arg${index} & ${value} = ${valueTwo}`;
    return `arg${index} ${Object.hasOwn(SIGNS, op) ? SIGNS[op] : op} ${value}`;
}
function actionInWords(action, errno) {
    switch (action) {
        case 'SCMP_ACT_ALLOW':
            return 'allowed';
        case 'SCMP_ACT_ERRNO':
            return `denied with errno ${errno ?? 1}`;
        case 'SCMP_ACT_KILL':
        case 'SCMP_ACT_KILL_THREAD':
        case 'SCMP_ACT_KILL_PROCESS':
            return 'ends the caller';
        default:
            return action;
    }
}
function inWords(answer) {
    switch (answer.kind) {
        case 'allow':
            return 'allowed';
        case 'errno':
            return `denied with errno ${answer.errno}`;
        case 'kill':
            return 'ends the caller';
        case 'other':
            return answer.action;
    }
}


/***/ })

};
