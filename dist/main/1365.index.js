export const id = 1365;
export const ids = [1365];
export const modules = {

/***/ 94025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ACTION_INPUTS),
/* harmony export */   l: () => (/* binding */ COLLECT_INPUTS)
/* harmony export */ });
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
        description: "Also add the signature of ACCEPTED evidence whose signed statement says PASSED to the repository's attestations, for gh attestation verify. Needs keyless signing and the permission attestations: write; without it the step warns.",
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


/***/ }),

/***/ 91365:
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
// EXTERNAL MODULE: ./build/src/cli/option-row.js
var option_row = __webpack_require__(51694);
// EXTERNAL MODULE: ./build/src/foundation/until-aborted.js
var until_aborted = __webpack_require__(94493);
// EXTERNAL MODULE: ./build/src/launch/launch.js + 6 modules
var launch = __webpack_require__(39074);
// EXTERNAL MODULE: ./build/src/launch/outcome.js
var outcome = __webpack_require__(885);
// EXTERNAL MODULE: ./build/src/receipt/launch-source.js
var launch_source = __webpack_require__(87277);
// EXTERNAL MODULE: ./build/src/report/failure.js
var report_failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/report/markup.js
var markup = __webpack_require__(34110);
;// CONCATENATED MODULE: ./build/src/report/launch-summary.js

/** The runner drops a summary of more than 1 MiB. An outside character becomes at most 26 bytes. */
const DETAIL = { cell: 200, rows: 20 };
/** Writes the job summary of a launch: Markdown in which no outside text can be markup. */
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
    // No command can end the block: each is one line that begins with a word of this program.
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
// EXTERNAL MODULE: ./build/src/foundation/workspace-path.js
var workspace_path = __webpack_require__(16500);
// EXTERNAL MODULE: ./build/src/action/baseline.js
var baseline = __webpack_require__(56733);
// EXTERNAL MODULE: ./build/src/action/temporary-folder.js
var temporary_folder = __webpack_require__(27532);
;// CONCATENATED MODULE: ./build/src/action/launch-evidence.js








/**
 * Lends the path of the evidence: the caller's folder or zip, or an artifact that is downloaded for as long. What is in
 * it is untrusted, wherever it comes from: the launch reads it as any reader does.
 *
 * @throws AttestationError `path-refused` (usage), `launch-evidence`, `artifacts-not-listed`
 */
function withLaunchEvidence({ evidence, gitHubToken }, job, use) {
    if (evidence.kind === 'path')
        return realPath('evidence', evidence.path).then(use);
    return (0,temporary_folder/* withFolder */.Z)('launch-evidence-', async (folder) => {
        job.log.stage('evidence', `the artifact ${evidence.name}`);
        return use(await (0,until_aborted/* untilAborted */.E)(job.signal, artifactIn(folder, evidence, gitHubToken)));
    });
}
/**
 * Returns the real path of something that is read, by the rules of every path in a workspace. What cannot be found stays
 * as it is: the code that opens it reports it.
 *
 * @throws AttestationError `path-refused` (usage)
 */
