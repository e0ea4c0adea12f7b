import { OWNER_LABEL, RUN_LABEL } from '../../engine/labels.ts';
import { ownerHere } from '../../engine/owner.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { type Control, controlsFor } from '../../probes/controls/controls.ts';
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

/**
 * Plans the negative controls of a mode. Those that need the network are one task, so that the network exists only as
 * long as they run.
 */
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
    // Both have ended before the network is removed, however they ended.
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

/** If a negative control cannot run, its record says why; an error that ends the whole run is thrown. */
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
