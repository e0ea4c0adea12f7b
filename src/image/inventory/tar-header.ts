import { printable } from '../../foundation/errors.ts';
import { shownName } from '../context/secret-names.ts';
import { unreadable } from './unreadable.ts';

export const BLOCK = 512;

/** What a tar header says, before extended headers; strings are the bytes up to the first NUL. */
export interface RawHeader {
  readonly type: TarType;
  readonly format: 'ustar' | 'gnu';
  readonly name: Buffer;
  readonly linkname: Buffer;
  /** Permission bits with setuid, setgid and sticky. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
}

export type TarType = 'file' | 'hard-link' | 'symbolic-link' | 'folder' | 'pax' | 'long-name' | 'long-link';

/** Type flags that Go's archive/tar and tar-stream read alike. `7`, `S`, `g` and everything else are not among them. */
const TYPES: Readonly<Record<number, TarType>> = {
  0: 'file',
  48: 'file',
  49: 'hard-link',
  50: 'symbolic-link',
  53: 'folder',
  120: 'pax',
  76: 'long-name',
  75: 'long-link',
};

/**
 * Devices, which no layer may have. An engine in a user namespace makes none, so that the container shows what lower
 * layers have there (rootless Podman 5.4.2); and 0:0, also as 4096:0, is a whiteout of the overlay file system.
 */
const DEVICES: readonly number[] = [51, 52];

/** A named pipe. An engine opens files of a container before it starts one, and would wait for a writer for ever. */
const PIPE = 54;

/** The file type that a mode may repeat (Docker writes it); as another type Go's FileInfo would apply it to chmod. */
const TYPE_BITS: Readonly<Partial<Record<TarType, number>>> = {
  file: 0o100000,
  'hard-link': 0o100000,
  'symbolic-link': 0o120000,
  folder: 0o040000,
};

const PERMISSIONS = 0o7777;
/** The greatest uid: 2^32 - 1 means "unchanged" to chown(2). */
export const MAX_ID = 0xffff_fffe;

/** Fields of a header: offset and length in bytes (POSIX ustar, the GNU manual's tar.h). */
const NAME = [0, 100] as const;
const MODE = [100, 8] as const;
const UID = [108, 8] as const;
const GID = [116, 8] as const;
const SIZE = [124, 12] as const;
const CHECKSUM = [148, 8] as const;
const TYPE = 156;
const LINKNAME = [157, 100] as const;
const MAGIC = [257, 8] as const;
const DEVICE_MAJOR = [329, 8] as const;
const DEVICE_MINOR = [337, 8] as const;
const PREFIX = [345, 155] as const;
/** GNU: times and sparse maps, which Go takes for a name if they are not numbers. */
const AFTER_GNU = [345, 167] as const;
/** ustar: `tar\0` at its end makes it star's format, with a shorter prefix. */
const AFTER_USTAR = [500, 12] as const;

type Field = readonly [offset: number, length: number];

/**
 * Decodes a tar header if every reader that matters decodes it alike: Go's archive/tar (what engines extract with) and
 * tar-stream (what this program reads with). Each check stands for a place where their sources differ.
 *
 * @throws AttestationError `image-unreadable` naming what is outside
 */
export function rawHeader(block: Buffer): RawHeader {
  if (octal(field(block, CHECKSUM)) !== checksum(block))
    throw unreadable('a tar header has a wrong checksum');
  const format = formatOf(block);
  const flag = block[TYPE] ?? 0;
  const type = TYPES[flag];
  const name = nameOf(block, format);
  // Only for a refusal: to look at a name takes longer than to read it.
  const shown = () => shownName(name.toString('utf8'));
  if (DEVICES.includes(flag)) throw unreadable(`${shown()} is a device`);
  if (flag === PIPE) throw unreadable(`${shown()} is a named pipe`);
  if (type === undefined)
    throw unreadable(`the entry ${shown()} has type "${printable(String.fromCharCode(flag))}"`);
  const header: RawHeader = {
    type,
    format,
    name,
    linkname: string(field(block, LINKNAME)),
    mode: modeOf(block, type, shown),
    uid: number(block, UID, () => `the owner of ${shown()}`, MAX_ID),
    gid: number(block, GID, () => `the group of ${shown()}`, MAX_ID),
    size: number(block, SIZE, () => `the size of ${shown()}`, Number.MAX_SAFE_INTEGER),
  };
  for (const part of [DEVICE_MAJOR, DEVICE_MINOR])
    number(block, part, () => `the device of ${shown()}`, 0xffff_ffff);
  if ((type === 'pax') !== (format === 'ustar') && (type === 'pax' || type.startsWith('long-')))
    throw unreadable(`the extended header ${shown()} is not of its own format`);
  return header;
}

function formatOf(block: Buffer): RawHeader['format'] {
  const magic = field(block, MAGIC).toString('latin1');
  if (magic === 'ustar\x0000') {
    if (!isZero(field(block, AFTER_USTAR))) throw unreadable('a tar header is not plain ustar');
    return 'ustar';
  }
  if (magic === 'ustar  \x00') {
    if (!isZero(field(block, AFTER_GNU))) throw unreadable('a GNU tar header holds more than its name');
    return 'gnu';
  }
  throw unreadable('a tar header has neither the ustar nor the GNU magic');
}

function nameOf(block: Buffer, format: RawHeader['format']): Buffer {
  const name = string(field(block, NAME));
  const prefix = format === 'ustar' ? string(field(block, PREFIX)) : Buffer.alloc(0);
  return prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]);
}

