export const id = 685;
export const ids = [685];
export const modules = {

/***/ 34731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ runtimeOf),
/* harmony export */   bS: () => (/* binding */ buildBundle),
/* harmony export */   u1: () => (/* binding */ bundleName),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _exec_from_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76306);
/* harmony import */ var _generated_validate_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92804);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21755);
/* harmony import */ var _payload_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81950);
/* harmony import */ var _recompute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28489);






/**
 * The bundle of a run: verdicts and everything else that can be computed is computed here, by the same functions with
 * which the reader computes it again.
 *
 * @throws AttestationError `bundle-schema` (fault) if the result is not what the schema says
 */
function buildBundle(input) {
    const { host, collected, profile } = input;
    const { probes, raw, notRun } = (0,_recompute_js__WEBPACK_IMPORTED_MODULE_4__/* .recompute */ .Z)(host, collected.observations);
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
        base_image: input.baseImage,
        dockerfile_sha256: input.dockerfileSha256,
        build_network: input.buildNetwork,
        profile: { name: profile.name, source: profile.source, text: profile.text },
        lint: input.lint,
        payload_sha256: (0,_payload_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .payloadDigest */ .J)(host.files.payload),
        input: input.input,
        run: input.run,
        host,
        observed: (0,_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .recordObservations */ .v)(collected.observations, raw),
        observation_problems: collected.problems.map(({ code, subject }) => ({ code, subject })),
        not_run: notRun,
        exec_from_out: (0,_exec_from_out_js__WEBPACK_IMPORTED_MODULE_5__/* .execFromOut */ ._)(host),
        challenge: input.challenge,
        files: input.files,
    };
    const problem = (0,_generated_validate_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleProblem */ .Q)(bundle);
    if (problem === null)
        return bundle;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('fault', 'bundle-schema', `The run’s own bundle does not follow the schema: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(problem)}.`, 'Please report this; the run’s files are still in its output folder.');
}
/** The packet's `runtime`: `docker 26.1.5`. */
function runtimeOf(host) {
    return `${host.engine.name} ${host.engine.version}`;
}
/** A time as the bundle writes it: RFC 3339, UTC, whole seconds. */
function instant(time) {
    return `${time.toISOString().slice(0, 19)}Z`;
}
/** The bundle's file name (contract §5): venue and UTC day. */
function bundleName(bundle) {
    return `sandbox-attestation-evidence-${bundle.venue}-${bundle.created_at.slice(0, 10)}.json`;
}


/***/ }),

/***/ 76306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ execFromOut)
/* harmony export */ });
/**
 * Whether a program that the payload writes to /out could be executed (contract §4): `noexec` only when the engine
 * itself says that it mounts /out so. Nothing that a host could show says `sealed` yet.
 */
function execFromOut(host) {
    const mounts = host.container.mounts.filter(({ destination }) => destination === '/out');
    return mounts.length === 1 && mounts[0]?.options.includes('noexec') === true ? 'noexec' : 'open';
}


/***/ }),

/***/ 16364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NO_EXPECTATIONS),
/* harmony export */   x: () => (/* binding */ DEFAULT_MAX_AGE_DAYS)
/* harmony export */ });
/** Age limit when the caller names none (contract §6). */
const DEFAULT_MAX_AGE_DAYS = 30;
/** What is expected when the caller says nothing: nothing is trusted, nothing is pinned, nothing is waived. */
const NO_EXPECTATIONS = {
    trust: { kind: 'not-chosen' },
    image: null,
    seccomp: null,
    payload: null,
    venues: ['CI', 'VPS'],
    maxAgeDays: DEFAULT_MAX_AGE_DAYS,
    challenge: null,
    repository: null,
    workflow: null,
    runnerEnvironment: null,
    waivers: new Set(),
};


/***/ }),

/***/ 42100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ isListable),
/* harmony export */   GY: () => (/* binding */ FILE_NAMES),
/* harmony export */   S1: () => (/* binding */ signatureName),
/* harmony export */   aR: () => (/* binding */ isBundleName)
/* harmony export */ });
/** The files that a run may write beside its bundle: the only ones that a bundle may list. */
const FILE_NAMES = {
    /** The payload's lines, byte for byte. */
    attest: 'attest.jsonl',
    /** The seccomp profile's file, byte for byte. */
    profile: 'seccomp.json',
    /** The Dockerfile, byte for byte. */
    dockerfile: 'Dockerfile.sandbox',
};
const LISTABLE = Object.values(FILE_NAMES);
/** Whether a bundle may list a file of this name. */
function isListable(name) {
    return LISTABLE.includes(name);
}
/** Whether a file name is one that a bundle can have (contract §5). */
function isBundleName(name) {
    return /^sandbox-attestation-evidence-(CI|VPS|LOCAL)-\d{4}-\d{2}-\d{2}\.json$/.test(name);
}
/** The name of a bundle's signature (contract §5; issue: signing). */
function signatureName(bundleName) {
    return `${bundleName}.sigstore.json`;
}


/***/ }),

