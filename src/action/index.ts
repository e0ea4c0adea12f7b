import * as core from '@actions/core';
import { type AttestResult, attest } from '../attest/attest.ts';
import { exitCodeOf } from '../foundation/exit-code.ts';
import { untilAborted } from '../foundation/until-aborted.ts';
import { annotationsOf } from '../report/annotations.ts';
import { type Failure, toFailure } from '../report/failure.ts';
import { viewOf } from '../report/run-view.ts';
import type { SummaryLinks } from '../report/summary.ts';
import { runTable } from '../report/table.ts';
import { failedProbes, type RunView } from '../report/view.ts';
import { signerLine } from '../signing/signed-by.ts';
import { givenBaseline, tryCompare } from './baseline.ts';
import { fail } from './failed-step.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { jobContext } from './job-context.ts';
import type { ActionLog } from './log.ts';
import { tryPersist } from './persist.ts';
import { publish } from './publish.ts';
import { PATH_INPUTS } from './relative-inputs.ts';
import { type Job, runStep, type StepEnd } from './step.ts';
import { trySummary, writeSummary } from './summary.ts';
import { enterWorkingDirectory } from './working-directory.ts';

/** The Action's step. */
export function main(): Promise<void> {
  return runStep((job) => {
    const inputs = readInputs(core.getInput);
    if (inputs.gitHubToken !== null) core.setSecret(inputs.gitHubToken);
    return run(inputs, job);
  });
}

/** Runs the pipeline, then publishes its result to the job. The evidence is on disk before any other use of it. */
async function run(inputs: ActionInputs, job: Job): Promise<StepEnd> {
  const { log, signal } = job;
  await enterWorkingDirectory(inputs.workingDirectory, PATH_INPUTS.attest, core.getInput);
  const given = await givenBaseline(inputs);
  const result = await attest(inputs.attest, jobContext(job));
  const drift = await untilAborted(signal, tryCompare(result, given, inputs, log));
  const view = viewOf(result.reading, result.verdict, drift);
  setOutputs(result, view);
  log.print(runTable(view));
  for (const { title, text } of annotationsOf(view)) log.annotate(title, text);
  warnOfReference(result, log);
  const published = await untilAborted(signal, tryPublish(result, inputs, log));
  const attestation = await untilAborted(signal, tryPersist(result, inputs, log));
  await trySummary(() => writeSummary(result, view, { artifact: published.artifact, attestation }), log);
  const { signing } = result;
  if (signing.kind === 'not-signed') fail({ ...toFailure(signing.error), remedy: signing.remedy }, log);
  if (published.failure !== null) fail(published.failure, log);
  return { exitCode: published.failure?.exitCode ?? exitCodeOf(result), verdict: result.verdict };
}

/** Sets the outputs for later steps of the job, except the verdict; an output that was not made stays empty. */
function setOutputs(result: AttestResult, view: RunView): void {
  core.setOutput('evidence-path', result.evidenceFolder);
  core.setOutput('evidence-sha256', result.bundleSha256);
  core.setOutput('subject', result.reading.subject?.kind ?? '');
  core.setOutput('image-digest', view.imageDigest);
  core.setOutput('seccomp-sha256', view.seccompSha256);
  const failed = failedProbes(view).map(({ probeId }) => probeId);
  core.setOutput('failed-probes', failed.join(','));
  if (result.signing.kind !== 'signed') return;
  core.setOutput('signature-path', result.signing.path);
  core.setOutput('signer', quiet(signerLine(result.signing.signedBy)));
}

/**
 * Encodes a text so that no shell, template or log interprets its characters: a branch's name is part of a
 * certificate's identity, and may hold `$(…)`. Other characters are percent-encoded (RFC 3986).
 */
function quiet(text: string): string {
  return text.replace(/[^A-Za-z0-9 .,:/@_+=~()-]/gu, (character) =>
    [...Buffer.from(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

/** Green for the wrong image: a repository whose own Dockerfile nobody named gets this project's sandbox attested. */
function warnOfReference({ reading, otherDockerfiles: others }: AttestResult, log: ActionLog): void {
  if (reading.subject?.kind !== 'reference') return;
  const seen = others.length === 0 ? '' : ` ${others.join(', ')} of this repository is not attested.`;
  log.warn(
    'Sandbox attestation: the reference sandbox',
    `What was attested is this action's own sandbox, and no image of this repository.${seen} To attest your own, add a Dockerfile.sandbox or name one with the input dockerfile.`,
  );
}

/** Uploads the evidence. If the upload fails, the step still writes the summary, and fails afterwards. */
async function tryPublish(
  result: AttestResult,
  inputs: ActionInputs,
  log: ActionLog,
): Promise<{ readonly artifact: SummaryLinks['artifact']; readonly failure: Failure | null }> {
  if (!inputs.upload) return { artifact: null, failure: null };
  try {
    return { artifact: await publish(result, inputs, log), failure: null };
  } catch (error) {
    return { artifact: null, failure: toFailure(error) };
  }
}
