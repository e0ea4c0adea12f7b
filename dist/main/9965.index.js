export const id = 9965;
export const ids = [9965];
export const modules = {

/***/ 98734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ expectationsIn)
});

// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/foundation/given-file.js
var given_file = __webpack_require__(40369);
// EXTERNAL MODULE: ./build/src/evidence/waiver-table.js
var waiver_table = __webpack_require__(81422);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/invalid-setting.js
var invalid_setting = __webpack_require__(99417);
// EXTERNAL MODULE: ./build/src/probes/restrictions/limit-amounts.js
var limit_amounts = __webpack_require__(80402);
// EXTERNAL MODULE: ./build/src/cli/option-row.js
var option_row = __webpack_require__(51694);
;// CONCATENATED MODULE: ./build/src/cli/expectations.js






function readExpectations(options, policy = expectations/* NO_EXPECTATIONS */.cV) {
    const waivers = waiver_table/* WAIVERS */.E.filter((waiver) => options[(0,option_row/* optionKey */.D6)(`allow-${waiver}`)] === true);
    return {
        ...policy,
        image: digests(options['expectImage'], '--expect-image') ?? policy.image,
        seccomp: digests(options['expectSeccomp'], '--expect-seccomp') ?? policy.seccomp,
        payload: digests(options['expectPayload'], '--expect-payload') ?? policy.payload,
        base: digests(options['expectBase'], '--expect-base') ?? policy.base,
        adds: digests(options['expectAdd'], '--expect-add') ?? policy.adds,
        limits: { ...policy.limits, ...limits(options['limit']) },
        venues: typeof options['venue'] === 'string' ? venues(options['venue']) : policy.venues,
        maxAgeDays: typeof options['maxAge'] === 'string' ? days(options['maxAge']) : policy.maxAgeDays,
        challenge: given(options['challenge'], '--challenge') ?? policy.challenge,
        repository: ownerAndName(options['repository']) ?? policy.repository,
        workflow: given(options['workflow'], '--workflow') ?? policy.workflow,
        runnerEnvironment: runnerEnvironment(options['runnerEnvironment']) ?? policy.runnerEnvironment,
        waivers: new Set([...policy.waivers, ...waivers]),
    };
}
function given(value, option) {
    if (typeof value !== 'string')
        return null;
    if (value !== '')
        return value;
    throw (0,invalid_setting/* invalidSetting */.g)(option, value, 'Check the variable that holds it.');
}
function ownerAndName(value) {
    const option = '--repository';
    const text = given(value, option);
    if (text === null || /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text))
        return text;
    throw (0,invalid_setting/* invalidSetting */.g)(option, text, 'Use OWNER/NAME.');
}
function runnerEnvironment(value) {
    const option = '--runner-environment';
    const text = given(value, option);
    if (text === null || text === 'github-hosted' || text === 'self-hosted')
        return text;
    throw (0,invalid_setting/* invalidSetting */.g)(option, text, 'Use github-hosted or self-hosted.');
}
function digests(given, option) {
    if (!Array.isArray(given))
        return null;
    return given.map((text) => {
        if ((0,digest/* isSha256 */._h)(text))
            return text;
        throw (0,invalid_setting/* invalidSetting */.g)(option, String(text), wholeForm(String(text)));
    });
}
function limits(given) {
    const read = (0,limit_amounts/* readLimits */.BU)(Array.isArray(given) ? given.map(String) : []);
    if (read.refused !== null)
        throw (0,invalid_setting/* invalidSetting */.g)('--limit', read.refused, read.advice);
    return read.limits;
}
function wholeForm(text) {
    if (/^[0-9a-f]{64}$/.test(text))
        return `Use sha256:${text}.`;
    if (/^(?:sha256:)?[0-9a-f]{6,63}$/.test(text))
        return `Use all 64 digits: docker image inspect --format '{{.Id}}' ${text} (podman: sha256: before what it prints).`;
    return 'Use sha256: and 64 lower-case hex digits.';
}
function venues(text) {
    return text.split(',').map((venue) => {
        if (venue === 'CI' || venue === 'VPS')
            return venue;
        throw (0,invalid_setting/* invalidSetting */.g)('--venue', text, 'Use CI, VPS or CI,VPS; LOCAL is a rehearsal and cannot be accepted.');
    });
}
function days(text) {
    const number = Number(text);
    if (/^[0-9]{1,4}$/.test(text) && number >= 1)
        return number;
    throw (0,invalid_setting/* invalidSetting */.g)('--max-age', text, 'Use whole days from 1 to 9999.');
}

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/signing/instances.js
var instances = __webpack_require__(5045);
// EXTERNAL MODULE: ./build/src/signing/pem.js
var pem = __webpack_require__(76347);
;// CONCATENATED MODULE: ./build/src/cli/trust.js




async function readTrust(options, policy) {
    const key = trust_text(options['key']);
    const identity = oneOf(options, 'certificateIdentity');
    const issuer = oneOf(options, 'certificateOidcIssuer');
    const root = trust_text(options['trustedRoot']);
    if (key !== null) {
        if (identity !== null || issuer !== null || root !== null) {
            throw usage('--key cannot be combined with --certificate-… or --trusted-root', 'Trust a key or an identity.');
        }
        return { kind: 'key', publicKey: await (0,given_file/* readGivenFile */.Mh)({ given: key, what: 'public key' }, pem/* MAX_KEY_BYTES */.Xd) };
    }
    const trustedRoot = root === null ? null : await (0,given_file/* readGivenFile */.Mh)({ given: root, what: 'trusted root' }, instances/* MAX_ROOT_BYTES */.ax);
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
function trust_text(value) {
    if (typeof value !== 'string')
        return null;
    if (value !== '')
        return value;
    throw usage('An option about the signer is empty', 'Check the variable that holds it.');
}
function usage(message, advice) {
    return new errors/* AttestationError */.L7('invalid-setting', `${message}.`, { advice });
}

;// CONCATENATED MODULE: ./build/src/cli/given-expectations.js




async function expectationsIn(options) {
    const policy = typeof options['policy'] === 'string' ? await policyAt(options['policy']) : expectations/* NO_EXPECTATIONS */.cV;
    return { ...readExpectations(options, policy), trust: await readTrust(options, policy.trust) };
}
async function policyAt(path) {
    const bytes = await (0,given_file/* readGivenBytes */.P1)({ given: path, what: 'policy' }, expectations/* MAX_POLICY_BYTES */.mk);
    const { parsePolicy } = await __webpack_require__.e(/* import() */ 7069).then(__webpack_require__.bind(__webpack_require__, 87069));
    return parsePolicy(bytes);
}


/***/ }),

/***/ 5269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ passOn)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
;// CONCATENATED MODULE: ./build/src/foundation/joined-pieces.js
const JOINED = 64 * 1024;
class JoinedPieces {
    waiting = [];
    add(bytes) {
        const last = this.waiting.at(-1);
        if (last !== undefined && last.room.length - last.used >= bytes.length) {
            last.room.set(bytes, last.used);
            last.used += bytes.length;
            return;
        }
        const size = last === undefined ? bytes.length : Math.max(bytes.length, JOINED);
        const room = Buffer.alloc(size);
        room.set(bytes);
        this.waiting.push({ room, used: bytes.length });
    }
    take() {
        const first = this.waiting.shift();
        if (first === undefined)
            return null;
        return first.room.subarray(0, first.used);
    }
}

