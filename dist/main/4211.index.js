export const id = 4211;
export const ids = [4211];
export const modules = {

/***/ 50552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gw: () => (/* binding */ checkFiles),
/* harmony export */   mb: () => (/* binding */ folderReasons),
/* harmony export */   xw: () => (/* binding */ checkListing)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84652);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56103);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17523);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14627);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39292);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18855);






/**
 * Reasons that only the folder's files decide. A signed result does not have them: it is about the bundle's bytes
 * alone.
 */
const OF_FOLDER = new Set([
    'evidence-folder',
    'evidence-link',
    'evidence-too-large',
    'evidence-unreadable',
    'bundle-ambiguous',
    'bundle-name',
    'file-missing',
    'file-differs',
    'unknown-file',
    'view-differs',
    'observations-differ',
]);
/** Returns what the folder holds that its run did not leave. */
function folderReasons(reasons) {
    return reasons.filter(({ code }) => OF_FOLDER.has(code));
}
/**
 * Every file next to the bundle is its signature, or listed with its digest, or a view that the reader renders to the
 * same bytes.
 */
function checkFiles(evidence, views) {
    return [...listedFiles(evidence), ...presentFiles(evidence, views), ...payloadLines(evidence)];
}
/** What a bundle lists, without the files themselves. */
function checkListing({ bundle }) {
    const paths = bundle.files.map(({ path }) => path);
    const found = paths.filter((path) => !(0,_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isListable */ .$9)(path)).map((path) => (0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('unknown-file', path));
    if (new Set(paths).size !== paths.length)
        found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('fields-disagree', 'files', 'a file is listed twice'));
    const digests = {
        [_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_NAMES */ .GY.profile]: bundle.seccomp_sha256,
        [_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_NAMES */ .GY.dockerfile]: bundle.dockerfile_sha256,
    };
    for (const { path, sha256 } of bundle.files) {
        if (Object.hasOwn(digests, path) && digests[path] !== sha256) {
            found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('fields-disagree', 'files', `${path} has another digest elsewhere in the bundle`));
        }
    }
    if (!paths.includes(_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_NAMES */ .GY.attest) && bundle.observation_problems.length === 0) {
        found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('fields-disagree', 'files', `${_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_NAMES */ .GY.attest} is not listed`));
    }
    return found;
}
function listedFiles({ source, bundle }) {
    if (source.kind === 'bundle')
        return [];
    return bundle.files.flatMap(({ path, size, sha256 }) => {
        const bytes = source.files.get(path);
        if (bytes === undefined)
            return [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('file-missing', path)];
        if (bytes.length !== size)
            return [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('file-differs', path, `${bytes.length} bytes, ${size} listed`)];
        return (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) === sha256 ? [] : [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('file-differs', path, 'its digest is another one')];
    });
}
function presentFiles({ source, bundle, bundleName }, views) {
    const listed = new Set(bundle.files.map(({ path }) => path));
    return [...source.files].flatMap(([name, bytes]) => {
        if (listed.has(name) || name === (0,_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureName */ .S1)(bundleName))
            return [];
        const render = Object.hasOwn(views, name) ? views[name] : undefined;
        if (render === undefined || source.bundle === null)
            return [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('unknown-file', name)];
        const same = Buffer.compare(render(source.bundle.bytes), bytes) === 0;
        return same ? [] : [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('view-differs', name)];
    });
}
/** Reads the payload's own lines again: they must give the observations that the bundle records. */
function payloadLines({ source, bundle, recorded }) {
    const bytes = source.files.get(_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_NAMES */ .GY.attest);
    if (bytes === undefined)
        return [];
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readLines */ .S)(bytes);
    const found = [];
    if (!(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)((0,_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .recordObservations */ .v)(lines.observations, bundle.raw), recorded)) {
        found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('observations-differ', null, 'another observation'));
    }
    const problems = lines.problems.map(({ code, subject }) => ({ code, subject }));
    if (!(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)(problems, bundle.observation_problems)) {
        found.push((0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)('observations-differ', null, 'other problems'));
    }
    return found;
}


/***/ }),

/***/ 29670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IU: () => (/* binding */ attestedRun),
  rs: () => (/* binding */ controlOf),
  g6: () => (/* binding */ recordControls),
  NM: () => (/* binding */ rereadControl)
});

// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(84652);
// EXTERNAL MODULE: ./build/src/probes/controls/controls.js + 2 modules
var controls = __webpack_require__(20591);
// EXTERNAL MODULE: ./build/src/probes/corroborate.js
var corroborate = __webpack_require__(97282);
// EXTERNAL MODULE: ./build/src/probes/judge.js + 1 modules
var judge = __webpack_require__(40085);
// EXTERNAL MODULE: ./build/src/probes/judges/secret-keys.js
var secret_keys = __webpack_require__(19594);
// EXTERNAL MODULE: ./build/src/probes/mounts/judge.js
var mounts_judge = __webpack_require__(77680);
// EXTERNAL MODULE: ./build/src/probes/mounts/mountinfo.js
var mounts_mountinfo = __webpack_require__(1674);
// EXTERNAL MODULE: ./build/src/probes/probes/pr-mount-1.js
var pr_mount_1 = __webpack_require__(24316);
// EXTERNAL MODULE: ./build/src/probes/restrictions/other-mounts.js
var other_mounts = __webpack_require__(73551);
// EXTERNAL MODULE: ./build/src/probes/controls/control.js
var controls_control = __webpack_require__(90070);
// EXTERNAL MODULE: ./build/src/probes/controls/program.js
var controls_program = __webpack_require__(13763);
;// CONCATENATED MODULE: ./build/src/probes/controls/judge-control.js










/**
 * Judges a run's probes and looks at its host.
 *
 * @param profile the attested run's profile file, normalised
 */
function judgeRun(run, profile) {
    return { ...run, passed: passedIn(run), findings: (0,corroborate/* lookAtHost */.J)(run.host, profile) };
}
/**
 * Judges a control against the attested run (contract §4; docs/restrictions.md). Pure: writer and reader both use it.
 *
 * @param profile the attested run's profile file, normalised
 */
function judgeControl(control, ran, attested, profile) {
    const run = judgeRun(ran, profile);
    const { passed } = attested;
    const { passed: still } = run;
    const failed = passed.filter((id) => !still.includes(id));
    const expected = expectedOf(control, attested);
    const faults = [
        ...ownRun(run, attested),
        ...sameImage(control, run, attested),
        ...reported(control, run, attested),
        ...verdicts(expected.fails, passed, still),
        ...mountsAtFault(control, failed, run),
        ...operations(expected.succeeds, run, attested),
        ...restrictions(control, run, attested),
        ...mountedThere(control, run),
        ...engineConfig(control, run, attested),
        ...kernel(control, run, attested),
        ...seenByTheHost(failed, run),
        ...markerSeen(control, run),
    ];
    return { detected: faults.length === 0, failed, why: faults.join(' ') };
}
/** An optional probe that the payload leaves out cannot fail. */
function expectedOf(control, { host, observations }) {
    const leftOut = (0,judge/* notRun */.nE)(observations);
    const ran = (id) => !leftOut.includes(id);
    return {
        fails: (0,controls_control/* expectedFailures */.Gv)(control, host.engine.name).filter(ran),
        succeeds: control.succeeds.filter(ran),
    };
}
function passedIn({ host, observations }) {
    return (0,judge/* judgeAll */.Ty)(observations, (0,judge/* judgeContext */.FH)(host)).flatMap(({ probeId, verdict }) => verdict === 'PASS' ? [probeId] : []);
}
function ownRun(run, attested) {
    const faults = [];
    if (run.ended !== 'exited')
        faults.push(`It did not end by itself (${run.ended}).`);
    if (run.problems > 0)
        faults.push('Its payload wrote lines that are not observations.');
    const one = [run.host, attested.host].map(({ engine, system }) => JSON.stringify([engine, system]));
    if (one[0] !== one[1])
        faults.push('It ran on another engine or machine.');
    const { container, folders } = run.host;
    if (container.id === attested.host.container.id || folders.output === attested.host.folders.output)
        faults.push('It is the attested run itself.');
    return faults;
}
function sameImage(control, run, { host }) {
    const { image, inventory, container } = run.host;
    if (container.image_id !== image.id)
        return ['Its container was made from another image.'];
    const added = control.weakens.find((weakening) => weakening.kind === 'program-at');
    if (added === undefined) {
        const same = JSON.stringify([image, inventory]) === JSON.stringify([host.image, host.inventory]);
        return same ? [] : ['Its image is not the attested image.'];
    }
    if (inventory.image_id !== image.id || image.diff_ids.slice(0, -1).join() !== host.image.diff_ids.join())
        return ['Its image is not the attested image with one more layer.'];
    return withoutProgram(run, host.inventory) === JSON.stringify(comparable(host.inventory))
        ? []
        : [`Its image is not the attested image with the negative control's program at ${added.path}.`];
}
/** The run's inventory without this project's program, to which /bin/ls leads; null if the program is not there. */
function withoutProgram({ host: { inventory, system }, marker }, attested) {
    const program = (0,digest/* sha256Of */.Bj)((0,controls_program/* markerProgram */.x)(system.architecture, marker?.expected ?? ''));
    const isProgram = ({ path, sha256 }) => path === inventory.ls && sha256 === program;
    if (!inventory.added.some(isProgram))
        return null;
    const rest = {
        ...inventory,
        diff_ids: inventory.diff_ids.slice(0, -1),
        added: inventory.added.filter((entry) => !isProgram(entry) && !isFolderOfLs(entry, inventory, attested)),
        executables: inventory.executables.filter((entry) => !isProgram(entry)),
        ls: '',
    };
    return JSON.stringify(comparable(rest));
}
/** The folder made for the program: an image from scratch does not have /bin. */
function isFolderOfLs(entry, { ls }, attested) {
    const { path, type, mode, uid, gid, xattrs } = entry;
    const isPlain = type === 'folder' && mode === 0o755 && uid === 0 && gid === 0 && xattrs.length === 0;
    return (isPlain && path === ls.slice(0, ls.lastIndexOf('/')) && !attested.added.some((old) => old.path === path));
}
/** What of an inventory neither names the image itself nor is a variable that Podman's commit writes into a config. */
function comparable({ image_id: _, config_digest: __, config, ...rest }) {
    const env_keys = config.env_keys.filter((key) => !secret_keys/* ENGINE_KEYS */.kL.includes(key) || key === 'PATH');
    return { ...rest, config: { ...config, env_keys } };
}
/** A probe must fail by what was seen, not by a missing line; only a program that replaced the payload ends it. */
function reported({ marker }, run, attested) {
    return attested.observations.flatMap(({ probeId, parts }) => {
        if (marker?.kind === 'nonce' && marker.replaces === probeId)
            return [];
        const here = run.observations.find((observation) => observation.probeId === probeId);
        return here?.parts.length === parts.length ? [] : [`It did not report ${probeId}.`];
    });
}
function verdicts(expected, passed, still) {
    return [
        ...expected.filter((id) => still.includes(id)).map((id) => `${id} did not fail.`),
        ...passed
            .filter((id) => !still.includes(id) && !expected.includes(id))
            .map((id) => `${id} failed as well.`),
        ...still.filter((id) => !passed.includes(id)).map((id) => `${id} failed in the attested run only.`),
    ];
}
/** Another run's mount table fails too, since it names other folders: it must fail for what the control changed. */
function mountsAtFault({ mounts = [] }, failed, run) {
    if (!failed.includes(pr_mount_1/* PR_MOUNT_1 */.B.id))
        return [];
    const found = strangeIn((0,judge/* rawOf */.UD)(run.observations).mountinfo, run).map(inRun);
    return mounts.filter((at) => !found.includes(at)).map((at) => `${pr_mount_1/* PR_MOUNT_1 */.B.id} does not report ${at}.`);
}
function strangeIn(mountinfo, { host }) {
    try {
        return (0,mounts_judge/* strangeMounts */.vT)((0,mounts_mountinfo/* parseMountinfo */.b)(mountinfo), (0,judge/* judgeContext */.FH)(host));
    }
    catch {
        return [];
    }
}
/** In many images /var/run is a link to /run. */
function inRun(path) {
    return path.replace(/^\/var\/run\//, '/run/');
}
/**
 * Compares which operations succeed here with the row's `succeeds`. It looks only at probes whose every operation raised
 * an error in the attested run: an operation that returned a value there shows nothing by returning one here.
 */
function operations(succeeds, run, attested) {
    return attested.observations.flatMap(({ probeId, parts }) => {
        if (!parts.every(({ outcome }) => outcome === 'raised'))
            return [];
        const here = run.observations.find((observation) => observation.probeId === probeId)?.parts ?? [];
        const succeeded = here.map(({ outcome }) => outcome === 'value');
        if (succeeds.includes(probeId))
            return succeeded.length > 0 && succeeded.every(Boolean)
                ? []
                : [`${probeId}'s operation did not succeed.`];
        return succeeded.some(Boolean) ? [`${probeId}'s operation succeeded as well.`] : [];
    });
}
function restrictions(control, run, attested) {
    const openIn = ({ findings }) => findings.restrictions.flatMap(({ restriction, found }) => found.state === 'in-force' ? [] : [{ id: restriction.id, why: found.why }]);
    const expected = (0,controls_control/* restrictionsOf */.vc)(control, run.host.engine.name);
    const usual = openIn(attested).map(({ id }) => id);
    const found = openIn(run);
    return [
        ...expected
            .filter((id) => !found.some((restriction) => restriction.id === id))
            .map((id) => `The restriction ${id} is still in force.`),
        ...found
            .filter(({ id }) => !expected.includes(id) && !usual.includes(id))
            .map(({ id, why }) => `The restriction ${id} is missing as well: ${why}`),
    ];
}
/** The engine must report each mount that was added: that there is any other mount shows none of them. */
function mountedThere(control, { host }) {
    const found = (0,other_mounts/* otherMounts */.p)(host.container).map(inRun);
    return (0,controls_control/* mountedIn */.E3)(control, host.engine.name)
        .filter((at) => !found.includes(at))
        .map((at) => `The engine does not report a mount at ${at}.`);
}
/** A negative control may leave in the engine's configuration what its row names, and nothing else. */
function engineConfig({ config = [] }, run, attested) {
    const expected = [...config, ...attested.host.container.unknown_config];
    return run.host.container.unknown_config
        .filter(({ path, value }) => !expected.some((each) => each.path === path && each.value === value))
        .map(({ path, value }) => `The engine held ${path} = ${value} as well.`);
}
/** A fact that the kernel hides (without root: interfaces and namespaces) decides nothing. */
function kernel(control, run, attested) {
    const usual = openInKernel(attested);
    return run.findings.kernel.flatMap(({ check: { id }, found }) => {
        if (control.kernel.includes(id))
            return found.state === 'in-force' ? [`The kernel does not show that ${id} is missing.`] : [];
        return found.state === 'missing' && !usual.includes(id)
            ? [`The kernel reports of its ${id}: ${found.why}`]
            : [];
    });
}
function openInKernel({ findings }) {
    return findings.kernel.flatMap(({ check, found }) => (found.state === 'missing' ? [check.id] : []));
}
/**
 * The host's facts must not corroborate a probe that failed inside: this is the negative control of the corroboration.
 */
function seenByTheHost(failed, { host, findings }) {
    return failed
        .filter((id) => (0,corroborate/* corroborate */.x)(id, host, findings).state === 'corroborated')
        .map((id) => `The host's facts still corroborate ${id}.`);
}
function markerSeen({ marker }, run) {
    switch (marker?.kind) {
        case undefined:
            return run.marker === null ? [] : ['It has a marker that it does not need.'];
        case 'peer':
            if (run.marker?.expected !== marker.saw)
                return ['Its marker is another one.'];
            return run.marker.seen === marker.saw ? [] : ['The peer did not see the connection.'];
        case 'nonce':
            if (!/^[0-9a-f]{32}$/.test(run.marker?.expected ?? ''))
                return ['It has no nonce.'];
            return run.marker?.seen === run.marker?.expected ? [] : ['The program did not write its nonce.'];
    }
}

// EXTERNAL MODULE: ./build/src/probes/controls/together.js
var together = __webpack_require__(87573);
// EXTERNAL MODULE: ./build/src/probes/kernel/facts.js
var kernel_facts = __webpack_require__(87907);
// EXTERNAL MODULE: ./build/src/seccomp/allow-calls.js
var allow_calls = __webpack_require__(84598);
// EXTERNAL MODULE: ./build/src/seccomp/profile.js + 1 modules
var seccomp_profile = __webpack_require__(47393);
// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(56103);
;// CONCATENATED MODULE: ./build/src/evidence/changes.js
/**
 * Yields where two plain values of one form differ, as deep as their members are the same. A list of another length or
 * an object with other members counts as a whole. The same two values give the same list.
 */
function changesBetween(before, after) {
    return [...walk(before, after, [])];
}
function* walk(before, after, path) {
    if (before === after)
        return;
    const keys = sharedKeys(before, after);
    if (keys === null)
        yield { path: path.join('.'), value: after };
    else
        for (const key of keys)
            yield* walk(memberOf(before, key), memberOf(after, key), [...path, key]);
}
/** The names of both values' members when they are the same ones, in the same order; null otherwise. */
function sharedKeys(a, b) {
    if (!isHolder(a) || !isHolder(b) || Array.isArray(a) !== Array.isArray(b))
        return null;
    const [keys, others] = [keysOf(a), keysOf(b)];
    return keys.length === others.length && keys.every((key, index) => key === others[index]) ? keys : null;
}
/** What JSON does not write is not there. */
function keysOf(holder) {
    return Object.keys(holder).filter((key) => memberOf(holder, key) !== undefined);
}
/**
 * Returns the value with these changes made. A place that is not in the value stays as it was, and {@link
 * changesBetween} reports it.
 */
function withChanges(before, changes) {
    return changes.reduce((value, { path, value: changed }) => replaced(value, path === '' ? [] : path.split('.'), changed), before);
}
function replaced(value, path, changed) {
    const [key, ...rest] = path;
    if (key === undefined)
        return changed;
    if (!isHolder(value) || !Object.hasOwn(value, key))
        return value;
    const member = replaced(memberOf(value, key), rest, changed);
    if (Array.isArray(value))
        return value.map((each, index) => (String(index) === key ? member : each));
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, name === key ? member : each]));
}
function isHolder(value) {
    return typeof value === 'object' && value !== null;
}
function memberOf(value, key) {
    return isHolder(value) ? value[key] : undefined;
}

