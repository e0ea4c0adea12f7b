export const id = 1572;
export const ids = [1572];
export const modules = {

/***/ 56959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withEngines)
/* harmony export */ });
/* harmony import */ var _container_run_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99717);
/* harmony import */ var _container_run_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54052);
/* harmony import */ var _engine_choose_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28618);
/* harmony import */ var _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81553);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);
/* harmony import */ var _foundation_settled_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11578);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8621);
/* harmony import */ var _foundation_until_aborted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94493);
/* harmony import */ var _venue_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87376);









async function withEngines(runContext, allowEndpoint, use, signal) {
    const machine = await (0,_venue_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .readMachine */ .Uc)();
    const folder = await clientsFolder(runContext.temporaryFolder);
    const { environment } = runContext;
    const { clientConfig } = folder;
    const context = { environment, allowEndpoint, clientConfig, machine, signal };
    const connected = [];
    const connect = async (name) => {
        try {
            const engine = await (0,_engine_choose_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseEngine */ .m)(name, context);
            connected.push(engine);
            return { name, engine };
        }
        catch (error) {
            if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7)
                return { name, problem: error };
            throw error;
        }
    };
    const connecting = _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ENGINE_NAMES */ .G.map(connect);
    const work = (0,_foundation_settled_js__WEBPACK_IMPORTED_MODULE_7__/* .settled */ .g)(connecting).then((answers) => {
        signal?.throwIfAborted();
        return use(answers, { machine, scratchFolder: folder.build });
    });
    try {
        return await (0,_foundation_until_aborted_js__WEBPACK_IMPORTED_MODULE_5__/* .untilAborted */ .Eu)(signal, work);
    }
    finally {
        await (0,_foundation_until_aborted_js__WEBPACK_IMPORTED_MODULE_5__/* .endsSoon */ .C_)(signal, Promise.allSettled([work]));
        for (const engine of connected)
            await engine.close();
        await (0,_container_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeRunFolder */ .UG)(folder);
    }
}
const MEMORY = '/dev/shm';
async function clientsFolder(temporary) {
    try {
        return await (0,_container_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .makeRunFolder */ .GU)(temporary, (0,_container_run_id_js__WEBPACK_IMPORTED_MODULE_1__/* .newRunId */ .F)(), '');
    }
    catch (error) {
        if (!(error instanceof Error) || !['ENOSPC', 'EDQUOT'].includes((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$N)(error.cause)))
            throw error;
        return (0,_container_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .makeRunFolder */ .GU)(MEMORY, (0,_container_run_id_js__WEBPACK_IMPORTED_MODULE_1__/* .newRunId */ .F)(), '');
    }
}


/***/ }),

/***/ 87940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cleanUp),
/* harmony export */   x: () => (/* binding */ lookFor)
/* harmony export */ });
/* harmony import */ var _engine_image_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40060);
/* harmony import */ var _foundation_settled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11578);
/* harmony import */ var _dead_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(342);
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10538);




