import type { Reading, Signer } from '../evidence/reading.ts';
import { isSameBase } from '../probes/inventory/same-base.ts';
import type { LaunchReading } from '../receipt/read-receipt.ts';
import type { Receipt } from '../receipt/receipt-type.ts';
import { reasonView } from './run-view.ts';
import { type Ink, PLAIN, reasonLines, wrapped } from './table.ts';

/** A fact of a launch, as its table shows it; a digest has a line of its own, to be copied whole. */
export type ChainLine = readonly [name: string, value: string, digest?: string | undefined];

/** The most outputs, and names that were left out, that are shown; `--json` has them all. */
const MOST_SHOWN = 40;

const NAME_WIDTH = 16;
const DIGEST_INDENT = ' '.repeat(8);

/**
 * A launch's folder for a terminal: CONFINED or BLOCKED first, then why, then one chain from the signer to the outputs.
 *
 * @param commands with which others check a file of the folder
 */
export function receiptTable(reading: LaunchReading, commands: readonly string[], ink: Ink = PLAIN): string {
  const mark = reading.verdict === 'CONFINED' ? ink.good : ink.bad;
  const verdict = wrapped('', reading.headline).map(mark);
  return [
    ...verdict,
    ...titled('', reading.reasons),
    ...titled('Waived by you:', reading.waived),
    ...(reading.notes.length === 0
      ? []
      : ['', ...reading.notes.flatMap(({ sentence }) => wrapped('note ', sentence))]),
    '',
    ...chainOf(reading).flatMap(chainLines),
    ...(commands.length === 0
      ? []
      : ['', '# cosign checks the signature over any file of the folder, and not what it says', ...commands]),
    '',
    // Repeats the verdict: the first lines have scrolled away by now.
    ...verdict,
  ].join('\n');
}

function chainLines([name, value, digest]: ChainLine): string[] {
  const lines = wrapped(name.padEnd(NAME_WIDTH), value);
  return digest === undefined ? lines : [...lines, ...wrapped(DIGEST_INDENT, digest)];
}

function titled(title: string, reasons: LaunchReading['reasons']): string[] {
  if (reasons.length === 0) return [];
  return ['', ...(title === '' ? [] : [title]), ...reasonLines(reasons.map(reasonView))];
}

/** The chain, from who signed to what came out. Every value may be hostile. */
export function chainOf(reading: LaunchReading): readonly ChainLine[] {
  const { receipt } = reading;
  return [
    ['receipt', readAs(receipt), reading.receiptSha256 ?? undefined],
    signerLine('signed by', reading),
    ['signed at', timeOf(reading)],
    ...ofEvidence(reading.evidence),
    ...(receipt === null ? [] : [...ofRun(reading, receipt), ...ofFiles(receipt)]),
  ];
}

function readAs(receipt: Receipt | null): string {
  if (receipt === null) return 'not read';
  return receipt.venue === 'LOCAL' ? 'read: of a REHEARSAL (venue LOCAL)' : 'read';
}

function signerLine(
  name: string,
  { signer, reasons, waived }: Pick<LaunchReading, 'signer' | 'reasons' | 'waived'>,
): ChainLine {
  if (signer === null) return [name, noSigner([...reasons, ...waived].map(({ code }) => code))];
  const [kind, ...rest] = signer.description.split(' ');
  return signer.kind === 'key' ? [name, kind ?? '', rest.join(' ')] : [name, signer.description];
}

function noSigner(codes: readonly string[]): string {
  if (codes.includes('unsigned') || codes.includes('signature-missing')) return 'nobody: it is not signed';
  return codes.includes('trust-not-chosen')
    ? 'not checked: you named no signer whom you trust'
    : 'nobody: no signature was verified';
}

function timeOf({
  verifiedTime,
  signer,
}: {
  readonly verifiedTime: Date | null;
  readonly signer: Signer | null;
}) {
  if (verifiedTime !== null) return `${verifiedTime.toISOString()}, confirmed by a log or an authority`;
  return signer === null ? 'stated by the receipt alone' : 'stated by the signer, not confirmed';
}

function ofEvidence(evidence: Reading): ChainLine[] {
  return [
    ['evidence', evidence.headline],
    ['  bundle', evidence.bundleName ?? 'none', evidence.bundleSha256 ?? undefined],
    signerLine('  signed by', evidence),
  ];
}

function ofRun(reading: LaunchReading, receipt: Receipt): ChainLine[] {
  const { run } = receipt;
  return [
    ['machine', machineOf(reading, receipt)],
    ['image', imageOf(reading, receipt), receipt.host.container.image_id],
    ['command', commandOf(receipt)],
    ['ran', `${run.started_at}, for ${run.duration_ms} ms: ${ENDS[run.ended](run.exit_code)}`],
    ['restrictions', restrictionsOf(reading, receipt)],
  ];
}

