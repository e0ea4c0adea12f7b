export const id = 4488;
export const ids = [4488];
export const modules = {

/***/ 84285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G_: () => (/* binding */ compareWith),
  Eg: () => (/* binding */ openBaseline),
  Dp: () => (/* binding */ trustOfRun)
});

// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/probes/kernel/checks.js
var checks = __webpack_require__(35834);
// EXTERNAL MODULE: ./build/src/probes/mounts/mountinfo.js
var mountinfo = __webpack_require__(19537);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var posture_sweep = __webpack_require__(98718);
// EXTERNAL MODULE: ./build/src/probes/run-flags.js
var run_flags = __webpack_require__(74730);
// EXTERNAL MODULE: ./build/src/seccomp/answer-in-words.js
var answer_in_words = __webpack_require__(41782);
// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js + 1 modules
var syscalls = __webpack_require__(84423);
// EXTERNAL MODULE: ./build/src/evidence/judged-posture.js
var judged_posture = __webpack_require__(98999);
;// CONCATENATED MODULE: ./build/src/evidence/drift-areas.js







/**
 * In the order of what they show about the sandbox: what happened, what guards it, what it consists of, where it ran.
 */
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
/** By the filter that the engine held, for every call of the machine. */
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
        ...(0,checks/* findInKernel */.uM)(bundle.host).map(({ check, found }) => [
            check.id,
            found.state === 'in-force' ? 'in force' : ofAnyRun(`${found.state}: ${found.why}`, bundle),
        ]),
        ['exec from /out', bundle.exec_from_out],
    ]);
}
/** The flags that may be given more than once; each such flag counts with its value. */
const REPEATED = ['--security-opt', '--volume', '-v', '--tmpfs', '--ulimit', '--label'];
/** Arguments that name this one run. */
const OF_ONE_RUN = /^--name( |$)|^--label io\.sandbox-attestation\./;
/** The engine client's own arguments, up to the image. The container's entrypoint and command say what is executed. */
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
        // A second mount at one place is a fault of its own; here it gets its own entry.
        const again = found.has(mount.destination) ? ' (again)' : '';
        found.set(`${mount.destination}${again}`, ofAnyRun(inWords(mount), bundle));
    }
    return found;
}
/** Leaves out ids, devices and, except for a tmpfs, the file system's own mount options: they differ with every run. */
function inWords({ type, flags: options, root, propagation, superOptions }) {
    const own = type === 'tmpfs' ? [`(${superOptions.join(',')})`] : [];
    return [type, options.join(','), ...own, ...(root === '/' ? [] : [`root ${root}`]), ...propagation].join(' ');
}
function container({ bundle }) {
    // Image and mounts have areas of their own, and so have the engine's files.
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
/** The facts that distinguish kinds of venues. Facts that name one run always differ. */
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
/** The lists whose order matters: they are executed. Podman reports the others in another order each time. */
const ORDERED = ['entrypoint', 'command'];
/** A plain object's members, each as a text. */
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
/** The text without the names of this one run: its folder (which contains its id), and its container's id. */
function ofAnyRun(text, { host: { container, folders } }) {
    const [, folder, runId] = /^(.*([0-9a-f]{32}))\/[^/]+$/.exec(folders.input) ?? [];
    const { id } = container;
    return [
        [folder, '<run>'],
        [runId, '<run>'],
        [/^[0-9a-f]{64}$/.test(id) ? id : undefined, '<container>'],
    ].reduce((before, [own, shown = '']) => (own === undefined ? before : before.replaceAll(own, shown)), text);
}

;// CONCATENATED MODULE: ./build/src/evidence/drift.js

/**
 * Returns what differs between two readings, area by area: probes and what guards them first. It does not say which of
 * the two is better, and no verdict depends on it. Pure. Empty when one of them has no bundle.
 */
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
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 18 modules
var reader = __webpack_require__(44796);
;// CONCATENATED MODULE: ./build/src/evidence/baseline.js





/** What a baseline need not meet: these expectations apply to the evidence that is judged, not to an earlier one. */
const WAIVED = [
    'claimed-venue',
    'unpinned-image',
    'unpinned-seccomp',
    'unpinned-payload',
    'uncontrolled',
    'no-posture',
];
/**
 * Reads a baseline as untrusted evidence, for the trust that its reader has, of any age, image and profile. The reader
 * does not check its page, since another version of this program makes another page.
 */
function readBaseline(source, trust, now, verifySignature) {
    const expectations = {
        ...evidence_expectations/* NO_EXPECTATIONS */.c,
        trust,
        maxAgeDays: Number.POSITIVE_INFINITY,
        waivers: new Set([...WAIVED, ...(trust.kind === 'not-chosen' ? ['unsigned'] : [])]),
    };
    const files = new Map([...source.files].filter(([name]) => name !== file_names/* REPORT_NAME */.F5));
    const hooks = verifySignature === undefined ? {} : { verifySignature };
    return (0,reader/* readEvidence */.A)({ ...source, files }, expectations, now, hooks);
}
/** Returns how a reading compares with its baseline's. */
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
        // A hostile baseline must not end a reading or a run.
        return { kind: 'not-compared', why: `The baseline could not be compared: ${(0,thrown/* messageOf */.b)(error)}.` };
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
// EXTERNAL MODULE: ./build/src/foundation/workspace-path.js
var workspace_path = __webpack_require__(16500);
// EXTERNAL MODULE: ./build/src/signing/signed-by.js
var signed_by = __webpack_require__(37783);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
;// CONCATENATED MODULE: ./build/src/attest/entry/compare.js






/**
 * Opens the earlier evidence with which a run is compared.
 *
 * @throws AttestationError `path-refused` (usage), or as {@link openEvidence}
 */
async function openBaseline(given) {
    const path = { given, name: 'baseline', workspace: process.cwd(), purpose: 'read' };
    await (0,workspace_path/* resolveInWorkspace */.z1)(path).catch((error) => {
        if (error instanceof errors/* AttestationError */.L)
            throw error;
    });
    return (0,evidence_open/* openEvidence */.i)(given);
}
/**
 * Reads earlier evidence with the trust that its reader has, and describes what changed since. It never throws for
 * anything in the baseline: it describes that as well.
 */
async function compareWith(baseline, after, trust) {
    const reading = readBaseline(baseline, trust, new Date(), await (0,verifier/* loadVerifier */.V)(trust));
    return driftSince(reading, baseline.path, after);
}
/** Returns whom a run trusts with its baseline: exactly who signed the run itself. */
function trustOfRun(signing) {
    return signing.kind === 'signed' ? (0,signed_by/* trustIn */.Us)(signing.signedBy) : { kind: 'not-chosen' };
}


/***/ }),

