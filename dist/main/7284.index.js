export const id = 7284;
export const ids = [7284];
export const modules = {

/***/ 84177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   dR: () => (/* binding */ LEAVE_OUT),
/* harmony export */   mB: () => (/* binding */ hasCredential),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _hidden_logins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30850);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53611);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28541);



const LEAVE_OUT = 'Leave out keys, logins and tokens: it is shown and recorded.';
const OF_READINGS = /[\\%&]|:\/(?!\/)/;
function readingsOf(text) {
    if (!OF_READINGS.test(text))
        return [text];
    const texts = [text, (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(Buffer.from(text))];
    return [...new Set([...texts, ...texts.map(withTwoSlashes)])];
}
function withTwoSlashes(address) {
    return address.replace(/:\/(?!\/)/g, '://');
}
function hasCredential(text) {
    return readingsOf(text).some((each) => (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)(each) || (0,_hidden_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLogin */ .eA)(each));
}
const CLAIMS = /eyJ[\w-]{17,}[\w.+/=%~-]*/g;
const HIDDEN = /…@/g;
function withoutCredentials(text) {
    const shown = (0,_hidden_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogins */ .$b)((0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTokens */ .N_)(text)).replace(CLAIMS, '…');
    if (!OF_READINGS.test(shown))
        return shown;
    return shown
        .split(/(\s+)/)
        .map((word) => (OF_READINGS.test(word) && hasCredential(word.replace(HIDDEN, '')) ? '…' : word))
        .join('');
}


/***/ }),

/***/ 97284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ isPrintable),
/* harmony export */   L7: () => (/* binding */ AttestationError),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84177);
/* harmony import */ var _errors_error_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71304);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99073);
/* harmony import */ var _hidden_logins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30850);




class AttestationError extends Error {
    kind;
    code;
    remedy;
    constructor(code, message, { advice, cause } = {}) {
        super((0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(message), cause === undefined ? undefined : { cause });
        const { kind, remedy } = _errors_error_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ERROR_TABLE */ .s[code];
        this.name = 'AttestationError';
        this.kind = kind;
        this.code = code;
        this.remedy = advice === undefined ? remedy : `${(0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(advice)} ${remedy}`;
    }
    get exitCode() {
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .a[this.kind];
    }
}
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const CUT_CHARACTER = /(?:\\(?:u(?:\{[0-9a-f]{0,6})?)?|\p{Cs})$/u;
const LONGEST_LOGIN = 64 * 1024;
function isPrintable(text, limit = 300) {
    return text.length <= limit && text.search(UNPRINTABLE) < 0;
}
function printable(text, limit = 300) {
    const beginning = text.slice(0, limit + LONGEST_LOGIN);
    const hidden = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(beginning);
    const isCut = beginning.length < text.length && hidden !== beginning;
    const whole = isCut ? (0,_hidden_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOfBeginning */ .GL)(hidden) : hidden;
    const escaped = whole.slice(0, limit).replace(UNPRINTABLE, escapeOf);
    if (escaped.length <= limit)
        return whole.length > limit ? `${escaped}…` : escaped;
    return `${escaped.slice(0, limit).replace(CUT_CHARACTER, '')}…`;
}
function escapeOf(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 71304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ ERROR_TABLE)
});

// UNUSED EXPORTS: ERROR_GROUPS

;// CONCATENATED MODULE: ./build/src/foundation/errors/engine-errors.js
const ENGINE_ERRORS = {
    'venue-refused': {
        kind: 'blocked',
        meaning: 'This machine cannot make evidence: the system is not Linux, or the run is in a desktop engine or a container.',
        remedy: 'Attest on a Linux CI runner, or on a Linux server with --venue VPS. For a rehearsal use a Linux host.',
    },
    'architecture-unsupported': {
        kind: 'blocked',
        meaning: 'The seccomp profiles do not know this machine’s architecture.',
        remedy: 'Run on x86-64 or arm64.',
    },
    'core-socket': {
        kind: 'blocked',
        meaning: 'The kernel reports each crash to a socket of this machine (kernel.core_pattern begins with @). No limit of a sandbox prevents that.',
        remedy: 'Let the kernel write cores to a file: sysctl kernel.core_pattern=core. A program (a pattern that begins with |) is possible too.',
    },
    'sandbox-user-taken': {
        kind: 'blocked',
        meaning: 'An account of this machine has, or may have, the sandbox’s own id (65532; /etc/passwd, /etc/subuid): its processes could write to the payload’s memory and output.',
        remedy: 'Give that account or range another number, in plain digits without a sign, blanks or zeros before it; make a file that cannot be read readable; or use rootless Podman.',
    },
    'engine-unreachable': {
        kind: 'blocked',
        meaning: 'Docker or Podman does not answer this user, or is not installed.',
        remedy: 'Run sandbox-attestation doctor to see which engines answer, and choose one with --engine.',
        advised: true,
    },
    'engine-not-local': {
        kind: 'blocked',
        meaning: 'The engine runs on another machine or in a virtual one, or does not mount this machine’s folders.',
        remedy: 'Attest on the Linux host on which the engine runs, and not inside a container.',
    },
    'endpoint-not-allowed': {
        kind: 'blocked',
        meaning: 'DOCKER_HOST or a Docker context chose the engine, and nobody allowed it. That engine was asked nothing.',
        remedy: 'Unset DOCKER_HOST and DOCKER_CONTEXT (docker context use default), or choose --engine podman. Or find out what listens there, and allow it with --allow-engine-endpoint.',
    },
    'engine-too-old': {
        kind: 'blocked',
        meaning: 'The engine is older than the oldest version that was seen to work: Docker 24.0, Podman 4.9.',
        remedy: 'Install that version or a newer one, or choose the other engine with --engine.',
    },
    'engine-stopped': {
        kind: 'blocked',
        meaning: 'The engine stopped answering while the payload ran.',
        remedy: 'Read in the engine’s log why it stopped, start it again, then repeat the run.',
    },
    'engine-locked': {
        kind: 'blocked',
        meaning: 'Another process keeps a lock on a file of Podman’s, and every call of Podman waits for it.',
        remedy: 'Find that process (lslocks, fuser) and end it, then try again. Remove what was left: sandbox-attestation doctor --clean.',
    },
    'engine-call': {
        kind: 'blocked',
        meaning: 'A call of the engine failed.',
        remedy: 'Check that the engine still runs (docker info, podman info) and has free disk space, then try again. An image of very many files takes it too long.',
    },
    'engine-answer': {
        kind: 'blocked',
        meaning: 'The engine gave an unexpected answer.',
        remedy: 'Check that docker info or podman info works, then try again.',
    },
    'engine-output': {
        kind: 'blocked',
        meaning: 'The engine’s answer does not have a known form.',
        remedy: 'Check that docker info or podman info works, and that the README lists the engine’s version.',
    },
    'oci-runtime-missing': {
        kind: 'blocked',
        meaning: 'The OCI runtime that Podman needs on this machine does not work or is not installed.',
        remedy: 'Install the runtime that the message names (apt-get install runc), or boot with cgroup v2.',
    },
    'temporary-folder': {
        kind: 'blocked',
        meaning: 'The run’s private folder could not be made, another user could change it, or its path has a character that an engine reads as a separator.',
        remedy: 'Set TMPDIR (in Actions: RUNNER_TEMP) to a writable folder with free space that no other user can change, with a plain name.',
    },
    personality: {
        kind: 'blocked',
        meaning: 'The program runs with a personality (setarch) that Podman’s containers would inherit, or cannot read its own.',
        remedy: 'Start it without setarch or linux32, from a shell that was not started with them, with a Node that everybody may read and that has no file capabilities.',
    },
    traced: {
        kind: 'blocked',
        meaning: 'A process traces the program (strace, a debugger), and would trace Podman’s containers.',
        remedy: 'Start it without strace or a debugger.',
    },
    'pid-namespace': {
        kind: 'blocked',
        meaning: 'The program has another process id namespace than /proc shows: it can neither look at a container’s processes nor end them.',
        remedy: 'Start it outside of that namespace, or mount a /proc of it.',
    },
    filtered: {
        kind: 'blocked',
        meaning: 'The program runs under a seccomp filter, which can answer for the kernel, and which Podman’s containers inherit.',
        remedy: 'Start it outside of what sets the filter: a container, or a service with SystemCallFilter= or a similar option.',
    },
    'program-unsafe': {
        kind: 'blocked',
        meaning: 'Another user could change a program that the run needs.',
        remedy: 'Make root the owner of the program and the folders above it, and remove write access for group and others.',
    },
    'engine-program': {
        kind: 'usage',
        meaning: '--engine-program does not name an engine’s program, or is given without --engine.',
        remedy: 'Name the absolute path of docker or podman with --engine-program, and the engine with --engine docker or --engine podman.',
    },
    'credential-helper': {
        kind: 'blocked',
        meaning: 'A file of the machine gives Podman a credential helper, which every pull would use.',
        remedy: 'Remove credential-helpers from that file, and give credentials for the base image with --pull-credentials; or choose --engine docker.',
    },
    'engine-storage': {
        kind: 'blocked',
        meaning: 'The engine’s storage has a driver or an option with which a container may show other files than its image, another user can change it, its place has a token or a login in its name, or the user’s storage.conf cannot be read.',
        remedy: 'Each place in which the engine keeps things must be this user’s alone, below folders into which no other user writes, and its name without a secret. The user’s storage.conf must be a readable file of at most 64 KiB. An option is removed from storage.conf or daemon.json: above all additional image stores, and mount programs other than the system’s fuse-overlayfs.',
    },
    'pull-credentials': {
        kind: 'usage',
        meaning: 'The file of --pull-credentials does not have the required form.',
        remedy: 'Name a file with {"auths": {"REGISTRY": {"auth": "…"}}} and nothing else: no credential helper or store.',
    },
};

