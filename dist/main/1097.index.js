export const id = 1097;
export const ids = [1097,2417,782];
export const modules = {

/***/ 53785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeLaunch)
});

// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(87444);
// EXTERNAL MODULE: ./build/src/evidence/check-arguments.js
var check_arguments = __webpack_require__(75026);
// EXTERNAL MODULE: ./build/src/evidence/check-consistency.js + 1 modules
var check_consistency = __webpack_require__(25795);
// EXTERNAL MODULE: ./build/src/evidence/check-host.js + 1 modules
var check_host = __webpack_require__(65452);
// EXTERNAL MODULE: ./build/src/evidence/generated/validate-bundle.js
var validate_bundle = __webpack_require__(92804);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/evidence/run-limits.js
var run_limits = __webpack_require__(54699);
// EXTERNAL MODULE: ./build/src/probes/corroborate.js
var corroborate = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/src/probes/inventory/same-base.js
var same_base = __webpack_require__(45682);
// EXTERNAL MODULE: ./build/src/probes/kernel/end.js
var end = __webpack_require__(19646);
// EXTERNAL MODULE: ./build/src/seccomp/profile.js
var seccomp_profile = __webpack_require__(24417);
// EXTERNAL MODULE: ./build/src/receipt/drift.js + 2 modules
var receipt_drift = __webpack_require__(53391);
// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var bundle = __webpack_require__(34731);
// EXTERNAL MODULE: ./build/src/evidence/exec-from-out.js + 1 modules
var exec_from_out = __webpack_require__(38838);
// EXTERNAL MODULE: ./build/src/evidence/payload-digest.js
var payload_digest = __webpack_require__(81950);
// EXTERNAL MODULE: ./build/src/probes/inventory/judge.js
var judge = __webpack_require__(28557);
;// CONCATENATED MODULE: ./build/src/receipt/launched.js




function launchedBundle(evidence, receipt) {
    const { host } = receipt;
    const { image, container, inventory } = host;
    return {
        ...withParts(evidence, receipt),
        image_digest: container.image_id,
        image_digest_kind: image.id_kind,
        image_config_digest: image.config_digest,
        rootfs_diff_ids: image.diff_ids,
        payload_sha256: (0,payload_digest/* payloadDigest */.J)((0,judge/* payloadFiles */.aW)(inventory)),
        runtime: (0,bundle/* runtimeOf */.GV)(host),
        exec_from_out: (0,exec_from_out/* execFromOut */.__)(host),
    };
}
function withParts(evidence, receipt) {
    const { tool, created_at, venue, venue_facts, input, run, host, challenge } = receipt;
    return { ...evidence, tool, created_at, venue, venue_facts, input, run, host, challenge };
}

// EXTERNAL MODULE: ./build/src/receipt/receipt-limits.js
var receipt_limits = __webpack_require__(97411);
// EXTERNAL MODULE: ./build/src/receipt/run-words.js
var run_words = __webpack_require__(26031);
// EXTERNAL MODULE: ./build/src/receipt/same-look.js
var same_look = __webpack_require__(49252);
;// CONCATENATED MODULE: ./build/src/receipt/check-launch.js
















function judgeLaunch(evidence, receipt) {
    const problem = formProblem(withParts(evidence, receipt), receipt);
    if (problem !== null)
        return problem;
    const launched = launchedBundle(evidence, receipt);
    const drift = (0,receipt_drift/* launchDrift */.vB)(evidence, launched);
    return {
        launched,
        named: receipt.workload.image_digest,
        reasons: ownReasons(evidence, launched, receipt, drift),
        drift,
    };
}
function formProblem(parts, { looks }) {
    return ((0,validate_bundle/* bundleProblem */.Q)(parts) ??
        looks.map((_, at) => (0,validate_bundle/* bundleProblem */.Q)(withLook(parts, looks, at))).find(isText) ??
        null);
}
function isText(value) {
    return value !== null;
}
function withLook(launched, looks, at) {
    const { after_ms: _, ...look } = looks[at] ?? {};
    const kernel_end = {
        state: 'seen',
        looks: 1,
        looked_ms_before_end: 0,
        ...look,
    };
    return { ...launched, host: { ...launched.host, kernel_end } };
}
function ownReasons(evidence, launched, receipt, drift) {
    const { workload, run, host } = receipt;
    const profile = profileOf(launched);
    const findings = profile === null ? null : (0,corroborate/* lookAtHost */.J)(host, profile, (0,run_limits/* limitsOfRun */.LR)(launched));
    const command = workload.command ?? host.inventory.config.command;
    return [
        ...(evidence.host.seal === null && host.seal === null ? [] : [(0,reasons/* reason */.l)('launch-sealed')]),
        ...(run.started_at >= evidence.created_at
            ? []
            : [(0,reasons/* reason */.l)('receipt-before-evidence', run.started_at, evidence.created_at)]),
        ...attestedArguments(evidence, launched),
        ...(run.ended === 'start-failed' ? [(0,reasons/* reason */.l)('workload-not-started')] : []),
        ...(0,check_arguments/* checkArguments */.P)({ bundle: launched }),
        ...(0,check_host/* checkSandbox */.Sl)({ bundle: launched, profile, findings }, command),
        ...(0,check_consistency/* checkRunFacts */.J)(launched, workload.command ?? []),
        ...source(evidence, receipt),
        ...base(evidence, receipt),
        ...agreement(receipt, drift),
        ...written(receipt),
        ...observed(receipt),
        ...looked(launched, receipt),
    ];
}
function profileOf({ profile, host }) {
    try {
        return (0,seccomp_profile/* parseProfile */.jZ)(profile.text, host.system.architecture);
    }
    catch {
        return null;
    }
}
function attestedArguments(evidence, launched) {
    const [was, is] = [(0,run_words/* wordsOfAnyRun */.K)(evidence), (0,run_words/* wordsOfAnyRun */.K)(launched)];
    if ((0,canonical_json/* equalJson */.FS)(was, is))
        return [];
    const at = was.findIndex((word, index) => word !== is[index]);
    return [(0,reasons/* reason */.l)('launch-arguments', null, `${is[at] ?? 'nothing'} in the place of ${was[at] ?? 'nothing'}`)];
}
function source(evidence, { workload, host }) {
    if (workload.source !== 'attested')
        return [];
    const same = host.container.image_id === evidence.image_digest && (0,canonical_json/* equalJson */.FS)(host.inventory, evidence.host.inventory);
    return same ? [] : [(0,reasons/* reason */.l)('fields-disagree', 'workload.source', 'the image is not the attested one')];
}
function base(evidence, { host }) {
    const differs = (0,same_base/* baseDifference */.b)(evidence.host.inventory, host.inventory);
    return differs === null
        ? []
        : [(0,reasons/* reason */.l)('fields-disagree', 'host.inventory.base', `the evidence lists ${differs} of the same layers`)];
}
const BEFORE_LOOKS_MS = 30_000;
const PER_LOOK_MS = 2_000;
const RUNS_COPY = { docker: true, podman: false };
function agreement({ workload, run, streams, host, looks, output }, drift) {
    const { source, reference, image_digest: named, dockerfile_sha256: dockerfile, tolerated } = workload;
    const exited = run.ended === 'exited';
    const isCopied = RUNS_COPY[host.engine.name];
    const drifted = drift.map(({ field }) => field);
    const said = [
        ['workload.reference', (reference === null) === (source === 'attested')],
        ['workload.image_digest', (named === null) === (source !== 'named')],
        ['workload.image_digest', named === null || isCopied || named === host.container.image_id],
        ['workload.dockerfile_sha256', (dockerfile === null) === (source !== 'built')],
        ['run.exit_code', (run.exit_code !== null) === exited],
        ['workload.tolerated', tolerated.every((field) => drifted.includes(field))],
        ['looks', isInOrder([...looks.map(({ after_ms }) => after_ms), run.duration_ms + PER_LOOK_MS])],
        [
            'output.left_out',
            output.left_out.every(({ path }) => !output.files.some((file) => file.path === path)),
        ],
        ['looks', isLookedAt(host.kernel_end, looks)],
        ['streams.stdout', streams.stdout.kept === Math.min(streams.stdout.written, receipt_limits/* KEPT_BYTES */.z)],
        ['streams.stderr', streams.stderr.kept === Math.min(streams.stderr.written, receipt_limits/* KEPT_BYTES */.z)],
    ];
    return said
        .filter(([, agrees]) => !agrees)
        .map(([field]) => (0,reasons/* reason */.l)('fields-disagree', field, 'the receipt itself says otherwise'));
}
function isLookedAt(end, [first, ...more]) {
    if (first === undefined || end.state !== 'seen')
        return first === undefined && end.state !== 'seen';
    const differs = more.every((look, at) => !(0,same_look/* isSameLook */.S)(more[at - 1] ?? first, look));
    return differs && more.length < Math.min(end.looks, receipt_limits/* MOST_LOOKS */.n);
}
function isInOrder(times) {
    return times.every((time, at) => at === 0 || time >= (times[at - 1] ?? 0));
}
const LONGEST_WRITING_MS = 10 * 60_000;
function written({ created_at, run }) {
    const afterMs = Date.parse(created_at) - Date.parse(run.started_at) - run.duration_ms;
    if (afterMs <= LONGEST_WRITING_MS)
        return [];
    const why = `the run began at ${run.started_at} and took ${run.duration_ms} ms`;
    return [(0,reasons/* reason */.l)('fields-disagree', 'created_at', why)];
}
function observed({ run, host: { kernel, kernel_end: end } }) {
    if (kernel.gate === 'missed')
        return [(0,reasons/* reason */.l)('unobserved', null, (0,check_host/* missedInWords */.mE)(kernel))];
    if (end.state !== 'seen' || run.duration_ms <= BEFORE_LOOKS_MS + PER_LOOK_MS * end.looks)
        return [];
    return [(0,reasons/* reason */.l)('unobserved', null, `it was looked at ${end.looks} times in ${run.duration_ms} ms`)];
}
function looked(launched, { looks }) {
    return looks.flatMap((look, at) => (0,end/* endDifferences */.iV)(withLook(launched, looks, at).host).map((difference) => (0,reasons/* reason */.l)('kernel-end-differs', null, `after ${look.after_ms} ms, ${difference}`)));
}


