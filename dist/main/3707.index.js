export const id = 3707;
export const ids = [3707];
export const modules = {

/***/ 90713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ testedIn),
/* harmony export */   o: () => (/* binding */ attackAnswers)
/* harmony export */ });
/* harmony import */ var _probes_attack_list_attack_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35406);
/* harmony import */ var _probes_controls_control_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(66473);
/* harmony import */ var _probes_inventory_executables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56251);
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28557);
/* harmony import */ var _probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95267);
/* harmony import */ var _probes_kernel_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13993);
/* harmony import */ var _probes_posture_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17726);
/* harmony import */ var _probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79927);
/* harmony import */ var _probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98718);
/* harmony import */ var _probes_restrictions_restrictions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98974);
/* harmony import */ var _seccomp_evaluate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25709);
/* harmony import */ var _seccomp_guarantees_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87097);
/* harmony import */ var _seccomp_profile_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24417);
/* harmony import */ var _seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(86608);
/* harmony import */ var _control_record_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92741);
/* harmony import */ var _exec_from_out_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(38838);
/* harmony import */ var _judged_posture_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(98999);
/* harmony import */ var _l1_status_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8427);
/* harmony import */ var _run_limits_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(54699);



















function attackAnswers(reading) {
    const tested = testedIn(reading);
    const answered = _probes_attack_list_attack_list_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTACK_LIST */ .CV.map((attack) => (0,_probes_attack_list_attack_list_js__WEBPACK_IMPORTED_MODULE_0__/* .answerAttack */ .D8)(attack, tested));
    return { answered, counts: (0,_probes_attack_list_attack_list_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .XA)(answered) };
}
function testedIn(reading) {
    return reading.bundle === null ? NOTHING : testedBy(reading, reading.bundle);
}
const NOTHING = { engine: 'docker', stateOf: () => 'unanswered', shownBy: () => [] };
function testedBy(reading, bundle) {
    const profile = profileOf(bundle);
    const restrictions = profile === null ? [] : (0,_probes_restrictions_restrictions_js__WEBPACK_IMPORTED_MODULE_8__/* .findRestrictions */ ["do"])(bundle.host, profile, (0,_run_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .limitsOfRun */ .LR)(bundle));
    const kernel = (0,_probes_kernel_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .findInKernel */ .u)(bundle.host, (0,_run_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .limitsOfRun */ .LR)(bundle));
    const posture = postureOf(reading, bundle);
    const controls = detectedControls(reading);
    const pressure = pressureControl(reading, bundle, posture);
    const stateOf = (test) => {
        if ('probe' in test)
            return ofProbe(test.probe, reading);
        if ('restriction' in test) {
            if (profile === null)
                return 'unanswered';
            const found = restrictions.find(({ restriction }) => restriction.id === test.restriction);
            return found === undefined ? 'left-out' : found.found.state === 'in-force' ? 'holds' : 'fails';
        }
        if ('kernel' in test)
            return ofKernel(kernel.find(({ check }) => check.id === test.kernel)?.found);
        if ('check' in test)
            return ofCheck(test.check, posture);
        if ('call' in test)
            return ofCall(test.call, bundle, posture);
        if ('image' in test)
            return ofImage(bundle);
        return (0,_exec_from_out_js__WEBPACK_IMPORTED_MODULE_14__/* .isNoexec */ .rU)(bundle.host) ? 'holds' : 'fails';
    };
    return {
        engine: bundle.host.engine.name,
        stateOf,
        shownBy: (test) => shownBy(test, controls, bundle, pressure),
    };
}
function profileOf({ profile, host }) {
    try {
        return (0,_seccomp_profile_js__WEBPACK_IMPORTED_MODULE_11__/* .parseProfile */ .jZ)(profile.text, host.system.architecture);
    }
    catch {
        return null;
    }
}
function ofProbe(id, { probes, bundle }) {
    const probe = probes.find(({ probeId }) => probeId === id);
    if (probe === undefined)
        return 'unanswered';
    if (probe.judgement === null)
        return 'left-out';
    if (bundle?.observed.every(({ probe_id }) => probe_id !== id))
        return 'unanswered';
    if ((0,_l1_status_js__WEBPACK_IMPORTED_MODULE_16__/* .stands */ .E)(probe))
        return 'holds';
    const onlyPayloadSays = probe.judgement.verdict === 'PASS' && probe.corroboration.state === 'uncorroborated';
    return onlyPayloadSays ? 'unanswered' : 'fails';
}
function ofKernel(found) {
    switch (found?.state) {
        case undefined:
            return 'unanswered';
        case 'in-force':
            return 'holds';
        case 'missing':
            return 'fails';
        case 'absent':
            return 'left-out';
    }
}
function postureOf({ reasons, waived }, bundle) {
    const records = (bundle.posture ?? []).filter(({ state }) => state === 'ran');
    const reference = records.find(({ image }) => image === 'reference');
    const isOther = [...reasons, ...waived].some(({ code }) => code === 'posture-differs' || code === 'posture-incomplete');
    if (reference === undefined || isOther)
        return null;
    const checks = records.flatMap((record) => (0,_judged_posture_js__WEBPACK_IMPORTED_MODULE_15__/* .judgedChecks */ .J)(record, bundle));
    return { checks, reference, swept: sweptBy(reference) };
}
function sweptBy({ sweep }) {
    if (sweep === null)
        return new Map();
    const denied = new Set((0,_probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_7__/* .numbersOf */ .cZ)(sweep.denied));
    return new Map((0,_probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_7__/* .numbersOf */ .cZ)(sweep.called).map((number) => [number, denied.has(number)]));
}
const ARCHITECTURES = ['x86_64', 'aarch64'];
function ofCheck(id, posture) {
    if (posture === null)
        return 'unanswered';
    const found = posture.checks.filter(({ check }) => check.id === id);
    if (found.some(({ judged }) => judged?.verdict === 'FAIL'))
        return 'fails';
    if (found.some(({ judged }) => judged === null))
        return 'unanswered';
    if (found.length > 0)
        return 'holds';
    return _probes_posture_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECKS */ .u.some((check) => check.id === id) ? 'left-out' : 'unanswered';
}
function ofImage({ host: { inventory } }) {
    if (inventory.interpreter === '')
        return 'unanswered';
    const others = [...(0,_probes_inventory_executables_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedExecutables */ .p)(inventory), ...(0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .findAdds */ .wk)(inventory)];
    if (others.length > 0 || inventory.ls !== '')
        return 'fails';
    const program = inventory.executables.find(({ path }) => path === inventory.interpreter);
    return (0,_probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnownBase */ .ho)(inventory.base) && program?.from === 'base' ? 'holds' : 'unanswered';
}
function ofCall(call, { host }, posture) {
    const { architecture } = host.system;
    if (host.seccomp === null)
        return 'unanswered';
    const number = (0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(architecture, call);
    if (number === null)
        return ARCHITECTURES.some((each) => (0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(each, call) !== null) ? 'left-out' : 'unanswered';
    if ((0,_seccomp_evaluate_js__WEBPACK_IMPORTED_MODULE_9__/* .foreignArchitectures */ .bN)(host.seccomp, architecture).length > 0)
        return 'fails';
    if (!(0,_seccomp_guarantees_js__WEBPACK_IMPORTED_MODULE_10__/* .isRefused */ .H0)(host.seccomp, architecture, call))
        return 'fails';
    return posture?.swept.get(number) === false ? 'fails' : 'holds';
}
function doubted({ reasons, waived }) {
    return new Set([...reasons, ...waived].map(({ subject }) => subject));
}
function detectedControls(reading) {
    const doubts = doubted(reading);
    return reading.controls.filter(({ run, state }) => state === 'detected' && !doubts.has(run));
}
function pressureControl(reading, bundle, posture) {
    const made = posture?.reference.without_limits;
    if (posture === null || made === undefined || doubted(reading).has(_probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_6__/* .PRESSURE_CONTROL */ .S))
        return [];
    return (0,_probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_6__/* .judgePressureControl */ .y)(made.observed, (0,_judged_posture_js__WEBPACK_IMPORTED_MODULE_15__/* .circumstancesOf */ .c)(posture.reference, bundle)).flatMap(({ check, why }) => (why === null ? [check.id] : []));
}
function shownBy(test, controls, bundle, pressure) {
    if ('probe' in test)
        return controls.filter(({ failed }) => failed.includes(test.probe)).map(({ id }) => id);
    if ('restriction' in test)
        return controls.filter(({ id }) => removes(id, test.restriction, bundle)).map(({ id }) => id);
    if ('check' in test)
        return pressure.includes(test.check) ? [_probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_6__/* .PRESSURE_CONTROL */ .S] : [];
    return [];
}
function removes(control, restriction, { host }) {
    const found = (0,_control_record_js__WEBPACK_IMPORTED_MODULE_13__/* .controlOf */ .rs)(control);
    return found !== undefined && (0,_probes_controls_control_js__WEBPACK_IMPORTED_MODULE_18__/* .restrictionsOf */ .vc)(found, host.engine.name).includes(restriction);
}


/***/ }),

/***/ 28436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ attacksLine),
/* harmony export */   ao: () => (/* binding */ openedByPin),
/* harmony export */   mg: () => (/* binding */ attacksFact),
/* harmony export */   qA: () => (/* binding */ attacksJson)
/* harmony export */ });
/* harmony import */ var _evidence_attack_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90713);
/* harmony import */ var _pinned_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34137);


function attacksLine(counts) {
    const denied = `${counts['denied-and-shown']} of ${counts.all} denied, test proven`;
    const others = [
        [counts['denied-not-shown'], 'denied, test not proven here'],
        [counts['not-applicable'], 'not applicable'],
        [counts['not-tested'], 'not tested'],
        [counts['not-denied'], 'NOT DENIED'],
    ];
    return [denied, ...others.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []))].join('; ');
}
function attacksFact(reading) {
    const { answered, counts } = (0,_evidence_attack_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .attackAnswers */ .o)(reading);
    const open = answered.filter(({ answer }) => answer === 'not-denied').map(({ attack }) => attack.id);
    const names = open.length === 0 ? '' : ` (${open.join(' ')})`;
    return { name: 'named attacks', value: `${attacksLine(counts)}${names}` };
}
function openedByPin(reading) {
    if (!(0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedEntries */ .nB)(reading).some(({ what }) => what === _pinned_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX))
        return [];
    return (0,_evidence_attack_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .attackAnswers */ .o)(reading)
        .answered.filter(({ answer, attack }) => answer === 'not-denied' && restsOnImage(attack))
        .map(({ attack }) => attack.id);
}
function restsOnImage({ rule }) {
    if (!('ways' in rule))
        return false;
    return rule.ways.some((way) => way.some(({ tests }) => tests.some((test) => 'image' in test)));
}
function attacksJson(reading) {
    const { answered, counts } = (0,_evidence_attack_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .attackAnswers */ .o)(reading);
    return {
        all: counts.all,
        denied_and_shown: counts['denied-and-shown'],
        denied_not_shown: counts['denied-not-shown'],
        not_denied: counts['not-denied'],
        not_applicable: counts['not-applicable'],
        not_tested: counts['not-tested'],
        answers: answered.map(({ attack, answer, why }) => ({ id: attack.id, answer, why })),
    };
}


/***/ }),

/***/ 23539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ insteadOfOwnBase),
/* harmony export */   s: () => (/* binding */ baseInWords)
/* harmony export */ });
const WORDS = {
    'release-table': 'its layers are in this release’s table',
    'pulled-by-digest': 'pulled by the run by the digest that this release names (the signer’s word)',
    'debian-packages': 'made by the run from signed Debian packages (the signer’s word)',
    scratch: 'no base: the image’s own layers are all that it has (the signer’s word)',
    named: 'known by its name alone, which proves nothing',
};
function baseInWords({ kind }) {
    return WORDS[kind];
}
function insteadOfOwnBase({ venue, host }) {
    if (host.inventory.base.kind !== 'debian-packages')
        return '';
    const orUnavailable = venue === 'LOCAL' ? ', or since that base was not available in this rehearsal' : '';
    return `instead of the Dockerfile’s own base (FROM in Dockerfile.sandbox), by --base-image debian-packages${orUnavailable}`;
}


/***/ }),

/***/ 70745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mustFail),
/* harmony export */   X: () => (/* binding */ whyNothingFailed)
/* harmony export */ });
/* harmony import */ var _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81553);
/* harmony import */ var _probes_controls_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81767);


function nothingFails({ group }) {
    return group === 'packet'
        ? 'nothing must fail: another restriction still denies it'
        : 'nothing must fail: the host must report the restriction missing';
}
function whyNothingFailed({ id, expected, failed, }) {
    const control = _probes_controls_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTROLS */ .VH.find((each) => each.id === id);
    return control === undefined || expected.length > 0 || failed.length > 0 ? null : nothingFails(control);
}
function mustFail(control) {
    const { fails, failsOn = {} } = control;
    const onOne = _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGINE_NAMES */ .G.flatMap((engine) => {
        const probes = failsOn[engine] ?? [];
        return probes.length > 0 ? [`on ${_foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGINE_TITLES */ .J[engine]} ${probes.join(', ')}`] : [];
    });
    const others = onOne.length > 0 ? 'on the other engine ' : '';
    return [...(fails.length > 0 ? [fails.join(', ')] : []), ...onOne]
        .concat(fails.length > 0 ? [] : [`${others}${nothingFails(control)}`])
        .join('; ');
}


