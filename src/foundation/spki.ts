import { createPublicKey, type KeyObject } from 'node:crypto';

/** Bytes of a P-256 key with both coordinates. */
const WHOLE_POINT = 91;

/**
 * Returns a public key in its one form, SPKI in DER with the whole point: a P-256 key may also be written with half of it
 * (SEC 1, 2.3.3), and one key must have one fingerprint.
 *
 * @throws Error for a key that OpenSSL reads and cannot write
 */
export function spkiOf(key: KeyObject): Buffer {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const der = publicKey.export({ type: 'spki', format: 'der' });
  if (publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1' || der.length === WHOLE_POINT) return der;
  return createPublicKey({ key: publicKey.export({ format: 'jwk' }), format: 'jwk' }).export({
    ...{ type: 'spki', format: 'der' },
  });
}