/***/ 92804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ bundleProblem),
/* harmony export */   b: () => (/* binding */ isBundle)
/* harmony export */ });
/** What is wrong with a value that should be a Bundle, in ajv's words; null when nothing is. */
function bundleProblem(value) {
    if (validateRoot(value))
        return null;
    const [error] = validateRoot.errors ?? [];
    return error ? [error.instancePath || '/', error.message, JSON.stringify(error.params)].join(' ') : 'invalid';
}
/** Whether a value is a Bundle. */
function isBundle(value) {
    return validateRoot(value);
}
function ucs2length(text) {
    let length = 0;
    for (const _ of text)
        length++;
    return length;
}
const validateRoot = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sandbox-attestation.invalid/schemas/bundle.schema.json", "title": "Bundle", "type": "object", "additionalProperties": false, "required": ["schema_version", "tool", "created_at", "venue", "image_digest", "seccomp_sha256", "runtime", "probes", "raw", "venue_facts", "image_digest_kind", "image_config_digest", "rootfs_diff_ids", "reproducible", "image_tag", "base_image", "dockerfile_sha256", "build_network", "profile", "lint", "payload_sha256", "input", "run", "host", "observed", "observation_problems", "not_run", "exec_from_out", "challenge", "files"], "properties": { "schema_version": { "type": "integer", "const": 1 }, "tool": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "const": "sandbox-attestation" }, "version": { "$ref": "#/$defs/short" } } }, "created_at": { "$ref": "#/$defs/instant" }, "venue": { "enum": ["CI", "VPS", "LOCAL"] }, "image_digest": { "$ref": "#/$defs/digest" }, "seccomp_sha256": { "$ref": "#/$defs/digest" }, "runtime": { "type": "string", "pattern": "^(docker|podman) [^\\s]{1,200}$" }, "probes": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probe" } }, "raw": { "type": "object", "additionalProperties": false, "required": ["mountinfo", "env_keyset", "proc_net_dev"], "properties": { "mountinfo": { "$ref": "#/$defs/document" }, "env_keyset": { "$ref": "#/$defs/observedTexts" }, "proc_net_dev": { "$ref": "#/$defs/document" } } }, "venue_facts": { "anyOf": [{ "$ref": "#/$defs/ciVenueFacts" }, { "$ref": "#/$defs/hostVenueFacts" }] }, "image_digest_kind": { "$ref": "#/$defs/imageIdKind" }, "image_config_digest": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "rootfs_diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "reproducible": { "type": "boolean" }, "image_tag": { "$ref": "#/$defs/short" }, "base_image": { "$ref": "#/$defs/baseImage" }, "dockerfile_sha256": { "$ref": "#/$defs/digest" }, "build_network": { "type": "boolean" }, "profile": { "type": "object", "additionalProperties": false, "required": ["name", "source", "text"], "properties": { "name": { "enum": ["targeted-deny", "deny-by-default", "file"] }, "source": { "$ref": "#/$defs/long" }, "text": { "$ref": "#/$defs/document" } } }, "lint": { "type": "array", "maxItems": 1024, "items": { "$ref": "#/$defs/lintFinding" } }, "payload_sha256": { "$ref": "#/$defs/digest" }, "input": { "type": "object", "additionalProperties": false, "required": ["files"], "properties": { "files": { "type": "array", "maxItems": 4096, "items": { "$ref": "#/$defs/sizedFile" } } } }, "run": { "type": "object", "additionalProperties": false, "required": ["arguments", "started_at", "duration_ms", "exit_code", "ended", "timeout_seconds"], "properties": { "arguments": { "$ref": "#/$defs/texts" }, "started_at": { "$ref": "#/$defs/instant" }, "duration_ms": { "$ref": "#/$defs/count" }, "exit_code": { "type": ["integer", "null"], "minimum": 0, "maximum": 255 }, "ended": { "enum": ["exited", "timeout", "output-flood", "start-failed"] }, "timeout_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 } } }, "host": { "$ref": "#/$defs/hostFacts" }, "observed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/observation" } }, "observation_problems": { "type": "array", "maxItems": 256, "items": { "$ref": "#/$defs/problem" } }, "not_run": { "$ref": "#/$defs/texts" }, "exec_from_out": { "enum": ["open", "noexec", "sealed"] }, "challenge": { "anyOf": [{ "$ref": "#/$defs/long" }, { "type": "null" }] }, "files": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/sizedFile" } }, "controls": { "type": "array", "maxItems": 256, "items": { "$ref": "#/$defs/control" } }, "posture": { "$ref": "#/$defs/posture" } }, "$defs": { "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "instant": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" }, "short": { "type": "string", "minLength": 1, "maxLength": 1024 }, "word": { "type": "string", "maxLength": 16384 }, "long": { "type": "string", "maxLength": 65536 }, "document": { "type": "string", "maxLength": 1048576 }, "observedText": { "type": "string", "maxLength": 8388608 }, "observedTexts": { "type": "array", "maxItems": 1048576, "items": { "$ref": "#/$defs/observedText" } }, "texts": { "type": "array", "maxItems": 4096, "items": { "$ref": "#/$defs/long" } }, "count": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "countOrNull": { "type": ["integer", "null"], "minimum": -9007199254740991, "maximum": 9007199254740991 }, "probeId": { "type": "string", "pattern": "^PR-[A-Z0-9-]{1,40}$" }, "imageIdKind": { "enum": ["config", "manifest", "index"] }, "probe": { "type": "object", "additionalProperties": false, "required": ["probe_id", "operation", "expected", "actual_stderr_or_value", "errno_or_exit", "verdict", "artifact_path"], "properties": { "probe_id": { "$ref": "#/$defs/probeId" }, "operation": { "$ref": "#/$defs/word" }, "expected": { "$ref": "#/$defs/word" }, "actual_stderr_or_value": { "$ref": "#/$defs/observedText" }, "errno_or_exit": { "$ref": "#/$defs/word" }, "verdict": { "enum": ["PASS", "FAIL"] }, "artifact_path": { "type": "string", "pattern": "^/out/attest\\.jsonl(#L[1-9][0-9]{0,3})?$" } } }, "sizedFile": { "type": "object", "additionalProperties": false, "required": ["path", "size", "sha256"], "properties": { "path": { "$ref": "#/$defs/word" }, "size": { "$ref": "#/$defs/count" }, "sha256": { "$ref": "#/$defs/digest" } } }, "fileFact": { "type": "object", "additionalProperties": false, "required": ["path", "sha256"], "properties": { "path": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" } } }, "executable": { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "elf"], "properties": { "path": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" }, "elf": { "type": "boolean" } } }, "nullableText": { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] }, "ciVenueFacts": { "type": "object", "additionalProperties": false, "required": ["RUNNER_ENVIRONMENT", "RUNNER_NAME", "RUNNER_ARCH", "ImageOS", "ImageVersion", "GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_SHA", "GITHUB_REF", "GITHUB_WORKFLOW_REF"], "properties": { "RUNNER_ENVIRONMENT": { "$ref": "#/$defs/word" }, "RUNNER_NAME": { "$ref": "#/$defs/word" }, "RUNNER_ARCH": { "$ref": "#/$defs/word" }, "ImageOS": { "$ref": "#/$defs/word" }, "ImageVersion": { "$ref": "#/$defs/word" }, "GITHUB_REPOSITORY": { "$ref": "#/$defs/word" }, "GITHUB_RUN_ID": { "$ref": "#/$defs/word" }, "GITHUB_RUN_ATTEMPT": { "$ref": "#/$defs/word" }, "GITHUB_SHA": { "$ref": "#/$defs/word" }, "GITHUB_REF": { "$ref": "#/$defs/word" }, "GITHUB_WORKFLOW_REF": { "$ref": "#/$defs/word" } } }, "hostVenueFacts": { "type": "object", "additionalProperties": false, "required": ["hostname", "machine_id_sha256", "kernel", "distribution"], "properties": { "hostname": { "$ref": "#/$defs/word" }, "machine_id_sha256": { "type": "string", "pattern": "^(sha256:[0-9a-f]{64})?$" }, "kernel": { "$ref": "#/$defs/word" }, "distribution": { "$ref": "#/$defs/word" } } }, "baseImage": { "type": "object", "additionalProperties": false, "required": ["kind", "reference", "id"], "properties": { "kind": { "enum": ["dockerfile", "reference", "debian-packages"] }, "reference": { "$ref": "#/$defs/word" }, "id": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "packages": { "type": "array", "maxItems": 512, "items": { "type": "object", "additionalProperties": false, "required": ["name", "version", "architecture", "sha256"], "properties": { "name": { "$ref": "#/$defs/word" }, "version": { "$ref": "#/$defs/word" }, "architecture": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" } } } } } }, "lintFinding": { "type": "object", "additionalProperties": false, "required": ["code", "severity", "message", "remedy"], "properties": { "code": { "$ref": "#/$defs/word" }, "severity": { "enum": ["fatal", "warning"] }, "message": { "$ref": "#/$defs/long" }, "remedy": { "$ref": "#/$defs/long" } } }, "part": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["outcome", "error", "errno", "message"], "properties": { "outcome": { "const": "raised" }, "error": { "$ref": "#/$defs/observedText" }, "errno": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 }, "message": { "$ref": "#/$defs/observedText" } } }, { "type": "object", "additionalProperties": false, "required": ["outcome", "value"], "properties": { "outcome": { "const": "value" }, "value": { "anyOf": [{ "$ref": "#/$defs/observedText" }, { "type": "boolean" }, { "$ref": "#/$defs/observedTexts" }] } } }, { "type": "object", "additionalProperties": false, "required": ["outcome", "field"], "properties": { "outcome": { "const": "raw" }, "field": { "enum": ["mountinfo", "env_keyset", "proc_net_dev"] } } }] }, "observation": { "type": "object", "additionalProperties": false, "required": ["probe_id", "line", "parts"], "properties": { "probe_id": { "$ref": "#/$defs/probeId" }, "line": { "type": "integer", "minimum": 1, "maximum": 9999 }, "parts": { "type": "array", "maxItems": 8, "items": { "$ref": "#/$defs/part" } } } }, "problem": { "type": "object", "additionalProperties": false, "required": ["code", "subject"], "properties": { "code": { "type": "string", "pattern": "^[a-z0-9-]{1,60}$" }, "subject": { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] } } }, "hostFacts": { "type": "object", "additionalProperties": false, "required": ["engine", "system", "container", "image", "folders", "seccomp", "files", "report_md"], "properties": { "engine": { "type": "object", "additionalProperties": false, "required": ["name", "version", "oci_runtime", "oci_runtime_version", "image_store", "rootless", "cgroup_version"], "properties": { "name": { "enum": ["docker", "podman"] }, "version": { "$ref": "#/$defs/word" }, "oci_runtime": { "$ref": "#/$defs/word" }, "oci_runtime_version": { "$ref": "#/$defs/nullableText" }, "image_store": { "enum": ["classic", "containerd", "containers-storage"] }, "rootless": { "type": "boolean" }, "cgroup_version": { "enum": [1, 2] } } }, "system": { "type": "object", "additionalProperties": false, "required": ["kernel", "architecture", "distribution", "lsms"], "properties": { "kernel": { "$ref": "#/$defs/word" }, "architecture": { "enum": ["x86_64", "aarch64"] }, "distribution": { "$ref": "#/$defs/word" }, "lsms": { "$ref": "#/$defs/texts" } } }, "container": { "$ref": "#/$defs/containerFacts" }, "image": { "type": "object", "additionalProperties": false, "required": ["id", "id_kind", "config_digest", "diff_ids", "env_keys", "user", "volumes", "onbuild"], "properties": { "id": { "$ref": "#/$defs/digest" }, "id_kind": { "$ref": "#/$defs/imageIdKind" }, "config_digest": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "env_keys": { "$ref": "#/$defs/texts" }, "user": { "$ref": "#/$defs/word" }, "volumes": { "$ref": "#/$defs/texts" }, "onbuild": { "$ref": "#/$defs/texts" } } }, "folders": { "type": "object", "additionalProperties": false, "required": ["input", "output"], "properties": { "input": { "$ref": "#/$defs/word" }, "output": { "$ref": "#/$defs/word" } } }, "seccomp": { "anyOf": [{ "$ref": "#/$defs/normalisedProfile" }, { "type": "null" }] }, "files": { "type": "object", "additionalProperties": false, "required": ["executables", "setid", "interpreter", "payload"], "properties": { "executables": { "type": "array", "maxItems": 65536, "items": { "$ref": "#/$defs/executable" } }, "setid": { "type": "array", "maxItems": 65536, "items": { "$ref": "#/$defs/word" } }, "interpreter": { "$ref": "#/$defs/word" }, "payload": { "type": "array", "maxItems": 65536, "items": { "$ref": "#/$defs/fileFact" } } } }, "report_md": { "enum": ["ok", "absent", "other"] } } }, "containerFacts": { "type": "object", "additionalProperties": false, "required": ["id", "image_id", "user", "entrypoint", "command", "env_keys", "privileged", "readonly_rootfs", "no_new_privileges", "cap_add", "cap_drop", "capabilities", "network_mode", "networks", "ipc_mode", "pid_mode", "uts_mode", "userns_mode", "cgroupns_mode", "mounts", "devices", "pids_limit", "memory_bytes", "memory_swap_bytes", "nano_cpus", "ulimits", "healthcheck", "log_driver", "lsm_label", "engine_files"], "properties": { "id": { "$ref": "#/$defs/word" }, "image_id": { "$ref": "#/$defs/digest" }, "user": { "$ref": "#/$defs/word" }, "entrypoint": { "$ref": "#/$defs/texts" }, "command": { "$ref": "#/$defs/texts" }, "env_keys": { "$ref": "#/$defs/texts" }, "privileged": { "type": "boolean" }, "readonly_rootfs": { "type": "boolean" }, "no_new_privileges": { "type": "boolean" }, "cap_add": { "$ref": "#/$defs/texts" }, "cap_drop": { "$ref": "#/$defs/texts" }, "capabilities": { "anyOf": [{ "$ref": "#/$defs/texts" }, { "type": "null" }] }, "network_mode": { "$ref": "#/$defs/word" }, "networks": { "$ref": "#/$defs/texts" }, "ipc_mode": { "$ref": "#/$defs/word" }, "pid_mode": { "$ref": "#/$defs/word" }, "uts_mode": { "$ref": "#/$defs/word" }, "userns_mode": { "$ref": "#/$defs/word" }, "cgroupns_mode": { "$ref": "#/$defs/word" }, "mounts": { "type": "array", "maxItems": 1024, "items": { "type": "object", "additionalProperties": false, "required": ["destination", "type", "source", "read_only", "options"], "properties": { "destination": { "$ref": "#/$defs/word" }, "type": { "enum": ["bind", "volume", "tmpfs", "other"] }, "source": { "$ref": "#/$defs/word" }, "read_only": { "type": "boolean" }, "options": { "$ref": "#/$defs/texts" } } } }, "devices": { "$ref": "#/$defs/texts" }, "pids_limit": { "$ref": "#/$defs/countOrNull" }, "memory_bytes": { "$ref": "#/$defs/countOrNull" }, "memory_swap_bytes": { "$ref": "#/$defs/countOrNull" }, "nano_cpus": { "$ref": "#/$defs/countOrNull" }, "ulimits": { "type": "array", "maxItems": 64, "items": { "type": "object", "additionalProperties": false, "required": ["name", "soft", "hard"], "properties": { "name": { "$ref": "#/$defs/word" }, "soft": { "type": "integer", "minimum": -1, "maximum": 9007199254740991 }, "hard": { "type": "integer", "minimum": -1, "maximum": 9007199254740991 } } } }, "healthcheck": { "type": "boolean" }, "log_driver": { "$ref": "#/$defs/word" }, "lsm_label": { "$ref": "#/$defs/word" }, "engine_files": { "$ref": "#/$defs/texts" } } }, "normalisedProfile": { "type": "object", "additionalProperties": false, "required": ["default_action", "default_errno", "architectures", "rules"], "properties": { "default_action": { "$ref": "#/$defs/word" }, "default_errno": { "$ref": "#/$defs/countOrNull" }, "architectures": { "$ref": "#/$defs/texts" }, "rules": { "type": "array", "maxItems": 65536, "items": { "type": "object", "additionalProperties": false, "required": ["name", "action", "errno", "args"], "properties": { "name": { "$ref": "#/$defs/word" }, "action": { "$ref": "#/$defs/word" }, "errno": { "$ref": "#/$defs/countOrNull" }, "args": { "type": "array", "maxItems": 64, "items": { "type": "object", "additionalProperties": false, "required": ["index", "op", "value", "valueTwo"], "properties": { "index": { "type": "integer", "minimum": 0, "maximum": 5 }, "op": { "$ref": "#/$defs/word" }, "value": { "type": "string", "pattern": "^[0-9]{1,20}$" }, "valueTwo": { "type": "string", "pattern": "^[0-9]{1,20}$" } } } } } } } } }, "control": { "type": "object", "additionalProperties": false, "required": ["id", "weakened", "must_flip", "flipped", "state", "why", "observations_sha256", "observed", "host"], "properties": { "id": { "$ref": "#/$defs/short" }, "weakened": { "$ref": "#/$defs/texts" }, "must_flip": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probeId" } }, "flipped": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probeId" } }, "state": { "enum": ["bit", "did-not-bite", "did-not-run"] }, "why": { "$ref": "#/$defs/long" }, "observations_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "observed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/observation" } }, "host": { "anyOf": [{ "$ref": "#/$defs/hostFacts" }, { "type": "null" }] } } }, "posture": { "type": "object", "additionalProperties": false, "required": ["image", "state", "why", "observations_sha256", "checks"], "properties": { "image": { "enum": ["reference", "subject"] }, "state": { "enum": ["ran", "not-runnable"] }, "why": { "$ref": "#/$defs/long" }, "observations_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "checks": { "type": "array", "maxItems": 1024, "items": { "type": "object", "additionalProperties": false, "required": ["id", "operation", "layer", "answer_when_open", "expected", "actual", "verdict"], "properties": { "id": { "$ref": "#/$defs/short" }, "operation": { "$ref": "#/$defs/word" }, "layer": { "$ref": "#/$defs/word" }, "answer_when_open": { "$ref": "#/$defs/word" }, "expected": { "$ref": "#/$defs/word" }, "actual": { "$ref": "#/$defs/long" }, "verdict": { "enum": ["PASS", "FAIL"] } } } } } } } };
const func1 = Object.prototype.hasOwnProperty;
const schema20 = { "type": "string", "minLength": 1, "maxLength": 1024 };
const func2 = ucs2length;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (func2(data) > 1024) {
                validate53.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                return false;
            }
            else {
                if (func2(data) < 1) {
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
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema21 = { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" };
const pattern3 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
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
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema22 = { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" };
const pattern4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate57.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
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
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema23 = { "type": "object", "additionalProperties": false, "required": ["probe_id", "operation", "expected", "actual_stderr_or_value", "errno_or_exit", "verdict", "artifact_path"], "properties": { "probe_id": { "$ref": "#/$defs/probeId" }, "operation": { "$ref": "#/$defs/word" }, "expected": { "$ref": "#/$defs/word" }, "actual_stderr_or_value": { "$ref": "#/$defs/observedText" }, "errno_or_exit": { "$ref": "#/$defs/word" }, "verdict": { "enum": ["PASS", "FAIL"] }, "artifact_path": { "type": "string", "pattern": "^/out/attest\\.jsonl(#L[1-9][0-9]{0,3})?$" } } };
const schema24 = { "type": "string", "pattern": "^PR-[A-Z0-9-]{1,40}$" };
const pattern6 = new RegExp("^PR-[A-Z0-9-]{1,40}$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate61.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
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
validate61.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema25 = { "type": "string", "maxLength": 16384 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (func2(data) > 16384) {
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
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema26 = { "type": "string", "maxLength": 8388608 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate66.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (func2(data) > 8388608) {
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
validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
const pattern7 = new RegExp("^/out/attest\\.jsonl(#L[1-9][0-9]{0,3})?$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate60.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
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
                        if (!(validate61(data.probe_id, { instancePath: instancePath + "/probe_id", parentData: data, parentDataProperty: "probe_id", rootData, dynamicAnchors }))) {
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
                            if (!(validate63(data.operation, { instancePath: instancePath + "/operation", parentData: data, parentDataProperty: "operation", rootData, dynamicAnchors }))) {
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
                                if (!(validate63(data.expected, { instancePath: instancePath + "/expected", parentData: data, parentDataProperty: "expected", rootData, dynamicAnchors }))) {
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
                                    if (!(validate66(data.actual_stderr_or_value, { instancePath: instancePath + "/actual_stderr_or_value", parentData: data, parentDataProperty: "actual_stderr_or_value", rootData, dynamicAnchors }))) {
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
                                        if (!(validate63(data.errno_or_exit, { instancePath: instancePath + "/errno_or_exit", parentData: data, parentDataProperty: "errno_or_exit", rootData, dynamicAnchors }))) {
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
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema27 = { "type": "string", "maxLength": 1048576 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate70.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (func2(data) > 1048576) {
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
validate70.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema28 = { "type": "array", "maxItems": 1048576, "items": { "$ref": "#/$defs/observedText" } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate72.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1048576) {
                validate72.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1048576 }, message: "must NOT have more than 1048576 items" }];
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    const _errs1 = errors;
                    if (!(validate66(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
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
validate72.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema29 = { "type": "object", "additionalProperties": false, "required": ["RUNNER_ENVIRONMENT", "RUNNER_NAME", "RUNNER_ARCH", "ImageOS", "ImageVersion", "GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_SHA", "GITHUB_REF", "GITHUB_WORKFLOW_REF"], "properties": { "RUNNER_ENVIRONMENT": { "$ref": "#/$defs/word" }, "RUNNER_NAME": { "$ref": "#/$defs/word" }, "RUNNER_ARCH": { "$ref": "#/$defs/word" }, "ImageOS": { "$ref": "#/$defs/word" }, "ImageVersion": { "$ref": "#/$defs/word" }, "GITHUB_REPOSITORY": { "$ref": "#/$defs/word" }, "GITHUB_RUN_ID": { "$ref": "#/$defs/word" }, "GITHUB_RUN_ATTEMPT": { "$ref": "#/$defs/word" }, "GITHUB_SHA": { "$ref": "#/$defs/word" }, "GITHUB_REF": { "$ref": "#/$defs/word" }, "GITHUB_WORKFLOW_REF": { "$ref": "#/$defs/word" } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((((data.RUNNER_ENVIRONMENT === undefined) && (missing0 = "RUNNER_ENVIRONMENT")) || ((data.RUNNER_NAME === undefined) && (missing0 = "RUNNER_NAME"))) || ((data.RUNNER_ARCH === undefined) && (missing0 = "RUNNER_ARCH"))) || ((data.ImageOS === undefined) && (missing0 = "ImageOS"))) || ((data.ImageVersion === undefined) && (missing0 = "ImageVersion"))) || ((data.GITHUB_REPOSITORY === undefined) && (missing0 = "GITHUB_REPOSITORY"))) || ((data.GITHUB_RUN_ID === undefined) && (missing0 = "GITHUB_RUN_ID"))) || ((data.GITHUB_RUN_ATTEMPT === undefined) && (missing0 = "GITHUB_RUN_ATTEMPT"))) || ((data.GITHUB_SHA === undefined) && (missing0 = "GITHUB_SHA"))) || ((data.GITHUB_REF === undefined) && (missing0 = "GITHUB_REF"))) || ((data.GITHUB_WORKFLOW_REF === undefined) && (missing0 = "GITHUB_WORKFLOW_REF"))) {
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
                        if (!(validate63(data.RUNNER_ENVIRONMENT, { instancePath: instancePath + "/RUNNER_ENVIRONMENT", parentData: data, parentDataProperty: "RUNNER_ENVIRONMENT", rootData, dynamicAnchors }))) {
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
                            if (!(validate63(data.RUNNER_NAME, { instancePath: instancePath + "/RUNNER_NAME", parentData: data, parentDataProperty: "RUNNER_NAME", rootData, dynamicAnchors }))) {
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
                                if (!(validate63(data.RUNNER_ARCH, { instancePath: instancePath + "/RUNNER_ARCH", parentData: data, parentDataProperty: "RUNNER_ARCH", rootData, dynamicAnchors }))) {
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
                                    if (!(validate63(data.ImageOS, { instancePath: instancePath + "/ImageOS", parentData: data, parentDataProperty: "ImageOS", rootData, dynamicAnchors }))) {
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
                                        if (!(validate63(data.ImageVersion, { instancePath: instancePath + "/ImageVersion", parentData: data, parentDataProperty: "ImageVersion", rootData, dynamicAnchors }))) {
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
                                            if (!(validate63(data.GITHUB_REPOSITORY, { instancePath: instancePath + "/GITHUB_REPOSITORY", parentData: data, parentDataProperty: "GITHUB_REPOSITORY", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs7 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.GITHUB_RUN_ID !== undefined) {
                                                const _errs8 = errors;
                                                if (!(validate63(data.GITHUB_RUN_ID, { instancePath: instancePath + "/GITHUB_RUN_ID", parentData: data, parentDataProperty: "GITHUB_RUN_ID", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs8 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.GITHUB_RUN_ATTEMPT !== undefined) {
                                                    const _errs9 = errors;
                                                    if (!(validate63(data.GITHUB_RUN_ATTEMPT, { instancePath: instancePath + "/GITHUB_RUN_ATTEMPT", parentData: data, parentDataProperty: "GITHUB_RUN_ATTEMPT", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs9 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.GITHUB_SHA !== undefined) {
                                                        const _errs10 = errors;
                                                        if (!(validate63(data.GITHUB_SHA, { instancePath: instancePath + "/GITHUB_SHA", parentData: data, parentDataProperty: "GITHUB_SHA", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs10 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.GITHUB_REF !== undefined) {
                                                            const _errs11 = errors;
                                                            if (!(validate63(data.GITHUB_REF, { instancePath: instancePath + "/GITHUB_REF", parentData: data, parentDataProperty: "GITHUB_REF", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid0 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.GITHUB_WORKFLOW_REF !== undefined) {
                                                                const _errs12 = errors;
                                                                if (!(validate63(data.GITHUB_WORKFLOW_REF, { instancePath: instancePath + "/GITHUB_WORKFLOW_REF", parentData: data, parentDataProperty: "GITHUB_WORKFLOW_REF", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid0 = _errs12 === errors;
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
            validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate76.errors = vErrors;
    return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema30 = { "type": "object", "additionalProperties": false, "required": ["hostname", "machine_id_sha256", "kernel", "distribution"], "properties": { "hostname": { "$ref": "#/$defs/word" }, "machine_id_sha256": { "type": "string", "pattern": "^(sha256:[0-9a-f]{64})?$" }, "kernel": { "$ref": "#/$defs/word" }, "distribution": { "$ref": "#/$defs/word" } } };
const pattern8 = new RegExp("^(sha256:[0-9a-f]{64})?$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate89.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.hostname === undefined) && (missing0 = "hostname")) || ((data.machine_id_sha256 === undefined) && (missing0 = "machine_id_sha256"))) || ((data.kernel === undefined) && (missing0 = "kernel"))) || ((data.distribution === undefined) && (missing0 = "distribution"))) {
                validate89.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "hostname") || (key0 === "machine_id_sha256")) || (key0 === "kernel")) || (key0 === "distribution"))) {
                        validate89.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.hostname !== undefined) {
                        const _errs2 = errors;
                        if (!(validate63(data.hostname, { instancePath: instancePath + "/hostname", parentData: data, parentDataProperty: "hostname", rootData, dynamicAnchors }))) {
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
                                        validate89.errors = [{ instancePath: instancePath + "/machine_id_sha256", schemaPath: "#/properties/machine_id_sha256/pattern", keyword: "pattern", params: { pattern: "^(sha256:[0-9a-f]{64})?$" }, message: "must match pattern \"" + "^(sha256:[0-9a-f]{64})?$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate89.errors = [{ instancePath: instancePath + "/machine_id_sha256", schemaPath: "#/properties/machine_id_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                if (!(validate63(data.kernel, { instancePath: instancePath + "/kernel", parentData: data, parentDataProperty: "kernel", rootData, dynamicAnchors }))) {
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
                                    if (!(validate63(data.distribution, { instancePath: instancePath + "/distribution", parentData: data, parentDataProperty: "distribution", rootData, dynamicAnchors }))) {
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
            validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate89.errors = vErrors;
    return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema31 = { "enum": ["config", "manifest", "index"] };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate94.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((data === "config") || (data === "manifest")) || (data === "index"))) {
        validate94.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum }, message: "must be equal to one of the allowed values" }];
        return false;
    }
    validate94.errors = vErrors;
    return errors === 0;
}
validate94.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema32 = { "type": "object", "additionalProperties": false, "required": ["kind", "reference", "id"], "properties": { "kind": { "enum": ["dockerfile", "reference", "debian-packages"] }, "reference": { "$ref": "#/$defs/word" }, "id": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "packages": { "type": "array", "maxItems": 512, "items": { "type": "object", "additionalProperties": false, "required": ["name", "version", "architecture", "sha256"], "properties": { "name": { "$ref": "#/$defs/word" }, "version": { "$ref": "#/$defs/word" }, "architecture": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" } } } } } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate99.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.kind === undefined) && (missing0 = "kind")) || ((data.reference === undefined) && (missing0 = "reference"))) || ((data.id === undefined) && (missing0 = "id"))) {
                validate99.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "kind") || (key0 === "reference")) || (key0 === "id")) || (key0 === "packages"))) {
                        validate99.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        const _errs2 = errors;
                        if (!(((data0 === "dockerfile") || (data0 === "reference")) || (data0 === "debian-packages"))) {
                            validate99.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
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
                            if (!(validate63(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.id !== undefined) {
                                let data2 = data.id;
                                const _errs4 = errors;
                                const _errs5 = errors;
                                let valid1 = false;
                                const _errs6 = errors;
                                if (!(validate57(data2, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs6 === errors;
                                valid1 = valid1 || _valid0;
                                const _errs7 = errors;
                                if (data2 !== null) {
                                    const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
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
                                if (!valid1) {
                                    const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                    validate99.errors = vErrors;
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
                                if (data.packages !== undefined) {
                                    let data3 = data.packages;
                                    const _errs9 = errors;
                                    if (errors === _errs9) {
                                        if (Array.isArray(data3)) {
                                            if (data3.length > 512) {
                                                validate99.errors = [{ instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/maxItems", keyword: "maxItems", params: { limit: 512 }, message: "must NOT have more than 512 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid2 = true;
                                                const len0 = data3.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data4 = data3[i0];
                                                    const _errs11 = errors;
                                                    if (errors === _errs11) {
                                                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                            let missing1;
                                                            if (((((data4.name === undefined) && (missing1 = "name")) || ((data4.version === undefined) && (missing1 = "version"))) || ((data4.architecture === undefined) && (missing1 = "architecture"))) || ((data4.sha256 === undefined) && (missing1 = "sha256"))) {
                                                                validate99.errors = [{ instancePath: instancePath + "/packages/" + i0, schemaPath: "#/properties/packages/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs13 = errors;
                                                                for (const key1 in data4) {
                                                                    if (!((((key1 === "name") || (key1 === "version")) || (key1 === "architecture")) || (key1 === "sha256"))) {
                                                                        validate99.errors = [{ instancePath: instancePath + "/packages/" + i0, schemaPath: "#/properties/packages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs13 === errors) {
                                                                    if (data4.name !== undefined) {
                                                                        const _errs14 = errors;
                                                                        if (!(validate63(data4.name, { instancePath: instancePath + "/packages/" + i0 + "/name", parentData: data4, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid3 = _errs14 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data4.version !== undefined) {
                                                                            const _errs15 = errors;
                                                                            if (!(validate63(data4.version, { instancePath: instancePath + "/packages/" + i0 + "/version", parentData: data4, parentDataProperty: "version", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid3 = _errs15 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data4.architecture !== undefined) {
                                                                                const _errs16 = errors;
                                                                                if (!(validate63(data4.architecture, { instancePath: instancePath + "/packages/" + i0 + "/architecture", parentData: data4, parentDataProperty: "architecture", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid3 = _errs16 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data4.sha256 !== undefined) {
                                                                                    const _errs17 = errors;
                                                                                    if (!(validate57(data4.sha256, { instancePath: instancePath + "/packages/" + i0 + "/sha256", parentData: data4, parentDataProperty: "sha256", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid3 = _errs17 === errors;
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
                                                        else {
                                                            validate99.errors = [{ instancePath: instancePath + "/packages/" + i0, schemaPath: "#/properties/packages/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs11 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate99.errors = [{ instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs9 === errors;
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
            validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate99.errors = vErrors;
    return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema33 = { "type": "string", "maxLength": 65536 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate108.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (func2(data) > 65536) {
                validate108.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                return false;
            }
        }
        else {
            validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate108.errors = vErrors;
    return errors === 0;
}
validate108.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema34 = { "type": "object", "additionalProperties": false, "required": ["code", "severity", "message", "remedy"], "properties": { "code": { "$ref": "#/$defs/word" }, "severity": { "enum": ["fatal", "warning"] }, "message": { "$ref": "#/$defs/long" }, "remedy": { "$ref": "#/$defs/long" } } };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate111.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.code === undefined) && (missing0 = "code")) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.remedy === undefined) && (missing0 = "remedy"))) {
                validate111.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "code") || (key0 === "severity")) || (key0 === "message")) || (key0 === "remedy"))) {
                        validate111.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.code !== undefined) {
                        const _errs2 = errors;
                        if (!(validate63(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }))) {
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
                                validate111.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema34.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
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
                                if (!(validate108(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
                                    if (!(validate108(data.remedy, { instancePath: instancePath + "/remedy", parentData: data, parentDataProperty: "remedy", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
            validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate111.errors = vErrors;
    return errors === 0;
}
validate111.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema35 = { "type": "object", "additionalProperties": false, "required": ["path", "size", "sha256"], "properties": { "path": { "$ref": "#/$defs/word" }, "size": { "$ref": "#/$defs/count" }, "sha256": { "$ref": "#/$defs/digest" } } };
const schema36 = { "type": "integer", "minimum": 0, "maximum": 9007199254740991 };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate119.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data > 9007199254740991 || isNaN(data)) {
                validate119.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                return false;
            }
            else {
                if (data < 0 || isNaN(data)) {
                    validate119.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                }
            }
        }
    }
    validate119.errors = vErrors;
    return errors === 0;
}
validate119.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate117.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.path === undefined) && (missing0 = "path")) || ((data.size === undefined) && (missing0 = "size"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) {
                validate117.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "path") || (key0 === "size")) || (key0 === "sha256"))) {
                        validate117.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.path !== undefined) {
                        const _errs2 = errors;
                        if (!(validate63(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }))) {
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
                            if (!(validate119(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
                                if (!(validate57(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData, dynamicAnchors }))) {
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
            validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate117.errors = vErrors;
    return errors === 0;
}
validate117.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema37 = { "type": "array", "maxItems": 4096, "items": { "$ref": "#/$defs/long" } };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate123.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 4096) {
                validate123.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" }];
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    const _errs1 = errors;
                    if (!(validate108(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
            validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate123.errors = vErrors;
    return errors === 0;
}
validate123.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "type": "object", "additionalProperties": false, "required": ["engine", "system", "container", "image", "folders", "seccomp", "files", "report_md"], "properties": { "engine": { "type": "object", "additionalProperties": false, "required": ["name", "version", "oci_runtime", "oci_runtime_version", "image_store", "rootless", "cgroup_version"], "properties": { "name": { "enum": ["docker", "podman"] }, "version": { "$ref": "#/$defs/word" }, "oci_runtime": { "$ref": "#/$defs/word" }, "oci_runtime_version": { "$ref": "#/$defs/nullableText" }, "image_store": { "enum": ["classic", "containerd", "containers-storage"] }, "rootless": { "type": "boolean" }, "cgroup_version": { "enum": [1, 2] } } }, "system": { "type": "object", "additionalProperties": false, "required": ["kernel", "architecture", "distribution", "lsms"], "properties": { "kernel": { "$ref": "#/$defs/word" }, "architecture": { "enum": ["x86_64", "aarch64"] }, "distribution": { "$ref": "#/$defs/word" }, "lsms": { "$ref": "#/$defs/texts" } } }, "container": { "$ref": "#/$defs/containerFacts" }, "image": { "type": "object", "additionalProperties": false, "required": ["id", "id_kind", "config_digest", "diff_ids", "env_keys", "user", "volumes", "onbuild"], "properties": { "id": { "$ref": "#/$defs/digest" }, "id_kind": { "$ref": "#/$defs/imageIdKind" }, "config_digest": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "env_keys": { "$ref": "#/$defs/texts" }, "user": { "$ref": "#/$defs/word" }, "volumes": { "$ref": "#/$defs/texts" }, "onbuild": { "$ref": "#/$defs/texts" } } }, "folders": { "type": "object", "additionalProperties": false, "required": ["input", "output"], "properties": { "input": { "$ref": "#/$defs/word" }, "output": { "$ref": "#/$defs/word" } } }, "seccomp": { "anyOf": [{ "$ref": "#/$defs/normalisedProfile" }, { "type": "null" }] }, "files": { "type": "object", "additionalProperties": false, "required": ["executables", "setid", "interpreter", "payload"], "properties": { "executables": { "type": "array", "maxItems": 65536, "items": { "$ref": "#/$defs/executable" } }, "setid": { "type": "array", "maxItems": 65536, "items": { "$ref": "#/$defs/word" } }, "interpreter": { "$ref": "#/$defs/word" }, "payload": { "type": "array", "maxItems": 65536, "items": { "$ref": "#/$defs/fileFact" } } } }, "report_md": { "enum": ["ok", "absent", "other"] } } };
const schema39 = { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate131.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (!(validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
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
    if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
        validate131.errors = vErrors;
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
    validate131.errors = vErrors;
    return errors === 0;
}
validate131.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema40 = { "type": "object", "additionalProperties": false, "required": ["id", "image_id", "user", "entrypoint", "command", "env_keys", "privileged", "readonly_rootfs", "no_new_privileges", "cap_add", "cap_drop", "capabilities", "network_mode", "networks", "ipc_mode", "pid_mode", "uts_mode", "userns_mode", "cgroupns_mode", "mounts", "devices", "pids_limit", "memory_bytes", "memory_swap_bytes", "nano_cpus", "ulimits", "healthcheck", "log_driver", "lsm_label", "engine_files"], "properties": { "id": { "$ref": "#/$defs/word" }, "image_id": { "$ref": "#/$defs/digest" }, "user": { "$ref": "#/$defs/word" }, "entrypoint": { "$ref": "#/$defs/texts" }, "command": { "$ref": "#/$defs/texts" }, "env_keys": { "$ref": "#/$defs/texts" }, "privileged": { "type": "boolean" }, "readonly_rootfs": { "type": "boolean" }, "no_new_privileges": { "type": "boolean" }, "cap_add": { "$ref": "#/$defs/texts" }, "cap_drop": { "$ref": "#/$defs/texts" }, "capabilities": { "anyOf": [{ "$ref": "#/$defs/texts" }, { "type": "null" }] }, "network_mode": { "$ref": "#/$defs/word" }, "networks": { "$ref": "#/$defs/texts" }, "ipc_mode": { "$ref": "#/$defs/word" }, "pid_mode": { "$ref": "#/$defs/word" }, "uts_mode": { "$ref": "#/$defs/word" }, "userns_mode": { "$ref": "#/$defs/word" }, "cgroupns_mode": { "$ref": "#/$defs/word" }, "mounts": { "type": "array", "maxItems": 1024, "items": { "type": "object", "additionalProperties": false, "required": ["destination", "type", "source", "read_only", "options"], "properties": { "destination": { "$ref": "#/$defs/word" }, "type": { "enum": ["bind", "volume", "tmpfs", "other"] }, "source": { "$ref": "#/$defs/word" }, "read_only": { "type": "boolean" }, "options": { "$ref": "#/$defs/texts" } } } }, "devices": { "$ref": "#/$defs/texts" }, "pids_limit": { "$ref": "#/$defs/countOrNull" }, "memory_bytes": { "$ref": "#/$defs/countOrNull" }, "memory_swap_bytes": { "$ref": "#/$defs/countOrNull" }, "nano_cpus": { "$ref": "#/$defs/countOrNull" }, "ulimits": { "type": "array", "maxItems": 64, "items": { "type": "object", "additionalProperties": false, "required": ["name", "soft", "hard"], "properties": { "name": { "$ref": "#/$defs/word" }, "soft": { "type": "integer", "minimum": -1, "maximum": 9007199254740991 }, "hard": { "type": "integer", "minimum": -1, "maximum": 9007199254740991 } } } }, "healthcheck": { "type": "boolean" }, "log_driver": { "$ref": "#/$defs/word" }, "lsm_label": { "$ref": "#/$defs/word" }, "engine_files": { "$ref": "#/$defs/texts" } } };
const schema41 = { "type": ["integer", "null"], "minimum": -9007199254740991, "maximum": 9007199254740991 };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate158.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)) {
        validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type }, message: "must be integer,null" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data > 9007199254740991 || isNaN(data)) {
                validate158.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                return false;
            }
            else {
                if (data < -9007199254740991 || isNaN(data)) {
                    validate158.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" }];
                    return false;
                }
            }
        }
    }
    validate158.errors = vErrors;
    return errors === 0;
}
validate158.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate137.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.image_id === undefined) && (missing0 = "image_id"))) || ((data.user === undefined) && (missing0 = "user"))) || ((data.entrypoint === undefined) && (missing0 = "entrypoint"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.env_keys === undefined) && (missing0 = "env_keys"))) || ((data.privileged === undefined) && (missing0 = "privileged"))) || ((data.readonly_rootfs === undefined) && (missing0 = "readonly_rootfs"))) || ((data.no_new_privileges === undefined) && (missing0 = "no_new_privileges"))) || ((data.cap_add === undefined) && (missing0 = "cap_add"))) || ((data.cap_drop === undefined) && (missing0 = "cap_drop"))) || ((data.capabilities === undefined) && (missing0 = "capabilities"))) || ((data.network_mode === undefined) && (missing0 = "network_mode"))) || ((data.networks === undefined) && (missing0 = "networks"))) || ((data.ipc_mode === undefined) && (missing0 = "ipc_mode"))) || ((data.pid_mode === undefined) && (missing0 = "pid_mode"))) || ((data.uts_mode === undefined) && (missing0 = "uts_mode"))) || ((data.userns_mode === undefined) && (missing0 = "userns_mode"))) || ((data.cgroupns_mode === undefined) && (missing0 = "cgroupns_mode"))) || ((data.mounts === undefined) && (missing0 = "mounts"))) || ((data.devices === undefined) && (missing0 = "devices"))) || ((data.pids_limit === undefined) && (missing0 = "pids_limit"))) || ((data.memory_bytes === undefined) && (missing0 = "memory_bytes"))) || ((data.memory_swap_bytes === undefined) && (missing0 = "memory_swap_bytes"))) || ((data.nano_cpus === undefined) && (missing0 = "nano_cpus"))) || ((data.ulimits === undefined) && (missing0 = "ulimits"))) || ((data.healthcheck === undefined) && (missing0 = "healthcheck"))) || ((data.log_driver === undefined) && (missing0 = "log_driver"))) || ((data.lsm_label === undefined) && (missing0 = "lsm_label"))) || ((data.engine_files === undefined) && (missing0 = "engine_files"))) {
                validate137.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema40.properties, key0))) {
                        validate137.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.id !== undefined) {
                        const _errs2 = errors;
                        if (!(validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
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
                            if (!(validate57(data.image_id, { instancePath: instancePath + "/image_id", parentData: data, parentDataProperty: "image_id", rootData, dynamicAnchors }))) {
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
                                if (!(validate63(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }))) {
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
                                    if (!(validate123(data.entrypoint, { instancePath: instancePath + "/entrypoint", parentData: data, parentDataProperty: "entrypoint", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
                                        if (!(validate123(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
                                            if (!(validate123(data.env_keys, { instancePath: instancePath + "/env_keys", parentData: data, parentDataProperty: "env_keys", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
                                                    validate137.errors = [{ instancePath: instancePath + "/privileged", schemaPath: "#/properties/privileged/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                        validate137.errors = [{ instancePath: instancePath + "/readonly_rootfs", schemaPath: "#/properties/readonly_rootfs/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                            validate137.errors = [{ instancePath: instancePath + "/no_new_privileges", schemaPath: "#/properties/no_new_privileges/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                            if (!(validate123(data.cap_add, { instancePath: instancePath + "/cap_add", parentData: data, parentDataProperty: "cap_add", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
                                                                if (!(validate123(data.cap_drop, { instancePath: instancePath + "/cap_drop", parentData: data, parentDataProperty: "cap_drop", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
                                                                    if (!(validate123(data11, { instancePath: instancePath + "/capabilities", parentData: data, parentDataProperty: "capabilities", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var _valid0 = _errs18 === errors;
                                                                    valid1 = valid1 || _valid0;
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
                                                                    if (!valid1) {
                                                                        const err1 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err1];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err1);
                                                                        }
                                                                        errors++;
                                                                        validate137.errors = vErrors;
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
                                                                        if (!(validate63(data.network_mode, { instancePath: instancePath + "/network_mode", parentData: data, parentDataProperty: "network_mode", rootData, dynamicAnchors }))) {
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
                                                                            if (!(validate123(data.networks, { instancePath: instancePath + "/networks", parentData: data, parentDataProperty: "networks", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
                                                                                if (!(validate63(data.ipc_mode, { instancePath: instancePath + "/ipc_mode", parentData: data, parentDataProperty: "ipc_mode", rootData, dynamicAnchors }))) {
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
                                                                                    if (!(validate63(data.pid_mode, { instancePath: instancePath + "/pid_mode", parentData: data, parentDataProperty: "pid_mode", rootData, dynamicAnchors }))) {
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
                                                                                        if (!(validate63(data.uts_mode, { instancePath: instancePath + "/uts_mode", parentData: data, parentDataProperty: "uts_mode", rootData, dynamicAnchors }))) {
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
                                                                                            if (!(validate63(data.userns_mode, { instancePath: instancePath + "/userns_mode", parentData: data, parentDataProperty: "userns_mode", rootData, dynamicAnchors }))) {
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
                                                                                                if (!(validate63(data.cgroupns_mode, { instancePath: instancePath + "/cgroupns_mode", parentData: data, parentDataProperty: "cgroupns_mode", rootData, dynamicAnchors }))) {
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
                                                                                                            if (data19.length > 1024) {
                                                                                                                validate137.errors = [{ instancePath: instancePath + "/mounts", schemaPath: "#/properties/mounts/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" }];
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
                                                                                                                                validate137.errors = [{ instancePath: instancePath + "/mounts/" + i0, schemaPath: "#/properties/mounts/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                const _errs32 = errors;
                                                                                                                                for (const key1 in data20) {
                                                                                                                                    if (!(((((key1 === "destination") || (key1 === "type")) || (key1 === "source")) || (key1 === "read_only")) || (key1 === "options"))) {
                                                                                                                                        validate137.errors = [{ instancePath: instancePath + "/mounts/" + i0, schemaPath: "#/properties/mounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                                                                        return false;
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                if (_errs32 === errors) {
                                                                                                                                    if (data20.destination !== undefined) {
                                                                                                                                        const _errs33 = errors;
                                                                                                                                        if (!(validate63(data20.destination, { instancePath: instancePath + "/mounts/" + i0 + "/destination", parentData: data20, parentDataProperty: "destination", rootData, dynamicAnchors }))) {
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
                                                                                                                                                validate137.errors = [{ instancePath: instancePath + "/mounts/" + i0 + "/type", schemaPath: "#/properties/mounts/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema40.properties.mounts.items.properties.type.enum }, message: "must be equal to one of the allowed values" }];
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
                                                                                                                                                if (!(validate63(data20.source, { instancePath: instancePath + "/mounts/" + i0 + "/source", parentData: data20, parentDataProperty: "source", rootData, dynamicAnchors }))) {
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
                                                                                                                                                        validate137.errors = [{ instancePath: instancePath + "/mounts/" + i0 + "/read_only", schemaPath: "#/properties/mounts/items/properties/read_only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                                                                                                                        if (!(validate123(data20.options, { instancePath: instancePath + "/mounts/" + i0 + "/options", parentData: data20, parentDataProperty: "options", rootData, dynamicAnchors }))) {
                                                                                                                                                            vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
                                                                                                                            validate137.errors = [{ instancePath: instancePath + "/mounts/" + i0, schemaPath: "#/properties/mounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                                                                                            validate137.errors = [{ instancePath: instancePath + "/mounts", schemaPath: "#/properties/mounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                                                                        if (!(validate123(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
                                                                                                            if (!(validate158(data.pids_limit, { instancePath: instancePath + "/pids_limit", parentData: data, parentDataProperty: "pids_limit", rootData, dynamicAnchors }))) {
                                                                                                                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
                                                                                                                if (!(validate158(data.memory_bytes, { instancePath: instancePath + "/memory_bytes", parentData: data, parentDataProperty: "memory_bytes", rootData, dynamicAnchors }))) {
                                                                                                                    vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
                                                                                                                    if (!(validate158(data.memory_swap_bytes, { instancePath: instancePath + "/memory_swap_bytes", parentData: data, parentDataProperty: "memory_swap_bytes", rootData, dynamicAnchors }))) {
                                                                                                                        vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
                                                                                                                        if (!(validate158(data.nano_cpus, { instancePath: instancePath + "/nano_cpus", parentData: data, parentDataProperty: "nano_cpus", rootData, dynamicAnchors }))) {
                                                                                                                            vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
                                                                                                                                        validate137.errors = [{ instancePath: instancePath + "/ulimits", schemaPath: "#/properties/ulimits/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
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
                                                                                                                                                        validate137.errors = [{ instancePath: instancePath + "/ulimits/" + i1, schemaPath: "#/properties/ulimits/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        const _errs48 = errors;
                                                                                                                                                        for (const key2 in data32) {
                                                                                                                                                            if (!(((key2 === "name") || (key2 === "soft")) || (key2 === "hard"))) {
                                                                                                                                                                validate137.errors = [{ instancePath: instancePath + "/ulimits/" + i1, schemaPath: "#/properties/ulimits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                                                                                return false;
                                                                                                                                                                break;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        if (_errs48 === errors) {
                                                                                                                                                            if (data32.name !== undefined) {
                                                                                                                                                                const _errs49 = errors;
                                                                                                                                                                if (!(validate63(data32.name, { instancePath: instancePath + "/ulimits/" + i1 + "/name", parentData: data32, parentDataProperty: "name", rootData, dynamicAnchors }))) {
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
                                                                                                                                                                        validate137.errors = [{ instancePath: instancePath + "/ulimits/" + i1 + "/soft", schemaPath: "#/properties/ulimits/items/properties/soft/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    if (errors === _errs50) {
                                                                                                                                                                        if ((typeof data34 == "number") && (isFinite(data34))) {
                                                                                                                                                                            if (data34 > 9007199254740991 || isNaN(data34)) {
                                                                                                                                                                                validate137.errors = [{ instancePath: instancePath + "/ulimits/" + i1 + "/soft", schemaPath: "#/properties/ulimits/items/properties/soft/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                if (data34 < -1 || isNaN(data34)) {
                                                                                                                                                                                    validate137.errors = [{ instancePath: instancePath + "/ulimits/" + i1 + "/soft", schemaPath: "#/properties/ulimits/items/properties/soft/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" }];
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
                                                                                                                                                                            validate137.errors = [{ instancePath: instancePath + "/ulimits/" + i1 + "/hard", schemaPath: "#/properties/ulimits/items/properties/hard/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        if (errors === _errs52) {
                                                                                                                                                                            if ((typeof data35 == "number") && (isFinite(data35))) {
                                                                                                                                                                                if (data35 > 9007199254740991 || isNaN(data35)) {
                                                                                                                                                                                    validate137.errors = [{ instancePath: instancePath + "/ulimits/" + i1 + "/hard", schemaPath: "#/properties/ulimits/items/properties/hard/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    if (data35 < -1 || isNaN(data35)) {
                                                                                                                                                                                        validate137.errors = [{ instancePath: instancePath + "/ulimits/" + i1 + "/hard", schemaPath: "#/properties/ulimits/items/properties/hard/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" }];
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
                                                                                                                                                    validate137.errors = [{ instancePath: instancePath + "/ulimits/" + i1, schemaPath: "#/properties/ulimits/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                                                                                                                    validate137.errors = [{ instancePath: instancePath + "/ulimits", schemaPath: "#/properties/ulimits/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                                                                                                    validate137.errors = [{ instancePath: instancePath + "/healthcheck", schemaPath: "#/properties/healthcheck/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                                                                                                    if (!(validate63(data.log_driver, { instancePath: instancePath + "/log_driver", parentData: data, parentDataProperty: "log_driver", rootData, dynamicAnchors }))) {
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
                                                                                                                                        if (!(validate63(data.lsm_label, { instancePath: instancePath + "/lsm_label", parentData: data, parentDataProperty: "lsm_label", rootData, dynamicAnchors }))) {
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
                                                                                                                                            if (!(validate123(data.engine_files, { instancePath: instancePath + "/engine_files", parentData: data, parentDataProperty: "engine_files", rootData, dynamicAnchors }))) {
                                                                                                                                                vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                                                                                                                                                errors = vErrors.length;
                                                                                                                                            }
                                                                                                                                            var valid0 = _errs58 === errors;
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
        else {
            validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate137.errors = vErrors;
    return errors === 0;
}
validate137.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "type": "object", "additionalProperties": false, "required": ["default_action", "default_errno", "architectures", "rules"], "properties": { "default_action": { "$ref": "#/$defs/word" }, "default_errno": { "$ref": "#/$defs/countOrNull" }, "architectures": { "$ref": "#/$defs/texts" }, "rules": { "type": "array", "maxItems": 65536, "items": { "type": "object", "additionalProperties": false, "required": ["name", "action", "errno", "args"], "properties": { "name": { "$ref": "#/$defs/word" }, "action": { "$ref": "#/$defs/word" }, "errno": { "$ref": "#/$defs/countOrNull" }, "args": { "type": "array", "maxItems": 64, "items": { "type": "object", "additionalProperties": false, "required": ["index", "op", "value", "valueTwo"], "properties": { "index": { "type": "integer", "minimum": 0, "maximum": 5 }, "op": { "$ref": "#/$defs/word" }, "value": { "type": "string", "pattern": "^[0-9]{1,20}$" }, "valueTwo": { "type": "string", "pattern": "^[0-9]{1,20}$" } } } } } } } } };
const pattern9 = new RegExp("^[0-9]{1,20}$", "u");
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate178.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
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
                        if (!(validate63(data.default_action, { instancePath: instancePath + "/default_action", parentData: data, parentDataProperty: "default_action", rootData, dynamicAnchors }))) {
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
                            if (!(validate158(data.default_errno, { instancePath: instancePath + "/default_errno", parentData: data, parentDataProperty: "default_errno", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
                                if (!(validate123(data.architectures, { instancePath: instancePath + "/architectures", parentData: data, parentDataProperty: "architectures", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
                                                                        if (!(validate63(data4.name, { instancePath: instancePath + "/rules/" + i0 + "/name", parentData: data4, parentDataProperty: "name", rootData, dynamicAnchors }))) {
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
                                                                            if (!(validate63(data4.action, { instancePath: instancePath + "/rules/" + i0 + "/action", parentData: data4, parentDataProperty: "action", rootData, dynamicAnchors }))) {
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
                                                                                if (!(validate158(data4.errno, { instancePath: instancePath + "/rules/" + i0 + "/errno", parentData: data4, parentDataProperty: "errno", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
                                                                                                                            if (!(validate63(data9.op, { instancePath: instancePath + "/rules/" + i0 + "/args/" + i1 + "/op", parentData: data9, parentDataProperty: "op", rootData, dynamicAnchors }))) {
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
                                                                                                                                        if (!pattern9.test(data12)) {
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
                                                                                                                                            if (!pattern9.test(data13)) {
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
validate178.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "elf"], "properties": { "path": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" }, "elf": { "type": "boolean" } } };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate187.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.path === undefined) && (missing0 = "path")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.elf === undefined) && (missing0 = "elf"))) {
                validate187.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "path") || (key0 === "sha256")) || (key0 === "elf"))) {
                        validate187.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.path !== undefined) {
                        const _errs2 = errors;
                        if (!(validate63(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }))) {
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
                            if (!(validate57(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.elf !== undefined) {
                                const _errs4 = errors;
                                if (typeof data.elf !== "boolean") {
                                    validate187.errors = [{ instancePath: instancePath + "/elf", schemaPath: "#/properties/elf/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
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
            validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate187.errors = vErrors;
    return errors === 0;
}
validate187.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "type": "object", "additionalProperties": false, "required": ["path", "sha256"], "properties": { "path": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" } } };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate193.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.path === undefined) && (missing0 = "path")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) {
                validate193.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "path") || (key0 === "sha256"))) {
                        validate193.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.path !== undefined) {
                        const _errs2 = errors;
                        if (!(validate63(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }))) {
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
                            if (!(validate57(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate193.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate193.errors = vErrors;
    return errors === 0;
}
validate193.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate128.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((data.engine === undefined) && (missing0 = "engine")) || ((data.system === undefined) && (missing0 = "system"))) || ((data.container === undefined) && (missing0 = "container"))) || ((data.image === undefined) && (missing0 = "image"))) || ((data.folders === undefined) && (missing0 = "folders"))) || ((data.seccomp === undefined) && (missing0 = "seccomp"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.report_md === undefined) && (missing0 = "report_md"))) {
                validate128.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "engine") || (key0 === "system")) || (key0 === "container")) || (key0 === "image")) || (key0 === "folders")) || (key0 === "seccomp")) || (key0 === "files")) || (key0 === "report_md"))) {
                        validate128.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                                if ((((((((data0.name === undefined) && (missing1 = "name")) || ((data0.version === undefined) && (missing1 = "version"))) || ((data0.oci_runtime === undefined) && (missing1 = "oci_runtime"))) || ((data0.oci_runtime_version === undefined) && (missing1 = "oci_runtime_version"))) || ((data0.image_store === undefined) && (missing1 = "image_store"))) || ((data0.rootless === undefined) && (missing1 = "rootless"))) || ((data0.cgroup_version === undefined) && (missing1 = "cgroup_version"))) {
                                    validate128.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                }
                                else {
                                    const _errs4 = errors;
                                    for (const key1 in data0) {
                                        if (!(((((((key1 === "name") || (key1 === "version")) || (key1 === "oci_runtime")) || (key1 === "oci_runtime_version")) || (key1 === "image_store")) || (key1 === "rootless")) || (key1 === "cgroup_version"))) {
                                            validate128.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs4 === errors) {
                                        if (data0.name !== undefined) {
                                            let data1 = data0.name;
                                            const _errs5 = errors;
                                            if (!((data1 === "docker") || (data1 === "podman"))) {
                                                validate128.errors = [{ instancePath: instancePath + "/engine/name", schemaPath: "#/properties/engine/properties/name/enum", keyword: "enum", params: { allowedValues: schema38.properties.engine.properties.name.enum }, message: "must be equal to one of the allowed values" }];
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
                                                if (!(validate63(data0.version, { instancePath: instancePath + "/engine/version", parentData: data0, parentDataProperty: "version", rootData, dynamicAnchors }))) {
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
                                                    if (!(validate63(data0.oci_runtime, { instancePath: instancePath + "/engine/oci_runtime", parentData: data0, parentDataProperty: "oci_runtime", rootData, dynamicAnchors }))) {
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
                                                        if (!(validate131(data0.oci_runtime_version, { instancePath: instancePath + "/engine/oci_runtime_version", parentData: data0, parentDataProperty: "oci_runtime_version", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
                                                                validate128.errors = [{ instancePath: instancePath + "/engine/image_store", schemaPath: "#/properties/engine/properties/image_store/enum", keyword: "enum", params: { allowedValues: schema38.properties.engine.properties.image_store.enum }, message: "must be equal to one of the allowed values" }];
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
                                                                    validate128.errors = [{ instancePath: instancePath + "/engine/rootless", schemaPath: "#/properties/engine/properties/rootless/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                                        validate128.errors = [{ instancePath: instancePath + "/engine/cgroup_version", schemaPath: "#/properties/engine/properties/cgroup_version/enum", keyword: "enum", params: { allowedValues: schema38.properties.engine.properties.cgroup_version.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                    }
                                                                    var valid1 = _errs12 === errors;
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
                                validate128.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                            let data8 = data.system;
                            const _errs13 = errors;
                            if (errors === _errs13) {
                                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                    let missing2;
                                    if (((((data8.kernel === undefined) && (missing2 = "kernel")) || ((data8.architecture === undefined) && (missing2 = "architecture"))) || ((data8.distribution === undefined) && (missing2 = "distribution"))) || ((data8.lsms === undefined) && (missing2 = "lsms"))) {
                                        validate128.errors = [{ instancePath: instancePath + "/system", schemaPath: "#/properties/system/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                        return false;
                                    }
                                    else {
                                        const _errs15 = errors;
                                        for (const key2 in data8) {
                                            if (!((((key2 === "kernel") || (key2 === "architecture")) || (key2 === "distribution")) || (key2 === "lsms"))) {
                                                validate128.errors = [{ instancePath: instancePath + "/system", schemaPath: "#/properties/system/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs15 === errors) {
                                            if (data8.kernel !== undefined) {
                                                const _errs16 = errors;
                                                if (!(validate63(data8.kernel, { instancePath: instancePath + "/system/kernel", parentData: data8, parentDataProperty: "kernel", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid2 = _errs16 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data8.architecture !== undefined) {
                                                    let data10 = data8.architecture;
                                                    const _errs17 = errors;
                                                    if (!((data10 === "x86_64") || (data10 === "aarch64"))) {
                                                        validate128.errors = [{ instancePath: instancePath + "/system/architecture", schemaPath: "#/properties/system/properties/architecture/enum", keyword: "enum", params: { allowedValues: schema38.properties.system.properties.architecture.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data8.distribution !== undefined) {
                                                        const _errs18 = errors;
                                                        if (!(validate63(data8.distribution, { instancePath: instancePath + "/system/distribution", parentData: data8, parentDataProperty: "distribution", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid2 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data8.lsms !== undefined) {
                                                            const _errs19 = errors;
                                                            if (!(validate123(data8.lsms, { instancePath: instancePath + "/system/lsms", parentData: data8, parentDataProperty: "lsms", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid2 = _errs19 === errors;
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
                                    validate128.errors = [{ instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs13 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.container !== undefined) {
                                const _errs20 = errors;
                                if (!(validate137(data.container, { instancePath: instancePath + "/container", parentData: data, parentDataProperty: "container", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs20 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.image !== undefined) {
                                    let data14 = data.image;
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                            let missing3;
                                            if (((((((((data14.id === undefined) && (missing3 = "id")) || ((data14.id_kind === undefined) && (missing3 = "id_kind"))) || ((data14.config_digest === undefined) && (missing3 = "config_digest"))) || ((data14.diff_ids === undefined) && (missing3 = "diff_ids"))) || ((data14.env_keys === undefined) && (missing3 = "env_keys"))) || ((data14.user === undefined) && (missing3 = "user"))) || ((data14.volumes === undefined) && (missing3 = "volumes"))) || ((data14.onbuild === undefined) && (missing3 = "onbuild"))) {
                                                validate128.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                return false;
                                            }
                                            else {
                                                const _errs23 = errors;
                                                for (const key3 in data14) {
                                                    if (!((((((((key3 === "id") || (key3 === "id_kind")) || (key3 === "config_digest")) || (key3 === "diff_ids")) || (key3 === "env_keys")) || (key3 === "user")) || (key3 === "volumes")) || (key3 === "onbuild"))) {
                                                        validate128.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs23 === errors) {
                                                    if (data14.id !== undefined) {
                                                        const _errs24 = errors;
                                                        if (!(validate57(data14.id, { instancePath: instancePath + "/image/id", parentData: data14, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid3 = _errs24 === errors;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                        if (data14.id_kind !== undefined) {
                                                            const _errs25 = errors;
                                                            if (!(validate94(data14.id_kind, { instancePath: instancePath + "/image/id_kind", parentData: data14, parentDataProperty: "id_kind", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid3 = _errs25 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data14.config_digest !== undefined) {
                                                                let data17 = data14.config_digest;
                                                                const _errs26 = errors;
                                                                const _errs27 = errors;
                                                                let valid4 = false;
                                                                const _errs28 = errors;
                                                                if (!(validate57(data17, { instancePath: instancePath + "/image/config_digest", parentData: data14, parentDataProperty: "config_digest", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var _valid0 = _errs28 === errors;
                                                                valid4 = valid4 || _valid0;
                                                                const _errs29 = errors;
                                                                if (data17 !== null) {
                                                                    const err0 = { instancePath: instancePath + "/image/config_digest", schemaPath: "#/properties/image/properties/config_digest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err0];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err0);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid0 = _errs29 === errors;
                                                                valid4 = valid4 || _valid0;
                                                                if (!valid4) {
                                                                    const err1 = { instancePath: instancePath + "/image/config_digest", schemaPath: "#/properties/image/properties/config_digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err1];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err1);
                                                                    }
                                                                    errors++;
                                                                    validate128.errors = vErrors;
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
                                                                var valid3 = _errs26 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data14.diff_ids !== undefined) {
                                                                    let data18 = data14.diff_ids;
                                                                    const _errs31 = errors;
                                                                    if (errors === _errs31) {
                                                                        if (Array.isArray(data18)) {
                                                                            if (data18.length > 512) {
                                                                                validate128.errors = [{ instancePath: instancePath + "/image/diff_ids", schemaPath: "#/properties/image/properties/diff_ids/maxItems", keyword: "maxItems", params: { limit: 512 }, message: "must NOT have more than 512 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                                const len0 = data18.length;
                                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                                    const _errs33 = errors;
                                                                                    if (!(validate57(data18[i0], { instancePath: instancePath + "/image/diff_ids/" + i0, parentData: data18, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid5 = _errs33 === errors;
                                                                                    if (!valid5) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate128.errors = [{ instancePath: instancePath + "/image/diff_ids", schemaPath: "#/properties/image/properties/diff_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid3 = _errs31 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data14.env_keys !== undefined) {
                                                                        const _errs34 = errors;
                                                                        if (!(validate123(data14.env_keys, { instancePath: instancePath + "/image/env_keys", parentData: data14, parentDataProperty: "env_keys", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid3 = _errs34 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data14.user !== undefined) {
                                                                            const _errs35 = errors;
                                                                            if (!(validate63(data14.user, { instancePath: instancePath + "/image/user", parentData: data14, parentDataProperty: "user", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid3 = _errs35 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data14.volumes !== undefined) {
                                                                                const _errs36 = errors;
                                                                                if (!(validate123(data14.volumes, { instancePath: instancePath + "/image/volumes", parentData: data14, parentDataProperty: "volumes", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid3 = _errs36 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data14.onbuild !== undefined) {
                                                                                    const _errs37 = errors;
                                                                                    if (!(validate123(data14.onbuild, { instancePath: instancePath + "/image/onbuild", parentData: data14, parentDataProperty: "onbuild", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid3 = _errs37 === errors;
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
                                                }
                                            }
                                        }
                                        else {
                                            validate128.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs21 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.folders !== undefined) {
                                        let data24 = data.folders;
                                        const _errs38 = errors;
                                        if (errors === _errs38) {
                                            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                let missing4;
                                                if (((data24.input === undefined) && (missing4 = "input")) || ((data24.output === undefined) && (missing4 = "output"))) {
                                                    validate128.errors = [{ instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs40 = errors;
                                                    for (const key4 in data24) {
                                                        if (!((key4 === "input") || (key4 === "output"))) {
                                                            validate128.errors = [{ instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs40 === errors) {
                                                        if (data24.input !== undefined) {
                                                            const _errs41 = errors;
                                                            if (!(validate63(data24.input, { instancePath: instancePath + "/folders/input", parentData: data24, parentDataProperty: "input", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid6 = _errs41 === errors;
                                                        }
                                                        else {
                                                            var valid6 = true;
                                                        }
                                                        if (valid6) {
                                                            if (data24.output !== undefined) {
                                                                const _errs42 = errors;
                                                                if (!(validate63(data24.output, { instancePath: instancePath + "/folders/output", parentData: data24, parentDataProperty: "output", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid6 = _errs42 === errors;
                                                            }
                                                            else {
                                                                var valid6 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate128.errors = [{ instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs38 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.seccomp !== undefined) {
                                            let data27 = data.seccomp;
                                            const _errs43 = errors;
                                            const _errs44 = errors;
                                            let valid7 = false;
                                            const _errs45 = errors;
                                            if (!(validate178(data27, { instancePath: instancePath + "/seccomp", parentData: data, parentDataProperty: "seccomp", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
                                                errors = vErrors.length;
                                            }
                                            var _valid1 = _errs45 === errors;
                                            valid7 = valid7 || _valid1;
                                            const _errs46 = errors;
                                            if (data27 !== null) {
                                                const err2 = { instancePath: instancePath + "/seccomp", schemaPath: "#/properties/seccomp/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err2];
                                                }
                                                else {
                                                    vErrors.push(err2);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs46 === errors;
                                            valid7 = valid7 || _valid1;
                                            if (!valid7) {
                                                const err3 = { instancePath: instancePath + "/seccomp", schemaPath: "#/properties/seccomp/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err3];
                                                }
                                                else {
                                                    vErrors.push(err3);
                                                }
                                                errors++;
                                                validate128.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs44;
                                                if (vErrors !== null) {
                                                    if (_errs44) {
                                                        vErrors.length = _errs44;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs43 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.files !== undefined) {
                                                let data28 = data.files;
                                                const _errs48 = errors;
                                                if (errors === _errs48) {
                                                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                        let missing5;
                                                        if (((((data28.executables === undefined) && (missing5 = "executables")) || ((data28.setid === undefined) && (missing5 = "setid"))) || ((data28.interpreter === undefined) && (missing5 = "interpreter"))) || ((data28.payload === undefined) && (missing5 = "payload"))) {
                                                            validate128.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs50 = errors;
                                                            for (const key5 in data28) {
                                                                if (!((((key5 === "executables") || (key5 === "setid")) || (key5 === "interpreter")) || (key5 === "payload"))) {
                                                                    validate128.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs50 === errors) {
                                                                if (data28.executables !== undefined) {
                                                                    let data29 = data28.executables;
                                                                    const _errs51 = errors;
                                                                    if (errors === _errs51) {
                                                                        if (Array.isArray(data29)) {
                                                                            if (data29.length > 65536) {
                                                                                validate128.errors = [{ instancePath: instancePath + "/files/executables", schemaPath: "#/properties/files/properties/executables/maxItems", keyword: "maxItems", params: { limit: 65536 }, message: "must NOT have more than 65536 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid9 = true;
                                                                                const len1 = data29.length;
                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                    const _errs53 = errors;
                                                                                    if (!(validate187(data29[i1], { instancePath: instancePath + "/files/executables/" + i1, parentData: data29, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid9 = _errs53 === errors;
                                                                                    if (!valid9) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate128.errors = [{ instancePath: instancePath + "/files/executables", schemaPath: "#/properties/files/properties/executables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid8 = _errs51 === errors;
                                                                }
                                                                else {
                                                                    var valid8 = true;
                                                                }
                                                                if (valid8) {
                                                                    if (data28.setid !== undefined) {
                                                                        let data31 = data28.setid;
                                                                        const _errs54 = errors;
                                                                        if (errors === _errs54) {
                                                                            if (Array.isArray(data31)) {
                                                                                if (data31.length > 65536) {
                                                                                    validate128.errors = [{ instancePath: instancePath + "/files/setid", schemaPath: "#/properties/files/properties/setid/maxItems", keyword: "maxItems", params: { limit: 65536 }, message: "must NOT have more than 65536 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid10 = true;
                                                                                    const len2 = data31.length;
                                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                                        const _errs56 = errors;
                                                                                        if (!(validate63(data31[i2], { instancePath: instancePath + "/files/setid/" + i2, parentData: data31, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid10 = _errs56 === errors;
                                                                                        if (!valid10) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate128.errors = [{ instancePath: instancePath + "/files/setid", schemaPath: "#/properties/files/properties/setid/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid8 = _errs54 === errors;
                                                                    }
                                                                    else {
                                                                        var valid8 = true;
                                                                    }
                                                                    if (valid8) {
                                                                        if (data28.interpreter !== undefined) {
                                                                            const _errs57 = errors;
                                                                            if (!(validate63(data28.interpreter, { instancePath: instancePath + "/files/interpreter", parentData: data28, parentDataProperty: "interpreter", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid8 = _errs57 === errors;
                                                                        }
                                                                        else {
                                                                            var valid8 = true;
                                                                        }
                                                                        if (valid8) {
                                                                            if (data28.payload !== undefined) {
                                                                                let data34 = data28.payload;
                                                                                const _errs58 = errors;
                                                                                if (errors === _errs58) {
                                                                                    if (Array.isArray(data34)) {
                                                                                        if (data34.length > 65536) {
                                                                                            validate128.errors = [{ instancePath: instancePath + "/files/payload", schemaPath: "#/properties/files/properties/payload/maxItems", keyword: "maxItems", params: { limit: 65536 }, message: "must NOT have more than 65536 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid11 = true;
                                                                                            const len3 = data34.length;
                                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                                const _errs60 = errors;
                                                                                                if (!(validate193(data34[i3], { instancePath: instancePath + "/files/payload/" + i3, parentData: data34, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid11 = _errs60 === errors;
                                                                                                if (!valid11) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate128.errors = [{ instancePath: instancePath + "/files/payload", schemaPath: "#/properties/files/properties/payload/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid8 = _errs58 === errors;
                                                                            }
                                                                            else {
                                                                                var valid8 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate128.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs48 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.report_md !== undefined) {
                                                    let data36 = data.report_md;
                                                    const _errs61 = errors;
                                                    if (!(((data36 === "ok") || (data36 === "absent")) || (data36 === "other"))) {
                                                        validate128.errors = [{ instancePath: instancePath + "/report_md", schemaPath: "#/properties/report_md/enum", keyword: "enum", params: { allowedValues: schema38.properties.report_md.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs61 === errors;
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
            validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate128.errors = vErrors;
    return errors === 0;
}
validate128.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "type": "object", "additionalProperties": false, "required": ["probe_id", "line", "parts"], "properties": { "probe_id": { "$ref": "#/$defs/probeId" }, "line": { "type": "integer", "minimum": 1, "maximum": 9999 }, "parts": { "type": "array", "maxItems": 8, "items": { "$ref": "#/$defs/part" } } } };
const schema46 = { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["outcome", "error", "errno", "message"], "properties": { "outcome": { "const": "raised" }, "error": { "$ref": "#/$defs/observedText" }, "errno": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 }, "message": { "$ref": "#/$defs/observedText" } } }, { "type": "object", "additionalProperties": false, "required": ["outcome", "value"], "properties": { "outcome": { "const": "value" }, "value": { "anyOf": [{ "$ref": "#/$defs/observedText" }, { "type": "boolean" }, { "$ref": "#/$defs/observedTexts" }] } } }, { "type": "object", "additionalProperties": false, "required": ["outcome", "field"], "properties": { "outcome": { "const": "raw" }, "field": { "enum": ["mountinfo", "env_keyset", "proc_net_dev"] } } }] };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate200.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
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
                            if (!(validate66(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors }))) {
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
                                    if (!(validate66(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }))) {
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
    if (_valid0) {
        var props0 = true;
    }
    const _errs9 = errors;
    if (errors === _errs9) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((data.outcome === undefined) && (missing1 = "outcome")) || ((data.value === undefined) && (missing1 = "value"))) {
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
                    if (!((key1 === "outcome") || (key1 === "value"))) {
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
                        if ("value" !== data.outcome) {
                            const err9 = { instancePath: instancePath + "/outcome", schemaPath: "#/anyOf/1/properties/outcome/const", keyword: "const", params: { allowedValue: "value" }, message: "must be equal to constant" };
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
                        if (data.value !== undefined) {
                            let data5 = data.value;
                            const _errs13 = errors;
                            const _errs14 = errors;
                            let valid3 = false;
                            const _errs15 = errors;
                            if (!(validate66(data5, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                                errors = vErrors.length;
                            }
                            var _valid1 = _errs15 === errors;
                            valid3 = valid3 || _valid1;
                            const _errs16 = errors;
                            if (typeof data5 !== "boolean") {
                                const err10 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/1/properties/value/anyOf/1/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                            var _valid1 = _errs16 === errors;
                            valid3 = valid3 || _valid1;
                            const _errs18 = errors;
                            if (!(validate72(data5, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                errors = vErrors.length;
                            }
                            var _valid1 = _errs18 === errors;
                            valid3 = valid3 || _valid1;
                            if (!valid3) {
                                const err11 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/1/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs14;
                                if (vErrors !== null) {
                                    if (_errs14) {
                                        vErrors.length = _errs14;
                                    }
                                    else {
                                        vErrors = null;
                                    }
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
        else {
            const err12 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    var _valid0 = _errs9 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        if (props0 !== true) {
            props0 = true;
        }
    }
    const _errs19 = errors;
    if (errors === _errs19) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing2;
            if (((data.outcome === undefined) && (missing2 = "outcome")) || ((data.field === undefined) && (missing2 = "field"))) {
                const err13 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            else {
                const _errs21 = errors;
                for (const key2 in data) {
                    if (!((key2 === "outcome") || (key2 === "field"))) {
                        const err14 = { instancePath, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs21 === errors) {
                    if (data.outcome !== undefined) {
                        const _errs22 = errors;
                        if ("raw" !== data.outcome) {
                            const err15 = { instancePath: instancePath + "/outcome", schemaPath: "#/anyOf/2/properties/outcome/const", keyword: "const", params: { allowedValue: "raw" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        var valid4 = _errs22 === errors;
                    }
                    else {
                        var valid4 = true;
                    }
                    if (valid4) {
                        if (data.field !== undefined) {
                            let data7 = data.field;
                            const _errs23 = errors;
                            if (!(((data7 === "mountinfo") || (data7 === "env_keyset")) || (data7 === "proc_net_dev"))) {
                                const err16 = { instancePath: instancePath + "/field", schemaPath: "#/anyOf/2/properties/field/enum", keyword: "enum", params: { allowedValues: schema46.anyOf[2].properties.field.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
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
        else {
            const err17 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    var _valid0 = _errs19 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        if (props0 !== true) {
            props0 = true;
        }
    }
    if (!valid0) {
        const err18 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
        validate200.errors = vErrors;
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
    validate200.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate200.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate198.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.probe_id === undefined) && (missing0 = "probe_id")) || ((data.line === undefined) && (missing0 = "line"))) || ((data.parts === undefined) && (missing0 = "parts"))) {
                validate198.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "probe_id") || (key0 === "line")) || (key0 === "parts"))) {
                        validate198.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.probe_id !== undefined) {
                        const _errs2 = errors;
                        if (!(validate61(data.probe_id, { instancePath: instancePath + "/probe_id", parentData: data, parentDataProperty: "probe_id", rootData, dynamicAnchors }))) {
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
                                validate198.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 > 9999 || isNaN(data1)) {
                                        validate198.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" }];
                                        return false;
                                    }
                                    else {
                                        if (data1 < 1 || isNaN(data1)) {
                                            validate198.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                                            validate198.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data2.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs7 = errors;
                                                if (!(validate200(data2[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
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
                                        validate198.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
            validate198.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate198.errors = vErrors;
    return errors === 0;
}
validate198.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema47 = { "type": "object", "additionalProperties": false, "required": ["code", "subject"], "properties": { "code": { "type": "string", "pattern": "^[a-z0-9-]{1,60}$" }, "subject": { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] } } };
const pattern11 = new RegExp("^[a-z0-9-]{1,60}$", "u");
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate207.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.code === undefined) && (missing0 = "code")) || ((data.subject === undefined) && (missing0 = "subject"))) {
                validate207.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "code") || (key0 === "subject"))) {
                        validate207.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                                if (!pattern11.test(data0)) {
                                    validate207.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,60}$" }, message: "must match pattern \"" + "^[a-z0-9-]{1,60}$" + "\"" }];
                                    return false;
                                }
                            }
                            else {
                                validate207.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            if (!(validate63(data1, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs6 === errors;
                            valid1 = valid1 || _valid0;
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
                            if (!valid1) {
                                const err1 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                                validate207.errors = vErrors;
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
            validate207.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate207.errors = vErrors;
    return errors === 0;
}
validate207.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema48 = { "type": "object", "additionalProperties": false, "required": ["id", "weakened", "must_flip", "flipped", "state", "why", "observations_sha256", "observed", "host"], "properties": { "id": { "$ref": "#/$defs/short" }, "weakened": { "$ref": "#/$defs/texts" }, "must_flip": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probeId" } }, "flipped": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probeId" } }, "state": { "enum": ["bit", "did-not-bite", "did-not-run"] }, "why": { "$ref": "#/$defs/long" }, "observations_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "observed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/observation" } }, "host": { "anyOf": [{ "$ref": "#/$defs/hostFacts" }, { "type": "null" }] } } };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate213.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((data.id === undefined) && (missing0 = "id")) || ((data.weakened === undefined) && (missing0 = "weakened"))) || ((data.must_flip === undefined) && (missing0 = "must_flip"))) || ((data.flipped === undefined) && (missing0 = "flipped"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.why === undefined) && (missing0 = "why"))) || ((data.observations_sha256 === undefined) && (missing0 = "observations_sha256"))) || ((data.observed === undefined) && (missing0 = "observed"))) || ((data.host === undefined) && (missing0 = "host"))) {
                validate213.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema48.properties, key0))) {
                        validate213.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.id !== undefined) {
                        const _errs2 = errors;
                        if (!(validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.weakened !== undefined) {
                            const _errs3 = errors;
                            if (!(validate123(data.weakened, { instancePath: instancePath + "/weakened", parentData: data, parentDataProperty: "weakened", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.must_flip !== undefined) {
                                let data2 = data.must_flip;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (Array.isArray(data2)) {
                                        if (data2.length > 64) {
                                            validate213.errors = [{ instancePath: instancePath + "/must_flip", schemaPath: "#/properties/must_flip/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data2.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs6 = errors;
                                                if (!(validate61(data2[i0], { instancePath: instancePath + "/must_flip/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
                                        validate213.errors = [{ instancePath: instancePath + "/must_flip", schemaPath: "#/properties/must_flip/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.flipped !== undefined) {
                                    let data4 = data.flipped;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (Array.isArray(data4)) {
                                            if (data4.length > 64) {
                                                validate213.errors = [{ instancePath: instancePath + "/flipped", schemaPath: "#/properties/flipped/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid2 = true;
                                                const len1 = data4.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    const _errs9 = errors;
                                                    if (!(validate61(data4[i1], { instancePath: instancePath + "/flipped/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
                                            validate213.errors = [{ instancePath: instancePath + "/flipped", schemaPath: "#/properties/flipped/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.state !== undefined) {
                                        let data6 = data.state;
                                        const _errs10 = errors;
                                        if (!(((data6 === "bit") || (data6 === "did-not-bite")) || (data6 === "did-not-run"))) {
                                            validate213.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema48.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.why !== undefined) {
                                            const _errs11 = errors;
                                            if (!(validate108(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.observations_sha256 !== undefined) {
                                                let data8 = data.observations_sha256;
                                                const _errs12 = errors;
                                                const _errs13 = errors;
                                                let valid3 = false;
                                                const _errs14 = errors;
                                                if (!(validate57(data8, { instancePath: instancePath + "/observations_sha256", parentData: data, parentDataProperty: "observations_sha256", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                    errors = vErrors.length;
                                                }
                                                var _valid0 = _errs14 === errors;
                                                valid3 = valid3 || _valid0;
                                                const _errs15 = errors;
                                                if (data8 !== null) {
                                                    const err0 = { instancePath: instancePath + "/observations_sha256", schemaPath: "#/properties/observations_sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err0];
                                                    }
                                                    else {
                                                        vErrors.push(err0);
                                                    }
                                                    errors++;
                                                }
                                                var _valid0 = _errs15 === errors;
                                                valid3 = valid3 || _valid0;
                                                if (!valid3) {
                                                    const err1 = { instancePath: instancePath + "/observations_sha256", schemaPath: "#/properties/observations_sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
                                                    errors = _errs13;
                                                    if (vErrors !== null) {
                                                        if (_errs13) {
                                                            vErrors.length = _errs13;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs12 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.observed !== undefined) {
                                                    let data9 = data.observed;
                                                    const _errs17 = errors;
                                                    if (errors === _errs17) {
                                                        if (Array.isArray(data9)) {
                                                            if (data9.length > 64) {
                                                                validate213.errors = [{ instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid4 = true;
                                                                const len2 = data9.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    const _errs19 = errors;
                                                                    if (!(validate198(data9[i2], { instancePath: instancePath + "/observed/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid4 = _errs19 === errors;
                                                                    if (!valid4) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate213.errors = [{ instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.host !== undefined) {
                                                        let data11 = data.host;
                                                        const _errs20 = errors;
                                                        const _errs21 = errors;
                                                        let valid5 = false;
                                                        const _errs22 = errors;
                                                        if (!(validate128(data11, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var _valid1 = _errs22 === errors;
                                                        valid5 = valid5 || _valid1;
                                                        const _errs23 = errors;
                                                        if (data11 !== null) {
                                                            const err2 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err2];
                                                            }
                                                            else {
                                                                vErrors.push(err2);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid1 = _errs23 === errors;
                                                        valid5 = valid5 || _valid1;
                                                        if (!valid5) {
                                                            const err3 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                                vErrors = [err3];
                                                            }
                                                            else {
                                                                vErrors.push(err3);
                                                            }
                                                            errors++;
                                                            validate213.errors = vErrors;
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
validate213.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema49 = { "type": "object", "additionalProperties": false, "required": ["image", "state", "why", "observations_sha256", "checks"], "properties": { "image": { "enum": ["reference", "subject"] }, "state": { "enum": ["ran", "not-runnable"] }, "why": { "$ref": "#/$defs/long" }, "observations_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "checks": { "type": "array", "maxItems": 1024, "items": { "type": "object", "additionalProperties": false, "required": ["id", "operation", "layer", "answer_when_open", "expected", "actual", "verdict"], "properties": { "id": { "$ref": "#/$defs/short" }, "operation": { "$ref": "#/$defs/word" }, "layer": { "$ref": "#/$defs/word" }, "answer_when_open": { "$ref": "#/$defs/word" }, "expected": { "$ref": "#/$defs/word" }, "actual": { "$ref": "#/$defs/long" }, "verdict": { "enum": ["PASS", "FAIL"] } } } } } };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate223.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.image === undefined) && (missing0 = "image")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.why === undefined) && (missing0 = "why"))) || ((data.observations_sha256 === undefined) && (missing0 = "observations_sha256"))) || ((data.checks === undefined) && (missing0 = "checks"))) {
                validate223.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((key0 === "image") || (key0 === "state")) || (key0 === "why")) || (key0 === "observations_sha256")) || (key0 === "checks"))) {
                        validate223.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.image !== undefined) {
                        let data0 = data.image;
                        const _errs2 = errors;
                        if (!((data0 === "reference") || (data0 === "subject"))) {
                            validate223.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/enum", keyword: "enum", params: { allowedValues: schema49.properties.image.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
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
                            if (!((data1 === "ran") || (data1 === "not-runnable"))) {
                                validate223.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema49.properties.state.enum }, message: "must be equal to one of the allowed values" }];
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
                                if (!(validate108(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.observations_sha256 !== undefined) {
                                    let data3 = data.observations_sha256;
                                    const _errs5 = errors;
                                    const _errs6 = errors;
                                    let valid1 = false;
                                    const _errs7 = errors;
                                    if (!(validate57(data3, { instancePath: instancePath + "/observations_sha256", parentData: data, parentDataProperty: "observations_sha256", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid0 = _errs7 === errors;
                                    valid1 = valid1 || _valid0;
                                    const _errs8 = errors;
                                    if (data3 !== null) {
                                        const err0 = { instancePath: instancePath + "/observations_sha256", schemaPath: "#/properties/observations_sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
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
                                    if (!valid1) {
                                        const err1 = { instancePath: instancePath + "/observations_sha256", schemaPath: "#/properties/observations_sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err1];
                                        }
                                        else {
                                            vErrors.push(err1);
                                        }
                                        errors++;
                                        validate223.errors = vErrors;
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
                                    if (data.checks !== undefined) {
                                        let data4 = data.checks;
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (Array.isArray(data4)) {
                                                if (data4.length > 1024) {
                                                    validate223.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid2 = true;
                                                    const len0 = data4.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data5 = data4[i0];
                                                        const _errs12 = errors;
                                                        if (errors === _errs12) {
                                                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                                let missing1;
                                                                if ((((((((data5.id === undefined) && (missing1 = "id")) || ((data5.operation === undefined) && (missing1 = "operation"))) || ((data5.layer === undefined) && (missing1 = "layer"))) || ((data5.answer_when_open === undefined) && (missing1 = "answer_when_open"))) || ((data5.expected === undefined) && (missing1 = "expected"))) || ((data5.actual === undefined) && (missing1 = "actual"))) || ((data5.verdict === undefined) && (missing1 = "verdict"))) {
                                                                    validate223.errors = [{ instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs14 = errors;
                                                                    for (const key1 in data5) {
                                                                        if (!(((((((key1 === "id") || (key1 === "operation")) || (key1 === "layer")) || (key1 === "answer_when_open")) || (key1 === "expected")) || (key1 === "actual")) || (key1 === "verdict"))) {
                                                                            validate223.errors = [{ instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs14 === errors) {
                                                                        if (data5.id !== undefined) {
                                                                            const _errs15 = errors;
                                                                            if (!(validate53(data5.id, { instancePath: instancePath + "/checks/" + i0 + "/id", parentData: data5, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid3 = _errs15 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data5.operation !== undefined) {
                                                                                const _errs16 = errors;
                                                                                if (!(validate63(data5.operation, { instancePath: instancePath + "/checks/" + i0 + "/operation", parentData: data5, parentDataProperty: "operation", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid3 = _errs16 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data5.layer !== undefined) {
                                                                                    const _errs17 = errors;
                                                                                    if (!(validate63(data5.layer, { instancePath: instancePath + "/checks/" + i0 + "/layer", parentData: data5, parentDataProperty: "layer", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid3 = _errs17 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data5.answer_when_open !== undefined) {
                                                                                        const _errs18 = errors;
                                                                                        if (!(validate63(data5.answer_when_open, { instancePath: instancePath + "/checks/" + i0 + "/answer_when_open", parentData: data5, parentDataProperty: "answer_when_open", rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid3 = _errs18 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                    }
                                                                                    if (valid3) {
                                                                                        if (data5.expected !== undefined) {
                                                                                            const _errs19 = errors;
                                                                                            if (!(validate63(data5.expected, { instancePath: instancePath + "/checks/" + i0 + "/expected", parentData: data5, parentDataProperty: "expected", rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid3 = _errs19 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                        if (valid3) {
                                                                                            if (data5.actual !== undefined) {
                                                                                                const _errs20 = errors;
                                                                                                if (!(validate108(data5.actual, { instancePath: instancePath + "/checks/" + i0 + "/actual", parentData: data5, parentDataProperty: "actual", rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid3 = _errs20 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                            }
                                                                                            if (valid3) {
                                                                                                if (data5.verdict !== undefined) {
                                                                                                    let data12 = data5.verdict;
                                                                                                    const _errs21 = errors;
                                                                                                    if (!((data12 === "PASS") || (data12 === "FAIL"))) {
                                                                                                        validate223.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/verdict", schemaPath: "#/properties/checks/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema49.properties.checks.items.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid3 = _errs21 === errors;
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
                                                                }
                                                            }
                                                            else {
                                                                validate223.errors = [{ instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs12 === errors;
                                                        if (!valid2) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate223.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
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
        else {
            validate223.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate223.errors = vErrors;
    return errors === 0;
}
validate223.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern5 = new RegExp("^(docker|podman) [^\\s]{1,200}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://sandbox-attestation.invalid/schemas/bundle.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((((((((((((((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.venue === undefined) && (missing0 = "venue"))) || ((data.image_digest === undefined) && (missing0 = "image_digest"))) || ((data.seccomp_sha256 === undefined) && (missing0 = "seccomp_sha256"))) || ((data.runtime === undefined) && (missing0 = "runtime"))) || ((data.probes === undefined) && (missing0 = "probes"))) || ((data.raw === undefined) && (missing0 = "raw"))) || ((data.venue_facts === undefined) && (missing0 = "venue_facts"))) || ((data.image_digest_kind === undefined) && (missing0 = "image_digest_kind"))) || ((data.image_config_digest === undefined) && (missing0 = "image_config_digest"))) || ((data.rootfs_diff_ids === undefined) && (missing0 = "rootfs_diff_ids"))) || ((data.reproducible === undefined) && (missing0 = "reproducible"))) || ((data.image_tag === undefined) && (missing0 = "image_tag"))) || ((data.base_image === undefined) && (missing0 = "base_image"))) || ((data.dockerfile_sha256 === undefined) && (missing0 = "dockerfile_sha256"))) || ((data.build_network === undefined) && (missing0 = "build_network"))) || ((data.profile === undefined) && (missing0 = "profile"))) || ((data.lint === undefined) && (missing0 = "lint"))) || ((data.payload_sha256 === undefined) && (missing0 = "payload_sha256"))) || ((data.input === undefined) && (missing0 = "input"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.host === undefined) && (missing0 = "host"))) || ((data.observed === undefined) && (missing0 = "observed"))) || ((data.observation_problems === undefined) && (missing0 = "observation_problems"))) || ((data.not_run === undefined) && (missing0 = "not_run"))) || ((data.exec_from_out === undefined) && (missing0 = "exec_from_out"))) || ((data.challenge === undefined) && (missing0 = "challenge"))) || ((data.files === undefined) && (missing0 = "files"))) {
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
                                                    if (!(validate53(data1.version, { instancePath: instancePath + "/tool/version", parentData: data1, parentDataProperty: "version", rootData, dynamicAnchors }))) {
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
                                if (!(validate55(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }))) {
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
                                        if (!(validate57(data.image_digest, { instancePath: instancePath + "/image_digest", parentData: data, parentDataProperty: "image_digest", rootData, dynamicAnchors }))) {
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
                                            if (!(validate57(data.seccomp_sha256, { instancePath: instancePath + "/seccomp_sha256", parentData: data, parentDataProperty: "seccomp_sha256", rootData, dynamicAnchors }))) {
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
                                                                    if (!(validate60(data9[i0], { instancePath: instancePath + "/probes/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }))) {
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
                                                                            if (!(validate70(data11.mountinfo, { instancePath: instancePath + "/raw/mountinfo", parentData: data11, parentDataProperty: "mountinfo", rootData, dynamicAnchors }))) {
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
                                                                                if (!(validate72(data11.env_keyset, { instancePath: instancePath + "/raw/env_keyset", parentData: data11, parentDataProperty: "env_keyset", rootData, dynamicAnchors }))) {
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
                                                                                    if (!(validate70(data11.proc_net_dev, { instancePath: instancePath + "/raw/proc_net_dev", parentData: data11, parentDataProperty: "proc_net_dev", rootData, dynamicAnchors }))) {
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
                                                            if (!(validate76(data15, { instancePath: instancePath + "/venue_facts", parentData: data, parentDataProperty: "venue_facts", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var _valid0 = _errs26 === errors;
                                                            valid4 = valid4 || _valid0;
                                                            if (_valid0) {
                                                                var props0 = true;
                                                            }
                                                            const _errs27 = errors;
                                                            if (!(validate89(data15, { instancePath: instancePath + "/venue_facts", parentData: data, parentDataProperty: "venue_facts", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var _valid0 = _errs27 === errors;
                                                            valid4 = valid4 || _valid0;
                                                            if (_valid0) {
                                                                if (props0 !== true) {
                                                                    props0 = true;
                                                                }
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
                                                                if (!(validate94(data.image_digest_kind, { instancePath: instancePath + "/image_digest_kind", parentData: data, parentDataProperty: "image_digest_kind", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
                                                                    if (!(validate57(data17, { instancePath: instancePath + "/image_config_digest", parentData: data, parentDataProperty: "image_config_digest", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var _valid1 = _errs31 === errors;
                                                                    valid5 = valid5 || _valid1;
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
                                                                                        if (!(validate57(data18[i1], { instancePath: instancePath + "/rootfs_diff_ids/" + i1, parentData: data18, parentDataProperty: i1, rootData, dynamicAnchors }))) {
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
                                                                                if (!(validate53(data.image_tag, { instancePath: instancePath + "/image_tag", parentData: data, parentDataProperty: "image_tag", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid0 = _errs39 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.base_image !== undefined) {
                                                                                    const _errs40 = errors;
                                                                                    if (!(validate99(data.base_image, { instancePath: instancePath + "/base_image", parentData: data, parentDataProperty: "base_image", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid0 = _errs40 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.dockerfile_sha256 !== undefined) {
                                                                                        const _errs41 = errors;
                                                                                        if (!(validate57(data.dockerfile_sha256, { instancePath: instancePath + "/dockerfile_sha256", parentData: data, parentDataProperty: "dockerfile_sha256", rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid0 = _errs41 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.build_network !== undefined) {
                                                                                            const _errs42 = errors;
                                                                                            if (typeof data.build_network !== "boolean") {
                                                                                                validate52.errors = [{ instancePath: instancePath + "/build_network", schemaPath: "#/properties/build_network/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid0 = _errs42 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.profile !== undefined) {
                                                                                                let data25 = data.profile;
                                                                                                const _errs44 = errors;
                                                                                                if (errors === _errs44) {
                                                                                                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                                                                        let missing3;
                                                                                                        if ((((data25.name === undefined) && (missing3 = "name")) || ((data25.source === undefined) && (missing3 = "source"))) || ((data25.text === undefined) && (missing3 = "text"))) {
                                                                                                            validate52.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            const _errs46 = errors;
                                                                                                            for (const key3 in data25) {
                                                                                                                if (!(((key3 === "name") || (key3 === "source")) || (key3 === "text"))) {
                                                                                                                    validate52.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                                    return false;
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                            if (_errs46 === errors) {
                                                                                                                if (data25.name !== undefined) {
                                                                                                                    let data26 = data25.name;
                                                                                                                    const _errs47 = errors;
                                                                                                                    if (!(((data26 === "targeted-deny") || (data26 === "deny-by-default")) || (data26 === "file"))) {
                                                                                                                        validate52.errors = [{ instancePath: instancePath + "/profile/name", schemaPath: "#/properties/profile/properties/name/enum", keyword: "enum", params: { allowedValues: schema19.properties.profile.properties.name.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid7 = _errs47 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid7 = true;
                                                                                                                }
                                                                                                                if (valid7) {
                                                                                                                    if (data25.source !== undefined) {
                                                                                                                        const _errs48 = errors;
                                                                                                                        if (!(validate108(data25.source, { instancePath: instancePath + "/profile/source", parentData: data25, parentDataProperty: "source", rootData, dynamicAnchors }))) {
                                                                                                                            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                                                                                                                            errors = vErrors.length;
                                                                                                                        }
                                                                                                                        var valid7 = _errs48 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid7 = true;
                                                                                                                    }
                                                                                                                    if (valid7) {
                                                                                                                        if (data25.text !== undefined) {
                                                                                                                            const _errs49 = errors;
                                                                                                                            if (!(validate70(data25.text, { instancePath: instancePath + "/profile/text", parentData: data25, parentDataProperty: "text", rootData, dynamicAnchors }))) {
                                                                                                                                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                                                                                                                                errors = vErrors.length;
                                                                                                                            }
                                                                                                                            var valid7 = _errs49 === errors;
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
                                                                                                var valid0 = _errs44 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.lint !== undefined) {
                                                                                                    let data29 = data.lint;
                                                                                                    const _errs50 = errors;
                                                                                                    if (errors === _errs50) {
                                                                                                        if (Array.isArray(data29)) {
                                                                                                            if (data29.length > 1024) {
                                                                                                                validate52.errors = [{ instancePath: instancePath + "/lint", schemaPath: "#/properties/lint/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid8 = true;
                                                                                                                const len2 = data29.length;
                                                                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                                                                    const _errs52 = errors;
                                                                                                                    if (!(validate111(data29[i2], { instancePath: instancePath + "/lint/" + i2, parentData: data29, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                                                                        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                                                                                                                        errors = vErrors.length;
                                                                                                                    }
                                                                                                                    var valid8 = _errs52 === errors;
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
                                                                                                    var valid0 = _errs50 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                                if (valid0) {
                                                                                                    if (data.payload_sha256 !== undefined) {
                                                                                                        const _errs53 = errors;
                                                                                                        if (!(validate57(data.payload_sha256, { instancePath: instancePath + "/payload_sha256", parentData: data, parentDataProperty: "payload_sha256", rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid0 = _errs53 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid0 = true;
                                                                                                    }
                                                                                                    if (valid0) {
                                                                                                        if (data.input !== undefined) {
                                                                                                            let data32 = data.input;
                                                                                                            const _errs54 = errors;
                                                                                                            if (errors === _errs54) {
                                                                                                                if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                                                                                    let missing4;
                                                                                                                    if ((data32.files === undefined) && (missing4 = "files")) {
                                                                                                                        validate52.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        const _errs56 = errors;
                                                                                                                        for (const key4 in data32) {
                                                                                                                            if (!(key4 === "files")) {
                                                                                                                                validate52.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                                                return false;
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        if (_errs56 === errors) {
                                                                                                                            if (data32.files !== undefined) {
                                                                                                                                let data33 = data32.files;
                                                                                                                                const _errs57 = errors;
                                                                                                                                if (errors === _errs57) {
                                                                                                                                    if (Array.isArray(data33)) {
                                                                                                                                        if (data33.length > 4096) {
                                                                                                                                            validate52.errors = [{ instancePath: instancePath + "/input/files", schemaPath: "#/properties/input/properties/files/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid10 = true;
                                                                                                                                            const len3 = data33.length;
                                                                                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                                                                                const _errs59 = errors;
                                                                                                                                                if (!(validate117(data33[i3], { instancePath: instancePath + "/input/files/" + i3, parentData: data33, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                                                                                    vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
                                                                                                                                                    errors = vErrors.length;
                                                                                                                                                }
                                                                                                                                                var valid10 = _errs59 === errors;
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
                                                                                                            var valid0 = _errs54 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid0 = true;
                                                                                                        }
                                                                                                        if (valid0) {
                                                                                                            if (data.run !== undefined) {
                                                                                                                let data35 = data.run;
                                                                                                                const _errs60 = errors;
                                                                                                                if (errors === _errs60) {
                                                                                                                    if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                                                                                        let missing5;
                                                                                                                        if (((((((data35.arguments === undefined) && (missing5 = "arguments")) || ((data35.started_at === undefined) && (missing5 = "started_at"))) || ((data35.duration_ms === undefined) && (missing5 = "duration_ms"))) || ((data35.exit_code === undefined) && (missing5 = "exit_code"))) || ((data35.ended === undefined) && (missing5 = "ended"))) || ((data35.timeout_seconds === undefined) && (missing5 = "timeout_seconds"))) {
                                                                                                                            validate52.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const _errs62 = errors;
                                                                                                                            for (const key5 in data35) {
                                                                                                                                if (!((((((key5 === "arguments") || (key5 === "started_at")) || (key5 === "duration_ms")) || (key5 === "exit_code")) || (key5 === "ended")) || (key5 === "timeout_seconds"))) {
                                                                                                                                    validate52.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                                                    return false;
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            if (_errs62 === errors) {
                                                                                                                                if (data35.arguments !== undefined) {
                                                                                                                                    const _errs63 = errors;
                                                                                                                                    if (!(validate123(data35.arguments, { instancePath: instancePath + "/run/arguments", parentData: data35, parentDataProperty: "arguments", rootData, dynamicAnchors }))) {
                                                                                                                                        vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                                                                                                                                        errors = vErrors.length;
                                                                                                                                    }
                                                                                                                                    var valid11 = _errs63 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid11 = true;
                                                                                                                                }
                                                                                                                                if (valid11) {
                                                                                                                                    if (data35.started_at !== undefined) {
                                                                                                                                        const _errs64 = errors;
                                                                                                                                        if (!(validate55(data35.started_at, { instancePath: instancePath + "/run/started_at", parentData: data35, parentDataProperty: "started_at", rootData, dynamicAnchors }))) {
                                                                                                                                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                                                                                                                            errors = vErrors.length;
                                                                                                                                        }
                                                                                                                                        var valid11 = _errs64 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid11 = true;
                                                                                                                                    }
                                                                                                                                    if (valid11) {
                                                                                                                                        if (data35.duration_ms !== undefined) {
                                                                                                                                            const _errs65 = errors;
                                                                                                                                            if (!(validate119(data35.duration_ms, { instancePath: instancePath + "/run/duration_ms", parentData: data35, parentDataProperty: "duration_ms", rootData, dynamicAnchors }))) {
                                                                                                                                                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                                                                                                                                                errors = vErrors.length;
                                                                                                                                            }
                                                                                                                                            var valid11 = _errs65 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid11 = true;
                                                                                                                                        }
                                                                                                                                        if (valid11) {
                                                                                                                                            if (data35.exit_code !== undefined) {
                                                                                                                                                let data39 = data35.exit_code;
                                                                                                                                                const _errs66 = errors;
                                                                                                                                                if ((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (data39 !== null)) {
                                                                                                                                                    validate52.errors = [{ instancePath: instancePath + "/run/exit_code", schemaPath: "#/properties/run/properties/exit_code/type", keyword: "type", params: { type: schema19.properties.run.properties.exit_code.type }, message: "must be integer,null" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                if (errors === _errs66) {
                                                                                                                                                    if ((typeof data39 == "number") && (isFinite(data39))) {
                                                                                                                                                        if (data39 > 255 || isNaN(data39)) {
                                                                                                                                                            validate52.errors = [{ instancePath: instancePath + "/run/exit_code", schemaPath: "#/properties/run/properties/exit_code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            if (data39 < 0 || isNaN(data39)) {
                                                                                                                                                                validate52.errors = [{ instancePath: instancePath + "/run/exit_code", schemaPath: "#/properties/run/properties/exit_code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid11 = _errs66 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid11 = true;
                                                                                                                                            }
                                                                                                                                            if (valid11) {
                                                                                                                                                if (data35.ended !== undefined) {
                                                                                                                                                    let data40 = data35.ended;
                                                                                                                                                    const _errs68 = errors;
                                                                                                                                                    if (!((((data40 === "exited") || (data40 === "timeout")) || (data40 === "output-flood")) || (data40 === "start-failed"))) {
                                                                                                                                                        validate52.errors = [{ instancePath: instancePath + "/run/ended", schemaPath: "#/properties/run/properties/ended/enum", keyword: "enum", params: { allowedValues: schema19.properties.run.properties.ended.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid11 = _errs68 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid11 = true;
                                                                                                                                                }
                                                                                                                                                if (valid11) {
                                                                                                                                                    if (data35.timeout_seconds !== undefined) {
                                                                                                                                                        let data41 = data35.timeout_seconds;
                                                                                                                                                        const _errs69 = errors;
                                                                                                                                                        if (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) {
                                                                                                                                                            validate52.errors = [{ instancePath: instancePath + "/run/timeout_seconds", schemaPath: "#/properties/run/properties/timeout_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        if (errors === _errs69) {
                                                                                                                                                            if ((typeof data41 == "number") && (isFinite(data41))) {
                                                                                                                                                                if (data41 > 86400 || isNaN(data41)) {
                                                                                                                                                                    validate52.errors = [{ instancePath: instancePath + "/run/timeout_seconds", schemaPath: "#/properties/run/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    if (data41 < 1 || isNaN(data41)) {
                                                                                                                                                                        validate52.errors = [{ instancePath: instancePath + "/run/timeout_seconds", schemaPath: "#/properties/run/properties/timeout_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var valid11 = _errs69 === errors;
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
                                                                                                                var valid0 = _errs60 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid0 = true;
                                                                                                            }
                                                                                                            if (valid0) {
                                                                                                                if (data.host !== undefined) {
                                                                                                                    const _errs71 = errors;
                                                                                                                    if (!(validate128(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData, dynamicAnchors }))) {
                                                                                                                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                                                                                                                        errors = vErrors.length;
                                                                                                                    }
                                                                                                                    var valid0 = _errs71 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid0 = true;
                                                                                                                }
                                                                                                                if (valid0) {
                                                                                                                    if (data.observed !== undefined) {
                                                                                                                        let data43 = data.observed;
                                                                                                                        const _errs72 = errors;
                                                                                                                        if (errors === _errs72) {
                                                                                                                            if (Array.isArray(data43)) {
                                                                                                                                if (data43.length > 64) {
                                                                                                                                    validate52.errors = [{ instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid12 = true;
                                                                                                                                    const len4 = data43.length;
                                                                                                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                                                                                                        const _errs74 = errors;
                                                                                                                                        if (!(validate198(data43[i4], { instancePath: instancePath + "/observed/" + i4, parentData: data43, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                                                                            vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
                                                                                                                                            errors = vErrors.length;
                                                                                                                                        }
                                                                                                                                        var valid12 = _errs74 === errors;
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
                                                                                                                        var valid0 = _errs72 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid0 = true;
                                                                                                                    }
                                                                                                                    if (valid0) {
                                                                                                                        if (data.observation_problems !== undefined) {
                                                                                                                            let data45 = data.observation_problems;
                                                                                                                            const _errs75 = errors;
                                                                                                                            if (errors === _errs75) {
                                                                                                                                if (Array.isArray(data45)) {
                                                                                                                                    if (data45.length > 256) {
                                                                                                                                        validate52.errors = [{ instancePath: instancePath + "/observation_problems", schemaPath: "#/properties/observation_problems/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid13 = true;
                                                                                                                                        const len5 = data45.length;
                                                                                                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                                                                                                            const _errs77 = errors;
                                                                                                                                            if (!(validate207(data45[i5], { instancePath: instancePath + "/observation_problems/" + i5, parentData: data45, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                                                                                vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                                                                                                                                                errors = vErrors.length;
                                                                                                                                            }
                                                                                                                                            var valid13 = _errs77 === errors;
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
                                                                                                                            var valid0 = _errs75 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid0 = true;
                                                                                                                        }
                                                                                                                        if (valid0) {
                                                                                                                            if (data.not_run !== undefined) {
                                                                                                                                const _errs78 = errors;
                                                                                                                                if (!(validate123(data.not_run, { instancePath: instancePath + "/not_run", parentData: data, parentDataProperty: "not_run", rootData, dynamicAnchors }))) {
                                                                                                                                    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                                                                                                                                    errors = vErrors.length;
                                                                                                                                }
                                                                                                                                var valid0 = _errs78 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid0 = true;
                                                                                                                            }
                                                                                                                            if (valid0) {
                                                                                                                                if (data.exec_from_out !== undefined) {
                                                                                                                                    let data48 = data.exec_from_out;
                                                                                                                                    const _errs79 = errors;
                                                                                                                                    if (!(((data48 === "open") || (data48 === "noexec")) || (data48 === "sealed"))) {
                                                                                                                                        validate52.errors = [{ instancePath: instancePath + "/exec_from_out", schemaPath: "#/properties/exec_from_out/enum", keyword: "enum", params: { allowedValues: schema19.properties.exec_from_out.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid0 = _errs79 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid0 = true;
                                                                                                                                }
                                                                                                                                if (valid0) {
                                                                                                                                    if (data.challenge !== undefined) {
                                                                                                                                        let data49 = data.challenge;
                                                                                                                                        const _errs80 = errors;
                                                                                                                                        const _errs81 = errors;
                                                                                                                                        let valid14 = false;
                                                                                                                                        const _errs82 = errors;
                                                                                                                                        if (!(validate108(data49, { instancePath: instancePath + "/challenge", parentData: data, parentDataProperty: "challenge", rootData, dynamicAnchors }))) {
                                                                                                                                            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                                                                                                                                            errors = vErrors.length;
                                                                                                                                        }
                                                                                                                                        var _valid2 = _errs82 === errors;
                                                                                                                                        valid14 = valid14 || _valid2;
                                                                                                                                        const _errs83 = errors;
                                                                                                                                        if (data49 !== null) {
                                                                                                                                            const err3 = { instancePath: instancePath + "/challenge", schemaPath: "#/properties/challenge/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err3];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err3);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                        var _valid2 = _errs83 === errors;
                                                                                                                                        valid14 = valid14 || _valid2;
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
                                                                                                                                            errors = _errs81;
                                                                                                                                            if (vErrors !== null) {
                                                                                                                                                if (_errs81) {
                                                                                                                                                    vErrors.length = _errs81;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors = null;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid0 = _errs80 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid0 = true;
                                                                                                                                    }
                                                                                                                                    if (valid0) {
                                                                                                                                        if (data.files !== undefined) {
                                                                                                                                            let data50 = data.files;
                                                                                                                                            const _errs85 = errors;
                                                                                                                                            if (errors === _errs85) {
                                                                                                                                                if (Array.isArray(data50)) {
                                                                                                                                                    if (data50.length > 64) {
                                                                                                                                                        validate52.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid15 = true;
                                                                                                                                                        const len6 = data50.length;
                                                                                                                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                                                            const _errs87 = errors;
                                                                                                                                                            if (!(validate117(data50[i6], { instancePath: instancePath + "/files/" + i6, parentData: data50, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                                                                                                                vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
                                                                                                                                                                errors = vErrors.length;
                                                                                                                                                            }
                                                                                                                                                            var valid15 = _errs87 === errors;
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
                                                                                                                                            var valid0 = _errs85 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid0 = true;
                                                                                                                                        }
                                                                                                                                        if (valid0) {
                                                                                                                                            if (data.controls !== undefined) {
                                                                                                                                                let data52 = data.controls;
                                                                                                                                                const _errs88 = errors;
                                                                                                                                                if (errors === _errs88) {
                                                                                                                                                    if (Array.isArray(data52)) {
                                                                                                                                                        if (data52.length > 256) {
                                                                                                                                                            validate52.errors = [{ instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid16 = true;
                                                                                                                                                            const len7 = data52.length;
                                                                                                                                                            for (let i7 = 0; i7 < len7; i7++) {
                                                                                                                                                                const _errs90 = errors;
                                                                                                                                                                if (!(validate213(data52[i7], { instancePath: instancePath + "/controls/" + i7, parentData: data52, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                                                                                                    vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
                                                                                                                                                                    errors = vErrors.length;
                                                                                                                                                                }
                                                                                                                                                                var valid16 = _errs90 === errors;
                                                                                                                                                                if (!valid16) {
                                                                                                                                                                    break;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        validate52.errors = [{ instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid0 = _errs88 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid0 = true;
                                                                                                                                            }
                                                                                                                                            if (valid0) {
                                                                                                                                                if (data.posture !== undefined) {
                                                                                                                                                    const _errs91 = errors;
                                                                                                                                                    if (!(validate223(data.posture, { instancePath: instancePath + "/posture", parentData: data, parentDataProperty: "posture", rootData, dynamicAnchors }))) {
                                                                                                                                                        vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
                                                                                                                                                        errors = vErrors.length;
                                                                                                                                                    }
                                                                                                                                                    var valid0 = _errs91 === errors;
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
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ }),

/***/ 42908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ lines_LINE_LIMITS),
  S: () => (/* binding */ readLines)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/probes/contract.js
var contract = __webpack_require__(25411);
// EXTERNAL MODULE: ./build/src/probes/strict-json.js
var strict_json = __webpack_require__(31935);
;// CONCATENATED MODULE: ./build/src/probes/observation.js



/** What a line may hold: characters, nesting, parts, and the lengths of its texts. Also in the published schema. */
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
 * Reads one line of the payload's output, `{"probe_id": …, "parts": [{"error", "errno", "message"} | {"value"}]}`.
 * The schema is `schemas/observation.schema.json`; whether a probe comes twice is the collector's to see.
 *
 * @throws AttestationError `observation-invalid` or `observation-unknown-probe`, with the line's number
 */
function parseObservationLine(text, line) {
    let json;
    try {
        json = (0,strict_json/* parseStrictJson */.R)(text, LINE_LIMITS);
    }
    catch (cause) {
        throw invalid(line, cause instanceof Error ? cause.message : 'it is not JSON', cause);
    }
    const { probe_id: probeId, parts } = members(json, ['probe_id', 'parts'], line);
    if (typeof probeId !== 'string')
        throw invalid(line, 'its probe_id is no text');
    if ((0,contract/* contractOf */.Qu)(probeId) === undefined)
        throw unknownProbe(line);
    if (!isArray(parts) || parts.length === 0 || parts.length > LINE_LIMITS.parts) {
        throw invalid(line, `its parts are no list of 1 to ${LINE_LIMITS.parts}`);
    }
    return { probeId, parts: parts.map((part) => parsePart(part, line)), line };
}
function parsePart(part, line) {
    if (isObject(part) && Object.hasOwn(part, 'value')) {
        const { value } = members(part, ['value'], line);
        return { outcome: 'value', value: parseValue(value, line) };
    }
    const { error, errno, message } = members(part, ['error', 'errno', 'message'], line);
    if (typeof error !== 'string' || error.length > LINE_LIMITS.errorName)
        throw invalid(line, 'its error is no name');
    if (typeof message !== 'string' || message.length > LINE_LIMITS.message)
        throw invalid(line, 'its message is no short text');
    if (typeof errno !== 'number' || !Number.isInteger(errno) || errno < 0 || errno > GREATEST_ERRNO) {
        throw invalid(line, `its errno is no whole number from 0 to ${GREATEST_ERRNO}`);
    }
    return { outcome: 'raised', error, errno: Math.abs(errno), message };
}
function parseValue(value, line) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (!isArray(value))
        throw invalid(line, 'its value is no text, no truth value and no list of texts');
    if (value.length > LINE_LIMITS.keys)
        throw invalid(line, `its value is a list of more than ${LINE_LIMITS.keys}`);
    return value.map((item) => {
        if (typeof item === 'string' && item.length <= LINE_LIMITS.key)
            return item;
        throw invalid(line, 'its value is a list of something else than short texts');
    });
}
/** An object's members, when they are exactly these. */
function members(json, names, line) {
    if (!isObject(json))
        throw invalid(line, 'it is not built of objects where it must be');
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
    return new errors/* AttestationError */.L('blocked', 'observation-invalid', `Line ${line} of /out/attest.jsonl is no observation: ${reason}.`, 'The payload must write lines as schemas/observation.schema.json describes them.', cause);
}
function unknownProbe(line) {
    return new errors/* AttestationError */.L('blocked', 'observation-unknown-probe', `Line ${line} of /out/attest.jsonl names a probe that the contract does not know.`, "The payload may report the contract's probes only (see the table in the README).");
}

// EXTERNAL MODULE: ./build/src/evidence/reasons.js + 1 modules
var reasons = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/src/evidence/strict-json.js
var evidence_strict_json = __webpack_require__(90161);
;// CONCATENATED MODULE: ./build/src/evidence/lines.js





/** Five times what twelve honest probes write on a host with a long mount table. */
const lines_LINE_LIMITS = { bytes: 1024 * 1024, lines: 64, lineBytes: 256 * 1024 };
const NEWLINE = 0x0a;
/**
 * Reads attest.jsonl: UTF-8 lines, each ended by a newline, each one probe of the contract, each probe at most once. A
 * probe that comes twice counts as not reported: nobody can say which line is meant.
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
    const text = (0,evidence_strict_json/* decodeUtf8 */._6)(bytes);
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

/***/ 21755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ restoreObservations),
/* harmony export */   v: () => (/* binding */ recordObservations)
/* harmony export */ });
/** The probes whose value stands in the packet's `raw`, so that it is written once. */
const RAW_FIELDS = {
    'PR-MOUNT-1': 'mountinfo',
    'PR-ENV-1': 'env_keyset',
    'PR-NET-2': 'proc_net_dev',
};
/** The observations as the bundle records them: a value that `raw` holds is named, not repeated. */
function recordObservations(observations, raw) {
    return observations.map(({ probeId, line, parts }) => ({
        probe_id: probeId,
        line,
        parts: parts.map((part) => recordPart(part, RAW_FIELDS[probeId], raw)),
    }));
}
/** The observations that a bundle records, with the values of `raw` put back in their places. */
function restoreObservations(observed, raw) {
    return observed.map(({ probe_id, line, parts }) => ({
        probeId: probe_id,
        line,
        parts: parts.map((part) => part.outcome === 'raw' ? { outcome: 'value', value: raw[part.field] } : part),
    }));
}
function recordPart(part, field, raw) {
    if (part.outcome === 'raised' || field === undefined)
        return part;
    return JSON.stringify(part.value) === JSON.stringify(raw[field]) ? { outcome: 'raw', field } : part;
}


/***/ }),

/***/ 99643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openEvidence)
/* harmony export */ });
/* unused harmony export OPEN_LIMITS */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42100);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26284);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8882);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76665);







/** What a reader opens: far more than this program writes, far less than what hurts. */
const OPEN_LIMITS = { files: 64, fileBytes: 64 * 1024 * 1024, totalBytes: 128 * 1024 * 1024 };
const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');
/** Opens evidence. Never throws for anything that lies at the path: what is wrong stands in `problems`. */
async function openEvidence(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return found.isDirectory() ? await openFolder(path) : await openFile(path);
    }
    catch (error) {
        const code = (0,_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$)(error);
        const missing = code === 'ENOENT' || code === 'ENOTDIR';
        return closed(path, 'bundle', missing ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-missing', path) : unreadable(path, code));
    }
}
async function openFolder(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
    try {
        return await readFolder(path, handle);
    }
    finally {
        await handle.close().catch(() => undefined);
    }
}
async function readFolder(path, handle) {
    const inside = `/proc/self/fd/${handle.fd}`;
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(inside)).sort();
    if (names.length > OPEN_LIMITS.files)
        return closed(path, 'folder', tooMany(path));
    const files = new Map();
    const problems = [];
    let room = OPEN_LIMITS.totalBytes;
    for (const name of names) {
        const read = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)(`${inside}/${name}`, Math.min(room, OPEN_LIMITS.fileBytes), false);
        if (read.kind === 'bytes') {
            files.set(name, read.bytes);
            room -= read.bytes.length;
        }
        else
            problems.push(refusal(name, read));
    }
    return sourceOf(path, 'folder', files, problems);
}
async function openFile(path) {
    const read = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)(path, OPEN_LIMITS.totalBytes, false);
    if (read.kind !== 'bytes')
        return closed(path, 'bundle', refusal(path, read));
    if (Buffer.from(read.bytes.subarray(0, ZIP_MAGIC.length)).equals(ZIP_MAGIC)) {
        // The zip reader loads only for zips.
        const { unzip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(441)]).then(__webpack_require__.bind(__webpack_require__, 14441));
        const zip = await unzip(read.bytes, OPEN_LIMITS);
        return sourceOf(path, 'zip', zip.files, zip.problems);
    }
    return openBundleAlone(path, read.bytes);
}
async function openBundleAlone(path, bytes) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    const signature = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)((0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S1)(path), OPEN_LIMITS.fileBytes, false);
    const files = new Map(signature.kind === 'bytes' ? [[(0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S1)(name), signature.bytes]] : []);
    const problems = signature.kind === 'bytes' || signature.kind === 'missing'
        ? []
        : [refusal((0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S1)(name), signature)];
    return { path, kind: 'bundle', bundle: { name, bytes }, files, problems };
}
/** Of many files the one bundle; everything else is beside it. */
function sourceOf(path, kind, files, problems) {
    const [name, ...others] = [...files.keys()].filter(_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundleName */ .aR);
    const bytes = name === undefined ? undefined : files.get(name);
    if (name === undefined || bytes === undefined) {
        return { path, kind, bundle: null, files, problems: [...problems, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('bundle-missing')] };
    }
    if (others.length > 0) {
        const several = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('bundle-ambiguous', null, [name, ...others].join(', '));
        return { path, kind, bundle: null, files, problems: [...problems, several] };
    }
    const rest = new Map([...files].filter(([each]) => each !== name));
    return { path, kind, bundle: { name, bytes }, files: rest, problems };
}
function closed(path, kind, problem) {
    return { path, kind, bundle: null, files: new Map(), problems: [problem] };
}
function refusal(name, read) {
    switch (read.kind) {
        case 'missing':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-missing', name);
        case 'unsafe':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-link', name);
        case 'unreadable':
            return read.detail === 'EISDIR' ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-link', name) : unreadable(name, read.detail);
        case 'too-large':
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-too-large', name, `${OPEN_LIMITS.fileBytes} bytes`);
    }
}
function unreadable(path, code) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-unreadable', path, code);
}
function tooMany(path) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l)('evidence-too-large', path, `${OPEN_LIMITS.files} files`);
}


/***/ }),

/***/ 81950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ payloadDigest)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23837);

/**
 * The payload's one digest: of a single file its own SHA-256; of several the SHA-256 of what `sha256sum` prints for
 * them, sorted by path (`<64 hex digits>  <path>` a line), so that anybody can compute it with that tool. An empty
 * payload has the digest of the empty listing.
 */
function payloadDigest(files) {
    const [only] = files;
    if (only !== undefined && files.length === 1)
        return only.sha256;
    const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(sorted.map(listingLine).join(''));
}
/** One line of `sha256sum`; a path with a backslash or line break is escaped as that tool does. */
function listingLine(file) {
    const digest = file.sha256.slice('sha256:'.length);
    const escaped = file.path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `${escaped === file.path ? '' : '\\'}${digest}  ${escaped}\n`;
}


/***/ }),

/***/ 47628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readEvidence)
});

// EXTERNAL MODULE: ./build/src/digest.js
var digest = __webpack_require__(23837);
// EXTERNAL MODULE: ./build/src/probes/contract.js
var contract = __webpack_require__(25411);
;// CONCATENATED MODULE: ./build/src/probes/door.js
const CLOSED = { state: 'closed' };
function door_open(why) {
    return { state: 'open', why };
}
function absent(why) {
    return { state: 'absent', why };
}
/** Closed if the condition holds, else open with this sentence. */
function closedIf(condition, why) {
    return condition ? CLOSED : door_open(why);
}
/** A number that the engine must tell and that must meet a condition. */
function numberDoor(value, meets, what) {
    if (value === null)
        return absent(`The engine tells no ${what}.`);
    return closedIf(Number.isFinite(value) && meets(value), `The ${what} is ${value}.`);
}

// EXTERNAL MODULE: ./build/src/probes/judge-context.js
var judge_context = __webpack_require__(62780);
// EXTERNAL MODULE: ./build/src/probes/secret-keys.js
var secret_keys = __webpack_require__(282);
;// CONCATENATED MODULE: ./build/src/probes/doors-files.js



const TIGHT = ['noexec', 'nosuid', 'nodev'];
/** Mounts without a host path that OCI configs list for every container. */
const OCI_MOUNTS = ['/proc', '/dev', '/dev/pts', '/dev/mqueue', '/dev/shm', '/sys', '/sys/fs/cgroup'];
/** Doors closed by what is mounted, what can be written, who runs and what is in the environment (contract §3). */
const FILE_DOORS = [
    {
        id: 'read-only',
        flag: '--read-only',
        shows: 'The root file system is read-only.',
        check: ({ container }) => closedIf(container.readonly_rootfs, 'The root file system is writable.'),
    },
    {
        id: 'input',
        flag: '-v INPUT:/in:ro',
        shows: "The one mount at /in is the run's own INPUT, read-only.",
        check: ({ container, folders }) => {
            const mount = only(container.mounts, '/in');
            if (mount === null)
                return door_open('There is not exactly one mount at /in.');
            if (mount.type !== 'bind' || mount.source !== folders.input)
                return door_open(`/in is ${mount.type} ${mount.source}.`);
            return closedIf(mount.read_only, '/in is writable.');
        },
    },
    {
        id: 'output',
        flag: '-v OUTPUT:/out:rw',
        shows: "The one mount at /out is the run's own OUTPUT; on Podman it is noexec, nosuid and nodev.",
        check: ({ container, folders, engine }) => {
            const mount = only(container.mounts, '/out');
            if (mount === null)
                return door_open('There is not exactly one mount at /out.');
            if (mount.type !== 'bind' || mount.source !== folders.output)
                return door_open(`/out is ${mount.type} ${mount.source}.`);
            if (mount.read_only)
                return door_open('/out is read-only.');
            return engine.name === 'podman' ? tight(mount) : CLOSED;
        },
    },
    {
        id: 'tmp',
        flag: '--tmpfs /tmp',
        shows: '/tmp is a tmpfs, noexec, nosuid, nodev and limited in size.',
        check: ({ container }) => {
            const mount = only(container.mounts, '/tmp');
            if (mount?.type !== 'tmpfs')
                return door_open('There is not exactly one tmpfs at /tmp.');
            const limited = mount.options.some((option) => /^size=[1-9]\d*[kmg]?$/i.test(option));
            return limited ? tight(mount) : door_open('/tmp has no size limit.');
        },
    },
    {
        id: 'mqueue',
        flag: '--tmpfs /dev/mqueue',
        shows: '/dev/mqueue is covered by a read-only tmpfs.',
        check: ({ container }) => {
            const covers = container.mounts.filter(({ destination, type }) => destination === '/dev/mqueue' && type === 'tmpfs');
            const [mount] = covers;
            if (mount === undefined || covers.length > 1)
                return door_open('There is not exactly one tmpfs at /dev/mqueue.');
            return closedIf(mount.read_only || mount.options.includes('ro'), 'The tmpfs at /dev/mqueue is writable.');
        },
    },
    {
        id: 'other-mounts',
        flag: '-v',
        never: true,
        shows: 'Nothing else is mounted: no folder or socket of the host, no volume, no other tmpfs.',
        check: ({ container }) => {
            const others = container.mounts.filter((mount) => !isExpected(mount, container.engine_files));
            return closedIf(others.length === 0, `Also mounted: ${others.map(({ destination }) => destination).join(', ')}.`);
        },
    },
    {
        id: 'read-only-tmpfs',
        flag: '--read-only-tmpfs=false',
        engines: ['podman'],
        shows: 'Podman adds no writable tmpfs of its own (inside: the mount rules take none at /run and /var/tmp).',
        check: ({ container }) => {
            const own = container.mounts.filter(({ destination, type }) => type === 'tmpfs' && ['/run', '/var/tmp'].includes(destination));
            return closedIf(own.length === 0, `Writable tmpfs at ${own.map(({ destination }) => destination).join(', ')}.`);
        },
    },
    {
        id: 'volumes',
        flag: '--volume',
        never: true,
        shows: 'The image declares no volume, which would be writable.',
        check: ({ image }) => closedIf(image.volumes.length === 0, `The image's volumes: ${image.volumes.join(', ')}.`),
    },
    {
        id: 'user',
        flag: '--user',
        shows: 'The payload runs as a number that is not root.',
        check: ({ container: { user } }) => {
            const uid = (0,judge_context/* uidOf */.k)(user);
            return closedIf(uid !== null && uid !== 0 && !/:0+$/.test(user), `The user is "${user}".`);
        },
    },
    {
        id: 'entrypoint',
        flag: '--entrypoint',
        shows: 'What runs is a file of the payload, by an interpreter that the image holds; no code in the arguments.',
        check: (host) => checkEntrypoint(host),
    },
    {
        id: 'environment',
        flag: '--env',
        never: true,
        shows: "The container's environment keys are the image's own and the engine's, and none looks like a secret's.",
        check: ({ container, image }) => {
            const allowed = new Set([...image.env_keys, ...secret_keys/* ENGINE_KEYS */.kL]);
            const wrong = container.env_keys.filter((key) => !allowed.has(key) || (0,secret_keys/* looksSecret */.n0)(key));
            return closedIf(wrong.length === 0, `Environment keys: ${wrong.join(', ')}.`);
        },
    },
    {
        id: 'http-proxy',
        flag: '--http-proxy=false',
        engines: ['podman'],
        shows: "Podman hands on no proxy of its client's environment.",
        check: ({ container }) => {
            const proxies = container.env_keys.filter((key) => /_proxy$/i.test(key));
            return closedIf(proxies.length === 0, `Environment keys: ${proxies.join(', ')}.`);
        },
    },
];
function only(mounts, destination) {
    const found = mounts.filter((mount) => mount.destination === destination);
    return found.length === 1 ? (found[0] ?? null) : null;
}
function tight({ destination, options }) {
    const missing = TIGHT.filter((option) => !options.includes(option));
    return closedIf(missing.length === 0, `${destination} is not ${missing.join(', ')}.`);
}
/** Whether a mount is one of the run's, or the engine's own: a file that it keeps for this container, or no host path. */
function isExpected({ destination, type, source }, engineFiles) {
    switch (type) {
        case 'bind':
            return ['/in', '/out'].includes(destination) || engineFiles.includes(source);
        case 'tmpfs':
            return ['/tmp', '/dev/mqueue', ...OCI_MOUNTS].includes(destination);
        case 'volume':
            return false;
        case 'other':
            return OCI_MOUNTS.includes(destination);
    }
}
/** `-c` and `-m` would run code that no digest of the payload covers. */
function checkEntrypoint({ container, files }) {
    const [program, ...rest] = [...container.entrypoint, ...container.command];
    if (program === undefined)
        return absent('The engine tells no entrypoint.');
    if (files.interpreter === '')
        return door_open(`The image holds no ${program}.`);
    const script = rest.findIndex((argument) => !argument.startsWith('-'));
    const flags = script === -1 ? rest : rest.slice(0, script);
    if (flags.some((flag) => /^-[A-Za-z]*[cm]/.test(flag)))
        return door_open('The entrypoint runs code from its arguments.');
    const path = rest[script];
    const isPayload = path !== undefined && files.payload.some((file) => absolute(file.path) === absolute(path));
    return closedIf(isPayload, `The entrypoint runs ${path ?? 'no file'}, which is no file of the payload below /app.`);
}
function absolute(path) {
    return path.startsWith('/') ? path : `/${path}`;
}

// EXTERNAL MODULE: ./build/src/seccomp/guarantees.js
var guarantees = __webpack_require__(87097);
// EXTERNAL MODULE: ./build/src/seccomp/profile.js + 2 modules
var seccomp_profile = __webpack_require__(71325);
;// CONCATENATED MODULE: ./build/src/probes/doors-isolation.js



const OWN_NAMESPACE = ['', 'private'];
/** Doors closed by privileges, namespaces and the seccomp profile (contract §3, packet §2.4). */
const ISOLATION_DOORS = [
    {
        id: 'network',
        flag: '--network none',
        shows: "The container's network mode is none, and no network is attached.",
        check: ({ container }) => {
            if (container.network_mode !== 'none')
                return door_open(`The network mode is ${container.network_mode}.`);
            const others = container.networks.filter((name) => name !== 'none');
            return closedIf(others.length === 0, `Attached networks: ${others.join(', ')}.`);
        },
    },
    {
        id: 'capabilities',
        flag: '--cap-drop ALL',
        shows: 'No capability is added, all are dropped, and where the engine tells the sets, they are empty.',
        check: ({ container }) => checkCapabilities(container),
    },
    {
        id: 'no-new-privileges',
        flag: '--security-opt no-new-privileges',
        shows: 'The container is created with no-new-privileges.',
        check: ({ container }) => closedIf(container.no_new_privileges, 'The container may gain new privileges.'),
    },
    {
        id: 'seccomp-held',
        flag: '--security-opt seccomp=',
        shows: 'The profile that the engine holds for this container is the file, rule by rule.',
        check: ({ seccomp }, profile) => {
            if (seccomp === null)
                return absent('The engine holds no readable seccomp profile.');
            return closedIf((0,seccomp_profile/* sameProfile */.ch)(seccomp, profile), 'The profile that the engine holds differs from the file.');
        },
    },
    seccompDoor('seccomp-sockets', 'It answers EPERM to socket, whatever the family.', guarantees/* closesSockets */.yR),
    seccompDoor('seccomp-ptrace', 'It answers EPERM to ptrace.', guarantees/* closesPtrace */.X$),
    seccompDoor('seccomp-processes', 'It answers EPERM to fork, vfork and clone of a process.', guarantees/* closesProcesses */.Xt),
    {
        id: 'privileged',
        flag: '--privileged',
        never: true,
        shows: 'The container is not privileged.',
        check: ({ container }) => closedIf(!container.privileged, 'The container is privileged.'),
    },
    {
        id: 'pid-namespace',
        flag: '--pid host',
        never: true,
        shows: 'The container has a process namespace of its own.',
        check: ({ container }) => ownNamespace('pid', container.pid_mode),
    },
    {
        id: 'uts-namespace',
        flag: '--uts host',
        never: true,
        shows: 'The container has a host name of its own.',
        check: ({ container }) => ownNamespace('uts', container.uts_mode),
    },
    {
        id: 'user-namespace',
        flag: '--userns',
        shows: "The host's user namespace is not asked for; rootless, the payload's user is mapped to the runner's own.",
        check: ({ container, engine }) => {
            const mode = container.userns_mode;
            const mapped = mode === 'private' || mode.startsWith('keep-id');
            if (engine.rootless && engine.name === 'podman')
                return closedIf(mapped, `The user namespace is "${mode}".`);
            return closedIf(mode === '' || mapped, `The user namespace is "${mode}".`);
        },
    },
    {
        id: 'ipc',
        flag: '--ipc none',
        shows: "The container's IPC mode is none.",
        check: ({ container }) => closedIf(container.ipc_mode === 'none', `The IPC mode is "${container.ipc_mode}".`),
    },
    {
        id: 'cgroup-namespace',
        flag: '--cgroupns private',
        shows: 'The container has a control group namespace of its own.',
        check: ({ container }) => closedIf(container.cgroupns_mode === 'private', `The cgroup namespace is "${container.cgroupns_mode}".`),
    },
    {
        id: 'devices',
        flag: '--device',
        never: true,
        shows: 'No device of the host is given.',
        check: ({ container: { devices } }) => closedIf(devices.length === 0, `Devices: ${devices.join(', ')}.`),
    },
];
function checkCapabilities({ cap_add, cap_drop, capabilities }) {
    if (cap_add.length > 0)
        return door_open(`Added capabilities: ${cap_add.join(', ')}.`);
    if (capabilities !== null)
        return closedIf(capabilities.length === 0, `Capabilities: ${capabilities.join(', ')}.`);
    return closedIf(cap_drop.some((name) => name.toUpperCase() === 'ALL'), 'Not all capabilities are dropped.');
}
function ownNamespace(what, mode) {
    return closedIf(OWN_NAMESPACE.includes(mode), `The ${what} namespace is "${mode}".`);
}
/** What the profile that the engine holds guarantees, evaluated by us on the architecture that it ran on. */
function seccompDoor(id, shows, guarantee) {
    return {
        id,
        flag: '--security-opt seccomp=',
        shows,
        check: ({ seccomp, system }) => {
            if (seccomp === null)
                return absent('The engine holds no readable seccomp profile.');
            const answer = guarantee(seccomp, system.architecture);
            return answer.closed
                ? CLOSED
                : door_open(`The profile that the engine holds leaves something open: ${answer.why}.`);
        },
    };
}

// EXTERNAL MODULE: ./build/src/probes/run-limits.js
var run_limits = __webpack_require__(87021);
;// CONCATENATED MODULE: ./build/src/probes/doors-limits.js


/** Doors closed by limits and by what the engine does beside the run (contract §3, hardening on top). */
const LIMIT_DOORS = [
    {
        id: 'pids',
        flag: '--pids-limit',
        shows: 'The number of processes is limited, no looser than the run asks.',
        check: ({ container }) => numberDoor(container.pids_limit, (limit) => limit > 0 && limit <= run_limits/* RUN_LIMITS */.B.pids, 'process limit'),
    },
    {
        id: 'memory',
        flag: '--memory',
        shows: 'Memory is limited, no looser than the run asks.',
        check: ({ container }) => numberDoor(container.memory_bytes, (bytes) => bytes > 0 && bytes <= run_limits/* RUN_LIMITS */.B.memoryBytes, 'memory limit'),
    },
    {
        id: 'swap',
        flag: '--memory-swap',
        shows: 'Memory and swap together are limited to what memory alone is: no swap.',
        check: ({ container: { memory_bytes, memory_swap_bytes } }) => {
            if (memory_bytes === null)
                return absent('The engine tells no memory limit.');
            return numberDoor(memory_swap_bytes, (bytes) => bytes > 0 && bytes === memory_bytes, 'memory and swap limit');
        },
    },
    {
        id: 'cpus',
        flag: '--cpus',
        shows: 'Processor time is limited, no looser than the run asks.',
        check: ({ container }) => numberDoor(container.nano_cpus, (cpus) => cpus > 0 && cpus <= run_limits/* RUN_LIMITS */.B.cpus * 1e9, 'processor limit'),
    },
    {
        id: 'file-size',
        flag: '--ulimit fsize',
        shows: 'The size of a file is limited, hard and soft, no looser than the run asks.',
        check: ({ container }) => ulimit(container, 'fsize', ({ soft, hard }) => soft > 0 && hard >= soft && hard <= run_limits/* RUN_LIMITS */.B.fileSizeBytes),
    },
    {
        id: 'core',
        flag: '--ulimit core=0',
        shows: 'No core file can be written.',
        check: ({ container }) => ulimit(container, 'core', ({ soft, hard }) => soft === 0 && hard === 0),
    },
    {
        id: 'healthcheck',
        flag: '--no-healthcheck',
        shows: "The image's health check, a program beside the payload, does not run.",
        check: ({ container }) => closedIf(!container.healthcheck, 'A health check runs in the container.'),
    },
    {
        id: 'log',
        flag: '--log-driver none',
        shows: 'What the payload prints is not kept on the host.',
        check: ({ container }) => closedIf(container.log_driver === 'none', `The log driver is "${container.log_driver}".`),
    },
];
/** Docker calls it `fsize`, Podman `RLIMIT_FSIZE`. */
function ulimit({ ulimits }, name, meets) {
    const found = ulimits.filter((limit) => limit.name.toLowerCase().replace(/^rlimit_/, '') === name);
    const [limit] = found;
    if (limit === undefined)
        return absent(`The engine tells no ${name} limit.`);
    if (found.length > 1)
        return door_open(`The ${name} limit is told more than once.`);
    return closedIf(meets(limit), `The ${name} limit is ${limit.soft}:${limit.hard}.`);
}

;// CONCATENATED MODULE: ./build/src/probes/doors.js



/** Every door that a flag of the run closes, and what shows it (the issue's `closes[]`; contract §3). */
const DOORS = [...ISOLATION_DOORS, ...FILE_DOORS, ...LIMIT_DOORS];
/**
 * Flags of the run with nothing to show: they name, label or tidy. A closed list: a flag that is neither here nor in
 * {@link DOORS} fails the build.
 */
const NOTHING_TO_SHOW = (/* unused pure expression or super */ null && (['--rm', '--name', '--label', '--env-file', '--pull']));
const FILES = [
    'read-only',
    'user',
    'input',
    'output',
    'tmp',
    'mqueue',
    'other-mounts',
    'read-only-tmpfs',
    'volumes',
];
/** Which doors bear out which probe (contract §4, corroboration). */
const PROBE_DOORS = {
    'PR-NET-1': ['network'],
    'PR-NET-2': ['network'],
    'PR-SOCK-1': ['seccomp-held', 'seccomp-sockets'],
    'PR-ENV-1': ['environment', 'http-proxy'],
    'PR-FS-RO-IN': FILES,
    'PR-FS-ESC-1': FILES,
    'PR-FS-ESC-2': FILES,
    'PR-FS-OUT-OK': FILES,
    'PR-EXEC-1': ['seccomp-held', 'seccomp-processes'],
    'PR-MOUNT-1': FILES,
    'PR-SOCK-DOCKER': FILES,
    'PR-PTRACE-1': ['seccomp-held', 'seccomp-ptrace'],
};
/** Every door that concerns the run's engine, as the host's facts show it. Any that is not closed blocks. */
function findDoors(host, profile) {
    return DOORS.filter(({ engines }) => engines === undefined || engines.includes(host.engine.name)).map((door) => ({
        door,
        found: door.check(host, profile),
    }));
}
/** The doors that a planned flag closes; `planned` is the flag and its value, with the folders as INPUT and OUTPUT. */
function doorsOfFlag(planned) {
    return DOORS.filter(({ flag, never }) => {
        if (never || !planned.startsWith(flag))
            return false;
        const rest = planned.slice(flag.length);
        return rest === '' || flag.endsWith('=') || /^[ :,=]/.test(rest);
    });
}

;// CONCATENATED MODULE: ./build/src/probes/executables.js

/** execve refuses it (ENOEXEC). Docker's export holds such, mode 0755, where /etc/hosts and the like will be mounted. */
const EMPTY_FILE = (0,digest/* sha256Of */.B)('');
const LOADER = /^ld-(?:linux|musl)[\w.-]*\.so(?:\.\d+)*$/;
const SHARED_LIBRARY = /\.so(?:\.\d+)*$/;
/**
 * The image's executable files that are none of: the entrypoint's interpreter, the loader, an ELF shared library,
 * an empty file (contract §4, PR-EXEC-1's exec half). Anything returned blocks as `image-has-executables` unless it is pinned.
 */
function unexpectedExecutables(files) {
    return files.executables
        .filter(({ path, elf, sha256 }) => sha256 !== EMPTY_FILE && !executables_isExpected(path, elf, files.interpreter))
        .map(({ path, sha256 }) => ({ path, sha256 }));
}
function executables_isExpected(path, elf, interpreter) {
    if (interpreter !== '' && executables_absolute(path) === executables_absolute(interpreter))
        return true;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return elf && (LOADER.test(name) || SHARED_LIBRARY.test(name));
}
/** Whether the listing can be believed to be one: an interpreter is named, and it is among the executables. */
function isWholeListing({ executables, interpreter }) {
    return interpreter !== '' && executables.some(({ path }) => executables_absolute(path) === executables_absolute(interpreter));
}
/** Whether the image holds the very program that PR-EXEC-1 tries: then no payload can have found it missing. */
function holdsLs({ executables }) {
    return executables.some(({ path }) => ['/bin/ls', '/usr/bin/ls'].includes(executables_absolute(path)));
}
function executables_absolute(path) {
    return path.startsWith('/') ? path : `/${path}`;
}

;// CONCATENATED MODULE: ./build/src/probes/corroborate.js



/**
 * Whether the host's own facts bear a probe out (contract §4). `profile` is the seccomp profile's file, normalised.
 * A fact that speaks against it contradicts; otherwise a fact that is absent leaves it uncorroborated.
 */
function corroborate(probeId, host, profile) {
    if (!isProbeId(probeId))
        return { state: 'uncorroborated', why: 'The contract knows no such probe.' };
    if (host === null)
        return { state: 'uncorroborated', why: 'There are no facts of the host.' };
    const found = [...doorsOf(probeId, host, profile), ...ownFacts(probeId, host)];
    const opened = found.flatMap(({ state }) => (state.state === 'open' ? [state.why] : []));
    if (opened.length > 0)
        return { state: 'contradicted', why: opened.join(' ') };
    const missing = found.flatMap(({ state }) => (state.state === 'absent' ? [state.why] : []));
    if (missing.length > 0)
        return { state: 'uncorroborated', why: missing.join(' ') };
    return { state: 'corroborated', by: found.map(({ id }) => id) };
}
function isProbeId(probeId) {
    return Object.hasOwn(PROBE_DOORS, probeId);
}
function doorsOf(probeId, host, profile) {
    const wanted = PROBE_DOORS[probeId];
    return findDoors(host, profile)
        .filter(({ door }) => wanted.includes(door.id))
        .map(({ door, found }) => ({ id: door.id, state: found }));
}
/** What a probe has besides doors. */
function ownFacts(probeId, host) {
    switch (probeId) {
        case 'PR-FS-OUT-OK':
            return [{ id: 'report.md', state: reportFact(host) }];
        case 'PR-EXEC-1':
            return [{ id: 'image-files', state: filesFact(host) }];
        default:
            return [];
    }
}
function reportFact({ report_md }) {
    switch (report_md) {
        case 'ok':
            return { state: 'closed' };
        case 'absent':
            return { state: 'open', why: 'The host found no report.md in OUTPUT.' };
        case 'other':
            return { state: 'open', why: "The host's report.md in OUTPUT does not hold exactly the two bytes ok." };
    }
}
/** Other executables than expected are a reason of their own (`unexpectedExecutables`), since they can be pinned. */
function filesFact({ files }) {
    if (!isWholeListing(files)) {
        return {
            state: 'absent',
            why: "The listing of the image's files does not hold the entrypoint's interpreter.",
        };
    }
    return holdsLs(files) ? { state: 'open', why: 'The image holds /bin/ls.' } : { state: 'closed' };
}

// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var evidence_bundle = __webpack_require__(34731);
// EXTERNAL MODULE: ./build/src/evidence/exec-from-out.js
var exec_from_out = __webpack_require__(76306);
// EXTERNAL MODULE: ./build/src/evidence/payload-digest.js
var payload_digest = __webpack_require__(81950);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js + 1 modules
var evidence_reasons = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/src/evidence/strict-json.js
var strict_json = __webpack_require__(90161);
;// CONCATENATED MODULE: ./build/src/evidence/check-consistency.js





/** What stands twice in a bundle, or follows from something else in it, must agree with itself. */
function checkConsistency(evidence) {
    return [
        ...derivedFields(evidence),
        ...ranById(evidence),
        ...mounts(evidence),
        ...times(evidence),
        ...venueForm(evidence),
        ...unread(evidence),
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
        payload_sha256: (0,payload_digest/* payloadDigest */.J)(host.files.payload),
        exec_from_out: (0,exec_from_out/* execFromOut */._)(host),
    };
    const claimed = { ...bundle };
    return Object.entries(derived)
        .filter(([field, value]) => !(0,strict_json/* equalJson */.FS)(claimed[field], value))
        .map(([field]) => (0,evidence_reasons/* reason */.l)('fields-disagree', field, 'the host’s facts say otherwise'));
}
/** The image runs by its id, never by its tag (contract §3). */
function ranById({ bundle: { run, image_digest } }) {
    return run.arguments.at(-1) === image_digest
        ? []
        : [(0,evidence_reasons/* reason */.l)('fields-disagree', 'run.arguments', 'the image was not run by its id')];
}
/** An engine tells a mount's mode twice, and a tmpfs has nothing of the host's behind it. */
function mounts({ bundle }) {
    return bundle.host.container.mounts
        .filter(({ type, source, read_only, options }) => {
        const told = options.includes('ro') ? [true] : [];
        if (options.includes('rw'))
            told.push(false);
        return told.some((readOnly) => readOnly !== read_only) || (type === 'tmpfs' && source !== '');
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
/** Parts whose meaning this version cannot compute again are never believed. */
function unread({ bundle }) {
    return ['controls', 'posture']
        .filter((part) => bundle[part] !== undefined)
        .map((part) => (0,evidence_reasons/* reason */.l)('part-not-recomputed', part));
}
/** A bundle file alone may have any name: the packet's §4 wants it under another one on a VPS. */
function check_consistency_name({ source, bundle, bundleName: found }) {
    const expected = (0,evidence_bundle/* bundleName */.u1)(bundle);
    return source.kind === 'bundle' || found === expected ? [] : [(0,evidence_reasons/* reason */.l)('bundle-name', found, expected)];
}

// EXTERNAL MODULE: ./build/src/evidence/file-names.js
var file_names = __webpack_require__(42100);
// EXTERNAL MODULE: ./build/src/evidence/lines.js + 1 modules
var evidence_lines = __webpack_require__(42908);
// EXTERNAL MODULE: ./build/src/evidence/observed.js
var observed = __webpack_require__(21755);
;// CONCATENATED MODULE: ./build/src/evidence/check-files.js






/** Every file beside the bundle is its signature, or listed with its digest, or a view made again to the same bytes. */
function checkFiles(evidence, views) {
    return [
        ...listing(evidence),
        ...listedFiles(evidence),
        ...presentFiles(evidence, views),
        ...payloadLines(evidence),
    ];
}
function listing({ bundle }) {
    const paths = bundle.files.map(({ path }) => path);
    const found = paths.filter((path) => !(0,file_names/* isListable */.$9)(path)).map((path) => (0,evidence_reasons/* reason */.l)('unknown-file', path));
    if (new Set(paths).size !== paths.length)
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'files', 'a file is listed twice'));
    const digests = {
        [file_names/* FILE_NAMES */.GY.profile]: bundle.seccomp_sha256,
        [file_names/* FILE_NAMES */.GY.dockerfile]: bundle.dockerfile_sha256,
    };
    for (const { path, sha256 } of bundle.files) {
        if (Object.hasOwn(digests, path) && digests[path] !== sha256) {
            found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'files', `${path} has another digest elsewhere in the bundle`));
        }
    }
    if (!paths.includes(file_names/* FILE_NAMES */.GY.attest) && bundle.observation_problems.length === 0) {
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'files', `${file_names/* FILE_NAMES */.GY.attest} is not listed`));
    }
    return found;
}
function listedFiles({ source, bundle }) {
    if (source.kind === 'bundle')
        return [];
    return bundle.files.flatMap(({ path, size, sha256 }) => {
        const bytes = source.files.get(path);
        if (bytes === undefined)
            return [(0,evidence_reasons/* reason */.l)('file-missing', path)];
        if (bytes.length !== size)
            return [(0,evidence_reasons/* reason */.l)('file-differs', path, `${bytes.length} bytes, ${size} listed`)];
        return (0,digest/* sha256Of */.B)(bytes) === sha256 ? [] : [(0,evidence_reasons/* reason */.l)('file-differs', path, 'its digest is another one')];
    });
}
function presentFiles({ source, bundle, bundleName }, views) {
    const listed = new Set(bundle.files.map(({ path }) => path));
    return [...source.files].flatMap(([name, bytes]) => {
        if (listed.has(name) || name === (0,file_names/* signatureName */.S1)(bundleName))
            return [];
        const render = Object.hasOwn(views, name) ? views[name] : undefined;
        if (render === undefined || source.bundle === null)
            return [(0,evidence_reasons/* reason */.l)('unknown-file', name)];
        const same = Buffer.compare(render(source.bundle.bytes), bytes) === 0;
        return same ? [] : [(0,evidence_reasons/* reason */.l)('file-differs', name, 'the reader makes another one of this bundle')];
    });
}
/** The payload's own lines, read again: they must come to what the bundle says was observed. */
function payloadLines({ source, bundle, observations }) {
    const bytes = source.files.get(file_names/* FILE_NAMES */.GY.attest);
    if (bytes === undefined)
        return [];
    const lines = (0,evidence_lines/* readLines */.S)(bytes);
    const found = [];
    // Both in the bundle's own form, in which each thing is written one way.
    const recorded = (0,observed/* recordObservations */.v)(lines.observations, bundle.raw);
    if (!(0,strict_json/* equalJson */.FS)(recorded, (0,observed/* recordObservations */.v)(observations, bundle.raw))) {
        found.push((0,evidence_reasons/* reason */.l)('observations-differ', null, 'another observation'));
    }
    const problems = lines.problems.map(({ code, subject }) => ({ code, subject }));
    if (!(0,strict_json/* equalJson */.FS)(problems, bundle.observation_problems)) {
        found.push((0,evidence_reasons/* reason */.l)('observations-differ', null, 'other problems'));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/evidence/check-host.js






/** What the host's own facts say: of every probe, every door, the profile that the engine held, and the image. */
function checkHost(evidence, probes) {
    return [
        ...corroboration(probes),
        ...doors(evidence),
        ...profile(evidence),
        ...check_host_image(evidence),
        ...executables(evidence),
    ];
}
function corroboration(probes) {
    return probes.flatMap(({ probeId, corroboration: found }) => found.state === 'corroborated' ? [] : [(0,evidence_reasons/* reason */.l)(found.state, probeId, found.why)]);
}
function doors({ bundle, profile: file }) {
    if (file === null)
        return [];
    return findDoors(bundle.host, file).flatMap(({ door, found }) => found.state === 'closed'
        ? []
        : [(0,evidence_reasons/* reason */.l)('door-open', `${door.never ? 'no ' : ''}${door.flag}`, found.why)]);
}
function profile({ bundle, profile: file }) {
    const found = [];
    if ((0,digest/* sha256Of */.B)(bundle.profile.text) !== bundle.seccomp_sha256)
        found.push((0,evidence_reasons/* reason */.l)('profile-text-differs'));
    if (file === null)
        found.push((0,evidence_reasons/* reason */.l)('profile-invalid', null, 'it cannot be parsed'));
    const held = bundle.host.seccomp;
    if (held === null)
        found.push((0,evidence_reasons/* reason */.l)('engine-profile-missing'));
    else if (file !== null && !(0,seccomp_profile/* sameProfile */.ch)(held, file)) {
        found.push((0,evidence_reasons/* reason */.l)('engine-profile-differs', null, 'their normal forms are not equal'));
    }
    return found;
}
function check_host_image({ bundle: { image_digest, host } }) {
    const { image, container } = host;
    const found = [];
    if (image_digest !== container.image_id || container.image_id !== image.id)
        found.push((0,evidence_reasons/* reason */.l)('image-differs'));
    const uid = (0,judge_context/* uidOf */.k)(image.user);
    if (uid === null || uid === 0)
        found.push((0,evidence_reasons/* reason */.l)('image-user', image.user === '' ? 'no user' : image.user));
    if (image.volumes.length > 0)
        found.push((0,evidence_reasons/* reason */.l)('image-volumes', null, image.volumes.join(', ')));
    if (image.onbuild.length > 0)
        found.push((0,evidence_reasons/* reason */.l)('image-onbuild'));
    return found;
}
/** An empty file: execve answers ENOEXEC. Docker leaves such, mode 0755, where it will mount /etc/hosts and the like. */
const EMPTY = (0,digest/* sha256Of */.B)('');
function executables({ bundle }) {
    const unexpected = unexpectedExecutables(bundle.host.files)
        .filter(({ sha256 }) => sha256 !== EMPTY)
        .map(({ path }) => path);
    if (unexpected.length === 0)
        return [];
    const more = unexpected.length > 5 ? ` and ${unexpected.length - 5} more` : '';
    return [(0,evidence_reasons/* reason */.l)('image-has-executables', null, `${unexpected.slice(0, 5).join(', ')}${more}`)];
}

;// CONCATENATED MODULE: ./build/src/evidence/generated/release-digests.js
/** This release’s own profiles, by the digest of the file’s bytes. */
const RELEASE_PROFILES = {
    'seccomp/deny-by-default.json': 'sha256:3f4c252b5019e0a7ce7f6b662fa22530f89c8cca1a8c5da1cad8dce98cb34726',
    'seccomp/targeted-deny.json': 'sha256:a7449f9fcd1684d9d57c544131a7b023b75b3c3d9242c466fa27a52e514e9826',
};
/** This release’s own payload. */
const RELEASE_PAYLOADS = {
    'inspector/main.py': 'sha256:ff8aa0cb05d67ad50b1590da33f3b3f4badd3bb7e53b68b0b287f351b0d20779',
};

;// CONCATENATED MODULE: ./build/src/evidence/check-pins.js


/** Whether profile, payload and image are the expected ones: the caller's pins, else this release's own digests. */
function pinsOf({ bundle, expectations }) {
    const { seccomp, payload, image } = expectations;
    return [
        pin('seccomp', seccomp, Object.values(RELEASE_PROFILES), [bundle.seccomp_sha256]),
        pin('payload', payload, Object.values(RELEASE_PAYLOADS), [bundle.payload_sha256]),
        pin('image', image, [], [bundle.image_digest, bundle.image_config_digest]),
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
};
/** A pin that does not match blocks: unpinned when nobody expects it, not expected when the caller expects another. */
function checkPins(pins) {
    return pins
        .filter(({ matched }) => !matched)
        .map(({ what, source, found }) => (0,evidence_reasons/* reason */.l)(source === 'caller' ? CODES[what].notExpected : CODES[what].unpinned, found));
}

;// CONCATENATED MODULE: ./build/src/evidence/check-signature.js


/** The signature step (contract §6): trust is the caller's; without it, or without a signature, nothing is verified. */
function checkSignature(source, expectations, verify) {
    if (source.bundle === null)
        return refuse();
    const signature = source.files.get((0,file_names/* signatureName */.S1)(source.bundle.name));
    if (expectations.trust.kind === 'not-chosen') {
        return refuse((0,evidence_reasons/* reason */.l)('trust-not-chosen'), ...(signature === undefined ? [(0,evidence_reasons/* reason */.l)('unsigned')] : []));
    }
    if (signature === undefined)
        return refuse((0,evidence_reasons/* reason */.l)('signature-missing'));
    if (verify === undefined)
        return refuse((0,evidence_reasons/* reason */.l)('signature-unchecked'));
    const result = verify(source.bundle.bytes, signature, expectations);
    return result.ok || result.reasons.length > 0
        ? result
        : refuse((0,evidence_reasons/* reason */.l)('signature-invalid', null, 'no reason was given'));
}
function refuse(...reasons) {
    return { ok: false, reasons };
}

;// CONCATENATED MODULE: ./build/src/evidence/check-venue.js

/** Where and when it was made, and for whom: venue, challenge, age (contract §6). */
function checkVenue(evidence) {
    return [...venue(evidence), ...claims(evidence), ...challenge(evidence), ...age(evidence)];
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
function challenge({ bundle, expectations }) {
    return expectations.challenge === null || expectations.challenge === bundle.challenge
        ? []
        : [(0,evidence_reasons/* reason */.l)('challenge-differs')];
}
const DAY_MS = 86_400_000;
/** How far ahead a clock that attested may be of the one that reads. */
const CLOCK_SKEW_MS = 5 * 60_000;
function age({ bundle, expectations, verifiedTime, now }) {
    const made = verifiedTime ?? new Date(bundle.created_at);
    const ageMs = now.getTime() - made.getTime();
    const limitMs = expectations.maxAgeDays * DAY_MS;
    // Each comparison is so written that a time which is none blocks.
    if (!(ageMs >= -CLOCK_SKEW_MS))
        return [(0,evidence_reasons/* reason */.l)('from-the-future', bundle.created_at)];
    if (ageMs <= limitMs)
        return [];
    return [(0,evidence_reasons/* reason */.l)('too-old', days(ageMs / DAY_MS), days(expectations.maxAgeDays))];
}
function days(count) {
    return `${Math.floor(count * 10) / 10} days`;
}

;// CONCATENATED MODULE: ./build/src/evidence/check-verdicts.js



/** Every verdict is computed again from what was observed; a claim that differs is a reason of its own (contract §6). */
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
    if (!(0,strict_json/* equalJson */.FS)(claimedIds, ids)) {
        const odd = ids.find((id) => !claimedIds.includes(id)) ??
            claimedIds.find((id, index) => id !== ids[index]) ??
            'order';
        return [(0,evidence_reasons/* reason */.l)('probe-set-differs', odd, `${claimedIds.length} claimed, ${ids.length} computed`)];
    }
    return recomputed.probes.flatMap((probe, index) => {
        const claimed = bundle.probes[index];
        return claimed === undefined
            ? [(0,evidence_reasons/* reason */.l)('probe-set-differs', probe.probe_id)]
            : differences(claimed, probe);
    });
}
function differences(claimed, computed) {
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
        .filter((field) => !(0,strict_json/* equalJson */.FS)(bundle.raw[field], recomputed.raw[field]))
        .map((field) => (0,evidence_reasons/* reason */.l)('raw-differs', field));
}
function observedForm({ bundle, observations, recomputed }) {
    const found = [];
    if (!(0,strict_json/* equalJson */.FS)(bundle.observed, (0,observed/* recordObservations */.v)(observations, bundle.raw))) {
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'observed', 'it is not in the one form that this program writes'));
    }
    if (!(0,strict_json/* equalJson */.FS)(bundle.not_run, recomputed.notRun)) {
        found.push((0,evidence_reasons/* reason */.l)('fields-disagree', 'not_run', 'other probes were left out'));
    }
    return found;
}
/** What was wrong with the payload's output is recorded by code; each one still blocks when it is read back. */
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

// EXTERNAL MODULE: ./build/src/evidence/generated/validate-bundle.js
var validate_bundle = __webpack_require__(92804);
;// CONCATENATED MODULE: ./build/src/evidence/l1-status.js

/** How each of #24 to #37 stands on these probes; without any (unreadable evidence) nothing is attested. */
function l1Statuses(probes) {
    return contract/* L1_MATRIX */.Iq.map((row) => ({
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
/** Whether a probe passed and the host bears it out. */
function stands({ judgement, corroboration }) {
    return judgement?.verdict === 'PASS' && corroboration.state === 'corroborated';
}

// EXTERNAL MODULE: ./build/src/evidence/recompute.js + 9 modules
var recompute = __webpack_require__(28489);
// EXTERNAL MODULE: ./build/src/evidence/thrown.js
var thrown = __webpack_require__(76665);
;// CONCATENATED MODULE: ./build/src/evidence/waive.js

/** Sorts reasons by the caller's waivers. Programs in the image can be forgone only of an image that is pinned. */
function waive(reasons, { waivers }, pins) {
    const imagePinned = pins.some(({ what, source, matched }) => what === 'image' && source === 'caller' && matched);
    const forgone = (code) => {
        const waiver = (0,evidence_reasons/* waiverFor */.Qd)(code);
        if (waiver === null || !waivers.has(waiver))
            return null;
        return waiver === 'executables' && !imagePinned ? null : waiver;
    };
    return {
        blocking: reasons.filter(({ code }) => forgone(code) === null),
        waived: reasons.filter(({ code }) => forgone(code) !== null),
        waivers: [...new Set(reasons.flatMap(({ code }) => forgone(code) ?? []))],
    };
}

;// CONCATENATED MODULE: ./build/src/evidence/reader.js



















/**
 * Reads evidence as a stranger (contract §6): runs nothing, opens nothing, believes nothing. The order: bytes,
 * signature, strict JSON, schema, recomputation, corroboration, files, pins, venue, challenge, age. Never throws:
 * whatever happens that is not ACCEPTED is BLOCKED, with every reason.
 */
function readEvidence(source, expectations, now, hooks = {}) {
    try {
        return read(source, expectations, now, hooks);
    }
    catch (error) {
        return conclude({ source, expectations, now, reasons: [(0,evidence_reasons/* reason */.l)('reader-fault', null, (0,thrown/* messageOf */.b)(error))] });
    }
}
function read(source, expectations, now, hooks) {
    const signature = checkSignature(source, expectations, hooks.verifySignature);
    const signer = signature.ok ? signature.signer : null;
    const first = [...source.problems, ...signature.reasons];
    const parsed = parseBundle(source);
    if (!parsed.ok)
        return conclude({ source, expectations, now, reasons: [...first, ...parsed.reasons], signer });
    const verifiedTime = signature.ok ? signature.verifiedTime : null;
    const evidence = caseOf(source, parsed.name, parsed.bundle, { signer, verifiedTime, expectations, now });
    const probes = readProbes(evidence);
    const pins = pinsOf(evidence);
    const reasons = [
        ...first,
        ...checkVerdicts(evidence),
        ...checkHost(evidence, probes),
        ...checkConsistency(evidence),
        ...checkFiles(evidence, hooks.views ?? {}),
        ...checkPins(pins),
        ...checkVenue(evidence),
    ];
    return conclude({ source, expectations, now, reasons, signer, bundle: parsed.bundle, probes, pins });
}
function parseBundle(source) {
    if (source.bundle === null) {
        return { ok: false, reasons: source.problems.length > 0 ? [] : [(0,evidence_reasons/* reason */.l)('bundle-missing')] };
    }
    const { name, bytes } = source.bundle;
    const json = (0,strict_json/* readStrictJson */.Sr)(bytes);
    if (!json.ok)
        return { ok: false, reasons: [(0,evidence_reasons/* reason */.l)(json.fault, null, json.detail)] };
    const { value } = json;
    if ((0,validate_bundle/* isBundle */.b)(value))
        return { ok: true, name, bundle: value };
    return { ok: false, reasons: [(0,evidence_reasons/* reason */.l)('bundle-schema', null, (0,validate_bundle/* bundleProblem */.Q)(value) ?? 'unknown')] };
}
function caseOf(source, bundleName, bundle, rest) {
    const observations = (0,observed/* restoreObservations */.u)(bundle.observed, bundle.raw);
    const recomputed = (0,recompute/* recompute */.Z)(bundle.host, observations);
    return { source, bundleName, bundle, observations, recomputed, profile: profileOf(bundle), ...rest };
}
function profileOf(bundle) {
    try {
        return (0,seccomp_profile/* parseProfile */.jZ)(bundle.profile.text, bundle.host.system.architecture);
    }
    catch {
        return null;
    }
}
/** Every probe of the contract; one that was left out and need not run counts for nothing and blocks nothing. */
function readProbes({ bundle, recomputed, profile }) {
    return contract/* PROBES */._v.map(({ id, l1, operation, expected }) => {
        const judgement = recomputed.judgements.find(({ probeId }) => probeId === id) ?? null;
        const corroboration = profile === null
            ? { state: 'uncorroborated', why: 'The recorded seccomp profile cannot be read.' }
            : corroborate(id, bundle.host, profile);
        return { probeId: id, l1, operation, expected, judgement, corroboration };
    });
}
/** The one place where ACCEPTED is said: a bundle that was read whole, every probe judged, and no reason left. */
function conclude(found) {
    const { source, expectations, now, reasons, signer = null, bundle = null, probes = [], pins = [] } = found;
    const { blocking, waived, waivers } = waive(reasons, expectations, pins);
    const accepted = bundle !== null && probes.length === contract/* PROBES */._v.length && blocking.length === 0;
    return {
        verdict: accepted ? 'ACCEPTED' : 'BLOCKED',
        headline: headline(accepted, blocking.length, waivers),
        reasons: blocking,
        waived,
        waivers,
        bundleName: source.bundle?.name ?? null,
        bundleSha256: source.bundle === null ? null : (0,digest/* sha256Of */.B)(source.bundle.bytes),
        bundle,
        probes,
        l1: l1Statuses(probes),
        pins,
        signer,
        readAt: now,
    };
}
function headline(accepted, blocking, waivers) {
    const forgone = waivers.length > 0 ? ` with waivers: ${waivers.join(', ')}` : '';
    if (accepted)
        return `ACCEPTED${forgone}`;
    return `BLOCKED for ${blocking} ${blocking === 1 ? 'reason' : 'reasons'}${forgone === '' ? '' : ` (${forgone.trim()})`}`;
}


/***/ }),

/***/ 26284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O8: () => (/* binding */ isReasonCode),
  l: () => (/* binding */ reason),
  Qd: () => (/* binding */ waiverFor)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/evidence/reason-table.js
/**
 * Every reason for which a reader blocks evidence. Codes are stable: tools match on them. The table in
 * docs/evidence-format.md is made from this one, and a test produces every code.
 */
const REASON_TABLE = {
    // What could not be found, opened or read.
    'evidence-missing': {
        class: 'unverifiable',
        sentence: 'There is nothing at {subject}.',
        remedy: 'Name an evidence folder, a bundle file, or a downloaded artifact (zip).',
    },
    'evidence-unreadable': {
        class: 'unverifiable',
        sentence: '{subject} could not be read ({detail}).',
        remedy: 'Make it readable for this user, or copy the evidence to a place where it is.',
    },
    'evidence-link': {
        class: 'invalid',
        sentence: '{subject} is a link or another special file, and evidence holds regular files only.',
        remedy: 'Copy the evidence again without links.',
    },
    'evidence-too-large': {
        class: 'unverifiable',
        sentence: '{subject} is larger than a reader opens ({detail}).',
        remedy: 'This is not evidence that this program wrote; look at it by hand.',
    },
    'zip-refused': {
        class: 'invalid',
        sentence: 'The archive was refused: {detail}.',
        remedy: 'Download the artifact again, or unpack it yourself and verify the folder.',
    },
    'bundle-missing': {
        class: 'unverifiable',
        sentence: 'No file named sandbox-attestation-evidence-<venue>-<date>.json was found.',
        remedy: 'Name the folder that the run wrote, or the bundle file itself.',
    },
    'bundle-ambiguous': {
        class: 'unverifiable',
        sentence: 'There is more than one bundle: {detail}.',
        remedy: 'Name the one bundle that is meant, or keep each run in a folder of its own.',
    },
    'reader-fault': {
        class: 'unverifiable',
        sentence: 'The reader itself failed: {detail}.',
        remedy: 'Nothing may be accepted; please report it with the evidence if you can share it.',
    },
    'file-missing': {
        class: 'unverifiable',
        sentence: 'The bundle lists {subject}, which is not there.',
        remedy: 'Get the whole evidence folder, or verify the bundle file alone.',
    },
    'file-differs': {
        class: 'invalid',
        sentence: '{subject} is not the file that the bundle lists ({detail}).',
        remedy: 'Get the evidence again from where the run left it; if it stays so, it was changed.',
    },
    'unknown-file': {
        class: 'invalid',
        sentence: '{subject} is neither listed in the bundle nor something that the reader can make again.',
        remedy: 'Remove it from the evidence folder, and find out who put it there.',
    },
    // The signature.
    'trust-not-chosen': {
        class: 'unverifiable',
        sentence: 'You did not say whose signature you trust.',
        remedy: 'Give --key, or --certificate-identity and --certificate-oidc-issuer, or forgo it with --allow-unsigned.',
        waiver: 'unsigned',
    },
    unsigned: {
        class: 'unverifiable',
        sentence: 'The evidence is not signed.',
        remedy: 'Ask for signed evidence, or forgo it with --allow-unsigned.',
        waiver: 'unsigned',
    },
    'signature-missing': {
        class: 'unverifiable',
        sentence: 'You named a signer, and the evidence has no signature.',
        remedy: 'Get the file <bundle>.sigstore.json that belongs to it.',
    },
    'signature-unchecked': {
        class: 'unverifiable',
        sentence: 'This reader cannot check the signature.',
        remedy: 'Use a version that can.',
    },
    'signature-invalid': {
        class: 'invalid',
        sentence: 'The signature does not hold: {detail}.',
        remedy: 'Check that key or identity are the right ones; if they are, the evidence was changed.',
    },
    // The bundle's bytes and form.
    'bundle-encoding': {
        class: 'invalid',
        sentence: 'The bundle is not UTF-8 text ({detail}).',
        remedy: 'Get the evidence again; this program writes UTF-8 without byte order mark.',
    },
    'bundle-not-json': {
        class: 'invalid',
        sentence: 'The bundle is not JSON ({detail}).',
        remedy: 'Get the evidence again from where the run left it.',
    },
    'bundle-not-canonical': {
        class: 'invalid',
        sentence: 'The bundle is not in the one form that this program writes ({detail}).',
        remedy: 'Do not edit or reformat evidence; get it again from where the run left it.',
    },
    'bundle-schema': {
        class: 'invalid',
        sentence: 'The bundle does not follow its schema: {detail}.',
        remedy: 'Read it with the version that wrote it; if that is this one, it was changed.',
    },
    'bundle-name': {
        class: 'invalid',
        sentence: 'The bundle’s name {subject} does not agree with its venue and day ({detail}).',
        remedy: 'Give the file back the name that the run gave it.',
    },
    'fields-disagree': {
        class: 'invalid',
        sentence: 'The bundle contradicts itself in {subject}: {detail}.',
        remedy: 'No run of this program writes this; treat the evidence as forged.',
    },
    'part-not-recomputed': {
        class: 'unverifiable',
        sentence: 'The bundle holds {subject}, which this version cannot recompute.',
        remedy: 'Read it with the version that wrote it.',
    },
    // What the payload left behind.
    'output-unreadable': {
        class: 'unverifiable',
        sentence: 'The output folder could not be opened ({detail}).',
        remedy: 'The payload must leave /out as a readable folder.',
    },
    'attest-missing': {
        class: 'unverifiable',
        sentence: 'The payload left no /out/attest.jsonl.',
        remedy: 'Let the payload write one line a probe to /out/attest.jsonl.',
    },
    'attest-unsafe': {
        class: 'invalid',
        sentence: '/out/attest.jsonl is no ordinary file of its own ({detail}).',
        remedy: 'Let the payload write a regular file, no link.',
    },
    'attest-unreadable': {
        class: 'unverifiable',
        sentence: '/out/attest.jsonl could not be read ({detail}).',
        remedy: 'Let the payload leave the file readable.',
    },
    'attest-too-large': {
        class: 'invalid',
        sentence: '/out/attest.jsonl is larger than {detail}.',
        remedy: 'Let the payload write one line a probe and nothing else.',
    },
    'attest-unterminated': {
        class: 'invalid',
        sentence: '/out/attest.jsonl does not end with a newline: its last line may be incomplete.',
        remedy: 'Let the payload end and flush every line.',
    },
    'attest-too-many-lines': {
        class: 'invalid',
        sentence: '/out/attest.jsonl has more than {detail} lines.',
        remedy: 'Let the payload write one line a probe and nothing else.',
    },
    'line-invalid': {
        class: 'invalid',
        sentence: 'Line {subject} of /out/attest.jsonl is no observation: {detail}.',
        remedy: 'Let the payload write lines as schemas/observation.schema.json says.',
    },
    'probe-repeated': {
        class: 'invalid',
        sentence: '/out/attest.jsonl reports {subject} more than once.',
        remedy: 'Let the payload report each probe once.',
    },
    'probe-unknown': {
        class: 'invalid',
        sentence: '/out/attest.jsonl reports {subject}, which is no probe of the contract.',
        remedy: 'Let the payload report the contract’s probes only.',
    },
    'observations-differ': {
        class: 'invalid',
        sentence: 'The payload’s lines in attest.jsonl are not what the bundle says they are ({detail}).',
        remedy: 'Treat the evidence as forged.',
    },
    'run-not-finished': {
        class: 'unmet',
        sentence: 'The run did not come to its own end ({subject}).',
        remedy: 'Look at the run’s log; raise --timeout if the payload needs longer.',
    },
    'payload-exit': {
        class: 'unmet',
        sentence: 'The payload ended with exit code {subject}.',
        remedy: 'Let the payload exit with 0 when it has written its lines.',
    },
    // Verdicts, recomputed.
    'probe-failed': {
        class: 'unmet',
        sentence: '{subject} failed: {detail}',
        remedy: 'Close what the probe found open and attest again.',
    },
    'probe-set-differs': {
        class: 'invalid',
        sentence: 'The bundle’s list of probes is not the contract’s ({subject}: {detail}).',
        remedy: 'Treat the evidence as forged.',
    },
    'contract-differs': {
        class: 'invalid',
        sentence: 'The bundle words {subject} otherwise than the contract ({detail}).',
        remedy: 'Read it with the version that wrote it; if that is this one, treat it as forged.',
    },
    'verdict-differs': {
        class: 'invalid',
        sentence: 'The bundle says {detail} for {subject}, and its own record says otherwise.',
        remedy: 'Treat the evidence as forged.',
    },
    'actual-differs': {
        class: 'invalid',
        sentence: 'What the bundle says {subject} came to is not what it recorded ({detail}).',
        remedy: 'Treat the evidence as forged.',
    },
    'raw-differs': {
        class: 'invalid',
        sentence: 'raw.{subject} is not what the probe recorded.',
        remedy: 'Treat the evidence as forged.',
    },
    uncorroborated: {
        class: 'unverifiable',
        sentence: 'Nothing outside the payload bears {subject} out: {detail}',
        remedy: 'Attest on an engine that tells the host’s side of it.',
    },
    contradicted: {
        class: 'invalid',
        sentence: 'The host contradicts {subject}: {detail}',
        remedy: 'Do not believe this payload; close what the host says is open.',
    },
    'door-open': {
        class: 'unmet',
        sentence: 'The host’s facts do not show {subject} in effect: {detail}',
        remedy: 'Run with this flag; this program always does.',
    },
    // Profile, image, payload.
    'profile-text-differs': {
        class: 'invalid',
        sentence: 'The recorded profile’s digest is not seccomp_sha256.',
        remedy: 'Treat the evidence as forged.',
    },
    'profile-invalid': {
        class: 'invalid',
        sentence: 'The recorded profile is no seccomp profile: {detail}.',
        remedy: 'Use a profile in the form that Docker and Podman read.',
    },
    'engine-profile-missing': {
        class: 'unverifiable',
        sentence: 'It is not known which profile the engine held for the container.',
        remedy: 'Attest on an engine that tells it.',
    },
    'engine-profile-differs': {
        class: 'invalid',
        sentence: 'The profile that the engine held is not the recorded file ({detail}).',
        remedy: 'Find out what changed the profile between the file and the engine.',
    },
    'image-differs': {
        class: 'invalid',
        sentence: 'The container was not made from the image that the bundle names.',
        remedy: 'Treat the evidence as forged.',
    },
    'image-has-executables': {
        class: 'unmet',
        sentence: 'The image holds programs that a payload could execute: {detail}.',
        remedy: 'Use an image without them, or pin the image and give --allow-executables.',
        waiver: 'executables',
    },
    'image-user': {
        class: 'unmet',
        sentence: 'The image runs as {subject}, and only a numeric user other than 0 is accepted.',
        remedy: 'Set USER to a number other than 0 in the Dockerfile.',
    },
    'image-volumes': {
        class: 'unmet',
        sentence: 'The image declares volumes: {detail}.',
        remedy: 'Remove VOLUME from the Dockerfile and its base.',
    },
    'image-onbuild': {
        class: 'unmet',
        sentence: 'The image carries ONBUILD instructions.',
        remedy: 'Remove ONBUILD from the Dockerfile and its base.',
    },
    'unpinned-profile': {
        class: 'unmet',
        sentence: 'The profile {subject} is none of this release’s, and you did not say that you expect it.',
        remedy: 'Look at it, then give --expect-seccomp or a policy.',
        waiver: 'unpinned-seccomp',
    },
    'unpinned-payload': {
        class: 'unmet',
        sentence: 'The payload {subject} is none of this release’s, and you did not say that you expect it.',
        remedy: 'Look at it, then give --expect-payload or a policy.',
        waiver: 'unpinned-payload',
    },
    'unpinned-image': {
        class: 'unmet',
        sentence: 'You did not say that you expect the image {subject}.',
        remedy: 'Rebuild or look at it, then give --expect-image or a policy.',
        waiver: 'unpinned-image',
    },
    'profile-not-expected': {
        class: 'unmet',
        sentence: 'The profile {subject} is not the one you expect.',
        remedy: 'Attest with the expected profile, or change the expectation.',
    },
    'payload-not-expected': {
        class: 'unmet',
        sentence: 'The payload {subject} is not the one you expect.',
        remedy: 'Attest with the expected payload, or change the expectation.',
    },
    'image-not-expected': {
        class: 'unmet',
        sentence: 'The image {subject} is not the one you expect.',
        remedy: 'Attest the expected image, or change the expectation.',
    },
    // Venue, challenge, age.
    'venue-local': {
        class: 'unmet',
        sentence: 'This is a rehearsal on a machine that nobody vouches for (venue LOCAL), and no evidence.',
        remedy: 'Run it in CI, or on a VPS with --venue VPS.',
    },
    'venue-claimed': {
        class: 'unverifiable',
        sentence: 'The CI run is only claimed: no certificate confirms it.',
        remedy: 'Sign keyless in the job, or forgo it with --allow-claimed-venue.',
        waiver: 'claimed-venue',
    },
    'venue-not-expected': {
        class: 'unmet',
        sentence: 'The venue is {subject}, and you accept {detail}.',
        remedy: 'Attest on an accepted venue, or change --venue.',
    },
    'repository-not-expected': {
        class: 'unmet',
        sentence: 'The run belongs to {subject}, and you expect {detail}.',
        remedy: 'Get the evidence of the right repository.',
    },
    'workflow-not-expected': {
        class: 'unmet',
        sentence: 'The run belongs to the workflow {subject}, and you expect {detail}.',
        remedy: 'Get the evidence of the right workflow.',
    },
    'runner-environment-not-expected': {
        class: 'unmet',
        sentence: 'The runner is {subject}, and you expect {detail}.',
        remedy: 'Attest on the right kind of runner.',
    },
    'challenge-differs': {
        class: 'unmet',
        sentence: 'The evidence does not answer your challenge.',
        remedy: 'Ask for a run with the challenge that you gave.',
    },
    'too-old': {
        class: 'unmet',
        sentence: 'The evidence is {subject} old, and you accept {detail}.',
        remedy: 'Attest again, or raise --max-age.',
    },
    'from-the-future': {
        class: 'invalid',
        sentence: 'The evidence says it was made at {subject}, which has not come yet.',
        remedy: 'Check this machine’s clock and the one that attested.',
    },
};

;// CONCATENATED MODULE: ./build/src/evidence/reasons.js


/** The reason of this code about this subject; both texts may be hostile and are made printable here. */
function reason(code, subject = null, detail = '') {
    const row = REASON_TABLE[code];
    const shown = subject === null ? null : (0,errors/* printable */.g)(subject, 120);
    const filled = { subject: shown ?? '', detail: (0,errors/* printable */.g)(detail) };
    const fill = (text) => text.replace(/\{(subject|detail)\}/g, (_, name) => filled[name] ?? '');
    return { code, class: row.class, subject: shown, sentence: fill(row.sentence), remedy: fill(row.remedy) };
}
/** The waiver that forgoes this code, or null when nothing does. */
function waiverFor(code) {
    const row = REASON_TABLE[code];
    return row.waiver ?? null;
}
/** Whether a text is a code of the table. */
function isReasonCode(text) {
    return Object.hasOwn(REASON_TABLE, text);
}


/***/ }),

/***/ 28489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ recompute)
});

// EXTERNAL MODULE: ./build/src/probes/contract.js
var probes_contract = __webpack_require__(25411);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/probes/judge-raised.js
/** The Python class that goes with an errno (PEP 3151); every other errno is a plain OSError. */
const CLASSES = {
    1: 'PermissionError',
    2: 'FileNotFoundError',
    13: 'PermissionError',
};
/**
 * A judge of an operation that must be refused with one of these errnos. The exception's class must be the one that
 * Python gives to that errno: a right number under a wrong name was made up.
 */
function judgeRaised(errnos) {
    return (part) => {
        const actual = describe(part);
        if (part.outcome === 'value')
            return { actual, why: 'The operation was not refused.' };
        if (!errnos.includes(part.errno)) {
            return {
                actual,
                why: `It was refused with errno ${part.errno}, where ${errnos.join(' or ')} is expected.`,
            };
        }
        const expected = CLASSES[part.errno] ?? 'OSError';
        if (part.error !== expected) {
            return {
                actual,
                why: `Errno ${part.errno} was reported as ${part.error}, where Python raises ${expected}.`,
            };
        }
        return { actual, why: '' };
    };
}
/** A part in the words of Python: the exception and its message, or the value. */
function describe(part) {
    if (part.outcome === 'raised')
        return part.message === '' ? part.error : `${part.error}: ${part.message}`;
    if (typeof part.value === 'string')
        return part.value;
    if (typeof part.value === 'boolean')
        return part.value ? 'True' : 'False';
    return part.value.join(',');
}

;// CONCATENATED MODULE: ./build/src/probes/mount-root.js
const CONTAINER_ID = /^[0-9a-f]{64}$/;
/** Whether field 4 of a mount is what its rule takes. Destination, type and flags alone do not tell (facts: engines). */
function rootMatches(rule, mountCase) {
    const { mount, context } = mountCase;
    switch (rule.kind) {
        case 'whole':
            return mount.root === '/';
        case 'own-name':
            return mount.root === `/${lastOf(mount.destination)}`;
        case 'null-device':
            return mount.root === '/null' && isOfDev(mountCase);
        case 'run-folder':
            return endsWithFolder(mount.root, rule.folder === 'input' ? context.input : context.output);
        case 'engine-file':
            return isEngineFile(mountCase);
        case 'cgroup':
            return mount.root === '/' || isOwnCgroup(mount.root, context.containerId);
    }
}
/**
 * A mask's node is the kernel's own (devtmpfs), or was made by the runtime in this container's /dev: the same file
 * system. A file called `null` on any other tmpfs is somebody's file.
 */
function isOfDev({ mount, table }) {
    if (mount.type === 'devtmpfs')
        return true;
    return table.some(({ destination, device, type }) => destination === '/dev' && type === 'tmpfs' && device === mount.device);
}
/**
 * Field 4 is the path inside its file system, so only its end can be known: the folder and the run's own folder above
 * it, whose name is made per run.
 */
function endsWithFolder(root, folder) {
    const names = folder.split('/').filter((name) => name !== '');
    return names.length >= 2 && root.endsWith(`/${names.slice(-2).join('/')}`);
}
/** The engine's own folder for this container's files; its storage may lie on any file system, below any path. */
function isEngineFile({ mount, context }) {
    if (!CONTAINER_ID.test(context.containerId))
        return false;
    const name = lastOf(mount.destination);
    const parts = mount.root.split('/');
    const tail = context.engine === 'docker'
        ? ['containers', context.containerId, name]
        : [parts.at(-4) ?? '', context.containerId, 'userdata', name];
    if (context.engine === 'podman' && !/^[a-z]+-containers$/.test(tail[0] ?? ''))
        return false;
    if (parts.slice(-tail.length).join('/') !== tail.join('/'))
        return false;
    // Where the engine names its file of that name, it must be this one.
    const told = context.engineFiles.filter((file) => lastOf(file) === name);
    return told.length === 0 || told.some((file) => file.endsWith(`/${tail.join('/')}`));
}
/** Without a private cgroup namespace the path shows which container it is: docker, systemd's scopes, Podman. */
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

;// CONCATENATED MODULE: ./build/src/probes/mount-rules.js
const WHOLE = { kind: 'whole' };
/** The packet's four: each must be there exactly once (contract §4, PR-MOUNT-1). */
const ASKED_MOUNTS = [
    {
        id: 'rootfs',
        at: ['/'],
        types: ['overlay', 'fuse.fuse-overlayfs'],
        root: WHOLE,
        flags: ['ro'],
        harmless: 'asked',
    },
    { id: 'in', at: ['/in'], root: { kind: 'run-folder', folder: 'input' }, flags: ['ro'], harmless: 'asked' },
    {
        id: 'out',
        at: ['/out'],
        root: { kind: 'run-folder', folder: 'output' },
        flags: ['rw'],
        harmless: 'asked',
    },
    {
        id: 'tmp',
        at: ['/tmp'],
        types: ['tmpfs'],
        root: WHOLE,
        flags: ['noexec', 'nosuid', 'nodev'],
        harmless: 'asked',
    },
];
const OWN_NAME = { kind: 'own-name' };
const ENGINE_FILE = { kind: 'engine-file' };
/** Linux' own controllers (cgroups(7)), alone or mounted together as systemd does, and the named hierarchies. */
const CGROUP_1_CONTROLLERS = [
    ...[
        'cpu',
        'cpuacct',
        'cpu,cpuacct',
        'cpuset',
        'memory',
        'devices',
        'freezer',
        'net_cls',
        'net_prio',
        'net_cls,net_prio',
    ],
    ...['blkio', 'perf_event', 'hugetlb', 'pids', 'rdma', 'misc', 'systemd', 'elogind'],
];
/** What engines and OCI runtimes add for themselves. A mount that matches none of them fails the probe, by name. */
const ENGINE_MOUNTS = [
    { id: 'proc', at: ['/proc'], types: ['proc'], root: WHOLE, flags: [], harmless: 'noexec-no-host-path' },
    { id: 'sysfs', at: ['/sys'], types: ['sysfs'], root: WHOLE, flags: [], harmless: 'read-only' },
    {
        id: 'dev-docker',
        engine: 'docker',
        at: ['/dev'],
        types: ['tmpfs'],
        root: WHOLE,
        flags: ['nosuid'],
        harmless: 'dev-of-root',
    },
    {
        id: 'dev-podman',
        engine: 'podman',
        at: ['/dev'],
        types: ['tmpfs'],
        root: WHOLE,
        flags: ['nosuid'],
        harmless: 'read-only',
    },
    {
        id: 'devpts',
        at: ['/dev/pts'],
        types: ['devpts'],
        root: WHOLE,
        flags: ['nosuid'],
        harmless: 'noexec-no-host-path',
    },
    {
        // The run covers it with a read-only tmpfs; without that, messages are all that can be left there.
        id: 'mqueue',
        at: ['/dev/mqueue'],
        types: ['mqueue', 'tmpfs'],
        root: WHOLE,
        flags: ['nosuid', 'nodev'],
        harmless: 'noexec-no-host-path',
    },
    {
        // Gone with --ipc none on Docker; Podman keeps an empty one.
        id: 'shm',
        at: ['/dev/shm'],
        types: ['tmpfs'],
        root: WHOLE,
        flags: ['nosuid', 'nodev'],
        harmless: 'noexec-no-host-path',
    },
    {
        // In a user namespace no device can be made, so Podman binds the host's nodes one by one.
        id: 'device-node',
        engine: 'podman',
        at: ['/dev/null', '/dev/zero', '/dev/full', '/dev/tty', '/dev/random', '/dev/urandom'],
        types: ['devtmpfs'],
        root: OWN_NAME,
        flags: ['nosuid'],
        harmless: 'noexec-no-host-path',
    },
    {
        id: 'cgroup-2',
        at: ['/sys/fs/cgroup'],
        types: ['cgroup2'],
        root: { kind: 'cgroup' },
        flags: ['nosuid', 'nodev', 'noexec'],
        harmless: 'read-only',
    },
    {
        id: 'cgroup-1-folder',
        at: ['/sys/fs/cgroup'],
        types: ['tmpfs'],
        root: WHOLE,
        flags: ['nosuid', 'nodev'],
        harmless: 'noexec-no-host-path',
    },
    {
        id: 'cgroup-1-controller',
        at: CGROUP_1_CONTROLLERS.map((name) => `/sys/fs/cgroup/${name}`),
        types: ['cgroup'],
        root: { kind: 'cgroup' },
        flags: ['nosuid', 'nodev', 'noexec'],
        harmless: 'read-only',
    },
    {
        id: 'files-docker',
        engine: 'docker',
        at: ['/etc/hosts', '/etc/hostname', '/etc/resolv.conf'],
        root: ENGINE_FILE,
        flags: [],
        harmless: 'read-only',
    },
    {
        id: 'files-podman',
        engine: 'podman',
        at: [
            '/etc/hosts',
            '/etc/hostname',
            '/etc/resolv.conf',
            '/etc/group',
            '/etc/passwd',
            '/run/.containerenv',
        ],
        root: ENGINE_FILE,
        flags: ['nosuid', 'nodev', 'noexec'],
        harmless: 'read-only',
    },
    {
        id: 'proc-part',
        at: ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'],
        types: ['proc'],
        root: OWN_NAME,
        flags: [],
        harmless: 'read-only',
    },
    {
        id: 'mask-file',
        at: [
            '/proc/interrupts',
            '/proc/kcore',
            '/proc/keys',
            '/proc/latency_stats',
            '/proc/sched_debug',
            '/proc/timer_list',
            '/proc/timer_stats',
        ],
        types: ['tmpfs', 'devtmpfs'],
        root: { kind: 'null-device' },
        flags: [],
        harmless: 'null-device',
    },
    {
        id: 'mask-folder',
        at: /^\/(?:proc\/(?:acpi|asound|scsi)|sys\/(?:firmware|dev\/block|fs\/selinux|devices\/virtual\/powercap|devices\/system\/cpu\/cpu\d{1,4}\/thermal_throttle))$/,
        types: ['tmpfs'],
        root: WHOLE,
        flags: [],
        harmless: 'read-only',
    },
];
const MOUNT_RULES = [...ASKED_MOUNTS, ...ENGINE_MOUNTS];

;// CONCATENATED MODULE: ./build/src/probes/mount-judge.js


/** Judges a whole table against the rules (contract §4, PR-MOUNT-1). */
function judgeMounts(table, context) {
    const unmatched = table.filter((mount) => ruleOf({ mount, table, context }) === null);
    const faults = [
        ...unmatched.map((mount) => `matches no rule: ${mount_judge_describe(mount)}`),
        ...repeated(table).map((destination) => `mounted more than once: ${destination}`),
        ...ASKED_MOUNTS.filter(({ at }) => !table.some(({ destination }) => isAt(at, destination))).map(({ at }) => `missing: ${String(at)}`),
    ];
    if (faults.length > 0)
        return { kind: 'wrong', faults };
    return { kind: 'as-asked', engineMounts: table.length - ASKED_MOUNTS.length };
}
/** The rule that a mount meets in everything; null if none. */
function ruleOf(mountCase) {
    return MOUNT_RULES.find((rule) => meets(rule, mountCase)) ?? null;
}
function meets(rule, mountCase) {
    const { mount, context } = mountCase;
    return ((rule.engine === undefined || rule.engine === context.engine) &&
        isAt(rule.at, mount.destination) &&
        (rule.types === undefined || rule.types.includes(mount.type)) &&
        rule.flags.every((flag) => mount.flags.includes(flag)) &&
        // What is mounted below it later on the host would appear in the container, and the other way round.
        !mount.propagation.some((field) => field.startsWith('shared:')) &&
        rootMatches(rule.root, mountCase) &&
        isHarmless(rule.harmless, mountCase));
}
function isHarmless(harmless, { mount, context }) {
    switch (harmless) {
        case 'asked':
            return true;
        case 'read-only':
            return mount.flags.includes('ro');
        case 'noexec-no-host-path':
            return mount.flags.includes('noexec') && KERNEL_TYPES.includes(mount.type);
        case 'dev-of-root':
            return isDevOfRoot(mount) && context.payloadUid !== null && context.payloadUid !== 0;
        case 'null-device':
            return mount.root === '/null';
    }
}
/** File systems that the kernel makes up: no path of the host is behind them. */
const KERNEL_TYPES = ['proc', 'sysfs', 'tmpfs', 'devtmpfs', 'devpts', 'mqueue', 'cgroup', 'cgroup2'];
/** A tmpfs says its owner only when that is not root. */
function isDevOfRoot({ superOptions }) {
    return superOptions.includes('mode=755') && !superOptions.some((option) => /^[ug]id=/.test(option));
}
function isAt(at, destination) {
    return at instanceof RegExp ? at.test(destination) : at.includes(destination);
}
function repeated(table) {
    const destinations = table.map(({ destination }) => destination);
    return [
        ...new Set(destinations.filter((destination, index) => destinations.indexOf(destination) !== index)),
    ];
}
function mount_judge_describe({ destination, type, root, flags, propagation }) {
    return [destination, type, flags.join(','), `root ${root}`, ...propagation].join(' ');
}

;// CONCATENATED MODULE: ./build/src/probes/mountinfo.js
const LONGEST = 1_048_576;
const MOST_MOUNTS = 4096;
const DECIMAL = /^(0|[1-9]\d{0,9})$/;
const DEVICE = /^(0|[1-9]\d{0,9}):(0|[1-9]\d{0,9})$/;
/**
 * Reads a whole mount table. It comes from the payload, so whatever is not exactly as the kernel writes it is refused.
 *
 * @throws Error with one short sentence: line number and what is wrong, nothing of the text
 */
function parseMountinfo(text) {
    if (text.length > LONGEST)
        throw new Error(`the mount table is longer than ${LONGEST} characters`);
    if (!text.endsWith('\n'))
        throw new Error('the mount table does not end with a line end');
    const lines = text.slice(0, -1).split('\n');
    if (lines.length > MOST_MOUNTS)
        throw new Error(`the mount table has more than ${MOST_MOUNTS} mounts`);
    return lines.map((line, index) => parseLine(line, index + 1));
}
function parseLine(line, number) {
    const fail = (what) => {
        throw new Error(`line ${number} of the mount table ${what}`);
    };
    const fields = line.split(' ');
    // The optional fields end at the first lone hyphen; the kernel never writes one before (fields 1 to 6 cannot be it).
    const hyphen = fields.indexOf('-', 6);
    if (hyphen === -1 || fields.length !== hyphen + 4)
        return fail('does not have the fields of proc(5)');
    const [id, parent, device, root, destination, flags] = fields;
    const [type, source, superOptions] = fields.slice(hyphen + 1);
    if (!id ||
        !parent ||
        !device ||
        !root ||
        !destination ||
        !flags ||
        !type ||
        source === undefined ||
        !superOptions) {
        return fail('has an empty field');
    }
    if (!DECIMAL.test(id) || !DECIMAL.test(parent) || !DEVICE.test(device))
        return fail('has an id that is no number');
    const decoded = [root, destination, type, source].map((field) => decode(field) ?? fail('has a bad escape'));
    const [rootText = '', destinationText = '', typeText = '', sourceText = ''] = decoded;
    // A bind of a namespace file has a root like `net:[4026531840]`; a place is always a path.
    if (!destinationText.startsWith('/'))
        return fail('is mounted on no absolute path');
    const flagList = flags.split(',');
    if (flagList.filter((flag) => flag === 'ro' || flag === 'rw').length !== 1)
        return fail('is neither ro nor rw');
    const propagation = fields.slice(6, hyphen);
    if (propagation.some((field) => field === ''))
        return fail('has an empty field');
    return {
        id: Number(id),
        parent: Number(parent),
        device,
        root: rootText,
        destination: destinationText,
        flags: flagList,
        propagation,
        type: typeText,
        source: sourceText,
        superOptions: superOptions.split(','),
    };
}
/** Decodes the kernel's `\ooo` escapes, once; null if a backslash begins no escape that the kernel would write. */
function decode(field) {
    if (/\\(?!(?:0[1-7][0-7]|00[1-7]|1[0-7][0-7]))/.test(field))
        return null;
    return field.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}

;// CONCATENATED MODULE: ./build/src/probes/net-dev.js
const net_dev_LONGEST = 65_536;
const HEADERS = [/^Inter-\|/, /^ face \|/];
/** An interface's name (IFNAMSIZ: at most 15 bytes, no blank, no slash), a colon and its sixteen counters. */
const INTERFACE = /^ *([^\s/:]{1,15}): *\d+(?: +\d+){15}$/;
/**
 * The interface names of a /proc/net/dev text, in its order; null if it is not such a text. Hostile input: any line
 * that is not understood makes it null.
 */
function interfacesOf(text) {
    if (text.length > net_dev_LONGEST || !text.endsWith('\n'))
        return null;
    const lines = text.slice(0, -1).split('\n');
    if (!HEADERS.every((header, index) => header.test(lines[index] ?? '')))
        return null;
    const names = lines.slice(HEADERS.length).map((line) => INTERFACE.exec(line)?.[1] ?? null);
    return names.every((name) => name !== null) ? names : null;
}

// EXTERNAL MODULE: ./build/src/probes/secret-keys.js
var secret_keys = __webpack_require__(282);
;// CONCATENATED MODULE: ./build/src/probes/judge-values.js





/** PR-NET-2: the interfaces are exactly lo. */
function judgeInterfaces(part) {
    if (part.outcome !== 'value' || typeof part.value !== 'string')
        return notRead(part, '/proc/net/dev');
    const names = interfacesOf(part.value);
    if (names === null)
        return { actual: 'unreadable', why: 'The text is not one that the kernel writes to /proc/net/dev.' };
    const only = names.length === 1 && names[0] === 'lo';
    return { actual: names.join(','), why: only ? '' : 'The interfaces are not exactly lo.' };
}
/** PR-ENV-1: no key looks like a secret's, and none is there that neither the image nor an engine put in. */
function judgeEnvironment(part, { imageEnvKeys }) {
    if (part.outcome !== 'value' || typeof part.value === 'string' || typeof part.value === 'boolean') {
        return notRead(part, 'the environment');
    }
    const wrong = (0,secret_keys/* unexpectedKeys */.KJ)(part.value, imageEnvKeys);
    return {
        actual: part.value.join(','),
        why: wrong.length === 0 ? '' : `These keys may not be there: ${wrong.join(', ')}.`,
    };
}
/** PR-MOUNT-1: the packet's four, and what engines add for themselves. */
function judgeMountTable(part, context) {
    if (part.outcome !== 'value' || typeof part.value !== 'string')
        return notRead(part, '/proc/self/mountinfo');
    let table;
    try {
        table = parseMountinfo(part.value);
    }
    catch (cause) {
        return {
            actual: 'unreadable',
            why: `This is no mount table: ${cause instanceof Error ? cause.message : 'unknown'}.`,
        };
    }
    const judged = judgeMounts(table, context);
    if (judged.kind === 'wrong') {
        return {
            actual: judged.faults.join(', '),
            why: 'The mounts are not the four asked for and what engines add.',
        };
    }
    return {
        actual: `/ ro, /in ro, /out rw, /tmp tmpfs noexec, and ${judged.engineMounts} mounts of the engine's own`,
        why: '',
    };
}
/** PR-SOCK-DOCKER: the socket's path does not exist. */
function judgeSocketFile(part) {
    const absent = part.outcome === 'value' && part.value === false;
    return { actual: describe(part), why: absent ? '' : 'The answer is not False.' };
}
/** PR-FS-OUT-OK: the write succeeded (what it wrote is for the host to find: corroboration). */
function judgeWritten(part) {
    const actual = describe(part);
    if (part.outcome === 'raised')
        return { actual, why: 'The one place that must be writable was not.' };
    const written = typeof part.value === 'string' || part.value === true;
    return { actual, why: written ? '' : 'The value is not one that a write gives.' };
}
function notRead(part, what) {
    return { actual: describe(part), why: `It is not what reading ${what} gives.` };
}

// EXTERNAL MODULE: ./build/src/probes/judge-context.js
var judge_context = __webpack_require__(62780);
;// CONCATENATED MODULE: ./build/src/probes/raw.js
/** What the three raw probes read; empty where a probe gave nothing of that kind (its verdict is FAIL then). */
function rawOf(observations) {
    return {
        mountinfo: textOf(observations, 'PR-MOUNT-1'),
        env_keyset: listOf(observations, 'PR-ENV-1'),
        proc_net_dev: textOf(observations, 'PR-NET-2'),
    };
}
function firstValue(observations, probeId) {
    const part = observations.find((observation) => observation.probeId === probeId)?.parts[0];
    return part?.outcome === 'value' ? part.value : undefined;
}
function textOf(observations, probeId) {
    const value = firstValue(observations, probeId);
    return typeof value === 'string' ? value : '';
}
function listOf(observations, probeId) {
    const value = firstValue(observations, probeId);
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/src/probes/judge.js






const JUDGES = {
    'PR-NET-1': judgeRaised([1, 101, 97]),
    'PR-NET-2': judgeInterfaces,
    'PR-SOCK-1': judgeRaised([1]),
    'PR-ENV-1': judgeEnvironment,
    'PR-FS-RO-IN': judgeRaised([30]),
    'PR-FS-ESC-1': judgeRaised([30]),
    'PR-FS-ESC-2': judgeRaised([30, 13]),
    'PR-FS-OUT-OK': judgeWritten,
    'PR-EXEC-1': judgeRaised([1, 2]),
    'PR-MOUNT-1': judgeMountTable,
    'PR-SOCK-DOCKER': judgeSocketFile,
    'PR-PTRACE-1': judgeRaised([1]),
};
const LONGEST_ACTUAL = 4000;
/**
 * The host's verdict on every probe, in the packet's order. A required probe without an observation fails; an optional
 * one that was left out is not judged (`notRun` names it). A probe observed twice fails: nobody can say which is true.
 */
function judgeAll(observations, context) {
    return probes_contract/* PROBES */._v.flatMap((probe) => {
        const observed = observations.filter(({ probeId }) => probeId === probe.id);
        if (observed.length === 0 && !probe.required)
            return [];
        return [judgeProbe(probe, observed, context)];
    });
}
/** The optional probes that the payload left out: the bundle's `not_run` (contract §4). */
function notRun(observations) {
    return probes_contract/* PROBES */._v.filter(({ id, required }) => !required && !observations.some(({ probeId }) => probeId === id)).map(({ id }) => id);
}
function judgeProbe(probe, observed, context) {
    const [observation, second] = observed;
    if (observation === undefined)
        return failed(probe, 'no observation', '', 'The payload wrote no line for this probe.');
    const parts = observation.parts.map((part) => JUDGES[probe.id](part, context));
    const actual = parts.map((part) => (0,errors/* printable */.g)(part.actual, LONGEST_ACTUAL)).join('; ');
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
    return { probeId: id, verdict: 'FAIL', actual, errno, why: (0,errors/* printable */.g)(why, LONGEST_ACTUAL) };
}
function errnoOf(part) {
    return part.outcome === 'raised' ? String(part.errno) : '0';
}

;// CONCATENATED MODULE: ./build/src/evidence/recompute.js


/** Judges the observations. Writer and reader both come here, so that a claimed verdict can be compared. */
function recompute(host, observations) {
    const judgements = judgeAll(observations, (0,judge_context/* judgeContext */.F)(host));
    return {
        probes: judgements.map((judgement) => packetProbe(judgement, observations)),
        raw: rawOf(observations),
        notRun: notRun(observations),
        judgements,
    };
}
/** One probe in the packet's fields (packet §4). */
function packetProbe(judgement, observations) {
    const contract = (0,probes_contract/* contractOf */.Qu)(judgement.probeId);
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

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76665);



/** No link is followed, no pipe is waited for, no terminal becomes ours. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
/**
 * Reads a regular file of at most `limit` bytes. Everything is asked of one descriptor, so that swapping the file under
 * the name changes nothing.
 *
 * @param singleLink whether a second hard link makes it unsafe (a file of the payload's own has one)
 */
async function readRegularFile(path, limit, singleLink = true) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS);
    }
    catch (error) {
        return notOpened((0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error));
    }
    try {
        return await readHandle(handle, limit, singleLink);
    }
    catch (error) {
        return { kind: 'unreadable', detail: (0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) };
    }
    finally {
        await handle.close().catch(() => undefined);
    }
}
async function readHandle(handle, limit, singleLink) {
    const stat = await handle.stat();
    if (!stat.isFile())
        return { kind: 'unsafe', detail: 'it is no regular file' };
    if (singleLink && stat.nlink !== 1)
        return { kind: 'unsafe', detail: 'it has another hard link' };
    if (stat.size > limit)
        return { kind: 'too-large' };
    // One byte more than allowed shows whether it grew since.
    const buffer = Buffer.alloc(Math.min(stat.size, limit) + 1);
    let length = 0;
    while (length < buffer.length) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    if (length > stat.size)
        return { kind: 'unsafe', detail: 'it was still being written' };
    return { kind: 'bytes', bytes: new Uint8Array(buffer.subarray(0, length)) };
}
function notOpened(code) {
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { kind: 'missing' };
        case 'ELOOP':
            return { kind: 'unsafe', detail: 'it is a symbolic link' };
        case 'ENXIO':
        case 'ENODEV':
            return { kind: 'unsafe', detail: 'it is a socket or a device' };
        default:
            return { kind: 'unreadable', detail: code };
    }
}


/***/ }),

/***/ 90161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ equalJson),
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Sr: () => (/* binding */ readStrictJson),
/* harmony export */   _6: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76665);

/** The one form in which this project writes JSON: two spaces, one newline at the end, UTF-8. */
function writeJson(value) {
    return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
/**
 * Reads JSON in exactly the writer's form: writing the value again must give the same bytes. That refuses duplicate
 * keys, unusual numbers, needless escapes and everything else in which two readers of one file could differ.
 */
function readStrictJson(bytes) {
    const text = decodeUtf8(bytes);
    if (text === null)
        return { ok: false, fault: 'bundle-encoding', detail: 'not UTF-8 without byte order mark' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return {
            ok: false,
            fault: 'bundle-not-json',
            detail: (0,_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error),
        };
    }
    return isCanonical(value, bytes)
        ? { ok: true, value }
        : { ok: false, fault: 'bundle-not-canonical', detail: 'writing it again gives other bytes' };
}
function isCanonical(value, bytes) {
    try {
        return Buffer.compare(writeJson(value), bytes) === 0;
    }
    catch {
        // Nested deeper than the writer's stack: nothing that this project wrote.
        return false;
    }
}
/** Bytes as text if they are UTF-8 without a byte order mark; null otherwise. */
function decodeUtf8(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return text.startsWith('\uFEFF') ? null : text;
    }
    catch {
        return null;
    }
}
/** Whether two plain values are written the same. */
function equalJson(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}


/***/ }),

/***/ 76665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** A thrown value's system code (`EACCES`), or `unknown error`. */
function codeOf(thrown) {
    return textMember(thrown, 'code') ?? 'unknown error';
}
/** A thrown value's message, or `unknown error`. */
function messageOf(thrown) {
    return textMember(thrown, 'message') ?? 'unknown error';
}
/** Asked of any object, not only of this realm's Error: a VM's or a worker's errors are of another class. */
function textMember(thrown, name) {
    if (typeof thrown !== 'object' || thrown === null || !(name in thrown))
        return null;
    const value = Reflect.get(thrown, name);
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 62780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ judgeContext),
/* harmony export */   k: () => (/* binding */ uidOf)
/* harmony export */ });
/** The part of the host's facts that judges may use. */
function judgeContext(host) {
    return {
        engine: host.engine.name,
        containerId: host.container.id,
        input: host.folders.input,
        output: host.folders.output,
        payloadUid: uidOf(host.container.user),
        engineFiles: host.container.engine_files,
        imageEnvKeys: host.image.env_keys,
    };
}
/** The uid of an engine's `uid[:gid]`; null for a name, which only the image's own passwd could turn into a number. */
function uidOf(user) {
    const uid = /^(0|[1-9]\d{0,9})(?::(?:0|[1-9]\d{0,9}))?$/.exec(user)?.[1];
    return uid === undefined ? null : Number(uid);
}


/***/ }),

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ unexpectedKeys),
/* harmony export */   kL: () => (/* binding */ ENGINE_KEYS),
/* harmony export */   n0: () => (/* binding */ looksSecret)
/* harmony export */ });
/** What a secret's environment key looks like (contract §4: the packet's pattern was cut). Python's `(?i)` folds Unicode. */
const SECRET_KEY = /(token|secret|passw|passphrase|credential|(api|access|private|signing|deploy|ssh|master|encrypt(ion)?|storage)_?key|auth|cookie|session|dsn|database_url|conn(ection)?_?str|_pwd$|_pat$|jwt|bearer|kubeconfig|netrc|pgpass|https?_proxy|all_proxy)/iu;
/** Keys that engines and Python itself put into an environment, besides the image's own (contract §4). */
const ENGINE_KEYS = ['PATH', 'HOME', 'HOSTNAME', 'TERM', 'container', 'LC_CTYPE'];
/** Whether an environment key looks like a secret's. */
function looksSecret(key) {
    return SECRET_KEY.test(key);
}
/** Which of these keys may not be in a sandbox: they look secret, or neither the image nor an engine puts them there. */
function unexpectedKeys(keys, imageKeys) {
    const allowed = new Set([...ENGINE_KEYS, ...imageKeys]);
    return keys.filter((key) => looksSecret(key) || !allowed.has(key));
}


/***/ }),

/***/ 31935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gy;
const BETWEEN = /[^"{}[\]:,]*/gy;
/**
 * Parses hostile JSON: JSON.parse's grammar (RFC 8259, so no NaN and no comments), and besides refuses what readers
 * disagree about: a member named twice (also when spelled with escapes), `__proto__`, unpaired surrogates, numbers that
 * become infinite, and what is too long or too deep.
 *
 * @throws Error with one short sentence that holds nothing of the text
 */
function parseStrictJson(text, limits) {
    if (text.length > limits.characters)
        throw new Error(`it is longer than ${limits.characters} characters`);
    if (!text.isWellFormed())
        throw new Error('it holds an unpaired surrogate');
    // Before JSON.parse, whose own depth is bounded by nothing that we choose.
    checkStructure(text, limits.depth);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Error('it is not JSON');
    }
    checkValues(value);
    return value;
}
/** Walks the tokens once: nesting and repeated members. Text that is no JSON at all is left to JSON.parse to refuse. */
function checkStructure(text, depth) {
    const open = [];
    let previous = '';
    let at = 0;
    while (at < text.length) {
        BETWEEN.lastIndex = at;
        at += BETWEEN.exec(text)?.[0].length ?? 0;
        if (at >= text.length)
            return;
        TOKEN.lastIndex = at;
        const token = TOKEN.exec(text)?.[0];
        if (token === undefined)
            throw new Error('it is not JSON');
        at += token.length;
        if (token === '{' || token === '[') {
            open.push(token === '{' ? new Set() : null);
            if (open.length > depth)
                throw new Error(`it is nested deeper than ${depth}`);
        }
        else if (token === '}' || token === ']') {
            open.pop();
        }
        else if (token === ':') {
            noteMember(open.at(-1) ?? null, previous);
        }
        previous = token;
    }
}
function noteMember(members, token) {
    if (members === null)
        return;
    let name;
    try {
        name = JSON.parse(token);
    }
    catch {
        throw new Error('it is not JSON');
    }
    if (typeof name !== 'string')
        throw new Error('it is not JSON');
    if (members.has(name))
        throw new Error('it names a member twice');
    if (name === '__proto__')
        throw new Error('it has a member named __proto__');
    members.add(name);
}
function checkValues(value) {
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw new Error('it holds an unpaired surrogate');
    }
    else if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw new Error('it holds a number that is too great');
    }
    else if (Array.isArray(value)) {
        for (const item of value)
            checkValues(item);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [name, member] of Object.entries(value)) {
            checkValues(name);
            checkValues(member);
        }
    }
}


/***/ })

};
