export const id = 8726;
export const ids = [8726];
export const modules = {

/***/ 27600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Ok: () => (/* binding */ placeNewFile),
/* harmony export */   Qk: () => (/* binding */ checkOutputFolder),
/* harmony export */   X7: () => (/* binding */ checkReplaceable),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   nP: () => (/* binding */ writeEvidence),
/* harmony export */   uH: () => (/* binding */ placeParts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97284);
/* harmony import */ var _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40698);
/* harmony import */ var _foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48889);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8621);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34731);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42100);












/** The bundle's `files[]` for these files, sorted by name. */
function listFiles(files) {
    return [...files]
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(bytes) }))
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
    const name = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .bundleName */ .u1)(bundle);
    const bundleBytes = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_9__/* .writeJson */ .GF)(bundle);
    const rendered = Object.entries(views).map(([path, render]) => [path, render(bundleBytes)]);
    const whole = new Map([...files, ...rendered, [name, bundleBytes]]);
    await inFolder(folder, true, async (held) => {
        await makeRoom(held, force);
        for (const [path, bytes] of whole)
            await placeIn(held, path, bytes);
        await syncFolder(held);
    });
    const bundlePath = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    const bundleSha256 = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(bundleBytes);
    return { folder, bundlePath, bundleName: name, bundleBytes, bundleSha256, files: whole };
}
/**
 * Does the work in the folder at a real path. A user who may write to the workspace can replace a folder on that path
 * with a link meanwhile: everything is written to the folder that was there, and no link is followed.
 */
async function inFolder(folder, make, work) {
    const held = await (0,_foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .holdFolder */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder), make).catch(async (cause) => {
        const isLink = (await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder)))?.isSymbolicLink() === true;
        throw isLink ? folderIsLink(folder) : notWritten(folder, cause);
    });
    try {
        return await work(held);
    }
    finally {
        await held.release();
    }
}
/** The largest range that randomInt takes. */
const RANDOM_BELOW = 2 ** 48 - 1;
/**
 * Writes one file whole or not at all: under a temporary name in the same folder, synced, then renamed over `name`.
 *
 * @param folder its real path: a link on it is not followed
 * @returns the file's path
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`
 */
async function placeFile(folder, name, bytes) {
    await placeParts(folder, name, (write) => write(bytes));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
}
/**
 * Writes one file as {@link placeFile} does, under a name that nothing has: link(2) never replaces a file.
 *
 * @returns false, without writing, if something has the name, whenever it came
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`
 */
async function placeNewFile(folder, name, bytes) {
    await checkReplaceable(folder, name);
    try {
        await inFolder(folder, false, (held) => placePartsIn(held, name, (write) => write(bytes), linkNew));
        return true;
    }
    catch (error) {
        if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L && (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$N)(error.cause) === 'EEXIST')
            return false;
        throw error;
    }
}
/** Gives a file a name that nothing has. Not every file system has links: there, a name is looked for first. */
async function linkNew(temporary, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, path);
    }
    catch (error) {
        if (!WITHOUT_LINKS.includes((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$N)(error)) || (await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path))) !== null)
            throw error;
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
}
/** What link(2) answers on a file system without hard links, such as FAT. */
const WITHOUT_LINKS = ['EPERM', 'EOPNOTSUPP', 'ENOTSUP', 'ENOSYS'];
function placeIn(folder, name, bytes) {
    return placePartsIn(folder, name, (write) => write(bytes));
}
/**
 * Writes one file whole or not at all, as {@link placeFile} does, from parts that are made one after the other.
 *
 * @param make makes the parts and hands each to `write`; if it throws, nothing is placed
 * @returns what `make` returns
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`, and what `make` throws
 */
