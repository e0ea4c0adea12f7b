import type { BatchBytes } from './batch-memory.ts';

/** Some evidence of a fleet, in the order of the input: lines of a stream, or paths below the folder. */
export type Batch =
  | {
      readonly kind: 'lines';
      /** The first line's number, from 1. */
      readonly first: number;
      /** Memory that holds the lines' bytes one after the other, without their ends; behind them any content. */
      readonly bytes: BatchBytes;
      /** Each line's length; null for a line that was too long to keep. */
      readonly lengths: readonly (number | null)[];
    }
  | { readonly kind: 'paths'; readonly items: readonly { readonly name: string; readonly path: string }[] };

/** Returns how many pieces of evidence a batch has. */
export function sizeOf(batch: Batch): number {
  return batch.kind === 'lines' ? batch.lengths.length : batch.items.length;
}

/** Returns how many bytes of lines a batch has. */
export function bytesIn(batch: Batch): number {
  return batch.kind === 'lines' ? batch.lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0) : 0;
}

/** Returns a batch without its first pieces. */
export function without(batch: Batch, first: number): Batch {
  if (batch.kind === 'paths') return { kind: 'paths', items: batch.items.slice(first) };
  const read = batch.lengths.slice(0, first).reduce<number>((sum, length) => sum + (length ?? 0), 0);
  return {
    kind: 'lines',
    first: batch.first + first,
    bytes: batch.bytes.subarray(read),
    lengths: batch.lengths.slice(first),
  };
}

/** Splits a batch into batches of one, so that a piece of evidence which kills its reader affects no other. */
export function singles(batch: Batch): Batch[] {
  if (batch.kind === 'paths') return batch.items.map((item) => ({ kind: 'paths', items: [item] }));
  return [...linesOf(batch)].map(({ number, bytes }) => ({
    kind: 'lines',
    first: number,
    bytes: copied(bytes ?? new Uint8Array()),
    lengths: [bytes === null ? null : bytes.length],
  }));
}

function copied(bytes: Uint8Array): BatchBytes {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

/** Yields each line of a batch, with its number. */
export function* linesOf(
  batch: Extract<Batch, { kind: 'lines' }>,
): Generator<{ readonly number: number; readonly bytes: Uint8Array | null }> {
  let at = 0;
  for (const [index, length] of batch.lengths.entries()) {
    yield {
      number: batch.first + index,
      bytes: length === null ? null : batch.bytes.subarray(at, at + length),
    };
    at += length ?? 0;
  }
}
