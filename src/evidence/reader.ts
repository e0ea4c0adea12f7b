import { sha256Of } from '../digest.ts';
import type { Expectations } from './expectations.ts';
import type { EvidenceSource } from './open.ts';
import type { Reading, Signer } from './reading.ts';
import { type Reason, reason } from './reasons.ts';

/** What a signature came to: who signed and, where a log or an authority told it, when; or why it does not hold. */
export type SignatureResult =
  | {
      readonly ok: true;
      readonly signer: Signer;
      readonly verifiedTime: Date | null;
      readonly reasons: readonly Reason[];
    }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/** What other rooms lend the reader. Pure functions; without them what they would do is not done, and blocks. */
export interface ReaderHooks {
  /** Checks the signature file's bytes over the bundle's bytes for the trust that the caller chose. */
  readonly verifySignature?: (
    bundleBytes: Uint8Array,
    signatureBytes: Uint8Array,
    expectations: Expectations,
  ) => SignatureResult;
  /** Renders the views that may lie in the evidence folder, by file name. */
  readonly views?: Readonly<Record<string, (bundleBytes: Uint8Array) => Uint8Array>>;
}

/** Reads evidence as a stranger (contract §6). Never throws: whatever happens that is not ACCEPTED is BLOCKED. */
export function readEvidence(
  source: EvidenceSource,
  _expectations: Expectations,
  now: Date,
  _hooks: ReaderHooks = {},
): Reading {
  return {
    verdict: 'BLOCKED',
    headline: 'BLOCKED',
    reasons: [...source.problems, reason('reader-fault', null, 'the reader is not finished')],
    waived: [],
    waivers: [],
    bundleName: source.bundle?.name ?? null,
    bundleSha256: source.bundle ? sha256Of(source.bundle.bytes) : null,
    bundle: null,
    probes: [],
    l1: [],
    pins: [],
    signer: null,
    readAt: now,
  };
}
