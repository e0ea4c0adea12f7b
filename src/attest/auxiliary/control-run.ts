import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { runAuxiliary, type SideRun } from '../../container/auxiliary-run.ts';
import { copyStaged } from '../../container/input.ts';
import type { LoadedProfile } from '../../container/load-profile.ts';
import { makeRunFolder, type RunFolder, removeRunFolder } from '../../container/run-folder.ts';
import { newRunId } from '../../container/run-id.ts';
import { type SealPlan, stageLauncher } from '../../container/seal.ts';
import { makeControlImage, removeControlImage } from '../../container/weakened/control-image.ts';
import { weakenFolder } from '../../container/weakened/weaken-folder.ts';
import { controlImageName } from '../../engine/image-names.ts';
import { OWNER_LABEL } from '../../engine/labels.ts';
import { SCRATCH } from '../../engine/made-images.ts';
import { type Collected, collectObservations, collectText } from '../../evidence/collect.ts';
import type { Sha256 } from '../../foundation/digest.ts';
import type { Control, MarkerSeen } from '../../probes/controls/controls.ts';
import { EXEC_MARKER, markerProgram } from '../../probes/controls/program.ts';
import { weakenFlags } from '../../probes/controls/weakening.ts';
import type { FolderFacts, ImageFacts } from '../../probes/host-facts.ts';
import type { InventoryFacts } from '../../probes/inventory/facts.ts';
import { allowCalls } from '../../seccomp/allow-calls.ts';
import { writeProfile } from '../../seccomp/write-profile.ts';
import { type ControlsOptions, needs, planned, type Shared } from './controls-options.ts';
import type { PeeredNetwork } from './peered-network.ts';

/** The result of one weakened run: as the host saw it, or why it did not run. */
export type ControlRun = ControlThatRan | ControlThatDidNotRun;

export interface ControlThatDidNotRun {
  /** The negative controls that it holds. */
  readonly ids: readonly string[];
  readonly state: 'did-not-run';
  readonly why: string;
}

export interface ControlThatRan {
  /** The negative controls that it holds. */
  readonly ids: readonly string[];
  readonly state: 'ran';
  readonly run: SideRun;
  readonly folders: FolderFacts;
  readonly collected: Collected;
  /** Of a run that has an image of its own; otherwise the attested run's. */
  readonly image: { readonly facts: ImageFacts; readonly inventory: InventoryFacts } | null;
  /** The marker that the host had to see, and what it saw; null for a run that needs no marker. */
  readonly marker: MarkerSeen | null;
}

/** Makes one weakened run in a folder of its own, with an image of its own if it needs one. */
export async function runControl(
  control: Control,
  shared: Shared,
  network: PeeredNetwork | null,
  signal: AbortSignal,
): Promise<Omit<ControlThatRan, 'ids'>> {
  await network?.network.seeThatTheHostIsUntouched();
  return inFolder(shared, profileText(shared.profile, control), (folder) =>
    runIn(folder, control, shared, network, signal),
  );
}

async function runIn(
  folder: RunFolder,
  control: Control,
  shared: Shared,
  network: PeeredNetwork | null,
  signal: AbortSignal,
): Promise<Omit<ControlThatRan, 'ids'>> {
  const { engine, staged, input, timeoutMs } = shared;
  copyStaged(staged, input, folder.input);
  const seal = sealOf(control, shared);
  await stageLauncher(seal, folder.input);
  await weakenFolder(folder, control.weakens);
  const nonce = randomBytes(16).toString('hex');
  const image = needs(control, 'program-at') ? await ownImage(control, shared, nonce, folder) : null;
  try {
    let own: ControlThatRan['image'] = null;
    const run = await runAuxiliary(network?.network.engine ?? engine, {
      flags: [
        ...weakenFlags(planned(folder, { ...shared, image: image ?? shared.image }), control.weakens, {
          ...folder,
          engine: engine.name,
          network: network?.network.name ?? null,
        }),
        ...(seal?.flags ?? []),
      ],
      seal,
      imageId: image?.id ?? shared.image.id,
      folder,
      timeoutMs,
      signal,
      helperKill: shared.helperKill,
      beforeStart: async () => {
        if (image === null) return;
        own = { facts: await engine.snapshotImage(image.id), inventory: await shared.inventoryOf(image.id) };
      },
    });
    const collected = await collectObservations(folder.output);
    const marker = await markerOf(control, nonce, folder, network, shared.peerImage?.id ?? null);
    await network?.network.seeThatTheHostIsUntouched();
    const folders = { input: folder.input, output: folder.output };
    return { state: 'ran', run, folders, collected, image: own, marker };
  } finally {
    if (image !== null) await removeControlImage(engine, image);
  }
}

/** Seals the run like the attested run if possible, so that a payload cannot know which run it is in. */
function sealOf({ unsealed }: Control, { seal }: Shared): SealPlan | null {
  return unsealed === undefined ? seal : null;
}

function profileText({ text, normalised }: LoadedProfile, { weakens }: Control): string {
  const allowance = weakens.flatMap((weakening) =>
    weakening.kind === 'profile' ? [weakening.allows] : [],
  )[0];
  return allowance === undefined ? text : writeProfile(allowCalls(normalised, allowance));
}

async function markerOf(
  { marker }: Control,
  nonce: string,
  folder: RunFolder,
  network: PeeredNetwork | null,
  peerImageId: Sha256 | null,
): Promise<MarkerSeen | null> {
  switch (marker?.kind) {
    case undefined:
      return null;
    case 'peer':
      return {
        expected: marker.saw,
        seen: (await network?.peer.saw(marker.saw)) === true ? marker.saw : null,
        ...(peerImageId === null ? {} : { image_id: peerImageId }),
      };
    case 'nonce':
      return { expected: nonce, seen: await collectText(folder.output, EXEC_MARKER, 64) };
  }
}

async function ownImage(
  { weakens }: Control,
  shared: Shared,
  nonce: string,
  { build }: RunFolder,
): Promise<{ id: Sha256; name: string }> {
  const { engine, image, runId, labels } = shared;
  const path = weakens.flatMap((weakening) => (weakening.kind === 'program-at' ? [weakening.path] : []))[0];
  const name = controlImageName(runId, labels[OWNER_LABEL] ?? '');
  return inFolder(shared, '', async (folder) => ({
    name,
    id: await makeControlImage(engine, {
      imageId: image.id,
      path: path ?? '',
      program: markerProgram(engine.system.architecture, nonce),
      name,
      labels,
      folder,
      recordFolder: join(build, SCRATCH),
    }),
  }));
}

/** Does work in a folder that belongs to this run, and removes the folder. */
async function inFolder<T>(
  {
    temporaryFolder,
    runId,
    clean,
    note,
  }: Pick<ControlsOptions, 'temporaryFolder' | 'runId' | 'clean' | 'note'>,
  text: string,
  work: (folder: RunFolder) => Promise<T>,
): Promise<T> {
  const folder = await makeRunFolder(temporaryFolder, newRunId(), text, runId);
  try {
    return await work(folder);
  } finally {
    if (!(await removeRunFolder(folder, clean)))
      note(`A negative control’s folder ${folder.root} could not be removed.`);
  }
}
