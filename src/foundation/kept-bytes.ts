/** What a buffer holds at first. */
const FIRST_BYTES = 4096;

/**
 * The first `limit` bytes of what comes in pieces; what comes after is dropped, and `truncated` says so. They are copied
 * into one buffer: a writer of single bytes would make a piece of each, which takes a thousand times its memory.
 */
export class KeptBytes {
  /** Whether anything was dropped. */
  truncated = false;
  private buffer = Buffer.alloc(0);
  private size = 0;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(piece: Uint8Array): void {
    const part = piece.subarray(0, this.limit - this.size);
    if (part.length < piece.length) this.truncated = true;
    const needed = this.size + part.length;
    if (needed > this.buffer.length) {
      const larger = Buffer.alloc(
        Math.min(this.limit, Math.max(needed, 2 * this.buffer.length, FIRST_BYTES)),
      );
      larger.set(this.buffer.subarray(0, this.size));
      this.buffer = larger;
    }
    this.buffer.set(part, this.size);
    this.size = needed;
  }

  /** Returns what was kept so far. */
  bytes(): Buffer<ArrayBuffer> {
    return this.buffer.subarray(0, this.size);
  }
}
