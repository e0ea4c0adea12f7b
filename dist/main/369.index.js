export const id = 369;
export const ids = [369];
export const modules = {

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
/* harmony import */ var _own_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32175);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19809);
/* harmony import */ var _shown_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78556);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8621);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(721);









/** A pipe without a writer ends at once and is not a file; a slow pipe gets at most this time. */
const PIPE_WAIT_MS = 5000;
/** Opening never waits for a pipe in the kernel, where nothing could end it, and never makes a terminal ours. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
/** A descriptor that the caller's shell opened, as in `<(…)`: no name leads to it that another user could replace. */
const DESCRIPTOR = /^\/(?:dev\/(?:stdin|fd\/\d{1,9})|proc\/self\/fd\/\d{1,9})$/;
/**
 * Reads a file that the caller named, by the rules of every path in a workspace, and never more than the maximum size of
 * such a file. It may be a pipe, as a shell's `<(…)` is.
 *
 * @throws AttestationError `path-refused`, `secret-file-unsafe`, or `file-unreadable` (all usage) with the path and no
 *   part of its content, also if that is given as the path
 */
async function readGivenBytes(file, limitBytes) {
    const { given, what } = file;
    let handle = null;
    try {
        handle = await openGiven(file);
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
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L)
            throw cause;
        throw unreadable(`The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .p)(given)} could not be read (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$N)(cause)}).`, cause);
    }
    finally {
        await handle?.close().catch(() => undefined);
    }
    throw unreadable(`The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .p)(given)} is larger than any ${what} (${limitBytes} bytes).`);
}
/**
 * Returns the same as text, for formats with an error of their own for other content (PEM).
 *
 * @throws AttestationError as {@link readGivenBytes}
 */
async function readGivenFile(file, limitBytes) {
    return (await readGivenBytes(file, limitBytes)).toString('utf8');
}
/** Opens the file that the rules of paths lead to, and nothing that was put in its place since. */
async function openGiven(file) {
    const { given, what, workspace = process.cwd(), isSecret = false } = file;
    if (DESCRIPTOR.test(given))
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(given, OPEN_FLAGS);
    const purpose = isSecret ? 'secret' : 'used';
    const real = await (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveInWorkspace */ .z1)({ given, name: what, workspace, purpose });
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, OPEN_FLAGS | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        if (!(await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isAt */ .ii)(handle, real)))
            throw unreadable(`The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .p)(given)} was replaced while it was read.`);
        const facts = await handle.stat();
        // Reading a folder fails, whatever its mode.
        const isChecked = isSecret && !facts.isDirectory();
        const why = isChecked ? (0,_own_path_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNotSecret */ .y$)(facts, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(workspace)).uid) : null;
        if (why !== null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('secret-file-unsafe', `The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .p)(given)} ${why}.`);
        return handle;
    }
    catch (error) {
        await handle.close().catch(() => undefined);
        throw error;
    }
}
/** Reads more of the file; waits for a pipe whose writer is not ready. */
async function readSome(handle, bytes, length) {
    const end = performance.now() + PIPE_WAIT_MS;
    for (;;) {
        try {
            return (await handle.read(bytes, length, bytes.length - length)).bytesRead;
        }
        catch (error) {
            if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$N)(error) !== 'EAGAIN' || performance.now() > end)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
        }
    }
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('file-unreadable', message, { cause });
}


/***/ }),

/***/ 6161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ baseDirectory),
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Returns this user's home: HOME, otherwise what the system says. A relative or empty HOME would be the working folder. */
function homeFolder() {
    const home = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(home) ? home : (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
}
/**
 * Returns this program's own folder in one of the user's base directories.
 *
 * @param given the variable's value; a relative one is ignored (XDG Base Directory Specification, "Basics")
 * @param usual the folder below the home where the variable has no other
 */
function baseDirectory(given, ...usual) {
    const folder = given !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) ? given : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(), ...usual);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'sandbox-attestation');
}


/***/ }),

