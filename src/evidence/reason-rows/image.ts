import type { ReasonRow } from './row.ts';

/** Reasons: profile, image, payload. */
export const IMAGE_REASONS = {
  'profile-text-differs': {
    class: 'invalid',
    sentence: 'The recorded profile’s digest is not seccomp_sha256.',
    remedy: 'Treat the evidence as forged.',
  },
  'profile-invalid': {
    class: 'invalid',
    sentence: 'The recorded profile is not a seccomp profile: {detail}.',
    remedy: 'Use a profile in the form that Docker and Podman read.',
  },
  'engine-profile-missing': {
    class: 'unverifiable',
    sentence: 'The engine did not report which profile it held for the container.',
    remedy: 'Attest on an engine that reports it.',
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
    remedy: 'Use a base without them, or pin the image and give --allow-executables.',
    atRun: 'Use an image without them, or pin it and allow executables in a policy (--policy).',
    waiver: 'executables',
  },
  'image-adds': {
    class: 'unmet',
    sentence: 'The image adds {subject} to its base, which {detail}.',
    remedy:
      'Add only files that root owns, without execute bits, below /app, /root or /data, and one entrypoint. Or ask who answers for it what it is, compare the file’s SHA-256, and pin the entry: --expect-add with the entry’s digest, or adds in a policy (launch.adds for the image of a launch). No waiver lifts it; only a pin of this one entry does, and the person who pins it vouches for what the program can do.',
    atRun: 'Leave it out, or name it in the adds of a policy (--policy).',
  },
  'image-config': {
    class: 'unmet',
    sentence: 'The image’s config has {subject}, which {detail}.',
    remedy:
      'Remove it from the Dockerfile or its base, and build again. If it is the user, write USER 65532:65532 as the last one.',
  },
  'image-misplaced': {
    class: 'unmet',
    sentence:
      '{subject} is not what the run needs in the image: a real folder, or nothing where an engine’s socket would be.',
    remedy: 'Let the Dockerfile make the folder with WORKDIR, or leave out what is there, and attest again.',
  },
  'root-differs': {
    class: 'unmet',
    sentence:
      'The engine shows {subject} in the container, which the image’s layers do not have so: {detail}.',
    remedy:
      'Find out what the engine’s storage adds or changes (its driver, mount program and image stores), and attest again.',
  },
  'inventory-differs': {
    class: 'invalid',
    sentence: 'The inventory of the image contradicts {subject}: {detail}.',
    remedy: 'No run of this program writes such a bundle; treat the evidence as forged.',
  },
  'base-claimed': {
    class: 'invalid',
    sentence: 'The bundle says that the base is known ({subject}), and it is not: {detail}.',
    remedy: 'Read it with the version that wrote it. If that is this version, treat the evidence as forged.',
  },
  'unpinned-base': {
    class: 'unmet',
    sentence: 'The base {subject} is not known to this release, and you did not pin it.',
    remedy:
      'Attest on the base that this release pins, or on debian-packages. Or look at this base, then give --expect-base or a policy.',
    atRun: 'Attest on another base, or pin this one in a policy (--policy).',
    waiver: 'unpinned-base',
    callers: true,
  },
  'base-not-expected': {
    class: 'unmet',
    sentence: 'The base {subject} is not the one you expect.',
    remedy: 'Attest on the expected base, or change the expectation.',
    callers: true,
  },
  'unpinned-profile': {
    class: 'unmet',
    sentence: 'The profile {subject} is not one of this release’s, and you did not pin it.',
    remedy: 'Look at it, then give --expect-seccomp or a policy.',
    atRun: 'Change the policy.',
    waiver: 'unpinned-seccomp',
    callers: true,
  },
  'unpinned-payload': {
    class: 'unmet',
    sentence: 'The payload {subject} is not one of this release’s, and you did not pin it.',
    remedy:
      'Get the digest from the person who answers for the program, not from this evidence; then give --expect-payload or a policy. It is the digest of the list of all files of /app (path and content of each), and not of one file: docs/audit.md, “What to ask the supplier for”, has the command.',
    atRun: 'Change the policy.',
    waiver: 'unpinned-payload',
    callers: true,
  },
  'unpinned-image': {
    class: 'unmet',
    sentence: 'You did not pin the image {subject}.',
    remedy:
      'Get the id from where the image is used, or rebuild it, and not from this evidence; then give --expect-image or a policy.',
    atRun: 'Change the policy.',
    waiver: 'unpinned-image',
    callers: true,
  },
  'subject-not-expected': {
    class: 'unmet',
    sentence: 'What was attested is {detail}.',
    remedy: 'Attest the image that you use, or change the policy.',
    callers: true,
  },
  'profile-not-expected': {
    class: 'unmet',
    sentence: 'The profile {subject} is not the one you expect.',
    remedy: 'Attest with the expected profile, or change the expectation.',
    callers: true,
  },
  'payload-not-expected': {
    class: 'unmet',
    sentence: 'The payload {subject} is not the one you expect.',
    remedy:
      'Attest with the expected payload, or change the expectation. The digest is that of the list of all files of /app (path and content of each), and not of one file: docs/audit.md, “What to ask the supplier for”, has the command, and inspect shows each file.',
    callers: true,
  },
  'image-not-expected': {
    class: 'unmet',
    sentence: 'The image {subject} is not the one you expect.',
    remedy: 'Attest the expected image, or change the expectation.',
    callers: true,
  },
} as const satisfies Record<string, ReasonRow>;
