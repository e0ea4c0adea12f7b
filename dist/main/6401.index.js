export const id = 6401;
export const ids = [6401];
export const modules = {

/***/ 93064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ enforcingProgram),
/* harmony export */   u: () => (/* binding */ runtimeProblem)
/* harmony export */ });
/**
 * The OCI runtimes that were seen to load the seccomp profile as it is written (facts: seccomp), by the names that engines
 * give them, each with the program that it is.
 */
const ENFORCING = new Map([
    ['runc', 'runc'],
    ['crun', 'crun'],
    ['io.containerd.runc.v2', 'runc'],
]);
/** Returns the program of an enforcing runtime; null for every other name. */
function enforcingProgram(runtime) {
    return ENFORCING.get(runtime) ?? null;
}
/** Returns why a profile may not hold in this runtime; null if it is an enforcing one. */
function runtimeProblem(runtime) {
    if (enforcingProgram(runtime) !== null)
        return null;
    // gVisor is named: people choose it because it is stricter, and it is refused all the same.
    return /^(runsc|gvisor)/i.test(runtime)
        ? `The OCI runtime "${runtime}" is gVisor: it ignores the seccomp profile and answers EACCES where the packet demands EROFS (docs/venues.md, "gVisor").`
        : `The OCI runtime "${runtime}" is not known to load seccomp profiles.`;
}


/***/ }),

/***/ 73771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ COMPARISONS),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export ALL_BITS */
/**
 * libseccomp's comparisons (seccomp_rule_add(3)), unsigned and over all 64 bits. For SCMP_CMP_MASKED_EQ `value` is the
 * mask and `valueTwo` the datum; libseccomp masks the datum too.
 */
const COMPARISONS = {
    SCMP_CMP_NE: (argument, value) => argument !== value,
    SCMP_CMP_LT: (argument, value) => argument < value,
    SCMP_CMP_LE: (argument, value) => argument <= value,
    SCMP_CMP_EQ: (argument, value) => argument === value,
    SCMP_CMP_GE: (argument, value) => argument >= value,
    SCMP_CMP_GT: (argument, value) => argument > value,
    SCMP_CMP_MASKED_EQ: (argument, mask, datum) => (argument & mask) === (datum & mask),
};
const ALL_BITS = (1n << 64n) - 1n;
const DECIMAL = /^\d{1,20}$/;
/** Whether a comparison holds for these arguments; `null` for a comparison that libseccomp does not have. */
function holds(comparison, args) {
    const compare = lookUp(comparison.op);
    const [value, valueTwo] = numbers(comparison);
    if (compare === undefined || value === null || valueTwo === null)
        return null;
    return compare((args[comparison.index] ?? 0n) & ALL_BITS, value, valueTwo);
}
/**
 * Whether a comparison holds whatever the unknown bits are. Exact for every operator, since the possible values' least
 * (unknown bits 0) and greatest (unknown bits 1) are themselves possible; anything unknown to libseccomp `depends`.
 */
function outcome(comparison, known) {
    const bits = known.find((item) => item.index === comparison.index);
    const mask = bits?.mask ?? 0n;
    const least = (bits?.value ?? 0n) & mask;
    const greatest = least | (ALL_BITS & ~mask);
    const [value, valueTwo] = numbers(comparison);
    if (value === null || valueTwo === null)
        return 'depends';
    switch (comparison.op) {
        case 'SCMP_CMP_EQ':
            return equals(mask, least, ALL_BITS, value);
        case 'SCMP_CMP_NE':
            return negated(equals(mask, least, ALL_BITS, value));
        case 'SCMP_CMP_MASKED_EQ':
            return equals(mask, least, value, valueTwo & value);
        case 'SCMP_CMP_LT':
            return ordered(greatest < value, least >= value);
        case 'SCMP_CMP_LE':
            return ordered(greatest <= value, least > value);
        case 'SCMP_CMP_GE':
            return ordered(least >= value, greatest < value);
        case 'SCMP_CMP_GT':
            return ordered(least > value, greatest <= value);
        default:
            return 'depends';
    }
}
/** `argument & wanted` equals `datum`, when `argument & mask` is known to be `least`. */
function equals(mask, least, wanted, datum) {
    if (((least ^ datum) & mask & wanted) !== 0n)
        return 'never';
    return (wanted & ~mask & ALL_BITS) === 0n ? 'always' : 'depends';
}
function negated(result) {
    if (result === 'depends')
        return 'depends';
    return result === 'always' ? 'never' : 'always';
}
function ordered(always, never) {
    if (always)
        return 'always';
    return never ? 'never' : 'depends';
}
function lookUp(op) {
    return Object.hasOwn(COMPARISONS, op) ? COMPARISONS[op] : undefined;
}
/** A bundle's profile is a stranger's: what is no 64-bit number is told as null, never thrown at. */
function numbers(comparison) {
    return [number(comparison.value), number(comparison.valueTwo)];
}
function number(text) {
    if (!DECIMAL.test(text))
        return null;
    const value = BigInt(text);
    return value <= ALL_BITS ? value : null;
}


