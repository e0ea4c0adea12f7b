import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import * as zlib from 'node:zlib';
import { afterAll, describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { BUILD_LABEL } from '../../../src/engine/labels.ts';
import { sha256Of } from '../../../src/foundation/digest.ts';
import type { JsonMembers } from '../../../src/foundation/json.ts';
import { EmptyLayer, markedLayer, OtherForm, type Times } from '../../../src/image/build/marked-layer.ts';
import { normalConfig } from '../../../src/image/build/normal-config.ts';
import { lengthOf } from '../../../src/image/build/normalise.ts';
import { Budget } from '../../../src/image/inventory/unreadable.ts';
import { rawEntry, rawTar } from '../inventory/raw-tar.ts';

const room = mkdtempSync(join(tmpdir(), 'marked-layer-test-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** A tar of one folder with two files, by the system's own tar, at this time. */
function tarAt(seconds: number, ...options: string[]): Buffer {
  for (const name of ['a', 'b']) {
    writeFileSync(join(room, name), `file ${name}\n`);
    utimesSync(join(room, name), seconds, seconds);
  }
  return execFileSync('tar', ['-C', room, '-c', ...options, 'a', 'b']);
}

/** The tar without times, from pieces of this many bytes; null if it is of another form. */
async function timeless(tar: Uint8Array, pieceBytes = 700, times: Times = 'zero'): Promise<Buffer | null> {
  async function* pieces() {
    for (let at = 0; at < tar.length; at += pieceBytes) yield tar.subarray(at, at + pieceBytes);
  }
  try {
    return await buffer(markedLayer(pieces(), times, new Budget()));
  } catch (error) {
    if (error instanceof OtherForm) return null;
    throw error;
  }
}

describe('markedLayer', () => {
  it('makes tars that differ in times only the same, and keeps everything else', async () => {
    const one = await timeless(tarAt(1_000_000_000));
    const two = await timeless(tarAt(1_700_000_000));
    expect(tarAt(1_000_000_000).equals(tarAt(1_700_000_000))).toBe(false);
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
    const listing = execFileSync('tar', ['-tv', '--utc', '--full-time'], {
      input: one ?? '',
      encoding: 'utf8',
    });
    expect(listing.match(/ sandbox-attestation\/\S+ +\d+ 1970-01-01 00:00:00/g)).toHaveLength(2);
    expect(execFileSync('tar', ['-xO'], { input: one ?? '', encoding: 'utf8' })).toBe('file a\nfile b\n');
  });

  it('does not depend on where the pieces end', async () => {
    const tar = tarAt(1_000_000_000);
    const whole = await timeless(tar, tar.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2000 }), async (pieceBytes) =>
        (await timeless(tar, pieceBytes))?.equals(whole ?? Buffer.alloc(0)),
      ),
      { numRuns: 50 },
    );
  });

  it('keeps times where it is asked to, and marks all the same', async () => {
    const kept = (await timeless(tarAt(1_000_000_000), 700, 'kept')) ?? Buffer.alloc(0);
    const listing = execFileSync('tar', ['-tv', '--utc', '--full-time'], { input: kept, encoding: 'utf8' });
    expect(listing.match(/ sandbox-attestation\/\S+ +\d+ 2001-09-09 01:46:40/g)).toHaveLength(2);
    expect(
      await timeless(tarAt(1_000_000_000, '--format=pax', '--pax-option=mtime:=1.5'), 700, 'kept'),
    ).not.toBe(null);
  });

  it('has no mark for a layer without entries', async () => {
    await expect(timeless(Buffer.alloc(1024))).rejects.toBeInstanceOf(EmptyLayer);
    await expect(timeless(Buffer.alloc(10_240), 700, 'kept')).rejects.toBeInstanceOf(EmptyLayer);
  });

  it('counts entries over all layers, and no header that only says something of the next', async () => {
    const budget = new Budget({ bytes: 2 ** 20, entries: 4, text: 1 });
    const layer = (tar: Buffer) => buffer(markedLayer(Readable.from([tar]), 'kept', budget));
    await layer(tarAt(1_000_000_000));
    await layer(tarAt(1_000_000_000.5, '--format=pax'));
    await expect(layer(tarAt(1_000_000_000))).rejects.toThrow(/more than 4 entries/);
  });

  it.each(['x', 'L', 'K'])(
    'refuses headers of type %s that describe nothing but more of them',
    async (type) => {
      const headers = Array.from({ length: 5 }, () => rawEntry({ name: 'a', type, size: 0 }));
      const tar = Buffer.concat([...headers, rawTar({ name: 'a' })]);
      await expect(timeless(tar, tar.length, 'kept')).resolves.toBeNull();
      await expect(timeless(tar.subarray(512), tar.length, 'kept')).resolves.not.toBeNull();
    },
  );

  it('passes over a quarter of a gigabyte of zeros behind the end', async () => {
    const zeros = Buffer.alloc(65_536);
    async function* tar() {
      yield rawTar({ name: 'a' });
      for (let at = 0; at < 256 * 1024 ** 2; at += zeros.length) yield zeros;
    }
    const cost = async (pieces: AsyncIterable<Uint8Array>) => {
      const began = process.cpuUsage();
      for await (const _ of pieces);
      return process.cpuUsage(began).user;
    };
    async function* summed() {
      for await (const piece of tar()) yield piece.reduce((sum, byte) => sum + byte, 0) === 0 ? piece : zeros;
    }
    const passed: number[] = [];
    const looked: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      passed.push(await cost(markedLayer(tar(), 'kept', new Budget())));
      looked.push(await cost(summed()));
    }
    // A twentieth of looking at each byte by itself; the least of three, since others' work in this process counts.
    expect(Math.min(...passed)).toBeLessThan(Math.min(...looked) / 2);
  });

  it.each([
    ['behind its end', rawTar({ name: 'a' })],
    ['in a file', rawEntry({ name: 'a', size: 2 ** 32 })],
    ['in an extended header', rawEntry({ name: 'a', type: 'L', size: 2 ** 32 })],
  ])('is not more than the limit of all layers: zeros %s', async (_, tar) => {
    const packed = zlib.gzipSync(Buffer.concat([tar, Buffer.alloc(2 ** 26)]));
    const pieces = Readable.from([packed]).pipe(zlib.createGunzip());
    const budget = new Budget({ bytes: 2 ** 20, entries: 10, text: 100 });
    budget.addBytes(2 ** 19);
    let written = 0;
    const writing = async () => {
      for await (const piece of markedLayer(pieces, 'kept', budget)) written += piece.length;
    };
    await expect(writing()).rejects.toMatchObject({ code: 'image-unreadable' });
    expect(written).toBeLessThanOrEqual(2 ** 19);
  });

  it('leaves other differences standing', async () => {
    const one = await timeless(tarAt(1_000_000_000));
    const two = await timeless(tarAt(1_000_000_000, '--owner=nobody'));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(false);
  });

  it('gives up on times that it would have to cut out of an extended record', async () => {
    expect(await timeless(tarAt(1_000_000_000.5, '--format=pax'))).toBeNull();
  });

  it('reads extended records by their lengths: a name may hold what looks like a time', async () => {
    const name = `${'\u00e4'.repeat(60)}\n12 mtime=1\n`;
    expect(await timeless(rawTar({ pax: { path: name } }))).not.toBeNull();
    expect(await timeless(rawTar({ pax: { path: name, mtime: '1' } }))).toBeNull();
    expect(await timeless(rawTar({ pax: { unknown: 'x' } }))).toBeNull();
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['no tar', Buffer.alloc(1024, 'x')],
    ['a tar cut short', tarAt(1).subarray(0, 512)],
    ['no whole blocks', tarAt(1).subarray(0, 700)],
  ])('gives up on %s', async (_, bytes) => expect(await timeless(bytes)).toBeNull());

  it('gives up on a tar with any byte of a header changed, or clears the time', async () => {
    const tar = tarAt(1_000_000_000);
    const good = await timeless(tar);
    await fc.assert(
      fc.asyncProperty(fc.nat(511), fc.nat(255), async (offset, value) => {
        const changed = Buffer.from(tar);
        changed[offset] = value;
        const result = await timeless(changed);
        return (
          result === null || result.equals(good ?? Buffer.alloc(0)) || changed.equals(tar) || offset >= 148
        );
      }),
    );
  });
});

