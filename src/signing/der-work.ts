import type { Bundle } from '@sigstore/bundle';

/** A certificate has some 150 objects, a timestamp 300: each takes the library up to five microseconds, and it reads a certificate some ten times. */
const MOST_OBJECTS = 5_000;

/** What a string that holds no objects takes besides: the library throws an error with a trace for each, and catches it. */
const OBJECTS_OF_A_FAULT = 10;

/** As deep as the library goes (@sigstore/core, asn1/obj.js). */
const MAX_DEPTH = 100;

/**
 * Returns whether @sigstore/core reads all of these documents in DER soon. It tries to read the content of each OCTET STRING as
 * further objects, lets these reach beyond the string, and then reads the bytes behind the string once more: with each
 * such string in the other the time doubles, and 120 bytes take years. So the same walk is done here before, with an end.
 */
export function isSoonRead(documents: readonly Uint8Array[]): boolean {
  const walk = new Walk(MOST_OBJECTS);
  for (const bytes of documents) walk.object(bytes, 0, 0);
  return !walk.isEnded;
}

/** The same of the certificates and timestamps of a signature file, which the library reads before it verifies anything. */
export function areDocumentsSoonRead({ verificationMaterial: material }: Bundle): boolean {
  const { content, timestampVerificationData } = material;
  const chain = content.$case === 'x509CertificateChain' ? content.x509CertificateChain.certificates : [];
  const certificates = content.$case === 'certificate' ? [content.certificate] : chain;
  const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
  return isSoonRead([
    ...certificates.map(({ rawBytes }) => rawBytes),
    ...timestamps.map(({ signedTimestamp }) => signedTimestamp),
  ]);
}

/** Exported for its test, which compares it with the library's own walk. */
export function objectsLookedAt(bytes: Uint8Array, most: number): number {
  const walk = new Walk(most);
  walk.object(bytes, 0, 0);
  return walk.objects;
}

/** The library's own way through a document, which only counts. */
class Walk {
  objects = 0;
  private faults = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  get isEnded(): boolean {
    return this.objects + OBJECTS_OF_A_FAULT * this.faults > this.most;
  }

  /** Returns where the object that begins at a place ends; null if there is none. */
  object(bytes: Uint8Array, at: number, depth: number): number | null {
    const tag = bytes[at];
    const length = lengthAt(bytes, at + 1);
    if (depth > MAX_DEPTH || tag === undefined || !isKnownTag(tag) || length === null) return null;
    const end = length.next + length.value;
    if (end > bytes.length) return null;
    this.objects += 1;
    if (this.isEnded) return null;
    const isConstructed = (tag & 0x20) !== 0;
    if (!isConstructed && tag !== OCTET_STRING) return end;
    const isRead = this.members(bytes, length.next, end, depth + 1);
    if (!isRead) this.faults += 1;
    // What is in an OCTET STRING need not be objects.
    return isRead || tag === OCTET_STRING ? end : null;
  }

  private members(bytes: Uint8Array, begin: number, end: number, depth: number): boolean {
    let at: number | null = begin;
    while (at !== null && at < end) at = this.object(bytes, at, depth);
    return at === end;
  }
}

const OCTET_STRING = 0x04;
const MOST_LENGTH_BYTES = 6;

/** Neither the end of an indefinite form nor a tag of more than a byte. */
function isKnownTag(tag: number): boolean {
  return (tag & 0x1f) !== 0x1f && (tag & 0xdf) !== 0;
}

/** A length as DER has it: in the fewest bytes (X.690, 10.1). */
function lengthAt(bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } | null {
  const first = bytes[at];
  if (first === undefined) return null;
  if (first < 0x80) return { value: first, next: at + 1 };
  const next = at + 1 + (first & 0x7f);
  const digits = bytes.subarray(at + 1, next);
  if (digits.length > MOST_LENGTH_BYTES || next > bytes.length || digits[0] === 0) return null;
  const value = digits.reduce((sum, digit) => sum * 256 + digit, 0);
  return value < 0x80 ? null : { value, next };
}
