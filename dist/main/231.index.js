export const id = 231;
export const ids = [231];
export const modules = {

/***/ 95587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runContextHere)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/attest/entry/cache-folder.js


/** The folder for what this program keeps between runs, in the user's own cache (XDG base directories). */
function cacheFolder() {
    return (0,external_node_path_.join)(process.env['XDG_CACHE_HOME'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'sandbox-attestation');
}

// EXTERNAL MODULE: ./build/src/attest/entry/project.js
var project = __webpack_require__(62129);
;// CONCATENATED MODULE: ./build/src/attest/entry/here.js




/**
 * The world around this process, read once when the program starts. Private run folders are made in the runner's own
 * temporary folder in a job, otherwise in the machine's.
 */
function runContextHere(progress, signal) {
    return {
        environment: process.env,
        workingFolder: process.cwd(),
        temporaryFolder: process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(),
        cacheFolder: cacheFolder(),
        stateFolder: (0,external_node_path_.join)(process.env['XDG_STATE_HOME'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.local', 'state'), 'sandbox-attestation'),
        identityToken: null,
        projectFolder: project/* projectFolder */.Kb,
        version: (0,project/* projectVersion */.oC)(),
        progress,
        signal,
    };
}


/***/ }),

/***/ 36197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ outsideEvidence),
/* harmony export */   x: () => (/* binding */ real)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42100);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);




/**
 * Returns the path where a reader writes its findings: never over the evidence, nor into its folder, where the next
 * reader would block it as an unknown file.
 *
 * @param path what the caller named: the evidence, or a folder that holds nothing else
 * @throws AttestationError `output-in-evidence` (usage)
 */
async function outsideEvidence(path, source, target, option) {
    const written = await realTarget(target);
    const evidence = await Promise.all([real(path), real(source.path)]);
    const changed = evidence.flatMap((each) => [each, (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureName */ .S1)(each)]);
    if (!changed.includes(written) && !evidence.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(written)))
        return written;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('output-in-evidence', `${option} ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(target)} would change the evidence itself.`);
}
async function realTarget(target) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(target);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
}
/** Returns a path without links; a path that does not exist stays as it is. */
async function real(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
}


/***/ }),

/***/ 40231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/attest/entry/compare.js + 3 modules
var compare = __webpack_require__(84285);
// EXTERNAL MODULE: ./build/src/attest/entry/here.js + 1 modules
var here = __webpack_require__(95587);
// EXTERNAL MODULE: ./build/src/attest/entry/project.js
var project = __webpack_require__(62129);
// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var bundle = __webpack_require__(34731);
;// CONCATENATED MODULE: ./build/src/evidence/acceptance.js

/** Returns the record of a reading, whatever its verdict. */
function acceptanceOf(reading, toolVersion) {
    return {
        schema_version: 1,
        tool: { name: 'sandbox-attestation', version: toolVersion },
        read_at: (0,bundle/* instant */.uR)(reading.readAt),
        b4_prime: reading.verdict,
        headline: reading.headline,
        venue: reading.bundle?.venue ?? null,
        evidence: {
            name: reading.bundleName,
            sha256: reading.bundleSha256,
            created_at: reading.bundle?.created_at ?? null,
            image_digest: reading.bundle?.image_digest ?? null,
            seccomp_sha256: reading.bundle?.seccomp_sha256 ?? null,
            payload_sha256: reading.bundle?.payload_sha256 ?? null,
        },
        probes: reading.probes.map((probe) => ({
            probe_id: probe.probeId,
            l1_tests: probe.l1.map(l1Name),
            expected: probe.expected,
            actual: probe.judgement?.actual ?? '',
            verdict: probe.judgement?.verdict ?? 'NOT-RUN',
            corroboration: probe.corroboration.state,
        })),
        l1_matrix: reading.l1.map(({ test, status, probes, sentence }) => ({
            number: l1Name(test),
            status,
            probes,
            note: sentence,
        })),
        pins: reading.pins.map(({ what, source, expected, found, matched }) => ({
            what,
            source,
            expected,
            found,
            matched,
        })),
        signer: reading.signer?.description ?? null,
        verified_time: reading.verifiedTime?.toISOString() ?? null,
        enforced: reading.enforced,
        notes: reading.notes,
        waivers: reading.waivers,
        reasons: [
            ...reading.reasons.map((reason) => recorded(reason, false)),
            ...reading.waived.map((reason) => recorded(reason, true)),
        ],
    };
}
function l1Name(test) {
    return `#${test}`;
}
function recorded(reason, waived) {
    const { code, class: reasonClass, subject, sentence, remedy } = reason;
    return { code, class: reasonClass, subject, sentence, remedy, waived };
}

// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 18 modules
var reader = __webpack_require__(44796);
// EXTERNAL MODULE: ./build/src/evidence/write.js
var write = __webpack_require__(27600);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/foundation/given-file.js
var given_file = __webpack_require__(40369);
// EXTERNAL MODULE: ./build/src/report/drift.js
var report_drift = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/src/report/attacks-line.js
var attacks_line = __webpack_require__(28436);
// EXTERNAL MODULE: ./build/src/report/run-view.js + 1 modules
var run_view = __webpack_require__(64837);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/src/report/reading-table.js




/** A reading for a terminal: ACCEPTED or BLOCKED first, then why, the matrix #24 to #37, the probes. */
function readingTable(reading, ink = table/* PLAIN */.tZ, drift = null) {
    const mark = reading.verdict === 'ACCEPTED' ? ink.good : ink.bad;
    const [first = '', ...more] = (0,table/* wrapped */.ky)('', reading.headline);
    const lines = [mark(first), ...more.map(mark)];
    if (reading.reasons.length > 0)
        lines.push('', ...(0,table/* reasonLines */.c9)(reading.reasons.map(run_view/* reasonView */.a)));
    if (reading.waived.length > 0) {
        lines.push('', 'Waived by you:', ...(0,table/* reasonLines */.c9)(reading.waived.map(run_view/* reasonView */.a)));
    }
    if (reading.notes.length > 0) {
        lines.push('', ...reading.notes.flatMap(({ sentence }) => (0,table/* wrapped */.ky)('note ', sentence)));
    }
    lines.push('', 'L1 tests (explain L1 describes them):', ...reading.l1.flatMap((row) => (0,table/* wrapped */.ky)(`#${row.test} ${row.status.padEnd(18)} `, row.sentence)));
    if (reading.probes.length > 0) {
        lines.push('', (0,table/* runTable */.cS)({ ...(0,run_view/* viewOf */.d)(reading, reading.verdict, drift), reasons: [] }, ink));
    }
    else if (drift !== null)
        lines.push('', ...(0,table/* driftTable */.Ir)(drift));
    // Repeats the verdict: the first lines have scrolled away by now.
    lines.push('', ...evidenceLines(reading), '', mark(first), ...more.map(mark));
    return lines.join('\n');
}
function evidenceLines(reading) {
    return [
        ...(0,table/* wrapped */.ky)('bundle          ', reading.bundleName ?? 'none'),
        ...(0,table/* wrapped */.ky)('bundle sha256   ', reading.bundleSha256 ?? 'none'),
        ...(0,table/* wrapped */.ky)('signer          ', reading.signer?.description ?? 'nobody'),
        ...(0,table/* wrapped */.ky)('verified time   ', reading.verifiedTime?.toISOString() ?? 'none: only the evidence claims its age'),
        ...(0,table/* wrapped */.ky)('you trust       ', trustLine(reading.enforced.trust)),
        ...(0,table/* wrapped */.ky)('age limit       ', `${reading.enforced.max_age_days} days`),
        ...reading.pins.flatMap((pin) => (0,table/* wrapped */.ky)(`pin ${pin.what}`.padEnd(16), pin.source === 'none'
            ? 'not pinned'
            : `${pin.matched ? 'matched' : 'NOT MATCHED'} (${pin.source === 'caller' ? 'yours' : 'of this release'})`)),
    ];
}
function trustLine(trust) {
    switch (trust.kind) {
        case 'nobody':
            return 'nobody';
        case 'key':
            return `key ${trust.fingerprint ?? ''}`;
        case 'certificate': {
            const { identity, issuer, match, trusted_root: root } = trust;
            const by = `${(0,errors/* printable */.g)(identity, 500)} (${(0,errors/* printable */.g)(issuer, 500)})`;
            return `${match === 'regexp' ? 'pattern ' : ''}${by}, root: ${root.sha256 ?? root.source}`;
        }
    }
}
/** A reading for machines: what `verify --json` prints (schemas/verification.schema.json). */
function readingJson(reading) {
    return {
        verdict: reading.verdict,
        headline: reading.headline,
        reasons: reading.reasons.map(reasonJson),
        waived: reading.waived.map(reasonJson),
        waivers: reading.waivers,
        notes: reading.notes,
        bundle: {
            name: reading.bundleName,
            sha256: reading.bundleSha256,
            created_at: reading.bundle?.created_at ?? null,
        },
        venue: reading.bundle?.venue ?? null,
        probes: reading.probes.map((probe) => ({
            probe_id: probe.probeId,
            l1: probe.l1,
            expected: probe.expected,
            actual: probe.judgement === null ? null : (0,errors/* printable */.g)(probe.judgement.actual, 4096),
            verdict: probe.judgement?.verdict ?? 'NOT-RUN',
            corroboration: probe.corroboration.state,
        })),
        controls: reading.controls.map(({ id, state, expected, failed, why }) => ({
            id,
            state,
            expected,
            failed,
            why: (0,errors/* printable */.g)(why, 4096),
        })),
        l1: reading.l1,
        attacks: (0,attacks_line/* attacksJson */.qA)(reading),
        pins: reading.pins,
        signer: reading.signer,
        verified_time: reading.verifiedTime?.toISOString() ?? null,
        enforced: reading.enforced,
        read_at: reading.readAt.toISOString(),
    };
}
function reasonJson({ code, class: kind, subject, sentence, remedy }) {
    return { code, class: kind, subject, message: sentence, remedy };
}

