import { createHash, type KeyObject } from 'node:crypto';
import { printable } from '../foundation/errors.ts';
import { spkiOf } from '../foundation/spki.ts';

/** What a PEM file holds, by its first line (RFC 7468, and what other tools write). */
export type PemContent =
  | 'private'
  | 'encrypted'
  | 'public'
  | 'certificate'
  | 'old-private'
  | 'cosign'
  | 'other'
  | 'none';

const LABELS: Readonly<Record<string, PemContent>> = {
  'PRIVATE KEY': 'private',
  'ENCRYPTED PRIVATE KEY': 'encrypted',
  'PUBLIC KEY': 'public',
  CERTIFICATE: 'certificate',
  'RSA PRIVATE KEY': 'old-private',
  'EC PRIVATE KEY': 'old-private',
  'DSA PRIVATE KEY': 'old-private',
  'OPENSSH PRIVATE KEY': 'old-private',
  'ENCRYPTED SIGSTORE PRIVATE KEY': 'cosign',
  'ENCRYPTED COSIGN PRIVATE KEY': 'cosign',
};

/** Maximum size of a key file, in bytes: a PKCS#8 key of either kind is below 1 kB. */
export const MAX_KEY_BYTES = 64 * 1024;

/** Returns what a key file holds, by its label alone. */
export function pemContent(text: string): PemContent {
  const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
  return label === undefined ? 'none' : (LABELS[label] ?? 'other');
}

/** The kinds of key that this program signs with and trusts. */
export type KeyKind = 'ed25519' | 'p256';

/** Returns which of the two a key is; null for every other key. */
export function keyKind(key: KeyObject): KeyKind | null {
  if (key.asymmetricKeyType === 'ed25519') return 'ed25519';
  const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  return isP256 ? 'p256' : null;
}

/** The hash that belongs to a key in DSSE as Sigstore uses it: SHA-256 for P-256, none for ed25519. */
export function hashOf(kind: KeyKind): 'sha256' | null {
  return kind === 'p256' ? 'sha256' : null;
}

/** A public key's fingerprint: sha256 of its SPKI DER, in hex for people, and in base64 as cosign's key hint. */
export interface Fingerprint {
  readonly hex: string;
  readonly hint: string;
}

/** Returns a signature's hint in the one form in which fingerprints are shown, or as it is if it is not one. */
export function hintInWords(hint: string): string {
  const digest = Buffer.from(hint, 'base64');
  const isDigest = digest.length === 32 && digest.toString('base64') === hint;
  return isDigest ? `sha256:${digest.toString('hex')}` : printable(hint, 100);
}

/** The fingerprint of a key's public half. */
export function fingerprintOf(key: KeyObject): Fingerprint {
  const digest = createHash('sha256').update(spkiOf(key)).digest();
  return { hex: `sha256:${digest.toString('hex')}`, hint: digest.toString('base64') };
}
