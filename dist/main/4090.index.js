export const id = 4090;
export const ids = [4090,1185];
export const modules = {

/***/ 31452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ inOpenRun),
  f: () => (/* binding */ withEngine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/container/helper-container.js
var helper_container = __webpack_require__(13555);
// EXTERNAL MODULE: ./build/src/engine/traits.js + 2 modules
var traits = __webpack_require__(42684);
// EXTERNAL MODULE: ./build/src/foundation/cancelled.js
var cancelled = __webpack_require__(56024);
// EXTERNAL MODULE: ./build/src/foundation/until-aborted.js
var until_aborted = __webpack_require__(94493);
;// CONCATENATED MODULE: ./build/src/container/helper-kill.js



const KILL = `
import glob, os, signal, sys
def has(path):
    try:
        with open(path) as file:
            return sys.argv[1] in file.read()
    except OSError:
        return False
for name in os.listdir("/proc"):
    if name.isdecimal() and (has(f"/proc/{name}/cgroup") or any(map(has, glob.iglob(f"/proc/{name}/task/*/cgroup")))):
        try:
            os.kill(int(name), signal.SIGKILL)
        except OSError:
            pass
`;
const TIME_LIMIT_MS = 30_000;
function helperKill(engine, helper) {
    if (process.getuid?.() === 0 || traits/* ENGINE_TRAITS */.N[engine.name].unshare !== null)
        return undefined;
    return {
        prepare: async (signal) => {
            await (0,until_aborted/* endsSoon */.C_)(signal, Promise.allSettled([helper.image()]));
            (0,cancelled/* refuseCancelled */.qM)(signal);
        },
        kill: async ({ id, user }) => {
            const flags = ['--pid', 'host', '--user', user];
            await helper.run({ flags, script: [KILL, id], timeoutMs: TIME_LIMIT_MS });
        },
    };
}

// EXTERNAL MODULE: ./build/src/container/output-cleaner.js
var output_cleaner = __webpack_require__(22211);
// EXTERNAL MODULE: ./build/src/container/run-folder.js
var run_folder = __webpack_require__(99717);
// EXTERNAL MODULE: ./build/src/container/run-id.js
var run_id = __webpack_require__(54052);
// EXTERNAL MODULE: ./build/src/engine/choose-engine.js + 38 modules
var choose_engine = __webpack_require__(28618);
// EXTERNAL MODULE: ./build/src/foundation/heap.js
var heap = __webpack_require__(71185);
// EXTERNAL MODULE: ./build/src/image/context/looking-time.js
var looking_time = __webpack_require__(82838);
// EXTERNAL MODULE: ./build/src/report/shell-word.js
var shell_word = __webpack_require__(77259);
;// CONCATENATED MODULE: ./build/src/attest/open-run.js










async function inOpenRun(inputs, choices, runContext, work) {
    const { machine, profile } = choices;
    const choice = { ...inputs, allowEndpoint: inputs.allowEngineEndpoint, machine, profileText: profile.text };
    return withEngine(choice, runContext, (open) => work({ ...choices, inputs, runContext, ...open }));
}
async function withEngine(choice, runContext, work) {
    (0,heap.keepNewSpaceSmall)();
    const { progress, environment, workingFolder } = runContext;
    const runId = (0,run_id/* newRunId */.F)();
    runContext.onRunId?.(runId);
    const folder = await (0,run_folder/* makeRunFolder */.GU)(runContext.temporaryFolder, runId, choice.profileText);
    let engine;
    let clean;
    try {
        engine = await (0,choose_engine/* chooseEngine */.m)(choice.engine, {
            environment,
            allowEndpoint: choice.allowEndpoint,
            clientConfig: folder.clientConfig,
            program: choice.engineProgram,
            pullCredentials: choice.pullCredentials && (0,external_node_path_.resolve)(workingFolder, choice.pullCredentials),
            machine: choice.machine,
            onCall: traceCalls(progress),
            watchedRun: runContext.watchedRun,
            signal: runContext.signal,
        });
        const { runtime, facts } = engine;
        const helper = new helper_container/* HelperContainer */.A(engine, runContext, runId, folder.build);
        clean = (0,output_cleaner/* cleanerOf */.i)(engine, helper, runContext.signal);
        progress.stage('engine', `${runtime}, ${facts.oci_runtime}${facts.rootless ? ', rootless' : ''}`);
        return await work({
            runId,
            folder,
            looking: new looking_time/* LookingTime */.Z(),
            engine,
            clean,
            helperKill: helperKill(engine, helper),
        });
    }
    finally {
        await engine?.close();
        if (!(await (0,run_folder/* removeRunFolder */.UG)(folder, clean)))
            progress.note(`The run's folder ${folder.root} holds files of the payload that could not be removed. Remove it as root, or with doctor --clean.`);
    }
}
function traceCalls(progress) {
    const trace = progress.trace?.bind(progress);
    return trace && ((words) => trace(words.map(shell_word/* shellWord */.r).join(' ')));
}


/***/ }),

