export const id = 8527;
export const ids = [8527];
export const modules = {

/***/ 28527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concludeRun: () => (/* binding */ concludeRun)
});

// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var evidence_bundle = __webpack_require__(41132);
// EXTERNAL MODULE: ./build/src/evidence/collect.js
var collect = __webpack_require__(39440);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/src/evidence/file-names.js
var file_names = __webpack_require__(17523);
// EXTERNAL MODULE: ./build/src/evidence/write.js
var write = __webpack_require__(1557);
;// CONCATENATED MODULE: ./build/src/evidence/deposit.js





/**
 * Writes the bundle, and its signature if there is one, to where the packet's §4 wants them on a VPS: to a file's path,
 * or into an existing folder under the bundle's own name. Each file is written whole or not at all. The evidence folder
 * does not change.
 *
 * @returns the bundle's path there
 * @throws AttestationError `deposit-exists` (usage) if something is there and `force` is not given,
 *   `output-not-file` (usage) if it cannot be replaced, or `evidence-not-written`
 */
async function depositEvidence(written, signature, path, force) {
    const found = await (0,promises_.lstat)(path).catch(() => null);
    const [folder, name] = found?.isDirectory() ? [path, written.bundleName] : [(0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path)];
    if (!force && (await (0,promises_.lstat)((0,external_node_path_.join)(folder, name)).catch(() => null)) !== null)
        throw exists((0,external_node_path_.join)(folder, name), written);
    // Before the signature is placed, which would stay alone.
    await (0,write/* checkReplaceable */.X7)(folder, name);
    // The signature first: a bundle without it would look unsigned.
    if (signature !== null)
        await (0,write/* placeFile */.af)(folder, (0,file_names/* signatureName */.S1)(name), signature);
    return (0,write/* placeFile */.af)(folder, name, written.bundleBytes);
}
function exists(path, { folder }) {
    return new errors/* AttestationError */.L('deposit-exists', `The evidence was not deposited: there is something at ${(0,errors/* printable */.g)(path)} already. It is saved in ${(0,errors/* printable */.g)(folder)}.`);
}

// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var expectations = __webpack_require__(46331);
// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(96096);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 18 modules
var reader = __webpack_require__(84211);
// EXTERNAL MODULE: ./build/src/foundation/until-aborted.js
var until_aborted = __webpack_require__(54772);
// EXTERNAL MODULE: ./build/src/foundation/workspace-path.js
var workspace_path = __webpack_require__(32555);
// EXTERNAL MODULE: ./build/src/report/views.js
var report_views = __webpack_require__(41623);
// EXTERNAL MODULE: ./build/src/signing/sign-evidence.js
var sign_evidence = __webpack_require__(27079);
// EXTERNAL MODULE: ./build/src/signing/signed-by.js
var signed_by = __webpack_require__(59980);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(4978);
// EXTERNAL MODULE: ./build/src/evidence/control-record.js + 2 modules
var control_record = __webpack_require__(29670);
// EXTERNAL MODULE: ./build/src/probes/kernel/facts.js
var facts = __webpack_require__(87907);
;// CONCATENATED MODULE: ./build/src/attest/auxiliary/written-controls.js



/** Returns the negative controls' results as the bundle holds them. */
function writtenControls(runs, attested, { observations }, { normalised }) {
    const outcomes = runs.map((each) => outcomeOf(each, attested));
    return (0,control_record/* recordControls */.g6)(outcomes, { host: attested, observations, profile: normalised });
}
/** Returns a negative control with host facts as complete as the attested run's. */
function outcomeOf(each, attested) {
    const { ids } = each;
    if (each.state === 'did-not-run')
        return { ids, state: each.state, why: (0,errors/* printable */.g)(each.why) };
    const { run, folders, collected, image, marker } = each;
    const host = {
        ...attested,
        container: run.container,
        folders,
        seccomp: run.seccomp,
        // What the payload observed already has the mount table; a second copy would only make every negative control
        // longer.
        kernel: run.kernel.gate === 'missed' ? run.kernel : { ...run.kernel, mountinfo: null },
        kernel_end: facts/* END_NOT_ASKED */.z,
        seal: run.seal,
        report_md: collected.reportMd,
        ...(image === null ? {} : { image: image.facts, inventory: image.inventory }),
    };
    return { ids, state: 'ran', host, collected, ended: run.ended, exitCode: run.exitCode, marker };
}

