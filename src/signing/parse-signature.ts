import { type Bundle, bundleFromJSON, bundleToJSON } from '@sigstore/bundle';
import { type Reason, reason } from '../evidence/reasons.ts';
import { parseJsonBytes } from '../foundation/json.ts';
import { whyUnreadable } from '../foundation/thrown.ts';
import { areDocumentsSoonRead } from './der-work.ts';
import { isKeyFileForm } from './key-file-form.ts';
import type { SignedPayload } from './read-statement.ts';
import { workFault } from './verification-work.ts';

/** A signature file's parts, parsed once. Nothing in it is verified yet. */
export interface ParsedSignature {
  readonly bundle: Bundle;
  readonly payload: { readonly type: string; readonly bytes: Buffer };
  readonly signature: Buffer;
  /** The hint of the key that signed; null if a certificate signed. */
  readonly keyHint: string | null;
}

export type SignatureFile =
  | { readonly ok: true; readonly parsed: ParsedSignature }
  | { readonly ok: false; readonly reason: Reason };

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** Of evidence's signature file, in characters. A keyless one with a log entry and a timestamp is below 20 kB. */
export const MAX_SIGNATURE = 256 * 1024;

/** A signature file has 8 levels. */
const MAX_DEPTH = 80;

/**
 * Parses a signature file: a Sigstore bundle v0.3 with one DSSE signature. Serialising the parsed value must give the
 * file again, member for member: the file must not hold a member that is not checked, or a member twice. A key's file
 * must be that byte for byte.
 *
 * @param characters how many it may have
 */
export function parseSignature(bytes: Uint8Array, characters: number = MAX_SIGNATURE): SignatureFile {
  try {
    return { ok: true, parsed: parse(bytes, characters) };
  } catch (error) {
    return { ok: false, reason: reason('signature-malformed', null, whyUnreadable(error)) };
  }
}

function parse(bytes: Uint8Array, characters: number): ParsedSignature {
  if (bytes.length === 0) throw new Error('it is empty');
  const json = parseJsonBytes(bytes, { characters, depth: MAX_DEPTH });
  const bundle = bundleFromJSON(json);
  if (JSON.stringify(bundleToJSON(bundle)) !== JSON.stringify(json)) {
    throw new Error('it holds unknown members, or is not in the usual form');
  }
  if (bundle.mediaType !== MEDIA_TYPE) throw new Error(`its media type is ${bundle.mediaType}`);
  const { content, verificationMaterial: material } = bundle;
  if (!areDocumentsSoonRead(bundle)) throw new Error('its certificates and timestamps take too long to read');
  if (content.$case !== 'dsseEnvelope') throw new Error('it holds no DSSE envelope');
  const work = workFault(bundle);
  if (work !== null) throw new Error(work);
  const { payload, payloadType, signatures } = content.dsseEnvelope;
  const [signature, ...others] = signatures;
  if (signature === undefined || others.length > 0) throw new Error('it does not hold exactly one signature');
  // Not signed, and not compared with the key: any text could stand there.
  if (signature.keyid !== '') throw new Error('its signature has an id of a key');
  const key = material.content;
  const isKey = key.$case === 'publicKey';
  if (isKey && !isKeyFileForm(bytes, json)) {
    throw new Error('its bytes are not in the form that this program or cosign writes');
  }
  // A key vouches for no time, and nothing reads these: any text could stand in them.
  if (isKey && (material.tlogEntries.length > 0 || material.timestampVerificationData !== undefined)) {
    throw new Error('it holds log entries or timestamps next to a key, which no one checks');
  }
  return {
    bundle,
    payload: { type: payloadType, bytes: payload } satisfies SignedPayload,
    signature: signature.sig,
    keyHint: isKey ? key.publicKey.hint : null,
  };
}
