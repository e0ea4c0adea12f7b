export const id = 3313;
export const ids = [3313];
export const modules = {

/***/ 84285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G_: () => (/* binding */ compareWith),
  Eg: () => (/* binding */ openBaseline),
  Dp: () => (/* binding */ trustOfRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/probes/kernel/checks.js + 1 modules
var checks = __webpack_require__(13993);
// EXTERNAL MODULE: ./build/src/probes/mounts/mountinfo.js
var mountinfo = __webpack_require__(19537);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var posture_sweep = __webpack_require__(98718);
// EXTERNAL MODULE: ./build/src/probes/run-flags.js
var run_flags = __webpack_require__(74730);
// EXTERNAL MODULE: ./build/src/seccomp/answer-in-words.js
var answer_in_words = __webpack_require__(41782);
// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js
var syscalls = __webpack_require__(86608);
// EXTERNAL MODULE: ./build/src/evidence/judged-posture.js
var judged_posture = __webpack_require__(98999);
// EXTERNAL MODULE: ./build/src/evidence/run-limits.js
var run_limits = __webpack_require__(54699);
;// CONCATENATED MODULE: ./build/src/evidence/drift-areas.js








const DRIFT_AREAS = [
    { name: 'probes', facts: probes },
    { name: 'controls', facts: controls },
    { name: 'posture', facts: posture },
    { name: 'swept calls', facts: sweptCalls },
    { name: 'system calls', facts: systemCalls },
    { name: 'profile', facts: profile },
    { name: 'kernel snapshot', facts: kernelSnapshot },
    { name: 'flags', facts: flags },
    { name: 'mounts', facts: mounts },
    { name: 'container', facts: container },
    { name: 'image', facts: drift_areas_image },
    { name: 'engine', facts: engine },
    { name: 'system', facts: ({ bundle }) => members(bundle.host.system) },
    { name: 'venue', facts: venue },
];
function probes({ reading, bundle }) {
    return new Map(reading.probes.map(({ probeId, judgement, corroboration }) => [
        probeId,
        judgement === null
            ? 'not run'
            : ofAnyRun(`${judgement.verdict}, ${corroboration.state}: ${judgement.actual}`, bundle),
    ]));
}
function controls({ reading }) {
    return new Map(reading.controls.map(({ id, state, failed }) => [
        id,
        failed.length === 0 ? state : `${state}: ${failed.join(' ')}`,
    ]));
}
function posture({ bundle }) {
    return new Map((bundle.posture ?? []).flatMap((record) => record.state === 'ran'
        ? (0,judged_posture/* judgedChecks */.J)(record, bundle).map(({ check, judged }) => [
            `${check.id} (${record.image})`,
            judged === null ? 'not answered' : judged.verdict === 'PASS' ? 'denied' : `FAILED: ${judged.why}`,
        ])
        : [[`the ${record.image} image`, `not runnable: ${record.why}`]]));
}
function sweptCalls({ bundle }) {
    return new Map((bundle.posture ?? []).flatMap((record) => sweptIn(record, bundle)));
}
function sweptIn({ sweep, image }, { host }) {
    if (sweep === null)
        return [];
    const denied = new Set((0,posture_sweep/* numbersOf */.cZ)(sweep.denied));
    return (0,posture_sweep/* numbersOf */.cZ)(sweep.called).map((number) => [
        `${(0,syscalls/* nameOf */.Vb)(host.system.architecture, number) ?? number} (${image})`,
        denied.has(number) ? 'refused' : 'let through',
    ]);
}
function systemCalls({ bundle: { host } }) {
    const { seccomp, system } = host;
    if (seccomp === null)
        return new Map();
    return new Map((0,syscalls/* callsOf */.p9)(system.architecture).map(([name]) => [name, (0,answer_in_words/* answerInWords */.F)(seccomp, system.architecture, name)]));
}
function profile({ bundle }) {
    const held = bundle.host.seccomp;
    return new Map([
        ['profile', bundle.profile.name],
        ['sha256 of its file', bundle.seccomp_sha256],
        ['what it answers by default', held === null ? 'no filter' : defaultOf(held)],
        ['architectures', held === null ? 'no filter' : held.architectures.join(' ')],
    ]);
}
function defaultOf({ default_action: action, default_errno: errno }) {
    return errno === null ? action : `${action} ${errno}`;
}
function kernelSnapshot({ bundle }) {
    return new Map([
        ['gate', bundle.host.kernel.gate],
        ...(0,checks/* findInKernel */.u)(bundle.host, (0,run_limits/* limitsOfRun */.LR)(bundle)).map(({ check, found }) => [
            check.id,
            found.state === 'in-force' ? 'in force' : ofAnyRun(`${found.state}: ${found.why}`, bundle),
        ]),
        ['exec from /out', bundle.exec_from_out],
    ]);
}
const REPEATED = ['--security-opt', '--volume', '-v', '--tmpfs', '--ulimit', '--label'];
const OF_ONE_RUN = /^--name( |$)|^--label io\.sandbox-attestation\./;
function flags({ bundle }) {
    const words = bundle.run.arguments.slice(0, bundle.run.arguments.lastIndexOf(bundle.image_digest));
    const found = new Map();
    for (const { flag, value: as = '' } of (0,run_flags/* readFlags */.u)(words.slice(1))) {
        const value = ofAnyRun(as, bundle);
        const whole = `${flag} ${value}`;
        if (OF_ONE_RUN.test(whole))
            continue;
        if (REPEATED.includes(flag))
            found.set(whole, '');
        else
            found.set(flag, value);
    }
    return found;
}
function mounts({ bundle }) {
    let table;
    try {
        table = (0,mountinfo/* parseMountinfo */.b)(bundle.raw.mountinfo);
    }
    catch (error) {
        return new Map([['the table', error instanceof Error ? error.message : String(error)]]);
    }
    const found = new Map();
    for (const mount of table) {
        const again = found.has(mount.destination) ? ' (again)' : '';
        found.set(`${mount.destination}${again}`, ofAnyRun(inWords(mount), bundle));
    }
    return found;
}
function inWords({ type, flags: options, root, propagation, superOptions }) {
    const own = type === 'tmpfs' ? [`(${superOptions.join(',')})`] : [];
    return [type, options.join(','), ...own, ...(root === '/' ? [] : [`root ${root}`]), ...propagation].join(' ');
}
function container({ bundle }) {
    const { id: _, image_id: __, mounts: ___, engine_files: ____, ...rest } = bundle.host.container;
    return members(rest);
}
function drift_areas_image({ bundle }) {
    const { inventory } = bundle.host;
    const { base } = inventory;
    return new Map([
        ['id', `${bundle.image_digest} (${bundle.image_digest_kind})`],
        ['config', bundle.image_config_digest ?? 'unknown'],
        ['Dockerfile', bundle.dockerfile_sha256],
        ['payload', bundle.payload_sha256],
        ['base', `${base.kind}: ${base.reference}`],
        ['base layers', base.chain_id ?? 'none'],
        ['base content', base.inventory_sha256],
        ['reproducible', String(bundle.reproducible)],
        ['network during its build', String(bundle.build_network)],
        ...bundle.rootfs_diff_ids.map((digest, index) => [`layer ${index + 1}`, digest]),
        ...base.packages.map(({ name, version }) => [`package ${name}`, version]),
        ...inventory.added.map((entry) => [
            `above the base: ${entry.path}`,
            JSON.stringify(entry),
        ]),
        ...inventory.executables.map(({ path, sha256 }) => [`executable ${path}`, sha256]),
        ...inventory.setid.map((path) => [`setuid or setgid ${path}`, '']),
    ]);
}
function engine({ bundle }) {
    return members(bundle.host.engine);
}
const VENUE_FACTS = [
    'RUNNER_ENVIRONMENT',
    'RUNNER_ARCH',
    'ImageOS',
    'ImageVersion',
    'GITHUB_REPOSITORY',
    'GITHUB_REF',
    'GITHUB_WORKFLOW_REF',
    'hostname',
    'machine_id_sha256',
];
function venue({ reading, bundle }) {
    return new Map([
        ['venue', bundle.venue],
        ['written by', `${bundle.tool.name} ${bundle.tool.version}`],
        ...(reading.signer === null ? [] : [['signer', reading.signer.description]]),
        ...[...members(bundle.venue_facts)].filter(([name]) => VENUE_FACTS.includes(name)),
    ]);
}
const ORDERED = ['entrypoint', 'command'];
function members(value) {
    return new Map(Object.entries(value).map(([name, member]) => {
        const text = Array.isArray(member) ? listInWords(member, ORDERED.includes(name)) : textOf(member);
        return [name.replaceAll('_', ' '), text];
    }));
}
function listInWords(list, ordered) {
    const texts = list.map(textOf);
    return texts.length === 0 ? 'none' : (ordered ? texts : texts.sort()).join(' ');
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function ofAnyRun(text, { host: { container, folders } }) {
    const end = folders.input.lastIndexOf('/');
    const folder = /[0-9a-f]{32}$/.test(folders.input.slice(Math.max(0, end - 32), end))
        ? folders.input.slice(0, end)
        : undefined;
    const runId = folder?.slice(-32);
    const { id } = container;
    return [
        [folder, '<run>'],
        [runId, '<run>'],
        [/^[0-9a-f]{64}$/.test(id) ? id : undefined, '<container>'],
    ].reduce((before, [own, shown = '']) => (own === undefined ? before : before.replaceAll(own, shown)), text);
}

;// CONCATENATED MODULE: ./build/src/evidence/drift.js

function driftBetween(before, after) {
    if (before.bundle === null || after.bundle === null)
        return [];
    const then = { reading: before, bundle: before.bundle };
    const now = { reading: after, bundle: after.bundle };
    return DRIFT_AREAS.flatMap(({ name, facts }) => differences(name, facts(then), facts(now)));
}
function differences(area, before, after) {
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
        const item = { area, name, before: before.get(name) ?? null, after: after.get(name) ?? null };
        return item.before === item.after ? [] : [item];
    });
}

// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var evidence_expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/evidence/file-names.js
var file_names = __webpack_require__(42100);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 12 modules
var reader = __webpack_require__(28246);
;// CONCATENATED MODULE: ./build/src/evidence/baseline.js





const WAIVED = [
    'claimed-venue',
    'unpinned-image',
    'unpinned-seccomp',
    'unpinned-payload',
    'uncontrolled',
    'no-posture',
];
function readBaseline(source, trust, now, verifySignature) {
    const expectations = {
        ...evidence_expectations/* NO_EXPECTATIONS */.cV,
        trust,
        maxAgeDays: Number.POSITIVE_INFINITY,
        waivers: new Set([...WAIVED, ...(trust.kind === 'not-chosen' ? ['unsigned'] : [])]),
    };
    const files = new Map([...source.files].filter(([name]) => name !== file_names/* REPORT_NAME */.F5));
    const hooks = verifySignature === undefined ? {} : { verifySignature };
    return (0,reader/* readEvidence */.At)({ ...source, files }, expectations, now, hooks);
}
function driftSince(baseline, from, after) {
    if (baseline.bundle === null) {
        const [first] = baseline.reasons;
        return { kind: 'not-compared', why: first?.sentence ?? 'The baseline does not hold a bundle.' };
    }
    if (after.bundle === null) {
        return { kind: 'not-compared', why: 'This evidence does not hold a bundle to compare.' };
    }
    const { created_at: createdAt } = baseline.bundle;
    const common = { from, createdAt, state: stateOf(baseline) };
    try {
        return { kind: 'compared', ...common, items: driftBetween(baseline, after) };
    }
    catch (error) {
        return { kind: 'not-compared', why: `The baseline could not be compared: ${(0,thrown/* messageOf */.bD)(error)}.` };
    }
}
function stateOf({ verdict, signer, reasons }) {
    if (verdict !== 'ACCEPTED')
        return { kind: 'blocked', codes: [...new Set(reasons.map(({ code }) => code))] };
    return signer === null ? { kind: 'unverified' } : { kind: 'verified', signer: signer.description };
}

// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/workspace-path.js + 1 modules
var workspace_path = __webpack_require__(721);
// EXTERNAL MODULE: ./build/src/signing/signed-by.js
var signed_by = __webpack_require__(37783);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
;// CONCATENATED MODULE: ./build/src/attest/entry/compare.js







async function openBaseline(given) {
    const path = { given, name: 'baseline', workspace: process.cwd(), purpose: 'read' };
    const real = await (0,workspace_path/* resolveInWorkspace */.z1)(path).catch((error) => {
        if (error instanceof errors/* AttestationError */.L7)
            throw error;
        return (0,external_node_path_.resolve)(given);
    });
    return { ...(await (0,evidence_open/* openEvidence */.i)(real, false)), path: given };
}
async function compareWith(baseline, after, trust) {
    const reading = readBaseline(baseline, trust, new Date(), await (0,verifier/* loadVerifier */.V)(trust));
    return driftSince(reading, baseline.path, after);
}
function trustOfRun(signing) {
    return signing.kind === 'signed' ? (0,signed_by/* trustIn */.Us)(signing.signedBy) : { kind: 'not-chosen' };
}


/***/ }),

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

