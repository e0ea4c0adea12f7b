export const id = 5921;
export const ids = [5921];
export const modules = {

/***/ 56959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withEngines)
/* harmony export */ });
/* harmony import */ var _container_run_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99717);
/* harmony import */ var _engine_choose_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8814);
/* harmony import */ var _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81553);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _venue_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87376);





/**
 * Connects to each engine of this machine and passes the answers to `use`; then removes the clients' private
 * configuration.
 */
async function withEngines(runContext, use) {
    const machine = await (0,_venue_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .readMachine */ .Uc)();
    const folder = await (0,_container_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .makeRunFolder */ .GU)(runContext.temporaryFolder, (0,_container_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .newRunId */ .F$)(), '');
    let answers = [];
    try {
        const connect = async (name) => {
            try {
                const { environment } = runContext;
                return {
                    name,
                    engine: await (0,_engine_choose_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseEngine */ .m)(name, { environment, clientConfig: folder.clientConfig, machine }),
                };
            }
            catch (error) {
                if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L)
                    return { name, problem: error };
                throw error;
            }
        };
        answers = await Promise.all(_foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ENGINE_NAMES */ .G.map(connect));
        return await use(answers, machine);
    }
    finally {
        for (const answer of answers)
            if ('engine' in answer)
                await answer.engine.close();
        await (0,_container_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeRunFolder */ .UG)(folder);
    }
}


/***/ }),

/***/ 87940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cleanUp),
/* harmony export */   x: () => (/* binding */ lookFor)
/* harmony export */ });
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72850);

/** A removal may reveal more: what an engine was still making for a killed program, what it no longer lists. */
const LOOKS = 3;
/**
 * Removes the orphans of dead runs, and looks again until it finds nothing more.
 *
 * @param runId only that run's, as {@link findOrphans} has it, and Podman's orphaned processes; null for all
 * @param clean empties an OUTPUT that this user may not
 * @throws AttestationError `engine-call`, only after it has removed what it found
 */
async function cleanUp(engine, temporary, clean, runId = null) {
    const found = new Set();
    for (let look = 0; look < LOOKS; look += 1) {
        const orphans = await (0,_orphans_js__WEBPACK_IMPORTED_MODULE_0__/* .findOrphans */ .tQ)(engine, temporary, runId);
        await (0,_orphans_js__WEBPACK_IMPORTED_MODULE_0__/* .removeOrphans */ .C_)(engine, orphans, clean);
        // Only now: the removal of a half-made container that is listed may leave an orphan.
        const orphaned = await findOrphaned(engine, runId);
        await engine.orphaned?.remove(orphaned);
        const names = namesOf(orphans, orphaned);
        if (names.length === 0)
            return { found: [...found], left: [], undecided: orphans.undecided };
        for (const name of names)
            found.add(name);
    }
    const orphans = await (0,_orphans_js__WEBPACK_IMPORTED_MODULE_0__/* .findOrphans */ .tQ)(engine, temporary, runId);
    const left = namesOf(orphans, await findOrphaned(engine, runId));
    return { found: [...new Set([...found, ...left])], left, undecided: orphans.undecided };
}
/** Finds the orphans of dead runs, and removes none. @throws AttestationError `engine-call` */
async function lookFor(engine, temporary) {
    const orphans = await (0,_orphans_js__WEBPACK_IMPORTED_MODULE_0__/* .findOrphans */ .tQ)(engine, temporary);
    const names = namesOf(orphans, await findOrphaned(engine, null));
    return { found: names, left: names, undecided: orphans.undecided };
}
async function findOrphaned(engine, runId) {
    if (engine.orphaned === null)
        return [];
    const processes = await engine.orphaned.processes();
    return runId === null ? [...processes, ...(await engine.orphaned.files())] : processes;
}
function namesOf(orphans, orphaned) {
    return [...new Set([...(0,_orphans_js__WEBPACK_IMPORTED_MODULE_0__/* .namesLeft */ .o_)(orphans), ...orphaned.map(({ name }) => name)])];
}


/***/ }),

/***/ 72850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ isRunUnderWay),
/* harmony export */   C_: () => (/* binding */ removeOrphans),
/* harmony export */   I3: () => (/* binding */ deadNetworks),
/* harmony export */   o_: () => (/* binding */ namesLeft),
/* harmony export */   tQ: () => (/* binding */ findOrphans)
/* harmony export */ });
/* unused harmony export NOTHING_LEFT */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _engine_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31817);
/* harmony import */ var _engine_failed_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14464);
/* harmony import */ var _engine_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83317);
/* harmony import */ var _engine_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70291);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99717);








