import { join } from 'node:path';
import { BUNDLE_LIMITS } from '../evidence/canonical-json.ts';
import { signatureName } from '../evidence/file-names.ts';
import { openEvidence } from '../evidence/open.ts';
import { AttestationError } from '../foundation/errors.ts';
import { placeNewFile } from '../foundation/place-file.ts';
import { readRegularFile } from '../foundation/safe-file.ts';
import { LAUNCH_NAMES } from '../receipt/launch-source.ts';
import type { LaunchReading } from '../receipt/read-receipt.ts';
import { changedLaunch, readBack } from './conclude.ts';
import type { LaunchInputs } from './inputs.ts';
import { holdLaunchPlace, makeLaunchFolder } from './launch-folder.ts';
import type { EndedLaunch } from './result.ts';

/** A copy of a launch's folder. */
export interface LaunchCopy {
  /** Its files, relative to it. */
  readonly paths: readonly string[];
  /** Reads it again. @throws AttestationError `launch-changed` */
  readonly check: () => Promise<void>;
}

/**
 * Copies a launch's folder to a private one, and reads the copy as a stranger does: what is uploaded is what the launch
 * read back, whatever other processes of the job have done to the folder since.
 *
 * @param target an empty folder's real path
 * @throws AttestationError `launch-changed` if the copy does not read as the folder did; those of writing
 */
export async function copyLaunch(
  { folder, reading, signing }: EndedLaunch,
  inputs: Pick<LaunchInputs, 'expectations'>,
  target: string,
): Promise<LaunchCopy> {
  const evidence = await openEvidence(join(folder, LAUNCH_NAMES.evidence), false);
  const place = await holdLaunchPlace(target);
  const made = await makeLaunchFolder(place).finally(place.release);
  const left = { output: join(folder, LAUNCH_NAMES.output), streams: folder, forArtifact: true };
  const output = await made
    .write(evidence, left)
    .catch((error: unknown) => {
      if (error instanceof AttestationError) throw error;
      throw changedLaunch(folder, error);
    })
    .finally(made.release);
  await placeNewFile(target, LAUNCH_NAMES.receipt, await receiptIn(folder));
  const signature = signatureName(LAUNCH_NAMES.receipt);
  if (signing.kind === 'signed') await placeNewFile(target, signature, signing.bytes);
  const check = async () => {
    if (!isSame(await readBack(target, inputs, signing), reading)) throw changedLaunch(target);
  };
  await check();
  const kept = [...evidence.files.keys(), ...(evidence.bundle === null ? [] : [evidence.bundle.name])];
  const paths = [
    ...[LAUNCH_NAMES.receipt, LAUNCH_NAMES.stdout, LAUNCH_NAMES.stderr],
    ...(signing.kind === 'signed' ? [signature] : []),
    ...kept.map((name) => `${LAUNCH_NAMES.evidence}/${name}`),
    ...output.files.map(({ path }) => `${LAUNCH_NAMES.output}/${path}`),
  ];
  return { paths, check };
}

async function receiptIn(folder: string): Promise<Uint8Array> {
  const read = await readRegularFile(join(folder, LAUNCH_NAMES.receipt), BUNDLE_LIMITS.bytes);
  if (read.kind !== 'bytes') throw changedLaunch(folder);
  return read.bytes;
}

/** The same receipt, and the same result of reading everything that it names. */
function isSame(copy: LaunchReading, before: LaunchReading): boolean {
  return JSON.stringify(wordsOf(copy)) === JSON.stringify(wordsOf(before));
}

function wordsOf({ verdict, reasons, receiptSha256, evidence }: LaunchReading): readonly unknown[] {
  const codes = reasons.map(({ code, subject }) => [code, subject]);
  return [verdict, receiptSha256, evidence.bundleSha256, evidence.verdict, codes];
}
