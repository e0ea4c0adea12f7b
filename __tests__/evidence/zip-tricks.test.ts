import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { OPEN_LIMITS, openEvidence } from '../../src/evidence/open.ts';
import { unzip } from '../../src/evidence/unzip.ts';
import { type ZipEntry, zipOf } from './zip.ts';

const NAME = 'sandbox-attestation-evidence-VPS-2026-06-10.json';
const CONTENT = Buffer.from('{"a":"the bundle"}');
const good: ZipEntry = { name: NAME, content: CONTENT };
const other: ZipEntry = { name: 'x', content: Buffer.from('another file') };

/** Offsets in the part that both headers have. */
const AT = { flags: 2, method: 4, crc: 10, compressed: 14, size: 18 };
const COMPRESSED = deflateRawSync(CONTENT).length;
const TIME: readonly [number, Uint8Array] = [0x5455, Buffer.from('030db9076b', 'hex')];
const unicodePath = (seen: string, meant: string): readonly [number, Uint8Array] => {
  const head = Buffer.alloc(5, 1);
  head.writeUInt32LE(crc32(seen), 1);
  return [0x7075, Buffer.concat([head, Buffer.from(meant)])];
};
const streams = (header: Buffer) => header.writeUInt16LE(header.readUInt16LE(AT.flags) | 8, AT.flags);
const flag = (bit: number) => (header: Buffer) =>
  header.writeUInt16LE(header.readUInt16LE(AT.flags) | bit, AT.flags);
const newer = (header: Buffer) => header.writeUInt16LE(63, 0);
const unknownYet = (header: Buffer) => {
  streams(header);
  header.fill(0, AT.crc, AT.size + 4);
};
const descriptor = (sum = crc32(CONTENT), compressed = COMPRESSED, size = CONTENT.length) => {
  const bytes = Buffer.from('PK\x07\x08............', 'latin1');
  for (const [at, value] of [sum, compressed, size].entries()) bytes.writeUInt32LE(value, 4 + 4 * at);
  return bytes;
};
const streamed: ZipEntry = { ...good, local: unknownYet, central: streams, after: descriptor() };
const forced = (uncompressed: number, compressed: number): ZipEntry => {
  const sizes = Buffer.alloc(16);
  sizes.writeBigUInt64LE(BigInt(uncompressed), 0);
  sizes.writeBigUInt64LE(BigInt(compressed), 8);
  const local = (header: Buffer) => header.fill(0xff, AT.compressed, AT.size + 4);
  return { ...good, local, centralFields: [], localFields: [[1, sizes]] };
};

const opened = async (bytes: Uint8Array) => unzip(bytes, OPEN_LIMITS);

async function isRefused(bytes: Uint8Array, why: RegExp): Promise<void> {
  const { files, problems } = await opened(bytes);
  expect(problems).toMatchObject([{ code: 'zip-refused', sentence: expect.stringMatching(why) }]);
  expect(files.size).toBe(0);
}

