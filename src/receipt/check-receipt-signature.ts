import type { Bundle } from '../evidence/bundle-type.ts';
import { checkSignatureOf, type VerifySignature } from '../evidence/check-signature.ts';
import type { Expectations } from '../evidence/expectations.ts';
import type { Signer } from '../evidence/reading.ts';
import type { Reason } from '../evidence/reasons.ts';
import { sha256Of } from '../foundation/digest.ts';
import type { JudgedLaunch } from './check-launch.ts';
import { type LaunchResult, launchResult } from './launch-result.ts';
import type { LaunchSource } from './launch-source.ts';
import type { Receipt } from './receipt-type.ts';

/** Checks a receipt's signature file, and that its statement says what the receipt leads to. */
export type VerifyReceipt = VerifySignature<LaunchResult>;

/** The signer of a receipt, and what is wrong with its signature. */
export interface CheckedSigner {
  readonly signer: Signer | null;
  readonly verifiedTime: Date | null;
  readonly reasons: readonly Reason[];
}

/** A launch with the evidence that it is about. */
export interface LaunchCase {
  readonly receipt: Receipt;
  readonly evidence: Bundle;
  readonly judged: JudgedLaunch;
}

/** The signature step, as for evidence: the same trust, chosen by the caller. */
export function checkReceiptSignature(
  source: LaunchSource,
  expectations: Expectations,
  verify: VerifyReceipt | undefined,
  { receipt, evidence, judged }: LaunchCase,
): CheckedSigner {
  if (source.receipt === null) return { signer: null, verifiedTime: null, reasons: [] };
  const trusted = { ...expectations, trust: expectations.launch.trust ?? expectations.trust };
  const checked = checkSignatureOf(sha256Of(source.receipt), source.signature, trusted, verify);
  if (!checked.ok) return { signer: null, verifiedTime: null, reasons: checked.reasons };
  const { signer, verifiedTime, reasons, compare } = checked;
  const result = launchResult(receipt, source.receipt, evidence, judged);
  return { signer, verifiedTime, reasons: [...reasons, ...compare(judged.launched, result)] };
}
