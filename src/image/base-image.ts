import { call } from '../engine/client.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { Dockerfile } from './build/image-dockerfile.ts';
import { type BuildEngine, type InspectedImage, inspectImage, lastLine } from './build/image-inspect.ts';
import { DEBIAN_BASE_TAG, type DebianSurroundings, ensureDebianBase } from './debian/base-image-debian.ts';
import type { DebianPackage } from './debian/base-image-packages.ts';

/** The image that a build starts from, present in the engine. */
export interface BaseImage {
  readonly kind: 'dockerfile' | 'named' | 'debian-packages';
  /** Null where the Dockerfile's own base cannot be told before the build. */
  readonly reference: string | null;
  /** What the build argument BASE_IMAGE gets; null leaves the Dockerfile's default. */
  readonly buildArgument: string | null;
  /** The engine's id of it; null where the builder finds it. */
  readonly id: Sha256 | null;
  /** Its layers; the built image must begin with them. */
  readonly diffIds: readonly Sha256[];
  /** Whether it is the same image on every machine: named by digest, or made from recorded packages. */
  readonly pinned: boolean;
  /** The packages it was made of, with their digests. */
  readonly packages: readonly DebianPackage[];
  /** What the user should know of the choice; null when it is what was asked for. */
  readonly note: string | null;
}

export interface BaseRequest extends DebianSurroundings {
  /** `--base-image`: a reference, `debian-packages`, `auto`, or null for the venue's default. */
  readonly choice: string | null;
  readonly venue: 'CI' | 'VPS' | 'LOCAL';
  readonly dockerfile: Dockerfile;
}

/** How long a pull may take: an asked-for image in milliseconds, and in a rehearsal before packages stand in. */
const PULL_LIMIT_MS = { asked: 300_000, rehearsal: 30_000 };

/** A reference that no engine can take for an option. */
const REFERENCE = /^[A-Za-z0-9][\w./:@-]{0,511}$/;

/**
 * Finds the base image and has the engine hold it. In CI and VPS it is the Dockerfile's own or the one named, never
 * another; in LOCAL, where nothing or `auto` is said, packages of this machine stand in if it cannot be had (`note`).
 *
 * @throws AttestationError `base-image-unavailable`, `base-image-onbuild`, `base-packages-…` (blocked), `base-image-invalid`,
 * `base-image-not-taken`, `base-image-auto` (usage)
 */
export async function baseImageFor(engine: BuildEngine, request: BaseRequest): Promise<BaseImage> {
  const { choice, dockerfile } = request;
  if (choice === 'auto' && request.venue !== 'LOCAL') throw autoOutsideRehearsal(request.venue);
  if (choice !== null && choice !== 'auto') refuseUntaken(dockerfile, choice);
  if (choice === 'debian-packages') return debianBase(engine, request, null);
  if (choice !== null && choice !== 'auto') return namedBase(engine, choice);
  if (dockerfile.base === null || dockerfile.base === 'scratch') return ownBase(dockerfile.base, null);
  const present = await inspectImage(engine, dockerfile.base);
  if (present !== null) return ownBase(dockerfile.base, present);
  if (request.venue !== 'LOCAL')
    return ownBase(dockerfile.base, await pulled(engine, dockerfile.base, PULL_LIMIT_MS.asked));
  return rehearsalBase(engine, request, dockerfile.base);
}

/**
 * The base that the built image really stands on: a Dockerfile of several stages may name one and end on another, and
 * evidence must not say the first of the second. Without its layers nothing is said of it.
 */
export function baseOf(built: Pick<InspectedImage, 'diffIds'>, named: BaseImage): BaseImage {
  if (named.diffIds.every((digest, index) => built.diffIds[index] === digest)) return named;
  return { ...named, reference: null, id: null, diffIds: [], packages: [] };
}

