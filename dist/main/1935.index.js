export const id = 1935;
export const ids = [1935];
export const modules = {

/***/ 71935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/evidence/reason-table.js + 11 modules
var reason_table = __webpack_require__(55762);
// EXTERNAL MODULE: ./build/src/evidence/waiver-table.js
var waiver_table = __webpack_require__(81422);
// EXTERNAL MODULE: ./build/src/foundation/errors/error-table.js + 7 modules
var error_table = __webpack_require__(71304);
// EXTERNAL MODULE: ./build/src/foundation/exit-code.js
var exit_code = __webpack_require__(99073);
// EXTERNAL MODULE: ./build/src/probes/attack-list/attack-list.js + 5 modules
var attack_list = __webpack_require__(35406);
// EXTERNAL MODULE: ./build/src/probes/contract.js + 12 modules
var contract = __webpack_require__(27498);
// EXTERNAL MODULE: ./build/src/probes/controls/controls.js + 2 modules
var controls = __webpack_require__(81767);
// EXTERNAL MODULE: ./build/src/probes/kernel/checks.js + 1 modules
var checks = __webpack_require__(13993);
// EXTERNAL MODULE: ./build/src/probes/l1-matrix.js
var l1_matrix = __webpack_require__(95170);
// EXTERNAL MODULE: ./build/src/probes/posture/checks.js + 12 modules
var posture_checks = __webpack_require__(17726);
// EXTERNAL MODULE: ./build/src/probes/posture/weak-runs.js
var weak_runs = __webpack_require__(8747);
// EXTERNAL MODULE: ./build/src/probes/restrictions/other-mounts.js
var other_mounts = __webpack_require__(98610);
// EXTERNAL MODULE: ./build/src/probes/restrictions/restrictions.js + 3 modules
var restrictions = __webpack_require__(98974);
// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js
var syscalls = __webpack_require__(86608);
// EXTERNAL MODULE: ./build/src/report/control-words.js
var control_words = __webpack_require__(70745);
;// CONCATENATED MODULE: ./build/src/report/glossary/image.js
const IMAGE_WORDS = [
    {
        word: 'Above the base',
        also: ['added'],
        means: 'What the image has in addition to its base: every entry that its Dockerfile adds, changes or removes. The reader judges each one.',
        see: 'image-adds; docs/image.md',
    },
    {
        word: 'Files above the base',
        also: ['file above base', 'payload file', 'files_above_base'],
        means: 'The files that the image has in addition to its base, each with its size and SHA-256. A payload file is one of those whose list has the payload’s digest.',
        see: 'payload digest; docs/audit.md',
    },
    {
        word: 'entry',
        also: ['entries'],
        means: 'One path of an image with all that its layers hold of it: kind (file, folder, link), mode, owner, content. Its digest is of all of these together, so it is not the SHA-256 of a file. A reader pins one entry with --expect-add.',
        see: 'image-adds; docs/audit.md',
    },
    {
        word: 'execute bit',
        also: ['execute bits', 'has an execute bit'],
        means: 'A part of a file’s mode: with it the kernel starts the file as a program. Above the base only the entrypoint may have one.',
        see: 'image-adds, image-has-executables',
    },
    {
        word: 'operator',
        also: ['the operator'],
        means: 'The person who runs the sandbox and the machine under it: who chooses image, profile and options, and with venue VPS vouches for the machine. Whether production runs this image, only the operator can say.',
        see: 'docs/audit.md, VPS',
    },
    {
        word: 'payload digest',
        also: ['--expect-payload'],
        means: 'The SHA-256 of what sha256sum prints for all files of /app, sorted by path: it depends on the path and content of each file, and is not the digest of one file.',
        see: 'docs/audit.md (“What to ask the supplier for”), payload-not-expected',
    },
    { word: 'folder', means: 'Of an entry of an image: a directory.' },
    { word: 'symbolic-link', means: 'Of an entry of an image: a name that points to another path.' },
    { word: 'removed', means: 'Of an entry of an image: a path of the base that a later layer removes.' },
    {
        word: 'emptied',
        means: 'Of an entry of an image: a folder of the base from which a later layer removes everything.',
    },
    {
        word: 'elf',
        means: 'Of a file of an image: a program in the format that the kernel executes itself (ELF).',
        see: 'image-has-executables',
    },
    {
        word: 'script',
        means: 'Of a file of an image: it starts with #!, so that the kernel executes it with an interpreter.',
        see: 'image-has-executables',
    },
    {
        word: 'release-table',
        means: 'Of a base: its layers are those of a base in this release’s table. It is known.',
        see: 'docs/image.md',
    },
    {
        word: 'pulled-by-digest',
        means: 'Of a base: the engine reports that it pulled exactly the digest that this release’s Dockerfile names. It is known as far as the engine is trusted.',
        see: 'docs/image.md',
    },
    { word: 'scratch', means: 'Of a base: the image has none; all of its layers are its own.' },
    {
        word: 'named',
        means: 'Of a base: only a name is known, and a name proves nothing. A reader blocks it unless the caller pins it.',
        see: 'unpinned-base; docs/image.md',
    },
];

;// CONCATENATED MODULE: ./build/src/report/glossary/launch.js
const LAUNCH_WORDS = [
    {
        word: 'launch',
        means: 'To run a workload in the sandbox of accepted evidence, with the attested arguments.',
        see: 'docs/launch.md',
    },
    {
        word: 'receipt',
        also: ['receipt.json'],
        means: 'The signed record of a launch: which image ran in the sandbox of which evidence, and what came out.',
        see: 'docs/launch.md',
    },
    {
        word: 'CONFINED',
        means: 'The verdict of a launch: the evidence is accepted, and the workload ran in that sandbox from its start to its end.',
        see: 'docs/launch.md',
    },
    {
        word: 'tolerated',
        means: 'Of a fact of the machine: it differs from the evidence’s, and the policy lets it (launch.tolerate).',
        see: 'docs/launch.md',
    },
    {
        word: 'engine-version',
        also: ['oci-runtime-version', 'image-store', 'distribution'],
        means: 'A fact of the machine that a launch compares with the evidence’s, by the name that a policy gives it (launch.tolerate).',
        see: 'docs/launch.md',
    },
    {
        word: 'built',
        means: 'Of a workload’s image: the launch built it from a context of the caller’s.',
        see: 'docs/launch.md',
    },
    {
        word: 'machine',
        means: 'Where a launch ran: the venue with its facts, the engine and the kernel, and what of them differs from the evidence’s.',
        see: 'docs/launch.md, same_machine',
    },
    {
        word: 'command',
        means: 'All that a launch executed: the image’s ENTRYPOINT, and the words that follow it.',
    },
    {
        word: 'stdout',
        also: ['stderr', 'streams'],
        means: 'What a program wrote to its terminal. A receipt has the digest of a workload’s; of a payload’s the run shows the end, and the evidence has nothing.',
    },
    {
        word: 'outputs',
        also: ['output', 'Outputs'],
        means: 'The files that a workload left in /out, each with size and digest.',
        see: 'left out',
    },
    {
        word: 'signed at',
        means: 'When a receipt was signed, and who says so: a log or an authority, or the signer alone.',
    },
    {
        word: 'sha256',
        means: 'The SHA-256 digest of a file’s bytes: another file has another one.',
    },
    {
        word: 'bytes',
        means: 'How many bytes a file has.',
    },
];

;// CONCATENATED MODULE: ./build/src/report/glossary/packet.js
const PACKET_WORDS = [
    {
        word: 'packet',
        also: ['the packet'],
        means: 'The document that asks for this evidence: it names the venues, the run’s flags, the twelve probes and the bundle’s fields.',
        see: 'B4′, L1; docs/audit.md',
    },
    {
        word: 'B4′',
        also: ["B4'", 'B4', 'b4_prime', 'B4 prime'],
        means: 'The packet’s name for the blocker that this evidence removes: until a sandbox that denies by default is attested, the workload may not be built or run.',
        see: 'docs/audit.md; verify --acceptance',
    },
    {
        word: 'L1',
        also: ['L1 test', 'L1 tests', 'The L1 tests, #24 to #37', '#24 to #37', 'L1 matrix'],
        means: 'The first layer of protection of the packet’s workload: the sandbox. The L1 tests #24 to #37 say what it must withstand; probes are bound to some of them.',
        see: 'explain #27; docs/audit.md',
    },
    {
        word: 'L2',
        means: 'The second layer of protection of the packet’s workload: its own code, with an allow-list of what it may import. It is checked when it is built, not by this evidence.',
        see: 'L1',
    },
    {
        word: 'build guard',
        also: ['static build guard', 'the workload’s static build guard'],
        means: 'The check of the workload’s own code when it is built. This evidence does not show it: ask the workload’s authors for it.',
        see: 'L2; docs/audit.md',
    },
    {
        word: 'sibling',
        means: 'Of a probe and its L1 test: the packet binds another probe to the same test, and this one stands beside it.',
        see: 'L1',
    },
    {
        word: 'positive control',
        means: 'Of a probe and its L1 test: the probe must succeed, which shows that the payload can do what it is permitted.',
        see: 'negative control',
    },
    {
        word: 'later binding',
        also: ['the later binding'],
        means: 'A page of the packet’s authors that names the L1 tests and binds probes to them, made after the packet. Where the two differ, the packet decides.',
        see: 'L1; docs/audit.md',
    },
    {
        word: 'tki-inspector',
        also: ['tki-inspector:attest'],
        means: 'The packet’s name for the workload, and the tag of the image that a run builds. The run uses the image’s id; the tag proves nothing.',
        see: 'image, payload',
    },
    {
        word: 'venue',
        means: 'Where the run was made, which decides whether it is evidence: CI, VPS, or LOCAL (a rehearsal).',
        see: 'docs/venues.md',
    },
    {
        word: 'boot_id_sha256',
        means: 'The machine’s last start, which no other machine has: in CI, two runners may have one name.',
        see: 'docs/launch.md',
    },
    {
        word: 'CI',
        also: ['V2'],
        means: 'A venue: a job of GitHub Actions on a Linux runner. Which job it was is a claim until the signer’s certificate confirms it.',
        see: 'claimed-venue; docs/venues.md',
    },
    {
        word: 'VPS',
        also: ['V1'],
        means: 'A venue: a Linux host. Its operator selects --venue VPS, and vouches for the host with the signing key.',
        see: 'docs/venues.md',
    },
    {
        word: 'LOCAL',
        means: 'A venue: any other Linux machine. The run is complete, but it is a rehearsal, and every reader blocks it.',
        see: 'rehearsal',
    },
    {
        word: 'rehearsal',
        also: ['REHEARSAL'],
        means: 'A run at venue LOCAL, which is not evidence: a test of whether a run would work.',
    },
];

;// CONCATENATED MODULE: ./build/src/report/glossary/run.js
const RUN_WORDS = [
    {
        word: 'payload',
        also: ['The payload', 'payload_sha256'],
        means: 'The program that runs in the sandbox and tries the probes. It may lie: it reports, and the host judges.',
        see: 'docs/image.md',
    },
    {
        word: 'probe',
        also: ['probes', 'The probes'],
        means: 'One operation that the payload tries from inside, such as PR-NET-1; the packet names twelve.',
    },
    {
        word: 'actual',
        also: ['Actual'],
        means: 'The result of a probe’s operation: an error of the system, or a value.',
    },
    { word: 'expected', also: ['Expected'], means: 'The result that a probe’s operation must have for PASS.' },
    {
        word: 'verdict',
        means: 'The host’s judgement of a probe’s report: PASS or FAIL. Of the whole evidence: ACCEPTED or BLOCKED.',
    },
    { word: 'Tried', also: ['operation'], means: 'What a probe does, in Python.' },
    { word: 'denied by', also: ['Denied by'], means: 'The flag or file that denies what a probe tries.' },
    {
        word: 'why',
        also: ['why not'],
        means: 'Why a probe, a check or a negative control did not have the required result.',
    },
    {
        word: 'observation',
        also: ['observations', 'observed', 'Observations'],
        means: 'One line of the payload: the result of one probe’s operation.',
    },
    { word: 'raised', means: 'Of an operation of a probe: it ended with an error of the system.' },
    { word: 'value', means: 'Of an operation of a probe: it returned a value. In a table: what was recorded.' },
    {
        word: 'bundle',
        also: ['Bundle', 'evidence', 'Evidence', 'evidence folder'],
        means: 'The one JSON file that records a run: what ran where, what the payload reported, what the host saw, the verdicts. The evidence folder is the bundle with the files that it lists.',
        see: 'docs/evidence-format.md',
    },
    {
        word: 'bundle sha256',
        also: ['Bundle’s SHA-256'],
        means: 'The digest of the bundle’s bytes: what is signed.',
    },
    {
        word: 'raw',
        also: ['mountinfo', 'env_keyset', 'proc_net_dev'],
        means: 'The packet’s field with what the payload read: the mount table, the names of its variables, its network interfaces.',
    },
    {
        word: 'image',
        also: ['The image', 'Image', 'image_digest'],
        means: 'The container image that ran, by its id. Evidence is about this image and no other.',
        see: 'pin',
    },
    {
        word: 'base image',
        also: ['base', 'Base image'],
        means: 'The image on which the run’s own image is built. The caller must pin a base that this release does not know by its content.',
        see: 'docs/image.md',
    },
    {
        word: 'github-hosted',
        also: ['self-hosted'],
        means: 'Who runs the runner of a job: GitHub, or the repository’s owner. It is a claim unless a certificate confirms it.',
    },
    { word: 'file', means: 'Of a profile: it was given as a file, and is not one of this release’s by name.' },
    {
        word: 'OCI runtime',
        also: ['runc', 'crun'],
        means: 'The program that starts the container for the engine and loads the profile’s filter.',
    },
    {
        word: 'root',
        means: 'Whether the engine runs as root of the machine, or as a user.',
        see: 'rootful, rootless',
    },
    {
        word: 'limits',
        means: 'What the run asked for with --limit beyond the default. A reader must accept it by name.',
        see: 'docs/restrictions.md',
    },
    {
        word: 'cgroup',
        also: ['v1', 'v2'],
        means: 'The kernel’s control groups, by which limits hold, in one of two versions.',
    },
    {
        word: 'kernel',
        means: 'The machine’s kernel and its architecture. The kernel is trusted: evidence contains what it reported.',
    },
    { word: 'made at', means: 'When the bundle was written, as it claims itself.' },
    {
        word: 'signature',
        means: 'The file that signs the bundle, as far as it can be read without verifying it.',
    },
    {
        word: 'key hint',
        means: 'What a signature says about its key. It proves nothing: a reader supplies the key.',
    },
    {
        word: 'log, timestamps',
        means: 'How many log entries and how many timestamps come with a signature.',
    },
    {
        word: 'statement',
        also: ['says', 'DSSE', 'in-toto'],
        means: 'What is signed, as an in-toto statement in a DSSE envelope: subjects with their digests, and the result with the tests that passed and failed. It is the run’s own conclusion; a reader with other pins may conclude otherwise.',
    },
    {
        word: 'run concluded',
        also: ['FAILED', 'PASSED'],
        means: 'The result in the signed statement: what the run itself concluded, without a reader’s pins and waivers. FAILED with the codes or probes for which it did not pass. A reader who pins or waives them may accept the same evidence.',
        see: 'statement, pin, waiver',
    },
    {
        word: 'debian-packages',
        means: 'A base image that the run made from Debian’s signed packages, which the evidence lists.',
    },
    {
        word: 'dockerfile',
        also: ['Dockerfile'],
        means: 'The file from which the image was built, or the base that its FROM line names.',
    },
    {
        word: 'config',
        also: ['manifest', 'index'],
        means: 'What the image’s id is the digest of: its config (classic stores), or a manifest or an index (containerd’s store).',
    },
    {
        word: 'inventory',
        means: 'What an image contains, read from its layers by their digests: every entry with its type, mode, owner and digest.',
    },
    {
        word: 'reference image',
        also: ['reference'],
        means: 'This release’s own image: the posture and the negative controls’ peer run in it, since its content is known.',
    },
    {
        word: 'subject image',
        also: ['subject', 'own', 'What was attested:'],
        means: 'What a verdict is about: an own image, or the release’s reference sandbox.',
    },
    {
        word: 'workload',
        also: ['product'],
        means: 'The program that is to run in the sandbox once the evidence is accepted. The payload is a stand-in for it, unless it tries the probes itself.',
    },
    {
        word: 'reproducible',
        also: ['not reproducible'],
        means: 'Of a build: another build of the same files gives the same image. A RUN, a network or a base without a digest makes it not so.',
    },
    {
        word: 'input',
        also: ['Input', 'Inputs', '/in'],
        means: 'The folder that the payload reads at /in: a copy whose files are listed with their digests.',
    },
    {
        word: 'engine',
        also: ['Engine', 'runtime', 'docker', 'podman'],
        means: 'Docker or Podman: what creates and runs the container. It is trusted, and so is the kernel.',
    },
    {
        word: 'classic',
        also: ['containerd', 'containers-storage', 'classic store'],
        means: 'How the engine keeps images. It decides what an image’s id is the digest of.',
    },
    { word: 'rootless', means: 'The engine runs as a user who is not root.' },
    { word: 'rootful', means: 'The engine runs as root.' },
    {
        word: 'system',
        also: ['System', 'x86_64', 'aarch64'],
        means: 'The machine: distribution, kernel, architecture, version of control groups, security modules.',
    },
    { word: 'LSM', also: ['LSMs'], means: 'A security module of the kernel, such as AppArmor or SELinux.' },
    {
        word: 'not attested',
        means: 'A Dockerfile of the folder that nobody named: the reference sandbox was attested instead.',
    },
    { word: 'container', means: 'What the engine reports of the container’s settings.' },
    {
        word: 'run',
        also: ['The run', 'Run'],
        means: 'How the container ended and after what time, with the engine client’s arguments.',
    },
    { word: 'exited', means: 'The container ended by itself.' },
    {
        word: 'timeout',
        also: ['output-flood'],
        means: 'The run ended the container: for its time limit, or for what it wrote to /out.',
    },
    { word: 'start-failed', also: ['not-started'], means: 'The container did not start.' },
    {
        word: 'gate',
        also: ['waited', 'went-on', 'missed', 'no-process', 'start gate'],
        means: 'The file /in/gate, at which the payload waits until the host has read its process. waited: the payload waited; missed: its process could not be read there.',
        see: 'docs/image.md',
    },
    {
        word: 'bind',
        also: ['volume', 'tmpfs'],
        means: 'A kind of mount: a folder of the host’s, a folder that the engine keeps, or memory.',
    },
    {
        word: 'ran',
        also: ['not-runnable'],
        means: 'Of a posture: it was taken in that image, or could not be taken there (the image has no Python).',
    },
    {
        word: 'report_md',
        also: ['ok', 'absent', 'other'],
        means: 'What the host found at OUTPUT/report.md: the two bytes ok, nothing, or something else.',
    },
    {
        word: 'same',
        also: ['unreadable'],
        means: 'Of a namespace: it is the host’s own, or this user could not read which one it is.',
    },
    {
        word: 'drift',
        also: ['changed', 'What changed', 'area', 'change'],
        means: 'What differs from earlier evidence, with --baseline.',
        see: 'docs/verifying.md',
    },
    { word: 'sandbox-attestation', also: ['Written by'], means: 'This program.' },
    {
        word: 'The pipeline',
        also: ['Venue', 'Verdicts', 'Signature', 'Read back', 'Started', 'Payload'],
        means: 'The part of the report that shows the pipeline with this run’s facts: inputs, venue, image, run, observations, verdicts, bundle, signature, reading.',
    },
    {
        word: 'what',
        also: ['Expected by', 'flag', 'name'],
        means: 'The head of a table’s column: what the row is about.',
    },
    {
        word: 'How to verify',
        also: [
            'How to verify it',
            'Evidence that a key signed',
            'Evidence that a CI job signed',
            'With cosign',
            'Keep what you expect',
        ],
        means: 'The part of a view with the commands with which another person checks the evidence.',
    },
];
const END_WORDS = [
    {
        word: 'seen',
        means: 'Of the payload’s end: the kernel’s facts of its process were read again, the last time shortly before it ended.',
        see: 'kernel-end-differs',
    },
    {
        word: 'unobserved',
        also: ['not-asked', 'no-first-snapshot', 'ended-before'],
        means: 'Of the payload’s end: the process was not read again. not-asked: the run does not read it; no-first-snapshot: it was not found at the gate; ended-before: it ended before it could be read.',
        see: 'end-unobserved',
    },
];
const CLIENT_WORDS = [
    {
        word: 'version',
        means: 'Of the engine, where doctor prints it: the version is newer than every version that was run (docs/venues.md).',
    },
    {
        word: 'client',
        also: ['endpoint'],
        means: 'The engine’s command-line program that the run used, by its absolute path, and what chose the endpoint: the address of the engine.',
        see: 'default, docker-context',
    },
    {
        word: 'default',
        means: 'Of the engine’s endpoint: the engine’s own default. Nothing in the environment chose another one.',
    },
    {
        word: 'docker-context',
        also: ['DOCKER_HOST', 'DOCKER_CONTEXT'],
        means: 'Of the engine’s endpoint: the caller’s choice, by the variable DOCKER_HOST or DOCKER_CONTEXT, or by the context that the Docker client is set to.',
    },
];

;// CONCATENATED MODULE: ./build/src/report/glossary/sandbox.js
const SANDBOX_WORDS = [
    {
        word: 'restriction',
        also: [
            'restrictions',
            'Restrictions',
            'What is in force, and by what',
            'in force',
            'missing',
            '✓ in force',
            '✕ missing',
            '? not reported',
            'not reported',
        ],
        means: 'Something that one flag of the run enforces, with the fact of engine or kernel that shows it in force. A restriction that is missing, or that the host does not report, blocks.',
        see: 'docs/restrictions.md',
    },
    {
        word: 'cannot-try',
        also: ['cannot_try', 'not tried'],
        means: 'The language has no such operation: allowed of PR-EXEC-1’s execv, without a /bin/ls.',
    },
    {
        word: 'kernel check',
        also: ['What the kernel reports', '✓ holds', '✕ does not hold', 'not readable', 'holds'],
        means: 'Something that the kernel reports about the payload’s process, read from outside without help of engine or payload.',
    },
    {
        word: 'negative control',
        also: [
            'control',
            'controls',
            'Negative controls',
            'The negative controls',
            'weakened',
            'weakened run',
            'state',
        ],
        means: 'A way in which a run is weakened on purpose. The probes that it names must fail there, which shows that they can. Several may share a run.',
        see: 'docs/restrictions.md',
    },
    {
        word: 'detected',
        also: ['hit'],
        means: 'Of a negative control: exactly the required probes failed in it.',
    },
    {
        word: 'not-detected',
        also: ['was not detected', 'not detected'],
        means: 'Of a negative control: the probes did not detect the missing restriction as they must. It blocks.',
        see: 'control-not-detected',
    },
    {
        word: 'did-not-run',
        also: ['did not run'],
        means: 'Of a negative control: it could not be run. It blocks, and its record says why.',
    },
    {
        word: 'stands',
        also: ['stand'],
        means: 'Of a check: no run of this project makes it fail, for the reason that is given.',
    },
    {
        word: 'posture',
        also: ['Posture', 'The posture', 'checks'],
        means: 'What a second payload tests from inside in addition to the probes: about 160 checks, each with the layer that denies it.',
        see: 'docs/posture.md',
    },
    {
        word: 'sweep',
        also: ['swept', 'system calls swept', 'call number', 'call numbers'],
        means: 'A part of the posture: every system call by its number, and whether the profile’s filter refused it.',
    },
    {
        word: 'pressure',
        also: ['under pressure', 'no-limits'],
        means: 'A part of the posture: the run reaches each limit on purpose, to see that it holds.',
    },
    {
        word: 'named attacks',
        also: ['Named attacks', 'Attacks'],
        means: 'A fixed list of known ways out of a container, and what this evidence shows for each. The denominator is the whole list.',
        see: 'docs/attacks.md',
    },
    {
        word: 'denied-and-shown',
        also: ['denied, test proven', 'test proven', 'Denied, test proven', '✓ denied'],
        means: 'Of a named attack: something that it needs is missing, and the test that shows this failed in a run that was weakened on purpose.',
        see: 'docs/attacks.md',
    },
    {
        word: 'denied-not-shown',
        also: [
            ...['denied', 'denied, test not proven here', 'Denied, test not proven here'],
            ...['test not proven here', 'test not proven'],
        ],
        means: 'Of a named attack: something that it needs is missing, but no weakened run of this evidence shows that the test can fail.',
        see: 'docs/attacks.md',
    },
    {
        word: 'not-denied',
        also: ['NOT DENIED', 'Not denied', '✕ not denied'],
        means: 'Of a named attack: a test of it failed.',
        see: 'docs/attacks.md',
    },
    {
        word: 'not-applicable',
        also: ['not applicable', 'Not applicable'],
        means: 'Of a named attack: what it attacks does not exist here.',
        see: 'docs/attacks.md',
    },
    {
        word: 'not-tested',
        also: ['not tested', 'Not tested'],
        means: 'Of a named attack: this evidence does not test it, or it needs a flaw whose system calls can be reached.',
        see: 'docs/attacks.md',
    },
    {
        word: 'seccomp',
        also: [
            'seccomp file',
            'seccomp profile',
            'Seccomp profile',
            'Seccomp filter',
            'profile',
            'seccomp_sha256',
        ],
        means: 'The kernel’s filter of system calls. The profile is the file that says which calls are refused; its digest is recorded.',
        see: 'docs/seccomp.md',
    },
    {
        word: 'targeted-deny',
        means: 'The default profile: it refuses the calls that the packet names and related ones, and allows the others.',
        see: 'deny-by-default; docs/seccomp.md',
    },
    {
        word: 'deny-by-default',
        means: 'The stricter profile: it allows a list of calls and refuses every other.',
        see: 'targeted-deny; docs/seccomp.md',
    },
    {
        word: 'The system calls',
        also: ['This run’s filter', 'asked for by the run'],
        means: 'The report’s map of how the run’s profile answers each system call, next to the engine’s default.',
    },
    {
        word: 'Findings in the profile',
        also: ['warning', 'fatal'],
        means: 'Problems of the profile: a warning is recorded; a fatal problem refuses the profile before the run.',
    },
    {
        word: 'The mounts',
        also: ['mounts'],
        means: 'What is mounted in the container, each line with the rule that it matches.',
    },
    {
        word: 'exec from /out',
        also: ['Exec from /out', 'exec_from_out', 'exec-from-out'],
        means: 'Whether a program that the payload writes to /out can be executed, inside the same sandbox.',
        see: 'open, noexec, sealed',
    },
    {
        word: 'open',
        means: 'Of exec from /out: a program that the payload writes there can be executed. Docker does not accept noexec for a folder.',
    },
    { word: 'noexec', means: 'Of exec from /out: it is mounted so that nothing in it can be executed.' },
    {
        word: 'seal',
        also: ['sealed', 'Seal', 'exec-before', 'exec-interpreter'],
        means: 'A launcher that denies itself exec before the payload runs in it, with --seal. The kernel shows its filter.',
        see: 'docs/seccomp.md',
    },
    {
        word: 'Privileges',
        also: [
            'Namespaces',
            'Mounts',
            'Environment and start',
            'Limits',
            'capabilities',
            'permission',
            'namespace',
            'mount',
            'limit',
            'environment',
            'lsm',
        ],
        means: 'A layer that denies: user and capabilities, namespaces, mounts, environment, limits, a security module.',
        see: 'docs/posture.md',
    },
];

;// CONCATENATED MODULE: ./build/src/report/glossary/stages.js
const STAGE_WORDS = [
    { word: 'build', means: 'A stage of a run: the engine builds the image from its Dockerfile.' },
    {
        word: 'baseline',
        means: 'Earlier evidence that a run or a reader compares with. No verdict depends on it.',
        see: 'docs/verifying.md',
    },
    { word: 'deposit', means: 'A copy of the bundle and its signature at a path that the caller names.' },
    { word: 'upload', means: 'A stage of the Action: the evidence folder becomes an artifact of the job.' },
    {
        word: 'kept',
        also: ['keep-output', '--keep-output', 'kept_output', 'left_out', 'left out', 'stderr.txt'],
        means: 'A copy of what the payload left in /out, and of the end of its stdout and stderr, for people. It does not belong to the evidence. What was left out is listed with the reason.',
        see: 'docs/image.md',
    },
    {
        word: 'plain',
        also: ['not plain', 'plain name'],
        means: 'Of a file’s name: it begins with a letter, a digit or _, and no character of it steers a terminal or is invisible. No other file of a payload is copied.',
        see: 'kept',
    },
    {
        word: 'link',
        also: ['hard link', 'symbolic link'],
        means: 'A name that leads to another file. A payload can make one that leads to a file of the host, so none is followed.',
    },
];

;// CONCATENATED MODULE: ./build/src/report/glossary/trust.js
const TRUST_WORDS = [
    {
        word: 'fleet',
        also: ['--fleet', 'fleet.jsonl'],
        means: 'Many pieces of evidence that are read at once, with one verdict for all of them. The same bundle, container or server twice blocks it.',
        see: 'docs/verifying.md, series',
    },
    {
        word: 'max_age_days',
        also: ['--max-age', 'venues', '--venue', 'repository', 'workflow', 'runner_environment'],
        means: 'In a policy: how old the evidence may be, and from which venue, repository, workflow and kind of runner.',
        see: 'policy',
    },
    {
        word: 'adds',
        also: ['--expect-add'],
        means: 'In a policy: the digests of entries above the image’s base that are accepted although they are not on the list.',
        see: 'policy, image-adds',
    },
    {
        word: 'allow',
        means: 'In a policy: the waivers, by their names without --allow-.',
        see: 'waiver',
    },
    {
        word: 'schema_version',
        means: 'The version of a file’s form. A reader reads the version that it knows, and no other.',
    },
    {
        word: 'made_from',
        means: 'In a policy: the digest of the evidence that inspect --as-policy made it of. A reader of that very evidence says that its pins confirm nothing.',
        see: 'pin, policy',
    },
    {
        word: 'pin',
        also: [
            'pins',
            'pin image',
            'pin payload',
            'pin seccomp',
            'pin base',
            'matched',
            'NOT MATCHED',
            'not pinned',
        ],
        means: 'A digest that the caller expects, of image, payload, profile or base. matched: the found digest is one that the caller expects (as you gave it) or one that this release knows (of this release). A base that the run made is compared with neither. Take a pin from where the thing is used, not from the evidence.',
        see: 'policy; docs/signing.md',
    },
    {
        word: 'policy',
        means: 'A file with what a reader expects: signer, pins, venues, age, waivers. verify --policy reads it.',
        see: 'docs/verifying.md',
    },
    {
        word: 'signer',
        also: ['signed by', 'A signer'],
        means: 'Who signed the evidence. The reader verified the signature against a key or an identity that the caller named. nobody: no signature was verified.',
    },
    { word: 'nobody', means: 'The caller did not name a signer, or the reader did not verify a signature.' },
    {
        word: 'none',
        means: 'The evidence or the caller has none of these: a signature, a time from a log, a pin, a waiver.',
    },
    {
        word: 'you trust',
        means: 'The key or the certificate’s identity that the caller named; the evidence cannot choose it.',
    },
    {
        word: 'key',
        means: 'A public key that the caller trusts, named by its fingerprint (SHA-256 of its SPKI form).',
        see: 'signer',
    },
    {
        word: 'fingerprint',
        means: 'The SHA-256 of a public key in its SPKI form (DER): openssl pkey -pubin -in signer.pub -outform DER | sha256sum prints it.',
        see: 'docs/audit.md',
    },
    {
        word: 'certificate',
        also: ['keyless'],
        means: 'A short-lived certificate of Sigstore that binds a signature to an identity: a workflow, a repository, a run.',
        see: 'docs/signing.md',
    },
    {
        word: 'identity',
        also: ['certificate-identity'],
        means: 'The name in a certificate: here the address of a workflow file at a ref.',
    },
    { word: 'exact', means: 'The certificate’s identity must be this text.' },
    {
        word: 'regexp',
        also: ['pattern'],
        means: 'The certificate’s identity must match this regular expression as a whole.',
    },
    {
        word: 'public-good',
        means: 'The trusted root of Sigstore’s public instance, which the program ships.',
    },
    { word: 'caller', also: ['as you gave it'], means: 'The person who reads the evidence gave it.' },
    {
        word: 'release',
        also: ['of this release', 'this release’s'],
        means: 'Of a pin: the found digest is in a table of this release of the program. It is the digest of one of its profiles, of its own payload, or of the layers of a base in its table. Of a sandbox or an image: the release itself brings it.',
        see: 'pin, by the run',
    },
    {
        word: 'by the run',
        also: [
            'made by the run',
            'pulled by the run',
            'the signer’s word',
            'made by the run from signed Debian packages (the signer’s word)',
        ],
        means: 'Of a base (source run in JSON): the run itself made it from packages, pulled it, or had none. The reader compared it with nothing outside the evidence, so who signed the evidence answers for it. --expect-base compares it.',
        see: 'debian-packages, pulled-by-digest, scratch',
    },
    {
        word: 'not confirmed',
        also: [
            'stated by the signer, not confirmed',
            'stated by the signer',
            'stated by the evidence alone',
            'its time is stated by the signer, not confirmed',
            'its time is stated by the evidence alone',
        ],
        means: 'Of a time: only the signer states it, or without a verified signature the evidence alone; no log and no timestamp authority confirms it. Who signs can state any time, and sign old facts again. A challenge shows at least that it is not older than the challenge.',
        see: 'verified time, challenge; docs/audit.md',
    },
    {
        word: 'verified time',
        also: ['time', 'confirmed', 'confirmed by a log or an authority'],
        means: 'When a log or a timestamp authority says that the evidence was signed. Without one the reader only has the time that the evidence claims.',
        see: 'age limit',
    },
    {
        word: 'age limit',
        means: 'How old evidence may be: 30 days, unless --max-age or a policy says otherwise.',
    },
    {
        word: 'challenge',
        means: 'A text that the caller gives to the run before it starts. The signed bytes must contain it, so the evidence cannot be older.',
    },
    {
        word: 'attestation',
        means: 'A signed statement about the evidence, in a folder or among a repository’s attestations.',
    },
    { word: 'artifact', means: 'The evidence folder as a job of GitHub Actions uploaded it.' },
];

;// CONCATENATED MODULE: ./build/src/report/glossary/verdict.js
const VERDICT_WORDS = [
    {
        word: 'ACCEPTED',
        also: ['verified'],
        means: 'The reader found nothing that blocks: every probe passed and is corroborated, and signer, image, profile and payload are the expected ones.',
        see: 'waiver, pin',
    },
    {
        word: 'BLOCKED',
        also: ['blocked', 'unverified'],
        means: 'At least one reason is left. Evidence that cannot be read, verified or run is blocked as well.',
        see: 'reason',
    },
    {
        word: 'reference sandbox',
        also: ['the reference sandbox'],
        means: 'This project’s own image, with its own payload and nothing of anybody else. Evidence of it shows what the machine and the profile deny, and says nothing about a product. Any other image is an own one.',
        see: 'subject',
    },
    {
        word: 'SANDBOX_TARGETED_DENY',
        also: [
            ...['SANDBOX_DENY_BY_DEFAULT', 'SANDBOX_OWN_PROFILE', 'SANDBOX_TARGETED_DENY_QUALIFIED'],
            ...['SANDBOX_DENY_BY_DEFAULT_QUALIFIED', 'SANDBOX_OWN_PROFILE_QUALIFIED', 'WITH_WAIVERS'],
            ...['WITH_LARGER_LIMITS', 'WITH_PINNED_ENTRIES', 'WITH_UNCHECKED_SIGNATURE', 'WITH_POLICY_OF_ITSELF'],
        ],
        means: 'What a signed summary calls an accepted sandbox (verifiedLevels): by the profile that it ran under. QUALIFIED if the verdict says more than that; the further words say what: waivers, limits larger than the default, entries accepted by a pin, a signature that was not checked, a policy made of the same evidence. It is not a level of SLSA.',
        see: 'targeted-deny, deny-by-default, waiver',
    },
    {
        word: 'qualifier',
        also: ['qualifiers', 'larger-limits', 'pinned-entries', 'signature-not-checked', 'time-not-confirmed'],
        means: 'What an accepted verdict must not be shown without: limits larger than the default, entries that a pin accepts, a signature that was not checked, a time that nobody confirms, a policy made of the same evidence. The headline names each; a fleet counts them.',
        see: 'waiver, expects-itself',
    },
    {
        word: 'series',
        also: ['--series', 'gap'],
        means: 'Evidence over time: a fleet in which a machine occurs again on other dates. The reader compares each name’s date with the evidence and names every longer gap.',
        see: 'docs/verifying.md, series-gap, series-date, series-machine',
    },
    {
        word: 'PASS',
        also: ['✓', 'passed'],
        means: 'A probe or check gave the result that the contract expects, as the host judges it.',
    },
    {
        word: 'FAIL',
        also: ['✕', 'failed'],
        means: 'A probe, a check or an L1 test did not give the expected result.',
    },
    {
        word: 'not-run',
        also: ['NOT-RUN', 'NOT RUN', 'not run'],
        means: 'The payload left an optional probe out. It counts for nothing and blocks nothing.',
    },
    {
        word: 'attested',
        also: ['✓ attested'],
        means: 'Of an L1 test: every probe that is bound to it passed and is corroborated.',
    },
    {
        word: 'unbound',
        also: ['no probe'],
        means: 'Of an L1 test: the packet does not bind a probe to it, so this evidence does not cover it.',
        see: 'L1; docs/audit.md',
    },
    {
        word: 'not-attested-here',
        also: ['not here'],
        means: 'Of an L1 test: it is a check at build time, which a run cannot attest.',
        see: 'L2',
    },
    {
        word: 'corroborated',
        also: ['The host', 'host', 'Corroboration'],
        means: 'Engine and kernel report facts from outside that agree with the payload’s report. Without them the payload’s report proves nothing.',
        see: 'uncorroborated, contradicted; docs/restrictions.md',
    },
    {
        word: 'image-files',
        means: 'Among what corroborates PR-EXEC-1: the inventory of the image’s files, which the run read from its layers. Nothing is at /bin/ls there, the program that the probe tries to execute.',
        see: 'inventory, PR-EXEC-1',
    },
    {
        word: 'report.md',
        means: 'Among what corroborates PR-FS-OUT-OK: the file in the output folder, which the host read after the run. It has the two bytes ok.',
        see: 'PR-FS-OUT-OK',
    },
    { word: 'unknown', means: 'The evidence could not be read, so the value is not known.' },
    {
        word: 'headline',
        means: 'The first line of a reading: the verdict, with every waiver that was used.',
    },
    {
        word: 'reason',
        also: ['reasons', 'Why it is blocked'],
        means: 'Why evidence is not accepted: a code, its subject, and what to do. explain CODE explains each code.',
    },
    { word: 'unverifiable', means: 'A class of reasons: something is missing or cannot be read.' },
    { word: 'invalid', means: 'A class of reasons: something is forged, contradicted or malformed.' },
    {
        word: 'unmet',
        means: 'A class of reasons: what the evidence says is true, but is not what the caller requires.',
    },
    {
        word: 'waiver',
        also: [
            'waived',
            'waivers',
            'Waivers needed',
            'Waived by you',
            'Waived here:',
            'What you must name, or waive',
        ],
        means: 'The caller’s choice to tolerate a reason, by an option --allow-… or in a policy. The headline and the JSON name it.',
        see: 'docs/verifying.md',
    },
    {
        word: 'note',
        means: 'Something that anyone who uses the result should know: what the reader tolerated, or a policy that confirms nothing. It never blocks.',
    },
    {
        word: 'clock-skew',
        means: 'A note: the evidence’s time is ahead of the reader’s clock, within the tolerated difference.',
    },
    {
        word: 'expects-itself',
        means: 'A note: the policy was made of this very evidence by inspect --as-policy, so its pins match whatever the evidence holds. It becomes a policy when somebody has compared image, payload and profile with another source, and deleted note and made_from.',
        see: 'made_from, pin',
    },
    {
        word: 'What blocks this evidence unless its reader pins or waives it',
        means: 'The part of the report with the reasons in the bundle itself. A reader’s pin or waiver lifts some of them, and its expectations add others.',
    },
];

;// CONCATENATED MODULE: ./build/src/report/glossary/glossary.js








const GLOSSARY = [
    ...PACKET_WORDS,
    ...VERDICT_WORDS,
    ...TRUST_WORDS,
    ...RUN_WORDS,
    ...IMAGE_WORDS,
    ...CLIENT_WORDS,
    ...END_WORDS,
    ...SANDBOX_WORDS,
    ...LAUNCH_WORDS,
    ...STAGE_WORDS,
];

;// CONCATENATED MODULE: ./build/src/report/explain.js
















function explainable() {
    return [
        ...GLOSSARY.map(ofWord),
        ...contract/* PROBES */._v.map(ofProbe),
        ...l1_matrix/* L1_MATRIX */.I.map(ofL1),
        ...Object.entries(reason_table/* REASON_TABLE */.c).map(([code, row]) => ofReason(code, row)),
        ...waiver_table/* WAIVERS */.E.map(ofWaiver),
        ...Object.entries(error_table/* ERROR_TABLE */.s).map(ofError),
        ...restrictions/* RESTRICTIONS */.mB.map(({ id, flag, never, shows }) => ({
            kind: 'restriction',
            name: id,
            lines: [
                ['shows', shows],
                ['denied by', never === true ? `never giving ${flag}` : flag],
                [
                    'concerns',
                    (0,contract/* probesOnRestriction */.pN)(id).join(', ') ||
                        'not a probe: a missing restriction blocks by itself (restriction-missing)',
                ],
            ],
        })),
        ...checks/* KERNEL_CHECKS */.q.map(({ id, shows }) => ({
            kind: 'kernel check',
            name: id,
            also: [`kernel-${id}`],
            lines: [
                ['shows', shows],
                [
                    'concerns',
                    (0,contract/* probesOnKernelCheck */.wI)(id).join(', ') || 'not a probe: it blocks by itself (kernel-contradicts)',
                ],
            ],
        })),
        ...posture_checks/* CHECKS */.u.map(({ id, whenPermitted, layer, source, control }) => ({
            kind: 'posture check',
            name: id,
            lines: [
                ['layer', layer],
                ['if missing', `it answers ${whenPermitted}`],
                ['can fail', 'stands' in control ? `it stands: ${control.stands}` : `in the run ${control.failsIn}`],
                ['source', source],
            ],
        })),
        ...controls/* CONTROLS */.VH.map(ofControl),
        ...Object.entries(weak_runs/* WEAK_RUNS */.o).map(([name, { permits }]) => ({
            kind: 'weakened run',
            name,
            lines: [
                ['means', 'a run of the posture that is weakened on purpose, in this release’s own tests'],
                ['permits', permits],
            ],
        })),
        ...attack_list/* ATTACK_LIST */.CV.map(ofAttack),
    ];
}
function explain(name) {
    const asked = name.toLowerCase();
    const found = explainable().filter((each) => [each.name, ...(each.also ?? [])].some((form) => form.toLowerCase() === asked));
    return [...found, ...systemCalls(asked)];
}
function ofControl(control) {
    const { id, restrictions, mounted = [], safe } = control;
    return {
        kind: 'control',
        name: id,
        lines: [
            ['means', 'a run is weakened on purpose in this way; these probes must fail, and no others'],
            ['probes', (0,control_words/* mustFail */.I)(control)],
            [
                'restriction',
                [...restrictions, ...(mounted.length > 0 ? [other_mounts/* OTHER_MOUNTS */.K] : [])].join(', ') ||
                    'none: a part of one is missing, which the probes’ own answers show',
            ],
            ['safe', safe],
        ],
    };
}
function systemCalls(name) {
    const known = ['x86_64', 'aarch64'].filter((each) => (0,syscalls/* numberOf */.rl)(each, name) !== null);
    if (known.length === 0)
        return [];
    return [
        {
            kind: 'system call',
            name,
            lines: [
                ['means', `a system call of Linux on ${known.join(' and ')} (man 2 ${name})`],
                ['answer', 'the report’s map of the system calls shows what the profile answers'],
            ],
        },
    ];
}
function ofWord({ word, also = [], means, see }) {
    return {
        kind: 'word',
        name: word,
        also,
        lines: [['means', means], ...(see === undefined ? [] : [['see', see]])],
    };
}
function ofL1({ test, name, means, covered, covers, later, differs }) {
    return {
        kind: 'L1 test',
        name: `#${test}`,
        also: [String(test)],
        lines: [
            ['name', name === '' ? 'none: the page that names the others does not list it' : name],
            ['means', means],
            ['shown by', covered],
            ['covered by', covers],
            ...(later === '' ? [] : [['later', `bound to ${later}`]]),
            ...(differs === '' ? [] : [['differs', differs]]),
        ],
    };
}
function ofWaiver(waiver) {
    const codes = Object.entries(reason_table/* REASON_TABLE */.c).flatMap(([code, row]) => row.waiver === waiver ? [code] : []);
    return {
        kind: 'waiver',
        name: waiver,
        also: [`--allow-${waiver}`, `allow-${waiver}`],
        lines: [
            ['means', `accepts ${waiver_table/* WAIVER_TABLE */.a[waiver]}; the headline names it`],
            ['reasons', codes.join(', ')],
            ['option', `--allow-${waiver}, or allow in a policy`],
        ],
    };
}
function ofAttack({ id, name, does, needs, source, rule }) {
    return {
        kind: 'attack',
        name: id,
        lines: [
            ['name', name],
            ['does', does],
            ['needs', needs.join('; ')],
            'because' in rule ? ['answer', rule.because] : ['denied if', waysInWords(rule.ways)],
            ['source', `${source.name}: ${source.url}`],
            ['see', 'docs/attacks.md'],
        ],
    };
}
function waysInWords(ways) {
    const words = ways.map((way) => way.map(({ takes }) => takes).join(', or '));
    return `there is ${words.join('; and if there is ')}`;
}
function near(name, most = 5) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word.length > 2);
    const names = [...new Set(explainable().map((each) => each.name))];
    const score = (each) => words.filter((word) => each.toLowerCase().includes(word)).length;
    return names
        .map((each) => ({ each, score: score(each) }))
        .filter((found) => found.score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, most)
        .map(({ each }) => each);
}
function ofProbe(probe) {
    const { id, attack, operation, expected, l1, required, deniedBy, restrictions, hostFact } = probe;
    const shownBy = [...restrictions, ...(hostFact === undefined ? [] : [hostFact.id])];
    return {
        kind: 'probe',
        name: id,
        lines: [
            ['against', attack],
            ['tries', operation],
            ['passes if', expected],
            ['denied by', deniedBy],
            ['shown by', `the host: ${shownBy.join(', ')}`],
            ['L1 test', l1.map((test) => `#${test}`).join(', ') || 'none'],
            ...(required ? [] : [['optional', 'a payload that leaves it out does not fail']]),
        ],
    };
}
const CLASSES = {
    unverifiable: 'unverifiable: something is missing or cannot be read',
    invalid: 'invalid: forged, contradicted or malformed',
    unmet: 'unmet: true, but not as required',
};
const AGAINST = {
    contradicted: 'A payload that reports a restricted sandbox while engine or kernel report otherwise.',
    uncorroborated: 'A payload that reports what nothing else confirms.',
    'verdict-differs': 'A bundle whose verdicts were edited after the run.',
    'unknown-file': 'Keys, policies or pages that an attacker added to the evidence.',
    'view-differs': 'A page that differs from the evidence next to it.',
    'venue-claimed': 'Evidence of another machine that calls itself a CI run.',
    'too-old': 'Old evidence shown again for a sandbox that has changed.',
    'challenge-differs': 'Evidence that was made before it was requested.',
    'image-adds': 'A program or file that the image brings along, such as a shell: the payload may become it (execve cannot be denied), so the image runs code that no reader looked at. Links, and files that somebody other than root may change, lead to such code as well.',
    'unpinned-image': 'Evidence of an image that is not the one in use.',
    'unpinned-payload': 'A payload that reports the expected results without trying anything.',
    'unpinned-profile': 'A profile with the right name and other rules.',
};
function ofReason(code, { class: kind, sentence, remedy, waiver }) {
    const against = Object.hasOwn(AGAINST, code) ? AGAINST[code] : undefined;
    return {
        kind: 'reason',
        name: code,
        lines: [
            ['says', sentence.replace(/\{(subject|detail)\}/g, '…')],
            ['class', CLASSES[kind]],
            ...(against === undefined ? [] : [['against', against]]),
            ['what to do', remedy],
            ['waiver', waiver === undefined ? 'none' : `--allow-${waiver}`],
        ],
    };
}
function ofError([code, { kind, meaning, remedy }]) {
    return {
        kind: 'error',
        name: code,
        lines: [
            ['means', meaning],
            ['exit code', String(exit_code/* EXIT_CODES */.a[kind])],
            ['what to do', remedy],
        ],
    };
}

// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/src/cli/explain.js



async function execute({ path: name, terminal }) {
    if (name === '') {
        const all = explainable();
        terminal.print(listing(all));
        terminal.result({ names: all.map(({ kind, name: each }) => ({ kind, name: each })) });
        return 0;
    }
    const found = explain(name);
    if (found.length === 0)
        throw unknown(name, near(name));
    terminal.print(found.map(page).join('\n\n'));
    terminal.result({
        explanations: found.map(({ kind, name: each, lines }) => ({
            kind,
            name: each,
            ...Object.fromEntries(lines),
        })),
    });
    return 0;
}
function page({ kind, name, lines }) {
    return [
        `${name} (${kind})`,
        ...lines.flatMap(([head, text]) => (0,table/* wrapped */.ky)(`  ${head.padEnd(11)} `, text)),
    ].join('\n');
}
function listing(all) {
    const kinds = [...new Set(all.map(({ kind }) => kind))];
    return kinds
        .map((kind) => {
        const names = all.filter((each) => each.kind === kind).map(({ name }) => name);
        return [`${kind}s`, ...(0,table/* wrapped */.ky)('  ', names.join(' '))].join('\n');
    })
        .join('\n\n');
}
function unknown(name, names) {
    const similar = names.length > 0 ? ` Did you mean ${names.join(', ')}?` : '';
    return new errors/* AttestationError */.L7('nothing-to-explain', `Nothing here is called ${(0,errors/* printable */.g$)(name, 80)}.${similar}`);
}


