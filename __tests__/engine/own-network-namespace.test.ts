import { execFileSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ownNetworkNamespace } from '../../src/container/weakened/own-network-namespace.ts';
import { type Client, call } from '../../src/engine/client.ts';

test('a network namespace of one’s own has no process that a signal could end, and one place for every client', async () => {
  const children = () =>
    execFileSync('ps', ['-o', 'args=', '--ppid', String(process.pid)], { encoding: 'utf8' });
  const namespace = await ownNetworkNamespace();
  try {
    expect(children()).not.toMatch(/unshare|cat$/m);
    const client: Client = { program: 'readlink', globalArguments: [], environment: {} };
    const seen = async () => (await call(namespace.inside(client), ['/proc/self/ns/net'])).stdout.trim();
    const [first, second] = [await seen(), await seen()];
    expect(first).toMatch(/^net:\[\d+\]$/);
    expect(second).toBe(first);
    expect(first).not.toBe(readlinkSync('/proc/self/ns/net'));
  } finally {
    await namespace.leave();
  }
});
