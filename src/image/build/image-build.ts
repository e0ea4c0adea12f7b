import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CallResult, type Client, call } from '../../engine/client.ts';
import { diskFull } from '../../engine/disk-full.ts';
import { buildImageName } from '../../engine/image-names.ts';
import { ownerHere } from '../../engine/owner.ts';
import { isSha256, type Sha256 } from '../../foundation/digest.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import type { BaseImage } from '../base-image.ts';
import type { StagedContext } from '../context/context.ts';
import { refuseNetwork, type VariableInput } from '../dockerfile/dockerfile.ts';
import { contentFolders, openContentStore } from '../inventory/content-store.ts';
import { findImages, withImageNames } from './build-images.ts';
import { inBuildTurn } from './build-turn.ts';
import { endAbandoned } from './image-abandoned.ts';
import { type Builder, type BuildOptions, buildArguments } from './image-arguments.ts';
import { type BuildEngine, type InspectedImage, inspectImage, lastLine } from './image-inspect.ts';
import { normaliseImage } from './image-normalise.ts';
import { notInherited } from './inherited-config.ts';

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

export interface BuildRequest {
  /** The run that it is for: what a build leaves when it is killed must say whose it was. */
  readonly runId: string;
  readonly base: BaseImage;
  readonly tag: string;
  /** Whether RUN may reach the network. */
  readonly network: boolean;
  /** Private and existing. */
  readonly scratchFolder: string;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** This user's folder in which builds wait for each other, and in which images' content is kept. */
  readonly cacheFolder: string;
}

const TIME_LIMIT_MS = 600_000;
/** How long Podman's builder may take to end once its RUN has failed, and any builder from its limit to its end. */
const ITS_OWN_END_MS = 3_000;
const ENDING_MS = 30_000;
const REMOVAL_LIMIT_MS = 5_000;

/**
 * Builds a staged context's image. The builder's output is as hostile as the payload's: kept bounded, shown only when
 * the build fails, one line of it in the message and the last ones as the cause.
 *
 * @throws AttestationError `build-network-closed`, `base-image-unavailable`, `base-image-onbuild`, `base-image-platform`, `image-build-failed`, `image-build-timeout`, `disk-full`,
 * `base-image-not-used`, `image-not-loaded`, `image-unreadable`, `content-store` (blocked)
 */
export async function buildImage(
  engine: BuildEngine,
  staged: StagedContext,
  request: BuildRequest,
): Promise<BuiltImage> {
  const { builder, final } = await onItsImages(engine, staged, request, async (handed) => {
    const options: BuildOptions = {
      contextFolder: staged.folder,
      ...handed,
      iidFile: join(request.scratchFolder, 'image-id'),
      hooksFolder: join(request.scratchFolder, 'no-hooks'),
      network: request.network,
      cached: isFixed(staged, request),
      tag: engine.name === 'docker' ? buildImageName('build', request.runId, await ownerHere()) : request.tag,
    };
    const builder = await build(engine, options, request);
    const finish = builder === 'podman' ? finishPodman : finishDocker;
    return { builder, final: await finish(engine, options, request, staged.dockerfile.text) };
  });
  const because = irreproducible(staged, request, final.normal);
  return {
    ...final.image,
    configDigest: final.config,
    builder,
    reproducible: because.length === 0,
    irreproducibleBecause: because,
  };
}

/** What a builder is handed for the images of the stages. */
interface Handed {
  /** The Dockerfile's path. */
  readonly dockerfilePath: string;
  /** For the build argument BASE_IMAGE; null leaves the Dockerfile's own default. */
  readonly baseImage: string | null;
}

/** Does the work with each image of a closed build under a name of the build's own, and with its own Dockerfile otherwise. */
async function onItsImages<T>(
  engine: BuildEngine,
  staged: StagedContext,
  request: BuildRequest,
  work: (handed: Handed) => Promise<T>,
): Promise<T> {
  const { dockerfilePath, dockerfile } = staged;
  const { base, network } = request;
  if (network) {
    if (!base.given || base.id === null) return work({ dockerfilePath, baseImage: null });
    return underNames(engine, request, [base.id], (names) =>
      work({ dockerfilePath, baseImage: names.get(base.id) ?? null }),
    );
  }
  refuseNetwork(dockerfile);
  const imageOf = await findImages(engine, dockerfile, request);
  const ids = dockerfile.stages.flatMap((stage) => imageOf(stage) ?? []);
  return underNames(engine, request, [...new Set(ids)], async (names) => {
    await writeFile(
      dockerfilePath,
      withImageNames(dockerfile, (stage) => names.get(imageOf(stage)) ?? null),
    );
    return work({ dockerfilePath, baseImage: null });
  });
}

