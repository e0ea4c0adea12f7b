export const id = 5117;
export const ids = [5117];
export const modules = {

/***/ 82656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ toldByMounts),
/* harmony export */   Yu: () => (/* binding */ mountedOf),
/* harmony export */   _c: () => (/* binding */ mountedBelow),
/* harmony export */   nL: () => (/* binding */ hasMountBelow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68971);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11572);





async function hasMountBelow(folder) {
    const path = spelled(await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathIfThere */ .ZG)(folder));
    const table = linesOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/mountinfo', 'utf8'));
    return table.some(({ point }) => point.startsWith(`${path}/`));
}
async function mountedBelow(parent) {
    const path = await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathIfThere */ .ZG)(parent);
    const points = new Set(linesOf(ownTable() ?? '').map(({ point }) => point));
    return (name) => points.has(spelled((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
}
const [TABLE_BYTES, MOST_TABLES, MOST_MS] = [256 * 1024, 1_000, 3_000];
async function mountedOf(folders, mostMs = MOST_MS) {
    const own = ownTable();
    if (own === null)
        return new Set(folders);
    const here = linesOf(own);
    const tests = new Map();
    for (const folder of folders)
        tests.set((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder), await mountsOf(folder, here));
    const found = new Set();
    const seen = new Set();
    const until = performance.now() + mostMs;
    for (const pid of (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .processIds */ .Uj)()) {
        const namespace = (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .namespaceOf */ .N6)(pid, 'mnt');
        if (namespace === null || seen.has(namespace))
            continue;
        if (seen.size === MOST_TABLES || performance.now() > until)
            return new Set(folders);
        seen.add(namespace);
        for (const line of linesOf((0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBeginning */ .i4)(pid, 'mountinfo', TABLE_BYTES) ?? ''))
            for (const name of line.root.split('/'))
                if (tests.get(name)?.(line) === true)
                    found.add(name);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
    }
    return new Set(folders.filter((folder) => found.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder))));
}
async function mountsOf(folder, own) {
    const path = spelled(await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathIfThere */ .ZG)(folder));
    const above = own.filter(({ point }) => point === '/' || path === point || path.startsWith(`${point}/`));
    const longest = Math.max(...above.map(({ point }) => point.length));
    const [on, another] = above.filter(({ point }) => point.length === longest);
    if (on === undefined || another !== undefined || on.device !== (await deviceOf(folder)))
        return ({ root }) => root.includes(`/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}/`);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(on.root, path.slice(on.point === '/' ? 0 : on.point.length));
    return ({ device, root }) => device === on.device && root.startsWith(`${inside}/`);
}
async function toldByMounts(folder) {
    const real = await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathIfThere */ .ZG)(folder);
    const path = spelled(real);
    const above = (ownTable() ?? '').split('\n').filter((line) => {
        const [point = '/'] = linesOf(line).map((each) => each.point);
        return point === '/' || path === point || path.startsWith(`${point}/`);
    });
    return [real, ...above];
}
async function deviceOf(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder, { bigint: true }).catch(() => null);
    if (found === null)
        return null;
    const major = ((found.dev >> 32n) & 0xfffff000n) | ((found.dev >> 8n) & 0xfffn);
    const minor = ((found.dev >> 12n) & 0xffffff00n) | (found.dev & 0xffn);
    return `${major}:${minor}`;
}
const MOUNTS_BYTES = 32 * 1024 * 1024;
function ownTable() {
    return (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBeginning */ .i4)(`${process.pid}`, 'mountinfo', MOUNTS_BYTES);
}
function linesOf(table) {
    return table.split('\n').map((line) => {
        const [, , device = '', root = '', point = ''] = line.split(' ');
        return { device, root, point };
    });
}
function spelled(path) {
    return path.replace(/[ \t\n\\]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`);
}


/***/ }),

/***/ 13555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ HelperContainer)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engine_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31817);
/* harmony import */ var _engine_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83317);
/* harmony import */ var _engine_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70291);
/* harmony import */ var _engine_remove_container_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(684);
/* harmony import */ var _foundation_image_label_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12689);
/* harmony import */ var _foundation_remove_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11640);
/* harmony import */ var _image_build_inspect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12956);
/* harmony import */ var _image_debian_debian_base_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76682);
/* harmony import */ var _image_dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98927);
/* harmony import */ var _run_id_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54052);












class HelperContainer {
    engine;
    runContext;
    runId;
    folder;
    base;
    constructor(engine, runContext, runId, folder) {
        this.engine = engine;
        this.runContext = runContext;
        this.runId = runId;
        this.folder = folder;
    }
    image() {
        this.base ??= referenceBase(this.engine, this.runContext, this.folder);
        return this.base;
    }
    async run({ flags, script, timeoutMs, signal }) {
        const name = `${_engine_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_PREFIX */ .ve}${(0,_run_id_js__WEBPACK_IMPORTED_MODULE_10__/* .newRunId */ .F)()}`;
        const profile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.runContext.projectFolder, 'seccomp/targeted-deny.json');
        const image = await this.image();
        const args = [
            ...['run', '--rm', '--name', name],
            ...['--label', `${_engine_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LABEL */ .jQ}=${this.runId}`, '--label', `${_engine_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .OWNER_LABEL */ .pk}=${await (0,_engine_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerHere */ .Wr)()}`],
            ...['--label', `${_foundation_image_label_js__WEBPACK_IMPORTED_MODULE_11__/* .IMAGE_LABEL */ .H}=${image}`],
            ...['--network', 'none', '--read-only', '--ipc', 'none', '--pull', 'never'],
            ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--security-opt', `seccomp=${profile}`],
            ...['--pids-limit', '16', '--memory', '256m', '--log-driver', 'none', ...flags],
            ...['--entrypoint', '/usr/bin/python3', image, '-I', '-c', ...script],
        ];
        const result = await (0,_engine_client_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(this.engine.client, args, { timeoutMs, signal });
        if (result.exitCode === null)
            await (0,_engine_remove_container_js__WEBPACK_IMPORTED_MODULE_5__/* .removeContainer */ .o)(this.engine, name);
        return result;
    }
}
async function referenceBase(engine, runContext, folder) {
    const { projectFolder, cacheFolder, environment, signal } = runContext;
    const { base } = await (0,_image_dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_9__/* .readDockerfile */ .n)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectFolder, 'Dockerfile.sandbox'));
    const named = base === null ? null : await (0,_image_build_inspect_js__WEBPACK_IMPORTED_MODULE_7__/* .inspectImage */ .mm)(engine, base);
    if (named !== null)
        return named.id;
    const scratchFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'base-'));
    try {
        const request = { cacheFolder, environment, scratchFolder, signal };
        return (await (0,_image_debian_debian_base_js__WEBPACK_IMPORTED_MODULE_8__/* .ensureDebianBase */ .Bx)(engine, request)).image.id;
    }
    finally {
        await (0,_foundation_remove_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v$)(scratchFolder);
    }
}


/***/ }),

/***/ 22211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ cleanerOfAny),
/* harmony export */   i: () => (/* binding */ cleanerOf)
/* harmony export */ });
/* harmony import */ var _engine_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31817);
/* harmony import */ var _engine_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42684);
/* harmony import */ var _foundation_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94493);
/* harmony import */ var _which_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11649);




const OUTPUT = `
import os, sys
out = os.open("/out", os.O_RDONLY | os.O_DIRECTORY)
found = os.fstat(out)
if f"{found.st_dev}:{found.st_ino}" != sys.argv[1]:
    sys.exit("another folder")
`;
const OPEN = `
import stat
for name in ("/out/attest.jsonl", "/out/report.md"):
    if os.path.lexists(name):
        found = os.lstat(name)
        if stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
            os.chmod(name, 0o644)
`;
const OPEN_ALL = `
import stat
for _, folders, files, fd in os.fwalk(".", dir_fd=out):
    for name in folders:
        if stat.S_ISDIR(os.lstat(name, dir_fd=fd).st_mode):
            os.chmod(name, 0o755, dir_fd=fd)
    for name in files:
        found = os.lstat(name, dir_fd=fd)
        if stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
            os.chmod(name, 0o644, dir_fd=fd)
`;
const EMPTY = `
import errno

def opened(name):
    return os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=out)

def empty(folder):
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            os.rename(entry.name, os.urandom(16).hex(), src_dir_fd=folder, dst_dir_fd=out)
        else:
            os.unlink(entry.name, dir_fd=folder)

def remove(name):
    folder = opened(name)
    empty(folder)
    os.close(folder)
    try:
        os.rmdir(name, dir_fd=out)
    except OSError as error:
        if error.errno != errno.ENOTEMPTY:
            raise

while names := [entry.name for entry, _ in zip(os.scandir(out), range(1000))]:
    for name in names:
        try:
            os.unlink(name, dir_fd=out)
        except IsADirectoryError:
            remove(name)
`;
const SCRIPTS = {
    open: OPEN,
    'open-all': OPEN_ALL,
    empty: EMPTY,
};
const TIME_LIMITS_MS = {
    open: 60_000,
    'open-all': 60_000,
    empty: 6_000,
};
const SOON_MS = 2_500;
function cleanerOf(engine, helper, signal) {
    const { unshare } = _engine_traits_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINE_TRAITS */ .N[engine.name];
    return async (task, output, by = Number.POSITIVE_INFINITY) => {
        const timeoutMs = Math.min(TIME_LIMITS_MS[task], by - performance.now());
        if (timeoutMs <= 0)
            return false;
        const limit = { timeoutMs, signal: soonAfter(signal) };
        const known = await (0,_which_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .knowInOwn */ .zU)(output).catch(() => null);
        if (known === null)
            return false;
        const { which } = known;
        try {
            const { exitCode } = unshare === null
                ? await helper.run({
                    flags: [...MAY_ENTER, ...mounting(output)],
                    script: [`${OUTPUT}${SCRIPTS[task]}`, which],
                    ...limit,
                })
                : await (0,_engine_client_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(engine.client, [...unshare, ...inCallersNamespace(task, output, which)], limit);
            return exitCode === 0;
        }
        catch {
            return false;
        }
        finally {
            await known.release();
        }
    };
}
function cleanerOfAny(engines, helperOf) {
    const needsContainer = ({ name }) => _engine_traits_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINE_TRAITS */ .N[name].unshare === null;
    const inOrder = [...engines.filter((each) => !needsContainer(each)), ...engines.filter(needsContainer)];
    const cleaners = inOrder.map((engine) => cleanerOf(engine, helperOf(engine)));
    const tryEach = async (...asked) => {
        for (const clean of cleaners)
            if (await clean(...asked))
                return true;
        return false;
    };
    let before = Promise.resolve();
    return (...asked) => {
        const done = before.then(() => tryEach(...asked));
        before = done;
        return done;
    };
}
function soonAfter(signal) {
    if (signal === undefined)
        return undefined;
    const soon = new AbortController();
    void (0,_foundation_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .aborted */ .QH)(signal).then(() => setTimeout(() => soon.abort(signal.reason), SOON_MS).unref());
    return soon.signal;
}
const mounting = (output) => ['--mount', `type=bind,source=${output},target=/out`];
const MAY_ENTER = ['--user', '0:0', '--cap-add', 'DAC_OVERRIDE', '--cap-add', 'FOWNER'];
function inCallersNamespace(task, output, which) {
    return ['setpriv', '--pdeathsig', 'KILL', ...(0,_which_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .commandIn */ .vt)(output, which, ['find', ...findings(task)])];
}
function findings(task) {
    const plain = ['-type', 'f', '-links', '1', '-exec', 'chmod', '0644', '{}', ';'];
    const folders = ['-type', 'd', '-exec', 'chmod', '0755', '{}', ';'];
    switch (task) {
        case 'open':
            return [...LINES, '-maxdepth', '0', ...plain];
        case 'open-all':
            return ['.', '-mindepth', '1', '(', ...folders, ')', '-o', '(', ...plain, ')'];
        case 'empty':
            return ['.', '-mindepth', '1', '-delete'];
    }
}
const LINES = ['attest.jsonl', 'report.md'];


/***/ }),

/***/ 11572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ readNamespaces),
/* harmony export */   HK: () => (/* binding */ readOrGone),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   i4: () => (/* binding */ readBeginning),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   tt: () => (/* binding */ exeDigest)
/* harmony export */ });
/* unused harmony export orElse */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11455);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8621);
/* harmony import */ var _probes_kernel_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49460);
/* harmony import */ var _probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2885);
/* harmony import */ var _probes_mounts_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27026);






function processIds() {
    const names = orElse(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc'), []);
    return new Set(names.filter((name) => /^[1-9]\d*$/.test(name)));
}
function identify(pid, containerId) {
    const text = read(pid, 'cgroup') ?? '';
    if (!text.includes(containerId))
        return null;
    const cgroup = (0,_probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_4__/* .cgroupPaths */ .f0)(text).find((path) => (0,_probes_mounts_root_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnCgroup */ .r)(path, containerId));
    if (cgroup === undefined)
        return null;
    const stat = (0,_probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStat */ .ky)(read(pid, 'stat') ?? '');
    return stat === null ? null : { pid, cgroup, stat };
}
function readNamespaces(pid) {
    const states = _probes_kernel_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMESPACES */ .d.map((name) => {
        const [theirs, ours] = [namespaceOf(pid, name), namespaceOf('self', name)];
        if (theirs === null || ours === null)
            return [name, 'unreadable'];
        return [name, theirs === ours ? 'same' : 'other'];
    });
    return Object.fromEntries(states);
}
const LARGEST_EXE = 512 << 20;
async function exeDigest(pid) {
    const { add, digest } = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256InPieces */ .iv)();
    try {
        for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(`/proc/${pid}/exe`, {
            end: LARGEST_EXE,
            highWaterMark: 1 << 20,
        }))
            add(piece);
    }
    catch {
        return null;
    }
    return digest();
}
function namespaceOf(pid, name) {
    return orElse(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/ns/${name}`), null);
}
const LONGEST = 1 << 20;
const PIECE = Buffer.allocUnsafe(64 << 10);
function read(pid, name) {
    return orElse(() => wholeFile(pid, name), null);
}
function readBeginning(pid, name, bytes) {
    return orElse(() => beginning(pid, name, bytes).toString('utf8'), null);
}
function readOrGone(pid, name) {
    try {
        return wholeFile(pid, name);
    }
    catch (error) {
        return /^(ENOENT|ESRCH)$/.test((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error)) ? 'gone' : null;
    }
}
function wholeFile(pid, name) {
    const found = beginning(pid, name, LONGEST + 1);
    return found.length > LONGEST ? null : found.toString('utf8');
}
function beginning(pid, name, bytes) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`/proc/${pid}/${name}`, 'r');
    try {
        const pieces = [];
        for (let left = bytes; left > 0;) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, PIECE, 0, Math.min(left, PIECE.length), null);
            if (length === 0)
                break;
            pieces.push(Buffer.from(PIECE.subarray(0, length)));
            left -= length;
        }
        return Buffer.concat(pieces);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const MOST_THREADS = 256;
function readStatus(pid) {
    const status = (0,_probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatus */ .i$)(read(pid, 'status') ?? '');
    if (status === null || status.traced)
        return status;
    const threads = listOrGone(`/proc/${pid}/task`);
    if (threads === null)
        return null;
    const others = threads.filter((thread) => thread !== pid);
    const from = others.length > MOST_THREADS ? Math.floor(Math.random() * others.length) : 0;
    const looked = [...others.slice(from), ...others.slice(0, from)].slice(0, MOST_THREADS);
    for (const thread of looked) {
        const text = readOrGone(pid, `task/${thread}/status`);
        if (text === null)
            return null;
        if (text !== 'gone' && !text.includes('\nTracerPid:\t0\n'))
            return { ...status, traced: true };
    }
    return status;
}
function listOrGone(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path);
    }
    catch (error) {
        return /^(ENOENT|ESRCH)$/.test((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error)) ? [] : null;
    }
}
function orElse(look, otherwise) {
    try {
        return look();
    }
    catch {
        return otherwise;
    }
}


/***/ }),

/***/ 99717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ makeRunFolder),
/* harmony export */   OE: () => (/* binding */ REMOVAL_MS),
/* harmony export */   UG: () => (/* binding */ removeRunFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engine_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31817);
/* harmony import */ var _engine_folder_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49929);
/* harmony import */ var _engine_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83317);
/* harmony import */ var _engine_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70291);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97284);
/* harmony import */ var _foundation_goes_on_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78003);
/* harmony import */ var _foundation_own_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70238);
/* harmony import */ var _foundation_programs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63630);
/* harmony import */ var _foundation_remove_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11640);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8621);
/* harmony import */ var _folder_mounts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82656);
/* harmony import */ var _run_id_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(54052);
/* harmony import */ var _which_folder_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(11649);















const ODD = /[^\p{L}\p{M}\p{N} /._@+~-]/u;
async function makeRunFolder(temporary, id, profileText, runId = id) {
    const odd = ODD.exec(temporary)?.[0];
    if (odd !== undefined) {
        throw folderError(`The temporary folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(temporary)} has ${JSON.stringify(odd)} in its path, and an engine may read that as a separator.`);
    }
    const unsafe = (0,_foundation_own_path_js__WEBPACK_IMPORTED_MODULE_8__/* .whyNotSafeBelow */ .ER)(temporary);
    if (unsafe !== null)
        throw folderError(`The temporary folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(temporary)} ${unsafe}.`);
    const name = `${_engine_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_PREFIX */ .ve}${id}`;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name);
    const folder = {
        id,
        name,
        root,
        input: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'in'),
        output: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'out'),
        profile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'seccomp.json'),
        clientConfig: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'client'),
        build: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'build'),
    };
    const first = id === runId ? root : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, `${_engine_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_PREFIX */ .ve}${runId}-${(0,_run_id_js__WEBPACK_IMPORTED_MODULE_12__/* .newRunId */ .F)()}`);
    let made = null;
    try {
        const owner = await (0,_engine_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerHere */ .Wr)();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(first, { mode: 0o700 });
        made = first;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(first, _engine_folder_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .OWNER */ .yo), owner, { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(first, _engine_folder_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN */ .oq), runId, { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(first, root);
        made = root;
        for (const each of [folder.input, folder.output, folder.clientConfig, folder.build])
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(each, { mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder.output, 0o777);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder.input, 0o755);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.clientConfig, 'config.json'), '{}\n', { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(folder.profile, profileText, { mode: 0o600 });
    }
    catch (cause) {
        if (made !== null)
            await (0,_foundation_remove_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .removeFolder */ .v$)(made);
        throw folderError(`The run's folder below ${temporary} could not be made.`, cause);
    }
    return folder;
}
const REMOVAL_MS = 10_000;
const RM_MS = 4_000;
const LEAST_RM_MS = 200;
const OF_PAYLOADS = ['in', 'out'];
async function removeRunFolder({ root }, clean = null, by = performance.now() + REMOVAL_MS) {
    if (await (0,_folder_mounts_js__WEBPACK_IMPORTED_MODULE_11__/* .hasMountBelow */ .nL)(root))
        return false;
    const most = () => Math.max(LEAST_RM_MS, Math.min(RM_MS, by - performance.now()));
    const remove = () => removed(root, most());
    if (process.geteuid?.() === 0)
        return remove();
    const emptied = OF_PAYLOADS.map(async (name) => {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name);
        const others = await othersIn(place, by);
        if (others === 'none')
            return true;
        return ((await clean?.('empty', place, by)) ?? false) || others === 'unknown';
    });
    if (!(await Promise.all(emptied)).every(Boolean))
        return false;
    if (await remove())
        return true;
    await openOwn(root, most());
    return remove();
}
const MOST_LOOKED_AT = 10_000;
async function othersIn(place, by) {
    const inside = Buffer.from(place).toString('latin1');
    let looked = 0;
    try {
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(place, { encoding: 'latin1' })) {
            if (performance.now() > by)
                return 'unknown';
            if (!entry.isDirectory())
                continue;
            looked += 1;
            if (looked > MOST_LOOKED_AT)
                return 'unknown';
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(Buffer.from(`${inside}/${entry.name}`, 'latin1'))).uid !== process.geteuid?.())
                return 'some';
        }
        return 'none';
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'none' : 'some';
    }
}
const REMOVE = 'find . -mindepth 1 -maxdepth 1 -exec rm -rf -- {} + && cd / && exec rmdir -- "$1"';
async function removed(path, mostMs) {
    const program = await (0,_foundation_programs_js__WEBPACK_IMPORTED_MODULE_9__/* .systemProgram */ .CA)('sh');
    const known = await (0,_which_folder_js__WEBPACK_IMPORTED_MODULE_13__/* .knowOwn */ .Kl)(path);
    if (program !== null && known !== null) {
        const [, ...words] = (0,_which_folder_js__WEBPACK_IMPORTED_MODULE_13__/* .commandIn */ .vt)(path, known.which, ['sh', '-c', REMOVE, 'sh', path]);
        const end = await (0,_foundation_goes_on_js__WEBPACK_IMPORTED_MODULE_7__/* .goesOn */ .E)(program, words, (0,_foundation_remove_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .coreutils */ .xh)(), mostMs);
        await known.release();
        if (end !== 'failed')
            return true;
    }
    return isGone(path);
}
async function isGone(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_14__/* .codeOf */ .$N)) === 'ENOENT';
}
async function openOwn(root, timeoutMs) {
    const known = await (0,_which_folder_js__WEBPACK_IMPORTED_MODULE_13__/* .knowOwn */ .Kl)(root).catch(() => null);
    if (known === null)
        return;
    const [program = '', ...args] = (0,_which_folder_js__WEBPACK_IMPORTED_MODULE_13__/* .commandIn */ .vt)(root, known.which, ['chmod', '-R', '-f', 'u+rwX', '.']);
    const client = { program, globalArguments: [], environment: (0,_foundation_remove_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .coreutils */ .xh)() };
    await (0,_engine_client_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(client, args, { keepBytes: 4096, timeoutMs }).catch(() => null);
    await known.release();
}
function folderError(message, cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .AttestationError */ .L7('temporary-folder', message, { cause });
}


/***/ }),

/***/ 54052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newRunId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function newRunId() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
}


/***/ }),

/***/ 11649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ knowOwn),
/* harmony export */   vt: () => (/* binding */ commandIn),
/* harmony export */   zU: () => (/* binding */ knowInOwn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const O_PATH = 0o10000000;
const FLAGS = O_PATH | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
async function knowOwn(path) {
    const held = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS).catch(() => null);
    if (held === null)
        return null;
    const isOwn = (await held.stat()).uid === process.geteuid?.();
    return isOwn ? known(held) : held.close().then(() => null);
}
async function knowInOwn(path) {
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), FLAGS).catch(() => null);
    if (own === null)
        return null;
    try {
        if ((await own.stat()).uid !== process.geteuid?.())
            return null;
        const held = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(`/proc/self/fd/${own.fd}/${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`, FLAGS).catch(() => null);
        return held && (await known(held));
    }
    finally {
        await own.close();
    }
}
async function known(held) {
    const { dev, ino } = await held.stat({ bigint: true });
    return { which: `${dev}:${ino}`, release: () => held.close() };
}
function commandIn(path, which, command) {
    const script = 'cd -- "$1" && [ "$(stat -c %d:%i .)" = "$2" ] && shift 2 && exec "$@"';
    return ['sh', '-c', script, 'sh', path, which, ...command];
}


/***/ }),

/***/ 8780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ endBuildsBelow),
/* harmony export */   W7: () => (/* binding */ foldersOfBuilds),
/* harmony export */   Yk: () => (/* binding */ endAbandoned)
/* harmony export */ });
/* unused harmony exports buildFoldersIn, listedBelow */
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31817);
/* harmony import */ var _failed_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14464);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83317);



const LIST_BYTES = 32 * 1024 * 1024;
const LIST_MS = 3_000;
const DELETIONS_MS = 5_000;
async function endAbandoned(engine, folders, mostMs = LIST_MS + DELETIONS_MS) {
    const until = performance.now() + mostMs;
    const list = await listOf(engine, Math.min(LIST_MS, mostMs));
    const by = Math.min(until, performance.now() + DELETIONS_MS);
    const left = new Set();
    for (const { id, folder } of listedBelow(list, folders)) {
        const timeoutMs = by - performance.now();
        const words = ['delete', '--force', id];
        const ended = timeoutMs > 0 ? await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(runtimeOf(engine), words, { timeoutMs }) : null;
        if (ended?.exitCode !== 0)
            left.add(folder);
    }
    return [...left];
}
function runtimeOf({ client, facts }) {
    return { ...client, program: facts.oci_runtime, globalArguments: [] };
}
async function listOf(engine, timeoutMs = LIST_MS) {
    const listed = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(runtimeOf(engine), ['list'], { timeoutMs, keepBytes: LIST_BYTES });
    const { exitCode, stdout, stderr, truncated, timedOut } = listed;
    if (exitCode !== 0 || truncated)
        throw (0,_failed_call_js__WEBPACK_IMPORTED_MODULE_1__/* .failedCall */ .m)(`${engine.facts.oci_runtime} list`, stderr || 'it is too long', timedOut);
    return stdout;
}
async function endBuildsBelow(engine, folders) {
    switch (engine.name) {
        case 'docker':
            return [];
        case 'podman':
            return endAbandoned(engine, folders);
    }
}
async function foldersOfBuilds(engine) {
    switch (engine.name) {
        case 'docker':
            return [];
        case 'podman':
            return buildFoldersIn(await listOf(engine));
    }
}
function buildFoldersIn(list) {
    const found = new Map();
    for (const { bundle, began } of bundlesIn(list)) {
        const [, path] = OF_A_BUILD.exec(bundle) ?? [];
        if (path === undefined)
            continue;
        const before = found.get(path);
        found.set(path, began === null || before === null ? null : Math.max(began, before ?? began));
    }
    return [...found].map(([path, began]) => ({ path, began }));
}
const OF_A_BUILD = new RegExp(`^(/.*?/${_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_PREFIX */ .ve}[0-9a-f]{32})/build/scratch/buildah\\d+(?=[ /]|$)`);
function listedBelow(list, folders) {
    return bundlesIn(list).flatMap(({ id, bundle }) => {
        const folder = folders.find((each) => bundle.startsWith(`${each}/`));
        return folder === undefined ? [] : [{ id, folder }];
    });
}
function bundlesIn(list) {
    return list.split('\n').flatMap((line) => {
        const [, id, bundle] = LINE.exec(line) ?? [];
        const began = Date.parse(TIME.exec(line)?.[1] ?? '');
        return id === undefined || bundle === undefined
            ? []
            : [{ id, bundle, began: Number.isNaN(began) ? null : began }];
    });
}
const LINE = /^(\w[\w.-]*) +\d+ +[a-z]+ +(\/.*)$/;
const TIME = / (\d{4}-\d{2}-\d{2}T\S{1,30})(?: {1,99}\S{1,99})? {0,99}$/;


/***/ }),

/***/ 28618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ chooseEngine)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/foundation/cancelled.js
var cancelled = __webpack_require__(56024);
// EXTERNAL MODULE: ./build/src/foundation/engine-name.js
var engine_name = __webpack_require__(81553);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/own-path.js + 2 modules
var own_path = __webpack_require__(70238);
// EXTERNAL MODULE: ./build/src/foundation/programs.js
var programs = __webpack_require__(63630);
// EXTERNAL MODULE: ./build/src/foundation/real-path.js
var real_path = __webpack_require__(68971);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
// EXTERNAL MODULE: ./build/src/foundation/given-file.js
var given_file = __webpack_require__(40369);
// EXTERNAL MODULE: ./build/src/foundation/shown-path.js
var shown_path = __webpack_require__(78556);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/engine/json-view.js
var json_view = __webpack_require__(28992);
;// CONCATENATED MODULE: ./build/src/engine/client-folder.js







const NO_CREDENTIALS = '{"auths":{"none.invalid":{}}}';
async function makeClientFolder(home, pullCredentials) {
    const noCredentials = (0,external_node_path_.join)(home, 'config.json');
    const nothing = (0,external_node_path_.join)(home, 'hooks');
    const temporary = (0,external_node_path_.join)(home, 'tmp');
    await makeFolder(nothing);
    await makeFolder(temporary);
    await (0,promises_.writeFile)(noCredentials, NO_CREDENTIALS, { mode: 0o600 });
    if (pullCredentials === null)
        return { home, noCredentials, nothing, temporary, pullConfig: null };
    const pullConfig = (0,external_node_path_.join)(home, 'pull');
    const text = await credentialsIn(pullCredentials);
    await makeFolder(pullConfig);
    await (0,promises_.writeFile)((0,external_node_path_.join)(pullConfig, 'config.json'), text, { mode: 0o600 });
    return { home, noCredentials, nothing, temporary, pullConfig };
}
async function makeFolder(path) {
    await (0,promises_.mkdir)(path, { mode: 0o700 }).catch((error) => {
        if ((0,thrown/* codeOf */.$N)(error) !== 'EEXIST')
            throw error;
    });
}
const MOST_BYTES = 1024 * 1024;
const MEMBERS = ['auth', 'username', 'password', 'email', 'identitytoken', 'registrytoken'];
async function credentialsIn(path) {
    const file = { given: path, what: 'file of pull credentials', isSecret: true };
    const text = await (0,given_file/* readGivenFile */.Mh)(file, MOST_BYTES).catch((cause) => {
        if (cause instanceof errors/* AttestationError */.L7 && cause.code !== 'file-unreadable')
            throw cause;
        throw refused(path, 'cannot be read', cause);
    });
    try {
        const view = json_view/* JsonView */.U.parse(text, 'the credentials');
        const others = view.keys().filter((key) => key !== 'auths');
        if (others.length > 0)
            throw refused(path, `also says ${said(others)}`);
        const auths = view
            .at('auths')
            .entries()
            .map(([registry, entry]) => [registry, Object.fromEntries(entry.entries().map(known))]);
        if (auths.length === 0)
            throw refused(path, 'holds none');
        return JSON.stringify({ auths: Object.fromEntries(auths) });
    }
    catch (error) {
        if (error instanceof errors/* AttestationError */.L7 && error.code === 'pull-credentials')
            throw error;
        throw refused(path, 'is not in the form of Docker’s config.json');
    }
}
function said(names) {
    const others = OTHERS.filter((each) => names.includes(each));
    return [...others, ...(others.length < names.length ? ['something that is unknown'] : [])].join(', ');
}
const OTHERS = ['credsStore', 'credHelpers', 'HttpHeaders', 'proxies', 'currentContext', 'plugins'];
function known([name, value]) {
    if (!MEMBERS.includes(name))
        throw new Error('unknown');
    return [name, value.string()];
}
function refused(path, why, cause) {
    return new errors/* AttestationError */.L7('pull-credentials', `The file of pull credentials ${(0,shown_path/* shownPath */.p)(path)} ${(0,errors/* printable */.g$)(why, 120)}.`, { cause });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/src/foundation/abort-signals.js
var abort_signals = __webpack_require__(41425);
// EXTERNAL MODULE: ./build/src/foundation/kept-bytes.js
var kept_bytes = __webpack_require__(24693);
// EXTERNAL MODULE: ./build/src/engine/client.js
var engine_client = __webpack_require__(31817);
;// CONCATENATED MODULE: ./build/src/engine/engine-socket.js





class SocketFailure extends Error {
    code;
    timedOut;
    constructor(code, timedOut, cause) {
        const why = code === 'EMSGSIZE' ? 'answered more than this program reads' : `did not answer (${code})`;
        super(timedOut ? 'did not answer in time' : why, { cause });
        this.code = code;
        this.timedOut = timedOut;
    }
}
const TIMEOUT_MS = 30_000;
const MAX_TEXT = 4 * 1024 * 1024;
async function ask(socket, asked, limit = (0,engine_client/* limitOf */.LF)(socket, asked.timeoutMs ?? TIMEOUT_MS)) {
    const answer = await engine_socket_open(socket, asked, limit);
    return {
        status: answer.statusCode ?? 0,
        text: await textOf(answer, limit, asked.mostBytes),
        headers: answer.headers,
    };
}
function engine_socket_open(socket, asked, limit) {
    const { method, body, type = 'application/json' } = asked;
    const path = pathOf(socket, asked);
    socket.onCall?.(['curl', '--unix-socket', socket.path, '--request', method, `http://localhost${path}`]);
    return new Promise((resolve, reject) => {
        const sent = (0,external_node_http_.request)({
            socketPath: socket.path,
            agent: false,
            method,
            path,
            signal: limit,
            headers: {
                host: 'localhost',
                ...(body === undefined ? {} : { 'content-type': type, 'content-length': String(body.length) }),
            },
        });
        sent.once('response', resolve);
        sent.once('error', (error) => reject(failure(error, limit)));
        sent.end(body);
    });
}
function begin(socket, asked, limit) {
    if (asked.timeoutMs === undefined)
        return engine_socket_open(socket, asked, limit);
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), asked.timeoutMs);
    return engine_socket_open(socket, asked, (0,abort_signals/* firstOf */.K)(limit, late.signal)).finally(() => clearTimeout(timer));
}
async function textOf(body, limit, mostBytes = MAX_TEXT) {
    const kept = new kept_bytes/* KeptBytes */.Y(mostBytes);
    try {
        for await (const chunk of body) {
            kept.add(chunk);
            if (kept.truncated)
                throw new SocketFailure('EMSGSIZE', false, null);
        }
    }
    catch (error) {
        throw failure(error, limit);
    }
    if (limit.aborted || !body.complete)
        throw new SocketFailure('ECONNRESET', limit.aborted, null);
    return kept.bytes().toString('utf8');
}
function failure(error, limit) {
    if (error instanceof SocketFailure)
        return error;
    if (limit.reason instanceof errors/* AttestationError */.L7)
        return limit.reason;
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return new SocketFailure(typeof code === 'string' ? code : 'unknown', limit.aborted, error);
}
function pathOf({ prefix }, { parts, query }) {
    const path = parts.map((part) => `/${encodeURIComponent(part)}`).join('');
    const words = new URLSearchParams(query).toString();
    return `${prefix}${path}${words === '' ? '' : `?${words}`}`;
}

// EXTERNAL MODULE: ./build/src/engine/system-facts.js
var system_facts = __webpack_require__(78285);
// EXTERNAL MODULE: ./build/src/foundation/settled.js
var settled = __webpack_require__(11578);
// EXTERNAL MODULE: ./build/src/foundation/until-aborted.js
var until_aborted = __webpack_require__(94493);
// EXTERNAL MODULE: ./build/src/engine/failed-call.js
var failed_call = __webpack_require__(14464);
;// CONCATENATED MODULE: ./build/src/engine/socket-calls.js





const STREAM_LIMIT_MS = 120_000;
function socketCalls(socket, program, signal) {
    const words = ({ method, parts }) => `${program} ${method} /${parts.join('/')}`;
    const refused = (asked, { text }) => (0,failed_call/* failedCall */.m)(words(asked), saidIn(text), false);
    const unanswered = (asked) => (error) => {
        throw error instanceof SocketFailure
            ? (0,failed_call/* failedCall */.m)(words(asked), error.message, error.timedOut, error)
            : error;
    };
    const answered = (asked) => ask(socket, asked).catch(unanswered(asked));
    return {
        answered,
        refused,
        quiet: (asked) => ask(socket, asked).catch(() => null),
        sure: async (asked) => {
            const answer = await answered(asked);
            if (answer.status < 400)
                return answer;
            throw refused(asked, answer);
        },
        stream: async (asked, read, limitMs) => {
            const ends = limitMs === undefined ? signal : undefined;
            const limit = (0,engine_client/* limitOf */.LF)(socket, limitMs ?? STREAM_LIMIT_MS, ends);
            try {
                const body = await begin(socket, asked, limit).catch(unanswered(asked));
                if (body.statusCode !== 200)
                    throw refused(asked, { text: await textOf(body, limit).catch(() => '') });
                await read(body).finally(() => body.destroy());
                if (limit.aborted || !body.complete)
                    throw (0,failed_call/* failedCall */.m)(words(asked), 'the engine dropped the connection', limit.aborted);
            }
            catch (error) {
                (0,cancelled/* refuseCancelled */.qM)(ends);
                throw error;
            }
        },
    };
}
function get(...parts) {
    return { method: 'GET', parts };
}
function post(...parts) {
    return { method: 'POST', parts };
}
function saidIn(text) {
    try {
        return json_view/* JsonView */.U.parse(text, "the engine's answer").at('message').string() || text;
    }
    catch {
        return text;
    }
}
function saidOfStart({ status, text }) {
    return status === 304 ? 'the container was started before, and not by this run' : saidIn(text);
}
function saysNotStarted(stderr) {
    return /^exec .*: operation not permitted/im.test(stderr);
}

;// CONCATENATED MODULE: ./build/src/engine/api-calls.js


function apiCalls({ answered, quiet, refused, sure }, words) {
    const container = `${words.name} container inspect`;
    return {
        inspectContainer: async (id, timeoutMs = 30_000) => json_view/* JsonView */.U.parse((await sure({ ...get('containers', id, 'json'), timeoutMs })).text, container),
        inspectImage: async (name) => {
            const asked = get('images', name, 'json');
            const answer = await answered(asked);
            if (answer.status === 404)
                return null;
            if (answer.status !== 200)
                throw refused(asked, answer);
            return json_view/* JsonView */.U.parse(answer.text, `${words.name} image inspect`);
        },
        createIdle: async (image, name, labels) => {
            const { query = {}, body } = words.idle(image, name, labels);
            const asked = { ...post('containers', 'create'), query, timeoutMs: 60_000 };
            const json = Buffer.from(JSON.stringify(body));
            const { text } = await sure({ ...asked, body: json, type: 'application/json' });
            return json_view/* JsonView */.U.parse(text, `${words.name} create`).at('Id').string();
        },
        copyOut: async (id, path, keepBytes) => {
            const asked = { ...get('containers', id, 'archive'), query: { path } };
            const answer = await answered(asked);
            if (answer.status === 404)
                return null;
            if (answer.status !== 200)
                throw refused(asked, answer);
            return answer.text.slice(0, keepBytes);
        },
        copyIn: async (id, folder, tar) => {
            const query = { path: folder, ...words.unpack };
            const asked = { method: 'PUT', parts: ['containers', id, 'archive'], query };
            await sure({ ...asked, body: tar, type: 'application/x-tar', timeoutMs: 60_000 });
        },
        layerBytes: async (id) => {
            const asked = { ...get('containers', id, 'json'), query: { size: 'true' }, timeoutMs: 5_000 };
            const answer = await quiet(asked);
            if (answer?.status !== 200)
                return 'gone';
            const view = json_view/* JsonView */.U.parse(answer.text, container);
            if (!view.at('State', 'Running').boolean())
                return 'gone';
            const bytes = view.at('SizeRw').number() ?? -1;
            return bytes < 0 ? Number.NaN : bytes;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/engine/attached-output.js

const HEAD = 8;
async function readAttached(stream, { keepBytes, onOutput, over = new Promise(() => undefined) }) {
    const untilOver = waitingUntil(over);
    const kept = new kept_bytes/* KeptBytes */.Y(keepBytes);
    for await (const { from, bytes } of framesOf(stream)) {
        if (from === 'stderr')
            kept.add(bytes);
        if (onOutput !== undefined)
            await untilOver(onOutput(from, bytes));
    }
    return kept.bytes().toString('utf8');
}
function waitingUntil(over) {
    let isOver = false;
    let goOn = () => undefined;
    const end = () => {
        isOver = true;
        goOn();
    };
    over.then(end, end);
    return async (work) => {
        await new Promise((resolve) => {
            goOn = resolve;
            work.then(resolve, resolve);
            if (isOver)
                resolve();
        });
    };
}
async function* framesOf(stream) {
    let head = Buffer.alloc(0);
    let from = 'stderr';
    let left = 0;
    let broken = false;
    for await (const chunk of stream) {
        let rest = chunk;
        while (!broken && rest.length > 0) {
            if (left === 0) {
                const missing = HEAD - head.length;
                head = Buffer.concat([head, rest.subarray(0, missing)]);
                rest = rest.subarray(missing);
                if (head.length < HEAD)
                    break;
                broken = !isHead(head);
                from = head[0] === 2 ? 'stderr' : 'stdout';
                left = head.readUInt32BE(4);
                head = Buffer.alloc(0);
                continue;
            }
            const bytes = rest.subarray(0, left);
            left -= bytes.length;
            rest = rest.subarray(bytes.length);
            yield { from, bytes };
        }
    }
}
function isHead(head) {
    return (head[0] ?? 9) <= 2 && head[1] === 0 && head[2] === 0 && head[3] === 0;
}

// EXTERNAL MODULE: ./build/src/foundation/json.js
var json = __webpack_require__(98461);
;// CONCATENATED MODULE: ./build/src/engine/long-list.js

const [LONGEST_LABEL, LONGEST_NAME, DEEPEST, MOST_OBJECTS] = [512, 128, 128, 200_000];
const MOST_CHARACTERS = 16 * 1024 * 1024;
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
async function readLongList(body, wanted) {
    const scanner = new Scanner(new Set(wanted));
    body.setEncoding('utf8');
    for await (const piece of body)
        scanner.read(piece);
    return scanner.end();
}
class Scanner {
    objects = [];
    wanted;
    open = [];
    names = ['', ''];
    inString = false;
    isEscaped = false;
    isNameNext = false;
    name = null;
    value = null;
    hasBegun = false;
    characters = 0;
    constructor(wanted) {
        this.wanted = wanted;
    }
    read(piece) {
        for (let at = 0; at < piece.length; at += 1) {
            const code = piece.charCodeAt(at);
            if (this.inString)
                this.inText(code, piece, at);
            else
                this.between(code, piece, at);
        }
        this.keep(piece, piece.length);
    }
    end() {
        if (!this.hasBegun || this.open.length > 0 || this.inString)
            throw new Error('the list does not end');
        return this.objects;
    }
    inText(code, piece, at) {
        if (this.isEscaped)
            this.isEscaped = false;
        else if (code === BACKSLASH)
            this.isEscaped = true;
        else if (code === QUOTE) {
            this.inString = false;
            const depth = this.open.length;
            if (this.name !== null && (depth === 2 || depth === 3))
                this.names[depth - 2] = this.name;
            this.name = null;
        }
        if (this.value === null && this.name !== null && this.name.length < LONGEST_NAME)
            this.name += piece.charAt(at);
    }
    between(code, piece, at) {
        const endsValue = this.value?.depth === this.open.length && (code === COMMA || code === CLOSE_OBJECT);
        if (endsValue) {
            this.keep(piece, at);
            this.endValue();
        }
        switch (code) {
            case QUOTE:
                this.inString = true;
                if (this.isNameNext && this.value === null)
                    this.name = '';
                return;
            case OPEN_LIST:
            case OPEN_OBJECT:
                this.begin(code);
                return;
            case CLOSE_LIST:
            case CLOSE_OBJECT:
                if (this.open.pop() !== code - 2)
                    throw new Error('a bracket closes nothing');
                return;
            case COMMA:
                this.isNameNext = this.open.at(-1) === OPEN_OBJECT;
                return;
            case COLON:
                this.isNameNext = false;
                if (this.value === null)
                    this.beginValue(at + 1);
        }
    }
    begin(code) {
        if (this.open.length === 0 && (code !== OPEN_LIST || this.hasBegun))
            throw new Error('it is not a list');
        this.hasBegun = true;
        if (this.open.length === DEEPEST)
            throw new Error('the list is too deep');
        this.open.push(code);
        this.isNameNext = code === OPEN_OBJECT;
        if (this.open.length !== 2 || code !== OPEN_OBJECT)
            return;
        if (this.objects.length === MOST_OBJECTS)
            throw new Error('the list is too long');
        this.objects.push({});
    }
    beginValue(from) {
        const depth = this.open.length;
        if (depth !== 2 && (depth !== 3 || this.open[1] !== OPEN_OBJECT))
            return;
        const name = depth === 2 ? this.names[0] : `${this.names[0]}/${this.names[1]}`;
        if (this.wanted.has(name))
            this.value = { name, depth, parts: [], from, characters: 0, isTooLong: false };
    }
    endValue() {
        const object = this.objects.at(-1);
        if (this.value === null || object === undefined)
            return;
        const limits = { characters: MOST_CHARACTERS, depth: 4 };
        if (!this.value.isTooLong)
            object[this.value.name] = (0,json/* parseJson */.qF)(this.value.parts.join(''), limits);
        this.value = null;
    }
    keep(piece, end) {
        const { value } = this;
        if (value === null)
            return;
        const part = piece.slice(value.from, end);
        value.from = 0;
        value.characters += part.length;
        if (value.depth === 2)
            this.characters += part.length;
        if (this.characters > MOST_CHARACTERS)
            throw new Error('its names are too long');
        value.isTooLong = value.depth === 3 && value.characters > LONGEST_LABEL;
        if (value.isTooLong)
            value.parts.length = 0;
        else
            value.parts.push(part);
    }
}

// EXTERNAL MODULE: ./build/src/engine/shown-ids.js
var shown_ids = __webpack_require__(65702);
;// CONCATENATED MODULE: ./build/src/engine/listing.js
const LISTING_MS = 6_000;

;// CONCATENATED MODULE: ./build/src/engine/docker/listed.js





const KINDS = {
    containers: { asked: get('containers', 'json'), names: 'Names' },
    networks: { asked: get('networks'), names: 'Name' },
    images: { asked: get('images', 'json'), names: 'RepoTags' },
};
async function dockerListed({ stream }, listing, timeoutMs = LISTING_MS) {
    const { asked, names } = KINDS[listing.kind];
    const byName = 'references' in listing;
    const labels = byName ? [] : listing.labels;
    const { label } = byName ? { label: null } : listing;
    const byLabel = label === null ? {} : { label: [label] };
    const filters = byName ? { reference: listing.references } : byLabel;
    const query = { ...(byName ? {} : { all: '1' }), filters: JSON.stringify(filters) };
    let found = [];
    await stream({ ...asked, query }, async (body) => {
        const wanted = [names, 'Id', 'ImageID', ...labels.map((label) => `Labels/${label}`)];
        found = await readLongList(body, wanted).catch((cause) => {
            throw (0,failed_call/* failedCall */.m)(`docker ${listing.kind}`, `its answer cannot be read: ${cause}`, false);
        });
    }, timeoutMs);
    return found.map((each) => ({
        id: textIn(each['Id']),
        image: textIn(each['ImageID']),
        names: namesIn(each[names]),
        labels: Object.fromEntries(labels.flatMap((label) => {
            const value = each[`Labels/${label}`];
            return typeof value === 'string' ? [[label, value]] : [];
        })),
    }));
}
function textIn(value) {
    return typeof value === 'string' ? value : '';
}
function namesIn(value) {
    const names = typeof value === 'string' ? [value] : ((0,json/* stringsOf */.iw)(value) ?? []);
    return names.map((name) => name.replace(/^\//, ''));
}

;// CONCATENATED MODULE: ./build/src/engine/docker/calls.js












const WORDS = {
    name: 'docker',
    idle: (image, name, labels) => ({
        query: { name },
        body: { Image: image, Labels: labels, HostConfig: { NetworkMode: 'none' } },
    }),
    unpack: { noOverwriteDirNonDir: '1' },
};
const [SAVING_MS, BYTES_PER_MS] = [15_000, 40_000];
function savingMs(bytes) {
    return SAVING_MS + bytes / BYTES_PER_MS;
}
function sizeOf(socket, id, signal) {
    return ask(socket, get('images', id, 'json'), (0,engine_client/* limitOf */.LF)(socket, SAVING_MS, signal))
        .then(({ text }) => json_view/* JsonView */.U.parse(text, 'docker inspect').at('Size').number() ?? 0)
        .catch(() => 0);
}
function dockerCalls(socket, signal) {
    const api = socketCalls(socket, 'docker', signal);
    const { quiet, stream, sure } = api;
    return {
        ...apiCalls(api, WORDS),
        list: (listing, timeoutMs) => dockerListed(api, listing, timeoutMs),
        shownIds: async () => shown_ids/* OWN_IDS */.md,
        exportFiles: (id, read) => stream({ ...get('containers', id, 'archive'), query: { path: '/' } }, read),
        saveImage: async (id, read) => stream({ ...get('images', id, 'get'), timeoutMs: savingMs(await sizeOf(socket, id, signal)) }, read),
        start: (id, options) => start(socket, id, options),
        kill: async (id, timeoutMs) => {
            if ((await hasContainer(api, id, timeoutMs)) !== true)
                return false;
            const answer = await quiet({
                ...post('containers', id, 'kill'),
                query: { signal: 'KILL' },
                timeoutMs,
            });
            return answer?.status === 204;
        },
        remove: async (id, { keepsVolumes = false, timeoutMs = 20_000 } = {}) => {
            const isThere = await hasContainer(api, id, timeoutMs);
            if (isThere !== true)
                return isThere === false;
            const query = { force: '1', ...(!keepsVolumes && { v: '1' }) };
            const answer = await quiet({ method: 'DELETE', parts: ['containers', id], query, timeoutMs });
            return answer !== null && [204, 404, 409].includes(answer.status);
        },
        commit: async (id, name, emptied = []) => {
            const at = name.lastIndexOf(':');
            const changes = emptied.map((label) => `LABEL ${label}=`).join('\n');
            const as = { container: id, repo: name.slice(0, at), tag: name.slice(at + 1) };
            const query = { ...as, ...(changes === '' ? {} : { changes }) };
            const { text } = await sure({ ...post('commit'), query, timeoutMs: 60_000 });
            return json_view/* JsonView */.U.parse(text, 'docker commit').at('Id').string();
        },
        tag: async (image, name) => {
            const at = name.lastIndexOf(':');
            const tagged = at > name.lastIndexOf('/');
            const query = { repo: tagged ? name.slice(0, at) : name, tag: tagged ? name.slice(at + 1) : 'latest' };
            await sure({ ...post('images', image, 'tag'), query });
        },
        removeImage: async (image, prune, timeoutMs) => {
            const query = prune ? {} : { noprune: '1' };
            const answer = await quiet({ method: 'DELETE', parts: ['images', image], query, timeoutMs });
            return answer?.status === 200 || answer?.status === 404;
        },
    };
}
async function hasContainer({ stream }, id, timeoutMs) {
    const query = { all: '1', filters: JSON.stringify({ id: [id] }) };
    let found = [];
    const read = async (body) => {
        found = await readLongList(body, ['Id']);
    };
    const isRead = await stream({ ...get('containers', 'json'), query }, read, timeoutMs).then(() => true, () => false);
    return isRead ? found.some((each) => each['Id'] === id) : null;
}
async function start(socket, id, { timeoutMs, keepBytes, onOutput, signal, over }) {
    const done = new AbortController();
    const limit = (0,abort_signals/* firstOf */.K)((0,abort_signals/* after */.P)(timeoutMs), signal, done.signal);
    const stdout = onOutput === undefined ? {} : { stdout: '1' };
    const attach = { ...post('containers', id, 'attach'), query: { stream: '1', stderr: '1', ...stdout } };
    const wait = { ...post('containers', id, 'wait'), query: { condition: 'next-exit' } };
    try {
        const [attached, waited] = await (0,settled/* settled */.g)([engine_socket_open(socket, attach, limit), engine_socket_open(socket, wait, limit)]);
        if (attached.statusCode !== 200 || waited.statusCode !== 200)
            return { kind: 'lost' };
        const end = textOf(waited, limit);
        end.catch(() => undefined);
        const whenOver = Promise.race([end, (0,until_aborted/* aborted */.QH)(over)]);
        const stderr = readAttached(attached, { keepBytes, onOutput, over: whenOver }).catch(() => '');
        const started = await ask(socket, post('containers', id, 'start'), limit);
        if (started.status === 204)
            return await ended(await end, stderr);
        return { kind: 'not-started', said: saidOfStart(started) };
    }
    catch {
        return { kind: limit.aborted ? 'timed-out' : 'lost' };
    }
    finally {
        done.abort();
    }
}
async function ended(text, stderr) {
    const view = json_view/* JsonView */.U.parse(text, 'docker wait');
    const exitCode = view.at('StatusCode').number();
    if (exitCode === null || view.at('Error', 'Message').string() !== '')
        return { kind: 'lost' };
    const wrote = await stderr;
    if (exitCode !== 0 && saysNotStarted(wrote))
        return { kind: 'not-started', said: wrote };
    return { kind: 'exited', exitCode, stderr: wrote };
}

// EXTERNAL MODULE: ./build/src/foundation/credentials.js
var credentials = __webpack_require__(84177);
// EXTERNAL MODULE: ./build/src/probes/oci-runtimes.js
var oci_runtimes = __webpack_require__(93064);
// EXTERNAL MODULE: ./build/src/engine/engine-age.js
var engine_age = __webpack_require__(16318);
;// CONCATENATED MODULE: ./build/src/engine/secret-place.js

function secretPlace(engine, place) {
    return new errors/* AttestationError */.L7('engine-storage', `${engine} has ${place} in a folder whose name has what looks like a token or a login, and evidence would publish it.`);
}

;// CONCATENATED MODULE: ./build/src/engine/docker/info.js






const DESKTOPS = /docker desktop|docker-desktop|colima|rancher-desktop|lima|orbstack|podman machine/i;
function readDockerInfo(info, kernel) {
    refuseElsewhere(info, kernel);
    (0,engine_age/* refuseOldEngine */.c$)('docker', plainVersion(info.at('ServerVersion').string()));
    const store = info
        .at('DriverStatus')
        .list()
        .flatMap((pair) => pair.texts());
    const driver = info.at('Driver').string();
    if (!DRIVERS.includes(driver))
        throw otherDriver(driver);
    const runtime = info.at('DefaultRuntime').string();
    const elsewhere = notPlain(info.at('Runtimes', runtime), runtime);
    const dataRoot = info.at('DockerRootDir').string();
    if ((0,credentials/* hasCredential */.mB)(dataRoot))
        throw secretPlace('Docker', 'its data-root');
    return {
        dataRoot,
        facts: {
            name: 'docker',
            version: plainVersion(info.at('ServerVersion').string()),
            oci_runtime: elsewhere === null ? runtime : `${runtime} ${elsewhere}`,
            oci_runtime_version: runtimeVersion(info, runtime),
            image_store: store.some((each) => each.startsWith('io.containerd.snapshotter'))
                ? 'containerd'
                : 'classic',
            rootless: info
                .at('SecurityOptions')
                .texts()
                .some((option) => option.includes('name=rootless')),
            cgroup_version: info.at('CgroupVersion').string() === '2' ? 2 : 1,
        },
    };
}
const CGROUP_DRIVERS = ['cgroupfs', 'systemd'];
function setsLimits(info) {
    return CGROUP_DRIVERS.includes(info.at('CgroupDriver').string());
}
const DRIVERS = ['overlay2', 'overlayfs', 'fuse-overlayfs', 'vfs', 'native', 'btrfs', 'zfs'];
function otherDriver(driver) {
    return new errors/* AttestationError */.L7('engine-storage', `Docker has the storage driver ${(0,errors/* printable */.g$)(driver, 60)}, which is not one of ${DRIVERS.join(', ')}.`);
}
const PLAIN_PATH = /^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?(\w+)$/;
function notPlain(entry, name) {
    const path = entry.at('path').string();
    const program = (0,oci_runtimes/* enforcingProgram */.IE)(name);
    const isNamed = program !== null && PLAIN_PATH.exec(path)?.[1] === program;
    const plain = isNamed && entry.at('runtimeArgs').list().length === 0 && !entry.at('runtimeType').exists;
    return plain && !entry.at('options').exists ? null : `at ${(0,errors/* printable */.g$)(path, 120) || 'a shim of its own'}`;
}
function refuseElsewhere(info, here) {
    const words = `${info.at('OperatingSystem').string()} ${info.at('Name').string()}`;
    if (DESKTOPS.test(words))
        throw notLocal(`The engine runs in a machine of its own (${(0,errors/* printable */.g$)(words, 80)}).`);
    const kernel = info.at('KernelVersion').string();
    if (kernel !== here) {
        throw notLocal(`The engine runs on kernel ${(0,errors/* printable */.g$)(kernel, 60)}, this program on ${here}.`);
    }
    if (info.at('OSType').string() !== 'linux')
        throw notLocal('The engine does not run Linux containers.');
}
function runtimeVersion(info, runtime) {
    const features = info
        .at('Runtimes', runtime, 'status', 'org.opencontainers.runtime-spec.features')
        .string();
    if (features === '')
        return null;
    const version = json_view/* JsonView */.U.parse(features, 'the runtime features')
        .at('annotations', 'org.opencontainers.runc.version')
        .string();
    return version === '' ? null : plainVersion(version);
}
function plainVersion(version) {
    return (0,errors/* printable */.g$)(version.split('+')[0] ?? version, 40);
}
function notLocal(message) {
    return new errors/* AttestationError */.L7('engine-not-local', message);
}

// EXTERNAL MODULE: ./build/src/seccomp/profile.js
var profile = __webpack_require__(24417);
;// CONCATENATED MODULE: ./build/src/engine/config/rule.js
function isEmpty(value) {
    if (value === undefined || value === null || value === '' || value === 0 || value === false)
        return true;
    if (Array.isArray(value))
        return value.length === 0;
    return typeof value === 'object' && Object.values(value).every(isEmpty);
}
const anything = () => true;
function equals(expected) {
    return (value) => value === expected || isEmpty(value);
}
function oneOf(...expected) {
    return (value) => isEmpty(value) || expected.some((each) => each === value);
}
function matches(form) {
    return (value) => isEmpty(value) || (typeof value === 'string' && form.test(value));
}
function holdsAll(...needed) {
    return (value) => Array.isArray(value) && needed.every((each) => value.includes(each));
}
function judged(by) {
    return { rule: anything, judgedBy: by };
}
function records(why, ...paths) {
    return paths.map((path) => ({ path, rule: anything, why }));
}
function judgedRows(by, ...paths) {
    return paths.map((path) => ({ path, ...judged(by) }));
}

;// CONCATENATED MODULE: ./build/src/engine/config/unknown-config.js


const MAX_FINDINGS = 64;
const unknown_config_MAX_TEXT = 200;
function configTable(rows) {
    const root = newNode();
    for (const row of rows)
        addRow(root, row);
    return { rows, root };
}
function newNode() {
    return { row: null, needed: false, members: new Map() };
}
function addRow(root, row) {
    let node = root;
    for (const name of namesOf(row.path)) {
        if (row.needed)
            node.needed = true;
        const next = node.members.get(name) ?? newNode();
        node.members.set(name, next);
        node = next;
    }
    if (node.row !== null)
        throw new Error(`two rows for ${row.path}`);
    node.row = row;
    if (row.needed)
        node.needed = true;
}
function namesOf(path) {
    return [...path.matchAll(/\["([^"]+)"\]|(\[\*\])|([^.[\]]+)/g)].map(([, quoted, star, plain]) => {
        return quoted ?? star ?? plain ?? '';
    });
}
function unknownConfig(document, table, context) {
    const found = [...visit(document, table.root, '', context)].map(finding);
    if (found.length <= MAX_FINDINGS)
        return found;
    const more = found.length - MAX_FINDINGS;
    return [...found.slice(0, MAX_FINDINGS), { path: '(more)', value: `${more} more values are not known.` }];
}
function* visit(value, node, path, context) {
    const row = node?.row ?? null;
    const isWhole = node === undefined || node.members.size === 0;
    const isParts = typeof value === 'object' && value !== null;
    if (row !== null && !row.rule(value, context))
        yield { path, value };
    else if (isWhole ? row === null && !isEmpty(value) : !isParts && !isEmpty(value))
        yield { path, value };
    else if (!isWhole)
        yield* Array.isArray(value) ? unknown_config_elements(value, node, path, context) : members(value, node, path, context);
}
function* unknown_config_elements(value, node, path, context) {
    const element = node.members.get('[*]');
    if (element === undefined && value.length > 0)
        yield { path, value };
    else
        for (const [index, each] of value.entries())
            yield* visit(each, element, `${path}[${index}]`, context);
}
function* members(value, node, path, context) {
    const held = typeof value === 'object' && value !== null ? value : {};
    for (const [name, each] of Object.entries(held))
        yield* visit(each, node.members.get(name) ?? node.members.get('*'), joined(path, name), context);
    for (const [name, below] of node.members)
        if (below.needed && !Object.hasOwn(held, name))
            yield* visit(undefined, below, joined(path, name), context);
}
function joined(path, name) {
    if (!/^[A-Za-z0-9_-]+$/.test(name))
        return `${path}["${name}"]`;
    return path === '' ? name : `${path}.${name}`;
}
function finding({ path, value }) {
    const text = value === undefined ? 'missing' : shown(namesOf(path), value);
    return { path: (0,errors/* printable */.g$)(path, unknown_config_MAX_TEXT), value: (0,errors/* printable */.g$)(text, unknown_config_MAX_TEXT) };
}
const SECRETS = /^(env|environ|environment|labels?|annotations?)$/i;
function shown(names, value) {
    if (names.slice(0, -1).some((name) => SECRETS.test(name)))
        return '(not shown)';
    return JSON.stringify(withoutSecrets(names.at(-1) ?? '', value), withoutSecrets);
}
function withoutSecrets(name, value) {
    if (!SECRETS.test(name))
        return value;
    if (Array.isArray(value))
        return value.map((each) => String(each).split('=', 1)[0]);
    return typeof value === 'object' && value !== null ? Object.keys(value) : value;
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(60702);
;// CONCATENATED MODULE: ./build/src/engine/image-digests.js





const MAX_DOCUMENT = 1024 * 1024;
const MAX_DOCUMENTS = 1000;
const MAX_SUM = 16 * MAX_DOCUMENT;
async function containerdDigests(client, image, mediaType, signal) {
    const documents = new Map();
    const result = await (0,engine_client/* call */.T1)(client, ['save', image.id], {
        timeoutMs: 120_000,
        signal,
        onStdout: (stdout) => readDocuments(stdout, documents).catch(() => void stdout.resume()),
    });
    const found = result.exitCode === 0 ? digestsIn(documents, image) : null;
    if (found !== null)
        return found;
    if (mediaType !== '')
        return { id_kind: kindOf(mediaType), config_digest: null };
    throw new errors/* AttestationError */.L7('image-digest', `Docker does not report what the image id ${image.id} is the digest of.`);
}
async function readDocuments(save, documents) {
    const { extract } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const reader = extract();
    save.once('error', (error) => reader.destroy(error));
    save.pipe(reader);
    let sum = 0;
    for await (const entry of reader) {
        const { name, type, size } = entry.header;
        if (!Number.isSafeInteger(size) || (type === 'directory' && size !== 0))
            throw new RangeError('an entry without a size');
        const length = size ?? 0;
        const small = type === 'file' && length <= MAX_DOCUMENT && documents.size < MAX_DOCUMENTS;
        if (small && name.startsWith('blobs/sha256/') && sum + length <= MAX_SUM) {
            sum += length;
            const bytes = await (0,consumers_.buffer)(entry);
            documents.set((0,digest/* sha256Of */.Bj)(bytes), bytes);
        }
        else
            entry.resume();
    }
}
function digestsIn(documents, { id, diff_ids }) {
    try {
        const top = documentAt(documents, id);
        if (top === null)
            return null;
        const isIndex = top.at('manifests').exists;
        const manifests = isIndex
            ? top
                .at('manifests')
                .list()
                .map((each) => documentAt(documents, each.at('digest').digest()))
            : [top];
        const configs = manifests.flatMap((each) => (each ? [each.at('config', 'digest').digest()] : []));
        const config = configs.find((each) => layersOf(documents, each) === diff_ids.join());
        return config === undefined ? null : { id_kind: isIndex ? 'index' : 'manifest', config_digest: config };
    }
    catch (error) {
        if (error instanceof errors/* AttestationError */.L7)
            return null;
        throw error;
    }
}
function documentAt(documents, digest) {
    const bytes = documents.get(digest);
    return bytes === undefined ? null : json_view/* JsonView */.U.parse(Buffer.from(bytes).toString('utf8'), 'docker save');
}
function layersOf(documents, config) {
    const layers = documentAt(documents, config)?.at('rootfs', 'diff_ids').list();
    return layers === undefined ? null : layers.map((layer) => layer.digest()).join();
}
function kindOf(mediaType) {
    return mediaType.includes('index') || mediaType.includes('list') ? 'index' : 'manifest';
}

;// CONCATENATED MODULE: ./build/src/engine/config/shared-rules.js

const MOUNT_WORD = /^(ro|rw|exec|noexec|nosuid|nodev|r?private|r?bind|strictatime|relatime|noatime|tmpcopyup|newinstance|mode=0?\d{3,4}|ptmxmode=0666|gid=5|size=\d{1,15}[kmg]?)$/;
const OPPOSITES = [
    ['ro', 'rw'],
    ['noexec', 'exec'],
];
const mountWords = (value) => {
    const words = typeof value === 'string' ? value.split(',') : value;
    if (isEmpty(words))
        return true;
    if (!Array.isArray(words))
        return false;
    if (!words.every((word) => typeof word === 'string' && (word === '' || MOUNT_WORD.test(word))))
        return false;
    return !OPPOSITES.some((pair) => pair.every((word) => words.includes(word)));
};
const bindWords = (value) => {
    if (typeof value !== 'string')
        return false;
    const [, options = '', more] = /^[^:]+:[^:]+(?::([^:]*))?(:.*)?$/.exec(value) ?? [];
    return more === undefined && value.includes(':') && mountWords(options, NO_CONTEXT);
};
const NO_CONTEXT = {
    engine: { oci_runtime: '', rootless: false },
    container: { id: '', user: '', entrypoint: [], command: [] },
};
const kernelPath = (value) => typeof value === 'string' &&
    /^\/(proc|sys)\/[A-Za-z0-9_./:-]+$/.test(value) &&
    !/\/\.\.?(\/|$)/.test(value) &&
    !/^\/proc\/(self|thread-self|net|mounts|\d+)(\/|$)/.test(value);
const MASKED = [
    '/proc/acpi',
    '/proc/kcore',
    '/proc/keys',
    '/proc/latency_stats',
    '/proc/sched_debug',
    '/proc/scsi',
    '/proc/timer_list',
    '/sys/firmware',
];
const READ_ONLY = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'];
const SELINUX_TYPE = /^(container_t|container_init_t|svirt_lxc_net_t)$/;
const SELINUX_LABEL = /^[a-z_]+:[a-z_]+:(container_t|container_init_t|svirt_lxc_net_t|container_file_t|svirt_sandbox_file_t)(:[a-z0-9:,.-]+)?$/;
const WORKING_FOLDER = /^\/((app|root|data|home\/nonroot)(\/(?!\.{1,2}(\/|$))[A-Za-z0-9._-]+)*\/?)?$/;
const STOP_SIGNALS = ['SIGTERM', 15];
const RESTRICTING_LIMIT = /^(RLIMIT_)?(fsize|core|nofile|nproc)$/i;

;// CONCATENATED MODULE: ./build/src/engine/docker/config.js



const securityOption = new RegExp(`^(no-new-privileges([=:]true)?|seccomp=[^]*|apparmor=(?!unconfined$)[^,]+|label=type:(?=${SELINUX_TYPE.source.slice(1, -1)}$).*)$`);
const TOP = [
    ...records("the engine's record of the container; nothing of the sandbox follows from it", 'Id', 'Created', 'Name', 'State', 'LogPath', 'Driver', 'GraphDriver', 'Storage', 'SizeRw', 'SizeRootFs', 'ImageManifestDescriptor'),
    { path: 'Image', ...judged('image-differs') },
    {
        path: 'Path',
        rule: (value, { container }) => value === [...container.entrypoint, ...container.command][0],
        needed: true,
    },
    {
        path: 'Args',
        rule: (value, { container }) => JSON.stringify(value ?? []) ===
            JSON.stringify([...container.entrypoint, ...container.command].slice(1)),
        needed: true,
    },
    ...['ResolvConfPath', 'HostnamePath', 'HostsPath'].map((path) => ({ path, rule: ownFile })),
    { path: 'Platform', rule: equals('linux') },
    { path: 'AppArmorProfile', rule: matches(/^(?!unconfined$)[^,]+$/) },
    { path: 'ProcessLabel', rule: matches(SELINUX_LABEL) },
    { path: 'MountLabel', rule: matches(SELINUX_LABEL) },
];
const CONFIG = [
    {
        path: 'Config.Hostname',
        rule: matches(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/),
        why: 'a name in its own UTS namespace',
    },
    { path: 'Config.User', ...judged('user') },
    { path: 'Config.AttachStdout', rule: anything, why: "the client's wish; a run attaches stderr alone" },
    { path: 'Config.AttachStderr', rule: anything, why: "the client's wish; a run attaches stderr alone" },
    { path: 'Config.Env', ...judged('environment') },
    ...judgedRows('entrypoint', 'Config.Cmd', 'Config.Entrypoint'),
    { path: 'Config.Healthcheck', ...judged('healthcheck') },
    { path: 'Config.Image', rule: anything, why: 'the words that named the image; its id is judged' },
    { path: 'Config.Volumes', ...judged('volumes') },
    { path: 'Config.OnBuild', ...judged('image-config') },
    { path: 'Config.ExposedPorts', ...judged('network') },
    { path: 'Config.WorkingDir', rule: matches(WORKING_FOLDER) },
    { path: 'Config.Labels', rule: anything, why: 'Docker reads no label of a container' },
    { path: 'Config.StopSignal', rule: oneOf(...STOP_SIGNALS) },
];
const HOST = [
    { path: 'HostConfig.Binds[*]', rule: bindWords },
    { path: 'HostConfig.LogConfig', ...judged('log') },
    { path: 'HostConfig.NetworkMode', ...judged('network') },
    { path: 'HostConfig.RestartPolicy.Name', rule: equals('no') },
    { path: 'HostConfig.AutoRemove', rule: equals(true) },
    { path: 'HostConfig.ConsoleSize[*]', rule: equals(0), why: 'there is no terminal' },
    ...judgedRows('capabilities', 'HostConfig.CapAdd', 'HostConfig.CapDrop'),
    { path: 'HostConfig.CgroupnsMode', ...judged('cgroup-namespace') },
    { path: 'HostConfig.IpcMode', ...judged('ipc') },
    { path: 'HostConfig.PidMode', ...judged('pid-namespace') },
    { path: 'HostConfig.UTSMode', ...judged('uts-namespace') },
    { path: 'HostConfig.UsernsMode', ...judged('user-namespace') },
    { path: 'HostConfig.Privileged', ...judged('privileged') },
    { path: 'HostConfig.ReadonlyRootfs', ...judged('read-only') },
    { path: 'HostConfig.SecurityOpt[*]', rule: matches(securityOption) },
    { path: 'HostConfig.Tmpfs.*', rule: mountWords },
    {
        path: 'HostConfig.ShmSize',
        rule: equals(67108864),
        why: "the engine's default, for a folder that is not mounted",
    },
    {
        path: 'HostConfig.Runtime',
        rule: (value, { engine }) => value === engine.oci_runtime,
        needed: true,
    },
    { path: 'HostConfig.Isolation', rule: equals('default') },
    { path: 'HostConfig.Memory', ...judged('memory') },
    { path: 'HostConfig.MemorySwap', ...judged('swap') },
    { path: 'HostConfig.NanoCpus', ...judged('cpus') },
    { path: 'HostConfig.PidsLimit', ...judged('pids') },
    { path: 'HostConfig.MemorySwappiness', rule: equals(-1), why: "not set: the kernel's own" },
    ...judgedRows('devices', 'HostConfig.Devices', 'HostConfig.DeviceRequests', 'HostConfig.DeviceCgroupRules'),
    { path: 'HostConfig.Ulimits[*].Name', rule: matches(RESTRICTING_LIMIT) },
    ...['Soft', 'Hard'].map((name) => ({ path: `HostConfig.Ulimits[*].${name}`, ...judged('file-size') })),
    { path: 'HostConfig.MaskedPaths', rule: holdsAll(...MASKED), needed: true },
    { path: 'HostConfig.MaskedPaths[*]', rule: kernelPath },
    { path: 'HostConfig.ReadonlyPaths', rule: holdsAll(...READ_ONLY), needed: true },
    { path: 'HostConfig.ReadonlyPaths[*]', rule: kernelPath },
];
const MOUNTS = [
    ...judgedRows('other-mounts', ...['Type', 'Name', 'Source', 'Destination', 'Driver', 'RW'].map((name) => `Mounts[*].${name}`)),
    { path: 'Mounts[*].Mode', rule: mountWords },
    { path: 'Mounts[*].Propagation', rule: equals('rprivate') },
];
const NETWORK = [
    ...records("names of the container's own network namespace", 'NetworkSettings.SandboxID', 'NetworkSettings.SandboxKey', 'NetworkSettings.Networks.none.NetworkID', 'NetworkSettings.Networks.none.EndpointID'),
    { path: 'NetworkSettings.Networks.*', ...judged('network') },
];
function ownFile(value, { container }) {
    if (value === '' || value === undefined || value === null)
        return true;
    return typeof value === 'string' && value.includes(`/containers/${container.id}/`);
}
const DOCKER_CONFIG = configTable([...TOP, ...CONFIG, ...HOST, ...MOUNTS, ...NETWORK]);

;// CONCATENATED MODULE: ./build/src/engine/docker/snapshot.js





async function dockerSnapshot(source, containerId) {
    const container = await source.calls.inspectContainer(containerId);
    return {
        ...held(source, container),
        image: await dockerImage(source, container.at('Image').digest()),
    };
}
async function dockerImage({ client, calls, store, signal }, imageId) {
    const inspect = await calls.inspectImage(imageId);
    if (inspect === null)
        throw (0,failed_call/* failedCall */.m)('docker image inspect', `there is no image ${imageId}`, false);
    return imageFacts(client, inspect, store, signal);
}
async function dockerContainer(source, containerId) {
    return held(source, await source.calls.inspectContainer(containerId));
}
function held({ dataRoot, limits, architecture, engine }, inspect) {
    const container = containerFacts(inspect, dataRoot, engine);
    return {
        container: limits ? container : { ...container, ...NO_LIMITS },
        seccomp: heldProfile(inspect.at('HostConfig', 'SecurityOpt').texts(), architecture),
    };
}
const NO_LIMITS = { pids_limit: null, memory_bytes: null, memory_swap_bytes: null, nano_cpus: null };
function containerFacts(inspect, dataRoot, engine) {
    const container = knownFacts(inspect, dataRoot);
    const unknown_config = unknownConfig(inspect.raw(), DOCKER_CONFIG, { engine, container });
    return { ...container, unknown_config };
}
function knownFacts(inspect, dataRoot) {
    const host = inspect.at('HostConfig');
    const config = inspect.at('Config');
    const id = inspect.at('Id').string();
    const networks = inspect.at('NetworkSettings', 'Networks').keys();
    const security = host.at('SecurityOpt').texts();
    return {
        id,
        image_id: inspect.at('Image').digest(),
        user: config.at('User').string(),
        entrypoint: config.at('Entrypoint').texts(),
        command: config.at('Cmd').texts(),
        env_keys: envKeys(config.at('Env')),
        privileged: host.at('Privileged').boolean(),
        readonly_rootfs: host.at('ReadonlyRootfs').boolean(),
        no_new_privileges: security.some((option) => /^no-new-privileges([=:]true)?$/.test(option)),
        cap_add: host.at('CapAdd').texts(),
        cap_drop: host.at('CapDrop').texts(),
        capabilities: null,
        network_mode: host.at('NetworkMode').string(),
        networks: networks.filter((name) => name !== 'none'),
        ipc_mode: host.at('IpcMode').string(),
        pid_mode: host.at('PidMode').string(),
        uts_mode: host.at('UTSMode').string(),
        userns_mode: host.at('UsernsMode').string(),
        cgroupns_mode: host.at('CgroupnsMode').string(),
        mounts: [...inspect.at('Mounts').list().map(mountFact), ...tmpfsFacts(host.at('Tmpfs'))].sort(byDestination),
        devices: [
            ...host.at('Devices').list(),
            ...host.at('DeviceRequests').list(),
            ...host.at('DeviceCgroupRules').list(),
        ].map((device) => JSON.stringify(device.raw())),
        pids_limit: host.at('PidsLimit').number(),
        memory_bytes: host.at('Memory').number(),
        memory_swap_bytes: host.at('MemorySwap').number(),
        nano_cpus: host.at('NanoCpus').number(),
        ulimits: host.at('Ulimits').list().map(ulimitFact),
        healthcheck: hasHealthcheck(config),
        log_driver: host.at('LogConfig', 'Type').string(),
        lsm_label: inspect.at('AppArmorProfile').string() || inspect.at('ProcessLabel').string(),
        engine_files: ['hosts', 'hostname', 'resolv.conf'].map((file) => `${dataRoot}/containers/${id}/${file}`),
    };
}
async function imageFacts(client, inspect, store, signal) {
    const facts = plainImageFacts(inspect);
    const mediaType = inspect.at('Descriptor', 'mediaType').string();
    if (store === 'classic' && mediaType === '')
        return { ...facts, id_kind: 'config', config_digest: facts.id };
    return { ...facts, ...(await containerdDigests(client, facts, mediaType, signal)) };
}
function plainImageFacts(inspect) {
    const config = inspect.at('Config');
    return {
        id: inspect.at('Id').digest(),
        diff_ids: inspect
            .at('RootFS', 'Layers')
            .list()
            .map((layer) => layer.digest()),
        env_keys: envKeys(config.at('Env')),
        user: config.at('User').string(),
        volumes: config.at('Volumes').keys(),
        onbuild: config.at('OnBuild').texts(),
    };
}
function envKeys(env) {
    return env.texts().map((line) => line.split('=', 1)[0] ?? '');
}
function hasHealthcheck(config) {
    const test = config.at('Healthcheck', 'Test').texts();
    return test.length > 0 && test[0] !== 'NONE';
}
function ulimitFact(limit) {
    return {
        name: limit
            .at('Name')
            .string()
            .replace(/^RLIMIT_/, '')
            .toLowerCase(),
        soft: limit.at('Soft').number() ?? -1,
        hard: limit.at('Hard').number() ?? -1,
    };
}
function byDestination(a, b) {
    return a.destination < b.destination ? -1 : a.destination > b.destination ? 1 : 0;
}
function tmpfsFacts(tmpfs) {
    return tmpfs.entries().map(([destination, options]) => {
        const words = options
            .string()
            .split(',')
            .filter((word) => word !== '');
        return { destination, type: 'tmpfs', source: '', read_only: words.includes('ro'), options: words.sort() };
    });
}
function mountFact(mount) {
    const type = mount.at('Type').string();
    const words = [...mount.at('Mode').string().split(','), ...mount.at('Options').texts()].filter((word) => word !== '');
    return {
        destination: mount.at('Destination').string(),
        type: type === 'bind' || type === 'volume' || type === 'tmpfs' ? type : 'other',
        source: mount.at('Source').string(),
        read_only: !mount.at('RW').boolean(),
        options: [...new Set(words)].sort(),
    };
}
function heldProfile(options, architecture) {
    const held = options
        .filter((option) => option.startsWith('seccomp='))
        .map((option) => option.slice('seccomp='.length));
    const [text] = held;
    if (held.length !== 1 || text === undefined || !text.startsWith('{'))
        return null;
    return (0,profile/* parseProfile */.jZ)(text, architecture);
}

;// CONCATENATED MODULE: ./build/src/engine/docker/connect.js















const BUILDERS = ['/usr/local/lib', '/usr/local/libexec', '/usr/lib', '/usr/libexec'].map((folder) => `${folder}/docker/cli-plugins/docker-buildx`);
const DEFAULT_SOCKET = 'unix:///var/run/docker.sock';
const DEFAULT_SOCKETS = [DEFAULT_SOCKET, 'unix:///run/docker.sock'];
async function connectDocker(runContext) {
    const { machine, onCall, program = null, pullCredentials = null, signal } = runContext;
    const { host, from } = await endpoint(runContext);
    if (from !== 'default' && !runContext.allowEndpoint)
        throw notAllowed(host, from);
    const { socket, info } = await greet(host, onCall, signal);
    const { facts, dataRoot } = readDockerInfo(info, machine.kernel);
    (0,programs/* refuseOthersPrograms */.Pq)(BUILDERS);
    const folder = await makeClientFolder(runContext.clientConfig, pullCredentials);
    const client = {
        program: await (0,programs/* engineProgram */.VS)('docker', program),
        globalArguments: ['--host', host],
        environment: {
            PATH: folder.nothing,
            BUILDX_GIT_INFO: 'false',
            HOME: folder.home,
            DOCKER_CONFIG: folder.home,
            DOCKER_CLI_HINTS: 'false',
        },
        onCall,
        watchedRun: runContext.watchedRun,
    };
    const chosen = { program: client.program, endpoint: from, pull_credentials: pullCredentials !== null };
    const pulls = { ...client.environment, DOCKER_CONFIG: folder.pullConfig ?? folder.home };
    return dockerEngine({
        client,
        pullClient: { ...client, environment: pulls },
        calls: dockerCalls(socket, signal),
        facts: { ...facts, client: chosen },
        readFacts: async () => {
            const now = await greet(host, onCall, signal);
            return { ...readDockerInfo(now.info, machine.kernel).facts, client: chosen };
        },
        system: (0,system_facts/* systemFacts */.$)(machine),
        dataRoot,
        limits: setsLimits(info),
        signal,
    });
}
const KNOWN_VERSION = '1.45';
const GREETING_MS = 15_000;
async function greet(host, onCall, signal) {
    const path = host.slice('unix://'.length);
    const why = (0,own_path/* whyNotOwnSocket */.Fr)(path);
    if (why !== null)
        throw unreachable(host, `is not asked: its socket ${why}`);
    try {
        const plain = { path, prefix: '', onCall };
        const limit = (0,cancelled/* within */.ux)(GREETING_MS, signal);
        const ping = await ask(plain, { method: 'GET', parts: ['_ping'] }, limit);
        const newest = String(ping.headers['api-version'] ?? '');
        for (const version of versionsToAskIn(newest, KNOWN_VERSION)) {
            const socket = { path, prefix: `/v${version}`, onCall };
            const answer = await ask(socket, { method: 'GET', parts: ['info'] }, limit);
            if (answer.status === 400)
                continue;
            const info = answer.status === 200 ? json_view/* JsonView */.U.parse(answer.text, 'docker info') : null;
            if (info === null || info.at('ServerVersion').string() === '')
                throw unreachable(host, `did not answer: ${(0,errors/* printable */.g$)(answer.text.trim(), 160)}`);
            return { socket, info };
        }
        throw unreachable(host, `speaks only API versions that this program does not know (newest: ${(0,errors/* printable */.g$)(newest, 20)})`);
    }
    catch (error) {
        (0,cancelled/* refuseCancelled */.qM)(signal);
        if (!(error instanceof SocketFailure))
            throw error;
        if (error.code === 'EACCES' || error.code === 'EPERM')
            throw notPermitted(host);
        throw unreachable(host, error.timedOut ? 'did not answer in time' : `did not answer (${error.code})`);
    }
}
function versionsToAskIn(newest, known) {
    const [theirs, ours] = [minorOf(newest), minorOf(known)];
    if (theirs === null || ours === null)
        return [];
    return theirs < ours ? [newest] : [...new Set([known, newest])];
}
function minorOf(version) {
    const minor = /^1\.(\d{1,3})$/.exec(version)?.[1];
    return minor === undefined ? null : Number(minor);
}
function dockerEngine(connected) {
    const { client, pullClient, calls, facts, readFacts, system, dataRoot, limits, signal } = connected;
    const { architecture } = system;
    const held = { dataRoot, limits, store: facts.image_store, engine: facts };
    const source = { client, calls, architecture, signal, ...held };
    return {
        name: 'docker',
        client,
        pullClient,
        calls,
        facts,
        readFacts,
        system,
        runtime: `docker ${facts.version}`,
        snapshot: (containerId) => dockerSnapshot(source, containerId),
        snapshotContainer: (containerId) => dockerContainer(source, containerId),
        snapshotImage: (imageId) => dockerImage(source, imageId),
        orphaned: null,
        through: (other) => dockerEngine({ ...connected, client: other }),
        close: async () => undefined,
    };
}
async function endpoint({ environment }) {
    const host = environment['DOCKER_HOST'];
    if (DEFAULT_SOCKETS.includes(host ?? ''))
        return { host: DEFAULT_SOCKET, from: 'default' };
    if (host)
        return { host: local(host, 'DOCKER_HOST'), from: 'DOCKER_HOST' };
    const config = environment['DOCKER_CONFIG'] || (0,external_node_path_.join)(environment['HOME'] ?? '', '.docker');
    const named = environment['DOCKER_CONTEXT'] ?? '';
    const context = named || (await currentContext(config));
    if (context === '' || context === 'default')
        return { host: DEFAULT_SOCKET, from: 'default' };
    const said = `the Docker context ${(0,errors/* printable */.g$)(context, 60)}`;
    const file = (0,external_node_path_.join)(config, 'contexts', 'meta', (0,digest/* sha256Of */.Bj)(context).slice('sha256:'.length), 'meta.json');
    const text = await usersFile(file);
    if (text === null)
        throw unreachable(said, `is not there (${(0,errors/* printable */.g$)(file, 160)})`);
    const view = json_view/* JsonView */.U.parseSecret(text, (0,errors/* printable */.g$)(file, 160));
    return {
        host: local(view.at('Endpoints', 'docker', 'Host').string(), said),
        from: named === '' ? 'docker-context' : 'DOCKER_CONTEXT',
    };
}
async function currentContext(config) {
    const file = (0,external_node_path_.join)(config, 'config.json');
    const text = await usersFile(file);
    return text === null ? '' : json_view/* JsonView */.U.parseSecret(text, (0,errors/* printable */.g$)(file, 160)).at('currentContext').string();
}
const connect_MOST_BYTES = 1024 * 1024;
async function usersFile(path) {
    const read = await (0,safe_file/* readRegularFile */.XF)(await (0,real_path/* realPathIfThere */.ZG)(path), connect_MOST_BYTES, false);
    switch (read.kind) {
        case 'bytes':
            return read.bytes.toString('utf8');
        case 'missing':
        case 'unreadable':
            return null;
        case 'folder':
        case 'link':
        case 'unsafe':
        case 'too-large':
            throw unreachable(`the configuration ${(0,errors/* printable */.g$)(path, 160)}`, 'is not a file of Docker’s client');
    }
}
function local(host, from) {
    if (/^unix:\/\/\/[^\s]+$/.test(host))
        return host;
    const [scheme = 'an unknown scheme'] = /^(?:fd|https?|npipe|ssh|tcp|unix)(?=:)/.exec(host) ?? [];
    throw notLocal(`${from} names an engine by ${scheme}, which may be on another host.`);
}
function notAllowed(host, from) {
    return new errors/* AttestationError */.L7('endpoint-not-allowed', `${from} chose the engine at ${(0,errors/* printable */.g$)(host, 160)}: another program may answer there in the engine’s place.`);
}
function notPermitted(host) {
    return new errors/* AttestationError */.L7('engine-unreachable', `This user may not use Docker's socket, ${host}.`, {
        advice: 'Put the user into the group that owns it (usermod -aG docker USER, then log in again).',
    });
}
function unreachable(host, why, cause) {
    return new errors/* AttestationError */.L7('engine-unreachable', `Docker at ${host} ${why}.`, {
        advice: 'Start it (systemctl start docker.service), and check that your user may use its socket (group docker).',
        cause,
    });
}

// EXTERNAL MODULE: ./build/src/engine/removal-words.js
var removal_words = __webpack_require__(33504);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/engine/podman/confirmed-end.js



const ENDED = new Set(['gone', 'exited', 'stopped', 'removing']);
const LIMIT_MS = 10_000;
const EVERY_MS = 10;
async function confirmed(end, stateOf, asked = {}) {
    if (end.kind !== 'exited')
        return end;
    const limit = (0,engine_client/* limitOf */.LF)(asked, LIMIT_MS);
    for (;;) {
        if (ENDED.has(await stateOf()))
            return end;
        if (limit.reason instanceof errors/* AttestationError */.L7)
            throw limit.reason;
        if (limit.aborted)
            return { kind: 'lost' };
        await (0,external_node_timers_promises_.setTimeout)(EVERY_MS);
    }
}

;// CONCATENATED MODULE: ./build/src/engine/podman/id-mappings.js

function shownIn(container) {
    const maps = container.at('HostConfig', 'IDMappings');
    return { users: (0,shown_ids/* idRuns */.cw)(maps.at('UidMap').texts()), groups: (0,shown_ids/* idRuns */.cw)(maps.at('GidMap').texts()) };
}

;// CONCATENATED MODULE: ./build/src/engine/podman/listed.js




const cut = (expression) => `{{json (printf "%.128s" (${expression}))}}`;
const LIST_BYTES = 32 * 1024 * 1024;
const MAX_LINE = 4096;
const listed_KINDS = {
    containers: {
        words: ['ps', '--all', '--no-trunc'],
        name: '.Names',
        id: '.ID',
        image: '.ImageID',
        label: (key) => `.Label "${key}"`,
    },
    networks: {
        words: ['network', 'ls'],
        name: '.Name',
        id: '.Network.ID',
        image: '""',
        label: (key) => `index .Network.Labels "${key}"`,
    },
    images: {
        words: ['image', 'ls', '--all', '--no-trunc'],
        name: '.Repository',
        id: '.ID',
        image: '""',
        label: (key) => `index .Labels "${key}"`,
    },
};
async function podmanListed(client, listing, timeoutMs = LISTING_MS) {
    const args = argumentsOf(listing);
    const result = await (0,engine_client/* call */.T1)(client, args, { timeoutMs, keepBytes: LIST_BYTES });
    const { exitCode, stdout, stderr, timedOut, truncated } = result;
    const lines = exitCode === 0 && !truncated ? stdout.split('\n').filter((line) => line !== '') : null;
    return (lines?.map(wordsOf) ?? [null]).map((words) => {
        if (words !== null)
            return thing(listing, words);
        const said = stderr || 'its answer cannot be read';
        throw (0,failed_call/* failedCall */.m)(`${client.program} ${args.slice(0, 2).join(' ')}`, said, timedOut);
    });
}
function argumentsOf(listing) {
    if ('references' in listing) {
        const filters = listing.references.flatMap((each) => ['--filter', `reference=${each}`]);
        const line = '[{{json .Repository}},{{json .Tag}},{{json .ID}}]';
        return ['image', 'ls', '--no-trunc', ...filters, '--format', line];
    }
    const { words, name, id, image, label } = listed_KINDS[listing.kind];
    const line = `[${[name, id, image, ...listing.labels.map(label)].map(cut).join()}]`;
    const filter = listing.label === null ? [] : ['--filter', `label=${listing.label}`];
    return [...words, ...filter, '--format', line];
}
function thing(listing, words) {
    if ('references' in listing) {
        const [repository = '', tag = '', id = ''] = words;
        return { id, image: '', names: [`${repository}:${tag}`], labels: {} };
    }
    const [name = '', id = '', bare = '', ...values] = words;
    const labels = listing.labels.map((label, index) => [label, values[index] ?? '']);
    const image = bare === '' ? '' : `sha256:${bare}`;
    return { id, image, names: [name], labels: Object.fromEntries(labels) };
}
function wordsOf(line) {
    try {
        return (0,json/* stringsOf */.iw)((0,json/* parseJson */.qF)(line, { characters: MAX_LINE, depth: 1 }));
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/engine/podman/stuck-layers.js
var stuck_layers = __webpack_require__(91043);
;// CONCATENATED MODULE: ./build/src/engine/podman/client-calls.js











function clientCalls(client, signal) {
    const quiet = (args, options) => (0,stuck_layers/* callUnstuck */.sY)(client, args, options).catch(() => null);
    const sure = async (args, options = {}) => {
        const result = await (0,stuck_layers/* callUnstuck */.sY)(client, args, { timeoutMs: 60_000, ...options });
        if (result.exitCode === 0)
            return result;
        throw (0,failed_call/* failedCall */.m)(client_calls_wordsOf(client, args), result.stderr, result.timedOut);
    };
    const stream = async (args, read) => {
        const limits = { timeoutMs: 120_000, signal };
        try {
            await sure(args, { ...limits, onStdout: (stdout) => read(stdout) });
        }
        catch (error) {
            (0,cancelled/* refuseCancelled */.qM)(signal);
            throw error;
        }
    };
    const oneOf = (args, result) => {
        const { exitCode, stdout, stderr, timedOut, truncated } = result;
        const what = client_calls_wordsOf(client, args);
        if (truncated)
            throw (0,failed_call/* failedCall */.m)(what, 'it is too long', false, new SocketFailure('EMSGSIZE', false, null));
        if (exitCode !== 0)
            throw (0,failed_call/* failedCall */.m)(what, stderr, timedOut);
        const [first, second] = json_view/* JsonView */.U.parse(stdout, what).list();
        if (first && !second)
            return first;
        throw (0,failed_call/* failedCall */.m)(what, 'inspect did not report exactly one object', false);
    };
    return {
        init: async (id) => {
            await sure(['init', id]);
        },
        inspectContainer: async (id, timeoutMs = 30_000) => {
            const args = ['container', 'inspect', id];
            return oneOf(args, await (0,engine_client/* call */.T1)(client, args, { timeoutMs }));
        },
        inspectImage: async (name) => {
            const args = ['image', 'inspect', name];
            const result = await (0,engine_client/* call */.T1)(client, args, { timeoutMs: 60_000 });
            if (result.exitCode !== 0 && /no such image|image not known/i.test(result.stderr))
                return null;
            return oneOf(args, result);
        },
        createIdle: async (image, name, labels) => {
            const words = Object.entries(labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]);
            const args = ['create', '--network', 'none', '--pull', 'never', '--name', name, ...words, image];
            return (await sure(args)).stdout.trim();
        },
        copyOut: async (id, path, keepBytes) => {
            const args = ['cp', `${id}:${path}`, '-'];
            const result = await (0,engine_client/* call */.T1)(client, args, { timeoutMs: 30_000, keepBytes });
            if (result.exitCode === 0)
                return result.stdout;
            if (/could not be found|no such file/i.test(result.stderr))
                return null;
            throw (0,failed_call/* failedCall */.m)('podman cp', result.stderr, result.timedOut);
        },
        shownIds: async (id) => {
            const args = ['container', 'inspect', id];
            return shownIn(oneOf(args, await (0,engine_client/* call */.T1)(client, args, { timeoutMs: 30_000 })));
        },
        copyIn: async (id, folder, tar) => {
            await sure(['cp', '--archive=false', '-', `${id}:${folder}`], { stdin: tar });
        },
        exportFiles: (id, read) => stream(['export', id], read),
        saveImage: (id, read) => stream(['save', '--format', 'docker-archive', id], read),
        start: async (id, options) => confirmed(await client_calls_start(client, id, options), () => stateOf(client, id), client),
        kill: async (id, timeoutMs) => {
            const seen = await quiet(['container', 'inspect', '--format', '{{.ID}}', id], {
                timeoutMs,
                keepBytes: 4096,
            });
            return (seen?.stdout.trim() === id &&
                (await quiet(['kill', '--signal', 'KILL', id], { timeoutMs }))?.exitCode === 0);
        },
        remove: async (id, { keepsVolumes = false, timeoutMs = 20_000 } = {}) => (await quiet((0,removal_words/* removalWords */.i)('podman', id, keepsVolumes), { timeoutMs }))?.exitCode === 0,
        layerBytes: async (id) => {
            const args = ['container', 'inspect', '--size', '--format', '{{.SizeRw}}', id];
            const result = await quiet(args, { timeoutMs: 5_000, keepBytes: 4096 });
            if (result?.exitCode !== 0)
                return 'gone';
            const said = result.stdout.trim();
            return /^\d{1,15}$/.test(said) ? Number(said) : Number.NaN;
        },
        commit: async (id, name, emptied = []) => {
            const changes = emptied.flatMap((label) => ['--change', `LABEL ${label}=`]);
            return (await sure(['commit', ...changes, id, name])).stdout.trim();
        },
        tag: async (image, name) => {
            await sure(['tag', image, name]);
        },
        list: (listing, timeoutMs) => podmanListed(client, listing, timeoutMs),
        removeImage: async (image, prune, timeoutMs) => {
            const args = ['image', 'rm', ...(prune ? [] : ['--no-prune']), image];
            const result = await quiet(args, { timeoutMs });
            return result?.exitCode === 0 || /no such image|image not known/i.test(result?.stderr ?? '');
        },
    };
}
async function stateOf(client, id) {
    const args = ['container', 'inspect', '--format', '{{.State.Status}}', id];
    const result = await (0,engine_client/* call */.T1)(client, args, { timeoutMs: 10_000, keepBytes: 4096 }).catch(() => null);
    if (result?.exitCode === 0)
        return result.stdout.trim();
    return /no such container/i.test(result?.stderr ?? '') ? 'gone' : null;
}
async function client_calls_start(client, id, { timeoutMs, keepBytes, onOutput, signal }) {
    const result = await (0,engine_client/* call */.T1)(client, ['start', '--attach', id], {
        timeoutMs,
        keepBytes,
        signal,
        ...passedOn(onOutput),
    });
    if (result.timedOut)
        return { kind: 'timed-out' };
    if (result.exitCode === 0)
        return { kind: 'exited', exitCode: 0, stderr: result.stderr };
    if (client_calls_saysNotStarted(result))
        return { kind: 'not-started', said: result.stderr };
    const asked = await (0,engine_client/* call */.T1)(client, ['ps', '--quiet', '--last', '1'], { timeoutMs: 10_000 });
    if (result.exitCode === null || asked.exitCode !== 0)
        return { kind: 'lost' };
    return { kind: 'exited', exitCode: result.exitCode, stderr: result.stderr };
}
function passedOn(onOutput) {
    if (onOutput === undefined)
        return {};
    return {
        onStdout: async (stdout) => {
            for await (const bytes of stdout)
                await onOutput('stdout', bytes);
        },
        onStderr: (bytes) => onOutput('stderr', bytes),
    };
}
function client_calls_saysNotStarted({ exitCode, stderr }) {
    if (exitCode === null || (exitCode >= 125 && exitCode <= 127))
        return true;
    return /Error response from daemon|OCI runtime|OCI permission denied|unable to start container|^exec .*: operation not permitted/im.test(stderr);
}
function client_calls_wordsOf({ program }, args) {
    return `${(0,external_node_path_.basename)(program)} ${args.slice(0, 2).join(' ')}`;
}

;// CONCATENATED MODULE: ./build/src/engine/podman/calls.js











const calls_WORDS = {
    name: 'podman',
    idle: (image, name, labels) => ({ body: { image, name, labels, netns: { nsmode: 'none' } } }),
    unpack: { copyUIDGID: 'false' },
};
function podmanCalls(socket, client, signal) {
    const api = socketCalls(socket, 'podman', signal);
    const { quiet, stream, sure } = api;
    const byClient = clientCalls(client);
    const calls = apiCalls(api, calls_WORDS);
    return {
        ...byClient,
        init: async (id) => {
            await sure({ ...post('containers', id, 'init'), timeoutMs: 60_000 });
        },
        ...calls,
        shownIds: async (id) => shownIn(await calls.inspectContainer(id)),
        exportFiles: (id, read) => stream(get('containers', id, 'export'), read),
        saveImage: (id, read) => stream({ ...get('images', id, 'get'), query: { format: 'docker-archive', compress: 'false' } }, read),
        start: async (id, options) => confirmed(await calls_start(socket, id, options), () => calls_stateOf(socket, id), socket),
        kill: async (id, timeoutMs) => {
            const seen = await quiet({ ...get('containers', id, 'json'), timeoutMs });
            if (seen === null)
                return byClient.kill(id, timeoutMs);
            if (seen.status !== 200 || json_view/* JsonView */.U.parse(seen.text, 'podman inspect').at('Id').string() !== id)
                return false;
            const query = { signal: 'KILL' };
            const answer = await quiet({ ...post('containers', id, 'kill'), query, timeoutMs });
            return answer === null ? byClient.kill(id, timeoutMs) : answer.status === 204;
        },
        remove: byClient.remove,
    };
}
async function calls_stateOf(socket, id) {
    const limit = (0,engine_client/* limitOf */.LF)(socket, 10_000);
    const answer = await ask(socket, get('containers', id, 'json'), limit).catch(() => null);
    if (answer === null)
        return null;
    if (answer.status === 404)
        return 'gone';
    try {
        return json_view/* JsonView */.U.parse(answer.text, 'podman inspect').at('State').at('Status').string();
    }
    catch {
        return null;
    }
}
async function calls_start(socket, id, { timeoutMs, keepBytes, onOutput, signal, over: gone }) {
    const done = new AbortController();
    const limit = (0,abort_signals/* firstOf */.K)((0,abort_signals/* after */.P)(timeoutMs), signal, done.signal);
    const query = { stream: 'true', stderr: 'true', stdout: String(onOutput !== undefined) };
    try {
        const attached = await engine_socket_open(socket, { ...post('containers', id, 'attach'), query }, limit);
        if (attached.statusCode !== 200) {
            const text = await textOf(attached, limit);
            return { kind: 'not-started', said: saidIn(text) };
        }
        let end = () => undefined;
        const over = new Promise((resolve) => {
            end = resolve;
        });
        const whenOver = Promise.race([over, (0,until_aborted/* aborted */.QH)(gone)]);
        const stderr = readAttached(attached, { keepBytes, onOutput, over: whenOver }).catch(() => '');
        const started = await ask(socket, post('containers', id, 'start'), limit);
        if (started.status === 204)
            return await calls_ended(await waited(socket, id, limit).finally(end), stderr);
        return { kind: 'not-started', said: saidOfStart(started) };
    }
    catch {
        return { kind: limit.aborted ? 'timed-out' : 'lost' };
    }
    finally {
        done.abort();
    }
}
function waited(socket, id, limit) {
    return ask(socket, { ...post('containers', id, 'wait'), query: { interval: '10ms' } }, limit);
}
async function calls_ended({ status, text }, stderr) {
    const code = /^(-1|\d{1,3})\s*$/.exec(text)?.[1];
    if (status !== 200 || code === undefined)
        return { kind: 'lost' };
    const [exitCode, wrote] = [code === '-1' ? 255 : Number(code), await stderr];
    if (exitCode !== 0 && saysNotStarted(wrote))
        return { kind: 'not-started', said: wrote };
    return { kind: 'exited', exitCode, stderr: wrote };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/engine/podman/client.js






function podmanArguments(runtime, { nothing }) {
    return ['--runtime', runtime, '--hooks-dir', nothing, '--default-mounts-file', '/dev/null'];
}
function podmanEnvironment(caller, folder, rootless, path) {
    return {
        PATH: path,
        HOME: folder.home,
        ...passed(caller, ['TMPDIR']),
        ...(rootless ? rootlessEnvironment(caller) : {}),
        CONTAINERS_CONF: '/dev/null',
        CONTAINERS_REGISTRIES_CONF: '/dev/null',
        REGISTRY_AUTH_FILE: folder.noCredentials,
        PODMAN_IGNORE_CGROUPSV1_WARNING: '1',
    };
}
const PLACES = { TMPDIR: false, XDG_RUNTIME_DIR: true, XDG_DATA_HOME: true, XDG_CONFIG_HOME: true };
function placesChosenBy(caller, rootless) {
    return Object.entries(PLACES).flatMap(([name, onlyRootless]) => (rootless || !onlyRootless) && caller[name] ? [name] : []);
}
function refuseOthersPlaces(caller, rootless, memory = '/dev/shm') {
    const chosen = placesChosenBy(caller, rootless).map((name) => [name, caller[name] ?? '']);
    const made = rootless && !caller['XDG_DATA_HOME'] ? [['HOME', dataHome(caller)]] : [];
    for (const [name, place] of [...chosen, ...made]) {
        const why = (0,external_node_path_.isAbsolute)(place) ? (0,own_path/* whyNotSafePlace */.AY)(place) : 'is not absolute';
        if (why !== null)
            throw othersPlace(name, place, why);
    }
    const locks = (0,external_node_path_.join)(memory, rootless ? `libpod_rootless_lock_${process.getuid?.()}` : 'libpod_lock');
    const why = (0,external_node_fs_.lstatSync)(locks, { throwIfNoEntry: false }) && (0,own_path/* whyNotOwn */.gk)(locks, 'file', own_path/* CLOSED */.V.toReaders);
    if (why)
        throw othersPlace('The shared memory', locks, why);
}
function othersPlace(what, path, why) {
    return new errors/* AttestationError */.L7('engine-storage', `${what}, where Podman keeps things, is ${(0,errors/* printable */.g$)(path, 200)}, which ${why}.`);
}
function pullEnvironment({ pullConfig }) {
    return pullConfig === null ? {} : { REGISTRY_AUTH_FILE: (0,external_node_path_.join)(pullConfig, 'config.json') };
}
const BUS = /^unix:(?:path|abstract)=[^,;]+(?:,guid=[0-9a-f]{32})?$/;
function rootlessEnvironment(caller) {
    return {
        XDG_DATA_HOME: dataHome(caller),
        ...passed(caller, ['XDG_RUNTIME_DIR']),
        ...(BUS.test(caller['DBUS_SESSION_BUS_ADDRESS'] ?? '')
            ? passed(caller, ['DBUS_SESSION_BUS_ADDRESS'])
            : {}),
    };
}
function dataHome(caller) {
    return caller['XDG_DATA_HOME'] || (0,external_node_path_.join)(homeOf(caller), '.local', 'share');
}
function homeOf(caller) {
    return caller['HOME'] || (0,external_node_os_.homedir)();
}
function passed(caller, names) {
    const values = names.flatMap((name) => {
        const value = caller[name];
        return value === undefined || value === '' ? [] : [[name, value]];
    });
    return Object.fromEntries(values);
}
const DROP_INS = ['/etc/containers/registries.conf.d', '/usr/share/containers/registries.conf.d'];
async function refuseHelpers(folders = DROP_INS) {
    for (const folder of folders) {
        const names = await (0,promises_.readdir)(folder).catch(() => []);
        for (const name of names.filter((each) => each.endsWith('.conf'))) {
            const path = (0,external_node_path_.join)(folder, name);
            const lines = (await (0,promises_.readFile)(path, 'utf8').catch(() => '')).split('\n');
            if (lines.some((line) => !/^\s*#/.test(line) && /credential|"[^"]*\\u[^"]*"\s*=/i.test(line)))
                throw helperIn(path);
        }
    }
}
function helperIn(path) {
    return new errors/* AttestationError */.L7('credential-helper', `${(0,errors/* printable */.g$)(path, 200)} gives Podman a credential helper, which every pull would use.`);
}

;// CONCATENATED MODULE: ./build/src/engine/podman/inherited.js


async function refuseInherited(self = '/proc/self') {
    await refusePersonality(`${self}/personality`);
    await refuseTracer(`${self}/status`);
}
async function refusePersonality(path) {
    const text = (await (0,promises_.readFile)(path, 'utf8').catch(() => null))?.trim() ?? null;
    if (text !== null && /^0+$/.test(text))
        return;
    throw new errors/* AttestationError */.L7('personality', text === null
        ? 'This program cannot read its own personality, which Podman’s containers would inherit.'
        : `This program runs with the personality ${(0,errors/* printable */.g$)(text, 20)}, which Podman’s containers would inherit.`);
}
async function refuseTracer(path) {
    const status = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    if (status.includes('\nTracerPid:\t0\n'))
        return;
    throw new errors/* AttestationError */.L7('traced', 'A process traces this program, and with it what Podman starts.');
}

// EXTERNAL MODULE: ./build/src/engine/podman/orphaned-files.js + 1 modules
var orphaned_files = __webpack_require__(1232);
// EXTERNAL MODULE: ./build/src/engine/host-kill.js
var host_kill = __webpack_require__(94557);
// EXTERNAL MODULE: ./build/src/engine/labels.js
var labels = __webpack_require__(83317);
// EXTERNAL MODULE: ./build/src/engine/podman/stored-containers.js
var stored_containers = __webpack_require__(30982);
// EXTERNAL MODULE: ./build/src/engine/podman/user-programs.js
var user_programs = __webpack_require__(68231);
;// CONCATENATED MODULE: ./build/src/engine/podman/orphaned-processes.js







async function findOrphanedProcesses(client) {
    const watched = await monitored();
    if (watched.length === 0)
        return [];
    const { known } = await (0,stored_containers/* storedContainers */.WL)(client);
    const still = new Set((await monitored()).map(({ pid, id }) => `${pid} ${id}`));
    const orphans = watched.filter(({ pid, id }) => !known.has(id) && still.has(`${pid} ${id}`));
    if (orphans.length === 0)
        return [];
    const { root: storage } = await (0,stored_containers/* storeOf */.xX)(client);
    const here = orphans.filter(({ id, bundle }) => bundle.startsWith(`${storage}/`) && bundle.endsWith(`/${id}/userdata`));
    const place = await placeOf(storage);
    const found = await Promise.all(here.map(async ({ pid, id, name }) => {
        const isSame = place !== null && (await placeOf(`/proc/${pid}/root${storage}`)) === place;
        return isSame ? [{ kind: 'process', id, name, folder: null }] : [];
    }));
    return found.flat();
}
async function placeOf(path) {
    const found = await (0,promises_.stat)(path, { bigint: true }).catch(() => null);
    return found === null ? null : `${found.dev}:${found.ino}`;
}
async function monitored() {
    const found = [];
    for await (const { pid, words } of (0,user_programs/* userPrograms */.t)()) {
        if ((0,external_node_path_.basename)(words[0] ?? '') !== 'conmon' || !(await isConmon(pid)))
            continue;
        const wordAfter = (flag) => words[words.indexOf(flag) + 1] ?? '';
        const [id, name, bundle] = [wordAfter('-c'), wordAfter('-n'), wordAfter('-b')];
        if (!/^[0-9a-f]{64}$/.test(id) || !labels/* RUN_NAME */.QV.test(name) || !(await isInOurNamespace(pid)))
            continue;
        found.push({ pid, id, name, bundle });
    }
    return found;
}
async function isConmon(pid) {
    const program = await (0,promises_.readlink)(`/proc/${pid}/exe`).catch(() => '');
    return (0,external_node_path_.basename)(program.replace(/ \(deleted\)$/, '')) === 'conmon';
}
async function isInOurNamespace(pid) {
    const namespace = (process) => (0,promises_.readlink)(`/proc/${process}/ns/pid`).catch(() => null);
    const [theirs, ours] = await Promise.all([namespace(pid), namespace('self')]);
    return theirs !== null && theirs === ours;
}
async function removeOrphanedProcess(client, facts, id, timeoutMs) {
    const words = ['delete', '--force', id];
    const limit = { timeoutMs };
    const result = facts.rootless
        ? await (0,engine_client/* call */.T1)(client, ['unshare', facts.oci_runtime, ...words], limit)
        : await (0,engine_client/* call */.T1)({ ...client, program: facts.oci_runtime, globalArguments: [] }, words, limit);
    return (await (0,host_kill/* killFromHost */.z)(id)) === 0 && result.exitCode === 0;
}

;// CONCATENATED MODULE: ./build/src/engine/podman/orphaned-containers.js



function orphanedContainers(client, facts) {
    return {
        processes: () => findOrphanedProcesses(client),
        files: (runId) => (0,orphaned_files/* findOrphanedFiles */.ol)(client, runId),
        remove: (orphans, until) => removeOrphaned(client, facts, orphans, until),
    };
}
async function removeOrphaned(client, facts, orphans, until) {
    const left = [];
    let goesOn = false;
    for (const orphan of orphans) {
        const end = goesOn || performance.now() > until ? 'failed' : await removeAgain(client, facts, orphan, until);
        if (end === 'failed')
            left.push(orphan);
        goesOn ||= end === 'goes on';
    }
    return { left, goesOn };
}
const STUCK_MS = 2_000;
async function removeAgain(client, facts, orphan, until) {
    const end = await removeOne(client, facts, orphan, until).catch(() => 'failed');
    if (end !== 'failed' || !(await (0,stuck_layers/* emptyStuckLayers */.oz)(client, STUCK_MS)))
        return end;
    return removeOne(client, facts, orphan, until);
}
const PROCESS_MS = { least: 1_000, most: 60_000 };
async function removeOne(client, facts, { kind, id }, until) {
    if (kind === 'files')
        return (0,orphaned_files/* removeOrphanedFiles */.Pz)(client, id);
    const timeoutMs = Math.min(PROCESS_MS.most, Math.max(PROCESS_MS.least, until - performance.now()));
    return (await removeOrphanedProcess(client, facts, id, timeoutMs)) ? 'done' : 'failed';
}

// EXTERNAL MODULE: ./build/src/foundation/started-programs.js
var started_programs = __webpack_require__(99734);
;// CONCATENATED MODULE: ./build/src/engine/podman/others-locks.js







const OPEN_LOCKS = new Set(['netavark.lock', 'alive.lck']);
const others_locks_EVERY_MS = 1_000;
const MOST_LOOKS = 6;
const MOST_IN_ALL = 10;
const MADE_UP = 1 / 3;
const MOST_LOOKS_AT_END = 3;
const MOST_MS_AT_END = 8_000;
const LATER_MS = 1_000;
const ALL_LATER_MS = 3_000;
function watchOthersLocks(watched) {
    const { rootless, ending, everyMs = others_locks_EVERY_MS, mostMsAtEnd = MOST_MS_AT_END } = watched;
    const held = new AbortController();
    const stopped = new AbortController();
    const look = async () => {
        let inAll = 0;
        for (let before = new Map(); !stopped.signal.aborted && !held.signal.aborted;) {
            const now = new Map();
            const isEnding = ending?.aborted === true;
            const found = await waits();
            const own = isEnding ? await ownLocks(found) : new Set();
            const all = found.filter(({ file }) => isEnding ? !own.has(file) : !rootless && OPEN_LOCKS.has((0,external_node_path_.basename)(file)));
            inAll = Math.max(0, inAll + (all.length > 0 ? 1 : -MADE_UP));
            for (const { file, call } of all) {
                const looks = (before.get(call) ?? 0) + 1;
                now.set(call, looks);
                if (looks > (isEnding ? MOST_LOOKS_AT_END : MOST_LOOKS) || inAll > MOST_IN_ALL)
                    held.abort(lockedOut(file));
            }
            before = now;
            await (0,external_node_timers_promises_.setTimeout)(everyMs, undefined, { ref: false, signal: stopped.signal }).catch(() => undefined);
        }
    };
    void look();
    if (ending !== undefined)
        void (0,until_aborted/* aborted */.QH)(ending)
            .then(() => (0,until_aborted/* aborted */.QH)((0,abort_signals/* after */.P)(mostMsAtEnd)))
            .then(() => held.abort(new DOMException('It took too long.', 'TimeoutError')));
    let allLater;
    return {
        limit: (ms) => {
            if (!held.signal.aborted)
                return (0,abort_signals/* firstOf */.K)((0,abort_signals/* after */.P)(ms), held.signal);
            const { reason } = held.signal;
            const later = (0,abort_signals/* after */.P)(Math.min(ms, LATER_MS), reason);
            if (ending?.aborted !== true)
                return later;
            allLater ??= (0,abort_signals/* after */.P)(ALL_LATER_MS, reason);
            return (0,abort_signals/* firstOf */.K)(later, allLater);
        },
        stop: () => stopped.abort(),
    };
}
function lockedOut(file) {
    return new errors/* AttestationError */.L7('engine-locked', `Another process keeps a lock on ${(0,errors/* printable */.g$)(file, 100)}, for which Podman waits.`);
}
async function waits() {
    const found = [];
    for (const pid of (0,started_programs/* startedPrograms */.r)()) {
        for (const thread of await (0,promises_.readdir)(`/proc/${pid}/task`).catch(() => [])) {
            const wait = await waitOf(pid, thread);
            if (wait !== null)
                found.push(wait);
        }
    }
    return found;
}
async function ownLocks(waiting) {
    const own = new Set();
    for (const pid of (0,started_programs/* startedPrograms */.r)()) {
        const folder = `/proc/${pid}/fd`;
        for (const descriptor of await (0,promises_.readdir)(folder).catch(() => [])) {
            const file = await (0,promises_.readlink)(`${folder}/${descriptor}`).catch(() => '');
            if (!waiting.some((each) => each.file === file && each.pid === pid))
                own.add(file);
        }
    }
    return own;
}
const FCNTL = { x64: '72', arm64: '25' };
const WAITING = /^(\d+) 0x([0-9a-f]+) 0x(?:7|26) /;
async function waitOf(pid, thread) {
    const call = await (0,promises_.readFile)(`/proc/${pid}/task/${thread}/syscall`, 'latin1').catch(() => '');
    const [, number, descriptor = ''] = WAITING.exec(call) ?? [];
    if (number === undefined || number !== FCNTL[process.arch])
        return null;
    const file = await (0,promises_.readlink)(`/proc/${pid}/fd/${Number.parseInt(descriptor, 16)}`).catch(() => '');
    return file === '' ? null : { pid, file, call: `${pid} ${thread} ${call}` };
}

;// CONCATENATED MODULE: ./build/src/engine/podman/rootless-state.js







function withRuntimeFolder(caller, sessions = '/run/user') {
    if (caller['XDG_RUNTIME_DIR'])
        return caller;
    const folder = runtimeFolder(caller, sessions);
    const why = (0,own_path/* makeOwnFolder */.xc)(folder);
    if (why !== null)
        throw othersPlace('The runtime folder (XDG_RUNTIME_DIR may name another)', folder, why);
    return { ...caller, XDG_RUNTIME_DIR: folder };
}
function runtimeFolder(caller, sessions) {
    const uid = process.getuid?.();
    const ofUser = (0,external_node_path_.join)(sessions, String(uid));
    const found = (0,external_node_fs_.lstatSync)(ofUser, { throwIfNoEntry: false });
    if (found !== undefined && found.uid === uid && (found.mode & 0o700) === 0o700)
        return ofUser;
    return (0,external_node_path_.join)(caller['TMPDIR'] || '/tmp', `storage-run-${uid}`);
}
async function keepUserNamespace(client, signal) {
    const folder = client.environment['XDG_RUNTIME_DIR'] ?? '';
    if (await isKept((0,external_node_path_.join)(folder, 'libpod/tmp/pause.pid')))
        return;
    await (0,engine_client/* call */.T1)(client, ['unshare', 'true'], { timeoutMs: 30_000, keepBytes: 4096, signal }).catch(() => null);
}
const LONGEST_PID = 64;
async function isKept(file) {
    const read = await (0,safe_file/* readRegularFile */.XF)(file, LONGEST_PID, false);
    const pid = read.kind === 'bytes' ? read.bytes.toString('utf8').trim() : '';
    if (!/^\d{1,8}$/.test(pid))
        return false;
    const namespaceOf = (process) => (0,promises_.readlink)(`/proc/${process}/ns/user`).catch(() => null);
    const [its, ours] = await Promise.all([namespaceOf(pid), namespaceOf('self')]);
    return its !== null && its !== ours;
}

;// CONCATENATED MODULE: ./build/src/engine/podman/runtime.js




const CGROUP2_SUPER_MAGIC = 0x63677270;
async function choosePodmanRuntime() {
    const cgroupVersion = await hostsCgroups();
    const names = cgroupVersion === 2 ? ['crun', 'runc'] : ['runc'];
    for (const name of names) {
        const path = await (0,programs/* systemProgram */.CA)(name);
        if (path !== null)
            return { name, path, cgroupVersion };
    }
    throw cgroupVersion === 2
        ? missing('Podman has no OCI runtime here: neither crun nor runc is installed.')
        : missing("Podman's crun does not work with this machine's cgroups, and runc is not installed.");
}
async function podmanRuntimeVersion({ path }, environment, signal) {
    const client = { program: path, globalArguments: [], environment };
    const result = await (0,engine_client/* call */.T1)(client, ['--version'], { timeoutMs: 20_000, keepBytes: 4096, signal }).catch(() => null);
    return /version\s+(\S+)/.exec(result?.stdout ?? '')?.[1]?.split('+')[0] ?? null;
}
async function hostsCgroups() {
    const found = await (0,promises_.statfs)('/sys/fs/cgroup').catch(() => null);
    return found?.type === CGROUP2_SUPER_MAGIC ? 2 : 1;
}
function missing(message) {
    return new errors/* AttestationError */.L7('oci-runtime-missing', message);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/engine/podman/service.js






const LONGEST_PATH = 107;
const START_LIMIT_MS = 10_000;
const STOP_LIMIT_MS = 2_000;
const IDLE_SECONDS = 900;
const OLDEST = 4;
async function startPodmanService(client, folder, signal) {
    const path = (0,external_node_path_.join)(folder, 's');
    if (Buffer.byteLength(path) > LONGEST_PATH)
        return null;
    const service = [
        ...client.globalArguments,
        'system',
        'service',
        `--time=${IDLE_SECONDS}`,
        `unix://${path}`,
    ];
    const setpriv = await (0,programs/* systemProgram */.CA)('setpriv').catch(() => null);
    if (setpriv === null)
        return null;
    const words = ['--pdeathsig', 'KILL', client.program, ...service];
    client.onCall?.([setpriv, ...words]);
    const child = (0,external_node_child_process_.spawn)(setpriv, words, {
        env: { ...client.environment },
        cwd: folder,
        stdio: 'ignore',
        detached: true,
    });
    child.unref();
    const ended = endOf(child);
    const stop = () => stopped(child, ended);
    const { onCall, limit } = client;
    const pong = await firstAnswer({ path, prefix: '/libpod', limit }, ended, signal);
    const [version = '', major = '0'] = /^(\d{1,3})\.[0-9A-Za-z.-]{1,60}$/.exec(String(pong?.headers['libpod-api-version'] ?? '')) ?? [];
    if (pong?.status === 200 && Number(major) >= OLDEST)
        return { socket: { path, prefix: `/v${version}/libpod`, onCall, limit }, version, stop };
    await stop();
    return null;
}
function endOf(child) {
    const promise = new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.once('error', () => resolve());
    });
    const ending = { over: false, promise };
    void promise.then(() => {
        ending.over = true;
    });
    return ending;
}
function signalAll({ pid }, signal) {
    try {
        if (pid !== undefined)
            process.kill(-pid, signal);
    }
    catch {
    }
}
async function firstAnswer(socket, ended, signal) {
    const limit = (0,engine_client/* limitOf */.LF)(socket, START_LIMIT_MS, signal);
    while (!ended.over && !limit.aborted) {
        const answer = await ask(socket, { method: 'GET', parts: ['_ping'] }, limit).catch(() => null);
        if (answer !== null)
            return answer;
        await (0,external_node_timers_promises_.setTimeout)(3);
    }
    return null;
}
async function stopped(child, ended) {
    child.ref();
    signalAll(child, 'SIGTERM');
    const late = setTimeout(() => signalAll(child, 'SIGKILL'), STOP_LIMIT_MS);
    await ended.promise;
    clearTimeout(late);
}

;// CONCATENATED MODULE: ./build/src/engine/podman/annotations.js


const IMAGE_KEYS = [
    'authors',
    'base.digest',
    'base.name',
    'created',
    'description',
    'documentation',
    'licenses',
    'ref.name',
    'revision',
    'source',
    'title',
    'url',
    'vendor',
    'version',
];
const ANNOTATIONS = [
    { name: 'io.container.manager', rule: equals('libpod') },
    { name: 'io.podman.annotations.autoremove', rule: oneOf('TRUE', 'FALSE') },
    { name: 'io.podman.annotations.pids-limit', ...judged('pids'), since: '5.6' },
    { name: 'io.podman.annotations.seccomp', ...judged('seccomp-held') },
    { name: 'io.podman.annotations.userns', ...judged('user-namespace'), since: '5' },
    { name: 'io.podman.annotations.apparmor', rule: matches(/^(?!unconfined$)[^,]+$/) },
    {
        name: 'io.podman.annotations.label',
        rule: matches(new RegExp(`^type:(?=${SELINUX_TYPE.source.slice(1, -1)}$).*$`)),
    },
    { name: 'org.opencontainers.image.stopSignal', rule: equals('15') },
    { name: 'org.systemd.property.KillSignal', rule: equals('15'), since: '5' },
    { name: 'org.systemd.property.TimeoutStopUSec', rule: equals('uint64 10000000'), since: '5' },
    ...IMAGE_KEYS.map((key) => ({ name: `org.opencontainers.image.${key}`, rule: anything })),
];
function annotationRows(path) {
    return ANNOTATIONS.map(({ name, ...row }) => ({ path: `${path}["${name}"]`, ...row }));
}

;// CONCATENATED MODULE: ./build/src/engine/podman/config.js




const REPEATED = "a copy of the OCI config's";
const config_TOP = [
    ...records("the engine's record of the container; nothing of the sandbox follows from it", ...[
        'Id',
        'Created',
        'Name',
        'State',
        'ImageDigest',
        'ImageName',
        'StaticDir',
        'OCIConfigPath',
        'LogPath',
    ], ...['ConmonPidFile', 'PidFile', 'Driver', 'GraphDriver', 'lockNumber', 'SizeRw', 'SizeRootFs'], ...['ResolvConfPath', 'HostnamePath', 'HostsPath']),
    ...records(REPEATED, 'Path', 'Args', 'EffectiveCaps', 'BoundingCaps'),
    { path: 'Image', ...judged('image-differs') },
    { path: 'OCIRuntime', ...judged('oci-runtime') },
    { path: 'AppArmorProfile', rule: matches(/^(?!unconfined$)[^,]+$/) },
    { path: 'ProcessLabel', rule: matches(SELINUX_LABEL) },
    { path: 'MountLabel', rule: matches(SELINUX_LABEL) },
    { path: 'KubeExitCodePropagation', rule: equals('invalid') },
];
const config_CONFIG = [
    ...records(REPEATED, 'Config.Hostname', 'Config.Env', 'Config.Cmd', 'Config.Entrypoint', 'Config.WorkingDir'),
    { path: 'Config.User', ...judged('user') },
    { path: 'Config.Healthcheck', ...judged('healthcheck') },
    { path: 'Config.HealthcheckOnFailureAction', rule: equals('none') },
    ...judgedRows('healthcheck', 'Config.HealthLogDestination', 'Config.HealthcheckMaxLogCount', 'Config.HealthcheckMaxLogSize'),
    { path: 'Config.Image', rule: anything, why: 'the words that named the image; its id is judged' },
    { path: 'Config.Volumes', ...judged('volumes') },
    { path: 'Config.OnBuild', ...judged('image-config') },
    { path: 'Config.ExposedPorts', ...judged('network') },
    { path: 'Config.Labels', rule: anything, why: 'what Podman makes of labels shows in the OCI config' },
    ...annotationRows('Config.Annotations'),
    { path: 'Config.StopSignal', rule: oneOf(...STOP_SIGNALS), why: 'a number until 5, a name since' },
    {
        path: 'Config.CreateCommand',
        rule: anything,
        why: 'the words of the client, which are recorded as they were',
    },
    { path: 'Config.Umask', rule: oneOf('0022', '0077') },
    { path: 'Config.StopTimeout', rule: anything, why: 'how long a stop waits; a run is never stopped' },
    { path: 'Config.Passwd', rule: equals(true) },
    {
        path: 'Config.sdNotifyMode',
        rule: equals('container'),
        why: 'there is no socket to notify unless the client has one',
    },
];
const config_HOST = [
    ...records(REPEATED, 'HostConfig.Tmpfs', 'HostConfig.IDMappings'),
    { path: 'HostConfig.Binds[*]', rule: bindWords },
    { path: 'HostConfig.CgroupManager', rule: oneOf('cgroupfs', 'systemd') },
    { path: 'HostConfig.CgroupMode', ...judged('cgroup-namespace') },
    { path: 'HostConfig.LogConfig', ...judged('log') },
    { path: 'HostConfig.NetworkMode', ...judged('network') },
    { path: 'HostConfig.RestartPolicy.Name', rule: equals('no') },
    { path: 'HostConfig.AutoRemove', rule: equals(true) },
    ...annotationRows('HostConfig.Annotations'),
    ...judgedRows('capabilities', 'HostConfig.CapAdd', 'HostConfig.CapDrop'),
    { path: 'HostConfig.IpcMode', ...judged('ipc') },
    { path: 'HostConfig.Cgroups', rule: equals('default') },
    { path: 'HostConfig.PidMode', ...judged('pid-namespace') },
    { path: 'HostConfig.UTSMode', ...judged('uts-namespace') },
    { path: 'HostConfig.UsernsMode', ...judged('user-namespace') },
    { path: 'HostConfig.Privileged', ...judged('privileged') },
    { path: 'HostConfig.ReadonlyRootfs', ...judged('read-only') },
    {
        path: 'HostConfig.SecurityOpt[*]',
        rule: matches(new RegExp(`^(no-new-privileges|seccomp=[^]*|apparmor=(?!unconfined$)[^,]+|label=type:(?=${SELINUX_TYPE.source.slice(1, -1)}$).*)$`)),
    },
    {
        path: 'HostConfig.ShmSize',
        rule: oneOf(65536000, 67108864),
        why: "the engine's default, for a folder that is not mounted",
    },
    { path: 'HostConfig.Runtime', rule: equals('oci'), why: 'OCIRuntime names it' },
    { path: 'HostConfig.ConsoleSize[*]', rule: equals(0) },
    { path: 'HostConfig.Memory', ...judged('memory') },
    { path: 'HostConfig.MemorySwap', ...judged('swap') },
    { path: 'HostConfig.MemorySwappiness', rule: equals(-1), why: "not set: the kernel's own" },
    ...judgedRows('cpus', 'HostConfig.NanoCpus', 'HostConfig.CpuPeriod', 'HostConfig.CpuQuota'),
    { path: 'HostConfig.CgroupParent', rule: oneOf('user.slice', 'machine.slice') },
    { path: 'HostConfig.Devices', ...judged('devices') },
    { path: 'HostConfig.PidsLimit', ...judged('pids') },
    { path: 'HostConfig.Ulimits[*].Name', rule: matches(RESTRICTING_LIMIT) },
    ...['Soft', 'Hard'].map((name) => ({ path: `HostConfig.Ulimits[*].${name}`, ...judged('file-size') })),
];
const config_MOUNTS = [
    ...judgedRows('other-mounts', ...['Type', 'Name', 'Source', 'Destination', 'Driver', 'RW'].map((name) => `Mounts[*].${name}`)),
    { path: 'Mounts[*].Mode', rule: mountWords },
    { path: 'Mounts[*].Options', rule: mountWords },
    { path: 'Mounts[*].Propagation', rule: equals('rprivate') },
];
const config_NETWORK = [
    ...records("names of the container's own network namespace", 'NetworkSettings.SandboxID', 'NetworkSettings.SandboxKey'),
    { path: 'NetworkSettings.Networks.none.NetworkID', rule: equals('none') },
    { path: 'NetworkSettings.Networks.*', ...judged('network') },
];
const PODMAN_CONFIG = configTable([...config_TOP, ...config_CONFIG, ...config_HOST, ...config_MOUNTS, ...config_NETWORK]);

;// CONCATENATED MODULE: ./build/src/engine/podman/oci-config.js




const PROCESS = [
    { path: 'ociVersion', rule: matches(/^1\.\d{1,3}\.\d{1,3}([+-][A-Za-z0-9.+-]*)?$/) },
    { path: 'process.user.uid', rule: isUser(0) },
    { path: 'process.user.gid', rule: isUser(1) },
    { path: 'process.user.additionalGids[*]', rule: isItsGroup, why: 'the group itself, once more' },
    { path: 'process.user.umask', rule: (value) => value === undefined || value === 0o22 || value === 0o77 },
    { path: 'process.args', ...judged('entrypoint') },
    { path: 'process.env', ...judged('environment') },
    { path: 'process.cwd', rule: matches(WORKING_FOLDER) },
    { path: 'process.capabilities', rule: isObject, judgedBy: 'capabilities', needed: true },
    { path: 'process.rlimits[*].type', rule: matches(RESTRICTING_LIMIT) },
    ...['soft', 'hard'].map((name) => ({ path: `process.rlimits[*].${name}`, ...judged('file-size') })),
    { path: 'process.noNewPrivileges', ...judged('no-new-privileges') },
    { path: 'process.apparmorProfile', rule: matches(/^(?!unconfined$)[^,]+$/) },
    { path: 'process.selinuxLabel', rule: matches(SELINUX_LABEL) },
];
const ROOT = [
    {
        path: 'root.path',
        rule: anything,
        why: "the engine's own mount of the image; --rootfs shows in inspect",
    },
    { path: 'root.readonly', ...judged('read-only') },
    {
        path: 'hostname',
        rule: matches(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/),
        why: 'a name in its own UTS namespace',
    },
    ...judgedRows('other-mounts', ...['destination', 'type', 'source'].map((name) => `mounts[*].${name}`)),
    { path: 'mounts[*].options', rule: mountWords },
    { path: 'mounts[*]', rule: kernelMount },
];
const RESOURCES = [
    {
        path: 'linux.resources.devices',
        rule: (value, { engine }) => (engine.rootless ? isEmpty(value) || deniesAll(value) : deniesAll(value)),
        needed: true,
    },
    { path: 'linux.resources.memory.limit', ...judged('memory') },
    { path: 'linux.resources.memory.swap', ...judged('swap') },
    ...judgedRows('cpus', 'linux.resources.cpu.quota', 'linux.resources.cpu.period'),
    { path: 'linux.resources.pids.limit', ...judged('pids') },
    {
        path: 'linux.cgroupsPath',
        rule: (value, { container: { id } }) => typeof value === 'string' &&
            !value.includes('..') &&
            [`machine.slice:libpod:${id}`, `user.slice:libpod:${id}`]
                .concat(value.endsWith(`/libpod_parent/libpod-${id}`) ? value : [])
                .includes(value),
    },
];
const LINUX = [
    ...['uidMappings', 'gidMappings'].map((name) => ({
        path: `linux.${name}`,
        rule: (value, { engine }) => isEmpty(value) || engine.rootless,
        why: 'rootless: numbers of the user’s own namespace; else there is nothing to map',
    })),
    { path: 'linux.sysctl["net.ipv4.ping_group_range"]', rule: equals('0 0'), why: "Podman's own default" },
    { path: 'linux.devices', ...judged('devices') },
    { path: 'linux.seccomp', ...judged('seccomp-held') },
    { path: 'linux.namespaces', rule: hasNamespaces, needed: true },
    {
        path: 'linux.namespaces[*].type',
        rule: oneOf('pid', 'network', 'ipc', 'uts', 'mount', 'cgroup', 'user'),
    },
    { path: 'linux.namespaces[*].path', ...judged('network') },
    { path: 'linux.mountLabel', rule: matches(SELINUX_LABEL) },
    { path: 'linux.maskedPaths', rule: holdsAll(...MASKED), needed: true },
    { path: 'linux.maskedPaths[*]', rule: kernelPath },
    { path: 'linux.readonlyPaths', rule: holdsAll(...READ_ONLY), needed: true },
    { path: 'linux.readonlyPaths[*]', rule: kernelPath },
];
const KERNEL_MOUNTS = [
    { at: '/proc', type: 'proc', needs: ['nosuid', 'noexec', 'nodev'] },
    { at: '/sys', type: 'sysfs', needs: ['nosuid', 'noexec', 'nodev', 'ro'] },
    { at: '/sys/fs/cgroup', type: 'cgroup', needs: ['nosuid', 'noexec', 'nodev', 'ro'] },
    { at: '/sys/fs/cgroup', type: 'cgroup2', needs: ['nosuid', 'noexec', 'nodev', 'ro'] },
    { at: '/dev', type: 'tmpfs', needs: ['nosuid'] },
    { at: '/dev/pts', type: 'devpts', needs: ['nosuid', 'noexec', 'newinstance'] },
    { at: '/dev/mqueue', type: 'mqueue', needs: ['nosuid', 'noexec', 'nodev'] },
];
function kernelMount(value) {
    const { type, destination, options } = isObject(value) ? value : {};
    const isKernels = KERNEL_MOUNTS.some((each) => each.type === type && each.type !== 'tmpfs');
    if (!isKernels && destination !== '/dev')
        return true;
    const words = Array.isArray(options) ? options : [];
    return KERNEL_MOUNTS.some(({ at, type: its, needs }) => at === destination && its === type && needs.every((word) => words.includes(word)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isUser(index) {
    return (value, { container }) => {
        const named = container.user.split(':')[index];
        return named === undefined || !/^\d+$/.test(named) ? false : value === Number(named);
    };
}
function isItsGroup(...[value, run]) {
    const runsAsRoot = /^0(:0)?$/.test(run.container.user);
    return isUser(1)(value, run) || (runsAsRoot && value === KEPT_GROUP);
}
const KEPT_GROUP = 65532;
function deniesAll(value) {
    return JSON.stringify(value) === '[{"allow":false,"access":"rwm"}]';
}
function hasNamespaces(value) {
    const types = Array.isArray(value) ? value.map((each) => JSON.stringify(each)) : [];
    const ownOnly = types.filter((each) => /"type":"(mount|user)"/.test(each));
    return types.includes('{"type":"mount"}') && ownOnly.every((each) => !each.includes('"path"'));
}
const OCI_CONFIG = configTable([
    ...PROCESS,
    ...ROOT,
    ...annotationRows('annotations'),
    ...RESOURCES,
    ...LINUX,
]);

;// CONCATENATED MODULE: ./build/src/engine/podman/storage.js






const storage_DRIVERS = ['overlay', 'vfs', 'btrfs', 'zfs'];
const MOUNT_OPTIONS = ['nodev', 'noatime', 'volatile', 'metacopy=on', 'metacopy=off', 'index=off'];
async function refuseOtherStorage(store) {
    const driver = store.at('graphDriverName').string();
    if (!storage_DRIVERS.includes(driver))
        throw other(`the driver ${(0,errors/* printable */.g$)(driver, 60)}`);
    for (const [name, value] of store.at('graphOptions').entries()) {
        const text = storage_textOf(value);
        if (!(await isKnown(name, text)))
            throw other(`the option ${(0,errors/* printable */.g$)(`${name}=${text}`, 160)}`);
    }
    for (const name of storage_PLACES) {
        const path = store.at(name).string();
        if ((0,credentials/* hasCredential */.mB)(path))
            throw secretPlace('Podman', `its ${name}`);
        const why = (0,own_path/* whyNotSafePlace */.AY)(path);
        if (why !== null)
            throw other(`${name} at ${(0,errors/* printable */.g$)(path, 160)}, which ${why}`);
    }
}
const storage_PLACES = ['graphRoot', 'runRoot'];
const LAYERS = ['LowerDir', 'UpperDir'];
function refuseOthersLayers(driver) {
    const layers = LAYERS.flatMap((name) => driver.at('Data', name).string().split(':'));
    const stores = new Set(layers.filter((layer) => layer !== '').map((layer) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(layer))));
    for (const store of stores) {
        if ((0,credentials/* hasCredential */.mB)(store))
            throw secretPlace('Podman', 'an image store');
        const why = (0,own_path/* whyNotSafePlace */.AY)(store);
        if (why !== null)
            throw other(`layers in ${(0,errors/* printable */.g$)(store, 160)}, which ${why}`);
    }
}
function storage_textOf(value) {
    const raw = value.raw();
    if (typeof raw === 'object' && raw !== null && 'Executable' in raw)
        return String(raw.Executable);
    return typeof raw === 'string' ? raw : JSON.stringify(raw);
}
async function isKnown(name, value) {
    switch (name) {
        case 'overlay.mountopt':
            return value.split(',').every((option) => MOUNT_OPTIONS.includes(option));
        case 'overlay.mount_program':
            return value === (await (0,programs/* systemProgram */.CA)('fuse-overlayfs'));
        case 'overlay.skip_mount_home':
            return true;
        case 'overlay.size':
        case 'overlay.inodes':
            return /^\d+[a-z]?$/i.test(value);
        default:
            return false;
    }
}
function other(what) {
    return new errors/* AttestationError */.L7('engine-storage', `Podman’s storage has ${what}, with which a container may show other files than its image.`);
}

;// CONCATENATED MODULE: ./build/src/engine/podman/snapshot.js










const KERNEL_FILESYSTEMS = ['proc', 'sysfs', 'devpts', 'mqueue', 'cgroup', 'cgroup2'];
const OWN_FILES = ['hosts', 'hostname', 'resolv.conf', 'group', 'passwd', '.containerenv'];
async function podmanSnapshot(source, containerId) {
    const container = await initialised(source, containerId);
    return {
        ...(await snapshot_held(container, source)),
        image: await podmanImage(source, container.at('Image').digest()),
    };
}
async function podmanImage({ calls }, imageId) {
    const inspect = await calls.inspectImage(imageId);
    if (inspect === null)
        throw (0,failed_call/* failedCall */.m)('podman image inspect', `there is no image ${imageId}`, false);
    refuseOthersLayers(inspect.at('GraphDriver'));
    return snapshot_imageFacts(inspect);
}
async function podmanContainer(source, containerId) {
    return snapshot_held(await initialised(source, containerId), source);
}
async function initialised({ calls, engine }, containerId) {
    await calls.init(containerId);
    const inspect = await calls.inspectContainer(containerId);
    const used = inspect.at('OCIRuntime').string();
    refuseOthersLayers(inspect.at('GraphDriver'));
    if (used === engine.oci_runtime)
        return inspect;
    throw new errors/* AttestationError */.L7('engine-output', `Podman made the container with the OCI runtime ${(0,errors/* printable */.g$)(used || '(unnamed)', 60)} instead of ${engine.oci_runtime}.`);
}
async function snapshot_held(inspect, { engine }) {
    const text = await ociConfig(inspect.at('OCIConfigPath').string());
    return {
        container: snapshot_containerFacts(inspect, json_view/* JsonView */.U.parse(text, 'the OCI config'), engine),
        seccomp: (0,profile/* parseOciConfig */.J7)(text),
    };
}
async function ociConfig(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* AttestationError */.L7('engine-output', `Podman did not write the OCI config of the container (${(0,errors/* printable */.g$)(path || 'no path', 200)}).`, { cause });
    }
}
function snapshot_containerFacts(inspect, oci, engine) {
    const container = snapshot_knownFacts(inspect, oci);
    const context = { engine, container };
    const inOci = unknownConfig(oci.raw(), OCI_CONFIG, context);
    return {
        ...container,
        unknown_config: [
            ...unknownConfig(inspect.raw(), PODMAN_CONFIG, context),
            ...inOci.map(({ path, value }) => ({ path: `oci.${path}`, value })),
        ],
    };
}
function snapshot_knownFacts(inspect, oci) {
    const host = inspect.at('HostConfig');
    const config = inspect.at('Config');
    const id = inspect.at('Id').string();
    const mounts = oci
        .at('mounts')
        .list()
        .filter((mount) => !isKernels(mount))
        .map((mount) => snapshot_mountFact(mount));
    const isOwn = (mount) => snapshot_ownFile(mount, id);
    return {
        id,
        image_id: inspect.at('Image').digest(),
        user: config.at('User').string(),
        ...executed(oci.at('process', 'args').texts(), config.at('Cmd').texts()),
        env_keys: [...new Set(envKeys(oci.at('process', 'env')))],
        privileged: host.at('Privileged').boolean(),
        readonly_rootfs: oci.at('root', 'readonly').boolean(),
        no_new_privileges: oci.at('process', 'noNewPrivileges').boolean(),
        cap_add: host.at('CapAdd').texts(),
        cap_drop: capDrop(host.at('CapDrop').texts(), oci),
        capabilities: capabilities(oci),
        network_mode: hasNamespace(oci, 'network') ? host.at('NetworkMode').string() : 'host',
        networks: inspect
            .at('NetworkSettings', 'Networks')
            .keys()
            .filter((name) => name !== 'none'),
        ipc_mode: hasNamespace(oci, 'ipc') ? host.at('IpcMode').string() : 'host',
        pid_mode: namespaceMode(oci, 'pid'),
        uts_mode: namespaceMode(oci, 'uts'),
        userns_mode: host.at('UsernsMode').string(),
        cgroupns_mode: namespaceMode(oci, 'cgroup'),
        mounts: mounts.filter((mount) => !isOwn(mount)).sort(byDestination),
        devices: oci
            .at('linux', 'devices')
            .list()
            .map((device) => device.at('path').string()),
        pids_limit: oci.at('linux', 'resources', 'pids', 'limit').number(),
        memory_bytes: oci.at('linux', 'resources', 'memory', 'limit').number(),
        memory_swap_bytes: oci.at('linux', 'resources', 'memory', 'swap').number(),
        nano_cpus: nanoCpus(oci),
        ulimits: oci.at('process', 'rlimits').list().map(rlimitFact),
        healthcheck: hasHealthcheck(config),
        log_driver: host.at('LogConfig', 'Type').string(),
        lsm_label: oci.at('process', 'apparmorProfile').string() || oci.at('process', 'selinuxLabel').string(),
        engine_files: mounts
            .filter(isOwn)
            .map((mount) => mount.source)
            .sort(),
    };
}
function snapshot_imageFacts(inspect) {
    const id = inspect.at('Id').digest();
    const config = inspect.at('Config');
    return {
        id,
        id_kind: 'config',
        config_digest: id,
        diff_ids: inspect
            .at('RootFS', 'Layers')
            .list()
            .map((layer) => layer.digest()),
        env_keys: envKeys(config.at('Env')),
        user: inspect.at('User').string() || config.at('User').string(),
        volumes: config.at('Volumes').keys(),
        onbuild: config.at('OnBuild').texts(),
    };
}
function executed(args, command) {
    const split = args.length - command.length;
    const ends = command.every((word, index) => args[split + index] === word);
    if (split < 1 || !ends)
        return { entrypoint: args, command: [] };
    return { entrypoint: args.slice(0, split), command: args.slice(split) };
}
function capDrop(reported, oci) {
    return reported.length > 0 && capabilities(oci).length === 0 ? ['ALL'] : reported;
}
function capabilities(oci) {
    const sets = oci
        .at('process', 'capabilities')
        .entries()
        .flatMap(([, set]) => set.texts());
    return [...new Set(sets)].sort();
}
function hasNamespace(oci, type) {
    return namespaceMode(oci, type) === 'private';
}
function namespaceMode(oci, type) {
    const found = oci
        .at('linux', 'namespaces')
        .list()
        .find((namespace) => namespace.at('type').string() === type);
    if (!found)
        return 'host';
    return found.at('path').string() === '' ? 'private' : `path:${found.at('path').string()}`;
}
function snapshot_mountFact(mount) {
    const type = mount.at('type').string();
    const options = mount.at('options').texts().sort();
    return {
        destination: mount.at('destination').string(),
        type: type === 'bind' || type === 'tmpfs'
            ? type
            : options.some((option) => option === 'bind' || option === 'rbind')
                ? 'bind'
                : 'other',
        source: type === 'tmpfs' ? '' : mount.at('source').string(),
        read_only: options.includes('ro'),
        options,
    };
}
function isKernels(mount) {
    const type = mount.at('type').string();
    const binds = mount
        .at('options')
        .texts()
        .some((option) => option === 'bind' || option === 'rbind');
    if (type === 'tmpfs')
        return mount.at('destination').string() === '/dev';
    return !binds && KERNEL_FILESYSTEMS.includes(type);
}
function snapshot_ownFile(mount, id) {
    if (mount.type !== 'bind' || !mount.read_only)
        return false;
    return OWN_FILES.some((file) => mount.source.endsWith(`/overlay-containers/${id}/userdata/${file}`));
}
function nanoCpus(oci) {
    const quota = oci.at('linux', 'resources', 'cpu', 'quota').number();
    const period = oci.at('linux', 'resources', 'cpu', 'period').number();
    return quota === null || period === null || period <= 0 || quota <= 0
        ? null
        : Math.round((quota / period) * 1e9);
}
function rlimitFact(limit) {
    return {
        name: limit
            .at('type')
            .string()
            .replace(/^RLIMIT_/, '')
            .toLowerCase(),
        soft: limit.at('soft').number() ?? -1,
        hard: limit.at('hard').number() ?? -1,
    };
}

// EXTERNAL MODULE: ./build/src/foundation/make-folders.js
var make_folders = __webpack_require__(60181);
;// CONCATENATED MODULE: ./build/src/engine/podman/user-storage.js









async function keepStorage(caller, { home }) {
    const config = caller['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(homeOf(caller), '.config');
    const path = (0,external_node_path_.join)(config, 'containers', 'storage.conf');
    const bytes = await storageConfig(path);
    if (bytes === null)
        return;
    const text = expanded(bytes.toString('utf8'), caller);
    refuseMountProgram(path, text);
    refuseUnsafePlaces(path, text, PLACE);
    refuseOtherStores(path, text);
    const folder = (0,external_node_path_.join)(home, '.config', 'containers');
    await (0,make_folders/* makeFolders */.w)(folder, 0o700);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'storage.conf'), text, { mode: 0o600 });
}
const MACHINES = ['/usr/share/containers/storage.conf', '/etc/containers/storage.conf'];
async function refuseMachinesPlaces(rootless, paths = MACHINES) {
    const names = rootless ? ROOTLESS_PLACE : ROOTS_PLACE;
    for (const path of paths) {
        const bytes = await storageConfig(path);
        const text = bytes?.toString('utf8').replaceAll(/^[ \t]*#.*$/gm, '') ?? '';
        refuseUnsafePlaces(path, text.replaceAll('$UID', String(process.getuid?.())), names);
    }
}
function expanded(text, caller) {
    const values = { HOME: homeOf(caller), USER: caller['USER'], UID: String(process.getuid?.()) };
    return text.replaceAll(/\$(?:(HOME|USER|UID)\b|\{(HOME|USER|UID)\})/g, (variable, plain, braced) => {
        const value = Object.entries(values).find(([name]) => name === (plain ?? braced))?.[1] ?? '';
        return /^[\w/.@+-]+$/.test(value) ? value : variable;
    });
}
const MOUNT_PROGRAM = /mount_program["']?[ \t]*=[ \t]*/giu;
const FUSE_OVERLAYFS = /(["'])\/usr\/(?:local\/)?bin\/fuse-overlayfs\1(?!["'])/y;
function refuseMountProgram(path, text) {
    if (/\\[uUx]/.test(text))
        throw notStorage(path, 'it has escapes, in which TOML can write any key');
    for (const { 0: found, index } of text.matchAll(MOUNT_PROGRAM)) {
        FUSE_OVERLAYFS.lastIndex = index + found.length;
        if (!FUSE_OVERLAYFS.test(text))
            throw notStorage(path, 'it has a mount program of its own');
    }
}
const PLACE = /(?:graphroot|runroot|rootless_storage_path|imagestore)["']?[ \t]*=[ \t]*/giu;
const ROOTLESS_PLACE = /(?:rootless_storage_path|imagestore)["']?[ \t]*=[ \t]*/giu;
const ROOTS_PLACE = /(?:graphroot|runroot|imagestore)["']?[ \t]*=[ \t]*/giu;
const PATH = /(["'])((?:\/[^"'\\$\n]*)?)\1(?!["'])/y;
const STORES = /additional(?:image|layer)stores["']?[ \t]*=[ \t]*/giu;
const NO_STORES = /\[(?:[ \t\r\n]|#[^\n]*\n)*\]|(["'])\1(?!["'])/y;
function refuseOtherStores(path, text) {
    for (const { 0: found, index } of text.matchAll(STORES)) {
        NO_STORES.lastIndex = index + found.length;
        if (!NO_STORES.test(text))
            throw notStorage(path, 'it has additional stores');
    }
}
function refuseUnsafePlaces(path, text, names) {
    for (const { 0: found, index } of text.matchAll(names)) {
        PATH.lastIndex = index + found.length;
        const place = PATH.exec(text)?.[2];
        if (place === undefined)
            throw notStorage(path, `what stands behind ${(0,errors/* printable */.g$)(found.trim(), 60)} is not plain`);
        const why = place === '' ? null : (0,own_path/* whyNotSafePlace */.AY)(place);
        if (why !== null)
            throw notStorage(path, `it names ${(0,errors/* printable */.g$)(place, 160)}, which ${why}`);
    }
}
const STORAGE_CONFIG_BYTES = 64 * 1024;
async function storageConfig(path) {
    let target;
    try {
        target = await (0,real_path/* realPath */.Ye)(path);
    }
    catch (cause) {
        if (['ENOENT', 'ENOTDIR'].includes((0,thrown/* codeOf */.$N)(cause)))
            return null;
        throw notStorage(path, (0,thrown/* codeOf */.$N)(cause), cause);
    }
    const read = await (0,safe_file/* readFileAt */._T)(target, STORAGE_CONFIG_BYTES);
    if (read.kind === 'bytes')
        return read.bytes;
    if (read.kind === 'missing')
        return null;
    throw notStorage(path, whyNot(read));
}
function whyNot(read) {
    if (read.kind === 'too-large')
        return `it is larger than ${STORAGE_CONFIG_BYTES} bytes`;
    return 'detail' in read ? read.detail : 'it is not a regular file';
}
function notStorage(path, why, cause) {
    return new errors/* AttestationError */.L7('engine-storage', `${(0,errors/* printable */.g$)(path, 200)}, which may say where Podman's images are, cannot be used: ${why}.`, { cause });
}

;// CONCATENATED MODULE: ./build/src/engine/podman/connect.js


























async function connectPodman(runContext, answerMs = ANSWER_MS) {
    const { environment } = runContext;
    if (environment['CONTAINER_HOST'] || environment['CONTAINER_CONNECTION']) {
        throw connect_notLocal('CONTAINER_HOST or CONTAINER_CONNECTION names a Podman service, which may be on another host.');
    }
    await refuseInherited();
    await refuseHelpers();
    const rootless = await isRootless();
    refuseOthersPlaces(environment, rootless);
    await refuseMachinesPlaces(rootless);
    const locks = watchOthersLocks({ rootless, ending: runContext.signal });
    try {
        return await connected(runContext, { rootless, locks, answerMs });
    }
    catch (error) {
        locks.stop();
        throw error;
    }
}
const ANSWER_MS = 15_000;
async function connected(runContext, { rootless, locks, answerMs }) {
    const { clientConfig, program = null, pullCredentials = null } = runContext;
    const environment = rootless ? withRuntimeFolder(runContext.environment) : runContext.environment;
    const runtime = await choosePodmanRuntime();
    const folder = await makeClientFolder(clientConfig, pullCredentials);
    if (rootless)
        await keepStorage(environment, folder);
    const client = {
        program: await (0,programs/* engineProgram */.VS)('podman', program),
        globalArguments: podmanArguments(runtime.name, folder),
        folder: clientConfig,
        onCall: runContext.onCall,
        watchedRun: runContext.watchedRun,
        limit: locks.limit,
        environment: {
            ...podmanEnvironment(environment, folder, rootless, (0,programs/* clientPath */.lo)()),
            TMPDIR: folder.temporary,
        },
    };
    const pullClient = { ...client, environment: { ...client.environment, ...pullEnvironment(folder) } };
    const clients = { client, pullClient, runtime, rootless, locks, answerMs };
    try {
        return await answering(runContext, clients);
    }
    catch (error) {
        if (!saysStuck(error) || !(await (0,stuck_layers/* emptyStuckLayers */.oz)(client, EMPTYING_MS)))
            throw error;
        return answering(runContext, clients);
    }
}
const EMPTYING_MS = 10_000;
function saysStuck(error) {
    if (!(error instanceof errors/* AttestationError */.L7 && error.code === 'engine-unreachable'))
        return false;
    return typeof error.cause === 'string' && error.cause.includes('deleting layer');
}
async function answering({ environment, clientConfig, machine, pullCredentials = null, signal }, { client, pullClient, runtime, rootless, locks, answerMs }) {
    const system = (0,system_facts/* systemFacts */.$)(machine);
    const asked = limitedTogether(client, answerMs);
    if (rootless)
        await keepUserNamespace(asked, signal);
    const [service, runtimeVersion] = await (0,settled/* settled */.g)([
        startPodmanService(asked, clientConfig, signal),
        podmanRuntimeVersion(runtime, client.environment, signal),
    ]);
    if (signal?.aborted === true) {
        await service?.stop();
        throw (0,cancelled/* cancelled */.KW)();
    }
    const version = plainVersion(service?.version ?? (await askInfo(asked, machine.kernel, signal)));
    let store = null;
    try {
        (0,engine_age/* refuseOldEngine */.c$)('podman', version);
        if (service !== null) {
            store = await infoOf(service.socket, signal);
            await refuseOtherStorage(store);
        }
    }
    catch (error) {
        await service?.stop();
        throw error;
    }
    const places = placesChosenBy(environment, rootless);
    const facts = {
        name: 'podman',
        version,
        oci_runtime: runtime.name,
        oci_runtime_version: runtimeVersion,
        image_store: 'containers-storage',
        rootless,
        cgroup_version: runtime.cgroupVersion,
        client: {
            program: client.program,
            endpoint: 'default',
            pull_credentials: pullCredentials !== null,
            ...(places.length > 0 ? { environment: places } : {}),
        },
    };
    const calls = service === null
        ? clientCalls(client, signal)
        : podmanCalls({ ...service.socket, limit: client.limit }, client, signal);
    return podmanEngine({
        client,
        pullClient,
        calls,
        facts,
        readFacts: async () => ({
            ...facts,
            version: await versionOf(client, signal),
            oci_runtime_version: await podmanRuntimeVersion(runtime, client.environment, signal),
        }),
        system,
        close: async () => {
            locks.stop();
            await service?.stop();
            if (store !== null && (await (0,stuck_layers/* mayHaveStuckLayers */.w2)(store).catch(() => false)))
                await (0,stuck_layers/* emptyStuckLayers */.oz)(client, LAST_MS).catch(() => false);
        },
    });
}
function limitedTogether(client, mostMs) {
    const until = performance.now() + mostMs;
    const own = client.limit ?? ((ms) => (0,abort_signals/* after */.P)(ms));
    return { ...client, limit: (ms) => own(Math.max(1, Math.min(ms, until - performance.now()))) };
}
const LAST_MS = 1_500;
function podmanEngine(connected) {
    const { calls, facts } = connected;
    const source = { calls, engine: facts };
    return {
        ...connected,
        name: 'podman',
        runtime: `podman ${facts.version}`,
        snapshot: (containerId) => podmanSnapshot(source, containerId),
        snapshotContainer: (containerId) => podmanContainer(source, containerId),
        snapshotImage: (imageId) => podmanImage(source, imageId),
        orphaned: orphanedContainers(connected.client, facts),
        through: (client) => podmanEngine({ ...connected, client, calls: clientCalls(client), close: async () => undefined }),
    };
}
const CAP_SYS_ADMIN = 1n << 21n;
async function isRootless() {
    if (process.geteuid?.() !== 0)
        return true;
    const status = await (0,promises_.readFile)('/proc/self/status', 'utf8').catch(() => '');
    const effective = /^CapEff:\s*([0-9a-f]{16})$/m.exec(status)?.[1];
    return effective !== undefined && (BigInt(`0x${effective}`) & CAP_SYS_ADMIN) === 0n;
}
async function askInfo(client, kernel, signal) {
    const result = await (0,engine_client/* call */.T1)(client, ['info', '--format', 'json'], { timeoutMs: 30_000, signal });
    (0,cancelled/* refuseCancelled */.qM)(signal);
    if (result.exitCode !== 0)
        throw connect_unreachable(result);
    const info = json_view/* JsonView */.U.parse(result.stdout, 'podman info');
    if (info.at('host', 'serviceIsRemote').boolean())
        throw connect_notLocal('This podman is a remote client.');
    const its = info.at('host', 'kernel').string();
    if (its !== kernel)
        throw connect_notLocal(`Podman runs on kernel ${(0,errors/* printable */.g$)(its, 60)}, this program on ${kernel}.`);
    await refuseOtherStorage(info.at('store'));
    return info.at('version', 'Version').string();
}
async function versionOf(client, signal) {
    const result = await (0,engine_client/* call */.T1)(client, ['--version'], { timeoutMs: 30_000, keepBytes: 4096, signal });
    (0,cancelled/* refuseCancelled */.qM)(signal);
    const version = result.exitCode === 0 ? /\bversion (\S+)/.exec(result.stdout)?.[1] : undefined;
    if (version === undefined)
        throw connect_unreachable(result);
    return plainVersion(version);
}
async function infoOf(socket, signal) {
    const answer = await ask(socket, { method: 'GET', parts: ['info'] }, (0,engine_client/* limitOf */.LF)(socket, 30_000, signal)).catch((error) => {
        if (error instanceof errors/* AttestationError */.L7)
            throw error;
        return null;
    });
    (0,cancelled/* refuseCancelled */.qM)(signal);
    if (answer?.status === 200)
        return json_view/* JsonView */.U.parse(answer.text, 'podman info').at('store');
    throw connect_unreachable({ timedOut: answer === null, stderr: answer?.text ?? '' });
}
function connect_unreachable({ timedOut, stderr }) {
    const why = timedOut ? 'did not answer in time' : `did not answer: ${(0,errors/* printable */.g$)(stderr.trim(), 160)}`;
    return new errors/* AttestationError */.L7('engine-unreachable', `Podman ${why}.`, {
        advice: 'Call podman info by hand and fix the problem that it reports.',
        cause: stderr,
    });
}
function connect_notLocal(message) {
    return new errors/* AttestationError */.L7('engine-not-local', message);
}

// EXTERNAL MODULE: ./build/src/engine/sandbox-user.js
var sandbox_user = __webpack_require__(73671);
;// CONCATENATED MODULE: ./build/src/engine/choose-engine.js







const CONNECTORS = {
    docker: connectDocker,
    podman: connectPodman,
};
async function chooseEngine(choice, runContext) {
    refuseCoreSocket(runContext.machine);
    await refuseFilter();
    await refuseOtherProcesses();
    if (choice !== 'auto')
        return connect(choice, runContext);
    if (runContext.program)
        throw new errors/* AttestationError */.L7('engine-program', 'The engine’s program is named, but the engine is not.');
    const said = [];
    for (const name of engine_name/* ENGINE_NAMES */.G) {
        try {
            return await connect(name, runContext);
        }
        catch (error) {
            (0,cancelled/* refuseCancelled */.qM)(runContext.signal);
            if (!(error instanceof errors/* AttestationError */.L7) || error.kind === 'usage')
                throw error;
            said.push(error.message);
        }
    }
    throw new errors/* AttestationError */.L7('engine-unreachable', `No container engine on this machine answers. ${said.join(' ')}`, {
        advice: 'Install Docker or Podman, or start the one that is installed (systemctl start docker.service).',
    });
}
async function connect(name, runContext) {
    const engine = await CONNECTORS[name](runContext);
    try {
        (0,sandbox_user/* refuseSandboxUser */.L)(engine.facts, runContext.machine.sandboxUser);
    }
    catch (error) {
        await engine.close();
        throw error;
    }
    return engine;
}
async function refuseFilter() {
    const status = await (0,promises_.readFile)('/proc/self/status', 'utf8').catch(() => '');
    if (!status.includes('\nSeccomp:\t0\n'))
        throw new errors/* AttestationError */.L7('filtered', 'This program runs under a seccomp filter.');
}
async function refuseOtherProcesses() {
    const self = await (0,promises_.readlink)('/proc/self').catch(() => null);
    if (self !== `${process.pid}`)
        throw new errors/* AttestationError */.L7('pid-namespace', '/proc does not show the processes of this program’s own process id namespace.');
}
function refuseCoreSocket({ corePattern }) {
    if (corePattern === '')
        throw new errors/* AttestationError */.L7('core-socket', 'Where this machine’s kernel reports crashes cannot be read.');
    if (corePattern.startsWith('@'))
        throw new errors/* AttestationError */.L7('core-socket', 'This machine’s kernel reports each crash to a socket of the host (kernel.core_pattern), out of every sandbox.');
}


/***/ }),

/***/ 31817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   T1: () => (/* binding */ call),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   hj: () => (/* binding */ callThatGoesOn)
/* harmony export */ });
/* unused harmony export notStarted */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var _foundation_abort_signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41425);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97284);
/* harmony import */ var _foundation_goes_on_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78003);
/* harmony import */ var _foundation_hidden_logins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30850);
/* harmony import */ var _foundation_kept_bytes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24693);
/* harmony import */ var _foundation_programs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63630);










function limitOf({ limit }, ms, signal) {
    const own = limit?.(ms) ?? (0,_foundation_abort_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .after */ .P)(ms);
    return signal === undefined ? own : (0,_foundation_abort_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .K)(own, signal);
}
const DEFAULT_TIMEOUT_MS = 120_000;
const DEFAULT_KEEP_BYTES = 4 * 1024 * 1024;
async function call(client, args, options = {}) {
    const timeout = limitOf(client, options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const stop = options.signal ? (0,_foundation_abort_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .K)(timeout, options.signal) : timeout;
    const words = [...client.globalArguments, ...args];
    const program = await pathOf(client);
    client.onCall?.([program, ...words]);
    const keep = options.keepBytes ?? DEFAULT_KEEP_BYTES;
    const start = {
        client,
        program,
        words,
        stop,
        stdout: new _foundation_kept_bytes_js__WEBPACK_IMPORTED_MODULE_9__/* .KeptBytes */ .Y(keep),
        stderr: new _foundation_kept_bytes_js__WEBPACK_IMPORTED_MODULE_9__/* .KeptBytes */ .Y(keep),
    };
    const { watchedRun } = client;
    const exitCode = options.watched && watchedRun !== undefined
        ? await watch(start, watchedRun, options)
        : await direct(start, options);
    if (exitCode === null && timeout.reason instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L7)
        throw timeout.reason;
    return {
        exitCode,
        stdout: start.stdout.bytes().toString('utf8'),
        stderr: beginningOf(start.stderr),
        truncated: start.stdout.truncated || start.stderr.truncated,
        timedOut: timeout.aborted && exitCode !== 0,
    };
}
function beginningOf(kept) {
    const text = kept.bytes().toString('utf8');
    return kept.truncated ? (0,_foundation_hidden_logins_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOfBeginning */ .GL)(text) : text;
}
async function callThatGoesOn(client, args, mostMs) {
    const words = [...client.globalArguments, ...args];
    const program = await pathOf(client);
    client.onCall?.([program, ...words]);
    return (0,_foundation_goes_on_js__WEBPACK_IMPORTED_MODULE_6__/* .goesOn */ .E)(program, words, client.environment, mostMs);
}
async function direct(start, options) {
    const { client, program, words, stop, stdout, stderr } = start;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, words, {
        env: { ...client.environment },
        cwd: folderOf(client, options),
        shell: false,
        stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: true,
        signal: stop,
        killSignal: options.graceMs === undefined ? 'SIGKILL' : 'SIGTERM',
    });
    const kill = () => void setTimeout(() => child.kill('SIGKILL'), options.graceMs ?? 0).unref();
    stop.addEventListener('abort', kill);
    const forget = endsWithProgram(child);
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => isAbort(error) ? undefined : reject(notStarted(client.program, error)));
        child.once('close', (code) => resolve(code));
    });
    if (child.stdin)
        feed(child.stdin, options.stdin);
    const { onStdout, onStderr } = options;
    const consumed = [
        consume(child.stdout, stdout, onStdout),
        consume(child.stderr, stderr, onStderr && ((stream) => pass(stream, stderr, onStderr))),
    ].map((each) => each.catch((error) => {
        child.kill('SIGKILL');
        throw error;
    }));
    try {
        const [exitCode] = await Promise.all([ended, ...consumed]);
        return exitCode;
    }
    finally {
        stop.removeEventListener('abort', kill);
        forget();
    }
}
const running = new Set();
function endsWithProgram(child) {
    if (running.size === 0)
        process.on('exit', endRunning);
    running.add(child);
    return () => {
        running.delete(child);
        if (running.size === 0)
            process.off('exit', endRunning);
    };
}
function endRunning() {
    for (const { pid } of running) {
        try {
            if (pid !== undefined)
                process.kill(-pid, 'SIGKILL');
        }
        catch {
        }
    }
}
async function consume(stream, kept, consumer) {
    if (consumer === undefined)
        stream?.on('data', (piece) => kept.add(piece));
    else if (stream !== null)
        await consumer(stream);
}
async function pass(stream, kept, onPiece) {
    for await (const piece of stream) {
        kept.add(piece);
        await onPiece(piece);
    }
}
function watch(start, run, options) {
    const { client, program, words, stop, stdout, stderr } = start;
    return run({
        ...{ program, words, environment: client.environment, folder: folderOf(client, options) },
        ...{ stop, graceMs: options.graceMs ?? 0 },
        onStdout: (chunk) => stdout.add(chunk),
        onStderr: (chunk) => stderr.add(chunk),
    }).catch((error) => {
        throw notStarted(client.program, error);
    });
}
function folderOf({ folder }, { cwd }) {
    return cwd ?? (folder !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) ? folder : '/');
}
async function pathOf(client) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(client.program))
        return client.program;
    const path = await (0,_foundation_programs_js__WEBPACK_IMPORTED_MODULE_8__/* .systemProgram */ .CA)(client.program);
    if (path !== null)
        return path;
    throw notStarted(client.program, Object.assign(new Error('not in a folder of the system'), { code: 'ENOENT' }));
}
function feed(stdin, input) {
    stdin.on('error', () => undefined);
    if (input === undefined)
        return;
    if (typeof input === 'string' || input instanceof Uint8Array)
        stdin.end(input);
    else
        (0,node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(input, stdin, () => undefined);
}
function isAbort(error) {
    return error.name === 'AbortError' || error.name === 'TimeoutError';
}
const SHORT_OF = {
    EMFILE: 'Let this process open more files (ulimit -n).',
    ENFILE: 'Close files of other programs: the machine can open no more.',
    EAGAIN: 'Let this user start more processes (ulimit -u).',
    ENOMEM: 'Free memory: the machine has none left for another process.',
};
function notStarted(program, cause) {
    const code = cause.code ?? 'unknown error';
    const advice = SHORT_OF[code] ?? 'Install Docker or Podman.';
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L7('engine-unreachable', `${program} could not be started (${code}).`, {
        advice,
        cause,
    });
}


/***/ }),

/***/ 29577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ diskFull)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

const DISK_FULL = /no space left on device|inconsistent layer size/i;
function diskFull(said, what) {
    if (!DISK_FULL.test(said))
        return null;
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('disk-full', `${what}: no space is left on the disk.`);
}


/***/ }),

/***/ 16318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yy: () => (/* binding */ newestTriedBefore),
/* harmony export */   c$: () => (/* binding */ refuseOldEngine),
/* harmony export */   du: () => (/* binding */ isAtLeast)
/* harmony export */ });
/* harmony import */ var _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81553);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42684);



function refuseOldEngine(name, version) {
    const { version: oldest, because } = _traits_js__WEBPACK_IMPORTED_MODULE_2__/* .ENGINE_TRAITS */ .N[name].oldest;
    const title = _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGINE_TITLES */ .J[name];
    if (isAtLeast(version, oldest) !== false)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('engine-too-old', `${title} ${version} ${because}; the oldest ${title} that was seen to work is ${oldest.join('.')}.`);
}
function newestTriedBefore(name, version) {
    const [major, minor] = _traits_js__WEBPACK_IMPORTED_MODULE_2__/* .ENGINE_TRAITS */ .N[name].newest;
    return isAtLeast(version, [major, minor + 1]) === true ? `${major}.${minor}` : null;
}
function isAtLeast(version, [major, minor]) {
    const [, ownMajor, ownMinor] = /^(\d{1,4})\.(\d{1,4})\b/.exec(version) ?? [];
    if (ownMajor === undefined || ownMinor === undefined)
        return null;
    return Number(ownMajor) > major || (Number(ownMajor) === major && Number(ownMinor) >= minor);
}


/***/ }),

/***/ 14464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ failedCall)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29577);


function failedCall(what, said, timedOut, cause) {
    const full = (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_1__/* .diskFull */ .x)(said, `${what} failed`);
    if (full !== null)
        return full;
    const why = timedOut ? 'did not answer in time' : `failed: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(said.trim(), 300)}`;
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('engine-call', `${what} ${why}.`, { cause });
}


/***/ }),

/***/ 49929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ folderOwnerState),
/* harmony export */   Wj: () => (/* binding */ folderRun),
/* harmony export */   Y9: () => (/* binding */ runOfName),
/* harmony export */   ht: () => (/* binding */ goneFolderState),
/* harmony export */   oq: () => (/* binding */ RUN),
/* harmony export */   yo: () => (/* binding */ OWNER)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68971);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19809);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83317);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70291);






const OWNER = 'owner';
const RUN = 'run';
const NAMING_MS = 10_000;
const OF_A_RUN = new Set([
    ...['in', 'out', 'client', 'build', 'seccomp.json', OWNER, RUN],
    ...['empty', 'evidence', 'stdout', 'stderr'],
]);
async function folderOwnerState(root) {
    const owner = await markIn(root, OWNER);
    if (owner === null)
        return 'undecidable';
    if (owner !== '')
        return (0,_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerStateBySight */ .P3)(owner);
    const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(root).catch(() => null);
    if (made === null || !(await isRest(root)))
        return 'undecidable';
    const ofRun = await ownerOfItsRun(root, made.uid);
    if (ofRun !== null)
        return ofRun;
    return Date.now() - made.mtimeMs > NAMING_MS ? 'dead' : 'undecidable';
}
async function ownerOfItsRun(root, user) {
    const ofRun = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root), `${_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_PREFIX */ .ve}${runOfName((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root))}`);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(ofRun).catch(() => null);
    if (found?.uid !== user || !found.isDirectory())
        return null;
    const owner = await markIn(ofRun, OWNER);
    return owner ? (0,_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerStateBySight */ .P3)(owner) : null;
}
const LONG_AGO_MS = 3_600_000;
function goneFolderState(began) {
    return began !== null && Date.now() - began > LONG_AGO_MS ? 'dead' : 'undecidable';
}
async function isRest(root) {
    const entries = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesAt */ .ws)(await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .realPathIfThere */ .ZG)(root), OF_A_RUN.size).catch(() => null);
    return entries?.every(({ name }) => OF_A_RUN.has(name)) === true;
}
const FOLDER_NAME = new RegExp(`^${_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_PREFIX */ .ve}([0-9a-f]{32})(?:-[0-9a-f]{32})?$`);
function runOfName(name) {
    return FOLDER_NAME.exec(name)?.[1] ?? null;
}
async function folderRun(root) {
    return (await markIn(root, RUN)) ?? '';
}
async function markIn(root, name) {
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), 1024, false);
    if (read.kind === 'bytes')
        return read.bytes.toString('utf8').trim();
    return read.kind === 'missing' ? '' : null;
}


/***/ }),

/***/ 94557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ killFromHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8621);
/* harmony import */ var _probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2885);
/* harmony import */ var _probes_mounts_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27026);






async function killFromHost(containerId) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc').catch(() => null);
    if (names === null)
        return 1;
    const pids = names.filter((name) => /^\d+$/.test(name));
    let alive = 0;
    let turned = performance.now();
    for (const pid of pids) {
        if (performance.now() - turned > TURN_MS) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
            turned = performance.now();
        }
        const stat = (0,_probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStat */ .ky)(read(`/proc/${pid}/stat`));
        if (stat === null || !(0,_probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(stat))
            continue;
        if (!isOf(pid, stat, containerId))
            continue;
        const ending = isEnding(pid);
        try {
            process.kill(Number(pid), 'SIGKILL');
            alive += ending ? 0 : 1;
        }
        catch (error) {
            if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) !== 'ESRCH' && !ending)
                alive += 1;
        }
    }
    return alive;
}
const TURN_MS = 50;
function isOf(pid, stat, containerId) {
    const isIn = (path) => (0,_probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_4__/* .cgroupPaths */ .f0)(read(path)).some((group) => (0,_probes_mounts_root_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnCgroup */ .r)(group, containerId));
    if (isIn(`/proc/${pid}/cgroup`))
        return true;
    return (0,_probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isDead */ .XU)(stat) && threadsOf(pid).some((thread) => isIn(`/proc/${pid}/task/${thread}/cgroup`));
}
function isEnding(pid) {
    const seen = new Set();
    let living = 0;
    for (const thread of threadsOf(pid)) {
        const stat = (0,_probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStat */ .ky)(read(`/proc/${pid}/task/${thread}/stat`));
        seen.add(thread);
        if (stat === null || (0,_probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isDead */ .XU)(stat))
            continue;
        if (stat.wait !== 0 && !/[Tt]/.test(stat.state))
            return true;
        if (!stat.exiting || process.geteuid?.() === 0)
            return false;
        living += 1;
    }
    const again = threadsOf(pid);
    const now = (0,_probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStat */ .ky)(read(`/proc/${pid}/stat`));
    return living > 0 && now !== null && now.threads <= again.length && again.every((each) => seen.has(each));
}
function threadsOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return [];
    }
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 55033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fullImageName),
/* harmony export */   v: () => (/* binding */ NO_TAG)
/* harmony export */ });
const NO_TAG = '<none>:<none>';
const OWN_HOST = { docker: 'docker.io', podman: 'localhost' };
function fullImageName(engine, name) {
    const tagged = name.replace(/@.*$/, '');
    const [first = '', ...rest] = tagged.split('/');
    const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    const given = hasHost ? first : OWN_HOST[engine];
    const host = given === 'index.docker.io' ? 'docker.io' : given;
    const path = hasHost ? rest.join('/') : tagged;
    const whole = host === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    return `${host}/${whole}${/:[^/]*$/.test(whole) ? '' : ':latest'}`;
}


/***/ }),

/***/ 40060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ controlImageName),
/* harmony export */   FB: () => (/* binding */ buildImageName),
/* harmony export */   FT: () => (/* binding */ anotherBuildName),
/* harmony export */   t4: () => (/* binding */ readImageName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83317);


function controlImageName(run, owner) {
    return `localhost/${_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_PREFIX */ .ve}control-${run}:${owner}`;
}
function buildImageName(kind, run, owner) {
    return `127.0.0.1:0/${_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_PREFIX */ .ve}${kind}-${run}:${owner}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
}
const IMAGE_NAME = /^(?:localhost|127\.0\.0\.1:0)\/sandbox-attestation-(control|build|kept-build|base)-([0-9a-f]{32}):([0-9a-f.]+)(?:-[0-9a-f]{8,32})?$/;
function readImageName(name) {
    const [, kind, run, owner] = IMAGE_NAME.exec(name) ?? [];
    if (run === undefined || owner === undefined)
        return null;
    switch (kind) {
        case 'control':
        case 'build':
        case 'kept-build':
        case 'base':
            return { kind, run, owner };
        default:
            return null;
    }
}
function anotherBuildName(name) {
    const read = readImageName(name);
    return read === null ? null : buildImageName('build', read.run, read.owner);
}


/***/ }),

/***/ 28992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ JsonView)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98461);



const LIMITS = { characters: 64 * 1024 * 1024, depth: 128 };
class JsonView {
    value;
    path;
    constructor(value, path) {
        this.value = value;
        this.path = path;
    }
    static parse(text, path) {
        try {
            return new JsonView((0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text, LIMITS), path);
        }
        catch (cause) {
            const isJson = cause instanceof _foundation_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3 && cause.fault !== 'not-json';
            const why = isJson ? `is not read: ${cause.message}` : `is not JSON: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 120)}`;
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('engine-output', `${path} ${why}`, { cause });
        }
    }
    static parseSecret(text, path) {
        try {
            return new JsonView((0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text, LIMITS), path);
        }
        catch {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('engine-output', `${path} is not JSON that every reader reads alike.`);
        }
    }
    get exists() {
        return this.value !== undefined && this.value !== null;
    }
    at(...names) {
        return names.reduce((view, name) => view.member(name), this);
    }
    string() {
        if (!this.exists)
            return '';
        if (typeof this.value !== 'string')
            throw this.wrong('a text');
        return this.value;
    }
    boolean() {
        if (!this.exists)
            return false;
        if (typeof this.value !== 'boolean')
            throw this.wrong('true or false');
        return this.value;
    }
    number() {
        if (!this.exists)
            return null;
        if (typeof this.value !== 'number' || !Number.isFinite(this.value))
            throw this.wrong('a number');
        return this.value;
    }
    list() {
        if (!this.exists)
            return [];
        if (!Array.isArray(this.value))
            throw this.wrong('a list');
        return this.value.map((each, index) => new JsonView(each, `${this.path}[${index}]`));
    }
    texts() {
        return this.list().map((each) => each.string());
    }
    entries() {
        if (!this.exists)
            return [];
        if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value))
            throw this.wrong('an object');
        return Object.entries(this.value).map(([key, each]) => [key, new JsonView(each, `${this.path}.${key}`)]);
    }
    keys() {
        return this.entries().map(([key]) => key);
    }
    digest() {
        const text = this.string();
        const digest = text.startsWith('sha256:') ? text : `sha256:${text}`;
        if (!(0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(digest))
            throw this.wrong('a sha256 digest');
        return digest;
    }
    raw() {
        return this.value;
    }
    member(name) {
        const path = `${this.path}.${name}`;
        if (!this.exists)
            return new JsonView(undefined, path);
        if (typeof this.value !== 'object' || Array.isArray(this.value) || this.value === null)
            throw this.wrong('an object');
        const own = Object.getOwnPropertyDescriptor(this.value, name);
        return new JsonView(own?.value, path);
    }
    wrong(expected) {
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('engine-output', `${this.path} is not ${expected}.`);
    }
}


/***/ }),

/***/ 34774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ SCRATCH),
/* harmony export */   rV: () => (/* binding */ recordMade),
/* harmony export */   v$: () => (/* binding */ madeBy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11455);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19809);




const SCRATCH = 'scratch';
const MADE = 'made-image';
async function recordMade(scratchFolder, id) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(scratchFolder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratchFolder, MADE), id);
}
async function madeBy(scratchFolder) {
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratchFolder, MADE), 256, false);
    const id = read.kind === 'bytes' ? read.bytes.toString('utf8').trim() : '';
    return new Set((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isSha256 */ ._h)(id) ? [id] : []);
}


/***/ }),

/***/ 70291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ ownerState),
/* harmony export */   P3: () => (/* binding */ ownerStateBySight),
/* harmony export */   Wr: () => (/* binding */ ownerHere)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11455);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8621);
/* harmony import */ var _foundation_waited_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18233);
/* harmony import */ var _probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2885);







const OWNER = /^([0-9a-f]{1,6})\.([0-9a-f]{1,12})\.([0-9a-f]{1,8})\.([0-9a-f]{1,8}\.[0-9a-f]{8})\.([0-9a-f]{64})$/;
const UNKNOWN_NAMESPACE = '0';
const FIRST_NAMESPACE = 'effffffc';
const LIMIT_MS = 2_000;
const [PATIENCE_MS, SHORT_MS, HALVING_MS] = [3_000, 40, 500];
const waited = new _foundation_waited_time_js__WEBPACK_IMPORTED_MODULE_4__/* .WaitedTime */ .Y();
function limitNow() {
    return waited.ms < PATIENCE_MS ? LIMIT_MS : SHORT_MS * 2 ** ((PATIENCE_MS - waited.ms) / HALVING_MS);
}
const QUESTIONS_AT_ONCE = 64;
const [QUESTION_BYTES, ANSWER_BYTES] = [32, 64];
const PURPOSE = Buffer.from('sandbox-attestation owner\0', 'latin1');
let here = null;
function ownerHere() {
    here ??= listen();
    return here;
}
const asked = new Map();
const answered = new Set();
function ownerState(owner) {
    const underWay = asked.get(owner);
    if (underWay !== undefined)
        return underWay;
    const state = waited.during(stateOf(owner)).finally(() => asked.delete(owner));
    asked.set(owner, state);
    return state;
}
async function stateOf(owner) {
    if (owner === (await here))
        return 'alive';
    const [, id = '', began = '', namespace = '', place = '', key = ''] = OWNER.exec(owner) ?? [];
    if (key === '')
        return 'unnamed';
    if (place.startsWith(`${UNKNOWN_NAMESPACE}.`) || place !== (await placeHere()))
        return 'undecidable';
    const isOfHere = namespace !== UNKNOWN_NAMESPACE && namespace === (await processesHere());
    const seen = isOfHere ? await processState(Number.parseInt(id, 16), Number.parseInt(began, 16)) : 'unseen';
    if (seen === 'ended')
        return 'dead';
    const state = await ask(key, limitNow());
    if (state === 'alive')
        answered.add(owner);
    if (state === 'undecidable' && answered.has(owner))
        return 'alive';
    return state === 'dead' && seen === 'there' ? 'undecidable' : state;
}
async function ownerStateBySight(owner) {
    const state = await ownerState(owner);
    const [, , , namespace] = OWNER.exec(owner) ?? [];
    const here = await processesHere();
    const isSeen = here === FIRST_NAMESPACE || (here !== UNKNOWN_NAMESPACE && here === namespace);
    return state === 'dead' && !isSeen ? 'undecidable' : state;
}
async function processState(id, began) {
    try {
        process.kill(id, 0);
    }
    catch (error) {
        if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ESRCH')
            return 'ended';
    }
    const found = await statOf(id);
    if (found === null || began === 0)
        return 'unseen';
    return found.startTime === began && !(0,_probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isDead */ .XU)(found) ? 'there' : 'ended';
}
async function beganAt(id) {
    return (await statOf(id))?.startTime ?? 0;
}
async function statOf(id) {
    return (0,_probes_kernel_status_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStat */ .ky)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${id}/stat`, 'utf8').catch(() => ''));
}
async function listen() {
    const { publicKey, privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ed25519');
    const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)((connection) => answer(connection, privateKey));
    server.maxConnections = QUESTIONS_AT_ONCE;
    const listens = await new Promise((resolve) => {
        server.once('error', () => resolve(false));
        server.listen(addressOf(key), () => resolve(true));
    });
    server.on('error', () => undefined);
    server.unref();
    const canBeAsked = listens && (await canConnect(key));
    const ofProcess = [process.pid, await beganAt(process.pid)].map((number) => number.toString(16));
    const program = `${ofProcess.join('.')}.${await processesHere()}`;
    return `${program}.${canBeAsked ? await placeHere() : `${UNKNOWN_NAMESPACE}.${await machine()}`}.${key}`;
}
function canConnect(key) {
    return new Promise((resolve) => {
        const connection = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.connect)(addressOf(key));
        const end = (can) => {
            connection.destroy();
            resolve(can);
        };
        endAfterLimit(connection, () => end(false));
        connection.once('connect', () => end(true));
        connection.once('error', () => end(false));
    });
}
function answer(connection, privateKey) {
    connection.unref();
    connection.on('error', () => undefined);
    endAfterLimit(connection, () => undefined);
    collect(connection, QUESTION_BYTES, (question) => {
        const answered = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.concat([PURPOSE, question]), privateKey);
        connection.end(answered, () => connection.destroy());
    });
}
function ask(key, limitMs) {
    return new Promise((resolve) => {
        const question = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(QUESTION_BYTES);
        const connection = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.connect)(addressOf(key));
        const end = (state) => {
            connection.destroy();
            resolve(state);
        };
        connection.once('connect', () => endAfterLimit(connection, () => end('undecidable'), limitMs));
        connection.once('error', (error) => {
            end(error.code === 'ECONNREFUSED' ? 'dead' : 'undecidable');
        });
        connection.once('close', () => end('undecidable'));
        collect(connection, ANSWER_BYTES, (signature) => end(isOf(key, question, signature) ? 'alive' : 'dead'));
        connection.write(question);
    });
}
function isOf(key, question, signature) {
    const x = Buffer.from(key, 'hex').toString('base64url');
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.concat([PURPOSE, question]), publicKey, signature);
}
function collect(connection, length, then) {
    let bytes = Buffer.alloc(0);
    const take = (chunk) => {
        bytes = Buffer.concat([bytes, chunk]);
        if (bytes.length < length)
            return;
        connection.off('data', take);
        connection.pause();
        then(bytes.subarray(0, length));
    };
    connection.on('data', take);
}
function endAfterLimit(connection, then, limitMs = LIMIT_MS) {
    const timer = setTimeout(() => {
        connection.destroy();
        then();
    }, limitMs);
    timer.unref();
    connection.once('close', () => clearTimeout(timer));
}
function addressOf(key) {
    return `\0sandbox-attestation-${key}`.padEnd(SUN_PATH_BYTES, '-');
}
const SUN_PATH_BYTES = 108;
function shared(work) {
    let underWay = null;
    return () => {
        underWay ??= work().finally(() => {
            underWay = null;
        });
        return underWay;
    };
}
const placeHere = shared(async () => `${await namespaceHere('net')}.${await machine()}`);
async function machine() {
    const id = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/etc/machine-id', 'utf8').catch(() => '');
    const digest = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(`${id.trim()} ${await namespaceHere('time')}`);
    return digest.slice('sha256:'.length, 'sha256:'.length + 8);
}
const processesHere = shared(async () => {
    const self = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self').catch(() => '');
    return self === `${process.pid}` ? namespaceHere('pid') : UNKNOWN_NAMESPACE;
});
async function namespaceHere(kind) {
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/self/ns/${kind}`).catch(() => '');
    const [, inode] = /^[a-z]+:\[(\d{1,15})\]$/.exec(link) ?? [];
    return inode === undefined ? UNKNOWN_NAMESPACE : Number(inode).toString(16);
}


/***/ }),

/***/ 1232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ol: () => (/* binding */ findOrphanedFiles),
  w5: () => (/* binding */ removeBuildsContainers),
  Pz: () => (/* binding */ removeOrphanedFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/foundation/own-path.js + 2 modules
var own_path = __webpack_require__(70238);
// EXTERNAL MODULE: ./build/src/engine/client.js
var engine_client = __webpack_require__(31817);
// EXTERNAL MODULE: ./build/src/engine/folder-marks.js
var folder_marks = __webpack_require__(49929);
// EXTERNAL MODULE: ./build/src/engine/labels.js
var labels = __webpack_require__(83317);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var json = __webpack_require__(98461);
// EXTERNAL MODULE: ./build/src/foundation/real-path.js
var real_path = __webpack_require__(68971);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
;// CONCATENATED MODULE: ./build/src/engine/podman/build-container.js






const BUILD_NAME = /-working-container(?:-\d+)?$/;
const STATE = (0,external_node_path_.join)('userdata', 'buildah.json');
const MOST_BYTES = 16 * 1024 * 1024;
async function isOfBuilder(folder) {
    return (await (0,promises_.lstat)((0,external_node_path_.join)(folder, STATE)).catch(thrown/* codeOf */.$N)) !== 'ENOENT';
}
async function profileOfBuild(folder) {
    const read = await (0,safe_file/* readFileAt */._T)((0,external_node_path_.join)(await (0,real_path/* realPathIfThere */.ZG)(folder), STATE), MOST_BYTES);
    if (read.kind !== 'bytes')
        return null;
    try {
        const state = (0,json/* membersOf */.lS)((0,json/* parseJsonBytes */.dQ)(read.bytes, { characters: MOST_BYTES, depth: 64 }));
        const path = (0,json/* membersOf */.lS)(state?.['CommonBuildOpts'])?.['SeccompProfilePath'];
        return typeof path === 'string' ? path : null;
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/engine/podman/stored-containers.js
var stored_containers = __webpack_require__(30982);
// EXTERNAL MODULE: ./build/src/engine/podman/user-programs.js
var user_programs = __webpack_require__(68231);
;// CONCATENATED MODULE: ./build/src/engine/podman/orphaned-files.js










const A_RUN = new RegExp(`${labels/* NAME_PREFIX */.ve}[0-9a-f]{32}`, 'g');
const PROFILE = new RegExp(`^(/.*/${labels/* NAME_PREFIX */.ve}[0-9a-f]{32})/build/scratch/build-seccomp\\.json$`);
const MAKING_MS = 3_000;
const READING_MS = 3_000;
async function findOrphanedFiles(client, runId) {
    const { unlisted } = await (0,stored_containers/* storedContainers */.WL)(client);
    const isAsked = (run) => runId === null || run === `${labels/* NAME_PREFIX */.ve}${runId}`;
    const runs = await notOfBuilders(client, unlisted.filter(({ name }) => labels/* RUN_NAME */.QV.test(name) && isAsked(name)));
    const { dead, undecided } = await builds(client, unlisted, isAsked);
    if (runs.length + dead.length === 0)
        return { orphans: [], undecided };
    await (0,external_node_timers_promises_.setTimeout)(MAKING_MS);
    const named = await namedRuns();
    const still = new Set((await (0,stored_containers/* storedContainers */.WL)(client)).unlisted.map(({ id }) => id));
    const isFree = ({ folder, name }) => !named.has(folder === null ? name : (0,external_node_path_.basename)(folder));
    const there = [...runs, ...dead].filter(({ id }) => still.has(id));
    const worked = dead.filter((each) => still.has(each.id) && !isFree(each));
    return { orphans: there.filter(isFree), undecided: [...undecided, ...worked] };
}
async function notOfBuilders(client, named) {
    if (named.length === 0)
        return [];
    const store = await (0,stored_containers/* storeOf */.xX)(client);
    const of = await Promise.all(named.map((each) => isOfBuilder((0,stored_containers/* placeOf */.$t)(store, each))));
    return named.filter((_, at) => of[at] === false);
}
async function builds(client, unlisted, isAsked) {
    const found = { dead: [], undecided: [] };
    for await (const { profile, place, container } of ofBuilders(client, unlisted)) {
        const [, folder] = PROFILE.exec(profile) ?? [];
        if (folder === undefined || !isAsked((0,external_node_path_.basename)(folder)))
            continue;
        const state = await stateOf(folder, place);
        if (state === 'dead')
            found.dead.push({ ...container, folder });
        else if (state !== 'alive')
            found.undecided.push({ ...container, folder });
    }
    return found;
}
async function stateOf(folder, place) {
    const isGone = (await (0,promises_.lstat)(folder).catch((error) => error.code)) === 'ENOENT';
    const isOwn = (0,own_path/* whyNotOwn */.gk)(folder, 'folder') === null && (0,own_path/* whyNotSafeBelow */.ER)((0,external_node_path_.dirname)(folder)) === null;
    if (!isGone)
        return isOwn ? (0,folder_marks/* folderOwnerState */.Dz)(folder) : 'undecidable';
    const made = await (0,promises_.stat)(place).catch(() => null);
    return (0,folder_marks/* goneFolderState */.ht)(made?.mtimeMs ?? null);
}
async function* ofBuilders(client, unlisted) {
    const named = unlisted.filter(({ name }) => BUILD_NAME.test(name));
    if (named.length === 0)
        return;
    const store = await (0,stored_containers/* storeOf */.xX)(client);
    const until = performance.now() + READING_MS;
    for (const container of named) {
        if (performance.now() > until)
            return;
        const place = (0,stored_containers/* placeOf */.$t)(store, container);
        const profile = await profileOfBuild(place);
        if (profile !== null)
            yield { container, profile, place };
    }
}
async function removeBuildsContainers(client, profile) {
    const { unlisted } = await (0,stored_containers/* storedContainers */.WL)(client);
    const own = [];
    for await (const each of ofBuilders(client, unlisted))
        if (each.profile === profile)
            own.push(each.container.id);
    for (const id of own)
        await removeFiles(client, id);
}
async function namedRuns() {
    const named = new Set();
    for await (const { words } of (0,user_programs/* userPrograms */.t)()) {
        if ((0,external_node_path_.basename)(words[0] ?? '') === 'conmon')
            continue;
        for (const [name] of words.join(' ').matchAll(A_RUN))
            named.add(name);
    }
    return named;
}
const FILES_MS = 1_000;
function removeFiles(client, id) {
    return (0,engine_client/* callThatGoesOn */.hj)(client, ['rm', '--force', '--time', '0', '--volumes', id], FILES_MS);
}
async function removeOrphanedFiles(client, id) {
    const isThere = (await (0,stored_containers/* storedContainers */.WL)(client)).unlisted.some((each) => each.id === id);
    return isThere ? removeFiles(client, id) : 'done';
}


/***/ }),

/***/ 30982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   WL: () => (/* binding */ storedContainers),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31817);
/* harmony import */ var _failed_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14464);



const LINE = '{{.ID}} {{printf "%.512s" .Names}} {{.Status}}';
const LIST_BYTES = 32 * 1024 * 1024;
async function storedContainers(client) {
    const args = ['ps', '--all', '--external', '--no-trunc', '--format', LINE];
    const limits = { timeoutMs: 30_000, keepBytes: LIST_BYTES };
    const { exitCode, stdout, stderr, timedOut, truncated } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(client, args, limits);
    if (exitCode !== 0 || truncated)
        throw (0,_failed_call_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCall */ .m)('podman ps', stderr || 'it is too long', timedOut);
    const known = new Set();
    const names = new Set();
    const unlisted = [];
    for (const line of stdout.split('\n')) {
        const [, id = '', name = '', status = ''] = /^([0-9a-f]{64}) (\S+) (.+)$/.exec(line) ?? [];
        if (status === 'Storage')
            unlisted.push({ kind: 'files', id, name, folder: null });
        else if (id !== '')
            known.add(id);
        names.add(name);
    }
    return { known, unlisted: unlisted.filter(({ id }) => !names.has(id)) };
}
function placeOf({ root, driver }, { id }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, `${driver}-containers`, id);
}
async function storeOf(client) {
    const args = ['info', '--format', '{{.Store.GraphDriverName}} {{.Store.GraphRoot}}'];
    const { exitCode, stdout, stderr, timedOut } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(client, args, { timeoutMs: 30_000 });
    const [, driver, root] = /^([a-z0-9]+) (\/.*)$/.exec(stdout.trim()) ?? [];
    if (exitCode !== 0 || driver === undefined || root === undefined)
        throw (0,_failed_call_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCall */ .m)('podman info', stderr, timedOut);
    return { root, driver };
}


/***/ }),

/***/ 91043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oz: () => (/* binding */ emptyStuckLayers),
/* harmony export */   sY: () => (/* binding */ callUnstuck),
/* harmony export */   w2: () => (/* binding */ mayHaveStuckLayers)
/* harmony export */ });
/* unused harmony export stuckLayer */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_goes_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78003);
/* harmony import */ var _foundation_own_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70238);
/* harmony import */ var _foundation_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63630);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19809);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31817);
/* harmony import */ var _json_view_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28992);








const STUCK = /^deleting layer "([0-9a-f]{64})": [a-z]{1,20} (\/[^"\n]*)/;
function stuckLayer(said) {
    const begin = said.indexOf('deleting layer "');
    const [, id = '', path = ''] = (begin < 0 ? null : STUCK.exec(said.slice(begin))) ?? [];
    const files = `/${id}/diff`;
    const at = path.indexOf(`${files}/`);
    return at < 0 ? null : { id, files: path.slice(0, at + files.length) };
}
async function isIncomplete({ id, files }) {
    const driver = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(files));
    if ((0,_foundation_own_path_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotSafePlace */ .AY)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(driver)) !== null)
        return false;
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(files).catch(() => null))?.isDirectory() !== true)
        return false;
    for (const list of LISTS) {
        const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(`${driver}-layers`, list), LIST_BYTES, false);
        if (read.kind === 'bytes' && marks(read.bytes.toString('utf8'), id))
            return true;
    }
    return false;
}
function marks(list, id) {
    try {
        const layers = _json_view_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonView */ .U.parse(list, 'the list of layers').list();
        return layers.some((layer) => layer.at('id').string() === id && layer.at('flags', 'incomplete').boolean());
    }
    catch {
        return false;
    }
}
async function callUnstuck(client, args, options) {
    const result = await (0,_client_js__WEBPACK_IMPORTED_MODULE_6__/* .call */ .T1)(client, args, options);
    const isRead = options.onStdout !== undefined;
    if (result.exitCode === 0 || isRead || stuckLayer(result.stderr) === null)
        return result;
    await emptyStuckLayers(client, EMPTYING_MS);
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_6__/* .call */ .T1)(client, args, options);
}
const EMPTYING_MS = 2_000;
const MOST = 16;
async function emptyStuckLayers(client, mostMs) {
    const until = performance.now() + mostMs;
    let emptied = 0;
    for (; emptied < MOST && performance.now() < until; emptied += 1) {
        const { stderr } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_6__/* .call */ .T1)(client, ['info', '--format', 'json'], { timeoutMs: mostMs });
        const layer = stuckLayer(stderr);
        if (layer === null || !(await isIncomplete(layer)))
            break;
        const left = Math.max(1, until - performance.now());
        await (process.geteuid?.() === 0
            ? remove(layer.files, left)
            : removeInNamespace(client, layer.files, left));
    }
    return emptied > 0;
}
async function remove(layer, mostMs) {
    const program = await (0,_foundation_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .systemProgram */ .CA)('rm');
    if (program === null)
        return 'failed';
    return (0,_foundation_goes_on_js__WEBPACK_IMPORTED_MODULE_2__/* .goesOn */ .E)(program, [...REMOVE, layer], { PATH: '/usr/bin:/bin', LC_ALL: 'C' }, mostMs);
}
function removeInNamespace(client, layer, mostMs) {
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_6__/* .callThatGoesOn */ .hj)(client, ['unshare', 'rm', ...REMOVE, layer], mostMs);
}
const REMOVE = ['-rf', '--'];
const LISTS = ['layers.json', 'volatile-layers.json'];
const LIST_BYTES = 16 * 1024 * 1024;
async function mayHaveStuckLayers(store) {
    const layers = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.at('graphRoot').string(), `${store.at('graphDriverName').string()}-layers`);
    for (const list of LISTS) {
        const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layers, list), LIST_BYTES, false);
        if (read.kind === 'bytes' && read.bytes.includes('"incomplete":true'))
            return true;
    }
    return false;
}


/***/ }),

/***/ 68231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ userPrograms)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19809);



const COMMAND_LINE_BYTES = 8 * 1024;
async function* userPrograms() {
    let turned = performance.now();
    for (const pid of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter((name) => /^\d+$/.test(name))) {
        if (performance.now() - turned > TURN_MS) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
            turned = performance.now();
        }
        if (isOurs(pid))
            yield { pid, words: (await commandLine(pid)).split('\0') };
    }
}
const TURN_MS = 50;
async function commandLine(pid) {
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readOpened */ .ay)(`/proc/${pid}/cmdline`, async (handle) => {
        const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(COMMAND_LINE_BYTES) });
        return buffer.toString('utf8', 0, bytesRead);
    });
    return typeof read === 'string' ? read : '';
}
function isOurs(pid) {
    const uid = process.getuid?.();
    try {
        const owner = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(`/proc/${pid}`).uid;
        if (owner !== uid && owner !== 0)
            return false;
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'utf8');
        const [, real, effective] = /^Uid:\t(\d+)\t(\d+)\t/m.exec(status) ?? [];
        return real === String(uid) && effective === String(uid);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 33504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isContainerId),
/* harmony export */   i: () => (/* binding */ removalWords)
/* harmony export */ });
function removalWords(engine, container, keepsVolumes = false) {
    const volumes = keepsVolumes ? [] : ['--volumes'];
    if (engine === 'docker')
        return ['rm', '--force', ...volumes, container];
    const which = isContainerId(container) ? ['--filter', `id=${container}`] : [container];
    return ['rm', '--force', '--time', '0', ...volumes, ...which];
}
function isContainerId(text) {
    return /^[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ removeContainer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31817);
/* harmony import */ var _host_kill_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94557);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83317);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70291);
/* harmony import */ var _removal_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33504);






const REMOVAL = { limitMs: 8_000, oneMs: [20_000, 2_000], everyMs: 250 };
let waitedMs = 0;
async function removeContainer(engine, name, id = null) {
    const limit = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .limitOf */ .LF)(engine.client, Math.max(1, REMOVAL.limitMs - waitedMs));
    const isKnown = id !== null && (0,_removal_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isContainerId */ .$)(id);
    for (;;) {
        const asked = performance.now();
        const timeoutMs = REMOVAL.oneMs[waitedMs < REMOVAL.limitMs ? 0 : 1];
        if (await (isKnown ? engine.calls.remove(id, { timeoutMs }) : removeOwn(engine, name)))
            return;
        if (limit.aborted)
            return;
        if (id !== null)
            await (0,_host_kill_js__WEBPACK_IMPORTED_MODULE_2__/* .killFromHost */ .z)(id);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(REMOVAL.everyMs);
        waitedMs += performance.now() - asked;
    }
}
async function removeOwn({ calls }, name) {
    const label = `${_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .OWNER_LABEL */ .pk}=${await (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerHere */ .Wr)()}`;
    const found = await calls.list({ kind: 'containers', label, labels: [] }).catch(() => null);
    if (found === null)
        return false;
    const own = found.find(({ names }) => names.includes(name));
    return own === undefined || calls.remove(own.id);
}


/***/ }),

/***/ 86885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ removeRunImage)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);
/* harmony import */ var _image_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40060);
/* harmony import */ var _untag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85837);




async function removeRunImage(engine, name, made, timeoutMs, prune = false) {
    const id = await idOf(engine, name);
    if (id === null)
        return true;
    if (made.has(id) && isARunsAlone(name)) {
        if (await engine.calls.removeImage(id, prune, timeoutMs))
            return true;
        if (!(await hasOthers(engine, id)))
            return false;
    }
    return (0,_untag_js__WEBPACK_IMPORTED_MODULE_2__/* .untag */ .W)(engine, name, timeoutMs);
}
async function idOf({ calls }, name) {
    const found = await calls.list({ kind: 'images', references: [name] });
    return found.find(({ names }) => names.includes(name))?.id ?? null;
}
async function hasOthers({ calls }, id) {
    try {
        const names = (await calls.inspectImage(id))?.at('RepoTags').list() ?? [];
        return names.length > 1;
    }
    catch (error) {
        if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7 && (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error.cause) === 'EMSGSIZE')
            return true;
        throw error;
    }
}
function isARunsAlone(name) {
    switch ((0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .readImageName */ .t4)(name)?.kind) {
        case 'control':
        case 'build':
            return true;
        case 'kept-build':
        case 'base':
        case undefined:
            return false;
    }
}


/***/ }),

/***/ 73671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ refuseSandboxUser)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function refuseSandboxUser({ rootless }, sandboxUser) {
    if (rootless || sandboxUser === null)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('sandbox-user-taken', `The user id of the sandbox, 65532, is not known to be its own on this machine: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(sandboxUser)}.`);
}


/***/ }),

/***/ 65702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ idInside),
/* harmony export */   cw: () => (/* binding */ idRuns),
/* harmony export */   md: () => (/* binding */ OWN_IDS)
/* harmony export */ });
const OWN_IDS = { users: [], groups: [] };
const NOBODYS = 2 ** 32 - 1;
function idInside(shown, runs) {
    if (runs.length === 0)
        return shown;
    const run = runs.find((each) => shown >= each.shown && shown < each.shown + each.count);
    return run === undefined ? NOBODYS : run.inside + (shown - run.shown);
}
function idRuns(texts) {
    return texts.flatMap((text) => {
        const [, inside, shown, count] = /^(\d{1,10}):(\d{1,10}):(\d{1,10})$/.exec(text) ?? [];
        if (inside === undefined || shown === undefined || count === undefined)
            return [{ inside: NOBODYS, shown: 0, count: 0 }];
        return [{ inside: Number(inside), shown: Number(shown), count: Number(count) }];
    });
}


/***/ }),

/***/ 78285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ systemFacts),
/* harmony export */   N: () => (/* binding */ architectureOf)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function systemFacts(machine) {
    return {
        kernel: machine.kernel,
        architecture: architectureOf(machine.architecture),
        distribution: machine.distribution,
        lsms: [...machine.lsms],
    };
}
function architectureOf(machine) {
    if (machine === 'x64')
        return 'x86_64';
    if (machine === 'arm64')
        return 'aarch64';
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('architecture-unsupported', `This machine's architecture (${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(machine, 20)}) is not one that the seccomp profiles know.`);
}


/***/ }),

/***/ 42684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ ENGINE_TRAITS)
});

;// CONCATENATED MODULE: ./build/src/engine/docker/traits.js
const DOCKER_TRAITS = {
    oldest: {
        version: [24, 0],
        because: 'is older than the versions that were seen to enforce every restriction (before 23.0 Docker drops a profile’s defaultErrnoRet)',
    },
    newest: [29, 1],
    outputMount: 'rw',
    hardening: () => [],
    isolatedNetwork: {
        flags: (gateway) => ['--opt', 'com.docker.network.bridge.inhibit_ipv4=true', '--gateway', gateway],
        reachesHost: () => false,
    },
    unshare: null,
    endsBySight: false,
    pullsFromPlaces: false,
};

;// CONCATENATED MODULE: ./build/src/engine/podman/traits.js
const PODMAN_TRAITS = {
    oldest: {
        version: [4, 9],
        because: 'is older than the versions that were seen to enforce every restriction (4.3.1 leaves /dev writable and reports an IPC mode other than none)',
    },
    newest: [5, 8],
    outputMount: 'rw,noexec,nosuid,nodev',
    hardening: ({ rootless }) => [
        { flag: '--read-only-tmpfs=false' },
        { flag: '--http-proxy=false' },
        ...(rootless ? [{ flag: '--userns', value: 'keep-id:uid=65532,gid=65532' }] : []),
    ],
    isolatedNetwork: {
        flags: () => ['--disable-dns'],
        reachesHost: ({ rootless }) => !rootless,
    },
    unshare: ['unshare'],
    endsBySight: true,
    pullsFromPlaces: true,
};

;// CONCATENATED MODULE: ./build/src/engine/traits.js


const ENGINE_TRAITS = {
    docker: DOCKER_TRAITS,
    podman: PODMAN_TRAITS,
};


/***/ }),

/***/ 85837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ untag)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31817);
/* harmony import */ var _image_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40060);



const NOTHING = Buffer.alloc(1024);
async function untag({ name: engine, client, calls }, name, timeoutMs) {
    switch (engine) {
        case 'podman':
            return (await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(client, ['untag', name, name], { timeoutMs })).exitCode === 0;
        case 'docker': {
            const empty = (0,_image_names_js__WEBPACK_IMPORTED_MODULE_2__/* .anotherBuildName */ .FT)(name);
            if (empty === null)
                return false;
            const made = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(client, ['import', '-', empty], { stdin: NOTHING, timeoutMs });
            const id = made.stdout.trim();
            if (made.exitCode !== 0 || !(0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(id))
                return false;
            const isMoved = await calls.tag(id, name).then(() => true, () => false);
            const gone = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(client, ['image', 'rm', '--force', '--no-prune', id], { timeoutMs });
            return gone.exitCode === 0 && isMoved;
        }
    }
}


/***/ }),

/***/ 41425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf),
/* harmony export */   P: () => (/* binding */ after)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

function after(ms, reason) {
    const limit = new AbortController();
    const late = reason ?? new DOMException(`It took more than ${ms} ms.`, 'TimeoutError');
    setTimeout(() => limit.abort(late), ms).unref();
    return limit.signal;
}
function firstOf(...signals) {
    const first = new AbortController();
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, first.signal);
    for (const signal of signals) {
        if (first.signal.aborted)
            break;
        if (signal.aborted)
            first.abort(signal.reason);
        else {
            (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
            signal.addEventListener('abort', () => first.abort(signal.reason), {
                once: true,
                signal: first.signal,
            });
        }
    }
    return first.signal;
}


/***/ }),

/***/ 56024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   qM: () => (/* binding */ refuseCancelled),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _abort_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41425);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);


function cancelled() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('cancelled', 'The run was cancelled.');
}
function refuseCancelled(signal) {
    if (signal?.aborted === true)
        throw cancelled();
}
function within(limitMs, signal) {
    return signal === undefined ? (0,_abort_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .after */ .P)(limitMs) : (0,_abort_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .K)((0,_abort_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .after */ .P)(limitMs), signal);
}


/***/ }),

/***/ 24693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ KeptBytes)
/* harmony export */ });
const FIRST_BYTES = 4096;
class KeptBytes {
    truncated = false;
    buffer = Buffer.alloc(0);
    size = 0;
    limit;
    constructor(limit) {
        this.limit = limit;
    }
    add(piece) {
        const part = piece.subarray(0, this.limit - this.size);
        if (part.length < piece.length)
            this.truncated = true;
        const needed = this.size + part.length;
        if (needed > this.buffer.length) {
            const larger = Buffer.alloc(Math.min(this.limit, Math.max(needed, 2 * this.buffer.length, FIRST_BYTES)));
            larger.set(this.buffer.subarray(0, this.size));
            this.buffer = larger;
        }
        this.buffer.set(part, this.size);
        this.size = needed;
    }
    bytes() {
        return this.buffer.subarray(0, this.size);
    }
}


/***/ }),

/***/ 60181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8621);



async function makeFolders(path, mode = 0o777) {
    const missing = [];
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path); !(await isMade(at, mode)); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        missing.unshift(at);
    for (const each of missing)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(each, { mode }).catch((error) => {
            if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST')
                throw error;
        });
}
async function isMade(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode });
        return true;
    }
    catch (error) {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
            return false;
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
            return true;
        throw error;
    }
}


/***/ }),

/***/ 11578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
async function settled(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}


/***/ }),

/***/ 34886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ dockerArchive),
/* harmony export */   JD: () => (/* binding */ imageDigests),
/* harmony export */   eu: () => (/* binding */ tarStream),
/* harmony export */   tarOf: () => (/* binding */ tarOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60702);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11455);





const SMALL = 256 * 1024;
const EPOCH = new Date(0);
function tarOf(entries) {
    return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(tarStream(entries));
}
function tarStream(entries) {
    const writer = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.pack)();
    write(writer, entries).catch((error) => writer.destroy(error instanceof Error ? error : new Error('not written', { cause: error })));
    return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(writer, { objectMode: false });
}
async function write(writer, entries) {
    for (const { header, content } of entries) {
        const full = { uid: 0, gid: 0, mtime: EPOCH, ...header };
        if (content === null || content instanceof Uint8Array)
            await written(writer, full, content ?? NOTHING);
        else if (content.readNow !== undefined && content.length <= SMALL)
            await written(writer, full, content.readNow());
        else
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(content.read(), writer.entry({ ...full, size: content.length }));
    }
    writer.finalize();
}
const NOTHING = new Uint8Array();
function written(writer, header, content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    return new Promise((resolve, reject) => {
        writer.entry(header, bytes, (error) => (error ? reject(error) : resolve()));
    });
}
const OCI = 'application/vnd.oci.image';
function dockerArchive(config, layers, tag) {
    const { text, manifest, configDigest, manifestDigest } = imageDigests(config, layers);
    const named = tag === null ? {} : { annotations: annotationsOf(tag) };
    const index = { schemaVersion: 2, mediaType: `${OCI}.index.v1+json` };
    const blobs = new Map([[blobName(configDigest), text]]);
    for (const { diffId, tar } of layers)
        if (tar !== null)
            blobs.set(blobName(diffId), tar);
    blobs.set(blobName(manifestDigest), manifest);
    const listed = [
        {
            Config: blobName(configDigest),
            RepoTags: tag === null ? null : [tag],
            Layers: layers.map(({ diffId }) => blobName(diffId)),
        },
    ];
    const documents = [
        ['index.json', { ...index, manifests: [{ ...descriptor('manifest.v1+json', manifest), ...named }] }],
        ['manifest.json', listed],
        ['oci-layout', { imageLayoutVersion: '1.0.0' }],
    ];
    const tar = tarStream([
        ...[...blobs].map(([name, content]) => ({ header: { name, mode: 0o644 }, content })),
        ...documents.map(([name, value]) => ({
            header: { name, mode: 0o644 },
            content: Buffer.from(JSON.stringify(value)),
        })),
    ]);
    return { tar, configDigest, manifestDigest };
}
function annotationsOf(tag) {
    return {
        'io.containerd.image.name': tag,
        'org.opencontainers.image.ref.name': tag.slice(tag.lastIndexOf(':') + 1),
    };
}
function imageDigests(config, layers) {
    const text = Buffer.from(JSON.stringify(config));
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: `${OCI}.manifest.v1+json`,
        config: descriptor('config.v1+json', text),
        layers: layers.map(({ diffId, tar }) => ({
            mediaType: `${OCI}.layer.v1.tar`,
            digest: diffId,
            size: tar?.length ?? 0,
        })),
    }));
    return { text, manifest, configDigest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(text), manifestDigest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(manifest) };
}
function descriptor(kind, bytes) {
    return { mediaType: `${OCI}.${kind}`, digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(bytes), size: bytes.length };
}
function blobName(digest) {
    return `blobs/sha256/${hex(digest)}`;
}
function hex(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 12956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ refuseOtherPlatform),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   aC: () => (/* binding */ refuseLongLists),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   mm: () => (/* binding */ inspectImage)
/* harmony export */ });
/* harmony import */ var _engine_image_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55033);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
/* harmony import */ var _inventory_unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5133);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1576);





async function inspectImage(engine, image) {
    const found = await engine.calls.inspectImage(image);
    if (found === null)
        return null;
    try {
        return parseInspect(found.raw());
    }
    catch (cause) {
        throw badAnswer(engine, 'image inspect did not return an image', cause);
    }
}
function parseInspect(value) {
    const image = record(value);
    const layers = record(image['RootFS'])['Layers'] ?? [];
    const config = record(image['Config'] ?? {});
    const user = config['User'] ?? '';
    const [entrypoint, command] = [texts(config['Entrypoint']), texts(config['Cmd'])];
    if (!Array.isArray(layers) || typeof user !== 'string')
        throw new Error('unexpected form');
    const repoDigests = texts(image['RepoDigests']);
    const platform = [image['Os'], image['Architecture'], image['Variant'] ?? '', image['OsVersion'] ?? ''];
    return {
        ...{ platform: platform.filter((part) => part !== '').join('/') },
        ...{ id: digest(image['Id']), diffIds: layers.map(digest), user, entrypoint, command },
        ...{
            repoDigests,
            names: [...texts(image['RepoTags']).filter((tag) => tag !== _engine_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TAG */ .v), ...repoDigests],
            config,
        },
    };
}
function texts(value) {
    const list = value ?? [];
    if (!Array.isArray(list) || !list.every((each) => typeof each === 'string'))
        throw new Error('unexpected form');
    return list;
}
function record(value) {
    if (typeof value !== 'object' || value === null)
        throw new Error('not an object');
    return value;
}
function digest(value) {
    const text = typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? `sha256:${value}` : value;
    if (!(0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(text))
        throw new Error('not a digest');
    return text;
}
function refuseOtherPlatform(reference, { platform }) {
    const ours = `linux/${_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .ARCHITECTURE */ ._}`;
    if (platform === ours || (_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .ARCHITECTURE */ ._ === 'arm64' && platform === `${ours}/v8`))
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('base-image-platform', `The image ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(reference)} is for ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(platform, 100)}, and this machine is ${ours}.`);
}
const MOST = { Env: 100, Volumes: 64, OnBuild: 64 };
const MOST_ENTRIES = 4_000;
function refuseLongLists(config, reference) {
    for (const [name, value] of Object.entries(config)) {
        const entries = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
        const most = MOST[name] ?? MOST_ENTRIES;
        if (entries > most)
            throw (0,_inventory_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(reference)} has ${entries} entries in ${name}; it may have ${most}`);
    }
}
function lastLine(text) {
    return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text
        .trim()
        .split(/[\r\n]+/)
        .at(-1) ?? '', 200);
}
function badAnswer(engine, why, cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('engine-answer', `${engine.name} did not answer as expected: ${why}.`, {
        cause,
    });
}
function isOn(image, base) {
    return base.every((digest, index) => image[index] === digest);
}


/***/ }),

/***/ 78802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ markedLayer),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   jW: () => (/* binding */ EmptyLayer),
/* harmony export */   zY: () => (/* binding */ OtherForm)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _inventory_pax_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1806);
/* harmony import */ var _inventory_tar_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(513);



const BLOCK = 512;
const ASCII_ZERO = 0x30;
const FIELD = {
    size: [124, 12],
    mtime: [136, 12],
    checksum: [148, 8],
    type: [156, 1],
    uname: [265, 32],
};
const MARK = 'sandbox-attestation';
const TIME_RECORDS = ['mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime'];
const DESCRIBING = ['x', 'g', 'L', 'K'];
const MOST_DESCRIBING = DESCRIBING.length;
const MOST_RECORDS = 1024 * 1024;
class OtherForm extends Error {
}
class EmptyLayer extends Error {
}
async function* markedLayer(tar, times, budget) {
    const bytes = new TarBytes(tar, budget);
    let describing = 0;
    for (let headers = 0;; headers += 1) {
        const header = await bytes.take(BLOCK);
        if ((0,_inventory_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .isZero */ .be)(header)) {
            yield header;
            yield* bytes.zeros();
            if (headers === 0)
                throw new EmptyLayer();
            return;
        }
        const size = octal(header, FIELD.size);
        if (size === null)
            throw new OtherForm('a size that is not a plain number');
        if (octal(header, FIELD.checksum) !== checksum(header))
            throw new OtherForm('a header with a wrong checksum');
        const type = String.fromCharCode(header[FIELD.type[0]] ?? 0);
        describing = DESCRIBING.includes(type) ? describing + 1 : 0;
        if (describing > MOST_DESCRIBING)
            throw new OtherForm('more extended headers than one entry has');
        if (describing === 0)
            budget.addEntry(0);
        mark(header, times);
        yield header;
        yield* bodyOf(bytes, type, size, times);
    }
}
async function* bodyOf(bytes, type, size, times) {
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    if (type !== 'x' && type !== 'g')
        return yield* bytes.pass(padded);
    if (type === 'g')
        throw new OtherForm('a global extended header, as git archive writes it');
    if (size > MOST_RECORDS)
        throw new OtherForm('an extended header of more than a megabyte');
    const body = await bytes.take(padded);
    if (times === 'zero' && mayHoldTime(body.subarray(0, size)))
        throw new OtherForm('a time that is not whole seconds since 1970');
    yield body;
}
class TarBytes {
    source;
    budget;
    rest = new Uint8Array();
    constructor(source, budget) {
        this.source = source[Symbol.asyncIterator]();
        this.budget = budget;
    }
    async take(length) {
        const taken = [];
        for await (const piece of this.pass(length))
            taken.push(piece);
        return Buffer.concat(taken);
    }
    async *pass(length) {
        for (let missing = length; missing > 0;) {
            const piece = await this.next();
            if (piece === null)
                throw new OtherForm('an end in the middle of an entry');
            const part = Buffer.from(piece.buffer, piece.byteOffset, Math.min(piece.length, missing));
            this.rest = piece.subarray(part.length);
            missing -= part.length;
            yield part;
        }
    }
    async *zeros() {
        let length = 0;
        for (let piece = await this.next(); piece !== null; piece = await this.next()) {
            this.rest = new Uint8Array();
            if (!(0,_inventory_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .isZero */ .be)(piece))
                throw new OtherForm('data behind its end');
            length += piece.length;
            yield Buffer.from(piece);
        }
        if (length % BLOCK !== 0)
            throw new OtherForm('a length that is not whole blocks');
    }
    async next() {
        while (this.rest.length === 0) {
            const next = await this.source.next();
            if (next.done === true)
                return null;
            this.budget.addBytes(next.value.length);
            this.rest = next.value;
        }
        return this.rest;
    }
}
function mayHoldTime(body) {
    try {
        const { keys } = (0,_inventory_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .paxRecords */ .Q)(body);
        return TIME_RECORDS.some((key) => keys.has(key));
    }
    catch (error) {
        if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7)
            return true;
        throw error;
    }
}
function mark(header, times) {
    const [owner, room] = FIELD.uname;
    header.fill(0, owner, owner + room).write(MARK, owner, 'latin1');
    if (times === 'zero') {
        const [start, length] = FIELD.mtime;
        header.fill(ASCII_ZERO, start, start + length - 1);
        header[start + length - 1] = 0;
    }
    const [at] = FIELD.checksum;
    header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, at, 'latin1');
}
function checksum(header) {
    const [start, length] = FIELD.checksum;
    let sum = 0;
    for (const [index, byte] of header.entries())
        sum += index >= start && index < start + length ? 0x20 : byte;
    return sum;
}
function octal(header, [start, length]) {
    const text = header
        .toString('latin1', start, start + length)
        .replace(/[\0 ]+$/, '')
        .trimStart();
    return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : null;
}


/***/ }),

/***/ 32000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ PrivateKeyScan),
  h: () => (/* binding */ holdsSecret)
});

// EXTERNAL MODULE: ./build/src/foundation/plain-text.js
var plain_text = __webpack_require__(53611);
;// CONCATENATED MODULE: ./build/src/image/context/drawn-tables.js

const BEGINNINGS = ['\xe2\x94', '\xe2\x95'];
const BORDERS = /(?:\xe2[\x94\x95][\x80-\xbf])+/g;
function withPlainBorders(text) {
    return BEGINNINGS.some((beginning) => text.includes(beginning)) ? text.replaceAll(BORDERS, plain_text/* BAR */.S) : text;
}

;// CONCATENATED MODULE: ./build/src/image/context/encoded-text.js
function encodings(text) {
    return [0, 1, 2].map((bytes) => {
        const encoded = Buffer.from('\0'.repeat(bytes) + text, 'latin1').toString('base64');
        return encoded.slice(Math.ceil((bytes * 8) / 6), Math.floor(((bytes + text.length) * 8) / 6));
    });
}
function decodings(base64) {
    return [0, 1, 2, 3].map((skip) => Buffer.from(base64.slice(skip), 'base64').toString('latin1'));
}

// EXTERNAL MODULE: ./build/src/foundation/tokens.js
var tokens = __webpack_require__(28541);
;// CONCATENATED MODULE: ./build/src/image/context/encoded-tokens.js


const MARKS = [...new Set(tokens/* TOKEN_FORMS */.av.flatMap(([, ...marks]) => marks))];
const ENCODED = new RegExp(MARKS.flatMap(encodings).join('|'), 'g');
const [BEFORE, LONGEST] = [300, 350];
function holdsEncodedToken(text) {
    ENCODED.lastIndex = 0;
    for (let found = ENCODED.exec(text); found !== null; found = ENCODED.exec(text)) {
        const [from, end] = runAround(text, found.index);
        if (decodings(text.slice(from, end)).some(tokens/* hasToken */.y0))
            return true;
        const isWhole = end < found.index + 2 * LONGEST;
        ENCODED.lastIndex = Math.max(ENCODED.lastIndex, isWhole ? end : end - LONGEST);
    }
    return false;
}
function runAround(text, at) {
    let from = at;
    while (from > at - BEFORE && IS_BASE64.test(text.charAt(from - 1)))
        from -= 1;
    let end = at;
    while (end < at + 2 * LONGEST && IS_BASE64.test(text.charAt(end)))
        end += 1;
    return [from, end];
}
const IS_BASE64 = /[\w+/-]/;

// EXTERNAL MODULE: ./build/src/foundation/word-begin.js
var word_begin = __webpack_require__(4599);
;// CONCATENATED MODULE: ./build/src/image/context/places.js
function* placesOf(text, form) {
    for (const { 0: found, index } of text.matchAll(form))
        yield { from: index, to: index + found.length };
}
const NEAR = 200;
function areNear(names, values) {
    let at = 0;
    for (const { from, to } of values) {
        while ((names[at]?.to ?? Number.POSITIVE_INFINITY) < from - NEAR)
            at += 1;
        if ((names[at]?.from ?? Number.POSITIVE_INFINITY) <= to + NEAR)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/image/context/aws-keys.js


const [ID_BEGIN, ID_REST] = ['A[KS]IA', String.raw `(?!\w{0,9}EXAMPLE)[A-Z2-7]{16}`];
const NAMES = new RegExp(`${(0,word_begin/* begunBy */.f)(ID_BEGIN)}${ID_REST}(?![A-Za-z0-9])|[sS](?:ecret|ECRET)[_. -]?(?:[aA](?:ccess|CCESS)[_. -]?)?[kK](?:ey|EY)`, 'g');
function holdsAwsKey(text) {
    const names = [...placesOf(text, NAMES)];
    if (names.length === 0 && !/A[KS]IA/.test(text))
        return false;
    const secrets = [...awsSecrets(text)];
    if (secrets.some(({ isBehindId }) => isBehindId))
        return true;
    const random = secrets.filter(({ from }) => !text.startsWith('eyJ', from));
    return areNear(names, random);
}
const ECR_PASSWORD = /(?:eyJwYXlsb2FkIjoi|QVdTOmV5SndZWGxzYjJGa)[A-Za-z0-9+/]{200,8000}={0,2}/g;
function holdsEcrPassword(text) {
    for (const [found] of text.matchAll(ECR_PASSWORD)) {
        const once = decoded(found);
        const json = once.startsWith('AWS:') ? decoded(once.slice('AWS:'.length)) : once;
        if (json.includes('"datakey":"'))
            return true;
    }
    return false;
}
function decoded(base64) {
    return Buffer.from(base64, 'base64').toString('latin1');
}
const LENGTH = 40;
const EXAMPLE = 'EXAMPLE';
const [OTHER, SMALL, LARGE, SIGN] = [0, 1, 2, 3];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (/[a-z]/.test(character))
        return SMALL;
    if (/[A-Z]/.test(character))
        return LARGE;
    return /[\d/+]/.test(character) ? SIGN : OTHER;
});
const kindAt = (text, at) => KINDS[text.charCodeAt(at)] ?? OTHER;
const goesOnAt = (text, at) => /[A-Za-z0-9]/.test(text.charAt(at));
const isJoinedAt = (text, at) => /[\w+]/.test(text.charAt(at));
const AFTER_ESCAPE = new RegExp(`(?<=${word_begin/* ESCAPE */._})`, 'y');
const AFTER_ID = new RegExp(`(?<=${ID_BEGIN}${ID_REST})`, 'y');
const ID_LENGTH = 20;
function* awsSecrets(text) {
    const last = [-1, -1, -1, -1];
    let least = 0;
    for (let at = 0; at < text.length; at += 1) {
        last[kindAt(text, at)] = at;
        const from = at + 1 - LENGTH;
        if (from < 0 || !isMixed(last, from))
            continue;
        const isBehindId = text.charAt(from - ID_LENGTH) === 'A' && holdsAt(text, AFTER_ID, from);
        const isWord = from >= least && standsAlone(text, from);
        if (!isBehindId && !isWord)
            continue;
        const word = exampleFrom(text, from);
        if (word < 0)
            yield { from, to: from + LENGTH, isBehindId };
        if (isWord)
            least = word < 0 ? from + LENGTH : from + Math.max(word, 1);
    }
}
function isMixed([other = -1, ...kinds], from) {
    return other < from && kinds.every((seen) => seen >= from);
}
function standsAlone(text, from) {
    if (goesOnAt(text, from + LENGTH))
        return false;
    return !isJoinedAt(text, from - 1) || holdsAt(text, AFTER_ESCAPE, from);
}
function holdsAt(text, form, at) {
    form.lastIndex = at;
    return form.test(text);
}
function exampleFrom(text, from) {
    const near = text.slice(from, from + LENGTH + EXAMPLE.length);
    const word = near.indexOf(EXAMPLE);
    return /^[\w/+]*$/.test(near.slice(0, Math.max(word, 0))) ? word : -1;
}

;// CONCATENATED MODULE: ./build/src/image/context/jwk.js
const [QUOTE, FIRST] = [String.raw `\\{0,4}["']`, `["']`];
const SEPARATOR = String.raw `[\s+]{0,20}(?::|=>)[\s+]{0,20}`;
const LETTERS = String.raw `(?=[A-Z\d_-]{0,60}[a-z])(?=[a-z\d_-]{0,60}[A-Z])`;
const member = (names) => String.raw `(?:${FIRST}(?:${names})${QUOTE}|(?<![\w.$])(?:${names}))${SEPARATOR}`;
const KIND = new RegExp(`${member('kty')}(?:${QUOTE})?(?:RSA|EC|OKP|oct|AKP)\\b`);
const PRIVATE_NAMES = 'd|k|p|q|dp|dq|qi|priv';
const PRIVATE_MEMBER = new RegExp([
    `${FIRST}(?:${PRIVATE_NAMES})${QUOTE}${SEPARATOR}${QUOTE}[A-Za-z0-9_-]{8,}={0,2}${QUOTE}`,
    String.raw `${member(PRIVATE_NAMES)}(?:${QUOTE})?(?=[\w-]{0,60}\d)${LETTERS}[A-Za-z0-9_-]{32,}(?=[\s\\"',}])`,
].join('|'));
function holdsPrivateJwk(text) {
    if (!text.includes('kty'))
        return false;
    const isPrivate = (members) => KIND.test(members) && PRIVATE_MEMBER.test(members);
    for (const withStrings of [true, false])
        for (const members of objectsIn(text, withStrings))
            if (isPrivate(members))
                return true;
    return false;
}
const [BRACE, END_BRACE, STRING, BACKSLASH, LINE_FEED] = [0x7b, 0x7d, 0x22, 0x5c, 0x0a];
const DEEPEST = 64;
function* objectsIn(text, withStrings) {
    const open = [''];
    let from = 0;
    let inString = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (inString && code === BACKSLASH)
            at += 1;
        else if (inString)
            inString = code !== STRING && code !== LINE_FEED;
        else if (code === STRING)
            inString = withStrings;
        else if (code === END_BRACE || (code === BRACE && open.length < DEEPEST)) {
            const members = `${open.pop() ?? ''}${text.slice(from, at)} `;
            from = at + 1;
            if (code === BRACE)
                open.push(members, '');
            else
                yield members;
            if (open.length === 0)
                open.push('');
        }
    }
    yield* open.slice(0, -1);
    yield `${open.at(-1) ?? ''}${text.slice(from)}`;
}

;// CONCATENATED MODULE: ./build/src/image/context/registry-logins.js

const [GIVES, SETS] = [
    String.raw `[\s+]{0,20}(?::|=>)[\s+]{0,20}`,
    String.raw `[\s+]{0,20}(?::|=>?)[\s+]{0,20}`,
];
const [WITHIN, BARE] = [
    String.raw `(?:(?!["']\s{0,9}(?:[,}\]:);]|$))[^\n\\{}()<>$|])`,
    String.raw `[^\s"'\\{}()[\],;<>$|]`,
];
const random = (character) => String.raw `(?=${character}{0,60}\d(?:[^\d\n]{1,30}\d|.{0,30}[!@#%^&*~+])|${character}{0,60}[!@#%^&*~+]${character}{0,30}\d)${character}{8}`;
const UNQUOTED = String.raw `(?:eyJ[\w-]{8}|(?![A-Za-z_$][\w$]{0,60}[.(?[])${random(BARE)})`;
const VALUE = String.raw `(?:${GIVES}["'][^"'\s]{8}|${SETS}["']${random(WITHIN)}|[ \t]{0,2}(?::|=>)[ \t]{0,20}${UNQUOTED})`;
const named = (names) => String.raw `(?:["'[](?:${names})["'\]]|(?<![\w$.-])(?:${names}))`;
const REGISTRY_LOGIN = new RegExp([
    String.raw `(${named('auths')}${SETS}(?:\{|map\[|array\s{0,20}\()|(?:^|["'\xbf])[ \t-]{0,20}(?:\\{0,4}["'])?auths(?:\\{0,4}["'])?:(?:\s|\\{1,4}[nrt]){1,20})`,
    String.raw `(${named('auth|identitytoken|registrytoken')}${VALUE}|^[ \t+]{1,20}auth:[ \t+]{1,20}[\w+/=]{8})`,
    `${named('password')}${VALUE}`,
].join('|'), 'gim');
const REGISTRY_PASSWORD_LENGTH = 16_384;
const [AUTH, BEHIND] = [/(?<![A-Za-z0-9])auth(?![A-Za-z0-9])/gi, 120];
const LOGIN = /^[\w.$@+<>/|=-]{0,200}:[\x20-\x7e\t\r\n]{6}/;
function holdsAuth(text) {
    const places = [...text.matchAll(AUTH)].map(({ index }) => index);
    return places.some((place, at) => {
        const end = Math.min(place + 4 + BEHIND, places[at + 1] ?? text.length);
        const behind = text.slice(place + 4, end).replaceAll(/\\[nrt]/g, ' ');
        const values = behind.match(/[A-Za-z0-9+/]{12,}/g) ?? [];
        const logins = values.flatMap((value) => [value, value.replace(/^\+{1,9}/, '')]);
        return logins.some((value) => LOGIN.test(Buffer.from(value, 'base64').toString('latin1')));
    });
}
const [registry_logins_ENCODED, PIECE] = [new RegExp(['"auths"', 'auths:'].flatMap(encodings).join('|'), 'g'), 4096];
function holdsEncodedLogin(text) {
    registry_logins_ENCODED.lastIndex = 0;
    for (let found = registry_logins_ENCODED.exec(text); found !== null; found = registry_logins_ENCODED.exec(text)) {
        const at = found.index;
        const piece = text.slice(Math.max(0, at - 4), at + 2 * PIECE).replaceAll(/\\[nrt]|[^A-Za-z0-9+/]/g, '');
        if (decodings(piece).some((each) => holdsAuth(each) || holdsPassword(each)))
            return true;
        registry_logins_ENCODED.lastIndex = at + PIECE;
    }
    return false;
}
function holdsRegistryLogin(text) {
    return /auths/i.test(text) && (holdsPassword(text) || holdsAuth(text));
}
function holdsPassword(text) {
    let began = Number.NEGATIVE_INFINITY;
    for (const { index, 1: beginning, 2: own } of text.matchAll(REGISTRY_LOGIN)) {
        if (beginning !== undefined)
            began = index;
        else if (index - began <= (own === undefined ? REGISTRY_PASSWORD_LENGTH : text.length))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/image/context/wireguard-keys.js
const KEY = '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=(?![A-Za-z0-9])';
const [DUMP_END, DUMP] = [
    /=[ \t]{1,8}\d{1,5}[ \t]{1,8}(?:off|0x[0-9a-f]{1,8})\b/,
    new RegExp(String.raw `(?<![A-Za-z0-9+/])${KEY}[ \t]{1,8}${KEY}[ \t]{1,8}\d{1,5}[ \t]{1,8}(?:off|0x)`),
];
const NAMED = new RegExp(`(?:priv(?:ate)?|pre-?shared|secret)[-_ ]?key[^a-z0-9/+]{1,30}(?:value[^a-z0-9/+]{1,30})?${KEY}`, 'i');
const OPENBSD = new RegExp(String.raw `wg(?:key|psk)[ \t]{1,20}${KEY}`);
const NETPLAN = new RegExp(String.raw `(?<![\w-])(?:key|private|shared)["']?[ \t]{0,8}:[ \t]{0,8}["']?(?:[|>][+-]?\s{1,40})?${KEY}`);
function holdsWireGuardKey(text) {
    return (NAMED.test(text) ||
        OPENBSD.test(text) ||
        (DUMP_END.test(text) && DUMP.test(text)) ||
        (text.includes('wireguard') && NETPLAN.test(text)));
}

;// CONCATENATED MODULE: ./build/src/image/context/key-forms.js







const key_forms_LENGTH = String.raw `(?:[\x00-\x80]|\x81[^]|\x82[^]{2}|\x83[^]{3})`;
const SEQUENCE = `0${key_forms_LENGTH}`;
const KEY_ALGORITHMS = [
    String.raw `\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01[\x01\x07\x0a]`,
    String.raw `\x06\x07\x2a\x86\x48\xce\x3d\x02\x01`,
    String.raw `\x06\x07\x2a\x86\x48\xce\x38\x04\x01`,
    String.raw `\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x03\x01`,
    String.raw `\x06\x03\x2b\x65[\x6e-\x71]`,
    String.raw `\x06\x09\x60\x86\x48\x01\x65\x03\x04[\x03\x04][\x01-\x2f]`,
].join('|');
const PASSPHRASE = String.raw `\x06[\x09\x0a]\x2a\x86\x48\x86\xf7\x0d\x01(?:\x05[\x01-\x0d]|\x0c\x01)`;
const MADE = String.raw `(?:[\x33-\x7f][^]{3}|\x00{4})`;
const OPENPGP_KEY = String.raw `(?:\x04${MADE}(?:[\x01-\x03\x10\x11][\x02-\x40][\x00\x80\xf8-\xff]|[\x12\x13\x16][\x03-\x0f][\x2a\x2b\x60]|[\x19-\x1c])|[\x05\x06]${MADE}[\x01-\x03\x10-\x13\x16\x19-\x1c]\x00\x00)`;
const key_forms_BEGINNINGS = [
    `${SEQUENCE}\\x02\\x01[\\x00\\x01]${SEQUENCE}(?:${KEY_ALGORITHMS})`,
    `${SEQUENCE}${SEQUENCE}${PASSPHRASE}`,
    `${SEQUENCE}\\x02\\x01[\\x00\\x01]\\x02(?:[\\x40-\\x7f]|\\x81[\\x80-\\xff]|\\x82[^]{2})[^]`,
    `${SEQUENCE}\\x02\\x01\\x01\\x04[\\x0e-\\x48][^]`,
    String.raw `${SEQUENCE}\x02\x01\x030${key_forms_LENGTH}\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07[\x01\x02]`,
    String.raw `(?:\x94[^]|\x95[^]{2}|\x96[^]{4}|\xc5(?:[\x00-\xbf]|[\xc0-\xdf][^]|\xff[^]{4}))${OPENPGP_KEY}`,
    String.raw `(?:\xfe\xed\xfe\xed|\xce\xce\xce\xce)\x00\x00\x00[\x01\x02]`,
].map((beginning) => new RegExp(`^${beginning}`));
const BEGINNING_BYTES = 64;
function beginsAsKey(bytes) {
    const text = bytes.toString('latin1', 0, BEGINNING_BYTES);
    return key_forms_BEGINNINGS.some((beginning) => beginning.test(text));
}
const SESSION = String.raw `(?=[A-Z\d/+]{0,99}[a-z])(?=[a-z\d/+]{0,99}[A-Z])(?=[A-Za-z]{0,99}[\d/+])(?![\w/+]{0,100}EXAMPLE)[A-Za-z0-9/+]{100}`;
const GIVEN = '[^A-Za-z0-9/+]{1,30}(?:value[^A-Za-z0-9/+]{1,30})?';
const TEXTS = [
    ...tokens/* TOKENS */.xZ,
    new RegExp(`${(0,word_begin/* begunBy */.f)(String.raw `v1\.`)}[0-9a-f]{40}(?![A-Za-z0-9.])`),
    new RegExp(`[sS](?:ession|ESSION)[_-]?[tT](?:oken|OKEN)${GIVEN}${SESSION}`),
    /"[\w.:/-]{4,200}"\s{0,20}:\s{0,20}\{[^{}]{0,1000}?"auth"\s{0,20}:\s{0,20}"[A-Za-z0-9+/]{12,2000}={0,2}"/,
    /\.docker(?:configjson|cfg)["']?\s{0,20}(?::|=>?)\s{0,20}["']?(?:[|>][+-]?\s{1,40})?[A-Za-z0-9+/]{40}/,
    /\bServerURL["']?\s{0,20}:\s{0,20}["'][^"'\s]{1,400}["']\s{0,20},(?:\s{0,20}["']?Username["']?\s{0,20}:\s{0,20}["'][^"']{0,400}["']\s{0,20},)?\s{0,20}["']?Secret["']?\s{0,20}:\s{0,20}["'][^"'\s]{8}/,
    /npmAuth(?:Token|Ident)["']?[ \t]{0,20}[:=][ \t]{0,20}["']?[\w+/=.:-]{8}/,
    /(?:^|[\s"'])_auth[ \t]{0,20}=[ \t]{0,20}["']?(?=[\w+/]{0,60}[a-z])(?=[\w+/]{0,60}[A-Z])[A-Za-z0-9+/]{16,400}={0,2}(?=[\s"']|$)/,
    /(?:extraheader|git_config_value_\d{1,3})[^a-z0-9]{1,30}authorization:[ \t]{0,20}(?:basic|bearer|token)[ \t]{1,20}[\w+/.-]{16}/i,
    /(?<![\w-])machine[ \t]{1,20}[\w.-]{1,200}(?:\s{1,20}(?:login|account)[ \t]{1,20}\S{1,100}){1,2}\s{1,20}password[ \t]{1,20}\S{8}/,
    /(?<![\w-])machine[ \t]{1,20}[\w.-]{1,200}\s{1,20}password[ \t]{1,20}\S{8,100}\s{1,20}login[ \t]/,
    /DEK-Info:[^A-Za-z0-9]{1,20}[A-Z0-9-]{3,20},[0-9A-F]{16,32}(?![0-9A-Za-z])/,
    /(?:b3BlbnNzaC1rZXktdjEAAAAA|P2\/56wAA)[A-Za-z0-9+/]{30}/,
    /<InverseQ>[A-Za-z0-9+/]{40}/,
    /PrivateExponent: [A-Za-z0-9+/]{40}/,
    /\((?:(?:11:private-key|21:protected-private-key)\(|(?:protected-)?private-key\s{1,20}\((?:rsa|dsa|ecc|elg)\b)/,
];
const ADDRESS_LOGIN = /^[ \t]{0,20}(?:url[ \t]{0,5}=[ \t]{0,5})?["']?https?:\/\/[^\s:/@]{1,200}:(?=[^\s/@]{0,60}\d)[^\s/@]{8,500}@[\w.-]{4,200}(?::\d{1,5})?(?:\/[\w./-]{0,200})?["']?$/m;
const IN_ADDRESS = /https?:\/\/[^\s:/@]{1,200}:[^\s/@]{8,500}@/;
function holdsAddressLogin(text) {
    return IN_ADDRESS.test(text) && ADDRESS_LOGIN.test(text);
}
function holdsKeyText(text) {
    return (TEXTS.some((form) => form.test(text)) ||
        holdsAddressLogin(text) ||
        holdsAwsKey(text) ||
        holdsEcrPassword(text) ||
        holdsWireGuardKey(text) ||
        holdsJobToken(text) ||
        holdsNpmLogin(text) ||
        holdsRegistryLogin(text) ||
        holdsPrivateJwk(text) ||
        holdsRsaNumbers(text) ||
        holdsEncodedKey(text));
}
function holdsJobToken(text) {
    const names = [...placesOf(text, /ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_TOKEN/g)];
    return names.length > 0 && areNear(names, placesOf(text, /eyJ[\w.-]{50}/g));
}
const NPM_LOGIN = /:_(?:authToken|auth|password)(?:[ \t]{0,20}=[ \t]{0,20}["']?[\w+/=.-]{8}|["': \t]{1,8}(?=[\w+/=.-]{0,40}\d)[\w+/=.-]{16})/g;
const NPM_ADDRESS_LENGTH = 400;
function holdsNpmLogin(text) {
    for (const { index } of text.matchAll(NPM_LOGIN)) {
        const before = text.slice(Math.max(0, index - NPM_ADDRESS_LENGTH), index);
        const from = before.lastIndexOf('//');
        if (from >= 0 && !/\s/.test(before.slice(from)))
            return true;
    }
    return false;
}
const RSA_NUMBER = /"(modulus|d|dp|inverseQ)"\s{0,20}:\s{0,20}"([A-Za-z0-9+/]{100,1400})={0,2}"/gi;
const LEAST_MODULUS = 300;
function holdsRsaNumbers(text) {
    let seen = { end: 0, modulus: false, secret: false };
    for (const { 0: found, 1: name, 2: digits = '', index } of text.matchAll(RSA_NUMBER)) {
        const isSame = !text.slice(seen.end, index).includes('}');
        const isModulus = name?.toLowerCase() === 'modulus';
        const modulus = isModulus && digits.length >= LEAST_MODULUS;
        seen = {
            end: index + found.length,
            modulus: modulus || (isSame && seen.modulus),
            secret: !isModulus || (isSame && seen.secret),
        };
        if (seen.modulus && seen.secret)
            return true;
    }
    return false;
}
const word = (beginning) => new RegExp(String.raw `${beginning}(?<=(?:(?<![A-Za-z0-9+])|(?<=[\\\x60][nrt]))${beginning})[A-Za-z0-9+/]{39,100}`, 'g');
const ENCODED_KEYS = ['M', '(?:l[A-Za-v]|x[Q-Za-f])', String.raw `(?:\/u3\+|zs7O)`].map(word);
function holdsEncodedKey(text) {
    return ENCODED_KEYS.some((encoded) => {
        for (const [found] of text.matchAll(encoded))
            if (beginsAsKey(Buffer.from(found, 'base64')))
                return true;
        return false;
    });
}

;// CONCATENATED MODULE: ./build/src/image/context/markup.js
const ESCAPE_SIGN = String.raw `(?:\x1b|\\{1,4}(?:u001b|x1b|033|e)|\^\[|&#(?:27|x1b);|%1b|\xe2\x90\x9b)`;
const END = String.raw `(?:\x07|\\{1,4}(?:u0007|x07|a)|${ESCAPE_SIGN}\\{1,4})`;
const SEQUENCES = [
    String.raw `(?:${ESCAPE_SIGN}\[|\x9b)[0-?]{0,30}[ -/]{0,4}[@-~]`,
    `${ESCAPE_SIGN}[()][0-9a-z]`,
    String.raw `${ESCAPE_SIGN}[\]P][^\x07\x1b\\^&%\xe2]{0,300}${END}`,
    String.raw `\[[0-9;]{1,20}m`,
];
const TAGS = [
    String.raw `</?[a-z][a-z0-9:_-]{0,30}(?:\s[^<>]{0,4000})?/?>`,
    String.raw `<!(?:--[^<>]{0,1000}--|\[CDATA\[|\])>?`,
    String.raw `\\(?:par|pard|plain|line|c?f\d{1,2}|fs\d{1,3})(?![a-z0-9])`,
];
const LOGGED = [
    String.raw `\{"log":"`,
    String.raw `(?:\\{1,4}[nr]){0,2}","stream":"std(?:out|err)"(?:,"attrs":\{[^{}]{0,300}\})?,"time":"[^"]{0,40}"\}`,
];
const MARKUP = new RegExp([...SEQUENCES, ...TAGS, ...LOGGED].join('|'), 'gi');
const DOUBLED = /""[\w-]{1,40}""\s{0,20}:/;
function withoutMarkup(text) {
    const seen = text.replaceAll(MARKUP, '');
    return DOUBLED.test(seen) ? seen.replaceAll('""', '"') : seen;
}

;// CONCATENATED MODULE: ./build/src/image/context/private-keys.js







const private_keys_PIECE = 1024 * 1024;
const OVERLAP = 16 * 1024;
const HEADER = /----(?:-| )BEGIN(?: |%20|\+)(?:(?:[A-Z0-9][A-Z0-9-]{0,23}(?: |%20|\+)){0,4}PRIVATE(?: |%20|\+)KEY(?: BLOCK)?|OpenVPN (?:Static key V1|tls-crypt-v2 (?:client|server) key))(?:-| )----/g;
const BREAK = String.raw `(?:\\par|[\\\x60][nrt]|\\x0[ad]|\\u000[ad]|&#x?[0-9a-f]{1,3};|%0[ad]|[^a-z0-9])`;
const LINE = String.raw `(?:Proc-Type|DEK-Info|Key-Info|Version|Comment|MessageID|Hash|Charset|Subject):(?:(?!----|(?<![a-z0-9+/])[a-z0-9+/]{40})[^\r\n\\\x60<]){0,200}`;
const BETWEEN = new RegExp(`${BREAK}{0,300}(?:${LINE}${BREAK}{0,300}){0,8}`, 'iy');
const private_keys_KEY = new RegExp(`[a-z0-9+/]{32}|(?=([a-z0-9+/]{16,31}))\\1(?=(${BREAK}{1,80}))\\2[a-z0-9+/=]{16}`, 'iy');
const AGE = /AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]{58}/i;
const PUTTY = /PuTTY-User-Key-File-\d/g;
const PUTTY_KEY = /Private-Lines:/g;
const ENCODED_BEGIN = new RegExp(['-----BEGIN ', '---- BEGIN '].flatMap(encodings).join('|'), 'g');
const ENCODED_KIND = new RegExp(encodings('PRIVATE KEY').join('|'), 'g');
const KIND_BEHIND = 70;
const LONGEST_BEGIN = 20;
const WRAPPED = /(?:\r?\n|(?:\\r)?\\n)(?:[ \t]*(?=[A-Za-z0-9+/]{16})|(?<=[A-Za-z0-9+/]{16}(?:\r?\n|(?:\\r)?\\n))[ \t]*(?=[A-Za-z0-9+/]{1,15}={0,2}(?![\w+/=])))/g;
const ENCODED_PIECE = 4096;
const ENCODED_OVERLAP = 1600;
class PrivateKeyScan {
    found = false;
    tail = Buffer.alloc(0);
    isPutty = false;
    beginning = Buffer.alloc(0);
    add(piece) {
        if (this.beginning.length < BEGINNING_BYTES) {
            this.beginning = Buffer.concat([this.beginning, piece.subarray(0, BEGINNING_BYTES)]);
            this.found ||= beginsAsKey(this.beginning);
        }
        for (let at = 0; at < piece.length && !this.found; at += private_keys_PIECE) {
            const bytes = Buffer.concat([this.tail, piece.subarray(at, at + private_keys_PIECE)]);
            this.found = textsOf(bytes)
                .flatMap(withJoinedLines)
                .some((text) => this.isInAny(withPlainBorders((0,plain_text/* plainText */.w)(text))) || holdsEscapedLogin(text));
            this.tail = bytes.subarray(Math.max(0, bytes.length - OVERLAP));
        }
    }
    isInAny(text) {
        const seen = withoutMarkup(text);
        return this.isIn(text) || (seen !== text && this.isIn(seen));
    }
    isIn(text) {
        const unwrapped = text.replaceAll(WRAPPED, '');
        if (holdsPem(text) || AGE.test(text) || holdsKeyText(text))
            return true;
        if (holdsEncodedPem(unwrapped) || holdsEncodedToken(unwrapped) || holdsEncodedLogin(unwrapped))
            return true;
        if (ENCODED_KEY.test(unwrapped))
            return true;
        const putty = this.isPutty ? 0 : indexIn(text, PUTTY, 0);
        this.isPutty = putty >= 0;
        return this.isPutty && indexIn(text, PUTTY_KEY, putty) >= 0;
    }
}
const ENCODED_KEY = new RegExp([
    ':private-key(',
    'protected-private-key(',
    'Private-Lines: ',
    ...['rsa', 'dsa', 'ecc', 'elg'].map((kind) => `private-key (${kind} `),
]
    .flatMap(encodings)
    .join('|'));
function holdsSecret(text) {
    const scan = new PrivateKeyScan();
    scan.add(Buffer.from(text));
    return scan.found;
}
function holdsEscapedLogin(text) {
    return text.includes('%') && holdsAddressLogin(text.toString('latin1'));
}
function indexIn(text, expression, from) {
    expression.lastIndex = from;
    return expression.exec(text)?.index ?? -1;
}
function textsOf(bytes) {
    if (!bytes.includes(0))
        return [bytes];
    const latin = bytes.toString('latin1');
    const apart = Buffer.from(latin.replaceAll(/\0+/g, '\n'), 'latin1');
    const wide = WIDTHS.filter(([isIn]) => isIn.test(latin)).map(([, nuls]) => wideText(bytes, nuls));
    return [apart, ...wide];
}
const GOES_ON = /\\\r?\n[ \t]*\\?/g;
const AROUND = 4096;
function withJoinedLines(text) {
    if (!text.includes('\\\n') && !text.includes('\\\r\n'))
        return [text];
    const latin = text.toString('latin1');
    let joined = '';
    let from = 0;
    let end = 0;
    for (const { 0: found, index } of latin.matchAll(GOES_ON)) {
        if (index > end) {
            joined += `${latin.slice(from, Math.min(end, index))}\n`;
            from = Math.max(from, index - AROUND);
        }
        joined += latin.slice(from, index);
        from = index + found.length;
        end = from + AROUND;
    }
    return [text, Buffer.from(`${joined}${latin.slice(from, end)}`, 'latin1')];
}
const WIDTHS = [
    [/(?:[^\0]\0){8}/, 1],
    [/(?:[^\0]\0\0\0){8}/, 3],
];
function wideText(bytes, nuls) {
    const kept = Buffer.allocUnsafe(bytes.length + 2);
    let length = 0;
    let before = -1;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === 0)
            continue;
        const follows = at - before === nuls + 1;
        if (!follows && length > 0 && kept[length - 1] !== private_keys_LINE_FEED)
            kept[length++] = private_keys_LINE_FEED;
        if (follows || isWide(bytes, at, nuls))
            kept[length++] = byte;
        before = at;
    }
    return kept.subarray(0, length);
}
const private_keys_LINE_FEED = 0x0a;
function isWide(bytes, at, nuls) {
    for (let next = 1; next <= nuls; next += 1)
        if (bytes[at + next] !== 0)
            return false;
    return bytes[at + nuls + 1] !== 0;
}
function holdsPem(text) {
    HEADER.lastIndex = 0;
    let looked = 0;
    for (let found = HEADER.exec(text); found !== null; found = HEADER.exec(text)) {
        const end = HEADER.lastIndex;
        if (isKeyAt(text, end))
            return true;
        if (end < looked)
            continue;
        looked = end + ONE_LOOK;
        if (isKeyAt(withoutBeginnings(text, found.index, end), 0))
            return true;
    }
    return false;
}
function isKeyAt(text, at) {
    BETWEEN.lastIndex = at;
    BETWEEN.test(text);
    private_keys_KEY.lastIndex = BETWEEN.lastIndex;
    return private_keys_KEY.test(text);
}
const [LOOKED_THROUGH, ONE_LOOK, LONGEST_BEGINNING] = [2_000, 500, 200];
function withoutBeginnings(text, header, end) {
    const near = text.slice(Math.max(0, header - LONGEST_BEGINNING), header);
    const before = near.length - near.lastIndexOf('\n') - 1;
    if (before === 0 || before === LONGEST_BEGINNING)
        return '';
    const [, ...lines] = text.slice(end, end + LOOKED_THROUGH).split('\n');
    return lines.map((each) => each.slice(before)).join('\n');
}
function holdsEncodedPem(unwrapped) {
    for (let at = 0;; at += ENCODED_PIECE) {
        const found = encodedHeader(unwrapped, at);
        if (found < 0)
            return false;
        at = Math.max(0, found - 3);
        const piece = unwrapped.slice(at, at + ENCODED_PIECE + ENCODED_OVERLAP);
        const encoded = piece.replaceAll(/\\[nr]|[^A-Za-z0-9+/]/g, '');
        if (decodings(encoded).some(holdsPem))
            return true;
    }
}
function encodedHeader(text, from) {
    for (let at = from;;) {
        const begin = indexIn(text, ENCODED_BEGIN, at);
        if (begin < 0)
            return -1;
        const end = ENCODED_BEGIN.lastIndex;
        const kind = indexIn(text, ENCODED_KIND, end);
        if (kind < 0)
            return -1;
        if (kind <= end + KIND_BEHIND)
            return begin;
        at = Math.max(begin + 1, kind - KIND_BEHIND - LONGEST_BEGIN);
    }
}


/***/ }),

/***/ 58821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ publishesSecret)
/* harmony export */ });
/* harmony import */ var _foundation_hidden_logins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30850);
/* harmony import */ var _foundation_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53611);
/* harmony import */ var _private_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32000);



const GOES_ON = /\\[ \t]*\r?\n/g;
const WORDS = /^[ \t]*(?:ONBUILD[ \t]+|HEALTHCHECK[ \t])?(?:--\S{1,200}[ \t]+){0,8}(?:RUN|CMD|ENTRYPOINT)[ \t]+(?:--\S{1,200}[ \t]+){0,8}\[[ \t]*"(?![^\n]*"-[a-z]*c")[^\n]*$/gim;
const DECLARED = /(?<=\b(?:ARG|ENV|for)[ \t]{1,9}|\bread[ \t]{1,9}(?:-[a-z]{1,9}[ \t]{1,9})?(?:\w{1,40}[ \t]{1,9}){0,4})[a-z_]\w*|(?<![\w$?&.,=-])[a-z_]\w*(?==)/gi;
const USED = /(?<!\\)\$([a-z_]\w*)/gi;
function publishesSecret(text) {
    const joined = text.replace(GOES_ON, '');
    const texts = [text, (0,_foundation_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(Buffer.from(text)), joined, (0,_foundation_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(Buffer.from(joined))];
    return ([text, joined].some(_private_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsSecret */ .h) ||
        texts.some((each) => (0,_foundation_hidden_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLogin */ .eA)(withBraces(each), 'a shell')) ||
        (joined.match(WORDS) ?? []).some((words) => (0,_foundation_hidden_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLogin */ .eA)(words)));
}
function withBraces(text) {
    const declared = new Set(text.match(DECLARED));
    if (declared.size === 0)
        return text;
    return text.replaceAll(USED, (used, name) => (declared.has(name) ? `\${${name}}` : used));
}


/***/ }),

/***/ 14726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   tl: () => (/* binding */ UNTOLD)
/* harmony export */ });
/* harmony import */ var _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84177);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_hidden_logins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30850);
/* harmony import */ var _private_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32000);




const SHORTEST = 16;
const LONGEST = 4096;
const UNTOLD = '(a name with a token or a login in it)';
function isSecretName(name) {
    const readings = (0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .readingsOf */ .RO)(name);
    const last = name.slice(name.lastIndexOf('/') + 1);
    return (readings.some((each) => (0,_foundation_hidden_logins_js__WEBPACK_IMPORTED_MODULE_2__/* .hasLogin */ .eA)(each)) ||
        [last, ...readings].some((each) => each.length >= SHORTEST && (0,_private_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsSecret */ .h)(each)));
}
function shownName(name, limit = 80) {
    if (name.length > LONGEST)
        return `(a name of ${name.length} characters)`;
    return isSecretName(name) ? UNTOLD : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, limit);
}


/***/ }),

/***/ 76682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bx: () => (/* binding */ ensureDebianBase)
});

// UNUSED EXPORTS: debianBaseOfRun, makeDebianBase, unpack

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engine/client.js
var engine_client = __webpack_require__(31817);
// EXTERNAL MODULE: ./build/src/engine/disk-full.js
var disk_full = __webpack_require__(29577);
// EXTERNAL MODULE: ./build/src/engine/labels.js
var labels = __webpack_require__(83317);
// EXTERNAL MODULE: ./build/src/foundation/cancelled.js
var cancelled = __webpack_require__(56024);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/remove-folder.js
var remove_folder = __webpack_require__(11640);
// EXTERNAL MODULE: ./build/src/foundation/settled.js
var settled = __webpack_require__(11578);
// EXTERNAL MODULE: ./build/src/image/build/inspect.js
var inspect = __webpack_require__(12956);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/image/build/archive.js
var build_archive = __webpack_require__(34886);
// EXTERNAL MODULE: ./build/src/image/build/marked-layer.js
var marked_layer = __webpack_require__(78802);
// EXTERNAL MODULE: ./build/src/image/inventory/layer-entries.js + 1 modules
var layer_entries = __webpack_require__(70541);
;// CONCATENATED MODULE: ./build/src/image/debian/layer-image.js






async function readPackageTar(tar, contents) {
    const entries = [];
    const reader = (0,tar_stream.extract)();
    tar.pipe(reader);
    tar.once('error', (error) => reader.destroy(error));
    for await (const entry of reader) {
        const { name, type, linkname, size } = entry.header;
        if (!Number.isSafeInteger(size) || (type === 'directory' && size !== 0))
            throw new RangeError('an entry without a size');
        const content = await contents.add(size, (0,layer_entries/* bytesOf */.$$)(entry));
        if (type === 'directory')
            entries.push({ path: name, kind: 'folder', content, to: '' });
        else if (type === 'symlink')
            entries.push({ path: name, kind: 'link', content, to: linkname ?? '' });
        else if (type === 'link')
            entries.push({ path: name, kind: 'hardlink', content, to: linkname ?? '' });
        else if (type === 'file' || type === 'contiguous-file')
            entries.push({ path: name, kind: 'file', content, to: '' });
    }
    return entries;
}
async function layerOf(rootfs, architecture) {
    const entries = [...rootfs].map(([path, entry]) => {
        const header = { name: path, uname: marked_layer/* MARK */.M$ };
        if (entry.kind === 'link')
            return { header: { ...header, type: 'symlink', mode: 0o777, linkname: entry.to }, content: null };
        const { mode } = entry;
        if (entry.kind === 'file')
            return { header: { ...header, type: 'file', mode }, content: entry.content };
        const owner = entry.owner ?? 0;
        return {
            header: { ...header, name: `${path}/`, type: 'directory', mode, uid: owner, gid: owner },
            content: null,
        };
    });
    const read = () => (0,build_archive/* tarStream */.eu)(entries);
    const { diffId, length } = await measured(read());
    const config = configOf(architecture, diffId);
    const layers = [{ diffId, tar: { length, read } }];
    const { configDigest, manifestDigest } = (0,build_archive/* imageDigests */.JD)(config, layers);
    const archive = () => ({ ...(0,build_archive/* dockerArchive */.HH)(config, layers, null), diffId });
    return { configDigest, manifestDigest, diffId, archive };
}
async function measured(tar) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let length = 0;
    for await (const piece of (0,layer_entries/* bytesOf */.$$)(tar)) {
        hash.update(piece);
        length += piece.length;
    }
    const diffId = `sha256:${hash.digest('hex')}`;
    if (!(0,digest/* isSha256 */._h)(diffId))
        throw new TypeError('not a SHA-256');
    return { diffId, length };
}
function configOf(architecture, diffId) {
    return {
        architecture,
        config: {
            Cmd: ['/usr/bin/python3'],
            Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
            User: '65532:65532',
            WorkingDir: '/',
        },
        created: '1970-01-01T00:00:00Z',
        history: [{ created: '1970-01-01T00:00:00Z', created_by: 'sandbox-attestation debian-packages' }],
        os: 'linux',
        rootfs: { diff_ids: [diffId], type: 'layers' },
    };
}

// EXTERNAL MODULE: ./build/src/foundation/make-folders.js
var make_folders = __webpack_require__(60181);
// EXTERNAL MODULE: ./build/src/foundation/proxies.js + 1 modules
var proxies = __webpack_require__(87547);
;// CONCATENATED MODULE: ./build/src/image/debian/apt.js







const STRICT = [
    ['APT::Get::AllowUnauthenticated', 'false'],
    ['Acquire::AllowInsecureRepositories', 'false'],
    ['Acquire::AllowWeakRepositories', 'false'],
    ['Acquire::AllowDowngradeToInsecureRepositories', 'false'],
    ['Acquire::Retries', '2'],
].flatMap(([name, value]) => ['-o', `${name}=${value}`]);
const PROXIES = ['http_proxy', 'https_proxy', 'no_proxy'];
function machineApt(caller, further, folder, signal) {
    const apt = { options: [...STRICT, ...further], environment: aptEnvironment(caller), folder };
    return signal === undefined ? apt : { ...apt, signal };
}
async function freshApt(machine, folder) {
    const lists = (0,external_node_path_.join)(folder, 'lists');
    const cache = (0,external_node_path_.join)(folder, 'cache');
    await (0,make_folders/* makeFolders */.w)((0,external_node_path_.join)(lists, 'partial'), 0o700);
    await (0,make_folders/* makeFolders */.w)((0,external_node_path_.join)(cache, 'archives', 'partial'), 0o700);
    const options = [
        '-o',
        `Dir::State::Lists=${lists}`,
        '-o',
        `Dir::Cache=${cache}`,
        '-o',
        'APT::Sandbox::User=root',
    ];
    const apt = { ...machine, options: [...machine.options, ...options] };
    await callApt(apt, 'apt-get', ['update'], { timeoutMs: 300_000 });
    return apt;
}
async function callApt(apt, program, args, options = {}) {
    const client = { program, globalArguments: apt.options, environment: apt.environment };
    const keepBytes = 32 * 1024 * 1024;
    const { signal } = apt;
    const result = await (0,engine_client/* call */.T1)(client, args, {
        ...{ timeoutMs: 60_000, keepBytes, cwd: apt.folder, ...options },
        signal,
    }).catch((cause) => {
        (0,cancelled/* refuseCancelled */.qM)(signal);
        throw unavailable(`${program} could not be started`, cause);
    });
    (0,cancelled/* refuseCancelled */.qM)(signal);
    if (result.exitCode === 0 && !result.truncated)
        return result;
    const full = (0,disk_full/* diskFull */.x)(result.stderr, 'The packages of the base image could not be fetched');
    if (full !== null)
        throw full;
    const said = result.stderr.split('\n').find((line) => line.startsWith('E:')) ?? 'it ended early';
    throw unavailable(`${program} ${args[0] ?? ''}: ${said.replace(/\b\w+:\/\/\S+/g, '…')}`);
}
function aptEnvironment(caller) {
    const environment = {
        PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
        LC_ALL: 'C',
        DEBIAN_FRONTEND: 'noninteractive',
    };
    const settled = (0,proxies/* settledProxies */._)(caller);
    for (const name of PROXIES) {
        const value = settled.get(name);
        if (value)
            environment[name] = value;
    }
    return environment;
}
function unavailable(why, cause) {
    return new errors/* AttestationError */.L7('base-packages-unavailable', `The packages of the base image could not be fetched: ${(0,errors/* printable */.g$)(why)}.`, { cause });
}
function untrusted(why) {
    return new errors/* AttestationError */.L7('base-packages-untrusted', `The base image takes only packages that the distribution signed: ${(0,errors/* printable */.g$)(why)}.`);
}

// EXTERNAL MODULE: ./build/src/foundation/json.js
var json = __webpack_require__(98461);
// EXTERNAL MODULE: ./build/src/foundation/own-path.js + 2 modules
var own_path = __webpack_require__(70238);
// EXTERNAL MODULE: ./build/src/foundation/real-path.js
var real_path = __webpack_require__(68971);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
;// CONCATENATED MODULE: ./build/src/image/debian/kept-packages.js






const NAMES = 'base-packages.json';
const FILES = 'packages';
const MAX_NAMES = 32;
const LONGEST = 16 * 1024;
const NAME = /^[a-z0-9][a-z0-9+.-]{1,99}$/;
async function guessedNames(cacheFolder) {
    try {
        const read = await (0,safe_file/* readFileAt */._T)((0,external_node_path_.join)(await (0,real_path/* realPath */.Ye)(cacheFolder), NAMES), LONGEST);
        if (read.kind !== 'bytes')
            return [];
        const names = (0,json/* stringsOf */.iw)((0,json/* parseJsonBytes */.dQ)(read.bytes, { characters: LONGEST, depth: 1 })) ?? [];
        return names.length <= MAX_NAMES && names.every((name) => NAME.test(name)) ? names : [];
    }
    catch {
        return [];
    }
}
async function keptFile(cacheFolder, digest, size) {
    try {
        const read = await (0,safe_file/* readFileAt */._T)((0,external_node_path_.join)(await (0,real_path/* realPath */.Ye)((0,external_node_path_.join)(cacheFolder, FILES)), nameOf(digest)), size);
        return read.kind === 'bytes' && read.bytes.length === size ? read.bytes : null;
    }
    catch {
        return null;
    }
}
async function keepPackages(cacheFolder, packages) {
    try {
        const folder = (0,external_node_path_.join)(cacheFolder, FILES);
        if ((0,own_path/* makeOwnFolder */.xc)(cacheFolder) !== null || (0,own_path/* makeOwnFolder */.xc)(folder) !== null)
            return;
        for (const { digest, bytes, wasKept } of packages)
            if (!wasKept)
                await writeWhole((0,external_node_path_.join)(folder, nameOf(digest)), bytes);
        await removeOthers(folder, new Set(packages.map(({ digest }) => nameOf(digest))));
        const names = packages.map(({ name }) => name);
        if ((await guessedNames(cacheFolder)).join() === names.join())
            return;
        await writeWhole((0,external_node_path_.join)(cacheFolder, NAMES), Buffer.from(`${JSON.stringify(names)}\n`));
    }
    catch {
    }
}
const MOST_NAMES = 1_000;
async function removeOthers(folder, kept) {
    let names = 0;
    for await (const { name } of await (0,promises_.opendir)(folder)) {
        names += 1;
        if (names > MOST_NAMES)
            return;
        if (/\.deb(\.\d+)?$/.test(name) && !kept.has(name))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    }
}
async function writeWhole(path, bytes) {
    const temporary = `${path}.${process.pid}`;
    await (0,promises_.rm)(temporary, { force: true });
    const handle = await (0,promises_.open)(temporary, 'wx', 0o600);
    try {
        await handle.writeFile(bytes);
    }
    finally {
        await handle.close();
    }
    await (0,promises_.rename)(temporary, path);
}
function nameOf(digest) {
    return `${digest.replace(':', '-')}.deb`;
}

;// CONCATENATED MODULE: ./build/src/image/debian/sources.js


async function signedSources(apt) {
    const format = '$(TRUSTED)|$(ORIGIN)|$(SOURCESENTRY)|$(REPO_URI)';
    const targets = await callApt(apt, 'apt-get', ['indextargets', '--format', format, 'Created-By: Packages']);
    return targets.stdout
        .split('\n')
        .filter((line) => line !== '')
        .map(parseTarget);
}
async function refuseUntrusted(packages, sources) {
    for (const { uri } of packages) {
        const from = sources.filter((source) => uri.startsWith(source.uri));
        if (from.length === 0)
            throw untrusted('a package comes from no source that apt lists');
        for (const source of from)
            await refuseSource(source);
    }
}
function parseTarget(line) {
    const [trusted = '', origin = '', entry = '', ...uri] = line.split('|');
    return { trusted: trusted === 'yes', origin, file: entry.replace(/:\d+$/, ''), uri: uri.join('|') };
}
async function refuseSource(source) {
    const text = await (0,promises_.readFile)(source.file, 'utf8').catch(() => null);
    const why = whyUntrusted(source, text);
    if (why !== null)
        throw untrusted(`${source.file} ${why}`);
}
function whyUntrusted(source, text) {
    if (!source.trusted)
        return 'names a source whose signature apt could not check';
    if (/^(file|copy|cdrom):/i.test(source.uri))
        return "names a folder as the packages' source";
    if (!['Debian', 'Ubuntu'].includes(source.origin))
        return `names a source of ${source.origin || 'unknown origin'}`;
    if (text === null)
        return 'cannot be read';
    const settings = text.replace(/^[ \t]*#.*$/gm, '');
    const waived = /\b(trusted|allow-insecure|allow-weak|allow-downgrade-to-insecure)\s*[=:]\s*(?!\s|no\b|false\b|0\b|off\b)/i;
    return waived.test(settings) ? 'declares a source trusted that need not be signed' : null;
}

;// CONCATENATED MODULE: ./build/src/image/debian/packages.js









const LIBRARIES = [/^libc6$/, /^libexpat1(t64)?$/, /^zlib1g(t64)?$/, /^libffi\d+(t64)?$/];
const DEFAULT_PYTHON = 'python3-minimal';
async function downloadPackages(runContext) {
    const machine = machineApt(runContext.environment, runContext.options ?? [], runContext.folder, runContext.signal);
    try {
        return await download(machine, runContext, 'machine');
    }
    catch (error) {
        if (!(error instanceof errors/* AttestationError */.L7) || error.code !== 'base-packages-unavailable')
            throw error;
        const apt = await freshApt(machine, runContext.folder);
        return download(apt, runContext, 'fresh');
    }
}
async function download(apt, { cacheFolder, folder }, attempt) {
    const offers = await findOffers(apt, cacheFolder === null ? [] : await guessedNames(cacheFolder));
    const kept = await (0,settled/* settled */.g)(offers.map(async (offer) => {
        const bytes = cacheFolder === null ? null : await keptFile(cacheFolder, offer.digest, offer.size);
        return bytes !== null && digestLike(offer.digest, bytes) === offer.digest ? bytes : null;
    }));
    const missing = offers.filter((_, index) => kept[index] === null);
    const fetched = missing.length === 0 ? [] : await fetchFiles(apt, missing, (0,external_node_path_.join)(folder, attempt));
    const packages = offers.map((offer, index) => {
        const bytes = kept[index] ?? fetched.find((each) => digestLike(offer.digest, each) === offer.digest);
        if (bytes === undefined)
            throw untrusted(`${offer.name} is not the file that the signed index names`);
        return { ...offer, bytes, wasKept: kept[index] !== null };
    });
    if (cacheFolder !== null)
        await keepPackages(cacheFolder, packages);
    return packages.map(({ name, version, architecture, bytes }) => ({
        ...{ name, version, architecture, sha256: (0,digest/* sha256Of */.Bj)(bytes) },
        bytes,
    }));
}
async function fetchFiles(apt, offers, folder) {
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    const wanted = offers.map(({ name, version }) => `${name}=${version}`);
    await callApt(apt, 'apt-get', ['download', ...wanted], { cwd: folder, timeoutMs: 300_000 });
    const files = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.deb'));
    return (0,settled/* settled */.g)(files.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(folder, name))));
}
async function findOffers(apt, guess) {
    if (guess.length > 0) {
        const [offers, sources] = await (0,settled/* settled */.g)([
            offersOf(apt, [DEFAULT_PYTHON, ...guess]).catch(() => []),
            signedSources(apt),
        ]);
        const chosen = baseOffers(offers);
        if (chosen !== null) {
            await refuseUntrusted(offers, sources);
            return chosen;
        }
    }
    const names = await findNames(apt);
    const [offers, sources] = [await offersOf(apt, [DEFAULT_PYTHON, ...names]), await signedSources(apt)];
    await refuseUntrusted(offers, sources);
    const chosen = baseOffers(offers);
    if (chosen === null)
        throw unavailable('apt offers other packages than it lists');
    return chosen;
}
function baseOffers(offers) {
    const python = offers.find(({ name }) => name === DEFAULT_PYTHON);
    const version = /^(?:\d+:)?(3\.\d+)\./.exec(python?.version ?? '')?.[1];
    if (version === undefined)
        return null;
    const others = offers.filter(({ name }) => name !== DEFAULT_PYTHON);
    const wanted = [...pythonNames(version).map((name) => (other) => other === name)].concat(LIBRARIES.map((pattern) => (other) => pattern.test(other)));
    const once = wanted.every((isIt) => others.filter(({ name }) => isIt(name)).length === 1);
    if (!once || others.length !== wanted.length)
        return null;
    return [...others].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function pythonNames(version) {
    const python = [`python${version}-minimal`, `libpython${version}-minimal`, `libpython${version}-stdlib`];
    return version === '3.9' ? [...python, 'libgcc-s1'] : python;
}
const OFFER = /^'([^'\s]+)' ([a-z0-9][a-z0-9+.-]*)_([^_\s/]+)_([a-z0-9-]+)\.deb (\d{1,10}) (SHA256:[0-9a-f]{64}|SHA512:[0-9a-f]{128})$/;
async function offersOf(apt, names) {
    const { stdout } = await callApt(apt, 'apt-get', ['download', '--print-uris', ...names]);
    const offers = stdout.split('\n').flatMap((line) => parseOffer(line) ?? []);
    const missing = names.find((name) => !offers.some((offer) => offer.name === name));
    if (missing !== undefined || offers.length !== names.length)
        throw unavailable(`apt offers no package ${missing ?? ''}`);
    return offers;
}
function parseOffer(line) {
    const [, uri = '', name = '', version = '', architecture = '', size = '', digest = ''] = OFFER.exec(line.trim()) ?? [];
    if (uri === '')
        return null;
    return {
        ...{ name, version: version.replaceAll('%3a', ':'), architecture, uri },
        ...{ size: Number(size), digest: digest.toLowerCase() },
    };
}
function digestLike(digest, bytes) {
    const algorithm = digest.startsWith('sha512:') ? 'sha512' : 'sha256';
    return `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex')}`;
}
async function findNames(apt) {
    const [minimal] = await show(apt, [DEFAULT_PYTHON]);
    const version = /\bpython(3\.\d+)-minimal\b/.exec(relations(minimal))?.[1];
    if (version === undefined)
        throw unavailable('python3-minimal names no python3.N-minimal');
    const python = pythonNames(version);
    const named = (await show(apt, python))
        .flatMap((stanza) => relations(stanza).split(/[,|]/))
        .map((one) => one.trim().split(/[\s:(]/)[0] ?? '');
    const libraries = LIBRARIES.map((pattern) => {
        const library = named.find((name) => pattern.test(name));
        if (library === undefined)
            throw unavailable(`no package of Python ${version} depends on ${pattern.source}`);
        return library;
    });
    return [...python, ...libraries];
}
async function show(apt, names) {
    const { stdout } = await callApt(apt, 'apt-cache', ['show', '--no-all-versions', ...names]);
    const stanzas = stdout.split(/\n\n+/).map(parseStanza);
    return names.map((name) => {
        const stanza = stanzas.find((one) => one.get('Package') === name);
        if (stanza === undefined)
            throw unavailable(`apt knows no package ${name}`);
        return stanza;
    });
}
function parseStanza(text) {
    const fields = new Map();
    for (const line of text.split('\n')) {
        const match = /^([A-Za-z][\w-]*): (.*)$/.exec(line);
        if (match?.[1] !== undefined && match[2] !== undefined)
            fields.set(match[1], match[2]);
    }
    return fields;
}
function relations(stanza) {
    return [stanza?.get('Pre-Depends'), stanza?.get('Depends')].filter((text) => text !== undefined).join(', ');
}

;// CONCATENATED MODULE: ./build/src/image/debian/rootfs.js


const USER = 65532;
const MERGED = ['bin', 'lib', 'lib32', 'lib64', 'libx32', 'sbin'];
const LEFT_OUT = [
    /^usr\/share\/(man|lintian|bug|applications|pixmaps|binfmts|locale|info|python3)\//,
    /^usr\/share\/doc\/(?!.*\/copyright$)/,
    /^etc\/(?!ld\.so\.conf|python3)/,
];
const ETC = {
    'etc/passwd': `root:x:0:0:root:/root:/sbin/nologin\nnonroot:x:${USER}:${USER}:nonroot:/home/nonroot:/sbin/nologin\n`,
    'etc/group': `root:x:0:\nnonroot:x:${USER}:\n`,
    'etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files\n',
};
const FOLDERS = {
    root: { mode: 0o700 },
    app: { mode: 0o755 },
    in: { mode: 0o755 },
    out: { mode: 0o755 },
    tmp: { mode: 0o1777 },
    home: { mode: 0o755 },
    'home/nonroot': { mode: 0o700, owner: USER },
    dev: { mode: 0o755 },
    proc: { mode: 0o755 },
    sys: { mode: 0o755 },
    run: { mode: 0o755 },
};
function rootfsOf(packages) {
    const rootfs = new Map();
    for (const entries of packages)
        for (const entry of entries)
            addEntry(rootfs, entry);
    const interpreter = [...rootfs.keys()].find((path) => /^usr\/bin\/python3\.\d+$/.test(path));
    if (interpreter === undefined)
        throw unusable('they hold no Python');
    for (const name of MERGED)
        if (hasBelow(rootfs, `usr/${name}`))
            rootfs.set(name, { kind: 'link', to: `usr/${name}` });
    rootfs.set('usr/bin/python3', { kind: 'link', to: external_node_path_.posix.basename(interpreter) });
    for (const [path, facts] of Object.entries(FOLDERS))
        rootfs.set(path, { kind: 'folder', ...facts });
    for (const [path, text] of Object.entries(ETC))
        rootfs.set(path, { kind: 'file', mode: 0o644, content: Buffer.from(text) });
    addParents(rootfs);
    return new Map([...rootfs].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function executablesOf(rootfs) {
    return [...rootfs].flatMap(([path, entry]) => entry.kind === 'file' && (entry.mode & 0o111) !== 0 ? [`/${path}`] : []);
}
function addEntry(rootfs, entry) {
    const path = imagePath(entry.path);
    if (path === '' || entry.kind === 'folder' || LEFT_OUT.some((pattern) => pattern.test(path)))
        return;
    if (entry.kind === 'link') {
        rootfs.set(path, { kind: 'link', to: entry.to });
        return;
    }
    const original = entry.kind === 'hardlink' ? rootfs.get(imagePath(entry.to)) : null;
    const content = original === null ? entry.content : original?.kind === 'file' ? original.content : null;
    if (content === null)
        throw unusable(`${(0,errors/* printable */.g$)(path)} links to a file that is not there`);
    rootfs.set(path, { kind: 'file', mode: mayBeExecuted(path) ? 0o755 : 0o644, content });
}
const LONGEST_PATH = 4096;
function imagePath(path) {
    const clean = external_node_path_.posix.normalize(path).replace(/^\/+|\/+$/g, '');
    if (clean === '.' || clean === '')
        return '';
    if (clean.length > LONGEST_PATH)
        throw unusable(`${(0,errors/* printable */.g$)(path, 80)} is longer than a path may be`);
    if (clean.split('/').includes('..'))
        throw unusable(`${(0,errors/* printable */.g$)(path)} leads out of the package`);
    const [top = ''] = clean.split('/');
    return MERGED.includes(top) ? `usr/${clean}` : clean;
}
const MAY_BE_EXECUTED = [
    /^usr\/bin\/python3\.\d+$/,
    /^usr\/lib\/(.+\/)?ld-linux[^/]*\.so\.\d+$/,
    /^usr\/lib\/(.+\/)?ld-2\.\d+\.so$/,
];
function mayBeExecuted(path) {
    return MAY_BE_EXECUTED.some((form) => form.test(path));
}
function hasBelow(rootfs, folder) {
    return [...rootfs.keys()].some((path) => path.startsWith(`${folder}/`));
}
function addParents(rootfs) {
    for (const path of [...rootfs.keys()]) {
        for (let parent = external_node_path_.posix.dirname(path); parent !== '.'; parent = external_node_path_.posix.dirname(parent)) {
            const found = rootfs.get(parent);
            if (found === undefined)
                rootfs.set(parent, { kind: 'folder', mode: 0o755 });
            else if (found.kind !== 'folder')
                throw unusable(`${(0,errors/* printable */.g$)(parent)} is a file and a folder`);
        }
    }
}
function unusable(why) {
    return new errors/* AttestationError */.L7('base-packages-unusable', `The packages do not make a base image: ${why}.`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
;// CONCATENATED MODULE: ./build/src/image/debian/unnamed-file.js





const PIECE = 64 * 1024;
class UnnamedFile {
    descriptor;
    end = 0;
    constructor(folder) {
        const path = (0,external_node_path_.join)(folder, 'contents');
        this.descriptor = orFull(() => (0,external_node_fs_.openSync)(path, 'wx+', 0o600));
        (0,external_node_fs_.unlinkSync)(path);
    }
    async add(length, pieces) {
        const start = this.end;
        this.end += length;
        let written = 0;
        for await (const piece of pieces) {
            if (piece.length > length - written)
                throw new Error('more bytes than were announced');
            this.write(piece, start + written);
            written += piece.length;
        }
        if (written !== length)
            throw new Error('fewer bytes than were announced');
        return {
            length,
            read: () => external_node_stream_.Readable.from(this.pieces(start, length), { objectMode: false }),
            readNow: () => this.read(start, length),
        };
    }
    close() {
        if (this.descriptor !== null)
            (0,external_node_fs_.closeSync)(this.descriptor);
        this.descriptor = null;
    }
    opened() {
        if (this.descriptor === null)
            throw new Error('the file is closed');
        return this.descriptor;
    }
    write(bytes, position) {
        for (let done = 0; done < bytes.length;)
            done += orFull(() => (0,external_node_fs_.writeSync)(this.opened(), bytes, done, bytes.length - done, position + done));
    }
    *pieces(start, length) {
        for (let done = 0; done < length; done += PIECE)
            yield this.read(start + done, Math.min(PIECE, length - done));
    }
    read(start, length) {
        const bytes = Buffer.allocUnsafe(length);
        for (let done = 0; done < length;) {
            const read = (0,external_node_fs_.readSync)(this.opened(), bytes, done, length - done, start + done);
            if (read === 0)
                throw new Error('the file is shorter than what was written');
            done += read;
        }
        return bytes;
    }
}
function orFull(call) {
    try {
        return call();
    }
    catch (error) {
        const full = ['ENOSPC', 'EDQUOT'].includes((0,thrown/* codeOf */.$N)(error));
        throw (full ? (0,disk_full/* diskFull */.x)('no space left on device', 'The packages could not be unpacked') : null) ?? error;
    }
}

;// CONCATENATED MODULE: ./build/src/image/debian/debian-base.js














async function ensureDebianBase(engine, runContext) {
    const made = await debianBaseOfRun(runContext);
    const { facts } = made;
    const found = await (0,inspect/* inspectImage */.mm)(engine, idOf(engine, facts));
    const cached = found !== null && isImageOf(engine, found, facts);
    const image = cached ? found : await loadBase(engine, made.archive(), runContext.signal);
    await engine.calls.tag(image.id, runContext.tag ?? labels/* DEBIAN_BASE_TAG */.fs);
    return { image, facts, cached };
}
const madeHere = new Map();
function debianBaseOfRun(runContext) {
    const { cacheFolder } = runContext;
    const before = madeHere.get(cacheFolder);
    if (before !== undefined)
        return before;
    const making = makeDebianBase(runContext);
    madeHere.set(cacheFolder, making);
    making.catch(() => madeHere.delete(cacheFolder));
    return making;
}
async function makeDebianBase(runContext) {
    await refuseOtherSystems();
    const { cacheFolder, environment, signal } = runContext;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(runContext.scratchFolder, 'base-image-'));
    const contents = new UnnamedFile(folder);
    try {
        const packages = await downloadPackages({
            ...{ environment, folder, cacheFolder },
            signal,
        });
        const rootfs = rootfsOf(await (0,settled/* settled */.g)(packages.map((one) => unpack(one, contents))));
        const architecture = packages.find(({ name }) => name === 'libc6')?.architecture ?? '';
        const layer = await layerOf(rootfs, architecture);
        const described = packages.map(({ name, version, architecture, sha256 }) => ({
            ...{ name, version, architecture, sha256 },
        }));
        const { configDigest, manifestDigest, diffId } = layer;
        const executables = executablesOf(rootfs);
        return {
            archive: layer.archive,
            facts: { configDigest, manifestDigest, diffId, packages: described, executables },
        };
    }
    catch (error) {
        contents.close();
        throw error;
    }
    finally {
        await (0,remove_folder/* removeFolder */.v$)(folder);
    }
}
async function loadBase(engine, archive, signal) {
    const result = await (0,engine_client/* call */.T1)(engine.client, ['load'], { stdin: archive.tar, timeoutMs: 300_000, signal });
    (0,cancelled/* refuseCancelled */.qM)(signal);
    if (result.exitCode !== 0) {
        const what = `${engine.name} did not take the base image made from packages`;
        throw (0,disk_full/* diskFull */.x)(result.stderr, what) ?? notLoaded(engine, (0,inspect/* lastLine */.fM)(result.stderr));
    }
    const image = await (0,inspect/* inspectImage */.mm)(engine, idOf(engine, archive));
    if (image === null || !isImageOf(engine, image, archive))
        throw notLoaded(engine, 'it holds another image afterwards');
    return image;
}
function idOf(engine, made) {
    return engine.facts.image_store === 'containerd' ? made.manifestDigest : made.configDigest;
}
function isImageOf(engine, image, made) {
    return image.id === idOf(engine, made) && image.diffIds.join() === made.diffId;
}
async function unpack(one, contents, program = 'dpkg-deb') {
    const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };
    const client = { program, globalArguments: [], environment };
    let entries = null;
    let cause = null;
    const onStdout = async (stdout) => {
        entries = await readPackageTar(stdout, contents).catch((error) => {
            if (error instanceof errors/* AttestationError */.L7)
                throw error;
            cause = error;
            return null;
        });
    };
    const options = { timeoutMs: 60_000, onStdout, stdin: one.bytes };
    const result = await (0,engine_client/* call */.T1)(client, ['--fsys-tarfile', '-'], options);
    if (result.exitCode === 0 && entries !== null)
        return entries;
    throw debian_base_unusable(one.name, (0,inspect/* lastLine */.fM)(result.stderr) || 'dpkg-deb ended before it was read whole', cause);
}
async function refuseOtherSystems() {
    const text = await (0,promises_.readFile)('/etc/os-release', 'utf8').catch(() => '');
    const id = /^ID="?([^"\n]*)"?$/m.exec(text)?.[1] ?? 'unknown';
    if (id === 'debian' || id === 'ubuntu')
        return;
    throw new errors/* AttestationError */.L7('base-packages-unsupported', `A base image can be made from the packages of Debian and Ubuntu only; this system is ${(0,errors/* printable */.g$)(id, 40)}.`);
}
function notLoaded(engine, why) {
    return new errors/* AttestationError */.L7('base-image-not-loaded', `${engine.name} did not take the base image made from packages: ${why}.`);
}
function debian_base_unusable(name, why, cause) {
    return new errors/* AttestationError */.L7('base-packages-unusable', `The package ${(0,errors/* printable */.g$)(name)} cannot be read: ${why}.`, { cause });
}


/***/ }),

/***/ 40802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile),
  R: () => (/* binding */ refuseNetwork)
});

// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/image/dockerfile/refused.js
var refused = __webpack_require__(67742);
;// CONCATENATED MODULE: ./build/src/image/dockerfile/copies.js

const MOST_COPIES = 16;
function copiesOfStages(instructions, stages) {
    const held = [];
    let copies = 0;
    for (const { line, keyword, flags, words } of instructions) {
        const name = flags.find((flag) => flag.startsWith(FROM))?.slice(FROM.length);
        if (keyword === 'FROM')
            held.push(heldBy(stages[held.length]?.from, held));
        if (keyword !== 'COPY' || name === undefined)
            continue;
        const more = (words.length - 1) * heldBy(stageCalled(name, stages), held);
        held.push((held.pop() ?? 0) + more);
        copies += more;
        if (copies > MOST_COPIES)
            throw (0,refused/* refused */.J5)(line, `is where stages take more than ${MOST_COPIES} sources from each other, those that hold others’ counted again`, 'Put the files into one folder of the stage, and copy that.');
    }
    return copies;
}
const FROM = '--from=';
function heldBy(from, held) {
    return typeof from === 'number' ? (held[from] ?? 1) : 1;
}
function stageCalled(name, stages) {
    if (/^[0-9]+$/.test(name))
        return Number(name);
    const at = stages.findIndex((stage) => stage.name === name);
    return at < 0 ? undefined : at;
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
;// CONCATENATED MODULE: ./build/src/image/dockerfile/instructions.js


const TAKES_JSON = new Map([
    ['RUN', 'shell'],
    ['CMD', 'shell'],
    ['ENTRYPOINT', 'shell'],
    ['COPY', 'words'],
    ['ADD', 'words'],
]);
const JSON_ESCAPED = /^\[[ \t]*(?:"(?:[^"\\\t]|\\["\\/bfnrt])*"[ \t]*(?:,[ \t]*"(?:[^"\\\t]|\\["\\/bfnrt])*"[ \t]*)*)?\]$/;
const JSON_PLAIN = /^\[[ \t]*(?:"[^"\\\t]*"[ \t]*(?:,[ \t]*"[^"\\\t]*"[ \t]*)*)?\]$/;
function readInstructions(text, lines) {
    const instructions = lines.map(instructionOf);
    const parsed = main.DockerfileParser.parse(text).getInstructions();
    for (const [at, line] of lines.entries()) {
        const instruction = instructions[at];
        const other = parsed[at];
        if (instruction === undefined || other === undefined || !readAlike(instruction, line, other))
            throw (0,refused/* refused */.J5)(line.first, 'can be read in more than one way');
    }
    if (parsed.length !== lines.length)
        throw (0,refused/* refused */.J5)(lines.at(-1)?.last ?? 1, 'is followed by something that can be read in more than one way');
    return instructions;
}
function instructionOf({ first, text }) {
    const [, written, rest = ''] = /^([A-Za-z]+)(?:[ \t]+(.*))?$/.exec(text) ?? [];
    if (written === undefined)
        throw (0,refused/* refused */.J5)(first, 'does not begin with an instruction');
    if (text.includes('<<'))
        throw (0,refused/* refused */.J5)(first, 'holds <<, which may begin a heredoc', 'Put the text into a file of the context.');
    const keyword = written.toUpperCase();
    const flags = [];
    let left = rest;
    for (let flag = FLAG.exec(left); flag !== null; flag = FLAG.exec(left)) {
        flags.push(flag[0].trimEnd());
        left = left.slice(flag[0].length);
    }
    const otherForm = TAKES_JSON.get(keyword) ?? 'words';
    const common = { line: first, keyword, flags, rest: left };
    if (TAKES_JSON.has(keyword) && left.startsWith('['))
        return { ...common, form: 'json', words: jsonStrings(first, left, otherForm) };
    const words = left === '' ? [] : otherForm === 'shell' ? [left] : left.split(/[ \t]+/);
    return { ...common, form: otherForm, words };
}
const FLAG = /^--[^ \t]*[ \t]*/;
function jsonStrings(line, text, otherForm) {
    if (!(otherForm === 'shell' ? JSON_ESCAPED : JSON_PLAIN).test(text))
        throw (0,refused/* refused */.J5)(line, 'begins like an array of strings and is not a plain one', 'Write ["a", "b"] without \\u escapes (COPY: without any) and with nothing after it; a command in shell form cannot begin with [.');
    return JSON.parse(text);
}
function readAlike({ keyword, flags, form, words }, line, other) {
    const { start, end } = other.getRange();
    if (other.getKeyword() !== keyword || start.line + 1 !== line.first || end.line + 1 !== line.last)
        return false;
    const its = other instanceof main.ModifiableInstruction ? other.getFlags().map(String) : [];
    if (its.join(' ') !== flags.join(' '))
        return false;
    if (form === 'shell' || (form === 'json' && line.text.includes('\\')))
        return true;
    return withoutBlanks(wordsOf(other, form)) === withoutBlanks(words);
}
function wordsOf(parsed, form) {
    if (form === 'json' && parsed instanceof main.JSONInstruction)
        return parsed.getJSONStrings().map((string) => string.getJSONValue());
    return parsed.getArguments().map((argument) => argument.getValue());
}
function withoutBlanks(words) {
    return words.map((word) => word.replaceAll(' ', '')).join(' ');
}

// EXTERNAL MODULE: ./build/src/image/dockerfile/lines.js
var dockerfile_lines = __webpack_require__(22517);
// EXTERNAL MODULE: ./build/src/image/dockerfile/words.js
var dockerfile_words = __webpack_require__(62375);
;// CONCATENATED MODULE: ./build/src/image/dockerfile/rules.js


const RULES = new Map([
    ['ARG', arg],
    ['FROM', from],
    ['WORKDIR', workdir],
    ['COPY', copy],
    ['USER', user],
    ['ENTRYPOINT', command],
    ['CMD', command],
    ['ENV', (instruction) => settings(instruction, dockerfile_words/* VARIABLE_NAME */.nN)],
    ['LABEL', (instruction) => settings(instruction, /^[A-Za-z0-9][A-Za-z0-9._/-]*$/)],
    ['RUN', run],
    ['ADD', add],
]);
const KNOWN = new Set([
    ...['ADD', 'EXPOSE', 'HEALTHCHECK', 'MAINTAINER', 'ONBUILD', 'SHELL', 'STOPSIGNAL', 'VOLUME'],
]);
function judge(instruction, reading) {
    const { keyword, line } = instruction;
    const rule = RULES.get(keyword);
    if (rule === undefined)
        throw (0,refused/* refused */.J5)(line, `has ${KNOWN.has(keyword) ? `the instruction ${keyword}` : 'a word that is not an instruction'}`, `Use only ${[...RULES.keys()].join(', ')}.`);
    if (reading.stages.length === 0 && keyword !== 'ARG' && keyword !== 'FROM')
        throw (0,refused/* refused */.J5)(line, `has ${keyword} before the first FROM`);
    rule(instruction, reading);
}
const BUILT_IN = /^(?:TARGET|BUILD|SOURCE_DATE_EPOCH$|CONTEXT_|BUILDKIT_)|_PROXY$/i;
function arg(instruction, { globals, stages }) {
    noFlags(instruction);
    const { line, words } = instruction;
    const [name = '', ...value] = (words[0] ?? '').split('=');
    if (words.length !== 1 || !dockerfile_words/* VARIABLE_NAME */.nN.test(name) || !dockerfile_words/* PLAIN_VALUE */.PJ.test(value.join('=')))
        throw (0,refused/* refused */.J5)(line, 'is not an ARG of the form NAME or NAME=value with a plain value');
    if (BUILT_IN.test(name))
        throw (0,refused/* refused */.J5)(line, `declares ${name}, which builders set themselves`);
    if (stages.length > 0)
        return;
    if (globals.has(name))
        throw (0,refused/* refused */.J5)(line, `declares ${name} a second time`);
    globals.set(name, value.length === 0 ? null : value.join('='));
}
function from(instruction, { globals, stages, current }) {
    current.hasGroup = false;
    noFlags(instruction);
    const { line, words } = instruction;
    const [image = '', as, name] = words;
    if (words.length !== 1 && !(words.length === 3 && as?.toUpperCase() === 'AS'))
        throw (0,refused/* refused */.J5)(line, 'is not a FROM of the form FROM image or FROM image AS name');
    if (name !== undefined)
        checkStageName(line, name, stages);
    stages.push({ name: name ?? null, from: beginning(line, image, globals, stages) });
    if (stages.length > MOST_STAGES)
        throw (0,refused/* refused */.J5)(line, `begins more than ${MOST_STAGES} stages`);
}
const MOST_STAGES = 32;
function checkStageName(line, name, stages) {
    if (!dockerfile_words/* STAGE_NAME */.rf.test(name) || name === 'scratch' || name === 'context')
        throw (0,refused/* refused */.J5)(line, `gives a stage the name ${name}`, 'Name a stage by lower-case letters and digits.');
    if (stages.some((stage) => stage.name === name))
        throw (0,refused/* refused */.J5)(line, `names a second stage ${name}`);
}
function beginning(line, image, globals, stages) {
    const argument = /^\$(?:\{([A-Za-z_][A-Za-z0-9_]*)\}|([A-Za-z_][A-Za-z0-9_]*))$/.exec(image);
    const name = argument?.[1] ?? argument?.[2];
    if (name === undefined) {
        const stage = stages.findIndex((earlier) => earlier.name === image);
        if (image === 'scratch' || stage >= 0)
            return stage >= 0 ? stage : 'scratch';
        return { reference: referenceOf(line, image), argument: null };
    }
    const value = globals.get(name);
    if (value === undefined)
        throw (0,refused/* refused */.J5)(line, `takes ${image}, which no ARG before it declares`);
    if (value === null && name !== 'BASE_IMAGE')
        throw (0,refused/* refused */.J5)(line, `takes ${image}, which has no default`);
    const isScratch = value === 'scratch' || value === null;
    return { reference: isScratch ? value : referenceOf(line, value), argument: name };
}
function referenceOf(line, image) {
    if (dockerfile_words/* REFERENCE */.gu.test(image))
        return image;
    throw (0,refused/* refused */.J5)(line, `takes the image ${image}, which is not a full reference`, 'Name an image with its registry, as docker.io/library/debian:13 or localhost/name:tag; engines complete short names differently.');
}
function workdir(instruction) {
    noFlags(instruction);
    const path = onlyWord(instruction);
    if (!dockerfile_words/* PLAIN_PATH */.Xc.test(path) || (path !== '/' && !isStraight(path)))
        throw (0,refused/* refused */.J5)(instruction.line, 'is not a WORKDIR with one absolute, straight path');
}
function isStraight(path) {
    const [root, ...parts] = path.split('/');
    return root === '' && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}
function user(instruction, { current }) {
    noFlags(instruction);
    const word = onlyWord(instruction);
    current.hasGroup = word.includes(':');
    if (!dockerfile_words/* USER */.m3.test(word))
        throw (0,refused/* refused */.J5)(instruction.line, 'is not a USER by number', 'Write USER 65532:65532, or another number: names are looked up in files of the image, by each builder in its own way.');
}
const CHOWN = /^--chown=[0-9]{1,10}:[0-9]{1,10}$/;
const CHMOD = /^--chmod=[0-7]{3,4}$/;
function copy(instruction, reading) {
    const { line, words } = instruction;
    const stages = instruction.flags.filter((flag) => flag.startsWith('--from='));
    checkFlags(instruction, [CHOWN, CHMOD, /^--from=/]);
    if (words.length < 2)
        throw (0,refused/* refused */.J5)(line, 'is not a COPY with a source and a destination');
    checkWords(instruction, stages[0] === undefined ? dockerfile_words/* PATH_PATTERN */.X8 : dockerfile_words/* PLAIN_PATH */.Xc, dockerfile_words/* PLAIN_PATH */.Xc);
    const last = words.at(-1) ?? '';
    if ((words.length > 2 || /[*?]/.test(words[0] ?? '')) && !last.endsWith('/'))
        throw (0,refused/* refused */.J5)(line, `copies several sources to ${last}`, 'End the destination in a slash; builders differ in what they make of several files under one name.');
    if (stages[0] === undefined)
        reading.sources.push(...words.slice(0, -1));
    else
        fromStage(line, stages[0].slice('--from='.length), reading);
}
function fromStage(line, name, { stages, networkNeeds, images }) {
    const earlier = stages.slice(0, -1);
    const known = /^(?:0|[1-9][0-9]?)$/.test(name)
        ? Number(name) < earlier.length
        : earlier.some((stage) => stage.name === name);
    if (known)
        return;
    if (!dockerfile_words/* REFERENCE */.gu.test(name))
        throw (0,refused/* refused */.J5)(line, `copies from ${name}, which is not an earlier stage`);
    images.push(name);
    networkNeeds.push({ line, why: `copies from the image ${name}`, image: name });
}
function add(instruction, { networkNeeds }) {
    const { line, words } = instruction;
    checkFlags(instruction, [
        CHOWN,
        CHMOD,
        /^--checksum=sha256:[0-9a-f]{64}$/,
        /^--keep-git-dir=(?:true|false)$/,
    ]);
    if (words.length < 2)
        throw (0,refused/* refused */.J5)(line, 'is not an ADD with a source and a destination');
    if (!words.slice(0, -1).every((word) => dockerfile_words/* ADDRESS */.BD.test(word)))
        throw (0,refused/* refused */.J5)(line, 'has ADD of something else than a plain address with http:// or https://', 'Use COPY for a file, and unpack an archive in a RUN.');
    checkWords(instruction, dockerfile_words/* ADDRESS */.BD, dockerfile_words/* PLAIN_PATH */.Xc);
    networkNeeds.push({ line, why: 'has ADD, which fetches addresses' });
}
const MEMBER = [
    'type=(?:bind|tmpfs|secret|ssh)',
    '(?:from|source|src|target|dst|destination|id|env)=[A-Za-z0-9:/._@-]+',
    '(?:readonly|ro|rw|readwrite|required)(?:=(?:true|false))?',
    '(?:mode|uid|gid)=[0-9]+',
    'size=[0-9]+[a-z]?',
].join('|');
const MOUNT = new RegExp(`^--mount=(?:${MEMBER})(?:,(?:${MEMBER}))*$`);
function run(instruction, { networkNeeds, sources, current, images, stages }) {
    const { line, flags, words } = instruction;
    checkFlags(instruction, [MOUNT], true);
    if (words.length === 0)
        throw (0,refused/* refused */.J5)(line, 'is a RUN without a command');
    if (!current.hasGroup)
        throw (0,refused/* refused */.J5)(line, 'is a RUN without a USER of two numbers before it in its stage', 'Write USER 0:0 before it, or the user and group that it needs.');
    if (flags.length === 0)
        return;
    sources.push('.');
    const earlier = stages.slice(0, -1).map((stage) => stage.name);
    const from = flags.flatMap((flag) => [...flag.matchAll(/[=,]from=([^,]+)/g)].map(([, name = '']) => name));
    for (const name of from.filter((each) => !earlier.includes(each))) {
        if (!dockerfile_words/* REFERENCE */.gu.test(name))
            throw (0,refused/* refused */.J5)(line, `mounts ${name}, which is neither an earlier stage’s own name nor an image’s`);
        images.push(name);
    }
    networkNeeds.push({ line, why: 'has RUN with a mount' });
}
function command(instruction) {
    noFlags(instruction);
    if (instruction.form !== 'json')
        throw (0,refused/* refused */.J5)(instruction.line, `has ${instruction.keyword} in shell form`, 'Write it as an array of strings: ["/path/of/the/program", "argument"].');
}
function settings(instruction, name) {
    noFlags(instruction);
    const { line, keyword, rest } = instruction;
    const pairs = pairsOf(rest);
    const fits = ([key, value]) => name.test(key) && (dockerfile_words/* PLAIN_VALUE */.PJ.test(value) || dockerfile_words/* QUOTED_VALUE */.DM.test(value));
    if (pairs === null || pairs.length === 0 || !pairs.every(fits))
        throw (0,refused/* refused */.J5)(line, `is not ${keyword} NAME=value with plain values, or values in double quotes`);
}
function pairsOf(text) {
    const pairs = [];
    const pair = /([^ \t="]+)=("[^"]*"|[^ \t"]*)(?:[ \t]+|$)/y;
    while (pair.lastIndex < text.length) {
        const found = pair.exec(text);
        if (found === null)
            return null;
        pairs.push([found[1] ?? '', found[2] ?? '']);
    }
    return pairs;
}
function onlyWord({ line, keyword, words }) {
    const [word] = words;
    if (word === undefined || words.length > 1)
        throw (0,refused/* refused */.J5)(line, `is not ${keyword} with one word`);
    return word;
}
function noFlags({ line, keyword, flags }) {
    const [flag] = flags;
    if (flag !== undefined)
        throw (0,refused/* refused */.J5)(line, `gives ${keyword} the flag ${flag}`, 'Leave the flag out.');
}
function checkFlags({ line, keyword, flags }, allowed, repeated = false) {
    for (const [at, flag] of flags.entries()) {
        const name = flag.split('=')[0];
        const again = !repeated && flags.slice(0, at).some((earlier) => earlier.split('=')[0] === name);
        if (again || !allowed.some((form) => form.test(flag)))
            throw (0,refused/* refused */.J5)(line, `gives ${keyword} the flag ${flag}`, 'Leave the flag out, or write it plainly.');
    }
}
function checkWords({ line, keyword, words }, source, destination) {
    const wrong = words.find((word, at) => !(at === words.length - 1 ? destination : source).test(word) || word.split('/').includes('..'));
    if (wrong === undefined)
        return;
    throw (0,refused/* refused */.J5)(line, `gives ${keyword} the word ${wrong}`, 'Use plain names: no quotes, escapes, variables, colons, blanks or two dots; * and ? only in a source of the context.');
}

;// CONCATENATED MODULE: ./build/src/image/dockerfile/dockerfile.js








const FEWER = 'Write fewer instructions.';
function parseDockerfile(text) {
    const { frontend, lines } = (0,dockerfile_lines/* dockerfileLines */.S)(text);
    const instructions = readInstructions(text, lines);
    const next = instructions[dockerfile_lines/* DOCKERFILE_LIMITS */._.instructions];
    if (next !== undefined)
        throw (0,refused/* refused */.J5)(next.line, `is behind ${dockerfile_lines/* DOCKERFILE_LIMITS */._.instructions} instructions`, FEWER);
    refuseManyParts(instructions);
    const reading = {
        ...{ globals: new Map(), stages: [], current: { hasGroup: false } },
        ...{ sources: [], networkNeeds: [], images: [] },
    };
    if (frontend !== null) {
        reading.networkNeeds.push({ line: 1, why: 'needs a builder that is fetched' });
        reading.sources.push('.');
    }
    judgeAll(instructions, reading);
    const { stages, networkNeeds } = reading;
    const stageCopies = copiesOfStages(instructions, stages);
    if (stages.length === 0)
        throw (0,refused/* refused */.J5)(1, 'begins a file without FROM');
    const { base, takesBaseImage } = baseBelow(stages);
    const otherImages = [...new Set(stages.flatMap(referencesOf))].filter((image) => image !== base);
    networkNeeds.push(...unpinnedImages(instructions, stages, base));
    const keywords = new Set(instructions.map(({ keyword }) => keyword));
    return {
        text,
        sha256: (0,digest/* sha256Of */.Bj)(text),
        frontend,
        instructions,
        stages,
        base,
        takesBaseImage,
        otherImages,
        images: [...new Set([base, ...otherImages, ...reading.images, frontend].filter(isImage))],
        sources: [...new Set(reading.sources)],
        takes: reading.sources,
        stageCopies,
        patternCharacters: reading.sources.filter(isPattern).join('').length,
        runs: keywords.has('RUN'),
        variable: variableInputs(keywords, frontend, networkNeeds),
        networkNeeds: networkNeeds.sort((a, b) => a.line - b.line),
    };
}
function refuseManyParts(instructions) {
    const found = { variables: 0, parts: 0, sources: 0 };
    for (const instruction of instructions) {
        const { line, keyword, words } = instruction;
        const ofThis = partsOf(instruction);
        found.parts += ofThis;
        if (['ARG', 'ENV'].includes(keyword))
            found.variables += ofThis;
        if (['COPY', 'ADD'].includes(keyword))
            found.sources += words.length - 1;
        for (const [what, most] of MOST_PARTS)
            if (found[what] > most)
                throw (0,refused/* refused */.J5)(line, `is where the Dockerfile has more than ${most} ${IN_WORDS[what]}`, FEWER_PARTS);
    }
}
const { variables, parts, sources } = dockerfile_lines/* DOCKERFILE_LIMITS */._;
const MOST_PARTS = [
    ['variables', variables],
    ['parts', parts],
    ['sources', sources],
];
const IN_WORDS = {
    variables: 'variables',
    parts: 'words and parts of paths',
    sources: 'sources of COPY and ADD',
};
const FEWER_PARTS = 'Name a folder instead of its files, and fewer variables and labels.';
function partsOf({ keyword, form, words, rest }) {
    if (keyword === 'ENV' || keyword === 'LABEL')
        return pairsOf(rest)?.length ?? words.length;
    if (form === 'shell')
        return 0;
    return keyword === 'ARG' ? words.length : words.reduce((sum, word) => sum + word.split('/').length, 0);
}
function isPattern(source) {
    return /[*?]/.test(source);
}
function isImage(reference) {
    return reference !== null && reference !== 'scratch';
}
const MOST_REFUSALS = 8;
function judgeAll(instructions, reading) {
    const refusals = [];
    for (const instruction of instructions) {
        try {
            judge(instruction, reading);
        }
        catch (error) {
            if (!(error instanceof refused/* DockerfileRefusal */.bj))
                throw error;
            refusals.push(error);
            if (instruction.keyword === 'FROM' || instruction.keyword === 'ARG')
                break;
            if (refusals.length === MOST_REFUSALS)
                break;
        }
    }
    if (refusals.length > 0)
        throw (0,refused/* refusedTogether */.nb)(refusals);
}
function baseBelow(stages) {
    let from = stages.at(-1)?.from ?? 'scratch';
    while (typeof from === 'number')
        from = stages[from]?.from ?? 'scratch';
    if (from === 'scratch')
        return { base: 'scratch', takesBaseImage: false };
    return { base: from.reference, takesBaseImage: from.argument === 'BASE_IMAGE' };
}
function referencesOf({ from }) {
    if (typeof from !== 'object' || from.reference === null || from.reference === 'scratch')
        return [];
    return [from.reference];
}
function unpinnedImages(instructions, stages, base) {
    const begins = instructions.filter(({ keyword }) => keyword === 'FROM');
    return stages.flatMap((stage, at) => referencesOf(stage)
        .filter((image) => image !== base && !(0,dockerfile_words/* isPinned */.T4)(image))
        .map((image) => ({
        line: begins[at]?.line ?? 1,
        why: `takes the image ${image}, which is neither the base nor named by digest`,
        image,
    })));
}
function variableInputs(keywords, frontend, networkNeeds) {
    const found = [];
    if (keywords.has('RUN'))
        found.push('run-instruction');
    if (keywords.has('ADD'))
        found.push('add-instruction');
    if (networkNeeds.some(({ image }) => image !== undefined && !(0,dockerfile_words/* isPinned */.T4)(image)))
        found.push('unpinned-image');
    if (frontend !== null)
        found.push('frontend');
    return found;
}
function refuseNetwork({ networkNeeds }) {
    if (networkNeeds.length === 0)
        return;
    const needs = networkNeeds
        .slice(0, MOST_REFUSALS)
        .map(({ line, why }) => `line ${line} ${(0,errors/* printable */.g$)(why, 160)}`);
    throw new errors/* AttestationError */.L7('build-network-closed', `The build has no network, and ${needs.join('; ')}.`);
}


/***/ }),

/***/ 22517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ dockerfileLines),
/* harmony export */   _: () => (/* binding */ DOCKERFILE_LIMITS)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67742);


const DOCKERFILE_LIMITS = {
    ...{ bytes: 64 * 1024, lines: 2000, lineLength: 4096, instructions: 200 },
    ...{ variables: 256, parts: 2000, sources: 200 },
};
const DIRECTIVES = ['syntax', 'escape', 'check', 'platform'];
const PINNED_FRONTEND = /^# ?syntax=([a-z0-9][a-z0-9._/:-]*@sha256:[0-9a-f]{64})$/;
const MAY_CONTINUE = /^(run|env|label)[ \t]/i;
function dockerfileLines(text) {
    if (Buffer.byteLength(text) > DOCKERFILE_LIMITS.bytes)
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(1, `begins a file of more than ${DOCKERFILE_LIMITS.bytes} bytes`, SMALLER);
    const physical = text.split('\n', DOCKERFILE_LIMITS.lines + 1);
    if (physical.length > DOCKERFILE_LIMITS.lines)
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(DOCKERFILE_LIMITS.lines, 'is not the last one that a Dockerfile may have', SMALLER);
    physical.forEach(checkCharacters);
    const lines = [];
    let frontend = null;
    for (let at = 0; at < physical.length; at += 1) {
        const line = trimmed(physical[at]);
        if (line === '')
            continue;
        if (line.startsWith('#')) {
            frontend = commentOf(line, at + 1) ?? frontend;
            continue;
        }
        const joined = continued(physical, at);
        lines.push(joined);
        at = joined.last - 1;
    }
    return { frontend, lines };
}
const SMALLER = 'Make the Dockerfile smaller; what an image needs can lie in files of the context.';
function trimmed(line) {
    return (line ?? '').replace(/^[ \t]+/, '').trimEnd();
}
function checkCharacters(line, at) {
    if (line.length > DOCKERFILE_LIMITS.lineLength)
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(at + 1, `is longer than ${DOCKERFILE_LIMITS.lineLength} characters`, SMALLER);
    const isComment = /^[ \t]*#/.test(line);
    const other = isComment ? /[^\p{L}\p{M}\p{N}\p{P}\p{S} \t]/u.exec(line) : /[^\x20-\x7e\t]/u.exec(line);
    if (other === null)
        return;
    const code = (other[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(at + 1, `holds the character U+${code}`, 'Write instructions in printable ASCII with line feeds only (no CR, no byte order mark).');
}
function commentOf(line, number) {
    if (line.endsWith('\\'))
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(number, 'is a comment that ends in a backslash', 'Remove the backslash.');
    const body = line.replace(/^#[ \t]*/, '').toLowerCase();
    const directive = DIRECTIVES.find((name) => body.startsWith(name) && /^[ \t]*=/.test(body.slice(name.length)));
    if (directive === undefined)
        return null;
    const pinned = PINNED_FRONTEND.exec(line)?.[1];
    if (directive === 'syntax' && pinned === undefined)
        throw unpinned(line);
    if (directive === 'syntax' && pinned !== undefined && number === 1)
        return pinned;
    throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(number, `is a comment that a builder may take for the directive ${directive}`, 'Remove the comment, or word it without the equals sign.');
}
function continued(physical, at) {
    const pieces = [];
    let last = at;
    let piece = physical[at] ?? '';
    while (piece.trimEnd().endsWith('\\')) {
        const next = trimmed(physical[last + 1]);
        if (!MAY_CONTINUE.test(trimmed(physical[at])))
            throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(last + 1, 'is continued; only RUN, ENV and LABEL may be', 'Write it on one line.');
        if (!piece.endsWith(' \\') && !piece.endsWith('\t\\'))
            throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(last + 1, 'does not end in a blank and one backslash', ENDS);
        if (next === '' || next.startsWith('#'))
            throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(last + 1, 'is continued by a comment, an empty line or nothing', ENDS);
        last += 1;
        pieces.push(piece.slice(0, -1));
        piece = physical[last] ?? '';
    }
    return { first: at + 1, last: last + 1, text: trimmed(pieces.join('') + piece) };
}
const ENDS = 'End a line that goes on in a blank and a backslash, and let the next line be the rest of the command.';
function unpinned(line) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('dockerfile-frontend-unpinned', `The Dockerfile names its builder by \`# syntax=\` without a digest (${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line, 120)}).`);
}


/***/ }),

/***/ 98927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19809);
/* harmony import */ var _context_published_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58821);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40802);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22517);





async function readDockerfile(path) {
    const bytes = await bytesOf(path);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw unreadable(path, 'is not UTF-8 text', cause);
    }
    refuseSecret(text);
    return (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDockerfile */ .A)(text);
}
function refuseSecret(text) {
    if (!(0,_context_published_text_js__WEBPACK_IMPORTED_MODULE_2__/* .publishesSecret */ .A)(text))
        return;
    const message = 'The Dockerfile holds what looks like a private key, a token or a login, and the evidence would publish it.';
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('dockerfile-secret', message);
}
async function bytesOf(path) {
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileAt */ ._T)(path, _lines_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCKERFILE_LIMITS */ ._.bytes);
    switch (read.kind) {
        case 'bytes':
            if (read.bytes.length === 0)
                throw unreadable(path, 'is empty');
            return read.bytes;
        case 'missing':
        case 'folder':
            throw missing(path);
        case 'unsafe':
            throw unreadable(path, 'is not a regular file');
        case 'link':
            throw unreadable(path, 'is a link, or lies behind one');
        case 'unreadable':
            throw unreadable(path, 'cannot be read');
        case 'too-large':
            throw unreadable(path, 'is larger than 64 KiB');
    }
}
function missing(path) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('dockerfile-missing', `There is no Dockerfile at ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}.`);
}
function unreadable(path, why, cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('dockerfile-unreadable', `The Dockerfile ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)} ${why}.`, {
        cause,
    });
}


/***/ }),

/***/ 67742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   bj: () => (/* binding */ DockerfileRefusal),
/* harmony export */   nb: () => (/* binding */ refusedTogether)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

class DockerfileRefusal extends _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7 {
    line;
    why;
    advice;
    constructor(line, why, advice) {
        super('dockerfile-refused', sentence([line], why), { advice });
        this.line = line;
        this.why = why;
        this.advice = advice;
    }
}
function refused(line, why, advice = FORMS) {
    return new DockerfileRefusal(line, why, advice);
}
const FORMS = 'Write the line in a known form; the builder might read this one in another way.';
function refusedTogether(refusals) {
    const lines = new Map();
    for (const { why, line } of refusals)
        lines.set(why, [...(lines.get(why) ?? []), line]);
    const message = [...lines].map(([why, each]) => sentence(each, why)).join(' ');
    const advice = [...new Set(refusals.map((each) => each.advice))].join(' ');
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('dockerfile-refused', message, { advice });
}
function sentence(lines, why) {
    const which = lines.length === 1 ? `Line ${lines[0]}` : `Each of the lines ${lines.join(', ')}`;
    return `${which} of the Dockerfile ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(why, 240)}.`;
}


/***/ }),

/***/ 62375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ ADDRESS),
/* harmony export */   DM: () => (/* binding */ QUOTED_VALUE),
/* harmony export */   PJ: () => (/* binding */ PLAIN_VALUE),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   X8: () => (/* binding */ PATH_PATTERN),
/* harmony export */   Xc: () => (/* binding */ PLAIN_PATH),
/* harmony export */   gu: () => (/* binding */ REFERENCE),
/* harmony export */   m3: () => (/* binding */ USER),
/* harmony export */   nN: () => (/* binding */ VARIABLE_NAME),
/* harmony export */   rf: () => (/* binding */ STAGE_NAME)
/* harmony export */ });
const PLAIN = 'A-Za-z0-9._/@+~=,%\\-';
const PLAIN_PATH = new RegExp(`^[A-Za-z0-9._/@+~%][${PLAIN}]*$`);
const PATH_PATTERN = new RegExp(`^[A-Za-z0-9._/@+~%*?][${PLAIN}*?]*$`);
const ADDRESS = new RegExp(`^https?://[A-Za-z0-9][${PLAIN}:&#?*]*$`);
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const PLAIN_VALUE = new RegExp(`^[${PLAIN}:]*$`);
const QUOTED_VALUE = /^"[^"$\\`]*"$/;
const USER = /^[0-9]{1,10}(?::[0-9]{1,10})?$/;
const STAGE_NAME = /^[a-z][a-z0-9_-]*$/;
const HOST = '(?:localhost|[a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?::[0-9]{1,5})?';
const NAME = '(?:/[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*)+';
const REFERENCE = new RegExp(`^${HOST}${NAME}(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$`);
const PINNED = /@sha256:[0-9a-f]{64}$/;
function isPinned(reference) {
    return PINNED.test(reference);
}


/***/ }),

/***/ 70541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $$: () => (/* binding */ bytesOf),
  ci: () => (/* binding */ layerEntries),
  HD: () => (/* binding */ readable)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/image/context/secret-names.js
var secret_names = __webpack_require__(14726);
;// CONCATENATED MODULE: ./build/src/image/inventory/elf.js
const HEAD_BYTES = 4096;
const PT_INTERP = 3;
const [ET_EXEC, ET_DYN] = [2, 3];
const [CLASS_32, CLASS_64] = [1, 2];
const [LITTLE, BIG] = [1, 2];
function programKind(head) {
    if (head.length >= 2 && head.toString('latin1', 0, 2) === '#!')
        return { program: 'script', startable: false };
    if (head.length < 4 || head.toString('latin1', 0, 4) !== '\x7fELF')
        return { program: 'none', startable: false };
    return { program: 'elf', startable: isStartable(head) };
}
function isStartable(head) {
    const [bits, order] = [head[4], head[5]];
    if ((bits !== CLASS_32 && bits !== CLASS_64) || (order !== LITTLE && order !== BIG))
        return true;
    const wide = bits === CLASS_64;
    if (head.length < (wide ? 64 : 52))
        return true;
    const half = (at) => (order === LITTLE ? head.readUInt16LE(at) : head.readUInt16BE(at));
    const word = (at) => (order === LITTLE ? head.readUInt32LE(at) : head.readUInt32BE(at));
    const address = (at) => {
        if (!wide)
            return word(at);
        const value = order === LITTLE ? head.readBigUInt64LE(at) : head.readBigUInt64BE(at);
        return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
    };
    const type = half(16);
    if (type !== ET_EXEC && type !== ET_DYN)
        return false;
    if (address(24) !== 0)
        return true;
    const table = address(wide ? 32 : 28);
    const [size, count] = [half(wide ? 54 : 42), half(wide ? 56 : 44)];
    if (count > 0 && (size === 0 || table + size * count > head.length))
        return true;
    return Array.from({ length: count }, (_, at) => word(table + at * size)).includes(PT_INTERP);
}

// EXTERNAL MODULE: ./build/src/image/inventory/tar-gate.js
var tar_gate = __webpack_require__(70471);
// EXTERNAL MODULE: ./build/src/image/inventory/unreadable.js
var unreadable = __webpack_require__(5133);
;// CONCATENATED MODULE: ./build/src/image/inventory/layer-entries.js







const TYPES = {
    file: 'file',
    'hard-link': 'link',
    'symbolic-link': 'symlink',
    folder: 'directory',
};
async function layerEntries(tar, budget) {
    const { extract } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const gate = new tar_gate/* TarGate */.N(budget);
    const reader = extract();
    const source = external_node_stream_.Readable.from(gated(tar, gate), { objectMode: false });
    source.once('error', (error) => reader.destroy(error));
    source.pipe(reader);
    const entries = [];
    try {
        for await (const entry of reader) {
            const known = gate.shift();
            if (known === undefined || !agree(known, entry.header))
                throw (0,unreadable/* unreadable */.O$)('two readers see different entries in a layer');
            entries.push({
                ...known,
                content: known.type === 'file' ? await contentOf(bytesOf(entry), known) : null,
            });
            entry.resume();
        }
    }
    finally {
        source.destroy();
    }
    if (gate.shift() !== undefined)
        throw (0,unreadable/* unreadable */.O$)('two readers see different entries in a layer');
    return entries;
}
async function* gated(tar, gate) {
    for await (const piece of tar) {
        gate.add(piece);
        yield piece;
    }
    gate.end();
}
async function* readable(tar, budget) {
    const gate = new tar_gate/* TarGate */.N(budget);
    for await (const piece of tar) {
        gate.add(piece);
        while (gate.shift() !== undefined)
            ;
        yield piece;
    }
    gate.end();
}
function agree(known, header) {
    return (header.name === known.name &&
        header.type === TYPES[known.type] &&
        (header.size ?? 0) === known.size &&
        (header.linkname ?? '') === known.linkname &&
        ((header.mode ?? 0) & 0o7777) === known.mode);
}
async function contentOf(entry, { name, size }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const head = [];
    let read = 0;
    for await (const piece of entry) {
        if (read < HEAD_BYTES)
            head.push(piece.subarray(0, HEAD_BYTES - read));
        hash.update(piece);
        read += piece.length;
    }
    const sha256 = `sha256:${hash.digest('hex')}`;
    if (read !== size || !(0,digest/* isSha256 */._h)(sha256))
        throw (0,unreadable/* unreadable */.O$)(`the file ${(0,secret_names/* shownName */.HD)(name)} is cut off`);
    return { sha256, ...programKind(Buffer.concat(head)) };
}
async function* bytesOf(entry) {
    for await (const piece of entry) {
        if (!(piece instanceof Uint8Array))
            throw new TypeError('not bytes');
        yield piece;
    }
}


/***/ }),

/***/ 1806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ paxRecords)
/* harmony export */ });
/* harmony import */ var _context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14726);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5133);


const XATTR = 'SCHILY.xattr.';
const IGNORED = new Set(['uname', 'gname', 'mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime']);
const KEYS = new Set(['path', 'linkpath', 'size', 'uid', 'gid', ...IGNORED]);
const [BLANK, EQUALS, LINE_END] = [0x20, 0x3d, 0x0a];
const CAPABILITIES = 'security.capability';
function paxRecords(body) {
    const values = new Map();
    for (let rest = body; rest.length > 0;) {
        const { key, value, length } = record(rest);
        if (!KEYS.has(key) && !isKnownXattr(key))
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(`the PAX record ${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(key)} is unknown`);
        if (values.has(key))
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(`the PAX record ${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(key)} is there twice`);
        if (value.length === 0 && !key.startsWith(XATTR) && !IGNORED.has(key))
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(`the PAX record ${key} is empty`);
        if (value.includes(0) && !key.startsWith(XATTR))
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(`the PAX record ${key} holds a NUL`);
        values.set(key, value);
        rest = rest.subarray(length);
    }
    return {
        keys: new Set(values.keys()),
        path: values.get('path') ?? null,
        linkpath: values.get('linkpath') ?? null,
        size: decimal(values, 'size'),
        uid: decimal(values, 'uid'),
        gid: decimal(values, 'gid'),
        xattrs: new Map([...values].flatMap(([key, value]) => key.startsWith(XATTR) ? [[key.slice(XATTR.length), value.toString('hex')]] : [])),
    };
}
function record(rest) {
    const blank = rest.indexOf(BLANK);
    const digits = rest.toString('latin1', 0, Math.max(0, Math.min(blank, 10)));
    const length = /^[1-9]\d*$/.test(digits) && blank < 10 ? Number(digits) : 0;
    const equals = rest.indexOf(EQUALS, blank);
    const whole = length <= rest.length && rest[length - 1] === LINE_END;
    if (!whole || equals === -1 || equals >= length - 1)
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)('a PAX record is not whole');
    return {
        key: rest.toString('latin1', blank + 1, equals),
        value: Buffer.from(rest.subarray(equals + 1, length - 1)),
        length,
    };
}
function isKnownXattr(key) {
    return key === `${XATTR}${CAPABILITIES}`;
}
function decimal(values, key) {
    const text = values.get(key)?.toString('latin1');
    if (text === undefined)
        return null;
    const value = /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(value))
        return value;
    throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(`the PAX record ${key} is not a number`);
}


/***/ }),

/***/ 70471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ WHITEOUT),
/* harmony export */   N: () => (/* binding */ TarGate)
/* harmony export */ });
/* harmony import */ var _context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14726);
/* harmony import */ var _pax_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1806);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(513);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5133);




const MAX_EXTENDED = 1024 * 1024;
const WHITEOUT = '.wh.';
const NO_XATTRS = new Map();
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
class TarGate {
    budget;
    entries = [];
    rest = [];
    restBytes = 0;
    needed = 0;
    skip = 0;
    ended = false;
    pax = null;
    longName = null;
    longLink = null;
    constructor(budget) {
        this.budget = budget;
    }
    shift() {
        return this.entries.shift();
    }
    add(piece) {
        this.budget.addBytes(piece.length);
        this.rest.push(piece);
        this.restBytes += piece.length;
        if (this.restBytes < this.needed)
            return;
        this.needed = 0;
        let bytes = this.rest.length === 1 ? piece : Buffer.concat(this.rest);
        for (;;) {
            const passed = Math.min(this.skip, bytes.length);
            this.skip -= passed;
            bytes = bytes.subarray(passed);
            if (bytes.length < _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE)
                break;
            const taken = this.header(bytes);
            if (taken === 0)
                break;
            bytes = bytes.subarray(taken);
        }
        this.rest = bytes.length === 0 ? [] : [bytes];
        this.restBytes = bytes.length;
    }
    end() {
        const pending = this.pax ?? this.longName ?? this.longLink;
        if (this.restBytes > 0 || this.skip > 0 || pending !== null)
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('a layer is cut off');
    }
    header(bytes) {
        if (this.ended)
            return padded(bytes);
        const block = bytes.subarray(0, _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE);
        if ((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .isZero */ .be)(block)) {
            this.ended = true;
            return _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE;
        }
        const header = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .rawHeader */ .GY)(block);
        if (header.type !== 'pax' && header.type !== 'long-name' && header.type !== 'long-link') {
            this.entry(header, header.type);
            return _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE;
        }
        if (header.size > MAX_EXTENDED)
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('an extended header is larger than 1 MiB');
        const end = _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE + header.size;
        if (bytes.length < end) {
            this.needed = end;
            return 0;
        }
        this.extended(header.type, Buffer.from(bytes.subarray(_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE, end)));
        this.skip = padding(header.size);
        return end;
    }
    extended(type, body) {
        const gnu = this.longName !== null || this.longLink !== null;
        const twice = type === 'pax' ? this.pax !== null || gnu : this.pax !== null || this.held(type) !== null;
        if (twice)
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('an entry has two extended headers of one purpose');
        if (type === 'pax')
            this.pax = (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .paxRecords */ .Q)(body);
        else if (type === 'long-name')
            this.longName = longString(body);
        else
            this.longLink = longString(body);
    }
    held(type) {
        return type === 'long-name' ? this.longName : this.longLink;
    }
    entry(header, type) {
        const { pax } = this;
        const name = text(pax?.path ?? this.longName ?? header.name, () => 'the name of an entry');
        const shown = () => (0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name);
        const entry = {
            type,
            name,
            linkname: text(pax?.linkpath ?? this.longLink ?? header.linkname, () => `the target of ${shown()}`),
            mode: header.mode,
            uid: pax?.uid ?? header.uid,
            gid: pax?.gid ?? header.gid,
            size: pax?.size ?? header.size,
            xattrs: pax?.xattrs ?? NO_XATTRS,
        };
        this.budget.addEntry(textOf(entry));
        [this.pax, this.longName, this.longLink] = [null, null, null];
        this.entries.push(checked(entry, shown));
        this.skip = entry.size + padding(entry.size);
    }
}
function padded(bytes) {
    const whole = bytes.length - (bytes.length % _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE);
    if (!(0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .isZero */ .be)(bytes.subarray(0, whole)))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('a layer goes on after its end');
    return whole;
}
function textOf({ name, linkname, xattrs }) {
    const attributes = [...xattrs].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + value.length, 0);
    return Buffer.byteLength(name) + Buffer.byteLength(linkname) + attributes;
}
function checked(entry, shown) {
    const { type, name, linkname, size, uid, gid } = entry;
    if (name === '')
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('an entry has no name');
    if (type !== 'file' && size !== 0)
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`${shown()} is not a file and has a size`);
    if (type !== 'folder' && name.endsWith('/'))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`${shown()} is named like a folder and is not one`);
    const isLink = type === 'hard-link' || type === 'symbolic-link';
    if (isLink ? linkname === '' : linkname !== '' && !isWhiteout(entry))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`${shown()} has ${isLink ? 'no' : 'a'} link target`);
    if (uid > _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ID */ .rc || gid > _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ID */ .rc)
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`${shown()} has an owner that no system has`);
    return entry;
}
function isWhiteout({ type, name }) {
    return type === 'file' && name.slice(name.lastIndexOf('/') + 1).startsWith(WHITEOUT);
}
function longString(body) {
    const end = body.indexOf(0);
    const value = end === -1 ? body : body.subarray(0, end);
    if (value.length === 0 || !(0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .isZero */ .be)(body.subarray(value.length)))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('a GNU long name is not one string');
    return value;
}
function text(bytes, what) {
    try {
        return UTF_8.decode(bytes);
    }
    catch {
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`${what()} is not UTF-8 (${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(bytes.toString('latin1'))})`);
    }
}
function padding(size) {
    return (_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE - (size % _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE)) % _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE;
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ rawHeader),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   rc: () => (/* binding */ MAX_ID)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _context_secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14726);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5133);



const BLOCK = 512;
const TYPES = {
    0: 'file',
    48: 'file',
    49: 'hard-link',
    50: 'symbolic-link',
    53: 'folder',
    120: 'pax',
    76: 'long-name',
    75: 'long-link',
};
const DEVICES = [51, 52];
const PIPE = 54;
const TYPE_BITS = {
    file: 0o100000,
    'hard-link': 0o100000,
    'symbolic-link': 0o120000,
    folder: 0o040000,
};
const PERMISSIONS = 0o7777;
const MAX_ID = 0xffff_fffe;
const NAME = [0, 100];
const MODE = [100, 8];
const UID = [108, 8];
const GID = [116, 8];
const SIZE = [124, 12];
const CHECKSUM = [148, 8];
const TYPE = 156;
const LINKNAME = [157, 100];
const MAGIC = [257, 8];
const DEVICE_MAJOR = [329, 8];
const DEVICE_MINOR = [337, 8];
const PREFIX = [345, 155];
const AFTER_GNU = [345, 167];
const AFTER_USTAR = [500, 12];
function rawHeader(block) {
    if (octal(field(block, CHECKSUM)) !== checksum(block))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('a tar header has a wrong checksum');
    const format = formatOf(block);
    const flag = block[TYPE] ?? 0;
    const type = TYPES[flag];
    const name = nameOf(block, format);
    const shown = () => (0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(name.toString('utf8'));
    if (DEVICES.includes(flag))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`${shown()} is a device`);
    if (flag === PIPE)
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`${shown()} is a named pipe`);
    if (type === undefined)
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`the entry ${shown()} has type "${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(String.fromCharCode(flag))}"`);
    const header = {
        type,
        format,
        name,
        linkname: string(field(block, LINKNAME)),
        mode: modeOf(block, type, shown),
        uid: number(block, UID, () => `the owner of ${shown()}`, MAX_ID),
        gid: number(block, GID, () => `the group of ${shown()}`, MAX_ID),
        size: number(block, SIZE, () => `the size of ${shown()}`, Number.MAX_SAFE_INTEGER),
    };
    for (const part of [DEVICE_MAJOR, DEVICE_MINOR])
        number(block, part, () => `the device of ${shown()}`, 0xffff_ffff);
    if ((type === 'pax') !== (format === 'ustar') && (type === 'pax' || type.startsWith('long-')))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`the extended header ${shown()} is not of its own format`);
    return header;
}
function formatOf(block) {
    const magic = field(block, MAGIC).toString('latin1');
    if (magic === 'ustar\x0000') {
        if (!isZero(field(block, AFTER_USTAR)))
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('a tar header is not plain ustar');
        return 'ustar';
    }
    if (magic === 'ustar  \x00') {
        if (!isZero(field(block, AFTER_GNU)))
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('a GNU tar header holds more than its name');
        return 'gnu';
    }
    throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('a tar header has neither the ustar nor the GNU magic');
}
function nameOf(block, format) {
    const name = string(field(block, NAME));
    const prefix = format === 'ustar' ? string(field(block, PREFIX)) : Buffer.alloc(0);
    return prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]);
}
function modeOf(block, type, shown) {
    const mode = octal(field(block, MODE));
    const typeBits = mode === null ? -1 : mode - (mode & PERMISSIONS);
    if (mode === null || (typeBits !== 0 && typeBits !== TYPE_BITS[type]))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`the mode of ${shown()} is not one of its type`);
    return mode & PERMISSIONS;
}
function number(block, which, what, most) {
    const bytes = field(block, which);
    const value = bytes[0] === 0x80 ? base256(bytes) : octal(bytes);
    if (value === null || value > most)
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`${what()} is not a number that every reader reads alike`);
    return value;
}
const OCTAL = /^ *([0-7]*)[ \0]*$/;
function octal(bytes) {
    const digits = OCTAL.exec(bytes.toString('latin1'))?.[1];
    return digits === undefined ? null : Number.parseInt(digits || '0', 8);
}
function base256(bytes) {
    let value = 0;
    for (const byte of bytes.subarray(1))
        value = value * 256 + byte;
    return Number.isSafeInteger(value) ? value : null;
}
function checksum(block) {
    const [start, length] = CHECKSUM;
    let sum = length * 0x20;
    for (let at = 0; at < BLOCK; at += 1)
        if (at < start || at >= start + length)
            sum += block[at] ?? 0;
    return sum;
}
function field(block, [offset, length]) {
    return block.subarray(offset, offset + length);
}
function string(bytes) {
    const end = bytes.indexOf(0);
    return Buffer.from(end === -1 ? bytes : bytes.subarray(0, end));
}
const ZEROS = Buffer.alloc(64 * 1024);
function isZero(bytes) {
    for (let at = 0; at < bytes.length; at += ZEROS.length) {
        const part = bytes.subarray(at, at + ZEROS.length);
        if (!ZEROS.subarray(0, part.length).equals(part))
            return false;
    }
    return true;
}


/***/ }),

/***/ 5133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Xq: () => (/* binding */ IMAGE_LIMITS),
/* harmony export */   __: () => (/* binding */ Budget)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function unreadable(why, cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('image-unreadable', `The image's content cannot be known for certain: ${why}.`, { cause });
}
const IMAGE_LIMITS = {
    bytes: 4 * 1024 ** 3,
    entries: 40_000,
    text: 4 * 1024 ** 2,
};
class Budget {
    limits;
    bytes = 0;
    entries = 0;
    text = 0;
    constructor(limits = IMAGE_LIMITS) {
        this.limits = limits;
    }
    get read() {
        return this.entries;
    }
    addBytes(count) {
        this.bytes += count;
        if (this.bytes > this.limits.bytes)
            throw unreadable(`its layers have more than ${this.limits.bytes} bytes`);
    }
    addEntry(text) {
        this.entries += 1;
        this.text += text;
        if (this.entries > this.limits.entries)
            throw unreadable(`its layers have more than ${this.limits.entries} entries`);
        if (this.text > this.limits.text)
            throw unreadable(`its layers have more than ${this.limits.text} bytes of names and attributes`);
    }
}


/***/ }),

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ARCHITECTURE)
/* harmony export */ });
const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
const ARCHITECTURE = ARCHITECTURES[process.arch] ?? process.arch;


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   dU: () => (/* binding */ parseIdMap),
/* harmony export */   f0: () => (/* binding */ cgroupPaths),
/* harmony export */   i$: () => (/* binding */ parseStatus),
/* harmony export */   iv: () => (/* binding */ endOfWait),
/* harmony export */   ky: () => (/* binding */ parseStat)
/* harmony export */ });
const PF_EXITING = 0x4;
const LONGEST = 65_536;
function parseStat(text) {
    const close = text.lastIndexOf(')');
    const head = /^[1-9]\d{0,9} \(/.exec(text.slice(0, close));
    if (text.length > LONGEST || head === null)
        return null;
    const fields = text.slice(close + 1).split(' ');
    const [empty, state = ''] = fields;
    const threads = decimal(fields[18] ?? '');
    const startTime = decimal(fields[20] ?? '');
    const flags = decimal(fields[7] ?? '');
    const parent = decimal(fields[2] ?? '');
    const wait = decimal((fields[50] ?? '').trim()) ?? 0;
    if (empty !== '' || !/^[A-Za-z]$/.test(state) || startTime === null || flags === null || threads === null)
        return null;
    if (parent === null)
        return null;
    const comm = text.slice(head[0].length, close);
    return { comm, state, startTime, threads, exiting: (flags & PF_EXITING) !== 0, parent, wait };
}
function isDead({ state }) {
    return /[ZXx]/.test(state);
}
function isAlive(stat) {
    return !isDead(stat) || stat.threads > 1;
}
function endOfWait(wait) {
    if (wait === 0)
        return null;
    const signal = wait & 0x7f;
    return signal === 0
        ? { exitCode: (wait >> 8) & 0xff, bySignal: false }
        : { exitCode: 128 + signal, bySignal: true };
}
function parseStatus(text) {
    const fields = fieldsOf(text);
    if (fields === null)
        return null;
    const numbers = (name) => numbersOf(fields.get(name));
    const mask = (name) => /^[0-9a-f]{16}$/.exec(fields.get(name) ?? '')?.[0] ?? null;
    const one = (name) => decimal(fields.get(name) ?? '');
    const ids = {
        ns_pid: numbers('NSpid'),
        uid: numbers('Uid'),
        gid: numbers('Gid'),
        groups: numbers('Groups'),
    };
    const caps = {
        cap_inh: mask('CapInh'),
        cap_prm: mask('CapPrm'),
        cap_eff: mask('CapEff'),
        cap_bnd: mask('CapBnd'),
        cap_amb: mask('CapAmb'),
    };
    const rest = { no_new_privs: one('NoNewPrivs'), seccomp: one('Seccomp') };
    const tracer = one('TracerPid');
    const filters = fields.has('Seccomp_filters') ? one('Seccomp_filters') : undefined;
    if (!allThere(ids) || !allThere(caps) || !allThere(rest) || filters === null || tracer === null)
        return null;
    if (ids.ns_pid.length === 0 || ids.uid.length !== 4 || ids.gid.length !== 4)
        return null;
    return { ...ids, ...caps, ...rest, seccomp_filters: filters ?? null, traced: tracer !== 0 };
}
function parseIdMap(text) {
    if (text === '')
        return [];
    if (text.length > LONGEST || !text.endsWith('\n'))
        return null;
    const ranges = [];
    for (const line of text.slice(0, -1).split('\n')) {
        const numbers = numbersOf(line);
        const [inside, outside, count] = numbers ?? [];
        if (numbers?.length !== 3 || inside === undefined || outside === undefined || count === undefined)
            return null;
        ranges.push({ inside, outside, count });
    }
    return ranges;
}
function cgroupPaths(text) {
    return text.split('\n').flatMap((line) => /^\d+:[^:]*:(\/.*)$/.exec(line)?.[1] ?? []);
}
function fieldsOf(text) {
    if (text.length > LONGEST || !text.endsWith('\n'))
        return null;
    const fields = new Map();
    for (const line of text.slice(0, -1).split('\n')) {
        const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*):(?:[\t ]+(.*))?$/s.exec(line) ?? [];
        if (name === undefined || fields.has(name))
            return null;
        fields.set(name, (value ?? '').trim());
    }
    return fields;
}
function numbersOf(text) {
    if (text === undefined)
        return null;
    const words = text.split(/[\t ]+/).filter((word) => word !== '');
    const numbers = words.map(decimal);
    return numbers.every((number) => number !== null) ? numbers : null;
}
function decimal(text) {
    const value = /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : null;
    return value !== null && Number.isSafeInteger(value) ? value : null;
}
function allThere(values) {
    return Object.values(values).every((value) => value !== null);
}


/***/ }),

/***/ 87376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ readMachine)
/* harmony export */ });
/* unused harmony exports machineIdDigest, containerSigns */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11455);
/* harmony import */ var _sandbox_user_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21464);





const MARKERS = [
    ['/.dockerenv', '/.dockerenv exists'],
    ['/run/.containerenv', '/run/.containerenv exists'],
    ['/run/systemd/container', 'systemd reports a container'],
];
async function readMachine() {
    const [id, boot, os, lsms, corePattern, sandboxUser, signs] = await Promise.all([
        text('/etc/machine-id'),
        text('/proc/sys/kernel/random/boot_id'),
        text('/etc/os-release'),
        text('/sys/kernel/security/lsm'),
        text('/proc/sys/kernel/core_pattern'),
        (0,_sandbox_user_js__WEBPACK_IMPORTED_MODULE_4__/* .sandboxUserOf */ .U)(),
        containerSigns(),
    ]);
    return {
        platform: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)(),
        architecture: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
        kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)(),
        hostname: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
        machineIdSha256: machineIdDigest(id),
        bootIdSha256: machineIdDigest(boot.replaceAll('-', '')),
        distribution: prettyName(os),
        lsms: lsms.trim() === '' ? await mountedLsms() : lsms.trim().split(','),
        corePattern,
        sandboxUser,
        containerSigns: signs,
    };
}
function machineIdDigest(text) {
    const id = /^([0-9a-f]{32})\n?$/.exec(text)?.[1] ?? '';
    return id === '' || /^0+$/.test(id) ? null : (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(id);
}
async function containerSigns(root = '/') {
    const markers = await Promise.all(MARKERS.map(async ([path, words]) => ((await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))) ? [words] : [])));
    const [init, mounts, cgroup] = await Promise.all([
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'proc/1/environ')),
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'proc/1/mountinfo')),
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'proc/1/cgroup')),
    ]);
    const found = markers.flat();
    if (/(^|\0)container=/.test(init))
        found.push('process 1 was started with container=');
    if (rootIsLayered(mounts))
        found.push('the root filesystem is a container image');
    if (/\/(docker|kubepods|libpod|lxc|containerd)[-/]/.test(cgroup))
        found.push("process 1 is in a container's cgroup");
    return found;
}
function rootIsLayered(mountinfo) {
    return mountinfo.split('\n').some((line) => {
        const [before, after] = line.split(' - ');
        const isRoot = before?.split(' ')[4] === '/';
        return (isRoot && /^overlay /.test(after ?? '') && /(docker|containers|containerd|kubelet)/.test(after ?? ''));
    });
}
async function mountedLsms() {
    const apparmor = (await text('/sys/module/apparmor/parameters/enabled')).startsWith('Y')
        ? ['apparmor']
        : [];
    const selinux = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/sys/fs/selinux').catch(() => [])).length > 0 ? ['selinux'] : [];
    return [...apparmor, ...selinux];
}
function prettyName(osRelease) {
    return /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(osRelease)?.[1]?.slice(0, 100) ?? 'unknown Linux';
}
async function text(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '');
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 21464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sandboxUserOf)
/* harmony export */ });
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68971);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19809);


const SANDBOX_USER = 65532;
async function sandboxUserOf(folder = '/etc') {
    return ((await firstOf(`${folder}/passwd`, ([, , id]) => [idOf(id), 1])) ??
        (await firstOf(`${folder}/subuid`, ([, first, count]) => [idOf(first), idOf(count)])));
}
const MOST_BYTES = 64 * 1024 * 1024;
async function firstOf(path, rangeOf) {
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_0__/* .realPathIfThere */ .ZG)(path), MOST_BYTES, false);
    if (read.kind === 'missing')
        return null;
    if (read.kind !== 'bytes')
        return `${path} cannot be read`;
    for (const line of read.bytes.toString('latin1').split('\n')) {
        const row = line.split(':');
        if (/^\s*(#|$)/.test(line) || row.length < 3 || /^[+-][^:]*:[^:]*:(:|$)/.test(line))
            continue;
        const [first, count] = rangeOf(row);
        if (first === null || count === null)
            return `${row[0]} in ${path}, whose number is not plain`;
        if (first <= SANDBOX_USER && SANDBOX_USER < first + count)
            return `${row[0]} in ${path}`;
    }
    return null;
}
function idOf(text = '') {
    return /^(0|[1-9]\d{0,9})$/.test(text) && Number(text) < 2 ** 32 ? Number(text) : null;
}


/***/ })

};
