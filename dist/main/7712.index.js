export const id = 7712;
export const ids = [7712];
export const modules = {

/***/ 11455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   iv: () => (/* binding */ sha256InPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const SHA256 = /^sha256:[0-9a-f]{64}$/;
/** The digest of exactly these bytes. Digests are of file bytes, never of re-serialised objects (contract §5). */
function sha256Of(bytes) {
    return `sha256:${hexOf(bytes)}`;
}
/** In one step, which the first releases of Node 20 do not have. */
function hexOf(bytes) {
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash?.('sha256', bytes, 'hex') ?? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
}
/** The digest of bytes that come in pieces. */
function sha256InPieces() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    return { add: (bytes) => hash.update(bytes), digest: () => `sha256:${hash.digest('hex')}` };
}
/** Whether a text is a digest in the one form that this project writes and reads. */
function isSha256(text) {
    return typeof text === 'string' && SHA256.test(text);
}


/***/ }),

/***/ 98461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ JsonError),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dQ: () => (/* binding */ parseJsonBytes),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   lQ: () => (/* binding */ parseExactJson),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(596);

/** A rejected text. The message is the end of a sentence and holds no part of the text. */
class JsonError extends Error {
    fault;
    constructor(fault, message) {
        super(message);
        this.fault = fault;
    }
}
/**
 * Parses JSON (RFC 8259) that a hostile author may have written. It rejects what JSON.parse accepts and other readers
 * understand differently: a member named twice (also when spelled with escapes), `__proto__`, unpaired surrogates, and
 * numbers that become infinite. It stops at the first excess over a limit, before it spends memory on the rest.
 *
 * @throws JsonError
 */
function parseJson(text, limits) {
    return new Reader(text, limits, finite).document();
}
/**
 * Parses the bytes of a JSON text: UTF-8 without a byte order mark, then as {@link parseJson}.
 *
 * @throws JsonError
 */
function parseJsonBytes(bytes, limits) {
    const text = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(bytes);
    if (text === null)
        throw new JsonError('not-json', 'it is not UTF-8 text without byte order mark');
    return parseJson(text, limits);
}
/** Returns a value's members if it is an object; null otherwise. */
function membersOf(value) {
    return typeof value === 'object' && value !== null && !isList(value) ? value : null;
}
/** Returns a value's items if it is a list; null otherwise. */
function listOf(value) {
    return isList(value) ? value : null;
}
/** Returns a value's items if it is a list of strings; null otherwise. */
function stringsOf(value) {
    return isList(value) && value.every((item) => typeof item === 'string') ? value : null;
}
function isList(value) {
    return Array.isArray(value);
}
/**
 * Parses JSON as {@link parseJson} does, and keeps all digits of integers: they are `bigint`, because a 64-bit value
 * would be rounded.
 *
 * @throws JsonError
 */