/***/ }),

/***/ 46257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ filesAboveBase)
/* harmony export */ });
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28557);

function filesAboveBase({ host: { inventory } }) {
    const ofPayload = new Set((0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadFiles */ .aW)(inventory).map(({ path }) => path));
    return inventory.added.flatMap(({ path, type, size, sha256 }) => type === 'file' && sha256 !== null ? [{ path, size, sha256, payload: ofPayload.has(path) }] : []);
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

/***/ 53707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReport: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(53091);
// EXTERNAL MODULE: ./build/src/evidence/own-page.js
var own_page = __webpack_require__(35879);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/report/facts.js
var report_facts = __webpack_require__(51715);
// EXTERNAL MODULE: ./build/src/evidence/attack-answers.js
var attack_answers = __webpack_require__(90713);
// EXTERNAL MODULE: ./build/src/report/attacks-line.js
var attacks_line = __webpack_require__(28436);
// EXTERNAL MODULE: ./node_modules/preact/dist/preact.mjs
var preact = __webpack_require__(56518);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
;// CONCATENATED MODULE: ./build/src/report/html/element.js


const ELEMENTS = [
    ...[
        'html',
        'head',
        'meta',
        'title',
        'style',
        'body',
        'header',
        'nav',
        'main',
        'section',
        'footer',
        'article',
    ],
    ...['h1', 'h2', 'h3', 'h4', 'p', 'div', 'span', 'strong', 'code', 'bdi', 'pre', 'a', 'time'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['svg', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'tspan'],
];
const ATTRIBUTES = [
    ...[
        'lang',
        'dir',
        'charset',
        'name',
        'content',
        'http-equiv',
        'class',
        'id',
        'href',
        'datetime',
        'tabindex',
    ],
    ...['scope', 'colspan', 'role', 'aria-label', 'aria-labelledby', 'aria-hidden'],
    ...[
        'viewBox',
        'preserveAspectRatio',
        'x',
        'y',
        'width',
        'height',
        'cx',
        'cy',
        'r',
        'rx',
        'd',
        'text-anchor',
    ],
];
function el(tag, attributes, ...children) {
    return (0,preact.h)(tag, { ...attributes }, ...children);
}
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
function shown(hostile, limit = 300) {
    return (0,errors/* printable */.g$)(hostile, limit).replace(PILED_MARKS, '$1…');
}
function said(hostile, limit) {
    return el('bdi', {}, shown(hostile, limit));
}
function code(hostile, limit) {
    return el('code', {}, shown(hostile, limit));
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/src/report/html/attacks.js



function attacks({ reading }) {
    const { answered, counts } = (0,attack_answers/* attackAnswers */.o)(reading);
    return el('section', { id: 'attacks', 'aria-labelledby': 'attacks-title' }, el('h2', { id: 'attacks-title' }, 'Named attacks'), el('p', {}, `Of a fixed list of known attacks: ${(0,attacks_line/* attacksLine */.Kg)(counts)}.`), ...ANSWERS.map((group) => groupOf(group, answered)));
}
const ANSWERS = [
    {
        answer: 'not-denied',
        title: 'Not denied',
        about: 'a test of it failed',
        mark: '✕ not denied',
        tone: 'bad',
    },
    {
        answer: 'not-tested',
        title: 'Not tested',
        about: 'a flaw whose calls can be reached, or something that this evidence does not test',
        mark: 'not tested',
        tone: 'warn',
    },
    {
        answer: 'denied-not-shown',
        title: 'Denied, test not proven here',
        about: 'what it needs is missing; no weakened run of this evidence shows that the test can fail',
        mark: 'denied',
        tone: 'none',
    },
    {
        answer: 'denied-and-shown',
        title: 'Denied, test proven',
        about: 'what it needs is missing, and the test failed in a run that was weakened on purpose',
        mark: '✓ denied',
        tone: 'good',
    },
    {
        answer: 'not-applicable',
        title: 'Not applicable',
        about: 'what it attacks does not exist here',
        mark: 'not applicable',
        tone: 'none',
    },
];
function groupOf({ answer, title, about, mark, tone }, answered) {
    const here = answered.filter((each) => each.answer === answer);
    if (here.length === 0)
        return null;
    return el('div', { class: 'layer' }, el('h3', {}, title, el('span', {}, `${here.length} of ${answered.length}: ${about}`)), el('ul', { class: 'rows restrictions' }, ...here.map((each) => item(each, mark, tone))));
}
function item({ attack, why }, mark, tone) {
    return el('li', {}, code(attack.id, 80), el('span', { class: 'shows' }, attack.name), el('span', { class: `mark ${tone}` }, mark), el('span', { class: 'why small soft' }, said(why, 600)));
}

// EXTERNAL MODULE: ./build/src/probes/contract.js + 12 modules
var probes_contract = __webpack_require__(27498);
// EXTERNAL MODULE: ./build/src/report/control-words.js
var control_words = __webpack_require__(70745);
;// CONCATENATED MODULE: ./build/src/report/html/controls.js



function controls({ reading: { controls: all } }) {
    return el('section', { id: 'controls', 'aria-label': 'Negative controls' }, el('h2', { id: 'controls-title' }, 'The negative controls'), el('p', {}, 'A check that cannot fail proves nothing. The sandbox is run again, weakened on purpose, and the probes named here must fail. Weakenings that do not disturb each other share a run.'), all.length === 0 ? el('p', {}, 'This run had no negative controls.') : matrix(all));
}
function matrix(all) {
    return el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'controls-title' }, el('table', { class: 'matrix' }, el('caption', { class: 'small' }, '✓ had to fail and did · ✕ had to fail and did not · ! failed unexpectedly'), el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'weakened'), ...probes_contract/* PROBES */._v.map(({ id }) => el('th', { scope: 'col' }, id)))), el('tbody', {}, ...all.map(row))));
}
function row({ id, run, state, expected, failed, why }, index, all) {
    const isFirst = all[index - 1]?.run !== run;
    const nothing = (0,control_words/* whyNothingFailed */.X)({ id, expected, failed });
    return el('tr', {}, el('th', { scope: 'row' }, said(id, 80), nothing === null ? null : el('div', { class: 'small soft' }, nothing), state === 'detected'
        ? null
        : el('div', { class: 'mark bad' }, `${state.replaceAll('-', ' ')} `, isFirst ? said(why, 300) : 'as the one above')), ...probes_contract/* PROBES */._v.map((probe) => cell(expected.includes(probe.id), failed.includes(probe.id))));
}
function cell(must, did) {
    if (!must && !did)
        return el('td', {});
    const [kind, sign, words] = must && did
        ? ['hit', '✓', 'failed as required']
        : must
            ? ['miss', '✕', 'did not fail']
            : ['miss', '!', 'failed unexpectedly'];
    return el('td', { class: kind }, el('span', { 'aria-hidden': 'true' }, sign), el('span', { class: 'visually-hidden' }, shown(words)));
}

// EXTERNAL MODULE: ./build/src/probes/kernel/checks.js + 1 modules
var checks = __webpack_require__(13993);
;// CONCATENATED MODULE: ./build/src/report/html/kernel.js


function kernel({ bundle: { host }, limits }) {
    const found = (0,checks/* findInKernel */.u)(host, limits);
    return el('section', { id: 'kernel', 'aria-labelledby': 'kernel-title' }, el('h2', { id: 'kernel-title' }, 'What the kernel reports'), el('p', {}, 'The payload’s process, read from outside while it waited, without help of engine or payload.'), found.length === 0
        ? el('p', {}, 'It could not be read: ', code(host.kernel.gate === 'missed' ? host.kernel.why : 'unknown'), '.')
        : el('ul', { class: 'rows restrictions' }, ...found.map(kernel_item)));
}
function kernel_item({ check, found }) {
    const { word, tone } = WORDS[found.state];
    return el('li', {}, code(check.id), el('span', { class: 'shows' }, check.shows), el('span', { class: `mark ${tone}` }, word), found.state === 'in-force' ? null : el('span', { class: 'why small' }, said(found.why, 600)));
}
const WORDS = {
    'in-force': { word: '✓ holds', tone: 'good' },
    missing: { word: '✕ does not hold', tone: 'bad' },
    absent: { word: 'not readable', tone: 'none' },
};

// EXTERNAL MODULE: ./build/src/probes/l1-matrix.js
var l1_matrix = __webpack_require__(95170);
;// CONCATENATED MODULE: ./build/src/report/html/l1.js


function l1({ reading }) {
    return el('section', { id: 'l1', 'aria-labelledby': 'l1-title' }, el('h2', { id: 'l1-title' }, 'The L1 tests, #24 to #37'), el('p', {}, 'What the packet (the document that asks for this evidence) expects of a workload. A test is attested only when every probe bound to it passed and is corroborated. ', `The names are those of ${l1_matrix/* L1_NAMES_SOURCE */.t}; where its binding differs from the packet’s, the packet decides.`), el('ul', { class: 'tests' }, ...reading.l1.map(l1_item)));
}
const STATUS = {
    attested: { word: '✓ attested', tone: 'good' },
    failed: { word: '✕ failed', tone: 'bad' },
    'not-run': { word: 'not run', tone: 'warn' },
    'not-attested-here': { word: 'not here', tone: 'none' },
    unbound: { word: 'no probe', tone: 'none' },
};
function l1_item({ test, status, sentence }) {
    const { word, tone } = STATUS[status];
    const row = l1_matrix/* L1_MATRIX */.I.find((each) => each.test === test);
    return el('li', {}, el('h3', {}, `#${test}`, el('span', { class: `mark badge ${tone}` }, word)), el('p', {}, sentence), row && el('p', { class: 'soft' }, `${row.means} Covered by ${row.covers}.`));
}

// EXTERNAL MODULE: ./build/src/probes/judges/context.js
var context = __webpack_require__(74821);
// EXTERNAL MODULE: ./build/src/probes/mounts/judge.js
var judge = __webpack_require__(76055);
// EXTERNAL MODULE: ./build/src/probes/mounts/mountinfo.js
var mountinfo = __webpack_require__(19537);
// EXTERNAL MODULE: ./build/src/probes/mounts/rules.js
var rules = __webpack_require__(63611);
// EXTERNAL MODULE: ./build/src/probes/probes/pr-mount-1.js
var pr_mount_1 = __webpack_require__(60105);
;// CONCATENATED MODULE: ./build/src/report/html/mounts.js






function mounts({ bundle }) {
    const table = parsed(bundle.raw.mountinfo);
    return el('section', { id: 'mounts', 'aria-labelledby': 'mounts-title' }, el('h2', { id: 'mounts-title' }, 'The mounts'), el('p', {}, `The whole table as the payload read it. A mount that matches no rule fails ${pr_mount_1/* PR_MOUNT_1 */.B.id}.`), table === null
        ? el('p', {}, 'The payload did not report a table that a kernel could write.')
        : tree(treeOf(table.slice(0, MOST_MOUNTS)), table, (0,context/* judgeContext */.F)(bundle.host), 'tree'), table !== null && table.length > MOST_MOUNTS
        ? el('p', {}, `And ${table.length - MOST_MOUNTS} more, in the bundle’s raw.mountinfo.`)
        : null);
}
const MOST_MOUNTS = 256;
function parsed(text) {
    try {
        return (0,mountinfo/* parseMountinfo */.b)(text);
    }
    catch {
        return null;
    }
}
function treeOf(table) {
    const roots = [];
    const open = [];
    for (const mount of [...table].sort(byPath)) {
        const node = { mount, below: [] };
        while (open.length > 0 && !isBelow(mount.destination, open.at(-1)?.mount.destination ?? ''))
            open.pop();
        (open.at(-1)?.below ?? roots).push(node);
        if (open.length < DEEPEST)
            open.push(node);
    }
    return roots;
}
const DEEPEST = 12;
function byPath(a, b) {
    const [left, right] = [a, b].map(({ destination }) => destination.replaceAll('/', '\u0000'));
    if (left === undefined || right === undefined || left === right)
        return 0;
    return left < right ? -1 : 1;
}
function isBelow(path, folder) {
    return path !== folder && path.startsWith(folder === '/' ? '/' : `${folder}/`);
}
function tree(nodes, table, context, kind) {
    return el('ul', kind === '' ? {} : { class: kind }, ...nodes.map(({ mount, below }) => el('li', {}, line(mount, table, context), below.length > 0 ? tree(below, table, context, '') : null)));
}
const HARMLESS = {
    asked: 'asked for by the run',
    'read-only': 'the engine’s own, read-only',
    'noexec-no-host-path': 'the engine’s own: noexec, and not a path of the host',
    'dev-of-root': 'the engine’s own /dev, which only root writes',
    'null-device': 'masked by the null device',
};
function line(mount, table, context) {
    const rule = (0,judge/* ruleOf */.Y)({ mount, table, context });
    const isAsked = rule !== null && rules/* ASKED_MOUNTS */.ix.includes(rule);
    return el('div', { class: 'mount' }, el('code', { class: 'at' }, shown(mount.destination, 200)), el('span', { class: 'soft' }, said(mount.type, 40), ' ', code(mount.flags.join(','), 120)), rule === null
        ? el('strong', { class: 'bad' }, '✕ matches no rule, root ', code(mount.root, 200))
        : el('span', { class: isAsked ? 'mark good' : 'soft small' }, HARMLESS[rule.harmless]));
}

