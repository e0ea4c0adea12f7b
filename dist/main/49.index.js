export const id = 49;
export const ids = [49];
export const modules = {

/***/ 71049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _main_engines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27876);
/* harmony import */ var _main_here_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83205);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71522);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26108);
/* harmony import */ var _sandbox_leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15897);
/* harmony import */ var _venue_venue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77306);







/** `sandbox-attestation doctor`: exit 0 when this machine can attest with at least one engine. */
async function execute({ options, terminal }) {
    const surroundings = (0,_main_here_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsHere */ .U)(terminal);
    return (0,_main_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .withEngines */ .U)(surroundings, async (answers, machine) => {
        const venue = venueHere(machine, surroundings);
        const engines = await Promise.all(answers.map((answer) => examine(answer, surroundings, options['clean'] === true)));
        const able = venue.refused === null && engines.some(({ usable }) => usable);
        terminal.print([
            ...(0,_report_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)('venue     ', venue.text),
            ...(venue.refused === null ? [] : (0,_report_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)('          ', venue.refused.remedy)),
            ...engines.flatMap((engine) => [
                ...(0,_report_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)(engine.name.padEnd(10), engine.text),
                ...(engine.remedy === null ? [] : (0,_report_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)('          ', engine.remedy)),
                ...engine.left.map((name) => `          left by a dead run: ${name}`),
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
        const { name } = (0,_venue_venue_js__WEBPACK_IMPORTED_MODULE_6__/* .decideVenue */ .M)(machine, surroundings.environment, null);
        const text = name === 'CI' ? 'CI' : 'LOCAL: a rehearsal; --venue VPS when this is the machine to attest';
        return { text, refused: null };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L))
            throw error;
        const refused = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .toFailure */ .w)(error);
        return { text: `refused: ${refused.message}`, refused };
    }
}
async function examine(answer, surroundings, clean) {
    const { name } = answer;
    if ('problem' in answer) {
        const { message, remedy } = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .toFailure */ .w)(answer.problem);
        return { name, usable: false, text: message, remedy, left: [], removed: [] };
    }
    const { engine } = answer;
    const found = await (0,_sandbox_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .findLeftovers */ .Q)(engine, surroundings.temporaryFolder);
    const left = clean ? await (0,_sandbox_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .removeLeftovers */ .D)(engine, found) : found;
    const stays = names(left);
    return {
        name,
        usable: true,
        text: `${described(engine)}: usable`,
        remedy: null,
        left: stays,
        removed: names(found).filter((each) => !stays.includes(each)),
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
/* harmony import */ var _sandbox_choose_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19066);
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
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46206);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67689);






const RUN_NAME = new RegExp(`^${_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_PREFIX */ .ve}[0-9a-f]{32}$`);
/**
 * Finds what dead runs left: containers with our label, and run folders below `temporary`. A run whose program still
 * lives is left alone, unless it is the one that `runId` names (a cancelled job's own).
 */
async function findLeftovers(engine, temporary, runId = null) {
    const args = ['ps', '--all', '--filter', `label=${_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_LABEL */ .jQ}`, '--format', '{{.Names}}'];
    const result = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T)(engine.client, args, { timeoutMs: 30_000 });
    if (result.exitCode !== 0)
        throw (0,_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .failedCall */ .mG)(engine.client, args, result.stderr, result.timedOut);
    const isLeft = async (name) => runId === null ? !(await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerLives */ .lF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name))) : name === `${_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_PREFIX */ .ve}${runId}`;
    const named = result.stdout.split('\n').filter((name) => RUN_NAME.test(name));
    const folders = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporary).catch(() => [])).filter((name) => RUN_NAME.test(name));
    return {
        containers: await keep(named, isLeft),
        folders: (await keep(folders, async (name) => (await isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name))) && isLeft(name))).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name)),
    };
}
async function keep(names, wanted) {
    const flags = await Promise.all(names.map(wanted));
    return names.filter((_, index) => flags[index]);
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
        if (!(await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .removeRunFolder */ .UG)({ root: folder })))
            folders.push(folder);
    }
    return { containers, folders };
}


/***/ }),

/***/ 77306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decideVenue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** What a CI runner tells (contract §1), by the names of the Actions platform. */
const CI_FACTS = [
    'RUNNER_ENVIRONMENT',
    'RUNNER_NAME',
    'RUNNER_ARCH',
    'ImageOS',
    'ImageVersion',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_SHA',
    'GITHUB_REF',
    'GITHUB_WORKFLOW_REF',
];
/** Longest value of a claim that is kept. */
const MAX_CLAIM = 300;
/**
 * Decides the venue, or refuses it, before anything is built and whatever the caller claims (contract §1).
 *
 * @param asked `VPS` when the operator says so
 * @throws AttestationError `venue-refused`
 */
function decideVenue(machine, environment, asked) {
    refuse(machine, environment);
    if (environment['GITHUB_ACTIONS'] === 'true') {
        if (asked === 'VPS')
            throw refused('This is a CI runner (GITHUB_ACTIONS is true), so it cannot be attested as a VPS.');
        return { name: 'CI', facts: pick(environment, CI_FACTS) };
    }
    return { name: asked ?? 'LOCAL', facts: hostFacts(machine) };
}
function refuse(machine, environment) {
    if (machine.platform !== 'linux')
        throw refused(`This machine runs ${machine.platform}, not Linux.`);
    if (/microsoft|wsl/i.test(machine.kernel) || environment['WSL_DISTRO_NAME'])
        throw refused('This is a WSL machine.');
    const [sign] = machine.containerSigns;
    if (sign !== undefined)
        throw refused(`This process itself runs in a container (${sign}).`);
}
function pick(environment, names) {
    return Object.fromEntries(names.map((name) => [name, (environment[name] ?? '').slice(0, MAX_CLAIM)]));
}
function hostFacts(machine) {
    return {
        hostname: machine.hostname,
        machine_id_sha256: machine.machineIdSha256 ?? '',
        kernel: machine.kernel,
        distribution: machine.distribution,
    };
}
function refused(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('blocked', 'venue-refused', message, 'Attest on a Linux CI runner, or on a Linux server with --venue VPS; for a rehearsal use a plain Linux host.');
}


/***/ })

};