/** All that was executed: the ENTRYPOINT, and the image's CMD or what the launcher gave in its place. */
function commandOf({ workload, host: { container } }: Receipt): string {
  const words = [...container.entrypoint, ...container.command].map(quoted).join(' ');
  return `${words} (${workload.command === null ? 'the image’s own' : 'what follows the ENTRYPOINT is the launcher’s'})`;
}

const ENDS: Readonly<Record<Receipt['run']['ended'], (exitCode: number | null) => string>> = {
  exited: (exitCode) => `exit code ${exitCode ?? 'unknown'}`,
  timeout: () => 'killed at its time limit',
  'output-flood': () => 'killed for leaving more in /out than it may, or since its disk was nearly full',
  'start-failed': () => 'it did not start',
};

function quoted(word: string): string {
  return JSON.stringify(word);
}

function machineOf({ drift, reasons }: LaunchReading, { host: { engine, system } }: Receipt): string {
  const now = `${engine.name} ${engine.version}, ${engine.oci_runtime}, kernel ${system.kernel}`;
  if (drift.length === 0) return `as attested: ${now}`;
  const blocked = new Set(reasons.filter(({ code }) => code === 'host-drift').map(({ subject }) => subject));
  const each = drift.map(({ field, what, was, is }) => {
    const tolerated = blocked.has(field) ? 'not tolerated' : 'tolerated by you';
    return `${what} was ${was} and is ${is} (${field}, ${tolerated})`;
  });
  return `not as attested: ${each.join('; ')}`;
}

function imageOf({ pins, evidence }: LaunchReading, { workload, host: { inventory } }: Receipt): string {
  const pin = pins.find(({ what }) => what === 'image');
  const pinned = pin?.source === 'caller' && pin.matched ? 'pinned by you' : 'not pinned';
  const attested = evidence.bundle?.host.inventory.base;
  const onAttested = attested !== undefined && isSameBase(attested, inventory.base);
  const base = onAttested
    ? 'on the attested base'
    : `on the base ${unmistakable(inventory.base.reference) || 'without a name'}`;
  return `${SOURCES[workload.source](unmistakable(workload.reference ?? ''))}, ${base}, ${pinned}`;
}

/** A name that may hold words, in quotes: it would say something of its own beside this program's. */
function unmistakable(name: string): string {
  return /^[\w./:@+~-]*$/.test(name) ? name : quoted(name);
}

const SOURCES: Readonly<Record<Receipt['workload']['source'], (reference: string) => string>> = {
  attested: () => 'the attested one',
  named: (reference) => `named as ${reference}`,
  built: (reference) => `built from ${reference}`,
};

/** What a launch can be blocked for without any doubt about its restrictions is not sorted out here. */
function restrictionsOf(
  { verdict, waived }: LaunchReading,
  { host: { kernel_end: end }, looks }: Receipt,
): string {
  if (end.state !== 'seen') return 'not looked at to the end';
  const often = `looked at ${end.looks} times, the last time ${end.looked_ms_before_end} ms before the end`;
  const recorded = looks.length === 0 ? '' : `, ${looks.length} of which are recorded`;
  if (verdict === 'BLOCKED') return `${often}${recorded}; what is wrong is among the reasons`;
  const isSeen = waived.every(({ code }) => code !== 'end-unobserved');
  return `in force ${isSeen ? 'from start to end' : 'until the last look'}: ${often}${recorded}`;
}

function ofFiles({ streams, input, output }: Receipt): ChainLine[] {
  const { files, left_out } = output;
  return [
    ...(['stdout', 'stderr'] as const).map((name): ChainLine => {
      const { written, kept, sha256 } = streams[name];
      const size = written === kept ? bytes(kept) : `the first ${kept} of ${bytes(written)}`;
      return [name, size, sha256];
    }),
    ...shown(input.files, ({ path, size, sha256 }) => ['input', `${named(path)}, ${bytes(size)}`, sha256]),
    ...shown(files, ({ path, size, sha256 }) => ['output', `${named(path)}, ${bytes(size)}`, sha256]),
    ...shown(left_out, ({ path, why }) => ['left out', `${named(path)}: ${why}`]),
  ];
}

/** A name with blanks and the like could look like more than one line of the table. */
function named(path: string): string {
  return /^[\w./@+=-]+$/.test(path) ? path : JSON.stringify(path);
}

function shown<T>(all: readonly T[], line: (each: T) => ChainLine): ChainLine[] {
  const more = all.length - MOST_SHOWN;
  return [...all.slice(0, MOST_SHOWN).map(line), ...(more > 0 ? [['', `… and ${more} more`] as const] : [])];
}

function bytes(count: number): string {
  return count === 1 ? '1 byte' : `${count} bytes`;
}
