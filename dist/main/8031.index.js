export const id = 8031;
export const ids = [8031];
export const modules = {

/***/ 9417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ SIGNING_SETTINGS),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   LI: () => (/* binding */ PAYLOAD_SETTINGS),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* unused harmony export REUSABLE_SETTINGS */
/* harmony import */ var _engine_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83317);
/* harmony import */ var _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81553);
/* harmony import */ var _text_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77263);



const SETTINGS = {
    engine: choice('NAME', 'auto', 'Container engine: auto (the first local one that answers), docker or podman.', ['auto', ..._foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINE_NAMES */ .G]),
    'engine-program': text('FILE', '', "Absolute path of the engine's client, with --engine docker or podman. Default: the system's own; PATH is not searched.", _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
    'allow-engine-endpoint': flag('Accept an engine that DOCKER_HOST or a Docker context chose. A reader must waive this as well.'),
    'pull-credentials': text('FILE', '', 'Registry credentials, only for the pull of the base image, as {"auths": …}. Default: none; no credential store is used.', _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
    venue: choice('VPS', '', 'VPS if this host is the machine to attest. Leave it out in CI and for rehearsals.', ['VPS']),
    seccomp: text('PROFILE', '', "Seccomp profile: targeted-deny, deny-by-default, or a file. Default: the workspace's own seccomp-deny-by-default.json, else targeted-deny.", _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
    context: text('DIR', '', "Build context. Default: the working directory if it has a Dockerfile.sandbox, else this project's own.", _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
    dockerfile: text('FILE', '', 'Dockerfile of the sandbox. Default: Dockerfile.sandbox in the context.', _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
    tag: text('TAG', _engine_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TAG */ .fL, 'Tag of the built image; the run itself uses the image id.', _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .tag */ .Tc),
    'base-image': text('REF', '', "Base image: a reference, debian-packages, or auto. Default: the Dockerfile's own (in a rehearsal: auto).", _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .reference */ .ir),
    'build-network': flag('Give the image build network access; the evidence records this.'),
    'include-untracked': flag('Also take files of the context that git does not track into the build.'),
    input: text('DIR', '', "The operator's packet folder, staged read-only at /in. Default: a fixture.", _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
    output: text('DIR', 'attestation', 'Where the evidence folder is written.', _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
    force: flag("Overwrite another run's evidence in the output folder."),
    deposit: text('PATH', '', 'Also write the bundle to this path, and its signature to PATH.sigstore.json, each complete or not at all.', _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
    'keep-output': text('DIR', '', "Copy the payload's /out and the end of its stdout and stderr to this empty or new folder; not part of the evidence.", _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
    posture: {
        ...flag('Take the complete posture in auxiliary runs: the reference image’s, and the sandbox’s own if it can run there.'),
        default: 'true',
    },
    timeout: text('SECONDS', '60', 'Time limit of the sandbox run in seconds; then its container is killed.', _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .seconds */ .YA),
    limit: {
        kind: 'list',
        form: _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj,
        value: 'NAME=AMOUNT',
        default: '',
        description: 'Limits of the sandbox run, larger or smaller than the default: memory, tmp and file-size (bytes, or with k, m, g), pids, open-files, cpus. A reader must accept larger ones. Repeatable, or with commas; as an input: also one a line.',
    },
    seal: flag('Run a Python payload with a launcher that first denies itself exec and new processes; recorded as self-applied.'),
    controls: {
        ...choice('MODE', 'packet', "Negative controls, weakened runs in which probes must fail: packet (the probes' own, in a few runs), all (also one for each hardening flag, each in a run of its own), or none.", ['packet', 'all', 'none']),
        none: true,
    },
    'extra-run-args': {
        kind: 'list',
        form: _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj,
        value: 'ARG',
        default: '',
        description: 'Further argument for the sandbox run, in --flag=value form (--label, --hostname, --cpus, --memory, --pids-limit, --ulimit, --security-opt=apparmor=docker-default, --security-opt=label=type:container_t), each only tighter than the default. Repeatable; as an input: one a line.',
    },
    challenge: text('TEXT', '', "A verifier's challenge, recorded in the evidence to prove that the evidence is not older.", _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj),
    policy: text('FILE', '', 'A policy that this run must meet: pins, waivers, signer. Default: what the run made.', _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
    baseline: text('PATH', '', 'Earlier evidence (folder, bundle or zip): report what changed since. As an input also last: the last artifact of the same name on the branch (permission actions: read). No verdict depends on it.', _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
    signing: {
        ...choice('MODE', 'auto', "Who signs: auto (the job's identity, else the key that is given, else on the command line this user's own key), keyless, key, or none.", ['auto', 'keyless', 'key', 'none']),
    },
    'signing-key': {
        ...text('FILE', '', "Private key that signs: PEM, PKCS#8, P-256 or ed25519. Default: the environment's SIGNING_KEY; its passphrase: SIGNING_KEY_PASSPHRASE.", _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb),
        secret: true,
    },
    'fulcio-url': text('URL', '', "Certificate authority of a private Sigstore. Default: the public one, or GitHub's.", _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj),
    'rekor-url': text('URL', '', 'Transparency log of a private Sigstore.', _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj),
    'tsa-url': text('URL', '', 'Timestamp authority of a private Sigstore.', _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj),
    'trusted-root': text('FILE', '', "Trusted root of the Sigstore instance that signs, with which the run checks its own signature. Default: public-good's; another instance's signature is not checked by the run.", _text_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae),
};
const SETTING_NAMES = Object.keys(SETTINGS);
const PAYLOAD_SETTINGS = [
    ...['engine', 'engine-program', 'allow-engine-endpoint', 'seccomp', 'context', 'dockerfile'],
    ...[
        'base-image',
        'pull-credentials',
        'build-network',
        'include-untracked',
        'input',
        'timeout',
        'limit',
    ],
];
const SIGNING_SETTINGS = [
    'signing',
    'signing-key',
    'fulcio-url',
    'rekor-url',
    'tsa-url',
    'trusted-root',
];
const REUSABLE_SETTINGS = (/* unused pure expression or super */ null && ([
    'engine',
    'seccomp',
    'context',
    'dockerfile',
    'base-image',
    'policy',
    'input',
    'timeout',
    'limit',
    'seal',
    'controls',
    'challenge',
    'signing',
]));
function text(value, defaultValue, description, form) {
    return { kind: 'text', value, default: defaultValue, description, form };
}
function choice(value, defaultValue, description, choices) {
    return { kind: 'text', value, default: defaultValue, description, choices };
}
function flag(description) {
    return { kind: 'flag', value: null, default: 'false', description };
}


/***/ }),

/***/ 77263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Tc: () => (/* binding */ tag),
/* harmony export */   V0: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84177);

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const LONGEST_PATH = 4095;
const LONGEST_TEXT = 1024;
const path = (value) => {
    if (Buffer.byteLength(value) > LONGEST_PATH)
        return `A path has at most ${LONGEST_PATH} bytes.`;
    if (value.startsWith('-'))
        return 'Write a path that begins with - as ./-….';
    if ((0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredential */ .mB)(value))
        return _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAVE_OUT */ .dR;
    return UNSEEN.test(value) ? 'Use a path without control and format characters.' : null;
};
const LONGEST_KEY = 64 * 1024;
const key = (value) => {
    if (!value.includes('-----BEGIN '))
        return path(value);
    const good = value.length <= LONGEST_KEY && /^[\x20-\x7e\r\n]*$/.test(value);
    return good ? null : 'Give a path, or the PEM text of one key.';
};
const plain = (value) => {
    if (value.length > LONGEST_TEXT)
        return `Use at most ${LONGEST_TEXT} characters.`;
    return UNSEEN.test(value) ? 'Leave out control and format characters.' : null;
};
const COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const HOST = /^[A-Za-z0-9]+(?:(?:\.|-+)[A-Za-z0-9]+)*(?::\d{1,5})?$/;
const LONGEST_NAME = 255 - 'docker.io/library/'.length;
const LIKE_AN_ID = /^(?:[0-9a-f]{64}|sha256)$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const isName = (value) => {
    if (value.length > LONGEST_NAME)
        return false;
    const colon = value.lastIndexOf(':');
    const tagged = colon > value.lastIndexOf('/');
    if (tagged && !TAG.test(value.slice(colon + 1)))
        return false;
    const name = tagged ? value.slice(0, colon) : value;
    const [first = '', ...rest] = name.split('/');
    const isHost = rest.length > 0 && HOST.test(first) && /[.:]/.test(first);
    return (!LIKE_AN_ID.test(rest.at(-1) ?? name) &&
        (COMPONENT.test(first) || isHost) &&
        rest.every((part) => COMPONENT.test(part)));
};
const OWN_NAME = /^(?:(?:localhost|127\.0\.0\.1:0)\/)?sandbox-attestation-(?:base|build|checked|control|launched|reference)(?![a-z0-9])/;
const tag = (value) => {
    if (!isName(value))
        return 'Use NAME:TAG in lower case, as for docker build --tag.';
    return OWN_NAME.test(value) ? 'Use another name: this program gives its own images this one.' : null;
};
const reference = (value) => {
    const [name = '', digest = null, ...more] = value.split('@', 3);
    const good = DIGEST.test(value) || (isName(name) && (digest === null || DIGEST.test(digest)));
    return good && more.length === 0 ? null : 'Name an image as NAME:TAG or NAME@sha256:DIGEST.';
};
const MOST_SECONDS = 86_400;
const seconds = (value) => {
    const good = /^[0-9]{1,6}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_SECONDS;
    return good ? null : `Use whole seconds from 1 to ${MOST_SECONDS}.`;
};
const MOST_ENTRIES = 64;


/***/ }),

/***/ 27574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ LAUNCH_EXPECTATIONS),
/* harmony export */   v: () => (/* binding */ LAUNCH_OPTIONS)
/* harmony export */ });
/* harmony import */ var _launch_entry_launch_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35574);
/* harmony import */ var _option_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51694);
/* harmony import */ var _verify_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53232);