;// CONCATENATED MODULE: ./build/src/attest/expected.js
/**
 * What a run expects of its own evidence: the image that it built, and the profile and payload that it used; under a
 * policy, what its readers expect. Without one this checks that everything in the bundle is consistent; whether these
 * are the right ones is decided by a stranger's pins. A signature must verify. The run waives a signature only if none
 * was made, or if it cannot be checked here.
 */
function ownExpectations({ inputs, image, policy }, bundle, trust) {
    return {
        ...policy,
        trust: policy.trust.kind === 'not-chosen' ? trust : policy.trust,
        image: policy.image ?? [image.built.id],
        seccomp: policy.seccomp ?? [bundle.seccomp_sha256],
        payload: policy.payload ?? [bundle.payload_sha256],
        challenge: policy.challenge ?? inputs.challenge,
        waivers: new Set([
            ...(policy.trust.kind === 'not-chosen' ? WAIVED_ON_READ_BACK[trust.kind] : []),
            ...[...policy.waivers].filter((waiver) => waiver !== 'executables' || policy.image !== null),
            // An earlier step of a job may have set DOCKER_HOST: only the caller's own word waives it.
            ...(inputs.allowEngineEndpoint ? ['engine-endpoint'] : []),
            // A run without posture reads itself back without it; any other reader must waive it himself.
            ...(inputs.posture ? [] : ['no-posture']),
            ...(inputs.controls === 'none' ? ['uncontrolled'] : []),
        ]),
    };
}
/** Under a policy that names a signer the run waives none of it: its readers do not, either. */
const WAIVED_ON_READ_BACK = {
    'not-chosen': new Set(['unsigned', 'claimed-venue']),
    key: new Set(['claimed-venue']),
    certificate: new Set(),
};

;// CONCATENATED MODULE: ./build/src/attest/conclude.js

















/**
 * The second half of the pipeline: observations → verdicts → bundle → read back. The run writes a bundle whatever the
 * payload did; the reader decides what it is worth.
 *
 * @throws AttestationError if the evidence cannot be written
 */
async function concludeRun(ended) {
    const { inputs, runContext, run } = ended;
    if (run.ended !== 'exited')
        runContext.progress.note(endedBadly(run));
    const collected = await conclude_collect(ended);
    const beside = evidenceFiles(ended, collected);
    const bundle = (0,evidence_bundle/* buildBundle */.bS)(bundleInput(ended, collected, beside));
    const workspace = runContext.workingFolder;
    const output = await (0,workspace_path/* resolveAbove */.Sk)({ given: inputs.output, name: 'output', workspace });
    const written = await (0,write/* writeEvidence */.nP)(output, bundle, beside, {
        force: inputs.force,
        views: await (0,report_views/* loadViews */.V)(),
    });
    runContext.progress.stage('evidence', written.bundlePath);
    const signing = await (0,until_aborted/* untilAborted */.E)(runContext.signal, (0,sign_evidence/* signEvidence */.J)(written, bundle, ended.signer));
    const trust = trustOnReadBack(signing, runContext.progress);
    const expectations = ownExpectations(ended, bundle, trust);
    const verifySignature = await (0,verifier/* loadVerifier */.V)(expectations.trust);
    const source = await (0,evidence_open/* openEvidence */.i)(written.folder);
    const files = withSignature(written, signing);
    refuseOtherEvidence(source, files, written.bundlePath);
    const views = await (0,report_views/* viewsFor */.E)(source);
    const reading = (0,reader/* readEvidence */.A)(source, expectations, new Date(), verifySignature === undefined ? { views } : { verifySignature, views });
    if (inputs.deposit !== null) {
        const path = await (0,workspace_path/* resolveAbove */.Sk)({ given: inputs.deposit, name: 'deposit', workspace });
        const signature = signing.kind === 'signed' ? signing.bytes : null;
        runContext.progress.stage('deposit', await depositEvidence(written, signature, path, inputs.force));
    }
    return {
        verdict: verdictOf(reading),
        evidenceFolder: written.folder,
        bundlePath: written.bundlePath,
        bundleSha256: written.bundleSha256,
        files,
        bundle,
        wrote: run.wrote,
        otherDockerfiles: ended.workspace.others,
        signing,
        reading,
    };
}
/**
 * Refuses to judge a bundle that is not this run's: a user who may write to the workspace can replace it.
 *
 * @throws AttestationError `evidence-replaced` (blocked)
 */
