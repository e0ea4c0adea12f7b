import { resolve } from 'node:path';
import * as core from '@actions/core';
import type { AttestResult } from '../attest/attest.ts';
import { runContextHere } from '../attest/entry/here.ts';
import { collectGarbage } from '../foundation/heap.ts';
import { type ArtifactNameParts, artifactName } from '../publish/artifact-name.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionLog } from './log.ts';

/** Uploads the evidence that was judged as an artifact, sets the artifact outputs and echoes the artifact's name. */
export async function publish(
  result: AttestResult,
  inputs: ActionInputs,
  log: ActionLog,
): Promise<{ readonly name: string; readonly url: string }> {
  const name = inputs.artifactName ?? artifactName(namePartsOf(result));
  log.stage('upload', name);
  // The upload's module is most of this program's size: loaded only for an upload, and in the place of what the run left.
  collectGarbage();
  const { artifactUrl, uploadEvidence } = await import('../publish/artifact.ts');
  const uploaded = await uploadEvidence({
    name,
    files: result.files,
    saved: resolve(result.evidenceFolder),
    temporaryFolder: runContextHere(log).temporaryFolder,
    retentionDays: inputs.retentionDays,
  });
  const run = {
    serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    repository: process.env['GITHUB_REPOSITORY'] ?? '',
    runId: process.env['GITHUB_RUN_ID'] ?? '',
  };
  const url = artifactUrl(run, uploaded.id);
  core.setOutput('artifact-id', uploaded.id);
  core.setOutput('artifact-url', url);
  core.setOutput('artifact-digest', uploaded.digest);
  log.print(`Artifact: ${name}`);
  return { name, url };
}

/** Returns the parts of this run's artifact name. */
export function namePartsOf({ reading, bundleSha256 }: AttestResult): ArtifactNameParts {
  const { bundle } = reading;
  return {
    venue: bundle?.venue ?? 'unknown',
    date: bundle?.created_at.slice(0, 10) ?? 'unknown',
    engine: bundle?.host.engine.name ?? 'unknown',
    profile: bundle?.profile.name ?? 'unknown',
    attempt: process.env['GITHUB_RUN_ATTEMPT'] ?? '1',
    bundleSha256,
  };
}
