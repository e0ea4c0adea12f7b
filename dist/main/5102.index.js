export const id = 5102;
export const ids = [5102];
export const modules = {

/***/ 55102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimsOfCertificate: () => (/* binding */ claimsOfCertificate),
/* harmony export */   d: () => (/* binding */ claimsOf),
/* harmony export */   f: () => (/* binding */ compareClaims)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46706);


const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const FULCIO = '1.3.6.1.4.1.57264.1';
const NAME_FORMS = [
    [1, /^(?:(?![@:/])[\x21-\x7e])+@(?:(?![@:/])[\x21-\x7e])+$/],
    [6, /^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/],
];
function claimsOf(signer) {
    return claimsFrom((signer.identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value })));
}
function claimsOfCertificate(der) {
    const extensions = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der)).extensions.flatMap(({ subs }) => {
        const [oid, value] = [subs[0], subs.at(-1)];
        return oid === undefined || value === undefined ? [] : [{ oid: oid.toOID(), value: value.value }];
    });
    return claimsFrom(extensions);
}
function claimsFrom(extensions) {
    const values = (oid) => extensions.filter((each) => each.oid === oid).map(({ value }) => Buffer.from(value));
    const text = (arc) => only(values(`${FULCIO}.${arc}`), utf8String);
    const also = (old, claim, isSame = (bare) => bare === claim) => {
        const bare = values(`${FULCIO}.${old}`);
        return bare.every((value) => isSame(value.toString('utf8'))) ? claim : null;
    };
    const repository = text(12);
    return {
        identity: only(values(SUBJECT_ALTERNATIVE_NAME), soleName),
        issuer: also(1, text(8)),
        runnerEnvironment: text(11),
        repositoryUri: also(5, repository, (name) => repository?.split('/').slice(-2).join('/') === name),
        commit: also(3, text(13)),
        ref: also(6, text(14)),
        repositoryId: text(15),
        ownerId: text(17),
        workflowUri: text(18),
        runUri: text(21),
        buildSignerUri: text(9),
        trigger: text(20),
        oldTrigger: only(values(`${FULCIO}.2`), (bare) => bare.toString('utf8')),
    };
}
function compareClaims(claims, bundle) {
    const { venue_facts: facts, venue } = bundle;
    if (!('GITHUB_REPOSITORY' in facts)) {
        return claims.runUri === null
            ? []
            : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('certificate-claims-differ', 'venue', `it is of a CI run, and the bundle says ${venue}`)];
    }
    const server = serverOf(claims.repositoryUri, facts.GITHUB_REPOSITORY);
    const run = `${facts.GITHUB_REPOSITORY}/actions/runs/${facts.GITHUB_RUN_ID}/attempts/${facts.GITHUB_RUN_ATTEMPT}`;
    const compared = [
        ['repository', claims.repositoryUri, `${server}/${facts.GITHUB_REPOSITORY}`],
        ['repository id', claims.repositoryId, facts.GITHUB_REPOSITORY_ID],
        ['owner id', claims.ownerId, facts.GITHUB_REPOSITORY_OWNER_ID],
        ['commit', claims.commit, facts.GITHUB_SHA],
        ['ref', claims.ref, facts.GITHUB_REF],
        ['workflow', claims.workflowUri, `${server}/${facts.GITHUB_WORKFLOW_REF}`],
        ['run', claims.runUri, `${server}/${run}`],
        ['runner environment', claims.runnerEnvironment, facts.RUNNER_ENVIRONMENT],
    ];
    const differing = compared
        .filter(([, certified, claimed]) => certified === null || certified !== claimed)
        .map(([what, certified]) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('certificate-claims-differ', what, certified ?? 'it says nothing'));
    return [...differing, ...contradictions(claims)];
}
function contradictions(claims) {
    const twice = [
        ['build signer', claims.buildSignerUri, claims.identity],
        ['trigger', claims.trigger, claims.oldTrigger],
    ];
    return twice
        .filter(([, one, other]) => one !== null && other !== null && one !== other)
        .map(([what, one, other]) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('certificate-claims-differ', what, `it says ${one} and ${other}`));
}
function serverOf(repositoryUri, repository) {
    const suffix = `/${repository}`;
    const server = repositoryUri?.endsWith(suffix) ? repositoryUri.slice(0, -suffix.length) : '';
    return /^https:\/\/[a-z0-9.-]+(:[0-9]+)?$/.test(server) ? server : '';
}
function only(values, read) {
    const [value, ...others] = values;
    if (value === undefined || others.length > 0)
        return null;
    try {
        return read(value);
    }
    catch {
        return null;
    }
}
function utf8String(der) {
    const { tag, value } = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(der);
    const UTF8_STRING = 0x0c;
    return tag.isUniversal() && tag.number === UTF8_STRING
        ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value)
        : null;
}
function soleName(der) {
    const [name, ...others] = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(der).subs;
    if (name === undefined || others.length > 0)
        return null;
    const text = name.value.toString('latin1');
    const isOfForm = NAME_FORMS.some(([tag, form]) => name.tag.isContextSpecific(tag) && form.test(text));
    return isOfForm ? text : null;
}


/***/ })

};
