export const id = 1642;
export const ids = [1642];
export const modules = {

/***/ 89571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ attest)
});

// EXTERNAL MODULE: ./build/src/container/folder-mounts.js
var folder_mounts = __webpack_require__(82656);
// EXTERNAL MODULE: ./build/src/container/input.js
var container_input = __webpack_require__(481);
// EXTERNAL MODULE: ./build/src/engine/sandbox-user.js
var sandbox_user = __webpack_require__(73671);
// EXTERNAL MODULE: ./build/src/foundation/heap.js
var heap = __webpack_require__(71185);
// EXTERNAL MODULE: ./build/src/report/views.js
var views = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/src/venue/sandbox-user.js
var venue_sandbox_user = __webpack_require__(21464);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/container/run.js + 1 modules
var run = __webpack_require__(73397);
// EXTERNAL MODULE: ./build/src/container/run-arguments.js
var run_arguments = __webpack_require__(23029);
// EXTERNAL MODULE: ./build/src/container/seal.js
var container_seal = __webpack_require__(36652);
// EXTERNAL MODULE: ./build/src/engine/labels.js
var engine_labels = __webpack_require__(83317);
// EXTERNAL MODULE: ./build/src/engine/owner.js
var owner = __webpack_require__(70291);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/foundation/abort-signals.js
var abort_signals = __webpack_require__(41425);
;// CONCATENATED MODULE: ./build/src/attest/auxiliary/pool.js


async function inPool(tasks, width, signal = new AbortController().signal) {
    const failed = new AbortController();
    const unwanted = (0,abort_signals/* firstOf */.K)(signal, failed.signal);
    const waiting = shuffled(tasks);
    const failures = [];
    const work = async () => {
        for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) {
            if (unwanted.aborted && failures.length > 0)
                return;
            try {
                await task(unwanted);
            }
            catch (error) {
                failures.push(error);
                failed.abort();
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, width) }, work));
    if (failures.length > 0)
        throw failures[0];
}
function shuffled(items) {
    const result = [];
    for (const item of items)
        result.splice((0,external_node_crypto_.randomInt)(result.length + 1), 0, item);
    return result;
}

;// CONCATENATED MODULE: ./build/src/attest/attested-run.js







async function planAttested(run, image) {
    const { inputs, runContext, engine, folder, extra } = run;
    const seal = inputs.seal ? await (0,container_seal/* planSeal */.dF)(engine, image.built.id, runContext.projectFolder) : null;
    await (0,container_seal/* stageLauncher */.VI)(seal, folder.input);
    const planned = (0,run_arguments/* planRun */.nY)({
        engine: engine.facts,
        folder,
        labels: { [engine_labels/* RUN_LABEL */.jQ]: folder.id, [engine_labels/* OWNER_LABEL */.pk]: await (0,owner/* ownerHere */.Wr)() },
        imageId: image.built.id,
        extra,
    });
    const flags = [...planned, ...(seal?.flags ?? [])];
    return {
        flags: runContext.weaken?.(flags) ?? flags,
        imageId: image.built.id,
        rootOf: image.rootOf,
        seal,
        folder,
        timeoutMs: inputs.timeoutSeconds * 1000,
        helperKill: run.helperKill,
    };
}
async function runAmong(others, { engine, runContext }, plan) {
    const done = [];
    const attested = async (signal) => {
        done.push(await (0,run/* runSandbox */.Fi)(engine, { ...plan, signal }));
    };
    await inPool([attested, ...others], (0,external_node_os_.availableParallelism)() + 1, runContext.signal);
    const [only] = done;
    if (only === undefined)
        throw new Error('The pool ended without the run.');
    return only;
}

// EXTERNAL MODULE: ./build/src/attest/prepare.js + 9 modules
var prepare = __webpack_require__(54247);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/probes/controls/together.js
var together = __webpack_require__(5692);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engine/remove-container.js
var remove_container = __webpack_require__(684);
// EXTERNAL MODULE: ./build/src/container/start.js + 7 modules
var start = __webpack_require__(78759);
;// CONCATENATED MODULE: ./build/src/container/auxiliary-run.js




async function runAuxiliary(engine, options) {
    const args = (0,run_arguments/* toArguments */.YL)(options.flags, options.imageId, options.command ?? options.seal?.command);
    await options.helperKill?.prepare(options.signal);
    const created = await (0,run/* createContainer */.g$)(engine, args, options.folder);
    const { id } = created;
    let clean = false;
    try {
        const { container, seccomp } = await engine.snapshotContainer(id);
        await options.beforeStart?.(id);
        const started = await (0,start/* startContainer */.Y)(engine, created, container, options);
        const { kernel, seal, durationMs, exitCode, ended, engineSaid } = started;
        await options.afterEnd?.(id);
        clean = (0,run/* endedPlainly */.ce)(started) && options.flags.some(({ flag }) => flag === '--rm');
        return { container, seccomp, kernel, seal, durationMs, exitCode, ended, engineSaid };
    }
    finally {
        if (!clean)
            await (0,remove_container/* removeContainer */.o)(engine, options.folder.name, id);
        created.forget();
    }
}

// EXTERNAL MODULE: ./build/src/container/run-folder.js
var run_folder = __webpack_require__(99717);
// EXTERNAL MODULE: ./build/src/container/run-id.js
var run_id = __webpack_require__(54052);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/engine/failed-call.js
var failed_call = __webpack_require__(14464);
// EXTERNAL MODULE: ./build/src/engine/made-images.js
var made_images = __webpack_require__(34774);
// EXTERNAL MODULE: ./build/src/engine/run-image.js
var run_image = __webpack_require__(86885);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var foundation_digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/image-label.js
var image_label = __webpack_require__(12689);
;// CONCATENATED MODULE: ./build/src/container/weakened/control-image.js









const EXECUTE_ONLY = 0o111;
const FOLDER_MODE = 0o755;
async function makeControlImage(engine, options) {
    const { folder, imageId, name } = options;
    const { calls } = engine;
    let idle = null;
    try {
        const labels = { ...options.labels, [image_label/* IMAGE_LABEL */.H]: imageId };
        idle = await calls.createIdle(imageId, folder.name, labels);
        await copyProgram(calls, idle, options);
        const said = await calls.commit(idle, name, Object.keys(labels));
        const id = /^[0-9a-f]{64}$/.test(said) ? `sha256:${said}` : said;
        if (!(0,foundation_digest/* isSha256 */._h)(id))
            throw (0,failed_call/* failedCall */.m)(`${engine.name} commit`, 'it did not name an image', false);
        await (0,made_images/* recordMade */.rV)(options.recordFolder, id);
        return id;
    }
    finally {
        await (0,remove_container/* removeContainer */.o)(engine, folder.name, idle);
    }
}
async function copyProgram(calls, id, { path, program }) {
    const { tarOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 34886));
    const at = (name) => ({ header: { name, mode: EXECUTE_ONLY }, content: Buffer.from(program) });
    const parent = external_node_path_.posix.dirname(path);
    try {
        await calls.copyIn(id, parent, await tarOf([at(external_node_path_.posix.basename(path))]));
    }
    catch (error) {
        if (!(error instanceof errors/* AttestationError */.L7) || parent === '/')
            throw error;
        const made = {
            header: { name: parent.slice(1), type: 'directory', mode: FOLDER_MODE },
            content: null,
        };
        await calls.copyIn(id, '/', await tarOf([made, at(path.slice(1))]));
    }
}
const REMOVAL = { withinMs: 5_000, everyMs: 250 };
async function removeControlImage(engine, { name, id }) {
    for (const until = performance.now() + REMOVAL.withinMs; performance.now() < until;) {
        if (await (0,run_image/* removeRunImage */.L)(engine, name, new Set([id]), REMOVAL.withinMs).catch(() => false))
            return;
        await (0,promises_.setTimeout)(REMOVAL.everyMs);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/probes/controls/weakening.js
var controls_weakening = __webpack_require__(63229);
;// CONCATENATED MODULE: ./build/src/container/weakened/weaken-folder.js



async function weakenFolder(folder, weakenings) {
    for (const weakening of weakenings) {
        switch (weakening.kind) {
            case 'input-for-all':
                await (0,external_node_fs_promises_.chmod)(folder.input, 0o777);
                break;
            case 'setuid-file':
                await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder.input, weakening.name), '');
                await (0,external_node_fs_promises_.chmod)((0,external_node_path_.join)(folder.input, weakening.name), 0o4755);
                break;
            case 'output-taken':
                await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(folder.output, weakening.name));
                break;
            case 'file-at':
                await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder.root, controls_weakening/* EMPTY_FILE */.xq), '', { mode: 0o644 });
                break;
            default:
                break;
        }
    }
}

// EXTERNAL MODULE: ./build/src/engine/image-names.js
var image_names = __webpack_require__(40060);
// EXTERNAL MODULE: ./build/src/evidence/collect.js
var collect = __webpack_require__(61001);
// EXTERNAL MODULE: ./build/src/probes/controls/program.js
var program = __webpack_require__(82304);
// EXTERNAL MODULE: ./build/src/seccomp/allow-calls.js
var allow_calls = __webpack_require__(97793);
// EXTERNAL MODULE: ./build/src/seccomp/write-profile.js
var write_profile = __webpack_require__(64235);
;// CONCATENATED MODULE: ./build/src/attest/auxiliary/controls-options.js

function needs({ weakens }, kind) {
    return weakens.some((weakening) => weakening.kind === kind);
}
function planned(folder, { engine, extra, weaken, labels, image }) {
    const flags = (0,run_arguments/* planRun */.nY)({ engine: engine.facts, folder, labels, imageId: image.id, extra });
    return weaken?.(flags, folder) ?? flags;
}

;// CONCATENATED MODULE: ./build/src/attest/auxiliary/control-run.js


















async function runControl(control, shared, network, signal) {
    await network?.network.seeThatTheHostIsUntouched();
    return inFolder(shared, profileText(shared.profile, control), (folder) => runIn(folder, control, shared, network, signal));
}
async function runIn(folder, control, shared, network, signal) {
    const { engine, staged, input, timeoutMs } = shared;
    (0,container_input/* copyStaged */.O)(staged, input, folder.input);
    const seal = sealOf(control, shared);
    await (0,container_seal/* stageLauncher */.VI)(seal, folder.input);
    await weakenFolder(folder, control.weakens);
    const nonce = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const image = needs(control, 'program-at') ? await ownImage(control, shared, nonce, folder) : null;
    try {
        let own = null;
        const run = await runAuxiliary(network?.network.engine ?? engine, {
            flags: [
                ...(0,controls_weakening/* weakenFlags */.pQ)(planned(folder, { ...shared, image: image ?? shared.image }), control.weakens, {
                    ...folder,
                    engine: engine.name,
                    network: network?.network.name ?? null,
                }),
                ...(seal?.flags ?? []),
            ],
            seal,
            imageId: image?.id ?? shared.image.id,
            folder,
            timeoutMs,
            signal,
            helperKill: shared.helperKill,
            beforeStart: async () => {
                if (image === null)
                    return;
                own = { facts: await engine.snapshotImage(image.id), inventory: await shared.inventoryOf(image.id) };
            },
        });
        const collected = await (0,collect/* collectObservations */.Gd)(folder.output);
        const marker = await markerOf(control, nonce, folder, network, shared.peerImage?.id ?? null);
        await network?.network.seeThatTheHostIsUntouched();
        const folders = { input: folder.input, output: folder.output };
        return { state: 'ran', run, folders, collected, image: own, marker };
    }
    finally {
        if (image !== null)
            await removeControlImage(engine, image);
    }
}
function sealOf({ unsealed }, { seal }) {
    return unsealed === undefined ? seal : null;
}
function profileText({ text, normalised }, { weakens }) {
    const allowance = weakens.flatMap((weakening) => weakening.kind === 'profile' ? [weakening.allows] : [])[0];
    return allowance === undefined ? text : (0,write_profile/* writeProfile */.Z)((0,allow_calls/* allowCalls */.n)(normalised, allowance));
}
async function markerOf({ marker }, nonce, folder, network, peerImageId) {
    switch (marker?.kind) {
        case undefined:
            return null;
        case 'peer':
            return {
                expected: marker.saw,
                seen: (await network?.peer.saw(marker.saw)) === true ? marker.saw : null,
                ...(peerImageId === null ? {} : { image_id: peerImageId }),
            };
        case 'nonce':
            return { expected: nonce, seen: await (0,collect/* collectText */.Ov)(folder.output, program/* EXEC_MARKER */.T, 64) };
    }
}
async function ownImage({ weakens }, shared, nonce, { build }) {
    const { engine, image, runId, labels } = shared;
    const path = weakens.flatMap((weakening) => (weakening.kind === 'program-at' ? [weakening.path] : []))[0];
    const name = (0,image_names/* controlImageName */.AD)(runId, labels[engine_labels/* OWNER_LABEL */.pk] ?? '');
    return inFolder(shared, '', async (folder) => ({
        name,
        id: await makeControlImage(engine, {
            imageId: image.id,
            path: path ?? '',
            program: (0,program/* markerProgram */.x)(engine.system.architecture, nonce),
            name,
            labels,
            folder,
            recordFolder: (0,external_node_path_.join)(build, made_images/* SCRATCH */.Zc),
        }),
    }));
}
async function inFolder({ temporaryFolder, runId, clean, note, }, text, work) {
    const folder = await (0,run_folder/* makeRunFolder */.GU)(temporaryFolder, (0,run_id/* newRunId */.F)(), text, runId);
    try {
        return await work(folder);
    }
    finally {
        if (!(await (0,run_folder/* removeRunFolder */.UG)(folder, clean)))
            note(`A negative control’s folder ${folder.root} could not be removed.`);
    }
}