function parseExactJson(text, limits) {
    return new Reader(text, limits, exact).document();
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WHOLE_NUMBER = /^-?\d+$/;
function finite(source) {
    const value = Number(source);
    if (!Number.isFinite(value))
        throw new JsonError('ambiguous', 'it holds a number that is too great');
    return value;
}
function exact(source) {
    return WHOLE_NUMBER.test(source) ? BigInt(source) : finite(source);
}
/** JSON's own characters (RFC 8259, 2 and 7). */
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const [BLANK, TAB, NEW_LINE, RETURN] = [0x20, 0x09, 0x0a, 0x0d];
const [LETTER_T, LETTER_F, LETTER_N] = [0x74, 0x66, 0x6e];
/** From this length on, the JavaScript engine's own code reads a string without an escape. */
const LONG = 256;
class Reader {
    text;
    limits;
    numberOf;
    at = 0;
    depth = 0;
    values = 0;
    constructor(text, limits, numberOf) {
        this.text = text;
        this.limits = { values: Number.POSITIVE_INFINITY, ...limits };
        this.numberOf = numberOf;
    }
    document() {
        const { characters } = this.limits;
        if (this.text.length > characters)
            throw tooLarge(`it is longer than ${characters} characters`);
        if (!this.text.isWellFormed())
            throw unpaired();
        const value = this.value();
        this.skipBlanks();
        if (this.at < this.text.length)
            throw notJson();
        return value;
    }
    value() {
        this.skipBlanks();
        switch (this.text.charCodeAt(this.at)) {
            case QUOTE:
                return this.string();
            case OPEN_OBJECT:
                return this.object();
            case OPEN_LIST:
                return this.list();
            case LETTER_T:
                return this.word('true', true);
            case LETTER_F:
                return this.word('false', false);
            case LETTER_N:
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    object() {
        const members = {};
        this.open();
        if (!this.takes(CLOSE_OBJECT)) {
            do {
                this.skipBlanks();
                const name = this.string();
                if (name === '__proto__')
                    throw new JsonError('ambiguous', 'it has a member named __proto__');
                if (Object.hasOwn(members, name))
                    throw new JsonError('ambiguous', 'it names a member twice');
                this.expect(COLON);
                this.count();
                members[name] = this.value();
            } while (this.separated());
            this.expect(CLOSE_OBJECT);
        }
        this.depth -= 1;
        return members;
    }
    list() {
        const items = [];
        this.open();
        if (!this.takes(CLOSE_LIST)) {
            do
                items.push(this.value());
            while (this.separated());
            this.expect(CLOSE_LIST);
        }
        this.depth -= 1;
        return items;
    }
    open() {
        this.at += 1;
        this.count();
        this.depth += 1;
        if (this.depth > this.limits.depth)
            throw tooLarge(`it is nested deeper than ${this.limits.depth}`);
    }
    separated() {
        if (!this.takes(COMMA))
            return false;
        this.count();
        return true;
    }
    count() {
        this.values += 1;
        if (this.values > this.limits.values)
            throw tooLarge(`it holds more than ${this.limits.values} values`);
    }
    string() {
        const { text, at } = this;
        if (text.charCodeAt(at) !== QUOTE)
            throw notJson();
        const quote = text.indexOf('"', at + 1);
        // Base64 is not read character by character.
        if (quote - at > LONG && !text.slice(at, quote).includes('\\'))
            return this.decoded(quote + 1);
        for (let end = at + 1; end < text.length; end += 1) {
            const code = text.charCodeAt(end);
            if (code === QUOTE) {
                this.at = end + 1;
                return text.slice(at + 1, end);
            }
            if (code === BACKSLASH)
                return this.decoded(endOfString(text, end));
            if (code < BLANK)
                throw notJson();
        }
        throw notJson();
    }
    /** Returns the string that ends there, decoded by the JavaScript engine's own code. */
    decoded(end) {
        let value;
        try {
            value = String(JSON.parse(this.text.slice(this.at, end)));
        }
        catch {
            throw notJson();
        }
        if (!value.isWellFormed())
            throw unpaired();
        this.at = end;
        return value;
    }
    number() {
        NUMBER.lastIndex = this.at;
        const source = NUMBER.exec(this.text)?.[0];
        if (source === undefined)
            throw notJson();
        this.at += source.length;
        return this.numberOf(source);
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.at))
            throw notJson();
        this.at += word.length;
        return value;
    }
    expect(mark) {
        if (!this.takes(mark))
            throw notJson();
    }
    takes(mark) {
        this.skipBlanks();
        if (this.text.charCodeAt(this.at) !== mark)
            return false;
        this.at += 1;
        return true;
    }
    skipBlanks() {
        const { text } = this;
        let { at } = this;
        for (;; at += 1) {
            const code = text.charCodeAt(at);
            if (code !== BLANK && code !== NEW_LINE && code !== TAB && code !== RETURN)
                break;
        }
        this.at = at;
    }
}
/**
 * Returns where a string ends, its closing quote included; `from` is a position in it that is not part of an escape.
 */
function endOfString(text, from) {
    for (let at = from; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return at + 1;
        if (code === BACKSLASH)
            at += 1;
    }
    throw notJson();
}
function notJson() {
    return new JsonError('not-json', 'it is not JSON');
}
function tooLarge(message) {
    return new JsonError('too-large', message);
}
function unpaired() {
    return new JsonError('ambiguous', 'it holds an unpaired surrogate');
}


/***/ }),

