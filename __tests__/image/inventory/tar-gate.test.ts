import { describe, expect, it, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { sha256Of } from '../../../src/foundation/digest.ts';
import { type LayerEntry, layerEntries } from '../../../src/image/inventory/layer-entries.ts';
import { TarGate } from '../../../src/image/inventory/tar-gate.ts';
import { isZero } from '../../../src/image/inventory/tar-header.ts';
import { Budget } from '../../../src/image/inventory/unreadable.ts';
import { END, GNU, paxBody, paxRecord, type RawEntry, rawEntry, rawTar } from './raw-tar.ts';

async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Buffer, undefined> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const read = (tar: Buffer, length = 65_536): Promise<LayerEntry[]> =>
  layerEntries(inPieces(tar, length), new Budget());

/** Bytes of base-256 for a field of this length. */
function base256(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = length - 1, rest = value; at > 0; at -= 1, rest = Math.floor(rest / 256))
    bytes[at] = rest % 256;
  bytes[0] = 0x80;
  return bytes;
}

const longName = 'd'.repeat(250);
const wide = rawEntry({ name: 'x', type: 'L', body: `${longName}\0` });

describe('what both readers read alike', () => {
  it.each<[string, Buffer, Partial<LayerEntry>]>([
    [
      'a file',
      rawTar({ name: 'a', body: 'text', uid: 7, gid: 8 }),
      { type: 'file', name: 'a', size: 4, uid: 7, gid: 8 },
    ],
    ['an old file', rawTar({ type: '\0' }), { type: 'file' }],
    ['a folder', rawTar({ name: './b/', type: '5' }), { type: 'folder', name: './b/', mode: 0o755 }],
    ['type bits in a mode', rawTar({ mode: 0o104755 }), { mode: 0o4755 }],
    ['a link', rawTar({ type: '2', linkname: '../x' }), { type: 'symbolic-link', linkname: '../x' }],
    ['a hard link', rawTar({ type: '1', linkname: 'x' }), { type: 'hard-link', linkname: 'x' }],
    ['a prefix', rawTar({ name: 'c', prefix: 'a/b' }), { name: 'a/b/c' }],
    ['a GNU header', rawTar({ magic: GNU }), { type: 'file' }],
    ['a GNU long name', Buffer.concat([wide, rawTar({ magic: GNU })]), { name: longName }],
    [
      'a GNU long link',
      Buffer.concat([
        rawEntry({ name: 'x', type: 'K', body: `${longName}\0` }),
        wide,
        rawTar({ magic: GNU, type: '2', linkname: 'x' }),
      ]),
      { name: longName, linkname: longName },
    ],
    ['a PAX name', rawTar({ pax: { path: 'ä/\n12 mtime=1/b' } }), { name: 'ä/\n12 mtime=1/b' }],
    ['a PAX link', rawTar({ type: '2', linkname: 'x', pax: { linkpath: 'y' } }), { linkname: 'y' }],
    ['a PAX size', rawTar({ size: 0, body: 'text', pax: { size: '4' } }), { size: 4 }],
    ['a PAX owner', rawTar({ pax: { uid: '4000000000', gid: '3' } }), { uid: 4_000_000_000, gid: 3 }],
    ['PAX times', rawTar({ pax: { mtime: '1.5', atime: '-1', ctime: '2' } }), { name: 'a' }],
    [
      'an attribute',
      rawTar({ pax: { 'SCHILY.xattr.security.capability': Buffer.from([1, 0, 10, 61]) } }),
      { xattrs: new Map([['security.capability', '01000a3d']]) },
    ],
    [
      'an owner in base-256',
      rawTar({ patch: [[108, base256(70_000_000, 8).toString('latin1')]] }),
      { uid: 70_000_000 },
    ],
    ['no end', rawEntry({ name: 'a' }), { name: 'a' }],
    ['one block of zeros', Buffer.concat([rawEntry({}), Buffer.alloc(512)]), { name: 'a' }],
    ['many blocks of zeros', Buffer.concat([rawTar({}), Buffer.alloc(9216)]), { name: 'a' }],
  ])('%s', async (_, tar, expected) => {
    for (const length of [1, 511, 512, 65_536]) {
      const entries = await read(tar, length);
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject(expected);
    }
  });

  it('gives the content of files', async () => {
    const body = Buffer.alloc(100_000, 'x');
    const [script, elf, big] = await read(
      rawTar({ body: '#!/bin/sh\n' }, { body: '\x7fELF' }, { name: 'big', body }),
    );
    expect(script?.content).toEqual({ program: 'script', startable: false, sha256: sha256Of('#!/bin/sh\n') });
    expect(elf?.content).toMatchObject({ program: 'elf', startable: true });
    expect(big?.content).toMatchObject({ program: 'none', sha256: sha256Of(body) });
  });
});