// EXTERNAL MODULE: ./build/src/evidence/generated/validate-bundle.js
var validate_bundle = __webpack_require__(64817);
// EXTERNAL MODULE: ./build/src/evidence/observed.js
var evidence_observed = __webpack_require__(39292);
;// CONCATENATED MODULE: ./build/src/evidence/control-record.js












/** Judges the attested run once for all of its controls. */
function attestedRun(host, observations, raw, profile) {
    return judgeRun({ host, observations, raw, profile }, profile);
}
/** The control of this name. */
function controlOf(id) {
    return controls/* CONTROLS */.VH.find((control) => control.id === id);
}
/** Returns every control as the bundle holds it, written against the attested run. */
function recordControls(outcomes, { host, observations, profile }) {
    const attested = attestedRun(host, observations, (0,judge/* rawOf */.UD)(observations), profile);
    return outcomes.map((outcome) => recordControl(outcome, attested));
}
/**
 * A control as the bundle holds it: only its differences from the attested run. It records its profile, whose normal
 * form is long, by digest; a reader makes the profile again.
 */
function recordControl(outcome, attested) {
    const ids = [...outcome.ids];
    if (outcome.state === 'did-not-run')
        return { ids, state: 'did-not-run', why: outcome.why };
    const { host, collected, ended, exitCode, marker } = outcome;
    const { observations, problems, bytes } = collected;
    const run = { host, observations, ended, marker, problems: problems.length };
    const { detected, failed, why } = judged(ids, run, attested);
    return {
        ids,
        state: detected ? 'detected' : 'not-detected',
        why,
        failed,
        ended,
        exit_code: exitCode,
        ...differences(host, observations, attested),
        observation_problems: problems.map(({ code, subject }) => ({ code, subject })),
        observations_sha256: bytes === null ? null : (0,digest/* sha256Of */.Bj)(bytes),
        marker,
    };
}
/** What a control records as its difference from the attested run. */
function differences(host, observations, attested) {
    const usual = (0,evidence_observed/* recordObservations */.v)(attested.observations, attested.raw).map((line) => JSON.stringify(line));
    const observed = (0,evidence_observed/* recordObservations */.v)(observations, attested.raw);
    const isUsual = (line) => usual.includes(JSON.stringify(line));
    return {
        host: changesBetween(withoutProfile(attested.host), withoutProfile(host)),
        seccomp_sha256: host.seccomp === null ? null : (0,seccomp_profile/* profileDigest */.AW)(host.seccomp),
        observed: observed.filter((line) => !isUsual(line)),
        observed_as_attested: observed.filter(isUsual).map(({ probe_id }) => probe_id),
    };
}
/** Reads a recorded control again; null if this program does not write such a record. */
function rereadControl(record, attested, bundle) {
    const host = rebuiltHost(record, attested, bundle);
    if (host === null)
        return null;
    const usual = (0,evidence_observed/* recordObservations */.v)(attested.observations, attested.raw).filter(({ probe_id }) => record.observed_as_attested.includes(probe_id));
    const lines = [...usual, ...record.observed].sort((a, b) => a.line - b.line);
    const observations = (0,evidence_observed/* restoreObservations */.u)(lines, attested.raw);
    const again = differences(host, observations, attested);
    const fields = ['host', 'observed', 'observed_as_attested'];
    if (fields.some((field) => !(0,canonical_json/* equalJson */.FS)(again[field], record[field])))
        return null;
    const { ids, ended, marker } = record;
    const problems = record.observation_problems.length;
    return {
        containerId: host.container.id,
        judgement: judged(ids, { host, observations, ended, marker, problems }, attested),
    };
}
function judged(ids, run, attested) {
    const control = (0,together/* weakenedRunOf */.fr)(ids, attested.host.engine.name);
    if (control === null)
        return { detected: false, failed: [], why: 'No negative control has that name.' };
    return judgeControl(control, run, attested, attested.profile);
}
/** The control's complete host facts; null if they do not follow the schema. */
function rebuiltHost(record, { host, profile }, bundle) {
    const changed = withChanges(withoutProfile(host), record.host);
    if (typeof changed !== 'object' || changed === null)
        return null;
    // In the attested run's order, with the profile in its place.
    const facts = { ...host, ...changed, seccomp: heldProfile(record, host, profile) };
    // A control's end is not observed, and the attested run's end is not the control's.
    if (!(0,canonical_json/* equalJson */.FS)(facts.kernel_end, kernel_facts/* END_NOT_ASKED */.z))
        return null;
    const { controls: _, ...rest } = bundle;
    return (0,validate_bundle/* bundleProblem */.Q)({ ...rest, host: facts }) === null ? facts : null;
}
/** The profile with this digest, if the run or the control can have had it; otherwise it counts as not reported. */
function heldProfile({ ids, seccomp_sha256: wanted }, host, profile) {
    const weakens = (0,together/* weakenedRunOf */.fr)(ids, host.engine.name)?.weakens ?? [];
    const allowances = weakens.flatMap((each) => (each.kind === 'profile' ? [each.allows] : []));
    const known = [host.seccomp, ...allowances.map((allowance) => (0,allow_calls/* allowCalls */.n)(profile, allowance))];
    return known.find((each) => each !== null && (0,seccomp_profile/* profileDigest */.AW)(each) === wanted) ?? null;
}
function withoutProfile({ seccomp: _, ...facts }) {
    return facts;
}


/***/ }),

/***/ 94832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ judgedChecks),
/* harmony export */   c: () => (/* binding */ circumstancesOf)
/* harmony export */ });
/* harmony import */ var _probes_posture_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42320);
/* harmony import */ var _probes_posture_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51892);


/** What the judge of a record's answers needs: all of it is in the same bundle. */
function circumstancesOf(record, bundle) {
    return {
        engine: bundle.host.engine,
        system: bundle.host.system,
        profile: bundle.profile.name,
        namespaces: record.namespaces,
        lsmLabel: bundle.host.container.lsm_label,
        arguments: bundle.run.arguments,
    };
}
/** Judges every check that this release makes of the image, by what the record says. */
function judgedChecks(record, bundle) {
    const circumstances = circumstancesOf(record, bundle);
    return _probes_posture_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .POSTURE_PARTS */ .OZ[record.image].flatMap((part) => {
        const checks = (0,_probes_posture_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checksOf */ .tg)(part, record.image, circumstances);
        const end = record.runs.find((run) => run.part === part) ?? { exit_code: null, oom_killed: null };
        const answers = (0,_probes_posture_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .answersTo */ .to)(checks, record.observed, end);
        return checks.map((check) => {
            const outcomes = answers.get(check.id);
            const judged = outcomes === undefined ? null : (0,_probes_posture_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCheck */ .GE)(check, outcomes, circumstances);
            return { check, part, control: (0,_probes_posture_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .failingRunOf */ .x0)(check, circumstances), judged };
        });
    });
}


/***/ }),

/***/ 18210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ stands),
/* harmony export */   G: () => (/* binding */ l1Statuses)
/* harmony export */ });
/* harmony import */ var _probes_l1_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16999);

/**
 * Returns the status of each of #24 to #37 on these probes. Without probes (unreadable evidence) nothing is attested.
 */
function l1Statuses(probes) {
    return _probes_l1_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .L1_MATRIX */ .I.map((row) => ({
        test: row.test,
        status: statusOf(row, probes),
        probes: row.binding.kind === 'probes' ? row.binding.probes : [],
        sentence: row.sentence,
    }));
}
function statusOf({ binding }, probes) {
    switch (binding.kind) {
        case 'unbound':
            return 'unbound';
        case 'build-time':
            return 'not-attested-here';
        case 'probes': {
            const bound = binding.probes.map((id) => probes.find(({ probeId }) => probeId === id));
            if (bound.some((probe) => probe === undefined || probe.judgement === null))
                return 'not-run';
            return bound.every((probe) => probe !== undefined && stands(probe)) ? 'attested' : 'failed';
        }
    }
}
/** Whether a probe passed and the host corroborates it. */
function stands({ judgement, corroboration }) {
    return judgement?.verdict === 'PASS' && corroboration.state === 'corroborated';
}


/***/ }),

/***/ 14627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ lines_LINE_LIMITS),
  S: () => (/* binding */ readLines)
});

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/src/foundation/utf8.js
var utf8 = __webpack_require__(52791);
// EXTERNAL MODULE: ./build/src/probes/contract.js + 13 modules
var contract = __webpack_require__(49976);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var foundation_json = __webpack_require__(72126);
;// CONCATENATED MODULE: ./build/src/probes/observation.js



/** The limits of a line: characters, nesting, parts, and the lengths of its texts. Also in the published schema. */
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
/**
 * Reads one line of the payload's output, `{"probe_id": …, "parts": [{"error", "errno", "message"} | {"value"} | {"cannot_try"}]}`.
 * The schema is `schemas/observation.schema.json`; the collector checks whether a probe comes twice.
 *
 * @throws AttestationError `observation-invalid` or `observation-unknown-probe`, with the line's number
 */
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
/** An object's members, if they are exactly these. */
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
    return new errors/* AttestationError */.L('observation-invalid', `Line ${line} of /out/attest.jsonl is not an observation: ${reason}.`, { cause });
}
function unknownProbe(line) {
    return new errors/* AttestationError */.L('observation-unknown-probe', `Line ${line} of /out/attest.jsonl names a probe that the contract does not know.`);
}

// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(18855);
;// CONCATENATED MODULE: ./build/src/evidence/lines.js





/** Five times what the honest probes write on a host with a long mount table. */
const lines_LINE_LIMITS = { bytes: 1024 * 1024, lines: 64, lineBytes: 256 * 1024 };
const NEWLINE = 0x0a;
/**
 * Reads attest.jsonl: UTF-8 lines, each ended by a newline, each one probe of the contract, each probe at most once. A
 * probe that comes twice counts as not reported: no one can say which line is meant.
 */
function readLines(bytes, limits = lines_LINE_LIMITS) {
    if (bytes.length > limits.bytes)
        return tooLarge(limits.bytes);
    const { lines, terminated } = splitLines(bytes);
    const problems = terminated ? [] : [(0,reasons/* reason */.l)('attest-unterminated')];
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
function splitLines(bytes) {
    const lines = [];
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
        lines.push(bytes.subarray(start, end));
        start = end + 1;
    }
    return { lines, terminated: start === bytes.length };
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
        if (error instanceof errors/* AttestationError */.L && error.code === 'observation-unknown-probe') {
            return (0,reasons/* reason */.l)('probe-unknown', `line ${line}`);
        }
        return lines_invalid(line, error instanceof errors/* AttestationError */.L ? error.message : 'it cannot be parsed');
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

/***/ 84211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ ownResult),
  A: () => (/* binding */ readEvidence)
});

// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(84652);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(42542);
// EXTERNAL MODULE: ./build/src/probes/contract.js + 13 modules
var contract = __webpack_require__(49976);
// EXTERNAL MODULE: ./build/src/probes/corroborate.js
var corroborate = __webpack_require__(97282);
// EXTERNAL MODULE: ./build/src/seccomp/profile.js + 1 modules
var profile = __webpack_require__(47393);
// EXTERNAL MODULE: ./build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(56103);
// EXTERNAL MODULE: ./build/src/foundation/run-flag.js
var run_flag = __webpack_require__(99450);
// EXTERNAL MODULE: ./build/src/probes/run-flags.js
var run_flags = __webpack_require__(3579);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var evidence_reasons = __webpack_require__(18855);
;// CONCATENATED MODULE: ./build/src/evidence/check-arguments.js



