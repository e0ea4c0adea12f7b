import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { savingMs } from '../../src/engine/docker/calls.ts';
import { get, socketCalls } from '../../src/engine/socket-calls.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('socket-calls');

/** An engine that answers so. */
async function engineWith<T>(
  answer: (to: ServerResponse) => void,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const path = at('engine.sock');
  const server = createServer((_, to) => answer(to)).listen(path);
  await once(server, 'listening');
  try {
    return await work(path);
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
}

const asked = { ...get('images', 'x', 'get'), timeoutMs: 4_000 };

test('an engine that prepares a stream for too long is not waited for', async () => {
  const began = performance.now();
  const streamed = engineWith(
    () => undefined,
    (path) => socketCalls({ path, prefix: '' }, 'docker').stream(asked, async () => undefined),
  );
  await expect(streamed).rejects.toMatchObject({ code: 'engine-call' });
  expect(performance.now() - began).toBeLessThan(15_000);
});

test('one that has begun may take its time', async () => {
  const slow = async (to: ServerResponse) => {
    to.write('a');
    await sleep(6_000);
    to.end('b');
  };
  let body = '';
  await engineWith(slow, (path) =>
    socketCalls({ path, prefix: '' }, 'docker').stream(asked, async (stream) => {
      body = await text(stream);
    }),
  );
  expect(body).toBe('ab');
});

test('Docker has time for an image’s bytes, and not for any number of files without any', () => {
  expect(savingMs(0)).toBe(15_000);
  expect(savingMs(4 * 1024 ** 3)).toBeLessThan(125_000);
});
