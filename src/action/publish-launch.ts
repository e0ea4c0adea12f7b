import * as core from '@actions/core';
import type { LaunchInputs } from '../launch/inputs.ts';
import type { EndedLaunch } from '../launch/result.ts';
import { launchArtifactName } from '../publish/artifact-name.ts';
import type { LaunchActionInputs } from './launch-inputs.ts';
import type { LaunchArtifact } from './launch-view.ts';
import type { ActionLog } from './log.ts';

/** Outputs and streams may have some two hundred megabytes. */
const LIMIT_MS = 600_000;

/**
 * Uploads the launch's whole folder as one artifact, as the launch read it back, and sets the artifact outputs.
 *
 * @throws AttestationError `launch-changed`, `upload-failed`
 */
export async function publishLaunch(
  result: EndedLaunch,
  expectations: LaunchInputs['expectations'],
  { artifactName, retentionDays }: LaunchActionInputs,
  { log, temporaryFolder }: { readonly log: ActionLog; readonly temporaryFolder: string },
): Promise<LaunchArtifact> {
  const name = artifactName ?? nameOf(result);
  log.stage('upload', name);
  // The upload's module is most of this program's size: loaded only for an upload.
  const { artifactUrl, uploadFiles, uploadFolder } = await import('../publish/artifact.ts');
  const { copyLaunch } = await import('../launch/copy-launch.ts');
  const folder = await uploadFolder(temporaryFolder);
  const { paths, check } = await copyLaunch(result, { expectations }, folder);
  const uploaded = await uploadFiles({
    ...{ name, folder, paths, retentionDays },
    what: 'launch',
    saved: result.folder,
    limitMs: LIMIT_MS,
  });
  // The service's client read the files after it had been answered.
  await check();
  const repository = process.env['GITHUB_REPOSITORY'] ?? '';
  const runId = process.env['GITHUB_RUN_ID'] ?? '';
  const serverUrl = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const url = artifactUrl({ serverUrl, repository, runId }, uploaded.id);
  core.setOutput('artifact-id', uploaded.id);
  core.setOutput('artifact-url', url);
  core.setOutput('artifact-digest', uploaded.digest);
  log.print(`Artifact: ${name}`);
  return { name, url, repository, runId };
}

function nameOf({ reading }: EndedLaunch): string {
  const { receipt, receiptSha256, evidence } = reading;
  return launchArtifactName(
    {
      venue: receipt?.venue ?? 'unknown',
      date: receipt?.created_at.slice(0, 10) ?? 'unknown',
      engine: receipt?.host.engine.name ?? 'unknown',
      profile: evidence.bundle?.profile.name ?? 'unknown',
      attempt: process.env['GITHUB_RUN_ATTEMPT'] ?? '1',
    },
    receiptSha256 ?? 'unknown',
  );
}
