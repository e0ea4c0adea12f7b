export const id = 62;
export const ids = [62];
export const modules = {

/***/ 20062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/attest/entry/engines.js
var engines = __webpack_require__(56959);
// EXTERNAL MODULE: ./build/src/attest/entry/here.js + 1 modules
var here = __webpack_require__(95587);
// EXTERNAL MODULE: ./build/src/container/helper-container.js
var helper_container = __webpack_require__(13555);
// EXTERNAL MODULE: ./build/src/container/orphans/clean-up.js
var clean_up = __webpack_require__(87940);
// EXTERNAL MODULE: ./build/src/container/orphans/dead-folders.js + 1 modules
var dead_folders = __webpack_require__(342);
// EXTERNAL MODULE: ./build/src/engine/image-name.js
var image_name = __webpack_require__(55033);
// EXTERNAL MODULE: ./build/src/engine/labels.js
var labels = __webpack_require__(83317);
;// CONCATENATED MODULE: ./build/src/container/orphans/kept-images.js


const KEPT = [labels/* DEFAULT_TAG */.fL, labels/* REFERENCE_TAG */.DZ, labels/* CHECKED_TAG */.Pl, labels/* WORKLOAD_TAG */.j_, labels/* DEBIAN_BASE_TAG */.fs];
function keptTags(given) {
    return typeof given === 'string' && given !== '' ? [...new Set([...KEPT, given])] : KEPT;
}
const OWN_REGISTRY = /^docker\.io\/(?:library\/)?/;
async function findKeptImages(engine, tags) {
    const wanted = new Set(tags.map((tag) => (0,image_name/* fullImageName */.o)(engine.name, tag)));
    const references = [...wanted].map((name) => name.replace(OWN_REGISTRY, ''));
    const found = await engine.calls.list({ kind: 'images', references });
    return found.flatMap(({ names }) => names).filter((name) => wanted.has((0,image_name/* fullImageName */.o)(engine.name, name)));
}
async function removeKeptImages(engine, listed) {
    const left = [];
    for (const name of listed)
        if (!(await engine.calls.removeImage(name, false, 60_000)))
            left.push(name);
    return left;
}

// EXTERNAL MODULE: ./build/src/container/orphans/orphans.js + 1 modules
var orphans = __webpack_require__(10538);
// EXTERNAL MODULE: ./build/src/container/orphans/removed.js
var removed = __webpack_require__(82437);
// EXTERNAL MODULE: ./build/src/container/output-cleaner.js
var output_cleaner = __webpack_require__(22211);
// EXTERNAL MODULE: ./build/src/container/run-id.js
var run_id = __webpack_require__(54052);
// EXTERNAL MODULE: ./build/src/engine/engine-age.js
var engine_age = __webpack_require__(16318);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/foundation/settled.js
var settled = __webpack_require__(11578);
// EXTERNAL MODULE: ./build/src/probes/oci-runtimes.js
var oci_runtimes = __webpack_require__(93064);
;// CONCATENATED MODULE: ./build/src/report/examination.js

const BY_ENGINE = {
    docker: {
        rootful: 'Rootless Podman (--engine podman) adds that layer.',
        rootlessRun: 'a rootless dockerd gives containers mounts that the rules do not know (rootless Podman does not)',
        cgroup1: '',
        execFromOut: {
            found: 'open',
            means: 'Docker does not accept noexec on a mount of a folder: a program that the payload writes there can be executed',
            change: 'With --seal a Python payload’s launcher denies itself exec first. Podman mounts /out noexec.',
        },
    },
    podman: {
        rootful: null,
        rootlessRun: null,
        cgroup1: '; crun refuses it, so the run uses runc',
        execFromOut: {
            found: 'noexec',
            means: 'nothing that the payload writes there can be executed',
            change: null,
        },
    },
};
function examine(here) {
    return [
        client(here),
        ...age(here),
        runtime(here),
        rootless(here),
        cgroup(here),
        modules(here),
        kernel(here),
        execFromOut(here),
    ];
}
function client({ engine: { client: chosen, name } }) {
    const isDefault = chosen.endpoint === 'default';
    const { environment: places = [] } = chosen;
    const from = isDefault ? `${name}'s default endpoint` : `the endpoint of ${chosen.endpoint}`;
    return {
        about: 'client',
        found: `${chosen.program}, ${from}`,
        means: isDefault
            ? `no variable of the environment chose program or engine; PATH is not searched${keptAt(places)}`
            : 'the environment chose the engine; the evidence records it',
        change: isDefault ? null : `Unset it if the engine should be the machine's own default.`,
    };
}
function age({ engine: { name, version }, newestTried }) {
    if (newestTried === null)
        return [];
    return [
        {
            about: 'version',
            found: `${name} ${version}`,
            means: `newer than any that was run (${newestTried}); a setting that this program does not know blocks (engine-config-unknown)`,
            change: null,
        },
    ];
}
function keptAt(places) {
    return places.length === 0
        ? ''
        : `; ${places.join(', ')} of the environment decide${places.length === 1 ? 's' : ''} where it keeps images and state, which the evidence records`;
}
function runtime({ engine }) {
    const version = engine.oci_runtime_version ?? 'of unknown version';
    const problem = (0,oci_runtimes/* runtimeProblem */.uN)(engine.oci_runtime);
    return {
        about: 'OCI runtime',
        found: `${engine.oci_runtime} ${version}`,
        means: 'it makes the filter of the seccomp profile; both profiles start on runc and on crun',
        change: problem === null ? null : `${problem} Choose runc or crun.`,
    };
}
function rootless({ engine }) {
    return engine.rootless
        ? {
            about: 'root',
            found: 'rootless',
            means: 'a process that leaves the container has your user, not root of this machine',
            change: null,
        }
        : {
            about: 'root',
            found: 'rootful',
            means: 'a process that leaves the container as root is root of this machine; the payload runs as 65532',
            change: BY_ENGINE[engine.name].rootful,
        };
}
function whyNoRun(engine) {
    if (!canLimit(engine))
        return 'it can set no limit';
    return engine.rootless ? BY_ENGINE[engine.name].rootlessRun : null;
}
function canLimit({ rootless, cgroup_version }) {
    return !rootless || cgroup_version === 2;
}
function cgroup({ engine }) {
    const limits = 'limits on memory, processes and cpu';
    if (engine.cgroup_version === 2) {
        return {
            about: 'cgroup',
            found: 'v2',
            means: `${limits} hold, and the container sees a cgroup namespace of its own`,
            change: engine.rootless
                ? 'If a limit is refused, delegate the controllers to your user (systemd: Delegate=cpu cpuset memory pids).'
                : null,
        };
    }
    return {
        about: 'cgroup',
        found: 'v1',
        means: canLimit(engine)
            ? `${limits} hold by its controllers${BY_ENGINE[engine.name].cgroup1}`
            : `${limits} cannot be set`,
        change: engine.rootless
            ? 'Without root no limit can be set: boot with systemd.unified_cgroup_hierarchy=1.'
            : 'Not required: v2 (boot with systemd.unified_cgroup_hierarchy=1) is what runners have.',
    };
}
const CONFINING = ['apparmor', 'selinux'];
function modules({ system, engine }) {
    const confining = system.lsms.filter((name) => CONFINING.includes(name));
    const found = system.lsms.join(' ') || 'none';
    if (confining.length === 0) {
        return {
            about: 'LSM',
            found,
            means: 'neither AppArmor nor SELinux confines the container; every probe can pass without them',
            change: 'Boot with one of them for one more layer; --extra-run-args can then name a profile of your own.',
        };
    }
    const means = confining.includes('apparmor') && engine.rootless
        ? 'a rootless engine does not load an AppArmor profile: this layer is missing'
        : `${confining.join(' and ')} can confine the container; the label is recorded if the engine reports it`;
    return { about: 'LSM', found, means, change: null };
}
function kernel({ system }) {
    return {
        about: 'kernel',
        found: `${system.kernel} ${system.architecture}, ${system.distribution}`,
        means: 'both profiles know every system call of this architecture that libseccomp 2.6.0 knows',
        change: null,
    };
}
function execFromOut({ engine }) {
    return { about: 'exec from /out', ...BY_ENGINE[engine.name].execFromOut };
}

// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/src/venue/venue.js
var venue = __webpack_require__(77306);
// EXTERNAL MODULE: ./build/src/foundation/programs.js
var programs = __webpack_require__(63630);
;// CONCATENATED MODULE: ./build/src/cli/doctor-taken.js


const PROGRAMS = [
    ['apt-get', 'a base made from packages'],
    ['dpkg-deb', 'a base made from packages'],
    ['setpriv', 'the end of a build, and the service of Podman'],
    ['unshare', 'negative controls without a network'],
    ['nsenter', 'negative controls without a network'],
];
async function takenHere({ cacheFolder, stateFolder, environment, }) {
    const programs = PROGRAMS.map(async ([what, use]) => ({
        what,
        from: `${await placeOf(what)}, for ${use}`,
    }));
    return [
        ...(await Promise.all(programs)),
        { what: 'cache', from: chosen(cacheFolder, environment, 'XDG_CACHE_HOME') },
        ...(stateFolder === null
            ? []
            : [{ what: 'own key', from: chosen(stateFolder, environment, 'XDG_STATE_HOME') }]),
    ];
}
async function placeOf(program) {
    try {
        return (await (0,programs/* systemProgram */.CA)(program)) ?? 'missing';
    }
    catch {
        return 'refused: others than root can change it';
    }
}
function chosen(folder, environment, variable) {
    const by = environment[variable] ? `, chosen by ${variable}` : '';
    return `${(0,errors/* printable */.g$)(folder, 200)}${by}`;
}

// EXTERNAL MODULE: ./build/src/cli/interruptible.js + 1 modules
var interruptible = __webpack_require__(71730);
;// CONCATENATED MODULE: ./build/src/cli/doctor.js




















function execute(input) {
    return (0,interruptible/* interruptible */.I)(input.terminal, (signal) => doctor(input, signal));
}
function doctor({ options, terminal, remedyHere }, signal) {
    const runContext = { ...(0,here/* runContextHere */.d)(terminal), signal };
    const look = async (answers, open) => {
        const venue = venueHere(open.machine, runContext);
        const cleaned = await orphansHere(answers, runContext, { options, ...open });
        const engines = await (0,settled/* settled */.g)(answers.map((answer) => examineEngine(answer, cleaned, { ...runContext, options, remedyHere })));
        const folders = listed(cleaned.folders);
        const taken = await takenHere(runContext);
        const anyLeft = [...engines, folders].some(({ left }) => left.length > 0);
        const able = venue.refused === null && engines.some(({ usable }) => usable);
        terminal.print([
            ...(0,table/* wrapped */.ky)('venue     ', venue.text),
            ...(venue.refused === null ? [] : (0,table/* wrapped */.ky)('          ', venue.refused.remedy)),
            ...engines.flatMap((engine) => [
                ...(0,table/* wrapped */.ky)(engine.name.padEnd(10), engine.text),
                ...(engine.remedy === null ? [] : (0,table/* wrapped */.ky)('          ', engine.remedy)),
                ...engine.findings.flatMap(findingLines),
                ...leftLines(engine),
                ...engine.images.flatMap((name) => (0,table/* wrapped */.ky)(engine.in_use ? '  a run is under way, kept     ' : '  image kept for the next run  ', name)),
                ...removedLines(engine),
            ]),
            ...folderLines(runContext.temporaryFolder, folders),
            ...taken.flatMap(({ what, from }) => (0,table/* wrapped */.ky)(what.padEnd(10), from)),
            '',
            ...(able
                ? (0,table/* wrapped */.ky)('', ableLine(engines)).map(terminal.green)
                : [terminal.red('This machine cannot attest.')]),
            ...(anyLeft && options['clean'] !== true
                ? ['sandbox-attestation doctor --clean removes the orphans of dead runs.']
                : []),
        ].join('\n'));
        terminal.result({ able, venue: venue.text, engines, folders, taken });
        const stuck = options['clean'] === true && anyLeft;
        return able && !stuck ? 0 : exit_code/* EXIT_CODES */.a.blocked;
    };
    return (0,engines/* withEngines */.U)(runContext, options['allowEngineEndpoint'] === true, look, signal);
}
function venueHere(machine, runContext) {
    try {
        const { name } = (0,venue/* decideVenue */.M)(machine, runContext.environment, null);
        const text = name === 'CI' ? 'CI' : 'LOCAL: a rehearsal; --venue VPS when this is the machine to attest';
        return { text, refused: null };
    }
    catch (error) {
        if (!(error instanceof errors/* AttestationError */.L7))
            throw error;
        const refused = (0,failure/* toFailure */.w)(error);
        return { text: `refused: ${refused.message}`, refused };
    }
}
function leftLines({ left, undecided }) {
    return [
        ...left.flatMap((name) => (0,table/* wrapped */.ky)('  orphan of a dead run         ', name)),
        ...undecided.flatMap((name) => (0,table/* wrapped */.ky)('  perhaps live, not removed    ', name)),
    ];
}
function removedLines({ removed }) {
    return removed.flatMap((name) => (0,table/* wrapped */.ky)('  removed                      ', name));
}
function folderLines(temporary, folders) {
    const lines = [...leftLines(folders), ...removedLines(folders)];
    return lines.length === 0
        ? []
        : [...(0,table/* wrapped */.ky)('folders   ', `of runs, below ${temporary} or where Podman built`), ...lines];
}
function findingLines({ about, found, means, change }) {
    return [
        ...(0,table/* wrapped */.ky)(`  ${about.padEnd(15)}`, `${found}: ${means}`),
        ...(change === null ? [] : (0,table/* wrapped */.ky)(`${' '.repeat(15)}→ `, change)),
    ];
}
function ableLine(engines) {
    const names = engines.filter(({ usable }) => usable).map(({ name }) => name);
    return `This machine can attest: ${names.join(' and ')}, targeted-deny and deny-by-default. Once the first attestation under targeted-deny stands, use deny-by-default: it is stricter.`;
}
function listed(cleaned) {
    const { left, undecided } = cleaned;
    return { left, undecided, removed: (0,removed/* removedOf */.Q)(cleaned) };
}
const NOTHING = { found: [], left: [], undecided: [] };
async function orphansHere(answers, runContext, { options, scratchFolder }) {
    const engines = answers.flatMap((answer) => ('engine' in answer ? [answer.engine] : []));
    if (engines.length === 0)
        return { engines: new Map(), folders: NOTHING };
    const places = { engines, temporary: runContext.temporaryFolder };
    if (options['clean'] !== true)
        return (0,clean_up/* lookFor */.x)(places);
    const clean = (0,output_cleaner/* cleanerOfAny */.g)(engines, (engine) => new helper_container/* HelperContainer */.A(engine, runContext, (0,run_id/* newRunId */.F)(), scratchFolder));
    return (0,clean_up/* cleanUp */.n)(places, clean);
}
async function examineEngine(answer, cleaned, { options, remedyHere, temporaryFolder, }) {
    const { name } = answer;
    if ('problem' in answer) {
        const { message, remedy } = (0,failure/* toFailure */.w)(answer.problem);
        return {
            name,
            usable: false,
            text: message,
            remedy: remedyHere(remedy),
            findings: [],
            ...listed(NOTHING),
            images: [],
            in_use: false,
        };
    }
    const { engine } = answer;
    const { left, undecided, removed } = listed(cleaned.engines.get(engine) ?? NOTHING);
    const kept = await findKeptImages(engine, keptTags(options['tag']));
    const whyNot = whyNoRun(engine.facts);
    const isWanted = options['clean'] === true && options['images'] === true;
    const inUse = isWanted && ((await (0,dead_folders/* hasLiveFolder */.v1)(temporaryFolder, [engine])) || (await (0,orphans/* isRunUnderWay */.$A)(engine)));
    const images = isWanted && !inUse ? await removeKeptImages(engine, kept) : kept;
    return {
        name,
        usable: whyNot === null,
        text: `${described(engine)}: ${whyNot === null ? 'usable' : `no run is accepted, since ${whyNot}`}`,
        remedy: null,
        findings: examine({
            engine: engine.facts,
            system: engine.system,
            newestTried: (0,engine_age/* newestTriedBefore */.Yy)(engine.name, engine.facts.version),
        }),
        left,
        undecided,
        images,
        in_use: inUse,
        removed: [...removed, ...kept.filter((each) => !images.includes(each))],
    };
}
function described({ runtime, facts }) {
    const rootless = facts.rootless ? 'rootless' : 'rootful';
    return `${runtime}, ${facts.oci_runtime}, ${rootless}, cgroup v${facts.cgroup_version}`;
}


/***/ }),

