import type { FileHandle } from 'node:fs/promises';
import { refuseCancelled } from '../../foundation/cancelled.ts';
import { type Sha256, sha256InPieces } from '../../foundation/digest.ts';

/** Of pieces of a megabyte most were still held when new values were collected, and lay there to the end of the run. */
const PIECE = 128 * 1024;

/**
 * A file whose bytes are hashed as they are read, to the end in any case. The end is at the size that was tested: a
 * blob never grows.
 */
export class HashedFile {
  private readonly file: FileHandle;
  private readonly size: number;
  private readonly signal: AbortSignal | undefined;
  private readonly hash = sha256InPieces();
  private position = 0;
  /** One read at a time: a reader that gave up may have left one under way. */
  private turn: Promise<Buffer | null> = Promise.resolve(null);

  constructor(file: FileHandle, size: number, signal: AbortSignal | undefined) {
    this.file = file;
    this.size = size;
    this.signal = signal;
  }

  async *pieces(): AsyncGenerator<Buffer, undefined> {
    for (let piece = await this.next(); piece !== null; piece = await this.next()) yield piece;
  }

  /** Returns the digest of the whole file, whatever part of it was read before. */
  async digest(): Promise<Sha256> {
    for await (const _ of this.pieces());
    return this.hash.digest();
  }

  private next(): Promise<Buffer | null> {
    this.turn = this.turn.then(() => this.readPiece());
    return this.turn;
  }

  /** @throws AttestationError `cancelled` */
  private async readPiece(): Promise<Buffer | null> {
    refuseCancelled(this.signal);
    const length = Math.min(PIECE, this.size - this.position);
    if (length === 0) return null;
    // A buffer of its own for each piece: a reader may still hold the one before.
    const { bytesRead, buffer } = await this.file.read(Buffer.allocUnsafe(length), 0, length, this.position);
    if (bytesRead === 0) return null;
    const piece = buffer.subarray(0, bytesRead);
    this.position += bytesRead;
    this.hash.add(piece);
    return piece;
  }
}
