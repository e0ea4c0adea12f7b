import type { VerifySignature } from '../evidence/check-signature.ts';
import type { Trust } from '../evidence/expectations.ts';

/**
 * Returns the verifier for the trust that a reader's caller chose; undefined if the caller chose none. It loads only
 * what that trust needs: a key needs neither ASN.1 nor a trusted root.
 *
 * @throws AttestationError (usage) when the caller's key, root or pattern cannot be used
 */
export async function loadVerifier(trust: Trust): Promise<VerifySignature | undefined> {
  switch (trust.kind) {
    case 'not-chosen':
      return undefined;
    case 'key': {
      const [{ readPublicKey }, { keyVerifier }] = await Promise.all([
        import('./public-key.ts'),
        import('./verify-key.ts'),
      ]);
      return keyVerifier(readPublicKey(trust.publicKey));
    }
    case 'certificate': {
      const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
        import('./trusted-root.ts'),
        import('./verify-certificate.ts'),
      ]);
      return certificateVerifier(trust, readTrustedRoot(trust.trustedRoot ?? (await publicGoodRoot())));
    }
  }
}

async function publicGoodRoot(): Promise<string> {
  return (await import('./generated/public-good-root.ts')).PUBLIC_GOOD_ROOT;
}
