export const id = 5730;
export const ids = [5730];
export const modules = {

/***/ 34306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ givenSettings)
/* harmony export */ });
/* harmony import */ var _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _option_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14723);


/** Commander's camelCase names back to the settings' own. */
function givenSettings(options) {
    const settings = {};
    for (const name of _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTING_NAMES */ .OI) {
        const value = options[(0,_option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .optionKey */ .D6)(name)];
        if (typeof value === 'string')
            settings[name] = value;
        else if (value === true)
            settings[name] = 'true';
        // A setting with a word for leaving it out gets that word; a yes-or-no setting does not have one.
        else if (value === false)
            settings[name] = 'none' in _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy[name] ? 'none' : 'false';
        else if (Array.isArray(value))
            settings[name] = value.map(String);
    }
    return settings;
}


/***/ }),

/***/ 15730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attest_attest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79292);
/* harmony import */ var _attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43001);
/* harmony import */ var _attest_entry_here_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48209);
/* harmony import */ var _attest_entry_interrupt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20077);
/* harmony import */ var _attest_entry_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17484);
/* harmony import */ var _attest_entry_signature_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69253);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6763);
/* harmony import */ var _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45576);
/* harmony import */ var _report_drift_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24978);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(167);
/* harmony import */ var _report_run_view_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74848);
/* harmony import */ var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(15084);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8097);
/* harmony import */ var _report_verify_commands_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(16255);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(98184);
/* harmony import */ var _signing_signed_by_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(59980);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(34306);


