const LOOKS = 3;
const REMOVING_MS = 10_000;
const LEAST_MS = 4_000;
async function cleanUp(places, clean) {
    const removing = { clean, until: performance.now() + REMOVING_MS };
    const looks = [];
    while (looks.length < LOOKS && performance.now() < removing.until) {
        const look = await pass(places, removing);
        looks.push(look);
        if (look.goesOn || isEmpty(look))
            return summed(looks, ({ stayed }) => stayed);
    }
    return summed([...looks, await pass(places, null)], ({ left }) => left);
}
async function lookFor(places) {
    return summed([await pass(places, null)], ({ left }) => left);
}
async function pass({ engines, temporary, runId = null }, removing) {
    const found = await (0,_dead_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .findDeadFolders */ .tc)(temporary, engines, runId);
    const recorded = await (0,_dead_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .madeIn */ .Dm)(found.left);
    const inThem = removing && {
        ...removing,
        until: halfWay(removing.until),
        made: new Set(recorded.map(({ id }) => id)),
    };
    const things = engines.map((engine) => thingsIn(engine, runId, inThem));
    const ends = await Promise.allSettled(things);
    const withImages = runsWithImages(ends);
    const holding = recorded.filter(({ run }) => withImages === null || withImages.has(run));
    const isBegun = removing !== null && performance.now() < removing.until;
    const running = isBegun ? await (0,_dead_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .endDeadBuilds */ .BO)(engines, found.left) : [];
    const orphaned = engines.map((engine) => orphanedIn(engine, runId, removing));
    await Promise.allSettled(orphaned);
    const orphans = await (0,_foundation_settled_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .g)(orphaned);
    const more = (0,_dead_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFolders */ .gZ)(orphans.flatMap(({ folders }) => folders));
    const folders = { left: [...new Set([...found.left, ...more])], undecided: found.undecided };
    const held = new Set([
        ...running,
        ...orphans.flatMap((each) => each.held),
        ...holding.map(({ folder }) => folder),
    ]);
    const stayed = await foldersLeft(folders.left, held, removing);
    const inEngines = await (0,_foundation_settled_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .g)(things);
    const seen = engines.map((engine, at) => [
        engine,
        together(inEngines[at], orphans[at]?.seen),
    ]);
    return {
        engines: new Map(seen),
        folders: { ...folders, stayed },
        goesOn: orphans.some(({ goesOn }) => goesOn),
    };
}
function runsWithImages(ends) {
    const runs = ends.map((end) => (end.status === 'fulfilled' ? end.value.withImages : null));
    return runs.includes(null) ? null : new Set(runs.flatMap((each) => each ?? []));
}
function halfWay(until) {
    const now = performance.now();
    return now + (until - now) / 2;
}
async function foldersLeft(folders, held, removing) {
    if (removing === null)
        return folders;
    const free = folders.filter((folder) => !held.has(folder));
    const left = await (0,_dead_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .removeDeadFolders */ .yO)(free, removing.clean, removing.until);
    return [...folders.filter((folder) => held.has(folder)), ...left];
}
async function thingsIn(engine, runId, removing) {
    const { orphans, problem } = await (0,_orphans_js__WEBPACK_IMPORTED_MODULE_2__/* .seenOrphans */ .fh)(engine, runId);
    const left = removing === null ? orphans : await (0,_orphans_js__WEBPACK_IMPORTED_MODULE_2__/* .removeOrphans */ .C_)(engine, orphans, { ...removing, leastMs: LEAST_MS });
    if (problem !== null)
        throw problem;
    return {
        left: (0,_orphans_js__WEBPACK_IMPORTED_MODULE_2__/* .namesLeft */ .o_)(orphans),
        undecided: orphans.undecided,
        stayed: (0,_orphans_js__WEBPACK_IMPORTED_MODULE_2__/* .namesLeft */ .o_)(left),
        withImages: left.images.flatMap((name) => (0,_engine_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .readImageName */ .t4)(name)?.run ?? []),
    };
}
const NOTHING = { left: [], undecided: [], stayed: [] };
async function orphanedIn(engine, runId, removing) {
    const { orphaned } = engine;
    if (orphaned === null)
        return { seen: NOTHING, folders: [], held: [], goesOn: false };
    const processes = await orphaned.processes();
    const files = await orphaned.files(runId);
    const found = [...processes, ...files.orphans];
    const { left, goesOn } = await removeOrphaned(engine, orphaned, found, removing);
    return {
        seen: { left: namesOf(found), undecided: namesOf(files.undecided), stayed: namesOf(left) },
        folders: foldersOf(found),
        held: foldersOf([...left, ...files.undecided]),
        goesOn,
    };
}
async function removeOrphaned(engine, orphaned, found, removing) {
    if (removing === null)
        return { left: found, goesOn: false };
    const running = await (0,_dead_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .endDeadBuilds */ .BO)([engine], foldersOf(found));
    const isRunning = ({ folder }) => folder !== null && running.includes(folder);
    const free = found.filter((each) => !isRunning(each));
    const { left, goesOn } = await orphaned.remove(free, removing.until);
    return { left: [...found.filter(isRunning), ...left], goesOn };
}
function namesOf(containers) {
    return containers.map(({ name }) => name);
}
function foldersOf(containers) {
    return containers.flatMap(({ folder }) => folder ?? []);
}
function together(one = NOTHING, other = NOTHING) {
    const both = (of) => [...new Set([...of(one), ...of(other)])];
    return {
        left: both(({ left }) => left),
        undecided: both(({ undecided }) => undecided),
        stayed: both(({ stayed }) => stayed),
    };
}
function isEmpty({ engines, folders }) {
    return [folders, ...engines.values()].every(({ left }) => left.length === 0);
}
function summed(looks, there) {
    const sum = (of) => {
        const seen = looks.map((look) => of(look) ?? NOTHING);
        const last = seen.at(-1) ?? NOTHING;
        const found = new Set(seen.flatMap(({ left }) => left));
        const lost = last.undecided.filter((each) => found.has(each));
        return {
            found: [...found],
            left: [...new Set([...there(last), ...lost])],
            undecided: last.undecided.filter((each) => !found.has(each)),
        };
    };
    const engines = [...(looks[0]?.engines.keys() ?? [])];
    return {
        engines: new Map(engines.map((engine) => [engine, sum((look) => look.engines.get(engine))])),
        folders: sum(({ folders }) => folders),
    };
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BO: () => (/* binding */ endDeadBuilds),
  tc: () => (/* binding */ findDeadFolders),
  v1: () => (/* binding */ hasLiveFolder),
  Dm: () => (/* binding */ madeIn),
  gZ: () => (/* binding */ ownFolders),
  yO: () => (/* binding */ removeDeadFolders)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/engine/abandoned.js
var abandoned = __webpack_require__(8780);
// EXTERNAL MODULE: ./build/src/engine/folder-marks.js
var folder_marks = __webpack_require__(49929);
// EXTERNAL MODULE: ./build/src/engine/made-images.js
var made_images = __webpack_require__(34774);
// EXTERNAL MODULE: ./build/src/foundation/real-path.js
var real_path = __webpack_require__(68971);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
;// CONCATENATED MODULE: ./build/src/engine/podman/half-made-runs.js




const STATES = ['/run/runc', '/run/crun'];
const GROUPS = '/sys/fs/cgroup';
const BUNDLE = /^buildah\d{1,20}$/;
const MOST_NAMES = 1_000;
async function removeHalfMade(folders, until = Number.POSITIVE_INFINITY) {
    const ids = new Set();
    for (const folder of folders) {
        if (performance.now() > until)
            break;
        for (const name of await bundlesIn(folder))
            ids.add(`buildah-${name}`);
    }
    if (ids.size === 0)
        return;
    for (const state of await statesNamed(ids))
        await removeState(state);
    for await (const group of groupsNamed(ids, until))
        await (0,promises_.rmdir)(group).catch(() => undefined);
}
async function bundlesIn(folder) {
    const entries = await (0,real_path/* realPathIfThere */.ZG)(folder)
        .then((real) => (0,safe_file/* entriesAt */.ws)((0,external_node_path_.join)(real, 'build/scratch'), MOST_NAMES))
        .catch(() => []);
    return entries.map(({ name }) => name).filter((name) => BUNDLE.test(name));
}
const MOST_STATES = 10_000;
async function statesNamed(ids) {
    const states = [];
    for (const folder of STATES) {
        const entries = await (0,safe_file/* entriesAt */.ws)(folder, MOST_STATES).catch(() => []);
        for (const { name } of entries)
            if (ids.has(name))
                states.push((0,external_node_path_.join)(folder, name));
    }
    return states;
}
const MOST_GROUPS = 100_000;
async function* groupsNamed(ids, until) {
    const folders = [GROUPS];
    for (let at = 0; at < Math.min(folders.length, MOST_GROUPS); at += 1) {
        if (performance.now() > until)
            return;
        const folder = folders[at] ?? '';
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries.filter((each) => each.isDirectory())) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (ids.has(entry.name))
                yield path;
            else
                folders.push(path);
        }
    }
}
async function removeState(state) {
    const entries = await (0,safe_file/* entriesAt */.ws)(state, 1).catch(() => null);
    if (entries === null || entries.some(({ name }) => name !== PIPE))
        return;
    if (entries.length > 0)
        await (0,promises_.unlink)((0,external_node_path_.join)(state, PIPE)).catch(() => undefined);
    await (0,promises_.rmdir)(state).catch(() => undefined);
}
const PIPE = 'exec.fifo';