/***/ }),

/***/ 23872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J7: () => (/* binding */ parseOciConfig),
  jZ: () => (/* binding */ parseProfile),
  AW: () => (/* binding */ profileDigest),
  ch: () => (/* binding */ sameProfile)
});

// UNUSED EXPORTS: normaliseOci

// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/remember.js
var remember = __webpack_require__(74868);
// EXTERNAL MODULE: ./build/src/foundation/shared.js
var shared = __webpack_require__(41206);
;// CONCATENATED MODULE: ./build/src/seccomp/exact-json.js

/** Deeper than any profile or OCI config is; a hostile file must not exhaust the stack. */
const MAX_DEPTH = 64;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WHOLE_NUMBER = /^-?\d+$/;
const STRING = /"(?:[^"\\]|\\.)*"/sy;
const SPACE = /[ \t\n\r]*/y;
/**
 * Reads JSON (RFC 8259) without the two liberties of `JSON.parse` that let two readers of one file see two different
 * profiles: an object may not hold a key twice (engines take the last one, and Go folds case besides), and whole
 * numbers come as `bigint` (a comparison's value has 64 bits; a double would round it).
 *
 * @throws AttestationError `profile-invalid` for anything that is not JSON, or is JSON with a key twice
 */
function parseExactJson(text) {
    const reader = new Reader(text);
    const value = reader.value(0);
    reader.end();
    return value;
}
class Reader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            throw this.wrong('is nested too deeply');
        this.take(SPACE);
        switch (this.text[this.at]) {
            case '{':
                return this.object(depth);
            case '[':
                return this.array(depth);
            case '"':
                return this.string();
            case 't':
                return this.word('true', true);
            case 'f':
                return this.word('false', false);
            case 'n':
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    end() {
        this.take(SPACE);
        if (this.at < this.text.length)
            throw this.wrong('goes on after its end');
    }
    object(depth) {
        const members = new Map();
        this.expect('{');
        if (this.isNext('}'))
            return members;
        do {
            this.take(SPACE);
            const key = this.string();
            if (members.has(key))
                throw this.wrong(`holds the key "${(0,errors/* printable */.g)(key, 60)}" twice in one object`);
            this.expect(':');
            members.set(key, this.value(depth + 1));
        } while (this.isNext(','));
        this.expect('}');
        return members;
    }
    array(depth) {
        const items = [];
        this.expect('[');
        if (this.isNext(']'))
            return items;
        do
            items.push(this.value(depth + 1));
        while (this.isNext(','));
        this.expect(']');
        return items;
    }
    string() {
        const source = this.take(STRING);
        if (source === null)
            throw this.wrong('is no valid JSON');
        try {
            return JSON.parse(source);
        }
        catch {
            throw this.wrong('is no valid JSON');
        }
    }
    number() {
        const source = this.take(NUMBER);
        if (source === null)
            throw this.wrong('is no valid JSON');
        return WHOLE_NUMBER.test(source) ? BigInt(source) : Number(source);
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.at))
            throw this.wrong('is no valid JSON');
        this.at += word.length;
        return value;
    }
    take(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text);
        if (found === null)
            return null;
        this.at = pattern.lastIndex;
        return found[0];
    }
    isNext(mark) {
        this.take(SPACE);
        if (this.text[this.at] !== mark)
            return false;
        this.at += 1;
        return true;
    }
    expect(mark) {
        if (!this.isNext(mark))
            throw this.wrong('is no valid JSON');
    }
    wrong(what) {
        return new errors/* AttestationError */.L('usage', 'profile-invalid', `The seccomp profile ${what} (character ${this.at}).`, 'Correct the profile: it must be JSON, and no object may hold a key twice.');
    }
}

// EXTERNAL MODULE: ./build/src/seccomp/comparison.js
var comparison = __webpack_require__(73771);
;// CONCATENATED MODULE: ./build/src/seccomp/normalise.js