/** Checks the argument list that created the attested container: this program must be able to give every argument. */
function checkArguments({ bundle: { run, image_digest } }) {
    const [command = '', ...words] = run.arguments;
    const found = command === 'create' ? [] : [(0,evidence_reasons/* reason */.l)('run-argument', command, 'is not create')];
    for (const flag of (0,run_flags/* readFlags */.u)(words.slice(0, words.lastIndexOf(image_digest)))) {
        const problem = (0,run_flags/* flagProblem */.W)(flag);
        if (problem !== null)
            found.push((0,evidence_reasons/* reason */.l)('run-argument', (0,run_flag/* flagWords */.G)([flag]).join(' ').trim(), problem));
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/probes/inventory/judge.js
var judge = __webpack_require__(34500);
// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var evidence_bundle = __webpack_require__(41132);
// EXTERNAL MODULE: ./build/src/evidence/exec-from-out.js + 1 modules
var exec_from_out = __webpack_require__(49475);
// EXTERNAL MODULE: ./build/src/evidence/payload-digest.js
var payload_digest = __webpack_require__(95041);
;// CONCATENATED MODULE: ./build/src/evidence/check-consistency.js






/** Checks that the bundle agrees with itself: facts that it holds twice, and facts that follow from others. */
function checkConsistency(evidence) {
    return [
        ...derivedFields(evidence),
        ...ranById(evidence),
        ...mounts(evidence),
        ...times(evidence),
        ...venueForm(evidence),
        ...check_consistency_name(evidence),
    ];
}
function derivedFields({ bundle }) {
    const { host } = bundle;
    const derived = {
        runtime: (0,evidence_bundle/* runtimeOf */.GV)(host),
        image_digest_kind: host.image.id_kind,
        image_config_digest: host.image.config_digest,
        rootfs_diff_ids: host.image.diff_ids,
        payload_sha256: (0,payload_digest/* payloadDigest */.J)((0,judge/* payloadFiles */.aW)(host.inventory)),
        exec_from_out: (0,exec_from_out/* execFromOut */._)(host),
    };
    const claimed = { ...bundle };
    return Object.entries(derived)
        .filter(([field, value]) => !(0,canonical_json/* equalJson */.FS)(claimed[field], value))
        .map(([field]) => (0,evidence_reasons/* reason */.l)('fields-disagree', field, 'the host’s facts say otherwise'));
}
/** The image runs by its id, never by its tag (contract §3). */
function ranById({ bundle: { run, image_digest, host } }) {
    // A launcher's command follows the image; without a launcher nothing follows it.
    const end = host.seal === null ? [image_digest] : [image_digest, ...host.container.command];
    return (0,canonical_json/* equalJson */.FS)(run.arguments.slice(-end.length), end)
        ? []
        : [(0,evidence_reasons/* reason */.l)('fields-disagree', 'run.arguments', 'the image was not run by its id')];
}
/** An engine reports a mount's mode twice, and a tmpfs has no source on the host. */
function mounts({ bundle }) {
    return bundle.host.container.mounts
        .filter(({ type, source, read_only, options }) => {
        const modes = options.includes('ro') ? [true] : [];
        if (options.includes('rw'))
            modes.push(false);
        return modes.some((readOnly) => readOnly !== read_only) || (type === 'tmpfs' && source !== '');
    })
        .map(({ destination }) => (0,evidence_reasons/* reason */.l)('fields-disagree', 'host.container.mounts', destination));
}
function times({ bundle }) {
    const stamps = { created_at: bundle.created_at, 'run.started_at': bundle.run.started_at };
    const found = Object.entries(stamps)
        .filter(([, stamp]) => !isInstant(stamp))
        .map(([field]) => (0,evidence_reasons/* reason */.l)('fields-disagree', field, 'there is no such day'));
    if (bundle.created_at < bundle.run.started_at) {
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'created_at', 'it is before the run'));
    }
    return found;
}
/** The schema's pattern lets 31 February pass; the calendar does not. */
function isInstant(stamp) {
    const time = new Date(stamp);
    return !Number.isNaN(time.getTime()) && (0,evidence_bundle/* instant */.uR)(time) === stamp;
}
function venueForm({ bundle }) {
    const ofCi = 'GITHUB_REPOSITORY' in bundle.venue_facts;
    return ofCi === (bundle.venue === 'CI')
        ? []
        : [(0,evidence_reasons/* reason */.l)('fields-disagree', 'venue_facts', `they are not those of ${bundle.venue}`)];
}
/** A bundle file alone may have any name: the packet's §4 requires another name on a VPS. */
function check_consistency_name({ source, bundle, bundleName: found }) {
    const expected = (0,evidence_bundle/* bundleName */.u1)(bundle);
    return source.kind === 'bundle' || found === expected ? [] : [(0,evidence_reasons/* reason */.l)('bundle-name', found, expected)];
}

// EXTERNAL MODULE: ./build/src/probes/controls/controls.js + 2 modules
var controls = __webpack_require__(20591);
// EXTERNAL MODULE: ./build/src/probes/controls/together.js
var together = __webpack_require__(87573);
// EXTERNAL MODULE: ./build/src/evidence/control-record.js + 2 modules
var control_record = __webpack_require__(29670);
// EXTERNAL MODULE: ./build/src/evidence/release-image.js
var release_image = __webpack_require__(87847);
;// CONCATENATED MODULE: ./build/src/evidence/check-controls.js






/** Judges every control again from its record; the reader believes none of its claims (contract §6). */
function checkControls(evidence) {
    const { bundle, profile, observations } = evidence;
    const records = bundle.controls;
    if (records === undefined)
        return { controls: [], reasons: [(0,evidence_reasons/* reason */.l)('uncontrolled')] };
    // Without its profile nothing can be judged, and an unreadable profile blocks already.
    if (profile === null)
        return { controls: [], reasons: [] };
    const attested = (0,control_record/* attestedRun */.IU)(bundle.host, observations, bundle.raw, profile);
    const containers = new Set([bundle.host.container.id]);
    const checked = records.map((record) => checkRun(record, attested, evidence, containers));
    return {
        controls: checked.flatMap(({ controls }) => controls),
        reasons: [...completeness(evidence, records), ...checked.flatMap(({ reasons }) => reasons)],
    };
}
/** Checks for all of the packet's controls, and for all or none of the others; each once, in the runs that hold them. */
function completeness({ bundle }, records) {
    const runs = records.map(({ ids }) => ids);
    const found = runs.flat();
    const more = found.some((id) => (0,control_record/* controlOf */.rs)(id)?.group === 'hardening');
    const wantedRuns = (0,together/* weakenedRunsFor */.on)(more ? 'all' : 'packet', bundle.host.engine).map((run) => run.map(({ id }) => id));
    const wanted = wantedRuns.flat();
    const missing = wanted.filter((id) => !found.includes(id));
    const odd = found.filter((id) => !wanted.includes(id));
    const reasons = [
        ...missing.map((id) => (0,evidence_reasons/* reason */.l)('control-missing', id)),
        ...odd.map((id) => (0,evidence_reasons/* reason */.l)('control-differs', id, 'there is no such control on this engine')),
    ];
    const isEachOnce = new Set(found).size === found.length;
    if ((0,canonical_json/* equalJson */.FS)(runs, wantedRuns) || (reasons.length > 0 && isEachOnce))
        return reasons;
    return [
        ...reasons,
        (0,evidence_reasons/* reason */.l)('fields-disagree', 'controls', 'they are not each once, in order, and in the runs that hold them'),
    ];
}
/** The reader's result for each negative control of one run. A probe that none of them had to make fail counts for all. */
function readControls(record, { host: { engine } }, { state, failed, why }) {
    const expectedOf = (id) => {
        const control = (0,control_record/* controlOf */.rs)(id);
        return control === undefined ? [] : (0,controls/* expectedFailures */.Gv)(control, engine.name);
    };
    const anyExpected = new Set(record.ids.flatMap(expectedOf));
    return record.ids.map((id) => {
        const expected = expectedOf(id);
        const own = failed.filter((probe) => expected.includes(probe) || !anyExpected.has(probe));
        return { id, run: (0,together/* runName */.rt)(record.ids), expected, failed: own, state, why };
    });
}
function checkRun(record, attested, { bundle }, containers) {
    const name = (0,together/* runName */.rt)(record.ids);
    if (record.state === 'did-not-run') {
        const { state, why } = record;
        return {
            controls: readControls(record, bundle, { state, failed: [], why }),
            reasons: [(0,evidence_reasons/* reason */.l)('control-did-not-run', name, why)],
        };
    }
    const read = (0,control_record/* rereadControl */.NM)(record, attested, bundle);
    if (read === null) {
        const why = 'its record is not one that this program writes';
        return {
            controls: readControls(record, bundle, { state: 'not-detected', failed: [], why }),
            reasons: [(0,evidence_reasons/* reason */.l)('control-differs', name, why)],
        };
    }
    const { judgement, containerId } = read;
    const { failed, why } = judgement;
    const reasons = [];
    if (containers.has(containerId))
        reasons.push((0,evidence_reasons/* reason */.l)('control-differs', name, 'it is a run that stands there already'));
    containers.add(containerId);
    const state = judgement.detected ? 'detected' : 'not-detected';
    for (const [field, value] of Object.entries({ state, why, failed }))
        if (!(0,canonical_json/* equalJson */.FS)(record[field], value))
            reasons.push((0,evidence_reasons/* reason */.l)('control-differs', name, field));
    if (!isPeersImage(record, bundle))
        reasons.push((0,evidence_reasons/* reason */.l)('control-differs', name, 'what its peer ran in'));
    if (!judgement.detected)
        reasons.push((0,evidence_reasons/* reason */.l)('control-not-detected', name, why));
    return { controls: readControls(record, bundle, { state, failed, why }), reasons };
}
/** A peer ran in this release's reference image, which the bundle lists: an operator's image could report for it. */
function isPeersImage({ ids, marker }, bundle) {
    const expected = (0,together/* weakenedRunOf */.fr)(ids, bundle.host.engine.name)?.marker;
    if (expected?.kind !== 'peer')
        return marker?.image_id === undefined;
    const known = [bundle.host.inventory, bundle.reference_image].find((inventory) => inventory !== undefined && inventory.image_id === marker?.image_id);
    return known !== undefined && (0,release_image/* notReleaseImage */.gN)(known) === null;
}

// EXTERNAL MODULE: ./build/src/evidence/check-files.js
var check_files = __webpack_require__(50552);
// EXTERNAL MODULE: ./build/src/foundation/memoize.js
var memoize = __webpack_require__(64970);
// EXTERNAL MODULE: ./build/src/probes/kernel/checks.js
var checks = __webpack_require__(80395);
;// CONCATENATED MODULE: ./build/src/probes/kernel/end.js

/**
 * How old the last read of a process may be when it ended, in milliseconds: ten times the longest pause between two
 * reads.
 */