// EXTERNAL MODULE: ./build/src/report/views.js
var report_views = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
// EXTERNAL MODULE: ./build/src/evidence/waiver-table.js
var waiver_table = __webpack_require__(81422);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/cli/option-row.js
var option_row = __webpack_require__(51694);
;// CONCATENATED MODULE: ./build/src/cli/expectations.js





/**
 * Returns what the caller of `verify` expects: the policy, and in addition the options. An option replaces what the
 * policy says of the same thing; waivers add up.
 *
 * @throws AttestationError `usage` with the option and the values that it may have
 */
function readExpectations(options, policy = expectations/* NO_EXPECTATIONS */.cV) {
    const waivers = waiver_table/* WAIVERS */.E.filter((waiver) => options[(0,option_row/* optionKey */.D6)(`allow-${waiver}`)] === true);
    return {
        ...policy,
        image: digests(options['expectImage'], '--expect-image') ?? policy.image,
        seccomp: digests(options['expectSeccomp'], '--expect-seccomp') ?? policy.seccomp,
        payload: digests(options['expectPayload'], '--expect-payload') ?? policy.payload,
        base: digests(options['expectBase'], '--expect-base') ?? policy.base,
        adds: digests(options['expectAdd'], '--expect-add') ?? policy.adds,
        venues: typeof options['venue'] === 'string' ? venues(options['venue']) : policy.venues,
        maxAgeDays: typeof options['maxAge'] === 'string' ? days(options['maxAge']) : policy.maxAgeDays,
        challenge: given(options['challenge'], '--challenge') ?? policy.challenge,
        repository: given(options['repository'], '--repository') ?? policy.repository,
        workflow: given(options['workflow'], '--workflow') ?? policy.workflow,
        runnerEnvironment: runnerEnvironment(options['runnerEnvironment']) ?? policy.runnerEnvironment,
        waivers: new Set([...policy.waivers, ...waivers]),
    };
}
/** An option that is given empty is a mistake, and would expect nothing. */
function given(value, option) {
    if (typeof value !== 'string')
        return null;
    if (value !== '')
        return value;
    throw invalid(option, value, 'Check the variable that holds it.');
}
/** The values that a runner can report: another word would be a mistake that only shows when it blocks. */
function runnerEnvironment(value) {
    const option = '--runner-environment';
    const text = given(value, option);
    if (text === null || text === 'github-hosted' || text === 'self-hosted')
        return text;
    throw invalid(option, text, 'Use github-hosted or self-hosted.');
}
function digests(given, option) {
    if (!Array.isArray(given))
        return null;
    return given.map((text) => {
        if ((0,digest/* isSha256 */._h)(text))
            return text;
        throw invalid(option, String(text), 'Use sha256: and 64 lower-case hex digits.');
    });
}
function venues(text) {
    return text.split(',').map((venue) => {
        if (venue === 'CI' || venue === 'VPS')
            return venue;
        throw invalid('--venue', text, 'Use CI, VPS or CI,VPS; LOCAL is a rehearsal and cannot be accepted.');
    });
}
function days(text) {
    const number = Number(text);
    if (/^[0-9]{1,4}$/.test(text) && number >= 1)
        return number;
    throw invalid('--max-age', text, 'Use whole days from 1 to 9999.');
}
function invalid(option, text, advice) {
    const message = `${option} cannot be "${(0,errors/* printable */.g)(text, 120)}".`;
    return new errors/* AttestationError */.L('invalid-setting', message, { advice });
}

