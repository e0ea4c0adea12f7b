import { makeRunFolder, type RunFolder, removeRunFolder } from '../../container/run-folder.ts';
import { newRunId } from '../../container/run-id.ts';
import { chooseEngine } from '../../engine/choose-engine.ts';
import type { Engine } from '../../engine/engine.ts';
import { ENGINE_NAMES, type EngineName } from '../../foundation/engine-name.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { settled } from '../../foundation/settled.ts';
import { codeOf } from '../../foundation/thrown.ts';
import { endsSoon, untilAborted } from '../../foundation/until-aborted.ts';
import { type Machine, readMachine } from '../../venue/machine.ts';
import type { RunContext } from '../run-context.ts';

/** An engine: connected, or why it cannot be used. */
export type EngineAnswer =
  | { readonly name: EngineName; readonly engine: Engine }
  | { readonly name: EngineName; readonly problem: AttestationError };

/** What there is as long as they are used. */
export interface OpenEngines {
  readonly machine: Machine;
  /** Private, and removed with the rest. */
  readonly scratchFolder: string;
}

/**
 * Connects to each engine of this machine and passes the answers to `use`; then removes the clients' private
 * configuration.
 *
 * @param allowEndpoint as in EngineContext
 * @param signal ends the waiting for engines and for `use`
 */
export async function withEngines<T>(
  runContext: RunContext,
  allowEndpoint: boolean,
  use: (answers: readonly EngineAnswer[], open: OpenEngines) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const machine = await readMachine();
  const folder = await clientsFolder(runContext.temporaryFolder);
  const { environment } = runContext;
  const { clientConfig } = folder;
  const context = { environment, allowEndpoint, clientConfig, machine, signal };
  const connected: Engine[] = [];
  const connect = async (name: EngineName): Promise<EngineAnswer> => {
    try {
      const engine = await chooseEngine(name, context);
      connected.push(engine);
      return { name, engine };
    } catch (error) {
      if (error instanceof AttestationError) return { name, problem: error };
      throw error;
    }
  };
  const connecting = ENGINE_NAMES.map(connect);
  const work = settled(connecting).then((answers) => {
    signal?.throwIfAborted();
    return use(answers, { machine, scratchFolder: folder.build });
  });
  try {
    return await untilAborted(signal, work);
  } finally {
    // What still goes on, because a signal ended only the wait for it, would write into a folder that is gone.
    await endsSoon(signal, Promise.allSettled([work]));
    for (const engine of connected) await engine.close();
    await removeRunFolder(folder);
  }
}

/** Shared memory, which has room when a disk has none. */
const MEMORY = '/dev/shm';

/** Makes the folder elsewhere if the disk is full: what fills it may be what is to be removed. */
async function clientsFolder(temporary: string): Promise<RunFolder> {
  try {
    return await makeRunFolder(temporary, newRunId(), '');
  } catch (error) {
    if (!(error instanceof Error) || !['ENOSPC', 'EDQUOT'].includes(codeOf(error.cause))) throw error;
    return makeRunFolder(MEMORY, newRunId(), '');
  }
}