/** The result of a search that found nothing. */
const NOTHING_LEFT = {
    containers: [],
    networks: [],
    images: [],
    folders: [],
    undecided: [],
};
const RUN_NAME = new RegExp(`^${_engine_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME_PREFIX */ .ve}[0-9a-f]{32}$`);
/**
 * Finds the orphans of dead runs: our containers, networks and images, wherever their folders are, and run folders
 * below `temporary`. It skips a run whose program is alive, or may be, unless `runId` names that run (a cancelled job's
 * own): then it finds everything of the run, its negative controls' things as well.
 */
async function findOrphans(engine, temporary, runId = null) {
    const [containers, networks, images, folders] = await Promise.all([
        sorted(await listed(engine, CONTAINERS), runId),
        sorted(await listed(engine, NETWORKS), runId),
        sorted(await listed(engine, IMAGES), runId),
        sorted(await runFolders(temporary), runId),
    ]);
    return {
        containers: containers.left,
        networks: networks.left,
        images: images.left,
        folders: folders.left,
        undecided: [containers, networks, images, folders].flatMap(({ undecided }) => undecided),
    };
}
/** Returns which of these are orphans, and which are undecided. What belongs to the named run counts, alive or not. */
async function sorted(items, runId) {
    if (runId !== null) {
        return { left: items.filter(({ run }) => run === runId).map(({ name }) => name), undecided: [] };
    }
    // All at once: a program that does not answer takes two seconds.
    const states = await Promise.all(items.map(async ({ name, state }) => ({ name, is: await state() })));
    const named = (wanted) => states.filter(({ is }) => wanted(is)).map(({ name }) => name);
    return { left: named((is) => is === 'dead'), undecided: named((is) => is !== 'dead' && is !== 'alive') };
}
async function runFolders(temporary) {
    const folders = [];
    // One by one: anybody may make folders of such names in a folder that all share.
    for await (const { name } of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(temporary).catch(() => [])) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name);
        if ((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .runOfName */ .Y9)(name) !== null && (await isOurs(folder)))
            folders.push(folder);
    }
    return Promise.all(folders.map(async (folder) => ({
        name: folder,
        run: (await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .folderRun */ .Wj)(folder)) || ((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .runOfName */ .Y9)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)) ?? ''),
        state: () => (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOwnerState */ .Dz)(folder),
    })));
}
/** Returns the networks of runs whose program is dead. */
async function deadNetworks(engine) {
    return (await sorted(await listed(engine, NETWORKS), null)).left;
}
/**
 * Returns whether a run of a live program, or of one that may be, has anything here. Its images may be the ones that are
 * kept between runs.
 */
async function isRunUnderWay(engine) {
    const items = await Promise.all([CONTAINERS, NETWORKS, IMAGES].map((each) => listed(engine, each)));
    const states = await Promise.all(items.flat().map(({ state }) => state()));
    return states.some((state) => state !== 'dead');
}
const LABELLED = ['--filter', `label=${_engine_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_LABEL */ .jQ}`, '--format'];
const CONTAINERS = {
    args: ['ps', '--all', ...LABELLED, `{{.Names}} {{.Label "${_engine_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_LABEL */ .jQ}"}} {{.Label "${_engine_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .OWNER_LABEL */ .pk}"}}`],
    read: named,
};
const NETWORKS = {
    args: ['network', 'ls', ...LABELLED, '{{.Name}} {{.Labels}}'],
    read: (line) => named([line.split(' ')[0] ?? '', label(line, _engine_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_LABEL */ .jQ), label(line, _engine_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .OWNER_LABEL */ .pk)].join(' ')),
};
/** The engines do not list images' labels in one way, so the name of such an image includes its owner. */
const IMAGES = {
    args: ['image', 'ls', '--format', '{{.Repository}} {{.Tag}}'],
    read: (line) => {
        const [, name = '', run = '', owner = ''] = /^((?:localhost|127\.0\.0\.1:0)\/sandbox-attestation-(?:control|build|base)-([0-9a-f]{32})) ([0-9a-f.]+(?:-[0-9a-f]{8,32})?)$/.exec(line) ?? [];
        return name === ''
            ? null
            : { name: `${name}:${owner}`, run, state: () => (0,_engine_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerState */ .N)(owner.split('-')[0] ?? '') };
    },
};
function named(line) {
    const [name = '', run = '', owner = ''] = line.split(' ');
    return RUN_NAME.test(name) ? { name, run, state: () => (0,_engine_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerState */ .N)(owner) } : null;
}
/** Docker writes `key=value,…`, Podman the same or a Go map's `key:value …`. */
function label(line, key) {
    const start = line.indexOf(key);
    return start < 0 ? '' : (/^[=:]([\w.]+)/.exec(line.slice(start + key.length))?.[1] ?? '');
}
async function listed(engine, { args, read }) {
    const result = await (0,_engine_client_js__WEBPACK_IMPORTED_MODULE_3__/* .call */ .T)(engine.client, args, { timeoutMs: 30_000 });
    if (result.exitCode !== 0)
        throw (0,_engine_failed_call_js__WEBPACK_IMPORTED_MODULE_4__/* .failedCall */ .m)(`${engine.client.program} ${args.slice(0, 2).join(' ')}`, result.stderr, result.timedOut);
    return result.stdout.split('\n').flatMap((line) => read(line.trim()) ?? []);
}
async function keep(items, wanted) {
    const flags = await Promise.all(items.map(wanted));
    return items.filter((_, index) => flags[index]);
}
/** Accepts only our own user's folders: others may share the temporary folder. */
async function isOurs(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null);
    return found?.isDirectory() === true && found.uid === process.getuid?.();
}
/**
 * Removes them, containers first, since they hold networks and images; returns what it could not remove. The folder of a
 * container that still runs stays: the engine that has it was not asked.
 *
 * @param clean empties an OUTPUT that this user may not
 */
