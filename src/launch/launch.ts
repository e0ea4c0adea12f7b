import { refuseRecordedSecrets, refuseReportedSecrets, textsOf } from '../attest/recorded-text.ts';
import type { RunContext } from '../attest/run-context.ts';
import { secretDigests } from '../attest/secrets.ts';
import { toldByMounts } from '../container/folder-mounts.ts';
import { stageInput } from '../container/input.ts';
import { runSandbox, type SandboxRun } from '../container/run.ts';
import { OWNER_LABEL, RUN_LABEL } from '../engine/labels.ts';
import { ownerHere } from '../engine/owner.ts';
import { refuseSandboxUser } from '../engine/sandbox-user.ts';
import { collectReportMd } from '../evidence/collect.ts';
import type { HeldPlace } from '../foundation/held-place.ts';
import { IMAGE_LABEL } from '../foundation/image-label.ts';
import { driftReasons } from '../receipt/drift.ts';
import { checkTimeout } from '../receipt/read-receipt.ts';
import { flagsFor } from '../receipt/run-words.ts';
import { chooseSigner, type EvidenceSigner } from '../signing/choose-signer.ts';
import { sandboxUserOf } from '../venue/sandbox-user.ts';
import { conclude } from './conclude.ts';
import { otherSigner } from './expected-signer.ts';
import { type Gate, readGate } from './gate.ts';
import type { LaunchInputs } from './inputs.ts';
import { holdLaunchFolder, type LaunchFolder, makeLaunchFolder } from './launch-folder.ts';
import { collectLooks } from './looks.ts';
import { type OpenLaunch, type PassedGate, withEngineNow, withLaunch } from './open-launch.ts';
import { type Ended, type Prepared, receiptOf } from './receipt.ts';
import { RefusedBeforeStart, refuseDifferentContainer } from './refuse.ts';
import type { LaunchResult } from './result.ts';
import { keepStreams } from './streams.ts';
import { workloadImage } from './workload.ts';

/**
 * Launches a workload in an attested sandbox (contract §7): gate → machine → image → run → receipt → signature → read
 * back. Nothing is built, created or started before the evidence is accepted and this machine is as it was; the
 * workload's container is compared with the evidence before it starts, and again afterwards, with the kernel's facts.
 *
 * @throws AttestationError for everything that prevents a receipt
 */
export async function launch(inputs: LaunchInputs, runContext: RunContext): Promise<LaunchResult> {
  refuseRecordedSecrets({
    'The challenge': [inputs.challenge ?? ''],
    'An argument of the workload': inputs.command,
    // The arguments of the run have its path, and the payload's table of mounts what it lies on.
    'The temporary folder': [runContext.temporaryFolder, ...(await toldByMounts(runContext.temporaryFolder))],
    'A setting': [...textsOf(inputs), ...textsOf(inputs.image)],
  });
  const place = await holdLaunchFolder(inputs, runContext.workingFolder);
  return launchAt(place, inputs, runContext).finally(place.release);
}

async function launchAt(
  place: HeldPlace,
  inputs: LaunchInputs,
  runContext: RunContext,
): Promise<LaunchResult> {
  const gate = await readGate(inputs);
  runContext.progress.stage('gate', gate.reading.headline);
  const passed = passedGate(gate);
  const evidence = gate.reading;
  if (passed === null) return { kind: 'refused', at: 'gate', evidence, reasons: evidence.reasons };
  const tooLong = checkTimeout(inputs.timeoutSeconds, inputs.expectations.launch);
  if (tooLong.length > 0) return { kind: 'refused', at: 'gate', evidence, reasons: tooLong };
  return withLaunch(passed, inputs, runContext, (open) => launchIn(open, inputs, place));
}

function passedGate(gate: Gate): PassedGate | null {
  const { bundle, reading } = gate;
  const { bundleSha256 } = reading;
  return bundle === null || bundleSha256 === null ? null : { gate, bundle, bundleSha256 };
}

