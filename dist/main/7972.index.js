export const id = 7972;
export const ids = [7972,1715];
export const modules = {

/***/ 36197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ outsideEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42100);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);




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
    const changed = evidence.flatMap((each) => [each, (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureName */ .S1)(each)]);
    if (!changed.includes(written) && !evidence.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(written)))
        return written;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('usage', 'output-in-evidence', `${option} ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(target)} would change the evidence itself.`, 'Name a file outside of the evidence.');
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

/***/ 67972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42100);
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99643);
/* harmony import */ var _evidence_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27600);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);
/* harmony import */ var _report_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51715);
/* harmony import */ var _outside_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36197);







/**
 * `sandbox-attestation report PATH`: makes the views of evidence again. It accepts nothing: exit 0 means that they are
 * written.
 */
async function execute({ path, options, terminal }) {
    const source = await (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openEvidence */ .i)(path);
    const facts = factsOf(source);
    const written = {};
    for (const view of VIEWS) {
        const target = await targetOf(view, options[view.option], path, source);
        if (target === null)
            continue;
        await (0,_evidence_write_js__WEBPACK_IMPORTED_MODULE_3__/* .placeFile */ .af)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(target), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(target), Buffer.from(await view.make(facts, source)));
        written[view.option] = target;
        terminal.print(`${view.name.padEnd(8)} ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(target, 4096)}`);
    }
    terminal.result({ written });
    return 0;
}
const VIEWS = [
    {
        option: 'output',
        name: 'page',
        make: async (_, { bundle }) => (await Promise.all(/* import() */[__webpack_require__.e(3091), __webpack_require__.e(7187), __webpack_require__.e(1340)]).then(__webpack_require__.bind(__webpack_require__, 51340))).renderReport(bundle?.bytes ?? new Uint8Array()),
    },
    {
        option: 'junit',
        name: 'JUnit',
        make: async (facts) => (await Promise.all(/* import() */[__webpack_require__.e(8351), __webpack_require__.e(3356)]).then(__webpack_require__.bind(__webpack_require__, 73356))).junit(facts),
    },
    {
        option: 'sarif',
        name: 'SARIF',
        make: async (facts) => `${JSON.stringify((await __webpack_require__.e(/* import() */ 5789).then(__webpack_require__.bind(__webpack_require__, 25789))).sarif(facts), null, 2)}\n`,
    },
];
/** Where a view goes; null when it is not asked for. The page goes to its place in the folder unless another is named. */
async function targetOf({ option }, given, path, source) {
    const own = source.kind === 'folder' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(source.path, _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_NAME */ .F5) : null;
    if (typeof given !== 'string')
        return option === 'output' ? (own ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_NAME */ .F5)) : null;
    if (option === 'output' && own !== null && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given) === own)
        return own;
    return (0,_outside_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .outsideEvidence */ .D)(path, source, given, `--${option}`);
}
function factsOf(source) {
    try {
        return (0,_report_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFacts */ .g)(source.bundle?.bytes ?? new Uint8Array());
    }
    catch (cause) {
        const [problem] = source.problems;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('blocked', 'no-bundle', problem?.sentence ?? `There is no bundle at ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(source.path)} that follows its schema.`, problem?.remedy ?? 'Name an evidence folder, a bundle file or an artifact; inspect says what is wrong.', cause);
    }
}


/***/ }),

/***/ 51715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ probeCounts),
/* harmony export */   g: () => (/* binding */ reportFacts)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34731);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87444);
/* harmony import */ var _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16364);
/* harmony import */ var _evidence_generated_validate_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92804);
/* harmony import */ var _evidence_l1_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8427);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43796);
/* harmony import */ var _probes_doors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33447);
/* harmony import */ var _seccomp_profile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23872);








/**
 * Everything that the bundle's bytes come to. They are read as a stranger would who expects nothing, at the moment in
 * which they were written: so the reasons that are left are the bundle's own, and what every reader has to bring.
 *
 * @throws Error when the bytes are no bundle of this schema: there is nothing to show
 */
function reportFacts(bundleBytes) {
    const json = (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrictJson */ .Sr)(bundleBytes);
    if (!json.ok || !(0,_evidence_generated_validate_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundle */ .b)(json.value))
        throw new Error('these bytes are no bundle of this schema');
    const bundle = json.value;
    const name = (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle);
    const source = { name, bytes: bundleBytes };
    const profile = profileOf(bundle);
    return {
        bundle,
        bundleName: name,
        reading: (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvidence */ .A)({ path: name, kind: 'bundle', bundle: source, files: new Map(), problems: [] }, _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_EXPECTATIONS */ .c, new Date(bundle.created_at)),
        doors: profile === null ? [] : (0,_probes_doors_js__WEBPACK_IMPORTED_MODULE_6__/* .findDoors */ .HA)(bundle.host, profile),
        profile,
    };
}
function profileOf({ profile, host }) {
    try {
        return (0,_seccomp_profile_js__WEBPACK_IMPORTED_MODULE_7__/* .parseProfile */ .jZ)(profile.text, host.system.architecture);
    }
    catch {
        return null;
    }
}
/** The probes that were run, passed, and are borne out. */
function probeCounts(probes) {
    const run = probes.filter(({ judgement }) => judgement !== null);
    return {
        run: run.length,
        passed: run.filter(({ judgement }) => judgement?.verdict === 'PASS').length,
        borneOut: run.filter(_evidence_l1_status_js__WEBPACK_IMPORTED_MODULE_4__/* .stands */ .E).length,
    };
}


/***/ })

};