/** Every key is known or refused: Go's parsers fold case, so a key "SYSCALLS" would be theirs and not ours. */
const PROFILE_KEYS = {
    file: ['defaultAction', 'defaultErrnoRet', 'architectures', 'archMap', 'flags', 'syscalls'],
    oci: ['defaultAction', 'defaultErrnoRet', 'architectures', 'flags', 'syscalls'],
};
const RULE_KEYS = {
    file: ['names', 'name', 'action', 'errnoRet', 'args', 'comment', 'includes', 'excludes'],
    oci: ['names', 'action', 'errnoRet', 'args'],
};
const ARGUMENT_KEYS = ['index', 'value', 'valueTwo', 'op'];
const ARCH_MAP_KEYS = ['architecture', 'subArchitectures'];
/** What an action's `errnoRet` means to both runtimes; crun refuses one beside any other action. */
const TAKES_ERRNO = ['SCMP_ACT_ERRNO', 'SCMP_ACT_TRACE'];
const ACTIONS = [
    ...TAKES_ERRNO,
    'SCMP_ACT_ALLOW',
    'SCMP_ACT_LOG',
    'SCMP_ACT_TRAP',
    'SCMP_ACT_KILL',
    'SCMP_ACT_KILL_THREAD',
    'SCMP_ACT_KILL_PROCESS',
];
/** Both runtimes' errno where a profile names none. */
const EPERM = 1;
/** The kernel's MAX_ERRNO: it cuts larger ones down to this. */
const MAX_ERRNO = 4095n;
const MAX_U64 = (1n << 64n) - 1n;
/** System calls have six arguments. */
const ARGUMENTS = 6;
const NAME = /^[A-Za-z0-9_]{1,64}$/;
const ARCHITECTURE = /^SCMP_ARCH_[A-Z0-9_]{2,16}$/;
const NATIVE = { x86_64: 'SCMP_ARCH_X86_64', aarch64: 'SCMP_ARCH_AARCH64' };
/**
 * The normal form of a parsed profile: one rule per name, names and architectures sorted, errno written out, comments
 * dropped. Refuses whatever engines or runtimes would read in more than one way.
 *
 * @throws AttestationError `profile-invalid`
 */