// EXTERNAL MODULE: ./build/src/engine/client.js
var engine_client = __webpack_require__(31817);
// EXTERNAL MODULE: ./build/src/engine/network-containers.js
var network_containers = __webpack_require__(95443);
// EXTERNAL MODULE: ./build/src/engine/traits.js + 2 modules
var traits = __webpack_require__(42684);
// EXTERNAL MODULE: ./build/src/foundation/until-aborted.js
var until_aborted = __webpack_require__(94493);
;// CONCATENATED MODULE: ./build/src/probes/controls/host-routes.js
const CONTROL_NETWORK = {
    subnet: '1.1.1.0/24',
    gateway: '1.1.1.254',
    peer: '1.1.1.1',
    port: 53,
};
function routesTowards(route, fibTrie) {
    const routes = route
        .split('\n')
        .slice(1)
        .filter((line) => line.trim() !== '' && reaches(line));
    const addresses = fibTrie.split('\n').filter((line) => /\b1\.1\.1\.\d{1,3}\b/.test(line));
    return [...routes, ...addresses].map((line) => line.trim().replace(/\s+/g, ' ')).sort();
}
const NETWORK = 0x01010100;
const NETMASK = 0xffffff00;
function reaches(line) {
    const fields = line.split(/\s+/);
    const destination = number(fields[1]);
    const mask = number(fields[7]);
    if (destination === null || mask === null)
        return true;
    const common = (mask & NETMASK) >>> 0;
    return (destination & common) >>> 0 === (NETWORK & common) >>> 0;
}
function number(hex) {
    if (hex === undefined || !/^[0-9A-F]{8}$/i.test(hex))
        return null;
    return Buffer.from(hex, 'hex').readUInt32LE();
}

// EXTERNAL MODULE: ./build/src/container/orphans/orphans.js + 1 modules
var orphans = __webpack_require__(10538);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/src/foundation/programs.js
var programs = __webpack_require__(63630);
;// CONCATENATED MODULE: ./build/src/container/weakened/own-network-namespace.js





const LIMIT_MS = 5_000;
async function ownNetworkNamespace() {
    const [unshare, nsenter, cat] = await Promise.all(['unshare', 'nsenter', 'cat'].map(programs/* systemProgram */.CA));
    if (!unshare || !nsenter || !cat)
        throw notMade();
    const namespace = await opened(unshare, cat);
    if (namespace === null)
        throw notMade();
    return {
        inside: (client) => ({
            ...client,
            program: nsenter,
            globalArguments: [
                `--net=/proc/${process.pid}/fd/${namespace.fd}`,
                client.program,
                ...client.globalArguments,
            ],
        }),
        leave: () => namespace.close(),
    };
}
async function opened(unshare, cat) {
    const holder = (0,external_node_child_process_.spawn)(unshare, ['--net', cat], {
        env: {},
        cwd: '/',
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
    });
    const ended = new Promise((resolve) => {
        holder.once('exit', () => resolve());
        holder.once('error', () => resolve());
    });
    holder.stdin.on('error', () => undefined);
    const isMade = await isOther(holder.pid, ended);
    const namespace = isMade ? await (0,external_node_fs_promises_.open)(`/proc/${holder.pid}/ns/net`).catch(() => null) : null;
    holder.stdin.destroy();
    await ended;
    return namespace;
}
function notMade() {
    return new errors/* AttestationError */.L7('network-namespace', 'No network namespace could be made for the negative control that needs a network.');
}
async function isOther(pid, ended) {
    let over = pid === undefined;
    void ended.then(() => {
        over = true;
    });
    const own = await (0,external_node_fs_promises_.readlink)('/proc/self/ns/net').catch(() => '');
    for (const until = performance.now() + LIMIT_MS; !over && performance.now() < until;) {
        const other = await (0,external_node_fs_promises_.readlink)(`/proc/${pid}/ns/net`).catch(() => own);
        if (other !== own)
            return true;
        await (0,promises_.setTimeout)(2);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/container/weakened/control-network.js











const WAIT_MS = 60_000;
const [NOBODY, REMOVING] = [1 / 30, 1 / 6];
const TRIES = 36;
const TAKEN = /overlap|already used|subnet .{0,200} is used/i;
async function makeControlNetwork(engine, options) {
    const before = await hostRoutes();
    const { reachesHost } = traits/* ENGINE_TRAITS */.N[engine.name].isolatedNetwork;
    const namespace = reachesHost(engine.facts) ? await ownNetworkNamespace() : null;
    const inside = namespace === null ? engine : engine.through(namespace.inside(engine.client));
    const made = { id: null };
    const network = {
        name: options.name,
        engine: inside,
        seeThatTheHostIsUntouched: async () => {
            if ((await hostRoutes()).join('\n') !== before.join('\n'))
                throw routeChanged();
        },
        remove: async () => {
            await removeNetwork(inside, options, made.id).finally(() => namespace?.leave());
        },
    };
    try {
        made.id = await create(inside, options);
        await network.seeThatTheHostIsUntouched();
        return network;
    }
    catch (error) {
        await network.remove();
        throw error;
    }
}
const control_network_REMOVAL = { withinMs: 10_000, afterSignalMs: 1_500, everyMs: 250 };
async function removeNetwork(engine, options, madeId) {
    const id = madeId ?? (await ownNetwork(engine, options));
    if (id === null)
        return;
    const { signal } = options;
    const limit = () => (signal.aborted ? control_network_REMOVAL.afterSignalMs : control_network_REMOVAL.withinMs);
    for (const began = performance.now(); performance.now() < began + limit();) {
        const removed = await (0,engine_client/* call */.T1)(engine.client, ['network', 'rm', id], { timeoutMs: control_network_REMOVAL.withinMs });
        if (removed.exitCode === 0 || /not found|no such network/i.test(removed.stderr))
            return;
        await (0,promises_.setTimeout)(control_network_REMOVAL.everyMs);
    }
}
async function ownNetwork({ client }, { name, labels }) {
    const keys = Object.keys(labels).map((key) => `{{index .Labels "${key}"}}`);
    const asked = ['network', 'inspect', '--format', ['{{.ID}}', ...keys].join(' '), name];
    const { exitCode, stdout } = await (0,engine_client/* call */.T1)(client, asked, { timeoutMs: control_network_REMOVAL.withinMs });
    const [id = '', ...values] = stdout.trim().split(' ');
    const isOwn = values.join(' ') === Object.values(labels).join(' ');
    return exitCode === 0 && ENGINE_ID.test(id) && isOwn ? id : null;
}
const ENGINE_ID = /^[0-9a-f]{64}$/;
async function create(engine, options) {
    const waitMs = options.waitMs ?? WAIT_MS;
    const began = performance.now();
    let there = { names: '', tries: 0, since: began };
    const removing = (0,abort_signals/* firstOf */.K)((0,abort_signals/* after */.P)(waitMs * REMOVING), options.signal);
    for (;;) {
        const result = await (0,engine_client/* call */.T1)(engine.client, creation(engine, options), { timeoutMs: 30_000 });
        const id = result.stdout.trim();
        if (result.exitCode === 0)
            return ENGINE_ID.test(id) ? id : null;
        const said = result.stderr.trim();
        if (!TAKEN.test(said) || options.signal.aborted)
            throw control_network_notMade(said);
        const living = await untilSignal((0,orphans/* livingNetworks */.Te)(engine), options.signal);
        if (living === null)
            throw control_network_notMade(said);
        const names = living.sort().join(' ');
        const now = performance.now();
        there = names === there.names ? { ...there, tries: there.tries + 1 } : { names, tries: 0, since: now };
        const isNobodys = names === '' && now - there.since > waitMs * NOBODY;
        if (now - began > waitMs || there.tries > TRIES || isNobodys)
            throw control_network_notMade(said);
        await removeDead(engine, removing);
        await (0,promises_.setTimeout)(250);
    }
}
function creation({ name }, options) {
    const { subnet, gateway } = CONTROL_NETWORK;
    const own = traits/* ENGINE_TRAITS */.N[name].isolatedNetwork.flags(gateway);
    const labels = Object.entries(options.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]);
    return ['network', 'create', '--internal', ...own, '--subnet', subnet, ...labels, options.name];
}
function untilSignal(work, signal) {
    return (0,until_aborted/* untilAborted */.Eu)(signal, work).catch((error) => {
        if (signal.aborted)
            return null;
        throw error;
    });
}
async function removeDead(engine, signal) {
    const networks = signal.aborted ? null : await untilSignal((0,orphans/* deadNetworks */.I3)(engine), signal);
    if (networks === null || networks.size === 0)
        return;
    const containers = await untilSignal((0,orphans/* deadContainers */.fE)(engine), signal);
    if (containers === null)
        return;
    const dead = new Set(containers.values());
    const asked = { timeoutMs: 30_000, signal };
    for (const [name, id] of networks) {
        const there = await (0,network_containers/* containersOn */.y)(engine, name, asked);
        if (there === null)
            return;
        const gone = there.filter((each) => dead.has(each));
        for (const each of gone)
            await engine.calls.remove(each, { keepsVolumes: true });
        if (gone.length === there.length)
            await (0,engine_client/* call */.T1)(engine.client, ['network', 'rm', id], asked);
    }
}
async function hostRoutes() {
    const [route, fibTrie] = await Promise.all([
        (0,external_node_fs_promises_.readFile)('/proc/net/route', 'utf8'),
        (0,external_node_fs_promises_.readFile)('/proc/net/fib_trie', 'utf8'),
    ]);
    return routesTowards(route, fibTrie);
}
function control_network_notMade(said) {
    return new errors/* AttestationError */.L7('control-network', `The negative controls' network was not made: ${(0,errors/* printable */.g$)(said, 200)}.`);
}
function routeChanged() {
    return new errors/* AttestationError */.L7('host-route-changed', "This machine's own routes or addresses towards 1.1.1.1 changed while the negative controls' network was there; it was removed.");
}

;// CONCATENATED MODULE: ./build/src/container/weakened/control-peer.js





const READY_MS = 20_000;
const SEEN_MS = 2_000;
const EVERY_MS = 5;
async function startControlPeer(engine, options) {
    const { folder, script, interpreter, readSeen } = options;
    if (!interpreter.startsWith('/'))
        throw new errors/* AttestationError */.L7('control-peer', "The peer of the negative controls' network has no Python: the reference image's ENTRYPOINT does not begin with a program's whole path.");
    const wait = (0,external_node_path_.join)(folder.input, 'wait');
    const file = (0,external_node_path_.join)(folder.input, 'peer.py');
    await (0,external_node_fs_promises_.writeFile)(file, script);
    await (0,external_node_fs_promises_.chmod)(file, 0o644);
    await (0,external_node_fs_promises_.writeFile)(wait, '');
    let over = false;
    const run = runAuxiliary(engine, {
        flags: [
            ...options.flags,
            { flag: '--sysctl', value: 'net.ipv4.ip_unprivileged_port_start=0' },
            { flag: '--entrypoint', value: interpreter },
        ],
        imageId: options.imageId,
        command: ['-I', '/in/peer.py'],
        folder,
        timeoutMs: options.timeoutMs,
        signal: options.signal,
    }).finally(() => {
        over = true;
    });
    run.catch(() => undefined);
    const end = async () => {
        await (0,external_node_fs_promises_.rm)(wait, { force: true });
        await run.catch(() => undefined);
    };
    const lines = async () => ((await readSeen()) ?? '').split('\n').slice(0, -1);
    const within = async (limitMs, line) => {
        for (const until = performance.now() + limitMs; performance.now() < until; await (0,promises_.setTimeout)(EVERY_MS)) {
            if ((await lines()).includes(line))
                return true;
            if (over)
                return false;
        }
        return false;
    };
    if (await within(Math.max(READY_MS, options.timeoutMs / 3), 'listening'))
        return { saw: (address) => within(SEEN_MS, address), end };
    await (0,external_node_fs_promises_.rm)(wait, { force: true });
    const ended = await run;
    throw new errors/* AttestationError */.L7('control-peer', `The peer of the negative controls' network did not listen (${ended.ended}, exit code ${ended.exitCode}${ended.engineSaid === '' ? '' : `: ${ended.engineSaid}`}).`);
}

;// CONCATENATED MODULE: ./build/src/attest/auxiliary/peered-network.js














const LISTENING = 'listening';
async function startNetwork(shared, signal) {
    const { engine, peerImage, profile, runId, temporaryFolder, projectFolder, timeoutMs, clean, labels } = shared;
    if (peerImage === null)
        throw noPeerImage();
    const text = (0,write_profile/* writeProfile */.Z)((0,allow_calls/* allowCalls */.n)(profile.normalised, LISTENING));
    const folder = await (0,run_folder/* makeRunFolder */.GU)(temporaryFolder, (0,run_id/* newRunId */.F)(), text, runId);
    let network = null;
    const removeAll = async () => {
        try {
            await network?.remove();
        }
        finally {
            await (0,run_folder/* removeRunFolder */.UG)(folder, clean);
        }
    };
    try {
        network = await makeControlNetwork(engine, { name: `${engine_labels/* NAME_PREFIX */.ve}${(0,run_id/* newRunId */.F)()}`, labels, signal });
        const flags = planned(folder, { engine, extra: shared.extra, labels, image: peerImage });
        const onNetwork = (0,controls_weakening/* weakenFlags */.pQ)(flags, [{ kind: 'network', address: CONTROL_NETWORK.peer }], {
            ...folder,
            engine: engine.name,
            network: network.name,
        });
        const peer = await startControlPeer(network.engine, {
            flags: onNetwork,
            imageId: peerImage.id,
            interpreter: peerImage.entrypoint[0] ?? '',
            script: await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(projectFolder, 'inspector/peer.py'), 'utf8'),
            folder,
            timeoutMs: timeoutMs + 60_000,
            signal,
            readSeen: () => (0,collect/* collectText */.Ov)(folder.output, 'peer', 4096),
        });
        const end = async () => {
            await peer.end();
            await removeAll();
        };
        return { network, peer, end };
    }
    catch (error) {
        await removeAll();
        throw error;
    }
}
function noPeerImage() {
    return new errors/* AttestationError */.L7('reference-image', 'The other end of its connection runs in the reference image, and this run does not have it.');
}

