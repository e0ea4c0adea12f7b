import type { KeyObject } from 'node:crypto';

const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const [LEAST_RSA_BITS, MOST_RSA_BITS, RSA_EXPONENT] = [2048, 4096, 65_537n];

/**
 * Returns whether a public key is of a kind that Sigstore's instances use (Sigstore's algorithm registry). Others are weak, or
 * keep a verifier busy: each verification of RSA with 16,384 bits or with a long exponent takes tens of milliseconds.
 */
export function isUsualKey({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): boolean {
  switch (type) {
    case 'ed25519':
      return true;
    case 'ec':
      return CURVES.includes(details?.namedCurve ?? '');
    case 'rsa': {
      const bits = details?.modulusLength ?? 0;
      return bits >= LEAST_RSA_BITS && bits <= MOST_RSA_BITS && details?.publicExponent === RSA_EXPONENT;
    }
    default:
      return false;
  }
}