/***/ 27600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Qk: () => (/* binding */ checkOutputFolder),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97284);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8621);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34731);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42100);










/** The bundle's `files[]` for these files, sorted by name. */
function listFiles(files) {
    return [...files]
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(bytes) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/**
 * Writes the evidence folder: each file under a temporary name, synced, then renamed. The bundle comes last, so that a
 * folder with a bundle is complete.
 *
 * @param force whether another run's evidence in the folder may be replaced
 * @param views what is rendered from the bundle's bytes and written next to it, by file name
 * @throws AttestationError `evidence-exists` (usage) if another run's evidence is there and `force` is not given;
 *   `output-not-empty` (usage) if something else is there; `evidence-not-written` if the disk refuses
 */
async function writeEvidence(folder, bundle, files, { force, views = {} }) {
    const name = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .bundleName */ .u1)(bundle);
    const bundleBytes = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .writeJson */ .GF)(bundle);
    await makeRoom(folder, force);
    for (const [path, bytes] of files)
        await placeFile(folder, path, bytes);
    for (const [path, render] of Object.entries(views))
        await placeFile(folder, path, render(bundleBytes));
    const bundlePath = await placeFile(folder, name, bundleBytes);
    await syncFolder(folder);
    return { folder, bundlePath, bundleName: name, bundleBytes, bundleSha256: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(bundleBytes) };
}
/** The largest range that randomInt takes. */
const RANDOM_BELOW = 2 ** 48 - 1;
/**
 * Writes one file whole or not at all: under a temporary name in the same folder, synced, then renamed over `name`.
 *
 * @returns the file's path
 * @throws AttestationError `evidence-not-written`
 */