;// CONCATENATED MODULE: ./build/src/attest/auxiliary/controls.js







const NO_CONTROLS = { tasks: [], results: () => [] };
async function planControls(options) {
    const runs = plannedRuns(options);
    const labels = { [engine_labels/* RUN_LABEL */.jQ]: options.runId, [engine_labels/* OWNER_LABEL */.pk]: await (0,owner/* ownerHere */.Wr)() };
    const shared = { ...options, labels };
    const results = new Map();
    const make = async (run, network, signal) => {
        results.set(run, await orWhyNot(run, signal, () => runControl(run.weakened, shared, network, signal)));
    };
    const networked = runs.filter(({ weakened }) => needs(weakened, 'network'));
    const alone = runs.filter(({ weakened }) => !needs(weakened, 'network'));
    const onNetwork = async (signal) => {
        const network = await startNetwork(shared, signal).catch(async (error) => {
            for (const run of networked)
                results.set(run, await orWhyNot(run, signal, () => Promise.reject(error)));
        });
        if (network === undefined)
            return;
        const ended = await Promise.allSettled(networked.map((run) => make(run, network, signal)));
        await network.end();
        for (const each of ended)
            if (each.status === 'rejected')
                throw each.reason;
    };
    return {
        tasks: [
            ...alone.map((run) => (signal) => make(run, null, signal)),
            ...(networked.length > 0 ? [onNetwork] : []),
        ],
        results: () => runs.flatMap((run) => results.get(run) ?? []),
    };
}
function plannedRuns({ mode, engine }) {
    return (0,together/* weakenedRunsFor */.on)(mode, engine.facts).flatMap((controls) => {
        const weakened = (0,together/* together */.bs)(controls, engine.name);
        return weakened === null ? [] : [{ ids: controls.map(({ id }) => id), weakened }];
    });
}
async function orWhyNot({ ids }, signal, run) {
    try {
        return { ids, ...(await run()) };
    }
    catch (error) {
        if (signal.aborted || !(error instanceof errors/* AttestationError */.L7) || error.code === 'cancelled')
            throw error;
        return { ids, state: 'did-not-run', why: error.message };
    }
}

// EXTERNAL MODULE: ./build/src/foundation/run-flag.js
var run_flag = __webpack_require__(32485);
// EXTERNAL MODULE: ./build/src/probes/kernel/facts.js
var facts = __webpack_require__(49460);
// EXTERNAL MODULE: ./build/src/probes/posture/parts.js + 1 modules
var posture_parts = __webpack_require__(24443);
// EXTERNAL MODULE: ./build/src/probes/posture/pressure-control.js
var pressure_control = __webpack_require__(79927);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var sweep = __webpack_require__(98718);
// EXTERNAL MODULE: ./build/src/probes/posture/weak-runs.js
var weak_runs = __webpack_require__(8747);
// EXTERNAL MODULE: ./build/src/foundation/safe-file.js
var safe_file = __webpack_require__(19809);
// EXTERNAL MODULE: ./build/src/foundation/utf8.js
var utf8 = __webpack_require__(596);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var foundation_json = __webpack_require__(98461);
;// CONCATENATED MODULE: ./build/src/probes/posture/outcome.js

const POSTURE_LIMITS = {
    bytes: 1024 * 1024,
    lines: 1024,
    outcomes: 32,
    texts: 4096,
    text: 65_536,
    id: 60,
};
const GREATEST_ERRNO = 4095;
function parseAnswers(text) {
    const lines = text.split('\n');
    if (lines.pop() !== '')
        throw new Error('its last line is not complete');
    if (lines.length > POSTURE_LIMITS.lines)
        throw new Error(`it has more than ${POSTURE_LIMITS.lines} lines`);
    const answers = lines.map(parseAnswer);
    if (new Set(answers.map(({ id }) => id)).size < answers.length)
        throw new Error('it answers a check twice');
    return answers;
}
function parseAnswer(line) {
    const json = (0,foundation_json/* parseJson */.qF)(line, { characters: POSTURE_LIMITS.bytes, depth: 5 });
    const { id, outcomes } = members(json, ['id', 'outcomes']);
    if (typeof id !== 'string' || id === '' || id.length > POSTURE_LIMITS.id)
        throw new Error('an id is not a short string');
    if (!isList(outcomes) || outcomes.length > POSTURE_LIMITS.outcomes)
        throw new Error('outcomes is not a short list');
    return { id, outcomes: outcomes.map(parseOutcome) };
}
function parseOutcome(json) {
    if (typeof json === 'object' && json !== null && 'errno' in json) {
        const { errno } = members(json, ['errno']);
        if (typeof errno === 'number' && Number.isInteger(errno) && errno > 0 && errno <= GREATEST_ERRNO)
            return { errno };
        throw new Error('an errno is not valid');
    }
    const { value } = members(json, ['value']);
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return { value };
    if (typeof value === 'string')
        return { value: outcome_short(value) };
    if (isList(value) && value.length <= POSTURE_LIMITS.texts)
        return { value: value.map(outcome_short) };
    throw new Error('a value is not an integer, a string or a list of strings');
}
function outcome_short(json) {
    if (typeof json === 'string' && json.length <= POSTURE_LIMITS.text)
        return json;
    throw new Error('a value contains something other than short strings');
}
function members(json, names) {
    if (typeof json === 'object' && json !== null && !isList(json)) {
        const found = Object.keys(json);
        if (found.length === names.length && names.every((name) => Object.hasOwn(json, name))) {
            return json;
        }
    }
    throw new Error(`the members of an object are not exactly ${names.join(', ')}`);
}
function isList(json) {
    return Array.isArray(json);
}

// EXTERNAL MODULE: ./build/src/probes/posture/pressure-limits.js
var pressure_limits = __webpack_require__(11968);
// EXTERNAL MODULE: ./build/src/seccomp/marked.js
var marked = __webpack_require__(96402);
;// CONCATENATED MODULE: ./build/src/attest/auxiliary/posture-part.js















