import zlib from 'node:zlib';
import { type Entry, type ExtraField, type LocalFileHeader, parseExtraFields, type ZipFile } from 'yauzl';

/** Why an archive is refused, in the words of the reason's detail. */
export class Refused extends Error {}

/**
 * The extra fields that change neither name nor content (APPNOTE 4.5, Info-ZIP's extrafld.txt): times and owners, as
 * Info-ZIP, macOS and 7-Zip write them. Any other may: 0x7075 gives the entry another name, which only some readers use.
 */
const HARMLESS_FIELDS: ReadonlySet<number> = new Set([0x5455, 0x5855, 0x7855, 0x7875, 0x000a]);

const ZIP64_FIELD = 0x0001;
const ZIP64_MARK = 0xffffffff;
/** General purpose bit 3: the sizes follow the data. */
const SIZES_FOLLOW = 0x8;
/** Bits 1 and 2 only name how hard the writer compressed. */
const LEVEL_BITS = 0x6;

const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const LOCATOR = Buffer.from('PK\x06\x07', 'latin1');
const CENTRAL_LENGTH = 46;
/** Where an entry of the directory has its disk's number. */
const DISK = 34;

/** The parts of an archive by their offsets. */
export interface ZipLayout {
  /** Where the central directory begins, and where the last entry's data must end. */
  readonly directory: number;
  readonly directoryBytes: number;
}

/**
 * Returns where the central directory is. Readers find it in three ways: from its offset, backwards from the end of the
 * archive by its size, or by a Zip64 record. All three must find the same one.
 *
 * @throws Refused
 */
export function layoutOf(bytes: Buffer, zip: ZipFile): ZipLayout {
  // A comment is decoded from code page 437: one character for each byte.
  const end = bytes.length - END_LENGTH - zip.comment.length;
  const beforeEnd = bytes.subarray(Math.max(0, end - LOCATOR_LENGTH), end);
  if (beforeEnd.length === LOCATOR_LENGTH && beforeEnd.subarray(0, LOCATOR.length).equals(LOCATOR)) {
    throw new Refused('it has a Zip64 directory, which no evidence needs');
  }
  const [directoryBytes, directory] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  const [disk, entriesOnDisk] = [bytes.readUInt16LE(end + 6), bytes.readUInt16LE(end + 8)];
  if (disk !== 0 || entriesOnDisk !== zip.entryCount || directory + directoryBytes !== end) {
    throw new Refused('its end does not describe its directory');
  }
  return { directory, directoryBytes };
}

/**
 * Refuses entries that do not fill the archive, or that overlap: between them, a reader that does not use the directory
 * would find other entries.
 */
export class Coverage {
  private readonly bytes: Buffer;
  private readonly layout: ZipLayout;
  private readonly spans = new Map<number, number>();
  private directoryBytes = 0;

  constructor(bytes: Buffer, layout: ZipLayout) {
    this.bytes = bytes;
    this.layout = layout;
  }

  /** @throws Refused if the entry's data is on another disk */
  add(entry: Entry, dataEnd: number): void {
    const record = this.layout.directory + this.directoryBytes;
    if (this.bytes.readUInt16LE(record + DISK) !== 0)
      throw new Refused(`${entry.fileName} is on another disk`);
    const { fileNameLength, extraFieldLength, fileCommentLength } = entry;
    this.spans.set(entry.relativeOffsetOfLocalHeader, dataEnd);
    this.directoryBytes += CENTRAL_LENGTH + fileNameLength + extraFieldLength + fileCommentLength;
  }

  /** @throws Refused */
  check(): void {
    let at = 0;
    for (let next = this.spans.get(at); next !== undefined; next = this.spans.get(at)) {
      this.spans.delete(at);
      at = next;
    }
    if (this.spans.size > 0 || at !== this.layout.directory) {
      throw new Refused('its entries do not fill it');
    }
    if (this.directoryBytes !== this.layout.directoryBytes) {
      throw new Refused('its directory holds more than its entries');
    }
  }
}

/** Refuses an entry of the central directory that has a field which could change it. @throws Refused */
export function refuseCentralFields(entry: Entry): void {
  // Zip64 is among the refused: the sizes of evidence fit into 32 bits.
  refuseFields(entry.extraFields, entry.extraFieldRaw, HARMLESS_FIELDS);
}

function refuseFields(fields: readonly ExtraField[], raw: Buffer, allowed: ReadonlySet<number>): void {
  const seen = new Set<number>();
  for (const { id } of fields) {
    if (!allowed.has(id) || seen.has(id)) {
      throw new Refused(`an entry has the extra field 0x${id.toString(16).padStart(4, '0')}`);
    }
    seen.add(id);
  }
  const parsed = fields.reduce((sum, { data }) => sum + 4 + data.length, 0);
  if (parsed !== raw.length) throw new Refused('an entry has an incomplete extra field');
}

/** Systems that write an entry (APPNOTE 4.4.2): MS-DOS, Unix, Windows NT, macOS. Of others, readers know other links. */
const SYSTEMS: ReadonlySet<number> = new Set([0, 3, 10, 19]);
/** The file's type in the attributes' upper half, as stat(2) has it; 0 if the writer has none. */
const TYPES = { file: [0, 0o100000], folder: [0, 0o040000] } as const;
const TYPE_MASK = 0o170000;
/** Attributes of MS-DOS that make it something else: a volume's label, a folder. */
const DOS_KINDS = { file: 0x18, folder: 0x08 } as const;
/** Zip64 and deflate: what needs more cannot be read. */
const NEWEST_VERSION = 45;
/** Besides the level: sizes that follow, and names in UTF-8. Encryption, patches and masked headers are others. */
const KNOWN_FLAGS = LEVEL_BITS | SIZES_FOLLOW | 0x800;

