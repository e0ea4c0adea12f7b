import { signerLine } from '../signing/signed-by.ts';
import { isBlockedLaunch, launchSentence } from './outcome.ts';
import type { LaunchResult } from './result.ts';

/** A launch as one JSON object, for `--json` and the Action. */
export function launchJson(result: LaunchResult): object {
  if (result.kind === 'refused') {
    const { at, reasons, evidence } = result;
    return { verdict: 'BLOCKED', ran: false, refused_at: at, evidence: evidence.headline, reasons };
  }
  const { exitCode, ended, engineSaid, folder, reading, signing } = result;
  return {
    verdict: isBlockedLaunch(result) ? 'BLOCKED' : result.verdict,
    ran: ended !== 'start-failed',
    exit_code: exitCode,
    ended,
    ...(engineSaid === '' ? {} : { engine_said: engineSaid }),
    folder,
    receipt_sha256: reading.receiptSha256,
    evidence: reading.evidence.headline,
    outputs: reading.receipt?.output.files ?? [],
    left_out: reading.receipt?.output.left_out ?? [],
    signer: signing.kind === 'signed' ? signerLine(signing.signedBy) : null,
    headline: signing.kind === 'not-signed' ? launchSentence(result) : reading.headline,
    reasons: reading.reasons,
    waivers: reading.waivers,
    qualifiers: reading.qualifiers,
  };
}
