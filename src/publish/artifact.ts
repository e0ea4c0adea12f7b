import { DefaultArtifactClient } from '@actions/artifact';
import { AttestationError, printable } from '../foundation/errors.ts';
import { within } from '../foundation/time-limit.ts';

/** The files to upload: every file of one evidence folder. */
export interface UploadRequest {
  readonly name: string;
  /** The folder, which becomes the root of the artifact. */
  readonly folder: string;
  /** Absolute paths below the folder. */
  readonly files: readonly string[];
  /** Days; null: the repository's own setting. */
  readonly retentionDays: number | null;
  /** How long the upload may take; ten minutes by default. */
  readonly limitMs?: number;
}

/** Evidence is small; the service's own client waits forever for an answer that never ends. */
const LIMIT_MS = 600_000;

export interface UploadedArtifact {
  readonly id: string;
  /** The digest of the artifact's zip as the service reports it; empty if it does not. */
  readonly digest: string;
}

/** The parts of an uploaded artifact's address; every part comes from the runner's own environment. */
export interface RunAddress {
  readonly serverUrl: string;
  readonly repository: string;
  readonly runId: string;
}

/** Returns the address of a run's artifact, for people. */
export function artifactUrl(run: RunAddress, id: string): string {
  return `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/artifacts/${id}`;
}

/**
 * Uploads one evidence folder as an artifact of the running job.
 *
 * @throws AttestationError `upload-failed` with the service's own words
 */
export async function uploadEvidence(request: UploadRequest): Promise<UploadedArtifact> {
  try {
    const limitMs = request.limitMs ?? LIMIT_MS;
    const { id, digest } = await within(limitMs, upload(request), () => {
      return new Error(`the service gave no whole answer within ${limitMs / 1000} seconds`);
    });
    if (id === undefined) throw new Error('the service gave no artifact id');
    return { id: String(id), digest: digest === undefined ? '' : `sha256:${digest}` };
  } catch (cause) {
    const why = printable(cause instanceof Error ? cause.message : String(cause));
    throw new AttestationError(
      'upload-failed',
      `The evidence is saved in ${printable(request.folder)}, but it could not be uploaded as the artifact ${request.name}: ${why}`,
      { cause },
    );
  }
}

function upload({ name, files, folder, retentionDays }: UploadRequest) {
  const options = retentionDays === null ? {} : { retentionDays };
  return new DefaultArtifactClient().uploadArtifact(name, [...files], folder, options);
}
