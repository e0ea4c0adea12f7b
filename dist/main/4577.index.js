export const id = 4577;
export const ids = [4577];
export const modules = {

/***/ 64577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/cli/given-expectations.js + 2 modules
var given_expectations = __webpack_require__(98734);
// EXTERNAL MODULE: ./build/src/foundation/until-aborted.js
var until_aborted = __webpack_require__(94493);
// EXTERNAL MODULE: ./build/src/launch/launch.js + 8 modules
var launch = __webpack_require__(85741);
// EXTERNAL MODULE: ./build/src/launch/outcome.js
var outcome = __webpack_require__(885);
// EXTERNAL MODULE: ./build/src/receipt/launch-source.js
var launch_source = __webpack_require__(87277);
// EXTERNAL MODULE: ./build/src/report/failure.js
var report_failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/report/markup.js
var markup = __webpack_require__(34110);
;// CONCATENATED MODULE: ./build/src/report/launch-summary.js

const DETAIL = { cell: 200, rows: 20 };
function launchSummary(view) {
    const text = new markup/* Markup */.V(DETAIL);
    const { row, cell } = text;
    return [
        `## Sandbox launch: ${(0,markup/* marked */.x)(view.verdict, view.verdict !== 'BLOCKED')}`,
        '',
        cell(view.sentence),
        '',
        row('link', 'value'),
        '|---|---|',
        ...view.chain.map(({ name, value }) => row(cell(name), cell(value))),
        row('artifact', artifactCell(view.artifact, text)),
        '',
        ...reasonList(view.reasons, text),
        ...outputTable(view, text),
        ...commandBlock(view.commands),
    ].join('\n');
}
function artifactCell(artifact, { cell }) {
    return artifact === null ? 'not uploaded' : `[${cell(artifact.name)}](${encodeURI(artifact.url)})`;
}
function reasonList(reasons, { code, cell, rows }) {
    if (reasons.length === 0)
        return [];
    const lines = rows(reasons, (each) => `- ${cell(each.message)} (${code(each.code)}) ${cell(each.remedy)}`);
    return ['### Why it is not CONFINED', '', ...lines, ''];
}
function outputTable({ outputs, leftOut }, { row, rows, cell, code }) {
    if (outputs.length === 0 && leftOut.length === 0)
        return [];
    return [
        '### Outputs',
        '',
        row('file', 'bytes', 'sha256'),
        '|---|---|---|',
        ...rows(outputs, ({ path, size, sha256 }) => row(cell(path), String(size), code(sha256))),
        ...rows(leftOut, ({ path, why }) => row(cell(path), 'left out', cell(why))),
        '',
    ];
}
function commandBlock(commands) {
    if (commands.length === 0)
        return [];
    return ['### How to verify it', '', '```sh', ...commands, '```', ''];
}

// EXTERNAL MODULE: ./build/src/report/run-view.js + 1 modules
var run_view = __webpack_require__(19095);
// EXTERNAL MODULE: ./build/src/action/failed-step.js
var failed_step = __webpack_require__(12410);
// EXTERNAL MODULE: ./build/src/action/job-context.js + 2 modules
var job_context = __webpack_require__(76910);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/workspace-path.js + 1 modules
var workspace_path = __webpack_require__(721);
// EXTERNAL MODULE: ./build/src/action/baseline.js
var baseline = __webpack_require__(56733);
// EXTERNAL MODULE: ./build/src/action/temporary-folder.js
var temporary_folder = __webpack_require__(27532);
;// CONCATENATED MODULE: ./build/src/action/launch-evidence.js








function withLaunchEvidence({ evidence, gitHubToken }, job, use) {
    if (evidence.kind === 'path')
        return realPath('evidence', evidence.path).then(use);
    return (0,temporary_folder/* withFolder */.Z)('launch-evidence-', async (folder) => {
        job.log.stage('evidence', `the artifact ${evidence.name}`);
        return use(await (0,until_aborted/* untilAborted */.Eu)(job.signal, artifactIn(folder, evidence, gitHubToken)));
    });
}
async function realPath(name, given) {
    const path = { given, name, workspace: process.cwd(), purpose: 'read' };
    return (0,workspace_path/* resolveInWorkspace */.z1)(path).catch((error) => {
        if (error instanceof errors/* AttestationError */.L7)
            throw error;
        return (0,external_node_path_.resolve)(given);
    });
}
async function artifactIn(folder, { name }, token) {
    const { ownArtifact } = await Promise.all(/* import() */[__webpack_require__.e(6913), __webpack_require__.e(4690), __webpack_require__.e(1252), __webpack_require__.e(6842)]).then(__webpack_require__.bind(__webpack_require__, 66842));
    const own = await ownArtifact(name, folder, evidence_open/* OPEN_LIMITS */.Iy.totalBytes);
    if (own !== null)
        return own;
    const path = (0,external_node_path_.join)(folder, 'earlier.zip');
    await (0,promises_.writeFile)(path, await newestEarlier(name, token), { flag: 'wx', mode: 0o600 });
    return path;
}
async function newestEarlier(name, token) {
    const failed = (what) => new errors/* AttestationError */.L7('launch-evidence', `There is no artifact ${(0,errors/* printable */.g$)(name)}: ${what}.`);
    const branch = (0,baseline/* branchOf */.W0)(process.env);
    if (branch === null)
        throw failed('this run has none, and does not belong to a branch');
    if (token === null)
        throw failed('this run has none, and the input github-token is empty');
    const { earlierArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(6913), __webpack_require__.e(7167)]).then(__webpack_require__.bind(__webpack_require__, 67167));
    const request = {
        apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
        repository: process.env['GITHUB_REPOSITORY'] ?? '',
        runId: process.env['GITHUB_RUN_ID'] ?? '',
        ...{ branch, token, name, failed },
        isName: (each) => each === name,
        limitBytes: evidence_open/* OPEN_LIMITS */.Iy.totalBytes,
    };
    for await (const { zip } of earlierArtifacts(request))
        return zip;
    throw failed(`this run has none, and no earlier run on ${branch} left one`);
}

