import { shownName } from '../context/secret-names.ts';
import { type PaxRecords, paxRecords } from './pax-records.ts';
import { BLOCK, isZero, MAX_ID, type RawHeader, rawHeader, type TarType } from './tar-header.ts';
import { type Budget, unreadable } from './unreadable.ts';

/** An entry of a tar with everything that its headers say, extended ones applied. */
export interface GatedEntry {
  readonly type: Exclude<TarType, 'pax' | 'long-name' | 'long-link'>;
  readonly name: string;
  readonly linkname: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  /** Attribute → value in hex. */
  readonly xattrs: ReadonlyMap<string, string>;
}

/** Go reads no more of an extended header (archive/tar, maxSpecialFileSize). */
const MAX_EXTENDED = 1024 * 1024;

/** The prefix of an entry's name that removes a file of the layers below (OCI image-spec, layer.md). */
export const WHITEOUT = '.wh.';

/** One for all: an image has tens of thousands of entries. */
const NO_XATTRS: ReadonlyMap<string, string> = new Map();

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Checks a tar's bytes as they pass and rejects whatever Go's archive/tar and tar-stream could read differently, so
 * that what tar-stream then reads is what the engine extracted. It takes pieces of any size.
 */
export class TarGate {
  private readonly budget: Budget;
  private readonly entries: GatedEntry[] = [];
  /** Bytes that no header has been made of yet. */
  private rest: Buffer[] = [];
  private restBytes = 0;
  /** How many bytes an extended header has that is not complete: its pieces are joined once. */
  private needed = 0;
  /** Bytes of an entry's body and padding that are still to come. */
  private skip = 0;
  private ended = false;
  private pax: PaxRecords | null = null;
  private longName: Buffer | null = null;
  private longLink: Buffer | null = null;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** The next entry whose header has passed, in order; undefined if none is left. */
  shift(): GatedEntry | undefined {
    return this.entries.shift();
  }

  /** @throws AttestationError `image-unreadable` */
  add(piece: Buffer): void {
    this.budget.addBytes(piece.length);
    this.rest.push(piece);
    this.restBytes += piece.length;
    if (this.restBytes < this.needed) return;
    this.needed = 0;
    let bytes = this.rest.length === 1 ? piece : Buffer.concat(this.rest);
    for (;;) {
      const passed = Math.min(this.skip, bytes.length);
      this.skip -= passed;
      bytes = bytes.subarray(passed);
      if (bytes.length < BLOCK) break;
      const taken = this.header(bytes);
      if (taken === 0) break;
      bytes = bytes.subarray(taken);
    }
    this.rest = bytes.length === 0 ? [] : [bytes];
    this.restBytes = bytes.length;
  }

  /** @throws AttestationError `image-unreadable` if the tar is cut off */
  end(): void {
    const pending = this.pax ?? this.longName ?? this.longLink;
    if (this.restBytes > 0 || this.skip > 0 || pending !== null) throw unreadable('a layer is cut off');
  }

  /** Reads one header, with its body if that is an extended header; 0 if more bytes are needed. */
  private header(bytes: Buffer): number {
    if (this.ended) return padded(bytes);
    const block = bytes.subarray(0, BLOCK);
    if (isZero(block)) {
      this.ended = true;
      return BLOCK;
    }
    const header = rawHeader(block);
    if (header.type !== 'pax' && header.type !== 'long-name' && header.type !== 'long-link') {
      this.entry(header, header.type);
      return BLOCK;
    }
    if (header.size > MAX_EXTENDED) throw unreadable('an extended header is larger than 1 MiB');
    const end = BLOCK + header.size;
    if (bytes.length < end) {
      this.needed = end;
      return 0;
    }
    this.extended(header.type, Buffer.from(bytes.subarray(BLOCK, end)));
    this.skip = padding(header.size);
    return end;
  }