async function runPart(container, shared, signal) {
    const { part, name, image, interpreter } = container;
    const { profile, circumstances, program, temporaryFolder, runId, engine, timeoutMs, clean, note } = shared;
    const text = part === 'sweep' ? (0,write_profile/* writeProfile */.Z)((0,marked/* markProfile */.X)(profile.normalised)) : profile.text;
    const checks = (0,posture_parts/* stageOf */.gV)(part, name, circumstances, profile.normalised);
    const folder = await (0,run_folder/* makeRunFolder */.GU)(temporaryFolder, (0,run_id/* newRunId */.F)(), text, runId);
    try {
        await stage(folder, 'posture.py', program);
        await stage(folder, 'posture.json', checks);
        await shared.prepare?.(folder);
        const { entrypoint, command } = (0,posture_parts/* postureCommand */.WK)(interpreter);
        const flags = [
            ...flagsOf(part, folder, { ...shared, image }),
            { flag: '--entrypoint', value: entrypoint },
        ];
        let oomKilled = null;
        const run = await runAuxiliary(engine, {
            flags,
            imageId: image.id,
            command,
            folder,
            timeoutMs,
            signal,
            afterEnd: async (id) => {
                if (part === 'pressure')
                    oomKilled = await wasOomKilled(engine, id);
            },
        });
        const left = await readAnswers(folder, (why) => note(`The posture’s ${part} left ${why}.`));
        const args = ['create', ...(0,run_arguments/* toArguments */.YL)(flags, image.id, command)];
        return {
            answers: left.answers,
            record: { ...recordOf(part, run, args, checks), ...left.digest, oom_killed: oomKilled },
        };
    }
    finally {
        if (!(await (0,run_folder/* removeRunFolder */.UG)(folder, clean)))
            note(`The posture’s folder ${folder.root} could not be removed.`);
    }
}
function flagsOf(part, folder, shared) {
    if (part !== 'pressure')
        return planned(folder, shared);
    const flags = planned(folder, { ...shared, extra: (0,pressure_limits/* underPressure */.O)(shared.extra) });
    return flags.filter(({ flag }) => flag !== '--rm');
}
async function stage(folder, name, content) {
    const path = (0,external_node_path_.join)(folder.input, name);
    await (0,external_node_fs_promises_.writeFile)(path, content, { flag: 'wx' });
    await (0,external_node_fs_promises_.chmod)(path, 0o644);
}
function recordOf(part, run, args, checks) {
    return {
        part,
        arguments: [...args],
        checks_sha256: (0,foundation_digest/* sha256Of */.Bj)(checks),
        seccomp_sha256: run.seccomp === null ? null : (0,foundation_digest/* sha256Of */.Bj)((0,write_profile/* writeProfile */.Z)(run.seccomp)),
        exit_code: run.exitCode,
        ended: run.ended,
    };
}
async function readAnswers(folder, say) {
    const file = await (0,safe_file/* readRegularFile */.XF)((0,external_node_path_.join)(folder.output, 'posture.jsonl'), POSTURE_LIMITS.bytes);
    if (file.kind !== 'bytes')
        return { answers: [], digest: { observations_sha256: null } };
    const digest = { observations_sha256: (0,foundation_digest/* sha256Of */.Bj)(file.bytes) };
    try {
        const text = (0,utf8/* decodeUtf8 */._)(file.bytes);
        if (text === null)
            throw new Error('not UTF-8 text');
        return { answers: parseAnswers(text), digest };
    }
    catch (error) {
        say(`unreadable lines: ${error instanceof Error ? error.message : 'unknown'}`);
        return { answers: [], digest };
    }
}
async function wasOomKilled(engine, id) {
    try {
        const state = (await engine.calls.inspectContainer(id)).at('State', 'OOMKilled');
        return state.exists ? state.boolean() : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/attest/auxiliary/posture.js














const NO_POSTURE = { tasks: [], results: () => [] };
async function planPosture(options) {
    const shared = {
        ...options,
        labels: { [engine_labels/* RUN_LABEL */.jQ]: options.runId, [engine_labels/* OWNER_LABEL */.pk]: await (0,owner/* ownerHere */.Wr)() },
        program: await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(options.projectFolder, 'inspector/posture.py')),
        circumstances: {
            engine: options.engine.facts,
            system: options.engine.system,
            profile: options.profile.name,
            namespaces: await hostNamespaces(),
            lsmLabel: '',
            arguments: (0,run_flag/* flagWords */.G)(options.extra),
        },
    };
    const planned = Object.entries(options.images);
    const images = planned.map(([name, image]) => planImage(name, image, shared));
    return {
        tasks: images.flatMap(({ tasks }) => tasks),
        results: () => images.map(({ result }) => result()),
    };
}
function planImage(name, image, shared) {
    const { program, circumstances } = shared;
    const common = {
        image: name,
        image_id: image.id,
        program_sha256: (0,foundation_digest/* sha256Of */.Bj)(program),
        namespaces: circumstances.namespaces,
    };
    const interpreter = (0,posture_parts/* interpreterOf */.OS)(image.entrypoint);
    if (interpreter === null) {
        const why = `The image starts ${(0,errors/* printable */.g$)(image.entrypoint[0] ?? 'nothing', 100)}, which is not a Python interpreter.`;
        return {
            tasks: [],
            result: () => ({ ...common, state: 'not-runnable', why, runs: [], observed: [], sweep: null }),
        };
    }
    const parts = posture_parts/* POSTURE_PARTS */.OZ[name].filter((part) => shared.only?.includes(part) ?? true);
    const results = new Map();
    const take = (part, as, around) => async (signal) => {
        try {
            results.set(as, await runPart({ part, name, image, interpreter }, around, signal));
        }
        catch (error) {
            if (signal.aborted || !(error instanceof errors/* AttestationError */.L7) || error.code === 'cancelled')
                throw error;
            shared.note(`The posture’s ${as} did not run in the ${name} image: ${error.message}`);
        }
    };
    const controlled = shared.pressureControl === true && parts.includes('pressure');
    return {
        tasks: [
            ...parts.map((part) => take(part, part, shared)),
            ...(controlled ? [take('pressure', pressure_control/* PRESSURE_CONTROL */.S, withoutLimits(shared))] : []),
        ],
        result: () => {
            const ran = parts.flatMap((part) => results.get(part) ?? []);
            const answersOf = (part) => results.get(part)?.answers ?? [];
            const control = results.get(pressure_control/* PRESSURE_CONTROL */.S);
            return {
                ...common,
                state: 'ran',
                why: '',
                runs: ran.map(({ record }) => record),
                observed: [...answersOf('checks'), ...answersOf('pressure')].map(inSchema),
                sweep: parts.includes('sweep')
                    ? (0,sweep/* sweptOf */.xF)(answersOf('sweep'), (0,sweep/* sweepOf */.mH)(shared.profile.normalised, shared.engine.system.architecture))
                    : null,
                ...(control === undefined
                    ? {}
                    : { without_limits: { run: control.record, observed: control.answers.map(inSchema) } }),
            };
        },
    };
}
function withoutLimits(shared) {
    return {
        ...shared,
        weaken: (flags, folder) => (0,controls_weakening/* weakenFlags */.pQ)(shared.weaken?.(flags, folder) ?? flags, weak_runs/* WEAK_RUNS */.o[pressure_control/* PRESSURE_CONTROL */.S].weakens, {
            ...folder,
            engine: shared.engine.name,
            network: null,
        }),
    };
}
async function hostNamespaces() {
    const links = facts/* NAMESPACES */.d.map(async (name) => [name, await (0,external_node_fs_promises_.readlink)(`/proc/self/ns/${name}`).catch(() => '')]);
    return Object.fromEntries(await Promise.all(links));
}
function inSchema({ id, outcomes }) {
    return {
        id,
        outcomes: outcomes.map((outcome) => {
            if ('errno' in outcome)
                return { errno: outcome.errno };
            const { value } = outcome;
            return { value: typeof value === 'object' ? [...value] : value };
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/attest/auxiliary/auxiliary.js



async function planAuxiliary(run, parts) {
    const { inputs, workspace, venue, runId, runContext } = run;
    if (!inputs.posture && inputs.controls === 'none')
        return { reference: null, tasks: [], results: () => ({ posture: [], controls: [] }) };
    const built = { inputs, workspace, venue: venue.name, runId, runContext };
    const reference = await (0,prepare/* referenceImage */.r)(run.engine, parts.image, built);
    const posture = await postureOf(run, parts.image, reference);
    const controls = await controlsOf(run, parts, reference);
    return {
        reference,
        tasks: [...posture.tasks, ...controls.tasks],
        results: () => ({ posture: posture.results(), controls: controls.results() }),
    };
}
async function postureOf(run, image, reference) {
    if (!run.inputs.posture || reference === null)
        return NO_POSTURE;
    const { inputs } = run;
    return planPosture({
        ...common(run),
        images: { reference: reference.built, ...(reference === image ? {} : { subject: image.built }) },
        pressureControl: inputs.controls === 'all',
    });
}
async function controlsOf(run, parts, reference) {
    const { inputs, folder, helperKill } = run;
    if (inputs.controls === 'none')
        return NO_CONTROLS;
    const { image, staged, seal } = parts;
    return planControls({
        ...common(run),
        mode: inputs.controls,
        image: image.built,
        peerImage: reference?.built ?? null,
        inventoryOf: image.inventoryOf,
        seal,
        staged,
        input: folder.input,
        helperKill,
    });
}
function common({ engine, runId, profile, extra, inputs, runContext, clean }) {
    const { progress, ...around } = runContext;
    return {
        ...around,
        engine,
        runId,
        profile,
        extra,
        clean,
        timeoutMs: inputs.timeoutSeconds * 1000,
        note: progress.note.bind(progress),
    };
}

// EXTERNAL MODULE: ./build/src/probes/restrictions/limit-amounts.js
var limit_amounts = __webpack_require__(80402);
// EXTERNAL MODULE: ./build/src/probes/restrictions/limit-flags.js
var limit_flags = __webpack_require__(25052);
;// CONCATENATED MODULE: ./build/src/container/asked-limits.js




function withLimits(limits, extra) {
    const flags = (0,limit_flags/* limitFlags */.vG)(limits);
    const twice = extra.find((flag) => flags.some((own) => (0,run_flag/* flagBegins */.d)(flag, wordsOf(own))));
    if (twice !== undefined)
        throw refused(`${wordsOf(twice)} is a limit that extra-run-args names as well`, 'Give it once.');
    const all = [...flags, ...extra];
    const { tmp, memory } = (0,limit_flags/* limitsIn */.UQ)(all);
    if (2 * tmp > memory) {
        const half = (0,limit_amounts/* amountInWords */.NL)('tmp', Math.floor(memory / 2));
        const asked = `tmp=${(0,limit_amounts/* amountInWords */.NL)('tmp', tmp)}`;
        throw refused(`${asked} is more than half of the memory`, `Use at most tmp=${half}, or more memory.`);
    }
    return all;
}
function wordsOf({ flag, value = '' }) {
    return flag === '--ulimit' ? `${flag} ${value.slice(0, value.indexOf('=') + 1)}` : flag;
}
function refused(what, advice) {
    return new errors/* AttestationError */.L7('invalid-setting', `The limits cannot be used: ${what}.`, { advice });
}

// EXTERNAL MODULE: ./build/src/probes/oci-runtimes.js
var oci_runtimes = __webpack_require__(93064);
// EXTERNAL MODULE: ./build/src/probes/restrictions/run-limits.js
var run_limits = __webpack_require__(14001);
// EXTERNAL MODULE: ./build/src/probes/restrictions/security-options.js
var security_options = __webpack_require__(84060);
;// CONCATENATED MODULE: ./build/src/container/extra-arguments.js







const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/;
const LABEL = /^[A-Za-z0-9][A-Za-z0-9_.\-/]{0,127}=[^\p{Cc}\p{Cf}\p{Cs}]{0,256}$/u;
const ALLOWED = [
    { flag: '--label', accepts: labelProblem },
    { flag: '--hostname', accepts: (value) => (NAME.test(value) ? null : 'is not a host name') },
    { flag: '--cpus', accepts: (value) => atMost((0,limit_amounts/* decimal */._)(value), run_limits/* RUN_LIMITS */.Bz.cpus) },
    { flag: '--memory', accepts: (value) => atMost((0,limit_amounts/* bytes */.ee)(value), run_limits/* RUN_LIMITS */.Bz.memory) },
    { flag: '--pids-limit', accepts: (value) => atMost((0,limit_amounts/* whole */.WQ)(value), run_limits/* RUN_LIMITS */.Bz.pids) },
    {
        flag: '--ulimit',
        prefix: 'nofile=',
        accepts: (value) => atMost((0,limit_flags/* limitPair */.yW)(value), run_limits/* RUN_LIMITS */.Bz['open-files']),
    },
    {
        flag: '--ulimit',
        prefix: 'fsize=',
        accepts: (value) => atMost((0,limit_flags/* limitPair */.yW)(value), run_limits/* RUN_LIMITS */.Bz['file-size']),
    },
    { flag: '--ulimit', prefix: 'nproc=', accepts: (value) => atMost((0,limit_flags/* limitPair */.yW)(value), run_limits/* RUN_LIMITS */.Bz.pids) },
    { flag: '--security-opt', prefix: 'apparmor=', accepts: security_options/* apparmorProblem */.Wn },
    { flag: '--security-opt', prefix: 'label=type:', accepts: security_options/* selinuxTypeProblem */.uW },
];
const NOT_GIVEN = {
    '--runtime': `names an OCI runtime, which the run chooses itself: only runc and crun load the seccomp profile as it is; gVisor ${oci_runtimes/* GVISOR_PROBLEM */.dk}`,
};
function parseExtraArguments(args) {
    const seen = new Set();
    return args.flatMap((argument) => {
        const flag = parseOne(argument, seen);
        return flag.flag === '--memory' ? [flag, { flag: '--memory-swap', value: flag.value ?? '' }] : [flag];
    });
}
function parseOne(argument, seen) {
    const equals = argument.indexOf('=');
    if (!argument.startsWith('--') || equals < 0)
        throw extra_arguments_refused(argument, 'is not in --flag=value form');
    const flag = argument.slice(0, equals);
    const value = argument.slice(equals + 1);
    const rule = ALLOWED.find((each) => each.flag === flag && value.startsWith(each.prefix ?? ''));
    if (!rule)
        throw extra_arguments_refused(argument, NOT_GIVEN[flag] ?? 'is not a flag that a sandbox may have');
    if (seen.has(extra_arguments_wordsOf(rule)))
        throw extra_arguments_refused(argument, 'is given twice');
    seen.add(extra_arguments_wordsOf(rule));
    const problem = rule.accepts(value.slice((rule.prefix ?? '').length));
    if (problem !== null)
        throw extra_arguments_refused(argument, problem);
    return { flag, value };
}
function extra_arguments_wordsOf({ flag, prefix }) {
    return prefix === undefined ? flag : `${flag} ${prefix}`;
}
function labelProblem(value) {
    if (value.toLowerCase().startsWith(engine_labels/* LABEL_PREFIX */.Ag))
        return 'uses a label of this program';
    return LABEL.test(value) ? null : 'is not a label in key=value form';
}
function atMost(value, limit) {
    if (value === null || value <= 0)
        return 'is not a positive amount';
    return value <= limit ? null : `is looser than this program's own limit (${limit})`;
}
function extra_arguments_refused(argument, why) {
    return new errors/* AttestationError */.L7('extra-run-argument', `The extra run argument ${(0,errors/* printable */.g$)(argument, 120)} ${why}.`);
}

// EXTERNAL MODULE: ./build/src/foundation/hidden-logins.js
var hidden_logins = __webpack_require__(30850);
// EXTERNAL MODULE: ./build/src/foundation/workspace-path.js + 1 modules
var workspace_path = __webpack_require__(721);
// EXTERNAL MODULE: ./build/src/image/context/published-text.js
var published_text = __webpack_require__(58821);
// EXTERNAL MODULE: ./build/src/image/context/secret-names.js
var secret_names = __webpack_require__(14726);
// EXTERNAL MODULE: ./build/src/seccomp/evaluate.js
var evaluate = __webpack_require__(25709);
// EXTERNAL MODULE: ./build/src/seccomp/guarantees.js
var guarantees = __webpack_require__(87097);
;// CONCATENATED MODULE: ./build/src/seccomp/lint-rules.js
const DENIED_GROUPS = [
    {
        code: 'sockets-allowed',
        calls: ['socket', 'socketpair'],
        message: 'makes sockets, some of which need no network (AF_UNIX, AF_NETLINK, AF_VSOCK, AF_ALG)',
    },
    {
        code: 'io-uring-allowed',
        calls: ['io_uring_setup', 'io_uring_enter', 'io_uring_register'],
        message: 'opens files and connects sockets that filters do not see',
    },
    {
        code: 'ptrace-allowed',
        calls: ['ptrace', 'process_vm_readv', 'process_vm_writev', 'pidfd_getfd', 'kcmp', 'perf_event_open'],
        message: "reads or changes other processes' memory, descriptors or state",
    },
    {
        code: 'namespaces-allowed',
        calls: ['unshare', 'setns'],
        message: 'enters new namespaces; in a user namespace of its own a payload has every capability',
    },
    {
        code: 'mounts-allowed',
        calls: [
            'mount',
            'umount2',
            'pivot_root',
            'chroot',
            'open_tree',
            'move_mount',
            'fsopen',
            'fsconfig',
            'fsmount',
            'fspick',
            'mount_setattr',
        ],
        message: 'changes what is mounted where',
    },
    { code: 'bpf-allowed', calls: ['bpf'], message: 'loads programs into the kernel' },
    {
        code: 'keys-allowed',
        calls: ['add_key', 'request_key', 'keyctl'],
        message: "reaches the kernel's keyrings, which are not namespaced",
    },
    {
        code: 'userfaultfd-allowed',
        calls: ['userfaultfd'],
        message: 'stops the kernel in the middle of a copy, which helps exploits',
    },
    {
        code: 'memfd-allowed',
        calls: ['memfd_create'],
        message: 'makes an executable file outside every mount, so that read-only and noexec do not apply to it',
    },
    {
        code: 'file-handles-allowed',
        calls: ['open_by_handle_at'],
        message: 'opens files by number, outside every mount',
    },
    {
        code: 'modules-allowed',
        calls: ['init_module', 'finit_module', 'delete_module', 'kexec_load', 'kexec_file_load'],
        message: 'loads kernel modules or kernels',
    },
    {
        code: 'allocation-allowed',
        calls: ['fallocate'],
        message: "reserves the host's disk space without writing, faster than the watcher sees it",
    },
    { code: 'personality-allowed', calls: ['personality'], message: 'turns off address randomisation' },
];
const START_CALLS = [
    'brk',
    'close',
    'epoll_ctl',
    'epoll_pwait',
    'exit_group',
    'fcntl',
    'futex',
    'getpid',
    'gettid',
    'madvise',
    'mmap',
    'mprotect',
    'munmap',
    'nanosleep',
    'newfstatat',
    'openat',
    'read',
    'rt_sigaction',
    'rt_sigprocmask',
    'rt_sigreturn',
    'sched_yield',
    'sigaltstack',
    'tgkill',
    'write',
];

// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js
var syscalls = __webpack_require__(86608);
;// CONCATENATED MODULE: ./build/src/seccomp/lint.js





const EPERM = 1;
const ENOSYS = 38;
const CLONE_THREAD = 0x10000n;
const CLONE_NEWUSER = 0x10000000n;
const THREAD_FLAGS = 0x3d0f00n;
const PERMISSIVE = ['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG', 'SCMP_ACT_TRACE'];
const CHECKS = [
    execve,
    startCalls,
    threads,
    architectures,
    socketcall,
    processes,
    userNamespaces,
    deniedGroups,
    unknownNames,
    undecided,
    withoutEffect,
    defaults,
    newestCalls,
];
function lintProfile(profile, architecture) {
    const findings = CHECKS.flatMap((check) => check(profile, architecture));
    return [...findings.filter(isFatal), ...findings.filter((finding) => !isFatal(finding))];
}
function isFatal(finding) {
    return finding.severity === 'fatal';
}
function execve(profile, architecture) {
    if ((0,evaluate/* possibleAnswers */.hW)(profile, architecture, 'execve').some(lets))
        return [];
    return [
        {
            code: 'denies-execve',
            severity: 'fatal',
            message: 'The profile denies execve, and the runtime loads it before it execs the entrypoint.',
            remedy: 'Allow execve. Deny new processes instead (fork, vfork, clone without CLONE_THREAD).',
        },
    ];
}
function startCalls(profile, architecture) {
    const denied = START_CALLS.filter((call) => (0,syscalls/* numberOf */.rl)(architecture, call) !== null && !(0,evaluate/* possibleAnswers */.hW)(profile, architecture, call).some(lets));
    return warn(denied, 'starts-unreliably', (calls) => [
        `The profile denies ${calls}, which the runtime or the entrypoint needs to start.`,
        'Allow them. Then measure with scripts/check/seccomp-starts.sh, since some are needed only occasionally.',
    ]);
}
function threads(profile, architecture) {
    if (lets((0,evaluate/* evaluate */._3)(profile, { architecture, call: 'clone', args: [THREAD_FLAGS] })))
        return [];
    return [
        warning('threads-denied', 'The profile denies clone with CLONE_THREAD, so neither runc nor the payload can make a thread.', 'Allow clone if CLONE_THREAD (0x10000) is set and no namespace flag (0x7e020000) is set.'),
    ];
}
function architectures(profile, architecture) {
    return warn((0,evaluate/* foreignArchitectures */.bN)(profile, architecture), 'foreign-architecture', (names) => [
        `The profile accepts calls of ${names}, which have numbers and arguments of their own.`,
        'List SCMP_ARCH_X86_64 and SCMP_ARCH_AARCH64 only: calls of any other architecture then end the caller.',
    ]);
}
function socketcall(profile) {
    if (!profile.architectures.includes('SCMP_ARCH_X86'))
        return [];
    const rules = profile.rules.filter((rule) => rule.name === 'socketcall');
    const denied = rules.some((rule) => rule.args.length === 0 && !PERMISSIVE.includes(rule.action));
    const conditional = profile.rules.some((rule) => rule.name === 'socket' && rule.args.length > 0);
    if (denied || (!PERMISSIVE.includes(profile.default_action) && rules.length === 0 && !conditional))
        return [];
    return [
        warning('socketcall-allowed', 'The profile accepts i386, where socketcall makes sockets of families that filters do not see.', 'Leave SCMP_ARCH_X86 out, or deny socketcall.'),
    ];
}
function processes(profile, architecture) {
    const process = { index: 0, mask: CLONE_THREAD, value: 0n };
    const open = ['fork', 'vfork', 'clone3'].filter((call) => isAllowed(profile, architecture, call));
    if (!(0,guarantees/* isRefused */.H0)(profile, architecture, 'clone', [process]))
        open.push('clone without CLONE_THREAD');
    return warn(open, 'processes-allowed', (calls) => [
        `The profile allows ${calls}, which makes processes.`,
        'Answer EPERM to fork, vfork and clone without CLONE_THREAD (0x10000), and ENOSYS (38) to clone3.',
    ]);
}
function userNamespaces(profile, architecture) {
    const flags = { index: 0, mask: CLONE_NEWUSER | CLONE_THREAD, value: CLONE_NEWUSER };
    const unshared = { index: 0, mask: CLONE_NEWUSER, value: CLONE_NEWUSER };
    const open = [];
    if (!(0,guarantees/* isRefused */.H0)(profile, architecture, 'clone', [flags]))
        open.push('clone');
    if (!(0,guarantees/* isRefused */.H0)(profile, architecture, 'unshare', [unshared]))
        open.push('unshare');
    if (isAllowed(profile, architecture, 'clone3'))
        open.push('clone3');
    return warn(open, 'user-namespaces-allowed', (calls) => [
        `The profile allows ${calls} to make a user namespace, in which the payload has every capability.`,
        'Deny unshare; allow clone only without any bit of 0x7e020000; answer ENOSYS (38) to clone3.',
    ]);
}
function deniedGroups(profile, architecture) {
    return DENIED_GROUPS.flatMap((group) => {
        const open = group.calls.filter((call) => isAllowed(profile, architecture, call));
        return warn(open, group.code, (calls) => [
            `The profile allows ${calls}, which ${group.message}.`,
            `Deny ${calls} with SCMP_ACT_ERRNO and errnoRet 1.`,
        ]);
    });
}
function unknownNames(profile) {
    const unknown = [...new Set(profile.rules.map((rule) => rule.name))].filter((name) => !(0,syscalls/* isKnownName */.XU)(name));
    const consequence = PERMISSIVE.includes(profile.default_action) ? 'allowed' : 'denied';
    return warn(unknown, 'unknown-name', (names) => [
        `libseccomp does not know ${names}: runtimes silently ignore such names, and the call stays ${consequence}.`,
        'Correct the spelling. Only a profile that denies by default can deny a call too new for libseccomp.',
    ]);
}
function undecided(profile) {
    const names = [...new Set(profile.rules.map((rule) => rule.name))];
    const open = names.filter((name) => (0,evaluate/* isUndecided */.Ae)(profile, name));
    return warn(open, 'undecided-call', (calls) => [
        `Several rules answer ${calls}, and the result depends on libseccomp and on their order.`,
        'Write one rule for each case, and compare with SCMP_CMP_EQ or SCMP_CMP_MASKED_EQ.',
    ]);
}
function withoutEffect(profile) {
    const isDefault = (rule) => rule.action === profile.default_action && rule.errno === profile.default_errno;
    const names = profile.rules
        .filter((rule) => isDefault(rule))
        .map((rule) => rule.name)
        .filter((name) => profile.rules.some((rule) => rule.name === name && !isDefault(rule)));
    return warn([...new Set(names)], 'rule-without-effect', (calls) => [
        `A rule for ${calls} gives the default's answer: runtimes drop it, and the call's other rules apply in full.`,
        'Put the exception into the conditions of the other rules.',
    ]);
}
function defaults(profile) {
    const action = profile.default_action;
    const errnos = [EPERM, ENOSYS];
    if (PERMISSIVE.includes(action))
        return [];
    if (action === 'SCMP_ACT_ERRNO' && errnos.includes(profile.default_errno))
        return [];
    const what = action === 'SCMP_ACT_ERRNO' ? `errno ${profile.default_errno}` : action;
    return [
        warning('default-is-not-eperm', `The profile answers ${what} to calls that it does not name, but the probes expect EPERM.`, 'Set defaultAction to SCMP_ACT_ERRNO, and defaultErrnoRet to 1, or to 38 with EPERM rules for the calls of the probes.'),
    ];
}
function newestCalls(profile, architecture) {
    const between = (0,syscalls/* callsOf */.p9)(architecture)
        .filter(([, number]) => (0,evaluate/* runcAnswersEnosys */.fW)(profile, architecture, number))
        .map(([name]) => name);
    return warn(between, 'newest-calls-unnamed', (calls) => [
        `The profile does not name a call as new as ${calls}: runc answers ENOSYS to them, crun the profile's default.`,
        'Name the newest calls in a rule of their own with SCMP_ACT_ERRNO and errnoRet 1, as seccomp/ does.',
    ]);
}
function isAllowed(profile, architecture, call) {
    return (0,syscalls/* numberOf */.rl)(architecture, call) !== null && !(0,guarantees/* isRefused */.H0)(profile, architecture, call);
}
function lets(answer) {
    return answer.kind === 'allow' || (answer.kind === 'other' && answer.action === 'SCMP_ACT_LOG');
}
function warn(names, code, texts) {
    if (names.length === 0)
        return [];
    return [warning(code, ...texts((0,errors/* printable */.g$)(names.join(', '), 200)))];
}
function warning(code, message, remedy) {
    return { code, severity: 'warning', message, remedy };
}

// EXTERNAL MODULE: ./build/src/seccomp/profile.js
var profile = __webpack_require__(24417);
;// CONCATENATED MODULE: ./build/src/container/load-profile.js











const WORKSPACE_PROFILE = 'seccomp-deny-by-default.json';
const OWN = ['targeted-deny', 'deny-by-default'];
const MAX_BYTES = 256 * 1024;
async function loadProfile(request) {
    const { architecture, asked } = request;
    if (asked !== null && (0,secret_names/* isSecretName */.eh)(asked))
        throw new errors/* AttestationError */.L7('profile-secret', SECRET);
    const { name, path, source } = await choose(request);
    const text = await readText(path);
    if ((0,published_text/* publishesSecret */.A)(text) || (0,hidden_logins/* hasLogin */.eA)(text))
        throw new errors/* AttestationError */.L7('profile-secret', SECRET);
    const normalised = (0,profile/* parseProfile */.jZ)(text, architecture);
    const findings = lintProfile(normalised, architecture);
    const fatal = findings.find(({ severity }) => severity === 'fatal');
    if (fatal)
        throw new errors/* AttestationError */.L7('profile-cannot-start', fatal.message, { advice: fatal.remedy });
    return { name, source, text, sha256: (0,foundation_digest/* sha256Of */.Bj)(text), normalised, findings };
}
const SECRET = 'The seccomp profile, or its name, holds what looks like a private key, a token or a login, and the evidence would publish it.';
async function choose({ asked, workingFolder, ownFolder, projectFolder }) {
    const own = OWN.find((name) => name === asked);
    const ours = (name) => (0,external_node_path_.join)(projectFolder, 'seccomp', `${name}.json`);
    if (own)
        return { name: own, path: ours(own), source: `${own}, as asked for` };
    if (asked !== null)
        return {
            name: 'file',
            path: await profilePath(asked, workingFolder),
            source: `the file ${(0,errors/* printable */.g$)((0,external_node_path_.isAbsolute)(asked) ? (0,external_node_path_.basename)(asked) : asked, 200)}, as asked for`,
        };
    const path = (0,external_node_path_.join)(ownFolder, WORKSPACE_PROFILE);
    const found = await (0,external_node_fs_promises_.lstat)(path).catch(() => null);
    if (found?.isSymbolicLink())
        throw unreadable(path, 'is a link, which is not followed unless it is asked for');
    if (found)
        return {
            name: 'file',
            path,
            source: `the workspace's own ${WORKSPACE_PROFILE}, because no profile was named`,
        };
    const source = 'the default, because no profile was named; deny-by-default is stricter';
    return { name: 'targeted-deny', path: ours('targeted-deny'), source };
}
async function profilePath(given, workspace) {
    const path = { given, name: 'seccomp', workspace, purpose: 'read' };
    return (0,workspace_path/* resolveInWorkspace */.z1)(path).catch((cause) => {
        throw cause instanceof errors/* AttestationError */.L7
            ? cause
            : unreadable(given, 'does not exist or cannot be read', cause);
    });
}
async function readText(path) {
    const bytes = await bytesOf(path);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw unreadable(path, 'is not UTF-8 text', cause);
    }
}
async function bytesOf(path) {
    const read = await (0,safe_file/* readFileAt */._T)(path, MAX_BYTES);
    switch (read.kind) {
        case 'bytes':
            return read.bytes;
        case 'folder':
        case 'unsafe':
            throw unreadable(path, 'is not a regular file');
        case 'too-large':
            throw unreadable(path, `is larger than ${MAX_BYTES} bytes`);
        case 'missing':
        case 'link':
        case 'unreadable':
            throw unreadable(path, 'does not exist or cannot be read');
    }
}
function unreadable(path, why, cause) {
    return new errors/* AttestationError */.L7('profile-unreadable', `The seccomp profile ${(0,errors/* printable */.g$)((0,external_node_path_.basename)(path), 100)} ${why}.`, { cause });
}

// EXTERNAL MODULE: ./build/src/engine/system-facts.js
var system_facts = __webpack_require__(78285);
// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/evidence/write.js
var write = __webpack_require__(27600);
// EXTERNAL MODULE: ./build/src/image/build/choose-workspace.js
var choose_workspace = __webpack_require__(23603);
// EXTERNAL MODULE: ./build/src/signing/choose-signer.js
var choose_signer = __webpack_require__(21907);
// EXTERNAL MODULE: ./build/src/venue/machine.js
var venue_machine = __webpack_require__(87376);
// EXTERNAL MODULE: ./build/src/venue/venue.js
var venue_venue = __webpack_require__(77306);
// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var evidence_bundle = __webpack_require__(34731);
// EXTERNAL MODULE: ./build/src/evidence/deposit.js
var deposit = __webpack_require__(13701);
// EXTERNAL MODULE: ./build/src/evidence/file-names.js
var file_names = __webpack_require__(42100);
// EXTERNAL MODULE: ./build/src/foundation/real-path.js
var real_path = __webpack_require__(68971);
// EXTERNAL MODULE: ./build/src/foundation/separate-paths.js
var separate_paths = __webpack_require__(64803);
// EXTERNAL MODULE: ./build/src/image/context/copy-sources.js
var copy_sources = __webpack_require__(92113);
// EXTERNAL MODULE: ./build/src/image/context/tracked-files.js + 2 modules
var tracked_files = __webpack_require__(74695);
// EXTERNAL MODULE: ./build/src/image/dockerfile/read-dockerfile.js
var read_dockerfile = __webpack_require__(98927);
;// CONCATENATED MODULE: ./build/src/attest/deposit-paths.js













async function checkDepositPaths(inputs, world) {
    const { workingFolder: workspace } = world;
    const given = await (0,workspace_path/* resolveAbove */.Sk)({ given: inputs.deposit, name: 'deposit', workspace });
    const paths = await (0,deposit/* depositPaths */.NP)(given);
    const name = paths.name ?? (0,evidence_bundle/* bundleName */.u1)({ venue: world.venue, created_at: (0,evidence_bundle/* instant */.uR)(new Date()) });
    const bundle = (0,external_node_path_.join)(paths.folder, name);
    const files = [bundle, (0,file_names/* signatureName */.S1)(bundle)];
    await (0,separate_paths/* refuseSharedPaths */.Y)(filesRead(inputs, world), [
        { name: 'deposit', path: files[0] },
        { name: 'The signature of deposit', path: files[1] },
    ]);
    await refuseInside(files, foldersOf(inputs, world));
    for (const path of files)
        await refuseOfBuild(path, inputs, world);
    const old = await (0,deposit/* checkDeposit */.Rv)(paths.folder, name, inputs.force ? 'all' : 'nothing');
    return { ...paths, old };
}
function filesRead(inputs, world) {
    const { key, trustedRoot } = inputs.signing;
    const { dockerfile, folder } = world.workspace;
    const ofCaller = (0,separate_paths/* givenPaths */.k)({
        policy: inputs.policy,
        'signing-key': key?.includes('-----BEGIN ') ? null : key,
        'trusted-root': trustedRoot,
        'pull-credentials': inputs.pullCredentials,
        'engine-program': inputs.engineProgram,
        seccomp: inputs.seccomp,
        baseline: inputs.baseline,
    }).map(({ name, path }) => ({ name, path: (0,external_node_path_.resolve)(world.workingFolder, path) }));
    return [
        ...ofCaller,
        { name: 'the seccomp profile', path: (0,external_node_path_.join)((0,external_node_path_.dirname)(dockerfile), WORKSPACE_PROFILE) },
        { name: 'the seccomp profile', path: (0,external_node_path_.join)(world.workingFolder, WORKSPACE_PROFILE) },
        { name: 'the Dockerfile', path: dockerfile },
        ...['dockerignore', 'containerignore'].flatMap((form) => [
            { name: 'the ignore file', path: `${dockerfile}.${form}` },
            { name: 'the ignore file', path: (0,external_node_path_.join)(folder, `.${form}`) },
        ]),
    ];
}
function foldersOf(inputs, world) {
    const ofCaller = (0,separate_paths/* givenPaths */.k)({
        'the evidence folder': inputs.output,
        'the folder of keep-output': inputs.keepOutput,
        'the folder of input': inputs.input,
        'the folder of baseline': inputs.baseline,
    });
    const ofUser = (0,separate_paths/* givenPaths */.k)({
        'the folder of the signing key': world.stateFolder,
        'the cache folder': world.cacheFolder,
    });
    return [...ofCaller, ...ofUser].map(({ name, path }) => ({
        name,
        path: (0,external_node_path_.resolve)(world.workingFolder, path),
    }));
}
async function refuseInside(deposits, folders) {
    for (const { name, path } of folders) {
        const folder = await realOf(path);
        const inside = deposits.find((deposit) => `${deposit}/`.startsWith(`${folder}/`));
        if (inside !== undefined)
            throw deposit_paths_refused(`The deposit path ${(0,errors/* printable */.g$)(inside, 160)} is in ${name}.`, 'Name a path outside of it.');
    }
}
async function refuseOfBuild(path, { includeUntracked }, { workspace }) {
    const context = await realOf(workspace.folder);
    if (!path.startsWith(`${context}/`) || (await (0,external_node_fs_promises_.lstat)(path).catch(() => null)) === null)
        return;
    const file = (0,external_node_path_.relative)(context, path);
    const { sources } = await (0,read_dockerfile/* readDockerfile */.n)(workspace.dockerfile);
    if ((0,copy_sources/* wantedBy */.f)(sources)(file) !== 'whole')
        return;
    const tracked = includeUntracked ? null : await (0,tracked_files/* trackedFiles */.O)(context);
    if (tracked !== null && !tracked.has(file))
        return;
    throw deposit_paths_refused(`The deposit path ${(0,errors/* printable */.g$)(path, 160)} is a file of the build context that the Dockerfile copies into the image.`, 'Name another file.');
}
async function realOf(path) {
    const real = await (0,real_path/* realPath */.Ye)(path).catch(() => null);
    if (real !== null || path === '/')
        return real ?? path;
    const above = (0,external_node_path_.resolve)(path, '..');
    return (0,external_node_path_.join)(await realOf(above), (0,external_node_path_.relative)(above, path));
}
function deposit_paths_refused(message, advice) {
    return new errors/* AttestationError */.L7('invalid-setting', message, { advice });
}

// EXTERNAL MODULE: ./build/src/attest/keep-output.js
var keep_output = __webpack_require__(85110);
// EXTERNAL MODULE: ./build/src/foundation/given-file.js
var given_file = __webpack_require__(40369);
;// CONCATENATED MODULE: ./build/src/attest/run-policy.js


async function readRunPolicy(given, workspace) {
    const bytes = await (0,given_file/* readGivenBytes */.P1)({ given, what: 'policy', workspace }, expectations/* MAX_POLICY_BYTES */.mk);
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(7069), __webpack_require__.e(6725)]).then(__webpack_require__.bind(__webpack_require__, 87069));
    return parsePolicy(bytes);
}

;// CONCATENATED MODULE: ./build/src/attest/choose.js















async function choose_choose(inputs, runContext) {
    const { progress, projectFolder, workingFolder, environment } = runContext;
    const machine = await (0,venue_machine/* readMachine */.Uc)();
    const venue = (0,venue_venue/* decideVenue */.M)(machine, environment, inputs.venue);
    progress.stage('venue', venue.name === 'LOCAL' ? 'LOCAL: a rehearsal, not evidence' : venue.name);
    const output = { given: inputs.output, name: 'output', workspace: workingFolder };
    const evidence = await (0,workspace_path/* resolveAbove */.Sk)(output);
    const oldEvidence = await (0,write/* checkOutputFolder */.Qk)(evidence, inputs.force);
    const keptOutput = await (0,keep_output/* checkKeptFolder */.H)(inputs.keepOutput, evidence, workingFolder);
    const extra = withLimits(inputs.limits, parseExtraArguments(inputs.extraRunArguments));
    const workspace = await (0,choose_workspace/* chooseWorkspace */.F)(inputs, workingFolder, projectFolder);
    const profile = await loadProfile({
        asked: inputs.seccomp,
        workingFolder,
        ownFolder: workspace.isReference ? workingFolder : (0,external_node_path_.dirname)(workspace.dockerfile),
        projectFolder,
        architecture: (0,system_facts/* architectureOf */.N)(machine.architecture),
    });
    const world = { ...runContext, venue: venue.name, workspace };
    const deposit = inputs.deposit === null ? null : await checkDepositPaths({ ...inputs, deposit: inputs.deposit }, world);
    progress.stage('profile', profile.source);
    for (const finding of profile.findings)
        progress.note(`seccomp ${finding.code}: ${finding.message}`);
    const policy = inputs.policy === null ? expectations/* NO_EXPECTATIONS */.cV : await readRunPolicy(inputs.policy, workingFolder);
    const signer = await (0,choose_signer/* chooseSigner */.C)(inputs.signing, runContext);
    const paths = { evidence, oldEvidence, deposit, keptOutput };
    return { machine, venue, extra, workspace, profile, signer, policy, paths };
}

// EXTERNAL MODULE: ./build/src/attest/open-run.js + 1 modules
var open_run = __webpack_require__(31452);
// EXTERNAL MODULE: ./build/src/foundation/held-place.js
var held_place = __webpack_require__(5402);
// EXTERNAL MODULE: ./build/src/foundation/settled.js
var settled = __webpack_require__(11578);
;// CONCATENATED MODULE: ./build/src/attest/places.js





async function inPlaces(paths, again, work) {
    const held = [];
    const hold = async (path) => {
        const place = await (0,held_place/* holdPlace */.v)(path);
        held.push(place);
        return place;
    };
    try {
        const places = {
            evidence: await hold(paths.evidence),
            oldEvidence: paths.oldEvidence,
            deposit: paths.deposit && { ...paths.deposit, place: await hold(paths.deposit.folder) },
            keptOutput: paths.keptOutput === null ? null : await hold(paths.keptOutput),
        };
        await refuseOthers(held, await again());
        return await work(places);
    }
    finally {
        for (const place of held)
            await place.release();
    }
}
function resolvePlaces({ output, deposit, keepOutput }, workspace) {
    const given = { output, deposit, 'keep-output': keepOutput };
    const resolved = Object.entries(given).map(async ([name, path]) => path === null ? [] : [await (0,workspace_path/* resolveAbove */.Sk)({ given: path, name, workspace })]);
    return (0,settled/* settled */.g)(resolved).then((paths) => paths.flat());
}
async function refuseOthers(held, allowed) {
    for (const place of held) {
        const isAllowed = allowed.some((path) => path === place.path || (0,external_node_path_.dirname)(path) === place.path);
        if (isAllowed && (await place.isThere()))
            continue;
        throw new errors/* AttestationError */.L7('path-refused', `The folder ${(0,errors/* printable */.g$)(place.path, 200)} was replaced while this run began.`);
    }
}

// EXTERNAL MODULE: ./build/src/attest/recorded-text.js
var recorded_text = __webpack_require__(14431);
// EXTERNAL MODULE: ./build/src/attest/secrets.js
var attest_secrets = __webpack_require__(64866);
;// CONCATENATED MODULE: ./build/src/attest/attest.js














async function attest(inputs, runContext) {
    (0,recorded_text/* refuseRecordedSecrets */.Od)({
        'The challenge': [inputs.challenge ?? ''],
        'An argument of the run': inputs.extraRunArguments,
        'A setting': (0,recorded_text/* textsOf */.CB)(inputs),
        'The temporary folder': [runContext.temporaryFolder, ...(await (0,folder_mounts/* toldByMounts */.$m)(runContext.temporaryFolder))],
    });
    const { paths, ...choices } = await choose_choose(inputs, runContext);
    const again = () => resolvePlaces(inputs, runContext.workingFolder);
    return inPlaces(paths, again, (places) => (0,open_run/* inOpenRun */.R)(inputs, { ...choices, places }, runContext, attestWithEngine));
}
async function attestWithEngine(run) {
    const { inputs, runContext, engine, folder, looking, workspace, venue, runId } = run;
    const secrets = await (0,attest_secrets/* secretDigests */.O)(inputs, runContext);
    const { workingFolder, signal } = runContext;
    const staged = await (0,container_input/* stageInput */.j)(inputs.input, folder.input, workingFolder, { secrets, looking, signal });
    const image = await (0,prepare/* prepareImage */.F)(engine, {
        inputs,
        workspace,
        venue: venue.name,
        runId,
        folder,
        looking,
        secrets,
        runContext,
        whileBuilding: () => void loadConclusion().then(() => (0,heap.collectGarbage)(), () => undefined),
    });
    const plan = await planAttested(run, image);
    const auxiliary = await planAuxiliary(run, { image, staged, seal: plan.seal });
    runContext.progress.stage('run', `the probes, in ${image.built.id.slice(0, 19)}… with every restriction in force`);
    const attested = await runAmong(auxiliary.tasks, run, plan);
    (0,sandbox_user/* refuseSandboxUser */.L)(engine.facts, await (0,venue_sandbox_user/* sandboxUserOf */.U)());
    const { concludeRun } = await loadConclusion();
    const { reference } = auxiliary;
    return concludeRun({ ...run, image, reference, staged, run: attested, ...auxiliary.results() });
}
async function loadConclusion() {
    const [conclude] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(1506)]).then(__webpack_require__.bind(__webpack_require__, 89336)), (0,views/* loadViews */.V)(), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19))]);
    return conclude;
}