/***/ 32175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ whyNotSafeBelow),
/* harmony export */   Fr: () => (/* binding */ whyNotOwnSocket),
/* harmony export */   V: () => (/* binding */ CLOSED),
/* harmony export */   gk: () => (/* binding */ whyNotOwn),
/* harmony export */   xc: () => (/* binding */ makeOwnFolder),
/* harmony export */   y$: () => (/* binding */ whyNotSecret)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68971);




/** Permission bits that others must not have: to change a path, or to read it at all. */
const CLOSED = { toWriters: 0o022, toReaders: 0o077 };
/**
 * Returns why a folder or a file cannot be relied on to be this user's own, as the end of a sentence; null if it can.
 * It never follows a link, and a file must have one name only: it rejects a path that another user can change, or has
 * planted.
 *
 * @param closed permission bits that it must not have ({@link CLOSED})
 */
function whyNotOwn(path, kind, closed = CLOSED.toWriters) {
    const facts = factsOf(path);
    if (facts === null)
        return 'cannot be read';
    if (facts.isSymbolicLink())
        return 'is a link';
    if (kind === 'folder' ? !facts.isDirectory() : !facts.isFile())
        return `is not a ${kind}`;
    if (facts.uid !== user())
        return 'belongs to another user';
    if ((facts.mode & closed) !== 0)
        return closed === CLOSED.toReaders ? 'is open to other users' : 'can be changed by other users';
    return kind === 'file' && facts.nlink !== 1 ? 'has a second name' : null;
}
/**
 * Returns why an open file cannot be relied on to be a secret of the caller's, as the end of a sentence; null if it can:
 * it belongs to this user, to root or to the workspace's owner; no other user may change it, and none may read it but
 * the group of a file that root gives it (the rule of ssh(1) for keys).
 *
 * @param workspaceOwner the user who owns the folder that the caller works in
 */
function whyNotSecret({ uid, mode }, workspaceOwner) {
    if (![0, user(), workspaceOwner].includes(uid))
        return 'belongs to another user';
    if ((mode & CLOSED.toWriters) !== 0)
        return 'can be changed by other users';
    const closed = uid === 0 && uid !== user() ? 0o007 : CLOSED.toReaders;
    return (mode & closed) === 0 ? null : 'can be read by other users';
}
/**
 * Returns why a socket cannot be relied on to be a service's of this machine, as the end of a sentence; null if it can:
 * it belongs to root or to this user, not every user may write to it, and no other user can put another in its place.
 * Links on the way are followed (/var/run is one); one that a stranger made leads to a folder of the stranger's.
 */
function whyNotOwnSocket(path) {
    let real;
    try {
        real = (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathSync */ .jv)(path);
    }
    catch (error) {
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L ? 'leads to a name that is not UTF-8' : null;
    }
    const facts = factsOf(real);
    if (facts === null)
        return null;
    if (!facts.isSocket())
        return 'is not a socket';
    if (facts.uid !== 0 && facts.uid !== user())
        return 'belongs to another user';
    if ((facts.mode & 0o002) !== 0)
        return 'can be used by every user';
    return whyNotSafeBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real));
}
/**
 * Makes a folder for this user alone if it is missing. Returns why it is not this user's own, or may be replaced by
 * another user, or null.
 */
function makeOwnFolder(path) {
    make(path);
    return whyNotOwn(path, 'folder') ?? whyNotSafeBelow(path);
}
/**
 * Returns why private folders cannot be made below a folder, as the end of a sentence; null if they can. On the whole
 * path only root and this user may be able to move a folder away and put another in its place: each folder belongs to
 * one of the two, and a folder that others may write has the sticky bit.
 */
