import { OWNER_LABEL, RUN_LABEL } from '../../engine/labels.ts';
import { ownerHere } from '../../engine/owner.ts';
import { AttestationError } from '../../foundation/errors.ts';
import type { Control } from '../../probes/controls/controls.ts';
import { together, weakenedRunsFor } from '../../probes/controls/together.ts';
import { type ControlRun, type ControlThatRan, runControl } from './control-run.ts';
import { type ControlsOptions, needs, type Shared } from './controls-options.ts';
import { type PeeredNetwork, startNetwork } from './peered-network.ts';
import type { Task } from './pool.ts';

/** The negative controls of a run, as tasks for the worker pool that the attested run is in as well. */
export interface Controls {
  readonly tasks: readonly Task[];
  /** Returns their results in the table's order, once all tasks have ended. */
  readonly results: () => readonly ControlRun[];
}

/** For a run without negative controls, and without anything else that needs the reference image. */
export const NO_CONTROLS: Controls = { tasks: [], results: () => [] };

/** A weakened run, and the negative controls that it holds. */
interface WeakenedRun {
  readonly ids: readonly string[];
  readonly weakened: Control;
}

/**
 * Plans the negative controls of a mode. The runs that need the network are one task, so that the network exists only
 * as long as they run.
 */
export async function planControls(options: ControlsOptions): Promise<Controls> {
  const runs = plannedRuns(options);
  const labels = { [RUN_LABEL]: options.runId, [OWNER_LABEL]: await ownerHere() };
  const shared: Shared = { ...options, labels };
  const results = new Map<WeakenedRun, ControlRun>();
  const make = async (run: WeakenedRun, network: PeeredNetwork | null, signal: AbortSignal) => {
    results.set(run, await orWhyNot(run, signal, () => runControl(run.weakened, shared, network, signal)));
  };
  const networked = runs.filter(({ weakened }) => needs(weakened, 'network'));
  const alone = runs.filter(({ weakened }) => !needs(weakened, 'network'));
  const onNetwork: Task = async (signal) => {
    const network = await startNetwork(shared, signal).catch(async (error: unknown) => {
      for (const run of networked) results.set(run, await orWhyNot(run, signal, () => Promise.reject(error)));
    });
    if (network === undefined) return;
    // Both have ended before the network is removed, however they ended.
    const ended = await Promise.allSettled(networked.map((run) => make(run, network, signal)));
    await network.end();
    for (const each of ended) if (each.status === 'rejected') throw each.reason;
  };
  return {
    tasks: [
      ...alone.map(
        (run): Task =>
          (signal) =>
            make(run, null, signal),
      ),
      ...(networked.length > 0 ? [onNetwork] : []),
    ],
    results: () => runs.flatMap((run) => results.get(run) ?? []),
  };
}

function plannedRuns({ mode, engine }: ControlsOptions): readonly WeakenedRun[] {
  return weakenedRunsFor(mode, engine.facts).flatMap((controls) => {
    const weakened = together(controls, engine.name);
    return weakened === null ? [] : [{ ids: controls.map(({ id }) => id), weakened }];
  });
}

/** If a weakened run cannot be made, its record says why; an error that ends the whole run is thrown. */
async function orWhyNot(
  { ids }: WeakenedRun,
  signal: AbortSignal,
  run: () => Promise<Omit<ControlThatRan, 'ids'>>,
): Promise<ControlRun> {
  try {
    return { ids, ...(await run()) };
  } catch (error) {
    if (signal.aborted || !(error instanceof AttestationError) || error.code === 'cancelled') throw error;
    return { ids, state: 'did-not-run', why: error.message };
  }
}
