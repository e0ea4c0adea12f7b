export const id = 305;
export const ids = [305];
export const modules = {

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
/** The table of probes, the host's facts and the reasons, for a terminal: no line longer than 80 columns. */
function runTable(view, ink = PLAIN) {
    const lines = [
        `${'probe'.padEnd(ID_WIDTH)} ${'verdict'.padEnd(VERDICT_WIDTH)}${'host'.padEnd(HOST_WIDTH)} actual`,
        '-'.repeat(COLUMNS),
        ...view.probes.flatMap((probe) => probeLines(probe, ink)),
        '',
        ...view.host.flatMap((fact) => wrapped(fact.name.padEnd(ID_WIDTH + 1), fact.value)),
    ];
    if (view.reasons.length > 0)
        lines.push('', ...reasonLines(view.reasons));
    return lines.join('\n');
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

/***/ 59621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fs: () => (/* binding */ DEBIAN_BASE_TAG),
  Bx: () => (/* binding */ ensureDebianBase)
});

// UNUSED EXPORTS: RECIPE, loadBase, makeDebianBase

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/src/digest.js
var digest = __webpack_require__(23837);
// EXTERNAL MODULE: ./build/src/sandbox/image-archive.js
var image_archive = __webpack_require__(23959);
;// CONCATENATED MODULE: ./build/src/sandbox/base-image-archive.js