function normalise_normalise(value, source, architecture) {
    const profile = object(value, 'the profile', PROFILE_KEYS[source]);
    if (list(profile, 'flags').length > 0)
        throw invalid('has flags, which this program does not judge');
    const action = actionOf(profile.get('defaultAction'), 'defaultAction');
    const rules = list(profile, 'syscalls').flatMap((item) => rulesOf(item, source));
    return {
        default_action: action,
        default_errno: errnoOf(profile.get('defaultErrnoRet'), action),
        architectures: architecturesOf(profile, architecture),
        rules: sorted(source === 'file' ? inOneWay(rules) : rules),
    };
}
function rulesOf(value, source) {
    const rule = object(value, 'a rule', RULE_KEYS[source]);
    for (const key of ['includes', 'excludes'])
        refuseFilter(rule.get(key) ?? null, key);
    const action = actionOf(rule.get('action'), 'action');
    const errno = errnoOf(rule.get('errnoRet'), action);
    const args = list(rule, 'args').map(argumentOf);
    if (new Set(args.map((argument) => argument.index)).size < args.length) {
        throw invalid('compares one argument twice in one rule, which runtimes read as "or"');
    }
    args.sort((a, b) => a.index - b.index);
    return namesOf(rule).map((name) => ({ name, action, errno, args }));
}
function namesOf(rule) {
    const names = list(rule, 'names');
    const name = rule.get('name') ?? null;
    if (name !== null && names.length > 0)
        throw invalid('has a rule with both "name" and "names"');
    const all = name === null ? names : [name];
    if (all.length === 0)
        throw invalid('has a rule without a name');
    return all.map((text) => {
        if (typeof text === 'string' && NAME.test(text))
            return text;
        throw invalid(`names a call that is no name (${shown(text)})`);
    });
}
function argumentOf(value) {
    const argument = object(value, 'a comparison', ARGUMENT_KEYS);
    const op = argument.get('op');
    if (typeof op !== 'string' || !Object.hasOwn(comparison/* COMPARISONS */.F, op)) {
        throw invalid(`has a comparison that libseccomp does not know (${shown(op ?? null)})`);
    }
    return {
        index: Number(whole(argument.get('index') ?? 0n, 'index', BigInt(ARGUMENTS - 1))),
        op,
        value: whole(argument.get('value') ?? 0n, 'value', MAX_U64).toString(),
        valueTwo: whole(argument.get('valueTwo') ?? 0n, 'valueTwo', MAX_U64).toString(),
    };
}
function architecturesOf(profile, architecture) {
    const listed = list(profile, 'architectures');
    const map = list(profile, 'archMap').map((item) => object(item, 'an archMap entry', ARCH_MAP_KEYS));
    if (map.length === 0)
        return names(listed);
    if (listed.length > 0)
        throw invalid('has both "architectures" and "archMap"');
    if (architecture === undefined)
        throw invalid('has an "archMap", which means another list on each machine');
    // As both engines do: the first entry for the machine's own architecture, and none if there is none.
    const own = map.find((entry) => entry.get('architecture') === NATIVE[architecture]);
    return own === undefined ? [] : names([NATIVE[architecture], ...list(own, 'subArchitectures')]);
}
function names(values) {
    const texts = values.map((value) => {
        if (typeof value === 'string' && ARCHITECTURE.test(value))
            return value;
        throw invalid(`lists an architecture that is none (${shown(value)})`);
    });
    return [...new Set(texts)].sort();
}
/** Conditions on capabilities, architecture or kernel make one file mean many filters. */
function refuseFilter(value, key) {
    if (value === null || (value instanceof Map && value.size === 0))
        return;
    throw invalid(`has a rule with "${key}", so that it means another filter on each machine`);
}
function actionOf(value, key) {
    if (typeof value === 'string' && ACTIONS.includes(value))
        return value;
    throw invalid(`has a ${key} that this program does not judge (${shown(value ?? null)})`);
}
function errnoOf(value, action) {
    if (value === undefined || value === null)
        return TAKES_ERRNO.includes(action) ? EPERM : null;
    if (!TAKES_ERRNO.includes(action))
        throw invalid(`gives ${action} an errno, which it does not take`);
    return Number(whole(value, 'errnoRet', MAX_ERRNO));
}
function whole(value, key, largest) {
    if (typeof value === 'bigint' && value >= 0n && value <= largest)
        return value;
    throw invalid(`has a ${key} that is no whole number from 0 to ${largest} (${shown(value)})`);
}
function list(holder, key) {
    const value = holder.get(key) ?? null;
    if (value === null)
        return [];
    if (Array.isArray(value))
        return value;
    throw invalid(`has a "${key}" that is no list`);
}
function object(value, what, keys) {
    if (!(value instanceof Map))
        throw invalid(`is no profile: ${what} is no object`);
    for (const key of value.keys()) {
        if (!keys.includes(key))
            throw invalid(`has the key "${(0,errors/* printable */.g)(key, 60)}" in ${what}, which is not known`);
    }
    return value;
}
/**
 * Two different answers to every call of one name depend on order, which the normal form does not keep: refused in a
 * file. What an engine already holds (Podman's own default has such) is told as it is, and evaluated as ambiguous.
 */
function inOneWay(rules) {
    const answers = new Map();
    for (const rule of rules) {
        if (rule.args.length > 0)
            continue;
        const key = sortKey(rule);
        if ((answers.get(rule.name) ?? key) !== key)
            throw invalid(`answers "${rule.name}" in two ways`);
        answers.set(rule.name, key);
    }
    return rules;
}
/** Sorted and without repetitions, so that equal filters have equal texts. */
function sorted(rules) {
    const byText = new Map(rules.map((rule) => [sortKey(rule), rule]));
    return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}
function sortKey(rule) {
    const args = rule.args.map((argument) => [argument.index, argument.op, argument.value, argument.valueTwo]);
    return JSON.stringify([rule.name, rule.action, rule.errno, args]);
}
function shown(value) {
    if (value instanceof Map)
        return 'an object';
    return (0,errors/* printable */.g)(typeof value === 'string' ? `"${value}"` : String(value), 60);
}
function invalid(what) {
    return new errors/* AttestationError */.L('usage', 'profile-invalid', `The seccomp profile ${what}.`, 'Correct the profile; docs/seccomp.md says which form is taken, and the two profiles in seccomp/ are examples.');
}

;// CONCATENATED MODULE: ./build/src/seccomp/profile.js