/***/ }),

/***/ 69150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ workloadPins),
/* harmony export */   m: () => (/* binding */ checkWorkload)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87444);
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46706);
/* harmony import */ var _foundation_binary_search_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35859);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
/* harmony import */ var _probes_inventory_interpreter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6480);
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28557);
/* harmony import */ var _probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95267);
/* harmony import */ var _probes_inventory_same_base_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45682);








function checkWorkload({ launched, named }, evidence, { launch }) {
    const { image_digest, image_config_digest, payload_sha256, host } = launched;
    const found = host.inventory.base;
    const attested = evidence.host.inventory.base;
    const expected = launch.base?.includes(found.chain_id ?? found.inventory_sha256) === true;
    const ofImage = [image_digest, image_config_digest, named];
    const isAttested = image_digest === evidence.image_digest;
    return [
        ...pin('image', launch.image, ofImage),
        ...pin('payload', launch.payload, [payload_sha256]),
        ...(launch.payload === null || isAttested || isIn(launch.image, ofImage)
            ? []
            : besidePayload(host.inventory, launch.adds)),
        ...words(launch.commands, wordsOf(host)),
        ...((0,_probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownBase */ .ho)(found) || (0,_probes_inventory_same_base_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameBase */ .E)(found, attested) || expected
            ? []
            : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('unpinned-base', found.chain_id ?? found.inventory_sha256)]),
    ];
}
function wordsOf({ container, inventory }) {
    const [program = '', ...rest] = [...container.entrypoint, ...container.command];
    if ((0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .payloadFiles */ .aW)(inventory).some(({ path }) => path === inventory.interpreter))
        return rest;
    const given = (0,_probes_inventory_interpreter_js__WEBPACK_IMPORTED_MODULE_6__/* .fileGiven */ .A)(inventory.interpreter, program, rest);
    return 'fault' in given ? rest : given.words;
}
function words(expected, found) {
    if (expected === null || expected.some((each) => (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(each, found)))
        return [];
    return [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('workload-not-expected', 'command', (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(JSON.stringify(found), 200))];
}
function workloadPins({ workload }, { image_digest: found, image_config_digest: config }, evidence, { launch: { image } }) {
    if (workload.source === 'attested')
        return evidence.pins;
    const matched = image?.some((each) => [found, config, workload.image_digest].includes(each)) === true;
    const source = image === null ? 'none' : 'caller';
    return [{ what: 'image', source, expected: image ?? [], found, matched }];
}
function besidePayload({ added }, adds) {
    const files = (0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .payloadFiles */ .aW)({ added })
        .map(({ path }) => path)
        .sort();
    const beside = added.find((entry) => !(0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .isLeftByRun */ .U0)(entry) && !isCovered(entry, files) && !adds.includes((0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .entryDigest */ .c2)(entry)));
    return beside === undefined
        ? []
        : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('workload-not-expected', 'payload', `one with ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(beside.path)} beside it`)];
}
function isCovered({ path, type, mode }, files) {
    if (type === 'file')
        return firstFrom(path, files) === path && (mode & 0o444) === 0o444;
    if (type !== 'folder' || (0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .isMountedOver */ .tC)(path))
        return true;
    const isThere = (0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfEveryImage */ .sT)(path) || firstFrom(`${path}/`, files)?.startsWith(`${path}/`) === true;
    return isThere && (mode & 0o555) === 0o555;
}
function firstFrom(text, sorted) {
    return sorted[(0,_foundation_binary_search_js__WEBPACK_IMPORTED_MODULE_7__/* .countBefore */ .t)(sorted.length, (at) => (sorted[at] ?? '') < text)];
}
function isIn(expected, found) {
    return expected?.some((each) => found.includes(each)) === true;
}
function pin(what, expected, found) {
    if (expected === null || isIn(expected, found))
        return [];
    return [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('workload-not-expected', what, found[0] ?? 'unknown')];
}


/***/ }),

/***/ 53391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tG: () => (/* binding */ driftReasons),
  vB: () => (/* binding */ launchDrift),
  b9: () => (/* binding */ machineDrift)
});

// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(87444);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/probes/mounts/mountinfo.js
var mounts_mountinfo = __webpack_require__(19537);
;// CONCATENATED MODULE: ./build/src/receipt/drift-table.js

const ROWS = [
    row('engine', 'engine', false, ({ engine }) => engine.name),
    row('engine-version', 'engine’s version', true, ({ engine }) => engine.version),
    row('oci-runtime', 'OCI runtime', false, ({ engine }) => engine.oci_runtime),
    row('oci-runtime-version', 'OCI runtime’s version', true, ({ engine }) => engine.oci_runtime_version),
    row('image-store', 'engine’s image store', true, ({ engine }) => engine.image_store),
    row('rootless', 'engine’s user', false, ({ engine }) => (engine.rootless ? 'not root' : 'root')),
    row('cgroup-version', 'version of control groups', false, ({ engine }) => engine.cgroup_version),
    row('engine-program', 'engine’s client', true, ({ engine }) => engine.client.program),
    row('engine-endpoint', 'choice of the engine', false, ({ engine }) => engine.client.endpoint),
    row('kernel', 'kernel', true, ({ system }) => system.kernel),
    row('architecture', 'architecture', false, ({ system }) => system.architecture),
    row('distribution', 'distribution', true, ({ system }) => system.distribution),
    row('lsms', 'list of security modules', false, ({ system }) => system.lsms),
];
const OF_ONE_RUN = [
    ...['id', 'image_id', 'mounts', 'engine_files'],
    ...['entrypoint', 'command', 'env_keys'],
];
function driftRows(container) {
    const names = Object.keys(container).filter(isCompared);
    return [
        ...ROWS,
        ...names.map((name) => {
            const of = ({ host }) => name === 'lsm_label' ? withoutCategories(host.container.lsm_label) : host.container[name];
            return {
                field: `container.${name}`,
                what: `container’s ${name}`,
                tolerable: false,
                known: 'created',
                of,
            };
        }),
        {
            field: 'container.mounts',
            what: 'container’s mounts',
            tolerable: false,
            known: 'created',
            of: ({ host }) => host.container.mounts.map(({ source, ...rest }) => ({ ...rest, source: source !== '' })),
        },
        {
            field: 'filter',
            what: 'filter that the engine holds',
            tolerable: false,
            known: 'created',
            of: ({ host }) => host.seccomp,
        },
        running('namespaces', 'process’s namespaces', ({ namespaces }) => namespaces),
        running('limits', 'process’s limits', ({ limits }) => limits?.replaceAll(OF_MEMORY, '') ?? null),
        running('personality', 'process’s personality', ({ personality }) => personality),
        running('clock-offsets', 'process’s clocks', ({ clock_offsets: offsets }) => offsets),
        running('mount-flags', 'flags of its mounts', ({ mountinfo }) => mountinfo === null ? null : flagsOf(mountinfo)),
    ];
}
function running(field, what, of) {
    return {
        ...{ field, what, tolerable: false, known: 'running' },
        of: ({ host: { kernel } }) => (kernel.gate === 'missed' ? null : of(kernel)),
    };
}
const OF_MEMORY = /^Max (?:processes|pending signals) .*\n/gm;
const OWN_MOUNTS = new Set(['/', '/in', '/out', '/tmp']);
function flagsOf(mountinfo) {
    return mountsIn(mountinfo)
        .filter(({ destination }) => OWN_MOUNTS.has(destination))
        .map(({ destination, flags }) => `${destination} ${flags.join(',')}`)
        .sort();
}
function mountsIn(mountinfo) {
    try {
        return (0,mounts_mountinfo/* parseMountinfo */.b)(mountinfo);
    }
    catch {
        return [];
    }
}
function withoutCategories(label) {
    return label.replace(/:c\d+(,c\d+)*$/, '');
}
function isCompared(name) {
    return !OF_ONE_RUN.some((each) => each === name);
}
const TOLERABLE = ROWS.flatMap((each) => each.tolerable ? [each.field] : []);
function row(field, what, tolerable, of) {
    return {
        field,
        what,
        tolerable,
        known: 'early',
        of: ({ host }) => of(host),
    };
}