/***/ 36197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ outsideEvidence),
/* harmony export */   MX: () => (/* binding */ addedTo),
/* harmony export */   x: () => (/* binding */ real)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42100);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68971);
/* harmony import */ var _foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(721);






async function outsideEvidence(paths, source, target, option) {
    const written = await (0,_foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveAbove */ .Sk)({
        given: target,
        name: option.replace(/^--/, ''),
        workspace: process.cwd(),
    });
    const evidence = await Promise.all([...paths, source.path].map(real));
    const changed = evidence.flatMap((each) => [each, (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureName */ .S1)(each)]);
    const places = await Promise.all([...changed, ...evidence].map(placeOf));
    const isSame = async (path) => {
        const place = await placeOf(path);
        return place !== null && places.includes(place);
    };
    const inPath = changed.includes(written) || evidence.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(written));
    if (!inPath && !(await isSame(written)) && !(await isSame((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(written))))
        return written;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('output-in-evidence', `${option} ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(target)} would change the evidence itself.`);
}
async function placeOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true }).catch(() => null);
    return found === null ? null : `${found.dev}:${found.ino}`;
}
async function addedTo(given) {
    const path = { given, name: 'evidence', workspace: process.cwd(), purpose: 'written' };
    return (0,_foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInWorkspace */ .z1)(path).catch((error) => {
        if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7)
            throw error;
        return real(given);
    });
}
async function real(path) {
    return (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPathIfThere */ .ZG)(path);
}