/***/ }),

/***/ 70745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mustFail),
/* harmony export */   X: () => (/* binding */ whyNothingFailed)
/* harmony export */ });
/* harmony import */ var _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81553);
/* harmony import */ var _probes_controls_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81767);


function nothingFails({ group }) {
    return group === 'packet'
        ? 'nothing must fail: another restriction still denies it'
        : 'nothing must fail: the host must report the restriction missing';
}
function whyNothingFailed({ id, expected, failed, }) {
    const control = _probes_controls_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTROLS */ .VH.find((each) => each.id === id);
    return control === undefined || expected.length > 0 || failed.length > 0 ? null : nothingFails(control);
}
function mustFail(control) {
    const { fails, failsOn = {} } = control;
    const onOne = _foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGINE_NAMES */ .G.flatMap((engine) => {
        const probes = failsOn[engine] ?? [];
        return probes.length > 0 ? [`on ${_foundation_engine_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGINE_TITLES */ .J[engine]} ${probes.join(', ')}`] : [];
    });
    const others = onOne.length > 0 ? 'on the other engine ' : '';
    return [...(fails.length > 0 ? [fails.join(', ')] : []), ...onOne]
        .concat(fails.length > 0 ? [] : [`${others}${nothingFails(control)}`])
        .join('; ');
}