async function removeOrphans(engine, orphans, clean) {
    const stays = async (args) => (await (0,_engine_client_js__WEBPACK_IMPORTED_MODULE_3__/* .call */ .T)(engine.client, args, { timeoutMs: 60_000 })).exitCode !== 0;
    return {
        containers: await keep(orphans.containers, (name) => stays(['rm', '--force', name])),
        networks: await keep(orphans.networks, (name) => stays(['network', 'rm', name])),
        images: await keep(orphans.images, (name) => stays(['image', 'rm', name])),
        undecided: orphans.undecided,
        folders: await keep(orphans.folders, async (folder) => (await staysMounted(folder)) ||
            !(await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .removeRunFolder */ .UG)({ root: folder, output: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'out') }, clean))),
    };
}
/** How long the process of a container that was just removed may take to end, and its mounts with it. */
const ENDING_MS = 2_000;
async function staysMounted(folder) {
    for (const until = performance.now() + ENDING_MS; (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isMounted */ .BX)(folder); await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(100))
        if (performance.now() > until)
            return true;
    return false;
}
/** Returns every name of what was left, for people. */
function namesLeft({ containers, networks, images, folders }) {
    return [...containers, ...networks, ...images, ...folders];
}


/***/ }),

/***/ 40698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   WF: () => (/* binding */ isEmptyFolder),
/* harmony export */   q$: () => (/* binding */ TooManyEntries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** A folder's author decides how many names it holds: no more than so many are read, whatever it holds. */
class TooManyEntries extends Error {
    most;
    constructor(most) {
        super(`it holds more than ${most} entries`);
        this.most = most;
    }
}
/**
 * Returns what is in a folder.
 *
 * @throws TooManyEntries, or the file system's own error
 */
async function entriesOf(folder, most) {
    const entries = [];
    for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
        if (entries.length === most)
            throw new TooManyEntries(most);
        entries.push(entry);
    }
    return entries;
}
/** Returns whether a folder holds nothing. @throws the file system's own error */
async function isEmptyFolder(folder) {
    for await (const _ of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder))
        return false;
    return true;
}


/***/ }),

/***/ 19809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   _$: () => (/* binding */ openUnfollowed),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   ws: () => (/* binding */ entriesAt),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _folder_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40698);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);




/** Follows no link at the end of a path, waits for no pipe, and makes no terminal ours. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
/** Opens a path for reading so that nothing at that path can lead elsewhere or keep this program waiting. */
function openUnfollowed(path, flags = 0) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS | flags);
}
/**
 * Reads a regular file of at most `limit` bytes that no one may still be writing. Every check uses one descriptor, so
 * that a swap of the file under the name has no effect.
 *
 * @param singleLink whether a second hard link makes it unsafe (a file of the payload's own has one)
 */
function readRegularFile(path, limit, singleLink = true) {
    return readOpened(path, async (handle) => {
        const facts = await handle.stat();
        if (facts.isFile() && singleLink && facts.nlink !== 1)
            return unsafe('it has another hard link');
        const read = await contentOf(handle, facts, limit);
        const hasGrown = read.kind === 'bytes' && read.bytes.length > facts.size;
        return hasGrown ? unsafe('it was still being written') : read;
    });
}
/**
 * Reads a regular file of at most `limit` bytes at a real path, and nothing else: a user who may write a folder on the
 * path may have replaced it with a link since the path was resolved. The file may grow while it is read.
 */
