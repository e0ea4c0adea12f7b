export const id = 7775;
export const ids = [7775];
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
const KEPT = [labels/* DEFAULT_TAG */.fL, labels/* REFERENCE_TAG */.DZ, base_image_debian/* DEBIAN_BASE_TAG */.fs];
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
// EXTERNAL MODULE: ./build/src/sandbox/output-cleaner.js
var output_cleaner = __webpack_require__(97559);
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
    const found = await (0,leftovers/* findLeftovers */.Q_)(engine, surroundings.temporaryFolder);
    const left = (0,leftovers/* namesLeft */.o_)(clean ? await (0,leftovers/* removeLeftovers */.DA)(engine, found, (0,output_cleaner/* cleanerOf */.i)(engine, surroundings)) : found);
    const kept = await findKeptImages(engine);
    const images = clean && options['images'] === true ? await removeKeptImages(engine, kept) : kept;
    return {
        name,
        usable: true,
        text: `${described(engine)}: usable`,
        remedy: null,
        left,
        images,
        removed: [...(0,leftovers/* namesLeft */.o_)(found), ...kept].filter((each) => !left.includes(each) && !images.includes(each)),
    };
}
function described({ runtime, facts }) {
    const rootless = facts.rootless ? 'rootless' : 'rootful';
    return `${runtime}, ${facts.oci_runtime}, ${rootless}, cgroup v${facts.cgroup_version}`;
}


/***/ }),

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c9: () => (/* binding */ reasonLines),
/* harmony export */   cS: () => (/* binding */ runTable),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/* unused harmony export COLUMNS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Terminal columns that every view keeps to. */
const COLUMNS = 80;
const PLAIN = { good: (text) => text, bad: (text) => text };
const ID_WIDTH = 15;
const VERDICT_WIDTH = 8;
const HOST_WIDTH = 15;
const STATE_WIDTH = 14;
/** The table of probes, the host's facts and the reasons, for a terminal: no line longer than 80 columns. */
function runTable(view, ink = PLAIN) {
    const lines = [
        `${'probe'.padEnd(ID_WIDTH)} ${'verdict'.padEnd(VERDICT_WIDTH)}${'host'.padEnd(HOST_WIDTH)} actual`,
        '-'.repeat(COLUMNS),
        ...view.probes.flatMap((probe) => probeLines(probe, ink)),
        '',
        ...controlLines(view.controls, ink),
        ...view.host.flatMap((fact) => wrapped(fact.name.padEnd(ID_WIDTH + 1), fact.value)),
    ];
    if (view.reasons.length > 0)
        lines.push('', ...reasonLines(view.reasons));
    return lines.join('\n');
}
const CONTROL_WIDTH = 36;
/** A line for each control: what it weakened by its name, whether it bit, and what flipped in it. */
function controlLines(controls, ink) {
    if (controls.length === 0)
        return [];
    return [
        `${'control'.padEnd(CONTROL_WIDTH)} ${'state'.padEnd(STATE_WIDTH)}flipped`,
        '-'.repeat(COLUMNS),
        ...controls.flatMap(({ id, state, flipped, why }) => {
            const name = shortened((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(id, 200), CONTROL_WIDTH).padEnd(CONTROL_WIDTH);
            const mark = state === 'bit' ? ink.good : ink.bad;
            const width = COLUMNS - CONTROL_WIDTH - STATE_WIDTH - 1;
            const [first = '', ...more] = wrapped(' '.repeat(COLUMNS - width), flipped.join(' '));
            const line = `${name} ${mark(state.replaceAll('-', ' ').padEnd(STATE_WIDTH))}${first.trim()}`;
            return [line.trimEnd(), ...more, ...(why === '' ? [] : wrapped('  why       ', why))];
        }),
        '',
    ];
}
/** Each reason with its code and what to do. */
function reasonLines(reasons) {
    return reasons.flatMap((reason) => [
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
        shortened((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(probe.actual, 200), COLUMNS - before);
    if (stands || probe.verdict === 'NOT RUN')
        return [first.trimEnd()];
    return [
        first.trimEnd(),
        ...wrapped('  expected  ', probe.expected),
        ...wrapped('  actual    ', probe.actual),
        ...(probe.why === '' ? [] : wrapped('  why       ', probe.why)),
        ...(probe.closedBy === '' ? [] : wrapped('  closed by ', probe.closedBy)),
    ];
}
function shortened(text, width) {
    return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
/** A text folded at spaces (a word too long is cut through) so that no line is longer than the terminal. */
function wrapped(head, hostile) {
    const width = COLUMNS - head.length;
    const lines = [];
    let line = '';
    for (const word of (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(hostile, 4000).split(' ')) {
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