describe('what Go and tar-stream could read differently is refused by name', () => {
  const twoPax = (one: RawEntry['pax'], two: RawEntry['pax']) =>
    Buffer.concat([rawEntry({ name: 'h', type: 'x', body: paxBody(one ?? {}) }), rawTar({ pax: two ?? {} })]);
  it.each<[string, Buffer, RegExp]>([
    // Go reads no body of it and takes the next block for a header; tar-stream passes over a body.
    [
      'a hard link with a size',
      rawTar({ type: '1', linkname: 'x', body: 'y' }),
      /is not a file and has a size/,
    ],
    ['a link with a size', rawTar({ type: '2', linkname: 'x', size: 512, body: rawEntry({}) }), /has a size/],
    ['a PAX size of a folder', rawTar({ type: '5', pax: { size: '512' } }), /has a size/],
    ['a file named like a folder', rawTar({ name: 'a/', type: '\0' }), /named like a folder/],
    ['a file named like a folder (new)', rawTar({ name: 'a/' }), /named like a folder/],
    // Go's mode bits make os.FileInfo a folder's.
    ['a mode of another type', rawTar({ mode: 0o040755 }), /mode of a/],
    ['a mode above its bits', rawTar({ mode: 0o200644 }), /mode of a/],
    ['a mode in base-256', rawTar({ patch: [[100, base256(0o644, 8).toString('latin1')]] }), /mode of a/],
    ['a negative owner', rawTar({ patch: [[108, '\xff'.repeat(8)]] }), /owner of a/],
    // Only Go takes 0x81 for a number.
    ['a size that is not positive', rawTar({ patch: [[124, `\x81${'\0'.repeat(11)}`]] }), /size of a/],
    ['a number above 2^53', rawTar({ patch: [[124, `\x80${'\x01'.repeat(11)}`]] }), /size of a/],
    // tar-stream takes what parseInt takes; Go refuses.
    ['digits and letters', rawTar({ patch: [[108, '00000x7\0']] }), /owner of a/],
    ['digits after a blank', rawTar({ patch: [[108, '0000 07\0']] }), /owner of a/],
    // Go takes a signed sum as well.
    ['a wrong checksum', rawTar({ patchAfter: [[148, '0000001\0']] }), /checksum/],
    ['a contiguous file', rawTar({ type: '7' }), /type "7"/],
    ['a sparse file', rawTar({ type: 'S', magic: GNU }), /type "S"/],
    ['a global header', rawTar({ type: 'g', body: paxRecord('path', 'x') }), /type "g"/],
    ['a Solaris header', rawTar({ type: 'X' }), /type "X"/],
    ['an unknown type', rawTar({ type: 'Z' }), /type "Z"/],
    ['no magic', rawTar({ magic: '\0'.repeat(8) }), /magic/],
    ['another version', rawTar({ magic: 'ustar\x0001' }), /magic/],
    ["star's format", rawTar({ patch: [[508, 'tar\0']] }), /not plain ustar/],
    // Go takes it for a prefix if it is not a number (golang.org/issues/12594).
    ['a prefix in a GNU header', rawTar({ magic: GNU, prefix: 'usr' }), /more than its name/],
    ['GNU times', rawTar({ magic: GNU, prefix: '00000000000\0' }), /more than its name/],
    [
      'PAX in a GNU header',
      Buffer.concat([rawEntry({ type: 'x', magic: GNU, body: paxRecord('path', 'x') }), rawTar({})]),
      /not of its own format/,
    ],
    [
      'a long name in a ustar header',
      Buffer.concat([rawEntry({ type: 'L', magic: 'ustar\x0000', body: 'x\0' }), rawTar({})]),
      /not of its own format/,
    ],
    // Go lets GNU's name win, tar-stream PAX's.
    ['a long name and PAX', Buffer.concat([wide, rawTar({ pax: { path: 'x' } })]), /two extended headers/],
    [
      'PAX and a long name',
      Buffer.concat([rawEntry({ type: 'x', body: paxRecord('path', 'x') }), wide, rawTar({})]),
      /two extended headers/,
    ],
    ['PAX twice', twoPax({ path: 'x' }, { uid: '1' }), /two extended headers/],
    ['a long name twice', Buffer.concat([wide, wide, rawTar({})]), /two extended headers/],
    [
      'a long name with a NUL',
      Buffer.concat([rawEntry({ type: 'L', body: 'a\0b\0' }), rawTar({})]),
      /not one string/,
    ],
    [
      'an empty long name',
      Buffer.concat([rawEntry({ type: 'L', body: '\0' }), rawTar({})]),
      /not one string/,
    ],
    ['a header for nothing', Buffer.concat([wide, END]), /cut off/],
    ['an unknown PAX key', rawTar({ pax: { comment: 'x' } }), /PAX record comment is unknown/],
    ['sparse by PAX', rawTar({ pax: { 'GNU.sparse.major': '1' } }), /GNU\.sparse\.major is unknown/],
    ['a sparse name by PAX', rawTar({ pax: { 'GNU.sparse.name': 'x' } }), /GNU\.sparse\.name is unknown/],
    [
      "overlay's own attribute",
      rawTar({ pax: { 'SCHILY.xattr.trusted.overlay.redirect': '/x' } }),
      /trusted\.overlay\.redirect is unknown/,
    ],
    [
      "overlay's attribute of users",
      rawTar({ pax: { 'SCHILY.xattr.user.overlay.opaque': 'y' } }),
      /user\.overlay\.opaque is unknown/,
    ],
    [
      "Podman's owner override",
      rawTar({ pax: { 'SCHILY.xattr.user.containers.override_stat': '0:0:4755' } }),
      /override_stat is unknown/,
    ],
    ...[
      'system.posix_acl_access',
      'system.posix_acl_default',
      'user.fuseoverlayfs.override_stat',
      'security.selinux',
      'security.ima',
      'user.x',
      'security.Capability',
      'security.capability.x',
    ].map((name): [string, Buffer, RegExp] => [
      `the attribute ${name}`,
      rawTar({ pax: { [`SCHILY.xattr.${name}`]: 'x' } }),
      /is unknown/,
    ]),
    [
      'a PAX key twice',
      Buffer.concat([
        rawEntry({ type: 'x', body: Buffer.concat([paxRecord('path', 'x'), paxRecord('path', 'y')]) }),
        rawTar({}),
      ]),
      /is there twice/,
    ],
    ['an empty PAX name', rawTar({ pax: { path: '' } }), /path is empty/],
    ['a PAX name with a NUL', rawTar({ pax: { path: 'a\0b' } }), /path holds a NUL/],
    // tar-stream takes 4x for 4.
    ['a PAX size with letters', rawTar({ body: 'text', pax: { size: '4x' } }), /size is not a number/],
    ['a PAX size in hex', rawTar({ body: 'text', pax: { size: '0x4' } }), /size is not a number/],
    ['a signed PAX size', rawTar({ body: 'text', pax: { size: '+4' } }), /size is not a number/],
    [
      'a PAX length that ends early',
      Buffer.concat([rawEntry({ type: 'x', body: '9 path=xyz\n' }), rawTar({})]),
      /not whole/,
    ],
    [
      'a PAX length with a sign',
      Buffer.concat([rawEntry({ type: 'x', body: '+9 path=x\n' }), rawTar({})]),
      /not whole/,
    ],
    [
      'a PAX length past the end',
      Buffer.concat([rawEntry({ type: 'x', body: '99 path=x\n' }), rawTar({})]),
      /not whole/,
    ],
    // tar-stream ends quietly at such bytes; Go refuses.
    [
      'PAX with NULs behind',
      Buffer.concat([rawEntry({ type: 'x', body: '10 path=x\n\0\0' }), rawTar({})]),
      /not whole/,
    ],
    [
      'a name that is not UTF-8',
      rawTar({ name: Buffer.from([0x61, 0xff]) }),
      /name of an entry is not UTF-8/,
    ],
    ['a PAX name that is not UTF-8', rawTar({ pax: { path: Buffer.from([0xc3, 0x28]) } }), /not UTF-8/],
    [
      'a target that is not UTF-8',
      rawTar({ type: '2', linkname: 'x', pax: { linkpath: Buffer.from([0xff]) } }),
      /target of a is not UTF-8/,
    ],
    ['no name', rawTar({ name: '' }), /no name/],
    ['a link without a target', rawTar({ type: '2' }), /has no link target/],
    ['a file with a target', rawTar({ linkname: 'x' }), /has a link target/],
    ['a folder with a target', rawTar({ name: '.wh.x/', type: '5', linkname: 'x' }), /has a link target/],
    [
      'a file in what is called like a whiteout',
      rawTar({ name: '.wh.x/a', linkname: 'x' }),
      /has a link target/,
    ],
    // Go ends at two blocks of zeros, tar-stream goes on.
    [
      'entries after the end',
      Buffer.concat([rawTar({}), rawEntry({ name: 'hidden' }), END]),
      /goes on after its end/,
    ],
    [
      'an entry after one block of zeros',
      Buffer.concat([rawEntry({}), Buffer.alloc(512), rawTar({})]),
      /goes on after its end/,
    ],
    ['a body cut off', rawEntry({ body: 'x'.repeat(600) }).subarray(0, 1024), /cut off/],
    ['padding cut off', rawEntry({ body: 'x' }).subarray(0, 600), /cut off/],
    ['a header cut off', rawEntry({}).subarray(0, 300), /cut off/],
    ['a giant extended header', rawTar({ type: 'x', size: 2 ** 21 }), /larger than 1 MiB/],
    ['an owner that no system has', rawTar({ pax: { uid: '4294967295' } }), /owner that no system has/],
  ])('%s', async (_, tar, why) => {
    for (const length of [512, 65_536])
      await expect(read(tar, length)).rejects.toMatchObject({
        code: 'image-unreadable',
        message: expect.stringMatching(why),
      });
  });
});

