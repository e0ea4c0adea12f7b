export const id = 2101;
export const ids = [2101];
export const modules = {

/***/ 42908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ lines_LINE_LIMITS),
  S: () => (/* binding */ readLines)
});

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/utf8.js
var utf8 = __webpack_require__(596);
// EXTERNAL MODULE: ./build/src/probes/contract.js + 12 modules
var contract = __webpack_require__(27498);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var foundation_json = __webpack_require__(98461);
;// CONCATENATED MODULE: ./build/src/probes/observation.js



const LINE_LIMITS = {
    characters: 1_048_576,
    depth: 5,
    parts: 8,
    errorName: 100,
    message: 4096,
    keys: 4096,
    key: 4096,
};
const GREATEST_ERRNO = 4095;
function parseObservationLine(text, line) {
    let json;
    try {
        json = (0,foundation_json/* parseJson */.qF)(text, LINE_LIMITS);
    }
    catch (cause) {
        throw invalid(line, cause instanceof Error ? cause.message : 'it is not JSON', cause);
    }
    const { probe_id: probeId, parts } = members(json, ['probe_id', 'parts'], line);
    if (typeof probeId !== 'string')
        throw invalid(line, 'its probe_id is not a string');
    if ((0,contract/* contractOf */.Qu)(probeId) === undefined)
        throw unknownProbe(line);
    if (!isArray(parts) || parts.length === 0 || parts.length > LINE_LIMITS.parts) {
        throw invalid(line, `its parts are not a list of 1 to ${LINE_LIMITS.parts}`);
    }
    return { probeId, parts: parts.map((part) => parsePart(part, line)), line };
}
function parsePart(part, line) {
    if (isObject(part) && Object.hasOwn(part, 'value')) {
        const { value } = members(part, ['value'], line);
        return { outcome: 'value', value: parseValue(value, line) };
    }
    if (isObject(part) && Object.hasOwn(part, 'cannot_try')) {
        const { cannot_try: message } = members(part, ['cannot_try'], line);
        if (typeof message !== 'string' || message.length > LINE_LIMITS.message)
            throw invalid(line, 'its cannot_try is not a short string');
        return { outcome: 'cannot-try', message };
    }
    const { error, errno, message } = members(part, ['error', 'errno', 'message'], line);
    if (typeof error !== 'string' || error.length > LINE_LIMITS.errorName)
        throw invalid(line, 'its error is not a name');
    if (typeof message !== 'string' || message.length > LINE_LIMITS.message)
        throw invalid(line, 'its message is not a short string');
    if (typeof errno !== 'number' || !Number.isInteger(errno) || errno < 0 || errno > GREATEST_ERRNO) {
        throw invalid(line, `its errno is not an integer from 0 to ${GREATEST_ERRNO}`);
    }
    return { outcome: 'raised', error, errno: Math.abs(errno), message };
}
function parseValue(value, line) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (!isArray(value))
        throw invalid(line, 'its value is not a string, a boolean or a list of strings');
    if (value.length > LINE_LIMITS.keys)
        throw invalid(line, `its value is a list of more than ${LINE_LIMITS.keys}`);
    return value.map((item) => {
        if (typeof item === 'string' && item.length <= LINE_LIMITS.key)
            return item;
        throw invalid(line, 'its value is a list that contains something other than short strings');
    });
}
function members(json, names, line) {
    if (!isObject(json))
        throw invalid(line, 'it is not an object where it must be one');
    const found = Object.keys(json);
    if (found.length !== names.length || !names.every((name) => Object.hasOwn(json, name))) {
        throw invalid(line, `its members are not exactly ${names.join(', ')}`);
    }
    return json;
}
function isArray(json) {
    return Array.isArray(json);
}
function isObject(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}
function invalid(line, reason, cause) {
    return new errors/* AttestationError */.L7('observation-invalid', `Line ${line} of /out/attest.jsonl is not an observation: ${reason}.`, { cause });
}
function unknownProbe(line) {
    return new errors/* AttestationError */.L7('observation-unknown-probe', `Line ${line} of /out/attest.jsonl names a probe that the contract does not know.`);
}

// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
;// CONCATENATED MODULE: ./build/src/evidence/lines.js





const lines_LINE_LIMITS = { bytes: 1024 * 1024, lines: 64, lineBytes: 256 * 1024 };
const NEWLINE = 0x0a;
function readLines(bytes, limits = lines_LINE_LIMITS) {
    if (bytes.length > limits.bytes)
        return tooLarge(limits.bytes);
    const lines = firstLines(bytes, limits.lines + 1);
    const isTerminated = bytes.length === 0 || bytes.at(-1) === NEWLINE;
    const problems = isTerminated ? [] : [(0,reasons/* reason */.l)('attest-unterminated')];
    if (lines.length > limits.lines)
        problems.push((0,reasons/* reason */.l)('attest-too-many-lines', null, String(limits.lines)));
    const observations = [];
    for (const [index, line] of lines.slice(0, limits.lines).entries()) {
        const read = readLine(line, index + 1, limits.lineBytes);
        if ('code' in read)
            problems.push(read);
        else
            observations.push(read);
    }
    const repeated = repeatedProbes(observations);
    for (const probeId of repeated)
        problems.push((0,reasons/* reason */.l)('probe-repeated', probeId));
    return { observations: observations.filter(({ probeId }) => !repeated.has(probeId)), problems };
}
function tooLarge(bytes) {
    return { observations: [], problems: [(0,reasons/* reason */.l)('attest-too-large', null, `${bytes} bytes`)] };
}
function firstLines(bytes, most) {
    const lines = [];
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1 && lines.length < most; end = bytes.indexOf(NEWLINE, start)) {
        lines.push(bytes.subarray(start, end));
        start = end + 1;
    }
    return lines;
}
function readLine(bytes, line, limit) {
    if (bytes.length > limit)
        return lines_invalid(line, `it is longer than ${limit} bytes`);
    const text = (0,utf8/* decodeUtf8 */._)(bytes);
    if (text === null)
        return lines_invalid(line, 'it is not UTF-8 without byte order mark');
    if (text.includes('\0'))
        return lines_invalid(line, 'it holds a NUL character');
    try {
        const observation = parseObservationLine(text, line);
        return (0,contract/* contractOf */.Qu)(observation.probeId) ? observation : (0,reasons/* reason */.l)('probe-unknown', observation.probeId);
    }
    catch (error) {
        if (error instanceof errors/* AttestationError */.L7 && error.code === 'observation-unknown-probe') {
            return (0,reasons/* reason */.l)('probe-unknown', `line ${line}`);
        }
        return lines_invalid(line, error instanceof errors/* AttestationError */.L7 ? error.message : 'it cannot be parsed');
    }
}
function lines_invalid(line, why) {
    return (0,reasons/* reason */.l)('line-invalid', String(line), why);
}
function repeatedProbes(observations) {
    const seen = new Set();
    const repeated = new Set();
    for (const { probeId } of observations)
        (seen.has(probeId) ? repeated : seen).add(probeId);
    return repeated;
}


