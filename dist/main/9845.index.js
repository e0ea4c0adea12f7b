export const id = 9845;
export const ids = [9845];
export const modules = {

/***/ 39845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/attest/attest.js + 26 modules
var attest = __webpack_require__(89571);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/foundation/until-aborted.js
var until_aborted = __webpack_require__(94493);
// EXTERNAL MODULE: ./build/src/report/grouped.js
var grouped = __webpack_require__(14206);
// EXTERNAL MODULE: ./build/src/report/untried.js
var untried = __webpack_require__(47333);
// EXTERNAL MODULE: ./build/src/report/view.js
var report_view = __webpack_require__(37455);
;// CONCATENATED MODULE: ./build/src/report/annotations.js



const MOST_ANNOTATIONS = 10;
const OF_ONE_PROBE = ['probe-failed', 'uncorroborated', 'contradicted'];
function annotationsOf(view) {
    const all = allOf(view);
    if (all.length <= MOST_ANNOTATIONS)
        return all;
    const left = all.slice(MOST_ANNOTATIONS - 1).map(({ title }) => title);
    const rest = { title: `${left.length} more`, text: `The job summary has them all: ${left.join('; ')}` };
    return [...all.slice(0, MOST_ANNOTATIONS - 1), rest];
}
function allOf(view) {
    const reasons = view.verdict === 'BLOCKED' ? (0,grouped/* causesFirst */.NO)(view.reasons) : [];
    if (view.untried !== null) {
        const cause = { title: 'Sandbox attestation: the payload tried nothing', text: view.untried };
        return [cause, ...(0,untried/* withoutConsequences */.Ro)(reasons).map(ofReason)];
    }
    const others = reasons.filter(({ code }) => !OF_ONE_PROBE.includes(code));
    return [
        ...others.filter(grouped/* isCause */.Aj).map(ofReason),
        ...(0,report_view/* failedProbes */.h)(view).map(ofProbe),
        ...others.filter((reason) => !(0,grouped/* isCause */.Aj)(reason)).map(ofReason),
    ];
}
function ofProbe(probe) {
    const deniedBy = probe.deniedBy === '' ? '' : ` Denied by: ${probe.deniedBy}.`;
    return {
        title: `${probe.probeId} ${probe.verdict === 'FAIL' ? 'failed' : probe.corroboration}`,
        text: `Expected: ${probe.expected}. Actual: ${probe.actual}. ${probe.why}${deniedBy}`,
    };
}
function ofReason({ code, message, remedy }) {
    return { title: `Sandbox attestation: ${code}`, text: `${message} ${remedy}` };
}

// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/report/run-view.js + 1 modules
var run_view = __webpack_require__(19095);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/src/signing/signed-by.js
var signed_by = __webpack_require__(37783);
// EXTERNAL MODULE: ./build/src/action/baseline.js
var baseline = __webpack_require__(56733);
// EXTERNAL MODULE: ./build/src/action/failed-step.js
var failed_step = __webpack_require__(12410);
// EXTERNAL MODULE: ./build/src/attest/entry/setting-table.js
var setting_table = __webpack_require__(9417);
// EXTERNAL MODULE: ./build/src/attest/entry/settings.js
var settings = __webpack_require__(81255);
// EXTERNAL MODULE: ./build/src/action/input-readers.js
var input_readers = __webpack_require__(40901);
;// CONCATENATED MODULE: ./build/src/action/inputs.js



function readInputs(getInput) {
    const given = {};
    for (const name of setting_table/* SETTING_NAMES */.OI) {
        const text = getInput(name);
        given[name] = setting_table/* SETTINGS */.yy[name].kind === 'list' ? (0,input_readers/* entries */.jO)(text) : text;
    }
    return {
        attest: (0,settings/* readSettings */.sb)(given, (name) => `The input ${name}`),
        workingDirectory: (0,input_readers/* folder */.TV)(getInput('working-directory') || '.'),
        upload: (0,input_readers/* yes */.EZ)('upload', getInput('upload') || 'true'),
        artifactName: (0,input_readers/* artifact */.dj)(getInput('artifact-name')),
        retentionDays: (0,input_readers/* days */._3)(getInput('retention-days')),
        persistAttestation: (0,input_readers/* yes */.EZ)('persist-attestation', getInput('persist-attestation') || 'false'),
        gitHubToken: (0,input_readers/* token */.Sh)(getInput('github-token')),
    };
}

// EXTERNAL MODULE: ./build/src/action/job-context.js + 2 modules
var job_context = __webpack_require__(76910);
;// CONCATENATED MODULE: ./build/src/action/persist.js


async function tryPersist(result, inputs, log) {
    if (!inputs.persistAttestation)
        return null;
    const why = await whyNot(result, inputs);
    if (why !== null) {
        log.warn('Sandbox attestation: not-persisted', `Nothing was added to the attestations: ${why}`);
        return null;
    }
    try {
        return await persist(result, inputs.gitHubToken ?? '', log);
    }
    catch (error) {
        const { code, message, remedy } = (0,failure/* toFailure */.w)(error);
        log.warn(`Sandbox attestation: ${code}`, `${message} ${remedy}`);
        return null;
    }
}
async function whyNot({ signing, verdict }, { gitHubToken }) {
    if (signing.kind !== 'signed')
        return 'the evidence is not signed.';
    if (signing.signedBy.kind !== 'certificate') {
        return 'a key signed the evidence, and gh attestation verify knows certificates only. Use signing: keyless.';
    }
    if (verdict !== 'ACCEPTED')
        return `the verdict is ${verdict}.`;
    if (gitHubToken === null)
        return 'the input github-token is empty.';
    return whyNotPassed(signing.bytes);
}
async function whyNotPassed(signature) {
    const { inspectSignature } = await Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(5997), __webpack_require__.e(402)]).then(__webpack_require__.bind(__webpack_require__, 40402));
    const inspected = inspectSignature(signature);
    if (!inspected.readable || !inspected.statement.readable)
        return 'its signed statement cannot be read.';
    const { result, failed } = inspected.statement;
    if (result === 'PASSED')
        return null;
    const tests = failed.slice(0, MOST_TESTS).join(', ');
    return `the signed statement says ${result} (${tests}), because the run accepts more by its own inputs or its policy than readers do by default. Its evidence is as good for readers who accept the same.`;
}
const MOST_TESTS = 5;
async function persist({ signing }, token, log) {
    if (signing.kind !== 'signed')
        return null;
    const { persistAttestation } = await Promise.all(/* import() */[__webpack_require__.e(6913), __webpack_require__.e(4498)]).then(__webpack_require__.bind(__webpack_require__, 44498));
    const repository = process.env['GITHUB_REPOSITORY'] ?? '';
    log.stage('attestation', repository);
    const { id, url } = await persistAttestation({
        apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
        serverUrl: process.env['GITHUB_SERVER_URL'] || 'https://github.com',
        repository,
        token,
        signature: signing.bytes,
    });
    core.setOutput('attestation-id', id);
    core.setOutput('attestation-url', url);
    log.print(`Attestation: ${url}`);
    return url;
}

