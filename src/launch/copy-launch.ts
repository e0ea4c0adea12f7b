import { join } from 'node:path';
import { BUNDLE_LIMITS } from '../evidence/canonical-json.ts';
import { signatureName } from '../evidence/file-names.ts';
import { openEvidence } from '../evidence/open.ts';
import { placeFile } from '../evidence/write.ts';
import { readRegularFile } from '../foundation/safe-file.ts';
import { LAUNCH_NAMES } from '../receipt/launch-source.ts';
import type { LaunchReading } from '../receipt/read-receipt.ts';
import { changedLaunch, readBack } from './conclude.ts';
import type { LaunchInputs } from './inputs.ts';
import { makeLaunchFolder } from './launch-folder.ts';
import type { EndedLaunch } from './result.ts';

/**
 * Copies a launch's folder to a private one, and reads the copy as a stranger does: what is uploaded is what the launch
 * read back, whatever other processes of the job have done to the folder since.
 *
 * @param target an empty folder's real path
 * @returns the files of the copy, relative to it
 * @throws AttestationError `launch-changed` if the copy does not read as the folder did; those of writing
 */
export async function copyLaunch(
  { folder, reading, signing }: EndedLaunch,
  inputs: Pick<LaunchInputs, 'expectations'>,
  target: string,
): Promise<readonly string[]> {
  const evidence = await openEvidence(join(folder, LAUNCH_NAMES.evidence), false);
  const made = await makeLaunchFolder(target);
  const left = { output: join(folder, LAUNCH_NAMES.output), streams: folder };
  const output = await made.write(evidence, left).finally(made.release);
  await placeFile(target, LAUNCH_NAMES.receipt, await receiptIn(folder));
  const signature = signatureName(LAUNCH_NAMES.receipt);
  if (signing.kind === 'signed') await placeFile(target, signature, signing.bytes);
  if (!isSame(await readBack(target, inputs, signing), reading)) throw changedLaunch(folder);
  const kept = [...evidence.files.keys(), ...(evidence.bundle === null ? [] : [evidence.bundle.name])];
  return [
    ...[LAUNCH_NAMES.receipt, LAUNCH_NAMES.stdout, LAUNCH_NAMES.stderr],
    ...(signing.kind === 'signed' ? [signature] : []),
    ...kept.map((name) => `${LAUNCH_NAMES.evidence}/${name}`),
    ...output.files.map(({ path }) => `${LAUNCH_NAMES.output}/${path}`),
  ];
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