/***/ 54247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ prepareImage),
  r: () => (/* binding */ referenceImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/container/run-folder.js
var run_folder = __webpack_require__(99717);
// EXTERNAL MODULE: ./build/src/container/run-id.js
var run_id = __webpack_require__(54052);
// EXTERNAL MODULE: ./build/src/engine/labels.js
var labels = __webpack_require__(83317);
// EXTERNAL MODULE: ./build/src/engine/made-images.js
var made_images = __webpack_require__(34774);
// EXTERNAL MODULE: ./build/src/evidence/release-image.js
var release_image = __webpack_require__(53954);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var foundation_digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/image/base-image.js + 1 modules
var base_image = __webpack_require__(69402);
// EXTERNAL MODULE: ./build/src/image/build/build.js + 11 modules
var build = __webpack_require__(37906);
// EXTERNAL MODULE: ./build/src/image/build/choose-workspace.js
var choose_workspace = __webpack_require__(23603);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
// EXTERNAL MODULE: ./build/src/image/dockerfile/read-dockerfile.js
var read_dockerfile = __webpack_require__(98927);
;// CONCATENATED MODULE: ./build/src/image/context/context-counts.js

const CONTEXT_LIMITS = {
    entries: 20_000,
    paths: 4 * 1024 * 1024,
    bytes: 128 * 1024 * 1024,
    depth: 64,
    listed: 250_000,
};
const NAMES_OF_A_FOLDER = 20;
class ContextCounts {
    limits;
    entries = 0;
    paths = 0;
    listed = 0;
    looked = 0;
    constructor(limits) {
        this.limits = limits;
    }
    refuseDeeper(depth) {
        if (depth > this.limits.depth)
            throw contextTooLarge(`is deeper than ${this.limits.depth} folders`);
    }
    addEntry(path) {
        this.entries += 1;
        if (this.entries > this.limits.entries)
            throw contextTooLarge(`holds more than ${this.limits.entries} files`);
        this.paths += Buffer.byteLength(path);
        if (this.paths > this.limits.paths)
            throw contextTooLarge(`holds files whose paths have more than ${this.limits.paths} bytes`);
    }
    get pathBytes() {
        return this.paths;
    }
    addListed(names) {
        this.listed += NAMES_OF_A_FOLDER + names;
        if (this.listed > this.limits.listed)
            throw contextTooLarge(`has more than ${this.limits.listed} names to look at, a folder counted as ${NAMES_OF_A_FOLDER} and again for each link that leads on`);
    }
    get bytesLeft() {
        return this.limits.bytes - this.looked;
    }
    addLooked(bytes) {
        this.looked += bytes;
    }
    refuseBytes() {
        throw contextTooLarge(`is larger than ${this.limits.bytes} bytes`);
    }
}
function contextTooLarge(why) {
    return new errors/* AttestationError */.L7('context-too-large', `The build context ${why}.`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/foundation/cancelled.js
var cancelled = __webpack_require__(56024);
// EXTERNAL MODULE: ./build/src/foundation/folder-entries.js
var folder_entries = __webpack_require__(40698);
// EXTERNAL MODULE: ./build/src/foundation/real-path.js
var real_path = __webpack_require__(68971);
// EXTERNAL MODULE: ./build/src/foundation/safe-pieces.js
var safe_pieces = __webpack_require__(46616);
// EXTERNAL MODULE: ./build/src/image/context/private-keys.js + 10 modules
var private_keys = __webpack_require__(32000);
;// CONCATENATED MODULE: ./build/src/image/context/put-file.js





const EPOCH = new Date(0);
async function putFile(path, content, mode) {
    await (0,promises_.writeFile)(path, content, { flag: 'wx', mode });
    await (0,promises_.chmod)(path, mode);
    await (0,promises_.utimes)(path, EPOCH, EPOCH);
}
async function copyFile(from, to, { limit, secrets, look, turn }) {
    const keys = new private_keys/* PrivateKeyScan */.Q();
    const digest = (0,foundation_digest/* sha256InPieces */.iv)();
    const file = (0,external_node_fs_.openSync)(to, 'wx');
    try {
        const read = await (0,safe_pieces/* readPiecesAt */.x)(from, limit, async (piece) => {
            look(keys, piece);
            digest.add(piece);
            writeWhole(file, piece);
            await turn();
        });
        if (read.kind !== 'pieces')
            return read;
        const sha256 = digest.digest();
        if (keys.found || secrets.has(sha256))
            return { kind: 'credentials' };
        const mode = (read.mode & 0o100) === 0 ? 0o644 : 0o755;
        (0,external_node_fs_.fchmodSync)(file, mode);
        (0,external_node_fs_.futimesSync)(file, EPOCH, EPOCH);
        return { kind: 'copied', bytes: read.bytes, mode, digest: sha256 };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function writeWhole(file, piece) {
    for (let at = 0; at < piece.length;)
        at += (0,external_node_fs_.writeSync)(file, piece, at);
}

;// CONCATENATED MODULE: ./build/src/image/context/copied-tree.js




class TreeCopy {
    aside;
    target;
    counts;
    manifest = [];
    folders = new Set();
    files = 0;
    bytes = 0;
    constructor(target, counts) {
        this.target = target;
        this.aside = `${target}.file`;
        this.counts = counts;
    }
    folder(path) {
        if (path === '.' || this.folders.has(path))
            return;
        this.folder(external_node_path_.posix.dirname(path));
        this.counts.addEntry(path);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(this.target, path), { mode: 0o755 });
        this.folders.add(path);
    }
    file(path, { mode, digest, bytes }) {
        this.files += 1;
        this.bytes += bytes;
        this.folder(external_node_path_.posix.dirname(path));
        this.counts.addEntry(path);
        (0,external_node_fs_.renameSync)(this.aside, (0,external_node_path_.join)(this.target, path));
        this.manifest.push(`file ${mode.toString(8)} ${digest} ${path}\0`);
    }
    link(path, to) {
        this.folder(external_node_path_.posix.dirname(path));
        this.counts.addEntry(path);
        (0,external_node_fs_.symlinkSync)(to, (0,external_node_path_.join)(this.target, path));
        (0,external_node_fs_.lutimesSync)((0,external_node_path_.join)(this.target, path), EPOCH, EPOCH);
        this.manifest.push(`link ${(0,foundation_digest/* sha256Of */.Bj)(to)} ${path}\0`);
    }
    async finish(turn) {
        for (const path of [...this.folders, '']) {
            await turn();
            (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(this.target, path), 0o755);
            (0,external_node_fs_.utimesSync)((0,external_node_path_.join)(this.target, path), EPOCH, EPOCH);
        }
        const digest = (0,foundation_digest/* sha256InPieces */.iv)();
        for (const path of this.folders)
            digest.add(Buffer.from(`folder 755 ${path}\0`));
        for (const line of this.manifest)
            digest.add(Buffer.from(line));
        const entries = this.folders.size + this.manifest.length;
        const { files, bytes } = this;
        const { pathBytes } = this.counts;
        return { files, entries, pathBytes, bytes, digest: digest.digest() };
    }
}

// EXTERNAL MODULE: ./build/src/image/context/copy-sources.js
var copy_sources = __webpack_require__(92113);
// EXTERNAL MODULE: ./build/src/image/context/looking-time.js
var looking_time = __webpack_require__(82838);
// EXTERNAL MODULE: ./build/src/image/context/never-copied.js
var never_copied = __webpack_require__(80930);
// EXTERNAL MODULE: ./build/src/image/context/secret-names.js
var secret_names = __webpack_require__(14726);
;// CONCATENATED MODULE: ./build/src/image/context/copy-tree.js















const MOST_IN_FOLDER = 100_000;
async function copyTree(root, target, selection, { limits = CONTEXT_LIMITS, looking = new looking_time/* LookingTime */.Z(), secrets = new Set(), signal } = {}) {
    const copy = new Copy(root, target, selection, { limits, looking, secrets, signal });
    await copy.named((0,copy_sources/* wantedBy */.f)(selection.sources ?? ['.']));
    let targets = copy.ledTo();
    for (let turn = 1; targets.length > 0 && turn < MOST_TURNS; turn += 1) {
        await copy.named((0,copy_sources/* wantedAt */.J)(targets));
        targets = copy.ledTo();
    }
    return copy.finish();
}
const MOST_TURNS = 40;
const TURN_MS = 50;
class Copy {
    leftOut = [];
    turned = performance.now();
    root;
    copied;
    selection;
    done = new Set();
    left = new Set();
    links = [];
    wanted = () => 'nothing';
    counts;
    looking;
    secrets;
    signal;
    constructor(root, target, selection, { limits, looking, secrets, signal }) {
        this.root = root;
        this.selection = selection;
        this.counts = new ContextCounts(limits);
        this.copied = new TreeCopy(target, this.counts);
        this.looking = looking;
        this.secrets = secrets;
        this.signal = signal;
    }
    async named(wanted) {
        this.wanted = wanted;
        await this.folder('', 0);
    }
    ledTo() {
        const links = this.links;
        this.links = [];
        return links;
    }
    async folder(below, depth) {
        this.counts.refuseDeeper(depth);
        const found = await this.list(below);
        found.sort((a, b) => (a.name < b.name ? -1 : 1));
        const isGits = (0,never_copied/* isRepository */.Z6)(found.map(({ name }) => name));
        for (const entry of found) {
            await this.turn();
            const path = external_node_path_.posix.join(below, entry.name);
            if (isGits && (0,never_copied/* isGitsOwn */.Gu)(entry.name))
                this.leave(path, 'vcs');
            else
                await this.entry(path, entry, depth);
        }
    }
    async turn() {
        if (performance.now() - this.turned < TURN_MS)
            return;
        await (0,external_node_timers_promises_.setImmediate)();
        this.turned = performance.now();
    }
    async list(below) {
        const found = await (0,safe_file/* entriesAt */.ws)((0,external_node_path_.join)(this.root, below), MOST_IN_FOLDER).catch((cause) => {
            if (cause instanceof folder_entries/* TooManyEntries */.q$)
                throw contextTooLarge(`has a folder of more than ${cause.most} files`);
            throw unreadable(below, cause);
        });
        this.counts.addListed(found.length);
        return found;
    }
    async entry(path, entry, depth) {
        (0,cancelled/* refuseCancelled */.qM)(this.signal);
        const wanted = this.timed(() => this.wanted(path));
        if (wanted === 'nothing' || (wanted === 'something-below' && entry.isFile()))
            return;
        if (this.done.has(path))
            return;
        if (!entry.isDirectory())
            this.done.add(path);
        const [isSecret, secret, answer] = this.timed(() => [
            (0,secret_names/* isSecretName */.eh)(path),
            (0,never_copied/* neverCopied */.Px)(path, entry.isDirectory()),
            this.selection.ignore(path),
        ]);
        if (isSecret)
            this.leave(path, 'credentials', toldOf(path, entry.name));
        else if (secret !== null)
            this.leave(path, secret);
        else if (answer === 'leave-out-below')
            this.leave(path, 'ignored');
        else if (entry.isDirectory() && this.selection.tracked?.hasBelow(path) === false)
            this.leave(`${path}/`, 'untracked');
        else if (entry.isDirectory())
            await this.subfolder(path, answer === 'copy', depth + 1);
        else if (answer === 'leave-out')
            this.leave(path, 'ignored');
        else if (!this.isTracked(path))
            this.leave(path, 'untracked');
        else if (entry.isFile())
            await this.file(path);
        else if (entry.isSymbolicLink())
            await this.link(path);
        else
            this.leave(path, 'special');
    }
    timed(look) {
        return this.looking.timed(look, (why) => contextTooLarge(`${why}, together with the input folder`));
    }
    isTracked(path) {
        return this.selection.tracked === null || this.selection.tracked.has(path);
    }
    async finish() {
        return { ...(await this.copied.finish(() => this.turn())), leftOut: this.leftOut };
    }
    async subfolder(path, wanted, depth) {
        if (wanted && this.selection.tracked === null)
            this.copied.folder(path);
        await this.folder(path, depth);
    }
    async file(path) {
        const copied = await this.copyAside(path);
        if (copied.kind !== 'copied') {
            (0,external_node_fs_.rmSync)(this.copied.aside, { force: true });
            this.leave(path, copied.kind === 'credentials' ? copied.kind : this.notCopied(path, copied));
            return;
        }
        this.copied.file(path, copied);
    }
    copyAside(path) {
        return copyFile((0,external_node_path_.join)(this.root, path), this.copied.aside, {
            limit: this.counts.bytesLeft,
            secrets: this.secrets,
            look: (keys, piece) => {
                (0,cancelled/* refuseCancelled */.qM)(this.signal);
                this.counts.addLooked(piece.length);
                this.timed(() => keys.add(piece));
            },
            turn: () => this.turn(),
        });
    }
    notCopied(path, { kind }) {
        switch (kind) {
            case 'folder':
            case 'unsafe':
                return 'special';
            case 'too-large':
                return this.counts.refuseBytes();
            case 'missing':
            case 'link':
            case 'unreadable':
                throw unreadable(path);
        }
    }
    async link(path) {
        const to = await (0,real_path/* linkText */.yX)((0,external_node_path_.join)(this.root, path)).catch((cause) => {
            throw unreadable(path, cause);
        });
        const end = (0,external_node_path_.resolve)(this.root, external_node_path_.posix.dirname(path), to);
        if (external_node_path_.posix.isAbsolute(to) || external_node_path_.posix.normalize(to) !== to || !end.startsWith(`${this.root}/`)) {
            this.leave(path, 'link');
            return;
        }
        if (this.timed(() => (0,secret_names/* isSecretName */.eh)(to))) {
            this.leave(path, 'credentials');
            return;
        }
        this.links.push(external_node_path_.posix.relative(this.root, end));
        this.copied.link(path, to);
    }
    leave(path, reason, told = path) {
        if (this.left.has(path))
            return;
        this.left.add(path);
        this.counts.addEntry(path);
        this.leftOut.push({ path: told, reason });
    }
}
function toldOf(path, name) {
    return (0,secret_names/* isSecretName */.eh)(name) ? external_node_path_.posix.join(external_node_path_.posix.dirname(path), secret_names/* UNTOLD */.tl) : secret_names/* UNTOLD */.tl;
}
function unreadable(path, cause) {
    return new errors/* AttestationError */.L7('context-unreadable', `The build context's ${(0,errors/* printable */.g$)(path === '' ? 'folder' : path)} cannot be read.`, { cause });
}

// EXTERNAL MODULE: ./build/src/image/context/glob.js
var context_glob = __webpack_require__(25353);
;// CONCATENATED MODULE: ./build/src/image/context/ignore.js


const IGNORE_LIMITS = { bytes: 64 * 1024, patterns: 1000, patternLength: 512 };
const MOST_STEPS = { ofAll: 200_000_000, ofPath: 4_000_000 };
function ignoreRules(...texts) {
    let [steps, before] = [0, 0];
    const onSteps = (more) => {
        steps += more;
        if (steps > MOST_STEPS.ofAll || steps - before > MOST_STEPS.ofPath)
            throw refused('costs too much time for so many files, or for such a path');
    };
    const files = texts.map((text) => rulesIn(text, onSteps));
    return (path) => {
        before = steps;
        const answers = files.map((answer) => answer(path));
        return STRICTEST_FIRST.find((answer) => answers.includes(answer)) ?? 'copy';
    };
}
const STRICTEST_FIRST = ['leave-out-below', 'leave-out'];
function rulesIn(text, onSteps) {
    const rules = patternsOf(text).map((pattern) => ruleOf(pattern, onSteps));
    const exceptions = rules.filter(({ exception }) => exception).map(({ pattern }) => fixedPart(pattern));
    const walk = new ClientsWalk(rules);
    const leavesOut = (path) => {
        const decides = rules.findLast(({ glob }) => glob.matches(path));
        if (decides === undefined)
            return false;
        onSteps(rules.length);
        return !decides.exception || walk.leavesOut(path);
    };
    return (path) => {
        if (!leavesOut(path))
            return 'copy';
        onSteps(exceptions.length);
        return exceptions.some((exception) => mayBeBelow(exception, `${path}/`))
            ? 'leave-out'
            : 'leave-out-below';
    };
}
class ClientsWalk {
    rules;
    above = [];
    constructor(rules) {
        this.rules = rules;
    }
    leavesOut(path) {
        while (!path.startsWith(this.above.at(-1)?.path ?? ''))
            this.above.pop();
        for (let from = this.above.at(-1)?.path.length ?? 0;;) {
            const end = path.indexOf('/', from);
            if (end < 0)
                return this.visit(path).isLeftOut;
            from = end + 1;
            this.above.push({ path: path.slice(0, from), visited: this.visit(path.slice(0, end)) });
        }
    }
    visit(path) {
        const above = this.above.at(-1)?.visited.counts;
        let isLeftOut = false;
        const counts = this.rules.map(({ glob, exception }, at) => {
            const here = (above?.[at] ?? false) || (exception === isLeftOut && glob.names(path));
            if (here)
                isLeftOut = !exception;
            return here;
        });
        return { counts, isLeftOut };
    }
}
function patternsOf(text) {
    if (text.length > IGNORE_LIMITS.bytes)
        throw refused(`is larger than ${IGNORE_LIMITS.bytes} bytes`);
    const patterns = text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map(trimmed)
        .filter((line) => line !== '');
    if (patterns.length > IGNORE_LIMITS.patterns)
        throw refused(`has more than ${IGNORE_LIMITS.patterns} patterns`);
    if (patterns.some(({ length }) => length > IGNORE_LIMITS.patternLength))
        throw refused(`has a pattern of more than ${IGNORE_LIMITS.patternLength} characters`);
    return patterns;
}
const SPACE = String.raw `[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
const SPACES_AROUND = new RegExp(`^${SPACE}+|(?<!${SPACE})${SPACE}+$`, 'g');
function trimmed(line) {
    return line.replace(SPACES_AROUND, '');
}
const ESCAPED = String.raw `\\[^A-Za-z\d\x80-\u{10ffff}]`;
const MEMBER = String.raw `(?:[^\\[\]*?-]|${ESCAPED})`;
const LIST = String.raw `\[\^?(?!\^)(?:${MEMBER}(?:-${MEMBER})?)+\]`;
const AS_A_GLOB = new RegExp(String.raw `^(?:[^\\[^\uFEFF]|${ESCAPED}|${LIST})*$`, 'su');
const NOT_SENT = new RegExp(String.raw `[\x00-\x1f\x7f\ufffd]`);
function ruleOf(line, onSteps) {
    const exception = line.startsWith('!');
    const written = exception ? trimmed(line.slice(1)) : line;
    const pattern = cleaned(written);
    const isEmpty = pattern === '' && (written === '' || (exception && written.startsWith('/')));
    const isGlob = AS_A_GLOB.test(written) && !NOT_SENT.test(written);
    const glob = isEmpty || !isGlob ? null : (0,context_glob/* readGlob */.p)(pattern, { onSteps });
    if (glob === null)
        throw refused(`has the pattern ${(0,errors/* printable */.g$)(line)}, which is not valid, or which Docker refuses or reads as more than a glob`);
    return { pattern, exception, glob };
}
function cleaned(pattern) {
    const parts = [];
    for (const part of pattern.split('/')) {
        const above = parts.at(-1);
        if (part === '..' && above !== undefined && above !== '..')
            parts.pop();
        else if (part !== '' && part !== '.' && !(part === '..' && pattern.startsWith('/')))
            parts.push(part);
    }
    return parts.join('/');
}
function fixedPart(pattern) {
    const wildcard = pattern.search(/[*?[\\]/);
    return wildcard < 0 ? { text: pattern, open: false } : { text: pattern.slice(0, wildcard), open: true };
}
function mayBeBelow(exception, folder) {
    return exception.text.startsWith(folder) || (exception.open && folder.startsWith(exception.text));
}
function refused(why) {
    return new errors/* AttestationError */.L7('dockerignore-unreadable', `The ignore file of the build context ${why}.`);
}

;// CONCATENATED MODULE: ./build/src/image/context/missing-sources.js




async function refuseMissingSources({ sources, patternCharacters }, staged, { leftOut, pathBytes }) {
    for (const source of sources.filter((each) => !/[*?[\\]/.test(each))) {
        const path = partsOf(source).join('/');
        if (path.split('/').includes('..'))
            continue;
        const end = await endOfLinks(staged, path);
        if (end === null)
            continue;
        const through = end === path ? '' : ` a link to ${(0,errors/* printable */.g$)(end)},`;
        throw missing(`${(0,errors/* printable */.g$)(source)},${through}`, leftOut.find((kept) => isAround(end, kept))?.reason ?? null);
    }
    if (leftOut.length > 0 && pathBytes * patternCharacters < missing_sources_MOST_STEPS)
        await refuseEmptiedPatterns(sources.filter(isPattern), staged, leftOut);
}
const missing_sources_MOST_STEPS = 20_000_000;
async function refuseEmptiedPatterns(patterns, staged, leftOut) {
    if (patterns.length === 0)
        return;
    const found = await (0,promises_.readdir)(staged, { recursive: true, withFileTypes: true });
    if (found.some((entry) => entry.isSymbolicLink()))
        return;
    const entries = found.map(({ parentPath, name }) => (0,external_node_path_.relative)(staged, (0,external_node_path_.join)(parentPath, name)));
    for (const pattern of patterns) {
        const wanted = (0,copy_sources/* wantedBy */.f)([pattern]);
        const parts = partsOf(pattern);
        const named = parts.slice(0, parts.findIndex(isPattern)).join('/');
        const kept = leftOut.find(({ path }) => isAbove(path, named) || wanted(path.replace(/\/$/, '')) === 'whole');
        if (kept !== undefined && !entries.some((entry) => wanted(entry) === 'whole'))
            throw missing(`${(0,errors/* printable */.g$)(pattern)},`, kept.reason);
    }
}
const MOST_LINKS = 40;
async function endOfLinks(staged, path) {
    let at = '.';
    let links = 0;
    const rest = path.split('/');
    for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
        const next = external_node_path_.posix.join(at, part);
        const to = await (0,promises_.readlink)((0,external_node_path_.join)(staged, next)).catch(() => null);
        if (links === MOST_LINKS)
            return null;
        if (to === null)
            at = next;
        else {
            links += 1;
            rest.unshift(...to.split('/'));
        }
    }
    return (await isThere((0,external_node_path_.join)(staged, at))) ? null : at;
}
function isThere(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
function partsOf(source) {
    return source.split('/').filter((part) => part !== '' && part !== '.');
}
function isPattern(source) {
    return /[*?]/.test(source);
}
function isAround(path, { path: out }) {
    return isAbove(out, path) || isAbove(path, out);
}
function isAbove(above, path) {
    return `${path}/`.startsWith(above.endsWith('/') ? above : `${above}/`);
}
function missing(what, reason) {
    const { why, advice } = reason === null ? NOT_THERE : KEPT_OUT[reason];
    return new errors/* AttestationError */.L7('copy-source-missing', `The Dockerfile copies ${what} which ${why}.`, {
        advice,
    });
}
const KEPT_OUT = {
    untracked: {
        why: 'git does not track, and was kept out of the build',
        advice: 'Add it to git, or give --include-untracked.',
    },
    credentials: {
        why: 'looks like credentials, and was kept out of the build',
        advice: 'Give it another name if it is something else (docs/image.md), or remove the line.',
    },
    vcs: { why: 'belongs to version control, and was kept out of the build', advice: 'Remove the line.' },
    ignored: {
        why: 'the ignore file leaves out of the build',
        advice: 'Change .dockerignore, or remove the line.',
    },
    link: {
        why: 'is a link that leads out of the context or to something that was kept out',
        advice: 'Put the file itself there.',
    },
    special: { why: 'is neither a file nor a folder', advice: 'Put a file there, or remove the line.' },
};
const NOT_THERE = {
    why: 'is not in the build context',
    advice: 'Put it there, or remove the line from the Dockerfile.',
};

// EXTERNAL MODULE: ./build/src/foundation/home-folder.js
var home_folder = __webpack_require__(6161);
;// CONCATENATED MODULE: ./build/src/image/context/refused-folders.js





const REFUSED = [
    '/home',
    '/root',
    '/tmp',
    '/var',
    '/var/tmp',
    '/var/lib',
    '/usr',
    '/opt',
    '/srv',
    '/mnt',
    '/media',
];
const REFUSED_BELOW = [
    '/etc',
    '/proc',
    '/sys',
    '/dev',
    '/run',
    '/boot',
    '/bin',
    '/sbin',
    '/lib',
    '/lib64',
].concat([
    '/usr/bin',
    '/usr/sbin',
    '/usr/lib',
    '/var/run',
    '/var/log',
    '/var/lib/docker',
    '/var/lib/containers',
]);
async function contextRoot(source) {
    const root = await (0,real_path/* realPath */.Ye)(source).catch((cause) => {
        throw refused_folders_refused(source, 'does not exist or cannot be read', cause);
    });
    if (root !== (0,external_node_path_.resolve)(source))
        throw refused_folders_refused(source, 'is a link, or lies behind one');
    if (!(await (0,promises_.stat)(root)).isDirectory())
        throw refused_folders_refused(source, 'is not a folder');
    const home = await (0,real_path/* realPathIfThere */.ZG)((0,home_folder/* homeFolder */.W)());
    const holdsHome = root === '/' || home === root || home.startsWith(`${root}/`);
    const below = REFUSED_BELOW.some((folder) => root === folder || root.startsWith(`${folder}/`));
    const otherHome = /^\/home\/[^/]+$/.test(root);
    if (holdsHome || below || otherHome || REFUSED.includes(root)) {
        throw refused_folders_refused(source, 'is a folder of the host that no image may be built from');
    }
    return root;
}
function refused_folders_refused(source, why, cause) {
    return new errors/* AttestationError */.L7('context-refused', `The build context ${(0,errors/* printable */.g$)(source)} ${why}.`, { cause });
}

;// CONCATENATED MODULE: ./build/src/image/context/taken.js




async function entriesTaken(staged, takes) {
    const folder = await (0,real_path/* realPath */.Ye)(staged);
    const found = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const entries = found.map(({ parentPath, name }) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(parentPath, name)));
    const hasLinks = found.some((entry) => entry.isSymbolicLink());
    const known = new Map();
    let taken = 0;
    for (const source of takes) {
        const of = known.get(source) ?? (await takenBy(source, folder, entries, hasLinks));
        known.set(source, of);
        taken += of;
    }
    return taken;
}
async function takenBy(source, folder, entries, hasLinks) {
    const isPattern = /[*?]/.test(source);
    if (isPattern && hasLinks)
        return entries.length;
    const named = isPattern ? source : (0,external_node_path_.relative)(folder, await (0,real_path/* realPath */.Ye)((0,external_node_path_.join)(folder, source)));
    const wanted = (0,copy_sources/* wantedBy */.f)([named]);
    return entries.filter((entry) => wanted(entry) === 'whole').length;
}

// EXTERNAL MODULE: ./build/src/image/context/tracked-files.js + 2 modules
var tracked_files = __webpack_require__(74695);
;// CONCATENATED MODULE: ./build/src/image/context/stage.js













async function stageContext(options) {
    const dockerfile = await (0,read_dockerfile/* readDockerfile */.n)(options.dockerfile);
    const root = await contextRoot(options.source);
    const folder = (0,external_node_path_.join)(options.target, 'context');
    const dockerfilePath = (0,external_node_path_.join)(options.target, 'Dockerfile');
    await (0,promises_.mkdir)(folder);
    await putFile(dockerfilePath, dockerfile.text, 0o644);
    const ignore = (await ignoreFile('dockerignore', options.dockerfile, root)) ?? '';
    const ofPodman = (await ignoreFile('containerignore', options.dockerfile, root)) ?? '';
    await putFile(`${dockerfilePath}.dockerignore`, NOTHING_IGNORED, 0o644);
    const selection = {
        ignore: ignoreRules(ignore, ofPodman),
        sources: dockerfile.sources,
        tracked: options.includeUntracked ? null : await (0,tracked_files/* trackedFiles */.O)(root),
    };
    const tree = await copyTree(root, folder, selection, options);
    refuseManyLooks(tree, dockerfile);
    await refuseMissingSources(dockerfile, folder, tree);
    await refuseManyTaken(folder, tree, dockerfile);
    return { ...tree, folder, dockerfilePath, dockerfile };
}
const MOST_LOOKS = 400_000;
const stage_MOST_STEPS = 500_000_000;
function refuseManyLooks({ entries, pathBytes }, { takes, patternCharacters }) {
    if (entries * takes.length > MOST_LOOKS)
        throw contextTooLarge(`holds ${entries} files and folders, and COPY takes ${takes.length} sources of it: the product may be ${MOST_LOOKS}`);
    if (pathBytes * patternCharacters > stage_MOST_STEPS)
        throw contextTooLarge(`holds paths of ${pathBytes} bytes, and COPY’s patterns have ${patternCharacters} characters: the product may be ${stage_MOST_STEPS}`);
}
const MOST_TAKEN = 15_000;
async function refuseManyTaken(folder, { entries }, { takes, stageCopies }) {
    const times = 1 + stageCopies;
    if (entries * takes.length * times <= MOST_TAKEN)
        return;
    const taken = await entriesTaken(folder, takes);
    if (taken * times <= MOST_TAKEN)
        return;
    const again = stageCopies === 0 ? '' : `, and stages take ${stageCopies} sources of each other`;
    throw contextTooLarge(`is copied too often: COPY takes ${taken} files and folders of it${again}; the product may be ${MOST_TAKEN}`);
}
const NOTHING_IGNORED = '# What is to be left out is not here.\n';
async function ignoreFile(form, dockerfile, root) {
    return (await textOrNull(`${dockerfile}.${form}`)) ?? (await textOrNull((0,external_node_path_.join)(root, `.${form}`)));
}
async function textOrNull(path) {
    const read = await (0,safe_file/* readRegularFile */.XF)(path, IGNORE_LIMITS.bytes, false);
    if (read.kind === 'missing')
        return null;
    if (read.kind !== 'bytes')
        throw stage_unreadable(path);
    return read.bytes.toString('utf8');
}
function stage_unreadable(path) {
    return new errors/* AttestationError */.L7('dockerignore-unreadable', `The ignore file ${(0,errors/* printable */.g$)(path)} is not a readable file of at most 64 KiB.`);
}

// EXTERNAL MODULE: ./build/src/image/inventory/container-root.js
var container_root = __webpack_require__(7956);
// EXTERNAL MODULE: ./build/src/image/inventory/content-store.js + 2 modules
var content_store = __webpack_require__(93082);
// EXTERNAL MODULE: ./build/src/image/inventory/inventory.js + 2 modules
var inventory = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/probes/inventory/judge.js
var judge = __webpack_require__(28557);
;// CONCATENATED MODULE: ./build/src/attest/prepare.js


















async function prepareImage(engine, options) {
    const { inputs, workspace, venue, runId, folder, looking, secrets, runContext } = options;
    const { progress, environment, signal } = runContext;
    const staged = await stageContext({
        source: workspace.folder,
        dockerfile: workspace.dockerfile,
        target: folder.build,
        includeUntracked: inputs.includeUntracked || workspace.isReference,
        ...(looking === undefined ? {} : { looking }),
        ...(secrets === undefined ? {} : { secrets }),
        signal,
    });
    const pathsOf = (taken) => staged.leftOut.filter(({ reason }) => taken(reason)).map(({ path }) => path);
    const untracked = pathsOf((reason) => reason === 'untracked');
    if (untracked.length > 0)
        progress.note(`Kept out of the build: ${untracked.length} untracked files or folders (--include-untracked takes them): ${(0,errors/* printable */.g$)(firstOf(untracked), 200)}.`);
    const withheld = pathsOf((reason) => reason !== 'ignored' && reason !== 'untracked');
    if (withheld.length > 0)
        progress.note(`Kept out of the build: ${(0,errors/* printable */.g$)(firstOf(withheld), 300)}.`);
    const scratchFolder = (0,external_node_path_.join)(folder.build, made_images/* SCRATCH */.Zc);
    await (0,promises_.mkdir)(scratchFolder);
    const base = await (0,base_image/* baseImageFor */.uY)(engine, {
        choice: inputs.baseImage,
        venue,
        dockerfile: staged.dockerfile,
        releaseBase: (await (0,read_dockerfile/* readDockerfile */.n)((0,external_node_path_.join)(runContext.projectFolder, 'Dockerfile.sandbox'))).base,
        cacheFolder: runContext.cacheFolder,
        scratchFolder,
        environment,
        signal,
    });
    progress.stage('base image', `${base.kind}${base.reference === null ? '' : `, ${(0,errors/* printable */.g$)(base.reference)}`}`);
    if (base.note !== null)
        progress.note(base.note);
    progress.stage('build', `Dockerfile: ${workspace.source}`);
    const building = (0,build/* buildImage */._)(engine, staged, {
        runId,
        base,
        tag: inputs.tag,
        network: inputs.buildNetwork,
        scratchFolder,
        cacheFolder: runContext.cacheFolder,
        signal,
    });
    options.whileBuilding?.();
    const built = await building;
    if (!built.reproducible)
        progress.note(`The image is not reproducible: ${built.irreproducibleBecause.join(', ')}.`);
    const dockerfileText = staged.dockerfile.text;
    const folders = [(0,external_node_path_.join)(runContext.cacheFolder, 'content'), (0,external_node_path_.join)(scratchFolder, 'content')];
    const listed = {
        base: claimOf(built, (0,base_image/* baseOf */.bx)(built.baseLayers, base)),
        store: await (0,content_store/* openContentStore */.Rl)(folders, { signal }),
    };
    const { facts, files } = await (0,inventory/* readInventory */.zw)(engine, built.id, listed);
    const whyNot = (0,judge/* whyNotStarted */.hb)(facts);
    if (whyNot !== null)
        throw new errors/* AttestationError */.L7('image-entrypoint', `The image cannot start: its ENTRYPOINT ${whyNot}.`);
    if (facts.misplaced.length > 0)
        throw new errors/* AttestationError */.L7('image-places', `The image has something else where a run needs a folder of its own or nothing: ${facts.misplaced.join(', ')}.`);
    return {
        built,
        inventory: facts,
        inventoryOf: (imageId) => (0,inventory/* inventoryOf */.o8)(engine, imageId, listed),
        rootOf: (containerId) => (0,container_root/* containerRoot */.C)(engine, containerId, files),
        dockerfileText,
        dockerfileSha256: (0,foundation_digest/* sha256Of */.Bj)(dockerfileText),
    };
}
function firstOf(paths) {
    return paths.slice(0, 100).join(', ');
}
function claimOf(built, { kind, reference, diffIds, packages }) {
    return {
        kind: diffIds.length === 0 ? 'scratch' : kind,
        reference: reference ?? '',
        diffIds,
        loadedDiffIds: diffIds.length === 0 ? [] : built.diffIds.slice(0, built.baseLayers ?? 0),
        packages,
    };
}
async function referenceImage(engine, subject, options) {
    if ((0,release_image/* notReleaseImage */.gN)(subject.inventory) === null)
        return subject;
    const { runContext } = options;
    try {
        const reference = await buildReference(engine, options, ownBase(options.inputs.baseImage)).catch((error) => {
            if (!isUnavailable(error))
                throw error;
            runContext.progress.note(`${error.message} The reference image is made of signed packages instead.`);
            return buildReference(engine, options, 'debian-packages');
        });
        const why = (0,release_image/* notReleaseImage */.gN)(reference.inventory);
        if (why === null)
            return reference;
        runContext.progress.note(`No reference image: the built one is not this release’s, because ${why}.`);
    }
    catch (error) {
        if (!(error instanceof errors/* AttestationError */.L7) || error.code === 'cancelled')
            throw error;
        runContext.progress.note(`No reference image: ${error.message}`);
    }
    return null;
}
function isUnavailable(error) {
    return error instanceof errors/* AttestationError */.L7 && error.code === 'base-image-unavailable';
}
async function buildReference(engine, options, baseImage) {
    const { inputs, runContext, runId } = options;
    const folder = await (0,run_folder/* makeRunFolder */.GU)(runContext.temporaryFolder, (0,run_id/* newRunId */.F)(), '', runId);
    try {
        return await prepareImage(engine, {
            ...options,
            folder,
            workspace: (0,choose_workspace/* referenceWorkspace */.T)(runContext.projectFolder, 'the reference image'),
            inputs: { ...inputs, buildNetwork: false, tag: labels/* REFERENCE_TAG */.DZ, baseImage },
        });
    }
    finally {
        await (0,run_folder/* removeRunFolder */.UG)(folder);
    }
}
function ownBase(choice) {
    return choice === 'debian-packages' || choice === 'auto' ? choice : null;
}


/***/ }),

/***/ 14431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Od: () => (/* binding */ refuseRecordedSecrets),
/* harmony export */   tn: () => (/* binding */ refuseReportedSecrets)
/* harmony export */ });
/* harmony import */ var _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84177);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _image_context_private_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32000);



function refuseRecordedSecrets(texts) {
    const [found] = Object.entries(texts).find(([, each]) => each?.some(isTold)) ?? [];
    if (found === undefined)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('invalid-setting', `${found} has a key, a login or a token.`, {
        advice: _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAVE_OUT */ .dR,
    });
}
function refuseReportedSecrets({ host, venue_facts }) {
    const { inventory: _, seccomp: __, ...facts } = host;
    for (const [member, value] of Object.entries({ ...facts, venue_facts }))
        refuseRecordedSecrets({ [`What this machine reports (${member})`]: textsBelow(value) });
}
function textsBelow(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsBelow) : [];
}
function isTold(text) {
    return (0,_image_context_private_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsSecret */ .h)(text) || (0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredential */ .mB)(text);
}
function textsOf(settings) {
    return Object.values(settings).filter((each) => typeof each === 'string');
}


/***/ }),

/***/ 64866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretDigests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11455);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68971);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19809);
/* harmony import */ var _signing_local_key_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28370);





const LARGEST = 16 * 1024 ** 2;
async function secretDigests({ signing, pullCredentials, }, { stateFolder, workingFolder }) {
    const own = stateFolder === null ? null : (0,_signing_local_key_path_js__WEBPACK_IMPORTED_MODULE_4__/* .localKeyPath */ .C)(stateFolder);
    const read = [signing.key, pullCredentials, own].map(async (path) => {
        if (path === null)
            return [];
        const found = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileAt */ ._T)(await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .realPathIfThere */ .ZG)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, path)), LARGEST);
        return found.kind === 'bytes' && found.bytes.length > 0 ? [(0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(found.bytes)] : [];
    });
    return new Set((await Promise.all(read)).flat());
}


/***/ }),

/***/ 17702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ openGate),
/* harmony export */   XL: () => (/* binding */ SEALED_GATE),
/* harmony export */   au: () => (/* binding */ shutGate),
/* harmony export */   k6: () => (/* binding */ GATE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);




const GATE = 'gate';
const SEALED_GATE = 'gate.sealed';
async function shutGate(input, gate) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(input, gate), '', { mode: 0o644, flag: 'wx' });
}
const NO_GATE = ['ENOENT', 'EISDIR'];
function openGate(input, gate) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(input, gate));
    }
    catch (error) {
        if (!NO_GATE.includes((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
            throw error;
    }
}


/***/ }),

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ copyStaged),
/* harmony export */   j: () => (/* binding */ stageInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56024);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97284);
/* harmony import */ var _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40698);
/* harmony import */ var _foundation_home_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6161);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68971);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19809);
/* harmony import */ var _foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(721);
/* harmony import */ var _image_context_looking_time_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(82838);
/* harmony import */ var _image_context_never_copied_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80930);
/* harmony import */ var _image_context_private_keys_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32000);
/* harmony import */ var _image_context_secret_names_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14726);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(17702);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(36652);

















const LIMITS = { files: 1000, folders: 250, bytes: 16 * 1024 * 1024, depth: 8, names: 256 * 1024 };
const FIXTURE = { name: 'packet.json', text: '{"packet":"attestation-fixture"}\n' };
const OURS = [_gate_js__WEBPACK_IMPORTED_MODULE_14__/* .GATE */ .k6, _gate_js__WEBPACK_IMPORTED_MODULE_14__/* .SEALED_GATE */ .XL, _seal_js__WEBPACK_IMPORTED_MODULE_15__/* .LAUNCHER */ .Vg];
const REFUSED = [
    '/',
    '/home',
    '/root',
    '/var',
    '/run',
    '/etc',
    '/proc',
    '/sys',
    '/dev',
    '/usr',
    '/boot',
    '/opt',
    '/srv',
    '/tmp',
    '/lib',
];
const REFUSED_BELOW = ['/etc', '/proc', '/sys', '/dev', '/run', '/boot', '/var/run', '/var/lib'];
async function stageInput(source, target, workspace, { secrets = new Set(), looking = new _image_context_looking_time_js__WEBPACK_IMPORTED_MODULE_16__/* .LookingTime */ .Z(), signal } = {}) {
    if (source === null)
        return [put(target, FIXTURE.name, Buffer.from(FIXTURE.text))];
    const root = await resolveSource(source, workspace);
    const name = await nameOf(root, workspace);
    if (name.split('/').some((_, at, parts) => (0,_image_context_never_copied_js__WEBPACK_IMPORTED_MODULE_11__/* .neverCopied */ .Px)(parts.slice(0, at + 1).join('/'), true) !== null))
        throw refused(source, `is in ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(name, 200)}, where credentials are kept`);
    const paths = [];
    for await (const path of walk({ root, name, folders: 0, looking }, '', 0)) {
        if (OURS.includes(path.split('/')[0] ?? ''))
            throw refused(path, 'has the name of a file that the run itself puts there');
        paths.push(path);
        if (paths.length > LIMITS.files)
            throw refused(source, `holds more than ${LIMITS.files} files`);
    }
    if (Buffer.byteLength(JSON.stringify(paths)) > LIMITS.names)
        throw refused(source, `has paths of more than ${LIMITS.names / 1024} KiB in all, as evidence writes them`);
    paths.sort();
    const files = [];
    let bytes = 0;
    for (const path of paths) {
        (0,_foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseCancelled */ .qM)(signal);
        const content = await readRegular(root, path, LIMITS.bytes - bytes);
        bytes += content.length;
        if (secrets.has((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(content)))
            throw refused(path, 'is a key or a credential that this command itself uses');
        if (await holdsPrivateKey(content, looking, signal))
            throw refused(path, 'holds a private key or a token, as for a build; take it out of the folder');
        files.push(put(target, path, content));
    }
    setFolderTimes(target, paths);
    return files;
}
const PIECE = 512 * 1024;
async function holdsPrivateKey(content, looking, signal) {
    const scan = new _image_context_private_keys_js__WEBPACK_IMPORTED_MODULE_12__/* .PrivateKeyScan */ .Q();
    for (let at = 0; at < content.length && !scan.found; at += PIECE) {
        looking.timed(() => scan.add(content.subarray(at, at + PIECE)), tooLong);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        (0,_foundation_cancelled_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseCancelled */ .qM)(signal);
    }
    return scan.found;
}
function tooLong(why) {
    return refused('folder', why);
}
function copyStaged(files, from, to) {
    for (const { path } of files)
        put(to, path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, path)));
    setFolderTimes(to, files.map(({ path }) => path));
}
const TIME = new Date(0);
function setFolderTimes(target, paths) {
    const folders = new Set(paths.flatMap(foldersOf));
    for (const folder of [...folders].sort())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, folder), TIME, TIME);
}
function foldersOf(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}
async function resolveSource(source, workspace) {
    const path = { given: source, name: 'input', workspace, purpose: 'shown' };
    const root = await (0,_foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveInWorkspace */ .z1)(path).catch((cause) => {
        throw cause instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L7
            ? cause
            : refused(source, 'does not exist or cannot be read', cause);
    });
    const named = [...REFUSED, (0,_foundation_home_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .homeFolder */ .W)(), await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_8__/* .realPathIfThere */ .ZG)(workspace)];
    if (named.includes(root) || REFUSED_BELOW.some((folder) => root.startsWith(`${folder}/`))) {
        throw refused(source, 'is a folder of the host that no payload may see');
    }
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root) === '/home')
        throw refused(source, 'is a home folder');
    return root;
}
async function nameOf(root, workspace) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_8__/* .realPathIfThere */ .ZG)(workspace), root);
    return below === '' || below.startsWith('..') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root) : below;
}
async function* walk(walked, below, depth) {
    const { root, name, looking } = walked;
    if (depth > LIMITS.depth)
        throw refused(below, `lies deeper than ${LIMITS.depth} folders`);
    const entries = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_9__/* .entriesAt */ .ws)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, below), LIMITS.files).catch((cause) => {
        if (cause instanceof _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .TooManyEntries */ .q$)
            throw refused(below || root, `holds more than ${LIMITS.files} files`);
        throw refused(below || root, 'is not a readable folder', cause);
    });
    if ((0,_image_context_never_copied_js__WEBPACK_IMPORTED_MODULE_11__/* .isRepository */ .Z6)(entries.map(({ name }) => name)))
        throw refused(below || root, 'is a repository of git’s, whose configuration may hold a token');
    walked.folders += entries.filter((entry) => entry.isDirectory()).length;
    if (walked.folders > LIMITS.folders)
        throw refused(root, `holds more than ${LIMITS.folders} folders`);
    for (const entry of entries) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (looking.timed(() => (0,_image_context_secret_names_js__WEBPACK_IMPORTED_MODULE_13__/* .isSecretName */ .eh)(path), tooLong))
            throw refused(root, 'holds a file or folder that has a token or a login in its name; take it out of the folder');
        if ((0,_image_context_never_copied_js__WEBPACK_IMPORTED_MODULE_11__/* .neverCopied */ .Px)(`${name}/${path}`, entry.isDirectory()) !== null)
            throw refused(path, 'has a name under which credentials are kept, as for a build; take it out of the folder');
        if (entry.isDirectory())
            yield* walk(walked, path, depth + 1);
        else if (entry.isFile())
            yield path;
        else
            throw refused(path, 'is a link, a device, a pipe or a socket; only regular files are staged');
    }
}
async function readRegular(root, path, room) {
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readFileAt */ ._T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), room);
    switch (read.kind) {
        case 'bytes':
            return read.bytes;
        case 'folder':
        case 'unsafe':
            throw refused(path, 'is not a regular file');
        case 'too-large':
            throw refused(path, `makes the packet larger than ${LIMITS.bytes} bytes`);
        case 'missing':
        case 'link':
        case 'unreadable':
            throw refused(path, 'cannot be read');
    }
}
function put(target, path, content) {
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, path);
    const above = foldersOf(path);
    const [deepest] = above;
    if (deepest !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, deepest), { recursive: true }) !== undefined)
        for (const folder of above)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, folder), 0o755);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(to, content, { mode: 0o644, flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, 0o644);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(to, TIME, TIME);
    return { path, size: content.length, sha256: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(content) };
}
function refused(what, why, cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L7('input-refused', `The input ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(what, 200)} ${why}.`, { cause });
}


/***/ }),

/***/ 30340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ copyOutput)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var foundation_digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/held-folder.js
var held_folder = __webpack_require__(48889);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
// EXTERNAL MODULE: ./build/src/foundation/safe-pieces.js
var safe_pieces = __webpack_require__(46616);
// EXTERNAL MODULE: ./build/src/foundation/take-back.js
var take_back = __webpack_require__(79546);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/foundation/utf8.js
var utf8 = __webpack_require__(596);
;// CONCATENATED MODULE: ./build/src/container/output-names.js

const LONGEST_PATH = 2048;
const PLAIN_NAME = /^[\p{L}\p{N}_](?:(?!\\)[\p{L}\p{M}\p{N}\p{P}\p{S} ])*$/u;
const HEAD_OF_GIT = /^HEAD[. ]*$/i;
const NOT_IN_ARTIFACTS = /[":<>|*?]/;
function whyNotCopied(name, names) {
    if (!PLAIN_NAME.test(name) || !(0,errors/* isPrintable */.C2)(name))
        return 'its name is not plain';
    if (HEAD_OF_GIT.test(name))
        return 'git takes a folder that has it for a repository';
    if (names === 'artifact' && NOT_IN_ARTIFACTS.test(name))
        return 'an artifact cannot have its name';
    return null;
}
const BACKSLASH = String.raw `\u{5c}`;
function shownName(name) {
    return name.replaceAll('\\', BACKSLASH);
}
function shownBytes(name) {
    return shownName(name.toString('latin1')).replaceAll(/[\u0080-\u00ff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./build/src/container/output-copy.js











const COPY_LIMITS = { entries: 1000, bytes: 64 * 1024 * 1024, depth: 16, paths: 256 * 1024 };
async function copyOutput(source, target, { limits = COPY_LIMITS, names = 'plain', emptyFolders = 'kept' } = {}) {
    const copy = {
        limits,
        names,
        emptyFolders,
        files: [],
        leftOut: [],
        diskError: null,
        entries: 0,
        bytes: 0,
        paths: 0,
    };
    await copyFolder(copy, source, { path: [], target });
    const { files, leftOut, diskError } = copy;
    return { files: files.toSorted(byPath), leftOut: leftOut.toSorted(byPath), diskError };
}
async function copyFolder(copy, source, place) {
    let folder;
    try {
        folder = await (0,safe_file/* openUnfollowed */._$)(source, external_node_fs_.constants.O_DIRECTORY);
    }
    catch (error) {
        leaveOut(copy, place.path, `it cannot be read (${(0,thrown/* codeOf */.$N)(error)})`);
        return;
    }
    try {
        const inside = `/proc/self/fd/${folder.fd}`;
        for (const entry of await entriesOf(copy, inside, place))
            await copyEntry(copy, inside, entry, place);
    }
    finally {
        await folder.close().catch(() => undefined);
    }
}
async function entriesOf(copy, inside, { path }) {
    const entries = [];
    try {
        for await (const entry of await (0,promises_.opendir)(inside, { encoding: 'latin1' })) {
            copy.entries += 1;
            if (copy.entries > copy.limits.entries) {
                leaveOut(copy, path, `some of it is beyond the ${copy.limits.entries} names that are looked at`);
                break;
            }
            entries.push(entry);
        }
    }
    catch (error) {
        leaveOut(copy, path, `it cannot be listed (${(0,thrown/* codeOf */.$N)(error)})`);
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function copyEntry(copy, inside, entry, place) {
    const bytes = Buffer.from(entry.name, 'latin1');
    const name = (0,utf8/* decodeUtf8 */._)(bytes);
    if (name === null)
        return leaveOut(copy, [...place.path, shownBytes(bytes)], 'its name is not UTF-8');
    const path = [...place.path, shownName(name)];
    const kind = KINDS.find(({ is }) => is(entry));
    const why = whyNotCopied(name, copy.names);
    if (why !== null)
        leaveOut(copy, path, why);
    else if (Buffer.byteLength(path.join('/')) > LONGEST_PATH)
        leaveOut(copy, path, `its path has more than ${LONGEST_PATH} bytes`);
    else if (kind === undefined)
        leaveOut(copy, path, 'it is a device');
    else
        await kind.copy(copy, `${inside}/${name}`, { path, target: place.target }, name);
}
const KINDS = [
    { is: (entry) => entry.isFile(), copy: copyFile },
    { is: (entry) => entry.isDirectory(), copy: copyBelow },
    { is: (entry) => entry.isSymbolicLink(), copy: refusing('it is a symbolic link') },
    { is: (entry) => entry.isFIFO(), copy: refusing('it is a named pipe') },
    { is: (entry) => entry.isSocket(), copy: refusing('it is a socket') },
];
function refusing(why) {
    return async (copy, _, { path }) => leaveOut(copy, path, why);
}
async function copyBelow(copy, source, { path, target }, name) {
    const { depth } = copy.limits;
    if (path.length > depth)
        return leaveOut(copy, path, `it lies deeper than ${depth} folders`);
    let below;
    try {
        below = await (0,held_folder/* makeBelow */.Yd)(target, name);
    }
    catch (error) {
        return leaveOut(copy, path, notWritten(copy, error));
    }
    try {
        await copyFolder(copy, source, { path, target: below });
    }
    finally {
        await below.release().catch(() => undefined);
    }
    if (copy.emptyFolders === 'removed')
        await (0,promises_.rmdir)(`${target.inside}/${name}`).catch(() => undefined);
}
async function copyFile(copy, source, { path, target }, name) {
    const listed = Buffer.byteLength(JSON.stringify(path.join('/')));
    if (copy.paths + listed > copy.limits.paths)
        return leaveOut(copy, path, `with it the paths would have more than ${copy.limits.paths} bytes`);
    const to = `${target.inside}/${name}`;
    let written;
    let isMade;
    try {
        written = await (0,promises_.open)(to, 'wx', 0o644);
        isMade = await isFileOf(written);
    }
    catch (error) {
        return leaveOut(copy, path, notWritten(copy, error));
    }
    const copied = await contentInto(written, source, copy).catch((error) => notWritten(copy, error));
    if (typeof copied !== 'string') {
        copy.files.push({ path: path.join('/'), ...copied });
        copy.bytes += copied.size;
        copy.paths += listed;
        return;
    }
    await (0,take_back/* takeBack */.zH)(target, name, isMade).catch(() => undefined);
    leaveOut(copy, path, copied);
}
async function isFileOf(written) {
    const made = await written.stat({ bigint: true });
    return async (path) => {
        const found = await (0,promises_.lstat)(path, { bigint: true });
        return found.dev === made.dev && found.ino === made.ino && found.birthtimeNs === made.birthtimeNs;
    };
}
async function contentInto(written, source, { limits, bytes }) {
    const { add, digest } = (0,foundation_digest/* sha256InPieces */.iv)();
    try {
        const read = await (0,safe_pieces/* readRegularPieces */.C)(source, limits.bytes - bytes, async (piece) => {
            add(piece);
            await written.writeFile(piece);
        });
        if (read.kind !== 'pieces')
            return whyNotRead(read, limits);
        return { size: read.bytes, sha256: digest() };
    }
    finally {
        await written.close();
    }
}
function whyNotRead(read, { bytes }) {
    switch (read.kind) {
        case 'missing':
            return 'it was gone when it was read';
        case 'folder':
            return 'it was a folder when it was read';
        case 'link':
            return 'it is a symbolic link';
        case 'unsafe':
            return read.detail;
        case 'unreadable':
            return `it cannot be read (${read.detail})`;
        case 'too-large':
            return `with it there would be more than ${bytes} bytes`;
    }
}
const OF_NAMES = new Set(['EEXIST', 'EILSEQ', 'EINVAL', 'ENAMETOOLONG']);
function notWritten(copy, error) {
    const code = (0,thrown/* codeOf */.$N)(error);
    if (!OF_NAMES.has(code))
        copy.diskError ??= code;
    return `its copy cannot be written (${code})`;
}
function leaveOut(copy, path, why) {
    const whole = path.join('/') || '.';
    const shown = (0,errors/* printable */.g$)(whole, SHOWN);
    copy.leftOut.push({ path: whole.length > SHOWN ? `${shown} (all of it: ${(0,foundation_digest/* sha256Of */.Bj)(whole)})` : shown, why });
}
const SHOWN = 400;
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}


/***/ }),

/***/ 23029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YL: () => (/* binding */ toArguments),
/* harmony export */   nY: () => (/* binding */ planRun)
/* harmony export */ });
/* unused harmony export PAYLOAD_USER */
/* harmony import */ var _engine_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42684);
/* harmony import */ var _foundation_image_label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12689);
/* harmony import */ var _foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32485);
/* harmony import */ var _probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25052);
/* harmony import */ var _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14001);





const PAYLOAD_USER = '65532:65532';
function packetFlags({ engine, folder }) {
    return [
        { flag: '--rm' },
        { flag: '--network', value: 'none' },
        { flag: '--read-only' },
        { flag: '--cap-drop', value: 'ALL' },
        { flag: '--security-opt', value: 'no-new-privileges' },
        { flag: '--security-opt', value: `seccomp=${folder.profile}` },
        { flag: '--env-file', value: '/dev/null' },
        { flag: '-v', value: `${folder.input}:/in:ro` },
        { flag: '-v', value: `${folder.output}:/out:${_engine_traits_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGINE_TRAITS */ .N[engine.name].outputMount}` },
        ...(0,_probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .limitFlags */ .vG)({ tmp: _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_LIMITS */ .Bz.tmp }),
    ];
}
function hardeningFlags() {
    const { pids, memory, cpus, 'file-size': fileSize, 'open-files': openFiles } = _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_LIMITS */ .Bz;
    return [
        { flag: '--user', value: PAYLOAD_USER },
        { flag: '--ipc', value: 'none' },
        { flag: '--tmpfs', value: '/dev/mqueue:ro,noexec,nosuid,nodev,size=0,mode=0555' },
        { flag: '--tmpfs', value: '/dev/pts:ro,noexec,nosuid,nodev,size=0,mode=0555' },
        { flag: '--cgroupns', value: 'private' },
        ...(0,_probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .limitFlags */ .vG)({ pids, memory, cpus, 'file-size': fileSize }),
        { flag: '--ulimit', value: 'core=1:1' },
        ...(0,_probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .limitFlags */ .vG)({ 'open-files': openFiles }),
        { flag: '--pull', value: 'never' },
        { flag: '--no-healthcheck' },
        { flag: '--log-driver', value: 'none' },
    ];
}
function planRun(options) {
    const own = [
        ...packetFlags(options),
        ...hardeningFlags(),
        ..._engine_traits_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGINE_TRAITS */ .N[options.engine.name].hardening(options.engine),
        { flag: '--name', value: options.folder.name },
        ...Object.entries({ ...options.labels, [_foundation_image_label_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_LABEL */ .H]: options.imageId }).map(([key, value]) => ({
            ...{ flag: '--label', value: `${key}=${value}` },
        })),
    ];
    const replaced = _probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_WORDS */ .ws.filter((words) => options.extra.some((flag) => (0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_4__/* .flagBegins */ .d)(flag, words)));
    return [...own.filter((flag) => !replaced.some((words) => (0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_4__/* .flagBegins */ .d)(flag, words))), ...options.extra];
}
function toArguments(flags, imageId, command = []) {
    return [...(0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_4__/* .flagWords */ .G)(flags), imageId, ...command];
}


/***/ }),

/***/ 73397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g$: () => (/* binding */ createContainer),
  ce: () => (/* binding */ endedPlainly),
  Fi: () => (/* binding */ runSandbox)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engine/client.js
var engine_client = __webpack_require__(31817);
// EXTERNAL MODULE: ./build/src/engine/failed-call.js
var failed_call = __webpack_require__(14464);
// EXTERNAL MODULE: ./build/src/foundation/last-calls.js
var last_calls = __webpack_require__(7939);
// EXTERNAL MODULE: ./build/src/engine/removal-words.js
var removal_words = __webpack_require__(33504);
;// CONCATENATED MODULE: ./build/src/engine/last-removal.js



async function removeAtForcedEnd({ name: engine, client }, container) {
    return (0,last_calls/* atForcedEnd */.C)({
        program: await (0,engine_client/* pathOf */.XM)(client),
        words: [...client.globalArguments, ...(0,removal_words/* removalWords */.i)(engine, container)],
        environment: client.environment,
    });
}

// EXTERNAL MODULE: ./build/src/engine/remove-container.js
var remove_container = __webpack_require__(684);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/settled.js
var settled = __webpack_require__(11578);
// EXTERNAL MODULE: ./build/src/container/gate.js
var gate = __webpack_require__(17702);
// EXTERNAL MODULE: ./build/src/container/processes.js
var processes = __webpack_require__(11572);
// EXTERNAL MODULE: ./build/src/container/run-arguments.js
var run_arguments = __webpack_require__(23029);
// EXTERNAL MODULE: ./build/src/container/start.js + 7 modules
var start = __webpack_require__(78759);
;// CONCATENATED MODULE: ./build/src/container/run.js













async function runSandbox(engine, options) {
    const args = (0,run_arguments/* toArguments */.YL)(options.flags, options.imageId, options.command ?? options.seal?.command);
    await options.helperKill?.prepare(options.signal);
    const created = await createContainer(engine, args, options.folder, options.workload === undefined);
    const { id } = created;
    let clean = false;
    try {
        const seen = seesOurOutput(engine, id, options.folder);
        const [, view] = await (0,settled/* settled */.g)([seen, engine.snapshot(id)]);
        const root = await options.rootOf(id);
        await options.beforeStart?.({ arguments: ['create', ...args], view, root });
        const started = await (0,start/* startContainer */.Y)(engine, created, view.container, { ...options, watchEnd: true });
        clean = endedPlainly(started);
        return { arguments: ['create', ...args], view, root, ...started };
    }
    finally {
        if (!clean)
            await (0,remove_container/* removeContainer */.o)(engine, options.folder.name, id);
        created.forget();
    }
}
function endedPlainly({ ended, exitCode, kernel, }) {
    return ended === 'exited' && exitCode === 0 && kernel.gate !== 'missed';
}
async function createContainer(engine, args, folder, gated = true) {
    if (gated)
        await (0,gate/* shutGate */.au)(folder.input, gate/* GATE */.k6);
    const forgetName = await removeAtForcedEnd(engine, folder.name);
    const before = (0,processes/* processIds */.Uj)();
    const result = await (0,engine_client/* call */.T1)(engine.client, ['create', ...args], { timeoutMs: 60_000 });
    const id = result.stdout.trim();
    if (result.exitCode === 0 && /^[0-9a-f]{64}$/.test(id)) {
        const forget = await removeAtForcedEnd(engine, id);
        forgetName();
        return { id, before, forget };
    }
    await (0,remove_container/* removeContainer */.o)(engine, folder.name);
    forgetName();
    throw (0,failed_call/* failedCall */.m)(`${engine.name} create`, result.stderr || result.stdout, result.timedOut);
}
async function seesOurOutput(engine, id, folder) {
    const name = `.canary-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const nonce = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const path = (0,external_node_path_.join)(folder.output, name);
    await (0,promises_.writeFile)(path, nonce, { mode: 0o644, flag: 'wx' });
    try {
        const seen = await engine.calls.copyOut(id, `/out/${name}`, 64 * 1024);
        if (seen?.includes(nonce) !== true) {
            throw new errors/* AttestationError */.L7('engine-not-local', "A file written into OUTPUT is not seen in the container's /out, so the engine does not mount this machine's folders.");
        }
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}


/***/ }),

/***/ 36652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ stageLauncher),
/* harmony export */   Vg: () => (/* binding */ LAUNCHER),
/* harmony export */   dF: () => (/* binding */ planSeal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _image_build_inspect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12956);
/* harmony import */ var _probes_seal_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18088);






