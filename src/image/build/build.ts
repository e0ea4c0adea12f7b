import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fullImageName } from '../../engine/image-name.ts';
import { buildImageName } from '../../engine/image-names.ts';
import { ownerHere } from '../../engine/owner.ts';
import { type Sha256, sha256Of } from '../../foundation/digest.ts';
import type { EngineName } from '../../foundation/engine-name.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import type { StagedContext } from '../context/stage.ts';
import { refuseNetwork, type VariableInput } from '../dockerfile/dockerfile.ts';
import { contentFolders, openContentStore } from '../inventory/content-store.ts';
import { refuseUnreadableImage } from '../inventory/inventory.ts';
import type { Builder, BuildOptions } from './builders.ts';
import { DOCKER_BUILD } from './docker.ts';
import type { BuildRequest, Copy, EngineBuild } from './engine-build.ts';
import { type BuildEngine, type InspectedImage, inspectImage, refuseLongLists } from './inspect.ts';
import { PODMAN_BUILD } from './podman.ts';
import { findImages, withImageNames } from './stage-images.ts';
import type { BuildTurn } from './turn.ts';

/** Why a later build of the same files may give another image. */
export type Irreproducible = VariableInput | 'network' | 'unpinned-base';

/** The sandbox's image, as the engine then holds it. */
export interface BuiltImage {
  /** The engine's id of it; the image runs by this, never by its tag. */
  readonly id: Sha256;
  /** Of its config; null if the engine does not report it (the containerd store names images by their manifests). */
  readonly configDigest: Sha256 | null;
  readonly diffIds: readonly Sha256[];
  /** How many of its lowest layers are the base's; null if it is not built on the base that was named. */
  readonly baseLayers: number | null;
  readonly user: string;
  /** What it runs by default. */
  readonly entrypoint: readonly string[];
  readonly builder: Builder;
  /** Whether another build from any clone of the same files gives equal config digest and diff ids. */
  readonly reproducible: boolean;
  readonly irreproducibleBecause: readonly Irreproducible[];
}

/**
 * Builds a staged context's image. The builder's output is as hostile as the payload's: kept bounded, and escaped
 * wherever it is shown. The Action shows it as it comes; if the build fails, every caller gets one line of it in the
 * message and the last ones as the cause.
 *
 * @throws AttestationError `build-network-closed`, `base-image-unavailable`, `base-image-onbuild`,
 *   `base-image-platform`, `image-build-failed`, `image-build-timeout`, `disk-full`, `base-image-not-used`,
 *   `image-not-loaded`, `image-unreadable`, `content-store` (blocked)
 */
export async function buildImage(
  engine: BuildEngine,
  staged: StagedContext,
  request: BuildRequest,
): Promise<BuiltImage> {
  refuseOwnName(engine, staged.dockerfile, request);
  const way = BUILDS[engine.name];
  const { builder, final } = await onItsImages(engine, staged, request, async (handed) => {
    const options: BuildOptions = {
      contextFolder: staged.folder,
      ...handed,
      iidFile: join(request.scratchFolder, 'image-id'),
      hooksFolder: join(request.scratchFolder, 'no-hooks'),
      securityOptions: [],
      network: request.network,
      cached: isFixed(staged, request),
      tag: buildImageName(way.names, request.runId, await ownerHere()),
    };
    const turn = turnOf(staged, request);
    const builder = await way.build(engine, options, request, turn);
    return { builder, final: await way.finish(engine, options, request, staged.dockerfile.text, turn) };
  });
  refuseLongLists(final.image.config, 'the built image');
  const because = irreproducible(staged, request);
  return {
    ...final.image,
    configDigest: final.config,
    baseLayers: final.baseLayers,
    builder,
    reproducible: because.length === 0,
    irreproducibleBecause: because,
  };
}

/** Equal builds have all of this in common. */
function turnOf({ dockerfile, digest }: StagedContext, request: BuildRequest): BuildTurn {
  const equal = sha256Of(JSON.stringify([dockerfile.text, digest, request.base.id, request.base.reference]));
  return { folder: request.cacheFolder, of: equal.slice(-16), signal: request.signal };
}

/**
 * Refuses a tag that is the name of an image that the build reads: it would be taken from that image, and the next build
 * would read this one.
 *
 * @throws AttestationError `invalid-setting` (usage)
 */
function refuseOwnName(
  { name }: BuildEngine,
  dockerfile: StagedContext['dockerfile'],
  { tag, base }: BuildRequest,
): void {
  const reads = [...dockerfile.images, ...(base.reference === null ? [] : [base.reference])];
  // Podman may take a name without a host for one of Docker's registry.
  const names = reads.flatMap((each) => [fullImageName(name, each), fullImageName('docker', each)]);
  if (names.includes(fullImageName(name, tag))) throw readsItsTag(tag);
}

