import type { Drift } from '../evidence/baseline.ts';
import { bundleResult } from '../evidence/reader.ts';
import type { Reading } from '../evidence/reading.ts';
import type { Reason } from '../evidence/reasons.ts';
import { printable } from '../foundation/errors.ts';
import { attacksJson } from './attacks-line.ts';
import { baseInWords } from './base-in-words.ts';
import { filesAboveBase } from './files-above-base.ts';
import { pinnedEntries, pinnedJson } from './pinned-entries.ts';
import { reasonView, viewOf } from './run-view.ts';
import { driftTable, type Ink, PLAIN, reasonLines, runTable, wrapped } from './table.ts';

/** A reading for a terminal: ACCEPTED or BLOCKED first, then why, the matrix #24 to #37, the probes. */
export function readingTable(reading: Reading, ink: Ink = PLAIN, drift: Drift | null = null): string {
  const mark = reading.verdict === 'ACCEPTED' ? ink.good : ink.bad;
  const [first = '', ...more] = wrapped('', reading.headline);
  const lines = [mark(first), ...more.map(mark)];
  if (reading.reasons.length > 0) lines.push('', ...reasonLines(reading.reasons.map(reasonView)));
  if (reading.waived.length > 0) {
    lines.push('', 'Waived by you:', ...reasonLines(reading.waived.map(reasonView)));
  }
  if (reading.notes.length > 0) {
    lines.push('', ...reading.notes.flatMap(({ sentence }) => wrapped('note ', sentence)));
  }
  lines.push(
    '',
    'L1 tests (explain L1 describes them):',
    ...reading.l1.flatMap((row) => wrapped(`#${row.test} ${row.status.padEnd(18)} `, row.sentence)),
  );
  if (reading.probes.length > 0) {
    lines.push('', runTable({ ...viewOf(reading, reading.verdict, drift), reasons: [] }, ink));
  } else if (drift !== null) lines.push('', ...driftTable(drift));
  // Repeats the verdict: the first lines have scrolled away by now.
  lines.push('', ...evidenceLines(reading), '', mark(first), ...more.map(mark));
  return lines.join('\n');
}

function evidenceLines(reading: Reading): string[] {
  return [
    ...wrapped('bundle          ', reading.bundleName ?? 'none'),
    ...wrapped('bundle sha256   ', reading.bundleSha256 ?? 'none'),
    ...wrapped('signer          ', reading.signer?.description ?? noSigner(reading)),
    ...wrapped('time            ', timeLine(reading)),
    ...ownConclusion(reading),
    ...wrapped('you trust       ', trustLine(reading.enforced.trust)),
    ...wrapped('age limit       ', `${reading.enforced.max_age_days} days`),
    ...reading.pins.flatMap((pin) => wrapped(`pin ${pin.what}`.padEnd(16), pinInWords(pin, reading))),
  ];
}

function pinInWords(pin: Reading['pins'][number], reading: Reading): string {
  if (pin.source === 'none') return 'not pinned';
  if (pin.source === 'run' && reading.bundle !== null) return baseInWords(reading.bundle.host.inventory.base);
  return `${pin.matched ? 'matched' : 'NOT MATCHED'} (${sourceOf(pin, reading)})`;
}

/** A pin that comes from the evidence itself confirms nothing about what runs in production. */
function sourceOf({ source }: Reading['pins'][number], { notes }: Reading): string {
  if (source !== 'caller') return 'of this release';
  return notes.some(({ code }) => code === 'expects-itself')
    ? 'as you gave it, by a policy made of this very evidence'
    : 'as you gave it';
}

function noSigner({ reasons, waived }: Reading): string {
  const codes = [...reasons, ...waived].map(({ code }) => code);
  if (codes.includes('unsigned') || codes.includes('signature-missing')) return 'nobody: it is not signed';
  if (codes.includes('trust-not-chosen')) return 'not checked: you named no signer whom you trust';
  return 'nobody: no signature was verified';
}

/**
 * The result that the signed statement must have, since the reader computes it again: of the run alone, without pins of
 * a reader. It is left out if it is PASSED, or if the statement is not known to say it.
 */
function ownConclusion({ bundle, signer, verdict, reasons, waived }: Reading): string[] {
  const isOther = [...reasons, ...waived].some(({ code }) => code.startsWith('statement-'));
  if (bundle === null || signer === null || isOther) return [];
  const { result, failed, codes } = bundleResult(bundle);
  if (result === 'PASSED') return [];
  const accepted = verdict === 'ACCEPTED' ? '; you accept that by a pin, a policy or a waiver' : '';
  const why = [...failed, ...codes].join(', ');
  return wrapped('run concluded   ', `FAILED (${why}), as its signed statement says${accepted}`);
}

function timeLine({ verifiedTime, signer }: Reading): string {
  if (verifiedTime !== null) return `${verifiedTime.toISOString()}, confirmed by a log or an authority`;
  return signer === null ? 'stated by the evidence alone' : 'stated by the signer, not confirmed';
}

function trustLine(trust: Reading['enforced']['trust']): string {
  switch (trust.kind) {
    case 'nobody':
      return 'nobody';
    case 'key':
      return `key ${trust.fingerprint ?? ''}`;
    case 'certificate': {
      const { identity, issuer, match, trusted_root: root } = trust;
      const by = `${printable(identity, 500)} (${printable(issuer, 500)})`;
      return `${match === 'regexp' ? 'pattern ' : ''}${by}, root: ${root.sha256 ?? root.source}`;
    }
  }
}

/** A reading for machines: what `verify --json` prints (schemas/verification.schema.json). */
export function readingJson(reading: Reading): object {
  return {
    verdict: reading.verdict,
    headline: reading.headline,
    subject: reading.subject,
    reasons: reading.reasons.map(reasonJson),
    waived: reading.waived.map(reasonJson),
    waivers: reading.waivers,
    qualifiers: reading.qualifiers,
    ...pinnedJson(pinnedEntries(reading)),
    notes: reading.notes,
    bundle: {
      name: reading.bundleName,
      sha256: reading.bundleSha256,
      created_at: reading.bundle?.created_at ?? null,
    },
    venue: reading.bundle?.venue ?? null,
    probes: reading.probes.map((probe) => ({
      probe_id: probe.probeId,
      l1: probe.l1,
      expected: probe.expected,
      actual: probe.judgement === null ? null : printable(probe.judgement.actual, 4096),
      verdict: probe.judgement?.verdict ?? 'NOT-RUN',
      corroboration: probe.corroboration.state,
    })),
    controls: reading.controls.map(({ id, run, state, expected, failed, why }) => ({
      id,
      run,
      state,
      expected,
      failed,
      why: printable(why, 4096),
    })),
    l1: reading.l1,
    attacks: attacksJson(reading),
    pins: reading.pins,
    files_above_base: reading.bundle === null ? [] : filesAboveBase(reading.bundle),
    signer: reading.signer,
    verified_time: reading.verifiedTime?.toISOString() ?? null,
    enforced: reading.enforced,
    read_at: reading.readAt.toISOString(),
  };
}

function reasonJson({ code, class: kind, subject, sentence, remedy }: Reason): object {
  return { code, class: kind, subject, message: sentence, remedy };
}
