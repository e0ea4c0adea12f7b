export const id = 4770;
export const ids = [4770];
export const modules = {

/***/ 71275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyLaunch: () => (/* binding */ verifyLaunch)
});

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/receipt/launch-source.js
var launch_source = __webpack_require__(87277);
// EXTERNAL MODULE: ./build/src/receipt/open-launch.js + 1 modules
var open_launch = __webpack_require__(83248);
// EXTERNAL MODULE: ./build/src/receipt/read-receipt.js + 3 modules
var read_receipt = __webpack_require__(80961);
// EXTERNAL MODULE: ./build/src/report/reason-codes.js
var reason_codes = __webpack_require__(4097);
// EXTERNAL MODULE: ./build/src/report/reading-table.js
var reading_table = __webpack_require__(93497);
;// CONCATENATED MODULE: ./build/src/report/receipt-json.js

function receiptJson(reading) {
    const { receipt } = reading;
    return {
        verdict: reading.verdict,
        headline: reading.headline,
        reasons: reading.reasons.map(reasonJson),
        waived: reading.waived.map(reasonJson),
        waivers: reading.waivers,
        qualifiers: reading.qualifiers,
        notes: reading.notes,
        receipt: { sha256: reading.receiptSha256, created_at: receipt?.created_at ?? null },
        signer: reading.signer,
        verified_time: reading.verifiedTime?.toISOString() ?? null,
        evidence: (0,reading_table/* readingJson */.X)(reading.evidence),
        launch: receipt === null ? null : launchOf(reading, receipt),
        read_at: reading.readAt.toISOString(),
    };
}
function launchOf({ drift, pins }, receipt) {
    const { venue, workload, run, host, output, streams, challenge } = receipt;
    const { kernel_end: end } = host;
    return {
        venue,
        challenge,
        differs: drift.map(({ field, was, is, tolerable }) => ({ field, was, is, tolerable })),
        image: { digest: host.container.image_id, source: workload.source, reference: workload.reference },
        pins,
        command: workload.command,
        started_at: run.started_at,
        duration_ms: run.duration_ms,
        ended: run.ended,
        exit_code: run.exit_code,
        looks: end.state === 'seen' ? end.looks : 0,
        looked_ms_before_end: end.state === 'seen' ? end.looked_ms_before_end : null,
        streams,
        outputs: output.files,
        left_out: output.left_out,
    };
}
function reasonJson({ code, class: kind, subject, sentence, remedy }) {
    return { code, class: kind, subject, message: sentence, remedy };
}

// EXTERNAL MODULE: ./build/src/probes/inventory/same-base.js
var same_base = __webpack_require__(45682);
// EXTERNAL MODULE: ./build/src/report/run-view.js + 1 modules
var run_view = __webpack_require__(19095);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/src/report/receipt-table.js