/***/ 95123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ oncePer),
/* harmony export */   qV: () => (/* binding */ rememberTexts),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
/**
 * Returns a pure function of an immutable value that computes each result once. The result is forgotten with the value.
 */
function oncePer(work) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before.result;
        const result = work(key);
        known.set(key, { result });
        return result;
    };
}
/**
 * Returns a pure function of a text that remembers its latest results: evidence of a fleet repeats a few texts again
 * and again. The whole text is the key, so that only the same text gets its result; a call that throws is not
 * remembered.
 */
function rememberTexts({ texts, length }, work) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before.result;
        const result = work(text);
        if (text.length > length)
            return result;
        const [oldest] = known.keys();
        if (known.size >= texts && oldest !== undefined)
            known.delete(oldest);
        known.set(text, { result });
        return result;
    };
}
const shared = new WeakSet();
/** Freezes a plain value, however deep, so that many can share it: a fact that was computed from it once stays true. */
function share(value) {
    if (shared.has(value))
        return value;
    for (const member of Object.values(value))
        if (typeof member === 'object' && member !== null)
            share(member);
    shared.add(Object.freeze(value));
    return value;
}
/** Returns whether a value is shared, and so can no longer change. */
function isShared(value) {
    return typeof value === 'object' && value !== null && shared.has(value);
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Returns bytes as text if they are UTF-8 without a byte order mark; null otherwise. */
function decodeUtf8(bytes) {
    try {
        const text = UTF_8.decode(bytes);
        return text.startsWith('\uFEFF') ? null : text;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 11077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ENGINE_RULES)
/* harmony export */ });
/** The rules of each engine. Measured with the releases of docs/venues.md. */
const ENGINE_RULES = {
    docker: {
        // Docker does not accept such an option for a folder.
        tightOutput: false,
        mapsRootlessUser: false,
        engineFile: (containerId, name) => ['containers', containerId, name],
    },
    podman: {
        tightOutput: true,
        mapsRootlessUser: true,
        engineFile: (containerId, name, parts) => {
            const driver = parts.at(-4) ?? '';
            return /^[a-z]+-containers$/.test(driver) ? [driver, containerId, 'userdata', name] : null;
        },
    },
};


/***/ }),

/***/ 80105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ENV_VALUE),
/* harmony export */   W: () => (/* binding */ MAX_DIFFERING)
/* harmony export */ });
/** More differences than engines make themselves (probes/inventory/root.ts). */
const MAX_DIFFERING = 50;
/** What precedes a variable's name in {@link ImageConfigFacts} `unknown` if its value is not a usual one. */
const ENV_VALUE = 'config.Env.';


/***/ }),

/***/ 28557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ canonicalEntry),
/* harmony export */   aW: () => (/* binding */ payloadFiles),
/* harmony export */   hb: () => (/* binding */ whyNotStarted),
/* harmony export */   u0: () => (/* binding */ findConfig),
/* harmony export */   wk: () => (/* binding */ findAdds)
/* harmony export */ });
/* unused harmony exports entryDigest, lsState */
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80105);



/** Where the payload lives in every image (contract §2). */
const PAYLOAD = '/app';
/** Where an image may add files without a pin. */
const HOMES = [PAYLOAD, '/root', '/data'];
/** The run mounts over these: an empty folder there decides nothing. */
const MOUNTED = ['/in', '/out', '/tmp'];
/**
 * Engines mount their own files over these, in a RUN and in a container. Podman's builder leaves an empty file in the
 * image where it mounted one (buildah run_common.go, cleanableDestinationListFromMounts), with the mode that the OCI
 * runtime set. Podman's containers without a network have no resolv.conf of their own; an empty one means the same as
 * none (resolv.conf(5)).
 */
const MOUNTED_FILES = ['/etc/hostname', '/etc/hosts', '/etc/resolv.conf'];
/** Of runc 1.1.15 and of crun 1.21. An empty file is not a program in any mode (execve(2), ENOEXEC). */
const MOUNTED_FILE_MODES = [0o644, 0o700];
/**
 * Variables that loader, interpreter and proxies do not read. HOME is not one: Python looks there for `usercustomize`.
 * Their values do not affect anything that a probe or the payload's digest depends on.
 */