/***/ }),

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ driftLines),
/* harmony export */   FD: () => (/* binding */ baselineSentence),
/* harmony export */   GR: () => (/* binding */ driftJson),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84177);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);


function driftLines(items) {
    const lines = new Map();
    for (const { area, name, before, after } of items) {
        const key = JSON.stringify([area, before, after]);
        const line = lines.get(key);
        if (line === undefined)
            lines.set(key, { area, names: [name], change: inWords(before, after) });
        else
            line.names.push(name);
    }
    return [...lines.values()];
}
function baselineSentence(state) {
    switch (state.kind) {
        case 'verified':
            return `Its signature and its record are consistent: signed by ${state.signer}. This comparison accepts neither.`;
        case 'unverified':
            return 'Its signature was not checked: it proves nothing, and only shows where to look.';
        case 'blocked':
            return `Its own reading is BLOCKED (${state.codes.join(', ')}): it proves nothing, and only shows where to look.`;
    }
}
function differences({ length }) {
    if (length === 0)
        return 'no difference';
    return length === 1 ? '1 difference' : `${length} differences`;
}
const SHOWN = 160;
const MOST_ITEMS = 4096;
function inWords(before, after) {
    if (before === null)
        return valued('new', ': ', after ?? '');
    if (after === null)
        return valued('gone', '; was: ', before);
    const [was, is] = aroundTheDifference((0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(before), (0,_foundation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(after));
    return `${was} → ${is}`;
}
function valued(word, between, value) {
    return value === '' ? word : `${word}${between}${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(value, SHOWN)}`;
}
function aroundTheDifference(before, after) {
    if (before.length <= SHOWN && after.length <= SHOWN)
        return [shown(before), shown(after)];
    let same = 0;
    while (same < before.length && same < after.length && before[same] === after[same])
        same++;
    const from = Math.max(0, same - SHOWN / 4);
    const part = (text) => `${from > 0 ? '…' : ''}${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text.slice(from), SHOWN)}`;
    return [part(before), part(after)];
}
function shown(text) {
    return text === '' ? '(empty)' : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text);
}
function driftJson(drift) {
    if (drift.kind === 'not-compared')
        return { compared: false, why: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(drift.why, 4096) };
    const { from, createdAt, state, items } = drift;
    return {
        compared: true,
        from: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(from, 4096),
        created_at: createdAt,
        state: state.kind,
        sentence: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(baselineSentence(state), 4096),
        changes: items.slice(0, MOST_ITEMS).map(({ area, name, before, after }) => ({
            area,
            name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 4096),
            before: before === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(before, 4096),
            after: after === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(after, 4096),
        })),
        omitted: Math.max(0, items.length - MOST_ITEMS),
    };
}