/***/ }),

/***/ 13313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/attest/entry/compare.js + 3 modules
var compare = __webpack_require__(84285);
// EXTERNAL MODULE: ./build/src/attest/entry/here.js + 1 modules
var here = __webpack_require__(95587);
// EXTERNAL MODULE: ./build/src/attest/entry/project.js
var project = __webpack_require__(62129);
// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var bundle = __webpack_require__(34731);
;// CONCATENATED MODULE: ./build/src/evidence/acceptance.js

function acceptanceOf(reading, toolVersion) {
    return {
        schema_version: 1,
        tool: { name: 'sandbox-attestation', version: toolVersion },
        read_at: (0,bundle/* instant */.uR)(reading.readAt),
        b4_prime: reading.verdict,
        headline: reading.headline,
        venue: reading.bundle?.venue ?? null,
        evidence: {
            name: reading.bundleName,
            sha256: reading.bundleSha256,
            created_at: reading.bundle?.created_at ?? null,
            image_digest: reading.bundle?.image_digest ?? null,
            seccomp_sha256: reading.bundle?.seccomp_sha256 ?? null,
            payload_sha256: reading.bundle?.payload_sha256 ?? null,
        },
        probes: reading.probes.map((probe) => ({
            probe_id: probe.probeId,
            l1_tests: probe.l1.map(l1Name),
            expected: probe.expected,
            actual: probe.judgement?.actual ?? '',
            verdict: probe.judgement?.verdict ?? 'NOT-RUN',
            corroboration: probe.corroboration.state,
        })),
        l1_matrix: reading.l1.map(({ test, status, probes, sentence }) => ({
            number: l1Name(test),
            status,
            probes,
            note: sentence,
        })),
        pins: reading.pins.map(({ what, source, expected, found, matched }) => ({
            what,
            source,
            expected,
            found,
            matched,
        })),
        signer: reading.signer?.description ?? null,
        verified_time: reading.verifiedTime?.toISOString() ?? null,
        enforced: reading.enforced,
        notes: reading.notes,
        waivers: reading.waivers,
        reasons: [
            ...reading.reasons.map((reason) => recorded(reason, false)),
            ...reading.waived.map((reason) => recorded(reason, true)),
        ],
    };
}
function l1Name(test) {
    return `#${test}`;
}
function recorded(reason, waived) {
    const { code, class: reasonClass, subject, sentence, remedy } = reason;
    return { code, class: reasonClass, subject, sentence, remedy, waived };
}

// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 12 modules
var reader = __webpack_require__(28246);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/foundation/place-file.js
var place_file = __webpack_require__(78171);
// EXTERNAL MODULE: ./build/src/foundation/separate-paths.js
var separate_paths = __webpack_require__(64803);
// EXTERNAL MODULE: ./build/src/receipt/hold-launch.js
var hold_launch = __webpack_require__(60165);
// EXTERNAL MODULE: ./build/src/report/drift.js
var report_drift = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/src/report/reading-table.js
var reading_table = __webpack_require__(93497);
// EXTERNAL MODULE: ./build/src/report/reason-codes.js
var reason_codes = __webpack_require__(4097);
// EXTERNAL MODULE: ./build/src/report/views.js
var report_views = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
// EXTERNAL MODULE: ./build/src/cli/given-expectations.js + 2 modules
var given_expectations = __webpack_require__(98734);
// EXTERNAL MODULE: ./build/src/cli/option-row.js
var option_row = __webpack_require__(51694);
// EXTERNAL MODULE: ./build/src/cli/outside-evidence.js
var outside_evidence = __webpack_require__(36197);
// EXTERNAL MODULE: ./build/src/foundation/given-file.js
var given_file = __webpack_require__(40369);
// EXTERNAL MODULE: ./build/src/signing/pem.js
var signing_pem = __webpack_require__(76347);
;// CONCATENATED MODULE: ./build/src/cli/summary.js







async function readSummaryRequest(options, environment) {
    const { summaryStatement: target, summaryKey: file } = options;
    if (typeof target !== 'string' && typeof file !== 'string')
        return null;
    if (typeof target !== 'string' || target === '')
        throw incomplete('--summary-key is given without --summary-statement');
    const pem = typeof file === 'string'
        ? await (0,given_file/* readGivenFile */.Mh)({ given: file, what: 'signing key', isSecret: true }, signing_pem/* MAX_KEY_BYTES */.Xd)
        : environment['SIGNING_KEY'] || null;
    if (pem === null)
        throw incomplete('--summary-statement is given without a key');
    const { readPrivateKey } = await Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(3221)]).then(__webpack_require__.bind(__webpack_require__, 93221));
    return { target, key: readPrivateKey(pem, environment['SIGNING_KEY_PASSPHRASE'] ?? null) };
}
async function writeSummary({ target, key }, reading, evidencePaths, source) {
    const path = await (0,outside_evidence/* outsideEvidence */.Dv)(evidencePaths, source, target, '--summary-statement');
    const [{ summaryOf }, { signWithKey }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6137).then(__webpack_require__.bind(__webpack_require__, 26137)),
        __webpack_require__.e(/* import() */ 3470).then(__webpack_require__.bind(__webpack_require__, 3470)),
    ]);
    const summary = summaryOf(reading, source, key, (0,project/* projectVersion */.oC)());
    if (summary === null)
        return null;
    const signed = await signWithKey(Buffer.from(JSON.stringify(summary), 'utf8'), key);
    return (0,place_file/* placeFile */.af)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path), signed);
}
function incomplete(what) {
    return new errors/* AttestationError */.L7('summary-incomplete', `${what}.`);
}

;// CONCATENATED MODULE: ./build/src/cli/verify.js





















async function execute(input) {
    const { path, options, terminal } = input;
    await (0,separate_paths/* refuseSharedPaths */.Y)((0,separate_paths/* givenPaths */.k)({
        '--policy': options['policy'],
        '--key': options['key'],
        '--trusted-root': options['trustedRoot'],
        '--summary-key': options['summaryKey'],
        '--baseline': options['baseline'],
        '--names': options['names'],
    }), (0,separate_paths/* givenPaths */.k)({
        '--acceptance': options['acceptance'],
        '--summary-statement': options['summaryStatement'],
    }));
    const expectations = await (0,given_expectations/* expectationsIn */.T)(options);
    if (await (0,hold_launch/* isLaunchFolder */.oU)(path))
        return (await Promise.all(/* import() */[__webpack_require__.e(1097), __webpack_require__.e(4770)]).then(__webpack_require__.bind(__webpack_require__, 71275))).verifyLaunch(input, expectations);
    if (options['fleet'] === true)
        return (await Promise.all(/* import() */[__webpack_require__.e(8970), __webpack_require__.e(2396)]).then(__webpack_require__.bind(__webpack_require__, 42396))).verifyFleet(input, expectations);
    refuseOfFleet(options);
    const request = await readSummaryRequest(options, (0,here/* runContextHere */.d)(terminal).environment);
    const verifySignature = await (0,verifier/* loadVerifier */.V)(expectations.trust);
    const source = await (0,evidence_open/* openEvidence */.i)(path);
    const views = await (0,report_views/* viewsFor */.E)(source);
    const hooks = verifySignature === undefined ? { views } : { verifySignature, views };
    const reading = (0,reader/* readEvidence */.At)(source, expectations, new Date(), hooks);
    const drift = typeof options['baseline'] === 'string'
        ? await (0,compare/* compareWith */.G_)(await (0,evidence_open/* openEvidence */.i)(options['baseline']), reading, expectations.trust)
        : null;
    const written = [];
    const given = [path, ...(typeof options['baseline'] === 'string' ? [options['baseline']] : [])];
    if (typeof options['acceptance'] === 'string') {
        const target = await (0,outside_evidence/* outsideEvidence */.Dv)(given, source, options['acceptance'], '--acceptance');
        const record = `${JSON.stringify(acceptanceOf(reading, (0,project/* projectVersion */.oC)()), null, 2)}\n`;
        await (0,place_file/* placeFile */.af)((0,external_node_path_.dirname)(target), (0,external_node_path_.basename)(target), Buffer.from(record));
        written.push(`acceptance record: ${(0,errors/* printable */.g$)(options['acceptance'], 4096)}`);
    }
    const summary = request === null ? null : await writeSummary(request, reading, given, source);
    if (request !== null) {
        written.push(summary === null ? 'no summary: the evidence has no bundle' : `summary: ${(0,errors/* printable */.g$)(summary, 4096)}`);
    }
    terminal.print((0,reading_table/* readingTable */.d)(reading, { good: terminal.green, bad: terminal.red }, drift));
    if (reading.verdict === 'BLOCKED')
        terminal.failed(`${reading.headline}${(0,reason_codes/* codesInWords */.D)(reading.reasons)}`);
    for (const line of written)
        terminal.say(line);
    if (terminal.json) {
        terminal.result({
            ...(0,reading_table/* readingJson */.X)(reading),
            ...(request === null ? {} : { summary }),
            ...(drift === null ? {} : { drift: (0,report_drift/* driftJson */.GR)(drift) }),
        });
    }
    return (0,exit_code/* exitCodeOf */.F)(reading);
}
function refuseOfFleet(options) {
    const odd = ['names', 'alike', 'series'].find((name) => options[name] !== undefined);
    if (odd === undefined)
        return;
    throw new errors/* AttestationError */.L7('invalid-setting', `${(0,option_row/* optionFlag */.aN)(odd)} is for many pieces of evidence, and this reads one.`, { advice: 'Add --fleet.' });
}