// EXTERNAL MODULE: ./build/src/cli/outside-evidence.js
var outside_evidence = __webpack_require__(36197);
// EXTERNAL MODULE: ./build/src/signing/pem.js
var signing_pem = __webpack_require__(76347);
;// CONCATENATED MODULE: ./build/src/cli/summary.js







/**
 * Returns what `--summary-statement` and `--summary-key` ask for; null: nothing. It reads the key before the evidence,
 * so that a bad key stops the command before any work.
 *
 * @throws AttestationError (usage) when the key is missing or cannot be used
 */
async function readSummaryRequest(options, environment) {
    const { summaryStatement: target, summaryKey: file } = options;
    if (typeof target !== 'string' && typeof file !== 'string')
        return null;
    if (typeof target !== 'string' || target === '')
        throw incomplete('--summary-key is given without --summary-statement');
    const pem = typeof file === 'string'
        ? await (0,given_file/* readGivenFile */.M)(file, signing_pem/* MAX_KEY_BYTES */.Xd, 'signing key')
        : environment['SIGNING_KEY'] || null;
    if (pem === null)
        throw incomplete('--summary-statement is given without a key');
    const { readPrivateKey } = await __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 50952));
    return { target, key: readPrivateKey(pem, environment['SIGNING_KEY_PASSPHRASE'] ?? null) };
}
/**
 * Signs the reader's decision, whatever it is, and writes it.
 *
 * @returns the file's path; null when there was no bundle to describe
 * @throws AttestationError `output-in-evidence` (usage) or `evidence-not-written`
 */
async function writeSummary({ target, key }, reading, evidencePath, source) {
    const path = await (0,outside_evidence/* outsideEvidence */.D)(evidencePath, source, target, '--summary-statement');
    const [{ summaryOf }, { signWithKey }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6137).then(__webpack_require__.bind(__webpack_require__, 26137)),
        __webpack_require__.e(/* import() */ 3470).then(__webpack_require__.bind(__webpack_require__, 3470)),
    ]);
    const summary = summaryOf(reading, source, key, (0,project/* projectVersion */.oC)());
    if (summary === null)
        return null;
    const signed = await signWithKey(Buffer.from(JSON.stringify(summary), 'utf8'), key);
    return (0,write/* placeFile */.af)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path), signed);
}
function incomplete(what) {
    return new errors/* AttestationError */.L('summary-incomplete', `${what}.`);
}

// EXTERNAL MODULE: ./build/src/signing/instances.js
var instances = __webpack_require__(5045);
;// CONCATENATED MODULE: ./build/src/cli/trust.js




/**
 * Returns whose signature the caller of `verify` trusts: what the options say, otherwise what the policy says. Files
 * are the caller's, named on the command line; nothing is looked for next to the evidence.
 *
 * @throws AttestationError (usage) when options contradict each other or a file cannot be read
 */