// EXTERNAL MODULE: ./build/src/evidence/l1-status.js
var l1_status = __webpack_require__(8427);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var evidence_reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/evidence/subject.js
var subject = __webpack_require__(64187);
// EXTERNAL MODULE: ./build/src/report/grouped.js
var grouped = __webpack_require__(14206);
// EXTERNAL MODULE: ./build/src/evidence/judged-posture.js
var judged_posture = __webpack_require__(98999);
// EXTERNAL MODULE: ./build/src/report/posture-numbers.js
var posture_numbers = __webpack_require__(33515);
;// CONCATENATED MODULE: ./build/src/report/html/posture.js



function posture({ bundle }) {
    return el('section', { id: 'posture', 'aria-labelledby': 'posture-title' }, el('h2', { id: 'posture-title' }, 'The posture'), el('p', {}, 'What a second payload tried from inside, in addition to the probes.'), ...(bundle.posture === undefined
        ? [el('p', {}, 'This run did not take a posture.')]
        : bundle.posture.flatMap((record) => ofImage(record, bundle))));
}
function ofImage(record, bundle) {
    if (record.state !== 'ran')
        return [el('p', {}, `It could not run in the ${record.image} image: `, said(record.why, 400))];
    const judged = (0,judged_posture/* judgedChecks */.J)(record, bundle);
    return [
        el('p', {}, `In the ${record.image} image: ${(0,posture_numbers/* postureWords */.u)((0,posture_numbers/* postureNumbers */.r)(record, bundle))}. A check that cannot be made to fail names the reason.`),
        ...layersOf(judged).map(([layer, checks]) => family(layer, checks)),
    ];
}
function layersOf(judged) {
    const layers = [...new Set(judged.map(({ check }) => check.layer))];
    return layers.map((layer) => [layer, judged.filter(({ check }) => check.layer === layer)]);
}
function family(layer, checks) {
    const passed = checks.filter(({ judged }) => judged?.verdict === 'PASS');
    const failed = checks.filter((each) => !passed.includes(each));
    const standing = passed.filter(({ control }) => 'stands' in control);
    const failing = passed.filter(({ control }) => 'failsIn' in control);
    return el('div', { class: 'layer' }, el('h3', {}, said(layer, 60), el('span', {}, `${passed.length} of ${checks.length} as expected`)), failed.length === 0 ? null : el('ul', { class: 'rows restrictions' }, ...failed.map(failedItem)), failing.length === 0 ? null : el('ul', { class: 'calls checks' }, ...failing.map(passedItem)), standing.length === 0 ? null : el('ul', { class: 'standing' }, ...byReason(standing).map(standingItem)));
}
function failedItem({ check, judged }) {
    const why = judged?.verdict === 'FAIL' ? judged.why : 'the check was not answered';
    return el('li', {}, code(check.id, 60), el('span', { class: 'shows' }, said(why, 400)), el('span', { class: 'mark bad' }, judged?.verdict ?? 'MISSING'));
}
function passedItem({ check, control }) {
    const run = 'failsIn' in control ? control.failsIn : '';
    return el('li', { class: 'call passed' }, shown(check.id, 60), el('span', { class: 'visually-hidden' }, ` passed; fails in ${run}`));
}
function standingItem([why, ids]) {
    return el('li', {}, el('span', { class: 'calls' }, ...ids.map((id) => el('code', { class: 'call passed' }, shown(id, 60)))), el('span', {}, ids.length === 1 ? 'stands: ' : 'stand: ', said(why, 400)));
}
function byReason(checks) {
    const reasonOf = ({ control }) => ('stands' in control ? control.stands : '');
    return [...new Set(checks.map(reasonOf))].map((why) => [
        why,
        checks.filter((each) => reasonOf(each) === why).map(({ check }) => check.id),
    ]);
}
function postureCounts({ bundle }) {
    return (bundle.posture ?? [])
        .filter(({ state }) => state === 'ran')
        .map((record) => (0,posture_numbers/* postureNumbers */.r)(record, bundle));
}

;// CONCATENATED MODULE: ./build/src/report/html/overview.js







function warning() {
    return el('div', { class: 'warning', role: 'note', 'aria-label': 'What this page is worth' }, el('p', {}, el('strong', {}, 'This page proves nothing.'), ' It is a view of the evidence next to it, which you verify with ', el('code', {}, 'sandbox-attestation verify FOLDER'), '.'));
}
function overview(facts) {
    const { bundle, reading } = facts;
    const needs = needsOf(reading.reasons);
    const blockers = reading.reasons.filter(({ code: each }) => (0,evidence_reasons/* waiverFor */.Qd)(each) === null);
    return [
        el('div', { class: 'title' }, el('h1', {}, titleOf(bundle)), el('p', {}, el('time', { datetime: bundle.created_at }, timeOf(bundle.created_at)), ` (by the bundle’s own word) · venue ${bundle.venue} · `, said(bundle.runtime, 60), ` · profile ${bundle.profile.name}`), el('p', {}, el('strong', {}, 'Subject'), ' ', wholeSubject(bundle))),
        tiles(facts, needs, blockers),
        el('div', { class: 'columns' }, needsList(needs), blockersList(blockers)),
    ];
}
function titleOf(bundle) {
    const about = (0,subject/* subjectInTitle */.qj)((0,subject/* subjectOf */.et)(bundle));
    return bundle.venue === 'LOCAL'
        ? `Rehearsal of one sandbox run, not evidence: ${about}`
        : `Evidence of one sandbox run: ${about}`;
}
function timeOf(instant) {
    return instant.replace('T', ' ').replace('Z', ' UTC');
}
function wholeSubject(bundle) {
    const { image_digest, tool } = bundle;
    return (0,subject/* subjectOf */.et)(bundle).kind === 'reference'
        ? el('span', {}, `the reference sandbox of ${tool.name} `, said(tool.version, 60), ' itself: no other product is in it')
        : el('span', {}, 'the image ', code(image_digest), ', with a payload of its own');
}
function tiles(facts, needs, blockers) {
    const { bundle, reading, restrictions } = facts;
    const { run, passed, corroborated } = (0,report_facts/* probeCounts */.N)(reading.probes);
    const inForce = restrictions.filter(({ found }) => found.state === 'in-force').length;
    const attested = reading.l1.filter(({ status }) => status === 'attested').length;
    return el('dl', { class: 'tiles' }, tile('Probes', `${passed} of ${run} passed`, 'each judged again from the record', overview_all(passed, run)), tile('Corroboration', `${corroborated} of ${run} corroborated`, 'by the facts of engine and kernel', overview_all(corroborated, run)), tile('Exec from /out', bundle.exec_from_out, EXEC_FROM_OUT[bundle.exec_from_out], bundle.exec_from_out === 'open' ? 'warn' : 'good'), needsTile(needs, blockers), tile('Restrictions', `${inForce} of ${restrictions.length} in force`, 'flags of the run, by the host’s facts', overview_all(inForce, restrictions.length)), postureTile(facts), controlsTile(facts), tile('L1 tests', `${attested} of ${reading.l1.length} attested`, 'the others are listed below with the reason', 'none'));
}
function needsTile(needs, blockers) {
    const codes = [...new Set(blockers.map(({ code: each }) => each))];
    if (codes.length > 0)
        return tile('Blocks', codes.slice(0, 3).join(', '), 'no waiver lifts it: see below', 'bad');
    return needs.length === 0
        ? tile('Waivers needed', 'none', 'even if you pin nothing', 'good')
        : tile('Waivers needed', String(needs.length), `if you name no signer and pin nothing: ${needs.map(({ waiver }) => waiver).join(', ')}`, 'warn');
}
function postureTile(facts) {
    const counts = postureCounts(facts);
    const here = counts.reduce((sum, each) => sum + each.here, 0);
    const asExpected = counts.reduce((sum, each) => sum + each.asExpected, 0);
    const images = counts.length > 1 ? `, in ${counts.length} images` : '';
    return here === 0
        ? tile('Posture', 'not taken', 'no second payload tried the rest', 'warn')
        : tile('Posture', `${asExpected} of ${here} as expected`, `checks that apply here${images}, tried from inside`, overview_all(asExpected, here));
}
function controlsTile({ reading: { controls } }) {
    const detected = controls.filter(({ state }) => state === 'detected').length;
    return controls.length === 0
        ? tile('Negative controls', 'none', 'no run was weakened to see a probe fail', 'warn')
        : tile('Negative controls', `${detected} of ${controls.length} detected`, `in ${new Set(controls.map(({ run }) => run)).size} runs weakened on purpose`, overview_all(detected, controls.length));
}
const EXEC_FROM_OUT = {
    open: 'a program that the payload writes there can be executed, inside the same sandbox',
    noexec: 'nothing that the payload writes there can be executed',
    sealed: 'a launcher denied it exec before it ran (self-applied; the kernel shows it too)',
};
function overview_all(count, of) {
    return of > 0 && count === of ? 'good' : 'bad';
}
function tile(name, value, about, tone) {
    return el('div', { class: tone }, el('dt', {}, name), el('dd', {}, el('strong', {}, value), el('span', {}, about)));
}
const NEEDS = {
    unsigned: {
        name: 'A signer',
        bring: 'Name the signer that you trust: --key, or --certificate-identity with --certificate-oidc-issuer.',
    },
    'claimed-venue': {
        name: 'The CI run',
        bring: 'A certificate of the job confirms it. With a key it is only claimed.',
    },
    'unpinned-base': {
        name: 'The base',
        bring: 'This release does not know it. Compare it with what its maker says, then pin it: --expect-base.',
    },
    'unpinned-image': { name: 'The image', bring: 'Pin the one that you expect: --expect-image.' },
    'unpinned-seccomp': {
        name: 'The profile',
        bring: 'It is not one of this release’s. Read seccomp.json, then pin it: --expect-seccomp.',
    },
    'unpinned-payload': {
        name: 'The payload',
        bring: 'It is not one of this release’s. Its files are not in this folder: ask who answers for it, then pin it: --expect-payload.',
    },
};
function needsOf(reasons) {
    const waivers = [...new Set(reasons.flatMap(({ code: each }) => (0,evidence_reasons/* waiverFor */.Qd)(each) ?? []))];
    return waivers.map((waiver) => ({
        waiver,
        reasons: reasons.filter(({ code: each }) => (0,evidence_reasons/* waiverFor */.Qd)(each) === waiver),
    }));
}
function needsList(needs) {
    return el('section', { 'aria-labelledby': 'needs' }, el('h2', { id: 'needs' }, 'What you must name, or waive'), el('p', { class: 'small' }, 'The headline of verify names every waiver that you used.'), needs.length === 0 ? el('p', {}, 'Nothing.') : el('ul', { class: 'rows needs' }, ...needs.map(needItem)));
}
function needItem({ waiver, reasons }) {
    const known = NEEDS[waiver];
    return el('li', {}, el('strong', {}, known?.name ?? waiver), el('span', {}, ...(known === undefined
        ? reasons.map(({ sentence }) => el('div', {}, said(sentence, 600)))
        : [known.bring]), ' Or ', el('code', {}, `--allow-${waiver}`), '.'));
}
const MOST_BLOCKERS = 12;
function blockersList(reasons) {
    const more = reasons.length - MOST_BLOCKERS;
    return el('section', { 'aria-labelledby': 'blockers' }, el('h2', { id: 'blockers' }, 'What blocks this evidence unless its reader pins or waives it'), el('p', { class: 'small' }, 'From the bundle alone: the page does not check signature and files.'), reasons.length === 0
        ? el('ul', { class: 'rows' }, el('li', {}, 'The bundle itself holds no reason to block. What you must name stands beside this.'))
        : el('ul', { class: 'rows' }, ...(0,grouped/* causesFirst */.NO)(reasons)
            .slice(0, MOST_BLOCKERS)
            .map((reason) => el('li', {}, el('span', {}, said(reason.sentence, 600)), el('span', { class: 'soft small' }, code(reason.code), ' ', said(reason.remedy, 600)))), more > 0 ? el('li', {}, `And ${more} more.`) : null));
}
function verdictOf(probe) {
    if (probe.judgement === null)
        return { word: 'NOT RUN', tone: 'none' };
    const { verdict } = probe.judgement;
    const { state } = probe.corroboration;
    const word = verdict === 'PASS' && state !== 'corroborated' ? `PASS, but ${state}` : verdict;
    return { word, tone: (0,l1_status/* stands */.E)(probe) ? 'good' : 'bad' };
}

;// CONCATENATED MODULE: ./build/src/report/html/pipeline.js


