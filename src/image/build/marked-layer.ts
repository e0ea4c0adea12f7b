import { AttestationError } from '../../foundation/errors.ts';
import { paxRecords } from '../inventory/pax-records.ts';
import { isZero } from '../inventory/tar-header.ts';
import type { Budget } from '../inventory/unreadable.ts';

const BLOCK = 512;
const ASCII_ZERO = 0x30;

/** Fields of a tar header (POSIX ustar): offset and length in bytes. */
const FIELD = {
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  uname: [265, 32],
} as const;

/**
 * The name of each entry's owner, which decides nothing: engines take the number. No engine writes it for what it has built,
 * so that a layer of these bytes can only have been made from them.
 */
export const MARK = 'sandbox-attestation';

/** Extended records that hold a time; Docker writes whole seconds, which do not need such a record. */
const TIME_RECORDS = ['mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime'];

/** Types of headers that say something of the next one (POSIX pax; GNU tar). */
const DESCRIBING = ['x', 'g', 'L', 'K'];

/** One of each type, before one entry: they cost time, and count as no entry. */
const MOST_DESCRIBING = DESCRIBING.length;

/** More than any extended record of a layer that Docker writes; the gate of the inventory has its own limit. */
const MOST_RECORDS = 1024 * 1024;

/** A tar is not of the form that Docker writes. The message says what it has. */
export class OtherForm extends Error {}

/** A layer has no entry that could be marked, so that its bytes are those of any other empty layer. */
export class EmptyLayer extends Error {}

/** What becomes of the entries' modification times: 0, or as they are. */
export type Times = 'zero' | 'kept';

/**
 * Returns the same tar with a mark in every header, and every other byte but the times unchanged: a library that reads
 * and writes it again would lose what it does not know (binary attributes).
 *
 * @param budget counts the entries (an engine takes a minute to load half a million, and they are too many in the end),
 *   and the bytes, which are written to the disk: a layer of megabytes may unpack to gigabytes
 * @throws OtherForm, or EmptyLayer at the end; AttestationError `image-unreadable` above the limit
 */
export async function* markedLayer(
  tar: AsyncIterable<Uint8Array>,
  times: Times,
  budget: Budget,
): AsyncGenerator<Buffer, undefined> {
  const bytes = new TarBytes(tar, budget);
  let describing = 0;
  for (let headers = 0; ; headers += 1) {
    const header = await bytes.take(BLOCK);
    if (isZero(header)) {
      yield header;
      yield* bytes.zeros();
      if (headers === 0) throw new EmptyLayer();
      return;
    }
    const size = octal(header, FIELD.size);
    if (size === null) throw new OtherForm('a size that is not a plain number');
    if (octal(header, FIELD.checksum) !== checksum(header))
      throw new OtherForm('a header with a wrong checksum');
    const type = String.fromCharCode(header[FIELD.type[0]] ?? 0);
    describing = DESCRIBING.includes(type) ? describing + 1 : 0;
    if (describing > MOST_DESCRIBING) throw new OtherForm('more extended headers than one entry has');
    if (describing === 0) budget.addEntry(0);
    mark(header, times);
    yield header;
    yield* bodyOf(bytes, type, size, times);
  }
}

/** Returns the body that follows a header. @throws OtherForm for an extended record that would set a time again */
async function* bodyOf(
  bytes: TarBytes,
  type: string,
  size: number,
  times: Times,
): AsyncGenerator<Buffer, undefined> {
  const padded = Math.ceil(size / BLOCK) * BLOCK;
  if (type !== 'x' && type !== 'g') return yield* bytes.pass(padded);
  if (type === 'g') throw new OtherForm('a global extended header, as git archive writes it');
  if (size > MOST_RECORDS) throw new OtherForm('an extended header of more than a megabyte');
  const body = await bytes.take(padded);
  if (times === 'zero' && mayHoldTime(body.subarray(0, size)))
    throw new OtherForm('a time that is not whole seconds since 1970');
  yield body;
}

/** A tar's bytes, taken from a stream's pieces. */
class TarBytes {
  private readonly source: AsyncIterator<Uint8Array>;
  private readonly budget: Budget;
  private rest: Uint8Array = new Uint8Array();

  constructor(source: AsyncIterable<Uint8Array>, budget: Budget) {
    this.source = source[Symbol.asyncIterator]();
    this.budget = budget;
  }

  /** Returns a copy of exactly the next bytes. @throws OtherForm if they end before */
  async take(length: number): Promise<Buffer> {
    const taken: Buffer[] = [];
    for await (const piece of this.pass(length)) taken.push(piece);
    return Buffer.concat(taken);
  }

  /** Returns the next bytes as they come. @throws OtherForm if they end before */
  async *pass(length: number): AsyncGenerator<Buffer, undefined> {
    for (let missing = length; missing > 0; ) {
      const piece = await this.next();
      if (piece === null) throw new OtherForm('an end in the middle of an entry');
      const part = Buffer.from(piece.buffer, piece.byteOffset, Math.min(piece.length, missing));
      this.rest = piece.subarray(part.length);
      missing -= part.length;
      yield part;
    }
  }

  /** Returns what is left: whole blocks of zeros. @throws OtherForm if it is anything else */
  async *zeros(): AsyncGenerator<Buffer, undefined> {
    let length = 0;
    for (let piece = await this.next(); piece !== null; piece = await this.next()) {
      this.rest = new Uint8Array();
      if (!isZero(piece)) throw new OtherForm('data behind its end');
      length += piece.length;
      yield Buffer.from(piece);
    }
    if (length % BLOCK !== 0) throw new OtherForm('a length that is not whole blocks');
  }

  private async next(): Promise<Uint8Array | null> {
    while (this.rest.length === 0) {
      const next = await this.source.next();
      if (next.done === true) return null;
      this.budget.addBytes(next.value.length);
      this.rest = next.value;
    }
    return this.rest;
  }
}

/** Reads records by length: a name may hold what looks like a record. Unknown records count as holding a time. */
function mayHoldTime(body: Buffer): boolean {
  try {
    const { keys } = paxRecords(body);
    return TIME_RECORDS.some((key) => keys.has(key));
  } catch (error) {
    if (error instanceof AttestationError) return true;
    throw error;
  }
}

function mark(header: Buffer, times: Times): void {
  const [owner, room] = FIELD.uname;
  header.fill(0, owner, owner + room).write(MARK, owner, 'latin1');
  if (times === 'zero') {
    const [start, length] = FIELD.mtime;
    header.fill(ASCII_ZERO, start, start + length - 1);
    header[start + length - 1] = 0;
  }
  const [at] = FIELD.checksum;
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, at, 'latin1');
}

/** The sum of the header's bytes, with the checksum's own field counted as spaces. */
function checksum(header: Buffer): number {
  const [start, length] = FIELD.checksum;
  let sum = 0;
  for (const [index, byte] of header.entries()) sum += index >= start && index < start + length ? 0x20 : byte;
  return sum;
}

/** Sizes of 8 GiB and more have another form; no layer here comes near (null). */
function octal(header: Buffer, [start, length]: readonly [number, number]): number | null {
  const text = header
    .toString('latin1', start, start + length)
    .replace(/[\0 ]+$/, '')
    .trimStart();
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : null;
}