const MOST_SHOWN = 40;
const NAME_WIDTH = 16;
const DIGEST_INDENT = ' '.repeat(8);
function receiptTable(reading, commands, ink = table/* PLAIN */.tZ) {
    const mark = reading.verdict === 'CONFINED' ? ink.good : ink.bad;
    const verdict = (0,table/* wrapped */.ky)('', reading.headline).map(mark);
    return [
        ...verdict,
        ...titled('', reading.reasons),
        ...titled('Waived by you:', reading.waived),
        ...(reading.notes.length === 0
            ? []
            : ['', ...reading.notes.flatMap(({ sentence }) => (0,table/* wrapped */.ky)('note ', sentence))]),
        '',
        ...chainOf(reading).flatMap(chainLines),
        ...(commands.length === 0
            ? []
            : ['', '# cosign checks the signature over any file of the folder, and not what it says', ...commands]),
        '',
        ...verdict,
    ].join('\n');
}
function chainLines([name, value, digest]) {
    const lines = (0,table/* wrapped */.ky)(name.padEnd(NAME_WIDTH), value);
    return digest === undefined ? lines : [...lines, ...(0,table/* wrapped */.ky)(DIGEST_INDENT, digest)];
}
function titled(title, reasons) {
    if (reasons.length === 0)
        return [];
    return ['', ...(title === '' ? [] : [title]), ...(0,table/* reasonLines */.c9)(reasons.map(run_view/* reasonView */.a))];
}
function chainOf(reading) {
    const { receipt } = reading;
    return [
        ['receipt', readAs(receipt), reading.receiptSha256 ?? undefined],
        signerLine('signed by', reading),
        ['signed at', timeOf(reading)],
        ...ofEvidence(reading.evidence),
        ...(receipt === null ? [] : [...ofRun(reading, receipt), ...ofFiles(receipt)]),
    ];
}
function readAs(receipt) {
    if (receipt === null)
        return 'not read';
    return receipt.venue === 'LOCAL' ? 'read: of a REHEARSAL (venue LOCAL)' : 'read';
}
function signerLine(name, { signer, reasons, waived }) {
    if (signer === null)
        return [name, noSigner([...reasons, ...waived].map(({ code }) => code))];
    const [kind, ...rest] = signer.description.split(' ');
    return signer.kind === 'key' ? [name, kind ?? '', rest.join(' ')] : [name, signer.description];
}
function noSigner(codes) {
    if (codes.includes('unsigned') || codes.includes('signature-missing'))
        return 'nobody: it is not signed';
    return codes.includes('trust-not-chosen')
        ? 'not checked: you named no signer whom you trust'
        : 'nobody: no signature was verified';
}
function timeOf({ verifiedTime, signer, }) {
    if (verifiedTime !== null)
        return `${verifiedTime.toISOString()}, confirmed by a log or an authority`;
    return signer === null ? 'stated by the receipt alone' : 'stated by the signer, not confirmed';
}
function ofEvidence(evidence) {
    return [
        ['evidence', evidence.headline],
        ['  bundle', evidence.bundleName ?? 'none', evidence.bundleSha256 ?? undefined],
        signerLine('  signed by', evidence),
    ];
}
function ofRun(reading, receipt) {
    const { run } = receipt;
    return [
        ['machine', machineOf(reading, receipt)],
        ['image', imageOf(reading, receipt), receipt.host.container.image_id],
        ['command', commandOf(receipt)],
        ['ran', `${run.started_at}, for ${run.duration_ms} ms: ${ENDS[run.ended](run.exit_code)}`],
        ['restrictions', restrictionsOf(reading, receipt)],
    ];
}
function commandOf({ workload, host: { container } }) {
    const words = [...container.entrypoint, ...container.command].map(quoted).join(' ');
    return `${words} (${workload.command === null ? 'the image’s own' : 'what follows the ENTRYPOINT is the launcher’s'})`;
}
const ENDS = {
    exited: (exitCode) => `exit code ${exitCode ?? 'unknown'}`,
    timeout: () => 'killed at its time limit',
    'output-flood': () => 'killed for leaving more in /out than it may, or since its disk was nearly full',
    'start-failed': () => 'it did not start',
};
function quoted(word) {
    return JSON.stringify(word);
}
function machineOf({ drift, reasons }, { host: { engine, system } }) {
    const now = `${engine.name} ${engine.version}, ${engine.oci_runtime}, kernel ${system.kernel}`;
    if (drift.length === 0)
        return `as attested: ${now}`;
    const blocked = new Set(reasons.filter(({ code }) => code === 'host-drift').map(({ subject }) => subject));
    const each = drift.map(({ field, what, was, is }) => {
        const tolerated = blocked.has(field) ? 'not tolerated' : 'tolerated by you';
        return `${what} was ${was} and is ${is} (${field}, ${tolerated})`;
    });
    return `not as attested: ${each.join('; ')}`;
}
function imageOf({ pins, evidence }, { workload, host: { inventory } }) {
    const pin = pins.find(({ what }) => what === 'image');
    const pinned = pin?.source === 'caller' && pin.matched ? 'pinned by you' : 'not pinned';
    const attested = evidence.bundle?.host.inventory.base;
    const onAttested = attested !== undefined && (0,same_base/* isSameBase */.E)(attested, inventory.base);
    const base = onAttested
        ? 'on the attested base'
        : `on the base ${unmistakable(inventory.base.reference) || 'without a name'}`;
    return `${SOURCES[workload.source](unmistakable(workload.reference ?? ''))}, ${base}, ${pinned}`;
}
function unmistakable(name) {
    return /^[\w./:@+~-]*$/.test(name) ? name : quoted(name);
}
const SOURCES = {
    attested: () => 'the attested one',
    named: (reference) => `named as ${reference}`,
    built: (reference) => `built from ${reference}`,
};
function restrictionsOf({ verdict, waived }, { host: { kernel_end: end }, looks }) {
    if (end.state !== 'seen')
        return 'not looked at to the end';
    const often = `looked at ${end.looks} times, the last time ${end.looked_ms_before_end} ms before the end`;
    const recorded = looks.length === 0 ? '' : `, ${looks.length} of which are recorded`;
    if (verdict === 'BLOCKED')
        return `${often}${recorded}; what is wrong is among the reasons`;
    const isSeen = waived.every(({ code }) => code !== 'end-unobserved');
    return `in force ${isSeen ? 'from start to end' : 'until the last look'}: ${often}${recorded}`;
}
function ofFiles({ streams, input, output }) {
    const { files, left_out } = output;
    return [
        ...['stdout', 'stderr'].map((name) => {
            const { written, kept, sha256 } = streams[name];
            const size = written === kept ? bytes(kept) : `the first ${kept} of ${bytes(written)}`;
            return [name, size, sha256];
        }),
        ...shown(input.files, ({ path, size, sha256 }) => ['input', `${named(path)}, ${bytes(size)}`, sha256]),
        ...shown(files, ({ path, size, sha256 }) => ['output', `${named(path)}, ${bytes(size)}`, sha256]),
        ...shown(left_out, ({ path, why }) => ['left out', `${named(path)}: ${why}`]),
    ];
}
function named(path) {
    return /^[\w./@+=-]+$/.test(path) ? path : JSON.stringify(path);
}
function shown(all, line) {
    const more = all.length - MOST_SHOWN;
    return [...all.slice(0, MOST_SHOWN).map(line), ...(more > 0 ? [['', `… and ${more} more`]] : [])];
}
function bytes(count) {
    return count === 1 ? '1 byte' : `${count} bytes`;
}