const LAUNCHER = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(_probes_seal_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .LAUNCHER_PATH */ .H$);
async function planSeal(engine, imageId, projectFolder) {
    const image = await (0,_image_build_inspect_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectImage */ .mm)(engine, imageId);
    const [program = '', ...rest] = [...(image?.entrypoint ?? []), ...(image?.command ?? [])];
    const script = rest.findIndex((argument) => !argument.startsWith('-'));
    if (!/^\/usr\/(local\/)?bin\/python3(\.\d+)?$/.test(program) || script === -1)
        throw notPossible(program);
    const launcher = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectFolder, 'inspector', LAUNCHER));
    return {
        launcher,
        launcherSha256: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(launcher),
        flags: [{ flag: '--entrypoint', value: program }],
        command: [..._probes_seal_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .BEFORE_SITE */ .a0, ...rest.slice(0, script), _probes_seal_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .LAUNCHER_PATH */ .H$, ...rest.slice(script)],
    };
}
async function stageLauncher(seal, input) {
    if (seal === null)
        return;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(input, LAUNCHER);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, seal.launcher, { mode: 0o644, flag: 'wx' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o644);
}
function notPossible(program) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('seal-not-possible', `The image's entrypoint ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(program, 100)} is not the Python of a base with a file to run, and only such a payload can be sealed.`);
}


/***/ }),

/***/ 78759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ startContainer)
});

// EXTERNAL MODULE: ./build/src/foundation/cancelled.js
var cancelled = __webpack_require__(56024);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/probes/kernel/facts.js
var facts = __webpack_require__(49460);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/engine/host-kill.js
var host_kill = __webpack_require__(94557);
;// CONCATENATED MODULE: ./build/src/container/ending.js


const SURELY_GONE_MS = 1_000;
class Ending {
    engine;
    container;
    helper;
    waiting = new AbortController();
    finished = new AbortController();
    late = false;
    gone = false;
    seen = false;
    why = null;
    ownEnd = false;
    survived = false;
    isOver = false;
    triedUntil = Number.POSITIVE_INFINITY;
    killing = Promise.resolve();
    constructor(engine, container, helper) {
        this.engine = engine;
        this.container = container;
        this.helper = helper;
    }
    get nobodyWaits() {
        return this.waiting.signal;
    }
    wasSeen() {
        this.seen = true;
    }
    answered() {
        this.isOver = true;
    }
    kill(why) {
        if (why === 'cancelled')
            this.triedUntil = performance.now() + TRIED_MS;
        if (this.why === null) {
            this.why = why;
            this.killing = this.killNow();
        }
        if (why === 'unreported')
            void this.killing.finally(() => this.waiting.abort());
    }
    killed() {
        return this.killing;
    }
    isLate() {
        this.late = true;
        if (!this.gone)
            this.kill('timeout');
    }
    isGone(gone) {
        this.seen = true;
        this.gone = gone;
        if (this.late && !gone)
            this.kill('timeout');
        if (gone)
            setTimeout(() => this.gone && this.finished.abort(), SURELY_GONE_MS).unref();
    }
    get nothingIsWritten() {
        return this.finished.signal;
    }
    reason(end) {
        return end.kind === 'timed-out' && this.gone ? (this.why ?? 'unreported') : this.why;
    }
    get hadEnded() {
        return this.ownEnd;
    }
    get livesOn() {
        return this.survived;
    }
    async killNow() {
        const { id } = this.container;
        this.ownEnd = (await (0,host_kill/* killFromHost */.z)(id)) === 0 && this.seen;
        const byEngine = this.engine.calls.kill(id, KILL_MS);
        if (this.helper !== undefined && (await this.stillLives(DYING_MS)))
            await this.helper.kill(this.container).catch(() => undefined);
        if (!(await byEngine))
            await this.killUntilOver();
        this.survived = await this.stillLives(DEAD_MS);
    }
    async killUntilOver() {
        const { id } = this.container;
        for (;;) {
            await (0,host_kill/* killFromHost */.z)(id);
            if (this.isOver || this.gone)
                return;
            if (performance.now() > this.triedUntil)
                return this.waiting.abort();
            await (0,promises_.setTimeout)(EVERY_MS);
            if (await this.engine.calls.kill(id, KILL_MS))
                return;
        }
    }
    async stillLives(afterMs) {
        for (const until = performance.now() + afterMs; performance.now() < until;) {
            if ((await (0,host_kill/* killFromHost */.z)(this.container.id)) === 0)
                return false;
            await (0,promises_.setTimeout)(EVERY_MS);
        }
        return true;
    }
}
const DYING_MS = 500;
const DEAD_MS = 5_000;
const EVERY_MS = 50;
const KILL_MS = 5_000;
const TRIED_MS = 5_000;
const KILLED = 137;
const NOT_ITS_OWN = [KILLED, 255];
function isOwnEnd(reported, { processEnd, hadEnded }) {
    if (processEnd !== null)
        return !processEnd.bySignal;
    return hadEnded || (reported <= LARGEST && !NOT_ITS_OWN.includes(reported));
}
const LARGEST = 255;
const USUALLY_REPORTED_MS = 1_000;
function isDoubtful(reported, { processEnd, reportedAfterMs }) {
    if (processEnd !== null)
        return reported !== processEnd.exitCode;
    if (reported > LARGEST)
        return true;
    return reported === KILLED && reportedAfterMs !== null && reportedAfterMs > USUALLY_REPORTED_MS;
}

// EXTERNAL MODULE: ./build/src/container/gate.js
var gate = __webpack_require__(17702);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/probes/kernel/end.js
var end = __webpack_require__(19646);
// EXTERNAL MODULE: ./build/src/probes/kernel/net-dev.js
var net_dev = __webpack_require__(14922);
// EXTERNAL MODULE: ./build/src/probes/kernel/status.js
var kernel_status = __webpack_require__(2885);
// EXTERNAL MODULE: ./build/src/container/processes.js
var processes = __webpack_require__(11572);
;// CONCATENATED MODULE: ./build/src/container/kernel-end.js







const EVERY = { least: 2, most: 100, share: 50, rest: 3, slow: 250 };
const UNKNOWN_END = { processEnd: null, isOrphan: false, reportedAfterMs: null };
const LATEST_REPORTED_MS = 12_000;
async function watchKernelEnd(first, target) {
    if (first.gate === 'missed')
        return { kernelEnd: { state: 'unobserved', why: 'no-first-snapshot' }, ...UNKNOWN_END };
    const began = performance.now();
    let last = null;
    let looks = 0;
    let blindMs = 0;
    let seen = began;
    let goneAt = null;
    let processEnd = null;
    let isUnreported = false;
    let parent = null;
    let isOrphan = false;
    while (!target.signal.aborted) {
        const before = performance.now();
        const look = lookAgain(first, target.containerId);
        const now = performance.now();
        if (look === 'gone') {
            if (goneAt === null) {
                goneAt = now;
                target.onGone(true);
            }
            processEnd ??= endOf(first);
            if (!isUnreported && now - goneAt > LATEST_REPORTED_MS) {
                isUnreported = true;
                target.onUnreported();
            }
        }
        else {
            if (goneAt !== null)
                target.onGone(false);
            if (look === 'partial' || goneAt !== null)
                blindMs += before - seen;
            if (look !== 'partial' && blindMs <= end/* LONGEST_BEFORE_END_MS */.gf) {
                last = { at: before, blindMs, look };
                looks += 1;
                target.onLook?.(look, Math.round(before - began));
            }
            const itsParent = parentOf(first);
            parent ??= itsParent;
            isOrphan ||= itsParent !== null && itsParent !== parent;
            seen = before;
            goneAt = null;
        }
        const share = Math.min(EVERY.most, Math.max(EVERY.least, (now - began) / EVERY.share));
        const rest = Math.min(EVERY.slow, EVERY.rest * (now - before));
        await (0,promises_.setTimeout)(Math.max(share, rest), undefined, { signal: target.signal }).catch(() => undefined);
    }
    const reportedAfterMs = goneAt === null ? null : performance.now() - goneAt;
    if (goneAt === null && !(await isGone(first, target.containerId)))
        throw ranOn();
    const watched = { processEnd, isOrphan, reportedAfterMs };
    if (last === null)
        return { kernelEnd: { state: 'unobserved', why: 'ended-before' }, ...watched };
    const { at, blindMs: unseenMs, look } = last;
    const endedAt = goneAt ?? performance.now();
    const looked_ms_before_end = Math.ceil(endedAt - at + unseenMs);
    return { kernelEnd: { state: 'seen', looks, looked_ms_before_end, ...look }, ...watched };
}
function statOf(first) {
    const stat = (0,kernel_status/* parseStat */.ky)((0,processes/* read */.LF)(String(first.status.ns_pid[0]), 'stat') ?? '');
    return stat?.startTime === first.start_time ? stat : null;
}
function parentOf(first) {
    const stat = statOf(first);
    return stat === null || (0,kernel_status/* isDead */.XU)(stat) ? null : stat.parent;
}
function endOf(first) {
    const stat = statOf(first);
    return stat === null || (0,kernel_status/* isAlive */._n)(stat) ? null : (0,kernel_status/* endOfWait */.iv)(stat.wait);
}
const LATEST_GONE_MS = 2_000;
function ranOn() {
    return new errors/* AttestationError */.L7('engine-stopped', 'The engine reported the end of a container, or gave no answer, while its process ran on.');
}
async function isGone(first, containerId) {
    const deadline = performance.now() + LATEST_GONE_MS;
    while (lookAgain(first, containerId) !== 'gone') {
        if (performance.now() > deadline)
            return false;
        await (0,promises_.setTimeout)(EVERY.least);
    }
    return true;
}
function isThere(pid, first) {
    const text = (0,processes/* readOrGone */.HK)(pid, 'stat');
    if (text === 'gone')
        return false;
    const leader = (0,kernel_status/* parseStat */.ky)(text ?? '');
    return leader === null || (leader.startTime === first.start_time && (0,kernel_status/* isAlive */._n)(leader));
}
function lookAgain(first, containerId) {
    const pid = String(first.status.ns_pid[0]);
    const status = (0,processes/* readStatus */.rk)(pid);
    const namespaces = (0,processes/* readNamespaces */.D9)(pid);
    const netDev = (0,processes/* read */.LF)(pid, 'net/dev');
    const mountinfo = (0,processes/* read */.LF)(pid, 'mountinfo');
    const now = (0,processes/* identify */.ls)(pid, containerId);
    if (now === null || now.stat.startTime !== first.start_time || (0,kernel_status/* isDead */.XU)(now.stat))
        return isThere(pid, first) ? 'partial' : 'gone';
    const hidden = Object.entries(first.namespaces).some(([name, state]) => state !== 'unreadable' && namespaces[name] === 'unreadable');
    const vanished = (before, after) => before !== null && after === null;
    if (now.stat.exiting || status === null || hidden)
        return 'partial';
    if (vanished(first.interfaces, netDev) || vanished(first.mountinfo, mountinfo))
        return 'partial';
    return {
        cgroup: now.cgroup,
        start_time: now.stat.startTime,
        status,
        namespaces,
        interfaces: netDev === null ? null : (0,net_dev/* interfacesOf */.q)(netDev),
        mountinfo_sha256: mountinfo === null ? null : (0,digest/* sha256Of */.Bj)(mountinfo),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
// EXTERNAL MODULE: ./build/src/probes/seal/facts.js
var seal_facts = __webpack_require__(18088);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/container/cgroup-place.js

const ID = '\0';
function placeOf(pid, containerId, cgroup) {
    for (const line of cgroup.split('\n')) {
        const [, controllers = '', path = ''] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
        if (!path.includes(containerId))
            continue;
        for (const mount of mountsOf(controllers)) {
            const place = `${mount}${path.replaceAll(containerId, ID)}/cgroup.procs`;
            if (processesAt(place, containerId).includes(pid))
                return place;
        }
    }
    return null;
}
function processesAt(place, containerId) {
    const path = place.replaceAll(ID, containerId);
    if (!(0,external_node_fs_.existsSync)(path))
        return [];
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').split('\n').filter(Boolean);
    }
    catch {
        return [];
    }
}
function mountsOf(controllers) {
    const root = '/sys/fs/cgroup';
    return controllers === '' ? [root, `${root}/unified`] : [`${root}/${controllers.replace(/^name=/, '')}`];
}

;// CONCATENATED MODULE: ./build/src/container/kernel-snapshot.js











const LOOKS = { everyMs: 3, allEveryMs: 500, restful: 3, rest: 3, whole: 5 };
const LONGEST_UNSEEN_MS = end/* LONGEST_BEFORE_END_MS */.gf;
async function snapshotKernel(target) {
    const deadline = performance.now() + target.limitMs;
    const started = await findStarted(target, deadline);
    if (isMissed(started))
        return started;
    const { identity } = started;
    const facts = readFacts(identity);
    if (facts === null)
        return UNREADABLE;
    const rest = comeToRest(identity, target, deadline);
    const [came, exe_sha256] = await Promise.all([rest, (0,processes/* exeDigest */.tt)(identity.pid)]);
    const changed = [
        ...changesOf(identity, (0,processes/* identify */.ls)(identity.pid, target.containerId)),
        ...changesOfStatus(facts.status, (0,processes/* readStatus */.rk)(identity.pid)),
    ];
    if (came === 'gone' || changed.length > 0)
        return { gate: 'missed', why: 'changed', changed: changed.length > 0 ? changed : ['process'] };
    return { gate: came === 'to-rest' ? 'waited' : 'went-on', exe_sha256, ...facts };
}
async function snapshotWorkload(target) {
    const started = await findStarted(target, performance.now() + target.limitMs);
    const missed = (kernel) => ({ kernel, exe: Promise.resolve(null) });
    if (isMissed(started))
        return missed(started);
    const { identity, clearAt } = started;
    const facts = readFacts(identity);
    if (facts === null)
        return missed(UNREADABLE);
    if (performance.now() - clearAt > LONGEST_UNSEEN_MS)
        return missed({ gate: 'missed', why: 'not-started' });
    const now = (0,processes/* identify */.ls)(identity.pid, target.containerId);
    if (now === null || now.stat.exiting || changesOf(identity, now).length > 0)
        return missed({ gate: 'missed', why: 'changed', changed: ['process'] });
    const kernel = { gate: 'went-on', exe_sha256: null, ...facts };
    return { kernel, exe: (0,processes/* exeDigest */.tt)(identity.pid) };
}
const UNREADABLE = { gate: 'missed', why: 'unreadable' };
function isMissed(started) {
    return 'gate' in started;
}
async function findStarted(target, deadline) {
    let why = 'no-process';
    let clearAt = performance.now();
    let clearThereAt = clearAt;
    let all = clearAt + LOOKS.allEveryMs;
    while (performance.now() < deadline && !target.signal.aborted) {
        const began = performance.now();
        const isWhole = began >= all;
        if (isWhole)
            all = began + LOOKS.allEveryMs;
        const there = place;
        const found = findFirst(target.containerId, isWhole ? (0,processes/* processIds */.Uj)() : candidates(target));
        if (place !== there)
            clearThereAt = clearAt;
        if (typeof found !== 'string' && hasStarted(found.identity, target))
            return { identity: found.identity, clearAt: clearThereAt };
        if (found === 'none' ? isWhole : isUnfiltered(found))
            clearAt = began;
        if (found === 'none' ? isWhole || place !== null : isUnfiltered(found))
            clearThereAt = began;
        if (found !== 'none')
            why = 'not-started';
        await (0,promises_.setTimeout)(Math.max(LOOKS.everyMs, LOOKS.rest * (performance.now() - began)));
    }
    return { gate: 'missed', why };
}
let place = null;
function candidates({ containerId, before }) {
    if (place !== null)
        return processesAt(place, containerId);
    return [...(0,processes/* processIds */.Uj)()].filter((pid) => !before.has(pid));
}
function findFirst(containerId, pids) {
    let otherwise = 'none';
    for (const pid of pids) {
        const identity = (0,processes/* identify */.ls)(pid, containerId);
        if (identity === null)
            continue;
        const status = (0,processes/* readStatus */.rk)(pid);
        if (status === null)
            otherwise = 'unreadable';
        if (status?.ns_pid.at(-1) !== 1)
            continue;
        if (place === null || !processesAt(place, containerId).includes(pid))
            place = placeOf(pid, containerId, (0,processes/* read */.LF)(pid, 'cgroup') ?? '');
        return { identity, status };
    }
    return otherwise;
}
function isUnfiltered(found) {
    return found !== 'unreadable' && found.status.seccomp === 0;
}
function hasStarted({ pid, stat }, { command }) {
    const line = command.map((each) => `${each}\0`).join('');
    return (stat.comm === commOf(command[0] ?? '') ||
        (0,processes/* readBeginning */.i4)(pid, 'cmdline', Buffer.byteLength(line) + 1) === line);
}
function commOf(program) {
    return program.slice(program.lastIndexOf('/') + 1).slice(0, 15);
}
async function snapshotSealed(first, { containerId, output, limitMs, signal }) {
    const deadline = performance.now() + limitMs;
    let lines = await readSealLines(output);
    while (lines === null && !signal.aborted && performance.now() < deadline) {
        await (0,promises_.setTimeout)(LOOKS.everyMs);
        lines = await readSealLines(output);
    }
    const said = lines === null ? null : (0,seal_facts/* parseSealLines */.oP)(lines);
    if (first.gate === 'missed')
        return { said, status: null };
    const pid = String(first.status.ns_pid[0]);
    const status = (0,processes/* readStatus */.rk)(pid);
    const now = (0,processes/* identify */.ls)(pid, containerId);
    const isFirst = now?.stat.startTime === first.start_time && !(0,kernel_status/* isDead */.XU)(now.stat);
    return { said, status: isFirst ? status : null };
}
const LONGEST_SEAL = 4096;
async function readSealLines(output) {
    const read = await (0,safe_file/* readRegularFile */.XF)((0,external_node_path_.join)(output, 'seal.jsonl'), LONGEST_SEAL, false);
    if (read.kind === 'missing')
        return null;
    return read.kind === 'bytes' ? read.bytes.toString('utf8') : '';
}
async function comeToRest(first, { containerId, output, signal }, deadline) {
    for (let looks = 0, restful = 0; restful < LOOKS.restful; looks += 1) {
        if (signal.aborted)
            return 'gone';
        if (performance.now() > deadline)
            return 'on';
        await (0,promises_.setTimeout)(LOOKS.everyMs);
        const busy = (0,kernel_status/* parseStat */.ky)((0,processes/* read */.LF)(first.pid, 'stat') ?? '')?.state === 'R';
        if (busy)
            restful = 0;
        if (busy && looks % LOOKS.whole !== 0)
            continue;
        const now = (0,processes/* identify */.ls)(first.pid, containerId);
        if (now === null || changesOf(first, now).length > 0)
            return 'gone';
        if ((await (0,external_node_fs_promises_.readdir)(output).catch(() => ['unreadable'])).length > 0)
            return 'on';
        restful = now.stat.state === 'S' ? restful + 1 : 0;
    }
    return 'to-rest';
}
function changesOf(before, after) {
    if (after === null || (0,kernel_status/* isDead */.XU)(after.stat))
        return ['process'];
    const { startTime } = after.stat;
    return [
        ...(startTime === before.stat.startTime ? [] : ['start_time']),
        ...(after.cgroup === before.cgroup ? [] : ['cgroup']),
    ];
}
function changesOfStatus(before, after) {
    if (after === null)
        return ['status'];
    const names = Object.keys(before);
    return names.filter((name) => !(0,external_node_util_.isDeepStrictEqual)(before[name], after[name]));
}
function readFacts({ pid, cgroup, stat }) {
    const status = (0,processes/* readStatus */.rk)(pid);
    const uid_map = (0,kernel_status/* parseIdMap */.dU)((0,processes/* read */.LF)(pid, 'uid_map') ?? '');
    const gid_map = (0,kernel_status/* parseIdMap */.dU)((0,processes/* read */.LF)(pid, 'gid_map') ?? '');
    if (status === null || uid_map === null || gid_map === null)
        return null;
    const netDev = (0,processes/* read */.LF)(pid, 'net/dev');
    return {
        comm: (0,kernel_status/* parseStat */.ky)((0,processes/* read */.LF)(pid, 'stat') ?? '')?.comm ?? stat.comm,
        cgroup,
        start_time: stat.startTime,
        status,
        uid_map,
        gid_map,
        namespaces: (0,processes/* readNamespaces */.D9)(pid),
        interfaces: netDev === null ? null : (0,net_dev/* interfacesOf */.q)(netDev),
        mountinfo: (0,processes/* read */.LF)(pid, 'mountinfo'),
        limits: (0,processes/* read */.LF)(pid, 'limits'),
        personality: (0,processes/* read */.LF)(pid, 'personality'),
        clock_offsets: (0,processes/* read */.LF)(pid, 'timens_offsets'),
    };
}

// EXTERNAL MODULE: ./build/src/foundation/hidden-logins.js
var hidden_logins = __webpack_require__(30850);
;// CONCATENATED MODULE: ./build/src/container/last-words.js

const KEEP_BYTES = 16 * 1024;
class OutputTail {
    kept = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
    written = { stdout: 0, stderr: 0 };
    take = async (from, bytes) => {
        this.written[from] += bytes.length;
        this.kept[from] = Buffer.concat([this.kept[from], bytes.subarray(-KEEP_BYTES)]).subarray(-KEEP_BYTES);
    };
    get words() {
        return { stdout: this.end('stdout'), stderr: this.end('stderr') };
    }
    end(from) {
        const text = this.kept[from].toString('utf8');
        return this.written[from] > KEEP_BYTES ? (0,hidden_logins/* wordsOfEnd */.oh)(text) : text;
    }
}

// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
;// CONCATENATED MODULE: ./build/src/container/output-watch.js





const OUTPUT_LIMITS = { bytes: 64 * 1024 * 1024, entries: 1000, everyMs: 200 };
const INPUT_LIMITS = { bytes: 64 * 1024 * 1024, entries: 10_000 };
const LEAST_FREE_BYTES = 512 * 1024 * 1024;
function watchOutput(output, onFlood, limits = OUTPUT_LIMITS) {
    let stopped = false;
    let flooded = false;
    const least = freeBytes(output).then((free) => Math.min(LEAST_FREE_BYTES, free / 2));
    const isFull = async () => (await freeBytes(output)) < (await least);
    const look = async () => {
        if (!flooded && ((await isFull()) || (await isFlooded(output, limits).catch(() => true)))) {
            flooded = true;
            onFlood();
        }
    };
    const loop = (async () => {
        while (!stopped && !flooded) {
            await look();
            await new Promise((resolve) => setTimeout(resolve, OUTPUT_LIMITS.everyMs).unref());
        }
    })();
    return async () => {
        stopped = true;
        loop.catch(() => undefined);
        await look();
    };
}
async function isFlooded(folder, limits = OUTPUT_LIMITS) {
    const seen = { bytes: 0, entries: 0 };
    const folders = [{ path: Buffer.from(folder).toString('latin1'), depth: 0 }];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
        if (next.depth > (limits.depth ?? Number.POSITIVE_INFINITY))
            return true;
        const listing = listingOf(next.path);
        if (listing === 'unreadable')
            return true;
        if (listing !== 'gone' && (await tooMuch(listing, next, seen, folders, limits)))
            return true;
    }
    return false;
}
async function freeBytes(folder) {
    const { bavail, bsize } = await (0,external_node_fs_promises_.statfs)(folder).catch(() => ({ bavail: 0, bsize: 0 }));
    return bavail * bsize;
}
const AT_ONCE = 500;
async function tooMuch(listing, folder, seen, folders, limits) {
    try {
        for (let entry = listing.readSync(); entry !== null; entry = listing.readSync()) {
            seen.entries += 1;
            if (seen.entries > limits.entries)
                return true;
            if (seen.entries % AT_ONCE === 0)
                await (0,promises_.setImmediate)();
            const path = (0,external_node_path_.join)(folder.path, entry.name);
            if (entry.isDirectory())
                folders.push({ path, depth: folder.depth + 1 });
            else {
                const stat = output_watch_statOf(path);
                if (stat === 'unreadable')
                    return true;
                seen.bytes += stat === 'gone' ? 0 : bytesOf(stat);
            }
            if (seen.bytes > limits.bytes)
                return true;
        }
        return false;
    }
    finally {
        listing.closeSync();
    }
}
function bytesOf(stat) {
    const onDisk = stat.blocks * 512;
    return Math.max(Math.min(stat.size, onDisk), onDisk - NEEDED_BYTES);
}
const NEEDED_BYTES = 64 * 1024;
function listingOf(path) {
    try {
        return (0,external_node_fs_.opendirSync)(Buffer.from(path, 'latin1'), { encoding: 'latin1' });
    }
    catch (error) {
        return goneOrUnreadable(error);
    }
}
function output_watch_statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(Buffer.from(path, 'latin1'));
    }
    catch (error) {
        return goneOrUnreadable(error);
    }
}
function goneOrUnreadable(error) {
    return ['ENOENT', 'ENOTDIR'].includes((0,thrown/* codeOf */.$N)(error)) ? 'gone' : 'unreadable';
}

;// CONCATENATED MODULE: ./build/src/container/layer-watch.js




const LIMITS = { bytes: OUTPUT_LIMITS.bytes, entries: 4_000, depth: 64 };
const layer_watch_EVERY_MS = 25;
function watchLayer(engine, containerId, onFlood) {
    const ended = new AbortController();
    const watch = async () => {
        const folder = await layerFolder(engine, containerId);
        const [isFull, everyMs] = folder === null
            ? [bySize(engine, containerId), OUTPUT_LIMITS.everyMs / 2]
            : [() => isFlooded(folder, LIMITS), layer_watch_EVERY_MS];
        while (!ended.signal.aborted) {
            const isTooMuch = await isFull();
            if (ended.signal.aborted)
                return;
            if (isTooMuch)
                return onFlood();
            await (0,promises_.setTimeout)(everyMs);
        }
    };
    watch().catch(() => {
        if (!ended.signal.aborted)
            onFlood();
    });
    return () => ended.abort();
}
function bySize(engine, containerId) {
    let untold = 0;
    return async () => {
        const size = await engine.calls.layerBytes(containerId);
        untold = Number.isNaN(size) ? untold + 1 : 0;
        return untold > 1 || (size !== 'gone' && size > LIMITS.bytes);
    };
}
async function layerFolder(engine, containerId) {
    const view = await engine.calls.inspectContainer(containerId);
    const folder = view.at('GraphDriver', 'Data', 'UpperDir').string();
    if (folder === '')
        return null;
    return (0,external_node_fs_promises_.access)(folder, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK).then(() => folder, () => null);
}

