/** Memory that this thread and one that reads can both look into: a batch is not copied on its way. */
export type BatchBytes = Uint8Array<SharedArrayBuffer>;

/**
 * The memory of the batches that are under way. It is used again and again: what is thrown away is collected only when
 * there is much of it, and then takes time.
 */
export class BatchMemory {
  private readonly size: number;
  private readonly free: BatchBytes[] = [];

  /** @param size bytes of a usual batch */
  constructor(size: number) {
    this.size = size;
  }

  /** Memory of at least so many bytes, with anything in it. */
  take(bytes: number): BatchBytes {
    const usual = bytes <= this.size ? this.free.pop() : undefined;
    return usual ?? new Uint8Array(new SharedArrayBuffer(Math.max(bytes, this.size)));
  }

  /** Gives back what was taken: nobody may look at it any more. */
  give(memory: BatchBytes): void {
    if (memory.length === this.size) this.free.push(memory);
  }
}
