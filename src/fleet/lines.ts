import { AttestationError } from '../foundation/errors.ts';
import type { Batch } from './batch.ts';
import type { BatchBytes, BatchMemory } from './batch-memory.ts';
import { FLEET_LIMITS } from './limits.ts';

const NEWLINE = 0x0a;

/** Limits in bytes and in pieces of evidence. */
export type LineLimits = Readonly<Record<'lineBytes' | 'skippedBytes' | 'batchItems' | 'batchBytes', number>>;

/**
 * Cuts a stream into batches of lines. The consumer of a batch owns its memory. A line over the limit is not kept, and
 * the batch marks it as too long; the last line needs no line end. The caller may reuse a piece of the stream as soon
 * as it is asked for the next one.
 *
 * @throws AttestationError `fleet-unreadable` when lines were too long for {@link FLEET_LIMITS.skippedBytes} in all
 */
export async function* batchesOfLines(
  stream: AsyncIterable<Uint8Array>,
  memory: BatchMemory,
  limits: LineLimits = FLEET_LIMITS,
): AsyncGenerator<Batch> {
  const skipped = { bytes: 0 };
  let lines = new Lines(1, memory, limits, skipped);
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      lines.add(chunk.subarray(start, end));
      if (lines.isOver) break;
      lines.endLine();
      start = end + 1;
      if (!lines.isFull) continue;
      yield lines.batch();
      lines = new Lines(lines.next, memory, limits, skipped);
    }
    if (!lines.isOver) lines.add(chunk.subarray(start));
    if (lines.isOver) {
      if (lines.count > 0) yield lines.batch();
      throw tooLong(lines.next);
    }
  }
  if (lines.isBegun) lines.endLine();
  if (lines.count > 0) yield lines.batch();
}

/** The lines of one batch as they arrive, piece by piece. */
class Lines {
  private readonly first: number;
  private readonly memory: BatchMemory;
  private readonly limits: LineLimits;
  /** What was read of lines that are too long, in the whole stream. */
  private readonly skipped: { bytes: number };
  private readonly lengths: (number | null)[] = [];
  private bytes: BatchBytes;
  /** Bytes of the complete lines, and of the line in progress, kept or not. */
  private used = 0;
  private length = 0;

  constructor(first: number, memory: BatchMemory, limits: LineLimits, skipped: { bytes: number }) {
    this.first = first;
    this.memory = memory;
    this.limits = limits;
    this.skipped = skipped;
    this.bytes = memory.take(0);
  }

  get isFull(): boolean {
    return this.lengths.length >= this.limits.batchItems || this.used >= this.limits.batchBytes;
  }

  /** Whether so much was skipped that the stream may never end: a line may have no end, and a hole takes no space. */
  get isOver(): boolean {
    return this.skipped.bytes > this.limits.skippedBytes;
  }

  get isBegun(): boolean {
    return this.length > 0;
  }

  get count(): number {
    return this.lengths.length;
  }

  /** The number of the next line. */
  get next(): number {
    return this.first + this.lengths.length;
  }

  add(piece: Uint8Array): void {
    const begin = this.used + this.length;
    this.length += piece.length;
    if (this.length > this.limits.lineBytes) {
      this.skipped.bytes += piece.length;
      return;
    }
    if (begin + piece.length > this.bytes.length) this.grow(begin, piece.length);
    this.bytes.set(piece, begin);
  }

  endLine(): void {
    const isKept = this.length <= this.limits.lineBytes;
    this.lengths.push(isKept ? this.length : null);
    if (isKept) this.used += this.length;
    this.length = 0;
  }

  batch(): Batch {
    return { kind: 'lines', first: this.first, bytes: this.bytes, lengths: this.lengths };
  }

  private grow(used: number, more: number): void {
    const grown = this.memory.take(used + more);
    grown.set(this.bytes.subarray(0, used));
    this.memory.give(this.bytes);
    this.bytes = grown;
  }
}

function tooLong(number: number): AttestationError {
  return new AttestationError(
    'fleet-unreadable',
    `Lines of the fleet are too long; line ${number} and what follows it were not read.`,
  );
}
