import { fstatSync } from 'node:fs';
import { Socket } from 'node:net';

/** Bytes that are read at once. */
const PIECE = 256 * 1024;

/**
 * Returns stdin in pieces. All pieces of a pipe or socket share one memory, and each is valid until the next is
 * requested: `process.stdin` would make a buffer for each, which costs memory and time until it is collected.
 */
export function stdinPieces(): AsyncIterable<Uint8Array> {
  const stdin = fstatSync(0);
  return stdin.isFIFO() || stdin.isSocket() ? piecesOfPipe(0) : process.stdin;
}

async function* piecesOfPipe(fd: number): AsyncGenerator<Uint8Array> {
  const memory = Buffer.allocUnsafeSlow(PIECE);
  // The socket pauses itself after each piece, so that one piece arrives at a time.
  let waiting: { readonly piece: (bytes: number) => void; readonly fail: (why: unknown) => void } | null =
    null;
  const onread = {
    buffer: memory,
    callback: (bytes: number) => {
      waiting?.piece(bytes);
      return false;
    },
  };
  const socket = new Socket({ fd, readable: true, writable: false, onread });
  socket.pause();
  socket.once('end', () => waiting?.piece(0));
  socket.on('error', (error) => waiting?.fail(error));
  try {
    for (;;) {
      if (socket.errored !== null) throw socket.errored;
      const bytes = await new Promise<number>((piece, fail) => {
        waiting = { piece, fail };
        socket.resume();
      });
      if (bytes === 0) return;
      yield memory.subarray(0, bytes);
    }
  } finally {
    socket.destroy();
  }
}
