export const id = 8970;
export const ids = [8970];
export const modules = {

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Ol: () => (/* binding */ singles),
/* harmony export */   tD: () => (/* binding */ bytesIn)
/* harmony export */ });
function sizeOf(batch) {
    return batch.kind === 'lines' ? batch.lengths.length : batch.items.length;
}
function bytesIn(batch) {
    return batch.kind === 'lines' ? batch.lengths.reduce((sum, length) => sum + (length ?? 0), 0) : 0;
}
function without(batch, first) {
    if (batch.kind === 'paths')
        return { kind: 'paths', items: batch.items.slice(first) };
    const read = batch.lengths.slice(0, first).reduce((sum, length) => sum + (length ?? 0), 0);
    return {
        kind: 'lines',
        first: batch.first + first,
        bytes: batch.bytes.subarray(read),
        lengths: batch.lengths.slice(first),
    };
}
function singles(batch) {
    if (batch.kind === 'paths')
        return batch.items.map((item) => ({ kind: 'paths', items: [item] }));
    return [...linesOf(batch)].map(({ number, bytes }) => ({
        kind: 'lines',
        first: number,
        bytes: copied(bytes ?? new Uint8Array()),
        lengths: [bytes === null ? null : bytes.length],
    }));
}
function copied(bytes) {
    const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
    copy.set(bytes);
    return copy;
}
function* linesOf(batch) {
    let at = 0;
    for (const [index, length] of batch.lengths.entries()) {
        yield {
            number: batch.first + index,
            bytes: length === null ? null : batch.bytes.subarray(at, at + length),
        };
        at += length ?? 0;
    }
}


/***/ }),

/***/ 25540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ FLEET_LIMITS)
/* harmony export */ });
const FLEET_LIMITS = {
    lineBytes: 8 * 1024 * 1024,
    skippedBytes: 256 * 1024 * 1024,
    lineValues: 1_000,
    anyones: 500,
    untrusted: { bytes: 1024 * 1024, ms: 40 },
    untrustedInAll: { bytes: 64 * 1024 * 1024, ms: 10_000 },
    reasonsOfACode: 10,
    ...{ depth: 16, between: 20_000 },
    ...{ pieceNames: 100, idleNames: 200_000 },
    batchItems: 16,
    batchBytes: 1024 * 1024,
    usualBytes: 4 * 1024 * 1024,
    readerBatchBytes: 4 * 1024 * 1024,
    batchMs: 4_000,
    answerMs: 1_000,
    pieceMs: 10_000,
    startMs: 3_000,
    deaths: 8,
    slowMs: 20_000,
    readerMegabytes: 160,
    largeProcess: 300e6,
    youngMegabytes: 12,
};


/***/ }),

/***/ 32930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readFleetLine)
/* harmony export */ });
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42100);
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99643);
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46706);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98461);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8621);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25540);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90530);







const LIMITS = { characters: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .FLEET_LIMITS */ .i.lineBytes, depth: 3, values: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .FLEET_LIMITS */ .i.lineValues };
function readFleetLine(bytes, number) {
    const unnamed = `line ${number}`;
    if (bytes === null) {
        const why = `it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .FLEET_LIMITS */ .i.lineBytes} bytes`;
        return { ok: false, name: unnamed, reason: (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('fleet-line', unnamed, why) };
    }
    try {
        const { name, ...rest } = members((0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonBytes */ .dQ)(bytes, LIMITS));
        if (typeof name !== 'string' || name === '' || !(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isShown */ .aJ)(name))
            throw new Error('its name is not a short string that can be shown');
        return { ok: true, name, source: evidenceIn(name, rest) };
    }
    catch (error) {
        return { ok: false, name: unnamed, reason: (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l)('fleet-line', unnamed, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)) };
    }
}
function evidenceIn(name, { bundle, signature, files, ...others }) {
    const [other] = Object.keys(others);
    if (other !== undefined)
        throw new Error('it has an unknown member');
    if (files !== undefined) {
        if (bundle !== undefined || signature !== undefined)
            throw new Error('it has both files and a bundle');
        const all = Object.entries(members(files)).map(([file, text]) => [file, decoded(text)]);
        return (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(name, 'folder', new Map(all), []);
    }
    const bytes = decoded(bundle);
    if (bytes.length === 0)
        throw new Error('its bundle is empty');
    const signatures = signature === undefined ? [] : [[(0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureName */ .S1)(ALONE), decoded(signature)]];
    return {
        path: name,
        kind: 'bundle',
        bundle: { name: ALONE, bytes },
        files: new Map(signatures),
        problems: [],
    };
}
const ALONE = 'bundle.json';
function members(value) {
    const found = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(value);
    if (found === null)
        throw new Error('it does not have an object where the schema requires one');
    return found;
}
function decoded(text) {
    const bytes = Buffer.from(typeof text === 'string' ? text : '', 'base64');
    if (bytes.toString('base64') !== text)
        throw new Error('its bytes are not in base64');
    return bytes;
}


/***/ }),