function pipeline(facts) {
    const stops = stopsOf(facts);
    return el('section', { id: 'pipeline', 'aria-labelledby': 'pipeline-title' }, el('h2', { id: 'pipeline-title' }, 'The pipeline'), el('p', {}, 'The payload never decides a verdict: the host judges its report, and reads engine and kernel from outside.'), el('div', { class: 'pipeline' }, wide(stops), tall(stops)));
}
function stopsOf({ bundle, reading }) {
    const { run, passed, corroborated } = (0,report_facts/* probeCounts */.N)(reading.probes);
    const { host } = bundle;
    const problems = bundle.observation_problems.length;
    return [
        { name: 'Inputs', facts: [counted(bundle.input.files.length, 'file'), 'read-only at /in'], tone: '' },
        { name: 'Venue', facts: [bundle.venue, venueOf(bundle)], tone: bundle.venue === 'LOCAL' ? 'warn' : '' },
        {
            name: 'Image',
            facts: [
                pipeline_short(bundle.image_digest),
                bundle.build_network ? 'built with network' : 'built offline',
                bundle.reproducible ? 'reproducible' : 'not reproducible',
            ],
            tone: bundle.build_network ? 'warn' : '',
        },
        {
            name: 'Run',
            facts: [
                bundle.runtime,
                `${host.engine.oci_runtime}, ${bundle.profile.name}`,
                `${bundle.run.ended}, ${seconds(bundle.run.duration_ms)}`,
            ],
            tone: bundle.run.ended === 'exited' && bundle.run.exit_code === 0 ? '' : 'bad',
            hostile: true,
        },
        {
            name: 'Observations',
            facts: [
                counted(bundle.observed.length, 'line'),
                problems === 0 ? 'well-formed' : counted(problems, 'problem'),
            ],
            tone: problems === 0 ? '' : 'bad',
            hostile: true,
        },
        {
            name: 'Verdicts',
            facts: [`${passed} of ${run} passed`, `${corroborated} corroborated`],
            tone: passed === run && corroborated === run ? '' : 'bad',
        },
        {
            name: 'Bundle',
            facts: [
                pipeline_short(reading.bundleSha256 ?? ''),
                counted(bundle.files.length, 'file next to it', 'files next to it'),
            ],
            tone: '',
        },
        { name: 'Signature', facts: ['next to the bundle', 'not checked here'], tone: '' },
        { name: 'Read back', facts: ['by you', 'with verify'], tone: '' },
    ];
}
function venueOf({ venue_facts: facts }) {
    return 'GITHUB_REPOSITORY' in facts ? facts.GITHUB_REPOSITORY : facts.distribution;
}
function pipeline_short(digest) {
    return `${digest.replace('sha256:', '').slice(0, 12)}…`;
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(2)} s`;
}
const DESCRIPTION = 'From inputs through venue, image, run, observations and verdicts to bundle, signature and reader';
const STEP = 124;
function wide(stops) {
    const width = STEP * stops.length;
    const middle = (index) => STEP * index + STEP / 2;
    const hostile = stops.flatMap((stop, index) => (stop.hostile ? [index] : []));
    const left = STEP * (hostile[0] ?? 0) + 4;
    const right = STEP * ((hostile.at(-1) ?? 0) + 1) - 4;
    const verdicts = middle(stops.findIndex(({ name }) => name === 'Verdicts'));
    const run = middle(hostile[0] ?? 0);
    return el('svg', { class: 'wide', viewBox: `0 0 ${width} 222`, role: 'img', 'aria-label': 'The pipeline of this run' }, el('desc', {}, DESCRIPTION), el('rect', { class: 'hostile', x: left, y: 50, width: right - left, height: 164, rx: 12 }), el('text', { class: 'hostile-name', x: (left + right) / 2, y: 204, 'text-anchor': 'middle' }, 'the payload: never believed'), el('path', {
        class: 'outside',
        d: `M${run} 74 V34 Q${run} 22 ${run + 12} 22 H${verdicts - 12} Q${verdicts} 22 ${verdicts} 34 V66`,
    }), el('path', { class: 'arrow', d: `M${verdicts - 6} 64 h12 l-6 10 z` }), el('text', { class: 'outside-name', x: (run + verdicts) / 2, y: 14, 'text-anchor': 'middle' }, 'engine and kernel, from outside'), el('path', { class: 'line', d: `M${middle(0)} 92 H${middle(stops.length - 1)}` }), ...stops.map((stop, index) => el('g', {}, el('circle', { class: `stop ${stop.tone}`, cx: middle(index), cy: 92, r: 15 }), el('text', { class: 'count', x: middle(index), y: 97, 'text-anchor': 'middle' }, index + 1), el('text', { class: 'name', x: middle(index), y: 132, 'text-anchor': 'middle' }, stop.name), ...stop.facts.map((fact, line) => el('text', { x: middle(index), y: 151 + 16 * line, 'text-anchor': 'middle' }, shown(fact, 19))))));
}
const ROW = 66;
function tall(stops) {
    const top = (index) => 12 + ROW * index;
    const hostile = stops.flatMap((stop, index) => (stop.hostile ? [index] : []));
    const from = top(hostile[0] ?? 0);
    const to = top((hostile.at(-1) ?? 0) + 1);
    return el('svg', {
        class: 'tall',
        viewBox: `0 0 360 ${ROW * stops.length + 14}`,
        role: 'img',
        'aria-label': 'The pipeline of this run',
    }, el('desc', {}, DESCRIPTION), el('rect', { class: 'hostile', x: 2, y: from, width: 356, height: to - from - 6, rx: 12 }), el('text', { class: 'hostile-name', x: 348, y: from + 20, 'text-anchor': 'end' }, 'never believed'), el('path', { class: 'line', d: `M24 ${top(0) + 24} V${top(stops.length - 1) + 24}` }), ...stops.map((stop, index) => el('g', {}, el('circle', { class: `stop ${stop.tone}`, cx: 24, cy: top(index) + 24, r: 14 }), el('text', { class: 'count', x: 24, y: top(index) + 28.5, 'text-anchor': 'middle' }, index + 1), el('text', { class: 'name', x: 56, y: top(index) + 21 }, stop.name), el('text', { x: 56, y: top(index) + 40 }, shown(stop.facts.join(' · '), 52)))));
}

;// CONCATENATED MODULE: ./build/src/report/html/probes.js



function probes({ reading }) {
    return el('section', { id: 'probes', 'aria-labelledby': 'probes-title' }, el('h2', { id: 'probes-title' }, 'The probes'), el('p', {}, 'A probe counts only if its result is the expected one and the host’s own facts corroborate it.'), el('div', { class: 'cards' }, ...reading.probes.map(card)));
}
function card(probe) {
    const { word, tone } = verdictOf(probe);
    const contract = (0,probes_contract/* contractOf */.Qu)(probe.probeId);
    return el('article', { class: `card ${tone}` }, el('div', { class: 'head' }, el('h3', {}, probe.probeId), el('span', { class: 'small soft' }, probe.l1.map((test) => `#${test}`).join(' ')), el('span', { class: `mark badge ${tone}` }, word)), contract === undefined ? null : el('p', { class: 'attack' }, contract.attack), el('dl', {}, ...probes_row('Tried', code(probe.operation)), ...probes_row('Expected', probe.expected), ...probes_row('Actual', probe.judgement === null ? 'not run' : code(probe.judgement.actual, 400)), ...(probe.judgement === null || probe.judgement.why === ''
        ? []
        : probes_row('Why', said(probe.judgement.why, 600))), ...probes_row('The host', ...host(probe)), ...probes_row('Denied by', contract?.deniedBy ?? '')));
}
function host({ judgement, corroboration }) {
    if (judgement === null)
        return ['nothing to corroborate'];
    switch (corroboration.state) {
        case 'corroborated':
            return ['corroborates it: ', el('span', { class: 'soft' }, shown(corroboration.by.join(', '), 600))];
        case 'uncorroborated':
            return [el('span', { class: 'mark bad' }, 'uncorroborated'), ' ', said(corroboration.why, 600)];
        case 'contradicted':
            return [el('span', { class: 'mark bad' }, 'contradicts it'), ' ', said(corroboration.why, 600)];
    }
}
function probes_row(name, ...value) {
    return [el('dt', {}, name), el('dd', {}, ...value)];
}

;// CONCATENATED MODULE: ./build/src/report/html/layers.js
const LAYERS = [
    {
        name: 'Seccomp filter',
        about: 'system calls that the kernel refuses',
        restrictions: [
            'seccomp-held',
            'oci-runtime',
            'seccomp-sockets',
            'seccomp-ptrace',
            'seccomp-processes',
            'seccomp-limits',
        ],
    },
    {
        name: 'Privileges',
        about: 'what the payload may become',
        restrictions: ['user', 'capabilities', 'no-new-privileges', 'privileged', 'user-namespace', 'lsm'],
    },
    {
        name: 'Namespaces',
        about: 'what of the host the payload can see',
        restrictions: ['network', 'pid-namespace', 'uts-namespace', 'ipc', 'cgroup-namespace', 'devices'],
    },
    {
        name: 'Mounts',
        about: 'what can be read and written',
        restrictions: [
            ...[
                'read-only',
                'input',
                'output',
                'tmp',
                'mqueue',
                'terminals',
                'other-mounts',
                'read-only-tmpfs',
                'volumes',
            ],
        ],
    },
    {
        name: 'Environment and start',
        about: 'what the payload receives, and what is started',
        restrictions: ['environment', 'http-proxy', 'entrypoint', 'healthcheck'],
    },
    {
        name: 'Limits',
        about: 'how much the payload can use',
        restrictions: ['pids', 'memory', 'swap', 'cpus', 'file-size', 'open-files', 'core', 'log'],
    },
    { name: 'Further', about: 'what else engine and kernel report', restrictions: [] },
];
function layerOf(restrictionId) {
    const found = LAYERS.find(({ restrictions }) => restrictions.includes(restrictionId)) ?? LAYERS.at(-1);
    return found?.name ?? '';
}

;// CONCATENATED MODULE: ./build/src/report/html/restrictions.js


function restrictions({ restrictions: found }) {
    return el('section', { id: 'restrictions', 'aria-labelledby': 'restrictions-title' }, el('h2', { id: 'restrictions-title' }, 'What is in force, and by what'), el('p', {}, 'Each flag of the run, and the fact of engine or kernel that shows it in force.'), found.length === 0
        ? el('p', {}, 'The recorded seccomp profile cannot be read, so the page cannot show the restrictions.')
        : null, ...LAYERS.map((layer) => {
        const here = found.filter(({ restriction }) => layerOf(restriction.id) === layer.name);
        if (here.length === 0)
            return null;
        return el('div', { class: 'layer' }, el('h3', {}, layer.name, el('span', {}, layer.about)), el('ul', { class: 'rows restrictions' }, ...here.map(restrictions_item)));
    }));
}
function restrictions_item({ restriction, found }) {
    const { word, tone } = stateOf(found);
    return el('li', {}, el('span', {}, ...(restriction.never === true ? ['no ', code(restriction.flag)] : [code(restriction.flag)])), el('span', { class: 'shows' }, restriction.shows), el('span', { class: `mark ${tone}` }, word), found.state === 'in-force' ? null : el('span', { class: 'why small' }, said(found.why, 600)));
}
function stateOf({ state }) {
    switch (state) {
        case 'in-force':
            return { word: '✓ in force', tone: 'good' };
        case 'missing':
            return { word: '✕ missing', tone: 'bad' };
        case 'absent':
            return { word: '? not reported', tone: 'bad' };
    }
}

// EXTERNAL MODULE: ./build/src/evidence/run-limits.js
var run_limits = __webpack_require__(54699);
// EXTERNAL MODULE: ./build/src/report/base-in-words.js
var base_in_words = __webpack_require__(23539);
// EXTERNAL MODULE: ./build/src/report/files-above-base.js
var files_above_base = __webpack_require__(46257);
;// CONCATENATED MODULE: ./build/src/report/html/run-facts.js





