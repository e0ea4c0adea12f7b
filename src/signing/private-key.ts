import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { AttestationError } from '../foundation/errors.ts';
import { encryptedKeyIn } from './encrypted-key.ts';
import { type Fingerprint, fingerprintOf, type KeyKind, keyKind, MAX_KEY_BYTES, pemContent } from './pem.ts';

/** A key that can sign, and what identifies it. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly kind: KeyKind;
  readonly fingerprint: Fingerprint;
  /** PEM, SPKI: what a reader needs. */
  readonly publicPem: string;
}

/**
 * Reads a private key: PEM, PKCS#8, P-256 or ed25519, encrypted with a passphrase or not.
 *
 * @param passphrase the environment's SIGNING_KEY_PASSPHRASE
 * @throws AttestationError `signing-key-invalid` (usage) with what the text is instead, and never with any part of it
 */
export function readPrivateKey(pem: string, passphrase: string | null): SigningKey {
  refuseOtherContent(pem, passphrase);
  const privateKey = pemContent(pem) === 'encrypted' ? opened(pem, passphrase ?? '') : plain(pem);
  return signingKey(privateKey);
}

function plain(pem: string): KeyObject {
  try {
    return whole(createPrivateKey({ key: pem, format: 'pem' }));
  } catch {
    // OpenSSL's message does not help, and the error has no cause: no part of a key may reach a log.
    throw damaged();
  }
}

function opened(pem: string, passphrase: string): KeyObject {
  const der = encryptedKeyIn(pem);
  if (der === null) throw damaged();
  if (der === 'slow')
    throw invalid(
      'is encrypted in another way than PBES2, or takes more than 1,048,576 rounds to open',
      'Encrypt it again: openssl pkcs8 -topk8 -in old.pem -out key.pem',
    );
  try {
    return whole(createPrivateKey({ key: der, format: 'der', type: 'pkcs8', passphrase }));
  } catch {
    throw invalid(
      'is encrypted, and the passphrase does not open it',
      'Check SIGNING_KEY_PASSPHRASE in the environment.',
    );
  }
}

/** Returns a key with its public half, kind and fingerprint. */
export function signingKey(privateKey: KeyObject): SigningKey {
  const kind = keyKind(privateKey);
  if (kind === null) throw invalid(`is of type ${typeOf(privateKey)}, not P-256 or ed25519`);
  return {
    privateKey,
    kind,
    fingerprint: fingerprintOf(privateKey),
    publicPem: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString(),
  };
}

function refuseOtherContent(pem: string, passphrase: string | null): void {
  if (pem.trim() === '') throw invalid('is empty');
  if (pem.length > MAX_KEY_BYTES) throw invalid('is larger than any key');
  switch (pemContent(pem)) {
    case 'private':
      return;
    case 'encrypted':
      if (passphrase !== null && passphrase !== '') return;
      throw invalid(
        'is encrypted, and no passphrase is given',
        'Put the passphrase into the environment as SIGNING_KEY_PASSPHRASE.',
      );
    case 'public':
      throw invalid(
        'is a public key, and signing needs the private one',
        'Name the private key of this pair.',
      );
    case 'certificate':
      throw invalid('is a certificate, not a private key', 'Name the private key that belongs to it.');
    case 'old-private':
      throw invalid(
        'is a private key in another form than PKCS#8',
        'Convert it: openssl pkcs8 -topk8 -nodes -in old.pem -out key.pem (RSA keys are not accepted).',
      );
    case 'cosign':
      throw invalid('is in cosign’s own encrypted form', 'Sign with cosign itself, or use another key.');
    case 'other':
    case 'none':
      throw invalid('is not a PEM private key');
  }
}

function typeOf(key: KeyObject): string {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  return type === 'ec' ? `EC ${details?.namedCurve ?? ''}`.trim() : (type ?? 'unknown').toUpperCase();
}

/** @throws an error for a key that OpenSSL reads and cannot write, such as one with half a point */
function whole(key: KeyObject): KeyObject {
  fingerprintOf(key);
  return key;
}

function damaged(): AttestationError {
  return invalid('is damaged', 'Copy the whole file again.');
}

function invalid(
  is: string,
  advice = 'Give a P-256 or ed25519 private key in PEM (PKCS#8).',
): AttestationError {
  return new AttestationError('signing-key-invalid', `The signing key ${is}.`, { advice });
}
