import type { ErrorRows } from './error-row.ts';

/** Errors of profile and input, of the run itself and its negative controls, and of the payload's output. */
export const RUN_ERRORS = {
  'profile-unreadable': {
    kind: 'usage',
    meaning: 'The seccomp profile cannot be read.',
    remedy: 'Name targeted-deny, deny-by-default, or the path of a seccomp profile in JSON with --seccomp.',
  },
  'profile-invalid': {
    kind: 'usage',
    meaning: 'The seccomp profile does not have an accepted form.',
    remedy:
      'Correct the profile: JSON in which no object holds a key twice, in a form that docs/seccomp.md describes; seccomp/ has two examples.',
  },
  'profile-secret': {
    kind: 'blocked',
    meaning:
      'The seccomp profile holds what looks like a private key, a token or a login, and the evidence would publish it.',
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
    remedy:
      'Name a folder of regular files with --input, at most 1000 files in 250 folders, of 16 MiB together and with paths of 256 KiB: one run or launch for each lot. Without it a run uses the fixture packet, and a launch an empty folder.',
  },
  'seal-not-possible': {
    kind: 'usage',
    meaning:
      'The image does not run a Python file with its base’s own Python, and only such a payload can be sealed.',
    remedy: 'Leave out --seal, or make the image run its payload as /usr/bin/python3 FILE.',
  },
  'extra-run-argument': {
    kind: 'usage',
    meaning: 'An extra run argument is not allowed, or loosens the sandbox.',
    remedy:
      'Allowed are --label, --hostname, --cpus, --memory, --pids-limit, --ulimit, --security-opt=apparmor=docker-default (or containers-default-VERSION) and --security-opt=label=type:container_t, each once and no looser than the default.',
  },
  'network-namespace': {
    kind: 'blocked',
    meaning: 'No network namespace could be made for the negative control that needs a network.',
    remedy:
      'Run as root with util-linux (unshare, nsenter) installed, use rootless Podman or Docker, or leave out the negative controls with --no-controls.',
  },
  'host-route-changed': {
    kind: 'blocked',
    meaning: 'This machine’s own routes towards 1.1.1.1 changed while a negative control ran.',
    remedy:
      'Attest again. If it happens again, the engine changes the host: leave out the negative controls with --no-controls.',
  },
  'control-peer': {
    kind: 'blocked',
    meaning: 'The peer in the negative controls’ network did not listen.',
    remedy:
      'Try the reference image alone (sandbox-attestation run in an empty folder), or leave out the negative controls with --no-controls.',
  },
  'control-network': {
    kind: 'blocked',
    meaning: 'The network that two negative controls need was not made.',
    remedy:
      'Find the network that has addresses of 1.1.1.0/24 (network ls), or leave out the negative controls with --no-controls.',
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
} as const satisfies ErrorRows;