/***/ }),

/***/ 35859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ countBefore)
/* harmony export */ });
function countBefore(count, isBefore) {
    let [low, high] = [0, count];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBefore(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 12689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ IMAGE_LABEL)
/* harmony export */ });
const IMAGE_LABEL = 'io.sandbox-attestation.image';


/***/ }),

/***/ 89896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ spkiOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const WHOLE_POINT = 91;
function spkiOf(key) {
    const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    const der = publicKey.export({ type: 'spki', format: 'der' });
    if (publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1' || der.length === WHOLE_POINT)
        return der;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: publicKey.export({ format: 'jwk' }), format: 'jwk' }).export({
        ...{ type: 'spki', format: 'der' },
    });
}


/***/ }),

/***/ 82304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ EXEC_MARKER),
/* harmony export */   x: () => (/* binding */ markerProgram)
/* harmony export */ });
const EXEC_MARKER = 'exec-marker';
const CODE = {
    x86_64: {
        machine: 62,
        bytes: Buffer.from([
            'b801010000',
            'bf9cffffff',
            '488d3500000000',
            'ba41020000',
            '41baa4010000',
            '0f05',
            '89c7',
            '488d3500000000',
            'ba20000000',
            'b801000000',
            '0f05',
            '31ff',
            'b8e7000000',
            '0f05',
        ].join(''), 'hex'),
        point: (code, path, nonce) => {
            for (const [at, to] of [
                [13, path],
                [35, nonce],
            ])
                code.writeInt32LE(to - (at + 4), at);
        },
    },
    aarch64: {
        machine: 183,
        bytes: words(0x92800c60, 0x10000001, 0xd2804822, 0xd2803483, 0xd2800708, 0xd4000001, 0x10000001, 0xd2800402, 0xd2800808, 0xd4000001, 0xd2800000, 0xd2800bc8, 0xd4000001),
        point: (code, path, nonce) => {
            for (const [at, to] of [
                [4, path],
                [24, nonce],
            ]) {
                const distance = to - at;
                code.writeUInt32LE((0x10000001 | ((distance & 3) << 29) | ((distance >> 2) << 5)) >>> 0, at);
            }
        },
    },
};
const HEADERS = 64 + 56;
const LOADED_AT = 0x400000;
function markerProgram(architecture, nonce) {
    const { machine, bytes, point } = CODE[architecture];
    const code = Buffer.from(bytes);
    const path = Buffer.from(`/out/${EXEC_MARKER}\0`);
    point(code, code.length, code.length + path.length);
    const size = HEADERS + code.length + path.length + nonce.length;
    return Buffer.concat([elfHeader(machine), programHeader(size), code, path, Buffer.from(nonce)]);
}
function elfHeader(machine) {
    const header = Buffer.alloc(64);
    header.write('\x7fELF\x02\x01\x01', 'latin1');
    header.writeUInt16LE(2, 16);
    header.writeUInt16LE(machine, 18);
    header.writeUInt32LE(1, 20);
    header.writeBigUInt64LE(BigInt(LOADED_AT + HEADERS), 24);
    header.writeBigUInt64LE(64n, 32);
    header.writeUInt16LE(64, 52);
    header.writeUInt16LE(56, 54);
    header.writeUInt16LE(1, 56);
    return header;
}
function programHeader(size) {
    const header = Buffer.alloc(56);
    header.writeUInt32LE(1, 0);
    header.writeUInt32LE(5, 4);
    header.writeBigUInt64LE(BigInt(LOADED_AT), 16);
    header.writeBigUInt64LE(BigInt(LOADED_AT), 24);
    header.writeBigUInt64LE(BigInt(size), 32);
    header.writeBigUInt64LE(BigInt(size), 40);
    header.writeBigUInt64LE(0x10000n, 48);
    return header;
}
function words(...instructions) {
    const bytes = Buffer.alloc(instructions.length * 4);
    instructions.forEach((each, index) => void bytes.writeUInt32LE(each, index * 4));
    return bytes;
}


/***/ }),

/***/ 5692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   fr: () => (/* binding */ weakenedRunOf),
/* harmony export */   on: () => (/* binding */ weakenedRunsFor),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
/* unused harmony exports sharedRuns, canShare */
/* harmony import */ var _probes_pr_mount_1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60105);
/* harmony import */ var _control_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66473);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81767);