// EXTERNAL MODULE: ./build/src/report/steering.js
var steering = __webpack_require__(15429);
;// CONCATENATED MODULE: ./build/src/cli/workload-output.js




const LONGEST_LINE = 64 * 1024;
const MOST_WAITING = 8 * 1024 * 1024;
function passOn(targets, isJob, before) {
    const writers = {
        stdout: writerOf(targets.stdout, isJob, asBytes),
        stderr: writerOf(targets.stderr, isJob, asBytesOfLines),
    };
    return {
        onOutput: async (from, bytes) => {
            before();
            await writers[from].add(bytes);
        },
        end: async () => {
            await writers.stdout.end();
            await writers.stderr.end();
        },
        cut: () => {
            writers.stdout.cut();
            writers.stderr.cut();
        },
    };
}
const NEWLINE = 0x0a;
function writerOf(target, isJob, otherwise) {
    return ahead(isJob || target.isTTY === true ? asLines(target) : otherwise(target));
}
function ahead(writer) {
    const pieces = new JoinedPieces();
    let waiting = 0;
    let passing = null;
    let isCut = false;
    const pass = async () => {
        for (let piece = pieces.take(); piece !== null && !isCut; piece = pieces.take()) {
            await writer.add(piece);
            waiting -= piece.length;
        }
        passing = null;
    };
    return {
        add: async (bytes) => {
            if (isCut)
                return;
            waiting += bytes.length;
            pieces.add(bytes);
            passing ??= pass();
            if (waiting > MOST_WAITING)
                await passing;
        },
        end: async () => {
            await passing;
            await writer.end();
        },
        cut: () => {
            isCut = true;
            writer.cut();
        },
    };
}
function asBytes(target) {
    return { add: (bytes) => write(target, bytes), end: async () => undefined, cut: () => undefined };
}
function asBytesOfLines(target) {
    const bytes = asBytes(target);
    let last = NEWLINE;
    const endLine = async () => {
        if (last === NEWLINE)
            return;
        last = NEWLINE;
        await write(target, '\n');
    };
    return {
        add: (piece) => {
            last = piece.at(-1) ?? last;
            return bytes.add(piece);
        },
        end: endLine,
        cut: () => void endLine(),
    };
}
function asLines(target) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let open = '';
    const show = (line) => (0,steering/* withoutCommands */.Df)((0,errors/* printable */.g$)(line, LONGEST_LINE));
    return {
        add: async (bytes) => {
            const lines = (open + decoder.write(Buffer.from(bytes))).split('\n');
            open = lines.pop() ?? '';
            while (open.length > LONGEST_LINE) {
                const [piece = open.slice(0, LONGEST_LINE)] = /^.*\s/s.exec(open.slice(0, LONGEST_LINE)) ?? [];
                lines.push(piece);
                open = open.slice(piece.length);
            }
            if (lines.length > 0)
                await write(target, `${lines.map(show).join('\n')}\n`);
        },
        end: async () => {
            const last = open + decoder.end();
            if (last !== '')
                await write(target, `${show(last)}\n`);
        },
        cut: () => undefined,
    };
}
function write(target, bytes) {
    return new Promise((resolve) => {
        target.write(bytes, resolve);
    });
}


/***/ }),

/***/ 55672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   I$: () => (/* binding */ changedLaunch),
/* harmony export */   e7: () => (/* binding */ readBack)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87444);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42100);
/* harmony import */ var _foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56024);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97284);
/* harmony import */ var _foundation_place_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78171);
/* harmony import */ var _foundation_take_back_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79546);
/* harmony import */ var _foundation_until_aborted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94493);
/* harmony import */ var _receipt_check_launch_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53785);
/* harmony import */ var _receipt_launch_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95961);
/* harmony import */ var _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87277);
/* harmony import */ var _receipt_open_launch_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(83248);
/* harmony import */ var _receipt_read_receipt_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80961);
/* harmony import */ var _receipt_rehearsal_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(81425);
/* harmony import */ var _report_views_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6282);
/* harmony import */ var _signing_launch_statement_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(50782);
/* harmony import */ var _signing_sign_evidence_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(68196);
/* harmony import */ var _signing_signed_by_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(37783);
/* harmony import */ var _signing_verifier_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(64999);




















async function conclude(open, inputs, { folder, receipt, signer, }) {
    const { runContext } = open;
    const bytes = (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .GF)(receipt);
    const judged = (0,_receipt_check_launch_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeLaunch */ .T)(open.bundle, receipt);
    if (typeof judged === 'string')
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L7('bundle-schema', `The launch’s own receipt does not follow the schema: ${judged}.`);
    (0,_foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseCancelled */ .qM)(runContext.signal);
    runContext.progress.stage('receipt', await (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_6__/* .placeNewFile */ .Ok)(folder, _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_11__/* .LAUNCH_NAMES */ .z.receipt, bytes));
    const result = (0,_receipt_launch_result_js__WEBPACK_IMPORTED_MODULE_10__/* .launchResult */ .V)(receipt, bytes, open.bundle, judged);
    const { signal } = runContext;
    const signed = (0,_signing_sign_evidence_js__WEBPACK_IMPORTED_MODULE_16__/* .signReceipt */ .o)({ folder, bytes }, result, signer, signal);
    const signing = await (0,_foundation_until_aborted_js__WEBPACK_IMPORTED_MODULE_8__/* .untilAborted */ .Eu)(signal, signed).catch(async (error) => {
        const outcome = await Promise.race([signed.catch(() => null), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LATEST_WRITTEN_MS, null)]);
        await removeReceipt(folder, bytes, outcome?.kind === 'signed' ? outcome.bytes : null);
        throw error;
    });
    const reading = await readBack(folder.path, inputs, signing);
    if (reading.receiptSha256 !== (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(bytes))
        throw changedLaunch(folder.path);
    return { verdict: verdictOf(reading), reading, signing };
}
async function removeReceipt(folder, receipt, signature) {
    const ours = [
        [_receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_11__/* .LAUNCH_NAMES */ .z.receipt, receipt],
        [(0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureName */ .S1)(_receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_11__/* .LAUNCH_NAMES */ .z.receipt), signature],
    ];
    for (const [name, bytes] of ours) {
        if (bytes !== null)
            await (0,_foundation_take_back_js__WEBPACK_IMPORTED_MODULE_7__/* .takeBack */ .zH)(folder, name, (path) => (0,_foundation_take_back_js__WEBPACK_IMPORTED_MODULE_7__/* .hasBytes */ .gI)(path, bytes));
    }
}
const LATEST_WRITTEN_MS = 1_000;
async function readBack(folder, inputs, signing) {
    const { expectations } = inputs;
    const named = expectations.launch.trust ?? expectations.trust;
    const trust = named.kind === 'not-chosen' && signing.kind === 'signed' ? (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_17__/* .trustIn */ .Us)(signing.signedBy) : named;
    const source = await (0,_receipt_open_launch_js__WEBPACK_IMPORTED_MODULE_12__/* .openLaunch */ ._)(folder);
    const verifySignature = await (0,_signing_verifier_js__WEBPACK_IMPORTED_MODULE_18__/* .loadVerifier */ .V)(expectations.trust);
    const verifyReceipt = await (0,_signing_verifier_js__WEBPACK_IMPORTED_MODULE_18__/* .loadVerifier */ .V)(trust, _signing_launch_statement_js__WEBPACK_IMPORTED_MODULE_15__/* .readLaunchStatement */ .V);
    const views = await (0,_report_views_js__WEBPACK_IMPORTED_MODULE_14__/* .viewsFor */ .E)(source.evidence);
    const expected = { ...expectations, launch: { ...expectations.launch, trust } };
    return (0,_receipt_read_receipt_js__WEBPACK_IMPORTED_MODULE_13__/* .readReceipt */ .b8)(source, expected, new Date(), {
        views,
        ...(verifySignature === undefined ? {} : { verifySignature }),
        ...(verifyReceipt === undefined ? {} : { verifyReceipt }),
    });
}
function changedLaunch(folder, cause) {
    const message = `The folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(folder, 200)} does not hold what the launch wrote there.`;
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L7('launch-changed', message, { cause });
}
function verdictOf({ verdict, reasons }) {
    return verdict === 'CONFINED' ? 'CONFINED' : (0,_receipt_rehearsal_js__WEBPACK_IMPORTED_MODULE_19__/* .isRehearsal */ .S)(reasons) ? 'REHEARSAL' : 'BLOCKED';
}