/***/ }),

/***/ 99417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ invalidSetting)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function invalidSetting(name, value, advice) {
    const shown = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(withoutLogin(value), 120);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('invalid-setting', `${name} cannot be "${shown}".`, { advice });
}
function withoutLogin(value) {
    const begin = value.indexOf('//');
    const end = value.lastIndexOf('@');
    return begin < 0 || end < begin ? value : `${value.slice(0, begin)}//…${value.slice(end)}`;
}


/***/ }),

/***/ 78171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   D0: () => (/* binding */ unfinishedName),
/* harmony export */   LU: () => (/* binding */ cannotHold),
/* harmony export */   Ok: () => (/* binding */ placeNewFile),
/* harmony export */   V4: () => (/* binding */ linkNew),
/* harmony export */   Wm: () => (/* binding */ placeNewParts),
/* harmony export */   X7: () => (/* binding */ checkReplaceable),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   fT: () => (/* binding */ placePartsIn),
/* harmony export */   fn: () => (/* binding */ folderIsLink),
/* harmony export */   t1: () => (/* binding */ unfinishedPath),
/* harmony export */   uH: () => (/* binding */ placeParts),
/* harmony export */   xc: () => (/* binding */ notWritten)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _held_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48889);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68971);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8621);
/* harmony import */ var _unfinished_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25588);








