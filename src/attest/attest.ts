import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseExtraArguments } from '../container/extra-arguments.ts';
import { stageInput } from '../container/input.ts';
import { loadProfile } from '../container/load-profile.ts';
import { type Cleaner, cleanerOf } from '../container/output-cleaner.ts';
import { runSandbox, type SandboxRun } from '../container/run.ts';
import { planRun } from '../container/run-arguments.ts';
import { makeRunFolder, newRunId, type RunFolder, removeRunFolder } from '../container/run-folder.ts';
import { planSeal, stageLauncher } from '../container/seal.ts';
import { chooseEngine } from '../engine/choose-engine.ts';
import type { OnCall } from '../engine/client.ts';
import type { Engine } from '../engine/engine.ts';
import { OWNER_LABEL, RUN_LABEL } from '../engine/labels.ts';
import { ownerHere } from '../engine/owner.ts';
import { architectureOf } from '../engine/system-facts.ts';
import { checkOutputFolder } from '../evidence/write.ts';
import { resolveAbove } from '../foundation/workspace-path.ts';
import { chooseWorkspace } from '../image/build/choose-workspace.ts';
import { shellWord } from '../report/shell-word.ts';
import { loadViews } from '../report/views.ts';
import { chooseSigner } from '../signing/choose-signer.ts';
import { readMachine } from '../venue/machine.ts';
import { decideVenue } from '../venue/venue.ts';
import { NO_CONTROLS, planControls } from './auxiliary/controls.ts';
import { inPool, type Task } from './auxiliary/pool.ts';
import { NO_POSTURE, planPosture } from './auxiliary/posture.ts';
import type { AttestInputs } from './inputs.ts';
import { prepareImage, referenceImage } from './prepare.ts';
import type { AttestResult } from './result.ts';
import type { Surroundings } from './surroundings.ts';

export type { AttestInputs } from './inputs.ts';
export type { AttestResult, RunVerdict } from './result.ts';
export type { Progress, Surroundings } from './surroundings.ts';

/**
 * The road (docs/design.md): inputs → venue → image → run → observations → verdicts → bundle → signature → read back.
 * The Action and the command line both come here; upload follows where it ends.
 *
 * @throws AttestationError for everything that keeps a bundle from being written; whatever happens, nothing is left
 *   running or mounted
 */
