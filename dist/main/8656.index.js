export const id = 8656;
export const ids = [8656,6725];
export const modules = {

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

/***/ 67972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42100);
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99643);
/* harmony import */ var _evidence_own_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35879);
/* harmony import */ var _evidence_present_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36863);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97284);
/* harmony import */ var _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40698);
/* harmony import */ var _foundation_place_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78171);
/* harmony import */ var _foundation_place_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67374);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19809);
/* harmony import */ var _foundation_separate_paths_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(64803);
/* harmony import */ var _foundation_take_back_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(79546);
/* harmony import */ var _report_facts_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(51715);
/* harmony import */ var _outside_evidence_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(36197);
















async function execute(input) {
    refuseIdlePolicy(input.options);
    const isNamed = typeof input.options['output'] === 'string';
    const source = await (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openEvidence */ .i)(await (isNamed ? _outside_evidence_js__WEBPACK_IMPORTED_MODULE_15__/* .real */ .x : _outside_evidence_js__WEBPACK_IMPORTED_MODULE_15__/* .addedTo */ .MX)(input.path));
    const facts = factsOf(source);
    if (isNamed)
        return writeViews(input, source, facts, null);
    const folder = source.kind === 'folder' ? source.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.');
    return (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_9__/* .inFolder */ ._z)(folder, false, async (held) => {
        if (source.kind === 'folder')
            await refuseOtherFolder(held, source);
        return writeViews(input, source, facts, { held, old: await ownPage(source, held) });
    });
}
async function writeViews({ path, options, terminal }, source, facts, own) {
    const written = {};
    const targets = [];
    for (const view of VIEWS) {
        const target = await targetOf(view, options[view.option], path, source);
        if (target !== null)
            targets.push({ view, target });
    }
    const named = targets.map(({ view, target }) => ({ name: `--${view.option}`, path: target }));
    await (0,_foundation_separate_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseSharedPaths */ .Y)((0,_foundation_separate_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .givenPaths */ .k)({ '--policy': options['policy'] }), named);
    const made = [];
    for (const { view, target } of targets)
        made.push({ view, target, bytes: Buffer.from(await view.make(facts, source, options)) });
    for (const { view, target, bytes } of made) {
        await (own !== null && view.option === 'output'
            ? (0,_foundation_place_files_js__WEBPACK_IMPORTED_MODULE_10__/* .placeFiles */ .h)(own.held, [[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target), bytes]], own.old === null ? [] : [(0,_evidence_present_file_js__WEBPACK_IMPORTED_MODULE_5__/* .asOld */ .ki)(own.old)])
            : (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_9__/* .placeFile */ .af)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target), bytes));
        written[view.option] = target;
        terminal.print(`${view.name.padEnd(8)} ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(target, 4096)}`);
    }
    terminal.result({ written });
    return 0;
}
async function refuseOtherFolder(held, { path, bundle }) {
    if (bundle === null || (await (0,_foundation_take_back_js__WEBPACK_IMPORTED_MODULE_13__/* .hasBytes */ .gI)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(held.inside, bundle.name), bundle.bytes)))
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .AttestationError */ .L7('evidence-replaced', `What is at ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(path, 4096)} is not the evidence that was read.`);
}
async function ownPage(source, held) {
    const bundle = source.kind === 'folder' ? null : (source.bundle?.bytes ?? null);
    const old = await (0,_evidence_present_file_js__WEBPACK_IMPORTED_MODULE_5__/* .presentIn */ .Tk)(held.inside, _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_NAME */ .F5);
    const isBundles = source.kind === 'folder' || (await isOnlyBundle(source));
    await refuseOthersPage(held, isBundles, bundle);
    return old;
}
const VIEWS = [
    {
        option: 'output',
        name: 'page',
        make: async (_, { bundle }) => (await Promise.all(/* import() */[__webpack_require__.e(3091), __webpack_require__.e(5406), __webpack_require__.e(3707)]).then(__webpack_require__.bind(__webpack_require__, 53707))).renderReport(bundle?.bytes ?? new Uint8Array()),
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
    {
        option: 'oscal',
        name: 'OSCAL',
        make: async (_, source, options) => (await Promise.all(/* import() */[__webpack_require__.e(5406), __webpack_require__.e(355)]).then(__webpack_require__.bind(__webpack_require__, 80355))).oscalText(source, options),
    },
];
function refuseIdlePolicy(options) {
    if (options['policy'] === undefined || options['oscal'] !== undefined)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .AttestationError */ .L7('invalid-setting', '--policy is for --oscal, and this command writes no OSCAL.', { advice: 'Add --oscal, or use verify.' });
}
async function refuseOthersPage({ path: folder, inside }, isBundles, bundle) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_NAME */ .F5);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inside, _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_NAME */ .F5)).catch(() => null);
    if (found === null)
        return;
    if (!isBundles && (await holdsEvidence(inside)))
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .AttestationError */ .L7('output-exists', `There is a ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(path)} already, next to the evidence that it belongs to.`);
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_11__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inside, _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_NAME */ .F5), LARGEST_PAGE);
    const shown = read.kind === 'bytes' ? (0,_evidence_own_page_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleOfPage */ .tP)(read.bytes) : null;
    if (shown !== null && (bundle === null || shown === (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Of */ .Bj)(bundle)))
        return;
    const whose = shown === null ? 'this program did not make it' : 'it is the page of another bundle';
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .AttestationError */ .L7('output-exists', `There is a ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(path)} already, and ${whose}.`);
}
async function isOnlyBundle({ kind, path }) {
    if (kind !== 'bundle' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== (await (0,_outside_evidence_js__WEBPACK_IMPORTED_MODULE_15__/* .real */ .x)('.')))
        return false;
    const entries = await (0,_foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .entriesOf */ .Mc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), MOST_ENTRIES).catch(() => []);
    const bundles = entries.filter(({ name }) => (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isBundleName */ .aR)(name));
    return bundles.length === 1 && bundles[0]?.name === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
}
async function holdsEvidence(folder) {
    const entries = await (0,_foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .entriesOf */ .Mc)(folder, MOST_ENTRIES).catch(() => null);
    return entries === null || entries.some(({ name }) => (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isBundleName */ .aR)(name));
}
const MOST_ENTRIES = 100_000;
const LARGEST_PAGE = 64 << 20;
async function targetOf({ option }, given, path, source) {
    const own = source.kind === 'folder' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source.path, _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_NAME */ .F5) : null;
    if (typeof given !== 'string')
        return option === 'output' ? (own ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_NAME */ .F5)) : null;
    if (option === 'output' && own !== null && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given) === own)
        return own;
    return (0,_outside_evidence_js__WEBPACK_IMPORTED_MODULE_15__/* .outsideEvidence */ .Dv)([path], source, given, `--${option}`);
}
function factsOf(source) {
    try {
        return (0,_report_facts_js__WEBPACK_IMPORTED_MODULE_14__/* .reportFacts */ .g)(source.bundle?.bytes ?? new Uint8Array());
    }
    catch (cause) {
        const [problem] = source.problems;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .AttestationError */ .L7('no-bundle', problem?.sentence ?? `No bundle at ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(source.path)} follows its schema.`, { cause });
    }
}


