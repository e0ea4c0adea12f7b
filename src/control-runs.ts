import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sha256 } from './digest.ts';
import { AttestationError, printable } from './errors.ts';
import { type Collected, collectObservations, collectText } from './evidence/collect.ts';
import { type ControlOutcome, type ControlRecord, recordControls } from './evidence/control-record.ts';
import type { Task } from './pool.ts';
import { type Control, type ControlsMode, controlsFor, type Weakening } from './probes/controls/controls.ts';
import { CONTROL_NETWORK } from './probes/controls/host-routes.ts';
import { EXEC_WITNESS, witnessProgram } from './probes/controls/program.ts';
import type { FolderFacts, HostFacts, ImageFacts, ImageFileFacts } from './probes/host-facts.ts';
import { makeControlImage, removeControlImage } from './sandbox/control-image.ts';
import { type ControlNetwork, makeControlNetwork } from './sandbox/control-network.ts';
import { type ControlPeer, startControlPeer } from './sandbox/control-peer.ts';
import type { Engine } from './sandbox/engine.ts';
import { listImageFiles } from './sandbox/image-files.ts';
import { copyStaged, type StagedFile } from './sandbox/input.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from './sandbox/labels.ts';
import { controlImageName } from './sandbox/leftovers.ts';
import type { LoadedProfile } from './sandbox/load-profile.ts';
import type { Cleaner } from './sandbox/output-cleaner.ts';
import { ownerHere } from './sandbox/owner.ts';
import { planRun, type RunFlag } from './sandbox/run-arguments.ts';
import { makeRunFolder, newRunId, type RunFolder, removeRunFolder } from './sandbox/run-folder.ts';
import { type SealPlan, stageLauncher } from './sandbox/seal.ts';
import { runAside, type SideRun } from './sandbox/side-run.ts';
import { weakenFlags, weakenFolder } from './sandbox/weaken.ts';
import { type Opening, openProfile } from './seccomp/openings.ts';
import { writeProfile } from './seccomp/write-profile.ts';

/** What one control came to: a run as the host saw it, or why there is none. */
export type ControlRun = ControlThatRan | ControlThatDidNotRun;

export interface ControlThatDidNotRun {
  readonly control: Control;
  readonly state: 'did-not-run';
  readonly why: string;
}

export interface ControlThatRan {
  readonly control: Control;
  readonly state: 'ran';
  readonly run: SideRun;
  readonly folders: FolderFacts;
  readonly collected: Collected;
  /** Of a control that has an image of its own; else they are the attested run's. */
  readonly image: { readonly facts: ImageFacts; readonly files: ImageFileFacts } | null;
  /** What had to be seen besides the payload's word, and what was; null for a control that needs none. */
  readonly witness: { readonly expected: string; readonly seen: string | null } | null;
}

export interface ControlsOptions {
  readonly mode: ControlsMode;
  readonly engine: Engine;
  readonly runId: string;
  readonly image: { readonly id: Sha256; readonly entrypoint: readonly string[] };
  readonly profile: LoadedProfile;
  /** How the attested run is sealed; null if it is not. */
  readonly seal: SealPlan | null;
  readonly staged: readonly StagedFile[];
  /** The attested run's INPUT, of which every control has a copy. */
  readonly input: string;
  /** Empties or opens what a payload closed to this user. */
  readonly clean: Cleaner;
  readonly extra: readonly RunFlag[];
  readonly weaken?: (flags: readonly RunFlag[]) => readonly RunFlag[];
  readonly temporaryFolder: string;
  readonly projectFolder: string;
  readonly timeoutMs: number;
  readonly note: (text: string) => void;
}

/** The controls of a run, as tasks for the pool that the attested run is in as well. */
export interface Controls {
  readonly tasks: readonly Task[];
  /** What they came to, in the table's order, once all tasks are done. */
  readonly results: () => readonly ControlRun[];
}