// EXTERNAL MODULE: ./build/src/foundation/own-path.js + 2 modules
var own_path = __webpack_require__(70238);
// EXTERNAL MODULE: ./build/src/foundation/settled.js
var settled = __webpack_require__(11578);
// EXTERNAL MODULE: ./build/src/container/folder-mounts.js
var folder_mounts = __webpack_require__(82656);
// EXTERNAL MODULE: ./build/src/container/run-folder.js
var run_folder = __webpack_require__(99717);
// EXTERNAL MODULE: ./build/src/container/orphans/owned.js
var orphans_owned = __webpack_require__(30884);
;// CONCATENATED MODULE: ./build/src/container/orphans/dead-folders.js













async function findDeadFolders(temporary, engines, runId = null) {
    const builds = await (0,settled/* settled */.g)(engines.map((engine) => (0,abandoned/* foldersOfBuilds */.W7)(engine).catch(() => [])));
    return (0,orphans_owned/* sorted */.IP)(await runFolders(temporary, builds.flat(), runId), runId);
}
async function hasLiveFolder(temporary, engines) {
    const builds = await (0,settled/* settled */.g)(engines.map((engine) => (0,abandoned/* foldersOfBuilds */.W7)(engine).catch(() => [])));
    const states = await (0,orphans_owned/* inGroups */.Am)(await runFolders(temporary, builds.flat(), null), ({ state }) => state());
    return states.some((state) => state !== 'dead');
}
const NAMES_TOGETHER = 1024;
const dead_folders_MOST_NAMES = 1_000_000;
const LOOKING_MS = 2_000;
async function runFolders(temporary, builds, runId) {
    const others = builds.map(({ path }) => path).filter((path) => (0,folder_marks/* runOfName */.Y9)((0,external_node_path_.basename)(path)) !== null);
    const folders = ownFolders(others);
    const isMountPoint = await (0,folder_mounts/* mountedBelow */._c)(temporary);
    const entries = await (0,promises_.opendir)(temporary, { bufferSize: NAMES_TOGETHER }).catch(() => []);
    let looked = 0;
    for await (const entry of entries) {
        looked += 1;
        if (looked > dead_folders_MOST_NAMES)
            break;
        const path = (0,external_node_path_.join)(temporary, entry.name);
        if (!entry.isDirectory() || (0,folder_marks/* runOfName */.Y9)(entry.name) === null || isMountPoint(entry.name))
            continue;
        if (!others.includes(path) && isOurs(path))
            folders.push(path);
    }
    const isAsked = (folder) => runId !== null && (0,external_node_path_.basename)(folder).includes(runId);
    const inOrder = [...folders.filter(isAsked), ...folders.filter((folder) => !isAsked(folder))];
    const owned = await lookedInto(inOrder, performance.now() + LOOKING_MS);
    const isAll = looked <= dead_folders_MOST_NAMES && owned.length === folders.length;
    const gone = builds.filter(({ path }) => statOf(path) === 'none').map(goneBuild);
    return [...owned, ...gone, ...(isAll ? [] : [notLookedThrough(temporary)])];
}
const LOOKED_INTO_TOGETHER = 256;
async function lookedInto(folders, until) {
    const owned = [];
    for (let at = 0; at < folders.length && performance.now() < until; at += LOOKED_INTO_TOGETHER)
        owned.push(...(await (0,orphans_owned/* inGroups */.Am)(folders.slice(at, at + LOOKED_INTO_TOGETHER), ownedFolder)));
    return owned;
}
async function ownedFolder(folder) {
    const run = await runOf(folder);
    const state = await (0,folder_marks/* folderOwnerState */.Dz)(folder);
    return { name: folder, run, state: async () => state };
}
async function runOf(folder) {
    return (await (0,folder_marks/* folderRun */.Wj)(folder)) || ((0,folder_marks/* runOfName */.Y9)((0,external_node_path_.basename)(folder)) ?? '');
}
function goneBuild({ path, began }) {
    return { name: path, run: (0,folder_marks/* runOfName */.Y9)((0,external_node_path_.basename)(path)) ?? '', state: async () => (0,folder_marks/* goneFolderState */.ht)(began) };
}
function notLookedThrough(temporary) {
    const name = `${temporary}, which has too many names, or folders of runs: not all were looked at`;
    return { name, run: '', state: async () => 'undecidable' };
}
async function madeIn(folders) {
    const made = await (0,orphans_owned/* inGroups */.Am)(folders, async (folder) => {
        const ids = [...(await (0,made_images/* madeBy */.v$)((0,external_node_path_.join)(folder, 'build', made_images/* SCRATCH */.Zc)))];
        const run = ids.length === 0 ? '' : await runOf(folder);
        return ids.map((id) => ({ folder, run, id }));
    });
    return made.flat();
}
function ownFolders(paths) {
    return paths.filter((path) => isOurs(path) && (0,own_path/* whyNotSafeBelow */.ER)((0,external_node_path_.dirname)(path)) === null);
}
function isOurs(folder) {
    const found = statOf(folder);
    return typeof found === 'object' && found.isDirectory() && found.uid === process.getuid?.();
}
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'none' : 'unreadable';
    }
}
const LAST_OF_THEM_MS = 3_000;
const FOLDERS_TOGETHER = 256;
async function endDeadBuilds(engines, folders) {
    if (folders.length === 0)
        return [];
    const left = await (0,settled/* settled */.g)(engines.map((engine) => (0,abandoned/* endBuildsBelow */.Gm)(engine, folders).catch(() => [])));
    return left.flat();
}
async function removeDeadFolders(folders, clean, until = Number.POSITIVE_INFINITY) {
    if (performance.now() > until)
        return folders;
    const by = until + LAST_OF_THEM_MS;
    const unmountedBy = performance.now() + ENDING_MS;
    const left = [];
    for (let at = 0; at < folders.length; at += FOLDERS_TOGETHER) {
        const some = folders.slice(at, at + FOLDERS_TOGETHER);
        const mounted = performance.now() < until ? await stillMounted(some, unmountedBy) : new Set(some);
        const stays = async (folder) => performance.now() > until ||
            mounted.has(folder) ||
            !(await (0,run_folder/* removeRunFolder */.UG)({ root: folder }, clean, Math.min(by, performance.now() + run_folder/* REMOVAL_MS */.OE)));
        await removeHalfMade(some.filter((folder) => !mounted.has(folder)), until);
        left.push(...(await (0,orphans_owned/* keep */.aC)(some, stays)));
    }
    return left;
}
const ENDING_MS = 2_000;
async function stillMounted(folders, until) {
    for (;;) {
        const mounted = await (0,folder_mounts/* mountedOf */.Yu)(folders);
        if (mounted.size === 0 || performance.now() > until)
            return mounted;
        await (0,external_node_timers_promises_.setTimeout)(100);
    }
}


