import { X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { X509Certificate as CoreCertificate } from '@sigstore/core';
import type { TrustMaterial } from '@sigstore/verify';
import { type Json, listOf, membersOf, parseJsonBytes } from '../foundation/json.ts';
import { formFault } from './certificate-form.ts';

/** Far more than an entry has: the digests of a statement, a signature and a certificate. */
const BODY_LIMITS = { characters: 256 * 1024, depth: 16 };

/**
 * Returns why a certificate may not sign evidence although its chain is trusted; null if it may. @sigstore/verify looks
 * at neither purpose nor kind of the leaf (Fulcio certificate specification, "Issued Certificate").
 */
export function useFault({ verificationMaterial: { content } }: Bundle): string | null {
  if (content.$case !== 'certificate') return 'it is not one certificate';
  const raw = Buffer.from(content.certificate.rawBytes);
  const fault = formFault(raw, 'signer');
  if (fault !== null) return fault;
  return CoreCertificate.parse(raw).extKeyUsage?.digitalSignature === true
    ? null
    : 'it is not for digital signatures';
}

/** The certificate's timestamps of certificate logs (RFC 6962, 3.3): one has some 120 bytes, and takes a verification. */
const MOST_TIMESTAMP_BYTES = 2_048;
const TIMESTAMPS = '1.3.6.1.4.1.11129.2.4.2';

/** Returns why the verification of a certificate's own timestamps takes too long; null if it does not. Asked before it. */
export function timestampsFault({ verificationMaterial: { content } }: Bundle): string | null {
  if (content.$case !== 'certificate') return 'it is not one certificate';
  const { extensions } = CoreCertificate.parse(Buffer.from(content.certificate.rawBytes));
  const lists = extensions.filter(({ subs: [oid] }) => oid?.toOID() === TIMESTAMPS);
  const bytes = lists.reduce((sum, { subs }) => sum + (subs.at(-1)?.value.length ?? 0), 0);
  return bytes > MOST_TIMESTAMP_BYTES
    ? `it has more than ${MOST_TIMESTAMP_BYTES} bytes of logs’ timestamps`
    : null;
}

/**
 * Returns why no authority's key verifies the certificate under the algorithm that the certificate names; null if one
 * does (RFC 5280, 4.1.1.2). @sigstore/verify takes the algorithm from the kind of the key.
 */
export function issuerFault(
  { verificationMaterial: { content } }: Bundle,
  { certificateAuthorities }: Pick<TrustMaterial, 'certificateAuthorities'>,
): string | null {
  if (content.$case !== 'certificate') return 'it is not one certificate';
  const certificate = new X509Certificate(Buffer.from(content.certificate.rawBytes));
  const isIssuer = (der: Buffer) => certificate.verify(new X509Certificate(der).publicKey);
  return certificateAuthorities.some(({ certChain }) => certChain.some(({ root }) => isIssuer(root.toDER())))
    ? null
    : 'its algorithm is not of the key that signed it';
}

/**
 * Returns why a verified entry of a log is not one of this signature; null if each is. @sigstore/verify compares digest and
 * signature of an entry, not whose it says that they are: an entry under another name would hide the signature from the
 * owner of the identity, who watches the log for it.
 */
export function entryFault({ verificationMaterial: { content, tlogEntries } }: Bundle): string | null {
  if (content.$case !== 'certificate') return 'it is not one certificate';
  const raw = Buffer.from(content.certificate.rawBytes);
  for (const { canonicalizedBody } of tlogEntries) {
    const found = certificatesIn(Buffer.from(canonicalizedBody));
    if (found.length !== 1 || found[0]?.equals(raw) !== true) return 'the log entry names another signer';
  }
  return null;
}

/** What the entry says that a signature is verified with, as DER; an empty buffer for what is not one certificate. */
function certificatesIn(body: Buffer): readonly Buffer[] {
  const spec = membersOf(membersOf(parseJsonBytes(body, BODY_LIMITS))?.['spec']);
  // Rekor's types dsse, hashedrekord and intoto (sigstore/rekor, pkg/types).
  const dsse = listOf(spec?.['signatures'] ?? []) ?? [];
  const hashed = membersOf(membersOf(spec?.['signature'])?.['publicKey'])?.['content'];
  const envelope = membersOf(membersOf(spec?.['content'])?.['envelope']);
  const intoto = listOf(envelope?.['signatures'] ?? []) ?? [];
  return [
    ...dsse.map((each) => derOf(membersOf(each)?.['verifier'])),
    ...(hashed === undefined ? [] : [derOf(hashed)]),
    ...intoto.map((each) => derOf(membersOf(each)?.['publicKey'])),
  ];
}

function derOf(base64: Json | undefined): Buffer {
  if (typeof base64 !== 'string') return Buffer.alloc(0);
  try {
    return new X509Certificate(Buffer.from(base64, 'base64')).raw;
  } catch {
    return Buffer.alloc(0);
  }
}

/**
 * Returns why the key of a log does not count at this time; null if each does. @sigstore/verify looks at a key's period of
 * validity only for an entry that the log promised.
 */
export function logKeyFault(
  { verificationMaterial: { tlogEntries } }: Bundle,
  { tlogs }: TrustMaterial,
  time: Date,
): string | null {
  for (const { inclusionPromise, logId } of tlogEntries) {
    if (inclusionPromise !== undefined) continue;
    const id = Buffer.from(logId?.keyId ?? []);
    const isValid = tlogs.some(
      (log) => log.logID.equals(id) && log.validFor.start <= time && time <= log.validFor.end,
    );
    if (!isValid) return 'the key of the log was not valid at that time';
  }
  return null;
}
