export const id = 702;
export const ids = [702];
export const modules = {

/***/ 83205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ surroundingsHere)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37282);




/**
 * The world around this process, read once at the edge and handed in. Private run folders are made in the runner's own
 * temporary folder in a job, else in the machine's.
 */
function surroundingsHere(progress, signal) {
    return {
        environment: process.env,
        workingFolder: process.cwd(),
        temporaryFolder: process.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        cacheFolder: (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolder */ .n)(),
        stateFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.env['XDG_STATE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'state'), 'sandbox-attestation'),
        projectFolder: _project_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFolder */ .K,
        version: (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .projectVersion */ .o)(),
        progress,
        signal,
    };
}


/***/ }),

/***/ 60667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ chooseEngine)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/sandbox/client.js
var sandbox_client = __webpack_require__(56718);
// EXTERNAL MODULE: ./build/src/sandbox/json-view.js
var json_view = __webpack_require__(46725);
;// CONCATENATED MODULE: ./build/src/sandbox/docker-info.js


/** Products that keep their engine in a machine of its own (contract §1): OperatingSystem or Name in `docker info`. */
const DESKTOPS = /docker desktop|docker-desktop|colima|rancher-desktop|lima|orbstack|podman machine/i;
/**
 * What `docker info` tells of the engine, after it has shown that it runs on this machine. Pure.
 *
 * @param kernel this machine's kernel release
 * @throws AttestationError `engine-not-local`
 */
function readDockerInfo(info, kernel) {
    refuseElsewhere(info, kernel);
    const store = info
        .at('DriverStatus')
        .list()
        .flatMap((pair) => pair.texts());
    const runtime = info.at('DefaultRuntime').text();
    return {
        dataRoot: info.at('DockerRootDir').text(),
        facts: {
            name: 'docker',
            version: plainVersion(info.at('ServerVersion').text()),
            oci_runtime: runtime,
            oci_runtime_version: runtimeVersion(info, runtime),
            image_store: store.some((each) => each.startsWith('io.containerd.snapshotter'))
                ? 'containerd'
                : 'classic',
            rootless: info
                .at('SecurityOptions')
                .texts()
                .some((option) => option.includes('name=rootless')),
            cgroup_version: info.at('CgroupVersion').text() === '2' ? 2 : 1,
        },
    };
}
function refuseElsewhere(info, here) {
    const words = `${info.at('OperatingSystem').text()} ${info.at('Name').text()}`;
    if (DESKTOPS.test(words))
        throw notLocal(`The engine runs in a machine of its own (${(0,errors/* printable */.g)(words, 80)}).`);
    const kernel = info.at('KernelVersion').text();
    if (kernel !== here) {
        throw notLocal(`The engine runs on kernel ${(0,errors/* printable */.g)(kernel, 60)}, this program on ${here}.`);
    }
    if (info.at('OSType').text() !== 'linux')
        throw notLocal('The engine does not run Linux containers.');
}
/** Docker 25 and newer tell runc's version only among its feature annotations. */
function runtimeVersion(info, runtime) {
    const features = info.at('Runtimes', runtime, 'status', 'org.opencontainers.runtime-spec.features').text();
    if (features === '')
        return null;
    const version = json_view/* JsonView */.U.parse(features, 'the runtime features')
        .at('annotations', 'org.opencontainers.runc.version')
        .text();
    return version === '' ? null : plainVersion(version);
}
/** `26.1.5+dfsg1` → `26.1.5`: a distribution's suffix is not the engine's version (packet §4: `docker 2x.y`). */
function plainVersion(version) {
    return (0,errors/* printable */.g)(version.split('+')[0] ?? version, 40);
}
/** The error for an engine that is not this machine's own (contract §1). */
function notLocal(message) {
    return new errors/* AttestationError */.L('blocked', 'engine-not-local', message, 'Attest on the Linux host itself: a CI runner or a server with its own Docker or Podman (contract: venue).');
}

// EXTERNAL MODULE: ./build/src/seccomp/profile.js + 2 modules
var profile = __webpack_require__(23872);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/digest.js
var digest = __webpack_require__(23837);
;// CONCATENATED MODULE: ./build/src/sandbox/image-digests.js






/** Manifests, indexes and configs are small; what is larger is a layer. */
const MAX_DOCUMENT = 1024 * 1024;
const MAX_DOCUMENTS = 1000;
/**
 * What an image's id is the digest of in Docker's containerd store, and the digest of its config. Before Docker 28
 * inspect tells neither; `docker save` writes the documents themselves, so that each is checked by its own digest.
 *
 * @param mediaType of inspect's Descriptor; empty where there is none
 * @throws AttestationError `image-digest` (blocked) if nothing tells what the id is
 */
async function containerdDigests(client, image, mediaType) {
    const documents = new Map();
    const result = await (0,sandbox_client/* call */.T)(client, ['save', image.id], {
        timeoutMs: 120_000,
        onStdout: (stdout) => readDocuments(stdout, documents),
    });
    const found = result.exitCode === 0 ? digestsIn(documents, image) : null;
    if (found !== null)
        return found;
    if (mediaType !== '')
        return { id_kind: kindOf(mediaType), config_digest: null };
    throw new errors/* AttestationError */.L('blocked', 'image-digest', `Docker does not tell what the image id ${image.id} is the digest of.`, 'Update Docker (28 or newer tells it), or use its classic image store.');
}
async function readDocuments(save, documents) {
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const reader = extract();
    const piped = (0,external_node_stream_promises_.pipeline)(save, reader);
    for await (const entry of reader) {
        const { name, type, size } = entry.header;
        const small = type === 'file' && (size ?? 0) <= MAX_DOCUMENT && documents.size < MAX_DOCUMENTS;
        if (small && name.startsWith('blobs/sha256/')) {
            const bytes = await (0,consumers_.buffer)(entry);
            documents.set((0,digest/* sha256Of */.B)(bytes), bytes);
        }
        else
            entry.resume();
    }
    await piped;
}
/**
 * The chain id → (index →) manifest → config, each link by digest, ending at the config with the image's layers.
 * Pure: exported for tests.
 *
 * @param documents by the digest of their bytes
 * @returns null if there is no such chain
 */