/***/ }),

/***/ 10538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fE: () => (/* binding */ deadContainers),
  I3: () => (/* binding */ deadNetworks),
  $A: () => (/* binding */ isRunUnderWay),
  Te: () => (/* binding */ livingNetworks),
  o_: () => (/* binding */ namesLeft),
  C_: () => (/* binding */ removeOrphans),
  fh: () => (/* binding */ seenOrphans)
});

// UNUSED EXPORTS: NOTHING_LEFT, findOrphans

// EXTERNAL MODULE: ./build/src/engine/client.js
var engine_client = __webpack_require__(31817);
// EXTERNAL MODULE: ./build/src/engine/image-names.js
var image_names = __webpack_require__(40060);
// EXTERNAL MODULE: ./build/src/engine/labels.js
var engine_labels = __webpack_require__(83317);
// EXTERNAL MODULE: ./build/src/engine/network-containers.js
var network_containers = __webpack_require__(95443);
;// CONCATENATED MODULE: ./build/src/engine/others-volumes.js

const ANSWER_MS = 5_000;
async function mayHaveOthersVolumes(engine, id) {
    const container = await engine.calls.inspectContainer(id, ANSWER_MS).catch(() => null);
    if (container?.at('Id').string() !== id)
        return true;
    switch (engine.name) {
        case 'docker':
            return container.at('HostConfig', 'VolumesFrom').list().length > 0;
        case 'podman':
            return hasOlderVolumes(engine, container).catch(() => true);
    }
}
async function hasOlderVolumes({ client }, container) {
    const made = Date.parse(container.at('Created').string());
    const volumes = container
        .at('Mounts')
        .list()
        .filter((mount) => mount.at('Type').string() === 'volume')
        .map((mount) => mount.at('Name').string());
    if (volumes.length === 0)
        return false;
    const asked = ['volume', 'inspect', '--format', '{{json .CreatedAt}}', '--', ...volumes];
    const { exitCode, stdout } = await (0,engine_client/* call */.T1)(client, asked, { timeoutMs: ANSWER_MS });
    const times = stdout
        .trim()
        .split('\n')
        .map((time) => Date.parse(time.replaceAll('"', '')));
    return exitCode !== 0 || times.length !== volumes.length || !times.every((time) => time >= made);
}

