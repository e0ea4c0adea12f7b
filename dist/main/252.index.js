export const id = 252;
export const ids = [252];
export const modules = {

/***/ 23837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   _: () => (/* binding */ isSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const SHA256 = /^sha256:[0-9a-f]{64}$/;
/** The digest of exactly these bytes. Digests are of file bytes, never of re-serialised objects (contract §5). */
function sha256Of(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** Whether a text is a digest in the one form that this project writes and reads. */
function isSha256(text) {
    return typeof text === 'string' && SHA256.test(text);
}


/***/ }),

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

/***/ 87444:
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
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sandbox-attestation.invalid/schemas/bundle.schema.json", "title": "Bundle", "type": "object", "additionalProperties": false, "required": ["schema_version", "tool", "created_at", "venue", "image_digest", "seccomp_sha256", "runtime", "probes", "raw", "venue_facts", "image_digest_kind", "image_config_digest", "rootfs_diff_ids", "reproducible", "image_tag", "base_image", "dockerfile_sha256", "build_network", "profile", "lint", "payload_sha256", "input", "run", "host", "observed", "observation_problems", "not_run", "exec_from_out", "challenge", "files"], "properties": { "schema_version": { "type": "integer", "const": 1 }, "tool": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "const": "sandbox-attestation" }, "version": { "$ref": "#/$defs/short" } } }, "created_at": { "$ref": "#/$defs/instant" }, "venue": { "enum": ["CI", "VPS", "LOCAL"] }, "image_digest": { "$ref": "#/$defs/digest" }, "seccomp_sha256": { "$ref": "#/$defs/digest" }, "runtime": { "type": "string", "pattern": "^(docker|podman) [^\\s]{1,200}$" }, "probes": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probe" } }, "raw": { "type": "object", "additionalProperties": false, "required": ["mountinfo", "env_keyset", "proc_net_dev"], "properties": { "mountinfo": { "$ref": "#/$defs/document" }, "env_keyset": { "$ref": "#/$defs/observedTexts" }, "proc_net_dev": { "$ref": "#/$defs/document" } } }, "venue_facts": { "anyOf": [{ "$ref": "#/$defs/ciVenueFacts" }, { "$ref": "#/$defs/hostVenueFacts" }] }, "image_digest_kind": { "$ref": "#/$defs/imageIdKind" }, "image_config_digest": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "rootfs_diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "reproducible": { "type": "boolean" }, "image_tag": { "$ref": "#/$defs/short" }, "base_image": { "$ref": "#/$defs/baseImage" }, "dockerfile_sha256": { "$ref": "#/$defs/digest" }, "build_network": { "type": "boolean" }, "profile": { "type": "object", "additionalProperties": false, "required": ["name", "source", "text"], "properties": { "name": { "enum": ["targeted-deny", "deny-by-default", "file"] }, "source": { "$ref": "#/$defs/long" }, "text": { "$ref": "#/$defs/document" } } }, "lint": { "type": "array", "maxItems": 1024, "items": { "$ref": "#/$defs/lintFinding" } }, "payload_sha256": { "$ref": "#/$defs/digest" }, "input": { "type": "object", "additionalProperties": false, "required": ["files"], "properties": { "files": { "type": "array", "maxItems": 4096, "items": { "$ref": "#/$defs/sizedFile" } } } }, "run": { "type": "object", "additionalProperties": false, "required": ["arguments", "started_at", "duration_ms", "exit_code", "ended", "timeout_seconds"], "properties": { "arguments": { "$ref": "#/$defs/texts" }, "started_at": { "$ref": "#/$defs/instant" }, "duration_ms": { "$ref": "#/$defs/count" }, "exit_code": { "type": ["integer", "null"], "minimum": 0, "maximum": 255 }, "ended": { "enum": ["exited", "timeout", "output-flood", "start-failed"] }, "timeout_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 } } }, "host": { "$ref": "#/$defs/hostFacts" }, "observed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/observation" } }, "observation_problems": { "type": "array", "maxItems": 256, "items": { "$ref": "#/$defs/problem" } }, "not_run": { "$ref": "#/$defs/texts" }, "exec_from_out": { "enum": ["open", "noexec", "sealed"] }, "challenge": { "anyOf": [{ "$ref": "#/$defs/long" }, { "type": "null" }] }, "files": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/sizedFile" } }, "controls": { "type": "array", "maxItems": 256, "items": { "$ref": "#/$defs/control" } }, "posture": { "$ref": "#/$defs/posture" } }, "$defs": { "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "instant": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" }, "short": { "type": "string", "minLength": 1, "maxLength": 1024 }, "word": { "type": "string", "maxLength": 16384 }, "long": { "type": "string", "maxLength": 65536 }, "document": { "type": "string", "maxLength": 1048576 }, "observedText": { "type": "string", "maxLength": 8388608 }, "observedTexts": { "type": "array", "maxItems": 1048576, "items": { "$ref": "#/$defs/observedText" } }, "texts": { "type": "array", "maxItems": 4096, "items": { "$ref": "#/$defs/long" } }, "count": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "countOrNull": { "type": ["integer", "null"], "minimum": -9007199254740991, "maximum": 9007199254740991 }, "probeId": { "type": "string", "pattern": "^PR-[A-Z0-9-]{1,40}$" }, "imageIdKind": { "enum": ["config", "manifest", "index"] }, "probe": { "type": "object", "additionalProperties": false, "required": ["probe_id", "operation", "expected", "actual_stderr_or_value", "errno_or_exit", "verdict", "artifact_path"], "properties": { "probe_id": { "$ref": "#/$defs/probeId" }, "operation": { "$ref": "#/$defs/word" }, "expected": { "$ref": "#/$defs/word" }, "actual_stderr_or_value": { "$ref": "#/$defs/observedText" }, "errno_or_exit": { "$ref": "#/$defs/word" }, "verdict": { "enum": ["PASS", "FAIL"] }, "artifact_path": { "type": "string", "pattern": "^/out/attest\\.jsonl(#L[1-9][0-9]{0,3})?$" } } }, "sizedFile": { "type": "object", "additionalProperties": false, "required": ["path", "size", "sha256"], "properties": { "path": { "$ref": "#/$defs/word" }, "size": { "$ref": "#/$defs/count" }, "sha256": { "$ref": "#/$defs/digest" } } }, "fileFact": { "type": "object", "additionalProperties": false, "required": ["path", "sha256"], "properties": { "path": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" } } }, "executable": { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "elf", "shebang"], "properties": { "path": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" }, "elf": { "type": "boolean" }, "shebang": { "$ref": "#/$defs/nullableText" } } }, "nullableText": { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] }, "ciVenueFacts": { "type": "object", "additionalProperties": false, "required": ["RUNNER_ENVIRONMENT", "RUNNER_NAME", "RUNNER_ARCH", "ImageOS", "ImageVersion", "GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_SHA", "GITHUB_REF", "GITHUB_WORKFLOW_REF"], "properties": { "RUNNER_ENVIRONMENT": { "$ref": "#/$defs/word" }, "RUNNER_NAME": { "$ref": "#/$defs/word" }, "RUNNER_ARCH": { "$ref": "#/$defs/word" }, "ImageOS": { "$ref": "#/$defs/word" }, "ImageVersion": { "$ref": "#/$defs/word" }, "GITHUB_REPOSITORY": { "$ref": "#/$defs/word" }, "GITHUB_RUN_ID": { "$ref": "#/$defs/word" }, "GITHUB_RUN_ATTEMPT": { "$ref": "#/$defs/word" }, "GITHUB_SHA": { "$ref": "#/$defs/word" }, "GITHUB_REF": { "$ref": "#/$defs/word" }, "GITHUB_WORKFLOW_REF": { "$ref": "#/$defs/word" } } }, "hostVenueFacts": { "type": "object", "additionalProperties": false, "required": ["hostname", "machine_id_sha256", "kernel", "distribution"], "properties": { "hostname": { "$ref": "#/$defs/word" }, "machine_id_sha256": { "type": "string", "pattern": "^(sha256:[0-9a-f]{64})?$" }, "kernel": { "$ref": "#/$defs/word" }, "distribution": { "$ref": "#/$defs/word" } } }, "baseImage": { "type": "object", "additionalProperties": false, "required": ["kind", "reference", "id"], "properties": { "kind": { "enum": ["dockerfile", "reference", "debian-packages"] }, "reference": { "$ref": "#/$defs/word" }, "id": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "packages": { "type": "array", "maxItems": 512, "items": { "type": "object", "additionalProperties": false, "required": ["name", "version", "architecture", "sha256"], "properties": { "name": { "$ref": "#/$defs/word" }, "version": { "$ref": "#/$defs/word" }, "architecture": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" } } } } } }, "lintFinding": { "type": "object", "additionalProperties": false, "required": ["code", "severity", "message", "remedy"], "properties": { "code": { "$ref": "#/$defs/word" }, "severity": { "enum": ["fatal", "warning"] }, "message": { "$ref": "#/$defs/long" }, "remedy": { "$ref": "#/$defs/long" } } }, "part": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["outcome", "error", "errno", "message"], "properties": { "outcome": { "const": "raised" }, "error": { "$ref": "#/$defs/observedText" }, "errno": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 }, "message": { "$ref": "#/$defs/observedText" } } }, { "type": "object", "additionalProperties": false, "required": ["outcome", "value"], "properties": { "outcome": { "const": "value" }, "value": { "anyOf": [{ "$ref": "#/$defs/observedText" }, { "type": "boolean" }, { "$ref": "#/$defs/observedTexts" }] } } }, { "type": "object", "additionalProperties": false, "required": ["outcome", "field"], "properties": { "outcome": { "const": "raw" }, "field": { "enum": ["mountinfo", "env_keyset", "proc_net_dev"] } } }] }, "observation": { "type": "object", "additionalProperties": false, "required": ["probe_id", "line", "parts"], "properties": { "probe_id": { "$ref": "#/$defs/probeId" }, "line": { "type": "integer", "minimum": 1, "maximum": 9999 }, "parts": { "type": "array", "maxItems": 8, "items": { "$ref": "#/$defs/part" } } } }, "problem": { "type": "object", "additionalProperties": false, "required": ["code", "subject"], "properties": { "code": { "type": "string", "pattern": "^[a-z0-9-]{1,60}$" }, "subject": { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] } } }, "hostFacts": { "type": "object", "additionalProperties": false, "required": ["engine", "system", "container", "image", "folders", "seccomp", "files", "report_md"], "properties": { "engine": { "type": "object", "additionalProperties": false, "required": ["name", "version", "oci_runtime", "oci_runtime_version", "image_store", "rootless", "cgroup_version"], "properties": { "name": { "enum": ["docker", "podman"] }, "version": { "$ref": "#/$defs/word" }, "oci_runtime": { "$ref": "#/$defs/word" }, "oci_runtime_version": { "$ref": "#/$defs/nullableText" }, "image_store": { "enum": ["classic", "containerd", "containers-storage"] }, "rootless": { "type": "boolean" }, "cgroup_version": { "enum": [1, 2] } } }, "system": { "type": "object", "additionalProperties": false, "required": ["kernel", "architecture", "distribution", "lsms"], "properties": { "kernel": { "$ref": "#/$defs/word" }, "architecture": { "enum": ["x86_64", "aarch64"] }, "distribution": { "$ref": "#/$defs/word" }, "lsms": { "$ref": "#/$defs/texts" } } }, "container": { "$ref": "#/$defs/containerFacts" }, "image": { "type": "object", "additionalProperties": false, "required": ["id", "id_kind", "config_digest", "diff_ids", "env_keys", "user", "volumes", "onbuild"], "properties": { "id": { "$ref": "#/$defs/digest" }, "id_kind": { "$ref": "#/$defs/imageIdKind" }, "config_digest": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "diff_ids": { "type": "array", "maxItems": 512, "items": { "$ref": "#/$defs/digest" } }, "env_keys": { "$ref": "#/$defs/texts" }, "user": { "$ref": "#/$defs/word" }, "volumes": { "$ref": "#/$defs/texts" }, "onbuild": { "$ref": "#/$defs/texts" } } }, "folders": { "type": "object", "additionalProperties": false, "required": ["input", "output"], "properties": { "input": { "$ref": "#/$defs/word" }, "output": { "$ref": "#/$defs/word" } } }, "seccomp": { "anyOf": [{ "$ref": "#/$defs/normalisedProfile" }, { "type": "null" }] }, "files": { "type": "object", "additionalProperties": false, "required": ["executables", "setid", "interpreter", "payload"], "properties": { "executables": { "type": "array", "maxItems": 65536, "items": { "$ref": "#/$defs/executable" } }, "setid": { "type": "array", "maxItems": 65536, "items": { "$ref": "#/$defs/word" } }, "interpreter": { "$ref": "#/$defs/word" }, "payload": { "type": "array", "maxItems": 65536, "items": { "$ref": "#/$defs/fileFact" } } } }, "report_md": { "enum": ["ok", "absent", "other"] } } }, "containerFacts": { "type": "object", "additionalProperties": false, "required": ["id", "image_id", "user", "entrypoint", "command", "env_keys", "privileged", "readonly_rootfs", "no_new_privileges", "cap_add", "cap_drop", "capabilities", "network_mode", "networks", "ipc_mode", "pid_mode", "uts_mode", "userns_mode", "cgroupns_mode", "mounts", "devices", "pids_limit", "memory_bytes", "memory_swap_bytes", "nano_cpus", "ulimits", "healthcheck", "log_driver", "lsm_label", "engine_files"], "properties": { "id": { "$ref": "#/$defs/word" }, "image_id": { "$ref": "#/$defs/digest" }, "user": { "$ref": "#/$defs/word" }, "entrypoint": { "$ref": "#/$defs/texts" }, "command": { "$ref": "#/$defs/texts" }, "env_keys": { "$ref": "#/$defs/texts" }, "privileged": { "type": "boolean" }, "readonly_rootfs": { "type": "boolean" }, "no_new_privileges": { "type": "boolean" }, "cap_add": { "$ref": "#/$defs/texts" }, "cap_drop": { "$ref": "#/$defs/texts" }, "capabilities": { "anyOf": [{ "$ref": "#/$defs/texts" }, { "type": "null" }] }, "network_mode": { "$ref": "#/$defs/word" }, "networks": { "$ref": "#/$defs/texts" }, "ipc_mode": { "$ref": "#/$defs/word" }, "pid_mode": { "$ref": "#/$defs/word" }, "uts_mode": { "$ref": "#/$defs/word" }, "userns_mode": { "$ref": "#/$defs/word" }, "cgroupns_mode": { "$ref": "#/$defs/word" }, "mounts": { "type": "array", "maxItems": 1024, "items": { "type": "object", "additionalProperties": false, "required": ["destination", "type", "source", "read_only", "options"], "properties": { "destination": { "$ref": "#/$defs/word" }, "type": { "enum": ["bind", "volume", "tmpfs", "other"] }, "source": { "$ref": "#/$defs/word" }, "read_only": { "type": "boolean" }, "options": { "$ref": "#/$defs/texts" } } } }, "devices": { "$ref": "#/$defs/texts" }, "pids_limit": { "$ref": "#/$defs/countOrNull" }, "memory_bytes": { "$ref": "#/$defs/countOrNull" }, "memory_swap_bytes": { "$ref": "#/$defs/countOrNull" }, "nano_cpus": { "$ref": "#/$defs/countOrNull" }, "ulimits": { "type": "array", "maxItems": 64, "items": { "type": "object", "additionalProperties": false, "required": ["name", "soft", "hard"], "properties": { "name": { "$ref": "#/$defs/word" }, "soft": { "type": "integer", "minimum": -1, "maximum": 9007199254740991 }, "hard": { "type": "integer", "minimum": -1, "maximum": 9007199254740991 } } } }, "healthcheck": { "type": "boolean" }, "log_driver": { "$ref": "#/$defs/word" }, "lsm_label": { "$ref": "#/$defs/word" }, "engine_files": { "$ref": "#/$defs/texts" } } }, "normalisedProfile": { "type": "object", "additionalProperties": false, "required": ["default_action", "default_errno", "architectures", "rules"], "properties": { "default_action": { "$ref": "#/$defs/word" }, "default_errno": { "$ref": "#/$defs/countOrNull" }, "architectures": { "$ref": "#/$defs/texts" }, "rules": { "type": "array", "maxItems": 65536, "items": { "type": "object", "additionalProperties": false, "required": ["name", "action", "errno", "args"], "properties": { "name": { "$ref": "#/$defs/word" }, "action": { "$ref": "#/$defs/word" }, "errno": { "$ref": "#/$defs/countOrNull" }, "args": { "type": "array", "maxItems": 64, "items": { "type": "object", "additionalProperties": false, "required": ["index", "op", "value", "valueTwo"], "properties": { "index": { "type": "integer", "minimum": 0, "maximum": 5 }, "op": { "$ref": "#/$defs/word" }, "value": { "type": "string", "pattern": "^[0-9]{1,20}$" }, "valueTwo": { "type": "string", "pattern": "^[0-9]{1,20}$" } } } } } } } } }, "control": { "type": "object", "additionalProperties": false, "required": ["id", "weakened", "must_flip", "flipped", "state", "why", "observations_sha256", "observed", "host"], "properties": { "id": { "$ref": "#/$defs/short" }, "weakened": { "$ref": "#/$defs/texts" }, "must_flip": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probeId" } }, "flipped": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probeId" } }, "state": { "enum": ["bit", "did-not-bite", "did-not-run"] }, "why": { "$ref": "#/$defs/long" }, "observations_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "observed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/observation" } }, "host": { "anyOf": [{ "$ref": "#/$defs/hostFacts" }, { "type": "null" }] } } }, "posture": { "type": "object", "additionalProperties": false, "required": ["image", "state", "why", "observations_sha256", "checks"], "properties": { "image": { "enum": ["reference", "subject"] }, "state": { "enum": ["ran", "not-runnable"] }, "why": { "$ref": "#/$defs/long" }, "observations_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "checks": { "type": "array", "maxItems": 1024, "items": { "type": "object", "additionalProperties": false, "required": ["id", "operation", "layer", "answer_when_open", "expected", "actual", "verdict"], "properties": { "id": { "$ref": "#/$defs/short" }, "operation": { "$ref": "#/$defs/word" }, "layer": { "$ref": "#/$defs/word" }, "answer_when_open": { "$ref": "#/$defs/word" }, "expected": { "$ref": "#/$defs/word" }, "actual": { "$ref": "#/$defs/long" }, "verdict": { "enum": ["PASS", "FAIL"] } } } } } } } };
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
const schema43 = { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "elf", "shebang"], "properties": { "path": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" }, "elf": { "type": "boolean" }, "shebang": { "$ref": "#/$defs/nullableText" } } };
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
            if (((((data.path === undefined) && (missing0 = "path")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.elf === undefined) && (missing0 = "elf"))) || ((data.shebang === undefined) && (missing0 = "shebang"))) {
                validate187.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "path") || (key0 === "sha256")) || (key0 === "elf")) || (key0 === "shebang"))) {
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
                            if (valid0) {
                                if (data.shebang !== undefined) {
                                    const _errs6 = errors;
                                    if (!(validate131(data.shebang, { instancePath: instancePath + "/shebang", parentData: data, parentDataProperty: "shebang", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
            validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate187.errors = vErrors;
    return errors === 0;
}
validate187.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "type": "object", "additionalProperties": false, "required": ["path", "sha256"], "properties": { "path": { "$ref": "#/$defs/word" }, "sha256": { "$ref": "#/$defs/digest" } } };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate194.evaluated;
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
                validate194.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "path") || (key0 === "sha256"))) {
                        validate194.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
            validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate194.errors = vErrors;
    return errors === 0;
}
validate194.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
                                                                                                if (!(validate194(data34[i3], { instancePath: instancePath + "/files/payload/" + i3, parentData: data34, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate201.evaluated;
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
        validate201.errors = vErrors;
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
    validate201.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate201.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate199.evaluated;
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
                validate199.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "probe_id") || (key0 === "line")) || (key0 === "parts"))) {
                        validate199.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                                validate199.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 > 9999 || isNaN(data1)) {
                                        validate199.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" }];
                                        return false;
                                    }
                                    else {
                                        if (data1 < 1 || isNaN(data1)) {
                                            validate199.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                                            validate199.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data2.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs7 = errors;
                                                if (!(validate201(data2[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
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
                                        validate199.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
            validate199.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate199.errors = vErrors;
    return errors === 0;
}
validate199.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema47 = { "type": "object", "additionalProperties": false, "required": ["code", "subject"], "properties": { "code": { "type": "string", "pattern": "^[a-z0-9-]{1,60}$" }, "subject": { "anyOf": [{ "$ref": "#/$defs/word" }, { "type": "null" }] } } };
const pattern11 = new RegExp("^[a-z0-9-]{1,60}$", "u");
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate208.evaluated;
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
                validate208.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "code") || (key0 === "subject"))) {
                        validate208.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                                    validate208.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,60}$" }, message: "must match pattern \"" + "^[a-z0-9-]{1,60}$" + "\"" }];
                                    return false;
                                }
                            }
                            else {
                                validate208.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate208.errors = vErrors;
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
            validate208.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate208.errors = vErrors;
    return errors === 0;
}
validate208.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema48 = { "type": "object", "additionalProperties": false, "required": ["id", "weakened", "must_flip", "flipped", "state", "why", "observations_sha256", "observed", "host"], "properties": { "id": { "$ref": "#/$defs/short" }, "weakened": { "$ref": "#/$defs/texts" }, "must_flip": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probeId" } }, "flipped": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/probeId" } }, "state": { "enum": ["bit", "did-not-bite", "did-not-run"] }, "why": { "$ref": "#/$defs/long" }, "observations_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "observed": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/observation" } }, "host": { "anyOf": [{ "$ref": "#/$defs/hostFacts" }, { "type": "null" }] } } };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate214.evaluated;
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
                validate214.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema48.properties, key0))) {
                        validate214.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                                            validate214.errors = [{ instancePath: instancePath + "/must_flip", schemaPath: "#/properties/must_flip/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
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
                                        validate214.errors = [{ instancePath: instancePath + "/must_flip", schemaPath: "#/properties/must_flip/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                validate214.errors = [{ instancePath: instancePath + "/flipped", schemaPath: "#/properties/flipped/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
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
                                            validate214.errors = [{ instancePath: instancePath + "/flipped", schemaPath: "#/properties/flipped/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                            validate214.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema48.properties.state.enum }, message: "must be equal to one of the allowed values" }];
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
                                                    validate214.errors = vErrors;
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
                                                                validate214.errors = [{ instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid4 = true;
                                                                const len2 = data9.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    const _errs19 = errors;
                                                                    if (!(validate199(data9[i2], { instancePath: instancePath + "/observed/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
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
                                                            validate214.errors = [{ instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                            validate214.errors = vErrors;
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
            validate214.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate214.errors = vErrors;
    return errors === 0;
}
validate214.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema49 = { "type": "object", "additionalProperties": false, "required": ["image", "state", "why", "observations_sha256", "checks"], "properties": { "image": { "enum": ["reference", "subject"] }, "state": { "enum": ["ran", "not-runnable"] }, "why": { "$ref": "#/$defs/long" }, "observations_sha256": { "anyOf": [{ "$ref": "#/$defs/digest" }, { "type": "null" }] }, "checks": { "type": "array", "maxItems": 1024, "items": { "type": "object", "additionalProperties": false, "required": ["id", "operation", "layer", "answer_when_open", "expected", "actual", "verdict"], "properties": { "id": { "$ref": "#/$defs/short" }, "operation": { "$ref": "#/$defs/word" }, "layer": { "$ref": "#/$defs/word" }, "answer_when_open": { "$ref": "#/$defs/word" }, "expected": { "$ref": "#/$defs/word" }, "actual": { "$ref": "#/$defs/long" }, "verdict": { "enum": ["PASS", "FAIL"] } } } } } };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate224.evaluated;
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
                validate224.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((key0 === "image") || (key0 === "state")) || (key0 === "why")) || (key0 === "observations_sha256")) || (key0 === "checks"))) {
                        validate224.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.image !== undefined) {
                        let data0 = data.image;
                        const _errs2 = errors;
                        if (!((data0 === "reference") || (data0 === "subject"))) {
                            validate224.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/enum", keyword: "enum", params: { allowedValues: schema49.properties.image.enum }, message: "must be equal to one of the allowed values" }];
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
                                validate224.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema49.properties.state.enum }, message: "must be equal to one of the allowed values" }];
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
                                        validate224.errors = vErrors;
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
                                                    validate224.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" }];
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
                                                                    validate224.errors = [{ instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs14 = errors;
                                                                    for (const key1 in data5) {
                                                                        if (!(((((((key1 === "id") || (key1 === "operation")) || (key1 === "layer")) || (key1 === "answer_when_open")) || (key1 === "expected")) || (key1 === "actual")) || (key1 === "verdict"))) {
                                                                            validate224.errors = [{ instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
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
                                                                                                        validate224.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/verdict", schemaPath: "#/properties/checks/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema49.properties.checks.items.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
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
                                                                validate224.errors = [{ instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                                validate224.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
            validate224.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate224.errors = vErrors;
    return errors === 0;
}
validate224.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
                                                                                                                                        if (!(validate199(data43[i4], { instancePath: instancePath + "/observed/" + i4, parentData: data43, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                                                                            vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
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
                                                                                                                                            if (!(validate208(data45[i5], { instancePath: instancePath + "/observation_problems/" + i5, parentData: data45, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                                                                                vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
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
                                                                                                                                                                if (!(validate214(data52[i7], { instancePath: instancePath + "/controls/" + i7, parentData: data52, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                                                                                                    vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
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
                                                                                                                                                    if (!(validate224(data.posture, { instancePath: instancePath + "/posture", parentData: data, parentDataProperty: "posture", rootData, dynamicAnchors }))) {
                                                                                                                                                        vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
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

/***/ 25411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ L1_MATRIX),
/* harmony export */   Qu: () => (/* binding */ contractOf),
/* harmony export */   _v: () => (/* binding */ PROBES)
/* harmony export */ });
/**
 * The contract's table (§4) as data, in the packet's order. Judges, README and the bundle's `operation` and `expected`
 * all come from here, and from nowhere else.
 */
const PROBES = [
    {
        id: 'PR-NET-1',
        operation: 'socket.socket().connect(("1.1.1.1", 53))',
        expected: 'OSError with errno 1 (EPERM), 101 (ENETUNREACH) or 97 (EAFNOSUPPORT)',
        required: true,
        l1: [27],
        l1Note: '',
        parts: 1,
        closedBy: '--network none, and the seccomp profile (socket)',
    },
    {
        id: 'PR-NET-2',
        operation: 'read /proc/net/dev',
        expected: 'the interfaces are exactly lo',
        required: true,
        l1: [27],
        l1Note: 'sibling',
        parts: 1,
        closedBy: '--network none',
    },
    {
        id: 'PR-SOCK-1',
        operation: 'socket.socket(AF_INET, SOCK_STREAM)',
        expected: 'PermissionError with errno 1 (EPERM)',
        required: true,
        l1: [25],
        l1Note: '',
        parts: 1,
        closedBy: 'the seccomp profile (socket)',
    },
    {
        id: 'PR-ENV-1',
        operation: 'sorted(os.environ.keys())',
        expected: "no key that looks like a secret's, and none besides the image's own and PATH, HOME, HOSTNAME, TERM, container, LC_CTYPE",
        required: true,
        l1: [28],
        l1Note: "the packet's cell was cut; the number is the project's public matrix binding",
        parts: 1,
        closedBy: "--env-file /dev/null, the engine client's constructed environment, and the image's ENV lines",
    },
    {
        id: 'PR-FS-RO-IN',
        operation: 'open("/in/__probe", "w")',
        expected: 'OSError with errno 30 (EROFS)',
        required: true,
        l1: [33],
        l1Note: '',
        parts: 1,
        closedBy: '-v INPUT:/in:ro',
    },
    {
        id: 'PR-FS-ESC-1',
        operation: 'open("/etc/__probe", "w")',
        expected: 'OSError with errno 30 (EROFS)',
        required: true,
        l1: [29],
        l1Note: '',
        parts: 1,
        closedBy: '--read-only',
    },
    {
        id: 'PR-FS-ESC-2',
        operation: 'open("/root/__probe", "w") and open("/app/__probe", "w")',
        expected: 'each OSError with errno 30 (EROFS) or 13 (EACCES)',
        required: true,
        l1: [29, 33],
        l1Note: '',
        parts: 2,
        closedBy: '--read-only and --user; /root and /app must exist in Dockerfile.sandbox',
    },
    {
        id: 'PR-FS-OUT-OK',
        operation: 'open("/out/report.md", "w").write("ok")',
        expected: 'succeeds, and the host finds the file with those two bytes',
        required: true,
        l1: [33],
        l1Note: 'control',
        parts: 1,
        closedBy: '-v OUTPUT:/out:rw (the positive control: the one writable path)',
    },
    {
        id: 'PR-EXEC-1',
        operation: 'subprocess.run(["/bin/ls"]) and os.execv("/bin/ls", ["ls"])',
        expected: 'each PermissionError with errno 1 (EPERM), or FileNotFoundError with errno 2 (ENOENT)',
        required: true,
        l1: [34],
        l1Note: '',
        parts: 2,
        closedBy: 'the seccomp profile (fork, vfork, clone), and a Dockerfile.sandbox without a shell or programs',
    },
    {
        id: 'PR-MOUNT-1',
        operation: 'read /proc/self/mountinfo',
        expected: '/ ro, /in ro, /out rw and /tmp tmpfs noexec, each once; every other mount is one that engines add for themselves and matches its rule',
        required: true,
        l1: [29, 33],
        l1Note: '',
        parts: 1,
        closedBy: '--read-only, -v, --tmpfs and, on Podman, --read-only-tmpfs=false',
    },
    {
        id: 'PR-SOCK-DOCKER',
        operation: 'os.path.exists("/var/run/docker.sock")',
        expected: 'False',
        required: true,
        l1: [36],
        l1Note: '',
        parts: 1,
        closedBy: "no -v of the engine's socket, and none in Dockerfile.sandbox",
    },
    {
        id: 'PR-PTRACE-1',
        operation: 'ptrace(PTRACE_TRACEME) via ctypes',
        expected: '-1 with errno 1 (EPERM)',
        required: false,
        l1: [37],
        l1Note: '',
        parts: 1,
        closedBy: 'the seccomp profile (ptrace)',
    },
];
/** The contract of a probe, or undefined for a name that it does not know. */
function contractOf(probeId) {
    return PROBES.find(({ id }) => id === probeId);
}
const FIRST = 24;
const LAST = 37;
const BUILD_TIME = 35;
/** Every test from #24 to #37, so that none is dropped in silence (contract §4, §6; packet §3's note on #35). */
const L1_MATRIX = Array.from({ length: LAST - FIRST + 1 }, (_, index) => rowOf(FIRST + index));
function rowOf(test) {
    const bound = PROBES.filter(({ l1 }) => l1.includes(test));
    if (bound.length > 0) {
        const names = bound.map(({ id, l1Note }) => (l1Note === '' ? id : `${id} (${l1Note})`));
        const sentence = `Attested here by ${names.join(', ')}.`;
        return { test, binding: { kind: 'probes', probes: bound.map(({ id }) => id) }, sentence };
    }
    if (test === BUILD_TIME) {
        const sentence = 'Dynamic import outside the L2 allow-list is a build-time check of the L2 harness: not attested here.';
        return { test, binding: { kind: 'build-time' }, sentence };
    }
    return {
        test,
        binding: { kind: 'unbound' },
        sentence: 'The packet binds no probe to this test: not attested here.',
    };
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

/***/ 87021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ RUN_LIMITS)
/* harmony export */ });
/**
 * The limits of every run (contract §3, hardening on top): processes, bytes, cores. A caller may only tighten them, and
 * a reader takes no looser ones, so that an engine's own default is never mistaken for ours.
 */
const RUN_LIMITS = {
    pids: 64,
    memoryBytes: 256 * 1024 * 1024,
    cpus: 1,
    fileSizeBytes: 64 * 1024 * 1024,
    tmpBytes: 64 * 1024 * 1024,
};


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

/***/ 25709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ isUndecided),
/* harmony export */   B8: () => (/* binding */ answersAlways),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   bN: () => (/* binding */ foreignArchitectures),
/* harmony export */   fW: () => (/* binding */ runcAnswersEnosys),
/* harmony export */   hW: () => (/* binding */ possibleAnswers)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73771);
/* harmony import */ var _syscalls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84423);


/** Rules that contradict each other for one call: libseccomp's answer depends on their order, ours is none. */
const AMBIGUOUS = { kind: 'other', action: 'ambiguous' };
/** A name that the architecture does not have: nothing can be asked. */
const NO_SUCH_CALL = { kind: 'other', action: 'no-such-call' };
/** x86-64 numbers with this bit are x32's, which libseccomp treats as another architecture. */
const X32_BIT = 0x40000000;
const NATIVE = { x86_64: 'SCMP_ARCH_X86_64', aarch64: 'SCMP_ARCH_AARCH64' };
const X32 = 'SCMP_ARCH_X32';
/**
 * The answer that the filter made of this profile by libseccomp gives to one call: rules equal to the default are
 * dropped (runc and crun), so are names that libseccomp does not know; a rule without conditions outweighs all with
 * conditions; of those, the one that matches answers; none matches: the default. Where libseccomp itself is not to be
 * relied on (see areTangled, and several matching rules with different answers), the answer is `ambiguous`.
 */
function evaluate(profile, call) {
    const name = resolve(profile, call.architecture, call.call);
    if (typeof name === 'object' && name !== null)
        return name;
    const rules = name === null ? [] : rulesFor(profile, name);
    const decisive = unconditional(rules);
    if (decisive.length > 0)
        return single(decisive.map(answerOf));
    const results = rules.map((rule) => ({ rule, matches: matches(rule, call.args) }));
    if (results.some((result) => result.matches === null) || areTangled(rules))
        return AMBIGUOUS;
    const answers = results.filter((result) => result.matches).map((result) => answerOf(result.rule));
    return single(answers.length > 0 ? answers : [defaultOf(profile)]);
}
/**
 * Every answer that the filter may give to a call of which only some argument bits are known. A superset: what it does
 * not list cannot happen, whatever the other bits are; what it lists may or may not.
 */
function possibleAnswers(profile, architecture, call, known = []) {
    const name = resolve(profile, architecture, call);
    if (typeof name === 'object' && name !== null)
        return [name];
    const rules = name === null ? [] : rulesFor(profile, name);
    const decisive = unconditional(rules);
    if (decisive.length > 0)
        return [single(decisive.map(answerOf))];
    const unclear = areTangled(rules);
    const reachable = rules.map((rule) => ({ rule, outcome: unclear ? 'depends' : ruleOutcome(rule, known) }));
    const answers = reachable.filter((item) => item.outcome !== 'never').map((item) => answerOf(item.rule));
    // One rule that always holds hides the default; where several match at once each of their answers stays listed.
    const covered = reachable.some((item) => item.outcome === 'always');
    return covered ? answers : [...answers, defaultOf(profile)];
}
/**
 * Whether the answer is this errno for every value of the unknown bits, on runc and on crun. Never true by mistake:
 * rules that only together cover all values are not put together, and a call above the highest one that the profile
 * names is not counted on, since runc answers ENOSYS to it ({@link runcAnswersEnosys}).
 */
function answersAlways(profile, architecture, call, errno, known = []) {
    const number = typeof call === 'number' ? call : (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(architecture, call);
    if (number === null || runcAnswersEnosys(profile, architecture, number))
        return false;
    return possibleAnswers(profile, architecture, call, known).every((answer) => answer.kind === 'errno' && answer.errno === errno);
}
/**
 * Whether runc puts ENOSYS before libseccomp's filter for this number: it does so for every call above the highest one
 * that the profile names on that architecture, unless the default lets calls through (runc, `patchbpf`, from 1.0.0).
 * crun gives the profile's default instead; naming the newest calls makes the two agree.
 */
function runcAnswersEnosys(profile, architecture, number) {
    if (['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG', 'SCMP_ACT_TRACE'].includes(profile.default_action))
        return false;
    const named = profile.rules.map((rule) => (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(architecture, rule.name) ?? -1);
    return number > named.reduce((highest, candidate) => Math.max(highest, candidate), -1);
}
/** Whether the profile's rules for a call contradict each other, or compare in a way that libseccomp itself gets wrong. */
function isUndecided(profile, name) {
    const rules = rulesFor(profile, name);
    const decisive = unconditional(rules).map(answerOf);
    return decisive.length > 0 ? single(decisive) === AMBIGUOUS : areTangled(rules);
}
/** Architectures in the profile besides the machine's own whose calls the machine's kernel would take. */
function foreignArchitectures(profile, architecture) {
    // A kernel takes calls of its own family only: what an arm64 profile says cannot be reached on x86-64, and so on.
    const harmless = Object.values(NATIVE);
    return profile.architectures.filter((name) => name !== NATIVE[architecture] && !harmless.includes(name));
}
/** The name to look for; `null` if no rule can name the call; an answer if the filter never looks at its rules. */
function resolve(profile, architecture, call) {
    if (typeof call === 'string')
        return (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(architecture, call) === null ? NO_SUCH_CALL : call;
    if (architecture === 'x86_64' && call >= X32_BIT) {
        return profile.architectures.includes(X32) ? AMBIGUOUS : { kind: 'kill' };
    }
    return (0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(architecture, call);
}
/** The rules that reach libseccomp: both runtimes drop those whose answer is the default's. */
function rulesFor(profile, name) {
    const usual = defaultOf(profile);
    return profile.rules.filter((rule) => rule.name === name && !same(answerOf(rule), usual));
}
/** Rules without conditions. libseccomp leaves out a comparison under a mask of 0, so a rule of only such is one too. */
function unconditional(rules) {
    return rules.filter((rule) => rule.args.every((argument) => argument.op === 'SCMP_CMP_MASKED_EQ' && argument.value === '0'));
}
/**
 * Whether libseccomp's tree for these rules is not to be relied on. It puts all rules of one call into one decision
 * tree, and where one of several compares by order or inequality, the tree that 2.6.0 makes is wrong for some arguments
 * (measured: "less than 1" with "at most 2^32" denies 2). Rules that compare by equality are right in any number.
 */
function areTangled(rules) {
    const byEquality = ['SCMP_CMP_EQ', 'SCMP_CMP_MASKED_EQ'];
    return (rules.length > 1 && rules.some((rule) => rule.args.some((argument) => !byEquality.includes(argument.op))));
}
function ruleOutcome(rule, known) {
    const outcomes = rule.args.map((argument) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .bu)(argument, known));
    // Runtimes read two comparisons of one argument as "or"; parseProfile refuses them, a stranger's bundle may not.
    if (new Set(rule.args.map((argument) => argument.index)).size < rule.args.length)
        return 'depends';
    if (outcomes.includes('never'))
        return 'never';
    return outcomes.every((one) => one === 'always') ? 'always' : 'depends';
}
function matches(rule, args) {
    if (new Set(rule.args.map((argument) => argument.index)).size < rule.args.length)
        return null;
    const results = rule.args.map((argument) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(argument, args));
    return results.includes(null) ? null : results.every((result) => result === true);
}
function defaultOf(profile) {
    return answerOf({ action: profile.default_action, errno: profile.default_errno });
}
function answerOf(rule) {
    switch (rule.action) {
        case 'SCMP_ACT_ALLOW':
            return { kind: 'allow' };
        case 'SCMP_ACT_ERRNO':
            return { kind: 'errno', errno: rule.errno ?? 1 };
        case 'SCMP_ACT_KILL':
        case 'SCMP_ACT_KILL_THREAD':
        case 'SCMP_ACT_KILL_PROCESS':
            return { kind: 'kill' };
        default:
            return { kind: 'other', action: rule.action };
    }
}
function single(answers) {
    const [first, ...rest] = answers;
    return first !== undefined && rest.every((answer) => same(answer, first)) ? first : AMBIGUOUS;
}
function same(a, b) {
    if (a.kind === 'errno' && b.kind === 'errno')
        return a.errno === b.errno;
    if (a.kind === 'other' && b.kind === 'other')
        return a.action === b.action;
    return a.kind === b.kind;
}


/***/ }),

/***/ 87097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   X$: () => (/* binding */ closesPtrace),
/* harmony export */   Xt: () => (/* binding */ closesProcesses),
/* harmony export */   yR: () => (/* binding */ closesSockets)
/* harmony export */ });
/* unused harmony export requiredAnswers */
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25709);
/* harmony import */ var _syscalls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84423);


const EPERM = 1;
/** clone's flag for a thread of the same process (linux/sched.h). */
const CLONE_THREAD = 0x10000n;
const PROCESS = { index: 0, mask: CLONE_THREAD, value: 0n };
/** What corroboration demands of a profile, by what it claims to close (contract §4). */
const requiredAnswers = {
    sockets: [
        { call: 'socket', known: [], answer: 'eperm', text: 'socket, of every family' },
        { call: 'io_uring_setup', known: [], answer: 'refused', text: 'io_uring_setup, which makes sockets too' },
    ],
    ptrace: [{ call: 'ptrace', known: [], answer: 'eperm', text: 'ptrace' }],
    processes: [
        { call: 'fork', known: [], answer: 'eperm', text: 'fork' },
        { call: 'vfork', known: [], answer: 'eperm', text: 'vfork' },
        { call: 'clone', known: [PROCESS], answer: 'eperm', text: 'clone without CLONE_THREAD' },
        { call: 'clone3', known: [], answer: 'refused', text: 'clone3, whose flags no filter sees' },
    ],
};
/** Whether `socket` is answered EPERM for every family, type and protocol, and nothing else makes sockets. */
function closesSockets(profile, architecture) {
    return closes(profile, architecture, requiredAnswers.sockets);
}
/** Whether `ptrace` is answered EPERM for every request. */
function closesPtrace(profile, architecture) {
    return closes(profile, architecture, requiredAnswers.ptrace);
}
/** Whether every call that makes a process is answered EPERM, and clone3 never let through. */
function closesProcesses(profile, architecture) {
    return closes(profile, architecture, requiredAnswers.processes);
}
/** Whether a call is refused, with an errno or by ending the caller, whatever the unknown argument bits are. */
function isRefused(profile, architecture, call, known = []) {
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleAnswers */ .hW)(profile, architecture, call, known).every(refuses);
}
/**
 * Whether all answers are as required on this architecture. Calls that it does not have (fork on arm64) cannot be
 * made. Calls of another architecture that the kernel takes as well (i386, x32) have numbers and arguments of their
 * own, so a profile that lists one closes nothing here.
 */
function closes(profile, architecture, required) {
    const [foreign] = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignArchitectures */ .bN)(profile, architecture);
    if (foreign !== undefined) {
        return { closed: false, why: `the profile admits calls of ${foreign} beside the machine's own` };
    }
    const open = required.find((item) => !isMet(profile, architecture, item));
    if (open === undefined)
        return { closed: true };
    const answer = open.answer === 'eperm' ? 'is not always answered EPERM' : 'is not always refused';
    return { closed: false, why: `${open.text}, ${answer} by the profile` };
}
function isMet(profile, architecture, required) {
    if ((0,_syscalls_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(architecture, required.call) === null)
        return true;
    return required.answer === 'eperm'
        ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .answersAlways */ .B8)(profile, architecture, required.call, EPERM, required.known)
        : isRefused(profile, architecture, required.call, required.known);
}
/** errno 0 tells the caller that the call succeeded: no refusal. */
function refuses(answer) {
    return answer.kind === 'kill' || (answer.kind === 'errno' && answer.errno > 0);
}


/***/ }),

/***/ 23872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J7: () => (/* binding */ parseOciConfig),
  jZ: () => (/* binding */ parseProfile),
  ch: () => (/* binding */ sameProfile)
});

// UNUSED EXPORTS: normaliseOci

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
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
    return normalise_normalise(parseExactJson(text), 'file', architecture);
}
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
    return canonical(a) === canonical(b);
}
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


/***/ }),

/***/ 84423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p9: () => (/* binding */ callsOf),
  XU: () => (/* binding */ isKnownName),
  Vb: () => (/* binding */ nameOf),
  rl: () => (/* binding */ numberOf)
});

;// CONCATENATED MODULE: ./build/src/seccomp/generated/syscalls.js
// Generated by scripts/seccomp-table.py from libseccomp 2.6.0; do not edit.
/** The libseccomp that these tables come from. A runtime with an older one knows fewer names. */
const LIBSECCOMP_VERSION = '2.6.0';
/** Call numbers by name, for the architectures that this project judges. */
const SYSCALL_NUMBERS = {
    x86_64: {
        read: 0,
        write: 1,
        open: 2,
        close: 3,
        stat: 4,
        fstat: 5,
        lstat: 6,
        poll: 7,
        lseek: 8,
        mmap: 9,
        mprotect: 10,
        munmap: 11,
        brk: 12,
        rt_sigaction: 13,
        rt_sigprocmask: 14,
        rt_sigreturn: 15,
        ioctl: 16,
        pread64: 17,
        pwrite64: 18,
        readv: 19,
        writev: 20,
        access: 21,
        pipe: 22,
        select: 23,
        sched_yield: 24,
        mremap: 25,
        msync: 26,
        mincore: 27,
        madvise: 28,
        shmget: 29,
        shmat: 30,
        shmctl: 31,
        dup: 32,
        dup2: 33,
        pause: 34,
        nanosleep: 35,
        getitimer: 36,
        alarm: 37,
        setitimer: 38,
        getpid: 39,
        sendfile: 40,
        socket: 41,
        connect: 42,
        accept: 43,
        sendto: 44,
        recvfrom: 45,
        sendmsg: 46,
        recvmsg: 47,
        shutdown: 48,
        bind: 49,
        listen: 50,
        getsockname: 51,
        getpeername: 52,
        socketpair: 53,
        setsockopt: 54,
        getsockopt: 55,
        clone: 56,
        fork: 57,
        vfork: 58,
        execve: 59,
        exit: 60,
        wait4: 61,
        kill: 62,
        uname: 63,
        semget: 64,
        semop: 65,
        semctl: 66,
        shmdt: 67,
        msgget: 68,
        msgsnd: 69,
        msgrcv: 70,
        msgctl: 71,
        fcntl: 72,
        flock: 73,
        fsync: 74,
        fdatasync: 75,
        truncate: 76,
        ftruncate: 77,
        getdents: 78,
        getcwd: 79,
        chdir: 80,
        fchdir: 81,
        rename: 82,
        mkdir: 83,
        rmdir: 84,
        creat: 85,
        link: 86,
        unlink: 87,
        symlink: 88,
        readlink: 89,
        chmod: 90,
        fchmod: 91,
        chown: 92,
        fchown: 93,
        lchown: 94,
        umask: 95,
        gettimeofday: 96,
        getrlimit: 97,
        getrusage: 98,
        sysinfo: 99,
        times: 100,
        ptrace: 101,
        getuid: 102,
        syslog: 103,
        getgid: 104,
        setuid: 105,
        setgid: 106,
        geteuid: 107,
        getegid: 108,
        setpgid: 109,
        getppid: 110,
        getpgrp: 111,
        setsid: 112,
        setreuid: 113,
        setregid: 114,
        getgroups: 115,
        setgroups: 116,
        setresuid: 117,
        getresuid: 118,
        setresgid: 119,
        getresgid: 120,
        getpgid: 121,
        setfsuid: 122,
        setfsgid: 123,
        getsid: 124,
        capget: 125,
        capset: 126,
        rt_sigpending: 127,
        rt_sigtimedwait: 128,
        rt_sigqueueinfo: 129,
        rt_sigsuspend: 130,
        sigaltstack: 131,
        utime: 132,
        mknod: 133,
        uselib: 134,
        personality: 135,
        ustat: 136,
        statfs: 137,
        fstatfs: 138,
        sysfs: 139,
        getpriority: 140,
        setpriority: 141,
        sched_setparam: 142,
        sched_getparam: 143,
        sched_setscheduler: 144,
        sched_getscheduler: 145,
        sched_get_priority_max: 146,
        sched_get_priority_min: 147,
        sched_rr_get_interval: 148,
        mlock: 149,
        munlock: 150,
        mlockall: 151,
        munlockall: 152,
        vhangup: 153,
        modify_ldt: 154,
        pivot_root: 155,
        _sysctl: 156,
        prctl: 157,
        arch_prctl: 158,
        adjtimex: 159,
        setrlimit: 160,
        chroot: 161,
        sync: 162,
        acct: 163,
        settimeofday: 164,
        mount: 165,
        umount2: 166,
        swapon: 167,
        swapoff: 168,
        reboot: 169,
        sethostname: 170,
        setdomainname: 171,
        iopl: 172,
        ioperm: 173,
        create_module: 174,
        init_module: 175,
        delete_module: 176,
        get_kernel_syms: 177,
        query_module: 178,
        quotactl: 179,
        nfsservctl: 180,
        getpmsg: 181,
        putpmsg: 182,
        afs_syscall: 183,
        tuxcall: 184,
        security: 185,
        gettid: 186,
        readahead: 187,
        setxattr: 188,
        lsetxattr: 189,
        fsetxattr: 190,
        getxattr: 191,
        lgetxattr: 192,
        fgetxattr: 193,
        listxattr: 194,
        llistxattr: 195,
        flistxattr: 196,
        removexattr: 197,
        lremovexattr: 198,
        fremovexattr: 199,
        tkill: 200,
        time: 201,
        futex: 202,
        sched_setaffinity: 203,
        sched_getaffinity: 204,
        set_thread_area: 205,
        io_setup: 206,
        io_destroy: 207,
        io_getevents: 208,
        io_submit: 209,
        io_cancel: 210,
        get_thread_area: 211,
        lookup_dcookie: 212,
        epoll_create: 213,
        epoll_ctl_old: 214,
        epoll_wait_old: 215,
        remap_file_pages: 216,
        getdents64: 217,
        set_tid_address: 218,
        restart_syscall: 219,
        semtimedop: 220,
        fadvise64: 221,
        timer_create: 222,
        timer_settime: 223,
        timer_gettime: 224,
        timer_getoverrun: 225,
        timer_delete: 226,
        clock_settime: 227,
        clock_gettime: 228,
        clock_getres: 229,
        clock_nanosleep: 230,
        exit_group: 231,
        epoll_wait: 232,
        epoll_ctl: 233,
        tgkill: 234,
        utimes: 235,
        vserver: 236,
        mbind: 237,
        set_mempolicy: 238,
        get_mempolicy: 239,
        mq_open: 240,
        mq_unlink: 241,
        mq_timedsend: 242,
        mq_timedreceive: 243,
        mq_notify: 244,
        mq_getsetattr: 245,
        kexec_load: 246,
        waitid: 247,
        add_key: 248,
        request_key: 249,
        keyctl: 250,
        ioprio_set: 251,
        ioprio_get: 252,
        inotify_init: 253,
        inotify_add_watch: 254,
        inotify_rm_watch: 255,
        migrate_pages: 256,
        openat: 257,
        mkdirat: 258,
        mknodat: 259,
        fchownat: 260,
        futimesat: 261,
        newfstatat: 262,
        unlinkat: 263,
        renameat: 264,
        linkat: 265,
        symlinkat: 266,
        readlinkat: 267,
        fchmodat: 268,
        faccessat: 269,
        pselect6: 270,
        ppoll: 271,
        unshare: 272,
        set_robust_list: 273,
        get_robust_list: 274,
        splice: 275,
        tee: 276,
        sync_file_range: 277,
        vmsplice: 278,
        move_pages: 279,
        utimensat: 280,
        epoll_pwait: 281,
        signalfd: 282,
        timerfd_create: 283,
        eventfd: 284,
        fallocate: 285,
        timerfd_settime: 286,
        timerfd_gettime: 287,
        accept4: 288,
        signalfd4: 289,
        eventfd2: 290,
        epoll_create1: 291,
        dup3: 292,
        pipe2: 293,
        inotify_init1: 294,
        preadv: 295,
        pwritev: 296,
        rt_tgsigqueueinfo: 297,
        perf_event_open: 298,
        recvmmsg: 299,
        fanotify_init: 300,
        fanotify_mark: 301,
        prlimit64: 302,
        name_to_handle_at: 303,
        open_by_handle_at: 304,
        clock_adjtime: 305,
        syncfs: 306,
        sendmmsg: 307,
        setns: 308,
        getcpu: 309,
        process_vm_readv: 310,
        process_vm_writev: 311,
        kcmp: 312,
        finit_module: 313,
        sched_setattr: 314,
        sched_getattr: 315,
        renameat2: 316,
        seccomp: 317,
        getrandom: 318,
        memfd_create: 319,
        kexec_file_load: 320,
        bpf: 321,
        execveat: 322,
        userfaultfd: 323,
        membarrier: 324,
        mlock2: 325,
        copy_file_range: 326,
        preadv2: 327,
        pwritev2: 328,
        pkey_mprotect: 329,
        pkey_alloc: 330,
        pkey_free: 331,
        statx: 332,
        io_pgetevents: 333,
        rseq: 334,
        uretprobe: 335,
        pidfd_send_signal: 424,
        io_uring_setup: 425,
        io_uring_enter: 426,
        io_uring_register: 427,
        open_tree: 428,
        move_mount: 429,
        fsopen: 430,
        fsconfig: 431,
        fsmount: 432,
        fspick: 433,
        pidfd_open: 434,
        clone3: 435,
        close_range: 436,
        openat2: 437,
        pidfd_getfd: 438,
        faccessat2: 439,
        process_madvise: 440,
        epoll_pwait2: 441,
        mount_setattr: 442,
        quotactl_fd: 443,
        landlock_create_ruleset: 444,
        landlock_add_rule: 445,
        landlock_restrict_self: 446,
        memfd_secret: 447,
        process_mrelease: 448,
        futex_waitv: 449,
        set_mempolicy_home_node: 450,
        cachestat: 451,
        fchmodat2: 452,
        map_shadow_stack: 453,
        futex_wake: 454,
        futex_wait: 455,
        futex_requeue: 456,
        statmount: 457,
        listmount: 458,
        lsm_get_self_attr: 459,
        lsm_set_self_attr: 460,
        lsm_list_modules: 461,
        mseal: 462,
        setxattrat: 463,
        getxattrat: 464,
        listxattrat: 465,
        removexattrat: 466,
    },
    aarch64: {
        io_setup: 0,
        io_destroy: 1,
        io_submit: 2,
        io_cancel: 3,
        io_getevents: 4,
        setxattr: 5,
        lsetxattr: 6,
        fsetxattr: 7,
        getxattr: 8,
        lgetxattr: 9,
        fgetxattr: 10,
        listxattr: 11,
        llistxattr: 12,
        flistxattr: 13,
        removexattr: 14,
        lremovexattr: 15,
        fremovexattr: 16,
        getcwd: 17,
        lookup_dcookie: 18,
        eventfd2: 19,
        epoll_create1: 20,
        epoll_ctl: 21,
        epoll_pwait: 22,
        dup: 23,
        dup3: 24,
        fcntl: 25,
        inotify_init1: 26,
        inotify_add_watch: 27,
        inotify_rm_watch: 28,
        ioctl: 29,
        ioprio_set: 30,
        ioprio_get: 31,
        flock: 32,
        mknodat: 33,
        mkdirat: 34,
        unlinkat: 35,
        symlinkat: 36,
        linkat: 37,
        renameat: 38,
        umount2: 39,
        mount: 40,
        pivot_root: 41,
        nfsservctl: 42,
        statfs: 43,
        fstatfs: 44,
        truncate: 45,
        ftruncate: 46,
        fallocate: 47,
        faccessat: 48,
        chdir: 49,
        fchdir: 50,
        chroot: 51,
        fchmod: 52,
        fchmodat: 53,
        fchownat: 54,
        fchown: 55,
        openat: 56,
        close: 57,
        vhangup: 58,
        pipe2: 59,
        quotactl: 60,
        getdents64: 61,
        lseek: 62,
        read: 63,
        write: 64,
        readv: 65,
        writev: 66,
        pread64: 67,
        pwrite64: 68,
        preadv: 69,
        pwritev: 70,
        sendfile: 71,
        pselect6: 72,
        ppoll: 73,
        signalfd4: 74,
        vmsplice: 75,
        splice: 76,
        tee: 77,
        readlinkat: 78,
        newfstatat: 79,
        fstat: 80,
        sync: 81,
        fsync: 82,
        fdatasync: 83,
        sync_file_range: 84,
        timerfd_create: 85,
        timerfd_settime: 86,
        timerfd_gettime: 87,
        utimensat: 88,
        acct: 89,
        capget: 90,
        capset: 91,
        personality: 92,
        exit: 93,
        exit_group: 94,
        waitid: 95,
        set_tid_address: 96,
        unshare: 97,
        futex: 98,
        set_robust_list: 99,
        get_robust_list: 100,
        nanosleep: 101,
        getitimer: 102,
        setitimer: 103,
        kexec_load: 104,
        init_module: 105,
        delete_module: 106,
        timer_create: 107,
        timer_gettime: 108,
        timer_getoverrun: 109,
        timer_settime: 110,
        timer_delete: 111,
        clock_settime: 112,
        clock_gettime: 113,
        clock_getres: 114,
        clock_nanosleep: 115,
        syslog: 116,
        ptrace: 117,
        sched_setparam: 118,
        sched_setscheduler: 119,
        sched_getscheduler: 120,
        sched_getparam: 121,
        sched_setaffinity: 122,
        sched_getaffinity: 123,
        sched_yield: 124,
        sched_get_priority_max: 125,
        sched_get_priority_min: 126,
        sched_rr_get_interval: 127,
        restart_syscall: 128,
        kill: 129,
        tkill: 130,
        tgkill: 131,
        sigaltstack: 132,
        rt_sigsuspend: 133,
        rt_sigaction: 134,
        rt_sigprocmask: 135,
        rt_sigpending: 136,
        rt_sigtimedwait: 137,
        rt_sigqueueinfo: 138,
        rt_sigreturn: 139,
        setpriority: 140,
        getpriority: 141,
        reboot: 142,
        setregid: 143,
        setgid: 144,
        setreuid: 145,
        setuid: 146,
        setresuid: 147,
        getresuid: 148,
        setresgid: 149,
        getresgid: 150,
        setfsuid: 151,
        setfsgid: 152,
        times: 153,
        setpgid: 154,
        getpgid: 155,
        getsid: 156,
        setsid: 157,
        getgroups: 158,
        setgroups: 159,
        uname: 160,
        sethostname: 161,
        setdomainname: 162,
        getrlimit: 163,
        setrlimit: 164,
        getrusage: 165,
        umask: 166,
        prctl: 167,
        getcpu: 168,
        gettimeofday: 169,
        settimeofday: 170,
        adjtimex: 171,
        getpid: 172,
        getppid: 173,
        getuid: 174,
        geteuid: 175,
        getgid: 176,
        getegid: 177,
        gettid: 178,
        sysinfo: 179,
        mq_open: 180,
        mq_unlink: 181,
        mq_timedsend: 182,
        mq_timedreceive: 183,
        mq_notify: 184,
        mq_getsetattr: 185,
        msgget: 186,
        msgctl: 187,
        msgrcv: 188,
        msgsnd: 189,
        semget: 190,
        semctl: 191,
        semtimedop: 192,
        semop: 193,
        shmget: 194,
        shmctl: 195,
        shmat: 196,
        shmdt: 197,
        socket: 198,
        socketpair: 199,
        bind: 200,
        listen: 201,
        accept: 202,
        connect: 203,
        getsockname: 204,
        getpeername: 205,
        sendto: 206,
        recvfrom: 207,
        setsockopt: 208,
        getsockopt: 209,
        shutdown: 210,
        sendmsg: 211,
        recvmsg: 212,
        readahead: 213,
        brk: 214,
        munmap: 215,
        mremap: 216,
        add_key: 217,
        request_key: 218,
        keyctl: 219,
        clone: 220,
        execve: 221,
        mmap: 222,
        fadvise64: 223,
        swapon: 224,
        swapoff: 225,
        mprotect: 226,
        msync: 227,
        mlock: 228,
        munlock: 229,
        mlockall: 230,
        munlockall: 231,
        mincore: 232,
        madvise: 233,
        remap_file_pages: 234,
        mbind: 235,
        get_mempolicy: 236,
        set_mempolicy: 237,
        migrate_pages: 238,
        move_pages: 239,
        rt_tgsigqueueinfo: 240,
        perf_event_open: 241,
        accept4: 242,
        recvmmsg: 243,
        wait4: 260,
        prlimit64: 261,
        fanotify_init: 262,
        fanotify_mark: 263,
        name_to_handle_at: 264,
        open_by_handle_at: 265,
        clock_adjtime: 266,
        syncfs: 267,
        setns: 268,
        sendmmsg: 269,
        process_vm_readv: 270,
        process_vm_writev: 271,
        kcmp: 272,
        finit_module: 273,
        sched_setattr: 274,
        sched_getattr: 275,
        renameat2: 276,
        seccomp: 277,
        getrandom: 278,
        memfd_create: 279,
        bpf: 280,
        execveat: 281,
        userfaultfd: 282,
        membarrier: 283,
        mlock2: 284,
        copy_file_range: 285,
        preadv2: 286,
        pwritev2: 287,
        pkey_mprotect: 288,
        pkey_alloc: 289,
        pkey_free: 290,
        statx: 291,
        io_pgetevents: 292,
        rseq: 293,
        kexec_file_load: 294,
        pidfd_send_signal: 424,
        io_uring_setup: 425,
        io_uring_enter: 426,
        io_uring_register: 427,
        open_tree: 428,
        move_mount: 429,
        fsopen: 430,
        fsconfig: 431,
        fsmount: 432,
        fspick: 433,
        pidfd_open: 434,
        clone3: 435,
        close_range: 436,
        openat2: 437,
        pidfd_getfd: 438,
        faccessat2: 439,
        process_madvise: 440,
        epoll_pwait2: 441,
        mount_setattr: 442,
        quotactl_fd: 443,
        landlock_create_ruleset: 444,
        landlock_add_rule: 445,
        landlock_restrict_self: 446,
        memfd_secret: 447,
        process_mrelease: 448,
        futex_waitv: 449,
        set_mempolicy_home_node: 450,
        cachestat: 451,
        fchmodat2: 452,
        map_shadow_stack: 453,
        futex_wake: 454,
        futex_wait: 455,
        futex_requeue: 456,
        statmount: 457,
        listmount: 458,
        lsm_get_self_attr: 459,
        lsm_set_self_attr: 460,
        lsm_list_modules: 461,
        mseal: 462,
        setxattrat: 463,
        getxattrat: 464,
        listxattrat: 465,
        removexattrat: 466,
    },
};
/** Names that libseccomp knows on other architectures only: harmless in a profile, without effect here. */
const OTHER_NAMES = [
    '_llseek',
    '_newselect',
    'arm_fadvise64_64',
    'arm_sync_file_range',
    'atomic_barrier',
    'atomic_cmpxchg_32',
    'bdflush',
    'break',
    'breakpoint',
    'cachectl',
    'cacheflush',
    'chown32',
    'clock_adjtime64',
    'clock_getres_time64',
    'clock_gettime64',
    'clock_nanosleep_time64',
    'clock_settime64',
    'fadvise64_64',
    'fchown32',
    'fcntl64',
    'fstat64',
    'fstatat64',
    'fstatfs64',
    'ftime',
    'ftruncate64',
    'futex_time64',
    'get_tls',
    'getegid32',
    'geteuid32',
    'getgid32',
    'getgroups32',
    'getpagesize',
    'getresgid32',
    'getresuid32',
    'getuid32',
    'gtty',
    'idle',
    'io_pgetevents_time64',
    'ipc',
    'lchown32',
    'lock',
    'lstat64',
    'mmap2',
    'mpx',
    'mq_timedreceive_time64',
    'mq_timedsend_time64',
    'multiplexer',
    'nice',
    'oldfstat',
    'oldlstat',
    'oldolduname',
    'oldstat',
    'olduname',
    'pciconfig_iobase',
    'pciconfig_read',
    'pciconfig_write',
    'ppoll_time64',
    'prof',
    'profil',
    'pselect6_time64',
    'readdir',
    'recv',
    'recvmmsg_time64',
    'riscv_flush_icache',
    'riscv_hwprobe',
    'rt_sigtimedwait_time64',
    'rtas',
    's390_guarded_storage',
    's390_pci_mmio_read',
    's390_pci_mmio_write',
    's390_runtime_instr',
    's390_sthyi',
    'sched_rr_get_interval_time64',
    'semtimedop_time64',
    'send',
    'sendfile64',
    'set_tls',
    'setfsgid32',
    'setfsuid32',
    'setgid32',
    'setgroups32',
    'setregid32',
    'setresgid32',
    'setresuid32',
    'setreuid32',
    'setuid32',
    'sgetmask',
    'sigaction',
    'signal',
    'sigpending',
    'sigprocmask',
    'sigreturn',
    'sigsuspend',
    'socketcall',
    'spu_create',
    'spu_run',
    'ssetmask',
    'stat64',
    'statfs64',
    'stime',
    'stty',
    'subpage_prot',
    'swapcontext',
    'switch_endian',
    'sync_file_range2',
    'sys_debug_setcontext',
    'syscall',
    'sysmips',
    'timer_gettime64',
    'timer_settime64',
    'timerfd',
    'timerfd_gettime64',
    'timerfd_settime64',
    'truncate64',
    'ugetrlimit',
    'ulimit',
    'umount',
    'usr26',
    'usr32',
    'utimensat_time64',
    'vm86',
    'vm86old',
    'waitpid',
];

;// CONCATENATED MODULE: ./build/src/seccomp/syscalls.js

const NUMBERS = {
    x86_64: new Map(Object.entries(SYSCALL_NUMBERS.x86_64)),
    aarch64: new Map(Object.entries(SYSCALL_NUMBERS.aarch64)),
};
const NAMES = {
    x86_64: new Map([...NUMBERS.x86_64].map(([name, number]) => [number, name])),
    aarch64: new Map([...NUMBERS.aarch64].map(([name, number]) => [number, name])),
};
const ELSEWHERE = new Set(OTHER_NAMES);
/** A call's number on an architecture; `null` if libseccomp knows no such call there. */
function numberOf(architecture, name) {
    return NUMBERS[architecture].get(name) ?? null;
}
/** A number's call on an architecture; `null` if libseccomp knows none, so that no rule can name it. */
function nameOf(architecture, number) {
    return NAMES[architecture].get(number) ?? null;
}
/** Whether libseccomp knows the name on any architecture. One that it does not know is dropped in silence. */
function isKnownName(name) {
    return NUMBERS.x86_64.has(name) || NUMBERS.aarch64.has(name) || ELSEWHERE.has(name);
}
/** Every call of an architecture, by number. */
function callsOf(architecture) {
    return [...NUMBERS[architecture]];
}


/***/ })

};