;// CONCATENATED MODULE: ./build/src/container/start.js










const start_KEEP_BYTES = 16 * 1024;
async function startContainer(engine, { id, before }, container, options) {
    const { workload, seal = null, watchEnd = false, timeoutMs, folder } = options;
    const ending = new Ending(engine, { id, user: container.user }, options.helperKill);
    const tail = new OutputTail();
    const ended = new AbortController();
    const target = {
        containerId: id,
        command: [...container.entrypoint, ...container.command],
        output: folder.output,
        before,
        limitMs: workload === undefined ? timeoutMs / 3 : timeoutMs,
        signal: ended.signal,
        onLook: (look, afterMs) => {
            ending.wasSeen();
            workload?.onLook(look, afterMs);
        },
        onGone: (isGone) => ending.isGone(isGone),
        onUnreported: () => ending.kill('unreported'),
    };
    if (seal)
        await (0,gate/* shutGate */.au)(folder.input, gate/* SEALED_GATE */.XL);
    if (options.signal?.aborted)
        throw (0,cancelled/* cancelled */.KW)();
    const startedAt = new Date();
    const began = performance.now();
    const stopLimits = watchLimits(engine, { id, ...container }, ending, options);
    const snapshots = workload === undefined
        ? snapshotBehindGates(target, folder.input, seal, watchEnd)
        : watchWorkload(target);
    snapshots.catch(() => undefined);
    let end;
    let endedAt = began;
    try {
        const limits = { timeoutMs: timeoutMs + 15_000, keepBytes: start_KEEP_BYTES };
        const onOutput = workload?.onOutput ?? (watchEnd ? tail.take : undefined);
        const signals = { signal: ending.nobodyWaits, over: ending.nothingIsWritten };
        end = await engine.calls.start(id, { ...limits, onOutput, ...signals });
        endedAt = performance.now();
    }
    finally {
        ended.abort();
        ending.answered();
        await stopLimits();
        await ending.killed();
    }
    const { kernel, kernelEnd, seal: sealed, ...watched } = await snapshots;
    refuseAnotherEnd(engine, end, ending, watched);
    const durationMs = Math.round(endedAt - (watched.reportedAfterMs ?? 0) - began);
    const seen = { ...watched, durationMs, isWorkload: workload !== undefined, limitMs: timeoutMs };
    return {
        ...{ kernel, kernelEnd, seal: sealed, startedAt, durationMs, wrote: tail.words },
        ...start_endOf(engine, end, ending, seen),
    };
}
function watchLimits(engine, { id, readonly_rootfs }, ending, { timeoutMs, signal, folder }) {
    const timer = setTimeout(() => ending.isLate(), timeoutMs);
    const onAbort = () => ending.kill('cancelled');
    signal?.addEventListener('abort', onAbort);
    const onFlood = () => ending.kill('output-flood');
    const stopWatch = watchOutput(folder.output, onFlood);
    const stopInput = watchOutput(folder.input, onFlood, INPUT_LIMITS);
    const stopLayer = readonly_rootfs ? () => undefined : watchLayer(engine, id, onFlood);
    return async () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        stopLayer();
        await Promise.all([stopWatch(), stopInput()]);
    };
}
async function watchWorkload(target) {
    const { kernel, exe } = await snapshotWorkload(target);
    const [end, exe_sha256] = await Promise.all([watchKernelEnd(kernel, target), exe]);
    return { kernel: kernel.gate === 'missed' ? kernel : { ...kernel, exe_sha256 }, ...end, seal: null };
}
async function snapshotBehindGates(target, input, seal, watchEnd) {
    const end = (first) => watchEnd ? watchKernelEnd(first, target) : { kernelEnd: facts/* END_NOT_ASKED */.z, ...UNKNOWN_END };
    const kernel = await snapshotKernel(target).finally(() => (0,gate/* openGate */.GN)(input, gate/* GATE */.k6));
    if (seal === null)
        return { kernel, ...(await end(kernel)), seal: null };
    const sealed = await snapshotSealed(kernel, target).finally(() => (0,gate/* openGate */.GN)(input, gate/* SEALED_GATE */.XL));
    return { kernel, ...(await end(kernel)), seal: { launcher_sha256: seal.launcherSha256, ...sealed } };
}
const LATEST_OWN_MS = 1_000;
function start_endOf(engine, end, ending, { durationMs, isWorkload, limitMs, processEnd }) {
    const why = ending.reason(end);
    const { hadEnded } = ending;
    const isItsOwn = end.kind === 'exited' && isOwnEnd(end.exitCode, { processEnd, hadEnded });
    switch (why) {
        case 'cancelled':
            throw (0,cancelled/* cancelled */.KW)();
        case 'unreported':
            throw new errors/* AttestationError */.L7('engine-stopped', `The container’s process ended, and ${engine.runtime} did not report its end.`);
        case 'timeout':
            if (isItsOwn && durationMs <= limitMs + LATEST_OWN_MS)
                break;
            return { exitCode: null, ended: why, engineSaid: '' };
        case 'output-flood':
            if (isItsOwn && isWorkload)
                break;
            return { exitCode: null, ended: why, engineSaid: '' };
        case null:
            break;
    }
    switch (end.kind) {
        case 'exited':
            return { exitCode: end.exitCode, ended: 'exited', engineSaid: '' };
        case 'not-started':
            return {
                exitCode: null,
                ended: 'start-failed',
                engineSaid: (0,errors/* printable */.g$)(end.said.trim(), 400),
            };
        case 'timed-out':
            return { exitCode: null, ended: 'timeout', engineSaid: '' };
        case 'lost':
            throw new errors/* AttestationError */.L7('engine-stopped', `${engine.runtime} stopped answering while the payload ran; the payload's container was ended.`);
    }
}
function refuseAnotherEnd(engine, end, ending, watched) {
    const { runtime } = engine;
    if (ending.livesOn)
        throw new errors/* AttestationError */.L7('engine-stopped', `A process of the container was not gone seconds after ${runtime} had to kill it. If it runs on, root can end it.`);
    const isOwn = ending.reason(end) === null;
    if (watched.isOrphan || (isOwn && end.kind === 'exited' && isDoubtful(end.exitCode, watched)))
        throw new errors/* AttestationError */.L7('engine-stopped', `${runtime} lost the container’s process before its end, and does not know how it ended.`);
}


/***/ }),

/***/ 61001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ collectObservations),
/* harmony export */   Ov: () => (/* binding */ collectText),
/* harmony export */   QS: () => (/* binding */ collectReportMd)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19809);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8621);
/* harmony import */ var _foundation_utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(596);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42908);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46706);







async function collectObservations(outputFolder, limits = _lines_js__WEBPACK_IMPORTED_MODULE_4__/* .LINE_LIMITS */ .e) {
    return inside(outputFolder, async (path) => ({
        ...(await collectAttest(path('attest.jsonl'), limits)),
        reportMd: await collectReport(path('report.md')),
    }), (why) => ({
        observations: [],
        bytes: null,
        problems: [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('output-unreadable', null, why)],
        reportMd: 'absent',
    }));
}
function collectText(outputFolder, name, bytes) {
    return inside(outputFolder, async (path) => {
        const file = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path(name), bytes);
        return file.kind === 'bytes' ? (0,_foundation_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._)(file.bytes) : null;
    }, () => null);
}
function collectReportMd(outputFolder) {
    return inside(outputFolder, (path) => collectReport(path('report.md')), () => 'absent');
}
async function inside(outputFolder, read, unreadable) {
    let folder;
    try {
        folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(outputFolder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    }
    catch (error) {
        return unreadable((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error));
    }
    try {
        return await read((name) => `/proc/self/fd/${folder.fd}/${name}`);
    }
    finally {
        await folder.close().catch(() => undefined);
    }
}
async function collectAttest(path, limits) {
    const file = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path, limits.bytes);
    if (file.kind === 'bytes')
        return { bytes: file.bytes, ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .S)(file.bytes, limits) };
    return { observations: [], bytes: null, problems: [problemOf(file, limits)] };
}
function problemOf(file, limits) {
    switch (file.kind) {
        case 'missing':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('attest-missing');
        case 'folder':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('attest-unsafe', null, 'it is a folder');
        case 'link':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('attest-unsafe', null, 'it is a symbolic link');
        case 'unsafe':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('attest-unsafe', null, file.detail);
        case 'unreadable':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('attest-unreadable', null, file.detail);
        case 'too-large':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('attest-too-large', null, `${limits.bytes} bytes`);
    }
}
async function collectReport(path) {
    const file = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path, 2);
    if (file.kind === 'missing')
        return 'absent';
    return file.kind === 'bytes' && Buffer.from(file.bytes).toString('latin1') === 'ok' ? 'ok' : 'other';
}


/***/ }),

/***/ 71185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectGarbage: () => (/* binding */ collectGarbage),
/* harmony export */   keepNewSpaceSmall: () => (/* binding */ keepNewSpaceSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);


function keepNewSpaceSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
let collect = null;
function collectGarbage() {
    if (collect === null) {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
        collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    }
    if (typeof collect === 'function')
        collect();
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ holdPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
/* harmony import */ var _held_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48889);
/* harmony import */ var _place_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78171);
/* harmony import */ var _settled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11578);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8621);







async function holdPlace(path, tell = (0,_place_file_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotHold */ .LU)(path)) {
    const parts = path.split('/').filter((part) => part !== '');
    let nearest = await (0,_held_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .holdFolder */ .Ub)('/');
    let there = 0;
    for (const name of parts) {
        const below = await (0,_held_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .holdBelow */ .Vm)(nearest, name).catch(async (cause) => {
            if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(cause) === 'ENOENT')
                return null;
            await nearest.release();
            return tell(cause);
        });
        if (below === null)
            break;
        await nearest.release();
        nearest = below;
        there += 1;
    }
    const [held, missing] = [nearest, parts.slice(there)];
    return {
        path,
        open: (make) => openFrom(held, missing, make).catch(tell),
        isThere: () => isAtPath(held),
        release: held.release,
    };
}
async function isAtPath({ path, inside }) {
    const [held, there] = await (0,_settled_js__WEBPACK_IMPORTED_MODULE_6__/* .settled */ .g)([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(inside), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null)]);
    return there?.dev === held.dev && there.ino === held.ino;
}
async function openFrom(nearest, missing, make) {
    const owners = await ownersBelow(nearest);
    let held = await (0,_held_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .holdAgain */ .i2)(nearest);
    for (const name of missing) {
        const above = held;
        held = await openOwn(above, name, { make, owners }).finally(above.release);
    }
    return held;
}
async function ownersBelow({ inside }) {
    const root = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)('/')).uid;
    return [root, process.geteuid?.() ?? root, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(inside)).uid];
}
async function openOwn(above, name, { make, owners }) {
    if (make)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above.inside, name)).catch((error) => {
            if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) !== 'EEXIST')
                throw error;
        });
    const held = await (0,_held_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .holdBelow */ .Vm)(above, name);
    if (owners.includes((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(held.inside)).uid))
        return held;
    await held.release();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('path-refused', `The folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(held.path, 200)} came while the run went on, and belongs to another user.`);
}


/***/ }),

/***/ 46616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readRegularPieces),
/* harmony export */   x: () => (/* binding */ readPiecesAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19809);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8621);



const PIECE_BYTES = 1024 * 1024;
async function readPiecesAt(path, limit, use) {
    const file = atOnce(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, _safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN_FLAGS */ .tM));
    if (typeof file !== 'number')
        return (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .notOpened */ .NZ)(file.detail);
    try {
        const place = atOnce(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${file}`));
        if (place !== path)
            return { kind: 'link' };
        const facts = atOnce(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file));
        if ('kind' in facts)
            return facts;
        const refused = (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(facts, limit);
        if (refused !== null)
            return refused;
        let buffer = bufferFor(facts.size);
        for (let length = 0;;) {
            const into = buffer;
            const count = atOnce(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, into, 0, into.length, length));
            if (typeof count !== 'number')
                return count;
            length += count;
            if (count === 0)
                return { kind: 'pieces', bytes: length, mode: facts.mode };
            if (length > limit)
                return { kind: 'too-large' };
            await use(buffer.subarray(0, count));
            if (length > facts.size)
                buffer = bufferFor(PIECE_BYTES);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function atOnce(call) {
    try {
        return call();
    }
    catch (error) {
        return { kind: 'unreadable', detail: (0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) };
    }
}
function readRegularPieces(path, limit, use, singleLink = true) {
    return readPieces(path, use, async (handle, used) => {
        const facts = await handle.stat();
        if (facts.isFile() && singleLink && facts.nlink !== 1)
            return (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unsafe */ .N9)('it has another hard link');
        const before = await stateOf(handle);
        const read = await piecesOf(handle, facts, limit, used);
        const same = read.kind !== 'pieces' || (read.bytes === facts.size && (await stateOf(handle)) === before);
        return same ? read : (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unsafe */ .N9)('it changed while it was read');
    });
}
function bufferFor(size) {
    return Buffer.allocUnsafe(Math.min(size + 1, PIECE_BYTES));
}
async function readPieces(path, use, read) {
    const thrown = [];
    const used = (piece) => use(piece).catch((error) => {
        thrown.push(error);
        throw error;
    });
    const found = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpened */ .ay)(path, (handle) => read(handle, used));
    if (thrown.length > 0)
        throw thrown[0];
    return found;
}
async function stateOf(handle) {
    const { size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
    return `${size} ${mtimeNs} ${ctimeNs}`;
}
async function piecesOf(handle, facts, limit, use) {
    const refused = (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(facts, limit);
    if (refused !== null)
        return refused;
    let buffer = bufferFor(facts.size);
    for (let length = 0;;) {
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, length);
        length += bytesRead;
        if (bytesRead === 0)
            return { kind: 'pieces', bytes: length, mode: facts.mode };
        if (length > limit)
            return { kind: 'too-large' };
        await use(buffer.subarray(0, bytesRead));
        if (length > facts.size)
            buffer = bufferFor(PIECE_BYTES);
    }
}


/***/ }),

/***/ 69402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uY: () => (/* binding */ baseImageFor),
  bx: () => (/* binding */ baseOf),
  GU: () => (/* binding */ configWithoutOnbuild)
});

// EXTERNAL MODULE: ./build/src/engine/labels.js
var labels = __webpack_require__(83317);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var json = __webpack_require__(98461);
// EXTERNAL MODULE: ./build/src/probes/inventory/facts.js
var facts = __webpack_require__(80105);
// EXTERNAL MODULE: ./build/src/probes/inventory/release-bases.js
var release_bases = __webpack_require__(35660);
;// CONCATENATED MODULE: ./build/src/image/base-known.js

function kindOfBase(store, image, { reference, releaseBase }, table = release_bases/* RELEASE_BASES */.N) {
    const layers = image.diffIds.join();
    if (layers !== '' && table.some(({ diffIds }) => diffIds.join() === layers))
        return 'release-table';
    if (reference !== releaseBase)
        return 'named';
    const pinned = withoutTag(reference);
    return pinned !== null && hasDigest(store, image, pinned) ? 'pulled-by-digest' : 'named';
}
function hasDigest(store, { id, repoDigests }, pinned) {
    if (!repoDigests.includes(`${pinned.name}@${pinned.digest}`))
        return false;
    return store === 'containerd' ? id === pinned.digest : true;
}
function withoutTag(reference) {
    const [, name = '', digest = ''] = /^([^@\s]+?)(?::[\w.-]+)?@(sha256:[0-9a-f]{64})$/.exec(reference) ?? [];
    return name === '' ? null : { name, digest };
}

// EXTERNAL MODULE: ./build/src/image/build/inspect.js
var inspect = __webpack_require__(12956);
// EXTERNAL MODULE: ./build/src/image/build/pull.js
var pull = __webpack_require__(22505);
// EXTERNAL MODULE: ./build/src/image/context/secret-names.js
var secret_names = __webpack_require__(14726);
// EXTERNAL MODULE: ./build/src/image/debian/debian-base.js + 7 modules
var debian_base = __webpack_require__(76682);
// EXTERNAL MODULE: ./build/src/image/inventory/config-facts.js + 1 modules
var config_facts = __webpack_require__(18723);
// EXTERNAL MODULE: ./build/src/image/inventory/content-store.js + 2 modules
var content_store = __webpack_require__(93082);
// EXTERNAL MODULE: ./build/src/image/inventory/image-content.js
var image_content = __webpack_require__(14113);
// EXTERNAL MODULE: ./build/src/image/inventory/image-documents.js
var image_documents = __webpack_require__(21570);
// EXTERNAL MODULE: ./build/src/image/inventory/unreadable.js
var unreadable = __webpack_require__(5133);
;// CONCATENATED MODULE: ./build/src/image/base-image.js














const PULL_LIMIT_MS = { asked: 300_000, rehearsal: 30_000 };
const REFERENCE = /^[A-Za-z0-9][\w./:@-]{0,511}$/;
async function baseImageFor(engine, request) {
    const { choice, dockerfile } = request;
    if (choice === 'auto' && request.venue !== 'LOCAL')
        throw autoOutsideRehearsal(request.venue);
    if (choice === 'debian-packages' && isFromScratchAlone(dockerfile))
        return { ...withoutImage('scratch'), note: REFERENCE_ONLY };
    if (choice !== null && choice !== 'auto')
        refuseUntaken(dockerfile, choice);
    if (choice === 'debian-packages')
        return debianBase(engine, request, null);
    if (choice !== null && choice !== 'auto')
        return namedBase(engine, request, choice);
    if (dockerfile.base === null || dockerfile.base === 'scratch')
        return withoutImage(dockerfile.base);
    const present = await (0,inspect/* inspectImage */.mm)(engine, dockerfile.base);
    if (present !== null)
        return ownBase(engine, request, dockerfile.base, present);
    if (request.venue === 'LOCAL')
        return rehearsalBase(engine, request, dockerfile.base);
    const image = await pulled(engine, request, dockerfile.base, PULL_LIMIT_MS.asked);
    return ownBase(engine, request, dockerfile.base, image);
}
function baseOf(baseLayers, named) {
    if (baseLayers !== null)
        return named;
    return { ...named, kind: 'named', reference: null, id: null, diffIds: [], config: null, packages: [] };
}
async function rehearsalBase(engine, request, own) {
    try {
        const image = await pulled(engine, request, own, PULL_LIMIT_MS.rehearsal);
        return await ownBase(engine, request, own, image);
    }
    catch (error) {
        if (!(error instanceof errors/* AttestationError */.L7) || error.code !== 'base-image-unavailable')
            throw error;
        if (!request.dockerfile.takesBaseImage || own !== request.releaseBase)
            throw error;
        const note = `${(0,errors/* printable */.g$)(own)} is not available here: the base image is made from this machine's signed packages instead (a rehearsal only; --base-image names another).`;
        return debianBase(engine, request, note);
    }
}
const REFERENCE_ONLY = 'The Dockerfile begins from scratch: debian-packages is the base of the reference image alone.';
function isFromScratchAlone({ base, stages }) {
    return (base === 'scratch' &&
        !stages.some(({ from }) => typeof from === 'object' && from.argument === 'BASE_IMAGE'));
}
function withoutImage(reference) {
    return {
        ...{ kind: reference === 'scratch' ? 'scratch' : 'named', origin: 'dockerfile', reference, given: false },
        ...{ id: null, diffIds: [], pinned: reference === 'scratch', packages: [], config: null, note: null },
    };
}
async function ownBase(engine, request, reference, image) {
    (0,inspect/* refuseOtherPlatform */.KJ)(reference, image);
    const config = await configWithoutOnbuild(engine, request, reference, image.id);
    const { releaseBase, dockerfile } = request;
    return {
        kind: kindOfBase(engine.facts.image_store, image, { reference, releaseBase }),
        origin: 'dockerfile',
        reference,
        given: dockerfile.takesBaseImage,
        id: image.id,
        diffIds: image.diffIds,
        pinned: isPinned(reference),
        packages: [],
        config,
        note: null,
    };
}
async function configWithoutOnbuild(engine, { cacheFolder, scratchFolder, signal }, reference, id) {
    const store = await (0,content_store/* openContentStore */.Rl)((0,content_store/* contentFolders */.NF)(cacheFolder, scratchFolder), { signal });
    const { config } = await (0,image_content/* readImageContent */.R1)(engine, id, store);
    const document = (0,image_documents/* documentOf */.lM)(config, 'config');
    const { onbuild, unknown } = (0,config_facts/* configFacts */.o)(document);
    if (onbuild.length > 0)
        throw hasOnbuild(reference);
    const other = unknown.find((name) => !name.startsWith(facts/* ENV_VALUE */.A));
    if (other !== undefined)
        throw (0,unreadable/* unreadable */.O$)(`${(0,errors/* printable */.g$)(reference)} has the config member ${(0,secret_names/* shownName */.HD)(other)}, which is unknown, twice there or of another form`);
    const members = (0,json/* membersOf */.lS)(document['config']) ?? {};
    (0,inspect/* refuseLongLists */.aC)(members, reference);
    return members;
}
async function namedBase(engine, request, reference) {
    if (!REFERENCE.test(reference)) {
        const text = `--base-image ${(0,errors/* printable */.g$)(reference)} is not an image reference.`;
        throw new errors/* AttestationError */.L7('base-image-invalid', text);
    }
    const image = (await (0,inspect/* inspectImage */.mm)(engine, reference)) ??
        (await pulled(engine, request, reference, PULL_LIMIT_MS.asked));
    return { ...(await ownBase(engine, request, reference, image)), origin: 'reference' };
}
async function debianBase(engine, request, note) {
    const { image, facts } = await (0,debian_base/* ensureDebianBase */.Bx)(engine, request);
    const { packages } = facts;
    return {
        ...{ kind: 'debian-packages', origin: 'debian-packages', reference: labels/* DEBIAN_BASE_TAG */.fs, given: true },
        ...{ id: image.id, diffIds: image.diffIds, pinned: true, packages, config: image.config, note },
    };
}
async function pulled(engine, { signal, scratchFolder }, reference, timeoutMs) {
    const image = await (0,pull/* pullImage */.Z)(engine, reference, { timeoutMs, scratchFolder, signal });
    if (!('why' in image))
        return image;
    throw new errors/* AttestationError */.L7('base-image-unavailable', `The base image ${(0,errors/* printable */.g$)(reference)} is not on this machine and could not be pulled: ${image.why}.`);
}
function isPinned(reference) {
    return /@sha256:[0-9a-f]{64}$/.test(reference);
}
function hasOnbuild(reference) {
    return new errors/* AttestationError */.L7('base-image-onbuild', `The base image ${(0,errors/* printable */.g$)(reference)} has ONBUILD instructions, which would run in this build.`);
}
function refuseUntaken(dockerfile, choice) {
    if (dockerfile.takesBaseImage)
        return;
    throw new errors/* AttestationError */.L7('base-image-not-taken', `The Dockerfile does not take its base image from BASE_IMAGE, so --base-image ${(0,errors/* printable */.g$)(choice)} would do nothing.`);
}
function autoOutsideRehearsal(venue) {
    return new errors/* AttestationError */.L7('base-image-auto', `--base-image auto may choose another base image, which evidence from ${venue} must not.`);
}


/***/ }),

/***/ 37906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ buildImage),
  X: () => (/* binding */ imageAsRun)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engine/image-name.js
var image_name = __webpack_require__(55033);
// EXTERNAL MODULE: ./build/src/engine/image-names.js
var image_names = __webpack_require__(40060);
// EXTERNAL MODULE: ./build/src/engine/owner.js
var owner = __webpack_require__(70291);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var foundation_digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/image/dockerfile/dockerfile.js + 3 modules
var dockerfile_dockerfile = __webpack_require__(40802);
// EXTERNAL MODULE: ./build/src/image/inventory/content-store.js + 2 modules
var content_store = __webpack_require__(93082);
// EXTERNAL MODULE: ./build/src/image/inventory/inventory.js + 2 modules
var inventory = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/engine/made-images.js
var made_images = __webpack_require__(34774);
// EXTERNAL MODULE: ./build/src/engine/run-image.js
var run_image = __webpack_require__(86885);
// EXTERNAL MODULE: ./build/src/engine/untag.js
var untag = __webpack_require__(85837);
// EXTERNAL MODULE: ./build/src/foundation/programs.js
var programs = __webpack_require__(63630);
;// CONCATENATED MODULE: ./build/src/engine/bound-client.js


async function boundClient(client) {
    const setpriv = await (0,programs/* systemProgram */.CA)('setpriv').catch(() => null);
    const program = (0,external_node_path_.isAbsolute)(client.program) ? client.program : await (0,programs/* systemProgram */.CA)(client.program);
    if (setpriv === null || program === null)
        return client;
    const globalArguments = ['--pdeathsig', 'KILL', program, ...client.globalArguments];
    return { ...client, program: setpriv, globalArguments };
}

// EXTERNAL MODULE: ./build/src/engine/client.js
var engine_client = __webpack_require__(31817);
// EXTERNAL MODULE: ./build/src/engine/disk-full.js
var disk_full = __webpack_require__(29577);
// EXTERNAL MODULE: ./build/src/foundation/abort-signals.js
var abort_signals = __webpack_require__(41425);
// EXTERNAL MODULE: ./build/src/foundation/credentials.js
var credentials = __webpack_require__(84177);
// EXTERNAL MODULE: ./build/src/engine/labels.js
var engine_labels = __webpack_require__(83317);
;// CONCATENATED MODULE: ./build/src/image/build/builders.js

const LIMITS = ['core=1:1', `fsize=${2 ** 30}:${2 ** 30}`];
const BUILDERS = {
    buildkit: {
        environment: () => ({ DOCKER_BUILDKIT: '1' }),
        arguments: (options) => [
            ...['build', ...(options.cached ? [] : ['--no-cache']), ...closedNetwork(options)],
            ...['--provenance=false', '--sbom=false', '--progress', 'plain'],
            ...[...limited(LIMITS), '--label', `${engine_labels/* BUILD_LABEL */.qX}=1`, '--build-arg', 'SOURCE_DATE_EPOCH=0'],
            ...[...baseArgument(options), ...lastWords(options)],
        ],
    },
    classic: {
        environment: () => ({ DOCKER_BUILDKIT: '0' }),
        arguments: (options) => [
            ...['build', '--no-cache', '--force-rm', ...limited(LIMITS), '--label', `${engine_labels/* BUILD_LABEL */.qX}=1`],
            ...closedNetwork(options),
            ...[...baseArgument(options), ...lastWords(options)],
        ],
    },
    podman: {
        environment: (scratchFolder) => ({ TMPDIR: scratchFolder }),
        arguments: (options) => [
            ...['build', '--layers=false', '--force-rm', ...closedNetwork(options)],
            ...['--http-proxy=false', '--identity-label=false', '--default-mounts-file=/dev/null'],
            ...['--hooks-dir', options.hooksFolder],
            ...options.securityOptions.flatMap((option) => ['--security-opt', option]),
            ...limited(['nofile=1024:4096', 'nproc=4096:4096', ...LIMITS]),
            ...['--timestamp', '0', options.network ? '--pull=missing' : '--pull=never', ...baseArgument(options)],
            ...['--iidfile', options.iidFile, ...lastWords(options)],
        ],
    },
};
function limited(limits) {
    return limits.flatMap((limit) => ['--ulimit', limit]);
}
function closedNetwork({ network }) {
    return network ? [] : ['--network', 'none'];
}
function baseArgument({ baseImage }) {
    return baseImage === null ? [] : ['--build-arg', `BASE_IMAGE=${baseImage}`];
}
function lastWords({ tag, dockerfilePath, contextFolder }) {
    return ['--tag', tag, '--file', dockerfilePath, contextFolder];
}

;// CONCATENATED MODULE: ./build/src/image/build/inherited-config.js
const SET_BY = {
    User: 'USER',
    ExposedPorts: 'EXPOSE',
    Env: 'ENV',
    Entrypoint: 'ENTRYPOINT',
    Cmd: 'CMD',
    Volumes: 'VOLUME',
    WorkingDir: 'WORKDIR',
    Labels: 'LABEL',
    StopSignal: 'STOPSIGNAL',
    Healthcheck: 'HEALTHCHECK',
    OnBuild: 'ONBUILD',
    Shell: 'SHELL',
};
const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
function notInherited(built, base, text) {
    return Object.entries(SET_BY).flatMap(([member, instruction]) => {
        if (hasInstruction(text, instruction))
            return [];
        if (member === 'Cmd' && isEmpty(built['Cmd']) && hasInstruction(text, 'ENTRYPOINT'))
            return [];
        if (member === 'Env')
            return sameEnv(built['Env'], base['Env']) ? [] : [member];
        return canonical(built[member]) === canonical(base[member]) ? [] : [member];
    });
}
function hasInstruction(text, instruction) {
    return new RegExp(`^[^\\S\\n]*${instruction}\\s`, 'im').test(text);
}
function sameEnv(built, base) {
    const had = Array.isArray(base) ? base : [];
    const hadPath = had.some((entry) => String(entry).startsWith('PATH='));
    return (canonical(built) === canonical(hadPath ? had : [DEFAULT_PATH, ...had]) ||
        canonical(built) === canonical(had));
}
function isEmpty(value) {
    if (value === undefined || value === null || value === '')
        return true;
    return typeof value === 'object' && Object.keys(value).length === 0;
}
function canonical(value) {
    if (isEmpty(value))
        return '';
    if (typeof value !== 'object' || Array.isArray(value))
        return JSON.stringify(value);
    const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify(sorted);
}

// EXTERNAL MODULE: ./build/src/image/build/inspect.js
var inspect = __webpack_require__(12956);
;// CONCATENATED MODULE: ./build/src/image/build/engine-build.js