function runFacts({ bundle, bundleName, reading }) {
    const { host, run } = bundle;
    const { engine, system } = host;
    return el('section', { id: 'run', 'aria-labelledby': 'run-title' }, el('h2', { id: 'run-title' }, 'The run'), el('p', {}, 'Digests to compare, and the machine as it describes itself.'), el('dl', { class: 'facts' }, ...fact('Bundle', code(bundleName)), ...fact('Bundle’s SHA-256', code(reading.bundleSha256 ?? '')), ...fact('Image', code(bundle.image_digest), ` (${bundle.image_digest_kind})`), ...fact('Base image', `${host.inventory.base.kind}: `, code(host.inventory.base.reference), ...run_facts_packages(host.inventory.base), ', layers ', code(host.inventory.base.chain_id ?? 'none'), `; ${(0,base_in_words/* baseInWords */.s)(host.inventory.base)}`, ...((0,base_in_words/* insteadOfOwnBase */.N)(bundle) === '' ? [] : [el('div', {}, (0,base_in_words/* insteadOfOwnBase */.N)(bundle))])), ...fact('Above the base', ...added(host.inventory)), ...fact('Files above the base', ...files(bundle)), ...fact('Dockerfile', code(bundle.dockerfile_sha256)), ...fact('Payload', code(bundle.payload_sha256)), ...fact('Seccomp profile', code(bundle.seccomp_sha256), ' ', said(bundle.profile.source, 400)), ...fact('Findings in the profile', ...lint(bundle)), ...fact('Input', ...input(bundle)), ...fact('Started', timeOf(run.started_at), `, ${run.ended} after ${run.duration_ms} ms, exit code ${run.exit_code ?? 'none'}`), ...limits(bundle), ...fact('Seal', ...seal(host.seal)), ...fact('Engine', said(bundle.runtime), ', ', said([engine.oci_runtime, engine.oci_runtime_version ?? ''].join(' ').trim()), `, ${engine.rootless ? 'rootless' : 'rootful'}, ${engine.image_store} store, cgroup v${engine.cgroup_version}`), ...fact('System', said(system.distribution), ', Linux ', said(system.kernel), ` ${system.architecture}, LSMs: `, said(system.lsms.join(', ') || 'none')), ...Object.entries(bundle.venue_facts).flatMap(([name, value]) => fact(name, value === '' ? 'not reported' : said(String(value), 400))), ...fact('Challenge', bundle.challenge === null ? 'none' : code(bundle.challenge)), ...fact('Written by', `${bundle.tool.name} `, said(bundle.tool.version), `, bundle format ${bundle.schema_version}`)), el('h3', { class: 'layer', id: 'arguments' }, 'The engine client’s arguments'), el('pre', { tabindex: 0, role: 'region', 'aria-labelledby': 'arguments' }, ...words(run.arguments)));
}
function fact(name, ...value) {
    return [el('dt', {}, name), el('dd', {}, ...value)];
}
function limits(bundle) {
    const larger = (0,run_limits/* largerInWords */.Kl)(bundle);
    return larger === '' ? [] : fact('Limits', `larger than the default: ${larger}`);
}
const SHOWN = 12;
function added({ added: entries }) {
    const names = entries.slice(0, SHOWN).flatMap(({ path, type }) => [code(path), ` (${type}) `]);
    return [`${counted(entries.length, 'entry', 'entries')}: `, ...names, entries.length > SHOWN ? '…' : ''];
}
function files(bundle) {
    const all = (0,files_above_base/* filesAboveBase */.a)(bundle);
    if (all.length === 0)
        return ['none'];
    const shownOnes = all
        .slice(0, MOST_FILES)
        .map(({ path, size, sha256, payload }) => el('div', {}, code(path), ` ${counted(size, 'byte')}, `, code(sha256), payload ? ', of the payload’s digest' : ''));
    return all.length > MOST_FILES ? [...shownOnes, `and ${all.length - MOST_FILES} more`] : shownOnes;
}
function run_facts_packages({ packages: all }) {
    const count = all.length;
    return count === 0 ? [] : [`, from ${counted(count, 'package')}`];
}
function seal(found) {
    if (found === null)
        return ['not requested'];
    const steps = (found.said ?? []).map(({ step, errno }) => `${step}: errno ${errno}`).join(', ');
    const filters = found.status?.seccomp_filters ?? null;
    return [
        'launcher ',
        code(found.launcher_sha256),
        `, which says: ${steps || 'nothing'}; the kernel counts ${filters === null ? 'no' : counted(filters, 'filter')} afterwards`,
    ];
}
const MOST_FINDINGS = 20;
function lint({ lint: findings }) {
    if (findings.length === 0)
        return ['none'];
    const shownOnes = findings
        .slice(0, MOST_FINDINGS)
        .map(({ code: name, severity, message }) => el('div', {}, code(name), ` (${severity}) `, said(message, 400)));
    return findings.length > MOST_FINDINGS
        ? [...shownOnes, `and ${findings.length - MOST_FINDINGS} more`]
        : shownOnes;
}
const MOST_FILES = 20;
function input({ input: { files } }) {
    if (files.length === 0)
        return ['no files'];
    const shownOnes = files
        .slice(0, MOST_FILES)
        .map(({ path, size, sha256 }) => el('div', {}, code(path), ` ${counted(size, 'byte')}, `, code(sha256)));
    return files.length > MOST_FILES ? [...shownOnes, `and ${files.length - MOST_FILES} more`] : shownOnes;
}
const MOST_WORDS = 400;
function words(all) {
    const lines = all
        .slice(0, MOST_WORDS)
        .map((word, index) => [
        el('bdi', {}, said(word, 400)),
        all[index + 1]?.startsWith('-') === true ? '\n' : ' ',
    ]);
    return [...lines.flat(), all.length > MOST_WORDS ? `… and ${all.length - MOST_WORDS} more` : null];
}

;// CONCATENATED MODULE: ./build/src/report/html/style.js
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff; --panel: #f6f7f9; --line: #dde1e7; --ink: #14171c; --soft: #545c68;
  --good: #0a6638; --good-tint: #e3f3ea; --bad: #a11a1f; --bad-tint: #fbe7e6; --warn: #7a4700; --warn-tint: #fcf0d9;
  --link: #1d4ebf; --filled: #3c4552; --on-filled: #fff;
  --sans: Inter, system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e1116; --panel: #161b22; --line: #2b323c; --ink: #e9ecf1; --soft: #a3acb9;
    --good: #74d8a0; --good-tint: #11301f; --bad: #ff9d98; --bad-tint: #3b1719; --warn: #f1c56e; --warn-tint: #33260e;
    --link: #8fb4ff; --filled: #aab4c2; --on-filled: #0e1116;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 400 1rem/1.55 var(--sans); }
main, footer { max-width: 72rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
h1, h2, h3, h4 { line-height: 1.2; margin: 0; font-weight: 650; letter-spacing: -0.012em; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); letter-spacing: -0.025em; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.0625rem; }
h4 { font-size: 0.875rem; }
p { margin: 0; max-width: 68ch; }
a { color: var(--link); text-underline-offset: 0.2em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 4px; }
ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
code, pre { font-family: var(--mono); font-size: 0.84em; unicode-bidi: isolate; overflow-wrap: anywhere; }
pre {
  margin: 0; padding: 0.9rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: 8px;
  white-space: pre-wrap; line-height: 1.6;
}
bdi { overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.small { font-size: 0.875rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 2; background: var(--page); padding: 0.5rem 1rem; }

.warning { background: var(--warn-tint); border-bottom: 1px solid var(--line); }
.warning p { max-width: 72rem; margin: 0 auto; padding: 0.75rem clamp(1rem, 4vw, 2.5rem); font-size: 0.9375rem; }
.warning strong { color: var(--warn); }
.warning code { font-weight: 600; }

.title { padding-top: clamp(2rem, 5vw, 3.5rem); padding-bottom: 1.75rem; }
.title p { margin-top: 0.7rem; color: var(--soft); font-size: 1.0625rem; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.75rem; }
.tiles div { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.1rem; }
.tiles dt { color: var(--soft); font-size: 0.8125rem; font-weight: 550; }
.tiles dd strong { display: block; font-size: 1.375rem; font-weight: 650; letter-spacing: -0.015em; margin: 0.15rem 0; }
.tiles dd span, .tiles dd code { display: block; color: var(--soft); font-size: 0.8125rem; line-height: 1.45; }
.tiles .bad { background: var(--bad-tint); } .tiles .bad strong { color: var(--bad); }
.tiles .warn { background: var(--warn-tint); } .tiles .warn strong { color: var(--warn); }
.tiles .good strong { color: var(--good); }
.tiles dd code { font-size: 0.75rem; color: inherit; }

section { padding: clamp(2rem, 5vw, 3rem) 0 0; }
section h2 + p { margin: 0.5rem 0 1.25rem; color: var(--soft); }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
.columns section { padding-top: 2rem; min-width: 0; }
.columns h2 { font-size: 1.1875rem; }

nav ul { display: flex; flex-wrap: wrap; gap: 0.4rem 1.25rem; padding: 0.9rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: 0.875rem; }
nav { margin-top: 2.5rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }

.rows { border-top: 1px solid var(--line); }
.rows li { display: grid; gap: 0.15rem 1.25rem; padding: 0.65rem 0; border-bottom: 1px solid var(--line); font-size: 0.9375rem; }
.needs li { grid-template-columns: minmax(6.5rem, 9rem) 1fr; }
.needs strong { font-weight: 600; }
.needs code { white-space: nowrap; }
.restrictions li { grid-template-columns: minmax(12rem, 17rem) 1fr 5.5rem; align-items: baseline; }
.restrictions li .why { grid-column: 2 / -1; }
.layer { margin-top: 1.75rem; }
.layer h3, h3.layer { margin-bottom: 0.5rem; }
.layer h3 { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; }
.layer h3 span { font-weight: 400; color: var(--soft); font-size: 0.875rem; letter-spacing: 0; }

.mark { font-weight: 600; white-space: nowrap; font-size: 0.8125rem; }
.mark.good { color: var(--good); } .mark.bad { color: var(--bad); } .mark.warn { color: var(--warn); } .mark.none { color: var(--soft); }
.badge { display: inline-block; padding: 0.1rem 0.5rem; border-radius: 99px; border: 1px solid transparent; }
.badge.good { background: var(--good-tint); } .badge.bad { background: var(--bad-tint); }
.badge.warn { background: var(--warn-tint); } .badge.none { border-color: var(--line); }

.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr)); gap: 1rem; }
.card { border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.2rem; min-width: 0; }
.card.bad { border-color: var(--bad); }
.card .head { display: flex; flex-wrap: wrap; gap: 0.4rem 0.6rem; align-items: center; }
.card .head h3 { margin-right: auto; }
.card .attack { margin: 0.35rem 0 0.8rem; color: var(--soft); font-size: 0.9375rem; }
.card dl { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0.3rem 0.75rem; font-size: 0.875rem; }
.card dt { color: var(--soft); }
.card dd { min-width: 0; overflow-wrap: anywhere; }

.pipeline { color: var(--ink); }
.pipeline svg { width: 100%; height: auto; display: block; }
.pipeline .tall { display: none; max-width: 30rem; margin: 0 auto; }
.pipeline text { font-family: var(--sans); fill: var(--soft); font-size: 11.5px; unicode-bidi: isolate; }
.pipeline .name { fill: var(--ink); font-weight: 650; font-size: 14px; }
.pipeline .line { stroke: var(--line); stroke-width: 3; fill: none; }
.pipeline .stop { fill: var(--page); stroke: var(--filled); stroke-width: 2.5; }
.pipeline .stop.bad { stroke: var(--bad); fill: var(--bad-tint); }
.pipeline .stop.warn { stroke: var(--warn); fill: var(--warn-tint); }
.pipeline .count { fill: var(--ink); font-weight: 650; font-size: 13px; }
.pipeline .hostile { fill: var(--bad-tint); stroke: var(--bad); stroke-dasharray: 5 4; opacity: 0.75; }
.pipeline .hostile-name { fill: var(--bad); font-weight: 600; }
.pipeline .outside { stroke: var(--good); stroke-width: 2; fill: none; }
.pipeline .outside-name { fill: var(--good); font-weight: 600; }
.pipeline .arrow { fill: var(--good); }

.bars { display: grid; gap: 0.9rem; margin-bottom: 1.5rem; }
.bars svg { display: block; width: 100%; height: 14px; border-radius: 4px; }
.bars p { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.875rem; margin-bottom: 0.3rem; max-width: none; }
.bars .denied { fill: var(--filled); } .bars .depends { fill: var(--warn); } .bars .allowed { fill: var(--line); }
.legend { max-width: none; display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; font-size: 0.8125rem; margin-bottom: 1.25rem; color: var(--soft); }
.groups { columns: 3 19rem; column-gap: 1rem; }
.group { break-inside: avoid; border: 1px solid var(--line); border-radius: 10px; padding: 0.85rem 0.95rem 0.95rem; margin-bottom: 1rem; }
.group h3 { display: flex; justify-content: space-between; align-items: baseline; gap: 0.5rem; }
.group h3 span { font-weight: 400; font-size: 0.75rem; color: var(--soft); white-space: nowrap; letter-spacing: 0; }
.group p { font-size: 0.8125rem; color: var(--soft); margin: 0.15rem 0 0.6rem; }
.calls { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem; }
.call { display: inline-block; font: 500 0.71rem/1.35 var(--mono); padding: 0.12rem 0.36rem; border-radius: 4px; border: 1px solid var(--line); color: var(--soft); }
.call.denied { background: var(--filled); border-color: var(--filled); color: var(--on-filled); }
.call.depends { border: 1px dashed var(--warn); color: var(--warn); background: var(--warn-tint); }
.call.more { box-shadow: 0 0 0 1.5px var(--page), 0 0 0 3px var(--good); margin: 0.13rem; }
.call.less { box-shadow: 0 0 0 1.5px var(--page), 0 0 0 3px var(--warn); margin: 0.13rem; }

.call.passed { background: var(--good-tint); border-color: transparent; color: var(--good); }
.standing { margin-top: 0.6rem; display: grid; gap: 0.5rem; font-size: 0.8125rem; color: var(--soft); }

.tree, .tree ul { list-style: none; }
.tree ul { margin-left: 0.55rem; padding-left: 1.1rem; border-left: 2px solid var(--line); }
.mount { display: flex; flex-wrap: wrap; gap: 0.1rem 0.75rem; align-items: baseline; padding: 0.4rem 0; font-size: 0.875rem; }
.mount .at { font-weight: 650; color: var(--ink); font-size: 0.875rem; }
.mount .bad { color: var(--bad); }

.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.5rem; }
th, td { text-align: left; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-size: 0.8125rem; }
.matrix th, .matrix td { padding: 0.4rem 0.5rem; }
.matrix thead th { font-family: var(--mono); font-size: 0.6875rem; white-space: nowrap; writing-mode: vertical-rl; transform: rotate(180deg); padding: 0.5rem 0.35rem; }
.matrix thead th:first-child { font: inherit; writing-mode: horizontal-tb; transform: none; padding-left: 0.5rem; vertical-align: bottom; }
.matrix td { text-align: center; }
.matrix td.hit { background: var(--good-tint); color: var(--good); font-weight: 700; }
.matrix td.miss { background: var(--bad-tint); color: var(--bad); font-weight: 700; }