/***/ }),

/***/ 85110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkKeptFolder),
/* harmony export */   x: () => (/* binding */ keepOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _container_output_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30340);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
/* harmony import */ var _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40698);
/* harmony import */ var _foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48889);
/* harmony import */ var _foundation_place_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67374);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8621);
/* harmony import */ var _foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(721);








async function checkKeptFolder(given, evidence, workspace) {
    if (given === null)
        return null;
    const folder = await (0,_foundation_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveAbove */ .Sk)({ given, name: 'keep-output', workspace });
    const [inner, outer] = [`${folder}/`, `${evidence}/`];
    if (inner.startsWith(outer))
        throw refused(given, 'is in the evidence folder');
    if (outer.startsWith(inner))
        throw refused(given, 'holds the evidence folder');
    const why = await whyNotEmpty(folder);
    if (why !== null)
        throw refused(given, why);
    return folder;
}
async function whyNotEmpty(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null);
    if (found === null)
        return null;
    if (found.isSymbolicLink())
        return 'is a link';
    if (!found.isDirectory())
        return 'is not a folder';
    const isEmpty = await (0,_foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmptyFolder */ .WF)(folder).catch(() => null);
    if (isEmpty === null)
        return 'cannot be read';
    return isEmpty ? null : 'is not empty';
}
function refused(given, why) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('invalid-setting', `The folder of keep-output ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(given, 160)} ${why}.`, {
        advice: 'Name an empty or new folder outside of the evidence folder.',
    });
}
async function keepOutput(place, { output, wrote }, { progress }) {
    if (place === null)
        return null;
    const { path: folder } = place;
    try {
        const held = await place.open(true);
        try {
            const kept = { folder, ...(await keepIn(held, output, wrote)) };
            progress.stage('kept', `${folder}: ${counted(kept)}, not part of the evidence`);
            for (const note of leftOutNotes(kept.leftOut))
                report(note, progress);
            return kept;
        }
        finally {
            await held.release();
        }
    }
    catch (error) {
        const why = error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7 ? error.message : (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(error);
        report(`The payload's output was not kept in ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(folder, 160)}: ${why}`, progress);
        return null;
    }
}
function report(text, progress) {
    progress.note(text);
    progress.failed?.(text);
}
async function keepIn(held, output, wrote) {
    if (!(await (0,_foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmptyFolder */ .WF)(held.inside)))
        throw refused(held.path, 'is not empty any more');
    const streams = ['stdout', 'stderr'].filter((stream) => wrote[stream] !== '');
    const texts = streams.map((stream) => [`${stream}.txt`, Buffer.from(escaped(wrote[stream]))]);
    await (0,_foundation_place_files_js__WEBPACK_IMPORTED_MODULE_5__/* .placeFiles */ .h)(held, texts);
    const out = await (0,_foundation_held_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeBelow */ .Yd)(held, 'out');
    try {
        return await (0,_container_output_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .copyOutput */ .f)(output, out);
    }
    finally {
        await out.release();
    }
}
function escaped(text) {
    return text
        .split('\n')
        .map((line) => (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line, Number.POSITIVE_INFINITY))
        .join('\n');
}
function counted({ files, leftOut }) {
    const copied = files.length === 1 ? '1 file of /out' : `${files.length} files of /out`;
    return leftOut.length === 0 ? copied : `${copied} (${leftOut.length} left out)`;
}
function leftOutNotes(leftOut) {
    const reasons = [...new Set(leftOut.map(({ why }) => why))];
    return reasons.map((reason) => {
        const paths = leftOut.filter(({ why }) => why === reason).map(({ path }) => path);
        return `Left out of the output that is kept, because ${reason} (${paths.length}): ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(paths.join(', '), 300)}`;
    });
}


/***/ }),

