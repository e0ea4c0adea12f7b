import { X509Certificate as NodeCertificate } from 'node:crypto';
import { ASN1Obj, X509Certificate } from '@sigstore/core';
import { isSoonRead } from './der-work.ts';
import { isUsualKey } from './usual-key.ts';

/** What a certificate is for: to sign evidence, to certify those who do, to stamp a time, to certify those who do. */
export type Purpose = 'signer' | 'signer-authority' | 'time-stamper' | 'time-authority';

const KEY_USAGE = '2.5.29.15';
const ALTERNATIVE_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENDED_KEY_USAGE = '2.5.29.37';

/**
 * Extensions that this program or @sigstore/verify looks at, with the tag that each begins with. A reader must reject a
 * certificate with any other that is critical (RFC 5280, 4.2). No other that limits a certificate may be there either,
 * critical or not: name constraints, or the poison of a precertificate (RFC 6962, 3.1).
 */
const LOOKED_AT: ReadonlyMap<string, number> = new Map([
  [KEY_USAGE, 0x03],
  [ALTERNATIVE_NAME, 0x30],
  [BASIC_CONSTRAINTS, 0x30],
  [EXTENDED_KEY_USAGE, 0x30],
]);

/** Extensions that say more about a certificate and limit it in nothing; never critical. */
const SAYS_MORE: ReadonlySet<string> = new Set([
  '2.5.29.14', // the subject's key
  '2.5.29.35', // the authority's key
  '2.5.29.31', // where revocations are listed
  '2.5.29.32', // under which policies it was issued
  '1.3.6.1.5.5.7.1.1', // where its authority is found
  '1.3.6.1.4.1.11129.2.4.2', // the certificate log's timestamps, which @sigstore/verify verifies
]);
/** What Fulcio certifies of a workflow (fulcio docs/oid-info.md). */
const FULCIO = /^1\.3\.6\.1\.4\.1\.57264\.1\.\d{1,3}$/;

/** id-kp-codeSigning and id-kp-timeStamping (RFC 5280, 4.2.1.12). */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

interface Extension {
  readonly oid: string;
  readonly critical: boolean;
  readonly value: Buffer<ArrayBuffer>;
}

/**
 * Returns why a certificate does not count for a purpose, by its form and its extensions alone; null if it does.
 * @sigstore/verify looks at the first of several extensions, at the beginning of each, and at few of an authority's.
 */
export function formFault(der: Uint8Array, purpose: Purpose): string | null {
  if (!isSoonRead([der])) return 'it takes too long to read';
  const certificate = X509Certificate.parse(Buffer.from(der));
  if (certificate.version !== 'v3') return 'it is not of version 3';
  const outside = bodyFault(Buffer.from(der));
  if (outside !== null) return outside;
  const extensions = certificate.extensions.map(extensionOf);
  const oids = extensions.map(({ oid }) => oid);
  const twice = oids.find((oid, index) => oids.indexOf(oid) !== index);
  if (twice !== undefined) return `it has the extension ${twice} twice`;
  const unknown = extensions.find((each) => !isKnown(each));
  if (unknown !== undefined) return `it has the extension ${unknown.oid}, which is not known`;
  const odd = extensions.find((each) => !isWhole(each));
  if (odd !== undefined) return `its extension ${odd.oid} is not of the form that it must have`;
  return purposeFault(certificate, extensions, purpose);
}

/** Version, serial number, algorithm, issuer, validity, subject, key, extensions: no unique identifiers (RFC 5280, 4.1). */
const MEMBERS = 8;
/** ECDSA and RSA (PKCS #1 v1.5) with SHA-2, and Ed25519, as an AlgorithmIdentifier begins (RFC 5758, RFC 8410). */
const SIGNATURE_ALGORITHMS: ReadonlySet<string> = new Set([
  ...[2, 3, 4].map((number) => `1.2.840.10045.4.3.${number}`),
  ...[11, 12, 13].map((number) => `1.2.840.113549.1.1.${number}`),
  '1.3.101.112',
]);