/** The entries of a package's tar (`dpkg-deb --fsys-tarfile`); devices and pipes are none of a base image's. */
async function readPackageTar(tar) {
    const entries = [];
    const reader = (0,tar_stream.extract)();
    tar.pipe(reader);
    tar.once('error', (error) => reader.destroy(error));
    for await (const entry of reader) {
        const { name, type, linkname } = entry.header;
        const content = await (0,consumers_.buffer)(entry);
        if (type === 'directory')
            entries.push({ path: name, kind: 'folder', content, to: '' });
        else if (type === 'symlink')
            entries.push({ path: name, kind: 'link', content, to: linkname ?? '' });
        else if (type === 'link')
            entries.push({ path: name, kind: 'hardlink', content, to: linkname ?? '' });
        else if (type === 'file' || type === 'contiguous-file')
            entries.push({ path: name, kind: 'file', content, to: '' });
    }
    return entries;
}
/** A docker-archive: one layer, its config, and the manifest that names both. */
async function imageArchive(rootfs, architecture, tag) {
    const layer = await (0,image_archive/* tarOf */.$t)([...rootfs].map(([path, entry]) => {
        if (entry.kind === 'link')
            return { header: { name: path, type: 'symlink', mode: 0o777, linkname: entry.to }, content: null };
        if (entry.kind === 'file')
            return { header: { name: path, type: 'file', mode: entry.mode }, content: entry.content };
        const owner = entry.owner ?? 0;
        return {
            header: { name: `${path}/`, type: 'directory', mode: entry.mode, uid: owner, gid: owner },
            content: null,
        };
    }));
    const diffId = (0,digest/* sha256Of */.B)(layer);
    const config = configOf(architecture, diffId);
    const { bytes, configDigest } = await (0,image_archive/* dockerArchive */.HH)(config, [{ diffId, tar: layer }], tag);
    return { bytes, configDigest, diffId };
}
/** The image's config (OCI image-spec). Its digest is the image's id in Docker's classic store and in Podman's. */
function configOf(architecture, diffId) {
    return {
        architecture,
        config: {
            Cmd: ['/usr/bin/python3'],
            Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
            User: '65532:65532',
            WorkingDir: '/',
        },
        created: '1970-01-01T00:00:00Z',
        history: [{ created: '1970-01-01T00:00:00Z', created_by: 'sandbox-attestation debian-packages' }],
        os: 'linux',
        rootfs: { diff_ids: [diffId], type: 'layers' },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/sandbox/client.js
var sandbox_client = __webpack_require__(56718);
;// CONCATENATED MODULE: ./build/src/sandbox/base-image-apt.js




const STRICT = [
    ['APT::Get::AllowUnauthenticated', 'false'],
    ['Acquire::AllowInsecureRepositories', 'false'],
    ['Acquire::AllowWeakRepositories', 'false'],
    ['Acquire::AllowDowngradeToInsecureRepositories', 'false'],
    ['Acquire::Retries', '2'],
].flatMap(([name, value]) => ['-o', `${name}=${value}`]);
const PROXIES = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'];
/** apt as this machine has it set up, made no weaker. */
function machineApt(caller, further) {
    return { options: [...STRICT, ...further], environment: aptEnvironment(caller) };
}
/**
 * The same apt with package lists of its own, just fetched: the machine's stay as they are.
 *
 * @param folder private
 */
async function freshApt(machine, folder) {
    const lists = (0,external_node_path_.join)(folder, 'lists');
    const cache = (0,external_node_path_.join)(folder, 'cache');
    await (0,promises_.mkdir)((0,external_node_path_.join)(lists, 'partial'), { recursive: true, mode: 0o700 });
    await (0,promises_.mkdir)((0,external_node_path_.join)(cache, 'archives', 'partial'), { recursive: true, mode: 0o700 });
    // apt would give up root for its own user, who cannot look into a private folder.
    const options = [
        '-o',
        `Dir::State::Lists=${lists}`,
        '-o',
        `Dir::Cache=${cache}`,
        '-o',
        'APT::Sandbox::User=root',
    ];
    const apt = { ...machine, options: [...machine.options, ...options] };
    await callApt(apt, 'apt-get', ['update'], { timeoutMs: 300_000 });
    return apt;
}
/** @throws AttestationError `base-packages-unavailable` (blocked) unless it ends well */
async function callApt(apt, program, args, options = {}) {
    const client = { program, globalArguments: apt.options, environment: apt.environment };
    const keepBytes = 32 * 1024 * 1024;
    const result = await (0,sandbox_client/* call */.T)(client, args, { timeoutMs: 60_000, keepBytes, ...options }).catch((cause) => {
        throw unavailable(`${program} could not be started`, cause);
    });
    if (result.exitCode === 0 && !result.truncated)
        return result;
    const said = result.stderr.split('\n').find((line) => line.startsWith('E:')) ?? 'it ended early';
    throw unavailable(`${program} ${args[0] ?? ''}: ${said.replace(/\w+:\/\/\S+/g, '…')}`);
}
function aptEnvironment(caller) {
    const environment = {
        PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
        LC_ALL: 'C',
        DEBIAN_FRONTEND: 'noninteractive',
    };
    for (const name of PROXIES) {
        const value = caller[name];
        if (value !== undefined && value !== '')
            environment[name] = value;
    }
    return environment;
}
function unavailable(why, cause) {
    return new errors/* AttestationError */.L('blocked', 'base-packages-unavailable', `The packages of the base image could not be had: ${(0,errors/* printable */.g)(why)}.`, 'Run `apt-get update` to see why, or name an image that this engine has with --base-image.', cause);
}
function untrusted(why) {
    return new errors/* AttestationError */.L('blocked', 'base-packages-untrusted', `The base image takes only packages that the distribution signed: ${(0,errors/* printable */.g)(why)}.`, 'Remove that source from apt, or name an image with --base-image.');
}

;// CONCATENATED MODULE: ./build/src/sandbox/base-image-sources.js


/**
 * apt counts `[trusted=yes]` as trust, and a local folder as a source. Here every source that a package could come from
 * must be one whose signature apt has checked, fetched from a mirror.
 *
 * @param wanted `NAME=VERSION` of each package
 * @throws AttestationError `base-packages-untrusted`, `base-packages-unavailable` (blocked)
 */
async function refuseUntrusted(apt, wanted) {
    const format = '$(TRUSTED)|$(ORIGIN)|$(SOURCESENTRY)|$(REPO_URI)';
    const targets = await callApt(apt, 'apt-get', ['indextargets', '--format', format, 'Created-By: Packages']);
    const uris = await callApt(apt, 'apt-get', ['download', '--print-uris', ...wanted]);
    const sources = targets.stdout
        .split('\n')
        .filter((line) => line !== '')
        .map(parseTarget);
    const found = [...uris.stdout.matchAll(/^'([^']+)'/gm)].map(([, uri = '']) => uri);
    if (found.length !== wanted.length)
        throw unavailable('apt does not say where its packages come from');
    for (const uri of found) {
        const from = sources.filter((source) => uri.startsWith(source.uri));
        if (from.length === 0)
            throw untrusted('a package comes from no source that apt lists');
        for (const source of from)
            await refuseSource(source);
    }
}
function parseTarget(line) {
    const [trusted = '', origin = '', entry = '', ...uri] = line.split('|');
    return { trusted: trusted === 'yes', origin, file: entry.replace(/:\d+$/, ''), uri: uri.join('|') };
}
async function refuseSource(source) {
    const text = await (0,promises_.readFile)(source.file, 'utf8').catch(() => null);
    const why = whyUntrusted(source, text);
    if (why !== null)
        throw untrusted(`${source.file} ${why}`);
}
/**
 * Why packages of a source are not taken, or null if they may be.
 *
 * @param text of the file that names the source; a word of trust anywhere in it counts against all of it
 */
function whyUntrusted(source, text) {
    if (!source.trusted)
        return 'names a source whose signature apt could not check';
    if (/^(file|copy|cdrom):/i.test(source.uri))
        return "names a folder as the packages' source";
    if (!['Debian', 'Ubuntu'].includes(source.origin))
        return `names a source of ${source.origin || 'unknown origin'}`;
    if (text === null)
        return 'cannot be read';
    const settings = text.replace(/^\s*#.*$/gm, '');
    const waived = /\b(trusted|allow-insecure|allow-weak|allow-downgrade-to-insecure)\s*[=:]\s*(?!\s|no\b|false\b|0\b|off\b)/i;
    return waived.test(settings) ? 'declares a source trusted that need not be signed' : null;
}

;// CONCATENATED MODULE: ./build/src/sandbox/base-image-packages.js








/** The libraries of Python's minimal set, and libffi for ctypes (PR-PTRACE-1); the rest of the closure is not needed. */
const LIBRARIES = [/^libc6$/, /^libexpat1(t64)?$/, /^zlib1g(t64)?$/, /^libffi\d+(t64)?$/];
/**
 * Finds the packages of a base image in the machine's own signed sources and downloads them, checked twice: by apt
 * against the archive's signature, and here against the digest in the index. The machine's package lists are not
 * changed; when they are missing or out of date, private ones are fetched.
 *
 * @throws AttestationError `base-packages-unavailable`, `base-packages-untrusted` (blocked)
 */
async function downloadPackages(surroundings) {
    const machine = machineApt(surroundings.environment, surroundings.options ?? []);
    try {
        return await download(machine, surroundings.folder, 'machine');
    }
    catch (error) {
        if (!(error instanceof errors/* AttestationError */.L) || error.code !== 'base-packages-unavailable')
            throw error;
        const apt = await freshApt(machine, surroundings.folder);
        return download(apt, surroundings.folder, 'fresh');
    }
}
async function download(apt, folder, attempt) {
    const packages = await findPackages(apt);
    const wanted = packages.map(({ name, version }) => `${name}=${version}`);
    await refuseUntrusted(apt, wanted);
    const files = (0,external_node_path_.join)(folder, `packages-${attempt}`);
    await (0,promises_.mkdir)(files, { mode: 0o700 });
    await callApt(apt, 'apt-get', ['download', ...wanted], { cwd: files, timeoutMs: 300_000 });
    const found = new Map();
    for (const name of await (0,promises_.readdir)(files)) {
        if (name.endsWith('.deb'))
            found.set(await fileDigest((0,external_node_path_.join)(files, name)), (0,external_node_path_.join)(files, name));
    }
    return packages.map((one) => {
        const path = found.get(one.sha256);
        if (path === undefined)
            throw untrusted(`${one.name} is not the file that the signed index names`);
        return { ...one, path };
    });
}
/** Python's version is the distribution's default one; names follow from it and from what its packages depend on. */
async function findPackages(apt) {
    const [minimal] = await show(apt, ['python3-minimal']);
    const version = /\bpython(3\.\d+)-minimal\b/.exec(relations(minimal))?.[1];
    if (version === undefined)
        throw unavailable('python3-minimal names no python3.N-minimal');
    const python = [`python${version}-minimal`, `libpython${version}-minimal`, `libpython${version}-stdlib`];
    const pythonStanzas = await show(apt, python);
    const named = pythonStanzas
        .flatMap((stanza) => relations(stanza).split(/[,|]/))
        .map((one) => one.trim().split(/[\s:(]/)[0] ?? '');
    const libraries = LIBRARIES.map((pattern) => {
        const library = named.find((name) => pattern.test(name));
        if (library === undefined)
            throw unavailable(`no package of Python ${version} depends on ${pattern.source}`);
        return library;
    });
    const packages = [...pythonStanzas, ...(await show(apt, libraries))].map(packageOf);
    return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The candidates' stanzas, in the order of the names. */
async function show(apt, names) {
    const { stdout } = await callApt(apt, 'apt-cache', ['show', '--no-all-versions', ...names]);
    const stanzas = stdout.split(/\n\n+/).map(parseStanza);
    return names.map((name) => {
        const stanza = stanzas.find((one) => one.get('Package') === name);
        if (stanza === undefined)
            throw unavailable(`apt knows no package ${name}`);
        return stanza;
    });
}
/** One stanza of a package index; folded lines are not needed and left out. */
function parseStanza(text) {
    const fields = new Map();
    for (const line of text.split('\n')) {
        const match = /^([A-Za-z][\w-]*): (.*)$/.exec(line);
        if (match?.[1] !== undefined && match[2] !== undefined)
            fields.set(match[1], match[2]);
    }
    return fields;
}
function relations(stanza) {
    return [stanza?.get('Pre-Depends'), stanza?.get('Depends')].filter((text) => text !== undefined).join(', ');
}
function packageOf(stanza) {
    const text = (field) => stanza.get(field) ?? '';
    const sha256 = `sha256:${text('SHA256')}`;
    if (!(0,digest/* isSha256 */._)(sha256))
        throw untrusted(`${text('Package')} has no SHA256 in its index`);
    return { name: text('Package'), version: text('Version'), architecture: text('Architecture'), sha256 };
}
async function fileDigest(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/src/sandbox/base-image-record.js



/** Security updates are looked for at least this often, in milliseconds. */
const AGE_LIMIT = 7 * 24 * 3600 * 1000;
/** @returns null if there is none, or none that still holds */
async function readRecord(folder, recipe, state) {
    const path = (0,external_node_path_.join)(folder, 'base-image.json');
    try {
        if (Date.now() - (await (0,promises_.stat)(path)).mtimeMs > AGE_LIMIT)
            return null;
        const value = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return isRecord(value) && value.recipe === recipe && value.state === state ? value : null;
    }
    catch {
        // A lost or damaged record costs one rebuild and nothing else.
        return null;
    }
}
/** Writes the record whole or not at all. */
async function writeRecord(folder, record) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const path = (0,external_node_path_.join)(folder, 'base-image.json');
    await (0,promises_.writeFile)(`${path}.${process.pid}`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
    await (0,promises_.rename)(`${path}.${process.pid}`, path);
}
function isRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { recipe, state, configDigest, diffId, packages, executables } = value;
    return (typeof recipe === 'number' &&
        [state, configDigest, diffId].every(digest/* isSha256 */._) &&
        Array.isArray(packages) &&
        packages.every((one) => (0,digest/* isSha256 */._)(one?.sha256) && typeof one.name === 'string') &&
        Array.isArray(executables));
}
const STATE = ['/etc/apt/sources.list.d', '/etc/apt/preferences.d', '/var/lib/apt/lists'];
const STATE_FILES = ['/etc/os-release', '/etc/apt/sources.list', '/etc/apt/preferences'];
/** Changes whenever apt could answer differently: names, sizes and times of its lists and sources, not their bytes. */
async function packageState() {
    const folders = await Promise.all(STATE.map(async (folder) => (await (0,promises_.readdir)(folder).catch(() => [])).map((name) => (0,external_node_path_.join)(folder, name))));
    const paths = [...STATE_FILES, ...folders.flat()].sort();
    const facts = await Promise.all(paths.map(async (path) => {
        const found = await (0,promises_.stat)(path).catch(() => null);
        return `${path}\0${found?.size ?? ''}\0${found?.mtimeMs ?? ''}`;
    }));
    return (0,digest/* sha256Of */.B)(facts.join('\n'));
}

;// CONCATENATED MODULE: ./build/src/sandbox/base-image-rootfs.js


/** User and group of the payload (contract §2), as in the distroless image. */
const USER = 65532;
const MERGED = ['bin', 'lib', 'lib32', 'lib64', 'libx32', 'sbin'];
/** What nobody needs at run time; the packages' copyright files stay, as their licences ask. */
const LEFT_OUT = [
    /^usr\/share\/(man|lintian|bug|applications|pixmaps|binfmts|locale|info|python3)\//,
    /^usr\/share\/doc\/(?!.*\/copyright$)/,
    /^etc\/(?!ld\.so\.conf|python3)/,
];
const ETC = {
    'etc/passwd': `root:x:0:0:root:/root:/sbin/nologin\nnonroot:x:${USER}:${USER}:nonroot:/home/nonroot:/sbin/nologin\n`,
    'etc/group': `root:x:0:\nnonroot:x:${USER}:\n`,
    'etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files\n',
};
const FOLDERS = {
    root: { mode: 0o700 },
    app: { mode: 0o755 },
    in: { mode: 0o755 },
    out: { mode: 0o755 },
    tmp: { mode: 0o1777 },
    home: { mode: 0o755 },
    'home/nonroot': { mode: 0o700, owner: USER },
    // Engines mount over these.
    dev: { mode: 0o755 },
    proc: { mode: 0o755 },
    sys: { mode: 0o755 },
    run: { mode: 0o755 },
};
/**
 * The base image's files from its packages' files, in the packages' order: /bin, /lib and the like are links into /usr,
 * setuid bits are gone, and the only files that may be executed are the interpreter and the loader (contract §4,
 * PR-EXEC-1): a library needs no execute bit to be loaded.
 *
 * @throws AttestationError `base-packages-unusable` (blocked)
 */
function rootfsOf(packages) {
    const rootfs = new Map();
    for (const entries of packages)
        for (const entry of entries)
            addEntry(rootfs, entry);
    const interpreter = [...rootfs.keys()].find((path) => /^usr\/bin\/python3\.\d+$/.test(path));
    if (interpreter === undefined)
        throw unusable('they hold no Python');
    for (const name of MERGED)
        if (hasBelow(rootfs, `usr/${name}`))
            rootfs.set(name, { kind: 'link', to: `usr/${name}` });
    rootfs.set('usr/bin/python3', { kind: 'link', to: external_node_path_.posix.basename(interpreter) });
    for (const [path, facts] of Object.entries(FOLDERS))
        rootfs.set(path, { kind: 'folder', ...facts });
    for (const [path, text] of Object.entries(ETC))
        rootfs.set(path, { kind: 'file', mode: 0o644, content: Buffer.from(text) });
    addParents(rootfs);
    return new Map([...rootfs].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Paths of what can be executed. There is nothing setuid: no mode here holds such a bit. */
function executablesOf(rootfs) {
    return [...rootfs].flatMap(([path, entry]) => entry.kind === 'file' && (entry.mode & 0o111) !== 0 ? [`/${path}`] : []);
}
function addEntry(rootfs, entry) {
    const path = imagePath(entry.path);
    // Folders come from what is in them: an empty one of a package's is not needed.
    if (path === '' || entry.kind === 'folder' || LEFT_OUT.some((pattern) => pattern.test(path)))
        return;
    if (entry.kind === 'link') {
        rootfs.set(path, { kind: 'link', to: entry.to });
        return;
    }
    const original = entry.kind === 'hardlink' ? rootfs.get(imagePath(entry.to)) : null;
    const content = original === null ? entry.content : original?.kind === 'file' ? original.content : null;
    if (content === null)
        throw unusable(`${(0,errors/* printable */.g)(path)} links to a file that is not there`);
    rootfs.set(path, { kind: 'file', mode: mayBeExecuted(path) ? 0o755 : 0o644, content });
}
function imagePath(path) {
    const clean = external_node_path_.posix.normalize(path).replace(/^\/+|\/+$/g, '');
    if (clean === '.' || clean === '')
        return '';
    if (clean.split('/').includes('..'))
        throw unusable(`${(0,errors/* printable */.g)(path)} leads out of the package`);
    const [top = ''] = clean.split('/');
    return MERGED.includes(top) ? `usr/${clean}` : clean;
}
function mayBeExecuted(path) {
    return /^usr\/bin\/python3\.\d+$/.test(path) || /^usr\/lib\/(.+\/)?ld-linux[^/]*\.so\.\d+$/.test(path);
}
function hasBelow(rootfs, folder) {
    return [...rootfs.keys()].some((path) => path.startsWith(`${folder}/`));
}
function addParents(rootfs) {
    for (const path of [...rootfs.keys()]) {
        for (let parent = external_node_path_.posix.dirname(path); parent !== '.'; parent = external_node_path_.posix.dirname(parent)) {
            const found = rootfs.get(parent);
            if (found === undefined)
                rootfs.set(parent, { kind: 'folder', mode: 0o755 });
            else if (found.kind !== 'folder')
                throw unusable(`${(0,errors/* printable */.g)(parent)} is a file and a folder`);
        }
    }
}
function unusable(why) {
    return new errors/* AttestationError */.L('blocked', 'base-packages-unusable', `The packages do not make a base image: ${why}.`, 'Name an image with --base-image.');
}

// EXTERNAL MODULE: ./build/src/sandbox/image-inspect.js
var image_inspect = __webpack_require__(7321);
;// CONCATENATED MODULE: ./build/src/sandbox/base-image-debian.js









/** The name under which both engines hold the image; `localhost/` keeps them from asking a registry for it. */
const DEBIAN_BASE_TAG = 'localhost/sandbox-attestation-base:debian-packages';
/** Counts up whenever the same packages would give another image: rules of the rootfs, the config, the tar. */
const RECIPE = 1;
/**
 * Has the engine hold a base image made from this machine's signed packages: nothing is asked of apt while the machine's
 * package lists are unchanged and the engine still has the image (one engine call).
 *
 * @throws AttestationError `base-packages-unsupported`, `base-packages-unavailable`, `base-packages-untrusted`,
 * `base-packages-unusable`, `base-image-not-loaded` (blocked)
 */
async function ensureDebianBase(engine, surroundings) {
    await refuseOtherSystems();
    const { tag = DEBIAN_BASE_TAG } = surroundings;
    const state = await packageState();
    const known = await readRecord(surroundings.cacheFolder, RECIPE, state);
    if (known !== null) {
        const image = await (0,image_inspect/* inspectImage */.mm)(engine, tag);
        if (image !== null && isImageOf(engine, image, known))
            return { image, record: known, cached: true };
    }
    const made = await makeDebianBase(surroundings);
    const record = { ...made.facts, recipe: RECIPE, state };
    const image = await loadBase(engine, made.archive, tag);
    await writeRecord(surroundings.cacheFolder, record);
    return { image, record, cached: false };
}
/** Downloads the packages and makes the archive; the same packages give the same bytes. */
async function makeDebianBase(surroundings) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(surroundings.scratchFolder, 'base-image-'));
    try {
        const packages = await downloadPackages({ environment: surroundings.environment, folder });
        const contents = [];
        for (const one of packages)
            contents.push(await unpack(one));
        const rootfs = rootfsOf(contents);
        const architecture = packages.find(({ name }) => name === 'libc6')?.architecture ?? '';
        const archive = await imageArchive(rootfs, architecture, surroundings.tag ?? DEBIAN_BASE_TAG);
        const described = packages.map(({ name, version, architecture, sha256 }) => ({
            name,
            version,
            architecture,
            sha256,
        }));
        const { configDigest, diffId } = archive;
        return {
            archive,
            facts: { configDigest, diffId, packages: described, executables: executablesOf(rootfs) },
        };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** @throws AttestationError `base-image-not-loaded` (blocked) unless the engine then holds exactly this image */
async function loadBase(engine, archive, tag) {
    const result = await (0,sandbox_client/* call */.T)(engine.client, ['load'], { stdin: archive.bytes, timeoutMs: 300_000 });
    if (result.exitCode !== 0)
        throw notLoaded(engine, (0,image_inspect/* lastLine */.fM)(result.stderr));
    const image = await (0,image_inspect/* inspectImage */.mm)(engine, tag);
    if (image === null || !isImageOf(engine, image, archive))
        throw notLoaded(engine, 'it holds another image afterwards');
    return image;
}
/** The containerd store names an image by its manifest: there the one layer tells. */
function isImageOf(engine, image, made) {
    const sameLayer = image.diffIds.length === 1 && image.diffIds[0] === made.diffId;
    return sameLayer && (engine.facts.image_store === 'containerd' || image.id === made.configDigest);
}
/** Reads a package's files in this process: nothing is unpacked onto the disk, no script of its runs, no link is followed. */
async function unpack(one) {
    const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };
    const client = { program: 'dpkg-deb', globalArguments: [], environment };
    let entries = [];
    const onStdout = async (stdout) => {
        entries = await readPackageTar(stdout);
    };
    const result = await (0,sandbox_client/* call */.T)(client, ['--fsys-tarfile', one.path], { timeoutMs: 60_000, onStdout });
    if (result.exitCode !== 0)
        throw base_image_debian_unusable(one.name, (0,image_inspect/* lastLine */.fM)(result.stderr));
    return entries;
}
async function refuseOtherSystems() {
    const text = await (0,promises_.readFile)('/etc/os-release', 'utf8').catch(() => '');
    const id = /^ID="?([^"\n]*)"?$/m.exec(text)?.[1] ?? 'unknown';
    if (id === 'debian' || id === 'ubuntu')
        return;
    throw new errors/* AttestationError */.L('blocked', 'base-packages-unsupported', `A base image can be made from the packages of Debian and Ubuntu only; this system is ${(0,errors/* printable */.g)(id, 40)}.`, 'Name an image that this engine has with --base-image.');
}
function notLoaded(engine, why) {
    return new errors/* AttestationError */.L('blocked', 'base-image-not-loaded', `${engine.name} did not take the base image made from packages: ${why}.`, 'See whether the engine has room on its disk, or name an image with --base-image.');
}
function base_image_debian_unusable(name, why) {
    return new errors/* AttestationError */.L('blocked', 'base-packages-unusable', `The package ${(0,errors/* printable */.g)(name)} cannot be read: ${why}.`, 'Name an image with --base-image.');
}


/***/ }),

/***/ 23959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ tarOf),
/* harmony export */   HH: () => (/* binding */ dockerArchive),
/* harmony export */   Sy: () => (/* binding */ readSaved)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23837);