/***/ 10538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fE: () => (/* binding */ deadContainers),
  I3: () => (/* binding */ deadNetworks),
  $A: () => (/* binding */ isRunUnderWay),
  Te: () => (/* binding */ livingNetworks),
  o_: () => (/* binding */ namesLeft),
  C_: () => (/* binding */ removeOrphans),
  fh: () => (/* binding */ seenOrphans)
});

// UNUSED EXPORTS: NOTHING_LEFT, findOrphans

// EXTERNAL MODULE: ./build/src/engine/client.js
var engine_client = __webpack_require__(31817);
// EXTERNAL MODULE: ./build/src/engine/image-names.js
var image_names = __webpack_require__(40060);
// EXTERNAL MODULE: ./build/src/engine/labels.js
var engine_labels = __webpack_require__(83317);
// EXTERNAL MODULE: ./build/src/engine/network-containers.js
var network_containers = __webpack_require__(95443);
;// CONCATENATED MODULE: ./build/src/engine/others-volumes.js

const ANSWER_MS = 5_000;
async function mayHaveOthersVolumes(engine, id) {
    const container = await engine.calls.inspectContainer(id, ANSWER_MS).catch(() => null);
    if (container?.at('Id').string() !== id)
        return true;
    switch (engine.name) {
        case 'docker':
            return container.at('HostConfig', 'VolumesFrom').list().length > 0;
        case 'podman':
            return hasOlderVolumes(engine, container).catch(() => true);
    }
}
async function hasOlderVolumes({ client }, container) {
    const made = Date.parse(container.at('Created').string());
    const volumes = container
        .at('Mounts')
        .list()
        .filter((mount) => mount.at('Type').string() === 'volume')
        .map((mount) => mount.at('Name').string());
    if (volumes.length === 0)
        return false;
    const asked = ['volume', 'inspect', '--format', '{{json .CreatedAt}}', '--', ...volumes];
    const { exitCode, stdout } = await (0,engine_client/* call */.T1)(client, asked, { timeoutMs: ANSWER_MS });
    const times = stdout
        .trim()
        .split('\n')
        .map((time) => Date.parse(time.replaceAll('"', '')));
    return exitCode !== 0 || times.length !== volumes.length || !times.every((time) => time >= made);
}