// EXTERNAL MODULE: ./build/src/attest/entry/text-forms.js
var text_forms = __webpack_require__(77263);
// EXTERNAL MODULE: ./build/src/cli/option-row.js
var option_row = __webpack_require__(51694);
// EXTERNAL MODULE: ./build/src/foundation/credentials.js
var credentials = __webpack_require__(84177);
// EXTERNAL MODULE: ./build/src/launch/entry/launch-table.js
var launch_table = __webpack_require__(35574);
// EXTERNAL MODULE: ./build/src/launch/entry/read-launch.js
var read_launch = __webpack_require__(82178);
// EXTERNAL MODULE: ./build/src/signing/instances.js
var instances = __webpack_require__(5045);
// EXTERNAL MODULE: ./build/src/action/input-readers.js
var input_readers = __webpack_require__(40901);
// EXTERNAL MODULE: ./build/src/action/launch-input-table.js
var launch_input_table = __webpack_require__(56405);
;// CONCATENATED MODULE: ./build/src/action/launch-inputs.js








function readLaunchInputs(getInput) {
    const given = Object.fromEntries(launch_table/* LAUNCH_SETTING_NAMES */._1.map((name) => [name, getInput(name)]));
    const launch = (0,read_launch/* readLaunch */.A)(given, (name) => `The input ${name}`);
    (0,instances/* namedInstance */.B8)(launch.signing.instance);
    return {
        evidence: evidenceOf(getInput('evidence') || 'attestation'),
        expectations: {
            ...Object.fromEntries(Object.entries(launch_input_table/* EXPECTATION_INPUTS */.Z5).flatMap(([name, row]) => launch_inputs_option(name, row, getInput(name)))),
            ...(getInput('trusted-root') === '' ? {} : { trustedRoot: getInput('trusted-root') }),
        },
        command: commandOf(getInput('command')),
        launch,
        allowFailure: (0,input_readers/* yes */.EZ)('allow-failure', getInput('allow-failure') || 'false'),
        workingDirectory: (0,input_readers/* folder */.TV)(getInput('working-directory') || '.'),
        upload: (0,input_readers/* yes */.EZ)('upload', getInput('upload') || 'true'),
        artifactName: (0,input_readers/* artifact */.dj)(getInput('artifact-name')),
        retentionDays: (0,input_readers/* days */._3)(getInput('retention-days')),
        gitHubToken: (0,input_readers/* token */.Sh)(getInput('github-token')),
    };
}
const OF_ARTIFACT = 'artifact:';
function evidenceOf(text) {
    if (!text.startsWith(OF_ARTIFACT)) {
        const problem = (0,text_forms/* path */.Ae)(text);
        if (problem !== null)
            throw (0,input_readers/* invalid */.Gq)('evidence', text, problem);
        return { kind: 'path', path: text };
    }
    const name = text.slice(OF_ARTIFACT.length);
    if ((0,input_readers/* isArtifactName */.k1)(name))
        return { kind: 'artifact', name };
    throw (0,input_readers/* invalid */.Gq)('evidence', text, 'Write artifact: and the name of an artifact.');
}
function commandOf(text) {
    const given = (0,input_readers/* entries */.jO)(text);
    for (const argument of given)
        checkForm('command', argument, text_forms/* plain */.pj);
    return (0,read_launch/* readCommand */.U)(given, 'The input command');
}
function launch_inputs_option(name, { kind, form }, text) {
    if (kind === 'flag')
        return (0,input_readers/* yes */.EZ)(name, text || 'false') ? [[(0,option_row/* optionKey */.D6)(name), true]] : [];
    if (text === '')
        return [];
    const given = kind === 'list' ? (0,input_readers/* entries */.jO)(text) : [text];
    for (const each of given)
        checkForm(name, each, form);
    return [[(0,option_row/* optionKey */.D6)(name), kind === 'list' ? given : text]];
}
function checkForm(name, text, form) {
    const isPattern = name.endsWith('-regexp');
    const problem = (0,credentials/* hasCredential */.mB)(text) && !isPattern ? credentials/* LEAVE_OUT */.dR : form(text);
    if (problem !== null)
        throw (0,input_readers/* invalid */.Gq)(name, text, problem);
}

// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var bundle = __webpack_require__(34731);
// EXTERNAL MODULE: ./build/src/report/shell-word.js
var shell_word = __webpack_require__(77259);
// EXTERNAL MODULE: ./build/src/signing/signed-by.js
var signed_by = __webpack_require__(37783);
;// CONCATENATED MODULE: ./build/src/action/launch-view.js





function launchView(result, artifact) {
    const receipt = result.kind === 'ended' ? result.reading.receipt : null;
    const reasons = result.kind === 'ended' ? result.reading.reasons : result.reasons;
    return {
        verdict: result.kind === 'ended' && !(0,outcome/* isBlockedLaunch */.A3)(result) ? result.verdict : 'BLOCKED',
        sentence: (0,outcome/* launchSentence */.FF)(result),
        chain: [...evidenceLinks(result), ...(result.kind === 'ended' ? launchLinks(result, receipt) : [])],
        reasons: reasons.map(run_view/* reasonView */.a),
        outputs: receipt?.output.files ?? [],
        leftOut: receipt?.output.left_out ?? [],
        artifact,
        commands: artifact === null ? [] : verifyLines(artifact),
    };
}
function evidenceLinks(result) {
    const { signer, bundleName, bundleSha256, headline } = result.kind === 'ended' ? result.reading.evidence : result.evidence;
    return [
        { name: 'the evidence is signed by', value: signer?.description ?? 'nobody who was verified' },
        { name: 'evidence', value: `${bundleName ?? 'none'}, ${bundleSha256 ?? 'no digest'}` },
        { name: 'read as', value: headline },
    ];
}
function launchLinks({ reading, signing }, receipt) {
    const signer = signing.kind === 'signed' ? (0,signed_by/* signerLine */.z7)(signing.signedBy) : 'nobody: the launch cannot be verified';
    return [
        ...(receipt === null ? [] : sandboxLinks(receipt)),
        { name: 'receipt', value: reading.receiptSha256 ?? 'none' },
        { name: 'the receipt is signed by', value: signer },
    ];
}
function sandboxLinks({ venue, host, workload, run }) {
    const differs = workload.tolerated.length === 0 ? 'as attested' : `but ${workload.tolerated.join(', ')}`;
    return [
        {
            name: 'machine',
            value: `${venue}, ${(0,bundle/* runtimeOf */.GV)(host)}, kernel ${host.system.kernel}: ${differs}`,
        },
        { name: 'image', value: `${host.container.image_id} (${workload.source})` },
        { name: 'command', value: workload.command?.join(' ') ?? "the image's own" },
        { name: 'end', value: `${run.ended}, exit code ${run.exit_code ?? 'none'}, after ${run.duration_ms} ms` },
    ];
}
function verifyLines({ name, repository, runId }) {
    const [folder, where] = [(0,shell_word/* shellWord */.r)(name), (0,shell_word/* shellWord */.r)(repository)];
    return [
        `gh run download ${(0,shell_word/* shellWord */.r)(runId)} --repo ${where} --name ${folder} --dir ${folder}`,
        `sandbox-attestation verify ${folder} --policy policy.json`,
    ];
}

// EXTERNAL MODULE: ./build/src/publish/artifact-name.js
var artifact_name = __webpack_require__(49603);
;// CONCATENATED MODULE: ./build/src/action/publish-launch.js