async function placeParts(folder, name, make) {
    await checkReplaceable(folder, name);
    return inFolder(folder, false, (held) => placePartsIn(held, name, make));
}
async function placePartsIn(folder, name, make, giveName = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder.path, name);
    await refuseOtherThanFile(folder, name);
    // Other users may be able to write to the folder: the name must be unpredictable, and must not exist.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder.inside, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(RANDOM_BELOW)}.part`);
    const onDisk = async (work) => work.catch((cause) => {
        throw notWritten(path, cause);
    });
    try {
        const handle = await onDisk((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', 0o644));
        let made;
        try {
            made = await make((part) => onDisk(handle.writeFile(part)));
            await onDisk(handle.sync());
        }
        finally {
            await onDisk(handle.close());
        }
        await onDisk(giveName(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder.inside, name)));
        return made;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
}
/**
 * Checks what stands where a file is to be placed. A rename replaces anything: root would turn the machine's /dev/full,
 * or a service's socket, into a regular file. A link is replaced and not followed, so only one to a file, or to nothing,
 * may be there: a user who names a link to a device means the device.
 *
 * @throws AttestationError `output-not-file` (usage)
 */
function checkReplaceable(folder, name) {
    return refuseOtherThanFile({ path: folder, inside: folder }, name);
}
async function refuseOtherThanFile({ path: folder, inside }, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(inside, name);
    // Its links lead to open files (/dev/stdout) as well as to devices, and every name in it is the machine's.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(inside).catch(() => folder)) === DEVICES)
        throw notFile(path, 'is in /dev');
    const found = await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(at));
    // A folder cannot be replaced by a file: the rename reports it.
    if (found === null || found.isFile() || found.isDirectory())
        return;
    if (!found.isSymbolicLink())
        throw notFile(path, `is ${kindOf(found)}`);
    const target = await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(at));
    if (target !== null && !target.isFile())
        throw notFile(path, `is a link to ${kindOf(target)}`);
}
const DEVICES = '/dev';
/** What cannot be looked at cannot be replaced either: the write reports why. */
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
    return evidenceIn({ path: folder, inside: folder }, force);
}
/** Far more than the evidence of a run has. */
const MOST_PRESENT = 1000;
/** The files of an earlier run that are in a folder and would be replaced. */
async function evidenceIn({ path: folder, inside }, force) {
    const entries = await (0,_foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(inside, MOST_PRESENT).catch((cause) => {
        if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$N)(cause) === 'ENOENT')
            return [];
        if (cause instanceof _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .TooManyEntries */ .q$)
            throw folderNotOurs(folder, `more than ${MOST_PRESENT} files`);
        throw notWritten(folder, cause);
    });
    const present = entries.map(({ name }) => name);
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
            if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$N)(cause) !== 'ENOENT' || path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))
                throw notWritten(folder, cause);
        }
    }
}
/** With `force` it removes the evidence of an earlier run, if the folder holds nothing else. */
async function makeRoom(folder, force) {
    for (const name of await evidenceIn(folder, force)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder.inside, name), { force: true }).catch((cause) => {
            throw notWritten((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder.path, name), cause);
        });
    }
}
const SIGNATURE = '.sigstore.json';
const TEMPORARY = /^\..+\.\d+\.part$/;
/** A file that a run writes: the bundle, its signature, what it lists, its views, and what a crash left of them. */
function isEvidenceName(name) {
    if (TEMPORARY.test(name) || (0,_file_names_js__WEBPACK_IMPORTED_MODULE_10__/* .isListable */ .$9)(name) || name === _file_names_js__WEBPACK_IMPORTED_MODULE_10__/* .REPORT_NAME */ .F5)
        return true;
    return (0,_file_names_js__WEBPACK_IMPORTED_MODULE_10__/* .isBundleName */ .aR)(name.endsWith(SIGNATURE) ? name.slice(0, -SIGNATURE.length) : name);
}
/**
 * A rename is durable only when its folder is synced (fsync(2)). A filesystem that cannot sync folders loses only that.
 */
async function syncFolder({ inside }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(inside, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY).catch(() => null);
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
function notFile(path, why) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L('output-not-file', `Nothing was written to ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)}: it ${why}.`);
}
function notWritten(path, cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L('evidence-not-written', `The evidence could not be written to ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)} (${(0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$N)(cause)}).`, { cause });
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
 * Resolves a path of the caller. A path in the workspace is followed part by part from the
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
            const at = [...names, part].join('/');
            const to = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(here).catch(() => {
                throw refused(path, `has the link ${at}, which changed while it was read`);
            });
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
    const folder = system.find((each) => `${real}/`.startsWith(`${each}/`));
    if (folder !== undefined)
        throw refused(path, `is in ${folder}, a folder of the system`);
    const home = /^\/(?:root|home\/[^/]+)(?=\/|$)/.exec(real)?.[0];
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

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ driftLines),
/* harmony export */   FD: () => (/* binding */ baselineSentence),
/* harmony export */   GR: () => (/* binding */ driftJson),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

