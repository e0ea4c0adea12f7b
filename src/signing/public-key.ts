import { createPublicKey, type KeyObject } from 'node:crypto';
import { AttestationError } from '../foundation/errors.ts';
import { type Fingerprint, fingerprintOf, type KeyKind, keyKind, MAX_KEY_BYTES, pemContent } from './pem.ts';

/** A key whose signatures a reader's caller trusts. */
export interface TrustedKey {
  readonly publicKey: KeyObject;
  readonly kind: KeyKind;
  readonly fingerprint: Fingerprint;
}

/**
 * Reads a public key: PEM, SPKI, P-256 or ed25519.
 *
 * @throws AttestationError `trusted-key-invalid` (usage) with what the text is instead
 */
export function readPublicKey(pem: string): TrustedKey {
  refuseOtherContent(pem);
  let publicKey: KeyObject;
  let fingerprint: Fingerprint;
  try {
    publicKey = createPublicKey({ key: pem, format: 'pem' });
    // OpenSSL reads a key with half a point, and fails when it writes it.
    fingerprint = fingerprintOf(publicKey);
  } catch {
    throw invalid('is damaged', 'Copy the whole file again.');
  }
  const kind = keyKind(publicKey);
  if (kind === null) {
    throw invalid(
      `is of type ${(publicKey.asymmetricKeyType ?? 'unknown').toUpperCase()}, not P-256 or ed25519`,
    );
  }
  return { publicKey, kind, fingerprint };
}

function refuseOtherContent(pem: string): void {
  if (pem.trim() === '') throw invalid('is empty');
  if (pem.length > MAX_KEY_BYTES) throw invalid('is larger than any key');
  switch (pemContent(pem)) {
    case 'public':
      if (pem.split('-----BEGIN ').length === 2) return;
      throw invalid('is more than one key', 'Give a file with one public key.');
    case 'certificate':
      throw invalid(
        'is a certificate',
        'To trust a certificate, give --certificate-identity and --certificate-oidc-issuer instead.',
      );
    case 'private':
    case 'encrypted':
    case 'old-private':
    case 'cosign':
      throw invalid('is a private key', 'Keep it secret, and give its public half.');
    case 'other':
    case 'none':
      throw invalid(
        'is not a PEM public key',
        'Give a PEM file that begins with -----BEGIN PUBLIC KEY-----.',
      );
  }
}

function invalid(
  is: string,
  advice = 'Ask the signer for the public half of the key that signed.',
): AttestationError {
  return new AttestationError('trusted-key-invalid', `The key that you trust ${is}.`, { advice });
}
