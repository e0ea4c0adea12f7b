import type { Readable } from 'node:stream';

/**
 * The head of a frame: stream (0 to 2), three zeros, length in four bytes, most significant first (Docker's Engine
 * API).
 */
const HEAD = 8;

/**
 * Keeps the beginning of what a container writes, from the frames of an engine's attach stream. It reads and drops what
 * is past the limit, so that a full pipe never blocks a payload. Data without such a head ends the keeping.
 *
 * @param limit bytes that are kept
 */
export async function keepAttached(stream: Readable, limit: number): Promise<string> {
  const kept: Buffer[] = [];
  let room = limit;
  let head: Buffer = Buffer.alloc(0);
  /** Bytes of the current frame that are still to come. */
  let left = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let rest = chunk;
    while (room > 0 && rest.length > 0) {
      if (left === 0) {
        const missing = HEAD - head.length;
        head = Buffer.concat([head, rest.subarray(0, missing)]);
        rest = rest.subarray(missing);
        if (head.length < HEAD) break;
        if (!isHead(head)) room = 0;
        left = head.readUInt32BE(4);
        head = Buffer.alloc(0);
        continue;
      }
      const part = rest.subarray(0, Math.min(left, room));
      kept.push(part);
      room -= part.length;
      left -= part.length;
      rest = rest.subarray(part.length);
    }
  }
  return Buffer.concat(kept).toString('utf8');
}

function isHead(head: Buffer): boolean {
  return (head[0] ?? 9) <= 2 && head[1] === 0 && head[2] === 0 && head[3] === 0;
}
