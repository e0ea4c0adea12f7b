import { DEBIAN_BASE_TAG } from '../engine/labels.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { membersOf } from '../foundation/json.ts';
import { type BaseKind, ENV_VALUE } from '../probes/inventory/facts.ts';
import { kindOfBase } from './base-known.ts';
import {
  type BuildEngine,
  type InspectedImage,
  inspectImage,
  refuseLongLists,
  refuseOtherPlatform,
} from './build/inspect.ts';
import { pullImage } from './build/pull.ts';
import { shownName } from './context/secret-names.ts';
import { type DebianContext, ensureDebianBase } from './debian/debian-base.ts';
import type { DebianPackage } from './debian/packages.ts';
import type { Dockerfile } from './dockerfile/dockerfile.ts';
import { configFacts } from './inventory/config-facts.ts';
import { contentFolders, openContentStore } from './inventory/content-store.ts';
import { readImageContent } from './inventory/image-content.ts';
import { documentOf } from './inventory/image-documents.ts';
import { unreadable } from './inventory/unreadable.ts';

/** The image that a build starts from, present in the engine. */
export interface BaseImage {
  /** How it is known (contract §2.1). */
  readonly kind: BaseKind;
  /** Who chose it: the Dockerfile, the caller's `--base-image`, or this program, which made it of packages. */
  readonly origin: 'dockerfile' | 'reference' | 'debian-packages';
  /** Null if the Dockerfile's own base is unknown before the build. */
  readonly reference: string | null;
  /**
   * Whether the build gets it as the build argument BASE_IMAGE, by its id; otherwise the Dockerfile's default applies.
   */
  readonly given: boolean;
  /** The engine's id of it; null if the builder finds it. */
  readonly id: Sha256 | null;
  /** Its layers; the built image must begin with them. */
  readonly diffIds: readonly Sha256[];
  /** Whether it is the same image on every machine: named by digest, or made from recorded packages. */
  readonly pinned: boolean;
  /** The packages it was made of, with their digests. */
  readonly packages: readonly DebianPackage[];
  /** The members of its config that a built image inherits; null if the builder finds it. */
  readonly config: InspectedImage['config'] | null;
  /** What the user should know about the choice; null if it is the requested one. */
  readonly note: string | null;
}

export interface BaseRequest extends DebianContext {
  /** `--base-image`: a reference, `debian-packages`, `auto`, or null for the venue's default. */
  readonly choice: string | null;
  readonly venue: 'CI' | 'VPS' | 'LOCAL';
  readonly dockerfile: Dockerfile;
  /** The base that this release's own Dockerfile.sandbox names, pinned by digest; null if it names none. */
  readonly releaseBase: string | null;
  /** Ends a pull, the fetching of packages, and the reading of an image's content, at once. */
  readonly signal?: AbortSignal | undefined;
}

/** How long a pull may take, in milliseconds: of a requested image, and in a rehearsal before packages replace it. */
const PULL_LIMIT_MS = { asked: 300_000, rehearsal: 30_000 };

/** A reference that no engine can take for an option. */
const REFERENCE = /^[A-Za-z0-9][\w./:@-]{0,511}$/;

/**
 * Finds the base image and has the engine hold it. In CI and VPS it is the Dockerfile's own or the named one, never
 * another; in LOCAL, without a choice or with `auto`, packages of this machine replace this release's own base if it is
 * unavailable (`note`).
 *
 * @throws AttestationError `base-image-unavailable`, `base-image-onbuild`, `base-image-platform`, `base-packages-…`,
 *   `image-unreadable`, `content-store` (blocked), `base-image-invalid`, `base-image-not-taken`, `base-image-auto`
 *   (usage)
 */
