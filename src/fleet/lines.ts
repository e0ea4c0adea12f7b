import type { Batch } from './batch.ts';
import { FLEET_LIMITS } from './limits.ts';

const NEWLINE = 0x0a;

/** In bytes, and pieces of evidence. */
export type LineLimits = Readonly<Record<'lineBytes' | 'batchItems' | 'batchBytes', number>>;

/**
 * A stream cut into batches of lines. A line beyond the limit is not kept, and stands there as one that was too long;
 * the last line needs no end. No more than one batch and one line are held.
 */
export async function* batchesOfLines(
  stream: AsyncIterable<Uint8Array>,
  limits: LineLimits = FLEET_LIMITS,
): AsyncGenerator<Batch> {
  const line = new Line(limits.lineBytes);
  let kept: (Uint8Array | null)[] = [];
  let bytes = 0;
  let first = 1;
  const batch = (): Batch => {
    const made: Batch = {
      kind: 'lines',
      first,
      bytes: joined(kept.flatMap((each) => each ?? [])),
      lengths: kept.map((each) => each?.length ?? null),
    };
    first += kept.length;
    kept = [];
    bytes = 0;
    return made;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      line.add(chunk.subarray(start, end));
      const whole = line.take();
      kept.push(whole);
      bytes += whole?.length ?? 0;
      start = end + 1;
      if (kept.length >= limits.batchItems || bytes >= limits.batchBytes) yield batch();
    }
    line.add(chunk.subarray(start));
  }
  if (line.isBegun) kept.push(line.take());
  if (kept.length > 0) yield batch();
}

/** A line as it comes in, piece by piece. */
class Line {
  private readonly limit: number;
  private pieces: Uint8Array[] = [];
  private length = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  get isBegun(): boolean {
    return this.length > 0;
  }

  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.length += piece.length;
    if (this.length > this.limit) this.pieces = [];
    else this.pieces.push(piece);
  }

  /** The line, which begins anew; null for one that was too long. */
  take(): Uint8Array | null {
    const [only, ...more] = this.pieces;
    // A line that came in one piece is copied once, into its batch.
    const whole =
      this.length > this.limit ? null : only !== undefined && more.length === 0 ? only : joined(this.pieces);
    this.pieces = [];
    this.length = 0;
    return whole;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
