import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeRunFolder, newRunId, type RunFolder, removeRunFolder } from '../container/run-folder.ts';
import type { Engine } from '../engine/engine.ts';
import { REFERENCE_TAG } from '../engine/labels.ts';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { printable } from '../foundation/errors.ts';
import { type BaseImage, baseImageFor, baseOf } from '../image/base-image.ts';
import { referenceWorkspace, type Workspace } from '../image/build/choose-workspace.ts';
import { type BuiltImage, buildImage } from '../image/build/image-build.ts';
import { stageContext } from '../image/context/context.ts';
import type { LeftOutReason } from '../image/context/context-copy.ts';
import type { AttestInputs } from './inputs.ts';
import type { Surroundings } from './surroundings.ts';

/** The image of a run, built and present in the engine. */
export interface PreparedImage {
  readonly built: BuiltImage;
  readonly base: BaseImage;
  readonly dockerfileText: string;
  readonly dockerfileSha256: Sha256;
}

export interface PrepareOptions {
  readonly inputs: Pick<AttestInputs, 'baseImage' | 'buildNetwork' | 'includeUntracked' | 'tag'>;
  readonly workspace: Workspace;
  readonly venue: 'CI' | 'VPS' | 'LOCAL';
  readonly runId: string;
  readonly folder: Pick<RunFolder, 'build'>;
  readonly surroundings: Surroundings;
  /** Called when the builder has begun: nothing of this program's is done until it ends. */
  readonly whileBuilding?: () => void;
}

/**
 * Stages the context, has the engine hold the base image, and builds.
 *
 * @throws AttestationError of staging, base image or build, each with its own code
 */
export async function prepareImage(engine: Engine, options: PrepareOptions): Promise<PreparedImage> {
  const { inputs, workspace, venue, runId, folder, surroundings } = options;
  const { progress, environment, signal } = surroundings;
  const staged = await stageContext({
    source: workspace.folder,
    dockerfile: workspace.dockerfile,
    target: folder.build,
    // This project's own folder may lie untracked in somebody's repository.
    includeUntracked: inputs.includeUntracked || workspace.isReference,
  });
  const pathsOf = (taken: (reason: LeftOutReason) => boolean) =>
    staged.leftOut.filter(({ reason }) => taken(reason)).map(({ path }) => path);
  const untracked = pathsOf((reason) => reason === 'untracked');
  if (untracked.length > 0)
    progress.note(
      `Kept out of the build: ${untracked.length} untracked files (--include-untracked takes them): ${printable(untracked.join(', '), 200)}.`,
    );
  const withheld = pathsOf((reason) => reason !== 'ignored' && reason !== 'untracked');
  if (withheld.length > 0) progress.note(`Kept out of the build: ${printable(withheld.join(', '), 300)}.`);
  const scratchFolder = join(folder.build, 'scratch');
  await mkdir(scratchFolder);
  const base = await baseImageFor(engine, {
    choice: inputs.baseImage,
    venue,
    dockerfile: staged.dockerfile,
    cacheFolder: surroundings.cacheFolder,
    scratchFolder,
    environment,
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
    cacheFolder: surroundings.cacheFolder,
    ...(signal === undefined ? {} : { signal }),
  });
  options.whileBuilding?.();
  const built = await building;
  if (!built.reproducible)
    progress.note(`The image is not reproducible: ${built.irreproducibleBecause.join(', ')}.`);
  const dockerfileText = staged.dockerfile.text;
  return { built, base: baseOf(built, base), dockerfileText, dockerfileSha256: sha256Of(dockerfileText) };
}

export type ReferenceImageOptions = Omit<PrepareOptions, 'folder' | 'whileBuilding'>;

/**
 * The image of what must not be the operator's: the posture's first, and the peer of the controls. The attested image is
 * the reference image when it is this project's own; else that one is built besides.
 *
 * @throws AttestationError as {@link prepareImage}
 */
export async function referenceImage(
  engine: Engine,
  { built }: PreparedImage,
  options: ReferenceImageOptions,
): Promise<BuiltImage> {
  const { inputs, workspace, surroundings, runId } = options;
  if (workspace.isReference) return built;
  const folder = await makeRunFolder(surroundings.temporaryFolder, newRunId(), '', runId);
  try {
    const reference = await prepareImage(engine, {
      ...options,
      folder,
      workspace: referenceWorkspace(surroundings.projectFolder, 'the reference image'),
      inputs: { ...inputs, buildNetwork: false, tag: REFERENCE_TAG, baseImage: ownBase(inputs.baseImage) },
    });
    return reference.built;
  } finally {
    await removeRunFolder(folder);
  }
}

/** A base image that was named is the operator's Dockerfile's; how to get one without a registry holds for both. */
function ownBase(choice: string | null): string | null {
  return choice === 'debian-packages' || choice === 'auto' ? choice : null;
}
