export const id = 1744;
export const ids = [1744];
export const modules = {

/***/ 35720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/src/attest/attest.js + 71 modules
var attest = __webpack_require__(6802);
// EXTERNAL MODULE: ./build/src/attest/entry/here.js + 1 modules
var here = __webpack_require__(95587);
// EXTERNAL MODULE: ./build/src/attest/entry/interrupt.js + 1 modules
var interrupt = __webpack_require__(70855);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/workspace-path.js
var workspace_path = __webpack_require__(16500);
// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/report/run-view.js + 1 modules
var run_view = __webpack_require__(64837);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/src/report/view.js
var report_view = __webpack_require__(37455);
// EXTERNAL MODULE: ./build/src/signing/signed-by.js
var signed_by = __webpack_require__(37783);
// EXTERNAL MODULE: ./build/src/attest/entry/compare.js + 3 modules
var compare = __webpack_require__(84285);
// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
;// CONCATENATED MODULE: ./build/src/publish/artifact-name.js
/** Artifact names may not hold `" : < > | * ? \ /` or line breaks; this keeps to less than is allowed. */
const FORBIDDEN = /[^A-Za-z0-9._-]+/g;
/** What every evidence artifact's name begins with. */
const BEGINNING = 'sandbox-attestation-evidence';
/** `sandbox-attestation-evidence-<venue>-<date>-<engine>-<profile>-<attempt>-<first 8 hex digits of the bundle's sha256>`. */
function artifactName(parts) {
    const { venue, date, engine, profile, attempt, bundleSha256 } = parts;
    const digits = bundleSha256.replace(/^sha256:/, '').slice(0, 8);
    return [BEGINNING, ...[venue, date, engine, profile, attempt, digits].map(allowed)].join('-');
}
/**
 * Whether a name is one that {@link artifactName} gives to another run of the same kind: venue, engine and profile are
 * the same; date, attempt and digits are any.
 */
function isOfSameKind(name, { venue, engine, profile }) {
    const [own, ...kind] = [venue, engine, profile].map((part) => allowed(part).replaceAll('.', '\\.'));
    const words = [BEGINNING, own, '\\d{4}-\\d{2}-\\d{2}', ...kind, '\\d{1,10}', '[0-9a-f]{8}'];
    return new RegExp(`^${words.join('-')}$`).test(name);
}
function allowed(part) {
    return part.replace(FORBIDDEN, '_').slice(0, 64);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/action/publish.js




/** Uploads the evidence folder as an artifact, sets the artifact outputs and echoes the artifact's name. */
async function publish(result, inputs, log) {
    const name = inputs.artifactName ?? artifactName(namePartsOf(result));
    log.stage('upload', name);
    // The upload's own module is most of what this program weighs: loaded only when something is uploaded.
    const { artifactUrl, uploadEvidence } = await Promise.all(/* import() */[__webpack_require__.e(6913), __webpack_require__.e(4690), __webpack_require__.e(1252), __webpack_require__.e(7343)]).then(__webpack_require__.bind(__webpack_require__, 47343));
    const folder = (0,external_node_path_.resolve)(result.evidenceFolder);
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(folder, entry.name));
    const uploaded = await uploadEvidence({ name, folder, files, retentionDays: inputs.retentionDays });
    const run = {
        serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository: process.env['GITHUB_REPOSITORY'] ?? '',
        runId: process.env['GITHUB_RUN_ID'] ?? '',
    };
    const url = artifactUrl(run, uploaded.id);
    core.setOutput('artifact-id', uploaded.id);
    core.setOutput('artifact-url', url);
    core.setOutput('artifact-digest', uploaded.digest);
    log.print(`Artifact: ${name}`);
    return { name, url };
}
/** What the name of this run's artifact is made of. */
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

;// CONCATENATED MODULE: ./build/src/action/baseline.js





/** The word for the last artifact of the same name on the branch. */
const LAST = 'last';
/** The baseline that lies on disk; null when there is none or it has to be fetched. Opened before the run writes. */
async function givenBaseline({ attest: { baseline } }) {
    return baseline === null || baseline === LAST ? null : (0,compare/* openBaseline */.Eg)(baseline);
}
/**
 * What changed since the baseline; null when none was asked for. Nothing that goes wrong here fails the step or changes
 * its verdict: it is a warning, and the summary says it.
 */
async function tryCompare(result, given, inputs, log) {
    if (inputs.attest.baseline === null)
        return null;
    const drift = await baseline_compare(result, given, inputs, log);
    if (drift.kind === 'not-compared')
        log.warn('Sandbox attestation: baseline', drift.why);
    return drift;
}
async function baseline_compare(result, given, inputs, log) {
    try {
        const trust = (0,compare/* trustOfRun */.Dp)(result.signing);
        return given === null
            ? await compareWithLast(result, inputs, log)
            : await (0,compare/* compareWith */.G_)(given, result.reading, trust);
    }
    catch (error) {
        const { message, remedy } = (0,failure/* toFailure */.w)(error);
        return { kind: 'not-compared', why: `${message} ${remedy}` };
    }
}
/** With the newest one that its reader would not block, else with the newest that can be read. */
async function compareWithLast(result, inputs, log) {
    const branch = branchOf(process.env);
    if (branch === null)
        return nothing('This run is for no branch, so that there is no last one.');
    if (inputs.gitHubToken === null)
        return nothing('The input github-token is empty.');
    log.stage('baseline', `the last artifact of the same name on ${branch}`);
    const { earlierArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(6913), __webpack_require__.e(7167)]).then(__webpack_require__.bind(__webpack_require__, 67167));
    let newest = null;
    const request = { ...lastOf(result, inputs), branch, token: inputs.gitHubToken };
    for await (const { name, runId, zip } of earlierArtifacts(request)) {
        const source = await (0,evidence_open/* openZip */.QH)(`artifact ${name} of run ${runId}`, zip);
        const drift = await (0,compare/* compareWith */.G_)(source, result.reading, (0,compare/* trustOfRun */.Dp)(result.signing));
        if (drift.kind === 'not-compared')
            continue;
        if (drift.state.kind !== 'blocked')
            return drift;
        newest ??= drift;
    }
    return newest ?? nothing(`No earlier run on ${branch} left an artifact of this name that can be read.`);
}
/** Artifacts are uploaded under names that never repeat: the same name is the same but for date, attempt and digits. */
function lastOf(result, { artifactName }) {
    const parts = namePartsOf(result);
    return {
        apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
        repository: process.env['GITHUB_REPOSITORY'] ?? '',
        runId: process.env['GITHUB_RUN_ID'] ?? '',
        name: artifactName,
        isName: (name) => (artifactName === null ? isOfSameKind(name, parts) : name === artifactName),
        limitBytes: evidence_open/* OPEN_LIMITS */.Iy.totalBytes,
    };
}
/** The branch that a pull request goes into, else the run's own; null for a tag. */
function branchOf(environment) {
    const [, own] = /^refs\/heads\/(.+)$/.exec(environment['GITHUB_REF'] ?? '') ?? [];
    return environment['GITHUB_BASE_REF'] || (own ?? null);
}
function nothing(why) {
    return { kind: 'not-compared', why };
}