function readFileAt(path, limit) {
    return readOpened(path, async (handle) => (await isAt(handle, path)) ? contentOf(handle, await handle.stat(), limit) : { kind: 'link' });
}
/**
 * Returns the entries of the folder at a real path, read from that very folder.
 *
 * @throws TooManyEntries, or an error when it is not a readable folder, or is elsewhere
 */
async function entriesAt(path, most) {
    const handle = await openUnfollowed(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
    try {
        if (!(await isAt(handle, path)))
            throw new Error('it lies elsewhere');
        return await (0,_folder_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(placeOf(handle), most);
    }
    finally {
        await handle.close();
    }
}
/** Opens such a file, reads from it and closes it; never throws for what is at the path, nor for what `read` throws. */
async function readOpened(path, read) {
    let handle;
    try {
        handle = await openUnfollowed(path);
    }
    catch (error) {
        return notOpened((0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error));
    }
    try {
        return await read(handle);
    }
    catch (error) {
        return { kind: 'unreadable', detail: (0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) };
    }
    finally {
        await handle.close().catch(() => undefined);
    }
}
/** Returns why an open file is not read; null if it is. */
function refusal(facts, limit) {
    if (facts.isDirectory())
        return { kind: 'folder' };
    if (!facts.isFile())
        return unsafe('it is not a regular file');
    return facts.size > limit ? { kind: 'too-large' } : null;
}
async function contentOf(handle, facts, limit) {
    const refused = refusal(facts, limit);
    if (refused !== null)
        return refused;
    // One byte more than its size shows that it grew, and is read too.
    let buffer = Buffer.alloc(facts.size + 1);
    for (let length = 0;;) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        length += bytesRead;
        if (bytesRead === 0)
            return { kind: 'bytes', bytes: buffer.subarray(0, length), mode: facts.mode, owner: facts.uid };
        if (length > limit)
            return { kind: 'too-large' };
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.alloc(Math.min(length, limit + 1 - length))]);
    }
}
function notOpened(code) {
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { kind: 'missing' };
        case 'ELOOP':
            return { kind: 'link' };
        case 'ENXIO':
        case 'ENODEV':
            return unsafe('it is a socket or a device');
        default:
            return { kind: 'unreadable', detail: code };
    }
}
/** Returns that a file is not read, and why not: the end of a sentence about it. */
function unsafe(detail) {
    return { kind: 'unsafe', detail };
}
/** Returns whether an open file is the one at that path: the kernel reports where it is (proc(5), /proc/PID/fd). */
async function isAt(handle, path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(placeOf(handle)).catch(() => '')) === path;
}
function placeOf({ fd }) {
    return `/proc/self/fd/${fd}`;
}


/***/ }),

/***/ 49460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ NAMESPACES),
/* harmony export */   z: () => (/* binding */ END_NOT_ASKED)
/* harmony export */ });
/** The namespaces that a sandbox may have of its own (namespaces(7)), by their names in /proc/PID/ns. */
const NAMESPACES = ['net', 'mnt', 'pid', 'ipc', 'uts', 'cgroup', 'user'];
/** For a run whose end is not read. */
const END_NOT_ASKED = { state: 'unobserved', why: 'not-asked' };


/***/ }),

/***/ 93064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ enforcingProgram),
/* harmony export */   dk: () => (/* binding */ GVISOR_PROBLEM),
/* harmony export */   uN: () => (/* binding */ runtimeProblem)
/* harmony export */ });
/**
 * The OCI runtimes that were seen to load the seccomp profile as it is written (measured), by the names that
 * engines use, each with its program.
 */
const ENFORCING = new Map([
    ['runc', 'runc'],
    ['crun', 'crun'],
    ['io.containerd.runc.v2', 'runc'],
]);
/** Returns the program of an enforcing runtime; null for every other name. */
function enforcingProgram(runtime) {
    return ENFORCING.get(runtime) ?? null;
}
/** Why gVisor is refused although it is not weaker, in words that follow its name. */
const GVISOR_PROBLEM = 'ignores the seccomp profile and answers EACCES where the packet demands EROFS (docs/venues.md, "gVisor")';
/** Returns why a profile may not be in force in this runtime; null if it is an enforcing one. */
function runtimeProblem(runtime) {
    if (enforcingProgram(runtime) !== null)
        return null;
    // gVisor is named: people choose it because it is stricter, but it is refused as well.
    return /^(runsc|gvisor)/i.test(runtime)
        ? `The OCI runtime "${runtime}" is gVisor: it ${GVISOR_PROBLEM}.`
        : `The OCI runtime "${runtime}" is not known to load seccomp profiles.`;
}