const LIMIT_MS = 600_000;
async function publishLaunch(result, expectations, { artifactName, retentionDays }, { log, temporaryFolder }) {
    const name = artifactName ?? nameOf(result);
    log.stage('upload', name);
    const { artifactUrl, uploadFiles, uploadFolder } = await Promise.all(/* import() */[__webpack_require__.e(6913), __webpack_require__.e(4690), __webpack_require__.e(1252), __webpack_require__.e(7343)]).then(__webpack_require__.bind(__webpack_require__, 47343));
    const { copyLaunch } = await __webpack_require__.e(/* import() */ 5326).then(__webpack_require__.bind(__webpack_require__, 85326));
    const folder = await uploadFolder(temporaryFolder);
    const { paths, check } = await copyLaunch(result, { expectations }, folder);
    const uploaded = await uploadFiles({
        ...{ name, folder, paths, retentionDays },
        what: 'launch',
        saved: result.folder,
        limitMs: LIMIT_MS,
    });
    await check();
    const repository = process.env['GITHUB_REPOSITORY'] ?? '';
    const runId = process.env['GITHUB_RUN_ID'] ?? '';
    const serverUrl = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const url = artifactUrl({ serverUrl, repository, runId }, uploaded.id);
    core.setOutput('artifact-id', uploaded.id);
    core.setOutput('artifact-url', url);
    core.setOutput('artifact-digest', uploaded.digest);
    log.print(`Artifact: ${name}`);
    return { name, url, repository, runId };
}
function nameOf({ reading }) {
    const { receipt, receiptSha256, evidence } = reading;
    return (0,artifact_name/* launchArtifactName */.JV)({
        venue: receipt?.venue ?? 'unknown',
        date: receipt?.created_at.slice(0, 10) ?? 'unknown',
        engine: receipt?.host.engine.name ?? 'unknown',
        profile: evidence.bundle?.profile.name ?? 'unknown',
        attempt: process.env['GITHUB_RUN_ATTEMPT'] ?? '1',
    }, receiptSha256 ?? 'unknown');
}

// EXTERNAL MODULE: ./build/src/action/relative-inputs.js
var relative_inputs = __webpack_require__(98894);
// EXTERNAL MODULE: ./build/src/cli/workload-output.js + 1 modules
var workload_output = __webpack_require__(5269);
;// CONCATENATED MODULE: ./build/src/action/shown-streams.js

const MOST_BYTES = 4 * 1024 * 1024;
const LONGEST_WORD = 64 * 1024;
function showStreams(targets, mostBytes = MOST_BYTES) {
    const { onOutput, end } = (0,workload_output/* passOn */.T)(targets, true, () => undefined);
    const shown = { stdout: 0, stderr: 0 };
    const begun = { stdout: new BegunWord(), stderr: new BegunWord() };
    const pass = async (from, bytes) => {
        if (bytes.length > 0)
            await onOutput(from, bytes);
    };
    return {
        onOutput: async (from, bytes) => {
            const left = mostBytes - shown[from];
            if (left < 0)
                return;
            shown[from] += bytes.length;
            const next = bytes[left];
            await pass(from, begun[from].wordsWith(bytes.subarray(0, left)));
            if (next === undefined)
                return;
            const word = begun[from].end();
            if (next <= BLANK)
                await pass(from, word);
            const said = `\nMore than ${mostBytes} bytes of ${from}: the rest is not shown.\n`;
            await onOutput(from, Buffer.from(said));
        },
        end: async () => {
            for (const from of ['stdout', 'stderr'])
                await pass(from, begun[from].end());
            await end();
        },
    };
}
const BLANK = 0x20;
class BegunWord {
    pieces = [];
    length = 0;
    wordsWith(bytes) {
        const ended = bytes.findLastIndex((byte) => byte <= BLANK) + 1;
        const length = ended > 0 ? bytes.length - ended : this.length + bytes.length;
        const all = length > LONGEST_WORD ? bytes.length : ended;
        const words = all > 0 ? [this.end(), bytes.subarray(0, all)] : [];
        this.pieces.push(Buffer.from(bytes.subarray(all)));
        this.length += bytes.length - all;
        return Buffer.concat(words);
    }
    end() {
        const word = Buffer.concat(this.pieces);
        this.pieces = [];
        this.length = 0;
        return word;
    }
}

// EXTERNAL MODULE: ./build/src/action/step.js + 1 modules
var step = __webpack_require__(62398);
// EXTERNAL MODULE: ./build/src/action/summary.js + 1 modules
var action_summary = __webpack_require__(30425);
// EXTERNAL MODULE: ./build/src/action/working-directory.js
var working_directory = __webpack_require__(36137);
;// CONCATENATED MODULE: ./build/src/action/launch.js





















