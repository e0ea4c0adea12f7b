import type { Bundle } from '@sigstore/bundle';
import { X509Certificate } from '@sigstore/core';

/**
 * Of each kind one or two are usual. The library compares each entry and timestamp with each, and verifies the certificate once
 * for each of them.
 */
const MOST_TIMES = 8;
/** Lines of signatures below a log's checkpoint: its own, and its witnesses'. */
const MOST_CHECKPOINT_LINES = 32;
/** The certificate's own timestamps of certificate logs (RFC 6962, 3.3): one has some 120 bytes. */
const MOST_SCT_BYTES = 2_048;

const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2';

/** Returns why a signature file takes too many verifications; null if it does not. Each takes up to two milliseconds. */
export function workFault({ verificationMaterial: material }: Bundle): string | null {
  const { content, tlogEntries, timestampVerificationData } = material;
  const stamps = timestampVerificationData?.rfc3161Timestamps ?? [];
  if (tlogEntries.length + stamps.length > MOST_TIMES)
    return `it has more than ${MOST_TIMES} log entries and timestamps`;
  const lines = tlogEntries.map(({ inclusionProof }) => linesOf(inclusionProof?.checkpoint?.envelope ?? ''));
  if (lines.some((count) => count > MOST_CHECKPOINT_LINES))
    return `a checkpoint has more than ${MOST_CHECKPOINT_LINES} signatures`;
  if (content.$case === 'certificate' && sctBytes(content.certificate.rawBytes) > MOST_SCT_BYTES)
    return `its certificate has more than ${MOST_SCT_BYTES} bytes of logs’ timestamps`;
  return null;
}

/** A line of a signature begins with a dash (C2SP signed-note). */
function linesOf(envelope: string): number {
  return envelope.split('\u2014 ').length - 1;
}

function sctBytes(der: Uint8Array): number {
  try {
    const { extensions } = X509Certificate.parse(Buffer.from(der));
    const lists = extensions.filter(({ subs: [oid] }) => oid?.toOID() === SCT_LIST);
    return lists.reduce((sum, { subs }) => sum + (subs.at(-1)?.value.length ?? 0), 0);
  } catch {
    // Who verifies it says what is wrong with it.
    return 0;
  }
}