/***/ }),

/***/ 82178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readLaunch),
/* harmony export */   U: () => (/* binding */ readCommand)
/* harmony export */ });
/* harmony import */ var _attest_entry_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81255);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99417);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47144);
/* harmony import */ var _launch_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35574);





const MOST_ARGUMENTS = 1024;
const LONGEST_ARGUMENT = 16_384;
function readLaunch(given, written) {
    const one = (name) => (0,_attest_entry_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(_launch_table_js__WEBPACK_IMPORTED_MODULE_4__/* .LAUNCH_SETTINGS */ .sy[name], given[name], written(name));
    const yes = (name) => (0,_attest_entry_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .isYes */ .AX)(one(name), written(name));
    const ofRun = Object.fromEntries(_launch_table_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_AS_OF_RUN */ .Yf.map((name) => [name, given[name]]));
    const settings = (0,_attest_entry_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .sb)(ofRun, written);
    const { engineProgram, pullCredentials, signing, challenge } = settings;
    return {
        ...{ engineProgram, pullCredentials, signing, challenge },
        rehearsal: yes('rehearsal'),
        image: imageOf({ reference: one('image') || null, pull: yes('pull') }, settings, written),
        input: one('input') || null,
        output: one('output'),
        timeoutSeconds: Number(one('timeout')),
    };
}
function readCommand(given, written) {
    if (given.length > MOST_ARGUMENTS)
        throw (0,_foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidSetting */ .g)(written, given.join(' '), `Give at most ${MOST_ARGUMENTS} arguments.`);
    for (const argument of given) {
        const problem = problemOf(argument);
        if (problem !== null)
            throw (0,_foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidSetting */ .g)(written, argument, problem);
    }
    return given.length === 0 ? null : given;
}
function problemOf(argument) {
    if (argument.length > LONGEST_ARGUMENT)
        return `An argument has at most ${LONGEST_ARGUMENT} characters.`;
    return argument.includes('\0') || !argument.isWellFormed()
        ? 'An argument is a text without NUL characters.'
        : null;
}
function imageOf({ reference, pull }, { context, dockerfile, baseImage, buildNetwork, includeUntracked }, written) {
    const builds = context !== null || dockerfile !== null;
    if (reference !== null && builds)
        throw usage(`${written('image')} and ${written('context')} name two images`, 'Give one of them.');
    if (!builds && (baseImage !== null || buildNetwork || includeUntracked))
        throw usage('A setting of a build is given, and nothing is built', `Give ${written('context')} too.`);
    if (reference === null && pull)
        throw usage(`${written('pull')} is given without ${written('image')}`, 'Name the image.');
    if (builds)
        return { source: 'built', context, dockerfile, baseImage, buildNetwork, includeUntracked };
    if (reference === null)
        return { source: 'attested' };
    (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .checkReference */ .M)(reference);
    return { source: 'named', reference, pull };
}
function usage(message, advice) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('invalid-setting', `${message}.`, { advice });
}


/***/ }),

/***/ 21335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ makeLaunchFolder),
/* harmony export */   MG: () => (/* binding */ holdLaunchPlace),
/* harmony export */   VL: () => (/* binding */ holdLaunchFolder)
/* harmony export */ });
/* unused harmony export checkLaunchFolder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _container_output_copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30340);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40698);
/* harmony import */ var _foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48889);
/* harmony import */ var _foundation_held_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5402);
/* harmony import */ var _foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78171);
/* harmony import */ var _foundation_place_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67374);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68971);
/* harmony import */ var _foundation_safe_pieces_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46616);
/* harmony import */ var _foundation_settled_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(11578);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8621);
/* harmony import */ var _foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(721);
/* harmony import */ var _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87277);
/* harmony import */ var _receipt_receipt_limits_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(97411);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55672);

