async function realPath(name, given) {
    const path = { given, name, workspace: process.cwd(), purpose: 'read' };
    return (0,workspace_path/* resolveInWorkspace */.z1)(path).catch((error) => {
        if (error instanceof errors/* AttestationError */.L)
            throw error;
        return (0,external_node_path_.resolve)(given);
    });
}
/** An artifact of this run comes first: an earlier one of the same name is older. */
async function artifactIn(folder, { name }, token) {
    const { ownArtifact } = await Promise.all(/* import() */[__webpack_require__.e(6913), __webpack_require__.e(4690), __webpack_require__.e(1252), __webpack_require__.e(4461)]).then(__webpack_require__.bind(__webpack_require__, 66842));
    const own = await ownArtifact(name, folder);
    if (own !== null)
        return own;
    const path = (0,external_node_path_.join)(folder, 'earlier.zip');
    await (0,promises_.writeFile)(path, await newestEarlier(name, token), { flag: 'wx', mode: 0o600 });
    return path;
}
/** The newest alone: an older one is no substitute for evidence that is BLOCKED by now. */
async function newestEarlier(name, token) {
    const failed = (what) => new errors/* AttestationError */.L('launch-evidence', `There is no artifact ${(0,errors/* printable */.g)(name)}: ${what}.`);
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
// EXTERNAL MODULE: ./build/src/cli/launch-options.js
var launch_options = __webpack_require__(27574);
// EXTERNAL MODULE: ./build/src/launch/entry/launch-table.js
var launch_table = __webpack_require__(35574);
// EXTERNAL MODULE: ./build/src/action/input-table.js
var input_table = __webpack_require__(94025);
;// CONCATENATED MODULE: ./build/src/action/launch-input-table.js




/** What the Action for launch has beyond settings and expectations: what a person writes first, and the rest. */
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
    'working-directory': input_table/* ACTION_INPUTS */.b['working-directory'],
    upload: {
        default: 'true',
        description: "Upload the launch's folder as an artifact, whatever its verdict.",
    },
    'artifact-name': {
        default: '',
        description: 'Name of the artifact. Default: sandbox-attestation-launch-<venue>-<date>-<engine>-<profile>-<attempt>-<8 hex digits>.',
    },
    'github-token': {
        default: input_table/* ACTION_INPUTS */.b['github-token'].default,
        description: 'Token with which evidence of an earlier run is looked for.',
    },
    'retention-days': input_table/* ACTION_INPUTS */.b['retention-days'],
};
/** The inputs about what is expected of the evidence, by name. */
const EXPECTATION_INPUTS = Object.fromEntries(launch_options/* LAUNCH_EXPECTATIONS */.u.map(expectation));
/** Every input of launch/action.yml, once. */
const LAUNCH_INPUTS = {
    ...FIRST,
    ...launch_table/* LAUNCH_SETTINGS */.sy,
    ...EXPECTATION_INPUTS,
    ...LAST,
};
/**
 * The inputs of the reusable workflow that attests and launches in one job: by its own name, the input of the step. A
 * setting that both steps have is the sandbox's, and the workload's has a name of its own.
 */
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
            form: isFile ? text_forms/* path */.Ae : text_forms/* plain */.pj,
            isFile,
        },
    ];
}

// EXTERNAL MODULE: ./build/src/launch/entry/read-launch.js
var read_launch = __webpack_require__(82178);
// EXTERNAL MODULE: ./build/src/signing/instances.js
var instances = __webpack_require__(5045);
// EXTERNAL MODULE: ./build/src/action/input-readers.js
var input_readers = __webpack_require__(40901);
;// CONCATENATED MODULE: ./build/src/action/launch-inputs.js







/**
 * Reads every input, once, before anything else is done.
 *
 * @throws AttestationError (usage) with the input, its value and the values that it may have
 */
