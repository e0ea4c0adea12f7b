export const id = 5480;
export const ids = [5480];
export const modules = {

/***/ 27600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Qk: () => (/* binding */ checkOutputFolder),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34731);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42100);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76665);









/** The bundle's `files[]` for these files, sorted by name. */
function listFiles(files) {
    return [...files]
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(bytes) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/**
 * Writes the evidence folder: each file under a temporary name, synced, then renamed; the bundle last, so that a folder
 * with a bundle is a whole one.
 *
 * @param force whether another run's evidence in the folder may be replaced
 * @param views what is made of the bundle's bytes and laid beside it, by file name
 * @throws AttestationError `evidence-exists` (usage) if another run's evidence is there and `force` is not given;
 *   `output-not-empty` (usage) if something else is there; `evidence-not-written` if the disk refuses
 */
async function writeEvidence(folder, bundle, files, { force, views = {} }) {
    const name = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleName */ .u1)(bundle);
    const bundleBytes = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .writeJson */ .GF)(bundle);
    await makeRoom(folder, force);
    for (const [path, bytes] of files)
        await placeFile(folder, path, bytes);
    for (const [path, render] of Object.entries(views))
        await placeFile(folder, path, render(bundleBytes));
    const bundlePath = await placeFile(folder, name, bundleBytes);
    await syncFolder(folder);
    return { folder, bundlePath, bundleName: name, bundleBytes, bundleSha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(bundleBytes) };
}
/**
 * Writes one file whole or not at all: under a temporary name in the same folder, synced, then renamed over `name`.
 *
 * @returns the file's path
 * @throws AttestationError `evidence-not-written`
 */
async function placeFile(folder, name, bytes) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${name}.${process.pid}.part`);
    try {
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, flags, 0o644);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        return path;
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notWritten(path, cause);
    }
}
/**
 * Whether a run may write its evidence to a folder: asked before anything is built, and again before it is written.
 *
 * @returns what of an earlier run lies there and would be replaced
 * @throws AttestationError `evidence-exists`, `output-not-empty`, `output-link` (usage) or `evidence-not-written`
 */
async function checkOutputFolder(folder, force) {
    // A workspace may hold one: the evidence would be written wherever it points.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null))?.isSymbolicLink())
        throw folderIsLink(folder);
    await checkWritable(folder);
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((cause) => {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause) === 'ENOENT')
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
/** The folder, or the nearest one above it that is there: a file system mounted read-only refuses root as well. */
async function checkWritable(folder) {
    for (let path = folder;; path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        }
        catch (cause) {
            if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause) !== 'ENOENT' || path === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))
                throw notWritten(folder, cause);
        }
    }
}
/** Makes the folder, and with `force` clears away the evidence of an earlier run, when there is nothing else in it. */
async function makeRoom(folder, force) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    }
    catch (cause) {
        throw notWritten(folder, cause);
    }
    for (const name of await checkOutputFolder(folder, force)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true }).catch((cause) => {
            throw notWritten((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), cause);
        });
    }
}
const SIGNATURE = '.sigstore.json';
const TEMPORARY = /^\..+\.\d+\.part$/;
/** A file that a run writes: the bundle, its signature, what it lists, its views, and what a crash left of them. */
function isEvidenceName(name) {
    if (TEMPORARY.test(name) || (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isListable */ .$9)(name) || name === _file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .REPORT_NAME */ .F5)
        return true;
    return (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isBundleName */ .aR)(name.endsWith(SIGNATURE) ? name.slice(0, -SIGNATURE.length) : name);
}
/** A rename is durable only when its folder is synced (fsync(2)). Filesystems that cannot do it lose nothing else. */
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY).catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close().catch(() => undefined);
}
function evidenceExists(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'evidence-exists', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} holds the evidence of another run.`, 'Name another folder with --output, or replace what is there with --force.');
}
function folderIsLink(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'output-link', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} is a link.`, 'Name a real folder with --output.');
}
function folderNotOurs(folder, foreign) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'output-not-empty', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} holds ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(foreign, 80)}, which is no evidence; a reader would block it.`, 'Name an empty or new folder with --output.');
}
function notWritten(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('blocked', 'evidence-not-written', `The evidence could not be written to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(path)} (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause)}).`, 'Make the output folder writable and free some space, or name another one with --output.', cause);
}


/***/ }),

/***/ 21907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ chooseSigner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _given_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69871);
/* harmony import */ var _instances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5045);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76347);





/**
 * Chooses the signer (issue: signing): `auto` is keyless when the job can have an identity token, else a key that is
 * given, else this user's own key where there is a place for it.
 *
 * @throws AttestationError (usage) when the key, an address or the trusted root cannot be used, or the mode lacks what it
 *   needs
 */
