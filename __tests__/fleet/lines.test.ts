import { describe, expect, it, test } from '@jest/globals';
import { type Batch, linesOf, singles, sizeOf } from '../../src/fleet/batch.ts';
import { BatchMemory } from '../../src/fleet/batch-memory.ts';
import { readFleetLine } from '../../src/fleet/line.ts';
import { batchesOfLines } from '../../src/fleet/lines.ts';

const LIMITS = { lineBytes: 10, skippedBytes: 30, batchItems: 3, batchBytes: 12 };

/** All in one memory, as a file's are. */
async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  const memory = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    memory.fill('x');
    yield memory.subarray(0, bytes.copy(memory, 0, at));
  }
}

async function batches(text: string, size: number, memory = new BatchMemory(8)): Promise<Batch[]> {
  const found: Batch[] = [];
  for await (const batch of batchesOfLines(pieces(text, size), memory, LIMITS)) found.push(batch);
  return found;
}

const texts = (batch: Batch) =>
  batch.kind === 'lines'
    ? [...linesOf(batch)].map(({ number, bytes }) => [number, bytes && Buffer.from(bytes).toString()])
    : [];

describe('a stream becomes batches of lines', () => {
  const text = 'one\n\ntwo\nthree\nfar too long a line\nlast';
  test.each([1, 2, 3, 7, 100])('whatever the pieces (%i bytes each)', async (size) => {
    const found = await batches(text, size);
    expect(found.flatMap(texts)).toEqual([
      [1, 'one'],
      [2, ''],
      [3, 'two'],
      [4, 'three'],
      [5, null],
      [6, 'last'],
    ]);
    expect(found.map(sizeOf)).toEqual([3, 3]);
    expect(found.flatMap(singles).flatMap(texts)).toEqual(found.flatMap(texts));
  });

  it.each([
    ['a line does not end', 1, `one\n${'x'.repeat(100)}\nthree`, []],
    ['a line does not end', 7, `one\n${'x'.repeat(100)}\nthree`, []],
    ['many lines are too long', 5, `one\n${`${'x'.repeat(25)}\n`.repeat(9)}three`, [[2, null]]],
  ])('until %s (%i bytes each)', async (_, size, text, more) => {
    const found: Batch[] = [];
    const endless = async () => {
      for await (const batch of batchesOfLines(pieces(text, size), new BatchMemory(8), LIMITS))
        found.push(batch);
    };
    await expect(endless()).rejects.toMatchObject({
      code: 'fleet-unreadable',
      message: expect.stringContaining(`line ${2 + more.length}`),
    });
    expect(found.flatMap(texts)).toEqual([[1, 'one'], ...more]);
  });

  it('an empty one has none', async () => expect(await batches('', 1)).toEqual([]));
  it('an end of line adds none', async () => expect(await batches('a\n', 1)).toHaveLength(1));
});

it('a batch whose memory was used before holds nothing of what was there', async () => {
  const memory = new BatchMemory(64);
  const of = async (text: string) => {
    const lines: unknown[] = [];
    for await (const batch of batchesOfLines(pieces(text, 4), memory, LIMITS)) {
      lines.push(...texts(batch).map(([, line]) => line));
      if (batch.kind === 'lines') memory.give(batch.bytes);
    }
    return lines;
  };
  expect(await of('longer\nlonger\n')).toEqual(['longer', 'longer']);
  expect(await of('a\n\nb\nc')).toEqual(['a', '', 'b', 'c']);
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const NAME = 'sandbox-attestation-evidence-CI-2026-06-10.json';

describe('a line is evidence', () => {
  it('as a bundle with its signature', () => {
    const line = readFleetLine(
      Buffer.from(JSON.stringify({ name: 'a', bundle: base64('{}'), signature: base64('s') })),
      1,
    );
    expect(line).toMatchObject({ ok: true, name: 'a', source: { kind: 'bundle', problems: [] } });
    if (!line.ok) throw new Error('no evidence');
    expect(Buffer.from(line.source.bundle?.bytes ?? []).toString()).toBe('{}');
    expect([...line.source.files.keys()]).toEqual(['bundle.json.sigstore.json']);
  });

  it('as the files of a folder', () => {
    const files = { [NAME]: base64('{}'), 'attest.jsonl': base64('x') };
    const line = readFleetLine(Buffer.from(JSON.stringify({ name: 'a', files })), 1);
    expect(line).toMatchObject({
      ok: true,
      source: { kind: 'folder', bundle: { name: NAME }, problems: [] },
    });
  });

  it('also when its folder has no bundle: then that is what is wrong with it', () => {
    const line = readFleetLine(Buffer.from('{"name":"a","files":{}}'), 1);
    expect(line).toMatchObject({
      ok: true,
      source: { bundle: null, problems: [{ code: 'bundle-missing' }] },
    });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no object', '[]'],
    ['no name', '{"bundle":"e30="}'],
    ['an empty name', '{"name":"","bundle":"e30="}'],
    ['a name twice', '{"name":"a","name":"b","bundle":"e30="}'],
    ['no bundle', '{"name":"a"}'],
    ['another member', '{"name":"a","bundle":"e30=","more":1}'],
    ['both forms', '{"name":"a","bundle":"e30=","files":{}}'],
    ['a bundle that is not text', '{"name":"a","bundle":{}}'],
    ['base64 without its padding', '{"name":"a","bundle":"e30"}'],
    ['base64 of URLs', '{"name":"a","bundle":"eyJhIjoi_-8ifQ=="}'],
    ['base64 with bits behind its end', '{"name":"a","bundle":"e31="}'],
    ['a name that cannot be shown', '{"name":"a\\u0007","bundle":"e30="}'],
    ['a name that looks like such a one', '{"name":"a\\\\u{7}","bundle":"e30="}'],
    ['base64 with something between', '{"name":"a","bundle":"e3 0="}'],
    ['files that are not an object', '{"name":"a","files":[]}'],
    ['bytes that are not UTF-8', Buffer.from([0xff])],
  ])('but not %s', (_, text) => {
    const line = readFleetLine(Buffer.from(text), 7);
    expect(line).toMatchObject({ ok: false, name: 'line 7', reason: { code: 'fleet-line' } });
  });

  it('nor one that was too long to be kept', () => {
    expect(readFleetLine(null, 7)).toMatchObject({ ok: false, reason: { code: 'fleet-line' } });
  });
});
