import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeRunFolder, type RunFolder, removeRunFolder } from '../container/run-folder.ts';
import { newRunId } from '../container/run-id.ts';
import type { Engine } from '../engine/engine.ts';
import { REFERENCE_TAG } from '../engine/labels.ts';
import { SCRATCH } from '../engine/made-images.ts';
import { notReleaseImage } from '../evidence/release-image.ts';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { type BaseImage, baseImageFor, baseOf } from '../image/base-image.ts';
import { type BuiltImage, buildImage } from '../image/build/build.ts';
import { referenceWorkspace, type Workspace } from '../image/build/choose-workspace.ts';
import type { LeftOutReason } from '../image/context/copied-tree.ts';
import type { LookingTime } from '../image/context/looking-time.ts';
import { stageContext } from '../image/context/stage.ts';
import { readDockerfile } from '../image/dockerfile/read-dockerfile.ts';
import { containerRoot } from '../image/inventory/container-root.ts';
import { openContentStore } from '../image/inventory/content-store.ts';
import { type BaseClaim, inventoryOf, readInventory } from '../image/inventory/inventory.ts';
import type { InventoryFacts, RootFacts } from '../probes/inventory/facts.ts';
import { whyNotStarted } from '../probes/inventory/judge.ts';
import type { AttestInputs } from './inputs.ts';
import type { RunContext } from './run-context.ts';

/** The image of a run, built and present in the engine. */
export interface PreparedImage {
  readonly built: BuiltImage;
  /** The image's content, read from its layers by their digests. */
  readonly inventory: InventoryFacts;
  /** Lists another image on the same base. */
  readonly inventoryOf: (imageId: Sha256) => Promise<InventoryFacts>;
  /** Compares the files of a container of this image with the image's own. */
  readonly rootOf: (containerId: string) => Promise<RootFacts>;
  readonly dockerfileText: string;
  readonly dockerfileSha256: Sha256;
}

export interface PrepareOptions {
  readonly inputs: Pick<AttestInputs, 'baseImage' | 'buildNetwork' | 'includeUntracked' | 'tag'>;
  readonly workspace: Workspace;
  readonly venue: 'CI' | 'VPS' | 'LOCAL';
  readonly runId: string;
  readonly folder: Pick<RunFolder, 'build'>;
  readonly looking?: LookingTime;
  readonly secrets?: ReadonlySet<Sha256>;
  readonly runContext: RunContext;
  /** Called when the builder has started: this program has no other work until it ends. */
  readonly whileBuilding?: () => void;
}

/**
 * Stages the context, makes sure that the engine has the base image, and builds.
 *
 * @throws AttestationError of staging, base image or build, each with its own code
 */
export async function prepareImage(engine: Engine, options: PrepareOptions): Promise<PreparedImage> {
  const { inputs, workspace, venue, runId, folder, looking, secrets, runContext } = options;
  const { progress, environment, signal } = runContext;
  const staged = await stageContext({
    source: workspace.folder,
    dockerfile: workspace.dockerfile,
    target: folder.build,
    // This project's own folder may be untracked in a user's repository.
    includeUntracked: inputs.includeUntracked || workspace.isReference,
    ...(looking === undefined ? {} : { looking }),
    ...(secrets === undefined ? {} : { secrets }),
    signal,
  });
  const pathsOf = (taken: (reason: LeftOutReason) => boolean) =>
    staged.leftOut.filter(({ reason }) => taken(reason)).map(({ path }) => path);
  const untracked = pathsOf((reason) => reason === 'untracked');
  if (untracked.length > 0)
    progress.note(
      `Kept out of the build: ${untracked.length} untracked files or folders (--include-untracked takes them): ${printable(firstOf(untracked), 200)}.`,
    );
  const withheld = pathsOf((reason) => reason !== 'ignored' && reason !== 'untracked');
  if (withheld.length > 0) progress.note(`Kept out of the build: ${printable(firstOf(withheld), 300)}.`);
  const scratchFolder = join(folder.build, SCRATCH);
  await mkdir(scratchFolder);
  const base = await baseImageFor(engine, {
    choice: inputs.baseImage,
    venue,
    dockerfile: staged.dockerfile,
    releaseBase: (await readDockerfile(join(runContext.projectFolder, 'Dockerfile.sandbox'))).base,
    cacheFolder: runContext.cacheFolder,
    scratchFolder,
    environment,
    signal,
  });
  progress.stage(
    'base image',
    `${base.kind}${base.reference === null ? '' : `, ${printable(base.reference)}`}`,
  );
  if (base.note !== null) progress.note(base.note);
  progress.stage('build', `Dockerfile: ${workspace.source}`);
  const building = buildImage(engine, staged, {
    runId,
    base,
    tag: inputs.tag,
    network: inputs.buildNetwork,
    scratchFolder,
    cacheFolder: runContext.cacheFolder,
    signal,
  });
  options.whileBuilding?.();
  const built = await building;
  if (!built.reproducible)
    progress.note(`The image is not reproducible: ${built.irreproducibleBecause.join(', ')}.`);
  const dockerfileText = staged.dockerfile.text;
  const folders = [join(runContext.cacheFolder, 'content'), join(scratchFolder, 'content')];
  const listed = {
    base: claimOf(built, baseOf(built.baseLayers, base)),
    store: await openContentStore(folders, { signal }),
  };
  const { facts, files } = await readInventory(engine, built.id, listed);
  const whyNot = whyNotStarted(facts);
  if (whyNot !== null)
    throw new AttestationError('image-entrypoint', `The image cannot start: its ENTRYPOINT ${whyNot}.`);
  // Engines and runtimes would follow a link there, and say little of it.
  if (facts.misplaced.length > 0)
    throw new AttestationError(
      'image-places',
      `The image has something else where a run needs a folder of its own or nothing: ${facts.misplaced.join(', ')}.`,
    );
  return {
    built,
    inventory: facts,
    inventoryOf: (imageId) => inventoryOf(engine, imageId, listed),
    rootOf: (containerId) => containerRoot(engine, containerId, files),
    dockerfileText,
    dockerfileSha256: sha256Of(dockerfileText),
  };
}

