import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { type AttestResult, attest } from '../attest.ts';
import type { UploadedArtifact } from '../publish/artifact.ts';
import { toFailure } from '../report/failure.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { ActionLog } from './log.ts';

/** The Action's step. Nothing is thrown from here: an error becomes an annotation and a failed step. */
export async function main(): Promise<void> {
  const log = new ActionLog(core);
  try {
    process.exitCode = await run(log);
  } catch (error) {
    const failure = toFailure(error);
    core.setOutput('verdict', failure.verdict);
    log.annotate(`Sandbox attestation: ${failure.code}`, `${failure.message} ${failure.remedy}`);
    process.exitCode = failure.exitCode;
  }
}

async function run(log: ActionLog): Promise<number> {
  const inputs = readInputs((name) => core.getInput(name));
  process.chdir(resolve(process.env['GITHUB_WORKSPACE'] ?? '.', inputs.workingDirectory));
  const result = await attest(inputs.attest, log);
  core.setOutput('verdict', result.verdict);
  core.setOutput('evidence-path', result.evidenceFolder);
  core.setOutput('evidence-sha256', result.bundleSha256);
  if (inputs.upload) await upload(result, inputs, log);
  return result.verdict === 'BLOCKED' ? 3 : 0;
}

async function upload(result: AttestResult, inputs: ActionInputs, log: ActionLog): Promise<UploadedArtifact> {
  const name = inputs.artifactName ?? 'sandbox-attestation-evidence';
  log.stage('upload', name);
  const files = (await readdir(result.evidenceFolder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name));
  // The upload's own module is most of what this program weighs: loaded only when something is uploaded.
  const { artifactUrl, uploadEvidence } = await import('../publish/artifact.ts');
  const uploaded = await uploadEvidence({
    name,
    folder: result.evidenceFolder,
    files,
    retentionDays: inputs.retentionDays,
  });
  core.setOutput('artifact-id', uploaded.id);
  core.setOutput('artifact-digest', uploaded.digest);
  core.setOutput(
    'artifact-url',
    artifactUrl(
      {
        serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository: process.env['GITHUB_REPOSITORY'] ?? '',
        runId: process.env['GITHUB_RUN_ID'] ?? '',
      },
      uploaded.id,
    ),
  );
  return uploaded;
}