/**
 * Reads a seccomp profile as Docker and Podman take it with `--security-opt seccomp=FILE`, and as `docker inspect`
 * gives it back (the same text without blanks). `architecture` is needed only for a profile with `archMap`, which
 * engines resolve by the machine they run on.
 *
 * @throws AttestationError `profile-invalid` for what is no profile, and for what cannot be brought to one form that
 *   means the same to both engines and both runtimes
 */
function parseProfile(text, architecture) {
    return PARSERS[architecture ?? 'any'](text);
}
/** A fleet has few profiles, and of 8 to 30 kB each. */
const REMEMBERED = { texts: 32, length: 65_536 };
const PARSERS = {
    x86_64: (0,remember/* rememberTexts */.q)(REMEMBERED, (text) => (0,shared/* share */.uM)(normalise_normalise(parseExactJson(text), 'file', 'x86_64'))),
    aarch64: (0,remember/* rememberTexts */.q)(REMEMBERED, (text) => (0,shared/* share */.uM)(normalise_normalise(parseExactJson(text), 'file', 'aarch64'))),
    any: (0,remember/* rememberTexts */.q)(REMEMBERED, (text) => (0,shared/* share */.uM)(normalise_normalise(parseExactJson(text), 'file'))),
};
/**
 * Reads `linux.seccomp` of an OCI runtime config (Podman writes one at `podman init`, `OCIConfigPath`). Of a value
 * that went through `JSON.parse` a number above 2^53 is refused, since it may have been rounded: use
 * {@link parseOciConfig} on the file's text.
 *
 * @throws AttestationError `profile-invalid`, as {@link parseProfile}
 */
function normaliseOci(value) {
    return normalise(fromPlain(value), 'oci');
}
/**
 * Reads the filter out of the text of a whole OCI runtime config, every digit kept; `null` if the container has no
 * filter at all.
 *
 * @throws AttestationError `profile-invalid`, as {@link parseProfile}
 */
function parseOciConfig(text) {
    const seccomp = member(member(parseExactJson(text), 'linux'), 'seccomp');
    return seccomp === null ? null : normalise_normalise(seccomp, 'oci');
}
/** Whether two profiles are the same filter, rule by rule. */
function sameProfile(a, b) {
    return isSameAs(a)(b);
}
/** What many bundles hold is compared once with each profile. */
const isSameAs = (0,shared/* oncePerShared */.CF)((a) => (0,shared/* oncePerShared */.CF)((b) => same(a, b)));
function same(a, b) {
    return (a.default_action === b.default_action &&
        a.default_errno === b.default_errno &&
        allSame(a.architectures, b.architectures, (one, other) => one === other) &&
        allSame(a.rules, b.rules, sameRule));
}
function sameRule(a, b) {
    return (a.name === b.name && a.action === b.action && a.errno === b.errno && allSame(a.args, b.args, sameArgument));
}
function sameArgument(a, b) {
    return a.index === b.index && a.op === b.op && a.value === b.value && a.valueTwo === b.valueTwo;
}
function allSame(a, b, same) {
    if (a.length !== b.length)
        return false;
    for (const [index, one] of a.entries()) {
        const other = b[index];
        if (other === undefined || !same(one, other))
            return false;
    }
    return true;
}
/** Of a profile's one form: equal filters have equal digests. */
const profileDigest = (0,remember/* oncePer */.P)((profile) => (0,digest/* sha256Of */.B)(canonical(profile)));
function canonical(profile) {
    return JSON.stringify([
        profile.default_action,
        profile.default_errno,
        profile.architectures,
        profile.rules.map((rule) => [
            rule.name,
            rule.action,
            rule.errno,
            rule.args.map((argument) => [argument.index, argument.op, argument.value, argument.valueTwo]),
        ]),
    ]);
}
function member(value, key) {
    return value instanceof Map ? (value.get(key) ?? null) : null;
}
function fromPlain(value) {
    switch (typeof value) {
        case 'string':
        case 'boolean':
        case 'bigint':
            return value;
        case 'number':
            if (!Number.isInteger(value))
                return value;
            if (Number.isSafeInteger(value))
                return BigInt(value);
            throw rounded(value);
        case 'object':
            if (value === null)
                return null;
            if (Array.isArray(value))
                return value.map(fromPlain);
            return new Map(Object.entries(value).map(([key, inner]) => [key, fromPlain(inner)]));
        default:
            return null;
    }
}
function rounded(value) {
    return new AttestationError('usage', 'profile-invalid', `The seccomp profile holds ${printable(String(value))}, which may have been rounded.`, 'Read the OCI config from its text, so that 64-bit values keep their digits.');
}


/***/ })

};