function runName([first = '', ...others]) {
    if (others.length === 0)
        return first;
    return `${first} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`;
}
function together(controls, engine) {
    const [first, ...others] = controls;
    if (first === undefined || others.length === 0)
        return first ?? null;
    const all = (of) => [...new Set(controls.flatMap(of))];
    const [marker] = all((control) => (control.marker === undefined ? [] : [control.marker]));
    const [unsealed] = all((control) => (control.unsealed === undefined ? [] : [control.unsealed]));
    return {
        id: runName(controls.map(({ id }) => id)),
        group: first.group,
        weakens: controls.flatMap(({ weakens }) => weakens),
        fails: all((control) => (0,_control_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedFailures */ .Gv)(control, engine)),
        mounts: all((control) => mountsOf(control, engine)),
        succeeds: all(({ succeeds }) => succeeds),
        restrictions: all(({ restrictions }) => restrictions),
        mounted: all((control) => (0,_control_js__WEBPACK_IMPORTED_MODULE_2__/* .mountedIn */ .E3)(control, engine)),
        kernel: all(({ kernel }) => kernel),
        config: controls.flatMap(({ config = [] }) => config),
        ...(marker === undefined ? {} : { marker }),
        ...(unsealed === undefined ? {} : { unsealed }),
        safe: all(({ safe }) => [safe]).join(' '),
    };
}
function sharedRuns(controls, engine) {
    const runs = [];
    for (const control of controls) {
        const run = runs.find((held) => held.every((other) => canShare(control, other, engine)));
        if (run === undefined)
            runs.push([control]);
        else
            run.push(control);
    }
    return runs;
}
function canShare(a, b, engine) {
    const disjoint = (of) => !of(a).some((each) => of(b).includes(each));
    return (disjoint(({ id, partOf }) => [partOf ?? id]) &&
        disjoint((control) => (0,_control_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedFailures */ .Gv)(control, engine).filter((id) => id !== _probes_pr_mount_1_js__WEBPACK_IMPORTED_MODULE_0__/* .PR_MOUNT_1 */ .B.id)) &&
        disjoint((control) => mountsOf(control, engine)) &&
        disjoint((control) => (0,_control_js__WEBPACK_IMPORTED_MODULE_2__/* .mountedIn */ .E3)(control, engine)) &&
        disjoint(({ restrictions }) => restrictions) &&
        disjoint(({ kernel }) => kernel) &&
        disjoint(({ marker }) => (marker === undefined ? [] : ['marker'])) &&
        !rests(a, b, engine) &&
        !rests(b, a, engine));
}
function rests({ restsOn = [] }, other, engine) {
    return restsOn.some((id) => (0,_control_js__WEBPACK_IMPORTED_MODULE_2__/* .restrictionsOf */ .vc)(other, engine).includes(id));
}
function mountsOf(control, engine) {
    return (0,_control_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedFailures */ .Gv)(control, engine).includes(_probes_pr_mount_1_js__WEBPACK_IMPORTED_MODULE_0__/* .PR_MOUNT_1 */ .B.id) ? (control.mounts ?? []) : [];
}
function weakenedRunsFor(mode, engine) {
    const controls = (0,_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .controlsFor */ .US)(mode, engine);
    return mode === 'packet' ? sharedRuns(controls, engine.name) : controls.map((control) => [control]);
}
function weakenedRunOf(ids, engine) {
    const controls = ids.flatMap((id) => _controls_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTROLS */ .VH.filter((control) => control.id === id));
    return controls.length === ids.length ? together(controls, engine) : null;
}


/***/ }),

/***/ 63229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jX: () => (/* binding */ weakensWhatIsThere),
/* harmony export */   pQ: () => (/* binding */ weakenFlags),
/* harmony export */   xq: () => (/* binding */ EMPTY_FILE)
/* harmony export */ });
/* harmony import */ var _foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32485);
/* harmony import */ var _restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25052);


const EMPTY_FILE = 'empty';
function weakenFlags(flags, weakenings, place) {
    return weakenings.reduce((planned, weakening) => weakenOnce(planned, weakening, place), flags);
}
function weakensWhatIsThere(flags, weakenings) {
    return weakenings.every((each) => (each.kind !== 'without-flag' && each.kind !== 'other-value' && each.kind !== 'higher-limit') ||
        flags.some((flag) => (0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flagBegins */ .d)(flag, each.flag)));
}
function weakenOnce(flags, weakening, place) {
    switch (weakening.kind) {
        case 'without-flag':
            return flags.filter((planned) => !(0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flagBegins */ .d)(planned, weakening.flag));
        case 'with-flag': {
            const { flag, value, engine = place.engine } = weakening;
            if (engine !== place.engine)
                return flags;
            return [...flags, value === undefined ? { flag } : { flag, value }];
        }
        case 'other-value':
            return withValue(flags, weakening.flag, weakening.value);
        case 'higher-limit':
            return flags.map((planned) => (0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flagBegins */ .d)(planned, weakening.flag) ? (0,_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .raiseLimit */ .Kz)(planned, weakening.by) : planned);
        case 'network':
            return place.network === null ? flags : onNetwork(flags, place.network, weakening.address);
        case 'input-writable':
            return withValue(flags, `-v ${place.input}:/in:ro`, `${place.input}:/in:rw`);
        case 'output-executable':
            return withValue(flags, `-v ${place.output}:/out:rw,noexec`, `${place.output}:/out:rw,exec`);
        case 'file-at':
            return [...flags, { flag: '-v', value: `${place.root}/${EMPTY_FILE}:${weakening.path}:ro` }];
        case 'profile':
        case 'input-for-all':
        case 'setuid-file':
        case 'output-taken':
        case 'program-at':
            return flags;
    }
}
function withValue(flags, words, value) {
    return flags.map((planned) => ((0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flagBegins */ .d)(planned, words) ? { flag: planned.flag, value } : planned));
}
function onNetwork(flags, network, address) {
    return flags.flatMap((planned) => planned.flag === '--network'
        ? [
            { flag: '--network', value: network },
            ...(address === null ? [] : [{ flag: '--ip', value: address }]),
            { flag: '--dns', value: '127.0.0.1' },
        ]
        : [planned]);
}