// EXTERNAL MODULE: ./build/src/attest/entry/settings.js
var settings = __webpack_require__(81255);
// EXTERNAL MODULE: ./build/src/attest/entry/text-forms.js
var text_forms = __webpack_require__(77263);
;// CONCATENATED MODULE: ./build/src/action/inputs.js



/**
 * Reads every input, once.
 *
 * @throws AttestationError `usage` naming the input, what it was and what it may be
 */
function readInputs(getInput) {
    const given = {};
    for (const name of settings/* SETTING_NAMES */.OI) {
        const text = getInput(name);
        given[name] = settings/* SETTINGS */.yy[name].kind === 'list' ? entries(text) : text;
    }
    return {
        attest: (0,settings/* readSettings */.sb)(given, (name) => `The input ${name}`),
        workingDirectory: folder(getInput('working-directory') || '.'),
        upload: yes('upload', getInput('upload') || 'true'),
        artifactName: artifact(getInput('artifact-name')),
        retentionDays: days(getInput('retention-days')),
        persistAttestation: yes('persist-attestation', getInput('persist-attestation') || 'false'),
        gitHubToken: token(getInput('github-token')),
    };
}
/** One entry a line; empty lines do not count. */
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
    const problem = (0,text_forms/* path */.Ae)(text);
    if (problem !== null)
        throw invalid('working-directory', text, problem);
    return text;
}
/** What artifacts may be called (actions/toolkit), without what could steer a log, a shell or a path. */
const ARTIFACT_NAME = /^[A-Za-z0-9_(][A-Za-z0-9 ._()+=@,#-]{0,254}$/;
function artifact(text) {
    if (text === '' || ARTIFACT_NAME.test(text))
        return text || null;
    const remedy = 'Use at most 255 letters, digits, blanks and . _ ( ) + = @ , # -, or leave it out.';
    throw invalid('artifact-name', text, remedy);
}
/** It stands in a header. What is wrong with it is never shown: it may be a secret all the same. */
function token(text) {
    if (text === '' || /^[\x20-\x7e]{1,4096}$/.test(text))
        return text || null;
    throw invalid('github-token', '***', 'Give the token alone, without line breaks.');
}
function invalid(name, text, remedy) {
    return new errors/* AttestationError */.L('usage', 'invalid-setting', `The input ${name} cannot be "${(0,errors/* printable */.g)(text, 80)}".`, remedy);
}

// EXTERNAL MODULE: ./build/src/action/log.js
var action_log = __webpack_require__(48194);
;// CONCATENATED MODULE: ./build/src/action/persist.js



/**
 * Adds the signature to the repository's attestations, when that is asked for. Nothing that goes wrong here fails the
 * step: the evidence is on disk and signed, and everybody who has it can verify it.
 *
 * @returns the attestation's address; null when there is none
 */
async function tryPersist(result, inputs, log) {
    if (!inputs.persistAttestation)
        return null;
    const why = whyNot(result, inputs);
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
/**
 * Who looks there asks whether there is a signature, and seldom what it says: so only evidence that the run's own reader
 * accepts is added, and only what a certificate signed, because nothing else is ever verified there.
 */
function whyNot({ signing, verdict }, { gitHubToken }) {
    if (signing.kind !== 'signed')
        return 'the evidence is not signed.';
    if (signing.signedBy.kind !== 'certificate') {
        return 'a key signed the evidence, and gh attestation verify knows certificates only. Use signing: keyless.';
    }
    if (verdict !== 'ACCEPTED')
        return `the verdict is ${verdict}.`;
    return gitHubToken === null ? 'the input github-token is empty.' : null;
}
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
        signature: await (0,promises_.readFile)(signing.path),
    });
    core.setOutput('attestation-id', id);
    core.setOutput('attestation-url', url);
    log.print(`Attestation: ${url}`);
    return url;
}