/***/ 90530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ MAX_NAMES_BYTES),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98461);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8621);



const MAX_NAMES_BYTES = 8 * 1024 * 1024;
const MAX_NAMES = 200_000;
const LONGEST_NAME = 512;
function isShown(name) {
    return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name, LONGEST_NAME) === name && !name.includes('\\u{');
}
function namesIn(bytes) {
    try {
        const names = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)((0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonBytes */ .dQ)(bytes, { characters: MAX_NAMES_BYTES, depth: 2, values: MAX_NAMES })) ?? [];
        if (names.length === 0 || names.includes('') || new Set(names).size < names.length)
            throw new Error('they are not a list of strings, each once');
        if (!names.every(isShown))
            throw new Error('a name is too long, or holds characters that cannot be shown');
        return names;
    }
    catch (error) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('invalid-setting', `The names of a fleet cannot be used: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error))}.`, { advice: 'Write a JSON list of strings: ["runner-1", "runner-2"].', cause: error });
    }
}


/***/ }),

/***/ 48970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readFleet)
});

// UNUSED EXPORTS: inOrder

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/fleet/batch.js
var fleet_batch = __webpack_require__(1246);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/evidence/subject.js
var subject = __webpack_require__(64187);
// EXTERNAL MODULE: ./build/src/evidence/time-limits.js
var time_limits = __webpack_require__(57999);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/fleet/digest-set.js

const WORDS = 2;
const FIRST = 1024;
class DigestSet {
    salt = (0,external_node_crypto_.randomBytes)(16);
    places = new BigUint64Array(FIRST * WORDS);
    size = 0;
    add(text) {
        const digest = (0,external_node_crypto_.createHash)('sha256').update(this.salt).update(text).digest();
        const high = digest.readBigUInt64LE(0) | 1n;
        if (!put(this.places, high, digest.readBigUInt64LE(8)))
            return false;
        this.size += 1;
        if (this.size * 4 > (this.places.length / WORDS) * 3)
            this.places = grown(this.places);
        return true;
    }
}
function put(places, high, low) {
    const mask = places.length / WORDS - 1;
    for (let place = Number(high >> 32n) & mask;; place = (place + 1) & mask) {
        const [has, rest] = [places[place * WORDS], places[place * WORDS + 1]];
        if (has === high && rest === low)
            return false;
        if (has !== 0n)
            continue;
        places[place * WORDS] = high;
        places[place * WORDS + 1] = low;
        return true;
    }
}
function grown(places) {
    const more = new BigUint64Array(places.length * 2);
    for (let at = 0; at < places.length; at += WORDS) {
        const high = places[at] ?? 0n;
        if (high !== 0n)
            put(more, high, places[at + 1] ?? 0n);
    }
    return more;
}

// EXTERNAL MODULE: ./build/src/fleet/limits.js
var limits = __webpack_require__(25540);
// EXTERNAL MODULE: ./build/src/fleet/result.js
var fleet_result = __webpack_require__(373);
// EXTERNAL MODULE: ./build/src/fleet/series.js
var series = __webpack_require__(38421);
;// CONCATENATED MODULE: ./build/src/fleet/fleet-summary.js







