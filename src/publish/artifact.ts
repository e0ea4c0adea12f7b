import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { AttestationError, printable } from '../foundation/errors.ts';
import { withLimitedAnswers } from '../foundation/limited-answers.ts';
import { within } from '../foundation/time-limit.ts';

/** The files to upload: every file of one run's evidence. */
export interface UploadRequest {
  readonly name: string;
  /** By name. They are not read from the evidence folder, which others may have changed since it was judged. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The evidence folder, for messages. */
  readonly saved: string;
  /** Where a private copy is made: the service's client takes paths. */
  readonly temporaryFolder: string;
  /** Days; null: the repository's own setting. */
  readonly retentionDays: number | null;
  /** How long the upload may take; two minutes by default. */
  readonly limitMs?: number;
}

/** Evidence is small; the service's own client waits forever for an answer that never ends. */
const LIMIT_MS = 120_000;
/** Far more than the service has to say of one upload. */
const MOST_ANSWER_BYTES = 256 * 1024;

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
 * Uploads one run's evidence as an artifact of the running job.
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
      `The evidence is saved in ${printable(request.saved)}, but it could not be uploaded as the artifact ${request.name}: ${why}`,
      { cause },
    );
  }
}

async function upload({ name, files, temporaryFolder, retentionDays }: UploadRequest) {
  const options = retentionDays === null ? {} : { retentionDays };
  const folder = await mkdtemp(join(temporaryFolder, 'upload-'));
  removeAtExit(folder);
  const paths = [...files.keys()].map((each) => join(folder, each));
  for (const [each, bytes] of files) await writeFile(join(folder, each), bytes, { flag: 'wx' });
  return withLimitedAnswers(MOST_ANSWER_BYTES, () =>
    new DefaultArtifactClient().uploadArtifact(name, paths, folder, options),
  );
}

const copies = new Set<string>();

/**
 * The service's client may give up, or be given up, while it still reads the files, and a file that is gone then ends
 * the program.
 */
function removeAtExit(folder: string): void {
  if (copies.size === 0)
    process.once('exit', () => {
      for (const each of copies) rmSync(each, { recursive: true, force: true });
    });
  copies.add(folder);
}