const EPOCH = new Date(0);
/** A tar of these entries, in this order; the same entries give the same bytes. */
async function tarOf(entries) {
    const writer = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.pack)();
    const whole = (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(writer);
    for (const { header, content } of entries) {
        writer.entry({ uid: 0, gid: 0, mtime: EPOCH, ...header }, content ?? Buffer.alloc(0));
    }
    writer.finalize();
    return whole;
}
/** A docker-archive, which `docker load` and `podman load` read: config, layers, and the manifest that names both. */
async function dockerArchive(config, layers, tag) {
    const text = Buffer.from(JSON.stringify(config));
    const configDigest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(text);
    const configName = `${hex(configDigest)}.json`;
    const names = layers.map(({ diffId }) => `${hex(diffId)}/layer.tar`);
    const manifest = [{ Config: configName, RepoTags: [tag], Layers: names }];
    const written = new Map(layers.map(({ tar }, index) => [names[index] ?? '', tar]));
    const bytes = await tarOf([
        { header: { name: configName, mode: 0o644 }, content: text },
        ...[...written].flatMap(([name, tar]) => tar === null ? [] : [{ header: { name, mode: 0o644 }, content: tar }]),
        { header: { name: 'manifest.json', mode: 0o644 }, content: Buffer.from(JSON.stringify(manifest)) },
    ]);
    return { bytes, configDigest };
}
/**
 * Reads what `docker save` writes since Docker 25 (an OCI layout with a manifest.json beside it), in memory.
 *
 * @param known layers that need not be kept
 * @param limit bytes of what is kept
 * @returns null when it is of another form, or larger than the limit
 */