/***/ }),

/***/ 99643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   Iy: () => (/* binding */ OPEN_LIMITS),
/* harmony export */   QH: () => (/* binding */ openZip),
/* harmony export */   Tm: () => (/* binding */ openEvidenceIn),
/* harmony export */   i: () => (/* binding */ openEvidence),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84177);
/* harmony import */ var _foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48889);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19809);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8621);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42100);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46706);










const OPEN_LIMITS = {
    files: 64,
    fileBytes: _canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_LIMITS */ .kw.bytes,
    totalBytes: 4 * _canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_LIMITS */ .kw.bytes,
};
const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');
async function openEvidence(path, follow = true) {
    try {
        if (!follow)
            return await openFound(path);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return found.isDirectory() ? await openFolder(path) : await openFile(path);
    }
    catch (error) {
        return closed(path, 'bundle', notOpened(path, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_9__/* .codeOf */ .$N)(error)));
    }
}
async function openFound(path) {
    const around = await (0,_foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .holdFolder */ .Ub)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(around.inside, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)));
        if (found.isSymbolicLink())
            return closed(path, 'bundle', (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-link', path));
        return await (found.isDirectory() ? openFolder(path, around.inside) : openFile(path, around.inside));
    }
    finally {
        await around.release();
    }
}
async function openEvidenceIn(around, path) {
    try {
        return await openFolder(path, around);
    }
    catch (error) {
        return closed(path, 'folder', notOpened(path, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_9__/* .codeOf */ .$N)(error)));
    }
}
async function openFolder(path, around = null) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY;
    const handle = around === null
        ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags)
        : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(around, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)), flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        const inside = `/proc/self/fd/${handle.fd}`;
        const entries = await entriesIn(inside);
        if (entries === null)
            return closed(path, 'folder', tooMany(path));
        const sole = around === null && entries.length === 1 ? entries[0] : undefined;
        if (sole?.isDirectory())
            return await openFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, sole.name), inside);
        if (sole?.isFile() && sole.name.endsWith('.zip'))
            return await openFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, sole.name), inside);
        return await readFolder(path, inside, entries);
    }
    finally {
        await handle.close().catch(() => undefined);
    }
}
async function readFolder(path, inside, entries) {
    const files = new Map();
    const problems = [];
    let left = OPEN_LIMITS.totalBytes;
    for (const { name } of entries) {
        const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(`${inside}/${name}`, Math.min(left, OPEN_LIMITS.fileBytes), false);
        if (read.kind === 'bytes') {
            files.set(name, read.bytes);
            left -= read.bytes.length;
        }
        else
            problems.push(refusal(name, read));
    }
    return sourceOf(path, 'folder', files, problems);
}
async function entriesIn(folder) {
    const entries = [];
    for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(folder)) {
        if (entries.length === OPEN_LIMITS.files)
            return null;
        entries.push(entry);
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function openFile(path, around = null) {
    const at = around === null ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(around, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(at, OPEN_LIMITS.totalBytes, false);
    if (read.kind !== 'bytes')
        return closed(path, 'bundle', refusal(path, read));
    const isZip = Buffer.from(read.bytes.subarray(0, ZIP_MAGIC.length)).equals(ZIP_MAGIC);
    return isZip ? openZip(path, read.bytes) : openBundleAlone(path, read.bytes);
}
async function openZip(path, bytes) {
    const { unzip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1926)]).then(__webpack_require__.bind(__webpack_require__, 51926));
    const zip = await unzip(bytes, OPEN_LIMITS);
    return sourceOf(path, 'zip', zip.files, zip.problems);
}
async function openBundleAlone(path, bytes) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    const signature = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)((0,_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureName */ .S1)(path), OPEN_LIMITS.fileBytes, false);
    const files = new Map(signature.kind === 'bytes' ? [[(0,_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureName */ .S1)(name), signature.bytes]] : []);
    const problems = signature.kind === 'bytes' || signature.kind === 'missing'
        ? []
        : [refusal((0,_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureName */ .S1)(name), signature)];
    return { path, kind: 'bundle', bundle: { name, bytes }, files, problems };
}
function sourceOf(path, kind, files, problems) {
    const [name, ...others] = [...files.keys()].filter(_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isBundleName */ .aR);
    const bytes = name === undefined ? undefined : files.get(name);
    if (name === undefined || bytes === undefined) {
        return { path, kind, bundle: null, files, problems: [...problems, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('bundle-missing')] };
    }
    if (others.length > 0) {
        const several = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('bundle-ambiguous', null, [name, ...others].join(', '));
        return { path, kind, bundle: null, files, problems: [...problems, several] };
    }
    const rest = new Map([...files].filter(([each]) => each !== name));
    return { path, kind, bundle: { name, bytes }, files: rest, problems };
}
function closed(path, kind, problem) {
    return { path, kind, bundle: null, files: new Map(), problems: [problem] };
}
function notOpened(path, code) {
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    const shown = (0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredentials */ .ri)(path);
    return missing ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-missing', shown) : unreadable(shown, code);
}
function refusal(name, read, limit = OPEN_LIMITS.fileBytes) {
    switch (read.kind) {
        case 'missing':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-missing', name);
        case 'folder':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-folder', name);
        case 'link':
        case 'unsafe':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-link', name);
        case 'unreadable':
            return unreadable(name, read.detail);
        case 'too-large':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-too-large', name, `${limit} bytes`);
    }
}
function unreadable(path, code) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-unreadable', path, code);
}
function tooMany(path) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)('evidence-too-large', path, `${OPEN_LIMITS.files} files`);
}


