/** Memory that this thread and a reader's thread share, so that a batch is not copied on its way. */
export type BatchBytes = Uint8Array<SharedArrayBuffer>;

/**
 * The memory of the batches in progress. It is reused: discarded memory is collected only when there is much of it, and
 * that takes time.
 */
export class BatchMemory {
  private readonly size: number;
  private readonly free: BatchBytes[] = [];

  /** @param size bytes of a usual batch */
  constructor(size: number) {
    this.size = size;
  }

  /** Returns memory of at least so many bytes, with any content. */
  take(bytes: number): BatchBytes {
    const usual = bytes <= this.size ? this.free.pop() : undefined;
    return usual ?? new Uint8Array(new SharedArrayBuffer(Math.max(bytes, this.size)));
  }

  /** Gives back memory that was taken; no one may read it any more. */
  give(memory: BatchBytes): void {
    if (memory.length === this.size) this.free.push(memory);
  }
}