/***/ }),

/***/ 73771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ COMPARISONS),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export ALL_BITS */
/**
 * libseccomp's comparisons (seccomp_rule_add(3)), unsigned and over all 64 bits. For SCMP_CMP_MASKED_EQ `value` is the
 * mask and `valueTwo` the datum; libseccomp masks the datum too.
 */
const COMPARISONS = {
    SCMP_CMP_NE: (argument, value) => argument !== value,
    SCMP_CMP_LT: (argument, value) => argument < value,
    SCMP_CMP_LE: (argument, value) => argument <= value,
    SCMP_CMP_EQ: (argument, value) => argument === value,
    SCMP_CMP_GE: (argument, value) => argument >= value,
    SCMP_CMP_GT: (argument, value) => argument > value,
    SCMP_CMP_MASKED_EQ: (argument, mask, datum) => (argument & mask) === (datum & mask),
};
const ALL_BITS = (1n << 64n) - 1n;
const DECIMAL = /^\d{1,20}$/;
/** Whether a comparison holds for these arguments; `null` for a comparison that libseccomp does not have. */
function holds(comparison, args) {
    const compare = lookUp(comparison.op);
    const [value, valueTwo] = numbers(comparison);
    if (compare === undefined || value === null || valueTwo === null)
        return null;
    return compare((args[comparison.index] ?? 0n) & ALL_BITS, value, valueTwo);
}
/**
 * Returns whether a comparison holds whatever the unknown bits are. Exact for every operator, since the least possible
 * value (unknown bits 0) and the greatest (unknown bits 1) are themselves possible; an operator that libseccomp does
 * not have `depends`.
 */
function outcome(comparison, known) {
    const bits = known.find((item) => item.index === comparison.index);
    const mask = bits?.mask ?? 0n;
    const least = (bits?.value ?? 0n) & mask;
    const greatest = least | (ALL_BITS & ~mask);
    const [value, valueTwo] = numbers(comparison);
    if (value === null || valueTwo === null)
        return 'depends';
    switch (comparison.op) {
        case 'SCMP_CMP_EQ':
            return equals(mask, least, ALL_BITS, value);
        case 'SCMP_CMP_NE':
            return negated(equals(mask, least, ALL_BITS, value));
        case 'SCMP_CMP_MASKED_EQ':
            return equals(mask, least, value, valueTwo & value);
        case 'SCMP_CMP_LT':
            return ordered(greatest < value, least >= value);
        case 'SCMP_CMP_LE':
            return ordered(greatest <= value, least > value);
        case 'SCMP_CMP_GE':
            return ordered(least >= value, greatest < value);
        case 'SCMP_CMP_GT':
            return ordered(least > value, greatest <= value);
        default:
            return 'depends';
    }
}
/** `argument & wanted` equals `datum`, when `argument & mask` is known to be `least`. */
function equals(mask, least, wanted, datum) {
    if (((least ^ datum) & mask & wanted) !== 0n)
        return 'never';
    return (wanted & ~mask & ALL_BITS) === 0n ? 'always' : 'depends';
}
function negated(result) {
    if (result === 'depends')
        return 'depends';
    return result === 'always' ? 'never' : 'always';
}
function ordered(always, never) {
    if (always)
        return 'always';
    return never ? 'never' : 'depends';
}
function lookUp(op) {
    return Object.hasOwn(COMPARISONS, op) ? COMPARISONS[op] : undefined;
}
/** A bundle's profile is untrusted: a text that is not a 64-bit number gives null, and never an exception. */
function numbers(comparison) {
    return [number(comparison.value), number(comparison.valueTwo)];
}
function number(text) {
    if (!DECIMAL.test(text))
        return null;
    const value = BigInt(text);
    return value <= ALL_BITS ? value : null;
}


/***/ }),

/***/ 18920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J7: () => (/* binding */ parseOciConfig),
  jZ: () => (/* binding */ parseProfile),
  AW: () => (/* binding */ profileDigest),
  ch: () => (/* binding */ sameProfile)
});

// UNUSED EXPORTS: normaliseOci

// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/memoize.js
var memoize = __webpack_require__(95123);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var json = __webpack_require__(98461);
// EXTERNAL MODULE: ./build/src/seccomp/comparison.js
var comparison = __webpack_require__(73771);
;// CONCATENATED MODULE: ./build/src/seccomp/normalise.js



/**
 * Every key is known or refused: Go's parsers fold case, so they would read a key "SYSCALLS" that this one does not.
 */
