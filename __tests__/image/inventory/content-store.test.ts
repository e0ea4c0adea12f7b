import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Sha256, sha256Of } from '../../../src/foundation/digest.ts';
import { type ContentStore, openContentStore } from '../../../src/image/inventory/content-store.ts';

let room: string;
let folder: string;
let store: ContentStore;
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'content-store-test-'));
  folder = join(room, 'content');
  store = await openContentStore([folder]);
});
afterEach(() => rm(room, { recursive: true, force: true }));

async function* pieces(...texts: readonly string[]): AsyncGenerator<Buffer, undefined> {
  for (const text of texts) yield Buffer.from(text);
}

const pathOf = (digest: Sha256) => join(folder, digest.slice(7));
const text = async (digest: Sha256) => (await store.readBytes(digest, 1024))?.toString() ?? null;

describe('a store of content', () => {
  it('gives back what was put in, by its digest, private to its user', async () => {
    expect(await store.add(pieces('a', 'bc'))).toEqual({ digest: sha256Of('abc'), size: 3 });
    expect(await text(sha256Of('abc'))).toBe('abc');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(pathOf(sha256Of('abc')))).mode & 0o777).toBe(0o600);
    expect(await text(sha256Of('absent'))).toBeNull();
    expect(await store.readBytes(sha256Of('abc'), 2)).toBeNull();
  });

  it('takes bytes that are not what their name says for absent, and removes them', async () => {
    const { digest } = await store.add(pieces('x'.repeat(5000)));
    await writeFile(pathOf(digest), `y${'x'.repeat(4999)}`);
    let seen = 0;
    const use = async (bytes: AsyncIterable<Buffer>) => {
      for await (const piece of bytes) seen += piece.length;
      return 'believed';
    };
    expect(await store.read(digest, use)).toBeNull();
    expect(seen).toBe(5000);
    expect(await readdir(folder)).toEqual([]);
  });

  it('finds it out also if the reader stops early or fails', async () => {
    const big = 'x'.repeat(3_000_000);
    const { digest } = await store.add(pieces(big));
    expect(await store.read(digest, async () => 'unread')).toBe('unread');
    const fail = async (bytes: AsyncIterable<Buffer>) => {
      for await (const _ of bytes) throw new Error('the reader failed');
    };
    await expect(store.read(digest, fail)).rejects.toThrow('the reader failed');
    await writeFile(pathOf(digest), `${big.slice(1)}y`);
    expect(await store.read(digest, fail)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each<[string, (path: string, digest: Sha256) => Promise<void>]>([
    [
      'a link',
      async (path) => {
        await writeFile(join(room, 'elsewhere'), 'abc', { mode: 0o600 });
        await rm(path);
        await symlink(join(room, 'elsewhere'), path);
      },
    ],
    ['a file that others may write', (path) => chmod(path, 0o666)],
    ['a folder', (path) => rm(path).then(() => mkdir(path))],
  ])('does not read %s', async (_, change) => {
    const { digest } = await store.add(pieces('abc'));
    await change(pathOf(digest), digest);
    expect(await store.has(digest)).toBe(false);
    expect(await text(digest)).toBeNull();
  });

  it.each([4 * 1024 ** 4, 4 * 1024 ** 3 + 1, 4 * 1024 ** 3 - 1])(
    'does not read a planted file of %d bytes, larger than any blob or mostly a hole, and removes it',
    async (size) => {
      const { digest } = await store.add(pieces('abc'));
      await truncate(pathOf(digest), size);
      let seen = 0;
      const use = async (bytes: AsyncIterable<Buffer>) => {
        for await (const piece of bytes) seen += piece.length;
      };
      expect(await store.read(digest, use)).toBeNull();
      expect(seen).toBe(0);
      expect(await readdir(folder)).toEqual([]);
      await store.add(pieces('abc'));
      await truncate(pathOf(digest), size);
      expect(await store.has(digest)).toBe(false);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('reads no more than the size that it had, whatever is appended meanwhile', async () => {
    const { digest } = await store.add(pieces('abc'));
    let seen = 0;
    const use = async (bytes: AsyncIterable<Buffer>) => {
      await truncate(pathOf(digest), 4 * 1024 ** 4);
      for await (const piece of bytes) seen += piece.length;
      return 'read';
    };
    expect(await store.read(digest, use)).toBe('read');
    expect(seen).toBe(3);
  });

  it.each<[string, (bytes: AsyncIterable<Buffer>, stop: () => void) => Promise<void>]>([
    [
      'a reader reads',
      async (bytes, stop) => {
        for await (const _ of bytes) stop();
      },
    ],
    ['the rest is hashed that no reader wanted', async (_, stop) => stop()],
    [
      'a reader failed',
      async (_, stop) => {
        stop();
        throw new Error('the reader failed');
      },
    ],
  ])('ends at once when the run is cancelled while %s, and keeps the file', async (_, use) => {
    const controller = new AbortController();
    const own = await openContentStore([folder], { signal: controller.signal });
    const { digest } = await own.add(pieces('abc'));
    await truncate(pathOf(digest), 64 * 1024 ** 2);
    const begin = performance.now();
    const read = own.read(digest, (bytes) => use(bytes, () => controller.abort('SIGTERM')));
    await expect(read).rejects.toMatchObject({ code: 'cancelled' });
    expect(performance.now() - begin).toBeLessThan(2000);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('keeps the same bytes once, also when they are put in at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => store.add(pieces('abc'))));
    expect(await readdir(folder)).toEqual([sha256Of('abc').slice(7)]);
    expect(await text(sha256Of('abc'))).toBe('abc');
  });

  it('has what it had while somebody puts in the same again', async () => {
    const { digest } = await store.add(pieces('x'));
    let isOver = false;
    const again = async () => {
      while (!isOver) await store.add(pieces('x'));
    };
    const adding = [again(), again(), again(), again()];
    let absent = 0;
    for (let n = 0; n < 3_000; n += 1) if (!(await store.has(digest))) absent += 1;
    isOver = true;
    await Promise.all(adding);
    expect(absent).toBe(0);
  });

  it('leaves nothing of what broke off', async () => {
    async function* broken(): AsyncGenerator<Buffer, undefined> {
      yield Buffer.from('abc');
      throw new Error('broke off');
    }
    await expect(store.add(broken())).rejects.toThrow('broke off');
    expect(await readdir(folder)).toEqual([]);
  });

  it('removes what was used longest ago when it is too large, and stale halves', async () => {
    const small = await openContentStore([folder], { mostBytes: 10 });
    for (const [index, content] of ['aaaa', 'bbbb', 'cccc'].entries()) {
      const { digest } = await small.add(pieces(content));
      await utimes(pathOf(digest), index + 1, index + 1);
    }
    await writeFile(join(folder, `.part-${'0'.repeat(32)}`), 'x');
    await utimes(join(folder, `.part-${'0'.repeat(32)}`), 1, 1);
    expect(await text(sha256Of('aaaa'))).toBe('aaaa');
    await small.trim();
    expect(await text(sha256Of('bbbb'))).toBeNull();
    expect(await text(sha256Of('aaaa'))).toBe('aaaa');
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('keeps what a run beside it used a moment ago, and nothing for a time to come', async () => {
    const small = await openContentStore([folder], { mostBytes: 3 });
    const inFuture = await small.add(pieces('aaaa'));
    await utimes(pathOf(inFuture.digest), 2 ** 32, 2 ** 32);
    for (const content of ['bbbb', 'cccc']) await small.add(pieces(content));
    await small.trim();
    expect(await text(inFuture.digest)).toBeNull();
    expect(await text(sha256Of('bbbb'))).toBe('bbbb');
    expect(await text(sha256Of('cccc'))).toBe('cccc');
  });
});

describe('what somebody put there under the names of blobs', () => {
  it('is not looked at any more once one was wrong, but for what this program writes', async () => {
    for (const content of ['aaaa', 'bbbb'])
      await writeFile(pathOf(sha256Of(content)), 'cccc', { mode: 0o600 });
    await store.add(pieces('dddd'));
    await sleep(20);
    const begun = Date.now();
    await sleep(20);
    const own = await openContentStore([folder], { begun });
    const read: string[] = [];
    const look = (content: string) =>
      own.read(sha256Of(content), async (bytes) => {
        read.push(content);
        for await (const _ of bytes);
        return content;
      });
    expect([await look('dddd'), await look('aaaa'), await look('bbbb'), await look('dddd')]).toEqual([
      ...['dddd', null, null, 'dddd'],
    ]);
    expect(read).toEqual(['dddd', 'aaaa', 'dddd']);
    await own.add(pieces('bbbb'));
    expect(await look('bbbb')).toBe('bbbb');
  });

  it('with a second name is none of them', async () => {
    await store.add(pieces('aaaa'));
    await link(pathOf(sha256Of('aaaa')), pathOf(sha256Of('bbbb')));
    expect([await text(sha256Of('aaaa')), await text(sha256Of('bbbb'))]).toEqual([null, null]);
  });
});

describe('its folder', () => {
  it('is the first that is private', async () => {
    const open = join(room, 'open');
    await mkdir(open);
    await chmod(open, 0o755);
    const linked = join(room, 'linked');
    await symlink(folder, linked);
    const file = join(room, 'file');
    await writeFile(file, '');
    await link(file, join(room, 'file2'));
    for (const bad of [open, linked, file, join(file, 'below')])
      await expect(openContentStore([bad])).rejects.toMatchObject({ code: 'content-store', kind: 'blocked' });
    await (await openContentStore([open, linked, join(room, 'own')])).add(pieces('abc'));
    expect(await readdir(join(room, 'own'))).toHaveLength(1);
  });

  it('blocks when it can no longer be written', async () => {
    await rm(folder, { recursive: true });
    await expect(store.add(pieces('abc'))).rejects.toMatchObject({ code: 'content-store' });
  });
});