test('a layer that is only loaded counts with those that are marked', async () => {
  const budget = new Budget({ bytes: 2000, entries: 10, text: 100 });
  const tar = rawTar({ name: 'a' });
  await buffer(markedLayer(Readable.from([Buffer.from(tar)]), 'kept', budget));
  await expect(lengthOf(Readable.from([Buffer.alloc(464)]), budget)).resolves.toBe(464);
  await expect(lengthOf(Readable.from([Buffer.alloc(1)]), budget)).rejects.toThrow('more than 2000 bytes');
});

describe('normalConfig', () => {
  const diffIds = [sha256Of('base'), sha256Of('layer')];
  const config = (seconds: number, extra: object = {}): JsonMembers => ({
    architecture: 'amd64',
    os: 'linux',
    created: new Date(seconds * 1000).toISOString(),
    container: `${seconds}`,
    config: {
      User: '65532:65532',
      Env: ['A=b'],
      Image: `sha256:${seconds}`,
      Hostname: `${seconds}`,
      Cmd: null,
      ...extra,
    },
    history: [{ created: `${seconds}`, created_by: 'COPY' }],
  });

  it('makes the same config of two builds of the same files', () => {
    expect(normalConfig(config(1_000), diffIds)).toEqual(normalConfig(config(2_000), diffIds));
  });

  test.each([
    ['User', '0'],
    ['Volumes', { '/v': {} }],
    ['OnBuild', ['RUN x']],
    ['Entrypoint', ['/x']],
    ['Env', ['A=c']],
    ['Healthcheck', { Test: ['CMD', 'x'] }],
  ])('keeps %s, which decides how it runs', (name, value) => {
    expect(normalConfig(config(1_000, { [name]: value }), diffIds)).toMatchObject({
      config: { [name]: value },
    });
  });

  it('says of the step of a layer that is left out that it made none', () => {
    const step = (created_by: string, more: object = {}) => ({ created_by, ...more });
    const history = [step('base'), step('ENV', { empty_layer: true }), step('WORKDIR'), step('COPY')];
    const normal = normalConfig({ ...config(1), history } as JsonMembers, diffIds, [false, true, false]);
    expect(normal).toMatchObject({
      history: [
        expect.not.objectContaining({ empty_layer: true }),
        { created_by: 'ENV', empty_layer: true },
        { created_by: 'WORKDIR', empty_layer: true },
        expect.not.objectContaining({ empty_layer: true }),
      ],
    });
  });

  it.each([
    ['nothing else', undefined, undefined],
    ['other labels', { a: 'b' }, { a: 'b' }],
  ])(
    'has no label of a run’s build, also with %s, nor the step that the classic builder makes of it',
    (_, others, kept) => {
      const label = { [BUILD_LABEL]: '1', ...others };
      const steps = [
        { created_by: 'COPY' },
        { created_by: `/bin/sh -c #(nop)  LABEL ${BUILD_LABEL}=1`, empty_layer: true },
      ];
      const built = { ...config(1, { Labels: label }), history: steps } as JsonMembers;
      const plain = {
        ...config(1, others === undefined ? {} : { Labels: kept }),
        history: steps.slice(0, 1),
      };
      expect(normalConfig(built, diffIds)).toEqual(normalConfig(plain as JsonMembers, diffIds));
    },
  );

  it('leaves a config alone that no builder made', () => {
    expect(normalConfig({ ...config(1), history: null }, diffIds)).toBeNull();
    expect(normalConfig({ ...config(1), config: 'x' }, diffIds)).toBeNull();
  });
});
