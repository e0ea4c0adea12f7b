import type { Expectations } from '../evidence/expectations.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import type { EvidenceSigner } from '../signing/choose-signer.ts';
import { readPublicKey } from '../signing/public-key.ts';

/**
 * Returns why a reader with these expectations would not trust what this signer will sign: known before anything runs, so
 * that no workload runs in vain.
 */
export function otherSigner(signer: EvidenceSigner, { launch, trust }: Expectations): readonly Reason[] {
  const trusted = launch.trust ?? trust;
  if (signer.kind !== 'key' || trusted.kind !== 'key') return [];
  const { hex } = signer.fingerprint;
  return readPublicKey(trusted.publicKey).fingerprint.hex === hex
    ? []
    : [reason('key-not-expected', null, hex)];
}