// EXTERNAL MODULE: ./build/src/action/publish.js
var publish = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/src/action/relative-inputs.js
var relative_inputs = __webpack_require__(98894);
// EXTERNAL MODULE: ./build/src/action/step.js + 1 modules
var step = __webpack_require__(62398);
// EXTERNAL MODULE: ./build/src/action/summary.js + 1 modules
var summary = __webpack_require__(30425);
// EXTERNAL MODULE: ./build/src/action/working-directory.js
var working_directory = __webpack_require__(36137);
;// CONCATENATED MODULE: ./build/src/action/index.js




















function main() {
    return (0,step/* runStep */.e)((job) => {
        const inputs = readInputs(core.getInput);
        if (inputs.gitHubToken !== null)
            core.setSecret(inputs.gitHubToken);
        return run(inputs, job);
    });
}
async function run(inputs, job) {
    const { log, signal } = job;
    await (0,working_directory/* enterWorkingDirectory */.D)(inputs.workingDirectory, relative_inputs/* PATH_INPUTS */.E.attest, core.getInput);
    const given = await (0,baseline/* givenBaseline */.n5)(inputs);
    const result = await (0,attest/* attest */.s)(inputs.attest, (0,job_context/* jobContext */.R)(job));
    const drift = await (0,until_aborted/* untilAborted */.Eu)(signal, (0,baseline/* tryCompare */.T7)(result, given, inputs, log));
    const view = (0,run_view/* viewOf */.d)(result.reading, result.verdict, drift);
    setOutputs(result, view);
    log.print((0,table/* runTable */.cS)(view));
    for (const { title, text } of annotationsOf(view))
        log.annotate(title, text);
    warnOfReference(result, log);
    const published = await (0,until_aborted/* untilAborted */.Eu)(signal, tryPublish(result, inputs, log));
    const attestation = await (0,until_aborted/* untilAborted */.Eu)(signal, tryPersist(result, inputs, log));
    await (0,summary/* trySummary */.g)(() => (0,summary/* writeSummary */.S)(result, view, { artifact: published.artifact, attestation }), log);
    const { signing } = result;
    if (signing.kind === 'not-signed')
        (0,failed_step/* fail */.f)({ ...(0,failure/* toFailure */.w)(signing.error), remedy: signing.remedy }, log);
    if (published.failure !== null)
        (0,failed_step/* fail */.f)(published.failure, log);
    return { exitCode: published.failure?.exitCode ?? (0,exit_code/* exitCodeOf */.F)(result), verdict: result.verdict };
}
function setOutputs(result, view) {
    core.setOutput('evidence-path', result.evidenceFolder);
    core.setOutput('evidence-sha256', result.bundleSha256);
    core.setOutput('subject', result.reading.subject?.kind ?? '');
    core.setOutput('image-digest', view.imageDigest);
    core.setOutput('seccomp-sha256', view.seccompSha256);
    const failed = (0,report_view/* failedProbes */.h)(view).map(({ probeId }) => probeId);
    core.setOutput('failed-probes', failed.join(','));
    if (result.signing.kind !== 'signed')
        return;
    core.setOutput('signature-path', result.signing.path);
    core.setOutput('signer', quiet((0,signed_by/* signerLine */.z7)(result.signing.signedBy)));
}
function quiet(text) {
    return text.replace(/[^A-Za-z0-9 .,:/@_+=~()-]/gu, (character) => [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''));
}
function warnOfReference({ reading, otherDockerfiles: others }, log) {
    if (reading.subject?.kind !== 'reference')
        return;
    const seen = others.length === 0 ? '' : ` ${others.join(', ')} of this repository is not attested.`;
    log.warn('Sandbox attestation: the reference sandbox', `What was attested is this action's own sandbox, and no image of this repository.${seen} To attest your own, add a Dockerfile.sandbox or name one with the input dockerfile.`);
}
async function tryPublish(result, inputs, log) {
    if (!inputs.upload)
        return { artifact: null, failure: null };
    try {
        return { artifact: await (0,publish/* publish */.m)(result, inputs, log), failure: null };
    }
    catch (error) {
        return { artifact: null, failure: (0,failure/* toFailure */.w)(error) };
    }
}


/***/ }),

/***/ 37783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ trustIn),
/* harmony export */   ex: () => (/* binding */ publicPathOf),
/* harmony export */   z7: () => (/* binding */ signerLine)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function signerLine(signedBy) {
    switch (signedBy.kind) {
        case 'key':
            return `key ${signedBy.fingerprint}`;
        case 'certificate':
            return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${signedBy.identity} (${signedBy.issuer})`, 500);
    }
}
function publicPathOf(signedBy) {
    return signedBy.kind === 'key' ? signedBy.publicPath : null;
}
function trustIn(signedBy) {
    switch (signedBy.kind) {
        case 'key':
            return { kind: 'key', publicKey: signedBy.publicKey };
        case 'certificate': {
            const { identity, issuer, root } = signedBy;
            if (root.kind === 'unknown')
                return { kind: 'not-chosen' };
            const trustedRoot = root.kind === 'given' ? root.text : null;
            return { kind: 'certificate', identity, issuer, match: 'exact', trustedRoot };
        }
    }
}


/***/ })

};