async function placeFile(folder, name, bytes) {
    await placeParts(folder, name, (write) => write(bytes));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(pathOf(folder), name);
}
async function placeNewFile(folder, name, bytes) {
    if (typeof folder === 'string')
        await checkReplaceable(folder, name);
    await inFolder(folder, false, (held) => placeNewParts(held, name, (write) => write(bytes)));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(pathOf(folder), name);
}
function pathOf(folder) {
    return typeof folder === 'string' ? folder : folder.path;
}
function isTaken(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7 && (0,_thrown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(error.cause) === 'EEXIST';
}
function placeNewParts(folder, name, make) {
    return placePartsIn(folder, name, make, linkNew);
}
async function linkNew(temporary, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, path);
    }
    catch (error) {
        if (!WITHOUT_LINKS.includes((0,_thrown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(error)) || (await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path))) !== null)
            throw error;
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
}
const WITHOUT_LINKS = ['EPERM', 'EOPNOTSUPP', 'ENOTSUP', 'ENOSYS'];
async function placeParts(folder, name, make) {
    if (typeof folder === 'string')
        await checkReplaceable(folder, name);
    return inFolder(folder, false, (held) => placePartsIn(held, name, make));
}
const RANDOM_BELOW = 2 ** 48 - 1;
const UNFINISHED = /^\.(.+)\.\d+\.part$/;
function unfinishedName(name) {
    return UNFINISHED.exec(name)?.[1] ?? null;
}
function unfinishedPath({ inside }, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(RANDOM_BELOW)}.part`);
}
async function placePartsIn(folder, name, make, giveName = node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, name);
    await refuseOtherThanFile(folder, name);
    const temporary = unfinishedPath(folder, name);
    const onDisk = async (work) => work.catch((cause) => {
        throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7 ? cause : notWritten(path, cause);
    });
    return (0,_unfinished_files_js__WEBPACK_IMPORTED_MODULE_6__/* .whileUnfinished */ .V)(temporary, async () => {
        try {
            const handle = await onDisk((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644));
            let made;
            try {
                made = await make((part) => onDisk(handle.writeFile(part)), () => onDisk(handle.sync()));
                await onDisk(handle.sync());
            }
            finally {
                await onDisk(handle.close());
            }
            await onDisk(giveName(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.inside, name)));
            return made;
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
            throw error;
        }
    });
}
function checkReplaceable(folder, name) {
    return refuseOtherThanFile(typeof folder === 'string' ? { path: folder, inside: folder } : folder, name);
}
async function refuseOtherThanFile({ path: folder, inside }, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, name);
    if ((await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(inside).catch(() => folder)) === DEVICES)
        throw notFile(path, 'is in /dev');
    const found = await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at));
    if (found === null || found.isFile() || found.isDirectory())
        return;
    if (!found.isSymbolicLink())
        throw notFile(path, `is ${kindOf(found)}`);
    const target = await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(at));
    if (target !== null && !target.isFile())
        throw notFile(path, `is a link to ${kindOf(target)}`);
}
const DEVICES = '/dev';
function factsOf(facts) {
    return facts.catch(() => null);
}
function kindOf(facts) {
    if (facts.isFIFO())
        return 'a named pipe';
    if (facts.isSocket())
        return 'a socket';
    return facts.isDirectory() ? 'a folder' : 'a device';
}
async function inFolder(folder, make, work) {
    if (typeof folder !== 'string')
        return work(folder);
    const held = await (0,_held_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .holdFolder */ .Ub)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), make).catch(cannotHold(folder));
    try {
        return await work(held);
    }
    finally {
        await held.release();
    }
}
function cannotHold(folder) {
    return async (cause) => {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7)
            throw cause;
        const isLink = (await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder)))?.isSymbolicLink() === true;
        throw isLink ? folderIsLink(folder) : notWritten(folder, cause);
    };
}
function folderIsLink(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('output-link', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(folder)} is a link.`);
}
function notFile(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('output-not-file', `Nothing was written to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}: it ${why}.`);
}
function notWritten(path, cause) {
    const code = (0,_thrown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(cause);
    const why = code === 'EEXIST' ? 'something else got its name first' : code;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('evidence-not-written', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} could not be written (${why}).`, {
        cause,
    });
}


/***/ }),

/***/ 64803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ refuseSharedPaths),
/* harmony export */   k: () => (/* binding */ givenPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68971);




function givenPaths(settings) {
    return Object.entries(settings).flatMap(([name, path]) => typeof path === 'string' ? [{ name, path }] : []);
}
async function refuseSharedPaths(read, written) {
    const known = new Map();
    const note = (keys, { name }) => {
        for (const key of keys)
            known.set(key, name);
    };
    for (const each of read)
        note(await keysOf(each.path), each);
    for (const each of written) {
        const keys = await keysOf(each.path);
        const other = keys.map((key) => known.get(key)).find((name) => name !== undefined);
        if (other !== undefined)
            throw shared(each, other);
        note(keys, each);
    }
}
async function keysOf(path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const folder = await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathIfThere */ .ZG)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole));
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(whole, { bigint: true }).catch(() => null);
    const inode = file?.isFile() ? [`${file.dev}:${file.ino}`] : [];
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder, { bigint: true }).catch(() => null);
    const inFolder = parent === null ? [] : [`${parent.dev}:${parent.ino}/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole)}`];
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole)), ...inFolder, ...inode];
}
function shared({ name, path }, other) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('invalid-setting', `${name} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path, 160)} is the same file as ${other}, and one would replace the other.`, { advice: 'Name another file.' });
}


/***/ }),

/***/ 25588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ whileUnfinished)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _ending_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50104);


const unfinished = new Set();
function end(signal) {
    if (process.listenerCount(signal) > 1)
        return;
    for (const path of unfinished)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
    for (const name of _ending_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDING_SIGNALS */ .g)
        process.off(name, end);
    process.kill(process.pid, signal);
}
async function whileUnfinished(path, work) {
    if (unfinished.size === 0)
        for (const name of _ending_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDING_SIGNALS */ .g)
            process.on(name, end);
    unfinished.add(path);
    try {
        return await work();
    }
    finally {
        unfinished.delete(path);
        if (unfinished.size === 0)
            for (const name of _ending_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDING_SIGNALS */ .g)
                process.off(name, end);
    }
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

/***/ 23539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ insteadOfOwnBase),
/* harmony export */   s: () => (/* binding */ baseInWords)
/* harmony export */ });
const WORDS = {
    'release-table': 'its layers are in this release’s table',
    'pulled-by-digest': 'pulled by the run by the digest that this release names (the signer’s word)',
    'debian-packages': 'made by the run from signed Debian packages (the signer’s word)',
    scratch: 'no base: the image’s own layers are all that it has (the signer’s word)',
    named: 'known by its name alone, which proves nothing',
};
function baseInWords({ kind }) {
    return WORDS[kind];
}
function insteadOfOwnBase({ venue, host }) {
    if (host.inventory.base.kind !== 'debian-packages')
        return '';
    const orUnavailable = venue === 'LOCAL' ? ', or since that base was not available in this rehearsal' : '';
    return `instead of the Dockerfile’s own base (FROM in Dockerfile.sandbox), by --base-image debian-packages${orUnavailable}`;
}


/***/ }),

/***/ 46257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ filesAboveBase)
/* harmony export */ });
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28557);

function filesAboveBase({ host: { inventory } }) {
    const ofPayload = new Set((0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadFiles */ .aW)(inventory).map(({ path }) => path));
    return inventory.added.flatMap(({ path, type, size, sha256 }) => type === 'file' && sha256 !== null ? [{ path, size, sha256, payload: ofPayload.has(path) }] : []);
}


/***/ }),

/***/ 93497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readingJson),
/* harmony export */   d: () => (/* binding */ readingTable)
/* harmony export */ });
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28246);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _attacks_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28436);
/* harmony import */ var _base_in_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23539);
/* harmony import */ var _files_above_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46257);
/* harmony import */ var _pinned_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34137);
/* harmony import */ var _run_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19095);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26108);








function readingTable(reading, ink = _table_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAIN */ .tZ, drift = null) {
    const mark = reading.verdict === 'ACCEPTED' ? ink.good : ink.bad;
    const [first = '', ...more] = (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)('', reading.headline);
    const lines = [mark(first), ...more.map(mark)];
    if (reading.reasons.length > 0)
        lines.push('', ...(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonLines */ .c9)(reading.reasons.map(_run_view_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonView */ .a)));
    if (reading.waived.length > 0) {
        lines.push('', 'Waived by you:', ...(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonLines */ .c9)(reading.waived.map(_run_view_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonView */ .a)));
    }
    if (reading.notes.length > 0) {
        lines.push('', ...reading.notes.flatMap(({ sentence }) => (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)('note ', sentence)));
    }
    lines.push('', 'L1 tests (explain L1 describes them):', ...reading.l1.flatMap((row) => (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)(`#${row.test} ${row.status.padEnd(18)} `, row.sentence)));
    if (reading.probes.length > 0) {
        lines.push('', (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .runTable */ .cS)({ ...(0,_run_view_js__WEBPACK_IMPORTED_MODULE_6__/* .viewOf */ .d)(reading, reading.verdict, drift), reasons: [] }, ink));
    }
    else if (drift !== null)
        lines.push('', ...(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .driftTable */ .Ir)(drift));
    lines.push('', ...evidenceLines(reading), '', mark(first), ...more.map(mark));
    return lines.join('\n');
}
function evidenceLines(reading) {
    return [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)('bundle          ', reading.bundleName ?? 'none'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)('bundle sha256   ', reading.bundleSha256 ?? 'none'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)('signer          ', reading.signer?.description ?? noSigner(reading)),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)('time            ', timeLine(reading)),
        ...ownConclusion(reading),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)('you trust       ', trustLine(reading.enforced.trust)),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)('age limit       ', `${reading.enforced.max_age_days} days`),
        ...reading.pins.flatMap((pin) => (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)(`pin ${pin.what}`.padEnd(16), pinInWords(pin, reading))),
    ];
}
function pinInWords(pin, reading) {
    if (pin.source === 'none')
        return 'not pinned';
    if (pin.source === 'run' && reading.bundle !== null)
        return (0,_base_in_words_js__WEBPACK_IMPORTED_MODULE_3__/* .baseInWords */ .s)(reading.bundle.host.inventory.base);
    return `${pin.matched ? 'matched' : 'NOT MATCHED'} (${sourceOf(pin, reading)})`;
}
function sourceOf({ source }, { notes }) {
    if (source !== 'caller')
        return 'of this release';
    return notes.some(({ code }) => code === 'expects-itself')
        ? 'as you gave it, by a policy made of this very evidence'
        : 'as you gave it';
}
function noSigner({ reasons, waived }) {
    const codes = [...reasons, ...waived].map(({ code }) => code);
    if (codes.includes('unsigned') || codes.includes('signature-missing'))
        return 'nobody: it is not signed';
    if (codes.includes('trust-not-chosen'))
        return 'not checked: you named no signer whom you trust';
    return 'nobody: no signature was verified';
}
function ownConclusion({ bundle, signer, verdict, reasons, waived }) {
    const isOther = [...reasons, ...waived].some(({ code }) => code.startsWith('statement-'));
    if (bundle === null || signer === null || isOther)
        return [];
    const { result, failed, codes } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleResult */ .uS)(bundle);
    if (result === 'PASSED')
        return [];
    const accepted = verdict === 'ACCEPTED' ? '; you accept that by a pin, a policy or a waiver' : '';
    const why = [...failed, ...codes].join(', ');
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)('run concluded   ', `FAILED (${why}), as its signed statement says${accepted}`);
}
function timeLine({ verifiedTime, signer }) {
    if (verifiedTime !== null)
        return `${verifiedTime.toISOString()}, confirmed by a log or an authority`;
    return signer === null ? 'stated by the evidence alone' : 'stated by the signer, not confirmed';
}
function trustLine(trust) {
    switch (trust.kind) {
        case 'nobody':
            return 'nobody';
        case 'key':
            return `key ${trust.fingerprint ?? ''}`;
        case 'certificate': {
            const { identity, issuer, match, trusted_root: root } = trust;
            const by = `${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(identity, 500)} (${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(issuer, 500)})`;
            return `${match === 'regexp' ? 'pattern ' : ''}${by}, root: ${root.sha256 ?? root.source}`;
        }
    }
}
function readingJson(reading) {
    return {
        verdict: reading.verdict,
        headline: reading.headline,
        subject: reading.subject,
        reasons: reading.reasons.map(reasonJson),
        waived: reading.waived.map(reasonJson),
        waivers: reading.waivers,
        qualifiers: reading.qualifiers,
        ...(0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedJson */ .Z_)((0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedEntries */ .nB)(reading)),
        notes: reading.notes,
        bundle: {
            name: reading.bundleName,
            sha256: reading.bundleSha256,
            created_at: reading.bundle?.created_at ?? null,
        },
        venue: reading.bundle?.venue ?? null,
        probes: reading.probes.map((probe) => ({
            probe_id: probe.probeId,
            l1: probe.l1,
            expected: probe.expected,
            actual: probe.judgement === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(probe.judgement.actual, 4096),
            verdict: probe.judgement?.verdict ?? 'NOT-RUN',
            corroboration: probe.corroboration.state,
        })),
        controls: reading.controls.map(({ id, run, state, expected, failed, why }) => ({
            id,
            run,
            state,
            expected,
            failed,
            why: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(why, 4096),
        })),
        l1: reading.l1,
        attacks: (0,_attacks_line_js__WEBPACK_IMPORTED_MODULE_2__/* .attacksJson */ .qA)(reading),
        pins: reading.pins,
        files_above_base: reading.bundle === null ? [] : (0,_files_above_base_js__WEBPACK_IMPORTED_MODULE_4__/* .filesAboveBase */ .a)(reading.bundle),
        signer: reading.signer,
        verified_time: reading.verifiedTime?.toISOString() ?? null,
        enforced: reading.enforced,
        read_at: reading.readAt.toISOString(),
    };
}
function reasonJson({ code, class: kind, subject, sentence, remedy }) {
    return { code, class: kind, subject, message: sentence, remedy };
}