.tests { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: 0.75rem; }
.tests li { border: 1px solid var(--line); border-radius: 10px; padding: 0.8rem 0.95rem; font-size: 0.875rem; }
.tests h3 { display: flex; justify-content: space-between; align-items: baseline; gap: 0.5rem; margin-bottom: 0.25rem; }

.facts dt { color: var(--soft); padding-right: 1.25rem; }
.facts { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; border-top: 1px solid var(--line); font-size: 0.9375rem; }
.facts dt, .facts dd { padding-top: 0.5rem; padding-bottom: 0.5rem; border-bottom: 1px solid var(--line); min-width: 0; overflow-wrap: anywhere; }
.steps { counter-reset: step; display: grid; gap: 1.5rem; }
.steps li { min-width: 0; }
.steps p { margin: 0.25rem 0 0.6rem; color: var(--soft); }
footer { padding-top: 3rem; padding-bottom: 3rem; color: var(--soft); font-size: 0.8125rem; overflow-wrap: anywhere; }

@media (max-width: 56rem) {
  .tiles { grid-template-columns: 1fr 1fr; }
  .columns { grid-template-columns: 1fr; gap: 0; }
  .pipeline .wide { display: none; }
  .pipeline .tall { display: block; }
}
@media (max-width: 40rem) {
  .title { padding-top: 1.5rem; padding-bottom: 1.25rem; }
  .title p { font-size: 0.9375rem; }
  .tiles { gap: 0.5rem; }
  .tiles div { padding: 0.7rem 0.8rem; min-width: 0; }
  .tiles dd strong { font-size: 1.0625rem; }
  .tiles dd code { font-size: 0.6875rem; }
  .restrictions li { grid-template-columns: 1fr auto; }
  .restrictions li .shows, .restrictions li .why { grid-column: 1 / -1; grid-row: 2; }
  .restrictions li .why { grid-row: 3; }
  .needs li, .facts { grid-template-columns: 1fr; }
  .facts dt { border-bottom: 0; padding-bottom: 0; }
  .facts dd { padding-top: 0.1rem; }
  .card { padding: 0.95rem 1rem; }
  .card dl { grid-template-columns: 1fr; gap: 0; }
  .card dd { margin-bottom: 0.4rem; }
  .tree ul { padding-left: 0.75rem; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --panel: #fff; --line: #c6cbd2; --ink: #000; --soft: #444b55; --good: #0a6638; --good-tint: #fff;
    --bad: #a11a1f; --bad-tint: #fff; --warn: #7a4700; --warn-tint: #fff; --link: #000; --filled: #3c4552; --on-filled: #fff;
  }
  body { font-size: 10pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  nav, .skip { display: none; }
  .card, .group, .tiles div, .tests li, .rows li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
}
`;

// EXTERNAL MODULE: ./build/src/foundation/engine-name.js
var engine_name = __webpack_require__(81553);
// EXTERNAL MODULE: ./build/src/seccomp/answer-in-words.js
var answer_in_words = __webpack_require__(41782);
;// CONCATENATED MODULE: ./build/src/seccomp/generated/engine-defaults.js
const ENGINE_DEFAULTS = {
    docker: {
        version: '26.1.5',
        allowed: 'read write open close stat fstat lstat poll lseek mmap mprotect munmap brk rt_sigaction rt_sigprocmask rt_sigreturn ioctl pread64 pwrite64 readv writev access pipe select sched_yield mremap msync mincore madvise shmget shmat shmctl dup dup2 pause nanosleep getitimer alarm setitimer getpid sendfile connect accept sendto recvfrom sendmsg recvmsg shutdown bind listen getsockname getpeername socketpair setsockopt getsockopt fork vfork execve exit wait4 kill uname semget semop semctl shmdt msgget msgsnd msgrcv msgctl fcntl flock fsync fdatasync truncate ftruncate getdents getcwd chdir fchdir rename mkdir rmdir creat link unlink symlink readlink chmod fchmod chown fchown lchown umask gettimeofday getrlimit getrusage sysinfo times ptrace getuid getgid setuid setgid geteuid getegid setpgid getppid getpgrp setsid setreuid setregid getgroups setgroups setresuid getresuid setresgid getresgid getpgid setfsuid setfsgid getsid capget capset rt_sigpending rt_sigtimedwait rt_sigqueueinfo rt_sigsuspend sigaltstack utime mknod statfs fstatfs getpriority setpriority sched_setparam sched_getparam sched_setscheduler sched_getscheduler sched_get_priority_max sched_get_priority_min sched_rr_get_interval mlock munlock mlockall munlockall modify_ldt prctl arch_prctl adjtimex setrlimit sync gettid readahead setxattr lsetxattr fsetxattr getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr removexattr lremovexattr fremovexattr tkill time futex sched_setaffinity sched_getaffinity set_thread_area io_setup io_destroy io_getevents io_submit io_cancel get_thread_area epoll_create epoll_ctl_old epoll_wait_old remap_file_pages getdents64 set_tid_address restart_syscall semtimedop fadvise64 timer_create timer_settime timer_gettime timer_getoverrun timer_delete clock_gettime clock_getres clock_nanosleep exit_group epoll_wait epoll_ctl tgkill utimes mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr waitid ioprio_set ioprio_get inotify_init inotify_add_watch inotify_rm_watch openat mkdirat mknodat fchownat futimesat newfstatat unlinkat renameat linkat symlinkat readlinkat fchmodat faccessat pselect6 ppoll set_robust_list get_robust_list splice tee sync_file_range vmsplice utimensat epoll_pwait signalfd timerfd_create eventfd fallocate timerfd_settime timerfd_gettime accept4 signalfd4 eventfd2 epoll_create1 dup3 pipe2 inotify_init1 preadv pwritev rt_tgsigqueueinfo recvmmsg fanotify_mark prlimit64 name_to_handle_at clock_adjtime syncfs sendmmsg getcpu process_vm_readv process_vm_writev sched_setattr sched_getattr renameat2 seccomp getrandom memfd_create execveat membarrier mlock2 copy_file_range preadv2 pwritev2 pkey_mprotect pkey_alloc pkey_free statx io_pgetevents rseq pidfd_send_signal pidfd_open close_range openat2 faccessat2 epoll_pwait2 landlock_create_ruleset landlock_add_rule landlock_restrict_self memfd_secret process_mrelease futex_waitv cachestat fchmodat2 map_shadow_stack futex_wake futex_wait futex_requeue',
        depends: 'socket clone personality',
    },
    podman: {
        version: '5.4.2',
        allowed: 'read write open close stat fstat lstat poll lseek mmap mprotect munmap brk rt_sigaction rt_sigprocmask rt_sigreturn ioctl pread64 pwrite64 readv writev access pipe select sched_yield mremap msync mincore madvise shmget shmat shmctl dup dup2 pause nanosleep getitimer alarm setitimer getpid sendfile connect accept sendto recvfrom sendmsg recvmsg shutdown bind listen getsockname getpeername socketpair setsockopt getsockopt clone fork vfork execve exit wait4 kill uname semget semop semctl shmdt msgget msgsnd msgrcv msgctl fcntl flock fsync fdatasync truncate ftruncate getdents getcwd chdir fchdir rename mkdir rmdir creat link unlink symlink readlink chmod fchmod chown fchown lchown umask gettimeofday getrlimit getrusage sysinfo times ptrace getuid syslog getgid setuid setgid geteuid getegid setpgid getppid getpgrp setsid setreuid setregid getgroups setgroups setresuid getresuid setresgid getresgid getpgid setfsuid setfsgid getsid capget capset rt_sigpending rt_sigtimedwait rt_sigqueueinfo rt_sigsuspend sigaltstack utime mknod statfs fstatfs getpriority setpriority sched_setparam sched_getparam sched_setscheduler sched_getscheduler sched_get_priority_max sched_get_priority_min sched_rr_get_interval mlock munlock mlockall munlockall modify_ldt pivot_root prctl arch_prctl adjtimex setrlimit sync mount umount2 reboot gettid readahead setxattr lsetxattr fsetxattr getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr removexattr lremovexattr fremovexattr tkill time futex sched_setaffinity sched_getaffinity set_thread_area io_setup io_destroy io_getevents io_submit io_cancel get_thread_area epoll_create epoll_ctl_old epoll_wait_old remap_file_pages getdents64 set_tid_address restart_syscall semtimedop fadvise64 timer_create timer_settime timer_gettime timer_getoverrun timer_delete clock_gettime clock_getres clock_nanosleep exit_group epoll_wait epoll_ctl tgkill utimes mbind set_mempolicy get_mempolicy mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr waitid keyctl ioprio_set ioprio_get inotify_init inotify_add_watch inotify_rm_watch openat mkdirat mknodat fchownat futimesat newfstatat unlinkat renameat linkat symlinkat readlinkat fchmodat faccessat pselect6 ppoll unshare set_robust_list get_robust_list splice tee sync_file_range utimensat epoll_pwait signalfd timerfd_create eventfd fallocate timerfd_settime timerfd_gettime accept4 signalfd4 eventfd2 epoll_create1 dup3 pipe2 inotify_init1 preadv pwritev rt_tgsigqueueinfo recvmmsg fanotify_mark prlimit64 name_to_handle_at clock_adjtime syncfs sendmmsg getcpu process_vm_readv process_vm_writev sched_setattr sched_getattr renameat2 seccomp getrandom memfd_create execveat membarrier mlock2 copy_file_range preadv2 pwritev2 pkey_mprotect pkey_alloc pkey_free statx rseq pidfd_send_signal open_tree move_mount fsopen fsconfig fsmount fspick pidfd_open clone3 close_range openat2 pidfd_getfd faccessat2 epoll_pwait2 mount_setattr landlock_create_ruleset landlock_add_rule landlock_restrict_self memfd_secret process_mrelease fchmodat2',
        depends: 'socket personality',
    },
};

// EXTERNAL MODULE: ./build/src/seccomp/generated/syscalls.js
var syscalls = __webpack_require__(29270);
// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js
var seccomp_syscalls = __webpack_require__(86608);
;// CONCATENATED MODULE: ./build/src/report/html/syscall-groups.js
const SYSCALL_GROUPS = [
    group('Processes', 'start another process or program', 'fork vfork clone clone3 execve execveat exit exit_group wait4 waitid kill tkill tgkill set_tid_address gettid getpid getppid getpgid getpgrp setpgid getsid setsid prctl arch_prctl set_robust_list get_robust_list rseq membarrier restart_syscall seccomp landlock_create_ruleset landlock_add_rule landlock_restrict_self'),
    group('Namespaces', 'become root in a namespace of one’s own', 'unshare setns'),
    group('Sockets', 'talk to anything: networks, hypervisors, the kernel’s own families', 'socket socketpair connect bind listen accept accept4 getsockname getpeername getsockopt setsockopt shutdown sendto recvfrom sendmsg recvmsg sendmmsg recvmmsg'),
    group('io_uring', 'open files and sockets without the filter seeing it', 'io_uring_setup io_uring_enter io_uring_register'),
    group('ptrace and related calls', 'read and change other processes', 'ptrace process_vm_readv process_vm_writev process_madvise process_mrelease pidfd_open pidfd_getfd pidfd_send_signal kcmp perf_event_open migrate_pages move_pages'),
    group('Mounts', 'change what is mounted', 'mount umount2 pivot_root chroot open_tree move_mount fsopen fsconfig fsmount fspick mount_setattr statmount listmount'),
    group('bpf', 'run programs in the kernel', 'bpf'),
    group('Keys', 'reach keyrings, which namespaces do not separate', 'add_key request_key keyctl'),
    group('Memory on no mount', 'hold an executable file to which mount options do not apply', 'memfd_create memfd_secret userfaultfd'),
    group('Files by handle', 'open files by number, outside every mount', 'name_to_handle_at open_by_handle_at fanotify_init fanotify_mark lookup_dcookie'),
    group('Modules and kernels', 'replace the kernel or a part of it', 'init_module finit_module delete_module create_module get_kernel_syms query_module kexec_load kexec_file_load'),
    group('The machine', 'set clock, name, swap, quotas, ports and security of the whole machine', 'reboot settimeofday clock_settime clock_adjtime adjtimex sethostname setdomainname syslog swapon swapoff quotactl quotactl_fd acct iopl ioperm modify_ldt vhangup personality lsm_set_self_attr lsm_get_self_attr lsm_list_modules'),
    group('Unused for decades', 'reach old kernel code that no program needs', '_sysctl sysfs uselib ustat nfsservctl remap_file_pages afs_syscall getpmsg putpmsg tuxcall security vserver epoll_ctl_old epoll_wait_old set_thread_area get_thread_area uretprobe'),
    group('Identity', 'change user, group and capabilities', 'getuid geteuid getgid getegid getresuid getresgid getgroups setuid setgid setreuid setregid setresuid setresgid setfsuid setfsgid setgroups capget capset umask'),
    group('Messages between processes', 'share memory and messages by name', 'shmget shmat shmctl shmdt semget semop semctl semtimedop msgget msgsnd msgrcv msgctl mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr'),
    group('Files: names and rights', 'make, move, remove and re-own files', 'rename renameat renameat2 mkdir mkdirat rmdir creat link linkat unlink unlinkat symlink symlinkat mknod mknodat chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat truncate ftruncate fallocate utime utimes utimensat futimesat setxattr lsetxattr fsetxattr setxattrat removexattr lremovexattr fremovexattr removexattrat'),
    group('Files: reading and writing', 'use what is open or may be opened', 'open openat openat2 close close_range read write pread64 pwrite64 readv writev preadv pwritev preadv2 pwritev2 lseek stat fstat lstat newfstatat statx access faccessat faccessat2 readlink readlinkat getdents getdents64 getcwd chdir fchdir fcntl flock fsync fdatasync sync syncfs sync_file_range fadvise64 readahead sendfile splice tee vmsplice copy_file_range dup dup2 dup3 pipe pipe2 ioctl statfs fstatfs getxattr lgetxattr fgetxattr getxattrat listxattr llistxattr flistxattr listxattrat cachestat'),
    group('Waiting for events', 'poll, watch and time descriptors', 'poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 eventfd eventfd2 signalfd signalfd4 timerfd_create timerfd_settime timerfd_gettime inotify_init inotify_init1 inotify_add_watch inotify_rm_watch io_setup io_destroy io_getevents io_pgetevents io_submit io_cancel'),
    group('Memory', 'map and protect one’s own memory', 'brk mmap mprotect munmap mremap msync mincore madvise mlock mlock2 munlock mlockall munlockall pkey_mprotect pkey_alloc pkey_free mbind set_mempolicy get_mempolicy set_mempolicy_home_node map_shadow_stack mseal'),
    group('Signals', 'send and handle signals', 'rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait rt_sigqueueinfo rt_tgsigqueueinfo rt_sigsuspend sigaltstack pause'),
    group('Scheduling and limits', 'priorities, processors and one’s own limits', 'sched_yield sched_setparam sched_getparam sched_setscheduler sched_getscheduler sched_get_priority_max sched_get_priority_min sched_rr_get_interval sched_setaffinity sched_getaffinity sched_setattr sched_getattr getpriority setpriority ioprio_set ioprio_get getrlimit setrlimit prlimit64 getrusage futex futex_wake futex_wait futex_waitv futex_requeue getcpu'),
    group('Time and system information', 'read the time and facts of the machine', 'time gettimeofday times nanosleep clock_gettime clock_getres clock_nanosleep alarm getitimer setitimer timer_create timer_settime timer_gettime timer_getoverrun timer_delete uname sysinfo getrandom'),
];
function group(name, about, calls) {
    return { name, about, calls: calls.split(' ') };
}

;// CONCATENATED MODULE: ./build/src/report/html/syscalls.js







function syscalls_syscalls({ bundle: { host } }) {
    const { seccomp, engine, system } = host;
    const known = (0,seccomp_syscalls/* callsOf */.p9)(system.architecture).length;
    return el('section', { id: 'syscalls', 'aria-labelledby': 'syscalls-title' }, el('h2', { id: 'syscalls-title' }, 'The system calls'), el('p', {}, `The ${known} system calls that have a name on `, system.architecture, ` (libseccomp ${syscalls/* LIBSECCOMP_VERSION */.LN}), and how the filter that the engine held for this container answers each.`), ...(seccomp === null
        ? [el('p', {}, 'The engine did not hold a readable filter.')]
        : map(groupsOf(seccomp, system.architecture, engine.name), engine.name)));
}
function groupsOf(profile, architecture, engine) {
    const { allowed, depends } = ENGINE_DEFAULTS[engine];
    const theirs = { allowed: new Set(allowed.split(' ')), depends: new Set(depends.split(' ')) };
    const defaultOf = (name) => theirs.allowed.has(name) ? 'allowed' : theirs.depends.has(name) ? 'depends' : 'denied';
    return SYSCALL_GROUPS.map((group) => ({
        ...group,
        known: group.calls
            .filter((name) => (0,seccomp_syscalls/* numberOf */.rl)(architecture, name) !== null)
            .map((name) => ({
            name,
            ours: (0,answer_in_words/* overallAnswer */._)(profile, architecture, name),
            theirs: architecture === 'x86_64' ? defaultOf(name) : null,
        })),
    })).filter(({ known }) => known.length > 0);
}
function map(groups, engine) {
    const calls = groups.flatMap(({ known }) => known);
    const theirs = calls.flatMap((call) => (call.theirs === null ? [] : [call.theirs]));
    const name = `${engine_name/* ENGINE_TITLES */.J[engine]} ${ENGINE_DEFAULTS[engine].version}’s own default`;
    return [
        el('div', { class: 'bars' }, bar('This run’s filter', calls.map(({ ours }) => ours)), theirs.length === 0 ? null : bar(`${name}, without capabilities`, theirs)),
        el('p', { class: 'legend', 'aria-hidden': 'true' }, key('denied', 'refused, whatever the arguments'), key('depends', 'depends on the arguments'), key('allowed', 'let through'), ...(theirs.length === 0
            ? []
            : [
                key('denied more', 'refused here, not by the default'),
                key('allowed less', 'let through here, refused by the default'),
            ])),
        el('div', { class: 'groups' }, ...groups.map(groupCard)),
    ];
}
function key(kind, text) {
    return el('span', {}, el('span', { class: `call ${kind}` }, 'call'), ` ${text}`);
}
const WIDTH = 1000;
function bar(name, answers) {
    const count = (kind) => answers.filter((answer) => answer === kind).length;
    const widthOf = (number) => Math.round((WIDTH * number) / Math.max(answers.length, 1));
    const denied = widthOf(count('denied'));
    const depends = widthOf(count('depends'));
    return el('div', {}, el('p', {}, el('strong', {}, name), el('span', { class: 'soft' }, `${count('denied')} refused · ${count('depends')} by arguments · ${count('allowed')} let through`)), el('svg', { viewBox: `0 0 ${WIDTH} 14`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, el('rect', { class: 'allowed', x: 0, y: 0, width: WIDTH, height: 14 }), el('rect', { class: 'denied', x: 0, y: 0, width: denied, height: 14 }), el('rect', { class: 'depends', x: denied, y: 0, width: depends, height: 14 })));
}
function groupCard({ name, about, known }) {
    const refused = known.filter(({ ours }) => ours === 'denied').length;
    return el('div', { class: 'group' }, el('h3', {}, name, el('span', {}, `${refused} of ${known.length} refused`)), el('p', {}, about), el('ul', { class: 'calls' }, ...known.map(chip)));
}
const syscalls_WORDS = {
    denied: 'refused',
    depends: 'depends on the arguments',
    allowed: 'let through',
};
const STRICTNESS = { allowed: 0, depends: 1, denied: 2 };
function chip({ name, ours, theirs }) {
    const difference = theirs === null ? 0 : STRICTNESS[ours] - STRICTNESS[theirs];
    const compared = difference > 0 ? ' more' : difference < 0 ? ' less' : '';
    const words = theirs === null || difference === 0 ? syscalls_WORDS[ours] : `${syscalls_WORDS[ours]}; default: ${syscalls_WORDS[theirs]}`;
    return el('li', { class: `call ${ours}${compared}` }, name, el('span', { class: 'visually-hidden' }, ` ${words}`));
}

// EXTERNAL MODULE: ./build/src/probes/inventory/judge.js
var inventory_judge = __webpack_require__(28557);
// EXTERNAL MODULE: ./build/src/report/verify-commands.js
var verify_commands = __webpack_require__(84298);
;// CONCATENATED MODULE: ./build/src/report/html/verifying.js



const PREDICATE = 'https://in-toto.io/attestation/test-result/v0.1';
const BY_KEY = { kind: 'key', fingerprint: '', publicPath: 'SIGNER.pub' };
const BY_JOB = {
    kind: 'certificate',
    identity: 'https://github.com/OWNER/REPO/.github/workflows/FILE.yml@refs/heads/main',
    issuer: 'https://token.actions.githubusercontent.com',
    root: 'public-good',
    logged: true,
    checked: false,
};
function commandFor({ bundle, reading: { enforced } }, signature) {
    const accepted = { enforced, signer: null, waivers: [] };
    const words = ['sandbox-attestation', ...(0,verify_commands/* verifyWords */.pe)({ folder: 'FOLDER', bundle, signature, accepted })];
    const options = words.join(' ').split(/ (?=--)/);
    return options.map((line, index) => {
        const head = index === 0 ? '' : '  ';
        return `${head}${shown(line, 4096)}${index === options.length - 1 ? '' : ' \\'}`;
    });
}
const COMPARE = 'The digests in the command are this evidence’s own. Compare each with what those who answer for it say, before you use it.';
function entriesNote({ bundle }) {
    return (0,inventory_judge/* findAdds */.wk)(bundle.host.inventory).length === 0
        ? ''
        : ' Each entry that image-adds names needs a pin of its own as well: --expect-add.';
}
function verifying(facts) {
    const { bundleName } = facts;
    return el('section', { id: 'verify', 'aria-labelledby': 'verify-title' }, el('h2', { id: 'verify-title' }, 'How to verify'), el('p', {}, 'Reading runs nothing and uses no network. It renders this page again and compares every byte.'), el('ol', { class: 'steps' }, step('Evidence that a key signed', `The public key comes from its owner, never from the evidence. ${COMPARE}${entriesNote(facts)}`, commandFor(facts, BY_KEY)), step('Evidence that a CI job signed', `Identity and issuer must match exactly. ${COMPARE}${entriesNote(facts)}`, commandFor(facts, BY_JOB)), step('With cosign', 'It checks the signature of this file, also where the evidence blocks: verify judges the evidence.', [
        'cosign trusted-root create --out empty-root.json',
        'cosign verify-blob-attestation --key SIGNER.pub --trusted-root empty-root.json \\',
        '  --insecure-ignore-tlog --new-bundle-format \\',
        `  --type ${PREDICATE} \\`,
        `  --bundle ${bundleName}.sigstore.json ${bundleName}`,
    ]), step('Keep what you expect', 'Compare what the policy expects with what those who answer for it say; then delete its note and made_from.', [
        'sandbox-attestation inspect FOLDER --as-policy > policy.json',
        'sandbox-attestation verify FOLDER --policy policy.json --key SIGNER.pub',
    ])));
}
function step(name, about, lines) {
    return el('li', {}, el('h3', {}, name), el('p', { class: 'small' }, about), el('pre', {}, lines.join('\n')));
}

;// CONCATENATED MODULE: ./build/src/report/html/page.js



















function renderReport(bundleBytes) {
    const html = (0,dist/* renderToString */.F0)(page((0,report_facts/* reportFacts */.g)(bundleBytes), (0,digest/* sha256Of */.Bj)(bundleBytes)));
    return Buffer.from(`<!doctype html>\n${html}\n`);
}
const SECTIONS = [
    ['pipeline', 'Pipeline'],
    ['probes', 'Probes'],
    ['restrictions', 'Restrictions'],
    ['kernel', 'Kernel'],
    ['syscalls', 'System calls'],
    ['mounts', 'Mounts'],
    ['controls', 'Negative controls'],
    ['posture', 'Posture'],
    ['attacks', 'Attacks'],
    ['l1', 'L1 tests'],
    ['run', 'Run'],
    ['verify', 'How to verify'],
];
function page(facts, digest) {
    return el('html', { lang: 'en', dir: 'ltr' }, el('head', {}, el('meta', { charset: 'utf-8' }), el('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }), el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), el('meta', { name: 'generator', content: own_page/* PAGE_META */.wA.generator }), el('meta', { name: own_page/* PAGE_META */.wA.bundle, content: digest }), el('meta', { name: 'referrer', content: 'no-referrer' }), el('title', {}, `${titleOf(facts.bundle)}, ${facts.bundle.venue} ${facts.bundle.created_at.slice(0, 10)}`), el('style', {}, STYLE)), el('body', {}, el('a', { class: 'skip', href: '#content' }, 'Skip to the content'), el('header', {}, warning()), el('main', { id: 'content' }, ...overview(facts), contents(), ...sections(facts)), footer(facts)));
}
const POLICY = `default-src 'none'; style-src 'sha256-${base64((0,digest/* sha256Of */.Bj)(STYLE))}'; base-uri 'none'; form-action 'none'`;
function base64(digest) {
    return Buffer.from(digest.replace('sha256:', ''), 'hex').toString('base64');
}
function contents() {
    return el('nav', { 'aria-label': 'On this page' }, el('ul', {}, ...SECTIONS.map(([id, name]) => el('li', {}, el('a', { href: `#${id}` }, name)))));
}
function sections(facts) {
    return [
        pipeline,
        probes,
        restrictions,
        kernel,
        syscalls_syscalls,
        mounts,
        controls,
        posture,
        attacks,
        l1,
        runFacts,
        verifying,
    ].map((section) => section(facts));
}
function footer({ bundle, bundleName, reading }) {
    return el('footer', {}, `Made from ${bundleName}, ${reading.bundleSha256 ?? ''}. `, `sandbox-attestation report FOLDER renders the same page again.`, bundle.venue === 'LOCAL' ? ' Venue LOCAL: a rehearsal, not evidence.' : '');
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

/***/ 33515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ postureNumbers),
/* harmony export */   u: () => (/* binding */ postureWords)
/* harmony export */ });
/* harmony import */ var _evidence_judged_posture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98999);
/* harmony import */ var _probes_posture_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17726);
/* harmony import */ var _probes_posture_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5769);
/* harmony import */ var _probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79927);
/* harmony import */ var _probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98718);
/* harmony import */ var _seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86608);