/***/ }),

/***/ 35879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tP: () => (/* binding */ bundleOfPage),
/* harmony export */   wA: () => (/* binding */ PAGE_META)
/* harmony export */ });
/* unused harmony export HEAD_BYTES */
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);

const PAGE_META = { generator: 'sandbox-attestation', bundle: 'sandbox-attestation-bundle' };
const HEAD_BYTES = 1024;
const OWN = new RegExp(`<meta name="generator" content="${PAGE_META.generator}"/><meta name="${PAGE_META.bundle}" content="([^"]+)"/>`);
function bundleOfPage(page) {
    const head = Buffer.from(page.subarray(0, HEAD_BYTES)).toString('latin1');
    const digest = OWN.exec(head)?.[1];
    return (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(digest) ? digest : null;
}


/***/ }),

/***/ 36863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ presentIn),
/* harmony export */   ki: () => (/* binding */ asOld),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/* unused harmony export isStill */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11455);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19809);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87444);





async function isReplaced(path, name, replaces) {
    if (replaces === 'nothing' || replaces === 'all')
        return replaces === 'all';
    const old = replaces.find((each) => each.name === name);
    return old !== undefined && (await isStill(old, path));
}
async function presentIn(inside, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inside, name);
    const id = await idOf(path);
    return id === null ? null : { name, id, sha256: await digestAt(path) };
}
function asOld(present) {
    return { name: present.name, isStill: (path) => isStill(present, path) };
}
async function isStill({ id, sha256 }, path) {
    return (await idOf(path)) === id || (sha256 !== null && (await digestAt(path)) === sha256);
}
async function idOf(path) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path, { bigint: true }).catch(() => null);
    if (facts === null || !(facts.isFile() || facts.isSymbolicLink()))
        return null;
    return [facts.mode, facts.dev, facts.ino, facts.birthtimeNs, facts.mtimeNs, facts.size].join();
}
async function digestAt(path) {
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_LIMITS */ .kw.bytes, false);
    return read.kind === 'bytes' ? (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(read.bytes) : null;
}


