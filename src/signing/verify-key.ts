import { verify } from 'node:crypto';
import { preAuthEncoding } from '@sigstore/core/dist/dsse.js';
import type { SignatureResult, VerifySignature } from '../evidence/check-signature.ts';
import { reason } from '../evidence/reasons.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { parseSignature } from './parse-signature.ts';
import { hashOf, hintInWords } from './pem.ts';
import type { TrustedKey } from './public-key.ts';
import type { StatementKind } from './read-statement.ts';

/**
 * Verifies signatures of one trusted key over statements of one kind. Without a trusted log or authority no time is
 * confirmed.
 */
export function keyVerifier<Result>(key: TrustedKey, kind: StatementKind<Result>): VerifySignature<Result> {
  return (digest, signatureBytes) => verifyWithKey(key, kind, digest, signatureBytes);
}

function verifyWithKey<Result>(
  key: TrustedKey,
  { read, characters }: StatementKind<Result>,
  digest: Sha256,
  signatureBytes: Uint8Array,
): SignatureResult<Result> {
  const file = parseSignature(signatureBytes, characters);
  if (!file.ok) return { ok: false, reasons: [file.reason] };
  const { payload, signature, keyHint } = file.parsed;
  if (keyHint === null) return { ok: false, reasons: [reason('signer-is-certificate')] };
  if (keyHint !== key.fingerprint.hint) {
    return {
      ok: false,
      reasons: [reason('key-not-expected', null, keyHint === '' ? 'no key' : hintInWords(keyHint))],
    };
  }
  const signed = preAuthEncoding(payload.type, payload.bytes);
  if (!verify(hashOf(key.kind), signed, key.publicKey, signature)) {
    return {
      ok: false,
      reasons: [reason('signature-invalid', null, 'it was not made with this key over this statement')],
    };
  }
  return {
    ok: true,
    signer: { kind: 'key', description: `key ${key.fingerprint.hex}` },
    verifiedTime: null,
    ...read(payload, digest),
  };
}
