export const id = 7711;
export const ids = [7711];
export const modules = {

/***/ 34731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ runtimeOf),
/* harmony export */   bS: () => (/* binding */ buildBundle),
/* harmony export */   u1: () => (/* binding */ bundleName),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28557);
/* harmony import */ var _exec_from_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38838);
/* harmony import */ var _generated_validate_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92804);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21755);
/* harmony import */ var _payload_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81950);
/* harmony import */ var _recompute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78813);







function buildBundle(input) {
    const { host, collected, profile } = input;
    const { probes, raw, notRun } = (0,_recompute_js__WEBPACK_IMPORTED_MODULE_6__/* .recompute */ .Z)(host, collected.observations);
    const bundle = {
        schema_version: 1,
        tool: { name: 'sandbox-attestation', version: input.toolVersion },
        created_at: instant(input.createdAt),
        venue: input.venue,
        image_digest: host.container.image_id,
        seccomp_sha256: profile.sha256,
        runtime: runtimeOf(host),
        probes,
        raw,
        venue_facts: input.venueFacts,
        image_digest_kind: host.image.id_kind,
        image_config_digest: host.image.config_digest,
        rootfs_diff_ids: host.image.diff_ids,
        reproducible: input.reproducible,
        image_tag: input.imageTag,
        dockerfile_sha256: input.dockerfileSha256,
        build_network: input.buildNetwork,
        profile: { name: profile.name, source: profile.source, text: profile.text },
        lint: input.lint,
        payload_sha256: (0,_payload_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .payloadDigest */ .J)((0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadFiles */ .aW)(host.inventory)),
        input: input.input,
        run: input.run,
        host,
        observed: (0,_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .recordObservations */ .v)(collected.observations, raw),
        observation_problems: collected.problems.map(({ code, subject }) => ({ code, subject })),
        not_run: notRun,
        exec_from_out: (0,_exec_from_out_js__WEBPACK_IMPORTED_MODULE_2__/* .execFromOut */ .__)(host),
        challenge: input.challenge,
        files: input.files,
        ...(input.posture === undefined ? {} : { posture: input.posture }),
        ...(input.referenceImage === undefined ? {} : { reference_image: input.referenceImage }),
        ...(input.controls === undefined ? {} : { controls: input.controls }),
    };
    const problem = (0,_generated_validate_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleProblem */ .Q)(bundle);
    if (problem === null)
        return bundle;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('bundle-schema', `The run’s own bundle does not follow the schema: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(problem)}.`);
}
function runtimeOf(host) {
    return `${host.engine.name} ${host.engine.version}`;
}
function instant(time) {
    return `${time.toISOString().slice(0, 19)}Z`;
}
function bundleName(bundle) {
    return `sandbox-attestation-evidence-${bundle.venue}-${bundle.created_at.slice(0, 10)}.json`;
}


/***/ }),

/***/ 87444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ readStrictText),
/* harmony export */   FS: () => (/* binding */ equalJson),
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Sr: () => (/* binding */ readStrictJson),
/* harmony export */   kw: () => (/* binding */ BUNDLE_LIMITS)
/* harmony export */ });
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98461);
/* harmony import */ var _foundation_utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(596);


const BUNDLE_LIMITS = { bytes: 4 * 1024 * 1024, depth: 80, values: 200_000 };
function writeJson(value) {
    return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
function readStrictJson(bytes) {
    if (bytes.length > BUNDLE_LIMITS.bytes)
        return { ok: false, fault: 'bundle-too-large', detail: `it is longer than ${BUNDLE_LIMITS.bytes} bytes` };
    const text = (0,_foundation_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._)(bytes);
    return text === null
        ? { ok: false, fault: 'bundle-encoding', detail: 'not UTF-8 without byte order mark' }
        : readStrictText(text);
}
function readStrictText(text) {
    try {
        const value = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text, { ...BUNDLE_LIMITS, characters: BUNDLE_LIMITS.bytes });
        return isCanonical(value, text)
            ? { ok: true, value }
            : { ok: false, fault: 'bundle-not-canonical', detail: 'writing it again gives other bytes' };
    }
    catch (error) {
        if (!(error instanceof _foundation_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3))
            throw error;
        return { ok: false, fault: FAULTS[error.fault], detail: error.message };
    }
}
const FAULTS = {
    'not-json': 'bundle-not-json',
    ambiguous: 'bundle-not-canonical',
    'too-large': 'bundle-too-large',
};
function isCanonical(value, text) {
    const again = JSON.stringify(value, null, 2);
    return text.length === again.length + 1 && text.endsWith('\n') && text.slice(0, -1) === again;
}
function equalJson(a, b) {
    if (a === b || (typeof a === 'string' && typeof b === 'string'))
        return a === b;
    return JSON.stringify(a) === JSON.stringify(b);
}


/***/ }),

/***/ 38838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  __: () => (/* binding */ execFromOut),
  rU: () => (/* binding */ isNoexec),
  wI: () => (/* binding */ unsealed)
});

// EXTERNAL MODULE: ./build/src/probes/inventory/judge.js
var judge = __webpack_require__(28557);
// EXTERNAL MODULE: ./build/src/probes/inventory/known-base.js
var known_base = __webpack_require__(95267);
// EXTERNAL MODULE: ./build/src/probes/judges/secret-keys.js
var secret_keys = __webpack_require__(937);
// EXTERNAL MODULE: ./build/src/probes/seal/facts.js
var facts = __webpack_require__(18088);
;// CONCATENATED MODULE: ./build/src/probes/seal/judge.js


const EXPECTED = ['exec-before 0', 'exec-interpreter 1', 'exec-from-out 1'];
function sealFault(seal, { container, inventory, kernel }) {
    const [, ...rest] = [...container.entrypoint, ...container.command];
    const before = rest.slice(0, Math.max(0, rest.indexOf(facts/* LAUNCHER_PATH */.H$)));
    if (!rest.includes(facts/* LAUNCHER_PATH */.H$))
        return 'the container did not run the launcher';
    if (!isSame(before.slice(0, facts/* BEFORE_SITE */.a0.length), facts/* BEFORE_SITE */.a0))
        return 'the image’s site-packages could run before the launcher';
    const keys = (0,secret_keys/* unexpectedKeys */.KJ)(container.env_keys, inventory.config.env_keys);
    if (keys.length > 0)
        return `${keys.join(' and ')} could run code before the launcher`;
    if (seal.said === null)
        return 'the launcher did not report that exec was refused';
    const said = seal.said.map(({ step, errno }) => `${step} ${errno}`);
    if (!isSame(said, EXPECTED))
        return `exec did not have the required results: ${said.join(', ')}`;
    if (kernel.gate !== 'waited' || seal.status === null)
        return 'the process was not read from the kernel before and after it';
    return isOneFilterMore(kernel.status, seal.status) ? null : 'the kernel does not show one more filter';
}
function isOneFilterMore(before, after) {
    if (before.seccomp_filters === null || after.seccomp_filters === null)
        return false;
    const expected = { ...before, seccomp_filters: before.seccomp_filters + 1 };
    return isSame(inOrder(expected), inOrder(after));
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function inOrder(status) {
    return Object.entries(status).sort(([a], [b]) => (a < b ? -1 : 1));
}

// EXTERNAL MODULE: ./build/src/evidence/generated/release-digests.js
var release_digests = __webpack_require__(18620);
;// CONCATENATED MODULE: ./build/src/evidence/exec-from-out.js




function execFromOut(host) {
    if (host.seal !== null && unsealed(host.seal, host) === null)
        return 'sealed';
    return isNoexec(host) ? 'noexec' : 'open';
}
function isNoexec({ container }) {
    const mounts = container.mounts.filter(({ destination }) => destination === '/out');
    return mounts.length === 1 && mounts[0]?.options.includes('noexec') === true;
}
const PYTHON = /^\/usr\/(?:local\/)?bin\/python3\.\d+$/;
function startsPythonOfBase({ inventory, container }) {
    const { interpreter, config, executables } = inventory;
    const isOfBase = executables.some(({ path, from, program }) => path === interpreter && from === 'base' && program === 'elf');
    return PYTHON.test(interpreter) && isOfBase && container.entrypoint[0] === config.entrypoint[0];
}
function unbelievable(host) {
    const { inventory } = host;
    if (!(0,known_base/* isKnownBase */.ho)(inventory.base))
        return 'the image’s base is not known, and its loader runs before the launcher';
    if (!startsPythonOfBase(host))
        return 'the container did not start Python of the image’s base';
    const [add] = (0,judge/* findAdds */.wk)(inventory);
    if (add !== undefined)
        return `the image adds ${add.path}, which could run before the launcher`;
    const [config] = (0,judge/* findConfig */.u0)(inventory);
    return config === undefined
        ? null
        : `the image’s config has ${config.what}, which could act before the launcher`;
}
function unsealed(seal, host) {
    if (!Object.values(release_digests/* RELEASE_LAUNCHERS */.CI).includes(seal.launcher_sha256))
        return 'the launcher is not one of this release’s';
    return unbelievable(host) ?? sealFault(seal, host);
}


/***/ }),

/***/ 16364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cV: () => (/* binding */ NO_EXPECTATIONS),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   xp: () => (/* binding */ DEFAULT_MAX_AGE_DAYS)
/* harmony export */ });
const MAX_POLICY_BYTES = 4 * 1024 * 1024;
const DEFAULT_MAX_AGE_DAYS = 30;
const NO_EXPECTATIONS = {
    trust: { kind: 'not-chosen' },
    image: null,
    seccomp: null,
    payload: null,
    base: null,
    madeFrom: null,
    subject: null,
    adds: [],
    limits: {},
    venues: ['CI', 'VPS'],
    maxAgeDays: DEFAULT_MAX_AGE_DAYS,
    challenge: null,
    repository: null,
    workflow: null,
    runnerEnvironment: null,
    run: null,
    launch: {
        ...{ trust: null, image: null, payload: null, base: null, adds: [] },
        ...{ commands: null, tolerate: [], timeoutSeconds: null, sameMachine: true },
    },
    waivers: new Set(),
};


/***/ }),

/***/ 42100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ isListable),
/* harmony export */   F5: () => (/* binding */ REPORT_NAME),
/* harmony export */   GY: () => (/* binding */ FILE_NAMES),
/* harmony export */   S1: () => (/* binding */ signatureName),
/* harmony export */   aR: () => (/* binding */ isBundleName)
/* harmony export */ });
const FILE_NAMES = {
    attest: 'attest.jsonl',
    profile: 'seccomp.json',
    dockerfile: 'Dockerfile.sandbox',
};
const REPORT_NAME = 'report.html';
const LISTABLE = Object.values(FILE_NAMES);
function isListable(name) {
    return LISTABLE.includes(name);
}
function isBundleName(name) {
    return /^sandbox-attestation-evidence-(CI|VPS|LOCAL)-\d{4}-\d{2}-\d{2}\.json$/.test(name);
}
function signatureName(bundleName) {
    return `${bundleName}.sigstore.json`;
}


/***/ }),

/***/ 18620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ RELEASE_ENTRYPOINT),
/* harmony export */   B6: () => (/* binding */ RELEASE_PROFILES),
/* harmony export */   CI: () => (/* binding */ RELEASE_LAUNCHERS),
/* harmony export */   fH: () => (/* binding */ RELEASE_POSTURE),
/* harmony export */   iO: () => (/* binding */ RELEASE_BASE_REFERENCE),
/* harmony export */   oB: () => (/* binding */ RELEASE_PAYLOADS)
/* harmony export */ });
const RELEASE_PROFILES = {
    'seccomp/deny-by-default.json': 'sha256:a0ecb928912c9c926040cd39a1b1baa70aef981d6fb3dea7d96449eb064f0a4d',
    'seccomp/targeted-deny.json': 'sha256:439419dae9268a02b81bc19d83443af7ee4cd5cbced4a2e1eb9be05322199bf8',
};
const RELEASE_PAYLOADS = {
    'inspector/main.py': 'sha256:efbe269a8bef0e69f3675c79bec91de913fd84f829cde33a8acbcb31dbaaf137',
};
const RELEASE_LAUNCHERS = {
    'inspector/seal.py': 'sha256:4d19c0d89f6ac1127bc45a9d7e2572bcbb645f9cd0cc1430c3ac79ae46e4b905',
};
const RELEASE_POSTURE = 'sha256:0470c772f114c89d0ffec88b5f907dc1e34069fceb6a45db4a0e3ca207a641a5';
const RELEASE_BASE_REFERENCE = 'gcr.io/distroless/python3-debian13:nonroot@sha256:0e52dfee02b1aba142e77b004f6ea11210b79456b51f10d70e9bd631cbc21d98';
const RELEASE_ENTRYPOINT = ['/usr/bin/python3', '-I', '/app/inspector/main.py'];


/***/ }),

/***/ 92804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ bundleProblem),
/* harmony export */   b: () => (/* binding */ isBundle)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _foundation_schema_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71450);


