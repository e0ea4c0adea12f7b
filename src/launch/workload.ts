import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareImage } from '../attest/prepare.ts';
import type { RunContext } from '../attest/run-context.ts';
import type { RunFolder } from '../container/run-folder.ts';
import type { Engine } from '../engine/engine.ts';
import { WORKLOAD_TAG } from '../engine/labels.ts';
import { SCRATCH } from '../engine/made-images.ts';
import type { Bundle } from '../evidence/bundle-type.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { imageAsRun } from '../image/build/build.ts';
import { chooseWorkspace } from '../image/build/choose-workspace.ts';
import { type InspectedImage, inspectImage, isOn, refuseLongLists } from '../image/build/inspect.ts';
import { pullImage } from '../image/build/pull.ts';
import type { LookingTime } from '../image/context/looking-time.ts';
import { containerRoot } from '../image/inventory/container-root.ts';
import { contentFolders, openContentStore } from '../image/inventory/content-store.ts';
import { type BaseClaim, readInventory } from '../image/inventory/inventory.ts';
import type { InventoryFacts, RootFacts } from '../probes/inventory/facts.ts';
import type { LaunchInputs, WorkloadImage } from './inputs.ts';
import { checkReference } from './reference.ts';

/** The image that will run, present in the engine and read by its layers. */
export interface Workload {
  readonly imageId: Sha256;
  readonly inventory: InventoryFacts;
  readonly rootOf: (containerId: string) => Promise<RootFacts>;
  /** What the caller named; null for the attested image. */
  readonly reference: string | null;
  /** The engine's id of a named image; null for any other. With Docker a copy of it runs. */
  readonly namedId: Sha256 | null;
  readonly dockerfileSha256: Sha256 | null;
}

/** What the image of a launch is made with. */
export interface WorkloadPlace {
  readonly runId: string;
  readonly folder: RunFolder;
  readonly looking: LookingTime;
  /** The digests of the command's own keys and credentials. */
  readonly secrets: ReadonlySet<Sha256>;
  readonly venue: Bundle['venue'];
  readonly runContext: RunContext;
}

const PULL_LIMIT_MS = 300_000;

/**
 * Gets the workload's image (contract §7): the attested one, another one, or one that is built under the rules of every
 * image (contract §2.1).
 *
 * @throws AttestationError `workload-image` (blocked), `workload-reference` (usage), and those of building and reading an image
 */
export async function workloadImage(
  engine: Engine,
  evidence: Bundle,
  { image }: LaunchInputs,
  place: WorkloadPlace,
): Promise<Workload> {
  switch (image.source) {
    case 'attested':
      return known(engine, evidence, await heldImage(engine, evidence.image_digest), null, place);
    case 'named':
      return known(engine, evidence, await namedImage(engine, image, place), image.reference, place);
    case 'built':
      return built(engine, { ...image, baseImage: image.baseImage ?? attestedChoice(evidence) }, place);
  }
}

/** A base of packages is made again; any other is the Dockerfile's own. */
function attestedChoice({ host }: Bundle): string | null {
  return host.inventory.base.kind === 'debian-packages' ? 'debian-packages' : null;
}

async function heldImage(engine: Engine, id: Sha256): Promise<InspectedImage> {
  const image = await inspectImage(engine, id);
  if (image !== null) return image;
  throw new AttestationError('workload-image', `The engine does not have the attested image ${id} any more.`);
}

async function namedImage(
  engine: Engine,
  { reference, pull }: Extract<WorkloadImage, { source: 'named' }>,
  { folder, runContext: { signal } }: WorkloadPlace,
): Promise<InspectedImage> {
  checkReference(reference);
  const present = await inspectImage(engine, reference);
  if (present !== null) return named(present, reference);
  if (!pull)
    throw new AttestationError(
      'workload-image',
      `The engine does not have the image ${printable(reference)}.`,
    );
  const scratchFolder = folder.build;
  const image = await pullImage(engine, reference, { timeoutMs: PULL_LIMIT_MS, scratchFolder, signal });
  if (!('why' in image)) return named(image, reference);
  throw new AttestationError(
    'workload-image',
    `The image ${printable(reference)} could not be pulled: ${image.why}.`,
  );
}

/**
 * Returns the image if the digest is its own. A manifest list that Podman made keeps its id and its digest whatever it
 * lists (5.4.2).
 */
function named(image: InspectedImage, reference: string): InspectedImage {
  const digests = [image.id, ...image.repoDigests.map((name) => name.slice(name.lastIndexOf('@') + 1))];
  const digest = reference.slice(reference.lastIndexOf('@') + 1);
  if (digests.includes(digest)) {
    refuseLongLists(image.config, reference);
    return image;
  }
  throw new AttestationError(
    'workload-image',
    `${printable(reference)} is not the digest of one image: the engine takes ${image.id} for it.`,
  );
}

/** Reads an image that was not built here. It is on the attested base, or every file of it is listed and judged. */
async function known(
  engine: Engine,
  evidence: Bundle,
  image: InspectedImage,
  reference: string | null,
  { folder, runContext }: WorkloadPlace,
): Promise<Workload> {
  const { base } = evidence.host.inventory;
  const scratchFolder = join(folder.build, SCRATCH);
  await mkdir(scratchFolder);
  const store = await openContentStore(contentFolders(runContext.cacheFolder, scratchFolder), {
    signal: runContext.signal,
  });
  // The attested image was made by a run, which gave it folders that no builder left.
  const run =
    reference === null
      ? image
      : await imageAsRun(engine, image, {
          ...{ loaded: base.loaded_diff_ids, tag: WORKLOAD_TAG, store },
          signal: runContext.signal,
        });
  const claim: BaseClaim = isOn(run.diffIds, base.loaded_diff_ids)
    ? {
        kind: base.kind,
        reference: base.reference,
        diffIds: base.diff_ids,
        loadedDiffIds: base.loaded_diff_ids,
        packages: base.packages,
      }
    : { kind: 'scratch', reference: reference ?? '', diffIds: [], loadedDiffIds: [], packages: [] };
  const { facts, files } = await readInventory(engine, run.id, { base: claim, store });
  return {
    imageId: run.id,
    inventory: facts,
    rootOf: (containerId) => containerRoot(engine, containerId, files),
    reference,
    namedId: reference === null ? null : image.id,
    dockerfileSha256: null,
  };
}

async function built(
  engine: Engine,
  image: Extract<WorkloadImage, { source: 'built' }>,
  { runId, folder, looking, secrets, venue, runContext }: WorkloadPlace,
): Promise<Workload> {
  const { workingFolder, projectFolder } = runContext;
  const workspace = await chooseWorkspace(image, workingFolder, projectFolder);
  const prepared = await prepareImage(engine, {
    inputs: { ...image, tag: WORKLOAD_TAG },
    workspace,
    venue,
    runId,
    folder,
    looking,
    secrets,
    runContext,
  });
  return {
    imageId: prepared.built.id,
    inventory: prepared.inventory,
    rootOf: prepared.rootOf,
    reference: image.context ?? '.',
    namedId: null,
    dockerfileSha256: prepared.dockerfileSha256,
  };
}