/***/ }),

/***/ 54699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ largerThanDefault),
/* harmony export */   Kl: () => (/* binding */ largerInWords),
/* harmony export */   LR: () => (/* binding */ limitsOfRun),
/* harmony export */   i: () => (/* binding */ argumentsBefore)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80402);
/* harmony import */ var _probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25052);
/* harmony import */ var _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14001);
/* harmony import */ var _probes_run_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74730);





function argumentsBefore({ run, image_digest }) {
    return run.arguments.slice(0, run.arguments.lastIndexOf(image_digest));
}
const limitsOfRun = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((created) => (0,_probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsIn */ .UQ)((0,_probes_run_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlags */ .u)(argumentsBefore(created))));
function largerThanDefault(created) {
    const limits = limitsOfRun(created);
    return Object.fromEntries((0,_probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .largerLimits */ ._v)(limits, _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LIMITS */ .Bz).map((name) => [name, limits[name]]));
}
function largerInWords(created) {
    return (0,_probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsInWords */ .Zf)(largerThanDefault(created)).join(', ');
}


/***/ }),

/***/ 64187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ subjectInWords),
/* harmony export */   Yi: () => (/* binding */ profileInWords),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   qj: () => (/* binding */ subjectInTitle)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72587);
/* harmony import */ var _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18620);
/* harmony import */ var _release_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53954);




const subjectOf = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)(({ host, image_digest, seccomp_sha256 }) => ({
    kind: (0,_release_image_js__WEBPACK_IMPORTED_MODULE_3__/* .notReleaseImage */ .gN)(host.inventory) === null ? 'reference' : 'own',
    profile: profileOf(seccomp_sha256),
    image: image_digest,
}));
function profileOf(digest) {
    if (digest === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_PROFILES */ .B6['seccomp/targeted-deny.json'])
        return 'targeted-deny';
    return digest === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_PROFILES */ .B6['seccomp/deny-by-default.json'] ? 'deny-by-default' : 'own';
}
function subjectInWords({ kind, profile, image }, bundle) {
    const what = kind === 'reference'
        ? 'the reference sandbox of this release, not an image of yours'
        : `image ${image}${sourceInWords(bundle)}`;
    return `${what}, under ${profileInWords(profile)}`;
}
function profileInWords(profile) {
    return profile === 'own' ? 'a seccomp profile of your own' : profile;
}
function sourceInWords({ venue_facts: facts }) {
    if (!('GITHUB_SHA' in facts))
        return '';
    return ` (of a run of ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(facts.GITHUB_REPOSITORY, 140)} at ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(facts.GITHUB_SHA, 64)})`;
}
function subjectInTitle({ kind, image }) {
    return kind === 'reference' ? 'the reference sandbox' : `image ${image.slice(0, 'sha256:'.length + 12)}`;
}


