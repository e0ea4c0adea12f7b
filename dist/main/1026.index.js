export const id = 1026;
export const ids = [1026];
export const modules = {

/***/ 51026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/attest/entry/project.js
var project = __webpack_require__(62129);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/evidence/reason-table.js
var reason_table = __webpack_require__(99466);
// EXTERNAL MODULE: ./build/src/probes/attacks.js
var attacks = __webpack_require__(360);
// EXTERNAL MODULE: ./build/src/probes/contract.js
var contract = __webpack_require__(25411);
// EXTERNAL MODULE: ./build/src/probes/doors.js + 3 modules
var probes_doors = __webpack_require__(33447);
// EXTERNAL MODULE: ./build/src/probes/kernel-checks.js
var kernel_checks = __webpack_require__(98668);
// EXTERNAL MODULE: ./build/src/probes/posture/checks.js + 4 modules
var checks = __webpack_require__(31875);
;// CONCATENATED MODULE: ./build/src/report/explain.js






/** The rows of the table in docs/errors.md. Its one form is checked by `__tests__/error-codes.test.ts`. */
function errorRows(markdown) {
    const rows = markdown.matchAll(/^\| `([a-z-]+)` \| ([0-9]) \| (.+) \| (.+) \|$/gm);
    return [...rows].map(([, code = '', exit = '', meaning = '', remedy = '']) => ({
        code,
        exit,
        meaning: plain(meaning),
        remedy: plain(remedy),
    }));
}
function plain(markdown) {
    return markdown.replaceAll('`', '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
/** Everything that can be explained, by kind, in the order of its own table. */
function explainable(errors) {
    return [
        ...contract/* PROBES */._.map(ofProbe),
        ...Object.entries(reason_table/* REASON_TABLE */.c).map(([code, row]) => ofReason(code, row)),
        ...errors.map(ofError),
        ...probes_doors/* DOORS */.I0.map(({ id, flag, never, shows }) => ({
            kind: 'door',
            name: id,
            lines: [
                ['shows', shows],
                ['closed by', never === true ? `never giving ${flag}` : flag],
                ['bears out', probesOf(id) || 'no probe: a door blocks by itself (door-open)'],
            ],
        })),
        ...kernel_checks/* KERNEL_CHECKS */.qo.map(({ id, shows, probes }) => ({
            kind: 'kernel check',
            name: id,
            lines: [
                ['shows', shows],
                ['bears out', probes.join(', ') || 'no probe: it blocks by itself (kernel-contradicts)'],
            ],
        })),
        ...checks/* CHECKS */.u.map(({ id, open, layer, source, control }) => ({
            kind: 'posture check',
            name: id,
            lines: [
                ['layer', layer],
                ['where open', `it answers ${open}`],
                ['can fail', 'stands' in control ? `it stands: ${control.stands}` : `in the run ${control.flipsIn}`],
                ['source', source],
            ],
        })),
    ];
}
/** What carries this name; one name may be of several kinds. Case does not count. */
function explain(name, errors) {
    return explainable(errors).filter((each) => each.name.toLowerCase() === name.toLowerCase());
}
/** Names that hold the text, or that it holds a word of: what was meant, perhaps. */
function near(name, errors, most = 5) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word.length > 2);
    const names = [...new Set(explainable(errors).map((each) => each.name))];
    const score = (each) => words.filter((word) => each.toLowerCase().includes(word)).length;
    return names
        .map((each) => ({ each, score: score(each) }))
        .filter((found) => found.score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, most)
        .map(({ each }) => each);
}
function ofProbe({ id, operation, expected, l1, required, closedBy }) {
    const doors = probes_doors/* DOORS */.I0.filter((door) => probes_doors/* PROBE_DOORS */.vK[id].includes(door.id));
    return {
        kind: 'probe',
        name: id,
        lines: [
            ['against', attacks/* ATTACKS */.O[id]],
            ['tries', operation],
            ['passes if', expected],
            ['closed by', closedBy],
            ['borne out', `by the host: ${doors.map((door) => door.id).join(', ')}`],
            ['L1 test', l1.map((test) => `#${test}`).join(', ')],
            ...(required ? [] : [['optional', 'a payload that leaves it out does not fail']]),
        ],
    };
}
const CLASSES = {
    unverifiable: 'unverifiable: something is missing or cannot be read',
    invalid: 'invalid: forged, contradicted or malformed',
    unmet: 'unmet: true, but not what is asked',
};
/** Codes whose attack is not the probe's own. */
const AGAINST = {
    contradicted: 'A payload that reports a closed sandbox while engine or kernel say otherwise.',
    uncorroborated: 'A payload whose word is all there is.',
    'verdict-differs': 'A bundle whose verdicts were edited after the run.',
    'unknown-file': 'Keys, policies or pages that somebody laid into the evidence.',
    'view-differs': 'A page that says something else than the evidence beside it.',
    'venue-claimed': 'Evidence of another machine that calls itself a CI run.',
    'too-old': 'Old evidence shown again for a sandbox that has changed.',
    'challenge-differs': 'Evidence that was made before anybody asked for it.',
    'unpinned-image': 'Evidence of another image than the one that is used.',
    'unpinned-payload': 'A payload that reports what is expected of it without trying anything.',
    'unpinned-profile': 'A profile with the right name and other rules.',
};
function ofReason(code, { class: kind, sentence, remedy, waiver }) {
    const against = Object.hasOwn(AGAINST, code) ? AGAINST[code] : undefined;
    return {
        kind: 'reason',
        name: code,
        lines: [
            ['says', sentence.replace(/\{(subject|detail)\}/g, '…')],
            ['class', CLASSES[kind]],
            ...(against === undefined ? [] : [['against', against]]),
            ['what to do', remedy],
            ['waiver', waiver === undefined ? 'none' : `--allow-${waiver}`],
        ],
    };
}
function ofError({ code, exit, meaning, remedy }) {
    return {
        kind: 'error',
        name: code,
        lines: [
            ['means', meaning],
            ['exit code', exit],
            ['what to do', remedy],
        ],
    };
}
function probesOf(door) {
    return contract/* PROBES */._.filter(({ id }) => probes_doors/* PROBE_DOORS */.vK[id].includes(door))
        .map(({ id }) => id)
        .join(', ');
}

// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/src/cli/explain.js





/** `sandbox-attestation explain [NAME]`: what a probe, reason, error, door or check means, and what to do. */
async function execute({ path: name, terminal }) {
    // The table of errors travels with the program, as the profiles and schemas do.
    const errors = errorRows(await (0,promises_.readFile)(`${project/* projectFolder */.Kb}docs/errors.md`, 'utf8'));
    if (name === '') {
        const all = explainable(errors);
        terminal.print(listing(all));
        terminal.result({ names: all.map(({ kind, name: each }) => ({ kind, name: each })) });
        return 0;
    }
    const found = explain(name, errors);
    if (found.length === 0)
        throw unknown(name, near(name, errors));
    terminal.print(found.map(page).join('\n\n'));
    terminal.result({
        explanations: found.map(({ kind, name: each, lines }) => ({
            kind,
            name: each,
            ...Object.fromEntries(lines),
        })),
    });
    return 0;
}
function page({ kind, name, lines }) {
    return [
        `${name} (${kind})`,
        ...lines.flatMap(([head, text]) => (0,table/* wrapped */.ky)(`  ${head.padEnd(11)} `, text)),
    ].join('\n');
}
function listing(all) {
    const kinds = [...new Set(all.map(({ kind }) => kind))];
    return kinds
        .map((kind) => {
        const names = all.filter((each) => each.kind === kind).map(({ name }) => name);
        return [`${kind}s`, ...(0,table/* wrapped */.ky)('  ', names.join(' '))].join('\n');
    })
        .join('\n\n');
}
function unknown(name, names) {
    return new errors/* AttestationError */.L('usage', 'nothing-to-explain', `Nothing here is called ${(0,errors/* printable */.g)(name, 80)}.`, names.length > 0 ? `Did you mean ${names.join(', ')}?` : 'explain without a name lists what there is.');
}


/***/ }),