const LAUNCH_EXPECTATIONS = _verify_options_js__WEBPACK_IMPORTED_MODULE_2__/* .EXPECTATION_OPTIONS */ .s.filter(({ flags }) => !/^--(challenge|trusted-root) /.test(flags));
const LAUNCH_OPTIONS = [
    ...(0,_option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOptions */ .TO)(_launch_entry_launch_table_js__WEBPACK_IMPORTED_MODULE_0__/* .LAUNCH_SETTING_NAMES */ ._1, _launch_entry_launch_table_js__WEBPACK_IMPORTED_MODULE_0__/* .LAUNCH_SETTINGS */ .sy),
    ...LAUNCH_EXPECTATIONS,
    _option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_OPTION */ .Hl,
    _option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .JSON_OPTION */ .rj,
];


/***/ }),

/***/ 51694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ optionKey),
/* harmony export */   Hl: () => (/* binding */ QUIET_OPTION),
/* harmony export */   TO: () => (/* binding */ rowOptions),
/* harmony export */   Xk: () => (/* binding */ settingOptions),
/* harmony export */   aN: () => (/* binding */ optionFlag),
/* harmony export */   rj: () => (/* binding */ JSON_OPTION)
/* harmony export */ });
/* harmony import */ var _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9417);

const JSON_OPTION = {
    flags: '--json',
    description: 'print one JSON object on stdout, everything else on stderr',
};
const QUIET_OPTION = {
    flags: '--quiet',
    description: 'print only what failed; the exit code is the answer',
};
function settingOptions(names) {
    return rowOptions(names, _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy);
}
function rowOptions(names, table) {
    return names.flatMap((name) => {
        const setting = table[name];
        const row = setting.kind === 'flag' ? flagOption(name, setting) : valueOption(name, setting);
        if (setting.none !== true)
            return [row];
        return [row, { flags: `--no-${name}`, description: `the same as --${name} none` }];
    });
}
function flagOption(name, { default: given, description }) {
    if (given !== 'true')
        return { flags: `--${name}`, description };
    return {
        flags: `--no-${name}`,
        description: `Do not: ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
    };
}
function valueOption(name, { kind, value, default: given, description }) {
    return {
        flags: `--${name} <${value}>`,
        description,
        ...(kind === 'list' ? { repeatable: true } : given === '' ? {} : { default: given }),
    };
}
function optionKey(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function optionFlag(key) {
    return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}


/***/ }),

/***/ 28253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inSeconds),
/* harmony export */   l: () => (/* binding */ StageTimes)
/* harmony export */ });
class StageTimes {
    now;
    done = [];
    running = null;
    constructor(now) {
        this.now = now;
    }
    begin(name, text) {
        this.end();
        this.running = { name, text, since: this.now() };
    }
    get elapsed() {
        return this.running === null ? null : this.now() - this.running.since;
    }
    end() {
        if (this.running === null)
            return null;
        const { name, text, since } = this.running;
        const ended = { name, text, milliseconds: this.now() - since };
        this.done.push(ended);
        this.running = null;
        return ended;
    }
    get all() {
        return this.done;
    }
}
function inSeconds(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}


/***/ }),

/***/ 53232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ VERIFY_OPTIONS),
/* harmony export */   s: () => (/* binding */ EXPECTATION_OPTIONS)
/* harmony export */ });
/* harmony import */ var _evidence_waiver_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81422);
/* harmony import */ var _option_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51694);


const EXPECTATION_OPTIONS = [
    repeatable('--expect-image <DIGEST>', 'image id that must have been attested (repeatable)'),
    repeatable('--expect-seccomp <DIGEST>', 'sha256 of the seccomp profile that must have been used (repeatable)'),
    repeatable('--expect-payload <DIGEST>', 'sha256 of the payload that must have run (repeatable)'),
    repeatable('--expect-base <DIGEST>', 'ChainID of a base to accept (repeatable)'),
    repeatable('--expect-add <DIGEST>', 'digest of an entry that the image may add to its base (repeatable)'),
    repeatable('--limit <NAME=AMOUNT>', 'largest limit of the run to accept, as in memory=512m (repeatable)'),
    option('--policy <FILE>', 'a policy file with all expectations'),
    option('--max-age <DAYS>', 'oldest acceptable evidence, in days (default: 30)'),
    option('--venue <LIST>', 'acceptable venues, comma-separated (default: CI,VPS)'),
    option('--challenge <TEXT>', 'the challenge that the evidence must hold'),
    option('--key <FILE>', 'the public key whose signature you trust (PEM, P-256 or ed25519)'),
    option('--certificate-identity <TEXT>', 'the identity whose certificate you trust, exactly'),
    option('--certificate-identity-regexp <RE>', 'the same as a pattern of the whole identity'),
    option('--certificate-oidc-issuer <URL>', 'who vouches for that identity, exactly'),
    option('--certificate-oidc-issuer-regexp <RE>', 'the same as a pattern of the whole issuer'),
    option('--trusted-root <FILE>', "trusted root of the Sigstore instance (default: public-good's)"),
    option('--repository <OWNER/NAME>', 'the repository whose run it must be'),
    option('--workflow <REF>', 'the workflow whose run it must be (GITHUB_WORKFLOW_REF)'),
    option('--runner-environment <NAME>', 'github-hosted or self-hosted'),
    ..._evidence_waiver_table_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIVERS */ .E.map((waiver) => option(`--allow-${waiver}`, `waiver: accept ${_evidence_waiver_table_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIVER_TABLE */ .a[waiver]}`)),
];
const VERIFY_OPTIONS = [
    ...EXPECTATION_OPTIONS,
    option('--baseline <PATH>', 'earlier evidence: report what changed since; no verdict depends on it'),
    option('--acceptance <FILE>', "write the packet's B4' acceptance record"),
    option('--summary-statement <FILE>', 'write the decision as a signed SLSA verification summary'),
    option('--fleet', 'all evidence below a folder, or a stream of lines (a file, or -)'),
    option('--names <FILE>', 'with --fleet: a JSON list of the names that must be there, each once'),
    option('--alike', 'with --fleet: block when images, profiles or payloads differ'),
    option('--series <FROM/TO/DAYS>', 'with --fleet: evidence over a period, with no longer gap'),
    option('--summary-key <FILE>', "your private key that signs it (else the environment's SIGNING_KEY)"),
    _option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_OPTION */ .Hl,
    _option_row_js__WEBPACK_IMPORTED_MODULE_1__/* .JSON_OPTION */ .rj,
];
function option(flags, description) {
    return { flags, description };
}
function repeatable(flags, description) {
    return { flags, description, repeatable: true };
}


/***/ }),

/***/ 83317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ LABEL_PREFIX),
/* harmony export */   DZ: () => (/* binding */ REFERENCE_TAG),
/* harmony export */   Pl: () => (/* binding */ CHECKED_TAG),
/* harmony export */   QV: () => (/* binding */ RUN_NAME),
/* harmony export */   fL: () => (/* binding */ DEFAULT_TAG),
/* harmony export */   fs: () => (/* binding */ DEBIAN_BASE_TAG),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
/* harmony export */   j_: () => (/* binding */ WORKLOAD_TAG),
/* harmony export */   pk: () => (/* binding */ OWNER_LABEL),
/* harmony export */   qX: () => (/* binding */ BUILD_LABEL),
/* harmony export */   ve: () => (/* binding */ NAME_PREFIX)
/* harmony export */ });
const LABEL_PREFIX = 'io.sandbox-attestation.';
const RUN_LABEL = `${LABEL_PREFIX}run`;
const BUILD_LABEL = 'sandbox-attestation.build';
const NAME_PREFIX = 'sandbox-attestation-';
const RUN_NAME = new RegExp(`^${NAME_PREFIX}[0-9a-f]{32}$`);
const OWNER_LABEL = `${LABEL_PREFIX}owner`;
const DEFAULT_TAG = 'tki-inspector:attest';
const REFERENCE_TAG = 'localhost/sandbox-attestation-reference:posture';
const CHECKED_TAG = 'localhost/sandbox-attestation-checked:payload';
const DEBIAN_BASE_TAG = 'localhost/sandbox-attestation-base:debian-packages';
const WORKLOAD_TAG = 'localhost/sandbox-attestation-launched:workload';


/***/ }),

/***/ 81422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ WAIVERS),
/* harmony export */   a: () => (/* binding */ WAIVER_TABLE)
/* harmony export */ });
const WAIVER_TABLE = {
    unsigned: 'evidence that nobody signed',
    'claimed-venue': 'a venue that only the evidence itself claims',
    'engine-endpoint': 'an engine that DOCKER_HOST or a context chose',
    executables: 'a base that holds further executables',
    'no-kernel-snapshot': 'a payload without a kernel snapshot at the gate',
    'end-unobserved': 'a payload without a kernel snapshot before its end',
    'no-posture': 'evidence of a run without the complete posture',
    'unchecked-page': 'a report.html that this version did not make',
    uncontrolled: 'evidence of a run without negative controls',
    'unpinned-base': 'any base',
    'unpinned-image': 'any image',
    'unpinned-seccomp': 'any seccomp profile',
    'unpinned-payload': 'any payload',
};
const WAIVERS = Object.keys(WAIVER_TABLE);


/***/ }),

/***/ 76812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseDebugger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

async function refuseDebugger() {
    if (process.execArgv.some((word) => word.startsWith('--inspect')))
        return;
    const inspector = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 86592, 19)).catch(() => null);
    if (inspector?.url() === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('debugger-open', 'Node’s debugger listens in this process.');
}


/***/ }),

/***/ 81553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ENGINE_NAMES),
/* harmony export */   J: () => (/* binding */ ENGINE_TITLES)
/* harmony export */ });
const ENGINE_NAMES = ['docker', 'podman'];
const ENGINE_TITLES = { docker: 'Docker', podman: 'Podman' };


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ namesAuthorities),
/* harmony export */   HA: () => (/* binding */ refuseManyVariables),
/* harmony export */   WV: () => (/* binding */ AUTHORITIES),
/* harmony export */   ek: () => (/* binding */ refuseOthersParts),
/* harmony export */   em: () => (/* binding */ refuseChannel),
/* harmony export */   mA: () => (/* binding */ readsSystems),
/* harmony export */   qv: () => (/* binding */ refuseExposingNode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _known_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42496);


const EXPOSING = [
    ['NODE_DEBUG', null],
    ['NODE_DEBUG_NATIVE', null],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
];
const AUTHORITIES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'];
const HARMLESS = new Set([
    ...['--max-old-space-size', '--max-semi-space-size', '--max-heap-size', '--max-old-space-size-percentage'],
    ...[
        '--stack-size',
        '--expose-gc',
        '--max-http-header-size',
        '--dns-result-order',
        '--unhandled-rejections',
    ],
    ...['--no-warnings', '--no-deprecation', '--disable-warning', '--trace-warnings', '--trace-deprecation'],
    ...['--enable-source-maps'],
    ...['--import', '--require', '-r', '--loader', '--experimental-loader'],
    ...['--use-openssl-ca', '--use-bundled-ca', '--use-system-ca', '--openssl-legacy-provider'],
]);
function isHarmless(option) {
    return HARMLESS.has(option.replace(/=.*$/s, '').replaceAll('_', '-'));
}
function optionsIn(text) {
    return text
        .replaceAll(/["\\]/g, '')
        .split(/\s+/)
        .filter((word) => word.startsWith('-'));
}
function refuseManyVariables(environment) {
    const { length } = Object.getOwnPropertyNames(environment);
    if (length <= _known_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_VARIABLES */ .c)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', `The environment has ${length} variables, and more than ${_known_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_VARIABLES */ .c} take long to look at.`);
}
const PARTS = ['NODE_COMPILE_CACHE', 'NODE_ICU_DATA', 'ICU_TIMEZONE_FILES_DIR'];
const PARTS_OPTION = /^--icu-data-dir/;
function refuseOthersParts(environment) {
    const option = optionsIn(environment['NODE_OPTIONS'] ?? '').find((each) => PARTS_OPTION.test(each.replaceAll('_', '-')));
    const name = PARTS.find((each) => environment[each]) ?? (option && 'NODE_OPTIONS=--icu-data-dir');
    if (name === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', `With ${name} in the environment Node takes what lies in that folder for parts of itself.`);
}
function refuseExposingNode(environment) {
    for (const option of optionsIn(environment['NODE_OPTIONS'] ?? '')) {
        if (isHarmless(option))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', `With Node's option ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(option, 80)} it could give away the tokens that this program sends.`);
    }
    for (const [name, bad] of EXPOSING) {
        const value = environment[name];
        if (value === undefined || value === '' || (bad !== null && value !== bad))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', `With ${name} in the environment Node would give away the tokens that this program sends.`);
    }
}
const OF_SYSTEM = /^--use-(?:openssl|system)-ca/;
function readsSystems(environment) {
    const options = optionsIn(environment['NODE_OPTIONS'] ?? '');
    return (environment['NODE_USE_SYSTEM_CA'] === '1' ||
        options.some((option) => OF_SYSTEM.test(option.replaceAll('_', '-'))));
}
function namesAuthorities(environment) {
    return AUTHORITIES.some((name) => environment[name]) || readsSystems(environment);
}
function refuseChannel(channel) {
    if (channel === undefined || channel === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', 'Node has a channel to the program that started this one (NODE_CHANNEL_FD), and takes messages out of it.');
}


/***/ }),