/***/ }),

/***/ 57999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ SIGNING_GAP_MS),
/* harmony export */   rn: () => (/* binding */ CLOCK_SKEW_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   xS: () => (/* binding */ WRITING_GAP_MS)
/* harmony export */ });
const DAY_MS = 86_400_000;
const CLOCK_SKEW_MS = 5 * 60_000;
const WRITING_GAP_MS = DAY_MS;
const SIGNING_GAP_MS = DAY_MS;


/***/ }),

/***/ 50104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ENDING_SIGNALS)
/* harmony export */ });
const ENDING_SIGNALS = [
    'SIGHUP',
    'SIGINT',
    'SIGQUIT',
    'SIGTRAP',
    'SIGABRT',
    'SIGUSR1',
    'SIGUSR2',
    'SIGALRM',
    'SIGTERM',
    'SIGSTKFLT',
    'SIGXCPU',
    'SIGVTALRM',
    'SIGPROF',
    'SIGIO',
    'SIGPWR',
    'SIGSYS',
];


/***/ }),

/***/ 6161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ baseDirectory),
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);



function homeFolder() {
    try {
        const home = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
        return isFixed(home) ? home : (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('invalid-setting', 'This user has no account and no HOME.', {
            advice: 'Set HOME to the absolute path of a folder of this user’s.',
            cause,
        });
    }
}
function isFixed(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)}/`.startsWith('/proc/');
}
function baseDirectory(given, ...usual) {
    const folder = given !== undefined && isFixed(given) ? given : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(), ...usual);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'sandbox-attestation');
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

/***/ 67374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ placePartsOver),
/* harmony export */   h: () => (/* binding */ placeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _place_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78171);
/* harmony import */ var _take_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79546);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8621);
/* harmony import */ var _unfinished_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25588);






async function placeFiles(folder, files, old = []) {
    const waiting = files.map(([name, bytes]) => {
        const isOurs = (path) => (0,_take_back_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBytes */ .gI)(path, bytes);
        return { name, bytes, at: (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedPath */ .t1)(folder, name), isOurs };
    });
    const work = waiting.reduceRight((inner, { at }) => () => (0,_unfinished_files_js__WEBPACK_IMPORTED_MODULE_4__/* .whileUnfinished */ .V)(at, inner), () => placeWaiting(folder, waiting, old));
    await work();
}
async function placeWaiting(folder, files, old) {
    try {
        for (const each of files.toReversed())
            await writeWhole(folder, each);
        await giveNames(folder, files, old);
    }
    catch (error) {
        for (const { at } of files)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(at, { force: true }).catch(() => undefined);
        throw error;
    }
}
function placePartsOver(folder, name, make, old) {
    const isOurs = async () => false;
    return (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .placePartsIn */ .fT)(folder, name, make, (at) => giveNames(folder, [{ name, at, isOurs }], old === null ? [] : [old]));
}
async function giveNames(folder, files, old) {
    const undo = [];
    const last = [];
    try {
        for (const each of old)
            await putAside(folder, each, undo, last);
        for (const each of files) {
            await giveName(folder, each);
            undo.push(() => (0,_take_back_js__WEBPACK_IMPORTED_MODULE_3__/* .takeBack */ .zH)(folder, each.name, each.isOurs));
        }
    }
    catch (error) {
        for (const step of undo.toReversed())
            await step().catch(() => undefined);
        throw error;
    }
    for (const step of last)
        await step().catch(() => undefined);
}
async function writeWhole(folder, { name, bytes, at }) {
    await (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .checkReplaceable */ .X7)(folder, name);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(at, 'wx', 0o644);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .notWritten */ .xc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name), error);
    }
}
async function giveName(folder, { name, at }) {
    await (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .linkNew */ .V4)(at, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.inside, name)).catch((cause) => {
        throw (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .notWritten */ .xc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name), cause);
    });
}
async function putAside(folder, { name, isStill }, undo, last) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.inside, name);
    const aside = (0,_take_back_js__WEBPACK_IMPORTED_MODULE_3__/* .asidePath */ .ie)(folder, name);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(at, aside);
        if (await isStill(aside).catch(() => false)) {
            undo.push(() => (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .linkNew */ .V4)(aside, at));
            last.push(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside));
        }
        else
            await (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .linkNew */ .V4)(aside, at);
    }
    catch (error) {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .notWritten */ .xc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name), error);
    }
}


/***/ }),

/***/ 68971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ linkTextSync),
/* harmony export */   WY: () => (/* binding */ resolveText),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   ZG: () => (/* binding */ realPathIfThere),
/* harmony export */   yX: () => (/* binding */ linkText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);





async function realPath(path) {
    return textOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path, 'buffer'), path);
}
function realPathIfThere(path) {
    return realPath(path).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    });
}
async function linkText(path) {
    return textOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path, 'buffer'), path);
}
function linkTextSync(path) {
    return textOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path, 'buffer'), path);
}
async function resolveText(base, given) {
    const parts = given.split('/');
    for (const [index, part] of parts.entries()) {
        if (part !== '..' || index === 0)
            continue;
        const before = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, parts.slice(0, index).join('/') || '/');
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(before).catch(() => null);
        if (found?.isSymbolicLink() === true)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('path-refused', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(given, 200)} goes up from the link ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(before, 200)}, which could mean two folders.`);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, given);
}
function textOf(bytes, path) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('path-refused', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path, 200)} leads to a name that is not UTF-8, and would be read as another one.`);
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

/***/ 79546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gI: () => (/* binding */ hasBytes),
/* harmony export */   ie: () => (/* binding */ asidePath),
/* harmony export */   zH: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _place_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78171);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19809);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8621);





async function takeBack(folder, name, isOurs) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.inside, name);
    const aside = asidePath(folder, name);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(at, aside);
        try {
            if (await isOurs(aside))
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside);
        }
        catch (error) {
            await (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .linkNew */ .V4)(aside, at);
            throw error;
        }
        await (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .linkNew */ .V4)(aside, at);
    }
    catch (error) {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .notWritten */ .xc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name), error);
    }
}
function asidePath(folder, name) {
    const own = (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedName */ .D0)(name) ?? name;
    return (0,_place_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedPath */ .t1)(folder, Buffer.byteLength(own) > LONGEST_ASIDE ? 'file' : own);
}
const LONGEST_ASIDE = 200;
async function hasBytes(path, bytes) {
    const read = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, bytes.length, false);
    return read.kind === 'bytes' && read.bytes.equals(bytes);
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

/***/ 721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sk: () => (/* binding */ resolveAbove),
  ii: () => (/* binding */ resolveBelow),
  z1: () => (/* binding */ resolveInWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/home-folder.js
var home_folder = __webpack_require__(6161);
// EXTERNAL MODULE: ./build/src/foundation/real-path.js
var real_path = __webpack_require__(68971);
;// CONCATENATED MODULE: ./build/src/foundation/outside-path.js




const OF_KERNEL = ['/proc', '/sys', '/dev'];
const OF_SYSTEM = [
    ...OF_KERNEL,
    ...['/etc', '/run', '/boot', '/var', '/usr', '/lib', '/lib32', '/lib64', '/libx32', '/bin', '/sbin'],
];
const OF_CALLER = [
    ...['/usr/local/src', '/usr/src', '/var/tmp', '/var/local'],
    ...['cache', 'lib', 'log', 'spool'].map((each) => `/var/${each}/sandbox-attestation`),
];
const OF_CREDENTIALS = [
    ...['.docker', '.ssh', '.aws', '.azure', '.kube', '.gnupg', '.oci', '.gcloud', '.password-store'],
    ...['.netrc', '.npmrc', '.git-credentials', '.pgpass', '.vault-token'],
    ...['.credentials', '.credentials_rsaparams', '.runner', '.git'],
];
const ALSO_OF_CREDENTIALS = ['.config', '.gem', '.cargo', '.m2', '.local'];
const RULES = {
    shown: {
        credentials: [...OF_CREDENTIALS, ...ALSO_OF_CREDENTIALS],
        system: OF_SYSTEM,
        ownersCount: true,
    },
    read: {
        credentials: [...OF_CREDENTIALS, ...ALSO_OF_CREDENTIALS],
        system: OF_KERNEL,
        ownersCount: true,
    },
    used: { credentials: [], system: OF_KERNEL, ownersCount: false },
    secret: { credentials: [], system: OF_KERNEL, ownersCount: true },
    written: { credentials: OF_CREDENTIALS, system: OF_SYSTEM, ownersCount: true },
};
async function outsidePath(written, purpose, workspace) {
    const real = await realpathOf(written, purpose);
    const { credentials, system, ownersCount } = RULES[purpose];
    const parts = real.split('/');
    const secret = credentials.find((name) => parts.includes(name));
    if (secret !== undefined)
        return { real, refused: `is in ${secret}, where credentials are kept` };
    const own = await ownersOf(workspace);
    const isCallers = OF_CALLER.some((each) => isIn(real, each));
    const folder = isCallers ? undefined : system.find((each) => isIn(real, each));
    const mayBeUsers = purpose === 'written' && !OF_KERNEL.some((each) => isIn(real, each));
    if (folder !== undefined && !(mayBeUsers && (await belongsToUser(real, own))))
        return { real, refused: `is in ${folder}, a folder of the system` };
    return { real, refused: ownersCount ? await whyForeign(real, own) : null };
}
async function ownersOf(workspace) {
    const root = (await (0,promises_.stat)('/')).uid;
    return { root, users: [process.geteuid?.() ?? root, (await (0,promises_.stat)(workspace)).uid] };
}
async function belongsToUser(real, { root, users }) {
    const { uid } = await (0,promises_.lstat)(await existing(real));
    return uid !== root && users.includes(uid);
}
async function whyForeign(real, { root, users }) {
    const home = await (0,real_path/* realPathIfThere */.ZG)((0,home_folder/* homeFolder */.W)());
    for (let at = await existing(real); at !== '/'; at = (0,external_node_path_.dirname)(at)) {
        if (at === home)
            return null;
        const { uid } = await (0,promises_.lstat)(at);
        if (uid !== root && !users.includes(uid))
            return `is in ${at}, which belongs to another user`;
        if (at === '/root' && users[0] !== root)
            return `is in ${at}, another user's home`;
    }
    return null;
}
async function existing(real) {
    const found = await (0,promises_.lstat)(real).catch(() => null);
    return found !== null || real === '/' ? real : existing((0,external_node_path_.dirname)(real));
}
function isIn(real, folder) {
    return `${real}/`.startsWith(`${folder}/`);
}
async function realpathOf(written, purpose) {
    try {
        return await (0,real_path/* realPath */.Ye)(written);
    }
    catch (cause) {
        const { code } = cause;
        if (purpose !== 'written' || code !== 'ENOENT' || written === '/')
            throw cause;
        const above = await realpathOf((0,external_node_path_.join)(written, '..'), purpose);
        return (0,external_node_path_.join)(above, written.split('/').at(-1) ?? '');
    }
}

