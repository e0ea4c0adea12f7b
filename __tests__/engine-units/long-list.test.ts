import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLongList } from '../../src/engine/long-list.ts';

const WANTED = ['Id', 'Names', 'Labels/run', 'Labels/owner'];

/** The bytes of a text, cut at these places. */
function cut(text: string, places: readonly number[]): Readable {
  const bytes = Buffer.from(text);
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return Readable.from(
    [0, ...ends].map((start, index) => bytes.subarray(start, ends[index] ?? bytes.length)),
  );
}

/** The same by JSON.parse. */
function plainly(list: readonly Record<string, unknown>[]): object[] {
  return list.map((each) => {
    const labels = Object(each['Labels'] ?? {});
    const isObject = typeof each['Labels'] === 'object' && !Array.isArray(each['Labels']);
    const found = [
      ...['Id', 'Names'].filter((name) => Object.hasOwn(each, name)).map((name) => [name, each[name]]),
      ...(isObject ? ['run', 'owner'] : [])
        .filter((name) => Object.hasOwn(labels, name))
        .map((name) => [`Labels/${name}`, labels[name]]),
    ];
    return Object.fromEntries(found);
  });
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('","Id":"x', '\\', '"', '{"Labels":{"run":"x"}}', '],['),
);
const name = fc.oneof(fc.constantFrom('Id', 'Names', 'Labels', 'run', 'owner', 'Other'), text);
const labels = fc.dictionary(fc.oneof(fc.constantFrom('run', 'owner'), text), text);
// A member named __proto__ is an error in what is read, and nothing in what is passed over (below).
const readable = labels.filter((members) => !Object.hasOwn(members, '__proto__'));
const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), readable, fc.constantFrom(null, true, -1.5e3));
const object = fc.record(
  { Id: value, Names: value, Labels: fc.oneof(labels, value), Other: fc.dictionary(name, value) },
  { requiredKeys: [] },
);

test('what is read of a list is what JSON.parse reads, wherever its bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(object, { maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 9 }),
      fc.constantFrom(0, 1),
      async (list, places, space) => {
        const read = await readLongList(cut(JSON.stringify(list, null, space), places), WANTED);
        expect(read).toEqual(plainly(list));
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  ['cut off', '[{"Id":"x"'],
  ['cut off in a text', '[{"Id":"x'],
  ['empty', ''],
  ['an object', '{"Id":"x"}'],
  ['two lists', '[][]'],
  ['wrong brackets', '[{"Id":"x"]}'],
  ['of a member that is no JSON', '[{"Id":x}]'],
  ['too deep', '['.repeat(200)],
  ['of a member that names __proto__', '[{"Id":{"__proto__":""}}]'],
])('a list that is %s is an error', async (_, json) => {
  await expect(readLongList(Readable.from([Buffer.from(json)]), WANTED)).rejects.toThrow();
});

test('what is passed over may name __proto__: whoever labels an image cannot stop a clean-up', async () => {
  const list = '[{"Id":"a","Labels":{"__proto__":"","run":"r"},"__proto__":{"Id":"b"}}]';
  expect(await readLongList(Readable.from([Buffer.from(list)]), WANTED)).toEqual([
    { Id: 'a', 'Labels/run': 'r' },
  ]);
});

test('names may be long: one that is left out would hide the others of its image', async () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `localhost/${at}:${'x'.repeat(128)}`);
  const list = `[{"Id":${JSON.stringify(names)}},{"Id":"c"}]`;
  expect(await readLongList(Readable.from([Buffer.from(list)]), WANTED)).toEqual([
    { Id: names },
    { Id: 'c' },
  ]);
});

test('a list whose names together are too long is an error', async () => {
  const name = Buffer.from(`{"Id":"${'x'.repeat(1024 ** 2)}"}`);
  const list = function* () {
    for (let count = 0; count < 17; count += 1) {
      yield Buffer.from(count === 0 ? '[' : ',');
      yield name;
    }
    yield Buffer.from(']');
  };
  await expect(readLongList(Readable.from(list()), WANTED)).rejects.toThrow('its names are too long');
});

test('a label that is too long is left out, and the rest of the list is read', async () => {
  const long = `{"Id":"a","Labels":{"run":"${'x'.repeat(70_000)}","owner":"b"}}`;
  const read = await readLongList(Readable.from([Buffer.from(`[${long},{"Id":"c"}]`)]), WANTED);
  expect(read).toEqual([{ Id: 'a', 'Labels/owner': 'b' }, { Id: 'c' }]);
});

test('two hundred megabytes of labels take no memory', async () => {
  const pad = Buffer.alloc(64 * 1024, 'A');
  const list = function* () {
    for (let count = 0; count < 50; count += 1) {
      yield Buffer.from(`${count === 0 ? '[' : ','}{"Id":"x","Labels":{"pad":"`);
      for (let piece = 0; piece < 64; piece += 1) yield pad;
      yield Buffer.from('"}}');
    }
    yield Buffer.from(']');
  };
  const before = process.memoryUsage.rss();
  expect(await readLongList(Readable.from(list()), WANTED)).toHaveLength(50);
  expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
});

/** Reads such a list in a program of its own, and returns by how many bytes that grows. @param pieces JavaScript that yields the list */
async function growthFor(pieces: string): Promise<{ read: unknown[]; grown: number }> {
  const program = `
    import { Readable } from 'node:stream';
    import { readLongList } from ${JSON.stringify(join(import.meta.dirname, '../../src/engine/long-list.ts'))};
    const list = function* () { ${pieces} };
    const before = process.memoryUsage.rss();
    const images = await readLongList(Readable.from(list(), { objectMode: false }), ['Id', 'Labels/run']);
    const most = process.resourceUsage().maxRSS * 1024;
    console.log(JSON.stringify({ read: images.map(({ Id }) => Id.length), grown: most - before }));`;
  const words = ['--no-warnings', '--experimental-strip-types', '--input-type=module', '-e', program];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout);
}

test('sixteen megabytes of names take a few times their text', async () => {
  const { read, grown } = await growthFor(`
    yield Buffer.from('[{"Id":[');
    for (let count = 0; count < 43_000; count += 1)
      yield Buffer.from((count === 0 ? '"' : ',"') + 'x'.repeat(380) + '"');
    yield Buffer.from(']}]');`);
  expect(read).toEqual([43_000]);
  expect(grown).toBeLessThan(320 * 1024 * 1024);
}, 60_000);

test('what is kept of six thousand images keeps nothing of the pieces that it was in', async () => {
  const { read, grown } = await growthFor(`
    const other = 'x'.repeat(65_000);
    for (let count = 0; count < 6_000; count += 1)
      yield Buffer.from((count === 0 ? '[' : ',') +
        '{"Id":"' + 'i'.repeat(71) + '","Labels":{"run":"' + 'r'.repeat(32) + '","x":"' + other + '"}}');
    yield Buffer.from(']');`);
  expect(read).toEqual(Array.from({ length: 6_000 }, () => 71));
  // It took 480 MB, and takes 140 to 200.
  expect(grown).toBeLessThan(320 * 1024 * 1024);
}, 60_000);
