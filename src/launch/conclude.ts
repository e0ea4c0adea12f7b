import { setTimeout as sleep } from 'node:timers/promises';
import { writeJson } from '../evidence/canonical-json.ts';
import { signatureName } from '../evidence/file-names.ts';
import { refuseCancelled } from '../foundation/cancelled.ts';
import { sha256Of } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { HeldFolder } from '../foundation/held-folder.ts';
import { placeNewFile } from '../foundation/place-file.ts';
import { hasBytes, takeBack } from '../foundation/take-back.ts';
import { untilAborted } from '../foundation/until-aborted.ts';
import { judgeLaunch } from '../receipt/check-launch.ts';
import { launchResult } from '../receipt/launch-result.ts';
import { LAUNCH_NAMES } from '../receipt/launch-source.ts';
import { openLaunch } from '../receipt/open-launch.ts';
import { type LaunchReading, readReceipt } from '../receipt/read-receipt.ts';
import type { Receipt } from '../receipt/receipt-type.ts';
import { isRehearsal } from '../receipt/rehearsal.ts';
import { viewsFor } from '../report/views.ts';
import type { EvidenceSigner } from '../signing/choose-signer.ts';
import { readLaunchStatement } from '../signing/launch-statement.ts';
import { type SigningOutcome, signReceipt } from '../signing/sign-evidence.ts';
import { trustIn } from '../signing/signed-by.ts';
import { loadVerifier } from '../signing/verifier.ts';
import type { LaunchInputs } from './inputs.ts';
import type { OpenLaunch } from './open-launch.ts';
import type { EndedLaunch } from './result.ts';

/** A launch's folder as it was written and read back. */
export interface Concluded {
  readonly verdict: EndedLaunch['verdict'];
  readonly reading: LaunchReading;
  readonly signing: SigningOutcome;
}

/**
 * Writes the receipt last, signs it, and reads the folder back as a stranger does.
 *
 * @throws AttestationError if the receipt cannot be written, or does not follow its schema; `launch-changed` (blocked);
 *   `cancelled`
 */
export async function conclude(
  open: OpenLaunch,
  inputs: LaunchInputs,
  {
    folder,
    receipt,
    signer,
  }: { readonly folder: HeldFolder; readonly receipt: Receipt; readonly signer: EvidenceSigner },
): Promise<Concluded> {
  const { runContext } = open;
  const bytes = writeJson(receipt);
  const judged = judgeLaunch(open.bundle, receipt);
  if (typeof judged === 'string')
    throw new AttestationError(
      'bundle-schema',
      `The launch’s own receipt does not follow the schema: ${judged}.`,
    );
  // What was interrupted has no receipt, also where the workload had ended.
  refuseCancelled(runContext.signal);
  runContext.progress.stage('receipt', await placeNewFile(folder, LAUNCH_NAMES.receipt, bytes));
  const result = launchResult(receipt, bytes, open.bundle, judged);
  const { signal } = runContext;
  const signed = signReceipt({ folder, bytes }, result, signer, signal);
  const signing = await untilAborted(signal, signed).catch(async (error: unknown) => {
    // It writes nothing any more, but may be about to.
    const outcome = await Promise.race([signed.catch(() => null), sleep(LATEST_WRITTEN_MS, null)]);
    await removeReceipt(folder, bytes, outcome?.kind === 'signed' ? outcome.bytes : null);
    throw error;
  });
  const reading = await readBack(folder.path, inputs, signing);
  // Another launch's folder may be at the path by now. The receipt binds everything else that is in its folder.
  if (reading.receiptSha256 !== sha256Of(bytes)) throw changedLaunch(folder.path);
  return { verdict: verdictOf(reading), reading, signing };
}

/** Removes the receipt and its signature; what another launch, or anybody, has at their paths by now stays. */
async function removeReceipt(
  folder: HeldFolder,
  receipt: Uint8Array,
  signature: Uint8Array | null,
): Promise<void> {
  const ours = [
    [LAUNCH_NAMES.receipt, receipt],
    [signatureName(LAUNCH_NAMES.receipt), signature],
  ] as const;
  for (const [name, bytes] of ours) {
    if (bytes !== null) await takeBack(folder, name, (path) => hasBytes(path, bytes));
  }
}

/** How long the file of a signature may take to be written, which is less than a kilobyte for a key. */
const LATEST_WRITTEN_MS = 1_000;

/**
 * Reads a launch's folder as `verify` does with the same expectations: it trusts whom the caller named for receipts,
 * otherwise whom the caller trusts for evidence; the launch's own signer only if the caller named nobody at all.
 */
export async function readBack(
  folder: string,
  inputs: Pick<LaunchInputs, 'expectations'>,
  signing: SigningOutcome,
): Promise<LaunchReading> {
  const { expectations } = inputs;
  const named = expectations.launch.trust ?? expectations.trust;
  const trust = named.kind === 'not-chosen' && signing.kind === 'signed' ? trustIn(signing.signedBy) : named;
  const source = await openLaunch(folder);
  const verifySignature = await loadVerifier(expectations.trust);
  const verifyReceipt = await loadVerifier(trust, readLaunchStatement);
  const views = await viewsFor(source.evidence);
  const expected = { ...expectations, launch: { ...expectations.launch, trust } };
  return readReceipt(source, expected, new Date(), {
    views,
    ...(verifySignature === undefined ? {} : { verifySignature }),
    ...(verifyReceipt === undefined ? {} : { verifyReceipt }),
  });
}

/** What is at a launch's path is not what the launch wrote. */
export function changedLaunch(folder: string, cause?: unknown): AttestationError {
  const message = `The folder ${printable(folder, 200)} does not hold what the launch wrote there.`;
  return new AttestationError('launch-changed', message, { cause });
}

function verdictOf({ verdict, reasons }: LaunchReading): EndedLaunch['verdict'] {
  return verdict === 'CONFINED' ? 'CONFINED' : isRehearsal(reasons) ? 'REHEARSAL' : 'BLOCKED';
}
