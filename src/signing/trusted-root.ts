import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify';
import { AttestationError, printable } from '../foundation/errors.ts';
import { parseJsonBytes } from '../foundation/json.ts';
import { whyUnreadable } from '../foundation/thrown.ts';
import { chainFault } from './authority-chain.ts';
import { formFault, type Purpose } from './certificate-form.ts';
import { MAX_ROOT_BYTES } from './instances.ts';
import { strangeInRoot } from './trusted-root-form.ts';
import { isUsualKey } from './usual-key.ts';

/** The certificates, logs and times that a signature is verified against, and how many of each it must have. */
export interface Trusted {
  readonly material: TrustMaterial;
  readonly thresholds: {
    readonly ctlogThreshold: number;
    readonly tlogThreshold: number;
    readonly timestampThreshold: number;
  };
}

const MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot';
const LIMITS = { characters: MAX_ROOT_BYTES, depth: 16 };

/**
 * Reads a trusted root. What it names is required: an instance with a transparency log (public-good) needs an entry of
 * it, one without (GitHub's) does not; a verified time is always required. So the caller's choice of root is the
 * profile, and the signature cannot change it.
 *
 * @throws AttestationError `trusted-root-invalid` (usage)
 */
export function readTrustedRoot(text: string): Trusted {
  try {
    const json = parseJsonBytes(Buffer.from(text, 'utf8'), LIMITS);
    const odd = strangeInRoot(json);
    if (odd !== null) throw new Error(odd);
    const root = TrustedRoot.fromJSON(json);
    if (!root.mediaType.startsWith(MEDIA_TYPE)) throw new Error('its media type is not a trusted root’s');
    if (root.certificateAuthorities.length === 0) throw new Error('it names no certificate authority');
    if (root.tlogs.length + root.timestampAuthorities.length === 0) {
      throw new Error('it names neither a log nor a timestamp authority');
    }
    refuseOddAuthorities(root);
    if (Math.max(root.tlogs.length, root.ctlogs.length) > MOST_LOGS)
      throw new Error(`it has more than ${MOST_LOGS} logs of a kind`);
    const material = toTrustMaterial(root);
    refuseOddLogs(material.tlogs);
    refuseOddLogs(material.ctlogs);
    return {
      material,
      thresholds: {
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
        tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
      },
    };
  } catch (cause) {
    throw new AttestationError(
      'trusted-root-invalid',
      `The trusted root cannot be used: ${printable(whyUnreadable(cause))}.`,
      { cause },
    );
  }
}

/** Certificates of a root: the largest known one has some ten, and each takes up to 25 ms to read. */
const MOST_CERTIFICATES = 128;

/** Logs of signatures, and of certificates: the largest known root has two of each. */
const MOST_LOGS = 32;

/** Each id has one key: @sigstore/verify tries those of an id one after the other, for each of a signature's times. */
function refuseOddLogs(logs: TrustMaterial['tlogs']): void {
  if (new Set(logs.map(({ logID }) => logID.toString('hex'))).size < logs.length)
    throw new Error('two of its logs have one id');
  if (!logs.every(({ publicKey }) => isUsualKey(publicKey)))
    throw new Error('the key of one of its logs is of a kind that is not known');
}

/** A chain begins with who signs: of time stamps the stamper itself, of certificates the lowest authority. */
function refuseOddAuthorities({ certificateAuthorities, timestampAuthorities }: TrustedRoot): void {
  const chainsOf = (authorities: typeof certificateAuthorities) =>
    authorities.map(({ certChain }) => certChain?.certificates.map(({ rawBytes }) => rawBytes) ?? []);
  const [signers, stampers] = [chainsOf(certificateAuthorities), chainsOf(timestampAuthorities)];
  const count = [...signers, ...stampers].flat().length;
  if (count > MOST_CERTIFICATES)
    throw new Error(`it has ${count} certificates, and may have ${MOST_CERTIFICATES}`);
  for (const rawBytes of signers.flat()) refuseOdd(rawBytes, 'signer-authority');
  for (const chain of stampers)
    for (const [index, rawBytes] of chain.entries())
      refuseOdd(rawBytes, index === 0 ? 'time-stamper' : 'time-authority');
  for (const chain of [...signers, ...stampers]) {
    const fault = chainFault(chain);
    if (fault !== null) throw new Error(fault);
  }
}

function refuseOdd(rawBytes: Uint8Array, purpose: Purpose): void {
  const fault = formFault(rawBytes, purpose);
  if (fault !== null) throw new Error(`of one of its certificates, ${fault}`);
}