function digestsIn(documents, { id, diff_ids }) {
    try {
        const top = documentAt(documents, id);
        if (top === null)
            return null;
        const isIndex = top.at('manifests').exists;
        const manifests = isIndex
            ? top
                .at('manifests')
                .list()
                .map((each) => documentAt(documents, each.at('digest').digest()))
            : [top];
        const configs = manifests.flatMap((each) => (each ? [each.at('config', 'digest').digest()] : []));
        const config = configs.find((each) => layersOf(documents, each) === diff_ids.join());
        return config === undefined ? null : { id_kind: isIndex ? 'index' : 'manifest', config_digest: config };
    }
    catch (error) {
        if (error instanceof errors/* AttestationError */.L)
            return null;
        throw error;
    }
}
function documentAt(documents, digest) {
    const bytes = documents.get(digest);
    return bytes === undefined ? null : json_view/* JsonView */.U.parse(Buffer.from(bytes).toString('utf8'), 'docker save');
}
function layersOf(documents, config) {
    const layers = documentAt(documents, config)?.at('rootfs', 'diff_ids').list();
    return layers === undefined ? null : layers.map((layer) => layer.digest()).join();
}
function kindOf(mediaType) {
    return mediaType.includes('index') || mediaType.includes('list') ? 'index' : 'manifest';
}

// EXTERNAL MODULE: ./build/src/sandbox/inspect.js
var inspect = __webpack_require__(11269);
;// CONCATENATED MODULE: ./build/src/sandbox/docker-view.js



/**
 * What Docker holds of a created container and of the image that it was made from.
 *
 * @throws AttestationError `engine-output` if inspect is not what this program knows
 */
async function dockerView(client, containerId, dataRoot, architecture, store) {
    const { container, image } = await (0,inspect/* inspectBoth */.MT)(client, containerId);
    return {
        container: containerFacts(container, dataRoot),
        image: await imageFacts(client, image, store),
        seccomp: heldProfile(container.at('HostConfig', 'SecurityOpt').texts(), architecture),
    };
}
/** Pure: exported for the tests that read recorded inspects. */
function containerFacts(inspect, dataRoot) {
    const host = inspect.at('HostConfig');
    const config = inspect.at('Config');
    const id = inspect.at('Id').text();
    const networks = inspect.at('NetworkSettings', 'Networks').keys();
    const security = host.at('SecurityOpt').texts();
    return {
        id,
        image_id: inspect.at('Image').digest(),
        user: config.at('User').text(),
        entrypoint: config.at('Entrypoint').texts(),
        command: config.at('Cmd').texts(),
        env_keys: envKeys(config.at('Env')),
        privileged: host.at('Privileged').flag(),
        readonly_rootfs: host.at('ReadonlyRootfs').flag(),
        no_new_privileges: security.some((option) => /^no-new-privileges([=:]true)?$/.test(option)),
        cap_add: host.at('CapAdd').texts(),
        cap_drop: host.at('CapDrop').texts(),
        capabilities: null,
        network_mode: host.at('NetworkMode').text(),
        networks: networks.filter((name) => name !== 'none'),
        ipc_mode: host.at('IpcMode').text(),
        pid_mode: host.at('PidMode').text(),
        uts_mode: host.at('UTSMode').text(),
        userns_mode: host.at('UsernsMode').text(),
        cgroupns_mode: host.at('CgroupnsMode').text(),
        mounts: [...inspect.at('Mounts').list().map(mountFact), ...tmpfsFacts(host.at('Tmpfs'))].sort(byDestination),
        devices: [
            ...host.at('Devices').list(),
            ...host.at('DeviceRequests').list(),
            ...host.at('DeviceCgroupRules').list(),
        ].map((device) => JSON.stringify(device.raw())),
        pids_limit: host.at('PidsLimit').number(),
        memory_bytes: host.at('Memory').number(),
        memory_swap_bytes: host.at('MemorySwap').number(),
        nano_cpus: host.at('NanoCpus').number(),
        ulimits: host.at('Ulimits').list().map(ulimitFact),
        healthcheck: hasHealthcheck(config),
        log_driver: host.at('LogConfig', 'Type').text(),
        lsm_label: inspect.at('AppArmorProfile').text() || inspect.at('ProcessLabel').text(),
        engine_files: ['hosts', 'hostname', 'resolv.conf'].map((file) => `${dataRoot}/containers/${id}/${file}`),
    };
}
/**
 * The image as inspect tells it. In the classic store the id is the config's digest; in the containerd store it never
 * is, and what it is has to be found out: before Docker 28 inspect has no Descriptor there (facts: engines).
 */
