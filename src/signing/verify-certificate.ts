import {
  type SignedEntity,
  type Signer,
  type TrustMaterial,
  toSignedEntity,
  VerificationError,
  Verifier,
} from '@sigstore/verify';
import type { SignatureResult, VerifySignature } from '../evidence/check-signature.ts';
import type { Trust } from '../evidence/expectations.ts';
import { type Reason, type ReasonCode, reason } from '../evidence/reasons.ts';
import { printable } from '../foundation/errors.ts';
import { whyUnreadable } from '../foundation/thrown.ts';
import { claimsOf, compareClaims } from './certificate-claims.ts';
import { entryFault, issuerFault, logKeyFault, timestampsFault, useFault } from './certificate-use.ts';
import { matcher } from './identity.ts';
import { type ParsedSignature, parseSignature } from './parse-signature.ts';
import type { StatementKind } from './read-statement.ts';
import { timestampFault } from './timestamp-form.ts';
import type { Trusted } from './trusted-root.ts';

type CertificateTrust = Extract<Trust, { kind: 'certificate' }>;

/**
 * Verifies signatures of a certificate's identity: chain, certificate log, transparency log and time against the trusted
 * root, then identity and issuer, compared whole, over statements of one kind. @sigstore/verify's own policy is not used: its identities are
 * unanchored patterns.
 *
 * @throws AttestationError `identity-pattern-invalid` (usage)
 */
export function certificateVerifier<Result>(
  trust: CertificateTrust,
  trusted: Trusted,
  { read, characters }: StatementKind<Result>,
): VerifySignature<Result> {
  const isIdentity = matcher(trust.identity, trust.match);
  const isIssuer = matcher(trust.issuer, trust.match);
  const verifier = new Verifier(trusted.material, trusted.thresholds);
  return (digest, signatureBytes): SignatureResult<Result> => {
    const file = parseSignature(signatureBytes, characters);
    if (!file.ok) return { ok: false, reasons: [file.reason] };
    if (file.parsed.keyHint !== null) return { ok: false, reasons: [reason('signer-is-key')] };
    const verified = verify(verifier, file.parsed, trusted);
    if (!verified.ok) return { ok: false, reasons: [verified.reason] };
    const claims = claimsOf(verified.signer);
    const { identity, issuer } = claims;
    const others = [
      ...(isIdentity(identity) ? [] : [reason('identity-not-expected', null, identity ?? 'nobody')]),
      ...(isIssuer(issuer) ? [] : [reason('issuer-not-expected', null, issuer ?? 'nobody')]),
    ];
    if (others.length > 0) return { ok: false, reasons: others };
    const statement = read(file.parsed.payload, digest);
    return {
      ok: true,
      signer: { kind: 'certificate', description: printable(`${identity} (${issuer})`, 500) },
      verifiedTime: verified.time,
      reasons: statement.reasons,
      compare: (bundle, result) => [...statement.compare(bundle, result), ...compareClaims(claims, bundle)],
    };
  };
}

type Verified =
  | { readonly ok: true; readonly signer: Signer; readonly time: Date }
  | { readonly ok: false; readonly reason: Reason };

function verify(verifier: Verifier, { bundle }: ParsedSignature, { material }: Trusted): Verified {
  try {
    const long = timestampsFault(bundle);
    if (long !== null) return { ok: false, reason: reason('certificate-invalid', null, long) };
    const entity = toSignedEntity(bundle);
    const signer = verifier.verify(entity);
    const time = earliest(entity);
    if (time === null)
      return { ok: false, reason: reason('signing-time-invalid', null, 'the signature has no time') };
    const stamp = stampFault(entity, material);
    if (stamp !== null) return { ok: false, reason: reason('signing-time-invalid', null, stamp) };
    const use = useFault(bundle) ?? issuerFault(bundle, material);
    if (use !== null) return { ok: false, reason: reason('certificate-invalid', null, use) };
    const entry = entryFault(bundle) ?? logKeyFault(bundle, material, time);
    if (entry !== null) return { ok: false, reason: reason('log-entry-invalid', null, entry) };
    return { ok: true, signer, time };
  } catch (error) {
    const code = error instanceof VerificationError ? codeOf(error.code) : 'signature-invalid';
    return { ok: false, reason: reason(code, null, whyUnreadable(error)) };
  }
}

function stampFault({ timestamps }: SignedEntity, { timestampAuthorities }: TrustMaterial): string | null {
  const stampers = timestampAuthorities.flatMap(({ certChain }) => certChain.slice(0, 1));
  for (const each of timestamps) {
    const fault = each.$case === 'timestamp-authority' ? timestampFault(each.timestamp, stampers) : null;
    if (fault !== null) return fault;
  }
  return null;
}

function codeOf(code: string): ReasonCode {
  if (code.startsWith('TLOG')) return 'log-entry-invalid';
  switch (code) {
    case 'TIMESTAMP_ERROR':
      return 'signing-time-invalid';
    case 'CERTIFICATE_ERROR':
      return 'certificate-invalid';
    default:
      return 'signature-invalid';
  }
}

/**
 * Returns the earliest of the verified times: evidence is never younger than that. A log's time counts only if the log
 * promised it.
 */
function earliest(entity: SignedEntity): Date | null {
  const times = entity.timestamps.flatMap((timestamp): number[] => {
    if (timestamp.$case === 'timestamp-authority') return [timestamp.timestamp.signingTime.getTime()];
    const { inclusionPromise, integratedTime } = timestamp.tlogEntry;
    return inclusionPromise === undefined ? [] : [Number(integratedTime) * 1000];
  });
  const time = Math.min(...times);
  return Number.isFinite(time) ? new Date(time) : null;
}
