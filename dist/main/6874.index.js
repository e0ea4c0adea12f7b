export const id = 6874;
export const ids = [6874];
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
function sha256Of(bytes) {
    return `sha256:${hexOf(bytes)}`;
}
function hexOf(bytes) {
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash?.('sha256', bytes, 'hex') ?? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
}
function sha256InPieces() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    return { add: (bytes) => hash.update(bytes), digest: () => `sha256:${hash.digest('hex')}` };
}
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

const MOST_VALUES = 200_000;
class JsonError extends Error {
    fault;
    constructor(fault, message) {
        super(message);
        this.fault = fault;
    }
}
function parseJson(text, limits) {
    return new Reader(text, limits, finite).document();
}
function parseJsonBytes(bytes, limits) {
    const text = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(bytes);
    if (text === null)
        throw new JsonError('not-json', 'it is not UTF-8 text without byte order mark');
    return parseJson(text, limits);
}
function membersOf(value) {
    return typeof value === 'object' && value !== null && !isList(value) ? value : null;
}
function listOf(value) {
    return isList(value) ? value : null;
}
function stringsOf(value) {
    return isList(value) && value.every((item) => typeof item === 'string') ? value : null;
}
function isList(value) {
    return Array.isArray(value);
}
function parseExactJson(text, limits) {
    return new Reader(text, limits, exact).document();
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WHOLE_NUMBER = /^(?:0|-?[1-9]\d*)$/;
function finite(source) {
    const value = Number(source);
    if (!Number.isFinite(value))
        throw new JsonError('ambiguous', 'it holds a number that is too great');
    return value;
}
function exact(source) {
    return WHOLE_NUMBER.test(source) ? BigInt(source) : finite(source);
}
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const [BLANK, TAB, NEW_LINE, RETURN] = [0x20, 0x09, 0x0a, 0x0d];
const [LETTER_T, LETTER_F, LETTER_N] = [0x74, 0x66, 0x6e];
const LONG = 256;
const SHORT = 12;
class Reader {
    text;
    limits;
    numberOf;
    at = 0;
    depth = 0;
    values = 0;
    constructor(text, limits, numberOf) {
        this.text = text;
        this.limits = { values: MOST_VALUES, ...limits };
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
        if (quote - at > LONG && !text.slice(at, quote).includes('\\'))
            return this.decoded(quote + 1);
        for (let end = at + 1; end < text.length; end += 1) {
            const code = text.charCodeAt(end);
            if (code === QUOTE)
                return end - at > SHORT ? this.decoded(end + 1) : this.undecoded(end);
            if (code === BACKSLASH)
                return this.decoded(endOfString(text, end));
            if (code < BLANK)
                throw notJson();
        }
        throw notJson();
    }
    undecoded(end) {
        const value = this.text.slice(this.at + 1, end);
        this.at = end + 1;
        return value;
    }
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

/***/ 72587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yM: () => (/* binding */ isShared),
  Pu: () => (/* binding */ oncePer),
  qV: () => (/* binding */ rememberTexts),
  uM: () => (/* binding */ share)
});

;// CONCATENATED MODULE: ./build/src/foundation/own-text.js
function ownText(text) {
    return String(JSON.parse(JSON.stringify(text)));
}

;// CONCATENATED MODULE: ./build/src/foundation/memoize.js

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
function rememberTexts({ texts, length }, work) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before.result;
        if (text.length > length)
            return work(text);
        const own = ownText(text);
        const result = work(own);
        const [oldest] = known.keys();
        if (known.size >= texts && oldest !== undefined)
            known.delete(oldest);
        known.set(own, { result });
        return result;
    };
}
const shared = new WeakSet();
function share(value) {
    if (shared.has(value))
        return value;
    for (const member of Object.values(value))
        if (typeof member === 'object' && member !== null)
            share(member);
    shared.add(Object.freeze(value));
    return value;
}
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
const ENGINE_RULES = {
    docker: {
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
const MAX_DIFFERING = 50;
const ENV_VALUE = 'config.Env.';


/***/ }),

/***/ 6480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fileGiven)
/* harmony export */ });
const PYTHON_FLAG = /^-[bBdEIOPqsSuv]+$/;
const PYTHON = /^python3(?:\.\d+)?$/;
const RUNS_FIRST_WORD = /^(?:node|perl|ruby|php|lua|tclsh|julia|sh|ash|bash|dash|ksh|zsh)(?:\d+(?:\.\d+)*)?$/;
const MANY_PROGRAMS = 'busybox';
function fileGiven(interpreter, calledBy, words) {
    const file = lastPart(interpreter);
    const name = file === MANY_PROGRAMS ? lastPart(calledBy) : file;
    const rest = PYTHON.test(name) ? words.slice(flagsIn(words)) : words;
    if (!PYTHON.test(name) && !RUNS_FIRST_WORD.test(name))
        return { fault: `starts ${interpreter}, which is not a known interpreter` };
    const [path, ...more] = rest;
    return path === undefined
        ? { fault: 'does not give the interpreter a file to run' }
        : { path, words: more };
}
function lastPart(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function flagsIn(words) {
    const first = words.findIndex((word) => !PYTHON_FLAG.test(word));
    return first < 0 ? words.length : first;
}


/***/ }),