const LONGEST_BEFORE_END_MS = 1000;
/** Why nothing is known of the payload's end; null if it was read shortly before. */
function endUnobserved({ kernel, kernel_end: end }) {
    // A process that was never seen has a reason already.
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
/**
 * Returns what the kernel reported differently at the end than at the gate, each by name; empty if all restrictions
 * were still in force. A process may restrict itself by further filters; nothing else of it may have changed.
 */
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
    const mounts = before.mountinfo === null ? null : (0,digest/* sha256Of */.Bj)(before.mountinfo);
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

;// CONCATENATED MODULE: ./build/src/evidence/check-engine-config.js

/**
 * Returns a reason for every value of the engine's configuration that the table did not know when the run was made
 * (contract §3). The run compares, since a reader has no inspect; the signed bytes hold its result.
 */
function engineConfig({ bundle: { host } }) {
    const { endpoint } = host.engine.client;
    return [
        // An environment variable or a file of the user's can put any program between this one and the engine.
        ...(endpoint === 'default' ? [] : [(0,evidence_reasons/* reason */.l)('engine-endpoint', endpoint)]),
        ...host.container.unknown_config.map(({ path, value }) => (0,evidence_reasons/* reason */.l)('engine-config-unknown', path, value)),
    ];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/probes/inventory/executables.js
var executables = __webpack_require__(51402);
// EXTERNAL MODULE: ./build/src/probes/inventory/known-base.js
var known_base = __webpack_require__(11744);
// EXTERNAL MODULE: ./build/src/probes/inventory/root.js
var root = __webpack_require__(7127);
;// CONCATENATED MODULE: ./build/src/evidence/check-inventory.js








/**
 * Checks what the image contains (contract §2.1): the inventory is the attested image's, the base is what it claims to
 * be, and the config holds nothing beyond the positive list. {@link checkAdds} checks the entries above the base.
 */
function checkInventory({ bundle }) {
    const { inventory } = bundle.host;
    return [
        ...differences(bundle),
        ...base(inventory),
        ...(0,judge/* findConfig */.u0)(inventory).map(({ what, why }) => (0,evidence_reasons/* reason */.l)('image-config', what, why)),
        ...inventory.misplaced.map((path) => (0,evidence_reasons/* reason */.l)('image-misplaced', path)),
        ...check_inventory_executables(inventory),
        ...check_inventory_root(bundle.host.root),
    ];
}
/** The engine's own answers about the image must match the image's bytes. */
function differences({ image_digest, host: { image, container, seal, inventory, root } }) {
    const { config } = inventory;
    const agreed = [
        ['the image’s id', inventory.image_id, image_digest],
        ['its config digest', inventory.config_digest, image.config_digest ?? inventory.config_digest],
        ['its layers', inventory.diff_ids, image.diff_ids],
        ['its user', config.user, image.user],
        ['its environment', config.env_keys.toSorted(), image.env_keys.toSorted()],
        ['its volumes', config.volumes.toSorted(), image.volumes.toSorted()],
        // Podman's inspect leaves them out.
        ['its ONBUILD instructions', config.onbuild.length > 0 || image.onbuild.length === 0, true],
        // A launcher is given as the entrypoint of the run.
        ...(seal === null
            ? [
                ['the container’s entrypoint', config.entrypoint, container.entrypoint],
                ['the container’s command', config.command, container.command],
            ]
            : []),
        ['the order of its entries', inventory.added.map(keyOf), sortedKeys(inventory.added)],
        ['the order of the container’s files', root.differing.map(keyOf), sortedKeys(root.differing)],
    ];
    return agreed.flatMap(([what, one, other]) => (0,external_node_util_.isDeepStrictEqual)(one, other)
        ? []
        : [(0,evidence_reasons/* reason */.l)('inventory-differs', what, 'the engine reports another one')]);
}
function sortedKeys(entries) {
    return [...new Set(entries.map(keyOf))].sort();
}
/** A path is listed twice only where a lower folder is emptied and made again. */
function keyOf({ path, type }) {
    return `${path}\0${type}`;
}
function base(inventory) {
    const why = (0,known_base/* baseFault */.M1)(inventory, release_image/* RELEASE_BASES */.ND);
    return why === null ? [] : [(0,evidence_reasons/* reason */.l)('base-claimed', inventory.base.kind, why)];
}
/**
 * Returns the entries above the base that are not on the positive list of contract §2.1.
 *
 * @param pinned digests of entries that the caller accepts; empty for a signed result, which no caller's pin changes
 */
function checkAdds({ host: { inventory } }, pinned) {
    return (0,judge/* findAdds */.wk)(inventory)
        .filter(({ entry }) => !pinned.includes(entry))
        .map(({ path, why, entry }) => (0,evidence_reasons/* reason */.l)('image-adds', path, `${why} (${entry})`));
}
/** An empty file: execve answers ENOEXEC. */
const EMPTY = (0,digest/* sha256Of */.Bj)('');
function check_inventory_executables(inventory) {
    const unexpected = (0,executables/* unexpectedExecutables */.p)(inventory)
        .filter(({ sha256 }) => sha256 !== EMPTY)
        .map(({ path }) => path);
    if (unexpected.length === 0)
        return [];
    const more = unexpected.length > 5 ? ` and ${unexpected.length - 5} more` : '';
    return [(0,evidence_reasons/* reason */.l)('image-has-executables', null, `${unexpected.slice(0, 5).join(', ')}${more}`)];
}
/** How many of a container's unexplained files a reading names. */
const NAMED = 10;
/** The container's files must be the image's: nothing that the layers do not have, and not nothing at all. */
function check_inventory_root(facts) {
    if (facts.entries === 0)
        return [(0,evidence_reasons/* reason */.l)('root-differs', '/', 'the engine shows no file at all')];
    const found = (0,root/* unexplained */.E)(facts);
    const more = found.length > NAMED ? `, and ${found.length - NAMED} more are listed` : '';
    return found
        .slice(0, NAMED)
        .map(({ path, type, size }) => (0,evidence_reasons/* reason */.l)('root-differs', path, `a ${type} of ${size} bytes${more}`));
}

;// CONCATENATED MODULE: ./build/src/evidence/check-host.js









/**
 * Checks what the host's own facts say of every probe, every restriction, the kernel, the engine's profile, and the
 * image.
 */
function checkHost(evidence, probes) {
    return [
        ...corroboration(probes),
        ...restrictions(evidence),
        ...engineConfig(evidence),
        ...kernel(evidence),
        ...kernelEnd(evidence),
        ...sealed(evidence),
        ...check_host_profile(evidence),
        ...check_host_image(evidence),
        ...checkInventory(evidence),
    ];
}
function corroboration(probes) {
    return probes.flatMap(({ probeId, corroboration: found }) => found.state === 'corroborated' ? [] : [(0,evidence_reasons/* reason */.l)(found.state, probeId, found.why)]);
}
function restrictions({ findings }) {
    return (findings?.restrictions ?? []).flatMap(({ restriction, found }) => found.state === 'in-force'
        ? []
        : [(0,evidence_reasons/* reason */.l)('restriction-missing', `${restriction.never ? 'no ' : ''}${restriction.flag}`, found.why)]);
}
function kernel({ bundle: { host }, findings }) {
    const why = notSeen(host.kernel);
    return [
        ...(why === null ? [] : [(0,evidence_reasons/* reason */.l)('kernel-snapshot-missing', null, why)]),
        ...(findings?.kernel ?? (0,checks/* findInKernel */.u)(host)).flatMap(({ check, found }) => found.state === 'missing' ? [(0,evidence_reasons/* reason */.l)('kernel-contradicts', check.id, found.why)] : []),
    ];
}
function kernelEnd({ bundle: { host } }) {
    const why = endUnobserved(host);
    return [
        ...(why === null ? [] : [(0,evidence_reasons/* reason */.l)('end-unobserved', null, why)]),
        ...endDifferences(host).map((difference) => (0,evidence_reasons/* reason */.l)('kernel-end-differs', null, difference)),
    ];
}
function sealed({ bundle: { host } }) {
    const why = host.seal === null ? null : (0,exec_from_out/* unsealed */.w)(host.seal, host);
    return why === null ? [] : [(0,evidence_reasons/* reason */.l)('seal-not-shown', null, why)];
}
/** Why the observed process is not the waiting payload; null if it is. */
function notSeen(facts) {
    switch (facts.gate) {
        case 'waited':
            return null;
        case 'went-on':
            return 'it went on before everything had been read';
        case 'missed':
            return facts.why === 'changed' ? changedInWords(facts.changed) : MISSED[facts.why];
    }
}
const MISSED = {
    'no-process': 'its process was not found (a /proc with hidepid hides it, and so does a control group without the container’s id)',
    'not-started': 'its program was not there in time',
    unreadable: 'its status could not be read',
};
function changedInWords(changed) {
    return changed.includes('process')
        ? 'the process ended while it was read'
        : `while it waited, this of it changed: ${changed.join(', ')}`;
}
const textDigest = (0,memoize/* oncePer */.Pu)(({ text }) => (0,digest/* sha256Of */.Bj)(text));
function check_host_profile({ bundle, profile: file }) {
    const found = [];
    if (textDigest(bundle.profile) !== bundle.seccomp_sha256)
        found.push((0,evidence_reasons/* reason */.l)('profile-text-differs'));
    if (file === null)
        found.push((0,evidence_reasons/* reason */.l)('profile-invalid', null, 'it cannot be parsed'));
    const held = bundle.host.seccomp;
    if (held === null)
        found.push((0,evidence_reasons/* reason */.l)('engine-profile-missing'));
    else if (file !== null && !(0,profile/* sameProfile */.ch)(held, file)) {
        found.push((0,evidence_reasons/* reason */.l)('engine-profile-differs', null, 'their normal forms are not equal'));
    }
    return found;
}
function check_host_image({ bundle: { image_digest, host } }) {
    const { image, container } = host;
    return image_digest !== container.image_id || container.image_id !== image.id
        ? [(0,evidence_reasons/* reason */.l)('image-differs')]
        : [];
}

// EXTERNAL MODULE: ./build/src/evidence/generated/release-digests.js
var release_digests = __webpack_require__(2661);
// EXTERNAL MODULE: ./build/src/evidence/subject.js
var evidence_subject = __webpack_require__(52334);
;// CONCATENATED MODULE: ./build/src/evidence/check-pins.js





/** Checks whether profile, payload, base and image match the caller's pins, or else this release's own digests. */
function pinsOf({ bundle, expectations }) {
    const { seccomp, payload, image, base } = expectations;
    const { inventory } = bundle.host;
    // The same file, started in another way, is another payload.
    const payloads = (0,release_image/* runsReleasePayload */.Iy)(inventory.config) ? Object.values(release_digests/* RELEASE_PAYLOADS */.oB) : [];
    const found = inventory.base.chain_id ?? inventory.base.inventory_sha256;
    return [
        pin('seccomp', seccomp, Object.values(release_digests/* RELEASE_PROFILES */.B6), [bundle.seccomp_sha256]),
        pin('payload', payload, payloads, [bundle.payload_sha256]),
        pin('image', image, [], [bundle.image_digest, bundle.image_config_digest]),
        pin('base', base, (0,known_base/* isKnownBase */.ho)(inventory.base) ? [found] : [], [found, inventory.base.inventory_sha256]),
    ];
}
/** `found`: the digest itself first, then others under which the same thing is known. */
function pin(what, caller, release, [found, other]) {
    const expected = caller ?? release;
    const matched = expected.includes(found) || (other != null && expected.includes(other));
    const source = caller !== null ? 'caller' : matched ? 'release' : 'none';
    return { what, source, expected: source === 'none' ? [] : expected, found, matched };
}
const CODES = {
    seccomp: { unpinned: 'unpinned-profile', notExpected: 'profile-not-expected' },
    payload: { unpinned: 'unpinned-payload', notExpected: 'payload-not-expected' },
    image: { unpinned: 'unpinned-image', notExpected: 'image-not-expected' },
    base: { unpinned: 'unpinned-base', notExpected: 'base-not-expected' },
};
/** The reference sandbox says nothing about an image of the caller's, and the other way round. */
function checkSubject({ bundle, expectations }) {
    const { kind } = (0,evidence_subject/* subjectOf */.e)(bundle);
    if (expectations.subject === null || expectations.subject === kind)
        return [];
    return [(0,evidence_reasons/* reason */.l)('subject-not-expected', null, kind === 'reference' ? REFERENCE : OWN)];
}
const REFERENCE = 'the reference sandbox of this release, and your policy does not name it ("subject": "reference")';
const OWN = 'an image of somebody’s own, and your policy names the reference sandbox';
/**
 * A pin that does not match blocks: unpinned when nothing expects it, not expected when the caller expects another
 * value.
 */
function checkPins(pins) {
    return pins
        .filter(({ matched }) => !matched)
        .map(({ what, source, found }) => (0,evidence_reasons/* reason */.l)(source === 'caller' ? CODES[what].notExpected : CODES[what].unpinned, found));
}

// EXTERNAL MODULE: ./build/src/probes/posture/parts.js + 1 modules
var posture_parts = __webpack_require__(51892);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var sweep = __webpack_require__(28147);
// EXTERNAL MODULE: ./build/src/seccomp/marked.js
var marked = __webpack_require__(50007);
// EXTERNAL MODULE: ./build/src/seccomp/write-profile.js
var write_profile = __webpack_require__(76320);
// EXTERNAL MODULE: ./build/src/probes/posture/pressure-control.js
var pressure_control = __webpack_require__(83840);
// EXTERNAL MODULE: ./build/src/probes/posture/weak-runs.js
var weak_runs = __webpack_require__(19654);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/probes/controls/weakening.js
var weakening = __webpack_require__(97030);
;// CONCATENATED MODULE: ./build/src/evidence/posture-arguments.js





/** A run's own name, which its folders contain too: only this may differ between runs. */
function anyRun(argument) {
    return argument.replace(/sandbox-attestation-[0-9a-f]{32}/g, 'RUN');
}
/**
 * Returns the arguments that a container of the posture must have been created with, except for its own name; null if
 * the attested run lacks a flag that the weakenings take away.
 */
function expectedArguments(part, { image_id, image, runs }, { run, host, image_digest }, weakens = []) {
    const flags = commonFlags(run.arguments, image_digest);
    if (!(0,weakening/* weakensWhatIsThere */.jX)(flags, weakens))
        return null;
    const weakened = (0,weakening/* weakenFlags */.pQ)(flags, weakens, {
        engine: host.engine.name,
        root: (0,external_node_path_.dirname)(host.folders.input),
        ...host.folders,
        network: null,
    });
    // Without --rm: an engine cannot report whether a container that is gone ran out of memory.
    const kept = weakened.filter(({ flag }) => part !== 'pressure' || flag !== '--rm');
    const recorded = runs.find((each) => each.part === part)?.arguments ?? [];
    const interpreter = image === 'subject' ? (0,posture_parts/* interpreterOf */.OS)(host.container.entrypoint) : (0,posture_parts/* interpreterOf */.OS)(recorded.slice(-4));
    const { entrypoint, command } = (0,posture_parts/* postureCommand */.WK)(interpreter ?? 'none');
    return [...(0,run_flag/* flagWords */.G)(kept).map(anyRun), '--entrypoint', entrypoint, image_id, ...command];
}
/** The attested run's flags, without its command: a sealed payload has an entrypoint of its own. */
function commonFlags(words, imageId) {
    const flags = (0,run_flags/* readFlags */.u)(words.slice(0, words.lastIndexOf(imageId)));
    const own = flags.findIndex(({ flag }) => flag === '--entrypoint');
    return flags.filter((_, index) => index !== own);
}

;// CONCATENATED MODULE: ./build/src/evidence/check-pressure-control.js









/**
 * Judges the tests under pressure in a run without the limits that they test: each that can fail must have failed. The
 * run exists only with controls for every flag.
 */
function checkPressureControl(record, around) {
    const asked = record.image === 'reference' && isEveryFlagControlled(around.bundle);
    const made = record.without_limits;
    if (made === undefined) {
        return asked ? [(0,evidence_reasons/* reason */.l)('control-did-not-run', pressure_control/* PRESSURE_CONTROL */.S, 'the bundle does not record it')] : [];
    }
    if (!asked)
        return [(0,evidence_reasons/* reason */.l)('control-differs', pressure_control/* PRESSURE_CONTROL */.S, 'this run does not make it')];
    const judged = (0,pressure_control/* judgePressureControl */.y)(made.observed, around.circumstances);
    return [
        ...runsAsPlanned(made.run, record, around).map((why) => (0,evidence_reasons/* reason */.l)('control-differs', pressure_control/* PRESSURE_CONTROL */.S, why)),
        ...strange(made.observed, around.circumstances).map((id) => (0,evidence_reasons/* reason */.l)('control-differs', pressure_control/* PRESSURE_CONTROL */.S, `${id} is not one of its checks`)),
        ...judged.flatMap(({ check, why }) => why === null ? [] : [(0,evidence_reasons/* reason */.l)('control-not-detected', `${pressure_control/* PRESSURE_CONTROL */.S} ${check.id}`, why)]),
    ];
}
function isEveryFlagControlled({ controls = [] }) {
    return controls.some(({ ids }) => ids.some((id) => (0,control_record/* controlOf */.rs)(id)?.group === 'hardening'));
}
function runsAsPlanned(run, record, { bundle, profile, circumstances }) {
    const isAsPlanned = {
        part: run.part === 'pressure',
        arguments: (0,canonical_json/* equalJson */.FS)(run.arguments.map(anyRun), expectedArguments('pressure', record, bundle, weak_runs/* WEAK_RUNS */.o[pressure_control/* PRESSURE_CONTROL */.S].weakens)),
        checks_sha256: run.checks_sha256 === (0,digest/* sha256Of */.Bj)((0,posture_parts/* stageOf */.gV)('pressure', record.image, circumstances, profile)),
        seccomp_sha256: run.seccomp_sha256 === (0,digest/* sha256Of */.Bj)((0,write_profile/* writeProfile */.Z)(profile)),
        // It must end by itself: if a limit ended it, that limit was still there.
        ended: run.ended === 'exited' && run.exit_code === 0 && run.oom_killed === false,
    };
    return Object.entries(isAsPlanned).flatMap(([field, holds]) => (holds ? [] : [field]));
}
/** Returns the ids of answers to checks that were not run, and of answers that are there twice. */
function strange(observed, circumstances) {
    const asked = (0,posture_parts/* checksOf */.tg)('pressure', 'reference', circumstances);
    const ids = observed.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index || !asked.some((check) => check.id === id));
}

// EXTERNAL MODULE: ./build/src/evidence/judged-posture.js
var judged_posture = __webpack_require__(94832);
;// CONCATENATED MODULE: ./build/src/evidence/check-posture.js












/**
 * Recomputes the complete posture. It must have been taken in the reference image and, if that is another image, in the
 * subject image too; with this release's program and checks, and with the attested run's arguments and profile. Every
 * answer must prove denial. The reader judges what a bundle holds of it, and never believes it.
 */
function checkPosture({ bundle, profile }) {
    const records = bundle.posture ?? [];
    const reference = records.find(({ image, state }) => image === 'reference' && state === 'ran');
    if (reference === undefined)
        return [(0,evidence_reasons/* reason */.l)('posture-missing')];
    if (profile === null)
        return [(0,evidence_reasons/* reason */.l)('posture-incomplete', 'the profile', 'it cannot be read')];
    return [
        ...check_posture_images(records, reference, bundle),
        ...referenceContent(reference, bundle),
        ...records.flatMap((record) => record.state === 'ran' ? ran(record, bundle, profile) : notRunnable(record, bundle)),
    ];
}
function check_posture_images(records, reference, bundle) {
    const found = [];
    if (new Set(records.map(({ image }) => image)).size < records.length) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', 'its images', 'one of them is recorded twice'));
    }
    const subject = records.find(({ image }) => image === 'subject');
    if (subject === undefined && reference.image_id !== bundle.image_digest) {
        found.push((0,evidence_reasons/* reason */.l)('posture-incomplete', 'the subject image', 'the bundle does not record it'));
    }
    if (subject !== undefined && subject.image_id !== bundle.image_digest) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', 'the subject image', 'it is not the image that was attested'));
    }
    return found;
}
/**
 * The reference image must contain what this release's does; otherwise nothing that ran in it counts (contract §2.1).
 */