async function placeFile(folder, name, bytes) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    // Other users may be able to write to the folder: the name must be unpredictable, and must not exist.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(RANDOM_BELOW)}.part`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
        return path;
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notWritten(path, cause);
    }
}
/**
 * Checks whether a run may write its evidence to a folder: before anything is built, and again before it is written.
 *
 * @returns the files of an earlier run that are there and would be replaced
 * @throws AttestationError `evidence-exists`, `output-not-empty`, `output-link` (usage) or `evidence-not-written`
 */
async function checkOutputFolder(folder, force) {
    // A workspace may hold a link: the evidence would be written wherever it points.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder).catch(() => null))?.isSymbolicLink())
        throw folderIsLink(folder);
    await checkWritable(folder);
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch((cause) => {
        if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_9__/* .codeOf */ .$)(cause) === 'ENOENT')
            return [];
        throw notWritten(folder, cause);
    });
    const foreign = present.find((name) => !isEvidenceName(name));
    if (foreign !== undefined)
        throw folderNotOurs(folder, foreign);
    if (present.length > 0 && !force)
        throw evidenceExists(folder);
    return present;
}
/** The folder, or the nearest existing one above it: a file system mounted read-only refuses root as well. */
async function checkWritable(folder) {
    for (let path = folder;; path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        }
        catch (cause) {
            if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_9__/* .codeOf */ .$)(cause) !== 'ENOENT' || path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))
                throw notWritten(folder, cause);
        }
    }
}
/** Makes the folder. With `force` it removes the evidence of an earlier run, if the folder holds nothing else. */
async function makeRoom(folder, force) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
    }
    catch (cause) {
        throw notWritten(folder, cause);
    }
    for (const name of await checkOutputFolder(folder, force)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { force: true }).catch((cause) => {
            throw notWritten((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), cause);
        });
    }
}
const SIGNATURE = '.sigstore.json';
const TEMPORARY = /^\..+\.\d+\.part$/;
/** A file that a run writes: the bundle, its signature, what it lists, its views, and what a crash left of them. */
function isEvidenceName(name) {
    if (TEMPORARY.test(name) || (0,_file_names_js__WEBPACK_IMPORTED_MODULE_8__/* .isListable */ .$9)(name) || name === _file_names_js__WEBPACK_IMPORTED_MODULE_8__/* .REPORT_NAME */ .F5)
        return true;
    return (0,_file_names_js__WEBPACK_IMPORTED_MODULE_8__/* .isBundleName */ .aR)(name.endsWith(SIGNATURE) ? name.slice(0, -SIGNATURE.length) : name);
}
/**
 * A rename is durable only when its folder is synced (fsync(2)). A filesystem that cannot sync folders loses only that.
 */
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY).catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close().catch(() => undefined);
}
function evidenceExists(folder) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L('evidence-exists', `The output folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(folder)} holds the evidence of another run.`);
}
function folderIsLink(folder) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L('output-link', `The output folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(folder)} is a link.`);
}
function folderNotOurs(folder, foreign) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L('output-not-empty', `The output folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(folder)} holds ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(foreign, 80)}, which is not evidence; a reader would block it.`);
}
function notWritten(path, cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L('evidence-not-written', `The evidence could not be written to ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)} (${(0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_9__/* .codeOf */ .$)(cause)}).`, { cause });
}