/***/ 28557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ canonicalEntry),
/* harmony export */   U0: () => (/* binding */ isLeftByRun),
/* harmony export */   aW: () => (/* binding */ payloadFiles),
/* harmony export */   c2: () => (/* binding */ entryDigest),
/* harmony export */   hb: () => (/* binding */ whyNotStarted),
/* harmony export */   sT: () => (/* binding */ isOfEveryImage),
/* harmony export */   tC: () => (/* binding */ isMountedOver),
/* harmony export */   u0: () => (/* binding */ findConfig),
/* harmony export */   wk: () => (/* binding */ findAdds)
/* harmony export */ });
/* unused harmony export lsState */
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80105);
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6480);




const PAYLOAD = '/app';
const HOMES = [PAYLOAD, '/root', '/data'];
const MOUNTED = ['/in', '/out', '/tmp'];
const MOUNTED_FILES = ['/etc/hostname', '/etc/hosts', '/etc/resolv.conf'];
const MOUNTED_FILE_MODES = [0o644, 0o700];
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
const MAX_ID = 2 ** 31 - 1;
function canonicalEntry(entry) {
    const { path, type, mode, uid, gid, size, sha256, target, xattrs, program } = entry;
    return JSON.stringify({ path, type, mode, uid, gid, size, sha256, target, xattrs, program });
}
function entryDigest(entry) {
    return (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(canonicalEntry(entry));
}
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
function whyNot(entry, facts, writer) {
    switch (entry.type) {
        case 'folder':
            return folderFault(entry, writer);
        case 'file':
            return isEntrypoint(entry, facts) ? entrypointFault(entry, writer) : fileFault(entry, writer);
        case 'symbolic-link':
            return `is a symbolic link to ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(entry.target)}`;
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
function isLeftByRun({ path, mode, uid, gid, size, xattrs }) {
    const isPlain = uid === 0 && gid === 0 && size === 0 && xattrs.length === 0;
    return isPlain && MOUNTED_FILES.includes(path) && MOUNTED_FILE_MODES.includes(mode);
}
function isMountedOver(path) {
    return MOUNTED.includes(path);
}
function isOfEveryImage(path) {
    return path === '/' || path === PAYLOAD;
}
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
function isPlainPath(path) {
    const [root, ...names] = path.split('/');
    if (names.at(-1) === '')
        names.pop();
    return root === '' && names.every((name) => !['', '.', '..'].includes(name));
}
function isPlainUser(user) {
    const [, uid = '', gid = '0'] = /^([1-9]\d{0,9})(?::(0|[1-9]\d{0,9}))?$/.exec(user) ?? [];
    return uid !== '' && Number(uid) <= MAX_ID && Number(gid) <= MAX_ID;
}
function whyNotStarted(facts) {
    return facts.interpreter === '' ? entrypointConfigFault(facts) : null;
}
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
    return payloadFileFault((0,_interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .fileGiven */ .A)(interpreter, first, [...rest, ...config.command]));
}
function isElfPayload({ path, program, mode }) {
    return path.startsWith(`${PAYLOAD}/`) && program === 'elf' && (mode & 0o111) !== 0;
}
function payloadFileFault(given) {
    if ('fault' in given)
        return given.fault;
    const parts = given.path.split('/').slice(1);
    const plain = given.path.startsWith(`${PAYLOAD}/`) && !parts.some((part) => ['', '.', '..'].includes(part));
    return plain ? null : `has the interpreter run ${given.path}, which is not a file in ${PAYLOAD}`;
}
function lsState({ ls }) {
    return ls === '' ? 'absent' : 'present';
}
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
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _engine_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11077);


const CRUN_EMPTY = '/crun/.empty-directory';
const CONTAINER_ID = /^[0-9a-f]{64}$/;
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
function isOfDev({ mount, table }) {
    if (mount.type === 'devtmpfs')
        return true;
    return devDevices(table).has(mount.device);
}
const devDevices = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((table) => new Set(table
    .filter(({ destination, type }) => destination === '/dev' && type === 'tmpfs')
    .map(({ device }) => device)));
function endsWithFolder(root, folder) {
    const names = folder.split('/').filter((name) => name !== '');
    return names.length >= 2 && root.endsWith(`/${names.slice(-2).join('/')}`);
}
function isEngineFile({ mount, context }) {
    if (!CONTAINER_ID.test(context.containerId))
        return false;
    const name = lastOf(mount.destination);
    const parts = mount.root.split('/');
    const tail = _engine_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINE_RULES */ .N[context.engine].engineFile(context.containerId, name, parts);
    if (tail === null || parts.slice(-tail.length).join('/') !== tail.join('/'))
        return false;
    const reported = endsOf(context.engineFiles);
    return !reported(1).has(name) || reported(tail.length).has(tail.join('/'));
}
const endsOf = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((paths) => {
    const known = new Map();
    return (count) => {
        const ends = known.get(count) ?? new Set(paths.flatMap((path) => endOf(path, count)));
        known.set(count, ends);
        return ends;
    };
});
function endOf(path, count) {
    let at = path.length;
    for (let left = count; left > 0; left -= 1) {
        if (at <= 0)
            return [];
        at = path.lastIndexOf('/', at - 1);
    }
    return at === -1 ? [] : [path.slice(at + 1)];
}
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
