import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { dockerCalls } from '../../src/engine/docker/calls.ts';
import { versionsToAskIn } from '../../src/engine/docker/connect.ts';
import { ask, type EngineSocket } from '../../src/engine/engine-socket.ts';

let folder: string;
let server: Server | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'socket-'));
});
afterEach(async () => {
  const running = server;
  server = undefined;
  if (running) await new Promise((resolve) => running.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

/** A socket on which each request is answered with these bytes, or as the function does. */
async function socketThat(
  does: string | ((socket: Socket, request: string) => unknown),
): Promise<EngineSocket> {
  const path = join(folder, 's');
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) =>
      typeof does === 'string' ? socket.end(does) : does(socket, data.toString('latin1')),
    );
  });
  const listening = server;
  await new Promise<void>((resolve) => listening.listen(path, resolve));
  return { path, prefix: '/v1.45' };
}

const ok = (body: string) => `HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${body}`;
const GET = { method: 'GET', parts: ['info'] } as const;
const AWAKE = new AbortController().signal;
const ID = 'a'.repeat(64);

describe('an engine’s socket', () => {
  it('is asked with every part of a path escaped, so that no name becomes another request', async () => {
    const lines: string[] = [];
    const socket = await socketThat((client, request) => {
      lines.push(request.split('\r\n')[0] ?? '');
      client.end(ok('{}'));
    });
    await ask(socket, { method: 'GET', parts: ['images', 'a/b:c@d?x=1 HTTP/1.1\r\nX: y', 'json'] });
    await ask(socket, { method: 'POST', parts: ['containers', '..'], query: { 'a&b': '1 2#' } });
    expect(lines).toEqual([
      'GET /v1.45/images/a%2Fb%3Ac%40d%3Fx%3D1%20HTTP%2F1.1%0D%0AX%3A%20y/json HTTP/1.1',
      'POST /v1.45/containers/..?a%26b=1+2%23 HTTP/1.1',
    ]);
  });

  test.each([
    ['nobody listens', null, 'ENOENT', false],
    ['it breaks off at once', (socket: Socket) => socket.destroy(), 'ECONNRESET', false],
    [
      'it breaks off in the middle',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx'),
      'ECONNRESET',
      false,
    ],
    ['it is not HTTP', 'SSH-2.0-OpenSSH\r\n', 'HPE_INVALID_CONSTANT', false],
    ['it says more than any engine does', ok('x'.repeat(5 * 1024 * 1024)), 'EMSGSIZE', false],
    ['it never answers', () => undefined, expect.any(String), true],
    ['it never ends its answer', (socket: Socket) => socket.write(ok('{')), expect.any(String), true],
  ])('has no answer where %s', async (_, does, code, timedOut) => {
    const socket = does === null ? { path: join(folder, 'none'), prefix: '' } : await socketThat(does);
    const sockets: Socket[] = [];
    server?.on('connection', (each) => sockets.push(each));
    await expect(ask(socket, { ...GET, timeoutMs: 1_000 })).rejects.toMatchObject({ code, timedOut });
    for (const each of sockets) each.destroy();
  });

  test.each([
    [
      'refuses',
      'HTTP/1.1 500 X\r\nConnection: close\r\n\r\n{"message":"no space left on device"}',
      'disk-full',
    ],
    ['refuses in no form', 'HTTP/1.1 500 X\r\nConnection: close\r\n\r\n\u001b[2Jnope', 'engine-call'],
    ['answers rubbish', ok('{"a": [1,'), 'engine-output'],
    ['breaks off', (socket: Socket) => socket.destroy(), 'engine-call'],
  ])('is reported in one sentence when it %s', async (_, does, code) => {
    const calls = dockerCalls(await socketThat(does));
    const error: unknown = await calls.inspectContainer(ID).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ kind: 'blocked', code });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(String(error)).not.toMatch(/[\x00-\x1f]/);
  });
});

test('an answer that is too long is told from others by its cause', async () => {
  const asked = dockerCalls(await socketThat(ok('x'.repeat(5 * 1024 * 1024)))).inspectImage(ID);
  await expect(asked).rejects.toMatchObject({
    code: 'engine-call',
    message: expect.stringContaining('answered more than this program reads'),
    cause: { code: 'EMSGSIZE' },
  });
});

