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
export type SignatureResult<Result = TestResult> =
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
      readonly compare: (bundle: Bundle, result: Result) => readonly Reason[];
    }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/**
 * Checks a signature file's bytes over the digest of what was signed, for the trust that the caller chose. Pure.
 *
 * `Result`: what the signed statement must say, computed from what was signed: of a bundle, or of a launch's receipt.
 */
export type VerifySignature<Result = TestResult> = (
  digest: Sha256,
  signatureBytes: Uint8Array,
  expectations: Expectations,
) => SignatureResult<Result>;

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
  const signature = source.files.get(signatureName(source.bundle.name)) ?? null;
  return checkSignatureOf(bundleDigest, signature, expectations, verify);
}

/** The same for anything that is signed. @param signature the signature file's bytes; null without one */
export function checkSignatureOf<Result>(
  digest: Sha256,
  signature: Uint8Array | null,
  expectations: Expectations,
  verify: VerifySignature<Result> | undefined,
): SignatureResult<Result> {
  if (expectations.trust.kind === 'not-chosen') {
    return refuse(reason('trust-not-chosen'), ...(signature === null ? [reason('unsigned')] : []));
  }
  if (signature === null) return refuse(reason('signature-missing'));
  if (verify === undefined) return refuse(reason('signature-unchecked'));
  const result = verify(digest, signature, expectations);
  return result.ok || result.reasons.length > 0
    ? result
    : refuse(reason('signature-invalid', null, 'no reason was given'));
}

function refuse(...reasons: readonly Reason[]): { readonly ok: false; readonly reasons: readonly Reason[] } {
  return { ok: false, reasons };
}