async function readTrust(options, policy) {
    const key = trust_text(options['key']);
    const identity = oneOf(options, 'certificateIdentity');
    const issuer = oneOf(options, 'certificateOidcIssuer');
    const root = trust_text(options['trustedRoot']);
    if (key !== null) {
        if (identity !== null || issuer !== null || root !== null) {
            throw usage('--key cannot be combined with --certificate-… or --trusted-root', 'Trust a key or an identity.');
        }
        return { kind: 'key', publicKey: await (0,given_file/* readGivenFile */.M)(key, signing_pem/* MAX_KEY_BYTES */.Xd, 'public key') };
    }
    const trustedRoot = root === null ? null : await (0,given_file/* readGivenFile */.M)(root, instances/* MAX_ROOT_BYTES */.ax, 'trusted root');
    if (identity === null && issuer === null)
        return withRoot(policy, trustedRoot);
    if (identity === null || issuer === null) {
        throw usage('An identity needs its issuer', 'Give both --certificate-identity and --certificate-oidc-issuer (or their -regexp).');
    }
    if (!identity.isPattern && !issuer.isPattern) {
        return { kind: 'certificate', identity: identity.text, issuer: issuer.text, match: 'exact', trustedRoot };
    }
    return {
        kind: 'certificate',
        identity: pattern(identity),
        issuer: pattern(issuer),
        match: 'regexp',
        trustedRoot,
    };
}
function withRoot(policy, trustedRoot) {
    if (trustedRoot === null)
        return policy;
    if (policy.kind === 'certificate')
        return { ...policy, trustedRoot };
    throw usage('--trusted-root is given without an identity', 'Name whose certificate you trust with --certificate-identity and --certificate-oidc-issuer.');
}
/** `--NAME` or `--NAME-regexp`, not both. */
function oneOf(options, name) {
    const exact = trust_text(options[name]);
    const regexp = trust_text(options[`${name}Regexp`]);
    if (exact !== null && regexp !== null) {
        throw usage('An option and its -regexp are both given', 'Give one of them.');
    }
    if (exact !== null)
        return { text: exact, isPattern: false };
    return regexp === null ? null : { text: regexp, isPattern: true };
}
function pattern({ text: given, isPattern }) {
    return isPattern ? given : given.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** An option that is given empty is a mistake (an unset variable), and never means that it was not given. */
function trust_text(value) {
    if (typeof value !== 'string')
        return null;
    if (value !== '')
        return value;
    throw usage('An option about the signer is empty', 'Check the variable that holds it.');
}
function usage(message, advice) {
    return new errors/* AttestationError */.L('invalid-setting', `${message}.`, { advice });
}

;// CONCATENATED MODULE: ./build/src/cli/verify.js




















/** `sandbox-attestation verify PATH`. */
async function execute(input) {
    const { path, options, terminal } = input;
    const expectations = await expectationsIn(options);
    if (options['fleet'] === true)
        return (await Promise.all(/* import() */[__webpack_require__.e(6522), __webpack_require__.e(1872)]).then(__webpack_require__.bind(__webpack_require__, 11872))).verifyFleet(input, expectations);
    const request = await readSummaryRequest(options, (0,here/* runContextHere */.d)(terminal).environment);
    const verifySignature = await (0,verifier/* loadVerifier */.V)(expectations.trust);
    const source = await (0,evidence_open/* openEvidence */.i)(path);
    const views = await (0,report_views/* viewsFor */.E)(source);
    const hooks = verifySignature === undefined ? { views } : { verifySignature, views };
    const reading = (0,reader/* readEvidence */.A)(source, expectations, new Date(), hooks);
    const drift = typeof options['baseline'] === 'string'
        ? await (0,compare/* compareWith */.G_)(await (0,evidence_open/* openEvidence */.i)(options['baseline']), reading, expectations.trust)
        : null;
    // Written before any output: a requested file that could not be written prevents ACCEPTED. Reported after the
    // verdict.
    const written = [];
    if (typeof options['acceptance'] === 'string') {
        const target = await (0,outside_evidence/* outsideEvidence */.D)(path, source, options['acceptance'], '--acceptance');
        const record = `${JSON.stringify(acceptanceOf(reading, (0,project/* projectVersion */.oC)()), null, 2)}\n`;
        await (0,write/* placeFile */.af)((0,external_node_path_.dirname)(target), (0,external_node_path_.basename)(target), Buffer.from(record));
        written.push(`acceptance record: ${(0,errors/* printable */.g)(options['acceptance'], 4096)}`);
    }
    const summary = request === null ? null : await writeSummary(request, reading, path, source);
    if (request !== null) {
        written.push(summary === null ? 'no summary: the evidence has no bundle' : `summary: ${(0,errors/* printable */.g)(summary, 4096)}`);
    }
    terminal.print(readingTable(reading, { good: terminal.green, bad: terminal.red }, drift));
    for (const line of written)
        terminal.say(line);
    terminal.result({
        ...readingJson(reading),
        ...(request === null ? {} : { summary }),
        ...(drift === null ? {} : { drift: (0,report_drift/* driftJson */.GR)(drift) }),
    });
    return (0,exit_code/* exitCodeOf */.F)(reading);
}
async function expectationsIn(options) {
    const policy = typeof options['policy'] === 'string' ? await policyAt(options['policy']) : expectations/* NO_EXPECTATIONS */.cV;
    return { ...readExpectations(options, policy), trust: await readTrust(options, policy.trust) };
}
async function policyAt(path) {
    const bytes = await (0,given_file/* readGivenBytes */.P)(path, expectations/* MAX_POLICY_BYTES */.mk, 'policy');
    // The policy's validator loads only with a policy.
    const { parsePolicy } = await __webpack_require__.e(/* import() */ 7069).then(__webpack_require__.bind(__webpack_require__, 87069));
    return parsePolicy(bytes);
}


/***/ })

};
