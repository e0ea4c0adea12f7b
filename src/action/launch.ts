import { join } from 'node:path';
import * as core from '@actions/core';
import type { RunContext } from '../attest/run-context.ts';
import { expectationsIn } from '../cli/given-expectations.ts';
import type { Reason } from '../evidence/reasons.ts';
import { endsSoon, untilAborted } from '../foundation/until-aborted.ts';
import type { LaunchInputs } from '../launch/inputs.ts';
import { launch } from '../launch/launch.ts';
import { exitCodeOfLaunch, isBlockedLaunch, launchSentence } from '../launch/outcome.ts';
import type { LaunchResult } from '../launch/result.ts';
import { LAUNCH_NAMES } from '../receipt/launch-source.ts';
import { type Failure, toFailure } from '../report/failure.ts';
import { launchSummary } from '../report/launch-summary.ts';
import { reasonView } from '../report/run-view.ts';
import { fail } from './failed-step.ts';
import { jobContext } from './job-context.ts';
import { withLaunchEvidence } from './launch-evidence.ts';
import { type LaunchActionInputs, readLaunchInputs } from './launch-inputs.ts';
import { type LaunchArtifact, launchView } from './launch-view.ts';
import type { ActionLog } from './log.ts';
import { publishLaunch } from './publish-launch.ts';
import { PATH_INPUTS } from './relative-inputs.ts';
import { showStreams } from './shown-streams.ts';
import { type Job, runStep, type StepEnd } from './step.ts';
import { trySummary } from './summary.ts';
import { enterWorkingDirectory } from './working-directory.ts';

/** A runner shows ten error annotations of a step. */
const MOST_ANNOTATIONS = 10;

/** The step that launches a workload in an attested sandbox (launch/action.yml). */
export function main(): Promise<void> {
  return runStep((job) => {
    const inputs = readLaunchInputs(core.getInput);
    if (inputs.gitHubToken !== null) core.setSecret(inputs.gitHubToken);
    return run(inputs, job);
  });
}

/** Launches, then publishes the result to the job. The folder is written and read back before any other use of it. */
async function run(inputs: LaunchActionInputs, job: Job): Promise<StepEnd> {
  await enterWorkingDirectory(inputs.workingDirectory, PATH_INPUTS.launch, core.getInput);
  const runContext = jobContext(job);
  const expectations = await expectationsIn(inputs.expectations);
  const result = await withLaunchEvidence(inputs, job, (evidence) =>
    launchShown({ inputs, expectations, evidence }, runContext),
  );
  setOutputs(result);
  const { log, signal } = job;
  log.print(launchSentence(result));
  annotate(result, log);
  const { artifact, failure } = await untilAborted(
    signal,
    tryPublish(result, expectations, inputs, { log, temporaryFolder: runContext.temporaryFolder }),
  );
  const summary = launchSummary(launchView(result, artifact));
  await trySummary(() => core.summary.addRaw(summary).write(), log);
  if (result.kind === 'ended' && result.signing.kind === 'not-signed')
    fail({ ...toFailure(result.signing.error), remedy: result.signing.remedy }, log);
  if (failure !== null) return { exitCode: fail(failure, log), verdict: 'BLOCKED' };
  return endOf(result, inputs, log);
}

interface Launching {
  readonly inputs: LaunchActionInputs;
  readonly expectations: LaunchInputs['expectations'];
  /** Its path. */
  readonly evidence: string;
}

async function launchShown(
  { inputs, expectations, evidence }: Launching,
  runContext: RunContext,
): Promise<LaunchResult> {
  const streams = showStreams(process);
  const { command, launch: choices } = inputs;
  try {
    return await launch(
      { ...choices, evidence, expectations, command, forArtifact: inputs.upload, onOutput: streams.onOutput },
      runContext,
    );
  } finally {
    await endsSoon(runContext.signal, streams.end());
  }
}

/** Sets the outputs for later steps of the job, except the verdict; an output that was not made stays empty. */
function setOutputs(result: LaunchResult): void {
  if (result.kind === 'refused') return;
  core.setOutput('receipt-path', join(result.folder, LAUNCH_NAMES.receipt));
  core.setOutput('output-path', join(result.folder, LAUNCH_NAMES.output));
  core.setOutput('exit-code', result.ended === 'exited' ? String(result.exitCode ?? '') : '');
}

function annotate(result: LaunchResult, log: ActionLog): void {
  const reasons: readonly Reason[] = result.kind === 'refused' ? result.reasons : result.reading.reasons;
  if (!isBlockedLaunch(result)) return;
  // One is left for what the step itself fails with.
  for (const { code, message, remedy } of reasons.slice(0, MOST_ANNOTATIONS - 1).map(reasonView))
    log.annotate(`Sandbox launch: ${code}`, `${message} ${remedy}`);
}

/** Uploads the folder of what ran. If the upload fails, the step still writes the summary, and fails afterwards. */
async function tryPublish(
  result: LaunchResult,
  expectations: LaunchInputs['expectations'],
  inputs: LaunchActionInputs,
  place: Parameters<typeof publishLaunch>[3],
): Promise<{ readonly artifact: LaunchArtifact | null; readonly failure: Failure | null }> {
  if (!inputs.upload || result.kind === 'refused') return { artifact: null, failure: null };
  try {
    return { artifact: await publishLaunch(result, expectations, inputs, place), failure: null };
  } catch (error) {
    return { artifact: null, failure: toFailure(error) };
  }
}

/** A confined workload that fails makes the step fail, unless the caller allows it. */
function endOf(result: LaunchResult, { allowFailure }: LaunchActionInputs, log: ActionLog): StepEnd {
  const exitCode = exitCodeOfLaunch(result);
  if (result.kind === 'refused' || isBlockedLaunch(result)) return { exitCode, verdict: 'BLOCKED' };
  const { verdict } = result;
  if (exitCode === 0) return { exitCode, verdict };
  const isAllowed = allowFailure && result.ended !== 'start-failed';
  if (isAllowed) return { exitCode: 0, verdict };
  log.annotate('Sandbox launch: the workload failed', launchSentence(result));
  return { exitCode, verdict };
}