/***/ }),

/***/ 40369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readGivenFile),
/* harmony export */   P: () => (/* binding */ readGivenBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8621);





/** A pipe without a writer ends at once and is not a file; a slow pipe gets at most this time. */
const PIPE_WAIT_MS = 5000;
/** Opening never waits for a pipe in the kernel, where nothing could end it, and never makes a terminal ours. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
/**
 * Reads a file that the caller named (a key, a policy, a trusted root), and never more than the maximum size of such a
 * file. It may be a pipe, as a shell's `<(…)` is.
 *
 * @param what what the file is, for messages: `signing key`
 * @throws AttestationError `file-unreadable` (usage) with the path and no part of its content
 */
async function readGivenBytes(path, limitBytes, what) {
    let handle = null;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS);
        const bytes = Buffer.alloc(limitBytes + 1);
        let length = 0;
        for (;;) {
            const bytesRead = await readSome(handle, bytes, length);
            length += bytesRead;
            if (bytesRead === 0)
                return bytes.subarray(0, length);
            if (length > limitBytes)
                break;
        }
    }
    catch (cause) {
        throw unreadable(`The ${what} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)} could not be read (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(cause)}).`, cause);
    }
    finally {
        await handle?.close().catch(() => undefined);
    }
    throw unreadable(`The ${what} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)} is larger than any ${what} (${limitBytes} bytes).`);
}
/**
 * Returns the same as text, for formats with an error of their own for other content (PEM).
 *
 * @throws AttestationError `file-unreadable` (usage)
 */
async function readGivenFile(path, limitBytes, what) {
    return (await readGivenBytes(path, limitBytes, what)).toString('utf8');
}
/** Reads more of the file; waits for a pipe whose writer is not ready. */
async function readSome(handle, bytes, length) {
    const end = performance.now() + PIPE_WAIT_MS;
    for (;;) {
        try {
            return (await handle.read(bytes, length, bytes.length - length)).bytesRead;
        }
        catch (error) {
            if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error) !== 'EAGAIN' || performance.now() > end)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
        }
    }
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('file-unreadable', message, { cause });
}


/***/ }),

/***/ 16500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ resolveAbove),
/* harmony export */   ii: () => (/* binding */ resolveBelow),
/* harmony export */   z1: () => (/* binding */ resolveInWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);





/** Folders of the system and of its services; the caller may not show them or build from them. */
const OF_SYSTEM = [
    '/etc',
    '/proc',
    '/sys',
    '/dev',
    '/run',
    '/boot',
    '/var',
    '/lib',
    '/lib64',
    '/bin',
    '/sbin',
];
/** The kernel's virtual file systems are never read as files: some hold the host's state, and some never end. */
const OF_KERNEL = ['/proc', '/sys', '/dev'];
/** Where tools keep credentials, at any depth. */
const OF_CREDENTIALS = [
    ...[
        '.docker',
        '.ssh',
        '.aws',
        '.azure',
        '.kube',
        '.config',
        '.gnupg',
        '.oci',
        '.gcloud',
        '.password-store',
    ],
    ...['.gem', '.cargo', '.m2', '.local', '.netrc', '.npmrc', '.git-credentials', '.pgpass', '.vault-token'],
    // A self-hosted runner's own credentials.
    ...['.credentials', '.credentials_rsaparams', '.runner', '.git'],
];
/**
 * Resolves a path of the caller (issue 14, part 1). A path in the workspace is followed part by part from the
 * workspace's open folder. A link may lead anywhere in the workspace, but not out: a stranger may have put it there. A
 * path that is written to be outside is the caller's own choice; its links are followed, and it may not end in a folder
 * of the system, of another user or of credentials.
 *
 * @returns the real path, without links; open it so that a later link is noticed (`openAt`, `entriesAt`)
 * @throws AttestationError `path-refused` (usage) with the link or the folder; the file system's own error where the
 *   path cannot be resolved
 */
