import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { AttestationError, printable } from '../foundation/errors.ts';
import { ONE_THING, withLimitedAnswers } from '../foundation/limited-answers.ts';
import { realPath } from '../foundation/real-path.ts';
import { removalAtExit } from '../foundation/remove-folder.ts';
import { readRegularFile } from '../foundation/safe-file.ts';
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
 * @throws AttestationError `upload-failed` with the service's own words, `evidence-replaced`
 */
export async function uploadEvidence({ files, ...request }: UploadRequest): Promise<UploadedArtifact> {
  const what = 'evidence';
  const folder = await uploadFolder(request.temporaryFolder);
  for (const [each, bytes] of files) await writeFile(join(folder, each), bytes, { flag: 'wx' });
  const uploaded = await asUploaded({ ...request, what }, () => upload(request, folder, [...files.keys()]));
  for (const [each, bytes] of files) if (!(await isStill(join(folder, each), bytes))) throw replaced(folder);
  return uploaded;
}

/** The service's client reads the files when it has been answered: until then another process may have changed them. */
async function isStill(path: string, bytes: Uint8Array): Promise<boolean> {
  const read = await readRegularFile(path, bytes.length);
  return read.kind === 'bytes' && read.bytes.equals(bytes);
}

function replaced(folder: string): AttestationError {
  return new AttestationError(
    'evidence-replaced',
    `The copy of the evidence in ${printable(folder, 200)} was changed while it was uploaded: the artifact may not be this run’s evidence.`,
  );
}

/** A private folder whose files are uploaded as they are. */
export interface FolderRequest extends Omit<UploadRequest, 'files' | 'temporaryFolder'> {
  /** What is uploaded, for messages. */
  readonly what: string;
  /** A folder from {@link uploadFolder}. */
  readonly folder: string;
  /** The files, relative to the folder. */
  readonly paths: readonly string[];
}

/**
 * Uploads files of a private folder.
 *
 * @throws AttestationError `upload-failed` with the service's own words
 */
export async function uploadFiles({ folder, paths, ...request }: FolderRequest): Promise<UploadedArtifact> {
  return asUploaded(request, () => upload(request, folder, paths));
}

async function asUploaded(
  { name, saved, what, limitMs = LIMIT_MS }: Pick<FolderRequest, 'name' | 'saved' | 'what' | 'limitMs'>,
  work: () => ReturnType<typeof upload>,
): Promise<UploadedArtifact> {
  try {
    const { id, digest } = await within(limitMs, work(), () => {
      return new Error(`the service gave no whole answer within ${limitMs / 1000} seconds`);
    });
    if (id === undefined || !Number.isSafeInteger(id) || id < 1)
      throw new Error('the service gave no artifact id');
    return { id: String(id), digest: digest === undefined ? '' : `sha256:${digest}` };
  } catch (cause) {
    const why = printable(cause instanceof Error ? cause.message : String(cause));
    throw new AttestationError(
      'upload-failed',
      `The ${what} is saved in ${printable(saved)}, but it could not be uploaded as the artifact ${name}: ${why}`,
      { cause },
    );
  }
}

async function upload(
  { name, retentionDays }: Pick<UploadRequest, 'name' | 'retentionDays'>,
  folder: string,
  names: readonly string[],
) {
  const options = retentionDays === null ? {} : { retentionDays };
  const paths = names.map((each) => join(folder, each));
  return withLimitedAnswers({ bytes: MOST_ANSWER_BYTES, ofPost: ONE_THING }, () =>
    new DefaultArtifactClient().uploadArtifact(name, paths, folder, options),
  );
}

/** Makes a private folder for the copy that is uploaded; it is removed when the program ends. */
export async function uploadFolder(temporaryFolder: string): Promise<string> {
  const folder = await realPath(await mkdtemp(join(temporaryFolder, 'upload-')));
  await removeAtExit(folder);
  return folder;
}

const copies = new Set<string>();

/**
 * The service's client may give up, or be given up, while it still reads the files, and a file that is gone then ends
 * the program.
 */
async function removeAtExit(folder: string): Promise<void> {
  const remove = await removalAtExit();
  if (copies.size === 0) process.once('exit', () => remove(copies));
  copies.add(folder);
}
