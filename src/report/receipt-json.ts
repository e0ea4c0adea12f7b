import type { Reason } from '../evidence/reasons.ts';
import type { LaunchReading } from '../receipt/read-receipt.ts';
import type { Receipt } from '../receipt/receipt-type.ts';
import { readingJson } from './reading-table.ts';

/** The reading of a launch's folder for machines: what `verify --json` prints of one (schemas/verification.schema.json). */
export function receiptJson(reading: LaunchReading): object {
  const { receipt } = reading;
  return {
    verdict: reading.verdict,
    headline: reading.headline,
    reasons: reading.reasons.map(reasonJson),
    waived: reading.waived.map(reasonJson),
    waivers: reading.waivers,
    qualifiers: reading.qualifiers,
    notes: reading.notes,
    receipt: { sha256: reading.receiptSha256, created_at: receipt?.created_at ?? null },
    signer: reading.signer,
    verified_time: reading.verifiedTime?.toISOString() ?? null,
    evidence: readingJson(reading.evidence),
    launch: receipt === null ? null : launchOf(reading, receipt),
    read_at: reading.readAt.toISOString(),
  };
}

function launchOf({ drift, pins }: LaunchReading, receipt: Receipt): object {
  const { venue, workload, run, host, output, streams, challenge } = receipt;
  const { kernel_end: end } = host;
  return {
    venue,
    challenge,
    differs: drift.map(({ field, was, is, tolerable }) => ({ field, was, is, tolerable })),
    image: { digest: host.container.image_id, source: workload.source, reference: workload.reference },
    pins,
    command: workload.command,
    started_at: run.started_at,
    duration_ms: run.duration_ms,
    ended: run.ended,
    exit_code: run.exit_code,
    looks: end.state === 'seen' ? end.looks : 0,
    looked_ms_before_end: end.state === 'seen' ? end.looked_ms_before_end : null,
    streams,
    outputs: output.files,
    left_out: output.left_out,
  };
}

function reasonJson({ code, class: kind, subject, sentence, remedy }: Reason): object {
  return { code, class: kind, subject, message: sentence, remedy };
}