async function checkLaunchFolder({ output, evidence }, workspace) {
    const folder = await (0,_foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveAbove */ .Sk)({ given: output, name: 'output', workspace });
    const read = await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_9__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, evidence)).catch(() => null);
    if (read !== null && `${folder}/`.startsWith(`${read}/`))
        throw unusable(folder, "is in the evidence's folder");
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null);
    if (found === null)
        return folder;
    const isEmpty = found.isDirectory() ? await (0,_foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .isEmptyFolder */ .WF)(folder).catch(() => null) : null;
    if (isEmpty === true)
        return folder;
    const why = isEmpty === null ? 'is not a folder that can be read' : 'is not empty';
    throw unusable(folder, why);
}
function holdLaunchPlace(folder) {
    return (0,_foundation_held_place_js__WEBPACK_IMPORTED_MODULE_6__/* .holdPlace */ .v)(folder, async (cause) => {
        throw cause instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7 ? cause : cannotBeWritten(folder, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_14__/* .codeOf */ .$N)(cause), cause);
    });
}
async function holdLaunchFolder(inputs, workspace) {
    const place = await holdLaunchPlace(await checkLaunchFolder(inputs, workspace));
    try {
        if ((await checkLaunchFolder(inputs, workspace)) === place.path && (await place.isThere()))
            return place;
        throw unusable(place.path, 'was replaced while this launch began');
    }
    catch (error) {
        await place.release();
        throw error;
    }
}
function unusable(folder, why) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('launch-folder', `The output folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(folder, 200)} ${why}.`);
}
async function makeLaunchFolder({ path: folder, open }) {
    const isNew = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null)) === null;
    const held = await open(true);
    let evidence;
    try {
        await checkStillEmpty(held.inside, folder);
        evidence = await (0,_foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeBelow */ .Yd)(held, _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_12__/* .LAUNCH_NAMES */ .z.evidence).catch(takenOr(folder));
    }
    catch (error) {
        await held.release();
        throw error;
    }
    let isWritten = false;
    return {
        held,
        write: async (source, left) => {
            await writeEvidence(evidence, source);
            isWritten = true;
            return writeParts(held, left);
        },
        release: async () => {
            if (!isWritten)
                await removeEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(held.inside, _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_12__/* .LAUNCH_NAMES */ .z.evidence), evidence);
            await evidence.release();
            if (!isWritten && isNew)
                await removeEmpty(folder, held);
            await held.release();
        },
    };
}
async function removeEmpty(path, { inside }) {
    const [made, there] = await (0,_foundation_settled_js__WEBPACK_IMPORTED_MODULE_15__/* .settled */ .g)([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(inside), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null)]);
    if (there?.dev === made.dev && there.ino === made.ino)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(path).catch(() => undefined);
}
async function writeParts(held, left) {
    const { path: folder } = held;
    for (const name of [_receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_12__/* .LAUNCH_NAMES */ .z.stdout, _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_12__/* .LAUNCH_NAMES */ .z.stderr])
        await copyStream(held, name, left.streams);
    const output = await (0,_foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeBelow */ .Yd)(held, _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_12__/* .LAUNCH_NAMES */ .z.output).catch(notWritten(folder));
    const options = { names: left.forArtifact ? 'artifact' : 'plain', emptyFolders: 'removed' };
    const copy = await (0,_container_output_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyOutput */ .f)(left.output, output, options).finally(output.release);
    if (copy.diskError !== null)
        throw cannotBeWritten(folder, copy.diskError);
    return copy;
}
async function checkStillEmpty(inside, folder) {
    if (!(await (0,_foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .isEmptyFolder */ .WF)(inside)))
        throw notEmpty(folder);
}
function notEmpty(folder) {
    return unusable(folder, 'is not empty any more');
}
function takenOr(folder) {
    return (cause) => {
        if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_14__/* .codeOf */ .$N)(cause) === 'EEXIST')
            throw notEmpty(folder);
        return notWritten(folder)(cause);
    };
}
async function writeEvidence(folder, { bundle, files }) {
    const named = bundle === null ? [] : [[bundle.name, bundle.bytes]];
    await (0,_foundation_place_files_js__WEBPACK_IMPORTED_MODULE_8__/* .placeFiles */ .h)(folder, [...files, ...named]);
}
async function copyStream(folder, name, from) {
    await (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .placeNewParts */ .Wm)(folder, name, async (write) => {
        const read = await (0,_foundation_safe_pieces_js__WEBPACK_IMPORTED_MODULE_10__/* .readRegularPieces */ .C)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), _receipt_receipt_limits_js__WEBPACK_IMPORTED_MODULE_16__/* .KEPT_BYTES */ .z, write);
        if (read.kind !== 'pieces')
            throw (0,_conclude_js__WEBPACK_IMPORTED_MODULE_13__/* .changedLaunch */ .I$)(from);
    });
}
function notWritten(folder) {
    return (cause) => {
        throw cannotBeWritten(folder, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_14__/* .codeOf */ .$N)(cause), cause);
    };
}
function cannotBeWritten(folder, code, cause) {
    const message = `The folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(folder, 200)} could not be written (${code}).`;
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('launch-not-written', message, { cause });
}


/***/ }),

/***/ 85741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ launch)
});

// EXTERNAL MODULE: ./build/src/attest/recorded-text.js
var recorded_text = __webpack_require__(14431);
// EXTERNAL MODULE: ./build/src/attest/secrets.js
var attest_secrets = __webpack_require__(64866);
// EXTERNAL MODULE: ./build/src/container/folder-mounts.js
var folder_mounts = __webpack_require__(82656);
// EXTERNAL MODULE: ./build/src/container/input.js
var container_input = __webpack_require__(481);
// EXTERNAL MODULE: ./build/src/container/run.js + 1 modules
var container_run = __webpack_require__(73397);
// EXTERNAL MODULE: ./build/src/engine/labels.js
var labels = __webpack_require__(83317);
// EXTERNAL MODULE: ./build/src/engine/owner.js
var owner = __webpack_require__(70291);
// EXTERNAL MODULE: ./build/src/engine/sandbox-user.js
var sandbox_user = __webpack_require__(73671);
// EXTERNAL MODULE: ./build/src/evidence/collect.js
var collect = __webpack_require__(61001);
// EXTERNAL MODULE: ./build/src/foundation/image-label.js
var image_label = __webpack_require__(12689);
// EXTERNAL MODULE: ./build/src/receipt/drift.js + 2 modules
var receipt_drift = __webpack_require__(53391);
// EXTERNAL MODULE: ./build/src/receipt/read-receipt.js + 3 modules
var read_receipt = __webpack_require__(80961);
// EXTERNAL MODULE: ./build/src/receipt/run-words.js
var run_words = __webpack_require__(26031);
// EXTERNAL MODULE: ./build/src/signing/choose-signer.js
var choose_signer = __webpack_require__(21907);
// EXTERNAL MODULE: ./build/src/venue/sandbox-user.js
var venue_sandbox_user = __webpack_require__(21464);
// EXTERNAL MODULE: ./build/src/launch/conclude.js
var conclude = __webpack_require__(55672);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var evidence_reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/signing/public-key.js
var public_key = __webpack_require__(68706);
;// CONCATENATED MODULE: ./build/src/launch/expected-signer.js


function otherSigner(signer, { launch, trust }, venue) {
    const trusted = launch.trust ?? trust;
    if (trusted.kind === 'not-chosen')
        return [];
    const isOtherKey = signer.kind === 'key' && trusted.kind === 'key';
    return venue === 'LOCAL' && !isOtherKey ? [] : otherThan(trusted, signer);
}
function otherThan(trusted, signer) {
    switch (signer.kind) {
        case 'unavailable':
            throw signer.error;
        case 'none':
            return [(0,evidence_reasons/* reason */.l)('signature-missing')];
        case 'keyless':
            return trusted.kind === 'certificate' ? [] : [(0,evidence_reasons/* reason */.l)('signer-is-certificate')];
        case 'key': {
            if (trusted.kind === 'certificate')
                return [(0,evidence_reasons/* reason */.l)('signer-is-key')];
            const { hex } = signer.fingerprint;
            const isSame = (0,public_key.readPublicKey)(trusted.publicKey).fingerprint.hex === hex;
            return isSame ? [] : [(0,evidence_reasons/* reason */.l)('key-not-expected', null, hex)];
        }
    }
}

// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 12 modules
var reader = __webpack_require__(28246);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/receipt/rehearsal.js
var receipt_rehearsal = __webpack_require__(81425);
// EXTERNAL MODULE: ./build/src/report/views.js
var report_views = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
;// CONCATENATED MODULE: ./build/src/launch/gate.js






async function readGate({ evidence, expectations, rehearsal, challenge, }) {
    const verifySignature = await (0,verifier/* loadVerifier */.V)(expectations.trust);
    const source = await (0,evidence_open/* openEvidence */.i)(evidence);
    if (source.kind === 'bundle' && source.bundle !== null)
        throw needsFolder(evidence);
    const views = await (0,report_views/* viewsFor */.E)(source);
    const hooks = verifySignature === undefined ? { views } : { verifySignature, views };
    const isRecorded = expectations.challenge === challenge;
    const expected = isRecorded ? { ...expectations, challenge: null } : expectations;
    const reading = (0,reader/* readEvidence */.At)(source, expected, new Date(), hooks);
    return { source, reading, bundle: mayLaunch(reading, rehearsal) ? reading.bundle : null };
}
function mayLaunch({ verdict, reasons }, rehearsal) {
    return verdict === 'ACCEPTED' || (rehearsal && (0,receipt_rehearsal/* isRehearsal */.S)(reasons));
}
function needsFolder(path) {
    return new errors/* AttestationError */.L7('launch-needs-folder', `${(0,errors/* printable */.g$)(path)} is a bundle without its folder.`);
}