async function resolveInWorkspace(path) {
    const { given, workspace } = path;
    if (given.includes('\0'))
        throw refused(path, 'holds a NUL character');
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, given);
    for (const base of [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace), root]) {
        if (written === base)
            return root;
        if (written.startsWith(`${base}/`))
            return beneath(root, written.slice(base.length + 1).split('/'), path);
    }
    return outside(written, path);
}
/**
 * Resolves the folder above a path that is written later, and keeps the last part as it is: the code that writes it
 * decides whether it may be a link, or exist at all, and reports a folder that cannot be resolved.
 *
 * @throws AttestationError `path-refused` (usage)
 */
async function resolveAbove(path) {
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path.workspace, path.given);
    try {
        const above = await resolveInWorkspace({ ...path, given: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(written), purpose: 'written' });
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(above, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(written));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L)
            throw error;
        return written;
    }
}
/**
 * Resolves a folder that must be in the workspace however it is written (the Action's `working-directory`).
 *
 * @throws AttestationError `path-refused` (usage); the file system's own error where it cannot be resolved
 */
async function resolveBelow(path) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path.workspace);
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path.given);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path.given) || path.given.includes('\0') || climbs(0, path.given))
        throw refused(path, 'leads out of the workspace');
    return written === root ? root : beneath(root, written.slice(root.length + 1).split('/'), path);
}
/** Linux' own limit (path_resolution(7)). */
const MOST_LINKS = 40;
/** Not among Node's constants: open(2), the same on x86-64 and arm64. It does not touch a device or a pipe. */
const O_PATH = 0o10000000;
/** Goes down from the workspace by open folders, so that it notices a folder that is swapped for a link meanwhile. */
async function beneath(root, parts, path) {
    const open = [await openPath(root)];
    const names = [];
    const left = [...parts];
    let links = 0;
    try {
        for (let part = left.shift(); part !== undefined; part = left.shift()) {
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (names.length === 0)
                    throw refused(path, 'leads out of the workspace by a link');
                names.pop();
                await open.pop()?.close();
                continue;
            }
            const here = `/proc/self/fd/${open.at(-1)?.fd}/${part}`;
            const handle = await openPath(here).catch((cause) => {
                if (path.purpose === 'written' && cause.code === 'ENOENT')
                    return null;
                throw cause;
            });
            if (handle === null)
                return missing(root, names, [part, ...left], path);
            if (!(await handle.stat()).isSymbolicLink()) {
                open.push(handle);
                names.push(part);
                continue;
            }
            await handle.close();
            links += 1;
            const to = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(here);
            const at = [...names, part].join('/');
            if (links > MOST_LINKS)
                throw refused(path, `leads through more than ${MOST_LINKS} links, the last ${at}`);
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(to))
                throw refused(path, `leads out of the workspace by the link ${at} to ${to}`);
            if (climbs(names.length, to))
                throw refused(path, `leads out of the workspace by the link ${at} to ${to}`);
            left.unshift(...to.split('/'));
        }
        return names.length === 0 ? root : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...names);
    }
    finally {
        for (const handle of open)
            await handle.close();
    }
}
/** Returns whether a link's text goes above the workspace from so many folders below it. */
function climbs(depth, to) {
    let now = depth;
    for (const part of to.split('/')) {
        if (part === '..')
            now -= 1;
        else if (part !== '' && part !== '.')
            now += 1;
        if (now < 0)
            return true;
    }
    return false;
}
function missing(root, names, rest, path) {
    if (rest.includes('..'))
        throw refused(path, 'goes up from a folder that does not exist');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...names, ...rest);
}
function openPath(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_PATH | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
}
async function outside(written, path) {
    const real = await realpathOf(written, path.purpose);
    const parts = real.split('/');
    const credentials = OF_CREDENTIALS.find((name) => parts.includes(name));
    if (credentials !== undefined && path.purpose !== 'written')
        throw refused(path, `is in ${credentials}, where credentials are kept`);
    const system = path.purpose === 'shown' ? OF_SYSTEM : OF_KERNEL;
    const folder = system.find((each) => real.startsWith(`${each}/`));
    if (folder !== undefined)
        throw refused(path, `is in ${folder}, a folder of the system`);
    const home = /^\/(?:root|home\/[^/]+)(?=\/)/.exec(real)?.[0];
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)()).catch(() => (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)());
    if (home !== undefined && home !== own && !own.startsWith(`${home}/`) && path.purpose !== 'written')
        throw refused(path, `is in ${home}, another user's home`);
    return real;
}
/** For a path that is written later, the nearest existing folder counts. */
async function realpathOf(written, purpose) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(written);
    }
    catch (cause) {
        const { code } = cause;
        if (purpose !== 'written' || code !== 'ENOENT' || written === '/')
            throw cause;
        const above = await realpathOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(written, '..'), purpose);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(above, written.split('/').at(-1) ?? '');
    }
}
function refused({ given, name }, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('path-refused', `The path ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(given, 160)} (${name}) ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(why, 200)}.`);
}


