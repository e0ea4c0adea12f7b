import { ASN1Obj } from '@sigstore/core/dist/asn1/index.js';
import { isSoonRead } from './der-work.ts';

const PBES2 = '1.2.840.113549.1.5.13';

/**
 * How a passphrase becomes a key, and which members of its parameters multiply the work: PBKDF2's iterations (RFC 8018,
 * A.2); scrypt's N, r and p (RFC 7914, 7).
 */
const DERIVATIONS: Readonly<Record<string, readonly number[]>> = {
  '1.2.840.113549.1.5.12': [1],
  '1.3.6.1.4.1.11591.4.11': [1, 2, 3],
};

/** Half a second of either. OpenSSL writes 2,048 and 131,072; a careful user of PBKDF2 has 600,000. */
const MOST_WORK = 2n ** 20n;

/**
 * Returns the bytes of the encrypted key that a PEM text begins with (RFC 5208, EncryptedPrivateKeyInfo); null if it is
 * damaged, `slow` if it is encrypted in another way or takes too much work to open. OpenSSL takes any number of iterations, and
 * nothing can end it before it has done them all.
 */
export function encryptedKeyIn(pem: string): Buffer | 'slow' | null {
  const base64 = /-----BEGIN ENCRYPTED PRIVATE KEY-----([^-]*)-----END ENCRYPTED PRIVATE KEY-----/.exec(
    pem,
  )?.[1];
  if (base64 === undefined) return null;
  const der = Buffer.from(base64, 'base64');
  if (!isSoonRead([der])) return 'slow';
  try {
    const work = workOf(ASN1Obj.parseBuffer(der));
    return work !== null && work <= MOST_WORK ? der : 'slow';
  } catch {
    return null;
  }
}

/** Null if it is encrypted in another way than PBES2 with one of the two. */
function workOf({ subs: [algorithm] }: ASN1Obj): bigint | null {
  if (algorithm?.subs[0]?.toOID() !== PBES2) return null;
  const derivation = algorithm.subs[1]?.subs[0];
  const factors = DERIVATIONS[derivation?.subs[0]?.toOID() ?? ''];
  const parameters = derivation?.subs[1]?.subs ?? [];
  return factors?.reduce((work, index) => work * positive(parameters[index]), 1n) ?? null;
}

/** @throws an error if it is not a positive integer: two factors below zero would be a small product */
function positive(object: ASN1Obj | undefined): bigint {
  const value = object?.toInteger() ?? 0n;
  if (value <= 0n) throw new RangeError('not a number of rounds');
  return value;
}
