export const id = 6376;
export const ids = [6376];
export const modules = {

/***/ 71730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ interruptible)
});

// EXTERNAL MODULE: ./build/src/attest/entry/interrupt.js
var interrupt = __webpack_require__(47335);
// EXTERNAL MODULE: ./build/src/foundation/end-soon.js
var end_soon = __webpack_require__(21960);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/report/failure.js
var report_failure = __webpack_require__(71522);
;// CONCATENATED MODULE: ./build/src/cli/unblocked.js
function unblockTerminals(streams) {
    const terminals = streams.filter(({ isTTY }) => isTTY === true);
    const set = (isBlocking) => {
        for (const { _handle } of terminals)
            _handle?.setBlocking?.(isBlocking);
    };
    set(false);
    return () => set(true);
}

;// CONCATENATED MODULE: ./build/src/cli/interruptible.js





async function interruptible(terminal, work) {
    const { signal, release } = (0,interrupt/* interruptSignal */.C)();
    const block = unblockTerminals([process.stdout, process.stderr]);
    let exitCode = exit_code/* EXIT_CODES */.a.blocked;
    try {
        exitCode = await work(signal);
        (0,interrupt/* refuseUncaught */.m)(signal);
        return exitCode;
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        const failure = (0,report_failure/* interrupted */.V)(signal.reason);
        exitCode = failure.exitCode;
        terminal.failure(failure);
        return failure.exitCode;
    }
    finally {
        block();
        release();
        if (signal.aborted)
            (0,end_soon/* endSoon */.n)(exitCode);
    }
}


/***/ }),

/***/ 92478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/attest/entry/here.js + 1 modules
var here = __webpack_require__(95587);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/until-aborted.js
var until_aborted = __webpack_require__(94493);
// EXTERNAL MODULE: ./build/src/launch/entry/launch-table.js
var launch_table = __webpack_require__(35574);
// EXTERNAL MODULE: ./build/src/launch/entry/read-launch.js
var read_launch = __webpack_require__(82178);
// EXTERNAL MODULE: ./build/src/launch/launch.js + 8 modules
var launch = __webpack_require__(85741);
// EXTERNAL MODULE: ./build/src/signing/signed-by.js
var signed_by = __webpack_require__(37783);
// EXTERNAL MODULE: ./build/src/launch/outcome.js
var outcome = __webpack_require__(885);
;// CONCATENATED MODULE: ./build/src/launch/launch-json.js


function launchJson(result) {
    if (result.kind === 'refused') {
        const { at, reasons, evidence } = result;
        return { verdict: 'BLOCKED', ran: false, refused_at: at, evidence: evidence.headline, reasons };
    }
    const { exitCode, ended, engineSaid, folder, reading, signing } = result;
    return {
        verdict: (0,outcome/* isBlockedLaunch */.A3)(result) ? 'BLOCKED' : result.verdict,
        ran: ended !== 'start-failed',
        exit_code: exitCode,
        ended,
        ...(engineSaid === '' ? {} : { engine_said: engineSaid }),
        folder,
        receipt_sha256: reading.receiptSha256,
        evidence: reading.evidence.headline,
        outputs: reading.receipt?.output.files ?? [],
        left_out: reading.receipt?.output.left_out ?? [],
        signer: signing.kind === 'signed' ? (0,signed_by/* signerLine */.z7)(signing.signedBy) : null,
        headline: signing.kind === 'not-signed' ? (0,outcome/* launchSentence */.FF)(result) : reading.headline,
        reasons: reading.reasons,
        waivers: reading.waivers,
        qualifiers: reading.qualifiers,
    };
}

// EXTERNAL MODULE: ./build/src/report/failure.js
var report_failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/report/run-view.js + 1 modules
var run_view = __webpack_require__(19095);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/src/report/launch-table.js


function launchReasons(reasons) {
    return (0,table/* reasonLines */.c9)(reasons.map(run_view/* reasonView */.a)).join('\n');
}

// EXTERNAL MODULE: ./build/src/cli/given-expectations.js + 2 modules
var given_expectations = __webpack_require__(98734);
// EXTERNAL MODULE: ./build/src/cli/interruptible.js + 1 modules
var interruptible = __webpack_require__(71730);
// EXTERNAL MODULE: ./build/src/cli/not-written.js
var not_written = __webpack_require__(77859);
// EXTERNAL MODULE: ./build/src/cli/option-row.js
var option_row = __webpack_require__(51694);
// EXTERNAL MODULE: ./build/src/cli/result-stream.js
var result_stream = __webpack_require__(8364);
// EXTERNAL MODULE: ./build/src/cli/workload-output.js + 1 modules
var workload_output = __webpack_require__(5269);
;// CONCATENATED MODULE: ./build/src/cli/launch.js
