;// CONCATENATED MODULE: ./build/src/foundation/workspace-path.js






const OF_GIT = '.git';
async function resolveInWorkspace(path) {
    const { given, workspace, purpose } = path;
    if (given.includes('\0'))
        throw refused(path, 'holds a NUL character');
    const here = await (0,real_path/* realPath */.Ye)(workspace);
    const checkout = await checkoutOf(here);
    const written = await (0,real_path/* resolveText */.WY)(workspace, given);
    const bases = [
        [(0,external_node_path_.resolve)(workspace), here],
        [here, here],
        ...(checkout === null
            ? []
            : [[checkout.given, checkout.real], [checkout.real, checkout.real]]),
    ];
    const root = checkout?.real ?? here;
    for (const [base, real] of bases) {
        if (written === base)
            return real;
        if (!written.startsWith(`${base}/`))
            continue;
        const found = await beneath(root, partsOf(root, `${real}/${written.slice(base.length + 1)}`), path);
        const isOfGit = (purpose === 'shown' || purpose === 'read' || purpose === 'written') &&
            partsOf(root, found).includes(OF_GIT);
        if (isOfGit)
            throw refused(path, `is in ${OF_GIT}, where credentials are kept`);
        return found;
    }
    const outside = await outsidePath(written, purpose, here);
    if (outside.refused !== null)
        throw refused(path, outside.refused);
    return outside.real;
}
async function checkoutOf(folder) {
    const given = (0,external_node_path_.resolve)(process.env['GITHUB_WORKSPACE'] || '/');
    const real = await (0,real_path/* realPath */.Ye)(given).catch(() => '/');
    return real !== '/' && folder.startsWith(`${real}/`) ? { given, real } : null;
}
function partsOf(root, path) {
    return path === root ? [] : path.slice(root.length + 1).split('/');
}
async function resolveAbove(path) {
    const written = await (0,real_path/* resolveText */.WY)(path.workspace, path.given);
    try {
        const above = await resolveInWorkspace({ ...path, given: (0,external_node_path_.dirname)(written), purpose: 'written' });
        const whole = (0,external_node_path_.join)(above, (0,external_node_path_.basename)(written));
        if ((await (0,promises_.lstat)(whole).catch(() => null))?.isSymbolicLink())
            return whole;
        return await resolveInWorkspace({ ...path, given: whole, purpose: 'written' });
    }
    catch (error) {
        if (error instanceof errors/* AttestationError */.L7)
            throw error;
        return written;
    }
}
async function resolveBelow(path) {
    const root = await (0,real_path/* realPath */.Ye)(path.workspace);
    const written = await (0,real_path/* resolveText */.WY)(root, path.given);
    if ((0,external_node_path_.isAbsolute)(path.given) || path.given.includes('\0') || climbs(0, path.given))
        throw refused(path, 'leads out of the workspace');
    return written === root ? root : beneath(root, written.slice(root.length + 1).split('/'), path);
}
const MOST_LINKS = 40;
const MOST_NAMES = 4_096;
const O_PATH = 0o10000000;
async function beneath(root, parts, path) {
    const open = [await openPath(root)];
    const names = [];
    const left = [...parts];
    let links = 0;
    let total = left.length;
    try {
        if (total > MOST_NAMES)
            throw refused(path, `comes to more than ${MOST_NAMES} names`);
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
            const at = [...names, part].join('/');
            const to = await (0,real_path/* linkText */.yX)(here).catch((error) => {
                if (error instanceof errors/* AttestationError */.L7)
                    throw refused(path, `has the link ${at}, which is not UTF-8`);
                throw refused(path, `has the link ${at}, which changed while it was read`);
            });
            if (links > MOST_LINKS)
                throw refused(path, `leads through more than ${MOST_LINKS} links, the last ${at}`);
            if ((0,external_node_path_.isAbsolute)(to))
                throw refused(path, `leads out of the workspace by the link ${at} to ${to}`);
            if (climbs(names.length, to))
                throw refused(path, `leads out of the workspace by the link ${at} to ${to}`);
            const more = to.split('/');
            total += more.length;
            if (total > MOST_NAMES)
                throw refused(path, `comes to more than ${MOST_NAMES} names, the last link ${at}`);
            left.unshift(...more);
        }
        return names.length === 0 ? root : (0,external_node_path_.join)(root, ...names);
    }
    finally {
        for (const handle of open)
            await handle.close();
    }
}
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
    return (0,external_node_path_.join)(root, ...names, ...rest);
}
function openPath(path) {
    return (0,promises_.open)(path, O_PATH | external_node_fs_.constants.O_NOFOLLOW);
}
function refused({ given, name }, why) {
    return new errors/* AttestationError */.L7('path-refused', `The path ${(0,errors/* printable */.g$)(given, 160)} (${name}) ${(0,errors/* printable */.g$)(why, 200)}.`);
}


