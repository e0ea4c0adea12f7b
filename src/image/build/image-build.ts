import { join } from 'node:path';
import type { Sha256 } from '../../foundation/digest.ts';
import type { EngineName } from '../../foundation/engine-name.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { configWithoutOnbuild } from '../base-image.ts';
import type { StagedContext } from '../context/context.ts';
import { type Dockerfile, refuseNetwork, type VariableInput } from '../dockerfile/dockerfile.ts';
import type { Builder, BuildOptions } from './builders.ts';
import { DOCKER_BUILD } from './docker-build.ts';
import type { BuildRequest, EngineBuild } from './engine-build.ts';
import { type BuildEngine, inspectImage } from './image-inspect.ts';
import { PODMAN_BUILD } from './podman-build.ts';

/** Why a later build of the same files may give another image. */
export type Irreproducible = VariableInput | 'network' | 'unpinned-base' | 'times';

/** The sandbox's image, as the engine then holds it. */
export interface BuiltImage {
  /** What the engine calls it; the image runs by this, never by its tag. */
  readonly id: Sha256;
  /** Of its config; null where the engine does not tell (the containerd store names images by their manifests). */
  readonly configDigest: Sha256 | null;
  readonly diffIds: readonly Sha256[];
  readonly user: string;
  /** What it runs unless it is told otherwise. */
  readonly entrypoint: readonly string[];
  readonly builder: Builder;
  /** Whether another build from any clone of the same files gives equal config digest and diff ids. */
  readonly reproducible: boolean;
  readonly irreproducibleBecause: readonly Irreproducible[];
}

/**
 * Builds a staged context's image. The builder's output is as hostile as the payload's: kept bounded, and escaped wherever
 * it is shown. The Action shows it as it comes; if the build fails, every caller gets one line of it in the message and the
 * last ones as the cause.
 *
 * @throws AttestationError `build-network-closed`, `base-image-unavailable`, `base-image-onbuild`, `image-build-failed`, `image-build-timeout`, `disk-full`,
 * `base-image-not-used`, `image-not-loaded`, `image-unreadable`, `content-store` (blocked)
 */
export async function buildImage(
  engine: BuildEngine,
  staged: StagedContext,
  request: BuildRequest,
): Promise<BuiltImage> {
  if (!request.network) await refuseFetching(engine, staged.dockerfile, request);
  const way = BUILDS[engine.name];
  const work = async (baseImage: string | null) => {
    const options: BuildOptions = {
      contextFolder: staged.folder,
      dockerfilePath: staged.dockerfilePath,
      iidFile: join(request.scratchFolder, 'image-id'),
      hooksFolder: join(request.scratchFolder, 'no-hooks'),
      baseImage,
      network: request.network,
      cached: isFixed(staged, request),
      tag: await way.tag(request),
    };
    const builder = await way.build(engine, options, request);
    return { builder, final: await way.finish(engine, options, request, staged.dockerfile.text) };
  };
  const { base, runId } = request;
  const { builder, final } =
    base.given && base.id !== null
      ? await way.onBase(engine, { id: base.id, runId }, work)
      : await work(null);
  const because = irreproducible(staged, request, final.normal);
  return {
    ...final.image,
    configDigest: final.config,
    builder,
    reproducible: because.length === 0,
    irreproducibleBecause: because,
  };
}

const BUILDS: Readonly<Record<EngineName, EngineBuild>> = { docker: DOCKER_BUILD, podman: PODMAN_BUILD };

/**
 * Refuses what a builder would fetch in a closed build. The image of every stage must be here before the builder starts:
 * to fetch it, a builder would connect to whatever host the Dockerfile names.
 */
async function refuseFetching(
  engine: BuildEngine,
  dockerfile: Dockerfile,
  request: BuildRequest,
): Promise<void> {
  const { base } = request;
  refuseNetwork(dockerfile);
  const its = base.given ? base.reference : dockerfile.base;
  if (its === null || (its !== 'scratch' && base.id === null)) throw imageMissing(its ?? 'BASE_IMAGE');
  for (const reference of dockerfile.otherImages) {
    const image = await inspectImage(engine, reference);
    if (image === null) throw imageMissing(reference);
    await configWithoutOnbuild(engine, request, reference, image.id);
  }
}

/**
 * Whether every build of these files gives the same files, so that the builder's own cache may answer: nothing in the
 * Dockerfile runs or fetches anything, and its base is known by digest.
 */
function isFixed({ dockerfile }: StagedContext, { network, base }: BuildRequest): boolean {
  return dockerfile.variable.length === 0 && !network && base.pinned;
}

function irreproducible(staged: StagedContext, request: BuildRequest, normal: boolean): Irreproducible[] {
  const because: Irreproducible[] = [...staged.dockerfile.variable];
  if (request.network) because.push('network');
  if (!request.base.pinned) because.push('unpinned-base');
  if (!normal) because.push('times');
  return because;
}

function imageMissing(reference: string): AttestationError {
  return new AttestationError(
    'blocked',
    'base-image-unavailable',
    `The image ${printable(reference)} that a stage of the Dockerfile begins from is not on this machine.`,
    'Pull or load it first, or allow the build to fetch it with --build-network, which the evidence records.',
  );
}
