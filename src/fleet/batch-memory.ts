/** Memory that this thread and a reader's thread share, so that a batch is not copied on its way. */
export type BatchBytes = Uint8Array<SharedArrayBuffer>;

/**
 * The memory of the batches in progress. It is reused: discarded memory is collected only when both threads have
 * noticed, and until then a few long lines would take hundreds of megabytes.
 */
export class BatchMemory {
  /** From the smallest on; for each size, what is free. */
  private readonly free: readonly (readonly [size: number, pieces: BatchBytes[]])[];

  /** @param sizes bytes of a usual batch, and of larger ones, in ascending order */
  constructor(...sizes: readonly number[]) {
    this.free = sizes.map((size) => [size, []]);
  }

  /** Returns memory of at least so many bytes, with any content. */
  take(bytes: number): BatchBytes {
    const fitting = this.free.find(([size]) => bytes <= size);
    if (fitting === undefined) return new Uint8Array(new SharedArrayBuffer(bytes));
    const [size, pieces] = fitting;
    return pieces.pop() ?? new Uint8Array(new SharedArrayBuffer(size));
  }

  /** Gives back memory that was taken; no one may read it any more. */
  give(memory: BatchBytes): void {
    const same = this.free.find(([size]) => size === memory.length);
    same?.[1].push(memory);
  }
}