;// CONCATENATED MODULE: ./build/src/foundation/errors/evidence-errors.js
const EVIDENCE_ERRORS = {
    'evidence-exists': {
        kind: 'usage',
        meaning: 'The output folder holds the evidence of another run.',
        remedy: 'Name another folder with --output, or replace with --force what is there before the run.',
    },
    'output-exists': {
        kind: 'usage',
        meaning: 'A page or results would replace a file that nobody named and that this program did not make.',
        remedy: 'Name another file with --output, or with the input output.',
    },
    'output-not-empty': {
        kind: 'usage',
        meaning: 'The output folder holds something that is not evidence.',
        remedy: 'Name an empty or new folder with --output.',
    },
    'output-link': {
        kind: 'usage',
        meaning: 'The output folder, or the file of a fleet’s results, is a link.',
        remedy: 'Name a real folder or file with --output.',
    },
    'output-not-file': {
        kind: 'usage',
        meaning: 'A file was to be written over a device, a named pipe, a socket or a link to one or to a folder, or in /dev.',
        remedy: 'Name a new file, or a regular file that may be replaced.',
    },
    'deposit-exists': {
        kind: 'usage',
        meaning: 'Something is at the deposit path, or at the path of its signature, already.',
        remedy: 'Name another path with --deposit, or replace with --force what is there before the run.',
    },
    'evidence-not-written': {
        kind: 'blocked',
        meaning: 'A file of the evidence, or another one that was asked for, could not be written.',
        remedy: 'Make its folder writable, free some space, let no other command write there, or name another place: --output names the folder of the evidence.',
    },
    'evidence-replaced': {
        kind: 'blocked',
        meaning: 'Something else was in the place of the evidence when the run read it back, or when its page was to be written.',
        remedy: 'Find out who writes to the output folder, or name one with --output that nobody else may write to; then run again.',
    },
    'upload-failed': {
        kind: 'blocked',
        meaning: 'The evidence is saved, but it could not be uploaded.',
        remedy: 'Upload that folder in a later step (actions/upload-artifact), give another artifact-name if the name was taken, or run the job again.',
    },
    'artifacts-not-listed': {
        kind: 'blocked',
        meaning: 'The artifact service did not list the artifacts of this workflow run.',
        remedy: 'Run the job again; only a step of a workflow can ask for them.',
    },
    'baseline-not-found': {
        kind: 'blocked',
        meaning: 'With baseline: last GitHub did not give the earlier artifact. In the Action this is only a warning.',
        remedy: 'See docs/adding.md for how the last artifact is found.',
        advised: true,
    },
    'not-persisted': {
        kind: 'blocked',
        meaning: 'The signature was not added to the repository’s attestations. In the Action this is only a warning.',
        remedy: 'The evidence is kept. See docs/signing.md for what else the repository needs.',
        advised: true,
    },
    'fleet-no-reader': {
        kind: 'blocked',
        meaning: 'verify --fleet started threads, and none of them could read evidence.',
        remedy: 'Verify one piece without --fleet to see why. If that works, report this.',
    },
    'fleet-unreadable': {
        kind: 'blocked',
        meaning: 'The path that verify --fleet was given is not a folder or stream of evidence, or holds more than is read.',
        remedy: 'Name a folder with evidence folders in it, a part of it if there are 200,000, a file of lines, or - for stdin.',
    },
    'no-bundle': {
        kind: 'blocked',
        meaning: 'The path holds nothing that report can show.',
        remedy: 'Name an evidence folder, a bundle file or an artifact. Run inspect to see what is wrong.',
    },
    'output-in-evidence': {
        kind: 'usage',
        meaning: 'The reader’s output would change the evidence.',
        remedy: 'Name a file outside the evidence.',
    },
};

