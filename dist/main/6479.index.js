export const id = 6479;
export const ids = [6479];
export const modules = {

/***/ 81255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ isYes),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gT: () => (/* binding */ invalidSetting),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80402);
/* harmony import */ var _setting_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9417);
/* harmony import */ var _text_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77263);




/**
 * Returns the caller's words as typed inputs.
 *
 * @param written the name of a setting as the caller wrote it (`--engine`, or `input engine`), for messages
 * @throws AttestationError `usage` with the setting, its value and the values that it may have
 */
function readSettings(given, written) {
    const one = (name) => textOf(_setting_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy[name], given[name], written(name));
    const optional = (name) => one(name) || null;
    const choice = (name) => {
        const value = one(name);
        const choices = _setting_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy[name].choices;
        const found = choices.find((candidate) => candidate === value);
        if (found !== undefined)
            return found;
        throw invalidSetting(written(name), value, `Use one of: ${choices.join(', ')}.`);
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
    const read = (0,_probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readLimits */ .BU)(entries);
    if (read.refused !== null)
        throw invalidSetting(name, read.refused, read.advice);
    return read.limits;
}
function listed(given, name, written) {
    const entries = given === undefined ? [] : typeof given === 'string' ? [given] : given;
    if (entries.length > _text_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ENTRIES */ .V0)
        throw invalidSetting(written(name), entries.join(' '), `Give at most ${_text_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ENTRIES */ .V0} arguments.`);
    for (const entry of entries) {
        const problem = _setting_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy[name].form(entry);
        if (problem !== null)
            throw invalidSetting(written(name), entry, problem);
    }
    return entries;
}
/**
 * Returns a setting's text, or its default.
 *
 * @param given an empty text was not given
 * @throws AttestationError `invalid-setting` (usage) if the text does not have the setting's form
 */
function textOf({ form, secret, default: otherwise }, given, written) {
    if (typeof given !== 'string' || given === '')
        return otherwise;
    const problem = form?.(given) ?? null;
    if (problem !== null)
        throw invalidSetting(written, secret === true ? '***' : given, problem);
    return given;
}
/**
 * Reads yes or no; an empty text is no.
 *
 * @throws AttestationError `invalid-setting` (usage)
 */
function isYes(text, written) {
    const value = text.toLowerCase();
    if (value === '' || value === 'false')
        return false;
    if (value === 'true')
        return true;
    throw invalidSetting(written, value, 'Use true or false.');
}
/** The error for a setting whose text cannot be its value. */
function invalidSetting(name, value, advice) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('invalid-setting', `${name} cannot be "${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(value, 80)}".`, {
        advice,
    });
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ refuseExposingNode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

/** Variables that make Node print what it sends, tokens included, or accept any server; null: any value. */
const EXPOSING = [
    ['NODE_DEBUG', null],
    ['NODE_DEBUG_NATIVE', null],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
];
/** Options of Node for its memory, its warnings and its faults. Others may write keys or reports, trace, or debug. */
const HARMLESS = new Set([
    ...['--max-old-space-size', '--max-semi-space-size', '--max-heap-size', '--max-old-space-size-percentage'],
    ...[
        '--stack-size',
        '--expose-gc',
        '--max-http-header-size',
        '--dns-result-order',
        '--unhandled-rejections',
    ],
    ...['--no-warnings', '--no-deprecation', '--disable-warning', '--trace-warnings', '--trace-deprecation'],
    ...['--enable-source-maps'],
    // Code that is loaded first can do anything: to refuse it would protect nothing, and tools that watch a job use it.
    ...['--import', '--require', '-r', '--loader', '--experimental-loader'],
    // Other authorities, which an administrator chose.
    ...['--use-openssl-ca', '--use-bundled-ca', '--use-system-ca', '--openssl-legacy-provider'],
]);
/** Node takes an underscore in an option's name for a hyphen. */
function isHarmless(option) {
    return HARMLESS.has(option.replace(/=.*$/s, '').replaceAll('_', '-'));
}
/** The options in a list of words, without their values; Node takes quotes and escapes away (cli.md, NODE_OPTIONS). */
function optionsIn(text) {
    return text
        .replaceAll(/["\\]/g, '')
        .split(/\s+/)
        .filter((word) => word.startsWith('-'));
}
/**
 * Refuses to handle tokens where Node would give them away. An earlier step of a job may have set such a variable, and
 * Node has read it before this program begins.
 *
 * @throws AttestationError `node-environment` (usage)
 */
function refuseExposingNode(environment) {
    for (const option of optionsIn(environment['NODE_OPTIONS'] ?? '')) {
        if (isHarmless(option))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('node-environment', `With Node's option ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(option, 80)} it could give away the tokens that this program sends.`);
    }
    for (const [name, bad] of EXPOSING) {
        const value = environment[name];
        if (value === undefined || value === '' || (bad !== null && value !== bad))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('node-environment', `With ${name} in the environment Node would give away the tokens that this program sends.`);
    }
}


/***/ }),

/***/ 78171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ placeNewFile),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   X7: () => (/* binding */ checkReplaceable),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   fn: () => (/* binding */ folderIsLink),
/* harmony export */   uH: () => (/* binding */ placeParts),
/* harmony export */   ui: () => (/* binding */ isUnfinished),
/* harmony export */   xc: () => (/* binding */ notWritten)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _held_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48889);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68971);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8621);







/**
 * Writes one file whole or not at all: under a temporary name in the same folder, synced, then renamed over `name`.
 *
 * @param folder its real path: a link on it is not followed
 * @returns the file's path
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`
 */
