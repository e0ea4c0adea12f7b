export const id = 782;
export const ids = [782];
export const modules = {

/***/ 50782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readLaunchStatement),
/* harmony export */   launchStatement: () => (/* binding */ launchStatement)
/* harmony export */ });
/* unused harmony export LAUNCH_PREDICATE_TYPE */
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87444);
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99643);
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46706);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8621);
/* harmony import */ var _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87277);
/* harmony import */ var _read_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32417);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54624);







const LAUNCH_PREDICATE_TYPE = 'https://in-toto.io/attestation/scai/v0.3';
function launchStatement(result) {
    const { attribute, image, evidence, profile, venue, differs, codes, subjects } = result;
    return {
        _type: _statement_js__WEBPACK_IMPORTED_MODULE_5__/* .STATEMENT_TYPE */ .zG,
        subject: subjects.map(({ name, digest }) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .described */ .WY)(name, digest)),
        predicateType: LAUNCH_PREDICATE_TYPE,
        predicate: {
            attributes: [
                {
                    attribute,
                    target: (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .described */ .WY)(image.name, image.digest),
                    conditions: { profile, venue, differs, reasons: codes },
                    evidence: (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .described */ .WY)(evidence.name, evidence.digest),
                },
            ],
        },
    };
}
function readLaunchStatement(payload, receiptDigest) {
    let found;
    try {
        found = (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_4__.statementIn)(payload, _evidence_open_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN_LIMITS */ .Iy.fileBytes);
        if (found['_type'] !== _statement_js__WEBPACK_IMPORTED_MODULE_5__/* .STATEMENT_TYPE */ .zG)
            throw new Error('its _type is not in-toto’s');
    }
    catch (error) {
        return refused((0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('statement-malformed', null, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)));
    }
    const { predicateType } = found;
    if (predicateType !== LAUNCH_PREDICATE_TYPE)
        return refused((0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('statement-predicate', null, (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_4__.wordOf)(predicateType)));
    const receipt = (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .described */ .WY)(_receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_3__/* .LAUNCH_NAMES */ .z.receipt, receiptDigest);
    const isAbout = listIn(found['subject']).some((each) => (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(each, receipt));
    return {
        reasons: isAbout ? [] : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('statement-subject-missing', _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_3__/* .LAUNCH_NAMES */ .z.receipt)],
        compare: (_, result) => differences(found, launchStatement(result), isAbout),
    };
}
function refused(why) {
    return { reasons: [why], compare: () => [] };
}
function differences(found, expected, isAbout) {
    if ((0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(found, expected))
        return [];
    const predicate = membersIn(found['predicate']);
    const attributes = listIn(predicate['attributes']);
    const attribute = membersIn(attributes[0]);
    const conditions = membersIn(attribute['conditions']);
    const [wanted] = expected.predicate.attributes;
    const parts = [
        ['target', attribute['target'], wanted.target],
        ['profile', conditions['profile'], wanted.conditions.profile],
        ['venue', conditions['venue'], wanted.conditions.venue],
        ['differs', conditions['differs'], wanted.conditions.differs],
        ['evidence', attribute['evidence'], wanted.evidence],
    ];
    const named = [
        ...subjects(listIn(found['subject']), expected.subject),
        ...results([attribute['attribute'], conditions['reasons']], wanted),
        ...parts.flatMap(([what, is, must]) => ((0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(is, must) ? [] : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('statement-differs', what)])),
    ];
    return named.length > 0 || !isAbout ? named : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('statement-differs', 'its members')];
}
function subjects(found, expected) {
    const isIn = (list) => {
        const written = new Set(list.map((each) => JSON.stringify(each)));
        return (each) => written.has(JSON.stringify(each));
    };
    const [isFound, isExpected] = [isIn(found), isIn(expected)];
    const missing = expected
        .filter(({ name }) => name !== _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_3__/* .LAUNCH_NAMES */ .z.receipt)
        .filter((each) => !isFound(each));
    const further = found.filter((each) => !isExpected(each));
    return [
        ...missing.map(({ name }) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('statement-subject-missing', name)),
        ...further.map((each) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('statement-subject-unknown', null, nameOf(each))),
    ];
}
function results([attribute, reasons], wanted) {
    if (attribute === wanted.attribute && (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(reasons, wanted.conditions.reasons))
        return [];
    const said = [attribute, ...listIn(reasons)].map(_read_statement_js__WEBPACK_IMPORTED_MODULE_4__.wordOf).join(' ');
    const computed = [wanted.attribute, ...wanted.conditions.reasons].join(' ');
    return [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('statement-result', null, `${said}, and the receipt leads to ${computed}`)];
}
function nameOf(subject) {
    const { name } = membersIn(subject);
    return typeof name === 'string' ? name : 'one without a name';
}
function membersIn(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function listIn(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 32417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStatement: () => (/* binding */ readStatement),
/* harmony export */   statementClaims: () => (/* binding */ statementClaims),
/* harmony export */   statementIn: () => (/* binding */ statementIn),
/* harmony export */   wordOf: () => (/* binding */ wordOf)
/* harmony export */ });
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46706);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98461);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54624);