const TIME_LIMIT_MS = 600_000;
const REMOVAL_LIMIT_MS = 5_000;
const ENDING_MS = 30_000;
async function callBuilder(engine, builder, options, request, ending) {
    const row = BUILDERS[builder];
    const environment = { ...engine.client.environment, ...row.environment(request.scratchFolder) };
    const client = await boundClient({ ...engine.client, environment });
    const timeoutMs = request.timeoutMs ?? TIME_LIMIT_MS;
    const limit = (0,abort_signals/* after */.P)(timeoutMs);
    const stop = request.signal === undefined ? limit : (0,abort_signals/* firstOf */.K)(limit, request.signal);
    const over = new AbortController();
    const result = await (0,engine_client/* call */.T1)(client, row.arguments(options), {
        timeoutMs: timeoutMs + ENDING_MS,
        graceMs: 2_000,
        keepBytes: 1024 * 1024,
        watched: true,
        signal: ending.when(stop, over.signal),
    }).finally(() => over.abort());
    if (result.exitCode !== 0)
        await ending.afterFailure();
    if (limit.aborted && result.exitCode !== 0)
        throw timeout(timeoutMs);
    return result;
}
function refuseFailed(result) {
    if (result.exitCode === 0)
        return;
    throw ((0,disk_full/* diskFull */.x)(result.stderr, 'The image could not be built, and the builder or a RUN said why') ??
        failed(result));
}
async function inspected(engine, image) {
    const found = await (0,inspect/* inspectImage */.mm)(engine, image);
    if (found === null)
        throw notTheBuilt(engine);
    return found;
}
function notTheBuilt(engine) {
    return new errors/* AttestationError */.L7('image-lost', `${engine.name} does not have the image that it built.`);
}
function refuseOtherBase(built, base, text) {
    const onIt = (0,inspect/* isOn */.Mp)(built.diffIds, base.diffIds);
    if (!onIt && base.origin === 'dockerfile')
        return;
    const other = onIt && base.given && base.config !== null ? notInherited(built.config, base.config, text) : [];
    if (onIt && other.length === 0)
        return;
    const what = onIt ? `, or not with all that it has: ${other.join(', ')} came from elsewhere` : '';
    throw new errors/* AttestationError */.L7('base-image-not-used', `The image is not built on ${(0,errors/* printable */.g$)(base.reference ?? 'its base image')}${what}.`);
}
function timeout(timeoutMs) {
    return new errors/* AttestationError */.L7('image-build-timeout', `The image was not built within ${Math.round(timeoutMs / 1000)} seconds.`);
}
function failed(result) {
    const lines = result.stderr.trim().split(/[\r\n]+/);
    const said = lines.findLast((line) => /\berror\b/i.test(line)) ?? (0,inspect/* lastLine */.fM)(result.stderr);
    const detail = detailOf(result.exitCode, said);
    const end = lines.slice(-20).map((line) => (0,errors/* printable */.g$)(line, 200));
    return new errors/* AttestationError */.L7('image-build-failed', `The image could not be built: ${detail.length > 200 ? '…' : ''}${(0,errors/* printable */.g$)(detail.slice(-200))}`, { cause: new Error(end.join('\n')) });
}
function detailOf(exitCode, said) {
    if (exitCode === null)
        return 'a signal ended its builder, for instance because of its memory';
    return said === '' ? 'its builder ended without a word' : (0,credentials/* withoutCredentials */.ri)(said);
}

// EXTERNAL MODULE: ./build/src/foundation/json.js
var json = __webpack_require__(98461);
;// CONCATENATED MODULE: ./build/src/image/build/normal-config.js


const EPOCH = '1970-01-01T00:00:00Z';
const CONFIG_FIELDS = [
    'User',
    'ExposedPorts',
    'Env',
    'Entrypoint',
    'Cmd',
    'Volumes',
    'WorkingDir',
    'Labels',
].concat(['StopSignal', 'ArgsEscaped', 'Healthcheck', 'OnBuild', 'Shell']);
function normalConfig(config, diffIds, leftOut = []) {
    const { architecture, os, variant, history } = config;
    const fields = (0,json/* membersOf */.lS)(config['config']);
    if (fields === null || !Array.isArray(history))
        return null;
    const own = withoutLabel(fields);
    const kept = CONFIG_FIELDS.filter((name) => own[name] !== undefined && own[name] !== null && own[name] !== '');
    return {
        architecture,
        config: Object.fromEntries(kept.map((name) => [name, own[name]])),
        created: EPOCH,
        history: historyWithout(history, leftOut)
            .filter((entry) => !isOfLabel(entry))
            .map((entry) => ({ ...entry, created: EPOCH })),
        os,
        rootfs: { diff_ids: diffIds, type: 'layers' },
        ...(typeof variant === 'string' && variant !== '' ? { variant } : {}),
    };
}
function withoutLabel(fields) {
    const { Labels: labels, ...others } = fields;
    if (typeof labels !== 'object' || labels === null || !Object.hasOwn(labels, engine_labels/* BUILD_LABEL */.qX))
        return fields;
    const kept = Object.entries(labels).filter(([name]) => name !== engine_labels/* BUILD_LABEL */.qX);
    return kept.length === 0 ? others : { ...others, Labels: Object.fromEntries(kept) };
}
function isOfLabel(step) {
    return step['empty_layer'] === true && String(step['created_by']).includes(` LABEL ${engine_labels/* BUILD_LABEL */.qX}=`);
}
function historyWithout(history, leftOut) {
    let layer = -1;
    return history.map((entry) => {
        const step = (0,json/* membersOf */.lS)(entry) ?? {};
        if (step['empty_layer'] === true)
            return step;
        layer += 1;
        return leftOut[layer] === true ? { ...step, empty_layer: true } : step;
    });
}

// EXTERNAL MODULE: ./build/src/foundation/cancelled.js
var cancelled = __webpack_require__(56024);
// EXTERNAL MODULE: ./build/src/image/context/secret-names.js
var secret_names = __webpack_require__(14726);
// EXTERNAL MODULE: ./build/src/image/inventory/config-facts.js + 1 modules
var config_facts = __webpack_require__(18723);
// EXTERNAL MODULE: ./build/src/image/inventory/image-content.js
var image_content = __webpack_require__(14113);
// EXTERNAL MODULE: ./build/src/image/inventory/image-documents.js
var image_documents = __webpack_require__(21570);
// EXTERNAL MODULE: ./build/src/image/inventory/layer-entries.js + 1 modules
var layer_entries = __webpack_require__(70541);
// EXTERNAL MODULE: ./build/src/image/inventory/unreadable.js
var unreadable = __webpack_require__(5133);
// EXTERNAL MODULE: ./build/src/image/build/archive.js
var archive = __webpack_require__(34886);
// EXTERNAL MODULE: ./build/src/image/build/marked-layer.js
var marked_layer = __webpack_require__(78802);
;// CONCATENATED MODULE: ./build/src/image/build/normalise.js














async function normaliseImage(engine, built, { base, tag, store, signal, isNamed = false }) {
    const content = await (0,image_content/* readImageContent */.R1)(engine, built.id, store);
    const budget = new unreadable/* Budget */.__();
    const normal = await normalOf(engine, content, base, store, budget);
    if (isNamed)
        refuseLeftOut((0,image_documents/* documentOf */.lM)(content.config, 'config'), normal.config);
    const { configDigest, baseLayers } = normal;
    const classic = engine.facts.image_store === 'classic';
    const found = await held(engine, normal, classic ? configDigest : tag, store);
    const image = found ?? (await load(engine, await withBase(engine, content, normal, store, budget), store, signal));
    if (classic || found === null)
        await engine.calls.tag(image.id, tag);
    return { image, configDigest, baseLayers };
}
async function held(engine, { configDigest, layers }, name, store) {
    const found = await (0,inspect/* inspectImage */.mm)(engine, name);
    if (found === null || found.diffIds.join() !== layers.map(({ diffId }) => diffId).join())
        return null;
    const classic = engine.facts.image_store === 'classic';
    const digest = classic ? found.id : (await (0,image_content/* readImageContent */.R1)(engine, found.id, store)).configDigest;
    return digest === configDigest ? found : null;
}
async function withBase(engine, content, normal, store, budget) {
    if (engine.facts.image_store === 'classic')
        return normal;
    const layers = [];
    const length = (tar) => lengthOf(tar, budget);
    for (const [index, layer] of normal.layers.entries()) {
        const built = content.layers[index];
        if (layer.tar !== null || built === undefined)
            layers.push(layer);
        else
            layers.push(stored(built, await fromStore(engine, content, built, store, length), store));
    }
    return { ...normal, layers };
}
function stored(layer, length, store) {
    return { diffId: layer.diffId, tar: { length, read: () => (0,image_content/* layerStream */.ku)(store, layer) } };
}
async function lengthOf(pieces, budget) {
    let length = 0;
    for await (const piece of pieces) {
        budget.addBytes(piece.length);
        length += piece.length;
    }
    return length;
}
async function load(engine, normal, store, signal) {
    const { tar, configDigest, manifestDigest } = (0,archive/* dockerArchive */.HH)(normal.config, normal.layers, null);
    const limits = { timeoutMs: 300_000, signal };
    const result = await (0,engine_client/* call */.T1)(engine.client, ['load', '--quiet'], { stdin: tar, ...limits });
    (0,cancelled/* refuseCancelled */.qM)(signal);
    if (result.exitCode !== 0) {
        const what = `${engine.name} did not take the built image back`;
        throw (0,disk_full/* diskFull */.x)(result.stderr, what) ?? notLoaded(engine, (0,inspect/* lastLine */.fM)(result.stderr));
    }
    const id = engine.facts.image_store === 'classic' ? configDigest : manifestDigest;
    const image = await held(engine, normal, id, store);
    if (image === null)
        throw notLoaded(engine, 'it holds another image afterwards');
    return image;
}
async function normalOf(engine, content, base, store, budget) {
    const { diffIds } = base;
    const builtLayers = content.layers.map(({ diffId }) => diffId);
    const onBase = (0,inspect/* isOn */.Mp)(builtLayers, diffIds);
    const below = onBase ? diffIds.length : 0;
    const layers = [];
    const names = new unreadable/* Budget */.__();
    for (const [index, built] of content.layers.entries()) {
        const mark = (tar) => (0,marked_layer/* markedLayer */.AM)((0,layer_entries/* readable */.HD)(tar, names), index < below ? 'kept' : base.times, budget);
        if (index < below && base.marked)
            layers.push({ diffId: built.diffId, tar: null });
        else
            layers.push(await marked(engine, content, built, mark, store));
    }
    const kept = layers.filter((layer) => layer !== null);
    const config = normalConfig((0,image_documents/* documentOf */.lM)(content.config, 'config'), kept.map(({ diffId }) => diffId), layers.map((layer) => layer === null));
    if (config === null)
        throw (0,unreadable/* unreadable */.O$)('its config has no history');
    const { digest } = await store.add(only(Buffer.from(JSON.stringify(config))));
    const baseLayers = onBase ? layers.slice(0, below).filter((layer) => layer !== null).length : null;
    return { config, configDigest: digest, layers: kept, baseLayers };
}
function refuseLeftOut(named, normal) {
    const kept = (0,config_facts/* configFacts */.o)((0,image_documents/* documentOf */.lM)(Buffer.from(JSON.stringify(normal)), 'config')).unknown;
    const [name] = (0,config_facts/* configFacts */.o)(named).unknown.filter((each) => !kept.includes(each));
    if (name !== undefined)
        throw (0,unreadable/* unreadable */.O$)(`its config has the unknown member ${(0,secret_names/* shownName */.HD)(name)}`);
}
async function marked(engine, content, built, mark, store) {
    try {
        const add = (tar) => store.add(mark(tar));
        const { digest, size } = await fromStore(engine, content, built, store, add);
        return stored({ diffId: digest, blob: digest }, size, store);
    }
    catch (error) {
        if (error instanceof marked_layer/* EmptyLayer */.jW)
            return null;
        if (!(error instanceof marked_layer/* OtherForm */.zY))
            throw error;
        throw (0,unreadable/* unreadable */.O$)(`the layer ${built.diffId} has ${error.message}, so that it cannot be marked`);
    }
}
async function fromStore(engine, content, layer, store, use) {
    const first = await (0,image_content/* readLayer */.w6)(store, layer, use);
    if (first !== null)
        return first.value;
    await (0,image_content/* readImageContent */.R1)(engine, content.imageId, store);
    const second = await (0,image_content/* readLayer */.w6)(store, layer, use);
    if (second === null)
        throw (0,unreadable/* unreadable */.O$)(`the layer ${layer.diffId} is no longer in the store of content`);
    return second.value;
}
async function* only(bytes) {
    yield bytes;
}
function notLoaded(engine, why) {
    return new errors/* AttestationError */.L7('image-not-loaded', `${engine.name} did not take the built image back: ${why}.`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/foundation/own-path.js + 2 modules
var own_path = __webpack_require__(70238);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
// EXTERNAL MODULE: ./build/src/foundation/waited-time.js
var waited_time = __webpack_require__(18233);
;// CONCATENATED MODULE: ./build/src/image/build/turn.js








const WAIT_MS = { least: 6_000, most: 12_000 };
const waited = new waited_time/* WaitedTime */.Y();
const EVERY_MS = 50;
const LONGEST_TOKEN = 1024;
async function inBuildTurn(turn, work) {
    const token = `${await (0,owner/* ownerHere */.Wr)()} ${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const path = (0,external_node_path_.join)(turn.folder, `building-${turn.of}`);
    const mine = await take(path, token, turn).catch(() => null);
    const now = () => new Date();
    const beat = setInterval(() => void mine?.utimes(now(), now()).catch(() => undefined), BEAT_MS).unref();
    try {
        return await work();
    }
    finally {
        clearInterval(beat);
        await mine?.close().catch(() => undefined);
        if ((await turn_held(path)) === token)
            await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
    }
}
const [BEAT_MS, STALE_MS] = [1_000, 5_000];
async function take(path, token, { folder, waitMs, signal }) {
    const until = performance.now() + (waitMs ?? (0,external_node_crypto_.randomInt)(WAIT_MS.least, WAIT_MS.most)) - waited.ms;
    const foreign = (0,own_path/* makeOwnFolder */.xc)(folder);
    if (foreign !== null)
        throw new Error(foreign);
    const mine = `${path}.${token.split(' ')[1]}`;
    await removeDead(folder);
    const file = await (0,promises_.open)(mine, 'wx', 0o600);
    let isTaken = false;
    try {
        await file.writeFile(token);
        do {
            isTaken = await (0,promises_.link)(mine, path).then(yes, isNotTaken);
            const holder = isTaken ? 'alive' : await (0,owner/* ownerState */.N_)(await ownerIn(path));
            if (holder !== 'alive' && !ENDED.includes(holder))
                break;
            if (isTaken)
                break;
            if (ENDED.includes(holder) || (await isStale(path)))
                await (0,promises_.rename)(path, `${mine}.dead`).catch(() => undefined);
            await waited.during((0,external_node_timers_promises_.setTimeout)(EVERY_MS));
        } while (performance.now() < until && signal?.aborted !== true);
        return isTaken ? file : null;
    }
    finally {
        if (!isTaken)
            await file.close().catch(() => undefined);
        for (const each of [mine, `${mine}.dead`])
            await (0,promises_.rm)(each, { force: true }).catch(() => undefined);
    }
}
async function isStale(path) {
    const found = await (0,promises_.lstat)(path).catch(() => null);
    return found !== null && Math.abs(Date.now() - found.mtimeMs) > STALE_MS;
}
const [MOST_WAITING, MOST_NAMES] = [64, 1_000];
async function removeDead(folder) {
    const waiting = [];
    let names = 0;
    for await (const { name } of await (0,promises_.opendir)(folder)) {
        names += 1;
        if (/^building-[0-9a-f]{16}(?:$|\.)/.test(name))
            waiting.push((0,external_node_path_.join)(folder, name));
        if (waiting.length === MOST_WAITING || names === MOST_NAMES)
            break;
    }
    await Promise.all(waiting.map(async (path) => {
        if (ENDED.includes(await (0,owner/* ownerState */.N_)(await ownerIn(path))))
            await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
    }));
}
const ENDED = ['dead', 'unnamed'];
async function ownerIn(path) {
    return (await turn_held(path)).split(' ')[0] ?? '';
}
function yes() {
    return true;
}
function isNotTaken(error) {
    if (error.code === 'EEXIST')
        return false;
    throw error;
}
async function turn_held(path) {
    const read = await (0,safe_file/* readRegularFile */.XF)(path, LONGEST_TOKEN, false);
    return read.kind === 'bytes' ? read.bytes.toString('utf8') : '';
}

;// CONCATENATED MODULE: ./build/src/image/build/docker.js












const DOCKER_BUILD = {
    names: 'build',
    underNames: async (engine, { runId, base }, ids, work) => {
        const isOurs = (id) => base.kind === 'debian-packages' && id === base.id;
        const names = new Map();
        try {
            for (const id of ids) {
                if (!isOurs(id) && (await hasNoName(engine, id)))
                    throw unnamed(id);
                const name = (0,image_names/* buildImageName */.FB)('base', runId, await (0,owner/* ownerHere */.Wr)());
                names.set(id, name);
                await engine.calls.tag(id, name);
            }
            const done = await work(names);
            for (const [id, name] of names)
                await refuseMoved(engine, id, name);
            return done;
        }
        finally {
            for (const name of names.values())
                await (0,untag/* untag */.W)(engine, name, REMOVAL_LIMIT_MS).catch(() => false);
        }
    },
    build,
    finish: finishDocker,
    asRun: async (engine, image, copy) => {
        const diffIds = (0,inspect/* isOn */.Mp)(image.diffIds, copy.loaded) ? copy.loaded : [];
        const base = { diffIds, marked: true, times: 'kept' };
        return (await normaliseImage(engine, image, { base, isNamed: true, ...copy })).image;
    },
};
async function hasNoName(engine, id) {
    const image = await (0,inspect/* inspectImage */.mm)(engine, id);
    return image?.names.length === 0;
}
function unnamed(id) {
    return new errors/* AttestationError */.L7('base-image-unnamed', `The image ${id.slice(0, 19)}… has no name of its own.`);
}
async function refuseMoved(engine, id, name) {
    const image = await (0,inspect/* inspectImage */.mm)(engine, name);
    if (image?.id === id)
        return;
    const what = image === null ? 'was removed from' : 'moved away from';
    throw new errors/* AttestationError */.L7('base-image-not-used', `The build’s own name ${what} the image ${id.slice(0, 19)}… while it was built on.`);
}
const NO_BUILDX = /^ERROR: BuildKit is enabled but the buildx component is missing or broken/;
async function build(engine, options, request, turn) {
    const ending = (prune) => ({
        when: (stop) => stop,
        afterFailure: () => removeBuilt(engine, options.tag, request, prune),
    });
    return inBuildTurn(turn, async () => {
        const result = await callBuilder(engine, 'buildkit', options, request, ending(false));
        if (result.exitCode !== 0 && NO_BUILDX.test(result.stderr)) {
            refuseFailed(await callBuilder(engine, 'classic', options, request, ending(true)));
            return 'classic';
        }
        refuseFailed(result);
        return 'buildkit';
    });
}
async function removeBuilt(engine, name, { scratchFolder }, prune) {
    const made = await (0,made_images/* madeBy */.v$)(scratchFolder);
    await (0,run_image/* removeRunImage */.L)(engine, name, made, REMOVAL_LIMIT_MS, prune).catch(() => false);
}
const REMOVAL_WAIT_MS = 5_000;
async function finishDocker(engine, options, request, text, turn) {
    try {
        const built = await inspected(engine, options.tag);
        await (0,made_images/* recordMade */.rV)(request.scratchFolder, built.id);
        refuseOtherBase({ ...built, config: withoutLabel(built.config) }, request.base, text);
        const { cacheFolder, scratchFolder, signal } = request;
        const store = await (0,content_store/* openContentStore */.Rl)((0,content_store/* contentFolders */.NF)(cacheFolder, scratchFolder), { signal });
        const { diffIds, kind } = request.base;
        const base = { diffIds, marked: kind === 'debian-packages', times: 'zero' };
        const normal = await normaliseImage(engine, built, { base, tag: request.tag, store, signal });
        return { image: normal.image, config: normal.configDigest, baseLayers: normal.baseLayers };
    }
    finally {
        const soon = { ...turn, waitMs: REMOVAL_WAIT_MS };
        await inBuildTurn(soon, () => removeBuilt(engine, options.tag, request, true));
    }
}

// EXTERNAL MODULE: ./build/src/engine/abandoned.js
var abandoned = __webpack_require__(8780);
// EXTERNAL MODULE: ./build/src/engine/engine-age.js
var engine_age = __webpack_require__(16318);
// EXTERNAL MODULE: ./build/src/engine/podman/orphaned-files.js + 1 modules
var orphaned_files = __webpack_require__(1232);
// EXTERNAL MODULE: ./build/src/engine/podman/stuck-layers.js
var stuck_layers = __webpack_require__(91043);
;// CONCATENATED MODULE: ./build/src/image/build/profile.js
const CALLS = `
  accept accept4 access alarm arch_prctl bind brk cachestat capget capset chdir chmod chown chroot
  clock_getres clock_gettime clock_nanosleep close close_range connect copy_file_range creat dup dup2 dup3
  epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd eventfd2 execve execveat
  exit exit_group faccessat faccessat2 fadvise64 fallocate fchdir fchmod fchmodat fchmodat2 fchown fchownat
  fcntl fdatasync fgetxattr flistxattr flock fork fremovexattr fsetxattr fstat fstatfs fsync ftruncate futex
  futex_requeue futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list getcpu getcwd
  getdents getdents64 getegid geteuid getgid getgroups getitimer getpeername getpgid getpgrp getpid getppid
  getpriority getrandom getresgid getresuid getrlimit getrusage getsid getsockname getsockopt gettid
  gettimeofday getuid getxattr getxattrat inotify_add_watch inotify_init inotify_init1 inotify_rm_watch
  io_cancel io_destroy io_getevents io_pgetevents io_setup io_submit ioctl ioprio_get ioprio_set kill
  landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lgetxattr link linkat listen
  listxattr listxattrat llistxattr lremovexattr lseek lsetxattr lsm_get_self_attr lsm_list_modules lstat
  madvise map_shadow_stack mbind membarrier memfd_create mincore mkdir mkdirat mlock mlock2
  mlockall mmap mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedsend mq_unlink mremap mseal
  msgctl msgget msgrcv msgsnd msync munlock munlockall munmap nanosleep newfstatat open openat openat2 pause
  pipe pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll prctl pread64 preadv preadv2 pselect6
  pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv recvfrom recvmmsg recvmsg removexattr
  rename renameat renameat2 restart_syscall rmdir rseq rt_sigaction rt_sigpending rt_sigprocmask
  rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo sched_get_priority_max
  sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler
  sched_rr_get_interval sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield
  seccomp select semctl semget semop semtimedop sendfile sendmmsg sendmsg sendto set_mempolicy
  set_mempolicy_home_node set_robust_list set_tid_address setfsgid setfsuid setgid setgroups setitimer
  setpgid setpriority setregid setresgid setresuid setreuid setsid setsockopt setuid setxattr
  shmat shmctl shmdt shmget shutdown sigaltstack signalfd signalfd4 socketpair splice stat statfs statx
  symlink symlinkat sync sync_file_range syncfs sysinfo tee tgkill time timer_create timer_delete
  timer_getoverrun timer_gettime timer_settime timerfd_create timerfd_gettime timerfd_settime times tkill
  truncate umask uname unlink unlinkat utime utimensat utimes vfork vmsplice wait4 waitid write writev
`;
const NETLINK = { index: 0, value: 16, op: 'SCMP_CMP_EQ' };
const AUDIT = { index: 2, value: 9, op: 'SCMP_CMP_EQ' };
const SOCKETS = [
    ...[1, 2, 10].map((family) => [{ index: 0, value: family, op: 'SCMP_CMP_EQ' }]),
    [NETLINK, { ...AUDIT, op: 'SCMP_CMP_NE' }],
];
const NEW_NAMESPACES = 0x7e020000;
const allow = (names, args = []) => ({
    ...{ names, action: 'SCMP_ACT_ALLOW', args },
});
const BUILD_PROFILE = JSON.stringify({
    defaultAction: 'SCMP_ACT_ERRNO',
    defaultErrnoRet: 38,
    architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_AARCH64'],
    syscalls: [
        allow(CALLS.trim().split(/\s+/)),
        allow(['prlimit64'], [{ index: 2, value: 0, op: 'SCMP_CMP_EQ' }]),
        allow(['clone'], [{ index: 0, value: NEW_NAMESPACES, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }]),
        ...SOCKETS.map((args) => allow(['socket'], args)),
        { names: ['socket'], action: 'SCMP_ACT_ERRNO', errnoRet: 22, args: [NETLINK, AUDIT] },
    ],
});

;// CONCATENATED MODULE: ./build/src/image/build/podman.js













const ITS_OWN_END_MS = 1_500;
const STUCK_MS = 2_000;
const PODMAN_BUILD = {
    names: 'kept-build',
    underNames: (_engine, _request, ids, work) => work(new Map(ids.map((id) => [id, id.slice('sha256:'.length)]))),
    build: async (engine, options, request) => {
        const folder = request.scratchFolder;
        const profile = (0,external_node_path_.join)(folder, 'build-seccomp.json');
        const securityOptions = await securityOptionsOf(engine, profile);
        const result = await callBuilder(engine, 'podman', { ...options, securityOptions }, request, {
            when: (stop, over) => afterItsRun(engine, folder, stop, over),
            afterFailure: async () => {
                await (0,abandoned/* endAbandoned */.Yk)(engine, [folder]).catch(() => undefined);
                await (0,stuck_layers/* emptyStuckLayers */.oz)(engine.client, STUCK_MS).catch(() => undefined);
                await (0,untag/* untag */.W)(engine, options.tag, REMOVAL_LIMIT_MS).catch(() => false);
                await (0,orphaned_files/* removeBuildsContainers */.w5)(engine.client, profile).catch(() => undefined);
            },
        });
        refuseFailed(result);
        return 'podman';
    },
    finish: finishPodman,
    asRun: async (_engine, image) => image,
};
const MASKS_SINCE = [5, 4];
async function securityOptionsOf({ facts }, path) {
    await (0,promises_.writeFile)(path, BUILD_PROFILE, { mode: 0o600 });
    const masks = (0,engine_age/* isAtLeast */.du)(facts.version, MASKS_SINCE) === true ? ['mask=/sys/fs/cgroup'] : [];
    return [`seccomp=${path}`, ...masks];
}
async function finishPodman(engine, options, request, text) {
    try {
        const image = await inspected(engine, await readIid(options.iidFile));
        refuseOtherBase(image, request.base, text);
        await engine.calls.tag(image.id, request.tag);
        const { diffIds } = request.base;
        return { image, config: image.id, baseLayers: (0,inspect/* isOn */.Mp)(image.diffIds, diffIds) ? diffIds.length : null };
    }
    finally {
        await (0,untag/* untag */.W)(engine, options.tag, REMOVAL_LIMIT_MS);
    }
}
function afterItsRun(engine, folder, stop, over) {
    const stopped = new AbortController();
    const letFail = async () => {
        const until = performance.now() + ITS_OWN_END_MS;
        for (let left = ITS_OWN_END_MS; !over.aborted && left > 0; left = until - performance.now()) {
            await (0,abandoned/* endAbandoned */.Yk)(engine, [folder], left).catch(() => undefined);
            await (0,external_node_timers_promises_.setTimeout)(ITS_OWN_END_MS / 10);
        }
        stopped.abort();
    };
    if (stop.aborted)
        void letFail();
    else
        stop.addEventListener('abort', letFail, { once: true, signal: over });
    return stopped.signal;
}
async function readIid(path) {
    const id = (await (0,promises_.readFile)(path, 'utf8').catch(() => '')).trim();
    if ((0,foundation_digest/* isSha256 */._h)(id))
        return id;
    throw new errors/* AttestationError */.L7('image-build-failed', 'The builder succeeded but did not name an image.');
}

// EXTERNAL MODULE: ./build/src/image/base-image.js + 1 modules
var base_image = __webpack_require__(69402);
;// CONCATENATED MODULE: ./build/src/image/build/stage-images.js



async function findImages(engine, dockerfile, request) {
    const { base } = request;
    const its = base.given ? base.reference : dockerfile.base;
    if (its === null || (its !== 'scratch' && base.id === null))
        throw imageMissing(its ?? 'BASE_IMAGE');
    const found = new Map();
    if (dockerfile.base !== null && base.id !== null)
        found.set(dockerfile.base, base.id);
    for (const reference of dockerfile.otherImages) {
        const image = await (0,inspect/* inspectImage */.mm)(engine, reference);
        if (image === null)
            throw imageMissing(reference);
        (0,inspect/* refuseOtherPlatform */.KJ)(reference, image);
        await (0,base_image/* configWithoutOnbuild */.GU)(engine, request, reference, image.id);
        found.set(reference, image.id);
    }
    return ({ from }) => {
        if (typeof from !== 'object')
            return null;
        if (base.given && from.argument === 'BASE_IMAGE')
            return base.id;
        return from.reference === null ? null : (found.get(from.reference) ?? null);
    };
}
function withImageNames({ text, instructions, stages }, nameOf) {
    const lines = text.split('\n');
    const begins = instructions.filter(({ keyword }) => keyword === 'FROM');
    for (const [at, stage] of stages.entries()) {
        const name = nameOf(stage);
        const line = begins[at]?.line;
        if (name === null || line === undefined)
            continue;
        lines[line - 1] = stage.name === null ? `FROM ${name}` : `FROM ${name} AS ${stage.name}`;
    }
    return lines.join('\n');
}
function imageMissing(reference) {
    return new errors/* AttestationError */.L7('base-image-unavailable', `The image ${(0,errors/* printable */.g$)(reference)} that a stage of the Dockerfile begins from is not on this machine.`);
}

;// CONCATENATED MODULE: ./build/src/image/build/build.js














async function buildImage(engine, staged, request) {
    refuseOwnName(engine, staged.dockerfile, request);
    const way = BUILDS[engine.name];
    const { builder, final } = await onItsImages(engine, staged, request, async (handed) => {
        const options = {
            contextFolder: staged.folder,
            ...handed,
            iidFile: (0,external_node_path_.join)(request.scratchFolder, 'image-id'),
            hooksFolder: (0,external_node_path_.join)(request.scratchFolder, 'no-hooks'),
            securityOptions: [],
            network: request.network,
            cached: isFixed(staged, request),
            tag: (0,image_names/* buildImageName */.FB)(way.names, request.runId, await (0,owner/* ownerHere */.Wr)()),
        };
        const turn = turnOf(staged, request);
        const builder = await way.build(engine, options, request, turn);
        return { builder, final: await way.finish(engine, options, request, staged.dockerfile.text, turn) };
    });
    (0,inspect/* refuseLongLists */.aC)(final.image.config, 'the built image');
    const because = irreproducible(staged, request);
    return {
        ...final.image,
        configDigest: final.config,
        baseLayers: final.baseLayers,
        builder,
        reproducible: because.length === 0,
        irreproducibleBecause: because,
    };
}
function turnOf({ dockerfile, digest }, request) {
    const equal = (0,foundation_digest/* sha256Of */.Bj)(JSON.stringify([dockerfile.text, digest, request.base.id, request.base.reference]));
    return { folder: request.cacheFolder, of: equal.slice(-16), signal: request.signal };
}
function refuseOwnName({ name }, dockerfile, { tag, base }) {
    const reads = [...dockerfile.images, ...(base.reference === null ? [] : [base.reference])];
    const names = reads.flatMap((each) => [(0,image_name/* fullImageName */.o)(name, each), (0,image_name/* fullImageName */.o)('docker', each)]);
    if (names.includes((0,image_name/* fullImageName */.o)(name, tag)))
        throw readsItsTag(tag);
}
async function refuseNameOf(engine, tag, ids) {
    const image = await (0,inspect/* inspectImage */.mm)(engine, (0,image_name/* fullImageName */.o)(engine.name, tag));
    if (image !== null && ids.includes(image.id))
        throw readsItsTag(tag);
}
function readsItsTag(tag) {
    return new errors/* AttestationError */.L7('invalid-setting', `The tag ${(0,errors/* printable */.g$)(tag)} names an image that the build reads.`, { advice: 'Name the built image otherwise (--tag).' });
}
const BUILDS = { docker: DOCKER_BUILD, podman: PODMAN_BUILD };
function imageAsRun(engine, image, copy) {
    return BUILDS[engine.name].asRun(engine, image, copy);
}
async function onItsImages(engine, staged, request, work) {
    const { dockerfilePath, dockerfile } = staged;
    const { base, network } = request;
    const { underNames } = BUILDS[engine.name];
    const named = async (ids, use) => {
        await refuseNameOf(engine, request.tag, ids);
        await refuseSpecialFiles(engine, dockerfile, ids, request);
        return underNames(engine, request, ids, use);
    };
    if (network) {
        const found = await Promise.all(dockerfile.images.map((each) => (0,inspect/* inspectImage */.mm)(engine, each)));
        await refuseNameOf(engine, request.tag, found.flatMap((image) => image?.id ?? []));
        if (!base.given || base.id === null)
            return work({ dockerfilePath, baseImage: null });
        return named([base.id], (names) => work({ dockerfilePath, baseImage: names.get(base.id) ?? null }));
    }
    (0,dockerfile_dockerfile/* refuseNetwork */.R)(dockerfile);
    const imageOf = await findImages(engine, dockerfile, request);
    const ids = dockerfile.stages.flatMap((stage) => imageOf(stage) ?? []);
    return named([...new Set(ids)], async (names) => {
        await (0,promises_.writeFile)(dockerfilePath, withImageNames(dockerfile, (stage) => names.get(imageOf(stage)) ?? null));
        return work({ dockerfilePath, baseImage: null });
    });
}
async function refuseSpecialFiles(engine, { instructions }, ids, { cacheFolder, scratchFolder, signal }) {
    if (instructions.every(({ keyword }) => keyword !== 'RUN'))
        return;
    const store = await (0,content_store/* openContentStore */.Rl)((0,content_store/* contentFolders */.NF)(cacheFolder, scratchFolder), { signal });
    for (const id of ids)
        await (0,inventory/* refuseUnreadableImage */.lH)(engine, id, store);
}
function isFixed({ dockerfile }, { network, base }) {
    return dockerfile.variable.length === 0 && !network && base.pinned;
}
function irreproducible(staged, request) {
    const because = [...staged.dockerfile.variable];
    if (request.network)
        because.push('network');
    if (!request.base.pinned)
        because.push('unpinned-base');
    return because;
}


/***/ }),

/***/ 23603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ chooseWorkspace),
/* harmony export */   T: () => (/* binding */ referenceWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
/* harmony import */ var _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40698);
/* harmony import */ var _foundation_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68971);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8621);
/* harmony import */ var _foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(721);
/* harmony import */ var _context_secret_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14726);








const DOCKERFILE = 'Dockerfile.sandbox';
async function chooseWorkspace(inputs, workingFolder, projectFolder) {
    if (inputs.context !== null || inputs.dockerfile !== null) {
        const folder = await pathOf('context', inputs.context ?? '.', workingFolder, 'shown');
        const dockerfile = await pathOf('dockerfile', inputs.dockerfile ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, DOCKERFILE), inputs.dockerfile === null ? folder : workingFolder, 'read');
        return {
            folder,
            dockerfile,
            isReference: await same(dockerfile, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectFolder, DOCKERFILE)),
            others: [],
            source: 'as asked for',
        };
    }
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingFolder, DOCKERFILE);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(own).catch((error) => ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(error) === 'ENOENT' ? null : undefined));
    if (found?.isSymbolicLink())
        throw isLink(own);
    if (found !== null && !(await same(own, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectFolder, DOCKERFILE)))) {
        return {
            folder: workingFolder,
            dockerfile: own,
            isReference: false,
            others: [],
            source: "the working folder's own",
        };
    }
    const others = await otherDockerfiles(workingFolder);
    const besides = others.length === 0 ? '' : ` (it has ${others.join(', ')}, which nothing attests)`;
    return {
        ...referenceWorkspace(projectFolder, `as the working folder has no ${DOCKERFILE}${besides}`),
        others,
    };
}
const MOST_ENTRIES = 10_000;
async function otherDockerfiles(folder) {
    const entries = await (0,_foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(folder, MOST_ENTRIES).catch(() => []);
    return entries
        .map(({ name }) => name)
        .filter((name) => name !== DOCKERFILE && LIKE_DOCKERFILE.test(name))
        .sort()
        .slice(0, 5)
        .map((name) => (0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_6__/* .shownName */ .HD)(name));
}
const LIKE_DOCKERFILE = /^(?:Dockerfile|Containerfile)(?:\.[^/]{1,60})?$|\.dockerfile$/i;
function pathOf(name, given, workspace, purpose) {
    return (0,_foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInWorkspace */ .z1)({ given, name, workspace, purpose }).catch((error) => {
        if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given);
    });
}
function referenceWorkspace(projectFolder, why) {
    const dockerfile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectFolder, DOCKERFILE);
    return {
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dockerfile),
        dockerfile,
        isReference: true,
        others: [],
        source: `this project's own, ${why}`,
    };
}
async function same(a, b) {
    const [one, other] = await Promise.all([a, b].map(_foundation_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPathIfThere */ .ZG));
    return one === other;
}
function isLink(path) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('dockerfile-link', `${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)} is a link, which is not followed unless the caller names it.`);
}


