import { makeRunFolder, removeRunFolder } from '../../container/run-folder.ts';
import { newRunId } from '../../container/run-id.ts';
import { chooseEngine } from '../../engine/choose-engine.ts';
import type { Engine } from '../../engine/engine.ts';
import { ENGINE_NAMES, type EngineName } from '../../foundation/engine-name.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { untilAborted } from '../../foundation/until-aborted.ts';
import { type Machine, readMachine } from '../../venue/machine.ts';
import type { RunContext } from '../run-context.ts';

/** An engine: connected, or why it cannot be used. */
export type EngineAnswer =
  | { readonly name: EngineName; readonly engine: Engine }
  | { readonly name: EngineName; readonly problem: AttestationError };

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
  use: (answers: readonly EngineAnswer[], machine: Machine) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const machine = await readMachine();
  const folder = await makeRunFolder(runContext.temporaryFolder, newRunId(), '');
  let answers: readonly EngineAnswer[] = [];
  try {
    const connect = async (name: EngineName): Promise<EngineAnswer> => {
      try {
        const { environment } = runContext;
        const { clientConfig } = folder;
        return {
          name,
          engine: await chooseEngine(name, { environment, allowEndpoint, clientConfig, machine }),
        };
      } catch (error) {
        if (error instanceof AttestationError) return { name, problem: error };
        throw error;
      }
    };
    answers = await untilAborted(signal, Promise.all(ENGINE_NAMES.map(connect)));
    return await untilAborted(signal, use(answers, machine));
  } finally {
    for (const answer of answers) if ('engine' in answer) await answer.engine.close();
    await removeRunFolder(folder);
  }
}
