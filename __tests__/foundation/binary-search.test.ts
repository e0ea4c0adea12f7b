import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countBefore } from '../../src/foundation/binary-search.ts';

test('is what a look at each item finds, in few looks', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 20 }), (items, than) => {
      const sorted = items.toSorted((a, b) => a - b);
      let looks = 0;
      const found = countBefore(sorted.length, (at) => {
        looks += 1;
        return (sorted[at] ?? 0) < than;
      });
      expect(found).toBe(sorted.filter((item) => item < than).length);
      expect(looks).toBeLessThanOrEqual(Math.ceil(Math.log2(sorted.length + 1)));
    }),
  );
});