/***/ }),

/***/ 94072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unexplained),
/* harmony export */   t: () => (/* binding */ isMountedOver)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);

const MOUNTED = ['/in', '/out', '/tmp', '/dev', '/proc', '/sys'];
const MOUNT_POINTS = new Map([
    ['/.dockerenv', 'empty-file'],
    ['/etc', 'folder'],
    ['/etc/group', 'empty-file'],
    ['/etc/passwd', 'empty-file'],
    ['/etc/hostname', 'empty-file'],
    ['/etc/hosts', 'empty-file'],
    ['/etc/resolv.conf', 'empty-file'],
    ['/run', 'folder'],
    ['/run/.containerenv', 'empty-file'],
    ['/run/secrets', 'folder'],
]);
function isMountedOver(path) {
    return MOUNTED.some((place) => path === place || path.startsWith(`${place}/`));
}
function unexplained({ differing }) {
    return differing.filter((entry) => !isEngineMade(entry));
}
const EMPTY = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)('');
function isEngineMade({ path, type, size, sha256, target, ...rest }) {
    const { mode, uid, gid, xattrs } = rest;
    if (uid !== 0 || gid !== 0 || xattrs.length > 0 || size !== 0)
        return false;
    if (path === '/etc/mtab')
        return type === 'symbolic-link' && target === '/proc/mounts' && sha256 === null;
    if ((mode & 0o7022) !== 0 || target !== '')
        return false;
    switch (MOUNT_POINTS.get(path)) {
        case 'empty-file':
            return type === 'file' && sha256 === EMPTY;
        case 'folder':
            return type === 'folder' && sha256 === null;
        case undefined:
            return false;
    }
}


/***/ }),

/***/ 19646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ endUnobserved),
/* harmony export */   gf: () => (/* binding */ LONGEST_BEFORE_END_MS),
/* harmony export */   iV: () => (/* binding */ endDifferences)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);

const LONGEST_BEFORE_END_MS = 1000;
function endUnobserved({ kernel, kernel_end: end }) {
    if (kernel.gate === 'missed')
        return null;
    if (end.state === 'unobserved')
        return UNOBSERVED[end.why];
    return end.looked_ms_before_end <= LONGEST_BEFORE_END_MS
        ? null
        : `it was last read ${end.looked_ms_before_end} ms before its end`;
}
const UNOBSERVED = {
    'not-asked': 'the run does not read it',
    'no-first-snapshot': 'its process was not found at the gate',
    'ended-before': 'it ended before it could be read',
};
function endDifferences({ kernel, kernel_end: end, seal }) {
    if (end.state === 'unobserved')
        return [];
    if (kernel.gate === 'missed')
        return ['it was read at its end, but not at the gate'];
    const filters = seal?.status?.seccomp_filters ?? kernel.status.seccomp_filters;
    return [...ofStatus(kernel.status, end.status, filters), ...ofProcess(kernel, end)];
}
function ofStatus(before, after, leastFilters) {
    const { seccomp_filters: _, ...fixed } = before;
    const changed = Object.entries(fixed).flatMap(([name, value]) => {
        const now = after[name];
        return isSame(value, now) ? [] : [`${name} was ${inWords(value)} and is ${inWords(now)}`];
    });
    const filters = after.seccomp_filters;
    const fewer = leastFilters !== null && (filters === null || filters < leastFilters);
    return fewer ? [...changed, `seccomp_filters was ${leastFilters} and is ${filters ?? 'unknown'}`] : changed;
}
function ofProcess(before, after) {
    const mounts = before.mountinfo === null ? null : (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(before.mountinfo);
    const pairs = {
        cgroup: [before.cgroup, after.cgroup],
        start_time: [before.start_time, after.start_time],
        interfaces: [before.interfaces, after.interfaces],
        mounts: [mounts, after.mountinfo_sha256],
    };
    const names = Object.entries(before.namespaces).filter(([name, state]) => after.namespaces[name] !== state);
    return [
        ...Object.entries(pairs)
            .filter(([, [first, last]]) => !isSame(first, last))
            .map(([name, [first, last]]) => `${name} was ${inWords(first)} and is ${inWords(last)}`),
        ...names.map(([name]) => `its ${name} namespace is another one`),
    ];
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function inWords(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}


/***/ }),

/***/ 5769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Br: () => (/* binding */ applies),
/* harmony export */   GE: () => (/* binding */ judgeCheck),
/* harmony export */   x0: () => (/* binding */ failingRunOf)
/* harmony export */ });
/* unused harmony exports deniedBy, ENGINES_PROFILE */
/* harmony import */ var _restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25052);
/* harmony import */ var _run_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74730);