async function chooseSigner(inputs, world) {
    // Wrong addresses are told whatever signs in the end.
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
            const { localKey } = await __webpack_require__.e(/* import() */ 9888).then(__webpack_require__.bind(__webpack_require__, 9888));
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
    return (0,_given_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readGivenFile */ .Mh)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.workingFolder, key), _pem_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY_BYTES */ .Xd, 'signing key');
}
async function readKey(pem, { environment }) {
    const { readPrivateKey } = await __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 50952));
    return readPrivateKey(pem, environment['SIGNING_KEY_PASSPHRASE'] ?? null);
}
function withKey(key, publicPath) {
    const { fingerprint, publicPem } = key;
    return {
        kind: 'key',
        sign: async (statement) => ({
            bytes: await (await __webpack_require__.e(/* import() */ 3470).then(__webpack_require__.bind(__webpack_require__, 3470))).signWithKey(statement, key),
            signedBy: { kind: 'key', fingerprint: fingerprint.hex, publicKey: publicPem, publicPath },
        }),
    };
}
async function keyless(inputs, world) {
    const { instance } = inputs;
    const serverUrl = world.environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    // Asked once before: whether any instance is known here does not depend on what the token says.
    (0,_instances_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseInstance */ .NF)(instance, serverUrl, null);
    const trustedRoot = await givenRoot(inputs, world);
    const identityToken = world.identityToken ?? tokenOfJob;
    return {
        kind: 'keyless',
        sign: async (statement) => (await __webpack_require__.e(/* import() */ 5087).then(__webpack_require__.bind(__webpack_require__, 95087))).signKeyless(statement, {
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
    const text = await (0,_given_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readGivenFile */ .Mh)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, path), _given_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ROOT_BYTES */ .ax, 'trusted root');
    const { readTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(5779)]).then(__webpack_require__.bind(__webpack_require__, 25779));
    readTrustedRoot(text);
    return { path, text };
}
async function tokenOfJob() {
    const { CIContextProvider } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4690), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    return new CIContextProvider('sigstore').getToken();
}
/** The variables with which a runner gives tokens; they are there only with `id-token: write`. */
function canHaveToken({ environment }) {
    return Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** GitHub gives no identity to pull requests of forks, whatever their workflow asks for. */
function notSigned({ environment }) {
    const isPullRequest = environment['GITHUB_EVENT_NAME'] === 'pull_request';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('blocked', 'not-signed', isPullRequest
        ? 'The evidence is not signed: this job has no identity, as in every pull request of a fork.'
        : 'The evidence is not signed: this job has no identity and no key.', isPullRequest
        ? 'Attest after the merge; if this is no fork’s pull request, add to the job: permissions: { contents: read, id-token: write }.'
        : 'Add to the job: permissions: { contents: read, id-token: write }; or give signing-key, or say signing: none.');
}
function noKey() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('usage', 'signing-key-missing', 'A key is to sign, and none is given.', 'Give --key FILE (input signing-key), or put the PEM into the environment as SIGNING_KEY.');
}


/***/ }),

/***/ 69871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ readGivenFile),
/* harmony export */   P1: () => (/* binding */ readGivenBytes),
/* harmony export */   ax: () => (/* binding */ MAX_ROOT_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _evidence_thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76665);





/** Longest trusted root that is read, in bytes: public-good's is below 10 kB. */
const MAX_ROOT_BYTES = 4 * 1024 * 1024;
/** A pipe that nobody writes to ends at once and is no file; none is waited for longer than this. */
const PIPE_WAIT_MS = 5000;
/** No pipe is waited for in the kernel, where nothing could end it, and no terminal becomes ours. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
/**
 * Reads a file that the caller named (a key, a policy, a trusted root), and never more of it than can be one. It may be
 * a pipe, as a shell's `<(…)` is.
 *
 * @param what what the file is, for messages: `signing key`
 * @throws AttestationError `file-unreadable` (usage) with the path and nothing of its content
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
        throw unreadable(`The ${what} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)} could not be read (${(0,_evidence_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(cause)}).`, cause);
    }
    finally {
        await handle?.close().catch(() => undefined);
    }
    throw unreadable(`The ${what} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)} is larger than any ${what} (${limitBytes} bytes).`);
}
/**
 * The same as text, for what has its own way of saying that it is none (PEM).
 *
 * @throws AttestationError `file-unreadable` (usage)
 */