async function imageFacts(client, inspect, store) {
    const facts = plainImageFacts(inspect);
    const mediaType = inspect.at('Descriptor', 'mediaType').text();
    if (store === 'classic' && mediaType === '')
        return { ...facts, id_kind: 'config', config_digest: facts.id };
    return { ...facts, ...(await containerdDigests(client, facts, mediaType)) };
}
function plainImageFacts(inspect) {
    const config = inspect.at('Config');
    return {
        id: inspect.at('Id').digest(),
        diff_ids: inspect
            .at('RootFS', 'Layers')
            .list()
            .map((layer) => layer.digest()),
        env_keys: envKeys(config.at('Env')),
        user: config.at('User').text(),
        volumes: config.at('Volumes').keys(),
        onbuild: config.at('OnBuild').texts(),
    };
}
/** `KEY=value` lines down to their keys: values are never kept (contract §4, PR-ENV-1). */
function envKeys(env) {
    return env.texts().map((line) => line.split('=', 1)[0] ?? '');
}
function hasHealthcheck(config) {
    const test = config.at('Healthcheck', 'Test').texts();
    return test.length > 0 && test[0] !== 'NONE';
}
/** Ulimits are told as `fsize` or `RLIMIT_FSIZE`. */
function ulimitFact(limit) {
    return {
        name: limit
            .at('Name')
            .text()
            .replace(/^RLIMIT_/, '')
            .toLowerCase(),
        soft: limit.at('Soft').number() ?? -1,
        hard: limit.at('Hard').number() ?? -1,
    };
}
function byDestination(a, b) {
    return a.destination < b.destination ? -1 : a.destination > b.destination ? 1 : 0;
}
/** tmpfs mounts as both engines tell them: destination → options. */
function tmpfsFacts(tmpfs) {
    return tmpfs.entries().map(([destination, options]) => {
        const words = options
            .text()
            .split(',')
            .filter((word) => word !== '');
        return { destination, type: 'tmpfs', source: '', read_only: words.includes('ro'), options: words.sort() };
    });
}
function mountFact(mount) {
    const type = mount.at('Type').text();
    const words = [...mount.at('Mode').text().split(','), ...mount.at('Options').texts()].filter((word) => word !== '');
    return {
        destination: mount.at('Destination').text(),
        type: type === 'bind' || type === 'volume' || type === 'tmpfs' ? type : 'other',
        source: mount.at('Source').text(),
        read_only: !mount.at('RW').flag(),
        options: [...new Set(words)].sort(),
    };
}
/** Docker inlines the profile's text in SecurityOpt; without one there is none that we know of. */
function heldProfile(options, architecture) {
    const held = options
        .filter((option) => option.startsWith('seccomp='))
        .map((option) => option.slice('seccomp='.length));
    const [text] = held;
    if (held.length !== 1 || text === undefined || !text.startsWith('{'))
        return null;
    return (0,profile/* parseProfile */.jZ)(text, architecture);
}

// EXTERNAL MODULE: ./build/src/sandbox/system-facts.js
var system_facts = __webpack_require__(97694);
;// CONCATENATED MODULE: ./build/src/sandbox/docker.js








const DEFAULT_SOCKET = 'unix:///var/run/docker.sock';
/**
 * Connects to Docker: finds the endpoint that the user's client would use, refuses one that is not on this machine,
 * and asks the engine what it is. Two client calls at most.
 *
 * @throws AttestationError `engine-unreachable` or `engine-not-local`
 */
async function connectDocker(surroundings) {
    const host = await endpoint(surroundings);
    const client = {
        program: 'docker',
        globalArguments: ['--host', host],
        environment: {
            PATH: surroundings.environment['PATH'] ?? '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
            HOME: surroundings.clientConfig,
            DOCKER_CONFIG: surroundings.clientConfig,
            DOCKER_CLI_HINTS: 'false',
        },
    };
    const result = await (0,sandbox_client/* call */.T)(client, ['info', '--format', '{{json .}}'], { timeoutMs: 20_000 });
    const info = result.exitCode === 0 ? json_view/* JsonView */.U.parse(result.stdout, 'docker info') : null;
    const version = info?.at('ServerVersion').text() ?? '';
    if (!info || version === '')
        throw unreachable(host, result.stderr || result.stdout, result.timedOut);
    const { facts, dataRoot } = readDockerInfo(info, surroundings.machine.kernel);
    const system = (0,system_facts/* systemFacts */.$)(surroundings.machine);
    return {
        name: 'docker',
        client,
        facts,
        system,
        runtime: `docker ${facts.version}`,
        view: (containerId) => dockerView(client, containerId, dataRoot, system.architecture, facts.image_store),
    };
}
/** The endpoint that the user's own client would talk to: DOCKER_HOST, else the current context, else the default. */
async function endpoint({ environment }) {
    const host = environment['DOCKER_HOST'];
    if (host)
        return local(host, 'DOCKER_HOST');
    const home = environment['HOME'] ?? '';
    const config = environment['DOCKER_CONFIG'] || (0,external_node_path_.join)(home, '.docker');
    const context = environment['DOCKER_CONTEXT'] || (await currentContext(config));
    if (context === '' || context === 'default')
        return DEFAULT_SOCKET;
    const client = {
        program: 'docker',
        globalArguments: [],
        environment: { PATH: environment['PATH'] ?? '/usr/bin:/bin', HOME: home, DOCKER_CONFIG: config },
    };
    const result = await (0,sandbox_client/* call */.T)(client, ['context', 'inspect', '--format', '{{json .}}', context], {
        timeoutMs: 20_000,
    });
    if (result.exitCode !== 0)
        throw unreachable(`the context ${(0,errors/* printable */.g)(context, 60)}`, result.stderr, result.timedOut);
    const view = json_view/* JsonView */.U.parse(result.stdout, 'docker context inspect');
    return local(view.at('Endpoints', 'docker', 'Host').text(), `the Docker context ${(0,errors/* printable */.g)(context, 60)}`);
}
async function currentContext(config) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(config, 'config.json'), 'utf8').catch(() => null);
    return text === null ? '' : json_view/* JsonView */.U.parse(text, (0,external_node_path_.join)(config, 'config.json')).at('currentContext').text();
}
function local(host, from) {
    if (/^unix:\/\/\/[^\s]+$/.test(host))
        return host;
    throw notLocal(`${from} names ${(0,errors/* printable */.g)(host.replace(/\/\/[^@/]*@/, '//…@'), 80)}, an engine that may be on another host.`);
}
function unreachable(host, said, timedOut) {
    const why = timedOut ? 'did not answer in time' : `did not answer: ${(0,errors/* printable */.g)(said.trim(), 160)}`;
    return new errors/* AttestationError */.L('blocked', 'engine-unreachable', `Docker at ${host} ${why}.`, 'Start it (systemctl start docker.service), see that your user may use its socket (group docker), or choose --engine podman.');
}