;// CONCATENATED MODULE: ./build/src/foundation/errors/image-errors.js
const IMAGE_ERRORS = {
    'dockerfile-missing': {
        kind: 'usage',
        meaning: 'The named Dockerfile does not exist.',
        remedy: 'Name the Dockerfile with --dockerfile if it has another name than Dockerfile.sandbox. Without --context and --dockerfile a run attests the reference sandbox of this project.',
    },
    'dockerfile-unreadable': {
        kind: 'usage',
        meaning: 'The Dockerfile cannot be read.',
        remedy: 'Name a readable Dockerfile with --dockerfile.',
    },
    'dockerfile-link': {
        kind: 'usage',
        meaning: 'A file of the workspace is a link, which is not followed unless the caller names it.',
        remedy: 'Put the file itself there, or name it with --dockerfile.',
    },
    'dockerfile-refused': {
        kind: 'blocked',
        meaning: 'A line of the Dockerfile does not have a form that every builder reads alike.',
        remedy: 'Write it in one of the forms that docs/image.md lists.',
        advised: true,
    },
    'dockerfile-secret': {
        kind: 'blocked',
        meaning: 'The Dockerfile holds what looks like a private key, a token or a login, and the evidence would publish it.',
        remedy: 'Remove it and make it invalid: a layer or a log may have it. Variables need braces.',
    },
    'dockerfile-frontend-unpinned': {
        kind: 'blocked',
        meaning: 'A line # syntax= fetches a builder without a digest.',
        remedy: 'Remove the line, or make it line 1 in the form # syntax=NAME@sha256:DIGEST, with --build-network.',
    },
    'dockerignore-unreadable': {
        kind: 'usage',
        meaning: 'The ignore file cannot be read, or has too many or too long patterns, or one that Docker refuses or reads as more than a glob.',
        remedy: 'Make it a regular file (no link) of at most 64 KiB with few and simple patterns, or remove it: files that COPY does not name are not staged anyway.',
    },
    'copy-source-missing': {
        kind: 'usage',
        meaning: 'The Dockerfile copies a file that is not in the staged build context, or a pattern of which nothing is.',
        remedy: 'Put the file into the context, or remove the line.',
        advised: true,
    },
    'image-entrypoint': {
        kind: 'blocked',
        meaning: 'The image has no ENTRYPOINT that leads to one of its programs.',
        remedy: 'Write ENTRYPOINT as an array with an absolute path into the Dockerfile’s last stage, such as ["/usr/bin/python3", "-I", "/app/main.py"]. CMD alone does not count.',
    },
    'image-places': {
        kind: 'blocked',
        meaning: 'The image has a link or a file where a run needs a folder, or nothing.',
        remedy: 'Make the folder with WORKDIR, or leave out what is there.',
    },
    'context-refused': {
        kind: 'usage',
        meaning: 'This folder cannot be a build context.',
        remedy: 'Name the folder of a project with --context.',
    },
    'context-untracked-unknown': {
        kind: 'usage',
        meaning: 'The git index of the context cannot be read or belongs to another user, so the run does not know what is untracked.',
        remedy: 'Turn off a split or sparse index, make the repository’s files your own, or include untracked files with --include-untracked.',
    },
    'context-too-large': {
        kind: 'usage',
        meaning: 'The build context is too large.',
        remedy: 'Exclude with .dockerignore what the image does not need, name a smaller folder with --context, or let COPY take a folder instead of its files.',
    },
    'context-unreadable': {
        kind: 'usage',
        meaning: 'A file of the build context cannot be read.',
        remedy: 'Make it readable, or exclude it with .dockerignore.',
    },
    'base-image-invalid': {
        kind: 'usage',
        meaning: 'The name of the base image is not an image’s name.',
        remedy: 'Name an image as NAME:TAG or NAME@sha256:DIGEST.',
    },
    'base-image-not-taken': {
        kind: 'usage',
        meaning: 'The Dockerfile does not take a base image from outside.',
        remedy: 'Begin it with ARG BASE_IMAGE=… and FROM $BASE_IMAGE, or leave out --base-image.',
    },
    'base-image-auto': {
        kind: 'usage',
        meaning: '--base-image auto may choose another image, which evidence must not.',
        remedy: 'Name the image, or leave the option out to use the Dockerfile’s own.',
    },
    'base-image-unavailable': {
        kind: 'blocked',
        meaning: 'The base image, or the image of another stage, is not on this machine and could not be pulled.',
        remedy: 'Pull or load it first, or name another base with --base-image (debian-packages makes one); --build-network lets the build fetch a further stage’s image, which the evidence records.',
    },
    'base-image-unnamed': {
        kind: 'blocked',
        meaning: 'The base image has no name. Docker’s builder needs one, and Docker would remove the image with the build’s own.',
        remedy: 'Name it with docker tag IMAGE NAME:TAG.',
    },
    'base-image-platform': {
        kind: 'blocked',
        meaning: 'The base image, or the image of another stage, is for another system or processor.',
        remedy: 'Pull or load the image for this machine.',
    },
    'base-image-onbuild': {
        kind: 'blocked',
        meaning: 'The base image has ONBUILD instructions.',
        remedy: 'Name a base image without ONBUILD with --base-image.',
    },
    'base-image-not-used': {
        kind: 'blocked',
        meaning: 'The image was not built on the base image that was chosen, or another image has its layers.',
        remedy: 'Have the Dockerfile’s last FROM take BASE_IMAGE (ARG BASE_IMAGE, FROM $BASE_IMAGE), or leave out --base-image. Podman’s builds drop a HEALTHCHECK: give it a base without one.',
    },
    'base-image-not-loaded': {
        kind: 'blocked',
        meaning: 'The engine did not accept the base image that was made from packages.',
        remedy: 'Check that the engine has free disk space, or name an image with --base-image.',
    },
    'base-packages-unavailable': {
        kind: 'blocked',
        meaning: 'The packages of the base image could not be fetched.',
        remedy: 'Run apt-get update to see why, or name an image that this engine has with --base-image.',
    },
    'base-packages-untrusted': {
        kind: 'blocked',
        meaning: 'A package comes from a source that the distribution did not sign.',
        remedy: 'Remove that source from apt, or name an image with --base-image.',
    },
    'base-packages-unsupported': {
        kind: 'blocked',
        meaning: 'This system has no Debian packages.',
        remedy: 'Name an image that this engine has with --base-image.',
    },
    'base-packages-unusable': {
        kind: 'blocked',
        meaning: 'The packages do not make a base image.',
        remedy: 'Name an image with --base-image.',
    },
    'build-network-closed': {
        kind: 'blocked',
        meaning: 'The Dockerfile needs a network that its build does not have.',
        remedy: 'Take what it needs from the context, or allow the network with --build-network, which the evidence records.',
    },
    'reference-image': {
        kind: 'blocked',
        meaning: 'This release’s reference image is missing, and the peer of a negative control runs only in it.',
        remedy: 'Pull the base that this release pins, or give --base-image debian-packages.',
    },
    'image-secret': {
        kind: 'blocked',
        meaning: 'The image’s configuration, a name or a link in it holds what looks like a private key, a token or a login, which evidence would publish.',
        remedy: 'Take it out of the image and of its configuration, and make it invalid: the image has it.',
    },
    'image-unreadable': {
        kind: 'blocked',
        meaning: 'The image’s content cannot be known for certain: bytes do not hash to their name, or two readers could read a layer differently.',
        remedy: 'If it is too large, have less in it. Otherwise build the image again with docker build or podman build, from a simple base; a tool that writes layers itself must write them as Go does.',
    },
    'image-adds-too-much': {
        kind: 'blocked',
        meaning: 'The image adds more files to its base than evidence can list.',
        remedy: 'Copy fewer files: put what the payload reads into one archive, and leave out what it does not read.',
    },
    'image-not-on-base': {
        kind: 'blocked',
        meaning: 'The image’s lowest layers are not those of the base that was asked for.',
        remedy: 'Have the Dockerfile’s last FROM take BASE_IMAGE (ARG BASE_IMAGE, FROM $BASE_IMAGE), and build again.',
    },
    'content-store': {
        kind: 'blocked',
        meaning: 'The folder that keeps images’ content is another user’s, open to others, or not writable.',
        remedy: 'Remove it or make it private and writable, or name another parent with XDG_CACHE_HOME.',
    },
    'image-build-failed': {
        kind: 'blocked',
        meaning: 'The image could not be built.',
        remedy: 'Build the Dockerfile by hand to see why, and correct it. A RUN that needs the network needs --build-network.',
    },
    'image-build-timeout': {
        kind: 'blocked',
        meaning: 'The build took too long.',
        remedy: 'Make the Dockerfile do less, or move slow steps into the base image.',
    },
    'image-lost': {
        kind: 'blocked',
        meaning: 'The engine does not have the image that it built.',
        remedy: 'Try again; another program may have removed or renamed the image.',
    },
    'image-not-loaded': {
        kind: 'blocked',
        meaning: 'The engine did not accept the built image.',
        remedy: 'Check that the engine has free disk space.',
    },
    'image-digest': {
        kind: 'blocked',
        meaning: 'The engine does not report which bytes the image’s id is the digest of.',
        remedy: 'Update Docker to 28 or newer, or use its classic image store.',
    },
};