  /** Accepts one of a kind, and not of both formats: readers disagree about which of two wins. */
  private extended(type: 'pax' | 'long-name' | 'long-link', body: Buffer): void {
    const gnu = this.longName !== null || this.longLink !== null;
    const twice = type === 'pax' ? this.pax !== null || gnu : this.pax !== null || this.held(type) !== null;
    if (twice) throw unreadable('an entry has two extended headers of one purpose');
    if (type === 'pax') this.pax = paxRecords(body);
    else if (type === 'long-name') this.longName = longString(body);
    else this.longLink = longString(body);
  }

  private held(type: 'long-name' | 'long-link'): Buffer | null {
    return type === 'long-name' ? this.longName : this.longLink;
  }

  private entry(header: RawHeader, type: GatedEntry['type']): void {
    const { pax } = this;
    const name = text(pax?.path ?? this.longName ?? header.name, () => 'the name of an entry');
    const shown = () => shownName(name);
    const entry: GatedEntry = {
      type,
      name,
      linkname: text(pax?.linkpath ?? this.longLink ?? header.linkname, () => `the target of ${shown()}`),
      mode: header.mode,
      uid: pax?.uid ?? header.uid,
      gid: pax?.gid ?? header.gid,
      size: pax?.size ?? header.size,
      xattrs: pax?.xattrs ?? NO_XATTRS,
    };
    this.budget.addEntry(textOf(entry));
    [this.pax, this.longName, this.longLink] = [null, null, null];
    this.entries.push(checked(entry, shown));
    this.skip = entry.size + padding(entry.size);
  }
}

/**
 * The whole blocks behind a layer's end. Go ends at two blocks of zeros, tar-stream passes over them: nothing else may
 * follow. They are compared at once: a layer that packs to megabytes may end with gigabytes.
 */
function padded(bytes: Buffer): number {
  const whole = bytes.length - (bytes.length % BLOCK);
  if (!isZero(bytes.subarray(0, whole))) throw unreadable('a layer goes on after its end');
  return whole;
}

/** Bytes that an entry keeps in memory. */
function textOf({ name, linkname, xattrs }: GatedEntry): number {
  const attributes = [...xattrs].reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + value.length,
    0,
  );
  return Buffer.byteLength(name) + Buffer.byteLength(linkname) + attributes;
}

function checked(entry: GatedEntry, shown: () => string): GatedEntry {
  const { type, name, linkname, size, uid, gid } = entry;
  if (name === '') throw unreadable('an entry has no name');
  // Go reads no body of what is not a file; tar-stream reads one of links and devices.
  if (type !== 'file' && size !== 0) throw unreadable(`${shown()} is not a file and has a size`);
  // Go takes an old-style file for a folder by this; tar-stream does not.
  if (type !== 'folder' && name.endsWith('/'))
    throw unreadable(`${shown()} is named like a folder and is not one`);
  const isLink = type === 'hard-link' || type === 'symbolic-link';
  if (isLink ? linkname === '' : linkname !== '' && !isWhiteout(entry))
    throw unreadable(`${shown()} has ${isLink ? 'no' : 'a'} link target`);
  if (uid > MAX_ID || gid > MAX_ID) throw unreadable(`${shown()} has an owner that no system has`);
  return entry;
}

/**
 * Docker's own store leaves the target in place where several files were removed: the kernel's whiteouts share an
 * inode, and it turns a hard link between them into a file (moby, pkg/archive). Engines look at a whiteout's name
 * alone.
 */
function isWhiteout({ type, name }: GatedEntry): boolean {
  return type === 'file' && name.slice(name.lastIndexOf('/') + 1).startsWith(WHITEOUT);
}

/** A GNU long name: the bytes up to their NULs, of which only the end may hold any. */
function longString(body: Buffer): Buffer {
  const end = body.indexOf(0);
  const value = end === -1 ? body : body.subarray(0, end);
  if (value.length === 0 || !isZero(body.subarray(value.length)))
    throw unreadable('a GNU long name is not one string');
  return value;
}

function text(bytes: Buffer, what: () => string): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw unreadable(`${what()} is not UTF-8 (${shownName(bytes.toString('latin1'))})`);
  }
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}
