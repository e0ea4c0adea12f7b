export const id = 231;
export const ids = [231];
export const modules = {

/***/ 36197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ outsideEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42100);




/**
 * Where a reader writes what it found: never over the evidence, nor into its folder, where the next reader would block
 * it as an unknown file.
 *
 * @param path what the caller named: the evidence, or a folder that holds nothing else
 * @throws AttestationError `output-in-evidence` (usage)
 */
async function outsideEvidence(path, source, target, option) {
    const written = await realTarget(target);
    const evidence = await Promise.all([real(path), real(source.path)]);
    const changed = evidence.flatMap((each) => [each, (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S1)(each)]);
    if (!changed.includes(written) && !evidence.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(written)))
        return written;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L('usage', 'output-in-evidence', `${option} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(target)} would change the evidence itself.`, 'Name a file outside of the evidence.');
}
async function realTarget(target) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(target);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
}
/** A path without links; one that is not there stays as it is. */
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
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var bundle = __webpack_require__(34731);
;// CONCATENATED MODULE: ./build/src/evidence/acceptance.js

/** The record of a reading, whatever came of it. */
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
var evidence_expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 13 modules
var reader = __webpack_require__(69644);
// EXTERNAL MODULE: ./build/src/evidence/write.js
var write = __webpack_require__(27600);
// EXTERNAL MODULE: ./build/src/main/here.js
var here = __webpack_require__(83205);
// EXTERNAL MODULE: ./build/src/main/project.js
var project = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/src/report/run-view.js + 1 modules
var run_view = __webpack_require__(64837);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/src/report/reading-table.js