;// CONCATENATED MODULE: ./build/src/receipt/same-machine.js
const OF_RUNNER = [
    ...['GITHUB_REPOSITORY', 'GITHUB_WORKFLOW_REF', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT'],
    ...['RUNNER_ENVIRONMENT', 'RUNNER_NAME', 'boot_id_sha256'],
];
function sameMachine(evidence, here) {
    const [was, is] = [nameOf(evidence.venue_facts), nameOf(here.venue_facts)];
    return was !== null && was === is ? null : { was: was ?? 'not named', is: is ?? 'not named' };
}
function nameOf(facts) {
    if (!('GITHUB_REPOSITORY' in facts))
        return facts.machine_id_sha256 || null;
    const names = OF_RUNNER.map((name) => facts[name]);
    return names.every((name) => name !== '') ? names.join(' ') : null;
}

;// CONCATENATED MODULE: ./build/src/receipt/drift.js




function machineDrift(evidence, here) {
    const rows = driftRows(evidence.host.container).filter(({ known }) => known === 'early');
    const host = { ...evidence.host, ...here.host };
    return [...differences(rows, evidence, { ...evidence, host }), ...machine(evidence, here)];
}
function launchDrift(evidence, launched) {
    const running = launched.host.kernel.gate !== 'missed';
    const rows = driftRows(evidence.host.container).filter(({ known }) => known !== 'running' || running);
    return [...differences(rows, evidence, launched), ...machine(evidence, launched)];
}
function driftReasons(found, { tolerate, sameMachine: same }) {
    return found
        .filter(({ field, tolerable }) => !(field === 'machine' ? !same : tolerable && tolerate.includes(field)))
        .map(({ field, what, was, is }) => (0,reasons/* reason */.l)('host-drift', field, `${what} was ${was} and is ${is}`));
}
function differences(rows, evidence, launched) {
    return rows.flatMap(({ field, what, tolerable, of }) => {
        const [one, other] = [inOrder(of(evidence)), inOrder(of(launched))];
        const [was, is] = [inWords(one), inWords(other)];
        return (0,canonical_json/* equalJson */.FS)(one, other) ? [] : [{ field, what: `the ${what}`, was, is, tolerable }];
    });
}
function machine(evidence, here) {
    const found = sameMachine(evidence, here);
    return found === null ? [] : [{ field: 'machine', what: 'the machine', ...found, tolerable: true }];
}
function inOrder(value) {
    if (!Array.isArray(value))
        return value ?? null;
    const written = value.map((each) => [JSON.stringify(inOrder(each)), each]);
    return written.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => inOrder(each));
}
function inWords(value) {
    if (typeof value === 'string')
        return value === '' ? 'nothing' : value;
    if (Array.isArray(value))
        return value.length === 0 ? 'nothing' : value.map(inWords).join(' ');
    return JSON.stringify(value ?? null);
}


/***/ }),

/***/ 95961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ launchResult)
/* harmony export */ });
/* harmony import */ var _evidence_check_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21278);
/* harmony import */ var _evidence_check_venue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37793);
/* harmony import */ var _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16364);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28246);
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46706);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11455);
/* harmony import */ var _launch_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87277);







function launchResult(receipt, receiptBytes, evidence, { launched, reasons, drift }) {
    const own = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleResult */ .uS)(evidence);
    const ofLaunch = [
        ...reasons,
        ...(0,_evidence_check_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAdds */ .P)(launched, []),
        ...(0,_evidence_check_venue_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOrigin */ .X)({ bundle: launched, expectations: _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_EXPECTATIONS */ .cV, signer: null }),
    ];
    const codes = [...new Set([...own.codes, ...ofLaunch.map(({ code }) => code)])]
        .filter((code) => !(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .callersBring */ .Zk)(code))
        .sort();
    const fixed = drift.some(({ tolerable }) => !tolerable);
    const image = { name: `image-${launched.image_digest_kind}`, digest: launched.image_digest };
    return {
        attribute: attributeOf(codes, own.failed.length > 0 || fixed),
        codes,
        differs: drift.map(({ field }) => field),
        subjects: [
            { name: _launch_source_js__WEBPACK_IMPORTED_MODULE_6__/* .LAUNCH_NAMES */ .z.receipt, digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Of */ .Bj)(receiptBytes) },
            image,
            ...['stdout', 'stderr'].map((name) => ({ name, digest: receipt.streams[name].sha256 })),
            ...receipt.output.files.map(({ path, sha256 }) => ({
                name: `${_launch_source_js__WEBPACK_IMPORTED_MODULE_6__/* .LAUNCH_NAMES */ .z.output}/${path}`,
                digest: sha256,
            })),
        ],
        evidence: { name: receipt.evidence.bundle, digest: receipt.evidence.sha256 },
        image,
        profile: launched.seccomp_sha256,
        venue: receipt.venue,
    };
}
function attributeOf(codes, failed) {
    if (failed || codes.some((code) => code !== 'venue-local'))
        return 'NOT_CONFINED';
    return codes.length === 0 ? 'CONFINED' : 'REHEARSAL';
}


/***/ }),

/***/ 83248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openLaunch)
});

// UNUSED EXPORTS: LAUNCH_LIMITS

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evidence/file-names.js
var file_names = __webpack_require__(42100);
// EXTERNAL MODULE: ./build/src/evidence/open.js
var evidence_open = __webpack_require__(99643);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var foundation_digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/safe-pieces.js
var safe_pieces = __webpack_require__(46616);
;// CONCATENATED MODULE: ./build/src/receipt/hash-outputs.js







