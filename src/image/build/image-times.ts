import { AttestationError } from '../../foundation/errors.ts';
import { paxRecords } from '../inventory/pax-records.ts';

const BLOCK = 512;
const ASCII_ZERO = 0x30;

/** Fields of a tar header (POSIX ustar): offset and length in bytes. */
const FIELD = { size: [124, 12], mtime: [136, 12], checksum: [148, 8], type: [156, 1] } as const;

/** Extended records that hold a time; Docker writes whole seconds, which do not need such a record. */
const TIME_RECORDS = ['mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime'];

/**
 * Returns the same tar with every entry's modification time 0 and every other byte unchanged: a library that reads and
 * writes it again would lose what it does not know (binary attributes).
 *
 * @returns null if the bytes are not a tar of the form that Docker writes
 */
export function withoutTimes(tar: Uint8Array): Buffer | null {
  const copy = Buffer.from(tar);
  if (copy.length % BLOCK !== 0) return null;
  let offset = 0;
  while (offset + BLOCK <= copy.length) {
    const header = copy.subarray(offset, offset + BLOCK);
    if (header.every((byte) => byte === 0))
      return copy.subarray(offset).every((byte) => byte === 0) ? copy : null;
    const size = octal(header, FIELD.size);
    if (size === null || octal(header, FIELD.checksum) !== checksum(header)) return null;
    const type = String.fromCharCode(header[FIELD.type[0]] ?? 0);
    const body = copy.subarray(offset + BLOCK, offset + BLOCK + size);
    if (body.length !== size) return null;
    if (type === 'g' || (type === 'x' && mayHoldTime(body))) return null;
    clearTime(header);
    offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return null;
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

function clearTime(header: Buffer): void {
  const [start, length] = FIELD.mtime;
  header.fill(ASCII_ZERO, start, start + length - 1);
  header[start + length - 1] = 0;
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
