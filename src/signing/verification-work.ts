import type { Bundle } from '@sigstore/bundle';

/**
 * Of each kind one or two are usual. The library compares each entry and timestamp with each, and verifies the certificate once
 * for each of them.
 */
const MOST_TIMES = 8;
/** Lines of signatures below a log's checkpoint: its own, and its witnesses'. */
const MOST_CHECKPOINT_LINES = 32;
/**
 * Returns why a signature file takes too many verifications, apart from its certificate's own (timestampsFault); null if it does
 * not. Each takes up to two milliseconds.
 */
export function workFault({ verificationMaterial: material }: Bundle): string | null {
  const { tlogEntries, timestampVerificationData } = material;
  const stamps = timestampVerificationData?.rfc3161Timestamps ?? [];
  if (tlogEntries.length + stamps.length > MOST_TIMES)
    return `it has more than ${MOST_TIMES} log entries and timestamps`;
  const lines = tlogEntries.map(({ inclusionProof }) => linesOf(inclusionProof?.checkpoint?.envelope ?? ''));
  return lines.some((count) => count > MOST_CHECKPOINT_LINES)
    ? `a checkpoint has more than ${MOST_CHECKPOINT_LINES} signatures`
    : null;
}

/** A line of a signature begins with a dash (C2SP signed-note). */
function linesOf(envelope: string): number {
  return envelope.split('\u2014 ').length - 1;
}