// EXTERNAL MODULE: ./build/src/action/state.js
var state = __webpack_require__(29049);
// EXTERNAL MODULE: ./build/src/attest/entry/signature-view.js
var signature_view = __webpack_require__(8458);
// EXTERNAL MODULE: ./build/src/report/drift.js
var report_drift = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/src/report/grouped.js
var grouped = __webpack_require__(14206);
;// CONCATENATED MODULE: ./build/src/report/summary.js




/** The runner drops a step's summary whole when it is longer than 1 MiB; this view stays well below. */
const SUMMARY_LIMIT_BYTES = 1024 * 1024;
const DETAILS = [
    { cell: 400, rows: 100, tables: true, command: 8000 },
    { cell: 160, rows: 50, tables: true, command: 8000 },
    { cell: 80, rows: 25, tables: false, command: 4000 },
];
/** Whatever it is given, below 100 kB. */
const LEAST = { cell: 40, rows: 12, tables: false, command: 1000 };
/** The job summary: Markdown in which no text from outside can be markup, always within the platform's bound. */
function jobSummary(view, links) {
    for (const detail of DETAILS) {
        const markdown = render(view, links, detail);
        if (Buffer.byteLength(markdown) < SUMMARY_LIMIT_BYTES)
            return markdown;
    }
    return render(view, links, LEAST);
}
function render(view, links, detail) {
    const text = new Markup(detail);
    const passed = view.probes.filter((probe) => probe.verdict === 'PASS').length;
    const corroborated = view.probes.filter((probe) => probe.corroboration === 'corroborated').length;
    const { cell } = text;
    return [
        `## Sandbox attestation: ${view.verdict}`,
        '',
        `${passed} of ${view.probes.length} probes passed, ${corroborated} corroborated by the host; venue ${cell(view.venue)}, ${cell(view.runtime)}.`,
        '',
        ...(detail === DETAILS[0]
            ? []
            : ['Detail is left out here for want of room: the bundle holds all of it.', '']),
        ...probeTable(view, text),
        ...(detail.tables ? controlTable(view.controls, text) : []),
        ...(view.drift === null ? [] : driftSection(view.drift, text)),
        ...reasonList(view.reasons, text),
        ...evidenceTable(view, links, text),
        ...commandBlock(links, detail),
    ].join('\n');
}
/** In the packet's order, but where there is no room for all: then those that do not stand come first. */
function probeTable(view, { detail, row, code, cell, rows }) {
    const failed = (0,report_view/* failedProbes */.h)(view);
    const ordered = view.probes.length <= detail.rows
        ? view.probes
        : [...failed, ...view.probes.filter((probe) => !failed.includes(probe))];
    return [
        row('probe', 'L1', 'verdict', 'host', 'actual', 'expected', 'closed by'),
        '|---|---|---|---|---|---|---|',
        ...rows(ordered, (probe) => row(code(probe.probeId), cell(probe.l1), marked(probe.verdict, probe.verdict === 'PASS'), marked(probe.corroboration, probe.corroboration === 'corroborated'), cell(probe.actual), cell(probe.expected), cell(probe.closedBy))),
        '',
    ];
}
/** Folded away: what counts of it, that each one bit, stands in its title. */
function controlTable(controls, { row, code, cell, rows }) {
    if (controls.length === 0)
        return [];
    const bit = controls.filter(({ state }) => state === 'bit').length;
    return [
        `<details><summary>${bit} of ${controls.length} controls bit</summary>`,
        '',
        row('control', 'state', 'flipped', 'why not'),
        '|---|---|---|---|',
        ...rows(controls, ({ id, state, flipped, why }) => row(code(id), marked(state, state === 'bit'), cell(flipped.join(', ')), cell(why))),
        '',
        '</details>',
        '',
    ];
}
/** What changed since earlier evidence, and what that evidence is worth. */
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
    const lines = rows((0,grouped/* groupReasons */.F)(reasons), (reason) => `- ${cell(reason.message)} (${code(reason.code)}) ${cell(reason.remedy)}`);
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
    const shown = commands.filter((command) => command.length <= limit).slice(0, rows);
    const left = commands.length - shown.length;
    return [
        '### How to verify it',
        '',
        '```sh',
        // No command can end the block: each is one line that begins with a word of ours.
        ...shown.map((command) => (0,errors/* printable */.g)(command, limit)),
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
/** A word of ours; one that is not as it should be stands out. */
function marked(word, good) {
    return good ? word : `**${word}**`;
}
/** What Markdown or HTML could take for its own, and the dot with which GitHub begins a link (`www.`). */
const MARKUP = /[^\p{L}\p{N} ,.;'"/+%…-]|(?<=www)\./giu;
/** Markdown of one level of detail. */
class Markup {
    detail;
    constructor(detail) {
        this.detail = detail;
    }
    /**
     * A text as plain text in a Markdown table: every character that could be markup, HTML or a link is an entity. GitHub
     * looks for addresses, people and issues in the text that comes of it, so `@` and `#` end theirs with an empty element.
     */
    cell = (hostile) => (0,errors/* printable */.g)(hostile, this.detail.cell).replace(MARKUP, (character) => {
        const entity = `&#${character.codePointAt(0) ?? 0};`;
        return character === '@' || character === '#' ? `${entity}<wbr>` : entity;
    });
    code = (hostile) => `<code>${this.cell(hostile)}</code>`;
    row = (...cells) => `| ${cells.join(' | ')} |`;
    /** As many lines as this level has room for, and how many there are besides. */
    rows = (all, line) => {
        const left = all.length - this.detail.rows;
        return [...all.slice(0, this.detail.rows).map(line), ...(left > 0 ? ['', `… and ${left} more`] : [])];
    };
}

// EXTERNAL MODULE: ./build/src/report/verify-commands.js
var verify_commands = __webpack_require__(84298);
;// CONCATENATED MODULE: ./build/src/action/summary.js




/** Writes the job summary: the run, its evidence, and how a stranger verifies it from where this run left it. */
async function writeSummary({ bundle, bundleSha256, evidenceFolder, reading, signing }, view, { artifact, attestation }) {
    const signature = (0,signature_view/* signatureView */.O)(signing);
    const run = {
        repository: process.env['GITHUB_REPOSITORY'] ?? '',
        runId: process.env['GITHUB_RUN_ID'] ?? '',
    };
    const commands = (0,verify_commands/* strangersLines */.d)({ folder: artifact?.name ?? evidenceFolder, bundle, signature }, { artifact: artifact && { name: artifact.name, ...run }, persisted: attestation !== null });
    const bundleName = reading.bundleName ?? '';
    const links = { bundleName, bundleSha256, artifact, signature, attestation, commands };
    await core.summary.addRaw(jobSummary(view, links)).write();
}

;// CONCATENATED MODULE: ./build/src/action/index.js


















/** The Action's step. Nothing is thrown from here: an error becomes an annotation and a failed step. */
async function main() {
    const log = new action_log/* ActionLog */.n(core, { debugging: core.isDebug() });
    // A cancelled job's steps get SIGINT, then SIGTERM: time enough to remove the container.
    const { signal, release } = (0,interrupt/* interruptSignal */.C)();
    try {
        const inputs = readInputs(core.getInput);
        if (inputs.gitHubToken !== null)
            core.setSecret(inputs.gitHubToken);
        const { exitCode, verdict } = await run(inputs, log, signal);
        // Last, and never before the step's own end is known: a later step that reads only this must not go on after a
        // step that failed, whatever the evidence is worth.
        core.setOutput('verdict', exitCode === 0 ? verdict : 'BLOCKED');
        process.exitCode = exitCode;
    }
    catch (error) {
        core.setOutput('verdict', 'BLOCKED');
        process.exitCode = fail(signal.aborted ? (0,failure/* interrupted */.V)(String(signal.reason)) : (0,failure/* toFailure */.w)(error), log);
    }
    finally {
        log.stages();
        release();
    }
}
/** The road, then what the job sees of it: the evidence is on disk before anything else is done with it. */
async function run(inputs, log, signal) {
    await enterWorkingDirectory(inputs.workingDirectory);
    const given = await givenBaseline(inputs);
    const result = await (0,attest/* attest */.s)(inputs.attest, {
        ...(0,here/* surroundingsHere */.U)(log, signal),
        // Nobody would keep a runner's own key.
        stateFolder: null,
        identityToken: () => core.getIDToken('sigstore'),
        // For the post step: what a killed step left is told by its run's id.
        onRunId: (id) => core.saveState(state/* RUN_ID_STATE */.u, id),
    });
    const drift = await tryCompare(result, given, inputs, log);
    const view = (0,run_view/* viewOf */.d)(result.reading, result.verdict, drift);
    setOutputs(result, view);
    log.print((0,table/* runTable */.cS)(view));
    annotate(view, log);
    const published = await tryPublish(result, inputs, log);
    const attestation = await tryPersist(result, inputs, log);
    await writeSummary(result, view, { artifact: published.artifact, attestation });
    return { exitCode: exitCodeOf(result, published.failure, log), verdict: result.verdict };
}
/** What the step ends with; what was not signed or not uploaded fails it, as evidence that nobody can rely on or find. */
function exitCodeOf({ signing, verdict }, notPublished, log) {
    if (signing.kind === 'not-signed')
        fail((0,failure/* toFailure */.w)(signing.error), log);
    if (notPublished !== null)
        return fail(notPublished, log);
    if (signing.kind === 'not-signed')
        return signing.error.exitCode;
    return verdict === 'BLOCKED' ? 3 : 0;
}
/** What later steps of the job may use, but for the verdict; whatever was not made stays empty. */
function setOutputs(result, view) {
    core.setOutput('evidence-path', result.evidenceFolder);
    core.setOutput('evidence-sha256', result.bundleSha256);
    core.setOutput('image-digest', view.imageDigest);
    core.setOutput('seccomp-sha256', view.seccompSha256);
    const failed = (0,report_view/* failedProbes */.h)(view).map(({ probeId }) => probeId);
    core.setOutput('failed-probes', failed.join(','));
    if (result.signing.kind !== 'signed')
        return;
    core.setOutput('signature-path', result.signing.path);
    core.setOutput('signer', quiet((0,signed_by/* signerLine */.z7)(result.signing.signedBy)));
}
/**
 * A text whose characters no shell, template or log takes for its own: a branch's name is part of a certificate's
 * identity, and may hold `$(…)`. Other characters are percent-encoded (RFC 3986).
 */
function quiet(text) {
    return text.replace(/[^A-Za-z0-9 .,:/@_+=~()-]/gu, (character) => [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''));
}
/** A runner shows ten error annotations of a step and drops the others in silence. */
const MOST_ANNOTATIONS = 10;
/** Reasons that say of one probe what its own annotation says better. */
const OF_ONE_PROBE = ['probe-failed', 'uncorroborated', 'contradicted'];
/** An error annotation for each probe that does not stand, then for every other reason; the last one counts what is left. */
function annotate(view, log) {
    const all = [...(0,report_view/* failedProbes */.h)(view).map(ofProbe), ...(view.verdict === 'BLOCKED' ? ofReasons(view) : [])];
    const shown = all.length > MOST_ANNOTATIONS ? all.slice(0, MOST_ANNOTATIONS - 1) : all;
    for (const { title, text } of shown)
        log.annotate(title, text);
    if (shown.length === all.length)
        return;
    const left = all.slice(shown.length).map(({ title }) => title);
    log.annotate(`${left.length} more`, `The job summary has them all: ${left.join('; ')}`);
}
function ofProbe(probe) {
    const closed = probe.closedBy === '' ? '' : ` Closed by: ${probe.closedBy}.`;
    return {
        title: `${probe.probeId} ${probe.verdict === 'FAIL' ? 'failed' : probe.corroboration}`,
        text: `Expected: ${probe.expected}. Actual: ${probe.actual}. ${probe.why}${closed}`,
    };
}
function ofReasons({ reasons }) {
    return reasons
        .filter(({ code }) => !OF_ONE_PROBE.includes(code))
        .map(({ code, message, remedy }) => ({
        title: `Sandbox attestation: ${code}`,
        text: `${message} ${remedy}`,
    }));
}
/** The upload's failure does not keep the summary from being written, and fails the step afterwards. */
async function tryPublish(result, inputs, log) {
    if (!inputs.upload)
        return { artifact: null, failure: null };
    try {
        return { artifact: await publish(result, inputs, log), failure: null };
    }
    catch (error) {
        return { artifact: null, failure: (0,failure/* toFailure */.w)(error) };
    }
}
function fail(failure, log) {
    log.annotate(`Sandbox attestation: ${failure.code}`, `${failure.message} ${failure.remedy}`);
    return failure.exitCode;
}
/** Below the workspace only: a later step's files, or another checkout beside it, are not this step's to attest. */
async function enterWorkingDirectory(given) {
    const workspace = process.env['GITHUB_WORKSPACE'] ?? '.';
    try {
        process.chdir(await (0,workspace_path/* resolveBelow */.ii)({ given, name: 'working-directory', workspace, purpose: 'shown' }));
    }
    catch (cause) {
        if (cause instanceof errors/* AttestationError */.L)
            throw cause;
        throw new errors/* AttestationError */.L('usage', 'no-working-directory', `The working directory ${(0,errors/* printable */.g)(given, 160)} is not a folder below the workspace.`, 'Check the input working-directory, and that the repository is checked out before this step.', cause);
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

/***/ 81255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ SIGNING_SETTINGS),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _engine_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83317);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _text_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77263);



/**
 * Every setting of a run, once: the command line's options, the Action's inputs (action.yml is tested against this)
 * and the help text all come from here. An empty default means: not set.
 */
const SETTINGS = {
    engine: text('NAME', 'auto', 'Container engine: auto (the first local one that answers), docker or podman.'),
    'engine-program': text('FILE', '', "Absolute path of the engine's client, with --engine docker or podman. Default: the system's own; PATH is not searched."),
    'allow-engine-endpoint': flag('Accept an engine that DOCKER_HOST or a Docker context chose. A reader has to waive it as well.'),
    'pull-credentials': text('FILE', '', 'Registry credentials for the pull of the base image alone, as {"auths": …}. Default: none; no credential store is used.'),
    venue: text('VPS', '', 'VPS when this host is the machine to attest; in CI and for rehearsals leave it out.'),
    seccomp: text('PROFILE', '', "Seccomp profile: targeted-deny, deny-by-default, or a file. Default: the workspace's own seccomp-deny-by-default.json, else targeted-deny."),
    context: text('DIR', '', "Build context. Default: the working directory when it has a Dockerfile.sandbox, else this project's own."),
    dockerfile: text('FILE', '', 'Dockerfile of the sandbox. Default: Dockerfile.sandbox in the context.'),
    tag: text('TAG', _engine_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_TAG */ .fL, 'Tag of the built image; the run itself uses the image id.'),
    'base-image': text('REF', '', "Base image: a reference, debian-packages, or auto. Default: the Dockerfile's own (in a rehearsal: auto)."),
    'build-network': flag('Let the image build reach the network; recorded in the evidence.'),
    'include-untracked': flag('Take files of the context into the build that git does not track.'),
    input: text('DIR', '', "The operator's packet folder, staged read-only at /in. Default: a fixture."),
    output: text('DIR', 'attestation', 'Where the evidence folder is written.'),
    force: flag("Overwrite another run's evidence in the output folder."),
    deposit: text('PATH', '', 'Also place the bundle (and its signature) at this path, whole or not at all.'),
    posture: {
        ...flag('Take the complete posture beside the run: the reference image’s, and the sandbox’s own where it can.'),
        default: 'true',
    },
    timeout: text('SECONDS', '60', 'Time limit of the sandbox run, after which its container is killed.'),
    seal: flag('Run a Python payload by a launcher that denies exec and new processes to itself first; recorded as self-applied.'),
    controls: {
        ...text('MODE', 'packet', "Runs weakened on purpose, in which probes must fail: packet (the probes' own), all (also one for each hardening flag), or none."),
        none: true,
    },
    'extra-run-args': {
        kind: 'list',
        value: 'ARG',
        default: '',
        description: 'Further argument for the sandbox run, in --flag=value form (--label, --hostname, --cpus, --memory, --pids-limit, --ulimit, --security-opt=apparmor=docker-default, --security-opt=label=type:container_t), each only tighter than the default. Repeatable; as an input: one a line.',
    },
    challenge: text('TEXT', '', "A verifier's challenge, recorded in the evidence so that it cannot be an old one."),
    baseline: text('PATH', '', 'Earlier evidence (folder, bundle or zip): say what changed since. As an input also last: the last artifact of the same name on the branch (permission actions: read). No verdict depends on it.'),
    signing: {
        ...text('MODE', 'auto', "Who signs: auto (the job's identity, else the key that is given, else on the command line this user's own key), keyless, key, or none."),
        option: 'sign',
    },
    'signing-key': {
        ...text('FILE', '', "Private key that signs: PEM, PKCS#8, P-256 or ed25519. Default: the environment's SIGNING_KEY; its passphrase: SIGNING_KEY_PASSPHRASE."),
        option: 'key',
    },
    'fulcio-url': text('URL', '', "Certificate authority of a private Sigstore. Default: the public one, or GitHub's."),
    'rekor-url': text('URL', '', 'Transparency log of a private Sigstore.'),
    'tsa-url': text('URL', '', 'Timestamp authority of a private Sigstore.'),
    'trusted-root': text('FILE', '', "Trusted root of the Sigstore instance that signs, with which the run checks its own signature. Default: public-good's; another instance's signature is not checked by the run."),
};
const SETTING_NAMES = Object.keys(SETTINGS);
/** The settings that say who signs: all that `sign` takes. */
const SIGNING_SETTINGS = [
    'signing',
    'signing-key',
    'fulcio-url',
    'rekor-url',
    'tsa-url',
    'trusted-root',
];
/** What the command line calls a setting, without its dashes. */
function optionOf(name) {
    const setting = SETTINGS[name];
    return setting.option ?? name;
}
/** A day: longer than any job may run. */
const MAX_TIMEOUT_SECONDS = 86_400;
/**
 * The caller's words as typed inputs.
 *
 * @param written how a setting is called where the caller wrote it (`--engine`, or `input engine`), for messages
 * @throws AttestationError `usage` naming the setting, what it was and what it may be
 */
function readSettings(given, written) {
    const one = (name) => {
        const value = given[name];
        if (typeof value !== 'string' || value === '')
            return SETTINGS[name].default;
        const problem = _text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_FORMS */ .E_[name]?.(value) ?? null;
        if (problem !== null)
            throw invalid(written(name), _text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET */ .bB.includes(name) ? '***' : value, problem);
        return value;
    };
    const optional = (name) => one(name) || null;
    const choice = (name, choices) => {
        const value = one(name);
        const found = choices.find((candidate) => candidate === value);
        if (found !== undefined)
            return found;
        throw invalid(written(name), value, `Use one of: ${choices.join(', ')}.`);
    };
    const yes = (name) => {
        const value = one(name).toLowerCase();
        if (value === '' || value === 'false')
            return false;
        if (value === 'true')
            return true;
        throw invalid(written(name), value, 'Use true or false.');
    };
    const extra = listed(given['extra-run-args'], written);
    return {
        engine: choice('engine', ['auto', 'docker', 'podman']),
        engineProgram: optional('engine-program'),
        allowEngineEndpoint: yes('allow-engine-endpoint'),
        pullCredentials: optional('pull-credentials'),
        venue: one('venue') === '' ? null : choice('venue', ['VPS']),
        seccomp: optional('seccomp'),
        context: optional('context'),
        dockerfile: optional('dockerfile'),
        tag: one('tag'),
        baseImage: optional('base-image'),
        buildNetwork: yes('build-network'),
        includeUntracked: yes('include-untracked'),
        input: optional('input'),
        output: one('output'),
        force: yes('force'),
        deposit: optional('deposit'),
        posture: yes('posture'),
        controls: choice('controls', ['packet', 'all', 'none']),
        timeoutSeconds: seconds(one('timeout'), written('timeout')),
        seal: yes('seal'),
        extraRunArguments: extra,
        challenge: optional('challenge'),
        baseline: optional('baseline'),
        signing: {
            mode: choice('signing', ['auto', 'keyless', 'key', 'none']),
            key: optional('signing-key'),
            instance: {
                fulcioUrl: optional('fulcio-url'),
                rekorUrl: optional('rekor-url'),
                tsaUrl: optional('tsa-url'),
            },
            trustedRoot: optional('trusted-root'),
        },
    };
}
function listed(given, written) {
    const name = 'extra-run-args';
    const entries = given === undefined ? [] : typeof given === 'string' ? [given] : given;
    if (entries.length > _text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ENTRIES */ .V0)
        throw invalid(written(name), entries.join(' '), `Give at most ${_text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ENTRIES */ .V0} arguments.`);
    for (const entry of entries) {
        const problem = _text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_FORMS */ .E_[name]?.(entry) ?? null;
        if (problem !== null)
            throw invalid(written(name), entry, problem);
    }
    return entries;
}
function seconds(value, name) {
    const number = Number(value);
    if (/^[0-9]{1,6}$/.test(value) && number >= 1 && number <= MAX_TIMEOUT_SECONDS)
        return number;
    throw invalid(name, value, `Use whole seconds from 1 to ${MAX_TIMEOUT_SECONDS}.`);
}
function invalid(name, value, remedy) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('usage', 'invalid-setting', `${name} cannot be "${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(value, 80)}".`, remedy);
}
function text(value, defaultValue, description) {
    return { kind: 'text', value, default: defaultValue, description };
}
function flag(description) {
    return { kind: 'flag', value: null, default: 'false', description };
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

/***/ 83317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ LABEL_PREFIX),
/* harmony export */   DZ: () => (/* binding */ REFERENCE_TAG),
/* harmony export */   fL: () => (/* binding */ DEFAULT_TAG),
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
