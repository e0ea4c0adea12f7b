import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, it, test } from '@jest/globals';
import { UnnamedFile } from '../../../src/image/debian/unnamed-file.ts';
import { testFolder } from '../../support/test-folder.ts';

const { folder } = testFolder('unnamed-file');
const file = new UnnamedFile(folder);
afterAll(() => file.close());

async function* pieces(text: string, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += size) {
    await new Promise(setImmediate);
    yield Buffer.from(text.slice(at, at + size));
  }
}

it('has no name', () => {
  expect(readdirSync(folder)).toEqual([]);
});

it('returns what each of several writers wrote, who take turns', async () => {
  const texts = ['a'.repeat(200_000), 'b'.repeat(70_001), '', 'c'.repeat(65_536)];
  const stored = await Promise.all(texts.map((text) => file.add(text.length, pieces(text, 1000))));
  for (const [index, { length, read, readNow }] of stored.entries()) {
    expect(length).toBe(texts[index]?.length);
    expect((await buffer(read())).toString()).toBe(texts[index]);
    expect(Buffer.from(readNow?.() ?? []).toString()).toBe(texts[index]);
  }
});

test.each([
  ['more', 5],
  ['fewer', 7],
])('refuses %s bytes than were announced', async (word, length) => {
  await expect(file.add(length, pieces('sixsix', 4))).rejects.toThrow(`${word} bytes than were announced`);
});

test('nothing is written or read once it is closed: its number may be another file’s', async () => {
  const closed = new UnnamedFile(folder);
  const { readNow } = await closed.add(3, [Buffer.from('abc')]);
  async function* late(): AsyncGenerator<Buffer> {
    yield Buffer.from('abc');
    closed.close();
    yield Buffer.from('def');
  }
  const writing = closed.add(6, late());
  const another = join(folder, 'another');
  await expect(writing).rejects.toThrow('the file is closed');
  const descriptor = openSync(another, 'wx+');
  try {
    await expect(closed.add(3, [Buffer.from('abc')])).rejects.toThrow('the file is closed');
    expect(() => readNow?.()).toThrow('the file is closed');
    expect(readFileSync(another)).toHaveLength(0);
    closed.close();
    expect(fstatSync(descriptor).isFile()).toBe(true);
  } finally {
    closeSync(descriptor);
  }
});
