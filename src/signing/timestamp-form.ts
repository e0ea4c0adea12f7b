import { createHash } from 'node:crypto';
import type { ASN1Obj, RFC3161Timestamp, X509Certificate } from '@sigstore/core';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
/** signingCertificate (RFC 2634, SHA-1) and signingCertificateV2 (RFC 5035). */
const SIGNING_CERTIFICATES = ['1.2.840.113549.1.9.16.2.12', '1.2.840.113549.1.9.16.2.47'];

/** Digests that a signingCertificate may name its certificate by. */
const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** PKIStatus: granted, and granted with modifications (RFC 3161, 2.4.2). */
const GRANTED: readonly bigint[] = [0n, 1n];
/** A minute: far more than any authority's clock is off, far less than what an age is judged by. */
const MOST_ACCURACY_SECONDS = 60;

/** Tags of DER: what each member must begin with. */
const TAG = { boolean: 0x01, integer: 0x02, octets: 0x04, oid: 0x06, time: 0x18, sequence: 0x30, set: 0x31 };
const context = (number: number) => 0xa0 + number;

/** TSTInfo ::= version, policy, messageImprint, serialNumber, genTime, and members that may be missing (RFC 3161, 2.4.2). */
const INFO = [TAG.integer, TAG.oid, TAG.sequence, TAG.integer, TAG.time];
const INFO_OPTIONAL = [TAG.sequence, TAG.boolean, TAG.integer, context(0), context(1)];
/** SignerInfo ::= version, sid, digestAlgorithm, signedAttrs, signatureAlgorithm, signature, unsignedAttrs (RFC 5652, 5.3). */
const SIGNER = [TAG.integer, TAG.sequence, TAG.sequence, context(0), TAG.sequence, TAG.octets];
const SIGNER_OPTIONAL = [context(1)];

/**
 * Returns why a verified timestamp does not count by its form (RFC 3161, RFC 5652, RFC 5816); null if it does.
 * @sigstore/verify reads the first signer, the first digest and the time, and nothing else of a token.
 *
 * @param stampers the certificates of the time stampers that the reader trusts
 */
export function timestampFault(
  timestamp: RFC3161Timestamp,
  stampers: readonly X509Certificate[],
): string | null {
  try {
    return faultOf(timestamp, stampers);
  } catch {
    return 'its timestamp is not of the form that it must have';
  }
}

function faultOf(timestamp: RFC3161Timestamp, stampers: readonly X509Certificate[]): string | null {
  if (!GRANTED.includes(timestamp.status)) return 'the authority refused to give a time';
  const signedData = member(member(timestamp.root, 1), 1).subs[0];
  const [signer, ...others] = signedData?.subs.at(-1)?.subs ?? [];
  if (signer === undefined || others.length > 0) return 'its timestamp does not have one signer';
  if (!hasMembers(signer, SIGNER, SIGNER_OPTIONAL))
    return 'the signer of its timestamp is not of the known form';
  return (
    infoFault(timestamp.tstInfo.root) ??
    attributesFault(attributesOf(signer), stampersOf(timestamp, stampers))
  );
}

function infoFault(info: ASN1Obj): string | null {
  if (!hasMembers(info, INFO, INFO_OPTIONAL) || timeless(info))
    return 'its timestamp is not of the known form';
  if (member(info, 0).toInteger() !== 1n) return 'its timestamp is not of version 1';
  const optional = info.subs.slice(INFO.length);
  const extensions = optional.find(({ tag }) => tag.isContextSpecific(1))?.subs ?? [];
  // Three members: `critical` is there. No extension of a timestamp is known.
  if (extensions.some(({ subs }) => subs.length > 2)) return 'its timestamp has a critical extension';
  const accuracy = optional.find(({ tag }) => tag.toDER() === TAG.sequence);
  return accuracy === undefined || isAccurate(accuracy)
    ? null
    : `its timestamp may be wrong by more than ${MOST_ACCURACY_SECONDS} seconds`;
}

