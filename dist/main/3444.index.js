export const id = 3444;
export const ids = [3444];
export const modules = {

/***/ 81255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ isYes),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84177);
/* harmony import */ var _foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99417);
/* harmony import */ var _probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80402);
/* harmony import */ var _setting_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9417);
/* harmony import */ var _text_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77263);





function readSettings(given, written) {
    const one = (name) => textOf(_setting_table_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy[name], given[name], written(name));
    const optional = (name) => one(name) || null;
    const choice = (name) => {
        const value = one(name);
        const choices = _setting_table_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy[name].choices;
        const found = choices.find((candidate) => candidate === value);
        if (found !== undefined)
            return found;
        throw (0,_foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSetting */ .g)(written(name), value, `Use one of: ${choices.join(', ')}.`);
    };
    const list = (name) => listed(given[name], name, written);
    const yes = (name) => isYes(one(name), written(name));
    return {
        engine: choice('engine'),
        engineProgram: optional('engine-program'),
        allowEngineEndpoint: yes('allow-engine-endpoint'),
        pullCredentials: optional('pull-credentials'),
        venue: one('venue') === '' ? null : choice('venue'),
        seccomp: optional('seccomp'),
        context: optional('context'),
        dockerfile: optional('dockerfile'),
        tag: one('tag'),
        baseImage: optional('base-image'),
        buildNetwork: yes('build-network'),
        includeUntracked: yes('include-untracked'),
        input: optional('input'),
        output: one('output'),
        force: yes('force'),
        deposit: optional('deposit'),
        keepOutput: optional('keep-output'),
        posture: yes('posture'),
        controls: choice('controls'),
        timeoutSeconds: Number(one('timeout')),
        limits: limited(list('limit'), written('limit')),
        seal: yes('seal'),
        extraRunArguments: list('extra-run-args'),
        challenge: optional('challenge'),
        policy: optional('policy'),
        baseline: optional('baseline'),
        signing: {
            mode: choice('signing'),
            key: optional('signing-key'),
            instance: {
                fulcioUrl: optional('fulcio-url'),
                rekorUrl: optional('rekor-url'),
                tsaUrl: optional('tsa-url'),
            },
            trustedRoot: optional('trusted-root'),
        },
    };
}
function limited(entries, name) {
    const read = (0,_probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .readLimits */ .BU)(entries);
    if (read.refused !== null)
        throw (0,_foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSetting */ .g)(name, read.refused, read.advice);
    return read.limits;
}
function listed(given, name, written) {
    const entries = given === undefined ? [] : typeof given === 'string' ? [given] : given;
    if (entries.length > _text_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_ENTRIES */ .V0)
        throw (0,_foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSetting */ .g)(written(name), entries.join(' '), `Give at most ${_text_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_ENTRIES */ .V0} arguments.`);
    for (const entry of entries) {
        const problem = (0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredential */ .mB)(entry) ? _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAVE_OUT */ .dR : _setting_table_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy[name].form(entry);
        if (problem !== null)
            throw (0,_foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSetting */ .g)(written(name), entry, problem);
    }
    return entries;
}
function textOf({ form, secret, default: otherwise }, given, written) {
    if (typeof given !== 'string' || given === '')
        return otherwise;
    const problem = (0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredential */ .mB)(given) ? _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAVE_OUT */ .dR : (form?.(given) ?? null);
    if (problem !== null)
        throw (0,_foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSetting */ .g)(written, secret === true ? '***' : given, problem);
    return given;
}
function isYes(text, written) {
    const value = text.toLowerCase();
    if (value === '' || value === 'false')
        return false;
    if (value === 'true')
        return true;
    throw (0,_foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSetting */ .g)(written, value, 'Use true or false.');
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

/***/ 21907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ chooseSigner)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_given_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40369);
/* harmony import */ var _foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3355);
/* harmony import */ var _foundation_proxies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87547);
/* harmony import */ var _instances_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5045);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76347);