/***/ 21208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ refuseOtherBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);




const REPLACED = '\ufffd';
function refuseOtherBytes(argv, environment) {
    if (holdsReplaced(argv) && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/self/cmdline')))
        throw notText('An argument');
    refuseLostFolder();
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/cwd', 'buffer')))
        throw notText('The working folder');
    const folders = FOLDERS.filter((name) => holdsReplaced([environment[name] ?? '']));
    if (folders.length > 0 && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/self/environ')))
        throw notText(`The folder in ${folders.join(', ')}`);
}
function refuseLostFolder() {
    try {
        process.cwd();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('usage', `The working folder has no path any more (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(cause)}).`);
    }
}
const FOLDERS = [
    ...[
        'HOME',
        'TMPDIR',
        'TMP',
        'TEMP',
        'XDG_CACHE_HOME',
        'XDG_CONFIG_HOME',
        'XDG_DATA_HOME',
        'XDG_RUNTIME_DIR',
    ],
    ...['XDG_STATE_HOME', 'GITHUB_WORKSPACE', 'RUNNER_TEMP'],
];
function holdsReplaced(words) {
    return words.some((each) => each.includes(REPLACED));
}
function notText(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationError */ .L7('usage', `${what} is not UTF-8, and would be read as another one.`);
}


/***/ }),

