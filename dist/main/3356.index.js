export const id = 3356;
export const ids = [3356];
export const modules = {

/***/ 85636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findings)
/* harmony export */ });
/* harmony import */ var _evidence_l1_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8427);
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46706);
/* harmony import */ var _probes_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27498);
/* harmony import */ var _probes_kernel_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13993);




function findings(facts) {
    return [
        ...facts.reading.probes.map((probe) => ofProbe(probe, facts)),
        ...facts.restrictions.map(({ restriction, found }) => ofState('restrictions', restriction.id, restriction.shows, found, `Run with ${restriction.flag}.`)),
        ...(0,_probes_kernel_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .findInKernel */ .u)(facts.bundle.host, facts.limits).map(({ check, found }) => ofState('kernel', check.id, check.shows, found, 'Put the restriction that the kernel reports missing in force.')),
        ...facts.reading.reasons.filter(isOfTheBundle).map(ofReason),
    ];
}
function ofProbe(probe, { bundle }) {
    const { probeId, judgement, corroboration } = probe;
    const contract = (0,_probes_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contractOf */ .Qu)(probeId);
    const why = [judgement?.why ?? '', corroboration.state === 'corroborated' ? '' : corroboration.why];
    return {
        suite: 'probes',
        id: probeId,
        name: contract?.attack ?? probeId,
        outcome: judgement === null ? 'not-run' : (0,_evidence_l1_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stands */ .E)(probe) ? 'passed' : 'failed',
        message: judgement === null ? 'The payload left it out.' : why.filter((part) => part !== '').join(' '),
        remedy: `Denied by ${contract?.deniedBy ?? 'nothing that is known'}.`,
        line: bundle.observed.find(({ probe_id }) => probe_id === probeId)?.line ?? null,
    };
}
function ofState(suite, id, name, state, remedy) {
    const absent = suite === 'kernel' ? 'not-run' : 'failed';
    const outcome = state.state === 'in-force' ? 'passed' : state.state === 'missing' ? 'failed' : absent;
    return {
        suite,
        id,
        name,
        outcome,
        message: state.state === 'in-force' ? '' : state.why,
        remedy,
        line: null,
    };
}
function ofReason({ code, subject, sentence, remedy }) {
    const outcome = code === 'venue-local' ? 'noted' : 'failed';
    const id = subject === null ? code : `${code} ${subject}`;
    return { suite: 'bundle', id, name: code, outcome, message: sentence, remedy, line: null };
}
const REPORTED = [
    ...[
        'probe-failed',
        'uncorroborated',
        'contradicted',
        'restriction-missing',
        'kernel-contradicts',
    ],
];
const READERS_OWN = [
    ...['unsigned', 'claimed-venue', 'unpinned-image', 'unpinned-seccomp', 'unpinned-payload'],
];
function isOfTheBundle({ code }) {
    const waiver = (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverFor */ .Qd)(code);
    return !REPORTED.includes(code) && (waiver === null || !READERS_OWN.includes(waiver));
}


/***/ }),

/***/ 73356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _xmldom_xmldom__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98351);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85636);



const SUITES = ['probes', 'restrictions', 'kernel', 'bundle'];
function junit(facts) {
    const document = new _xmldom_xmldom__WEBPACK_IMPORTED_MODULE_0__/* .DOMImplementation */ .x2().createDocument(null, 'testsuites');
    const root = document.documentElement;
    if (root === null)
        throw new Error('a document without an element');
    const all = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .P)(facts);
    const time = seconds(facts.bundle.run.duration_ms);
    attributes(root, { name: 'sandbox-attestation', ...counts(all), time });
    for (const name of SUITES) {
        const mine = all.filter(({ suite }) => suite === name);
        if (mine.length > 0)
            root.appendChild(suite(document, name, mine, facts));
    }
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new _xmldom_xmldom__WEBPACK_IMPORTED_MODULE_0__/* .XMLSerializer */ .el().serializeToString(document)}\n`;
}
function suite(document, name, all, { bundle }) {
    const element = document.createElement('testsuite');
    const time = name === 'probes' ? seconds(bundle.run.duration_ms) : '0.000';
    const timestamp = bundle.run.started_at.replace('Z', '');
    attributes(element, { name: `sandbox-attestation ${name}`, ...counts(all), errors: '0', time, timestamp });
    for (const finding of all)
        element.appendChild(testcase(document, finding));
    return element;
}
function testcase(document, { suite: name, id, outcome, message, remedy, line }) {
    const element = document.createElement('testcase');
    attributes(element, { classname: `sandbox-attestation.${name}`, name: id, time: '0.000' });
    if (line !== null)
        attributes(element, { file: 'attest.jsonl', line: String(line) });
    switch (outcome) {
        case 'passed':
            break;
        case 'failed': {
            const failure = document.createElement('failure');
            attributes(failure, { type: name, message });
            failure.appendChild(document.createTextNode((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`${message} ${remedy}`, LONGEST)));
            element.appendChild(failure);
            break;
        }
        case 'not-run':
        case 'noted': {
            const skipped = document.createElement('skipped');
            attributes(skipped, { message });
            element.appendChild(skipped);
            break;
        }
    }
    return element;
}
const LONGEST = 2000;
function attributes(element, values) {
    for (const [name, value] of Object.entries(values))
        element.setAttribute(name, (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(value, LONGEST));
}
function counts(all) {
    const count = (...outcomes) => String(all.filter(({ outcome }) => outcomes.includes(outcome)).length);
    return { tests: String(all.length), failures: count('failed'), skipped: count('not-run', 'noted') };
}
function seconds(milliseconds) {
    return (milliseconds / 1000).toFixed(3);
}


/***/ })

};