describe('what costs a layer little and its reader much', () => {
  const MIB = 1024 ** 2;
  const zeros = Buffer.alloc(65_536);
  const PIECES = (256 * MIB) / zeros.length;
  const secondsOf = (work: () => void) => {
    const began = process.cpuUsage();
    work();
    return process.cpuUsage(began).user / 1e6;
  };
  /** Their ratio, of the best of five each: a machine that does something else delays both. */
  const ratioOf = (work: () => void, compared: () => void): number => {
    const times = Array.from({ length: 5 }, () => [secondsOf(work), secondsOf(compared)] as const);
    return Math.min(...times.map(([time]) => time)) / Math.min(...times.map(([, time]) => time));
  };
  const comparing = () => {
    const other = Buffer.alloc(zeros.length);
    for (let piece = 0; piece < PIECES; piece += 1) if (!other.equals(zeros)) throw new Error('not zeros');
  };

  it('a quarter of a gigabyte of zeros behind the end, as fast as they are compared', () => {
    const gate = () => {
      const one = new TarGate(new Budget());
      for (let piece = 0; piece < PIECES; piece += 1) one.add(zeros);
    };
    expect(ratioOf(gate, comparing)).toBeLessThan(4);
  });

  it('zeros behind a long name, as fast as they are compared', () => {
    const zeros = Buffer.alloc(256 * MIB);
    expect(ratioOf(() => isZero(zeros), comparing)).toBeLessThan(4);
  });

  it('an extended header in many pieces, whose bytes are copied a few times only', async () => {
    const body = Buffer.alloc(MIB);
    body.write('name');
    const tar = Buffer.concat([rawEntry({ name: 'x', type: 'L', body }), rawTar({ magic: GNU })]);
    const gate = new TarGate(new Budget());
    const concat = jest.spyOn(Buffer, 'concat');
    for await (const piece of inPieces(tar, 16_384)) gate.add(piece);
    const copied = concat.mock.results.reduce((sum, { value }) => sum + (value as Buffer).length, 0);
    concat.mockRestore();
    gate.end();
    expect(gate.shift()).toMatchObject({ name: 'name' });
    expect(copied).toBeLessThan(4 * tar.length);
  });
});

