import { resolve } from 'node:path';
import { HelperContainer } from '../container/helper-container.ts';
import { type HelperKill, helperKill } from '../container/helper-kill.ts';
import { type Cleaner, cleanerOf } from '../container/output-cleaner.ts';
import { makeRunFolder, type RunFolder, removeRunFolder } from '../container/run-folder.ts';
import { newRunId } from '../container/run-id.ts';
import { chooseEngine } from '../engine/choose-engine.ts';
import type { OnCall } from '../engine/client.ts';
import type { Engine, HostMachine } from '../engine/engine.ts';
import { keepNewSpaceSmall } from '../foundation/heap.ts';
import { LookingTime } from '../image/context/looking-time.ts';
import { shellWord } from '../report/shell-word.ts';
import type { Choices } from './choose.ts';
import type { AttestInputs } from './inputs.ts';
import type { Places } from './places.ts';
import type { RunContext } from './run-context.ts';

/** A run's private folder, and the engine that answers. */
export interface OpenEngine {
  readonly runId: string;
  readonly folder: RunFolder;
  readonly looking: LookingTime;
  readonly engine: Engine;
  /** Opens or empties folders that the payload closed to this user. */
  readonly clean: Cleaner;
  /** Ends what neither the engine nor this caller can. */
  readonly helperKill: HelperKill | undefined;
}

/** What was decided, and where it is written. */
export interface Chosen extends Omit<Choices, 'paths'> {
  readonly places: Places;
}

/** A run whose private folder exists and whose engine answers. */
export interface OpenRun extends Chosen, OpenEngine {
  readonly inputs: AttestInputs;
  readonly runContext: RunContext;
}

/** What decides which engine a run gets, and what its folder holds. */
export interface EngineChoice extends Pick<AttestInputs, 'engine' | 'engineProgram' | 'pullCredentials'> {
  readonly allowEndpoint: boolean;
  readonly machine: HostMachine;
  /** The text of the seccomp profile. */
  readonly profileText: string;
}

/** Does the work of a run with its private folder and its engine, and closes both however the work ends. */
export async function inOpenRun<T>(
  inputs: AttestInputs,
  choices: Chosen,
  runContext: RunContext,
  work: (run: OpenRun) => Promise<T>,
): Promise<T> {
  const { machine, profile } = choices;
  const choice = { ...inputs, allowEndpoint: inputs.allowEngineEndpoint, machine, profileText: profile.text };
  return withEngine(choice, runContext, (open) => work({ ...choices, inputs, runContext, ...open }));
}

/** The same for every kind of run. */
export async function withEngine<T>(
  choice: EngineChoice,
  runContext: RunContext,
  work: (open: OpenEngine) => Promise<T>,
): Promise<T> {
  keepNewSpaceSmall();
  const { progress, environment, workingFolder } = runContext;
  const runId = newRunId();
  runContext.onRunId?.(runId);
  const folder = await makeRunFolder(runContext.temporaryFolder, runId, choice.profileText);
  let engine: Engine | undefined;
  let clean: Cleaner | undefined;
  try {
    engine = await chooseEngine(choice.engine, {
      environment,
      allowEndpoint: choice.allowEndpoint,
      clientConfig: folder.clientConfig,
      program: choice.engineProgram,
      pullCredentials: choice.pullCredentials && resolve(workingFolder, choice.pullCredentials),
      machine: choice.machine,
      onCall: traceCalls(progress),
      watchedRun: runContext.watchedRun,
      signal: runContext.signal,
    });
    const { runtime, facts } = engine;
    const helper = new HelperContainer(engine, runContext, runId, folder.build);
    clean = cleanerOf(engine, helper, runContext.signal);
    progress.stage('engine', `${runtime}, ${facts.oci_runtime}${facts.rootless ? ', rootless' : ''}`);
    return await work({
      runId,
      folder,
      looking: new LookingTime(),
      engine,
      clean,
      helperKill: helperKill(engine, helper),
    });
  } finally {
    await engine?.close();
    if (!(await removeRunFolder(folder, clean)))
      progress.note(
        `The run's folder ${folder.root} holds files of the payload that could not be removed. Remove it as root, or with doctor --clean.`,
      );
  }
}

/** Shows each call of the engine's client as a user could type it; shows nothing if no one asked for it. */
function traceCalls(progress: RunContext['progress']): OnCall | undefined {
  const trace = progress.trace?.bind(progress);
  return trace && ((words) => trace(words.map(shellWord).join(' ')));
}
