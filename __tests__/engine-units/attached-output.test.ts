import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keepAttached } from '../../src/engine/attached-output.ts';

/** A frame as the engine sends it (Docker Engine API, ContainerAttach). */
function frame(stream: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head[0] = stream;
  head.writeUInt32BE(content.length, 4);
  return Buffer.concat([head, content]);
}

/** The same bytes, cut at other places. */
function cutAt(bytes: Buffer, places: readonly number[]): Readable {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  const starts = [0, ...ends];
  return Readable.from(starts.map((start, index) => bytes.subarray(start, ends[index] ?? bytes.length)));
}

describe('what is kept of an attachment', () => {
  it('is the beginning of what the frames hold, wherever they are cut', async () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        contents,
        fc.array(fc.nat(), { maxLength: 9 }),
        fc.nat(120),
        async (parts, cuts, limit) => {
          const text = parts.map((part) => Buffer.from(part).toString('hex'));
          const bytes = Buffer.concat(text.map((part) => frame(2, Buffer.from(part))));
          expect(await keepAttached(cutAt(bytes, cuts), limit)).toBe(text.join('').slice(0, limit));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('ends at invalid bytes in place of a frame, and the rest is read all the same', async () => {
    let read = 0;
    const bytes = [
      frame(2, Buffer.from('exec x: ')),
      Buffer.from('no frame at all'),
      frame(2, Buffer.from('y')),
    ];
    const stream = Readable.from(
      (function* () {
        for (const each of bytes) {
          read += each.length;
          yield each;
        }
      })(),
    );
    expect(await keepAttached(stream, 1000)).toBe('exec x: ');
    expect(read).toBe(Buffer.concat(bytes).length);
  });

  it('never throws and never keeps more than the limit, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(50), async (bytes, limit) => {
        const kept = await keepAttached(Readable.from([Buffer.from(bytes)]), limit);
        expect(Buffer.from(kept, 'utf8').length).toBeLessThanOrEqual(limit * 3);
      }),
      { numRuns: 500 },
    );
  });
});