function referenceContent(reference, { image_digest, host, reference_image: other }) {
    const inventory = reference.image_id === image_digest ? host.inventory : other;
    if (inventory === undefined || inventory.image_id !== reference.image_id)
        return [(0,evidence_reasons/* reason */.l)('posture-differs', 'the reference image', 'the bundle does not say what it contains')];
    const why = (0,release_image/* notReleaseImage */.gN)(inventory);
    return why === null
        ? []
        : [(0,evidence_reasons/* reason */.l)('posture-differs', 'the reference image', `it is not this release’s: ${why}`)];
}
/** An image that can run the posture must have run it. */
function notRunnable(record, { host }) {
    return record.image === 'subject' && (0,posture_parts/* interpreterOf */.OS)(host.container.entrypoint) === null
        ? []
        : [(0,evidence_reasons/* reason */.l)('posture-differs', `the ${record.image} image`, 'it can run the posture, and did not')];
}
function ran(record, bundle, profile) {
    const circumstances = (0,judged_posture/* circumstancesOf */.c)(record, bundle);
    const judged = (0,judged_posture/* judgedChecks */.J)(record, bundle);
    const parts = posture_parts/* POSTURE_PARTS */.OZ[record.image];
    if (record.why !== '')
        return [
            (0,evidence_reasons/* reason */.l)('posture-differs', `the ${record.image} image`, 'it ran, and its record says why it did not'),
        ];
    const found = record.program_sha256 === release_digests/* RELEASE_POSTURE */.fH
        ? []
        : [(0,evidence_reasons/* reason */.l)('posture-differs', 'its program', 'it is not this release’s')];
    const ran = record.runs.map(({ part }) => part);
    if (!(0,canonical_json/* equalJson */.FS)(ran.toSorted(), [...parts].sort())) {
        const missing = parts.filter((part) => !ran.includes(part));
        const why = missing.length > 0 ? `${missing.join(' and ')} did not run` : 'a part of it ran twice';
        return [...found, (0,evidence_reasons/* reason */.l)('posture-incomplete', `the ${record.image} image`, why)];
    }
    return [
        ...found,
        ...unknown(record, judged.map(({ check }) => check)),
        ...record.runs.flatMap((run) => [
            ...sameRun(run, record, bundle, profile, circumstances),
            ...ended(run, record, judged),
        ]),
        ...judged.flatMap((each) => answered(each, record)),
        ...check_posture_sweep(record, profile, circumstances),
        ...checkPressureControl(record, { bundle, profile, circumstances }),
    ];
}
function unknown({ observed }, asked) {
    const ids = observed.map(({ id }) => id);
    const strange = ids.filter((id, index) => ids.indexOf(id) !== index || !asked.some((check) => check.id === id));
    return [...new Set(strange)].map((id) => (0,evidence_reasons/* reason */.l)('posture-differs', id, 'it is not a check of this run, or it is answered twice'));
}
/** Checks that one container was like the attested one, except for its name, its folders and its command. */
function sameRun(run, record, bundle, profile, circumstances) {
    const subject = `${record.image} ${run.part}`;
    const found = [];
    if (!(0,canonical_json/* equalJson */.FS)(run.arguments.map(anyRun), expectedArguments(run.part, record, bundle))) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', subject, 'its arguments are not the attested run’s'));
    }
    if (run.checks_sha256 !== (0,digest/* sha256Of */.Bj)((0,posture_parts/* stageOf */.gV)(run.part, record.image, circumstances, profile))) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', subject, 'its checks are not this release’s'));
    }
    if (run.ended !== 'exited')
        found.push((0,evidence_reasons/* reason */.l)('posture-incomplete', subject, `it did not end by itself (${run.ended})`));
    if ((run.oom_killed === null) !== (run.part !== 'pressure')) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', subject, 'it does not say whether it ran out of memory as it must'));
    }
    const held = (0,write_profile/* writeProfile */.Z)(run.part === 'sweep' ? (0,marked/* markProfile */.X)(profile) : profile);
    if (run.seccomp_sha256 !== (0,digest/* sha256Of */.Bj)(held)) {
        found.push((0,evidence_reasons/* reason */.l)('posture-differs', subject, 'the engine held another profile'));
    }
    return found;
}
/** A container must have answered every check, and have exited by itself unless its end is an answer. */
function ended(run, record, judged) {
    const lines = new Set(record.observed.map(({ id }) => id));
    const asked = judged.filter(({ part }) => part === run.part);
    return run.exit_code !== 0 && asked.every(({ check }) => lines.has(check.id))
        ? [(0,evidence_reasons/* reason */.l)('posture-incomplete', `${record.image} ${run.part}`, `it ended with ${run.exit_code}`)]
        : [];
}
function answered({ check, part, judged }, { image }) {
    if (judged === null)
        return [(0,evidence_reasons/* reason */.l)('posture-incomplete', check.id, `the ${part} of the ${image} image ended before`)];
    return judged.verdict === 'PASS'
        ? []
        : [(0,evidence_reasons/* reason */.l)('posture-failed', check.id, `${judged.why}, in the ${image} image`)];
}
function check_posture_sweep(record, profile, { system }) {
    if (!posture_parts/* POSTURE_PARTS */.OZ[record.image].includes('sweep')) {
        return record.sweep === null ? [] : [(0,evidence_reasons/* reason */.l)('posture-differs', 'sweep', 'it is not part of this run')];
    }
    if (record.sweep === null)
        return [(0,evidence_reasons/* reason */.l)('posture-incomplete', 'sweep', 'it is not recorded')];
    return (0,sweep/* sweepFindings */.Nk)(record.sweep, profile, system.architecture).map((finding) => (0,evidence_reasons/* reason */.l)('posture-failed', 'sweep', finding));
}

// EXTERNAL MODULE: ./build/src/evidence/file-names.js
var file_names = __webpack_require__(17523);
;// CONCATENATED MODULE: ./build/src/evidence/check-signature.js


/**
 * The signature step (contract §6). The caller chooses whom to trust; without that choice, or without a signature,
 * nothing is verified.
 */
function checkSignature(source, bundleDigest, expectations, verify) {
    if (source.bundle === null || bundleDigest === null)
        return refuse();
    const signature = source.files.get((0,file_names/* signatureName */.S1)(source.bundle.name));
    if (expectations.trust.kind === 'not-chosen') {
        return refuse((0,evidence_reasons/* reason */.l)('trust-not-chosen'), ...(signature === undefined ? [(0,evidence_reasons/* reason */.l)('unsigned')] : []));
    }
    if (signature === undefined)
        return refuse((0,evidence_reasons/* reason */.l)('signature-missing'));
    if (verify === undefined)
        return refuse((0,evidence_reasons/* reason */.l)('signature-unchecked'));
    const result = verify(bundleDigest, signature, expectations);
    return result.ok || result.reasons.length > 0
        ? result
        : refuse((0,evidence_reasons/* reason */.l)('signature-invalid', null, 'no reason was given'));
}
function refuse(...reasons) {
    return { ok: false, reasons };
}

// EXTERNAL MODULE: ./build/src/evidence/time-limits.js
var time_limits = __webpack_require__(74250);
;// CONCATENATED MODULE: ./build/src/evidence/check-time.js


/**
 * Compares when the evidence was made and signed with this clock, with each other and with the age limit (contract §6).
 */
function checkTime(evidence) {
    const stamps = stampsOf(evidence).map((stamp) => ({ ...stamp, aheadMs: aheadOf(evidence.now, stamp) }));
    return {
        // An invalid time blocks: each comparison is written so.
        reasons: [
            ...stamps
                .filter(({ aheadMs }) => !(aheadMs <= time_limits/* CLOCK_SKEW_MS */.rn))
                .map(({ text }) => (0,evidence_reasons/* reason */.l)('from-the-future', text)),
            ...age(evidence),
            ...gap(evidence),
        ],
        notes: stamps
            .filter(({ aheadMs }) => aheadMs > 0 && aheadMs <= time_limits/* CLOCK_SKEW_MS */.rn)
            .map(({ what, aheadMs }) => clockSkew(what, aheadMs)),
    };
}
function stampsOf({ bundle, verifiedTime }) {
    const made = { what: 'created_at', text: bundle.created_at, time: new Date(bundle.created_at) };
    if (verifiedTime === null)
        return [made];
    return [made, { what: 'the verified time', text: verifiedTime.toISOString(), time: verifiedTime }];
}
function aheadOf(now, { time }) {
    return time.getTime() - now.getTime();
}
function clockSkew(what, aheadMs) {
    const seconds = Math.ceil(aheadMs / 1000);
    return {
        code: 'clock-skew',
        subject: what,
        sentence: `${what} is ${seconds} s ahead of this machine’s clock; up to ${time_limits/* CLOCK_SKEW_MS */.rn / 1000} s are tolerated.`,
    };
}
function age({ bundle, expectations, verifiedTime, now }) {
    const made = verifiedTime ?? new Date(bundle.created_at);
    const ageMs = now.getTime() - made.getTime();
    if (ageMs <= expectations.maxAgeDays * time_limits/* DAY_MS */.sO)
        return [];
    return [(0,evidence_reasons/* reason */.l)('too-old', days(ageMs), days(expectations.maxAgeDays * time_limits/* DAY_MS */.sO))];
}
/** A verified time must be later than the bundle's, and not much later. */
function gap({ bundle, verifiedTime }) {
    if (verifiedTime === null)
        return [];
    const gapMs = verifiedTime.getTime() - new Date(bundle.created_at).getTime();
    if (!(gapMs >= -time_limits/* CLOCK_SKEW_MS */.rn))
        return [(0,evidence_reasons/* reason */.l)('signed-before-made', verifiedTime.toISOString())];
    return gapMs <= time_limits/* SIGNING_GAP_MS */.M3 ? [] : [(0,evidence_reasons/* reason */.l)('signed-late', days(gapMs), days(time_limits/* SIGNING_GAP_MS */.M3))];
}
function days(ms) {
    const count = Math.floor((ms / time_limits/* DAY_MS */.sO) * 10) / 10;
    return `${count} ${count === 1 ? 'day' : 'days'}`;
}

;// CONCATENATED MODULE: ./build/src/evidence/check-venue.js

/** Checks where the evidence was made, and for whom: venue, the run's claims, challenge (contract §6). */
function checkVenue(evidence) {
    return [...venue(evidence), ...claims(evidence), ...run(evidence), ...challenge(evidence)];
}
function venue({ bundle, expectations, signer }) {
    switch (bundle.venue) {
        case 'LOCAL':
            return [(0,evidence_reasons/* reason */.l)('venue-local')];
        case 'CI':
        case 'VPS': {
            const found = [];
            if (!expectations.venues.includes(bundle.venue)) {
                found.push((0,evidence_reasons/* reason */.l)('venue-not-expected', bundle.venue, expectations.venues.join(', ')));
            }
            if (bundle.venue === 'CI' && signer?.kind !== 'certificate')
                found.push((0,evidence_reasons/* reason */.l)('venue-claimed'));
            return found;
        }
    }
}
function claims({ bundle: { venue_facts: facts }, expectations }) {
    const ofCi = 'GITHUB_REPOSITORY' in facts;
    const checks = [
        ['repository-not-expected', expectations.repository, ofCi ? facts.GITHUB_REPOSITORY : ''],
        ['workflow-not-expected', expectations.workflow, ofCi ? facts.GITHUB_WORKFLOW_REF : ''],
        ['runner-environment-not-expected', expectations.runnerEnvironment, ofCi ? facts.RUNNER_ENVIRONMENT : ''],
    ];
    return checks.flatMap(([code, expected, found]) => expected === null || expected === found
        ? []
        : [(0,evidence_reasons/* reason */.l)(code, found === '' ? 'nothing known' : found, expected)]);
}
/** An artifact of an earlier run can be uploaded again by any job of this one. */
function run({ bundle: { venue_facts: facts }, expectations: { run: expected } }) {
    if (expected === null)
        return [];
    const isOf = 'GITHUB_REPOSITORY' in facts &&
        facts.GITHUB_REPOSITORY === expected.repository &&
        facts.GITHUB_RUN_ID === expected.id &&
        /^[1-9]\d{0,5}$/.test(facts.GITHUB_RUN_ATTEMPT) &&
        Number(facts.GITHUB_RUN_ATTEMPT) <= expected.attempt;
    if (isOf)
        return [];
    const found = 'GITHUB_REPOSITORY' in facts
        ? runText(facts.GITHUB_REPOSITORY, facts.GITHUB_RUN_ID, facts.GITHUB_RUN_ATTEMPT)
        : 'no run of a workflow';
    return [(0,evidence_reasons/* reason */.l)('run-not-expected', found, runText(expected.repository, expected.id, expected.attempt))];
}
function runText(repository, id, attempt) {
    return `run ${id} of ${repository}, attempt ${attempt}`;
}
function challenge({ bundle, expectations }) {
    return expectations.challenge === null || expectations.challenge === bundle.challenge
        ? []
        : [(0,evidence_reasons/* reason */.l)('challenge-differs')];
}

;// CONCATENATED MODULE: ./build/src/evidence/check-verdicts.js