function readLaunchInputs(getInput) {
    const given = Object.fromEntries(launch_table/* LAUNCH_SETTING_NAMES */._1.map((name) => [name, getInput(name)]));
    const launch = (0,read_launch/* readLaunch */.A)(given, (name) => `The input ${name}`);
    // A signer is chosen only when the evidence was accepted; what cannot be one is refused now.
    (0,instances/* namedInstance */.B8)(launch.signing.instance);
    return {
        evidence: evidenceOf(getInput('evidence') || 'attestation'),
        expectations: {
            ...Object.fromEntries(Object.entries(EXPECTATION_INPUTS).flatMap(([name, row]) => launch_inputs_option(name, row, getInput(name)))),
            // One setting for both: who signed the evidence, and who signs the receipt.
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
    if (input_readers/* ARTIFACT_NAME */.Xk.test(name))
        return { kind: 'artifact', name };
    throw (0,input_readers/* invalid */.Gq)('evidence', text, 'Write artifact: and the name of an artifact.');
}
/** Characters that steer a log or an eye are not for a workflow's file; a command that needs them is a script. */
function commandOf(text) {
    const given = (0,input_readers/* entries */.jO)(text);
    for (const argument of given)
        checkForm('command', argument, text_forms/* plain */.pj);
    return (0,read_launch/* readCommand */.U)(given, 'The input command');
}
/** An expectation as the command line's parser has it; nothing if it was not given. */
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
    const problem = form(text);
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





/** Returns what the summary shows of a launch: the chain from the signer to the outputs. */
function launchView(result, artifact) {
    const receipt = result.kind === 'ended' ? result.reading.receipt : null;
    const reasons = result.kind === 'ended' ? result.reading.reasons : result.reasons;
    return {
        verdict: result.kind === 'ended' ? result.verdict : 'BLOCKED',
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


/** Outputs and streams may have some two hundred megabytes. */
const LIMIT_MS = 600_000;
/**
 * Uploads the launch's whole folder as one artifact, as the launch read it back, and sets the artifact outputs.
 *
 * @throws AttestationError `launch-changed`, `upload-failed`
 */
async function publishLaunch(result, expectations, { artifactName, retentionDays }, { log, temporaryFolder }) {
    const name = artifactName ?? nameOf(result);
    log.stage('upload', name);
    // The upload's module is most of this program's size: loaded only for an upload.
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
    // The service's client read the files after it had been answered.
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

// EXTERNAL MODULE: ./build/src/cli/workload-output.js
var workload_output = __webpack_require__(89325);
;// CONCATENATED MODULE: ./build/src/action/shown-streams.js

/** How much of each stream the job's log shows; the launch's folder has more of it (src/launch/streams.ts). */
const MOST_BYTES = 4 * 1024 * 1024;
/**
 * Shows a workload's streams in the job's log as lines that are no commands to the runner, and no more of them than a
 * log can hold.
 */
function showStreams(targets, mostBytes = MOST_BYTES) {
    const { onOutput, end } = (0,workload_output/* passOn */.T)(targets, true, () => undefined);
    const shown = { stdout: 0, stderr: 0 };
    return {
        onOutput: async (from, bytes) => {
            const left = mostBytes - shown[from];
            if (left < 0)
                return;
            shown[from] += bytes.length;
            await onOutput(from, bytes.subarray(0, left));
            if (bytes.length > left)
                await onOutput(from, Buffer.from(`\nMore than ${mostBytes} bytes of ${from}: the rest is not shown.\n`));
        },
        end,
    };
}

// EXTERNAL MODULE: ./build/src/action/step.js
var step = __webpack_require__(17780);
// EXTERNAL MODULE: ./build/src/action/summary.js + 1 modules
var action_summary = __webpack_require__(30425);
// EXTERNAL MODULE: ./build/src/action/working-directory.js
var working_directory = __webpack_require__(36137);
;// CONCATENATED MODULE: ./build/src/action/launch.js






















/** A runner shows ten error annotations of a step. */
const MOST_ANNOTATIONS = 10;
/** The step that launches a workload in an attested sandbox (launch/action.yml). */
function main() {
    return (0,step/* runStep */.e)((job) => {
        const inputs = readLaunchInputs(core.getInput);
        if (inputs.gitHubToken !== null)
            core.setSecret(inputs.gitHubToken);
        return run(inputs, job);
    });
}
/** Launches, then publishes the result to the job. The folder is written and read back before any other use of it. */
async function run(inputs, job) {
    await (0,working_directory/* enterWorkingDirectory */.D)(inputs.workingDirectory);
    const runContext = (0,job_context/* jobContext */.R)(job);
    const expectations = await expectationsOf(inputs);
    const result = await withLaunchEvidence(inputs, job, (evidence) => launchShown({ inputs, expectations, evidence }, runContext));
    setOutputs(result);
    const { log, signal } = job;
    log.print((0,outcome/* launchSentence */.FF)(result));
    annotate(result, log);
    const { artifact, failure } = await (0,until_aborted/* untilAborted */.E)(signal, tryPublish(result, expectations, inputs, { log, temporaryFolder: runContext.temporaryFolder }));
    const summary = launchSummary(launchView(result, artifact));
    await (0,action_summary/* trySummary */.g)(() => core.summary.addRaw(summary).write(), log);
    if (result.kind === 'ended' && result.signing.kind === 'not-signed')
        (0,failed_step/* fail */.f)({ ...(0,report_failure/* toFailure */.w)(result.signing.error), remedy: result.signing.remedy }, log);
    if (failure !== null)
        return { exitCode: (0,failed_step/* fail */.f)(failure, log), verdict: 'BLOCKED' };
    return endOf(result, inputs, log);
}
/** What is expected of the evidence; a file of the workspace is found by the rules of every path in it. */
async function expectationsOf({ expectations }) {
    const files = Object.entries(EXPECTATION_INPUTS).flatMap(([name, { isFile }]) => (isFile ? [name] : []));
    const resolved = { ...expectations };
    for (const name of [...files, 'trusted-root']) {
        const given = expectations[(0,option_row/* optionKey */.D6)(name)];
        if (typeof given === 'string')
            resolved[(0,option_row/* optionKey */.D6)(name)] = await realPath(name, given);
    }
    return (0,given_expectations/* expectationsIn */.T)(resolved);
}
async function launchShown({ inputs, expectations, evidence }, runContext) {
    const streams = showStreams(process);
    const { command, launch: choices } = inputs;
    try {
        return await (0,launch/* launch */.q)({ ...choices, evidence, expectations, command, onOutput: streams.onOutput }, runContext);
    }
    finally {
        await (0,until_aborted/* untilAborted */.E)(runContext.signal, streams.end());
    }
}
/** Sets the outputs for later steps of the job, except the verdict; an output that was not made stays empty. */
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
    // One is left for what the step itself fails with.
    for (const { code, message, remedy } of reasons.slice(0, MOST_ANNOTATIONS - 1).map(run_view/* reasonView */.a))
        log.annotate(`Sandbox launch: ${code}`, `${message} ${remedy}`);
}
/** Uploads the folder of what ran. If the upload fails, the step still writes the summary, and fails afterwards. */
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
/** A confined workload that fails makes the step fail, unless the caller allows it. */
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
/* harmony import */ var _foundation_own_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32175);





/** Some downloads may still be writing when the job is cancelled. */
const REMOVAL = { recursive: true, force: true, maxRetries: 3 };
/**
 * Lends a folder of the runner's temporary folder, and removes it.
 *
 * @param prefix of its name
 * @throws AttestationError `temporary-folder` if another user could replace it
 */
async function withFolder(prefix, use) {
    const temporary = process.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    const unsafe = (0,_foundation_own_path_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNotSafeBelow */ .ER)(temporary);
    if (unsafe !== null)
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('temporary-folder', `${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(temporary, 200)} ${unsafe}.`);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, prefix)));
    try {
        return await use(folder);
    }
    finally {
        // The runner empties its temporary folder after the job: what cannot be removed here changes no verdict.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, REMOVAL).catch(() => undefined);
    }
}