const STATEMENT_TYPES = [_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG, 'https://in-toto.io/Statement/v0.1'];
const LIMITS = { characters: 1_048_576, depth: 16 };
function readStatement(payload, bundleSha256) {
    let claims;
    try {
        claims = statementClaims(payload);
    }
    catch (error) {
        return { reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-malformed', null, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))], compare: () => [] };
    }
    if (claims.predicateType !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPE */ .To) {
        return {
            reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-predicate', null, wordOf(claims.predicateType))],
            compare: () => [],
        };
    }
    const bundleDigest = digits(bundleSha256);
    const isAboutBundle = claims.subjects.some(({ sha256 }) => sha256 === bundleDigest);
    return {
        reasons: isAboutBundle ? [] : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-subject-bundle')],
        compare: (bundle, result) => [
            ...subjects(claims, bundle, bundleDigest),
            ...results(claims, result),
            ...tests(claims, result),
            ...configuration(claims, bundle),
        ],
    };
}
function subjects(claims, bundle, bundleDigest) {
    const image = digits(bundle.image_digest);
    const unknown = claims.subjects.filter(({ sha256 }) => sha256 !== bundleDigest && sha256 !== image);
    return [
        ...(claims.subjects.some(({ sha256 }) => sha256 === image) ? [] : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-subject-image')]),
        ...(claims.subjects.some(({ sha256 }) => sha256 === bundleDigest)
            ? unknown.map(({ name }) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-subject-unknown', null, name))
            : []),
    ];
}
function results(claims, { result, codes }) {
    const said = claims.failed.filter(_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .isReasonTest */ .JW);
    const computed = codes.map(_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonTest */ .Lf);
    const same = claims.result === result &&
        said.length === computed.length &&
        computed.every((test) => said.includes(test));
    if (same)
        return [];
    const both = [
        [wordOf(claims.result), ...said],
        [result, ...computed],
    ].map((words) => words.join(' '));
    return [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-result', null, both.join(', and the bundle leads to '))];
}
function wordOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
function tests(claims, { passed, failed }) {
    const stands = (id, among, notAmong) => among.includes(id) && !notAmong.includes(id);
    return [
        ...passed.filter((id) => !stands(id, claims.passed, claims.failed)),
        ...failed.filter((id) => !stands(id, claims.failed, claims.passed)),
    ].map((id) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-test', id));
}
function configuration(claims, bundle) {
    const known = new Map((0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationOf */ .QV)(bundle).map(({ name, digest }) => [name, digest.sha256]));
    return claims.configuration
        .filter(({ name, sha256 }) => known.has(name) && known.get(name) !== sha256)
        .map(({ name }) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-differs', name));
}
function statementClaims(payload) {
    const statement = statementIn(payload, LIMITS.characters);
    if (!STATEMENT_TYPES.includes(statement['_type']))
        throw new Error('its _type is not in-toto’s');
    const { predicateType } = statement;
    const predicate = predicateType === _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPE */ .To ? object(statement['predicate'], 'the predicate') : NO_MEMBERS;
    return {
        type: statement['_type'],
        predicateType,
        subjects: list(statement['subject'], 'subject').map(descriptor),
        result: predicate['result'],
        configuration: list(predicate['configuration'] ?? [], 'configuration').map(descriptor),
        passed: list(predicate['passedTests'] ?? [], 'passedTests'),
        failed: list(predicate['failedTests'] ?? [], 'failedTests'),
    };
}
function statementIn({ type, bytes }, characters) {
    if (type !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_TYPE */ .Uc)
        throw new Error(`its type is ${type}`);
    return object((0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonBytes */ .dQ)(bytes, { ...LIMITS, characters }), 'the statement');
}
const NO_MEMBERS = {};
function descriptor(value) {
    const { name, digest } = object(value, 'a resource descriptor');
    const { sha256 } = object(digest ?? {}, 'a digest');
    return { name: typeof name === 'string' ? name : '', sha256: typeof sha256 === 'string' ? sha256 : '' };
}
function object(value, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { ...value };
    throw new Error(`${what} is not a JSON object`);
}
function list(value, what) {
    if (Array.isArray(value))
        return value;
    throw new Error(`${what} is not a list`);
}
function digits(digest) {
    return digest.slice('sha256:'.length);
}


/***/ })

};