/** Plans the controls of a mode. Those that need the network are one task, so that it is held no longer than by them. */
export async function planControls(options: ControlsOptions): Promise<Controls> {
  const controls = controlsFor(options.mode, options.engine.facts);
  const labels = { [RUN_LABEL]: options.runId, [OWNER_LABEL]: await ownerHere() };
  const shared: Shared = { ...options, labels };
  const results = new Map<Control, ControlRun>();
  const run = async (control: Control, network: PeeredNetwork | null, signal: AbortSignal) => {
    results.set(control, await orWhyNot(control, signal, () => runControl(control, shared, network, signal)));
  };
  const networked = controls.filter((control) => needs(control, 'network'));
  const alone = controls.filter((control) => !needs(control, 'network'));
  const onNetwork: Task = async (signal) => {
    const network = await startNetwork(shared, signal).catch(async (error: unknown) => {
      for (const control of networked)
        results.set(control, await orWhyNot(control, signal, () => Promise.reject(error)));
    });
    if (network === undefined) return;
    // Both have ended before it is taken away, however they ended.
    const ended = await Promise.allSettled(networked.map((control) => run(control, network, signal)));
    await network.end();
    for (const each of ended) if (each.status === 'rejected') throw each.reason;
  };
  return {
    tasks: [
      ...alone.map(
        (control): Task =>
          (signal) =>
            run(control, null, signal),
      ),
      ...(networked.length > 0 ? [onNetwork] : []),
    ],
    results: () => controls.flatMap((control) => results.get(control) ?? []),
  };
}

interface Shared extends ControlsOptions {
  readonly labels: Readonly<Record<string, string>>;
}

type Kind = Weakening['kind'];

function needs({ weakens }: Control, kind: Kind): boolean {
  return weakens.some((weakening) => weakening.kind === kind);
}

/** What keeps one control from running is told of it; whatever ends the whole run is thrown. */
async function orWhyNot(
  control: Control,
  signal: AbortSignal,
  run: () => Promise<ControlThatRan>,
): Promise<ControlRun> {
  try {
    return await run();
  } catch (error) {
    if (signal.aborted || !(error instanceof AttestationError) || error.code === 'cancelled') throw error;
    return { control, state: 'did-not-run', why: error.message };
  }
}

async function runControl(
  control: Control,
  shared: Shared,
  network: PeeredNetwork | null,
  signal: AbortSignal,
): Promise<ControlThatRan> {
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
): Promise<ControlThatRan> {
  const { engine, staged, input, timeoutMs } = shared;
  await copyStaged(staged, input, folder.input);
  const seal = sealOf(control, shared);
  await stageLauncher(seal, folder.input);
  await weakenFolder(folder, control.weakens);
  const nonce = randomBytes(16).toString('hex');
  const image = needs(control, 'program-at') ? await ownImage(control, shared, nonce) : null;
  try {
    let own: ControlThatRan['image'] = null;
    const run = await runAside(network?.network.engine ?? engine, {
      flags: [
        ...weakenFlags(planned(folder, shared), control.weakens, folder, network?.network.name ?? null),
        ...(seal?.flags ?? []),
      ],
      seal,
      imageId: image?.id ?? shared.image.id,
      folder,
      timeoutMs,
      signal,
      beforeStart: async (containerId) => {
        if (image === null) return;
        const facts = await engine.viewImage(image.id);
        own = { facts, files: await listImageFiles(engine, containerId, shared.image.entrypoint[0] ?? '') };
      },
    });
    const collected = await collectObservations(folder.output);
    const witness = await witnessOf(control, nonce, folder, network);
    await network?.network.seeThatTheHostIsUntouched();
    const folders = { input: folder.input, output: folder.output };
    return { control, state: 'ran', run, folders, collected, image: own, witness };
  } finally {
    if (image !== null) await removeControlImage(engine, image.name);
  }
}

/** Sealed like the attested run wherever that is possible, so that a payload cannot tell which it is in. */
function sealOf({ unsealed }: Control, { seal }: Shared): SealPlan | null {
  return unsealed === undefined ? seal : null;
}

/** The flags of the attested run, for this folder. */
function planned(
  folder: RunFolder,
  { engine, extra, weaken, labels }: Pick<Shared, 'engine' | 'extra' | 'weaken' | 'labels'>,
): readonly RunFlag[] {
  const flags = planRun({
    engine: engine.facts,
    name: folder.name,
    labels,
    profilePath: folder.profile,
    input: folder.input,
    output: folder.output,
    extra,
  });
  return weaken?.(flags) ?? flags;
}

function profileText({ text, normalised }: LoadedProfile, { weakens }: Control): string {
  const opening = weakens.flatMap((weakening) => (weakening.kind === 'profile' ? [weakening.opens] : []))[0];
  return opening === undefined ? text : writeProfile(openProfile(normalised, opening));
}