/***/ 360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ATTACKS)
/* harmony export */ });
/** Which attack each probe stands against: one sentence that somebody understands who does not know the packet. */
const ATTACKS = {
    'PR-NET-1': 'A payload that sends what it read, or its own findings, to a server of its author’s.',
    'PR-NET-2': 'A network interface that nobody meant to give, through which a connection would go.',
    'PR-SOCK-1': 'Sockets of any kind: not only networks, also the hypervisor’s and the kernel’s own families, which no network setting closes.',
    'PR-ENV-1': 'Secrets of the runner or the operator that a payload finds in its environment variables.',
    'PR-FS-RO-IN': 'A payload that changes its own input, so that whoever looks at it afterwards sees another one.',
    'PR-FS-ESC-1': 'Changes to the system’s configuration that would outlive or steer the run.',
    'PR-FS-ESC-2': 'A payload that replaces its own code, or leaves files where a later program trusts them.',
    'PR-FS-OUT-OK': 'A sandbox in which nothing works at all, so that every refusal would be a pass: the one path that must be writable.',
    'PR-EXEC-1': 'Starting another program: a shell, a downloader, a tool that the image happens to hold.',
    'PR-MOUNT-1': 'Folders of the host that were mounted by mistake, or memory in which a program could be left and run.',
    'PR-SOCK-DOCKER': 'The engine’s socket in the sandbox: who reaches it is root on the host.',
    'PR-PTRACE-1': 'Reading and steering other processes, and getting round the filter from within one.',
};


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