const PROFILE_KEYS = {
    file: ['defaultAction', 'defaultErrnoRet', 'architectures', 'archMap', 'flags', 'syscalls'],
    oci: ['defaultAction', 'defaultErrnoRet', 'architectures', 'flags', 'syscalls'],
};
const RULE_KEYS = {
    file: ['names', 'name', 'action', 'errnoRet', 'args', 'comment', 'includes', 'excludes'],
    oci: ['names', 'action', 'errnoRet', 'args'],
};
const ARGUMENT_KEYS = ['index', 'value', 'valueTwo', 'op'];
const ARCH_MAP_KEYS = ['architecture', 'subArchitectures'];
/** The actions for which both runtimes read `errnoRet`; crun refuses it with any other action. */
const TAKES_ERRNO = ['SCMP_ACT_ERRNO', 'SCMP_ACT_TRACE'];
const ACTIONS = [
    ...TAKES_ERRNO,
    'SCMP_ACT_ALLOW',
    'SCMP_ACT_LOG',
    'SCMP_ACT_TRAP',
    'SCMP_ACT_KILL',
    'SCMP_ACT_KILL_THREAD',
    'SCMP_ACT_KILL_PROCESS',
];
/** Both runtimes' errno if a profile names none. */
const EPERM = 1;
/** The kernel's MAX_ERRNO: the kernel reduces larger ones to this. */
const MAX_ERRNO = 4095n;
const MAX_U64 = (1n << 64n) - 1n;
/** System calls have six arguments. */
const ARGUMENTS = 6;
const NAME = /^[A-Za-z0-9_]{1,64}$/;
const ARCHITECTURE = /^SCMP_ARCH_[A-Z0-9_]{2,16}$/;
const NATIVE = { x86_64: 'SCMP_ARCH_X86_64', aarch64: 'SCMP_ARCH_AARCH64' };
/** Longer and deeper than any profile or OCI config. */
const LIMITS = { characters: 16 * 1024 * 1024, depth: 64 };
/** Ten times the largest profile of an engine: each rule is compared with each call, and shown. */
const MOST_RULES = 5000;
/**
 * Parses the text of a profile or of an OCI config.
 *
 * @throws AttestationError `profile-invalid` if the text is not JSON, or is JSON that readers could read in two ways
 */
function parseProfileJson(text) {
    try {
        return (0,json/* parseExactJson */.lQ)(text, LIMITS);
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            throw invalid(`cannot be used: ${error.message}`);
        throw error;
    }
}
/**
 * Returns the normal form of a parsed profile: one rule for each name, names and architectures sorted, errno written
 * out, comments dropped. Refuses whatever engines or runtimes would read in more than one way.
 *
 * @throws AttestationError `profile-invalid`
 */