/** A reading for a terminal: ACCEPTED or BLOCKED first, then why, the matrix #24 to #37, the probes. */
function readingTable(reading, ink = table/* PLAIN */.tZ) {
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
    lines.push('', 'L1 tests:', ...reading.l1.flatMap((row) => (0,table/* wrapped */.ky)(`#${row.test} ${row.status.padEnd(18)} `, row.sentence)));
    if (reading.probes.length > 0)
        lines.push('', (0,table/* runTable */.cS)({ ...(0,run_view/* viewOf */.d)(reading), reasons: [] }, ink));
    lines.push('', ...evidenceLines(reading));
    return lines.join('\n');
}
function evidenceLines(reading) {
    return [
        ...(0,table/* wrapped */.ky)('bundle          ', reading.bundleName ?? 'none'),
        ...(0,table/* wrapped */.ky)('bundle sha256   ', reading.bundleSha256 ?? 'none'),
        ...(0,table/* wrapped */.ky)('signer          ', reading.signer?.description ?? 'nobody'),
        ...(0,table/* wrapped */.ky)('verified time   ', reading.verifiedTime?.toISOString() ?? 'none: its age is its own word'),
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
        controls: reading.controls.map(({ id, state, expected, flipped, why }) => ({
            id,
            state,
            expected,
            flipped,
            why: (0,errors/* printable */.g)(why, 4096),
        })),
        l1: reading.l1,
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
// EXTERNAL MODULE: ./build/src/signing/given-file.js
var given_file = __webpack_require__(69871);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
// EXTERNAL MODULE: ./build/src/digest.js
var digest = __webpack_require__(23837);
;// CONCATENATED MODULE: ./build/src/cli/expectations.js



/** Which option forgoes what. */
const WAIVERS = {
    allowUnsigned: 'unsigned',
    allowClaimedVenue: 'claimed-venue',
    allowUnpinnedImage: 'unpinned-image',
    allowUnpinnedSeccomp: 'unpinned-seccomp',
    allowUnpinnedPayload: 'unpinned-payload',
    allowExecutables: 'executables',
    allowNoKernelView: 'no-kernel-view',
    allowNoPosture: 'no-posture',
    allowUncontrolled: 'uncontrolled',
};
/**
 * What the caller of `verify` expects: the policy, and on top of it what the options say. An option that is given
 * replaces what the policy says of the same thing; waivers add up.
 *
 * @throws AttestationError `usage` naming the option and what it may be
 */
function readExpectations(options, policy = evidence_expectations/* NO_EXPECTATIONS */.c) {
    const waivers = Object.entries(WAIVERS).flatMap(([option, waiver]) => options[option] === true ? [waiver] : []);
    return {
        ...policy,
        image: digests(options['expectImage'], '--expect-image') ?? policy.image,
        seccomp: digests(options['expectSeccomp'], '--expect-seccomp') ?? policy.seccomp,
        payload: digests(options['expectPayload'], '--expect-payload') ?? policy.payload,
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
    throw invalid(option, value, 'Check the variable that it was taken from.');
}
/** What a runner can say of itself: another word would be a mistake that only shows when it blocks. */
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
        if ((0,digest/* isSha256 */._)(text))
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
function invalid(option, text, remedy) {
    const message = `${option} cannot be "${(0,errors/* printable */.g)(text, 120)}".`;
    return new errors/* AttestationError */.L('usage', 'invalid-setting', message, remedy);
}

// EXTERNAL MODULE: ./build/src/cli/outside-evidence.js
var outside_evidence = __webpack_require__(36197);
// EXTERNAL MODULE: ./build/src/signing/pem.js
var signing_pem = __webpack_require__(76347);
;// CONCATENATED MODULE: ./build/src/cli/summary.js







/**
 * What `--summary-statement` and `--summary-key` ask for; null: nothing. The key is read before the evidence, so that a
 * bad one ends nothing halfway.
 *
 * @throws AttestationError (usage) when the key is missing or cannot be used
 */
async function readSummaryRequest(options, environment) {
    const { summaryStatement: target, summaryKey: file } = options;
    if (typeof target !== 'string' && typeof file !== 'string')
        return null;
    if (typeof target !== 'string' || target === '')
        throw incomplete('A key without a file to sign');
    const pem = typeof file === 'string'
        ? await (0,given_file/* readGivenFile */.Mh)(file, signing_pem/* MAX_KEY_BYTES */.Xd, 'signing key')
        : environment['SIGNING_KEY'] || null;
    if (pem === null)
        throw incomplete('A summary is to be signed, and no key is given');
    const { readPrivateKey } = await __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 50952));
    return { target, key: readPrivateKey(pem, environment['SIGNING_KEY_PASSPHRASE'] ?? null) };
}
/**
 * Signs the reader's decision, whatever it is, and writes it.
 *
 * @returns the file's path; null when there was no bundle to make it about
 * @throws AttestationError `output-in-evidence` (usage) or `evidence-not-written`
 */
async function writeSummary({ target, key }, reading, evidencePath, source) {
    const path = await (0,outside_evidence/* outsideEvidence */.D)(evidencePath, source, target, '--summary-statement');
    const [{ summaryOf }, { signWithKey }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6137).then(__webpack_require__.bind(__webpack_require__, 26137)),
        __webpack_require__.e(/* import() */ 3470).then(__webpack_require__.bind(__webpack_require__, 3470)),
    ]);
    const summary = summaryOf(reading, source, key, (0,project/* projectVersion */.o)());
    if (summary === null)
        return null;
    const signed = await signWithKey(Buffer.from(JSON.stringify(summary), 'utf8'), key);
    return (0,write/* placeFile */.af)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path), signed);
}
function incomplete(what) {
    return new errors/* AttestationError */.L('usage', 'summary-incomplete', `${what}.`, 'Give --summary-statement FILE with --summary-key FILE, or put the key into the environment as SIGNING_KEY.');
}

;// CONCATENATED MODULE: ./build/src/cli/trust.js