;// CONCATENATED MODULE: ./build/src/foundation/errors/launch-errors.js
const LAUNCH_ERRORS = {
    'launch-needs-folder': {
        kind: 'usage',
        meaning: 'A launch was asked for with a bundle that lies alone, or is not evidence.',
        remedy: 'Name the evidence folder, or the zip of it: a launch keeps a copy of the whole evidence.',
    },
    'launch-evidence': {
        kind: 'blocked',
        meaning: 'The Action’s input evidence names an artifact, and no artifact of that name could be taken.',
        remedy: 'Attest in this job, or name an artifact that this run, or an earlier run on this branch, left; the job needs permissions: { contents: read, actions: read }.',
    },
    'launch-changed': {
        kind: 'blocked',
        meaning: 'What the launch had written, or kept of the workload’s words, was changed before it was read back or uploaded.',
        remedy: 'Find out which process writes there, and launch again.',
    },
    'launch-folder': {
        kind: 'usage',
        meaning: 'The folder for a launch’s receipt is not a new or empty folder, or is in the evidence’s folder.',
        remedy: 'Name a new or empty folder with --output; every launch has a folder of its own.',
    },
    'launch-not-written': {
        kind: 'blocked',
        meaning: 'The workload ran, and its receipt, streams or outputs could not be written.',
        remedy: 'Look at the disk of the folder that --output names, and launch again.',
    },
    'workload-reference': {
        kind: 'usage',
        meaning: 'The workload’s image is not named by its digest.',
        remedy: 'Name it as NAME@sha256:…, or by its id: a tag may name another image a moment later.',
    },
    'workload-image': {
        kind: 'blocked',
        meaning: 'The engine does not have the workload’s image.',
        remedy: 'Give --pull if a registry has it; or attest again, since the attested image is gone.',
    },
};

;// CONCATENATED MODULE: ./build/src/foundation/errors/program-errors.js
const PROGRAM_ERRORS = {
    usage: {
        kind: 'usage',
        meaning: 'An option, argument or command is unknown, missing or one too many.',
        remedy: 'See --help of the command.',
    },
    'invalid-setting': {
        kind: 'usage',
        meaning: 'An option or input has a value that it cannot have, or two of them contradict each other.',
        remedy: 'See --help, or action.yml for an input.',
        advised: true,
    },
    'nothing-to-explain': {
        kind: 'usage',
        meaning: 'The command explain does not know that name.',
        remedy: 'Give one of the names that explain lists without an argument.',
    },
    'debugger-open': {
        kind: 'blocked',
        meaning: 'Node’s debugger was opened: any user of this machine could execute code as this one, and make the program say anything.',
        remedy: 'Start it again. Have no option for a debugger in NODE_OPTIONS, and let nothing send SIGUSR1 while the program starts.',
    },
    'path-refused': {
        kind: 'usage',
        meaning: 'A path leads out of the workspace by a link, or into a folder of the system, of another user or of credentials.',
        remedy: 'Name the file or folder itself; links that lead out of the workspace are not followed.',
    },
    'secret-file-unsafe': {
        kind: 'usage',
        meaning: 'A file with a secret (a signing key, pull credentials) belongs to another user, or is open to others.',
        remedy: 'Make it your own, and close it to others: chmod 600 FILE.',
    },
    'no-working-directory': {
        kind: 'usage',
        meaning: 'The Action’s working directory is not a folder below the workspace.',
        remedy: 'Check the input working-directory, and that the repository is checked out before this step.',
    },
    'runner-file': {
        kind: 'blocked',
        meaning: 'A runner’s file for outputs, state or summary is missing or is not a regular file.',
        remedy: 'Find out which earlier step of the job removed or replaced it.',
    },
    'disk-full': {
        kind: 'blocked',
        meaning: 'A disk has no space left.',
        remedy: 'Free space on the disks of the engine, of TMPDIR and of the output folder, then run again.',
    },
    'not-permitted': {
        kind: 'blocked',
        meaning: 'This user may not read or write a path.',
        remedy: 'Give this user access to that path, or name another one.',
    },
    'stdout-not-written': {
        kind: 'blocked',
        meaning: 'The result could not be written whole to stdout.',
        remedy: 'Free space where stdout goes, or send it to another place; throw it away with > /dev/null.',
    },
    interrupted: {
        kind: 'blocked',
        meaning: 'A signal ended the run before it was complete.',
        remedy: 'Start the run again. If an engine did not answer, doctor names what is left of this one.',
    },
    cancelled: {
        kind: 'blocked',
        meaning: 'The run was cancelled.',
        remedy: 'Start the run again; it left no orphans.',
    },
    'bundle-schema': {
        kind: 'fault',
        meaning: 'The run’s own bundle does not follow its schema.',
        remedy: 'Report this; the run’s files are still in its output folder.',
    },
    fault: {
        kind: 'fault',
        meaning: 'The program itself failed.',
        remedy: 'Report this fault of the program, with this message and the command that you ran.',
    },
};