// EXTERNAL MODULE: ./build/src/launch/launch-folder.js
var launch_folder = __webpack_require__(21335);
// EXTERNAL MODULE: ./build/src/receipt/receipt-limits.js
var receipt_limits = __webpack_require__(97411);
// EXTERNAL MODULE: ./build/src/receipt/same-look.js
var same_look = __webpack_require__(49252);
;// CONCATENATED MODULE: ./build/src/launch/looks.js


function collectLooks() {
    const looks = [];
    return {
        looks,
        onLook: (look, after_ms) => {
            const last = looks.at(-1);
            const next = { after_ms, ...look };
            if (looks.length < receipt_limits/* MOST_LOOKS */.n && (last === undefined || !(0,same_look/* isSameLook */.S)(last, next)))
                looks.push(next);
        },
    };
}

// EXTERNAL MODULE: ./build/src/attest/open-run.js + 1 modules
var open_run = __webpack_require__(31452);
// EXTERNAL MODULE: ./build/src/venue/machine.js
var venue_machine = __webpack_require__(87376);
// EXTERNAL MODULE: ./build/src/venue/venue.js
var venue = __webpack_require__(77306);
;// CONCATENATED MODULE: ./build/src/launch/open-launch.js




async function venueOf(bundle, { environment }) {
    const machine = await (0,venue_machine/* readMachine */.Uc)();
    return [machine, (0,venue/* decideVenue */.M)(machine, environment, bundle.venue === 'VPS' ? 'VPS' : null)];
}
async function withLaunch(passed, { engineProgram, pullCredentials }, runContext, work) {
    const { bundle } = passed;
    const [machine, venue] = await venueOf(bundle, runContext);
    const { name, client } = bundle.host.engine;
    const choice = {
        engine: name,
        engineProgram,
        pullCredentials,
        allowEndpoint: client.endpoint !== 'default',
        machine,
        profileText: bundle.profile.text,
    };
    return (0,open_run/* withEngine */.f)(choice, runContext, (open) => work({ ...passed, ...open, venue, runContext, drift: driftOf(bundle, venue, open.engine) }));
}
async function withEngineNow(open) {
    const { bundle, venue } = open;
    const engine = { ...open.engine, facts: await open.engine.readFacts() };
    return { ...open, engine, drift: driftOf(bundle, venue, engine) };
}
function driftOf(bundle, venue, { facts, system }) {
    const venue_facts = venue.facts;
    return (0,receipt_drift/* machineDrift */.b9)(bundle, { venue: venue.name, venue_facts, host: { engine: facts, system } });
}

// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var bundle = __webpack_require__(34731);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var foundation_digest = __webpack_require__(11455);
;// CONCATENATED MODULE: ./build/src/launch/receipt.js


const NOT_STARTED = {
    kernel: { gate: 'missed', why: 'not-started' },
    kernelEnd: { state: 'unobserved', why: 'no-first-snapshot' },
};
const NO_BYTES = { written: 0, kept: 0, sha256: (0,foundation_digest/* sha256Of */.Bj)('') };
function receiptBeforeStart(prepared, created) {
    const run = { ...created, ...NOT_STARTED };
    return {
        ...headOf(prepared),
        run: {
            arguments: created.arguments,
            started_at: (0,bundle/* instant */.uR)(new Date()),
            duration_ms: 0,
            exit_code: 0,
            ended: 'exited',
            timeout_seconds: prepared.inputs.timeoutSeconds,
        },
        host: hostOf(prepared, run, 'absent'),
        looks: [],
        output: { files: [], left_out: [] },
        streams: { stdout: NO_BYTES, stderr: NO_BYTES },
        challenge: prepared.inputs.challenge,
    };
}
const MOST_LEFT_OUT = 256;
function receiptOf(ended) {
    const { prepared, run, looks, reportMd, output, streams } = ended;
    return {
        ...headOf(prepared),
        run: {
            arguments: run.arguments,
            started_at: (0,bundle/* instant */.uR)(run.startedAt),
            duration_ms: run.durationMs,
            exit_code: run.exitCode,
            ended: run.ended,
            timeout_seconds: prepared.inputs.timeoutSeconds,
        },
        host: hostOf(prepared, run, reportMd),
        looks,
        output: {
            files: output.files,
            left_out: named(output.leftOut),
        },
        streams,
        challenge: prepared.inputs.challenge,
    };
}
function named(leftOut) {
    if (leftOut.length <= MOST_LEFT_OUT)
        return leftOut;
    const more = leftOut.length - MOST_LEFT_OUT + 1;
    return [...leftOut.slice(0, MOST_LEFT_OUT - 1), { path: '(more)', why: `there are ${more} more` }];
}
function headOf({ open, inputs, workload, staged }) {
    const { gate, venue, runContext, drift } = open;
    return {
        schema_version: 1,
        tool: { name: 'sandbox-attestation', version: runContext.version },
        created_at: (0,bundle/* instant */.uR)(new Date()),
        evidence: { bundle: gate.source.bundle?.name ?? '', sha256: open.bundleSha256 },
        venue: venue.name,
        venue_facts: venue.facts,
        workload: {
            source: inputs.image.source,
            reference: workload.reference,
            image_digest: workload.namedId,
            dockerfile_sha256: workload.dockerfileSha256,
            command: inputs.command,
            tolerated: drift.map(({ field }) => field),
        },
        input: { files: staged },
    };
}
function hostOf({ open: { engine, folder }, workload }, run, report_md) {
    return {
        engine: engine.facts,
        system: engine.system,
        container: run.view.container,
        image: run.view.image,
        folders: { input: folder.input, output: folder.output },
        seccomp: run.view.seccomp,
        inventory: workload.inventory,
        root: run.root,
        kernel: run.kernel,
        kernel_end: run.kernelEnd,
        seal: null,
        report_md,
    };
}

// EXTERNAL MODULE: ./build/src/evidence/waive.js
var waive = __webpack_require__(64641);
// EXTERNAL MODULE: ./build/src/receipt/check-launch.js + 1 modules
var check_launch = __webpack_require__(53785);
// EXTERNAL MODULE: ./build/src/receipt/check-workload.js
var check_workload = __webpack_require__(69150);
;// CONCATENATED MODULE: ./build/src/launch/refuse.js