function applies(where, { engine, system, profile }) {
    if (where === undefined)
        return true;
    const { engines, majorBelow, profiles, architectures, rootless, cgroup, lsm } = where;
    return ((engines === undefined || engines.includes(engine.name)) &&
        (majorBelow === undefined || majorOf(engine.version) < majorBelow) &&
        (profiles === undefined || profiles.includes(profile)) &&
        (architectures === undefined || architectures.includes(system.architecture)) &&
        (rootless === undefined || rootless === engine.rootless) &&
        (cgroup === undefined || cgroup === engine.cgroup_version) &&
        (lsm === undefined || system.lsms.includes(lsm)));
}
function majorOf(version) {
    const major = /^(\d{1,4})\./.exec(version)?.[1];
    return major === undefined ? Number.POSITIVE_INFINITY : Number(major);
}
function deniedBy(check, circumstances) {
    return check.variants?.find(({ where }) => applies(where, circumstances))?.denied ?? check.denied;
}
function failingRunOf(check, circumstances) {
    return check.controls?.find(({ where }) => applies(where, circumstances))?.control ?? check.control;
}
function judgeCheck(check, outcomes, circumstances) {
    const denied = deniedBy(check, circumstances);
    const ended = outcomes.length === 1 && outcomes[0] !== undefined && 'ended' in outcomes[0];
    if (!ended && outcomes.length !== check.operations.length) {
        return { verdict: 'FAIL', why: `${outcomes.length} answers to ${check.operations.length} operations` };
    }
    if (denied.some((denial) => 'enforced' in denial))
        return judgeEnforced(outcomes, circumstances.lsmLabel);
    const open = outcomes.findIndex((outcome) => !denied.some((denial) => proves(denial, outcome, circumstances)));
    const found = outcomes[open];
    return found === undefined ? { verdict: 'PASS' } : { verdict: 'FAIL', why: inWords(found, open) };
}
function proves(denial, outcome, circumstances) {
    const { namespaces } = circumstances;
    if ('ended' in denial) {
        return 'ended' in outcome && denial.ended.includes(outcome.ended) && (!denial.oom || outcome.oom_killed);
    }
    if ('enforced' in denial)
        return false;
    if ('labelled' in denial)
        return isLabelled(outcome, circumstances);
    if ('errno' in denial)
        return 'errno' in outcome && denial.errno.includes(outcome.errno);
    if (!('value' in outcome))
        return false;
    const { value } = outcome;
    if ('equals' in denial)
        return same(value, denial.equals);
    if ('atMost' in denial)
        return typeof value === 'number' && value <= denial.atMost;
    if ('within' in denial)
        return isWithin(value, denial.within);
    if ('quotaWithin' in denial)
        return isQuotaWithin(value, limitsOf(circumstances));
    if ('asked' in denial)
        return value === askedFor(denial.asked, circumstances);
    if ('notHosts' in denial)
        return (isNamespace(value) && isNamespace(namespaces[denial.notHosts]) && value !== namespaces[denial.notHosts]);
    return isNamespace(value) && value === namespaces[denial.isHosts];
}
function same(value, expected) {
    if (typeof value === 'string' || typeof value === 'number')
        return value === expected;
    return (typeof expected === 'object' &&
        value.length === expected.length &&
        value.every((each, index) => each === expected[index]));
}
function isWithin(value, patterns) {
    if (typeof value === 'number')
        return false;
    const expressions = patterns.map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'));
    const texts = typeof value === 'string' ? [value] : value;
    return texts.length > 0 && texts.every((text) => expressions.some((expression) => expression.test(text)));
}
function isQuotaWithin(value, { cpus }) {
    const quota = typeof value === 'string' ? /^([1-9]\d{0,8})(?: 100000)?\n$/.exec(value)?.[1] : undefined;
    return quota !== undefined && Number(quota) <= Math.ceil(Math.round(cpus * 1000) / 10) * 1000;
}
function isLabelled(outcome, circumstances) {
    const { lsmLabel: label } = circumstances;
    if (label === '')
        return !('ended' in outcome);
    const type = (context) => context.split(':').slice(0, 3).join(':');
    const mode = modeOf(outcome, label);
    return (mode === 'enforce' ||
        (mode === 'mixed' && applies(ENGINES_PROFILE, circumstances)) ||
        (label.includes(':') && type(labelIn(outcome)) === type(label)));
}
const ENGINES_PROFILE = { lsm: 'apparmor', rootless: false };
const STACKED = ['crun'];
function modeOf(outcome, label) {
    const [, profiles = '', mode = ''] = /^(\S+) \((\w+)\)$/.exec(labelIn(outcome)) ?? [];
    const others = profiles.split('//&').filter((profile) => profile !== label);
    const isKnown = profiles !== '' && profiles !== others.join('//&') && others.every((each) => STACKED.includes(each));
    return isKnown ? mode : null;
}
function labelIn(outcome) {
    return 'value' in outcome && typeof outcome.value === 'string'
        ? outcome.value.trim().replace(/\0$/, '')
        : '';
}
function judgeEnforced([current, cover, covered], label) {
    const fails = (why) => ({ verdict: 'FAIL', why });
    if (current === undefined || cover === undefined || covered === undefined)
        return fails('an answer is missing');
    if (label === '' || modeOf(current, label) === 'enforce')
        return { verdict: 'PASS' };
    if (modeOf(current, label) !== 'mixed')
        return fails(inWords(current, 0));
    const isCovered = 'value' in cover && same(cover.value, ['/null']);
    if (!isCovered)
        return fails(inWords(cover, 1));
    return 'errno' in covered && covered.errno === 13 ? { verdict: 'PASS' } : fails(inWords(covered, 2));
}
function limitsOf({ arguments: words }) {
    return (0,_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsIn */ .UQ)((0,_run_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .readFlags */ .u)(words));
}
function askedFor(flag, { arguments: words }) {
    return (0,_run_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .readFlags */ .u)(words).find((each) => each.flag === flag)?.value ?? null;
}
function isNamespace(value) {
    return typeof value === 'string' && /^[a-z]+:\[\d+\]$/.test(value);
}
function inWords(outcome, operation) {
    const which = `operation ${operation + 1}`;
    if ('errno' in outcome)
        return `${which} answered errno ${outcome.errno}`;
    if ('ended' in outcome) {
        return `the container ended with ${outcome.ended}${outcome.oom_killed ? ', out of memory' : ''}`;
    }
    const { value } = outcome;
    if (typeof value === 'object') {
        const shown = value.slice(0, 12).join(', ');
        return `${which} found ${value.length === 0 ? 'nothing' : shown}${value.length > 12 ? ` and ${value.length - 12} more` : ''}`;
    }
    return `${which} returned ${value}`;
}