function postureNumbers(record, bundle) {
    const judged = (0,_evidence_judged_posture_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedChecks */ .J)(record, bundle);
    const stand = judged.filter(({ control }) => 'stands' in control).length;
    const made = new Set(judged.map(({ check }) => check.id));
    return {
        all: _probes_posture_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u.length,
        here: judged.length,
        asExpected: judged.filter(({ judged: found }) => found?.verdict === 'PASS').length,
        canFail: judged.length - stand,
        stand,
        elsewhere: counted(_probes_posture_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u.filter(({ id }) => !made.has(id)).map((check) => needs(check, (0,_evidence_judged_posture_js__WEBPACK_IMPORTED_MODULE_0__/* .circumstancesOf */ .c)(record, bundle)))),
        sweep: record.sweep === null ? null : sweepNumbers(record.sweep, bundle),
        withoutLimits: withoutLimits(record, bundle),
    };
}
const NEEDS = {
    profiles: 'another profile',
    architectures: 'another architecture',
    cgroup: 'another cgroup version',
    engines: 'another engine',
    majorBelow: 'an older engine',
    rootless: 'an engine of the other kind, rootless or rootful',
    lsm: 'another security module',
};
function needs({ where = {} }, circumstances) {
    const names = Object.keys(NEEDS);
    const missing = names.find((name) => !(0,_probes_posture_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .applies */ .Br)({ [name]: where[name] }, circumstances));
    return missing === undefined ? 'the reference image' : NEEDS[missing];
}
function counted(words) {
    return [...new Set(words)].map((word) => [word, words.filter((each) => each === word).length]);
}
function sweepNumbers({ called }, bundle) {
    const { architecture } = bundle.host.system;
    const numbers = new Set((0,_probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_4__/* .numbersOf */ .cZ)(called));
    const named = [...numbers].filter((number) => (0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(architecture, number) !== null).length;
    return { numbers: numbers.size, named, known: (0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_5__/* .callsOf */ .p9)(architecture).length };
}
function withoutLimits(record, bundle) {
    if (record.without_limits === undefined)
        return null;
    const judged = (0,_probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_3__/* .judgePressureControl */ .y)(record.without_limits.observed, (0,_evidence_judged_posture_js__WEBPACK_IMPORTED_MODULE_0__/* .circumstancesOf */ .c)(record, bundle));
    return { all: judged.length, failed: judged.filter(({ why }) => why === null).length };
}
function postureWords(numbers) {
    const { all, here, asExpected, canFail, stand, elsewhere, sweep, withoutLimits: without } = numbers;
    const others = elsewhere.map(([what, count]) => `${count} ${what}`).join(', ');
    return [
        `${asExpected} of ${here} checks that apply here as expected`,
        ...(others === '' ? [] : [` (${all - here} of all ${all} need something else: ${others})`]),
        `; ${canFail} of these fail in weakened runs of this release’s own tests, ${stand} cannot be made to fail here`,
        ...(sweep === null
            ? []
            : [
                `; ${sweep.numbers} call numbers tried, with ${sweep.named} of the ${sweep.known} calls that have a name`,
            ]),
        ...(without === null
            ? []
            : [`; without limits ${without.failed} of ${without.all} tests under pressure fail`]),
    ].join('');
}


/***/ }),

