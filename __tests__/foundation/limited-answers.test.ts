import { type ClientRequest, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AnswerLimits, untilRefused, withLimitedAnswers } from '../../src/foundation/limited-answers.ts';
import { sendEarlyHints } from '../support/early-hints.ts';

const MOST = 64 * 1024;
const TEXT = Buffer.from(JSON.stringify({ answer: 'x'.repeat(1000) }));
const BOMB = Buffer.alloc(60 * 1024 * 1024);

/** What the server answers, by path. */
const ANSWERS: Readonly<Record<string, readonly [number, Record<string, string>, Buffer]>> = {
  '/plain': [200, {}, TEXT],
  '/gzip': [200, { 'content-encoding': 'gzip' }, gzipSync(TEXT)],
  '/deflate': [200, { 'content-encoding': 'deflate' }, deflateSync(TEXT)],
  '/brotli': [200, { 'content-encoding': 'br' }, brotliCompressSync(TEXT)],
  '/twice': [200, { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(TEXT))],
  '/large': [200, {}, Buffer.alloc(MOST + 1)],
  '/bomb': [200, { 'content-encoding': 'gzip' }, gzipSync(BOMB)],
  '/half': [200, { 'content-encoding': 'gzip' }, gzipSync(TEXT).subarray(0, 20)],
  '/deep': [200, {}, Buffer.from(`${'['.repeat(9)}${']'.repeat(9)}`)],
  '/many': [200, { 'content-encoding': 'gzip' }, gzipSync(`[${'[],'.repeat(500)}0]`)],
  '/page': [502, {}, Buffer.from('<html>'.repeat(100))],
  '/redirect': [302, { location: 'http://127.0.0.1:1/' }, Buffer.alloc(0)],
};

/** How many informational answers (103) come before the answer, by path. */
const HINTS: Readonly<Record<string, number>> = { '/hinted': 8, '/endless': Number.POSITIVE_INFINITY };
const server = createServer(async (request, response) => {
  const hints = HINTS[request.url ?? ''];
  if (hints !== undefined) {
    await sendEarlyHints(response, hints);
    response.writeHead(200, { 'content-length': TEXT.length }).end(TEXT);
    return;
  }
  if (request.url === '/crumbs') {
    for (let written = 0; written < MOST / 2; written += 1) response.write('x');
    response.end();
    return;
  }
  const [status, headers, body] = ANSWERS[request.url ?? ''] ?? [404, {}, Buffer.alloc(0)];
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const sent = (asking: ClientRequest) => {
  asking.end();
};

async function asked(path: string, send = sent, limits: AnswerLimits = { bytes: MOST }, method = 'POST') {
  const { port } = server.address() as AddressInfo;
  return withLimitedAnswers(limits, async () => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const asking = request({ port, path, agent: false, method }, resolve).on('error', reject);
      // A part of the request's body may be sent before the answer begins.
      asking.write('a');
      send(asking);
    });
    const pieces: Buffer[] = [];
    for await (const piece of answer) pieces.push(piece);
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces) };
  });
}

describe('an answer of a service', () => {
  it.each(['/plain', '/gzip', '/deflate'])('%s arrives whole, and unpacked', async (path) => {
    const { status, headers, body } = await asked(path);
    expect([status, body.equals(TEXT), headers['content-encoding']]).toEqual([200, true, undefined]);
  });

  it('that is too long is cut off before more of it is kept, packed or not', async () => {
    expect((await asked('/large')).body.length).toBeLessThanOrEqual(MOST);
    expect(gzipSync(BOMB).length).toBeLessThan(MOST);
    const before = process.memoryUsage.rss();
    expect((await asked('/bomb')).body.length).toBeLessThanOrEqual(MOST);
    expect(process.memoryUsage.rss() - before).toBeLessThan(BOMB.length / 2);
  });

  it('that comes in single bytes is cut off: each would be kept, or all copied for each', async () => {
    expect((await asked('/crumbs')).body.length).toBeLessThan(MOST / 4);
  });

  it('that ends in the middle ends there', async () => {
    expect((await asked('/half')).body.length).toBeLessThan(TEXT.length);
  });

  it.each(['/brotli', '/twice', '/redirect'])('%s is a failure that leads nowhere', async (path) => {
    const { status, headers } = await asked(path);
    expect([status, headers.location, headers['content-encoding']]).toEqual([400, undefined, undefined]);
  });

  it('may come after eight informational answers', async () => {
    expect((await asked('/hinted')).body.equals(TEXT)).toBe(true);
  });

  it.each([
    ['/endless', 'after the whole request', undefined],
    ['/endless', 'while the request is sent', () => undefined],
  ])('%s is a failure: more than eight informational answers came %s', async (path, _, send) => {
    await expect(asked(path, send)).rejects.toThrow('more than 8 informational answers');
  });
});

/** As a library that keeps nothing. */
function post(path: string): Promise<unknown> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, path, agent: false, method: 'POST' }, (answer) => {
      answer.resume().once('end', resolve);
    })
      .once('error', reject)
      .end();
  });
}

describe('an answer to POST where that is JSON', () => {
  const ofPost = { bytes: 2048, values: 1000 };
  const read = (path: string, method?: string) => asked(path, sent, { bytes: MOST, ofPost }, method);

  it.each(['/plain', '/gzip', '/page'])('%s arrives whole', async (path) => {
    const [status, , body] = ANSWERS[path] ?? [0, {}, Buffer.alloc(0)];
    const got = await read(path);
    expect([got.status, got.body.toString()]).toEqual([status, (path === '/page' ? body : TEXT).toString()]);
  });

  it.each([
    ['is nested deeply', '/deep'],
    ['has many values, packed', '/many'],
    ['is too long', '/large'],
  ])('that %s brings nothing whole, and what asked for it is given up', async (_, path) => {
    expect((await read(path)).body.length).toBeLessThanOrEqual(ofPost.bytes);
    const waiting = withLimitedAnswers({ bytes: MOST, ofPost }, () =>
      // A library would ask again.
      untilRefused(() => post(path).then(() => sleep(5_000, null, { ref: false }))),
    );
    await expect(waiting).rejects.toThrow('gave an answer that is too large');
  });

  it.each([
    ['given up', (asked: () => Promise<unknown>) => untilRefused(asked)],
    ['left because it takes too long', (asked: () => Promise<unknown>) => Promise.race([asked(), sleep(20)])],
  ])('is not asked for again where the work was %s', async (_, left) => {
    const again = new Promise((resolve) => {
      const asks = async () => {
        await post('/many');
        await sleep(100);
        await post('/plain').then(resolve, resolve);
      };
      withLimitedAnswers({ bytes: MOST, ofPost }, () => left(asks)).catch(() => undefined);
    });
    expect(await again).toMatchObject({ message: 'nobody waits for its answer' });
  });

  it('has limits of its own: what GET brings may be any file', async () => {
    expect((await read('/many', 'GET')).body.length).toBe(1503);
  });
});