// EXTERNAL MODULE: ./build/src/engine/owner.js
var engine_owner = __webpack_require__(70291);
// EXTERNAL MODULE: ./build/src/engine/run-image.js
var run_image = __webpack_require__(86885);
// EXTERNAL MODULE: ./build/src/engine/traits.js + 2 modules
var traits = __webpack_require__(42684);
// EXTERNAL MODULE: ./build/src/foundation/image-label.js
var image_label = __webpack_require__(12689);
// EXTERNAL MODULE: ./build/src/foundation/settled.js
var settled = __webpack_require__(11578);
// EXTERNAL MODULE: ./build/src/container/orphans/owned.js
var owned = __webpack_require__(30884);
;// CONCATENATED MODULE: ./build/src/container/orphans/orphans.js











const NOTHING_LEFT = {
    containers: [],
    networks: [],
    images: [],
    undecided: [],
};
async function findOrphans(engine, runId = null) {
    const { orphans, problem } = await seenOrphans(engine, runId);
    if (problem !== null)
        throw problem;
    return orphans;
}
async function seenOrphans(engine, runId) {
    const lists = await Promise.allSettled([CONTAINERS, NETWORKS, IMAGES].map(async (each) => (0,owned/* sorted */.IP)(await listed(engine, each), runId)));
    const seen = lists.map((list) => (list.status === 'fulfilled' ? list.value : NOTHING_SORTED));
    const [containers = [], networks = [], images = []] = seen.map(({ left }) => left);
    const problem = lists.find((list) => list.status === 'rejected')?.reason ?? null;
    return {
        orphans: { containers, networks, images, undecided: seen.flatMap(({ undecided }) => undecided) },
        problem,
    };
}
const NOTHING_SORTED = { left: [], undecided: [] };
function deadNetworks(engine) {
    return deadOf(engine, NETWORKS);
}
async function livingNetworks(engine) {
    const networks = await listed(engine, NETWORKS);
    return (await (0,owned/* keep */.aC)(networks, async ({ state }) => (await state()) !== 'dead')).map(({ name }) => name);
}
async function isRunUnderWay(engine) {
    const items = await (0,settled/* settled */.g)([CONTAINERS, NETWORKS, IMAGES].map((each) => listed(engine, each)));
    const states = await (0,owned/* inGroups */.Am)(items.flat(), ({ state }) => state());
    return states.some((state) => state !== 'dead');
}
function deadContainers(engine) {
    return deadOf(engine, CONTAINERS);
}
async function deadOf(engine, listing) {
    const dead = await (0,owned/* keep */.aC)(await listed(engine, listing), async ({ state }) => (await state()) === 'dead');
    return new Map(dead.map(({ name, id }) => [name, id]));
}
const LABELS = { label: engine_labels/* RUN_LABEL */.jQ, labels: [engine_labels/* RUN_LABEL */.jQ, engine_labels/* OWNER_LABEL */.pk, image_label/* IMAGE_LABEL */.H] };
const CONTAINERS = { kind: 'containers', ...LABELS };
const NETWORKS = { kind: 'networks', ...LABELS };
const IMAGES = {
    kind: 'images',
    references: ['localhost', '127.0.0.1:0'].map((host) => `${host}/${engine_labels/* NAME_PREFIX */.ve}*`),
};
async function listed(engine, listing) {
    const found = await engine.calls.list(listing);
    const ofContainer = async ({ image, labels }, owner) => {
        const { endsBySight } = traits/* ENGINE_TRAITS */.N[engine.name];
        const state = await (endsBySight ? (0,engine_owner/* ownerStateBySight */.P3)(owner) : (0,engine_owner/* ownerState */.N_)(owner));
        return state === 'dead' && labels[image_label/* IMAGE_LABEL */.H] !== image ? 'undecidable' : state;
    };
    return found.flatMap((thing) => thing.names.flatMap((name) => {
        const { id, labels } = thing;
        const labelled = { run: labels[engine_labels/* RUN_LABEL */.jQ] ?? '', owner: labels[engine_labels/* OWNER_LABEL */.pk] ?? '' };
        const isImage = listing.kind === 'images';
        const found = isImage ? (0,image_names/* readImageName */.t4)(name) : engine_labels/* RUN_NAME */.QV.test(name) ? labelled : null;
        if (found === null)
            return [];
        const { run, owner } = found;
        const state = () => (listing.kind === 'containers' ? ofContainer(thing, owner) : (0,engine_owner/* ownerState */.N_)(owner));
        return [{ id, name, run, state }];
    }));
}
const ONE_MS = 60_000;
async function removeOrphans(engine, orphans, { made = new Set(), until = Number.POSITIVE_INFINITY, leastMs = 0 } = {}) {
    const [ids, networks] = await Promise.all([
        orphans.containers.length === 0 ? null : deadContainers(engine).catch(() => null),
        orphans.networks.length === 0 ? null : deadNetworks(engine).catch(() => null),
    ]);
    const end = Math.max(until, performance.now() + leastMs);
    const left = (names, stays) => (0,owned/* keep */.aC)(names, async (name) => {
        const timeoutMs = Math.min(ONE_MS, end - performance.now());
        return timeoutMs <= 0 || stays(name, timeoutMs);
    });
    return {
        containers: await left(orphans.containers, async (name, timeoutMs) => {
            const id = ids?.get(name);
            if (id === undefined)
                return ids === null;
            const keepsVolumes = await mayHaveOthersVolumes(engine, id);
            return !(await engine.calls.remove(id, { keepsVolumes, timeoutMs }));
        }),
        networks: await left(orphans.networks, async (name, timeoutMs) => {
            const id = networks?.get(name);
            if (id === undefined)
                return networks === null;
            const there = await (0,network_containers/* containersOn */.y)(engine, name, { timeoutMs }).catch(() => null);
            if (there?.length !== 0)
                return true;
            const removed = await (0,engine_client/* call */.T1)(engine.client, ['network', 'rm', id], { timeoutMs }).catch(() => null);
            return removed?.exitCode !== 0;
        }),
        images: await left(orphans.images, async (name, timeoutMs) => !(await (0,run_image/* removeRunImage */.L)(engine, name, made, timeoutMs).catch(() => false))),
        undecided: orphans.undecided,
    };
}
function namesLeft({ containers, networks, images }) {
    return [...containers, ...networks, ...images];
}