const ENV_KEYS = new Set([
    'PATH',
    'LANG',
    'LC_ALL',
    'LC_CTYPE',
    'TZ',
    'TERM',
    'SSL_CERT_FILE',
    'container',
]);
/** Options of Python that only remove something or change output; each precedes the payload's own path. */
const INTERPRETER_OPTION = /^-[bBEIOPsSu]+$/;
/** The greatest id that runc and crun accept. */
const MAX_ID = 2 ** 31 - 1;
/** The one form in which an entry is hashed: its members in this order, without blanks. */
function canonicalEntry(entry) {
    const { path, type, mode, uid, gid, size, sha256, target, xattrs, program } = entry;
    return JSON.stringify({ path, type, mode, uid, gid, size, sha256, target, xattrs, program });
}
function entryDigest(entry) {
    return (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(canonicalEntry(entry));
}
/**
 * Returns the entries above the base that are not on the positive list of contract §2.1, in the facts' order; a pin
 * waives one.
 */
function findAdds(facts) {
    const writer = writerOf(facts.config.user);
    return facts.added.flatMap((entry) => {
        const why = whyNot(entry, facts, writer);
        return why === null
            ? []
            : [{ path: entry.path, why, entry: entryDigest(entry), file: entry.sha256, program: isProgram(entry) }];
    });
}
function isProgram({ type, program, mode }) {
    return type === 'file' && (program !== 'none' || (mode & 0o111) !== 0);
}
function writerOf(user) {
    const group = /^\d+:(\d{1,10})$/.exec(user)?.[1];
    return { groupRoot: group === undefined || Number(group) === 0 };
}
/** Null if the entry is on the positive list. */
function whyNot(entry, facts, writer) {
    switch (entry.type) {
        case 'folder':
            return folderFault(entry, writer);
        case 'file':
            return isEntrypoint(entry, facts) ? entrypointFault(entry, writer) : fileFault(entry, writer);
        case 'symbolic-link':
            return `is a symbolic link to ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(entry.target)}`;
        case 'removed':
            return 'is removed by a whiteout or an entry above it';
        case 'emptied':
            return 'is emptied by an opaque whiteout';
    }
}
function folderFault(entry, writer) {
    if (entry.xattrs.length > 0)
        return 'has extended attributes';
    if ((entry.mode & 0o6000) !== 0)
        return 'is setuid or setgid';
    if (MOUNTED.includes(entry.path))
        return null;
    // An image from scratch has no other root.
    if (entry.path !== '/' && !isInHome(entry.path))
        return `is not in ${HOMES.join(', ')}`;
    return ownerFault(entry, writer);
}
function fileFault(entry, writer) {
    if (isLeftByRun(entry))
        return null;
    if (!isBelowHome(entry.path))
        return `is not in ${HOMES.join(', ')}`;
    if ((entry.mode & 0o6000) !== 0)
        return 'is setuid or setgid';
    if (entry.xattrs.length > 0)
        return 'has extended attributes';
    if ((entry.mode & 0o1111) !== 0)
        return 'has an execute bit';
    if (entry.program === 'elf')
        return 'is an ELF';
    if (entry.program === 'script')
        return 'is a script with #!';
    return ownerFault(entry, writer);
}
/** What a RUN leaves where the builder mounted a file: exactly that, and nothing with content. */
function isLeftByRun({ path, mode, uid, gid, size, xattrs }) {
    const isPlain = uid === 0 && gid === 0 && size === 0 && xattrs.length === 0;
    return isPlain && MOUNTED_FILES.includes(path) && MOUNTED_FILE_MODES.includes(mode);
}
/**
 * The one file that may be executable: an ELF of the payload's, named by the entrypoint itself and not through a link.
 */
function isEntrypoint({ path, program }, { config, interpreter }) {
    const isNamed = path === interpreter && path === config.entrypoint[0];
    return isNamed && program === 'elf' && path.startsWith(`${PAYLOAD}/`);
}
function entrypointFault(entry, writer) {
    if ((entry.mode & 0o7000) !== 0)
        return 'is setuid, setgid or sticky';
    if (entry.xattrs.length > 0)
        return 'has extended attributes';
    return ownerFault(entry, writer);
}
function ownerFault({ mode, uid, gid }, writer) {
    if (uid !== 0)
        return `belongs to user ${uid}`;
    if ((mode & 0o002) !== 0)
        return 'is writable for every user';
    if ((mode & 0o020) !== 0 && (gid !== 0 || writer.groupRoot))
        return `is writable for group ${gid}`;
    return gid === 0 ? null : `belongs to group ${gid}`;
}
function isInHome(path) {
    return HOMES.some((home) => path === home) || isBelowHome(path);
}
function isBelowHome(path) {
    return HOMES.some((home) => path.startsWith(`${home}/`));
}
/** Returns the members of the image's config that are not on the positive list of contract §2.1. */
function findConfig(facts) {
    const { config } = facts;
    const findings = [];
    const find = (what, why) => findings.push({ what, why });
    if (!isPlainUser(config.user))
        find('User', 'is not a number above 0');
    const entrypoint = entrypointConfigFault(facts);
    if (entrypoint !== null)
        find('Entrypoint', entrypoint);
    if (config.working_folder !== '' && !isPlainPath(config.working_folder))
        find('WorkingDir', 'is not an absolute path without . and ..');
    for (const key of config.env_keys)
        if (!ENV_KEYS.has(key))
            find(`Env.${key}`, 'is not one of the variables that an image may set');
    for (const volume of config.volumes)
        find('Volumes', `names ${volume}`);
    if (config.onbuild.length > 0)
        find('OnBuild', 'runs in every build on top of the image');
    if (config.healthcheck)
        find('Healthcheck', 'is a second program');
    if (config.shell)
        find('Shell', 'names a shell');
    for (const name of config.unknown)
        find(name, name.startsWith(_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ENV_VALUE */ .A)
            ? 'has an unusual value, and no record holds values'
            : 'is not known to this program');
    return findings;
}
/** Absolute and as it is: what a runtime makes of `.`, `..` or `//` would be another path. */
function isPlainPath(path) {
    const [root, ...names] = path.split('/');
    if (names.at(-1) === '')
        names.pop();
    return root === '' && names.every((name) => !['', '.', '..'].includes(name));
}
/** runc reads a name of digits as a number, and numbers only up to 2^31 - 1. */
function isPlainUser(user) {
    const [, uid = '', gid = '0'] = /^([1-9]\d{0,9})(?::(0|[1-9]\d{0,9}))?$/.exec(user) ?? [];
    return uid !== '' && Number(uid) <= MAX_ID && Number(gid) <= MAX_ID;
}
/** Returns why an image cannot start at all; null if it has a program to start, whether or not that may be one. */
function whyNotStarted(facts) {
    return facts.interpreter === '' ? entrypointConfigFault(facts) : null;
}
/**
 * Returns why the container starts something other than the payload: it must start an ELF of the payload's, or an
 * interpreter of the base with a path of the payload's. Otherwise the payload's digest would not cover what runs
 * (`python3 -c …`, `python3 /data/x.py`).
 */
function entrypointConfigFault({ config, interpreter, added, executables }) {
    const [first, ...rest] = config.entrypoint;
    if (first === undefined)
        return 'is missing';
    if (!first.startsWith('/'))
        return 'does not begin with an absolute path';
    if (interpreter === '')
        return 'does not lead to a file of the image';
    const own = added.find(({ path, type }) => path === interpreter && type === 'file');
    if (own !== undefined)
        return isElfPayload(own) && first === interpreter
            ? null
            : `leads to ${interpreter}, which the base does not have and is not an ELF in ${PAYLOAD}`;
    if (!executables.some(({ path, from }) => path === interpreter && from === 'base'))
        return `leads to ${interpreter}, which cannot be executed`;
    return payloadWordFault([...rest, ...config.command]);
}
function isElfPayload({ path, program, mode }) {
    return path.startsWith(`${PAYLOAD}/`) && program === 'elf' && (mode & 0o111) !== 0;
}
function payloadWordFault(words) {
    const word = words.find((each) => !INTERPRETER_OPTION.test(each));
    if (word === undefined)
        return 'does not give the interpreter a file to run';
    const parts = word.split('/').slice(1);
    const plain = word.startsWith(`${PAYLOAD}/`) && !parts.some((part) => ['', '.', '..'].includes(part));
    return plain ? null : `has the interpreter run ${word}, which is not a file in ${PAYLOAD}`;
}
/** What PR-EXEC-1 depends on: whether anything could be at /bin/ls in a container of this image. */
function lsState({ ls }) {
    return ls === '' ? 'absent' : 'present';
}
/** The files whose digest is the payload's: every regular file in /app above the base, sorted by path. */
function payloadFiles({ added }) {
    return added.flatMap(({ path, type, sha256 }) => type === 'file' && sha256 !== null && path.startsWith(`${PAYLOAD}/`) ? [{ path, sha256 }] : []);
}


/***/ }),