async function chooseSigner(inputs, world) {
    (0,_instances_js__WEBPACK_IMPORTED_MODULE_4__/* .namedInstance */ .B8)(inputs.instance);
    const pem = await keyText(inputs, world);
    switch (inputs.mode) {
        case 'none':
            return { kind: 'none' };
        case 'keyless':
            return canHaveToken(world) ? keyless(inputs, world) : { kind: 'unavailable', error: notSigned(world) };
        case 'key':
            if (pem === null)
                throw noKey();
            return withKey(await readKey(pem, world), null);
        case 'auto': {
            if (canHaveToken(world))
                return keyless(inputs, world);
            if (pem !== null)
                return withKey(await readKey(pem, world), null);
            if (world.stateFolder === null)
                return { kind: 'unavailable', error: notSigned(world) };
            const { localKey } = await Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9888)]).then(__webpack_require__.bind(__webpack_require__, 9888));
            const { key, publicPath } = await localKey(world.stateFolder);
            return withKey(key, publicPath);
        }
    }
}
async function keyText({ key }, world) {
    const inEnvironment = world.environment['SIGNING_KEY'] || null;
    if (inEnvironment !== null)
        (0,_foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseExposingNode */ .qv)(world.environment);
    if (key === null)
        return inEnvironment;
    if (key.includes('-----BEGIN '))
        return key;
    const file = { given: key, what: 'signing key', workspace: world.workingFolder, isSecret: true };
    return (0,_foundation_given_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readGivenFile */ .Mh)(file, _pem_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_KEY_BYTES */ .Xd);
}
async function readKey(pem, { environment }) {
    const { readPrivateKey } = await Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(3221)]).then(__webpack_require__.bind(__webpack_require__, 93221));
    return readPrivateKey(pem, environment['SIGNING_KEY_PASSPHRASE'] ?? null);
}
function withKey(key, publicPath) {
    const { fingerprint, publicPem } = key;
    return {
        kind: 'key',
        fingerprint,
        sign: async (statement) => ({
            bytes: await (await Promise.all(/* import() */[__webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(9602)]).then(__webpack_require__.bind(__webpack_require__, 3470))).signWithKey(statement, key),
            signedBy: { kind: 'key', fingerprint: fingerprint.hex, publicKey: publicPem, publicPath },
        }),
    };
}
async function keyless(inputs, world) {
    (0,_foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseExposingNode */ .qv)(world.environment);
    (0,_foundation_proxies_js__WEBPACK_IMPORTED_MODULE_3__/* .settleProxies */ .y)(world.environment);
    const { instance } = inputs;
    const serverUrl = world.environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    (0,_instances_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseInstance */ .NF)(instance, serverUrl, null);
    const trustedRoot = await givenRoot(inputs, world);
    const identityToken = world.identityToken ?? (async () => (await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 30150))).tokenOfJob(world.environment));
    return {
        kind: 'keyless',
        sign: async (statement) => (await Promise.all(/* import() */[__webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(1155)]).then(__webpack_require__.bind(__webpack_require__, 95087))).signKeyless(statement, {
            instance,
            serverUrl,
            identityToken,
            trustedRoot,
        }),
    };
}
async function givenRoot({ trustedRoot: path }, { workingFolder }) {
    if (path === null)
        return null;
    const file = { given: path, what: 'trusted root', workspace: workingFolder };
    const text = await (0,_foundation_given_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readGivenFile */ .Mh)(file, _instances_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ROOT_BYTES */ .ax);
    const { readTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(6860)]).then(__webpack_require__.bind(__webpack_require__, 4479));
    readTrustedRoot(text);
    return { path, text };
}
function canHaveToken({ environment }) {
    return Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
function notSigned({ environment }) {
    const isPullRequest = environment['GITHUB_EVENT_NAME'] === 'pull_request';
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('not-signed', isPullRequest
        ? 'The evidence is not signed: this job has no identity, like every pull request from a fork.'
        : 'The evidence is not signed: this job has no identity and no key.');
}
function noKey() {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('signing-key-missing', 'Signing with a key needs a key, and none is given.');
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


/***/ })

};