export async function attest(inputs: AttestInputs, surroundings: Surroundings): Promise<AttestResult> {
  const { progress, projectFolder, workingFolder, environment } = surroundings;
  const machine = await readMachine();
  const venue = decideVenue(machine, environment, inputs.venue);
  progress.stage('venue', venue.name === 'LOCAL' ? 'LOCAL: a rehearsal, no evidence' : venue.name);

  const output = { given: inputs.output, name: 'output', workspace: workingFolder };
  await checkOutputFolder(await resolveAbove(output), inputs.force);
  const extra = parseExtraArguments(inputs.extraRunArguments);
  const workspace = await chooseWorkspace(inputs, workingFolder, projectFolder);
  const profile = await loadProfile({
    asked: inputs.seccomp,
    workingFolder,
    besideDockerfile: workspace.isReference ? null : dirname(workspace.dockerfile),
    projectFolder,
    architecture: architectureOf(machine.architecture),
  });
  progress.stage('profile', profile.source);
  for (const finding of profile.findings) progress.note(`seccomp ${finding.code}: ${finding.message}`);
  // After everything that may refuse: this user's own key is made here, and only for a run that goes on.
  const signer = await chooseSigner(inputs.signing, surroundings);

  const runId = newRunId();
  surroundings.onRunId?.(runId);
  const folder = await makeRunFolder(surroundings.temporaryFolder, runId, profile.text);
  let close: Engine['close'] | undefined;
  let clean: Cleaner | undefined;
  try {
    const engine = await chooseEngine(inputs.engine, {
      environment,
      clientConfig: folder.clientConfig,
      program: inputs.engineProgram,
      pullCredentials: inputs.pullCredentials && resolve(workingFolder, inputs.pullCredentials),
      machine,
      onCall: traceCalls(progress),
      watchedRun: surroundings.watchedRun,
    });
    close = engine.close;
    clean = cleanerOf(engine, surroundings);
    progress.stage(
      'engine',
      `${engine.runtime}, ${engine.facts.oci_runtime}${engine.facts.rootless ? ', rootless' : ''}`,
    );
    const staged = await stageInput(inputs.input, folder.input, workingFolder);
    const image = await prepareImage(engine, {
      inputs,
      workspace,
      venue: venue.name,
      runId,
      folder,
      surroundings,
      whileBuilding: () => void loadConclusion().catch(() => undefined),
    });
    const seal = inputs.seal ? await planSeal(engine, image.built.id, projectFolder) : null;
    await stageLauncher(seal, folder.input);
    const planned = planRun({
      engine: engine.facts,
      folder,
      labels: { [RUN_LABEL]: folder.id, [OWNER_LABEL]: await ownerHere() },
      extra,
    });
    const flags = [...planned, ...(seal?.flags ?? [])];
    const reference =
      inputs.posture || inputs.controls !== 'none'
        ? await referenceImage(engine, image, { inputs, workspace, venue: venue.name, runId, surroundings })
        : null;
    const posture =
      inputs.posture && reference !== null
        ? await planPosture({
            engine,
            runId,
            images:
              reference === image
                ? { reference: image.built }
                : { reference: reference.built, subject: image.built },
            profile,
            extra,
            pressureControl: inputs.controls === 'all',
            timeoutMs: inputs.timeoutSeconds * 1000,
            note: progress.note.bind(progress),
            ...surroundings,
          })
        : NO_POSTURE;
    progress.stage('run', `the probes, in ${image.built.id.slice(0, 19)}… with every door closed`);
    const controls =
      inputs.controls === 'none'
        ? NO_CONTROLS
        : await planControls({
            mode: inputs.controls,
            engine,
            runId,
            image: image.built,
            peerImage: reference?.built ?? null,
            inventoryOf: image.inventoryOf,
            profile,
            seal,
            staged,
            input: folder.input,
            clean,
            extra,
            timeoutMs: inputs.timeoutSeconds * 1000,
            ...surroundings,
            note: progress.note.bind(progress),
          });
    const others = [...posture.tasks, ...controls.tasks];
    const run = await runAmong(others, surroundings.signal, (signal) =>
      runSandbox(engine, {
        flags: surroundings.weaken?.(flags) ?? flags,
        imageId: image.built.id,
        seal,
        folder,
        timeoutMs: inputs.timeoutSeconds * 1000,
        signal,
      }),
    );
    const { concludeRun } = await loadConclusion();
    return await concludeRun({
      inputs,
      surroundings,
      venue,
      profile,
      engine,
      image,
      reference,
      staged,
      run,
      folder,
      signer,
      clean,
      posture: posture.results(),
      controls: controls.results(),
    });
  } finally {
    await close?.();
    await cleanUp(folder, clean, progress.note.bind(progress));
  }
}

/**
 * Judging, writing, signing and reading: loaded while the builder works, since they are not needed before, and the payload
 * is not to be kept waiting for them. What fails then fails again where it is needed.
 */
async function loadConclusion(): Promise<typeof import('./conclude.ts')> {
  const [conclude] = await Promise.all([import('./conclude.ts'), loadViews(), import('tar-stream')]);
  return conclude;
}

/** The attested run among others, at a place that nobody can foretell. */
async function runAmong(
  others: readonly Task[],
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<SandboxRun>,
): Promise<SandboxRun> {
  const done: SandboxRun[] = [];
  const attested: Task = async (unwanted) => {
    done.push(await run(unwanted));
  };
  // One more than there are cores: a container's start waits for its engine in between.
  await inPool([attested, ...others], availableParallelism() + 1, signal);
  const [only] = done;
  if (only === undefined) throw new Error('The pool ended without the run.');
  return only;
}

/** Shows each call of the engine's client as it could be typed; nothing where nobody wants to see it. */
function traceCalls(progress: Surroundings['progress']): OnCall | undefined {
  const trace = progress.trace?.bind(progress);
  return trace && ((words) => trace(words.map(shellWord).join(' ')));
}

async function cleanUp(
  folder: RunFolder,
  clean: Cleaner | undefined,
  note: (text: string) => void,
): Promise<void> {
  if (!(await removeRunFolder(folder, clean))) {
    note(
      `The run's folder ${folder.root} holds files of the payload's that could not be removed; remove it as root.`,
    );
  }
}