const EXAMPLES = 8;
const MOST_VALUES = 1000;
const OTHERS = 'others';
const QUALIFIED = {
    'larger-limits': 'with limits larger than the default',
    'pinned-entries': 'with entries accepted by your pins',
    'signature-not-checked': 'whose signature was not checked',
    'time-not-confirmed': 'whose time is not confirmed',
    'expects-itself': 'read with a policy made of itself',
};
const AGES = [
    ['1 day', 1],
    ['7 days', 7],
    ['30 days', 30],
    ['90 days', 90],
];
class FleetSummary {
    options;
    bundles = new DigestSet();
    containers = new DigestSet();
    machines = new DigestSet();
    series;
    missing;
    reasons = new Map();
    waivers = new Map();
    qualifiers = new Map();
    ages = new Map();
    subjects = new Set();
    profiles = new Set();
    by = {
        images: new Map(),
        profiles: new Map(),
        payloads: new Map(),
    };
    total = 0;
    blocked = 0;
    anyones = 0;
    beyond = { bytes: 0, ms: 0 };
    constructor(options) {
        this.options = options;
        this.series = options.period === null ? null : new series/* Series */.s(options.period);
        this.missing = new Set(options.names ?? []);
    }
    get counts() {
        return { evidence: this.total, blocked: this.blocked };
    }
    get isOverrun() {
        const { anyones, untrustedInAll: most } = limits/* FLEET_LIMITS */.i;
        return this.anyones > anyones || this.beyond.bytes > most.bytes || this.beyond.ms > most.ms;
    }
    add(read) {
        const result = this.inFleet(read);
        if (result.verdict === 'BLOCKED' && !(0,fleet_result/* isVouchedFor */.SJ)(result))
            this.anyones += 1;
        const { bytes, ms } = result.beyond;
        this.beyond = { bytes: this.beyond.bytes + bytes, ms: this.beyond.ms + ms };
        return this.counted(result);
    }
    addMissing(name) {
        return this.counted((0,fleet_result/* unread */.gy)(name, (0,reasons/* reason */.l)('evidence-missing', name)));
    }
    counted(result) {
        const isBlocked = result.verdict === 'BLOCKED';
        this.total += 1;
        if (isBlocked)
            this.blocked += 1;
        else
            this.addAccepted(result);
        for (const code of new Set(result.reasons.map((each) => each.code)))
            count(this.reasons, code, result);
        for (const waiver of result.waivers)
            this.waivers.set(waiver, (this.waivers.get(waiver) ?? 0) + 1);
        const engine = result.runtime?.split(' ')[0] ?? 'unknown';
        count(this.by.images, `${engine} ${result.image_digest ?? 'none'}`, result);
        count(this.by.profiles, `${engine} ${result.seccomp_sha256 ?? 'none'}`, result);
        count(this.by.payloads, `${engine} ${result.payload_sha256 ?? 'none'}`, result);
        count(this.ages, ageOf(result, this.options.now), result);
        return result;
    }
    absent() {
        return [...this.missing];
    }
    verdict() {
        const problems = [
            ...(this.total === 0 ? [(0,reasons/* reason */.l)('fleet-empty')] : []),
            ...(this.isOverrun ? [(0,reasons/* reason */.l)('fleet-not-evidence')] : []),
            ...(this.options.alike ? this.differences() : []),
            ...(this.isOverrun ? [] : (this.series?.gaps() ?? [])),
        ];
        const accepted = this.total > 0 && this.blocked === 0 && problems.length === 0;
        const verdict = accepted ? 'ACCEPTED' : 'BLOCKED';
        const over = accepted && this.series !== null ? `, ${this.series.inWords()}` : '';
        const about = accepted
            ? `${subjectsInWords([...this.subjects])}${profilesInWords([...this.profiles])}`
            : '';
        const count = `${this.total - this.blocked} of ${this.total} accepted`;
        const qualified = accepted ? this.qualified() : '';
        const headline = `${verdict}: ${count}${about}${over}${this.waived()}${qualified}`;
        return { verdict, headline, problems, json: this.json(verdict, headline, problems) };
    }
    addAccepted(result) {
        if (this.subjects.size < MOST_VALUES)
            this.subjects.add(subjectOf(result));
        this.profiles.add(result.profile ?? 'own');
        for (const code of new Set(result.qualifiers))
            this.qualifiers.set(code, (this.qualifiers.get(code) ?? 0) + 1);
    }
    inFleet(result) {
        const { names } = this.options;
        const isExpected = names === null || this.missing.delete(result.name);
        const named = isExpected ? result : (0,fleet_result/* alsoBlocked */.aB)(result, (0,reasons/* reason */.l)('fleet-name', result.name));
        return this.repeated(named).reduce(fleet_result/* alsoBlocked */.aB, named);
    }
    repeated(result) {
        const { name, verdict, bundle, container, machine } = result;
        if (bundle.sha256 !== null && !this.bundles.add(bundle.sha256))
            return [(0,reasons/* reason */.l)('fleet-repeated', name)];
        if (verdict === 'BLOCKED')
            return [];
        const found = [];
        if (container !== null && !this.containers.add(container))
            found.push((0,reasons/* reason */.l)('fleet-container-repeated', name, container.slice(0, 12)));
        if (machine === '')
            found.push((0,reasons/* reason */.l)('fleet-machine-unknown', name));
        else if (this.series !== null) {
            if (found.length === 0)
                found.push(...this.series.add(result));
        }
        else if (machine !== null && !this.machines.add(machine))
            found.push((0,reasons/* reason */.l)('fleet-machine-repeated', name, machine.slice(0, 19)));
        return found;
    }
    differences() {
        return Object.entries(this.by).flatMap(([what, values]) => {
            const usual = new Set();
            return sorted(values).flatMap(([value, { evidence, names }]) => {
                const [engine = ''] = value.split(' ');
                if (!usual.has(engine)) {
                    usual.add(engine);
                    return [];
                }
                const some = names.slice(0, EXAMPLES).join(', ');
                return [(0,reasons/* reason */.l)('fleet-differs', value, `${what.slice(0, -1)} of ${evidence}: ${some}`)];
            });
        });
    }
    waived() {
        return this.waivers.size === 0 ? '' : `, with waivers: ${[...this.waivers.keys()].sort().join(', ')}`;
    }
    qualified() {
        return sortedKeys(this.qualifiers)
            .map(([code, pieces]) => `; ${pieces} ${QUALIFIED[code]}`)
            .join('');
    }
    json(verdict, headline, problems) {
        return {
            fleet: {
                verdict,
                headline,
                evidence: this.total,
                accepted: this.total - this.blocked,
                blocked: this.blocked,
                problems: problems.map(fleet_result/* reasonJson */.TC),
                waivers: Object.fromEntries(sortedKeys(this.waivers)),
                qualifiers: Object.fromEntries(sortedKeys(this.qualifiers)),
                reasons: countsJson('code', this.reasons),
                images: countsJson('image', this.by.images),
                profiles: countsJson('profile', this.by.profiles),
                payloads: countsJson('payload', this.by.payloads),
                ages: countsJson('age', this.ages),
                read_at: this.options.now.toISOString(),
            },
        };
    }
}
const REFERENCE = 'the reference sandbox of this release, not an image of yours';
function subjectOf({ subject, image_digest: image }) {
    return subject === 'reference' ? REFERENCE : `image ${image}`;
}
function subjectsInWords(subjects) {
    if (subjects.length === 1)
        return `, each of ${subjects[0]}`;
    const images = subjects.filter((each) => each !== REFERENCE).length;
    const number = subjects.length < MOST_VALUES ? `${images}` : `at least ${images}`;
    return `, of ${number} image${number === '1' ? '' : 's'}${images < subjects.length ? ` and ${REFERENCE}` : ''}`;
}
function profilesInWords(profiles) {
    return `, under ${profiles.map(subject/* profileInWords */.Yi).sort().join(' and ')}`;
}
function count(values, value, { name, verdict }) {
    const key = values.has(value) || values.size < MOST_VALUES ? value : OTHERS;
    const known = values.get(key) ?? { evidence: 0, blocked: 0, names: [] };
    known.evidence += 1;
    if (verdict === 'BLOCKED')
        known.blocked += 1;
    if (known.names.length < EXAMPLES)
        known.names.push(name);
    values.set(key, known);
}
function ageOf({ verified_time, bundle: { created_at } }, now) {
    const made = new Date(verified_time ?? created_at ?? Number.NaN).getTime();
    const days = (now.getTime() - made) / time_limits/* DAY_MS */.sO;
    if (Number.isNaN(days))
        return 'unknown';
    const found = AGES.find(([, most]) => days <= most);
    return found === undefined ? 'older' : `up to ${found[0]}`;
}
function sortedKeys(counts) {
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
function sorted(values) {
    return [...values].sort(([, a], [, b]) => b.evidence - a.evidence);
}
function countsJson(what, values) {
    return sorted(values).map(([value, { evidence, blocked, names }]) => ({
        [what]: value,
        evidence,
        blocked,
        examples: names,
    }));
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/fleet/line.js
var fleet_line = __webpack_require__(32930);
;// CONCATENATED MODULE: ./build/src/fleet/worker-pool.js








class WorkerPool {
    options;
    all = new Set();
    idle = [];
    deaths = 0;
    answers = 0;
    slowMs = 0;
    waiting = [];
    failure = null;
    constructor(options) {
        this.options = options;
        for (let count = 0; count < options.readers; count += 1)
            this.idle.push(this.start());
    }
    async read(batch) {
        const results = await this.attempt(batch);
        if (!(results instanceof Error)) {
            if (results.length === (0,fleet_batch/* sizeOf */.$d)(batch))
                return results;
            return [...results, ...(await this.read((0,fleet_batch/* without */.FF)(batch, results.length)))];
        }
        if ((0,fleet_batch/* sizeOf */.$d)(batch) === 1)
            return [(0,fleet_result/* unread */.gy)(nameOf(batch), (0,reasons/* reason */.l)('fleet-reader-died', null, (0,thrown/* messageOf */.bD)(results)))];
        const each = [];
        for (const single of (0,fleet_batch/* singles */.Ol)(batch))
            each.push(...(await this.read(single)));
        return each;
    }
    async close() {
        await Promise.all([...this.all].map((reader) => reader.end()));
    }
    async attempt(batch) {
        if (this.failure !== null)
            throw this.failure;
        const reader = this.idle.pop() ??
            (await new Promise((take, fail) => {
                this.waiting.push({ take, fail });
            }));
        if (this.slowMs >= limits/* FLEET_LIMITS */.i.slowMs) {
            this.release(reader);
            return new Error('other pieces took too long, and this one was not read');
        }
        const began = performance.now();
        const results = await reader.read(batch);
        const tookMs = performance.now() - began;
        if (results instanceof TooLong || tookMs >= limits/* FLEET_LIMITS */.i.batchMs)
            this.slowMs += tookMs;
        if (results instanceof Error) {
            if (!(results instanceof TooLong))
                this.deaths += 1;
            this.all.delete(reader);
            reader.abandon();
        }
        else
            this.answers += 1;
        if (this.answers === 0 && this.deaths >= limits/* FLEET_LIMITS */.i.deaths)
            throw this.fail(results);
        this.release(results instanceof Error ? this.start() : this.notLarge(reader));
        return results;
    }
    notLarge(reader) {
        if (process.memoryUsage.rss() < (this.options.largeProcess ?? limits/* FLEET_LIMITS */.i.largeProcess))
            return reader;
        this.all.delete(reader);
        reader.abandon();
        return this.start();
    }
    fail(cause) {
        this.failure ??= noReader(cause);
        for (const { fail } of this.waiting.splice(0))
            fail(this.failure);
        return this.failure;
    }
    start() {
        const reader = new Reader(this.options);
        this.all.add(reader);
        return reader;
    }
    release(reader) {
        const next = this.waiting.shift();
        if (next === undefined)
            this.idle.push(reader);
        else
            next.take(reader);
    }
}
class TooLong extends Error {
}
class Reader {
    worker;
    limits;
    answer = null;
    gone = null;
    isFresh = true;
    constructor({ entry, order, batchMs = limits/* FLEET_LIMITS */.i.batchMs, pieceMs = limits/* FLEET_LIMITS */.i.pieceMs, }) {
        this.limits = { batchMs, pieceMs };
        const begin = `import(${JSON.stringify(entry.href)}).then(({ start }) => start('fleet'));`;
        this.worker = new external_node_worker_threads_.Worker(begin, {
            eval: true,
            workerData: { order },
            resourceLimits: {
                maxOldGenerationSizeMb: limits/* FLEET_LIMITS */.i.readerMegabytes,
                maxYoungGenerationSizeMb: limits/* FLEET_LIMITS */.i.youngMegabytes,
            },
        });
        this.worker.on('message', (results) => this.settle(resultsIn(results)));
        this.worker.on('error', (error) => this.lose(error instanceof Error ? error : new Error(String(error))));
        this.worker.on('messageerror', (error) => this.lose(error));
        this.worker.on('exit', (code) => this.lose(new Error(`its thread ended with ${code}`)));
    }
    async read(batch) {
        if (this.gone !== null)
            return this.gone;
        let timer;
        const start = this.isFresh ? limits/* FLEET_LIMITS */.i.startMs : 0;
        const limitMs = start + ((0,fleet_batch/* sizeOf */.$d)(batch) === 1 ? this.limits.pieceMs : this.limits.batchMs);
        this.isFresh = false;
        const results = await new Promise((resolve) => {
            this.answer = resolve;
            timer = setTimeout(() => this.lose(new TooLong(`no answer after ${limitMs} ms`)), limitMs);
            this.worker.postMessage(batch);
        });
        clearTimeout(timer);
        if (results instanceof Error || isAnswerTo(batch, results))
            return results;
        return new Error(`${results.length} answers to ${(0,fleet_batch/* sizeOf */.$d)(batch)}`);
    }
    async end() {
        await this.worker.terminate();
    }
    abandon() {
        this.worker.unref();
        this.worker.terminate().catch(() => undefined);
    }
    lose(error) {
        this.gone ??= error;
        this.settle(this.gone);
    }
    settle(results) {
        this.answer?.(results);
        this.answer = null;
    }
}
function isAnswerTo(batch, results) {
    return results.length >= 1 && results.length <= (0,fleet_batch/* sizeOf */.$d)(batch);
}
function resultsIn(text) {
    try {
        const results = JSON.parse(String(text));
        return Array.isArray(results) ? results : new Error('its answer is not a list');
    }
    catch (error) {
        return new Error(`its answer is not JSON: ${(0,thrown/* messageOf */.bD)(error)}`);
    }
}
function noReader(cause) {
    return new errors/* AttestationError */.L7('fleet-no-reader', `No thread of this program can read evidence: ${(0,errors/* printable */.g$)((0,thrown/* messageOf */.bD)(cause))}.`, { cause });
}
function nameOf(batch) {
    if (batch.kind === 'paths')
        return batch.items[0]?.name ?? '';
    const [line] = (0,fleet_batch/* linesOf */.Dx)(batch);
    return line === undefined ? '' : (0,fleet_line/* readFleetLine */.L)(line.bytes, line.number).name;
}

;// CONCATENATED MODULE: ./build/src/fleet/read-fleet.js





const MOST_READERS = 2;
const RESULTS_AT_ONCE = 1_000;
const BATCHES_PER_READER = 3;
async function readFleet(batches, reading) {
    const readers = reading.readers ?? Math.min((0,external_node_os_.availableParallelism)(), MOST_READERS);
    const summary = new FleetSummary({ ...reading.summary, now: reading.workers.order.now });
    const workers = new WorkerPool({ ...reading.workers, readers });
    const take = async (results) => {
        await reading.take(results);
        reading.progress(summary.counts);
    };
    try {
        const read = async (batch) => {
            const results = await workers.read(batch);
            if (batch.kind === 'lines')
                reading.memory?.give(batch.bytes);
            return results;
        };
        const room = {
            items: readers * BATCHES_PER_READER,
            bytes: readers * limits/* FLEET_LIMITS */.i.readerBatchBytes,
            bytesOf: fleet_batch/* bytesIn */.tD,
        };
        for await (const results of inOrder(batches, read, room)) {
            await take(results.map((result) => summary.add(result)));
            if (summary.isOverrun)
                return summary.verdict();
        }
        const absent = summary.absent();
        for (let at = 0; at < absent.length; at += RESULTS_AT_ONCE)
            await take(absent.slice(at, at + RESULTS_AT_ONCE).map((name) => summary.addMissing(name)));
        return summary.verdict();
    }
    finally {
        await workers.close();
    }
}
function begun(result) {
    result.catch(() => undefined);
    return result;
}
async function* inOrder(items, work, room) {
    const input = items[Symbol.asyncIterator]();
    const underWay = [];
    const isFull = () => underWay.length >= room.items || underWay.reduce((sum, { bytes }) => sum + bytes, 0) >= room.bytes;
    let next = input.next();
    try {
        while (next !== null || underWay.length > 0) {
            const first = underWay[0]?.result.then(() => 'result');
            const came = await Promise.race([
                ...(next === null || isFull() ? [] : [next.then(() => 'item')]),
                ...(first === undefined ? [] : [first]),
            ]);
            if (came === 'item' && next !== null) {
                const item = await next;
                next = item.done === true ? null : input.next();
                if (item.done !== true)
                    underWay.push({ result: begun(work(item.value)), bytes: room.bytesOf(item.value) });
            }
            else {
                const done = underWay.shift();
                if (done !== undefined)
                    yield await done.result;
            }
        }
    }
    finally {
        const closed = input.return?.();
        if (next === null)
            await closed;
        else
            closed?.catch(() => undefined);
    }
}


/***/ }),