async function witnessOf(
  { witness }: Control,
  nonce: string,
  folder: RunFolder,
  network: PeeredNetwork | null,
): Promise<ControlThatRan['witness']> {
  switch (witness?.kind) {
    case undefined:
      return null;
    case 'peer':
      return {
        expected: witness.saw,
        seen: (await network?.peer.saw(witness.saw)) === true ? witness.saw : null,
      };
    case 'nonce':
      return { expected: nonce, seen: await collectText(folder.output, EXEC_WITNESS, 64) };
  }
}

async function ownImage(
  { weakens }: Control,
  shared: Shared,
  nonce: string,
): Promise<{ id: Sha256; name: string }> {
  const { engine, image, runId, labels } = shared;
  const path = weakens.flatMap((weakening) => (weakening.kind === 'program-at' ? [weakening.path] : []))[0];
  const name = controlImageName(runId, labels[OWNER_LABEL] ?? '');
  return inFolder(shared, '', async (folder) => ({
    name,
    id: await makeControlImage(engine, {
      imageId: image.id,
      path: path ?? '',
      script: witnessProgram(image.entrypoint[0] ?? '', nonce),
      name,
      labels,
      folder,
    }),
  }));
}

/** Does something in a folder that belongs to this run, and removes it. */
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
      note(`A control's folder ${folder.root} could not be removed.`);
  }
}

/** The controls' network with its peer, which are there together or not at all. */
interface PeeredNetwork {
  readonly network: ControlNetwork;
  readonly peer: ControlPeer;
  readonly end: () => Promise<void>;
}

const LISTENING: Opening = 'listening';

async function startNetwork(shared: Shared, signal: AbortSignal): Promise<PeeredNetwork> {
  const { engine, image, profile, runId, temporaryFolder, projectFolder, timeoutMs, clean, labels } = shared;
  const network = await makeControlNetwork(engine, { name: `${NAME_PREFIX}${newRunId()}`, labels, signal });
  const text = writeProfile(openProfile(profile.normalised, LISTENING));
  const folder = await makeRunFolder(temporaryFolder, newRunId(), text, runId);
  const removeAll = async () => {
    await network.remove();
    await removeRunFolder(folder, clean);
  };
  try {
    const flags = planned(folder, { engine, extra: shared.extra, labels });
    const onNetwork = weakenFlags(
      flags,
      [{ kind: 'network', address: CONTROL_NETWORK.peer }],
      folder,
      network.name,
    );
    const peer = await startControlPeer(network.engine, {
      flags: onNetwork,
      imageId: image.id,
      interpreter: image.entrypoint[0] ?? '',
      script: await readFile(join(projectFolder, 'inspector/peer.py'), 'utf8'),
      folder,
      timeoutMs: timeoutMs + 60_000,
      signal,
      readSeen: () => collectText(folder.output, 'peer', 4096),
    });
    const end = async () => {
      await peer.end();
      await removeAll();
    };
    return { network, peer, end };
  } catch (error) {
    await removeAll();
    throw error;
  }
}

/** What the controls came to as the bundle holds it. */
export function writtenControls(
  runs: readonly ControlRun[],
  attested: HostFacts,
  { observations }: Pick<Collected, 'observations'>,
  { normalised }: Pick<LoadedProfile, 'normalised'>,
): readonly ControlRecord[] {
  const outcomes = runs.map((each) => outcomeOf(each, attested));
  return recordControls(outcomes, { host: attested, observations, profile: normalised });
}

/** A control with host facts as whole as the attested run's. */
function outcomeOf(each: ControlRun, attested: HostFacts): ControlOutcome {
  const { id } = each.control;
  if (each.state === 'did-not-run') return { id, state: each.state, why: printable(each.why) };
  const { run, folders, collected, image, witness } = each;
  const host: HostFacts = {
    ...attested,
    container: run.container,
    folders,
    seccomp: run.seccomp,
    // The mount table stands in what the payload observed; twice in every control it would only be long.
    kernel: run.kernel.gate === 'missed' ? run.kernel : { ...run.kernel, mountinfo: null },
    seal: run.seal,
    report_md: collected.reportMd,
    ...(image === null ? {} : { image: image.facts, files: image.files }),
  };
  return { id, state: 'ran', host, collected, ended: run.ended, exitCode: run.exitCode, witness };
}
