import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, expect, it, test } from '@jest/globals';
import { unpack } from '../../../src/image/debian/debian-base.ts';
import { readPackageTar } from '../../../src/image/debian/layer-image.ts';
import { UnnamedFile } from '../../../src/image/debian/unnamed-file.ts';
import { testFolder } from '../../support/test-folder.ts';

const { at, place, folder } = testFolder('unpack');
mkdirSync(at('files'));
place('files/one', 'x'.repeat(3000));
execFileSync('tar', ['--create', '--file', at('whole.tar'), '--directory', at('files'), '.']);
const bytes = readFileSync(at('whole.tar')).length;

/** Stands for dpkg-deb: writes this much of the tar, and ends like that. */
function unpacker(name: string, size: number, end: string): string {
  const path = place(name, `#!/bin/sh\ncat > /dev/null\nhead -c ${size} ${at('whole.tar')}\n${end}\n`);
  chmodSync(path, 0o755);
  return path;
}
const one = { name: 'libc6', bytes: Buffer.from('a package') };
const contents = new UnnamedFile(folder);
afterAll(() => contents.close());

it('reads the whole of a package', async () => {
  const entries = await unpack(one, contents, unpacker('whole', bytes, 'exit 0'));
  const file = entries.find(({ path }) => path === './one')?.content;
  expect(file && 'read' in file ? await text(file.read()) : '').toBe('x'.repeat(3000));
});

test.each([
  ['killed in the middle of a file', 1700, 'kill -9 $$', 'dpkg-deb ended before it was read whole'],
  ['killed in the middle of a header', 100, 'kill -9 $$', 'dpkg-deb ended before it was read whole'],
  ['killed before it wrote anything', 0, 'kill -9 $$', 'dpkg-deb ended before it was read whole'],
  ['that ends too early without an error', 1700, 'exit 0', 'dpkg-deb ended before it was read whole'],
  ['that fails', 1700, 'echo no archive >&2; exit 2', 'no archive'],
])('an unpacker %s has the package’s own error', async (name, size, end, why) => {
  await expect(unpack(one, contents, unpacker(name.replaceAll(' ', '-'), size, end))).rejects.toMatchObject({
    code: 'base-packages-unusable',
    message: `The package libc6 cannot be read: ${why}.`,
  });
});

it('ends with the disk’s own error when there is no room for what is in a package', async () => {
  mkdirSync(at('small'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k,nr_inodes=9', 'tmpfs', at('small')]);
  const small = new UnnamedFile(at('small'));
  try {
    await small.add(2000, [Buffer.alloc(2000)]);
    await expect(unpack(one, small, unpacker('no-room', bytes, 'exit 0'))).rejects.toMatchObject({
      code: 'disk-full',
    });
  } finally {
    small.close();
    execFileSync('umount', [at('small')]);
  }
});

test.each<[string, (header: Buffer) => unknown]>([
  // Neither octal nor base-256, whose first byte is 0x80 or 0xff.
  ['whose size is not a number', (header) => header.fill(0xcf, 124, 128)],
  ['that is a folder with a size', (header) => header.write('5', 156)],
])(
  'an entry %s is not waited for',
  async (_, change) => {
    const tar = Buffer.from(readFileSync(at('whole.tar')));
    const header = tar.subarray(512, 1024);
    change(header);
    header.fill(' ', 148, 156);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    const contents = new UnnamedFile(folder);
    await expect(readPackageTar(Readable.from([tar]), contents)).rejects.toThrow('without a size');
    contents.close();
  },
  5_000,
);
