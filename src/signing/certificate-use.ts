import { X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { X509Certificate as CoreCertificate } from '@sigstore/core';
import type { TrustMaterial } from '@sigstore/verify';
import { type Json, listOf, membersOf, parseJsonBytes } from '../foundation/json.ts';

/** id-kp-codeSigning (RFC 5280, 4.2.1.12). */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** Far more than an entry has: the digests of a statement, a signature and a certificate. */
const BODY_LIMITS = { characters: 256 * 1024, depth: 16 };

/**
 * Returns why a certificate may not sign evidence although its chain is trusted; null if it may. @sigstore/verify looks
 * at neither purpose nor kind of the leaf (Fulcio certificate specification, "Issued Certificate").
 */
export function useFault({ verificationMaterial: { content } }: Bundle): string | null {
  if (content.$case !== 'certificate') return 'it is not one certificate';
  const raw = Buffer.from(content.certificate.rawBytes);
  const certificate = new X509Certificate(raw);
  const parsed = CoreCertificate.parse(raw);
  // Node's own answer needs the right to sign certificates as well.
  if (certificate.ca || parsed.extBasicConstraints?.isCA === true) return 'it belongs to an authority';
  if (certificate.keyUsage?.join() !== CODE_SIGNING) return 'it is not for code signing alone';
  if (parsed.extKeyUsage?.digitalSignature !== true) return 'it is not for digital signatures';
  const unknown = criticalExtensions(parsed).find((oid) => !KNOWN_CRITICAL.has(oid));
  return unknown === undefined ? null : `it has the critical extension ${unknown}, which is not known`;
}

/**
 * Extensions that are looked at here or by @sigstore/verify. A reader must reject a certificate with any other that is
 * critical (RFC 5280, 4.2): the poison of a precertificate, for one (RFC 6962, 3.1).
 */
const KNOWN_CRITICAL: ReadonlySet<string> = new Set([
  // keyUsage, subjectAltName, basicConstraints, extKeyUsage
  ...['2.5.29.15', '2.5.29.17', '2.5.29.19', '2.5.29.37'],
]);

/** Extension ::= SEQUENCE { extnID, critical BOOLEAN DEFAULT FALSE, extnValue } (RFC 5280, 4.1). */
function criticalExtensions({ extensions }: CoreCertificate): readonly string[] {
  return extensions.flatMap(({ subs }) => {
    const [oid] = subs;
    // Three members: `critical` is there, and DER has no FALSE that is the default.
    return oid === undefined || subs.length < 3 ? [] : [oid.toOID()];
  });
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