/**
 * Whose signature the caller of `verify` trusts: what the options say, else what the policy says. Files are the
 * caller's, named on the command line; nothing is looked for beside the evidence.
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
            throw usage('--key cannot stand beside --certificate-… or --trusted-root', 'Trust a key or an identity.');
        }
        return { kind: 'key', publicKey: await (0,given_file/* readGivenFile */.Mh)(key, signing_pem/* MAX_KEY_BYTES */.Xd, 'public key') };
    }
    const trustedRoot = root === null ? null : await (0,given_file/* readGivenFile */.Mh)(root, given_file/* MAX_ROOT_BYTES */.ax, 'trusted root');
    if (identity === null && issuer === null)
        return withRoot(policy, trustedRoot);
    if (identity === null || issuer === null) {
        throw usage('An identity counts only together with its issuer', 'Give both --certificate-identity and --certificate-oidc-issuer (or their -regexp).');
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
    throw usage('--trusted-root alone trusts nobody', 'Say whose certificate you trust: --certificate-identity and --certificate-oidc-issuer.');
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
/** An option that is given empty is a mistake (an unset variable), and never the same as not given. */
function trust_text(value) {
    if (typeof value !== 'string')
        return null;
    if (value !== '')
        return value;
    throw usage('An option about the signer is empty', 'Check the variable that it was taken from.');
}
function usage(message, remedy) {
    return new errors/* AttestationError */.L('usage', 'invalid-setting', `${message}.`, remedy);
}

;// CONCATENATED MODULE: ./build/src/cli/verify.js

















/** A policy with a trusted root in it is below 100 kB. */
const MAX_POLICY_BYTES = 4 * 1024 * 1024;
/** `sandbox-attestation verify PATH`. */
async function execute({ path, options, terminal }) {
    const policy = typeof options['policy'] === 'string' ? await policyAt(options['policy']) : evidence_expectations/* NO_EXPECTATIONS */.c;
    const expectations = {
        ...readExpectations(options, policy),
        trust: await readTrust(options, policy.trust),
    };
    const request = await readSummaryRequest(options, (0,here/* surroundingsHere */.U)(terminal).environment);
    const verifySignature = await (0,verifier/* loadVerifier */.V)(expectations.trust);
    const source = await (0,evidence_open/* openEvidence */.i)(path);
    const views = await (0,report_views/* viewsFor */.E)(source);
    const hooks = verifySignature === undefined ? { views } : { verifySignature, views };
    const reading = (0,reader/* readEvidence */.A)(source, expectations, new Date(), hooks);
    if (typeof options['acceptance'] === 'string') {
        const target = await (0,outside_evidence/* outsideEvidence */.D)(path, source, options['acceptance'], '--acceptance');
        const record = `${JSON.stringify(acceptanceOf(reading, (0,project/* projectVersion */.o)()), null, 2)}\n`;
        await (0,write/* placeFile */.af)((0,external_node_path_.dirname)(target), (0,external_node_path_.basename)(target), Buffer.from(record));
        terminal.say(`acceptance record: ${options['acceptance']}`);
    }
    const summary = request === null ? null : await writeSummary(request, reading, path, source);
    if (request !== null) {
        terminal.say(summary === null ? 'no summary: there is no bundle' : `summary: ${(0,errors/* printable */.g)(summary, 4096)}`);
    }
    terminal.print(readingTable(reading, { good: terminal.green, bad: terminal.red }));
    terminal.result({ ...readingJson(reading), ...(request === null ? {} : { summary }) });
    return reading.verdict === 'ACCEPTED' ? 0 : 3;
}
async function policyAt(path) {
    const bytes = await (0,given_file/* readGivenBytes */.P1)(path, MAX_POLICY_BYTES, 'policy');
    // The policy's validator loads only with a policy.
    const { parsePolicy } = await __webpack_require__.e(/* import() */ 7069).then(__webpack_require__.bind(__webpack_require__, 87069));
    return parsePolicy(bytes);
}


/***/ }),

/***/ 27600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Qk: () => (/* binding */ checkOutputFolder),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34731);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42100);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76665);