const MOST_ANNOTATIONS = 10;
function main() {
    return (0,step/* runStep */.e)((job) => {
        const inputs = readLaunchInputs(core.getInput);
        if (inputs.gitHubToken !== null)
            core.setSecret(inputs.gitHubToken);
        return run(inputs, job);
    });
}
async function run(inputs, job) {
    await (0,working_directory/* enterWorkingDirectory */.D)(inputs.workingDirectory, relative_inputs/* PATH_INPUTS */.E.launch, core.getInput);
    const runContext = (0,job_context/* jobContext */.R)(job);
    const expectations = await (0,given_expectations/* expectationsIn */.T)(inputs.expectations);
    const result = await withLaunchEvidence(inputs, job, (evidence) => launchShown({ inputs, expectations, evidence }, runContext));
    setOutputs(result);
    const { log, signal } = job;
    log.print((0,outcome/* launchSentence */.FF)(result));
    annotate(result, log);
    const { artifact, failure } = await (0,until_aborted/* untilAborted */.Eu)(signal, tryPublish(result, expectations, inputs, { log, temporaryFolder: runContext.temporaryFolder }));
    const summary = launchSummary(launchView(result, artifact));
    await (0,action_summary/* trySummary */.g)(() => core.summary.addRaw(summary).write(), log);
    if (result.kind === 'ended' && result.signing.kind === 'not-signed')
        (0,failed_step/* fail */.f)({ ...(0,report_failure/* toFailure */.w)(result.signing.error), remedy: result.signing.remedy }, log);
    if (failure !== null)
        return { exitCode: (0,failed_step/* fail */.f)(failure, log), verdict: 'BLOCKED' };
    return endOf(result, inputs, log);
}
async function launchShown({ inputs, expectations, evidence }, runContext) {
    const streams = showStreams(process);
    const { command, launch: choices } = inputs;
    try {
        return await (0,launch/* launch */.q)({ ...choices, evidence, expectations, command, forArtifact: inputs.upload, onOutput: streams.onOutput }, runContext);
    }
    finally {
        await (0,until_aborted/* endsSoon */.C_)(runContext.signal, streams.end());
    }
}
function setOutputs(result) {
    if (result.kind === 'refused')
        return;
    core.setOutput('receipt-path', (0,external_node_path_.join)(result.folder, launch_source/* LAUNCH_NAMES */.z.receipt));
    core.setOutput('output-path', (0,external_node_path_.join)(result.folder, launch_source/* LAUNCH_NAMES */.z.output));
    core.setOutput('exit-code', result.ended === 'exited' ? String(result.exitCode ?? '') : '');
}
function annotate(result, log) {
    const reasons = result.kind === 'refused' ? result.reasons : result.reading.reasons;
    if (!(0,outcome/* isBlockedLaunch */.A3)(result))
        return;
    for (const { code, message, remedy } of reasons.slice(0, MOST_ANNOTATIONS - 1).map(run_view/* reasonView */.a))
        log.annotate(`Sandbox launch: ${code}`, `${message} ${remedy}`);
}
async function tryPublish(result, expectations, inputs, place) {
    if (!inputs.upload || result.kind === 'refused')
        return { artifact: null, failure: null };
    try {
        return { artifact: await publishLaunch(result, expectations, inputs, place), failure: null };
    }
    catch (error) {
        return { artifact: null, failure: (0,report_failure/* toFailure */.w)(error) };
    }
}
function endOf(result, { allowFailure }, log) {
    const exitCode = (0,outcome/* exitCodeOfLaunch */.qR)(result);
    if (result.kind === 'refused' || (0,outcome/* isBlockedLaunch */.A3)(result))
        return { exitCode, verdict: 'BLOCKED' };
    const { verdict } = result;
    if (exitCode === 0)
        return { exitCode, verdict };
    const isAllowed = allowFailure && result.ended !== 'start-failed';
    if (isAllowed)
        return { exitCode: 0, verdict };
    log.annotate('Sandbox launch: the workload failed', (0,outcome/* launchSentence */.FF)(result));
    return { exitCode, verdict };
}


/***/ }),

/***/ 27532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _foundation_own_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70238);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68971);
/* harmony import */ var _foundation_remove_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11640);







async function withFolder(prefix, use) {
    const temporary = process.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    const unsafe = (0,_foundation_own_path_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNotSafeBelow */ .ER)(temporary);
    if (unsafe !== null)
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('temporary-folder', `${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(temporary, 200)} ${unsafe}.`);
    const folder = await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, prefix)));
    try {
        return await use(folder);
    }
    finally {
        await (0,_foundation_remove_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v$)(folder);
    }
}


/***/ })

};