;// CONCATENATED MODULE: ./build/src/sandbox/podman-view.js






/** Filesystems that the kernel makes and every engine mounts; PR-MOUNT-1's rules judge them from inside. */
const KERNEL_FILESYSTEMS = ['proc', 'sysfs', 'devpts', 'mqueue', 'cgroup', 'cgroup2'];
/** Files that Podman binds from its own folder of this container (facts: engines). */
const OWN_FILES = ['hosts', 'hostname', 'resolv.conf', 'group', 'passwd', '.containerenv'];
/**
 * What Podman holds of a created container. `podman init` makes it write the OCI config, which holds the rules that
 * the runtime will load; inspect alone shows only the profile's path.
 *
 * @throws AttestationError `engine-call` if the container cannot be initialised (a profile that cannot load ends here)
 */
async function podmanView(client, containerId) {
    const args = ['init', containerId];
    const initialised = await (0,sandbox_client/* call */.T)(client, args, { timeoutMs: 60_000 });
    if (initialised.exitCode !== 0)
        throw (0,inspect/* failedCall */.mG)(client, args, initialised.stderr, initialised.timedOut);
    const { container, image } = await (0,inspect/* inspectBoth */.MT)(client, containerId);
    const path = container.at('OCIConfigPath').text();
    const text = await (0,promises_.readFile)(path, 'utf8');
    const oci = json_view/* JsonView */.U.parse(text, 'the OCI config');
    return {
        container: podman_view_containerFacts(container, oci),
        image: podman_view_imageFacts(image),
        // From the text: a comparison's value has 64 bits, which JSON.parse would round.
        seccomp: (0,profile/* parseOciConfig */.J7)(text),
    };
}
/** Pure: exported for the tests that read recorded inspects. The OCI config wins where both tell. */
function podman_view_containerFacts(inspect, oci) {
    const host = inspect.at('HostConfig');
    const config = inspect.at('Config');
    const id = inspect.at('Id').text();
    const mounts = oci
        .at('mounts')
        .list()
        .filter((mount) => !isKernels(mount))
        .map((mount) => podman_view_mountFact(mount));
    const isOwn = (mount) => ownFile(mount, id);
    return {
        id,
        image_id: inspect.at('Image').digest(),
        user: config.at('User').text(),
        entrypoint: config.at('Entrypoint').texts(),
        command: config.at('Cmd').texts(),
        env_keys: [...new Set(envKeys(oci.at('process', 'env')))],
        privileged: host.at('Privileged').flag(),
        readonly_rootfs: oci.at('root', 'readonly').flag(),
        no_new_privileges: oci.at('process', 'noNewPrivileges').flag(),
        cap_add: host.at('CapAdd').texts(),
        cap_drop: capDrop(host.at('CapDrop').texts(), oci),
        capabilities: capabilities(oci),
        network_mode: hasNamespace(oci, 'network') ? host.at('NetworkMode').text() : 'host',
        networks: inspect
            .at('NetworkSettings', 'Networks')
            .keys()
            .filter((name) => name !== 'none'),
        ipc_mode: hasNamespace(oci, 'ipc') ? host.at('IpcMode').text() : 'host',
        pid_mode: namespaceMode(oci, 'pid'),
        uts_mode: namespaceMode(oci, 'uts'),
        userns_mode: host.at('UsernsMode').text(),
        cgroupns_mode: namespaceMode(oci, 'cgroup'),
        mounts: mounts.filter((mount) => !isOwn(mount)).sort(byDestination),
        devices: oci
            .at('linux', 'devices')
            .list()
            .map((device) => device.at('path').text()),
        pids_limit: oci.at('linux', 'resources', 'pids', 'limit').number(),
        memory_bytes: oci.at('linux', 'resources', 'memory', 'limit').number(),
        memory_swap_bytes: oci.at('linux', 'resources', 'memory', 'swap').number(),
        nano_cpus: nanoCpus(oci),
        ulimits: oci.at('process', 'rlimits').list().map(rlimitFact),
        healthcheck: hasHealthcheck(config),
        log_driver: host.at('LogConfig', 'Type').text(),
        lsm_label: oci.at('process', 'apparmorProfile').text() || oci.at('process', 'selinuxLabel').text(),
        engine_files: mounts
            .filter(isOwn)
            .map((mount) => mount.source)
            .sort(),
    };
}
function podman_view_imageFacts(inspect) {
    const id = inspect.at('Id').digest();
    const config = inspect.at('Config');
    return {
        id,
        id_kind: 'config',
        config_digest: id,
        diff_ids: inspect
            .at('RootFS', 'Layers')
            .list()
            .map((layer) => layer.digest()),
        env_keys: envKeys(config.at('Env')),
        user: inspect.at('User').text() || config.at('User').text(),
        volumes: config.at('Volumes').keys(),
        onbuild: config.at('OnBuild').texts(),
    };
}
/** Podman expands ALL to a list; what counts is that nothing is left in any of the five sets. */
function capDrop(told, oci) {
    return told.length > 0 && capabilities(oci).length === 0 ? ['ALL'] : told;
}
function capabilities(oci) {
    const sets = oci
        .at('process', 'capabilities')
        .entries()
        .flatMap(([, set]) => set.texts());
    return [...new Set(sets)].sort();
}
function hasNamespace(oci, type) {
    return namespaceMode(oci, type) === 'private';
}
/** A namespace of its own has no path; one with a path is somebody's; one that is not listed is the host's. */
function namespaceMode(oci, type) {
    const found = oci
        .at('linux', 'namespaces')
        .list()
        .find((namespace) => namespace.at('type').text() === type);
    if (!found)
        return 'host';
    return found.at('path').text() === '' ? 'private' : `path:${found.at('path').text()}`;
}
function podman_view_mountFact(mount) {
    const type = mount.at('type').text();
    const options = mount.at('options').texts().sort();
    return {
        destination: mount.at('destination').text(),
        type: type === 'bind' || type === 'tmpfs'
            ? type
            : options.some((option) => option === 'bind' || option === 'rbind')
                ? 'bind'
                : 'other',
        source: type === 'tmpfs' ? '' : mount.at('source').text(),
        read_only: options.includes('ro'),
        options,
    };
}
function isKernels(mount) {
    const type = mount.at('type').text();
    const binds = mount
        .at('options')
        .texts()
        .some((option) => option === 'bind' || option === 'rbind');
    if (type === 'tmpfs')
        return mount.at('destination').text() === '/dev';
    return !binds && KERNEL_FILESYSTEMS.includes(type);
}
function ownFile(mount, id) {
    if (mount.type !== 'bind' || !mount.read_only)
        return false;
    return OWN_FILES.some((file) => mount.source.endsWith(`/overlay-containers/${id}/userdata/${file}`));
}
function nanoCpus(oci) {
    const quota = oci.at('linux', 'resources', 'cpu', 'quota').number();
    const period = oci.at('linux', 'resources', 'cpu', 'period').number();
    return quota === null || period === null || period <= 0 || quota <= 0
        ? null
        : Math.round((quota / period) * 1e9);
}
function rlimitFact(limit) {
    return {
        name: limit
            .at('type')
            .text()
            .replace(/^RLIMIT_/, '')
            .toLowerCase(),
        soft: limit.at('soft').number() ?? -1,
        hard: limit.at('hard').number() ?? -1,
    };
}

