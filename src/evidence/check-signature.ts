import type { Sha256 } from '../foundation/digest.ts';
import type { Bundle } from './bundle-type.ts';
import type { Expectations } from './expectations.ts';
import { signatureName } from './file-names.ts';
import type { EvidenceSource } from './open.ts';
import type { Signer } from './reading.ts';
import { type Reason, reason } from './reasons.ts';
import type { TestResult } from './test-result.ts';

/** What a signature came to: who signed and, where a log or an authority told it, when; or why it does not hold. */
export type SignatureResult =
  | {
      readonly ok: true;
      readonly signer: Signer;
      readonly verifiedTime: Date | null;
      /** What is wrong with the signed statement itself. */
      readonly reasons: readonly Reason[];
      /** What statement and certificate say otherwise than this bundle and what it comes to; asked once it was read. */
      readonly compare: (bundle: Bundle, result: TestResult) => readonly Reason[];
    }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/** Checks a signature file's bytes over a bundle's bytes, by their digest, for the trust that the caller chose. Pure. */
export type VerifySignature = (
  bundleDigest: Sha256,
  signatureBytes: Uint8Array,
  expectations: Expectations,
) => SignatureResult;

/** The signature step (contract §6): trust is the caller's; without it, or without a signature, nothing is verified. */
export function checkSignature(
  source: EvidenceSource,
  bundleDigest: Sha256 | null,
  expectations: Expectations,
  verify: VerifySignature | undefined,
): SignatureResult {
  if (source.bundle === null || bundleDigest === null) return refuse();
  const signature = source.files.get(signatureName(source.bundle.name));
  if (expectations.trust.kind === 'not-chosen') {
    return refuse(reason('trust-not-chosen'), ...(signature === undefined ? [reason('unsigned')] : []));
  }
  if (signature === undefined) return refuse(reason('signature-missing'));
  if (verify === undefined) return refuse(reason('signature-unchecked'));
  const result = verify(bundleDigest, signature, expectations);
  return result.ok || result.reasons.length > 0
    ? result
    : refuse(reason('signature-invalid', null, 'no reason was given'));
}

function refuse(...reasons: readonly Reason[]): SignatureResult {
  return { ok: false, reasons };
}