export async function baseImageFor(engine: BuildEngine, request: BaseRequest): Promise<BaseImage> {
  const { choice, dockerfile } = request;
  if (choice === 'auto' && request.venue !== 'LOCAL') throw autoOutsideRehearsal(request.venue);
  if (choice === 'debian-packages' && isFromScratchAlone(dockerfile))
    return { ...withoutImage('scratch'), note: REFERENCE_ONLY };
  if (choice !== null && choice !== 'auto') refuseUntaken(dockerfile, choice);
  if (choice === 'debian-packages') return debianBase(engine, request, null);
  if (choice !== null && choice !== 'auto') return namedBase(engine, request, choice);
  if (dockerfile.base === null || dockerfile.base === 'scratch') return withoutImage(dockerfile.base);
  const present = await inspectImage(engine, dockerfile.base);
  if (present !== null) return ownBase(engine, request, dockerfile.base, present);
  if (request.venue === 'LOCAL') return rehearsalBase(engine, request, dockerfile.base);
  const image = await pulled(engine, request, dockerfile.base, PULL_LIMIT_MS.asked);
  return ownBase(engine, request, dockerfile.base, image);
}

/**
 * Returns the base that the built image really has: a Dockerfile of several stages may name one and end on another, and
 * evidence must not describe the second as the first. If its layers are unknown, nothing is claimed about it.
 *
 * @param baseLayers how many of the image's lowest layers are the named base's; null if it is not built on it
 */
export function baseOf(baseLayers: number | null, named: BaseImage): BaseImage {
  if (baseLayers !== null) return named;
  return { ...named, kind: 'named', reference: null, id: null, diffIds: [], config: null, packages: [] };
}

async function rehearsalBase(engine: BuildEngine, request: BaseRequest, own: string): Promise<BaseImage> {
  try {
    const image = await pulled(engine, request, own, PULL_LIMIT_MS.rehearsal);
    return await ownBase(engine, request, own, image);
  } catch (error) {
    if (!(error instanceof AttestationError) || error.code !== 'base-image-unavailable') throw error;
    // A base of packages has this project's Python, and cannot be the base of another language's program.
    if (!request.dockerfile.takesBaseImage || own !== request.releaseBase) throw error;
    const note = `${printable(own)} is not available here: the base image is made from this machine's signed packages instead (a rehearsal only; --base-image names another).`;
    return debianBase(engine, request, note);
  }
}

const REFERENCE_ONLY =
  'The Dockerfile begins from scratch: debian-packages is the base of the reference image alone.';

/** Returns whether the image has no base and no stage takes one that is named from outside. */
function isFromScratchAlone({ base, stages }: Dockerfile): boolean {
  return (
    base === 'scratch' &&
    !stages.some(({ from }) => typeof from === 'object' && from.argument === 'BASE_IMAGE')
  );
}

/** For a build on nothing, or on an image that only the builder finds. */
function withoutImage(reference: 'scratch' | null): BaseImage {
  return {
    ...{ kind: reference === 'scratch' ? 'scratch' : 'named', origin: 'dockerfile', reference, given: false },
    ...{ id: null, diffIds: [], pinned: reference === 'scratch', packages: [], config: null, note: null },
  };
}

async function ownBase(
  engine: BuildEngine,
  request: BaseRequest,
  reference: string,
  image: InspectedImage,
): Promise<BaseImage> {
  refuseOtherPlatform(reference, image);
  const config = await configWithoutOnbuild(engine, request, reference, image.id);
  const { releaseBase, dockerfile } = request;
  return {
    kind: kindOfBase(engine.facts.image_store, image, { reference, releaseBase }),
    origin: 'dockerfile',
    reference,
    // A name with a digest is not a proof: in the containerd store an archive can bring any content under it.
    given: dockerfile.takesBaseImage,
    id: image.id,
    diffIds: image.diffIds,
    // What the Dockerfile names is judged with the Dockerfile; a name that comes from its ARG is judged here.
    pinned: isPinned(reference),
    packages: [],
    config,
    note: null,
  };
}