/***/ }),

/***/ 22505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pullImage)
/* harmony export */ });
/* harmony import */ var _engine_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31817);
/* harmony import */ var _engine_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42684);
/* harmony import */ var _dockerfile_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62375);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12956);




async function pullImage(engine, reference, { timeoutMs, scratchFolder, signal }) {
    const { pullClient, facts } = engine;
    if (_engine_traits_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINE_TRAITS */ .N[engine.name].pullsFromPlaces && !_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_2__/* .REFERENCE */ .gu.test(reference))
        return { why: 'on Podman it needs a name with its registry' };
    const isSecret = facts.client.pull_credentials;
    const client = { ...pullClient, environment: { ...pullClient.environment, TMPDIR: scratchFolder } };
    const result = await (0,_engine_client_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, ['pull', reference], {
        timeoutMs,
        ...(isSecret ? {} : { watched: true }),
        signal,
    });
    const image = result.exitCode === 0 ? await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectImage */ .mm)(engine, reference) : null;
    if (image !== null)
        return image;
    if (result.timedOut)
        return { why: `no answer within ${timeoutMs / 1000} seconds` };
    if (isSecret)
        return { why: 'the registry’s answer is not shown, since it may repeat the credentials that were given' };
    return { why: (0,_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .lastLine */ .fM)(result.stderr) };
}


/***/ }),

/***/ 92113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ wantedAt),
/* harmony export */   f: () => (/* binding */ wantedBy)
/* harmony export */ });
/* harmony import */ var _foundation_binary_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35859);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25353);



const MOST_STEPS = 200_000_000;
const STEPS_OF_A_NAME = 20;
function wantedBy(sources) {
    const ofPaths = wantedAt(sources.filter((source) => !isPattern(source)));
    const ofPatterns = wantedLike(sources.filter(isPattern));
    return (path) => {
        const named = ofPaths(path);
        if (named === 'whole')
            return named;
        const alike = ofPatterns(path);
        return alike === 'nothing' ? named : alike;
    };
}
function wantedAt(paths) {
    const folders = withoutThoseBelow(paths.map((path) => asFolder(partsOf(path))));
    return (path) => {
        const folder = `${path}/`;
        const at = placeOf(folder, folders);
        const [before, next] = [folders[at - 1], folders[at]];
        if (next === folder || (before !== undefined && folder.startsWith(before)))
            return 'whole';
        return next?.startsWith(folder) === true ? 'something-below' : 'nothing';
    };
}
function isPattern(text) {
    return /[*?]/.test(text);
}
function partsOf(source) {
    return source.split('/').filter((part) => part !== '' && part !== '.');
}
function asFolder(parts) {
    return parts.map((part) => `${part}/`).join('');
}
function withoutThoseBelow(folders) {
    const kept = [];
    for (const folder of folders.toSorted((a, b) => (a < b ? -1 : Number(a > b)))) {
        const last = kept.at(-1);
        if (last === undefined || !folder.startsWith(last))
            kept.push(folder);
    }
    return kept;
}
function placeOf(folder, folders) {
    return (0,_foundation_binary_search_js__WEBPACK_IMPORTED_MODULE_1__/* .countBefore */ .t)(folders.length, (at) => (folders[at] ?? '') < folder);
}
function wantedLike(patterns) {
    let steps = 0;
    const onSteps = (more) => {
        steps += more;
        if (steps > MOST_STEPS)
            throw tooMuch();
    };
    const all = patterns.map((pattern) => partsOf(pattern).map((part) => matcherOf(part, onSteps)));
    return (path) => {
        const parts = path.split('/');
        let best = 'nothing';
        for (const pattern of all) {
            if (!isAlike(pattern, parts))
                continue;
            if (pattern.length <= parts.length)
                return 'whole';
            best = 'something-below';
        }
        return best;
    };
}
function isAlike(pattern, parts) {
    const both = Math.min(pattern.length, parts.length);
    for (let at = 0; at < both; at += 1)
        if (pattern[at]?.matches(parts[at] ?? '') !== true)
            return false;
    return true;
}
function matcherOf(part, onSteps) {
    const glob = isPattern(part) ? (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlob */ .p)(part, { ofNames: true, onSteps }) : null;
    const matches = glob?.matches ?? ((name) => name === part);
    return {
        matches: (name) => {
            onSteps(STEPS_OF_A_NAME);
            return matches(name);
        },
    };
}
function tooMuch() {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('context-too-large', 'The build context has more files than the patterns of COPY can be compared with in time.');
}


/***/ }),

/***/ 25353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readGlob)
/* harmony export */ });
/* harmony import */ var _foundation_binary_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35859);

function readGlob(pattern, { ignoreCase = false, ofNames = false, onSteps } = {}) {
    const tokens = tokensOf(ignoreCase ? pattern.toLowerCase() : pattern, ofNames);
    if (tokens === null)
        return null;
    const walk = new Walk(tokens);
    const cased = (path) => (ignoreCase ? path.toLowerCase() : path);
    return {
        matches: (path) => walk.matches(cased(path), true, onSteps),
        names: (path) => walk.matches(cased(path), false, onSteps),
    };
}
function tokensOf(pattern, ofNames) {
    const tokens = [];
    const characters = [...pattern];
    for (let at = 0; at < characters.length; at += 1) {
        const character = characters[at] ?? '';
        if (character === '*' && characters[at + 1] === '*' && !ofNames) {
            at += 1;
            const isSuffix = at === 1 && characters[2] !== '/' && !isPattern(characters.slice(2));
            if (characters[at + 1] === '/')
                at += 1;
            if (at === characters.length - 1 || isSuffix)
                tokens.push({ kind: 'deep' });
            else
                tokens.push({ kind: 'folders' }, { kind: 'inside-folders' });
        }
        else if (character === '*')
            tokens.push({ kind: 'star' });
        else if (character === '?')
            tokens.push({ kind: 'one', takes: (its) => its !== '/' });
        else if (character === '[') {
            const end = classEnd(characters, at);
            if (end === null)
                return null;
            const takes = classOf(characters.slice(at + 1, end));
            if (takes === null)
                return null;
            tokens.push({ kind: 'one', takes });
            at = end;
        }
        else {
            if (character === '\\')
                at += 1;
            const literal = characters[at];
            if (literal === undefined)
                return null;
            tokens.push({ kind: 'one', takes: (its) => its === literal });
        }
    }
    return tokens;
}
function isPattern(characters) {
    return characters.some((character) => '*?[]\\'.includes(character));
}
function classEnd(characters, begin) {
    const first = characters[begin + 1] === '^' ? begin + 2 : begin + 1;
    for (let at = first; at < characters.length; at += 1) {
        if (characters[at] === '\\')
            at += 1;
        else if (characters[at] === ']' && at > first)
            return at;
    }
    return null;
}
function classOf(inner) {
    const negated = inner[0] === '^';
    const ranges = [];
    for (let at = negated ? 1 : 0; at < inner.length; at += 1) {
        if (inner[at] === '\\')
            at += 1;
        const low = inner[at];
        if (low === undefined)
            return null;
        if (inner[at + 1] !== '-' || at + 2 >= inner.length) {
            ranges.push([low, low]);
            continue;
        }
        at += inner[at + 2] === '\\' ? 3 : 2;
        const high = inner[at];
        if (high === undefined || high < low)
            return null;
        ranges.push([low, high]);
    }
    const holds = memberOf(ranges);
    return (its) => holds(its) !== negated;
}
function memberOf(ranges) {
    const apart = [];
    for (const [low, high] of ranges.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))) {
        const last = apart.at(-1);
        if (last === undefined || low > last[1])
            apart.push([low, high]);
        else if (high > last[1])
            last[1] = high;
    }
    return (its) => {
        const begun = (0,_foundation_binary_search_js__WEBPACK_IMPORTED_MODULE_0__/* .countBefore */ .t)(apart.length, (at) => (apart[at]?.[0] ?? '') <= its);
        return its <= (apart[begun - 1]?.[1] ?? '');
    };
}
class Walk {
    tokens;
    states;
    next;
    count = 0;
    reachedIn;
    turn = 0;
    constructor(tokens) {
        this.tokens = tokens;
        this.states = new Uint16Array(tokens.length + 1);
        this.next = new Uint16Array(tokens.length + 1);
        this.reachedIn = new Uint32Array(tokens.length + 1);
    }
    matches(path, above, onSteps) {
        this.begin();
        this.reach(0);
        for (const character of path) {
            this.turnOver();
            const { count, states } = this;
            onSteps?.(count + 1);
            if (above && character === '/' && this.ended(states, count))
                return true;
            this.begin();
            for (let at = 0; at < count; at += 1)
                this.step(states[at] ?? 0, character);
            if (this.count === 0)
                return false;
        }
        this.turnOver();
        return this.ended(this.states, this.count);
    }
    begin() {
        this.turn += 1;
        this.count = 0;
    }
    turnOver() {
        [this.states, this.next] = [this.next, this.states];
    }
    ended(states, count) {
        return states.subarray(0, count).includes(this.tokens.length);
    }
    put(at) {
        this.reachedIn[at] = this.turn;
        this.next[this.count] = at;
        this.count += 1;
    }
    reach(from) {
        for (let at = from; this.reachedIn[at] !== this.turn; at += 1) {
            this.put(at);
            const kind = this.tokens[at]?.kind;
            if (kind === 'folders')
                this.reach(at + 2);
            else if (kind !== 'star' && kind !== 'deep')
                return;
        }
    }
    step(at, character) {
        const token = this.tokens[at];
        switch (token?.kind) {
            case undefined:
            case 'folders':
                return;
            case 'one':
                if (token.takes(character))
                    this.reach(at + 1);
                return;
            case 'star':
                if (character !== '/')
                    this.reach(at);
                return;
            case 'deep':
                this.reach(at);
                return;
            case 'inside-folders':
                if (this.reachedIn[at] !== this.turn)
                    this.put(at);
                if (character === '/')
                    this.reach(at + 1);
                return;
        }
    }
}


/***/ }),

/***/ 82838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ LookingTime)
/* harmony export */ });
const MOST_MS = 10_000;
class LookingTime {
    mostMs;
    usedMs = 0;
    constructor(mostMs = MOST_MS) {
        this.mostMs = mostMs;
    }
    timed(look, tooLong) {
        const began = usedByThread();
        const found = look();
        this.usedMs += (usedByThread() - began) / 1000;
        if (this.usedMs > this.mostMs)
            throw tooLong(`takes more than ${this.mostMs / 1000} s to look through`);
        return found;
    }
}
function usedByThread() {
    const { threadCpuUsage } = process;
    const { user, system } = threadCpuUsage?.() ?? process.cpuUsage();
    return user + system;
}


/***/ }),

/***/ 80930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isGitsOwn),
/* harmony export */   Px: () => (/* binding */ neverCopied),
/* harmony export */   Z6: () => (/* binding */ isRepository)
/* harmony export */ });
/* unused harmony export NEVER_COPIED */
/* harmony import */ var _engine_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83317);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25353);


const RUN_ID = '[0-9a-f]'.repeat(32);
const NEVER_COPIED = [
    ...['.git', '.hg', '.svn', '.bzr', '.jj'].map((pattern) => ({ pattern, reason: 'vcs' })),
    ...[
        `${_engine_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_PREFIX */ .ve}${RUN_ID}`,
        `${_engine_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_PREFIX */ .ve}${RUN_ID}-${RUN_ID}`,
        '.env*',
        '*.env',
        '.envrc',
        '.direnv',
        '.npmrc',
        '.yarnrc*',
        '.pypirc',
        'pip.conf',
        '.netrc',
        '_netrc',
        '.curlrc',
        '.wgetrc',
        '.git-credentials*',
        'git-credentials-*',
        '.gitconfig*',
        '.config/git',
        '*.git/config',
        '.cargo/credentials*',
        '.gem/credentials',
        '.m2/settings*.xml',
        'auth.json',
        'nuget.config',
        'gradle.properties',
        'composer-auth.json',
        '.bundle/config',
        '.condarc',
        '.Renviron',
        'rclone.conf',
        '.lftprc',
        '.fetchmailrc',
        '.msmtprc',
        '.smbcredentials',
        '.fly/config.yml',
        '.netlify/config.json',
        'Login Data',
        '.mutt/muttrc',
        '.pass',
        '.password',
        '*.minisign',
        '.databrickscfg',
        '.databricks',
        '.terraform.d',
        '.mozilla',
        '.vault',
        '.snowflake',
        '.chef',
        'accessTokens.json',
        'msal_token_cache.*',
        'logins.json',
        'key[34].db',
        'pubring.kbx',
        'private-keys-v1.d',
        'wg[0-9]*.conf',
        'privatekey',
        'presharedkey',
        '*[._-]privatekey',
        '*[._-]presharedkey',
        '*.ovpn',
        'filezilla.xml',
        'shadow',
        'gshadow',
        '.hgrc',
        '.cvspass',
        '.subversion/auth',
        '.authinfo',
        '.config/hub',
        '.config/github-copilot',
        '.config/doctl',
        '.config/argocd',
        '.sentryclirc',
        '.passwd-s3fs',
        'kaggle.json',
        '.tsh',
        '.step/secrets',
        '*.keyring',
        '.rediscli_auth',
        '.pgpass',
        '.my.cnf',
        '.htpasswd*',
        '.mylogin.cnf',
        '.mongorc.js',
        '.psqlrc',
        '.sqliterc',
        'id_rsa*',
        'id_dsa*',
        'id_ecdsa*',
        'id_ed25519*',
        '*.pem',
        '*.key',
        '*.p8',
        '*.p12',
        '*.pkcs12',
        '*.pkcs8',
        '*.age',
        '*.agekey',
        '.age-key*',
        'age-key',
        'age-keys',
        'age-key[._-]*',
        'age-keys.*',
        '*.keytab',
        'key.json',
        '*.gpg',
        '*.kdb',
        'ssh_host_*_key',
        'keys.txt',
        '*.pfx',
        '*.ppk',
        '*.jks',
        '*.bks',
        '*.pk8',
        '*.keystore',
        '*.kdbx',
        '.ssh',
        '.gnupg',
        '.password-store',
        '.aws',
        '.azure',
        '.kube',
        'kubeconfig*',
        '*kubeconfig',
        '*.kubeconfig',
        '.dockerconfigjson',
        '.docker',
        '.dockercfg',
        '.ecr',
        '.jfrog',
        'registries.yaml',
        'helm/repositories.yaml',
        'pub-tokens.json',
        '.config/gcloud',
        '.config/gh',
        '.config/containers/auth.json',
        '.oci',
        '.boto',
        '.s3cfg',
        '.credentials*',
        'credentials',
        'credentials.*',
        '*-credentials.json',
        'application_default_credentials.json',
        'client_secret*.json',
        'client-secret*.json',
        'service-account*.json',
        'service_account*.json',
        'serviceaccount*.json',
        'gcloud.json',
        'local.settings.json',
        'appsettings.local.json',
        'appsettings.*.local.json',
        'secret.json',
        'secret.y*ml',
        'secret.txt',
        'secrets.json',
        'secrets.y*ml',
        'secrets.txt',
        '.secrets*',
        'token.json',
        'tokens.json',
        '.token',
        '.tokens',
        'password.txt',
        'passwords.txt',
        'passwd.txt',
        'database.yml',
        'wp-config.php',
        'gha-creds-*.json',
        '.terraform.d',
        '*.tfstate*',
        '*.tfvars',
        '*.tfvars.json',
        '.terraformrc',
        'terraform.rc',
        '.vault-token',
        '.vault_pass*',
        '.vault-pass*',
        'vault.y*ml',
        'vault-password*',
        'vault_password',
        'vault_password.txt',
        '*_history',
        '.lesshst',
        '.viminfo',
        '.*.sw[a-p]',
        '.*.kate-swp',
        '*.un~',
        '.runner',
    ].map((pattern) => ({ pattern, reason: 'credentials' })),
];
const FILES_NEVER_COPIED = new Set(['token', 'tokens']);
const BACKUP = /(?:~|\.(?:bak|old|orig|save|swp|tmp|backup|copy|[0-9]{1,3}))+$/i;
const PLAIN = new Map();
const OTHERS = [];
for (const { pattern, reason } of NEVER_COPIED) {
    const lower = pattern.toLowerCase();
    const glob = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlob */ .p)(lower);
    if (glob === null)
        throw new Error(`the table of credentials has the pattern ${pattern}, which is not valid`);
    if (/[*?[]/.test(lower))
        OTHERS.push({ glob, names: lower.split('/').length, reason });
    else
        PLAIN.set(lower, reason);
}
const MOST_NAMES = Math.max(...NEVER_COPIED.map(({ pattern }) => pattern.split('/').length));
function neverCopied(path, isFolder) {
    const parts = path.toLowerCase().split('/').slice(-MOST_NAMES);
    const whole = reasonFor(parts, isFolder);
    if (whole !== null)
        return whole;
    const name = (parts.pop() ?? '').replace(/^\.#|^#/, '');
    const plain = name.length > 255 ? name : name.replace(BACKUP, '');
    return plain === '' ? null : reasonFor([...parts, plain], isFolder);
}
function isRepository(names) {
    return ['HEAD', 'objects', 'refs'].every((name) => names.includes(name));
}
const GITS_OWN = new Set([
    ...[
        'HEAD',
        'FETCH_HEAD',
        'ORIG_HEAD',
        'MERGE_HEAD',
        'COMMIT_EDITMSG',
        'config',
        'config.worktree',
        'description',
    ],
    ...[
        'hooks',
        'index',
        'info',
        'logs',
        'modules',
        'objects',
        'packed-refs',
        'refs',
        'reftable',
        'shallow',
        'worktrees',
    ],
]);
function isGitsOwn(name) {
    return GITS_OWN.has(name);
}
function reasonFor(parts, isFolder) {
    if (!isFolder && FILES_NEVER_COPIED.has(parts.at(-1) ?? ''))
        return 'credentials';
    for (let names = 1; names <= parts.length; names += 1) {
        const end = parts.slice(-names).join('/');
        const reason = PLAIN.get(end) ?? OTHERS.find((other) => other.names === names && other.glob.matches(end))?.reason;
        if (reason !== undefined)
            return reason;
    }
    return null;
}


/***/ }),

/***/ 74695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ trackedFiles)
});

// UNUSED EXPORTS: TrackedFiles

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/foundation/binary-search.js
var binary_search = __webpack_require__(35859);
;// CONCATENATED MODULE: ./build/src/image/context/sorted-paths.js

class SortedPaths {
    bytes;
    ends;
    constructor(bytes, ends) {
        this.bytes = bytes;
        this.ends = ends;
    }
    static of(paths, most) {
        const ends = new Uint32Array(most.count);
        let bytes = Buffer.allocUnsafe(0);
        let [count, length] = [0, 0];
        let before = Buffer.alloc(0);
        for (const path of paths) {
            if (count === most.count || length + path.length > most.bytes || before.compare(path) > 0)
                return null;
            if (length + path.length > bytes.length) {
                const larger = Buffer.allocUnsafe(Math.min(most.bytes, 2 * (length + path.length) + 4096));
                bytes.copy(larger, 0, 0, length);
                bytes = larger;
            }
            length += path.copy(bytes, length);
            ends[count] = length;
            count += 1;
            before = path;
        }
        return new SortedPaths(Buffer.from(bytes.subarray(0, length)), ends.slice(0, count));
    }
    get count() {
        return this.ends.length;
    }
    get length() {
        return this.bytes.length;
    }
    has(path) {
        const wanted = Buffer.from(path);
        return this.at(this.firstFrom(wanted))?.equals(wanted) === true;
    }
    hasBeginning(beginning) {
        const wanted = Buffer.from(beginning);
        return this.at(this.firstFrom(wanted))?.subarray(0, wanted.length).equals(wanted) === true;
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.count; index += 1)
            yield (this.at(index) ?? Buffer.alloc(0)).toString();
    }
    at(index) {
        const end = this.ends[index];
        return end === undefined ? undefined : this.bytes.subarray(index === 0 ? 0 : this.ends[index - 1], end);
    }
    firstFrom(wanted) {
        return (0,binary_search/* countBefore */.t)(this.count, (index) => (this.at(index) ?? wanted).compare(wanted) < 0);
    }
}

;// CONCATENATED MODULE: ./build/src/image/context/git-index.js



const HEADER = 12;
const STAT = 40;
const MODE_AT = 24;
const SUBMODULE = 0o160000;
const FOLDER = 0o040000;
const INDEX_LIMITS = {
    entries: 500_000,
    pathBytes: 4096,
    pathsBytes: 32 * 1024 * 1024,
    submodules: 1_000,
};
function readGitIndex(bytes) {
    if (bytes.length < HEADER + 20 || bytes.toString('latin1', 0, 4) !== 'DIRC')
        return null;
    const version = bytes.readUInt32BE(4);
    if (version < 2 || version > 4)
        return null;
    const hash = hashOf(bytes);
    if (hash === null)
        return null;
    const count = bytes.readUInt32BE(8);
    if (count > INDEX_LIMITS.entries)
        return null;
    const reading = { at: HEADER, isWhole: true, submodules: [] };
    const end = bytes.length - hash;
    const paths = filesIn(bytes, { version, hash, end, count }, reading);
    const files = SortedPaths.of(paths, { bytes: INDEX_LIMITS.pathsBytes, count });
    if (files === null || !reading.isWhole || !hasAllEntries(bytes, reading.at, end))
        return null;
    return { files, submodules: reading.submodules };
}
function* filesIn(bytes, { version, hash, end, count }, reading) {
    let before = Buffer.alloc(0);
    let pathsBytes = 0;
    reading.isWhole = false;
    for (let left = count; left > 0; left -= 1) {
        const entry = entryAt(bytes, reading.at, end, { version, hash, before });
        if (entry === null || entry.mode === FOLDER)
            return;
        const { path } = entry;
        pathsBytes += path.length;
        if (pathsBytes > INDEX_LIMITS.pathsBytes)
            return;
        before = path;
        reading.at = entry.next;
        if (!(0,external_node_buffer_.isUtf8)(path))
            continue;
        if (entry.mode !== SUBMODULE)
            yield path;
        else if (reading.submodules.push(path.toString()) > INDEX_LIMITS.submodules)
            return;
    }
    reading.isWhole = true;
}
function hashOf(bytes) {
    const fits = (name, length) => {
        const written = bytes.subarray(bytes.length - length);
        return ((length === 20 && written.every((byte) => byte === 0)) ||
            (0,external_node_crypto_.createHash)(name)
                .update(bytes.subarray(0, bytes.length - length))
                .digest()
                .equals(written));
    };
    return fits('sha1', 20) ? 20 : fits('sha256', 32) ? 32 : null;
}
function entryAt(bytes, at, end, { version, hash, before }) {
    const flagsAt = at + STAT + hash;
    if (flagsAt + 4 > end)
        return null;
    const mode = bytes.readUInt32BE(at + MODE_AT) & 0o170000;
    const isExtended = (bytes.readUInt16BE(flagsAt) & 0x4000) !== 0;
    let pathAt = flagsAt + (isExtended ? 4 : 2);
    let begin = Buffer.alloc(0);
    if (version === 4) {
        const removed = offsetAt(bytes, pathAt, end);
        if (removed === null || removed.value > before.length)
            return null;
        begin = before.subarray(0, before.length - removed.value);
        pathAt = removed.next;
    }
    const nul = bytes.indexOf(0, pathAt);
    if (nul < 0 || nul >= end || begin.length + nul - pathAt > INDEX_LIMITS.pathBytes)
        return null;
    const path = Buffer.concat([begin, bytes.subarray(pathAt, nul)]);
    const next = version === 4 ? nul + 1 : at + (Math.floor((nul - at) / 8) + 1) * 8;
    return { path, mode, next };
}
function offsetAt(bytes, at, end) {
    let value = -1;
    for (let next = at; next < end && next < at + 5; next += 1) {
        const byte = bytes[next] ?? 0;
        value = (value + 1) * 128 + (byte & 0x7f);
        if ((byte & 0x80) === 0)
            return { value, next: next + 1 };
    }
    return null;
}
function hasAllEntries(bytes, begin, end) {
    let at = begin;
    while (at + 8 <= end) {
        const [first] = bytes.toString('latin1', at, at + 1);
        if (first === undefined || first < 'A' || first > 'Z')
            return false;
        at += 8 + bytes.readUInt32BE(at + 4);
    }
    return at === end;
}

;// CONCATENATED MODULE: ./build/src/image/context/tracked-files.js