function refuseOtherEvidence(source, files, path) {
    const { bundle } = source;
    const found = new Map(bundle === null ? [] : [[bundle.name, bundle.bytes]]);
    for (const [name, bytes] of source.files)
        found.set(name, bytes);
    // A missing file is not an empty one.
    const same = [...files].every(([name, bytes]) => {
        const there = found.get(name);
        return there !== undefined && Buffer.from(bytes).equals(there);
    });
    if (same && found.size === files.size && source.problems.length === 0)
        return;
    throw new errors/* AttestationError */.L('evidence-replaced', `What is at ${(0,errors/* printable */.g)(path, 4096)} is not the evidence that this run wrote.`);
}
function withSignature({ files, bundleName: name }, signing) {
    return signing.kind === 'signed' ? new Map([...files, [(0,file_names/* signatureName */.S1)(name), signing.bytes]]) : files;
}
/** Reads the payload's lines. If this user is not root and may not read them, it first opens their permissions. */
async function conclude_collect({ folder, clean }) {
    const collected = await (0,collect/* collectObservations */.G)(folder.output);
    const closed = collected.reportMd === 'other' || collected.problems.some(({ code }) => code === 'attest-unreadable');
    if (!closed || process.getuid?.() === 0)
        return collected;
    return (await clean('open', folder.output)) ? (0,collect/* collectObservations */.G)(folder.output) : collected;
}
/**
 * Reports who signed, and returns whom the run trusts when it reads back. It warns if the run cannot check a
 * certificate.
 */
function trustOnReadBack(signing, progress) {
    if (signing.kind !== 'signed') {
        progress.stage('signature', 'none');
        return expectations/* NO_EXPECTATIONS */.cV.trust;
    }
    const { signedBy } = signing;
    progress.stage('signature', (0,signed_by/* signerLine */.z7)(signedBy));
    if (signedBy.kind === 'certificate' && signedBy.root.kind === 'unknown') {
        progress.note(`The signature is NOT CHECKED on read-back: the trusted root of ${signedBy.instance.fulcioUrl} is not known here. Give trusted-root (docs/signing.md).`);
    }
    return (0,signed_by/* trustIn */.Us)(signedBy);
}
/**
 * The files next to the bundle in the evidence folder: what the bundle refers to, so that a reader does not have to
 * fetch anything.
 */