/** Computes every verdict again from the observations; a claim that differs is a reason of its own (contract §6). */
function checkVerdicts(evidence) {
    return [
        ...failedProbes(evidence),
        ...claimedProbes(evidence),
        ...rawFields(evidence),
        ...observedForm(evidence),
        ...outputProblems(evidence),
        ...runEnd(evidence),
    ];
}
function failedProbes({ recomputed }) {
    return recomputed.judgements
        .filter(({ verdict }) => verdict !== 'PASS')
        .map(({ probeId, why }) => (0,evidence_reasons/* reason */.l)('probe-failed', probeId, why));
}
function claimedProbes({ bundle, recomputed }) {
    const claimedIds = bundle.probes.map(({ probe_id }) => probe_id);
    const ids = recomputed.probes.map(({ probe_id }) => probe_id);
    if (!(0,canonical_json/* equalJson */.FS)(claimedIds, ids)) {
        const odd = ids.find((id) => !claimedIds.includes(id)) ??
            claimedIds.find((id, index) => id !== ids[index]) ??
            'order';
        return [(0,evidence_reasons/* reason */.l)('probe-set-differs', odd, `${claimedIds.length} claimed, ${ids.length} computed`)];
    }
    return recomputed.probes.flatMap((probe, index) => {
        const claimed = bundle.probes[index];
        return claimed === undefined
            ? [(0,evidence_reasons/* reason */.l)('probe-set-differs', probe.probe_id)]
            : check_verdicts_differences(claimed, probe);
    });
}
function check_verdicts_differences(claimed, computed) {
    const id = computed.probe_id;
    const found = [];
    if (claimed.verdict !== computed.verdict)
        found.push((0,evidence_reasons/* reason */.l)('verdict-differs', id, claimed.verdict));
    for (const field of ['operation', 'expected']) {
        if (claimed[field] !== computed[field])
            found.push((0,evidence_reasons/* reason */.l)('contract-differs', id, field));
    }
    for (const field of ['actual_stderr_or_value', 'errno_or_exit', 'artifact_path']) {
        if (claimed[field] !== computed[field])
            found.push((0,evidence_reasons/* reason */.l)('actual-differs', id, field));
    }
    return found;
}
function rawFields({ bundle, recomputed }) {
    const fields = ['mountinfo', 'env_keyset', 'proc_net_dev'];
    return fields
        .filter((field) => !(0,canonical_json/* equalJson */.FS)(bundle.raw[field], recomputed.raw[field]))
        .map((field) => (0,evidence_reasons/* reason */.l)('raw-differs', field));
}
function observedForm({ bundle, recorded, recomputed }) {
    const found = [];
    if (!(0,canonical_json/* equalJson */.FS)(bundle.observed, recorded)) {
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'observed', 'it is not in the one form that this program writes'));
    }
    if (!(0,canonical_json/* equalJson */.FS)(bundle.not_run, recomputed.notRun)) {
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'not_run', 'other probes were left out'));
    }
    return found;
}
/** The run records by code what was wrong with the payload's output; each code still blocks when it is read back. */
function outputProblems({ bundle }) {
    return bundle.observation_problems.map(({ code, subject }) => (0,evidence_reasons/* isReasonCode */.O8)(code)
        ? (0,evidence_reasons/* reason */.l)(code, subject, 'as the run recorded it')
        : (0,evidence_reasons/* reason */.l)('part-not-recomputed', `observation_problems ${code}`));
}
function runEnd({ bundle: { run } }) {
    if (run.ended !== 'exited')
        return [(0,evidence_reasons/* reason */.l)('run-not-finished', run.ended)];
    return run.exit_code === 0 ? [] : [(0,evidence_reasons/* reason */.l)('payload-exit', String(run.exit_code))];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/evidence/enforced.js





/** The record of these expectations. It names keys by fingerprint and roots by digest, and does not contain them. */
const enforcedOf = (0,memoize/* oncePer */.Pu)(record);
function record(expectations) {
    const { image, seccomp, payload, base, adds } = expectations;
    return {
        trust: trustOf(expectations.trust),
        pins: [
            pinOf('seccomp', seccomp, Object.values(release_digests/* RELEASE_PROFILES */.B6)),
            pinOf('payload', payload, Object.values(release_digests/* RELEASE_PAYLOADS */.oB)),
            pinOf('image', image, []),
            pinOf('base', base, []),
        ],
        subject: expectations.subject,
        adds,
        venues: expectations.venues,
        max_age_days: expectations.maxAgeDays,
        clock_skew_seconds: time_limits/* CLOCK_SKEW_MS */.rn / 1000,
        signing_gap_seconds: time_limits/* SIGNING_GAP_MS */.M3 / 1000,
        challenge: expectations.challenge,
        repository: expectations.repository,
        workflow: expectations.workflow,
        runner_environment: expectations.runnerEnvironment,
        run: expectations.run,
        allowed: [...expectations.waivers].sort(),
    };
}
function trustOf(trust) {
    switch (trust.kind) {
        case 'not-chosen':
            return { kind: 'nobody' };
        case 'key':
            return { kind: 'key', fingerprint: fingerprintOf(trust.publicKey) };
        case 'certificate': {
            const { identity, issuer, match, trustedRoot: root } = trust;
            const trustedRoot = root === null
                ? { source: 'public-good', sha256: null }
                : { source: 'caller', sha256: (0,digest/* sha256Of */.Bj)(root) };
            return { kind: 'certificate', identity, issuer, match, trusted_root: trustedRoot };
        }
    }
}
/** sha256 of the SPKI DER, as src/signing names keys; null for a text that is not a key, which verifies nothing. */
function fingerprintOf(publicKey) {
    try {
        return (0,digest/* sha256Of */.Bj)((0,external_node_crypto_.createPublicKey)(publicKey).export({ type: 'spki', format: 'der' }));
    }
    catch {
        return null;
    }
}
function pinOf(what, caller, release) {
    if (caller !== null)
        return { what, source: 'caller', expected: caller };
    return { what, source: release.length > 0 ? 'release' : 'none', expected: release };
}

// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var expectations = __webpack_require__(46331);
// EXTERNAL MODULE: ./build/src/evidence/generated/validate-bundle.js
var validate_bundle = __webpack_require__(64817);
// EXTERNAL MODULE: ./build/src/evidence/l1-status.js
var l1_status = __webpack_require__(18210);
// EXTERNAL MODULE: ./build/src/evidence/observed.js
var observed = __webpack_require__(39292);
// EXTERNAL MODULE: ./build/src/evidence/recompute.js
var recompute = __webpack_require__(88328);
;// CONCATENATED MODULE: ./build/src/evidence/test-result.js


/** The tests that must have passed for a reader: every required probe, and each optional one that was observed. */
function expectedTests({ probes }) {
    const observed = new Set(probes.map(({ probe_id }) => probe_id));
    return contract/* PROBES */._v.filter(({ id, required }) => required || observed.has(id)).map(({ id }) => id);
}
/**
 * Returns the result that a signed statement must have about this bundle. A probe has not passed if the host
 * contradicts it or does not corroborate it, or if the reader's own judgement fails it.
 *
 * @param probes as the reader judged them again
 * @param reasons the reader's reasons about the bundle alone, without its signature, its age and the files next to it
 */
function testResult(bundle, probes, reasons) {
    const stood = new Set(probes
        .filter(({ judgement, corroboration }) => {
        return judgement?.verdict === 'PASS' && corroboration.state === 'corroborated';
    })
        .map(({ probeId }) => probeId));
    const claimed = new Map(bundle.probes.map(({ probe_id, verdict }) => [probe_id, verdict]));
    const expected = expectedTests(bundle);
    const passed = expected.filter((id) => stood.has(id) && claimed.get(id) === 'PASS');
    const failed = expected.filter((id) => !passed.includes(id));
    const codes = [...new Set(reasons.map(({ code }) => code))].filter((code) => !(0,evidence_reasons/* callersBring */.Zk)(code)).sort();
    return { result: failed.length === 0 && codes.length === 0 ? 'PASSED' : 'FAILED', passed, failed, codes };
}
/** The result of bytes that are not a bundle that the reader can judge. */
function noBundle(reasons) {
    return {
        result: 'FAILED',
        passed: [],
        failed: contract/* PROBES */._v.filter(({ required }) => required).map(({ id }) => id),
        codes: [...new Set(reasons.map(({ code }) => code))].sort(),
    };
}

;// CONCATENATED MODULE: ./build/src/evidence/waive.js

/** Sorts reasons by the caller's waivers. A caller can waive programs in the image only if the image is pinned. */
function waive(reasons, { waivers }, pins) {
    const imagePinned = pins.some(({ what, source, matched }) => what === 'image' && source === 'caller' && matched);
    const waived = (code) => {
        const waiver = (0,evidence_reasons/* waiverFor */.Qd)(code);
        if (waiver === null || !waivers.has(waiver))
            return null;
        return waiver === 'executables' && !imagePinned ? null : waiver;
    };
    return {
        blocking: reasons.filter(({ code }) => waived(code) === null),
        waived: reasons.filter(({ code }) => waived(code) !== null),
        waivers: [...new Set(reasons.flatMap(({ code }) => waived(code) ?? []))],
    };
}

;// CONCATENATED MODULE: ./build/src/evidence/reader.js




























/**
 * Reads evidence as a stranger does (contract §6): runs nothing, opens nothing, believes nothing. The order: bytes,
 * signature, strict JSON, schema, recomputation, corroboration, files, pins, venue, challenge, age. Never throws:
 * anything that is not ACCEPTED is BLOCKED, with every reason.
 */
function readEvidence(source, expectations, now, hooks = {}) {
    try {
        return read(source, expectations, now, hooks);
    }
    catch (error) {
        const reasons = [(0,evidence_reasons/* reason */.l)('reader-fault', null, (0,thrown/* messageOf */.bD)(error))];
        return conclude({ source, bundleSha256: digestOf(source), expectations, now, reasons });
    }
}
function read(source, expectations, now, hooks) {
    const bundleSha256 = digestOf(source);
    const signature = checkSignature(source, bundleSha256, expectations, hooks.verifySignature);
    const signer = signature.ok ? signature.signer : null;
    const verifiedTime = signature.ok ? signature.verifiedTime : null;
    const first = [...source.problems, ...signature.reasons];
    const parsed = parseBundle(source, hooks.readJson ?? canonical_json/* readStrictJson */.Sr);
    if (!parsed.ok) {
        const reasons = [...first, ...parsed.reasons];
        return conclude({ source, bundleSha256, expectations, now, reasons, signer, verifiedTime });
    }
    const evidence = caseOf(source, parsed.name, parsed.bundle, { signer, verifiedTime, expectations, now });
    const probes = readProbes(evidence);
    const pins = pinsOf(evidence);
    const { controls, reasons: ofControls } = checkControls(evidence);
    const { reasons: timeReasons, notes } = checkTime(evidence);
    const { bundle } = parsed;
    const own = ownReasons(evidence, probes, ofControls);
    const ofVenue = checkVenue(evidence);
    const reasons = [
        ...first,
        ...(signature.ok
            ? signature.compare(bundle, testResult(bundle, probes, [...own, ...checkAdds(bundle, []), ...ofVenue]))
            : []),
        ...own,
        ...checkAdds(bundle, expectations.adds),
        ...(0,check_files/* checkFiles */.gw)(evidence, hooks.views ?? {}),
        ...checkPins(pins),
        ...checkSubject(evidence),
        ...ofVenue,
        ...timeReasons,
    ];
    const read = { bundle, probes, controls, pins, notes };
    return conclude({ source, bundleSha256, expectations, now, reasons, signer, verifiedTime, ...read });
}
/** The findings in the bundle alone: the part of a reading that its signer knows as well as any reader. */
function ownReasons(evidence, probes, ofControls) {
    return [
        ...checkVerdicts(evidence),
        ...checkArguments(evidence),
        ...checkHost(evidence, probes),
        ...checkPosture(evidence),
        ...ofControls,
        ...checkConsistency(evidence),
        ...(0,check_files/* checkListing */.xw)(evidence),
    ];
}
/**
 * Returns the result of a bundle's bytes alone: the signer signs this result, and a reader computes it again. Never
 * throws: a bundle that cannot be judged has FAILED.
 */
function ownResult(name, bytes) {
    const source = {
        path: name,
        kind: 'bundle',
        bundle: { name, bytes },
        files: new Map(),
        problems: [],
    };
    try {
        const parsed = parseBundle(source, canonical_json/* readStrictJson */.Sr);
        if (!parsed.ok)
            return noBundle(parsed.reasons);
        const { bundle } = parsed;
        const now = new Date(bundle.created_at);
        const alone = { signer: null, verifiedTime: null, expectations: expectations/* NO_EXPECTATIONS */.cV, now };
        const evidence = caseOf(source, name, bundle, alone);
        const probes = readProbes(evidence);
        const own = ownReasons(evidence, probes, checkControls(evidence).reasons);
        return testResult(bundle, probes, [...own, ...checkAdds(bundle, []), ...checkVenue(evidence)]);
    }
    catch (error) {
        return noBundle([(0,evidence_reasons/* reason */.l)('reader-fault', null, (0,thrown/* messageOf */.bD)(error))]);
    }
}
function digestOf({ bundle }) {
    return bundle === null ? null : (0,digest/* sha256Of */.Bj)(bundle.bytes);
}
function parseBundle(source, readJson) {
    if (source.bundle === null) {
        return { ok: false, reasons: source.problems.length > 0 ? [] : [(0,evidence_reasons/* reason */.l)('bundle-missing')] };
    }
    const { name, bytes } = source.bundle;
    const json = readJson(bytes);
    if (!json.ok)
        return { ok: false, reasons: [(0,evidence_reasons/* reason */.l)(json.fault, null, json.detail)] };
    const { value } = json;
    if ((0,validate_bundle/* isBundle */.b)(value))
        return { ok: true, name, bundle: value };
    if (hasNoInventory(value))
        return { ok: false, reasons: [(0,evidence_reasons/* reason */.l)('inventory-missing')] };
    return { ok: false, reasons: [(0,evidence_reasons/* reason */.l)('bundle-schema', null, (0,validate_bundle/* bundleProblem */.Q)(value) ?? 'unknown')] };
}
/** A bundle from before inventories existed: one clear reason is better than the schema's report. */
function hasNoInventory(value) {
    const host = typeof value === 'object' && value !== null && 'host' in value ? value.host : null;
    return typeof host === 'object' && host !== null && !('inventory' in host);
}
function caseOf(source, bundleName, bundle, rest) {
    const observations = (0,observed/* restoreObservations */.u)(bundle.observed, bundle.raw);
    const recorded = (0,observed/* recordObservations */.v)(observations, bundle.raw);
    const recomputed = (0,recompute/* recompute */.Z)(bundle.host, observations);
    const profile = profileOf(bundle);
    const findings = profile === null ? null : (0,corroborate/* lookAtHost */.J)(bundle.host, profile);
    const computed = { observations, recorded, recomputed, profile, findings };
    return { source, bundleName, bundle, ...computed, ...rest };
}
function profileOf(bundle) {
    try {
        return (0,profile/* parseProfile */.jZ)(bundle.profile.text, bundle.host.system.architecture);
    }
    catch {
        return null;
    }
}
/** Every probe of the contract. An optional probe that did not run counts for nothing and blocks nothing. */
function readProbes({ bundle, recomputed, findings }) {
    return contract/* PROBES */._v.map(({ id, l1, operation, expected }) => {
        const judgement = recomputed.judgements.find(({ probeId }) => probeId === id) ?? null;
        const corroboration = findings === null
            ? { state: 'uncorroborated', why: 'The recorded seccomp profile cannot be read.' }
            : (0,corroborate/* corroborate */.x)(id, bundle.host, findings);
        return { probeId: id, l1, operation, expected, judgement, corroboration };
    });
}
/** The only place that returns ACCEPTED: the bundle was read whole, every probe is judged, and no reason is left. */
function conclude(found) {
    const { source, bundleSha256, expectations, now, reasons, signer = null, bundle = null, probes = [], controls = [], pins = [], } = found;
    const { verifiedTime = null, notes = [] } = found;
    const { blocking, waived, waivers } = waive(reasons, expectations, pins);
    const accepted = bundle !== null && probes.length === contract/* PROBES */._v.length && blocking.length === 0;
    const subject = bundle === null ? null : (0,evidence_subject/* subjectOf */.e)(bundle);
    const confirmed = verifiedTime !== null;
    return {
        verdict: accepted ? 'ACCEPTED' : 'BLOCKED',
        headline: accepted && subject !== null
            ? acceptedHeadline(subject, waivers, signer !== null && !confirmed)
            : blockedHeadline(blocking.length, waivers),
        subject,
        reasons: blocking,
        waived,
        waivers,
        bundleName: source.bundle?.name ?? null,
        bundleSha256,
        bundle,
        probes,
        controls,
        l1: (0,l1_status/* l1Statuses */.G)(probes),
        pins,
        signer,
        verifiedTime,
        notes,
        enforced: enforcedOf(expectations),
        readAt: now,
    };
}
/** Everything that qualifies the word: the waivers, the subject and its profile, and a time that only its signer states. */
function acceptedHeadline(subject, waivers, isTimeClaimed) {
    const waived = waivers.length > 0 ? ` with waivers: ${waivers.join(', ')};` : ':';
    const time = isTimeClaimed ? '; its time is stated by the signer, not confirmed' : '';
    return `ACCEPTED${waived} ${(0,evidence_subject/* subjectInWords */.D)(subject)}${time}`;
}
function blockedHeadline(blocking, waivers) {
    const waived = waivers.length > 0 ? ` (with waivers: ${waivers.join(', ')})` : '';
    return `BLOCKED for ${blocking} ${blocking === 1 ? 'reason' : 'reasons'}${waived}`;
}


/***/ }),

