import { fstatSync } from 'node:fs';
import { Socket } from 'node:net';

/** Bytes that are read at once. */
const PIECE = 256 * 1024;

/**
 * What comes in on stdin, in pieces. A pipe's or socket's all come in one memory, and each holds until the next is asked
 * for: `process.stdin` would make a buffer for each, which take memory and time until they are collected.
 */
export function stdinPieces(): AsyncIterable<Uint8Array> {
  const stdin = fstatSync(0);
  return stdin.isFIFO() || stdin.isSocket() ? piecesOfPipe(0) : process.stdin;
}

async function* piecesOfPipe(fd: number): AsyncGenerator<Uint8Array> {
  const memory = Buffer.allocUnsafeSlow(PIECE);
  // What came in is told one piece at a time: the socket pauses itself behind each.
  let tell: { readonly piece: (bytes: number) => void; readonly fail: (why: unknown) => void } | null = null;
  const onread = {
    buffer: memory,
    callback: (bytes: number) => {
      tell?.piece(bytes);
      return false;
    },
  };
  const socket = new Socket({ fd, readable: true, writable: false, onread });
  socket.pause();
  socket.once('end', () => tell?.piece(0));
  socket.on('error', (error) => tell?.fail(error));
  try {
    for (;;) {
      if (socket.errored !== null) throw socket.errored;
      const bytes = await new Promise<number>((piece, fail) => {
        tell = { piece, fail };
        socket.resume();
      });
      if (bytes === 0) return;
      yield memory.subarray(0, bytes);
    }
  } finally {
    socket.destroy();
  }
}
