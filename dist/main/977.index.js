export const id = 977;
export const ids = [977];
export const modules = {

/***/ 62977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74486);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _main_here_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83205);
/* harmony import */ var _main_interrupt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61412);
/* harmony import */ var _main_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49098);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71522);
/* harmony import */ var _report_run_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89559);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26108);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37455);










/** `sandbox-attestation run`. */
async function execute({ options, terminal }) {
    const inputs = (0,_main_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readSettings */ .sb)(given(options), (name) => `--${name}`);
    const { signal, release } = (0,_main_interrupt_js__WEBPACK_IMPORTED_MODULE_8__/* .interruptSignal */ .C)();
    try {
        const result = await (0,_attest_js__WEBPACK_IMPORTED_MODULE_1__/* .attest */ .s)(inputs, (0,_main_here_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsHere */ .U)(terminal, signal));
        show(result, terminal);
        return result.verdict === 'BLOCKED' ? 3 : 0;
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        const failure = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .interrupted */ .V)(String(signal.reason));
        terminal.failure(failure);
        return failure.exitCode;
    }
    finally {
        release();
    }
}
function show(result, terminal) {
    const view = (0,_report_run_view_js__WEBPACK_IMPORTED_MODULE_6__/* .viewOf */ .d)(result.reading, result.verdict);
    const mark = result.verdict === 'BLOCKED' ? terminal.red : terminal.green;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', result.evidenceFolder) || '.';
    const readBack = `${ownName()} verify ${quoted(folder)}`;
    terminal.print(['', (0,_report_table_js__WEBPACK_IMPORTED_MODULE_7__/* .runTable */ .cS)(view, { good: terminal.green, bad: terminal.red }), ''].join('\n'));
    terminal.print(mark(result.verdict) + HEADLINES[result.verdict]);
    terminal.print((0,_report_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)('evidence        ', `${folder}/`).join('\n'));
    // On one line, so that it can be copied.
    terminal.print(`read it back    ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(readBack, 4096)}`);
    terminal.result({
        verdict: result.verdict,
        venue: view.venue,
        runtime: view.runtime,
        evidence: { folder: result.evidenceFolder, bundle: result.bundlePath, sha256: result.bundleSha256 },
        image_digest: view.imageDigest,
        seccomp_sha256: view.seccompSha256,
        failed_probes: (0,_report_view_js__WEBPACK_IMPORTED_MODULE_9__/* .failedProbes */ .h)(view).map(({ probeId }) => probeId),
        probes: view.probes.map(({ probeId, verdict, corroboration, actual, errno }) => ({
            probe_id: probeId,
            verdict,
            corroboration,
            actual,
            errno,
        })),
        reasons: view.reasons,
        read_back: readBack,
    });
}
const HEADLINES = {
    ACCEPTED: '  every probe matched and was corroborated',
    REHEARSAL: '  every probe matched and was corroborated; venue LOCAL is no evidence',
    BLOCKED: '  this sandbox is not attested',
};
/** How this program was called: by its installed name, or as a file of a checkout. */
function ownName() {
    const file = process.argv[1] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) === 'index.js' ? `node ${quoted((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', file))}` : 'sandbox-attestation';
}
/** A path as one word of a shell. */
function quoted(path) {
    return /^[\w./:@%+-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
/** Commander's camelCase names back to the settings' own. */
function given(options) {
    const settings = {};
    for (const name of _main_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTING_NAMES */ .OI) {
        const value = options[name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())];
        if (typeof value === 'string')
            settings[name] = value;
        else if (value === true)
            settings[name] = 'true';
        else if (Array.isArray(value))
            settings[name] = value.map(String);
    }
    return settings;
}


/***/ })

};