;// CONCATENATED MODULE: ./build/src/foundation/errors/run-errors.js
const RUN_ERRORS = {
    'profile-unreadable': {
        kind: 'usage',
        meaning: 'The seccomp profile cannot be read.',
        remedy: 'Name targeted-deny, deny-by-default, or the path of a seccomp profile in JSON with --seccomp.',
    },
    'profile-invalid': {
        kind: 'usage',
        meaning: 'The seccomp profile does not have an accepted form.',
        remedy: 'Correct the profile: JSON in which no object holds a key twice, in a form that docs/seccomp.md describes; seccomp/ has two examples.',
    },
    'profile-secret': {
        kind: 'blocked',
        meaning: 'The seccomp profile holds what looks like a private key, a token or a login, and the evidence would publish it.',
        remedy: 'Remove it and make it invalid: a log or a repository may have it already.',
    },
    'profile-cannot-start': {
        kind: 'usage',
        meaning: 'No container starts under this profile.',
        remedy: 'Allow the calls that a container needs to start; docs/seccomp.md names them.',
        advised: true,
    },
    'input-refused': {
        kind: 'usage',
        meaning: 'The input folder must not be given to a payload, or holds something other than regular files.',
        remedy: 'Name a folder of regular files with --input, at most 1000 files in 250 folders, of 16 MiB together and with paths of 256 KiB: one run or launch for each lot. Without it a run uses the fixture packet, and a launch an empty folder.',
    },
    'seal-not-possible': {
        kind: 'usage',
        meaning: 'The image does not run a Python file with its base’s own Python, and only such a payload can be sealed.',
        remedy: 'Leave out --seal, or make the image run its payload as /usr/bin/python3 FILE.',
    },
    'extra-run-argument': {
        kind: 'usage',
        meaning: 'An extra run argument is not allowed, or loosens the sandbox.',
        remedy: 'Allowed are --label, --hostname, --cpus, --memory, --pids-limit, --ulimit, --security-opt=apparmor=docker-default (or containers-default-VERSION) and --security-opt=label=type:container_t, each once and no looser than the default.',
    },
    'network-namespace': {
        kind: 'blocked',
        meaning: 'No network namespace could be made for the negative control that needs a network.',
        remedy: 'Run as root with util-linux (unshare, nsenter) installed, use rootless Podman or Docker, or leave out the negative controls with --no-controls.',
    },
    'host-route-changed': {
        kind: 'blocked',
        meaning: 'This machine’s own routes towards 1.1.1.1 changed while a negative control ran.',
        remedy: 'Attest again. If it happens again, the engine changes the host: leave out the negative controls with --no-controls.',
    },
    'control-peer': {
        kind: 'blocked',
        meaning: 'The peer in the negative controls’ network did not listen.',
        remedy: 'Try the reference image alone (sandbox-attestation run in an empty folder), or leave out the negative controls with --no-controls.',
    },
    'control-network': {
        kind: 'blocked',
        meaning: 'The network that two negative controls need was not made.',
        remedy: 'Find the network that has addresses of 1.1.1.0/24 (network ls), or leave out the negative controls with --no-controls.',
    },
    'observation-invalid': {
        kind: 'blocked',
        meaning: 'A line of the payload’s output is not an observation.',
        remedy: 'The payload must write lines as schemas/observation.schema.json describes them.',
    },
    'observation-unknown-probe': {
        kind: 'blocked',
        meaning: 'A line names a probe that the contract does not know.',
        remedy: 'The payload may report the contract’s probes only (see the table in the README).',
    },
};

;// CONCATENATED MODULE: ./build/src/foundation/errors/signing-errors.js
const SIGNING_ERRORS = {
    'not-signed': {
        kind: 'blocked',
        meaning: 'The job has neither an identity nor a key, like every pull request from a fork.',
        remedy: 'If this is a fork’s pull request, attest after the merge. Otherwise add to the job: permissions: { contents: read, id-token: write }; or give signing-key, or set signing: none.',
    },
    'signing-key-missing': {
        kind: 'usage',
        meaning: 'Signing with a key needs a key, and none is given.',
        remedy: 'Give --signing-key FILE (input signing-key), or put the PEM into the environment as SIGNING_KEY.',
    },
    'signing-key-invalid': {
        kind: 'usage',
        meaning: 'The signing key is not a P-256 or ed25519 private key in PKCS#8, or its passphrase does not open it.',
        remedy: 'Make a new key with: openssl genpkey -algorithm ed25519 -out key.pem',
        advised: true,
    },
    'local-key': {
        kind: 'blocked',
        meaning: 'This user’s own signing key cannot be kept.',
        remedy: 'Make that folder writable, name a key with --signing-key, or leave the signature out with --signing none.',
    },
    'local-key-missing': {
        kind: 'blocked',
        meaning: 'Only the public half of this user’s own signing key is here.',
        remedy: 'Put the private half back; or move the public half away, so that a new key is made, and give it to your readers.',
    },
    'local-key-unsafe': {
        kind: 'blocked',
        meaning: 'Another user can read or replace this user’s own signing key.',
        remedy: 'Remove both halves, so that a new key is made, and give your readers the new public one.',
    },
    'no-identity-token': {
        kind: 'blocked',
        meaning: 'The job’s identity token could not be fetched, or does not say whose it is.',
        remedy: 'Check that the job has id-token: write, and run it again if the token service did not answer.',
    },
    'node-environment': {
        kind: 'usage',
        meaning: 'A variable of the environment or an option of Node could make it give away keys, run other code, wait long or for ever, or lose a part of its input.',
        remedy: 'Unset NODE_CHANNEL_FD, NODE_UNIQUE_ID, NODE_COMPILE_CACHE, NODE_ICU_DATA, ICU_TIMEZONE_FILES_DIR, NODE_DEBUG, NODE_DEBUG_NATIVE and NODE_TLS_REJECT_UNAUTHORIZED for this step, let HTTP_PROXY and HTTPS_PROXY be addresses of proxies (a password’s odd characters as %XX; in a job of GitHub those with which its runner was started, as in the runner’s file .env), let NODE_EXTRA_CA_CERTS and SSL_CERT_FILE name regular files (in a job of GitHub only root’s, such as /usr/local/share/ca-certificates/own.crt), unset SSL_CERT_DIR where Node reads it, have no option in NODE_OPTIONS but those for memory and warnings, and no more than 10,000 variables; see which earlier step sets them.',
    },
    'signing-instance': {
        kind: 'usage',
        meaning: 'The Sigstore instance is named incompletely, or is not safe to use.',
        remedy: 'Give fulcio-url with rekor-url or tsa-url, each an https address such as https://fulcio.example.org.',
    },
    'signing-service': {
        kind: 'blocked',
        meaning: 'A signing service refused, did not answer, or gave an unusable answer.',
        remedy: 'Check fulcio-url, rekor-url and tsa-url if you gave them, and try again when the service answers.',
    },
    'signature-unverified': {
        kind: 'blocked',
        meaning: 'A reader rejects the signature that sign has made: it does not verify, or came too late. It was not written.',
        remedy: 'Check this machine’s clock, and --trusted-root, which must belong to the Sigstore instance that signed. Evidence that is older than a day must be made again.',
    },
    'cannot-sign': {
        kind: 'usage',
        meaning: 'The path holds nothing that sign can sign.',
        remedy: 'Name an evidence folder that did not change after its run, or a bundle.',
        advised: true,
    },
    'file-unreadable': {
        kind: 'usage',
        meaning: 'A file that you named (a key, a policy, a root) cannot be read, or is too large.',
        remedy: 'Check the path.',
    },
    'trusted-key-invalid': {
        kind: 'usage',
        meaning: 'The key that you trust is not a P-256 or ed25519 public key.',
        remedy: 'Write the public half of a key with: openssl pkey -in key.pem -pubout -out key.pub',
        advised: true,
    },
    'trusted-root-invalid': {
        kind: 'usage',
        meaning: 'The trusted root cannot be used.',
        remedy: 'Give one JSON object, as cosign trusted-root create or one line of gh attestation trusted-root writes it (docs/verifying.md).',
    },
    'identity-pattern-invalid': {
        kind: 'usage',
        meaning: 'The pattern of an identity or issuer is not a regular expression.',
        remedy: 'Write a JavaScript regular expression; it must match the whole identity or issuer.',
    },
    'policy-invalid': {
        kind: 'usage',
        meaning: 'The policy does not follow its schema.',
        remedy: 'Follow schemas/policy.schema.json, or start from the policy that inspect --as-policy writes.',
    },
    'summary-incomplete': {
        kind: 'usage',
        meaning: 'A signed summary needs a file and a key, but one of them is missing.',
        remedy: 'Give --summary-statement FILE with --summary-key FILE, or put the key into the environment as SIGNING_KEY.',
    },
};