/***/ 71730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ interruptible)
});

// EXTERNAL MODULE: ./build/src/attest/entry/interrupt.js
var interrupt = __webpack_require__(47335);
// EXTERNAL MODULE: ./build/src/foundation/end-soon.js
var end_soon = __webpack_require__(21960);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/report/failure.js
var report_failure = __webpack_require__(71522);
;// CONCATENATED MODULE: ./build/src/cli/unblocked.js
function unblockTerminals(streams) {
    const terminals = streams.filter(({ isTTY }) => isTTY === true);
    const set = (isBlocking) => {
        for (const { _handle } of terminals)
            _handle?.setBlocking?.(isBlocking);
    };
    set(false);
    return () => set(true);
}

;// CONCATENATED MODULE: ./build/src/cli/interruptible.js





async function interruptible(terminal, work) {
    const { signal, release } = (0,interrupt/* interruptSignal */.C)();
    const block = unblockTerminals([process.stdout, process.stderr]);
    let exitCode = exit_code/* EXIT_CODES */.a.blocked;
    try {
        exitCode = await work(signal);
        (0,interrupt/* refuseUncaught */.m)(signal);
        return exitCode;
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        const failure = (0,report_failure/* interrupted */.V)(signal.reason);
        exitCode = failure.exitCode;
        terminal.failure(failure);
        return failure.exitCode;
    }
    finally {
        block();
        release();
        if (signal.aborted)
            (0,end_soon/* endSoon */.n)(exitCode);
    }
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
/* harmony import */ var _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84177);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);


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
function differences({ length }) {
    if (length === 0)
        return 'no difference';
    return length === 1 ? '1 difference' : `${length} differences`;
}
const SHOWN = 160;
const MOST_ITEMS = 4096;
function inWords(before, after) {
    if (before === null)
        return valued('new', ': ', after ?? '');
    if (after === null)
        return valued('gone', '; was: ', before);
    const [was, is] = aroundTheDifference((0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(before), (0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(after));
    return `${was} → ${is}`;
}
function valued(word, between, value) {
    return value === '' ? word : `${word}${between}${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(value, SHOWN)}`;
}
function aroundTheDifference(before, after) {
    if (before.length <= SHOWN && after.length <= SHOWN)
        return [shown(before), shown(after)];
    let same = 0;
    while (same < before.length && same < after.length && before[same] === after[same])
        same++;
    const from = Math.max(0, same - SHOWN / 4);
    const part = (text) => `${from > 0 ? '…' : ''}${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text.slice(from), SHOWN)}`;
    return [part(before), part(after)];
}
function shown(text) {
    return text === '' ? '(empty)' : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text);
}
function driftJson(drift) {
    if (drift.kind === 'not-compared')
        return { compared: false, why: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(drift.why, 4096) };
    const { from, createdAt, state, items } = drift;
    return {
        compared: true,
        from: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(from, 4096),
        created_at: createdAt,
        state: state.kind,
        sentence: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(baselineSentence(state), 4096),
        changes: items.slice(0, MOST_ITEMS).map(({ area, name, before, after }) => ({
            area,
            name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 4096),
            before: before === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(before, 4096),
            after: after === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(after, 4096),
        })),
        omitted: Math.max(0, items.length - MOST_ITEMS),
    };
}


