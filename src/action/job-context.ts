import * as core from '@actions/core';
import { runContextHere } from '../attest/entry/here.ts';
import type { RunContext } from '../attest/run-context.ts';
import { RUN_ID_STATE } from './state.ts';
import type { Job } from './step.ts';
import { watchedExec } from './watched-exec.ts';

/** What a run needs of the job that it is a step of. */
export function jobContext({ log, signal }: Job): RunContext {
  return {
    ...runContextHere(log, signal),
    watchedRun: watchedExec((line) => log.note(`| ${line}`)),
    // A runner would not keep a key of its own.
    stateFolder: null,
    identityToken: () => core.getIDToken('sigstore'),
    // For the post step, which finds the orphans of a killed step by this run id.
    onRunId: (id) => core.saveState(RUN_ID_STATE, id),
  };
}
