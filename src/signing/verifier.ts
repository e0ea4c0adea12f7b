import type { VerifySignature } from '../evidence/check-signature.ts';
import type { Trust } from '../evidence/expectations.ts';
import { OPEN_LIMITS } from '../evidence/open.ts';
import type { StatementKind } from './read-statement.ts';

/**
 * Returns the verifier for the trust that a reader's caller chose; undefined if the caller chose none. It loads only
 * what that trust needs: a key needs neither ASN.1 nor a trusted root.
 *
 * @param read reads what was signed: of a launch, `readLaunchStatement`; left out, the statement about evidence
 * @throws AttestationError (usage) when the caller's key, root or pattern cannot be used
 */
export async function loadVerifier(trust: Trust): Promise<VerifySignature | undefined>;
export async function loadVerifier<Result>(
  trust: Trust,
  read: StatementKind<Result>['read'],
): Promise<VerifySignature<Result> | undefined>;
export async function loadVerifier<Result>(
  trust: Trust,
  read?: StatementKind<Result>['read'],
): Promise<VerifySignature<Result> | VerifySignature | undefined> {
  if (trust.kind === 'not-chosen') return undefined;
  // A launch's statement names each output, and so may be as long as a file may be.
  return read === undefined
    ? verifierOf(trust, await ofEvidence())
    : verifierOf(trust, { read, characters: OPEN_LIMITS.fileBytes });
}

async function ofEvidence(): Promise<StatementKind> {
  const [{ readStatement }, { MAX_SIGNATURE }] = await Promise.all([
    import('./read-statement.ts'),
    import('./parse-signature.ts'),
  ]);
  return { read: readStatement, characters: MAX_SIGNATURE };
}

async function verifierOf<Result>(
  trust: Exclude<Trust, { readonly kind: 'not-chosen' }>,
  kind: StatementKind<Result>,
): Promise<VerifySignature<Result>> {
  switch (trust.kind) {
    case 'key': {
      const [{ readPublicKey }, { keyVerifier }] = await Promise.all([
        import('./public-key.ts'),
        import('./verify-key.ts'),
      ]);
      return keyVerifier(readPublicKey(trust.publicKey), kind);
    }
    case 'certificate': {
      const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
        import('./trusted-root.ts'),
        import('./verify-certificate.ts'),
      ]);
      const trusted = readTrustedRoot(trust.trustedRoot ?? (await publicGoodRoot()));
      return certificateVerifier(trust, trusted, kind);
    }
  }
}

async function publicGoodRoot(): Promise<string> {
  return (await import('./generated/public-good-root.ts')).PUBLIC_GOOD_ROOT;
}