function timeless(info: ASN1Obj): boolean {
  return Number.isNaN(member(info, 4).toDate().getTime());
}

/** Accuracy ::= seconds INTEGER, millis [0], micros [1], each of which may be missing; the last two are below 1000. */
function isAccurate({ subs }: ASN1Obj): boolean {
  return subs.every((each) =>
    each.tag.isInteger()
      ? each.toInteger() >= 0n && each.toInteger() <= MOST_ACCURACY_SECONDS
      : each.value.length <= 2 && [0, 1].some((number) => each.tag.isContextSpecific(number)),
  );
}

interface Attribute {
  readonly oid: string;
  readonly values: readonly ASN1Obj[];
}

function attributesOf(signer: ASN1Obj): readonly Attribute[] {
  return member(signer, 3).subs.map((each) => {
    if (!hasMembers(each, [TAG.oid, TAG.set], [])) throw new Error('an attribute of another form');
    return { oid: member(each, 0).toOID(), values: member(each, 1).subs };
  });
}

function attributesFault(
  attributes: readonly Attribute[],
  stampers: readonly X509Certificate[],
): string | null {
  const oids = attributes.map(({ oid }) => oid);
  const twice = oids.find((oid, index) => oids.indexOf(oid) !== index);
  if (twice !== undefined) return `its timestamp has the attribute ${twice} twice`;
  const sole = (oid: string) => {
    const values = attributes.find((each) => each.oid === oid)?.values ?? [];
    return values.length === 1 ? values[0] : undefined;
  };
  if (sole(CONTENT_TYPE)?.toOID() !== TST_INFO) return 'its timestamp is signed as something else';
  if (sole(MESSAGE_DIGEST)?.tag.isOctetString() !== true) return 'its timestamp does not have one digest';
  const named = SIGNING_CERTIFICATES.filter((oid) => oids.includes(oid));
  const isSigner = (oid: string) => stampers.some((each) => names(sole(oid), each));
  return named.every(isSigner) ? null : 'its timestamp names another certificate';
}

/** Returns whether the first certificate that a signingCertificate attribute names is this one. */
function names(attribute: ASN1Obj | undefined, certificate: X509Certificate): boolean {
  const first = attribute?.subs[0]?.subs[0]?.subs ?? [];
  const hash = first.find(({ tag }) => tag.isOctetString())?.value;
  const algorithm = first[0]?.tag.toDER() === TAG.sequence ? DIGESTS[member(first[0], 0).toOID()] : undefined;
  // RFC 5035: SHA-256 if no algorithm is named. RFC 2634 has SHA-1, of 20 bytes, and nothing else.
  const digest = algorithm ?? (hash?.length === 20 ? 'sha1' : 'sha256');
  return hash !== undefined && createHash(digest).update(certificate.root.toDER()).digest().equals(hash);
}

/** The trusted certificates that the timestamp names as its signer. */
function stampersOf(
  { signerIssuer, signerSerialNumber }: RFC3161Timestamp,
  stampers: readonly X509Certificate[],
): readonly X509Certificate[] {
  return stampers.filter(
    ({ issuer, serialNumber }) => issuer.equals(signerIssuer) && serialNumber.equals(signerSerialNumber),
  );
}

/** Returns whether the object has these members, and behind them some of the optional ones in their order. */
function hasMembers({ subs }: ASN1Obj, needed: readonly number[], optional: readonly number[]): boolean {
  const tags = subs.map(({ tag }) => tag.toDER());
  const places = tags.slice(needed.length).map((tag) => optional.indexOf(tag));
  return (
    needed.every((tag, index) => tags[index] === tag) &&
    places.every((place, index) => place > (places[index - 1] ?? -1))
  );
}

function member({ subs }: ASN1Obj, index: number): ASN1Obj {
  const found = subs[index];
  if (found === undefined) throw new Error('a member is missing');
  return found;
}
