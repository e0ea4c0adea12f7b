import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

/** In a process of its own: to octokit an error of the tests' outer realm is no error. */
const ASK = `
import { askGitHub, statusOf } from '${fileURLToPath(new URL('../../src/publish/github-api.ts', import.meta.url))}';
const api = { apiUrl: process.argv[1], repository: 'owner/repository', token: 'x' };
const began = performance.now();
const error = await askGitHub(api, 'GET /repos/{owner}/{repo}', {}, { timeoutMs: 500 }).catch((reason) => reason);
console.log(JSON.stringify({ status: statusOf(error), ms: performance.now() - began }));
`;

test.each([
  ['gives no answer', () => undefined],
  ['gives one byte after the other', (write: () => void) => setInterval(write, 50).unref()],
])('a service that %s is asked once, for as long as it may take', async (_, answer) => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    answer(() => response.write(' '));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const words = ['--input-type=module', '--eval', ASK, `http://127.0.0.1:${port}`];
  try {
    const { status, ms } = JSON.parse((await promisify(execFile)(process.execPath, words)).stdout);
    expect({ status, asked }).toEqual({ status: null, asked: 1 });
    // Retries alone wait for seven seconds.
    expect(ms).toBeLessThan(4_000);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