/** `sandbox-attestation run`. */
async function execute({ options, terminal }) {
    const inputs = (0,_attest_entry_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .readSettings */ .s)((0,_given_js__WEBPACK_IMPORTED_MODULE_16__/* .givenSettings */ .j)(options), (name) => `--${name}`);
    const { signal, release } = (0,_attest_entry_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptSignal */ .C)();
    try {
        // Opened before the run, which may overwrite it with its own evidence.
        const baseline = inputs.baseline === null ? null : await (0,_attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .openBaseline */ .Eg)(inputs.baseline);
        const result = await (0,_attest_attest_js__WEBPACK_IMPORTED_MODULE_1__/* .attest */ .s)(inputs, (0,_attest_entry_here_js__WEBPACK_IMPORTED_MODULE_3__/* .runContextHere */ .d)(terminal, signal));
        const drift = baseline && (await (0,_attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareWith */ .G_)(baseline, result.reading, (0,_attest_entry_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .trustOfRun */ .Dp)(result.signing)));
        show(result, drift, terminal);
        return (0,_foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeOf */ .F)(result);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        const failure = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .interrupted */ .V)(String(signal.reason));
        terminal.failure(failure);
        return failure.exitCode;
    }
    finally {
        release();
    }
}
function show(result, drift, terminal) {
    const view = (0,_report_run_view_js__WEBPACK_IMPORTED_MODULE_11__/* .viewOf */ .d)(result.reading, result.verdict, drift);
    const mark = result.verdict === 'BLOCKED' ? terminal.red : terminal.green;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', result.evidenceFolder) || '.';
    const { signing } = result;
    const toVerify = { folder, bundle: result.bundle, signature: (0,_attest_entry_signature_view_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureView */ .O)(signing) };
    const readBack = [ownName(), ...(0,_report_verify_commands_js__WEBPACK_IMPORTED_MODULE_14__/* .verifyWords */ .p)(toVerify)].join(' ');
    terminal.print(['', (0,_report_table_js__WEBPACK_IMPORTED_MODULE_13__/* .runTable */ .cS)(view, { good: terminal.green, bad: terminal.red }), ''].join('\n'));
    if (result.verdict === 'BLOCKED')
        for (const line of wroteLines(result.wrote))
            terminal.print(line);
    const about = result.verdict === 'BLOCKED' ? 'this sandbox is not attested' : view.subject;
    const headline = `${result.verdict}: ${about}${ENDS[result.verdict]}${codesOf(result)}`;
    terminal.print((0,_report_table_js__WEBPACK_IMPORTED_MODULE_13__/* .wrapped */ .ky)('', headline).map(mark).join('\n'));
    const waived = result.reading.waivers.join(', ');
    if (waived !== '')
        terminal.print((0,_report_table_js__WEBPACK_IMPORTED_MODULE_13__/* .wrapped */ .ky)('waived here     ', `${waived}: a reader must waive them as well`).join('\n'));
    terminal.print((0,_report_table_js__WEBPACK_IMPORTED_MODULE_13__/* .wrapped */ .ky)('evidence        ', `${folder}/`).join('\n'));
    terminal.print((0,_report_table_js__WEBPACK_IMPORTED_MODULE_13__/* .wrapped */ .ky)('signature       ', signatureLine(signing)).join('\n'));
    if (readBack.includes('--key signer.pub'))
        terminal.print('public key      openssl pkey -in KEY -pubout -out signer.pub');
    // On one line, so that it can be copied.
    terminal.print(`read it back    ${readBack}`);
    terminal.result({
        verdict: result.verdict,
        subject: result.reading.subject,
        venue: view.venue,
        runtime: view.runtime,
        evidence: { folder: result.evidenceFolder, bundle: result.bundlePath, sha256: result.bundleSha256 },
        signature: signatureJson(signing),
        image_digest: view.imageDigest,
        seccomp_sha256: view.seccompSha256,
        failed_probes: (0,_report_view_js__WEBPACK_IMPORTED_MODULE_17__/* .failedProbes */ .h)(view).map(({ probeId }) => probeId),
        probes: view.probes.map(({ probeId, verdict, corroboration, actual, errno }) => ({
            probe_id: probeId,
            verdict,
            corroboration,
            actual,
            errno,
        })),
        controls: view.controls,
        reasons: view.reasons,
        ...(drift === null ? {} : { drift: (0,_report_drift_js__WEBPACK_IMPORTED_MODULE_9__/* .driftJson */ .GR)(drift) }),
        read_back: readBack,
    });
}
/** The last lines of what the payload wrote: a person looks here first when it does not work. */
function wroteLines(wrote) {
    const lines = wrote.trimEnd().split('\n').slice(-MOST_LINES);
    if (wrote.trim() === '')
        return [];
    return [
        'The payload’s stderr, which the evidence does not have:',
        ...lines.map((line) => `  | ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(line, 400)}`),
        '',
    ];
}
const MOST_LINES = 40;
const ENDS = {
    ACCEPTED: '',
    REHEARSAL: '; venue LOCAL is not evidence',
    BLOCKED: '',
};
/** The first reasons of a blocked run next to its verdict: they stand far above it. */
function codesOf({ verdict, reading }) {
    if (verdict !== 'BLOCKED')
        return '';
    const codes = [...new Set(reading.reasons.map(({ code }) => code))];
    const more = codes.length > MOST_CODES ? `, and ${codes.length - MOST_CODES} more` : '';
    return `: ${codes.slice(0, MOST_CODES).join(', ')}${more}`;
}
const MOST_CODES = 3;
/** Returns how this program was called: by its installed name, or as a file of a checkout. */
function ownName() {
    const file = process.argv[1] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) === 'index.js' ? `node ${(0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_12__/* .shellWord */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', file))}` : 'sandbox-attestation';
}
function signatureLine(signing) {
    switch (signing.kind) {
        case 'signed':
            return (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_15__/* .signerLine */ .z7)(signing.signedBy);
        case 'none':
            return 'none: you asked for none, and a reader must waive it';
        case 'not-signed':
            return `NOT SIGNED: ${signing.error.message} ${signing.remedy}`;
    }
}
function signatureJson(signing) {
    switch (signing.kind) {
        case 'signed':
            return {
                signed: true,
                path: signing.path,
                signer: (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_15__/* .signerLine */ .z7)(signing.signedBy),
                public_key: (0,_signing_signed_by_js__WEBPACK_IMPORTED_MODULE_15__/* .publicPathOf */ .ex)(signing.signedBy),
            };
        case 'none':
            return { signed: false };
        case 'not-signed': {
            const { code, message } = signing.error;
            return { signed: false, code, message, remedy: signing.remedy };
        }
    }
}


/***/ })

};