function whyNotSafeBelow(path) {
    let real;
    try {
        real = (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathSync */ .jv)(path);
    }
    catch {
        return 'cannot be read';
    }
    for (let folder = real;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const facts = factsOf(folder);
        if (facts === null || !facts.isDirectory())
            return 'cannot be read';
        const at = folder === real ? '' : 'lies in a folder that ';
        if (facts.uid !== 0 && facts.uid !== user())
            return `${at}belongs to another user`;
        const sticky = (facts.mode & 0o1000) !== 0;
        // Many systems give each user a group of its own, and let it write.
        const foreignGroup = facts.gid !== 0 && facts.gid !== process.getegid?.();
        const writers = foreignGroup ? CLOSED.toWriters : 0o002;
        if (!sticky && (facts.mode & writers) !== 0)
            return `${at}can be changed by other users`;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return null;
    }
}
/** One level at a time: below /proc Node's own recursive mkdir never ends. */
function make(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!tryToMake(path) && parent !== path) {
        make(parent);
        tryToMake(path);
    }
}
/** Returns false if its parent is missing; the check that follows shows any other problem. */
function tryToMake(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode: 0o700 });
        return true;
    }
    catch (error) {
        return error.code !== 'ENOENT';
    }
}
function factsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return null;
    }
}
function user() {
    return process.geteuid?.();
}


/***/ }),

/***/ 78556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

/** JSON, PEM, or random characters such as a token's or a key's line in base64. */
const CONTENT = /[{}\r\n]|-----|(?=[\w+=-]{0,60}[a-z])(?=[\w+=-]{0,60}[A-Z])(?=[\w+=-]{0,60}\d)[\w+=-]{24}/;
/**
 * Returns a path for a message. In the place of a file's name a caller may give its content, and that may be a secret: it
 * is not shown then.
 */
function shownPath(path, limit = 200) {
    return CONTENT.test(path)
        ? '(not shown: it looks like a file’s content, not its name)'
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(path, limit);
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




/** The kernel's virtual file systems are never read as files: some hold the host's state, and some never end. */
const OF_KERNEL = ['/proc', '/sys', '/dev'];
/** Folders of the system and of its services; the caller may not show them or build from them. */
const OF_SYSTEM = [
    ...OF_KERNEL,
    ...['/etc', '/run', '/boot', '/var', '/usr', '/lib', '/lib32', '/lib64', '/libx32', '/bin', '/sbin'],
];
/** The folders in them that are for anyone's files, or for this program's. */
const OF_CALLER = [
    ...['/usr/local/src', '/usr/src', '/var/tmp', '/var/local'],
    ...['cache', 'lib', 'log', 'spool'].map((each) => `/var/${each}/sandbox-attestation`),
];
/** Where tools keep credentials, at any depth. */
const OF_CREDENTIALS = [
    ...['.docker', '.ssh', '.aws', '.azure', '.kube', '.gnupg', '.oci', '.gcloud', '.password-store'],
    ...['.netrc', '.npmrc', '.git-credentials', '.pgpass', '.vault-token'],
    // A self-hosted runner's own credentials.
    ...['.credentials', '.credentials_rsaparams', '.runner', '.git'],
];
/** Where tools keep credentials among other things, so that a caller may write there. */
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
/**
 * Finds a path outside of the workspace, which the caller named: links on it are followed, and it may not end in a
 * folder of the system, of another user, of a service or of credentials.
 *
 * @param written absolute
 * @param workspace the folder that the caller works in: its owner may own files there as well
 * @returns the real path, and why the caller may not use it (the end of a sentence); null if the caller may
 * @throws the file system's own error where it cannot be resolved
 */
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
    // In a user namespace root may have another number (user_namespaces(7)).
    const root = (await (0,promises_.stat)('/')).uid;
    return { root, users: [process.geteuid?.() ?? root, (await (0,promises_.stat)(workspace)).uid] };
}
/** A runner's or a service's own folders may lie below /var or /run; what is root's there is the system's. */
async function belongsToUser(real, { root, users }) {
    const { uid } = await (0,promises_.lstat)(await existing(real));
    return uid !== root && users.includes(uid);
}
async function whyForeign(real, { root, users }) {
    const home = await (0,real_path/* realPathIfThere */.ZG)((0,home_folder/* homeFolder */.W)());
    for (let at = await existing(real); at !== '/'; at = (0,external_node_path_.dirname)(at)) {
        // The caller's home may lie in a folder that an administrator gave to another user.
        if (at === home)
            return null;
        const { uid } = await (0,promises_.lstat)(at);
        if (uid !== root && !users.includes(uid))
            return `is in ${at}, which belongs to another user`;
        // Of root's folders only this one is a home, and some systems let others read it.
        if (at === '/root' && users[0] !== root)
            return `is in ${at}, another user's home`;
    }
    return null;
}
/** Returns the nearest folder that exists. */
async function existing(real) {
    const found = await (0,promises_.lstat)(real).catch(() => null);
    return found !== null || real === '/' ? real : existing((0,external_node_path_.dirname)(real));
}
function isIn(real, folder) {
    return `${real}/`.startsWith(`${folder}/`);
}
/** For a path that is written later, the nearest existing folder counts. */
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