/** The bundle's `files[]` for these files, sorted by name. */
function listFiles(files) {
    return [...files]
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(bytes) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/**
 * Writes the evidence folder: each file under a temporary name, synced, then renamed; the bundle last, so that a folder
 * with a bundle is a whole one.
 *
 * @param force whether another run's evidence in the folder may be replaced
 * @param views what is made of the bundle's bytes and laid beside it, by file name
 * @throws AttestationError `evidence-exists` (usage) if another run's evidence is there and `force` is not given;
 *   `output-not-empty` (usage) if something else is there; `evidence-not-written` if the disk refuses
 */
async function writeEvidence(folder, bundle, files, { force, views = {} }) {
    const name = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleName */ .u1)(bundle);
    const bundleBytes = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .writeJson */ .GF)(bundle);
    await makeRoom(folder, force);
    for (const [path, bytes] of files)
        await placeFile(folder, path, bytes);
    for (const [path, render] of Object.entries(views))
        await placeFile(folder, path, render(bundleBytes));
    const bundlePath = await placeFile(folder, name, bundleBytes);
    await syncFolder(folder);
    return { folder, bundlePath, bundleName: name, bundleBytes, bundleSha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(bundleBytes) };
}
/**
 * Writes one file whole or not at all: under a temporary name in the same folder, synced, then renamed over `name`.
 *
 * @returns the file's path
 * @throws AttestationError `evidence-not-written`
 */
async function placeFile(folder, name, bytes) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${name}.${process.pid}.part`);
    try {
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, flags, 0o644);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        return path;
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notWritten(path, cause);
    }
}
/**
 * Whether a run may write its evidence to a folder: asked before anything is built, and again before it is written.
 *
 * @returns what of an earlier run lies there and would be replaced
 * @throws AttestationError `evidence-exists`, `output-not-empty`, `output-link` (usage) or `evidence-not-written`
 */
async function checkOutputFolder(folder, force) {
    // A workspace may hold one: the evidence would be written wherever it points.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null))?.isSymbolicLink())
        throw folderIsLink(folder);
    await checkWritable(folder);
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((cause) => {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause) === 'ENOENT')
            return [];
        throw notWritten(folder, cause);
    });
    const foreign = present.find((name) => !isEvidenceName(name));
    if (foreign !== undefined)
        throw folderNotOurs(folder, foreign);
    if (present.length > 0 && !force)
        throw evidenceExists(folder);
    return present;
}
/** The folder, or the nearest one above it that is there: a file system mounted read-only refuses root as well. */
async function checkWritable(folder) {
    for (let path = folder;; path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        }
        catch (cause) {
            if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause) !== 'ENOENT' || path === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))
                throw notWritten(folder, cause);
        }
    }
}
/** Makes the folder, and with `force` clears away the evidence of an earlier run, when there is nothing else in it. */
async function makeRoom(folder, force) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    }
    catch (cause) {
        throw notWritten(folder, cause);
    }
    for (const name of await checkOutputFolder(folder, force)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true }).catch((cause) => {
            throw notWritten((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), cause);
        });
    }
}
const SIGNATURE = '.sigstore.json';
const TEMPORARY = /^\..+\.\d+\.part$/;
/** A file that a run writes: the bundle, its signature, what it lists, its views, and what a crash left of them. */
function isEvidenceName(name) {
    if (TEMPORARY.test(name) || (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isListable */ .$9)(name) || name === _file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .REPORT_NAME */ .F5)
        return true;
    return (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isBundleName */ .aR)(name.endsWith(SIGNATURE) ? name.slice(0, -SIGNATURE.length) : name);
}
/** A rename is durable only when its folder is synced (fsync(2)). Filesystems that cannot do it lose nothing else. */
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY).catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close().catch(() => undefined);
}
function evidenceExists(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'evidence-exists', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} holds the evidence of another run.`, 'Name another folder with --output, or replace what is there with --force.');
}
function folderIsLink(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'output-link', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} is a link.`, 'Name a real folder with --output.');
}
function folderNotOurs(folder, foreign) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'output-not-empty', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} holds ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(foreign, 80)}, which is no evidence; a reader would block it.`, 'Name an empty or new folder with --output.');
}
function notWritten(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('blocked', 'evidence-not-written', `The evidence could not be written to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(path)} (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause)}).`, 'Make the output folder writable and free some space, or name another one with --output.', cause);
}