class RefusedBeforeStart extends Error {
    reasons;
    constructor(reasons) {
        super('refused before the start');
        this.reasons = reasons;
    }
}
const OF_PROCESS = ['unobserved', 'end-unobserved'];
function refuseDifferentContainer(prepared, created) {
    const { open, inputs } = prepared;
    const receipt = receiptBeforeStart(prepared, created);
    (0,recorded_text/* refuseReportedSecrets */.tn)(receipt);
    const judged = (0,check_launch/* judgeLaunch */.T)(open.bundle, receipt);
    if (typeof judged === 'string')
        throw new RefusedBeforeStart([(0,evidence_reasons/* reason */.l)('receipt-malformed', null, judged)]);
    const { expectations } = inputs;
    const reasons = [...judged.reasons, ...(0,read_receipt/* ofCaller */.$m)(judged, open.bundle, expectations)];
    const pins = (0,check_workload/* workloadPins */.I)(receipt, judged.launched, open.gate.reading, expectations);
    const { blocking } = (0,waive/* waive */.T)(reasons, expectations, pins);
    const now = blocking.filter(({ code }) => !OF_PROCESS.includes(code));
    if (now.length > 0)
        throw new RefusedBeforeStart(now);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/launch/streams.js




async function keepStreams(folder, live) {
    let ended = null;
    const kept = { stdout: await keep((0,external_node_path_.join)(folder, 'stdout')), stderr: await keep((0,external_node_path_.join)(folder, 'stderr')) };
    return {
        onOutput: async (from, bytes) => {
            await kept[from].add(bytes);
            await live(from, bytes);
        },
        end: () => {
            ended ??= (async () => ({ stdout: await kept.stdout.end(), stderr: await kept.stderr.end() }))();
            return ended;
        },
    };
}
async function keep(path) {
    const file = await (0,promises_.open)(path, 'wx', 0o600);
    const { add, digest } = (0,foundation_digest/* sha256InPieces */.iv)();
    let written = 0;
    let size = 0;
    let isOver = false;
    let writing = Promise.resolve();
    return {
        add: async (bytes) => {
            if (isOver)
                return;
            written += bytes.length;
            const part = bytes.subarray(0, Math.max(0, receipt_limits/* KEPT_BYTES */.z - size));
            if (part.length === 0)
                return;
            add(part);
            size += part.length;
            writing = writing.then(() => file.writeFile(part)).catch(() => undefined);
            await writing;
        },
        end: async () => {
            isOver = true;
            await writing;
            await file.close();
            return { written, kept: size, sha256: digest() };
        },
    };
}

// EXTERNAL MODULE: ./build/src/attest/prepare.js + 9 modules
var prepare = __webpack_require__(54247);
// EXTERNAL MODULE: ./build/src/engine/made-images.js
var made_images = __webpack_require__(34774);
// EXTERNAL MODULE: ./build/src/image/build/build.js + 11 modules
var build = __webpack_require__(37906);
// EXTERNAL MODULE: ./build/src/image/build/choose-workspace.js
var choose_workspace = __webpack_require__(23603);
// EXTERNAL MODULE: ./build/src/image/build/inspect.js
var inspect = __webpack_require__(12956);
// EXTERNAL MODULE: ./build/src/image/build/pull.js
var build_pull = __webpack_require__(22505);
// EXTERNAL MODULE: ./build/src/image/inventory/container-root.js
var container_root = __webpack_require__(7956);
// EXTERNAL MODULE: ./build/src/image/inventory/content-store.js + 2 modules
var content_store = __webpack_require__(93082);
// EXTERNAL MODULE: ./build/src/image/inventory/inventory.js + 2 modules
var inventory = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/launch/reference.js
var launch_reference = __webpack_require__(47144);
;// CONCATENATED MODULE: ./build/src/launch/workload.js














const PULL_LIMIT_MS = 300_000;
async function workloadImage(engine, evidence, { image }, place) {
    switch (image.source) {
        case 'attested':
            return known(engine, evidence, await heldImage(engine, evidence.image_digest), null, place);
        case 'named':
            return known(engine, evidence, await namedImage(engine, image, place), image.reference, place);
        case 'built':
            return built(engine, { ...image, baseImage: image.baseImage ?? attestedChoice(evidence) }, place);
    }
}
function attestedChoice({ host }) {
    return host.inventory.base.kind === 'debian-packages' ? 'debian-packages' : null;
}
async function heldImage(engine, id) {
    const image = await (0,inspect/* inspectImage */.mm)(engine, id);
    if (image !== null)
        return image;
    throw new errors/* AttestationError */.L7('workload-image', `The engine does not have the attested image ${id} any more.`);
}
async function namedImage(engine, { reference, pull }, { folder, runContext: { signal } }) {
    (0,launch_reference/* checkReference */.M)(reference);
    const present = await (0,inspect/* inspectImage */.mm)(engine, reference);
    if (present !== null)
        return workload_named(present, reference);
    if (!pull)
        throw new errors/* AttestationError */.L7('workload-image', `The engine does not have the image ${(0,errors/* printable */.g$)(reference)}.`);
    const scratchFolder = folder.build;
    const image = await (0,build_pull/* pullImage */.Z)(engine, reference, { timeoutMs: PULL_LIMIT_MS, scratchFolder, signal });
    if (!('why' in image))
        return workload_named(image, reference);
    throw new errors/* AttestationError */.L7('workload-image', `The image ${(0,errors/* printable */.g$)(reference)} could not be pulled: ${image.why}.`);
}
function workload_named(image, reference) {
    const digests = [image.id, ...image.repoDigests.map((name) => name.slice(name.lastIndexOf('@') + 1))];
    const digest = reference.slice(reference.lastIndexOf('@') + 1);
    if (digests.includes(digest)) {
        (0,inspect/* refuseLongLists */.aC)(image.config, reference);
        return image;
    }
    throw new errors/* AttestationError */.L7('workload-image', `${(0,errors/* printable */.g$)(reference)} is not the digest of one image: the engine takes ${image.id} for it.`);
}
async function known(engine, evidence, image, reference, { folder, runContext }) {
    const { base } = evidence.host.inventory;
    const scratchFolder = (0,external_node_path_.join)(folder.build, made_images/* SCRATCH */.Zc);
    await (0,promises_.mkdir)(scratchFolder);
    const store = await (0,content_store/* openContentStore */.Rl)((0,content_store/* contentFolders */.NF)(runContext.cacheFolder, scratchFolder), {
        signal: runContext.signal,
    });
    const run = reference === null
        ? image
        : await (0,build/* imageAsRun */.X)(engine, image, {
            ...{ loaded: base.loaded_diff_ids, tag: labels/* WORKLOAD_TAG */.j_, store },
            signal: runContext.signal,
        });
    const claim = (0,inspect/* isOn */.Mp)(run.diffIds, base.loaded_diff_ids)
        ? {
            kind: base.kind,
            reference: base.reference,
            diffIds: base.diff_ids,
            loadedDiffIds: base.loaded_diff_ids,
            packages: base.packages,
        }
        : { kind: 'scratch', reference: reference ?? '', diffIds: [], loadedDiffIds: [], packages: [] };
    const { facts, files } = await (0,inventory/* readInventory */.zw)(engine, run.id, { base: claim, store });
    return {
        imageId: run.id,
        inventory: facts,
        rootOf: (containerId) => (0,container_root/* containerRoot */.C)(engine, containerId, files),
        reference,
        namedId: reference === null ? null : image.id,
        dockerfileSha256: null,
    };
}
async function built(engine, image, { runId, folder, looking, secrets, venue, runContext }) {
    const { workingFolder, projectFolder } = runContext;
    const workspace = await (0,choose_workspace/* chooseWorkspace */.F)(image, workingFolder, projectFolder);
    const prepared = await (0,prepare/* prepareImage */.F)(engine, {
        inputs: { ...image, tag: labels/* WORKLOAD_TAG */.j_ },
        workspace,
        venue,
        runId,
        folder,
        looking,
        secrets,
        runContext,
    });
    return {
        imageId: prepared.built.id,
        inventory: prepared.inventory,
        rootOf: prepared.rootOf,
        reference: image.context ?? '.',
        namedId: null,
        dockerfileSha256: prepared.dockerfileSha256,
    };
}

;// CONCATENATED MODULE: ./build/src/launch/launch.js

























async function launch(inputs, runContext) {
    (0,recorded_text/* refuseRecordedSecrets */.Od)({
        'The challenge': [inputs.challenge ?? ''],
        'An argument of the workload': inputs.command,
        'The temporary folder': [runContext.temporaryFolder, ...(await (0,folder_mounts/* toldByMounts */.$m)(runContext.temporaryFolder))],
        'A setting': [...(0,recorded_text/* textsOf */.CB)(inputs), ...(0,recorded_text/* textsOf */.CB)(inputs.image)],
    });
    const place = await (0,launch_folder/* holdLaunchFolder */.VL)(inputs, runContext.workingFolder);
    return launchAt(place, inputs, runContext).finally(place.release);
}
async function launchAt(place, inputs, runContext) {
    const gate = await readGate(inputs);
    runContext.progress.stage('gate', gate.reading.headline);
    const passed = passedGate(gate);
    const evidence = gate.reading;
    if (passed === null)
        return { kind: 'refused', at: 'gate', evidence, reasons: evidence.reasons };
    const tooLong = (0,read_receipt/* checkTimeout */.eN)(inputs.timeoutSeconds, inputs.expectations.launch);
    if (tooLong.length > 0)
        return { kind: 'refused', at: 'gate', evidence, reasons: tooLong };
    return withLaunch(passed, inputs, runContext, (open) => launchIn(open, inputs, place));
}
function passedGate(gate) {
    const { bundle, reading } = gate;
    const { bundleSha256 } = reading;
    return bundle === null || bundleSha256 === null ? null : { gate, bundle, bundleSha256 };
}
async function launchIn(open, inputs, place) {
    const { gate, bundle, engine, runContext, drift, venue } = open;
    const evidence = gate.reading;
    const drifted = (0,receipt_drift/* driftReasons */.tG)(drift, inputs.expectations.launch);
    if (drifted.length > 0)
        return { kind: 'refused', at: 'machine', evidence, reasons: drifted };
    const signer = await (0,choose_signer/* chooseSigner */.C)(inputs.signing, runContext);
    const untrusted = otherSigner(signer, inputs.expectations, venue.name);
    if (untrusted.length > 0)
        return { kind: 'refused', at: 'signer', evidence, reasons: untrusted };
    const { input } = open.folder;
    const secrets = await (0,attest_secrets/* secretDigests */.O)(inputs, runContext);
    const { workingFolder, signal } = runContext;
    const staged = inputs.input === null
        ? []
        : await (0,container_input/* stageInput */.j)(inputs.input, input, workingFolder, { secrets, looking: open.looking, signal });
    const workload = await workloadImage(engine, bundle, inputs, { ...open, secrets, venue: venue.name });
    try {
        return await runAndConclude({ open, inputs, workload, staged }, place, signer);
    }
    catch (error) {
        if (!(error instanceof RefusedBeforeStart))
            throw error;
        return { kind: 'refused', at: 'container', evidence, reasons: error.reasons };
    }
}
async function runAndConclude(prepared, place, signer) {
    const { open, inputs } = prepared;
    const made = await (0,launch_folder/* makeLaunchFolder */.M5)(place);
    try {
        const { exitCode, ended, engineSaid, ...left } = await runWorkload(prepared, made);
        const receipt = receiptOf(left);
        (0,recorded_text/* refuseReportedSecrets */.tn)(receipt);
        const concluded = await (0,conclude/* conclude */.Ep)(open, inputs, { folder: made.held, receipt, signer });
        return { kind: 'ended', ...concluded, folder: place.path, exitCode, ended, engineSaid };
    }
    finally {
        await made.release();
    }
}
async function runWorkload(prepared, folder) {
    const { open, inputs, workload } = prepared;
    const { engine, runContext, gate } = open;
    const streams = await keepStreams(open.folder.root, inputs.onOutput);
    const { looks, onLook } = collectLooks();
    let created = prepared;
    runContext.progress.stage('workload', `${workload.imageId.slice(0, 19)}…, with the attested arguments`);
    const run = await (0,container_run/* runSandbox */.Fi)(engine, {
        flags: (0,run_words/* flagsFor */.t)(open.bundle, {
            name: open.folder.name,
            folder: open.folder.root,
            labels: {
                [labels/* RUN_LABEL */.jQ]: open.folder.id,
                [labels/* OWNER_LABEL */.pk]: await (0,owner/* ownerHere */.Wr)(),
                [image_label/* IMAGE_LABEL */.H]: workload.imageId,
            },
        }),
        imageId: workload.imageId,
        ...(inputs.command === null ? {} : { command: inputs.command }),
        folder: open.folder,
        timeoutMs: inputs.timeoutSeconds * 1000,
        rootOf: workload.rootOf,
        beforeStart: async (seen) => {
            created = { ...prepared, open: await withEngineNow(open) };
            refuseDifferentContainer(created, seen);
        },
        workload: { onOutput: streams.onOutput, onLook },
        signal: runContext.signal,
        helperKill: open.helperKill,
    }).finally(streams.end);
    (0,sandbox_user/* refuseSandboxUser */.L)(engine.facts, await (0,venue_sandbox_user/* sandboxUserOf */.U)());
    const kept = await streams.end();
    await openOutput(open);
    const output = await folder.write(gate.source, {
        output: open.folder.output,
        streams: open.folder.root,
        forArtifact: inputs.forArtifact,
    });
    const reportMd = await (0,collect/* collectReportMd */.QS)(open.folder.output);
    const { exitCode, ended, engineSaid } = run;
    return { prepared: created, run, looks, reportMd, output, streams: kept, exitCode, ended, engineSaid };
}
async function openOutput({ clean, folder }) {
    if (process.getuid?.() !== 0)
        await clean('open-all', folder.output);
}


/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ isBlockedLaunch),
/* harmony export */   FF: () => (/* binding */ launchSentence),
/* harmony export */   qR: () => (/* binding */ exitCodeOfLaunch)
/* harmony export */ });
/* harmony import */ var _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99073);