function normalise_normalise(value, source, architecture) {
    const profile = object(value, 'the profile', PROFILE_KEYS[source]);
    if (list(profile, 'flags').length > 0)
        throw invalid('has flags, which this program does not judge');
    const action = actionOf(profile['defaultAction'], 'defaultAction');
    const rules = list(profile, 'syscalls').flatMap((item) => rulesOf(item, source));
    if (rules.length > MOST_RULES)
        throw invalid(`has more than ${MOST_RULES} rules, one for each name`);
    return {
        default_action: action,
        default_errno: errnoOf(profile['defaultErrnoRet'], action),
        architectures: architecturesOf(profile, architecture),
        rules: sorted(source === 'file' ? inOneWay(rules) : rules),
    };
}
function rulesOf(value, source) {
    const rule = object(value, 'a rule', RULE_KEYS[source]);
    for (const key of ['includes', 'excludes'])
        refuseFilter(rule[key] ?? null, key);
    const action = actionOf(rule['action'], 'action');
    const errno = errnoOf(rule['errnoRet'], action);
    const args = list(rule, 'args').map(argumentOf);
    if (new Set(args.map((argument) => argument.index)).size < args.length) {
        throw invalid('compares one argument twice in one rule, which runtimes read as "or"');
    }
    args.sort((a, b) => a.index - b.index);
    return namesOf(rule).map((name) => ({ name, action, errno, args }));
}
function namesOf(rule) {
    const names = list(rule, 'names');
    const name = rule['name'] ?? null;
    if (name !== null && names.length > 0)
        throw invalid('has a rule with both "name" and "names"');
    const all = name === null ? names : [name];
    if (all.length === 0)
        throw invalid('has a rule without a name');
    return all.map((text) => {
        if (typeof text === 'string' && NAME.test(text))
            return text;
        throw invalid(`names a call with an invalid name (${shown(text)})`);
    });
}
function argumentOf(value) {
    const argument = object(value, 'a comparison', ARGUMENT_KEYS);
    const op = argument['op'];
    if (typeof op !== 'string' || !Object.hasOwn(comparison/* COMPARISONS */.F, op)) {
        throw invalid(`has a comparison that libseccomp does not know (${shown(op ?? null)})`);
    }
    return {
        index: Number(whole(argument['index'] ?? 0n, 'index', BigInt(ARGUMENTS - 1))),
        op,
        value: whole(argument['value'] ?? 0n, 'value', MAX_U64).toString(),
        valueTwo: whole(argument['valueTwo'] ?? 0n, 'valueTwo', MAX_U64).toString(),
    };
}
function architecturesOf(profile, architecture) {
    const listed = list(profile, 'architectures');
    const map = list(profile, 'archMap').map((item) => object(item, 'an archMap entry', ARCH_MAP_KEYS));
    if (map.length === 0)
        return names(listed);
    if (listed.length > 0)
        throw invalid('has both "architectures" and "archMap"');
    if (architecture === undefined)
        throw invalid('has an "archMap", which means another list on each machine');
    // As both engines do: the first entry for the machine's own architecture, or no architectures without one.
    const own = map.find((entry) => entry['architecture'] === NATIVE[architecture]);
    return own === undefined ? [] : names([NATIVE[architecture], ...list(own, 'subArchitectures')]);
}
function names(values) {
    const texts = values.map((value) => {
        if (typeof value === 'string' && ARCHITECTURE.test(value))
            return value;
        throw invalid(`lists an invalid architecture (${shown(value)})`);
    });
    return [...new Set(texts)].sort();
}
/** Conditions on capabilities, architecture or kernel make one file stand for many filters. */
function refuseFilter(value, key) {
    if (value === null || (isObject(value) && Object.keys(value).length === 0))
        return;
    throw invalid(`has a rule with "${key}", so that it means another filter on each machine`);
}
function actionOf(value, key) {
    if (typeof value === 'string' && ACTIONS.includes(value))
        return value;
    throw invalid(`has a ${key} that this program does not judge (${shown(value ?? null)})`);
}
function errnoOf(value, action) {
    if (value === undefined || value === null)
        return TAKES_ERRNO.includes(action) ? EPERM : null;
    if (!TAKES_ERRNO.includes(action))
        throw invalid(`gives ${action} an errno, which it does not take`);
    return Number(whole(value, 'errnoRet', MAX_ERRNO));
}
function whole(value, key, largest) {
    if (typeof value === 'bigint' && value >= 0n && value <= largest)
        return value;
    throw invalid(`has a ${key} that is not an integer from 0 to ${largest} (${shown(value)})`);
}
function list(holder, key) {
    const value = holder[key] ?? null;
    if (value === null)
        return [];
    if (Array.isArray(value))
        return value;
    throw invalid(`has a "${key}" that is not a list`);
}
function object(value, what, keys) {
    if (!isObject(value))
        throw invalid(`is not a profile: ${what} is not an object`);
    for (const key of Object.keys(value)) {
        if (!keys.includes(key))
            throw invalid(`has the key "${(0,errors/* printable */.g)(key, 60)}" in ${what}, which is not known`);
    }
    return value;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * If rules give two different answers to every call of one name, their order decides, which the normal form does not
 * keep: a file with such rules is refused. A filter that an engine holds (Podman's own default has such rules) is
 * reported as it is, and evaluated as ambiguous.
 */
function inOneWay(rules) {
    const answers = new Map();
    for (const rule of rules) {
        if (rule.args.length > 0)
            continue;
        const key = sortKey(rule);
        if ((answers.get(rule.name) ?? key) !== key)
            throw invalid(`answers "${rule.name}" in two ways`);
        answers.set(rule.name, key);
    }
    return rules;
}
/** Sorted and without repetitions, so that equal filters have equal texts. */
function sorted(rules) {
    const byText = new Map(rules.map((rule) => [sortKey(rule), rule]));
    return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}
function sortKey(rule) {
    const args = rule.args.map((argument) => [argument.index, argument.op, argument.value, argument.valueTwo]);
    return JSON.stringify([rule.name, rule.action, rule.errno, args]);
}
function shown(value) {
    if (isObject(value))
        return 'an object';
    return (0,errors/* printable */.g)(typeof value === 'string' ? `"${value}"` : String(value), 60);
}
function invalid(what) {
    return new errors/* AttestationError */.L('profile-invalid', `The seccomp profile ${what}.`);
}

;// CONCATENATED MODULE: ./build/src/seccomp/profile.js




/**
 * Reads a seccomp profile as Docker and Podman accept it with `--security-opt seccomp=FILE`, and as `docker inspect`
 * returns it (the same text without blanks). Only a profile with `archMap` needs `architecture`: engines resolve it by
 * the machine on which they run.
 *
 * @throws AttestationError `profile-invalid` if it is not a profile, or has no one form that means the same to both
 *   engines and both runtimes
 */
function parseProfile(text, architecture) {
    if (text.length > MOST_CHARACTERS)
        throw invalid(`is longer than ${MOST_CHARACTERS} characters`);
    return PARSERS[architecture ?? 'any'](text);
}
/** As much as a run takes (src/container/load-profile.ts); a profile of an engine has 15,000. */
const MOST_CHARACTERS = 256 * 1024;
/** A fleet has few profiles, of 8 to 30 kB each. */
const REMEMBERED = { texts: 32, length: 65_536 };
const PARSERS = {
    x86_64: (0,memoize/* rememberTexts */.qV)(REMEMBERED, (text) => (0,memoize/* share */.uM)(normalise_normalise(parseProfileJson(text), 'file', 'x86_64'))),
    aarch64: (0,memoize/* rememberTexts */.qV)(REMEMBERED, (text) => (0,memoize/* share */.uM)(normalise_normalise(parseProfileJson(text), 'file', 'aarch64'))),
    any: (0,memoize/* rememberTexts */.qV)(REMEMBERED, (text) => (0,memoize/* share */.uM)(normalise_normalise(parseProfileJson(text), 'file'))),
};
/**
 * Reads `linux.seccomp` of an OCI runtime config (Podman writes one at `podman init`, `OCIConfigPath`). In a value that
 * went through `JSON.parse` it refuses a number above 2^53, which may have been rounded: use {@link parseOciConfig} on
 * the file's text.
 *
 * @throws AttestationError `profile-invalid`, as {@link parseProfile}
 */
function normaliseOci(value) {
    return normalise(fromPlain(value), 'oci');
}
/**
 * Reads the filter from the text of a whole OCI runtime config, with every digit; `null` if the container does not have
 * a filter.
 *
 * @throws AttestationError `profile-invalid`, as {@link parseProfile}
 */
function parseOciConfig(text) {
    const seccomp = member(member(parseProfileJson(text), 'linux'), 'seccomp');
    return seccomp === null ? null : normalise_normalise(seccomp, 'oci');
}
/** Whether two profiles are the same filter, rule by rule. */
function sameProfile(a, b) {
    return isSameAs(a)(b);
}
/** Compares a profile that many bundles hold only once with each other profile. */
const isSameAs = (0,memoize/* oncePer */.Pu)((a) => (0,memoize/* oncePer */.Pu)((b) => same(a, b)));
function same(a, b) {
    return (a.default_action === b.default_action &&
        a.default_errno === b.default_errno &&
        allSame(a.architectures, b.architectures, (one, other) => one === other) &&
        allSame(a.rules, b.rules, sameRule));
}
function sameRule(a, b) {
    return (a.name === b.name && a.action === b.action && a.errno === b.errno && allSame(a.args, b.args, sameArgument));
}
function sameArgument(a, b) {
    return a.index === b.index && a.op === b.op && a.value === b.value && a.valueTwo === b.valueTwo;
}
function allSame(a, b, same) {
    if (a.length !== b.length)
        return false;
    for (const [index, one] of a.entries()) {
        const other = b[index];
        if (other === undefined || !same(one, other))
            return false;
    }
    return true;
}
/** The digest of a profile's one form: equal filters have equal digests. */
const profileDigest = (0,memoize/* oncePer */.Pu)((profile) => (0,digest/* sha256Of */.Bj)(canonical(profile)));
function canonical(profile) {
    return JSON.stringify([
        profile.default_action,
        profile.default_errno,
        profile.architectures,
        profile.rules.map((rule) => [
            rule.name,
            rule.action,
            rule.errno,
            rule.args.map((argument) => [argument.index, argument.op, argument.value, argument.valueTwo]),
        ]),
    ]);
}
function member(value, key) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value[key] ?? null) : null;
}
function fromPlain(value) {
    switch (typeof value) {
        case 'string':
        case 'boolean':
        case 'bigint':
            return value;
        case 'number':
            if (!Number.isInteger(value))
                return value;
            if (Number.isSafeInteger(value))
                return BigInt(value);
            throw rounded(value);
        case 'object':
            if (value === null)
                return null;
            if (Array.isArray(value))
                return value.map(fromPlain);
            return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromPlain(inner)]));
        default:
            return null;
    }
}
function rounded(value) {
    return new AttestationError('profile-invalid', `The seccomp profile holds ${printable(String(value))}, which may have been rounded.`);
}


/***/ })

};