/***/ 35574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ READ_AS_OF_RUN),
/* harmony export */   _1: () => (/* binding */ LAUNCH_SETTING_NAMES),
/* harmony export */   sy: () => (/* binding */ LAUNCH_SETTINGS)
/* harmony export */ });
/* harmony import */ var _attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9417);
/* harmony import */ var _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77263);


const OF_RUN = [
    ...['context', 'dockerfile', 'base-image', 'build-network', 'include-untracked'],
    ...['engine-program', 'pull-credentials', 'challenge'],
    ...['signing', 'signing-key', 'fulcio-url', 'rekor-url', 'tsa-url', 'trusted-root'],
];
const OWN = {
    rehearsal: (0,_attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Also launch from evidence of the venue LOCAL; the receipt says so.'),
    image: (0,_attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('REF', '', 'Another image on the attested base, by NAME@DIGEST or id. Default: the attested one.', _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj),
    pull: (0,_attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Let the engine pull that image.'),
    input: (0,_attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('DIR', '', 'A folder that the workload sees read-only at /in.', _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae),
    output: (0,_attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('DIR', 'launch', 'A new or empty folder for receipt, evidence, streams and outputs.', _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae),
    timeout: (0,_attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('SECONDS', '3600', 'Time limit of the workload; then its container is killed.', _attest_entry_text_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA),
    context: {
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy.context,
        description: 'Build context of the workload’s image. Default: nothing is built.',
    },
    dockerfile: {
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy.dockerfile,
        description: 'Dockerfile of the workload’s image. Default: Dockerfile.sandbox in the context.',
    },
    'build-network': {
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy['build-network'],
        description: 'Give the build of the workload’s image network access.',
    },
    'engine-program': {
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy['engine-program'],
        description: "Absolute path of the engine's client. Default: the system's own, whatever the evidence names; PATH is not searched.",
    },
    challenge: {
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy.challenge,
        description: "A verifier's challenge, recorded in the receipt to prove that the launch is not older.",
    },
    'trusted-root': {
        ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy['trusted-root'],
        description: "Trusted root of the Sigstore instance that signed the evidence and signs the receipt. Default: public-good's.",
    },
};
const TABLE = { ..._attest_entry_setting_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy, ...OWN };
const LAUNCH_SETTING_NAMES = [
    ...Object.keys(OWN),
    ...OF_RUN.filter((name) => !(name in OWN)),
];
const LAUNCH_SETTINGS = Object.fromEntries(LAUNCH_SETTING_NAMES.map((name) => [name, TABLE[name]]));
const READ_AS_OF_RUN = OF_RUN;


/***/ }),

/***/ 71522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ interrupted),
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function toFailure(thrown) {
    const { code, message, remedy, exitCode } = thrown instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7 ? thrown : unforeseen(thrown);
    return {
        verdict: 'BLOCKED',
        code,
        message: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message, 2000),
        remedy: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(remedy, 2000),
        exitCode,
    };
}
function interrupted(reason) {
    if (typeof reason !== 'string')
        return toFailure(reason);
    return toFailure(new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('interrupted', `${reason} ended the run before it was complete.`));
}
function unforeseen(thrown) {
    const message = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(thrown instanceof Error ? thrown.message : String(thrown), 500);
    const code = thrown instanceof Error && 'code' in thrown ? SYSTEM_ERRORS.get(String(thrown.code)) : undefined;
    if (code !== undefined)
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7(code, `${message}.`);
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('fault', message === '' ? 'An error without a message.' : message);
}
const SYSTEM_ERRORS = new Map([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'not-permitted'],
    ['EPERM', 'not-permitted'],
    ['EROFS', 'not-permitted'],
]);


/***/ }),