describe('a zip that two readers understand differently is refused', () => {
  const FIELD = /extra field 0x/;
  const HEADER = /another header before its data/;
  test.each<[string, ZipEntry, RegExp]>([
    ...[2, 5, 16, 19, 30].map((system): [string, ZipEntry, RegExp] => [
      `a link as system ${system} has it`,
      { ...good, system, mode: 0o120777 },
      /not a regular file/,
    ]),
    ['a file of a system whose kinds are not known', { ...good, system: 2 }, /not a regular file/],
    ['a device', { ...good, mode: 0o060600 }, /not a regular file/],
    ['a folder of MS-DOS', { ...good, system: 0, mode: 0, dos: 0x10 }, /not a regular file/],
    ['a volume’s label', { ...good, system: 0, mode: 0, dos: 0x08 }, /not a regular file/],
    ['another disk', { ...good, disk: 1 }, /on another disk/],
    ['a newer version', { ...good, local: newer, central: newer }, /not every reader has/],
    ['a newer version before the data', { ...good, local: newer }, HEADER],
    ['a patch', { ...good, local: flag(0x20), central: flag(0x20) }, /not every reader has/],
    ['a masked header', { ...good, local: flag(0x2000), central: flag(0x2000) }, /not every reader has/],
    ['a name in Unicode', { ...good, name: 'evil.json', fields: [unicodePath('evil.json', NAME)] }, FIELD],
    ['such a name before the data only', { ...good, localFields: [unicodePath(NAME, 'evil.json')] }, FIELD],
    ['such a name in the directory only', { ...good, centralFields: [unicodePath(NAME, 'x.json')] }, FIELD],
    ['such a name after a time', { ...good, fields: [TIME, unicodePath(NAME, 'x.json')] }, FIELD],
    ['a comment in Unicode', { ...good, fields: [[0x6375, Buffer.of(1, 0, 0, 0, 0)]] }, FIELD],
    ['PKWARE Unix, which may hold a link', { ...good, fields: [[0x000d, Buffer.alloc(12)]] }, FIELD],
    ['AES encryption', { ...good, fields: [[0x9901, Buffer.alloc(7)]] }, FIELD],
    ['an unknown extra field', { ...good, fields: [[0xbeef, Buffer.of()]] }, FIELD],
    ['a time twice', { ...good, fields: [TIME, TIME] }, FIELD],
    ['Zip64 in the directory', { ...good, centralFields: [[1, Buffer.alloc(16)]] }, FIELD],
    ['Zip64 before the data, for 32-bit sizes', { ...good, localFields: [[1, Buffer.alloc(16)]] }, FIELD],
    ['other Zip64 sizes', forced(CONTENT.length + 1, COMPRESSED), HEADER],
    [
      'a checksum wrong in both',
      { ...good, local: (h) => h.fill(1, 10, 14), central: (h) => h.fill(1, 10, 14) },
      /its checksum/,
    ],
    ['a wrong checksum in the directory', { ...good, central: (h) => h.fill(1, AT.crc, AT.crc + 4) }, HEADER],
    ['a wrong checksum before the data', { ...good, local: (h) => h.fill(1, AT.crc, AT.crc + 4) }, HEADER],
    ['no checksum before the data', { ...good, local: (h) => h.fill(0, AT.crc, AT.crc + 4) }, HEADER],
    ['another size before the data', { ...good, local: (h) => h.writeUInt32LE(3, AT.size) }, HEADER],
    ['another compressed size there', { ...good, local: (h) => h.writeUInt32LE(3, AT.compressed) }, HEADER],
    ['another method there', { ...good, local: (h) => h.writeUInt16LE(0, AT.method) }, HEADER],
    ['other flags there', { ...good, local: (h) => h.writeUInt16LE(0, AT.flags) }, HEADER],
    ['another name there', { ...good, localName: 'evil.json' }, HEADER],
    ['too great a size', { ...good, claimedSize: CONTENT.length + 1 }, /is not 19 bytes/],
    ['too small a size', { ...good, claimedSize: CONTENT.length - 1 }, /too many bytes/],
    ['bytes hidden in the compressed data', { ...good, slack: zipOf([other]) }, /bytes after its data/],
    ['bytes hidden between the entries', { ...good, after: Buffer.of(0) }, /do not fill it/],
    [
      'an entry hidden between the entries',
      { ...good, after: zipOf([other]).subarray(0, 45) },
      /do not fill it/,
    ],
    ['streamed, with another checksum', { ...streamed, after: descriptor(1) }, /other sizes after its data/],
    [
      'streamed, with another size',
      { ...streamed, after: descriptor(undefined, undefined, 1) },
      /other sizes/,
    ],
    ['streamed, with no sizes after the data', { ...streamed, after: Buffer.of() }, /other sizes/],
  ])('%s', async (_, entry, why) => {
    await isRefused(zipOf([entry]), why);
    await isRefused(zipOf([other, entry]), why);
  });

  const end = (change: (end: Buffer) => void, before: Uint8Array = Buffer.of()) => {
    const bytes = Buffer.concat([before, zipOf([good, other])]);
    change(bytes.subarray(bytes.length - 22));
    return bytes;
  };
  test.each<[string, Uint8Array, RegExp]>([
    ['fewer entries on this disk', end((it) => it.writeUInt16LE(1, 8)), /does not describe/],
    [
      'fewer entries than the directory',
      end((it) => {
        it.writeUInt16LE(1, 8);
        it.writeUInt16LE(1, 10);
      }),
      /do not fill it/,
    ],
    [
      'another size of the directory',
      end((it) => it.writeUInt32LE(it.readUInt32LE(12) - 1, 12)),
      /does not describe/,
    ],
    [
      'something before the archive',
      end(() => undefined, Buffer.from('PK\x03\x04')),
      /does not describe|signature/,
    ],
  ])('%s', async (_, bytes, why) => isRefused(bytes, why));

  test('a Zip64 directory next to the other', async () => {
    const bytes = Buffer.from(zipOf([good]));
    const [record, locator] = [Buffer.alloc(56), Buffer.alloc(20)];
    record.write('PK\x06\x06', 'latin1');
    record.writeBigUInt64LE(1n, 32);
    record.writeUInt32LE(bytes.readUInt32LE(bytes.length - 6), 48);
    locator.write('PK\x06\x07', 'latin1');
    locator.writeUInt32LE(bytes.length - 22, 8);
    const parts = [bytes.subarray(0, -22), record, locator, bytes.subarray(-22)];
    await isRefused(Buffer.concat(parts), /Zip64 directory/);
  });
});