/** What changed, in the order of the comparison: what changed in the same way stands on one line. */
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
/** What a baseline's own reading came to, and what it is worth. */
function baselineSentence(state) {
    switch (state.kind) {
        case 'verified':
            return `It verifies: signed by ${state.signer}.`;
        case 'unverified':
            return 'Nobody’s signature on it was checked: it proves nothing, and only shows where to look.';
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
/** What is told of one change, at most; machines get them all up to this many. */
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
/** Of two long texts the part where they begin to differ. */
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
/** For machines: what `run --json` and `verify --json` say with `--baseline` (schemas/verification.schema.json). */
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
/** From so many on, reasons of one code are told as one. */
const MANY = 3;
/** What explains other reasons comes first, and what follows from them last; whatever is not named stands between. */
const RANKS = {
    'run-not-finished': -2,
    'attest-missing': -1,
    'statement-result': 1,
    'statement-test': 1,
    'control-did-not-bite': 1,
};
/**
 * Reasons as people read them: of one code the first in full and of the others what they are about, causes before what
 * follows from them. A sandbox without a payload has forty reasons, and one of them is worth reading.
 */
function groupReasons(reasons) {
    const codes = [...new Set(reasons.map(({ code }) => code))];
    const groups = codes.map((code) => reasons.filter((each) => each.code === code));
    return groups.toSorted((a, b) => rankOf(a) - rankOf(b)).flatMap(told);
}
function rankOf([first]) {
    return RANKS[first?.code ?? ''] ?? 0;
}
function told(group) {
    const [first, ...others] = group;
    if (first === undefined || group.length < MANY)
        return group;
    const subjects = others.flatMap(({ subject }) => subject ?? []);
    const about = subjects.length === others.length ? `: ${subjects.join(', ')}` : '';
    return [{ ...first, message: `${first.message} The same of ${others.length} more${about}.` }];
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
        ...(view.drift === null ? [] : driftTable(view.drift)),
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
            const name = shortened((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(id, 200), CONTROL_WIDTH).padEnd(CONTROL_WIDTH);
            const mark = state === 'bit' ? ink.good : ink.bad;
            const width = COLUMNS - CONTROL_WIDTH - STATE_WIDTH - 1;
            const [first = '', ...more] = wrapped(' '.repeat(COLUMNS - width), flipped.join(' '));
            const line = `${name} ${mark(state.replaceAll('-', ' ').padEnd(STATE_WIDTH))}${first.trim()}`;
            return [line.trimEnd(), ...more, ...(why === '' ? [] : wrapped('  why       ', why))];
        }),
        '',
    ];
}
/** Of one area, at most; `--json` has them all. */
const DRIFT_LINES = 40;
/** What changed since earlier evidence, area by area, and what that evidence is worth. */
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
/** The reasons with their codes and what to do. */
function reasonLines(reasons) {
    return (0,_grouped_js__WEBPACK_IMPORTED_MODULE_2__/* .groupReasons */ .F)(reasons).flatMap((reason) => [
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
        shortened((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(probe.actual, 200), COLUMNS - before);
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
    for (const word of (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(hostile, 4000).split(' ')) {
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


/***/ })

};