/***/ }),

/***/ 83205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ surroundingsHere)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37282);




/**
 * The world around this process, read once at the edge and handed in. Private run folders are made in the runner's own
 * temporary folder in a job, else in the machine's.
 */
function surroundingsHere(progress, signal) {
    return {
        environment: process.env,
        workingFolder: process.cwd(),
        temporaryFolder: process.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        cacheFolder: (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolder */ .n)(),
        stateFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.env['XDG_STATE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'state'), 'sandbox-attestation'),
        identityToken: null,
        projectFolder: _project_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFolder */ .K,
        version: (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .projectVersion */ .o)(),
        progress,
        signal,
    };
}


/***/ }),

/***/ 64837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ reasonView),
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./build/src/probes/contract.js
var contract = __webpack_require__(25411);
// EXTERNAL MODULE: ./build/src/evidence/judged-posture.js
var judged_posture = __webpack_require__(98999);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var sweep = __webpack_require__(98718);
;// CONCATENATED MODULE: ./build/src/report/posture-line.js


/** The posture in one line: how many checks found everything denied, and how many of them can be seen to fail. */
function postureLine(bundle) {
    const { posture } = bundle;
    if (posture === undefined || posture.length === 0)
        return 'not taken';
    return posture.map((record) => ofImage(record, bundle)).join('; ');
}
function ofImage(record, bundle) {
    if (record.state !== 'ran')
        return `${record.image} image: not runnable (${record.why})`;
    const judged = (0,judged_posture/* judgedChecks */.J)(record, bundle);
    const denied = judged.filter(({ judged: found }) => found?.verdict === 'PASS').length;
    const stands = judged.filter(({ control }) => 'stands' in control).length;
    const swept = record.sweep === null ? '' : `, ${(0,sweep/* numbersOf */.cZ)(record.sweep.called).length} system calls swept`;
    return `${record.image} image: ${denied} of ${judged.length} checks denied (${judged.length - stands} flip in a weakened run, ${stands} stand)${swept}`;
}

;// CONCATENATED MODULE: ./build/src/report/run-view.js