/***/ }),

/***/ 24443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OZ: () => (/* binding */ POSTURE_PARTS),
  to: () => (/* binding */ answersTo),
  tg: () => (/* binding */ checksOf),
  OS: () => (/* binding */ interpreterOf),
  WK: () => (/* binding */ postureCommand),
  gV: () => (/* binding */ stageOf)
});

// EXTERNAL MODULE: ./build/src/probes/posture/checks.js + 12 modules
var posture_checks = __webpack_require__(17726);
// EXTERNAL MODULE: ./build/src/probes/posture/judge.js
var judge = __webpack_require__(5769);
// EXTERNAL MODULE: ./build/src/probes/posture/limits.js
var limits = __webpack_require__(24732);
// EXTERNAL MODULE: ./build/src/probes/posture/pressure-limits.js
var pressure_limits = __webpack_require__(11968);
// EXTERNAL MODULE: ./build/src/foundation/memoize.js + 1 modules
var memoize = __webpack_require__(72587);
// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js
var syscalls = __webpack_require__(86608);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var sweep = __webpack_require__(98718);
;// CONCATENATED MODULE: ./build/src/probes/posture/stage.js



function stageChecks(checks, architecture) {
    return write(checks.map(({ id, operations }) => ({
        id,
        operations: operations.map((each) => staged(each, architecture)),
    })));
}
function stageSweep(profile, architecture) {
    return SWEEPS[architecture](profile);
}
const SWEEPS = {
    x86_64: (0,memoize/* oncePer */.Pu)((profile) => writtenSweep(profile, 'x86_64')),
    aarch64: (0,memoize/* oncePer */.Pu)((profile) => writtenSweep(profile, 'aarch64')),
};
function writtenSweep(profile, architecture) {
    return write((0,sweep/* sweepOf */.mH)(profile, architecture).map(({ number, args }) => ({
        id: String(number),
        operations: [{ op: 'call', number, args }],
    })));
}
const NO_CALL = 0x3fffffff;
function staged(operation, architecture) {
    if (operation.op !== 'call')
        return operation;
    const { name, ...rest } = operation;
    return { ...rest, number: (0,syscalls/* numberOf */.rl)(architecture, name) ?? NO_CALL };
}
function write(checks) {
    return `${JSON.stringify(checks)}\n`;
}

;// CONCATENATED MODULE: ./build/src/probes/posture/parts.js





const POSTURE_PARTS = {
    reference: ['checks', 'sweep', 'pressure'],
    subject: ['checks'],
};
const OWN_LAYERS = ['image', 'environment'];
function checksOf(part, image, circumstances) {
    if (part === 'sweep')
        return [];
    const checks = part === 'checks' ? posture_checks/* MAIN_CHECKS */.A : (0,limits/* pressureChecks */.Hm)((0,pressure_limits/* pressureLimits */.Q)((0,judge/* limitsOf */.Af)(circumstances)));
    return checks.filter(({ where, layer }) => (0,judge/* applies */.Br)(where, circumstances) && (image === 'reference' || !OWN_LAYERS.includes(layer)));
}
function stageOf(part, image, circumstances, profile) {
    const architecture = circumstances.system.architecture;
    return part === 'sweep'
        ? stageSweep(profile, architecture)
        : stageChecks(checksOf(part, image, circumstances), architecture);
}
function answersTo(checks, answers, { exit_code, oom_killed }) {
    const found = new Map(answers.map(({ id, outcomes }) => [id, outcomes]));
    const first = checks.find(({ id }) => !found.has(id));
    if (first !== undefined && exit_code !== null && exit_code !== 0) {
        found.set(first.id, [{ ended: exit_code, oom_killed: oom_killed === true }]);
    }
    return found;
}
const INTERPRETER = /(^|\/)python3?(\.\d+)?$/;
function interpreterOf(entrypoint) {
    const [first = ''] = entrypoint;
    return INTERPRETER.test(first) ? first : null;
}
function postureCommand(interpreter) {
    return { entrypoint: interpreter, command: ['-I', '/in/posture.py'] };
}


/***/ }),

/***/ 79927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ PRESSURE_CONTROL),
/* harmony export */   y: () => (/* binding */ judgePressureControl)
/* harmony export */ });
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5769);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24443);


const PRESSURE_CONTROL = 'no-limits';
function judgePressureControl(answers, circumstances) {
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checksOf */ .tg)('pressure', 'reference', circumstances).flatMap((check) => {
        const control = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .failingRunOf */ .x0)(check, circumstances);
        if (!('failsIn' in control) || control.failsIn !== PRESSURE_CONTROL)
            return [];
        const found = answers.filter(({ id }) => id === check.id);
        const [answer] = found;
        if (answer === undefined || found.length > 1)
            return [{ check, why: 'it was not answered exactly once' }];
        const { verdict } = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCheck */ .GE)(check, answer.outcomes, circumstances);
        const failed = answer.outcomes.length !== check.operations.length ||
            answer.outcomes.some((each) => !('value' in each));
        if (failed)
            return [{ check, why: 'its operation did not succeed' }];
        return [{ check, why: verdict === 'FAIL' ? null : 'it still finds its limit' }];
    });
}


/***/ }),

/***/ 11968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ underPressure),
/* harmony export */   Q: () => (/* binding */ pressureLimits)
/* harmony export */ });
/* harmony import */ var _restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25052);
/* harmony import */ var _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14001);


