import * as core from '@actions/core';
import { interruptSignal, refuseUncaught } from '../attest/entry/interrupt.ts';
import { refuseDebugger } from '../foundation/debugger.ts';
import { endSoon } from '../foundation/end-soon.ts';
import {
  refuseChannel,
  refuseExposingNode,
  refuseManyVariables,
  refuseOthersParts,
} from '../foundation/node-environment.ts';
import { refuseOtherBytes } from '../foundation/process-bytes.ts';
import { settleProxies } from '../foundation/proxies.ts';
import { interrupted, toFailure } from '../report/failure.ts';
import { holdRunnerFiles, setVerdict } from './command-files.ts';
import { fail, setBlocked } from './failed-step.ts';
import { guardOutput } from './guarded-output.ts';
import { ActionLog } from './log.ts';

/** What every part of a step needs. */
export interface Job {
  readonly log: ActionLog;
  readonly signal: AbortSignal;
}

/** How a step ends. */
export interface StepEnd {
  readonly exitCode: number;
  readonly verdict: string;
}

/** Does a step's work. It never throws: an error becomes an annotation and a failed step. */
export async function runStep(work: (job: Job) => Promise<StepEnd>): Promise<void> {
  guardOutput(process.stdout);
  const log = new ActionLog(core, { debugging: core.isDebug() });
  // A cancelled job's steps get SIGINT, then SIGTERM: this leaves time to remove containers and folders.
  const { signal, release } = interruptSignal();
  try {
    await refuseDebugger();
    refuseManyVariables(process.env);
    refuseExposingNode(process.env);
    settleProxies(process.env);
    refuseOthersParts(process.env);
    refuseChannel(process.channel);
    refuseOtherBytes([], process.env);
    holdRunnerFiles(process.env);
    const { exitCode, verdict } = await work({ log, signal });
    refuseUncaught(signal);
    // Node may open it a moment after the signal.
    await refuseDebugger();
    // Last, and only after the step's own end is known: a later step that reads only this must not go on after a step
    // that failed, whatever the evidence is worth.
    setVerdict(exitCode === 0 ? verdict : 'BLOCKED');
    process.exitCode = exitCode;
  } catch (error) {
    process.exitCode = fail(signal.aborted ? interrupted(signal.reason) : toFailure(error), log);
    setBlocked();
  } finally {
    log.stages();
    release();
    if (signal.aborted) endSoon(Number(process.exitCode));
  }
}