async function launchIn(open: OpenLaunch, inputs: LaunchInputs, place: HeldPlace): Promise<LaunchResult> {
  const { gate, bundle, engine, runContext, drift, venue } = open;
  const evidence = gate.reading;
  const drifted = driftReasons(drift, inputs.expectations.launch);
  if (drifted.length > 0) return { kind: 'refused', at: 'machine', evidence, reasons: drifted };
  // After the checks that may reject the launch early: this may make the user's own key.
  const signer = await chooseSigner(inputs.signing, runContext);
  const untrusted = otherSigner(signer, inputs.expectations, venue.name);
  if (untrusted.length > 0) return { kind: 'refused', at: 'signer', evidence, reasons: untrusted };
  const { input } = open.folder;
  const secrets = await secretDigests(inputs, runContext);
  const { workingFolder, signal } = runContext;
  const staged =
    inputs.input === null
      ? []
      : await stageInput(inputs.input, input, workingFolder, { secrets, looking: open.looking, signal });
  const workload = await workloadImage(engine, bundle, inputs, { ...open, secrets, venue: venue.name });
  try {
    return await runAndConclude({ open, inputs, workload, staged }, place, signer);
  } catch (error) {
    if (!(error instanceof RefusedBeforeStart)) throw error;
    return { kind: 'refused', at: 'container', evidence, reasons: error.reasons };
  }
}

async function runAndConclude(
  prepared: Prepared,
  place: HeldPlace,
  signer: EvidenceSigner,
): Promise<LaunchResult> {
  const { open, inputs } = prepared;
  const made = await makeLaunchFolder(place);
  try {
    const { exitCode, ended, engineSaid, ...left } = await runWorkload(prepared, made);
    const receipt = receiptOf(left);
    refuseReportedSecrets(receipt);
    const concluded = await conclude(open, inputs, { folder: made.held, receipt, signer });
    return { kind: 'ended', ...concluded, folder: place.path, exitCode, ended, engineSaid };
  } finally {
    await made.release();
  }
}

/** Runs the workload with the attested arguments, and writes what it left. */
async function runWorkload(
  prepared: Prepared,
  folder: LaunchFolder,
): Promise<Ended & Pick<SandboxRun, 'exitCode' | 'ended' | 'engineSaid'>> {
  const { open, inputs, workload } = prepared;
  const { engine, runContext, gate } = open;
  const streams = await keepStreams(open.folder.root, inputs.onOutput);
  const { looks, onLook } = collectLooks();
  let created = prepared;
  runContext.progress.stage('workload', `${workload.imageId.slice(0, 19)}…, with the attested arguments`);
  const run = await runSandbox(engine, {
    flags: flagsFor(open.bundle, {
      name: open.folder.name,
      folder: open.folder.root,
      labels: {
        [RUN_LABEL]: open.folder.id,
        [OWNER_LABEL]: await ownerHere(),
        [IMAGE_LABEL]: workload.imageId,
      },
    }),
    imageId: workload.imageId,
    ...(inputs.command === null ? {} : { command: inputs.command }),
    folder: open.folder,
    timeoutMs: inputs.timeoutSeconds * 1000,
    rootOf: workload.rootOf,
    beforeStart: async (seen) => {
      created = { ...prepared, open: await withEngineNow(open) };
      refuseDifferentContainer(created, seen);
    },
    workload: { onOutput: streams.onOutput, onLook },
    signal: runContext.signal,
    helperKill: open.helperKill,
  }).finally(streams.end);
  refuseSandboxUser(engine.facts, await sandboxUserOf());
  const kept = await streams.end();
  await openOutput(open);
  const output = await folder.write(gate.source, {
    output: open.folder.output,
    streams: open.folder.root,
    forArtifact: inputs.forArtifact,
  });
  const reportMd = await collectReportMd(open.folder.output);
  const { exitCode, ended, engineSaid } = run;
  return { prepared: created, run, looks, reportMd, output, streams: kept, exitCode, ended, engineSaid };
}

/** A workload's files may be closed to a caller who is not root: it ran as another user. */
async function openOutput({ clean, folder }: OpenLaunch): Promise<void> {
  if (process.getuid?.() !== 0) await clean('open-all', folder.output);
}
