import { X509Certificate } from '@sigstore/core';
import { printable } from '../foundation/errors.ts';
import { messageOf } from '../foundation/thrown.ts';
import { type CertificateClaims, claimsOfCertificate } from './certificate-claims.ts';
import { type ParsedSignature, parseSignature } from './parse-signature.ts';
import { statementClaims } from './read-statement.ts';

/** The content of a signature file. It is unverified: anyone could have written it. Every text is made printable. */
export type InspectedSignature =
  | { readonly readable: false; readonly why: string }
  | {
      readonly readable: true;
      readonly verified: false;
      readonly media_type: string;
      readonly envelope: 'DSSE';
      readonly payload_type: string;
      readonly signer: InspectedSigner;
      /** Only the number of a log's entries and timestamps: unverified times mean nothing. */
      readonly log_entries: number;
      readonly timestamps: number;
      readonly statement: InspectedStatement;
    };

/** The signer that the file claims. */
export type InspectedSigner =
  | { readonly kind: 'key'; readonly hint: string }
  | {
      readonly kind: 'certificate';
      readonly not_before: string;
      readonly not_after: string;
      readonly claims_unverified: InspectedClaims;
    }
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * The claims of a certificate, by the names that this project's JSON uses; null: the certificate does not have the
 * claim.
 */
export type InspectedClaims = Readonly<
  Record<
    | 'identity'
    | 'issuer'
    | 'runner_environment'
    | 'repository'
    | 'repository_id'
    | 'owner_id'
    | 'commit'
    | 'ref'
    | 'workflow'
    | 'run',
    string | null
  >
>;

/** The statement that the file claims to sign. */
export type InspectedStatement =
  | { readonly readable: false; readonly why: string }
  | {
      readonly readable: true;
      readonly type: string;
      readonly predicate_type: string;
      readonly subjects: readonly { readonly name: string; readonly sha256: string }[];
      readonly result: string;
      readonly passed: readonly string[];
      readonly failed: readonly string[];
    };

/** Reads a signature file without judging it. */
export function inspectSignature(bytes: Uint8Array): InspectedSignature {
  const file = parseSignature(bytes);
  if (!file.ok) return { readable: false, why: file.reason.sentence };
  const { bundle, payload } = file.parsed;
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  return {
    readable: true,
    verified: false,
    media_type: printable(bundle.mediaType),
    envelope: 'DSSE',
    payload_type: printable(payload.type),
    signer: signerOf(file.parsed),
    log_entries: tlogEntries.length,
    timestamps: timestampVerificationData?.rfc3161Timestamps.length ?? 0,
    statement: statementOf(file.parsed),
  };
}

function signerOf({ bundle, keyHint }: ParsedSignature): InspectedSigner {
  if (keyHint !== null) return { kind: 'key', hint: printable(keyHint) };
  const { content } = bundle.verificationMaterial;
  try {
    if (content.$case !== 'certificate') throw new Error('it is not one certificate');
    const { rawBytes } = content.certificate;
    const certificate = X509Certificate.parse(Buffer.from(rawBytes));
    return {
      kind: 'certificate',
      not_before: certificate.notBefore.toISOString(),
      not_after: certificate.notAfter.toISOString(),
      claims_unverified: shownClaims(claimsOfCertificate(rawBytes)),
    };
  } catch (error) {
    return { kind: 'unreadable', why: printable(messageOf(error)) };
  }
}

function shownClaims(claims: CertificateClaims): InspectedClaims {
  const shownOrNull = (text: string | null) => (text === null ? null : printable(text));
  return {
    identity: shownOrNull(claims.identity),
    issuer: shownOrNull(claims.issuer),
    runner_environment: shownOrNull(claims.runnerEnvironment),
    repository: shownOrNull(claims.repositoryUri),
    repository_id: shownOrNull(claims.repositoryId),
    owner_id: shownOrNull(claims.ownerId),
    commit: shownOrNull(claims.commit),
    ref: shownOrNull(claims.ref),
    workflow: shownOrNull(claims.workflowUri),
    run: shownOrNull(claims.runUri),
  };
}

function statementOf({ payload }: ParsedSignature): InspectedStatement {
  try {
    const claims = statementClaims(payload);
    return {
      readable: true,
      type: shown(claims.type),
      predicate_type: shown(claims.predicateType),
      subjects: claims.subjects.map(({ name, sha256 }) => ({
        name: printable(name),
        sha256: printable(sha256),
      })),
      result: shown(claims.result ?? 'nothing'),
      passed: claims.passed.map(shown),
      failed: claims.failed.map(shown),
    };
  } catch (error) {
    return { readable: false, why: printable(messageOf(error)) };
  }
}

function shown(value: unknown): string {
  return printable(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
}