const KILLED = {
    timeout: 124,
    'output-flood': 137,
    'start-failed': _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .a.blocked,
};
function isBlockedLaunch(result) {
    return result.kind === 'refused' || result.verdict === 'BLOCKED' || result.signing.kind === 'not-signed';
}
function exitCodeOfLaunch(result) {
    if (isBlockedLaunch(result) || result.kind === 'refused')
        return _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .a.blocked;
    if (result.ended !== 'exited')
        return KILLED[result.ended];
    return result.exitCode ?? _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .a.blocked;
}
function launchSentence(result) {
    if (result.kind === 'refused')
        return `BLOCKED: nothing ran. ${AT[result.at]}`;
    const end = ENDS[result.ended](result.exitCode);
    if (result.verdict === 'BLOCKED')
        return `BLOCKED: do not rely on what ran. ${end}`;
    if (result.signing.kind === 'not-signed')
        return `BLOCKED: the receipt is not signed. ${end}`;
    const { waivers, qualifiers } = result.reading;
    const also = [
        ...(waivers.length > 0 ? [`with waivers: ${waivers.join(', ')}`] : []),
        ...qualifiers.filter(({ code }) => code !== 'time-not-confirmed').map(({ words }) => words),
    ];
    return `${result.verdict}${also.length > 0 ? ` (${also.join('; ')})` : ''}: ${end}`;
}
const AT = {
    gate: 'The evidence is not accepted.',
    machine: 'This machine is not as it was when the sandbox was attested.',
    signer: 'You trust another key than the one that would sign the receipt.',
    container: 'The created container is not as it was attested.',
};
const ENDS = {
    exited: (exitCode) => `The workload ended with exit code ${exitCode ?? 'unknown'}${signalOf(exitCode)}.`,
    timeout: () => 'The workload did not end in time, and was killed.',
    'output-flood': () => 'The workload left more in /out than it may or closed a folder to this user, or its disk was nearly full: it was killed.',
    'start-failed': () => 'The workload did not start.',
};
function signalOf(exitCode) {
    if (exitCode === null || exitCode <= 128 || exitCode > 192)
        return '';
    return exitCode === 137
        ? ' (as when killed, often for want of memory)'
        : ` (as after signal ${exitCode - 128})`;
}