/**
 * Does the work with what a builder calls images of this machine: their ids where it takes one. BuildKit finds an image by
 * its name alone; so each gets one of this build's, which nobody can guess, and what was built is compared with the base
 * afterwards ({@link refuseOtherBase}).
 */
async function underNames<T>(
  engine: BuildEngine,
  { runId }: BuildRequest,
  ids: readonly Sha256[],
  work: (names: ReadonlyMap<Sha256 | null, string>) => Promise<T>,
): Promise<T> {
  if (engine.name === 'podman') return work(new Map(ids.map((id) => [id, id.slice('sha256:'.length)])));
  const names = new Map<Sha256, string>();
  try {
    for (const id of ids) {
      const name = buildImageName('base', runId, await ownerHere());
      names.set(id, name);
      await engine.calls.tag(id, name);
    }
    return await work(names);
  } finally {
    for (const name of names.values()) await engine.calls.removeImage(name, false, REMOVAL_LIMIT_MS);
  }
}

interface Finished {
  readonly image: InspectedImage;
  readonly config: Sha256 | null;
  /** Whether no time of the build is in it. */
  readonly normal: boolean;
}

async function finishPodman(
  engine: BuildEngine,
  options: BuildOptions,
  request: BuildRequest,
  text: string,
): Promise<Finished> {
  const image = await inspected(engine, await readIid(options.iidFile));
  refuseOtherBase(image, request.base, text);
  return { image, config: image.id, normal: true };
}

/** The image that gets the tag is the one whose times are set; where they cannot be, the built one itself. */
async function finishDocker(
  engine: BuildEngine,
  options: BuildOptions,
  request: BuildRequest,
  text: string,
): Promise<Finished> {
  try {
    const built = await inspected(engine, options.tag);
    refuseOtherBase(built, request.base, text);
    const { reference, diffIds } = request.base;
    const store = await openContentStore(contentFolders(request.cacheFolder, request.scratchFolder));
    const normal =
      reference === null
        ? null
        : await normaliseImage(engine, built, { base: diffIds, tag: request.tag, store });
    if (normal !== null) return { image: normal.image, config: normal.configDigest, normal: true };
    await engine.calls.tag(built.id, request.tag);
    const classic = engine.facts.image_store === 'classic';
    return { image: built, config: classic ? built.id : null, normal: false };
  } finally {
    // It may stay: dockerd lets a removal wait for any container that hangs.
    await engine.calls.removeImage(options.tag, true, REMOVAL_LIMIT_MS);
  }
}

/**
 * buildx where there is one; nothing demands it. Docker's client says at once that it has none, before it has read anything:
 * to ask for it first would cost each build what only those without one gain.
 */
async function build(engine: BuildEngine, options: BuildOptions, request: BuildRequest): Promise<Builder> {
  if (engine.name === 'podman') return runBuild(engine, 'podman', options, request);
  const turn = { folder: request.cacheFolder, signal: request.signal };
  return inBuildTurn(turn, () => runBuild(engine, 'buildkit', options, request));
}

/** The client's own first words; what a build prints comes after a line of the builder's. */
const NO_BUILDX = /^ERROR: BuildKit is enabled but the buildx component is missing or broken/;