// EXTERNAL MODULE: ./build/src/report/verify-commands.js
var verify_commands = __webpack_require__(84298);
// EXTERNAL MODULE: ./build/src/report/views.js
var report_views = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/src/signing/launch-statement.js
var launch_statement = __webpack_require__(50782);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
// EXTERNAL MODULE: ./build/src/cli/option-row.js
var option_row = __webpack_require__(51694);
;// CONCATENATED MODULE: ./build/src/cli/verify-launch.js













const OF_EVIDENCE = [
    ...['fleet', 'names', 'alike', 'series'],
    ...['baseline', 'acceptance', 'summaryStatement', 'summaryKey'],
];
async function verifyLaunch({ path, options, terminal }, expectations) {
    refuseOfEvidence(options);
    const verifySignature = await (0,verifier/* loadVerifier */.V)(expectations.trust);
    const trust = expectations.launch.trust ?? expectations.trust;
    const verifyReceipt = await (0,verifier/* loadVerifier */.V)(trust, launch_statement/* readLaunchStatement */.V);
    const source = await (0,open_launch/* openLaunch */._)(path);
    const views = await (0,report_views/* viewsFor */.E)(source.evidence);
    const reading = (0,read_receipt/* readReceipt */.b8)(source, expectations, new Date(), {
        views,
        ...(verifySignature === undefined ? {} : { verifySignature }),
        ...(verifyReceipt === undefined ? {} : { verifyReceipt }),
    });
    const keyFile = expectations.launch.trust === null ? options['key'] : undefined;
    const [first] = reading.receipt?.output.files ?? [];
    const file = first === undefined ? launch_source/* LAUNCH_NAMES */.z.receipt : `${launch_source/* LAUNCH_NAMES */.z.output}/${first.path}`;
    const commands = reading.verdict === 'BLOCKED' ? [] : (0,verify_commands/* cosignLinesOfLaunch */.tt)(source.path, file, viewOf(trust, keyFile));
    terminal.print(receiptTable(reading, commands, { good: terminal.green, bad: terminal.red }));
    if (reading.verdict === 'BLOCKED')
        terminal.failed(`${reading.headline}${(0,reason_codes/* codesInWords */.D)(reading.reasons)}`);
    if (terminal.json)
        terminal.result(receiptJson(reading));
    return (0,exit_code/* exitCodeOf */.F)(reading);
}
function refuseOfEvidence(options) {
    const odd = OF_EVIDENCE.find((name) => options[name] !== undefined && options[name] !== false);
    if (odd === undefined)
        return;
    throw new errors/* AttestationError */.L7('invalid-setting', `${(0,option_row/* optionFlag */.aN)(odd)} is for evidence, and this is the folder of a launch.`, { advice: `Verify the launch without it, or its ${launch_source/* LAUNCH_NAMES */.z.evidence}/ with it.` });
}
function viewOf(trust, key) {
    switch (trust.kind) {
        case 'key':
            return { kind: 'key', fingerprint: '', publicPath: typeof key === 'string' ? key : null };
        case 'certificate':
            return trust.match === 'exact' && trust.trustedRoot === null
                ? {
                    kind: 'certificate',
                    ...{ identity: trust.identity, issuer: trust.issuer },
                    ...{ root: 'public-good', logged: true, checked: true },
                }
                : { kind: 'none' };
        case 'not-chosen':
            return { kind: 'none' };
    }
}