/***/ }),

/***/ 14206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isCause),
/* harmony export */   F6: () => (/* binding */ groupReasons),
/* harmony export */   NO: () => (/* binding */ causesFirst)
/* harmony export */ });
const MANY = 3;
const RANKS = {
    'run-not-finished': -2,
    'attest-missing': -1,
    'payload-exit': -1,
    'statement-result': 1,
    'statement-test': 1,
    'control-not-detected': 1,
};
function groupReasons(reasons) {
    const kinds = [...new Set(reasons.map(kindOf))];
    const groups = kinds.map((kind) => reasons.filter((each) => kindOf(each) === kind));
    return groups.toSorted(([a], [b]) => rankOf(a) - rankOf(b)).flatMap(asOne);
}
function causesFirst(reasons) {
    return reasons.toSorted((a, b) => rankOf(a) - rankOf(b));
}
function isCause(reason) {
    return rankOf(reason) < 0;
}
function kindOf({ code, subject, message }) {
    return `${code} ${subject === undefined ? message : message.replace(subject, '')}`;
}
function rankOf(reason) {
    return RANKS[reason?.code ?? ''] ?? 0;
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
/* harmony export */   RX: () => (/* binding */ PROGRAM),
/* harmony export */   Z_: () => (/* binding */ pinnedJson),
/* harmony export */   eY: () => (/* binding */ openedInWords),
/* harmony export */   fR: () => (/* binding */ pinnedInWords),
/* harmony export */   nB: () => (/* binding */ pinnedEntries)
/* harmony export */ });
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28557);