;// CONCATENATED MODULE: ./build/src/sandbox/podman.js






/** What Podman needs of the user's environment: where its rootless storage and runtime folders are. No more. */
const PASSED_ON = ['PATH', 'HOME', 'XDG_RUNTIME_DIR', 'XDG_DATA_HOME', 'DBUS_SESSION_BUS_ADDRESS', 'TMPDIR'];
/**
 * Connects to Podman on this machine and chooses an OCI runtime that works here: crun refuses hybrid cgroup v1
 * (facts: engines), so there runc is taken. One client call, two where the default runtime does not fit.
 *
 * @throws AttestationError `engine-unreachable`, `engine-not-local` or `oci-runtime-missing`
 */
async function connectPodman(surroundings) {
    const { environment } = surroundings;
    if (environment['CONTAINER_HOST'] || environment['CONTAINER_CONNECTION']) {
        throw podman_notLocal('CONTAINER_HOST or CONTAINER_CONNECTION names a Podman service, which may be on another host.');
    }
    const plain = clientFor(surroundings, []);
    const first = await askInfo(plain);
    if (first.at('host', 'serviceIsRemote').flag())
        throw podman_notLocal('This podman is a remote client.');
    const kernel = first.at('host', 'kernel').text();
    if (kernel !== surroundings.machine.kernel)
        throw podman_notLocal(`Podman runs on kernel ${(0,errors/* printable */.g)(kernel, 60)}, this program on ${surroundings.machine.kernel}.`);
    const hybrid = first.at('host', 'cgroupVersion').text() !== 'v2';
    const replace = hybrid && first.at('host', 'ociRuntime', 'name').text() === 'crun';
    const client = replace ? clientFor(surroundings, ['--runtime', 'runc']) : plain;
    const info = replace ? await askInfo(client) : first;
    const runtime = info.at('host', 'ociRuntime');
    const facts = {
        name: 'podman',
        version: plainVersion(info.at('version', 'Version').text()),
        oci_runtime: runtime.at('name').text(),
        oci_runtime_version: /version\s+(\S+)/.exec(runtime.at('version').text())?.[1]?.split('+')[0] ?? null,
        image_store: 'containers-storage',
        rootless: info.at('host', 'security', 'rootless').flag(),
        cgroup_version: hybrid ? 1 : 2,
    };
    return {
        name: 'podman',
        client,
        facts,
        system: (0,system_facts/* systemFacts */.$)(surroundings.machine),
        runtime: `podman ${facts.version}`,
        view: (containerId) => podmanView(client, containerId),
    };
}
function clientFor({ environment }, globalArguments) {
    const passed = PASSED_ON.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        program: 'podman',
        globalArguments,
        environment: {
            ...Object.fromEntries(passed),
            // Whatever containers.conf says (env=, volumes=, mounts=) stays out of the container (contract §3).
            CONTAINERS_CONF: '/dev/null',
            PODMAN_IGNORE_CGROUPSV1_WARNING: '1',
        },
    };
}
async function askInfo(client) {
    const result = await (0,sandbox_client/* call */.T)(client, ['info', '--format', 'json'], { timeoutMs: 30_000 });
    if (result.exitCode === 0)
        return json_view/* JsonView */.U.parse(result.stdout, 'podman info');
    if (client.globalArguments.length > 0) {
        throw new errors/* AttestationError */.L('blocked', 'oci-runtime-missing', `Podman's crun does not work with this machine's cgroups, and runc did not answer: ${(0,errors/* printable */.g)(result.stderr.trim(), 160)}.`, 'Install runc (apt-get install runc), or boot with cgroup v2.');
    }
    const why = result.timedOut
        ? 'did not answer in time'
        : `did not answer: ${(0,errors/* printable */.g)(result.stderr.trim(), 160)}`;
    throw new errors/* AttestationError */.L('blocked', 'engine-unreachable', `Podman ${why}.`, 'Call podman info by hand and mend what it says, or choose --engine docker.');
}
function podman_notLocal(message) {
    return new errors/* AttestationError */.L('blocked', 'engine-not-local', message, 'Attest on the Linux host itself, with the Podman that runs there.');
}