/***/ 373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   K4: () => (/* binding */ withCost),
/* harmony export */   SJ: () => (/* binding */ isVouchedFor),
/* harmony export */   TC: () => (/* binding */ reasonJson),
/* harmony export */   aB: () => (/* binding */ alsoBlocked),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   y3: () => (/* binding */ resultJson)
/* harmony export */ });
/* harmony import */ var _evidence_reason_rows_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6683);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25540);



const NOTHING = { bytes: 0, ms: 0 };
const LONGEST_NAME = 512;
function resultOf(name, reading) {
    const { verdict, headline, reasons, waivers, bundleName, bundleSha256, bundle } = reading;
    return {
        name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, LONGEST_NAME),
        verdict,
        headline,
        reasons,
        waivers,
        qualifiers: reading.qualifiers.map(({ code }) => code),
        bundle: { name: bundleName, sha256: bundleSha256, created_at: bundle?.created_at ?? null },
        venue: bundle?.venue ?? null,
        runtime: bundle?.runtime ?? null,
        container: bundle?.host.container.id ?? null,
        machine: bundle === null ? null : machineOf(bundle),
        runner: bundle === null ? null : runnerOf(bundle),
        subject: reading.subject?.kind ?? null,
        profile: reading.subject?.profile ?? null,
        image_digest: bundle?.image_digest ?? null,
        seccomp_sha256: bundle?.seccomp_sha256 ?? null,
        payload_sha256: bundle?.payload_sha256 ?? null,
        signer: reading.signer?.description ?? null,
        verified_time: reading.verifiedTime?.toISOString() ?? null,
        beyond: NOTHING,
    };
}
function withCost(result, { bytes, ms }, usualMs) {
    if (result.verdict === 'ACCEPTED' && result.signer !== null)
        return result;
    const beyond = {
        bytes: Math.max(0, bytes - _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FLEET_LIMITS */ .i.untrusted.bytes),
        ms: Math.max(0, ms - usualMs),
    };
    return { ...result, beyond };
}
function isVouchedFor({ bundle, signer, reasons, waivers }) {
    const has = (isOne) => reasons.some(({ code }) => isOne(code));
    if (bundle.sha256 === null || has((code) => code === 'fleet-repeated'))
        return false;
    if (waivers.includes('unsigned'))
        return true;
    return signer !== null && !has((code) => Object.hasOwn(_evidence_reason_rows_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_REASONS */ .y, code));
}
function machineOf({ venue, venue_facts: facts }) {
    return venue === 'VPS' && 'machine_id_sha256' in facts ? facts.machine_id_sha256 : null;
}
function runnerOf({ venue_facts: facts }) {
    if (!('RUNNER_NAME' in facts))
        return null;
    const { GITHUB_REPOSITORY_ID: repository, RUNNER_ENVIRONMENT, RUNNER_NAME } = facts;
    return { repository, name: RUNNER_ENVIRONMENT === 'github-hosted' ? null : RUNNER_NAME };
}
function unread(name, reason) {
    return {
        name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, LONGEST_NAME),
        ...blockedBy([reason]),
        waivers: [],
        qualifiers: [],
        bundle: { name: null, sha256: null, created_at: null },
        venue: null,
        runtime: null,
        container: null,
        machine: null,
        runner: null,
        subject: null,
        profile: null,
        image_digest: null,
        seccomp_sha256: null,
        payload_sha256: null,
        signer: null,
        verified_time: null,
        beyond: NOTHING,
    };
}
function alsoBlocked(result, reason) {
    return { ...result, ...blockedBy([...result.reasons, reason]), qualifiers: [] };
}
function blockedBy(reasons) {
    const count = `${reasons.length} ${reasons.length === 1 ? 'reason' : 'reasons'}`;
    return { verdict: 'BLOCKED', headline: `BLOCKED for ${count}`, reasons };
}
function resultJson({ reasons, beyond: _, ...rest }) {
    return { ...rest, reasons: reasons.map(reasonJson) };
}
function reasonJson({ code, class: kind, subject, sentence, remedy }) {
    return { code, class: kind, subject, message: sentence, remedy };
}


