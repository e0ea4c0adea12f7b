import { expect, it } from '@jest/globals';
import { readPiecesAt, readRegularPieces } from '../../src/foundation/safe-pieces.ts';

/** The kernel gives its own files the size 0, as a file system of somebody else’s may. */
const OF_SIZE_ZERO = '/proc/cpuinfo';

it.each([
  ['at once', readPiecesAt],
  ['in turn', readRegularPieces],
])('a file that says that it is empty is not read byte by byte: %s', async (_, read) => {
  let [pieces, bytes] = [0, 0];
  await read(OF_SIZE_ZERO, 1_000_000, async (piece) => {
    pieces += 1;
    bytes += piece.length;
  });
  expect(bytes).toBeGreaterThan(500);
  // A byte, then some pages at a time.
  expect(pieces).toBeLessThan(3 + bytes / 500);
});