class Hashing {
    problems = [];
    limits;
    files = 0;
    folders = 0;
    bytes = 0;
    over = false;
    began = performance.now();
    constructor(limits) {
        this.limits = limits;
    }
    takes(kind, subject) {
        this[kind] += 1;
        const { [kind]: most } = this.limits;
        return this[kind] > most ? this.stop(subject, `${most} ${kind}`) : !this.over;
    }
    goesOn(bytes, subject) {
        this.bytes += bytes;
        if (this.bytes > this.limits.bytes)
            return this.stop(subject, `${this.limits.bytes} bytes`);
        const { milliseconds } = this.limits;
        return performance.now() - this.began > milliseconds
            ? this.stop(subject, `what is read in ${milliseconds / 1000} s`)
            : !this.over;
    }
    stop(subject, limit) {
        if (!this.over)
            this.problems.push((0,reasons/* reason */.l)('evidence-too-large', subject, limit));
        this.over = true;
        return false;
    }
}
class Excess extends Error {
}
async function hashFile(inside, name, hashing, shown = name) {
    const { add, digest } = (0,foundation_digest/* sha256InPieces */.iv)();
    try {
        const use = async (piece) => {
            if (!hashing.goesOn(piece.length, shown))
                throw new Excess();
            add(piece);
        };
        const read = await (0,safe_pieces/* readRegularPieces */.C)(`${inside}/${name}`, hashing.limits.bytes, use, false);
        if (read.kind === 'pieces')
            return { size: read.bytes, sha256: digest() };
        if (read.kind !== 'missing')
            hashing.problems.push((0,evidence_open/* refusal */.x5)(shown, read, hashing.limits.bytes));
    }
    catch (error) {
        if (!(error instanceof Excess))
            throw error;
    }
    return null;
}
async function hashFiles(inside, name, hashing) {
    const files = new Map();
    await walk({ inside, name, shown: name, below: '', level: 0 }, hashing, files);
    return files;
}
const FLAGS = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW;
async function walk(place, hashing, files) {
    const { shown, level } = place;
    let handle;
    try {
        handle = await (0,promises_.open)(`${place.inside}/${place.name}`, FLAGS);
    }
    catch (error) {
        const code = (0,thrown/* codeOf */.$N)(error);
        if (code === 'ENOENT' && level === 0)
            return;
        const isOther = code === 'ENOTDIR' || code === 'ELOOP';
        hashing.problems.push(isOther ? (0,reasons/* reason */.l)('evidence-link', shown) : unreadable(shown, code));
        return;
    }
    try {
        const inside = `/proc/self/fd/${handle.fd}`;
        const entries = await entriesIn(inside, shown, hashing);
        for (const entry of entries) {
            if (!hashing.goesOn(0, shown))
                return;
            const at = { inside, name: entry.name, shown: `${shown}/${entry.name}`, level: level + 1 };
            await take(entry, { ...at, below: `${place.below}${entry.name}` }, hashing, files);
        }
    }
    catch (error) {
        hashing.problems.push(unreadable(shown, (0,thrown/* codeOf */.$N)(error)));
    }
    finally {
        await handle.close().catch(() => undefined);
    }
}
async function take(entry, place, hashing, files) {
    const { inside, name, shown, below, level } = place;
    if (entry.isDirectory()) {
        if (level > hashing.limits.levels)
            hashing.stop(shown, `${hashing.limits.levels} levels`);
        else
            await walkBelow({ ...place, below: `${below}/` }, hashing, files);
        return;
    }
    const known = hashing.problems.length;
    const file = await hashFile(inside, name, hashing, shown);
    if (file !== null && !files.has(below))
        files.set(below, file);
    else if (hashing.problems.length === known)
        hashing.problems.push((0,reasons/* reason */.l)('unknown-file', shown));
}
async function walkBelow(place, hashing, files) {
    const [found, known] = [files.size, hashing.problems.length];
    await walk(place, hashing, files);
    if (files.size === found && hashing.problems.length === known)
        hashing.problems.push((0,reasons/* reason */.l)('unknown-file', place.shown));
}
async function entriesIn(inside, shown, hashing) {
    const entries = [];
    for await (const entry of await (0,promises_.opendir)(inside)) {
        if (!hashing.takes(entry.isDirectory() ? 'folders' : 'files', shown))
            return [];
        entries.push(entry);
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
function unreadable(shown, code) {
    return (0,reasons/* reason */.l)('evidence-unreadable', shown, code);
}

// EXTERNAL MODULE: ./build/src/receipt/hold-launch.js
var hold_launch = __webpack_require__(60165);
// EXTERNAL MODULE: ./build/src/receipt/launch-source.js
var launch_source = __webpack_require__(87277);
;// CONCATENATED MODULE: ./build/src/receipt/open-launch.js









const SIGNATURE = (0,file_names/* signatureName */.S1)(launch_source/* LAUNCH_NAMES */.z.receipt);
const KNOWN = new Set([...Object.values(launch_source/* LAUNCH_NAMES */.z), SIGNATURE]);
const LAUNCH_LIMITS = {
    files: 4096,
    folders: 4096,
    levels: 16,
    bytes: 3 * 64 * 1024 ** 2,
    milliseconds: 60_000,
};
async function openLaunch(path, limits = LAUNCH_LIMITS) {
    let held;
    try {
        held = await (0,hold_launch/* holdLaunch */.hV)(path);
    }
    catch (error) {
        return nothing(path, (0,reasons/* reason */.l)('evidence-unreadable', path, (0,thrown/* codeOf */.$N)(error)));
    }
    try {
        return await readFolder(held, limits);
    }
    catch (error) {
        return nothing(path, (0,reasons/* reason */.l)('evidence-unreadable', path, (0,thrown/* codeOf */.$N)(error)));
    }
    finally {
        await (0,hold_launch/* release */._r)(held);
    }
}
async function readFolder({ path, inside }, limits) {
    const entries = await (0,hold_launch/* entriesIn */.s9)(inside, evidence_open/* OPEN_LIMITS */.Iy.files);
    if (entries === null)
        return nothing(path, (0,reasons/* reason */.l)('evidence-too-large', path, `${evidence_open/* OPEN_LIMITS */.Iy.files} files`));
    const problems = entries
        .filter(({ name }) => !KNOWN.has(name))
        .map(({ name }) => (0,reasons/* reason */.l)('unknown-file', name));
    const bytesOf = async (name) => {
        const read = await (0,safe_file/* readRegularFile */.XF)(`${inside}/${name}`, evidence_open/* OPEN_LIMITS */.Iy.fileBytes, false);
        if (read.kind === 'bytes')
            return read.bytes;
        if (read.kind !== 'missing')
            problems.push((0,evidence_open/* refusal */.x5)(name, read));
        return null;
    };
    const receipt = await bytesOf(launch_source/* LAUNCH_NAMES */.z.receipt);
    const signature = await bytesOf(SIGNATURE);
    const evidence = await (0,evidence_open/* openEvidenceIn */.Tm)(inside, (0,external_node_path_.join)(path, launch_source/* LAUNCH_NAMES */.z.evidence));
    const hashing = new Hashing(limits);
    const stdout = await hashFile(inside, launch_source/* LAUNCH_NAMES */.z.stdout, hashing);
    const stderr = await hashFile(inside, launch_source/* LAUNCH_NAMES */.z.stderr, hashing);
    const output = await hashFiles(inside, launch_source/* LAUNCH_NAMES */.z.output, hashing);
    problems.push(...hashing.problems);
    return { path, receipt, signature, evidence, output, streams: { stdout, stderr }, problems };
}
function nothing(path, problem) {
    return {
        path,
        receipt: null,
        signature: null,
        evidence: (0,evidence_open/* closed */.$h)(path, 'folder', problem),
        output: new Map(),
        streams: { stdout: null, stderr: null },
        problems: [problem],
    };
}


/***/ }),

/***/ 80961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eN: () => (/* binding */ checkTimeout),
  $m: () => (/* binding */ ofCaller),
  b8: () => (/* binding */ readReceipt)
});

// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(87444);
// EXTERNAL MODULE: ./build/src/evidence/check-inventory.js
var check_inventory = __webpack_require__(21278);
// EXTERNAL MODULE: ./build/src/evidence/check-time.js
var check_time = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/src/evidence/check-venue.js
var check_venue = __webpack_require__(37793);
// EXTERNAL MODULE: ./build/src/evidence/qualifiers.js + 1 modules
var qualifiers = __webpack_require__(96990);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 12 modules
var reader = __webpack_require__(28246);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var evidence_reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/evidence/subject.js
var subject = __webpack_require__(64187);
// EXTERNAL MODULE: ./build/src/evidence/waive.js
var waive = __webpack_require__(64641);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/receipt/check-launch.js + 1 modules
var check_launch = __webpack_require__(53785);
// EXTERNAL MODULE: ./build/src/receipt/launch-source.js
var launch_source = __webpack_require__(87277);
;// CONCATENATED MODULE: ./build/src/receipt/check-output.js


function checkOutput(source, { output, streams }) {
    const listed = new Map(output.files.map(({ path, ...file }) => [path, file]));
    const further = [...source.output.keys()].filter((path) => !listed.has(path));
    return [
        ...[...listed].flatMap(([path, file]) => differs(`${launch_source/* LAUNCH_NAMES */.z.output}/${path}`, file, source.output.get(path) ?? null)),
        ...further.map((path) => (0,evidence_reasons/* reason */.l)('output-differs', `${launch_source/* LAUNCH_NAMES */.z.output}/${path}`, 'it lists no such file')),
        ...(listed.size === output.files.length
            ? []
            : [(0,evidence_reasons/* reason */.l)('receipt-malformed', null, 'it lists an output twice')]),
        ...['stdout', 'stderr'].flatMap((name) => {
            const { kept, sha256 } = streams[name];
            return differs(name, { size: kept, sha256 }, source.streams[name]);
        }),
    ];
}
function differs(name, listed, found) {
    if (found === null)
        return [(0,evidence_reasons/* reason */.l)('output-differs', name, 'it is missing')];
    if (found.sha256 === listed.sha256 && found.size === listed.size)
        return [];
    return [(0,evidence_reasons/* reason */.l)('output-differs', name, `it has the digest ${found.sha256}`)];
}

// EXTERNAL MODULE: ./build/src/evidence/check-signature.js
var check_signature = __webpack_require__(58828);
// EXTERNAL MODULE: ./build/src/receipt/launch-result.js
var launch_result = __webpack_require__(95961);
;// CONCATENATED MODULE: ./build/src/receipt/check-receipt-signature.js



function checkReceiptSignature(source, expectations, verify, { receipt, evidence, judged }) {
    if (source.receipt === null)
        return { signer: null, verifiedTime: null, reasons: [] };
    const trusted = { ...expectations, trust: expectations.launch.trust ?? expectations.trust };
    const checked = (0,check_signature/* checkSignatureOf */.A)((0,digest/* sha256Of */.Bj)(source.receipt), source.signature, trusted, verify);
    if (!checked.ok)
        return { signer: null, verifiedTime: null, reasons: checked.reasons };
    const { signer, verifiedTime, reasons, compare } = checked;
    const result = (0,launch_result/* launchResult */.V)(receipt, source.receipt, evidence, judged);
    return { signer, verifiedTime, reasons: [...reasons, ...compare(judged.launched, result)] };
}

// EXTERNAL MODULE: ./build/src/receipt/check-workload.js
var check_workload = __webpack_require__(69150);
// EXTERNAL MODULE: ./build/src/receipt/drift.js + 2 modules
var receipt_drift = __webpack_require__(53391);
// EXTERNAL MODULE: ./build/src/foundation/schema-problem.js
var schema_problem = __webpack_require__(71450);
;// CONCATENATED MODULE: ./build/src/receipt/generated/validate-receipt.js