test.each<[string, (socket: Socket) => unknown]>([
  ['that is not begun', () => undefined],
  ['that never ends', (socket) => socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n')],
  ['that is cut off and looks whole', (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nx')],
])('a signal ends the reading of an image %s', async (_, does) => {
  const sockets: Socket[] = [];
  const interrupt = new AbortController();
  const socket = await socketThat((each) => {
    sockets.push(each);
    does(each);
    setTimeout(() => interrupt.abort('SIGTERM'), 300);
  });
  const reading = dockerCalls(socket, interrupt.signal).saveImage(ID, async (archive) => {
    for await (const _ of archive);
  });
  const began = performance.now();
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(performance.now() - began).toBeLessThan(10_000);
  for (const each of sockets) each.destroy();
});

describe('an engine that says how a container ended', () => {
  /** Answers attach, wait and start; each may be another answer. */
  const engine = async (answers: { attach?: string; wait?: string; start?: string }) =>
    dockerCalls(
      await socketThat((socket, request) => {
        const kind = /^POST \S+\/(attach|wait|start)[? ]/.exec(request)?.[1];
        if (kind === 'attach') socket.end(answers.attach ?? ok(''));
        else if (kind === 'wait') socket.end(answers.wait ?? ok('{"StatusCode":0}'));
        else socket.end(answers.start ?? 'HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
      }),
    );
  const head = (text: string) => `\u0002\0\0\0\0\0\0${String.fromCharCode(text.length)}${text}`;
  const DENIED = 'exec /usr/bin/python3: operation not permitted\n';

  test.each([
    ['with the payload’s code', {}, { kind: 'exited', exitCode: 0, stderr: '' }],
    ['with another code', { wait: ok('{"StatusCode":137}') }, { kind: 'exited', exitCode: 137, stderr: '' }],
    [
      'before it began, in the runtime’s words',
      { attach: ok(head(DENIED)), wait: ok('{"StatusCode":1}') },
      { kind: 'not-started', said: DENIED },
    ],
    [
      'well, whatever it printed',
      { attach: ok(head(DENIED)) },
      { kind: 'exited', exitCode: 0, stderr: DENIED },
    ],
    [
      'before it began, in its own words',
      { start: 'HTTP/1.1 400 X\r\nConnection: close\r\n\r\n{"message":"failed to create task"}' },
      { kind: 'not-started', said: 'failed to create task' },
    ],
    [
      'of a container that somebody else had started',
      { start: 'HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n' },
      { kind: 'not-started', said: 'the container was started before, and not by this run' },
    ],
    [
      'in no way that it could wait for',
      { wait: ok('{"StatusCode":0,"Error":{"Message":"x"}}') },
      { kind: 'lost' },
    ],
    ['in a word that is not an exit code', { wait: ok('{"StatusCode":"0"}') }, { kind: 'lost' }],
    ['in nothing', { wait: ok('') }, { kind: 'lost' }],
    ['in rubbish', { wait: ok('\0{') }, { kind: 'lost' }],
    ['unknown: no container', { wait: 'HTTP/1.1 404 X\r\nConnection: close\r\n\r\n{}' }, { kind: 'lost' }],
    ['unknown: no attachment', { attach: 'HTTP/1.1 409 X\r\nConnection: close\r\n\r\n{}' }, { kind: 'lost' }],
  ])('%s', async (_, answers, end) => {
    const calls = await engine(answers);
    expect(await calls.start(ID, { timeoutMs: 5_000, keepBytes: 1000, signal: AWAKE, over: AWAKE })).toEqual(
      end,
    );
  });

  it('never: that is the time limit’s', async () => {
    const sockets: Socket[] = [];
    const calls = dockerCalls(
      await socketThat((socket, request) => {
        sockets.push(socket);
        if (/\/start /.test(request)) socket.end('HTTP/1.1 204 X\r\nConnection: close\r\n\r\n');
        else socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
      }),
    );
    expect(await calls.start(ID, { timeoutMs: 300, keepBytes: 10, signal: AWAKE, over: AWAKE })).toEqual({
      kind: 'timed-out',
    });
    for (const each of sockets) each.destroy();
  });
});

describe('the version of the API that an engine is asked in', () => {
  test.each([
    ['1.45', ['1.45']],
    ['1.41', ['1.41']],
    ['1.52', ['1.45', '1.52']],
    ['', []],
    ['2.0', []],
    ['1.45/../v1.1', []],
  ])('of an engine that has %j: %j', (newest, versions) => {
    expect(versionsToAskIn(newest, '1.45')).toEqual(versions);
  });
});

describe('a container that Docker is to remove', () => {
  const ID = 'f'.repeat(64);
  const listed = (id: string, label: string) => ok(JSON.stringify([{ Labels: { l: label }, Id: id }]));
  const removed = (list: string) => async () => {
    const asked: string[] = [];
    const socket = await socketThat((each, request) => {
      asked.push(request.split(' ', 1)[0] ?? '');
      each.end(request.startsWith('GET') ? list : 'HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
    });
    return [await dockerCalls(socket).remove(ID), asked];
  };

  it('goes, however long its labels are', async () => {
    expect(await removed(listed(ID, 'x'.repeat(6 * 1024 * 1024)))()).toEqual([true, ['GET', 'DELETE']]);
  });

  it('has gone where none has its id', async () => {
    expect(await removed(listed('e'.repeat(64), ''))()).toEqual([true, ['GET']]);
  });

  it('is not known to have gone where the list cannot be read', async () => {
    expect(await removed(ok('no list'))()).toEqual([false, ['GET']]);
  });
});