/***/ }),

/***/ 38421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ periodIn),
/* harmony export */   s: () => (/* binding */ Series)
/* harmony export */ });
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46706);
/* harmony import */ var _evidence_time_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57999);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99417);




const EXAMPLES = 8;
function periodIn(text, now) {
    const [from, to, gap, ...rest] = text.split('/');
    const period = { from: dayOf(from ?? ''), to: dayOf(to ?? ''), gap: Number(gap) };
    const isWhole = /^[1-9][0-9]{0,2}$/.test(gap ?? '') && rest.length === 0;
    if (isWhole && period.from <= period.to && period.to <= Math.floor(now.getTime() / _evidence_time_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY_MS */ .sO))
        return period;
    const advice = 'Use the first day, the last day (today or earlier) and the longest gap in days, as in 2026-04-01/2026-06-30/8.';
    throw (0,_foundation_invalid_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidSetting */ .g)('--series', text, advice);
}
class Series {
    period;
    days = new Map();
    sourceOf = new Map();
    nameOf = new Map();
    constructor(period) {
        this.period = period;
    }
    add(result) {
        const { name, verified_time } = result;
        const { created_at } = result.bundle;
        const dates = name.match(DATE) ?? [];
        const date = dates[0]?.slice(0, 10) ?? '';
        const times = [verified_time, created_at].flatMap((time) => (time === null ? [] : [time.slice(0, 10)]));
        if (dates.length !== 1)
            return [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('series-date', name, 'its name must have one date')];
        if (!times.includes(date))
            return [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('series-date', name, `it was made on ${times.join(', ')}`)];
        const day = dayOf(date);
        if (!(day >= this.period.from && day <= this.period.to))
            return [
                (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('series-date', name, `the period is ${dateOf(this.period.from)} to ${dateOf(this.period.to)}`),
            ];
        return this.count(name, {
            label: JSON.stringify(name.split(DATE)),
            source: sourceOf(result),
            day,
            isConfirmed: verified_time?.slice(0, 10) === date,
        });
    }
    gaps() {
        const { from, to, gap } = this.period;
        return [...this.days].flatMap(([name, days]) => {
            const sorted = [from, ...[...days.keys()].sort((a, b) => a - b), to];
            const found = sorted.flatMap((day, index) => {
                const before = sorted[index - 1] ?? day;
                return day - before > gap ? [`${dateOf(before)} to ${dateOf(day)} (${day - before} days)`] : [];
            });
            if (found.length === 0)
                return [];
            const more = found.length > EXAMPLES ? ` and ${found.length - EXAMPLES} more` : '';
            return [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('series-gap', machineInWords(name), found.slice(0, EXAMPLES).join(', ') + more)];
        });
    }
    inWords() {
        const { from, to, gap } = this.period;
        const days = gap === 1 ? '1 day' : `${gap} days`;
        const dates = [...this.days.values()].flatMap((each) => [...each.values()]);
        const confirmed = dates.filter((isConfirmed) => isConfirmed).length;
        return `from ${dateOf(from)} to ${dateOf(to)} without a gap of more than ${days}, ${confirmed} of ${dates.length} dates confirmed`;
    }
    count(name, { label, source, day, isConfirmed }) {
        if (source === null)
            return [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('fleet-machine-unknown', name)];
        const known = this.sourceOf.get(label);
        if (known !== undefined && known !== source.id)
            return [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('series-machine', name)];
        if (source.isMachine) {
            const itsName = this.nameOf.get(source.id);
            if (itsName !== undefined && itsName !== label)
                return [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('fleet-machine-repeated', name, source.inWords)];
            this.nameOf.set(source.id, label);
        }
        this.sourceOf.set(label, source.id);
        const days = this.days.get(label) ?? new Map();
        this.days.set(label, days.set(day, isConfirmed || days.get(day) === true));
        return [];
    }
}
function sourceOf({ machine, runner }) {
    if (machine !== null)
        return machine === '' ? null : { id: machine, inWords: machine.slice(0, 19), isMachine: true };
    if (runner === null || runner.repository === '' || runner.name === '')
        return null;
    const { repository, name } = runner;
    const inWords = name === null ? `of repository ${repository}` : `the runner ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 60)}`;
    return { id: JSON.stringify([repository, name]), inWords, isMachine: name !== null };
}
function machineInWords(label) {
    const parts = JSON.parse(label);
    const name = parts.join('*');
    return name === '*' ? 'the machine' : name;
}
const DATE = /(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])(?:T[0-9]{2}[:-][0-9]{2}[:-][0-9]{2}Z)?/g;
function dayOf(date) {
    const time = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date)
        ? new Date(`${date}T00:00:00Z`).getTime()
        : Number.NaN;
    return dateOf(time / _evidence_time_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY_MS */ .sO) === date ? time / _evidence_time_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY_MS */ .sO : Number.NaN;
}
function dateOf(day) {
    return Number.isNaN(day) ? '' : new Date(day * _evidence_time_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY_MS */ .sO).toISOString().slice(0, 10);
}


/***/ })

};