function modeOf(block: Buffer, type: TarType, shown: () => string): number {
  const mode = octal(field(block, MODE));
  const typeBits = mode === null ? -1 : mode - (mode & PERMISSIONS);
  if (mode === null || (typeBits !== 0 && typeBits !== TYPE_BITS[type]))
    throw unreadable(`the mode of ${shown()} is not one of its type`);
  return mode & PERMISSIONS;
}

function number(block: Buffer, which: Field, what: () => string, most: number): number {
  const bytes = field(block, which);
  const value = bytes[0] === 0x80 ? base256(bytes) : octal(bytes);
  if (value === null || value > most)
    throw unreadable(`${what()} is not a number that every reader reads alike`);
  return value;
}

/** Go trims blanks and NULs on both sides; tar-stream stops at the first blank and takes what parseInt takes. */
const OCTAL = /^ *([0-7]*)[ \0]*$/;

function octal(bytes: Buffer): number | null {
  const digits = OCTAL.exec(bytes.toString('latin1'))?.[1];
  return digits === undefined ? null : Number.parseInt(digits || '0', 8);
}

/** GNU's base-256, positive: both readers agree up to 2^53. They read negative numbers differently. */
function base256(bytes: Buffer): number | null {
  let value = 0;
  for (const byte of bytes.subarray(1)) value = value * 256 + byte;
  return Number.isSafeInteger(value) ? value : null;
}

/**
 * The sum of the header's bytes with the checksum's own field as blanks; it rejects signed sums, which Go also takes.
 */
function checksum(block: Buffer): number {
  const [start, length] = CHECKSUM;
  let sum = length * 0x20;
  for (let at = 0; at < BLOCK; at += 1) if (at < start || at >= start + length) sum += block[at] ?? 0;
  return sum;
}

function field(block: Buffer, [offset, length]: Field): Buffer {
  return block.subarray(offset, offset + length);
}

function string(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return Buffer.from(end === -1 ? bytes : bytes.subarray(0, end));
}

const ZEROS = Buffer.alloc(64 * 1024);

/** Compares natively: a layer that packs to megabytes may hold gigabytes of zeros. */
export function isZero(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += ZEROS.length) {
    const part = bytes.subarray(at, at + ZEROS.length);
    if (!ZEROS.subarray(0, part.length).equals(part)) return false;
  }
  return true;
}