/** What is shown of a reading: its probes, the host's facts and every reason in the words of the views. */
function viewOf(reading, verdict = reading.verdict) {
    const { bundle } = reading;
    return {
        verdict,
        venue: bundle?.venue ?? 'unknown',
        runtime: bundle?.runtime ?? 'unknown',
        imageDigest: bundle?.image_digest ?? 'unknown',
        seccompSha256: bundle?.seccomp_sha256 ?? 'unknown',
        probes: reading.probes.map(probeLine),
        controls: reading.controls.map(({ id, state, flipped, why }) => ({ id, state, flipped, why })),
        host: bundle === null ? [] : hostFacts(bundle),
        reasons: reading.reasons.map(reasonView),
    };
}
/** A reader's reason in the words of the views. */
function reasonView({ code, sentence, remedy }) {
    return { code, message: sentence, remedy };
}
function probeLine(probe) {
    const { judgement, corroboration } = probe;
    const whyNot = [judgement?.why ?? '', whyOf(corroboration)].filter((why) => why !== '');
    return {
        probeId: probe.probeId,
        operation: probe.operation,
        expected: probe.expected,
        actual: judgement?.actual ?? 'not run',
        errno: judgement?.errno ?? '',
        verdict: judgement?.verdict ?? 'NOT RUN',
        corroboration: corroboration.state,
        l1: probe.l1.map((test) => `#${test}`).join(' '),
        why: whyNot.join('; '),
        closedBy: (0,contract/* contractOf */.Qu)(probe.probeId)?.closedBy ?? '',
    };
}
function whyOf(corroboration) {
    switch (corroboration.state) {
        case 'corroborated':
            return '';
        case 'uncorroborated':
        case 'contradicted':
            return corroboration.why;
    }
}
const EXEC_FROM_OUT = {
    open: 'open: a program that the payload writes there can be executed',
    noexec: 'noexec: nothing written there can be executed',
    sealed: 'sealed: the payload’s launcher denied itself exec before it (self-applied)',
};
/** The first screen's facts: what engine and kernel say from outside (contract §4), by name. */
function hostFacts(bundle) {
    const { engine, system, container, image } = bundle.host;
    const runtime = [engine.oci_runtime, engine.oci_runtime_version].filter((part) => part !== null).join(' ');
    return [
        { name: 'exec from /out', value: EXEC_FROM_OUT[bundle.exec_from_out] },
        { name: 'posture', value: postureLine(bundle) },
        {
            name: 'engine',
            value: `${bundle.runtime}, ${runtime}, ${engine.rootless ? 'rootless' : 'rootful'}, ${engine.image_store} store`,
        },
        {
            name: 'system',
            value: `${system.distribution}, ${system.kernel} ${system.architecture}, cgroup v${engine.cgroup_version}, LSMs: ${system.lsms.join(' ') || 'none'}`,
        },
        {
            name: 'container',
            value: `network ${container.network_mode}, root ${container.readonly_rootfs ? 'read-only' : 'WRITABLE'}, user ${container.user}, ${container.no_new_privileges ? 'no new privileges' : 'MAY GAIN PRIVILEGES'}, capabilities dropped: ${container.cap_drop.join(' ') || 'NONE'}`,
        },
        { name: 'image', value: `${bundle.image_digest} (${image.id_kind})` },
        { name: 'base image', value: `${bundle.base_image.kind}: ${bundle.base_image.reference}` },
        { name: 'seccomp', value: `${bundle.profile.name}: ${bundle.profile.source}` },
        { name: 'seccomp file', value: bundle.seccomp_sha256 },
        { name: 'payload', value: bundle.payload_sha256 },
        { name: 'run', value: `${bundle.run.ended} after ${bundle.run.duration_ms} ms` },
    ];
}