function pinnedEntries({ bundle, enforced }) {
    if (bundle === null)
        return [];
    return (0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .findAdds */ .wk)(bundle.host.inventory)
        .filter(({ entry }) => enforced.adds.includes(entry))
        .map((add) => ({ path: add.path, what: whatIs(add), digest: add.entry }));
}
function pinnedJson(entries) {
    return entries.length === 0 ? {} : { accepted_by_pin: entries };
}
function pinnedInWords({ path, what, digest }) {
    return `${path} (${what}) ${digest}`;
}
function openedInWords(attacks) {
    return `NOT DENIED, since a program of the image is accepted: ${attacks.join(', ')}`;
}
const PROGRAM = 'program';
function whatIs({ program, why }) {
    return program ? PROGRAM : why;
}


/***/ }),

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ driftTable),
/* harmony export */   c9: () => (/* binding */ reasonLines),
/* harmony export */   cS: () => (/* binding */ runTable),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/* unused harmony export COLUMNS */
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32315);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14206);
/* harmony import */ var _pinned_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34137);
/* harmony import */ var _untried_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47333);





const COLUMNS = 80;
const PLAIN = { good: (text) => text, bad: (text) => text };
const ID_WIDTH = 15;
const VERDICT_WIDTH = 8;
const HOST_WIDTH = 15;
const STATE_WIDTH = 14;
function runTable(view, ink = PLAIN) {
    const tried = view.untried === null
        ? [...probeTable(view.probes, ink), ...controlLines(view.controls, ink)]
        : [...wrapped('', view.untried).map(ink.bad), ''];
    const lines = [
        ...tried,
        ...(view.drift === null ? [] : driftTable(view.drift)),
        ...view.host.flatMap((fact) => wrapped(fact.name.padEnd(ID_WIDTH + 1), fact.value)),
        ...view.pinned.flatMap((entry) => wrapped('accepted by a pin: ', (0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .pinnedInWords */ .fR)(entry))),
        ...(view.openedByPin.length === 0 ? [] : wrapped('  ', (0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .openedInWords */ .eY)(view.openedByPin)).map(ink.bad)),
    ];
    const reasons = view.untried === null ? view.reasons : (0,_untried_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutConsequences */ .Ro)(view.reasons);
    if (reasons.length > 0)
        lines.push('', ...reasonLines(reasons));
    return lines.join('\n');
}
function probeTable(probes, ink) {
    return [
        `${'probe'.padEnd(ID_WIDTH)} ${'verdict'.padEnd(VERDICT_WIDTH)}${'host'.padEnd(HOST_WIDTH)} actual`,
        '-'.repeat(COLUMNS),
        ...probes.flatMap((probe) => probeLines(probe, ink)),
        '',
    ];
}
const CONTROL_WIDTH = 36;
function controlLines(controls, ink) {
    if (controls.length === 0)
        return [];
    return [
        `${'control'.padEnd(CONTROL_WIDTH)} ${'state'.padEnd(STATE_WIDTH)}failed`,
        '-'.repeat(COLUMNS),
        ...controls.flatMap(({ id, state, failed, nothing, why }) => {
            const name = shortened((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(id, 200), CONTROL_WIDTH).padEnd(CONTROL_WIDTH);
            const mark = state === 'detected' ? ink.good : ink.bad;
            const width = COLUMNS - CONTROL_WIDTH - STATE_WIDTH - 1;
            const [first = '', ...more] = wrapped(' '.repeat(COLUMNS - width), nothing ?? failed.join(' '));
            const line = `${name} ${mark(state.replaceAll('-', ' ').padEnd(STATE_WIDTH))}${first.trim()}`;
            return [line.trimEnd(), ...more, ...(why === '' ? [] : wrapped('  why       ', why))];
        }),
        '',
    ];
}
const DRIFT_LINES = 40;
function driftTable(drift) {
    const head = 'drift'.padEnd(ID_WIDTH + 1);
    if (drift.kind === 'not-compared')
        return [...wrapped(head, drift.why), ''];
    const lines = (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .driftLines */ .$m)(drift.items);
    const rest = ' '.repeat(head.length);
    return [
        ...wrapped(head, `${(0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .differences */ .tX)(drift.items)} since ${drift.createdAt}`),
        ...wrapped(rest, drift.from),
        ...wrapped(rest, (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineSentence */ .FD)(drift.state)),
        ...[...new Set(lines.map(({ area }) => area))].flatMap((area) => {
            const found = lines.filter((line) => line.area === area);
            const left = found.length - DRIFT_LINES;
            return [
                `  ${area}`,
                ...found
                    .slice(0, DRIFT_LINES)
                    .flatMap(({ names, change }) => wrapped('    ', `${names.join(', ')}: ${change}`)),
                ...(left > 0 ? [`    … and ${left} more`] : []),
            ];
        }),
        '',
    ];
}
function reasonLines(reasons) {
    return (0,_grouped_js__WEBPACK_IMPORTED_MODULE_2__/* .groupReasons */ .F6)(reasons).flatMap((reason) => [
        ...wrapped('- ', `${reason.message} [${reason.code}]`),
        ...(reason.remedy === '' ? [] : wrapped('  ', reason.remedy)),
    ]);
}
function probeLines(probe, ink) {
    const stands = probe.verdict === 'PASS' && probe.corroboration === 'corroborated';
    const mark = probe.verdict === 'PASS' ? ink.good : probe.verdict === 'FAIL' ? ink.bad : (text) => text;
    const host = probe.corroboration === 'corroborated' ? (text) => text : ink.bad;
    const before = ID_WIDTH + 1 + VERDICT_WIDTH + HOST_WIDTH + 1;
    const first = `${probe.probeId.padEnd(ID_WIDTH)} ${mark(probe.verdict.padEnd(VERDICT_WIDTH))}` +
        `${host((probe.verdict === 'NOT RUN' ? '' : probe.corroboration).padEnd(HOST_WIDTH))} ` +
        shortened((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(probe.actual, 200), COLUMNS - before);
    if (stands || probe.verdict === 'NOT RUN')
        return [first.trimEnd()];
    return [
        first.trimEnd(),
        ...wrapped('  expected  ', probe.expected),
        ...wrapped('  actual    ', probe.actual),
        ...(probe.why === '' ? [] : wrapped('  why       ', probe.why)),
        ...(probe.deniedBy === '' ? [] : wrapped('  denied by ', probe.deniedBy)),
    ];
}
function shortened(text, width) {
    return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
function wrapped(head, hostile) {
    const width = COLUMNS - head.length;
    const lines = [];
    let line = '';
    for (const word of (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hostile, 4000).split(' ')) {
        let rest = word;
        if (line !== '' && line.length + 1 + rest.length > width) {
            lines.push(line);
            line = '';
        }
        while (rest.length > width) {
            lines.push(rest.slice(0, width));
            rest = rest.slice(width);
        }
        line = line === '' ? rest : `${line} ${rest}`;
    }
    lines.push(line);
    return lines.map((text, index) => (index === 0 ? head : ' '.repeat(head.length)) + text);
}


/***/ }),

/***/ 47333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ untriedSentence),
/* harmony export */   Ro: () => (/* binding */ withoutConsequences),
/* harmony export */   uQ: () => (/* binding */ triedNothing)
/* harmony export */ });
const CONSEQUENCES = new Set([
    ...['attest-missing', 'probe-failed', 'uncorroborated', 'contradicted', 'payload-exit'],
    ...['kernel-snapshot-missing', 'end-unobserved', 'control-not-detected'],
]);
function triedNothing({ bundle }) {
    if (bundle === null || bundle.observed.length > 0 || bundle.run.ended !== 'exited')
        return false;
    return bundle.observation_problems.every(({ code }) => code === 'attest-missing');
}
function withoutConsequences(reasons) {
    return reasons.filter(({ code }) => !CONSEQUENCES.has(code));
}
function untriedSentence({ bundle }) {
    const exit = bundle?.run.exit_code ?? 'none';
    return `The payload wrote no lines, so no probe was tried. It ended with exit code ${exit}. A payload waits while /in/gate exists, tries the probes, and writes one line for each to /out/attest.jsonl: see docs/image.md (The payload), or begin with examples/own-payload.`;
}


