import type { ErrorRows } from './error-row.ts';

/** Why this machine cannot make evidence, and what an engine or its program does wrong. */
export const ENGINE_ERRORS = {
  'venue-refused': {
    kind: 'blocked',
    meaning:
      'This machine cannot make evidence: the system is not Linux, or the run is in a desktop engine or a container.',
    remedy:
      'Attest on a Linux CI runner, or on a Linux server with --venue VPS. For a rehearsal use a Linux host.',
  },
  'architecture-unsupported': {
    kind: 'blocked',
    meaning: 'The seccomp profiles do not know this machine’s architecture.',
    remedy: 'Run on x86-64 or arm64.',
  },
  'core-socket': {
    kind: 'blocked',
    meaning:
      'The kernel reports each crash to a socket of this machine (kernel.core_pattern begins with @). No limit of a sandbox prevents that.',
    remedy:
      'Let the kernel write cores to a file: sysctl kernel.core_pattern=core. A program (a pattern that begins with |) is possible too.',
  },
  'sandbox-user-taken': {
    kind: 'blocked',
    meaning:
      'An account of this machine has, or may have, the sandbox’s own id (65532; /etc/passwd, /etc/subuid): its processes could write to the payload’s memory and output.',
    remedy:
      'Give that account or range another number, in plain digits without a sign, blanks or zeros before it; make a file that cannot be read readable; or use rootless Podman.',
  },
  'engine-unreachable': {
    kind: 'blocked',
    meaning: 'Docker or Podman does not answer this user, or is not installed.',
    remedy: 'Run sandbox-attestation doctor to see which engines answer, and choose one with --engine.',
    advised: true,
  },
  'engine-not-local': {
    kind: 'blocked',
    meaning:
      'The engine runs on another machine or in a virtual one, or does not mount this machine’s folders.',
    remedy: 'Attest on the Linux host on which the engine runs, and not inside a container.',
  },
  'endpoint-not-allowed': {
    kind: 'blocked',
    meaning:
      'DOCKER_HOST or a Docker context chose the engine, and nobody allowed it. That engine was asked nothing.',
    remedy:
      'Unset DOCKER_HOST and DOCKER_CONTEXT (docker context use default), or choose --engine podman. Or find out what listens there, and allow it with --allow-engine-endpoint.',
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
    remedy:
      'Find that process (lslocks, fuser) and end it, then try again. Remove what was left: sandbox-attestation doctor --clean.',
  },
  'engine-call': {
    kind: 'blocked',
    meaning: 'A call of the engine failed.',
    remedy:
      'Check that the engine still runs (docker info, podman info) and has free disk space, then try again. An image of very many files takes it too long.',
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
    meaning:
      'The run’s private folder could not be made, another user could change it, or its path has a character that an engine reads as a separator.',
    remedy:
      'Set TMPDIR (in Actions: RUNNER_TEMP) to a writable folder with free space that no other user can change, with a plain name.',
  },
  personality: {
    kind: 'blocked',
    meaning:
      'The program runs with a personality (setarch) that Podman’s containers would inherit, or cannot read its own.',
    remedy:
      'Start it without setarch or linux32, from a shell that was not started with them, with a Node that everybody may read and that has no file capabilities.',
  },
  traced: {
    kind: 'blocked',
    meaning: 'A process traces the program (strace, a debugger), and would trace Podman’s containers.',
    remedy: 'Start it without strace or a debugger.',
  },
  'pid-namespace': {
    kind: 'blocked',
    meaning:
      'The program has another process id namespace than /proc shows: it can neither look at a container’s processes nor end them.',
    remedy: 'Start it outside of that namespace, or mount a /proc of it.',
  },
  filtered: {
    kind: 'blocked',
    meaning:
      'The program runs under a seccomp filter, which can answer for the kernel, and which Podman’s containers inherit.',
    remedy:
      'Start it outside of what sets the filter: a container, or a service with SystemCallFilter= or a similar option.',
  },
  'program-unsafe': {
    kind: 'blocked',
    meaning: 'Another user could change a program that the run needs.',
    remedy:
      'Make root the owner of the program and the folders above it, and remove write access for group and others.',
  },
  'engine-program': {
    kind: 'usage',
    meaning: '--engine-program does not name an engine’s program, or is given without --engine.',
    remedy:
      'Name the absolute path of docker or podman with --engine-program, and the engine with --engine docker or --engine podman.',
  },
  'credential-helper': {
    kind: 'blocked',
    meaning: 'A file of the machine gives Podman a credential helper, which every pull would use.',
    remedy:
      'Remove credential-helpers from that file, and give credentials for the base image with --pull-credentials; or choose --engine docker.',
  },
  'engine-storage': {
    kind: 'blocked',
    meaning:
      'The engine’s storage has a driver or an option with which a container may show other files than its image, another user can change it, its place has a token or a login in its name, or the user’s storage.conf cannot be read.',
    remedy:
      'Each place in which the engine keeps things must be this user’s alone, below folders into which no other user writes, and its name without a secret. The user’s storage.conf must be a readable file of at most 64 KiB. An option is removed from storage.conf or daemon.json: above all additional image stores, and mount programs other than the system’s fuse-overlayfs.',
  },
  'pull-credentials': {
    kind: 'usage',
    meaning: 'The file of --pull-credentials does not have the required form.',
    remedy:
      'Name a file with {"auths": {"REGISTRY": {"auth": "…"}}} and nothing else: no credential helper or store.',
  },
} as const satisfies ErrorRows;
