import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SortedPaths } from '../../../src/image/context/sorted-paths.ts';

const MOST = { bytes: 10_000, count: 100 };
const path = fc
  .array(fc.constantFrom('a', 'b', 'b.', 'b-', 'é', '\u{1f600}', '\uffff'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'));
const bytesOf = (paths: Iterable<string>) => [...paths].map((each) => Buffer.from(each)).sort(Buffer.compare);

test('has what it was made of, and the folders that its paths lead through', () => {
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 30 }), fc.array(path), (paths, asked) => {
      const sorted = SortedPaths.of(bytesOf(paths), MOST);
      expect(new Set(sorted ?? [])).toEqual(new Set(paths));
      for (const each of [...paths, ...asked]) {
        expect(sorted?.has(each)).toBe(paths.includes(each));
        const beginning = `${each}/`;
        expect(sorted?.hasBeginning(beginning)).toBe(paths.some((one) => one.startsWith(beginning)));
      }
    }),
  );
});

test.each<[string, readonly string[], typeof MOST]>([
  ['not in order', ['b', 'a'], MOST],
  ['in another order than that of their bytes', ['\u{1f600}', '\uffff'], MOST],
  ['too many', ['a', 'b'], { ...MOST, count: 1 }],
  ['too long together', ['a', 'bb'], { ...MOST, bytes: 2 }],
])('takes no paths that are %s', (_, paths, most) => {
  expect(
    SortedPaths.of(
      paths.map((each) => Buffer.from(each)),
      most,
    ),
  ).toBeNull();
});