async function readSaved(save, known, limit) {
    const skipped = new Set(known.map((digest) => `blobs/sha256/${hex(digest)}`));
    const files = new Map();
    let kept = 0;
    const reader = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract)();
    const piped = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(save, reader);
    for await (const entry of reader) {
        const { name, type, size } = entry.header;
        const wanted = type === 'file' && !skipped.has(name);
        if (wanted)
            kept += size;
        // What is too much is still read to its end: the client must not be left with a full pipe.
        if (wanted && kept <= limit)
            files.set(name, await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(entry));
        else
            entry.resume();
    }
    await piped;
    return kept > limit ? null : savedImage(files, known, limit);
}
function savedImage(files, known, limit) {
    const manifests = json(files.get('manifest.json'));
    if (!Array.isArray(manifests) || manifests.length !== 1)
        return null;
    const { Config, Layers } = manifests[0];
    if (typeof Config !== 'string' || !Array.isArray(Layers))
        return null;
    const bytes = files.get(Config);
    const config = json(bytes);
    if (bytes === undefined || typeof config !== 'object' || config === null)
        return null;
    const layers = [];
    for (const name of Layers) {
        const skipped = known.find((digest) => name === `blobs/sha256/${hex(digest)}`);
        const content = typeof name === 'string' ? files.get(name) : undefined;
        if (skipped !== undefined)
            layers.push({ diffId: skipped, tar: null });
        else {
            const tar = content === undefined ? null : plainTar(content, limit);
            if (tar === null)
                return null;
            layers.push({ diffId: (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(tar), tar });
        }
    }
    return { config: config, configDigest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(bytes), layers };
}
/** Docker's own store saves layers as tars, the containerd store mostly as gzip. */
function plainTar(content, limit) {
    if (content[0] !== 0x1f || content[1] !== 0x8b)
        return content;
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(content, { maxOutputLength: limit });
    }
    catch {
        return null;
    }
}
function json(bytes) {
    try {
        return JSON.parse(bytes?.toString('utf8') ?? '');
    }
    catch {
        return null;
    }
}
function hex(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 7321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   mm: () => (/* binding */ inspectImage)
/* harmony export */ });
/* unused harmony export parseInspect */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56718);