test('zeros are only zeros, wherever another byte is', () => {
  const length = fc.oneof(fc.nat(1200), fc.nat(200_000));
  fc.assert(
    fc.property(length, fc.nat(), (bytes, at) => {
      const zeros = Buffer.alloc(bytes);
      expect(isZero(zeros)).toBe(true);
      if (bytes === 0) return;
      zeros[at % bytes] = 1;
      expect(isZero(zeros)).toBe(false);
    }),
  );
});

test('any byte of a header changed is refused, or read as both readers read it', async () => {
  const tar = rawTar(
    { name: 'a/b', body: 'text', pax: { path: 'ä/b', 'SCHILY.xattr.security.capability': 'y' } },
    { type: '2', linkname: 'x' },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(tar.length - 1), fc.nat(255), async (at, value) => {
      const changed = Buffer.from(tar);
      changed[at] = value;
      // Not an error of another kind, and never a hang.
      await read(changed).catch((error: unknown) =>
        expect(error).toMatchObject({ code: 'image-unreadable' }),
      );
    }),
    { numRuns: 500 },
  );
});

test('PAX values of any bytes come back as they were', async () => {
  const value = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
  await fc.assert(
    fc.asyncProperty(value, async (bytes) => {
      const [entry] = await read(rawTar({ pax: { 'SCHILY.xattr.security.capability': bytes } }));
      expect(entry?.xattrs).toEqual(new Map([['security.capability', bytes.toString('hex')]]));
    }),
  );
});