const MOST_UNDER_PRESSURE = {
    memory: 2 * _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LIMITS */ .Bz.memory,
    pids: 2 * _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LIMITS */ .Bz.pids,
    cpus: _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LIMITS */ .Bz.cpus,
    tmp: 2 * _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LIMITS */ .Bz.tmp,
    'file-size': 2 * _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LIMITS */ .Bz['file-size'],
    'open-files': 2 * _restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LIMITS */ .Bz['open-files'],
};
function pressureLimits(limits) {
    return (0,_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .smallerLimits */ .Zh)(limits, MOST_UNDER_PRESSURE);
}
function underPressure(flags) {
    return (0,_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerLimits */ .QO)(flags, MOST_UNDER_PRESSURE);
}


/***/ }),

/***/ 98718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ sweepFindings),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   mH: () => (/* binding */ sweepOf),
/* harmony export */   xF: () => (/* binding */ sweptOf)
/* harmony export */ });
/* unused harmony exports LEFT_OUT, rangesOf */
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _seccomp_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25709);
/* harmony import */ var _seccomp_marked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96402);
/* harmony import */ var _seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86608);




const LEFT_OUT = [
    { call: 'exit', because: 'it ends the thread' },
    { call: 'exit_group', because: 'it ends the process' },
    { call: 'rt_sigreturn', because: 'it ends a process that is not in a signal handler' },
    { call: 'pause', because: 'it never returns' },
    { call: 'fork', because: 'it takes no arguments, so it acts; a check of its own makes it' },
    { call: 'vfork', because: 'it takes no arguments, so it acts; a check of its own makes it' },
    { call: 'sync', because: 'it takes no arguments, so it acts: it waits for every disk of the host' },
    {
        call: 'uretprobe',
        because: 'Linux 6.13 and newer handle it before any filter, and end a process that is not a uprobe',
    },
    {
        call: 'uprobe',
        because: 'Linux 6.18 and newer handle it before any filter, and end or refuse a process that is not a uprobe',
        number: { x86_64: 336 },
    },
];
const CANNOT_ACT = [-1, -1, -1, -1, -1, -1];
const INSTEAD = { msgget: [0x7fffffff, 0, 0, 0, 0, 0] };
const ENOSYS = 38;
const LAST = 600;
function sweepOf(profile, architecture) {
    return SWEEPS[architecture](profile);
}
const SWEEPS = {
    x86_64: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => computedSweep(profile, 'x86_64')),
    aarch64: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => computedSweep(profile, 'aarch64')),
};
function computedSweep(profile, architecture) {
    const rules = new Map();
    for (const rule of profile.rules)
        rules.set(rule.name, [...(rules.get(rule.name) ?? []), rule]);
    const enosysFrom = (0,_seccomp_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .runcEnosysFrom */ .eD)(profile, architecture);
    const newest = Math.max(LAST, ...(0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_3__/* .callsOf */ .p9)(architecture).map(([, number]) => number));
    return Array.from({ length: newest + 1 }, (_, number) => number).flatMap((number) => {
        const name = (0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(architecture, number);
        if (LEFT_OUT.some((each) => each.call === name || each.number?.[architecture] === number))
            return [];
        const args = INSTEAD[name ?? ''] ?? CANNOT_ACT;
        const own = { ...profile, rules: name === null ? [] : (rules.get(name) ?? []) };
        const answer = (0,_seccomp_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(own, { architecture, call: number, args: args.map(BigInt) });
        switch (answer.kind) {
            case 'allow':
                return [{ number, args, expected: name === null ? 'absent' : 'let-through' }];
            case 'errno': {
                const before = name === null || number >= enosysFrom || number > _seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_3__/* .YOUNGEST_OF_LIBSECCOMP_2_5 */ .sw;
                return [{ number, args, expected: before ? 'denied-or-absent' : 'denied' }];
            }
            default:
                return [];
        }
    });
}
function sweptOf(answers, plan) {
    const mayBeAbsent = absences(plan);
    const numbers = (of) => rangesOf(of.map(({ id }) => Number(id)));
    const answered = (errno) => answers.filter(({ outcomes }) => isErrno(outcomes, errno));
    return {
        called: numbers(answers),
        denied: numbers(answered(_seccomp_marked_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK */ .M)),
        absent: numbers(answered(ENOSYS).filter(({ id }) => mayBeAbsent.has(Number(id)))),
    };
}
function absences(plan) {
    const asked = plan.filter(({ expected }) => expected === 'absent' || expected === 'denied-or-absent');
    return new Set(asked.map(({ number }) => number));
}
function isErrno(outcomes, errno) {
    const [only] = outcomes;
    return only !== undefined && 'errno' in only && only.errno === errno;
}
function sweepFindings(swept, profile, architecture) {
    const plan = sweepOf(profile, architecture);
    if (swept.called !== rangesOf(plan.map(({ number }) => number)))
        return ['the sweep did not call every number'];
    const denied = new Set(numbersOf(swept.denied));
    const absent = new Set(numbersOf(swept.absent));
    const mayBeAbsent = absences(plan);
    if ([...absent].some((number) => denied.has(number) || !mayBeAbsent.has(number))) {
        return ['a number is absent that was not called, or that the filter answered'];
    }
    return plan.flatMap(({ number, expected }) => {
        const answer = denied.has(number) ? 'denied' : absent.has(number) ? 'absent' : 'answered';
        const why = contradiction(expected, answer);
        return why === null ? [] : [`${(0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_3__/* .callInWords */ .js)(architecture, number)}: ${why}`];
    });
}
function contradiction(expected, answer) {
    switch (expected) {
        case 'let-through':
            return answer === 'denied' ? 'the profile allows it, but the kernel refused it' : null;
        case 'denied':
            return answer === 'denied' ? null : 'the profile refuses it, but the kernel did not';
        case 'denied-or-absent':
            return answer === 'answered' ? 'the profile refuses it, but the kernel did not' : null;
        case 'absent':
            return answer === 'answered'
                ? 'the kernel has this call, and neither the filter nor ENOSYS stops it'
                : null;
    }
}
function rangesOf(numbers) {
    const runs = [];
    for (const number of [...numbers].sort((a, b) => a - b)) {
        const last = runs.at(-1);
        if (last !== undefined && number === last[1] + 1)
            last[1] = number;
        else if (last === undefined || number > last[1])
            runs.push([number, number]);
    }
    return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
}
function numbersOf(ranges) {
    let above = -1;
    return ranges.split(' ').flatMap((range) => {
        const [, first, last = first] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(range) ?? [];
        const [from, to] = [Number(first), Number(last)];
        if (!(above < from && from <= to))
            return [];
        above = to;
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
}


/***/ }),

/***/ 97793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ allowCalls)
/* harmony export */ });
/* unused harmony export ALLOWANCES */
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74194);


