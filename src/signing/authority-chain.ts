import { X509Certificate } from '@sigstore/core';

/** A chain has two or three certificates. */
const LONGEST_CHAIN = 8;

/**
 * Returns why the certificates of an authority are not one chain; null if they are. @sigstore/verify looks for every way from a
 * certificate up to one that signed itself: two certificates of one name, or of one key, double the ways, and thirty such
 * pairs take for ever.
 */
export function chainFault(certificates: readonly Uint8Array[]): string | null {
  if (certificates.length > LONGEST_CHAIN)
    return `one authority has ${certificates.length} certificates; it may have ${LONGEST_CHAIN}`;
  const parsed = certificates.map((der) => X509Certificate.parse(Buffer.from(der)));
  const differ = (parts: readonly (Buffer | undefined)[]) => {
    const there = parts.flatMap((part) => (part === undefined ? [] : [part.toString('hex')]));
    return new Set(there).size === there.length;
  };
  if (!differ(parsed.map(({ subject }) => subject))) return 'two certificates of one authority have one name';
  // A test's authority may have one key for both of its certificates.
  if (parsed.length <= 2) return null;
  return differ(parsed.map(({ publicKey }) => publicKey)) &&
    differ(parsed.map(({ extSubjectKeyID: id }) => id?.keyIdentifier))
    ? null
    : 'two certificates of one authority have one key';
}