function evidenceFiles({ profile, image }, collected) {
    const files = new Map([
        [file_names/* FILE_NAMES */.GY.profile, Buffer.from(profile.text)],
        [file_names/* FILE_NAMES */.GY.dockerfile, Buffer.from(image.dockerfileText)],
    ]);
    if (collected.bytes !== null)
        files.set(file_names/* FILE_NAMES */.GY.attest, collected.bytes);
    return files;
}
function bundleInput(ended, collected, files) {
    const { inputs, runContext, venue, profile, image, reference, staged, run } = ended;
    const host = hostFacts(ended, collected);
    return {
        toolVersion: runContext.version,
        createdAt: new Date(),
        venue: venue.name,
        venueFacts: venue.facts,
        host,
        collected,
        profile: { name: profile.name, source: profile.source, text: profile.text, sha256: profile.sha256 },
        lint: profile.findings,
        imageTag: inputs.tag,
        dockerfileSha256: image.dockerfileSha256,
        buildNetwork: inputs.buildNetwork,
        reproducible: image.built.reproducible,
        input: { files: staged },
        run: {
            arguments: run.arguments,
            started_at: (0,evidence_bundle/* instant */.uR)(run.startedAt),
            duration_ms: run.durationMs,
            exit_code: run.exitCode,
            ended: run.ended,
            timeout_seconds: inputs.timeoutSeconds,
        },
        challenge: inputs.challenge,
        ...(inputs.posture ? { posture: ended.posture } : {}),
        ...(reference === null || reference === image ? {} : { referenceImage: reference.inventory }),
        ...(ended.controls.length > 0
            ? { controls: writtenControls(ended.controls, host, collected, profile) }
            : {}),
        files: (0,write/* listFiles */.CS)(files),
    };
}
function hostFacts({ engine, image, run, folder }, collected) {
    return {
        engine: engine.facts,
        system: engine.system,
        container: run.view.container,
        image: run.view.image,
        folders: { input: folder.input, output: folder.output },
        seccomp: run.view.seccomp,
        inventory: image.inventory,
        root: run.root,
        kernel: run.kernel,
        kernel_end: run.kernelEnd,
        seal: run.seal,
        report_md: collected.reportMd,
    };
}
/** Returns whether only its venue prevents a run from being evidence: a rehearsal (contract §1). */
function verdictOf({ verdict, reasons }) {
    if (verdict === 'ACCEPTED')
        return 'ACCEPTED';
    return reasons.length > 0 && reasons.every(({ code }) => code === 'venue-local') ? 'REHEARSAL' : 'BLOCKED';
}
function endedBadly(run) {
    switch (run.ended) {
        case 'exited':
            return '';
        case 'timeout':
            return 'The payload did not end in time; its container was killed.';
        case 'output-flood':
            return 'The payload left more in /out than it may, or a folder that cannot be read; its container was killed.';
        case 'start-failed':
            return `The container did not start: ${run.engineSaid}`;
    }
}


/***/ }),

/***/ 54772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ untilAborted)
/* harmony export */ });
/**
 * Returns the work's result, or rejects with the signal's reason as soon as the signal is aborted. It does not end the
 * work: no library of a service accepts a signal for all its waits, and the process ends without waiting for it.
 */
async function untilAborted(signal, work) {
    if (signal === undefined)
        return work;
    let stop = () => undefined;
    const aborted = new Promise((_, reject) => {
        stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 27079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ signEvidence)
/* harmony export */ });
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17523);
/* harmony import */ var _evidence_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1557);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6763);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88823);




/**
 * Signs a bundle's bytes, whatever its verdict, and writes the signature next to it. It writes nothing but the
 * signature.
 */
async function signEvidence(written, bundle, signer) {
    switch (signer.kind) {
        case 'none':
            return { kind: 'none' };
        case 'unavailable':
            return notSigned(signer.error, written.folder);
        case 'key':
        case 'keyless':
            try {
                const statement = (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .writeStatement */ .pc)((0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(bundle, written.bundleBytes));
                const { bytes, signedBy } = await signer.sign(statement);
                const path = await (0,_evidence_write_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFile */ .af)(written.folder, (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureName */ .S1)(written.bundleName), bytes);
                return { kind: 'signed', path, bytes, signedBy };
            }
            catch (error) {
                if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L)
                    return notSigned(error, written.folder);
                throw error;
            }
    }
}
/** Returns the error, and in addition to its own remedy where the evidence is and how to sign it later. */
function notSigned(error, folder) {
    const where = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(folder, 4096);
    const later = `The evidence is saved in ${where}; to sign it there later: sandbox-attestation sign ${where}`;
    return { kind: 'not-signed', error, remedy: `${error.remedy} ${later}` };
}