/***/ 13763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ EXEC_MARKER),
/* harmony export */   x: () => (/* binding */ markerProgram)
/* harmony export */ });
/** The file in OUTPUT to which the program of PR-EXEC-1's control writes its nonce. */
const EXEC_MARKER = 'exec-marker';
const CODE = {
    x86_64: {
        machine: 62,
        bytes: Buffer.from([
            'b801010000', // mov eax, 257 (openat)
            'bf9cffffff', // mov edi, -100 (AT_FDCWD)
            '488d3500000000', // lea rsi, [path]
            'ba41020000', // mov edx, O_WRONLY | O_CREAT | O_TRUNC
            '41baa4010000', // mov r10d, 0644
            '0f05', // syscall
            '89c7', // mov edi, eax (what was opened)
            '488d3500000000', // lea rsi, [nonce]
            'ba20000000', // mov edx, 32
            'b801000000', // mov eax, 1 (write)
            '0f05', // syscall
            '31ff', // xor edi, edi
            'b8e7000000', // mov eax, 231 (exit_group)
            '0f05', // syscall
        ].join(''), 'hex'),
        point: (code, path, nonce) => {
            // Counted from the next instruction.
            for (const [at, to] of [
                [13, path],
                [35, nonce],
            ])
                code.writeInt32LE(to - (at + 4), at);
        },
    },
    aarch64: {
        machine: 183,
        bytes: words(0x92800c60, // mov x0, -100 (AT_FDCWD)
        0x10000001, // adr x1, path
        0xd2804822, // mov x2, O_WRONLY | O_CREAT | O_TRUNC
        0xd2803483, // mov x3, 0644
        0xd2800708, // mov x8, 56 (openat)
        0xd4000001, // svc 0; x0 is what was opened
        0x10000001, // adr x1, nonce
        0xd2800402, // mov x2, 32
        0xd2800808, // mov x8, 64 (write)
        0xd4000001, // svc 0
        0xd2800000, // mov x0, 0
        0xd2800bc8, // mov x8, 94 (exit_group)
        0xd4000001),
        point: (code, path, nonce) => {
            // Counted from the instruction itself; its two lowest bits are stored separately.
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
/** The ELF file's header and its one program header. */
const HEADERS = 64 + 56;
const LOADED_AT = 0x400000;
/**
 * Returns the program of PR-EXEC-1's control: the smallest that writes its nonce to /out and ends. Machine code in an
 * ELF file of its own, which does not need Python or a library from the image.
 *
 * @param nonce 32 characters
 */
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
    // 64 bits, least significant byte first, version 1.
    header.write('\x7fELF\x02\x01\x01', 'latin1');
    header.writeUInt16LE(2, 16); // executable, at its own address
    header.writeUInt16LE(machine, 18);
    header.writeUInt32LE(1, 20);
    header.writeBigUInt64LE(BigInt(LOADED_AT + HEADERS), 24); // where it begins
    header.writeBigUInt64LE(64n, 32); // where the program header is
    header.writeUInt16LE(64, 52);
    header.writeUInt16LE(56, 54);
    header.writeUInt16LE(1, 56);
    return header;
}
/** The whole file, readable and executable. */
function programHeader(size) {
    const header = Buffer.alloc(56);
    header.writeUInt32LE(1, 0); // PT_LOAD
    header.writeUInt32LE(5, 4); // PF_R | PF_X
    header.writeBigUInt64LE(BigInt(LOADED_AT), 16);
    header.writeBigUInt64LE(BigInt(LOADED_AT), 24);
    header.writeBigUInt64LE(BigInt(size), 32);
    header.writeBigUInt64LE(BigInt(size), 40);
    header.writeBigUInt64LE(0x10000n, 48); // arm64's largest page
    return header;
}
function words(...instructions) {
    const bytes = Buffer.alloc(instructions.length * 4);
    instructions.forEach((each, index) => void bytes.writeUInt32LE(each, index * 4));
    return bytes;
}


/***/ }),

/***/ 87573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   fr: () => (/* binding */ weakenedRunOf),
/* harmony export */   on: () => (/* binding */ weakenedRunsFor),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
/* unused harmony exports sharedRuns, canShare */
/* harmony import */ var _probes_pr_mount_1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24316);
/* harmony import */ var _control_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90070);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20591);



/** Names a run by its negative controls, for people: each control is in one run, so that its first one is enough. */
function runName([first = '', ...others]) {
    if (others.length === 0)
        return first;
    return `${first} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`;
}
/**
 * Returns what a run that is weakened in the ways of all of these must show: exactly the union of what each must show.
 * One alone is returned as it stands.
 */
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
/**
 * Groups controls into as few runs as hold them, each in the first run in which it shows on its own what it must show
 * (contract §4: weakenings whose expected failures do not overlap). The same controls give the same groups.
 */
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
/** Whether each of two shows in one run what it shows alone. Symmetric. */
function canShare(a, b, engine) {
    const disjoint = (of) => !of(a).some((each) => of(b).includes(each));
    return (
    // Two parts of one whole are the whole.
    disjoint(({ id, partOf }) => [partOf ?? id]) &&
        disjoint((control) => (0,_control_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedFailures */ .Gv)(control, engine).filter((id) => id !== _probes_pr_mount_1_js__WEBPACK_IMPORTED_MODULE_0__/* .PR_MOUNT_1 */ .B.id)) &&
        // The mount table names every place that fails.
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
/** The places that the mount table must name; none if it passes on this engine. */
function mountsOf(control, engine) {
    return (0,_control_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedFailures */ .Gv)(control, engine).includes(_probes_pr_mount_1_js__WEBPACK_IMPORTED_MODULE_0__/* .PR_MOUNT_1 */ .B.id) ? (control.mounts ?? []) : [];
}
/** The weakened runs of a mode, as lists of the controls that each of them holds. */
function weakenedRunsFor(mode, engine) {
    const controls = (0,_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .controlsFor */ .US)(mode, engine);
    return mode === 'packet' ? sharedRuns(controls, engine.name) : controls.map((control) => [control]);
}
/** What one weakened run must show that holds the controls of these names; null if it is not known. */
function weakenedRunOf(ids, engine) {
    const controls = ids.flatMap((id) => _controls_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTROLS */ .VH.filter((control) => control.id === id));
    return controls.length === ids.length ? together(controls, engine) : null;
}


/***/ }),

/***/ 97030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jX: () => (/* binding */ weakensWhatIsThere),
/* harmony export */   pQ: () => (/* binding */ weakenFlags),
/* harmony export */   xq: () => (/* binding */ EMPTY_FILE)
/* harmony export */ });
/* harmony import */ var _foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99450);

/** The empty file in a weakened run's folder that {@link Weakening} `file-at` mounts. */
const EMPTY_FILE = 'empty';
/** Returns the planned flags, weakened. Pure: the writer runs them, and the reader expects them. */
function weakenFlags(flags, weakenings, place) {
    return weakenings.reduce((planned, weakening) => weakenOnce(planned, weakening, place), flags);
}
/** Whether every flag that these remove or change is planned; a missing flag would weaken nothing. */
function weakensWhatIsThere(flags, weakenings) {
    return weakenings.every((each) => (each.kind !== 'without-flag' && each.kind !== 'other-value') ||
        flags.some((flag) => (0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_0__/* .flagBegins */ .d)(flag, each.flag)));
}
function weakenOnce(flags, weakening, place) {
    switch (weakening.kind) {
        case 'without-flag':
            return flags.filter((planned) => !(0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_0__/* .flagBegins */ .d)(planned, weakening.flag));
        case 'with-flag': {
            const { flag, value, engine = place.engine } = weakening;
            if (engine !== place.engine)
                return flags;
            return [...flags, value === undefined ? { flag } : { flag, value }];
        }
        case 'other-value':
            return withValue(flags, weakening.flag, weakening.value);
        case 'network':
            return place.network === null ? flags : onNetwork(flags, place.network, weakening.address);
        case 'input-writable':
            return withValue(flags, `-v ${place.input}:/in:ro`, `${place.input}:/in:rw`);
        case 'output-executable':
            // Docker accepts neither noexec nor exec for a folder: there it is executable already.
            return withValue(flags, `-v ${place.output}:/out:rw,noexec`, `${place.output}:/out:rw,exec`);
        case 'file-at':
            return [...flags, { flag: '-v', value: `${place.root}/${EMPTY_FILE}:${weakening.path}:ro` }];
        // These are not in the flags: the profile's text, the folders, the image.
        case 'profile':
        case 'input-for-all':
        case 'setuid-file':
        case 'output-taken':
        case 'program-at':
            return flags;
    }
}
function withValue(flags, words, value) {
    return flags.map((planned) => ((0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_0__/* .flagBegins */ .d)(planned, words) ? { flag: planned.flag, value } : planned));
}
function onNetwork(flags, network, address) {
    return flags.flatMap((planned) => planned.flag === '--network'
        ? [
            { flag: '--network', value: network },
            ...(address === null ? [] : [{ flag: '--ip', value: address }]),
            // Without it Docker before 26.0 uses the host's own resolver, on the host's network, for a container of an
            // internal network (CVE-2024-29018), and a payload's names would leave the machine. Loopback is the
            // container's.
            { flag: '--dns', value: '127.0.0.1' },
        ]
        : [planned]);
}


/***/ }),

/***/ 97282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookAtHost),
/* harmony export */   x: () => (/* binding */ corroborate)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49976);
/* harmony import */ var _kernel_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80395);
/* harmony import */ var _restrictions_restrictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(746);



/** Finds the state of a host once for all probes. `profile` is the seccomp profile's file, normalised. */
function lookAtHost(host, profile) {
    return { restrictions: (0,_restrictions_restrictions_js__WEBPACK_IMPORTED_MODULE_2__/* .findRestrictions */ ["do"])(host, profile), kernel: (0,_kernel_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .findInKernel */ .u)(host) };
}
/**
 * Returns whether the host's own facts corroborate a probe (contract §4). A fact that disagrees contradicts it;
 * otherwise an absent fact leaves it uncorroborated.
 *
 * @param findings the result of {@link lookAtHost} on this same host
 */
function corroborate(probeId, host, findings) {
    const probe = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .contractOf */ .Qu)(probeId);
    if (probe === undefined)
        return { state: 'uncorroborated', why: 'The contract does not have this probe.' };
    const restrictions = restrictionsOf(probe, findings);
    const found = [...restrictions, ...kernelOf(probe, findings), ...ownFact(probe, host)];
    const contradicting = found.flatMap(({ state }) => (state.state === 'missing' ? [state.why] : []));
    if (contradicting.length > 0)
        return { state: 'contradicted', why: contradicting.join(' ') };
    if (restrictions.length === 0)
        return { state: 'uncorroborated', why: 'This run has no restriction for it.' };
    const missing = found.flatMap(({ state }) => (state.state === 'absent' ? [state.why] : []));
    if (missing.length > 0)
        return { state: 'uncorroborated', why: missing.join(' ') };
    return { state: 'corroborated', by: found.map(({ id }) => id) };
}
function restrictionsOf(probe, findings) {
    return findings.restrictions
        .filter(({ restriction }) => probe.restrictions.includes(restriction.id))
        .map(({ restriction, found }) => ({ id: restriction.id, state: found }));
}
/**
 * The kernel's checks for a probe. For a fact that could not be read the engine's facts decide alone; a missing
 * snapshot is a reason of its own (`kernel-snapshot-missing`).
 */
function kernelOf({ kernelChecks }, { kernel }) {
    return kernel
        .filter(({ check, found }) => kernelChecks.includes(check.id) && found.state !== 'absent')
        .map(({ check, found }) => ({ id: `kernel-${check.id}`, state: found }));
}
function ownFact({ hostFact }, host) {
    return hostFact === undefined ? [] : [{ id: hostFact.id, state: hostFact.check(host) }];
}


/***/ }),

/***/ 51402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unexpectedExecutables)
/* harmony export */ });
/* harmony import */ var _known_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11744);

const LOADER = /^ld-(?:linux|musl)[\w.-]*\.so(?:\.\d+)*$/;
const SHARED_LIBRARY = /\.so(?:\.\d+)*$/;
/**
 * Returns the programs of an image's base that are neither the entrypoint's interpreter nor libraries (contract §4,
 * PR-EXEC-1's exec half). {@link findAdds} judges entries above the base one by one. A script cannot start a program
 * that is not listed itself, and the kernel refuses a file that is neither (execve(2), ENOEXEC).
 *
 * A name decides only if the base is known by its content. In a base that a caller pinned, any ELF may be a program: it
 * can have the name of a library, and the loader runs the constructors of whatever it is given (ld.so(8)).
 */
function unexpectedExecutables(inventory) {
    const programs = inventory.executables.filter(({ from, program, path }) => from === 'base' && program === 'elf' && path !== inventory.interpreter);
    return (0,_known_base_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownBase */ .ho)(inventory.base) ? programs.filter(({ path }) => !isLibrary(path)) : programs;
}
function isLibrary(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return LOADER.test(name) || SHARED_LIBRARY.test(name);
}


/***/ }),

/***/ 7127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unexplained),
/* harmony export */   t: () => (/* binding */ isMountedOver)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84652);

/**
 * Where the run or the runtime mounts something that is not the image's: an engine may show what is mounted there
 * (packet §2; runc libcontainer/SPEC.md, "Filesystem").
 */
const MOUNTED = ['/in', '/out', '/tmp', '/dev', '/proc', '/sys'];
/**
 * Mount points that engines make in a container's root before it starts (moby daemon/initlayer/setup_unix.go; podman
 * libpod/container_internal_common.go).
 */
const MOUNT_POINTS = new Map([
    ['/.dockerenv', 'empty-file'],
    ['/etc', 'folder'],
    // Podman's, of an image without them (libpod/container_internal_common.go, generatePasswdAndGroup).
    ['/etc/group', 'empty-file'],
    ['/etc/passwd', 'empty-file'],
    ['/etc/hostname', 'empty-file'],
    ['/etc/hosts', 'empty-file'],
    ['/etc/resolv.conf', 'empty-file'],
    ['/run', 'folder'],
    ['/run/.containerenv', 'empty-file'],
    ['/run/secrets', 'folder'],
]);
/** Returns whether a path is, or is below, a place over which the run or the runtime mounts. */
function isMountedOver(path) {
    return MOUNTED.some((place) => path === place || path.startsWith(`${place}/`));
}
/** Returns the entries of a container's root that neither its image nor its engine explains. */
function unexplained({ differing }) {
    return differing.filter((entry) => !isEngineMade(entry));
}
const EMPTY = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)('');
function isEngineMade({ path, type, size, sha256, target, ...rest }) {
    const { mode, uid, gid, xattrs } = rest;
    if (uid !== 0 || gid !== 0 || xattrs.length > 0 || size !== 0)
        return false;
    // Docker's: where programs look for the table of mounts.
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

/***/ 42320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ applies),
/* harmony export */   GE: () => (/* binding */ judgeCheck),
/* harmony export */   x0: () => (/* binding */ failingRunOf)
/* harmony export */ });
/* unused harmony export deniedBy */
/* harmony import */ var _run_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3579);

/** Whether a check applies under these circumstances. */
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
/** The first number of a version; a version without one counts as new, with no exceptions. */
function majorOf(version) {
    const major = /^(\d{1,4})\./.exec(version)?.[1];
    return major === undefined ? Number.POSITIVE_INFINITY : Number(major);
}
/** The answers that prove denial here: a variant's, if one applies. */
function deniedBy(check, circumstances) {
    return check.variants?.find(({ where }) => applies(where, circumstances))?.denied ?? check.denied;
}
/** What shows here that a check can fail. */
function failingRunOf(check, circumstances) {
    return check.controls?.find(({ where }) => applies(where, circumstances))?.control ?? check.control;
}
/**
 * Judges one check: each of its operations must have an answer that proves denial, and every operation must have one.
 * What the run reported is hostile; the judge only compares it.
 */