/***/ 15429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   P8: () => (/* binding */ withoutInnerCommands),
/* harmony export */   S$: () => (/* binding */ steeringFreeJson),
/* harmony export */   fb: () => (/* binding */ unsteering)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
function withoutInnerCommands(text) {
    const [first = '', ...more] = text.split(/(?<=[\r\n])/);
    return [first.replaceAll('##[', '## ['), ...more.map(withoutCommands)].join('');
}
const COLOURS = [2, 22, 31, 32, 39].map((code) => `\u001b[${code}m`);
const OWN = new RegExp(`(${COLOURS.map((text) => text.replace('[', '\\[')).join('|')})`);
function unsteering(line, colours) {
    return line
        .split(OWN)
        .map((part, at) => (at % 2 === 1 && colours ? part : shown(part)))
        .join('');
}
function shown(part) {
    return part
        .split('\t')
        .map((each) => (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(each, Number.POSITIVE_INFINITY))
        .join('\t');
}
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]+/gu;
function steeringFreeJson(value, indent = 2) {
    return JSON.stringify(value, null, indent)
        .split('\n')
        .map((line) => line.replace(UNPRINTABLE, escaped).replaceAll('##[', '#\\u0023['))
        .join('\n');
}
function escaped(characters) {
    return Array.from({ length: characters.length }, (_, at) => `\\u${characters.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ })

};