/***/ }),

/***/ 41782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ answerInWords),
/* harmony export */   _: () => (/* binding */ overallAnswer)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25709);

/**
 * Whether a call is allowed, refused, or either by its arguments. Any answer that is not a refusal counts as allowed.
 */
function overallAnswer(profile, architecture, name) {
    const kinds = new Set((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleAnswers */ .hW)(profile, architecture, name).map((answer) => answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0) ? 'denied' : 'allowed'));
    if (kinds.size > 1)
        return 'depends';
    return kinds.has('denied') ? 'denied' : 'allowed';
}
/**
 * Returns a filter's whole answer to a call in words, which are equal for filters with the same rules and answers:
 * `allowed`, `denied with errno 1`, or `allowed if arg0 = 2; else denied with errno 1`. Names come from outside.
 */
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

/** Maximum size of a trusted root, in bytes: public-good's is below 10 kB. */
const MAX_ROOT_BYTES = 4 * 1024 * 1024;
const PUBLIC_GOOD = {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
    tsaUrl: null,
};
/** GitHub's own instance, for repositories whose names must not appear in a public log. */
const GITHUB = {
    fulcioUrl: 'https://fulcio.githubapp.com',
    rekorUrl: null,
    tsaUrl: 'https://timestamp.githubapp.com',
};
/**
 * Returns the instance that signs: the named one, whole; otherwise the public-good one for a public repository of
 * github.com, and GitHub's own for every other one, whose name a public log must not reveal.
 *
 * @param visibility the token's `repository_visibility`; null if the token does not have it
 * @throws AttestationError `signing-instance` (usage) when the named one lacks something or is not safe to use
 */
function chooseInstance(named, serverUrl, visibility) {
    const instance = namedInstance(named);
    if (instance !== null)
        return instance;
    if (serverUrl === 'https://github.com')
        return visibility === 'public' ? PUBLIC_GOOD : GITHUB;
    throw problem(`No Sigstore instance is known for ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(serverUrl, 100)}`);
}
/** Returns whether it is GitHub's own instance, whose trusted root GitHub's command line prints. */
function isGitHubs({ fulcioUrl }) {
    return fulcioUrl === GITHUB.fulcioUrl;
}
/** Returns whether an instance's certificates are public-good's, whose trusted root this program ships. */
function isPublicGood({ fulcioUrl }) {
    return fulcioUrl === PUBLIC_GOOD.fulcioUrl;
}
/**
 * Returns the instance that the caller names, checked; null if none is named.
 *
 * @throws AttestationError `signing-instance` (usage) when it lacks something or is not safe to use
 */
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
/**
 * Checks an address that gets the identity token: https, or this machine itself. A slash at the end would be doubled.
 */
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
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('signing-instance', `${message}.`);
}