/***/ }),

/***/ 14206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isCause),
/* harmony export */   F6: () => (/* binding */ groupReasons),
/* harmony export */   NO: () => (/* binding */ causesFirst)
/* harmony export */ });
const MANY = 3;
const RANKS = {
    'run-not-finished': -2,
    'attest-missing': -1,
    'payload-exit': -1,
    'statement-result': 1,
    'statement-test': 1,
    'control-not-detected': 1,
};
function groupReasons(reasons) {
    const kinds = [...new Set(reasons.map(kindOf))];
    const groups = kinds.map((kind) => reasons.filter((each) => kindOf(each) === kind));
    return groups.toSorted(([a], [b]) => rankOf(a) - rankOf(b)).flatMap(asOne);
}
function causesFirst(reasons) {
    return reasons.toSorted((a, b) => rankOf(a) - rankOf(b));
}
function isCause(reason) {
    return rankOf(reason) < 0;
}
function kindOf({ code, subject, message }) {
    return `${code} ${subject === undefined ? message : message.replace(subject, '')}`;
}
function rankOf(reason) {
    return RANKS[reason?.code ?? ''] ?? 0;
}
function asOne(group) {
    const [first, ...others] = group;
    if (first === undefined || group.length < MANY)
        return group;
    const subjects = others.flatMap(({ subject }) => subject ?? []);
    const about = subjects.length === others.length ? `: ${subjects.join(', ')}` : '';
    return [{ ...first, message: `${first.message} The same applies to ${others.length} more${about}.` }];
}