/***/ 77259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function shellWord(hostile) {
    const text = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hostile, 4096);
    if (/^[\w./:@%+,=-]+$/.test(text) && !text.includes('::'))
        return text;
    const quoted = `'${text.replaceAll("'", `'\\''`)}'`;
    return quoted.replace(/:(?=:)/g, ":''").replace(/##(?=\[)/g, "##''");
}


/***/ }),

/***/ 84298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dt: () => (/* binding */ strangersLines),
/* harmony export */   pe: () => (/* binding */ verifyWords),
/* harmony export */   tt: () => (/* binding */ cosignLinesOfLaunch)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34731);
/* harmony import */ var _evidence_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18620);
/* harmony import */ var _evidence_release_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53954);
/* harmony import */ var _evidence_run_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54699);
/* harmony import */ var _probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95267);
/* harmony import */ var _probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80402);
/* harmony import */ var _pinned_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34137);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77259);








const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const LAUNCH_PREDICATE_TYPE = 'https://in-toto.io/attestation/scai/v0.3';
function strangersLines(what, { artifact, persisted }) {
    const { signature, bundle } = what;
    const download = artifact === null
        ? []
        : [
            `gh run download ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(artifact.runId)} --repo ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(artifact.repository)} --name ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(artifact.name)} --dir ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(what.folder)}`,
        ];
    const key = signature.kind === 'key' && signature.publicPath === null
        ? [`# signer.pub: the public key ${signature.fingerprint}, from another source than the evidence`]
        : [];
    const cosign = cosignLines(what);
    const repository = 'GITHUB_REPOSITORY' in bundle.venue_facts ? bundle.venue_facts.GITHUB_REPOSITORY : '';
    return [
        ...download,
        ...rootLines(what),
        ...key,
        ['sandbox-attestation', ...verifyWords(what)].join(' '),
        ...(cosign.length === 0 ? [] : ['# cosign checks the signature, not the evidence', ...cosign]),
        ...(persisted ? [githubLine(what, repository)] : []),
    ];
}
function verifyWords({ folder, bundle, signature, accepted, policy = null }) {
    if (policy !== null)
        return ['verify', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(folder), '--policy', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(policy), ...trustWords(signature)];
    const words = [
        'verify',
        (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(folder),
        ...pinWords(bundle),
        ...(0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .pinnedEntries */ .nB)({ bundle, enforced: accepted.enforced }).flatMap(({ digest }) => [
            '--expect-add',
            digest,
        ]),
        ...limitWords(bundle),
        ...trustWords(signature),
        ...venueWords(bundle, signature),
        ...waiverWords(bundle),
    ];
    return [...words, ...waivedByRun(accepted).filter((word) => !words.includes(word))];
}
const WITHOUT_SIGNER = ['unsigned', 'claimed-venue'];
function waivedByRun({ waivers, signer }) {
    return waivers
        .filter((waiver) => signer !== null || !WITHOUT_SIGNER.includes(waiver))
        .map((waiver) => `--allow-${waiver}`);
}
function limitWords(bundle) {
    const larger = (0,_probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_5__/* .limitsInWords */ .Zf)((0,_evidence_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .largerThanDefault */ .Cd)(bundle));
    return larger.length === 0 ? [] : ['--limit', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(larger.join(','))];
}
function waiverWords({ controls = [], posture = [], host }) {
    return [
        ...(controls.length === 0 ? ['--allow-uncontrolled'] : []),
        ...(posture.length === 0 ? ['--allow-no-posture'] : []),
        ...(host.engine.client.endpoint === 'default' ? [] : ['--allow-engine-endpoint']),
    ];
}
function pinWords({ image_digest: image, seccomp_sha256: seccomp, payload_sha256: payload, host: { inventory }, }) {
    const known = (release, digest) => Object.values(release).includes(digest);
    return [
        ...['--expect-image', image],
        ...(known(_evidence_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PROFILES */ .B6, seccomp) ? [] : ['--expect-seccomp', seccomp]),
        ...(known(_evidence_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PAYLOADS */ .oB, payload) && (0,_evidence_release_image_js__WEBPACK_IMPORTED_MODULE_2__/* .runsReleasePayload */ .Iy)(inventory.config)
            ? []
            : ['--expect-payload', payload]),
        ...((0,_probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownBase */ .ho)(inventory.base)
            ? []
            : ['--expect-base', inventory.base.chain_id ?? inventory.base.inventory_sha256]),
    ];
}
function venueWords({ venue_facts: facts }, { kind }) {
    if (!('GITHUB_REPOSITORY' in facts))
        return [];
    return kind === 'certificate'
        ? ['--repository', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(facts.GITHUB_REPOSITORY)]
        : ['--allow-claimed-venue'];
}
function cosignLines({ folder, bundle, signature }) {
    const file = `${folder}/${(0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle)}`;
    return cosignFor({ file, signatureFile: `${file}.sigstore.json`, type: PREDICATE_TYPE }, signature);
}
function cosignLinesOfLaunch(folder, name, signature) {
    const signatureFile = `${folder}/receipt.json.sigstore.json`;
    return cosignFor({ file: `${folder}/${name}`, signatureFile, type: LAUNCH_PREDICATE_TYPE }, signature);
}
function cosignFor({ file, signatureFile, type }, signature) {
    const about = [
        ...['--bundle', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(signatureFile), '--new-bundle-format'],
        ...['--type', type, (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(file)],
    ];
    const command = (...words) => ['cosign verify-blob-attestation', ...words, ...about].join(' ');
    switch (signature.kind) {
        case 'none':
            return [];
        case 'key':
            return [
                'cosign trusted-root create --out empty-root.json',
                command(...keyWords(signature), '--trusted-root empty-root.json', '--insecure-ignore-tlog'),
            ];
        case 'certificate':
            return [command(...trustWords(signature), ...withoutLogs(signature))];
    }
}
function rootLines({ signature }) {
    return signature.kind === 'certificate' && signature.root === 'github'
        ? [`gh attestation trusted-root | grep -F fulcio.githubapp.com > ${GITHUB_ROOT}`]
        : [];
}
function githubLine({ folder, bundle }, repository) {
    const words = [(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(`${folder}/${(0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle)}`), '--repo', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(repository)];
    return ['gh attestation verify', ...words, '--predicate-type', PREDICATE_TYPE].join(' ');
}
const GITHUB_ROOT = 'github-root.json';
function rootWord(root) {
    return root === 'github' ? GITHUB_ROOT : (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(root.file);
}
function withoutLogs({ logged, root }) {
    if (logged)
        return [];
    const noCertificateLog = root === 'github' ? ['--insecure-ignore-sct'] : [];
    return ['--use-signed-timestamps', '--insecure-ignore-tlog', ...noCertificateLog];
}
function trustWords(signature) {
    switch (signature.kind) {
        case 'none':
            return ['--allow-unsigned'];
        case 'key':
            return keyWords(signature);
        case 'certificate': {
            const { identity, issuer, root } = signature;
            return [
                ...['--certificate-identity', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(identity)],
                ...['--certificate-oidc-issuer', (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(issuer)],
                ...(root === 'public-good' ? [] : ['--trusted-root', rootWord(root)]),
            ];
        }
    }
}
function keyWords({ publicPath }) {
    return ['--key', publicPath === null ? 'signer.pub' : (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(publicPath)];
}


/***/ }),

/***/ 41782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ answerInWords),
/* harmony export */   _: () => (/* binding */ overallAnswer)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25709);

function overallAnswer(profile, architecture, name) {
    const kinds = new Set((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleAnswers */ .hW)(profile, architecture, name).map((answer) => answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0) ? 'denied' : 'allowed'));
    if (kinds.size > 1)
        return 'depends';
    return kinds.has('denied') ? 'denied' : 'allowed';
}
function answerInWords(profile, architecture, name) {
    const words = new Set((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleAnswers */ .hW)(profile, architecture, name).map(inWords));
    const [only, ...others] = words;
    if (only !== undefined && others.length === 0)
        return only;
    const rules = profile.rules.filter((rule) => rule.name === name).map(ruleInWords);
    return [...rules, `else ${actionInWords(profile.default_action, profile.default_errno)}`].join('; ');
}
function ruleInWords({ action, errno, args }) {
    const conditions = args.map(comparisonInWords).join(' and ');
    return `${actionInWords(action, errno)}${conditions === '' ? '' : ` if ${conditions}`}`;
}
const SIGNS = {
    SCMP_CMP_NE: '≠',
    SCMP_CMP_LT: '<',
    SCMP_CMP_LE: '≤',
    SCMP_CMP_EQ: '=',
    SCMP_CMP_GE: '≥',
    SCMP_CMP_GT: '>',
};
function comparisonInWords({ index, op, value, valueTwo }) {
    if (op === 'SCMP_CMP_MASKED_EQ')
        return `arg${index} & ${value} = ${valueTwo}`;
    return `arg${index} ${Object.hasOwn(SIGNS, op) ? SIGNS[op] : op} ${value}`;
}
function actionInWords(action, errno) {
    switch (action) {
        case 'SCMP_ACT_ALLOW':
            return 'allowed';
        case 'SCMP_ACT_ERRNO':
            return `denied with errno ${errno ?? 1}`;
        case 'SCMP_ACT_KILL':
        case 'SCMP_ACT_KILL_THREAD':
        case 'SCMP_ACT_KILL_PROCESS':
            return 'ends the caller';
        default:
            return action;
    }
}
function inWords(answer) {
    switch (answer.kind) {
        case 'allow':
            return 'allowed';
        case 'errno':
            return `denied with errno ${answer.errno}`;
        case 'kill':
            return 'ends the caller';
        case 'other':
            return answer.action;
    }
}


/***/ })

};