;// CONCATENATED MODULE: ./build/src/sandbox/choose-engine.js



/** How each engine is reached; `auto` takes the first that answers and is local, in this order. */
const CONNECTORS = { docker: connectDocker, podman: connectPodman };
/**
 * Connects to the engine that the caller names, or to the first that answers.
 *
 * @throws AttestationError the connector's own; for `auto`, `engine-unreachable` with what each engine said
 */
async function chooseEngine(choice, surroundings) {
    if (choice !== 'auto')
        return CONNECTORS[choice](surroundings);
    const said = [];
    for (const connect of Object.values(CONNECTORS)) {
        try {
            return await connect(surroundings);
        }
        catch (error) {
            if (!(error instanceof errors/* AttestationError */.L))
                throw error;
            said.push(error.message);
        }
    }
    throw new errors/* AttestationError */.L('blocked', 'engine-unreachable', `No container engine on this machine answers. ${said.join(' ')}`, 'Install Docker or Podman, or start the one that is installed (systemctl start docker.service); sandbox-attestation doctor says more.');
}


/***/ }),

/***/ 56718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ call)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


const DEFAULT_TIMEOUT_MS = 120_000;
const DEFAULT_KEEP_BYTES = 4 * 1024 * 1024;
/**
 * Calls an engine's client and waits for its end, whatever its exit code.
 *
 * node's own spawn rather than @actions/exec: a hung engine needs a time limit, a flooding payload a bound on what is
 * kept, and an image's files are a binary stream; that package has none of the three.
 *
 * @throws AttestationError `engine-unreachable` if the program cannot be started at all
 */
async function call(client, args, options = {}) {
    const keep = options.keepBytes ?? DEFAULT_KEEP_BYTES;
    const timeout = AbortSignal.timeout(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const stop = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(client.program, [...client.globalArguments, ...args], {
        env: { ...client.environment },
        cwd: options.cwd,
        shell: false,
        stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        signal: stop,
        killSignal: options.graceMs === undefined ? 'SIGKILL' : 'SIGTERM',
    });
    stop.addEventListener('abort', () => setTimeout(() => child.kill('SIGKILL'), options.graceMs ?? 0).unref());
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => isAbort(error) ? undefined : reject(notStarted(client, error)));
        child.once('close', (code) => resolve(code));
    });
    if (child.stdin)
        feed(child.stdin, options.stdin);
    const stdout = new Kept(keep);
    const stderr = new Kept(keep);
    child.stderr?.on('data', (chunk) => stderr.add(chunk));
    let streaming = Promise.resolve();
    if (options.onStdout && child.stdout) {
        // A consumer that fails must not leave the client blocked on a full pipe.
        streaming = options.onStdout(child.stdout).catch((error) => {
            child.kill('SIGKILL');
            throw error;
        });
    }
    else {
        child.stdout?.on('data', (chunk) => stdout.add(chunk));
    }
    const [exitCode] = await Promise.all([ended, streaming]);
    return {
        exitCode,
        stdout: stdout.text(),
        stderr: stderr.text(),
        truncated: stdout.truncated || stderr.truncated,
        timedOut: timeout.aborted && exitCode !== 0,
    };
}
/** The first `limit` bytes of a stream; what comes after is counted as dropped. */
class Kept {
    chunks = [];
    size = 0;
    limit;
    truncated = false;
    constructor(limit) {
        this.limit = limit;
    }
    add(chunk) {
        const room = this.limit - this.size;
        if (chunk.length > room)
            this.truncated = true;
        if (room <= 0)
            return;
        const part = chunk.length > room ? chunk.subarray(0, room) : chunk;
        this.chunks.push(part);
        this.size += part.length;
    }
    text() {
        return Buffer.concat(this.chunks).toString('utf8');
    }
}
function feed(stdin, input) {
    // The client may end before it has read everything; its exit code tells, the broken pipe does not matter.
    stdin.on('error', () => undefined);
    if (input === undefined)
        return;
    if (typeof input === 'string' || input instanceof Uint8Array)
        stdin.end(input);
    else
        input.pipe(stdin);
}
function isAbort(error) {
    return error.name === 'AbortError' || error.name === 'TimeoutError';
}
function notStarted(client, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('blocked', 'engine-unreachable', `${client.program} could not be started (${cause.code ?? 'unknown error'}).`, 'Install Docker or Podman, or name the other one with --engine.', cause);
}


/***/ }),

