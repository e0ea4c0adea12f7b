export const id = 775;
export const ids = [775];
export const modules = {

/***/ 17775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/main/engines.js
var engines = __webpack_require__(27876);
// EXTERNAL MODULE: ./build/src/main/here.js
var here = __webpack_require__(83205);
// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/src/sandbox/base-image-debian.js + 6 modules
var base_image_debian = __webpack_require__(59621);
// EXTERNAL MODULE: ./build/src/sandbox/client.js
var client = __webpack_require__(56718);
// EXTERNAL MODULE: ./build/src/sandbox/labels.js
var labels = __webpack_require__(46206);
;// CONCATENATED MODULE: ./build/src/sandbox/kept-images.js



/** Images that stay after a run on purpose, so that the next one need not build them: by their tags. */
const KEPT = [labels/* DEFAULT_TAG */.fL, base_image_debian/* DEBIAN_BASE_TAG */.fs];
/** Which of them an engine has. */
async function findKeptImages(engine, tags = KEPT) {
    const found = await Promise.all(tags.map(async (tag) => {
        const result = await (0,client/* call */.T)(engine.client, ['image', 'inspect', '--format', '{{.Id}}', tag], {
            timeoutMs: 30_000,
        });
        return result.exitCode === 0 ? [tag] : [];
    }));
    return found.flat();
}
/** Removes them; returns those that an engine would not remove, such as one that a container uses. */
async function removeKeptImages(engine, tags) {
    const left = [];
    for (const tag of tags) {
        const result = await (0,client/* call */.T)(engine.client, ['image', 'rm', tag], { timeoutMs: 60_000 });
        if (result.exitCode !== 0)
            left.push(tag);
    }
    return left;
}

// EXTERNAL MODULE: ./build/src/sandbox/leftovers.js
var leftovers = __webpack_require__(15897);
// EXTERNAL MODULE: ./build/src/venue/venue.js
var venue = __webpack_require__(77306);
;// CONCATENATED MODULE: ./build/src/cli/doctor.js








/** `sandbox-attestation doctor`: exit 0 when this machine can attest with at least one engine. */
async function execute({ options, terminal }) {
    const surroundings = (0,here/* surroundingsHere */.U)(terminal);
    return (0,engines/* withEngines */.U)(surroundings, async (answers, machine) => {
        const venue = venueHere(machine, surroundings);
        const engines = await Promise.all(answers.map((answer) => examine(answer, surroundings, options)));
        const able = venue.refused === null && engines.some(({ usable }) => usable);
        terminal.print([
            ...(0,table/* wrapped */.ky)('venue     ', venue.text),
            ...(venue.refused === null ? [] : (0,table/* wrapped */.ky)('          ', venue.refused.remedy)),
            ...engines.flatMap((engine) => [
                ...(0,table/* wrapped */.ky)(engine.name.padEnd(10), engine.text),
                ...(engine.remedy === null ? [] : (0,table/* wrapped */.ky)('          ', engine.remedy)),
                ...engine.left.map((name) => `          left by a dead run: ${name}`),
                ...engine.images.map((name) => `          image kept for the next run: ${name}`),
                ...engine.removed.map((name) => `          removed: ${name}`),
            ]),
            '',
            able ? terminal.green('This machine can attest.') : terminal.red('This machine cannot attest.'),
            ...(engines.some(({ left }) => left.length > 0) && options['clean'] !== true
                ? ['sandbox-attestation doctor --clean removes what dead runs left.']
                : []),
        ].join('\n'));
        terminal.result({ able, venue: venue.text, engines });
        // What was to be removed and is still there is worth a failing exit code.
        const stuck = options['clean'] === true && engines.some(({ left }) => left.length > 0);
        return able && !stuck ? 0 : 3;
    });
}
function venueHere(machine, surroundings) {
    try {
        const { name } = (0,venue/* decideVenue */.M)(machine, surroundings.environment, null);
        const text = name === 'CI' ? 'CI' : 'LOCAL: a rehearsal; --venue VPS when this is the machine to attest';
        return { text, refused: null };
    }
    catch (error) {
        if (!(error instanceof errors/* AttestationError */.L))
            throw error;
        const refused = (0,failure/* toFailure */.w)(error);
        return { text: `refused: ${refused.message}`, refused };
    }
}
async function examine(answer, surroundings, options) {
    const { name } = answer;
    if ('problem' in answer) {
        const { message, remedy } = (0,failure/* toFailure */.w)(answer.problem);
        return { name, usable: false, text: message, remedy, left: [], images: [], removed: [] };
    }
    const { engine } = answer;
    const clean = options['clean'] === true;
    const found = await (0,leftovers/* findLeftovers */.Q)(engine, surroundings.temporaryFolder);
    const left = names(clean ? await (0,leftovers/* removeLeftovers */.D)(engine, found) : found);
    const kept = await findKeptImages(engine);
    const images = clean && options['images'] === true ? await removeKeptImages(engine, kept) : kept;
    return {
        name,
        usable: true,
        text: `${described(engine)}: usable`,
        remedy: null,
        left,
        images,
        removed: [...names(found), ...kept].filter((each) => !left.includes(each) && !images.includes(each)),
    };
}
function names({ containers, folders }) {
    return [...containers, ...folders];
}
function described({ runtime, facts }) {
    const rootless = facts.rootless ? 'rootless' : 'rootful';
    return `${runtime}, ${facts.oci_runtime}, ${rootless}, cgroup v${facts.cgroup_version}`;
}


/***/ }),

