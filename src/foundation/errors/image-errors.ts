import type { ErrorRows } from './error-row.ts';

/** Errors of Dockerfile, build context, base image and build, and of an image's content. */
export const IMAGE_ERRORS = {
  'dockerfile-missing': {
    kind: 'usage',
    meaning: 'The named Dockerfile does not exist.',
    remedy:
      'Name the Dockerfile with --dockerfile if it has another name than Dockerfile.sandbox. Without --context and --dockerfile a run attests the reference sandbox of this project.',
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
    meaning:
      'The Dockerfile holds what looks like a private key, a token or a login, and the evidence would publish it.',
    remedy: 'Remove it and make it invalid: a layer or a log may have it. Variables need braces.',
  },
  'dockerfile-frontend-unpinned': {
    kind: 'blocked',
    meaning: 'A line # syntax= fetches a builder without a digest.',
    remedy:
      'Remove the line, or make it line 1 in the form # syntax=NAME@sha256:DIGEST, with --build-network.',
  },
  'dockerignore-unreadable': {
    kind: 'usage',
    meaning:
      'The ignore file cannot be read, or has too many or too long patterns, or one that Docker refuses or reads as more than a glob.',
    remedy:
      'Make it a regular file (no link) of at most 64 KiB with few and simple patterns, or remove it: files that COPY does not name are not staged anyway.',
  },
  'copy-source-missing': {
    kind: 'usage',
    meaning:
      'The Dockerfile copies a file that is not in the staged build context, or a pattern of which nothing is.',
    remedy: 'Put the file into the context, or remove the line.',
    advised: true,
  },
  'image-entrypoint': {
    kind: 'blocked',
    meaning: 'The image has no ENTRYPOINT that leads to one of its programs.',
    remedy:
      'Write ENTRYPOINT as an array with an absolute path into the Dockerfile’s last stage, such as ["/usr/bin/python3", "-I", "/app/main.py"]. CMD alone does not count.',
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
    meaning:
      'The git index of the context cannot be read or belongs to another user, so the run does not know what is untracked.',
    remedy:
      'Turn off a split or sparse index, make the repository’s files your own, or include untracked files with --include-untracked.',
  },
  'context-too-large': {
    kind: 'usage',
    meaning: 'The build context is too large.',
    remedy:
      'Exclude with .dockerignore what the image does not need, name a smaller folder with --context, or let COPY take a folder instead of its files.',
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
    remedy:
      'Pull or load it first, or name another base with --base-image (debian-packages makes one); --build-network lets the build fetch a further stage’s image, which the evidence records.',
  },
  'base-image-unnamed': {
    kind: 'blocked',
    meaning:
      'The base image has no name. Docker’s builder needs one, and Docker would remove the image with the build’s own.',
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
    remedy:
      'Have the Dockerfile’s last FROM take BASE_IMAGE (ARG BASE_IMAGE, FROM $BASE_IMAGE), or leave out --base-image. Podman’s builds drop a HEALTHCHECK: give it a base without one.',
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
    remedy:
      'Take what it needs from the context, or allow the network with --build-network, which the evidence records.',
  },
  'reference-image': {
    kind: 'blocked',
    meaning: 'This release’s reference image is missing, and the peer of a negative control runs only in it.',
    remedy: 'Pull the base that this release pins, or give --base-image debian-packages.',
  },
  'image-secret': {
    kind: 'blocked',
    meaning:
      'The image’s configuration, a name or a link in it holds what looks like a private key, a token or a login, which evidence would publish.',
    remedy: 'Take it out of the image and of its configuration, and make it invalid: the image has it.',
  },
  'image-unreadable': {
    kind: 'blocked',
    meaning:
      'The image’s content cannot be known for certain: bytes do not hash to their name, or two readers could read a layer differently.',
    remedy:
      'If it is too large, have less in it. Otherwise build the image again with docker build or podman build, from a simple base; a tool that writes layers itself must write them as Go does.',
  },
  'image-adds-too-much': {
    kind: 'blocked',
    meaning: 'The image adds more files to its base than evidence can list.',
    remedy:
      'Copy fewer files: put what the payload reads into one archive, and leave out what it does not read.',
  },
  'image-not-on-base': {
    kind: 'blocked',
    meaning: 'The image’s lowest layers are not those of the base that was asked for.',
    remedy:
      'Have the Dockerfile’s last FROM take BASE_IMAGE (ARG BASE_IMAGE, FROM $BASE_IMAGE), and build again.',
  },
  'content-store': {
    kind: 'blocked',
    meaning: 'The folder that keeps images’ content is another user’s, open to others, or not writable.',
    remedy: 'Remove it or make it private and writable, or name another parent with XDG_CACHE_HOME.',
  },
  'image-build-failed': {
    kind: 'blocked',
    meaning: 'The image could not be built.',
    remedy:
      'Build the Dockerfile by hand to see why, and correct it. A RUN that needs the network needs --build-network.',
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
} as const satisfies ErrorRows;