/***/ }),

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c9: () => (/* binding */ reasonLines),
/* harmony export */   cS: () => (/* binding */ runTable),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/* unused harmony export COLUMNS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Terminal columns that every view keeps to. */
const COLUMNS = 80;
const PLAIN = { good: (text) => text, bad: (text) => text };
const ID_WIDTH = 15;
const VERDICT_WIDTH = 8;
const HOST_WIDTH = 15;
const STATE_WIDTH = 14;
/** The table of probes, the host's facts and the reasons, for a terminal: no line longer than 80 columns. */
function runTable(view, ink = PLAIN) {
    const lines = [
        `${'probe'.padEnd(ID_WIDTH)} ${'verdict'.padEnd(VERDICT_WIDTH)}${'host'.padEnd(HOST_WIDTH)} actual`,
        '-'.repeat(COLUMNS),
        ...view.probes.flatMap((probe) => probeLines(probe, ink)),
        '',
        ...controlLines(view.controls, ink),
        ...view.host.flatMap((fact) => wrapped(fact.name.padEnd(ID_WIDTH + 1), fact.value)),
    ];
    if (view.reasons.length > 0)
        lines.push('', ...reasonLines(view.reasons));
    return lines.join('\n');
}
const CONTROL_WIDTH = 36;
/** A line for each control: what it weakened by its name, whether it bit, and what flipped in it. */
function controlLines(controls, ink) {
    if (controls.length === 0)
        return [];
    return [
        `${'control'.padEnd(CONTROL_WIDTH)} ${'state'.padEnd(STATE_WIDTH)}flipped`,
        '-'.repeat(COLUMNS),
        ...controls.flatMap(({ id, state, flipped, why }) => {
            const name = shortened((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(id, 200), CONTROL_WIDTH).padEnd(CONTROL_WIDTH);
            const mark = state === 'bit' ? ink.good : ink.bad;
            const width = COLUMNS - CONTROL_WIDTH - STATE_WIDTH - 1;
            const [first = '', ...more] = wrapped(' '.repeat(COLUMNS - width), flipped.join(' '));
            const line = `${name} ${mark(state.replaceAll('-', ' ').padEnd(STATE_WIDTH))}${first.trim()}`;
            return [line.trimEnd(), ...more, ...(why === '' ? [] : wrapped('  why       ', why))];
        }),
        '',
    ];
}
/** Each reason with its code and what to do. */
function reasonLines(reasons) {
    return reasons.flatMap((reason) => [
        ...wrapped('- ', `${reason.message} [${reason.code}]`),
        ...(reason.remedy === '' ? [] : wrapped('  ', reason.remedy)),
    ]);
}
function probeLines(probe, ink) {
    const stands = probe.verdict === 'PASS' && probe.corroboration === 'corroborated';
    const mark = probe.verdict === 'PASS' ? ink.good : probe.verdict === 'FAIL' ? ink.bad : (text) => text;
    const host = probe.corroboration === 'corroborated' ? (text) => text : ink.bad;
    const before = ID_WIDTH + 1 + VERDICT_WIDTH + HOST_WIDTH + 1;
    const first = `${probe.probeId.padEnd(ID_WIDTH)} ${mark(probe.verdict.padEnd(VERDICT_WIDTH))}` +
        `${host((probe.verdict === 'NOT RUN' ? '' : probe.corroboration).padEnd(HOST_WIDTH))} ` +
        shortened((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(probe.actual, 200), COLUMNS - before);
    if (stands || probe.verdict === 'NOT RUN')
        return [first.trimEnd()];
    return [
        first.trimEnd(),
        ...wrapped('  expected  ', probe.expected),
        ...wrapped('  actual    ', probe.actual),
        ...(probe.why === '' ? [] : wrapped('  why       ', probe.why)),
        ...(probe.closedBy === '' ? [] : wrapped('  closed by ', probe.closedBy)),
    ];
}
function shortened(text, width) {
    return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
/** A text folded at spaces (a word too long is cut through) so that no line is longer than the terminal. */
function wrapped(head, hostile) {
    const width = COLUMNS - head.length;
    const lines = [];
    let line = '';
    for (const word of (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(hostile, 4000).split(' ')) {
        let rest = word;
        if (line !== '' && line.length + 1 + rest.length > width) {
            lines.push(line);
            line = '';
        }
        while (rest.length > width) {
            lines.push(rest.slice(0, width));
            rest = rest.slice(width);
        }
        line = line === '' ? rest : `${line} ${rest}`;
    }
    lines.push(line);
    return lines.map((text, index) => (index === 0 ? head : ' '.repeat(head.length)) + text);
}


/***/ }),

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ viewsFor),
/* harmony export */   V: () => (/* binding */ loadViews)
/* harmony export */ });
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42100);

/** What this program lays beside a bundle for people, and makes again when it reads. Loaded only where it is made. */
async function loadViews() {
    const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(3091), __webpack_require__.e(8203), __webpack_require__.e(1715)]).then(__webpack_require__.bind(__webpack_require__, 48203));
    return { [_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_NAME */ .F5]: renderReport };
}
/** The views that a reader of this evidence has to make again: none when there is none, which costs no loading. */
async function viewsFor(source) {
    return source.files.has(_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_NAME */ .F5) ? loadViews() : {};
}


/***/ }),

/***/ 69871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ readGivenFile),
/* harmony export */   P1: () => (/* binding */ readGivenBytes),
/* harmony export */   ax: () => (/* binding */ MAX_ROOT_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _evidence_thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76665);





