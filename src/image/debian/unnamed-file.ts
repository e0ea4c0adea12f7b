import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { diskFull } from '../../engine/disk-full.ts';
import { codeOf } from '../../foundation/thrown.ts';
import type { StoredBytes } from '../build/archive.ts';

const PIECE = 64 * 1024;

/**
 * Bytes that are too many for this program's memory, in a file that has no name: nobody else can open it, so that what
 * is read is what was written. The kernel removes it with the process.
 */
export class UnnamedFile {
  /** Null once it is closed: the kernel gives its number to the next file. */
  private descriptor: number | null;
  private end = 0;

  /**
   * @param folder private and existing
   * @throws AttestationError `disk-full`
   */
  constructor(folder: string) {
    const path = join(folder, 'contents');
    this.descriptor = orFull(() => openSync(path, 'wx+', 0o600));
    unlinkSync(path);
  }

  /**
   * Writes so many bytes, at a place of their own: several writers may take turns.
   *
   * @throws AttestationError `disk-full`; an error if there are more or fewer bytes
   */
  async add(length: number, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<StoredBytes> {
    const start = this.end;
    this.end += length;
    let written = 0;
    for await (const piece of pieces) {
      if (piece.length > length - written) throw new Error('more bytes than were announced');
      this.write(piece, start + written);
      written += piece.length;
    }
    if (written !== length) throw new Error('fewer bytes than were announced');
    return {
      length,
      read: () => Readable.from(this.pieces(start, length), { objectMode: false }),
      readNow: () => this.read(start, length),
    };
  }

  /** Nothing of it can be read any more. */
  close(): void {
    if (this.descriptor !== null) closeSync(this.descriptor);
    this.descriptor = null;
  }

  private opened(): number {
    if (this.descriptor === null) throw new Error('the file is closed');
    return this.descriptor;
  }

  private write(bytes: Uint8Array, position: number): void {
    for (let done = 0; done < bytes.length; )
      done += orFull(() => writeSync(this.opened(), bytes, done, bytes.length - done, position + done));
  }

  private *pieces(start: number, length: number): Generator<Buffer, undefined> {
    for (let done = 0; done < length; done += PIECE)
      yield this.read(start + done, Math.min(PIECE, length - done));
  }

  private read(start: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.opened(), bytes, done, length - done, start + done);
      if (read === 0) throw new Error('the file is shorter than what was written');
      done += read;
    }
    return bytes;
  }
}

/** @throws AttestationError `disk-full`, or what the call throws */
function orFull<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    const full = ['ENOSPC', 'EDQUOT'].includes(codeOf(error));
    throw (full ? diskFull('no space left on device', 'The packages could not be unpacked') : null) ?? error;
  }
}