/***/ }),

/***/ 88823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ isReasonTest),
/* harmony export */   Lf: () => (/* binding */ reasonTest),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   pc: () => (/* binding */ writeStatement),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41132);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84211);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84652);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64970);




/** in-toto Statement v1 (in-toto attestation framework, spec/v1/statement.md). */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** in-toto's predicate for the outcome of tests (spec/predicates/test-result.md). */
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
/** The media type of a statement in a DSSE envelope (spec/v1/envelope.md). */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The prefix of a reason's code among the tests of a statement: `reason:image-has-executables`. */
const REASON_PREFIX = 'reason:';
/**
 * Returns the name of the test that a reason's code fails. A consumer that knows nothing of this project still sees a
 * failed test with a name, which is what the predicate's `failedTests` is for.
 */
function reasonTest(code) {
    return `${REASON_PREFIX}${code}`;
}
/** Returns whether a statement's test is the code of a reason, and not a probe. */
function isReasonTest(test) {
    return typeof test === 'string' && test.startsWith(REASON_PREFIX);
}
/**
 * Returns the statement about a bundle's bytes: two subjects (the bytes, and the image, named by what its digest is
 * of), the configuration of the run, each expected probe as passed or failed, and each reason for which a reader blocks
 * these bytes whatever its caller brings. It reads the bytes itself, so that no one can sign PASSED for evidence that a
 * reader blocks (contract §5).
 */
function statementOf(bundle, bundleBytes) {
    const name = (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle);
    const { result, passed, failed, codes } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ownResult */ .U)(name, bundleBytes);
    return {
        _type: STATEMENT_TYPE,
        subject: [
            described(name, (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bundleBytes)),
            described(`image-${bundle.image_digest_kind}`, bundle.image_digest),
        ],
        predicateType: PREDICATE_TYPE,
        predicate: {
            result,
            configuration: configurationOf(bundle),
            passedTests: passed,
            failedTests: [...failed, ...codes.map(reasonTest)],
        },
    };
}
/** Returns the configuration of a run, and its negative controls: files by their digests, and texts with theirs. */
function configurationOf(bundle) {
    const { oci_runtime: ociRuntime } = bundle.host.engine;
    return [
        described('seccomp-profile', bundle.seccomp_sha256),
        described('Dockerfile.sandbox', bundle.dockerfile_sha256),
        described('payload', bundle.payload_sha256),
        text('engine', bundle.runtime),
        text('oci-runtime', ociRuntime),
        text('controls', controlsOf(bundle)),
        ...(bundle.challenge === null ? [] : [text('challenge', bundle.challenge)]),
    ];
}
/** For a person who reads the statement without the bundle: how many negative controls ran, and how many were detected. */
function controlsOf({ controls = [] }) {
    const detected = controls.filter(({ state }) => state === 'detected').flatMap(({ ids }) => ids);
    const all = controls.flatMap(({ ids }) => ids);
    return all.length === 0 ? 'none' : `${detected.length} of ${all.length} detected`;
}
/** Returns the bytes that are signed: DSSE signs exactly these, so no canonical form is needed. */
function writeStatement(statement) {
    return Buffer.from(JSON.stringify(statement), 'utf8');
}
function described(name, digest) {
    return { name, digest: { sha256: hex(digest) } };
}
function text(name, content) {
    return { name, ...ofText(content) };
}
/** A fleet has few engines and runtimes. */
const ofText = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberTexts */ .qV)({ texts: 64, length: 1024 }, (content) => ({
    digest: { sha256: hex((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(content)) },
    mediaType: 'text/plain',
    content: Buffer.from(content, 'utf8').toString('base64'),
}));
/** Returns the 64 digits of `sha256:…`. */
function hex(digest) {
    return digest.slice('sha256:'.length);
}


/***/ })

};