async function execute(input) {
    const { terminal } = input;
    const isJob = process.env['GITHUB_ACTIONS'] === 'true';
    const targets = { stdout: new result_stream/* ResultStream */.Y(process.stdout), stderr: new result_stream/* ResultStream */.Y(process.stderr) };
    const streams = (0,workload_output/* passOn */.T)(targets, isJob, () => terminal.release());
    const onOutput = terminal.json ? async () => undefined : streams.onOutput;
    const inputs = await inputsOf(input, onOutput);
    return (0,interruptible/* interruptible */.I)(terminal, async (signal) => {
        const { result, isWhole } = await launched(inputs, (0,here/* runContextHere */.d)(terminal, signal), streams);
        show(result, input);
        const lost = isWhole ? lostOf(targets) : 'EINTR';
        const exitCode = (0,outcome/* exitCodeOfLaunch */.qR)(result);
        return lost === null ? exitCode : endWithout(lost, exitCode, terminal);
    });
}
async function launched(inputs, runContext, streams) {
    try {
        const result = await (0,launch/* launch */.q)(inputs, runContext);
        return { result, isWhole: await (0,until_aborted/* endsSoon */.C_)(runContext.signal, streams.end()) };
    }
    finally {
        streams.cut();
    }
}
function lostOf({ stdout, stderr }) {
    return [stdout.error, stderr.error].find((code) => code !== null && code !== result_stream/* NO_READER */.g) ?? null;
}
function endWithout(lost, exitCode, terminal) {
    const failure = (0,report_failure/* toFailure */.w)((0,not_written/* notPassedOn */.n)(lost));
    terminal.failure(failure);
    return exitCode === 0 ? failure.exitCode : exitCode;
}
function show(result, { terminal }) {
    const reasons = result.kind === 'refused' ? result.reasons : result.reading.reasons;
    const isBlocked = result.kind === 'refused' || result.verdict === 'BLOCKED';
    if (isBlocked && reasons.length > 0)
        terminal.complain(launchReasons(reasons));
    if (result.kind === 'ended') {
        const { output } = result.reading.receipt ?? { output: { files: [], left_out: [] } };
        for (const { path, why } of output.left_out)
            terminal.note(`Left out of the outputs: ${path}, because ${why}.`);
        terminal.say(`receipt      ${(0,errors/* printable */.g$)(result.folder, 4096)}/`);
        if (result.signing.kind === 'not-signed')
            terminal.complain(`NOT SIGNED: ${result.signing.error.message} ${result.signing.remedy}`);
    }
    terminal.result(launchJson(result));
    terminal.complain((0,outcome/* launchSentence */.FF)(result));
}
async function inputsOf({ path, rest, options }, onOutput) {
    return {
        ...(0,read_launch/* readLaunch */.A)(givenLaunch(options), (name) => `--${name}`),
        evidence: path,
        expectations: await (0,given_expectations/* expectationsIn */.T)({ ...options, challenge: undefined }),
        command: (0,read_launch/* readCommand */.U)(rest, 'An argument after --'),
        forArtifact: false,
        onOutput,
    };
}
function givenLaunch(options) {
    const given = launch_table/* LAUNCH_SETTING_NAMES */._1.flatMap((name) => {
        const value = options[(0,option_row/* optionKey */.D6)(name)];
        return value === undefined ? [] : [[name, String(value)]];
    });
    return Object.fromEntries(given);
}


/***/ }),

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ driftTable),
/* harmony export */   c9: () => (/* binding */ reasonLines),
/* harmony export */   cS: () => (/* binding */ runTable),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/* unused harmony export COLUMNS */
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32315);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14206);
/* harmony import */ var _pinned_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34137);
/* harmony import */ var _untried_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47333);