/**
 * Asks an engine for an image.
 *
 * @returns null if the engine has none of that name or id
 * @throws AttestationError `engine-answer` (blocked) if it answers anything else
 */
async function inspectImage(engine, image) {
    const result = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T)(engine.client, ['image', 'inspect', image], { timeoutMs: 60_000 });
    if (result.exitCode !== 0) {
        if (/no such image|image not known/i.test(result.stderr))
            return null;
        throw badAnswer(engine, `image inspect: ${lastLine(result.stderr)}`);
    }
    try {
        return parseInspect(JSON.parse(result.stdout));
    }
    catch (cause) {
        throw badAnswer(engine, 'image inspect gave something else than an image', cause);
    }
}
/** @throws Error if the value is not an engine's description of exactly one image */
function parseInspect(value) {
    if (!Array.isArray(value) || value.length !== 1)
        throw new Error('not one image');
    const image = record(value[0]);
    const layers = record(image['RootFS'])['Layers'] ?? [];
    const user = record(image['Config'] ?? {})['User'] ?? '';
    const onbuild = onbuildOf(image);
    if (!Array.isArray(layers) || typeof user !== 'string')
        throw new Error('unexpected form');
    return { id: digest(image['Id']), diffIds: layers.map(digest), user, onbuild };
}
/**
 * Docker tells ONBUILD in the config. Podman's inspect leaves it out, so there only the history can tell: a base that was
 * made to hide it is not found out (docs/base-image.md).
 */
function onbuildOf(image) {
    const told = record(image['Config'] ?? {})['OnBuild'] ?? [];
    const history = image['History'] ?? [];
    if (!Array.isArray(told) || !Array.isArray(history))
        throw new Error('unexpected form');
    const lines = history.map((line) => String(record(line)['created_by'] ?? ''));
    return [...told.map(String), ...lines.filter((line) => /\bONBUILD\b/i.test(line))];
}
function record(value) {
    if (typeof value !== 'object' || value === null)
        throw new Error('not an object');
    return value;
}
/** Podman leaves out the algorithm. */
function digest(value) {
    const text = typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? `sha256:${value}` : value;
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._)(text))
        throw new Error('not a digest');
    return text;
}
/** The last line of an engine's complaint, for showing. */
function lastLine(text) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text
        .trim()
        .split(/[\r\n]+/)
        .at(-1) ?? '', 200);
}
function badAnswer(engine, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('blocked', 'engine-answer', `${engine.name} did not answer as expected: ${why}.`, `See whether \`${engine.name} info\` works, then try again.`, cause);
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