/***/ }),

/***/ 30884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ inGroups),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   aC: () => (/* binding */ keep)
/* harmony export */ });
/* harmony import */ var _foundation_settled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11578);

async function sorted(items, runId) {
    const asked = runId === null ? items : items.filter(({ run }) => run === runId);
    const states = await inGroups(asked, async ({ name, state }) => ({ name, is: await state() }));
    const named = (wanted) => states.filter(({ is }) => wanted(is)).map(({ name }) => name);
    const isUndecided = (is) => is !== 'dead' && (runId !== null || is !== 'alive');
    return { left: named((is) => is === 'dead'), undecided: named(isUndecided) };
}
async function keep(items, wanted) {
    const flags = await inGroups(items, wanted);
    return items.filter((_, index) => flags[index]);
}
const TOGETHER = 16;
async function inGroups(items, work) {
    const results = [];
    for (let at = 0; at < items.length; at += TOGETHER)
        results.push(...(await (0,_foundation_settled_js__WEBPACK_IMPORTED_MODULE_0__/* .settled */ .g)(items.slice(at, at + TOGETHER).map(work))));
    return results;
}


/***/ }),

/***/ 82437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ removedOf)
/* harmony export */ });
function removedOf({ found, left }) {
    const there = new Set(left);
    return found.filter((name) => !there.has(name));
}


