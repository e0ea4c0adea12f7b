import { sign } from 'node:crypto';
import { hashOf } from './pem.ts';
import type { SigningKey } from './private-key.ts';
import { PAYLOAD_TYPE } from './statement.ts';

/**
 * Signs a statement with a key, without any network: a Sigstore bundle v0.3 with a DSSE envelope, and the key's hint as
 * cosign writes it.
 *
 * @returns the bytes of `<bundle>.sigstore.json`
 */
export async function signWithKey(statement: Buffer, key: SigningKey): Promise<Uint8Array> {
  // Only the envelope's encoding: the whole @sigstore/core would also load its ASN.1.
  const [{ bundleToJSON, toDSSEBundle }, { preAuthEncoding }] = await Promise.all([
    import('@sigstore/bundle'),
    import('@sigstore/core/dist/dsse.js'),
  ]);
  const signed = preAuthEncoding(PAYLOAD_TYPE, statement);
  const bundle = toDSSEBundle({
    artifact: statement,
    artifactType: PAYLOAD_TYPE,
    signature: sign(hashOf(key.kind), signed, key.privateKey),
    keyHint: key.fingerprint.hint,
  });
  // The builder copies the hint into the envelope; Go's verifiers then look for a key of that id and check nothing.
  for (const signature of bundle.content.dsseEnvelope.signatures) signature.keyid = '';
  // The builder writes that there are no timestamps; cosign leaves that out, and a reader accepts one form only.
  bundle.verificationMaterial.timestampVerificationData = undefined;
  return Buffer.from(JSON.stringify(bundleToJSON(bundle)), 'utf8');
}