function receiptProblem(value) {
return validateRoot(value) ? null : (0,schema_problem/* schemaProblem */.Z)(validateRoot.errors);
}
function isReceipt(value) {
return validateRoot(value);
}
function ucs2length(text) {
let length = 0;
for (const _ of text)
length++;
return length;
}
const validateRoot = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sandbox-attestation.invalid/schemas/receipt.schema.json", "title": "Receipt", "type": "object", "additionalProperties": false, "required": ["schema_version", "tool", "created_at", "evidence", "venue", "venue_facts", "workload", "input", "run", "host", "looks", "output", "streams", "challenge"], "properties": { "schema_version": { "type": "integer", "const": 1 }, "tool": {}, "created_at": {}, "evidence": { "type": "object", "additionalProperties": false, "required": ["bundle", "sha256"], "properties": { "bundle": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" } } }, "venue": {}, "venue_facts": {}, "workload": { "type": "object", "additionalProperties": false, "required": ["source", "reference", "image_digest", "dockerfile_sha256", "command", "tolerated"], "properties": { "source": { "enum": ["attested", "named", "built"] }, "reference": { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] }, "image_digest": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "dockerfile_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "command": { "anyOf": [{ "type": "array", "maxItems": 1024, "items": { "type": "string", "maxLength": 16384 } }, { "type": "null" }] }, "tolerated": { "type": "array", "maxItems": 16, "items": { "$ref": "#/$defs/word" } } } }, "input": {}, "run": {}, "host": {}, "looks": { "type": "array", "maxItems": 16, "items": { "type": "object", "additionalProperties": false, "required": ["after_ms", "cgroup", "start_time", "status", "namespaces", "interfaces", "mountinfo_sha256"], "properties": { "after_ms": { "$ref": "#/$defs/count" }, "cgroup": { "$ref": "#/$defs/word" }, "start_time": { "$ref": "#/$defs/count" }, "status": {}, "namespaces": {}, "interfaces": { "anyOf": [{}, { "type": "null" }] }, "mountinfo_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] } } } }, "output": { "type": "object", "additionalProperties": false, "required": ["files", "left_out"], "properties": { "files": { "type": "array", "maxItems": 4096, "items": { "type": "object", "additionalProperties": false, "required": ["path", "size", "sha256"], "properties": { "path": { "$ref": "#/$defs/word" }, "size": { "$ref": "#/$defs/count" }, "sha256": { "$ref": "#/$defs/digest" } } } }, "left_out": { "type": "array", "maxItems": 256, "items": { "type": "object", "additionalProperties": false, "required": ["path", "why"], "properties": { "path": { "$ref": "#/$defs/word" }, "why": { "$ref": "#/$defs/word" } } } } } }, "streams": { "type": "object", "additionalProperties": false, "required": ["stdout", "stderr"], "properties": { "stdout": { "$ref": "#/$defs/stream" }, "stderr": { "$ref": "#/$defs/stream" } } }, "challenge": {} }, "$defs": { "word": { "type": "string", "minLength": 1, "maxLength": 4096 }, "count": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "stream": { "type": "object", "additionalProperties": false, "required": ["written", "kept", "sha256"], "properties": { "written": { "$ref": "#/$defs/count" }, "kept": { "$ref": "#/$defs/count" }, "sha256": { "$ref": "#/$defs/digest" } } } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;
const schema20 = { "type": "string", "minLength": 1, "maxLength": 4096 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (data.length > 4096 && func2(data) > 4096) {
validate53.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
return false;
}
else {
if (data.length < 1) {
validate53.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
return false;
}
}
}
else {
validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
const schema21 = { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" };
const pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (!pattern3.test(data)) {
validate55.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: "must match pattern \"" + "^sha256:[0-9a-f]{64}$" + "\"" }];
return false;
}
}
else {
validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
const schema22 = { "type": "integer", "minimum": 0, "maximum": 9007199254740991 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
return false;
}
if (errors === 0) {
if ((typeof data == "number") && (isFinite(data))) {
if (data > 9007199254740991 || isNaN(data)) {
validate61.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
return false;
}
else {
if (data < 0 || isNaN(data)) {
validate61.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
return false;
}
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
const schema23 = { "type": "object", "additionalProperties": false, "required": ["written", "kept", "sha256"], "properties": { "written": { "$ref": "#/$defs/count" }, "kept": { "$ref": "#/$defs/count" }, "sha256": { "$ref": "#/$defs/digest" } } };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((data.written === undefined) && (missing0 = "written")) || ((data.kept === undefined) && (missing0 = "kept"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) {
validate71.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(((key0 === "written") || (key0 === "kept")) || (key0 === "sha256"))) {
validate71.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.written !== undefined) {
const _errs2 = errors;
if (!(validate61(data.written, { instancePath: instancePath + "/written", parentData: data, parentDataProperty: "written", rootData }))) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.kept !== undefined) {
const _errs3 = errors;
if (!(validate61(data.kept, { instancePath: instancePath + "/kept", parentData: data, parentDataProperty: "kept", rootData }))) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.sha256 !== undefined) {
const _errs4 = errors;
if (!(validate55(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData }))) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
;
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((((((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.venue === undefined) && (missing0 = "venue"))) || ((data.venue_facts === undefined) && (missing0 = "venue_facts"))) || ((data.workload === undefined) && (missing0 = "workload"))) || ((data.input === undefined) && (missing0 = "input"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.host === undefined) && (missing0 = "host"))) || ((data.looks === undefined) && (missing0 = "looks"))) || ((data.output === undefined) && (missing0 = "output"))) || ((data.streams === undefined) && (missing0 = "streams"))) || ((data.challenge === undefined) && (missing0 = "challenge"))) {
validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(func1.call(schema19.properties, key0))) {
validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.schema_version !== undefined) {
let data0 = data.schema_version;
const _errs2 = errors;
if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
validate52.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
return false;
}
if (1 !== data0) {
validate52.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.evidence !== undefined) {
let data1 = data.evidence;
const _errs4 = errors;
if (errors === _errs4) {
if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
let missing1;
if (((data1.bundle === undefined) && (missing1 = "bundle")) || ((data1.sha256 === undefined) && (missing1 = "sha256"))) {
validate52.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
return false;
}
else {
const _errs6 = errors;
for (const key1 in data1) {
if (!((key1 === "bundle") || (key1 === "sha256"))) {
validate52.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs6 === errors) {
if (data1.bundle !== undefined) {
const _errs7 = errors;
if (!(validate53(data1.bundle, { instancePath: instancePath + "/evidence/bundle", parentData: data1, parentDataProperty: "bundle", rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data1.sha256 !== undefined) {
const _errs8 = errors;
if (!(validate55(data1.sha256, { instancePath: instancePath + "/evidence/sha256", parentData: data1, parentDataProperty: "sha256", rootData }))) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.workload !== undefined) {
let data4 = data.workload;
const _errs9 = errors;
if (errors === _errs9) {
if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
let missing2;
if (((((((data4.source === undefined) && (missing2 = "source")) || ((data4.reference === undefined) && (missing2 = "reference"))) || ((data4.image_digest === undefined) && (missing2 = "image_digest"))) || ((data4.dockerfile_sha256 === undefined) && (missing2 = "dockerfile_sha256"))) || ((data4.command === undefined) && (missing2 = "command"))) || ((data4.tolerated === undefined) && (missing2 = "tolerated"))) {
validate52.errors = [{ instancePath: instancePath + "/workload", schemaPath: "#/properties/workload/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
return false;
}
else {
const _errs11 = errors;
for (const key2 in data4) {
if (!((((((key2 === "source") || (key2 === "reference")) || (key2 === "image_digest")) || (key2 === "dockerfile_sha256")) || (key2 === "command")) || (key2 === "tolerated"))) {
validate52.errors = [{ instancePath: instancePath + "/workload", schemaPath: "#/properties/workload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs11 === errors) {
if (data4.source !== undefined) {
let data5 = data4.source;
const _errs12 = errors;
if (!(((data5 === "attested") || (data5 === "named")) || (data5 === "built"))) {
validate52.errors = [{ instancePath: instancePath + "/workload/source", schemaPath: "#/properties/workload/properties/source/enum", keyword: "enum", params: { allowedValues: schema19.properties.workload.properties.source.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data4.reference !== undefined) {
let data6 = data4.reference;
const _errs13 = errors;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if (!(validate53(data6, { instancePath: instancePath + "/workload/reference", parentData: data4, parentDataProperty: "reference", rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if (!valid3) {
const _errs16 = errors;
if (data6 !== null) {
const err0 = { instancePath: instancePath + "/workload/reference", schemaPath: "#/properties/workload/properties/reference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid3 = valid3 || _valid0;
}
if (!valid3) {
const err1 = { instancePath: instancePath + "/workload/reference", schemaPath: "#/properties/workload/properties/reference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs14;
if (vErrors !== null) {
if (_errs14) {
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data4.image_digest !== undefined) {
let data7 = data4.image_digest;
const _errs18 = errors;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if (!(validate55(data7, { instancePath: instancePath + "/workload/image_digest", parentData: data4, parentDataProperty: "image_digest", rootData }))) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
if (!valid4) {
const _errs21 = errors;
if (data7 !== null) {
const err2 = { instancePath: instancePath + "/workload/image_digest", schemaPath: "#/properties/workload/properties/image_digest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
}
if (!valid4) {
const err3 = { instancePath: instancePath + "/workload/image_digest", schemaPath: "#/properties/workload/properties/image_digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs19;
if (vErrors !== null) {
if (_errs19) {
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data4.dockerfile_sha256 !== undefined) {
let data8 = data4.dockerfile_sha256;
const _errs23 = errors;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if (!(validate55(data8, { instancePath: instancePath + "/workload/dockerfile_sha256", parentData: data4, parentDataProperty: "dockerfile_sha256", rootData }))) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
if (!valid5) {
const _errs26 = errors;
if (data8 !== null) {
const err4 = { instancePath: instancePath + "/workload/dockerfile_sha256", schemaPath: "#/properties/workload/properties/dockerfile_sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid5 = valid5 || _valid2;
}
if (!valid5) {
const err5 = { instancePath: instancePath + "/workload/dockerfile_sha256", schemaPath: "#/properties/workload/properties/dockerfile_sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs24;
if (vErrors !== null) {
if (_errs24) {
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data4.command !== undefined) {
let data9 = data4.command;
const _errs28 = errors;
const _errs29 = errors;
let valid6 = false;
const _errs30 = errors;
if (errors === _errs30) {
if (Array.isArray(data9)) {
if (data9.length > 1024) {
const err6 = { instancePath: instancePath + "/workload/command", schemaPath: "#/properties/workload/properties/command/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
var valid7 = true;
const len0 = data9.length;
for (let i0 = 0; i0 < len0; i0++) {
let data10 = data9[i0];
const _errs32 = errors;
if (errors === _errs32) {
if (typeof data10 === "string") {
if (data10.length > 16384 && func2(data10) > 16384) {
const err7 = { instancePath: instancePath + "/workload/command/" + i0, schemaPath: "#/properties/workload/properties/command/anyOf/0/items/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = { instancePath: instancePath + "/workload/command/" + i0, schemaPath: "#/properties/workload/properties/command/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid7 = _errs32 === errors;
if (!valid7) {
break;
}
}
}
}
else {
const err9 = { instancePath: instancePath + "/workload/command", schemaPath: "#/properties/workload/properties/command/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid3 = _errs30 === errors;
valid6 = valid6 || _valid3;
if (!valid6) {
const _errs34 = errors;
if (data9 !== null) {
const err10 = { instancePath: instancePath + "/workload/command", schemaPath: "#/properties/workload/properties/command/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs34 === errors;
valid6 = valid6 || _valid3;
}
if (!valid6) {
const err11 = { instancePath: instancePath + "/workload/command", schemaPath: "#/properties/workload/properties/command/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs29;
if (vErrors !== null) {
if (_errs29) {
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data4.tolerated !== undefined) {
let data11 = data4.tolerated;
const _errs36 = errors;
if (errors === _errs36) {
if (Array.isArray(data11)) {
if (data11.length > 16) {
validate52.errors = [{ instancePath: instancePath + "/workload/tolerated", schemaPath: "#/properties/workload/properties/tolerated/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }];
return false;
}
else {
var valid8 = true;
const len1 = data11.length;
for (let i1 = 0; i1 < len1; i1++) {
const _errs38 = errors;
if (!(validate53(data11[i1], { instancePath: instancePath + "/workload/tolerated/" + i1, parentData: data11, parentDataProperty: i1, rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid8 = _errs38 === errors;
if (!valid8) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/workload/tolerated", schemaPath: "#/properties/workload/properties/tolerated/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/workload", schemaPath: "#/properties/workload/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.looks !== undefined) {
let data13 = data.looks;
const _errs39 = errors;
if (errors === _errs39) {
if (Array.isArray(data13)) {
if (data13.length > 16) {
validate52.errors = [{ instancePath: instancePath + "/looks", schemaPath: "#/properties/looks/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }];
return false;
}
else {
var valid9 = true;
const len2 = data13.length;
for (let i2 = 0; i2 < len2; i2++) {
let data14 = data13[i2];
const _errs41 = errors;
if (errors === _errs41) {
if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
let missing3;
if ((((((((data14.after_ms === undefined) && (missing3 = "after_ms")) || ((data14.cgroup === undefined) && (missing3 = "cgroup"))) || ((data14.start_time === undefined) && (missing3 = "start_time"))) || ((data14.status === undefined) && (missing3 = "status"))) || ((data14.namespaces === undefined) && (missing3 = "namespaces"))) || ((data14.interfaces === undefined) && (missing3 = "interfaces"))) || ((data14.mountinfo_sha256 === undefined) && (missing3 = "mountinfo_sha256"))) {
validate52.errors = [{ instancePath: instancePath + "/looks/" + i2, schemaPath: "#/properties/looks/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
return false;
}
else {
const _errs43 = errors;
for (const key3 in data14) {
if (!(((((((key3 === "after_ms") || (key3 === "cgroup")) || (key3 === "start_time")) || (key3 === "status")) || (key3 === "namespaces")) || (key3 === "interfaces")) || (key3 === "mountinfo_sha256"))) {
validate52.errors = [{ instancePath: instancePath + "/looks/" + i2, schemaPath: "#/properties/looks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs43 === errors) {
if (data14.after_ms !== undefined) {
const _errs44 = errors;
if (!(validate61(data14.after_ms, { instancePath: instancePath + "/looks/" + i2 + "/after_ms", parentData: data14, parentDataProperty: "after_ms", rootData }))) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid10 = _errs44 === errors;
}
else {
var valid10 = true;
}
if (valid10) {
if (data14.cgroup !== undefined) {
const _errs45 = errors;
if (!(validate53(data14.cgroup, { instancePath: instancePath + "/looks/" + i2 + "/cgroup", parentData: data14, parentDataProperty: "cgroup", rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid10 = _errs45 === errors;
}
else {
var valid10 = true;
}
if (valid10) {
if (data14.start_time !== undefined) {
const _errs46 = errors;
if (!(validate61(data14.start_time, { instancePath: instancePath + "/looks/" + i2 + "/start_time", parentData: data14, parentDataProperty: "start_time", rootData }))) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid10 = _errs46 === errors;
}
else {
var valid10 = true;
}
if (valid10) {
if (data14.interfaces !== undefined) {
const _errs47 = errors;
var valid10 = _errs47 === errors;
}
else {
var valid10 = true;
}
if (valid10) {
if (data14.mountinfo_sha256 !== undefined) {
let data19 = data14.mountinfo_sha256;
const _errs49 = errors;
const _errs50 = errors;
let valid11 = false;
const _errs51 = errors;
if (!(validate55(data19, { instancePath: instancePath + "/looks/" + i2 + "/mountinfo_sha256", parentData: data14, parentDataProperty: "mountinfo_sha256", rootData }))) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid4 = _errs51 === errors;
valid11 = valid11 || _valid4;
if (!valid11) {
const _errs52 = errors;
if (data19 !== null) {
const err12 = { instancePath: instancePath + "/looks/" + i2 + "/mountinfo_sha256", schemaPath: "#/properties/looks/items/properties/mountinfo_sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid4 = _errs52 === errors;
valid11 = valid11 || _valid4;
}
if (!valid11) {
const err13 = { instancePath: instancePath + "/looks/" + i2 + "/mountinfo_sha256", schemaPath: "#/properties/looks/items/properties/mountinfo_sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs50;
if (vErrors !== null) {
if (_errs50) {
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/looks/" + i2, schemaPath: "#/properties/looks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid9 = _errs41 === errors;
if (!valid9) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/looks", schemaPath: "#/properties/looks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.output !== undefined) {
let data20 = data.output;
const _errs54 = errors;
if (errors === _errs54) {
if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
let missing4;
if (((data20.files === undefined) && (missing4 = "files")) || ((data20.left_out === undefined) && (missing4 = "left_out"))) {
validate52.errors = [{ instancePath: instancePath + "/output", schemaPath: "#/properties/output/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
return false;
}
else {
const _errs56 = errors;
for (const key4 in data20) {
if (!((key4 === "files") || (key4 === "left_out"))) {
validate52.errors = [{ instancePath: instancePath + "/output", schemaPath: "#/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs56 === errors) {
if (data20.files !== undefined) {
let data21 = data20.files;
const _errs57 = errors;
if (errors === _errs57) {
if (Array.isArray(data21)) {
if (data21.length > 4096) {
validate52.errors = [{ instancePath: instancePath + "/output/files", schemaPath: "#/properties/output/properties/files/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" }];
return false;
}
else {
var valid13 = true;
const len3 = data21.length;
for (let i3 = 0; i3 < len3; i3++) {
let data22 = data21[i3];
const _errs59 = errors;
if (errors === _errs59) {
if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
let missing5;
if ((((data22.path === undefined) && (missing5 = "path")) || ((data22.size === undefined) && (missing5 = "size"))) || ((data22.sha256 === undefined) && (missing5 = "sha256"))) {
validate52.errors = [{ instancePath: instancePath + "/output/files/" + i3, schemaPath: "#/properties/output/properties/files/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
return false;
}
else {
const _errs61 = errors;
for (const key5 in data22) {
if (!(((key5 === "path") || (key5 === "size")) || (key5 === "sha256"))) {
validate52.errors = [{ instancePath: instancePath + "/output/files/" + i3, schemaPath: "#/properties/output/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs61 === errors) {
if (data22.path !== undefined) {
const _errs62 = errors;
if (!(validate53(data22.path, { instancePath: instancePath + "/output/files/" + i3 + "/path", parentData: data22, parentDataProperty: "path", rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid14 = _errs62 === errors;
}
else {
var valid14 = true;
}
if (valid14) {
if (data22.size !== undefined) {
const _errs63 = errors;
if (!(validate61(data22.size, { instancePath: instancePath + "/output/files/" + i3 + "/size", parentData: data22, parentDataProperty: "size", rootData }))) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid14 = _errs63 === errors;
}
else {
var valid14 = true;
}
if (valid14) {
if (data22.sha256 !== undefined) {
const _errs64 = errors;
if (!(validate55(data22.sha256, { instancePath: instancePath + "/output/files/" + i3 + "/sha256", parentData: data22, parentDataProperty: "sha256", rootData }))) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid14 = _errs64 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/output/files/" + i3, schemaPath: "#/properties/output/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid13 = _errs59 === errors;
if (!valid13) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/output/files", schemaPath: "#/properties/output/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid12 = _errs57 === errors;
}
else {
var valid12 = true;
}
if (valid12) {
if (data20.left_out !== undefined) {
let data26 = data20.left_out;
const _errs65 = errors;
if (errors === _errs65) {
if (Array.isArray(data26)) {
if (data26.length > 256) {
validate52.errors = [{ instancePath: instancePath + "/output/left_out", schemaPath: "#/properties/output/properties/left_out/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
return false;
}
else {
var valid15 = true;
const len4 = data26.length;
for (let i4 = 0; i4 < len4; i4++) {
let data27 = data26[i4];
const _errs67 = errors;
if (errors === _errs67) {
if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
let missing6;
if (((data27.path === undefined) && (missing6 = "path")) || ((data27.why === undefined) && (missing6 = "why"))) {
validate52.errors = [{ instancePath: instancePath + "/output/left_out/" + i4, schemaPath: "#/properties/output/properties/left_out/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
return false;
}
else {
const _errs69 = errors;
for (const key6 in data27) {
if (!((key6 === "path") || (key6 === "why"))) {
validate52.errors = [{ instancePath: instancePath + "/output/left_out/" + i4, schemaPath: "#/properties/output/properties/left_out/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs69 === errors) {
if (data27.path !== undefined) {
const _errs70 = errors;
if (!(validate53(data27.path, { instancePath: instancePath + "/output/left_out/" + i4 + "/path", parentData: data27, parentDataProperty: "path", rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid16 = _errs70 === errors;
}
else {
var valid16 = true;
}
if (valid16) {
if (data27.why !== undefined) {
const _errs71 = errors;
if (!(validate53(data27.why, { instancePath: instancePath + "/output/left_out/" + i4 + "/why", parentData: data27, parentDataProperty: "why", rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid16 = _errs71 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/output/left_out/" + i4, schemaPath: "#/properties/output/properties/left_out/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid15 = _errs67 === errors;
if (!valid15) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/output/left_out", schemaPath: "#/properties/output/properties/left_out/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid12 = _errs65 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.streams !== undefined) {
let data30 = data.streams;
const _errs72 = errors;
if (errors === _errs72) {
if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
let missing7;
if (((data30.stdout === undefined) && (missing7 = "stdout")) || ((data30.stderr === undefined) && (missing7 = "stderr"))) {
validate52.errors = [{ instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
return false;
}
else {
const _errs74 = errors;
for (const key7 in data30) {
if (!((key7 === "stdout") || (key7 === "stderr"))) {
validate52.errors = [{ instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs74 === errors) {
if (data30.stdout !== undefined) {
const _errs75 = errors;
if (!(validate71(data30.stdout, { instancePath: instancePath + "/streams/stdout", parentData: data30, parentDataProperty: "stdout", rootData }))) {
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid17 = _errs75 === errors;
}
else {
var valid17 = true;
}
if (valid17) {
if (data30.stderr !== undefined) {
const _errs76 = errors;
if (!(validate71(data30.stderr, { instancePath: instancePath + "/streams/stderr", parentData: data30, parentDataProperty: "stderr", rootData }))) {
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid17 = _errs76 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ./build/src/receipt/rehearsal.js
var rehearsal = __webpack_require__(81425);
;// CONCATENATED MODULE: ./build/src/receipt/read-receipt.js


















function readReceipt(source, expectations, now, hooks = {}) {
    try {
        return read(source, expectations, now, hooks);
    }
    catch (error) {
        const evidence = (0,reader/* readEvidence */.At)(source.evidence, expectations, now, hooks);
        return conclude({
            evidence,
            now,
            expectations,
            reasons: [(0,evidence_reasons/* reason */.l)('reader-fault', null, (0,thrown/* messageOf */.bD)(error))],
        });
    }
}
function read(source, expectations, now, hooks) {
    const parsed = parseReceipt(source);
    const launchedAt = typeof parsed === 'string' ? now : timeOf(parsed, now);
    const ofEvidence = typeof parsed === 'string' ? expectations : withoutMet(expectations, parsed);
    const evidence = (0,reader/* readEvidence */.At)(source.evidence, ofEvidence, earlier(launchedAt, now), hooks);
    const { bundle } = evidence;
    const common = { evidence, now, expectations };
    if (typeof parsed === 'string' || bundle === null)
        return conclude({ ...common, reasons: [...source.problems, ...unread(source, parsed)] });
    const judged = (0,check_launch/* judgeLaunch */.T)(bundle, parsed);
    if (typeof judged === 'string')
        return conclude({ ...common, reasons: [...source.problems, (0,evidence_reasons/* reason */.l)('receipt-malformed', null, judged)] });
    const receiptSha256 = digestOf(source);
    const launch = { receipt: parsed, evidence: bundle, judged };
    const signature = checkReceiptSignature(source, expectations, hooks.verifyReceipt, launch);
    const { signer, verifiedTime } = signature;
    const time = (0,check_time/* checkTime */.A)({ bundle: judged.launched, expectations, verifiedTime, now });
    return conclude({
        ...common,
        reasons: [
            ...source.problems,
            ...signature.reasons,
            ...sameEvidence(evidence, parsed),
            ...judged.reasons,
            ...ofCaller(judged, bundle, expectations),
            ...(0,check_venue/* checkOrigin */.X)({ bundle: judged.launched, expectations, signer }),
            ...checkOutput(source, parsed),
            ...time.reasons,
        ],
        receipt: parsed,
        receiptSha256,
        isSigned: source.signature !== null,
        signer,
        verifiedTime,
        notes: time.notes,
        launch: judged,
    });
}
function ofCaller(judged, evidence, expectations) {
    const { launched, drift } = judged;
    const { launch } = expectations;
    const isAttested = launched.image_digest === evidence.image_digest;
    return [
        ...(0,receipt_drift/* driftReasons */.tG)(drift, launch),
        ...(0,check_inventory/* checkAdds */.P)(launched, isAttested ? expectations.adds : launch.adds),
        ...(0,check_workload/* checkWorkload */.m)(judged, evidence, expectations),
        ...checkTimeout(launched.run.timeout_seconds, launch),
    ];
}
function checkTimeout(seconds, { timeoutSeconds }) {
    if (timeoutSeconds === null || seconds <= timeoutSeconds)
        return [];
    return [(0,evidence_reasons/* reason */.l)('timeout-not-accepted', String(seconds), String(timeoutSeconds))];
}
function timeOf({ created_at: said }, now) {
    return typeof said === 'string' ? new Date(said) : now;
}
function withoutMet(expectations, { challenge }) {
    return challenge === expectations.challenge ? { ...expectations, challenge: null } : expectations;
}
function earlier(one, other) {
    return one.getTime() < other.getTime() ? one : other;
}
function digestOf({ receipt }) {
    return receipt === null ? null : (0,digest/* sha256Of */.Bj)(receipt);
}
function parseReceipt({ receipt }) {
    if (receipt === null)
        return 'there is no file of its name';
    const json = (0,canonical_json/* readStrictJson */.Sr)(receipt);
    if (!json.ok)
        return json.detail;
    return isReceipt(json.value) ? json.value : (receiptProblem(json.value) ?? 'unknown');
}
function unread({ receipt }, parsed) {
    if (typeof parsed !== 'string')
        return [];
    return [(0,evidence_reasons/* reason */.l)(receipt === null ? 'receipt-missing' : 'receipt-malformed', null, parsed)];
}
function sameEvidence({ bundleSha256, bundleName }, { evidence }) {
    if (bundleSha256 === evidence.sha256 && bundleName === evidence.bundle)
        return [];
    return [(0,evidence_reasons/* reason */.l)('receipt-of-other-evidence', null, `${evidence.bundle} with the digest ${evidence.sha256}`)];
}
function conclude(found) {
    const { evidence, now, expectations, reasons, receipt = null, launch } = found;
    const pins = pinsOf(found);
    const notes = [...evidence.notes.filter(({ code }) => code === 'expects-itself'), ...(found.notes ?? [])];
    const own = (0,waive/* waive */.T)(reasons, expectations, pins);
    const blocking = [...evidence.reasons, ...own.blocking];
    const used = [...new Set([...evidence.waivers, ...own.waivers])];
    const confined = evidence.verdict === 'ACCEPTED' && receipt !== null && launch !== undefined && blocking.length === 0;
    const qualified = {
        waivers: used,
        ...(confined ? qualifiersOf(found, launch, notes) : { content: [], trust: [] }),
    };
    return {
        verdict: confined ? 'CONFINED' : 'BLOCKED',
        headline: confined ? confinedHeadline(receipt, launch, qualified) : blockedHeadline(blocking, used),
        reasons: (0,evidence_reasons/* bounded */.Mm)(blocking),
        waived: (0,evidence_reasons/* bounded */.Mm)([...evidence.waived, ...own.waived]),
        waivers: used,
        qualifiers: [...qualified.content, ...qualified.trust],
        evidence,
        receipt,
        receiptSha256: found.receiptSha256 ?? null,
        drift: launch?.drift ?? [],
        pins,
        signer: found.signer ?? null,
        verifiedTime: found.verifiedTime ?? null,
        notes,
        readAt: now,
    };
}
function pinsOf({ evidence, receipt, launch, expectations }) {
    if (receipt === undefined || launch === undefined)
        return [];
    return (0,check_workload/* workloadPins */.I)(receipt, launch.launched, evidence, expectations);
}
function workloadAdds({ expectations, evidence, launch }) {
    const isAttested = launch?.launched.image_digest === evidence.bundle?.image_digest;
    return isAttested ? expectations.adds : expectations.launch.adds;
}
function qualifiersOf(found, { launched }, notes) {
    const { evidence, isSigned = false, signer = null, verifiedTime = null } = found;
    const content = [...(0,qualifiers/* contentQualifiers */.Zn)(launched, workloadAdds(found)), ...(0,qualifiers/* policyQualifiers */.k6)(notes)];
    const trust = (0,qualifiers/* trustQualifiers */.c$)({ what: 'receipt', isSigned }, signer, verifiedTime);
    return { content: [...content, ...(0,qualifiers/* ofEvidence */.h)(evidence.qualifiers, [...content, ...trust])], trust };
}
function confinedHeadline({ output, workload }, { launched, drift }, { waivers, content, trust }) {
    const count = output.files.length;
    const outputs = count === 1 ? '1 output file' : `${count} output files`;
    const qualified = [
        ...(waivers.length > 0 ? [`with waivers: ${waivers.join(', ')}`] : []),
        ...content.map(({ words }) => words),
        ...(drift.length > 0 ? [`tolerated: ${drift.map(({ field }) => field).join(', ')}`] : []),
    ];
    const what = workload.source === 'attested' ? 'the attested image' : `image ${launched.image_digest}`;
    const where = `in the attested sandbox under ${(0,subject/* profileInWords */.Yi)((0,subject/* subjectOf */.et)(launched).profile)}`;
    const about = [`${outputs} of ${what}, ${where}`, ...trust.map(({ words }) => words)].join('; ');
    return `CONFINED${qualified.length > 0 ? ` (${qualified.join('; ')})` : ''}: ${about}`;
}
function blockedHeadline(blocking, waivers) {
    const count = blocking.length;
    const waived = waivers.length > 0 ? ` (with waivers: ${waivers.join(', ')})` : '';
    const what = (0,rehearsal/* isRehearsal */.S)(blocking) ? ': a REHEARSAL, which is not evidence' : '';
    return `BLOCKED for ${count} ${count === 1 ? 'reason' : 'reasons'}${waived}${what}`;
}


/***/ }),

/***/ 97411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ MOST_LOOKS),
/* harmony export */   z: () => (/* binding */ KEPT_BYTES)
/* harmony export */ });
const KEPT_BYTES = 64 * 1024 * 1024;
const MOST_LOOKS = 16;


/***/ }),

/***/ 81425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isRehearsal)
/* harmony export */ });
function isRehearsal(reasons) {
    return reasons.length > 0 && reasons.every(({ code }) => code === 'venue-local');
}


/***/ }),

/***/ 26031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ wordsOfAnyRun),
/* harmony export */   t: () => (/* binding */ flagsFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32485);
/* harmony import */ var _probes_run_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74730);



const ANY = { name: 'ANY', folder: '/ANY', labels: {} };
const OWN_LABEL = /^(io\.sandbox-attestation\.[a-z.-]+)=/;
function flagsFor(attested, own) {
    const { arguments: words } = attested.run;
    const flags = (0,_probes_run_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .readFlags */ .u)(words.slice(1, words.lastIndexOf(attested.image_digest)));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(attested.host.folders.input);
    return flags.map(({ flag, value }) => value === undefined ? { flag } : { flag, value: valueFor(flag, value, folder, own) });
}
function wordsOfAnyRun(run) {
    return (0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_2__/* .flagWords */ .G)(flagsFor(run, ANY));
}
function valueFor(flag, value, folder, own) {
    switch (flag) {
        case '--name':
            return own.name;
        case '--label': {
            const key = OWN_LABEL.exec(value)?.[1];
            return key === undefined ? value : `${key}=${own.labels[key] ?? ''}`;
        }
        case '--security-opt':
            return value === `seccomp=${folder}/seccomp.json` ? `seccomp=${own.folder}/seccomp.json` : value;
        case '-v':
            return value.startsWith(`${folder}/`) ? `${own.folder}${value.slice(folder.length)}` : value;
        default:
            return value;
    }
}


/***/ }),

/***/ 49252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isSameLook)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87444);

function isSameLook({ after_ms: _, ...before }, { after_ms: __, ...look }) {
    const [was, is] = [before.status.seccomp_filters, look.status.seccomp_filters];
    const added = was !== null && is !== null && is > was;
    const status = added ? { ...look.status, seccomp_filters: was } : look.status;
    return (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(before, { ...look, status });
}


/***/ }),

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


/***/ }),

/***/ 54624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ isReasonTest),
/* harmony export */   Lf: () => (/* binding */ reasonTest),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   pc: () => (/* binding */ writeStatement),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34731);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28246);
/* harmony import */ var _evidence_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64187);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11455);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72587);





const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const REASON_PREFIX = 'reason:';
function reasonTest(code) {
    return `${REASON_PREFIX}${code}`;
}
function isReasonTest(test) {
    return typeof test === 'string' && test.startsWith(REASON_PREFIX);
}
function statementOf(bundle, bundleBytes) {
    const name = (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle);
    const { result, passed, failed, codes } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ownResult */ .Uo)(bundleBytes);
    return {
        _type: STATEMENT_TYPE,
        subject: [
            described(name, (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bundleBytes)),
            described(`image-${bundle.image_digest_kind}`, bundle.image_digest),
        ],
        predicateType: PREDICATE_TYPE,
        predicate: {
            result,
            configuration: configurationOf(bundle),
            passedTests: passed,
            failedTests: [...failed, ...codes.map(reasonTest)],
        },
    };
}
function configurationOf(bundle) {
    const { oci_runtime: ociRuntime } = bundle.host.engine;
    return [
        text('subject', (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(bundle).kind),
        described('seccomp-profile', bundle.seccomp_sha256),
        described('Dockerfile.sandbox', bundle.dockerfile_sha256),
        described('payload', bundle.payload_sha256),
        text('engine', bundle.runtime),
        text('oci-runtime', ociRuntime),
        text('controls', controlsOf(bundle)),
        ...(bundle.challenge === null ? [] : [text('challenge', bundle.challenge)]),
    ];
}
function controlsOf({ controls = [] }) {
    const detected = controls.filter(({ state }) => state === 'detected').flatMap(({ ids }) => ids);
    const all = controls.flatMap(({ ids }) => ids);
    return all.length === 0 ? 'none' : `${detected.length} of ${all.length} detected`;
}
function writeStatement(statement) {
    return Buffer.from(JSON.stringify(statement), 'utf8');
}
function described(name, digest) {
    return { name, digest: { sha256: hex(digest) } };
}
function text(name, content) {
    return { name, ...ofText(content) };
}
const ofText = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_4__/* .rememberTexts */ .qV)({ texts: 64, length: 1024 }, (content) => ({
    digest: { sha256: hex((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(content)) },
    mediaType: 'text/plain',
    content: Buffer.from(content, 'utf8').toString('base64'),
}));
function hex(digest) {
    return digest.slice('sha256:'.length);
}


/***/ })

};