/**
 * The same for an image that the build knows by another name, such as its id, or a name of which Podman finds the rest.
 *
 * @throws AttestationError `invalid-setting` (usage)
 */
async function refuseNameOf(engine: BuildEngine, tag: string, ids: readonly Sha256[]): Promise<void> {
  const image = await inspectImage(engine, fullImageName(engine.name, tag));
  if (image !== null && ids.includes(image.id)) throw readsItsTag(tag);
}

function readsItsTag(tag: string): AttestationError {
  return new AttestationError(
    'invalid-setting',
    `The tag ${printable(tag)} names an image that the build reads.`,
    { advice: 'Name the built image otherwise (--tag).' },
  );
}

const BUILDS: Readonly<Record<EngineName, EngineBuild>> = { docker: DOCKER_BUILD, podman: PODMAN_BUILD };

/**
 * Has the engine hold an image that was not built here as it may run: with Docker a copy of the same
 * content, since the image's own folders may be a builder's ({@link normaliseImage}).
 *
 * @throws AttestationError `image-unreadable`, `image-not-loaded`, `content-store`, `disk-full` (blocked)
 */
export function imageAsRun(engine: BuildEngine, image: InspectedImage, copy: Copy): Promise<InspectedImage> {
  return BUILDS[engine.name].asRun(engine, image, copy);
}

/** What a builder gets for the images of the stages. */
type Handed = Pick<BuildOptions, 'dockerfilePath' | 'baseImage'>;

/**
 * Does the work with each image of a build without network under the build's own name, else with the Dockerfile as it
 * is.
 */
async function onItsImages<T>(
  engine: BuildEngine,
  staged: StagedContext,
  request: BuildRequest,
  work: (handed: Handed) => Promise<T>,
): Promise<T> {
  const { dockerfilePath, dockerfile } = staged;
  const { base, network } = request;
  const { underNames } = BUILDS[engine.name];
  const named = async (ids: readonly Sha256[], use: Parameters<typeof underNames<T>>[3]): Promise<T> => {
    await refuseNameOf(engine, request.tag, ids);
    await refuseSpecialFiles(engine, dockerfile, ids, request);
    return underNames(engine, request, ids, use);
  };
  if (network) {
    // The builder finds or fetches them itself; what it fetches has no other name here yet.
    const found = await Promise.all(dockerfile.images.map((each) => inspectImage(engine, each)));
    await refuseNameOf(
      engine,
      request.tag,
      found.flatMap((image) => image?.id ?? []),
    );
    if (!base.given || base.id === null) return work({ dockerfilePath, baseImage: null });
    return named([base.id], (names) => work({ dockerfilePath, baseImage: names.get(base.id) ?? null }));
  }
  refuseNetwork(dockerfile);
  const imageOf = await findImages(engine, dockerfile, request);
  const ids = dockerfile.stages.flatMap((stage) => imageOf(stage) ?? []);
  return named([...new Set(ids)], async (names) => {
    await writeFile(
      dockerfilePath,
      withImageNames(dockerfile, (stage) => names.get(imageOf(stage)) ?? null),
    );
    return work({ dockerfilePath, baseImage: null });
  });
}

/**
 * Before a command runs in an image, Podman's builder opens files of it on the host (/etc/passwd, for the user's home):
 * a device there would be the host's.
 */
async function refuseSpecialFiles(
  engine: BuildEngine,
  { instructions }: StagedContext['dockerfile'],
  ids: readonly Sha256[],
  { cacheFolder, scratchFolder, signal }: BuildRequest,
): Promise<void> {
  if (instructions.every(({ keyword }) => keyword !== 'RUN')) return;
  const store = await openContentStore(contentFolders(cacheFolder, scratchFolder), { signal });
  for (const id of ids) await refuseUnreadableImage(engine, id, store);
}

/**
 * Returns whether every build of these files gives the same files, so that the builder's own cache may answer: nothing
 * in the Dockerfile runs or fetches anything, and its base is known by digest.
 */
function isFixed({ dockerfile }: StagedContext, { network, base }: BuildRequest): boolean {
  return dockerfile.variable.length === 0 && !network && base.pinned;
}

function irreproducible(staged: StagedContext, request: BuildRequest): Irreproducible[] {
  const because: Irreproducible[] = [...staged.dockerfile.variable];
  if (request.network) because.push('network');
  if (!request.base.pinned) because.push('unpinned-base');
  return because;
}