/** Where images' content is kept, and what ends the reading of it. */
export interface ContentPlace {
  readonly cacheFolder: string;
  readonly scratchFolder: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Returns what an image built on this one inherits, from the config's own bytes: Podman's inspect leaves ONBUILD out,
 * and a history is whatever its writer made it.
 *
 * @throws AttestationError `base-image-onbuild`, `image-unreadable`, `engine-call`, `content-store` (blocked)
 */
export async function configWithoutOnbuild(
  engine: BuildEngine,
  { cacheFolder, scratchFolder, signal }: ContentPlace,
  reference: string,
  id: Sha256,
): Promise<InspectedImage['config']> {
  const store = await openContentStore(contentFolders(cacheFolder, scratchFolder), { signal });
  const { config } = await readImageContent(engine, id, store);
  const document = documentOf(config, 'config');
  const { onbuild, unknown } = configFacts(document);
  if (onbuild.length > 0) throw hasOnbuild(reference);
  // A variable's value is judged with the image that is built, which may not have it (a stage of a compiler).
  const other = unknown.find((name) => !name.startsWith(ENV_VALUE));
  // Engines may take it for ONBUILD, and a build without network would run what that says.
  if (other !== undefined)
    throw unreadable(
      `${printable(reference)} has the config member ${shownName(other)}, which is unknown, twice there or of another form`,
    );
  const members = membersOf(document['config']) ?? {};
  refuseLongLists(members, reference);
  return members;
}

async function namedBase(engine: BuildEngine, request: BaseRequest, reference: string): Promise<BaseImage> {
  if (!REFERENCE.test(reference)) {
    const text = `--base-image ${printable(reference)} is not an image reference.`;
    throw new AttestationError('base-image-invalid', text);
  }
  const image =
    (await inspectImage(engine, reference)) ??
    (await pulled(engine, request, reference, PULL_LIMIT_MS.asked));
  return { ...(await ownBase(engine, request, reference, image)), origin: 'reference' };
}

async function debianBase(
  engine: BuildEngine,
  request: BaseRequest,
  note: string | null,
): Promise<BaseImage> {
  const { image, facts } = await ensureDebianBase(engine, request);
  const { packages } = facts;
  return {
    ...{ kind: 'debian-packages', origin: 'debian-packages', reference: DEBIAN_BASE_TAG, given: true },
    ...{ id: image.id, diffIds: image.diffIds, pinned: true, packages, config: image.config, note },
  };
}

async function pulled(
  engine: BuildEngine,
  { signal, scratchFolder }: Pick<BaseRequest, 'signal' | 'scratchFolder'>,
  reference: string,
  timeoutMs: number,
): Promise<InspectedImage> {
  const image = await pullImage(engine, reference, { timeoutMs, scratchFolder, signal });
  if (!('why' in image)) return image;
  throw new AttestationError(
    'base-image-unavailable',
    `The base image ${printable(reference)} is not on this machine and could not be pulled: ${image.why}.`,
  );
}

function isPinned(reference: string): boolean {
  return /@sha256:[0-9a-f]{64}$/.test(reference);
}

/** No Dockerfile that is read here shows an image's ONBUILD: it may use the network or the host's files. */
function hasOnbuild(reference: string): AttestationError {
  return new AttestationError(
    'base-image-onbuild',
    `The base image ${printable(reference)} has ONBUILD instructions, which would run in this build.`,
  );
}

function refuseUntaken(dockerfile: Dockerfile, choice: string): void {
  if (dockerfile.takesBaseImage) return;
  throw new AttestationError(
    'base-image-not-taken',
    `The Dockerfile does not take its base image from BASE_IMAGE, so --base-image ${printable(choice)} would do nothing.`,
  );
}

function autoOutsideRehearsal(venue: string): AttestationError {
  return new AttestationError(
    'base-image-auto',
    `--base-image auto may choose another base image, which evidence from ${venue} must not.`,
  );
}