/***/ }),

/***/ 51715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ probeCounts),
/* harmony export */   g: () => (/* binding */ reportFacts)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34731);
/* harmony import */ var _evidence_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19351);
/* harmony import */ var _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16364);
/* harmony import */ var _evidence_l1_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8427);
/* harmony import */ var _evidence_parse_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57221);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28246);
/* harmony import */ var _evidence_run_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54699);







function reportFacts(bundleBytes) {
    const parsed = (0,_evidence_parse_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBundle */ .Q)(bundleBytes);
    if (!parsed.ok)
        throw new Error('these bytes are not a bundle of this schema');
    const { bundle } = parsed;
    const name = (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle);
    const { profile, findings } = (0,_evidence_case_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleCase */ .d)(bundle);
    return {
        bundle,
        bundleName: name,
        reading: (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvidence */ .At)({
            path: name,
            kind: 'bundle',
            bundle: { name, bytes: bundleBytes },
            files: new Map(),
            problems: [],
        }, _evidence_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_EXPECTATIONS */ .cV, new Date(bundle.created_at)),
        restrictions: findings?.restrictions ?? [],
        profile,
        limits: (0,_evidence_run_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitsOfRun */ .LR)(bundle),
    };
}
function probeCounts(probes) {
    const run = probes.filter(({ judgement }) => judgement !== null);
    return {
        run: run.length,
        passed: run.filter(({ judgement }) => judgement?.verdict === 'PASS').length,
        corroborated: run.filter(_evidence_l1_status_js__WEBPACK_IMPORTED_MODULE_3__/* .stands */ .E).length,
    };
}


/***/ })

};