async function placeFile(folder, name, bytes) {
    await placeParts(folder, name, (write) => write(bytes));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
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
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L && (0,_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error.cause) === 'EEXIST')
            return false;
        throw error;
    }
}
/** Gives a file a name that nothing has. Not every file system has links: there, a name is looked for first. */
async function linkNew(temporary, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, path);
    }
    catch (error) {
        if (!WITHOUT_LINKS.includes((0,_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error)) || (await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path))) !== null)
            throw error;
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
}
/** What link(2) answers on a file system without hard links, such as FAT. */
const WITHOUT_LINKS = ['EPERM', 'EOPNOTSUPP', 'ENOTSUP', 'ENOSYS'];
/** Writes one file as {@link placeFile} does, into a folder that is held. */
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
/** The largest range that randomInt takes. */
const RANDOM_BELOW = 2 ** 48 - 1;
const UNFINISHED = /^\..+\.\d+\.part$/;
/** Whether a file has such a name as a file has until it is whole: what a crash leaves. */
function isUnfinished(name) {
    return UNFINISHED.test(name);
}
async function placePartsIn(folder, name, make, giveName = node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, name);
    await refuseOtherThanFile(folder, name);
    // Other users may be able to write to the folder: the name must be unpredictable, and must not exist.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.inside, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(RANDOM_BELOW)}.part`);
    const onDisk = async (work) => work.catch((cause) => {
        throw notWritten(path, cause);
    });
    try {
        const handle = await onDisk((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644));
        let made;
        try {
            made = await make((part) => onDisk(handle.writeFile(part)));
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
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, name);
    // Its links lead to open files (/dev/stdout) as well as to devices, and every name in it is the machine's.
    if ((await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(inside).catch(() => folder)) === DEVICES)
        throw notFile(path, 'is in /dev');
    const found = await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at));
    // A folder cannot be replaced by a file: the rename reports it.
    if (found === null || found.isFile() || found.isDirectory())
        return;
    if (!found.isSymbolicLink())
        throw notFile(path, `is ${kindOf(found)}`);
    const target = await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(at));
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
 * Does the work in the folder at a real path. A user who may write to the workspace can replace a folder on that path
 * with a link meanwhile: everything is written to the folder that was there, and no link is followed.
 */
async function inFolder(folder, make, work) {
    const held = await (0,_held_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .holdFolder */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), make).catch(async (cause) => {
        const isLink = (await factsOf((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder)))?.isSymbolicLink() === true;
        throw isLink ? folderIsLink(folder) : notWritten(folder, cause);
    });
    try {
        return await work(held);
    }
    finally {
        await held.release();
    }
}
/** A folder of outputs that is a link itself. */
function folderIsLink(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('output-link', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(folder)} is a link.`);
}
function notFile(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('output-not-file', `Nothing was written to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)}: it ${why}.`);
}
/** What the disk refused, by the code of its error. */
function notWritten(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('evidence-not-written', `The evidence could not be written to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)} (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(cause)}).`, { cause });
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
/* harmony import */ var _instances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5045);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76347);





/**
 * Chooses the signer: `auto` is keyless if the job can have an identity token, otherwise a key that is
 * given, otherwise this user's own key if it has a folder.
 *
 * @throws AttestationError (usage) when the key, an address or the trusted root cannot be used, or the mode lacks what
 *   it needs
 */
async function chooseSigner(inputs, world) {
    // Wrong addresses are reported whatever signs in the end.
    (0,_instances_js__WEBPACK_IMPORTED_MODULE_3__/* .namedInstance */ .B8)(inputs.instance);
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
    if (key === null)
        return world.environment['SIGNING_KEY'] || null;
    if (key.includes('-----BEGIN '))
        return key;
    const file = { given: key, what: 'signing key', workspace: world.workingFolder, isSecret: true };
    return (0,_foundation_given_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readGivenFile */ .M)(file, _pem_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY_BYTES */ .Xd);
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
            bytes: await (await Promise.all(/* import() */[__webpack_require__.e(6174), __webpack_require__.e(2905), __webpack_require__.e(9602)]).then(__webpack_require__.bind(__webpack_require__, 3470))).signWithKey(statement, key),
            signedBy: { kind: 'key', fingerprint: fingerprint.hex, publicKey: publicPem, publicPath },
        }),
    };
}
async function keyless(inputs, world) {
    (0,_foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseExposingNode */ .q)(world.environment);
    const { instance } = inputs;
    const serverUrl = world.environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    // Checked before the token arrives: whether any instance is known here does not depend on the token.
    (0,_instances_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseInstance */ .NF)(instance, serverUrl, null);
    const trustedRoot = await givenRoot(inputs, world);
    const identityToken = world.identityToken ?? (async () => (await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 30150))).tokenOfJob(world.environment));
    return {
        kind: 'keyless',
        sign: async (statement) => (await Promise.all(/* import() */[__webpack_require__.e(6174), __webpack_require__.e(2905), __webpack_require__.e(1155)]).then(__webpack_require__.bind(__webpack_require__, 95087))).signKeyless(statement, {
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
    const text = await (0,_foundation_given_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readGivenFile */ .M)(file, _instances_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ROOT_BYTES */ .ax);
    const { readTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(8250)]).then(__webpack_require__.bind(__webpack_require__, 15869));
    readTrustedRoot(text);
    return { path, text };
}
/** The variables with which a runner issues tokens; they exist only with `id-token: write`. */
function canHaveToken({ environment }) {
    return Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** GitHub gives pull requests of forks no identity, whatever their workflow asks for. */
function notSigned({ environment }) {
    const isPullRequest = environment['GITHUB_EVENT_NAME'] === 'pull_request';
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('not-signed', isPullRequest
        ? 'The evidence is not signed: this job has no identity, like every pull request from a fork.'
        : 'The evidence is not signed: this job has no identity and no key.');
}
function noKey() {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('signing-key-missing', 'Signing with a key needs a key, and none is given.');
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