describe('a zip as tools write it is read', () => {
  test.each<[string, ZipEntry]>([
    ['without extra fields', good],
    ['with times', { ...good, fields: [TIME] }],
    [
      'with times and owners',
      { ...good, fields: [TIME, [0x7875, Buffer.from('0104000000000400000000', 'hex')]] },
    ],
    ['with NTFS times', { ...good, centralFields: [[0x000a, Buffer.alloc(32)]] }],
    ['with the old Unix times of macOS', { ...good, fields: [[0x5855, Buffer.alloc(12)]] }],
    ['streamed', streamed],
    [
      'streamed, with the size before the data',
      {
        ...streamed,
        local: (h) => {
          streams(h);
          h.fill(0, AT.crc, AT.size);
        },
      },
    ],
    ['streamed, without the signature', { ...streamed, after: descriptor().subarray(4) }],
    ['with Zip64 sizes before the data', forced(CONTENT.length, COMPRESSED)],
    [
      'with other level bits',
      { ...good, local: (h) => h.writeUInt16LE(h.readUInt16LE(AT.flags) | 2, AT.flags) },
    ],
  ])('%s', async (_, entry) => {
    for (const entries of [[entry], [other, entry], [entry, other]]) {
      const { files, problems } = await opened(zipOf(entries));
      expect(problems).toEqual([]);
      expect(Buffer.from(files.get(NAME) ?? [])).toEqual(CONTENT);
    }
  });

  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zip-tricks-'));
    mkdirSync(join(folder, 'e'));
    writeFileSync(join(folder, 'e', NAME), CONTENT);
    writeFileSync(join(folder, 'e', 'zeros'), Buffer.alloc(100_000));
    writeFileSync(join(folder, 'e', 'empty'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const python = (body: string) => ['python3', '-c', `import os,sys,zipfile\n${body}`] as const;
  test.each<[string, readonly string[]]>([
    ['Info-ZIP', ['zip', '-q', '-r', '../a.zip', '.']],
    ['Info-ZIP, with the folder', ['sh', '-c', 'cd .. && zip -q -r a.zip e']],
    ['Info-ZIP, stored', ['zip', '-q', '-0', '-r', '../a.zip', '.']],
    ['Info-ZIP, to a pipe', ['sh', '-c', 'zip -q -r - . | cat > ../a.zip']],
    ['Info-ZIP, without extra fields', ['zip', '-q', '-X', '-r', '../a.zip', '.']],
    [
      'Python, with forced Zip64',
      python(
        'z=zipfile.ZipFile("../a.zip","w",zipfile.ZIP_DEFLATED)\nfor n in os.listdir("."):\n with z.open(n,"w",force_zip64=True) as f: f.write(open(n,"rb").read())\nz.close()',
      ),
    ],
    [
      'Python, to a pipe',
      [
        'sh',
        '-c',
        `python3 -c 'import os,sys,zipfile\nz=zipfile.ZipFile(sys.stdout.buffer,"w",zipfile.ZIP_DEFLATED)\nfor n in os.listdir("."):\n with z.open(n,"w",force_zip64=True) as f: f.write(open(n,"rb").read())\nz.close()' | cat > ../a.zip`,
      ],
    ],
  ])('by %s', async (_, [program = '', ...args]) => {
    execFileSync(program, args, { cwd: join(folder, 'e') });
    const { bundle, files, problems } = await openEvidence(join(folder, 'a.zip'));
    expect(problems).toEqual([]);
    expect(bundle?.name).toBe(NAME);
    expect([...files.keys()].sort()).toEqual(['empty', 'zeros']);
  });
});