/***/ 27876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withEngines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _sandbox_choose_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60667);
/* harmony import */ var _sandbox_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67689);
/* harmony import */ var _venue_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87376);




/**
 * Connects to each engine of this machine and lets `use` work with the answers; the clients' private configuration
 * is removed afterwards.
 */
async function withEngines(surroundings, use) {
    const machine = await (0,_venue_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .readMachine */ .U)();
    const folder = await (0,_sandbox_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeRunFolder */ .GU)(surroundings.temporaryFolder, (0,_sandbox_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .newRunId */ .F$)(), '');
    try {
        const connect = async (name) => {
            try {
                const { environment } = surroundings;
                return {
                    name,
                    engine: await (0,_sandbox_choose_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseEngine */ .m)(name, { environment, clientConfig: folder.clientConfig, machine }),
                };
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L)
                    return { name, problem: error };
                throw error;
            }
        };
        return await use(await Promise.all([connect('docker'), connect('podman')]), machine);
    }
    finally {
        await (0,_sandbox_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .removeRunFolder */ .UG)(folder);
    }
}


/***/ }),

/***/ 15897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers),
/* harmony export */   Q: () => (/* binding */ findLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56718);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11269);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46206);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26850);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67689);







const RUN_NAME = new RegExp(`^${_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME_PREFIX */ .ve}[0-9a-f]{32}$`);
/**
 * Finds what dead runs left: containers with our label, wherever their folders are, and run folders below `temporary`.
 * A run whose program still lives is left alone, unless it is the one that `runId` names (a cancelled job's own).
 */
async function findLeftovers(engine, temporary, runId = null) {
    const wanted = runId === null ? null : `${_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME_PREFIX */ .ve}${runId}`;
    const containers = await keep(await ourContainers(engine), async ({ name, owner }) => wanted === null ? !(await (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerLives */ .l)(owner)) : name === wanted);
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporary).catch(() => [])).filter((name) => RUN_NAME.test(name));
    const folders = await keep(names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name)), async (folder) => (await isOurs(folder)) &&
        (wanted === null ? !(await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOwnerLives */ .pf)(folder)) : folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, wanted)));
    return { containers: containers.map(({ name }) => name), folders };
}
async function ourContainers(engine) {
    const format = `{{.Names}} {{.Label "${_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .OWNER_LABEL */ .pk}"}}`;
    const args = ['ps', '--all', '--filter', `label=${_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_LABEL */ .jQ}`, '--format', format];
    const result = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T)(engine.client, args, { timeoutMs: 30_000 });
    if (result.exitCode !== 0)
        throw (0,_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .failedCall */ .mG)(engine.client, args, result.stderr, result.timedOut);
    return result.stdout.split('\n').flatMap((line) => {
        const [name = '', owner = ''] = line.split(' ');
        return RUN_NAME.test(name) ? [{ name, owner }] : [];
    });
}
async function keep(items, wanted) {
    const flags = await Promise.all(items.map(wanted));
    return items.filter((_, index) => flags[index]);
}
/** Only folders of our own user: the temporary folder may be shared with others. */
async function isOurs(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null);
    return found?.isDirectory() === true && found.uid === process.getuid?.();
}
/** Removes them; returns what could not be removed. */
async function removeLeftovers(engine, leftovers) {
    const containers = [];
    for (const name of leftovers.containers) {
        const result = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T)(engine.client, ['rm', '--force', name], { timeoutMs: 60_000 });
        if (result.exitCode !== 0)
            containers.push(name);
    }
    const folders = [];
    for (const folder of leftovers.folders) {
        if (!(await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .removeRunFolder */ .UG)({ root: folder })))
            folders.push(folder);
    }
    return { containers, folders };
}


/***/ })

};