/***/ }),

/***/ 34137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ PROGRAM),
/* harmony export */   Z_: () => (/* binding */ pinnedJson),
/* harmony export */   eY: () => (/* binding */ openedInWords),
/* harmony export */   fR: () => (/* binding */ pinnedInWords),
/* harmony export */   nB: () => (/* binding */ pinnedEntries)
/* harmony export */ });
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28557);

function pinnedEntries({ bundle, enforced }) {
    if (bundle === null)
        return [];
    return (0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .findAdds */ .wk)(bundle.host.inventory)
        .filter(({ entry }) => enforced.adds.includes(entry))
        .map((add) => ({ path: add.path, what: whatIs(add), digest: add.entry }));
}
function pinnedJson(entries) {
    return entries.length === 0 ? {} : { accepted_by_pin: entries };
}
function pinnedInWords({ path, what, digest }) {
    return `${path} (${what}) ${digest}`;
}
function openedInWords(attacks) {
    return `NOT DENIED, since a program of the image is accepted: ${attacks.join(', ')}`;
}
const PROGRAM = 'program';
function whatIs({ program, why }) {
    return program ? PROGRAM : why;
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


/***/ }),

/***/ 47333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ untriedSentence),
/* harmony export */   Ro: () => (/* binding */ withoutConsequences),
/* harmony export */   uQ: () => (/* binding */ triedNothing)
/* harmony export */ });
const CONSEQUENCES = new Set([
    ...['attest-missing', 'probe-failed', 'uncorroborated', 'contradicted', 'payload-exit'],
    ...['kernel-snapshot-missing', 'end-unobserved', 'control-not-detected'],
]);
function triedNothing({ bundle }) {
    if (bundle === null || bundle.observed.length > 0 || bundle.run.ended !== 'exited')
        return false;
    return bundle.observation_problems.every(({ code }) => code === 'attest-missing');
}
function withoutConsequences(reasons) {
    return reasons.filter(({ code }) => !CONSEQUENCES.has(code));
}
function untriedSentence({ bundle }) {
    const exit = bundle?.run.exit_code ?? 'none';
    return `The payload wrote no lines, so no probe was tried. It ended with exit code ${exit}. A payload waits while /in/gate exists, tries the probes, and writes one line for each to /out/attest.jsonl: see docs/image.md (The payload), or begin with examples/own-payload.`;
}


/***/ })

};