/** Refuses an entry that some reader would take for a link, for something else, or not at all. @throws Refused */
export function refuseOtherKind(entry: Entry, kind: 'file' | 'folder'): void {
  const { externalFileAttributes: attributes, fileName } = entry;
  const type = (attributes >>> 16) & TYPE_MASK;
  const isKind = TYPES[kind].some((each) => each === type) && (attributes & DOS_KINDS[kind]) === 0;
  if (!isKind || !SYSTEMS.has(entry.versionMadeBy >>> 8))
    throw new Refused(`${fileName} is not a regular ${kind}`);
  if (entry.isEncrypted()) throw new Refused(`${fileName} is encrypted`);
  const isKnown = (entry.generalPurposeBitFlag & ~KNOWN_FLAGS) === 0;
  if (!isKnown || entry.versionNeededToExtract > NEWEST_VERSION)
    throw new Refused(`${fileName} needs what not every reader has`);
}

/**
 * Refuses an entry whose local header describes another file than the central directory: some readers use one, some the
 * other.
 *
 * @throws Refused
 */
export function refuseOtherHeader(entry: Entry, local: LocalFileHeader): void {
  const fields = parseExtraFields(local.extraField);
  const needsZip64 = local.compressedSize === ZIP64_MARK && local.uncompressedSize === ZIP64_MARK;
  const allowed = needsZip64 ? new Set([...HARMLESS_FIELDS, ZIP64_FIELD]) : HARMLESS_FIELDS;
  refuseFields(fields, local.extraField, allowed);
  const flags = (local.generalPurposeBitFlag ^ entry.generalPurposeBitFlag) & ~LEVEL_BITS;
  const isSame =
    flags === 0 &&
    local.versionNeededToExtract <= NEWEST_VERSION &&
    local.compressionMethod === entry.compressionMethod &&
    local.fileName.equals(entry.fileNameRaw) &&
    isSameContent(entry, local, needsZip64 ? fields.find(({ id }) => id === ZIP64_FIELD)?.data : undefined);
  if (!isSame) throw new Refused(`${entry.fileName} has another header before its data`);
}

function isSameContent(entry: Entry, local: LocalFileHeader, zip64: Buffer | undefined): boolean {
  const sizes = sizesOf(local, zip64);
  if (sizes === null) return false;
  const { crc32: sum, uncompressedSize, compressedSize } = entry;
  const pairs = [
    [BigInt(local.crc32), BigInt(sum)],
    [sizes.uncompressed, BigInt(uncompressedSize)],
    [sizes.compressed, BigInt(compressedSize)],
  ] as const;
  // A writer that streams knows neither sum nor sizes yet, and writes 0.
  return pairs.every(([here, there]) => here === there || (sizesFollow(entry) && here === 0n));
}

function sizesOf(local: LocalFileHeader, zip64: Buffer | undefined) {
  if (zip64 === undefined) {
    return { uncompressed: BigInt(local.uncompressedSize), compressed: BigInt(local.compressedSize) };
  }
  // Both sizes and nothing else (APPNOTE 4.5.3).
  if (zip64.length !== 16) return null;
  return { uncompressed: zip64.readBigUInt64LE(0), compressed: zip64.readBigUInt64LE(8) };
}

function sizesFollow(entry: Entry): boolean {
  return (entry.generalPurposeBitFlag & SIZES_FOLLOW) !== 0;
}

/**
 * Returns where an entry ends: after its data, and after the sum and sizes that follow it if the writer streamed.
 *
 * @throws Refused if those are not the central directory's
 */
export function endOf(bytes: Buffer, entry: Entry, dataEnd: number): number {
  if (!sizesFollow(entry)) return dataEnd;
  const found = descriptors(entry).find((each) =>
    bytes.subarray(dataEnd, dataEnd + each.length).equals(each),
  );
  if (found === undefined) throw new Refused(`${entry.fileName} has other sizes after its data`);
  return dataEnd + found.length;
}

/** The four forms of a data descriptor (APPNOTE 4.3.9): with a signature or not, with 64-bit sizes or not. */
function descriptors({ crc32: sum, compressedSize, uncompressedSize }: Entry): Buffer[] {
  const [long, short] = [Buffer.alloc(20), Buffer.alloc(12)];
  for (const each of [long, short]) each.writeUInt32LE(sum, 0);
  long.writeBigUInt64LE(BigInt(compressedSize), 4);
  long.writeBigUInt64LE(BigInt(uncompressedSize), 12);
  short.writeUInt32LE(compressedSize, 4);
  short.writeUInt32LE(uncompressedSize, 8);
  const signature = Buffer.from('PK\x07\x08', 'latin1');
  return [Buffer.concat([signature, long]), Buffer.concat([signature, short]), long, short];
}

/** Refuses content that is not what the central directory describes. @throws Refused */
export function refuseOtherContent(entry: Entry, content: Uint8Array): void {
  if (content.length !== entry.uncompressedSize) {
    throw new Refused(`${entry.fileName} is not ${entry.uncompressedSize} bytes`);
  }
  // Not a named import: Node before 20.15 has no `crc32`, and only zips may fail there.
  if (zlib.crc32(content) !== entry.crc32) throw new Refused(`${entry.fileName} does not have its checksum`);
}