/** Git's own folder in a checkout: actions/checkout keeps the job's token in it, and no payload or reader needs it. */
const OF_GIT = '.git';
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
        const isOfGit = (purpose === 'shown' || purpose === 'read') && partsOf(root, found).includes(OF_GIT);
        if (isOfGit)
            throw refused(path, `is in ${OF_GIT}, where credentials are kept`);
        return found;
    }
    const outside = await outsidePath(written, purpose, here);
    if (outside.refused !== null)
        throw refused(path, outside.refused);
    return outside.real;
}
/**
 * Returns the checkout of a job, if a folder is in it: a step may work in a folder of it, and a user who may
 * change a file next to that folder is a stranger as well. Null outside of a job.
 */
async function checkoutOf(folder) {
    const given = (0,external_node_path_.resolve)(process.env['GITHUB_WORKSPACE'] || '/');
    const real = await (0,real_path/* realPath */.Ye)(given).catch(() => '/');
    return real !== '/' && folder.startsWith(`${real}/`) ? { given, real } : null;
}
function partsOf(root, path) {
    return path === root ? [] : path.slice(root.length + 1).split('/');
}
/**
 * Resolves the folder above a path that is written later, and keeps the last part as it is: the code that writes it
 * decides whether it may be a link, or exist at all, and reports a folder that cannot be resolved.
 *
 * @throws AttestationError `path-refused` (usage)
 */
async function resolveAbove(path) {
    const written = await (0,real_path/* resolveText */.WY)(path.workspace, path.given);
    try {
        const above = await resolveInWorkspace({ ...path, given: (0,external_node_path_.dirname)(written), purpose: 'written' });
        return (0,external_node_path_.join)(above, (0,external_node_path_.basename)(written));
    }
    catch (error) {
        if (error instanceof errors/* AttestationError */.L)
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
    const root = await (0,real_path/* realPath */.Ye)(path.workspace);
    const written = await (0,real_path/* resolveText */.WY)(root, path.given);
    if ((0,external_node_path_.isAbsolute)(path.given) || path.given.includes('\0') || climbs(0, path.given))
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
            const to = await (0,real_path/* linkText */.yX)(here).catch((error) => {
                if (error instanceof errors/* AttestationError */.L)
                    throw refused(path, `has the link ${at}, which is not UTF-8`);
                throw refused(path, `has the link ${at}, which changed while it was read`);
            });
            if (links > MOST_LINKS)
                throw refused(path, `leads through more than ${MOST_LINKS} links, the last ${at}`);
            if ((0,external_node_path_.isAbsolute)(to))
                throw refused(path, `leads out of the workspace by the link ${at} to ${to}`);
            if (climbs(names.length, to))
                throw refused(path, `leads out of the workspace by the link ${at} to ${to}`);
            left.unshift(...to.split('/'));
        }
        return names.length === 0 ? root : (0,external_node_path_.join)(root, ...names);
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
    return (0,external_node_path_.join)(root, ...names, ...rest);
}
function openPath(path) {
    return (0,promises_.open)(path, O_PATH | external_node_fs_.constants.O_NOFOLLOW);
}
function refused({ given, name }, why) {
    return new errors/* AttestationError */.L('path-refused', `The path ${(0,errors/* printable */.g)(given, 160)} (${name}) ${(0,errors/* printable */.g)(why, 200)}.`);
}


/***/ })

};
