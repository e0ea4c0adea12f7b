export const id = 5789;
export const ids = [5789];
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

/***/ 25789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85636);



function sarif(facts) {
    const { bundle, reading } = facts;
    const wrong = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .P)(facts).filter(({ outcome }) => outcome === 'failed' || outcome === 'noted');
    const rules = [...new Map(wrong.map((finding) => [ruleId(finding), rule(finding)])).values()];
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: bundle.tool.name, version: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(bundle.tool.version), rules } },
                automationDetails: { id: `sandbox-attestation/${bundle.host.engine.name}/${bundle.profile.name}/` },
                invocations: [
                    { executionSuccessful: bundle.run.ended === 'exited', startTimeUtc: bundle.run.started_at },
                ],
                columnKind: 'utf16CodeUnits',
                results: wrong.map((finding) => result(finding, rules)),
                properties: {
                    bundle: facts.bundleName,
                    bundleSha256: reading.bundleSha256,
                    imageDigest: bundle.image_digest,
                    venue: bundle.venue,
                },
            },
        ],
    };
}
function ruleId({ suite, id, name }) {
    return suite === 'probes' || suite === 'bundle' ? (suite === 'bundle' ? name : id) : `${suite}-${id}`;
}
function rule(finding) {
    const { suite, name, remedy } = finding;
    const sentence = suite === 'bundle' ? `The bundle itself: ${name}.` : name;
    return {
        id: ruleId(finding),
        shortDescription: { text: sentence },
        fullDescription: { text: sentence },
        help: { text: literal(remedy) },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['security', suite] },
    };
}
const DOCKERFILE = 'Dockerfile.sandbox';
function result(finding, rules) {
    const { outcome, message, remedy, line, suite, id } = finding;
    return {
        ruleId: ruleId(finding),
        ruleIndex: rules.findIndex(({ id: each }) => each === ruleId(finding)),
        level: outcome === 'noted' ? 'note' : 'error',
        message: { text: literal(`${message} ${remedy}`) },
        locations: [
            {
                physicalLocation: { artifactLocation: { uri: DOCKERFILE }, region: { startLine: 1 } },
                ...(line === null ? {} : { logicalLocations: [{ fullyQualifiedName: `attest.jsonl#L${line}` }] }),
            },
        ],
        partialFingerprints: { 'sandboxAttestation/v1': (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(`${suite}\n${id}`) },
    };
}
function literal(hostile) {
    return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(hostile, 2000)
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/[{}]/g, '$&$&');
}


/***/ })

};
