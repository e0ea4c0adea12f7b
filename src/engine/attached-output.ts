import type { Readable } from 'node:stream';
import { KeptBytes } from '../foundation/kept-bytes.ts';

/** The stream of a container that wrote some bytes. */
export type OutputStream = 'stdout' | 'stderr';

/** Gets what a container writes, as it comes; a container that runs waits for it like for any slow reader. */
export type OnOutput = (from: OutputStream, bytes: Uint8Array) => Promise<void>;

export interface AttachedOptions {
  /** How many bytes of stderr are kept. */
  readonly keepBytes: number;
  readonly onOutput?: OnOutput | undefined;
  /** Settles when the container has ended: what is still on its way to a reader delays nothing any more. */
  readonly over?: Promise<unknown>;
}

/**
 * The head of a frame: stream (0 to 2), three zeros, length in four bytes, most significant first (Docker's Engine
 * API).
 */
const HEAD = 8;

/**
 * Returns the beginning of what a container writes to stderr, from the frames of an engine's attach stream. It reads
 * and drops what nobody wants, so that a full pipe never blocks a payload. Data without such a head ends the keeping.
 */
export async function readAttached(
  stream: Readable,
  { keepBytes, onOutput, over = new Promise(() => undefined) }: AttachedOptions,
): Promise<string> {
  const untilOver = waitingUntil(over);
  const kept = new KeptBytes(keepBytes);
  for await (const { from, bytes } of framesOf(stream)) {
    if (from === 'stderr') kept.add(bytes);
    if (onOutput !== undefined) await untilOver(onOutput(from, bytes));
  }
  return kept.bytes().toString('utf8');
}

/** Returns a function that waits for work, one after the other, as long as `over` is not settled. */
function waitingUntil(over: Promise<unknown>): (work: Promise<void>) => Promise<void> {
  let isOver = false;
  let goOn: () => void = () => undefined;
  const end = () => {
    isOver = true;
    goOn();
  };
  // One listener for all: a race for each piece would keep them all in memory.
  over.then(end, end);
  return async (work) => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
      // Also of what nobody waits for any more: its failure must not end the program.
      work.then(resolve, resolve);
      if (isOver) resolve();
    });
  };
}

interface Part {
  readonly from: OutputStream;
  readonly bytes: Buffer;
}

/** The content of the frames, in pieces as they come. */
async function* framesOf(stream: Readable): AsyncGenerator<Part> {
  let head: Buffer = Buffer.alloc(0);
  let from: OutputStream = 'stderr';
  /** Bytes of the current frame that are still to come. */
  let left = 0;
  let broken = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let rest = chunk;
    while (!broken && rest.length > 0) {
      if (left === 0) {
        const missing = HEAD - head.length;
        head = Buffer.concat([head, rest.subarray(0, missing)]);
        rest = rest.subarray(missing);
        if (head.length < HEAD) break;
        broken = !isHead(head);
        from = head[0] === 2 ? 'stderr' : 'stdout';
        left = head.readUInt32BE(4);
        head = Buffer.alloc(0);
        continue;
      }
      const bytes = rest.subarray(0, left);
      left -= bytes.length;
      rest = rest.subarray(bytes.length);
      yield { from, bytes };
    }
  }
}

function isHead(head: Buffer): boolean {
  return (head[0] ?? 9) <= 2 && head[1] === 0 && head[2] === 0 && head[3] === 0;
}