async function readGivenFile(path, limitBytes, what) {
    return (await readGivenBytes(path, limitBytes, what)).toString('utf8');
}
/** Some more of the file; of a pipe whose writer is not ready, when it is. */
async function readSome(handle, bytes, length) {
    const end = Date.now() + PIPE_WAIT_MS;
    for (;;) {
        try {
            return (await handle.read(bytes, length, bytes.length - length)).bytesRead;
        }
        catch (error) {
            if ((0,_evidence_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error) !== 'EAGAIN' || Date.now() > end)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
        }
    }
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('usage', 'file-unreadable', message, 'Check the path.', cause);
}


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ namedInstance),
/* harmony export */   DZ: () => (/* binding */ isPublicGood),
/* harmony export */   NF: () => (/* binding */ chooseInstance),
/* harmony export */   bC: () => (/* binding */ isGitHubs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const PUBLIC_GOOD = {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
    tsaUrl: null,
};
/** GitHub's own, for repositories whose names must not stand in a public log. */
const GITHUB = {
    fulcioUrl: 'https://fulcio.githubapp.com',
    rekorUrl: null,
    tsaUrl: 'https://timestamp.githubapp.com',
};
/**
 * Which instance signs: the named one, whole; else the public-good one for a public repository of github.com, and
 * GitHub's own for every other one, whose name a public log must not tell.
 *
 * @param visibility the token's `repository_visibility`; null when it says nothing
 * @throws AttestationError `signing-instance` (usage) when the named one lacks something or is not safe to talk to
 */
function chooseInstance(named, serverUrl, visibility) {
    const instance = namedInstance(named);
    if (instance !== null)
        return instance;
    if (serverUrl === 'https://github.com')
        return visibility === 'public' ? PUBLIC_GOOD : GITHUB;
    throw problem(`No Sigstore instance is known for ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(serverUrl, 100)}`, 'Name yours: fulcio-url, and rekor-url or tsa-url.');
}
/** Whether it is GitHub's own, whose trusted root GitHub's command line gives. */
function isGitHubs({ fulcioUrl }) {
    return fulcioUrl === GITHUB.fulcioUrl;
}
/** Whether an instance's certificates are public-good's, whose trusted root is shipped. */
function isPublicGood({ fulcioUrl }) {
    return fulcioUrl === PUBLIC_GOOD.fulcioUrl;
}
/**
 * The instance that the caller names, checked; null when none is named.
 *
 * @throws AttestationError `signing-instance` (usage) when it lacks something or is not safe to talk to
 */
function namedInstance({ fulcioUrl, rekorUrl, tsaUrl }) {
    if (fulcioUrl === null && rekorUrl === null && tsaUrl === null)
        return null;
    if (fulcioUrl === null)
        throw problem('A log or timestamp authority is named without a Fulcio', 'Give fulcio-url too.');
    if (rekorUrl === null && tsaUrl === null) {
        throw problem('A Fulcio is named without anything that says when it was signed', 'Give rekor-url or tsa-url too.');
    }
    return {
        fulcioUrl: safe(fulcioUrl, 'fulcio-url'),
        rekorUrl: rekorUrl === null ? null : safe(rekorUrl, 'rekor-url'),
        tsaUrl: tsaUrl === null ? null : safe(tsaUrl, 'tsa-url'),
    };
}
/** The identity token goes there: https, or this machine itself. A slash at the end would be doubled. */
function safe(text, name) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isLoopback = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) {
        if (url.username === '' && url.password === '' && url.search === '' && url.hash === '') {
            return text.replace(/\/+$/, '');
        }
    }
    throw problem(`${name} is no https address`, 'Give an address such as https://fulcio.example.org.');
}
function problem(message, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('usage', 'signing-instance', `${message}.`, remedy);
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
/** Longest key file that is read, in bytes: a PKCS#8 key of either kind is below 1 kB. */
const MAX_KEY_BYTES = 64 * 1024;
/** What a key file holds, by its label alone. */
function pemContent(text) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
    return label === undefined ? 'none' : (LABELS[label] ?? 'other');
}
/** Which of the two a key is; null for every other key. */
function keyKind(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return isP256 ? 'p256' : null;
}
/** The hash that goes with a key in DSSE as Sigstore uses it: SHA-256 for P-256, none for ed25519. */
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Who signed, in one line for people. */
function signerLine(signedBy) {
    switch (signedBy.kind) {
        case 'key':
            return `key ${signedBy.fingerprint}`;
        case 'certificate':
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(`${signedBy.identity} (${signedBy.issuer})`, 500);
    }
}
/** Where the public half lies on this machine; null when there is none. */
function publicPathOf(signedBy) {
    return signedBy.kind === 'key' ? signedBy.publicPath : null;
}
/**
 * What a run trusts when it reads its own evidence back: exactly who signed it. Nothing when it signed with an instance
 * whose trusted root it does not have: then nobody can check the certificate here.
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


/***/ })

};
