import { availableParallelism } from 'node:os';
import { runSandbox, type SandboxRun, type SandboxRunOptions } from '../container/run.ts';
import { planRun } from '../container/run-arguments.ts';
import { planSeal, stageLauncher } from '../container/seal.ts';
import { OWNER_LABEL, RUN_LABEL } from '../engine/labels.ts';
import { ownerHere } from '../engine/owner.ts';
import { inPool, type Task } from './auxiliary/pool.ts';
import type { OpenRun } from './open-run.ts';
import type { PreparedImage } from './prepare.ts';

/** The plan of the attested run: everything but the signal that ends it. */
export type AttestedPlan = Omit<SandboxRunOptions, 'signal' | 'seal'> &
  Required<Pick<SandboxRunOptions, 'seal'>>;

/** Plans the run's flags and its seal, and stages the launcher of a sealed run. */
export async function planAttested(run: OpenRun, image: PreparedImage): Promise<AttestedPlan> {
  const { inputs, runContext, engine, folder, extra } = run;
  const seal = inputs.seal ? await planSeal(engine, image.built.id, runContext.projectFolder) : null;
  await stageLauncher(seal, folder.input);
  const planned = planRun({
    engine: engine.facts,
    folder,
    labels: { [RUN_LABEL]: folder.id, [OWNER_LABEL]: await ownerHere() },
    imageId: image.built.id,
    extra,
  });
  const flags = [...planned, ...(seal?.flags ?? [])];
  return {
    flags: runContext.weaken?.(flags) ?? flags,
    imageId: image.built.id,
    rootOf: image.rootOf,
    seal,
    folder,
    timeoutMs: inputs.timeoutSeconds * 1000,
    helperKill: run.helperKill,
  };
}

/**
 * Runs the attested container among the auxiliary runs, in a random position, so that the payload cannot know which run
 * it is in.
 */
export async function runAmong(
  others: readonly Task[],
  { engine, runContext }: OpenRun,
  plan: AttestedPlan,
): Promise<SandboxRun> {
  const done: SandboxRun[] = [];
  const attested: Task = async (signal) => {
    done.push(await runSandbox(engine, { ...plan, signal }));
  };
  // One more than the number of cores: a container's start waits for its engine in between.
  await inPool([attested, ...others], availableParallelism() + 1, runContext.signal);
  const [only] = done;
  if (only === undefined) throw new Error('The pool ended without the run.');
  return only;
}