const INDEX_BYTES = 64 * 1024 * 1024;
const GIT_FILE_BYTES = 8192;
const SUBMODULES = { depth: 8, count: 200 };
class TrackedFiles {
    parts = [];
    root;
    constructor(root) {
        this.root = root;
    }
    add(prefix, files) {
        if (files.count > 0)
            this.parts.push({ prefix, files });
    }
    has(path) {
        const whole = this.root + path;
        return this.parts.some(({ prefix, files }) => whole.startsWith(prefix) && files.has(whole.slice(prefix.length)));
    }
    hasBelow(folder) {
        const whole = `${this.root}${folder}/`;
        return this.parts.some(({ prefix, files }) => whole.startsWith(prefix) ? files.hasBeginning(whole.slice(prefix.length)) : prefix.startsWith(whole));
    }
}
async function trackedFiles(root) {
    const owners = new Set([(0,external_node_process_.geteuid)?.() ?? 0, 0, (await (0,promises_.lstat)(root)).uid]);
    const top = await repositoryAbove(root, owners);
    if (top === null)
        return null;
    const below = external_node_path_.posix.relative(top, root);
    const tracked = new TrackedFiles(below === '' ? '' : `${below}/`);
    await addTracked(top, '', tracked, {
        owners,
        named: 0,
        submodules: 0,
        bytes: 0,
        entries: 0,
        pathsBytes: 0,
    });
    return tracked;
}
async function repositoryAbove(folder, owners) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const git = await believed((0,external_node_path_.join)(at, '.git'), owners);
        if (git?.isFile() || (git && (await (0,promises_.lstat)((0,external_node_path_.join)(at, '.git/HEAD')).catch(() => null))))
            return at;
        if (at === '/')
            return null;
    }
}
async function believed(path, owners) {
    const facts = await (0,promises_.lstat)(path).catch(() => null);
    return facts !== null && owners.has(facts.uid) ? facts : null;
}
async function addTracked(top, prefix, tracked, reading, depth = 0) {
    const bytes = await indexOf((0,external_node_path_.join)(top, prefix), reading);
    if (bytes === null)
        return;
    reading.bytes += bytes.length;
    const index = readGitIndex(bytes);
    if (index === null)
        throw unknown((0,external_node_path_.join)(top, prefix));
    const { files, submodules } = index;
    reading.entries += files.count;
    reading.pathsBytes += files.length + prefix.length * files.count;
    if (reading.entries > INDEX_LIMITS.entries || reading.pathsBytes > INDEX_LIMITS.pathsBytes)
        throw unknown((0,external_node_path_.join)(top, prefix));
    tracked.add(prefix, files);
    for (const path of submodules) {
        const whole = prefix + path;
        reading.named += 1;
        if (reading.named > INDEX_LIMITS.submodules)
            throw unknown((0,external_node_path_.join)(top, prefix));
        if (!(await believed((0,external_node_path_.join)(top, whole, '.git'), reading.owners)))
            continue;
        reading.submodules += 1;
        if (depth >= SUBMODULES.depth || reading.submodules > SUBMODULES.count)
            throw unknown((0,external_node_path_.join)(top, whole));
        await addTracked(top, `${whole}/`, tracked, reading, depth + 1);
    }
}
async function indexOf(folder, { owners, bytes }) {
    const git = (0,external_node_path_.join)(folder, '.git');
    const facts = await (0,promises_.lstat)(git);
    const place = facts.isDirectory() ? git : await elsewhere(folder, git, owners);
    return fileAt((0,external_node_path_.join)(place, 'index'), folder, owners, INDEX_BYTES - bytes);
}
async function elsewhere(folder, git, owners) {
    const text = (await fileAt(git, folder, owners, GIT_FILE_BYTES))?.toString('utf8') ?? '';
    const place = /^gitdir: ([^\n\0]{1,4096})\n?$/.exec(text)?.[1];
    if (place === undefined)
        throw unknown(folder);
    const whole = (0,external_node_path_.resolve)(folder, place);
    const facts = await (0,promises_.lstat)(whole).catch(() => null);
    if (facts !== null && !owners.has(facts.uid))
        throw anothers(folder, whole);
    return whole;
}
async function fileAt(path, folder, owners, mostBytes) {
    const read = await (0,safe_file/* readFileAt */._T)(path, mostBytes);
    if (read.kind === 'missing')
        return null;
    if (read.kind !== 'bytes')
        throw unknown(folder);
    if (!owners.has(read.owner))
        throw anothers(folder, path);
    return read.bytes;
}
function anothers(folder, path) {
    return new errors/* AttestationError */.L7('context-untracked-unknown', `The git repository ${(0,errors/* printable */.g$)(folder, 160)} uses ${(0,errors/* printable */.g$)(path, 160)}, which belongs to another user, so it is not known which files are tracked.`);
}
function unknown(folder, cause) {
    return new errors/* AttestationError */.L7('context-untracked-unknown', `The index of the git repository ${(0,errors/* printable */.g$)(folder, 160)} cannot be read whole, so it is not known which files are tracked.`, { cause });
}


/***/ }),

/***/ 18723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ configFacts)
});

// EXTERNAL MODULE: ./build/src/foundation/json.js
var json = __webpack_require__(98461);
// EXTERNAL MODULE: ./build/src/probes/inventory/facts.js
var facts = __webpack_require__(80105);
;// CONCATENATED MODULE: ./build/src/image/inventory/time-zones.js
const PLACES = {
    Africa: 'Abidjan Accra Addis_Ababa Algiers Asmera Bamako Bangui Banjul Bissau Blantyre Brazzaville Bujumbura Cairo Casablanca Ceuta Conakry Dakar Dar_es_Salaam Djibouti Douala El_Aaiun Freetown Gaborone Harare Johannesburg Juba Kampala Khartoum Kigali Kinshasa Lagos Libreville Lome Luanda Lubumbashi Lusaka Malabo Maputo Maseru Mbabane Mogadishu Monrovia Nairobi Ndjamena Niamey Nouakchott Ouagadougou Porto-Novo Sao_Tome Tripoli Tunis Windhoek',
    America: 'Adak Anchorage Anguilla Antigua Araguaina Argentina/La_Rioja Argentina/Rio_Gallegos Argentina/Salta Argentina/San_Juan Argentina/San_Luis Argentina/Tucuman Argentina/Ushuaia Aruba Asuncion Bahia Bahia_Banderas Barbados Belem Belize Blanc-Sablon Boa_Vista Bogota Boise Buenos_Aires Cambridge_Bay Campo_Grande Cancun Caracas Catamarca Cayenne Cayman Chicago Chihuahua Ciudad_Juarez Coral_Harbour Cordoba Costa_Rica Coyhaique Creston Cuiaba Curacao Danmarkshavn Dawson Dawson_Creek Denver Detroit Dominica Edmonton Eirunepe El_Salvador Fort_Nelson Fortaleza Glace_Bay Godthab Goose_Bay Grand_Turk Grenada Guadeloupe Guatemala Guayaquil Guyana Halifax Havana Hermosillo Indiana/Knox Indiana/Marengo Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Indianapolis Inuvik Iqaluit Jamaica Jujuy Juneau Kentucky/Monticello Kralendijk La_Paz Lima Los_Angeles Louisville Lower_Princes Maceio Managua Manaus Marigot Martinique Matamoros Mazatlan Mendoza Menominee Merida Metlakatla Mexico_City Miquelon Moncton Monterrey Montevideo Montserrat Nassau New_York Nome Noronha North_Dakota/Beulah North_Dakota/Center North_Dakota/New_Salem Ojinaga Panama Paramaribo Phoenix Port-au-Prince Port_of_Spain Porto_Velho Puerto_Rico Punta_Arenas Rankin_Inlet Recife Regina Resolute Rio_Branco Santarem Santiago Santo_Domingo Sao_Paulo Scoresbysund Sitka St_Barthelemy St_Johns St_Kitts St_Lucia St_Thomas St_Vincent Swift_Current Tegucigalpa Thule Tijuana Toronto Tortola Vancouver Whitehorse Winnipeg Yakutat',
    Antarctica: 'Casey Davis DumontDUrville Macquarie Mawson McMurdo Palmer Rothera Syowa Troll Vostok',
    Arctic: 'Longyearbyen',
    Asia: 'Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Atyrau Baghdad Bahrain Baku Bangkok Barnaul Beirut Bishkek Brunei Calcutta Chita Colombo Damascus Dhaka Dili Dubai Dushanbe Famagusta Gaza Hebron Hong_Kong Hovd Irkutsk Jakarta Jayapura Jerusalem Kabul Kamchatka Karachi Katmandu Khandyga Krasnoyarsk Kuala_Lumpur Kuching Kuwait Macau Magadan Makassar Manila Muscat Nicosia Novokuznetsk Novosibirsk Omsk Oral Phnom_Penh Pontianak Pyongyang Qatar Qostanay Qyzylorda Rangoon Riyadh Saigon Sakhalin Samarkand Seoul Shanghai Singapore Srednekolymsk Taipei Tashkent Tbilisi Tehran Thimphu Tokyo Tomsk Ulaanbaatar Urumqi Ust-Nera Vientiane Vladivostok Yakutsk Yekaterinburg Yerevan',
    Atlantic: 'Azores Bermuda Canary Cape_Verde Faeroe Madeira Reykjavik South_Georgia St_Helena Stanley',
    Australia: 'Adelaide Brisbane Broken_Hill Darwin Eucla Hobart Lindeman Lord_Howe Melbourne Perth Sydney',
    Europe: 'Amsterdam Andorra Astrakhan Athens Belgrade Berlin Bratislava Brussels Bucharest Budapest Busingen Chisinau Copenhagen Dublin Gibraltar Guernsey Helsinki Isle_of_Man Istanbul Jersey Kaliningrad Kiev Kirov Lisbon Ljubljana London Luxembourg Madrid Malta Mariehamn Minsk Monaco Moscow Oslo Paris Podgorica Prague Riga Rome Samara San_Marino Sarajevo Saratov Simferopol Skopje Sofia Stockholm Tallinn Tirane Ulyanovsk Vaduz Vatican Vienna Vilnius Volgograd Warsaw Zagreb Zurich',
    Indian: 'Antananarivo Chagos Christmas Cocos Comoro Kerguelen Mahe Maldives Mauritius Mayotte Reunion',
    Pacific: 'Apia Auckland Bougainville Chatham Easter Efate Enderbury Fakaofo Fiji Funafuti Galapagos Gambier Guadalcanal Guam Honolulu Kiritimati Kosrae Kwajalein Majuro Marquesas Midway Nauru Niue Norfolk Noumea Pago_Pago Palau Pitcairn Ponape Port_Moresby Rarotonga Saipan Tahiti Tarawa Tongatapu Truk Wake Wallis',
};
const TIME_ZONES = [
    ...['UTC', 'GMT', 'Etc/UTC'],
    ...Object.entries(PLACES).flatMap(([area, places]) => places.split(' ').map((place) => `${area}/${place}`)),
];

;// CONCATENATED MODULE: ./build/src/image/inventory/config-facts.js



const DOCUMENT = new Set([
    ...['architecture', 'os', 'os.version', 'os.features', 'variant', 'created', 'author', 'history'],
    ...['container', 'container_config', 'docker_version', 'id', 'parent', 'size'],
    ...['moby.buildkit.buildinfo.v1', 'moby.buildkit.cache.v0'],
]);
const IGNORED = new Set([
    ...[
        'Hostname',
        'Domainname',
        'AttachStdin',
        'AttachStdout',
        'AttachStderr',
        'Tty',
        'OpenStdin',
        'StdinOnce',
    ],
    ...['Image', 'ArgsEscaped', 'ExposedPorts', 'StopSignal'],
]);
const ACTIVE_LABEL = /^(io\.containers\.|io\.podman\.|io\.kubernetes\.|io\.crun\.|run\.oci\.|org\.criu\.)/i;
function configFacts(document) {
    const unknown = [];
    const run = (0,json/* membersOf */.lS)(document['config']) ?? {};
    const note = (name) => unknown.push(name);
    for (const name of Object.keys(document))
        if (!DOCUMENT.has(name) && name !== 'config' && name !== 'rootfs')
            note(name);
    for (const name of Object.keys((0,json/* membersOf */.lS)(document['rootfs']) ?? {}))
        if (name !== 'type' && name !== 'diff_ids')
            note(`rootfs.${name}`);
    if (document['os'] !== 'linux')
        note('os');
    if (document['config'] !== undefined && (0,json/* membersOf */.lS)(document['config']) === null)
        note('config');
    noteBuildersConfig(document, note);
    const string = (name) => typed(run[name], isString, '', () => note(`config.${name}`));
    const strings = (name) => typed(run[name], isStrings, [], () => note(`config.${name}`));
    const names = (name) => Object.keys(typed(run[name], isMembers, {}, () => note(`config.${name}`)));
    const facts = {
        user: string('User'),
        entrypoint: strings('Entrypoint'),
        command: strings('Cmd'),
        working_folder: string('WorkingDir'),
        env_keys: envKeys(strings('Env'), note),
        volumes: names('Volumes').sort(),
        onbuild: strings('OnBuild'),
        healthcheck: (run['Healthcheck'] ?? null) !== null,
        shell: (run['Shell'] ?? null) !== null,
    };
    for (const label of names('Labels'))
        if (ACTIVE_LABEL.test(label))
            note(`config.Labels.${label}`);
    for (const name of Object.keys(run))
        if (!READ.has(name) && !IGNORED.has(name))
            note(`config.${name}`);
    return { ...facts, unknown: unknown.sort() };
}
function noteBuildersConfig(document, note) {
    const config = (0,json/* membersOf */.lS)(document['container_config']) ?? {};
    const known = (name) => READ.has(name) || IGNORED.has(name);
    const onbuild = (0,json/* stringsOf */.iw)(config['OnBuild'] ?? []);
    const isAlone = Object.keys(config).length > 0 && (0,json/* membersOf */.lS)(document['config']) === null;
    if (isAlone || onbuild?.length !== 0 || !Object.keys(config).every(known))
        note('container_config');
}
const READ = new Set([
    ...[
        'User',
        'Entrypoint',
        'Cmd',
        'WorkingDir',
        'Env',
        'Volumes',
        'OnBuild',
        'Healthcheck',
        'Shell',
        'Labels',
    ],
]);
function typed(value, is, otherwise, note) {
    if (value === undefined || value === null)
        return otherwise;
    if (is(value))
        return value;
    note();
    return otherwise;
}
const isString = (value) => typeof value === 'string';
const isStrings = (value) => (0,json/* stringsOf */.iw)(value) !== null;
const isMembers = (value) => (0,json/* membersOf */.lS)(value) !== null;
const FOLDER = '/(?:usr/(?:local/)?)?s?bin|/app(?:/bin)?';
const ENV_VALUES = new Map([
    ['PATH', new RegExp(`^(?:${FOLDER})(?::(?:${FOLDER})){0,9}$`)],
    ...['LANG', 'LC_ALL', 'LC_CTYPE'].map((name) => [name, /^(?:C|POSIX|[a-z]{2,3}_[A-Z]{2})?(?:\.(?:UTF-?8|utf-?8))?$/]),
    ['TZ', new RegExp(`^:?(?:${TIME_ZONES.join('|')})?$`)],
    ['TERM', /^(?:dumb|linux|vt100|xterm|xterm-256color)?$/],
    ['SSL_CERT_FILE', /^\/etc\/ssl\/(?:certs\/ca-certificates\.crt|cert\.pem)$/],
    ['container', /^(?:docker|podman|oci)?$/],
]);
function envKeys(lines, note) {
    const keys = lines.map((line) => {
        const at = line.indexOf('=');
        if (at <= 0)
            note('config.Env');
        const [key, value] = at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
        if (ENV_VALUES.get(key)?.test(value) === false)
            note(`${facts/* ENV_VALUE */.A}${key}`);
        return key;
    });
    if (new Set(keys).size !== keys.length)
        note('config.Env');
    return [...new Set(keys)].sort();
}


/***/ }),

/***/ 7956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ containerRoot)
/* harmony export */ });
/* harmony import */ var _engine_shown_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65702);
/* harmony import */ var _probes_inventory_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80105);
/* harmony import */ var _probes_inventory_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94072);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9885);
/* harmony import */ var _flatten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21934);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87933);
/* harmony import */ var _layer_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70541);
/* harmony import */ var _layer_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98270);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5133);









async function containerRoot(engine, containerId, image) {
    const differing = [];
    const entries = compare(image, await shownTree(engine, containerId), '/', differing);
    differing.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { entries, differing };
}
function compare(known, shown, path, differing) {
    if ((known === undefined || !(0,_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .sameNode */ .$Y)(known, shown)) && differing.length < _probes_inventory_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_DIFFERING */ .W)
        differing.push((0,_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(path, shown));
    if (shown.kind !== 'folder')
        return 1;
    const below = known?.kind === 'folder' ? known.children : new Map();
    let entries = 1;
    for (const [name, child] of shown.children)
        entries += compare(below.get(name), child, (0,_image_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathIn */ .lW)(path, name), differing);
    return entries;
}
async function shownTree({ calls, facts }, containerId) {
    const trees = [];
    const { users, groups } = facts.rootless ? await calls.shownIds(containerId) : _engine_shown_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_IDS */ .md;
    await calls.exportFiles(containerId, async (tar) => {
        const budget = new _unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .Budget */ .__();
        const entries = await (0,_layer_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .layerEntries */ .ci)(tar, budget);
        trees.push((0,_layer_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .layerTree */ .K)(entries.flatMap((entry) => isBelowMount(entry.name)
            ? []
            : [{ ...entry, uid: (0,_engine_shown_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idInside */ .Mr)(entry.uid, users), gid: (0,_engine_shown_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idInside */ .Mr)(entry.gid, groups) }]), budget));
    });
    return (0,_flatten_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .B)((0,_flatten_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyRoot */ .K)(), trees).root;
}
function isBelowMount(name) {
    const names = name.split('/').filter((each) => each !== '' && each !== '.');
    return !names.includes('..') && (0,_probes_inventory_root_js__WEBPACK_IMPORTED_MODULE_1__/* .isMountedOver */ .t)((0,_image_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(names));
}


/***/ }),

/***/ 93082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NF: () => (/* binding */ contentFolders),
  Rl: () => (/* binding */ openContentStore)
});

// UNUSED EXPORTS: ContentStore

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/src/engine/disk-full.js
var disk_full = __webpack_require__(29577);
// EXTERNAL MODULE: ./build/src/foundation/cancelled.js
var cancelled = __webpack_require__(56024);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/make-folders.js
var make_folders = __webpack_require__(60181);
// EXTERNAL MODULE: ./build/src/foundation/own-path.js + 2 modules
var own_path = __webpack_require__(70238);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
;// CONCATENATED MODULE: ./build/src/image/inventory/hashed-file.js


const PIECE = 128 * 1024;
class HashedFile {
    file;
    size;
    signal;
    hash = (0,digest/* sha256InPieces */.iv)();
    position = 0;
    turn = Promise.resolve(null);
    constructor(file, size, signal) {
        this.file = file;
        this.size = size;
        this.signal = signal;
    }
    async *pieces() {
        for (let piece = await this.next(); piece !== null; piece = await this.next())
            yield piece;
    }
    async digest() {
        for await (const _ of this.pieces())
            ;
        return this.hash.digest();
    }
    next() {
        this.turn = this.turn.then(() => this.readPiece());
        return this.turn;
    }
    async readPiece() {
        (0,cancelled/* refuseCancelled */.qM)(this.signal);
        const length = Math.min(PIECE, this.size - this.position);
        if (length === 0)
            return null;
        const { bytesRead, buffer } = await this.file.read(Buffer.allocUnsafe(length), 0, length, this.position);
        if (bytesRead === 0)
            return null;
        const piece = buffer.subarray(0, bytesRead);
        this.position += bytesRead;
        this.hash.add(piece);
        return piece;
    }
}

// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
// EXTERNAL MODULE: ./build/src/image/inventory/unreadable.js
var unreadable = __webpack_require__(5133);
;// CONCATENATED MODULE: ./build/src/image/inventory/open-blob.js




const MOST_TURNS = 100;
async function openBlob(path, since, turns = MOST_TURNS) {
    const file = await (0,safe_file/* openUnfollowed */._$)(path).catch(() => null);
    if (file === null)
        return null;
    const found = await file.stat().catch(() => null);
    if (found?.nlink === 0 && turns > 0) {
        await file.close();
        return openBlob(path, since, turns - 1);
    }
    const isOurs = found !== null && isPlain(found);
    const isOld = isOurs && found.ctimeMs < since;
    if (isOurs && !isOld && found.size <= unreadable/* IMAGE_LIMITS */.Xq.bytes && !isHole(found))
        return { file, size: found.size };
    await file.close();
    if (isOurs && !isOld)
        await (0,promises_.unlink)(path).catch(() => undefined);
    return null;
}
function isHole({ size, blocks }) {
    return size > LARGE_BYTES && blocks * 512 < size / 4;
}
const LARGE_BYTES = 64 * 1024 * 1024;
function isPlain(found) {
    return found.isFile() && found.nlink === 1 && found.uid === (0,external_node_process_.geteuid)?.() && (found.mode & 0o077) === 0;
}

;// CONCATENATED MODULE: ./build/src/image/inventory/content-store.js













const MOST_BYTES = 2 * 1024 ** 3;
const IN_USE_MS = 15 * 60 * 1000;
const MOST_NAMES = 20_000;
const STALE_MS = 24 * 60 * 60 * 1000;
const BEGUN = performance.timeOrigin - 1_000;
const NAME = /^[0-9a-f]{64}$/;
const PART = /^\.part-[0-9a-f]{32}$/;
const SPOILED = new Set();
function contentFolders(cacheFolder, runFolder) {
    return [(0,external_node_path_.join)(cacheFolder, 'content'), (0,external_node_path_.join)(runFolder, 'content')];
}
async function openContentStore(folders, { mostBytes = MOST_BYTES, signal, begun = BEGUN } = {}) {
    let why = 'no folder was named';
    for (const folder of folders) {
        const refused = await makePrivate(folder);
        if (refused === null)
            return new ContentStore(folder, { mostBytes, signal, begun });
        why = `${(0,errors/* printable */.g$)(folder, 200)} ${refused}`;
    }
    throw new errors/* AttestationError */.L7('content-store', `There is no private folder for the image's content: ${why}.`);
}
async function makePrivate(folder) {
    try {
        await (0,make_folders/* makeFolders */.w)(folder, 0o700);
        const found = await (0,promises_.lstat)(folder);
        if (!found.isDirectory())
            return 'is not a folder';
        if (found.uid !== (0,external_node_process_.geteuid)?.())
            return 'belongs to another user';
        const unsafe = (0,own_path/* whyNotSafeBelow */.ER)(folder);
        if (unsafe !== null)
            return unsafe;
        return (found.mode & 0o077) === 0 ? null : 'is accessible to other users';
    }
    catch (error) {
        return `cannot be made (${(0,thrown/* codeOf */.$N)(error)})`;
    }
}
class ContentStore {
    folder;
    mostBytes;
    signal;
    begun;
    constructor(folder, { mostBytes, signal, begun }) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.signal = signal;
        this.begun = begun;
    }
    async read(digest, use) {
        const opened = await this.open(digest);
        if (opened === null)
            return null;
        const { file, size } = opened;
        try {
            const bytes = new HashedFile(file, size, this.signal);
            const outcome = await use(bytes.pieces()).then((value) => ({ value }), (error) => ({ error }));
            if ((await bytes.digest()) !== digest) {
                await (0,promises_.unlink)(this.path(digest)).catch(() => undefined);
                SPOILED.add(this.folder);
                return null;
            }
            if ('error' in outcome)
                throw outcome.error;
            const now = new Date();
            await file.utimes(now, now).catch(() => undefined);
            return outcome.value;
        }
        finally {
            await file.close();
        }
    }
    async has(digest) {
        const opened = await this.open(digest);
        await opened?.file.close();
        return opened !== null;
    }
    async readBytes(digest, mostBytes) {
        return this.read(digest, async (pieces) => {
            const kept = [];
            let size = 0;
            for await (const piece of pieces) {
                size += piece.length;
                if (size > mostBytes)
                    return null;
                kept.push(Buffer.from(piece));
            }
            return Buffer.concat(kept);
        });
    }
    async add(pieces) {
        const part = (0,external_node_path_.join)(this.folder, `.part-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`);
        const hash = (0,digest/* sha256InPieces */.iv)();
        let size = 0;
        const file = await (0,promises_.open)(part, 'wx', 0o600).catch((error) => this.failed(error));
        try {
            try {
                for await (const piece of pieces) {
                    (0,cancelled/* refuseCancelled */.qM)(this.signal);
                    hash.add(piece);
                    size += piece.length;
                    await file.writeFile(piece).catch((error) => this.failed(error));
                }
            }
            finally {
                await file.close();
            }
            const digest = hash.digest();
            await (0,promises_.rename)(part, this.path(digest)).catch((error) => this.failed(error));
            return { digest, size };
        }
        catch (error) {
            await (0,promises_.unlink)(part).catch(() => undefined);
            throw error;
        }
    }
    async trim() {
        const blobs = [];
        const now = Date.now();
        let names = 0;
        for await (const { name } of await (0,promises_.opendir)(this.folder, { bufferSize: 1024 }).catch(() => [])) {
            names += 1;
            if (names > MOST_NAMES || this.signal?.aborted === true)
                break;
            const path = (0,external_node_path_.join)(this.folder, name);
            const found = PART.test(name) || NAME.test(name) ? await (0,promises_.lstat)(path).catch(() => null) : null;
            if (found === null)
                continue;
            if (PART.test(name) && Math.abs(now - found.mtimeMs) > STALE_MS)
                await (0,promises_.unlink)(path).catch(() => undefined);
            if (NAME.test(name))
                blobs.push({ path, size: found.size, age: Math.abs(now - found.mtimeMs) });
        }
        let total = blobs.reduce((sum, { size }) => sum + size, 0);
        const free = await (0,promises_.statfs)(this.folder).then(({ bavail, bsize }) => bavail * bsize, () => 0);
        for (const { path, size, age } of blobs.toSorted((a, b) => b.age - a.age)) {
            const isInUse = age < IN_USE_MS && total <= free;
            if (total <= this.mostBytes || isInUse)
                return;
            await (0,promises_.unlink)(path).catch(() => undefined);
            total -= size;
        }
    }
    open(digest) {
        return openBlob(this.path(digest), SPOILED.has(this.folder) ? this.begun : 0);
    }
    path(digest) {
        return (0,external_node_path_.join)(this.folder, digest.slice('sha256:'.length));
    }
    failed(error) {
        const code = (0,thrown/* codeOf */.$N)(error);
        const what = 'The image could not be read';
        const full = code === 'ENOSPC' || code === 'EDQUOT' ? (0,disk_full/* diskFull */.x)('no space left on device', what) : null;
        throw (full ??
            new errors/* AttestationError */.L7('content-store', `The folder for the image's content cannot be written: ${(0,errors/* printable */.g$)(this.folder, 200)} (${code}).`, { cause: error }));
    }
}


/***/ }),

/***/ 9885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ sameNode),
/* harmony export */   D: () => (/* binding */ sameXattrs),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   OV: () => (/* binding */ sameAttributes),
/* harmony export */   lC: () => (/* binding */ newFolder),
/* harmony export */   xp: () => (/* binding */ IMPLIED),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87933);

const IMPLIED = { mode: 0o755, uid: 0, gid: 0, xattrs: new Map() };
function newFolder(attributes) {
    return { kind: 'folder', attributes, children: new Map() };
}
function copyOf(folder) {
    const children = [...folder.children].map(([name, child]) => [name, child.kind === 'folder' ? copyOf(child) : child]);
    return { kind: 'folder', attributes: folder.attributes, children: new Map(children) };
}
function* walk(node, path = '/') {
    yield [path, node];
    if (node.kind !== 'folder')
        return;
    for (const [name, child] of node.children)
        yield* walk(child, (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathIn */ .lW)(path, name));
}
function sameAttributes(a, b) {
    return a.mode === b.mode && a.uid === b.uid && a.gid === b.gid && sameXattrs(a.xattrs, b.xattrs);
}
function sameNode(a, b) {
    if (a === b)
        return true;
    if (a.kind === 'folder' || b.kind === 'folder')
        return a.kind === 'folder' && b.kind === 'folder' && sameAttributes(a.attributes, b.attributes);
    return (a.kind === b.kind &&
        a.size === b.size &&
        a.sha256 === b.sha256 &&
        a.target === b.target &&
        sameAttributes(a, b));
}
function sameXattrs(a, b) {
    return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}
function entryOf(path, node) {
    const attributes = node.kind === 'folder' ? node.attributes : node;
    const leaf = node.kind === 'folder' ? null : node;
    return {
        path,
        type: node.kind,
        mode: attributes.mode,
        uid: attributes.uid,
        gid: attributes.gid,
        size: leaf?.size ?? 0,
        sha256: leaf?.sha256 ?? null,
        target: leaf?.target ?? '',
        xattrs: [...attributes.xattrs].map(([name, value]) => `${name}=${value}`).sort(),
        program: leaf?.program ?? 'none',
    };
}


/***/ }),

/***/ 21934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flatten),
/* harmony export */   K: () => (/* binding */ emptyRoot)
/* harmony export */ });
/* harmony import */ var _context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14726);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9885);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87933);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5133);




function emptyRoot() {
    return (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .newFolder */ .lC)(_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .IMPLIED */ .xp);
}
function flatten(below, layers) {
    const root = (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .copyOf */ .zP)(below);
    const whiteouts = [];
    for (const layer of layers) {
        if (layer.attributes !== null)
            root.attributes = layer.attributes;
        merge(root, layer, '/', whiteouts);
    }
    return { root, whiteouts };
}
function merge(folder, layer, path, whiteouts) {
    for (const name of layer.removed)
        removeFrom(layer, name, (0,_image_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathIn */ .lW)(path, name), whiteouts);
    if (layer.emptied) {
        if (path === '/')
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('a layer empties the root');
        if (folder.children.size > 0)
            whiteouts.push({ path, type: 'emptied' });
    }
    for (const [name, child] of layer.children) {
        if (child.kind === 'folder')
            mergeFolder(folder, name, child, (0,_image_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathIn */ .lW)(path, name), whiteouts);
        else
            folder.children.set(name, child);
    }
}
function removeFrom(layer, name, path, whiteouts) {
    if (layer.children.has(name))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`a layer removes ${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(path)} and adds it`);
    whiteouts.push({ path, type: 'removed' });
}
function mergeFolder(parent, name, layer, path, whiteouts) {
    const found = parent.children.get(name);
    const { attributes } = layer;
    if (found !== undefined && attributes === null) {
        if (found.kind !== 'folder')
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`a layer adds to ${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(path)}, which is ${found.kind} in a layer below`);
        if (!(0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAttributes */ .OV)(found.attributes, _file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .IMPLIED */ .xp))
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`a layer adds to ${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(path)} without listing that folder's owner and mode`);
    }
    const folder = found?.kind === 'folder' ? found : (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .newFolder */ .lC)(_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .IMPLIED */ .xp);
    if (attributes !== null)
        folder.attributes = attributes;
    parent.children.set(name, folder);
    merge(folder, layer, path, whiteouts);
}


/***/ }),

/***/ 14113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R1: () => (/* binding */ readImageContent),
/* harmony export */   ku: () => (/* binding */ layerStream),
/* harmony export */   w6: () => (/* binding */ readLayer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97284);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8621);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1576);
/* harmony import */ var _image_documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21570);
/* harmony import */ var _layer_entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70541);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5133);