function judgeCheck(check, outcomes, circumstances) {
    const denied = deniedBy(check, circumstances);
    const ended = outcomes.length === 1 && outcomes[0] !== undefined && 'ended' in outcomes[0];
    if (!ended && outcomes.length !== check.operations.length) {
        return { verdict: 'FAIL', why: `${outcomes.length} answers to ${check.operations.length} operations` };
    }
    const open = outcomes.findIndex((outcome) => !denied.some((denial) => proves(denial, outcome, circumstances)));
    const found = outcomes[open];
    return found === undefined ? { verdict: 'PASS' } : { verdict: 'FAIL', why: inWords(found, open) };
}
function proves(denial, outcome, circumstances) {
    const { namespaces } = circumstances;
    if ('ended' in denial) {
        return 'ended' in outcome && denial.ended.includes(outcome.ended) && (!denial.oom || outcome.oom_killed);
    }
    if ('labelled' in denial)
        return isLabelled(outcome, circumstances.lsmLabel);
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
/**
 * An empty list is within everything, so the operation must list what should not be there; otherwise one text is
 * required.
 */
function isWithin(value, patterns) {
    if (typeof value === 'number')
        return false;
    const expressions = patterns.map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'));
    const texts = typeof value === 'string' ? [value] : value;
    return texts.length > 0 && texts.every((text) => expressions.some((expression) => expression.test(text)));
}
/** AppArmor reports profile and mode, SELinux a context of which the level is each container's own. */
function isLabelled(outcome, label) {
    if (label === '')
        return !('ended' in outcome);
    const reported = 'value' in outcome && typeof outcome.value === 'string' ? outcome.value.trim().replace(/\0$/, '') : '';
    const type = (context) => context.split(':').slice(0, 3).join(':');
    return reported === `${label} (enforce)` || (label.includes(':') && type(reported) === type(label));
}
/** The value of a flag of the run; null if it was not given. */
function askedFor(flag, { arguments: words }) {
    return (0,_run_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlags */ .u)(words).find((each) => each.flag === flag)?.value ?? null;
}
/** A link of /proc/PID/ns: its type and the inode's number (namespaces(7)). */
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

/***/ 51892:
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

// EXTERNAL MODULE: ./build/src/probes/posture/checks.js + 11 modules
var posture_checks = __webpack_require__(95053);
// EXTERNAL MODULE: ./build/src/probes/posture/judge.js
var judge = __webpack_require__(42320);
// EXTERNAL MODULE: ./build/src/probes/posture/limits.js
var limits = __webpack_require__(70955);
// EXTERNAL MODULE: ./build/src/foundation/memoize.js
var memoize = __webpack_require__(64970);
// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js + 1 modules
var syscalls = __webpack_require__(32758);
// EXTERNAL MODULE: ./build/src/probes/posture/sweep.js
var sweep = __webpack_require__(28147);
;// CONCATENATED MODULE: ./build/src/probes/posture/stage.js



/** Returns the checks as /in/posture.json, with calls by number. A call that a machine does not have answers ENOSYS. */
function stageChecks(checks, architecture) {
    return write(checks.map(({ id, operations }) => ({
        id,
        operations: operations.map((each) => staged(each, architecture)),
    })));
}
/** Returns the sweep as /in/posture.json: one check for each number. */
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
/** No call has this number: it has 32 bits, so it is beyond every architecture's table. */
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




/**
 * The containers of an image's posture. The reference image shows what the sandbox does, which does not depend on what
 * runs in it; the operator's image repeats the checks that it can run.
 */
const POSTURE_PARTS = {
    reference: ['checks', 'sweep', 'pressure'],
    subject: ['checks'],
};
/** The contract judges what the operator's image contains (contract §4), with pins and waivers. */
const OWN_LAYERS = ['image', 'environment'];
/** The checks of one container under these circumstances, in their order. */
function checksOf(part, image, circumstances) {
    if (part === 'sweep')
        return [];
    const checks = part === 'checks' ? posture_checks/* MAIN_CHECKS */.A : limits/* PRESSURE_CHECKS */.c;
    return checks.filter(({ where, layer }) => (0,judge/* applies */.Br)(where, circumstances) && (image === 'reference' || !OWN_LAYERS.includes(layer)));
}
/** Returns what is staged as /in/posture.json for one container. */
function stageOf(part, image, circumstances, profile) {
    const architecture = circumstances.system.architecture;
    return part === 'sweep'
        ? stageSweep(profile, architecture)
        : stageChecks(checksOf(part, image, circumstances), architecture);
}
/**
 * Returns the answers to a container's checks. If the container did not exit with 0, its end answers the first check
 * without a line: what that check did ended the container (memory; a call that ends the process).
 */
function answersTo(checks, answers, { exit_code, oom_killed }) {
    const found = new Map(answers.map(({ id, outcomes }) => [id, outcomes]));
    const first = checks.find(({ id }) => !found.has(id));
    if (first !== undefined && exit_code !== null && exit_code !== 0) {
        found.set(first.id, [{ ended: exit_code, oom_killed: oom_killed === true }]);
    }
    return found;
}
const INTERPRETER = /(^|\/)python3?(\.\d+)?$/;
/** The Python interpreter that an image's entrypoint starts; null if the posture cannot run in it. */
function interpreterOf(entrypoint) {
    const [first = ''] = entrypoint;
    return INTERPRETER.test(first) ? first : null;
}
/**
 * The program that replaces the image's own command, and its arguments; the other arguments of the run stay the same.
 */
function postureCommand(interpreter) {
    return { entrypoint: interpreter, command: ['-I', '/in/posture.py'] };
}


/***/ }),

/***/ 83840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ PRESSURE_CONTROL),
/* harmony export */   y: () => (/* binding */ judgePressureControl)
/* harmony export */ });
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42320);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51892);


/** The weakened run in which every test under pressure must find its limit missing; `controls: all` makes it. */
const PRESSURE_CONTROL = 'no-limits';
/**
 * Returns the result of the run without limits: each test that can fail there must fail. It leaves out tests that stand
 * there.
 */
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
        // An operation that failed for another reason shows nothing: it must have reached what it tried.
        const failed = answer.outcomes.length !== check.operations.length ||
            answer.outcomes.some((each) => !('value' in each));
        if (failed)
            return [{ check, why: 'its operation did not succeed' }];
        return [{ check, why: verdict === 'FAIL' ? null : 'it still finds its limit' }];
    });
}


/***/ }),

/***/ 28147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ sweepFindings),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   mH: () => (/* binding */ sweepOf),
/* harmony export */   xF: () => (/* binding */ sweptOf)
/* harmony export */ });
/* unused harmony exports LEFT_OUT, rangesOf */
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64970);
/* harmony import */ var _seccomp_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65456);
/* harmony import */ var _seccomp_marked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50007);
/* harmony import */ var _seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32758);




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
/** Not a descriptor, address, size or process, and every flag that does not exist: such a call cannot act. */
const CANNOT_ACT = [-1, -1, -1, -1, -1, -1];
/** Arguments for calls that minus one would let act: msgget reads it as all of its flags and makes a queue. */
const INSTEAD = { msgget: [0x7fffffff, 0, 0, 0, 0, 0] };
/** The kernel's answer for a number without a call (errno(3)). */
const ENOSYS = 38;
/**
 * The last number that the sweep calls. Numbers above the newest call are assigned one by one on every architecture
 * (kernel: include/uapi/asm-generic/unistd.h; 471 in 2026), so a kernel that knows one beyond this is years away. A
 * call that answers is a finding long before, since no rule can name it.
 */
const LAST = 600;
/**
 * Every number from 0 to {@link LAST}, except those that are left out by name, those for which the profile ends the
 * caller, and those whose answer does not follow from the profile alone.
 */
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
        // Of many rules the evaluator uses those of the call.
        const own = { ...profile, rules: name === null ? [] : (rules.get(name) ?? []) };
        const answer = (0,_seccomp_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(own, { architecture, call: number, args: args.map(BigInt) });
        switch (answer.kind) {
            case 'allow':
                return [{ number, args, expected: name === null ? 'absent' : 'let-through' }];
            case 'errno': {
                // A runtime with another libseccomp than this table's may or may not know the name: it is refused either way.
                const before = name === null || number >= enosysFrom || number > _seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_3__/* .YOUNGEST_OF_LIBSECCOMP_2_5 */ .sw;
                return [{ number, args, expected: before ? 'denied-or-absent' : 'denied' }];
            }
            default:
                return [];
        }
    });
}
/**
 * Returns the result of the sweep's lines: only the mark counts as the filter's denial. It does not record which
 * allowed calls this kernel has: that is a fact about the kernel, not about the sandbox.
 */
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
/** The numbers whose absence shows something. */
function absences(plan) {
    const asked = plan.filter(({ expected }) => expected === 'absent' || expected === 'denied-or-absent');
    return new Set(asked.map(({ number }) => number));
}
function isErrno(outcomes, errno) {
    const [only] = outcomes;
    return only !== undefined && 'errno' in only && only.errno === errno;
}
/** The differences between kernel and evaluator; each entry names the call and both answers. */
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
/** What is wrong with an answer to a call; null if it is right. */
function contradiction(expected, answer) {
    switch (expected) {
        case 'let-through':
            return answer === 'denied' ? 'the profile allows it, but the kernel refused it' : null;
        case 'denied':
            return answer === 'denied' ? null : 'the profile refuses it, but the kernel did not';
        case 'denied-or-absent':
            return answer === 'answered' ? 'the profile refuses it, but the kernel did not' : null;
        case 'absent':
            // A profile that allows what it does not name allows this call too, whatever it does. Only a runtime with a newer
            // libseccomp may know a name for it, and refuse it.
            return answer === 'answered'
                ? 'the kernel has this call, and neither the filter nor ENOSYS stops it'
                : null;
    }
}
/** Whole numbers in the shortest form: `0-12 14 16-20`. */
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
/** The numbers of {@link rangesOf}; it leaves out what is not a number, or beyond any call table. */
function numbersOf(ranges) {
    return ranges.split(' ').flatMap((range) => {
        const found = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(range);
        if (found === null)
            return [];
        const from = Number(found[1]);
        return Array.from({ length: Math.max(0, Number(found[2] ?? from) - from + 1) }, (_, index) => from + index);
    });
}


/***/ }),

/***/ 3579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ flagProblem),
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var _restrictions_security_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37901);

const any = () => null;
const only = (expected) => (value) => (value === expected ? null : 'has another value');
/**
 * The flags that a run is created with (container/run-arguments.ts, and what a user may add), with their permitted
 * values. Engine and kernel facts decide about their effect; this list rejects flags that nothing else judges.
 */
const WITH_VALUE = {
    '--cap-drop': any,
    '--cgroupns': any,
    '--cpus': any,
    '--entrypoint': any,
    '--env-file': only('/dev/null'),
    '--hostname': any,
    '--ipc': any,
    '--label': any,
    '--log-driver': any,
    '--memory': any,
    '--memory-swap': any,
    '--name': any,
    '--network': any,
    '--pids-limit': any,
    '--pull': only('never'),
    '--security-opt': _restrictions_security_options_js__WEBPACK_IMPORTED_MODULE_0__/* .securityOptionProblem */ .Dh,
    '--tmpfs': any,
    '--ulimit': any,
    '--user': any,
    '--userns': any,
    '-v': any,
};
const ALONE = [
    '--rm',
    '--read-only',
    '--no-healthcheck',
    '--read-only-tmpfs=false',
    '--http-proxy=false',
];
/**
 * Reads an argument vector as flags; a word that a run never gets stands alone. The result can be turned back into the
 * same words.
 */
function readFlags(words) {
    const flags = [];
    for (let at = 0; at < words.length; at += 1) {
        const flag = words[at] ?? '';
        const value = Object.hasOwn(WITH_VALUE, flag) ? words[at + 1] : undefined;
        flags.push(value === undefined ? { flag } : { flag, value });
        if (value !== undefined)
            at += 1;
    }
    return flags;
}
/** Returns what is wrong with a flag of a run; null if this program gives such a flag. */
function flagProblem({ flag, value }) {
    if (ALONE.includes(flag))
        return null;
    if (!Object.hasOwn(WITH_VALUE, flag))
        return 'is not a flag of a run';
    return value === undefined ? 'has no value' : (WITH_VALUE[flag]?.(value) ?? null);
}


/***/ }),

/***/ 84598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ allowCalls)
/* harmony export */ });
/* unused harmony export ALLOWANCES */
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64970);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47393);
/* harmony import */ var _write_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76320);



/** AF_INET (linux/socket.h). */
const AF_INET = { index: 0, value: '2' };
/** Languages with an event loop ask a socket what became of its connection, and name both ends of it. */
const INTERNET_SOCKETS = [
    { call: 'socket', only: AF_INET },
    ...['connect', 'getsockopt', 'setsockopt', 'getsockname', 'getpeername'].map((call) => ({ call })),
];
/** The calls that a profile can be changed to allow, so that a probe succeeds in a negative control. */
const ALLOWANCES = {
    'internet-sockets': INTERNET_SOCKETS,
    /**
     * If the engine's shim, its parent, really traced a payload, the next signal would stop both, and no engine could end
     * it.
     */
    'ptrace-traceme': [{ call: 'ptrace', feigned: true }],
    /** The other end of a control's connection. */
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
/**
 * Returns a profile that answers like the given one, except that it allows the named calls and nothing more: it
 * replaces the rules for those calls. If it allows one value of an argument, every other value gets the profile's
 * default answer. It differs in more than an errno, since crun 1.21's cache of compiled filters would not see that
 * (measured).
 */
function allowCalls(profile, allowance) {
    return ALLOWING[allowance](profile);
}
const ALLOWING = {
    'internet-sockets': (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => allowed(profile, 'internet-sockets')),
    'ptrace-traceme': (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => allowed(profile, 'ptrace-traceme')),
    listening: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => allowed(profile, 'listening')),
};
function allowed(profile, allowance) {
    const calls = ALLOWANCES[allowance];
    const kept = profile.rules.filter(({ name }) => !calls.some(({ call }) => call === name));
    const added = calls.flatMap((each) => ruleFor(each, profile.default_action));
    // Parsed again, which puts the rules into their one order.
    return (0,_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProfile */ .jZ)((0,_write_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .writeProfile */ .Z)({ ...profile, rules: [...kept, ...added] }));
}
function ruleFor({ call, only, feigned }, defaultAction) {
    if (feigned === true)
        return [{ name: call, action: ERRNO, errno: 0, args: [ANY_VALUE] }];
    if (defaultAction === ALLOW) {
        if (only === undefined)
            return [];
        return [{ name: call, action: ERRNO, errno: EPERM, args: [compared(only, 'SCMP_CMP_NE')] }];
    }
    const args = only === undefined ? [] : [compared(only, 'SCMP_CMP_EQ')];
    return [{ name: call, action: ALLOW, errno: null, args }];
}
/** Always holds, and makes the rule differ in more than its errno. */
const ANY_VALUE = compared({ index: 0, value: '0' }, 'SCMP_CMP_GE');
function compared({ index, value }, op) {
    return { index, op, value, valueTwo: '0' };
}


/***/ }),

/***/ 50007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MARK),
/* harmony export */   X: () => (/* binding */ markProfile)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64970);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47393);
/* harmony import */ var _write_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76320);



/** An errno that no Linux call answers (the last one is 133, EHWPOISON; from 512 on they are the kernel's own). */
const MARK = 250;
const ERRNO = 'SCMP_ACT_ERRNO';
/**
 * Returns the same profile with {@link MARK} in place of every errno that it answers: a call that still answers EPERM
 * was refused by something else. It adds one rule for a call that neither architecture has, because crun 1.21 caches
 * compiled filters by a key that leaves out a rule's errno (measured).
 */
const markProfile = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((profile) => {
    const mark = (rule) => (rule.action === ERRNO ? { ...rule, errno: MARK } : rule);
    const other = profile.default_action === ERRNO ? 'SCMP_ACT_ALLOW' : ERRNO;
    const added = {
        name: 'cacheflush',
        action: other,
        errno: other === ERRNO ? MARK : null,
        args: [],
    };
    const marked = {
        ...profile,
        default_errno: profile.default_action === ERRNO ? MARK : profile.default_errno,
        rules: [...profile.rules.map(mark), added],
    };
    // Parsed again, which puts the rules into their one order.
    return (0,_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProfile */ .jZ)((0,_write_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .writeProfile */ .Z)(marked));
});


/***/ }),

/***/ 76320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeProfile)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64970);

/** Writes a profile in the form that Docker and Podman read, with all digits of its 64-bit values. */
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