/***/ 11269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ inspectBoth),
/* harmony export */   mG: () => (/* binding */ failedCall)
/* harmony export */ });
/* unused harmony exports inspectContainer, inspectImage */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56718);
/* harmony import */ var _json_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46725);



/** Inspects a container. @throws AttestationError `engine-call` if the engine does not know it */
async function inspectContainer(client, containerId) {
    return one(client, ['container', 'inspect', containerId], 'container');
}
/** Inspects an image by its id. @throws AttestationError `engine-call` if the engine does not know it */
async function inspectImage(client, imageId) {
    return one(client, ['image', 'inspect', imageId], 'image');
}
/** Inspects a container and then the image that the engine itself says it was made from. */
async function inspectBoth(client, containerId) {
    const container = await inspectContainer(client, containerId);
    return { container, image: await inspectImage(client, container.at('Image').digest()) };
}
async function one(client, args, what) {
    const result = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T)(client, args, { timeoutMs: 30_000 });
    if (result.exitCode !== 0)
        throw failedCall(client, args, result.stderr, result.timedOut);
    const [first, second] = _json_view_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonView */ .U.parse(result.stdout, `${client.program} ${what} inspect`).list();
    if (!first || second)
        throw failedCall(client, args, 'inspect did not tell of exactly one', false);
    return first;
}
/** The error for an engine call that was refused or got no answer. What the engine said is untrusted text. */
function failedCall(client, args, said, timedOut) {
    const what = `${client.program} ${args.slice(0, 2).join(' ')}`;
    const why = timedOut ? 'did not answer in time' : `failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(said.trim(), 300)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('blocked', 'engine-call', `${what} ${why}.`, 'Check that the engine still runs (docker info, podman info) and has free disk space, then try again.');
}


/***/ }),

/***/ 46725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ JsonView)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/**
 * A narrow way into JSON that an engine printed (inspect, info, an OCI config). Everything is optional there and
 * engines change names between versions: what is missing is an empty value, what has another type is an error, and
 * nothing unknown is ever taken for closed.
 */
class JsonView {
    value;
    path;
    constructor(value, path) {
        this.value = value;
        this.path = path;
    }
    /** @throws AttestationError `engine-output` if the text is no JSON */
    static parse(text, path) {
        try {
            return new JsonView(JSON.parse(text), path);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('blocked', 'engine-output', `${path} is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text, 120)}`, 'Check that the engine works by calling it by hand, and update it.', cause);
        }
    }
    get exists() {
        return this.value !== undefined && this.value !== null;
    }
    at(...names) {
        return names.reduce((view, name) => view.member(name), this);
    }
    text() {
        if (!this.exists)
            return '';
        if (typeof this.value !== 'string')
            throw this.wrong('a text');
        return this.value;
    }
    flag() {
        if (!this.exists)
            return false;
        if (typeof this.value !== 'boolean')
            throw this.wrong('true or false');
        return this.value;
    }
    /** A number, or null when it is missing. */
    number() {
        if (!this.exists)
            return null;
        if (typeof this.value !== 'number' || !Number.isFinite(this.value))
            throw this.wrong('a number');
        return this.value;
    }
    list() {
        if (!this.exists)
            return [];
        if (!Array.isArray(this.value))
            throw this.wrong('a list');
        return this.value.map((each, index) => new JsonView(each, `${this.path}[${index}]`));
    }
    texts() {
        return this.list().map((each) => each.text());
    }
    entries() {
        if (!this.exists)
            return [];
        if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value))
            throw this.wrong('an object');
        return Object.entries(this.value).map(([key, each]) => [key, new JsonView(each, `${this.path}.${key}`)]);
    }
    keys() {
        return this.entries().map(([key]) => key);
    }
    /** A digest; engines write it with and without `sha256:` before it. */
    digest() {
        const text = this.text();
        const digest = text.startsWith('sha256:') ? text : `sha256:${text}`;
        if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._)(digest))
            throw this.wrong('a sha256 digest');
        return digest;
    }
    raw() {
        return this.value;
    }
    member(name) {
        const path = `${this.path}.${name}`;
        if (!this.exists)
            return new JsonView(undefined, path);
        if (typeof this.value !== 'object' || Array.isArray(this.value) || this.value === null)
            throw this.wrong('an object');
        const own = Object.getOwnPropertyDescriptor(this.value, name);
        return new JsonView(own?.value, path);
    }
    wrong(expected) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('blocked', 'engine-output', `${this.path} is not ${expected}.`, 'This version of the engine may be unknown to this program; see the supported versions in the README.');
    }
}


/***/ }),

/***/ 26850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ownerHere),
/* harmony export */   l: () => (/* binding */ ownerLives)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** This program among all that ever ran since boot: its process id and start time, since ids are used again. */
async function ownerHere() {
    return `${process.pid}.${await startTime(process.pid)}`;
}
/** Whether the program that `ownerHere` named still runs. What names no program has none that lives. */
async function ownerLives(owner) {
    const match = /^(\d{1,10})\.(\d{1,20})$/.exec(owner);
    return match !== null && (await startTime(Number(match[1]))) === match[2];
}
/** Field 22 of /proc/PID/stat (proc(5)): ticks since boot; empty when there is no such process. */
async function startTime(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // The command (field 2) may hold spaces and brackets: count from its end.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}


/***/ }),

/***/ 67689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   GU: () => (/* binding */ makeRunFolder),
/* harmony export */   UG: () => (/* binding */ removeRunFolder),
/* harmony export */   pf: () => (/* binding */ folderOwnerLives)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46206);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26850);






/** A run's id: 128 random bits in hex. */
function newRunId() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
}
/**
 * Makes the folder below `temporary`.
 *
 * @throws AttestationError `temporary-folder` if it cannot be made or its path cannot be mounted
 */
async function makeRunFolder(temporary, id, profileText) {
    if (temporary.includes(':')) {
        throw folderError(`The temporary folder ${temporary} has a colon in its path, which engines read as a separator.`);
    }
    const name = `${_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_PREFIX */ .ve}${id}`;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, name);
    const folder = {
        id,
        name,
        root,
        input: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'in'),
        output: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'out'),
        profile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'seccomp.json'),
        clientConfig: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'client'),
        build: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'build'),
    };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { mode: 0o700 });
        for (const each of [folder.input, folder.output, folder.clientConfig, folder.build])
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(each, { mode: 0o700 });
        // The payload's uid owns nothing on the host: OUTPUT is open to everybody, inside a folder that only we can enter.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder.output, 0o777);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder.input, 0o755);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.clientConfig, 'config.json'), '{}\n', { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(folder.profile, profileText, { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, OWNER), await (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerHere */ .W)(), { mode: 0o600 });
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(root, { recursive: true, force: true }).catch(() => undefined);
        throw folderError(`The run's folder below ${temporary} could not be made.`, cause);
    }
    return folder;
}
/** Removes the folder and says whether it is gone. Links are removed, never followed. */
async function removeRunFolder(folder) {
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder.root, { recursive: true, force: true, maxRetries: 2 }).then(() => true, () => false);
    if (await remove())
        return true;
    // A payload may have closed folders of its own; rootless they are the caller's, who may open them again.
    await openFolders(folder.output).catch(() => undefined);
    return remove();
}
/** Gives the caller back every folder below one, links not followed. */
async function openFolders(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            await openFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
    }
}
/** The file that names the program that made a run's folder. */
const OWNER = 'owner';
/** Whether the program that made a run's folder still runs. */
async function folderOwnerLives(root) {
    return (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerLives */ .l)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, OWNER), 'utf8').catch(() => '')).trim());
}
function folderError(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L('blocked', 'temporary-folder', message, 'Set TMPDIR (in Actions: RUNNER_TEMP) to a writable folder with free space.', cause);
}