/***/ }),

/***/ 27574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ LAUNCH_EXPECTATIONS),
/* harmony export */   v: () => (/* binding */ LAUNCH_OPTIONS)
/* harmony export */ });
/* harmony import */ var _launch_entry_launch_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35574);
/* harmony import */ var _option_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51694);
/* harmony import */ var _verify_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53232);



/**
 * What is expected of the evidence, without what a setting of the launch is as well: a challenge is recorded in a
 * receipt, and one option would mean two things; a trusted root is for both.
 */
const LAUNCH_EXPECTATIONS = _verify_options_js__WEBPACK_IMPORTED_MODULE_2__/* .EXPECTATION_OPTIONS */ .s.filter(({ flags }) => !/^--(challenge|trusted-root) /.test(flags));
/** Every option of `launch`: what is launched and how, who signs, and what is expected of the evidence. */
const LAUNCH_OPTIONS = [
    ...(0,_option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOptions */ .TO)(_launch_entry_launch_table_js__WEBPACK_IMPORTED_MODULE_0__/* .LAUNCH_SETTING_NAMES */ ._1, _launch_entry_launch_table_js__WEBPACK_IMPORTED_MODULE_0__/* .LAUNCH_SETTINGS */ .sy),
    ...LAUNCH_EXPECTATIONS,
    _option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_OPTION */ .Hl,
    _option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .JSON_OPTION */ .rj,
];


/***/ }),

/***/ 51694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ optionKey),
/* harmony export */   Hl: () => (/* binding */ QUIET_OPTION),
/* harmony export */   TO: () => (/* binding */ rowOptions),
/* harmony export */   Xk: () => (/* binding */ settingOptions),
/* harmony export */   aN: () => (/* binding */ optionFlag),
/* harmony export */   rj: () => (/* binding */ JSON_OPTION)
/* harmony export */ });
/* harmony import */ var _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9417);