/***/ }),

/***/ 46616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readRegularPieces),
/* harmony export */   x: () => (/* binding */ readPiecesAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19809);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8621);



const PIECE_BYTES = 1024 * 1024;
async function readPiecesAt(path, limit, use) {
    const file = atOnce(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, _safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN_FLAGS */ .tM));
    if (typeof file !== 'number')
        return (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .notOpened */ .NZ)(file.detail);
    try {
        const place = atOnce(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${file}`));
        if (place !== path)
            return { kind: 'link' };
        const facts = atOnce(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file));
        if ('kind' in facts)
            return facts;
        const refused = (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(facts, limit);
        if (refused !== null)
            return refused;
        let buffer = bufferFor(facts.size);
        for (let length = 0;;) {
            const into = buffer;
            const count = atOnce(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, into, 0, into.length, length));
            if (typeof count !== 'number')
                return count;
            length += count;
            if (count === 0)
                return { kind: 'pieces', bytes: length, mode: facts.mode };
            if (length > limit)
                return { kind: 'too-large' };
            await use(buffer.subarray(0, count));
            if (length > facts.size)
                buffer = bufferFor(PIECE_BYTES);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function atOnce(call) {
    try {
        return call();
    }
    catch (error) {
        return { kind: 'unreadable', detail: (0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) };
    }
}
function readRegularPieces(path, limit, use, singleLink = true) {
    return readPieces(path, use, async (handle, used) => {
        const facts = await handle.stat();
        if (facts.isFile() && singleLink && facts.nlink !== 1)
            return (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unsafe */ .N9)('it has another hard link');
        const before = await stateOf(handle);
        const read = await piecesOf(handle, facts, limit, used);
        const same = read.kind !== 'pieces' || (read.bytes === facts.size && (await stateOf(handle)) === before);
        return same ? read : (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unsafe */ .N9)('it changed while it was read');
    });
}
function bufferFor(size) {
    return Buffer.allocUnsafe(Math.min(size + 1, PIECE_BYTES));
}
async function readPieces(path, use, read) {
    const thrown = [];
    const used = (piece) => use(piece).catch((error) => {
        thrown.push(error);
        throw error;
    });
    const found = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpened */ .ay)(path, (handle) => read(handle, used));
    if (thrown.length > 0)
        throw thrown[0];
    return found;
}
async function stateOf(handle) {
    const { size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
    return `${size} ${mtimeNs} ${ctimeNs}`;
}
async function piecesOf(handle, facts, limit, use) {
    const refused = (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(facts, limit);
    if (refused !== null)
        return refused;
    let buffer = bufferFor(facts.size);
    for (let length = 0;;) {
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, length);
        length += bytesRead;
        if (bytesRead === 0)
            return { kind: 'pieces', bytes: length, mode: facts.mode };
        if (length > limit)
            return { kind: 'too-large' };
        await use(buffer.subarray(0, bytesRead));
        if (length > facts.size)
            buffer = bufferFor(PIECE_BYTES);
    }
}


/***/ }),

/***/ 77259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function shellWord(hostile) {
    const text = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hostile, 4096);
    if (/^[\w./:@%+,=-]+$/.test(text) && !text.includes('::'))
        return text;
    const quoted = `'${text.replaceAll("'", `'\\''`)}'`;
    return quoted.replace(/:(?=:)/g, ":''").replace(/##(?=\[)/g, "##''");
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


/***/ })

};
