import { printable } from '../errors.ts';
import type { Reading } from '../evidence/reading.ts';
import { reasonView, viewOf } from './run-view.ts';
import { type Ink, PLAIN, reasonLines, runTable, wrapped } from './table.ts';

/** A reading for a terminal: ACCEPTED or BLOCKED first, then why, the matrix #24 to #37, the probes. */
export function readingTable(reading: Reading, ink: Ink = PLAIN): string {
  const mark = reading.verdict === 'ACCEPTED' ? ink.good : ink.bad;
  const [first = '', ...more] = wrapped('', reading.headline);
  const lines = [mark(first), ...more.map(mark)];
  if (reading.reasons.length > 0) lines.push('', ...reasonLines(reading.reasons.map(reasonView)));
  if (reading.waived.length > 0) {
    lines.push('', 'Waived by you:', ...reasonLines(reading.waived.map(reasonView)));
  }
  lines.push(
    '',
    'L1 tests:',
    ...reading.l1.flatMap((row) => wrapped(`#${row.test} ${row.status.padEnd(18)} `, row.sentence)),
  );
  if (reading.probes.length > 0) lines.push('', runTable({ ...viewOf(reading), reasons: [] }, ink));
  lines.push('', ...evidenceLines(reading));
  return lines.join('\n');
}

function evidenceLines(reading: Reading): string[] {
  return [
    ...wrapped('bundle          ', reading.bundleName ?? 'none'),
    ...wrapped('bundle sha256   ', reading.bundleSha256 ?? 'none'),
    ...wrapped('signer          ', reading.signer?.description ?? 'nobody'),
    ...reading.pins.flatMap((pin) =>
      wrapped(
        `pin ${pin.what}`.padEnd(16),
        pin.source === 'none'
          ? 'not pinned'
          : `${pin.matched ? 'matched' : 'NOT MATCHED'} (${pin.source === 'caller' ? 'yours' : 'of this release'})`,
      ),
    ),
  ];
}

/** A reading for machines: what `verify --json` prints. */
export function readingJson(reading: Reading): object {
  return {
    verdict: reading.verdict,
    headline: reading.headline,
    reasons: reading.reasons.map(({ code, class: kind, subject, sentence, remedy }) => ({
      code,
      class: kind,
      subject,
      message: sentence,
      remedy,
    })),
    waived: reading.waived.map(({ code, subject }) => ({ code, subject })),
    waivers: reading.waivers,
    bundle: { name: reading.bundleName, sha256: reading.bundleSha256 },
    venue: reading.bundle?.venue ?? null,
    probes: reading.probes.map((probe) => ({
      probe_id: probe.probeId,
      l1: probe.l1,
      expected: probe.expected,
      actual: probe.judgement === null ? null : printable(probe.judgement.actual, 4096),
      verdict: probe.judgement?.verdict ?? 'NOT-RUN',
      corroboration: probe.corroboration.state,
    })),
    l1: reading.l1,
    pins: reading.pins,
    signer: reading.signer,
    read_at: reading.readAt.toISOString(),
  };
}