/***/ }),

/***/ 4097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codesInWords)
/* harmony export */ });
const MOST_CODES = 3;
function codesInWords(reasons) {
    const codes = [...new Set(reasons.map(({ code }) => code))];
    if (codes.length === 0)
        return '';
    const more = codes.length > MOST_CODES ? `, and ${codes.length - MOST_CODES} more` : '';
    return `: ${codes.slice(0, MOST_CODES).join(', ')}${more}`;
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

/***/ 41782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ answerInWords),
/* harmony export */   _: () => (/* binding */ overallAnswer)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25709);

function overallAnswer(profile, architecture, name) {
    const kinds = new Set((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleAnswers */ .hW)(profile, architecture, name).map((answer) => answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0) ? 'denied' : 'allowed'));
    if (kinds.size > 1)
        return 'depends';
    return kinds.has('denied') ? 'denied' : 'allowed';
}
function answerInWords(profile, architecture, name) {
    const words = new Set((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleAnswers */ .hW)(profile, architecture, name).map(inWords));
    const [only, ...others] = words;
    if (only !== undefined && others.length === 0)
        return only;
    const rules = profile.rules.filter((rule) => rule.name === name).map(ruleInWords);
    return [...rules, `else ${actionInWords(profile.default_action, profile.default_errno)}`].join('; ');
}
function ruleInWords({ action, errno, args }) {
    const conditions = args.map(comparisonInWords).join(' and ');
    return `${actionInWords(action, errno)}${conditions === '' ? '' : ` if ${conditions}`}`;
}
const SIGNS = {
    SCMP_CMP_NE: '≠',
    SCMP_CMP_LT: '<',
    SCMP_CMP_LE: '≤',
    SCMP_CMP_EQ: '=',
    SCMP_CMP_GE: '≥',
    SCMP_CMP_GT: '>',
};
function comparisonInWords({ index, op, value, valueTwo }) {
    if (op === 'SCMP_CMP_MASKED_EQ')
        return `arg${index} & ${value} = ${valueTwo}`;
    return `arg${index} ${Object.hasOwn(SIGNS, op) ? SIGNS[op] : op} ${value}`;
}
function actionInWords(action, errno) {
    switch (action) {
        case 'SCMP_ACT_ALLOW':
            return 'allowed';
        case 'SCMP_ACT_ERRNO':
            return `denied with errno ${errno ?? 1}`;
        case 'SCMP_ACT_KILL':
        case 'SCMP_ACT_KILL_THREAD':
        case 'SCMP_ACT_KILL_PROCESS':
            return 'ends the caller';
        default:
            return action;
    }
}
function inWords(answer) {
    switch (answer.kind) {
        case 'allow':
            return 'allowed';
        case 'errno':
            return `denied with errno ${answer.errno}`;
        case 'kill':
            return 'ends the caller';
        case 'other':
            return answer.action;
    }
}


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ namedInstance),
/* harmony export */   DZ: () => (/* binding */ isPublicGood),
/* harmony export */   NF: () => (/* binding */ chooseInstance),
/* harmony export */   ax: () => (/* binding */ MAX_ROOT_BYTES),
/* harmony export */   bC: () => (/* binding */ isGitHubs)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

