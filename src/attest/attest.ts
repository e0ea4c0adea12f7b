import { toldByMounts } from '../container/folder-mounts.ts';
import { stageInput } from '../container/input.ts';
import { refuseSandboxUser } from '../engine/sandbox-user.ts';
import { collectGarbage } from '../foundation/heap.ts';
import { loadViews } from '../report/views.ts';
import { sandboxUserOf } from '../venue/sandbox-user.ts';
import { planAttested, runAmong } from './attested-run.ts';
import { planAuxiliary } from './auxiliary/auxiliary.ts';
import { choose } from './choose.ts';
import type { AttestInputs } from './inputs.ts';
import { inOpenRun, type OpenRun } from './open-run.ts';
import { inPlaces, resolvePlaces } from './places.ts';
import { prepareImage } from './prepare.ts';
import { refuseRecordedSecrets, textsOf } from './recorded-text.ts';
import type { AttestResult } from './result.ts';
import type { RunContext } from './run-context.ts';
import { secretDigests } from './secrets.ts';

export type { AttestInputs } from './inputs.ts';
export type { AttestResult, RunVerdict } from './result.ts';
export type { Progress, RunContext } from './run-context.ts';

/**
 * Runs the pipeline (docs/design.md): inputs → venue → engine → image → container → observations → verdicts → bundle →
 * signature → read back. The Action and the command line both call it; the Action uploads what it returns. The run
 * leaves nothing running or mounted, however it ends.
 *
 * @throws AttestationError for everything that prevents a bundle
 */
export async function attest(inputs: AttestInputs, runContext: RunContext): Promise<AttestResult> {
  refuseRecordedSecrets({
    'The challenge': [inputs.challenge ?? ''],
    'An argument of the run': inputs.extraRunArguments,
    'A setting': textsOf(inputs),
    // The arguments of the run have its path, and the payload's table of mounts what it lies on.
    'The temporary folder': [runContext.temporaryFolder, ...(await toldByMounts(runContext.temporaryFolder))],
  });
  const { paths, ...choices } = await choose(inputs, runContext);
  const again = () => resolvePlaces(inputs, runContext.workingFolder);
  return inPlaces(paths, again, (places) =>
    inOpenRun(inputs, { ...choices, places }, runContext, attestWithEngine),
  );
}

async function attestWithEngine(run: OpenRun): Promise<AttestResult> {
  const { inputs, runContext, engine, folder, looking, workspace, venue, runId } = run;
  const secrets = await secretDigests(inputs, runContext);
  const { workingFolder, signal } = runContext;
  const staged = await stageInput(inputs.input, folder.input, workingFolder, { secrets, looking, signal });
  const image = await prepareImage(engine, {
    inputs,
    workspace,
    venue: venue.name,
    runId,
    folder,
    looking,
    secrets,
    runContext,
    whileBuilding: () =>
      void loadConclusion().then(
        () => collectGarbage(),
        () => undefined,
      ),
  });
  const plan = await planAttested(run, image);
  const auxiliary = await planAuxiliary(run, { image, staged, seal: plan.seal });
  runContext.progress.stage(
    'run',
    `the probes, in ${image.built.id.slice(0, 19)}… with every restriction in force`,
  );
  const attested = await runAmong(auxiliary.tasks, run, plan);
  refuseSandboxUser(engine.facts, await sandboxUserOf());
  const { concludeRun } = await loadConclusion();
  const { reference } = auxiliary;
  return concludeRun({ ...run, image, reference, staged, run: attested, ...auxiliary.results() });
}

/**
 * Loads the modules that judge, write, sign and read while the builder works: nothing needs them earlier, and the
 * payload does not wait for them. An import that fails here fails again where it is needed.
 */
async function loadConclusion(): Promise<typeof import('./conclude.ts')> {
  const [conclude] = await Promise.all([import('./conclude.ts'), loadViews(), import('tar-stream')]);
  return conclude;
}