async function readImageContent(engine, imageId, store) {
    const known = await contentIn(store, engine, imageId);
    if (typeof known !== 'string')
        return known;
    await engine.calls
        .saveImage(imageId, (tar) => keepFiles(tar, store))
        .catch((cause) => {
        if (cause instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AttestationError */ .L7)
            throw cause;
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O$)(`the archive that ${engine.name} sent ends too early`, cause);
    });
    const saved = await contentIn(store, engine, imageId);
    if (typeof saved !== 'string')
        return saved;
    throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O$)(`${engine.name} saved the image ${imageId} without ${saved}`);
}
async function readLayer(store, layer, use) {
    const isPacked = layer.diffId !== layer.blob;
    if (isPacked && (await store.read(layer.blob, async () => true)) === null)
        return null;
    return store.read(layer.blob, async (pieces) => {
        const plain = new HashedPieces(isPacked ? await decompressed(pieces) : pieces);
        try {
            const value = await use(plain.pieces());
            if ((await plain.digest()) !== layer.diffId)
                throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O$)(`the layer ${layer.diffId} has other bytes`);
            return { value };
        }
        finally {
            await plain.close();
        }
    });
}
function layerStream(store, layer) {
    const through = new node_stream__WEBPACK_IMPORTED_MODULE_1__.PassThrough();
    readLayer(store, layer, (tar) => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(tar, { objectMode: false }), through)).then((read) => read ?? through.destroy((0,_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O$)(`the layer ${layer.diffId} is no longer there`)), (error) => through.destroy(error));
    return through;
}
async function contentIn(store, { facts }, imageId) {
    const top = await store.readBytes(imageId, _image_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_DOCUMENT */ .$0);
    if (top === null)
        return 'the document that its id is the digest of, of at most 512 KiB';
    if (facts.image_store !== 'containerd')
        return withConfig(store, imageId, imageId, top, null);
    const manifest = await manifestFor(store, top);
    if (typeof manifest === 'string')
        return manifest;
    const { config, layers } = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestOf */ .$V)((0,_image_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .documentOf */ .lM)(manifest, 'manifest'));
    const bytes = await store.readBytes(config, _image_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_DOCUMENT */ .$0);
    if (bytes === null)
        return 'its config, of at most 512 KiB';
    return withConfig(store, imageId, config, bytes, { bytes: manifest, layers });
}
async function manifestFor(store, top) {
    const document = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .documentOf */ .lM)(top, 'manifest');
    if (!('manifests' in document))
        return top;
    return (await store.readBytes((0,_image_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestHere */ .OL)(document, _platform_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHITECTURE */ ._), _image_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_DOCUMENT */ .$0)) ?? 'its manifest';
}
async function withConfig(store, imageId, configDigest, config, manifest) {
    const diffIds = (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .diffIdsOf */ .Nq)((0,_image_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .documentOf */ .lM)(config, 'config'));
    const blobs = manifest?.layers ?? diffIds;
    if (blobs.length !== diffIds.length)
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O$)('its manifest and its config name different numbers of layers');
    const layers = [];
    for (const [index, diffId] of diffIds.entries()) {
        const blob = blobs[index] ?? diffId;
        if (!(await store.has(blob)))
            return `its layer ${blob}`;
        layers.push({ diffId, blob });
    }
    return { imageId, configDigest, config, manifest: manifest?.bytes ?? null, layers };
}
async function keepFiles(tar, store) {
    const { extract } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const reader = extract();
    tar.once('error', (error) => reader.destroy(error));
    tar.pipe(reader);
    let total = 0;
    const names = new _unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .Budget */ .__();
    for await (const entry of reader) {
        const { type, size } = entry.header;
        if (!Number.isSafeInteger(size) || (type === 'directory' && size !== 0))
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O$)('an entry of the archive has no size that its type may have');
        if (type === 'file' || type === 'contiguous-file') {
            total += size ?? 0;
            if (total > _unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .IMAGE_LIMITS */ .Xq.bytes)
                throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O$)(`it has more than ${_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .IMAGE_LIMITS */ .Xq.bytes} bytes`);
            await store.add(withFewNames((0,_layer_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .bytesOf */ .$$)(entry), names));
        }
        else
            entry.resume();
    }
}
const [MAGIC_AT, MAGIC] = [257, Buffer.from('ustar')];
async function* withFewNames(pieces, names) {
    const source = pieces[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    while (head.length < MAGIC_AT + MAGIC.length) {
        const next = await source.next();
        if (next.done === true)
            break;
        head = Buffer.concat([head, next.value]);
    }
    const whole = joined(head, source);
    const isTar = head.subarray(MAGIC_AT, MAGIC_AT + MAGIC.length).equals(MAGIC);
    yield* isTar ? (0,_layer_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .readable */ .HD)(whole, names) : whole;
}
const GZIP = Buffer.from([0x1f, 0x8b]);
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
async function decompressed(pieces) {
    const source = pieces[Symbol.asyncIterator]();
    const first = await source.next();
    const head = first.done === true ? Buffer.alloc(0) : first.value;
    const whole = node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(joined(head, source), { objectMode: false });
    if (head.subarray(0, GZIP.length).equals(GZIP))
        return through(whole, node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip());
    if (!head.subarray(0, ZSTD.length).equals(ZSTD))
        return whole;
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress !== 'function')
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O$)('a layer is compressed with zstd, which needs Node 22.15 or newer');
    return through(whole, node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress());
}
async function* joined(first, rest) {
    yield first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
        yield Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length);
}
async function* through(source, decoder) {
    source.once('error', (error) => decoder.destroy(error));
    decoder.once('close', () => source.destroy());
    try {
        for await (const piece of source.pipe(decoder))
            yield piece;
    }
    catch (error) {
        throw /^Z(?:_|STD_)/.test((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_10__/* .codeOf */ .$N)(error)) ? (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O$)('a layer cannot be decompressed', error) : error;
    }
}
class HashedPieces {
    hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    source;
    constructor(source) {
        this.source = source[Symbol.asyncIterator]();
    }
    async *pieces() {
        for (let next = await this.source.next(); next.done !== true; next = await this.source.next()) {
            this.hash.update(next.value);
            yield next.value;
        }
    }
    async close() {
        await this.source.return?.();
    }
    async digest() {
        for await (const _ of this.pieces())
            ;
        const digest = `sha256:${this.hash.digest('hex')}`;
        if (!(0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isSha256 */ ._h)(digest))
            throw new TypeError('not a SHA-256');
        return digest;
    }
}


/***/ }),

/***/ 21570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ MAX_DOCUMENT),
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   Nq: () => (/* binding */ diffIdsOf),
/* harmony export */   OL: () => (/* binding */ manifestHere),
/* harmony export */   lM: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98461);
/* harmony import */ var _context_secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14726);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5133);




const MAX_DOCUMENT = 512 * 1024;
const MAX_VALUES = 50_000;
const DESCRIPTOR = {
    mediaType: 'any',
    digest: 'any',
    size: 'any',
    annotations: 'any',
    platform: {
        ...{ architecture: 'any', os: 'any', variant: 'any', features: 'any' },
        ...{ 'os.version': 'any', 'os.features': 'any' },
    },
};
const MANIFEST = {
    schemaVersion: 'any',
    mediaType: 'any',
    config: DESCRIPTOR,
    layers: [DESCRIPTOR],
    annotations: 'any',
};
const INDEX = {
    schemaVersion: 'any',
    mediaType: 'any',
    manifests: [DESCRIPTOR],
    annotations: 'any',
};
function refuseOtherMembers(value, form, what) {
    if (form === 'any')
        return;
    if (isListForm(form)) {
        for (const each of (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value) ?? [])
            refuseOtherMembers(each, form[0], what);
        return;
    }
    for (const [name, member] of Object.entries((0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(value) ?? {})) {
        const its = Object.hasOwn(form, name) ? form[name] : undefined;
        if (its === undefined)
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`${what} has the unknown member ${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .shownName */ .HD)(name)}`);
        refuseOtherMembers(member, its, what);
    }
}
function isListForm(form) {
    return Array.isArray(form);
}
function documentOf(bytes, what) {
    try {
        const value = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonBytes */ .dQ)(bytes, { characters: MAX_DOCUMENT, depth: 32, values: MAX_VALUES });
        const members = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(value);
        if (members !== null)
            return members;
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : 'it is not JSON';
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`its ${what} is not usable: ${why}`, cause);
    }
    throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`its ${what} is not a JSON object`);
}
function diffIdsOf(config) {
    if (['manifests', 'layers', 'fsLayers'].some((name) => name in config))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('its config is a manifest as well');
    const rootfs = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(config['rootfs']);
    const diffIds = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(rootfs?.['diff_ids'] ?? []);
    if (rootfs?.['type'] !== 'layers' || diffIds === null || !diffIds.every(_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('its config names no layers');
    return diffIds;
}
function manifestOf(document) {
    refuseOtherMembers(document, MANIFEST, 'its manifest');
    const config = digestIn(document['config']);
    const layers = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(document['layers'])?.map(digestIn);
    if (config === null || layers === undefined || !layers.every((layer) => layer !== null))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('its manifest names no config or no layers by SHA-256');
    return { config, layers };
}
function manifestHere(index, architecture) {
    refuseOtherMembers(index, INDEX, 'its index');
    const all = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(index['manifests'])?.map(_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS) ?? [];
    const images = all.filter((each) => !isAttestation(each));
    const unknown = images.length > 1 && images.some((each) => platformOf(each) === null);
    const taken = [architecture, ...(ALSO_RUN[architecture] ?? [])].map((each) => `linux/${each}`);
    const here = images.length === 1 ? images : images.filter((each) => taken.includes(platformOf(each) ?? ''));
    const isExact = images.length === 1 || here.every((each) => isExactly(each, architecture));
    const only = here.length === 1 && !unknown && isExact ? digestIn(here[0] ?? undefined) : null;
    if (only !== null)
        return only;
    const many = `${images.length} images, of which an engine can take ${here.length} for linux/${architecture}`;
    throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`its index names ${many}; name one platform's image by its own digest`);
}
const SYSTEMS = ['linux', 'windows', 'freebsd'];
const ARCHITECTURES = ['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips64le', 'ppc64le', 'riscv64', 's390x'];
function platformOf(descriptor) {
    const platform = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(descriptor?.['platform']);
    const [os, architecture] = [platform?.['os'], platform?.['architecture']];
    if (!SYSTEMS.some((name) => name === os) || !ARCHITECTURES.some((name) => name === architecture))
        return null;
    return `${String(os)}/${String(architecture)}`;
}
const ALSO_RUN = { amd64: ['386'] };
const USUAL_VARIANT = { arm64: 'v8' };
function isExactly(descriptor, architecture) {
    const { os: _, architecture: named, variant, ...others } = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(descriptor?.['platform']) ?? {};
    const isUsual = variant === undefined || variant === USUAL_VARIANT[architecture];
    return named === architecture && isUsual && Object.keys(others).length === 0;
}
function isAttestation(descriptor) {
    const platform = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(descriptor?.['platform']);
    const annotations = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(descriptor?.['annotations']);
    return (annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' &&
        platform?.['architecture'] === 'unknown' &&
        platform['os'] === 'unknown');
}
function digestIn(descriptor) {
    const digest = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(descriptor ?? undefined)?.['digest'];
    return (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(digest) ? digest : null;
}


/***/ }),

/***/ 87933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ pathNames),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   lW: () => (/* binding */ pathIn)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _context_secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14726);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5133);



const MAX_PATH = 1024;
const MAX_NAME = 255;
function pathNames(path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    const wrong = names.find((name) => name === '..' || name.includes('\0') || Buffer.byteLength(name) > MAX_NAME);
    if (wrong !== undefined) {
        const shown = (0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(path);
        const part = shown === (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path, 80)
            ? ` has the part ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(wrong, 40)}`
            : ' has a part that no path may have';
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`the path ${shown}${part}`);
    }
    if (Buffer.byteLength(names.join('/')) > MAX_PATH)
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`the path ${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(path)} is longer than ${MAX_PATH} bytes, and engines do not list what is below such paths`);
    return names;
}
function pathOf(names) {
    return `/${names.join('/')}`;
}
function pathIn(folder, name) {
    return folder === '/' ? `/${name}` : `${folder}/${name}`;
}


/***/ }),

/***/ 79801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o8: () => (/* binding */ inventoryOf),
  zw: () => (/* binding */ readInventory),
  lH: () => (/* binding */ refuseUnreadableImage)
});

// UNUSED EXPORTS: PLACES, inventory

// EXTERNAL MODULE: ./build/src/foundation/digest.js
var foundation_digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/heap.js
var heap = __webpack_require__(71185);
// EXTERNAL MODULE: ./build/src/foundation/hidden-logins.js
var hidden_logins = __webpack_require__(30850);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var json = __webpack_require__(98461);
// EXTERNAL MODULE: ./build/src/probes/inventory/judge.js
var judge = __webpack_require__(28557);
// EXTERNAL MODULE: ./build/src/probes/inventory/known-base.js
var known_base = __webpack_require__(95267);
// EXTERNAL MODULE: ./build/src/image/context/published-text.js
var published_text = __webpack_require__(58821);
// EXTERNAL MODULE: ./build/src/image/context/secret-names.js
var secret_names = __webpack_require__(14726);
// EXTERNAL MODULE: ./build/src/image/inventory/config-facts.js + 1 modules
var config_facts = __webpack_require__(18723);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/image/inventory/file-tree.js
var file_tree = __webpack_require__(9885);
;// CONCATENATED MODULE: ./build/src/image/inventory/resolve.js
const MAX_LINKS = 40;
const NOWHERE = { path: '', node: null, byLink: false };
function resolve(root, path) {
    const todo = path.split('/').reverse();
    const done = [];
    let [links, byLink] = [0, false];
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            done.pop();
            continue;
        }
        const folder = done.length === 0 ? root : (done.at(-1)?.node ?? null);
        if (folder !== null && folder.kind !== 'folder')
            return NOWHERE;
        const node = folder?.children.get(name) ?? null;
        if (node?.kind !== 'symbolic-link') {
            done.push({ name, node });
            continue;
        }
        links += 1;
        if (links > MAX_LINKS)
            return NOWHERE;
        byLink ||= !todo.some((rest) => rest !== '' && rest !== '.');
        if (node.target.startsWith('/'))
            done.length = 0;
        todo.push(...node.target.split('/').reverse());
    }
    const last = done.at(-1);
    return {
        path: `/${done.map(({ name }) => name).join('/')}`,
        node: last === undefined ? root : last.node,
        byLink,
    };
}

// EXTERNAL MODULE: ./build/src/image/inventory/unreadable.js
var unreadable = __webpack_require__(5133);
;// CONCATENATED MODULE: ./build/src/image/inventory/covered-places.js





const MOUNTED = ['/in', '/out', '/tmp', '/dev', '/proc', '/sys', '/run'];
const ACCOUNTS = ['/etc/passwd', '/etc/group'];
const MOST_ACCOUNTS = 1024 ** 2;
function refuseOtherAccounts(root) {
    for (const path of ACCOUNTS) {
        const { path: end, node } = resolve(root, path);
        if (node === null && end === path)
            continue;
        if (node?.kind !== 'file' || MOUNTED.some((place) => end.startsWith(`${place}/`)))
            throw (0,unreadable/* unreadable */.O$)(`its ${path} is not a file of its own`);
        if (node.size > MOST_ACCOUNTS)
            throw (0,unreadable/* unreadable */.O$)(`its ${path} has more than ${MOST_ACCOUNTS} bytes`);
    }
}
const IN_MEMORY = [
    ...['/dev', '/dev/mqueue', '/dev/pts', '/dev/shm', '/run', '/tmp', '/var/tmp'],
    ...['/run/lock', '/var/log/journal'],
];
const MOST_COPIED = { entries: 1_000, bytes: 16 * 1024 ** 2 };
const SMALL = { places: ['/mnt'], most: { entries: 9, bytes: 32 * 1024 } };
function refuseFull(root, volumes) {
    const places = [...IN_MEMORY, ...volumes.map((volume) => external_node_path_.posix.join('/', volume))];
    for (const covered of [{ places, most: MOST_COPIED }, SMALL])
        refuseFuller(root, covered);
}
function refuseFuller(root, { places, most }) {
    let [entries, bytes] = [0, 0];
    for (const place of places) {
        const { path, node } = resolve(root, place);
        for (const [, each] of node === null ? [] : (0,file_tree/* walk */.GG)(node)) {
            entries += 1;
            bytes += each.kind === 'folder' ? 0 : each.size;
            if (entries <= most.entries && bytes <= most.bytes)
                continue;
            throw (0,unreadable/* unreadable */.O$)(`what it has where a run covers it, in ${(0,secret_names/* shownName */.HD)(path)} among others, takes more than ${most.entries} entries or ${most.bytes} bytes`);
        }
    }
}

// EXTERNAL MODULE: ./build/src/image/inventory/flatten.js
var flatten = __webpack_require__(21934);
// EXTERNAL MODULE: ./build/src/image/inventory/image-content.js
var image_content = __webpack_require__(14113);
// EXTERNAL MODULE: ./build/src/image/inventory/image-documents.js
var image_documents = __webpack_require__(21570);
// EXTERNAL MODULE: ./build/src/image/inventory/layer-entries.js + 1 modules
var layer_entries = __webpack_require__(70541);
// EXTERNAL MODULE: ./build/src/image/inventory/layer-tree.js
var layer_tree = __webpack_require__(98270);
;// CONCATENATED MODULE: ./build/src/image/inventory/inventory.js



















const PLACES = [
    ...['/in', '/out', '/tmp', '/app', '/root', '/etc'],
    ...['/dev', '/dev/mqueue', '/proc', '/sys', '/run'],
];
const SOCKET = '/var/run/docker.sock';
const CAPABILITY = 'security.capability';
const MAX_ADDED = 3_500;
const MAX_RECORDED = 1024 ** 2;
const MAX_CONFIG = 256 * 1024;
async function readInventory(engine, imageId, { base, store }) {
    const { content, trees } = await imageTrees(engine, imageId, store);
    await store.trim();
    const read = inventory(content, trees, base);
    if (read.facts.base.entries > MANY_ENTRIES)
        (0,heap.collectGarbage)();
    return read;
}
async function inventoryOf(engine, imageId, options) {
    return (await readInventory(engine, imageId, options)).facts;
}
async function refuseUnreadableImage(engine, imageId, store) {
    await imageTrees(engine, imageId, store);
}
async function imageTrees(engine, imageId, store) {
    for (let attempt = 0; attempt < 2; attempt += 1) {
        const content = await (0,image_content/* readImageContent */.R1)(engine, imageId, store);
        const trees = await layerTrees(content, store);
        if (trees !== null)
            return { content, trees };
    }
    throw (0,unreadable/* unreadable */.O$)('the store of content loses its layers');
}
async function layerTrees({ layers }, store) {
    const budget = new unreadable/* Budget */.__();
    const trees = [];
    for (const layer of layers) {
        const read = await (0,image_content/* readLayer */.w6)(store, layer, (tar) => (0,layer_entries/* layerEntries */.ci)(tar, budget));
        if (read === null)
            return null;
        trees.push((0,layer_tree/* layerTree */.K)(read.value, budget));
    }
    if (budget.read > MANY_ENTRIES)
        (0,heap.collectGarbage)();
    return trees;
}
const MANY_ENTRIES = 5_000;
function inventory(content, trees, base) {
    const diffIds = content.layers.map(({ diffId }) => diffId);
    const { loadedDiffIds = base.diffIds } = base;
    if (!loadedDiffIds.every((digest, index) => diffIds[index] === digest))
        throw notOnBase(base);
    const bottom = (0,flatten/* flatten */.B)((0,flatten/* emptyRoot */.K)(), trees.slice(0, loadedDiffIds.length));
    const below = bottom.root;
    const above = trees.slice(loadedDiffIds.length);
    for (const { hardLink } of above)
        if (hardLink !== null)
            throw (0,unreadable/* unreadable */.O$)(`${(0,secret_names/* shownName */.HD)(hardLink)} above the base is a hard link`);
    const whole = (0,flatten/* flatten */.B)(below, above);
    refuseOtherAccounts(whole.root);
    const document = (0,image_documents/* documentOf */.lM)(content.config, 'config');
    const config = (0,config_facts/* configFacts */.o)(document);
    refuseFull(whole.root, config.volumes);
    const hasBase = base.diffIds.length > 0;
    const before = new Map(hasBase ? (0,file_tree/* walk */.GG)(below) : []);
    const after = new Map((0,file_tree/* walk */.GG)(whole.root));
    const added = addedTo(before, after, whole.whiteouts);
    if (added.length > MAX_ADDED)
        throw addsTooMuch(added.length);
    refuseTooMuch(added);
    refuseSecret(config, document);
    const isAdded = new Set(added.map(({ path }) => path));
    const files = [...after].flatMap(([path, node]) => (node.kind === 'file' ? [{ path, file: node }] : []));
    const facts = {
        image_id: content.imageId,
        config_digest: content.configDigest,
        diff_ids: diffIds,
        base: baseFacts(base, before, bottom.whiteouts),
        config,
        added,
        interpreter: interpreterOf(whole.root, config.entrypoint[0] ?? ''),
        ls: leadsTo(whole.root, '/bin/ls'),
        executables: files
            .filter(({ file }) => canRun(file) || (base.kind === 'named' && file.program === 'elf'))
            .map(({ path, file }) => {
            const { sha256, program } = (0,file_tree/* entryOf */.Ms)(path, file);
            if (sha256 === null)
                throw new TypeError('a file without a digest');
            return { path, sha256, program, from: isAdded.has(path) ? 'added' : 'base' };
        })
            .sort(byPath),
        setid: files
            .filter(({ file }) => (file.mode & 0o6000) !== 0 || file.xattrs.has(CAPABILITY))
            .map(({ path }) => path)
            .sort(),
        misplaced: [
            ...PLACES.filter((place) => isMisplaced(whole.root, place)),
            ...(hasSocketPlace(whole.root) ? [SOCKET] : []),
        ],
    };
    const { executables, setid, interpreter, ls } = facts;
    refuseTooMuch([...added, ...executables, ...setid]);
    refuseSecretNames([
        ...added.flatMap(({ path, target }) => [path, target]),
        ...executables.map(({ path }) => path),
        ...setid,
        interpreter ?? '',
        ls ?? '',
    ]);
    return { facts, files: whole.root };
}
function refuseSecretNames(names) {
    if (names.some(secret_names/* isSecretName */.eh))
        throw publishes('A file’s name or a link’s text in the image');
}
const UNTOLD_MEMBERS = ['history', 'Env', 'Labels'];
function refuseSecret(config, document) {
    const recorded = Object.values(config).flat().map(String);
    const known = new Set(recorded);
    const others = textsIn(document).filter((each) => !known.has(each));
    const text = [...recorded, ...others].join('\n');
    if (Buffer.byteLength(text) > MAX_CONFIG)
        throw recordsTooMuch('configuration', MAX_CONFIG);
    const words = [...config.entrypoint, ...config.command];
    const hasShell = words.some((word) => /^-[a-z]*c$/i.test(word));
    if (!(0,published_text/* publishesSecret */.A)(text) && (hasShell || !(0,hidden_logins/* hasLogin */.eA)(words.join('\n'))))
        return;
    throw publishes('The image’s configuration');
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    const items = (0,json/* listOf */.c3)(value);
    if (items !== null)
        return items.flatMap(textsIn);
    const told = Object.entries((0,json/* membersOf */.lS)(value) ?? {}).filter(([name]) => !UNTOLD_MEMBERS.includes(name));
    return told.flatMap(([name, each]) => [name, ...textsIn(each)]);
}
function publishes(what) {
    const message = `${what} holds what looks like a private key, a token or a login, and the evidence would publish it.`;
    return new errors/* AttestationError */.L7('image-secret', message);
}
function canRun({ mode, size, startable }) {
    return ((mode & 0o111) !== 0 && size > 0) || startable;
}
function baseFacts(base, nodes, whiteouts) {
    const files = [...nodes].map(([path, node]) => (0,file_tree/* entryOf */.Ms)(path, node));
    const entries = [...files, ...whiteouts.map(({ path, type }) => goneEntry(path, type))].sort(byPath);
    return {
        kind: base.kind,
        reference: base.reference,
        diff_ids: base.diffIds,
        loaded_diff_ids: base.loadedDiffIds ?? base.diffIds,
        chain_id: (0,known_base/* chainIdOf */.ok)(base.diffIds),
        inventory_sha256: digestOf(entries),
        entries: entries.length,
        packages: base.packages,
    };
}
function digestOf(entries) {
    const { add, digest } = (0,foundation_digest/* sha256InPieces */.iv)();
    for (const entry of entries)
        add(Buffer.from(`${(0,judge/* canonicalEntry */.LE)(entry)}\n`));
    return digest();
}
function addedTo(before, after, whiteouts) {
    const added = [...after].flatMap(([path, node]) => {
        const old = before.get(path);
        return old !== undefined && (0,file_tree/* sameNode */.$Y)(old, node) ? [] : [(0,file_tree/* entryOf */.Ms)(path, node)];
    });
    const gone = new Map();
    for (const { path, type } of whiteouts)
        gone.set(`${type} ${path}`, goneEntry(path, type));
    for (const path of before.keys())
        if (!after.has(path) && after.has(parentOf(path)))
            gone.set(`removed ${path}`, goneEntry(path, 'removed'));
    return [...added, ...gone.values()].sort(byPath);
}
function goneEntry(path, type) {
    const nothing = { mode: 0, uid: 0, gid: 0, size: 0, sha256: null, target: '', xattrs: [] };
    return { path, type, ...nothing, program: 'none' };
}
function interpreterOf(root, word) {
    if (!word.startsWith('/'))
        return '';
    const { path, node } = resolve(root, word);
    return node?.kind === 'file' ? path : '';
}
function leadsTo(root, from) {
    const { path, node, byLink } = resolve(root, from);
    const mounted = MOUNTED.some((place) => path === place || path.startsWith(`${place}/`));
    return node !== null || byLink || mounted ? path : '';
}
function hasSocketPlace(root) {
    const place = leadsTo(root, SOCKET);
    return place !== '' && !place.startsWith('/run/');
}
function isMisplaced(root, place) {
    let node = root;
    for (const name of place.split('/').slice(1)) {
        if (node?.kind !== 'folder')
            return false;
        node = node.children.get(name);
        if (node !== undefined && node.kind !== 'folder')
            return true;
    }
    return false;
}
function parentOf(path) {
    return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}
function byPath(a, b) {
    const [left, right] = a.path === b.path ? [a.type ?? '', b.type ?? ''] : [a.path, b.path];
    return left < right ? -1 : left > right ? 1 : 0;
}
function notOnBase({ reference }) {
    return new errors/* AttestationError */.L7('image-not-on-base', `The image is not built on ${reference || 'its base image'}: its lowest layers differ.`);
}
function refuseTooMuch(recorded) {
    let bytes = 0;
    for (const each of recorded) {
        bytes += Buffer.byteLength(JSON.stringify(each));
        if (bytes > MAX_RECORDED)
            throw recordsTooMuch('files', MAX_RECORDED);
    }
}
function recordsTooMuch(of, most) {
    return new errors/* AttestationError */.L7('image-adds-too-much', `What evidence records of the image’s ${of} takes more than ${most} bytes: names, link targets or words are long, or many files can be executed.`);
}
function addsTooMuch(entries) {
    return new errors/* AttestationError */.L7('image-adds-too-much', `The image adds ${entries} entries to its base, and evidence holds ${MAX_ADDED}.`);
}


/***/ }),

/***/ 98270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ layerTree)
/* harmony export */ });
/* harmony import */ var _context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14726);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9885);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87933);
/* harmony import */ var _tar_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70471);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5133);





const WHITEOUT_META = '.wh..wh.';
const OPAQUE = '.wh..wh..opq';
function layerTree(entries, budget) {
    const root = emptyFolder();
    for (const entry of entries)
        addEntry(root, entry, budget);
    return root;
}
function emptyFolder() {
    return {
        ...{ kind: 'folder', attributes: null, children: new Map(), removed: new Set() },
        ...{ emptied: false, hardLink: null },
    };
}
function addEntry(root, entry, budget) {
    const names = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathNames */ .Gz)(entry.name);
    const name = names.at(-1);
    if (name === undefined) {
        if (entry.type !== 'folder')
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)('the root is not a folder');
        setAttributes(root, entry, '/');
        return;
    }
    const path = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(names);
    const parent = folderFor(root, names.slice(0, -1), path, budget);
    if (name.startsWith(_tar_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .WHITEOUT */ .I))
        addWhiteout(parent, name, entry, path);
    else if (entry.type === 'folder')
        addFolder(parent, name, entry, path);
    else
        addLeaf(parent, name, leafOf(root, entry, path), path);
}
function folderFor(root, names, path, budget) {
    let folder = root;
    let pathBytes = 0;
    for (const name of names) {
        if (name.startsWith(_tar_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .WHITEOUT */ .I))
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(path)} is in a whiteout`);
        pathBytes += 1 + Buffer.byteLength(name);
        let found = folder.children.get(name);
        if (found === undefined) {
            budget.addEntry(pathBytes);
            found = emptyFolder();
            folder.children.set(name, found);
        }
        if (found.kind !== 'folder')
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(path)} stands below ${found.kind}`);
        folder = found;
    }
    return folder;
}
function addWhiteout(parent, name, entry, path) {
    if (entry.type !== 'file' || entry.size !== 0)
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`the whiteout ${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(path)} is not an empty file`);
    const hidden = name.slice(_tar_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .WHITEOUT */ .I.length);
    if (name === OPAQUE)
        parent.emptied = true;
    else if (name.startsWith(WHITEOUT_META) || ['', '.', '..'].includes(hidden))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`the whiteout ${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(path)} is not known`);
    else
        parent.removed.add(hidden);
}
function addFolder(parent, name, entry, path) {
    const found = parent.children.get(name) ?? emptyFolder();
    if (found.kind !== 'folder')
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(path)} is a file and a folder in one layer`);
    parent.children.set(name, found);
    setAttributes(found, entry, path);
}
function setAttributes(folder, entry, path) {
    if (folder.attributes !== null && !(0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .sameXattrs */ .D)(folder.attributes.xattrs, entry.xattrs))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(path)} is twice in a layer, with other attributes`);
    const { mode, uid, gid, xattrs } = entry;
    folder.attributes = { mode, uid, gid, xattrs };
}
function addLeaf(parent, name, leaf, path) {
    if (parent.children.get(name)?.kind === 'folder')
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(path)} is a file and a folder in one layer`);
    parent.children.set(name, leaf);
}
function leafOf(root, entry, path) {
    const { type, mode, uid, gid, xattrs, size, content } = entry;
    const plain = {
        mode,
        uid,
        gid,
        xattrs,
        size,
        sha256: null,
        target: '',
        program: 'none',
        startable: false,
    };
    switch (type) {
        case 'file':
            if (content === null)
                throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(path)} has no content`);
            return { ...plain, kind: 'file', ...content };
        case 'symbolic-link':
            return { ...plain, kind: 'symbolic-link', mode: 0o777, target: entry.linkname };
        case 'hard-link':
            root.hardLink ??= path;
            return linkedFile(root, entry, path);
        case 'folder':
            throw new TypeError('a folder is not a leaf');
    }
}
function linkedFile(root, entry, path) {
    let found = root;
    for (const name of (0,_image_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathNames */ .Gz)(entry.linkname))
        found = found?.kind === 'folder' ? found.children.get(name) : undefined;
    const what = () => `the hard link ${(0,_context_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(path)}`;
    if (found?.kind !== 'file')
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`${what()} leads to nothing that its layer holds before it`);
    const xattrs = entry.xattrs.size === 0 ? found.xattrs : entry.xattrs;
    if (!(0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAttributes */ .OV)(found, { ...entry, xattrs }))
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`${what()} has another owner or mode than its file`);
    return found;
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

/***/ 28370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ localKeyPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function localKeyPath(stateFolder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateFolder, 'signing-key.pem');
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