/***/ }),

/***/ 77306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decideVenue)
/* harmony export */ });
/* harmony import */ var _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84177);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);


const CI_FACTS = [
    'RUNNER_ENVIRONMENT',
    'RUNNER_NAME',
    'RUNNER_ARCH',
    'ImageOS',
    'ImageVersion',
    'GITHUB_REPOSITORY',
    'GITHUB_REPOSITORY_ID',
    'GITHUB_REPOSITORY_OWNER_ID',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_SHA',
    'GITHUB_REF',
    'GITHUB_WORKFLOW_REF',
];
const MAX_CLAIM = 300;
function decideVenue(machine, environment, asked) {
    refuse(machine, environment);
    if (environment['GITHUB_ACTIONS'] === 'true') {
        if (asked === 'VPS')
            throw refused('This is a CI runner (GITHUB_ACTIONS is true), so it cannot be attested as a VPS.');
        const facts = { ...pick(environment, CI_FACTS), boot_id_sha256: machine.bootIdSha256 ?? '' };
        return { name: 'CI', facts };
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
        throw refused(`This process itself runs in a container (${sign}), as every job does on GitHub's ubuntu-slim and under a job's \`container:\`.`);
}
function pick(environment, names) {
    const claim = (name) => (0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(environment[name] ?? '').slice(0, MAX_CLAIM);
    return Object.fromEntries(names.map((name) => [name, claim(name)]));
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
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('venue-refused', message);
}


/***/ })

};