;// CONCATENATED MODULE: ./build/src/foundation/errors/error-table.js







const ERROR_GROUPS = {
    program: PROGRAM_ERRORS,
    'venue and engine': ENGINE_ERRORS,
    image: IMAGE_ERRORS,
    'profile, input, run': RUN_ERRORS,
    evidence: EVIDENCE_ERRORS,
    'signing and verifying': SIGNING_ERRORS,
    launch: LAUNCH_ERRORS,
};
const TABLE = {
    ...PROGRAM_ERRORS,
    ...ENGINE_ERRORS,
    ...IMAGE_ERRORS,
    ...RUN_ERRORS,
    ...EVIDENCE_ERRORS,
    ...SIGNING_ERRORS,
    ...LAUNCH_ERRORS,
};
const ERROR_TABLE = TABLE;


/***/ }),

/***/ 99073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   a: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
const EXIT_CODES = { usage: 2, blocked: 3, fault: 1 };
function exitCodeOf({ verdict, signing }) {
    if (signing?.kind === 'not-signed')
        return EXIT_CODES.blocked;
    switch (verdict) {
        case 'ACCEPTED':
        case 'CONFINED':
        case 'REHEARSAL':
            return 0;
        case 'BLOCKED':
            return EXIT_CODES.blocked;
    }
}


/***/ }),