// EXTERNAL MODULE: ./build/src/engine/owner.js
var engine_owner = __webpack_require__(70291);
// EXTERNAL MODULE: ./build/src/engine/run-image.js
var run_image = __webpack_require__(86885);
// EXTERNAL MODULE: ./build/src/engine/traits.js + 2 modules
var traits = __webpack_require__(42684);
// EXTERNAL MODULE: ./build/src/foundation/image-label.js
var image_label = __webpack_require__(12689);
// EXTERNAL MODULE: ./build/src/foundation/settled.js
var settled = __webpack_require__(11578);
// EXTERNAL MODULE: ./build/src/container/orphans/owned.js
var owned = __webpack_require__(30884);
;// CONCATENATED MODULE: ./build/src/container/orphans/orphans.js











const NOTHING_LEFT = {
    containers: [],
    networks: [],
    images: [],
    undecided: [],
};
async function findOrphans(engine, runId = null) {
    const { orphans, problem } = await seenOrphans(engine, runId);
    if (problem !== null)
        throw problem;
    return orphans;
}
async function seenOrphans(engine, runId) {
    const lists = await Promise.allSettled([CONTAINERS, NETWORKS, IMAGES].map(async (each) => (0,owned/* sorted */.IP)(await listed(engine, each), runId)));
    const seen = lists.map((list) => (list.status === 'fulfilled' ? list.value : NOTHING_SORTED));
    const [containers = [], networks = [], images = []] = seen.map(({ left }) => left);
    const problem = lists.find((list) => list.status === 'rejected')?.reason ?? null;
    return {
        orphans: { containers, networks, images, undecided: seen.flatMap(({ undecided }) => undecided) },
        problem,
    };
}
const NOTHING_SORTED = { left: [], undecided: [] };
function deadNetworks(engine) {
    return deadOf(engine, NETWORKS);
}
async function livingNetworks(engine) {
    const networks = await listed(engine, NETWORKS);
    return (await (0,owned/* keep */.aC)(networks, async ({ state }) => (await state()) !== 'dead')).map(({ name }) => name);
}
async function isRunUnderWay(engine) {
    const items = await (0,settled/* settled */.g)([CONTAINERS, NETWORKS, IMAGES].map((each) => listed(engine, each)));
    const states = await (0,owned/* inGroups */.Am)(items.flat(), ({ state }) => state());
    return states.some((state) => state !== 'dead');
}
function deadContainers(engine) {
    return deadOf(engine, CONTAINERS);
}
async function deadOf(engine, listing) {
    const dead = await (0,owned/* keep */.aC)(await listed(engine, listing), async ({ state }) => (await state()) === 'dead');
    return new Map(dead.map(({ name, id }) => [name, id]));
}
const LABELS = { label: engine_labels/* RUN_LABEL */.jQ, labels: [engine_labels/* RUN_LABEL */.jQ, engine_labels/* OWNER_LABEL */.pk, image_label/* IMAGE_LABEL */.H] };
const CONTAINERS = { kind: 'containers', ...LABELS };
const NETWORKS = { kind: 'networks', ...LABELS };
const IMAGES = {
    kind: 'images',
    references: ['localhost', '127.0.0.1:0'].map((host) => `${host}/${engine_labels/* NAME_PREFIX */.ve}*`),
};
async function listed(engine, listing) {
    const found = await engine.calls.list(listing);
    const ofContainer = async ({ image, labels }, owner) => {
        const { endsBySight } = traits/* ENGINE_TRAITS */.N[engine.name];
        const state = await (endsBySight ? (0,engine_owner/* ownerStateBySight */.P3)(owner) : (0,engine_owner/* ownerState */.N_)(owner));
        return state === 'dead' && labels[image_label/* IMAGE_LABEL */.H] !== image ? 'undecidable' : state;
    };
    return found.flatMap((thing) => thing.names.flatMap((name) => {
        const { id, labels } = thing;
        const labelled = { run: labels[engine_labels/* RUN_LABEL */.jQ] ?? '', owner: labels[engine_labels/* OWNER_LABEL */.pk] ?? '' };
        const isImage = listing.kind === 'images';
        const found = isImage ? (0,image_names/* readImageName */.t4)(name) : engine_labels/* RUN_NAME */.QV.test(name) ? labelled : null;
        if (found === null)
            return [];
        const { run, owner } = found;
        const state = () => (listing.kind === 'containers' ? ofContainer(thing, owner) : (0,engine_owner/* ownerState */.N_)(owner));
        return [{ id, name, run, state }];
    }));
}
const ONE_MS = 60_000;
async function removeOrphans(engine, orphans, { made = new Set(), until = Number.POSITIVE_INFINITY, leastMs = 0 } = {}) {
    const [ids, networks] = await Promise.all([
        orphans.containers.length === 0 ? null : deadContainers(engine).catch(() => null),
        orphans.networks.length === 0 ? null : deadNetworks(engine).catch(() => null),
    ]);
    const end = Math.max(until, performance.now() + leastMs);
    const left = (names, stays) => (0,owned/* keep */.aC)(names, async (name) => {
        const timeoutMs = Math.min(ONE_MS, end - performance.now());
        return timeoutMs <= 0 || stays(name, timeoutMs);
    });
    return {
        containers: await left(orphans.containers, async (name, timeoutMs) => {
            const id = ids?.get(name);
            if (id === undefined)
                return ids === null;
            const keepsVolumes = await mayHaveOthersVolumes(engine, id);
            return !(await engine.calls.remove(id, { keepsVolumes, timeoutMs }));
        }),
        networks: await left(orphans.networks, async (name, timeoutMs) => {
            const id = networks?.get(name);
            if (id === undefined)
                return networks === null;
            const there = await (0,network_containers/* containersOn */.y)(engine, name, { timeoutMs }).catch(() => null);
            if (there?.length !== 0)
                return true;
            const removed = await (0,engine_client/* call */.T1)(engine.client, ['network', 'rm', id], { timeoutMs }).catch(() => null);
            return removed?.exitCode !== 0;
        }),
        images: await left(orphans.images, async (name, timeoutMs) => !(await (0,run_image/* removeRunImage */.L)(engine, name, made, timeoutMs).catch(() => false))),
        undecided: orphans.undecided,
    };
}
function namesLeft({ containers, networks, images }) {
    return [...containers, ...networks, ...images];
}


/***/ }),

/***/ 30884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ inGroups),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   aC: () => (/* binding */ keep)
/* harmony export */ });
/* harmony import */ var _foundation_settled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11578);

async function sorted(items, runId) {
    const asked = runId === null ? items : items.filter(({ run }) => run === runId);
    const states = await inGroups(asked, async ({ name, state }) => ({ name, is: await state() }));
    const named = (wanted) => states.filter(({ is }) => wanted(is)).map(({ name }) => name);
    const isUndecided = (is) => is !== 'dead' && (runId !== null || is !== 'alive');
    return { left: named((is) => is === 'dead'), undecided: named(isUndecided) };
}
async function keep(items, wanted) {
    const flags = await inGroups(items, wanted);
    return items.filter((_, index) => flags[index]);
}
const TOGETHER = 16;
async function inGroups(items, work) {
    const results = [];
    for (let at = 0; at < items.length; at += TOGETHER)
        results.push(...(await (0,_foundation_settled_js__WEBPACK_IMPORTED_MODULE_0__/* .settled */ .g)(items.slice(at, at + TOGETHER).map(work))));
    return results;
}


/***/ }),

/***/ 95443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ containersOn)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31817);

async function containersOn({ client }, network, options) {
    const args = ['ps', '--all', '--filter', `network=${network}`, '--no-trunc', '--format', '{{.ID}}'];
    const { exitCode, stdout } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, args, options);
    return exitCode === 0 ? stdout.split('\n').filter((line) => line !== '') : null;
}


/***/ }),

/***/ 13701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ depositPaths),
/* harmony export */   Rv: () => (/* binding */ checkDeposit),
/* harmony export */   kJ: () => (/* binding */ depositEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
/* harmony import */ var _foundation_place_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78171);
/* harmony import */ var _foundation_place_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67374);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42100);
/* harmony import */ var _present_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36863);







async function depositPaths(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    return found?.isDirectory()
        ? { folder: path, name: null }
        : { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) };
}
async function checkDeposit(folder, bundle, replaces) {
    const inside = typeof folder === 'string' ? folder : folder.inside;
    const found = [];
    for (const name of [bundle, (0,_file_names_js__WEBPACK_IMPORTED_MODULE_5__/* .signatureName */ .S1)(bundle)]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inside, name);
        const present = replaces === 'all' ? await (0,_present_file_js__WEBPACK_IMPORTED_MODULE_6__/* .presentIn */ .Tk)(inside, name) : null;
        if (present !== null)
            found.push(present);
        const isThere = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null)) !== null;
        if (isThere && !(await (0,_present_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isReplaced */ .tc)(path, name, replaces)))
            throw exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(folder), name));
        await (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_3__/* .checkReplaceable */ .X7)(folder, name);
    }
    return found;
}
async function depositEvidence(written, signature, { place, name: given, old }) {
    const saved = ` It is saved in ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(written.folder)}.`;
    const name = given ?? written.bundleName;
    const folder = await place.open(false);
    try {
        await checkDeposit(folder, name, old);
        const signed = signature === null ? [] : [[(0,_file_names_js__WEBPACK_IMPORTED_MODULE_5__/* .signatureName */ .S1)(name), signature]];
        await (0,_foundation_place_files_js__WEBPACK_IMPORTED_MODULE_4__/* .placeFiles */ .h)(folder, [...signed, [name, written.bundleBytes]], old.map(_present_file_js__WEBPACK_IMPORTED_MODULE_6__/* .asOld */ .ki));
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name);
    }
    catch (error) {
        const later = (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isTaken */ .Ck)(error) ? exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name)) : error;
        if (!(later instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7) || later.code !== 'deposit-exists')
            throw later;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('deposit-exists', `${later.message}${saved}`, { cause: error });
    }
    finally {
        await folder.release();
    }
}
function exists(path) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('deposit-exists', `The evidence was not deposited: there is something at ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)} already.`);
}


/***/ }),

/***/ 35879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tP: () => (/* binding */ bundleOfPage),
/* harmony export */   wA: () => (/* binding */ PAGE_META)
/* harmony export */ });
/* unused harmony export HEAD_BYTES */
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);

const PAGE_META = { generator: 'sandbox-attestation', bundle: 'sandbox-attestation-bundle' };
const HEAD_BYTES = 1024;
const OWN = new RegExp(`<meta name="generator" content="${PAGE_META.generator}"/><meta name="${PAGE_META.bundle}" content="([^"]+)"/>`);
function bundleOfPage(page) {
    const head = Buffer.from(page.subarray(0, HEAD_BYTES)).toString('latin1');
    const digest = OWN.exec(head)?.[1];
    return (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(digest) ? digest : null;
}


/***/ }),

/***/ 36863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ presentIn),
/* harmony export */   ki: () => (/* binding */ asOld),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/* unused harmony export isStill */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11455);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19809);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87444);





