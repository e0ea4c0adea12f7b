import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeptBytes } from '../../src/foundation/kept-bytes.ts';

it('keeps the first bytes, whatever the pieces, and says whether there were more', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 40 });
  fc.assert(
    fc.property(pieces, fc.nat(500), (given, limit) => {
      const kept = new KeptBytes(limit);
      for (const piece of given) kept.add(piece);
      const all = Buffer.concat(given);
      expect(kept.bytes().equals(all.subarray(0, limit))).toBe(true);
      expect(kept.truncated).toBe(all.length > limit);
    }),
  );
});

it('holds no piece of its own for each byte', () => {
  const kept = new KeptBytes(1024 * 1024);
  const before = process.memoryUsage();
  for (let written = 0; written < 500_000; written += 1) kept.add(Buffer.from('x'));
  const after = process.memoryUsage();
  expect(kept.bytes()).toHaveLength(500_000);
  expect(after.heapUsed - before.heapUsed).toBeLessThan(60_000_000);
});