/** Longest trusted root that is read, in bytes: public-good's is below 10 kB. */
const MAX_ROOT_BYTES = 4 * 1024 * 1024;
/** A pipe that nobody writes to ends at once and is no file; none is waited for longer than this. */
const PIPE_WAIT_MS = 5000;
/** No pipe is waited for in the kernel, where nothing could end it, and no terminal becomes ours. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
/**
 * Reads a file that the caller named (a key, a policy, a trusted root), and never more of it than can be one. It may be
 * a pipe, as a shell's `<(…)` is.
 *
 * @param what what the file is, for messages: `signing key`
 * @throws AttestationError `file-unreadable` (usage) with the path and nothing of its content
 */
async function readGivenBytes(path, limitBytes, what) {
    let handle = null;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS);
        const bytes = Buffer.alloc(limitBytes + 1);
        let length = 0;
        for (;;) {
            const bytesRead = await readSome(handle, bytes, length);
            length += bytesRead;
            if (bytesRead === 0)
                return bytes.subarray(0, length);
            if (length > limitBytes)
                break;
        }
    }
    catch (cause) {
        throw unreadable(`The ${what} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)} could not be read (${(0,_evidence_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(cause)}).`, cause);
    }
    finally {
        await handle?.close().catch(() => undefined);
    }
    throw unreadable(`The ${what} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)} is larger than any ${what} (${limitBytes} bytes).`);
}
/**
 * The same as text, for what has its own way of saying that it is none (PEM).
 *
 * @throws AttestationError `file-unreadable` (usage)
 */
async function readGivenFile(path, limitBytes, what) {
    return (await readGivenBytes(path, limitBytes, what)).toString('utf8');
}
/** Some more of the file; of a pipe whose writer is not ready, when it is. */
async function readSome(handle, bytes, length) {
    const end = Date.now() + PIPE_WAIT_MS;
    for (;;) {
        try {
            return (await handle.read(bytes, length, bytes.length - length)).bytesRead;
        }
        catch (error) {
            if ((0,_evidence_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error) !== 'EAGAIN' || Date.now() > end)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
        }
    }
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('usage', 'file-unreadable', message, 'Check the path.', cause);
}


/***/ }),

/***/ 76347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   wM: () => (/* binding */ pemContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const LABELS = {
    'PRIVATE KEY': 'private',
    'ENCRYPTED PRIVATE KEY': 'encrypted',
    'PUBLIC KEY': 'public',
    CERTIFICATE: 'certificate',
    'RSA PRIVATE KEY': 'old-private',
    'EC PRIVATE KEY': 'old-private',
    'DSA PRIVATE KEY': 'old-private',
    'OPENSSH PRIVATE KEY': 'old-private',
    'ENCRYPTED SIGSTORE PRIVATE KEY': 'cosign',
    'ENCRYPTED COSIGN PRIVATE KEY': 'cosign',
};
/** Longest key file that is read, in bytes: a PKCS#8 key of either kind is below 1 kB. */
const MAX_KEY_BYTES = 64 * 1024;
/** What a key file holds, by its label alone. */
function pemContent(text) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
    return label === undefined ? 'none' : (LABELS[label] ?? 'other');
}
/** Which of the two a key is; null for every other key. */
function keyKind(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return isP256 ? 'p256' : null;
}
/** The hash that goes with a key in DSSE as Sigstore uses it: SHA-256 for P-256, none for ed25519. */
function hashOf(kind) {
    return kind === 'p256' ? 'sha256' : null;
}
/** The fingerprint of a key's public half. */
function fingerprintOf(key) {
    const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicKey.export({ type: 'spki', format: 'der' }))
        .digest();
    return { hex: `sha256:${digest.toString('hex')}`, hint: digest.toString('base64') };
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
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4765), __webpack_require__.e(4805)]).then(__webpack_require__.bind(__webpack_require__, 14410)),
            ]);
            return keyVerifier(readPublicKey(trust.publicKey));
        }
        case 'certificate': {
            const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(5779)]).then(__webpack_require__.bind(__webpack_require__, 25779)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(4765), __webpack_require__.e(2298)]).then(__webpack_require__.bind(__webpack_require__, 46215)),
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