/***/ }),

/***/ 95443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ containersOn)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31817);

async function containersOn({ client }, network, options) {
    const args = ['ps', '--all', '--filter', `network=${network}`, '--no-trunc', '--format', '{{.ID}}'];
    const { exitCode, stdout } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, args, options);
    return exitCode === 0 ? stdout.split('\n').filter((line) => line !== '') : null;
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

class TooManyEntries extends Error {
    most;
    constructor(most) {
        super(`it holds more than ${most} entries`);
        this.most = most;
    }
}
async function entriesOf(folder, most) {
    const entries = [];
    for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
        if (entries.length === most)
            throw new TooManyEntries(most);
        entries.push(entry);
    }
    return entries;
}
async function isEmptyFolder(folder) {
    for await (const _ of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder))
        return false;
    return true;
}


/***/ }),

/***/ 12689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ IMAGE_LABEL)
/* harmony export */ });
const IMAGE_LABEL = 'io.sandbox-attestation.image';


/***/ }),

/***/ 19809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ eachEntryAt),
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   NZ: () => (/* binding */ notOpened),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   _$: () => (/* binding */ openUnfollowed),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   tM: () => (/* binding */ OPEN_FLAGS),
/* harmony export */   ws: () => (/* binding */ entriesAt),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _folder_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40698);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);




const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
function openUnfollowed(path, flags = 0) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS | flags);
}
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
function readFileAt(path, limit) {
    return readOpened(path, async (handle) => (await isAt(handle, path)) ? contentOf(handle, await handle.stat(), limit) : { kind: 'link' });
}
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
async function eachEntryAt(path, take) {
    const handle = await openUnfollowed(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
    try {
        if (!(await isAt(handle, path)))
            throw new Error('it lies elsewhere');
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(placeOf(handle)))
            take(entry);
    }
    finally {
        await handle.close();
    }
}
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
function unsafe(detail) {
    return { kind: 'unsafe', detail };
}
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
const NAMESPACES = ['net', 'mnt', 'pid', 'ipc', 'uts', 'cgroup', 'user'];
const END_NOT_ASKED = { state: 'unobserved', why: 'not-asked' };


/***/ }),