const MAX_ROOT_BYTES = 4 * 1024 * 1024;
const PUBLIC_GOOD = {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
    tsaUrl: null,
};
const GITHUB = {
    fulcioUrl: 'https://fulcio.githubapp.com',
    rekorUrl: null,
    tsaUrl: 'https://timestamp.githubapp.com',
};
function chooseInstance(named, serverUrl, visibility) {
    const instance = namedInstance(named);
    if (instance !== null)
        return instance;
    if (serverUrl === 'https://github.com')
        return visibility === 'public' ? PUBLIC_GOOD : GITHUB;
    throw problem(`No Sigstore instance is known for ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(serverUrl, 100)}`);
}
function isGitHubs({ fulcioUrl }) {
    return fulcioUrl === GITHUB.fulcioUrl;
}
function isPublicGood({ fulcioUrl }) {
    return fulcioUrl === PUBLIC_GOOD.fulcioUrl;
}
function namedInstance({ fulcioUrl, rekorUrl, tsaUrl }) {
    if (fulcioUrl === null && rekorUrl === null && tsaUrl === null)
        return null;
    if (fulcioUrl === null)
        throw problem('A log or timestamp authority is given without fulcio-url');
    if (rekorUrl === null && tsaUrl === null) {
        throw problem('fulcio-url is given without a log or timestamp authority');
    }
    return {
        fulcioUrl: safe(fulcioUrl, 'fulcio-url'),
        rekorUrl: rekorUrl === null ? null : safe(rekorUrl, 'rekor-url'),
        tsaUrl: tsaUrl === null ? null : safe(tsaUrl, 'tsa-url'),
    };
}
function safe(text, name) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isLoopback = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) {
        if (url.username === '' && url.password === '' && url.search === '' && url.hash === '') {
            return text.replace(/\/+$/, '');
        }
    }
    throw problem(`${name} is not an https address`);
}
function problem(message) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('signing-instance', `${message}.`);
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
