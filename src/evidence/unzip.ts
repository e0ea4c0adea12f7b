import { createInflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { messageOf } from '../foundation/thrown.ts';
import { type Reason, reason } from './reasons.ts';
import {
  Coverage,
  endOf,
  layoutOf,
  Refused,
  refuseCentralFields,
  refuseOtherContent,
  refuseOtherHeader,
  refuseOtherKind,
} from './zip-consistency.ts';

export interface UnzipLimits {
  readonly files: number;
  readonly fileBytes: number;
  readonly totalBytes: number;
}

export interface Unzipped {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Reason[];
}

const DEFLATED = 8;

/**
 * Unpacks an artifact's zip in memory: regular files, all at the top or all in one folder, no links, each name once,
 * nothing encrypted, all of it within the limits. An archive that holds anything else, or that two readers could
 * understand differently, is refused as a whole. A file that is stored as it is shares the archive's memory.
 */
export async function unzip(bytes: Uint8Array, limits: UnzipLimits): Promise<Unzipped> {
  try {
    const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const zip = await fromBufferPromise(archive, {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    });
    return { files: await unpack(archive, zip, limits), problems: [] };
  } catch (error) {
    return { files: new Map(), problems: [reason('zip-refused', null, messageOf(error))] };
  }
}

async function unpack(archive: Buffer, zip: ZipFile, limits: UnzipLimits): Promise<Map<string, Uint8Array>> {
  if (zip.entryCount > limits.files) throw new Refused(`it holds more than ${limits.files} files`);
  const coverage = new Coverage(archive, layoutOf(archive, zip));
  const files = new Map<string, Uint8Array>();
  let left = limits.totalBytes;
  let folder: string | null = null;
  for await (const entry of zip.eachEntry()) {
    refuseCentralFields(entry);
    folder ??= folderOf(entry.fileName);
    const isFolder = entry.fileName === folder && entry.uncompressedSize === 0;
    const name = isFolder ? folder : nameIn(folder, entry.fileName);
    if (!isFolder) refuseFile(name, files);
    refuseOtherKind(entry, isFolder ? 'folder' : 'file');
    refuseData(entry, name, Math.min(left, limits.fileBytes));
    const { content, end } = await readEntry(archive, zip, entry);
    coverage.add(entry, end);
    left -= content.length;
    if (!isFolder) files.set(name, content);
  }
  coverage.check();
  return files;
}

/**
 * The one folder that may hold all entries, `NAME/`, as in an unpacked artifact that was packed again. Empty if there
 * is none.
 */
function folderOf(first: string): string {
  return first.slice(0, first.indexOf('/') + 1);
}

function nameIn(folder: string, path: string): string {
  const name = path.startsWith(folder) ? path.slice(folder.length) : path;
  if (!path.startsWith(folder) || name.includes('/')) throw new Refused(`${path} lies in another folder`);
  return name;
}

function refuseFile(name: string, files: ReadonlyMap<string, Uint8Array>): void {
  if (name.includes('\0')) throw new Refused('a name holds a null character');
  if (name === '' || name === '.' || name === '..') throw new Refused('an entry has no name');
  if (files.has(name)) throw new Refused(`${name} comes twice`);
}

function refuseData(entry: Entry, name: string, left: number): void {
  if (!entry.canDecodeFileData()) throw new Refused(`${name} is compressed in an unknown way`);
  if (entry.uncompressedSize > left) throw new Refused(`${name} is too large`);
}

/** Returns an entry's content, and where the entry ends. */
async function readEntry(archive: Buffer, zip: ZipFile, entry: Entry) {
  const local = await zip.readLocalFileHeaderPromise(entry);
  refuseOtherHeader(entry, local);
  const dataEnd = local.fileDataStart + entry.compressedSize;
  const data = archive.subarray(local.fileDataStart, dataEnd);
  const content = entry.compressionMethod === DEFLATED ? await inflated(entry, data) : data;
  refuseOtherContent(entry, content);
  return { content, end: endOf(archive, entry, dataEnd) };
}

/** Inflates an entry's data, which must end where the entry's ends: what follows would be hidden. @throws Refused */
async function inflated(entry: Entry, data: Buffer): Promise<Uint8Array> {
  const inflate = createInflateRaw();
  // The claimed size is within the limits by now.
  const content = new Uint8Array(entry.uncompressedSize);
  let length = 0;
  inflate.end(data);
  for await (const chunk of inflate) {
    if (length + chunk.length > content.length) throw new Refused(`${entry.fileName} has too many bytes`);
    content.set(chunk, length);
    length += chunk.length;
  }
  if (inflate.bytesWritten !== data.length) throw new Refused(`${entry.fileName} has bytes after its data`);
  return content.subarray(0, length);
}
