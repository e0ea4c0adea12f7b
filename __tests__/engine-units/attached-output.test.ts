import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAttached } from '../../src/engine/attached-output.ts';

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
          expect(await readAttached(cutAt(bytes, cuts), { keepBytes: limit })).toBe(
            text.join('').slice(0, limit),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('waits for a reader only as long as the container runs', async () => {
    const passed: string[] = [];
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const bytes = Buffer.concat([
      frame(1, Buffer.from('a')),
      frame(1, Buffer.from('b')),
      frame(2, Buffer.from('c')),
    ]);
    const onOutput = (_: string, piece: Uint8Array) => {
      passed.push(Buffer.from(piece).toString());
      return new Promise<void>(() => undefined);
    };
    const reading = readAttached(Readable.from([bytes]), { keepBytes: 10, onOutput, over });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(passed).toEqual(['a']);
    end();
    expect(await reading).toBe('c');
    expect(passed).toEqual(['a', 'b', 'c']);
  });

  it('what comes once nobody waits may fail: it ends no program', async () => {
    const failures: unknown[] = [];
    const note = (error: unknown) => failures.push(error);
    process.on('unhandledRejection', note);
    try {
      const onOutput = () => Promise.reject(new Error('ended'));
      const bytes = Buffer.concat([frame(1, Buffer.from('a')), frame(2, Buffer.from('b'))]);
      const over = Promise.resolve();
      await over;
      expect(await readAttached(Readable.from([bytes]), { keepBytes: 10, onOutput, over })).toBe('b');
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(failures).toEqual([]);
    } finally {
      process.off('unhandledRejection', note);
    }
  });

  it('is passed on whole, stream by stream, and only stderr is kept', async () => {
    const frames = fc.array(fc.tuple(fc.constantFrom(1, 2), fc.uint8Array({ maxLength: 40 })), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(frames, fc.array(fc.nat(), { maxLength: 9 }), async (parts, cuts) => {
        const bytes = Buffer.concat(parts.map(([stream, content]) => frame(stream, content)));
        const passed: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
        const kept = await readAttached(cutAt(bytes, cuts), {
          keepBytes: 10,
          onOutput: async (from, piece) => void passed[from].push(Buffer.from(piece)),
        });
        const of = (wanted: number) =>
          Buffer.concat(parts.flatMap(([stream, content]) => (stream === wanted ? [content] : [])));
        expect(Buffer.concat(passed.stdout)).toEqual(of(1));
        expect(Buffer.concat(passed.stderr)).toEqual(of(2));
        expect(kept).toBe(of(2).subarray(0, 10).toString('utf8'));
      }),
      { numRuns: 300 },
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
    expect(await readAttached(stream, { keepBytes: 1000 })).toBe('exec x: ');
    expect(read).toBe(Buffer.concat(bytes).length);
  });

  it('never throws and never keeps more than the limit, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(50), async (bytes, limit) => {
        const kept = await readAttached(Readable.from([Buffer.from(bytes)]), { keepBytes: limit });
        expect(Buffer.from(kept, 'utf8').length).toBeLessThanOrEqual(limit * 3);
      }),
      { numRuns: 500 },
    );
  });
});
