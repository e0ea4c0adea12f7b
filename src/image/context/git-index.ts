import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { SortedPaths } from './sorted-paths.ts';

/** What a git index names. */
export interface GitIndex {
  readonly files: SortedPaths;
  /** Folders (mode 160000). */
  readonly submodules: readonly string[];
}

const HEADER = 12;
/** Times, device, inode, mode, user, group and size of an entry, before its object's name. */
const STAT = 40;
const MODE_AT = 24;
const SUBMODULE = 0o160000;
const FOLDER = 0o040000;

/**
 * How much of an index is read at most. Version 4 writes a name as a change of the one before, so that 64 bytes can
 * stand for a name of any length. Chromium's index, one of the largest, has 400,000 entries and 28 MB of names.
 */
export const INDEX_LIMITS = {
  entries: 500_000,
  /** Bytes of one path: Linux's PATH_MAX. */
  pathBytes: 4096,
  /** Bytes of all paths together. */
  pathsBytes: 32 * 1024 * 1024,
  /** Each is looked for, which takes milliseconds where its path goes through links. */
  submodules: 1_000,
} as const;

/**
 * Reads the paths of a git index (git's Documentation/gitformat-index, versions 2 to 4). git itself would only report
 * them under the repository's own configuration, which may name programs to run.
 *
 * @returns null if it cannot be read whole: another format, a split or sparse index, a wrong checksum, paths that are not in
 *   order, more than the limits
 */
export function readGitIndex(bytes: Buffer): GitIndex | null {
  if (bytes.length < HEADER + 20 || bytes.toString('latin1', 0, 4) !== 'DIRC') return null;
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) return null;
  const hash = hashOf(bytes);
  if (hash === null) return null;
  const count = bytes.readUInt32BE(8);
  if (count > INDEX_LIMITS.entries) return null;
  const reading = { at: HEADER, isWhole: true, submodules: [] as string[] };
  const end = bytes.length - hash;
  const paths = filesIn(bytes, { version, hash, end, count }, reading);
  const files = SortedPaths.of(paths, { bytes: INDEX_LIMITS.pathsBytes, count });
  if (files === null || !reading.isWhole || !hasAllEntries(bytes, reading.at, end)) return null;
  return { files, submodules: reading.submodules };
}

/** Where the reading of the entries is, and what it found besides files. */
interface Reading {
  at: number;
  isWhole: boolean;
  readonly submodules: string[];
}

/** The files' paths, until an entry cannot be read. Pure but for `reading`. */
function* filesIn(
  bytes: Buffer,
  { version, hash, end, count }: Record<'version' | 'hash' | 'end' | 'count', number>,
  reading: Reading,
): Generator<Buffer, undefined> {
  let before: Buffer = Buffer.alloc(0);
  let pathsBytes = 0;
  reading.isWhole = false;
  for (let left = count; left > 0; left -= 1) {
    const entry = entryAt(bytes, reading.at, end, { version, hash, before });
    if (entry === null || entry.mode === FOLDER) return;
    const { path } = entry;
    pathsBytes += path.length;
    if (pathsBytes > INDEX_LIMITS.pathsBytes) return;
    before = path;
    reading.at = entry.next;
    // Read as text, another name would be another file's: no file with such a name is copied.
    if (!isUtf8(path)) continue;
    if (entry.mode !== SUBMODULE) yield path;
    else if (reading.submodules.push(path.toString()) > INDEX_LIMITS.submodules) return;
  }
  reading.isWhole = true;
}

/** Returns the length of the hash at the end, which covers everything before it; null if it covers something else. */
function hashOf(bytes: Buffer): 20 | 32 | null {
  const fits = (name: 'sha1' | 'sha256', length: 20 | 32) => {
    const written = bytes.subarray(bytes.length - length);
    // index.skipHash writes zeros.
    return (
      (length === 20 && written.every((byte) => byte === 0)) ||
      createHash(name)
        .update(bytes.subarray(0, bytes.length - length))
        .digest()
        .equals(written)
    );
  };
  return fits('sha1', 20) ? 20 : fits('sha256', 32) ? 32 : null;
}

interface Around {
  readonly version: number;
  readonly hash: number;
  /** The path of the previous entry, with which version 4 begins. */
  readonly before: Buffer;
}

function entryAt(
  bytes: Buffer,
  at: number,
  end: number,
  { version, hash, before }: Around,
): { readonly path: Buffer; readonly mode: number; readonly next: number } | null {
  const flagsAt = at + STAT + hash;
  if (flagsAt + 4 > end) return null;
  const mode = bytes.readUInt32BE(at + MODE_AT) & 0o170000;
  const isExtended = (bytes.readUInt16BE(flagsAt) & 0x4000) !== 0;
  let pathAt = flagsAt + (isExtended ? 4 : 2);
  let begin: Buffer = Buffer.alloc(0);
  if (version === 4) {
    const removed = offsetAt(bytes, pathAt, end);
    if (removed === null || removed.value > before.length) return null;
    begin = before.subarray(0, before.length - removed.value);
    pathAt = removed.next;
  }
  const nul = bytes.indexOf(0, pathAt);
  if (nul < 0 || nul >= end || begin.length + nul - pathAt > INDEX_LIMITS.pathBytes) return null;
  const path = Buffer.concat([begin, bytes.subarray(pathAt, nul)]);
  // Before version 4 an entry ends in one to eight NULs, at a multiple of eight.
  const next = version === 4 ? nul + 1 : at + (Math.floor((nul - at) / 8) + 1) * 8;
  return { path, mode, next };
}

/** A number in the encoding of offsets in packs. */
function offsetAt(bytes: Buffer, at: number, end: number): { value: number; next: number } | null {
  let value = -1;
  for (let next = at; next < end && next < at + 5; next += 1) {
    const byte = bytes[next] ?? 0;
    value = (value + 1) * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) return { value, next: next + 1 };
  }
  return null;
}

/** Extensions with a small letter change what the entries mean: `link` (split) and `sdir` (sparse). */
function hasAllEntries(bytes: Buffer, begin: number, end: number): boolean {
  let at = begin;
  while (at + 8 <= end) {
    const [first] = bytes.toString('latin1', at, at + 1);
    if (first === undefined || first < 'A' || first > 'Z') return false;
    at += 8 + bytes.readUInt32BE(at + 4);
  }
  return at === end;
}
