import type { Bundle } from '../evidence/bundle-type.ts';
import { checkAdds } from '../evidence/check-inventory.ts';
import { checkOrigin } from '../evidence/check-venue.ts';
import { NO_EXPECTATIONS } from '../evidence/expectations.ts';
import { bundleResult } from '../evidence/reader.ts';
import { callersBring, type ReasonCode } from '../evidence/reasons.ts';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import type { JudgedLaunch } from './check-launch.ts';
import { LAUNCH_NAMES } from './launch-source.ts';
import type { Receipt } from './receipt-type.ts';

/** What a signed statement about a launch must say: it follows from receipt and evidence alone. */
export interface LaunchResult {
  /** REHEARSAL: nothing but the venue LOCAL keeps it from being CONFINED. */
  readonly attribute: 'CONFINED' | 'REHEARSAL' | 'NOT_CONFINED';
  /** The codes of what no caller can remove, of evidence and launch: sorted, each once. */
  readonly codes: readonly ReasonCode[];
  /** The facts in which the machine differs from the evidence's, which each reader's policy decides about. */
  readonly differs: readonly string[];
  /** The receipt, the image, the streams and every output, by name and digest. */
  readonly subjects: readonly { readonly name: string; readonly digest: Sha256 }[];
  readonly evidence: { readonly name: string; readonly digest: Sha256 };
  /** The image that ran, by what its digest is of. */
  readonly image: { readonly name: string; readonly digest: Sha256 };
  readonly profile: Sha256;
  readonly venue: Receipt['venue'];
}

/** Returns the result of a launch, for the signer and for every reader. */
export function launchResult(
  receipt: Receipt,
  receiptBytes: Uint8Array,
  evidence: Bundle,
  { launched, reasons, drift }: JudgedLaunch,
): LaunchResult {
  const own = bundleResult(evidence);
  const ofLaunch = [
    ...reasons,
    ...checkAdds(launched, []),
    ...checkOrigin({ bundle: launched, expectations: NO_EXPECTATIONS, signer: null }),
  ];
  const codes = [...new Set([...own.codes, ...ofLaunch.map(({ code }) => code)])]
    .filter((code) => !callersBring(code))
    .sort();
  const fixed = drift.some(({ tolerable }) => !tolerable);
  const image = { name: `image-${launched.image_digest_kind}`, digest: launched.image_digest };
  return {
    attribute: attributeOf(codes, own.failed.length > 0 || fixed),
    codes,
    differs: drift.map(({ field }) => field),
    subjects: [
      { name: LAUNCH_NAMES.receipt, digest: sha256Of(receiptBytes) },
      image,
      ...(['stdout', 'stderr'] as const).map((name) => ({ name, digest: receipt.streams[name].sha256 })),
      ...receipt.output.files.map(({ path, sha256 }) => ({
        name: `${LAUNCH_NAMES.output}/${path}`,
        digest: sha256,
      })),
    ],
    evidence: { name: receipt.evidence.bundle, digest: receipt.evidence.sha256 },
    image,
    profile: launched.seccomp_sha256,
    venue: receipt.venue,
  };
}

function attributeOf(codes: readonly ReasonCode[], failed: boolean): LaunchResult['attribute'] {
  if (failed || codes.some((code) => code !== 'venue-local')) return 'NOT_CONFINED';
  return codes.length === 0 ? 'CONFINED' : 'REHEARSAL';
}
