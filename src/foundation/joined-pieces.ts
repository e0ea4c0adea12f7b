/** How many bytes small pieces are joined to. */
const JOINED = 64 * 1024;

/** Pieces of bytes that wait, the small ones joined. They are copied, and so keep nothing of what they were a part of. */
export class JoinedPieces {
  private readonly waiting: { readonly room: Buffer; used: number }[] = [];

  add(bytes: Uint8Array): void {
    const last = this.waiting.at(-1);
    if (last !== undefined && last.room.length - last.used >= bytes.length) {
      last.room.set(bytes, last.used);
      last.used += bytes.length;
      return;
    }
    // The first that waits is alone as long as its reader is quick.
    const size = last === undefined ? bytes.length : Math.max(bytes.length, JOINED);
    const room = Buffer.alloc(size);
    room.set(bytes);
    this.waiting.push({ room, used: bytes.length });
  }

  /** Returns the first piece that waits, and forgets it; null without one. */
  take(): Uint8Array | null {
    const first = this.waiting.shift();
    if (first === undefined) return null;
    return first.room.subarray(0, first.used);
  }
}