/***/ }),

/***/ 97694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ systemFacts),
/* harmony export */   N: () => (/* binding */ architectureOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** The machine in the bundle's words. @throws AttestationError `architecture-unsupported` */
function systemFacts(machine) {
    return {
        kernel: machine.kernel,
        architecture: architectureOf(machine.architecture),
        distribution: machine.distribution,
        lsms: [...machine.lsms],
    };
}
/** @throws AttestationError `architecture-unsupported` */
function architectureOf(machine) {
    if (machine === 'x64')
        return 'x86_64';
    if (machine === 'arm64')
        return 'aarch64';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('blocked', 'architecture-unsupported', `This machine's architecture (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(machine, 20)}) is not one that the seccomp profiles know.`, 'Run on x86-64 or arm64.');
}


/***/ }),

/***/ 87376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readMachine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23837);



const MARKERS = [
    ['/.dockerenv', 'there is a /.dockerenv'],
    ['/run/.containerenv', 'there is a /run/.containerenv'],
    ['/run/systemd/container', 'systemd says it runs in a container'],
];
/** Reads what the venue is judged by. Nothing here throws: what cannot be read is empty. */
async function readMachine() {
    const [id, os, lsms, containerSigns] = await Promise.all([
        text('/etc/machine-id'),
        text('/etc/os-release'),
        text('/sys/kernel/security/lsm'),
        signs(),
    ]);
    return {
        platform: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)(),
        architecture: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
        kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)(),
        hostname: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
        machineIdSha256: id.trim() === '' ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(id.trim()),
        distribution: prettyName(os),
        lsms: lsms.trim() === '' ? await mountedLsms() : lsms.trim().split(','),
        containerSigns,
    };
}
async function signs() {
    const markers = await Promise.all(MARKERS.map(async ([path, words]) => ((await exists(path)) ? [words] : [])));
    const [init, mounts, cgroup] = await Promise.all([
        text('/proc/1/environ'),
        text('/proc/1/mountinfo'),
        text('/proc/1/cgroup'),
    ]);
    const found = markers.flat();
    if (/(^|\0)container=/.test(init))
        found.push('process 1 was started with container=');
    if (rootIsLayered(mounts))
        found.push('the root filesystem is a container image');
    if (/\/(docker|kubepods|libpod|lxc|containerd)[-/]/.test(cgroup))
        found.push("process 1 is in a container's cgroup");
    return found;
}
/** Whether / is an overlay whose upper folder an engine keeps (a live system's overlay is not). */
function rootIsLayered(mountinfo) {
    return mountinfo.split('\n').some((line) => {
        const [before, after] = line.split(' - ');
        const isRoot = before?.split(' ')[4] === '/';
        return (isRoot && /^overlay /.test(after ?? '') && /(docker|containers|containerd|kubelet)/.test(after ?? ''));
    });
}
async function mountedLsms() {
    // securityfs is not mounted everywhere; AppArmor and SELinux tell in their own places too.
    const apparmor = (await text('/sys/module/apparmor/parameters/enabled')).startsWith('Y')
        ? ['apparmor']
        : [];
    const selinux = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/sys/fs/selinux').catch(() => [])).length > 0 ? ['selinux'] : [];
    return [...apparmor, ...selinux];
}
function prettyName(osRelease) {
    return /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(osRelease)?.[1]?.slice(0, 100) ?? 'unknown Linux';
}
async function text(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '');
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
}


/***/ })

};