const COLUMNS = 80;
const PLAIN = { good: (text) => text, bad: (text) => text };
const ID_WIDTH = 15;
const VERDICT_WIDTH = 8;
const HOST_WIDTH = 15;
const STATE_WIDTH = 14;
function runTable(view, ink = PLAIN) {
    const tried = view.untried === null
        ? [...probeTable(view.probes, ink), ...controlLines(view.controls, ink)]
        : [...wrapped('', view.untried).map(ink.bad), ''];
    const lines = [
        ...tried,
        ...(view.drift === null ? [] : driftTable(view.drift)),
        ...view.host.flatMap((fact) => wrapped(fact.name.padEnd(ID_WIDTH + 1), fact.value)),
        ...view.pinned.flatMap((entry) => wrapped('accepted by a pin: ', (0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .pinnedInWords */ .fR)(entry))),
        ...(view.openedByPin.length === 0 ? [] : wrapped('  ', (0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .openedInWords */ .eY)(view.openedByPin)).map(ink.bad)),
    ];
    const reasons = view.untried === null ? view.reasons : (0,_untried_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutConsequences */ .Ro)(view.reasons);
    if (reasons.length > 0)
        lines.push('', ...reasonLines(reasons));
    return lines.join('\n');
}
function probeTable(probes, ink) {
    return [
        `${'probe'.padEnd(ID_WIDTH)} ${'verdict'.padEnd(VERDICT_WIDTH)}${'host'.padEnd(HOST_WIDTH)} actual`,
        '-'.repeat(COLUMNS),
        ...probes.flatMap((probe) => probeLines(probe, ink)),
        '',
    ];
}
const CONTROL_WIDTH = 36;
function controlLines(controls, ink) {
    if (controls.length === 0)
        return [];
    return [
        `${'control'.padEnd(CONTROL_WIDTH)} ${'state'.padEnd(STATE_WIDTH)}failed`,
        '-'.repeat(COLUMNS),
        ...controls.flatMap(({ id, state, failed, nothing, why }) => {
            const name = shortened((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(id, 200), CONTROL_WIDTH).padEnd(CONTROL_WIDTH);
            const mark = state === 'detected' ? ink.good : ink.bad;
            const width = COLUMNS - CONTROL_WIDTH - STATE_WIDTH - 1;
            const [first = '', ...more] = wrapped(' '.repeat(COLUMNS - width), nothing ?? failed.join(' '));
            const line = `${name} ${mark(state.replaceAll('-', ' ').padEnd(STATE_WIDTH))}${first.trim()}`;
            return [line.trimEnd(), ...more, ...(why === '' ? [] : wrapped('  why       ', why))];
        }),
        '',
    ];
}
const DRIFT_LINES = 40;
function driftTable(drift) {
    const head = 'drift'.padEnd(ID_WIDTH + 1);
    if (drift.kind === 'not-compared')
        return [...wrapped(head, drift.why), ''];
    const lines = (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .driftLines */ .$m)(drift.items);
    const rest = ' '.repeat(head.length);
    return [
        ...wrapped(head, `${(0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .differences */ .tX)(drift.items)} since ${drift.createdAt}`),
        ...wrapped(rest, drift.from),
        ...wrapped(rest, (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineSentence */ .FD)(drift.state)),
        ...[...new Set(lines.map(({ area }) => area))].flatMap((area) => {
            const found = lines.filter((line) => line.area === area);
            const left = found.length - DRIFT_LINES;
            return [
                `  ${area}`,
                ...found
                    .slice(0, DRIFT_LINES)
                    .flatMap(({ names, change }) => wrapped('    ', `${names.join(', ')}: ${change}`)),
                ...(left > 0 ? [`    … and ${left} more`] : []),
            ];
        }),
        '',
    ];
}
function reasonLines(reasons) {
    return (0,_grouped_js__WEBPACK_IMPORTED_MODULE_2__/* .groupReasons */ .F6)(reasons).flatMap((reason) => [
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
        shortened((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(probe.actual, 200), COLUMNS - before);
    if (stands || probe.verdict === 'NOT RUN')
        return [first.trimEnd()];
    return [
        first.trimEnd(),
        ...wrapped('  expected  ', probe.expected),
        ...wrapped('  actual    ', probe.actual),
        ...(probe.why === '' ? [] : wrapped('  why       ', probe.why)),
        ...(probe.deniedBy === '' ? [] : wrapped('  denied by ', probe.deniedBy)),
    ];
}
function shortened(text, width) {
    return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
function wrapped(head, hostile) {
    const width = COLUMNS - head.length;
    const lines = [];
    let line = '';
    for (const word of (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hostile, 4000).split(' ')) {
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

/***/ 64999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadVerifier)
/* harmony export */ });
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99643);

async function loadVerifier(trust, read) {
    if (trust.kind === 'not-chosen')
        return undefined;
    return read === undefined
        ? verifierOf(trust, await ofEvidence())
        : verifierOf(trust, { read, characters: _evidence_open_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_LIMITS */ .Iy.fileBytes });
}
async function ofEvidence() {
    const [{ readStatement }, { MAX_SIGNATURE }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(2827), __webpack_require__.e(2101), __webpack_require__.e(2417)]).then(__webpack_require__.bind(__webpack_require__, 32417)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(5997)]).then(__webpack_require__.bind(__webpack_require__, 95997)),
    ]);
    return { read: readStatement, characters: MAX_SIGNATURE };
}
async function verifierOf(trust, kind) {
    switch (trust.kind) {
        case 'key': {
            const [{ readPublicKey }, { keyVerifier }] = await Promise.all([
                __webpack_require__.e(/* import() */ 8706).then(__webpack_require__.bind(__webpack_require__, 68706)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(5997), __webpack_require__.e(4410)]).then(__webpack_require__.bind(__webpack_require__, 14410)),
            ]);
            return keyVerifier(readPublicKey(trust.publicKey), kind);
        }
        case 'certificate': {
            const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(4479)]).then(__webpack_require__.bind(__webpack_require__, 4479)),
                Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(5997), __webpack_require__.e(5740)]).then(__webpack_require__.bind(__webpack_require__, 15740)),
            ]);
            const trusted = readTrustedRoot(trust.trustedRoot ?? (await publicGoodRoot()));
            return certificateVerifier(trust, trusted, kind);
        }
    }
}
async function publicGoodRoot() {
    return (await __webpack_require__.e(/* import() */ 527).then(__webpack_require__.bind(__webpack_require__, 10527))).PUBLIC_GOOD_ROOT;
}


/***/ })

};