/** Builds, and says what built. */
async function runBuild(
  engine: BuildEngine,
  builder: Builder,
  options: BuildOptions,
  request: BuildRequest,
): Promise<Builder> {
  const environment = { ...engine.client.environment, ...builderEnvironment(builder, request.scratchFolder) };
  const client: Client = { ...engine.client, environment };
  const timeoutMs = request.timeoutMs ?? TIME_LIMIT_MS;
  const limit = AbortSignal.timeout(timeoutMs);
  const stop = request.signal === undefined ? limit : AbortSignal.any([limit, request.signal]);
  const over = new AbortController();
  const result = await call(client, buildArguments(builder, options), {
    timeoutMs: timeoutMs + ENDING_MS,
    // Clients that are killed at once leave their half-made images.
    graceMs: 3_000,
    keepBytes: 1024 * 1024,
    signal: builder === 'podman' ? afterItsRun(engine, request.scratchFolder, stop, over.signal) : stop,
  }).finally(() => over.abort());
  if (result.exitCode !== 0 && builder === 'podman') await endAbandoned(engine, request.scratchFolder);
  if (limit.aborted && result.exitCode !== 0) throw timeout(timeoutMs);
  if (result.exitCode === 0) return builder;
  if (builder === 'buildkit' && NO_BUILDX.test(result.stderr))
    return runBuild(engine, 'classic', options, request);
  throw diskFull(result.stderr, 'The image could not be built') ?? failed(result);
}

/**
 * Stops Podman's builder only after what its RUN runs was ended and it had time to end by itself: one that is told to end
 * leaves its own container, with its mount, and nobody can say whose that was (5.4.2).
 */
function afterItsRun(engine: BuildEngine, folder: string, stop: AbortSignal, over: AbortSignal): AbortSignal {
  const stopped = new AbortController();
  const letFail = async () => {
    // More than once: it may have been between two of them.
    for (const until = performance.now() + ITS_OWN_END_MS; !over.aborted && performance.now() < until; ) {
      await endAbandoned(engine, folder).catch(() => undefined);
      await sleep(ITS_OWN_END_MS / 10);
    }
    stopped.abort();
  };
  if (stop.aborted) void letFail();
  else stop.addEventListener('abort', letFail, { once: true, signal: over });
  return stopped.signal;
}

function builderEnvironment(builder: Builder, scratchFolder: string): Record<string, string> {
  switch (builder) {
    case 'buildkit':
      return { DOCKER_BUILDKIT: '1' };
    case 'classic':
      return { DOCKER_BUILDKIT: '0' };
    case 'podman':
      // What a build that was stopped leaves goes with the run's own folder.
      return { TMPDIR: scratchFolder };
  }
}

async function readIid(path: string): Promise<Sha256> {
  const id = (await readFile(path, 'utf8').catch(() => '')).trim();
  if (isSha256(id)) return id;
  throw new AttestationError('image-build-failed', 'The builder ended well but named no image.');
}

async function inspected(engine: BuildEngine, image: string): Promise<InspectedImage> {
  const found = await inspectImage(engine, image);
  if (found === null) throw notTheBuilt(engine);
  return found;
}

function notTheBuilt(engine: BuildEngine): AttestationError {
  return new AttestationError('image-lost', `${engine.name} does not have the image that it built.`);
}

/** A base that was asked for and not used would be a silent substitute, and so would another image with its layers. */
function refuseOtherBase(built: InspectedImage, base: BaseImage, text: string): void {
  const onIt = base.diffIds.every((digest, index) => built.diffIds[index] === digest);
  // A Dockerfile of several stages may well end on another image than the first one it names.
  if (!onIt && base.origin === 'dockerfile') return;
  const other =
    onIt && base.given && base.config !== null ? notInherited(built.config, base.config, text) : [];
  if (onIt && other.length === 0) return;
  const what = onIt ? `: ${other.join(', ')} came from elsewhere` : '';
  throw new AttestationError(
    'base-image-not-used',
    `The image is not built on ${printable(base.reference ?? 'its base image')}${what}.`,
  );
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

function timeout(timeoutMs: number): AttestationError {
  return new AttestationError(
    'image-build-timeout',
    `The image was not built within ${Math.round(timeoutMs / 1000)} seconds.`,
  );
}

function failed(result: CallResult): AttestationError {
  const lines = result.stderr.trim().split(/[\r\n]+/);
  const telling = lines.findLast((line) => /\berror\b/i.test(line)) ?? lastLine(result.stderr);
  const end = lines.slice(-20).map((line) => printable(line, 200));
  return new AttestationError(
    'image-build-failed',
    // Builders put what they were doing first and the cause last.
    `The image could not be built: ${telling.length > 200 ? '…' : ''}${printable(telling.slice(-200))}`,
    { cause: new Error(end.join('\n')) },
  );
}