/***/ }),

/***/ 76347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   wM: () => (/* binding */ pemContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const LABELS = {
    'PRIVATE KEY': 'private',
    'ENCRYPTED PRIVATE KEY': 'encrypted',
    'PUBLIC KEY': 'public',
    CERTIFICATE: 'certificate',
    'RSA PRIVATE KEY': 'old-private',
    'EC PRIVATE KEY': 'old-private',
    'DSA PRIVATE KEY': 'old-private',
    'OPENSSH PRIVATE KEY': 'old-private',
    'ENCRYPTED SIGSTORE PRIVATE KEY': 'cosign',
    'ENCRYPTED COSIGN PRIVATE KEY': 'cosign',
};
/** Maximum size of a key file, in bytes: a PKCS#8 key of either kind is below 1 kB. */
const MAX_KEY_BYTES = 64 * 1024;
/** Returns what a key file holds, by its label alone. */
function pemContent(text) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
    return label === undefined ? 'none' : (LABELS[label] ?? 'other');
}
/** Returns which of the two a key is; null for every other key. */
function keyKind(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return isP256 ? 'p256' : null;
}
/** The hash that belongs to a key in DSSE as Sigstore uses it: SHA-256 for P-256, none for ed25519. */
function hashOf(kind) {
    return kind === 'p256' ? 'sha256' : null;
}
/** The fingerprint of a key's public half. */
function fingerprintOf(key) {
    const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicKey.export({ type: 'spki', format: 'der' }))
        .digest();
    return { hex: `sha256:${digest.toString('hex')}`, hint: digest.toString('base64') };
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

/** Returns the signer in one line for people. */
function signerLine(signedBy) {
    switch (signedBy.kind) {
        case 'key':
            return `key ${signedBy.fingerprint}`;
        case 'certificate':
            return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(`${signedBy.identity} (${signedBy.issuer})`, 500);
    }
}
/** Returns where the public half is on this machine; null if it is not a file. */
function publicPathOf(signedBy) {
    return signedBy.kind === 'key' ? signedBy.publicPath : null;
}
/**
 * Returns what a run trusts when it reads its own evidence back: exactly its signer. Nothing if it signed with an
 * instance whose trusted root it does not have: then the certificate cannot be checked here.
 */
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
/**
 * Returns the verifier for the trust that a reader's caller chose; undefined if the caller chose none. It loads only
 * what that trust needs: a key needs neither ASN.1 nor a trusted root.
 *
 * @throws AttestationError (usage) when the caller's key, root or pattern cannot be used
 */
async function loadVerifier(trust) {
    switch (trust.kind) {
        case 'not-chosen':
            return undefined;
        case 'key': {
            const [{ readPublicKey }, { keyVerifier }] = await Promise.all([
                __webpack_require__.e(/* import() */ 8706).then(__webpack_require__.bind(__webpack_require__, 68706)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(6245), __webpack_require__.e(6760), __webpack_require__.e(4796), __webpack_require__.e(4410)]).then(__webpack_require__.bind(__webpack_require__, 14410)),
            ]);
            return keyVerifier(readPublicKey(trust.publicKey));
        }
        case 'certificate': {
            const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(5779)]).then(__webpack_require__.bind(__webpack_require__, 25779)),
                Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(6760), __webpack_require__.e(4796), __webpack_require__.e(6215)]).then(__webpack_require__.bind(__webpack_require__, 46215)),
            ]);
            return certificateVerifier(trust, readTrustedRoot(trust.trustedRoot ?? (await publicGoodRoot())));
        }
    }
}
async function publicGoodRoot() {
    return (await __webpack_require__.e(/* import() */ 527).then(__webpack_require__.bind(__webpack_require__, 10527))).PUBLIC_GOOD_ROOT;
}


/***/ })

};