const TCP = [
    { index: 0, values: [2] },
    { index: 1, values: [1], lowBits: 4 },
    { index: 2, values: [0, 6] },
];
const INTERNET_SOCKETS = [
    { call: 'socket', only: TCP },
    ...['connect', 'getsockopt', 'getsockname', 'getpeername'].map((call) => ({ call })),
];
const ALLOWANCES = {
    'internet-sockets': INTERNET_SOCKETS,
    'ptrace-traceme': [{ call: 'ptrace', feigned: true }],
    listening: [
        ...INTERNET_SOCKETS,
        { call: 'bind' },
        { call: 'listen' },
        { call: 'accept' },
        { call: 'accept4' },
    ],
};
const ALLOW = 'SCMP_ACT_ALLOW';
const ERRNO = 'SCMP_ACT_ERRNO';
const EPERM = 1;
function allowCalls(profile, allowance) {
    return ALLOWING[allowance](profile);
}
const ALLOWING = Object.fromEntries(Object.keys(ALLOWANCES).map((name) => [
    name,
    (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => allowed(profile, name)),
]));
function allowed(profile, allowance) {
    const calls = ALLOWANCES[allowance];
    const kept = profile.rules.filter(({ name }) => !calls.some(({ call }) => call === name));
    const added = calls.flatMap((each) => ruleFor(each, profile.default_action));
    return { ...profile, rules: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)([...kept, ...added]) };
}
function ruleFor({ call, only, feigned }, defaultAction) {
    if (feigned === true)
        return [{ name: call, action: ERRNO, errno: 0, args: [ANY_VALUE] }];
    if (defaultAction === ALLOW)
        return (only ?? [])
            .flatMap(comparedOtherwise)
            .map((argument) => ({ name: call, action: ERRNO, errno: EPERM, args: [argument] }));
    return (only ?? [])
        .reduce((rules, allowed) => rules.flatMap((args) => compared(allowed).map((each) => [...args, each])), [[]])
        .map((args) => ({ name: call, action: ALLOW, errno: null, args }));
}
const ANY_VALUE = comparison(0, 'SCMP_CMP_GE', 0);
function compared({ index, values, lowBits }) {
    if (lowBits === undefined)
        return values.map((value) => comparison(index, 'SCMP_CMP_EQ', value));
    return values.map((value) => comparison(index, 'SCMP_CMP_MASKED_EQ', maskOf(lowBits), value));
}
function comparedOtherwise({ index, values, lowBits }) {
    const most = lowBits === undefined ? Math.max(...values) : maskOf(lowBits);
    const others = Array.from({ length: most + 1 }, (_, value) => value).filter((value) => !values.includes(value));
    if (lowBits !== undefined)
        return others.map((value) => comparison(index, 'SCMP_CMP_MASKED_EQ', most, value));
    return [
        ...others.map((value) => comparison(index, 'SCMP_CMP_EQ', value)),
        comparison(index, 'SCMP_CMP_GT', most),
    ];
}
function maskOf(lowBits) {
    return 2 ** lowBits - 1;
}
function comparison(index, op, value, valueTwo = 0) {
    return { index, op, value: String(value), valueTwo: String(valueTwo) };
}


/***/ }),

/***/ 96402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MARK),
/* harmony export */   X: () => (/* binding */ markProfile)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74194);


const MARK = 250;
const ERRNO = 'SCMP_ACT_ERRNO';
const markProfile = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => {
    const mark = (rule) => (rule.action === ERRNO ? { ...rule, errno: MARK } : rule);
    const other = profile.default_action === ERRNO ? 'SCMP_ACT_ALLOW' : ERRNO;
    const added = {
        name: 'cacheflush',
        action: other,
        errno: other === ERRNO ? MARK : null,
        args: [],
    };
    return {
        ...profile,
        default_errno: profile.default_action === ERRNO ? MARK : profile.default_errno,
        rules: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)([...profile.rules.filter(({ name }) => name !== added.name).map(mark), added]),
    };
});


/***/ }),

/***/ 64235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeProfile)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);

const writeProfile = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)(write);
function write(profile) {
    const rules = profile.rules.map(({ name, action, errno, args }) => `{"names":[${JSON.stringify(name)}],"action":${JSON.stringify(action)}` +
        `${errno === null ? '' : `,"errnoRet":${errno}`},"args":[${args.map(writeArgument).join(',')}]}`);
    const errno = profile.default_errno === null ? '' : `,"defaultErrnoRet":${profile.default_errno}`;
    return (`{"defaultAction":${JSON.stringify(profile.default_action)}${errno}` +
        `,"architectures":${JSON.stringify(profile.architectures)},"syscalls":[\n${rules.join(',\n')}\n]}\n`);
}
function writeArgument({ index, op, value, valueTwo }) {
    return `{"index":${index},"value":${value},"valueTwo":${valueTwo},"op":${JSON.stringify(op)}}`;
}


/***/ })

};