/***/ 30850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ withoutLogins),
/* harmony export */   GL: () => (/* binding */ wordsOfBeginning),
/* harmony export */   eA: () => (/* binding */ hasLogin),
/* harmony export */   oh: () => (/* binding */ wordsOfEnd)
/* harmony export */ });
const begin = (slashes) => String.raw `[a-z][a-z0-9+.-]{1,30}:(?:\/|\\[/\\])[/\\]${slashes}`;
const SCHEME = new RegExp(`^${begin('*')}`, 'i');
const SCHEMES = new RegExp(begin('*'), 'gi');
const ADDRESS = new RegExp(String.raw `(?=\b${begin('*')})`, 'i');
const BETWEEN = new RegExp(String.raw `((?<!\\)"${begin('{0,8}')}(?:[^"\\\r\n]|\\.){0,2000}"\S*|\s+)`, 'i');
const AROUND = /^["'([]{0,4}/;
const [DIGEST, WHOLE_DIGEST] = [
    /^(?:(?:sha\d{1,4}|md5):[0-9a-f]{0,128}|[a-z0-9]{1,20}:[0-9a-f]{32,128})(?![\w:-]|\.(?!$))/i,
    /^sha256:[0-9a-f]{64}(?![\w:-]|\.(?!$))/,
];
const DIGESTS = /@sha256:[0-9a-f]{64}(?![\w:@-]|\.\w)/g;
const PATH = /^\.{0,2}\//;
const WORKFLOW = /^[\w.-]{1,253}(?::\d{1,5})?(?:(?:\/[\w.-]{1,100}){2}\/\.github\/workflows\/[^/:@]{1,255}|(?:\/[\w.-]{1,100}){2,20}\/\/[^:@]{1,255}\.ya?ml)@(?:refs\/[^:?*[\\~^]*|[0-9a-f]{40})\W{0,4}$/;
const AUTHORITY = /^(?:(?!["'](?:[,;\])}]|$))[^/?#\\])*/;
const VARIABLE = String.raw `(?:\$(?:[A-Z_][A-Z\d_]*(?![a-z])|\d(?!\w))|\$\{\w+(?::?\?[^{}]{0,200})?\}|\$\([^()]{0,500}\)|<[^<>]*>|\*{3,})`;
const HOST = String.raw `(?=[^@/?#\\]*(?:[/?#\\]|$))`;
const [USER_ALONE, BY_KEY] = [new RegExp(String.raw `^[\w.-]*@${HOST}`), /^(?:\w{1,10}\+)?ssh:/i];
const FILLED_IN = new RegExp(String.raw `^(?:(?:[\w.+-]*|${VARIABLE}):${VARIABLE}|${VARIABLE}(?::(?:x-oauth-basic)?)?|git)?@${HOST}`);
const NOT_SECRET = new RegExp(`^(?:git)?@${HOST}`);
const BRACKETS = /^\[[\w:.%]*\]/;
const NO_PORT = /:(?!\d{1,5}(?!\w))/;
const NO_PORT_NOR_VARIABLE = new RegExp(String.raw `:(?!\d{1,5}(?!\w)|${VARIABLE}(?!\w))`);
const SED = /(?:^|["'])s@[^@]*@[^@]*@\w*["';]*$/;
function hasLogin(text, by = 'the program') {
    return /@|%40/.test(text) && text.split(BETWEEN).some((word) => wordHasLogin(word, by));
}
function wordHasLogin(word, by) {
    const written = word.replace(DIGESTS, '');
    if (by === 'a shell' && SED.test(written))
        return false;
    const lastSign = written.replaceAll('@refs/', '/refs/').lastIndexOf('@');
    return [...written.matchAll(SCHEMES)].some(({ 0: scheme, index }) => {
        const from = index + scheme.length;
        const address = written.slice(from);
        const host = hostOf(authorityOf(withoutOpenUser(address, scheme, by)));
        const noPort = by === 'a shell' ? NO_PORT_NOR_VARIABLE : NO_PORT;
        return /@|%40/.test(host) || (noPort.test(host) && lastSign > from + host.length);
    });
}
function authorityOf(address) {
    return AUTHORITY.exec(address)?.[0] ?? '';
}
function withoutOpenUser(address, scheme, by) {
    if (BY_KEY.test(scheme))
        return address.replace(USER_ALONE, '');
    return address.replace(by === 'a shell' ? FILLED_IN : NOT_SECRET, '');
}
function hostOf(authority) {
    return authority.replace(BRACKETS, '');
}
function withoutLogins(text) {
    if (!text.includes('@'))
        return text;
    return text
        .split(BETWEEN)
        .map((word) => {
        const [around = ''] = AROUND.exec(word) ?? [];
        return around + addressesOf(word.slice(around.length)).map(hidden).join('');
    })
        .join('');
}
function addressesOf(word) {
    const pieces = word.split(ADDRESS);
    const open = pieces.findIndex((piece) => {
        const [scheme] = SCHEME.exec(piece) ?? [];
        return scheme !== undefined && NO_PORT.test(hostOf(authorityOf(piece.slice(scheme.length))));
    });
    return open < 0 ? pieces : [...pieces.slice(0, open), pieces.slice(open).join('')];
}
function hidden(word) {
    const [scheme] = SCHEME.exec(word) ?? [];
    const digest = word.lastIndexOf('@');
    const form = scheme === undefined ? DIGEST : WHOLE_DIGEST;
    const end = digest >= 0 && form.test(word.slice(digest + 1)) ? digest : word.length;
    const at = word.lastIndexOf('@', end - 1);
    if (at < 0)
        return word;
    const slashes = word.slice(0, at).indexOf('//');
    const begin = scheme?.length ?? (slashes < 0 ? 0 : slashes + 2);
    const isOne = begin === 0 ? word.slice(0, at).includes(':') && !PATH.test(word) : !WORKFLOW.test(word.slice(begin));
    return isOne ? `${word.slice(0, begin)}…${word.slice(at)}` : word;
}
function wordsOfBeginning(text) {
    return `${/^.*\s/s.exec(text)?.[0] ?? ''}…`;
}
function wordsOfEnd(text) {
    return text.replace(/^\S*/, '…');
}


/***/ }),

/***/ 53611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ BAR),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
const BAR = '|';
function isBorder(code) {
    return code >= 0x2500 && code <= 0x257f;
}
const [BACKSLASH, PERCENT, AMPERSAND] = [0x5c, 0x25, 0x26];
const [SEMICOLON, LINE_FEED, SHARP] = [0x3b, 0x0a, 0x23];
const [BRACE, END_BRACE] = [0x7b, 0x7d];
const MEANT = new Set([...'\t\n\r !"\'#&()+,-./:;<=>?@[]_`{|}~'].map((character) => character.charCodeAt(0)));
const NAMES = 'Tab \t NewLine \n excl ! quot " num # amp & apos \' lpar ( rpar ) plus + comma , hyphen - dash - period . sol / ' +
    'colon : semi ; lt < equals = gt > quest ? commat @ lsqb [ rsqb ] lowbar _ UnderBar _ grave ` lcub { verbar | vert | rcub }';
const NAMED = new Map(NAMES.split(/ (?=[a-z])/i).map((each) => [each.slice(0, -2), each.charCodeAt(each.length - 1)]));
function plainText(bytes) {
    if (![BACKSLASH, PERCENT, AMPERSAND].some((sign) => bytes.includes(sign)))
        return bytes.toString('latin1');
    const plain = Buffer.allocUnsafe(bytes.length);
    let length = 0;
    for (let at = 0; at < bytes.length;) {
        const byte = bytes[at] ?? 0;
        const found = byte === BACKSLASH || byte === PERCENT || byte === AMPERSAND ? escapeAt(bytes, at, byte) : null;
        plain[length++] = found?.meant ?? byte;
        at = found?.next ?? at + 1;
    }
    return plain.toString('latin1', 0, length);
}
function escapeAt(bytes, at, sign) {
    if (sign === BACKSLASH)
        return backslashAt(bytes, at);
    if (sign === AMPERSAND)
        return entityAt(bytes, at);
    return bytes[at + 1] === 0x75
        ? ofNumber(hexOf(bytes, at + 2, 4), at + 6)
        : ofNumber(hexOf(bytes, at + 1, 2), at + 3);
}
const HEX_DIGITS = new Map([
    [0x78, 2],
    [0x75, 4],
    [0x55, 8],
]);
function inBraces(bytes, from, base) {
    let end = from;
    while (end < from + 12 && bytes[end] !== END_BRACE)
        end += 1;
    if (bytes[end] !== END_BRACE || end === from)
        return null;
    return ofNumber(numberOf(bytes, from, end - from, base), end + 1);
}
function octalAt(bytes, at) {
    const digits = (from, count) => ofNumber(numberOf(bytes, from, count, 8), from + count);
    return (bytes[at] === 0x30 ? digits(at + 1, 3) : null) ?? digits(at, 3) ?? digits(at, 2);
}
function backslashAt(bytes, from) {
    let at = from;
    while (bytes[at] === BACKSLASH && at < from + 8)
        at += 1;
    const byte = bytes[at] ?? 0;
    const digits = HEX_DIGITS.get(byte);
    if (bytes[at + 1] === BRACE && (digits !== undefined || byte === 0x6f))
        return inBraces(bytes, at + 2, digits === undefined ? 8 : 16);
    if (digits !== undefined)
        return ofNumber(hexOf(bytes, at + 1, digits), at + 1 + digits);
    if (byte >= 0x30 && byte <= 0x37)
        return octalAt(bytes, at);
    return byte < 0x20 ? null : meant(byte, at + 1);
}
const MOST_OF_ENTITY = 12;
function entityAt(bytes, from) {
    let at = from + 1;
    while (at <= from + MOST_OF_ENTITY && isOfEntity(bytes[at] ?? 0))
        at += 1;
    if (bytes[at] !== SEMICOLON)
        return unendedAt(bytes, from);
    const name = bytes.toString('latin1', from + 1, at);
    const [, hex, digits] = /^#(?:[xX]([0-9A-Fa-f]+)|([0-9]+))$/.exec(name) ?? [];
    const number = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    const named = NAMED.get(name);
    return named === undefined ? ofNumber(number, at + 1) : meant(named, at + 1);
}
function unendedAt(bytes, from) {
    if (bytes[from + 1] !== SHARP)
        return null;
    const [whole, digits] = /^&#(\d{2,8})(?![\d;])/.exec(bytes.toString('latin1', from, from + 11)) ?? [];
    return whole === undefined ? null : ofNumber(Number(digits), from + whole.length);
}
function isOfEntity(byte) {
    return byte === SHARP || (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}
function meant(code, next) {
    if (!MEANT.has(code))
        return null;
    return { meant: code === 0x0d ? LINE_FEED : code, next };
}
function ofNumber(code, next) {
    if (isBorder(code))
        return { meant: BAR.charCodeAt(0), next };
    return code > 0x20 && code < 0x7f ? { meant: code, next } : meant(code, next);
}
function hexOf(bytes, from, count) {
    return numberOf(bytes, from, count, 16);
}
function numberOf(bytes, from, count, base) {
    let value = 0;
    for (let at = from; at < from + count; at += 1) {
        const byte = bytes[at] ?? 0;
        const digit = byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x57;
        if (digit < 0 || digit >= base || (byte > 0x39 && digit < 10))
            return Number.NaN;
        value = value * base + digit;
    }
    return value;
}


/***/ }),

/***/ 28541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   av: () => (/* binding */ TOKEN_FORMS),
/* harmony export */   xZ: () => (/* binding */ TOKENS),
/* harmony export */   y0: () => (/* binding */ hasToken)
/* harmony export */ });
/* harmony import */ var _word_begin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4599);

