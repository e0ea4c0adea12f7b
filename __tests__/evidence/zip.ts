import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Unix mode with file type, as zip tools write it; by default a regular file. */
  readonly mode?: number;
  /** The system that wrote it, by default Unix, and its attributes of MS-DOS. */
  readonly system?: number;
  readonly dos?: number;
  readonly disk?: number;
  readonly encrypted?: boolean;
  /** What the archive says of the size, when it lies. */
  readonly claimedSize?: number;
  /** Extra fields, by id, in both headers. */
  readonly fields?: readonly Field[];
  readonly localFields?: readonly Field[];
  readonly centralFields?: readonly Field[];
  /** Changes one of the headers, from the version that is needed (offset 0) to the name's length (offset 22). */
  readonly local?: (header: Buffer) => void;
  readonly central?: (header: Buffer) => void;
  readonly localName?: string;
  /** Bytes that belong to the compressed data, and bytes between it and the next entry. */
  readonly slack?: Uint8Array;
  readonly after?: Uint8Array;
}

type Field = readonly [id: number, data: Uint8Array];

function extra(fields: readonly Field[] = []): Buffer {
  return Buffer.concat(
    fields.flatMap(([id, data]) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(id, 0);
      head.writeUInt16LE(data.length, 2);
      return [head, data];
    }),
  );
}

/** A header as in the central directory, as one of the two places has it. */
function header(common: Buffer, fields: Buffer, change: ((header: Buffer) => void) | undefined): Buffer {
  const copy = Buffer.from(common);
  copy.writeUInt16LE(fields.length, 24);
  change?.(copy);
  return copy;
}

/** A zip archive by hand (APPNOTE 4.3), so that it can be one that no tool would write. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const bodies: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = Buffer.concat([deflateRawSync(entry.content), entry.slack ?? Buffer.of()]);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (entry.encrypted ? 1 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(entry.content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(entry.claimedSize ?? entry.content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const localExtra = extra(entry.localFields ?? entry.fields);
    const localHeader = header(common, localExtra, entry.local);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const inLocal = [localHeader, localName, localExtra, data, entry.after ?? Buffer.of()];
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), ...inLocal]);
    const tail = Buffer.alloc(14);
    tail.writeUInt16LE(entry.disk ?? 0, 2);
    tail.writeUInt32LE((((entry.mode ?? 0o100644) << 16) | (entry.dos ?? 0)) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const centralExtra = extra(entry.centralFields ?? entry.fields);
    const inCentral = [header(common, centralExtra, entry.central), tail, name, centralExtra];
    central.push(Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, entry.system ?? 3]), ...inCentral);
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}