/** Names for people, who see some hundred characters of them. */
function firstOf(paths: readonly string[]): string {
  return paths.slice(0, 100).join(', ');
}

/** Returns what the evidence says of a base. If its layers are not known, it lists every entry of the image instead. */
function claimOf(built: BuiltImage, { kind, reference, diffIds, packages }: BaseImage): BaseClaim {
  return {
    kind: diffIds.length === 0 ? 'scratch' : kind,
    reference: reference ?? '',
    diffIds,
    loadedDiffIds: diffIds.length === 0 ? [] : built.diffIds.slice(0, built.baseLayers ?? 0),
    packages,
  };
}

export type ReferenceImageOptions = Omit<PrepareOptions, 'folder' | 'whileBuilding'>;

/**
 * Returns this release's own image, the only one in which the posture and a negative control's peer may run (contract
 * §2.1): the attested image if it has that content, otherwise one that is built in addition. Returns null, with a note,
 * if there is no such image: another image never replaces it.
 */
export async function referenceImage(
  engine: Engine,
  subject: PreparedImage,
  options: ReferenceImageOptions,
): Promise<PreparedImage | null> {
  if (notReleaseImage(subject.inventory) === null) return subject;
  const { runContext } = options;
  try {
    const reference = await buildReference(engine, options, ownBase(options.inputs.baseImage)).catch(
      (error: unknown) => {
        if (!isUnavailable(error)) throw error;
        runContext.progress.note(`${error.message} The reference image is made of signed packages instead.`);
        return buildReference(engine, options, 'debian-packages');
      },
    );
    const why = notReleaseImage(reference.inventory);
    if (why === null) return reference;
    runContext.progress.note(`No reference image: the built one is not this release’s, because ${why}.`);
  } catch (error) {
    if (!(error instanceof AttestationError) || error.code === 'cancelled') throw error;
    runContext.progress.note(`No reference image: ${error.message}`);
  }
  return null;
}

/** Packages of this machine's are a base that a reader knows as well: its content, not its origin, decides. */
function isUnavailable(error: unknown): error is AttestationError {
  return error instanceof AttestationError && error.code === 'base-image-unavailable';
}

async function buildReference(
  engine: Engine,
  options: ReferenceImageOptions,
  baseImage: string | null,
): Promise<PreparedImage> {
  const { inputs, runContext, runId } = options;
  const folder = await makeRunFolder(runContext.temporaryFolder, newRunId(), '', runId);
  try {
    return await prepareImage(engine, {
      ...options,
      folder,
      workspace: referenceWorkspace(runContext.projectFolder, 'the reference image'),
      inputs: { ...inputs, buildNetwork: false, tag: REFERENCE_TAG, baseImage },
    });
  } finally {
    await removeRunFolder(folder);
  }
}

/**
 * A base image that was named is the operator's Dockerfile's; the advice for a machine without a registry holds for
 * both.
 */
function ownBase(choice: string | null): string | null {
  return choice === 'debian-packages' || choice === 'auto' ? choice : null;
}