function bundleProblem(value) {
return validateRoot(value) ? null : (0,_foundation_schema_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaProblem */ .Z)(validateRoot.errors);
}
function isBundle(value) {
return validateRoot(value);
}
function ucs2length(text) {
let length = 0;
for (const _ of text)
length++;
return length;
}
function once(validate) {
const valid = new WeakSet();
return (data, context) => {
if (valid.has(data))
return true;
const isValid = validate(data, context);
if (isValid && (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .isShared */ .yM)(data))
valid.add(data);
return isValid;
};
}
const validateRoot = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sandbox-attestation.invalid/schemas/bundle.schema.json", "title": "Bundle", "type": "object", "additionalProperties": false, "required": ["schema_version", "tool", "created_at", "venue", "image_digest", "seccomp_sha256", "runtime", "probes", "raw", "venue_facts", "image_digest_kind", "image_config_digest", "rootfs_diff_ids", "reproducible", "image_tag", "dockerfile_sha256", "build_network", "profile", "lint", "payload_sha256", "input", "run", "host", "observed", "observation_problems", "not_run", "exec_from_out", "challenge", "files"], "properties": { "schema_version": { "type": "integer", "const": 1 }, "tool": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "const": "sandbox-attestation" }, "version": { "$ref": "#/$defs/short" } } }, "created_at": { "$ref": "#/$defs/instant" }, "venue": { "enum": ["CI", "VPS", "LOCAL"] }, "image_digest": { "$ref": "#/$defs/digest" }, "seccomp_sha256": { "$ref": "#/$defs/digest" }, "runtime": { "type": "string", "pattern": "^(docker|podman) [^\\s]{1,200}$" }, "probes": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probe" } }, "raw": { "type": "object", "additionalProperties": false, "required": ["mountinfo", "env_keyset", "proc_net_dev"], "properties": { "mountinfo": { "$ref": "#/$defs/document" }, "env_keyset": { "$ref": "#/$defs/observedTexts" }, "proc_net_dev": { "$ref": "#/$defs/document" } } }, "venue_facts": { "anyOf": [{ "$ref": "#/$defs/ciVenueFacts" }, { "$ref": "#/$defs/hostVenueFacts" }] }, "image_digest_kind": { "$ref": "#/$defs/imageIdKind" }, "image_config_digest": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "rootfs_diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "reproducible": { "type": "boolean" }, "image_tag": { "$ref": "#/$defs/short" }, "dockerfile_sha256": { "$ref": "#/$defs/digest" }, "build_network": { "type": "boolean" }, "profile": { "type": "object", "additionalProperties": false, "required": ["name", "source", "text"], "properties": { "name": { "enum": ["targeted-deny", "deny-by-default", "file"] }, "source": { "$ref": "#/$defs/long" }, "text": { "$ref": "#/$defs/document" } } }, "lint": { "type": "array", "maxItems": 1024, "items": { "$ref": "#/$defs/lintFinding" } }, "payload_sha256": { "$ref": "#/$defs/digest" }, "input": { "type": "object", "additionalProperties": false, "required": ["files"], "properties": { "files": { "type": "array", "maxItems": 4096, "items": { "$ref": "#/$defs/sizedFile" } } } }, "run": { "type": "object", "additionalProperties": false, "required": ["arguments", "started_at", "duration_ms", "exit_code", "ended", "timeout_seconds"], "properties": { "arguments": { "$ref": "#/$defs/words" }, "started_at": { "$ref": "#/$defs/instant" }, "duration_ms": { "$ref": "#/$defs/count" }, "exit_code": { "type": ["integer", "null"], "minimum": 0, "maximum": 255 }, "ended": { "enum": ["exited", "timeout", "output-flood", "start-failed"] }, "timeout_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 } } }, "host": { "$ref": "#/$defs/hostFacts" }, "observed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/observation" } }, "observation_problems": { "type": "array", "maxItems": 256, "items": { "$ref": "#/$defs/problem" } }, "not_run": { "$ref": "#/$defs/texts" }, "exec_from_out": { "enum": ["open", "noexec", "sealed"] }, "challenge": { "anyOf": [{ "$ref": "#/$defs/long" }, { "type": "null" }] }, "files": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/sizedFile" } }, "controls": { "type": "array", "minItems": 1, "maxItems": 64, "items": { "$ref": "#/$defs/control" } }, "posture": { "type": "array", "maxItems": 2, "items": { "$ref": "#/$defs/posture" } }, "reference_image": { "$ref": "#/$defs/inventory" } }, "$defs": { "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "instant": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" }, "short": { "type": "string", "minLength": 1, "maxLength": 1024 }, "word": { "type": "string", "maxLength": 16384 }, "long": { "type": "string", "maxLength": 65536 }, "document": { "type": "string", "maxLength": 1048576 }, "observedText": { "type": "string", "maxLength": 8388608 }, "observedTexts": { "type": "array", "maxItems": 4096, "items": { "$ref": "#/$defs/observedText" } }, "texts": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/long" } }, "words": { "type": "array", "maxItems": 4096, "items": { "$ref": "#/$defs/long" } }, "count": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "countOrNull": { "type": ["integer", "null"], "minimum": -9007199254740991, "maximum": 9007199254740991 }, "probeId": { "type": "string", "pattern": "^PR-[A-Z0-9-]{1,40}$" }, "imageIdKind": { "enum": ["config", "manifest", "index"] }, "probe": { "type": "object", "additionalProperties": false, "required": ["probe_id", "operation", "expected", "actual_stderr_or_value", "errno_or_exit", "verdict", "artifact_path"], "properties": { "probe_id": { "$ref": "#/$defs/probeId" }, "operation": { "$ref": "#/$defs/word" }, "expected": { "$ref": "#/$defs/word" }, "actual_stderr_or_value": { "$ref": "#/$defs/observedText" }, "errno_or_exit": { "$ref": "#/$defs/word" }, "verdict": { "enum": ["PASS", "FAIL"] }, "artifact_path": { "type": "string", "pattern": "^/out/attest\\.jsonl(#L[1-9][0-9]{0,3})?$" } } }, "sizedFile": { "type": "object", "additionalProperties": false, "required": ["path", "size", "sha256"], "properties": { "path": { "$ref": "#/$defs/word" }, "size": { "$ref": "#/$defs/count" }, "sha256": { "$ref": "#/$defs/digest" } } }, "executable": { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "program", "from"], "properties": { "path": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" }, "program": { "enum": ["elf", "script", "none"] }, "from": { "enum": ["base", "added"] } } }, "nullableText": { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] }, "ciVenueFacts": { "type": "object", "additionalProperties": false, "required": ["RUNNER_ENVIRONMENT", "RUNNER_NAME", "RUNNER_ARCH", "ImageOS", "ImageVersion", "GITHUB_REPOSITORY", "GITHUB_REPOSITORY_ID", "GITHUB_REPOSITORY_OWNER_ID", "GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_SHA", "GITHUB_REF", "GITHUB_WORKFLOW_REF", "boot_id_sha256"], "properties": { "RUNNER_ENVIRONMENT": { "$ref": "#/$defs/word" }, "RUNNER_NAME": { "$ref": "#/$defs/word" }, "RUNNER_ARCH": { "$ref": "#/$defs/word" }, "ImageOS": { "$ref": "#/$defs/word" }, "ImageVersion": { "$ref": "#/$defs/word" }, "GITHUB_REPOSITORY": { "$ref": "#/$defs/word" }, "GITHUB_REPOSITORY_ID": { "$ref": "#/$defs/word" }, "GITHUB_REPOSITORY_OWNER_ID": { "$ref": "#/$defs/word" }, "GITHUB_RUN_ID": { "$ref": "#/$defs/word" }, "GITHUB_RUN_ATTEMPT": { "$ref": "#/$defs/word" }, "GITHUB_SHA": { "$ref": "#/$defs/word" }, "GITHUB_REF": { "$ref": "#/$defs/word" }, "GITHUB_WORKFLOW_REF": { "$ref": "#/$defs/word" }, "boot_id_sha256": { "type": "string", "pattern": "^(sha256:[0-9a-f]{64})?$" } } }, "hostVenueFacts": { "type": "object", "additionalProperties": false, "required": ["hostname", "machine_id_sha256", "kernel", "distribution"], "properties": { "hostname": { "$ref": "#/$defs/word" }, "machine_id_sha256": { "type": "string", "pattern": "^(sha256:[0-9a-f]{64})?$" }, "kernel": { "$ref": "#/$defs/word" }, "distribution": { "$ref": "#/$defs/word" } } }, "lintFinding": { "type": "object", "additionalProperties": false, "required": ["code", "severity", "message", "remedy"], "properties": { "code": { "$ref": "#/$defs/word" }, "severity": { "enum": ["fatal", "warning"] }, "message": { "$ref": "#/$defs/long" }, "remedy": { "$ref": "#/$defs/long" } } }, "part": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["outcome", "error", "errno", "message"], "properties": { "outcome": { "const": "raised" }, "error": { "$ref": "#/$defs/observedText" }, "errno": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 }, "message": { "$ref": "#/$defs/observedText" } } }, { "type": "object", "additionalProperties": false, "required": ["outcome", "message"], "properties": { "outcome": { "const": "cannot-try" }, "message": { "$ref": "#/$defs/observedText" } } }, { "type": "object", "additionalProperties": false, "required": ["outcome", "value"], "properties": { "outcome": { "const": "value" }, "value": { "anyOf": [{ "$ref": "#/$defs/observedText" }, { "type": "boolean" }, { "$ref": "#/$defs/observedTexts" }] } } }, { "type": "object", "additionalProperties": false, "required": ["outcome", "field"], "properties": { "outcome": { "const": "raw" }, "field": { "enum": ["mountinfo", "env_keyset", "proc_net_dev"] } } }] }, "observation": { "type": "object", "additionalProperties": false, "required": ["probe_id", "line", "parts"], "properties": { "probe_id": { "$ref": "#/$defs/probeId" }, "line": { "type": "integer", "minimum": 1, "maximum": 9999 }, "parts": { "type": "array", "maxItems": 8, "items": { "$ref": "#/$defs/part" } } } }, "problem": { "type": "object", "additionalProperties": false, "required": ["code", "subject"], "properties": { "code": { "type": "string", "pattern": "^[a-z0-9-]{1,60}$" }, "subject": { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] } } }, "hostFacts": { "type": "object", "additionalProperties": false, "required": ["engine", "system", "container", "image", "folders", "seccomp", "inventory", "root", "kernel", "kernel_end", "seal", "report_md"], "properties": { "engine": { "type": "object", "additionalProperties": false, "required": ["name", "version", "oci_runtime", "oci_runtime_version", "image_store", "rootless", "cgroup_version", "client"], "properties": { "name": { "enum": ["docker", "podman"] }, "version": { "$ref": "#/$defs/word" }, "oci_runtime": { "$ref": "#/$defs/word" }, "oci_runtime_version": { "$ref": "#/$defs/nullableText" }, "image_store": { "enum": ["classic", "containerd", "containers-storage"] }, "rootless": { "type": "boolean" }, "cgroup_version": { "enum": [1, 2] }, "client": { "type": "object", "additionalProperties": false, "required": ["program", "endpoint", "pull_credentials"], "properties": { "program": { "$ref": "#/$defs/word" }, "endpoint": { "enum": ["default", "DOCKER_HOST", "DOCKER_CONTEXT", "docker-context"] }, "pull_credentials": { "type": "boolean" }, "environment": { "type": "array", "minItems": 1, "maxItems": 8, "items": { "$ref": "#/$defs/word" } } } } } }, "system": { "type": "object", "additionalProperties": false, "required": ["kernel", "architecture", "distribution", "lsms"], "properties": { "kernel": { "$ref": "#/$defs/word" }, "architecture": { "enum": ["x86_64", "aarch64"] }, "distribution": { "$ref": "#/$defs/word" }, "lsms": { "$ref": "#/$defs/texts" } } }, "container": { "$ref": "#/$defs/containerFacts" }, "image": { "type": "object", "additionalProperties": false, "required": ["id", "id_kind", "config_digest", "diff_ids", "env_keys", "user", "volumes", "onbuild"], "properties": { "id": { "$ref": "#/$defs/digest" }, "id_kind": { "$ref": "#/$defs/imageIdKind" }, "config_digest": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "env_keys": { "$ref": "#/$defs/texts" }, "user": { "$ref": "#/$defs/word" }, "volumes": { "$ref": "#/$defs/texts" }, "onbuild": { "$ref": "#/$defs/texts" } } }, "folders": { "type": "object", "additionalProperties": false, "required": ["input", "output"], "properties": { "input": { "$ref": "#/$defs/word" }, "output": { "$ref": "#/$defs/word" } } }, "seccomp": { "anyOf": [{ "$ref": "#/$defs/normalisedProfile" }, { "type": "null" }] }, "inventory": { "$ref": "#/$defs/inventory" }, "root": { "type": "object", "additionalProperties": false, "required": ["entries", "differing"], "properties": { "entries": { "$ref": "#/$defs/count" }, "differing": { "type": "array", "maxItems": 50, "items": { "$ref": "#/$defs/inventoryEntry" } } } }, "kernel": { "$ref": "#/$defs/kernelFacts" }, "kernel_end": { "$ref": "#/$defs/kernelEnd" }, "seal": { "anyOf": [{ "$ref": "#/$defs/sealFacts" }, { "type": "null" }] }, "report_md": { "enum": ["ok", "absent", "other"] } } }, "kernelFacts": { "anyOf": [{ "$ref": "#/$defs/kernelSnapshot" }, { "type": "object", "additionalProperties": false, "required": ["gate", "why"], "properties": { "gate": { "const": "missed" }, "why": { "enum": ["no-process", "not-started", "unreadable"] } } }, { "type": "object", "additionalProperties": false, "required": ["gate", "why", "changed"], "properties": { "gate": { "const": "missed" }, "why": { "const": "changed" }, "changed": { "type": "array", "minItems": 1, "maxItems": 32, "items": { "$ref": "#/$defs/short" } } } }] }, "kernelEnd": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["state", "why"], "properties": { "state": { "const": "unobserved" }, "why": { "enum": ["not-asked", "no-first-snapshot", "ended-before"] } } }, { "type": "object", "additionalProperties": false, "required": ["state", "looks", "looked_ms_before_end", "cgroup", "start_time", "status", "namespaces", "interfaces", "mountinfo_sha256"], "properties": { "state": { "const": "seen" }, "looks": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "looked_ms_before_end": { "$ref": "#/$defs/count" }, "cgroup": { "$ref": "#/$defs/word" }, "start_time": { "$ref": "#/$defs/count" }, "status": { "$ref": "#/$defs/processStatus" }, "namespaces": { "$ref": "#/$defs/namespaces" }, "interfaces": { "anyOf": [{ "$ref": "#/$defs/texts" }, { "type": "null" }] }, "mountinfo_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] } } }] }, "sealFacts": { "type": "object", "additionalProperties": false, "required": ["launcher_sha256", "said", "status"], "properties": { "launcher_sha256": { "$ref": "#/$defs/digest" }, "said": { "anyOf": [{ "type": "array", "maxItems": 3, "items": { "type": "object", "additionalProperties": false, "required": ["step", "errno"], "properties": { "step": { "enum": ["exec-before", "exec-interpreter", "exec-from-out"] }, "errno": { "type": "integer", "minimum": 0, "maximum": 4095 } } } }, { "type": "null" }] }, "status": { "anyOf": [{ "$ref": "#/$defs/processStatus" }, { "type": "null" }] } } }, "kernelSnapshot": { "type": "object", "additionalProperties": false, "required": ["gate", "comm", "exe_sha256", "cgroup", "start_time", "status", "uid_map", "gid_map", "namespaces", "interfaces", "mountinfo", "limits", "personality", "clock_offsets"], "properties": { "gate": { "enum": ["waited", "went-on"] }, "comm": { "$ref": "#/$defs/word" }, "exe_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "cgroup": { "$ref": "#/$defs/word" }, "start_time": { "$ref": "#/$defs/count" }, "status": { "$ref": "#/$defs/processStatus" }, "uid_map": { "$ref": "#/$defs/idMap" }, "gid_map": { "$ref": "#/$defs/idMap" }, "namespaces": { "$ref": "#/$defs/namespaces" }, "interfaces": { "anyOf": [{ "$ref": "#/$defs/texts" }, { "type": "null" }] }, "mountinfo": { "anyOf": [{ "$ref": "#/$defs/document" }, { "type": "null" }] }, "limits": { "anyOf": [{ "$ref": "#/$defs/long" }, { "type": "null" }] }, "personality": { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] }, "clock_offsets": { "anyOf": [{ "$ref": "#/$defs/long" }, { "type": "null" }] } } }, "namespaces": { "type": "object", "additionalProperties": false, "required": ["net", "mnt", "pid", "ipc", "uts", "cgroup", "user"], "properties": { "net": { "$ref": "#/$defs/namespace" }, "mnt": { "$ref": "#/$defs/namespace" }, "pid": { "$ref": "#/$defs/namespace" }, "ipc": { "$ref": "#/$defs/namespace" }, "uts": { "$ref": "#/$defs/namespace" }, "cgroup": { "$ref": "#/$defs/namespace" }, "user": { "$ref": "#/$defs/namespace" } } }, "processStatus": { "type": "object", "additionalProperties": false, "required": ["ns_pid", "uid", "gid", "groups", "cap_inh", "cap_prm", "cap_eff", "cap_bnd", "cap_amb", "no_new_privs", "seccomp", "seccomp_filters", "traced"], "properties": { "ns_pid": { "type": "array", "minItems": 1, "maxItems": 64, "items": { "$ref": "#/$defs/count" } }, "uid": { "type": "array", "minItems": 4, "maxItems": 4, "items": { "$ref": "#/$defs/count" } }, "gid": { "type": "array", "minItems": 4, "maxItems": 4, "items": { "$ref": "#/$defs/count" } }, "groups": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/count" } }, "cap_inh": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "cap_prm": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "cap_eff": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "cap_bnd": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "cap_amb": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "no_new_privs": { "$ref": "#/$defs/count" }, "seccomp": { "$ref": "#/$defs/count" }, "seccomp_filters": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "traced": { "type": "boolean" } } }, "idMap": { "type": "array", "maxItems": 512, "items": { "type": "object", "additionalProperties": false, "required": ["inside", "outside", "count"], "properties": { "inside": { "$ref": "#/$defs/count" }, "outside": { "$ref": "#/$defs/count" }, "count": { "$ref": "#/$defs/count" } } } }, "namespace": { "enum": ["other", "same", "unreadable"] }, "containerFacts": { "type": "object", "additionalProperties": false, "required": ["id", "image_id", "user", "entrypoint", "command", "env_keys", "privileged", "readonly_rootfs", "no_new_privileges", "cap_add", "cap_drop", "capabilities", "network_mode", "networks", "ipc_mode", "pid_mode", "uts_mode", "userns_mode", "cgroupns_mode", "mounts", "devices", "pids_limit", "memory_bytes", "memory_swap_bytes", "nano_cpus", "ulimits", "healthcheck", "log_driver", "lsm_label", "engine_files", "unknown_config"], "properties": { "id": { "$ref": "#/$defs/word" }, "image_id": { "$ref": "#/$defs/digest" }, "user": { "$ref": "#/$defs/word" }, "entrypoint": { "$ref": "#/$defs/words" }, "command": { "$ref": "#/$defs/words" }, "env_keys": { "$ref": "#/$defs/texts" }, "privileged": { "type": "boolean" }, "readonly_rootfs": { "type": "boolean" }, "no_new_privileges": { "type": "boolean" }, "cap_add": { "$ref": "#/$defs/texts" }, "cap_drop": { "$ref": "#/$defs/texts" }, "capabilities": { "anyOf": [{ "$ref": "#/$defs/texts" }, { "type": "null" }] }, "network_mode": { "$ref": "#/$defs/word" }, "networks": { "$ref": "#/$defs/texts" }, "ipc_mode": { "$ref": "#/$defs/word" }, "pid_mode": { "$ref": "#/$defs/word" }, "uts_mode": { "$ref": "#/$defs/word" }, "userns_mode": { "$ref": "#/$defs/word" }, "cgroupns_mode": { "$ref": "#/$defs/word" }, "mounts": { "type": "array", "maxItems": 256, "items": { "type": "object", "additionalProperties": false, "required": ["destination", "type", "source", "read_only", "options"], "properties": { "destination": { "$ref": "#/$defs/word" }, "type": { "enum": ["bind", "volume", "tmpfs", "other"] }, "source": { "$ref": "#/$defs/word" }, "read_only": { "type": "boolean" }, "options": { "$ref": "#/$defs/texts" } } } }, "devices": { "$ref": "#/$defs/texts" }, "pids_limit": { "$ref": "#/$defs/countOrNull" }, "memory_bytes": { "$ref": "#/$defs/countOrNull" }, "memory_swap_bytes": { "$ref": "#/$defs/countOrNull" }, "nano_cpus": { "$ref": "#/$defs/countOrNull" }, "ulimits": { "type": "array", "maxItems": 64, "items": { "type": "object", "additionalProperties": false, "required": ["name", "soft", "hard"], "properties": { "name": { "$ref": "#/$defs/word" }, "soft": { "type": "integer", "minimum": -1, "maximum": 9007199254740991 }, "hard": { "type": "integer", "minimum": -1, "maximum": 9007199254740991 } } } }, "healthcheck": { "type": "boolean" }, "log_driver": { "$ref": "#/$defs/word" }, "lsm_label": { "$ref": "#/$defs/word" }, "engine_files": { "$ref": "#/$defs/texts" }, "unknown_config": { "type": "array", "maxItems": 256, "items": { "type": "object", "additionalProperties": false, "required": ["path", "value"], "properties": { "path": { "$ref": "#/$defs/word" }, "value": { "$ref": "#/$defs/word" } } } } } }, "normalisedProfile": { "type": "object", "additionalProperties": false, "required": ["default_action", "default_errno", "architectures", "rules"], "properties": { "default_action": { "$ref": "#/$defs/word" }, "default_errno": { "$ref": "#/$defs/countOrNull" }, "architectures": { "$ref": "#/$defs/texts" }, "rules": { "type": "array", "maxItems": 65536, "items": { "type": "object", "additionalProperties": false, "required": ["name", "action", "errno", "args"], "properties": { "name": { "$ref": "#/$defs/word" }, "action": { "$ref": "#/$defs/word" }, "errno": { "$ref": "#/$defs/countOrNull" }, "args": { "type": "array", "maxItems": 64, "items": { "type": "object", "additionalProperties": false, "required": ["index", "op", "value", "valueTwo"], "properties": { "index": { "type": "integer", "minimum": 0, "maximum": 5 }, "op": { "$ref": "#/$defs/word" }, "value": { "type": "string", "pattern": "^[0-9]{1,20}$" }, "valueTwo": { "type": "string", "pattern": "^[0-9]{1,20}$" } } } } } } } } }, "controlIds": { "type": "array", "minItems": 1, "maxItems": 64, "items": { "$ref": "#/$defs/short" } }, "control": { "anyOf": [{ "$ref": "#/$defs/controlThatRan" }, { "type": "object", "additionalProperties": false, "required": ["ids", "state", "why"], "properties": { "ids": { "$ref": "#/$defs/controlIds" }, "state": { "const": "did-not-run" }, "why": { "$ref": "#/$defs/word" } } }] }, "controlThatRan": { "type": "object", "additionalProperties": false, "required": ["ids", "state", "why", "failed", "ended", "exit_code", "host", "seccomp_sha256", "observed", "observed_as_attested", "observation_problems", "observations_sha256", "marker"], "properties": { "ids": { "$ref": "#/$defs/controlIds" }, "state": { "enum": ["detected", "not-detected"] }, "why": { "$ref": "#/$defs/word" }, "failed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probeId" } }, "ended": { "enum": ["exited", "timeout", "output-flood", "start-failed"] }, "exit_code": { "type": ["integer", "null"], "minimum": 0, "maximum": 255 }, "host": { "type": "array", "maxItems": 256, "items": { "type": "object", "additionalProperties": false, "required": ["path", "value"], "properties": { "path": { "$ref": "#/$defs/word" }, "value": {} } } }, "seccomp_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "observed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/observation" } }, "observed_as_attested": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probeId" } }, "observation_problems": { "type": "array", "maxItems": 256, "items": { "$ref": "#/$defs/problem" } }, "observations_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "marker": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["expected", "seen"], "properties": { "expected": { "$ref": "#/$defs/short" }, "seen": { "$ref": "#/$defs/nullableText" }, "image_id": { "$ref": "#/$defs/digest" } } }, { "type": "null" }] } } }, "posture": { "type": "object", "additionalProperties": false, "required": ["image", "image_id", "state", "why", "program_sha256", "namespaces", "runs", "observed", "sweep"], "properties": { "image": { "enum": ["reference", "subject"] }, "image_id": { "$ref": "#/$defs/digest" }, "state": { "enum": ["ran", "not-runnable"] }, "why": { "$ref": "#/$defs/word" }, "program_sha256": { "$ref": "#/$defs/digest" }, "namespaces": { "type": "object", "additionalProperties": false, "required": ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"], "properties": { "cgroup": { "$ref": "#/$defs/word" }, "ipc": { "$ref": "#/$defs/word" }, "mnt": { "$ref": "#/$defs/word" }, "net": { "$ref": "#/$defs/word" }, "pid": { "$ref": "#/$defs/word" }, "user": { "$ref": "#/$defs/word" }, "uts": { "$ref": "#/$defs/word" } } }, "runs": { "type": "array", "maxItems": 8, "items": { "$ref": "#/$defs/postureRun" } }, "observed": { "type": "array", "maxItems": 1024, "items": { "$ref": "#/$defs/postureAnswer" } }, "without_limits": { "type": "object", "additionalProperties": false, "required": ["run", "observed"], "properties": { "run": { "$ref": "#/$defs/postureRun" }, "observed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/postureAnswer" } } } }, "sweep": { "anyOf": [{ "$ref": "#/$defs/sweep" }, { "type": "null" }] } } }, "postureRun": { "type": "object", "additionalProperties": false, "required": ["part", "arguments", "checks_sha256", "seccomp_sha256", "exit_code", "ended", "oom_killed", "observations_sha256"], "properties": { "part": { "enum": ["checks", "sweep", "pressure"] }, "arguments": { "$ref": "#/$defs/words" }, "checks_sha256": { "$ref": "#/$defs/digest" }, "seccomp_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "exit_code": { "type": ["integer", "null"], "minimum": 0, "maximum": 255 }, "ended": { "enum": ["exited", "timeout", "output-flood", "start-failed"] }, "oom_killed": { "type": ["boolean", "null"] }, "observations_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] } } }, "postureAnswer": { "type": "object", "additionalProperties": false, "required": ["id", "outcomes"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9_-]{1,60}$" }, "outcomes": { "type": "array", "maxItems": 32, "items": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["errno"], "properties": { "errno": { "type": "integer", "minimum": 1, "maximum": 4095 } } }, { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "value": { "anyOf": [{ "type": "string", "maxLength": 65536 }, { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, { "type": "array", "maxItems": 4096, "items": { "type": "string", "maxLength": 65536 } }] } } }] } } } }, "sweep": { "type": "object", "additionalProperties": false, "required": ["called", "denied", "absent"], "properties": { "called": { "$ref": "#/$defs/ranges" }, "denied": { "$ref": "#/$defs/ranges" }, "absent": { "$ref": "#/$defs/ranges" } } }, "ranges": { "type": "string", "maxLength": 4096, "pattern": "^([0-9]{1,4}(-[0-9]{1,4})?( [0-9]{1,4}(-[0-9]{1,4})?)*)?$" }, "base": { "type": "object", "additionalProperties": false, "required": ["kind", "reference", "diff_ids", "loaded_diff_ids", "chain_id", "inventory_sha256", "entries", "packages"], "properties": { "kind": { "enum": ["release-table", "pulled-by-digest", "debian-packages", "scratch", "named"] }, "reference": { "$ref": "#/$defs/word" }, "diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "loaded_diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "chain_id": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "inventory_sha256": { "$ref": "#/$defs/digest" }, "entries": { "$ref": "#/$defs/count" }, "packages": { "type": "array", "maxItems": 512, "items": { "type": "object", "additionalProperties": false, "required": ["name", "version", "architecture", "sha256"], "properties": { "name": { "$ref": "#/$defs/word" }, "version": { "$ref": "#/$defs/word" }, "architecture": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" } } } } } }, "inventoryEntry": { "type": "object", "additionalProperties": false, "required": ["path", "type", "mode", "uid", "gid", "size", "sha256", "target", "xattrs", "program"], "properties": { "path": { "$ref": "#/$defs/word" }, "type": { "enum": ["folder", "file", "symbolic-link", "removed", "emptied"] }, "mode": { "type": "integer", "minimum": 0, "maximum": 4095 }, "uid": { "$ref": "#/$defs/count" }, "gid": { "$ref": "#/$defs/count" }, "size": { "$ref": "#/$defs/count" }, "sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "target": { "$ref": "#/$defs/word" }, "xattrs": { "$ref": "#/$defs/texts" }, "program": { "enum": ["elf", "script", "none"] } } }, "imageConfig": { "type": "object", "additionalProperties": false, "required": ["user", "entrypoint", "command", "working_folder", "env_keys", "volumes", "onbuild", "healthcheck", "shell", "unknown"], "properties": { "user": { "$ref": "#/$defs/word" }, "entrypoint": { "$ref": "#/$defs/words" }, "command": { "$ref": "#/$defs/words" }, "working_folder": { "$ref": "#/$defs/word" }, "env_keys": { "$ref": "#/$defs/texts" }, "volumes": { "$ref": "#/$defs/texts" }, "onbuild": { "$ref": "#/$defs/texts" }, "healthcheck": { "type": "boolean" }, "shell": { "type": "boolean" }, "unknown": { "$ref": "#/$defs/texts" } } }, "inventory": { "type": "object", "additionalProperties": false, "required": ["image_id", "config_digest", "diff_ids", "base", "config", "added", "interpreter", "ls", "executables", "setid", "misplaced"], "properties": { "image_id": { "$ref": "#/$defs/digest" }, "config_digest": { "$ref": "#/$defs/digest" }, "diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "base": { "$ref": "#/$defs/base" }, "config": { "$ref": "#/$defs/imageConfig" }, "added": { "type": "array", "maxItems": 3500, "items": { "$ref": "#/$defs/inventoryEntry" } }, "interpreter": { "$ref": "#/$defs/word" }, "ls": { "$ref": "#/$defs/word" }, "executables": { "type": "array", "maxItems": 65536, "items": { "$ref": "#/$defs/executable" } }, "setid": { "$ref": "#/$defs/texts" }, "misplaced": { "$ref": "#/$defs/texts" } } } } };
const func1 = Object.prototype.hasOwnProperty;
const schema20 = { "type": "string", "minLength": 1, "maxLength": 1024 };
const func2 = ucs2length;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (data.length > 1024 && func2(data) > 1024) {
validate53.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
return false;
}
else {
if (data.length < 1) {
validate53.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
return false;
}
}
}
else {
validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
const schema21 = { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" };
const pattern3 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (!pattern3.test(data)) {
validate55.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" }, message: "must match pattern \"" + "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" + "\"" }];
return false;
}
}
else {
validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
const schema22 = { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" };
const pattern4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (!pattern4.test(data)) {
validate57.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: "must match pattern \"" + "^sha256:[0-9a-f]{64}$" + "\"" }];
return false;
}
}
else {
validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
const schema23 = { "type": "object", "additionalProperties": false, "required": ["probe_id", "operation", "expected", "actual_stderr_or_value", "errno_or_exit", "verdict", "artifact_path"], "properties": { "probe_id": { "$ref": "#/$defs/probeId" }, "operation": { "$ref": "#/$defs/word" }, "expected": { "$ref": "#/$defs/word" }, "actual_stderr_or_value": { "$ref": "#/$defs/observedText" }, "errno_or_exit": { "$ref": "#/$defs/word" }, "verdict": { "enum": ["PASS", "FAIL"] }, "artifact_path": { "type": "string", "pattern": "^/out/attest\\.jsonl(#L[1-9][0-9]{0,3})?$" } } };
const schema24 = { "type": "string", "pattern": "^PR-[A-Z0-9-]{1,40}$" };
const pattern6 = new RegExp("^PR-[A-Z0-9-]{1,40}$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (!pattern6.test(data)) {
validate61.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^PR-[A-Z0-9-]{1,40}$" }, message: "must match pattern \"" + "^PR-[A-Z0-9-]{1,40}$" + "\"" }];
return false;
}
}
else {
validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
const schema25 = { "type": "string", "maxLength": 16384 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (data.length > 16384 && func2(data) > 16384) {
validate63.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
return false;
}
}
else {
validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
const schema26 = { "type": "string", "maxLength": 8388608 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (data.length > 8388608 && func2(data) > 8388608) {
validate66.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 8388608 }, message: "must NOT have more than 8388608 characters" }];
return false;
}
}
else {
validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
const pattern7 = new RegExp("^/out/attest\\.jsonl(#L[1-9][0-9]{0,3})?$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((((((data.probe_id === undefined) && (missing0 = "probe_id")) || ((data.operation === undefined) && (missing0 = "operation"))) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.actual_stderr_or_value === undefined) && (missing0 = "actual_stderr_or_value"))) || ((data.errno_or_exit === undefined) && (missing0 = "errno_or_exit"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.artifact_path === undefined) && (missing0 = "artifact_path"))) {
validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(((((((key0 === "probe_id") || (key0 === "operation")) || (key0 === "expected")) || (key0 === "actual_stderr_or_value")) || (key0 === "errno_or_exit")) || (key0 === "verdict")) || (key0 === "artifact_path"))) {
validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.probe_id !== undefined) {
const _errs2 = errors;
if (!(validate61(data.probe_id, { instancePath: instancePath + "/probe_id", parentData: data, parentDataProperty: "probe_id", rootData }))) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.operation !== undefined) {
const _errs3 = errors;
if (!(validate63(data.operation, { instancePath: instancePath + "/operation", parentData: data, parentDataProperty: "operation", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.expected !== undefined) {
const _errs4 = errors;
if (!(validate63(data.expected, { instancePath: instancePath + "/expected", parentData: data, parentDataProperty: "expected", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.actual_stderr_or_value !== undefined) {
const _errs5 = errors;
if (!(validate66(data.actual_stderr_or_value, { instancePath: instancePath + "/actual_stderr_or_value", parentData: data, parentDataProperty: "actual_stderr_or_value", rootData }))) {
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.errno_or_exit !== undefined) {
const _errs6 = errors;
if (!(validate63(data.errno_or_exit, { instancePath: instancePath + "/errno_or_exit", parentData: data, parentDataProperty: "errno_or_exit", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.verdict !== undefined) {
let data5 = data.verdict;
const _errs7 = errors;
if (!((data5 === "PASS") || (data5 === "FAIL"))) {
validate60.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema23.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.artifact_path !== undefined) {
let data6 = data.artifact_path;
const _errs8 = errors;
if (errors === _errs8) {
if (typeof data6 === "string") {
if (!pattern7.test(data6)) {
validate60.errors = [{ instancePath: instancePath + "/artifact_path", schemaPath: "#/properties/artifact_path/pattern", keyword: "pattern", params: { pattern: "^/out/attest\\.jsonl(#L[1-9][0-9]{0,3})?$" }, message: "must match pattern \"" + "^/out/attest\\.jsonl(#L[1-9][0-9]{0,3})?$" + "\"" }];
return false;
}
}
else {
validate60.errors = [{ instancePath: instancePath + "/artifact_path", schemaPath: "#/properties/artifact_path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
const schema27 = { "type": "string", "maxLength": 1048576 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (data.length > 1048576 && func2(data) > 1048576) {
validate70.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1048576 }, message: "must NOT have more than 1048576 characters" }];
return false;
}
}
else {
validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
const schema28 = { "type": "array", "maxItems": 4096, "items": { "$ref": "#/$defs/observedText" } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (Array.isArray(data)) {
if (data.length > 4096) {
validate72.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" }];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs1 = errors;
if (!(validate66(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if (!valid0) {
break;
}
}
}
}
else {
validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
const schema29 = { "type": "object", "additionalProperties": false, "required": ["RUNNER_ENVIRONMENT", "RUNNER_NAME", "RUNNER_ARCH", "ImageOS", "ImageVersion", "GITHUB_REPOSITORY", "GITHUB_REPOSITORY_ID", "GITHUB_REPOSITORY_OWNER_ID", "GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_SHA", "GITHUB_REF", "GITHUB_WORKFLOW_REF", "boot_id_sha256"], "properties": { "RUNNER_ENVIRONMENT": { "$ref": "#/$defs/word" }, "RUNNER_NAME": { "$ref": "#/$defs/word" }, "RUNNER_ARCH": { "$ref": "#/$defs/word" }, "ImageOS": { "$ref": "#/$defs/word" }, "ImageVersion": { "$ref": "#/$defs/word" }, "GITHUB_REPOSITORY": { "$ref": "#/$defs/word" }, "GITHUB_REPOSITORY_ID": { "$ref": "#/$defs/word" }, "GITHUB_REPOSITORY_OWNER_ID": { "$ref": "#/$defs/word" }, "GITHUB_RUN_ID": { "$ref": "#/$defs/word" }, "GITHUB_RUN_ATTEMPT": { "$ref": "#/$defs/word" }, "GITHUB_SHA": { "$ref": "#/$defs/word" }, "GITHUB_REF": { "$ref": "#/$defs/word" }, "GITHUB_WORKFLOW_REF": { "$ref": "#/$defs/word" }, "boot_id_sha256": { "type": "string", "pattern": "^(sha256:[0-9a-f]{64})?$" } } };
const pattern8 = new RegExp("^(sha256:[0-9a-f]{64})?$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((((((((((((data.RUNNER_ENVIRONMENT === undefined) && (missing0 = "RUNNER_ENVIRONMENT")) || ((data.RUNNER_NAME === undefined) && (missing0 = "RUNNER_NAME"))) || ((data.RUNNER_ARCH === undefined) && (missing0 = "RUNNER_ARCH"))) || ((data.ImageOS === undefined) && (missing0 = "ImageOS"))) || ((data.ImageVersion === undefined) && (missing0 = "ImageVersion"))) || ((data.GITHUB_REPOSITORY === undefined) && (missing0 = "GITHUB_REPOSITORY"))) || ((data.GITHUB_REPOSITORY_ID === undefined) && (missing0 = "GITHUB_REPOSITORY_ID"))) || ((data.GITHUB_REPOSITORY_OWNER_ID === undefined) && (missing0 = "GITHUB_REPOSITORY_OWNER_ID"))) || ((data.GITHUB_RUN_ID === undefined) && (missing0 = "GITHUB_RUN_ID"))) || ((data.GITHUB_RUN_ATTEMPT === undefined) && (missing0 = "GITHUB_RUN_ATTEMPT"))) || ((data.GITHUB_SHA === undefined) && (missing0 = "GITHUB_SHA"))) || ((data.GITHUB_REF === undefined) && (missing0 = "GITHUB_REF"))) || ((data.GITHUB_WORKFLOW_REF === undefined) && (missing0 = "GITHUB_WORKFLOW_REF"))) || ((data.boot_id_sha256 === undefined) && (missing0 = "boot_id_sha256"))) {
validate76.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(func1.call(schema29.properties, key0))) {
validate76.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.RUNNER_ENVIRONMENT !== undefined) {
const _errs2 = errors;
if (!(validate63(data.RUNNER_ENVIRONMENT, { instancePath: instancePath + "/RUNNER_ENVIRONMENT", parentData: data, parentDataProperty: "RUNNER_ENVIRONMENT", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.RUNNER_NAME !== undefined) {
const _errs3 = errors;
if (!(validate63(data.RUNNER_NAME, { instancePath: instancePath + "/RUNNER_NAME", parentData: data, parentDataProperty: "RUNNER_NAME", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.RUNNER_ARCH !== undefined) {
const _errs4 = errors;
if (!(validate63(data.RUNNER_ARCH, { instancePath: instancePath + "/RUNNER_ARCH", parentData: data, parentDataProperty: "RUNNER_ARCH", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.ImageOS !== undefined) {
const _errs5 = errors;
if (!(validate63(data.ImageOS, { instancePath: instancePath + "/ImageOS", parentData: data, parentDataProperty: "ImageOS", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.ImageVersion !== undefined) {
const _errs6 = errors;
if (!(validate63(data.ImageVersion, { instancePath: instancePath + "/ImageVersion", parentData: data, parentDataProperty: "ImageVersion", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.GITHUB_REPOSITORY !== undefined) {
const _errs7 = errors;
if (!(validate63(data.GITHUB_REPOSITORY, { instancePath: instancePath + "/GITHUB_REPOSITORY", parentData: data, parentDataProperty: "GITHUB_REPOSITORY", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.GITHUB_REPOSITORY_ID !== undefined) {
const _errs8 = errors;
if (!(validate63(data.GITHUB_REPOSITORY_ID, { instancePath: instancePath + "/GITHUB_REPOSITORY_ID", parentData: data, parentDataProperty: "GITHUB_REPOSITORY_ID", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.GITHUB_REPOSITORY_OWNER_ID !== undefined) {
const _errs9 = errors;
if (!(validate63(data.GITHUB_REPOSITORY_OWNER_ID, { instancePath: instancePath + "/GITHUB_REPOSITORY_OWNER_ID", parentData: data, parentDataProperty: "GITHUB_REPOSITORY_OWNER_ID", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.GITHUB_RUN_ID !== undefined) {
const _errs10 = errors;
if (!(validate63(data.GITHUB_RUN_ID, { instancePath: instancePath + "/GITHUB_RUN_ID", parentData: data, parentDataProperty: "GITHUB_RUN_ID", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.GITHUB_RUN_ATTEMPT !== undefined) {
const _errs11 = errors;
if (!(validate63(data.GITHUB_RUN_ATTEMPT, { instancePath: instancePath + "/GITHUB_RUN_ATTEMPT", parentData: data, parentDataProperty: "GITHUB_RUN_ATTEMPT", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.GITHUB_SHA !== undefined) {
const _errs12 = errors;
if (!(validate63(data.GITHUB_SHA, { instancePath: instancePath + "/GITHUB_SHA", parentData: data, parentDataProperty: "GITHUB_SHA", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.GITHUB_REF !== undefined) {
const _errs13 = errors;
if (!(validate63(data.GITHUB_REF, { instancePath: instancePath + "/GITHUB_REF", parentData: data, parentDataProperty: "GITHUB_REF", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.GITHUB_WORKFLOW_REF !== undefined) {
const _errs14 = errors;
if (!(validate63(data.GITHUB_WORKFLOW_REF, { instancePath: instancePath + "/GITHUB_WORKFLOW_REF", parentData: data, parentDataProperty: "GITHUB_WORKFLOW_REF", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.boot_id_sha256 !== undefined) {
let data13 = data.boot_id_sha256;
const _errs15 = errors;
if (errors === _errs15) {
if (typeof data13 === "string") {
if (!pattern8.test(data13)) {
validate76.errors = [{ instancePath: instancePath + "/boot_id_sha256", schemaPath: "#/properties/boot_id_sha256/pattern", keyword: "pattern", params: { pattern: "^(sha256:[0-9a-f]{64})?$" }, message: "must match pattern \"" + "^(sha256:[0-9a-f]{64})?$" + "\"" }];
return false;
}
}
else {
validate76.errors = [{ instancePath: instancePath + "/boot_id_sha256", schemaPath: "#/properties/boot_id_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
const schema30 = { "type": "object", "additionalProperties": false, "required": ["hostname", "machine_id_sha256", "kernel", "distribution"], "properties": { "hostname": { "$ref": "#/$defs/word" }, "machine_id_sha256": { "type": "string", "pattern": "^(sha256:[0-9a-f]{64})?$" }, "kernel": { "$ref": "#/$defs/word" }, "distribution": { "$ref": "#/$defs/word" } } };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((data.hostname === undefined) && (missing0 = "hostname")) || ((data.machine_id_sha256 === undefined) && (missing0 = "machine_id_sha256"))) || ((data.kernel === undefined) && (missing0 = "kernel"))) || ((data.distribution === undefined) && (missing0 = "distribution"))) {
validate91.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!((((key0 === "hostname") || (key0 === "machine_id_sha256")) || (key0 === "kernel")) || (key0 === "distribution"))) {
validate91.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.hostname !== undefined) {
const _errs2 = errors;
if (!(validate63(data.hostname, { instancePath: instancePath + "/hostname", parentData: data, parentDataProperty: "hostname", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.machine_id_sha256 !== undefined) {
let data1 = data.machine_id_sha256;
const _errs3 = errors;
if (errors === _errs3) {
if (typeof data1 === "string") {
if (!pattern8.test(data1)) {
validate91.errors = [{ instancePath: instancePath + "/machine_id_sha256", schemaPath: "#/properties/machine_id_sha256/pattern", keyword: "pattern", params: { pattern: "^(sha256:[0-9a-f]{64})?$" }, message: "must match pattern \"" + "^(sha256:[0-9a-f]{64})?$" + "\"" }];
return false;
}
}
else {
validate91.errors = [{ instancePath: instancePath + "/machine_id_sha256", schemaPath: "#/properties/machine_id_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.kernel !== undefined) {
const _errs5 = errors;
if (!(validate63(data.kernel, { instancePath: instancePath + "/kernel", parentData: data, parentDataProperty: "kernel", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.distribution !== undefined) {
const _errs6 = errors;
if (!(validate63(data.distribution, { instancePath: instancePath + "/distribution", parentData: data, parentDataProperty: "distribution", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
const schema31 = { "enum": ["config", "manifest", "index"] };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (!(((data === "config") || (data === "manifest")) || (data === "index"))) {
validate96.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
validate96.errors = vErrors;
return errors === 0;
}
const schema32 = { "type": "string", "maxLength": 65536 };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (data.length > 65536 && func2(data) > 65536) {
validate102.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
return false;
}
}
else {
validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
const schema33 = { "type": "object", "additionalProperties": false, "required": ["code", "severity", "message", "remedy"], "properties": { "code": { "$ref": "#/$defs/word" }, "severity": { "enum": ["fatal", "warning"] }, "message": { "$ref": "#/$defs/long" }, "remedy": { "$ref": "#/$defs/long" } } };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((data.code === undefined) && (missing0 = "code")) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.remedy === undefined) && (missing0 = "remedy"))) {
validate105.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!((((key0 === "code") || (key0 === "severity")) || (key0 === "message")) || (key0 === "remedy"))) {
validate105.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.code !== undefined) {
const _errs2 = errors;
if (!(validate63(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.severity !== undefined) {
let data1 = data.severity;
const _errs3 = errors;
if (!((data1 === "fatal") || (data1 === "warning"))) {
validate105.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.message !== undefined) {
const _errs4 = errors;
if (!(validate102(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData }))) {
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.remedy !== undefined) {
const _errs5 = errors;
if (!(validate102(data.remedy, { instancePath: instancePath + "/remedy", parentData: data, parentDataProperty: "remedy", rootData }))) {
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
const schema34 = { "type": "object", "additionalProperties": false, "required": ["path", "size", "sha256"], "properties": { "path": { "$ref": "#/$defs/word" }, "size": { "$ref": "#/$defs/count" }, "sha256": { "$ref": "#/$defs/digest" } } };
const schema35 = { "type": "integer", "minimum": 0, "maximum": 9007199254740991 };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
return false;
}
if (errors === 0) {
if ((typeof data == "number") && (isFinite(data))) {
if (data > 9007199254740991 || isNaN(data)) {
validate113.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
return false;
}
else {
if (data < 0 || isNaN(data)) {
validate113.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
return false;
}
}
}
}
validate113.errors = vErrors;
return errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((data.path === undefined) && (missing0 = "path")) || ((data.size === undefined) && (missing0 = "size"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) {
validate111.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(((key0 === "path") || (key0 === "size")) || (key0 === "sha256"))) {
validate111.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.path !== undefined) {
const _errs2 = errors;
if (!(validate63(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.size !== undefined) {
const _errs3 = errors;
if (!(validate113(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.sha256 !== undefined) {
const _errs4 = errors;
if (!(validate57(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
const schema36 = { "type": "array", "maxItems": 4096, "items": { "$ref": "#/$defs/long" } };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (Array.isArray(data)) {
if (data.length > 4096) {
validate117.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" }];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs1 = errors;
if (!(validate102(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if (!valid0) {
break;
}
}
}
}
else {
validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
const schema37 = { "type": "object", "additionalProperties": false, "required": ["engine", "system", "container", "image", "folders", "seccomp", "inventory", "root", "kernel", "kernel_end", "seal", "report_md"], "properties": { "engine": { "type": "object", "additionalProperties": false, "required": ["name", "version", "oci_runtime", "oci_runtime_version", "image_store", "rootless", "cgroup_version", "client"], "properties": { "name": { "enum": ["docker", "podman"] }, "version": { "$ref": "#/$defs/word" }, "oci_runtime": { "$ref": "#/$defs/word" }, "oci_runtime_version": { "$ref": "#/$defs/nullableText" }, "image_store": { "enum": ["classic", "containerd", "containers-storage"] }, "rootless": { "type": "boolean" }, "cgroup_version": { "enum": [1, 2] }, "client": { "type": "object", "additionalProperties": false, "required": ["program", "endpoint", "pull_credentials"], "properties": { "program": { "$ref": "#/$defs/word" }, "endpoint": { "enum": ["default", "DOCKER_HOST", "DOCKER_CONTEXT", "docker-context"] }, "pull_credentials": { "type": "boolean" }, "environment": { "type": "array", "minItems": 1, "maxItems": 8, "items": { "$ref": "#/$defs/word" } } } } } }, "system": { "type": "object", "additionalProperties": false, "required": ["kernel", "architecture", "distribution", "lsms"], "properties": { "kernel": { "$ref": "#/$defs/word" }, "architecture": { "enum": ["x86_64", "aarch64"] }, "distribution": { "$ref": "#/$defs/word" }, "lsms": { "$ref": "#/$defs/texts" } } }, "container": { "$ref": "#/$defs/containerFacts" }, "image": { "type": "object", "additionalProperties": false, "required": ["id", "id_kind", "config_digest", "diff_ids", "env_keys", "user", "volumes", "onbuild"], "properties": { "id": { "$ref": "#/$defs/digest" }, "id_kind": { "$ref": "#/$defs/imageIdKind" }, "config_digest": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "env_keys": { "$ref": "#/$defs/texts" }, "user": { "$ref": "#/$defs/word" }, "volumes": { "$ref": "#/$defs/texts" }, "onbuild": { "$ref": "#/$defs/texts" } } }, "folders": { "type": "object", "additionalProperties": false, "required": ["input", "output"], "properties": { "input": { "$ref": "#/$defs/word" }, "output": { "$ref": "#/$defs/word" } } }, "seccomp": { "anyOf": [{ "$ref": "#/$defs/normalisedProfile" }, { "type": "null" }] }, "inventory": { "$ref": "#/$defs/inventory" }, "root": { "type": "object", "additionalProperties": false, "required": ["entries", "differing"], "properties": { "entries": { "$ref": "#/$defs/count" }, "differing": { "type": "array", "maxItems": 50, "items": { "$ref": "#/$defs/inventoryEntry" } } } }, "kernel": { "$ref": "#/$defs/kernelFacts" }, "kernel_end": { "$ref": "#/$defs/kernelEnd" }, "seal": { "anyOf": [{ "$ref": "#/$defs/sealFacts" }, { "type": "null" }] }, "report_md": { "enum": ["ok", "absent", "other"] } } };
const schema38 = { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if (!(validate63(data, { instancePath, parentData, parentDataProperty, rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if (!valid0) {
const _errs2 = errors;
if (data !== null) {
const err0 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if (!valid0) {
const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate125.errors = vErrors;
return false;
}
else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) {
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate125.errors = vErrors;
return errors === 0;
}
const schema39 = { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/long" } };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (Array.isArray(data)) {
if (data.length > 512) {
validate132.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 512 }, message: "must NOT have more than 512 items" }];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs1 = errors;
if (!(validate102(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if (!valid0) {
break;
}
}
}
}
else {
validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
const schema40 = { "type": "object", "additionalProperties": false, "required": ["id", "image_id", "user", "entrypoint", "command", "env_keys", "privileged", "readonly_rootfs", "no_new_privileges", "cap_add", "cap_drop", "capabilities", "network_mode", "networks", "ipc_mode", "pid_mode", "uts_mode", "userns_mode", "cgroupns_mode", "mounts", "devices", "pids_limit", "memory_bytes", "memory_swap_bytes", "nano_cpus", "ulimits", "healthcheck", "log_driver", "lsm_label", "engine_files", "unknown_config"], "properties": { "id": { "$ref": "#/$defs/word" }, "image_id": { "$ref": "#/$defs/digest" }, "user": { "$ref": "#/$defs/word" }, "entrypoint": { "$ref": "#/$defs/words" }, "command": { "$ref": "#/$defs/words" }, "env_keys": { "$ref": "#/$defs/texts" }, "privileged": { "type": "boolean" }, "readonly_rootfs": { "type": "boolean" }, "no_new_privileges": { "type": "boolean" }, "cap_add": { "$ref": "#/$defs/texts" }, "cap_drop": { "$ref": "#/$defs/texts" }, "capabilities": { "anyOf": [{ "$ref": "#/$defs/texts" }, { "type": "null" }] }, "network_mode": { "$ref": "#/$defs/word" }, "networks": { "$ref": "#/$defs/texts" }, "ipc_mode": { "$ref": "#/$defs/word" }, "pid_mode": { "$ref": "#/$defs/word" }, "uts_mode": { "$ref": "#/$defs/word" }, "userns_mode": { "$ref": "#/$defs/word" }, "cgroupns_mode": { "$ref": "#/$defs/word" }, "mounts": { "type": "array", "maxItems": 256, "items": { "type": "object", "additionalProperties": false, "required": ["destination", "type", "source", "read_only", "options"], "properties": { "destination": { "$ref": "#/$defs/word" }, "type": { "enum": ["bind", "volume", "tmpfs", "other"] }, "source": { "$ref": "#/$defs/word" }, "read_only": { "type": "boolean" }, "options": { "$ref": "#/$defs/texts" } } } }, "devices": { "$ref": "#/$defs/texts" }, "pids_limit": { "$ref": "#/$defs/countOrNull" }, "memory_bytes": { "$ref": "#/$defs/countOrNull" }, "memory_swap_bytes": { "$ref": "#/$defs/countOrNull" }, "nano_cpus": { "$ref": "#/$defs/countOrNull" }, "ulimits": { "type": "array", "maxItems": 64, "items": { "type": "object", "additionalProperties": false, "required": ["name", "soft", "hard"], "properties": { "name": { "$ref": "#/$defs/word" }, "soft": { "type": "integer", "minimum": -1, "maximum": 9007199254740991 }, "hard": { "type": "integer", "minimum": -1, "maximum": 9007199254740991 } } } }, "healthcheck": { "type": "boolean" }, "log_driver": { "$ref": "#/$defs/word" }, "lsm_label": { "$ref": "#/$defs/word" }, "engine_files": { "$ref": "#/$defs/texts" }, "unknown_config": { "type": "array", "maxItems": 256, "items": { "type": "object", "additionalProperties": false, "required": ["path", "value"], "properties": { "path": { "$ref": "#/$defs/word" }, "value": { "$ref": "#/$defs/word" } } } } } };
const schema41 = { "type": ["integer", "null"], "minimum": -9007199254740991, "maximum": 9007199254740991 };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if ((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)) {
validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type }, message: "must be integer,null" }];
return false;
}
if (errors === 0) {
if ((typeof data == "number") && (isFinite(data))) {
if (data > 9007199254740991 || isNaN(data)) {
validate156.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
return false;
}
else {
if (data < -9007199254740991 || isNaN(data)) {
validate156.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" }];
return false;
}
}
}
}
validate156.errors = vErrors;
return errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((((((((((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.image_id === undefined) && (missing0 = "image_id"))) || ((data.user === undefined) && (missing0 = "user"))) || ((data.entrypoint === undefined) && (missing0 = "entrypoint"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.env_keys === undefined) && (missing0 = "env_keys"))) || ((data.privileged === undefined) && (missing0 = "privileged"))) || ((data.readonly_rootfs === undefined) && (missing0 = "readonly_rootfs"))) || ((data.no_new_privileges === undefined) && (missing0 = "no_new_privileges"))) || ((data.cap_add === undefined) && (missing0 = "cap_add"))) || ((data.cap_drop === undefined) && (missing0 = "cap_drop"))) || ((data.capabilities === undefined) && (missing0 = "capabilities"))) || ((data.network_mode === undefined) && (missing0 = "network_mode"))) || ((data.networks === undefined) && (missing0 = "networks"))) || ((data.ipc_mode === undefined) && (missing0 = "ipc_mode"))) || ((data.pid_mode === undefined) && (missing0 = "pid_mode"))) || ((data.uts_mode === undefined) && (missing0 = "uts_mode"))) || ((data.userns_mode === undefined) && (missing0 = "userns_mode"))) || ((data.cgroupns_mode === undefined) && (missing0 = "cgroupns_mode"))) || ((data.mounts === undefined) && (missing0 = "mounts"))) || ((data.devices === undefined) && (missing0 = "devices"))) || ((data.pids_limit === undefined) && (missing0 = "pids_limit"))) || ((data.memory_bytes === undefined) && (missing0 = "memory_bytes"))) || ((data.memory_swap_bytes === undefined) && (missing0 = "memory_swap_bytes"))) || ((data.nano_cpus === undefined) && (missing0 = "nano_cpus"))) || ((data.ulimits === undefined) && (missing0 = "ulimits"))) || ((data.healthcheck === undefined) && (missing0 = "healthcheck"))) || ((data.log_driver === undefined) && (missing0 = "log_driver"))) || ((data.lsm_label === undefined) && (missing0 = "lsm_label"))) || ((data.engine_files === undefined) && (missing0 = "engine_files"))) || ((data.unknown_config === undefined) && (missing0 = "unknown_config"))) {
validate135.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(func1.call(schema40.properties, key0))) {
validate135.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.id !== undefined) {
const _errs2 = errors;
if (!(validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.image_id !== undefined) {
const _errs3 = errors;
if (!(validate57(data.image_id, { instancePath: instancePath + "/image_id", parentData: data, parentDataProperty: "image_id", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.user !== undefined) {
const _errs4 = errors;
if (!(validate63(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.entrypoint !== undefined) {
const _errs5 = errors;
if (!(validate117(data.entrypoint, { instancePath: instancePath + "/entrypoint", parentData: data, parentDataProperty: "entrypoint", rootData }))) {
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.command !== undefined) {
const _errs6 = errors;
if (!(validate117(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData }))) {
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.env_keys !== undefined) {
const _errs7 = errors;
if (!(validate132(data.env_keys, { instancePath: instancePath + "/env_keys", parentData: data, parentDataProperty: "env_keys", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.privileged !== undefined) {
const _errs8 = errors;
if (typeof data.privileged !== "boolean") {
validate135.errors = [{ instancePath: instancePath + "/privileged", schemaPath: "#/properties/privileged/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.readonly_rootfs !== undefined) {
const _errs10 = errors;
if (typeof data.readonly_rootfs !== "boolean") {
validate135.errors = [{ instancePath: instancePath + "/readonly_rootfs", schemaPath: "#/properties/readonly_rootfs/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.no_new_privileges !== undefined) {
const _errs12 = errors;
if (typeof data.no_new_privileges !== "boolean") {
validate135.errors = [{ instancePath: instancePath + "/no_new_privileges", schemaPath: "#/properties/no_new_privileges/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.cap_add !== undefined) {
const _errs14 = errors;
if (!(validate132(data.cap_add, { instancePath: instancePath + "/cap_add", parentData: data, parentDataProperty: "cap_add", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.cap_drop !== undefined) {
const _errs15 = errors;
if (!(validate132(data.cap_drop, { instancePath: instancePath + "/cap_drop", parentData: data, parentDataProperty: "cap_drop", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.capabilities !== undefined) {
let data11 = data.capabilities;
const _errs16 = errors;
const _errs17 = errors;
let valid1 = false;
const _errs18 = errors;
if (!(validate132(data11, { instancePath: instancePath + "/capabilities", parentData: data, parentDataProperty: "capabilities", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid1 = valid1 || _valid0;
if (!valid1) {
const _errs19 = errors;
if (data11 !== null) {
const err0 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
}
if (!valid1) {
const err1 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate135.errors = vErrors;
return false;
}
else {
errors = _errs17;
if (vErrors !== null) {
if (_errs17) {
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.network_mode !== undefined) {
const _errs21 = errors;
if (!(validate63(data.network_mode, { instancePath: instancePath + "/network_mode", parentData: data, parentDataProperty: "network_mode", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.networks !== undefined) {
const _errs22 = errors;
if (!(validate132(data.networks, { instancePath: instancePath + "/networks", parentData: data, parentDataProperty: "networks", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.ipc_mode !== undefined) {
const _errs23 = errors;
if (!(validate63(data.ipc_mode, { instancePath: instancePath + "/ipc_mode", parentData: data, parentDataProperty: "ipc_mode", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.pid_mode !== undefined) {
const _errs24 = errors;
if (!(validate63(data.pid_mode, { instancePath: instancePath + "/pid_mode", parentData: data, parentDataProperty: "pid_mode", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.uts_mode !== undefined) {
const _errs25 = errors;
if (!(validate63(data.uts_mode, { instancePath: instancePath + "/uts_mode", parentData: data, parentDataProperty: "uts_mode", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.userns_mode !== undefined) {
const _errs26 = errors;
if (!(validate63(data.userns_mode, { instancePath: instancePath + "/userns_mode", parentData: data, parentDataProperty: "userns_mode", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.cgroupns_mode !== undefined) {
const _errs27 = errors;
if (!(validate63(data.cgroupns_mode, { instancePath: instancePath + "/cgroupns_mode", parentData: data, parentDataProperty: "cgroupns_mode", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.mounts !== undefined) {
let data19 = data.mounts;
const _errs28 = errors;
if (errors === _errs28) {
if (Array.isArray(data19)) {
if (data19.length > 256) {
validate135.errors = [{ instancePath: instancePath + "/mounts", schemaPath: "#/properties/mounts/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
return false;
}
else {
var valid2 = true;
const len0 = data19.length;
for (let i0 = 0; i0 < len0; i0++) {
let data20 = data19[i0];
const _errs30 = errors;
if (errors === _errs30) {
if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
let missing1;
if ((((((data20.destination === undefined) && (missing1 = "destination")) || ((data20.type === undefined) && (missing1 = "type"))) || ((data20.source === undefined) && (missing1 = "source"))) || ((data20.read_only === undefined) && (missing1 = "read_only"))) || ((data20.options === undefined) && (missing1 = "options"))) {
validate135.errors = [{ instancePath: instancePath + "/mounts/" + i0, schemaPath: "#/properties/mounts/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
return false;
}
else {
const _errs32 = errors;
for (const key1 in data20) {
if (!(((((key1 === "destination") || (key1 === "type")) || (key1 === "source")) || (key1 === "read_only")) || (key1 === "options"))) {
validate135.errors = [{ instancePath: instancePath + "/mounts/" + i0, schemaPath: "#/properties/mounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs32 === errors) {
if (data20.destination !== undefined) {
const _errs33 = errors;
if (!(validate63(data20.destination, { instancePath: instancePath + "/mounts/" + i0 + "/destination", parentData: data20, parentDataProperty: "destination", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if (valid3) {
if (data20.type !== undefined) {
let data22 = data20.type;
const _errs34 = errors;
if (!((((data22 === "bind") || (data22 === "volume")) || (data22 === "tmpfs")) || (data22 === "other"))) {
validate135.errors = [{ instancePath: instancePath + "/mounts/" + i0 + "/type", schemaPath: "#/properties/mounts/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema40.properties.mounts.items.properties.type.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if (valid3) {
if (data20.source !== undefined) {
const _errs35 = errors;
if (!(validate63(data20.source, { instancePath: instancePath + "/mounts/" + i0 + "/source", parentData: data20, parentDataProperty: "source", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if (valid3) {
if (data20.read_only !== undefined) {
const _errs36 = errors;
if (typeof data20.read_only !== "boolean") {
validate135.errors = [{ instancePath: instancePath + "/mounts/" + i0 + "/read_only", schemaPath: "#/properties/mounts/items/properties/read_only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if (valid3) {
if (data20.options !== undefined) {
const _errs38 = errors;
if (!(validate132(data20.options, { instancePath: instancePath + "/mounts/" + i0 + "/options", parentData: data20, parentDataProperty: "options", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate135.errors = [{ instancePath: instancePath + "/mounts/" + i0, schemaPath: "#/properties/mounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid2 = _errs30 === errors;
if (!valid2) {
break;
}
}
}
}
else {
validate135.errors = [{ instancePath: instancePath + "/mounts", schemaPath: "#/properties/mounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.devices !== undefined) {
const _errs39 = errors;
if (!(validate132(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.pids_limit !== undefined) {
const _errs40 = errors;
if (!(validate156(data.pids_limit, { instancePath: instancePath + "/pids_limit", parentData: data, parentDataProperty: "pids_limit", rootData }))) {
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.memory_bytes !== undefined) {
const _errs41 = errors;
if (!(validate156(data.memory_bytes, { instancePath: instancePath + "/memory_bytes", parentData: data, parentDataProperty: "memory_bytes", rootData }))) {
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.memory_swap_bytes !== undefined) {
const _errs42 = errors;
if (!(validate156(data.memory_swap_bytes, { instancePath: instancePath + "/memory_swap_bytes", parentData: data, parentDataProperty: "memory_swap_bytes", rootData }))) {
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.nano_cpus !== undefined) {
const _errs43 = errors;
if (!(validate156(data.nano_cpus, { instancePath: instancePath + "/nano_cpus", parentData: data, parentDataProperty: "nano_cpus", rootData }))) {
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.ulimits !== undefined) {
let data31 = data.ulimits;
const _errs44 = errors;
if (errors === _errs44) {
if (Array.isArray(data31)) {
if (data31.length > 64) {
validate135.errors = [{ instancePath: instancePath + "/ulimits", schemaPath: "#/properties/ulimits/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
var valid4 = true;
const len1 = data31.length;
for (let i1 = 0; i1 < len1; i1++) {
let data32 = data31[i1];
const _errs46 = errors;
if (errors === _errs46) {
if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
let missing2;
if ((((data32.name === undefined) && (missing2 = "name")) || ((data32.soft === undefined) && (missing2 = "soft"))) || ((data32.hard === undefined) && (missing2 = "hard"))) {
validate135.errors = [{ instancePath: instancePath + "/ulimits/" + i1, schemaPath: "#/properties/ulimits/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
return false;
}
else {
const _errs48 = errors;
for (const key2 in data32) {
if (!(((key2 === "name") || (key2 === "soft")) || (key2 === "hard"))) {
validate135.errors = [{ instancePath: instancePath + "/ulimits/" + i1, schemaPath: "#/properties/ulimits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs48 === errors) {
if (data32.name !== undefined) {
const _errs49 = errors;
if (!(validate63(data32.name, { instancePath: instancePath + "/ulimits/" + i1 + "/name", parentData: data32, parentDataProperty: "name", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid5 = _errs49 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data32.soft !== undefined) {
let data34 = data32.soft;
const _errs50 = errors;
if (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) {
validate135.errors = [{ instancePath: instancePath + "/ulimits/" + i1 + "/soft", schemaPath: "#/properties/ulimits/items/properties/soft/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
return false;
}
if (errors === _errs50) {
if ((typeof data34 == "number") && (isFinite(data34))) {
if (data34 > 9007199254740991 || isNaN(data34)) {
validate135.errors = [{ instancePath: instancePath + "/ulimits/" + i1 + "/soft", schemaPath: "#/properties/ulimits/items/properties/soft/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
return false;
}
else {
if (data34 < -1 || isNaN(data34)) {
validate135.errors = [{ instancePath: instancePath + "/ulimits/" + i1 + "/soft", schemaPath: "#/properties/ulimits/items/properties/soft/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" }];
return false;
}
}
}
}
var valid5 = _errs50 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data32.hard !== undefined) {
let data35 = data32.hard;
const _errs52 = errors;
if (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) {
validate135.errors = [{ instancePath: instancePath + "/ulimits/" + i1 + "/hard", schemaPath: "#/properties/ulimits/items/properties/hard/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
return false;
}
if (errors === _errs52) {
if ((typeof data35 == "number") && (isFinite(data35))) {
if (data35 > 9007199254740991 || isNaN(data35)) {
validate135.errors = [{ instancePath: instancePath + "/ulimits/" + i1 + "/hard", schemaPath: "#/properties/ulimits/items/properties/hard/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
return false;
}
else {
if (data35 < -1 || isNaN(data35)) {
validate135.errors = [{ instancePath: instancePath + "/ulimits/" + i1 + "/hard", schemaPath: "#/properties/ulimits/items/properties/hard/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" }];
return false;
}
}
}
}
var valid5 = _errs52 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate135.errors = [{ instancePath: instancePath + "/ulimits/" + i1, schemaPath: "#/properties/ulimits/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid4 = _errs46 === errors;
if (!valid4) {
break;
}
}
}
}
else {
validate135.errors = [{ instancePath: instancePath + "/ulimits", schemaPath: "#/properties/ulimits/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.healthcheck !== undefined) {
const _errs54 = errors;
if (typeof data.healthcheck !== "boolean") {
validate135.errors = [{ instancePath: instancePath + "/healthcheck", schemaPath: "#/properties/healthcheck/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.log_driver !== undefined) {
const _errs56 = errors;
if (!(validate63(data.log_driver, { instancePath: instancePath + "/log_driver", parentData: data, parentDataProperty: "log_driver", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.lsm_label !== undefined) {
const _errs57 = errors;
if (!(validate63(data.lsm_label, { instancePath: instancePath + "/lsm_label", parentData: data, parentDataProperty: "lsm_label", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.engine_files !== undefined) {
const _errs58 = errors;
if (!(validate132(data.engine_files, { instancePath: instancePath + "/engine_files", parentData: data, parentDataProperty: "engine_files", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.unknown_config !== undefined) {
let data40 = data.unknown_config;
const _errs59 = errors;
if (errors === _errs59) {
if (Array.isArray(data40)) {
if (data40.length > 256) {
validate135.errors = [{ instancePath: instancePath + "/unknown_config", schemaPath: "#/properties/unknown_config/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
return false;
}
else {
var valid6 = true;
const len2 = data40.length;
for (let i2 = 0; i2 < len2; i2++) {
let data41 = data40[i2];
const _errs61 = errors;
if (errors === _errs61) {
if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
let missing3;
if (((data41.path === undefined) && (missing3 = "path")) || ((data41.value === undefined) && (missing3 = "value"))) {
validate135.errors = [{ instancePath: instancePath + "/unknown_config/" + i2, schemaPath: "#/properties/unknown_config/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
return false;
}
else {
const _errs63 = errors;
for (const key3 in data41) {
if (!((key3 === "path") || (key3 === "value"))) {
validate135.errors = [{ instancePath: instancePath + "/unknown_config/" + i2, schemaPath: "#/properties/unknown_config/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs63 === errors) {
if (data41.path !== undefined) {
const _errs64 = errors;
if (!(validate63(data41.path, { instancePath: instancePath + "/unknown_config/" + i2 + "/path", parentData: data41, parentDataProperty: "path", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid7 = _errs64 === errors;
}
else {
var valid7 = true;
}
if (valid7) {
if (data41.value !== undefined) {
const _errs65 = errors;
if (!(validate63(data41.value, { instancePath: instancePath + "/unknown_config/" + i2 + "/value", parentData: data41, parentDataProperty: "value", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid7 = _errs65 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate135.errors = [{ instancePath: instancePath + "/unknown_config/" + i2, schemaPath: "#/properties/unknown_config/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid6 = _errs61 === errors;
if (!valid6) {
break;
}
}
}
}
else {
validate135.errors = [{ instancePath: instancePath + "/unknown_config", schemaPath: "#/properties/unknown_config/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
const schema42 = { "type": "object", "additionalProperties": false, "required": ["default_action", "default_errno", "architectures", "rules"], "properties": { "default_action": { "$ref": "#/$defs/word" }, "default_errno": { "$ref": "#/$defs/countOrNull" }, "architectures": { "$ref": "#/$defs/texts" }, "rules": { "type": "array", "maxItems": 65536, "items": { "type": "object", "additionalProperties": false, "required": ["name", "action", "errno", "args"], "properties": { "name": { "$ref": "#/$defs/word" }, "action": { "$ref": "#/$defs/word" }, "errno": { "$ref": "#/$defs/countOrNull" }, "args": { "type": "array", "maxItems": 64, "items": { "type": "object", "additionalProperties": false, "required": ["index", "op", "value", "valueTwo"], "properties": { "index": { "type": "integer", "minimum": 0, "maximum": 5 }, "op": { "$ref": "#/$defs/word" }, "value": { "type": "string", "pattern": "^[0-9]{1,20}$" }, "valueTwo": { "type": "string", "pattern": "^[0-9]{1,20}$" } } } } } } } } };
const pattern10 = new RegExp("^[0-9]{1,20}$", "u");
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((data.default_action === undefined) && (missing0 = "default_action")) || ((data.default_errno === undefined) && (missing0 = "default_errno"))) || ((data.architectures === undefined) && (missing0 = "architectures"))) || ((data.rules === undefined) && (missing0 = "rules"))) {
validate178.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!((((key0 === "default_action") || (key0 === "default_errno")) || (key0 === "architectures")) || (key0 === "rules"))) {
validate178.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.default_action !== undefined) {
const _errs2 = errors;
if (!(validate63(data.default_action, { instancePath: instancePath + "/default_action", parentData: data, parentDataProperty: "default_action", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.default_errno !== undefined) {
const _errs3 = errors;
if (!(validate156(data.default_errno, { instancePath: instancePath + "/default_errno", parentData: data, parentDataProperty: "default_errno", rootData }))) {
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.architectures !== undefined) {
const _errs4 = errors;
if (!(validate132(data.architectures, { instancePath: instancePath + "/architectures", parentData: data, parentDataProperty: "architectures", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.rules !== undefined) {
let data3 = data.rules;
const _errs5 = errors;
if (errors === _errs5) {
if (Array.isArray(data3)) {
if (data3.length > 65536) {
validate178.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/maxItems", keyword: "maxItems", params: { limit: 65536 }, message: "must NOT have more than 65536 items" }];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for (let i0 = 0; i0 < len0; i0++) {
let data4 = data3[i0];
const _errs7 = errors;
if (errors === _errs7) {
if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
let missing1;
if (((((data4.name === undefined) && (missing1 = "name")) || ((data4.action === undefined) && (missing1 = "action"))) || ((data4.errno === undefined) && (missing1 = "errno"))) || ((data4.args === undefined) && (missing1 = "args"))) {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
return false;
}
else {
const _errs9 = errors;
for (const key1 in data4) {
if (!((((key1 === "name") || (key1 === "action")) || (key1 === "errno")) || (key1 === "args"))) {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs9 === errors) {
if (data4.name !== undefined) {
const _errs10 = errors;
if (!(validate63(data4.name, { instancePath: instancePath + "/rules/" + i0 + "/name", parentData: data4, parentDataProperty: "name", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data4.action !== undefined) {
const _errs11 = errors;
if (!(validate63(data4.action, { instancePath: instancePath + "/rules/" + i0 + "/action", parentData: data4, parentDataProperty: "action", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data4.errno !== undefined) {
const _errs12 = errors;
if (!(validate156(data4.errno, { instancePath: instancePath + "/rules/" + i0 + "/errno", parentData: data4, parentDataProperty: "errno", rootData }))) {
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data4.args !== undefined) {
let data8 = data4.args;
const _errs13 = errors;
if (errors === _errs13) {
if (Array.isArray(data8)) {
if (data8.length > 64) {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/args", schemaPath: "#/properties/rules/items/properties/args/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
var valid3 = true;
const len1 = data8.length;
for (let i1 = 0; i1 < len1; i1++) {
let data9 = data8[i1];
const _errs15 = errors;
if (errors === _errs15) {
if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
let missing2;
if (((((data9.index === undefined) && (missing2 = "index")) || ((data9.op === undefined) && (missing2 = "op"))) || ((data9.value === undefined) && (missing2 = "value"))) || ((data9.valueTwo === undefined) && (missing2 = "valueTwo"))) {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/args/" + i1, schemaPath: "#/properties/rules/items/properties/args/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
return false;
}
else {
const _errs17 = errors;
for (const key2 in data9) {
if (!((((key2 === "index") || (key2 === "op")) || (key2 === "value")) || (key2 === "valueTwo"))) {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/args/" + i1, schemaPath: "#/properties/rules/items/properties/args/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs17 === errors) {
if (data9.index !== undefined) {
let data10 = data9.index;
const _errs18 = errors;
if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/args/" + i1 + "/index", schemaPath: "#/properties/rules/items/properties/args/items/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
return false;
}
if (errors === _errs18) {
if ((typeof data10 == "number") && (isFinite(data10))) {
if (data10 > 5 || isNaN(data10)) {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/args/" + i1 + "/index", schemaPath: "#/properties/rules/items/properties/args/items/properties/index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
return false;
}
else {
if (data10 < 0 || isNaN(data10)) {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/args/" + i1 + "/index", schemaPath: "#/properties/rules/items/properties/args/items/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
return false;
}
}
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if (valid4) {
if (data9.op !== undefined) {
const _errs20 = errors;
if (!(validate63(data9.op, { instancePath: instancePath + "/rules/" + i0 + "/args/" + i1 + "/op", parentData: data9, parentDataProperty: "op", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if (valid4) {
if (data9.value !== undefined) {
let data12 = data9.value;
const _errs21 = errors;
if (errors === _errs21) {
if (typeof data12 === "string") {
if (!pattern10.test(data12)) {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/args/" + i1 + "/value", schemaPath: "#/properties/rules/items/properties/args/items/properties/value/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, message: "must match pattern \"" + "^[0-9]{1,20}$" + "\"" }];
return false;
}
}
else {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/args/" + i1 + "/value", schemaPath: "#/properties/rules/items/properties/args/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if (valid4) {
if (data9.valueTwo !== undefined) {
let data13 = data9.valueTwo;
const _errs23 = errors;
if (errors === _errs23) {
if (typeof data13 === "string") {
if (!pattern10.test(data13)) {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/args/" + i1 + "/valueTwo", schemaPath: "#/properties/rules/items/properties/args/items/properties/valueTwo/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, message: "must match pattern \"" + "^[0-9]{1,20}$" + "\"" }];
return false;
}
}
else {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/args/" + i1 + "/valueTwo", schemaPath: "#/properties/rules/items/properties/args/items/properties/valueTwo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/args/" + i1, schemaPath: "#/properties/rules/items/properties/args/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid3 = _errs15 === errors;
if (!valid3) {
break;
}
}
}
}
else {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/args", schemaPath: "#/properties/rules/items/properties/args/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate178.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid1 = _errs7 === errors;
if (!valid1) {
break;
}
}
}
}
else {
validate178.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate178.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}
const schema43 = { "type": "object", "additionalProperties": false, "required": ["image_id", "config_digest", "diff_ids", "base", "config", "added", "interpreter", "ls", "executables", "setid", "misplaced"], "properties": { "image_id": { "$ref": "#/$defs/digest" }, "config_digest": { "$ref": "#/$defs/digest" }, "diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "base": { "$ref": "#/$defs/base" }, "config": { "$ref": "#/$defs/imageConfig" }, "added": { "type": "array", "maxItems": 3500, "items": { "$ref": "#/$defs/inventoryEntry" } }, "interpreter": { "$ref": "#/$defs/word" }, "ls": { "$ref": "#/$defs/word" }, "executables": { "type": "array", "maxItems": 65536, "items": { "$ref": "#/$defs/executable" } }, "setid": { "$ref": "#/$defs/texts" }, "misplaced": { "$ref": "#/$defs/texts" } } };
const schema44 = { "type": "object", "additionalProperties": false, "required": ["kind", "reference", "diff_ids", "loaded_diff_ids", "chain_id", "inventory_sha256", "entries", "packages"], "properties": { "kind": { "enum": ["release-table", "pulled-by-digest", "debian-packages", "scratch", "named"] }, "reference": { "$ref": "#/$defs/word" }, "diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "loaded_diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "chain_id": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "inventory_sha256": { "$ref": "#/$defs/digest" }, "entries": { "$ref": "#/$defs/count" }, "packages": { "type": "array", "maxItems": 512, "items": { "type": "object", "additionalProperties": false, "required": ["name", "version", "architecture", "sha256"], "properties": { "name": { "$ref": "#/$defs/word" }, "version": { "$ref": "#/$defs/word" }, "architecture": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" } } } } } };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.reference === undefined) && (missing0 = "reference"))) || ((data.diff_ids === undefined) && (missing0 = "diff_ids"))) || ((data.loaded_diff_ids === undefined) && (missing0 = "loaded_diff_ids"))) || ((data.chain_id === undefined) && (missing0 = "chain_id"))) || ((data.inventory_sha256 === undefined) && (missing0 = "inventory_sha256"))) || ((data.entries === undefined) && (missing0 = "entries"))) || ((data.packages === undefined) && (missing0 = "packages"))) {
validate191.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!((((((((key0 === "kind") || (key0 === "reference")) || (key0 === "diff_ids")) || (key0 === "loaded_diff_ids")) || (key0 === "chain_id")) || (key0 === "inventory_sha256")) || (key0 === "entries")) || (key0 === "packages"))) {
validate191.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.kind !== undefined) {
let data0 = data.kind;
const _errs2 = errors;
if (!(((((data0 === "release-table") || (data0 === "pulled-by-digest")) || (data0 === "debian-packages")) || (data0 === "scratch")) || (data0 === "named"))) {
validate191.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema44.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.reference !== undefined) {
const _errs3 = errors;
if (!(validate63(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.diff_ids !== undefined) {
let data2 = data.diff_ids;
const _errs4 = errors;
if (errors === _errs4) {
if (Array.isArray(data2)) {
if (data2.length > 512) {
validate191.errors = [{ instancePath: instancePath + "/diff_ids", schemaPath: "#/properties/diff_ids/maxItems", keyword: "maxItems", params: { limit: 512 }, message: "must NOT have more than 512 items" }];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs6 = errors;
if (!(validate57(data2[i0], { instancePath: instancePath + "/diff_ids/" + i0, parentData: data2, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if (!valid1) {
break;
}
}
}
}
else {
validate191.errors = [{ instancePath: instancePath + "/diff_ids", schemaPath: "#/properties/diff_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.loaded_diff_ids !== undefined) {
let data4 = data.loaded_diff_ids;
const _errs7 = errors;
if (errors === _errs7) {
if (Array.isArray(data4)) {
if (data4.length > 512) {
validate191.errors = [{ instancePath: instancePath + "/loaded_diff_ids", schemaPath: "#/properties/loaded_diff_ids/maxItems", keyword: "maxItems", params: { limit: 512 }, message: "must NOT have more than 512 items" }];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for (let i1 = 0; i1 < len1; i1++) {
const _errs9 = errors;
if (!(validate57(data4[i1], { instancePath: instancePath + "/loaded_diff_ids/" + i1, parentData: data4, parentDataProperty: i1, rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if (!valid2) {
break;
}
}
}
}
else {
validate191.errors = [{ instancePath: instancePath + "/loaded_diff_ids", schemaPath: "#/properties/loaded_diff_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.chain_id !== undefined) {
let data6 = data.chain_id;
const _errs10 = errors;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if (!(validate57(data6, { instancePath: instancePath + "/chain_id", parentData: data, parentDataProperty: "chain_id", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
if (!valid3) {
const _errs13 = errors;
if (data6 !== null) {
const err0 = { instancePath: instancePath + "/chain_id", schemaPath: "#/properties/chain_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
}
if (!valid3) {
const err1 = { instancePath: instancePath + "/chain_id", schemaPath: "#/properties/chain_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate191.errors = vErrors;
return false;
}
else {
errors = _errs11;
if (vErrors !== null) {
if (_errs11) {
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.inventory_sha256 !== undefined) {
const _errs15 = errors;
if (!(validate57(data.inventory_sha256, { instancePath: instancePath + "/inventory_sha256", parentData: data, parentDataProperty: "inventory_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.entries !== undefined) {
const _errs16 = errors;
if (!(validate113(data.entries, { instancePath: instancePath + "/entries", parentData: data, parentDataProperty: "entries", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.packages !== undefined) {
let data9 = data.packages;
const _errs17 = errors;
if (errors === _errs17) {
if (Array.isArray(data9)) {
if (data9.length > 512) {
validate191.errors = [{ instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/maxItems", keyword: "maxItems", params: { limit: 512 }, message: "must NOT have more than 512 items" }];
return false;
}
else {
var valid4 = true;
const len2 = data9.length;
for (let i2 = 0; i2 < len2; i2++) {
let data10 = data9[i2];
const _errs19 = errors;
if (errors === _errs19) {
if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
let missing1;
if (((((data10.name === undefined) && (missing1 = "name")) || ((data10.version === undefined) && (missing1 = "version"))) || ((data10.architecture === undefined) && (missing1 = "architecture"))) || ((data10.sha256 === undefined) && (missing1 = "sha256"))) {
validate191.errors = [{ instancePath: instancePath + "/packages/" + i2, schemaPath: "#/properties/packages/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
return false;
}
else {
const _errs21 = errors;
for (const key1 in data10) {
if (!((((key1 === "name") || (key1 === "version")) || (key1 === "architecture")) || (key1 === "sha256"))) {
validate191.errors = [{ instancePath: instancePath + "/packages/" + i2, schemaPath: "#/properties/packages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs21 === errors) {
if (data10.name !== undefined) {
const _errs22 = errors;
if (!(validate63(data10.name, { instancePath: instancePath + "/packages/" + i2 + "/name", parentData: data10, parentDataProperty: "name", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data10.version !== undefined) {
const _errs23 = errors;
if (!(validate63(data10.version, { instancePath: instancePath + "/packages/" + i2 + "/version", parentData: data10, parentDataProperty: "version", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data10.architecture !== undefined) {
const _errs24 = errors;
if (!(validate63(data10.architecture, { instancePath: instancePath + "/packages/" + i2 + "/architecture", parentData: data10, parentDataProperty: "architecture", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data10.sha256 !== undefined) {
const _errs25 = errors;
if (!(validate57(data10.sha256, { instancePath: instancePath + "/packages/" + i2 + "/sha256", parentData: data10, parentDataProperty: "sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate191.errors = [{ instancePath: instancePath + "/packages/" + i2, schemaPath: "#/properties/packages/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid4 = _errs19 === errors;
if (!valid4) {
break;
}
}
}
}
else {
validate191.errors = [{ instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate191.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}
const schema45 = { "type": "object", "additionalProperties": false, "required": ["user", "entrypoint", "command", "working_folder", "env_keys", "volumes", "onbuild", "healthcheck", "shell", "unknown"], "properties": { "user": { "$ref": "#/$defs/word" }, "entrypoint": { "$ref": "#/$defs/words" }, "command": { "$ref": "#/$defs/words" }, "working_folder": { "$ref": "#/$defs/word" }, "env_keys": { "$ref": "#/$defs/texts" }, "volumes": { "$ref": "#/$defs/texts" }, "onbuild": { "$ref": "#/$defs/texts" }, "healthcheck": { "type": "boolean" }, "shell": { "type": "boolean" }, "unknown": { "$ref": "#/$defs/texts" } } };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((((((((data.user === undefined) && (missing0 = "user")) || ((data.entrypoint === undefined) && (missing0 = "entrypoint"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.working_folder === undefined) && (missing0 = "working_folder"))) || ((data.env_keys === undefined) && (missing0 = "env_keys"))) || ((data.volumes === undefined) && (missing0 = "volumes"))) || ((data.onbuild === undefined) && (missing0 = "onbuild"))) || ((data.healthcheck === undefined) && (missing0 = "healthcheck"))) || ((data.shell === undefined) && (missing0 = "shell"))) || ((data.unknown === undefined) && (missing0 = "unknown"))) {
validate203.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(func1.call(schema45.properties, key0))) {
validate203.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.user !== undefined) {
const _errs2 = errors;
if (!(validate63(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.entrypoint !== undefined) {
const _errs3 = errors;
if (!(validate117(data.entrypoint, { instancePath: instancePath + "/entrypoint", parentData: data, parentDataProperty: "entrypoint", rootData }))) {
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.command !== undefined) {
const _errs4 = errors;
if (!(validate117(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData }))) {
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.working_folder !== undefined) {
const _errs5 = errors;
if (!(validate63(data.working_folder, { instancePath: instancePath + "/working_folder", parentData: data, parentDataProperty: "working_folder", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.env_keys !== undefined) {
const _errs6 = errors;
if (!(validate132(data.env_keys, { instancePath: instancePath + "/env_keys", parentData: data, parentDataProperty: "env_keys", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.volumes !== undefined) {
const _errs7 = errors;
if (!(validate132(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.onbuild !== undefined) {
const _errs8 = errors;
if (!(validate132(data.onbuild, { instancePath: instancePath + "/onbuild", parentData: data, parentDataProperty: "onbuild", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.healthcheck !== undefined) {
const _errs9 = errors;
if (typeof data.healthcheck !== "boolean") {
validate203.errors = [{ instancePath: instancePath + "/healthcheck", schemaPath: "#/properties/healthcheck/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.shell !== undefined) {
const _errs11 = errors;
if (typeof data.shell !== "boolean") {
validate203.errors = [{ instancePath: instancePath + "/shell", schemaPath: "#/properties/shell/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.unknown !== undefined) {
const _errs13 = errors;
if (!(validate132(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}
const schema46 = { "type": "object", "additionalProperties": false, "required": ["path", "type", "mode", "uid", "gid", "size", "sha256", "target", "xattrs", "program"], "properties": { "path": { "$ref": "#/$defs/word" }, "type": { "enum": ["folder", "file", "symbolic-link", "removed", "emptied"] }, "mode": { "type": "integer", "minimum": 0, "maximum": 4095 }, "uid": { "$ref": "#/$defs/count" }, "gid": { "$ref": "#/$defs/count" }, "size": { "$ref": "#/$defs/count" }, "sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "target": { "$ref": "#/$defs/word" }, "xattrs": { "$ref": "#/$defs/texts" }, "program": { "enum": ["elf", "script", "none"] } } };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((((((((data.path === undefined) && (missing0 = "path")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.uid === undefined) && (missing0 = "uid"))) || ((data.gid === undefined) && (missing0 = "gid"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.target === undefined) && (missing0 = "target"))) || ((data.xattrs === undefined) && (missing0 = "xattrs"))) || ((data.program === undefined) && (missing0 = "program"))) {
validate213.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(func1.call(schema46.properties, key0))) {
validate213.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.path !== undefined) {
const _errs2 = errors;
if (!(validate63(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.type !== undefined) {
let data1 = data.type;
const _errs3 = errors;
if (!(((((data1 === "folder") || (data1 === "file")) || (data1 === "symbolic-link")) || (data1 === "removed")) || (data1 === "emptied"))) {
validate213.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema46.properties.type.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.mode !== undefined) {
let data2 = data.mode;
const _errs4 = errors;
if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
validate213.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
return false;
}
if (errors === _errs4) {
if ((typeof data2 == "number") && (isFinite(data2))) {
if (data2 > 4095 || isNaN(data2)) {
validate213.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4095 }, message: "must be <= 4095" }];
return false;
}
else {
if (data2 < 0 || isNaN(data2)) {
validate213.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.uid !== undefined) {
const _errs6 = errors;
if (!(validate113(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.gid !== undefined) {
const _errs7 = errors;
if (!(validate113(data.gid, { instancePath: instancePath + "/gid", parentData: data, parentDataProperty: "gid", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.size !== undefined) {
const _errs8 = errors;
if (!(validate113(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.sha256 !== undefined) {
let data6 = data.sha256;
const _errs9 = errors;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if (!(validate57(data6, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if (!valid1) {
const _errs12 = errors;
if (data6 !== null) {
const err0 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
}
if (!valid1) {
const err1 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate213.errors = vErrors;
return false;
}
else {
errors = _errs10;
if (vErrors !== null) {
if (_errs10) {
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.target !== undefined) {
const _errs14 = errors;
if (!(validate63(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.xattrs !== undefined) {
const _errs15 = errors;
if (!(validate132(data.xattrs, { instancePath: instancePath + "/xattrs", parentData: data, parentDataProperty: "xattrs", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.program !== undefined) {
let data9 = data.program;
const _errs16 = errors;
if (!(((data9 === "elf") || (data9 === "script")) || (data9 === "none"))) {
validate213.errors = [{ instancePath: instancePath + "/program", schemaPath: "#/properties/program/enum", keyword: "enum", params: { allowedValues: schema46.properties.program.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate213.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}
const schema47 = { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "program", "from"], "properties": { "path": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" }, "program": { "enum": ["elf", "script", "none"] }, "from": { "enum": ["base", "added"] } } };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((data.path === undefined) && (missing0 = "path")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.program === undefined) && (missing0 = "program"))) || ((data.from === undefined) && (missing0 = "from"))) {
validate224.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!((((key0 === "path") || (key0 === "sha256")) || (key0 === "program")) || (key0 === "from"))) {
validate224.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.path !== undefined) {
const _errs2 = errors;
if (!(validate63(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.sha256 !== undefined) {
const _errs3 = errors;
if (!(validate57(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.program !== undefined) {
let data2 = data.program;
const _errs4 = errors;
if (!(((data2 === "elf") || (data2 === "script")) || (data2 === "none"))) {
validate224.errors = [{ instancePath: instancePath + "/program", schemaPath: "#/properties/program/enum", keyword: "enum", params: { allowedValues: schema47.properties.program.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.from !== undefined) {
let data3 = data.from;
const _errs5 = errors;
if (!((data3 === "base") || (data3 === "added"))) {
validate224.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: schema47.properties.from.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate224.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((((((((((data.image_id === undefined) && (missing0 = "image_id")) || ((data.config_digest === undefined) && (missing0 = "config_digest"))) || ((data.diff_ids === undefined) && (missing0 = "diff_ids"))) || ((data.base === undefined) && (missing0 = "base"))) || ((data.config === undefined) && (missing0 = "config"))) || ((data.added === undefined) && (missing0 = "added"))) || ((data.interpreter === undefined) && (missing0 = "interpreter"))) || ((data.ls === undefined) && (missing0 = "ls"))) || ((data.executables === undefined) && (missing0 = "executables"))) || ((data.setid === undefined) && (missing0 = "setid"))) || ((data.misplaced === undefined) && (missing0 = "misplaced"))) {
validate187.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(func1.call(schema43.properties, key0))) {
validate187.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.image_id !== undefined) {
const _errs2 = errors;
if (!(validate57(data.image_id, { instancePath: instancePath + "/image_id", parentData: data, parentDataProperty: "image_id", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.config_digest !== undefined) {
const _errs3 = errors;
if (!(validate57(data.config_digest, { instancePath: instancePath + "/config_digest", parentData: data, parentDataProperty: "config_digest", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.diff_ids !== undefined) {
let data2 = data.diff_ids;
const _errs4 = errors;
if (errors === _errs4) {
if (Array.isArray(data2)) {
if (data2.length > 512) {
validate187.errors = [{ instancePath: instancePath + "/diff_ids", schemaPath: "#/properties/diff_ids/maxItems", keyword: "maxItems", params: { limit: 512 }, message: "must NOT have more than 512 items" }];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs6 = errors;
if (!(validate57(data2[i0], { instancePath: instancePath + "/diff_ids/" + i0, parentData: data2, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if (!valid1) {
break;
}
}
}
}
else {
validate187.errors = [{ instancePath: instancePath + "/diff_ids", schemaPath: "#/properties/diff_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.base !== undefined) {
const _errs7 = errors;
if (!(validate191(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData }))) {
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.config !== undefined) {
const _errs8 = errors;
if (!(validate203(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData }))) {
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.added !== undefined) {
let data6 = data.added;
const _errs9 = errors;
if (errors === _errs9) {
if (Array.isArray(data6)) {
if (data6.length > 3500) {
validate187.errors = [{ instancePath: instancePath + "/added", schemaPath: "#/properties/added/maxItems", keyword: "maxItems", params: { limit: 3500 }, message: "must NOT have more than 3500 items" }];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for (let i1 = 0; i1 < len1; i1++) {
const _errs11 = errors;
if (!(validate213(data6[i1], { instancePath: instancePath + "/added/" + i1, parentData: data6, parentDataProperty: i1, rootData }))) {
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if (!valid2) {
break;
}
}
}
}
else {
validate187.errors = [{ instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.interpreter !== undefined) {
const _errs12 = errors;
if (!(validate63(data.interpreter, { instancePath: instancePath + "/interpreter", parentData: data, parentDataProperty: "interpreter", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.ls !== undefined) {
const _errs13 = errors;
if (!(validate63(data.ls, { instancePath: instancePath + "/ls", parentData: data, parentDataProperty: "ls", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.executables !== undefined) {
let data10 = data.executables;
const _errs14 = errors;
if (errors === _errs14) {
if (Array.isArray(data10)) {
if (data10.length > 65536) {
validate187.errors = [{ instancePath: instancePath + "/executables", schemaPath: "#/properties/executables/maxItems", keyword: "maxItems", params: { limit: 65536 }, message: "must NOT have more than 65536 items" }];
return false;
}
else {
var valid3 = true;
const len2 = data10.length;
for (let i2 = 0; i2 < len2; i2++) {
const _errs16 = errors;
if (!(validate224(data10[i2], { instancePath: instancePath + "/executables/" + i2, parentData: data10, parentDataProperty: i2, rootData }))) {
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
if (!valid3) {
break;
}
}
}
}
else {
validate187.errors = [{ instancePath: instancePath + "/executables", schemaPath: "#/properties/executables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.setid !== undefined) {
const _errs17 = errors;
if (!(validate132(data.setid, { instancePath: instancePath + "/setid", parentData: data, parentDataProperty: "setid", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.misplaced !== undefined) {
const _errs18 = errors;
if (!(validate132(data.misplaced, { instancePath: instancePath + "/misplaced", parentData: data, parentDataProperty: "misplaced", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}
const schema48 = { "anyOf": [{ "$ref": "#/$defs/kernelSnapshot" }, { "type": "object", "additionalProperties": false, "required": ["gate", "why"], "properties": { "gate": { "const": "missed" }, "why": { "enum": ["no-process", "not-started", "unreadable"] } } }, { "type": "object", "additionalProperties": false, "required": ["gate", "why", "changed"], "properties": { "gate": { "const": "missed" }, "why": { "const": "changed" }, "changed": { "type": "array", "minItems": 1, "maxItems": 32, "items": { "$ref": "#/$defs/short" } } } }] };
const schema49 = { "type": "object", "additionalProperties": false, "required": ["gate", "comm", "exe_sha256", "cgroup", "start_time", "status", "uid_map", "gid_map", "namespaces", "interfaces", "mountinfo", "limits", "personality", "clock_offsets"], "properties": { "gate": { "enum": ["waited", "went-on"] }, "comm": { "$ref": "#/$defs/word" }, "exe_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "cgroup": { "$ref": "#/$defs/word" }, "start_time": { "$ref": "#/$defs/count" }, "status": { "$ref": "#/$defs/processStatus" }, "uid_map": { "$ref": "#/$defs/idMap" }, "gid_map": { "$ref": "#/$defs/idMap" }, "namespaces": { "$ref": "#/$defs/namespaces" }, "interfaces": { "anyOf": [{ "$ref": "#/$defs/texts" }, { "type": "null" }] }, "mountinfo": { "anyOf": [{ "$ref": "#/$defs/document" }, { "type": "null" }] }, "limits": { "anyOf": [{ "$ref": "#/$defs/long" }, { "type": "null" }] }, "personality": { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] }, "clock_offsets": { "anyOf": [{ "$ref": "#/$defs/long" }, { "type": "null" }] } } };
const schema50 = { "type": "object", "additionalProperties": false, "required": ["ns_pid", "uid", "gid", "groups", "cap_inh", "cap_prm", "cap_eff", "cap_bnd", "cap_amb", "no_new_privs", "seccomp", "seccomp_filters", "traced"], "properties": { "ns_pid": { "type": "array", "minItems": 1, "maxItems": 64, "items": { "$ref": "#/$defs/count" } }, "uid": { "type": "array", "minItems": 4, "maxItems": 4, "items": { "$ref": "#/$defs/count" } }, "gid": { "type": "array", "minItems": 4, "maxItems": 4, "items": { "$ref": "#/$defs/count" } }, "groups": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/count" } }, "cap_inh": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "cap_prm": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "cap_eff": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "cap_bnd": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "cap_amb": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "no_new_privs": { "$ref": "#/$defs/count" }, "seccomp": { "$ref": "#/$defs/count" }, "seccomp_filters": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "traced": { "type": "boolean" } } };
const pattern12 = new RegExp("^[0-9a-f]{16}$", "u");
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((((((((((((data.ns_pid === undefined) && (missing0 = "ns_pid")) || ((data.uid === undefined) && (missing0 = "uid"))) || ((data.gid === undefined) && (missing0 = "gid"))) || ((data.groups === undefined) && (missing0 = "groups"))) || ((data.cap_inh === undefined) && (missing0 = "cap_inh"))) || ((data.cap_prm === undefined) && (missing0 = "cap_prm"))) || ((data.cap_eff === undefined) && (missing0 = "cap_eff"))) || ((data.cap_bnd === undefined) && (missing0 = "cap_bnd"))) || ((data.cap_amb === undefined) && (missing0 = "cap_amb"))) || ((data.no_new_privs === undefined) && (missing0 = "no_new_privs"))) || ((data.seccomp === undefined) && (missing0 = "seccomp"))) || ((data.seccomp_filters === undefined) && (missing0 = "seccomp_filters"))) || ((data.traced === undefined) && (missing0 = "traced"))) {
validate239.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(func1.call(schema50.properties, key0))) {
validate239.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.ns_pid !== undefined) {
let data0 = data.ns_pid;
const _errs2 = errors;
if (errors === _errs2) {
if (Array.isArray(data0)) {
if (data0.length > 64) {
validate239.errors = [{ instancePath: instancePath + "/ns_pid", schemaPath: "#/properties/ns_pid/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
if (data0.length < 1) {
validate239.errors = [{ instancePath: instancePath + "/ns_pid", schemaPath: "#/properties/ns_pid/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs4 = errors;
if (!(validate113(data0[i0], { instancePath: instancePath + "/ns_pid/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if (!valid1) {
break;
}
}
}
}
}
else {
validate239.errors = [{ instancePath: instancePath + "/ns_pid", schemaPath: "#/properties/ns_pid/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.uid !== undefined) {
let data2 = data.uid;
const _errs5 = errors;
if (errors === _errs5) {
if (Array.isArray(data2)) {
if (data2.length > 4) {
validate239.errors = [{ instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" }];
return false;
}
else {
if (data2.length < 4) {
validate239.errors = [{ instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/minItems", keyword: "minItems", params: { limit: 4 }, message: "must NOT have fewer than 4 items" }];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for (let i1 = 0; i1 < len1; i1++) {
const _errs7 = errors;
if (!(validate113(data2[i1], { instancePath: instancePath + "/uid/" + i1, parentData: data2, parentDataProperty: i1, rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if (!valid2) {
break;
}
}
}
}
}
else {
validate239.errors = [{ instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.gid !== undefined) {
let data4 = data.gid;
const _errs8 = errors;
if (errors === _errs8) {
if (Array.isArray(data4)) {
if (data4.length > 4) {
validate239.errors = [{ instancePath: instancePath + "/gid", schemaPath: "#/properties/gid/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" }];
return false;
}
else {
if (data4.length < 4) {
validate239.errors = [{ instancePath: instancePath + "/gid", schemaPath: "#/properties/gid/minItems", keyword: "minItems", params: { limit: 4 }, message: "must NOT have fewer than 4 items" }];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for (let i2 = 0; i2 < len2; i2++) {
const _errs10 = errors;
if (!(validate113(data4[i2], { instancePath: instancePath + "/gid/" + i2, parentData: data4, parentDataProperty: i2, rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if (!valid3) {
break;
}
}
}
}
}
else {
validate239.errors = [{ instancePath: instancePath + "/gid", schemaPath: "#/properties/gid/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.groups !== undefined) {
let data6 = data.groups;
const _errs11 = errors;
if (errors === _errs11) {
if (Array.isArray(data6)) {
if (data6.length > 512) {
validate239.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 512 }, message: "must NOT have more than 512 items" }];
return false;
}
else {
var valid4 = true;
const len3 = data6.length;
for (let i3 = 0; i3 < len3; i3++) {
const _errs13 = errors;
if (!(validate113(data6[i3], { instancePath: instancePath + "/groups/" + i3, parentData: data6, parentDataProperty: i3, rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if (!valid4) {
break;
}
}
}
}
else {
validate239.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.cap_inh !== undefined) {
let data8 = data.cap_inh;
const _errs14 = errors;
if (errors === _errs14) {
if (typeof data8 === "string") {
if (!pattern12.test(data8)) {
validate239.errors = [{ instancePath: instancePath + "/cap_inh", schemaPath: "#/properties/cap_inh/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: "must match pattern \"" + "^[0-9a-f]{16}$" + "\"" }];
return false;
}
}
else {
validate239.errors = [{ instancePath: instancePath + "/cap_inh", schemaPath: "#/properties/cap_inh/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.cap_prm !== undefined) {
let data9 = data.cap_prm;
const _errs16 = errors;
if (errors === _errs16) {
if (typeof data9 === "string") {
if (!pattern12.test(data9)) {
validate239.errors = [{ instancePath: instancePath + "/cap_prm", schemaPath: "#/properties/cap_prm/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: "must match pattern \"" + "^[0-9a-f]{16}$" + "\"" }];
return false;
}
}
else {
validate239.errors = [{ instancePath: instancePath + "/cap_prm", schemaPath: "#/properties/cap_prm/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.cap_eff !== undefined) {
let data10 = data.cap_eff;
const _errs18 = errors;
if (errors === _errs18) {
if (typeof data10 === "string") {
if (!pattern12.test(data10)) {
validate239.errors = [{ instancePath: instancePath + "/cap_eff", schemaPath: "#/properties/cap_eff/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: "must match pattern \"" + "^[0-9a-f]{16}$" + "\"" }];
return false;
}
}
else {
validate239.errors = [{ instancePath: instancePath + "/cap_eff", schemaPath: "#/properties/cap_eff/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.cap_bnd !== undefined) {
let data11 = data.cap_bnd;
const _errs20 = errors;
if (errors === _errs20) {
if (typeof data11 === "string") {
if (!pattern12.test(data11)) {
validate239.errors = [{ instancePath: instancePath + "/cap_bnd", schemaPath: "#/properties/cap_bnd/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: "must match pattern \"" + "^[0-9a-f]{16}$" + "\"" }];
return false;
}
}
else {
validate239.errors = [{ instancePath: instancePath + "/cap_bnd", schemaPath: "#/properties/cap_bnd/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.cap_amb !== undefined) {
let data12 = data.cap_amb;
const _errs22 = errors;
if (errors === _errs22) {
if (typeof data12 === "string") {
if (!pattern12.test(data12)) {
validate239.errors = [{ instancePath: instancePath + "/cap_amb", schemaPath: "#/properties/cap_amb/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: "must match pattern \"" + "^[0-9a-f]{16}$" + "\"" }];
return false;
}
}
else {
validate239.errors = [{ instancePath: instancePath + "/cap_amb", schemaPath: "#/properties/cap_amb/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.no_new_privs !== undefined) {
const _errs24 = errors;
if (!(validate113(data.no_new_privs, { instancePath: instancePath + "/no_new_privs", parentData: data, parentDataProperty: "no_new_privs", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.seccomp !== undefined) {
const _errs25 = errors;
if (!(once_validate113(data.seccomp, { instancePath: instancePath + "/seccomp", parentData: data, parentDataProperty: "seccomp", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.seccomp_filters !== undefined) {
let data15 = data.seccomp_filters;
const _errs26 = errors;
const _errs27 = errors;
let valid5 = false;
const _errs28 = errors;
if (!(validate113(data15, { instancePath: instancePath + "/seccomp_filters", parentData: data, parentDataProperty: "seccomp_filters", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
valid5 = valid5 || _valid0;
if (!valid5) {
const _errs29 = errors;
if (data15 !== null) {
const err0 = { instancePath: instancePath + "/seccomp_filters", schemaPath: "#/properties/seccomp_filters/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid5 = valid5 || _valid0;
}
if (!valid5) {
const err1 = { instancePath: instancePath + "/seccomp_filters", schemaPath: "#/properties/seccomp_filters/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate239.errors = vErrors;
return false;
}
else {
errors = _errs27;
if (vErrors !== null) {
if (_errs27) {
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.traced !== undefined) {
const _errs31 = errors;
if (typeof data.traced !== "boolean") {
validate239.errors = [{ instancePath: instancePath + "/traced", schemaPath: "#/properties/traced/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate239.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate239.errors = vErrors;
return errors === 0;
}
const schema51 = { "type": "array", "maxItems": 512, "items": { "type": "object", "additionalProperties": false, "required": ["inside", "outside", "count"], "properties": { "inside": { "$ref": "#/$defs/count" }, "outside": { "$ref": "#/$defs/count" }, "count": { "$ref": "#/$defs/count" } } } };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (Array.isArray(data)) {
if (data.length > 512) {
validate248.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 512 }, message: "must NOT have more than 512 items" }];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
let data0 = data[i0];
const _errs1 = errors;
if (errors === _errs1) {
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
let missing0;
if ((((data0.inside === undefined) && (missing0 = "inside")) || ((data0.outside === undefined) && (missing0 = "outside"))) || ((data0.count === undefined) && (missing0 = "count"))) {
validate248.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs3 = errors;
for (const key0 in data0) {
if (!(((key0 === "inside") || (key0 === "outside")) || (key0 === "count"))) {
validate248.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs3 === errors) {
if (data0.inside !== undefined) {
const _errs4 = errors;
if (!(validate113(data0.inside, { instancePath: instancePath + "/" + i0 + "/inside", parentData: data0, parentDataProperty: "inside", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data0.outside !== undefined) {
const _errs5 = errors;
if (!(validate113(data0.outside, { instancePath: instancePath + "/" + i0 + "/outside", parentData: data0, parentDataProperty: "outside", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data0.count !== undefined) {
const _errs6 = errors;
if (!(validate113(data0.count, { instancePath: instancePath + "/" + i0 + "/count", parentData: data0, parentDataProperty: "count", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate248.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs1 === errors;
if (!valid0) {
break;
}
}
}
}
else {
validate248.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}
const schema52 = { "type": "object", "additionalProperties": false, "required": ["net", "mnt", "pid", "ipc", "uts", "cgroup", "user"], "properties": { "net": { "$ref": "#/$defs/namespace" }, "mnt": { "$ref": "#/$defs/namespace" }, "pid": { "$ref": "#/$defs/namespace" }, "ipc": { "$ref": "#/$defs/namespace" }, "uts": { "$ref": "#/$defs/namespace" }, "cgroup": { "$ref": "#/$defs/namespace" }, "user": { "$ref": "#/$defs/namespace" } } };
const schema53 = { "enum": ["other", "same", "unreadable"] };
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (!(((data === "other") || (data === "same")) || (data === "unreadable"))) {
validate255.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
validate255.errors = vErrors;
return errors === 0;
}
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((((((data.net === undefined) && (missing0 = "net")) || ((data.mnt === undefined) && (missing0 = "mnt"))) || ((data.pid === undefined) && (missing0 = "pid"))) || ((data.ipc === undefined) && (missing0 = "ipc"))) || ((data.uts === undefined) && (missing0 = "uts"))) || ((data.cgroup === undefined) && (missing0 = "cgroup"))) || ((data.user === undefined) && (missing0 = "user"))) {
validate254.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(((((((key0 === "net") || (key0 === "mnt")) || (key0 === "pid")) || (key0 === "ipc")) || (key0 === "uts")) || (key0 === "cgroup")) || (key0 === "user"))) {
validate254.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.net !== undefined) {
const _errs2 = errors;
if (!(validate255(data.net, { instancePath: instancePath + "/net", parentData: data, parentDataProperty: "net", rootData }))) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.mnt !== undefined) {
const _errs3 = errors;
if (!(validate255(data.mnt, { instancePath: instancePath + "/mnt", parentData: data, parentDataProperty: "mnt", rootData }))) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.pid !== undefined) {
const _errs4 = errors;
if (!(validate255(data.pid, { instancePath: instancePath + "/pid", parentData: data, parentDataProperty: "pid", rootData }))) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.ipc !== undefined) {
const _errs5 = errors;
if (!(validate255(data.ipc, { instancePath: instancePath + "/ipc", parentData: data, parentDataProperty: "ipc", rootData }))) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.uts !== undefined) {
const _errs6 = errors;
if (!(validate255(data.uts, { instancePath: instancePath + "/uts", parentData: data, parentDataProperty: "uts", rootData }))) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.cgroup !== undefined) {
const _errs7 = errors;
if (!(validate255(data.cgroup, { instancePath: instancePath + "/cgroup", parentData: data, parentDataProperty: "cgroup", rootData }))) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.user !== undefined) {
const _errs8 = errors;
if (!(validate255(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData }))) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate254.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((((((((((((data.gate === undefined) && (missing0 = "gate")) || ((data.comm === undefined) && (missing0 = "comm"))) || ((data.exe_sha256 === undefined) && (missing0 = "exe_sha256"))) || ((data.cgroup === undefined) && (missing0 = "cgroup"))) || ((data.start_time === undefined) && (missing0 = "start_time"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.uid_map === undefined) && (missing0 = "uid_map"))) || ((data.gid_map === undefined) && (missing0 = "gid_map"))) || ((data.namespaces === undefined) && (missing0 = "namespaces"))) || ((data.interfaces === undefined) && (missing0 = "interfaces"))) || ((data.mountinfo === undefined) && (missing0 = "mountinfo"))) || ((data.limits === undefined) && (missing0 = "limits"))) || ((data.personality === undefined) && (missing0 = "personality"))) || ((data.clock_offsets === undefined) && (missing0 = "clock_offsets"))) {
validate234.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(func1.call(schema49.properties, key0))) {
validate234.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.gate !== undefined) {
let data0 = data.gate;
const _errs2 = errors;
if (!((data0 === "waited") || (data0 === "went-on"))) {
validate234.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/enum", keyword: "enum", params: { allowedValues: schema49.properties.gate.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.comm !== undefined) {
const _errs3 = errors;
if (!(validate63(data.comm, { instancePath: instancePath + "/comm", parentData: data, parentDataProperty: "comm", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.exe_sha256 !== undefined) {
let data2 = data.exe_sha256;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if (!(validate57(data2, { instancePath: instancePath + "/exe_sha256", parentData: data, parentDataProperty: "exe_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if (!valid1) {
const _errs7 = errors;
if (data2 !== null) {
const err0 = { instancePath: instancePath + "/exe_sha256", schemaPath: "#/properties/exe_sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if (!valid1) {
const err1 = { instancePath: instancePath + "/exe_sha256", schemaPath: "#/properties/exe_sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate234.errors = vErrors;
return false;
}
else {
errors = _errs5;
if (vErrors !== null) {
if (_errs5) {
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.cgroup !== undefined) {
const _errs9 = errors;
if (!(validate63(data.cgroup, { instancePath: instancePath + "/cgroup", parentData: data, parentDataProperty: "cgroup", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.start_time !== undefined) {
const _errs10 = errors;
if (!(validate113(data.start_time, { instancePath: instancePath + "/start_time", parentData: data, parentDataProperty: "start_time", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.status !== undefined) {
const _errs11 = errors;
if (!(validate239(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.uid_map !== undefined) {
const _errs12 = errors;
if (!(validate248(data.uid_map, { instancePath: instancePath + "/uid_map", parentData: data, parentDataProperty: "uid_map", rootData }))) {
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.gid_map !== undefined) {
const _errs13 = errors;
if (!(validate248(data.gid_map, { instancePath: instancePath + "/gid_map", parentData: data, parentDataProperty: "gid_map", rootData }))) {
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.namespaces !== undefined) {
const _errs14 = errors;
if (!(validate254(data.namespaces, { instancePath: instancePath + "/namespaces", parentData: data, parentDataProperty: "namespaces", rootData }))) {
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.interfaces !== undefined) {
let data9 = data.interfaces;
const _errs15 = errors;
const _errs16 = errors;
let valid2 = false;
const _errs17 = errors;
if (!(validate132(data9, { instancePath: instancePath + "/interfaces", parentData: data, parentDataProperty: "interfaces", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
if (!valid2) {
const _errs18 = errors;
if (data9 !== null) {
const err2 = { instancePath: instancePath + "/interfaces", schemaPath: "#/properties/interfaces/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid2 = valid2 || _valid1;
}
if (!valid2) {
const err3 = { instancePath: instancePath + "/interfaces", schemaPath: "#/properties/interfaces/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate234.errors = vErrors;
return false;
}
else {
errors = _errs16;
if (vErrors !== null) {
if (_errs16) {
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.mountinfo !== undefined) {
let data10 = data.mountinfo;
const _errs20 = errors;
const _errs21 = errors;
let valid3 = false;
const _errs22 = errors;
if (!(validate70(data10, { instancePath: instancePath + "/mountinfo", parentData: data, parentDataProperty: "mountinfo", rootData }))) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var _valid2 = _errs22 === errors;
valid3 = valid3 || _valid2;
if (!valid3) {
const _errs23 = errors;
if (data10 !== null) {
const err4 = { instancePath: instancePath + "/mountinfo", schemaPath: "#/properties/mountinfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid3 = valid3 || _valid2;
}
if (!valid3) {
const err5 = { instancePath: instancePath + "/mountinfo", schemaPath: "#/properties/mountinfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate234.errors = vErrors;
return false;
}
else {
errors = _errs21;
if (vErrors !== null) {
if (_errs21) {
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.limits !== undefined) {
let data11 = data.limits;
const _errs25 = errors;
const _errs26 = errors;
let valid4 = false;
const _errs27 = errors;
if (!(validate102(data11, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData }))) {
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var _valid3 = _errs27 === errors;
valid4 = valid4 || _valid3;
if (!valid4) {
const _errs28 = errors;
if (data11 !== null) {
const err6 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs28 === errors;
valid4 = valid4 || _valid3;
}
if (!valid4) {
const err7 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate234.errors = vErrors;
return false;
}
else {
errors = _errs26;
if (vErrors !== null) {
if (_errs26) {
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.personality !== undefined) {
let data12 = data.personality;
const _errs30 = errors;
const _errs31 = errors;
let valid5 = false;
const _errs32 = errors;
if (!(validate63(data12, { instancePath: instancePath + "/personality", parentData: data, parentDataProperty: "personality", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid4 = _errs32 === errors;
valid5 = valid5 || _valid4;
if (!valid5) {
const _errs33 = errors;
if (data12 !== null) {
const err8 = { instancePath: instancePath + "/personality", schemaPath: "#/properties/personality/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs33 === errors;
valid5 = valid5 || _valid4;
}
if (!valid5) {
const err9 = { instancePath: instancePath + "/personality", schemaPath: "#/properties/personality/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate234.errors = vErrors;
return false;
}
else {
errors = _errs31;
if (vErrors !== null) {
if (_errs31) {
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.clock_offsets !== undefined) {
let data13 = data.clock_offsets;
const _errs35 = errors;
const _errs36 = errors;
let valid6 = false;
const _errs37 = errors;
if (!(validate102(data13, { instancePath: instancePath + "/clock_offsets", parentData: data, parentDataProperty: "clock_offsets", rootData }))) {
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var _valid5 = _errs37 === errors;
valid6 = valid6 || _valid5;
if (!valid6) {
const _errs38 = errors;
if (data13 !== null) {
const err10 = { instancePath: instancePath + "/clock_offsets", schemaPath: "#/properties/clock_offsets/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid5 = _errs38 === errors;
valid6 = valid6 || _valid5;
}
if (!valid6) {
const err11 = { instancePath: instancePath + "/clock_offsets", schemaPath: "#/properties/clock_offsets/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate234.errors = vErrors;
return false;
}
else {
errors = _errs36;
if (vErrors !== null) {
if (_errs36) {
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate234.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate234.errors = vErrors;
return errors === 0;
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if (!(validate234(data, { instancePath, parentData, parentDataProperty, rootData }))) {
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if (!valid0) {
const _errs2 = errors;
if (errors === _errs2) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((data.gate === undefined) && (missing0 = "gate")) || ((data.why === undefined) && (missing0 = "why"))) {
const err0 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs4 = errors;
for (const key0 in data) {
if (!((key0 === "gate") || (key0 === "why"))) {
const err1 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if (_errs4 === errors) {
if (data.gate !== undefined) {
const _errs5 = errors;
if ("missed" !== data.gate) {
const err2 = { instancePath: instancePath + "/gate", schemaPath: "#/anyOf/1/properties/gate/const", keyword: "const", params: { allowedValue: "missed" }, message: "must be equal to constant" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data.why !== undefined) {
let data1 = data.why;
const _errs6 = errors;
if (!(((data1 === "no-process") || (data1 === "not-started")) || (data1 === "unreadable"))) {
const err3 = { instancePath: instancePath + "/why", schemaPath: "#/anyOf/1/properties/why/enum", keyword: "enum", params: { allowedValues: schema48.anyOf[1].properties.why.enum }, message: "must be equal to one of the allowed values" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if (!valid0) {
const _errs7 = errors;
if (errors === _errs7) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing1;
if ((((data.gate === undefined) && (missing1 = "gate")) || ((data.why === undefined) && (missing1 = "why"))) || ((data.changed === undefined) && (missing1 = "changed"))) {
const err5 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs9 = errors;
for (const key1 in data) {
if (!(((key1 === "gate") || (key1 === "why")) || (key1 === "changed"))) {
const err6 = { instancePath, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if (_errs9 === errors) {
if (data.gate !== undefined) {
const _errs10 = errors;
if ("missed" !== data.gate) {
const err7 = { instancePath: instancePath + "/gate", schemaPath: "#/anyOf/2/properties/gate/const", keyword: "const", params: { allowedValue: "missed" }, message: "must be equal to constant" };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.why !== undefined) {
const _errs11 = errors;
if ("changed" !== data.why) {
const err8 = { instancePath: instancePath + "/why", schemaPath: "#/anyOf/2/properties/why/const", keyword: "const", params: { allowedValue: "changed" }, message: "must be equal to constant" };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.changed !== undefined) {
let data4 = data.changed;
const _errs12 = errors;
if (errors === _errs12) {
if (Array.isArray(data4)) {
if (data4.length > 32) {
const err9 = { instancePath: instancePath + "/changed", schemaPath: "#/anyOf/2/properties/changed/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if (data4.length < 1) {
const err10 = { instancePath: instancePath + "/changed", schemaPath: "#/anyOf/2/properties/changed/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
var valid3 = true;
const len0 = data4.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs14 = errors;
if (!(validate53(data4[i0], { instancePath: instancePath + "/changed/" + i0, parentData: data4, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if (!valid3) {
break;
}
}
}
}
}
else {
const err11 = { instancePath: instancePath + "/changed", schemaPath: "#/anyOf/2/properties/changed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
const err12 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
}
if (!valid0) {
const err13 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate233.errors = vErrors;
return false;
}
else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) {
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate233.errors = vErrors;
return errors === 0;
}
const schema54 = { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["state", "why"], "properties": { "state": { "const": "unobserved" }, "why": { "enum": ["not-asked", "no-first-snapshot", "ended-before"] } } }, { "type": "object", "additionalProperties": false, "required": ["state", "looks", "looked_ms_before_end", "cgroup", "start_time", "status", "namespaces", "interfaces", "mountinfo_sha256"], "properties": { "state": { "const": "seen" }, "looks": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "looked_ms_before_end": { "$ref": "#/$defs/count" }, "cgroup": { "$ref": "#/$defs/word" }, "start_time": { "$ref": "#/$defs/count" }, "status": { "$ref": "#/$defs/processStatus" }, "namespaces": { "$ref": "#/$defs/namespaces" }, "interfaces": { "anyOf": [{ "$ref": "#/$defs/texts" }, { "type": "null" }] }, "mountinfo_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] } } }] };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if (errors === _errs1) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((data.state === undefined) && (missing0 = "state")) || ((data.why === undefined) && (missing0 = "why"))) {
const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for (const key0 in data) {
if (!((key0 === "state") || (key0 === "why"))) {
const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if (_errs3 === errors) {
if (data.state !== undefined) {
const _errs4 = errors;
if ("unobserved" !== data.state) {
const err2 = { instancePath: instancePath + "/state", schemaPath: "#/anyOf/0/properties/state/const", keyword: "const", params: { allowedValue: "unobserved" }, message: "must be equal to constant" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data.why !== undefined) {
let data1 = data.why;
const _errs5 = errors;
if (!(((data1 === "not-asked") || (data1 === "no-first-snapshot")) || (data1 === "ended-before"))) {
const err3 = { instancePath: instancePath + "/why", schemaPath: "#/anyOf/0/properties/why/enum", keyword: "enum", params: { allowedValues: schema54.anyOf[0].properties.why.enum }, message: "must be equal to one of the allowed values" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if (!valid0) {
const _errs6 = errors;
if (errors === _errs6) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing1;
if ((((((((((data.state === undefined) && (missing1 = "state")) || ((data.looks === undefined) && (missing1 = "looks"))) || ((data.looked_ms_before_end === undefined) && (missing1 = "looked_ms_before_end"))) || ((data.cgroup === undefined) && (missing1 = "cgroup"))) || ((data.start_time === undefined) && (missing1 = "start_time"))) || ((data.status === undefined) && (missing1 = "status"))) || ((data.namespaces === undefined) && (missing1 = "namespaces"))) || ((data.interfaces === undefined) && (missing1 = "interfaces"))) || ((data.mountinfo_sha256 === undefined) && (missing1 = "mountinfo_sha256"))) {
const err5 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs8 = errors;
for (const key1 in data) {
if (!(func1.call(schema54.anyOf[1].properties, key1))) {
const err6 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if (_errs8 === errors) {
if (data.state !== undefined) {
const _errs9 = errors;
if ("seen" !== data.state) {
const err7 = { instancePath: instancePath + "/state", schemaPath: "#/anyOf/1/properties/state/const", keyword: "const", params: { allowedValue: "seen" }, message: "must be equal to constant" };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.looks !== undefined) {
let data3 = data.looks;
const _errs10 = errors;
if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
const err8 = { instancePath: instancePath + "/looks", schemaPath: "#/anyOf/1/properties/looks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if (errors === _errs10) {
if ((typeof data3 == "number") && (isFinite(data3))) {
if (data3 > 9007199254740991 || isNaN(data3)) {
const err9 = { instancePath: instancePath + "/looks", schemaPath: "#/anyOf/1/properties/looks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if (data3 < 1 || isNaN(data3)) {
const err10 = { instancePath: instancePath + "/looks", schemaPath: "#/anyOf/1/properties/looks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.looked_ms_before_end !== undefined) {
const _errs12 = errors;
if (!(validate113(data.looked_ms_before_end, { instancePath: instancePath + "/looked_ms_before_end", parentData: data, parentDataProperty: "looked_ms_before_end", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.cgroup !== undefined) {
const _errs13 = errors;
if (!(validate63(data.cgroup, { instancePath: instancePath + "/cgroup", parentData: data, parentDataProperty: "cgroup", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.start_time !== undefined) {
const _errs14 = errors;
if (!(validate113(data.start_time, { instancePath: instancePath + "/start_time", parentData: data, parentDataProperty: "start_time", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.status !== undefined) {
const _errs15 = errors;
if (!(validate239(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.namespaces !== undefined) {
const _errs16 = errors;
if (!(validate254(data.namespaces, { instancePath: instancePath + "/namespaces", parentData: data, parentDataProperty: "namespaces", rootData }))) {
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.interfaces !== undefined) {
let data9 = data.interfaces;
const _errs17 = errors;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if (!(validate132(data9, { instancePath: instancePath + "/interfaces", parentData: data, parentDataProperty: "interfaces", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var _valid1 = _errs19 === errors;
valid3 = valid3 || _valid1;
if (!valid3) {
const _errs20 = errors;
if (data9 !== null) {
const err11 = { instancePath: instancePath + "/interfaces", schemaPath: "#/anyOf/1/properties/interfaces/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid3 = valid3 || _valid1;
}
if (!valid3) {
const err12 = { instancePath: instancePath + "/interfaces", schemaPath: "#/anyOf/1/properties/interfaces/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs18;
if (vErrors !== null) {
if (_errs18) {
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.mountinfo_sha256 !== undefined) {
let data10 = data.mountinfo_sha256;
const _errs22 = errors;
const _errs23 = errors;
let valid4 = false;
const _errs24 = errors;
if (!(validate57(data10, { instancePath: instancePath + "/mountinfo_sha256", parentData: data, parentDataProperty: "mountinfo_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid4 = valid4 || _valid2;
if (!valid4) {
const _errs25 = errors;
if (data10 !== null) {
const err13 = { instancePath: instancePath + "/mountinfo_sha256", schemaPath: "#/anyOf/1/properties/mountinfo_sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid4 = valid4 || _valid2;
}
if (!valid4) {
const err14 = { instancePath: instancePath + "/mountinfo_sha256", schemaPath: "#/anyOf/1/properties/mountinfo_sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs23;
if (vErrors !== null) {
if (_errs23) {
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err15 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if (!valid0) {
const err16 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate272.errors = vErrors;
return false;
}
else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) {
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate272.errors = vErrors;
return errors === 0;
}
const schema55 = { "type": "object", "additionalProperties": false, "required": ["launcher_sha256", "said", "status"], "properties": { "launcher_sha256": { "$ref": "#/$defs/digest" }, "said": { "anyOf": [{ "type": "array", "maxItems": 3, "items": { "type": "object", "additionalProperties": false, "required": ["step", "errno"], "properties": { "step": { "enum": ["exec-before", "exec-interpreter", "exec-from-out"] }, "errno": { "type": "integer", "minimum": 0, "maximum": 4095 } } } }, { "type": "null" }] }, "status": { "anyOf": [{ "$ref": "#/$defs/processStatus" }, { "type": "null" }] } } };
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((data.launcher_sha256 === undefined) && (missing0 = "launcher_sha256")) || ((data.said === undefined) && (missing0 = "said"))) || ((data.status === undefined) && (missing0 = "status"))) {
validate281.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(((key0 === "launcher_sha256") || (key0 === "said")) || (key0 === "status"))) {
validate281.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.launcher_sha256 !== undefined) {
const _errs2 = errors;
if (!(validate57(data.launcher_sha256, { instancePath: instancePath + "/launcher_sha256", parentData: data, parentDataProperty: "launcher_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.said !== undefined) {
let data1 = data.said;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if (errors === _errs5) {
if (Array.isArray(data1)) {
if (data1.length > 3) {
const err0 = { instancePath: instancePath + "/said", schemaPath: "#/properties/said/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
var valid2 = true;
const len0 = data1.length;
for (let i0 = 0; i0 < len0; i0++) {
let data2 = data1[i0];
const _errs7 = errors;
if (errors === _errs7) {
if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
let missing1;
if (((data2.step === undefined) && (missing1 = "step")) || ((data2.errno === undefined) && (missing1 = "errno"))) {
const err1 = { instancePath: instancePath + "/said/" + i0, schemaPath: "#/properties/said/anyOf/0/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs9 = errors;
for (const key1 in data2) {
if (!((key1 === "step") || (key1 === "errno"))) {
const err2 = { instancePath: instancePath + "/said/" + i0, schemaPath: "#/properties/said/anyOf/0/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if (_errs9 === errors) {
if (data2.step !== undefined) {
let data3 = data2.step;
const _errs10 = errors;
if (!(((data3 === "exec-before") || (data3 === "exec-interpreter")) || (data3 === "exec-from-out"))) {
const err3 = { instancePath: instancePath + "/said/" + i0 + "/step", schemaPath: "#/properties/said/anyOf/0/items/properties/step/enum", keyword: "enum", params: { allowedValues: schema55.properties.said.anyOf[0].items.properties.step.enum }, message: "must be equal to one of the allowed values" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if (valid3) {
if (data2.errno !== undefined) {
let data4 = data2.errno;
const _errs11 = errors;
if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
const err4 = { instancePath: instancePath + "/said/" + i0 + "/errno", schemaPath: "#/properties/said/anyOf/0/items/properties/errno/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (errors === _errs11) {
if ((typeof data4 == "number") && (isFinite(data4))) {
if (data4 > 4095 || isNaN(data4)) {
const err5 = { instancePath: instancePath + "/said/" + i0 + "/errno", schemaPath: "#/properties/said/anyOf/0/items/properties/errno/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4095 }, message: "must be <= 4095" };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if (data4 < 0 || isNaN(data4)) {
const err6 = { instancePath: instancePath + "/said/" + i0 + "/errno", schemaPath: "#/properties/said/anyOf/0/items/properties/errno/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err7 = { instancePath: instancePath + "/said/" + i0, schemaPath: "#/properties/said/anyOf/0/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid2 = _errs7 === errors;
if (!valid2) {
break;
}
}
}
}
else {
const err8 = { instancePath: instancePath + "/said", schemaPath: "#/properties/said/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if (!valid1) {
const _errs13 = errors;
if (data1 !== null) {
const err9 = { instancePath: instancePath + "/said", schemaPath: "#/properties/said/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
}
if (!valid1) {
const err10 = { instancePath: instancePath + "/said", schemaPath: "#/properties/said/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate281.errors = vErrors;
return false;
}
else {
errors = _errs4;
if (vErrors !== null) {
if (_errs4) {
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.status !== undefined) {
let data5 = data.status;
const _errs15 = errors;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if (!(validate239(data5, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid4 = valid4 || _valid1;
if (!valid4) {
const _errs18 = errors;
if (data5 !== null) {
const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
}
if (!valid4) {
const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate281.errors = vErrors;
return false;
}
else {
errors = _errs16;
if (vErrors !== null) {
if (_errs16) {
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate281.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate281.errors = vErrors;
return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((((((((((data.engine === undefined) && (missing0 = "engine")) || ((data.system === undefined) && (missing0 = "system"))) || ((data.container === undefined) && (missing0 = "container"))) || ((data.image === undefined) && (missing0 = "image"))) || ((data.folders === undefined) && (missing0 = "folders"))) || ((data.seccomp === undefined) && (missing0 = "seccomp"))) || ((data.inventory === undefined) && (missing0 = "inventory"))) || ((data.root === undefined) && (missing0 = "root"))) || ((data.kernel === undefined) && (missing0 = "kernel"))) || ((data.kernel_end === undefined) && (missing0 = "kernel_end"))) || ((data.seal === undefined) && (missing0 = "seal"))) || ((data.report_md === undefined) && (missing0 = "report_md"))) {
validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(func1.call(schema37.properties, key0))) {
validate122.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.engine !== undefined) {
let data0 = data.engine;
const _errs2 = errors;
if (errors === _errs2) {
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
let missing1;
if (((((((((data0.name === undefined) && (missing1 = "name")) || ((data0.version === undefined) && (missing1 = "version"))) || ((data0.oci_runtime === undefined) && (missing1 = "oci_runtime"))) || ((data0.oci_runtime_version === undefined) && (missing1 = "oci_runtime_version"))) || ((data0.image_store === undefined) && (missing1 = "image_store"))) || ((data0.rootless === undefined) && (missing1 = "rootless"))) || ((data0.cgroup_version === undefined) && (missing1 = "cgroup_version"))) || ((data0.client === undefined) && (missing1 = "client"))) {
validate122.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
return false;
}
else {
const _errs4 = errors;
for (const key1 in data0) {
if (!((((((((key1 === "name") || (key1 === "version")) || (key1 === "oci_runtime")) || (key1 === "oci_runtime_version")) || (key1 === "image_store")) || (key1 === "rootless")) || (key1 === "cgroup_version")) || (key1 === "client"))) {
validate122.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs4 === errors) {
if (data0.name !== undefined) {
let data1 = data0.name;
const _errs5 = errors;
if (!((data1 === "docker") || (data1 === "podman"))) {
validate122.errors = [{ instancePath: instancePath + "/engine/name", schemaPath: "#/properties/engine/properties/name/enum", keyword: "enum", params: { allowedValues: schema37.properties.engine.properties.name.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data0.version !== undefined) {
const _errs6 = errors;
if (!(validate63(data0.version, { instancePath: instancePath + "/engine/version", parentData: data0, parentDataProperty: "version", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data0.oci_runtime !== undefined) {
const _errs7 = errors;
if (!(validate63(data0.oci_runtime, { instancePath: instancePath + "/engine/oci_runtime", parentData: data0, parentDataProperty: "oci_runtime", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data0.oci_runtime_version !== undefined) {
const _errs8 = errors;
if (!(validate125(data0.oci_runtime_version, { instancePath: instancePath + "/engine/oci_runtime_version", parentData: data0, parentDataProperty: "oci_runtime_version", rootData }))) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data0.image_store !== undefined) {
let data5 = data0.image_store;
const _errs9 = errors;
if (!(((data5 === "classic") || (data5 === "containerd")) || (data5 === "containers-storage"))) {
validate122.errors = [{ instancePath: instancePath + "/engine/image_store", schemaPath: "#/properties/engine/properties/image_store/enum", keyword: "enum", params: { allowedValues: schema37.properties.engine.properties.image_store.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data0.rootless !== undefined) {
const _errs10 = errors;
if (typeof data0.rootless !== "boolean") {
validate122.errors = [{ instancePath: instancePath + "/engine/rootless", schemaPath: "#/properties/engine/properties/rootless/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data0.cgroup_version !== undefined) {
let data7 = data0.cgroup_version;
const _errs12 = errors;
if (!((data7 === 1) || (data7 === 2))) {
validate122.errors = [{ instancePath: instancePath + "/engine/cgroup_version", schemaPath: "#/properties/engine/properties/cgroup_version/enum", keyword: "enum", params: { allowedValues: schema37.properties.engine.properties.cgroup_version.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data0.client !== undefined) {
let data8 = data0.client;
const _errs13 = errors;
if (errors === _errs13) {
if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
let missing2;
if ((((data8.program === undefined) && (missing2 = "program")) || ((data8.endpoint === undefined) && (missing2 = "endpoint"))) || ((data8.pull_credentials === undefined) && (missing2 = "pull_credentials"))) {
validate122.errors = [{ instancePath: instancePath + "/engine/client", schemaPath: "#/properties/engine/properties/client/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
return false;
}
else {
const _errs15 = errors;
for (const key2 in data8) {
if (!((((key2 === "program") || (key2 === "endpoint")) || (key2 === "pull_credentials")) || (key2 === "environment"))) {
validate122.errors = [{ instancePath: instancePath + "/engine/client", schemaPath: "#/properties/engine/properties/client/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs15 === errors) {
if (data8.program !== undefined) {
const _errs16 = errors;
if (!(validate63(data8.program, { instancePath: instancePath + "/engine/client/program", parentData: data8, parentDataProperty: "program", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data8.endpoint !== undefined) {
let data10 = data8.endpoint;
const _errs17 = errors;
if (!((((data10 === "default") || (data10 === "DOCKER_HOST")) || (data10 === "DOCKER_CONTEXT")) || (data10 === "docker-context"))) {
validate122.errors = [{ instancePath: instancePath + "/engine/client/endpoint", schemaPath: "#/properties/engine/properties/client/properties/endpoint/enum", keyword: "enum", params: { allowedValues: schema37.properties.engine.properties.client.properties.endpoint.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data8.pull_credentials !== undefined) {
const _errs18 = errors;
if (typeof data8.pull_credentials !== "boolean") {
validate122.errors = [{ instancePath: instancePath + "/engine/client/pull_credentials", schemaPath: "#/properties/engine/properties/client/properties/pull_credentials/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data8.environment !== undefined) {
let data12 = data8.environment;
const _errs20 = errors;
if (errors === _errs20) {
if (Array.isArray(data12)) {
if (data12.length > 8) {
validate122.errors = [{ instancePath: instancePath + "/engine/client/environment", schemaPath: "#/properties/engine/properties/client/properties/environment/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }];
return false;
}
else {
if (data12.length < 1) {
validate122.errors = [{ instancePath: instancePath + "/engine/client/environment", schemaPath: "#/properties/engine/properties/client/properties/environment/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
return false;
}
else {
var valid3 = true;
const len0 = data12.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs22 = errors;
if (!(validate63(data12[i0], { instancePath: instancePath + "/engine/client/environment/" + i0, parentData: data12, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid3 = _errs22 === errors;
if (!valid3) {
break;
}
}
}
}
}
else {
validate122.errors = [{ instancePath: instancePath + "/engine/client/environment", schemaPath: "#/properties/engine/properties/client/properties/environment/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate122.errors = [{ instancePath: instancePath + "/engine/client", schemaPath: "#/properties/engine/properties/client/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate122.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.system !== undefined) {
let data14 = data.system;
const _errs23 = errors;
if (errors === _errs23) {
if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
let missing3;
if (((((data14.kernel === undefined) && (missing3 = "kernel")) || ((data14.architecture === undefined) && (missing3 = "architecture"))) || ((data14.distribution === undefined) && (missing3 = "distribution"))) || ((data14.lsms === undefined) && (missing3 = "lsms"))) {
validate122.errors = [{ instancePath: instancePath + "/system", schemaPath: "#/properties/system/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
return false;
}
else {
const _errs25 = errors;
for (const key3 in data14) {
if (!((((key3 === "kernel") || (key3 === "architecture")) || (key3 === "distribution")) || (key3 === "lsms"))) {
validate122.errors = [{ instancePath: instancePath + "/system", schemaPath: "#/properties/system/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs25 === errors) {
if (data14.kernel !== undefined) {
const _errs26 = errors;
if (!(validate63(data14.kernel, { instancePath: instancePath + "/system/kernel", parentData: data14, parentDataProperty: "kernel", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if (valid4) {
if (data14.architecture !== undefined) {
let data16 = data14.architecture;
const _errs27 = errors;
if (!((data16 === "x86_64") || (data16 === "aarch64"))) {
validate122.errors = [{ instancePath: instancePath + "/system/architecture", schemaPath: "#/properties/system/properties/architecture/enum", keyword: "enum", params: { allowedValues: schema37.properties.system.properties.architecture.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if (valid4) {
if (data14.distribution !== undefined) {
const _errs28 = errors;
if (!(validate63(data14.distribution, { instancePath: instancePath + "/system/distribution", parentData: data14, parentDataProperty: "distribution", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if (valid4) {
if (data14.lsms !== undefined) {
const _errs29 = errors;
if (!(validate132(data14.lsms, { instancePath: instancePath + "/system/lsms", parentData: data14, parentDataProperty: "lsms", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate122.errors = [{ instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.container !== undefined) {
const _errs30 = errors;
if (!(validate135(data.container, { instancePath: instancePath + "/container", parentData: data, parentDataProperty: "container", rootData }))) {
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.image !== undefined) {
let data20 = data.image;
const _errs31 = errors;
if (errors === _errs31) {
if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
let missing4;
if (((((((((data20.id === undefined) && (missing4 = "id")) || ((data20.id_kind === undefined) && (missing4 = "id_kind"))) || ((data20.config_digest === undefined) && (missing4 = "config_digest"))) || ((data20.diff_ids === undefined) && (missing4 = "diff_ids"))) || ((data20.env_keys === undefined) && (missing4 = "env_keys"))) || ((data20.user === undefined) && (missing4 = "user"))) || ((data20.volumes === undefined) && (missing4 = "volumes"))) || ((data20.onbuild === undefined) && (missing4 = "onbuild"))) {
validate122.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
return false;
}
else {
const _errs33 = errors;
for (const key4 in data20) {
if (!((((((((key4 === "id") || (key4 === "id_kind")) || (key4 === "config_digest")) || (key4 === "diff_ids")) || (key4 === "env_keys")) || (key4 === "user")) || (key4 === "volumes")) || (key4 === "onbuild"))) {
validate122.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs33 === errors) {
if (data20.id !== undefined) {
const _errs34 = errors;
if (!(validate57(data20.id, { instancePath: instancePath + "/image/id", parentData: data20, parentDataProperty: "id", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data20.id_kind !== undefined) {
const _errs35 = errors;
if (!(validate96(data20.id_kind, { instancePath: instancePath + "/image/id_kind", parentData: data20, parentDataProperty: "id_kind", rootData }))) {
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data20.config_digest !== undefined) {
let data23 = data20.config_digest;
const _errs36 = errors;
const _errs37 = errors;
let valid6 = false;
const _errs38 = errors;
if (!(validate57(data23, { instancePath: instancePath + "/image/config_digest", parentData: data20, parentDataProperty: "config_digest", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs38 === errors;
valid6 = valid6 || _valid0;
if (!valid6) {
const _errs39 = errors;
if (data23 !== null) {
const err0 = { instancePath: instancePath + "/image/config_digest", schemaPath: "#/properties/image/properties/config_digest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs39 === errors;
valid6 = valid6 || _valid0;
}
if (!valid6) {
const err1 = { instancePath: instancePath + "/image/config_digest", schemaPath: "#/properties/image/properties/config_digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate122.errors = vErrors;
return false;
}
else {
errors = _errs37;
if (vErrors !== null) {
if (_errs37) {
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data20.diff_ids !== undefined) {
let data24 = data20.diff_ids;
const _errs41 = errors;
if (errors === _errs41) {
if (Array.isArray(data24)) {
if (data24.length > 512) {
validate122.errors = [{ instancePath: instancePath + "/image/diff_ids", schemaPath: "#/properties/image/properties/diff_ids/maxItems", keyword: "maxItems", params: { limit: 512 }, message: "must NOT have more than 512 items" }];
return false;
}
else {
var valid7 = true;
const len1 = data24.length;
for (let i1 = 0; i1 < len1; i1++) {
const _errs43 = errors;
if (!(validate57(data24[i1], { instancePath: instancePath + "/image/diff_ids/" + i1, parentData: data24, parentDataProperty: i1, rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid7 = _errs43 === errors;
if (!valid7) {
break;
}
}
}
}
else {
validate122.errors = [{ instancePath: instancePath + "/image/diff_ids", schemaPath: "#/properties/image/properties/diff_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data20.env_keys !== undefined) {
const _errs44 = errors;
if (!(validate132(data20.env_keys, { instancePath: instancePath + "/image/env_keys", parentData: data20, parentDataProperty: "env_keys", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid5 = _errs44 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data20.user !== undefined) {
const _errs45 = errors;
if (!(validate63(data20.user, { instancePath: instancePath + "/image/user", parentData: data20, parentDataProperty: "user", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data20.volumes !== undefined) {
const _errs46 = errors;
if (!(validate132(data20.volumes, { instancePath: instancePath + "/image/volumes", parentData: data20, parentDataProperty: "volumes", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid5 = _errs46 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data20.onbuild !== undefined) {
const _errs47 = errors;
if (!(validate132(data20.onbuild, { instancePath: instancePath + "/image/onbuild", parentData: data20, parentDataProperty: "onbuild", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate122.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.folders !== undefined) {
let data30 = data.folders;
const _errs48 = errors;
if (errors === _errs48) {
if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
let missing5;
if (((data30.input === undefined) && (missing5 = "input")) || ((data30.output === undefined) && (missing5 = "output"))) {
validate122.errors = [{ instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
return false;
}
else {
const _errs50 = errors;
for (const key5 in data30) {
if (!((key5 === "input") || (key5 === "output"))) {
validate122.errors = [{ instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs50 === errors) {
if (data30.input !== undefined) {
const _errs51 = errors;
if (!(validate63(data30.input, { instancePath: instancePath + "/folders/input", parentData: data30, parentDataProperty: "input", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid8 = _errs51 === errors;
}
else {
var valid8 = true;
}
if (valid8) {
if (data30.output !== undefined) {
const _errs52 = errors;
if (!(validate63(data30.output, { instancePath: instancePath + "/folders/output", parentData: data30, parentDataProperty: "output", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate122.errors = [{ instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.seccomp !== undefined) {
let data33 = data.seccomp;
const _errs53 = errors;
const _errs54 = errors;
let valid9 = false;
const _errs55 = errors;
if (!(once_validate178(data33, { instancePath: instancePath + "/seccomp", parentData: data, parentDataProperty: "seccomp", rootData }))) {
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var _valid1 = _errs55 === errors;
valid9 = valid9 || _valid1;
if (!valid9) {
const _errs56 = errors;
if (data33 !== null) {
const err2 = { instancePath: instancePath + "/seccomp", schemaPath: "#/properties/seccomp/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs56 === errors;
valid9 = valid9 || _valid1;
}
if (!valid9) {
const err3 = { instancePath: instancePath + "/seccomp", schemaPath: "#/properties/seccomp/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate122.errors = vErrors;
return false;
}
else {
errors = _errs54;
if (vErrors !== null) {
if (_errs54) {
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.inventory !== undefined) {
const _errs58 = errors;
if (!(once_validate187(data.inventory, { instancePath: instancePath + "/inventory", parentData: data, parentDataProperty: "inventory", rootData }))) {
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.root !== undefined) {
let data35 = data.root;
const _errs59 = errors;
if (errors === _errs59) {
if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
let missing6;
if (((data35.entries === undefined) && (missing6 = "entries")) || ((data35.differing === undefined) && (missing6 = "differing"))) {
validate122.errors = [{ instancePath: instancePath + "/root", schemaPath: "#/properties/root/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
return false;
}
else {
const _errs61 = errors;
for (const key6 in data35) {
if (!((key6 === "entries") || (key6 === "differing"))) {
validate122.errors = [{ instancePath: instancePath + "/root", schemaPath: "#/properties/root/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs61 === errors) {
if (data35.entries !== undefined) {
const _errs62 = errors;
if (!(validate113(data35.entries, { instancePath: instancePath + "/root/entries", parentData: data35, parentDataProperty: "entries", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid10 = _errs62 === errors;
}
else {
var valid10 = true;
}
if (valid10) {
if (data35.differing !== undefined) {
let data37 = data35.differing;
const _errs63 = errors;
if (errors === _errs63) {
if (Array.isArray(data37)) {
if (data37.length > 50) {
validate122.errors = [{ instancePath: instancePath + "/root/differing", schemaPath: "#/properties/root/properties/differing/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
return false;
}
else {
var valid11 = true;
const len2 = data37.length;
for (let i2 = 0; i2 < len2; i2++) {
const _errs65 = errors;
if (!(validate213(data37[i2], { instancePath: instancePath + "/root/differing/" + i2, parentData: data37, parentDataProperty: i2, rootData }))) {
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var valid11 = _errs65 === errors;
if (!valid11) {
break;
}
}
}
}
else {
validate122.errors = [{ instancePath: instancePath + "/root/differing", schemaPath: "#/properties/root/properties/differing/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate122.errors = [{ instancePath: instancePath + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.kernel !== undefined) {
const _errs66 = errors;
if (!(validate233(data.kernel, { instancePath: instancePath + "/kernel", parentData: data, parentDataProperty: "kernel", rootData }))) {
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.kernel_end !== undefined) {
const _errs67 = errors;
if (!(validate272(data.kernel_end, { instancePath: instancePath + "/kernel_end", parentData: data, parentDataProperty: "kernel_end", rootData }))) {
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.seal !== undefined) {
let data41 = data.seal;
const _errs68 = errors;
const _errs69 = errors;
let valid12 = false;
const _errs70 = errors;
if (!(validate281(data41, { instancePath: instancePath + "/seal", parentData: data, parentDataProperty: "seal", rootData }))) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
var _valid2 = _errs70 === errors;
valid12 = valid12 || _valid2;
if (!valid12) {
const _errs71 = errors;
if (data41 !== null) {
const err4 = { instancePath: instancePath + "/seal", schemaPath: "#/properties/seal/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs71 === errors;
valid12 = valid12 || _valid2;
}
if (!valid12) {
const err5 = { instancePath: instancePath + "/seal", schemaPath: "#/properties/seal/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate122.errors = vErrors;
return false;
}
else {
errors = _errs69;
if (vErrors !== null) {
if (_errs69) {
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.report_md !== undefined) {
let data42 = data.report_md;
const _errs73 = errors;
if (!(((data42 === "ok") || (data42 === "absent")) || (data42 === "other"))) {
validate122.errors = [{ instancePath: instancePath + "/report_md", schemaPath: "#/properties/report_md/enum", keyword: "enum", params: { allowedValues: schema37.properties.report_md.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}
const schema56 = { "type": "object", "additionalProperties": false, "required": ["probe_id", "line", "parts"], "properties": { "probe_id": { "$ref": "#/$defs/probeId" }, "line": { "type": "integer", "minimum": 1, "maximum": 9999 }, "parts": { "type": "array", "maxItems": 8, "items": { "$ref": "#/$defs/part" } } } };
const schema57 = { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["outcome", "error", "errno", "message"], "properties": { "outcome": { "const": "raised" }, "error": { "$ref": "#/$defs/observedText" }, "errno": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 }, "message": { "$ref": "#/$defs/observedText" } } }, { "type": "object", "additionalProperties": false, "required": ["outcome", "message"], "properties": { "outcome": { "const": "cannot-try" }, "message": { "$ref": "#/$defs/observedText" } } }, { "type": "object", "additionalProperties": false, "required": ["outcome", "value"], "properties": { "outcome": { "const": "value" }, "value": { "anyOf": [{ "$ref": "#/$defs/observedText" }, { "type": "boolean" }, { "$ref": "#/$defs/observedTexts" }] } } }, { "type": "object", "additionalProperties": false, "required": ["outcome", "field"], "properties": { "outcome": { "const": "raw" }, "field": { "enum": ["mountinfo", "env_keyset", "proc_net_dev"] } } }] };
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if (errors === _errs1) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((data.outcome === undefined) && (missing0 = "outcome")) || ((data.error === undefined) && (missing0 = "error"))) || ((data.errno === undefined) && (missing0 = "errno"))) || ((data.message === undefined) && (missing0 = "message"))) {
const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for (const key0 in data) {
if (!((((key0 === "outcome") || (key0 === "error")) || (key0 === "errno")) || (key0 === "message"))) {
const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if (_errs3 === errors) {
if (data.outcome !== undefined) {
const _errs4 = errors;
if ("raised" !== data.outcome) {
const err2 = { instancePath: instancePath + "/outcome", schemaPath: "#/anyOf/0/properties/outcome/const", keyword: "const", params: { allowedValue: "raised" }, message: "must be equal to constant" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data.error !== undefined) {
const _errs5 = errors;
if (!(validate66(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }))) {
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data.errno !== undefined) {
let data2 = data.errno;
const _errs6 = errors;
if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
const err3 = { instancePath: instancePath + "/errno", schemaPath: "#/anyOf/0/properties/errno/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if (errors === _errs6) {
if ((typeof data2 == "number") && (isFinite(data2))) {
if (data2 > 2147483647 || isNaN(data2)) {
const err4 = { instancePath: instancePath + "/errno", schemaPath: "#/anyOf/0/properties/errno/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if (data2 < -2147483648 || isNaN(data2)) {
const err5 = { instancePath: instancePath + "/errno", schemaPath: "#/anyOf/0/properties/errno/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data.message !== undefined) {
const _errs8 = errors;
if (!(validate66(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData }))) {
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
const err6 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if (!valid0) {
const _errs9 = errors;
if (errors === _errs9) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing1;
if (((data.outcome === undefined) && (missing1 = "outcome")) || ((data.message === undefined) && (missing1 = "message"))) {
const err7 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
const _errs11 = errors;
for (const key1 in data) {
if (!((key1 === "outcome") || (key1 === "message"))) {
const err8 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
}
if (_errs11 === errors) {
if (data.outcome !== undefined) {
const _errs12 = errors;
if ("cannot-try" !== data.outcome) {
const err9 = { instancePath: instancePath + "/outcome", schemaPath: "#/anyOf/1/properties/outcome/const", keyword: "const", params: { allowedValue: "cannot-try" }, message: "must be equal to constant" };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.message !== undefined) {
const _errs13 = errors;
if (!(validate66(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData }))) {
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
const err10 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if (!valid0) {
const _errs14 = errors;
if (errors === _errs14) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing2;
if (((data.outcome === undefined) && (missing2 = "outcome")) || ((data.value === undefined) && (missing2 = "value"))) {
const err11 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
const _errs16 = errors;
for (const key2 in data) {
if (!((key2 === "outcome") || (key2 === "value"))) {
const err12 = { instancePath, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
}
if (_errs16 === errors) {
if (data.outcome !== undefined) {
const _errs17 = errors;
if ("value" !== data.outcome) {
const err13 = { instancePath: instancePath + "/outcome", schemaPath: "#/anyOf/2/properties/outcome/const", keyword: "const", params: { allowedValue: "value" }, message: "must be equal to constant" };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if (valid3) {
if (data.value !== undefined) {
let data7 = data.value;
const _errs18 = errors;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if (!(validate66(data7, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }))) {
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
if (!valid4) {
const _errs21 = errors;
if (typeof data7 !== "boolean") {
const err14 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/2/properties/value/anyOf/1/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
if (!valid4) {
const _errs23 = errors;
if (!(validate72(data7, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }))) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid4 = valid4 || _valid1;
}
}
if (!valid4) {
const err15 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/2/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs19;
if (vErrors !== null) {
if (_errs19) {
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err16 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if (!valid0) {
const _errs24 = errors;
if (errors === _errs24) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing3;
if (((data.outcome === undefined) && (missing3 = "outcome")) || ((data.field === undefined) && (missing3 = "field"))) {
const err17 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
if (vErrors === null) {
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
const _errs26 = errors;
for (const key3 in data) {
if (!((key3 === "outcome") || (key3 === "field"))) {
const err18 = { instancePath, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
}
if (_errs26 === errors) {
if (data.outcome !== undefined) {
const _errs27 = errors;
if ("raw" !== data.outcome) {
const err19 = { instancePath: instancePath + "/outcome", schemaPath: "#/anyOf/3/properties/outcome/const", keyword: "const", params: { allowedValue: "raw" }, message: "must be equal to constant" };
if (vErrors === null) {
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data.field !== undefined) {
let data9 = data.field;
const _errs28 = errors;
if (!(((data9 === "mountinfo") || (data9 === "env_keyset")) || (data9 === "proc_net_dev"))) {
const err20 = { instancePath: instancePath + "/field", schemaPath: "#/anyOf/3/properties/field/enum", keyword: "enum", params: { allowedValues: schema57.anyOf[3].properties.field.enum }, message: "must be equal to one of the allowed values" };
if (vErrors === null) {
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err21 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
}
}
}
if (!valid0) {
const err22 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
validate288.errors = vErrors;
return false;
}
else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) {
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate288.errors = vErrors;
return errors === 0;
}
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((data.probe_id === undefined) && (missing0 = "probe_id")) || ((data.line === undefined) && (missing0 = "line"))) || ((data.parts === undefined) && (missing0 = "parts"))) {
validate286.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(((key0 === "probe_id") || (key0 === "line")) || (key0 === "parts"))) {
validate286.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.probe_id !== undefined) {
const _errs2 = errors;
if (!(validate61(data.probe_id, { instancePath: instancePath + "/probe_id", parentData: data, parentDataProperty: "probe_id", rootData }))) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.line !== undefined) {
let data1 = data.line;
const _errs3 = errors;
if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
validate286.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
return false;
}
if (errors === _errs3) {
if ((typeof data1 == "number") && (isFinite(data1))) {
if (data1 > 9999 || isNaN(data1)) {
validate286.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" }];
return false;
}
else {
if (data1 < 1 || isNaN(data1)) {
validate286.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.parts !== undefined) {
let data2 = data.parts;
const _errs5 = errors;
if (errors === _errs5) {
if (Array.isArray(data2)) {
if (data2.length > 8) {
validate286.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs7 = errors;
if (!(validate288(data2[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data2, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if (!valid1) {
break;
}
}
}
}
else {
validate286.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate286.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate286.errors = vErrors;
return errors === 0;
}
const schema58 = { "type": "object", "additionalProperties": false, "required": ["code", "subject"], "properties": { "code": { "type": "string", "pattern": "^[a-z0-9-]{1,60}$" }, "subject": { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] } } };
const pattern17 = new RegExp("^[a-z0-9-]{1,60}$", "u");
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((data.code === undefined) && (missing0 = "code")) || ((data.subject === undefined) && (missing0 = "subject"))) {
validate296.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!((key0 === "code") || (key0 === "subject"))) {
validate296.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.code !== undefined) {
let data0 = data.code;
const _errs2 = errors;
if (errors === _errs2) {
if (typeof data0 === "string") {
if (!pattern17.test(data0)) {
validate296.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,60}$" }, message: "must match pattern \"" + "^[a-z0-9-]{1,60}$" + "\"" }];
return false;
}
}
else {
validate296.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.subject !== undefined) {
let data1 = data.subject;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if (!(validate63(data1, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if (!valid1) {
const _errs7 = errors;
if (data1 !== null) {
const err0 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if (!valid1) {
const err1 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate296.errors = vErrors;
return false;
}
else {
errors = _errs5;
if (vErrors !== null) {
if (_errs5) {
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate296.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate296.errors = vErrors;
return errors === 0;
}
const schema59 = { "anyOf": [{ "$ref": "#/$defs/controlThatRan" }, { "type": "object", "additionalProperties": false, "required": ["ids", "state", "why"], "properties": { "ids": { "$ref": "#/$defs/controlIds" }, "state": { "const": "did-not-run" }, "why": { "$ref": "#/$defs/word" } } }] };
const schema60 = { "type": "object", "additionalProperties": false, "required": ["ids", "state", "why", "failed", "ended", "exit_code", "host", "seccomp_sha256", "observed", "observed_as_attested", "observation_problems", "observations_sha256", "marker"], "properties": { "ids": { "$ref": "#/$defs/controlIds" }, "state": { "enum": ["detected", "not-detected"] }, "why": { "$ref": "#/$defs/word" }, "failed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probeId" } }, "ended": { "enum": ["exited", "timeout", "output-flood", "start-failed"] }, "exit_code": { "type": ["integer", "null"], "minimum": 0, "maximum": 255 }, "host": { "type": "array", "maxItems": 256, "items": { "type": "object", "additionalProperties": false, "required": ["path", "value"], "properties": { "path": { "$ref": "#/$defs/word" }, "value": {} } } }, "seccomp_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "observed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/observation" } }, "observed_as_attested": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probeId" } }, "observation_problems": { "type": "array", "maxItems": 256, "items": { "$ref": "#/$defs/problem" } }, "observations_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "marker": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["expected", "seen"], "properties": { "expected": { "$ref": "#/$defs/short" }, "seen": { "$ref": "#/$defs/nullableText" }, "image_id": { "$ref": "#/$defs/digest" } } }, { "type": "null" }] } } };
const schema61 = { "type": "array", "minItems": 1, "maxItems": 64, "items": { "$ref": "#/$defs/short" } };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (Array.isArray(data)) {
if (data.length > 64) {
validate304.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
if (data.length < 1) {
validate304.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs1 = errors;
if (!(validate53(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if (!valid0) {
break;
}
}
}
}
}
else {
validate304.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
validate304.errors = vErrors;
return errors === 0;
}
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((((((((((((data.ids === undefined) && (missing0 = "ids")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.why === undefined) && (missing0 = "why"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.ended === undefined) && (missing0 = "ended"))) || ((data.exit_code === undefined) && (missing0 = "exit_code"))) || ((data.host === undefined) && (missing0 = "host"))) || ((data.seccomp_sha256 === undefined) && (missing0 = "seccomp_sha256"))) || ((data.observed === undefined) && (missing0 = "observed"))) || ((data.observed_as_attested === undefined) && (missing0 = "observed_as_attested"))) || ((data.observation_problems === undefined) && (missing0 = "observation_problems"))) || ((data.observations_sha256 === undefined) && (missing0 = "observations_sha256"))) || ((data.marker === undefined) && (missing0 = "marker"))) {
validate303.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(func1.call(schema60.properties, key0))) {
validate303.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.ids !== undefined) {
const _errs2 = errors;
if (!(validate304(data.ids, { instancePath: instancePath + "/ids", parentData: data, parentDataProperty: "ids", rootData }))) {
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.state !== undefined) {
let data1 = data.state;
const _errs3 = errors;
if (!((data1 === "detected") || (data1 === "not-detected"))) {
validate303.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema60.properties.state.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.why !== undefined) {
const _errs4 = errors;
if (!(validate63(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.failed !== undefined) {
let data3 = data.failed;
const _errs5 = errors;
if (errors === _errs5) {
if (Array.isArray(data3)) {
if (data3.length > 64) {
validate303.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs7 = errors;
if (!(validate61(data3[i0], { instancePath: instancePath + "/failed/" + i0, parentData: data3, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if (!valid1) {
break;
}
}
}
}
else {
validate303.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.ended !== undefined) {
let data5 = data.ended;
const _errs8 = errors;
if (!((((data5 === "exited") || (data5 === "timeout")) || (data5 === "output-flood")) || (data5 === "start-failed"))) {
validate303.errors = [{ instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/enum", keyword: "enum", params: { allowedValues: schema60.properties.ended.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.exit_code !== undefined) {
let data6 = data.exit_code;
const _errs9 = errors;
if ((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)) {
validate303.errors = [{ instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/type", keyword: "type", params: { type: schema60.properties.exit_code.type }, message: "must be integer,null" }];
return false;
}
if (errors === _errs9) {
if ((typeof data6 == "number") && (isFinite(data6))) {
if (data6 > 255 || isNaN(data6)) {
validate303.errors = [{ instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" }];
return false;
}
else {
if (data6 < 0 || isNaN(data6)) {
validate303.errors = [{ instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.host !== undefined) {
let data7 = data.host;
const _errs11 = errors;
if (errors === _errs11) {
if (Array.isArray(data7)) {
if (data7.length > 256) {
validate303.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
return false;
}
else {
var valid2 = true;
const len1 = data7.length;
for (let i1 = 0; i1 < len1; i1++) {
let data8 = data7[i1];
const _errs13 = errors;
if (errors === _errs13) {
if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
let missing1;
if (((data8.path === undefined) && (missing1 = "path")) || ((data8.value === undefined) && (missing1 = "value"))) {
validate303.errors = [{ instancePath: instancePath + "/host/" + i1, schemaPath: "#/properties/host/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
return false;
}
else {
const _errs15 = errors;
for (const key1 in data8) {
if (!((key1 === "path") || (key1 === "value"))) {
validate303.errors = [{ instancePath: instancePath + "/host/" + i1, schemaPath: "#/properties/host/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs15 === errors) {
if (data8.path !== undefined) {
if (!(validate63(data8.path, { instancePath: instancePath + "/host/" + i1 + "/path", parentData: data8, parentDataProperty: "path", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate303.errors = [{ instancePath: instancePath + "/host/" + i1, schemaPath: "#/properties/host/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid2 = _errs13 === errors;
if (!valid2) {
break;
}
}
}
}
else {
validate303.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.seccomp_sha256 !== undefined) {
let data10 = data.seccomp_sha256;
const _errs17 = errors;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if (!(validate57(data10, { instancePath: instancePath + "/seccomp_sha256", parentData: data, parentDataProperty: "seccomp_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid4 = valid4 || _valid0;
if (!valid4) {
const _errs20 = errors;
if (data10 !== null) {
const err0 = { instancePath: instancePath + "/seccomp_sha256", schemaPath: "#/properties/seccomp_sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
}
if (!valid4) {
const err1 = { instancePath: instancePath + "/seccomp_sha256", schemaPath: "#/properties/seccomp_sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate303.errors = vErrors;
return false;
}
else {
errors = _errs18;
if (vErrors !== null) {
if (_errs18) {
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.observed !== undefined) {
let data11 = data.observed;
const _errs22 = errors;
if (errors === _errs22) {
if (Array.isArray(data11)) {
if (data11.length > 64) {
validate303.errors = [{ instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
var valid5 = true;
const len2 = data11.length;
for (let i2 = 0; i2 < len2; i2++) {
const _errs24 = errors;
if (!(once_validate286(data11[i2], { instancePath: instancePath + "/observed/" + i2, parentData: data11, parentDataProperty: i2, rootData }))) {
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if (!valid5) {
break;
}
}
}
}
else {
validate303.errors = [{ instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.observed_as_attested !== undefined) {
let data13 = data.observed_as_attested;
const _errs25 = errors;
if (errors === _errs25) {
if (Array.isArray(data13)) {
if (data13.length > 64) {
validate303.errors = [{ instancePath: instancePath + "/observed_as_attested", schemaPath: "#/properties/observed_as_attested/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
var valid6 = true;
const len3 = data13.length;
for (let i3 = 0; i3 < len3; i3++) {
const _errs27 = errors;
if (!(validate61(data13[i3], { instancePath: instancePath + "/observed_as_attested/" + i3, parentData: data13, parentDataProperty: i3, rootData }))) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid6 = _errs27 === errors;
if (!valid6) {
break;
}
}
}
}
else {
validate303.errors = [{ instancePath: instancePath + "/observed_as_attested", schemaPath: "#/properties/observed_as_attested/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.observation_problems !== undefined) {
let data15 = data.observation_problems;
const _errs28 = errors;
if (errors === _errs28) {
if (Array.isArray(data15)) {
if (data15.length > 256) {
validate303.errors = [{ instancePath: instancePath + "/observation_problems", schemaPath: "#/properties/observation_problems/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
return false;
}
else {
var valid7 = true;
const len4 = data15.length;
for (let i4 = 0; i4 < len4; i4++) {
const _errs30 = errors;
if (!(validate296(data15[i4], { instancePath: instancePath + "/observation_problems/" + i4, parentData: data15, parentDataProperty: i4, rootData }))) {
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
var valid7 = _errs30 === errors;
if (!valid7) {
break;
}
}
}
}
else {
validate303.errors = [{ instancePath: instancePath + "/observation_problems", schemaPath: "#/properties/observation_problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.observations_sha256 !== undefined) {
let data17 = data.observations_sha256;
const _errs31 = errors;
const _errs32 = errors;
let valid8 = false;
const _errs33 = errors;
if (!(validate57(data17, { instancePath: instancePath + "/observations_sha256", parentData: data, parentDataProperty: "observations_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid1 = _errs33 === errors;
valid8 = valid8 || _valid1;
if (!valid8) {
const _errs34 = errors;
if (data17 !== null) {
const err2 = { instancePath: instancePath + "/observations_sha256", schemaPath: "#/properties/observations_sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs34 === errors;
valid8 = valid8 || _valid1;
}
if (!valid8) {
const err3 = { instancePath: instancePath + "/observations_sha256", schemaPath: "#/properties/observations_sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate303.errors = vErrors;
return false;
}
else {
errors = _errs32;
if (vErrors !== null) {
if (_errs32) {
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.marker !== undefined) {
let data18 = data.marker;
const _errs36 = errors;
const _errs37 = errors;
let valid9 = false;
const _errs38 = errors;
if (errors === _errs38) {
if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
let missing2;
if (((data18.expected === undefined) && (missing2 = "expected")) || ((data18.seen === undefined) && (missing2 = "seen"))) {
const err4 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs40 = errors;
for (const key2 in data18) {
if (!(((key2 === "expected") || (key2 === "seen")) || (key2 === "image_id"))) {
const err5 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if (_errs40 === errors) {
if (data18.expected !== undefined) {
const _errs41 = errors;
if (!(validate53(data18.expected, { instancePath: instancePath + "/marker/expected", parentData: data18, parentDataProperty: "expected", rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid10 = _errs41 === errors;
}
else {
var valid10 = true;
}
if (valid10) {
if (data18.seen !== undefined) {
const _errs42 = errors;
if (!(validate125(data18.seen, { instancePath: instancePath + "/marker/seen", parentData: data18, parentDataProperty: "seen", rootData }))) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid10 = _errs42 === errors;
}
else {
var valid10 = true;
}
if (valid10) {
if (data18.image_id !== undefined) {
const _errs43 = errors;
if (!(validate57(data18.image_id, { instancePath: instancePath + "/marker/image_id", parentData: data18, parentDataProperty: "image_id", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid10 = _errs43 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
const err6 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid2 = _errs38 === errors;
valid9 = valid9 || _valid2;
if (!valid9) {
const _errs44 = errors;
if (data18 !== null) {
const err7 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs44 === errors;
valid9 = valid9 || _valid2;
}
if (!valid9) {
const err8 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate303.errors = vErrors;
return false;
}
else {
errors = _errs37;
if (vErrors !== null) {
if (_errs37) {
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate303.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate303.errors = vErrors;
return errors === 0;
}
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if (!(validate303(data, { instancePath, parentData, parentDataProperty, rootData }))) {
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if (!valid0) {
const _errs2 = errors;
if (errors === _errs2) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((data.ids === undefined) && (missing0 = "ids")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.why === undefined) && (missing0 = "why"))) {
const err0 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs4 = errors;
for (const key0 in data) {
if (!(((key0 === "ids") || (key0 === "state")) || (key0 === "why"))) {
const err1 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if (_errs4 === errors) {
if (data.ids !== undefined) {
const _errs5 = errors;
if (!(validate304(data.ids, { instancePath: instancePath + "/ids", parentData: data, parentDataProperty: "ids", rootData }))) {
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data.state !== undefined) {
const _errs6 = errors;
if ("did-not-run" !== data.state) {
const err2 = { instancePath: instancePath + "/state", schemaPath: "#/anyOf/1/properties/state/const", keyword: "const", params: { allowedValue: "did-not-run" }, message: "must be equal to constant" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data.why !== undefined) {
const _errs7 = errors;
if (!(validate63(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if (!valid0) {
const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate302.errors = vErrors;
return false;
}
else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) {
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate302.errors = vErrors;
return errors === 0;
}
const schema62 = { "type": "object", "additionalProperties": false, "required": ["image", "image_id", "state", "why", "program_sha256", "namespaces", "runs", "observed", "sweep"], "properties": { "image": { "enum": ["reference", "subject"] }, "image_id": { "$ref": "#/$defs/digest" }, "state": { "enum": ["ran", "not-runnable"] }, "why": { "$ref": "#/$defs/word" }, "program_sha256": { "$ref": "#/$defs/digest" }, "namespaces": { "type": "object", "additionalProperties": false, "required": ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"], "properties": { "cgroup": { "$ref": "#/$defs/word" }, "ipc": { "$ref": "#/$defs/word" }, "mnt": { "$ref": "#/$defs/word" }, "net": { "$ref": "#/$defs/word" }, "pid": { "$ref": "#/$defs/word" }, "user": { "$ref": "#/$defs/word" }, "uts": { "$ref": "#/$defs/word" } } }, "runs": { "type": "array", "maxItems": 8, "items": { "$ref": "#/$defs/postureRun" } }, "observed": { "type": "array", "maxItems": 1024, "items": { "$ref": "#/$defs/postureAnswer" } }, "without_limits": { "type": "object", "additionalProperties": false, "required": ["run", "observed"], "properties": { "run": { "$ref": "#/$defs/postureRun" }, "observed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/postureAnswer" } } } }, "sweep": { "anyOf": [{ "$ref": "#/$defs/sweep" }, { "type": "null" }] } } };
const schema63 = { "type": "object", "additionalProperties": false, "required": ["part", "arguments", "checks_sha256", "seccomp_sha256", "exit_code", "ended", "oom_killed", "observations_sha256"], "properties": { "part": { "enum": ["checks", "sweep", "pressure"] }, "arguments": { "$ref": "#/$defs/words" }, "checks_sha256": { "$ref": "#/$defs/digest" }, "seccomp_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "exit_code": { "type": ["integer", "null"], "minimum": 0, "maximum": 255 }, "ended": { "enum": ["exited", "timeout", "output-flood", "start-failed"] }, "oom_killed": { "type": ["boolean", "null"] }, "observations_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] } } };
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((((((((data.part === undefined) && (missing0 = "part")) || ((data.arguments === undefined) && (missing0 = "arguments"))) || ((data.checks_sha256 === undefined) && (missing0 = "checks_sha256"))) || ((data.seccomp_sha256 === undefined) && (missing0 = "seccomp_sha256"))) || ((data.exit_code === undefined) && (missing0 = "exit_code"))) || ((data.ended === undefined) && (missing0 = "ended"))) || ((data.oom_killed === undefined) && (missing0 = "oom_killed"))) || ((data.observations_sha256 === undefined) && (missing0 = "observations_sha256"))) {
validate333.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!((((((((key0 === "part") || (key0 === "arguments")) || (key0 === "checks_sha256")) || (key0 === "seccomp_sha256")) || (key0 === "exit_code")) || (key0 === "ended")) || (key0 === "oom_killed")) || (key0 === "observations_sha256"))) {
validate333.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.part !== undefined) {
let data0 = data.part;
const _errs2 = errors;
if (!(((data0 === "checks") || (data0 === "sweep")) || (data0 === "pressure"))) {
validate333.errors = [{ instancePath: instancePath + "/part", schemaPath: "#/properties/part/enum", keyword: "enum", params: { allowedValues: schema63.properties.part.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.arguments !== undefined) {
const _errs3 = errors;
if (!(validate117(data.arguments, { instancePath: instancePath + "/arguments", parentData: data, parentDataProperty: "arguments", rootData }))) {
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.checks_sha256 !== undefined) {
const _errs4 = errors;
if (!(validate57(data.checks_sha256, { instancePath: instancePath + "/checks_sha256", parentData: data, parentDataProperty: "checks_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.seccomp_sha256 !== undefined) {
let data3 = data.seccomp_sha256;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if (!(validate57(data3, { instancePath: instancePath + "/seccomp_sha256", parentData: data, parentDataProperty: "seccomp_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if (!valid1) {
const _errs8 = errors;
if (data3 !== null) {
const err0 = { instancePath: instancePath + "/seccomp_sha256", schemaPath: "#/properties/seccomp_sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if (!valid1) {
const err1 = { instancePath: instancePath + "/seccomp_sha256", schemaPath: "#/properties/seccomp_sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate333.errors = vErrors;
return false;
}
else {
errors = _errs6;
if (vErrors !== null) {
if (_errs6) {
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.exit_code !== undefined) {
let data4 = data.exit_code;
const _errs10 = errors;
if ((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)) {
validate333.errors = [{ instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/type", keyword: "type", params: { type: schema63.properties.exit_code.type }, message: "must be integer,null" }];
return false;
}
if (errors === _errs10) {
if ((typeof data4 == "number") && (isFinite(data4))) {
if (data4 > 255 || isNaN(data4)) {
validate333.errors = [{ instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" }];
return false;
}
else {
if (data4 < 0 || isNaN(data4)) {
validate333.errors = [{ instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.ended !== undefined) {
let data5 = data.ended;
const _errs12 = errors;
if (!((((data5 === "exited") || (data5 === "timeout")) || (data5 === "output-flood")) || (data5 === "start-failed"))) {
validate333.errors = [{ instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/enum", keyword: "enum", params: { allowedValues: schema63.properties.ended.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.oom_killed !== undefined) {
let data6 = data.oom_killed;
const _errs13 = errors;
if ((typeof data6 !== "boolean") && (data6 !== null)) {
validate333.errors = [{ instancePath: instancePath + "/oom_killed", schemaPath: "#/properties/oom_killed/type", keyword: "type", params: { type: schema63.properties.oom_killed.type }, message: "must be boolean,null" }];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.observations_sha256 !== undefined) {
let data7 = data.observations_sha256;
const _errs15 = errors;
const _errs16 = errors;
let valid2 = false;
const _errs17 = errors;
if (!(validate57(data7, { instancePath: instancePath + "/observations_sha256", parentData: data, parentDataProperty: "observations_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
if (!valid2) {
const _errs18 = errors;
if (data7 !== null) {
const err2 = { instancePath: instancePath + "/observations_sha256", schemaPath: "#/properties/observations_sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid2 = valid2 || _valid1;
}
if (!valid2) {
const err3 = { instancePath: instancePath + "/observations_sha256", schemaPath: "#/properties/observations_sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate333.errors = vErrors;
return false;
}
else {
errors = _errs16;
if (vErrors !== null) {
if (_errs16) {
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate333.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate333.errors = vErrors;
return errors === 0;
}
const schema64 = { "type": "object", "additionalProperties": false, "required": ["id", "outcomes"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9_-]{1,60}$" }, "outcomes": { "type": "array", "maxItems": 32, "items": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["errno"], "properties": { "errno": { "type": "integer", "minimum": 1, "maximum": 4095 } } }, { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "value": { "anyOf": [{ "type": "string", "maxLength": 65536 }, { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, { "type": "array", "maxItems": 4096, "items": { "type": "string", "maxLength": 65536 } }] } } }] } } } };
const pattern18 = new RegExp("^[a-z0-9_-]{1,60}$", "u");
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((data.id === undefined) && (missing0 = "id")) || ((data.outcomes === undefined) && (missing0 = "outcomes"))) {
validate339.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!((key0 === "id") || (key0 === "outcomes"))) {
validate339.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.id !== undefined) {
let data0 = data.id;
const _errs2 = errors;
if (errors === _errs2) {
if (typeof data0 === "string") {
if (!pattern18.test(data0)) {
validate339.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_-]{1,60}$" }, message: "must match pattern \"" + "^[a-z0-9_-]{1,60}$" + "\"" }];
return false;
}
}
else {
validate339.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.outcomes !== undefined) {
let data1 = data.outcomes;
const _errs4 = errors;
if (errors === _errs4) {
if (Array.isArray(data1)) {
if (data1.length > 32) {
validate339.errors = [{ instancePath: instancePath + "/outcomes", schemaPath: "#/properties/outcomes/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" }];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for (let i0 = 0; i0 < len0; i0++) {
let data2 = data1[i0];
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if (errors === _errs8) {
if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
let missing1;
if ((data2.errno === undefined) && (missing1 = "errno")) {
const err0 = { instancePath: instancePath + "/outcomes/" + i0, schemaPath: "#/properties/outcomes/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs10 = errors;
for (const key1 in data2) {
if (!(key1 === "errno")) {
const err1 = { instancePath: instancePath + "/outcomes/" + i0, schemaPath: "#/properties/outcomes/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if (_errs10 === errors) {
if (data2.errno !== undefined) {
let data3 = data2.errno;
const _errs11 = errors;
if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
const err2 = { instancePath: instancePath + "/outcomes/" + i0 + "/errno", schemaPath: "#/properties/outcomes/items/anyOf/0/properties/errno/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (errors === _errs11) {
if ((typeof data3 == "number") && (isFinite(data3))) {
if (data3 > 4095 || isNaN(data3)) {
const err3 = { instancePath: instancePath + "/outcomes/" + i0 + "/errno", schemaPath: "#/properties/outcomes/items/anyOf/0/properties/errno/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4095 }, message: "must be <= 4095" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if (data3 < 1 || isNaN(data3)) {
const err4 = { instancePath: instancePath + "/outcomes/" + i0 + "/errno", schemaPath: "#/properties/outcomes/items/anyOf/0/properties/errno/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
}
}
}
else {
const err5 = { instancePath: instancePath + "/outcomes/" + i0, schemaPath: "#/properties/outcomes/items/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if (!valid2) {
const _errs13 = errors;
if (errors === _errs13) {
if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
let missing2;
if ((data2.value === undefined) && (missing2 = "value")) {
const err6 = { instancePath: instancePath + "/outcomes/" + i0, schemaPath: "#/properties/outcomes/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
const _errs15 = errors;
for (const key2 in data2) {
if (!(key2 === "value")) {
const err7 = { instancePath: instancePath + "/outcomes/" + i0, schemaPath: "#/properties/outcomes/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
}
if (_errs15 === errors) {
if (data2.value !== undefined) {
let data4 = data2.value;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if (errors === _errs18) {
if (typeof data4 === "string") {
if (data4.length > 65536 && func2(data4) > 65536) {
const err8 = { instancePath: instancePath + "/outcomes/" + i0 + "/value", schemaPath: "#/properties/outcomes/items/anyOf/1/properties/value/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = { instancePath: instancePath + "/outcomes/" + i0 + "/value", schemaPath: "#/properties/outcomes/items/anyOf/1/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
if (!valid5) {
const _errs20 = errors;
if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
const err10 = { instancePath: instancePath + "/outcomes/" + i0 + "/value", schemaPath: "#/properties/outcomes/items/anyOf/1/properties/value/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if (errors === _errs20) {
if ((typeof data4 == "number") && (isFinite(data4))) {
if (data4 > 9007199254740991 || isNaN(data4)) {
const err11 = { instancePath: instancePath + "/outcomes/" + i0 + "/value", schemaPath: "#/properties/outcomes/items/anyOf/1/properties/value/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if (data4 < -9007199254740991 || isNaN(data4)) {
const err12 = { instancePath: instancePath + "/outcomes/" + i0 + "/value", schemaPath: "#/properties/outcomes/items/anyOf/1/properties/value/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
if (!valid5) {
const _errs22 = errors;
if (errors === _errs22) {
if (Array.isArray(data4)) {
if (data4.length > 4096) {
const err13 = { instancePath: instancePath + "/outcomes/" + i0 + "/value", schemaPath: "#/properties/outcomes/items/anyOf/1/properties/value/anyOf/2/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
var valid6 = true;
const len1 = data4.length;
for (let i1 = 0; i1 < len1; i1++) {
let data5 = data4[i1];
const _errs24 = errors;
if (errors === _errs24) {
if (typeof data5 === "string") {
if (data5.length > 65536 && func2(data5) > 65536) {
const err14 = { instancePath: instancePath + "/outcomes/" + i0 + "/value/" + i1, schemaPath: "#/properties/outcomes/items/anyOf/1/properties/value/anyOf/2/items/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = { instancePath: instancePath + "/outcomes/" + i0 + "/value/" + i1, schemaPath: "#/properties/outcomes/items/anyOf/1/properties/value/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid6 = _errs24 === errors;
if (!valid6) {
break;
}
}
}
}
else {
const err16 = { instancePath: instancePath + "/outcomes/" + i0 + "/value", schemaPath: "#/properties/outcomes/items/anyOf/1/properties/value/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
}
}
if (!valid5) {
const err17 = { instancePath: instancePath + "/outcomes/" + i0 + "/value", schemaPath: "#/properties/outcomes/items/anyOf/1/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs17;
if (vErrors !== null) {
if (_errs17) {
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
}
}
else {
const err18 = { instancePath: instancePath + "/outcomes/" + i0, schemaPath: "#/properties/outcomes/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
}
if (!valid2) {
const err19 = { instancePath: instancePath + "/outcomes/" + i0, schemaPath: "#/properties/outcomes/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate339.errors = vErrors;
return false;
}
else {
errors = _errs7;
if (vErrors !== null) {
if (_errs7) {
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs6 === errors;
if (!valid1) {
break;
}
}
}
}
else {
validate339.errors = [{ instancePath: instancePath + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate339.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate339.errors = vErrors;
return errors === 0;
}
const schema65 = { "type": "object", "additionalProperties": false, "required": ["called", "denied", "absent"], "properties": { "called": { "$ref": "#/$defs/ranges" }, "denied": { "$ref": "#/$defs/ranges" }, "absent": { "$ref": "#/$defs/ranges" } } };
const schema66 = { "type": "string", "maxLength": 4096, "pattern": "^([0-9]{1,4}(-[0-9]{1,4})?( [0-9]{1,4}(-[0-9]{1,4})?)*)?$" };
const pattern19 = new RegExp("^([0-9]{1,4}(-[0-9]{1,4})?( [0-9]{1,4}(-[0-9]{1,4})?)*)?$", "u");
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (data.length > 4096 && func2(data) > 4096) {
validate344.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
return false;
}
else {
if (!pattern19.test(data)) {
validate344.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,4}(-[0-9]{1,4})?( [0-9]{1,4}(-[0-9]{1,4})?)*)?$" }, message: "must match pattern \"" + "^([0-9]{1,4}(-[0-9]{1,4})?( [0-9]{1,4}(-[0-9]{1,4})?)*)?$" + "\"" }];
return false;
}
}
}
else {
validate344.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate344.errors = vErrors;
return errors === 0;
}
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((data.called === undefined) && (missing0 = "called")) || ((data.denied === undefined) && (missing0 = "denied"))) || ((data.absent === undefined) && (missing0 = "absent"))) {
validate343.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(((key0 === "called") || (key0 === "denied")) || (key0 === "absent"))) {
validate343.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.called !== undefined) {
const _errs2 = errors;
if (!(validate344(data.called, { instancePath: instancePath + "/called", parentData: data, parentDataProperty: "called", rootData }))) {
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.denied !== undefined) {
const _errs3 = errors;
if (!(validate344(data.denied, { instancePath: instancePath + "/denied", parentData: data, parentDataProperty: "denied", rootData }))) {
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.absent !== undefined) {
const _errs4 = errors;
if (!(validate344(data.absent, { instancePath: instancePath + "/absent", parentData: data, parentDataProperty: "absent", rootData }))) {
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate343.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate343.errors = vErrors;
return errors === 0;
}
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((((((((data.image === undefined) && (missing0 = "image")) || ((data.image_id === undefined) && (missing0 = "image_id"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.why === undefined) && (missing0 = "why"))) || ((data.program_sha256 === undefined) && (missing0 = "program_sha256"))) || ((data.namespaces === undefined) && (missing0 = "namespaces"))) || ((data.runs === undefined) && (missing0 = "runs"))) || ((data.observed === undefined) && (missing0 = "observed"))) || ((data.sweep === undefined) && (missing0 = "sweep"))) {
validate322.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(func1.call(schema62.properties, key0))) {
validate322.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.image !== undefined) {
let data0 = data.image;
const _errs2 = errors;
if (!((data0 === "reference") || (data0 === "subject"))) {
validate322.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/enum", keyword: "enum", params: { allowedValues: schema62.properties.image.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.image_id !== undefined) {
const _errs3 = errors;
if (!(validate57(data.image_id, { instancePath: instancePath + "/image_id", parentData: data, parentDataProperty: "image_id", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.state !== undefined) {
let data2 = data.state;
const _errs4 = errors;
if (!((data2 === "ran") || (data2 === "not-runnable"))) {
validate322.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema62.properties.state.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.why !== undefined) {
const _errs5 = errors;
if (!(validate63(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.program_sha256 !== undefined) {
const _errs6 = errors;
if (!(validate57(data.program_sha256, { instancePath: instancePath + "/program_sha256", parentData: data, parentDataProperty: "program_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.namespaces !== undefined) {
let data5 = data.namespaces;
const _errs7 = errors;
if (errors === _errs7) {
if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
let missing1;
if ((((((((data5.cgroup === undefined) && (missing1 = "cgroup")) || ((data5.ipc === undefined) && (missing1 = "ipc"))) || ((data5.mnt === undefined) && (missing1 = "mnt"))) || ((data5.net === undefined) && (missing1 = "net"))) || ((data5.pid === undefined) && (missing1 = "pid"))) || ((data5.user === undefined) && (missing1 = "user"))) || ((data5.uts === undefined) && (missing1 = "uts"))) {
validate322.errors = [{ instancePath: instancePath + "/namespaces", schemaPath: "#/properties/namespaces/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
return false;
}
else {
const _errs9 = errors;
for (const key1 in data5) {
if (!(((((((key1 === "cgroup") || (key1 === "ipc")) || (key1 === "mnt")) || (key1 === "net")) || (key1 === "pid")) || (key1 === "user")) || (key1 === "uts"))) {
validate322.errors = [{ instancePath: instancePath + "/namespaces", schemaPath: "#/properties/namespaces/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs9 === errors) {
if (data5.cgroup !== undefined) {
const _errs10 = errors;
if (!(validate63(data5.cgroup, { instancePath: instancePath + "/namespaces/cgroup", parentData: data5, parentDataProperty: "cgroup", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data5.ipc !== undefined) {
const _errs11 = errors;
if (!(validate63(data5.ipc, { instancePath: instancePath + "/namespaces/ipc", parentData: data5, parentDataProperty: "ipc", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data5.mnt !== undefined) {
const _errs12 = errors;
if (!(validate63(data5.mnt, { instancePath: instancePath + "/namespaces/mnt", parentData: data5, parentDataProperty: "mnt", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data5.net !== undefined) {
const _errs13 = errors;
if (!(validate63(data5.net, { instancePath: instancePath + "/namespaces/net", parentData: data5, parentDataProperty: "net", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data5.pid !== undefined) {
const _errs14 = errors;
if (!(validate63(data5.pid, { instancePath: instancePath + "/namespaces/pid", parentData: data5, parentDataProperty: "pid", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data5.user !== undefined) {
const _errs15 = errors;
if (!(validate63(data5.user, { instancePath: instancePath + "/namespaces/user", parentData: data5, parentDataProperty: "user", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data5.uts !== undefined) {
const _errs16 = errors;
if (!(validate63(data5.uts, { instancePath: instancePath + "/namespaces/uts", parentData: data5, parentDataProperty: "uts", rootData }))) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate322.errors = [{ instancePath: instancePath + "/namespaces", schemaPath: "#/properties/namespaces/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.runs !== undefined) {
let data13 = data.runs;
const _errs17 = errors;
if (errors === _errs17) {
if (Array.isArray(data13)) {
if (data13.length > 8) {
validate322.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }];
return false;
}
else {
var valid2 = true;
const len0 = data13.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs19 = errors;
if (!(validate333(data13[i0], { instancePath: instancePath + "/runs/" + i0, parentData: data13, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var valid2 = _errs19 === errors;
if (!valid2) {
break;
}
}
}
}
else {
validate322.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.observed !== undefined) {
let data15 = data.observed;
const _errs20 = errors;
if (errors === _errs20) {
if (Array.isArray(data15)) {
if (data15.length > 1024) {
validate322.errors = [{ instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" }];
return false;
}
else {
var valid3 = true;
const len1 = data15.length;
for (let i1 = 0; i1 < len1; i1++) {
const _errs22 = errors;
if (!(once_validate339(data15[i1], { instancePath: instancePath + "/observed/" + i1, parentData: data15, parentDataProperty: i1, rootData }))) {
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
var valid3 = _errs22 === errors;
if (!valid3) {
break;
}
}
}
}
else {
validate322.errors = [{ instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.without_limits !== undefined) {
let data17 = data.without_limits;
const _errs23 = errors;
if (errors === _errs23) {
if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
let missing2;
if (((data17.run === undefined) && (missing2 = "run")) || ((data17.observed === undefined) && (missing2 = "observed"))) {
validate322.errors = [{ instancePath: instancePath + "/without_limits", schemaPath: "#/properties/without_limits/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
return false;
}
else {
const _errs25 = errors;
for (const key2 in data17) {
if (!((key2 === "run") || (key2 === "observed"))) {
validate322.errors = [{ instancePath: instancePath + "/without_limits", schemaPath: "#/properties/without_limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs25 === errors) {
if (data17.run !== undefined) {
const _errs26 = errors;
if (!(validate333(data17.run, { instancePath: instancePath + "/without_limits/run", parentData: data17, parentDataProperty: "run", rootData }))) {
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if (valid4) {
if (data17.observed !== undefined) {
let data19 = data17.observed;
const _errs27 = errors;
if (errors === _errs27) {
if (Array.isArray(data19)) {
if (data19.length > 64) {
validate322.errors = [{ instancePath: instancePath + "/without_limits/observed", schemaPath: "#/properties/without_limits/properties/observed/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
var valid5 = true;
const len2 = data19.length;
for (let i2 = 0; i2 < len2; i2++) {
const _errs29 = errors;
if (!(validate339(data19[i2], { instancePath: instancePath + "/without_limits/observed/" + i2, parentData: data19, parentDataProperty: i2, rootData }))) {
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
var valid5 = _errs29 === errors;
if (!valid5) {
break;
}
}
}
}
else {
validate322.errors = [{ instancePath: instancePath + "/without_limits/observed", schemaPath: "#/properties/without_limits/properties/observed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate322.errors = [{ instancePath: instancePath + "/without_limits", schemaPath: "#/properties/without_limits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.sweep !== undefined) {
let data21 = data.sweep;
const _errs30 = errors;
const _errs31 = errors;
let valid6 = false;
const _errs32 = errors;
if (!(validate343(data21, { instancePath: instancePath + "/sweep", parentData: data, parentDataProperty: "sweep", rootData }))) {
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var _valid0 = _errs32 === errors;
valid6 = valid6 || _valid0;
if (!valid6) {
const _errs33 = errors;
if (data21 !== null) {
const err0 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid6 = valid6 || _valid0;
}
if (!valid6) {
const err1 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate322.errors = vErrors;
return false;
}
else {
errors = _errs31;
if (vErrors !== null) {
if (_errs31) {
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate322.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate322.errors = vErrors;
return errors === 0;
}
const pattern5 = new RegExp("^(docker|podman) [^\\s]{1,200}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
;
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if ((((((((((((((((((((((((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.venue === undefined) && (missing0 = "venue"))) || ((data.image_digest === undefined) && (missing0 = "image_digest"))) || ((data.seccomp_sha256 === undefined) && (missing0 = "seccomp_sha256"))) || ((data.runtime === undefined) && (missing0 = "runtime"))) || ((data.probes === undefined) && (missing0 = "probes"))) || ((data.raw === undefined) && (missing0 = "raw"))) || ((data.venue_facts === undefined) && (missing0 = "venue_facts"))) || ((data.image_digest_kind === undefined) && (missing0 = "image_digest_kind"))) || ((data.image_config_digest === undefined) && (missing0 = "image_config_digest"))) || ((data.rootfs_diff_ids === undefined) && (missing0 = "rootfs_diff_ids"))) || ((data.reproducible === undefined) && (missing0 = "reproducible"))) || ((data.image_tag === undefined) && (missing0 = "image_tag"))) || ((data.dockerfile_sha256 === undefined) && (missing0 = "dockerfile_sha256"))) || ((data.build_network === undefined) && (missing0 = "build_network"))) || ((data.profile === undefined) && (missing0 = "profile"))) || ((data.lint === undefined) && (missing0 = "lint"))) || ((data.payload_sha256 === undefined) && (missing0 = "payload_sha256"))) || ((data.input === undefined) && (missing0 = "input"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.host === undefined) && (missing0 = "host"))) || ((data.observed === undefined) && (missing0 = "observed"))) || ((data.observation_problems === undefined) && (missing0 = "observation_problems"))) || ((data.not_run === undefined) && (missing0 = "not_run"))) || ((data.exec_from_out === undefined) && (missing0 = "exec_from_out"))) || ((data.challenge === undefined) && (missing0 = "challenge"))) || ((data.files === undefined) && (missing0 = "files"))) {
validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
return false;
}
else {
const _errs1 = errors;
for (const key0 in data) {
if (!(func1.call(schema19.properties, key0))) {
validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs1 === errors) {
if (data.schema_version !== undefined) {
let data0 = data.schema_version;
const _errs2 = errors;
if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
validate52.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
return false;
}
if (1 !== data0) {
validate52.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.tool !== undefined) {
let data1 = data.tool;
const _errs4 = errors;
if (errors === _errs4) {
if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
let missing1;
if (((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))) {
validate52.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
return false;
}
else {
const _errs6 = errors;
for (const key1 in data1) {
if (!((key1 === "name") || (key1 === "version"))) {
validate52.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs6 === errors) {
if (data1.name !== undefined) {
const _errs7 = errors;
if ("sandbox-attestation" !== data1.name) {
validate52.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "sandbox-attestation" }, message: "must be equal to constant" }];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data1.version !== undefined) {
const _errs8 = errors;
if (!(validate53(data1.version, { instancePath: instancePath + "/tool/version", parentData: data1, parentDataProperty: "version", rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.created_at !== undefined) {
const _errs9 = errors;
if (!(validate55(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData }))) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.venue !== undefined) {
let data5 = data.venue;
const _errs10 = errors;
if (!(((data5 === "CI") || (data5 === "VPS")) || (data5 === "LOCAL"))) {
validate52.errors = [{ instancePath: instancePath + "/venue", schemaPath: "#/properties/venue/enum", keyword: "enum", params: { allowedValues: schema19.properties.venue.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.image_digest !== undefined) {
const _errs11 = errors;
if (!(validate57(data.image_digest, { instancePath: instancePath + "/image_digest", parentData: data, parentDataProperty: "image_digest", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.seccomp_sha256 !== undefined) {
const _errs12 = errors;
if (!(validate57(data.seccomp_sha256, { instancePath: instancePath + "/seccomp_sha256", parentData: data, parentDataProperty: "seccomp_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.runtime !== undefined) {
let data8 = data.runtime;
const _errs13 = errors;
if (errors === _errs13) {
if (typeof data8 === "string") {
if (!pattern5.test(data8)) {
validate52.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/pattern", keyword: "pattern", params: { pattern: "^(docker|podman) [^\\s]{1,200}$" }, message: "must match pattern \"" + "^(docker|podman) [^\\s]{1,200}$" + "\"" }];
return false;
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.probes !== undefined) {
let data9 = data.probes;
const _errs15 = errors;
if (errors === _errs15) {
if (Array.isArray(data9)) {
if (data9.length > 64) {
validate52.errors = [{ instancePath: instancePath + "/probes", schemaPath: "#/properties/probes/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
var valid2 = true;
const len0 = data9.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs17 = errors;
if (!(validate60(data9[i0], { instancePath: instancePath + "/probes/" + i0, parentData: data9, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if (!valid2) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.raw !== undefined) {
let data11 = data.raw;
const _errs18 = errors;
if (errors === _errs18) {
if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
let missing2;
if ((((data11.mountinfo === undefined) && (missing2 = "mountinfo")) || ((data11.env_keyset === undefined) && (missing2 = "env_keyset"))) || ((data11.proc_net_dev === undefined) && (missing2 = "proc_net_dev"))) {
validate52.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
return false;
}
else {
const _errs20 = errors;
for (const key2 in data11) {
if (!(((key2 === "mountinfo") || (key2 === "env_keyset")) || (key2 === "proc_net_dev"))) {
validate52.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs20 === errors) {
if (data11.mountinfo !== undefined) {
const _errs21 = errors;
if (!(validate70(data11.mountinfo, { instancePath: instancePath + "/raw/mountinfo", parentData: data11, parentDataProperty: "mountinfo", rootData }))) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if (valid3) {
if (data11.env_keyset !== undefined) {
const _errs22 = errors;
if (!(validate72(data11.env_keyset, { instancePath: instancePath + "/raw/env_keyset", parentData: data11, parentDataProperty: "env_keyset", rootData }))) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if (valid3) {
if (data11.proc_net_dev !== undefined) {
const _errs23 = errors;
if (!(validate70(data11.proc_net_dev, { instancePath: instancePath + "/raw/proc_net_dev", parentData: data11, parentDataProperty: "proc_net_dev", rootData }))) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.venue_facts !== undefined) {
let data15 = data.venue_facts;
const _errs24 = errors;
const _errs25 = errors;
let valid4 = false;
const _errs26 = errors;
if (!(validate76(data15, { instancePath: instancePath + "/venue_facts", parentData: data, parentDataProperty: "venue_facts", rootData }))) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var _valid0 = _errs26 === errors;
valid4 = valid4 || _valid0;
if (!valid4) {
const _errs27 = errors;
if (!(validate91(data15, { instancePath: instancePath + "/venue_facts", parentData: data, parentDataProperty: "venue_facts", rootData }))) {
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid4 = valid4 || _valid0;
}
if (!valid4) {
const err0 = { instancePath: instancePath + "/venue_facts", schemaPath: "#/properties/venue_facts/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs25;
if (vErrors !== null) {
if (_errs25) {
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.image_digest_kind !== undefined) {
const _errs28 = errors;
if (!(validate96(data.image_digest_kind, { instancePath: instancePath + "/image_digest_kind", parentData: data, parentDataProperty: "image_digest_kind", rootData }))) {
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.image_config_digest !== undefined) {
let data17 = data.image_config_digest;
const _errs29 = errors;
const _errs30 = errors;
let valid5 = false;
const _errs31 = errors;
if (!(validate57(data17, { instancePath: instancePath + "/image_config_digest", parentData: data, parentDataProperty: "image_config_digest", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid1 = _errs31 === errors;
valid5 = valid5 || _valid1;
if (!valid5) {
const _errs32 = errors;
if (data17 !== null) {
const err1 = { instancePath: instancePath + "/image_config_digest", schemaPath: "#/properties/image_config_digest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid5 = valid5 || _valid1;
}
if (!valid5) {
const err2 = { instancePath: instancePath + "/image_config_digest", schemaPath: "#/properties/image_config_digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs30;
if (vErrors !== null) {
if (_errs30) {
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.rootfs_diff_ids !== undefined) {
let data18 = data.rootfs_diff_ids;
const _errs34 = errors;
if (errors === _errs34) {
if (Array.isArray(data18)) {
if (data18.length > 512) {
validate52.errors = [{ instancePath: instancePath + "/rootfs_diff_ids", schemaPath: "#/properties/rootfs_diff_ids/maxItems", keyword: "maxItems", params: { limit: 512 }, message: "must NOT have more than 512 items" }];
return false;
}
else {
var valid6 = true;
const len1 = data18.length;
for (let i1 = 0; i1 < len1; i1++) {
const _errs36 = errors;
if (!(validate57(data18[i1], { instancePath: instancePath + "/rootfs_diff_ids/" + i1, parentData: data18, parentDataProperty: i1, rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid6 = _errs36 === errors;
if (!valid6) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/rootfs_diff_ids", schemaPath: "#/properties/rootfs_diff_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.reproducible !== undefined) {
const _errs37 = errors;
if (typeof data.reproducible !== "boolean") {
validate52.errors = [{ instancePath: instancePath + "/reproducible", schemaPath: "#/properties/reproducible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.image_tag !== undefined) {
const _errs39 = errors;
if (!(validate53(data.image_tag, { instancePath: instancePath + "/image_tag", parentData: data, parentDataProperty: "image_tag", rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.dockerfile_sha256 !== undefined) {
const _errs40 = errors;
if (!(validate57(data.dockerfile_sha256, { instancePath: instancePath + "/dockerfile_sha256", parentData: data, parentDataProperty: "dockerfile_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.build_network !== undefined) {
const _errs41 = errors;
if (typeof data.build_network !== "boolean") {
validate52.errors = [{ instancePath: instancePath + "/build_network", schemaPath: "#/properties/build_network/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.profile !== undefined) {
let data24 = data.profile;
const _errs43 = errors;
if (errors === _errs43) {
if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
let missing3;
if ((((data24.name === undefined) && (missing3 = "name")) || ((data24.source === undefined) && (missing3 = "source"))) || ((data24.text === undefined) && (missing3 = "text"))) {
validate52.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
return false;
}
else {
const _errs45 = errors;
for (const key3 in data24) {
if (!(((key3 === "name") || (key3 === "source")) || (key3 === "text"))) {
validate52.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs45 === errors) {
if (data24.name !== undefined) {
let data25 = data24.name;
const _errs46 = errors;
if (!(((data25 === "targeted-deny") || (data25 === "deny-by-default")) || (data25 === "file"))) {
validate52.errors = [{ instancePath: instancePath + "/profile/name", schemaPath: "#/properties/profile/properties/name/enum", keyword: "enum", params: { allowedValues: schema19.properties.profile.properties.name.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if (valid7) {
if (data24.source !== undefined) {
const _errs47 = errors;
if (!(validate102(data24.source, { instancePath: instancePath + "/profile/source", parentData: data24, parentDataProperty: "source", rootData }))) {
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
if (valid7) {
if (data24.text !== undefined) {
const _errs48 = errors;
if (!(validate70(data24.text, { instancePath: instancePath + "/profile/text", parentData: data24, parentDataProperty: "text", rootData }))) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid7 = _errs48 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.lint !== undefined) {
let data28 = data.lint;
const _errs49 = errors;
if (errors === _errs49) {
if (Array.isArray(data28)) {
if (data28.length > 1024) {
validate52.errors = [{ instancePath: instancePath + "/lint", schemaPath: "#/properties/lint/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" }];
return false;
}
else {
var valid8 = true;
const len2 = data28.length;
for (let i2 = 0; i2 < len2; i2++) {
const _errs51 = errors;
if (!(validate105(data28[i2], { instancePath: instancePath + "/lint/" + i2, parentData: data28, parentDataProperty: i2, rootData }))) {
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid8 = _errs51 === errors;
if (!valid8) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/lint", schemaPath: "#/properties/lint/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.payload_sha256 !== undefined) {
const _errs52 = errors;
if (!(validate57(data.payload_sha256, { instancePath: instancePath + "/payload_sha256", parentData: data, parentDataProperty: "payload_sha256", rootData }))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.input !== undefined) {
let data31 = data.input;
const _errs53 = errors;
if (errors === _errs53) {
if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
let missing4;
if ((data31.files === undefined) && (missing4 = "files")) {
validate52.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
return false;
}
else {
const _errs55 = errors;
for (const key4 in data31) {
if (!(key4 === "files")) {
validate52.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs55 === errors) {
if (data31.files !== undefined) {
let data32 = data31.files;
const _errs56 = errors;
if (errors === _errs56) {
if (Array.isArray(data32)) {
if (data32.length > 4096) {
validate52.errors = [{ instancePath: instancePath + "/input/files", schemaPath: "#/properties/input/properties/files/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" }];
return false;
}
else {
var valid10 = true;
const len3 = data32.length;
for (let i3 = 0; i3 < len3; i3++) {
const _errs58 = errors;
if (!(validate111(data32[i3], { instancePath: instancePath + "/input/files/" + i3, parentData: data32, parentDataProperty: i3, rootData }))) {
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid10 = _errs58 === errors;
if (!valid10) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/input/files", schemaPath: "#/properties/input/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.run !== undefined) {
let data34 = data.run;
const _errs59 = errors;
if (errors === _errs59) {
if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
let missing5;
if (((((((data34.arguments === undefined) && (missing5 = "arguments")) || ((data34.started_at === undefined) && (missing5 = "started_at"))) || ((data34.duration_ms === undefined) && (missing5 = "duration_ms"))) || ((data34.exit_code === undefined) && (missing5 = "exit_code"))) || ((data34.ended === undefined) && (missing5 = "ended"))) || ((data34.timeout_seconds === undefined) && (missing5 = "timeout_seconds"))) {
validate52.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
return false;
}
else {
const _errs61 = errors;
for (const key5 in data34) {
if (!((((((key5 === "arguments") || (key5 === "started_at")) || (key5 === "duration_ms")) || (key5 === "exit_code")) || (key5 === "ended")) || (key5 === "timeout_seconds"))) {
validate52.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs61 === errors) {
if (data34.arguments !== undefined) {
const _errs62 = errors;
if (!(validate117(data34.arguments, { instancePath: instancePath + "/run/arguments", parentData: data34, parentDataProperty: "arguments", rootData }))) {
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid11 = _errs62 === errors;
}
else {
var valid11 = true;
}
if (valid11) {
if (data34.started_at !== undefined) {
const _errs63 = errors;
if (!(validate55(data34.started_at, { instancePath: instancePath + "/run/started_at", parentData: data34, parentDataProperty: "started_at", rootData }))) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if (valid11) {
if (data34.duration_ms !== undefined) {
const _errs64 = errors;
if (!(validate113(data34.duration_ms, { instancePath: instancePath + "/run/duration_ms", parentData: data34, parentDataProperty: "duration_ms", rootData }))) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid11 = _errs64 === errors;
}
else {
var valid11 = true;
}
if (valid11) {
if (data34.exit_code !== undefined) {
let data38 = data34.exit_code;
const _errs65 = errors;
if ((!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) && (data38 !== null)) {
validate52.errors = [{ instancePath: instancePath + "/run/exit_code", schemaPath: "#/properties/run/properties/exit_code/type", keyword: "type", params: { type: schema19.properties.run.properties.exit_code.type }, message: "must be integer,null" }];
return false;
}
if (errors === _errs65) {
if ((typeof data38 == "number") && (isFinite(data38))) {
if (data38 > 255 || isNaN(data38)) {
validate52.errors = [{ instancePath: instancePath + "/run/exit_code", schemaPath: "#/properties/run/properties/exit_code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" }];
return false;
}
else {
if (data38 < 0 || isNaN(data38)) {
validate52.errors = [{ instancePath: instancePath + "/run/exit_code", schemaPath: "#/properties/run/properties/exit_code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
return false;
}
}
}
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
if (valid11) {
if (data34.ended !== undefined) {
let data39 = data34.ended;
const _errs67 = errors;
if (!((((data39 === "exited") || (data39 === "timeout")) || (data39 === "output-flood")) || (data39 === "start-failed"))) {
validate52.errors = [{ instancePath: instancePath + "/run/ended", schemaPath: "#/properties/run/properties/ended/enum", keyword: "enum", params: { allowedValues: schema19.properties.run.properties.ended.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid11 = _errs67 === errors;
}
else {
var valid11 = true;
}
if (valid11) {
if (data34.timeout_seconds !== undefined) {
let data40 = data34.timeout_seconds;
const _errs68 = errors;
if (!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) {
validate52.errors = [{ instancePath: instancePath + "/run/timeout_seconds", schemaPath: "#/properties/run/properties/timeout_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
return false;
}
if (errors === _errs68) {
if ((typeof data40 == "number") && (isFinite(data40))) {
if (data40 > 86400 || isNaN(data40)) {
validate52.errors = [{ instancePath: instancePath + "/run/timeout_seconds", schemaPath: "#/properties/run/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" }];
return false;
}
else {
if (data40 < 1 || isNaN(data40)) {
validate52.errors = [{ instancePath: instancePath + "/run/timeout_seconds", schemaPath: "#/properties/run/properties/timeout_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
return false;
}
}
}
}
var valid11 = _errs68 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.host !== undefined) {
const _errs70 = errors;
if (!(validate122(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData }))) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.observed !== undefined) {
let data42 = data.observed;
const _errs71 = errors;
if (errors === _errs71) {
if (Array.isArray(data42)) {
if (data42.length > 64) {
validate52.errors = [{ instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
var valid12 = true;
const len4 = data42.length;
for (let i4 = 0; i4 < len4; i4++) {
const _errs73 = errors;
if (!(once_validate286(data42[i4], { instancePath: instancePath + "/observed/" + i4, parentData: data42, parentDataProperty: i4, rootData }))) {
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var valid12 = _errs73 === errors;
if (!valid12) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.observation_problems !== undefined) {
let data44 = data.observation_problems;
const _errs74 = errors;
if (errors === _errs74) {
if (Array.isArray(data44)) {
if (data44.length > 256) {
validate52.errors = [{ instancePath: instancePath + "/observation_problems", schemaPath: "#/properties/observation_problems/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
return false;
}
else {
var valid13 = true;
const len5 = data44.length;
for (let i5 = 0; i5 < len5; i5++) {
const _errs76 = errors;
if (!(validate296(data44[i5], { instancePath: instancePath + "/observation_problems/" + i5, parentData: data44, parentDataProperty: i5, rootData }))) {
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
var valid13 = _errs76 === errors;
if (!valid13) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/observation_problems", schemaPath: "#/properties/observation_problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.not_run !== undefined) {
const _errs77 = errors;
if (!(validate132(data.not_run, { instancePath: instancePath + "/not_run", parentData: data, parentDataProperty: "not_run", rootData }))) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.exec_from_out !== undefined) {
let data47 = data.exec_from_out;
const _errs78 = errors;
if (!(((data47 === "open") || (data47 === "noexec")) || (data47 === "sealed"))) {
validate52.errors = [{ instancePath: instancePath + "/exec_from_out", schemaPath: "#/properties/exec_from_out/enum", keyword: "enum", params: { allowedValues: schema19.properties.exec_from_out.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.challenge !== undefined) {
let data48 = data.challenge;
const _errs79 = errors;
const _errs80 = errors;
let valid14 = false;
const _errs81 = errors;
if (!(validate102(data48, { instancePath: instancePath + "/challenge", parentData: data, parentDataProperty: "challenge", rootData }))) {
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var _valid2 = _errs81 === errors;
valid14 = valid14 || _valid2;
if (!valid14) {
const _errs82 = errors;
if (data48 !== null) {
const err3 = { instancePath: instancePath + "/challenge", schemaPath: "#/properties/challenge/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid2 = _errs82 === errors;
valid14 = valid14 || _valid2;
}
if (!valid14) {
const err4 = { instancePath: instancePath + "/challenge", schemaPath: "#/properties/challenge/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs80;
if (vErrors !== null) {
if (_errs80) {
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.files !== undefined) {
let data49 = data.files;
const _errs84 = errors;
if (errors === _errs84) {
if (Array.isArray(data49)) {
if (data49.length > 64) {
validate52.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
var valid15 = true;
const len6 = data49.length;
for (let i6 = 0; i6 < len6; i6++) {
const _errs86 = errors;
if (!(validate111(data49[i6], { instancePath: instancePath + "/files/" + i6, parentData: data49, parentDataProperty: i6, rootData }))) {
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid15 = _errs86 === errors;
if (!valid15) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.controls !== undefined) {
let data51 = data.controls;
const _errs87 = errors;
if (errors === _errs87) {
if (Array.isArray(data51)) {
if (data51.length > 64) {
validate52.errors = [{ instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
if (data51.length < 1) {
validate52.errors = [{ instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
return false;
}
else {
var valid16 = true;
const len7 = data51.length;
for (let i7 = 0; i7 < len7; i7++) {
const _errs89 = errors;
if (!(validate302(data51[i7], { instancePath: instancePath + "/controls/" + i7, parentData: data51, parentDataProperty: i7, rootData }))) {
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
var valid16 = _errs89 === errors;
if (!valid16) {
break;
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.posture !== undefined) {
let data53 = data.posture;
const _errs90 = errors;
if (errors === _errs90) {
if (Array.isArray(data53)) {
if (data53.length > 2) {
validate52.errors = [{ instancePath: instancePath + "/posture", schemaPath: "#/properties/posture/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
return false;
}
else {
var valid17 = true;
const len8 = data53.length;
for (let i8 = 0; i8 < len8; i8++) {
const _errs92 = errors;
if (!(validate322(data53[i8], { instancePath: instancePath + "/posture/" + i8, parentData: data53, parentDataProperty: i8, rootData }))) {
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
var valid17 = _errs92 === errors;
if (!valid17) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/posture", schemaPath: "#/properties/posture/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.reference_image !== undefined) {
const _errs93 = errors;
if (!(validate187(data.reference_image, { instancePath: instancePath + "/reference_image", parentData: data, parentDataProperty: "reference_image", rootData }))) {
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
var valid0 = _errs93 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
const once_validate187 = once(validate187);
const once_validate113 = once(validate113);
const once_validate178 = once(validate178);
const once_validate286 = once(validate286);
const once_validate339 = once(validate339);


/***/ }),

/***/ 21755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ restoreObservations),
/* harmony export */   v: () => (/* binding */ recordObservations)
/* harmony export */ });
/* harmony import */ var _probes_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27498);

function recordObservations(observations, raw) {
    return observations.map(({ probeId, line, parts }) => ({
        probe_id: probeId,
        line,
        parts: parts.map((part, index) => recordPart(part, fieldOf(probeId, index), raw)),
    }));
}
function restoreObservations(observed, raw) {
    return observed.map(({ probe_id, line, parts }) => ({
        probeId: probe_id,
        line,
        parts: parts.map((part, index) => restorePart(part, fieldOf(probe_id, index), raw)),
    }));
}
function fieldOf(probeId, index) {
    return index === 0 ? (0,_probes_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .contractOf */ .Qu)(probeId)?.raw : undefined;
}
function recordPart(part, field, raw) {
    if (part.outcome !== 'value' || field === undefined)
        return part;
    return isSame(part.value, raw[field]) ? { outcome: 'raw', field } : part;
}
function restorePart(part, field, raw) {
    if (part.outcome !== 'raw')
        return part;
    return { outcome: 'value', value: part.field === field ? raw[part.field] : '' };
}
function isSame(value, kept) {
    if (value === kept || typeof value !== 'object' || typeof kept !== 'object')
        return value === kept;
    return value.length === kept.length && value.every((item, index) => item === kept[index]);
}


/***/ }),

/***/ 81950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ payloadDigest)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);

function payloadDigest(files) {
    const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    return (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(sorted.map(listingLine).join(''));
}
function listingLine(file) {
    const digest = file.sha256.slice('sha256:'.length);
    const escaped = file.path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `${escaped === file.path ? '' : '\\'}${digest}  ${escaped}\n`;
}


/***/ }),

/***/ 46706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   O8: () => (/* binding */ isReasonCode),
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   Zk: () => (/* binding */ callersBring),
/* harmony export */   jj: () => (/* binding */ remedyAtRun),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _reason_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55762);


const MOST_OF_A_CODE = 200;
function bounded(reasons, most = MOST_OF_A_CODE) {
    if (reasons.length <= most)
        return reasons;
    const seen = new Map();
    for (const { code } of reasons)
        seen.set(code, (seen.get(code) ?? 0) + 1);
    const left = new Map(seen);
    return reasons.flatMap((each) => {
        const { code } = each;
        const all = seen.get(code) ?? 0;
        const rest = left.get(code) ?? 0;
        left.set(code, rest - 1);
        const at = all - rest;
        if (all <= most || at < most - 1)
            return [each];
        return at === most - 1 ? [{ ...each, subject: null, sentence: `${rest} more of this kind.` }] : [];
    });
}
function reason(code, subject = null, detail = '') {
    const row = _reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c[code];
    const shown = subject === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(subject, 120);
    const filled = { subject: shown ?? '', detail: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(detail) };
    const fill = (text) => text.replace(/\{(subject|detail)\}/g, (_, name) => filled[name] ?? '');
    return { code, class: row.class, subject: shown, sentence: fill(row.sentence), remedy: fill(row.remedy) };
}
function remedyAtRun({ code, remedy }) {
    const row = _reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c[code];
    return row.atRun ?? remedy;
}
function waiverFor(code) {
    const row = _reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c[code];
    return row.waiver ?? null;
}
function callersBring(code) {
    const row = _reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c[code];
    return row.callers === true;
}
function isReasonCode(text) {
    return Object.hasOwn(_reason_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_TABLE */ .c, text);
}


/***/ }),

/***/ 78813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ recompute)
/* harmony export */ });
/* harmony import */ var _probes_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27498);
/* harmony import */ var _probes_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68547);


function recompute(host, observations) {
    const judgements = (0,_probes_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeAll */ .Ty)(observations, (0,_probes_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeContext */ .FH)(host));
    return {
        probes: judgements.map((judgement) => packetProbe(judgement, observations)),
        raw: (0,_probes_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .rawOf */ .UD)(observations),
        notRun: (0,_probes_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .notRun */ .nE)(observations),
        judgements,
    };
}
function packetProbe(judgement, observations) {
    const contract = (0,_probes_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .contractOf */ .Qu)(judgement.probeId);
    const line = observations.find(({ probeId }) => probeId === judgement.probeId)?.line;
    return {
        probe_id: judgement.probeId,
        operation: contract?.operation ?? '',
        expected: contract?.expected ?? '',
        actual_stderr_or_value: judgement.actual,
        errno_or_exit: judgement.errno,
        verdict: judgement.verdict,
        artifact_path: `/out/attest.jsonl${line === undefined ? '' : `#L${line}`}`,
    };
}


/***/ }),

/***/ 53954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ runsReleasePayload),
/* harmony export */   ND: () => (/* binding */ RELEASE_BASES),
/* harmony export */   gN: () => (/* binding */ notReleaseImage)
/* harmony export */ });
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28557);
/* harmony import */ var _probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95267);
/* harmony import */ var _probes_inventory_release_bases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35660);
/* harmony import */ var _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18620);
/* harmony import */ var _payload_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81950);





const RELEASE_BASES = { pinned: _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_BASE_REFERENCE */ .iO, table: _probes_inventory_release_bases_js__WEBPACK_IMPORTED_MODULE_4__/* .RELEASE_BASES */ .N };
function notReleaseImage(inventory) {
    const { base, config } = inventory;
    if (!(0,_probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownBase */ .ho)(base) || base.kind === 'scratch')
        return 'its base is not known';
    const fault = (0,_probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_1__/* .baseFault */ .M1)(inventory, RELEASE_BASES);
    if (fault !== null)
        return `its base is not what its record claims: ${fault}`;
    const add = (0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .findAdds */ .wk)(inventory)[0] ?? inventory.added.find((entry) => !isOfRelease(entry));
    if (add !== undefined)
        return `it adds ${add.path} to its base`;
    if ((0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .findConfig */ .u0)(inventory).length > 0 || inventory.misplaced.length > 0 || !isReleaseConfig(config))
        return 'its config or its folders differ';
    if (!Object.values(_generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_PAYLOADS */ .oB).includes((0,_payload_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .payloadDigest */ .J)((0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadFiles */ .aW)(inventory))))
        return 'its payload is another one';
    return runsReleasePayload(config) ? null : 'its entrypoint is another one';
}
const FOLDERS = ['/', '/root', '/app', '/app/inspector', '/in', '/out', '/tmp'];
function isOfRelease({ path, type }) {
    return type === 'folder' ? FOLDERS.includes(path) : path === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_ENTRYPOINT */ .$b.at(-1);
}
const CONFIG = {
    user: '65532:65532',
    folder: '/app',
    keys: ['PATH', 'LANG', 'LC_ALL', 'SSL_CERT_FILE'],
};
function isReleaseConfig({ user, working_folder: folder, env_keys: keys, }) {
    const known = CONFIG.keys;
    return user === CONFIG.user && folder === CONFIG.folder && keys.every((key) => known.includes(key));
}
function runsReleasePayload({ entrypoint, command, }) {
    return entrypoint.join('\0') === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_ENTRYPOINT */ .$b.join('\0') && command.length === 0;
}


/***/ }),

/***/ 40698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   WF: () => (/* binding */ isEmptyFolder),
/* harmony export */   q$: () => (/* binding */ TooManyEntries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

class TooManyEntries extends Error {
    most;
    constructor(most) {
        super(`it holds more than ${most} entries`);
        this.most = most;
    }
}
async function entriesOf(folder, most) {
    const entries = [];
    for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
        if (entries.length === most)
            throw new TooManyEntries(most);
        entries.push(entry);
    }
    return entries;
}
async function isEmptyFolder(folder) {
    for await (const _ of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder))
        return false;
    return true;
}


/***/ }),

/***/ 48889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ub: () => (/* binding */ holdFolder),
/* harmony export */   Vm: () => (/* binding */ holdBelow),
/* harmony export */   Yd: () => (/* binding */ makeBelow),
/* harmony export */   i2: () => (/* binding */ holdAgain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);




const O_PATH = 0o10000000;
const FLAGS = O_PATH | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
async function holdFolder(path, make = false) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path))
        throw new TypeError('not an absolute path');
    let handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)('/', FLAGS);
    for (const name of path.split('/').filter((part) => part !== '')) {
        const below = await openBelow(handle, name, make).finally(() => handle.close());
        handle = below;
    }
    const held = handle;
    return { path, inside: insideOf(held), release: () => held.close() };
}
async function makeBelow(folder, name) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.inside, name));
    return holdBelow(folder, name);
}
async function holdBelow({ path, inside }, name) {
    const held = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, name), FLAGS);
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), inside: insideOf(held), release: () => held.close() };
}
async function holdAgain({ path, inside }) {
    const held = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(`${inside}/.`, FLAGS);
    return { path, inside: insideOf(held), release: () => held.close() };
}
async function openBelow(folder, name, make) {
    const at = `${insideOf(folder)}/${name}`;
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(at, FLAGS);
    }
    catch (error) {
        if (!make || (0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw error;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(at).catch((error) => {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'EEXIST')
            throw error;
    });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(at, FLAGS);
}
function insideOf({ fd }) {
    return `/proc/self/fd/${fd}`;
}


/***/ }),

/***/ 19809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ eachEntryAt),
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   NZ: () => (/* binding */ notOpened),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   _$: () => (/* binding */ openUnfollowed),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   tM: () => (/* binding */ OPEN_FLAGS),
/* harmony export */   ws: () => (/* binding */ entriesAt),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _folder_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40698);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);




const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
function openUnfollowed(path, flags = 0) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS | flags);
}
function readRegularFile(path, limit, singleLink = true) {
    return readOpened(path, async (handle) => {
        const facts = await handle.stat();
        if (facts.isFile() && singleLink && facts.nlink !== 1)
            return unsafe('it has another hard link');
        const read = await contentOf(handle, facts, limit);
        const hasGrown = read.kind === 'bytes' && read.bytes.length > facts.size;
        return hasGrown ? unsafe('it was still being written') : read;
    });
}
function readFileAt(path, limit) {
    return readOpened(path, async (handle) => (await isAt(handle, path)) ? contentOf(handle, await handle.stat(), limit) : { kind: 'link' });
}
async function entriesAt(path, most) {
    const handle = await openUnfollowed(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
    try {
        if (!(await isAt(handle, path)))
            throw new Error('it lies elsewhere');
        return await (0,_folder_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(placeOf(handle), most);
    }
    finally {
        await handle.close();
    }
}
async function eachEntryAt(path, take) {
    const handle = await openUnfollowed(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
    try {
        if (!(await isAt(handle, path)))
            throw new Error('it lies elsewhere');
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(placeOf(handle)))
            take(entry);
    }
    finally {
        await handle.close();
    }
}
async function readOpened(path, read) {
    let handle;
    try {
        handle = await openUnfollowed(path);
    }
    catch (error) {
        return notOpened((0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error));
    }
    try {
        return await read(handle);
    }
    catch (error) {
        return { kind: 'unreadable', detail: (0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) };
    }
    finally {
        await handle.close().catch(() => undefined);
    }
}
function refusal(facts, limit) {
    if (facts.isDirectory())
        return { kind: 'folder' };
    if (!facts.isFile())
        return unsafe('it is not a regular file');
    return facts.size > limit ? { kind: 'too-large' } : null;
}
async function contentOf(handle, facts, limit) {
    const refused = refusal(facts, limit);
    if (refused !== null)
        return refused;
    let buffer = Buffer.alloc(facts.size + 1);
    for (let length = 0;;) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        length += bytesRead;
        if (bytesRead === 0)
            return { kind: 'bytes', bytes: buffer.subarray(0, length), mode: facts.mode, owner: facts.uid };
        if (length > limit)
            return { kind: 'too-large' };
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.alloc(Math.min(length, limit + 1 - length))]);
    }
}
function notOpened(code) {
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { kind: 'missing' };
        case 'ELOOP':
            return { kind: 'link' };
        case 'ENXIO':
        case 'ENODEV':
            return unsafe('it is a socket or a device');
        default:
            return { kind: 'unreadable', detail: code };
    }
}
function unsafe(detail) {
    return { kind: 'unsafe', detail };
}
async function isAt(handle, path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(placeOf(handle)).catch(() => '')) === path;
}
function placeOf({ fd }) {
    return `/proc/self/fd/${fd}`;
}


/***/ }),

/***/ 71450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ schemaProblem)
/* harmony export */ });
const TYPES = {
    array: 'a list',
    boolean: 'true or false',
    integer: 'a whole number',
    null: 'null',
    number: 'a number',
    object: 'an object',
    string: 'a text',
};
const IN_WORDS = {
    additionalProperties: ({ additionalProperty }) => `has a member that the schema does not know: ${additionalProperty}`,
    const: ({ allowedValue }) => `is not ${JSON.stringify(allowedValue)}`,
    enum: ({ allowedValues }) => `is not one of ${[allowedValues]
        .flat()
        .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
        .join(', ')}`,
    maxItems: ({ limit }) => `has more than ${limit} entries`,
    maxLength: ({ limit }) => `has more than ${limit} characters`,
    maximum: ({ limit }) => `is larger than ${limit}`,
    minItems: ({ limit }) => `has fewer than ${limit} entries`,
    minLength: ({ limit }) => `has fewer than ${limit} characters`,
    minimum: ({ limit }) => `is smaller than ${limit}`,
    pattern: ({ pattern }) => `does not have the form ${pattern}`,
    required: ({ missingProperty }) => `lacks the member ${missingProperty}`,
    type: ({ type }) => `is not ${[type]
        .flat()
        .map((each) => TYPES[String(each)] ?? each)
        .join(' or ')}`,
};
function schemaProblem(errors) {
    const [error] = errors ?? [];
    if (error === undefined)
        return 'it does not follow its schema';
    const { instancePath, keyword, params } = error;
    return `${instancePath || 'it'} ${IN_WORDS[keyword]?.(params) ?? `breaks the rule ${keyword}`}`;
}


/***/ }),

/***/ 95267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ baseFault),
/* harmony export */   ho: () => (/* binding */ isKnownBase),
/* harmony export */   ok: () => (/* binding */ chainIdOf),
/* harmony export */   wS: () => (/* binding */ baseKnownBy)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11455);

function chainIdOf(diffIds) {
    return diffIds.reduce((chain, diffId) => (chain === null ? diffId : (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(`${chain} ${diffId}`)), null);
}
const KNOWN_BY = {
    'release-table': 'release',
    'pulled-by-digest': 'run',
    'debian-packages': 'run',
    scratch: 'run',
    named: null,
};
function baseKnownBy({ kind }) {
    return KNOWN_BY[kind];
}
function isKnownBase(base) {
    return baseKnownBy(base) !== null;
}
function baseFault({ base, diff_ids }, known) {
    if (base.loaded_diff_ids.some((digest, index) => diff_ids[index] !== digest))
        return 'the image does not begin with its layers';
    if (base.loaded_diff_ids.length > base.diff_ids.length)
        return 'the image has more of its layers than it has';
    if (chainIdOf(base.diff_ids) !== base.chain_id)
        return 'its ChainID is not that of its layers';
    switch (base.kind) {
        case 'release-table':
            return tableFault(base, known.table);
        case 'pulled-by-digest':
            return base.reference === known.pinned && base.diff_ids.length > 0
                ? null
                : 'it is not the reference that this release pins';
        case 'debian-packages':
            return base.packages.length > 0 &&
                base.diff_ids.length === 1 &&
                base.loaded_diff_ids.join() === base.diff_ids.join()
                ? null
                : 'it does not name its packages, or has layers other than the one that they make';
        case 'scratch':
            return base.diff_ids.length === 0 && base.entries === 0 ? null : 'it has layers';
        case 'named':
            return base.diff_ids.length > 0 ? null : 'it has no layers';
    }
}
function tableFault(base, table) {
    const found = table.filter(({ diffIds }) => diffIds.join() === base.diff_ids.join());
    if (found.length === 0 || base.diff_ids.length === 0)
        return 'it is not in the table of this release';
    return found.some(({ inventorySha256 }) => inventorySha256 === base.inventory_sha256)
        ? null
        : 'its inventory is not the one in the table of this release';
}


/***/ }),

/***/ 35660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ RELEASE_BASES)
/* harmony export */ });
const RELEASE_BASES = [];


/***/ }),

/***/ 68547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ty: () => (/* binding */ judgeAll),
  FH: () => (/* reexport */ context/* judgeContext */.F),
  nE: () => (/* binding */ notRun),
  UD: () => (/* reexport */ rawOf)
});

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/probes/contract.js + 12 modules
var contract = __webpack_require__(27498);
// EXTERNAL MODULE: ./build/src/probes/judges/context.js
var context = __webpack_require__(74821);
;// CONCATENATED MODULE: ./build/src/probes/raw.js

function rawOf(observations) {
    return {
        mountinfo: textOf(firstValue(observations, 'mountinfo')),
        env_keyset: listOf(firstValue(observations, 'env_keyset')),
        proc_net_dev: textOf(firstValue(observations, 'proc_net_dev')),
    };
}
function firstValue(observations, field) {
    const probe = contract/* PROBES */._v.find(({ raw }) => raw === field);
    const part = observations.find(({ probeId }) => probeId === probe?.id)?.parts[0];
    return part?.outcome === 'value' ? part.value : undefined;
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/src/probes/judge.js




const LONGEST_ACTUAL = 4000;
function judgeAll(observations, context) {
    return contract/* PROBES */._v.flatMap((probe) => {
        const observed = observations.filter(({ probeId }) => probeId === probe.id);
        if (observed.length === 0 && !probe.required)
            return [];
        return [judgeProbe(probe, observed, context)];
    });
}
function notRun(observations) {
    return contract/* PROBES */._v.filter(({ id, required }) => !required && !observations.some(({ probeId }) => probeId === id)).map(({ id }) => id);
}
function judgeProbe(probe, observed, context) {
    const [observation, second] = observed;
    if (observation === undefined)
        return failed(probe, 'no observation', '', 'The payload did not write a line for this probe.');
    const parts = observation.parts.map((part, index) => probe.judge(part, context, index));
    const actual = parts.map((part) => (0,errors/* printable */.g$)(part.actual, LONGEST_ACTUAL)).join('; ');
    const errno = observation.parts.map(errnoOf).join('; ');
    if (second !== undefined)
        return failed(probe, actual, errno, 'The payload wrote more than one line for this probe.');
    if (parts.length !== probe.parts) {
        return failed(probe, actual, errno, `The payload reported ${parts.length} parts where the contract has ${probe.parts}.`);
    }
    const why = parts.map((part) => part.why).filter((sentence) => sentence !== '');
    if (why.length > 0)
        return failed(probe, actual, errno, why.join(' '));
    return { probeId: probe.id, verdict: 'PASS', actual, errno, why: '' };
}
function failed({ id }, actual, errno, why) {
    return { probeId: id, verdict: 'FAIL', actual, errno, why: (0,errors/* printable */.g$)(why, LONGEST_ACTUAL) };
}
function errnoOf(part) {
    switch (part.outcome) {
        case 'raised':
            return String(part.errno);
        case 'value':
            return '0';
        case 'cannot-try':
            return 'not tried';
    }
}


/***/ }),

/***/ 74730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ flagProblem),
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var _restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25052);
/* harmony import */ var _restrictions_security_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84060);


const any = () => null;
const only = (expected) => (value) => (value === expected ? null : 'has another value');
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
    '--security-opt': _restrictions_security_options_js__WEBPACK_IMPORTED_MODULE_1__/* .securityOptionProblem */ .Dh,
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
function flagProblem(given) {
    const { flag, value } = given;
    if (ALONE.includes(flag))
        return null;
    if (!Object.hasOwn(WITH_VALUE, flag))
        return 'is not a flag of a run';
    return value === undefined ? 'has no value' : (WITH_VALUE[flag]?.(value) ?? (0,_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .limitFlagProblem */ .vF)(given));
}


/***/ })

};