const LETTERS = String.raw `(?=[A-Z\d_-]{0,60}[a-z])(?=[a-z\d_-]{0,60}[A-Z])`;
const WORDS = String.raw `[\w-]`;
const random = (beginning, least) => `${beginning}(?=[A-Za-z]{0,${least - 1}}\\d|[A-Za-z0-9]{${least}}(?![\\w-]))${LETTERS}[A-Za-z0-9]{${least}}`;
const GITLAB = ['pat', 'dt', 'rt', 'rtr', 'cbt', 'ptt', 'ft', 'imt', 'soat', 'agent', 'oas', 'ffct', 'wt'];
const MARKED = [
    [random('gh[oprsu]_', 36), 'gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_'],
    [`github_pat_${LETTERS}[A-Za-z0-9]{22}_[A-Za-z0-9]{59}`, 'github_pat_'],
    [String.raw `ghs_\w{1,40}_eyJ[\w.-]{50}`, 'ghs_'],
    ['bedrock-api-key-[A-Za-z0-9+/]{100}', 'bedrock-api-key-'],
    [String.raw `amzn\.mws\.[0-9a-f]{8}-[0-9a-f-]{27}`, 'amzn.mws.'],
    [
        `(?:gl(?:${GITLAB.join('|')})-|GR1348941)${LETTERS}${WORDS}{20}`,
        'GR1348941',
        ...GITLAB.map((kind) => `gl${kind}-`),
    ],
    [String.raw `glimt-(?=[a-z]{0,24}\d)[a-z0-9]{24,26}(?![A-Za-z0-9])`, 'glimt-'],
    ['gloas-[0-9a-f]{64}', 'gloas-'],
    ['glptt-[0-9a-f]{40}', 'glptt-'],
    [String.raw `glft-[0-9a-f]{64}-\d{1,12}`, 'glft-'],
    [
        String.raw `xox[abceprs]-(?:2-)?\d{10,13}(?:-\d{10,13}){0,3}-(?:[A-Za-z0-9]{24}|[0-9a-f]{10})`,
        ...['a', 'b', 'c', 'e', 'p', 'r', 's'].map((kind) => `xox${kind}-`),
    ],
    [`xoxr-${LETTERS}${WORDS}{60}`, 'xoxr-'],
    [String.raw `xwfp-(?:\d{10,13}-\d{10,13}-[A-Za-z0-9]{24}|${LETTERS}[A-Za-z0-9]{40})`, 'xwfp-'],
    [String.raw `xoxe(?:\.(?:xox[bp]|xapp))?-\d-[A-Za-z0-9]{100}`, 'xoxe-', 'xoxe.'],
    [
        String.raw `https:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[TE][A-Z0-9]{6,14}\/[A-Z0-9]{6,20}\/[\w/-]{20,100}`,
        'https://hooks.slack',
    ],
    ['xoxd-[A-Za-z0-9%/+]{60}', 'xoxd-'],
    [String.raw `xapp-\d-[A-Z0-9]{8,12}-\d{10,13}-[a-f0-9]{64}`, 'xapp-'],
    [`dckr_(?:pat|oat)_${LETTERS}${WORDS}{27}`, 'dckr_pat_', 'dckr_oat_'],
    [random('npm_', 36), 'npm_'],
    [String.raw `pypi-AgE[\w-]{50}`, 'pypi-AgE'],
    ['rubygems_[0-9a-f]{48}', 'rubygems_'],
    [
        `sk-(?:proj|svcacct|admin|ant-[a-z0-9]{1,12})-${LETTERS}${WORDS}{40}`,
        ...['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-ant-'],
    ],
    ['sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}', 'T3BlbkFJ'],
    [
        '(?:hf|api_org)_(?=(?:[a-z]{0,12}[A-Z]){8}|[A-Za-z]{34}(?![A-Za-z0-9]))[A-Za-z]{34}',
        ...['hf_', 'api_org_'],
    ],
    [String.raw `hf_oauth_eyJ[\w.-]{80}`, 'hf_oauth_eyJ'],
    [
        random('(?:[ers]k_live|sk_org(?:_live)?|whsec)_', 24),
        ...['ek_live_', 'sk_live_', 'rk_live_', 'sk_org_', 'whsec_'],
    ],
    ['do[opr]_v1_[0-9a-f]{64}', 'doo_v1_', 'dop_v1_', 'dor_v1_'],
    [String.raw `SG\.${LETTERS}[\w-]{22}\.[\w-]{43}`, 'SG.'],
    [
        String.raw `hv(?:[rs]\.(?:CAES[\w-]{60}|${random('', 24)})|b\.AA${LETTERS}[\w-]{84})`,
        ...['hvs.', 'hvr.', 'hvb.AA'],
    ],
    [String.raw `[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60}`, '.atlasv1.'],
    [String.raw `ya29\.(?:[a-z]\.)?${LETTERS}[\w-]{40}`, 'ya29.'],
    [`GOCSPX-${LETTERS}${WORDS}{28}`, 'GOCSPX-'],
    [String.raw `AQ\.Ab8RN6${LETTERS}[\w-]{40}`, 'AQ.Ab8RN6'],
    [random('cio_tp_', 32), 'cio_tp_'],
];
const PLAIN = [
    [`${(0,_word_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .begunBy */ .f)('ABSK')}[A-Za-z0-9+/]{100}`, 'ABSK'],
    [`${(0,_word_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .begunBy */ .f)('cio')}${LETTERS}[A-Za-z0-9]{32}(?![A-Za-z0-9])`, 'cio'],
    [String.raw `${(0,_word_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .begunBy */ .f)('oy2')}(?=[a-z0-9]{0,42}\d)[a-z0-9]{43}(?![A-Za-z0-9])`, 'oy2'],
    [`${(0,_word_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .begunBy */ .f)('cmVmdGtu')}${LETTERS}[A-Za-z0-9]{48,64}(?![A-Za-z0-9])`, 'cmVmdGtu'],
    [`${(0,_word_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .begunBy */ .f)('AKCp')}${LETTERS}[A-Za-z0-9]{60,80}(?![A-Za-z0-9])`, 'AKCp'],
    [`${(0,_word_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .begunBy */ .f)('AIza')}${LETTERS}[\\w-]{35}(?![A-Za-z0-9])`, 'AIza'],
    [`${(0,_word_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .begunBy */ .f)('1//0')}${LETTERS}[\\w-]{60}`, '1//0'],
];
const TOKEN_FORMS = [...MARKED, ...PLAIN];
const TOKENS = [MARKED, PLAIN].map((forms) => new RegExp(forms.map(([form]) => form).join('|')));
const EACH = TOKENS.map(({ source }) => new RegExp(`(?:${source})[\\w+/=-]*`, 'g'));
function hasToken(text) {
    return TOKENS.some((form) => form.test(text));
}
function withoutTokens(text) {
    return EACH.reduce((left, form) => left.replace(form, '…'), text);
}


/***/ }),

/***/ 4599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ESCAPE),
/* harmony export */   f: () => (/* binding */ begunBy)
/* harmony export */ });
const ESCAPE = [
    String.raw `\\[abefnrtv]|\\[0-7]{1,3}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}`,
    String.raw `%[0-9A-Fa-f]{2}|=[0-9A-F]{2}|[\[\x9b][0-?]{0,30}[ -/]{0,4}[@-~]|\x1b[ -/]{0,2}[0-~]`,
    String.raw `(?:\\e|\\033|\\x1[bB]|\\u001[bB])[ -/]{0,2}[0-~]`,
].join('|');
function begunBy(beginning) {
    return `${beginning}(?<=(?:(?<![A-Za-z0-9])|(?<=${ESCAPE}))${beginning})`;
}


/***/ })

};