/***/ 27026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rootMatches),
/* harmony export */   r: () => (/* binding */ isOwnCgroup)
/* harmony export */ });
/* harmony import */ var _engine_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11077);

/**
 * What crun 1.28 covers a folder with: one empty folder for all containers, in its own folder of /run, or of the user's
 * runtime folder. Older ones and runc make a tmpfs for each.
 */
const CRUN_EMPTY = '/crun/.empty-directory';
const CONTAINER_ID = /^[0-9a-f]{64}$/;
/**
 * Whether field 4 of a mount is what its rule requires. Destination, type and flags alone do not decide it (facts:
 * engines).
 */
function rootMatches(rule, mountCase) {
    const { mount, context } = mountCase;
    switch (rule.kind) {
        case 'whole':
            return mount.root === '/';
        case 'own-name':
            return mount.root === `/${lastOf(mount.destination)}`;
        case 'null-device':
            return mount.root === '/null' && isOfDev(mountCase);
        case 'empty-folder':
            return mount.root === '/' || mount.root === CRUN_EMPTY;
        case 'run-folder':
            return endsWithFolder(mount.root, rule.folder === 'input' ? context.input : context.output);
        case 'engine-file':
            return isEngineFile(mountCase);
        case 'cgroup':
            return mount.root === '/' || isOwnCgroup(mount.root, context.containerId);
    }
}
/**
 * A mask's node is the kernel's own (devtmpfs), or the runtime made it in this container's /dev: the same file system.
 * A file called `null` on any other tmpfs is an ordinary file.
 */
