import type { Sha256 } from '../foundation/digest.ts';
import type { Bundle } from './bundle-type.ts';
import type { Expectations } from './expectations.ts';
import { signatureName } from './file-names.ts';
import type { EvidenceSource } from './open.ts';
import type { Signer } from './reading.ts';
import { type Reason, reason } from './reasons.ts';
import type { TestResult } from './test-result.ts';

/**
 * The result of a signature check: who signed and, if a log or an authority reports it, when; or why it is not valid.
 */
export type SignatureResult =
  | {
      readonly ok: true;
      readonly signer: Signer;
      readonly verifiedTime: Date | null;
      /** What is wrong with the signed statement itself. */
      readonly reasons: readonly Reason[];
      /**
       * Returns what statement and certificate state differently from this bundle and its result; called after the
       * bundle was read.
       */
      readonly compare: (bundle: Bundle, result: TestResult) => readonly Reason[];
    }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/** Checks a signature file's bytes over a bundle's digest, for the trust that the caller chose. Pure. */
export type VerifySignature = (
  bundleDigest: Sha256,
  signatureBytes: Uint8Array,
  expectations: Expectations,
) => SignatureResult;

/**
 * The signature step (contract §6). The caller chooses whom to trust; without that choice, or without a signature,
 * nothing is verified.
 */
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
