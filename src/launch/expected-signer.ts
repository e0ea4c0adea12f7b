import type { Expectations, Trust } from '../evidence/expectations.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import type { EvidenceSigner } from '../signing/choose-signer.ts';
import { readPublicKey } from '../signing/public-key.ts';
import type { VenueName } from '../venue/venue.ts';

/**
 * Returns why a reader with these expectations would not trust what this signer will sign: known before anything runs, so
 * that no workload runs in vain. In a rehearsal only another key counts: a home has no certificate of a workflow.
 *
 * @throws AttestationError why a signer that is needed cannot sign
 */
export function otherSigner(
  signer: EvidenceSigner,
  { launch, trust }: Expectations,
  venue: VenueName,
): readonly Reason[] {
  const trusted = launch.trust ?? trust;
  if (trusted.kind === 'not-chosen') return [];
  const isOtherKey = signer.kind === 'key' && trusted.kind === 'key';
  return venue === 'LOCAL' && !isOtherKey ? [] : otherThan(trusted, signer);
}

function otherThan(
  trusted: Exclude<Trust, { kind: 'not-chosen' }>,
  signer: EvidenceSigner,
): readonly Reason[] {
  switch (signer.kind) {
    case 'unavailable':
      throw signer.error;
    case 'none':
      return [reason('signature-missing')];
    case 'keyless':
      return trusted.kind === 'certificate' ? [] : [reason('signer-is-certificate')];
    case 'key': {
      if (trusted.kind === 'certificate') return [reason('signer-is-key')];
      const { hex } = signer.fingerprint;
      const isSame = readPublicKey(trusted.publicKey).fingerprint.hex === hex;
      return isSame ? [] : [reason('key-not-expected', null, hex)];
    }
  }
}