function isOfDev({ mount, table }) {
    if (mount.type === 'devtmpfs')
        return true;
    return table.some(({ destination, device, type }) => destination === '/dev' && type === 'tmpfs' && device === mount.device);
}
/**
 * Field 4 is the path inside its file system, so only its end is known: the folder and the run's own folder above it,
 * whose name is new for each run.
 */
function endsWithFolder(root, folder) {
    const names = folder.split('/').filter((name) => name !== '');
    return names.length >= 2 && root.endsWith(`/${names.slice(-2).join('/')}`);
}
/** The engine's own folder for this container's files; its storage may be on any file system, below any path. */
function isEngineFile({ mount, context }) {
    if (!CONTAINER_ID.test(context.containerId))
        return false;
    const name = lastOf(mount.destination);
    const parts = mount.root.split('/');
    const tail = _engine_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGINE_RULES */ .N[context.engine].engineFile(context.containerId, name, parts);
    if (tail === null || parts.slice(-tail.length).join('/') !== tail.join('/'))
        return false;
    // If the engine names its file of that name, it must be this one.
    const reported = context.engineFiles.filter((file) => lastOf(file) === name);
    return reported.length === 0 || reported.some((file) => file.endsWith(`/${tail.join('/')}`));
}
/** Whether a control group is a container's, by its path: Docker, systemd's scopes, Podman. */
function isOwnCgroup(root, containerId) {
    if (!CONTAINER_ID.test(containerId))
        return false;
    const names = [
        containerId,
        `docker-${containerId}.scope`,
        `libpod-${containerId}`,
        `libpod-${containerId}.scope`,
    ];
    const parts = root.split('/');
    return (names.includes(parts.at(-1) ?? '') || (parts.at(-1) === 'container' && names.includes(parts.at(-2) ?? '')));
}
function lastOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ })

};
