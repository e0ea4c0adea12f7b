import type { Word } from './word.ts';

/** What was run, and what the evidence records of it. */
export const RUN_WORDS: readonly Word[] = [
  {
    word: 'payload',
    also: ['The payload', 'payload_sha256'],
    means:
      'The program that runs in the sandbox and tries the probes. It may lie: it reports, and the host judges.',
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
    means:
      'The host’s judgement of a probe’s report: PASS or FAIL. Of the whole evidence: ACCEPTED or BLOCKED.',
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
    means:
      'The one JSON file that records a run: what ran where, what the payload reported, what the host saw, the verdicts. The evidence folder is the bundle with the files that it lists.',
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
    means:
      'The packet’s field with what the payload read: the mount table, the names of its variables, its network interfaces.',
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
    means:
      'The image on which the run’s own image is built. The caller must pin a base that this release does not know by its content.',
    see: 'docs/image.md',
  },
  {
    word: 'github-hosted',
    also: ['self-hosted'],
    means:
      'Who runs the runner of a job: GitHub, or the repository’s owner. It is a claim unless a certificate confirms it.',
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
    means:
      'The machine’s kernel and its architecture. The kernel is trusted: evidence contains what it reported.',
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
    means:
      'What is signed, as an in-toto statement in a DSSE envelope: subjects with their digests, and the result with the tests that passed and failed. It is the run’s own conclusion; a reader with other pins may conclude otherwise.',
  },
  {
    word: 'run concluded',
    also: ['FAILED', 'PASSED'],
    means:
      'The result in the signed statement: what the run itself concluded, without a reader’s pins and waivers. FAILED with the codes or probes for which it did not pass. A reader who pins or waives them may accept the same evidence.',
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
    means:
      'What the image’s id is the digest of: its config (classic stores), or a manifest or an index (containerd’s store).',
  },
  {
    word: 'inventory',
    means:
      'What an image contains, read from its layers by their digests: every entry with its type, mode, owner and digest.',
  },
  {
    word: 'reference image',
    also: ['reference'],
    means:
      'This release’s own image: the posture and the negative controls’ peer run in it, since its content is known.',
  },
  {
    word: 'subject image',
    also: ['subject', 'own', 'What was attested:'],
    means: 'What a verdict is about: an own image, or the release’s reference sandbox.',
  },
  {
    word: 'workload',
    also: ['product'],
    means:
      'The program that is to run in the sandbox once the evidence is accepted. The payload is a stand-in for it, unless it tries the probes itself.',
  },
  {
    word: 'reproducible',
    also: ['not reproducible'],
    means:
      'Of a build: another build of the same files gives the same image. A RUN, a network or a base without a digest makes it not so.',
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
    means:
      'The file /in/gate, at which the payload waits until the host has read its process. waited: the payload waited; missed: its process could not be read there.',
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
    means:
      'The part of the report that shows the pipeline with this run’s facts: inputs, venue, image, run, observations, verdicts, bundle, signature, reading.',
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

/** What the kernel reports shortly before the payload ends. */
export const END_WORDS: readonly Word[] = [
  {
    word: 'seen',
    means:
      'Of the payload’s end: the kernel’s facts of its process were read again, the last time shortly before it ended.',
    see: 'kernel-end-differs',
  },
  {
    word: 'unobserved',
    also: ['not-asked', 'no-first-snapshot', 'ended-before'],
    means:
      'Of the payload’s end: the process was not read again. not-asked: the run does not read it; no-first-snapshot: it was not found at the gate; ended-before: it ended before it could be read.',
    see: 'end-unobserved',
  },
];

/** Which client and endpoint of the engine the run used. */
export const CLIENT_WORDS: readonly Word[] = [
  {
    word: 'version',
    means:
      'Of the engine, where doctor prints it: the version is newer than every version that was run (docs/venues.md).',
  },
  {
    word: 'client',
    also: ['endpoint'],
    means:
      'The engine’s command-line program that the run used, by its absolute path, and what chose the endpoint: the address of the engine.',
    see: 'default, docker-context',
  },
  {
    word: 'default',
    means:
      'Of the engine’s endpoint: the engine’s own default. Nothing in the environment chose another one.',
  },
  {
    word: 'docker-context',
    also: ['DOCKER_HOST', 'DOCKER_CONTEXT'],
    means:
      'Of the engine’s endpoint: the caller’s choice, by the variable DOCKER_HOST or DOCKER_CONTEXT, or by the context that the Docker client is set to.',
  },
];