/***/ 93064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ enforcingProgram),
/* harmony export */   dk: () => (/* binding */ GVISOR_PROBLEM),
/* harmony export */   uN: () => (/* binding */ runtimeProblem)
/* harmony export */ });
const ENFORCING = new Map([
    ['runc', 'runc'],
    ['crun', 'crun'],
    ['io.containerd.runc.v2', 'runc'],
]);
function enforcingProgram(runtime) {
    return ENFORCING.get(runtime) ?? null;
}
const GVISOR_PROBLEM = 'ignores the seccomp profile and answers EACCES where the packet demands EROFS (docs/venues.md, "gVisor")';
function runtimeProblem(runtime) {
    if (enforcingProgram(runtime) !== null)
        return null;
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
function holds(comparison, args) {
    const compare = lookUp(comparison.op);
    const [value, valueTwo] = numbers(comparison);
    if (compare === undefined || value === null || valueTwo === null)
        return null;
    return compare((args[comparison.index] ?? 0n) & ALL_BITS, value, valueTwo);
}
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

/***/ 74194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   VP: () => (/* binding */ parseProfileJson),
/* harmony export */   j7: () => (/* binding */ normalise)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98461);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73771);



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
const EPERM = 1;
const MAX_ERRNO = 4095n;
const MAX_U64 = (1n << 64n) - 1n;
const ARGUMENTS = 6;
const NAME = /^[A-Za-z0-9_]{1,64}$/;
const ARCHITECTURE = /^SCMP_ARCH_[A-Z0-9_]{2,16}$/;
const NATIVE = { x86_64: 'SCMP_ARCH_X86_64', aarch64: 'SCMP_ARCH_AARCH64' };
const LIMITS = { characters: 16 * 1024 * 1024, depth: 64 };
const MOST_RULES = 1500;
const MOST_COMPARISONS = { ofName: 64, ofAll: 512 };
const MOST_TOGETHER = { ofName: 12, ofAll: 60 };
function parseProfileJson(text) {
    try {
        return (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactJson */ .lQ)(text, LIMITS);
    }
    catch (error) {
        if (error instanceof _foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            throw invalid(`cannot be used: ${error.message}`);
        throw error;
    }
}
function normalise(value, source, architecture) {
    const profile = object(value, 'the profile', PROFILE_KEYS[source]);
    if (list(profile, 'flags').length > 0)
        throw invalid('has flags, which this program does not judge');
    const action = actionOf(profile['defaultAction'], 'defaultAction');
    const rules = list(profile, 'syscalls').flatMap((item) => rulesOf(item, source));
    if (rules.length > MOST_RULES)
        throw invalid(`has more than ${MOST_RULES} rules, one for each name`);
    refuseLargeTrees(rules);
    return {
        default_action: action,
        default_errno: errnoOf(profile['defaultErrnoRet'], action),
        architectures: architecturesOf(profile, architecture),
        rules: sorted(source === 'file' ? inOneWay(rules) : rules),
    };
}
function refuseLargeTrees(rules) {
    refuseMany(rules, MOST_COMPARISONS, 'compares arguments');
    const together = rules.filter(({ args }) => args.length > 1);
    refuseMany(together, MOST_TOGETHER, 'compares several arguments in one rule');
}
function refuseMany(rules, most, what) {
    const ofNames = new Map();
    let ofAll = 0;
    for (const { name, args } of rules) {
        const ofName = (ofNames.get(name) ?? 0) + args.length;
        ofNames.set(name, ofName);
        ofAll += args.length;
        if (ofName > most.ofName || ofAll > most.ofAll)
            throw invalid(`${what} more than ${most.ofName} times for a name, or ${most.ofAll} times in all`);
    }
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
    if (typeof op !== 'string' || !Object.hasOwn(_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPARISONS */ .F, op)) {
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
            throw invalid(`has the key "${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(key, 60)}" in ${what}, which is not known`);
    }
    return value;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
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
    return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(typeof value === 'string' ? `"${value}"` : String(value), 60);
}
function invalid(what) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('profile-invalid', `The seccomp profile ${what}.`);
}


/***/ }),

/***/ 24417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ profileDigest),
/* harmony export */   J7: () => (/* binding */ parseOciConfig),
/* harmony export */   ch: () => (/* binding */ sameProfile),
/* harmony export */   jZ: () => (/* binding */ parseProfile)
/* harmony export */ });
/* unused harmony export normaliseOci */
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72587);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74194);




function parseProfile(text, architecture) {
    if (text.length > MOST_CHARACTERS)
        throw (0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(`is longer than ${MOST_CHARACTERS} characters`);
    const readers = READERS[architecture ?? 'any'];
    const read = text.length > USUAL ? readers.long(text) : readers.usual(text);
    if (read.profile === null)
        throw read.error;
    return read.profile;
}
const MOST_CHARACTERS = 256 * 1024;
const USUAL = 65_536;
const READERS = {
    x86_64: readersFor('x86_64'),
    aarch64: readersFor('aarch64'),
    any: readersFor(undefined),
};
function readersFor(architecture) {
    const read = (text) => {
        try {
            return { profile: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)((0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .normalise */ .j7)((0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProfileJson */ .VP)(text), 'file', architecture)) };
        }
        catch (error) {
            return { profile: null, error };
        }
    };
    return {
        usual: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberTexts */ .qV)({ texts: 8, length: USUAL }, read),
        long: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberTexts */ .qV)({ texts: 2, length: MOST_CHARACTERS }, read),
    };
}
function normaliseOci(value) {
    return normalise(fromPlain(value), 'oci');
}
function parseOciConfig(text) {
    const seccomp = member(member((0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProfileJson */ .VP)(text), 'linux'), 'seccomp');
    return seccomp === null ? null : (0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .normalise */ .j7)(seccomp, 'oci');
}
function sameProfile(a, b) {
    return isSameAs(a)(b);
}
const isSameAs = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((a) => (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((b) => same(a, b)));
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
const profileDigest = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((profile) => (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(canonical(profile)));
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