async function isReplaced(path, name, replaces) {
    if (replaces === 'nothing' || replaces === 'all')
        return replaces === 'all';
    const old = replaces.find((each) => each.name === name);
    return old !== undefined && (await isStill(old, path));
}
async function presentIn(inside, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inside, name);
    const id = await idOf(path);
    return id === null ? null : { name, id, sha256: await digestAt(path) };
}
function asOld(present) {
    return { name: present.name, isStill: (path) => isStill(present, path) };
}
async function isStill({ id, sha256 }, path) {
    return (await idOf(path)) === id || (sha256 !== null && (await digestAt(path)) === sha256);
}
async function idOf(path) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path, { bigint: true }).catch(() => null);
    if (facts === null || !(facts.isFile() || facts.isSymbolicLink()))
        return null;
    return [facts.mode, facts.dev, facts.ino, facts.birthtimeNs, facts.mtimeNs, facts.size].join();
}
async function digestAt(path) {
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_LIMITS */ .kw.bytes, false);
    return read.kind === 'bytes' ? (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(read.bytes) : null;
}


/***/ }),

/***/ 27600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Qk: () => (/* binding */ checkOutputFolder),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11455);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);
/* harmony import */ var _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40698);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98461);
/* harmony import */ var _foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78171);
/* harmony import */ var _foundation_place_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67374);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19809);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8621);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34731);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42100);
/* harmony import */ var _own_page_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(35879);
/* harmony import */ var _present_file_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(36863);
















function listFiles(files) {
    return [...files]
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bytes) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function writeEvidence(output, bundle, files, { replaces, views = {} }) {
    const name = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_10__/* .bundleName */ .u1)(bundle);
    const bundleBytes = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_11__/* .writeJson */ .GF)(bundle);
    const rendered = Object.entries(views).map(([path, render]) => [path, render(bundleBytes)]);
    const others = new Map([...files, ...rendered]);
    const folder = (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .pathOf */ .XM)(output);
    await (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .inFolder */ ._z)(output, true, async (held) => {
        const old = await evidenceIn(held, replaces);
        const isLast = ({ name: each }) => (0,_file_names_js__WEBPACK_IMPORTED_MODULE_12__/* .isBundleName */ .aR)(each);
        const inOrder = [...old.filter((one) => !isLast(one)), ...old.filter(isLast)];
        await (0,_foundation_place_files_js__WEBPACK_IMPORTED_MODULE_8__/* .placeFiles */ .h)(held, [...others, [name, bundleBytes]], inOrder.map(_present_file_js__WEBPACK_IMPORTED_MODULE_14__/* .asOld */ .ki));
        await syncFolder(held);
    });
    const bundlePath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const bundleSha256 = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bundleBytes);
    const whole = new Map([...others, [name, bundleBytes]]);
    return { folder, bundlePath, bundleName: name, bundleBytes, bundleSha256, files: whole };
}
async function checkOutputFolder(folder, force) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null))?.isSymbolicLink())
        throw (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .folderIsLink */ .fn)(folder);
    await checkWritable(folder);
    return evidenceIn({ path: folder, inside: folder }, force ? 'all' : 'nothing');
}
const MOST_PRESENT = 1000;
async function evidenceIn({ path: folder, inside }, replaces) {
    const entries = await (0,_foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(inside, MOST_PRESENT).catch((cause) => {
        if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_15__/* .codeOf */ .$N)(cause) === 'ENOENT')
            return [];
        if (cause instanceof _foundation_folder_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .TooManyEntries */ .q$)
            throw folderNotOurs(folder, `more than ${MOST_PRESENT} files`);
        throw (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .notWritten */ .xc)(folder, cause);
    });
    const present = entries.map(({ name }) => name);
    const foreign = present.find((name) => !isEvidenceName(name));
    if (foreign !== undefined)
        throw folderNotOurs(folder, foreign);
    const own = present.find((name) => (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unfinishedName */ .D0)(name) === null);
    if (own !== undefined && !present.some((name) => (0,_file_names_js__WEBPACK_IMPORTED_MODULE_12__/* .isBundleName */ .aR)((0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unfinishedName */ .D0)(name) ?? name)))
        throw folderNotOurs(folder, own);
    if (present.length > 0 && replaces === 'nothing')
        throw evidenceExists(folder);
    refuseTooMany(folder, present);
    const old = [];
    for (const name of present) {
        const found = await (0,_present_file_js__WEBPACK_IMPORTED_MODULE_14__/* .presentIn */ .Tk)(inside, name);
        if (found === null || found.sha256 === null)
            throw folderNotOurs(folder, name);
        if (!(await (0,_present_file_js__WEBPACK_IMPORTED_MODULE_14__/* .isReplaced */ .tc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, name), name, replaces)))
            throw evidenceExists(folder);
        old.push(found);
    }
    await refuseOthersFiles({ path: folder, inside }, present);
    return old;
}
const MOST = { bundles: 4, unfinished: 16 };
function refuseTooMany(folder, present) {
    const bundles = present.filter((name) => (0,_file_names_js__WEBPACK_IMPORTED_MODULE_12__/* .isBundleName */ .aR)((0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unfinishedName */ .D0)(name) ?? name));
    const unfinished = present.filter((name) => (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unfinishedName */ .D0)(name) !== null);
    const tooMany = bundles[MOST.bundles] ?? unfinished[MOST.unfinished];
    if (tooMany !== undefined)
        throw folderNotOurs(folder, tooMany);
}
async function refuseOthersFiles({ path: folder, inside }, present) {
    const bytesOf = async (name) => {
        const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, name), _canonical_json_js__WEBPACK_IMPORTED_MODULE_11__/* .BUNDLE_LIMITS */ .kw.bytes, false);
        if (read.kind !== 'bytes')
            throw folderNotOurs(folder, name);
        return read.bytes;
    };
    const listed = new Set();
    const bundles = present.filter((name) => (0,_file_names_js__WEBPACK_IMPORTED_MODULE_12__/* .isBundleName */ .aR)((0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unfinishedName */ .D0)(name) ?? name));
    for (const name of bundles) {
        const files = listedIn(await bytesOf(name));
        if (files === null && (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unfinishedName */ .D0)(name) === null)
            throw folderNotOurs(folder, name);
        for (const each of files ?? [])
            listed.add(each);
    }
    for (const name of present) {
        const signed = signedBy((0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unfinishedName */ .D0)(name) ?? name);
        if (signed !== null && !bundles.some((each) => ((0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unfinishedName */ .D0)(each) ?? each) === signed))
            throw folderNotOurs(folder, name);
        if ((0,_file_names_js__WEBPACK_IMPORTED_MODULE_12__/* .isListable */ .$9)(name) && !listed.has(`${name} ${(0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(await bytesOf(name))}`))
            throw folderNotOurs(folder, name);
        if (signedBy(name) !== null && !isSignature(await bytesOf(name)))
            throw folderNotOurs(folder, name);
        if (name === _file_names_js__WEBPACK_IMPORTED_MODULE_12__/* .REPORT_NAME */ .F5 && (0,_own_page_js__WEBPACK_IMPORTED_MODULE_13__/* .bundleOfPage */ .tP)(await bytesOf(name)) === null)
            throw folderNotOurs(folder, name);
    }
}
function listedIn(bytes) {
    const json = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_11__/* .readStrictJson */ .Sr)(bytes);
    const files = json.ok ? member(json.value, 'files') : null;
    if (!Array.isArray(files))
        return null;
    return files.slice(0, MOST_PRESENT).map((file) => `${member(file, 'path')} ${member(file, 'sha256')}`);
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
async function checkWritable(folder) {
    for (let path = folder;; path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        }
        catch (cause) {
            if ((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_15__/* .codeOf */ .$N)(cause) !== 'ENOENT' || path === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))
                throw (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .notWritten */ .xc)(folder, cause);
        }
    }
}
const SIGNATURE = '.sigstore.json';
function signedBy(name) {
    return name.endsWith(SIGNATURE) ? name.slice(0, -SIGNATURE.length) : null;
}
function isSignature(bytes) {
    try {
        const json = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJsonBytes */ .dQ)(bytes, { ..._canonical_json_js__WEBPACK_IMPORTED_MODULE_11__/* .BUNDLE_LIMITS */ .kw, characters: _canonical_json_js__WEBPACK_IMPORTED_MODULE_11__/* .BUNDLE_LIMITS */ .kw.bytes });
        return String(member(json, 'mediaType')).startsWith('application/vnd.dev.sigstore.bundle');
    }
    catch {
        return false;
    }
}
function isEvidenceName(name) {
    const whole = (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unfinishedName */ .D0)(name) ?? name;
    if ((0,_file_names_js__WEBPACK_IMPORTED_MODULE_12__/* .isListable */ .$9)(whole) || whole === _file_names_js__WEBPACK_IMPORTED_MODULE_12__/* .REPORT_NAME */ .F5)
        return true;
    return (0,_file_names_js__WEBPACK_IMPORTED_MODULE_12__/* .isBundleName */ .aR)(signedBy(whole) ?? whole);
}
async function syncFolder({ inside }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(inside, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY).catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close().catch(() => undefined);
}
function evidenceExists(folder) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('evidence-exists', `The output folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(folder)} holds the evidence of another run.`);
}
function folderNotOurs(folder, foreign) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('output-not-empty', `The output folder ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(folder)} holds ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(foreign, 80)}, which is not evidence; a reader would block it.`);
}


/***/ }),

/***/ 64803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ refuseSharedPaths),
/* harmony export */   k: () => (/* binding */ givenPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68971);




function givenPaths(settings) {
    return Object.entries(settings).flatMap(([name, path]) => typeof path === 'string' ? [{ name, path }] : []);
}
async function refuseSharedPaths(read, written) {
    const known = new Map();
    const note = (keys, { name }) => {
        for (const key of keys)
            known.set(key, name);
    };
    for (const each of read)
        note(await keysOf(each.path), each);
    for (const each of written) {
        const keys = await keysOf(each.path);
        const other = keys.map((key) => known.get(key)).find((name) => name !== undefined);
        if (other !== undefined)
            throw shared(each, other);
        note(keys, each);
    }
}
async function keysOf(path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const folder = await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathIfThere */ .ZG)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole));
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(whole, { bigint: true }).catch(() => null);
    const inode = file?.isFile() ? [`${file.dev}:${file.ino}`] : [];
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder, { bigint: true }).catch(() => null);
    const inFolder = parent === null ? [] : [`${parent.dev}:${parent.ino}/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole)}`];
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole)), ...inFolder, ...inode];
}
function shared({ name, path }, other) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('invalid-setting', `${name} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path, 160)} is the same file as ${other}, and one would replace the other.`, { advice: 'Name another file.' });
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
/* harmony import */ var _pinned_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34137);
/* harmony import */ var _untried_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47333);





const COLUMNS = 80;
const PLAIN = { good: (text) => text, bad: (text) => text };
const ID_WIDTH = 15;
const VERDICT_WIDTH = 8;
const HOST_WIDTH = 15;
const STATE_WIDTH = 14;
function runTable(view, ink = PLAIN) {
    const tried = view.untried === null
        ? [...probeTable(view.probes, ink), ...controlLines(view.controls, ink)]
        : [...wrapped('', view.untried).map(ink.bad), ''];
    const lines = [
        ...tried,
        ...(view.drift === null ? [] : driftTable(view.drift)),
        ...view.host.flatMap((fact) => wrapped(fact.name.padEnd(ID_WIDTH + 1), fact.value)),
        ...view.pinned.flatMap((entry) => wrapped('accepted by a pin: ', (0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .pinnedInWords */ .fR)(entry))),
        ...(view.openedByPin.length === 0 ? [] : wrapped('  ', (0,_pinned_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .openedInWords */ .eY)(view.openedByPin)).map(ink.bad)),
    ];
    const reasons = view.untried === null ? view.reasons : (0,_untried_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutConsequences */ .Ro)(view.reasons);
    if (reasons.length > 0)
        lines.push('', ...reasonLines(reasons));
    return lines.join('\n');
}
function probeTable(probes, ink) {
    return [
        `${'probe'.padEnd(ID_WIDTH)} ${'verdict'.padEnd(VERDICT_WIDTH)}${'host'.padEnd(HOST_WIDTH)} actual`,
        '-'.repeat(COLUMNS),
        ...probes.flatMap((probe) => probeLines(probe, ink)),
        '',
    ];
}
const CONTROL_WIDTH = 36;
function controlLines(controls, ink) {
    if (controls.length === 0)
        return [];
    return [
        `${'control'.padEnd(CONTROL_WIDTH)} ${'state'.padEnd(STATE_WIDTH)}failed`,
        '-'.repeat(COLUMNS),
        ...controls.flatMap(({ id, state, failed, nothing, why }) => {
            const name = shortened((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(id, 200), CONTROL_WIDTH).padEnd(CONTROL_WIDTH);
            const mark = state === 'detected' ? ink.good : ink.bad;
            const width = COLUMNS - CONTROL_WIDTH - STATE_WIDTH - 1;
            const [first = '', ...more] = wrapped(' '.repeat(COLUMNS - width), nothing ?? failed.join(' '));
            const line = `${name} ${mark(state.replaceAll('-', ' ').padEnd(STATE_WIDTH))}${first.trim()}`;
            return [line.trimEnd(), ...more, ...(why === '' ? [] : wrapped('  why       ', why))];
        }),
        '',
    ];
}
const DRIFT_LINES = 40;
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
function reasonLines(reasons) {
    return (0,_grouped_js__WEBPACK_IMPORTED_MODULE_2__/* .groupReasons */ .F6)(reasons).flatMap((reason) => [
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
        shortened((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(probe.actual, 200), COLUMNS - before);
    if (stands || probe.verdict === 'NOT RUN')
        return [first.trimEnd()];
    return [
        first.trimEnd(),
        ...wrapped('  expected  ', probe.expected),
        ...wrapped('  actual    ', probe.actual),
        ...(probe.why === '' ? [] : wrapped('  why       ', probe.why)),
        ...(probe.deniedBy === '' ? [] : wrapped('  denied by ', probe.deniedBy)),
    ];
}
function shortened(text, width) {
    return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
function wrapped(head, hostile) {
    const width = COLUMNS - head.length;
    const lines = [];
    let line = '';
    for (const word of (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hostile, 4000).split(' ')) {
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