const JSON_OPTION = {
    flags: '--json',
    description: 'print one JSON object on stdout, everything else on stderr',
};
const QUIET_OPTION = {
    flags: '--quiet',
    description: 'print only what failed; the exit code is the answer',
};
/** The rows of settings, which have the names of the Action's inputs. */
function settingOptions(names) {
    return rowOptions(names, _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy);
}
/** The same for any table of settings. */
function rowOptions(names, table) {
    return names.flatMap((name) => {
        const setting = table[name];
        const row = setting.kind === 'flag' ? flagOption(name, setting) : valueOption(name, setting);
        if (setting.none !== true)
            return [row];
        return [row, { flags: `--no-${name}`, description: `the same as --${name} none` }];
    });
}
/** A flag that is on by default can only be turned off. */
function flagOption(name, { default: given, description }) {
    if (given !== 'true')
        return { flags: `--${name}`, description };
    return {
        flags: `--no-${name}`,
        description: `Do not: ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
    };
}
function valueOption(name, { kind, value, default: given, description }) {
    return {
        flags: `--${name} <${value}>`,
        description,
        ...(kind === 'list' ? { repeatable: true } : given === '' ? {} : { default: given }),
    };
}
/** Returns commander's name for an option in the object of all given options: `trusted-root` is `trustedRoot`. */
function optionKey(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** Returns an option as a caller writes it, from commander's name for it. */
function optionFlag(key) {
    return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}


/***/ }),

/***/ 53232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ VERIFY_OPTIONS),
/* harmony export */   s: () => (/* binding */ EXPECTATION_OPTIONS)
/* harmony export */ });
/* harmony import */ var _evidence_waiver_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81422);
/* harmony import */ var _option_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51694);


/** What a reader expects of evidence: options of `verify` and of `launch`. */
const EXPECTATION_OPTIONS = [
    repeatable('--expect-image <DIGEST>', 'image id that must have been attested (repeatable)'),
    repeatable('--expect-seccomp <DIGEST>', 'sha256 of the seccomp profile that must have been used (repeatable)'),
    repeatable('--expect-payload <DIGEST>', 'sha256 of the payload that must have run (repeatable)'),
    repeatable('--expect-base <DIGEST>', 'ChainID or inventory digest of a base to accept (repeatable)'),
    repeatable('--expect-add <DIGEST>', 'digest of an entry that the image may add to its base (repeatable)'),
    repeatable('--limit <NAME=AMOUNT>', 'largest limit of the run to accept, as in memory=512m (repeatable)'),
    option('--policy <FILE>', 'a policy file with all expectations'),
    option('--max-age <DAYS>', 'oldest acceptable evidence, in days (default: 30)'),
    option('--venue <LIST>', 'acceptable venues, comma-separated (default: CI,VPS)'),
    option('--challenge <TEXT>', 'the challenge that the evidence must hold'),
    option('--key <FILE>', 'the public key whose signature you trust (PEM, P-256 or ed25519)'),
    option('--certificate-identity <TEXT>', 'the identity whose certificate you trust, exactly'),
    option('--certificate-identity-regexp <RE>', 'the same as a pattern of the whole identity'),
    option('--certificate-oidc-issuer <URL>', 'who vouches for that identity, exactly'),
    option('--certificate-oidc-issuer-regexp <RE>', 'the same as a pattern of the whole issuer'),
    option('--trusted-root <FILE>', "trusted root of the Sigstore instance (default: public-good's)"),
    option('--repository <OWNER/NAME>', 'the repository whose run it must be'),
    option('--workflow <REF>', 'the workflow whose run it must be (GITHUB_WORKFLOW_REF)'),
    option('--runner-environment <NAME>', 'github-hosted or self-hosted'),
    ..._evidence_waiver_table_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIVERS */ .E.map((waiver) => option(`--allow-${waiver}`, `waiver: accept ${_evidence_waiver_table_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIVER_TABLE */ .a[waiver]}`)),
];
/** Every option of `verify`, in the order of its help text. */
const VERIFY_OPTIONS = [
    ...EXPECTATION_OPTIONS,
    option('--baseline <PATH>', 'earlier evidence: report what changed since; no verdict depends on it'),
    option('--acceptance <FILE>', "write the packet's B4' acceptance record"),
    option('--summary-statement <FILE>', 'write the decision as a signed SLSA verification summary'),
    option('--fleet', 'all evidence below a folder, or a stream of lines (a file, or -)'),
    option('--names <FILE>', 'with --fleet: a JSON list of the names that must be there, each once'),
    option('--alike', 'with --fleet: block when images, profiles or payloads differ'),
    option('--summary-key <FILE>', "your private key that signs it (else the environment's SIGNING_KEY)"),
    _option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_OPTION */ .Hl,
    _option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .JSON_OPTION */ .rj,
];
function option(flags, description) {
    return { flags, description };
}
function repeatable(flags, description) {
    return { flags, description, repeatable: true };
}


/***/ }),

/***/ 81422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ WAIVERS),
/* harmony export */   a: () => (/* binding */ WAIVER_TABLE)
/* harmony export */ });
/**
 * What a reader's caller may waive, each with what the reader then accepts. The options `--allow-…` of verify, the
 * policy's schema and `explain` come from it; the table of reasons names the waiver of each reason.
 */
const WAIVER_TABLE = {
    unsigned: 'evidence that nobody signed',
    'claimed-venue': 'a venue that only the evidence itself claims',
    'engine-endpoint': 'an engine that DOCKER_HOST or a context chose',
    executables: 'a base that holds further executables',
    'no-kernel-snapshot': 'a payload without a kernel snapshot at the gate',
    'end-unobserved': 'a payload without a kernel snapshot before its end',
    'no-posture': 'evidence of a run without the complete posture',
    'unchecked-page': 'a report.html that this version did not make',
    uncontrolled: 'evidence of a run without negative controls',
    'unpinned-base': 'any base',
    'unpinned-image': 'any image',
    'unpinned-seccomp': 'any seccomp profile',
    'unpinned-payload': 'any payload',
};
/** Every waiver, in the order of its table. */
const WAIVERS = Object.keys(WAIVER_TABLE);


/***/ }),

/***/ 35574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ READ_AS_OF_RUN),
/* harmony export */   _1: () => (/* binding */ LAUNCH_SETTING_NAMES),
/* harmony export */   sy: () => (/* binding */ LAUNCH_SETTINGS)
/* harmony export */ });
/* harmony import */ var _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9417);
/* harmony import */ var _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77263);


/** The settings of a run that a launch takes as they are. */
const OF_RUN = [
    ...['context', 'dockerfile', 'base-image', 'build-network', 'include-untracked'],
    ...['engine-program', 'pull-credentials', 'challenge'],
    ...['signing', 'signing-key', 'fulcio-url', 'rekor-url', 'tsa-url', 'trusted-root'],
];
/** Settings that a run does not have, or has with another meaning or default. */
const OWN = {
    rehearsal: (0,_attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Also launch from evidence of the venue LOCAL; the receipt says so.'),
    image: (0,_attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('REF', '', 'Another image on the attested base, by NAME@DIGEST or id. Default: the attested one.', _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj),
    pull: (0,_attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Let the engine pull that image.'),
    input: (0,_attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('DIR', '', 'A folder that the workload sees read-only at /in.', _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae),
    output: (0,_attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('DIR', 'launch', 'A new or empty folder for receipt, evidence, streams and outputs.', _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae),
    timeout: (0,_attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('SECONDS', '3600', 'Time limit of the workload; then its container is killed.', _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA),
    context: {
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy.context,
        description: 'Build context of the workload’s image. Default: nothing is built.',
    },
    dockerfile: {
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy.dockerfile,
        description: 'Dockerfile of the workload’s image. Default: Dockerfile.sandbox in the context.',
    },
    'build-network': {
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy['build-network'],
        description: 'Give the build of the workload’s image network access.',
    },
    'engine-program': {
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy['engine-program'],
        description: "Absolute path of the engine's client. Default: the system's own, whatever the evidence names; PATH is not searched.",
    },
    challenge: {
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy.challenge,
        description: "A verifier's challenge, recorded in the receipt to prove that the launch is not older.",
    },
    'trusted-root': {
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy['trusted-root'],
        description: "Trusted root of the Sigstore instance that signed the evidence and signs the receipt. Default: public-good's.",
    },
};
const TABLE = { ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy, ...OWN };
/** In the order of the help text. */
const LAUNCH_SETTING_NAMES = [
    ...Object.keys(OWN),
    ...OF_RUN.filter((name) => !(name in OWN)),
];
/**
 * Every setting of a launch, once, with the names of the command line: its options, the inputs in launch/action.yml and
 * in the reusable workflow, and the documents' table are made from it. An empty default means: not set. Evidence and
 * command are no settings: on the command line they are arguments.
 */
const LAUNCH_SETTINGS = Object.fromEntries(LAUNCH_SETTING_NAMES.map((name) => [name, TABLE[name]]));
/** Those that the code for runs reads. */
const READ_AS_OF_RUN = OF_RUN;


/***/ })

};