async function rehearsalBase(engine: BuildEngine, request: BaseRequest, own: string): Promise<BaseImage> {
  try {
    return ownBase(own, await pulled(engine, own, PULL_LIMIT_MS.rehearsal));
  } catch (error) {
    if (!(error instanceof AttestationError) || error.code !== 'base-image-unavailable') throw error;
    if (!request.dockerfile.takesBaseImage) throw error;
    const note = `${printable(own)} cannot be had here: the base image is made from this machine's signed packages instead (a rehearsal only; --base-image names another).`;
    return debianBase(engine, request, note);
  }
}

function ownBase(reference: string | null, image: InspectedImage | null): BaseImage {
  if (image !== null && image.onbuild.length > 0) throw hasOnbuild(reference ?? '');
  return {
    kind: 'dockerfile',
    reference,
    buildArgument: null,
    id: image?.id ?? null,
    diffIds: image?.diffIds ?? [],
    // What the Dockerfile names is judged with the Dockerfile; a name that comes from its ARG is judged here.
    pinned: reference === 'scratch' || (reference !== null && isPinned(reference)),
    packages: [],
    note: null,
  };
}

async function namedBase(engine: BuildEngine, reference: string): Promise<BaseImage> {
  if (!REFERENCE.test(reference)) {
    const text = `--base-image ${printable(reference)} is no image reference.`;
    throw new AttestationError(
      'usage',
      'base-image-invalid',
      text,
      'Name an image as NAME:TAG or NAME@sha256:DIGEST.',
    );
  }
  const image =
    (await inspectImage(engine, reference)) ?? (await pulled(engine, reference, PULL_LIMIT_MS.asked));
  return { ...ownBase(reference, image), kind: 'named', buildArgument: reference };
}

async function debianBase(
  engine: BuildEngine,
  request: BaseRequest,
  note: string | null,
): Promise<BaseImage> {
  const { image, record } = await ensureDebianBase(engine, request);
  return {
    kind: 'debian-packages',
    reference: DEBIAN_BASE_TAG,
    buildArgument: DEBIAN_BASE_TAG,
    id: image.id,
    diffIds: image.diffIds,
    pinned: true,
    packages: record.packages,
    note,
  };
}

async function pulled(engine: BuildEngine, reference: string, timeoutMs: number): Promise<InspectedImage> {
  const result = await call(engine.pullClient, ['pull', '--quiet', reference], { timeoutMs });
  const why = result.timedOut ? `no answer within ${timeoutMs / 1000} seconds` : lastLine(result.stderr);
  const image = result.exitCode === 0 ? await inspectImage(engine, reference) : null;
  if (image !== null) return image;
  throw new AttestationError(
    'blocked',
    'base-image-unavailable',
    `The base image ${printable(reference)} is not on this machine and could not be pulled: ${why}.`,
    'Pull or load it first, or name another with --base-image (debian-packages makes one from signed packages).',
  );
}

function isPinned(reference: string): boolean {
  return /@sha256:[0-9a-f]{64}$/.test(reference);
}

/** What a base's ONBUILD does stands in no Dockerfile that is read here: it may reach for the network or the host's. */
function hasOnbuild(reference: string): AttestationError {
  return new AttestationError(
    'blocked',
    'base-image-onbuild',
    `The base image ${printable(reference)} has ONBUILD instructions, which would run in this build.`,
    'Name a base image without ONBUILD with --base-image.',
  );
}

function refuseUntaken(dockerfile: Dockerfile, choice: string): void {
  if (dockerfile.takesBaseImage) return;
  throw new AttestationError(
    'usage',
    'base-image-not-taken',
    `The Dockerfile does not take its base image from BASE_IMAGE, so --base-image ${printable(choice)} would do nothing.`,
    'Begin it with ARG BASE_IMAGE=… and FROM $BASE_IMAGE, or leave out --base-image.',
  );
}

function autoOutsideRehearsal(venue: string): AttestationError {
  return new AttestationError(
    'usage',
    'base-image-auto',
    `--base-image auto may choose another base image, which evidence from ${venue} must not.`,
    "Name the image, or leave the option out to use the Dockerfile's own.",
  );
}