/** Returns what changed, in the order of the comparison: equal changes share one line. */
function driftLines(items) {
    const lines = new Map();
    for (const { area, name, before, after } of items) {
        const key = JSON.stringify([area, before, after]);
        const line = lines.get(key);
        if (line === undefined)
            lines.set(key, { area, names: [name], change: inWords(before, after) });
        else
            line.names.push(name);
    }
    return [...lines.values()];
}
/** The result of a baseline's own reading, and how far it can be trusted. */
function baselineSentence(state) {
    switch (state.kind) {
        case 'verified':
            return `Its signature and its record are consistent: signed by ${state.signer}. This comparison accepts neither.`;
        case 'unverified':
            return 'Its signature was not checked: it proves nothing, and only shows where to look.';
        case 'blocked':
            return `Its own reading is BLOCKED (${state.codes.join(', ')}): it proves nothing, and only shows where to look.`;
    }
}
/** `12 differences`. */
function differences({ length }) {
    if (length === 0)
        return 'no difference';
    return length === 1 ? '1 difference' : `${length} differences`;
}
/** The most characters shown of one change; machines get every change up to this length. */
const SHOWN = 160;
const MOST_ITEMS = 4096;
function inWords(before, after) {
    if (before === null)
        return valued('new', ': ', after ?? '');
    if (after === null)
        return valued('gone', '; was: ', before);
    const [was, is] = aroundTheDifference(before, after);
    return `${was} → ${is}`;
}
function valued(word, between, value) {
    return value === '' ? word : `${word}${between}${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(value, SHOWN)}`;
}
/** Of two long texts the part from which they differ. */
function aroundTheDifference(before, after) {
    if (before.length <= SHOWN && after.length <= SHOWN)
        return [shown(before), shown(after)];
    let same = 0;
    while (same < before.length && same < after.length && before[same] === after[same])
        same++;
    const from = Math.max(0, same - SHOWN / 4);
    const part = (text) => `${from > 0 ? '…' : ''}${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text.slice(from), SHOWN)}`;
    return [part(before), part(after)];
}
function shown(text) {
    return text === '' ? '(empty)' : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text);
}
/**
 * For machines: the output of `run --json` and `verify --json` with `--baseline` (schemas/verification.schema.json).
 */
function driftJson(drift) {
    if (drift.kind === 'not-compared')
        return { compared: false, why: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(drift.why, 4096) };
    const { from, createdAt, state, items } = drift;
    return {
        compared: true,
        from: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(from, 4096),
        created_at: createdAt,
        state: state.kind,
        sentence: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(baselineSentence(state), 4096),
        changes: items.slice(0, MOST_ITEMS).map(({ area, name, before, after }) => ({
            area,
            name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(name, 4096),
            before: before === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(before, 4096),
            after: after === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(after, 4096),
        })),
        omitted: Math.max(0, items.length - MOST_ITEMS),
    };
}


/***/ }),

/***/ 14206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupReasons)
/* harmony export */ });
/** From this many on, the reasons of one code are shown as one. */
const MANY = 3;
/** Causes come first, and reasons that follow from others last; the others are in between. */
const RANKS = {
    'run-not-finished': -2,
    'attest-missing': -1,
    'payload-exit': -1,
    'statement-result': 1,
    'statement-test': 1,
    'control-not-detected': 1,
};
/**
 * Groups reasons for people: of those that say the same of several things the first in full and the subjects of the others, causes before what follows
 * from them. A sandbox without a payload has forty reasons, and only one of them is worth reading.
 */
function groupReasons(reasons) {
    const kinds = [...new Set(reasons.map(kindOf))];
    const groups = kinds.map((kind) => reasons.filter((each) => kindOf(each) === kind));
    return groups.toSorted((a, b) => rankOf(a) - rankOf(b)).flatMap(asOne);
}
/** Its code, and what it says of its subject. */
function kindOf({ code, subject, message }) {
    return `${code} ${subject === undefined ? message : message.replace(subject, '')}`;
}
function rankOf([first]) {
    return RANKS[first?.code ?? ''] ?? 0;
}
function asOne(group) {
    const [first, ...others] = group;
    if (first === undefined || group.length < MANY)
        return group;
    const subjects = others.flatMap(({ subject }) => subject ?? []);
    const about = subjects.length === others.length ? `: ${subjects.join(', ')}` : '';
    return [{ ...first, message: `${first.message} The same applies to ${others.length} more${about}.` }];
}


/***/ }),

/***/ 34137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z_: () => (/* binding */ pinnedJson),
/* harmony export */   fR: () => (/* binding */ pinnedInWords),
/* harmony export */   nB: () => (/* binding */ pinnedEntries)
/* harmony export */ });
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28557);

/** Returns the entries of the image that would block, and that the caller accepts by the digest of each. */
function pinnedEntries({ bundle, enforced }) {
    if (bundle === null)
        return [];
    return (0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .findAdds */ .wk)(bundle.host.inventory)
        .filter(({ entry }) => enforced.adds.includes(entry))
        .map((add) => ({ path: add.path, what: whatIs(add), digest: add.entry }));
}
/** For machines; left out if there is none (schemas/verification.schema.json). */
function pinnedJson(entries) {
    return entries.length === 0 ? {} : { accepted_by_pin: entries };
}
/** Returns one entry in words: a program that a pin lets through is named as one. */
function pinnedInWords({ path, what, digest }) {
    return `${path} (${what}) ${digest}`;
}
function whatIs({ program, why }) {
    return program ? 'program' : why;
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


/***/ })

};
