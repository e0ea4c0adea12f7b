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
 * @throws AttestationError `fleet-unreadable` for a line that does not end
 */
export async function* batchesOfLines(
  stream: AsyncIterable<Uint8Array>,
  memory: BatchMemory,
  limits: LineLimits = FLEET_LIMITS,
): AsyncGenerator<Batch> {
  let lines = new Lines(1, memory, limits);
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      lines.add(chunk.subarray(start, end));
      lines.endLine();
      start = end + 1;
      if (!lines.isFull) continue;
      yield lines.batch();
      lines = new Lines(lines.next, memory, limits);
    }
    lines.add(chunk.subarray(start));
    if (lines.isEndless) {
      if (lines.count > 0) yield lines.batch();
      throw endless(lines.next);
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
  private readonly lengths: (number | null)[] = [];
  private bytes: BatchBytes;
  /** Bytes of the complete lines, and of the line in progress, kept or not. */
  private used = 0;
  private length = 0;

  constructor(first: number, memory: BatchMemory, limits: LineLimits) {
    this.first = first;
    this.memory = memory;
    this.limits = limits;
    this.bytes = memory.take(0);
  }

  get isFull(): boolean {
    return this.lengths.length >= this.limits.batchItems || this.used >= this.limits.batchBytes;
  }

  /** Whether the line in progress is so long that its end may never come. */
  get isEndless(): boolean {
    return this.length > this.limits.lineBytes + this.limits.skippedBytes;
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
    if (this.length > this.limits.lineBytes) return;
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

function endless(number: number): AttestationError {
  return new AttestationError(
    'fleet-unreadable',
    `Line ${number} of the fleet does not end; it and what follows it were not read.`,
  );
}
