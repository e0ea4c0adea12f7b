import { randomBytes } from 'node:crypto';
import { NAME_PREFIX } from './labels.ts';

/** Returns the name of an image that only a negative control uses; it includes the owner. */
export function controlImageName(run: string, owner: string): string {
  return `localhost/${NAME_PREFIX}control-${run}:${owner}`;
}

/**
 * Returns the name of an image as a builder makes it (`build`; `kept-build` of Podman's, which may be somebody's too), or of an
 * image that a build starts from (`base`). A run may build more than one; nobody can guess the name. BuildKit asks the registry in a
 * name, in the containerd store even for images that it has; here that is port 0, on which nothing can listen.
 */
export function buildImageName(kind: 'build' | 'kept-build' | 'base', run: string, owner: string): string {
  return `127.0.0.1:0/${NAME_PREFIX}${kind}-${run}:${owner}-${randomBytes(8).toString('hex')}`;
}

/** What such a name says, which anybody may have given. */
export interface ImageName {
  readonly kind: 'control' | 'build' | 'kept-build' | 'base';
  readonly run: string;
  readonly owner: string;
}

const IMAGE_NAME =
  /^(?:localhost|127\.0\.0\.1:0)\/sandbox-attestation-(control|build|kept-build|base)-([0-9a-f]{32}):([0-9a-f.]+)(?:-[0-9a-f]{8,32})?$/;

/** Reads a name of one of these forms; null for any other. */
export function readImageName(name: string): ImageName | null {
  const [, kind, run, owner] = IMAGE_NAME.exec(name) ?? [];
  if (run === undefined || owner === undefined) return null;
  switch (kind) {
    case 'control':
    case 'build':
    case 'kept-build':
    case 'base':
      return { kind, run, owner };
    default:
      return null;
  }
}

/**
 * Returns another name of the same run, of the kind `build`; null if the name is not a run's. A clean-up after a killed program reads
 * it, and takes it away.
 */
export function anotherBuildName(name: string): string | null {
  const read = readImageName(name);
  return read === null ? null : buildImageName('build', read.run, read.owner);
}
