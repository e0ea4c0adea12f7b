import * as core from '@actions/core';
import { type EngineAnswer, withEngines } from '../attest/entry/engines.ts';
import { runContextHere } from '../attest/entry/here.ts';
import { interruptSignal, refuseUncaught } from '../attest/entry/interrupt.ts';
import { HelperContainer } from '../container/helper-container.ts';
import { cleanUp } from '../container/orphans/clean-up.ts';
import { removedOf } from '../container/orphans/removed.ts';
import { cleanerOfAny } from '../container/output-cleaner.ts';
import { refuseDebugger } from '../foundation/debugger.ts';
import { endSoon } from '../foundation/end-soon.ts';
import type { AttestationError } from '../foundation/errors.ts';
import { EXIT_CODES } from '../foundation/exit-code.ts';
import { refuseManyVariables } from '../foundation/node-environment.ts';
import { interrupted, toFailure } from '../report/failure.ts';
import { ActionLog } from './log.ts';
import { RUN_ID_STATE } from './state.ts';

/**
 * The Action's post step: removes the orphaned containers, networks and folders of this job's own run if its step was
 * killed first. It never fails the job.
 */
export async function main(): Promise<void> {
  const log = new ActionLog(core);
  const runId = core.getState(RUN_ID_STATE);
  if (!/^[0-9a-f]{32}$/.test(runId)) return;
  const { signal, release } = interruptSignal();
  try {
    refuseManyVariables(process.env);
    await refuseDebugger();
    const runContext = runContextHere(log, signal);
    const allowEndpoint = core.getInput('allow-engine-endpoint').toLowerCase() === 'true';
    await withEngines(
      runContext,
      allowEndpoint,
      async (answers, { scratchFolder }) => {
        const engines = answers.flatMap((answer) => ('engine' in answer ? [answer.engine] : []));
        const { temporaryFolder: temporary } = runContext;
        const clean = cleanerOfAny(
          engines,
          (engine) => new HelperContainer(engine, runContext, runId, scratchFolder),
        );
        const cleaned = await cleanUp({ engines, temporary, runId }, clean);
        for (const problem of problemsOf(answers))
          log.note(`${problem.message} What this run left there, if anything, stays. ${problem.remedy}`);
        for (const place of [...cleaned.engines.values(), cleaned.folders]) {
          for (const name of removedOf(place)) log.note(`removed ${name}`);
          for (const name of place.left) log.note(`could not remove ${name}`);
          for (const name of place.undecided) log.note(`left ${name}, whose program may be alive`);
        }
      },
      signal,
    );
    refuseUncaught(signal);
  } catch (error) {
    const { message, remedy } = signal.aborted ? interrupted(signal.reason) : toFailure(error);
    log.note(`The clean-up did not come to its end, and something may be left: ${message} ${remedy}`);
  } finally {
    release();
    if (signal.aborted) endSoon(EXIT_CODES.blocked);
  }
}

/** Returns why engines could not be asked. An engine that does not answer counts only if no other engine does. */
function problemsOf(answers: readonly EngineAnswer[]): readonly AttestationError[] {
  const problems = answers.flatMap((answer) => ('problem' in answer ? [answer.problem] : []));
  return problems.length === answers.length
    ? problems
    : problems.filter(({ code }) => code !== 'engine-unreachable');
}
