import { open } from 'node:fs/promises';

/** Bytes that are read at once. */
const PIECE = 256 * 1024;

/**
 * Reads a file in pieces that all share one memory: each is valid until the next is requested.
 *
 * @throws the system's error when it cannot be opened or read
 */
export async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const memory = Buffer.allocUnsafeSlow(PIECE);
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, PIECE, null);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