/***/ }),

/***/ 47144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkReference)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

const BY_DIGEST = /^([A-Za-z0-9][\w./:-]{0,400}@)?sha256:[0-9a-f]{64}$/;
function checkReference(reference) {
    if (BY_DIGEST.test(reference))
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('workload-reference', `${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reference)} names no image by its digest.`);
}


/***/ }),

/***/ 60165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   hV: () => (/* binding */ holdLaunch),
/* harmony export */   oU: () => (/* binding */ isLaunchFolder),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _launch_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87277);




const FOLDER = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY;
async function isLaunchFolder(path) {
    try {
        const held = await holdLaunch(path);
        await release(held);
        return held.hasReceipt;
    }
    catch {
        return false;
    }
}
async function holdLaunch(path) {
    const held = await holding(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FOLDER));
    if (held.hasReceipt)
        return held;
    const below = await soleFolder(held);
    if (below === null)
        return held;
    await release(below.hasReceipt ? held : below);
    return below.hasReceipt ? below : held;
}
async function release({ handle }) {
    await handle.close().catch(() => undefined);
}
async function entriesIn(folder, most) {
    const entries = [];
    for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(folder)) {
        if (entries.length === most)
            return null;
        entries.push(entry);
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function holding(path, handle) {
    const inside = `/proc/self/fd/${handle.fd}`;
    const receipt = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(`${inside}/${_launch_source_js__WEBPACK_IMPORTED_MODULE_3__/* .LAUNCH_NAMES */ .z.receipt}`).catch(() => null);
    return { path, handle, inside, hasReceipt: receipt !== null };
}
async function soleFolder({ path, inside }) {
    const entries = await entriesIn(inside, 1);
    const [sole] = entries ?? [];
    if (sole?.isDirectory() !== true)
        return null;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(`${inside}/${sole.name}`, FOLDER | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch(() => null);
    return handle === null ? null : holding((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, sole.name), handle);
}


/***/ }),

/***/ 87277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ LAUNCH_NAMES)
/* harmony export */ });
const LAUNCH_NAMES = {
    receipt: 'receipt.json',
    evidence: 'evidence',
    output: 'output',
    stdout: 'stdout',
    stderr: 'stderr',
};


/***/ }),

/***/ 68706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPublicKey: () => (/* binding */ readPublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76347);



function readPublicKey(pem) {
    refuseOtherContent(pem);
    let publicKey;
    let fingerprint;
    try {
        publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: pem, format: 'pem' });
        fingerprint = (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .ax)(publicKey);
    }
    catch {
        throw invalid('is damaged', 'Copy the whole file again.');
    }
    const kind = (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .keyKind */ .qp)(publicKey);
    if (kind === null) {
        throw invalid(`is of type ${(publicKey.asymmetricKeyType ?? 'unknown').toUpperCase()}, not P-256 or ed25519`);
    }
    return { publicKey, kind, fingerprint };
}
function refuseOtherContent(pem) {
    if (pem.trim() === '')
        throw invalid('is empty');
    if (pem.length > _pem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY_BYTES */ .Xd)
        throw invalid('is larger than any key');
    switch ((0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .pemContent */ .wM)(pem)) {
        case 'public':
            if (pem.split('-----BEGIN ').length === 2)
                return;
            throw invalid('is more than one key', 'Give a file with one public key.');
        case 'certificate':
            throw invalid('is a certificate', 'To trust a certificate, give --certificate-identity and --certificate-oidc-issuer instead.');
        case 'private':
        case 'encrypted':
        case 'old-private':
        case 'cosign':
            throw invalid('is a private key', 'Keep it secret, and give its public half.');
        case 'other':
        case 'none':
            throw invalid('is not a PEM public key', 'Give a PEM file that begins with -----BEGIN PUBLIC KEY-----.');
    }
}
function invalid(is, advice = 'Ask the signer for the public half of the key that signed.') {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('trusted-key-invalid', `The key that you trust ${is}.`, { advice });
}


/***/ }),

/***/ 68196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ signEvidence),
/* harmony export */   o: () => (/* binding */ signReceipt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42100);
/* harmony import */ var _foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56024);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);
/* harmony import */ var _foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48889);
/* harmony import */ var _foundation_place_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78171);
/* harmony import */ var _foundation_place_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67374);
/* harmony import */ var _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87277);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54624);










function signEvidence({ folder, bundleName, bundleBytes }, bundle, signer, further = {}) {
    const where = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(folder), 4096);
    const later = `The evidence is saved in ${where}; to sign it there later: sandbox-attestation sign ${where}`;
    return signFile({ folder, name: bundleName, later, ...further }, signer, () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_9__/* .writeStatement */ .pc)((0,_statement_js__WEBPACK_IMPORTED_MODULE_9__/* .statementOf */ .T8)(bundle, bundleBytes)));
}
async function signReceipt({ folder, bytes }, result, signer, signal) {
    const digest = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bytes);
    if (!result.subjects.some((each) => each.name === _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_8__/* .LAUNCH_NAMES */ .z.receipt && each.digest === digest))
        throw new TypeError('the result is of another receipt');
    const { launchStatement } = await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 50782));
    const later = `The receipt is saved in ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(folder), 4096)}, unsigned.`;
    return signFile({ folder, name: _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_8__/* .LAUNCH_NAMES */ .z.receipt, later, signal }, signer, () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_9__/* .writeStatement */ .pc)(launchStatement(result)));
}
async function signFile({ folder, name, later, old, check, signal }, signer, statement) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(folder), (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureName */ .S1)(name));
    switch (signer.kind) {
        case 'none':
            return { kind: 'none' };
        case 'unavailable':
            return notSigned(signer.error, later);
        case 'key':
        case 'keyless':
            try {
                (0,_foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseCancelled */ .qM)(signal);
                return await holding(folder, async (at) => {
                    const { bytes, signedBy } = await signer.sign(statement());
                    await check?.(bytes, signedBy);
                    (0,_foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseCancelled */ .qM)(signal);
                    await (0,_foundation_place_files_js__WEBPACK_IMPORTED_MODULE_7__/* .placeFiles */ .h)(at, [[(0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureName */ .S1)(name), bytes]], old === undefined ? [] : [old]);
                    return { kind: 'signed', path, bytes, signedBy };
                });
            }
            catch (error) {
                if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7)
                    return notSigned(error, later);
                throw error;
            }
    }
}
async function holding(folder, work) {
    if (typeof folder === 'string')
        return (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_6__/* .inFolder */ ._z)(folder, false, work);
    const own = await (0,_foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .holdAgain */ .i2)(folder);
    return work(own).finally(own.release);
}
function notSigned(error, later) {
    return { kind: 'not-signed', error, remedy: `${error.remedy} ${later}` };
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