/** Returns what is wrong with a certificate besides its extensions: its members, its two algorithms, its key. */
function bodyFault(der: Buffer<ArrayBuffer>): string | null {
  const [body, outer] = ASN1Obj.parseBuffer(der).subs;
  if (body?.subs.length !== MEMBERS) return 'it does not have the members that it must have';
  // RFC 5280, 4.1.1.2.
  if (outer === undefined || body.subs[2]?.toDER().equals(outer.toDER()) !== true)
    return 'it names two algorithms for its signature';
  if (!isUsualKey(new NodeCertificate(der).publicKey)) return 'its key is of a kind that is not known';
  const isKnownAlgorithm = SIGNATURE_ALGORITHMS.has(outer.subs[0]?.toOID() ?? '');
  return isKnownAlgorithm ? null : 'its signature is of an unknown algorithm';
}

function isKnown({ oid, critical }: Extension): boolean {
  return LOOKED_AT.has(oid) || (!critical && (SAYS_MORE.has(oid) || FULCIO.test(oid)));
}

/** Extension ::= SEQUENCE { extnID, critical BOOLEAN DEFAULT FALSE, extnValue } (RFC 5280, 4.1). */
function extensionOf({ subs }: ASN1Obj): Extension {
  const [oid, value] = [subs[0], subs.at(-1)];
  // Three members: `critical` is there, and DER has no FALSE that is the default.
  return { oid: oid?.toOID() ?? '', critical: subs.length > 2, value: Buffer.from(value?.value ?? []) };
}

/** Returns whether nothing follows what a parser reads of a known extension. */
function isWhole({ oid, value }: Extension): boolean {
  const tag = LOOKED_AT.get(oid);
  if (tag === undefined) return true;
  try {
    const parsed = ASN1Obj.parseBuffer(value);
    return value[0] === tag && parsed.toDER().equals(value) && (oid !== BASIC_CONSTRAINTS || isBasic(parsed));
  } catch {
    return false;
  }
}

/** BasicConstraints ::= SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLenConstraint INTEGER OPTIONAL } (RFC 5280, 4.2.1.9). */
function isBasic({ subs: [isAuthority, pathLength, ...others] }: ASN1Obj): boolean {
  return (
    others.length === 0 && isAuthority?.tag.isBoolean() !== false && pathLength?.tag.isInteger() !== false
  );
}

/** digitalSignature and nonRepudiation, by their bits in KeyUsage (RFC 5280, 4.2.1.3). */
const STAMPER_USAGES = [0, 1];

/** Returns whether a time stamper's key is only to sign, if it is said what the key is for (RFC 3161, 2.3). */
function isToSign(extensions: readonly Extension[]): boolean {
  const usage = extensions.find(({ oid }) => oid === KEY_USAGE);
  if (usage === undefined) return true;
  const bits = ASN1Obj.parseBuffer(usage.value).toBitString();
  const given = bits.flatMap((bit, index) => (bit === 1 ? [index] : []));
  return given.length > 0 && given.every((index) => STAMPER_USAGES.includes(index));
}

function purposeFault(
  certificate: X509Certificate,
  extensions: readonly Extension[],
  purpose: Purpose,
): string | null {
  const usage = extensions.find(({ oid }) => oid === EXTENDED_KEY_USAGE);
  const uses = usage === undefined ? null : ASN1Obj.parseBuffer(usage.value).subs.map((each) => each.toOID());
  const isAuthority =
    certificate.extBasicConstraints?.isCA === true || certificate.extKeyUsage?.keyCertSign === true;
  switch (purpose) {
    case 'signer':
      if (isAuthority) return 'it belongs to an authority';
      return uses?.join() === CODE_SIGNING ? null : 'it is not for code signing alone';
    case 'time-stamper':
      if (isAuthority) return 'it belongs to an authority';
      if (!isToSign(extensions)) return 'its key is not for signatures alone';
      // RFC 3161, 2.3: this one use, and critical.
      return uses?.join() === TIME_STAMPING && usage?.critical === true
        ? null
        : 'it is not for time stamps alone';
    case 'signer-authority':
    case 'time-authority': {
      const needed = purpose === 'signer-authority' ? CODE_SIGNING : TIME_STAMPING;
      if (certificate.extBasicConstraints?.isCA !== true) return 'it does not belong to an authority';
      return uses === null || uses.includes(needed) ? null : 'its authority is for other purposes';
    }
  }
}
